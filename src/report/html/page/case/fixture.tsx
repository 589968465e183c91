import { useEffect, useRef, useState } from 'preact/hooks';
import type { FieldResult } from '../../../../judge/judgement.ts';
import { formatBytes } from '../../../format.ts';
import type { PageInput } from '../../page-data.ts';
import { type Focus, useSelected } from '../focus.ts';
import { FixtureContent } from './fixture-content.tsx';

interface Props {
  readonly inputs: readonly PageInput[];
  readonly fields: readonly FieldResult[];
  readonly focus: Focus;
}

const zooms = [1, 1.5, 2, 3];

/** What the model was shown, with the places where it read its answer. */
export function Fixture({ inputs, fields, focus }: Props) {
  // A box does not say which input it is on: it is drawn on the first that has pages.
  const grounded = Math.max(
    0,
    inputs.findIndex(({ media }) => (media?.pictures.length ?? 0) > 0),
  );
  const [open, setOpen] = useState(grounded);
  const [zoom, setZoom] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const selected = useSelected(focus);
  const input = inputs[open];
  const pages = input?.media?.pictures.length ?? 0;

  useEffect(() => {
    if (selected === undefined) return;
    const field = fields.find(({ path }) => path === selected);
    if (!field?.grounding?.boxes.length) return;
    setOpen(grounded);
    const frame = requestAnimationFrame(() => {
      const box = scroller.current?.querySelector(`[data-box="${CSS.escape(selected)}"]`);
      if (scroller.current && box) bringIntoView(scroller.current, box);
    });
    return () => cancelAnimationFrame(frame);
  }, [selected]);

  if (!input) return null;
  return (
    <section class="fixture" aria-label="Fixture">
      <div class="fixture-bar">
        {inputs.length > 1 ? (
          <div class="chips" role="group" aria-label="Inputs">
            {inputs.map(({ name }, index) => (
              <button type="button" key={name} aria-pressed={index === open} onClick={() => setOpen(index)}>
                {name}
              </button>
            ))}
          </div>
        ) : (
          <span class="input-name">{input.name}</span>
        )}
        <span class="quiet file-name" title={input.file ?? input.url}>
          {input.file?.split('/').at(-1) ?? input.url ?? input.kind}
          {input.size !== undefined && ` · ${formatBytes(input.size)}`}
          {(input.media?.pageCount ?? 0) > 1 && ` · ${input.media?.pageCount} pages`}
        </span>
        <span class="spacer" />
        {pages > 0 && (
          <span class="zoom">
            <button
              type="button"
              class="icon"
              aria-label="Smaller"
              disabled={zoom === 0}
              onClick={() => setZoom(zoom - 1)}
            >
              −
            </button>
            <button
              type="button"
              class="icon"
              aria-label="Larger"
              disabled={zoom === zooms.length - 1}
              onClick={() => setZoom(zoom + 1)}
            >
              +
            </button>
          </span>
        )}
        {input.media?.href && (
          <a class="original" href={input.media.href} target="_blank" rel="noreferrer noopener">
            original
          </a>
        )}
      </div>
      {input.media?.note && <p class="note">{input.media.note}</p>}
      <div class="scroller" ref={scroller} tabIndex={0} role="group" aria-label={`Content of ${input.name}`}>
        <FixtureContent input={input} fields={open === grounded ? fields : []} focus={focus} width={zooms[zoom] ?? 1} />
      </div>
    </section>
  );
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
