import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { discoverSkills } from '../skill/discover.ts';
import { readSkill } from '../skill/read.ts';
import type { Skill } from '../skill/skill.ts';
import type { CommandContext } from './context.ts';

/** True when no input has left a skill of the repository out. */
export function isWholeRepository({ inputs }: Pick<CommandContext, 'inputs'>): boolean {
  return inputs.skills.length === 0 && !inputs['changed-only'];
}

/** Names of every skill in the repository, also of those that were not selected. */
export async function skillNames(
  { runtime: { cwd } }: Pick<CommandContext, 'runtime'>,
  selected: readonly Pick<Skill, 'name' | 'directory'>[],
): Promise<ReadonlySet<string>> {
  const names = new Set(selected.map(({ name }) => name));
  const known = new Set(selected.map(({ directory }) => directory));
  for (const directory of await discoverSkills({ cwd })) {
    if (known.has(directory)) continue;
    try {
      names.add((await readSkill({ cwd, directory })).name);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
    }
  }
  return names;
}

/** Warns of names under `publish` in the configuration that no skill of the repository has: their ids are not used. */
export function warnAboutUnknownNames(
  { configuration, runtime }: Pick<CommandContext, 'configuration' | 'runtime'>,
  names: ReadonlySet<string>,
): void {
  for (const name of configuration.publish.keys()) {
    if (names.has(name)) continue;
    const near = nearest(name, [...names]);
    const advice = near === undefined ? 'its id is not used' : `did you mean "${near}"? Its id is not used`;
    const file = configuration.source?.file ?? 'vlmrun-skills.yaml';
    runtime.log.warning(`${file}: publish names "${name}", and no skill has that name; ${advice}.`);
  }
}
