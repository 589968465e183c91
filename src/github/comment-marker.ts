import { createHash } from '../hash.ts';

/** Which run wrote a comment, hidden at its beginning. */
export interface CommentMarker {
  /** Names workflow, job, step and inputs: each has a comment of its own. */
  readonly key: string;
  /** `GITHUB_RUN_NUMBER` and `GITHUB_RUN_ATTEMPT`: later runs have greater ones. */
  readonly run: number;
  readonly attempt: number;
}

const PATTERN = /^<!-- vlmrun-skills key=([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,6}) -->/;

/** A key from whatever tells one leg of a workflow from another; no part of it can be read back. */
export function commentKey(parts: readonly (string | undefined)[]): string {
  return createHash('sha256')
    .update(JSON.stringify(parts.map((part) => part ?? '')))
    .digest('hex')
    .slice(0, 16);
}

export function renderMarker({ key, run, attempt }: CommentMarker): string {
  return `<!-- vlmrun-skills key=${key} run=${run} attempt=${attempt} -->`;
}

/** The marker at the very beginning of a body; quoted further down it means nothing. */
export function readMarker(body: string): CommentMarker | undefined {
  const match = PATTERN.exec(body);
  if (!match) return undefined;
  return { key: match[1] ?? '', run: Number(match[2]), attempt: Number(match[3]) };
}

/** True when both were written by the same attempt of the same leg. */
export function isSame(a: CommentMarker, b: CommentMarker): boolean {
  return a.key === b.key && a.run === b.run && a.attempt === b.attempt;
}

/** True when `a` was written by a later run, or a later attempt of the same run, than `b`. */
export function isLater(a: CommentMarker, b: CommentMarker): boolean {
  return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}
