import type { OffsetRange } from '../../source/position.ts';
import type { ConfigFile } from './config-file.ts';

const POINTER = '/graph';

/** The graph's text and the way from its offsets to those of the file. */
export interface GraphSource {
  readonly text: string;
  /** True when every offset has one place in the file, so that edits are possible. */
  readonly exact: boolean;
  /** The graph as a whole, for what has no line. */
  readonly whole: OffsetRange;
  /** A range of the graph as one of the file; never past the end of its line. A whole line is one with its indentation. */
  place(range: OffsetRange): OffsetRange;
}

/** The `graph` of a config, or undefined when there is no text to look at. */
export function graphSource(config: ConfigFile): GraphSource | undefined {
  const text = config.fields.graph;
  if (typeof text !== 'string' || text.trim() === '') return undefined;
  const whole = config.value(POINTER);
  const style = config.document.scalar(POINTER);
  const exact = style?.kind === 'literal' && style.block !== undefined;
  const starts = lineStarts(text);
  const fileStarts = exact ? literalLines(config, starts, text) : searchedLines(config, starts, text);
  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (range: OffsetRange): OffsetRange => {
    const line = lineOf(range.start);
    const from = fileStarts[line];
    if (from === undefined) return whole;
    const start = starts[line] ?? 0;
    const next = starts[line + 1];
    const end = Math.min(range.end, next ?? text.length);
    if (!exact || range.start !== start || end !== next)
      return { start: from + range.start - start, end: from + end - start };
    const { source } = config;
    const { line: number } = source.positionAt(from);
    return { start: source.lineStart(number), end: source.lineStart(number + 1) };
  };
  return { text, exact, whole, place };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** In a literal block line n of the value stands n lines below the header, behind the indentation. */
function literalLines(config: ConfigFile, starts: readonly number[], text: string): number[] {
  const block = config.document.scalar(POINTER)?.block;
  const { source } = config;
  const first = source.positionAt(block?.contentOffset ?? 0).line;
  return starts.map((start, line) => {
    const blank = text[start] === '\n' || start >= text.length;
    return source.lineStart(first + line) + (blank ? 0 : (block?.indent ?? 0));
  });
}

/** Elsewhere each line is looked for in the order of the text; one that was rewritten has no place. */
function searchedLines(config: ConfigFile, starts: readonly number[], text: string): (number | undefined)[] {
  const { start, end } = config.value(POINTER);
  const raw = config.source.text.slice(start, end);
  let from = 0;
  return starts.map((at, index) => {
    const line = text.slice(at, starts[index + 1] ?? text.length);
    const content = line.trim();
    const found = content === '' ? -1 : raw.indexOf(content, from);
    if (found < 0) return undefined;
    from = found + content.length;
    return start + found - (line.length - line.trimStart().length);
  });
}
