import type { JsonValue } from '../../json.ts';
import type { FieldResult } from '../../judge/judgement.ts';
import { redactGrounding } from './grounding.ts';
import type { Place } from './place.ts';
import { type Means, redactValue } from './redact-value.ts';
import { followPath } from './shown-path.ts';
import { WITHHELD } from './withheld.ts';

/** A compared field as reports show it. `misshapen`: nobody knows what the actual value is. */
export function redactField(field: FieldResult, root: Place, means: Means, misshapen: boolean): FieldResult {
  const { expected, actual, hint, grounding, actualPath, ...rest } = field;
  const wanted = followPath(field.path, root, means);
  const found = actualPath === undefined ? wanted : followPath(actualPath, root, means);
  const places = [wanted.place, found.place];
  const marked = places.some((place) => place.marked);
  const plain = !marked && places.every((place) => place.declared && !place.leads);
  const hide = (value: JsonValue, place: Place): JsonValue => {
    if (!marked) return redactValue(value, place, means);
    return value === null ? null : means.token(value);
  };
  const unknown = misshapen && field.outcome !== 'match' && !marked;
  return {
    ...rest,
    path: wanted.path,
    field: wanted.field,
    ...(expected === undefined ? {} : { expected: hide(expected, wanted.place) }),
    ...(actual === undefined ? {} : { actual: unknown ? WITHHELD.form : hide(actual, found.place) }),
    ...(hint === undefined || !plain || misshapen ? {} : { hint: means.sweep.text(hint) }),
    ...(actualPath === undefined ? {} : { actualPath: found.path }),
    ...(grounding && !misshapen ? { grounding: redactGrounding(grounding, found.place, means.sweep) } : {}),
  };
}
