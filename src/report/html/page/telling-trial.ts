import type { PageCase, PageTrial } from '../page-data.ts';

/** The trial that explains the verdict of a case: the first that failed, else the first that did not pass. */
export function tellingTrial({ trials }: PageCase): PageTrial | undefined {
  return (
    trials.find(({ verdict }) => verdict === 'failed') ??
    trials.find(({ verdict }) => verdict !== 'passed') ??
    trials[0]
  );
}
