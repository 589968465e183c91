import { type PathStep, parseFieldPath } from '../../evals/field-path.ts';
import { createHash } from '../../hash.ts';
import type { JsonObject, JsonValue } from '../../json.ts';
import { jsonText, parseJsonText } from '../../json-text.ts';
import type { FieldResult } from '../../judge/judgement.ts';
import { failingFields } from '../failing-fields.ts';
import type { RecordedInput, TrialRecord } from '../trial-record.ts';
import { PathCursor, segmentsOf } from './path-match.ts';
import { piiPaths } from './pii-paths.ts';

export interface RedactionOptions {
  /** Field paths as suites write them. Throws `FieldPathError` for one that is none. */
  readonly paths: readonly string[];
  /** The output schema, whose `x-pii` marks count too. */
  readonly schema: JsonValue | undefined;
  /** Secret and new for each run: equal values look equal inside a report and cannot be guessed from outside. */
  readonly salt: string;
}

/** Takes what is marked as sensitive out of a trial, after it was judged. */
export type Redactor = (record: TrialRecord) => TrialRecord;

// Below this, replacing a value wherever it stands would tear other text apart.
const SHORTEST_SWEPT = 3;

/**
 * Redacted values become a hash with a salt. They are taken out where they stand (fields, response, payload, the
 * contents of their boxes) and, as text, wherever else they are repeated. Fixtures of such a trial are not shown at
 * all: a picture holds the value in clear. Undefined when nothing is marked.
 */
export function createRedactor({ paths, schema, salt }: RedactionOptions): Redactor | undefined {
  const patterns = [...paths.map(parseFieldPath), ...piiPaths(schema)];
  if (patterns.length === 0) return undefined;
  // The platform may wrap a response.
  const wrapped = ['results', 'data'].flatMap((name) =>
    patterns.map((steps): readonly PathStep[] => [{ kind: 'key', name }, ...steps]),
  );
  const token = (value: JsonValue) =>
    `redacted:${createHash('sha256').update(salt).update(jsonText(value)).digest('hex').slice(0, 8)}`;

  return (record) => {
    const clear = new Set<string>();
    const own = PathCursor.start(patterns);
    const redacted = record.judgement?.fields.map((field) => redactField(field, own, token, clear));
    const payload = record.judgement?.payload;
    const shownPayload = payload === undefined ? undefined : redactValue(payload, own, token, clear);
    const response =
      record.response === undefined
        ? undefined
        : redactResponse(record.response, PathCursor.start([...patterns, ...wrapped]), token, clear);
    const sweep = sweeper(clear, token);
    const fields = redacted?.map((field) => sweepField(field, sweep.text, sweep.deep));
    const { judgement } = record;
    return {
      ...record,
      redacted: true,
      reason: record.reason === null ? null : sweep.text(record.reason),
      failing_fields: failingFields(fields ?? []),
      ...(record.failure === undefined ? {} : { failure: sweep.text(record.failure) }),
      inputs: record.inputs.map(withhold),
      request: record.request === null ? null : (sweep.deep(record.request) satisfies JsonObject),
      ...(response === undefined ? {} : { response: sweep.deep(response) }),
      judgement: judgement && {
        ...judgement,
        ...(judgement.reason === undefined ? {} : { reason: sweep.text(judgement.reason) }),
        fields: fields ?? [],
        violations: judgement.violations.map((one) => ({ ...one, message: sweep.text(one.message) })),
        payload: shownPayload === undefined ? undefined : sweep.deep(shownPayload),
      },
    };
  };
}

type Token = (value: JsonValue) => string;

