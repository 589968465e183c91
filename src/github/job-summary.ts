import { appendFile } from 'node:fs/promises';
import { fitMarkdown } from '../report/markdown/fit.ts';
import { STEP_SUMMARY_LIMIT } from '../report/markdown/summary.ts';

/** Appends Markdown to the job summary of this step; false when there is none (outside a job). */
export async function writeSummary(markdown: string, file: string | undefined): Promise<boolean> {
  if (file === undefined || file === '') return false;
  await appendFile(file, fitMarkdown(markdown.endsWith('\n') ? markdown : `${markdown}\n`, STEP_SUMMARY_LIMIT));
  return true;
}
