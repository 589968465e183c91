import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medianWall, product, runNode } from '../child.ts';
import { generateSkills } from '../generate-skills.ts';
import type { Figure, Row } from '../row.ts';

const MB = 1024 * 1024;

/** `validate` on generated skills, start-up included. */
export const validateRow: Row = { name: 'validate', run: () => measure(1000, 3, 1.2, 150) };

/** Ten times as many, in at most ten times the time and with the same memory. */
export const validateManyRow: Row = { name: 'validate-many', run: () => measure(10_000, 1, 10, 150) };

async function measure(count: number, runs: number, seconds: number, megabytes: number): Promise<Figure[]> {
  const cwd = await mkdtemp(join(tmpdir(), 'bench-skills-'));
  await generateSkills(join(cwd, 'skills'), count);
  const args = [product, 'validate', '--fail-on', 'never'];
  const wall = await medianWall(args, runs, { cwd });
  const { peakBytes, code, stdout } = await runNode(args, { cwd, memory: true });
  await rm(cwd, { recursive: true });
  if (code !== 0) throw new Error(`validate ended with ${code}:\n${stdout.slice(-2000)}`);
  const number = count.toLocaleString('en');
  return [
    { label: `validating ${number} skills of four files`, measured: wall / 1000, unit: 's', atMost: seconds },
    { label: `peak memory, validating ${number} skills`, measured: peakBytes / MB, unit: 'MB', atMost: megabytes },
  ];
}
