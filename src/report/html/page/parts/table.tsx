import type { ComponentChildren } from 'preact';
import { formatCount } from '../../../format.ts';
import { Progressive } from './progressive.tsx';

export interface Column<Row> {
  readonly title: string;
  /** `num`: to the right. `wide`: takes what room is left. */
  readonly kind?: 'num' | 'wide';
  readonly cell: (row: Row) => ComponentChildren;
}

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  /** The first one names the row. */
  readonly columns: readonly [Column<Row>, ...Column<Row>[]];
  readonly keyOf: (row: Row) => string;
  /** Rows that are drawn at once. */
  readonly step?: number;
  /** A line behind the last row. */
  readonly foot?: ComponentChildren;
}

/** A table; where it would not fit, each row becomes a block whose values carry the titles of their columns. */
export function Table<Row>({ label, rows, columns, keyOf, step, foot }: Props<Row>) {
  const [first, ...others] = columns;
  return (
    <div class="table-box">
      <table class="stacking" aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ title, kind }) => (
              <th key={title} scope="col" class={kind}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Progressive
            items={rows}
            {...(step === undefined ? {} : { step })}
            render={(row) => (
              <tr key={keyOf(row)}>
                <th scope="row">
                  <div class="clamp">{first.cell(row)}</div>
                </th>
                {others.map(({ title, kind, cell }) => (
                  <td key={title} class={kind} data-title={title}>
                    <Content of={cell(row)} />
                  </td>
                ))}
              </tr>
            )}
            more={(ref, left) => (
              <tr ref={ref}>
                <td colSpan={columns.length}>{formatCount(left)} more</td>
              </tr>
            )}
          />
          {foot && (
            <tr class="foot-row">
              <td colSpan={columns.length}>{foot}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function Content({ of }: { readonly of: ComponentChildren }) {
  return of === undefined || of === null || of === false || of === '' ? null : <div class="clamp">{of}</div>;
}
