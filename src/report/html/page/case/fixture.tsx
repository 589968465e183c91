import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageInput } from '../../page-data.ts';
import { type Focus, useSelected } from '../focus.ts';
import { FixtureBar, InputChoice } from './fixture-bar.tsx';
import { FixtureContent } from './fixture-content.tsx';
import { canHoldPlaces, type FieldPlaces, type Placement } from './placement.ts';

interface Props {
  readonly inputs: readonly PageInput[];
  readonly placement: Placement;
  /** Index of the input that places go to which name none. */
  readonly home: number;
  readonly onHome: (index: number) => void;
  readonly focus: Focus;
}

const zooms = [1, 1.5, 2, 3];

/** What the model was shown, with the places where it read its answer. */
export function Fixture({ inputs, placement, home, onHome, focus }: Props) {
  const [open, setOpen] = useState(home);
  const [zoom, setZoom] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useSelected(focus);
  const places = useMemo(() => [...placement.fields.values()], [placement]);
  const own = selected === undefined ? undefined : placement.fields.get(selected);
  const input = inputs[open];

  useEffect(() => {
    const target = own && inputOf(own);
    if (selected === undefined || target === undefined) return;
    setOpen(target);
    const frame = requestAnimationFrame(() => {
      const box = scroller.current?.querySelector(`[data-box="${CSS.escape(selected)}"]`);
      if (scroller.current && box) bringIntoView(scroller.current, box);
    });
    return () => cancelAnimationFrame(frame);
  }, [selected, own]);

  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = panel.current;
    if (!element) return;
    // Where the fixture stays above the fields, their tabs stay below it.
    const observer = new ResizeObserver(() =>
      element.parentElement?.style.setProperty('--fixture-height', `${element.offsetHeight}px`),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  if (!input) return null;
  const zooming = (input.media?.pictures.length ?? 0) > 0 ? { zoom, most: zooms.length - 1, onZoom: setZoom } : {};
  return (
    <section class="fixture" aria-label="Fixture" ref={panel}>
      {inputs.length > 1 && <InputChoice inputs={inputs} open={open} onOpen={setOpen} />}
      <FixtureBar input={input} named={inputs.length === 1} {...zooming} />
      {placement.unnamed && open !== home && canHoldPlaces(input) && (
        <p class="note">
          The response does not say which input its places belong to; they are drawn on{' '}
          <b class="name">{inputs[home]?.name}</b>.{' '}
          <button type="button" class="link" onClick={() => onHome(open)}>
            Draw them here
          </button>
        </p>
      )}
      <p class={own?.problem ? 'note problem' : 'unseen'} role="status">
        {own?.problem && (
          <>
            <code class="name">{selected}</code>: {own.problem}
          </>
        )}
      </p>
      {input.media?.note && <p class="note">{input.media.note}</p>}
      <div class="scroller" ref={scroller} tabIndex={0} role="group" aria-label={`Content of ${input.name}`}>
        <FixtureContent key={open} input={input} index={open} places={places} focus={focus} width={zooms[zoom] ?? 1} />
      </div>
    </section>
  );
}

function inputOf({ boxes, times }: FieldPlaces): number | undefined {
  return (boxes[0] ?? times[0])?.input;
}

// Only the panel is scrolled: `scrollIntoView` would move everything around it too, away from the field.
function bringIntoView(panel: HTMLElement, box: Element): void {
  const outer = panel.getBoundingClientRect();
  const inner = box.getBoundingClientRect();
  const margin = 24;
  const by = (start: number, end: number, from: number, to: number) =>
    start < from + margin ? start - from - margin : end > to - margin ? end - to + margin : 0;
  panel.scrollBy({
    top: by(inner.top, inner.bottom, outer.top, outer.bottom),
    left: by(inner.left, inner.right, outer.left, outer.right),
    behavior: 'smooth',
  });
}
