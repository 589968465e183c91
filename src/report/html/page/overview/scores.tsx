import type { RepeatedCase, ShareInterval } from '../../../comparison.ts';
import { formatCount, formatShare, plural } from '../../../format.ts';
import type { PageOverview } from '../../page-data.ts';
import { type Column, Table } from '../parts/table.tsx';
import { href } from '../route.ts';

interface Score {
  readonly name: string;
  readonly value: number | null;
  /** The counts that it comes from. */
  readonly from: string;
  readonly means: string;
}

/** The scores of the run with their counts, what each means one click away, and what repeats say. */
export function ScoreTable({ page }: { readonly page: PageOverview }) {
  const { scores } = page;
  if (!scores || (scores.documents === 0 && scores.repeats.length === 0)) return null;
  const rows = scoreRows(page);
  return (
    <section>
      <h2>Scores</h2>
      <Table
        label="Scores"
        rows={rows}
        keyOf={({ name }) => name}
        columns={[
          { title: 'Score', cell: ({ name, means }) => <Defined name={name} means={means} /> },
          { title: 'Value', kind: 'num', cell: ({ value }) => formatShare(value) },
          { title: 'From', kind: 'wide', cell: ({ from }) => from },
        ]}
      />
      {scores.repeats.length > 0 && <Repeats repeats={scores.repeats} />}
    </section>
  );
}

function Defined({ name, means }: { readonly name: string; readonly means: string }) {
  return (
    <details class="defined">
      <summary>{name}</summary>
      <p>{means}</p>
    </details>
  );
}

function scoreRows({ scores, totals }: PageOverview): Score[] {
  if (!scores) return [];
  const { match, wrong, missing, extra } = totals.counts;
  const interval = scores.pass_rate_interval;
  const count = formatCount;
  const rows: Score[] = [
    {
      name: 'Exact documents',
      value: scores.exact_document_rate,
      from: `${count(scores.exact_documents)} of ${plural(scores.documents, 'document')}`,
      means:
        'Share of judged responses without a wrong, missing or extra field: the honest figure for processing that nobody looks at.',
    },
    {
      name: 'Precision',
      value: scores.precision,
      from: `${count(match)} of ${plural(match + wrong + extra, 'field')} that were found`,
      means: 'match / (match + wrong + extra): how much of what the model says is right.',
    },
    {
      name: 'Recall',
      value: scores.recall,
      from: `${count(match)} of ${plural(match + wrong + missing, 'field')} that were expected`,
      means: 'match / (match + wrong + missing): how much of what stands there the model finds.',
    },
    {
      name: 'F1',
      value: scores.f1,
      from: `${count(match)} match, ${count(wrong)} wrong, ${count(missing)} missing, ${count(extra)} extra`,
      means: 'The harmonic mean of precision and recall, 2PR / (P + R).',
    },
    {
      name: 'F1, mean of documents',
      value: scores.f1_by_document,
      from: plural(scores.documents, 'document'),
      means: 'F1 of each document, then the mean: a long table does not drown a short form.',
    },
    {
      name: 'Field accuracy, mean of documents',
      value: scores.field_accuracy_by_document,
      from: plural(scores.documents, 'document'),
      means: 'match / (match + wrong + missing) of each document, then the mean.',
    },
  ];
  if (interval && totals.pass_rate !== null)
    rows.unshift({
      name: 'Pass rate',
      value: totals.pass_rate,
      from: `95 % interval ${range(interval)}`,
      means:
        '(passed + flaky) / (passed + flaky + failed + passed unexpectedly, where that is fatal), with the 95 % interval of Wilson: few cases prove little.',
    });
  return rows;
}

function Repeats({ repeats }: { readonly repeats: readonly RepeatedCase[] }) {
  const columns: [Column<RepeatedCase>, ...Column<RepeatedCase>[]] = [
    {
      title: 'Repeated case',
      cell: ({ skill, case: id }) => (
        <a href={href(['cases', skill, id], { tab: 'compare' })}>
          <span class="quiet">{skill} / </span>
          {id}
        </a>
      ),
    },
    { title: 'Passed', kind: 'num', cell: ({ passes, runs }) => `${passes} of ${runs}` },
    { title: '95 % interval', kind: 'num', cell: ({ interval }) => (interval ? range(interval) : 'stopped early') },
    { title: 'At least one of k', cell: ({ pass_at_k }) => <Chances of={pass_at_k} /> },
    { title: 'All of k', cell: ({ pass_hat_k }) => <Chances of={pass_hat_k} /> },
  ];
  return (
    <>
      <Table
        label="Repeated cases"
        rows={repeats}
        step={20}
        keyOf={({ skill, case: id }) => `${skill} ${id}`}
        columns={columns}
      />
      <details class="defined">
        <summary>What the chances of repeats mean</summary>
        <p>
          pass@k is the chance that at least one of k runs passes, pass^k that all of them do, both from the runs that
          were made and without those that erred. The interval is that of Wilson; there is none where the runs stopped
          early, because they stopped at the favourable moment.
        </p>
      </details>
    </>
  );
}

/** A row of chances for k = 1, 2, …; the first few are enough to see where it goes. */
function Chances({ of }: { readonly of: readonly number[] }) {
  const ks = [2, 3, 5, 10].filter((k) => k <= of.length);
  return (
    <span class="chances">
      {(ks.length > 0 ? ks : [1]).map((k) => (
        <span key={k}>
          <span class="quiet">k = {k}</span> {formatShare(of[k - 1] ?? null)}
        </span>
      ))}
    </span>
  );
}

function range({ low, high }: ShareInterval): string {
  return `${formatShare(low)} to ${formatShare(high)}`;
}
