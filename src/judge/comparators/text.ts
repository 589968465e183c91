import { distance } from 'fastest-levenshtein';

/** What two texts may differ in and still be equal. */
export interface Folding {
  readonly case?: 'sensitive' | 'ignore';
  readonly whitespace?: 'exact' | 'collapse' | 'ignore';
  readonly punctuation?: 'exact' | 'ignore';
}

/** A text after NFC and the chosen folding: by default case counts, white space is collapsed, punctuation counts. */
export function fold(text: string, folding: Folding): string {
  let folded = text.normalize('NFC');
  if (folding.punctuation === 'ignore') folded = folded.replace(/\p{P}+/gu, '');
  const whitespace = folding.whitespace ?? 'collapse';
  if (whitespace === 'collapse') folded = folded.replace(/\s+/g, ' ').trim();
  if (whitespace === 'ignore') folded = folded.replace(/\s+/g, '');
  return folding.case === 'ignore' ? folded.toLowerCase() : folded;
}

/** Longest text, in code points, whose edits are counted: two of this length take about 0.2 s. */
export const SIMILAR_LIMIT = 20_000;

/** Levenshtein distance in code points. The package counts UTF-16 units, so each code point is given one unit. */
export function levenshtein(a: string, b: string): number {
  const astral = /[\ud800-\udfff]/;
  if (!astral.test(a) && !astral.test(b)) return distance(a, b);
  const units = new Map<string, string>();
  const narrow = (text: string): string => {
    let result = '';
    for (const point of text) {
      let unit = units.get(point);
      if (unit === undefined) {
        unit = String.fromCharCode(units.size + 1);
        units.set(point, unit);
      }
      result += unit;
    }
    return result;
  };
  return distance(narrow(a), narrow(b));
}

/** Length in code points. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** Normalised Levenshtein similarity, 0 to 1; two empty texts are alike. Texts beyond the limit must be equal. */
export function levenshteinSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length > SIMILAR_LIMIT * 2 || b.length > SIMILAR_LIMIT * 2) return 0;
  const longest = Math.max(codePoints(a), codePoints(b));
  return longest > SIMILAR_LIMIT ? 0 : 1 - levenshtein(a, b) / longest;
}
