import { accuracyOf } from '../../../field-accuracy.ts';
import { formatCount, formatCredits, formatDuration, formatShare } from '../../../format.ts';
import type { PageModel, PageOverview } from '../../page-data.ts';
import { Bar, countParts } from '../parts/bar.tsx';
import { type Column, Table } from '../parts/table.tsx';

const columns: [Column<PageModel>, ...Column<PageModel>[]] = [
  { title: 'Model', cell: (model) => <ModelName model={model} /> },
  { title: 'Cases', kind: 'num', cell: ({ cases }) => formatCount(cases) },
  {
    title: 'Trials passed',
    kind: 'num',
    cell: ({ passed, trials }) => `${formatCount(passed)}/${formatCount(trials)}`,
  },
  {
    title: 'Fields',
    kind: 'wide',
    cell: ({ counts }) => (
      <span class="with-bar">
        <Bar thin parts={countParts(counts)} />
        <span class="num">{formatShare(accuracyOf(counts))}</span>
      </span>
    ),
  },
  { title: 'Credits', kind: 'num', cell: ({ credits }) => formatCredits(credits) },
  { title: 'Median time', kind: 'num', cell: ({ medianMs }) => (medianMs === null ? '' : formatDuration(medianMs)) },
];

/** Each model over its cases; the marks are those of the results, which set them over equal cases only. */
export function ModelTable({ page }: { readonly page: PageOverview }) {
  return (
    <section>
      <h2>Models</h2>
      <Table label="Models" rows={page.models} keyOf={({ model }) => model} columns={columns} />
    </section>
  );
}

function ModelName({ model: { model, recommended, gates } }: { readonly model: PageModel }) {
  return (
    <>
      {model} {recommended && <span class="pill pass">cheapest that is good enough</span>}
      {gates === 'missed' && (
        <span class="pill fail" title="One of its cases misses a gate or, without gates, fails">
          not good enough
        </span>
      )}
    </>
  );
}
