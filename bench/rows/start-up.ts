import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { medianWall, product } from '../child.ts';
import type { Row } from '../row.ts';

const RUNS = 15;

/** `validate` on an empty repository beside an empty script. */
export const startUpRow: Row = {
  name: 'start-up',
  async run() {
    const cwd = await mkdtemp(join(tmpdir(), 'bench-empty-'));
    await writeFile(join(cwd, 'empty.mjs'), '');
    const empty = await medianWall(['empty.mjs'], RUNS, { cwd });
    const ours = await medianWall([product, 'validate'], RUNS, { cwd });
    await rm(cwd, { recursive: true });
    return [
      {
        label: 'start-up of `validate` in an empty repository',
        measured: ours,
        unit: 'ms',
        atMost: 3 * empty,
        ideal: empty,
        note: 'ideal: an empty script',
      },
    ];
  },
};
