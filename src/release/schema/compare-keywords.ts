import type { JsonObject, JsonValue } from '../../json.ts';
import { draft07Keywords } from '../../json-schema/keywords.ts';
import type { Alternative, TypeName } from './alternative.ts';
import { same, shown } from './canonical.ts';
import { additive, breaking, cosmetic, type Difference } from './difference.ts';

type Keywords = Alternative['keywords'];

/** A pair of keywords that bound the same thing, the second without the bound itself. */
interface Bound {
  readonly keyword: string;
  readonly exclusive?: string;
  readonly side: 'lower' | 'upper';
}

const bounds: Readonly<Partial<Record<TypeName, readonly Bound[]>>> = {
  number: [
    { keyword: 'minimum', exclusive: 'exclusiveMinimum', side: 'lower' },
    { keyword: 'maximum', exclusive: 'exclusiveMaximum', side: 'upper' },
  ],
  string: [
    { keyword: 'minLength', side: 'lower' },
    { keyword: 'maxLength', side: 'upper' },
  ],
  array: [
    { keyword: 'minItems', side: 'lower' },
    { keyword: 'maxItems', side: 'upper' },
  ],
  object: [
    { keyword: 'minProperties', side: 'lower' },
    { keyword: 'maxProperties', side: 'upper' },
  ],
};

/** Keywords that promise something of a value when they are there. */
const promises: Readonly<Partial<Record<TypeName, readonly string[]>>> = {
  number: ['multipleOf'],
  string: ['format', 'pattern', 'contentEncoding', 'contentMediaType'],
  array: ['uniqueItems', 'contains'],
  object: ['propertyNames', 'dependencies'],
};

/** Conditions on values of every type. */
const conditions = ['not', 'if', 'then', 'else', 'combination'];

/** What changed in bounds, formats, patterns and conditions: a promise given up is breaking, one added is not. */
export function keywordDifferences(type: TypeName, before: Keywords, after: Keywords): Difference[] {
  return [
    ...(bounds[type] ?? []).flatMap((bound) => boundDifference(bound, before, after)),
    ...[...(promises[type] ?? []), ...conditions].flatMap((keyword) => promiseDifference(keyword, before, after)),
  ];
}

function boundDifference({ keyword, exclusive, side }: Bound, before: Keywords, after: Keywords): Difference[] {
  const old = boundOf(before, keyword, exclusive, side);
  const current = boundOf(after, keyword, exclusive, side);
  if (old?.value === current?.value && old?.exclusive === current?.exclusive) return [];
  const none = side === 'lower' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const [was, is] = [old?.value ?? none, current?.value ?? none];
  const tighter = was === is ? current?.exclusive === true : side === 'lower' ? is > was : is < was;
  const name = old?.exclusive || current?.exclusive ? boundName(old, current, keyword, exclusive, side) : keyword;
  const message = `${name} changed from ${boundText(old, name, side)} to ${boundText(current, name, side)}`;
  return [tighter ? additive(message) : breaking(message)];
}

interface Limit {
  readonly value: number | bigint;
  readonly exclusive: boolean;
}

function boundOf(
  keywords: Keywords,
  keyword: string,
  exclusive: string | undefined,
  side: Bound['side'],
): Limit | undefined {
  const inclusive = numberOf(keywords.get(keyword));
  const strict = exclusive === undefined ? undefined : numberOf(keywords.get(exclusive));
  if (inclusive === undefined) return strict === undefined ? undefined : { value: strict, exclusive: true };
  if (strict === undefined) return { value: inclusive, exclusive: false };
  const tighter = side === 'lower' ? strict >= inclusive : strict <= inclusive;
  return tighter ? { value: strict, exclusive: true } : { value: inclusive, exclusive: false };
}

function numberOf(value: JsonValue | undefined): number | bigint | undefined {
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}

function boundName(
  old: Limit | undefined,
  current: Limit | undefined,
  keyword: string,
  exclusive: string | undefined,
  side: Bound['side'],
): string {
  const onlyExclusive = [old, current].every((one) => one === undefined || one.exclusive);
  return onlyExclusive ? (exclusive ?? keyword) : `the ${side} bound`;
}

function boundText(limit: Limit | undefined, name: string, side: Bound['side']): string {
  if (limit === undefined) return 'none';
  if (!name.startsWith('the ')) return String(limit.value);
  if (limit.exclusive) return `${side === 'lower' ? 'more' : 'less'} than ${limit.value}`;
  return `${limit.value}`;
}

function promiseDifference(keyword: string, before: Keywords, after: Keywords): Difference[] {
  // In place of a schema, false is the strictest of all; only here it stands for nothing.
  const promised = (value: JsonValue | undefined) => (keyword === 'uniqueItems' && value === false ? undefined : value);
  const [old, current] = [promised(before.get(keyword)), promised(after.get(keyword))];
  if (same(old, current)) return [];
  const short = [old, current].every((value) => typeof value !== 'object' || value === null);
  const message = short ? `${keyword} changed from ${shown(old)} to ${shown(current)}` : `${keyword} changed`;
  if (old !== undefined) return [breaking(message)];
  return [additive(short ? message : `${keyword} was added`)];
}

/** What changed in words for people, and in keywords without a meaning. */
export function wordDifferences(before: JsonObject, after: JsonObject): Difference[] {
  const at = (schema: JsonObject, keyword: string) => (Object.hasOwn(schema, keyword) ? schema[keyword] : undefined);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((keyword) => !same(at(before, keyword), at(after, keyword)))
    .map((keyword) => cosmetic(`${keyword} changed${draft07Keywords.has(keyword) ? '' : MEANINGLESS}`));
}

const MEANINGLESS = ', which means nothing in draft-07';
