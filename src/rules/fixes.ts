import { applyEdits } from '../source/edits.ts';
import type { TextEdit } from '../source/position.ts';
import type { SourceText } from '../source/source-text.ts';
import type { Finding, Fix } from './finding.ts';

/** What happens to one file when fixes are applied. */
export interface FilePatch {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** The whole text before and after, with its byte order mark; the same for a mere renaming. */
  readonly before: string;
  readonly after: string;
  /** From `before` to `after`, in offsets of `before`. */
  readonly edits: readonly Pick<TextEdit, 'range' | 'newText'>[];
  readonly renameTo?: string;
}

/** Patches, and the findings that they mend. */
export interface FixPlan {
  readonly patches: readonly FilePatch[];
  /** Files that get the present as their time. */
  readonly touched: readonly string[];
  readonly mended: readonly Finding[];
  /** Fixes that touch the same places as another one: a second round mends them. */
  readonly postponed: number;
}

/**
 * The safe fixes of findings that are not suppressed, as changes of files; nothing is written. `sourceOf` gives the
 * text that the findings were made from. Of fixes that overlap, the first in order is taken; a fix is taken whole or
 * not at all, and not when it changes nothing.
 */
export function applyFixes(findings: readonly Finding[], sourceOf: (file: string) => SourceText | undefined): FixPlan {
  const edits = new Map<string, TextEdit[]>();
  const renames = new Map<string, string>();
  const touched = new Set<string>();
  const mended: Finding[] = [];
  let postponed = 0;
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === undefined || !fix.safe || finding.suppressed !== undefined || isIdle(fix, sourceOf)) continue;
    const fresh = fix.edits.filter((edit) => !(edits.get(edit.file) ?? []).some((other) => same(edit, other)));
    if (fresh.some((edit) => (edits.get(edit.file) ?? []).some((other) => overlap(edit, other)))) {
      postponed++;
      continue;
    }
    for (const edit of fresh) edits.set(edit.file, [...(edits.get(edit.file) ?? []), edit]);
    if (fix.rename !== undefined) renames.set(fix.rename.from, fix.rename.to);
    for (const file of fix.touch ?? []) touched.add(file);
    mended.push(finding);
  }
  const files = [...new Set([...edits.keys(), ...renames.keys()])].sort();
  const patches = files.map((file) => patchOf(file, sourceOf(file), edits.get(file) ?? [], renames.get(file)));
  return { patches, touched: [...touched].sort(), mended, postponed };
}

/** True for a fix that changes nothing, or a file that cannot be read. */
function isIdle({ edits, rename, touch }: Fix, sourceOf: (file: string) => SourceText | undefined): boolean {
  if (edits.some(({ file }) => sourceOf(file) === undefined)) return true;
  const changes = edits.some(({ file, range, newText }) => {
    const { text = '' } = sourceOf(file) ?? {};
    return range.start < 0 || text.slice(range.start, range.end) !== newText;
  });
  return !changes && rename === undefined && touch === undefined;
}

function patchOf(
  file: string,
  source: SourceText | undefined,
  edits: readonly TextEdit[],
  renameTo?: string,
): FilePatch {
  const mark = source?.bom ? '\ufeff' : '';
  const before = mark + (source?.text ?? '');
  const moved = edits.map(({ range, newText }) => ({
    range: { start: range.start + mark.length, end: range.end + mark.length },
    newText,
  }));
  const patch = { file, before, after: applyEdits(before, moved), edits: moved };
  return renameTo === undefined ? patch : { ...patch, renameTo };
}

function same(a: TextEdit, b: TextEdit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.newText === b.newText;
}

/** Edits that touch count as overlapping: the order of two insertions at one place would be left to chance. */
function overlap(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
