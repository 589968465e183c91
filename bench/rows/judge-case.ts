import type { Case } from '../../src/evals/case.ts';
import type { CompareRule } from '../../src/evals/expectation.ts';
import type { JsonObject } from '../../src/json.ts';

/** A case that expects a response in full, the output schema included. */
export function caseWith(expected: JsonObject, compare: readonly CompareRule[]): Case {
  return {
    skill: 'skills/bench',
    id: 'bench',
    baseId: 'bench',
    cell: {},
    tags: [],
    inputs: {},
    run: {},
    expect: {
      status: 'completed',
      schema: true,
      json: { value: expected },
      match: 'full',
      nullIsAbsent: false,
      compare,
      checks: [],
      artifacts: [],
    },
    repeat: { times: 1, minPass: 1, stop: 'early' },
    timeoutMs: 60_000,
    only: false,
    source: { file: 'skills/bench/evals/bench.eval.yaml' },
  };
}
