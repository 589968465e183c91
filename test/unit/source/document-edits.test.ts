import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { JsonValue } from '../../../src/json.ts';
import { type DocumentPart, editDocument } from '../../../src/source/document-edits.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { applyChanges, type Step, sameValue, type ValueChanges } from '../../../src/source/value-changes.ts';
import { parseYaml } from '../../../src/source/yaml.ts';

const suite = `version: 1
cases:
  # The first receipt.
  - id: a
    inputs: { t: x }
    expect:
      match: full
      json:
        total: 12   # in EUR
        name: 'Corner Shop'
        "odd key": plain words
        note: |
          one
          two
        rows:
          - { sku: A, n: 1 }
          - { sku: B, n: 2 }
        blocks:
          - sku: A
            n: 1
          # The second one.
          - sku: B
            n: 2
        empty: {}
        nothing:
        list: [1, 2]
    tags: [x]
  - { id: b, inputs: { t: y } }
`;
const json = '/cases/0/expect/json';
const set = (steps: readonly Step[], value: JsonValue): ValueChanges => ({
  replaced: [{ steps, value }],
  removed: [],
  added: [],
});
const add = (steps: readonly Step[], value: JsonValue): ValueChanges => ({
  replaced: [],
  removed: [],
  added: [{ steps, value }],
});
const remove = (...removed: readonly (readonly Step[])[]): ValueChanges => ({ replaced: [], removed, added: [] });

function edit(text: string, yaml: boolean, ...parts: DocumentPart[]) {
  return editDocument(new SourceText('x', text), yaml, parts);
}

