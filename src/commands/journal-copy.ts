import type { JsonObject } from '../json.ts';
import { replaceFile } from './replace-file.ts';

/**
 * Writes the lines of a run's journal into its report directory. `redacted` says that fields are redacted: the words
 * with which the platform refused a request may repeat them, and are left out.
 */
export function copyJournal(lines: AsyncIterable<JsonObject>, target: string, redacted: boolean): Promise<void> {
  return replaceFile(target, textOf(lines, redacted));
}

async function* textOf(lines: AsyncIterable<JsonObject>, redacted: boolean): AsyncGenerator<string> {
  for await (const line of lines) {
    const { reason, ...rest } = line;
    yield `${JSON.stringify(redacted ? rest : line)}\n`;
  }
}
