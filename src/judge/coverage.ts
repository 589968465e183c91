import { canonicalText } from '../evals/canonical-text.ts';
import type { Case } from '../evals/case.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { SchemaCoverage } from '../report/comparison.ts';
import { type Place, placesBelow } from './coverage-places.ts';

/** Bounds of the walk: schemas come from pull requests. */
const LIMITS = { places: 20_000, depth: 32 };

/**
 * What of a skill's output schema its cases leave unexercised: by their expected values, whatever they come to. A
 * case that is skipped exercises nothing, nor does one without expected values.
 */
export function suiteCoverage(
  skill: string,
  schema: JsonValue | undefined,
  cases: readonly Pick<Case, 'skip' | 'expect'>[],
): SchemaCoverage {
  const expected = cases.flatMap(({ skip, expect }) => (skip === undefined && expect.json ? [expect.json.value] : []));
  return schemaCoverage(skill, schema, expected);
}

/** Which fields, `enum` values and branches of an output schema no expected value exercises. */
export function schemaCoverage(
  skill: string,
  schema: JsonValue | undefined,
  expected: readonly JsonValue[],
): SchemaCoverage {
  if (!isJsonObject(schema)) return { skill, share: null, fields: [], values: [], branches: [] };
  /** Whether any value stands at a field; several places of a schema may speak of one. */
  const fields = new Map<string, boolean>();
  const values = new Map<string, { readonly path: string; readonly value: unknown }>();
  const branches = new Map<string, boolean>();
  // Breadth first, so that the limit cuts off what is deep and not what comes last.
  const queue: Place[] = [{ schema, pointer: '', path: '', values: expected, depth: 0, refs: [] }];
  for (let at = 0; at < queue.length && at < LIMITS.places; at++) {
    const place = queue[at];
    if (!place || place.depth > LIMITS.depth) continue;
    const { places, choices } = placesBelow(schema, place);
    if (queue.length < LIMITS.places) queue.push(...places);
    // A field that nothing exercises is said once, not once for each of its branches and values.
    if (place.values.length > 0) {
      for (const { pointer, taken } of choices) branches.set(pointer, (branches.get(pointer) ?? false) || taken);
      noteValues(place, values);
    }
    const covered = place.values.some((value) => value !== null);
    if (places.length === 0 && place.path !== '') fields.set(place.path, (fields.get(place.path) ?? false) || covered);
  }
  const covered = [...fields.values()].filter(Boolean).length;
  return {
    skill,
    share: fields.size === 0 ? null : covered / fields.size,
    fields: [...fields].flatMap(([path, is]) => (is ? [] : [path])),
    values: [...values.values()],
    branches: [...branches].flatMap(([pointer, taken]) => (taken ? [] : [pointer])),
  };
}

/** Values of an `enum` that none of a place's values has. `null` stands for "not found", and needs no case. */
function noteValues(
  { schema, path, values: found }: Place,
  missing: Map<string, { readonly path: string; readonly value: unknown }>,
): void {
  for (const value of choicesOf(schema)) {
    if (value === null || found.some((one) => canonicalText(one) === canonicalText(value))) continue;
    missing.set(`${path} ${canonicalText(value)}`, { path, value });
  }
}

function choicesOf({ enum: choices }: JsonObject): readonly JsonValue[] {
  return Array.isArray(choices) ? choices : [];
}
