import type { CompareRule } from '../evals/expectation.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { type PathNode, pathTree } from './path-tree.ts';
import { type SchemaShape, shapeOf } from './schema-shape.ts';

/**
 * A response as a person would write it down as expected: keys in the order of the output schema, then in that of the
 * response. What no rule looks at is left out unless the value is only valid with it.
 */
export function writtenResponse(
  payload: JsonValue,
  rules: readonly CompareRule[],
  schema: JsonValue | undefined,
  isValid: (value: JsonValue) => boolean,
): JsonValue {
  const whole = ordered(payload, schema === undefined ? undefined : shapeOf(schema));
  const looked = lookedAt(whole, pathTree(rules));
  return looked === undefined || (isValid(whole) && !isValid(looked)) ? whole : looked;
}

/** The value without what `ignore` takes out; elements of lists keep their places. */
function lookedAt(value: JsonValue, node: PathNode): JsonValue | undefined {
  if (Array.isArray(value)) {
    if (node.ignored) return undefined;
    return value.map((one) => lookedAt(one, node.element) ?? one);
  }
  if (!isJsonObject(value)) return node.ignored ? undefined : value;
  const members = Object.entries(value).flatMap(([key, member]) => {
    const kept = lookedAt(member, node.child(key));
    return kept === undefined ? [] : [[key, kept] as const];
  });
  return node.ignored && members.length === 0 ? undefined : Object.fromEntries(members);
}

function ordered(value: JsonValue, shape: SchemaShape | undefined): JsonValue {
  if (Array.isArray(value)) return value.map((one) => ordered(one, shape?.element));
  if (!isJsonObject(value)) return value;
  const declared = (shape?.keys ?? []).filter((key) => Object.hasOwn(value, key));
  const keys = [...declared, ...Object.keys(value).filter((key) => !declared.includes(key))];
  return Object.fromEntries(keys.map((key) => [key, ordered(value[key] ?? null, shape?.child(key))]));
}
