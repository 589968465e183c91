import { formatCount } from '../../../format.ts';
import type { PublishedSkill } from '../../../results.ts';
import { verdictOrder, verdictWords } from '../../../verdict-words.ts';
import type { PageCase, PageOverview } from '../../page-data.ts';
import { groupBy } from '../group-by.ts';
import { Bar, type BarPart } from '../parts/bar.tsx';
import { tones } from '../parts/pill.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { href } from '../route.ts';

/** More cases than this are drawn by verdict: a pixel a case would say nothing. */
const MOST_SINGLE_PARTS = 40;

export function SkillTable({ page }: { readonly page: PageOverview }) {
  const bySkill = groupBy(page.cases, ({ skill }) => skill);
  const findings = groupBy(
    page.findings.filter(({ suppressed }) => !suppressed),
    ({ skill }) => skill,
  );
  type Row = PageOverview['skills'][number];
  const cases: Column<Row> = {
    title: 'Cases',
    kind: 'wide',
    cell: ({ name }) => <SkillCases cases={bySkill.get(name) ?? []} />,
  };
  return (
    <section>
      <h2>Skills</h2>
      <Table
        label="Skills"
        rows={page.skills}
        keyOf={({ directory }) => directory}
        columns={[
          {
            title: 'Skill',
            cell: ({ name, directory }) => (
              <>
                {bySkill.has(name) ? <a href={href(['cases'], { skill: name })}>{name}</a> : name}
                <small>{directory}</small>
              </>
            ),
          },
          {
            title: 'Conclusion',
            cell: ({ conclusion }) => <span class={`conclusion-word ${conclusion}`}>{conclusion}</span>,
          },
          ...(page.cases.length > 0 ? [cases] : []),
          { title: 'Findings', kind: 'num', cell: ({ name }) => formatCount(findings.get(name)?.length ?? 0) },
          { title: 'Digest', cell: ({ digest }) => digest && <code class="quiet">{digest.slice(0, 12)}</code> },
        ]}
      />
    </section>
  );
}

function SkillCases({ cases }: { readonly cases: readonly PageCase[] }) {
  if (cases.length === 0) return <span class="quiet">none</span>;
  const passed = cases.filter(({ verdict }) => verdict === 'passed' || verdict === 'flaky').length;
  return (
    <span class="with-bar">
      <Bar thin parts={cases.length > MOST_SINGLE_PARTS ? verdictParts(cases) : singleParts(cases)} />
      <span class="num">
        {formatCount(passed)}/{formatCount(cases.length)}
      </span>
    </span>
  );
}

function singleParts(cases: readonly PageCase[]): BarPart[] {
  return cases.map(({ id, verdict }) => ({ tone: tones[verdict], count: 1, label: id }));
}

function verdictParts(cases: readonly PageCase[]): BarPart[] {
  return verdictOrder.map((verdict) => ({
    tone: tones[verdict],
    count: cases.filter((item) => item.verdict === verdict).length,
    label: verdictWords[verdict],
  }));
}

export function PublishedTable({ page }: { readonly page: PageOverview }) {
  const columns: [Column<PublishedSkill>, ...Column<PublishedSkill>[]] = [
    { title: 'Skill', cell: ({ name }) => name },
    { title: 'Status', cell: ({ status }) => status },
    { title: 'Version', cell: ({ version }) => version },
    { title: 'Id', cell: ({ id }) => id && <code>{id}</code> },
    { title: 'Note', cell: ({ message }) => message },
  ];
  return (
    <section>
      <h2>Published</h2>
      <Table label="Published" rows={page.published} keyOf={({ directory }) => directory} columns={columns} />
    </section>
  );
}
