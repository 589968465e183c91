import { distanceCost, readingCost, type Work } from '../work.ts';
import { codePoints, type Folding, fold, levenshtein, SIMILAR_LIMIT } from './text.ts';

export type Metric = 'levenshtein' | 'anls' | 'token_f1';

/** Longest texts that are remembered folded, all together, in UTF-16 units. */
const REMEMBERED = 20_000_000;
/** Runs of so many characters are counted to tell that two texts are too different. */
const GRAM = 4;
/** Shorter texts are compared sooner than counted. */
const WORTH_COUNTING = 200;

/**
 * Compares texts under `similar` and folds them under other comparators. Every text is folded once, however many
 * others it is held against, and edits are only counted where the texts can be alike enough.
 */
export class Texts {
  readonly #folded = new Map<string, Map<string, Profile>>();
  #characters = 0;

  /** A text after folding; undefined when `work` does not suffice. */
  fold(text: string, folding: Folding, work: Work): string | undefined {
    return this.#profile(text, folding, work)?.text;
  }

  /**
   * The similarity, 0 to 1, where it reaches the threshold, else 0; undefined when `work` does not suffice. `anls`
   * always folds case and white space.
   */
  similarity(
    expected: string,
    actual: string,
    { metric = 'levenshtein', threshold, folding }: { metric?: Metric; threshold: number; folding: Folding },
    work: Work,
  ): number | undefined {
    const both = metric === 'anls' ? ({ ...folding, case: 'ignore', whitespace: 'collapse' } as const) : folding;
    const e = this.#profile(expected, both, work);
    const a = this.#profile(actual, both, work);
    if (!e || !a) return undefined;
    const value = metric === 'token_f1' ? tokenF1(e, a, threshold, work) : editSimilarity(e, a, threshold, work);
    return value === undefined || value >= threshold ? value : 0;
  }

  #profile(text: string, folding: Folding, work: Work): Profile | undefined {
    const key = `${folding.case ?? ''},${folding.whitespace ?? ''},${folding.punctuation ?? ''}`;
    let known = this.#folded.get(key);
    if (!known) {
      known = new Map();
      this.#folded.set(key, known);
    }
    const found = known.get(text);
    if (found) return found;
    if (!work.spend(readingCost(text.length))) return undefined;
    const made = new Profile(fold(text, folding));
    this.#characters += text.length;
    if (this.#characters <= REMEMBERED) known.set(text, made);
    return made;
  }
}

/** A folded text with what is counted of it when it is first asked for. */
class Profile {
  readonly text: string;
  #length: number | undefined;
  #words: ReadonlyMap<string, number> | undefined;
  #wordCount = 0;
  #grams: Uint32Array | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Code points. */
  get length(): number {
    this.#length ??= codePoints(this.text);
    return this.#length;
  }

  /** How often each word occurs. */
  get words(): ReadonlyMap<string, number> {
    if (!this.#words) {
      const words = new Map<string, number>();
      for (const word of this.text.split(/\s+/)) {
        if (word === '') continue;
        words.set(word, (words.get(word) ?? 0) + 1);
        this.#wordCount++;
      }
      this.#words = words;
    }
    return this.#words;
  }

  get wordCount(): number {
    return this.words.size === 0 ? 0 : this.#wordCount;
  }

  /** Every run of `GRAM` characters as a number, in ascending order. */
  get grams(): Uint32Array {
    if (!this.#grams) {
      const points = Uint32Array.from(this.text, (point) => point.codePointAt(0) ?? 0);
      const grams = new Uint32Array(Math.max(0, points.length - GRAM + 1));
      for (let at = 0; at < grams.length; at++) {
        let hash = 0;
        for (let i = 0; i < GRAM; i++) hash = (Math.imul(hash, 0x01000193) ^ (points[at + i] ?? 0)) >>> 0;
        grams[at] = hash;
      }
      this.#grams = grams.sort();
    }
    return this.#grams;
  }
}

/** 1 − edits / length; 0 where that is certainly below the threshold. Two empty texts are alike. */
function editSimilarity(e: Profile, a: Profile, threshold: number, work: Work): number | undefined {
  if (e.text === a.text) return 1;
  const longest = Math.max(e.length, a.length);
  if (longest > SIMILAR_LIMIT) return 0;
  const edits = Math.floor((1 - threshold) * longest + 1e-9);
  if (Math.abs(e.length - a.length) > edits) return 0;
  if (longest >= WORTH_COUNTING) {
    // Each edit changes at most GRAM runs, so that texts with few edits share most of theirs.
    const shared = longest - GRAM + 1 - GRAM * edits;
    if (shared > 0) {
      if (!work.spend((e.length + a.length) / 250)) return undefined;
      if (commonGrams(e.grams, a.grams) < shared) return 0;
    }
  }
  if (!work.spend(distanceCost(e.length, a.length))) return undefined;
  return 1 - levenshtein(e.text, a.text) / longest;
}

function commonGrams(a: Uint32Array, b: Uint32Array): number {
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0];
    if (left === right) common++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return common;
}

/** 2·|common| / (|a| + |b|) over words, each counted as often as it occurs; two texts without words are alike. */
function tokenF1(e: Profile, a: Profile, threshold: number, work: Work): number | undefined {
  const all = e.wordCount + a.wordCount;
  if (all === 0) return 1;
  if ((2 * Math.min(e.wordCount, a.wordCount)) / all < threshold) return 0;
  const [few, many] = e.words.size <= a.words.size ? [e.words, a.words] : [a.words, e.words];
  if (!work.spend(few.size / 5)) return undefined;
  let common = 0;
  for (const [word, count] of few) common += Math.min(count, many.get(word) ?? 0);
  return (2 * common) / all;
}
