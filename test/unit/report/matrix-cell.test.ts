import { describe, expect, it } from 'vitest';
import { contendersOf } from '../../../src/report/html/page/case/contenders.ts';
import { cellOf } from '../../../src/report/html/page/case/matrix-cell.ts';
import type { PageCase, PageTrial } from '../../../src/report/html/page-data.ts';

function pageCase(id: string, matrix?: PageCase['matrix'], skill = 'receipts'): PageCase {
  const trials = [{ trial: 1, model: id } as PageTrial];
  return { skill, id, verdict: 'passed', tags: [], file: 'a.eval.yaml', trials, ...(matrix ? { matrix } : {}) };
}

describe('a cell of a matrix', () => {
  it.each([
    ['acme[model=pro]', 'acme', 'pro'],
    ['acme[model=pro,priority=low]', 'acme', 'pro,priority=low'],
    ['acme[toolsets=core+image]', 'acme', 'toolsets=core+image'],
    ['acme[prompt_file=p[1].md]', 'acme', 'prompt_file=p[1].md'],
    ['acme[model=a]b]', 'acme', 'a]b'],
    ['a[b][model=pro]', 'a[b]', 'pro'],
  ])('%s is of %s', (id, base, cell) => {
    expect(cellOf(pageCase(id, { case: base, cell: {} }))).toEqual({ base, cell });
  });

  it('is none without a matrix, whatever the id looks like', () => {
    expect(cellOf(pageCase('acme[model=pro]'))).toEqual({ base: 'acme[model=pro]', cell: '' });
  });

  it('stands beside the other cells of its case, and beside no other case', () => {
    const cells = ['p[1].md', 'p[2].md'].map((file) =>
      pageCase(`a[prompt_file=${file}]`, { case: 'a', cell: { prompt_file: file } }),
    );
    const [first] = cells;
    const others = [pageCase('a[prompt_file=p'), pageCase('a', undefined, 'other')];
    const found = first ? contendersOf([...cells, ...others], first).map(({ item }) => item) : [];
    expect(found).toEqual(cells);
  });
});
