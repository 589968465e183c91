import type { JsonObject, JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import type { GroundedField, Outcome } from './scenario.ts';

const made = new WeakMap<Outcome, JsonValue>();

/** The `response` of a completed execution: grounding added, then put into its layout. */
export function responseOf(outcome: Outcome): JsonValue {
  const known = made.get(outcome);
  if (known !== undefined) return known;
  const { grounding } = outcome;
  const grounded = grounding === undefined ? outcome.response : withGrounding(outcome.response, grounding, '');
  const response = layOut(grounded, outcome.layout);
  made.set(outcome, response);
  return response;
}

function layOut(value: JsonValue, layout: Outcome['layout']): JsonValue {
  switch (layout) {
    case 'bare':
      return value;
    case 'results':
      return { results: Array.isArray(value) ? value : [value] };
    case 'data':
      return { data: value };
    case 'string':
      return JSON.stringify(value);
    case 'null':
      return null;
  }
}

/** Every field that is no object gets a sibling `<field>_metadata`: where it stands, or null. */
function withGrounding(value: JsonValue, grounding: Readonly<Record<string, GroundedField>>, path: string): JsonValue {
  if (Array.isArray(value)) return value.map((item, index) => withGrounding(item, grounding, `${path}[${index}]`));
  if (!isJsonObject(value)) return value;
  const result: JsonObject = {};
  for (const [key, member] of Object.entries(value)) {
    const at = path === '' ? key : `${path}.${key}`;
    result[key] = withGrounding(member, grounding, at);
    const scalar = !isJsonObject(member) && !(Array.isArray(member) && member.some(isJsonObject));
    const field = Object.hasOwn(grounding, at) ? grounding[at] : undefined;
    if (field || scalar) result[`${key}_metadata`] = field ? metadataOf(field) : null;
  }
  return result;
}

function metadataOf(field: GroundedField): JsonObject {
  return {
    confidence: field.confidence ?? 'hi',
    bboxes: field.boxes.map((box) => ({
      content: box.content ?? '',
      bbox: { xywh: [...box.xywh] },
      page: box.page,
      confidence: box.confidence ?? 0.99,
    })),
  };
}
