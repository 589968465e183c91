import type { SourceText } from '../../source/source-text.ts';
import { truncate } from '../../text.ts';
import type { ResultFix } from '../results.ts';
import { sharedTokens } from '../shared-tokens.ts';
import type { ChangedLine, PageFix } from './page-data.ts';

const MOST_LINES = 24;
const LINE_LIMIT = 240;
/** UTF-16 units; nobody reads what a fix does to more at once. */
const LARGEST_TEXT = 200_000;

type Edit = ResultFix['edits'][number];

/** A fix with the lines that it would change. A file that is not there is taken for empty. */
export function pageFix(fix: ResultFix, sourceOf: (file: string) => SourceText | undefined): PageFix {
  const { description, safe, rename } = fix;
  const files = [...new Set(fix.edits.map(({ file }) => file))];
  const changes = files.map((file) => {
    const edits = fix.edits.filter((edit) => edit.file === file);
    const { text, start } = around(edits, sourceOf(file));
    return { file, lines: text.length > LARGEST_TEXT ? [] : changedLines(text, edited(text, start, edits)) };
  });
  return { description, safe, ...(rename ? { rename } : {}), changes: changes.filter(({ lines }) => lines.length > 0) };
}

/** The lines that edits touch, with one line around them, and the offset of the first: no others can differ. */
function around(
  edits: readonly Edit[],
  source: SourceText | undefined,
): { readonly text: string; readonly start: number } {
  if (source === undefined) return { text: '', start: 0 };
  const first = edits.reduce((least, { start }) => Math.min(least, start), source.text.length);
  const last = edits.reduce((most, { end }) => Math.max(most, end), 0);
  const start = source.lineStart(Math.max(1, source.positionAt(first).line - 1));
  return { text: source.text.slice(start, source.lineStart(source.positionAt(last).line + 2)), start };
}

/** `from` is the offset of `text` in the file that the edits are of. */
function edited(text: string, from: number, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, new_text } of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, Math.max(at, start - from)) + new_text;
    at = Math.max(at, end - from);
  }
  return result + text.slice(at);
}

/** The lines that differ, with one line around them. */
function changedLines(before: string, after: string): ChangedLine[] {
  const [old, young] = [linesOf(before), linesOf(after)];
  const kept = sharedTokens(old, young);
  const all: ChangedLine[] = [];
  for (let i = 0, j = 0; i < old.length || j < young.length; ) {
    if (i < old.length && !kept.a.has(i)) all.push({ kind: 'removed', text: old[i++] ?? '' });
    else if (j < young.length && !kept.b.has(j)) all.push({ kind: 'added', text: young[j++] ?? '' });
    else {
      all.push({ kind: 'same', text: old[i] ?? '' });
      i++;
      j++;
    }
  }
  const isNear = (index: number) => [-1, 0, 1].some((by) => (all[index + by]?.kind ?? 'same') !== 'same');
  const shown = all.flatMap((line, index): ChangedLine[] => {
    if (isNear(index)) return [{ kind: line.kind, text: truncate(line.text, LINE_LIMIT) }];
    // One gap between two places, none at the ends.
    return index > 0 && isNear(index - 1) && all.slice(index).some(({ kind }) => kind !== 'same')
      ? [{ kind: 'gap', text: '' }]
      : [];
  });
  return shown.length > MOST_LINES ? [...shown.slice(0, MOST_LINES), { kind: 'gap', text: '' }] : shown;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r\n|\r|\n/);
}
