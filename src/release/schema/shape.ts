import type { JsonValue } from '../../json.ts';
import { type Alternative, anyValue, type TypeName, typeNames, typeOfValue } from './alternative.ts';
import { canonicalText } from './canonical.ts';
import { alternativesOf } from './expand.ts';
import type { Place } from './place.ts';

/** What a place allows of one type. */
export interface TypeView {
  /** The values that are listed, where only listed ones are allowed. */
  readonly values: readonly JsonValue[];
  /** Alternatives that allow values of the type without listing them. */
  readonly open: readonly Alternative[];
}

/** What a place allows, type by type, however it is written down. */
export interface Shape {
  readonly place: Place;
  /** True when a value of any type is allowed, and no type is named. */
  readonly any: boolean;
  /** Types that are allowed, with what is allowed of them. */
  readonly views: ReadonlyMap<TypeName, TypeView>;
  /** Types as people name them: `integer` where numbers have no fractions. */
  readonly words: readonly string[];
  /** The same text for places that mean the same because they lead to the same schemas. */
  readonly signature: string;
}

/** The shape of a place. */
export function shapeOf(place: Place): Shape {
  const alternatives = alternativesOf(place);
  const views = new Map<TypeName, TypeView>();
  for (const type of typeNames) {
    const view = viewOf(alternatives, type);
    if (view.values.length + view.open.length > 0) views.set(type, view);
  }
  return {
    place,
    any: alternatives.some(({ types, values }) => types === undefined && values === undefined),
    views,
    words: [...views].map(([type, view]) => (type === 'number' && isInteger(view) ? 'integer' : type)),
    signature: alternatives.length === 0 ? 'nothing' : alternatives.map(({ origins }) => origins.join('&')).join('|'),
  };
}

/** True when only listed values of the type are allowed. */
export function isLimited({ open }: TypeView): boolean {
  return open.length === 0;
}

/** True when no number with a fraction is allowed. */
export function isInteger({ values, open }: TypeView): boolean {
  return open.every(({ integer }) => integer) && values.every((value) => Number.isInteger(Number(value)));
}

function viewOf(alternatives: readonly Alternative[], type: TypeName): TypeView {
  const listed = new Map<string, JsonValue>();
  const open: Alternative[] = [];
  for (const alternative of alternatives) {
    if (alternative.types && !alternative.types.has(type)) continue;
    if (alternative.values === undefined) open.push(alternative);
    for (const value of alternative.values ?? []) {
      const whole = type !== 'number' || !alternative.integer || Number.isInteger(Number(value));
      if (typeOfValue(value) === type && whole) listed.set(canonicalText(value), value);
    }
  }
  // The only value, or both of them: the list says no more than the type.
  const whole = (type === 'null' && listed.size === 1) || (type === 'boolean' && listed.size === 2);
  if (whole && open.length === 0) return { values: [], open: [anyValue] };
  return { values: open.length > 0 ? [] : [...listed.values()], open };
}
