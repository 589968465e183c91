import { escapeHtml, markdownFence, oneLine, truncate } from '../../text.ts';
import { details } from './table.ts';

/** A summary with more graphs than these would be a picture book. */
const SHOWN = 5;
/** GitHub draws no diagram of more text than this. Characters. */
const LONGEST_GRAPH = 20_000;

/** The state graph of a skill. */
export interface NamedGraph {
  readonly name: string;
  /** Mermaid. */
  readonly graph: string;
}

/** The state graphs of skills, folded, as diagrams that GitHub draws. */
export function renderStateGraphs(skills: readonly NamedGraph[]): string {
  return skills
    .filter(({ graph }) => graph.length <= LONGEST_GRAPH)
    .slice(0, SHOWN)
    .map(({ name, graph }) =>
      details(
        `State graph of <code>${escapeHtml(truncate(oneLine(name), 100))}</code>`,
        markdownFence(graph, 'mermaid'),
      ),
    )
    .join('\n');
}
