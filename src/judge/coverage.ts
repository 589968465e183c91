import { canonicalText } from '../evals/canonical-text.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import type { SchemaCoverage } from '../report/comparison.ts';
import { resolvePointer } from './schema-shape.ts';

/** Bounds of the walk: schemas come from pull requests. */
const LIMITS = { places: 20_000, depth: 32 };

/** A place of the schema with every expected value that stands there. */
interface Place {
  readonly schema: JsonObject;
  readonly pointer: string;
  readonly path: string;
  readonly values: readonly JsonValue[];
  readonly depth: number;
  /** References that were followed to get here. */
  readonly refs: readonly string[];
}

/**
 * Which fields, `enum` values and branches of an output schema no expected value exercises. A branch is taken by a
 * value that has its constants and its required keys; what else it says is not looked at.
 */
export function schemaCoverage(
  skill: string,
  schema: JsonValue | undefined,
  expected: readonly JsonValue[],
): SchemaCoverage {
  const fields: string[] = [];
  const values: { path: string; value: unknown }[] = [];
  const branches: string[] = [];
  if (!isJsonObject(schema)) return { skill, share: null, fields, values, branches };
  let [leaves, covered, places] = [0, 0, 0];
  const seen = new Set<string>();
  const queue: Place[] = [{ schema, pointer: '', path: '', values: expected, depth: 0, refs: [] }];
  for (let place = queue.pop(); place && places < LIMITS.places; place = queue.pop()) {
    places++;
    const mark = `${place.pointer} ${place.path}`;
    if (seen.has(mark) || place.depth > LIMITS.depth) continue;
    seen.add(mark);
    const below = placesBelow(schema, place, branches);
    queue.push(...below.reverse());
    // A field that nothing exercises is said once, not once for each of its values.
    if (Array.isArray(place.schema.enum) && place.values.length > 0)
      for (const value of place.schema.enum)
        if (value !== null && !place.values.some((one) => canonicalText(one) === canonicalText(value)))
          values.push({ path: place.path, value });
    if (isLeaf(place) && place.path !== '') {
      leaves++;
      if (place.values.some((value) => value !== null)) covered++;
      else fields.push(place.path);
    }
  }
  return { skill, share: leaves === 0 ? null : covered / leaves, fields: [...new Set(fields)], values, branches };
}

/** A place that declares no structure of its own, or the same again as above without a value. */
function isLeaf({ schema, refs, values }: Place): boolean {
  if (typeof schema.$ref === 'string' && values.length === 0 && refs.includes(schema.$ref)) return true;
  return !['properties', 'items', '$ref', 'allOf', 'anyOf', 'oneOf'].some((key) => Object.hasOwn(schema, key));
}

function placesBelow(root: JsonValue, place: Place, branches: string[]): Place[] {
  const { schema, pointer, path, values, depth, refs } = place;
  const below: Place[] = [];
  if (isLeaf(place)) return below;
  const add = (
    child: JsonValue | undefined,
    step: string,
    childPath: string,
    childValues: readonly JsonValue[],
  ): void => {
    if (isJsonObject(child))
      below.push({
        schema: child,
        pointer: `${pointer}${step}`,
        path: childPath,
        values: childValues,
        depth: depth + 1,
        refs,
      });
  };
  if (typeof schema.$ref === 'string') {
    const target = resolvePointer(root, schema.$ref);
    if (isJsonObject(target))
      below.push({
        schema: target,
        pointer: schema.$ref.slice(1),
        path,
        values,
        depth: depth + 1,
        refs: [...refs, schema.$ref],
      });
    // Beside a reference draft-07 reads nothing else.
    return below;
  }
  if (isJsonObject(schema.properties))
    for (const [key, child] of Object.entries(schema.properties)) {
      const found = values.flatMap((value) =>
        isJsonObject(value) && Object.hasOwn(value, key) ? [value[key] ?? null] : [],
      );
      add(
        child,
        `/properties/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`,
        path === '' ? key : `${path}.${key}`,
        found,
      );
    }
  if (isJsonObject(schema.items))
    add(
      schema.items,
      '/items',
      `${path}[]`,
      values.flatMap((value) => (Array.isArray(value) ? value : [])),
    );
  if (Array.isArray(schema.allOf))
    for (const [index, child] of schema.allOf.entries()) add(child, `/allOf/${index}`, path, values);
  for (const keyword of ['anyOf', 'oneOf'])
    for (const [index, child] of asList(schema[keyword]).entries()) {
      const taken = values.filter((value) => mayTake(root, child, value));
      const step = `/${keyword}/${index}`;
      if (taken.length === 0 && values.length > 0 && !isNull(child)) branches.push(`${pointer}${step}`);
      add(child, step, path, taken);
    }
  return below;
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}

function isNull(schema: JsonValue): boolean {
  return isJsonObject(schema) && schema.type === 'null';
}

/** True when nothing obvious keeps a value from a branch: its type, its constants, its required keys. */
function mayTake(root: JsonValue, branch: JsonValue, value: JsonValue): boolean {
  const target = isJsonObject(branch) && typeof branch.$ref === 'string' ? resolvePointer(root, branch.$ref) : branch;
  if (!isJsonObject(target)) return target !== false;
  const { type, required, properties } = target;
  if (Object.hasOwn(target, 'const') && canonicalText(target.const ?? null) !== canonicalText(value)) return false;
  if (Array.isArray(target.enum) && !target.enum.some((one) => canonicalText(one) === canonicalText(value)))
    return false;
  const types = typeof type === 'string' ? [type] : asList(type);
  if (
    types.length > 0 &&
    !types.some((one) => one === typeName(value) || (one === 'number' && typeof value === 'number'))
  )
    return false;
  if (!isJsonObject(value)) return true;
  if (asList(required).some((key) => typeof key === 'string' && !Object.hasOwn(value, key))) return false;
  return Object.entries(isJsonObject(properties) ? properties : {}).every(([key, child]) => {
    if (!isJsonObject(child) || !Object.hasOwn(child, 'const') || !Object.hasOwn(value, key)) return true;
    return canonicalText(child.const ?? null) === canonicalText(value[key] ?? null);
  });
}

function typeName(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}
