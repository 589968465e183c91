import { copyFile } from 'node:fs/promises';
import { readJsonLines } from '../store/read-lines.ts';
import { replaceFile } from './replace-file.ts';

/** The journal of a run, and whether its copies may say why the platform refused what it refused. */
export interface RunJournal {
  /** Absolute. */
  readonly path: string;
  /** True when fields are redacted: the words of the platform may repeat them. */
  readonly redacted: boolean;
}

/** Copies a journal into the report directory; a run without one leaves an empty file. */
export async function copyJournal(journal: RunJournal | undefined, target: string): Promise<void> {
  if (journal === undefined) await replaceFile(target, '');
  else if (journal.redacted) await replaceFile(target, linesWithoutReasons(journal.path));
  else await copyFile(journal.path, target).catch(() => replaceFile(target, ''));
}

async function* linesWithoutReasons(path: string): AsyncGenerator<string> {
  for await (const { reason, ...line } of readJsonLines(path)) yield `${JSON.stringify(line)}\n`;
}
