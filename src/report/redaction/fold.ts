/** The letters and digits of a text, without case, accents, white space and punctuation, and where they came from. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text` the offsets of its character in the original: the first unit, and the one behind. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** For each unit: true when a word begins there. */
  readonly begins: readonly boolean[];
}

const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** Folds a text so that what people read as the same becomes the same. */
export function fold(original: string): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  const begins: boolean[] = [];
  let inWord = false;
  let at = 0;
  for (const character of original) {
    const end = at + character.length;
    for (const unit of foldCharacter(character)) {
      if (unit === ' ') {
        inWord = false;
        continue;
      }
      for (let i = 0; i < unit.length; i++) {
        from.push(at);
        to.push(end);
        begins.push(!inWord);
        inWord = true;
      }
      text += unit;
    }
    at = end;
  }
  return { text, from, to, begins };
}

/** The folded words of a text, at most `limit`. */
export function foldedWords({ text, begins }: Folded, limit = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 1; at <= text.length && words.length < limit; at++) {
    if (at < text.length && !begins[at]) continue;
    words.push(text.slice(start, at));
    start = at;
  }
  return words;
}

/** A space parts words; accents and other marks neither part nor count. */
function* foldCharacter(character: string): Generator<string> {
  if (character <= '\x7f') {
    yield /[a-z0-9]/i.test(character) ? character.toLowerCase() : ' ';
    return;
  }
  for (const part of character.normalize('NFKD')) {
    if (/\p{M}|\p{Cf}/u.test(part)) continue;
    yield ALPHANUMERIC.test(part) ? part.toUpperCase().toLowerCase() : ' ';
  }
}
