import type { FieldResult } from '../../../../judge/judgement.ts';
import { type Focus, useFocus } from '../focus.ts';
import { outcomeTones } from './field-row.tsx';

/** One place on a page where a value was read. */
export interface PlacedBox {
  readonly field: FieldResult;
  readonly xywh: readonly [number, number, number, number];
}

/** The boxes of one page, the largest first, so that a small one inside another can be clicked. */
export function boxesOf(fields: readonly FieldResult[], page: number): PlacedBox[] {
  const boxes: PlacedBox[] = [];
  for (const field of fields)
    for (const box of field.grounding?.boxes ?? [])
      if (box.page === page && box.xywh.every(Number.isFinite)) boxes.push({ field, xywh: box.xywh });
  return boxes.sort((a, b) => b.xywh[2] * b.xywh[3] - a.xywh[2] * a.xywh[3]);
}

/** Drawn over the picture of a page. Hidden from screen readers: each box says what its field says. */
export function Boxes({ boxes, focus }: { readonly boxes: readonly PlacedBox[]; readonly focus: Focus }) {
  return (
    <svg class="boxes" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
      {boxes.map((box, index) => (
        <Box key={index} box={box} focus={focus} />
      ))}
    </svg>
  );
}

function Box({ box: { field, xywh }, focus }: { readonly box: PlacedBox; readonly focus: Focus }) {
  const state = useFocus(focus, field.path);
  const [x, y, width, height] = xywh;
  return (
    <rect
      class={`box ${outcomeTones[field.outcome]} ${state ?? ''}`}
      data-box={field.path}
      x={x}
      y={y}
      width={Math.max(width, 0.002)}
      height={Math.max(height, 0.002)}
      onPointerEnter={() => focus.hover(field.path)}
      onPointerLeave={() => focus.hover(undefined)}
      onClick={() => focus.select(field.path)}
    >
      <title>{field.path}</title>
    </rect>
  );
}
