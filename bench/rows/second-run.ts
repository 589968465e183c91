import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isJsonObject, type JsonValue } from '../../src/json.ts';
import { spawnSimulator } from '../../test/support/simulator.ts';
import { product, runNode } from '../child.ts';
import { requestsIn, withDirectory } from '../engine/run-job.ts';
import type { Row } from '../row.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** `test` on the examples, and again after every expected value has changed. */
export const secondRunRow: Row = {
  name: 'second-run',
  run: () =>
    withDirectory(async (cwd) => {
      await cp(join(examples, 'skills'), join(cwd, 'skills'), { recursive: true });
      const simulator = await spawnSimulator(await readFile(join(examples, 'scenario.yaml'), 'utf8'));
      const test = async (): Promise<number> => {
        const args = [product, 'test', '--base-url', simulator.url];
        await runNode(args, { cwd, env: { VLMRUN_API_KEY: 'key-of-the-benchmark' } });
        return requestsIn(await simulator.report());
      };
      const first = await test();
      const changed = await changeExpectations(join(cwd, 'skills'));
      const both = await test();
      await simulator.close();
      if (first === 0 || changed === 0) throw new Error(`${first} requests, ${changed} expectations changed`);
      return [
        { label: 'requests of a first run of the examples', measured: first, unit: 'requests' },
        {
          label: 'requests after only expectations changed',
          measured: both - first,
          unit: 'requests',
          atMost: 0,
          ideal: 0,
        },
      ];
    }),
};

/** Changes the first text of every expected file; tells how many files there were. */
async function changeExpectations(directory: string): Promise<number> {
  let changed = 0;
  for (const entry of await readdir(directory, { recursive: true })) {
    if (!entry.endsWith('.expected.json')) continue;
    const file = join(directory, entry);
    const value = JSON.parse(await readFile(file, 'utf8')) as JsonValue;
    const key = isJsonObject(value) ? Object.keys(value).find((name) => typeof value[name] === 'string') : undefined;
    if (!isJsonObject(value) || key === undefined) continue;
    value[key] = `${value[key]} changed`;
    await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
    changed++;
  }
  return changed;
}
