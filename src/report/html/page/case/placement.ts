import type { JsonValue } from '../../../../json.ts';
import type { FieldResult, Grounding } from '../../../../judge/judgement.ts';
import type { PageInput } from '../../page-data.ts';
import { clockTime } from './clock-time.ts';

/** Normalised to 0..1: left, top, width, height. */
export type Rectangle = readonly [number, number, number, number];

/** One place on a page where a value was read, cut to the page. */
export interface PlacedBox {
  readonly field: FieldResult;
  readonly input: number;
  readonly page: number;
  readonly xywh: Rectangle;
}

/** A moment or a while of a video or a recording where a value was seen or heard. Seconds. */
export interface PlacedTime {
  readonly field: FieldResult;
  readonly input: number;
  readonly start: number;
  readonly end?: number;
}

/** The places of one field that can be shown, and why another one cannot. */
export interface FieldPlaces {
  readonly boxes: readonly PlacedBox[];
  readonly times: readonly PlacedTime[];
  readonly problem?: string | undefined;
}

export interface Placement {
  /** By path; a field that is not grounded has no entry. */
  readonly fields: ReadonlyMap<string, FieldPlaces>;
  /** True when some place does not say which of several inputs it is on. */
  readonly unnamed: boolean;
}

type Input = Pick<PageInput, 'name' | 'file' | 'value' | 'media'>;
type Place = Grounding['boxes'][number] | NonNullable<Grounding['times']>[number];

/** Puts the grounding of fields on the inputs of their case; on `home` where the response does not name one. */
export function place(
  fields: readonly FieldResult[],
  inputs: readonly Input[],
  request: JsonValue,
  home: number,
): Placement {
  const indexOf = inputFinder(inputs, request);
  const placed = new Map<string, FieldPlaces>();
  let unnamed = false;
  for (const field of fields) {
    const { boxes = [], times = [] } = field.grounding ?? {};
    if (boxes.length + times.length === 0) continue;
    const found: { boxes: PlacedBox[]; times: PlacedTime[]; problem?: string | undefined } = { boxes: [], times: [] };
    const on = (one: Place): number => {
      const named = indexOf(one.input);
      unnamed ||= named === undefined;
      return named ?? home;
    };
    for (const box of boxes) {
      const input = on(box);
      const xywh = cutToPage(box.xywh);
      const problem = boxProblem(box.page, xywh, inputs[input]);
      if (problem === undefined && xywh) found.boxes.push({ field, input, page: box.page, xywh });
      else found.problem ??= problem;
    }
    for (const time of times) {
      const input = on(time);
      const { start, end } = time;
      if (isPlayed(inputs[input])) found.times.push({ field, input, start, ...(end === undefined ? {} : { end }) });
      else found.problem ??= `time ${clockTime(start)}, with nothing to play`;
    }
    placed.set(field.path, found);
  }
  return { fields: placed, unnamed: unnamed && inputs.length > 1 };
}

/** The input that places go to that name none: the first that they can be shown on. */
export function firstHome(inputs: readonly Input[]): number {
  return Math.max(
    0,
    inputs.findIndex((input) => hasPictures(input) || isPlayed(input)),
  );
}

/** True for an input that places could be drawn on. */
export function canHoldPlaces(input: Input | undefined): boolean {
  return hasPictures(input) || isPlayed(input);
}

function hasPictures(input: Input | undefined): boolean {
  return (input?.media?.pictures.length ?? 0) > 0;
}

function isPlayed(input: Input | undefined): boolean {
  return input?.media?.whole !== undefined && /^(video|audio)\//.test(input.media.mediaType ?? '');
}

/** By name, file, file name, or the id that the request gave the input. */
function inputFinder(inputs: readonly Input[], request: JsonValue): (name: string | undefined) => number | undefined {
  const names = new Map<string, number>();
  const sent = member(request, 'inputs');
  for (const [index, { name, file, value }] of inputs.entries())
    for (const known of [name, file, file?.split('/').at(-1), value, member(member(sent, name), 'file_id')])
      if (typeof known === 'string' && !names.has(known)) names.set(known, index);
  return (name) => (inputs.length === 1 ? 0 : name === undefined ? undefined : names.get(name));
}

function member(value: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The part of a box that lies on the page; undefined when none does. */
export function cutToPage([x, y, width, height]: Rectangle): Rectangle | undefined {
  const [left, top] = [Math.max(0, x), Math.max(0, y)];
  const [right, bottom] = [Math.min(1, x + width), Math.min(1, y + height)];
  if (!(right >= left && bottom >= top && left <= 1 && top <= 1)) return undefined;
  return [left, top, right - left, bottom - top];
}

function boxProblem(page: number, xywh: Rectangle | undefined, input: Input | undefined): string | undefined {
  const media = input?.media;
  if (!media || media.pictures.length === 0) return 'box, with no picture to draw it on';
  const where = media.pageCount > 1 || page > 0 ? `box on page ${page + 1}` : 'box';
  if (page >= media.pageCount)
    return `${where}, not shown: there ${media.pageCount === 1 ? 'is one page' : `are ${media.pageCount} pages`}`;
  if (!media.pictures.some((picture) => picture.page === page)) return `${where}, not shown`;
  return xywh ? undefined : `${where}, outside of it`;
}
