import type { FieldResult } from '../../../../judge/judgement.ts';
import { type Focus, useFocus, useSelected } from '../focus.ts';
import { groundingMark } from './field-facts.tsx';
import { FieldRow } from './field-row.tsx';
import type { ListColumn, ListRow } from './field-tree.ts';
import { outcomeTones } from './outcome.ts';
import type { Placement } from './placement.ts';
import { Difference, OneSide, Value } from './value.tsx';

interface Props {
  readonly row: ListRow;
  readonly columns: readonly ListColumn[];
  readonly focus: Focus;
  readonly placement: Placement | undefined;
}

/** An element of a list and, while one of its fields is selected, all that is known of that field below it. */
export function ListRows({ row, columns, focus, placement }: Props) {
  const fields = [...row.cells.values()];
  const selected = useSelected(focus, (wanted) => fields.some(({ path }) => path === wanted));
  const chosen = fields.find(({ path }) => path === selected);
  return (
    <>
      <tr class={`list-row ${row.state}`}>
        <th scope="row" class="row-name">
          {row.state === 'extra' ? '' : row.index}
          <Where row={row} />
        </th>
        {columns.map(({ name, numbers }) => {
          const field = row.cells.get(name);
          return field ? (
            <Cell key={name} field={field} title={name} numbers={numbers} focus={focus} placement={placement} />
          ) : (
            <td key={name} class="no-cell" />
          );
        })}
      </tr>
      {chosen && (
        <tr class="strip">
          <td colSpan={columns.length + 1}>
            <FieldRow field={chosen} focus={focus} placement={placement} />
          </td>
        </tr>
      )}
    </>
  );
}

function Where({ row }: { readonly row: ListRow }) {
  if (row.state !== 'aligned') return <span class={`state ${row.state}`}>{row.state}</span>;
  if (row.actualIndex === undefined || row.actualIndex === row.index) return null;
  return <small title={`It stands at place ${row.actualIndex} in the response`}>response [{row.actualIndex}]</small>;
}

interface CellProps {
  readonly field: FieldResult;
  readonly title: string;
  readonly numbers: boolean;
  readonly focus: Focus;
  readonly placement: Placement | undefined;
}

function Cell({ field, title, numbers, focus, placement }: CellProps) {
  const state = useFocus(focus, field.path);
  const mark = placement && field.outcome !== 'missing' ? groundingMark(field.path, placement) : undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside does the same for the keyboard.
    <td
      class={`cell ${outcomeTones[field.outcome]} ${field.outcome} ${numbers ? 'num' : ''} ${state ?? ''}`}
      data-path={field.path}
      data-title={title === '' ? 'value' : title}
      onPointerEnter={() => focus.hover(field.path)}
      onPointerLeave={() => focus.hover(undefined)}
      onClick={() => focus.toggle(field.path)}
    >
      <button type="button" aria-pressed={state === 'selected'} aria-expanded={state === 'selected'}>
        <CellValue field={field} />
        {mark !== undefined && <span class="off-page" role="img" aria-label={mark} title={mark} />}
      </button>
    </td>
  );
}

function CellValue({ field: { outcome, expected, actual } }: { readonly field: FieldResult }) {
  switch (outcome) {
    case 'match':
      return <Value value={actual ?? expected} />;
    case 'missing':
      return <OneSide side="expected" value={expected} />;
    case 'extra':
      return <OneSide side="got" value={actual} />;
    case 'wrong':
      return <Difference expected={expected} actual={actual} />;
  }
}
