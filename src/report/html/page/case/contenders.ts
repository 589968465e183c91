import { plural } from '../../../format.ts';
import type { PageCase, PageTrial } from '../../page-data.ts';
import { cellOf } from './matrix-cell.ts';

/** A trial that can stand beside another: of the same case, or of another cell of its matrix. */
export interface Contender {
  readonly item: PageCase;
  readonly trial: PageTrial;
}

/** The trials of a case and of the other cells of its matrix. */
export function contendersOf(cases: readonly PageCase[], item: PageCase): Contender[] {
  const { base } = cellOf(item);
  return cases
    .filter((other) => other.skill === item.skill && cellOf(other).base === base)
    .flatMap((other) => other.trials.map((trial) => ({ item: other, trial })));
}

/** `3 trials` of one case, `3 cells` of a matrix, `3 cells, 9 trials` of one with repeats. */
export function contendersInWords(contenders: readonly Contender[]): string {
  const cells = new Set(contenders.map(({ item }) => item)).size;
  const trials = plural(contenders.length, 'trial');
  if (cells <= 1) return trials;
  return contenders.length === cells ? plural(cells, 'cell') : `${plural(cells, 'cell')}, ${trials}`;
}
