import { join, normalize } from 'node:path/posix';
import { isJsonObject } from '../json.ts';
import type { NamedGraph } from '../report/markdown/state-graphs.ts';
import type { Results } from '../report/results.ts';
import type { Checked } from './check-skills.ts';
import type { CommandContext } from './context.ts';

/**
 * The state graphs of the skills whose `vlmrun.yaml` the event has changed, as far as the event tells: a graph that
 * nobody has touched need not be looked at. Outside of a job only with `changed-only`.
 */
export async function changedGraphs(
  context: CommandContext,
  checked: Checked,
  { skills }: Pick<Results, 'skills'>,
): Promise<NamedGraph[]> {
  if (context.platform === undefined && !context.inputs['changed-only']) return [];
  if (skills.length === 0) return [];
  const { changed, prefix } = await context.changes();
  if (changed.kind === 'everything') return [];
  const files = new Set(changed.files);
  const configs = skills
    .map(({ name, directory }) => ({ name, file: join(directory, 'vlmrun.yaml') }))
    .filter(({ file }) => files.has(normalize(join(prefix, file))));
  if (configs.length === 0) return [];
  const [{ parseYaml }, { parseGraph }] = await Promise.all([
    import('../source/yaml.ts'),
    import('../rules/vlmrun-yaml/graph/parse-graph.ts'),
  ]);
  return configs.flatMap(({ name, file }) => {
    const source = checked.sourceOf(file);
    const config = source === undefined ? undefined : parseYaml(source).value;
    const graph = isJsonObject(config) ? config.graph : undefined;
    // What has a mistake is a finding already, and no diagram.
    return typeof graph === 'string' && parseGraph(graph).problems.length === 0 ? [{ name, graph }] : [];
  });
}
