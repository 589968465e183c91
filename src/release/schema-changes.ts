import type { JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import type { SchemaChange } from '../report/results.ts';
import type { Alternative, TypeName } from './schema/alternative.ts';
import { annotationsOf } from './schema/annotations.ts';
import { keywordDifferences, wordDifferences } from './schema/compare-keywords.ts';
import { compareObjects, type Found, type Step } from './schema/compare-objects.ts';
import { typeDifferences, valueDifferences } from './schema/compare-types.ts';
import { additive, breaking, type Difference } from './schema/difference.ts';
import { pairAlternatives } from './schema/pair-alternatives.ts';
import { anything, type Place, wholeSchema } from './schema/place.ts';
import { type Shape, shapeOf } from './schema/shape.ts';

/** Pairs of places that are compared; two schemas within their limits need more only when they are built to. */
const MOST_STEPS = 50_000;
const order = { breaking: 0, additive: 1, cosmetic: 2 } as const;

/**
 * What an update of the output schema means for those who read the output, breaking changes first. Seen from the
 * consumer: a field that is gone or may be missing, another or a narrower type, a value that never comes any more, a
 * promise that is given up (a bound, a format, a closed object that was open to more fields) are breaking. `undefined` stands for no
 * schema. Nothing is left out; schemas beyond the limits of every schema, which cannot be compared, are a breaking change.
 */
export function compareSchemas(before: JsonValue | undefined, after: JsonValue | undefined): SchemaChange[] {
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return [
      {
        pointer: '',
        ...(before === undefined ? additive('an output schema was added') : breaking('the output schema was removed')),
      },
    ];
  }
  const [old, current] = [wholeSchema(before), wholeSchema(after)];
  if (old === undefined || current === undefined) return [{ pointer: '', ...breaking(TOO_LARGE) }];
  const changes: SchemaChange[] = [];
  const seen = new Set<string>();
  const pending: Step[] = [[old, current]];
  let steps = 0;
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    if (++steps > MOST_STEPS) {
      changes.push({ pointer: step[1].pointer, ...breaking(TOO_LARGE) });
      break;
    }
    const found = compareStep(step, seen);
    changes.push(...found.changes);
    pending.push(...found.steps.toReversed());
  }
  return changes.sort((a, b) => order[a.kind] - order[b.kind]);
}

const TOO_LARGE = 'the schemas are too large to be compared to the end';

/** Compares two places, and says which places below them are to be compared next. */
function compareStep([before, after]: Step, seen: Set<string>): Found {
  const { pointer } = after;
  const words = notSeen(seen, `words ${before.pointer} ${pointer}`)
    ? wordDifferences(annotationsOf(before), annotationsOf(after))
    : [];
  const [old, current] = [shapeOf(before), shapeOf(after)];
  // A recursive schema, or a definition that is used in many places: told where it is met first.
  if (!notSeen(seen, `${old.signature} → ${current.signature}`)) return { changes: at(pointer, words), steps: [] };
  const differences = [...typeDifferences(old, current), ...valueDifferences(old, current)];
  const below: Found[] = [];
  for (const [type, view] of old.views) {
    const other = current.views.get(type);
    if (!other || view.open.length === 0 || other.open.length === 0 || (old.any !== current.any && type !== 'object'))
      continue;
    const { pairs, gone, added } = pairAlternatives(view.open, other.open, type);
    for (const [one, another] of pairs) {
      differences.push(...keywordDifferences(type, one.keywords, another.keywords));
      below.push(compareBelow(type, one, another, old, current));
    }
    for (const one of gone) differences.push(breaking(`the alternative ${named(one)} never comes any more`));
    for (const one of added) differences.push(breaking(`the value may now be ${named(one)} as well`));
  }
  return {
    changes: [...at(pointer, unique([...differences, ...words])), ...below.flatMap(({ changes }) => changes)],
    steps: below.flatMap(({ steps }) => steps),
  };
}

function compareBelow(type: TypeName, one: Alternative, other: Alternative, old: Shape, current: Shape): Found {
  if (type === 'object') return compareObjects(one, other, old.place, current.place);
  return { changes: [], steps: type === 'array' ? elementSteps(one, other, old.place, current.place) : [] };
}

function elementSteps(one: Alternative, other: Alternative, before: Place, after: Place): Step[] {
  const length = Math.max(one.elements.first.length, other.elements.first.length);
  const items = childPointer(after.pointer, 'items');
  const rest = length > 0 ? childPointer(after.pointer, 'additionalItems') : items;
  const element = ({ elements }: Alternative, of: Place, index: number) =>
    elements.first[index] ?? elements.rest ?? anything(of, index < length ? childPointer(items, index) : rest);
  const steps: Step[] = Array.from({ length }, (_, index) => [
    element(one, before, index),
    element(other, after, index),
  ]);
  if (one.elements.rest || other.elements.rest)
    steps.push([element(one, before, length), element(other, after, length)]);
  return steps;
}

function at(pointer: string, differences: readonly Difference[]): SchemaChange[] {
  return differences.map((difference) => ({ ...difference, pointer }));
}

function unique(differences: readonly Difference[]): Difference[] {
  return [
    ...new Map(differences.map((difference) => [`${difference.kind} ${difference.message}`, difference])).values(),
  ];
}

function notSeen(seen: Set<string>, key: string): boolean {
  if (seen.has(key)) return false;
  seen.add(key);
  return true;
}

/** An alternative as people find it: by the fields that it names, or by where it is written. */
function named({ properties, origins }: Alternative): string {
  const fields = [...properties.keys()].slice(0, 3).map((name) => JSON.stringify(name));
  const more = properties.size > 3 ? ', …' : '';
  return fields.length > 0 ? `{${fields.join(', ')}${more}}` : `at ${origins[0] || 'the root'}`;
}
