import { readFile, writeFile } from 'node:fs/promises';

const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

/** Puts a table between the markers of the README. */
export async function writeReadme(table: string, machine: string): Promise<void> {
  const file = new URL('../README.md', import.meta.url);
  const text = await readFile(file, 'utf8');
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end}`);
  await writeFile(file, `${text.slice(0, from + begin.length)}\n${table}\n${machine}\n${text.slice(to)}`);
}
