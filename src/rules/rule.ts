import type { Suites } from '../evals/case.ts';
import type { Skill, SkillEntry } from '../skill/skill.ts';
import type { SourceRange } from '../source/position.ts';
import type { BundleLimits } from './bundle/limits.ts';
import type { Fix, Severity } from './finding.ts';

/** Groups of rules, in the order of the catalogue. */
export const ruleGroups = ['skill-md', 'vlmrun-yaml', 'schema', 'bundle', 'fixture', 'config'] as const;
export type RuleGroup = (typeof ruleGroups)[number];

/** `minimal` holds the rules that catch what breaks an upload or silently changes a skill. */
export const presets = ['recommended', 'minimal', 'strict', 'portable'] as const;
export type Preset = (typeof presets)[number];

/** A part of a rule that is judged less severely than the rule itself. */
export interface RulePart {
  /** What it checks, in one short sentence without a full stop. */
  readonly title: string;
  readonly severity: Rule['severity'];
}

/** One entry of the registry. */
export interface Rule {
  /** `<group>/<rule>`. */
  readonly id: string;
  /** What it checks, in one short sentence without a full stop. */
  readonly title: string;
  /** Stated for each preset; nothing is computed from another preset. */
  readonly severity: Readonly<Record<Preset, Severity | 'off'>>;
  /** By the name that violations give in `part`. A severity that the user sets for the rule is that of its parts. */
  readonly parts?: Readonly<Record<string, RulePart>>;
  /** The first version of this tool that has the rule. */
  readonly since: string;
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
  /** The part of the rule that is violated, where the rule has parts. */
  readonly part?: string;
}

/** What the checks look at: one skill with its suites. */
export interface Subject {
  readonly skill: Skill;
  readonly suites: Suites;
  /** `YYYY-MM-DD`, for expiries. */
  readonly today: string;
  /** How large the skill may be; the default limits when absent. */
  readonly limits?: BundleLimits | undefined;
  /** Globs of files, relative to the working directory, that may be in the bundle although a case uses them. */
  readonly allowInBundle?: readonly string[] | undefined;
  /** Bytes of the zip of some of the skill's files, or undefined when they cannot be packed. Costs what packing costs. */
  readonly packedBytes?: (entries: readonly SkillEntry[]) => Promise<number | undefined>;
}

/** A pure function that looks for violations of the rules of one file or family. Never throws. */
export type Check = (subject: Subject) => Iterable<Violation>;
