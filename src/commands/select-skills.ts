import { UsageError } from '../errors.ts';
import { discoverSkills } from '../skill/discover.ts';
import type { CommandContext } from './context.ts';

/** What a run is about. */
export interface Selection {
  /** Relative to the working directory, sorted. */
  readonly directories: readonly string[];
  /** For the results: that nothing changed, where that is why there is nothing to do. */
  readonly reasons: readonly string[];
}

/**
 * The skill directories that the inputs select. An empty list only where the whole repository has none, or none that
 * has changed. Throws `UsageError` for a pattern without a match.
 */
export async function selectSkills(context: CommandContext): Promise<Selection> {
  const selected = await namedSkills(context);
  if (!context.inputs['changed-only'] || selected.length === 0) return { directories: selected, reasons: [] };
  const { changedOnly } = await import('./changed-only.ts');
  const { directories, reason } = await changedOnly(selected, context);
  return { directories, reasons: directories.length === 0 ? [`Nothing changed: ${reason}.`] : [] };
}

/** What `skills` names, or every skill without it. */
export async function namedSkills({ inputs, runtime }: CommandContext): Promise<readonly string[]> {
  const { cwd, log } = runtime;
  if (inputs.skills.length === 0) {
    const found = await discoverSkills({ cwd });
    if (found.length === 0) log.warning('No skills found: no directory below the working directory holds a SKILL.md.');
    return found;
  }
  const { resolvePatterns } = await import('../github/patterns.ts');
  const found = await resolvePatterns(inputs.skills, {
    cwd,
    discover: (directory) => discoverSkills({ cwd: directory }),
  });
  if (found.length === 0) throw new UsageError('skills: every match is excluded again; nothing is left to do.');
  return found;
}
