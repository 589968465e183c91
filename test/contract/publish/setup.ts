import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { createOwnVersions } from '../../../src/release/own-versions.ts';
import type { PublishRequest } from '../../../src/release/publish-request.ts';
import { publishSkill } from '../../../src/release/publish-skill.ts';
import { type Clock, Interrupted, type Log } from '../../../src/runtime.ts';
import { bundleSkill } from '../../../src/skill/bundle.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { createClient } from '../../../src/vlmrun/client.ts';
import { simulate } from '../../support/simulator.ts';

const endings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(endings.splice(0).map((end) => end()));
});

export const manifest = '---\nname: invoice\ndescription: Reads invoices.\n---\nRead them.\n';

/** A directory with the files of one skill. */
export async function skillDirectory(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'publish-'));
  endings.push(() => rm(cwd, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    const file = join(cwd, 'skill', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return cwd;
}

/** The time of this machine. */
export const realClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
};

// Waits are noted and cost a moment, so that the simulator's own time passes too.
function quickClock() {
  let offset = 0;
  const waits: number[] = [];
  const clock: Clock = {
    now: () => Date.now() + offset,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      waits.push(ms);
      offset += ms;
      await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
  return { clock, waits };
}

/** A simulator, and publishing to it. */
export async function platform(scenario = '') {
  const simulator = await simulate(scenario);
  endings.push(() => simulator.close());
  const { clock, waits } = quickClock();
  const warnings: string[] = [];
  const nothing = () => {};
  const log: Log = {
    info: nothing,
    debug: nothing,
    error: nothing,
    secret: nothing,
    warning: (message) => void warnings.push(message),
    group: (_title, body) => body(),
  };
  const interruption = new AbortController();
  const { signal } = interruption;
  /** A client of its own, so that the simulator can tell two jobs apart. */
  const clientOf = (apiKey: string) =>
    createClient({ fetch, clock, log, signal, baseUrl: simulator.url, apiKey, userAgent: 'test/1' });
  const client = clientOf('test-key-123');

  async function outcomeOf(files: Readonly<Record<string, string>>, more: Partial<PublishRequest> = {}) {
    const skill = await readSkill({ cwd: await skillDirectory(files), directory: 'skill' });
    const bundle = await bundleSkill(skill);
    const own = createOwnVersions(more.client ?? client);
    return publishSkill({ skill, bundle, client, own, clock, log, signal, dryRun: false, ...more });
  }

  async function publish(files: Readonly<Record<string, string>>, more: Partial<PublishRequest> = {}) {
    return (await outcomeOf(files, more)).row;
  }

  return {
    simulator,
    client,
    clientOf,
    interrupt: () => interruption.abort(new Interrupted('stopped by the test')),
    clock,
    waits,
    warnings,
    publish,
    outcomeOf,
    /** Requests since the last call, without those that only read. */
    writes: () =>
      Object.fromEntries(
        Object.entries(simulator.counts()).filter(([operation]) =>
          /^POST \/(skills(?!\/lookup)|files)/.test(operation),
        ),
      ),
  };
}
