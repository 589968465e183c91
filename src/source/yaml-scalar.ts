import type { CST, Scalar } from 'yaml';
import type { ScalarStyle } from './yaml.ts';

const KINDS: Readonly<Record<string, ScalarStyle['kind']>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single-quoted',
  QUOTE_DOUBLE: 'double-quoted',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** How a scalar was written; `base` is the offset of the YAML in its file. */
export function scalarStyle(scalar: Scalar, base: number): ScalarStyle | undefined {
  const token = scalar.srcToken;
  const kind = KINDS[scalar.type ?? ''];
  if (token === undefined || kind === undefined) return undefined;
  if (token.type === 'block-scalar') return blockStyle(scalar, token, kind, base);
  const source = 'source' in token ? token.source : '';
  const comment = 'end' in token ? token.end?.find((part) => part.type === 'comment') : undefined;
  const newline = 'end' in token ? token.end?.find((part) => part.type === 'newline') : undefined;
  const style = { kind, source: kind === 'plain' ? source : source.slice(1, -1) };
  if (comment === undefined || (newline !== undefined && newline.offset < comment.offset)) return style;
  const start = base + comment.offset;
  return { ...style, comment: { start, end: start + comment.source.length } };
}

function blockStyle(scalar: Scalar, token: CST.BlockScalar, kind: ScalarStyle['kind'], base: number): ScalarStyle {
  let contentOffset = base + token.offset;
  let comment: CST.SourceToken | undefined;
  for (const part of token.props) {
    if (!('source' in part) || !('offset' in part)) continue;
    contentOffset = base + part.offset + part.source.length;
    if (part.type === 'comment') comment = part;
  }
  const style = { kind, source: token.source, block: { contentOffset, indent: strippedIndent(scalar, token.source) } };
  if (comment === undefined) return style;
  const start = base + comment.offset;
  return { ...style, comment: { start, end: start + comment.source.length } };
}

/** Leading blanks of the first written line that its value no longer has. */
function strippedIndent(scalar: Scalar, source: string): number {
  const leading = (text: string) => /^(?:[ \t]*\r?\n)*( *)\S/.exec(text)?.[1]?.length ?? 0;
  return Math.max(0, leading(source) - leading(String(scalar.value)));
}
