import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../../src/json.ts';
import { Sweep } from '../../../../src/report/redaction/sweep.ts';
import { HANGS_AFTER, processorTime } from '../../../support/processor-time.ts';

function sweep(clear: JsonValue, text: string): string {
  const made = new Sweep(() => '#');
  made.remember(clear);
  return made.text(text);
}

describe('a text is found again', () => {
  it.each<[string, JsonValue, string, string]>([
    ['as it is', 'Grace Hopper', 'seen by Grace Hopper.', 'seen by #.'],
    ['in upper case', 'Grace Hopper', 'GRACE HOPPER came', '# came'],
    ['in another order', 'Grace Hopper', 'Hopper, Grace: well', '#: well'],
    ['in parts', 'Grace Brewster Hopper', 'Ms Hopper and (Grace)', 'Ms # and (#)'],
    ['with other accents', 'José Núñez', 'JOSE NUNEZ', '#'],
    ['with other letters', 'Weiß', 'WEISS', '#'],
    ['in full width', 'Grace Hopper', 'Ｇｒａｃｅ　Ｈｏｐｐｅｒ', '#'],
    ['with a break in it', 'Grace Hopper', 'Grace\n  Hopper', '#'],
    ['glued', 'Grace Hopper', 'user gracehopper1', 'user #1'],
    ['inside an address', 'grace@navy.example', 'mail: GRACE@NAVY.EXAMPLE!', 'mail: #!'],
    ['inside JSON', 'Grace Hopper', '{"name":"Grace Hopper"}', '{"name":"#"}'],
    ['of two letters', 'GH', 'GH and gh, not GHz', '# and #, not GHz'],
    ['of two letters with dots', 'G.H.', 'initials GH', 'initials #'],
    ['without spaces between words', '李明', '患者李明は元気', '患者#は元気'],
    ['with a particle', '김철수', '김철수는 건강', '#는 건강'],
    ['grouped in another way', 'DE89 3704 0044 0532 0130 00', 'IBAN DE89370400440532013000', 'IBAN #'],
    ['ungrouped before', '+15551234567', 'call +1 (555) 123-4567', 'call +#'],
    [
      'of many words, by a few of them',
      'has had a cold since the first of May',
      'He had a cold since Monday',
      'He # Monday',
    ],
    ['cut off', 'Grace Hopper', 'must be shorter, is "Grace Hop…', 'must be shorter, is "#…'],
  ])('%s', (_, clear, text, swept) => {
    expect(sweep(clear, text)).toBe(swept);
  });

  it.each<[string, JsonValue, string]>([
    ['one letter', 'M', 'size M of M'],
    ['a part of a word', 'art', 'the artist starts'],
    ['two letters that stand apart', 'GH', 'g h'],
    ['a little word of a name', 'Vincent van Gogh', 'a van and the car'],
    ['a truth value', true, 'true is true'],
    ['no value', null, 'null'],
    ['white space', '   ', 'a   b'],
    ['the beginning of a longer word', 'street', 'streetwise'],
  ])('but not %s', (_, clear, text) => {
    expect(sweep(clear, text)).toBe(text);
  });
});

describe('a date is found again', () => {
  it.each([
    '1906-12-09',
    '09.12.1906',
    '9.12.1906',
    '12/09/1906',
    '9/12/06',
    '19061209',
    '09121906',
    'December 9, 1906',
    'Dec. 9th 1906',
    '9th of December 1906',
    '9 december 1906',
    '09-DEC-1906',
    '09DEC1906',
    '9. Dezember 1906',
    '9 de diciembre de 1906',
    '9 décembre 1906',
    '9 grudnia 1906',
    '9 декабря 1906',
    '1906年12月9日',
    '1906 December 9',
    '9 December',
    '1906-12-09T10:30:00Z',
  ])('%s', (text) => {
    expect(sweep('1906-12-09', `born ${text}, well`)).toMatch(/^born #(日|T10:30:00Z)?, well$/);
  });

  it.each(['December 9, 1906', '9.12.1906', '1906-12-09T00:00:00Z'])('that was written as %s', (clear) => {
    expect(sweep(clear, 'born 1906-12-09')).toBe('born #');
  });

  it.each(['1906-12-10', '9 December 2001', '12.9.1907', 'version 1.9.12', 'in 1906'])('but not %s', (text) => {
    expect(sweep('1906-12-09', text)).toBe(text);
  });
});

describe('a number is found again', () => {
  it.each<[JsonValue, string, string]>([
    [7342.5, 'costs 7342.5 or 7,342.50 or 7.342,50 or 7 342,50 or 7\u202f342,5', 'costs # or # or # or # or #'],
    ['7342.50', '7342.5 EUR', '# EUR'],
    [1234567, "1,234,567 and 12,34,567 and 1'234'567", '# and # and #'],
    [41, 'aged 41, not 410 or 4.1', 'aged #, not 410 or 4.1'],
    [-41.5, 'at 41,5 degrees', 'at # degrees'],
    [0.25, 'about 0.25kg', 'about #kg'],
  ])('%j', (clear, text, swept) => {
    expect(sweep(clear, text)).toBe(swept);
  });

  it('but not of one digit', () => {
    expect(sweep(7, '7 of 7')).toBe('7 of 7');
  });

  it('in another field where it is too long for chance', () => {
    const made = new Sweep(() => '#');
    made.remember([41, 123_456, 12.25]);
    expect([41, 123_456, -123_456, 12.25, 0.1].map((number) => made.number(number))).toEqual([41, '#', '#', '#', 0.1]);
  });
});

it('takes equal parts out under one token, and leaves everything else', () => {
  const made = new Sweep((value) => `<${value}>`);
  made.remember({ name: 'Grace Hopper', born: '1906-12-09', more: [41] });
  expect(made.deep({ prompt: 'Is Hopper 41, born 9.12.1906?', list: ['x', 41, null, true] })).toEqual({
    prompt: 'Is <Grace Hopper> <41>, born <1906-12-09>?',
    list: ['x', 41, null, true],
  });
});

it('finds what is longer than a few letters whatever surrounds it', () => {
  const word = fc.stringMatching(/^[A-Za-z]{4,10}$/);
  fc.assert(
    fc.property(word, word, fc.string(), fc.string(), (first, last, before, behind) => {
      const swept = sweep(`${first} ${last}`, `${before} ${first.toUpperCase()}-${last.toLowerCase()} ${behind}`);
      expect(swept.slice(before.length).toLowerCase()).not.toContain(`${first}-${last}`.toLowerCase());
    }),
  );
});

it('takes no longer than a text is long', () => {
  const made = new Sweep(() => '#');
  for (let index = 0; index < 5_000; index++) made.remember(`Person ${index} of Springfield ${index * 7919}`);
  const started = processorTime();
  made.text(`${'1 2 3 4,5 '.repeat(20_000)}${'a'.repeat(200_000)}${'12.12.'.repeat(20_000)}`);
  expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
});
