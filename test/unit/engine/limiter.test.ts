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

  it.each([
    [10, 3],
    [10, 4],
    [10, 8],
    [100, 16],
  ])('is granted whole: %i a minute over %i shards', async (perMinute, shards) => {
    const { clock, granted, ask } = setUp(perMinute, shards);
    for (let i = 0; i < 200; i++) void ask('one');
    await clock.advance(20 * 60_000);
    const all = (granted.length / 20) * shards;
    expect(all).toBeGreaterThan(0.97 * perMinute);
    // The last grants of one job come at the end of its part of a minute.
    expect(all).toBeLessThan(1.1 * perMinute + 1);
  });

  it('counts a request from its reply, after which the server has counted it', async () => {
    const { clock, limiter, granted, ask } = setUp(2);
    void ask('one');
    void ask('two');
    await clock.advance(5_000);
    limiter.observe(reply(200));
    limiter.observe(reply(200));
    void ask('three');
    await clock.advance(65_200);
    expect(granted.map(({ at }) => Math.round(at / 100))).toEqual([0, 0, 652]);
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

  it('is not halved where the 429 says what is allowed', () => {
    const { limiter } = setUp('auto');
    const headers = new Headers({ 'x-ratelimit-limit': '100', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '5' });
    for (let i = 0; i < 5; i++) limiter.observe(reply(429, { headers }));
    expect(limiter.spacingMs()).toBe(600);
  });

  it('asks for no more in a minute than the server took before it refused', async () => {
    const { clock, granted, limiter, ask } = setUp('auto');
    for (let i = 0; i < 40; i++) void ask('one');
    await clock.advance(12_500);
    for (let i = 0; i < 10; i++) limiter.observe(reply(200));
    limiter.observe(reply(429));
    const before = granted.length;
    expect(before).toBe(10);
    await clock.advance(59_000);
    expect(granted).toHaveLength(before);
    await clock.advance(2_000);
    expect(granted).toHaveLength(2 * before);
  });

  it('tries a little more after a minute and a half without a refusal', async () => {
    const { clock, limiter } = setUp('auto');
    for (let i = 0; i < 10; i++) limiter.observe(reply(200));
    limiter.observe(reply(429, { retryAfterMs: 1000 }));
    expect(limiter.spacingMs()).toBe(6000);
    await clock.advance(89_000);
    limiter.observe(reply(200));
    expect(limiter.spacingMs()).toBe(6000);
    await clock.advance(2_000);
    limiter.observe(reply(200));
    expect(limiter.spacingMs()).toBe(5000);
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

describe('the cause of a refused submission', () => {
  const refusal = (more: Partial<ObservedReply> = {}) => reply(429, { operation: 'POST /agent/execute', ...more });
  const causeAfter = (taken: number, ...replies: ObservedReply[]) => {
    const { limiter } = setUp('auto');
    for (let i = 0; i < taken; i++) limiter.observe(reply(200));
    for (const one of replies) limiter.observe(one);
    return limiter.refusalCause();
  };
  const left = (remaining: number) =>
    refusal({ headers: new Headers({ 'x-ratelimit-limit': '10', 'x-ratelimit-remaining': String(remaining) }) });

  it.each([
    ['what runs, when hardly anything was asked before', causeAfter(3, refusal()), 'running'],
    ['unsure, when it may be either', causeAfter(10, refusal()), 'unsure'],
    ['the rate, when another request is refused as well', causeAfter(10, refusal(), reply(429)), 'rate'],
    ['what runs, when another request is taken', causeAfter(10, refusal(), reply(200)), 'running'],
    ['the rate, when its headers say so', causeAfter(10, left(0)), 'rate'],
    ['what runs, when its headers say so', causeAfter(10, left(4)), 'running'],
    ['the rate, once the rate is known', causeAfter(10, reply(429), refusal()), 'rate'],
  ])('is %s', (_, cause, expected) => expect(cause).toBe(expected));

  it('is not found in a reply for which a minute has made room', async () => {
    const { clock, limiter } = setUp('auto');
    for (let i = 0; i < 10; i++) limiter.observe(reply(200));
    limiter.observe(refusal());
    await clock.advance(61_000);
    limiter.observe(reply(200));
    expect(limiter.refusalCause()).toBe('unsure');
  });

  it('is what runs for whoever sets no limit, when another request is answered', () => {
    const { limiter } = setUp('unlimited');
    limiter.observe(refusal());
    expect(limiter.refusalCause()).toBe('unsure');
    limiter.observe(reply(200));
    expect(limiter.refusalCause()).toBe('running');
  });
});

describe('the time that requests take', () => {
  it.each<[RequestRate, number, number, number, number]>([
    ['unlimited', 1, 1000, 0, 0],
    [10, 1, 10, 0, 0],
    [10, 1, 40, 3, 3],
    [10, 2, 40, 7, 7],
    ['auto', 1, 8, 0, 0],
    ['auto', 1, 100, 1, 9],
  ])('at %s with %i shards: %i requests', (rate, shards, requests, minutes, slowest) => {
    const { likelyMs, slowestMs } = setUp(rate, shards).limiter.timeFor(requests);
    expect([Math.round(likelyMs / 60_000), Math.round(slowestMs / 60_000)]).toEqual([minutes, slowest]);
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
