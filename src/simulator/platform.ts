import type { Clock } from '../runtime.ts';
import type { ExecutionStore } from './execution-store.ts';
import type { FileStore } from './file-store.ts';
import type { Reply } from './reply.ts';
import type { SimulatedRequest } from './request.ts';
import type { Scenario } from './scenario.ts';
import type { SkillStore } from './skill-store.ts';

/** The simulated platform: its scenario and everything that requests have stored in it. */
export interface Platform {
  readonly scenario: Scenario;
  readonly clock: Clock;
  readonly files: FileStore;
  readonly skills: SkillStore;
  readonly executions: ExecutionStore;
}

/** One endpoint. */
export interface Route {
  /** `METHOD /path/{param}` below the base URL; a path that begins with `//` lies outside of it. */
  readonly operation: string;
  /** `key`: a bearer key is needed; `guest`: works without; `none`: a bearer key must not be sent. */
  readonly access: 'key' | 'guest' | 'none';
  /** False for what stands for another host, such as cloud storage: it has no part in limits. */
  readonly limited: boolean;
  handle(platform: Platform, request: SimulatedRequest): Promise<Reply> | Reply;
}

/** An ISO 8601 timestamp in UTC. */
export function timestamp(ms: number): string {
  return new Date(ms).toISOString();
}
