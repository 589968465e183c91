import type { JsonValue } from '../json.ts';
import { type Cursor, defined } from './cursor.ts';
import type { ArtifactExpectation, Check, NumberOrPath } from './expectation.ts';
import { ARTIFACT_TYPES } from './read-compare.ts';
import { readDurationRange, readFieldPath, readRange, readSha256 } from './read-scalars.ts';

const CONDITIONS = [
  'exists',
  'equals',
  'not_equals',
  'in',
  'gt',
  'gte',
  'lt',
  'lte',
  'matches',
  'contains',
  'count',
  'unique',
];
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
  return {
    severity: get('severity', (at) => at.oneOf(['error', 'warning'])) ?? 'error',
    ...defined({
      name: get('name', (at) => at.text()),
      path: get('path', readFieldPath),
      sum: get('sum', readFieldPath),
      exists: get('exists', (at) => at.bool()),
      equals: get('equals', any),
      notEquals: get('not_equals', any),
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
      count: get('count', (at) => readRange(at, 'equals')),
      unique: get('unique', (at) => at.bool()),
      abs: get('abs', (at) => at.number({ min: 0 })),
      rel: get('rel', (at) => at.number({ min: 0 })),
    }),
  };
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
      count: get('count', (at) => readRange(at, 'equals')),
      format: get('format', readFormat),
      bytes: get('bytes', (at) => readRange(at)),
      width: get('width', (at) => readRange(at)),
      height: get('height', (at) => readRange(at)),
      durationMs: get('duration', readDurationRange),
      sha256: get('sha256', readSha256),
    }),
  };
}

function readFormat(cursor: Cursor): readonly string[] | undefined {
  if (Array.isArray(cursor.value)) return cursor.listOf((at) => at.text(/\S/, 'the name of a format'));
  const one = cursor.text(/\S/, 'the name of a format, or a list of them');
  return one === undefined ? undefined : [one];
}
