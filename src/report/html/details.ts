import type { JsonValue } from '../../json.ts';
import type { FieldResult } from '../../judge/judgement.ts';
import { isLonger, shortened } from '../failing-fields.ts';
import type { TrialRecord } from '../trial-record.ts';
import type { PageInput, TrialDetail } from './page-data.ts';

/** What the page shows of one trial when it is opened. */
export function trialDetail(record: TrialRecord, inputs: readonly PageInput[]): TrialDetail {
  const { judgement } = record;
  return {
    fields: (judgement?.fields ?? []).map(shownField),
    violations: judgement?.violations ?? [],
    compared: judgement?.compared ?? false,
    inputs,
    request: record.request,
    ...responseOf(record),
    key: record.key,
    digest: record.digest,
  };
}

/** The page cannot show more of a value, and would be slow to open. UTF-16 units. */
const LIMITS = { value: 10_000, response: 1_000_000 };

function shownField(field: FieldResult): FieldResult {
  const { expected, actual } = field;
  return {
    ...field,
    ...(expected === undefined ? {} : { expected: shortened(expected, LIMITS.value) }),
    ...(actual === undefined ? {} : { actual: shortened(actual, LIMITS.value) }),
  };
}

function responseOf({ response, deep_response: deep, path }: TrialRecord): { readonly response?: JsonValue } {
  const where = path === null ? '' : ` It is in ${path}.`;
  if (deep !== undefined) return { response: `The response nests too deep to be shown.${where}` };
  if (response === undefined) return {};
  return { response: isLonger(response, LIMITS.response) ? `The response is too long to be shown.${where}` : response };
}

/** Pages (from 0) on which the model says that values stand, in their order. */
export function groundedPages(record: TrialRecord): number[] {
  const pages = new Set<number>();
  for (const { grounding } of record.judgement?.fields ?? [])
    for (const { page } of grounding?.boxes ?? []) if (Number.isInteger(page) && page >= 0) pages.add(page);
  return [...pages].sort((a, b) => a - b);
}
