import type { Counts } from './judgement.ts';

/** TP / (TP + W + X); 1 when nothing was predicted. */
export function precision({ match, wrong, extra }: Counts): number {
  const predicted = match + wrong + extra;
  return predicted === 0 ? 1 : match / predicted;
}

/** TP / (TP + W + M); 1 when nothing was expected. */
export function recall({ match, wrong, missing }: Counts): number {
  const expected = match + wrong + missing;
  return expected === 0 ? 1 : match / expected;
}

/** 2PR / (P + R); 1 when both sides are empty, 0 when P + R is. */
export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** Share of the expected leaves that are right; null when nothing was expected. Extras are not in it. */
export function fieldAccuracy({ match, wrong, missing }: Counts): number | null {
  const expected = match + wrong + missing;
  return expected === 0 ? null : match / expected;
}

export const NO_COUNTS: Counts = { match: 0, wrong: 0, missing: 0, extra: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    match: a.match + b.match,
    wrong: a.wrong + b.wrong,
    missing: a.missing + b.missing,
    extra: a.extra + b.extra,
  };
}
