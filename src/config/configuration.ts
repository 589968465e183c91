import type { InputName } from '../inputs/definitions.ts';
import type { BundleLimits } from '../rules/bundle/limits.ts';
import type { Violation } from '../rules/rule.ts';
import type { RuleSettings } from '../rules/settings.ts';
import type { SourceText } from '../source/source-text.ts';

/** What `vlmrun-skills.yaml` says. It is part of a pull request: nothing in it can cost money or reveal a key. */
export interface Configuration {
  /** Relative to the working directory; absent without a file. */
  readonly source?: SourceText;
  /** Rules, overrides and known findings, under any preset. */
  readonly rules: Pick<RuleSettings, 'rules' | 'overrides' | 'known'>;
  /** Defaults of inputs, as a user would write them; `preset` is one of them. */
  readonly inputs: ReadonlyMap<InputName, string>;
  /** The file of known findings, relative to the working directory; absent when none is named. */
  readonly knownFindings?: string;
  /** How large a skill may be; the default limits when absent. */
  readonly limits?: BundleLimits;
  /** Globs of files that touch every skill when they change. */
  readonly shared: readonly string[];
  /** By name of the skill: the id of the skill on the server. */
  readonly publish: ReadonlyMap<string, { readonly id: string }>;
  /** Violations of `config/invalid` and `config/unknown-rule`; with an error among them the rest is not to be used. */
  readonly problems: readonly Violation[];
}

/** The configuration of a repository that has none. */
export const noConfiguration: Configuration = {
  rules: { rules: {}, overrides: [], known: { findings: new Map() } },
  inputs: new Map(),
  shared: [],
  publish: new Map(),
  problems: [],
};

/** Inputs that only the workflow or the person at the keyboard may set, and why. */
export const forbiddenInputs: Readonly<Partial<Record<string, string>>> = {
  'api-key': 'a key never stands in a file of the repository',
  'github-token': 'a token never stands in a file of the repository',
  'base-url': 'it would send the key to another server',
  'agent-base-url': 'it would send the key to another server',
  scenario: 'it would replace the real answers',
  'without-key': 'it would decide whether a run without a key passes',
  'resubmit-unknown': 'it can spend credits twice',
  'allow-untrusted-code': 'it would spend the key on code that nobody has reviewed',
  'max-credits': 'a budget is set by who pays',
  command: 'it belongs to the call',
  matrix: 'it is that of the job',
  config: 'it names this very file',
  'working-directory': 'it was used to find this very file',
};
