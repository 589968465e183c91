import { describe, expect, test } from 'vitest';
import type { FieldResult, Grounding } from '../../../src/judge/judgement.ts';
import { clockTime } from '../../../src/report/html/page/case/clock-time.ts';
import { cutToPage, firstHome, place } from '../../../src/report/html/page/case/placement.ts';
import type { PageInput, PageMedia } from '../../../src/report/html/page-data.ts';

const field = (path: string, grounding?: Partial<Grounding>): FieldResult => ({
  path,
  field: path,
  outcome: 'match',
  comparator: 'exact',
  score: 1,
  weight: 1,
  required: false,
  ...(grounding ? { grounding: { boxes: [], ...grounding } } : {}),
});
const pictures = (...pages: number[]): PageMedia['pictures'] =>
  pages.map((page) => ({ page, place: { island: `p${page}` }, mediaType: 'image/png', width: 10, height: 10 }));
const input = (name: string, media?: Partial<PageMedia>, file = `${name}.png`): PageInput => ({
  name,
  kind: 'file',
  file: `evals/${file}`,
  ...(media ? { media: { pictures: [], pageCount: 0, ...media } } : {}),
});
const image = { pictures: pictures(0), pageCount: 1 };
const film = { mediaType: 'video/webm', whole: { href: 'files/a.webm' } };
const box = (page: number, name?: string, xywh: [number, number, number, number] = [0.1, 0.2, 0.3, 0.4]) => ({
  boxes: [{ xywh, page, ...(name === undefined ? {} : { input: name }) }],
});

describe('the part of a box that is on the page', () => {
  test.each([
    [
      [0.1, 0.2, 0.3, 0.4],
      [0.1, 0.2, 0.3, 0.4],
    ],
    [
      [-5, -5, 9e9, 5.5],
      [0, 0, 1, 0.5],
    ],
    [
      [0.9, 0.9, 0.5, 0.5],
      [0.9, 0.9, 0.1, 0.1],
    ],
    [
      [0.5, 0.5, 0, 0],
      [0.5, 0.5, 0, 0],
    ],
    [[1.2, 0, 0.1, 0.1], undefined],
    [[0, -2, 1, 1], undefined],
    [[0.5, 0.5, -0.2, 0.1], undefined],
    [[Number.NaN, 0, 1, 1], undefined],
  ] as const)('%j', (whole, part) => {
    const cut = cutToPage(whole);
    expect(cut?.map((value) => Number(value.toFixed(6)))).toEqual(part);
  });
});

describe('places', () => {
  test('are drawn where they can be, and otherwise say why not', () => {
    const placed = place(
      [
        field('ungrounded'),
        field('here', box(0)),
        field('hidden', box(13)),
        field('beyond', box(99)),
        field('outside', box(0, undefined, [2, 2, 1, 1])),
        field('partly', { boxes: [...box(0).boxes, ...box(99).boxes] }),
        field('spoken', { times: [{ start: 62.5 }] }),
      ],
      [input('scan', { pictures: pictures(0, 3), pageCount: 30 })],
      null,
      0,
    );
    const problem = (path: string) => placed.fields.get(path)?.problem;
    expect(placed.fields.has('ungrounded')).toBe(false);
    expect(placed.fields.get('here')).toMatchObject({ boxes: [{ input: 0, page: 0 }], times: [] });
    expect(problem('here')).toBeUndefined();
    expect(problem('hidden')).toBe('box on page 14, not shown');
    expect(problem('beyond')).toBe('box on page 100, not shown: there are 30 pages');
    expect(problem('outside')).toBe('box on page 1, outside of it');
    expect(placed.fields.get('partly')?.boxes).toHaveLength(1);
    expect(problem('partly')).toMatch(/page 100/);
    expect(problem('spoken')).toBe('time 1:02.5, with nothing to play');
    expect(place([field('a', box(0))], [input('letter')], null, 0).fields.get('a')?.problem).toBe(
      'box, with no picture to draw it on',
    );
  });

  test('go to the input that the response names: by name, file, file name or file id', () => {
    const inputs = [input('front', image), input('back', image, 'b.jpg'), input('film', film, 'f.webm')];
    const request = { inputs: { back: { type: 'input_file', file_id: 'id-2' } } };
    for (const name of ['back', 'evals/b.jpg', 'b.jpg', 'id-2'])
      expect(place([field('a', box(0, name))], inputs, request, 0)).toMatchObject({ unnamed: false });
    const placed = place(
      [
        field('a', box(0, 'id-2')),
        field('b', box(0)),
        field('c', box(0, 'nobody')),
        field('d', { times: [{ start: 1, input: 'film' }] }),
      ],
      inputs,
      request,
      0,
    );
    const at = (path: string) => [...(placed.fields.get(path)?.boxes ?? []), ...(placed.fields.get(path)?.times ?? [])];
    expect(['a', 'b', 'c', 'd'].map((path) => at(path)[0]?.input)).toEqual([1, 0, 0, 2]);
    expect(placed.unnamed).toBe(true);
    expect(place([field('b', box(0))], inputs, request, 1).fields.get('b')?.boxes[0]?.input).toBe(1);
  });

  test('of a single input are never in doubt', () => {
    expect(place([field('a', box(0, 'nobody'))], [input('scan', image)], null, 0)).toMatchObject({ unnamed: false });
    expect(place([field('a', box(0))], [input('scan', image)], { inputs: [] }, 0).fields.get('a')?.boxes).toHaveLength(
      1,
    );
  });

  test('belong to the first input that can show them', () => {
    expect(firstHome([input('note'), input('film', film), input('scan', image)])).toBe(1);
    expect(firstHome([input('note')])).toBe(0);
    expect(firstHome([])).toBe(0);
  });
});

test.each([
  [0, '0:00'],
  [7.04, '0:07'],
  [59.96, '1:00'],
  [62.5, '1:02.5'],
  [3_723, '1:02:03'],
])('%f seconds are %s', (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});
