import { isJsonObject, type JsonValue } from '../json.ts';
import { CHECK_CONDITIONS, checkProblem } from './check-conditions.ts';
import { type Cursor, defined } from './cursor.ts';
import type { ArtifactExpectation, Check, NumberOrPath } from './expectation.ts';
import { impossibleCheck } from './impossible-check.ts';
import { ARTIFACT_TYPES } from './read-compare.ts';
import { readDurationRange, readFieldPath, readRange, readSha256 } from './read-scalars.ts';

const CONDITIONS = CHECK_CONDITIONS.map(({ name }) => name);
const CHECK_KEYS = ['name', 'path', 'sum', ...CONDITIONS, 'abs', 'rel', 'severity'];

/** One condition across fields. */
export function readCheck(cursor: Cursor): Check | undefined {
  const members = cursor.members(CHECK_KEYS);
  if (!members) return undefined;
  if (members.has('path') === members.has('sum')) return cursor.problem('must name one of path and sum');
  if (!CONDITIONS.some((key) => members.has(key)))
    return cursor.problem(`must name a condition: ${CONDITIONS.join(', ')}`);
  const get = <T>(key: string, read: (at: Cursor) => T | undefined): T | undefined => {
    const at = members.get(key);
    return at && read(at);
  };
  const any = (at: Cursor): JsonValue => at.value;
  const check: Check = {
    severity: get('severity', (at) => at.oneOf(['error', 'warning'])) ?? 'error',
    ...defined({
      name: get('name', (at) => at.text()),
      path: get('path', readFieldPath),
      sum: get('sum', readFieldPath),
      exists: get('exists', (at) => at.bool()),
      equals: get('equals', readRightSide),
      notEquals: get('not_equals', readRightSide),
      in: get('in', (at) => {
        const values = at.elements()?.map(any);
        return values?.length === 0 ? at.problem('must hold at least one value') : values;
      }),
      gt: get('gt', readNumberOrPath),
      gte: get('gte', readNumberOrPath),
      lt: get('lt', readNumberOrPath),
      lte: get('lte', readNumberOrPath),
      matches: get('matches', (at) => at.text(undefined, 'a regular expression')),
      contains: get('contains', any),
      count: get('count', (at) => readRange(at, 'equals', WHOLE)),
      unique: get('unique', (at) => at.bool()),
      abs: get('abs', (at) => at.number({ min: 0 })),
      rel: get('rel', (at) => at.number({ min: 0 })),
      at: (members.get('path') ?? members.get('sum'))?.place,
    }),
  };
  // Whether null counts as absent is known with the defaults only.
  const problem = checkProblem(check, false) ?? impossibleCheck(check);
  return problem === undefined ? check : cursor.problem(problem);
}

/** Numbers of things. */
const WHOLE = { min: 0, integer: true };

/** A value, or `{path}` for the value at another place. */
function readRightSide(cursor: Cursor): JsonValue | undefined {
  const { value } = cursor;
  const reference = isJsonObject(value) && Object.keys(value).length === 1 ? value.path : undefined;
  if (typeof reference !== 'string') return value;
  return readFieldPath(cursor.child('path', reference)) === undefined ? undefined : value;
}

function readNumberOrPath(cursor: Cursor): NumberOrPath | undefined {
  if (typeof cursor.value === 'number') return cursor.number();
  const path = cursor.members(['path'])?.require('path');
  const text = path && readFieldPath(path);
  return text === undefined ? undefined : { path: text };
}

const ARTIFACT_KEYS = ['path', 'type', 'count', 'format', 'bytes', 'width', 'height', 'duration', 'sha256', 'save'];

/** One expectation about artifacts. */
export function readArtifact(cursor: Cursor): ArtifactExpectation | undefined {
  const members = cursor.members(ARTIFACT_KEYS);
  const pathAt = members?.require('path');
  const path = pathAt && readFieldPath(pathAt);
  if (!members || path === undefined) return undefined;
  const get = <T>(key: string, read: (at: Cursor) => T | undefined): T | undefined => {
    const at = members.get(key);
    return at && read(at);
  };
  return {
    path,
    save: get('save', (at) => at.bool()) ?? false,
    ...defined({
      type: get('type', (at) => at.oneOf(ARTIFACT_TYPES)),
      count: get('count', (at) => readRange(at, 'equals', WHOLE)),
      format: get('format', readFormat),
      bytes: get('bytes', (at) => readRange(at, 'max', WHOLE)),
      width: get('width', (at) => readRange(at, 'max', WHOLE)),
      height: get('height', (at) => readRange(at, 'max', WHOLE)),
      durationMs: get('duration', readDurationRange),
      sha256: get('sha256', readSha256),
      at: pathAt?.place,
    }),
  };
}

function readFormat(cursor: Cursor): readonly string[] | undefined {
  if (Array.isArray(cursor.value)) return cursor.someOf((at) => at.text(/\S/, 'the name of a format'));
  const one = cursor.text(/\S/, 'the name of a format, or a list of them');
  return one === undefined ? undefined : [one];
}
