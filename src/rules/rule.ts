import type { Suites } from '../evals/case.ts';
import type { Skill } from '../skill/skill.ts';
import type { SourceRange } from '../source/position.ts';
import type { Fix, Severity } from './finding.ts';

/** Groups of rules, in the order of the catalogue. */
export const ruleGroups = ['skill-md', 'vlmrun-yaml', 'schema', 'bundle', 'fixture', 'config'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** `minimal` holds the rules that catch what breaks an upload or silently changes a skill. */
export const presets = ['recommended', 'minimal', 'strict', 'portable'] as const;
export type Preset = (typeof presets)[number];

/** One entry of the registry. */
export interface Rule {
  /** `<group>/<rule>`. */
  readonly id: string;
  /** What it checks, in one short sentence without a full stop. */
  readonly title: string;
  /** Stated for each preset; nothing is computed from another preset. */
  readonly severity: Readonly<Record<Preset, Severity | 'off'>>;
  readonly fixable: 'safe' | 'unsafe' | 'no';
  /** Why it matters, in Markdown; the first paragraph of the rule's page. */
  readonly why: string;
  /** How to mend a violation, in Markdown. */
  readonly how: string;
  /** The outside source of the rule: a page of the documentation, a specification, the behaviour of a named tool. */
  readonly source: string;
}

/** A finding as a check makes it; its severity comes from the settings. */
export interface Violation {
  readonly rule: string;
  readonly message: string;
  /** The message without any expected value, where it quotes one. */
  readonly withoutValues?: string;
  readonly file: string;
  readonly range?: SourceRange;
  readonly fix?: Fix;
  /** For a sub-check that is never louder than this, whatever the rule's severity. */
  readonly atMost?: Severity;
}

/** What the checks look at: one skill with its suites. */
export interface Subject {
  readonly skill: Skill;
  readonly suites: Suites;
  /** `YYYY-MM-DD`, for expiries. */
  readonly today: string;
}

/** A pure function that looks for violations of the rules of one file or family. Never throws. */
export type Check = (subject: Subject) => Iterable<Violation>;
