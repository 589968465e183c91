import { formatPattern } from '../../evals/date-format.ts';

/** A calendar day and time of day as written, without a time zone unless `offsetMinutes` says one. */
export interface DateTimeParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** Milliseconds since midnight; absent when only a day is written. */
  readonly timeMs?: number;
  readonly offsetMinutes?: number;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An ISO 8601 day or date-time. */
export function parseIso(text: string): DateTimeParts | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, fraction, zone] = match;
  const timeMs = hour === undefined ? undefined : timeOfDay(hour, minute, second, fraction);
  if (hour !== undefined && timeMs === undefined) return undefined;
  return parts(Number(year), Number(month), Number(day), timeMs, zone);
}

/** A text under one format; two-digit years below 70 are of this century. */
export function parseFormat(text: string, format: string): DateTimeParts | undefined {
  const groups = formatPattern(format)?.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const { year, short, month, name, day, hour, minute, second, half, zone } = groups;
  const century = short === undefined ? 0 : Number(short) < 70 ? 2000 : 1900;
  const monthNumber = name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  let timeMs: number | undefined;
  if (hour !== undefined) {
    if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
    const afternoon = half?.toLowerCase().startsWith('p') ?? false;
    const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
    timeMs = timeOfDay(String(clock), minute, second, undefined);
    if (timeMs === undefined) return undefined;
  }
  return parts(short === undefined ? Number(year) : century + Number(short), monthNumber, Number(day), timeMs, zone);
}

function timeOfDay(hour: string, minute = '0', second = '0', fraction = '0'): number | undefined {
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  return ((h * 60 + m) * 60 + s) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}

function parts(
  year: number,
  month: number,
  day: number,
  timeMs: number | undefined,
  zone: string | undefined,
): DateTimeParts | undefined {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const offset = zone === undefined ? undefined : offsetMinutes(zone);
  return {
    year,
    month,
    day,
    ...(timeMs === undefined ? {} : { timeMs }),
    ...(offset === undefined ? {} : { offsetMinutes: offset }),
  };
}

function offsetMinutes(zone: string): number {
  if (/^z$/i.test(zone)) return 0;
  const digits = zone.slice(1).replace(':', '');
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0');
  return zone.startsWith('-') ? -minutes : minutes;
}
