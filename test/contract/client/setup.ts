import { afterEach } from 'vitest';
import { ApiError } from '../../../src/errors.ts';
import type { Clock, Log } from '../../../src/runtime.ts';
import { type ClientSetup, createClient, type VlmRun } from '../../../src/vlmrun/client.ts';
import { type Answer, serve } from './server.ts';

export const apiKey = 'sk-test-0123456789abcdef';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((close) => close()));
});

/** A client and a server that gives these answers; waits cost no time and are noted. */
export async function connect(answers: readonly Answer[], more: Partial<ClientSetup> = {}) {
  const server = await serve(...answers);
  open.push(() => server.close());
  const { clock, waits } = quickClock();
  const lines: string[] = [];
  const client = createClient({
    fetch,
    clock,
    log: textLog(lines),
    baseUrl: server.origin,
    apiKey,
    signal: new AbortController().signal,
    userAgent: 'vlmrun-skill-action/1.2.3',
    random: () => 1,
    ...more,
  });
  return { client, server, waits, lines };
}

/** A second server of the same test. */
export async function another(...answers: readonly Answer[]) {
  const server = await serve(...answers);
  open.push(() => server.close());
  return server;
}

/** The error that a call ends with; fails the test when there is none. */
export async function failure(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof ApiError) return error;
  throw new Error(`expected an ApiError, got ${error}`);
}

/** Time that passes only by sleeping. */
export function quickClock() {
  let now = Date.parse('2026-01-02T03:04:05Z');
  const waits: number[] = [];
  const clock: Clock = {
    now: () => now,
    async sleep(ms, signal) {
      signal?.throwIfAborted();
      if (ms > 0) waits.push(ms);
      now += ms;
    },
  };
  return { clock, waits };
}

function textLog(lines: string[]): Log {
  const add = (message: string) => void lines.push(message);
  return { info: add, warning: add, error: add, debug: add, secret: () => {}, group: (_title, body) => body() };
}

export type Call = (client: VlmRun) => Promise<unknown>;
