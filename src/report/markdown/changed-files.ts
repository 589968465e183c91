import { escapeHtml, markdownCode, markdownFence, oneLine, truncate } from '../../text.ts';
import { formatBytes } from '../format.ts';
import type { FileChange } from '../results.ts';
import { details, table } from './table.ts';

/** How many files, and characters of all diffs together, are told. */
export interface FileDetail {
  readonly files: number;
  readonly diff: number;
}

/** What changed in each file, as a table, and the diffs folded below it; empty without a change. */
export function changedFiles(files: readonly FileChange[], detail: FileDetail): string {
  if (files.length === 0 || detail.files === 0) return '';
  const shown = files.slice(0, detail.files);
  const rows = shown.map((file) => [markdownCode(truncate(file.path, 200)), file.change, linesOf(file), bytesOf(file)]);
  const more = files.length - shown.length;
  return [
    table(['File', 'Change', 'Lines#', 'Bytes#'], rows),
    more > 0 ? `and ${more} more, in results.json\n` : '',
    diffsOf(shown, detail.diff),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function linesOf({ lines_added: added, lines_removed: removed }: FileChange): string {
  return added === undefined || removed === undefined ? 'no text' : `+${added} −${removed}`;
}

function bytesOf({ bytes_before: before, bytes_after: after }: FileChange): string {
  if (before === null) return after === null ? '' : formatBytes(after);
  return after === null ? `−${formatBytes(before)}` : `${formatBytes(before)} → ${formatBytes(after)}`;
}

function diffsOf(files: readonly FileChange[], limit: number): string {
  let left = limit;
  const blocks: string[] = [];
  for (const { path, diff } of files) {
    if (diff === undefined || diff === '') continue;
    if (left <= 0) {
      blocks.push('The other differences are in results.json.\n');
      break;
    }
    const text = truncate(diff, left);
    left -= text.length;
    blocks.push(details(`<code>${escapeHtml(truncate(oneLine(path), 200))}</code>`, markdownFence(text, 'diff')));
  }
  return blocks.join('\n');
}
