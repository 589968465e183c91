import type { Case } from '../evals/case.ts';
import { formatCredits, formatDuration, responseOrigin } from '../report/format.ts';
import type { TrialResult } from '../report/results.ts';

const marks = { passed: '✓', failed: '✗', errored: '!', not_run: '-' } as const;

/** One line for a trial that has just ended: `✓ invoice/acme passed: 12 of 12 fields, 2 credits, 3.1 s`. */
export function trialLine(result: TrialResult, { repeat, xfail }: Pick<Case, 'repeat' | 'xfail'>): string {
  const { match, wrong, missing, extra } = result.counts;
  const compared = match + wrong + missing;
  const parts: string[] = [];
  if (compared > 0) parts.push(`${match} of ${compared} fields${extra > 0 ? `, ${extra} extra` : ''}`);
  const { execution } = result;
  if (execution?.usage.credits_used !== undefined) parts.push(`${formatCredits(execution.usage.credits_used)} credits`);
  if (execution?.submitted_at && execution.completed_at) {
    parts.push(formatDuration(Date.parse(execution.completed_at) - Date.parse(execution.submitted_at)));
  }
  if (execution?.reused) parts.push(`${responseOrigin(execution)}, nothing paid`);
  const trial = repeat.times > 1 ? ` (trial ${result.trial})` : '';
  const known = xfail && result.verdict === 'failed' ? ' as expected' : '';
  const reason = result.verdict === 'errored' && result.reason ? ` (${result.reason})` : '';
  return `${marks[result.verdict]} ${result.skill}/${result.case}${trial} ${result.verdict}${known}${reason}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}
