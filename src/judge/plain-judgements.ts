import type { Judgement, Violation } from './judgement.ts';
import { NO_COUNTS } from './scores.ts';

/** The judgement on what holds no response to compare, or needs none. */
export const NOTHING_COMPARED: Judgement = {
  verdict: 'passed',
  counts: NO_COUNTS,
  score: null,
  fields: [],
  violations: [],
  payload: undefined,
  compared: false,
};

export function failed(broken: Violation): Judgement {
  return { ...NOTHING_COMPARED, verdict: 'failed', reason: broken.message, violations: [broken] };
}

/** Not the skill's fault. */
export function errored(reason: string): Judgement {
  return { ...NOTHING_COMPARED, verdict: 'errored', reason };
}

/** A violation of the response as a whole. */
export function violation(kind: Violation['kind'], message: string): Violation {
  return { kind, path: '', message, severity: 'error' };
}
