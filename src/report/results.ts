import type { JsonObject, JsonValue } from '../json.ts';
import type { CaseVerdict, Counts, TrialVerdict } from '../judge/judgement.ts';
import type { Severity } from '../rules/finding.ts';
import type { Usage } from '../vlmrun/execution.ts';
import type { Comparison, ModelRow, SchemaCoverage, Scores } from './comparison.ts';
import type { Forecast } from './forecast.ts';

/** `success`, `failure` (a skill is to blame), `inconclusive` (the platform is, or nothing ran), `neutral` (the event withholds secrets). */
export type Conclusion = 'success' | 'failure' | 'inconclusive' | 'neutral';

/** A finding as it stands in `results.json`. */
export interface ResultFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly end_line?: number;
  readonly end_column?: number;
  /** Address of the rule's page. */
  readonly help_uri?: string;
  readonly fix?: ResultFix;
  readonly suppressed?: { readonly reason: string; readonly by: string };
  /** True when its message quotes no values, and neither may an excerpt of its source. */
  readonly redacted?: true;
}

/** How a finding can be mended. */
export interface ResultFix {
  readonly description: string;
  /** Safe ones keep the meaning, and `fix` applies them; others are suggestions. */
  readonly safe: boolean;
  /**
   * Replacements that do not overlap, in UTF-16 units of the text without a byte order mark, `end` exclusive. Empty for
   * a fix that is none of the text, and for one that writes more than anybody reads.
   */
  readonly edits: readonly {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly new_text: string;
  }[];
  readonly rename?: { readonly from: string; readonly to: string };
  /** Files that get the present as their time. */
  readonly touch?: readonly string[];
  /** A file or directory to delete. */
  readonly remove?: string;
}

export interface SkillResult {
  readonly name: string;
  readonly directory: string;
  /** Hex SHA-256 of the bundle's content; null when the skill could not be bundled. */
  readonly digest: string | null;
  readonly conclusion: Conclusion;
  readonly findings: readonly ResultFinding[];
  /** What was sent; absent where nothing was bundled. */
  readonly bundle?: BundleResult;
}

/** The contents of a bundle, in bytes. */
export interface BundleResult {
  readonly entries: readonly { readonly path: string; readonly size: number }[];
  readonly excluded: readonly { readonly path: string; readonly reason: string }[];
  readonly content_bytes: number;
}

/** A suite with the gate that its cases are held to. */
export interface SuiteResult {
  /** Name of the skill. */
  readonly skill: string;
  readonly file: string;
  readonly gate: {
    readonly pass_rate?: number;
    readonly field_accuracy?: number;
    readonly no_regressions?: boolean;
    readonly max_errors?: number;
  };
}

export interface CaseResult {
  /** Name of the skill. */
  readonly skill: string;
  readonly case: string;
  readonly verdict: CaseVerdict;
  readonly tags: readonly string[];
  readonly description?: string;
  /** Why the case is skipped, quarantined, expected to fail or not run. */
  readonly reason?: string;
  /** The suite or expected file that the case comes from. */
  readonly file: string;
  readonly line?: number;
  /** Hex SHA-256 of how the case is judged, and of what it is given: results are comparable when both agree. */
  readonly definition?: string;
  readonly inputs?: string;
  /** Names of inputs whose content no hash pins, so that it may be another one in each run. */
  readonly unpinned?: readonly string[];
  /** True when an input or the expected values of the case are in the bundle: its verdict proves nothing. */
  readonly contaminated?: true;
  /** The case of the suite that this is a cell of, and what its matrix varies; absent without a matrix. */
  readonly matrix?: { readonly case: string; readonly cell: JsonObject };
  /** How often it runs, and how many of these trials must pass. */
  readonly repeat?: { readonly times: number; readonly min_pass: number; readonly stop: 'early' | 'never' };
  /** True when passing fails the run (`xfail.strict`). */
  readonly strict?: true;
}

/** A field that failed; of a long value (2,000 UTF-16 units) only the beginning, as a text. */
export interface FailingField {
  readonly path: string;
  readonly expected?: JsonValue;
  readonly actual?: JsonValue;
  readonly comparator: string;
  readonly score: number;
  readonly hint?: string;
}

export interface TrialResult {
  readonly skill: string;
  readonly case: string;
  /** From 1. */
  readonly trial: number;
  readonly model: string;
  readonly verdict: TrialVerdict;
  readonly reason: string | null;
  readonly counts: Counts;
  readonly score: number | null;
  /** At most 1,000. */
  readonly failing_fields: readonly FailingField[];
  readonly execution: {
    readonly id: string;
    readonly status: string;
    /** True when nothing was paid for it: a kept response was judged, or one that another case of this run has paid for. */
    readonly reused: boolean;
    /** Another case of this run, with the same execution key, has paid for the execution. */
    readonly shared?: true;
    /** The response is one of an earlier content of the skill or other settings (`reuse: always`). */
    readonly stale?: true;
    readonly usage: Usage;
    readonly submitted_at: string | null;
    readonly completed_at: string | null;
  } | null;
  /** The trial's own file, relative to `results.json`. */
  readonly path: string | null;
}

