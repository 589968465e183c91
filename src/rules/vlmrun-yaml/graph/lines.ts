import type { OffsetRange } from '../../../source/position.ts';

/** A line of a graph without the white space around it, and without a comment at its end. */
export interface GraphLine {
  readonly text: string;
  /** Offset of the first character of `text`. */
  readonly start: number;
  /** The whole line with its break. */
  readonly whole: OffsetRange;
}

/** The lines of a graph, in order, those without content too. */
export function* graphLines(text: string): Generator<GraphLine> {
  for (let at = 0; at < text.length; ) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next + 1;
    const raw = text.slice(at, end);
    const content = raw.trimStart();
    const start = at + raw.length - content.length;
    yield { text: withoutComment(content).trimEnd(), start, whole: { start: at, end } };
    at = end;
  }
}

/**
 * Cuts `# …` and `%% …` where a word could begin. Mermaid skips both there (its manual knows `%%` only, its state
 * grammar has `#` as well); behind the colon of a description they are text.
 */
function withoutComment(line: string): string {
  const colon = descriptionColon(line);
  const head = colon < 0 ? line : line.slice(0, colon);
  const comment = /(?:^|\s)(?:#|%%)/.exec(head);
  return comment ? line.slice(0, comment.index) : line;
}

/** Index of the colon that begins a description, passing over `:::class`; -1 without one. */
export function descriptionColon(line: string): number {
  let at = line.indexOf(':');
  while (at >= 0 && line.startsWith(':::', at) && line[at + 3] !== ':') at = line.indexOf(':', at + 3);
  return at;
}
