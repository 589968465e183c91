// Runs one job in a process of its own and tells what became of it; started by `runJob`.
import { setFlagsFromString } from 'node:v8';
import { collectOften } from '../../src/commands/heap-growth.ts';
import { createLimiter } from '../../src/engine/limiter.ts';
import { runExecutions } from '../../src/engine/run.ts';
import type { Clock, Log } from '../../src/runtime.ts';
import { machineClock, scaledClock } from '../../src/simulator/clock.ts';
import { openStore } from '../../src/store/store.ts';
import { createClient } from '../../src/vlmrun/client.ts';
import type { Job, JobResult } from './job.ts';
import { requestsOf } from './requests.ts';
import { sdkLoop } from './sdk-loop.ts';

// As the product does it in its entry and for `test`.
setFlagsFromString('--semi-space-growth-factor=1');
collectOften();

const silent: Log = {
  info: () => {},
  warning: () => {},
  error: (message) => process.stderr.write(`${message}\n`),
  debug: () => {},
  group: (_, body) => body(),
  secret: () => {},
};

process.once('message', async (job: Job) => {
  const clock = scaledClock(machineClock, job.timeScale, job.epoch);
  process.send?.('begun');
  const wallStart = performance.now();
  const start = clock.now();
  const done = job.runner === 'engine' ? await engine(job, clock) : await sdk(job, clock);
  const result: JobResult = {
    makespanMs: clock.now() - start,
    wallMs: performance.now() - wallStart,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    ...done,
  };
  process.send?.(result, () => process.exit(0));
});

process.on('disconnect', () => process.exit(1));

/** The client gives a reply 60 s of the machine's time, which would be half an hour where time runs faster. */
function fetchWithin(ms: number | undefined): typeof fetch {
  if (ms === undefined) return fetch;
  return (input, init) => {
    const limit = AbortSignal.timeout(Math.ceil(ms));
    return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
  };
}

async function engine(job: Job, clock: Clock): Promise<Pick<JobResult, 'outcomes' | 'requests'>> {
  const controller = new AbortController();
  const { signal } = controller;
  process.once('SIGTERM', () => controller.abort());
  const limiter = createLimiter({ requestsPerMinute: job.requestsPerMinute, clock });
  const userAgent = 'vlmrun-skills-bench/1';
  const client = createClient({
    fetch: fetchWithin(job.requestTimeoutMs),
    clock,
    log: silent,
    baseUrl: job.url,
    apiKey: 'bench',
    signal,
    userAgent,
    limiter,
  });
  const store = await openStore({ directory: job.stateDirectory, clock, host: 'bench', pid: process.pid });
  const outcomes: Record<string, number> = {};
  await runExecutions({
    requests: requestsOf(job),
    client,
    store,
    clock,
    log: silent,
    signal,
    limiter,
    options: {
      maxParallel: job.maxParallel,
      reuse: job.reuse,
      reuseMaxAgeMs: 86_400_000,
      resubmitUnknown: false,
      cleanup: false,
      origin: job.url,
    },
    onFinished: async (_, outcome) => {
      const kind = outcome.kind === 'finished' ? outcome.kind : `${outcome.kind}: ${outcome.reason}`;
      outcomes[kind] = (outcomes[kind] ?? 0) + 1;
      return 'continue';
    },
  });
  await store.close();
  return { outcomes, requests: client.requests };
}

async function sdk(job: Job, clock: Clock): Promise<Pick<JobResult, 'outcomes' | 'requests'>> {
  const { outcomes, requests } = await sdkLoop(job, clock);
  return { outcomes, requests: { all: requests } };
}
