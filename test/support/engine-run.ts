import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineTotals, ExecutionOutcome, ExecutionRequest } from '../../src/engine/execution-request.ts';
import { createLimiter } from '../../src/engine/limiter.ts';
import type { RequestRate } from '../../src/engine/rate.ts';
import { runExecutions } from '../../src/engine/run.ts';
import type { EngineOptions, RunInput } from '../../src/engine/run-options.ts';
import type { Clock, Log } from '../../src/runtime.ts';
import { machineClock } from '../../src/simulator/clock.ts';
import { openStore } from '../../src/store/store.ts';
import { createClient } from '../../src/vlmrun/client.ts';
import { manifestOf, zipOf } from './platform-client.ts';

/** One run of the engine as tests and benchmarks ask for it. */
export interface EngineRun {
  readonly url: string;
  /** State directory. */
  readonly directory: string;
  readonly requests: readonly ExecutionRequest[];
  readonly options?: Partial<EngineOptions>;
  readonly requestsPerMinute?: RequestRate;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
  readonly onFinished?: RunInput['onFinished'];
  readonly onProgress?: RunInput['onProgress'];
  readonly lines?: string[];
}

/** What a run brought, outcomes by trial. */
export interface EngineResult {
  readonly outcomes: ReadonlyMap<string, ExecutionOutcome>;
  readonly totals: EngineTotals;
}

/** A log that keeps its warnings and errors in `lines`. */
export function listLog(lines: string[]): Log {
  const add = (message: string) => void lines.push(message);
  return { info: () => {}, warning: add, error: add, debug: () => {}, group: (_, body) => body(), secret: () => {} };
}

/** Runs the engine on a fresh client and the store of `directory`, and closes the store. */
export async function runEngine(run: EngineRun): Promise<EngineResult> {
  const { url, directory, requests, requestsPerMinute = 'unlimited', clock = machineClock } = run;
  const log = listLog(run.lines ?? []);
  const signal = run.signal ?? new AbortController().signal;
  const limiter = createLimiter({ requestsPerMinute, clock });
  const client = createClient({
    ...{ fetch: run.fetch ?? fetch, clock, log, signal, limiter, baseUrl: url },
    ...{ apiKey: 'key-of-the-test', userAgent: 'test/1' },
  });
  const store = await openStore({ directory, clock, host: 'here', pid: process.pid });
  const outcomes = new Map<string, ExecutionOutcome>();
  try {
    const totals = await runExecutions({
      ...{ requests, client, store, clock, log, signal, limiter },
      options: { ...standardOptions, ...run.options },
      onFinished: async (request, outcome) => {
        if (outcomes.has(request.trial)) throw new Error(`${request.trial} has a second outcome`);
        outcomes.set(request.trial, outcome);
        return run.onFinished?.(request, outcome) ?? 'continue';
      },
      ...(run.onProgress ? { onProgress: run.onProgress } : {}),
    });
    return { outcomes, totals };
  } finally {
    await store.close();
  }
}

export const standardOptions: EngineOptions = {
  maxParallel: 8,
  reuse: 'unchanged',
  reuseMaxAgeMs: 30 * 24 * 60 * 60 * 1000,
  resubmitUnknown: false,
  cleanup: false,
  origin: 'https://platform.test/v1',
};

/** A fresh directory below the system's temporary one. */
export function temporaryDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'engine-'));
}

const zip = Buffer.from(zipOf({ 'SKILL.md': manifestOf('reader') })).toString('base64');

/** A trial of the skill `reader` on a text. */
export function textRequest(name: string, more: Partial<ExecutionRequest> = {}): ExecutionRequest {
  return {
    trial: `${name}.${more.repeatIndex ?? 1}`,
    label: `reader/${name}`,
    skill: { source: 'inline', name: 'reader', description: 'Reads.', digest: 'd1', data: () => zip },
    extraSkills: [],
    inputs: { note: { kind: 'text', text: name } },
    run: { model: 'vlmrun-orion-1:auto', toolsets: ['core'] },
    repeatIndex: 1,
    timeoutMs: 60_000,
    environment: 'dev',
    ...more,
  };
}

/** A trial on a file with that content, written below `directory`. */
export async function fileRequest(
  directory: string,
  name: string,
  content: string,
  more: Partial<ExecutionRequest> = {},
): Promise<ExecutionRequest> {
  const path = join(directory, `${name}.txt`);
  await writeFile(path, content);
  return textRequest(name, { inputs: { file: { kind: 'file', path } }, ...more });
}
