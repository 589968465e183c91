import { renderSummary, type SummaryOptions } from '../report/markdown/summary.ts';
import type { Results } from '../report/results.ts';
import { headline } from '../report/verdict-words.ts';
import { annotationsOf } from './annotate.ts';
import type { Annotation } from './annotation.ts';

/** What is told of a run: its results, or why it did not come to any. */
export interface Account extends Pick<Results, 'command' | 'conclusion'> {
  /** False for a run that stopped before it did anything. */
  readonly started: boolean;
  readonly headline: string;
  /** Markdown of at most `limitBytes` bytes; `link` leads to the run and its reports. */
  readonly text: (limitBytes: number, link: string | undefined) => string;
  readonly annotations: readonly Annotation[];
}

/** The account of a run with results; `sourceOf` gives the text of a file that a fix would change. */
export function accountOf(results: Results, sourceOf: SummaryOptions['sourceOf'] = () => undefined): Account {
  return {
    ...results,
    started: true,
    headline: headline(results),
    text: (limitBytes, link) =>
      renderSummary({ results, sourceOf, limitBytes, ...(link === undefined ? {} : { link }) }),
    annotations: annotationsOf(results),
  };
}
