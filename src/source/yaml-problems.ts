import type { ErrorCode, YAMLError } from 'yaml';
import type { SyntaxProblem } from './json.ts';

/** A stable code and a sentence for each kind of mistake that people make; others keep the library's words. */
const CAUSES: Partial<Record<ErrorCode, readonly [code: string, message: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'unquoted-colon',
    '": " inside an unquoted value starts a nested mapping. Put the value in quotes.',
  ],
  TAB_AS_INDENT: ['tab-indent', 'Tabs are not allowed as indentation; use spaces.'],
  MULTIPLE_DOCS: ['multiple-documents', 'Only one document is allowed: remove this "---".'],
  TAG_RESOLVE_FAILED: ['tag', 'Tags ("!…") are not allowed here.'],
  BAD_ALIAS: ['alias', 'This alias ("*…") names no anchor. Put a value that begins with "*" in quotes.'],
  MULTILINE_IMPLICIT_KEY: ['missing-colon', 'Expected a "key: value" line here.'],
  RESOURCE_EXHAUSTION: ['too-deep', 'Nesting is too deep.'],
};

/** Problems from the library's errors, at offsets of the file; one for each line, since the first explains the rest. */
export function problemsOf(errors: readonly YAMLError[], text: string, base: number): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  const lines = new Set<number>();
  for (const error of errors) {
    const problem = problemOf(error, text);
    const line = text.lastIndexOf('\n', Math.max(0, problem.range.start - 1));
    if (lines.has(line)) continue;
    lines.add(line);
    const start = clamp(problem.range.start, text);
    const end = Math.max(start, clamp(problem.range.end, text));
    problems.push({ ...problem, range: { start: base + start, end: base + end } });
  }
  return problems;
}

function problemOf(error: YAMLError, text: string): SyntaxProblem {
  const cause = CAUSES[error.code];
  const range = { start: clamp(error.pos[0], text), end: clamp(error.pos[1], text) };
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    const colon = innerColon(text, range.start);
    if (colon !== undefined) range.start = colon;
    range.end = range.start + 1;
  } else if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
    return { code: 'unclosed-quote', message: 'This quote is never closed.', range: openingQuote(text, range.start) };
  } else if (error.code === 'BAD_SCALAR_START') {
    const character = text[range.start] ?? '';
    const message = `A value cannot begin with "${character}"; put it in quotes.`;
    return { code: 'bad-scalar-start', message, range: { start: range.start, end: range.start + 1 } };
  }
  if (cause !== undefined) return { code: cause[0], message: cause[1], range };
  const code = error.code.toLowerCase().replaceAll('_', '-');
  const message = `${error.message.replace(/\s*\n[\s\S]*$/, '')}`;
  return { code, message: /[.!?]$/.test(message) ? message : `${message}.`, range };
}

/** The library points at the start of the value; the colon that misled it stands further on in the line. */
function innerColon(text: string, start: number): number | undefined {
  const lineEnd = text.slice(start).search(/[\r\n]/);
  const line = lineEnd === -1 ? text.slice(start) : text.slice(start, start + lineEnd);
  const at = line.search(/:(?=\s|$)/);
  return at === -1 ? undefined : start + at;
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
