import { isUtf8 } from 'node:buffer';
import type { FileChange } from '../report/results.ts';
import { lineChanges } from '../source/line-diff.ts';
import { formatDiff, linesOf } from '../source/unified-diff.ts';
import { truncate } from '../text.ts';
import type { ContentChanges, ContentFile } from './content.ts';

/** A larger file is not compared by lines. Bytes. */
const LARGEST_TEXT = 256 * 1024;
/** Characters of one diff, and of all diffs of a skill. */
const LONGEST_DIFF = 20_000;
const LONGEST_TOGETHER = 200_000;

/** What changed in each file, by path. Diffs are cut where they would be longer than anybody reads. */
export function fileChanges(
  { added, changed, removed }: ContentChanges,
  before: readonly ContentFile[],
  after: readonly ContentFile[],
): FileChange[] {
  const [old, current] = [before, after].map((files) => new Map(files.map(({ path, bytes }) => [path, bytes])));
  const kinds = new Map<string, FileChange['change']>([
    ...added.map((path) => [path, 'added'] as const),
    ...changed.map((path) => [path, 'changed'] as const),
    ...removed.map((path) => [path, 'removed'] as const),
  ]);
  let left = LONGEST_TOGETHER;
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, change]) => {
      const [was, is] = [old?.get(path), current?.get(path)];
      const compared = compareLines(path, was, is);
      const diff = compared && truncate(compared.diff, Math.min(LONGEST_DIFF, left));
      left -= diff?.length ?? 0;
      return {
        path,
        change,
        bytes_before: was?.length ?? null,
        bytes_after: is?.length ?? null,
        ...(compared ? { lines_added: compared.added, lines_removed: compared.removed } : {}),
        ...(diff === undefined ? {} : { diff }),
      };
    });
}

function compareLines(path: string, before: Uint8Array | undefined, after: Uint8Array | undefined) {
  const [was, is] = [before, after].map((bytes) => (bytes === undefined ? '' : textOf(bytes)));
  if (was === undefined || is === undefined) return undefined;
  const [old, current] = [linesOf(was), linesOf(is)];
  const changes = lineChanges(old, current);
  return {
    added: changes.reduce((sum, change) => sum + change.added.length, 0),
    removed: changes.reduce((sum, { start, end }) => sum + end - start, 0),
    diff: formatDiff(path, old, changes),
  };
}

function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.length > LARGEST_TEXT || bytes.includes(0) || !isUtf8(bytes)) return undefined;
  return new TextDecoder().decode(bytes);
}
