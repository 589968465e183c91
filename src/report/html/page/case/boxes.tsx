import { type Focus, useFocus } from '../focus.ts';
import { outcomeTones } from './outcome.ts';
import type { FieldPlaces, PlacedBox } from './placement.ts';

/** The boxes of one page, the largest first, so that a small one inside another can be clicked. */
export function boxesOn(places: Iterable<FieldPlaces>, input: number, page: number): PlacedBox[] {
  const boxes: PlacedBox[] = [];
  for (const { boxes: own } of places)
    for (const box of own) if (box.input === input && box.page === page) boxes.push(box);
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
      x={Math.min(x, 0.998)}
      y={Math.min(y, 0.998)}
      width={Math.max(width, 0.002)}
      height={Math.max(height, 0.002)}
      onPointerEnter={() => focus.hover(field.path)}
      onPointerLeave={() => focus.hover(undefined)}
      onClick={() => focus.toggle(field.path)}
    >
      <title>{field.path}</title>
    </rect>
  );
}
