import type { CaseVerdict, Counts } from '../judge/judgement.ts';

/** A case in this run and in the baseline. */
export interface CaseChange {
  readonly skill: string;
  readonly case: string;
  /** `regressed`: passed before, fails now. `not_comparable`: other inputs, another expectation, or no verdict. */
  readonly change: 'regressed' | 'fixed' | 'same' | 'new' | 'removed' | 'not_comparable';
  readonly baseline: CaseVerdict | null;
  readonly head: CaseVerdict | null;
  /** Why the two cannot be compared. */
  readonly reason?: string;
  /** Fisher's exact test over the trials of both sides, adjusted for all cases (Holm); with five trials each or more. */
  readonly p?: number;
  /** The baseline's verdict is that of its kept responses under today's expectation. */
  readonly rejudged?: boolean;
  /** What both runs know of the case; present when they can be compared. */
  readonly sides?: { readonly baseline: CaseSide; readonly head: CaseSide };
}

/** The trials of a case in one run; credits and milliseconds are medians, null where none are known. */
export interface CaseSide {
  readonly passes: number;
  /** Trials that passed or failed. */
  readonly runs: number;
  readonly counts: Counts;
  readonly credits: number | null;
  readonly duration_ms: number | null;
}

/** The median over cases of now divided by before. */
export interface RatioChange {
  readonly ratio: number | null;
  readonly cases: number;
  /** True above 1.25. */
  readonly notable: boolean;
}

/** The earlier run. Its totals are over all of its cases, comparable or not; absent when its file does not say them. */
export interface BaselineRun {
  readonly path: string;
  readonly started_at: string;
  readonly totals?: {
    /** Null without a denominator. */
    readonly pass_rate: number | null;
    readonly field_accuracy: number | null;
    readonly credits_used: number;
  };
}

/** A run against an earlier one; definitions are in `docs/metrics.md`. */
export interface Comparison {
  readonly baseline: BaselineRun;
  readonly counts: Readonly<Record<CaseChange['change'], number>>;
  readonly changes: readonly CaseChange[];
  /** McNemar's exact test over comparable cases. */
  readonly mcnemar: { readonly lost: number; readonly gained: number; readonly p: number };
  /** Difference now minus before, with a 95 % interval by bootstrap over cases. */
  readonly field_accuracy: {
    readonly difference: number;
    readonly low: number | null;
    readonly high: number | null;
    readonly verdict: 'improved' | 'degraded' | 'inconclusive' | 'too few cases';
    readonly cases: number;
  };
  readonly credits: RatioChange;
  readonly duration: RatioChange;
}

/** One model over the cases that ran on every model; with a matrix over models. */
export interface ModelRow {
  readonly model: string;
  readonly cases: number;
  /** Cases of this model that not every model ran: no figure counts them. */
  readonly other_cases?: number;
  /** No case ran on every model: the figures are of different cases, and no model is recommended. */
  readonly different_cases?: true;
  /** Null without a denominator. */
  readonly pass_rate: number | null;
  readonly field_accuracy: number | null;
  readonly credits: number;
  readonly median_duration_ms: number | null;
  /** True when these cases meet every gate. */
  readonly meets_gates: boolean;
  /** True for the cheapest per trial of those that do. */
  readonly recommended: boolean;
}

/** What of an output schema no expected value exercises. Paths as in suites, `[]` for list elements. */
export interface SchemaCoverage {
  readonly skill: string;
  /** Share of the declared leaves that some expected value has; null without an output schema. */
  readonly share: number | null;
  /** Declared fields without a value in any expectation. */
  readonly fields: readonly string[];
  /** Values of an `enum` that no expectation has. */
  readonly values: readonly { readonly path: string; readonly value: unknown }[];
  /** Branches of `anyOf` and `oneOf`, as JSON pointers into the schema, that no expected value takes. */
  readonly branches: readonly string[];
}

/** A range that holds the true value with 95 % confidence (Wilson). */
export interface ShareInterval {
  readonly low: number;
  readonly high: number;
}

/** A case that ran more than once; what errored is no run. */
export interface RepeatedCase {
  readonly skill: string;
  readonly case: string;
  readonly runs: number;
  readonly passes: number;
  /** Null when repeats stop early. */
  readonly interval: ShareInterval | null;
  /** Chance that at least one of k runs passes, for k = 1 to `runs`. */
  readonly pass_at_k: readonly number[];
  /** Chance that all of k runs pass, likewise. */
  readonly pass_hat_k: readonly number[];
}

/** Scores over all judged responses, each defined in `docs/metrics.md`; null where nothing was compared. */
export interface Scores {
  /** Judged responses with compared leaves. */
  readonly documents: number;
  readonly exact_documents: number;
  readonly exact_document_rate: number | null;
  /** The leaves of all documents together: what precision, recall and F1 come from. */
  readonly counts: Counts;
  /** Over the leaves of all documents together. */
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  /** Means over documents. */
  readonly field_accuracy_by_document: number | null;
  readonly f1_by_document: number | null;
  /** Cases that passed, and those that count towards the pass rate. */
  readonly cases_passed: number;
  readonly cases_judged: number;
  readonly pass_rate_interval: ShareInterval | null;
  readonly repeats: readonly RepeatedCase[];
}
