import type { GitHubApi } from './api.ts';
import { statusOf } from './failure.ts';

/** Milliseconds until GitHub shows what it has stored. */
const SETTLING = 1_000;

/**
 * Creates something on GitHub. Where the answer is lost, or says that the server stumbled, it may be there
 * nevertheless: then `find` looks for it, and only if it is not there it is created again, once.
 */
export async function createOnce<T, F = T>(
  api: GitHubApi,
  { create, find }: { readonly create: () => Promise<T>; readonly find: () => Promise<F | undefined> },
): Promise<T | F> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await create();
    } catch (error) {
      const unsent = error instanceof Error && error.name === 'AbortError';
      if (unsent || (statusOf(error) ?? 500) < 500) throw error;
      await api.pause(SETTLING);
      const found = await find();
      if (found !== undefined) return found;
      if (attempt === 2) throw error;
    }
  }
}