describe('a value in a suite', () => {
  test.each<[string, ValueChanges, string, string]>([
    ['a number, with its comment', set(['total'], 13), 'total: 12 ', 'total: 13 '],
    ['a text in single quotes', set(['name'], 'Other Shop'), "'Corner Shop'", "'Other Shop'"],
    ['a text that needs other quotes', set(['name'], "Corner's"), "'Corner Shop'", '"Corner\'s"'],
    ['a plain text', set(['odd key'], 'other words'), 'plain words', 'other words'],
    ['a plain text that would be read as something else', set(['odd key'], 'no'), 'plain words', '"no"'],
    ['a plain text that becomes a number', set(['odd key'], '12'), 'plain words', '"12"'],
    ['a block of text', set(['note'], 'one'), '|\n          one\n          two', '"one"'],
    ['a value in brackets', set(['rows', 1, 'n'], 3), 'sku: B, n: 2 }', 'sku: B, n: 3 }'],
    ['a value in a block', set(['blocks', 1, 'n'], 3), 'sku: B\n            n: 2', 'sku: B\n            n: 3'],
    ['nothing', set(['nothing'], 'x'), 'nothing:', 'nothing: x'],
    ['a list that becomes a text', set(['list'], 'x'), '[1, 2]', 'x'],
    ['a number that becomes a list', set(['total'], [1]), 'total: 12 ', 'total: [1] '],
    ['an element of a list in brackets comes', add(['list', 2], 3), '[1, 2]', '[1, 2, 3]'],
    [
      'a row comes, written as its siblings',
      add(['rows', 2], { sku: 'C', n: 3 }),
      '- { sku: B, n: 2 }\n',
      '- { sku: B, n: 2 }\n          - { sku: C, n: 3 }\n',
    ],
    [
      'a row comes in a block',
      add(['blocks', 2], { sku: 'C', n: 3 }),
      '            n: 2\n        empty',
      '            n: 2\n          - sku: C\n            n: 3\n        empty',
    ],
    [
      'a member comes at the end',
      add(['more'], { a: [1] }),
      'list: [1, 2]\n',
      'list: [1, 2]\n        more:\n          a:\n            - 1\n',
    ],
    ['a member comes where there was none', add(['empty', 'a'], 1), 'empty: {}', 'empty: { a: 1 }'],
    ['a member in brackets comes', add(['rows', 0, 'm'], 'x'), '{ sku: A, n: 1 }', '{ sku: A, n: 1, m: x }'],
    ['a member goes, with its line and comment', remove(['total']), '        total: 12   # in EUR\n', ''],
    ['the last member goes', remove(['list']), '        list: [1, 2]\n', ''],
    ['a block of text goes', remove(['note']), '        note: |\n          one\n          two\n', ''],
    ['the first member of a row goes', remove(['blocks', 0, 'sku']), '- sku: A\n            n: 1', '- n: 1'],
    ['a row goes', remove(['rows', 0]), '          - { sku: A, n: 1 }\n', ''],
    ['a row of a block goes', remove(['blocks', 1]), '          - sku: B\n            n: 2\n', ''],
    ['a member in brackets goes', remove(['rows', 0, 'sku']), '{ sku: A, n: 1 }', '{ n: 1 }'],
    [
      'all rows go',
      remove(['blocks', 0], ['blocks', 1]),
      '- sku: A\n            n: 1\n          # The second one.\n          - sku: B\n            n: 2',
      '[]',
    ],
    [
      'an object takes the place of a text',
      { replaced: [], removed: [], added: [{ steps: ['name', 'first'], value: 'x' }] },
      "'Corner Shop'",
      '{ first: x }',
    ],
  ])('%s', (_, changes, from, to) => {
    expect(suite.split(from)).toHaveLength(2);
    const edited = edit(suite, true, { pointer: json, changes });
    expect(edited.refused).toEqual([]);
    expect(edited.text).toBe(suite.replace(from, () => to));
    // With the line ends of Windows too.
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    const there = edit(windows(suite), true, { pointer: json, changes });
    expect(there.refused).toEqual([]);
    expect(there.text).toBe(windows(suite.replace(from, () => to)));
  });

  test('a member of a case in brackets, and of one in a block', () => {
    const changes = add(['expect', 'json_file'], 'b.expected.json');
    expect(edit(suite, true, { pointer: '/cases/1', changes }).text).toBe(
      suite.replace('inputs: { t: y } }', 'inputs: { t: y }, expect: { json_file: b.expected.json } }'),
    );
    const short = 'version: 1\ncases:\n  - id: a\n    inputs: { t: x } # why\n  - id: b\n';
    expect(edit(short, true, { pointer: '/cases/0', changes }).text).toBe(
      'version: 1\ncases:\n  - id: a\n    inputs: { t: x } # why\n    expect: { json_file: b.expected.json }\n  - id: b\n',
    );
    expect(edit(short, true, { pointer: '/cases/1', changes }).text).toBe(
      `${short}    expect:\n      json_file: b.expected.json\n`,
    );
  });

  test('what stands there by an alias is refused, and the rest is done', () => {
    const text = 'a: &x { n: 1 }\nb: *x\nc: { n: 1 }\n';
    const shared = { pointer: '/b', changes: set(['n'], 2) };
    const edited = edit(text, true, shared, { pointer: '/c', changes: set(['n'], 3) });
    expect(edited.refused).toEqual([shared]);
    expect(edited.text).toBe('a: &x { n: 1 }\nb: *x\nc: { n: 3 }\n');
  });

  test('several parts at once', () => {
    const edited = edit(
      suite,
      true,
      { pointer: json, changes: set(['total'], 1) },
      { pointer: '/cases/1', changes: set(['inputs', 't'], 'z') },
    );
    expect(edited.refused).toEqual([]);
    expect(edited.text).toBe(suite.replace('12 ', '1 ').replace('t: y', 't: z'));
  });
});

describe('a value in a JSON text', () => {
  test('comes with the line ends and the indentation of the file', () => {
    const text = '{\r\n\t"a": 1\r\n}\r\n';
    const edited = edit(text, false, { pointer: '', changes: add(['b'], { c: [1, { d: 2 }] }) });
    expect(edited.text).toBe(
      '{\r\n\t"a": 1,\r\n\t"b": {\r\n\t\t"c": [\r\n\t\t\t1,\r\n\t\t\t{\r\n\t\t\t\t"d": 2\r\n\t\t\t}\r\n\t\t]\r\n\t}\r\n}\r\n',
    );
  });

  test.each([
    ['[\n  {"sku":"A","n":1}\n]\n', '[\n  {"sku":"A","n":1},\n  {"sku":"B","n":2}\n]\n'],
    ['[\n  { "sku" : "A" , "n" : 1 }\n]\n', '[\n  { "sku" : "A" , "n" : 1 },\n  { "sku" : "B" , "n" : 2 }\n]\n'],
    ['[{ "sku": "A", "n": 1 }]', '[{ "sku": "A", "n": 1 }, { "sku": "B", "n": 2 }]'],
    [
      '[\n  {\n    "sku": "A",\n    "n": 1\n  }\n]\n',
      '[\n  {\n    "sku": "A",\n    "n": 1\n  },\n  {\n    "sku": "B",\n    "n": 2\n  }\n]\n',
    ],
  ])('a row follows the style of its siblings: %j', (text, wanted) => {
    const changes = add([1], { sku: 'B', n: 2 });
    expect(edit(text, false, { pointer: '', changes }).text).toBe(wanted);
  });

  test('may have any key', () => {
    const text = '{ "a\\"]b": 1, "~/": 2, "__proto__": 3 }';
    const changes: ValueChanges = {
      replaced: [
        { steps: ['a"]b'], value: 4 },
        { steps: ['~/'], value: 5 },
        { steps: ['__proto__'], value: 6 },
      ],
      removed: [],
      added: [],
    };
    expect(edit(text, false, { pointer: '', changes }).text).toBe('{ "a\\"]b": 4, "~/": 5, "__proto__": 6 }');
  });
});

