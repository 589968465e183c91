import { describeError } from '../errors.ts';
import type { JsonValue } from '../json.ts';
import { asDoubles } from '../json-text.ts';
import { type Compile, type ErrorObject, loadCompiler, type ValidateFunction } from './ajv.ts';
import { problemsOf } from './ajv-problems.ts';
import { measureJson, schemaLimits } from './limits.ts';
import { type NeutralSchema, neutralise } from './neutralise.ts';
import type { SchemaProblem } from './schema-problem.ts';
import { SchemaUnusable } from './schema-unusable.ts';
import { TimeLimitExceeded, withTimeLimit } from './time-limit.ts';
import { usableSchema } from './usable-schema.ts';
import { cheapUnder } from './validation-cost.ts';

export type { SchemaProblem } from './schema-problem.ts';
export { SchemaUnusable } from './schema-unusable.ts';

/** Checks values against one schema, as often as wanted. */
export interface Validator {
  /**
   * Every way in which `value` breaks the schema, none when it is valid (a bigint is checked as the nearest double); never more than 1,000, and only the first
   * for a very large value. Never throws: a value that cannot be checked within the limits has one problem with the
   * keyword `limit`.
   */
  validate(value: JsonValue): SchemaProblem[];
}

/** Values beyond this are checked up to the first problem: each problem costs memory. */
const LARGE_VALUE = 100_000;

/** After so many values that took too long, each gets less time: there may be thousands of them. */
const MOST_TIMEOUTS = 3;
const HURRIED_MS = 50;

/**
 * A validator for a draft-07 schema from a stranger, which applies what draft-07 applies and nothing else, under
 * limits on size, depth, references and time. Throws `SchemaUnusable` for a schema that cannot be used.
 */
export async function createValidator(schema: JsonValue): Promise<Validator> {
  const index = usableSchema(schema);
  const neutral = neutralise(index);
  if (typeof neutral.schema === 'boolean') return constantValidator(neutral.schema);
  return compiledValidator(neutral, await loadCompiler(), cheapUnder(index));
}

function constantValidator(valid: boolean): Validator {
  const message = 'nothing is valid';
  const at = { pointer: '', schemaPointer: '', params: {} };
  const problem = { ...at, keyword: 'false schema', message, requirement: message };
  return { validate: () => (valid ? [] : [problem]) };
}

function compiledValidator(
  neutral: NeutralSchema,
  compile: Compile,
  isCheap: ReturnType<typeof cheapUnder>,
): Validator {
  const compiled = (allErrors: boolean): ValidateFunction => {
    try {
      return withTimeLimit(schemaLimits.compileMs, () => compile(neutral.schema, allErrors));
    } catch (error) {
      if (error instanceof TimeLimitExceeded)
        throw new SchemaUnusable('time', '', 'Compiling the schema took too long.', { cause: error });
      throw new SchemaUnusable('invalid', '', `The schema cannot be compiled: ${describeError(error)}.`, {
        cause: error,
      });
    }
  };
  const every = compiled(true);
  let first: ValidateFunction | undefined;
  let timeouts = 0;
  return {
    validate(value) {
      const patience = timeouts < MOST_TIMEOUTS ? schemaLimits.validateMs : HURRIED_MS;
      try {
        const measure = measureJson(value);
        const large = measure.values > LARGE_VALUE;
        const doubles = measure.bigints ? asDoubles(value) : value;
        if (large) first ??= compiled(false);
        const check = large && first ? first : every;
        const errors = isCheap(measure) ? run(check, doubles) : withTimeLimit(patience, () => run(check, doubles));
        return problemsOf(errors, neutral);
      } catch (error) {
        if (error instanceof TimeLimitExceeded) timeouts++;
        return [limitProblem(error, patience)];
      }
    },
  };
}

function run(check: ValidateFunction, value: JsonValue): readonly ErrorObject[] {
  return check(value) ? [] : (check.errors ?? []);
}

function limitProblem(error: unknown, ms: number): SchemaProblem {
  const tooDeep = error instanceof RangeError;
  if (!tooDeep && !(error instanceof TimeLimitExceeded) && !(error instanceof SchemaUnusable)) throw error;
  const message = tooDeep ? 'is nested too deeply to be checked' : `could not be checked within ${ms} ms`;
  return { pointer: '', keyword: 'limit', message, requirement: message, schemaPointer: '', params: {} };
}
