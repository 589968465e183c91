import type { FieldResult } from '../../../../judge/judgement.ts';
import { clockTime } from './clock-time.ts';
import type { Placement } from './placement.ts';

const confidences: Readonly<Record<string, string>> = { hi: 'high', med: 'medium', lo: 'low' };

interface Props {
  readonly field: FieldResult;
  /** Absent when no field of the response is grounded: then it is said once, not for each. */
  readonly placement: Placement | undefined;
}

/** How a field was compared and where its value was read, in one line of small words. */
export function FieldFacts({ field, placement }: Props) {
  const { outcome, comparator, score, weight, required, grounding } = field;
  const differs = outcome !== 'match';
  return (
    <p class="field-facts clamp">
      <span class="comparator" title="How it was compared">
        {comparator}
      </span>
      {(differs || score < 1) && <span>score {score === 0 || score === 1 ? score : score.toFixed(2)}</span>}
      {required && <span class="strong">required</span>}
      {weight !== 1 && <span>weight {weight}</span>}
      <Confidence confidence={grounding?.confidence} matters={differs} />
      {grounding?.times?.slice(0, 3).map(({ start, end }) => (
        <span key={start}>
          at {clockTime(start)}
          {end !== undefined && `–${clockTime(end)}`}
        </span>
      ))}
      {placement && outcome !== 'missing' && <Grounded path={field.path} placement={placement} />}
    </p>
  );
}

/** Says that a field is not grounded, or why its place cannot be shown; nothing when it can. */
function Grounded({ path, placement }: { readonly path: string; readonly placement: Placement }) {
  const mark = groundingMark(path, placement);
  return mark === undefined ? null : <span class="ungrounded">{mark}</span>;
}

/** What keeps the place of a field from being shown; undefined when it is shown. */
export function groundingMark(path: string, placement: Placement): string | undefined {
  const places = placement.fields.get(path);
  return places ? places.problem : 'not grounded';
}

// High confidence is worth a word only where the model was wrong.
function Confidence({ confidence, matters }: { readonly confidence: string | undefined; readonly matters: boolean }) {
  if (!confidence || (confidence === 'hi' && !matters)) return null;
  const word = Object.hasOwn(confidences, confidence) ? confidences[confidence] : confidence;
  return <span class={confidence === 'lo' ? 'low' : ''}>{word} confidence</span>;
}
