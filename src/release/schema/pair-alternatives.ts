import type { Alternative, TypeName } from './alternative.ts';
import { canonicalText } from './canonical.ts';
import type { Place } from './place.ts';

/** Which alternatives of before and after belong together. */
export interface Pairing {
  readonly pairs: readonly (readonly [before: Alternative, after: Alternative])[];
  readonly gone: readonly Alternative[];
  readonly added: readonly Alternative[];
}

/** Two objects with fewer fields in common are two things. */
const ALIKE = 0.3;
/** More are not compared one by one: what is left over is told as gone and added. */
const MOST_COMPARED = 4_000;

/**
 * Pairs alternatives of one type, in whatever order they are written: equal ones first, then those that lead to the same
 * definition, then the most alike.
 */
export function pairAlternatives(
  before: readonly Alternative[],
  after: readonly Alternative[],
  type: TypeName,
): Pairing {
  if (before.length === 1 && after.length === 1)
    return { pairs: before.flatMap((a) => after.map((b) => [a, b] as const)), gone: [], added: [] };
  const pairs: (readonly [Alternative, Alternative])[] = [];
  let gone = [...before];
  let added = [...after];
  const match = (key: (alternative: Alternative) => string) => {
    const open = new Map<string, Alternative[]>();
    for (const one of added) open.set(key(one), [...(open.get(key(one)) ?? []), one]);
    const found = new Map(gone.flatMap((one) => pairOf(one, open.get(key(one))?.shift())));
    for (const [one, other] of found) pairs.push([one, other]);
    const taken = new Set(found.values());
    gone = gone.filter((one) => !found.has(one));
    added = added.filter((one) => !taken.has(one));
  };
  match((one) => textOf(one));
  match(({ origins }) => origins.join('&'));
  if (type !== 'object') {
    // A string is a string: what is left is compared in its order.
    while (gone[0] && added[0]) pairs.push([gone.shift() as Alternative, added.shift() as Alternative]);
  } else if (gone.length * added.length <= MOST_COMPARED) {
    const scored = gone
      .flatMap((one) => added.map((other) => ({ one, other, score: likeness(one, other) })))
      .filter(({ score }) => score >= ALIKE)
      .sort((a, b) => b.score - a.score);
    for (const { one, other } of scored) {
      if (!gone.includes(one) || !added.includes(other)) continue;
      pairs.push([one, other]);
      gone.splice(gone.indexOf(one), 1);
      added.splice(added.indexOf(other), 1);
    }
  }
  return { pairs, gone, added };
}

function pairOf(one: Alternative, other: Alternative | undefined): [Alternative, Alternative][] {
  return other === undefined ? [] : [[one, other]];
}

/** Equal for alternatives that are written alike; what references lead to may differ, and is compared afterwards. */
function textOf({ types, keywords, properties, required, elements, additional }: Alternative): string {
  const schemas = (place: Place | 'closed' | undefined) =>
    place === undefined || place === 'closed' ? (place ?? null) : place.parts.map(({ schema }) => schema);
  return canonicalText([
    [...(types ?? [])].sort(),
    Object.fromEntries(keywords),
    Object.fromEntries([...properties].map(([name, place]) => [name, schemas(place)])),
    [...required].sort(),
    [...elements.first.map(schemas), schemas(elements.rest)],
    schemas(additional),
  ]);
}

/** 0 to 1: the share of fields that both have, more where a field that tells them apart is the same. */
function likeness(one: Alternative, other: Alternative): number {
  const names = new Set([...one.properties.keys(), ...other.properties.keys()]);
  if (names.size === 0) return 1;
  const common = [...names].filter((name) => one.properties.has(name) && other.properties.has(name));
  const told = common.some((name) => isTelling(one.properties.get(name), other.properties.get(name)));
  return common.length / names.size + (told ? 1 : 0);
}

function isTelling(one: Place | undefined, other: Place | undefined): boolean {
  const text = (place: Place | undefined) => {
    const schema = place?.parts.length === 1 ? place.parts[0]?.schema : undefined;
    if (typeof schema !== 'object') return undefined;
    return Object.hasOwn(schema, 'const') || Object.hasOwn(schema, 'enum')
      ? canonicalText([schema.const ?? null, schema.enum ?? null])
      : undefined;
  };
  return text(one) !== undefined && text(one) === text(other);
}