const leaf = fc.oneof(
  fc.constantFrom('a', 'true', "it's", 'two words', '12', '# no', '- x', 'a: b', ''),
  fc.integer({ min: 0, max: 9 }),
  fc.boolean(),
  fc.constant(null),
);
const value: fc.Arbitrary<JsonValue> = fc.letrec<{ node: JsonValue }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('k', 'l', 'm n', '"]', 'yes'), tie('node'), { maxKeys: 3 }),
  ),
})).node;

test('what comes out is what was meant, whatever the text looks like', () => {
  const styles = [
    (root: JsonValue) => ({ text: JSON.stringify(root), yaml: false }),
    (root: JsonValue) => ({ text: JSON.stringify(root, null, 2), yaml: false }),
    (root: JsonValue) => ({ text: stringify(root), yaml: true }),
    (root: JsonValue) => ({ text: stringify(root, { collectionStyle: 'flow' }), yaml: true }),
    (root: JsonValue) => ({
      text: stringify(root, { indent: 4, indentSeq: false }).replaceAll('\n', '\r\n'),
      yaml: true,
    }),
  ];
  let refused = 0;
  let runs = 0;
  fc.assert(
    fc.property(value, value, fc.constantFrom(...styles), fc.infiniteStream(fc.nat(2)), (from, to, style, picks) => {
      const root = { head: 1, value: from, tail: [1] };
      const { text, yaml } = style(root);
      const changes = someChanges(from, to, () => picks.next().value as number);
      const edited = editDocument(new SourceText('x', text), yaml, [{ pointer: '/value', changes }]);
      const wanted = edited.refused.length > 0 ? root : { ...root, value: applyChanges(from, changes) };
      runs++;
      refused += edited.refused.length;
      expect(sameValue(parseYaml(new SourceText('x', edited.text)).value, wanted)).toBe(true);
    }),
    { numRuns: 500 },
  );
  expect(refused / runs).toBeLessThan(0.02);
});

/** Changes that lead from one value towards another, some of them at least. */
function someChanges(from: JsonValue, to: JsonValue, pick: () => number): ValueChanges {
  const changes = {
    replaced: [] as { steps: Step[]; value: JsonValue }[],
    removed: [] as Step[][],
    added: [] as { steps: Step[]; value: JsonValue }[],
  };
  const walk = (a: JsonValue, b: JsonValue, steps: Step[]): void => {
    const [x, y] = [entries(a), entries(b)];
    if (!x || !y || Array.isArray(a) !== Array.isArray(b)) {
      if (pick() > 0 && steps.length > 0) changes.replaced.push({ steps, value: b });
      return;
    }
    for (const [step, member] of x) {
      const other = y.find(([name]) => name === step);
      if (other) walk(member, other[1], [...steps, step]);
      else if (pick() > 0) changes.removed.push([...steps, step]);
    }
    for (const [step, member] of y)
      if (!x.some(([name]) => name === step) && pick() > 0)
        changes.added.push({ steps: [...steps, step], value: member });
  };
  walk(from, to, []);
  return changes;
}

function entries(one: JsonValue): (readonly [Step, JsonValue])[] | undefined {
  if (Array.isArray(one)) return one.map((member, index) => [index, member]);
  return typeof one === 'object' && one !== null ? Object.entries(one) : undefined;
}
