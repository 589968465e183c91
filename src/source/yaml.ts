import { Composer, type Document, Schema } from 'yaml';
import type { PositionedDocument, SyntaxProblem } from './json.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { OffsetRange } from './position.ts';
import { followPointer, locate } from './source-node.ts';
import type { SourceText } from './source-text.ts';
import { problemsOf } from './yaml-problems.ts';
import { type YamlNode, YamlReader } from './yaml-reader.ts';
import { tokenise } from './yaml-tokens.ts';

/** How a scalar was written, for rules about block scalars, comments and quoting. */
export interface ScalarStyle {
  readonly kind: 'plain' | 'single-quoted' | 'double-quoted' | 'literal' | 'folded';
  /** The text as it stands in the file, without the quotes and block header. */
  readonly source: string;
  /**
   * Of a block scalar: offset in the file of the line that its content begins on (line n of a literal value stands n
   * lines below), and the indentation that is stripped from each line.
   */
  readonly block?: { readonly contentOffset: number; readonly indent: number };
  /** A comment behind the value on its line, from the `#`. */
  readonly comment?: OffsetRange;
}

/** A `vlmrun.yaml`, a frontmatter or a suite. */
export interface YamlDocument extends PositionedDocument {
  readonly language: 'yaml';
  /** How the scalar at a JSON pointer was written; absent for collections and pointers that lead nowhere. */
  scalar(pointer: string): ScalarStyle | undefined;
}

export interface YamlOptions {
  /** Offsets of the part to read; the whole text when absent. Positions are always those of the whole text. */
  readonly start?: number;
  readonly end?: number;
  /** Levels of nesting; 64 when absent. A line that begins with a bracket counts as a level of its own. */
  readonly maxDepth?: number;
  /** UTF-16 units; 1 MiB when absent. */
  readonly maxLength?: number;
  /** True: whole numbers beyond 2^53 keep their digits, as bigints. Else every number is a double. */
  readonly exactNumbers?: boolean;
  /** False: `scalar` tells nothing, and the tokens of the text, ten times what is read, are free at once. Default: true. */
  readonly scalarStyles?: boolean;
}

const composerOptions = {
  version: '1.2',
  // One for all documents: making it takes longer than reading a short one.
  schema: new Schema({ schema: 'core' }),
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/**
 * Reads one YAML 1.2 document (core schema: no dates, no `yes`) as JSON data. An empty text is null. Duplicate keys
 * are problems that leave a value (the last one), every other problem leaves none; problems end in `multiple-documents`,
 * `too-deep`, `too-long`, `alias` where a text is more than a person would write. Never throws.
 */
export function parseYaml(source: SourceText, options: YamlOptions = {}): YamlDocument {
  const base = options.start ?? 0;
  const written = source.text.slice(base, options.end ?? source.text.length);
  // A lone CR ends a line for YAML and for positions, but not for the library; every offset stays.
  const text = written.includes('\r') ? written.replace(/\r(?!\n)/g, '\n') : written;
  const { maxDepth = 64, maxLength = 1024 * 1024, exactNumbers = false, scalarStyles = true } = options;
  if (text.length > maxLength) {
    const message = `The YAML is ${text.length} characters long; the limit is ${maxLength}.`;
    return result(undefined, undefined, [{ code: 'too-long', message, range: { start: base, end: base } }]);
  }
  // The limit counts up to two levels for each that is there; what comes near to it is measured as before.
  const plain = readPlainYaml(text, base, maxDepth / 2, scalarStyles);
  if (plain !== undefined) return result(plain.value, plain.node, []);
  const tokens = tokenise(text, maxDepth);
  if (tokens.tooDeepAt !== undefined) {
    const start = base + tokens.tooDeepAt;
    const message = `Nesting is deeper than ${maxDepth} levels.`;
    return result(undefined, undefined, [{ code: 'too-deep', message, range: { start, end: start + 1 } }]);
  }
  const composer = new Composer({ ...composerOptions, keepSourceTokens: scalarStyles });
  const documents = withoutStacks(() => [...composer.compose(tokens.tokens, true, text.length)]);
  const [document, second] = documents;
  const problems = problemsOf([...(document?.errors ?? []), ...(document?.warnings ?? [])], text, base);
  if (second !== undefined) problems.push(secondDocument(text, second.range[0], base));
  if (problems.length > 0 || document === undefined) return result(undefined, undefined, problems);
  const reader = new YamlReader(source, base, { exactNumbers, scalarStyles });
  const read = reader.read(document.contents);
  const usable = reader.problems.every((problem) => problem.code === 'duplicate-key');
  return result(usable ? read?.value : undefined, read?.node, reader.problems);
}

/** The library makes an error of each mistake, and nobody looks at where in its code. */
function withoutStacks(compose: () => Document.Parsed[]): Document.Parsed[] {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return compose();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

function secondDocument(text: string, offset: number, base: number): SyntaxProblem {
  const marker = text.lastIndexOf('---', offset);
  const start = base + (marker === -1 ? offset : marker);
  const message = 'Only one document is allowed: remove this "---" and what follows.';
  return { code: 'multiple-documents', message, range: { start, end: Math.min(start + 3, base + text.length) } };
}

function result(
  value: YamlDocument['value'],
  root: YamlNode | undefined,
  problems: readonly SyntaxProblem[],
): YamlDocument {
  return {
    language: 'yaml',
    value,
    problems: [...problems].sort((a, b) => a.range.start - b.range.start),
    locate: (pointer) => locate(root, pointer),
    scalar: (pointer) => followPointer(root, pointer)?.style?.(),
  };
}
