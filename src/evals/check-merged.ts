import { splitPointer } from '../json-pointer.ts';
import type { UsageLimits } from './case.ts';
import { checkProblem } from './check-conditions.ts';
import type { Cursor } from './cursor.ts';
import { noResponse, RESPONSE_KEYS } from './read-expect.ts';
import { rangeProblem } from './read-scalars.ts';
import type { WrittenCase } from './settings.ts';

export const ERROR_NEEDS_STATUS = 'error describes a failure; it needs status: failed';

const USAGE_KEYS: Readonly<Record<keyof UsageLimits, string>> = {
  credits: 'credits',
  steps: 'steps',
  elements: 'elements',
  durationMs: 'duration',
};

/** Reports what is wrong with a case only together with the defaults of its suite. `at` is the case as written. */
export function checkMerged(at: Cursor, own: WrittenCase, merged: WrittenCase): void {
  const say = (path: string, message: string): void => at.report(`${at.pointer}/${path}`, message, 'key');
  const status = merged.expect?.status ?? 'completed';
  if (own.expect && own.expect.status === undefined) {
    if (own.expect.error && status !== 'failed') say('expect/error', ERROR_NEEDS_STATUS);
    if (status !== 'completed')
      for (const key of RESPONSE_KEYS.filter((name) => hasKey(at, name)))
        say(`expect/${key}`, `${noResponse(key, status)}, as the defaults say`);
  }
  const { times = 1, minPass = times } = merged.repeat ?? {};
  if (minPass > times) say('repeat', `min_pass is ${minPass} in the defaults and must be at most times (${times})`);
  const nullIsAbsent = merged.expect?.nullIsAbsent ?? true;
  for (const check of merged.expect?.checks ?? []) {
    const problem = check.equals === null ? checkProblem(check, nullIsAbsent) : undefined;
    if (problem === undefined) continue;
    const own = splitPointer(check.at?.pointer ?? '')?.parent;
    // A check of the defaults may hold in other cases.
    if (own?.startsWith(`${at.pointer}/`)) at.report(`${own}/equals`, problem, 'key');
    else say('expect/checks', `${check.path ?? check.sum}: ${problem}`);
  }
  for (const [name, key] of Object.entries(USAGE_KEYS)) {
    const range = merged.expect?.usage?.[name as keyof UsageLimits];
    const problem = range && rangeProblem(range);
    if (problem !== undefined) say(`expect/usage/${key}`, `together with the defaults ${problem}`);
  }
}

function hasKey({ value }: Cursor, key: string): boolean {
  const expect = typeof value === 'object' && value !== null && !Array.isArray(value) ? value.expect : undefined;
  return typeof expect === 'object' && expect !== null && Object.hasOwn(expect, key);
}
