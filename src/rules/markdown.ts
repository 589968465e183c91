import type { OffsetRange } from '../source/position.ts';
import type { SourceText } from '../source/source-text.ts';

/** A link, an image or a code span in a Markdown text; `range` is that of the target or of the span's content. */
export interface MarkdownItem {
  readonly kind: 'link' | 'image' | 'code';
  readonly text: string;
  readonly range: OffsetRange;
}

/** A fenced code block. */
export interface MarkdownFence {
  /** First word behind the opening fence, in lower case. */
  readonly language: string;
  /** Offset of the opening fence. */
  readonly start: number;
  readonly content: OffsetRange;
  readonly closed: boolean;
}

/** What rules look at in a Markdown text; positions are offsets in the whole text. */
export interface Markdown {
  readonly items: readonly MarkdownItem[];
  readonly fences: readonly MarkdownFence[];
  /** Lines outside fences and comments. */
  readonly lines: readonly { readonly text: string; readonly start: number }[];
}

const LINE_END = /\r\n?|\n/g;
const OPENING = /^[ \t]*(?:[-*+>][ \t]+|\d+[.)][ \t]+)*(`{3,}|~{3,})[ \t]*([^`\s]*)[^`]*$/;
const CODE_OR_LINK =
  /(`+)(?!`)([\s\S]*?[^`])\1(?!`)|(!?)\[(?:[^\]\\[]|\\.|\[[^\]]*\])*\]\(\s*(<[^<>\n]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'|\([^)]*\)))?\s*\)|^ {0,3}\[[^\]]+\]:[ \t]*(\S+)/g;

const scanned = new WeakMap<SourceText, Markdown>();

/** The Markdown of a manifest's body; scanned once for all rules. */
export function markdownOf({ source, offset }: { readonly source: SourceText; readonly offset: number }): Markdown {
  const known = scanned.get(source) ?? scanMarkdown(source.text, offset);
  scanned.set(source, known);
  return known;
}

/** Scans the part of a text that begins at `offset`, line by line; a code span or link ends with its line. */
export function scanMarkdown(text: string, offset: number): Markdown {
  const items: MarkdownItem[] = [];
  const fences: MarkdownFence[] = [];
  const lines: { text: string; start: number }[] = [];
  let open: { marker: string; language: string; start: number; content: number } | undefined;
  let inComment = false;
  let next = offset;
  while (next < text.length) {
    const start = next;
    LINE_END.lastIndex = start;
    const end = LINE_END.exec(text)?.index ?? text.length;
    next = Math.max(end, LINE_END.lastIndex);
    const line = text.slice(start, end);
    if (open !== undefined) {
      const closing = line.replace(/^[ \t>]*/, '').trimEnd();
      if (closing.length < open.marker.length || closing !== (open.marker[0] ?? '').repeat(closing.length)) continue;
      fences.push({
        language: open.language,
        start: open.start,
        content: { start: open.content, end: start },
        closed: true,
      });
      open = undefined;
      continue;
    }
    if (inComment) {
      inComment = !line.includes('-->');
      continue;
    }
    const fence = /```|~~~/.test(line) ? OPENING.exec(line) : null;
    if (fence !== null) {
      const [, marker = '', language = ''] = fence;
      open = { marker, language: language.toLowerCase(), start: start + line.indexOf(marker), content: next };
      continue;
    }
    const commented = line.includes('<!--');
    const visible = commented ? line.replace(/<!--.*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length)) : line;
    inComment = commented && line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    lines.push({ text: visible, start });
    addItems(items, visible, line, start);
  }
  if (open !== undefined) {
    const content = { start: open.content, end: text.length };
    fences.push({ language: open.language, start: open.start, content, closed: false });
  }
  return { items, fences, lines };
}

/** Adds the items of a line in which comments are blanks; their text is that of the line as it is written. */
function addItems(items: MarkdownItem[], line: string, written: string, start: number): void {
  // A line of tens of thousands of characters is data; looking for links in it would cost more than it tells.
  if (line.length > 10_000 || !(line.includes('`') || line.includes('['))) return;
  CODE_OR_LINK.lastIndex = 0;
  for (let match = CODE_OR_LINK.exec(line); match !== null; match = CODE_OR_LINK.exec(line)) {
    const [whole, ticks, code, image, target, definition] = match;
    const found = code ?? target ?? definition;
    if (found === undefined) continue;
    const text = found.startsWith('<') && found.endsWith('>') ? found.slice(1, -1) : found;
    const offset =
      match.index + (ticks === undefined ? whole.lastIndexOf(found) : ticks.length) + (text === found ? 0 : 1);
    const kind = ticks !== undefined ? 'code' : image === '!' ? 'image' : 'link';
    const range = { start: start + offset, end: start + offset + text.length };
    items.push({ kind, text: written.slice(offset, offset + text.length), range });
  }
}
