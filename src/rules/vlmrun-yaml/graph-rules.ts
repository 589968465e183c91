import { levels } from '../levels.ts';
import type { Rule } from '../rule.ts';

const SPEC = 'https://docs.vlm.run/skills/spec/vlmrun-yaml';
const MERMAID = 'https://mermaid.js.org/syntax/stateDiagram.html';

/** The rules about the state graph. */
export const graphRules: readonly Rule[] = [
  {
    id: 'vlmrun-yaml/graph-syntax',
    title: 'The graph is a stateDiagram-v2 that says what it seems to say',
    severity: levels('error', 'error', 'error', 'error'),
    fixable: 'unsafe',
    why: 'Mermaid separates words by white space, so what is not a transition becomes extra states without an error: `A → B`, `A => B`, `Analyze Image`, whole lines of prose. A `;` ends a description and turns the rest into states, `::` and a `-` in a name stop the parser, and a graph that YAML folded (`graph: >`) is one giant description. This rule reads each line strictly. The header of the first version, odd characters in names and `direction LR` inside a text are warnings.',
    how: 'Begin with `stateDiagram-v2`; then one statement a line: `Name : what happens`, `A --> B`, `A --> B : condition`, `[*] --> First`, `Last --> [*]`. Names are one word of letters, digits and `_`.',
    source: `${SPEC}; ${MERMAID}; behaviour of mermaid 11.17`,
  },
  {
    id: 'vlmrun-yaml/graph-no-start',
    title: 'The graph has an entry point',
    severity: levels('error', 'error', 'error', 'error'),
    fixable: 'no',
    why: 'Without `[*] --> First` at the top level nothing says where the work begins.',
    how: 'Add `[*] --> First` with the state that comes first.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/graph-no-end',
    title: 'The graph has an exit that can be reached',
    severity: levels('error', 'error', 'error', 'error'),
    fixable: 'no',
    why: 'Without `Last --> [*]` on a way from the entry point the work described never ends.',
    how: 'Add `Last --> [*]` with the state that comes last, or the arrow that is missing on the way to it.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/graph-unreachable-state',
    title: 'Every state can be reached',
    severity: levels('warning', 'warning', 'error', 'warning'),
    fixable: 'no',
    why: 'A state that no way from `[*]` leads to is never entered: its instructions are dead text, or an arrow to it is missing or misspelled. A composite state is entered by its own `[*]`, or anywhere when it has none.',
    how: 'Add the arrow that leads to the state, or delete the state.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/graph-dead-end',
    title: 'From every state the graph can finish',
    severity: levels('warning', 'off', 'error', 'warning'),
    fixable: 'no',
    why: 'A state that can be entered but leads nowhere, or a loop without a way out, leaves the agent without a next step.',
    how: 'Lead the state to another one or to `[*]`; give a retry loop a way out.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/graph-undescribed-state',
    title: 'Every state that is used is described',
    severity: levels('warning', 'off', 'error', 'warning'),
    fixable: 'unsafe',
    why: 'The description is the instruction for the agent in that state. A state without one is often a misspelled name, and names that differ only in case are different states. Choices, forks, joins and composite states need none.',
    how: 'Add `Name : what happens`, or correct the name.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/graph-duplicate',
    title: 'No transition or description stands twice',
    severity: levels('warning', 'off', 'warning', 'warning'),
    fixable: 'safe',
    why: 'The same transition twice says nothing new. Of two descriptions of one state both are kept, one below the other, which is seldom meant.',
    how: 'Delete the second one. Descriptions that differ are to be merged by hand.',
    source: MERMAID,
  },
  {
    id: 'vlmrun-yaml/graph-multiple-start',
    title: 'The graph has one entry point',
    severity: levels('warning', 'off', 'warning', 'warning'),
    fixable: 'no',
    why: 'With several `[*] -->` at the top level nothing tells which one to take.',
    how: 'Enter one state, and branch from there: `state Kind <<choice>>`.',
    source: SPEC,
  },
  {
    id: 'vlmrun-yaml/graph-unlabelled-branch',
    title: 'Branches say when they are taken',
    severity: levels('info', 'off', 'warning', 'info'),
    fixable: 'no',
    why: 'Where several arrows leave a state and at most one is labelled, the agent has to guess which one to follow.',
    how: 'Label the arrows: `Check --> Retry : a total is missing`.',
    source: MERMAID,
  },
];
