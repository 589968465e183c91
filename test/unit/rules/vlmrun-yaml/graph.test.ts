import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowOf } from '../../../../src/rules/vlmrun-yaml/graph/flow.ts';
import { parseGraph } from '../../../../src/rules/vlmrun-yaml/graph/parse-graph.ts';
import { checkVlmrunYaml } from '../../../../src/rules/vlmrun-yaml.ts';
import { applyEdits } from '../../../../src/source/edits.ts';
import { HANGS_AFTER, processorTime } from '../../../support/processor-time.ts';
import { shown, skillOf } from '../../../support/skill-data.ts';

const HEAD = 'apiVersion: vlm.run/v1alpha\nmodel: vlmrun-orion-1:auto\ntoolsets: [core]\n';

function violations(yaml: string) {
  const skill = skillOf({ 'SKILL.md': '', 'vlmrun.yaml': yaml });
  return [
    ...checkVlmrunYaml({ skill, suites: { cases: [], suites: [], problems: [], references: [] }, today: '2026-11-21' }),
  ];
}

/** Findings for a graph of these lines; the header is on line 5 of the file, the first of them on line 6. */
function check(...lines: string[]): string[] {
  const yaml = `${HEAD}graph: |\n  stateDiagram-v2\n${lines.map((line) => `    ${line}\n`).join('')}`;
  return shown(violations(yaml), 'vlmrun-yaml').map((line) => line.replace(/^graph-/, ''));
}

const LABELLED = ['[*] --> A', 'A: work', 'A --> [*]: else'];
const FINE = ['[*] --> A', 'A: work', 'A --> [*]'];

describe('lines that say what they seem to say', () => {
  const cases: string[][] = [
    FINE,
    ['[*]-->A', 'A:work', 'A-->[*]'],
    ['# a comment', '[*] --> A # the start', '%% another', 'A: work # 1 on http://x.test at 1:2', 'A --> [*] %% end'],
    ['[*] --> A', 'state "Read the file" as A', 'A --> [*]: when done'],
    [
      'direction LR',
      ...FINE,
      'classDef hot fill:#f00',
      'class A hot',
      'style A fill:#fff',
      'scale 300 width',
      'hide empty description',
    ],
    ['[*] --> A:::hot', 'A:::hot: work', 'A:::hot --> [*]'],
    [...FINE, 'note right of A: anything goes --> here', 'note left of A', 'all; of --> this', 'end note'],
    [...FINE, 'accTitle: a title', 'accDescr: a text', 'accDescr {', 'any --> thing;', '}'],
    ['[*] --> Größe_1.2', 'Größe_1.2: misst', 'Größe_1.2 --> [*]'],
    ['[*] --> C', 'state C <<choice>>', 'C --> A: yes', 'C --> B: no', 'A: a', 'B: b', 'A --> [*]', 'B --> [*]'],
    [
      '[*] --> F',
      'state F <<fork>>',
      'F --> A',
      'F --> B',
      'A: a',
      'B: b',
      'A --> J',
      'B --> J',
      'state J [[join]]',
      'J --> [*]',
    ],
    ['[*] --> P', 'state P {', '[*] --> Q', 'Q: in', 'Q --> [*]', '}', 'P --> [*]'],
    ['[*] --> P', 'state "Two" as P {', 'Q: one', '--', 'R: other', '}', 'P --> [*]'],
    ['[*] --> P', 'state P { [*] --> Q', 'Q: in', 'Q --> [*] }', 'P --> [*]'],
    ['[*] --> A', 'A: try', 'A --> B: bad', 'B: mend', 'B --> A', 'A --> [*]: good'],
    ['[*] --> DefaultState', 'DefaultState: keywords inside a name are fine', 'DefaultState --> [*]'],
  ];
  test.each(cases.map((lines) => [lines.join(' | '), lines] as const))('%s', (_, lines) => {
    expect(check(...lines)).toEqual([]);
  });

  test('white space around the header, CRLF, and a graph in quotes', () => {
    const lines = ['', '  stateDiagram-v2', '', ...FINE];
    expect(violations(`${HEAD}graph: |2\r\n${lines.map((line) => `    ${line}\r\n`).join('')}`)).toEqual([]);
    expect(violations(`${HEAD}graph: "stateDiagram-v2\\n[*] --> A\\nA: x\\nA --> [*]"\n`)).toEqual([]);
  });
});

