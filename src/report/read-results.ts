import { isJsonObject, type JsonValue } from '../json.ts';
import { parseJsonText } from '../json-text.ts';
import type { Results } from './results.ts';

type Shape = (value: JsonValue | undefined) => boolean;

const text: Shape = (value) => typeof value === 'string';
const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
const flag: Shape = (value) => typeof value === 'boolean';
const isObject: Shape = (value) => isJsonObject(value);
const anything: Shape = () => true;
const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);
const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every((item) => shape(item));
const oneOf =
  (...words: string[]): Shape =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const record =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isJsonObject(value) &&
    Object.entries(shapes).every(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : undefined));

/** Reports show it as a link: it leads to a page of this product and nowhere else. */
const PAGE = /^https:\/\/github\.com\/vlm-run\/skills-action\/blob\/[\w.-]+\/docs\/rules\/[a-z-]+\/[a-z0-9-]+\.md$/;

const conclusion = oneOf('success', 'failure', 'inconclusive', 'neutral');
const caseVerdicts = [
  'passed',
  'flaky',
  'failed',
  'errored',
  'xfailed',
  'xpassed',
  'skipped',
  'quarantined',
  'not_run',
] as const;
const trialVerdicts = ['passed', 'failed', 'errored', 'not_run'] as const;
const numbers = (names: readonly string[]) => record(Object.fromEntries(names.map((name) => [name, number])));
const counts = numbers(['match', 'wrong', 'missing', 'extra']);

const finding = record({
  rule: text,
  severity: oneOf('error', 'warning', 'info'),
  message: text,
  file: text,
  line: optional(number),
  column: optional(number),
  end_line: optional(number),
  end_column: optional(number),
  help_uri: optional((value) => typeof value === 'string' && PAGE.test(value)),
  fix: optional(
    record({
      description: text,
      safe: flag,
      edits: listOf(record({ file: text, start: number, end: number, new_text: text })),
      rename: optional(record({ from: text, to: text })),
      touch: optional(listOf(text)),
      remove: optional(text),
    }),
  ),
  suppressed: optional(record({ reason: text, by: text })),
  redacted: optional((value) => value === true),
});

const trial = record({
  skill: text,
  case: text,
  trial: number,
  model: text,
  verdict: oneOf(...trialVerdicts),
  reason: orNull(text),
  counts,
  score: orNull(number),
  failing_fields: listOf(
    record({
      path: text,
      expected: anything,
      actual: anything,
      comparator: text,
      score: number,
      hint: optional(text),
    }),
  ),
  execution: orNull(
    record({
      id: text,
      status: text,
      reused: flag,
      shared: optional(flag),
      usage: record({ credits_used: optional(number), duration_seconds: optional(number) }),
      submitted_at: orNull(text),
      completed_at: orNull(text),
    }),
  ),
  path: orNull((value) => typeof value === 'string' && /^trials\/[^/\\]+\.json$/.test(value)),
});

const shares = record({ pass_rate: optional(number), field_accuracy: optional(number), max_errors: optional(number) });
const gate: Shape = (value) => shares(value) && record({ no_regressions: optional(flag) })(value);

const side = record({ passes: number, runs: number, counts, credits: orNull(number), duration_ms: orNull(number) });
const change = record({
  skill: text,
  case: text,
  change: oneOf('regressed', 'fixed', 'same', 'new', 'removed', 'not_comparable'),
  baseline: orNull(oneOf(...caseVerdicts)),
  head: orNull(oneOf(...caseVerdicts)),
  reason: optional(text),
  p: optional(number),
  rejudged: optional(flag),
  sides: optional(record({ baseline: side, head: side })),
});

const coverage = record({
  skill: text,
  share: orNull(number),
  fields: listOf(text),
  values: listOf(record({ path: text, value: anything })),
  branches: listOf(text),
});

const bundle = record({
  entries: listOf(record({ path: text, size: number })),
  excluded: listOf(record({ path: text, reason: text })),
  content_bytes: number,
});

const results = record({
  version: (value) => value === 1,
  command: oneOf('validate', 'test', 'publish', 'report'),
  simulated: flag,
  base_url: orNull(text),
  agent_base_url: optional(orNull(text)),
  selection: record({
    skills: listOf(text),
    cases: listOf(text),
    tags: listOf(text),
    shard: orNull(record({ index: number, count: number, arrangement: optional(number) })),
    changed_only: optional(flag),
  }),
  run: optional(record({ id: text, attempt: number })),
  started_at: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  duration_ms: number,
  conclusion,
  reasons: listOf(text),
  gates_missed: optional(listOf(text)),
  skills: listOf(
    record({
      name: text,
      directory: text,
      digest: orNull(text),
      conclusion,
      findings: listOf(finding),
      bundle: optional(bundle),
    }),
  ),
  findings: optional(listOf(finding)),
  gate: optional(gate),
  suites: optional(listOf(record({ skill: text, file: text, gate }))),
  cases: listOf(
    record({
      skill: text,
      case: text,
      verdict: oneOf(...caseVerdicts),
      tags: listOf(text),
      file: text,
      line: optional(number),
      description: optional(text),
      reason: optional(text),
      definition: optional(text),
      inputs: optional(text),
      unpinned: optional(listOf(text)),
      contaminated: optional(flag),
      matrix: optional(record({ case: text, cell: isObject })),
      repeat: optional(record({ times: number, min_pass: number, stop: oneOf('early', 'never') })),
      strict: optional(flag),
    }),
  ),
  trials: listOf(trial),
  totals: record({
    cases: numbers(caseVerdicts),
    trials: numbers(trialVerdicts),
    counts,
    pass_rate: orNull(number),
    field_accuracy: orNull(number),
    credits_used: number,
    credits_saved: number,
    requests: (value) => isJsonObject(value) && Object.values(value).every(number),
  }),
  regressions: listOf((value) => isJsonObject(value)),
  comparison: optional(
    record({
      baseline: record({
        path: text,
        started_at: text,
        totals: optional(record({ pass_rate: orNull(number), field_accuracy: orNull(number), credits_used: number })),
      }),
      changes: listOf(change),
    }),
  ),
  coverage: optional(listOf(coverage)),
});

/**
 * A `results.json` that another run has written, perhaps a stranger's: undefined unless everything that reports look
 * at has its type.
 */
export function readResults(text: string): Results | undefined {
  try {
    const value = parseJsonText(text);
    return results(value) ? (value as unknown as Results) : undefined;
  } catch {
    return undefined;
  }
}
