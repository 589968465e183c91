// Writes what comes from one source: action.yml and the README tables. With --check, only says what is out of date.
import { readFileSync, writeFileSync } from 'node:fs';
import { actionYaml, readmeTables, replaceTables } from '../src/inputs/documents.ts';

const check = process.argv.includes('--check');
const stale: string[] = [];

function put(name: string, content: string): void {
  const path = new URL(`../${name}`, import.meta.url);
  let before: string | undefined;
  try {
    before = readFileSync(path, 'utf8');
  } catch {}
  if (before === content) return;
  stale.push(name);
  if (!check) writeFileSync(path, content);
}

put('action.yml', actionYaml());
put('README.md', replaceTables(readFileSync(new URL('../README.md', import.meta.url), 'utf8'), readmeTables()));

for (const name of stale) process.stdout.write(`${check ? 'out of date' : 'written'}: ${name}\n`);
if (check && stale.length > 0) {
  process.stdout.write('Run "npm run generate".\n');
  process.exitCode = 1;
}
