import type { MarkdownItem } from './markdown.ts';

/** What is left of a line when its comments are taken out. */
export interface InlineScan {
  /** The line with blanks where comments stand. */
  readonly visible: string;
  /** True when a comment goes on in the next line. */
  readonly inComment: boolean;
}

/** Parentheses in a target that cmark follows. */
const MAX_DEPTH = 32;

/**
 * Adds the code spans, links and images of one line, whose first character stands at `start`; each ends with its line.
 * Takes time in proportion to the line's length, whatever it holds.
 */
export function scanInline(line: string, start: number, items: MarkdownItem[]): InlineScan {
  const runs = backtickRuns(line);
  let run = 0;
  const open: { readonly image: boolean }[] = [];
  const visible: string[] = [];
  let shown = 0;
  const add = (kind: MarkdownItem['kind'], from: number, to: number) =>
    items.push({ kind, text: line.slice(from, to), range: { start: start + from, end: start + to } });
  for (let at = 0; at < line.length; ) {
    const character = line[at];
    if (character === '\\') at += 2;
    else if (character === '`') {
      while ((runs[run]?.at ?? at) < at) run++;
      const behind = endOfRun(line, at);
      const close = runs[run]?.at === at ? runs[run]?.close : undefined;
      if (close !== undefined) add('code', behind, close);
      at = close === undefined ? behind : close + behind - at;
    } else if (character === '<' && line.startsWith('<!--', at)) {
      const end = line.indexOf('-->', at + 4);
      const behind = end === -1 ? line.length : end + 3;
      visible.push(line.slice(shown, at), ' '.repeat(behind - at));
      shown = behind;
      at = behind;
      if (end === -1) return { visible: visible.join(''), inComment: true };
    } else if (character === '[') {
      open.push({ image: line[at - 1] === '!' });
      at++;
    } else if (character === ']') {
      const opened = open.pop();
      const target = opened !== undefined && line[at + 1] === '(' ? targetAt(line, at + 2) : undefined;
      if (target !== undefined) add(opened?.image ? 'image' : 'link', target.from, target.to);
      at = target?.end ?? at + 1;
    } else at++;
  }
  return { visible: shown === 0 ? line : visible.join('') + line.slice(shown), inComment: false };
}

function endOfRun(line: string, at: number): number {
  let end = at;
  while (line[end] === '`') end++;
  return end;
}

interface Run {
  readonly at: number;
  readonly length: number;
  /** Offset of the next run of the same length. */
  close: number | undefined;
}

function backtickRuns(line: string): Run[] {
  const runs: Run[] = [];
  for (let at = line.indexOf('`'); at !== -1; at = line.indexOf('`', at)) {
    const end = endOfRun(line, at);
    runs.push({ at, length: end - at, close: undefined });
    at = end;
  }
  /** By length. */
  const next: number[] = [];
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index] as Run;
    run.close = next[run.length];
    next[run.length] = run.at;
  }
  return runs;
}

/** The target of a link from behind its opening parenthesis, and the offset behind the closing one. */
function targetAt(line: string, start: number): { from: number; to: number; end: number } | undefined {
  let at = pastBlanks(line, start);
  let from = at;
  let to: number;
  if (line[at] === '<') {
    from = at + 1;
    to = from;
    while (to < line.length && line[to] !== '>' && line[to] !== '<') to++;
    if (line[to] !== '>') return undefined;
    at = to + 1;
  } else {
    let depth = 0;
    for (; at < line.length && !/\s/.test(line.charAt(at)); at += line[at] === '\\' ? 2 : 1) {
      if (line[at] === '(' && ++depth > MAX_DEPTH) return undefined;
      if (line[at] === ')' && depth-- === 0) break;
    }
    at = Math.min(at, line.length);
    to = at;
  }
  let end = pastBlanks(line, at);
  const title = end > at ? TITLE_ENDS[line[end] ?? ''] : undefined;
  if (title !== undefined) {
    const close = line.indexOf(title, end + 1);
    if (close === -1) return undefined;
    end = pastBlanks(line, close + 1);
  }
  return line[end] === ')' ? { from, to, end: end + 1 } : undefined;
}

const TITLE_ENDS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '(': ')' };

function pastBlanks(line: string, at: number): number {
  let end = at;
  while (line[end] === ' ' || line[end] === '\t') end++;
  return end;
}
