import type { JsonObject, JsonValue } from '../json.ts';

/** Seconds from the start of a video or a recording; `end` is absent for a moment. */
export interface GroundingTime {
  readonly start: number;
  readonly end?: number;
}

const STARTS = ['start', 'start_time', 'timestamp', 'time'] as const;
const ENDS = ['end', 'end_time'] as const;
const LONGEST = 1_000 * 3600;

/**
 * The time that an entry of grounding names. No public source shows its form, so the likely ones are read: `start` or
 * `start_time`, with `end` or `end_time`, or a single `timestamp` or `time`; in seconds or as `HH:MM:SS.mmm`.
 */
export function readTime(entry: JsonObject): GroundingTime | undefined {
  const start = first(entry, STARTS);
  if (start === undefined) return undefined;
  const end = first(entry, ENDS);
  return end === undefined || end <= start ? { start } : { start, end };
}

function first(entry: JsonObject, keys: readonly string[]): number | undefined {
  for (const key of keys) {
    const time = Object.hasOwn(entry, key) ? seconds(entry[key]) : undefined;
    if (time !== undefined) return time;
  }
  return undefined;
}

const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2}(?:[.,]\d{1,9})?)$/;

function seconds(value: JsonValue | undefined): number | undefined {
  if (typeof value === 'number') return value >= 0 && value <= LONGEST ? value : undefined;
  if (typeof value !== 'string') return undefined;
  const [, hours = '0', minutes, rest] = CLOCK.exec(value.trim()) ?? [];
  if (minutes === undefined || rest === undefined) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest.replace(',', '.'));
}
