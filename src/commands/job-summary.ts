import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject } from '../json.ts';
import type { Results } from '../report/results.ts';
import type { Checked } from './check-skills.ts';
import type { CommandContext } from './context.ts';
import type { PastRun } from './run-history.ts';

/**
 * Writes the summary of the job: that of the report directory and, where there is something to say, the state graphs
 * of the skills that have changed and how the last runs went; `history` ends with this run, or is empty.
 */
export async function writeJobSummary(
  context: CommandContext,
  checked: Checked,
  results: Results,
  reportDirectory: string,
  history: readonly PastRun[],
): Promise<void> {
  const { writeSummary } = await import('../github/summary.ts');
  const { renderTrend } = await import('../report/markdown/trend.ts');
  const parts = [
    await readFile(join(reportDirectory, 'summary.md'), 'utf8'),
    context.inputs['changed-only'] ? await stateGraphs(checked, results) : '',
    renderTrend(history),
  ];
  const text = parts.filter((part) => part !== '').join('\n');
  await writeSummary(context.secrets.scrub(text), context.runtime.env.GITHUB_STEP_SUMMARY);
}

async function stateGraphs(checked: Checked, results: Results): Promise<string> {
  const { renderStateGraphs } = await import('../report/markdown/state-graphs.ts');
  const { parseYaml } = await import('../source/yaml.ts');
  const { parseGraph } = await import('../rules/vlmrun-yaml/graph/parse-graph.ts');
  const graphs = results.skills.flatMap(({ name, directory }) => {
    const source = checked.sourceOf(directory === '.' ? 'vlmrun.yaml' : `${directory}/vlmrun.yaml`);
    const config = source === undefined ? undefined : parseYaml(source).value;
    const graph = isJsonObject(config) ? config.graph : undefined;
    // What has a mistake is a finding already, and no diagram.
    return typeof graph === 'string' && parseGraph(graph).problems.length === 0 ? [{ name, graph }] : [];
  });
  return renderStateGraphs(graphs);
}