function redactField(field: FieldResult, start: PathCursor, token: Token, clear: Set<string>): FieldResult {
  const matched = (path: string) => segmentsOf(path).reduce((cursor, segment) => cursor.step(segment), start);
  const cursor = matched(field.path);
  const hide = (value: JsonValue) => redactValue(value, cursor, token, clear);
  const { hint, grounding, ...rest } = field;
  const values = {
    ...(field.expected === undefined ? {} : { expected: hide(field.expected) }),
    ...(field.actual === undefined ? {} : { actual: hide(field.actual) }),
  };
  if (cursor.matched) {
    const boxes = grounding?.boxes.map(({ content, ...box }) => {
      if (content !== undefined) remember(content, clear);
      return box;
    });
    return { ...rest, ...values, ...(grounding && boxes ? { grounding: { ...grounding, boxes } } : {}) };
  }
  return { ...rest, ...values, ...(hint === undefined ? {} : { hint }), ...(grounding ? { grounding } : {}) };
}

function redactValue(value: JsonValue, cursor: PathCursor, token: Token, clear: Set<string>): JsonValue {
  if (cursor.matched) {
    remember(value, clear);
    return value === null ? null : token(value);
  }
  if (Array.isArray(value))
    return value.map((element, index) => redactValue(element, cursor.step(index), token, clear));
  if (typeof value !== 'object' || value === null) return value;
  const shown: JsonObject = Object.create(null);
  for (const [key, member] of Object.entries(value)) {
    // The sibling that says where a value was read repeats the value.
    const base = key.endsWith('_metadata') ? key.slice(0, -'_metadata'.length) : undefined;
    if (base !== undefined && cursor.step(base).matched) {
      remember(member, clear);
      shown[key] = null;
    } else {
      shown[key] = redactValue(member, cursor.step(key), token, clear);
    }
  }
  return { ...shown };
}

function redactResponse(value: JsonValue, cursor: PathCursor, token: Token, clear: Set<string>): JsonValue {
  if (typeof value !== 'string') return redactValue(value, cursor, token, clear);
  try {
    return jsonText(redactValue(parseJsonText(value), cursor, token, clear));
  } catch {
    return redactValue(value, cursor, token, clear);
  }
}

function remember(value: JsonValue, clear: Set<string>): void {
  if (Array.isArray(value)) for (const element of value) remember(element, clear);
  else if (typeof value === 'object' && value !== null)
    for (const member of Object.values(value)) remember(member, clear);
  else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint')
    clear.add(String(value));
}

function sweeper(clear: ReadonlySet<string>, token: Token) {
  const values = [...clear].filter((text) => text.trim().length >= SHORTEST_SWEPT).sort((a, b) => b.length - a.length);
  const text = (original: string) =>
    values.reduce((swept, value) => swept.replaceAll(value, () => token(value)), original);
  const json = (value: unknown): unknown => {
    if (typeof value === 'string') return value.startsWith('redacted:') ? value : text(value);
    if (typeof value === 'number' || typeof value === 'bigint')
      return values.includes(String(value)) ? token(value) : value;
    if (Array.isArray(value)) return value.map(json);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [text(key), json(member)]));
  };
  return { text, deep: <T>(value: T): T => json(value) as T };
}

// Paths and numbers of the comparison itself are no values, and stay.
function sweepField(field: FieldResult, text: (original: string) => string, deep: <T>(value: T) => T): FieldResult {
  const { expected, actual, hint, grounding } = field;
  return {
    ...field,
    ...(expected === undefined ? {} : { expected: deep(expected) }),
    ...(actual === undefined ? {} : { actual: deep(actual) }),
    ...(hint === undefined ? {} : { hint: text(hint) }),
    ...(grounding
      ? {
          grounding: {
            ...grounding,
            // Which input it is says nothing where no fixture is shown, and its name may be the value itself.
            boxes: grounding.boxes.map(({ input: _, ...box }) =>
              box.content === undefined ? box : { ...box, content: text(box.content) },
            ),
            ...(grounding.times ? { times: grounding.times.map(({ input: _, ...time }) => time) } : {}),
          },
        }
      : {}),
  };
}

function withhold(input: RecordedInput): RecordedInput {
  const { text, value, ...rest } = input;
  return rest;
}
