import { isAbsolute, relative, resolve } from 'node:path';
import { UsageError } from '../errors.ts';
import type { InputName } from '../inputs/definitions.ts';
import { exclusionOf } from '../skill/exclusions.ts';
import { ignoreFileName } from '../skill/ignore-file.ts';
import type { Skill } from '../skill/skill.ts';
import { executionConfigName, manifestName, outputSchemaName } from '../skill/well-known.ts';
import type { CommandContext } from './context.ts';

type Placed = Pick<Skill, 'directory' | 'root' | 'ignore'>;

/**
 * Throws `UsageError` when a file that the run writes, or that the workflow has brought for it, lies in a skill and is not
 * excluded from its bundle: the content would be another in every run, and what is published never what was tested.
 */
export function refuseFilesInSkills(context: CommandContext, skills: readonly { readonly skill: Placed }[]): void {
  const { inputs, runtime } = context;
  const named: readonly (readonly [input: InputName, path: string | undefined, kind: 'file' | 'directory'])[] = [
    ['report-directory', inputs['report-directory'], 'directory'],
    ['state-directory', inputs['state-directory'], 'directory'],
    ['lockfile', inputs.lockfile, 'file'],
    ['require-results', inputs['require-results'], 'file'],
    ['baseline', inputs.baseline, 'file'],
  ];
  const problems = named.flatMap(([input, path, kind]) =>
    path === undefined ? [] : skills.flatMap(({ skill }) => problemOf(skill, input, path, kind, runtime.cwd)),
  );
  if (problems.length > 0) throw new UsageError([...new Set(problems)]);
}

function problemOf(skill: Placed, input: InputName, path: string, kind: 'file' | 'directory', cwd: string): string[] {
  const inside = relative(skill.root, resolve(cwd, path)).replaceAll('\\', '/');
  if (inside === '..' || inside.startsWith('../') || isAbsolute(inside)) return [];
  const place = skill.directory === '.' ? 'the skill of this repository' : `the skill ${skill.directory}`;
  if (inside === '') return [`${input}: ${path} is ${place} itself; name another directory.`];
  if ([manifestName, executionConfigName, outputSchemaName].includes(inside))
    return [`${input}: ${path} is a file of ${place} itself; name another one.`];
  if (exclusionOf({ path: inside, kind }, skill.ignore) !== undefined) return [];
  const line = `/${inside.replace(/[*?[\\ ]/g, '\\$&')}${kind === 'directory' ? '/' : ''}`;
  const file = skill.directory === '.' ? ignoreFileName : `${skill.directory}/${ignoreFileName}`;
  return [`${input}: ${path} lies in ${place} and would be in its bundle; add the line ${line} to ${file}.`];
}
