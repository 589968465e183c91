import type { SourceRange } from '../source/position.ts';
import type { Severity } from './finding.ts';
import type { Preset } from './rule.ts';
import type { KnownFindings } from './suppression/known-findings.ts';

type Level = Severity | 'off';

/** Other severities below some paths, for a reason. */
export interface RuleOverride {
  /** Globs relative to the working directory: `*`, `**`, `?`; a directory stands for everything below it. */
  readonly paths: readonly string[];
  /** By rule id or group (`schema/*`); `off` suppresses, anything else replaces the severity. */
  readonly rules: Readonly<Record<string, Level>>;
  readonly reason: string;
  /** `YYYY-MM-DD`; from the day after, the override has no effect. */
  readonly expires?: string;
  /** Where it is written. */
  readonly source?: { readonly file: string; readonly range: SourceRange };
}

/** How loud each rule is, and what is suppressed. */
export interface RuleSettings {
  readonly preset: Preset;
  /** By rule id or group (`schema/*`), before the preset's; the id wins over the group. */
  readonly rules: Readonly<Record<string, Level>>;
  /** The last one that matches a finding wins. */
  readonly overrides: readonly RuleOverride[];
  /** Findings that were there before the rules were. */
  readonly known: {
    readonly findings: KnownFindings;
    /** Where the configuration names the file. */
    readonly source?: { readonly file: string; readonly range: SourceRange };
  };
}

/** The settings of a repository without a configuration. */
export function recommendedSettings(preset: Preset = 'recommended'): RuleSettings {
  return { preset, rules: {}, overrides: [], known: { findings: new Map() } };
}
