import type { Clock, Log } from '../runtime.ts';
import type { Bundle } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import type { Ownership } from './find-own.ts';
import type { LockedSkill } from './lock-file.ts';

/** What is published, and how. */
export interface PublishRequest extends Ownership {
  readonly skill: Pick<Skill, 'name' | 'directory' | 'description' | 'version' | 'outputSchema'>;
  readonly bundle: Bundle;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly dryRun: boolean;
  /** What breaking changes of the output schema do; a raised major version allows them. Default: `warn`. */
  readonly breakingChanges?: 'fail' | 'warn' | 'allow';
  /** What the lock file names for the skill. */
  readonly locked?: LockedSkill;
}
