import type { JsonValue } from '../json.ts';
import type { ScalarStyle } from './yaml.ts';

/** A scalar, or an empty collection in brackets, with its places in the text. */
export interface PlainScalar {
  readonly value: JsonValue;
  readonly end: number;
  /** Behind the last line break that belongs to it. */
  readonly nodeEnd: number;
  /** Absent for an empty collection. */
  readonly style?: ScalarStyle;
}

const CONSTANTS: ReadonlyMap<string, JsonValue> = new Map<string, JsonValue>([
  ...['true', 'True', 'TRUE'].map((name) => [name, true] as const),
  ...['false', 'False', 'FALSE'].map((name) => [name, false] as const),
  ...['null', 'Null', 'NULL'].map((name) => [name, null] as const),
]);
/** No quotes, indicators, colons and hashes that mean anything. */
const PLAIN = /^[A-Za-z0-9_(/<](?:[^:#]|:(?=[^ ])|(?<! )#)*$/;
/** With so few digits a double is exact. */
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;
const VERSION = /^[0-9]+(?:\.[0-9]+){2,}$/;
const LIKE_NUMBER = /^[0-9][0-9a-fA-FoxX.+-]*$/;

/** A scalar of one line; undefined for all that needs a closer look. */
export function plainScalar(text: string, start: number, lineEnd: number): PlainScalar | undefined {
  let end = lineEnd;
  while (text[end - 1] === ' ') end--;
  const written = text.slice(start, end);
  const place = { end, nodeEnd: lineEnd + 1 };
  const first = written[0];
  if (first === '"' || first === "'") {
    const source = written.slice(1, -1);
    const simple = written.length > 1 && written.endsWith(first) && !source.includes(first) && !source.includes('\\');
    if (!simple) return undefined;
    return { value: source, ...place, style: { kind: first === '"' ? 'double-quoted' : 'single-quoted', source } };
  }
  if (written === '{}') return { value: {}, ...place };
  if (written === '[]') return { value: [], ...place };
  if (!PLAIN.test(written)) return undefined;
  const value = resolved(written);
  return value === undefined ? undefined : { value, ...place, style: { kind: 'plain', source: written } };
}

/** By the core schema (YAML 1.2.2, 10.3.2). */
function resolved(written: string): JsonValue | undefined {
  const constant = CONSTANTS.get(written);
  if (constant !== undefined) return constant;
  if (WHOLE_NUMBER.test(written)) return Number(written);
  return LIKE_NUMBER.test(written) && !VERSION.test(written) ? undefined : written;
}

const BLOCK = /^([|>])(-?) *$/;

/** A `|` or `>` block whose lines are as even as a person's; undefined for any other. */
export function plainBlock(
  text: string,
  start: number,
  lineEnd: number,
  column: number,
  base: number,
): PlainScalar | undefined {
  const header = BLOCK.exec(text.slice(start, lineEnd));
  if (header === null || lineEnd === text.length) return undefined;
  const folded = header[1] === '>';
  const lines: string[] = [];
  let written = 0;
  let indent = 0;
  let nodeEnd = lineEnd + 1;
  for (let at = nodeEnd; at < text.length; ) {
    const feed = text.indexOf('\n', at);
    const end = feed === -1 ? text.length : feed;
    let content = at;
    while (text[content] === ' ') content++;
    if (content === end) {
      // Blanks may be content, or not, by what stands above and below.
      if (content > at || written === 0) return undefined;
      lines.push('');
    } else {
      if (written === 0) indent = content - at;
      else if (content - at < indent) break;
      else if (folded && (content - at > indent || lines.length > written || text[end - 1] === ' ')) return undefined;
      lines.push(text.slice(at + indent, end));
      written = lines.length;
      nodeEnd = end + 1;
    }
    at = end + 1;
  }
  if (written === 0 || indent <= column) return undefined;
  const value = lines.slice(0, written).join(folded ? ' ' : '\n') + (header[2] === '-' ? '' : '\n');
  const end = Math.min(nodeEnd, text.length);
  const source = text.slice(lineEnd + 1, end);
  const style: ScalarStyle = {
    kind: folded ? 'folded' : 'literal',
    source,
    block: { contentOffset: base + lineEnd + 1, indent },
  };
  return { value, end, nodeEnd, style };
}
