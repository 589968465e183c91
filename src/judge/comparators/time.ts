import type { JsonValue } from '../../json.ts';
import { type DateTimeParts, parseFormat, parseIso } from './date.ts';

/** How texts of days and times are read. */
export interface DateReading {
  readonly formats?: readonly string[];
  readonly dayFirst?: boolean;
  readonly toleranceMs?: number;
}

const DAY_FIRST = ['D/M/YYYY', 'D.M.YYYY', 'D-M-YYYY'];
const MONTH_FIRST = ['M/D/YYYY', 'M.D.YYYY', 'M-D-YYYY'];

/** Every way in which a text can be read; ISO 8601 always counts, other formats only when they are named. */
export function readings(text: string, reading: DateReading): readonly DateTimeParts[] {
  const iso = parseIso(text);
  if (iso) return [iso];
  const order = reading.dayFirst === undefined ? [] : reading.dayFirst ? DAY_FIRST : MONTH_FIRST;
  const found = new Map<string, DateTimeParts>();
  for (const format of [...(reading.formats ?? []), ...order]) {
    const parts = parseFormat(text, format);
    if (parts) found.set(JSON.stringify(parts), parts);
  }
  return [...found.values()];
}

function only(value: JsonValue, reading: DateReading): DateTimeParts | undefined {
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const all = readings(value, reading);
  return all.length === 1 ? all[0] : undefined;
}

/** The calendar day as a number that is the same for the same day; undefined when unreadable or ambiguous. */
export function dayOf(value: JsonValue, reading: DateReading): number | undefined {
  const parts = only(value, reading);
  return parts && parts.year * 10_000 + parts.month * 100 + parts.day;
}

/** The same calendar day; times of day and zones do not count. */
export function equalDates(expected: JsonValue, actual: JsonValue, reading: DateReading): boolean {
  const day = dayOf(expected, reading);
  return day !== undefined && day === dayOf(actual, reading);
}

/** Milliseconds since the epoch, local times as if in UTC; `zoned` says which of the two. */
export function instantOf(value: JsonValue, reading: DateReading): { ms: number; zoned: boolean } | undefined {
  const parts = only(value, reading);
  if (!parts) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(parts.year, parts.month - 1, parts.day);
  const ms = date.getTime() + (parts.timeMs ?? 0) - (parts.offsetMinutes ?? 0) * 60_000;
  return { ms, zoned: parts.offsetMinutes !== undefined };
}

/** The same instant within the tolerance; a time with a zone never equals one without. */
export function equalInstants(expected: JsonValue, actual: JsonValue, reading: DateReading): boolean {
  const e = instantOf(expected, reading);
  const a = instantOf(actual, reading);
  return (
    e !== undefined && a !== undefined && e.zoned === a.zoned && Math.abs(e.ms - a.ms) <= (reading.toleranceMs ?? 0)
  );
}

const CLOCK = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,6}))?$/;
const ISO_DURATION = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?)$/i;
const UNIT = /(\d+(?:\.\d+)?)\s*(ms|milliseconds?|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s|days?|d)\s*/giy;
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };

/**
 * Milliseconds of a duration: `1:10` (minutes and seconds), `00:01:10`, `PT1M10S`, `1m 10s`, or a number of
 * seconds. Years and months have no fixed length and are not read.
 */
export function durationMs(value: JsonValue): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value * 1000 : undefined;
  if (typeof value !== 'string' || value.length > 100) return undefined;
  const text = value.trim();
  const clock = CLOCK.exec(text);
  if (clock) {
    const [, h = '0', m = '0', s = '0', fraction = '0'] = clock;
    if (Number(s) > 59 || (clock[1] !== undefined && Number(m) > 59)) return undefined;
    return ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + Number(`0.${fraction}`) * 1000;
  }
  const iso = ISO_DURATION.exec(text);
  if (iso && /\d/.test(text) && !/T$/i.test(text)) {
    const [w, d, h, m, s] = iso.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
    return ((((w ?? 0) * 7 + (d ?? 0)) * 24 + (h ?? 0)) * 60 + (m ?? 0)) * 60_000 + (s ?? 0) * 1000;
  }
  return unitsMs(text);
}

function unitsMs(text: string): number | undefined {
  let total = 0;
  UNIT.lastIndex = 0;
  if (text === '') return undefined;
  for (let at = 0; at < text.length; at = UNIT.lastIndex) {
    UNIT.lastIndex = at;
    const match = UNIT.exec(text);
    if (!match) return undefined;
    const unit = (match[2] ?? '').toLowerCase();
    const name = unit === 'ms' || unit.startsWith('milli') ? 'ms' : unit.charAt(0);
    total += Number(match[1]) * (UNIT_MS[name] ?? Number.NaN);
  }
  return total;
}

/** The same length of time within the tolerance. */
export function equalDurations(expected: JsonValue, actual: JsonValue, toleranceMs = 0): boolean {
  const e = durationMs(expected);
  const a = durationMs(actual);
  return e !== undefined && a !== undefined && Math.abs(e - a) <= toleranceMs + 1e-6;
}
