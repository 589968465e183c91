import { formatCredits, formatShare } from '../../../format.ts';
import type { PageTrendRun } from '../../page-data.ts';
import { HEIGHT, sparkline, WIDTH } from './sparkline.ts';

/** The last runs, or the baseline and this one, as small lines, one a figure; the last point is this run. */
export function Trend({ runs }: { readonly runs: readonly PageTrendRun[] }) {
  return (
    <section class="trend">
      <h2>{runs[0]?.baseline ? 'The baseline and this run' : `The last ${runs.length} runs`}</h2>
      <div class="trend-lines">
        <Line name="Pass rate" values={runs.map(({ passRate }) => passRate)} format={formatShare} share />
        <Line
          name="Field accuracy"
          values={runs.map(({ fieldAccuracy }) => fieldAccuracy)}
          format={formatShare}
          share
        />
        <Line name="Credits" values={runs.map(({ credits }) => credits)} format={formatCredits} />
      </div>
      <p class="trend-time">
        {time(runs.at(0))} to {time(runs.at(-1))} UTC
      </p>
    </section>
  );
}

interface LineProps {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly format: (value: number) => string;
  /** Values are shares of 0 to 1, otherwise amounts from 0. */
  readonly share?: boolean;
}

function Line({ name, values, format, share = false }: LineProps) {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known.at(0), known.at(-1)];
  if (known.length < 2 || first === undefined || last === undefined) return null;
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  // Noise of a tenth must not look like a landslide.
  const low = share ? Math.max(0, Math.min(lowest, highest - 0.1)) : 0;
  const drawn = sparkline(values, low, share ? Math.max(highest, low + 0.1) : highest);
  const words = `${name} of ${known.length} runs: from ${format(first)} to ${format(last)}, lowest ${format(lowest)}, highest ${format(highest)}`;
  return (
    <figure>
      <figcaption aria-hidden="true">
        {name}
        <b>
          {format(first)} → {format(last)}
        </b>
      </figcaption>
      <svg role="img" aria-label={words} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none">
        <title>{words}</title>
        <path class="trend-line" d={drawn.line} />
        <path class="trend-end" d={drawn.end} />
      </svg>
      {known.length > 2 && (
        <small aria-hidden="true">
          lowest {format(lowest)}, highest {format(highest)}
        </small>
      )}
    </figure>
  );
}

function time(run: PageTrendRun | undefined): string {
  return run?.at.replace('T', ' ') ?? '';
}
