import { join } from 'node:path';
import type { CommandContext } from '../../src/commands/context.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { InputName } from '../../src/inputs/definitions.ts';
import { resolveInputs } from '../../src/inputs/resolve.ts';
import { createSecrets } from '../../src/secrets.ts';
import { recordingLog } from './recording-log.ts';

/** What a command run in `cwd` is given, with what it logs and prints; nothing of it leaves the process. */
export async function contextIn(cwd: string, inputs: Partial<Record<InputName, string>> = {}) {
  const log = recordingLog();
  const printed: string[] = [];
  const values = new Map(Object.entries(inputs)) as Map<InputName, string>;
  const configuration = await readConfig({ cwd });
  const clock = { now: () => Date.parse('2026-11-21T12:00:00Z'), sleep: async () => {} };
  const context: CommandContext = {
    runtime: { env: {}, cwd, log, clock, fetch, signal: new AbortController().signal },
    inputs: resolveInputs({ command: 'validate', values, problems: [] }, configuration.inputs).inputs,
    configuration,
    format: 'text',
    action: false,
    colour: false,
    columns: 100,
    screen: undefined,
    secrets: createSecrets(),
    reports: () => ({ absolute: join(cwd, 'vlmrun-report'), shown: 'vlmrun-report' }),
    changes: async () => ({ changed: { kind: 'everything', reason: 'nobody asks' }, prefix: '' }),
    print: (text) => void printed.push(text),
  };
  return { context, printed, log };
}
