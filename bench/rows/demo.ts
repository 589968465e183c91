import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { product, runNode } from '../child.ts';
import type { Row } from '../row.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

/** What `npm run demo` does, in a directory without kept responses. */
export const demoRow: Row = {
  name: 'demo',
  async run() {
    const cwd = await mkdtemp(join(tmpdir(), 'bench-demo-'));
    await cp(examples, join(cwd, 'examples'), { recursive: true });
    const simulator = ['--base-url', 'simulator', '--scenario', 'examples/scenario.yaml'];
    const args = [product, 'test', ...simulator, '--skills', 'examples/skills/*'];
    const { wallMs, code, stdout } = await runNode(args, { cwd });
    await rm(cwd, { recursive: true });
    if (code !== 0) throw new Error(`the demo ended with ${code}:\n${stdout.slice(-2000)}`);
    return [{ label: 'the demo, from start to report', measured: wallMs / 1000, unit: 's', atMost: 10 }];
  },
};
