import type { PageCase } from '../../page-data.ts';

/** The case that a cell of a matrix belongs to, and the cell in words: `pro` for `acme[model=pro]`. */
export function cellOf({ id, matrix }: Pick<PageCase, 'id' | 'matrix'>): {
  readonly base: string;
  readonly cell: string;
} {
  if (!matrix) return { base: id, cell: '' };
  return { base: matrix.case, cell: id.slice(matrix.case.length + 1, -1).replace(/^model=/, '') };
}
