import { useState } from 'preact/hooks';
import { accuracyOf } from '../../../field-accuracy.ts';
import { formatShare, plural } from '../../../format.ts';
import type { FieldAccuracy, PageOverview } from '../../page-data.ts';
import { Bar, countParts } from '../parts/bar.tsx';
import { type Column, Table } from '../parts/table.tsx';
import { href } from '../route.ts';

/** The fields that a model gets wrong now and then; those it always gets right are counted. */
export function FieldTable({ page }: { readonly page: PageOverview }) {
  const [all, setAll] = useState(false);
  const imperfect = page.fields.filter((row) => !isRight(row));
  const right = page.fields.length - imperfect.length;
  const skill: Column<FieldAccuracy> = { title: 'Skill', cell: (row) => row.skill };
  return (
    <section>
      <h2>{imperfect.length === 0 ? 'Fields, all of them right' : 'Fields, worst first'}</h2>
      <Table
        label="Fields"
        rows={all ? page.fields : imperfect}
        step={20}
        keyOf={(row) => `${row.skill} ${row.field}`}
        columns={[
          { title: 'Field', cell: (row) => <FieldName row={row} /> },
          ...(page.skills.length > 1 ? [skill] : []),
          {
            title: 'Accuracy',
            kind: 'wide',
            cell: (row) => (
              <span class="with-bar">
                <Bar thin parts={countParts(row)} />
                <span class="num">{formatShare(accuracyOf(row))}</span>
              </span>
            ),
          },
          { title: 'Wrong', kind: 'num', cell: ({ wrong }) => wrong || '' },
          { title: 'Missing', kind: 'num', cell: ({ missing }) => missing || '' },
          { title: 'Extra', kind: 'num', cell: ({ extra }) => extra || '' },
        ]}
        foot={
          !all &&
          right > 0 && (
            <button type="button" class="link" onClick={() => setAll(true)}>
              {plural(right, 'field')} always right
            </button>
          )
        }
      />
    </section>
  );
}

// The search finds fields where they differ, so a field that never does would lead to nothing.
function FieldName({ row }: { readonly row: FieldAccuracy }) {
  if (isRight(row)) return <code>{row.field}</code>;
  return (
    <a href={href(['cases'], { skill: row.skill, q: row.field })}>
      <code>{row.field}</code>
    </a>
  );
}

function isRight({ wrong, missing, extra }: FieldAccuracy): boolean {
  return wrong + missing + extra === 0;
}