export interface Totals {
  readonly cases: Readonly<Record<CaseVerdict, number>>;
  readonly trials: Readonly<Record<TrialVerdict, number>>;
  readonly counts: Counts;
  /** Null without a denominator. */
  readonly pass_rate: number | null;
  readonly field_accuracy: number | null;
  readonly credits_used: number;
  readonly credits_saved: number;
  readonly requests: Readonly<Record<string, number>>;
  readonly findings: Readonly<Record<Severity, number>> & { readonly suppressed: number };
}

/** What an update made, or would have to make, of expected values. */
export interface ExpectationUpdate {
  /** Relative to the working directory, with `/`. */
  readonly file: string;
  /** `<skill>/<case>` of each case that expects these values. */
  readonly cases: readonly string[];
  /** `left`: nothing was written, for the reason that is given. */
  readonly change: 'updated' | 'created' | 'left';
  /** Values, members and elements. */
  readonly replaced: number;
  readonly removed: number;
  readonly added: number;
  /** Paths that trials disagree on, or that no other expected value would mend. */
  readonly open: readonly string[];
  readonly reason?: string;
}

/** What became of one skill in a `publish` run. */
export interface PublishedSkill {
  readonly name: string;
  readonly directory: string;
  /** Of the version that holds this content; null when there is none. */
  readonly id: string | null;
  readonly version: string | null;
  readonly digest: string | null;
  /** `refused`: by us, nothing was sent. `failed`: a request failed, or what is stored is not what was sent. `planned`: by `dry-run`. `drifted`: by `check-drift`. */
  readonly status: 'created' | 'updated' | 'unchanged' | 'refused' | 'failed' | 'planned' | 'drifted';
  /** What a person must know beside the status; several sentences. */
  readonly message?: string;
  /** The version that was the newest before: what to go back to. */
  readonly previous?: { readonly id: string; readonly version: string | null };
  /** Paths of files, compared with the previous version. */
  readonly changes?: {
    readonly added: readonly string[];
    readonly changed: readonly string[];
    readonly removed: readonly string[];
  };
  /** The same files one by one. */
  readonly files?: readonly FileChange[];
  /** What changes for consumers of the output, compared with the previous version. */
  readonly schema_changes?: readonly SchemaChange[];
}

/** What changed in one file of a skill since the version before. */
export interface FileChange {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** Null where the file is not there. */
  readonly bytes_before: number | null;
  readonly bytes_after: number | null;
  /** Absent for a file that is no text, or too large to be compared by lines. */
  readonly lines_added?: number;
  readonly lines_removed?: number;
  /** A unified diff, cut where it would become long; absent where lines are not compared. */
  readonly diff?: string;
}

/** One difference between two output schemas. */
export interface SchemaChange {
  /** `breaking`: a consumer of the old output may fail. `additive`: the output says more. `cosmetic`: words only. */
  readonly kind: 'breaking' | 'additive' | 'cosmetic';
  /** JSON pointer into the new schema, or into the old one for what is gone. */
  readonly pointer: string;
  readonly message: string;
}

/** Everything that a run produced, without the details of single trials: `results.json`. */
export interface Results {
  readonly version: 1;
  readonly command: 'validate' | 'test' | 'publish' | 'report';
  readonly tool: { readonly name: string; readonly version: string };
  readonly simulated: boolean;
  readonly base_url: string | null;
  /** Where skills and executions went, where the run sent any: `base_url` unless `agent-base-url` says otherwise. */
  readonly agent_base_url?: string | null;
  readonly selection: {
    readonly skills: readonly string[];
    readonly cases: readonly string[];
    readonly tags: readonly string[];
    /** `arrangement` tells plans apart whose parts do not make one whole; absent for the first. */
    readonly shard: { readonly index: number; readonly count: number; readonly arrangement?: number } | null;
    /** True when only skills were looked at that a change touches. */
    readonly changed_only?: true;
  };
  /** The workflow run that it is part of, and which attempt of it; absent outside of GitHub Actions. */
  readonly run?: { readonly id: string; readonly attempt: number };
  readonly started_at: string;
  readonly duration_ms: number;
  readonly conclusion: Conclusion;
  /** Why, in one sentence each, most important first. */
  readonly reasons: readonly string[];
  /** Of the reasons, gates over all cases together that were not met: they speak about every skill. Absent for none. */
  readonly gates_missed?: readonly string[];
  readonly skills: readonly SkillResult[];
  /** Findings that belong to no skill, such as those about the configuration; absent when there are none. */
  readonly findings?: readonly ResultFinding[];
  /** Gates of the inputs, over all cases together; absent without any. */
  readonly gate?: SuiteResult['gate'];
  /** Of the selected skills; absent without suites. */
  readonly suites?: readonly SuiteResult[];
  readonly cases: readonly CaseResult[];
  readonly trials: readonly TrialResult[];
  readonly totals: Totals;
  /** Of `comparison.changes`, what passed in the baseline and fails now. */
  readonly regressions: readonly JsonObject[];
  readonly published: readonly PublishedSkill[];
  /** What `update` did with expected values; absent without it. */
  readonly updates?: readonly ExpectationUpdate[];
  /** Against the baseline; absent without one. */
  readonly comparison?: Comparison;
  /** One row for each model; absent unless cases ran on several. */
  readonly models?: readonly ModelRow[];
  /** Over all judged responses; absent when no case ran. */
  readonly scores?: Scores;
  /** One entry for each skill with cases. */
  readonly coverage?: readonly SchemaCoverage[];
  /** What a test would take; of a validation with cases. */
  readonly forecast?: Forecast;
}
