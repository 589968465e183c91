import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseGraph } from '../../../../src/rules/vlmrun-yaml/graph/parse-graph.ts';

interface MermaidRecord {
  readonly graph: string;
  /** Null when Mermaid refuses the graph. */
  readonly mermaid: { readonly states: readonly [string, string][]; readonly arrows: readonly string[] } | null;
}

// What Mermaid 11.17.2 read, written by test/support/record-mermaid.mjs.
const records: MermaidRecord[] = JSON.parse(readFileSync(new URL('fixtures/mermaid.json', import.meta.url), 'utf8'));

function ours(graph: string) {
  const { states, transitions, problems } = parseGraph(graph);
  return {
    accepted: problems.length === 0,
    states: [...states.values()]
      .map(({ id, descriptions }) => [id, descriptions.map(({ text }) => text).join(' / ')])
      .sort(),
    arrows: transitions.map(({ from, to, label = '' }) => [from, to, label].join(' | ')).sort(),
  };
}

test('no graph that Mermaid refuses is accepted', () => {
  const refused = records.filter(({ mermaid }) => mermaid === null);
  expect(refused.length).toBeGreaterThan(100);
  expect(refused.filter(({ graph }) => ours(graph).accepted).map(({ graph }) => graph)).toEqual([]);
});

test('an accepted graph has the states, descriptions and arrows that Mermaid draws', () => {
  const accepted = records.filter(({ graph }) => ours(graph).accepted);
  expect(accepted.length).toBeGreaterThan(100);
  for (const { graph, mermaid } of accepted) {
    const { states, arrows } = ours(graph);
    expect({ graph, states, arrows }).toEqual({ graph, ...mermaid });
  }
});
