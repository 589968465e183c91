import { sharedTokens } from '../../../shared-tokens.ts';

/** A run of text that both sides share, or that only one has. */
export interface DiffPart {
  readonly text: string;
  readonly changed: boolean;
}

/** Two texts in parts; `changed` parts are only in that text. Words are compared whole, single words by character. */
export function wordDiff(expected: string, actual: string): { expected: DiffPart[]; actual: DiffPart[] } {
  const a = tokens(expected);
  const b = tokens(actual);
  if (a.length <= 1 && b.length <= 1) return byCharacter(expected, actual);
  const kept = sharedTokens(a, b);
  return { expected: parts(a, kept.a), actual: parts(b, kept.b) };
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|./gsu) ?? [];
}

function parts(words: readonly string[], kept: ReadonlySet<number>): DiffPart[] {
  const found: { text: string; changed: boolean }[] = [];
  for (const [index, text] of words.entries()) {
    const changed = !kept.has(index);
    const last = found.at(-1);
    if (last?.changed === changed) last.text += text;
    else found.push({ text, changed });
  }
  return found;
}

function byCharacter(expected: string, actual: string): { expected: DiffPart[]; actual: DiffPart[] } {
  const a = [...expected];
  const b = [...actual];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const cut = (text: readonly string[]) =>
    [
      { text: text.slice(0, start).join(''), changed: false },
      { text: text.slice(start, text.length - end).join(''), changed: true },
      { text: text.slice(text.length - end).join(''), changed: false },
    ].filter((part) => part.text !== '');
  return { expected: cut(a), actual: cut(b) };
}
