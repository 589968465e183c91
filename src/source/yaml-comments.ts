import { CST, Lexer } from 'yaml';
import type { OffsetRange } from './position.ts';
import type { SourceText } from './source-text.ts';

/** The comments of a YAML text, from their `#`; what looks like one inside a block scalar is not. */
export function yamlComments(
  source: SourceText,
  range: OffsetRange,
): { readonly text: string; readonly range: OffsetRange }[] {
  const comments: { text: string; range: OffsetRange }[] = [];
  let offset = range.start;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(source.text.slice(range.start, range.end))) {
    const type: CST.TokenType | 'content' | 'doc-mode' | null = isScalar ? 'content' : CST.tokenType(lexeme);
    isScalar = type === 'scalar';
    if (isScalar || type === 'doc-mode' || type === 'flow-error-end') continue;
    if (type === 'comment') comments.push({ text: lexeme, range: { start: offset, end: offset + lexeme.length } });
    offset += lexeme.length;
  }
  return comments;
}
