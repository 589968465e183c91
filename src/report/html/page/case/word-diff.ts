/** A run of text that both sides share, or that only one has. */
export interface DiffPart {
  readonly text: string;
  readonly changed: boolean;
}

const MOST_TOKENS = 600;

/** Two texts in parts; `changed` parts are only in that text. Words are compared whole, single words by character. */
export function wordDiff(expected: string, actual: string): { expected: DiffPart[]; actual: DiffPart[] } {
  const a = tokens(expected);
  const b = tokens(actual);
  if (a.length <= 1 && b.length <= 1) return byCharacter(expected, actual);
  if (a.length > MOST_TOKENS || b.length > MOST_TOKENS) return byCharacter(expected, actual);
  const keep = longestCommon(a, b);
  return { expected: parts(a, keep.a), actual: parts(b, keep.b) };
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}\p{M}]+|\s+|./gsu) ?? [];
}

function longestCommon(a: readonly string[], b: readonly string[]): { a: Set<number>; b: Set<number> } {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
  const kept = { a: new Set<number>(), b: new Set<number>() };
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      kept.a.add(i++);
      kept.b.add(j++);
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
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
