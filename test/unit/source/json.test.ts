import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/source/json.ts';
import { SourceText } from '../../../src/source/source-text.ts';

const read = (text: string, maxDepth?: number) =>
  parseJson(new SourceText('a.json', text), maxDepth === undefined ? {} : { maxDepth });

function problemsOf(text: string): string[] {
  const source = new SourceText('a.json', text);
  return parseJson(source).problems.map(({ code, range }) => {
    const { line, column } = source.positionAt(range.start);
    return `${line}:${column} ${code}`;
  });
}

describe('parseJson', () => {
  it.each([
    ['{"a": 1,}', ['1:8 trailing-comma']],
    ['[1, 2,\n]', ['1:6 trailing-comma']],
    ['{"a": 1 "b": 2}', ['1:7 missing-comma']],
    ['{"a": True, "b": None}', ['1:7 python-literal', '1:18 python-literal']],
    ["{'a': 'b'}", ['1:2 single-quote', '1:7 single-quote']],
    ['{a: 1}', ['1:2 unquoted-key']],
    ['{"a": NaN}', ['1:7 not-a-number']],
    ['{"a": -Infinity}', ['1:7 not-a-number']],
    ['{"a": .5}', ['1:7 number']],
    ['{"a": 012}', ['1:7 number']],
    ['{"a": 0x1F}', ['1:7 number']],
    ['// hello\n{"a": 1 /* b */}', ['1:1 comment', '2:9 comment']],
    ['{"a": "b\nc"}', ['1:7 unterminated-string']],
    ['{"a": "b\tc"}', ['1:9 control-character']],
    ['{"a": "\\d"}', ['1:8 bad-escape']],
    ['{"a": "\\u12G4"}', ['1:8 bad-escape']],
    ['{"a": [1, 2', ['1:11 truncated']],
    ['{"a"', ['1:5 missing-colon']],
    ['{"a": }', ['1:7 unexpected']],
    ['{"a": [1}', ['1:9 unexpected']],
    ['{} {}', ['1:4 trailing-content']],
    ['', ['1:1 empty']],
    [' \n', ['1:1 empty']],
    ['“a”', ['1:1 unexpected']],
    ['{"properties": 1, "\\u0070roperties": 2}', ['1:19 duplicate-key']],
    ['\ufeff{}', ['1:1 bom']],
    ['{"a": 1,\n "b": tru,\n "c": [1,],\n "d": \'x\'}', ['2:7 bare-word', '3:9 trailing-comma', '4:7 single-quote']],
  ])('names what is wrong with %j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('keeps a value only where the text leaves no doubt about it', () => {
    expect(read('{"a": 1, "a": 2}').value).toEqual({ a: 2 });
    expect(read('\ufeff[1]').value).toEqual([1]);
    expect(read('{"a": 1,}').value).toBeUndefined();
  });

  it('says where values and keys stand', () => {
    const text = '{"a/b": [10, {"~": "x"}]}';
    const document = read(text);
    const shown = (pointer: string) => {
      const place = document.locate(pointer);
      return (
        place && [
          text.slice(place.value.start, place.value.end),
          place.key && text.slice(place.key.start, place.key.end),
        ]
      );
    };
    expect(shown('')).toEqual([text, undefined]);
    expect(shown('/a~1b')).toEqual(['[10, {"~": "x"}]', '"a/b"']);
    expect(shown('/a~1b/0')).toEqual(['10', undefined]);
    expect(shown('/a~1b/1/~0')).toEqual(['"x"', '"~"']);
    expect(shown('/a~1b/01')).toBeUndefined();
    expect(shown('/nothing')).toBeUndefined();
  });

  it('refuses to nest deeper than asked, however deep the text', () => {
    expect(read('[[1]]', 2).value).toEqual([[1]]);
    expect(read('[[[1]]]', 2).problems.map((problem) => problem.code)).toEqual(['too-deep']);
    expect(read('['.repeat(1_000_000)).problems.map((problem) => problem.code)).toEqual(['too-deep']);
  });

  it('keeps a member named __proto__ a member', () => {
    const value = read('{"__proto__": {"a": 1}}').value;
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(read('{"__proto__": 1}').locate('/__proto__')).toBeDefined();
  });

  it('agrees with JSON.parse on every JSON text', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 20 }), (text) => {
        const document = read(text);
        expect(document.problems.filter((problem) => problem.code !== 'duplicate-key')).toEqual([]);
        expect(document.value).toEqual(JSON.parse(text));
      }),
    );
  });

  it('agrees with JSON.parse about what is no JSON, and stays inside any text', () => {
    const soup = fc.string({
      unit: fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        ':',
        ',',
        ' ',
        '\n',
        '1',
        '-',
        '.',
        'e',
        'true',
        'null',
        'a',
        '\\',
        'u',
        "'",
        '/',
        '*',
        '\u0000',
        '😀',
      ),
      maxLength: 30,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          soup,
          fc.string(),
          fc.json().map((text) => text.slice(0, -1)),
        ),
        (text) => {
          const document = read(text);
          let valid = true;
          try {
            JSON.parse(text);
          } catch {
            valid = false;
          }
          const fatal = document.problems.filter((problem) => problem.code !== 'duplicate-key');
          expect(fatal.length === 0).toBe(valid);
          for (const { range } of document.problems) {
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeGreaterThanOrEqual(range.start);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('exact numbers', () => {
  it('are read where they are asked for, in sound and in broken texts', () => {
    const text = '{"a": 9007199254740993, "b": [1, "9007199254740993"]}';
    const value = { a: 9007199254740993n, b: [1, '9007199254740993'] };
    expect(parseJson(new SourceText('a.json', text), { exactNumbers: true }).value).toEqual(value);
    const twice = text.replace('{', '{"a": 1, ');
    expect(parseJson(new SourceText('a.json', twice), { exactNumbers: true }).value).toEqual(value);
    expect(read(text).value).toEqual({ ...value, a: 9007199254740992 });
  });
});
