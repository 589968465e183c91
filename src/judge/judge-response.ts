import type { Expectation } from '../evals/case.ts';
import type { JsonValue } from '../json.ts';
import { MAX_DEPTH } from '../json-depth.ts';
import type { Execution } from '../vlmrun/execution.ts';
import { type ArtifactSource, artifactFindings, wantedArtifacts } from './artifact.ts';
import { checkViolation } from './check.ts';
import { Comparison, type Unfinished } from './compare.ts';
import { fieldResults } from './fields.ts';
import type { Judgement, Violation } from './judgement.ts';
import { needsExpected } from './leaf.ts';
import { normalisePayload, type Payload } from './payload.ts';
import { errored, violation } from './plain-judgements.ts';
import type { PreparedExpectation } from './prepare.ts';
import { type SchemaCheck, schemaViolations } from './schema-violations.ts';
import { NO_COUNTS } from './scores.ts';
import { selectValues } from './select-values.ts';
import { Tally } from './tally.ts';
import { Work } from './work.ts';

interface ResponseRequest {
  readonly expect: Expectation;
  readonly schema: JsonValue | undefined;
  readonly createValidator: (schema: JsonValue) => Promise<SchemaCheck>;
  readonly artifacts?: ArtifactSource;
}

/** Judges the response of a completed execution under schema, expected values, checks and artifacts. */
export async function judgeResponse(
  request: ResponseRequest,
  execution: Execution,
  prepared: PreparedExpectation,
): Promise<Judgement> {
  const { expect } = request;
  if (execution.deepResponse !== undefined) return conclude(prepared, [tooDeep()]);
  const response = execution.response ?? null;
  const violations: Violation[] = [];
  if (response === null && !mayBeNull(expect))
    return conclude(prepared, violations.concat(violation('schema', 'The execution completed without a response.')));
  const schema = schemaOf(request);
  const validator = schema === undefined ? undefined : await compile(schema, request, violations);
  const payload = normalisePayload(response, {
    schema,
    expected: expect.json?.value,
    ...(validator ? { isValid: (value) => validator.validate(value).length === 0 } : {}),
  });
  if (payload.value === undefined) return conclude(prepared, [tooDeep()]);
  if (validator && !(response === null && mayBeNull(expect)))
    violations.push(...schemaViolations(validator, payload.value));
  const work = new Work();
  for (const check of expect.checks) {
    const broken = checkViolation(check, {
      payload: payload.value,
      nullIsAbsent: expect.nullIsAbsent,
      patterns: prepared.patterns,
      work,
    });
    if (broken) violations.push(broken);
  }
  const wanted = wantedArtifacts(expect.artifacts, payload.value);
  const facts = (wanted.length > 0 && (await request.artifacts?.(wanted, payload.value))) || new Map();
  const artifacts = artifactFindings(expect.artifacts, payload.value, facts);
  if (artifacts.unknown !== undefined) return errored(artifacts.unknown);
  const judgement = conclude(prepared, violations.concat(artifacts.violations), payload, work);
  return facts.size === 0 ? judgement : { ...judgement, artifacts: Object.fromEntries(facts) };
}

function tooDeep(): Violation {
  return violation('schema', `The response is nested deeper than ${MAX_DEPTH} levels.`);
}

/** A response of null is one that was not found, unless the case expects just that or only what ran. */
function mayBeNull({ json, schema, checks, artifacts, compare }: Expectation): boolean {
  if (json) return json.value === null;
  return schema === false && checks.length === 0 && artifacts.length === 0 && compare.length === 0;
}

function schemaOf({ expect, schema }: ResponseRequest): JsonValue | undefined {
  if (expect.schema === false) return undefined;
  return expect.schema === true ? schema : expect.schema.value;
}

async function compile(
  schema: JsonValue,
  { createValidator }: ResponseRequest,
  violations: Violation[],
): Promise<SchemaCheck | undefined> {
  try {
    return await createValidator(schema);
  } catch (problem) {
    if (!(problem instanceof Error) || problem.name !== 'SchemaUnusable') throw problem;
    violations.push(violation('schema', `The output schema cannot be used: ${problem.message}`));
    return undefined;
  }
}

