import type { NumberRange } from './case.ts';
import { type Cursor, defined, type NumberBounds } from './cursor.ts';
import { FieldPathError, parseFieldPath } from './field-path.ts';

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** A duration above 0 as `90s`, `5m`, `250ms` or `1.5h`, or a number of seconds, in ms. */
export function readDuration(cursor: Cursor): number | undefined {
  const ms = readTolerance(cursor);
  return ms === 0 ? cursor.problem('must be above 0') : ms;
}

/** As `readDuration`, where no time at all makes sense too. */
export function readTolerance(cursor: Cursor): number | undefined {
  const { value } = cursor;
  if (typeof value === 'number') {
    const seconds = cursor.number({ min: 0 });
    return seconds === undefined ? undefined : seconds * 1000;
  }
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(value) : null;
  if (!match) return cursor.problem('must be a duration such as 90s, 5m or 1h');
  return Number(match[1]) * (UNIT_MS[match[2] ?? ''] ?? 0);
}

/** A range of numbers within `bounds`; a bare number is its upper bound, or exactly that with `bare: 'equals'`. */
export function readRange(cursor: Cursor, bare: 'max' | 'equals', bounds: NumberBounds): NumberRange | undefined {
  if (typeof cursor.value === 'number') {
    const number = cursor.number(bounds);
    return number === undefined ? undefined : { [bare]: number };
  }
  return readBounds(cursor, ['min', 'max', 'equals'], (bound) => bound.number(bounds));
}

/** A range of durations in ms; a bare duration is its upper bound. */
export function readDurationRange(cursor: Cursor): NumberRange | undefined {
  if (typeof cursor.value === 'number' || typeof cursor.value === 'string') {
    const max = readDuration(cursor);
    return max === undefined ? undefined : { max };
  }
  return readBounds(cursor, ['min', 'max'], readDuration);
}

function readBounds(
  cursor: Cursor,
  keys: readonly ('min' | 'max' | 'equals')[],
  read: (bound: Cursor) => number | undefined,
): NumberRange | undefined {
  const members = cursor.members(keys);
  if (!members) return undefined;
  const bounds = Object.fromEntries(
    keys.flatMap((key) => {
      const bound = members.get(key);
      return bound ? [[key, read(bound)]] : [];
    }),
  ) as NumberRange;
  if (Object.keys(bounds).length === 0) return cursor.problem(`must name one of ${keys.join(', ')}`);
  const problem = rangeProblem(bounds);
  return problem === undefined ? defined(bounds) : cursor.problem(problem);
}

/** Why no number can lie in a range; undefined when one can. */
export function rangeProblem({ min, max, equals }: NumberRange): string | undefined {
  if (min !== undefined && max !== undefined && min > max) return 'min is above max';
  if (equals !== undefined && (equals < (min ?? equals) || equals > (max ?? equals)))
    return 'equals lies outside of min and max';
  return undefined;
}

/** A field path in its written form, checked. */
export function readFieldPath(cursor: Cursor): string | undefined {
  const text = cursor.text(undefined, 'a field path');
  if (text === undefined) return undefined;
  try {
    parseFieldPath(text);
    return text;
  } catch (error) {
    if (!(error instanceof FieldPathError)) throw error;
    return cursor.problem(`is no field path: ${error.message}`);
  }
}

/** A day as `YYYY-MM-DD` that the calendar has. */
export function readDay(cursor: Cursor): string | undefined {
  const text = cursor.text(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2027-03-01');
  if (text === undefined) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  return real ? text : cursor.problem('is no day of the calendar');
}

export function readSha256(cursor: Cursor): string | undefined {
  return cursor.text(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hex digits');
}
