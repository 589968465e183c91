import { ApiError } from '../errors.ts';
import type { PublishedSkill } from '../report/results.ts';
import { sentence } from '../text.ts';

/** What became of one skill. */
export interface PublishOutcome {
  readonly row: PublishedSkill;
  /** True when the lock file is to name the version: it is stored, and nothing shows that it holds something else. */
  readonly pin: boolean;
  /** Why the skill is not to blame for a row that is trouble. */
  readonly blameless?: 'platform' | 'interrupted';
  /** What failed a request for good; every further skill may meet it too. */
  readonly error?: ApiError;
}

/** What is known of a skill before anything is done with it. */
export type About = Pick<PublishedSkill, 'name' | 'directory' | 'digest'>;

/** A row about a skill of which no version is known. */
export function rowWithoutVersion(
  { name, directory, digest }: About,
  status: PublishedSkill['status'],
  message: string,
): PublishedSkill {
  return { name, directory, id: null, version: null, digest, status, message: sentence(message) };
}

/** Sentences as the message of a row; empty for none. */
export function messageOf(notes: readonly string[]): { readonly message?: string } {
  return notes.length === 0 ? {} : { message: notes.map(sentence).join(' ') };
}

/** Errors that may be the skill's: the platform read it and said no. */
const blamesSkill: readonly string[] = ['rejected'];

/** How an error that was thrown while a skill was dealt with counts; undefined for a bug. */
export function blameOf(error: unknown, signal: AbortSignal): Pick<PublishOutcome, 'blameless' | 'error'> | undefined {
  if (signal.aborted && error === signal.reason) return { blameless: 'interrupted' };
  if (!(error instanceof ApiError)) return undefined;
  return blamesSkill.includes(error.details.kind) ? { error } : { blameless: 'platform', error };
}
