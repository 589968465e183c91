import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLimiter } from '../../../src/engine/limiter.ts';
import type { RequestRate } from '../../../src/engine/rate.ts';
import type { ObservedReply, Priority } from '../../../src/vlmrun/limiter.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const never = new AbortController().signal;
const reply = (status: number, more: Partial<ObservedReply> = {}): ObservedReply => ({
  operation: 'GET /agent/executions',
  status,
  headers: new Headers(),
  ...more,
});

function setUp(requestsPerMinute: RequestRate, shards = 1) {
  const clock = virtualClock();
  const start = clock.now();
  const limiter = createLimiter({ requestsPerMinute, clock, shards });
  const granted: { name: string; at: number }[] = [];
  const ask = (name: string, priority: Priority = 'prepare', signal = never) =>
    limiter.acquire(priority, signal).then(
      () => void granted.push({ name, at: clock.now() - start }),
      () => void granted.push({ name: `${name} left`, at: clock.now() - start }),
    );
  return { clock, limiter, granted, ask };
}

describe('a fixed rate', () => {
  it('is kept in every minute, whenever requests come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 30 }),
        fc.array(fc.integer({ min: 0, max: 40_000 }), { minLength: 1, maxLength: 60 }),
        async (rate, gaps) => {
          const { clock, granted, ask } = setUp(rate);
          for (const gap of gaps) {
            void ask('one');
            await clock.advance(gap);
          }
          await clock.advance(60_000 * 70);
          expect(granted).toHaveLength(gaps.length);
          for (const { at } of granted) {
            const inMinute = granted.filter((other) => other.at >= at && other.at < at + 60_000);
            expect(inMinute.length).toBeLessThanOrEqual(rate);
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is divided among shards, down to less than one a minute', async () => {
    const { clock, granted, ask } = setUp(10, 20);
    for (let i = 0; i < 3; i++) void ask('one');
    await clock.advance(10 * 60_000);
    expect(granted.map(({ at }) => Math.round(at / 60_000))).toEqual([0, 2, 4]);
  });
});

describe('auto', () => {
  it('grants a burst of 8, then ten a minute', async () => {
    const { clock, granted, ask } = setUp('auto');
    for (let i = 0; i < 10; i++) void ask('one');
    await clock.advance(13_000);
    expect(granted.map(({ at }) => Math.round(at / 1000))).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 6, 12]);
  });

  it('doubles after each 15 s in which requests were accepted', async () => {
    const { clock, limiter } = setUp('auto');
    for (const expected of [6000, 3000, 1500]) {
      expect(limiter.spacingMs()).toBe(expected);
      limiter.observe(reply(200));
      await clock.advance(15_000);
      limiter.observe(reply(200));
    }
  });

  it('halves on a 429 that says nothing, and never below six a minute', () => {
    const { limiter } = setUp('auto');
    for (let i = 0; i < 5; i++) limiter.observe(reply(429));
    expect(limiter.spacingMs()).toBe(10_000);
  });

  it('adopts what the server says it allows', async () => {
    const { clock, granted, limiter, ask } = setUp('auto');
    limiter.observe(reply(200, { headers: new Headers({ 'x-ratelimit-limit': '240', 'x-ratelimit-remaining': '0' }) }));
    expect(limiter.spacingMs()).toBe(250);
    void ask('one');
    await clock.advance(100);
    expect(granted).toEqual([]);
    await clock.advance(200);
    expect(granted).toHaveLength(1);
  });

  it.each(['', '-5', 'NaN', '1e9', '0', 'many'])('ignores a limit of "%s"', (limit) => {
    const { limiter } = setUp('auto');
    limiter.observe(reply(200, { headers: new Headers({ 'x-ratelimit-limit': limit }) }));
    expect(limiter.spacingMs()).toBe(6000);
  });
});

describe('every limiter', () => {
  it('lets submissions go before polls, and polls before what only prepares', async () => {
    const { clock, granted, ask } = setUp(1);
    void ask('first');
    for (const priority of ['prepare', 'poll', 'execute'] as const) void ask(priority, priority);
    await clock.advance(5 * 61_000);
    expect(granted.map(({ name }) => name)).toEqual(['first', 'execute', 'poll', 'prepare']);
  });

  it('holds submissions only, when one was refused with Retry-After', async () => {
    const { clock, granted, limiter, ask } = setUp('auto');
    limiter.observe(reply(429, { operation: 'POST /agent/execute', retryAfterMs: 5000 }));
    void ask('submission', 'execute');
    void ask('poll', 'poll');
    await clock.advance(10_000);
    expect(granted).toEqual([
      { name: 'poll', at: 0 },
      { name: 'submission', at: 5000 },
    ]);
  });

  it('forgets who leaves', async () => {
    const { clock, granted, ask } = setUp(1);
    const controller = new AbortController();
    void ask('first');
    void ask('second', 'execute', controller.signal);
    void ask('third');
    await clock.advance(1000);
    controller.abort(new Error('over'));
    await clock.advance(61_000);
    expect(granted.map(({ name }) => name)).toEqual(['first', 'second left', 'third']);
  });
});
