/**
 * Optimal string alignment distance: insertions, deletions, substitutions and transpositions of neighbours
 * count 1 each, so that `atuo` is 1 from `auto`. Stops counting above `limit`.
 */
export function alignmentDistance(a: string, b: string, limit = 3): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
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
    const distance = alignmentDistance(folded, fold(candidate), limit);
    if (distance <= limit && (best === undefined || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[_\s]/g, '-');
}
