import { Fragment } from 'preact';
import type { FieldResult } from '../../../../judge/judgement.ts';
import { type Focus, useFocus } from '../focus.ts';
import { FieldFacts } from './field-facts.tsx';
import { Hint } from './hint.tsx';
import { outcomeSigns, outcomeTones } from './outcome.ts';
import type { Placement } from './placement.ts';
import { Difference, Value } from './value.tsx';

interface Props {
  readonly field: FieldResult;
  readonly focus: Focus;
  /** Absent when no field of the response is grounded: then it is said once, not for each. */
  readonly placement: Placement | undefined;
}

/** One field: its verdict, its value or the difference, how it was compared and how to loosen that. */
export function FieldRow({ field, focus, placement }: Props) {
  const state = useFocus(focus, field.path);
  const tone = outcomeTones[field.outcome];
  return (
    <div
      class={`field ${tone} ${state ?? ''}`}
      data-path={field.path}
      onPointerEnter={() => focus.hover(field.path)}
      onPointerLeave={() => focus.hover(undefined)}
    >
      <button
        type="button"
        class="field-head clamp"
        aria-pressed={state === 'selected'}
        onClick={() => focus.toggle(field.path)}
      >
        <span class={`sign ${tone}`} role="img" aria-label={field.outcome}>
          {outcomeSigns[field.outcome]}
        </span>
        <Path path={field.path} />
      </button>
      <div class="field-body">
        {field.outcome === 'match' ? (
          <Value value={field.actual ?? field.expected} />
        ) : (
          <Difference expected={field.expected} actual={field.actual} />
        )}
        {field.hint && <Hint hint={field.hint} />}
        <FieldFacts field={field} placement={placement} />
      </div>
    </div>
  );
}

function Path({ path }: { readonly path: string }) {
  const at = path.endsWith(']') ? -1 : path.lastIndexOf('.');
  return (
    <code class="path">
      <span class="quiet">{breakable(path.slice(0, at + 1))}</span>
      {breakable(path.slice(at + 1))}
    </code>
  );
}

// A long path goes on below behind a dot or an underscore rather than in the middle of a word.
function breakable(path: string) {
  return path.split(/(?<=[._])/).map((part, index) => (
    <Fragment key={index}>
      {part}
      <wbr />
    </Fragment>
  ));
}
