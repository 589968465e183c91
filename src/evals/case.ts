import type { JsonObject, JsonValue } from '../json.ts';
import type { SourceRange } from '../source/position.ts';
import type { ArtifactExpectation, Check, CompareRule, WrittenAt } from './expectation.ts';

/** One input of a case, as written in the suite. Paths are absolute and inside the repository. */
export type CaseInput =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly sha256?: string;
      readonly mediaType?: string;
    }
  | { readonly kind: 'url'; readonly url: string; readonly as: MediaKind; readonly sha256?: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file_id'; readonly fileId: string }
  | { readonly kind: 'value'; readonly value: JsonValue };

/** How a URL is sent: `file_url`, `image_url`, `video_url` or `audio_url`. */
export type MediaKind = 'file' | 'image' | 'video' | 'audio';

/** What is sent beside the bundle; what is absent comes from `vlmrun.yaml` or is not sent. */
export interface RunSettings {
  /** Stored agent as `name:version`, sent as `name`. */
  readonly agent?: string;
  readonly model?: string;
  readonly toolsets?: readonly string[];
  readonly prompt?: string;
  readonly serviceTier?: string;
  readonly priority?: string;
  readonly callbackUrl?: string;
  /** Directories or `name:version` references attached beside the skill under test. */
  readonly skills?: readonly string[];
  /** Passed through to `config.*`. */
  readonly config?: JsonObject;
}

/** What the response must be. */
export interface Expectation {
  readonly status: 'completed' | 'failed' | 'cancelled' | 'timeout';
  /** For an expected failure. */
  readonly error?: { readonly matches?: string; readonly code?: string | number; readonly at?: WrittenAt };
  /** `true`: the skill's own output schema; a JSON value: that of another file. */
  readonly schema: boolean | { readonly file: string; readonly value: JsonValue };
  /** Expected response. `file` is the file that holds nothing else, with `/`, relative to the working directory. */
  readonly json?: { readonly value: JsonValue; readonly file?: string; readonly at?: ValuePlace };
  /** The file that an update makes of the response, where there is no expected one; only when suites are read for one. */
  readonly create?: MissingExpectation;
  readonly match: 'full' | 'subset';
  readonly nullIsAbsent: boolean;
  /** The last rule that matches a path wins. */
  readonly compare: readonly CompareRule[];
  readonly minScore?: number;
  readonly checks: readonly Check[];
  readonly usage?: UsageLimits;
  readonly artifacts: readonly ArtifactExpectation[];
}

/** A value in a document; the file is relative to the working directory, with `/`. */
export interface ValuePlace {
  readonly file: string;
  /** JSON pointer; empty for the whole. */
  readonly pointer: string;
}

/** An expected file that is not there yet. */
export interface MissingExpectation {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** The case that has to name it, where neither a suite nor the names of files do. */
  readonly link?: ValuePlace;
}

/** A number or an ordered range. */
export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly equals?: number;
}

/** Upper and lower bounds of what an execution may use; duration in ms. */
export interface UsageLimits {
  readonly credits?: NumberRange;
  readonly steps?: NumberRange;
  readonly elements?: NumberRange;
  readonly durationMs?: NumberRange;
}

/** A known failure or a case that does not count, with its reason. */
export interface KnownFailure {
  readonly reason: string;
  readonly issue?: string;
  /** `YYYY-MM-DD`; from the day after, the mark has no effect and is a finding. */
  readonly until?: string;
  readonly strict?: boolean;
}

/** Limits of a suite below which its cases fail the run. */
export interface Gate {
  readonly passRate?: number;
  readonly fieldAccuracy?: number;
  readonly noRegressions?: boolean;
  readonly maxErrors?: number;
}

/** One case with the suite's defaults merged in, and one cell of its matrix; everything resolved but the files' contents. */
export interface Case {
  /** Directory of the skill, relative to the working directory. */
  readonly skill: string;
  /** Unique within the skill; with a matrix the cell is appended: `acme[model=vlmrun-orion-1:pro]`. */
  readonly id: string;
  /** The id as written in the suite. */
  readonly baseId: string;
  /** The matrix cell; empty without a matrix. */
  readonly cell: JsonObject;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly inputs: Readonly<Record<string, CaseInput>>;
  readonly run: RunSettings;
  readonly expect: Expectation;
  readonly repeat: { readonly times: number; readonly minPass: number; readonly stop: 'early' | 'never' };
  /** For one execution; absent: as the run says. */
  readonly timeoutMs?: number;
  readonly maxCredits?: number;
  readonly skip?: string;
  readonly only: boolean;
  readonly xfail?: KnownFailure;
  readonly quarantine?: KnownFailure;
  /**
   * Where the case stands: the suite with the JSON pointer of the case, or the expected file of a convention pair,
   * which has no pointer.
   */
  readonly source: { readonly file: string; readonly range?: SourceRange; readonly pointer?: string };
}

/** The suites of one skill, read and expanded. Problems are findings of the rules group `fixture`. */
export interface Suites {
  readonly cases: readonly Case[];
  /** Gate and budget of each suite file. */
  readonly suites: readonly {
    readonly file: string;
    readonly gate: Gate;
    readonly maxCredits?: number;
    /** Where the budget is written. */
    readonly budgetAt?: WrittenAt;
    readonly caseIds: readonly string[];
  }[];
  readonly problems: readonly SuiteProblem[];
  /**
   * Absolute paths of what the cases depend on, there or not, mostly outside of the skill: the directories whose suites
   * belong to it, suites that name it, and every file and skill directory that a case names.
   */
  readonly references: readonly string[];
  /** Files of the bundle that give answers away; absent where nobody has looked. */
  readonly leaks?: readonly Leak[];
  /**
   * Where a value, or its key, stands in a suite or an expected file; of what is not there, where the next one around it
   * stands. Undefined for a file that was not read. Reads files again, and keeps them in memory; absent where nobody
   * will ask any more.
   */
  readonly locate?: (place: ValuePlace, at?: 'key' | 'value') => Promise<SourceRange | undefined>;
}

/** A file of the bundle that is an input of a case, or holds its expected values. */
export interface Leak {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** Relative to the skill, with `/`. */
  readonly path: string;
  readonly what: 'input' | 'expected';
  /** Ids as written in suites; when such a case runs, its verdict proves nothing. */
  readonly caseIds: readonly string[];
}

/** A mistake in a suite, a fixture or an expected file. */
export interface SuiteProblem {
  /** Rule of the group `fixture` that reports it. */
  readonly rule: string;
  readonly message: string;
  /** The message without any expected value, where it quotes one. */
  readonly withoutValues?: string;
  readonly file: string;
  readonly range?: SourceRange;
  /** Id of the case that cannot be run because of it; absent when the whole file is unusable. */
  readonly caseId?: string;
}

/** One execution of one case. */
export interface Trial {
  readonly case: Case;
  /** From 1 to `case.repeat.times`. */
  readonly index: number;
  /** Unique in the run and safe as a file name. */
  readonly id: string;
}
