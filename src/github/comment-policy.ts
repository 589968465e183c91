import type { Conclusion, Results } from '../report/results.ts';

/** The input `comment`. */
export type CommentMode = 'auto' | 'always' | 'failures' | 'never';

/** `create`: write, update or create. `update`: bring an existing comment up to date, create none. */
export type CommentIntent = 'create' | 'update' | 'none';

/** Whether a run is worth a comment. A stale bad comment is always brought up to date. */
export function commentIntent(
  mode: CommentMode,
  run: {
    readonly conclusion: Conclusion;
    readonly command: Results['command'];
    /** False for a run that stopped before it did anything. */
    readonly started: boolean;
    readonly readOnlyToken: boolean;
  },
): CommentIntent {
  if (mode === 'never') return 'none';
  if (mode === 'always') return 'create';
  const bad = run.conclusion === 'failure' || run.conclusion === 'inconclusive';
  if (mode === 'failures') return bad ? 'create' : 'update';
  // The token of a fork's pull request cannot write, and no one asked for it outright.
  if (run.readOnlyToken) return 'none';
  // What is wrong with the set-up is in the log; a comment would be about nothing of the pull request.
  if (!run.started) return 'update';
  return bad || (run.command !== 'validate' && run.conclusion === 'success') ? 'create' : 'update';
}
