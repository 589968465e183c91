import type { SourceRange, TextEdit } from '../source/position.ts';

/** What a finding does to a run: `error` fails it, `warning` fails it with `fail-on: warning`, `info` never. */
export type Severity = 'error' | 'warning' | 'info';

/** A mend for a finding. Safe ones keep the meaning and are applied by `fix`; others are suggestions. */
export interface Fix {
  readonly description: string;
  readonly safe: boolean;
  /** Text edits; or else what happens to files as such, by their paths relative to the working directory. */
  readonly edits: readonly TextEdit[];
  readonly rename?: { readonly from: string; readonly to: string };
  /** Files that get the present as their time. */
  readonly touch?: readonly string[];
  /** A file or directory to delete. */
  readonly remove?: string;
}

/** One violation of one rule. */
export interface Finding {
  /** `<group>/<rule>`, for example `skill-md/required-field`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One or two sentences; may quote foreign text, so it is neutralised by whatever prints it. */
  readonly message: string;
  /** The message without any expected value, where it quotes one. */
  readonly withoutValues?: string;
  /** True when its message quotes no values, and neither may an excerpt of its source. */
  readonly redacted?: true;
  /** Path relative to the working directory, with `/`. */
  readonly file: string;
  /** Absent when the finding is about the whole file or a file that is not there. */
  readonly range?: SourceRange;
  readonly fix?: Fix;
  /** Why the finding does not count: the reason that its author gave. */
  readonly suppressed?: { readonly reason: string; readonly by: 'override' | 'comment' | 'known-findings' };
}
