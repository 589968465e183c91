import type { JsonValue } from '../json.ts';
import type { ArtifactFacts } from './artifact.ts';

/** Leaves by outcome (see the definition of each in `docs/metrics.md`). */
export interface Counts {
  readonly match: number;
  readonly wrong: number;
  readonly missing: number;
  readonly extra: number;
}

/** Where the model says a value stands in the fixture. */
export interface Grounding {
  /** Normalised to 0..1: left, top, width, height. */
  readonly boxes: readonly {
    readonly xywh: readonly [number, number, number, number];
    readonly page: number;
    readonly content?: string;
    readonly confidence?: number;
    /** What the response calls the input that the box is on: its name, file or file id. */
    readonly input?: string;
  }[];
  /** When it is seen or heard, in seconds from the start of a video or a recording; absent without any. */
  readonly times?: readonly { readonly start: number; readonly end?: number; readonly input?: string }[];
  readonly confidence?: string;
}

/** One compared leaf, or a container of the wrong kind. */
export interface FieldResult {
  /** Concrete path, list elements by the index in the expected list: `line_items[0].amount`. */
  readonly path: string;
  /** The same path with `[]` for every index, for tables over all cases. */
  readonly field: string;
  readonly outcome: 'match' | 'wrong' | 'missing' | 'extra';
  readonly expected?: JsonValue;
  readonly actual?: JsonValue;
  readonly comparator: string;
  /** 0 to 1. */
  readonly score: number;
  readonly weight: number;
  readonly required: boolean;
  /** One sentence: why it differs, and the `compare` line that would accept it. */
  readonly hint?: string;
  /** Path in the response where the actual value stands, when a list was aligned in another order. */
  readonly actualPath?: string;
  readonly grounding?: Grounding;
}

/** A condition that did not hold: of the schema, a check, a usage limit, an artifact or the status. */
export interface Violation {
  readonly kind: 'schema' | 'check' | 'usage' | 'artifact' | 'status' | 'error';
  readonly path: string;
  readonly message: string;
  /** Of a schema: what it asks for, without anything of the response. */
  readonly requirement?: string;
  readonly severity: 'error' | 'warning';
}

/** The verdict on one finished execution. */
export interface Judgement {
  readonly verdict: 'passed' | 'failed' | 'errored';
  /** One line; absent for `passed`. */
  readonly reason?: string;
  readonly counts: Counts;
  /** Weighted share of matching leaves, 0 to 1; null when nothing was compared. */
  readonly score: number | null;
  /** Every leaf, in the order of the expectation; extras last. */
  readonly fields: readonly FieldResult[];
  readonly violations: readonly Violation[];
  /** What is known of the artifacts whose content was looked at, by object id. */
  readonly artifacts?: Readonly<Record<string, ArtifactFacts>>;
  /** The response without wrappers and grounding siblings. */
  readonly payload: JsonValue | undefined;
  /** False when the case names no expected values: only schema, checks and usage were looked at. */
  readonly compared: boolean;
}

/** Verdict of a case over its trials. */
export type CaseVerdict =
  | 'passed'
  | 'flaky'
  | 'failed'
  | 'errored'
  | 'xfailed'
  | 'xpassed'
  | 'skipped'
  | 'quarantined'
  | 'not_run';

/** Verdict of one trial. */
export type TrialVerdict = 'passed' | 'failed' | 'errored' | 'not_run';
