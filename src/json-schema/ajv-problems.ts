import type { JsonValue } from '../json.ts';
import type { ErrorObject } from './ajv.ts';
import { describeProblem } from './describe-problem.ts';
import type { NeutralSchema } from './neutralise.ts';
import type { SchemaProblem } from './schema-problem.ts';

/** More problems than this in one value tell nobody more. */
const MOST = 1_000;

/**
 * Problems from ajv's errors: what stands in the alternatives of a broken `anyOf` or `oneOf` instead of the
 * combinator itself, and several alternatives for one type as one problem.
 */
export function problemsOf(errors: readonly ErrorObject[], neutral: NeutralSchema): SchemaProblem[] {
  const kept: ErrorObject[] = [];
  for (const error of errors.slice(0, MOST * 10)) {
    if (error.keyword === 'if' || error.keyword === 'propertyNames') continue;
    const alternatives = error.keyword === 'anyOf' || (error.keyword === 'oneOf' && !error.params.passingSchemas);
    if (!alternatives) kept.push(error);
    else {
      const inside = takeInside(kept, error);
      kept.push(...(inside.length === 0 ? [error] : mostTelling(inside, error.instancePath)));
    }
  }
  const seen = new Set<string>();
  const problems: SchemaProblem[] = [];
  for (const error of kept) {
    const problem = problemOf(error, neutral);
    const identity = `${problem.pointer}\n${problem.message}`;
    if (seen.has(identity) || problems.length >= MOST) continue;
    seen.add(identity);
    problems.push(problem);
  }
  return problems;
}

/** Removes the errors at and below the combinator's value from the end of `kept`, where ajv puts those of its alternatives. */
function takeInside(kept: ErrorObject[], { instancePath }: ErrorObject): ErrorObject[] {
  let first = kept.length;
  while (first > 0) {
    const path = kept[first - 1]?.instancePath ?? '';
    if (path !== instancePath && !path.startsWith(`${instancePath}/`)) break;
    first--;
  }
  return kept.splice(first);
}

/** A value of the right type for one alternative was meant for that one: what the others say of its type is noise. */
function mostTelling(errors: ErrorObject[], instancePath: string): ErrorObject[] {
  const aboutType = (error: ErrorObject) => error.keyword === 'type' && error.instancePath === instancePath;
  const others = errors.filter((error) => !aboutType(error));
  if (others.length > 0) return others;
  const types = new Set(errors.flatMap(({ schema }) => schema as string | string[]));
  return errors.slice(0, 1).map((error) => ({ ...error, schema: [...types] }));
}

function problemOf(error: ErrorObject, neutral: NeutralSchema): SchemaProblem {
  const params = error.params as Record<string, JsonValue>;
  const property = params.missingProperty ?? params.additionalProperty ?? params.propertyName ?? error.propertyName;
  return {
    pointer: error.instancePath,
    keyword: error.keyword,
    ...describeProblem({
      keyword: error.propertyName === undefined ? error.keyword : 'propertyNames',
      expected: error.schema as JsonValue,
      schema: error.parentSchema as JsonValue,
      value: error.data as JsonValue,
      ...(typeof property === 'string' && { property }),
    }),
    schemaPointer: neutral.original(decodeURIComponent(error.schemaPath.slice(1))),
    params,
  };
}
