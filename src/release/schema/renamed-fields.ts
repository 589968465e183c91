import { distance } from 'fastest-levenshtein';
import { isJsonObject } from '../../json.ts';
import { annotationsOf } from './annotations.ts';
import { canonicalText } from './canonical.ts';
import type { Place } from './place.ts';
import { shapeOf } from './shape.ts';

/** More pairs are not looked at: nobody renames so many fields one by one. */
const MOST_COMPARED = 10_000;
const LONGEST_NAME = 100;
/** Names that are less alike are not taken for each other. */
const NEAR = 0.5;
const VERY_NEAR = 0.6;

/**
 * For fields that are gone, the added field that each was most likely renamed to: of the same shape and with a name near
 * it, of the same shape and description, or the only candidate there is. No field is the heir of two.
 */
export function renamedFields(
  gone: ReadonlyMap<string, Place>,
  added: ReadonlyMap<string, Place>,
): ReadonlyMap<string, string> {
  if (gone.size * added.size > MOST_COMPARED) return new Map();
  const shapes = new Map<Place, Traits>();
  const traits = (place: Place) => shapes.get(place) ?? traitsOf(place, shapes);
  const alone = gone.size === 1 && added.size === 1;
  const candidates = [...gone]
    .flatMap(([from, before]) =>
      [...added].map(([to, after]) => ({ from, to, score: score(from, traits(before), to, traits(after), alone) })),
    )
    .filter(({ score: found }) => found > 0)
    .sort((a, b) => b.score - a.score);
  const heirs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { from, to } of candidates) {
    if (heirs.has(from) || taken.has(to)) continue;
    heirs.set(from, to);
    taken.add(to);
  }
  return heirs;
}

interface Traits {
  readonly meaning: string;
  readonly types: string;
  readonly description: string | undefined;
}

function traitsOf(place: Place, known: Map<Place, Traits>): Traits {
  const { words } = shapeOf(place);
  const { description } = annotationsOf(place);
  const traits = {
    meaning: canonicalText(place.parts.map(({ schema }) => (isJsonObject(schema) ? withoutWords(schema) : schema))),
    types: words.join(),
    description: typeof description === 'string' && description.trim() !== '' ? description : undefined,
  };
  known.set(place, traits);
  return traits;
}

function withoutWords({ title: _t, description: _d, examples: _e, default: _f, $comment: _c, ...rest }: ObjectSchema) {
  return rest;
}

type ObjectSchema = Extract<Place['parts'][number]['schema'], object>;

/** 0 for fields that are not taken for each other; more for those that are more alike. */
function score(from: string, before: Traits, to: string, after: Traits, alone: boolean): number {
  const near = nameLikeness(from, to);
  if (before.meaning === after.meaning) {
    const described = before.description !== undefined && before.description === after.description;
    return near >= NEAR || described || alone ? 2 + near + (described ? 1 : 0) : 0;
  }
  return before.types === after.types && near >= VERY_NEAR ? 1 + near : 0;
}

/** 0 to 1: `total` and `total_amount`, `invoiceNumber` and `invoice_number`, `mercant` and `merchant` are near. */
function nameLikeness(one: string, other: string): number {
  const [a, b] = [words(one), words(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length > 0 && short.every((word) => long.includes(word))) return short.length === long.length ? 1 : 0.8;
  const [x, y] = [a.join(' ').slice(0, LONGEST_NAME), b.join(' ').slice(0, LONGEST_NAME)];
  const longest = Math.max(x.length, y.length);
  return longest === 0 ? 0 : 1 - distance(x, y) / longest;
}

function words(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
