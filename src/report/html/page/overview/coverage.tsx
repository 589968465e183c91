import type { SchemaCoverage } from '../../../comparison.ts';
import { formatCount, formatShare, plural } from '../../../format.ts';
import type { PageOverview } from '../../page-data.ts';
import { Bar } from '../parts/bar.tsx';
import { type Column, Table } from '../parts/table.tsx';

const MOST_LISTED = 200;

const columns: [Column<SchemaCoverage>, ...Column<SchemaCoverage>[]] = [
  { title: 'Skill', cell: ({ skill }) => skill },
  { title: 'Fields with an expected value', kind: 'wide', cell: (row) => <Covered share={row.share} /> },
  { title: 'Never expected', cell: (row) => <Gaps row={row} /> },
];

/** How much of each output schema the expected values exercise. */
export function Coverage({ page }: { readonly page: PageOverview }) {
  const rows = page.coverage.filter(({ share }) => share !== null);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>Coverage of the output schemas</h2>
      <Table label="Schema coverage" rows={rows} keyOf={({ skill }) => skill} columns={columns} />
    </section>
  );
}

function Covered({ share }: { readonly share: number | null }) {
  const parts = [
    { tone: 'pass', count: share ?? 0, label: 'covered' },
    { tone: 'none', count: 1 - (share ?? 0), label: 'not covered' },
  ];
  return (
    <span class="with-bar">
      <Bar thin parts={parts} />
      <span class="num">{formatShare(share)}</span>
    </span>
  );
}

function Gaps({ row: { fields, values, branches } }: { readonly row: SchemaCoverage }) {
  const counts = [
    fields.length > 0 && plural(fields.length, 'field'),
    values.length > 0 && plural(values.length, 'value'),
    branches.length > 0 && plural(branches.length, 'branch', 'branches'),
  ];
  const gaps = [
    ...fields,
    ...values.map(({ path, value }) => `${path} = ${JSON.stringify(value)}`),
    ...branches.map((branch) => `branch ${branch}`),
  ];
  if (gaps.length === 0) return <span class="quiet">nothing</span>;
  return (
    <details>
      <summary>{counts.filter(Boolean).join(', ')}</summary>
      <ul>
        {gaps.slice(0, MOST_LISTED).map((gap) => (
          <li key={gap}>
            <code>{gap}</code>
          </li>
        ))}
        {gaps.length > MOST_LISTED && <li>{`${formatCount(gaps.length - MOST_LISTED)} more`}, in results.json</li>}
      </ul>
    </details>
  );
}
