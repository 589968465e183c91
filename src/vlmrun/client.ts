import type { Artifacts } from './artifacts.ts';
import type { CallOptions } from './call-options.ts';
import type { Executions } from './executions.ts';
import type { Files } from './files.ts';
import type { Skills } from './skills.ts';

/** The VLM Run API. Every method throws `ApiError` when a request failed for good, or the signal's reason. */
export interface VlmRun {
  /** As given to `createClient`: ends in `/v1`, without a slash behind it. */
  readonly baseUrl: string;
  readonly files: Files;
  readonly skills: Skills;
  readonly executions: Executions;
  readonly artifacts: Artifacts;
  /** One cheap request that only a valid key passes. Throws an `ApiError` of kind `auth` for a wrong one. */
  checkKey(options?: CallOptions): Promise<void>;
  /** HTTP requests sent so far, repeats included, by `METHOD /path-template`; storage hosts count as `PUT (storage)`. */
  readonly requests: Readonly<Record<string, number>>;
}
