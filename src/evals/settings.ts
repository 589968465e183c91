import type { JsonObject, JsonValue } from '../json.ts';
import type { Expectation, KnownFailure, MediaKind, RunSettings } from './case.ts';
import type { CompareRule } from './expectation.ts';

/** An input as written, with the pointer to where it stands. Paths are relative to the suite file. */
export type WrittenInput =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly sha256?: string;
      readonly mediaType?: string;
      readonly pointer: string;
    }
  | {
      readonly kind: 'url';
      readonly url: string;
      readonly as: MediaKind;
      readonly sha256?: string;
      readonly pointer: string;
    }
  | { readonly kind: 'text'; readonly text: string; readonly pointer: string }
  | { readonly kind: 'file_id'; readonly fileId: string; readonly pointer: string }
  | { readonly kind: 'value'; readonly value: JsonValue; readonly pointer: string };

/** A path that is named in a suite. */
export interface WrittenPath {
  readonly path: string;
  readonly pointer: string;
}

/** `run` as written. */
export interface WrittenRun extends Omit<RunSettings, 'prompt'> {
  /** One of them; the later of defaults and case wins. */
  readonly prompt?: string | WrittenPath;
}

/** `compare_file` and `compare` of one place; the rules of the file come first. */
export interface WrittenCompare {
  readonly file?: WrittenPath;
  /** An empty list takes away what the defaults say. */
  readonly rules?: readonly CompareRule[];
}

/** `expect` as written: everything may be absent, files are not yet read. */
export interface WrittenExpect
  extends Partial<
    Pick<Expectation, 'status' | 'error' | 'match' | 'nullIsAbsent' | 'minScore' | 'checks' | 'usage' | 'artifacts'>
  > {
  readonly schema?: boolean | WrittenPath;
  readonly json?: { readonly value: JsonValue; readonly pointer: string } | WrittenPath;
  /** Those of the defaults first. */
  readonly compare?: readonly WrittenCompare[];
}

/** `repeat` as written; `whole` when it was a bare number, which replaces what was inherited. */
export interface WrittenRepeat {
  readonly times: number;
  readonly minPass?: number;
  readonly stop?: 'early' | 'never';
  readonly whole: boolean;
}

/** Axes by key, in their order, with the lists of `include` and `exclude`. */
export interface WrittenMatrix {
  readonly axes: Readonly<Record<string, readonly JsonValue[]>>;
  readonly include?: readonly JsonObject[];
  readonly exclude?: readonly JsonObject[];
}

/** What defaults and cases have in common. */
export interface CaseSettings {
  readonly tags?: readonly string[];
  readonly inputs?: Readonly<Record<string, WrittenInput>>;
  readonly run?: WrittenRun;
  readonly expect?: WrittenExpect;
  readonly repeat?: WrittenRepeat;
  readonly timeoutMs?: number;
  readonly matrix?: WrittenMatrix;
  readonly maxCredits?: number;
}

/** A case as written, without the defaults. */
export interface WrittenCase extends CaseSettings {
  readonly id: string;
  readonly pointer: string;
  readonly description?: string;
  readonly skip?: string;
  readonly only: boolean;
  /** True when the case itself says nothing of what its response must be: an update may add expected values. */
  readonly unspecified: boolean;
  readonly xfail?: KnownFailure;
  readonly quarantine?: KnownFailure;
}
