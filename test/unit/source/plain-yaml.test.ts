import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { childPointer } from '../../../src/json-pointer.ts';
import { readPlainYaml } from '../../../src/source/plain-yaml.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { parseYaml, type YamlDocument } from '../../../src/source/yaml.ts';

/** A comment of this length goes before each text; with a tab in it the library reads what follows. */
const PLAIN = '# \n';
const TO_LIBRARY = '#\t\n';

const isPlain = (text: string) => readPlainYaml(text, 0, 32, true) !== undefined;
const readAs = (before: string, text: string) => parseYaml(new SourceText('a.yaml', `${before}${text}`));

/** Every value with its place and style, and the problems. */
function described(document: YamlDocument): unknown[] {
  const seen: unknown[] = [...document.problems];
  const visit = (value: JsonValue, pointer: string): void => {
    seen.push([pointer, value, document.locate(pointer), document.scalar(pointer)]);
    if (typeof value !== 'object' || value === null) return;
    for (const [name, member] of Object.entries(value)) visit(member, childPointer(pointer, name));
  };
  if (document.value !== undefined) visit(document.value, '');
  return seen;
}

const manifest = `# yaml-language-server: $schema=x.json
apiVersion: vlm.run/v1alpha
metadata: {}
model: vlmrun-orion-1:auto
version: 1.2.3
priority: 12
draft: false

toolsets:
  - core
  - "document"
labels:
- a b
- 'c: d'
nested:
    deeper:
      key: Read each [page], once - or (twice)
      url: https://example.com/a#b
graph: |
  stateDiagram-v2
    [*] --> Read: "it's" {here}

    Read --> [*]
# a comment
description: >-
  Reads one page
  and another.
plan: |
  Read: x

`;

