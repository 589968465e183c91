import type { TrialRecord } from '../trial-record.ts';
import type { PageInput, TrialDetail } from './page-data.ts';

/** What the page shows of one trial when it is opened. */
export function trialDetail(record: TrialRecord, inputs: readonly PageInput[]): TrialDetail {
  const { judgement } = record;
  return {
    fields: judgement?.fields ?? [],
    violations: judgement?.violations ?? [],
    compared: judgement?.compared ?? false,
    inputs,
    request: record.request,
    ...(record.response === undefined ? {} : { response: record.response }),
    ...(judgement?.payload === undefined ? {} : { payload: judgement.payload }),
    key: record.key,
    digest: record.digest,
  };
}

/** Pages (from 0) on which the model says that values stand, in their order. */
export function groundedPages(record: TrialRecord): number[] {
  const pages = new Set<number>();
  for (const { grounding } of record.judgement?.fields ?? [])
    for (const { page } of grounding?.boxes ?? []) if (Number.isInteger(page) && page >= 0) pages.add(page);
  return [...pages].sort((a, b) => a - b);
}
