import { afterEach } from 'vitest';
import type { ExecutionOutcome } from '../../src/engine/execution-request.ts';
import { machineClock, scaledClock } from '../../src/simulator/clock.ts';
import type { Simulator } from '../../src/simulator/server.ts';
import { type EngineResult, type EngineRun, temporaryDirectory } from './engine-run.ts';
import { simulate } from './simulator.ts';

/** A platform, and what a run of the engine against it needs. */
export type World = Pick<EngineRun, 'url' | 'directory' | 'clock'> & { readonly sim: Simulator };

const open: Simulator[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((simulator) => simulator.close()));
});

/**
 * Starts a platform on which time runs faster by `1 / timeScale` and that answers every execution of the skill
 * `reader`, for 2 credits; it ends with the test.
 */
export async function startWorld(scenario: string, timeScale = 0.02): Promise<World> {
  const epoch = Date.now();
  const answers = scenario.includes('answers:')
    ? ''
    : `answers: [{ skill: reader, input: '*', response: { ok: true }, usage: { credits_used: 2 } }]`;
  const sim = await simulate(`${scenario}\n${answers}`, { timeScale, epoch });
  open.push(sim);
  const clock = scaledClock(machineClock, timeScale, epoch);
  return { url: sim.url, directory: await temporaryDirectory(), clock, sim };
}

/** Aborts as SIGINT does once the platform has that many executions, however busy the machine is. */
export function interruptedAt(sim: Simulator, executions: number): AbortSignal {
  const controller = new AbortController();
  const timer = setInterval(() => {
    if (sim.executions().length < executions) return;
    clearInterval(timer);
    controller.abort(new Error('SIGINT'));
  }, 5);
  timer.unref();
  return controller.signal;
}

/** How many outcomes there are of each kind; `errored` and `not_run` with their reasons. */
export function kindsOf({ outcomes }: Pick<EngineResult, 'outcomes'>): Record<string, number> {
  const kinds: Record<string, number> = {};
  for (const outcome of outcomes.values()) {
    const kind = kindOf(outcome);
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
}

function kindOf(outcome: ExecutionOutcome): string {
  return outcome.kind === 'finished' ? outcome.kind : `${outcome.kind}: ${outcome.reason}`;
}

/** `fetch` with other answers to some requests; `answer` resolves to undefined for those that go on to the server. */
export function interposed(
  answer: (method: string, path: string, init: RequestInit | undefined) => Promise<Response | undefined>,
): typeof fetch {
  return async (input, init) => {
    const path = new URL(String(input)).pathname.replace(/^\/v1/, '');
    return (await answer(init?.method ?? 'GET', path, init)) ?? fetch(input, init);
  };
}

/** A reply in JSON. */
export function jsonReply(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}
