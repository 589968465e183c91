import { GraphBuilder } from './builder.ts';
import { readHeader } from './header.ts';
import { type Mode, readKeywordLine } from './keyword-line.ts';
import { type GraphLine, graphLines } from './lines.ts';
import type { StateGraph } from './state-graph.ts';
import { rangeOf, readStateLine } from './transition-line.ts';

/**
 * Reads a Mermaid `stateDiagram-v2`, line by line and in linear time. Stricter than Mermaid, whose grammar is separated
 * by white space and so makes extra states of prose, misspelled arrows and stray words; what is drawn only (classes,
 * notes, directions) is accepted and passed over. Never throws; offsets are those of `text`.
 */
export function parseGraph(text: string): StateGraph {
  const graph = new GraphBuilder();
  let part: 'before' | 'frontmatter' | 'body' = 'before';
  let mode = 'statements' as Mode;
  const statement = (line: GraphLine): void => {
    reportDirection(line, graph);
    const next = readKeywordLine(line, graph, statement);
    if (next !== undefined) {
      mode = next;
      return;
    }
    const closing = graph.scope === undefined || line.text.includes(':') ? null : /^(.*\S)\s+\}$/.exec(line.text);
    if (closing?.[1] === undefined) {
      readStateLine(line, graph);
      return;
    }
    readStateLine({ ...line, text: closing[1] }, graph);
    graph.close({ start: line.start + line.text.length - 1, end: line.start + line.text.length });
  };
  for (const line of graphLines(text)) {
    if (line.text === '') continue;
    if (part === 'frontmatter') {
      if (line.text === '---') part = 'before';
    } else if (/^(?:```|~~~)/.test(line.text)) {
      reportFence(line, graph);
    } else if (part === 'before') {
      if (line.text === '---') {
        part = 'frontmatter';
        graph.problem({
          message: 'A "---" block before the header is settings for drawing.',
          range: rangeOf(line),
          part: 'legal',
        });
        continue;
      }
      part = 'body';
      const first = readHeader(line, graph);
      if (first === 'other') break;
      if (first === 'statement') statement(line);
    } else if (mode === 'note') {
      if (/^end\s+note$/i.test(line.text)) mode = 'statements';
    } else if (mode === 'accessibility') {
      if (line.text.includes('}')) mode = 'statements';
    } else statement(line);
  }
  return graph.finish();
}

function reportFence(line: GraphLine, graph: GraphBuilder): void {
  graph.problem({
    message: 'The graph stands in the YAML as it is, without a code fence.',
    range: rangeOf(line),
    fix: { description: 'Delete the fence', edits: [{ range: line.whole, newText: '' }] },
  });
}

/** Mermaid's lexer takes a whole line for a direction when one stands anywhere in it. */
function reportDirection(line: GraphLine, graph: GraphBuilder): void {
  const direction = /direction\s+(?:TB|BT|RL|LR)/i.exec(line.text);
  if (direction === null || /^direction\s+(?:TB|BT|RL|LR)$/i.test(line.text)) return;
  const start = line.start + direction.index;
  graph.problem({
    message: `${JSON.stringify(direction[0])} inside a line is taken for the direction of the drawing; say it otherwise.`,
    range: { start, end: start + direction[0].length },
    part: 'legal',
  });
}
