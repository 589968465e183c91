import { parseFieldPath } from '../../evals/field-path.ts';
import { createHash } from '../../hash.ts';
import type { JsonValue } from '../../json.ts';
import { jsonText } from '../../json-text.ts';
import type { TrialRecord } from '../trial-record.ts';
import { expectedForm } from './expected-form.ts';
import { withoutLabel } from './grounding.ts';
import { Place } from './place.ts';
import { responsesIn } from './redact-response.ts';
import { redactTrial } from './redact-trial.ts';
import type { Token } from './redact-value.ts';
import { type KeyMatches, schemaForm } from './schema-form.ts';
import { isMisshapen, visitSensitive } from './sensitive-values.ts';
import { followPath, placeOfPattern } from './shown-path.ts';
import { Sweep } from './sweep.ts';

export interface RedactionOptions {
  /** Field paths as suites write them. Throws `FieldPathError` for one that is none. */
  readonly paths: readonly string[];
  /** The output schemas that a response is held against; their `x-pii` marks count too. */
  readonly schemas: readonly JsonValue[];
  /** The expected response, if the case has one: what is sensitive in it is known before anything has run. */
  readonly expected?: JsonValue | undefined;
  /** Values that a suite names for a path, in its checks. */
  readonly named?: readonly NamedValue[];
  /** Secret and new for each run: equal values look equal inside a report and cannot be guessed from outside. */
  readonly salt: string;
  /** Decides about `patternProperties`. */
  readonly matches: KeyMatches;
}

/** A value that stands beside a path. */
export interface NamedValue {
  readonly path: string;
  readonly value: JsonValue;
}

/** Takes what is sensitive out of one case. */
export interface Redactor {
  /**
   * A trial after it was judged. `error` is how an execution ended without an answer, `rejected` for example: then its
   * words are replaced by ours.
   */
  trial(record: TrialRecord, error?: string): TrialRecord;
  /** A text of the suite, such as a description. */
  text(original: string): string;
  /** Whether an artifact may lie in the report directory: not one that a sensitive field refers to. */
  keeps(payload: JsonValue, id: string): boolean;
}

/**
 * Redacted values become a hash with a salt. They are taken out where they stand (fields, response, payload, the
 * contents of their boxes) and wherever else a text repeats them. What nobody declares, what a platform says of its
 * failures, and a response in which sensitive fields cannot be found are withheld. Fixtures of such a case are not shown
 * at all: a picture holds the value in clear. Undefined when nothing is marked.
 */
export function createRedactor(options: RedactionOptions): Redactor | undefined {
  const { expected, salt, matches, named = [] } = options;
  const paths = options.paths.map(parseFieldPath);
  const schemas = options.schemas.map((schema) => knownForm(schema, matches));
  if (paths.length === 0 && !schemas.some(({ hasMarks }) => hasMarks)) return undefined;
  const forms = schemas.length > 0 || expected === undefined ? schemas : [expectedForm(expected)];
  const root = Place.root(forms, paths);
  const token: Token = (value) =>
    `redacted:${createHash('sha256').update(salt).update(jsonText(value)).digest('hex').slice(0, 8)}`;
  const sweepOfSuite = (): Sweep => {
    const sweep = new Sweep(token);
    const remember = (value: JsonValue) => sweep.remember(value);
    if (expected !== undefined) visitSensitive(expected, root, remember);
    for (const { path, value } of named) {
      const place = placeOfPattern(path, root);
      if (place === undefined) remember(value);
      else visitSensitive(value, place, remember);
    }
    return sweep;
  };
  return {
    trial: (record, error) => {
      const sweep = sweepOfSuite();
      rememberTrial(record, root, sweep, token);
      return redactTrial(record, error, root, { token, sweep });
    },
    text: (original) => sweepOfSuite().text(original),
    keeps: (payload, id) => {
      let kept = !isMisshapen(payload, root);
      visitSensitive(payload, root, (value) => {
        kept &&= value !== id;
      });
      return kept;
    },
  };
}

/** What is sensitive in a response and in the fields that were made of it. */
function rememberTrial({ judgement, response }: TrialRecord, root: Place, sweep: Sweep, token: Token): void {
  const remember = (value: JsonValue) => sweep.remember(value);
  for (const one of [judgement?.payload, response])
    for (const whole of one === undefined ? [] : responsesIn(one, root)) visitSensitive(whole, root, remember);
  for (const { path, actualPath, expected, actual, grounding } of judgement?.fields ?? []) {
    const places = [path, actualPath ?? path].map((one) => followPath(one, root, { token, sweep }).place);
    if (!places.some(({ marked }) => marked)) continue;
    for (const value of [expected, actual]) if (value !== undefined) remember(value);
    for (const { content } of grounding?.boxes ?? []) if (content !== undefined) remember(withoutLabel(content));
  }
}

const known = new WeakMap<KeyMatches, WeakMap<object, ReturnType<typeof schemaForm>>>();

/** The form of a schema, made once for as long as the schema lives. */
function knownForm(schema: JsonValue, matches: KeyMatches): ReturnType<typeof schemaForm> {
  if (typeof schema !== 'object' || schema === null) return schemaForm(schema, matches);
  const forms = known.get(matches) ?? new WeakMap<object, ReturnType<typeof schemaForm>>();
  known.set(matches, forms);
  const form = forms.get(schema) ?? schemaForm(schema, matches);
  forms.set(schema, form);
  return form;
}
