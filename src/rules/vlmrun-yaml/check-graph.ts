import type { OffsetRange } from '../../source/position.ts';
import type { Violation } from '../rule.ts';
import { checkFlow } from './check-flow.ts';
import { checkBranches, checkDescriptions, checkDuplicates } from './check-graph-style.ts';
import type { ConfigFile } from './config-file.ts';
import { parseGraph } from './graph/parse-graph.ts';
import type { StateGraph } from './graph/state-graph.ts';
import { type GraphSource, graphSource } from './graph-source.ts';

/** A graph with its place in the file, as its checks want it. */
export interface PlacedGraph {
  readonly graph: StateGraph;
  /** `line:column` in the file of where a range begins. */
  at(range: OffsetRange): string;
  violation(rule: string, range: OffsetRange, message: string, more?: GraphViolation): Violation;
}

/** What a finding of a graph may say beside its message; edits are in offsets of the graph. */
export interface GraphViolation {
  readonly part?: string;
  readonly fix?: {
    readonly description: string;
    readonly safe?: boolean;
    readonly edits: readonly { readonly range: OffsetRange; readonly newText: string }[];
  };
}

/** Everything about `graph`. A graph that could not be read in full is not judged by where its arrows lead. */
export function* checkGraph(config: ConfigFile): Generator<Violation> {
  const source = graphSource(config);
  if (source === undefined) return;
  const folded = foldedGraph(config, source);
  if (folded) {
    yield folded;
    return;
  }
  const graph = parseGraph(source.text);
  const placed: PlacedGraph = {
    graph,
    at(range) {
      const { line, column } = config.source.positionAt(source.place(range).start);
      return `${line}:${column}`;
    },
    violation(rule, range, message, { part, fix } = {}) {
      const edits = fix?.edits.map((edit) => ({ ...edit, range: source.place(edit.range) })) ?? [];
      const more = {
        ...(part && { part }),
        ...(fix && source.exact && { fix: config.fix(fix.description, fix.safe === true, ...edits) }),
      };
      return config.violation(rule, source.place(range), message, more);
    },
  };
  for (const { message, range, ...more } of graph.problems)
    yield placed.violation('graph-syntax', range, message, more);
  yield* checkDuplicates(placed);
  if (!graph.complete) return;
  yield* checkFlow(placed);
  yield* checkDescriptions(placed);
  yield* checkBranches(placed);
}

/** A graph that YAML made one line of; Mermaid takes that for one long description and says nothing. */
function foldedGraph(config: ConfigFile, source: GraphSource): Violation | undefined {
  const lines = source.text.trim().split('\n').length;
  const { start, end } = source.whole;
  const written = config.source.text.slice(start, end).trim().split('\n').length;
  const kind = config.document.scalar('/graph')?.kind;
  const folded = kind === 'folded';
  if (kind === 'literal' || lines > 1 || written <= (folded ? 2 : 1)) return undefined;
  const header = config.source.text.indexOf('>', start);
  const fix = config.fix('Write |', false, { range: { start: header, end: header + 1 }, newText: '|' });
  const message = 'YAML folds this graph into one line; write "graph: |" and the graph below it.';
  return config.violation('graph-syntax', { start, end: start + 1 }, message, folded && header < end ? { fix } : {});
}
