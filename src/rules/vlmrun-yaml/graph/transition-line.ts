import type { OffsetRange } from '../../../source/position.ts';
import type { GraphBuilder } from './builder.ts';
import { descriptionColon, type GraphLine } from './lines.ts';
import { quoted } from './names.ts';
import { EDGE } from './state-graph.ts';

// Characters that everything which people write for `-->` consists of, and what of it is an arrow.
const STROKES = /[-–—<>=]+|[→⟶⇒➜➔]/g;
const ARROW = /<?[-–—]+>+|<[-–—]+|=+>|[→⟶⇒➜➔]/;
const MAX_ARROW = 100;
const CLASS = /:::[^\s:{]+$/;

interface Word {
  readonly text: string;
  readonly range: OffsetRange;
}

interface Arrow {
  readonly text: string;
  readonly at: number;
}

/** The first arrow of a text. Looked for among short runs of strokes only: in a long one it takes forever. */
function arrowIn(text: string): Arrow | undefined {
  STROKES.lastIndex = 0;
  for (let match = STROKES.exec(text); match !== null; match = STROKES.exec(text)) {
    const [run] = match;
    const arrow = run.length > MAX_ARROW ? null : ARROW.exec(run);
    if (arrow) return { text: arrow[0], at: match.index + arrow.index };
  }
  return undefined;
}

/** `text` from `start` without the white space around it and without `:::class`. */
function word(text: string, start: number): Word {
  const trimmed = text.trimStart();
  const from = start + text.length - trimmed.length;
  const name = trimmed.trimEnd().replace(CLASS, '');
  return { text: name, range: { start: from, end: from + name.length } };
}

/** A line with an arrow or a description, or a lone name: the two kinds of line that every graph is made of. */
export function readStateLine(line: GraphLine, graph: GraphBuilder): void {
  const colon = descriptionColon(line.text);
  const head = colon < 0 ? line.text : line.text.slice(0, colon);
  const text = colon < 0 ? undefined : readText(line, colon, graph);
  const semicolon = colon < 0 ? head.indexOf(';') : -1;
  if (semicolon >= 0) {
    readSeparated(line, graph);
    return;
  }
  const arrow = arrowIn(head);
  if (arrow) readTransition(line, head, arrow, text, graph);
  else readState(line, head, text, graph);
}

function readState(line: GraphLine, head: string, text: Word | undefined, graph: GraphBuilder): void {
  const name = word(head, line.start);
  if (name.text === '') {
    graph.unreadable({ message: 'The name of the state is missing before ":".', range: rangeOf(line) });
  } else if (name.text === EDGE) {
    graph.unreadable({ message: '[*] is no state; write "[*] --> First" or "Last --> [*]".', range: name.range });
  } else if (text === undefined) {
    if (/\s/.test(name.text))
      graph.unreadable({
        message: `Neither "Name : what happens" nor "A --> B": ${quoted(name.text)} would become several states.`,
        range: name.range,
      });
    else graph.mention(name.text, name.range);
  } else graph.describe(name.text, name.range, text.text, text.range, line.whole);
}

function readTransition(
  line: GraphLine,
  head: string,
  arrow: Arrow,
  label: Word | undefined,
  graph: GraphBuilder,
): void {
  const behind = arrow.at + arrow.text.length;
  const from = word(head.slice(0, arrow.at), line.start);
  const to = word(head.slice(behind), line.start + behind);
  const arrowRange = { start: line.start + arrow.at, end: line.start + behind };
  if (arrow.text !== '-->')
    graph.problem({
      message: `${quoted(arrow.text)} is no arrow; write "-->".`,
      range: arrowRange,
      fix: { description: 'Write -->', edits: [{ range: arrowRange, newText: '-->' }] },
    });
  const second = arrowIn(to.text);
  if (second) {
    const at = to.range.start + second.at;
    graph.unreadable({
      message: 'One line holds one transition: write the next on a line of its own.',
      range: { start: at, end: at + second.text.length },
    });
  } else if (from.text === '' || to.text === '') {
    const side = from.text === '' ? 'before' : 'behind';
    graph.unreadable({ message: `The state ${side} the arrow is missing.`, range: rangeOf(line) });
  } else if (from.text === EDGE && to.text === EDGE) {
    graph.problem({ message: '"[*] --> [*]" leads past every state.', range: rangeOf(line) });
  } else {
    const range = { start: line.start, end: label?.range.end ?? to.range.end };
    const ends = { from: from.text, to: to.text, fromRange: from.range, toRange: to.range };
    graph.transition({ ...ends, ...(label?.text && { label: label.text }), range, line: line.whole });
  }
}

/**
 * The text behind the colon. Mermaid reads it as `(?:[^:\n;]|:[^:\n;])+`: it ends at `;`, and a colon cannot be doubled
 * or last.
 */
function readText(line: GraphLine, colon: number, graph: GraphBuilder): Word {
  const behind = line.text.slice(colon + 1);
  const text = behind.trim();
  const start = line.start + colon + 1 + behind.length - behind.trimStart().length;
  const at = (index: number, length: number) => ({ start: line.start + index, end: line.start + index + length });
  if (text === '') {
    graph.problem({ message: 'Nothing stands behind ":".', range: at(colon, 1) });
    return { text, range: { start, end: start } };
  }
  const doubled = line.text.indexOf('::', colon);
  const semicolon = line.text.indexOf(';', colon);
  if (doubled >= 0) {
    const message = '"::" cannot stand in a description; put something between the colons.';
    graph.problem({ message, range: at(doubled, 2) });
  } else if (text.endsWith(':')) {
    graph.problem({ message: 'A description cannot end with ":"; leave it out.', range: at(line.text.length - 1, 1) });
  }
  if (semicolon >= 0) {
    const lost = line.text.slice(semicolon + 1).trim();
    const tail = lost === '' ? 'leave it out' : `${quoted(lost)} is lost. Use "," or another state`;
    graph.problem({
      message: `";" ends the description here; ${tail}.`,
      range: at(semicolon, 1),
      fix: { description: 'Write ,', edits: [{ range: at(semicolon, 1), newText: lost === '' ? '' : ',' }] },
    });
  }
  return { text, range: { start, end: start + text.length } };
}

/** `A --> B; B --> C`: each part is read, so that one habit gives one finding and no others. */
function readSeparated(line: GraphLine, graph: GraphBuilder): void {
  const at = line.start + line.text.indexOf(';');
  graph.problem({
    message: '";" does not end a statement, it becomes part of a name: end the line instead.',
    range: { start: at, end: at + 1 },
  });
  let offset = 0;
  for (const part of line.text.split(';')) {
    const start = line.start + offset + (part.length - part.trimStart().length);
    if (part.trim() !== '') readStateLine({ ...line, text: part.trim(), start }, graph);
    offset += part.length + 1;
  }
}

export function rangeOf(line: GraphLine): OffsetRange {
  return { start: line.start, end: line.start + line.text.length };
}
