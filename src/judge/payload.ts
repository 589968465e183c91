import { isJsonObject, type JsonValue } from '../json.ts';
import { deeperThan, MAX_DEPTH } from '../json-depth.ts';
import { parseJsonText } from '../json-text.ts';
import { takeGrounding } from './grounding.ts';
import type { Grounding } from './judgement.ts';
import { shapeOf } from './schema-shape.ts';

/** A response as it is judged. */
export interface Payload {
  /** Without wrapper and grounding siblings; undefined when it is nested too deep to be looked at. */
  readonly value: JsonValue | undefined;
  readonly grounding: ReadonlyMap<string, Grounding>;
  readonly wrapper?: 'results' | 'data';
  readonly tooDeep: boolean;
}

/** What helps to tell a wrapper from data. */
export interface PayloadHints {
  readonly schema: JsonValue | undefined;
  /** True when the value is valid under `schema`; absent without a schema. */
  readonly isValid?: (value: JsonValue) => boolean;
  readonly expected: JsonValue | undefined;
}

/**
 * The payload of a response: JSON in a text is parsed, `{"results": […]}` and `{"data": {…}}` are unwrapped, and
 * grounding siblings are kept aside. The value itself comes first; a wrapper is only one when its key is no property
 * of the schema (or, without one, of the expectation) and stands alone.
 */
export function normalisePayload(response: JsonValue, hints: PayloadHints): Payload {
  const parsed = parseText(response, hints);
  if (deeperThan(parsed, MAX_DEPTH)) return { value: undefined, grounding: new Map(), tooDeep: true };
  const shape = hints.schema === undefined ? undefined : shapeOf(hints.schema);
  const bare = takeGrounding(parsed, shape, hints.expected);
  const wrapper = wrapperOf(parsed, (key) =>
    shape ? shape.declares(key) : isJsonObject(hints.expected) && Object.hasOwn(hints.expected, key),
  );
  const known = shape !== undefined || hints.expected !== undefined;
  if (!wrapper || !known || hints.isValid?.(bare.value)) return { ...bare, tooDeep: false };
  const { key, inner } = wrapper;
  const single = Array.isArray(inner) && inner.length === 1 ? inner[0] : undefined;
  const candidates = [inner, ...(single === undefined ? [] : [single])].map((value) =>
    takeGrounding(value, shape, hints.expected),
  );
  const wantsObject = shape ? shape.hasType('object') : isJsonObject(hints.expected);
  const chosen =
    (hints.isValid && candidates.find(({ value }) => hints.isValid?.(value))) ??
    (wantsObject && single !== undefined ? candidates[1] : undefined) ??
    candidates[0] ??
    bare;
  return { ...chosen, wrapper: key, tooDeep: false };
}

function wrapperOf(value: JsonValue, declared: (key: string) => boolean) {
  if (!isJsonObject(value)) return undefined;
  const keys = Object.keys(value).filter((key) => key !== 'metadata' && !key.endsWith('_metadata'));
  const [key] = keys;
  if (keys.length !== 1 || (key !== 'results' && key !== 'data') || declared(key)) return undefined;
  const inner = value[key];
  return typeof inner === 'object' && inner !== null ? ({ key, inner } as const) : undefined;
}

/** A text that is JSON becomes its value, unless a text is what is wanted. */
function parseText(response: JsonValue, { schema, isValid, expected }: PayloadHints): JsonValue {
  if (typeof response !== 'string') return response;
  if (schema === undefined ? typeof expected === 'string' : isValid?.(response)) return response;
  try {
    return parseJsonText(response);
  } catch {
    return response;
  }
}