describe('lines that do not', () => {
  const cases: [lines: string[], expected: string[]][] = [
    [['[*] → A', 'A: x', 'A --> [*]'], ['syntax 6:9 "→" is no arrow; write "-->".']],
    [
      ['[*] -> A', 'A: x', 'A => [*]'],
      ['syntax 6:9 "->" is no arrow; write "-->".', 'syntax 8:7 "=>" is no arrow; write "-->".'],
    ],
    [
      [...FINE, 'Analyze Image'],
      ['syntax 9:5 Neither "Name : what happens" nor "A --> B": "Analyze Image" would become several states.'],
    ],
    [
      [...FINE, 'Read File: x'],
      [
        'syntax 9:5 A state\'s name cannot hold spaces: "Read File" would be several states; write ReadFile.',
        'unreachable-state 9:5 State "Read File" can never be reached: no arrow leads to it.',
      ],
    ],
    [
      ['[*] --> A', 'A: read; then check totals', 'A --> [*]'],
      ['syntax 7:12 ";" ends the description here; "then check totals" is lost. Use "," or another state.'],
    ],
    [['[*] --> A', 'A: read;', 'A --> [*]'], ['syntax 7:12 ";" ends the description here; leave it out.']],
    [
      ['[*] --> A; A --> [*]', 'A: x'],
      ['syntax 6:14 ";" does not end a statement, it becomes part of a name: end the line instead.'],
    ],
    [
      ['[*] --> A', 'A: a :: b', 'A --> [*]'],
      ['syntax 7:10 "::" cannot stand in a description; put something between the colons.'],
    ],
    [[...FINE, 'A --> B --> C'], ['syntax 9:13 One line holds one transition: write the next on a line of its own.']],
    [[...FINE, 'A -->'], ['syntax 9:5 The state behind the arrow is missing.']],
    [[...FINE, '--> A'], ['syntax 9:5 The state before the arrow is missing.']],
    [[...FINE, ': x'], ['syntax 9:5 The name of the state is missing before ":".']],
    [[...FINE, '[*] --> [*]'], ['syntax 9:5 "[*] --> [*]" leads past every state.']],
    [[...FINE, '[*]: x'], ['syntax 9:5 [*] is no state; write "[*] --> First" or "Last --> [*]".']],
    [[...FINE, '}'], ['syntax 9:5 This "}" closes nothing.']],
    [[...FINE, 'state B {'], ['syntax 9:11 The composite state "B" is never closed: add a line "}".']],
    [
      [...FINE, 'state B : text'],
      ['syntax 9:13 ": text" cannot follow "state B"; describe a state with "B : what happens".'],
    ],
    [[...FINE, 'state "B'], ['syntax 9:5 After "state" stands a name, or a text in double quotes with "as Name".']],
    [[...FINE, 'note right of A: all; of it'], ['syntax 9:25 A note cannot hold ";".']],
    [['[*] --> A', 'A: the end:', 'A --> [*]'], ['syntax 7:15 A description cannot end with ":"; leave it out.']],
    [[...FINE, '--'], ['syntax 9:5 "--" divides what is inside a composite state; here it divides nothing.']],
    [[...FINE, '```'], ['syntax 9:5 The graph stands in the YAML as it is, without a code fence.']],
    [['[*] --> A', 'A:', 'A --> [*]'], ['syntax 7:6 Nothing stands behind ":".']],
    [
      ['[*] --> A', 'A: go in direction LR now', 'A --> [*]'],
      ['syntax 7:14 "direction LR" inside a line is taken for the direction of the drawing; say it otherwise.'],
    ],
    ...['Default', 'Class', 'Note', 'State', 'Style', 'Scale', 'Click', 'href', 'classDef'].map(
      (name): [string[], string[]] => [
        [`[*] --> ${name}`, `${name}: x`, `${name} --> [*]`],
        [`syntax 6:13 "${name}" is a keyword and cannot name a state.`],
      ],
    ),
    [['[*] --> a-b', 'a-b: x', 'a-b --> [*]'], ['syntax 6:13 A state\'s name cannot hold "-": "a-b"; write AB.']],
    [
      ['[*] --> A$', 'A$: x', 'A$ --> [*]'],
      ['syntax 6:13 "A$" is an odd name for a state: use letters, digits, "_" and "."; write A.'],
    ],
  ];
  test.each(cases)('%j', (lines, expected) => expect(check(...lines)).toEqual(expected));

  const headers: [graph: string, expected: string[]][] = [
    ['|\n  flowchart TD\n    A --> B\n', ['5:3 The graph is a stateDiagram-v2, not "flowchart TD".']],
    [
      '|\n  stateDiagram\n    [*] --> A\n    A: x\n    A --> [*]\n',
      ['5:3 The header "stateDiagram" is that of the first version; write "stateDiagram-v2".'],
    ],
    [
      '|\n  statediagram-v2\n    [*] --> A\n    A: x\n    A --> [*]\n',
      ['5:3 The header "statediagram-v2" is not recognised; write "stateDiagram-v2".'],
    ],
    ['|\n  [*] --> A\n  A: x\n  A --> [*]\n', ['5:3 The first line must be "stateDiagram-v2".']],
    [
      '|\n  stateDiagram-v2 [*] --> A\n',
      ['5:19 "[*] --> A" stands on the line of the header; give each statement a line of its own.'],
    ],
    [
      '|\n  ---\n  title: x\n  ---\n  stateDiagram-v2\n  [*] --> A\n  A: x\n  A --> [*]\n',
      ['5:3 A "---" block before the header is settings for drawing.'],
    ],
    [
      '>\n  stateDiagram-v2\n  [*] --> A\n  A: x\n  A --> [*]\n',
      ['4:8 YAML folds this graph into one line; write "graph: |" and the graph below it.'],
    ],
    [
      'stateDiagram-v2\n  [*] --> A\n  A --> [*]\n',
      ['4:8 YAML folds this graph into one line; write "graph: |" and the graph below it.'],
    ],
    [
      '>\n  stateDiagram-v2\n\n    [*] --> A\n    A: x; y\n    A --> [*]\n',
      ['8:9 ";" ends the description here; "y" is lost. Use "," or another state.'],
    ],
  ];
  test.each(headers)('graph: %j', (graph, expected) => {
    const yaml = `${HEAD}graph: ${graph}`;
    expect(shown(violations(yaml), 'vlmrun-yaml')).toEqual(expected.map((line) => `graph-syntax ${line}`));
  });
});

