import { shardCount, splitCases } from '../evals/shards.ts';
import { checkSkills } from './check-skills.ts';
import type { CommandFunction } from './context.ts';
import { noOutputs } from './outputs.ts';
import { type PreparedSkill, prepareSkill, selectRun } from './prepared-skill.ts';
import { selectSkills } from './select-skills.ts';

/** Lists the cases that a run would cover and splits them into shards, as a job matrix. Sends nothing. */
export const plan: CommandFunction = async (context) => {
  const { inputs, runtime, format, print } = context;
  const all: PreparedSkill[] = [];
  const { directories } = await selectSkills(context);
  await checkSkills(directories, context, async (skill) => {
    all.push(await prepareSkill(skill, inputs, runtime.log));
  });
  const cases = selectRun(all, inputs, runtime.env).flatMap((skill) => skill.cases);
  const count = shardCount(cases, inputs.shards);
  const matrix = { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
  const shards = splitCases(cases, count).map((own, index) => ({
    shard: `${index + 1}/${count}`,
    trials: own.reduce((sum, { repeat, skip }) => sum + (skip === undefined ? repeat.times : 0), 0),
    cases: own.map(({ skill, id }) => `${skill}/${id}`),
  }));
  if (format === 'json') print(`${JSON.stringify({ count, matrix, shards }, undefined, 2)}\n`);
  else {
    for (const { shard, trials, cases: own } of shards)
      runtime.log.info(`Shard ${shard}: ${trials} trials of ${own.length} cases`);
    runtime.log.info(`${cases.length} cases in ${count} shards. A plan: nothing was sent.`);
  }
  return {
    exitCode: 0,
    outputs: { ...noOutputs('success'), matrix: JSON.stringify(matrix), count: String(count) },
  };
};
