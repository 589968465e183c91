import { formatCredits, formatShare } from '../format.ts';
import type { Conclusion, Totals } from '../results.ts';
import { details, table } from './table.ts';

/** What a trend needs of a run. */
export interface TrendRun {
  /** ISO 8601. */
  readonly at: string;
  readonly sha: string | null;
  readonly conclusion: Conclusion;
  readonly totals: Pick<Totals, 'pass_rate' | 'field_accuracy' | 'credits_used'>;
}

const SHOWN = 10;

/** The last runs in one folded table, newest first; nothing when there was none before this one. */
export function renderTrend(runs: readonly TrendRun[]): string {
  if (runs.length < 2) return '';
  const shown = runs.slice(-SHOWN).reverse();
  const rows = shown.map(({ at, sha, conclusion, totals }) => [
    /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at) ? at.slice(0, 16).replace('T', ' ') : '',
    sha !== null && /^[0-9a-f]{7,64}$/.test(sha) ? `\`${sha.slice(0, 7)}\`` : '',
    /^[a-z]+$/.test(conclusion) ? conclusion : '',
    formatShare(totals.pass_rate),
    formatShare(totals.field_accuracy),
    formatCredits(totals.credits_used),
  ]);
  return details(
    `The last ${shown.length} runs`,
    table(['Run (UTC)', 'Commit', 'Conclusion', 'Pass rate#', 'Field accuracy#', 'Credits#'], rows),
  );
}
