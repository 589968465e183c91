import type { ErrorCode, YAMLError } from 'yaml';
import type { SyntaxProblem } from './json.ts';
import type { OffsetRange } from './position.ts';

/** A stable code and a sentence for each kind of mistake that people make; others keep the library's words. */
const CAUSES: Partial<Record<ErrorCode, readonly [code: string, message: string]>> = {
  TAB_AS_INDENT: ['tab-indent', 'Tabs are not allowed as indentation; use spaces.'],
  MULTIPLE_DOCS: ['multiple-documents', 'Only one document is allowed: remove this "---".'],
  BAD_ALIAS: ['unknown-alias', 'This alias ("*…") names no anchor. Put a value that begins with "*" in quotes.'],
  MULTILINE_IMPLICIT_KEY: ['missing-colon', 'Expected a "key: value" line here.'],
  RESOURCE_EXHAUSTION: ['too-deep', 'Nesting is too deep.'],
};

/** More mistakes than this in one text have a common cause. */
const MAX_PROBLEMS = 100;

/** Problems from the library's errors, at offsets of the file; one for each line, since the first explains the rest. */
export function problemsOf(errors: readonly YAMLError[], text: string, base: number): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  let lineEnd = -1;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    // Past the line of the one before; looking for that line's end once keeps long lines cheap.
    if (error.pos[0] <= lineEnd) continue;
    const problem = problemOf(error, text);
    const start = clamp(problem.range.start, text);
    const end = Math.max(start, clamp(problem.range.end, text));
    problems.push({ ...problem, range: { start: base + start, end: base + end } });
    if (problems.length === MAX_PROBLEMS) break;
    lineEnd = endOfLine(text, Math.max(start, error.pos[0]));
  }
  return problems;
}

function problemOf(error: YAMLError, text: string): SyntaxProblem {
  const range = { start: clamp(error.pos[0], text), end: clamp(error.pos[1], text) };
  const cause = CAUSES[error.code];
  if (cause !== undefined) return { code: cause[0], message: cause[1], range };
  switch (error.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return nestedMapping(text, range);
    case 'BAD_INDENT':
      return badIndentation(error.message, text, range);
    case 'TAG_RESOLVE_FAILED': {
      const tag = JSON.stringify(text.slice(range.start, range.end).trim());
      return { code: 'tag', message: `YAML reads ${tag} as a tag. Put the whole value in quotes.`, range };
    }
    case 'BAD_SCALAR_START':
      return badStart(text, range.start);
    case 'MISSING_CHAR':
      if (error.message.includes('quote'))
        return {
          code: 'unclosed-quote',
          message: 'This quote is never closed.',
          range: openingQuote(text, range.start),
        };
      if (error.message.startsWith('Implicit map keys'))
        return { code: 'missing-colon', message: 'Expected a "key: value" line here.', range };
      break;
    case 'UNEXPECTED_TOKEN':
      if (error.message.startsWith('Unexpected scalar at node end')) {
        const message = 'The value ends before this text. Put the whole value in quotes.';
        return { code: 'text-behind-value', message, range };
      }
      if (error.message.includes('on same line with key')) return badStart(text, range.start);
      if (error.message.startsWith('Not a YAML token')) {
        const message =
          'Behind ">" or "|" the value begins on the next line. Put this text there, or all of it in quotes.';
        return { code: 'text-behind-header', message, range };
      }
  }
  const code = error.code.toLowerCase().replaceAll('_', '-');
  const message = error.message.split('\n', 1)[0]?.trim() ?? '';
  return { code, message: /[.!?]$/.test(message) ? message : `${message}.`, range };
}

function badStart(text: string, start: number): SyntaxProblem {
  const message = `A value cannot begin with "${text[start] ?? ''}"; put it in quotes.`;
  return { code: 'bad-scalar-start', message, range: { start, end: start + 1 } };
}

/** The library points at the start of the value; the colon that misled it stands further on in the line. */
function nestedMapping(text: string, { start }: OffsetRange): SyntaxProblem {
  const line = text.slice(start, endOfLine(text, start));
  const colon = line.search(/:(?=\s|$)/);
  if (colon !== -1) {
    const range = { start: start + colon, end: start + colon + 1 };
    const message = '": " inside an unquoted value starts a nested mapping. Put the value in quotes.';
    return { code: 'unquoted-colon', message, range };
  }
  if (text[start] === '?') return badStart(text, start);
  const next = start + line.length + 1;
  const at = next + (/^[ \t]*/.exec(text.slice(next))?.[0].length ?? 0);
  const message = 'This line is indented more than the line before allows: keys of one mapping begin in one column.';
  return { code: 'bad-indent', message, range: { start: at, end: at + 1 } };
}

function badIndentation(library: string, text: string, range: OffsetRange): SyntaxProblem {
  const bracket = /^Flow (map|sequence)/.exec(library)?.[1];
  if (bracket !== undefined) {
    const character = bracket === 'map' ? '{' : '[';
    const at = Math.max(0, text.lastIndexOf(character, range.start));
    const message = `This "${character}" is never closed. Put a text that begins with it in quotes.`;
    return { code: 'unclosed-bracket', message, range: { start: at, end: at + 1 } };
  }
  const comment = commentBefore(text, range.start);
  if (comment !== undefined) {
    const message = 'This comment ends the value before it. Put the value in quotes, or the comment above its key.';
    return { code: 'comment-in-value', message, range: comment };
  }
  const message = 'This line begins in another column than the keys before it.';
  return { code: 'bad-indent', message, range };
}

/** A comment on the line of an offset or on the one before it. */
function commentBefore(text: string, offset: number): OffsetRange | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  for (const start of [text.lastIndexOf('\n', lineStart - 2) + 1, lineStart]) {
    const line = text.slice(start, endOfLine(text, start));
    const at = line.search(/(?:^|[ \t])#/);
    if (at === -1) continue;
    const from = start + line.indexOf('#', at);
    return { start: from, end: start + line.length };
  }
  return undefined;
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  const line = end === -1 ? text.length : end;
  return text[line - 1] === '\r' && line > from ? line - 1 : line;
}

/** The error stands where the text ran out; a person looks for the quote that opened it. */
function openingQuote(text: string, end: number): { start: number; end: number } {
  const before = text.slice(0, end);
  const key = /(?::|-|,|\[|\{|^)[ \t]*(["'])(?:(?!\1)[\s\S])*$/m.exec(before.slice(-20_000));
  const offset = key === null ? end : before.length - (key[0].length - key[0].indexOf(key[1] ?? '"'));
  return { start: offset, end: offset + 1 };
}

function clamp(offset: number, text: string): number {
  return Math.min(Math.max(offset, 0), text.length);
}
