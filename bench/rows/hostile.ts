import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { hostileSkills } from '../../test/support/hostile-skills.ts';
import { receiptSkill } from '../../test/support/receipt-skill.ts';
import { medianWall, product } from '../child.ts';
import type { Row } from '../row.ts';

const RUNS = 3;

/** `validate` on each of the skills that are built to be slow, start-up included: the slowest of them. */
export const hostileRow: Row = {
  name: 'hostile',
  async run() {
    let slowest = { name: '', wallMs: 0 };
    for (const [name, files] of hostileSkills) {
      const cwd = await mkdtemp(join(tmpdir(), 'bench-hostile-'));
      for (const [path, text] of Object.entries({ ...receiptSkill('skill'), ...below('skill', files) })) {
        await mkdir(dirname(join(cwd, path)), { recursive: true });
        await writeFile(join(cwd, path), text);
      }
      const wallMs = await medianWall([product, 'validate', '--fail-on', 'never'], RUNS, { cwd });
      await rm(cwd, { recursive: true });
      if (wallMs > slowest.wallMs) slowest = { name, wallMs };
    }
    return [
      {
        label: `slowest of ${hostileSkills.length} hostile skills`,
        measured: slowest.wallMs / 1000,
        unit: 's',
        atMost: 2,
        note: slowest.name,
      },
    ];
  },
};

function below(directory: string, files: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${directory}/${path}`, text]));
}
