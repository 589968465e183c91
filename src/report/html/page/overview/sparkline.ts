/** A small line as the `d` of SVG paths, in a box of `WIDTH` by `HEIGHT`. */
export interface Sparkline {
  /** Unknown values are gaps. */
  readonly line: string;
  /** The last known value: a stroke without length, round where the pen is. */
  readonly end: string;
}

export const WIDTH = 240;
export const HEIGHT = 40;
// Half a dot, so that none is cut at the edge.
const EDGE = 4;

/** Draws the values evenly spaced, `low` at the bottom and `high` at the top of the box. */
export function sparkline(values: readonly (number | null)[], low: number, high: number): Sparkline {
  const step = values.length > 1 ? (WIDTH - 2 * EDGE) / (values.length - 1) : 0;
  const span = high > low ? high - low : 1;
  let line = '';
  let end = '';
  let drawing = false;
  for (const [index, value] of values.entries()) {
    if (value === null) {
      drawing = false;
      continue;
    }
    const point = `${round(EDGE + index * step)} ${round(HEIGHT - EDGE - ((value - low) / span) * (HEIGHT - 2 * EDGE))}`;
    // A value between two gaps is a dot.
    line += drawing ? `L${point}` : `M${point}h0`;
    end = `M${point}h0`;
    drawing = true;
  }
  return { line, end };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
