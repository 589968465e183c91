import type { PathStep } from '../../evals/field-path.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../../json.ts';

const MOST_DEPTH = 40;
const MOST_PATHS = 10_000;

/** Places of an output schema that are marked with `"x-pii": true`, as patterns over the response. */
export function piiPaths(schema: JsonValue | undefined): (readonly PathStep[])[] {
  const paths: (readonly PathStep[])[] = [];
  if (isJsonObject(schema)) walk(schema, schema, [], new Set(), paths);
  return paths;
}

function walk(
  root: JsonObject,
  schema: JsonValue,
  path: readonly PathStep[],
  above: ReadonlySet<JsonValue>,
  paths: (readonly PathStep[])[],
): void {
  if (!isJsonObject(schema) || above.has(schema) || path.length > MOST_DEPTH || paths.length >= MOST_PATHS) return;
  if (schema['x-pii'] === true) {
    // A mark at the very top covers the whole response.
    paths.push(path.length === 0 ? [{ kind: 'many' }] : path);
    return;
  }
  const inside = new Set([...above, schema]);
  const go = (child: JsonValue | undefined, ...steps: PathStep[]) => {
    if (child !== undefined) walk(root, child, [...path, ...steps], inside, paths);
  };
  if (typeof schema.$ref === 'string') go(resolve(root, schema.$ref));
  for (const [name, child] of Object.entries(objectOf(schema.properties))) go(child, { kind: 'key', name });
  for (const child of Object.values(objectOf(schema.patternProperties))) go(child, { kind: 'any-key' });
  go(schema.additionalProperties, { kind: 'any-key' });
  const items = Array.isArray(schema.items) ? schema.items : [schema.items ?? null];
  for (const child of [...items, schema.additionalItems ?? null, schema.contains ?? null])
    go(child, { kind: 'element' });
  for (const word of ['allOf', 'anyOf', 'oneOf']) for (const child of listOf(schema[word])) go(child);
  for (const word of ['if', 'then', 'else', 'not']) go(schema[word]);
}

function resolve(root: JsonObject, reference: string): JsonValue | undefined {
  if (!reference.startsWith('#')) return undefined;
  let value: JsonValue | undefined = root;
  for (const part of reference.slice(1).split('/').slice(1)) {
    const key = decode(part).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) value = value[Number(key)];
    else value = isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function objectOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}

function listOf(value: JsonValue | undefined): readonly JsonValue[] {
  return Array.isArray(value) ? value : [];
}
