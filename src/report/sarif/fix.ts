import type { JsonObject } from '../../json.ts';
import type { SourceText } from '../../source/source-text.ts';
import { neutralise } from '../../text.ts';
import type { ResultFix } from '../results.ts';

/** A fix as SARIF has it (section 3.55); undefined for one that is no change of a text. */
export function describeFix(
  fix: ResultFix,
  artifact: (file: string) => JsonObject,
  sourceOf: (file: string) => SourceText | undefined,
): JsonObject | undefined {
  const files = [...new Set(fix.edits.map(({ file }) => file))];
  const changes: JsonObject[] = [];
  for (const file of files) {
    const source = sourceOf(file);
    const edits = fix.edits.filter((edit) => edit.file === file);
    // A byte order mark stands before the first column.
    if (source === undefined || edits.some(({ start, end }) => start < 0 || end > source.text.length)) return undefined;
    changes.push({
      artifactLocation: artifact(file),
      replacements: edits.map(({ start, end, new_text }) => ({
        deletedRegion: region(source, start, end),
        insertedContent: { text: new_text },
      })),
    });
  }
  return changes.length === 0
    ? undefined
    : { description: { text: neutralise(fix.description) }, artifactChanges: changes };
}

function region(source: SourceText, from: number, to: number): JsonObject {
  const { start, end } = source.range(from, to);
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
