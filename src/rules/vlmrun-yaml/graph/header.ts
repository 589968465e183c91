import type { GraphBuilder } from './builder.ts';
import type { GraphLine } from './lines.ts';
import { quoted } from './names.ts';
import { rangeOf } from './transition-line.ts';

const OTHER_DIAGRAM =
  /^(?:graph|flowchart|sequenceDiagram|classDiagram|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|requirementDiagram|sankey|block|packet|architecture|kanban|C4\w+)(?:-beta|-v2)?\b(?!\s*(?::|-->))/i;

/**
 * Reads the first line with content. Returns `header` when it was one (right or wrong), `statement` when the header is
 * missing and the line says something already, `other` when the text is no state diagram.
 */
export function readHeader(line: GraphLine, graph: GraphBuilder): 'header' | 'statement' | 'other' {
  const { text } = line;
  const range = rangeOf(line);
  if (text === 'stateDiagram-v2') {
    graph.header = range;
    return 'header';
  }
  const loose = /^state[\s_-]*diagram([\s_-]*v\s*\d+)?\s*[:;]?$/i.exec(text);
  if (loose) {
    graph.header = range;
    const legacy = text === 'stateDiagram';
    graph.problem({
      message: legacy
        ? 'The header "stateDiagram" is that of the first version; write "stateDiagram-v2".'
        : `The header ${quoted(text)} is not recognised; write "stateDiagram-v2".`,
      range,
      ...(legacy && { part: 'legal' }),
      fix: { description: 'Write stateDiagram-v2', edits: [{ range, newText: 'stateDiagram-v2' }] },
    });
    return 'header';
  }
  const started = /^stateDiagram(?:-v2)?\s+/.exec(text);
  if (started) {
    graph.header = { start: line.start, end: line.start + started[0].trimEnd().length };
    graph.unreadable({
      message: `${quoted(text.slice(started[0].length))} stands on the line of the header; give each statement a line of its own.`,
      range: { start: line.start + started[0].length, end: range.end },
    });
    return 'header';
  }
  if (OTHER_DIAGRAM.test(text)) {
    graph.unreadable({ message: `The graph is a stateDiagram-v2, not ${quoted(text)}.`, range });
    return 'other';
  }
  graph.problem({
    message: 'The first line must be "stateDiagram-v2".',
    range,
    fix: {
      description: 'Add stateDiagram-v2',
      edits: [{ range: { start: line.start, end: line.start }, newText: `stateDiagram-v2\n` }],
    },
  });
  return 'statement';
}
