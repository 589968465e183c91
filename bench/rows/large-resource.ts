import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRandom } from '../../src/simulator/random.ts';
import { medianWall, product } from '../child.ts';
import type { Row } from '../row.ts';

const RUNS = 9;
const BYTES = 10_000_000;

/** `validate` on a skill with a resource of 10 MB beside the same skill without, and what reading and hashing it takes. */
export const largeResourceRow: Row = {
  name: 'large-resource',
  async run() {
    const cwd = await mkdtemp(join(tmpdir(), 'bench-resource-'));
    const random = createRandom(1, 'resource');
    const bytes = Uint8Array.from({ length: BYTES }, () => random.next() * 256);
    for (const name of ['with', 'without']) {
      const skill = join(cwd, name, 'skill');
      await mkdir(skill, { recursive: true });
      await writeFile(
        join(skill, 'SKILL.md'),
        '---\nname: skill\ndescription: Reads documents and returns their fields.\n---\nSee `scan.bin`.\n',
      );
    }
    await writeFile(join(cwd, 'with', 'skill', 'scan.bin'), bytes);
    await writeFile(join(cwd, 'empty.mjs'), '');
    await writeFile(
      join(cwd, 'read.mjs'),
      `import { createHash } from 'node:crypto'; import { readFileSync } from 'node:fs'; createHash('sha256').update(readFileSync('with/skill/scan.bin')).digest('hex');`,
    );
    const wall = (script: string) => medianWall([script], RUNS, { cwd });
    const reading = (await wall('read.mjs')) - (await wall('empty.mjs'));
    const validating = (directory: string) =>
      medianWall([product, 'validate', '--fail-on', 'never'], RUNS, { cwd: join(cwd, directory) });
    const without = await validating('without');
    const measured = await validating('with');
    await rm(cwd, { recursive: true });
    return [
      {
        label: 'validating a skill with a resource of 10 MB',
        measured,
        unit: 'ms',
        atMost: without + 2 * reading + 10,
        ideal: without + reading,
        note: 'ideal: the skill without it, and reading and hashing the file',
      },
    ];
  },
};
