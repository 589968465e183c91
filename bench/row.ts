/** One figure of a row. */
export interface Figure {
  /** What is measured, as it stands in the table. */
  readonly label: string;
  readonly measured: number;
  readonly unit: Unit;
  /** The most that it may be; absent for a figure that is there to compare with. */
  readonly atMost?: number;
  /** What nothing could beat. */
  readonly ideal?: number;
  /** How it was made: scaled time, a peer, a condition. */
  readonly note?: string;
}

export type Unit = 'ms' | 's' | 'bytes' | 'MB' | '×' | 'requests' | 'count' | 'per execution';

/** A measurement that `npm run bench -- <name>` selects. */
export interface Row {
  readonly name: string;
  run(): Promise<readonly Figure[]>;
}

/** True when a figure keeps its bound; undefined without one. */
export function keepsBound(figure: Figure): boolean | undefined {
  return figure.atMost === undefined ? undefined : figure.measured <= figure.atMost;
}
