import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { SourceText } from '../../../src/source/source-text.ts';
import { parseYaml } from '../../../src/source/yaml.ts';
import { HANGS_AFTER, processorTime } from '../../support/processor-time.ts';

const read = (text: string) => parseYaml(new SourceText('a.yaml', text));

function problemsOf(text: string): string[] {
  const source = new SourceText('a.yaml', text);
  return parseYaml(source).problems.map(({ code, range }) => {
    const { line, column } = source.positionAt(range.start);
    return `${line}:${column} ${code}`;
  });
}

describe('parseYaml', () => {
  it.each([
    ['a: 1\nb: [x, y]\n', []],
    ['description: Reads this: and that\n', ['1:24 unquoted-colon']],
    ['a:\n\tb: 1\n', ['2:1 tab-indent']],
    ['a: 1\nb: 2\na: 3\n', ['3:1 duplicate-key']],
    ['a:\n  b: 1\n  "b": 2\n', ['3:3 duplicate-key']],
    ['a: "never\nclosed\n', ['1:4 unclosed-quote']],
    ['a: 1\n---\nb: 2\n', ['2:1 multiple-documents']],
    ['a: !!python/object:os.system x\n', ['1:4 tag']],
    ['a: @b\n', ['1:4 bad-scalar-start']],
    ['a: *b\n', ['1:4 unknown-alias']],
    ['a: &a [*a]\n', ['1:8 alias']],
    ['{a: 1}: 2\n', ['1:1 key']],
  ])('names what is wrong with %j', (text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  it('reads the core schema of YAML 1.2 as JSON data', () => {
    expect(read('a: yes\nb: 2026-02-19\nc: 017\nd: ~\ne: .inf\nf: 1.10\n2024: x\n').value).toEqual({
      a: 'yes',
      b: '2026-02-19',
      c: 17,
      d: null,
      e: '.inf',
      f: 1.1,
      '2024': 'x',
    });
    expect(read('').value).toBeNull();
    expect(read('base: &b {x: 1}\nuse: *b\n').value).toEqual({ base: { x: 1 }, use: { x: 1 } });
    expect(Object.keys(read('__proto__: {a: 1}\n').value as object)).toEqual(['__proto__']);
  });

  it('says where values stand in the whole file', () => {
    const text = 'xx\na: [1, two]\nb:\n  c: "d"\n';
    const document = parseYaml(new SourceText('a.yaml', text), { start: 3 });
    const shown = (pointer: string) => {
      const place = document.locate(pointer);
      return (
        place && [
          text.slice(place.value.start, place.value.end),
          place.key && text.slice(place.key.start, place.key.end),
        ]
      );
    };
    expect(shown('/a/1')).toEqual(['two', undefined]);
    expect(shown('/b/c')).toEqual(['"d"', 'c']);
    expect(shown('/a')).toEqual(['[1, two]', 'a']);
    expect(shown('/b/x')).toBeUndefined();
  });

  it('tells how a scalar was written', () => {
    const text = "a: plain # why\nb: 'it''s'\nc: |-\n  one\n    two\nd: > # folded\n  x\n\ng: |2\n    y\n";
    const document = read(text);
    expect(document.scalar('/a')).toEqual({ kind: 'plain', source: 'plain', comment: { start: 9, end: 14 } });
    expect(document.scalar('/b')).toEqual({ kind: 'single-quoted', source: "it''s" });
    const c = document.scalar('/c');
    expect(c?.kind).toBe('literal');
    expect(c?.block).toEqual({ contentOffset: text.indexOf('  one'), indent: 2 });
    const d = document.scalar('/d');
    expect(d?.block?.contentOffset).toBe(text.indexOf('  x'));
    expect(text.slice(d?.comment?.start, d?.comment?.end)).toBe('# folded');
    expect(document.scalar('/g')?.block?.indent).toBe(2);
    expect(document.scalar('')).toBeUndefined();
  });

  it('ends quickly on texts that are built to hang a parser', () => {
    let aliases = 'a0: &a0 [x, x, x, x, x, x, x, x, x]\n';
    for (let i = 1; i < 9; i++)
      aliases += `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]\n`;
    let ladder = '';
    for (let i = 0; i < 900; i++) ladder += `${' '.repeat(i)}a:\n`;
    const hostile = {
      alias: aliases,
      'too-deep': '['.repeat(900_000),
      'too-deep ': '- '.repeat(500_000),
      'too-deep  ': '? '.repeat(500_000),
      'too-deep   ': ladder,
      'too-deep    ': '"]": ["]", '.repeat(5_000),
      'too-long': 'a'.repeat(2_000_000),
    };
    for (const [code, text] of Object.entries(hostile)) {
      const started = processorTime();
      expect(read(text).problems.map((problem) => problem.code)).toEqual([code.trim()]);
      expect(processorTime() - started, code).toBeLessThan(HANGS_AFTER);
    }
    expect(read(Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join('\n')).problems).toEqual([]);
  });

  it('reads two deep documents in one process', () => {
    for (let i = 0; i < 3; i++) expect(read(`${'['.repeat(900)}${']'.repeat(900)}`).value).toBeUndefined();
  });

  it('accepts 64 levels and no more', () => {
    const nested = (levels: number) => `${'['.repeat(levels)}1${']'.repeat(levels)}`;
    expect(read(nested(63)).problems).toEqual([]);
    expect(read(nested(65)).problems).toHaveLength(1);
  });

  it('reads back what was written', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        const json = JSON.parse(JSON.stringify(value));
        expect(read(JSON.stringify(json)).value).toEqual(json);
        expect(read(stringify(json)).value).toEqual(json);
      }),
    );
  });

  it('stays inside any text and never throws', () => {
    const soup = fc.string({
      unit: fc.constantFrom(
        'a',
        ':',
        ' ',
        '\n',
        '-',
        '?',
        '[',
        ']',
        '{',
        '}',
        '"',
        "'",
        '#',
        '|',
        '>',
        '&',
        '*',
        '!',
        '\t',
        ',',
        '%',
        '---\n',
        '\r',
      ),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.oneof(soup, fc.string()), (text) => {
        const document = read(text);
        for (const { range } of document.problems) {
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThanOrEqual(range.start);
          expect(range.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the limit of nesting', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value as object).map(depthOf)) : 0;

  it('holds for every way to write a level', () => {
    const pieces = ['a', 'a: ', ': ', '- ', '? ', '[', ']', '{', '}', ' ', '\n', '\n  ', '\n    ', ',', 'b: 1'];
    const text = fc.string({ unit: fc.constantFrom(...pieces), maxLength: 25 });
    let read = 0;
    fc.assert(
      fc.property(text, fc.constantFrom(1, 2, 3, 4), (written, maxDepth) => {
        const { value } = parseYaml(new SourceText('a.yaml', written), { maxDepth });
        if (value !== undefined) read++;
        expect(depthOf(value)).toBeLessThanOrEqual(maxDepth);
      }),
      { numRuns: 5_000 },
    );
    expect(read).toBeGreaterThan(100);
  });

  it.each([
    ['items in the column of their key', 'a:\n- b:\n  - c', 4],
    ['an explicit key in a list', 'a: [? ]', 3],
    ['a pair in a list', 'a: [b: 1, c]', 3],
    ['braces', '{ a: { b: { c: 1 } } }', 4],
    ['braces in a block', 'a: { b: { c: 1 } }', 3],
    ['indicators on one line', '- - - a', 3],
    ['a mapping per column', 'a:\n b:\n  c: 1', 3],
  ])('takes %s for what they are', (_, text, levels) => {
    const at = (maxDepth: number) => parseYaml(new SourceText('a.yaml', text), { maxDepth }).problems;
    // A text that begins a line or follows an indicator may be a key, and counts before its colon is seen.
    expect(at(levels + 1)).toEqual([]);
    expect(at(levels - 1)).toMatchObject([{ code: 'too-deep' }]);
  });
});

it('keeps no style of scalars where none is asked for', () => {
  const source = new SourceText('a.yaml', 'a: "b"\n');
  expect(parseYaml(source).scalar('/a')?.kind).toBe('double-quoted');
  const document = parseYaml(source, { scalarStyles: false });
  expect(document.scalar('/a')).toBeUndefined();
  expect(document.locate('/a')).toEqual({ key: { start: 0, end: 1 }, value: { start: 3, end: 6 } });
  expect(document.value).toEqual({ a: 'b' });
});

describe('exact numbers', () => {
  const exact = (text: string) => parseYaml(new SourceText('a.yaml', text), { exactNumbers: true }).value;

  it.each([
    ['9007199254740993', 9007199254740993n],
    ['-12345678901234567890', -12345678901234567890n],
    ['+0009007199254740993', 9007199254740993n],
    ['0x20000000000001', 9007199254740993n],
    ['0o400000000000000001', 9007199254740993n],
    ['9007199254740992', 9007199254740992],
    ['1e23', 1e23],
    ['"9007199254740993"', '9007199254740993'],
    ['1.5', 1.5],
  ])('%s', (text, value) => {
    expect(exact(`a: ${text}\n`)).toEqual({ a: value });
  });

  it('are only read where they are asked for', () => {
    expect(read('a: 9007199254740993\n').value).toEqual({ a: 9007199254740992 });
  });
});
