import type { JsonValue } from '../../json.ts';
import type { CaseVerdict, Counts, FieldResult, TrialVerdict, Violation } from '../../judge/judgement.ts';
import type { Severity } from '../../rules/finding.ts';
import type { Comparison, SchemaCoverage, Scores } from '../comparison.ts';
import type { CaseResult, Conclusion, PublishedSkill, Results } from '../results.ts';
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
  /** Absent when no case ran. */
  readonly scores?: Scores;
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
  /** The run that this one is compared with, where there is no longer history. */
  readonly baseline?: true;
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
  /** Present for a cell of a matrix. */
  readonly matrix?: CaseResult['matrix'];
  /** What a reader must know before trusting the verdict; absent when there is nothing. */
  readonly notes?: readonly string[];
  readonly file: string;
  readonly line?: number;
  /** Since the baseline; absent without one, and when nothing changed. */
  readonly change?: 'regressed' | 'fixed' | 'new' | 'not_comparable';
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
  readonly shared: boolean;
  readonly execution: string | null;
  readonly status: string | null;
  /** Paths of all failing fields, and the first few in short. */
  readonly failing: readonly string[];
  readonly previews: readonly FieldPreview[];
  /** Where the details are: chunk and index in it; null when the trial has none. */
  readonly at: readonly [number, number] | null;
}

/** A failing field in two short texts, cut so that both show where they part; absent where there is no value. */
export interface FieldPreview {
  readonly path: string;
  readonly expected?: string;
  readonly actual?: string;
}

/** One model over all of its trials. */
export interface PageModel {
  readonly model: string;
  /** Cases that it was asked. */
  readonly cases: number;
  readonly trials: number;
  readonly passed: number;
  readonly failed: number;
  readonly errored: number;
  readonly counts: Counts;
  readonly credits: number;
  /** Median milliseconds of an execution; null when none is known. */
  readonly medianMs: number | null;
  /** Whether the cases that ran on every model meet every gate; absent where there are none, or only one model. */
  readonly gates?: 'met' | 'missed';
  /** The cheapest of those that are good enough. */
  readonly recommended?: true;
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
  /** Absent for a finding that belongs to no skill. */
  readonly skill?: string;
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly fix?: PageFix;
  readonly suppressed?: { readonly reason: string; readonly by: string };
  readonly excerpt?: PageExcerpt;
}

/** How a finding can be mended, and what that would change. */
export interface PageFix {
  readonly description: string;
  readonly safe: boolean;
  readonly rename?: { readonly from: string; readonly to: string };
  /** One entry a file; lines as they are and as they would be. */
  readonly changes: readonly { readonly file: string; readonly lines: readonly ChangedLine[] }[];
}

export interface ChangedLine {
  readonly kind: 'same' | 'removed' | 'added' | 'gap';
  readonly text: string;
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
  readonly key: string | null;
  readonly digest: string | null;
}

export interface PageInput extends RecordedInput {
  readonly media?: PageMedia;
}

/** Where the page finds bytes: in one of its own islands, or in a file beside it. */
export type MediaPlace = { readonly island: string } | { readonly href: string };

/** A picture of a fixture or of one of its pages. */
export interface PagePicture {
  /** From 0. */
  readonly page: number;
  readonly place: MediaPlace;
  readonly mediaType: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** How a fixture is shown. `href` leads to a copy of the original beside the report; `note` says what was left out and why. */
export interface PageMedia {
  /** What its bytes say it is; absent for texts and for what no browser shows. */
  readonly mediaType?: string;
  readonly pictures: readonly PagePicture[];
  /** Pages of the document; 1 for an image. */
  readonly pageCount: number;
  /** The original's bytes, for media that the browser plays or shows itself. */
  readonly whole?: MediaPlace;
  /** The beginning of a text file, and how many bytes follow it. */
  readonly text?: { readonly place: MediaPlace; readonly cutBytes: number };
  readonly href?: string;
  readonly note?: string;
}

/** What the budget for media did not hold, known when all fixtures were looked at. Each content counts once. */
export interface LeftOut {
  readonly budgetBytes: number;
  /** Contents that are shown from files beside the page. */
  readonly beside: number;
  readonly besideBytes: number;
  /** Contents that are not shown at all. */
  readonly unseen: number;
  readonly unseenBytes: number;
}
