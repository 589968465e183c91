/** A part of a text that repeats a clear value. Offsets in UTF-16 units; `value` is the one that it repeats. */
export interface TextMatch {
  readonly start: number;
  readonly end: number;
  readonly value: string | number | bigint;
}

/** Matches in order: those that overlap, and those of one value that only white space and punctuation part, made one. */
export function mergeMatches(text: string, matches: readonly TextMatch[]): TextMatch[] {
  const merged: TextMatch[] = [];
  for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    const joins =
      last && (match.start < last.end || (match.value === last.value && isGap(text.slice(last.end, match.start))));
    if (joins) merged[merged.length - 1] = { ...last, end: Math.max(last.end, match.end) };
    else merged.push(match);
  }
  return merged;
}

function isGap(between: string): boolean {
  return between.length <= 3 && !/[\p{L}\p{N}]/u.test(between);
}