describe('where the arrows lead', () => {
  const cases: [lines: string[], expected: string[]][] = [
    [
      [],
      [
        'no-start 5:3 No entry point: add "[*] --> FirstState".',
        'no-end 5:3 No reachable exit: add "LastState --> [*]".',
      ],
    ],
    [['A: x', 'A --> [*]'], ['no-start 5:3 No entry point: add "[*] --> A".']],
    [['[*] --> A', 'A: x', 'A --> B', 'B: y'], ['no-end 5:3 No reachable exit: add "B --> [*]".']],
    [
      ['[*] --> A', 'A: x', 'B: y', 'B --> [*]'],
      [
        'no-end 5:3 No reachable exit: add "A --> [*]".',
        'unreachable-state 8:5 State "B" can never be reached: no arrow leads to it.',
      ],
    ],
    [
      [...FINE, 'B: y', 'B --> C', 'C: z', 'C --> B'],
      [
        'unreachable-state 9:5 State "B" can never be reached.',
        'unreachable-state 10:11 State "C" can never be reached.',
      ],
    ],
    [[...LABELLED, 'A --> B: if', 'B: y'], ['dead-end 9:11 Nothing follows "B": lead it to another state or to [*].']],
    [
      [...LABELLED, 'A --> B: if', 'B: y', 'B --> C', 'C: z', 'C --> B'],
      ['dead-end 9:11 From "B" the graph can never finish (loop B, C).'],
    ],
    [[...LABELLED, 'A --> B: if', 'B: y', 'B --> B: again'], ['dead-end 9:11 From "B" the graph can never finish.']],
    [
      ['[*] --> A', 'A: x', 'A --> Outptu', 'Output: y', 'Outptu --> [*]'],
      [
        'unreachable-state 9:5 State "Output" can never be reached: no arrow leads to it.',
        'undescribed-state 8:11 State "Outptu" has no description; did you mean "Output"?',
      ],
    ],
    [['[*] --> A', 'A --> [*]'], ['undescribed-state 6:13 State "A" has no description; add "A: what to do there".']],
    [[...FINE, 'A --> [*]'], ['duplicate 9:5 Duplicate transition (first at 8:5).']],
    [['[*] --> A', 'A: work', 'A -> [*]', 'A --> [*]'], ['syntax 8:7 "->" is no arrow; write "-->".']],
    [
      ['[*] --> A', 'A: work', 'A --> [*]', 'A -> [*]', 'A --> [*] # again'],
      ['syntax 9:7 "->" is no arrow; write "-->".', 'duplicate 10:5 Duplicate transition (first at 8:5).'],
    ],
    [
      [...FINE, 'A --> [*]: when done'],
      ['unlabelled-branch 8:5 "A" branches without a condition: label its arrows ("A --> … : when …").'],
    ],
    [[...FINE, 'A: again'], ['duplicate 9:8 "A" is described a second time (first at 7:8).']],
    [
      ['[*] --> A', ...FINE.slice(1), '[*] --> B', 'B: y', 'B --> [*]'],
      ['multiple-start 9:5 Second entry point; enter once and branch with a <<choice>>.'],
    ],
    [
      ['[*] --> P', 'state P {', '[*] --> Q', 'Q: in', 'Q --> [*]', 'R: lost', '}', 'P --> [*]'],
      ['unreachable-state 11:5 State "R" can never be reached: no arrow leads to it.'],
    ],
  ];
  test.each(cases)('%j', (lines, expected) => expect(check(...lines)).toEqual(expected));

  test('what cannot be read in full is not judged by its arrows', () => {
    expect(check('Analyze the image first')).toHaveLength(1);
  });
});

