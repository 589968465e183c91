import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import type { FieldResult, Grounding } from '../../../src/judge/judgement.ts';
import type { PageSkill } from '../../../src/report/html/page-data.ts';
import type { CaseResult, Results, TrialResult } from '../../../src/report/results.ts';
import type { TrialRecord } from '../../../src/report/trial-record.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { sampleCase, sampleFinding, sampleResults, sampleSkill, sampleTrial } from '../../unit/report/sample.ts';

/** The repository, which the fixtures of the sample lie in. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url));

const skill = 'examples/skills/invoice-extraction';
const files = {
  'harbour-coffee-scan': `${skill}/evals/files/harbour-coffee.png`,
  'bakery-receipt-photo': `${skill}/evals/files/bakery-receipt.jpg`,
  'northwind-tools': `${skill}/evals/northwind-tools.pdf`,
} as const;

interface Answer {
  readonly input: string;
  readonly response: JsonObject;
  readonly grounding: Record<string, Grounding>;
}

const scenario: { answers: Answer[] } = parse(readFileSync(`${repository}examples/scenario.yaml`, 'utf8'));

function answerTo(file: string): Answer {
  const sha256 = createHash('sha256')
    .update(readFileSync(repository + file))
    .digest('hex');
  const answer = scenario.answers.find(({ input }) => input === sha256);
  if (!answer) throw new Error(`the scenario has no answer to ${file}`);
  return answer;
}

/** The leaves of a value by path. */
export function leaves(value: JsonValue, path = ''): [string, JsonValue][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((element, index) => leaves(element, `${path}[${index}]`));
  return Object.entries(value).flatMap(([key, member]) => leaves(member, path === '' ? key : `${path}.${key}`));
}

/** Fields that all match, grounded as the scenario says. */
function fieldsOf({ response, grounding }: Answer): FieldResult[] {
  return leaves(response).map(([path, value]) => ({
    path,
    field: path.replace(/\[\d+\]/g, '[]'),
    outcome: 'match',
    expected: value,
    actual: value,
    comparator: 'exact',
    score: 1,
    weight: 1,
    required: path === 'total',
    ...(grounding[path] ? { grounding: grounding[path] } : {}),
  }));
}

function change(fields: FieldResult[], path: string, changes: Partial<FieldResult>): FieldResult[] {
  return fields.map((field) => (field.path === path ? { ...field, score: 0, ...changes } : field));
}

/** A trial with its record, both made of the same fields. */
export function judged(
  id: string,
  fields: readonly FieldResult[],
  inputs: TrialRecord['inputs'],
  overrides: Partial<TrialResult> & { readonly response?: JsonValue } = {},
): { trial: TrialResult; record: TrialRecord } {
  const { response, ...rest } = overrides;
  const count = (outcome: string) => fields.filter((field) => field.outcome === outcome).length;
  const counts = { match: count('match'), wrong: count('wrong'), missing: count('missing'), extra: count('extra') };
  const failing = fields.filter(({ outcome }) => outcome !== 'match');
  const verdict = failing.length > 0 ? 'failed' : 'passed';
  const score = fields.length === 0 ? null : counts.match / fields.length;
  const trial = sampleTrial(id, {
    verdict,
    counts,
    score,
    skill: 'invoice-extraction',
    reason: verdict === 'failed' ? `${failing.length} of ${fields.length} fields differ` : null,
    failing_fields: failing.map(({ path, expected, actual, comparator, score: own, hint }) => ({
      path,
      comparator,
      score: own,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
      ...(hint === undefined ? {} : { hint }),
    })),
    path: `trials/invoice-extraction.${id.replace(/[^a-z0-9.-]/g, '_')}.${rest.trial ?? 1}.json`,
    ...rest,
  });
  return {
    trial,
    record: {
      ...trial,
      version: 1,
      simulated: true,
      key: 'c0ffee'.repeat(10),
      digest: 'ab'.repeat(32),
      inputs,
      request: { model: trial.model, inputs: { file: { type: 'input_file', file_id: 'file-1' } }, batch: true },
      response: response ?? { total: 1 },
      judgement: { verdict, counts, score, fields, violations: [], payload: response ?? { total: 1 }, compared: true },
    },
  };
}

