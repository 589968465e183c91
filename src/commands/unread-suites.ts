import { basename, resolve } from 'node:path';
import type { SuiteProblem } from '../evals/case.ts';
import type { RepositorySuites } from '../evals/repository-suites.ts';
import { type SkillPlace, unreadSuites } from '../evals/unread-suites.ts';

/**
 * Suites of the repository that belong to none of its skills. A run over some skills asks for the others too, so that
 * their suites do not count as unread: by the names of their directories first, and by their own only where needed.
 */
export async function findUnreadSuites(
  cwd: string,
  repository: RepositorySuites,
  read: readonly SkillPlace[],
  wholeRepository: boolean,
): Promise<SuiteProblem[]> {
  const found = await unreadSuites(cwd, repository, read);
  const { root: top } = repository;
  if (found.length === 0 || (wholeRepository && top === resolve(cwd))) return found;
  const [{ discoverSkills }, { readSkill }] = await Promise.all([
    import('../skill/discover.ts'),
    import('../skill/read.ts'),
  ]);
  const known = new Set(read.map(({ root }) => root));
  const others = (await discoverSkills({ cwd: top })).filter((directory) => !known.has(resolve(top, directory)));
  const byDirectory = others.map((directory) => {
    const root = resolve(top, directory);
    return { name: basename(root), root };
  });
  if ((await unreadSuites(cwd, repository, [...read, ...byDirectory])).length === 0) return [];
  const byName: SkillPlace[] = [];
  for (const directory of others)
    byName.push({ name: (await readSkill({ cwd: top, directory })).name, root: resolve(top, directory) });
  return unreadSuites(cwd, repository, [...read, ...byName]);
}
