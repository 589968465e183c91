import type { JsonValue } from '../json.ts';
import { JsonReader } from './json-reader.ts';
import { readPlainJson } from './plain-json.ts';
import type { OffsetRange } from './position.ts';
import { locate } from './source-node.ts';
import type { SourceText } from './source-text.ts';

/** A mistake in the syntax of a JSON or YAML text. */
export interface SyntaxProblem {
  /** A stable word for the cause, such as `trailing-comma`, `duplicate-key`, `tab-indent`, `too-deep`. */
  readonly code: string;
  readonly message: string;
  readonly range: OffsetRange;
}

/** Where a value stands: its own range and, for a member of an object, the range of its key. */
export interface Location {
  readonly value: OffsetRange;
  readonly key?: OffsetRange;
}

/** A parsed text that knows where each value stands. */
export interface PositionedDocument {
  /** Plain JSON data; absent when the text is too broken to have a value. */
  readonly value: JsonValue | undefined;
  /** In the order of the text. */
  readonly problems: readonly SyntaxProblem[];
  /** Where the value at a JSON pointer (`""`, `/a/0`) stands; absent for a pointer that leads nowhere. */
  locate(pointer: string): Location | undefined;
}

/** A `schema.json`, an expected file or any other JSON text. */
export interface JsonDocument extends PositionedDocument {
  readonly language: 'json';
}

/** Mistakes that leave no doubt about the value. */
const HARMLESS = new Set(['duplicate-key', 'bom']);

export interface JsonOptions {
  /** Levels of nesting; 200 when absent. */
  readonly maxDepth?: number;
  /** True: whole numbers beyond 2^53 keep their digits, as bigints. Else every number is a double. */
  readonly exactNumbers?: boolean;
}

/**
 * Reads a JSON text (RFC 8259), with the same verdict as `JSON.parse` on everything but nesting deeper than
 * `maxDepth`. Of duplicate members the last counts; they and a byte order mark are problems that
 * leave a value, all others do not. Never throws.
 */
export function parseJson(source: SourceText, options: JsonOptions = {}): JsonDocument {
  const { maxDepth = 200, exactNumbers = false } = options;
  const plain = source.bom ? undefined : readPlainJson(source.text, maxDepth, exactNumbers);
  if (plain === undefined) return readWhole(source, maxDepth, exactNumbers);
  let whole: JsonDocument | undefined;
  return {
    language: 'json',
    value: plain.value,
    problems: [],
    // Places are wanted for findings only, and most files have none.
    locate(pointer) {
      whole ??= readWhole(source, maxDepth, exactNumbers);
      return whole.locate(pointer);
    },
  };
}

function readWhole(source: SourceText, maxDepth: number, exactNumbers: boolean): JsonDocument {
  const reader = new JsonReader(source, maxDepth, exactNumbers);
  const read = reader.read();
  const problems = reader.problems;
  if (source.bom)
    problems.unshift({
      code: 'bom',
      message: 'The file begins with a byte order mark; JSON must not.',
      range: { start: 0, end: 0 },
    });
  return {
    language: 'json',
    value: problems.every((problem) => HARMLESS.has(problem.code)) ? read?.value : undefined,
    problems: problems.sort((a, b) => a.range.start - b.range.start),
    locate: (pointer) => locate(read?.node, pointer),
  };
}
