import { isJsonObject, type JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import type { SchemaChange } from '../report/results.ts';
import { namedSchemas, type Side, sideAt } from './schema-side.ts';
import {
  constraintDifferences,
  type Difference,
  enumDifferences,
  same,
  typeDifferences,
  wordDifferences,
} from './schema-values.ts';

const MOST_CHANGES = 500;
const order = { breaking: 0, additive: 1, cosmetic: 2 } as const;

/**
 * What an update of the output schema means for those who read the output, breaking changes first. Seen from the
 * consumer: a field that is gone or may be missing, another or a narrower type, a value that never comes any more, a
 * promise that is given up (a bound, a format, a closed object that was open to more fields) are breaking. `undefined` stands for no schema.
 */
export function compareSchemas(before: JsonValue | undefined, after: JsonValue | undefined): SchemaChange[] {
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return before === undefined
      ? [{ kind: 'additive', pointer: '', message: 'an output schema was added' }]
      : [{ kind: 'breaking', pointer: '', message: 'the output schema was removed' }];
  }
  const changes: SchemaChange[] = [];
  const seen = new Set<string>();

  function walk(oldPointer: string, pointer: string): void {
    const old = sideAt(before as JsonValue, oldPointer);
    const current = sideAt(after as JsonValue, pointer);
    const pair = `${old.pointer} ${current.pointer}`;
    // A recursive schema, or a definition that is used in many places.
    if (seen.has(pair) || changes.length >= MOST_CHANGES) return;
    seen.add(pair);
    const note = (differences: readonly Difference[]) =>
      changes.push(...differences.map((difference) => ({ ...difference, pointer: current.pointer })));
    note(typeDifferences(old, current));
    note(enumDifferences(old.schema, current.schema));
    note(constraintDifferences(old.schema, current.schema));
    note(wordDifferences(old.schema, current.schema));
    changes.push(...propertyChanges(old, current));
    for (const name of Object.keys(namedSchemas(current.schema, 'properties')))
      if (Object.hasOwn(namedSchemas(old.schema, 'properties'), name))
        walk(propertyPointer(old, name), propertyPointer(current, name));
    for (const keyword of ['additionalProperties', 'items', 'additionalItems'])
      if (isJsonObject(old.schema[keyword]) && isJsonObject(current.schema[keyword]))
        walk(childPointer(old.pointer, keyword), childPointer(current.pointer, keyword));
    for (const keyword of ['anyOf', 'oneOf', 'allOf', 'items']) note(branchDifferences(old, current, keyword));
  }

  function branchDifferences(old: Side, current: Side, keyword: string): Difference[] {
    const from = old.schema[keyword];
    const to = current.schema[keyword];
    if (!Array.isArray(from) && !Array.isArray(to)) return [];
    if (!Array.isArray(from) || !Array.isArray(to) || from.length !== to.length)
      return [{ kind: 'breaking', message: `the alternatives of ${keyword} changed` }];
    const step = (side: Side, index: number) => childPointer(childPointer(side.pointer, keyword), index);
    for (const index of from.keys()) walk(step(old, index), step(current, index));
    return [];
  }

  walk('', '');
  return changes.slice(0, MOST_CHANGES).sort((a, b) => order[a.kind] - order[b.kind]);
}

function propertyChanges(old: Side, current: Side): SchemaChange[] {
  const changes: SchemaChange[] = [];
  const was = namedSchemas(old.schema, 'properties');
  const is = namedSchemas(current.schema, 'properties');
  const wasRequired = required(old);
  const isRequired = required(current);
  const added = Object.keys(is).filter((name) => !Object.hasOwn(was, name));
  for (const name of Object.keys(was)) {
    const quoted = JSON.stringify(name);
    if (!Object.hasOwn(is, name)) {
      const heir = added.find((other) => same(was[name], is[other]));
      const fate = heir === undefined ? 'removed' : `renamed to ${JSON.stringify(heir)}, or removed`;
      const what = wasRequired.has(name) ? 'required field' : 'field';
      changes.push({
        kind: 'breaking',
        pointer: propertyPointer(old, name),
        message: `the ${what} ${quoted} was ${fate}`,
      });
    } else if (wasRequired.has(name) !== isRequired.has(name)) {
      const change: Difference = wasRequired.has(name)
        ? { kind: 'breaking', message: `the field ${quoted} may now be missing` }
        : { kind: 'additive', message: `the field ${quoted} is now always there` };
      changes.push({ ...change, pointer: propertyPointer(current, name) });
    }
  }
  for (const name of added)
    changes.push({
      kind: 'additive',
      pointer: propertyPointer(current, name),
      message: `the field ${JSON.stringify(name)} was added`,
    });
  return [...changes, ...closureChanges(old, current)];
}

function closureChanges(old: Side, current: Side): SchemaChange[] {
  const wasClosed = old.schema.additionalProperties === false;
  const isClosed = current.schema.additionalProperties === false;
  if (wasClosed === isClosed) return [];
  const { pointer } = current;
  return isClosed
    ? [
        {
          kind: 'breaking',
          pointer,
          message: 'the object is closed now: fields that are not named never come any more',
        },
      ]
    : [{ kind: 'additive', pointer, message: 'the object is open now: fields that are not named may come' }];
}

function required({ schema }: Side): ReadonlySet<string> {
  return new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
}

function propertyPointer(side: Side, name: string): string {
  return childPointer(childPointer(side.pointer, 'properties'), name);
}
