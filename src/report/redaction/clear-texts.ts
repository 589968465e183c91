import { type Folded, fold, foldedWords } from './fold.ts';
import type { TextMatch } from './text-match.ts';

/** Scripts whose words are not parted by spaces, or are bent at their ends. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** Units of a folded text. One is no value to look for, and from `FREE` on nothing repeats a value by chance. */
const LENGTHS = { shortest: 2, indexed: 6, free: 10, word: 3, digits: 4, cut: 3 };
/** Values of more words are texts: their parts are sentences, not names. */
const NAME_WORDS = 5;
const SENTENCE_WORDS = 4;

/** Words that stand in names and addresses as in everything else, folded. */
const COMMON = new Set(
  'and the for with from van von der den des del dos das las los von zum zur und mit aus bei les aux une dans pour par che con per dal not was are has had who her his him she you its'.split(
    ' ',
  ),
);

interface ClearText {
  readonly value: string;
  readonly text: string;
  /** How many words it has. */
  readonly words: number;
  /** May begin and end inside of words. */
  readonly loose: boolean;
}

/**
 * Texts that must not be shown, found again whatever their case, accents, white space and punctuation: the whole text,
 * each word of a name or an address, and a few words in a row of a longer one.
 */
export class ClearTexts {
  readonly #whole = new Map<string, ClearText>();
  /** How long the values are that begin with so many units. */
  readonly #lengths = new Map<string, Set<number>>();
  readonly #words = new Map<string, string>();
  readonly #rows = new Map<string, string>();
  /** Some value is short and may stand inside of a word. */
  #anyUnspaced = false;

  /** `asOne`: a value such as a date, whose words alone say nothing. */
  add(value: string, { asOne = false } = {}): void {
    const folded = fold(value);
    const { text } = folded;
    const unspaced = UNSPACED.test(value);
    if ((unspaced ? [...value.trim()].length : text.length) < LENGTHS.shortest) return;
    const words = foldedWords(folded);
    const entry = { value, text, words: words.length, loose: unspaced || text.length >= LENGTHS.free };
    this.#anyUnspaced ||= unspaced;
    if (!this.#whole.has(text)) this.#whole.set(text, entry);
    const start = text.slice(0, LENGTHS.indexed);
    this.#lengths.set(start, (this.#lengths.get(start) ?? new Set()).add(text.length));
    // The parts of an id, an address or a code are in many others.
    if (asOne || !/[\s,]/.test(value.trim())) return;
    if (words.length > NAME_WORDS) this.#addRows(words, value);
    else for (const word of words) if (isTelling(word)) this.#words.set(word, value);
  }

  find(original: string): TextMatch[] {
    if (this.#whole.size === 0) return [];
    const folded = fold(original);
    const matches: TextMatch[] = [];
    const add = (start: number, end: number, value: string) =>
      matches.push({ start: folded.from[start] ?? 0, end: folded.to[end - 1] ?? 0, value });
    for (let at = 0; at < folded.text.length; at++) {
      const found = this.#wholeAt(folded, at);
      if (found) add(at, at + found.text.length, found.value);
    }
    this.#findWords(folded, add);
    if (original.includes('…')) this.#findCut(original, folded, add);
    return matches;
  }

  #addRows(words: readonly string[], value: string): void {
    for (let at = 0; at + SENTENCE_WORDS <= words.length; at++)
      this.#rows.set(words.slice(at, at + SENTENCE_WORDS).join(' '), value);
    for (const word of words)
      if (/\d/.test(word) && isTelling(word) && word.length > LENGTHS.digits) this.#words.set(word, value);
  }

  /** The longest value that stands whole at a place. */
  #wholeAt({ text, begins }: Folded, at: number): ClearText | undefined {
    let longest: ClearText | undefined;
    const shortest = begins[at] || this.#anyUnspaced ? LENGTHS.shortest : LENGTHS.indexed;
    for (let start = shortest; start <= LENGTHS.indexed; start++)
      for (const length of this.#lengths.get(text.slice(at, at + start)) ?? []) {
        const one = this.#whole.get(text.slice(at, at + length));
        if (one && one.text.length === length && length > (longest?.text.length ?? 0) && fits(one, begins, at))
          longest = one;
      }
    return longest;
  }

  #findWords(folded: Folded, add: (start: number, end: number, value: string) => void): void {
    if (this.#words.size + this.#rows.size === 0) return;
    const words = foldedWords(folded);
    const starts: number[] = [];
    let at = 0;
    for (const word of words) {
      starts.push(at);
      at += word.length;
      const value = this.#words.get(word);
      if (value !== undefined) add(at - word.length, at, value);
      const row = words.slice(Math.max(0, starts.length - SENTENCE_WORDS), starts.length);
      const sentence = this.#rows.get(row.join(' '));
      const begin = starts[starts.length - row.length];
      if (sentence !== undefined && begin !== undefined) add(begin, at, sentence);
    }
  }

  /** What was cut off in the middle of a value ends with its beginning. */
  #findCut(original: string, folded: Folded, add: (start: number, end: number, value: string) => void): void {
    const all = [...this.#whole.values()];
    for (let cut = original.indexOf('…'); cut >= 0; cut = original.indexOf('…', cut + 1)) {
      const end = folded.to.findLastIndex((to) => to <= cut) + 1;
      for (let at = Math.max(0, end - 200); at <= end - LENGTHS.cut; at++) {
        if (!folded.begins[at]) continue;
        const rest = folded.text.slice(at, end);
        const value = all.find((one) => one.text.length > rest.length && one.text.startsWith(rest));
        if (value === undefined) continue;
        add(at, end, value.value);
        break;
      }
    }
  }
}

/** True when a value may end and begin where it stands: at the bounds of words, unless it is long. */
function fits({ text, loose, words }: ClearText, begins: readonly boolean[], at: number): boolean {
  const end = at + text.length;
  if (!loose && !(begins[at] && (end === begins.length || begins[end]))) return false;
  // Two short words do not become one by chance: `g h` is not `GH`.
  return text.length >= LENGTHS.indexed || wordsIn(begins, at, end) <= words;
}

function wordsIn(begins: readonly boolean[], start: number, end: number): number {
  let words = 1;
  for (let at = start + 1; at < end; at++) if (begins[at]) words++;
  return words;
}

function isTelling(word: string): boolean {
  if (/^\d+$/.test(word)) return word.length >= LENGTHS.digits;
  return word.length >= LENGTHS.word && !COMMON.has(word);
}
