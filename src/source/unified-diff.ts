import { applyEdits } from './edits.ts';
import type { OffsetRange } from './position.ts';

interface Edit {
  readonly range: OffsetRange;
  readonly newText: string;
}

interface Block {
  /** Index of the first line, and of the line behind the last. */
  readonly start: number;
  end: number;
  readonly edits: Edit[];
}

/** Lines that others take the place of. */
export interface LineChange {
  /** Index of the first line, and of the line behind the last. */
  readonly start: number;
  readonly end: number;
  readonly added: readonly string[];
}

const CONTEXT = 3;

/**
 * The edits of a text as a unified diff with three lines of context; empty without a change. Offsets are those of
 * `before`; edits do not overlap.
 */
export function unifiedDiff(file: string, before: string, edits: readonly Edit[]): string {
  const hunks = hunksOf(before, edits);
  return hunks === '' ? '' : `--- a/${file}\n+++ b/${file}\n${hunks}`;
}

/** A file whose text or name changes; paths are relative to the root of the patch, with `/`. */
export interface FileChange {
  readonly from: string;
  /** The same for a file that keeps its name. */
  readonly to: string;
  readonly before: string;
  /** In offsets of `before`; they do not overlap. */
  readonly edits: readonly Edit[];
}

/** The change of a file as `git apply` takes it, with three lines of context; empty when nothing changes. */
export function gitPatch({ from, to, before, edits }: FileChange): string {
  const hunks = hunksOf(before, edits);
  if (hunks === '' && from === to) return '';
  const a = quotedPath(`a/${from}`);
  const b = quotedPath(`b/${to}`);
  const similar = hunks === '' ? 'similarity index 100%\n' : '';
  const renamed = from === to ? '' : `${similar}rename from ${quotedPath(from)}\nrename to ${quotedPath(to)}\n`;
  const names = hunks === '' ? '' : `--- ${a}${tabbed(a)}\n+++ ${b}${tabbed(b)}\n`;
  return `diff --git ${a} ${b}\n${renamed}${names}${hunks}`;
}

/** Git ends a name with blanks in it by a tab, and writes what would break a line as octal numbers in quotes. */
function tabbed(name: string): string {
  return name.includes(' ') && !name.startsWith('"') ? '\t' : '';
}

function quotedPath(path: string): string {
  if (!/["\\\u0000-\u001f\u007f]/.test(path)) return path;
  const bytes = [...Buffer.from(path, 'utf8')];
  const written = bytes.map((byte) => {
    const character = String.fromCharCode(byte);
    if (character === '"' || character === '\\') return `\\${character}`;
    return byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : character;
  });
  return `"${written.join('')}"`;
}

function hunksOf(before: string, edits: readonly Edit[]): string {
  const lines = linesOf(before);
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length);
  if (applyEdits(before, edits) === before) return '';
  const changes = blocks(edits, starts).flatMap((block) => changeOf(block, before, lines, starts) ?? []);
  return formatHunks(lines, changes);
}

/** A text's lines with their line breaks. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Changes of whole lines as a unified diff with three lines of context; empty without a change. */
export function formatDiff(file: string, lines: readonly string[], changes: readonly LineChange[]): string {
  return changes.length === 0 ? '' : `--- a/${file}\n+++ b/${file}\n${formatHunks(lines, changes)}`;
}

function formatHunks(lines: readonly string[], changes: readonly LineChange[]): string {
  let result = '';
  let shift = 0;
  for (let index = 0; index < changes.length; ) {
    const group = [changes[index++]].filter((change) => change !== undefined);
    for (
      let next = changes[index];
      next !== undefined && next.start - (group.at(-1)?.end ?? 0) <= 2 * CONTEXT;
      next = changes[++index]
    )
      group.push(next);
    const hunk = hunkOf(group, lines, shift);
    result += hunk.text;
    shift += hunk.growth;
  }
  return result;
}

/** Lines that edits touch, joined where they are the same or neighbours. */
function blocks(edits: readonly Edit[], starts: readonly number[]): Block[] {
  const result: Block[] = [];
  const lineAt = (offset: number) =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const last = Math.max(0, starts.length - 2);
  for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    const start = Math.min(lineAt(edit.range.start), last);
    const end = Math.min(lineAt(edit.range.end), last) + 1;
    const previous = result.at(-1);
    if (previous !== undefined && start <= previous.end) {
      previous.end = Math.max(previous.end, end);
      previous.edits.push(edit);
    } else result.push({ start, end, edits: [edit] });
  }
  return result;
}

function changeOf(
  block: Block,
  before: string,
  lines: readonly string[],
  starts: readonly number[],
): LineChange | undefined {
  const offset = starts[block.start] ?? 0;
  const text = before.slice(offset, starts[block.end] ?? before.length);
  const moved = block.edits.map(({ range, newText }) => ({
    range: { start: range.start - offset, end: range.end - offset },
    newText,
  }));
  const added = linesOf(applyEdits(text, moved));
  let { start } = block;
  let end = Math.min(block.end, lines.length);
  let first = 0;
  let last = added.length;
  while (start < end && first < last && lines[start] === added[first]) {
    start++;
    first++;
  }
  while (end > start && last > first && lines[end - 1] === added[last - 1]) {
    end--;
    last--;
  }
  return start === end && first === last ? undefined : { start, end, added: added.slice(first, last) };
}

function hunkOf(
  group: readonly LineChange[],
  lines: readonly string[],
  shift: number,
): { text: string; growth: number } {
  const from = Math.max(0, (group[0]?.start ?? 0) - CONTEXT);
  const to = Math.min(lines.length, (group.at(-1)?.end ?? 0) + CONTEXT);
  let text = '';
  let growth = 0;
  let at = from;
  for (const { start, end, added } of group) {
    text += marked(' ', lines.slice(at, start)) + marked('-', lines.slice(start, end)) + marked('+', added);
    growth += added.length - (end - start);
    at = end;
  }
  text += marked(' ', lines.slice(at, to));
  const removed = to - from;
  const header = `@@ -${position(from, removed)} +${position(from + shift, removed + growth)} @@\n`;
  return { text: header + text, growth };
}

function position(start: number, count: number): string {
  return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}

function marked(mark: string, lines: readonly string[]): string {
  return lines.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
}

/** A file that is made, as a diff that `git apply` takes. */
export function newFileDiff(file: string, text: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const head = `diff --git a/${file} b/${file}\nnew file mode 100644\n--- /dev/null\n+++ b/${file}\n`;
  return `${head}@@ -0,0 +${position(0, lines.length)} @@\n${marked('+', lines)}`;
}
