import { isJsonObject, type JsonValue } from '../../json.ts';
import { jsonText, parseJsonText } from '../../json-text.ts';
import type { Place } from './place.ts';
import { type Means, redactValue } from './redact-value.ts';

const WRAPPERS = ['results', 'data'] as const;

/**
 * The parts of a raw response that may each be a whole one: what stands in a text of JSON, in `{"data": …}` and in
 * `{"results": […]}`, as the platform wraps responses.
 */
export function responsesIn(response: JsonValue, root: Place): readonly JsonValue[] {
  const parsed = parsedText(response);
  const wrapper = wrapperOf(parsed, root);
  if (!wrapper) return [parsed];
  return holdsWholes(wrapper.inner, root) ? wrapper.inner : [wrapper.inner];
}

/** A raw response with the form that it came in. What stands beside a wrapper is left out. */
export function redactResponse(response: JsonValue, root: Place, means: Means): JsonValue {
  const parsed = parsedText(response);
  if (parsed !== response) return jsonText(redactResponse(parsed, root, means));
  const wrapper = wrapperOf(response, root);
  if (!wrapper) return redactValue(response, root, means);
  const { key, inner } = wrapper;
  if (holdsWholes(inner, root)) return { [key]: inner.map((one) => redactValue(one, root, means)) };
  return { [key]: redactValue(inner, root, means) };
}

/** True for a list of responses, and not for a response that is a list. */
function holdsWholes(inner: JsonValue, root: Place): inner is JsonValue[] {
  return Array.isArray(inner) && (!root.mayBeList || (inner.length === 1 && Array.isArray(inner[0])));
}

function parsedText(response: JsonValue): JsonValue {
  if (typeof response !== 'string') return response;
  try {
    const value = parseJsonText(response);
    return typeof value === 'object' && value !== null ? value : response;
  } catch {
    return response;
  }
}

function wrapperOf(value: JsonValue, root: Place) {
  if (!isJsonObject(value)) return undefined;
  const key = WRAPPERS.find((name) => Object.hasOwn(value, name) && !root.key(name).declared);
  const inner = key === undefined ? undefined : value[key];
  return key !== undefined && typeof inner === 'object' && inner !== null ? { key, inner } : undefined;
}
