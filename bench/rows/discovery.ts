import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discoverSkills } from '../../src/skill/discover.ts';
import { median } from '../child.ts';
import type { Row } from '../row.ts';

const SKILLS = 3_000;
const PACKAGES = 1_000;
const FILES = 20;
const RUNS = 7;

/** Finding the skills of a repository beside a `node_modules` of 20,000 files. */
export const discoveryRow: Row = {
  name: 'discovery',
  async run() {
    const cwd = await mkdtemp(join(tmpdir(), 'bench-discovery-'));
    for (let i = 0; i < SKILLS; i++) {
      const skill = join(cwd, 'skills', `group-${i % 30}`, `skill-${i}`);
      await mkdir(join(skill, 'resources'), { recursive: true });
      await writeFile(join(skill, 'SKILL.md'), `---\nname: skill-${i}\ndescription: Reads documents.\n---\nRead.\n`);
    }
    for (let i = 0; i < PACKAGES; i++) {
      const directory = join(cwd, 'node_modules', `package-${i}`, 'lib');
      await mkdir(directory, { recursive: true });
      await Promise.all(Array.from({ length: FILES }, (_, j) => writeFile(join(directory, `${j}.js`), '')));
    }
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now();
      const found = await discoverSkills({ cwd });
      times.push(performance.now() - start);
      if (found.length !== SKILLS) throw new Error(`${found.length} of ${SKILLS} skills were found`);
    }
    await rm(cwd, { recursive: true });
    return [
      {
        label: `discovering ${SKILLS.toLocaleString('en')} skills beside a large \`node_modules\``,
        measured: median(times),
        unit: 'ms',
        atMost: 150,
      },
    ];
  },
};
