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
      worker ??= start();
      const current = worker;
      const settle = (result: MediaResult | undefined, broken: boolean) => {
        clearTimeout(timer);
        // Each by its name: taking all listeners away would take the worker's own, and it would fall silent.
        current.off('message', answered).off('error', failed).off('exit', failed);
        if (broken) {
          if (worker === current) worker = undefined;
          current.terminate().catch(() => undefined);
        }
        resolve(result);
      };
      const answered = (answer: MediaResult | { problem: string }) =>
        settle('problem' in answer ? undefined : answer, false);
      const failed = () => settle(undefined, true);
      const timer = setTimeout(failed, limitMs);
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
  const worker = new Worker(workerUrl(), { resourceLimits: { maxOldGenerationSizeMb: 1_024 } });
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
