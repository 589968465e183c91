import type { OffsetRange } from '../../source/position.ts';
import type { SourceText } from '../../source/source-text.ts';
import { Containers, type LinePlace } from './containers.ts';
import { scanInline } from './inline.ts';

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
  /** False when the text ends before the block does. A block in a list item ends with the item, too. */
  readonly closed: boolean;
  /** In a quote: its lines begin with `>`. */
  readonly quoted: boolean;
  /** Texts of the headings that it stands below, outermost first. */
  readonly headings: readonly string[];
}

/** What rules look at in a Markdown text; positions are offsets in the whole text. */
export interface Markdown {
  readonly items: readonly MarkdownItem[];
  readonly fences: readonly MarkdownFence[];
  /** Lines outside code blocks and comments. */
  readonly lines: readonly { readonly text: string; readonly start: number }[];
}

const LINE_END = /\r\n?|\n/g;
const FENCE = /(?:`{3,}|~{3,})/y;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const DEFINITION = /^\[[^\]^][^\]]*\]:[ \t]*(<[^<>]+>|\S+)/;
// A line of tens of thousands of characters is data; looking for links in it would cost more than it tells.
const MAX_PROSE = 10_000;

const scanned = new WeakMap<SourceText, Markdown>();

/** The Markdown of a manifest's body; scanned once for all rules. */
export function markdownOf({ source, offset }: { readonly source: SourceText; readonly offset: number }): Markdown {
  const known = scanned.get(source) ?? scanMarkdown(source.text, offset);
  scanned.set(source, known);
  return known;
}

/**
 * Scans the part of a text that begins at `offset`, line by line, with the fences, list items, quotes and headings of
 * CommonMark; a code span or link ends with its line.
 */
export function scanMarkdown(text: string, offset: number): Markdown {
  const scan = new MarkdownScan(text);
  let next = offset;
  while (next < text.length) {
    const start = next;
    LINE_END.lastIndex = start;
    const end = LINE_END.exec(text)?.index ?? text.length;
    next = Math.max(end, LINE_END.lastIndex);
    scan.line(text.slice(start, end), start, next);
  }
  return scan.finish();
}

class MarkdownScan implements Markdown {
  readonly items: MarkdownItem[] = [];
  readonly fences: MarkdownFence[] = [];
  readonly lines: { text: string; start: number }[] = [];
  readonly #text: string;
  readonly #containers = new Containers();
  /** Text of the current heading of each level. */
  readonly #headings: (string | undefined)[] = [];
  #open:
    | (Omit<MarkdownFence, 'content' | 'closed'> & { readonly marker: string; readonly content: number })
    | undefined;
  #inComment = false;
  /** The line before, when it can go on in an indented line or become a heading by an underline. */
  #paragraph: string | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads a line; `next` is the offset of the one behind it. */
  line(line: string, start: number, next: number): void {
    if (this.#open !== undefined && this.#inFence(line, start)) return;
    if (this.#inComment) {
      this.#inComment = !line.includes('-->');
      return;
    }
    const place = this.#containers.enter(line);
    const content = line.slice(place.at);
    const marks = content.startsWith('#') ? HEADING.exec(content)?.[1] : undefined;
    const paragraph = this.#paragraph;
    this.#paragraph = undefined;
    if (place.indent > 3) {
      // Indented code, unless a paragraph goes on.
      if (paragraph === undefined) return;
    } else if (this.#fence(line, place, start, next)) return;
    else this.#heading(content, marks, paragraph);
    this.lines.push({ text: this.#visible(line, place, start), start });
    if (content !== '' && marks === undefined) this.#paragraph = content;
  }

  finish(): Markdown {
    if (this.#open !== undefined) this.#close(this.#text.length, false);
    return this;
  }

  /** True when the line belongs to the open code block. */
  #inFence(line: string, start: number): boolean {
    const { marker } = this.#open ?? { marker: '' };
    const place = this.#containers.within(line);
    if (place === undefined) {
      this.#close(start, true);
      return false;
    }
    const closing = line.slice(place.at).trimEnd();
    if (place.indent > 3 || closing.length < marker.length || closing !== marker.charAt(0).repeat(closing.length))
      return true;
    this.#close(start, true);
    return true;
  }

  #close(end: number, closed: boolean): void {
    if (this.#open === undefined) return;
    const { marker: _, content, ...fence } = this.#open;
    this.fences.push({ ...fence, content: { start: content, end: Math.max(content, end) }, closed });
    this.#open = undefined;
  }

  #fence(line: string, place: LinePlace, start: number, next: number): boolean {
    const first = line[place.at];
    if (first !== '`' && first !== '~') return false;
    FENCE.lastIndex = place.at;
    const marker = FENCE.exec(line)?.[0];
    if (marker === undefined) return false;
    const info = line.slice(place.at + marker.length).trim();
    if (marker.startsWith('`') && info.includes('`')) return false;
    const language = (/^\S*/.exec(info)?.[0] ?? '').toLowerCase();
    const headings = this.#headings.filter((heading) => heading !== undefined);
    this.#open = { marker, language, start: start + place.at, content: next, quoted: place.quoted, headings };
    return true;
  }

  /** `marks` are those of a heading that begins with them. */
  #heading(text: string, marks: string | undefined, paragraph: string | undefined): void {
    const underlined = marks === undefined && paragraph !== undefined && UNDERLINE.test(text);
    const level = marks?.length ?? (underlined ? (text.startsWith('=') ? 1 : 2) : 0);
    if (level === 0) return;
    this.#headings.length = level;
    this.#headings[level - 1] = (marks === undefined ? (paragraph ?? '') : text.slice(level)).trim();
  }

  /** Adds what stands in the line; returns it with blanks where comments stand. */
  #visible(line: string, place: LinePlace, start: number): string {
    if (line.length > MAX_PROSE) this.#inComment = line.lastIndexOf('<!--') > line.lastIndexOf('-->');
    if (line.length > MAX_PROSE || !/[`[<]/.test(line)) return line;
    const definition = line[place.at] === '[' ? DEFINITION.exec(line.slice(place.at)) : null;
    const target = definition?.[1];
    if (definition !== null && target !== undefined) {
      const bare = target.length > 2 && target.startsWith('<') && target.endsWith('>') ? 1 : 0;
      const from = place.at + definition[0].length - target.length + bare;
      const to = from + target.length - 2 * bare;
      this.items.push({ kind: 'link', text: line.slice(from, to), range: { start: start + from, end: start + to } });
    }
    const { visible, inComment } = scanInline(line, start, this.items);
    this.#inComment = inComment;
    return visible;
  }
}
