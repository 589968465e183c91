import { Worker } from 'node:worker_threads';
import type { MediaJob, MediaResult } from './worker-protocol.ts';

/** Why there is no result: the fixture is broken, took too long or too much memory, or the time for all is spent. */
export type RenderProblem = 'broken' | 'slow' | 'memory' | 'spent';

/** Renders pages and shrinks images, one after the other, in a worker that cannot take the run down. */
export interface Renderer {
  render(job: MediaJob): Promise<MediaResult | RenderProblem>;
  close(): Promise<void>;
}

export interface RendererLimits {
  /** Milliseconds for one job. */
  readonly jobMs: number;
  /** Milliseconds for all jobs together: many slow fixtures must not hold a report up for long. */
  readonly totalMs: number;
  /** Bytes by which the process may grow while the worker is at it. */
  readonly memoryBytes: number;
  /** Ends the job at hand, and answers every later one with `spent`. */
  readonly signal?: AbortSignal;
}

const WATCH_MS = 20;

export function createRenderer({ jobMs, totalMs, memoryBytes, signal }: RendererLimits): Renderer {
  let worker: Worker | undefined;
  let memoryAtStart = 0;
  let left = totalMs;

  const once = async (job: MediaJob): Promise<MediaResult | RenderProblem> => {
    if (left <= 0 || signal?.aborted) return 'spent';
    const started = performance.now();
    const limit = Math.min(jobMs, left);
    const result = await ask(job, limit, limit < jobMs ? 'spent' : 'slow');
    left -= performance.now() - started;
    return result;
  };

  const ask = (job: MediaJob, limitMs: number, late: RenderProblem) =>
    new Promise<MediaResult | RenderProblem>((resolve) => {
      if (worker === undefined) {
        memoryAtStart = process.memoryUsage.rss();
        worker = start();
      }
      const current = worker;
      const settle = (result: MediaResult | RenderProblem, lost: boolean) => {
        clearTimeout(timer);
        clearInterval(watch);
        signal?.removeEventListener('abort', stopped);
        // Each by its name: taking all listeners away would take the worker's own, and it would fall silent.
        current.off('message', answered).off('error', failed).off('exit', failed);
        if (lost) {
          if (worker === current) worker = undefined;
          current.terminate().catch(() => undefined);
        }
        resolve(result);
      };
      const answered = (answer: MediaResult | { problem: string }) =>
        settle('problem' in answer ? 'broken' : answer, false);
      const failed = () => settle('broken', true);
      const stopped = () => settle('spent', true);
      const timer = setTimeout(() => settle(late, true), limitMs);
      // The limits of a worker bound its heap and not its buffers, which is where pictures are.
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - memoryAtStart > memoryBytes) settle('memory', true);
      }, WATCH_MS);
      signal?.addEventListener('abort', stopped);
      current.on('message', answered).on('error', failed).on('exit', failed);
      current.postMessage(job);
    });

  return {
    render: once,
    async close() {
      const current = worker;
      worker = undefined;
      await current?.terminate();
    },
  };
}

function start(): Worker {
  const worker = new Worker(workerUrl(), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
  // An error after a job was given up must not take the run down.
  worker.on('error', () => undefined);
  return worker;
}

// The worker is a file of its own, beside the bundle or among the sources.
function workerUrl(): URL {
  const here = import.meta.url;
  const name = here.endsWith('.ts') ? './worker.ts' : './media-worker.js';
  return new URL(name, here);
}
