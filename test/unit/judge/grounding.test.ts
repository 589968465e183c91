import { describe, expect, test } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/json.ts';
import { takeGrounding } from '../../../src/judge/grounding.ts';

function groundingOf(metadata: JsonValue) {
  return takeGrounding({ said: 'goal', said_metadata: metadata }, undefined).grounding.get('said');
}

describe('the time of a value in a video or a recording', () => {
  test.each<[JsonObject, { start: number; end?: number }]>([
    [
      { start: 3, end: 4.5 },
      { start: 3, end: 4.5 },
    ],
    [
      { start_time: '00:01:02.500', end_time: '00:01:04' },
      { start: 62.5, end: 64 },
    ],
    [{ timestamp: '01:00:00' }, { start: 3600 }],
    [{ timestamp: '2:05' }, { start: 125 }],
    [{ time: 0 }, { start: 0 }],
    [{ start: 9, end: 9 }, { start: 9 }],
    [{ start: 9, end: 2 }, { start: 9 }],
    [{ start: 'soon', timestamp: 7 }, { start: 7 }],
  ])('%j', (entry, time) => {
    expect(groundingOf(entry)?.times).toEqual([time]);
    expect(groundingOf({ bboxes: [entry] })?.times).toEqual([time]);
  });

  test.each<JsonObject>([
    { start: -1 },
    { start: 1e9 },
    { start: null },
    { time: '12' },
    { time: '1:2:3:4' },
    { timestamp: '2026-01-02T03:04:05Z' },
    { end: 4 },
    { start: {} },
  ])('%j is none', (entry) => {
    expect(groundingOf(entry)).toBeUndefined();
  });

  test('stands beside a box or instead of one', () => {
    const box = { bbox: { xywh: [0.1, 0.2, 0.3, 0.4] }, timestamp: 2 };
    expect(groundingOf({ confidence: 'hi', bboxes: [box, { timestamp: 8 }] })).toEqual({
      confidence: 'hi',
      boxes: [{ xywh: [0.1, 0.2, 0.3, 0.4], page: 0 }],
      times: [{ start: 2 }, { start: 8 }],
    });
  });
});

describe('the input that a place is on', () => {
  const xywh = [0, 0, 1, 1];

  test.each(['input', 'file', 'file_id', 'document'])('is read from %s, of the box or of all', (key) => {
    const named = groundingOf({ bboxes: [{ xywh, [key]: 'back' }, { xywh }, { time: 1, [key]: 'film' }] });
    expect(named?.boxes.map(({ input }) => input)).toEqual(['back', undefined]);
    expect(named?.times).toEqual([{ start: 1, input: 'film' }]);
    expect(groundingOf({ bboxes: [{ xywh }], [key]: 'front' })?.boxes[0]?.input).toBe('front');
  });

  test('is text of a sensible length', () => {
    expect(groundingOf({ bboxes: [{ xywh, input: 7, file: '' }] })?.boxes[0]).toEqual({ xywh, page: 0 });
    expect(groundingOf({ bboxes: [{ xywh, input: 'x'.repeat(9_999) }] })?.boxes[0]?.input).toHaveLength(300);
  });
});
