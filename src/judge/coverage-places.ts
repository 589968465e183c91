import { canonicalText } from '../evals/canonical-text.ts';
import { writeKey } from '../evals/field-path.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import { isOfType } from '../json-schema/json-facts.ts';
import { testPattern } from '../json-schema/pattern.ts';
import { resolvePointer } from './schema-shape.ts';

/** A place of the schema with every expected value that stands there. */
export interface Place {
  readonly schema: JsonObject;
  readonly pointer: string;
  /** As in suites; an element of a tuple by its number. */
  readonly path: string;
  readonly values: readonly JsonValue[];
  readonly depth: number;
  /** References that were followed to get here. */
  readonly refs: readonly string[];
}

/** A branch of a place, and whether some value of the place takes it. */
export interface Choice {
  readonly pointer: string;
  readonly taken: boolean;
}

/** What a place is made of; no places for one that declares no structure of its own. */
export interface Below {
  readonly places: readonly Place[];
  readonly choices: readonly Choice[];
}

/**
 * The places one step into a schema, with the values that stand there. A branch is taken by a value that has its type,
 * its constants and its required keys; what else it says is not looked at, since an expected value may be a part.
 */
export function placesBelow(root: JsonValue, place: Place): Below {
  const { schema, pointer, path, values, refs } = place;
  const places: Place[] = [];
  const choices: Choice[] = [];
  const add = (child: JsonValue | undefined, at: string, childPath: string, found: readonly JsonValue[]): void => {
    if (isJsonObject(child))
      places.push({ ...place, schema: child, pointer: at, path: childPath, values: found, depth: place.depth + 1 });
  };
  if (typeof schema.$ref === 'string') {
    // Beside a reference draft-07 reads nothing else. One that was followed before leads on only along values.
    const target = resolvePointer(root, schema.$ref);
    if (isJsonObject(target) && (values.length > 0 || !refs.includes(schema.$ref)))
      places.push({
        ...place,
        schema: target,
        pointer: schema.$ref.slice(1),
        depth: place.depth + 1,
        refs: [...refs, schema.$ref],
      });
    return { places, choices };
  }
  addMembers(place, add);
  addElements(place, add);
  for (const [index, child] of listOf(schema.allOf).entries())
    add(child, childPointer(`${pointer}/allOf`, index), path, values);
  for (const [name, child] of Object.entries(isJsonObject(schema.dependencies) ? schema.dependencies : {}))
    add(
      child,
      childPointer(`${pointer}/dependencies`, name),
      path,
      values.filter((value) => has(value, name)),
    );
  for (const { child, at, taken } of branchesOf(root, place)) {
    if (!isNull(child)) choices.push({ pointer: at, taken: taken.length > 0 });
    add(child, at, path, taken);
  }
  return { places, choices };
}

type Add = (child: JsonValue | undefined, pointer: string, path: string, values: readonly JsonValue[]) => void;

function addMembers({ schema, pointer, path, values }: Place, add: Add): void {
  const { properties, patternProperties, additionalProperties } = schema;
  const named = isJsonObject(properties) ? properties : {};
  const patterns = isJsonObject(patternProperties) ? patternProperties : {};
  for (const [name, child] of Object.entries(named)) {
    const found = values.flatMap((value) =>
      isJsonObject(value) && Object.hasOwn(value, name) ? [value[name] ?? null] : [],
    );
    add(child, childPointer(`${pointer}/properties`, name), path + writeKey(name, path === ''), found);
  }
  const anyKey = path === '' ? '*' : `${path}.*`;
  const rest: JsonValue[] = [];
  const matching = new Map<string, JsonValue[]>(Object.keys(patterns).map((pattern) => [pattern, []]));
  if (matching.size > 0 || isJsonObject(additionalProperties))
    for (const value of values.filter(isJsonObject))
      for (const [name, member] of Object.entries(value)) {
        const own = [...matching].filter(([pattern]) => testPattern(pattern, name));
        for (const [, found] of own) found.push(member);
        if (own.length === 0 && !Object.hasOwn(named, name)) rest.push(member);
      }
  for (const [pattern, found] of matching)
    add(patterns[pattern], childPointer(`${pointer}/patternProperties`, pattern), anyKey, found);
  add(additionalProperties, `${pointer}/additionalProperties`, anyKey, rest);
}

function addElements({ schema, pointer, path, values }: Place, add: Add): void {
  const { items, additionalItems } = schema;
  const lists = values.filter((value) => Array.isArray(value));
  if (!Array.isArray(items)) {
    add(items, `${pointer}/items`, `${path}[]`, lists.flat());
    return;
  }
  for (const [index, child] of items.entries())
    add(
      child,
      childPointer(`${pointer}/items`, index),
      `${path}[${index}]`,
      lists.flatMap((list) => list.slice(index, index + 1)),
    );
  add(
    additionalItems,
    `${pointer}/additionalItems`,
    `${path}[]`,
    lists.flatMap((list) => list.slice(items.length)),
  );
}

/** The branches of a place with the values that take them. */
function branchesOf(root: JsonValue, { schema, pointer, values }: Place) {
  const branches: { readonly child: JsonValue; readonly at: string; readonly taken: readonly JsonValue[] }[] = [];
  for (const keyword of ['anyOf', 'oneOf'])
    for (const [index, child] of listOf(schema[keyword]).entries())
      branches.push({
        child,
        at: childPointer(`${pointer}/${keyword}`, index),
        taken: values.filter((value) => mayTake(root, child, value)),
      });
  const condition = schema.if;
  if (condition === undefined) return branches;
  for (const keyword of ['then', 'else'] as const) {
    const child = schema[keyword];
    const taken = values.filter((value) => mayTake(root, condition, value) === (keyword === 'then'));
    if (child !== undefined) branches.push({ child, at: `${pointer}/${keyword}`, taken });
  }
  return branches;
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function has(value: JsonValue, name: string): boolean {
  return isJsonObject(value) && Object.hasOwn(value, name);
}

function isNull(schema: JsonValue): boolean {
  return isJsonObject(schema) && (schema.type === 'null' || schema.const === null);
}

/** True when nothing obvious keeps a value from a branch: its type, its constants, its required keys. */
function mayTake(root: JsonValue, branch: JsonValue, value: JsonValue): boolean {
  const target = isJsonObject(branch) && typeof branch.$ref === 'string' ? resolvePointer(root, branch.$ref) : branch;
  if (!isJsonObject(target)) return target !== false;
  if (!mayBe(target, value)) return false;
  if (!isJsonObject(value)) return true;
  if (listOf(target.required).some((key) => typeof key === 'string' && !Object.hasOwn(value, key))) return false;
  const { properties } = target;
  return Object.entries(isJsonObject(properties) ? properties : {}).every(
    ([key, child]) => !isJsonObject(child) || !Object.hasOwn(value, key) || mayBe(child, value[key] ?? null),
  );
}

/** True when the type and the constants of a schema allow a value. */
function mayBe({ type, ...schema }: JsonObject, value: JsonValue): boolean {
  const same = (one: JsonValue): boolean => canonicalText(one) === canonicalText(value);
  if (Object.hasOwn(schema, 'const') && !same(schema.const ?? null)) return false;
  if (Array.isArray(schema.enum) && !schema.enum.some(same)) return false;
  const types = typeof type === 'string' ? [type] : listOf(type);
  return types.length === 0 || types.some((one) => isOfType(value, one));
}
