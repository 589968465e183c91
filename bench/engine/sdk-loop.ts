import type { Clock } from '../../src/runtime.ts';
import type { Job } from './job.ts';
import { inlineSkill, inputText, model } from './requests.ts';

const POLL_MS = 5000;
const ATTEMPTS = 5;

/**
 * What a script around the official SDK does: a pool of workers, each of which executes, then sleeps 5 s and gets its
 * execution until it is completed. Like the SDK it repeats a 429 up to five times, after 1, 2, 4, 8 s.
 */
export async function sdkLoop(job: Job, clock: Clock): Promise<{ outcomes: Record<string, number>; requests: number }> {
  const outcomes: Record<string, number> = {};
  let requests = 0;
  let next = 0;

  async function call(path: string, body?: unknown): Promise<{ id: string; status: string }> {
    for (let attempt = 1; ; attempt++) {
      requests++;
      const response = await fetch(`${job.url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: 'Bearer bench', 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      if (response.ok) return (await response.json()) as { id: string; status: string };
      await response.arrayBuffer();
      if (response.status !== 429 || attempt === ATTEMPTS) throw new Error(`status ${response.status}`);
      await clock.sleep(Math.min(10_000, 1000 * 2 ** (attempt - 1)));
    }
  }

  async function work(): Promise<void> {
    while (next < job.executions) {
      const index = next++;
      let outcome = 'finished';
      try {
        const { id } = await call('/agent/execute', {
          batch: true,
          model,
          inputs: { page: { type: 'text', text: inputText(index) } },
          config: { skills: [inlineSkill] },
        });
        let status = '';
        while (status !== 'completed') {
          await clock.sleep(POLL_MS);
          ({ status } = await call(`/agent/executions/${id}`));
        }
      } catch (error) {
        outcome = `errored: ${error instanceof Error ? error.message : String(error)}`;
      }
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    }
  }

  await Promise.all(Array.from({ length: job.maxParallel }, work));
  return { outcomes, requests };
}
