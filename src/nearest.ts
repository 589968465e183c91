/**
 * Optimal string alignment distance: insertions, deletions, substitutions and transpositions of neighbours
 * count 1 each, so that `atuo` is 1 from `auto`. Stops counting above `limit`.
 */
export function alignmentDistance(a: string, b: string, limit = 3): number {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  let beforeLast: number[] = [];
  let last: number[] = [];
  for (let j = 0; j <= Math.min(limit, b.length); j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [];
    // Further from the diagonal every cell is above the limit.
    const from = Math.max(0, i - limit);
    const to = Math.min(b.length, i + limit);
    let least = far;
    for (let j = from; j <= to; j++) {
      let best = j === 0 ? i : far;
      if (j > 0) {
        const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
        best = Math.min((row[j - 1] ?? far) + 1, (last[j] ?? far) + 1, (last[j - 1] ?? far) + (same ? 0 : 1));
        if (
          i > 1 &&
          j > 1 &&
          a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
          a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
        )
          best = Math.min(best, (beforeLast[j - 2] ?? far) + 1);
      }
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return far;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? far, far);
}

/**
 * The candidate that a misspelled word most likely means: at most 2 away, and closer for short words (of
 * two letters and fewer only another case is near).
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = fold(word);
  const limit = folded.length < 3 ? 0 : folded.length === 3 ? 1 : 2;
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - folded.length) > limit) continue;
    const distance = alignmentDistance(folded, fold(candidate), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[_\s]/g, '-');
}
