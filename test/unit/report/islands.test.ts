import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonIsland, safeJson } from '../../../src/report/html/islands.ts';

const inside = (html: string) => html.replace(/^<script[^>]*>/, '').replace(/<\/script>\n$/, '');

describe('an island of data', () => {
  it('is the JSON of its value in pieces, whatever is in it', () => {
    const member = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z<>"\\]{1,6}$/), member), (value) => {
        const html = [...jsonIsland('data', value)].join('');
        expect(inside(html)).not.toContain('<');
        expect(inside(html)).toBe(safeJson(value));
      }),
    );
  });

  it('leaves out what is undefined, and shows what would hide', () => {
    const html = [...jsonIsland('data', { gone: undefined, list: [], text: 'a\u202eb', last: null })].join('');
    expect(html).not.toContain('\u202e');
    expect(JSON.parse(inside(html))).toMatchObject({ list: [], last: null });
    expect(Object.keys(JSON.parse(inside(html)))).toEqual(['list', 'text', 'last']);
  });

  it('takes elements from whatever gives them', () => {
    function* few() {
      yield 1;
      yield { two: [2] };
    }
    const html = [...jsonIsland('data', { list: few(), empty: new Set() })].join('');
    expect(JSON.parse(inside(html))).toEqual({ list: [1, { two: [2] }], empty: [] });
  });

  it('has no piece that grows with the number of cases', () => {
    const cases = Array.from({ length: 10_000 }, (_, index) => ({
      id: `case-${index}`,
      trials: [{ verdict: 'passed' }],
    }));
    const longest = Math.max(...[...jsonIsland('overview', { headline: 'x', cases })].map(({ length }) => length));
    expect(longest).toBeLessThan(200);
  });
});