test('fixes of graphs make them right', () => {
  const graph = (lines: string) => `${HEAD}graph: |\n  stateDiagram-v2\n${lines}`;
  const broken = graph(
    '    [*] -> A\n    A: x; y\n    A --> Outptu\n    A --> Outptu\n    Output: z\n    Outptu --> [*]\n',
  );
  let text = broken;
  for (let round = 0; round < 3; round++) {
    const edits = violations(text).flatMap(({ fix }) => fix?.edits ?? []);
    text = applyEdits(text, edits);
  }
  expect(text).toBe(graph('    [*] --> A\n    A: x, y\n    A --> Output\n    Output: z\n    Output --> [*]\n'));
  expect(violations(text)).toEqual([]);
});

describe('any text', () => {
  const word = fc.constantFrom(
    '[*]',
    'A',
    'B',
    'state',
    '-->',
    '->',
    ':',
    ';',
    '::',
    '{',
    '}',
    '<<choice>>',
    '"x"',
    'as',
    'note',
    'end note',
    '\n',
    ' ',
    '#',
    '%%',
    'stateDiagram-v2',
    '```',
    '---',
    ':::c',
    'é',
    '\u2028',
    '\r',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
  );

  test('is read without an exception, every range inside it', () => {
    fc.assert(
      fc.property(text, (input) => {
        const graph = parseGraph(input);
        flowOf(graph);
        const ranges = [
          ...graph.problems.flatMap(({ range, fix }) => [range, ...(fix?.edits.map((edit) => edit.range) ?? [])]),
          ...graph.transitions.flatMap(({ range, fromRange, toRange, line }) => [range, fromRange, toRange, line]),
          ...[...graph.states.values()].flatMap(({ range, descriptions }) => [
            range,
            ...descriptions.map((d) => d.range),
          ]),
        ];
        for (const { start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(input.length);
        }
        for (const { id, range } of graph.states.values()) expect(input.slice(range.start, range.end)).toBe(id);
      }),
      { numRuns: 2_000 },
    );
  });

  test('in a block scalar has findings inside the file', () => {
    fc.assert(
      fc.property(text, (input) => {
        const lines = `stateDiagram-v2\n${input}`.replace(/[\r\0-\x08\x0b-\x1f\x7f-\x9f]/g, '').split('\n');
        const yaml = `${HEAD}graph: |2\n${lines.map((line) => `  ${line}\n`).join('')}`;
        const count = yaml.split(/\r\n?|\n/).length;
        for (const { range } of violations(yaml)) if (range) expect(range.end.line).toBeLessThanOrEqual(count);
      }),
      { numRuns: 500 },
    );
  });
});

describe('hostile graphs end quickly', () => {
  const cases: [name: string, graph: string][] = [
    ['20,000 words on a line', `[*] --> ${'word '.repeat(20_000)}`],
    ['a long description', `A: ${'a direction '.repeat(50_000)}`],
    ['dashes and angles', `${'-'.repeat(50_000)}>${'<-'.repeat(50_000)}`],
    [
      '3,000 nested composites',
      `${Array.from({ length: 3_000 }, (_, i) => `state S${i} {`).join('\n')}\n${'}\n'.repeat(3_000)}`,
    ],
    ['10,000 lines of prose', 'this is prose\n'.repeat(10_000)],
    ['10,000 duplicates', '[*] --> A\n'.repeat(10_000)],
    ['a chain of 10,000', Array.from({ length: 10_000 }, (_, i) => `S${i} --> S${i + 1}`).join('\n')],
    [
      '5,000 closed loops',
      `[*] --> E\nE --> [*]\n${Array.from({ length: 5_000 }, (_, i) => `E --> A${i}: ${i}\nA${i} --> B${i}\nB${i} --> A${i}`).join('\n')}`,
    ],
    ['colons', ':'.repeat(100_000)],
    ['classes', ':::x'.repeat(50_000)],
    ['quotes', `state "${'" as '.repeat(30_000)}`],
  ];
  test.each(cases)('%s', (_, graph) => {
    const yaml = `${HEAD}graph: |\n  stateDiagram-v2\n${graph
      .split('\n')
      .map((line) => `  ${line}\n`)
      .join('')}`;
    const started = processorTime();
    violations(yaml);
    expect(processorTime() - started).toBeLessThan(HANGS_AFTER);
  });
});
