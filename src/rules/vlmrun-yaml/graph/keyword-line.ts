import type { GraphBuilder } from './builder.ts';
import type { GraphLine } from './lines.ts';
import { quoted } from './names.ts';
import { rangeOf } from './transition-line.ts';

/** How the lines that follow are to be read. */
export type Mode = 'statements' | 'note' | 'accessibility';

// Statements about the drawing only; the state that a note or class belongs to need not be told twice.
const DRAWING = [
  /^direction\s+(?:TB|BT|RL|LR)$/i,
  /^classDef\s+\w+\s+\S/i,
  /^class\s+\w+(?:\s*,\s*\w+)*\s+\w+$/i,
  /^style\s+[\w,]+\s+\S/i,
  /^click\s+[^\s:-]+\s+(?:href\s+"[^"]*"|"[^"]*"\s+"[^"]*")$/i,
  /^scale\s+\d+\s+width$/i,
  /^hide empty description$/i,
  /^acc(?:Title|Descr)\s*:/i,
  /^note\s+"[^"]*"\s+as\s+\S+$/i,
];

const NOTE = /^note\s+(?:left|right) of\s+[^\s:-]+\s*:(.*)$/i;
const KEYWORD = /^(?:[}-]|direction|class|style|click|scale|hide|acc|note|state)/i;
const ALIAS = /^(state\s+")([^"]*)("\s+as\s+)([^\s{]+)\s*(\{?)(.*)$/i;
const FORKING = /^(state\s+)(\S+)\s*(?:<<|\[\[)(choice|fork|join)(?:>>|\]\])$/i;
const COMPOSITE = /^(state\s+)([^\s{]+)\s*(\{?)(.*)$/i;

/**
 * Reads a line that begins with a keyword. Returns the mode for the next lines, or undefined when the line is of
 * another kind. `rest` reads what stands behind `{` on the same line.
 */
export function readKeywordLine(
  line: GraphLine,
  graph: GraphBuilder,
  rest: (line: GraphLine) => void,
): Mode | undefined {
  const { text, start } = line;
  if (!KEYWORD.test(text)) return undefined;
  if (text === '}') {
    graph.close(rangeOf(line));
    return 'statements';
  }
  // A state may be named like a keyword by mistake; an arrow says that it was meant as a name.
  if (/^\S+/.exec(text)?.[0].includes('->', 1) || /^\S+\s+-+>/.test(text)) return undefined;
  if (text === '--') {
    if (graph.scope === undefined)
      graph.problem({
        message: '"--" divides what is inside a composite state; here it divides nothing.',
        range: rangeOf(line),
      });
    return 'statements';
  }
  const note = NOTE.exec(text);
  if (note) {
    const cut = /[:;]/.exec(note[1] ?? '');
    const at = start + text.length - (note[1]?.length ?? 0) + (cut?.index ?? 0);
    if (cut) graph.problem({ message: `A note cannot hold ${quoted(cut[0])}.`, range: { start: at, end: at + 1 } });
    return 'statements';
  }
  if (DRAWING.some((pattern) => pattern.test(text))) return 'statements';
  if (/^note\s+(?:left|right) of\s+[^\s:-]+$/i.test(text)) return 'note';
  if (/^accDescr\s*\{/i.test(text)) return text.includes('}') ? 'statements' : 'accessibility';
  if (!/^state\s+\S/i.test(text) || /^state\s*:/i.test(text)) return undefined;
  const behind = (id: string, at: number, brace: string, more: string) => {
    const range = { start: start + at, end: start + at + id.length };
    if (brace === '') {
      if (more === '') graph.mention(id, range);
      else
        graph.unreadable({
          message: `${quoted(more)} cannot follow "state ${id}"; describe a state with "${id} : what happens".`,
          range: { start: start + text.length - more.length, end: start + text.length },
        });
      return;
    }
    graph.open(id, range);
    const inner = more.trim();
    if (inner !== '') rest({ ...line, text: inner, start: start + text.length - more.trimStart().length });
  };
  const forking = FORKING.exec(text);
  if (forking) {
    const [, keyword = '', id = '', kind = ''] = forking;
    const at = start + keyword.length;
    graph.mark(id, { start: at, end: at + id.length }, kind.toLowerCase() as 'choice' | 'fork' | 'join');
    return 'statements';
  }
  const alias = ALIAS.exec(text);
  if (alias) {
    const [, open = '', description = '', as = '', id = '', brace = '', more = ''] = alias;
    const at = open.length + description.length + as.length;
    const described = { start: start + open.length, end: start + open.length + description.length };
    graph.describe(id, { start: start + at, end: start + at + id.length }, description, described, line.whole);
    behind(id, at, brace, more);
    return 'statements';
  }
  const composite = COMPOSITE.exec(text);
  if (!composite || composite[2]?.startsWith('"')) {
    graph.unreadable({
      message: 'After "state" stands a name, or a text in double quotes with "as Name".',
      range: rangeOf(line),
    });
    return 'statements';
  }
  const [, keyword = '', id = '', brace = '', more = ''] = composite;
  behind(id, keyword.length, brace, more);
  return 'statements';
}
