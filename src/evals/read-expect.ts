import type { UsageLimits } from './case.ts';
import { type Cursor, defined, type Members } from './cursor.ts';
import { readArtifact, readCheck } from './read-check.ts';
import { readCompareRule } from './read-compare.ts';
import { readDurationRange, readRange } from './read-scalars.ts';
import type { WrittenCompare, WrittenExpect, WrittenPath } from './settings.ts';

const EXPECT_KEYS = [
  'status',
  'error',
  'schema',
  'json',
  'json_file',
  'match',
  'null_is_absent',
  'compare',
  'compare_file',
  'min_score',
  'checks',
  'usage',
  'artifacts',
];
/** Keys that look at a response. */
export const RESPONSE_KEYS = ['json', 'json_file', 'compare', 'compare_file', 'checks', 'artifacts', 'min_score'];

/** Why a key has no place in a case that waits for another status than `completed`. */
export function noResponse(key: string, status: string): string {
  return `${key} looks at a response, and the case expects none (status: ${status})`;
}

/** What the response must be. */
export function readExpect(cursor: Cursor): WrittenExpect | undefined {
  const members = cursor.members(EXPECT_KEYS);
  if (!members) return undefined;
  if (members.has('json') && members.has('json_file'))
    return members.get('json_file')?.problem('json and json_file exclude each other', 'key');
  const status = members.get('status')?.oneOf(['completed', 'failed', 'cancelled', 'timeout']);
  const error = members.get('error');
  if (status !== undefined && status !== 'completed')
    for (const key of RESPONSE_KEYS) members.get(key)?.problem(noResponse(key, status), 'key');
  if (error && status !== undefined && status !== 'failed')
    error.problem('error describes a failure; it needs status: failed', 'key');
  const schema = members.get('schema');
  const inline = members.get('json');
  return defined({
    status,
    error: error && readError(error),
    schema: schema && (typeof schema.value === 'string' ? writtenPath(schema) : schema.bool()),
    json: inline ? { value: inline.value, pointer: inline.pointer } : writtenPath(members.get('json_file')),
    match: members.get('match')?.oneOf(['full', 'subset']),
    nullIsAbsent: members.get('null_is_absent')?.bool(),
    compare: readCompare(members),
    minScore: members.get('min_score')?.number({ above: 0, max: 1 }),
    checks: members.get('checks')?.listOf(readCheck),
    usage: readUsage(members.get('usage')),
    artifacts: members.get('artifacts')?.listOf(readArtifact),
  });
}

function readCompare(members: Members): readonly WrittenCompare[] | undefined {
  const written = defined({
    file: writtenPath(members.get('compare_file')),
    rules: members.get('compare')?.listOf(readCompareRule),
  });
  return members.has('compare') || members.has('compare_file') ? [written] : undefined;
}

/** A path as it is written, not yet resolved. */
export function writtenPath(cursor: Cursor | undefined): WrittenPath | undefined {
  const path = cursor?.text(/\S/, 'a path');
  return cursor && path !== undefined ? { path, pointer: cursor.pointer } : undefined;
}

function readError(cursor: Cursor) {
  const members = cursor.members(['matches', 'code']);
  const code = members?.get('code');
  return (
    members &&
    defined({
      matches: members.get('matches')?.text(undefined, 'a regular expression'),
      at: members.get('matches')?.place,
      code: code && (typeof code.value === 'number' ? code.number({ integer: true }) : code.text()),
    })
  );
}

function readUsage(cursor: Cursor | undefined): UsageLimits | undefined {
  const members = cursor?.members(['credits', 'steps', 'elements', 'duration']);
  if (!cursor || !members) return undefined;
  const range = (key: string) => {
    const at = members.get(key);
    return at && readRange(at, 'max', { min: 0 });
  };
  const duration = members.get('duration');
  const limits = defined({
    credits: range('credits'),
    steps: range('steps'),
    elements: range('elements'),
    durationMs: duration && readDurationRange(duration),
  });
  if (!['credits', 'steps', 'elements', 'duration'].some((key) => members.has(key)))
    return cursor.problem('must name one of credits, steps, elements and duration');
  return limits;
}
