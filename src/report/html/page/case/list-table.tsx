import type { FieldResult } from '../../../../judge/judgement.ts';
import { type Focus, useFocus } from '../focus.ts';
import { Progressive } from '../parts/progressive.tsx';
import { outcomeTones } from './field-row.tsx';
import type { Block, ListRow } from './field-tree.ts';
import { Difference, Value } from './value.tsx';

interface Props {
  readonly block: Extract<Block, { kind: 'list' }>;
  readonly focus: Focus;
  readonly differencesOnly: boolean;
  /** A row that has to be drawn whatever its place. */
  readonly wanted: string | undefined;
}

/** A list, row by row as it was aligned: rows that are missing and rows that nobody expected included. */
export function ListTable({ block, focus, differencesOnly, wanted }: Props) {
  const differing = block.rows.filter(({ cells }) => [...cells.values()].some(({ outcome }) => outcome !== 'match'));
  const rows = differencesOnly ? differing : block.rows;
  const at = wanted?.startsWith(`${block.path}[`)
    ? rows.findIndex(({ index }) => wanted.startsWith(`${block.path}[${index}]`))
    : -1;
  if (rows.length === 0) return null;
  const scalars = block.columns.length === 1 && block.columns[0] === '';
  return (
    <section class="list" aria-label={block.path}>
      <h3>
        <code class="path">{block.path}[]</code>
        <span class="quiet">
          {block.rows.length} rows{differing.length > 0 && `, ${differing.length} differ`}
        </span>
      </h3>
      <div class="table-box">
        <table>
          <thead>
            <tr>
              <th scope="col" class="row-name">
                #
              </th>
              {block.columns.map((column) => (
                <th key={column} scope="col">
                  {scalars ? 'value' : column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Progressive
              items={rows}
              step={100}
              atLeast={at + 1}
              render={(row) => <Row key={row.index} row={row} columns={block.columns} focus={focus} />}
              more={(ref, left) => (
                <tr ref={ref}>
                  <td colSpan={block.columns.length + 1}>{left} more rows</td>
                </tr>
              )}
            />
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({
  row,
  columns,
  focus,
}: {
  readonly row: ListRow;
  readonly columns: readonly string[];
  readonly focus: Focus;
}) {
  return (
    <tr class={`list-row ${row.state}`}>
      <th scope="row" class="row-name">
        {row.state === 'extra' ? '+' : row.index}
        {row.state !== 'aligned' && <small>{row.state}</small>}
        {row.state === 'aligned' && row.actualIndex !== undefined && row.actualIndex !== row.index && (
          <small title={`Element ${row.actualIndex} of the response`}>was {row.actualIndex}</small>
        )}
      </th>
      {columns.map((column) => {
        const field = row.cells.get(column);
        return field ? (
          <Cell key={column} field={field} row={row} focus={focus} />
        ) : (
          <td key={column} class="no-cell" />
        );
      })}
    </tr>
  );
}

function Cell({ field, row, focus }: { readonly field: FieldResult; readonly row: ListRow; readonly focus: Focus }) {
  const state = useFocus(focus, field.path);
  const whole = row.state !== 'aligned' || field.outcome === 'match';
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside does the same for the keyboard.
    <td
      class={`cell ${outcomeTones[field.outcome]} ${field.outcome} ${state ?? ''}`}
      data-path={field.path}
      onPointerEnter={() => focus.hover(field.path)}
      onPointerLeave={() => focus.hover(undefined)}
      onClick={() => focus.select(field.path)}
    >
      <button
        type="button"
        aria-pressed={state === 'selected'}
        title={field.hint ?? `${field.outcome}, compared as ${field.comparator}`}
      >
        {whole ? (
          <Value value={field.actual ?? field.expected} />
        ) : (
          <Difference expected={field.expected} actual={field.actual} />
        )}
      </button>
    </td>
  );
}