export interface SampleRun {
  readonly results: Results;
  readonly records: readonly TrialRecord[];
  /** Absolute path that the files of the inputs are relative to; the repository by default. */
  readonly cwd?: string;
  readonly budgetBytes?: number;
  /** The registry's by default. */
  readonly rules?: readonly Rule[];
  readonly bundles?: ReadonlyMap<string, NonNullable<PageSkill['bundle']>>;
  /** Source texts by file, instead of those of the repository. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** The UTF-16 offsets of a line (from 1) with its line break. */
function lineRange(file: string, line: number): { start: number; end: number } {
  const lines = readFileSync(repository + file, 'utf8').split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return { start, end: start + (lines[line - 1] ?? '').length + 1 };
}

/** A run with a case of most kinds: scans, a PDF, repeats, a matrix, text, an error, and findings. */
export function sampleRun(): SampleRun {
  const file = (path: string) => [
    { name: 'file', kind: 'file' as const, file: path, size: readFileSync(repository + path).length },
  ];
  const scan = answerTo(files['harbour-coffee-scan']);
  const receipt = answerTo(files['bakery-receipt-photo']);
  const pdf = answerTo(files['northwind-tools']);
  const model = (name: string) => ({ model: `vlmrun-orion-1:${name}` });

  let scanFields = fieldsOf(scan);
  scanFields = change(scanFields, 'total', { outcome: 'wrong', actual: 562.58, comparator: 'number' });
  scanFields = change(scanFields, 'invoice_date', {
    outcome: 'wrong',
    actual: '04.05.2026',
    hint: 'The same day as DD.MM.YYYY; to accept it add `{path: invoice_date, as: date, formats: [DD.MM.YYYY]}`.',
  });
  scanFields = change(scanFields, 'vendor.address', {
    outcome: 'wrong',
    expected: 'Am Sandtorkai 27, 20457 Hamburg',
    actual: 'Am Sandtorkal 27, 20457  Hamburg',
  });
  scanFields = change(scanFields, 'line_items[1].quantity', {
    outcome: 'wrong',
    actual: 3,
    comparator: 'number',
    hint: 'Off by 1; to accept it add `{path: "line_items[].quantity", as: number, abs: 1}`.',
  });
  scanFields = scanFields.map(({ grounding, ...field }): FieldResult => {
    const moved = field.path.startsWith('line_items[2]');
    const ungrounded = field.path === 'line_items[0].description' || field.path === 'currency';
    return {
      ...field,
      ...(ungrounded || !grounding ? {} : { grounding }),
      ...(moved ? { actualPath: field.path.replace('[2]', '[3]') } : {}),
    };
  });
  scanFields = scanFields.map((field): FieldResult => {
    if (!field.path.startsWith('line_items[3]')) return field;
    const { actual, grounding, ...rest } = field;
    return { ...rest, outcome: 'missing', score: 0 };
  });
  const row = { sku: 'SKONTO', description: 'Zahlbar ohne Abzug', quantity: 1, unit_price: 0, amount: 0 };
  for (const [path, actual] of leaves(row, 'line_items[4]'))
    scanFields.push({
      path,
      field: path.replace('[4]', '[]'),
      outcome: 'extra',
      actual,
      comparator: 'exact',
      score: 0,
      weight: 1,
      required: false,
    });

  const runs = [
    judged('harbour-coffee-scan', scanFields, file(files['harbour-coffee-scan']), { response: scan.response }),
    judged('northwind-tools', fieldsOf(pdf), file(files['northwind-tools']), { response: pdf.response }),
    ...[1, 2, 3].map((trial) =>
      judged(
        'bakery-receipt-photo',
        fieldsOf(receipt).map((field): FieldResult => {
          if (field.path !== 'total') return field;
          const total = { ...field, expected: 118.4 };
          return trial === 2 ? { ...total, outcome: 'wrong', actual: 118.9, score: 0 } : { ...total, actual: 118.4 };
        }),
        file(files['bakery-receipt-photo']),
        { trial, response: receipt.response },
      ),
    ),
    ...['fast', 'auto', 'pro'].map((name) =>
      judged(
        `acme[model=vlmrun-orion-1:${name}]`,
        name === 'fast'
          ? change(fieldsOf(pdf), 'tax', { outcome: 'wrong', expected: 75.6, actual: 15.6 })
          : fieldsOf(pdf),
        file(files['northwind-tools']),
        { ...model(name), response: pdf.response },
      ),
    ),
    judged('letter', [], [{ name: 'letter', kind: 'text', text: 'Dear all,\n\nplease pay 12 euros.\n' }], {
      response: null,
    }),
  ];
  const silent = judged('remote-sample', [], file(files['harbour-coffee-scan']), {
    verdict: 'errored',
    reason: 'The platform did not answer within 10 min',
  });
  const { response: _, ...errored } = silent.record;
  runs.push({ trial: silent.trial, record: { ...errored, judgement: null } });
  const cases: CaseResult[] = [
    sampleCase('harbour-coffee-scan', 'failed', {
      description: 'A German invoice, scanned askew',
      tags: ['scan', 'german'],
    }),
    sampleCase('northwind-tools', 'passed', { tags: ['pdf'] }),
    sampleCase('bakery-receipt-photo', 'flaky', {
      description: 'A photo of a receipt whose total was written by hand',
      tags: ['photo'],
    }),
    ...['fast', 'auto', 'pro'].map((name) =>
      sampleCase(`acme[model=vlmrun-orion-1:${name}]`, name === 'fast' ? 'failed' : 'passed', {
        tags: ['pdf', 'matrix'],
        matrix: { case: 'acme', cell: { model: `vlmrun-orion-1:${name}` } },
      }),
    ),
    sampleCase('letter', 'passed', { tags: ['text'] }),
    sampleCase('remote-sample', 'errored', { reason: 'The platform did not answer within 10 min', tags: [] }),
    sampleCase('later', 'skipped', { reason: 'waits for a fixture without names', tags: [] }),
  ].map((item) => ({ ...item, skill: 'invoice-extraction', file: `${skill}/evals/invoices.eval.yaml` }));
  const results = sampleResults({
    simulated: true,
    base_url: 'http://127.0.0.1:4141/v1',
    conclusion: 'failure',
    reasons: ['2 of 9 cases failed', '1 case could not be run because the platform did not answer'],
    skills: [
      sampleSkill({
        name: 'invoice-extraction',
        directory: skill,
        findings: [
          sampleFinding({
            file: `${skill}/SKILL.md`,
            message: 'The description is longer than 1,024 characters, so the platform refuses the skill.',
            line: 3,
            column: 1,
            end_line: 3,
            end_column: 12,
            rule: 'skill-md/description-too-long',
          }),
          sampleFinding({
            file: `${skill}/SKILL.md`,
            severity: 'warning',
            rule: 'skill-md/unknown-field',
            message: 'Nothing reads the field "colour".',
            line: 2,
            column: 1,
            end_line: 2,
            end_column: 5,
            fix: {
              description: 'Remove the field.',
              safe: false,
              edits: [{ file: `${skill}/SKILL.md`, ...lineRange(`${skill}/SKILL.md`, 2), new_text: '' }],
            },
          }),
          sampleFinding({
            file: `${skill}/SKILL.md`,
            severity: 'info',
            rule: 'skill-md/name-format',
            message: 'The name is not the one of its directory.',
            line: 2,
            column: 7,
            end_line: 2,
            end_column: 25,
          }),
        ],
      }),
    ],
    cases,
    trials: runs.map(({ trial }) => trial),
    models: ['fast', 'auto', 'pro'].map((name, index) => ({
      model: `vlmrun-orion-1:${name}`,
      cases: 1,
      pass_rate: name === 'fast' ? 0 : 1,
      field_accuracy: 0.9 + index / 50,
      credits: index + 1,
      median_duration_ms: 12_500,
      meets_gates: name !== 'fast',
      recommended: name === 'auto',
    })),
    scores: {
      documents: 9,
      exact_documents: 6,
      exact_document_rate: 6 / 9,
      counts: { match: 40, wrong: 2, missing: 1, extra: 1 },
      precision: 40 / 43,
      recall: 40 / 43,
      f1: 40 / 43,
      field_accuracy_by_document: 0.94,
      f1_by_document: 0.93,
      cases_passed: 6,
      cases_judged: 8,
      pass_rate_interval: { low: 0.41, high: 0.93 },
      repeats: [
        {
          skill: 'invoice-extraction',
          case: 'bakery-receipt-photo',
          runs: 3,
          passes: 2,
          interval: { low: 0.208, high: 0.939 },
          pass_at_k: [2 / 3, 1, 1],
          pass_hat_k: [2 / 3, 1 / 3, 0],
        },
      ],
    },
    comparison: {
      baseline: {
        path: 'main/results.json',
        started_at: '2026-11-20T04:00:00.000Z',
        totals: { pass_rate: 0.7, field_accuracy: 0.951, credits_used: 8.8 },
      },
      counts: { regressed: 1, fixed: 1, same: 6, new: 1, removed: 0, not_comparable: 0 },
      changes: [
        {
          skill: 'invoice-extraction',
          case: 'harbour-coffee-scan',
          change: 'regressed',
          baseline: 'passed',
          head: 'failed',
        },
        { skill: 'invoice-extraction', case: 'northwind-tools', change: 'fixed', baseline: 'failed', head: 'passed' },
      ],
      mcnemar: { lost: 1, gained: 1, p: 1 },
      field_accuracy: { difference: -0.021, low: -0.06, high: 0.01, verdict: 'inconclusive', cases: 12 },
      credits: { ratio: 1.4, cases: 8, notable: true },
      duration: { ratio: 1.02, cases: 8, notable: false },
    },
    coverage: [
      {
        skill: 'invoice-extraction',
        share: 0.82,
        fields: ['due_date', 'summary'],
        values: [{ path: 'currency', value: 'USD' }],
        branches: [],
      },
    ],
  });
  return { results, records: runs.map(({ record }) => record) };
}