function conclude(
  prepared: PreparedExpectation,
  violations: readonly Violation[],
  payload?: Payload,
  work = new Work(),
): Judgement {
  const { expect, root, patterns } = prepared;
  const { json } = expect;
  const tally = new Tally();
  const all = [...violations];
  // Rules that judge by themselves are looked at without expected values too; nothing else is extra then.
  const compared = json !== undefined || expect.compare.length > 0;
  if (compared && payload?.value !== undefined) {
    const comparison = new Comparison({
      subset: expect.match === 'subset' || json === undefined,
      hasExpected: json !== undefined,
      nullIsAbsent: expect.nullIsAbsent,
      patterns,
      work,
    });
    comparison.compare(root, json?.value, payload.value, tally);
    all.push(...comparison.unfinished.map(unfinishedViolation));
    if (!json) all.push(...idleRules(expect, payload.value));
  } else if (json !== undefined && payload === undefined) {
    new Comparison({ subset: false, hasExpected: true, nullIsAbsent: expect.nullIsAbsent, patterns, work }).compare(
      root,
      json.value,
      undefined,
      tally,
    );
  }
  const { counts, score } = tally;
  const failing = counts.wrong + counts.missing + counts.extra;
  const broken = all.find(({ severity }) => severity === 'error');
  const enough =
    expect.minScore === undefined
      ? failing === 0
      : (score ?? 1) >= expect.minScore - 1e-12 && tally.requiredFailed === 0;
  const passed = enough && broken === undefined;
  return {
    verdict: passed ? 'passed' : 'failed',
    ...(passed ? {} : { reason: reasonOf(enough, tally, expect, broken) }),
    counts: compared ? counts : NO_COUNTS,
    score,
    fields: fieldResults(tally.leaves, { expect, payload }),
    violations: all,
    payload: payload?.value,
    compared: json !== undefined,
  };
}

/** Rules that would compare with an expected value, of which there is none, at a place where nothing stands. */
function idleRules({ compare, nullIsAbsent }: Expectation, payload: JsonValue): Violation[] {
  return compare.flatMap(({ path, as }): Violation[] => {
    if (!needsExpected(as) || path.includes('*')) return [];
    const found = selectValues(payload, path).some(({ value }) => value !== null || !nullIsAbsent);
    const message = `${path || 'The response'}: nothing stands here, and ${as} needs an expected value, which the case does not name.`;
    return found ? [] : [{ kind: 'check', path, message, severity: 'warning' }];
  });
}

/** What takes too long is not decided in silence: the case fails, and says where. */
function unfinishedViolation(one: Unfinished): Violation {
  const what = one.path || ('comparator' in one ? 'The response' : 'The list');
  const message =
    'comparator' in one
      ? `${what}: it would take too long to compare so much text as ${one.comparator}, so it counts as different.`
      : `${what}: ${one.expected} × ${one.actual} elements are too many for the best alignment, so they were compared by index; give the list a \`key\`.`;
  return { ...violation('error', message), path: one.path };
}

function reasonOf(enough: boolean, tally: Tally, expect: Expectation, broken: Violation | undefined): string {
  const parts: string[] = [];
  if (!enough) {
    const { wrong, missing, extra } = tally.counts;
    const counted = [
      [wrong, 'wrong'],
      [missing, 'missing'],
      [extra, 'extra'],
    ] as const;
    const fields = counted.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
    if (expect.minScore === undefined) parts.push(`${fields.join(', ')}`);
    else if (tally.requiredFailed > 0) parts.push(`${tally.requiredFailed} required failed (${fields.join(', ')})`);
    else parts.push(`score ${(tally.score ?? 0).toFixed(3)} is below ${expect.minScore} (${fields.join(', ')})`);
  }
  if (broken) parts.push(broken.message);
  return parts.join('; ');
}
