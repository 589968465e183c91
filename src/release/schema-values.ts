import type { JsonObject, JsonValue } from '../json.ts';
import type { SchemaChange } from '../report/results.ts';
import { type Side, typesOf, valuesOf } from './schema-side.ts';

/** One difference, without its place. */
export type Difference = Pick<SchemaChange, 'kind' | 'message'>;

/** What changed in the types that a value may have. */
export function typeDifferences(before: Side, after: Side): Difference[] {
  const old = typesOf(before);
  const current = typesOf(after);
  if (old === undefined || current === undefined) {
    if (old === current) return [];
    return old === undefined
      ? [{ kind: 'additive', message: `the type is now ${words(current)}; it was anything before` }]
      : [{ kind: 'breaking', message: `the type may now be anything; it was ${words(old)} before` }];
  }
  const gained = [...current].filter((type) => !old.has(type) && !(type === 'integer' && old.has('number')));
  const lost = [...old].filter((type) => !current.has(type));
  if (gained.length > 0) {
    const onlyNull = gained.every((type) => type === 'null');
    const message = onlyNull ? 'the value may now be null' : `the type changed from ${words(old)} to ${words(current)}`;
    return [{ kind: 'breaking', message }];
  }
  if (lost.length === 0) return [];
  if (lost.every((type) => type === 'null')) return [{ kind: 'additive', message: 'the value is never null any more' }];
  return [{ kind: 'breaking', message: `the type was narrowed from ${words(old)} to ${words(current)}` }];
}

/** What changed in the values that `enum` and `const` allow. */
export function enumDifferences(before: JsonObject, after: JsonObject): Difference[] {
  const old = valuesOf(before);
  const current = valuesOf(after);
  if (old === undefined && current === undefined) return [];
  if (old === undefined) return [{ kind: 'additive', message: `the value is now one of ${shown(current ?? [])}` }];
  if (current === undefined) return [{ kind: 'breaking', message: `the value is no longer limited to ${shown(old)}` }];
  const removed = without(old, current);
  const added = without(current, old);
  const differences: Difference[] = [];
  if (removed.length > 0)
    differences.push({ kind: 'breaking', message: `the value is never ${shown(removed)} any more` });
  if (added.length > 0) differences.push({ kind: 'additive', message: `the value may now be ${shown(added)}` });
  return differences;
}

const lowerBounds = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const upperBounds = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];

/** What changed in bounds, formats and patterns: a promise given up is breaking, one added is not. */
export function constraintDifferences(before: JsonObject, after: JsonObject): Difference[] {
  const differences: Difference[] = [];
  for (const [keywords, sign] of [
    [lowerBounds, 1],
    [upperBounds, -1],
  ] as const) {
    for (const keyword of keywords) {
      const old = numberAt(before, keyword, sign);
      const current = numberAt(after, keyword, sign);
      if (old === current) continue;
      const kind = current > old ? 'additive' : 'breaking';
      differences.push({ kind, message: `${keyword} changed from ${at(before, keyword)} to ${at(after, keyword)}` });
    }
  }
  for (const keyword of ['format', 'pattern', 'multipleOf', 'uniqueItems', 'contentEncoding', 'contentMediaType']) {
    if (same(before[keyword], after[keyword])) continue;
    const kind = before[keyword] === undefined || before[keyword] === false ? 'additive' : 'breaking';
    differences.push({ kind, message: `${keyword} changed from ${at(before, keyword)} to ${at(after, keyword)}` });
  }
  for (const keyword of [
    'patternProperties',
    'not',
    'if',
    'then',
    'else',
    'contains',
    'propertyNames',
    'dependencies',
  ]) {
    if (!same(before[keyword], after[keyword])) differences.push({ kind: 'breaking', message: `${keyword} changed` });
  }
  return differences;
}

/** What changed in words only. */
export function wordDifferences(before: JsonObject, after: JsonObject): Difference[] {
  const keywords = ['title', 'description', 'examples', 'default', '$comment'];
  return keywords
    .filter((keyword) => !same(before[keyword], after[keyword]))
    .map((keyword) => ({ kind: 'cosmetic', message: `${keyword} changed` }));
}

/** True for equal JSON values; the order of members does not count. */
export function same(one: JsonValue | undefined, other: JsonValue | undefined): boolean {
  return JSON.stringify(one, ordered) === JSON.stringify(other, ordered);
}

function ordered(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function numberAt(schema: JsonObject, keyword: string, sign: 1 | -1): number {
  const value = schema[keyword];
  return typeof value === 'number' ? value * sign : Number.NEGATIVE_INFINITY;
}

function at(schema: JsonObject, keyword: string): string {
  return schema[keyword] === undefined ? 'none' : JSON.stringify(schema[keyword]);
}

function without(values: readonly JsonValue[], others: readonly JsonValue[]): JsonValue[] {
  const known = new Set(others.map((value) => JSON.stringify(value, ordered)));
  return values.filter((value) => !known.has(JSON.stringify(value, ordered)));
}

function shown(values: readonly JsonValue[]): string {
  const texts = values.slice(0, 8).map((value) => JSON.stringify(value));
  return values.length > 8 ? `${texts.join(', ')} and ${values.length - 8} more` : texts.join(', ');
}

function words(types: ReadonlySet<string> | undefined): string {
  return [...(types ?? [])].join(' or ') || 'nothing';
}
