import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom } from '../../src/simulator/random.ts';
import { bundleSkill } from '../../src/skill/bundle.ts';
import { readSkill } from '../../src/skill/read.ts';
import { median } from '../child.ts';
import { withDirectory } from '../engine/run-job.ts';
import type { Row } from '../row.ts';

const MB = 1024 * 1024;
const FILES = 50;

/** Reading and bundling a skill with large resources that cannot be compressed, twice. */
export const bundleRow: Row = {
  name: 'bundle',
  run: () =>
    withDirectory(async (cwd) => {
      await writeLargeSkill(join(cwd, 'large'));
      const digests = new Set<string>();
      const times: number[] = [];
      for (let round = 0; round < 2; round++) {
        const start = performance.now();
        const { digest, md5 } = await bundleSkill(await readSkill({ cwd, directory: 'large' }));
        times.push(performance.now() - start);
        digests.add(`${digest} ${md5}`);
      }
      return [
        { label: `bundling a skill of ${FILES} MB`, measured: median(times) / 1000, unit: 's', atMost: 2 },
        { label: 'different bundles in two rounds', measured: digests.size - 1, unit: 'count', atMost: 0, ideal: 0 },
      ];
    }),
};

async function writeLargeSkill(root: string): Promise<void> {
  await mkdir(join(root, 'resources'), { recursive: true });
  await writeFile(join(root, 'SKILL.md'), '---\nname: large\ndescription: Reads a page.\n---\n\nRead it.\n');
  for (let file = 0; file < FILES; file++) {
    const random = createRandom(1, 'bundle', file);
    const bytes = new Uint32Array(MB / 4).map(() => random.next() * 2 ** 32);
    await writeFile(join(root, 'resources', `page-${file}.bin`), bytes);
  }
}
