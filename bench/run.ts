// Measures the rows that are named, or all of them, prints one table and fails when a bound is missed.
import { availableParallelism, cpus } from 'node:os';
import { writeReadme } from './readme.ts';
import { type Figure, keepsBound } from './row.ts';
import { rows } from './rows.ts';
import { renderTable } from './table.ts';

const args = process.argv.slice(2);
const names = args.filter((arg) => !arg.startsWith('--'));
const unknown = names.filter((name) => !rows.some((row) => row.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `No row is called ${unknown.join(', ')}; there are ${rows.map((row) => row.name).join(', ')}.\n`,
  );
  process.exit(2);
}

const figures: Figure[] = [];
let broken = false;
for (const row of rows) {
  if (names.length > 0 && !names.includes(row.name)) continue;
  process.stderr.write(`${row.name} … `);
  const start = performance.now();
  try {
    const measured = await row.run();
    figures.push(...measured);
    process.stderr.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  } catch (error) {
    broken = true;
    process.stderr.write(`broken: ${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
const machine = `Node ${process.versions.node}, ${availableParallelism()} × ${cpus()[0]?.model.trim() ?? 'unknown'}`;
process.stdout.write(`\n${renderTable(figures)}\n${machine}\n`);
if (args.includes('--write')) await writeReadme(renderTable(figures), machine);
process.exitCode = broken || figures.some((figure) => keepsBound(figure) === false) ? 1 : 0;
