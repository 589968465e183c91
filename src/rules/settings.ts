import type { Severity } from './finding.ts';
import type { Preset } from './rule.ts';

/** Findings of some rules that do not count below some paths, for a reason. */
export interface RuleOverride {
  /** Globs relative to the working directory: `*`, `**`, `?`. */
  readonly paths: readonly string[];
  /** Severity by rule id or group (`schema/*`); `off` suppresses, anything else replaces. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly reason: string;
  /** `YYYY-MM-DD`; from the day after, the override has no effect. */
  readonly expires?: string;
}

/** How loud each rule is, and what is suppressed. */
export interface RuleSettings {
  readonly preset: Preset;
  /** Severity by rule id or group (`schema/*`), before the preset's; the id wins over the group. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly overrides: readonly RuleOverride[];
  /** Fingerprints of findings that were there before the rules were; see `fingerprintOf`. */
  readonly knownFindings: ReadonlySet<string>;
}

/** The settings of a repository without a configuration. */
export function recommendedSettings(preset: Preset = 'recommended'): RuleSettings {
  return { preset, rules: {}, overrides: [], knownFindings: new Set() };
}
