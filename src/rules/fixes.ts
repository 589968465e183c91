import { applyEdits } from '../source/edits.ts';
import type { TextEdit } from '../source/position.ts';
import type { SourceText } from '../source/source-text.ts';
import { unifiedDiff } from '../source/unified-diff.ts';
import type { Finding } from './finding.ts';

/** What happens to one file when fixes are applied. */
export interface FilePatch {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** The whole text before and after, with its byte order mark; the same for a mere renaming. */
  readonly before: string;
  readonly after: string;
  /** As `git apply` takes it; empty for a mere renaming. */
  readonly diff: string;
  readonly renameTo?: string;
}

/** Patches, and the findings that they mend. */
export interface FixPlan {
  readonly patches: readonly FilePatch[];
  readonly mended: readonly Finding[];
  /** Fixes that touch the same places as another one: a second round mends them. */
  readonly postponed: number;
}

/**
 * The safe fixes of findings that are not suppressed, as changes of files; nothing is written. `sourceOf` gives the
 * text that the findings were made from. Of fixes that overlap, the first in order is taken; a fix is taken whole or
 * not at all.
 */
export function applyFixes(findings: readonly Finding[], sourceOf: (file: string) => SourceText | undefined): FixPlan {
  const edits = new Map<string, TextEdit[]>();
  const renames = new Map<string, string>();
  const mended: Finding[] = [];
  let postponed = 0;
  for (const finding of findings) {
    const { fix } = finding;
    if (fix === undefined || !fix.safe || finding.suppressed !== undefined) continue;
    if (fix.edits.some((edit) => sourceOf(edit.file) === undefined)) continue;
    const fresh = fix.edits.filter((edit) => !(edits.get(edit.file) ?? []).some((other) => same(edit, other)));
    if (fresh.some((edit) => (edits.get(edit.file) ?? []).some((other) => overlap(edit, other)))) {
      postponed++;
      continue;
    }
    for (const edit of fresh) edits.set(edit.file, [...(edits.get(edit.file) ?? []), edit]);
    if (fix.rename !== undefined) renames.set(fix.rename.from, fix.rename.to);
    mended.push(finding);
  }
  const files = [...new Set([...edits.keys(), ...renames.keys()])].sort();
  const patches = files.map((file) => patchOf(file, sourceOf(file), edits.get(file) ?? [], renames.get(file)));
  return { patches, mended, postponed };
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
  const patch = { file, before, after: applyEdits(before, moved), diff: unifiedDiff(file, before, moved) };
  return renameTo === undefined ? patch : { ...patch, renameTo };
}

function same(a: TextEdit, b: TextEdit): boolean {
  return a.range.start === b.range.start && a.range.end === b.range.end && a.newText === b.newText;
}

/** Edits that touch count as overlapping: the order of two insertions at one place would be left to chance. */
function overlap(a: TextEdit, b: TextEdit): boolean {
  return a.range.start <= b.range.end && b.range.start <= a.range.end;
}
