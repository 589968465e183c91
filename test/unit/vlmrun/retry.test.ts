import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attempt, decide } from '../../../src/vlmrun/retry.ts';
import { readRetryAfter } from '../../../src/vlmrun/retry-after.ts';

const attempts: fc.Arbitrary<Attempt> = fc.oneof(
  fc.record({ kind: fc.constant('reply' as const), status: fc.integer({ min: 200, max: 599 }) }),
  fc.record({
    kind: fc.constant('reply' as const),
    status: fc.constantFrom(429, 503, 500),
    retryAfterMs: fc.integer({ min: 0, max: 3_600_000 }),
  }),
  fc.record({
    kind: fc.constant('failure' as const),
    failure: fc.record({ kind: fc.constantFrom('not-sent', 'untrusted', 'lost', 'garbled', 'too-large' as const) }),
  }),
);

describe('decide', () => {
  it('repeats an unsafe request only when it certainly did not begin', () => {
    fc.assert(
      fc.property(
        attempts,
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (attempt, count, jitter) => {
          const spent = { faults: count, refusals: count, waitedMs: 0 };
          const decision = decide(attempt, spent, { repeat: 'unsafe', patienceMs: 600_000, jitter });
          const certain =
            attempt.kind === 'reply'
              ? attempt.status === 429 || (attempt.status === 503 && attempt.retryAfterMs !== undefined)
              : attempt.failure.kind === 'not-sent';
          if (decision.action === 'again') expect(certain).toBe(true);
        },
      ),
    );
  });

  it('always comes to an end', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom('safe', 'unsafe' as const), (attempt, repeat) => {
        let waitedMs = 0;
        for (let count = 1; count <= 2_000; count++) {
          const decision = decide(
            attempt,
            { faults: count, refusals: count, waitedMs },
            { repeat, patienceMs: 600_000, jitter: 1 },
          );
          if (decision.action !== 'again') return;
          waitedMs += decision.afterMs;
        }
        throw new Error('still trying');
      }),
    );
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-01-02T03:04:05Z');
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ['', undefined],
    ['0', 0],
    ['1.5', 1_500],
    ['999999999', 3_600_000],
    ['-1', undefined],
    ['soon', undefined],
    ['Fri, 02 Jan 2026 03:04:15 GMT', 10_000],
    ['Fri, 02 Jan 2026 03:04:00 GMT', 0],
    ['2026', 2_026_000],
  ])('%s', (text, ms) => {
    expect(readRetryAfter(new Headers(text === undefined ? {} : { 'Retry-After': text }), now)).toBe(ms);
  });
});
