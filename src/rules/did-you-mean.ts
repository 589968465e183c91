import { nearest } from '../nearest.ts';

/** `; did you mean "x"?` for a word that is near a known one, or a full stop. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '.' : `; did you mean ${JSON.stringify(near)}?`;
}
