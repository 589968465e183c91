import type { Clock, Log } from '../runtime.ts';
import type { Bundle } from '../skill/bundle.ts';
import type { Skill } from '../skill/skill.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { OwnVersions } from './own-versions.ts';

/** What is published, and how. */
export interface PublishRequest {
  readonly skill: Pick<Skill, 'name' | 'directory' | 'description' | 'version' | 'outputSchema'>;
  readonly bundle: Bundle;
  readonly client: VlmRun;
  /** Shared by all skills of a run, so that the list is read once. */
  readonly own: OwnVersions;
  readonly clock: Clock;
  readonly log: Log;
  readonly signal: AbortSignal;
  readonly dryRun: boolean;
  /** Id of a version that the user says is one's own, even if it is public. */
  readonly configuredId?: string;
  /** What breaking changes of the output schema do; a raised major version allows them. Default: `warn`. */
  readonly breakingChanges?: 'fail' | 'warn' | 'allow';
}
