import { plural } from '../../../format.ts';
import { type Focus, useSelected } from '../focus.ts';
import { Progressive } from '../parts/progressive.tsx';
import { groundingMark } from './field-facts.tsx';
import type { Block } from './field-tree.ts';
import { ListRows } from './list-row.tsx';
import type { Placement } from './placement.ts';

interface Props {
  readonly block: Extract<Block, { kind: 'list' }>;
  readonly focus: Focus;
  readonly differencesOnly: boolean;
  /** Absent when no field of the response is grounded. */
  readonly placement: Placement | undefined;
}

/** A list, row by row as it was aligned: rows that are missing and rows that nobody expected included. */
export function ListTable({ block, focus, differencesOnly, placement }: Props) {
  const selected = useSelected(focus);
  const differing = block.rows.filter(({ cells }) => [...cells.values()].some(({ outcome }) => outcome !== 'match'));
  const rows = differencesOnly ? differing : block.rows;
  const at = selected?.startsWith(`${block.path}[`)
    ? rows.findIndex(({ index }) => selected.startsWith(`${block.path}[${index}]`))
    : -1;
  if (rows.length === 0) return null;
  const scalars = block.columns.length === 1 && block.columns[0]?.name === '';
  const marked =
    placement &&
    rows.some(({ cells }) =>
      [...cells.values()].some(
        ({ path, outcome }) => outcome !== 'missing' && groundingMark(path, placement) !== undefined,
      ),
    );
  return (
    <section class="list" aria-label={block.path}>
      <h2>
        <code class="path clamp">{block.path}[]</code>
        <span class="quiet">
          {plural(block.rows.length, 'row')}
          {differing.length > 0 && `, ${differing.length} ${differing.length === 1 ? 'differs' : 'differ'}`}
          {marked && (
            <>
              {' · '}
              <span class="off-page" aria-hidden="true" /> has no place on the fixture
            </>
          )}
        </span>
      </h2>
      <div class="table-box">
        <table class="list-rows">
          <thead>
            <tr>
              <th scope="col" class="row-name">
                #
              </th>
              {block.columns.map(({ name, numbers }) => (
                <th key={name} scope="col" class={numbers ? 'num' : ''}>
                  {scalars ? 'value' : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Progressive
              items={rows}
              step={100}
              atLeast={at + 1}
              render={(row) => (
                <ListRows key={row.index} row={row} columns={block.columns} focus={focus} placement={placement} />
              )}
              more={(ref, left) => (
                <tr ref={ref}>
                  <td colSpan={block.columns.length + 1}>{plural(left, 'more row')}</td>
                </tr>
              )}
            />
          </tbody>
        </table>
      </div>
    </section>
  );
}