describe('readPlainYaml', () => {
  it('reads a manifest as the library does', () => {
    expect(isPlain(manifest)).toBe(true);
    expect(described(readAs(PLAIN, manifest))).toEqual(described(readAs(TO_LIBRARY, manifest)));
  });

  it.each([
    ['a: b', 'a: b  \n\n', 'a: |\n  b', 'a: |\n\n'],
    ['a: >\n  b\n', 'a: >\n  b\n\n  c\n', 'a: >\n  b\n    c\n', 'a: >\n  b \n  c\n'],
    ['a: |\n    b\n  c\n', 'a: |\n  b\n c\n', 'a: |\n  b\n   \n', 'a: |\n  b\n\n\n# c\nd: e\n'],
    ['a: b\n  c\n', 'a: b\n# c\n  d\n', 'a: b # c\n', 'a: b: c\n', 'a: b:\n', 'a: b:c\n', 'a: b#c\n', 'a: b # \n'],
    ['a:\n', 'a: \nb: c\n', 'a:\n- b\nc: d\n', 'a:\n  - b\n - c\n', 'a:\n  - b\n  c: d\n', 'a:\n  - b: c\n'],
    ['a:\n  b: c\n d: e\n', 'a:\n  b: c\n# x\n  d: e\n', '  a: b\n  c: d\n', '  a: b\nc: d\n', ' a:\n  - b\n- c\n'],
    [
      'a: 017\n',
      'a: 0x1f\n',
      'a: 1e3\n',
      'a: 1.0\n',
      'a: 1.2.3\n',
      'a: -1\n',
      'a: 123456789012345678\n',
      'a: 2026-01-01\n',
    ],
    ['a: ~\n', 'a: True\n', 'a: NULL\n', 'a: yes\n', 'a: .inf\n', 'a: 1_000\n', 'a: 0o17\n', 'a: 1x\n', 'a: 1.\n'],
    [
      'a: ""\n',
      "a: ''\n",
      'a: "b\\n"\n',
      "a: 'it''s'\n",
      'a: "b" c\n',
      'a: "b\n',
      'a: "\n',
      'a: {}\nb: []\n',
      'a: {} b\n',
    ],
    [
      'a: b\na: c\n',
      '__proto__: a\n',
      'true: a\n',
      'a b: c\n',
      'a : b\n',
      'a:b\n',
      '- a\n',
      'a\n',
      '---\na: b\n',
      'a: b\n---\n',
    ],
    [
      'a: b\n...\n',
      '%YAML 1.2\n',
      'a: &b c\n',
      'a: *b\n',
      'a: !c d\n',
      'a: <<\n',
      '<<: a\n',
      'a: b\n#c',
      'a: ü\u2028b\u0085c\n',
    ],
    [
      'a: b\u00a0\n',
      'a: b \u3000\nc: d\n',
      'a:\u00a0b\n',
      '\u00a0a: b\n',
      'a: |\n  b\u00a0\n\u00a0\n',
      'a: >\n  b\u00a0\n  c\n',
      'a: "b\u00a0"\u00a0\n',
      'a: b\u0007\n',
      'a: b\u000bc\n',
      'a: \u{1f600}\n',
    ],
  ])('agrees with the library on each of %j', (...texts) => {
    for (const text of texts) {
      expect([text, ...described(readAs(PLAIN, text))]).toEqual([text, ...described(readAs(TO_LIBRARY, text))]);
    }
  });

  const scalar = fc.constantFrom(
    'x',
    'y z',
    '"q r"',
    "'s'",
    '1',
    '0',
    '1.2.3',
    'true',
    'null',
    '{}',
    '[]',
    'k:v',
    'v ',
    'w\u00a0',
  );
  const header = fc.constantFrom('|', '|', '|-', '>', '>-', '| ', '>- ');
  const content = fc.array(fc.constantFrom('x', 'y: z', '# n', 'v w', '', '- u'), { minLength: 1, maxLength: 4 });
  const gap = fc.constantFrom('', '', '', '\n', '# n\n', '  # n\n', '  \n');
  const shift = (text: string, by: string) => text.replace(/^(?=.)/gm, by);
  const { mapping } = fc.letrec<{ value: string; mapping: string }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      scalar.map((text) => ` ${text}\n`),
      fc.tuple(header, content, fc.constantFrom(' ', '  ')).map(([start, all, by]) => {
        return ` ${start}\n${shift(`${all.join('\n')}\n`, by)}`;
      }),
      fc
        .tuple(fc.array(scalar, { minLength: 1, maxLength: 3 }), gap, fc.constantFrom('', ' '))
        .map(([all, end, by]) => {
          return `\n${shift(all.map((item) => `- ${item}\n`).join(''), by)}${end}`;
        }),
      fc.tuple(gap, tie('mapping')).map(([before, all]) => `\n${before}${shift(all, '  ')}`),
    ),
    mapping: fc
      .array(fc.tuple(tie('value'), gap), { minLength: 1, maxLength: 4 })
      .map((all) => all.map(([text, after], index) => `${'abcd'[index]}:${text}${after}`).join('')),
  }));
  const damaged = fc
    .tuple(mapping, fc.nat(), fc.constantFrom('', ' ', '\n', ':', '#', '"', '-', 'x: ', '  '))
    .map(([text, at, by]) => {
      const cut = at % (text.length + 1);
      return text.slice(0, cut) + by + text.slice(cut + (by === '' ? 1 : 0));
    });
  const soup = fc.string({
    unit: fc.constantFrom(
      'a',
      'b: ',
      'c:\n',
      'd: e\n',
      ':',
      ' ',
      '  ',
      '\n',
      '- ',
      '#',
      '"',
      "'",
      '|\n',
      '>\n',
      '1',
      '.',
    ),
    maxLength: 16,
  });

  it('reads no text in another way than the library', () => {
    let plain = 0;
    const ended = fc.oneof(
      mapping,
      mapping.map((text) => text.trimEnd()),
      damaged,
      soup,
    );
    fc.assert(
      fc.property(ended, (text) => {
        if (!isPlain(text)) return;
        plain++;
        expect(described(readAs(PLAIN, text))).toEqual(described(readAs(TO_LIBRARY, text)));
      }),
      { numRuns: 3_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it('leaves to the library what nests deeper than asked', () => {
    const text = 'a:\n  b:\n    - c\n';
    expect(readPlainYaml(text, 0, 3, true)).toBeDefined();
    expect(readPlainYaml(text, 0, 2, true)).toBeUndefined();
  });
});
