import type { Conclusion, Results } from '../report/results.ts';

/** The input `comment`. */
export type CommentMode = 'auto' | 'always' | 'failures' | 'never';

/** `create`: write, update or create. `update`: bring an existing comment up to date, create none. */
export type CommentIntent = 'create' | 'update' | 'none';

/** Whether a run is worth a comment. A stale bad comment is always brought up to date. */
export function commentIntent(
  mode: CommentMode,
  run: { readonly conclusion: Conclusion; readonly command: Results['command']; readonly readOnlyToken: boolean },
): CommentIntent {
  if (mode === 'never') return 'none';
  if (mode === 'always') return 'create';
  const bad = run.conclusion === 'failure' || run.conclusion === 'inconclusive';
  if (mode === 'failures') return bad ? 'create' : 'update';
  // The token of a fork's pull request cannot write, and no one asked for it outright.
  if (run.readOnlyToken) return 'none';
  return bad || (run.command !== 'validate' && run.conclusion === 'success') ? 'create' : 'update';
}
