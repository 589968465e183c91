import { type Focus, useFocus } from '../focus.ts';
import { clockTime } from './clock-time.ts';
import { outcomeTones } from './outcome.ts';
import type { PlacedTime } from './placement.ts';

interface Props {
  readonly times: readonly PlacedTime[];
  /** Seconds; 0 when the medium does not say it. */
  readonly length: number;
  /** Seconds. */
  readonly now: number;
  readonly focus: Focus;
}

/** Marks on a line as long as the medium, in as many rows as it takes for none to cover another. */
export function Timeline({ times, length, now, focus }: Props) {
  const end = Math.max(length, 1, ...times.map((time) => time.end ?? time.start));
  const rows = inRows(times, end);
  return (
    <div class="timeline" role="group" aria-label="Times that the answer is grounded on">
      <div class="timeline-rows" style={{ height: `${Math.max(1, rows.length) * 28}px` }}>
        {rows.map((row, at) =>
          row.map((time, index) => <Mark key={index} time={time} row={at} end={end} focus={focus} />),
        )}
        <span class="playhead" style={{ left: `${Math.min(1, now / end) * 100}%` }} aria-hidden="true" />
      </div>
      <p class="timeline-ends" aria-hidden="true">
        <span>0:00</span>
        <span>{clockTime(end)}</span>
      </p>
    </div>
  );
}

interface MarkProps {
  readonly time: PlacedTime;
  readonly row: number;
  readonly end: number;
  readonly focus: Focus;
}

function Mark({ time: { field, start, end: stop = start }, row, end, focus }: MarkProps) {
  const state = useFocus(focus, field.path);
  const when = stop > start ? `${clockTime(start)} to ${clockTime(stop)}` : clockTime(start);
  return (
    <button
      type="button"
      class={`time-mark ${stop > start ? '' : 'moment'} ${outcomeTones[field.outcome]} ${state ?? ''}`}
      data-time={field.path}
      style={{
        left: `${(start / end) * 100}%`,
        width: `${((stop - start) / end) * 100}%`,
        top: `${row * 28}px`,
      }}
      aria-label={`${field.path}, ${when}`}
      aria-pressed={state === 'selected'}
      title={`${field.path}\n${when}`}
      onPointerEnter={() => focus.hover(field.path)}
      onPointerLeave={() => focus.hover(undefined)}
      onClick={() => focus.toggle(field.path)}
    />
  );
}

const MOST_ROWS = 6;
/** The least share of the line that a mark takes, so that it can be hit. */
const LEAST = 0.05;

/** Each time goes into the first row where it covers none; when all rows are full, into the last. */
function inRows(times: readonly PlacedTime[], end: number): PlacedTime[][] {
  const rows: PlacedTime[][] = [];
  const ends: number[] = [];
  for (const time of times.toSorted((a, b) => a.start - b.start)) {
    const free = ends.findIndex((stop) => stop <= time.start);
    const at = free >= 0 ? free : Math.min(rows.length, MOST_ROWS - 1);
    const row = rows[at];
    if (row) row.push(time);
    else rows.push([time]);
    ends[at] = Math.max(time.end ?? time.start, time.start + end * LEAST);
  }
  return rows;
}
