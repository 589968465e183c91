import type { JsonValue } from '../json.ts';
import type { OffsetRange } from './position.ts';

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
