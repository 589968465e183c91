import type { KnownFailure } from './case.ts';
import { type Cursor, defined, type Members } from './cursor.ts';
import { readExpect } from './read-expect.ts';
import { readInputs } from './read-inputs.ts';
import { readMatrix, readRun } from './read-run.ts';
import { readDay, readDuration } from './read-scalars.ts';
import type { CaseSettings, WrittenCase, WrittenRepeat } from './settings.ts';

export const SETTINGS_KEYS = ['tags', 'inputs', 'run', 'expect', 'repeat', 'timeout', 'matrix', 'max_credits'];
export const CASE_KEYS = ['id', 'description', ...SETTINGS_KEYS, 'skip', 'only', 'xfail', 'quarantine'];

const CASE_ID = /^[a-z0-9][a-z0-9._-]{0,79}$/;
const TAG = /^[A-Za-z0-9_.:-]+$/;

/** True for a text that may be the id of a case. */
export function isCaseId(text: string): boolean {
  return CASE_ID.test(text);
}

/** `defaults` of a suite. */
export function readDefaults(cursor: Cursor): CaseSettings | undefined {
  const members = cursor.members(SETTINGS_KEYS);
  return members && readSettings(members);
}

/** One case, without the defaults; undefined when it has no id to name it by. */
export function readCase(cursor: Cursor): WrittenCase | undefined {
  const members = cursor.members(CASE_KEYS);
  const idAt = members?.require('id');
  const id = idAt?.text(CASE_ID, 'an id of lower-case letters, digits, ".", "_" and "-", at most 80 characters');
  if (!members || id === undefined) return undefined;
  const inputs = members.get('inputs');
  if (inputs && typeof inputs.value === 'object' && inputs.value !== null && Object.keys(inputs.value).length === 0)
    inputs.problem('must name at least one input; leave inputs out when there are none');
  const settings = readSettings(members);
  return {
    id,
    pointer: cursor.pointer,
    only: members.get('only')?.bool() ?? false,
    unspecified: settings.expect?.checks === undefined && settings.expect?.artifacts === undefined,
    ...settings,
    ...defined({
      description: members.get('description')?.text(),
      skip: readSkip(members.get('skip')),
      xfail: readKnownFailure(members.get('xfail'), ['reason', 'issue', 'until', 'strict']),
      quarantine: readKnownFailure(members.get('quarantine'), ['reason', 'issue', 'until']),
    }),
  };
}

function readSettings(members: Members): CaseSettings {
  const get = <T>(key: string, read: (at: Cursor) => T | undefined): T | undefined => {
    const at = members.get(key);
    return at && read(at);
  };
  return defined({
    tags: get('tags', readTags),
    inputs: get('inputs', readInputs),
    run: get('run', readRun),
    expect: get('expect', readExpect),
    repeat: get('repeat', readRepeat),
    timeoutMs: get('timeout', readDuration),
    matrix: get('matrix', readMatrix),
    maxCredits: get('max_credits', (at) => at.number({ above: 0 })),
  });
}

function readTags(cursor: Cursor): readonly string[] | undefined {
  if (Array.isArray(cursor.value) && cursor.value.length === 0) return [];
  return cursor.someOf((tag) => tag.text(TAG, 'a tag of letters, digits, "_", ".", ":" and "-"'));
}

const TIMES = { min: 1, max: 100, integer: true };

function readRepeat(cursor: Cursor): WrittenRepeat | undefined {
  if (typeof cursor.value === 'number') {
    const times = cursor.number(TIMES);
    return times === undefined ? undefined : { times, whole: true };
  }
  const members = cursor.members(['times', 'min_pass', 'stop']);
  const times = members?.require('times')?.number(TIMES);
  if (!members || times === undefined) return undefined;
  const minPass = members.get('min_pass')?.number({ min: 1, integer: true });
  if (minPass !== undefined && minPass > times) {
    members.get('min_pass')?.problem(`must be at most times (${times})`);
    return undefined;
  }
  return { times, whole: false, ...defined({ minPass, stop: members.get('stop')?.oneOf(['early', 'never']) }) };
}

function readSkip(cursor: Cursor | undefined): string | undefined {
  if (!cursor || cursor.value === false) return undefined;
  if (cursor.value === true) return cursor.problem('must say why, as a text; a bare true is forgotten too easily');
  return cursor.text(/\S/, 'a reason');
}

function readKnownFailure(cursor: Cursor | undefined, keys: readonly string[]): KnownFailure | undefined {
  const members = cursor?.members(keys);
  const reason = members?.require('reason')?.text(/\S/, 'a reason');
  if (!members || reason === undefined) return undefined;
  const until = members.get('until');
  return {
    reason,
    ...defined({
      issue: members.get('issue')?.text(),
      until: until && readDay(until),
      strict: members.get('strict')?.bool(),
    }),
  };
}
