import type { JsonValue } from '../../json.ts';
import type { CaseVerdict, Counts, FieldResult, TrialVerdict, Violation } from '../../judge/judgement.ts';
import type { Severity } from '../../rules/finding.ts';
import type { Comparison, SchemaCoverage } from '../comparison.ts';
import type { Conclusion, PublishedSkill, Results } from '../results.ts';
import type { RecordedInput } from '../trial-record.ts';

/** What the page shows before anything is opened: one JSON island, small even for thousands of cases. */
export interface PageOverview {
  readonly headline: string;
  readonly run: Pick<
    Results,
    | 'command'
    | 'tool'
    | 'simulated'
    | 'base_url'
    | 'started_at'
    | 'duration_ms'
    | 'conclusion'
    | 'reasons'
    | 'selection'
  >;
  readonly totals: Results['totals'];
  readonly skills: readonly PageSkill[];
  readonly cases: readonly PageCase[];
  readonly models: readonly PageModel[];
  /** Worst first. */
  readonly fields: readonly FieldAccuracy[];
  readonly findings: readonly PageFinding[];
  readonly rules: Readonly<Record<string, PageRule>>;
  readonly comparison?: Comparison;
  readonly coverage: readonly SchemaCoverage[];
  /** Names of models that meet every gate, the cheapest of them in `recommended`. */
  readonly meetsGates: readonly string[];
  readonly recommended?: string;
  readonly published: readonly PublishedSkill[];
  /** The last runs with this one, oldest first; empty for fewer than two. */
  readonly trend: readonly PageTrendRun[];
}

/** One run in a trend. */
export interface PageTrendRun {
  /** ISO 8601, UTC, to the minute. */
  readonly at: string;
  /** 0 to 1; null without a denominator. */
  readonly passRate: number | null;
  readonly fieldAccuracy: number | null;
  readonly credits: number;
}

export interface PageSkill {
  readonly name: string;
  readonly directory: string;
  readonly digest: string | null;
  readonly conclusion: Conclusion;
  /** Absent when the command did not bundle. Sizes in bytes. */
  readonly bundle?: {
    readonly entries: readonly { readonly path: string; readonly size: number }[];
    readonly excluded: readonly { readonly path: string; readonly reason: string }[];
    readonly contentBytes: number;
  };
}

export interface PageCase {
  readonly skill: string;
  readonly id: string;
  readonly verdict: CaseVerdict;
  readonly tags: readonly string[];
  readonly description?: string;
  readonly reason?: string;
  readonly file: string;
  readonly line?: number;
  readonly trials: readonly PageTrial[];
}

export interface PageTrial {
  /** From 1. */
  readonly trial: number;
  readonly model: string;
  readonly verdict: TrialVerdict;
  readonly reason: string | null;
  readonly counts: Counts;
  readonly score: number | null;
  readonly credits: number | null;
  readonly ms: number | null;
  readonly reused: boolean;
  readonly execution: string | null;
  readonly status: string | null;
  /** Paths of the failing fields, and the first few with their values in short. */
  readonly failing: readonly { readonly path: string; readonly expected: string; readonly actual: string }[];
  readonly failingCount: number;
  /** Where the details are: chunk and index in it; null when the trial has none. */
  readonly at: readonly [number, number] | null;
}

/** One model over all of its trials. */
export interface PageModel {
  readonly model: string;
  readonly trials: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly counts: Counts;
  readonly credits: number;
  /** Median milliseconds of an execution; null when none is known. */
  readonly medianMs: number | null;
}

/** Leaves by outcome for one field of one skill over all judged trials; `field` has `[]` for every index. */
export interface FieldAccuracy extends Counts {
  readonly skill: string;
  readonly field: string;
}

export interface PageFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly skill: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly fix?: { readonly description: string; readonly safe: boolean };
  readonly suppressed?: { readonly reason: string; readonly by: string };
  readonly excerpt?: PageExcerpt;
}

/** Source lines around a finding; `from` and `to` mark the part of the marked line, in UTF-16 units. */
export interface PageExcerpt {
  /** Number of the first line. */
  readonly first: number;
  readonly lines: readonly string[];
  readonly marked: number;
  readonly from: number;
  readonly to: number;
}

export interface PageRule {
  readonly title: string;
  readonly why: string;
  readonly how: string;
  readonly source: string;
}

/** What a trial's details hold; many of them make a chunk, which is inflated when one of them is opened. */
export interface TrialDetail {
  readonly fields: readonly FieldResult[];
  readonly violations: readonly Violation[];
  readonly compared: boolean;
  readonly inputs: readonly PageInput[];
  readonly request: JsonValue;
  readonly response?: JsonValue;
  readonly payload?: JsonValue;
  readonly key: string | null;
  readonly digest: string | null;
}

export interface PageInput extends RecordedInput {
  readonly media?: PageMedia;
}

/** A picture of a fixture or of one of its pages, by the id of its island. */
export interface PagePicture {
  /** From 0. */
  readonly page: number;
  readonly island: string;
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** How a fixture is shown. `href` leads to a copy beside the report; `note` says what was left out and why. */
export interface PageMedia {
  readonly pictures: readonly PagePicture[];
  /** Pages of the document; 1 for an image. */
  readonly pageCount: number;
  /** Island of the original bytes, for media that the browser plays or shows itself. */
  readonly embedded?: { readonly island: string; readonly mediaType: string };
  readonly href?: string;
  readonly note?: string;
}
