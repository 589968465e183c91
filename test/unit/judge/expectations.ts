import type { Expectation } from '../../../src/evals/case.ts';
import type { CompareRule } from '../../../src/evals/expectation.ts';
import type { JsonValue } from '../../../src/json.ts';
import { createValidator } from '../../../src/json-schema/validator.ts';
import { type JudgeRequest, judge } from '../../../src/judge/judge.ts';
import type { Judgement } from '../../../src/judge/judgement.ts';
import type { Execution } from '../../../src/vlmrun/execution.ts';

/** An expectation with the defaults of the format. */
export function expectation(more: Partial<Expectation> = {}): Expectation {
  return {
    status: 'completed',
    schema: false,
    match: 'full',
    nullIsAbsent: true,
    compare: [],
    checks: [],
    artifacts: [],
    ...more,
  };
}

export function execution(response: JsonValue | undefined, more: Partial<Execution> = {}): Execution {
  return {
    id: 'exec_1',
    state: 'completed',
    status: 'completed',
    ...(response === undefined ? {} : { response }),
    usage: {},
    echo: {},
    ...more,
  };
}

/** Judges a response against an expected value. */
export function compareJson(
  expected: JsonValue,
  actual: JsonValue,
  compare: readonly CompareRule[] = [],
  more: Partial<Expectation> = {},
): Promise<Judgement> {
  return judgeWith(expectation({ json: { value: expected }, compare, ...more }), execution(actual));
}

export function judgeWith(
  expect: Expectation,
  finished: Execution,
  more: Partial<JudgeRequest> = {},
): Promise<Judgement> {
  return judge({
    expect,
    schema: undefined,
    createValidator,
    outcome: { kind: 'finished', execution: finished },
    ...more,
  });
}
