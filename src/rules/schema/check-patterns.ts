import { childPointer } from '../../json-pointer.ts';
import { compilePattern, tryPattern } from '../../json-schema/pattern.ts';
import type { OffsetRange } from '../../source/position.ts';
import type { Violation } from '../rule.ts';
import { portabilityOf, widerInPython, withoutNeedlessEscapes } from './pattern-portability.ts';
import { growthOf } from './regex/ambiguity.ts';
import type { SchemaFile } from './schema-file.ts';

/** Looking into a pattern takes up to some milliseconds. */
const MOST_ANALYSED = 200;

interface Pattern {
  readonly text: string;
  /** Leads to the value of `pattern`, or to the member of `patternProperties` whose key it is. */
  readonly pointer: string;
  readonly isKey: boolean;
}

/** Every regular expression of a schema: whether it is one, means the same everywhere, and ends. */
export function* checkPatterns(file: SchemaFile): Generator<Violation> {
  const growths = new Map<string, ReturnType<typeof growthOf>>();
  const wider: { readonly pattern: Pattern; readonly what: readonly string[] }[] = [];
  for (const pattern of patternsOf(file)) {
    const { text } = pattern;
    const modifiers = /\(\?[ims]*(?:-[ims]+)?[:)]/.exec(text);
    const inline = modifiers && modifiers[0] !== '(?:';
    if (inline || compilePattern(text) === undefined) {
      yield file.violation('regex-invalid', rangeOf(file, pattern), `Invalid pattern: ${causeOf(text)}.`);
      continue;
    }
    yield* checkPortability(file, pattern);
    const what = widerInPython(text);
    if (what.length > 0) wider.push({ pattern, what });
    if (growths.size < MOST_ANALYSED && !growths.has(text)) growths.set(text, growthOf(text));
    const growth = growths.get(text);
    if (growth === 'exponential') {
      const message = 'Pattern can take exponential time: a loop in it can match one text in several ways.';
      yield file.violation('regex-redos', rangeOf(file, pattern), message);
    } else if (growth === 'polynomial') {
      const message = 'Pattern can be slow on long texts: two loops in it can share out the same text.';
      yield file.violation('regex-redos', rangeOf(file, pattern), message, { part: 'polynomial' });
    }
  }
  const [first, ...others] = wider;
  if (first === undefined) return;
  // Nearly every pattern has one of these, so a file is told once.
  const more = others.length === 0 ? '' : ` (so do ${others.length} more)`;
  const message = `In Python this pattern${more} accepts more: ${first.what.join(', ')}.`;
  yield file.violation('regex-portability', rangeOf(file, first.pattern), message, { part: 'wider' });
}

function* patternsOf(file: SchemaFile): Generator<Pattern> {
  for (const node of file.objects) {
    const { pattern, patternProperties } = node.schema;
    if (typeof pattern === 'string')
      yield { text: pattern, pointer: childPointer(node.pointer, 'pattern'), isKey: false };
    if (typeof patternProperties !== 'object' || patternProperties === null || Array.isArray(patternProperties))
      continue;
    const below = childPointer(node.pointer, 'patternProperties');
    for (const text of Object.keys(patternProperties)) yield { text, pointer: childPointer(below, text), isKey: true };
  }
}

/** Looked up for a finding only: it takes reading the file a second time. */
function rangeOf(file: SchemaFile, { pointer, isKey }: Pattern): OffsetRange {
  return isKey ? file.key(pointer) : file.value(pointer);
}

function* checkPortability(file: SchemaFile, pattern: Pattern): Generator<Violation> {
  const { text } = pattern;
  if (tryPattern(text, 'u') === undefined) {
    const range = rangeOf(file, pattern);
    const plain = withoutNeedlessEscapes(text);
    const mends = plain !== text && tryPattern(plain, 'u') !== undefined;
    const escaped = /\\([^\w\s^$\\.*+?()[\]{}|/-]|[_-])/.exec(text);
    const what = escaped ? `"${escaped[0]}" is an invalid escape` : causeOf(text, 'u');
    yield file.violation('regex-portability', range, `${what} under the u flag, which validators use.`, {
      ...(mends && { fix: file.fix('Leave out the backslash', true, { range, newText: JSON.stringify(plain) }) }),
    });
  }
  for (const message of portabilityOf(text)) yield file.violation('regex-portability', rangeOf(file, pattern), message);
}

const PYTHON: readonly (readonly [pattern: RegExp, cause: string])[] = [
  [/\(\?P<(\w+)>/, '(?P<$1>…) is Python syntax; write (?<$1>…)'],
  [/\(\?P[=>]/, '(?P=…) is Python syntax; write \\k<…>'],
  [/\(\?(?=[a-zA-Z-])[a-zA-Z]*-?[a-zA-Z]*[:)]/, 'inline flags are not ECMAScript; spell out both cases, as in [Aa]'],
  [/\(\?>|[*+?}]\+/, 'possessive and atomic groups are not ECMAScript'],
  [/\(\?#/, 'comments are not ECMAScript'],
  [/\(\?\(/, 'conditions are not ECMAScript'],
];

/** Why a pattern does not compile, in words that name the mistake. */
function causeOf(pattern: string, flags = ''): string {
  // Looking for a cause in half a megabyte takes longer than anybody waits.
  const text = pattern.slice(0, 1_000);
  for (const [pattern, cause] of PYTHON) {
    const match = pattern.exec(text);
    if (match) return cause.replaceAll('$1', match[1] ?? '');
  }
  try {
    new RegExp(pattern, flags);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(error.message.lastIndexOf(': ') + 2) : '';
    return reason === '' ? 'it is not ECMAScript' : reason.charAt(0).toLowerCase() + reason.slice(1);
  }
  return 'it is not ECMAScript';
}
