import { describe, expect, test } from 'vitest';
import type { CompareRule } from '../../../src/evals/expectation.ts';
import type { JsonValue } from '../../../src/json.ts';
import { pathTree } from '../../../src/judge/path-tree.ts';
import { compareJson, execution, expectation, judgeWith } from './expectations.ts';

function ruleAt(rules: readonly [string, CompareRule['as']][], ...keys: (string | 0)[]): string {
  let node = pathTree(rules.map(([path, as]) => ({ path, as })));
  for (const key of keys) node = key === 0 ? node.element : node.child(key);
  return node.ignored ? 'ignore' : (node.leaf?.as ?? 'none');
}

describe('the last rule that matches a path wins', () => {
  test.each<[string, [string, CompareRule['as']][], (string | 0)[], string]>([
    ['no rule', [], ['a'], 'none'],
    [
      'the later of two',
      [
        ['a', 'exact'],
        ['a', 'number'],
      ],
      ['a'],
      'number',
    ],
    [
      'a general one behind a special one',
      [
        ['a', 'number'],
        ['**', 'text'],
      ],
      ['a'],
      'text',
    ],
    [
      'a special one behind a general one',
      [
        ['**', 'text'],
        ['a', 'number'],
      ],
      ['a'],
      'number',
    ],
    ['** reaches elements', [['**', 'text']], ['a', 0, 'b'], 'text'],
    ['** in front stands for nothing too', [['**.c', 'number']], ['c'], 'number'],
    ['** in front stands for any depth', [['**.c', 'number']], ['a', 0, 'b', 'c'], 'number'],
    ['** at the end needs a step', [['a.**', 'number']], ['a'], 'none'],
    ['** at the end takes all below', [['a.**', 'number']], ['a', 'b', 0], 'number'],
    ['** at both ends', [['**.b.**', 'number']], ['a', 'b', 'c', 'd'], 'number'],
    ['** at both ends, too high', [['**.b.**', 'number']], ['a', 'b'], 'none'],
    ['* is one key', [['*.b', 'number']], ['a', 'b'], 'number'],
    ['* is not two keys', [['*.b', 'number']], ['a', 'c', 'b'], 'none'],
    ['* is no element', [['a.*', 'number']], ['a', 0], 'none'],
    ['[] is every element', [['a[].b', 'number']], ['a', 0, 'b'], 'number'],
    ['[][] is a list of lists', [['a[][]', 'number']], ['a', 0, 0], 'number'],
    ['a leading []', [['[].b', 'number']], [0, 'b'], 'number'],
    ['a quoted key with a dot', [['["a.b"].c', 'number']], ['a.b', 'c'], 'number'],
    ['a quoted key inside', [['a["b c"][]', 'number']], ['a', 'b c', 0], 'number'],
    ['ignore reaches below', [['a', 'ignore']], ['a', 'b', 0, 'c'], 'ignore'],
    [
      'a later rule below ignore',
      [
        ['a', 'ignore'],
        ['a.b', 'number'],
      ],
      ['a', 'b'],
      'number',
    ],
    [
      'ignore behind a rule below',
      [
        ['a.b', 'number'],
        ['a', 'ignore'],
      ],
      ['a', 'b'],
      'ignore',
    ],
    [
      'ignore all but one',
      [
        ['**', 'ignore'],
        ['a.b', 'number'],
      ],
      ['a', 'b'],
      'number',
    ],
    [
      'ignore under a list',
      [
        ['a', 'list'],
        ['a[].c', 'ignore'],
      ],
      ['a', 0, 'c'],
      'ignore',
    ],
    ['__proto__ is a key', [['__proto__.x', 'number']], ['__proto__', 'x'], 'number'],
  ])('%s', (_, rules, keys, as) => {
    expect(ruleAt(rules, ...keys)).toBe(as);
  });

  test('hundreds of ** do not explode', () => {
    const rules = Array.from({ length: 200 }, (_, i) => [`**.k${i}.**.z.**`, 'number'] as [string, 'number']);
    const keys = Array.from({ length: 60 }, (_, i) => `k${i}`);
    const started = performance.now();
    expect(ruleAt(rules, ...keys, 'z', 'y')).toBe('number');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

/** What one pair of values counts as: m(atch), w(rong), - missing, + extra, nothing. */
async function outcome(expected: string, actual: string, nullIsAbsent: boolean, match: 'full' | 'subset') {
  const side = (text: string): JsonValue => (text === 'absent' ? {} : { x: JSON.parse(text) });
  const { counts } = await compareJson(side(expected), side(actual), [], { nullIsAbsent, match });
  return `${'m'.repeat(counts.match)}${'w'.repeat(counts.wrong)}${'-'.repeat(counts.missing)}${'+'.repeat(counts.extra)}`;
}

describe('what counts as absent', () => {
  const values = ['absent', 'null', '""', '0', 'false', '[]', '{}'];
  // Rows are expected, columns actual, in the order of `values`; an object with an absent member is an empty object.
  const nullAbsent: Record<string, string[]> = {
    absent: ['m', '', '+', '+', '+', '+', '+'],
    null: ['', '', '+', '+', '+', '+', '+'],
    '""': ['-', '-', 'm', 'w', 'w', '-+', '-+'],
    '0': ['-', '-', 'w', 'm', 'w', '-+', '-+'],
    false: ['-', '-', 'w', 'w', 'm', '-+', '-+'],
    '[]': ['-', '-', '-+', '-+', '-+', 'm', '-+'],
    '{}': ['-', '-', '-+', '-+', '-+', '-+', 'm'],
  };
  const nullValue: Record<string, string[]> = {
    ...nullAbsent,
    absent: ['m', '+', '+', '+', '+', '+', '+'],
    null: ['-', 'm', 'w', 'w', 'w', '-+', '-+'],
    '""': ['-', 'w', 'm', 'w', 'w', '-+', '-+'],
    '0': ['-', 'w', 'w', 'm', 'w', '-+', '-+'],
    false: ['-', 'w', 'w', 'w', 'm', '-+', '-+'],
    '[]': ['-', '-+', '-+', '-+', '-+', 'm', '-+'],
    '{}': ['-', '-+', '-+', '-+', '-+', '-+', 'm'],
  };
  const cells = [true, false].flatMap((nullIsAbsent) =>
    (['full', 'subset'] as const).flatMap((match) =>
      values.flatMap((expected) =>
        values.map((actual, column) => {
          const full = (nullIsAbsent ? nullAbsent : nullValue)[expected]?.[column] ?? '?';
          return [nullIsAbsent, match, expected, actual, match === 'full' ? full : full.replaceAll('+', '')] as const;
        }),
      ),
    ),
  );
  test.each(cells)(
    'null_is_absent %s, %s: %s against %s is %j',
    async (nullIsAbsent, match, expected, actual, result) => {
      expect(await outcome(expected, actual, nullIsAbsent, match)).toBe(result);
    },
  );
});

describe('containers', () => {
  test.each<[string, JsonValue, JsonValue, [number, number, number, number]]>([
    ['an object where a text stands', { v: { a: 1, b: 2 } }, { v: 'x' }, [0, 0, 2, 1]],
    ['a text where an object stands', { v: 'x' }, { v: { a: 1, b: 2 } }, [0, 0, 1, 2]],
    ['a list where an object stands', { v: [1, 2] }, { v: { a: 1 } }, [0, 0, 2, 1]],
    ['an object of nulls and nothing', { v: { a: null } }, {}, [0, 0, 0, 0]],
    ['an empty object and one with members', { v: {} }, { v: { a: 1 } }, [0, 0, 0, 1]],
    ['members and an empty object', { v: { a: 1 } }, { v: {} }, [0, 0, 1, 0]],
    ['a longer list', [1], [1, 2, 3], [1, 0, 0, 2]],
    ['a shorter list', [1, 2, 3], [1], [1, 0, 2, 0]],
    ['a whole text', 'a', 'b', [0, 1, 0, 0]],
    ['nothing expected', null, { a: 1 }, [0, 0, 0, 1]],
  ])('%s', async (_, expected, actual, [match, wrong, missing, extra]) => {
    expect((await compareJson(expected, actual)).counts).toEqual({ match, wrong, missing, extra });
  });

  test('weight and required of a list hold for what is in it', async () => {
    const rules: CompareRule[] = [{ path: 'rows', as: 'list', order: 'ignore', weight: 3, required: true }];
    const judgement = await compareJson({ a: 1, rows: [1] }, { a: 1, rows: [2] }, rules, { minScore: 0.1 });
    expect(judgement.verdict).toBe('failed');
    expect(judgement.score).toBeCloseTo(1 / 7);
  });

  test('min_score accepts a share, but no required field that failed', async () => {
    const [expected, actual] = [
      { a: 1, b: 2, c: 3, d: 4 },
      { a: 1, b: 2, c: 3, d: 5 },
    ];
    expect((await compareJson(expected, actual, [], { minScore: 0.75 })).verdict).toBe('passed');
    expect((await compareJson(expected, actual, [], { minScore: 0.76 })).verdict).toBe('failed');
    const required: CompareRule[] = [{ path: 'd', as: 'exact', required: true }];
    expect((await compareJson(expected, actual, required, { minScore: 0.5 })).reason).toBe(
      '1 required failed (1 wrong)',
    );
    const heavy: CompareRule[] = [{ path: 'd', as: 'exact', weight: 9 }];
    expect((await compareJson(expected, actual, heavy)).score).toBeCloseTo(3 / 12);
  });

  describe('without expected values a rule asks for a value along its keys', () => {
    const demand = (rule: Omit<CompareRule, 'path'>) => (path: string, actual: JsonValue) =>
      judgeWith(expectation({ compare: [{ path, ...rule }] }), execution(actual));
    const rules: [string, ReturnType<typeof demand>][] = [
      ['present', demand({ as: 'present' })],
      ['regex', demand({ as: 'regex', pattern: '^A' })],
      ['one_of', demand({ as: 'one_of', values: ['A1'] })],
      ['ref', demand({ as: 'ref' })],
    ];
    test.each(rules)('%s', async (_, at) => {
      for (const [path, actual] of [
        ['vendor.name', { total: 1 }],
        ['vendor.name', { vendor: null }],
        ['vendor.name', { vendor: {} }],
        ['vendor.name', { vendor: 'Acme' }],
        ['vendor.name', { vendor: [] }],
        ['vendor.name', []],
        ['vendor.name', 5],
        ['items[].name', {}],
        ['items[].name', { items: 'x' }],
        ['items[].name', { items: [{}] }],
        ['a.b.c.d', { a: { b: null } }],
      ] as const) {
        const judgement = await at(path, actual as JsonValue);
        expect(judgement, `${path} ${JSON.stringify(actual)}`).toMatchObject({
          verdict: 'failed',
          counts: { match: 0, wrong: 0, missing: 1, extra: 0 },
        });
      }
      expect(await at('items[].name', { items: [] })).toMatchObject({ verdict: 'passed', counts: { missing: 0 } });
      // Where the path leaves open which place is meant, none is asked for.
      expect(await at('*.a.name', { total: 1 })).toMatchObject({ verdict: 'passed' });
    });

    test('present does so beside expected values as well', async () => {
      const rule: CompareRule[] = [{ path: 'vendor.name', as: 'present' }];
      expect((await compareJson({ total: 1 }, { total: 1 }, rule)).counts).toEqual({
        match: 1,
        wrong: 0,
        missing: 1,
        extra: 0,
      });
      const regex: CompareRule[] = [{ path: 'vendor.name', as: 'regex', pattern: '^A' }];
      expect((await compareJson({ total: 1 }, { total: 1 }, regex)).verdict).toBe('passed');
      const ignored: CompareRule[] = [...rule, { path: 'vendor', as: 'ignore' }];
      expect((await compareJson({ total: 1 }, { total: 1 }, ignored)).verdict).toBe('passed');
    });

    test('a comparator that needs an expected value says so where nothing stands', async () => {
      const judgement = await demand({ as: 'similar', threshold: 0.9 })('vendr.name', { vendor: { name: 'x' } });
      expect(judgement).toMatchObject({ verdict: 'passed', violations: [{ severity: 'warning', path: 'vendr.name' }] });
      expect(judgement.violations[0]?.message).toContain('similar needs an expected value');
      const there = await demand({ as: 'similar', threshold: 0.9 })('vendor.name', { vendor: { name: 'x' } });
      expect(there.violations).toEqual([]);
    });
  });

  describe('the empty path is the whole response', () => {
    test.each<[string, CompareRule[], JsonValue, JsonValue]>([
      ['a list in any order', [{ path: '', as: 'list', order: 'ignore' }], [1, 2, 3], [3, 1, 2]],
      ['any list in any order', [{ path: '**', as: 'list', order: 'ignore' }], [1, [2, 3]], [[3, 2], 1]],
      ['rows by key', [{ path: '', as: 'list', key: ['id'] }], [{ id: 1 }, { id: 2 }], [{ id: 2 }, { id: 1 }]],
      ['a number', [{ path: '', as: 'number', abs: 1 }], 5, 6],
      ['a text', [{ path: '**', as: 'text', case: 'ignore' }], 'A', 'a'],
      ['anything', [{ path: '', as: 'ignore' }], { a: 1 }, [2]],
      ['any value', [{ path: '', as: 'present' }], { a: 1 }, 'x'],
    ])('%s', async (_, rules, expected, actual) => {
      expect((await compareJson(expected, actual, rules)).verdict).toBe('passed');
      expect((await compareJson(expected, actual)).verdict).toBe('failed');
    });
  });

  test('rules that need no expected value are held even where nothing is expected', async () => {
    const rules: CompareRule[] = [
      { path: 'image', as: 'ref', type: 'image' },
      { path: 'note', as: 'absent' },
      { path: 'id', as: 'regex', pattern: '^A' },
      { path: 'seen', as: 'present' },
    ];
    const subset = { match: 'subset' } as const;
    const good = { n: 1, image: { id: 'img_a1b2c3' }, id: 'A1', seen: 0, more: 1 };
    expect((await compareJson({ n: 1 }, good, rules, subset)).counts).toEqual({
      match: 4,
      wrong: 0,
      missing: 0,
      extra: 0,
    });
    const bad = { n: 1, image: { id: 'x' }, id: 'B', note: 'hm' };
    expect((await compareJson({ n: 1 }, bad, rules, subset)).counts).toEqual({
      match: 1,
      wrong: 0,
      missing: 1,
      extra: 3,
    });
  });
});
