import { writeKey } from '../evals/field-path.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';
import { readTime } from './grounding-time.ts';
import type { Grounding } from './judgement.ts';
import type { SchemaShape } from './schema-shape.ts';

const SUFFIX = '_metadata';
/** What is kept of one response: a model can ground a value on every word of a book. */
const LIMITS = { fields: 20_000, boxes: 100 };

/** A response without its grounding siblings, and what they said by path. */
export interface Ungrounded {
  readonly value: JsonValue;
  readonly grounding: ReadonlyMap<string, Grounding>;
}

/**
 * Takes `<field>_metadata` out of every object that also has `<field>`, unless the schema declares the suffixed key;
 * without a schema, unless the expectation has that key at the same place. The value must be of bounded depth.
 */
export function takeGrounding(value: JsonValue, shape: SchemaShape | undefined, expected?: JsonValue): Ungrounded {
  const grounding = new Map<string, Grounding>();
  return { value: strip(value, shape, shape ? undefined : expected, '', grounding), grounding };
}

function strip(
  value: JsonValue,
  shape: SchemaShape | undefined,
  expected: JsonValue | undefined,
  path: string,
  grounding: Map<string, Grounding>,
): JsonValue {
  if (Array.isArray(value)) {
    const element = shape?.element;
    const stripped = value.map((one, index) =>
      strip(one, element, Array.isArray(expected) ? expected[index] : undefined, `${path}[${index}]`, grounding),
    );
    return stripped.every((one, index) => one === value[index]) ? value : stripped;
  }
  if (!isJsonObject(value)) return value;
  const known = (key: string): boolean =>
    shape ? shape.declares(key) : isJsonObject(expected) && Object.hasOwn(expected, key);
  const result: [string, JsonValue][] = [];
  let changed = false;
  for (const [key, member] of Object.entries(value)) {
    const base = key.endsWith(SUFFIX) ? key.slice(0, -SUFFIX.length) : '';
    if (base !== '' && Object.hasOwn(value, base) && !known(key)) {
      changed = true;
      const found = readGrounding(member);
      if (found && grounding.size < LIMITS.fields) grounding.set(below(path, base), found);
      continue;
    }
    const inner = typeof member === 'object' && member !== null;
    const memberExpected = isJsonObject(expected) && Object.hasOwn(expected, key) ? expected[key] : undefined;
    const stripped = inner ? strip(member, shape?.child(key), memberExpected, below(path, key), grounding) : member;
    changed ||= stripped !== member;
    result.push([key, stripped]);
  }
  return changed ? Object.fromEntries(result) : value;
}

function below(path: string, key: string): string {
  return path + writeKey(key, path === '');
}

function readGrounding(value: JsonValue): Grounding | undefined {
  if (!isJsonObject(value)) return undefined;
  const entries = Array.isArray(value.bboxes) ? value.bboxes.slice(0, LIMITS.boxes).filter(isJsonObject) : [];
  const input = readInput(value);
  const boxes = entries.flatMap((entry) => readBox(entry, input));
  const times = [value, ...entries].flatMap((entry) => {
    const time = readTime(entry);
    const named = readInput(entry) ?? input;
    return time ? [{ ...time, ...(named === undefined ? {} : { input: named }) }] : [];
  });
  const { confidence } = value;
  if (boxes.length + times.length === 0 && typeof confidence !== 'string') return undefined;
  return {
    boxes,
    ...(times.length === 0 ? {} : { times }),
    ...(typeof confidence === 'string' ? { confidence } : {}),
  };
}

function readBox(value: JsonObject, ofAll: string | undefined): Grounding['boxes'][number][] {
  const xywh = isJsonObject(value.bbox) ? value.bbox.xywh : value.xywh;
  if (!Array.isArray(xywh) || xywh.length !== 4) return [];
  const [x, y, w, h] = xywh.map((one) => (typeof one === 'number' && Number.isFinite(one) ? one : Number.NaN));
  if (x === undefined || y === undefined || w === undefined || h === undefined) return [];
  if ([x, y, w, h].some(Number.isNaN)) return [];
  const { page, content, confidence } = value;
  const input = readInput(value) ?? ofAll;
  return [
    {
      xywh: [x, y, w, h],
      page: typeof page === 'number' && Number.isInteger(page) && page >= 0 ? page : 0,
      ...(typeof content === 'string' ? { content: content.slice(0, 1_000) } : {}),
      ...(typeof confidence === 'number' && Number.isFinite(confidence) ? { confidence } : {}),
      ...(input === undefined ? {} : { input }),
    },
  ];
}

// No public source says which input a box of several belongs to: these are the words that one would look for.
function readInput({ input, file, file_id, document }: JsonObject): string | undefined {
  const named = [input, file, file_id, document].find((one) => typeof one === 'string' && one !== '');
  return typeof named === 'string' ? named.slice(0, 300) : undefined;
}
