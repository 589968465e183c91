import { escapeMarkdown } from '../../text.ts';
import type { Scores } from '../comparison.ts';
import { formatShare } from '../format.ts';
import type { Totals } from '../results.ts';
import { details, table } from './table.ts';

const DEFINITIONS = `A *leaf* is a single value at a path. **match**: expected and found equal under its rule. **wrong**: found, but not equal. **missing**: expected, not found. **extra**: found, not expected.

- **Precision** = match / (match + wrong + extra). **Recall** = match / (match + wrong + missing). **F1** = their harmonic mean.
- **Field accuracy** = match / (match + wrong + missing). Extra leaves are not in it, so they stand beside it.
- **Exact documents**: responses without a wrong, missing or extra leaf.
- **Pass rate** = (passed + flaky) / (passed + flaky + failed + unexpectedly passed where that is fatal), with Wilson's 95 % interval.
- **pass@k**: the chance that at least one of k runs passes. **pass^k**: that all of k runs pass.
`;

/** Scores with their counts, and their definitions one click away; empty when nothing was compared. */
export function scoresSection(scores: Scores | undefined, { pass_rate: passRate }: Totals, limit: number): string {
  if (!scores || (scores.documents === 0 && scores.repeats.length === 0)) return '';
  const { match, wrong, missing, extra } = scores.counts;
  const interval = scores.pass_rate_interval;
  const share = (value: number | null): string => (value === null ? '–' : formatShare(value));
  const rows: string[][] = [
    ['Exact documents', share(scores.exact_document_rate), `${scores.exact_documents} of ${scores.documents}`],
    ['Precision', share(scores.precision), `${match} of ${match + wrong + extra} found leaves`],
    ['Recall', share(scores.recall), `${match} of ${match + wrong + missing} expected leaves`],
    ['F1', share(scores.f1), `${match} match, ${wrong} wrong, ${missing} missing, ${extra} extra`],
    ['Field accuracy, mean of documents', share(scores.field_accuracy_by_document), `${scores.documents} documents`],
  ];
  if (interval && passRate !== null)
    rows.unshift([
      'Pass rate',
      share(passRate),
      `${scores.cases_passed} of ${scores.cases_judged} cases; 95 % interval ${share(interval.low)} to ${share(interval.high)}`,
    ]);
  const parts = [
    table(
      ['Score', 'Value', 'From'],
      rows.map((row) => row.map(escapeMarkdown)),
    ),
  ];
  if (scores.repeats.length > 0)
    parts.push(
      table(
        ['Repeated case', 'Passed', 'pass@k, k = 1, 2, …', 'pass^k, k = 1, 2, …', '95 % interval'],
        scores.repeats
          .slice(0, limit)
          .map((one) =>
            [
              `${one.skill}/${one.case}`,
              `${one.passes} of ${one.runs}`,
              chances(one.pass_at_k),
              chances(one.pass_hat_k),
              one.interval ? `${share(one.interval.low)} to ${share(one.interval.high)}` : 'stopped early',
            ].map(escapeMarkdown),
          ),
      ),
    );
  parts.push(details('What these mean', DEFINITIONS));
  return details('Scores', parts.join('\n'));
}

/** The most chances that stand in one cell. */
const MAX_CHANCES = 8;

function chances(values: readonly number[]): string {
  const shown = values.slice(0, MAX_CHANCES).map(formatShare);
  const last = values.at(-1);
  if (values.length > MAX_CHANCES && last !== undefined) shown.push(`… ${formatShare(last)} (k = ${values.length})`);
  return shown.join(', ');
}
