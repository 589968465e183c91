import { Worker } from 'node:worker_threads';
import type { MediaJob, MediaResult } from './worker-protocol.ts';

/** Renders pages and shrinks images, one after the other, in a worker that cannot take the run down. */
export interface Renderer {
  /** Undefined when the fixture is broken, or takes longer than the time limit. */
  render(job: MediaJob): Promise<MediaResult | undefined>;
  close(): Promise<void>;
}

/** `limitMs` for one job. */
export function createRenderer(limitMs: number): Renderer {
  let worker: Worker | undefined;

  const once = (job: MediaJob) =>
    new Promise<MediaResult | undefined>((resolve) => {
      worker ??= new Worker(workerUrl(), { resourceLimits: { maxOldGenerationSizeMb: 1_024 } });
      const current = worker;
      const settle = (result: MediaResult | undefined, broken: boolean) => {
        clearTimeout(timer);
        current.removeAllListeners();
        if (broken) {
          worker = undefined;
          current.terminate().catch(() => undefined);
        }
        resolve(result);
      };
      const timer = setTimeout(() => settle(undefined, true), limitMs);
      current.once('message', (answer: MediaResult | { problem: string }) =>
        settle('problem' in answer ? undefined : answer, false),
      );
      // An error leaves the worker dead; the listener stays so that a late one is never uncaught.
      current.on('error', () => settle(undefined, true));
      current.once('exit', () => settle(undefined, true));
      current.postMessage(job);
    });

  return {
    render: once,
    async close() {
      const current = worker;
      worker = undefined;
      current?.removeAllListeners();
      await current?.terminate();
    },
  };
}

// The worker is a file of its own, beside the bundle or among the sources.
function workerUrl(): URL {
  const here = import.meta.url;
  const name = here.endsWith('.ts') ? './worker.ts' : './media-worker.js';
  return new URL(name, here);
}
