/**
 * Whether `characters` match a pattern in which `'*'` stands for any number of them; `accepts` decides about every
 * other part of the pattern. Takes time in proportion to the product of both lengths at most.
 */
export function matchesWildcards<Part>(
  pattern: ArrayLike<Part | '*'>,
  characters: ArrayLike<string>,
  accepts: (part: Exclude<Part, '*'>, character: string) => boolean,
): boolean {
  let n = 0;
  let p = 0;
  let star = -1;
  let mark = 0;
  while (n < characters.length) {
    const wanted = p < pattern.length ? pattern[p] : undefined;
    if (wanted === '*') {
      star = p++;
      mark = n;
    } else if (wanted !== undefined && accepts(wanted as Exclude<Part, '*'>, characters[n] ?? '')) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
