import { resolve } from 'node:path';
import { median } from '../engine/durations.ts';
import { balanceShards } from '../evals/balance.ts';
import { shardCount, shardText, trialsOf } from '../evals/shards.ts';
import { formatDuration, plural } from '../report/format.ts';
import { readStore } from '../store/read-store.ts';
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
  const skills = selectRun(all, inputs, runtime.env);
  const cases = skills.flatMap((skill) => skill.cases);
  const count = shardCount(cases, inputs.shards);
  // A matrix without jobs is an error on GitHub; `count` says that there is nothing to run.
  const jobs = Math.max(1, count);
  const store = await readStore(resolve(runtime.cwd, inputs['state-directory']));
  const nameOf = new Map(skills.map(({ skill }) => [skill.directory, skill.name]));
  const split = balanceShards(cases, jobs, ({ skill, id }) =>
    median(store.history.of(`${nameOf.get(skill)}/${id}`).map(({ durationMs }) => durationMs)),
  );
  const arranged = split.arrangement === undefined ? {} : { arrangement: split.arrangement };
  const shards = split.shards.map((own, index) => ({
    shard: shardText({ index: index + 1, count: jobs, ...arranged }),
    trials: own.reduce((sum, one) => sum + trialsOf(one), 0),
    ...(split.expectedMs === undefined ? {} : { expected_ms: Math.round(split.expectedMs[index] ?? 0) }),
    cases: own.map(({ skill, id }) => `${skill}/${id}`),
  }));
  const matrix = { shard: shards.map(({ shard }) => shard) };
  if (format === 'json') print(`${JSON.stringify({ count, matrix, shards }, undefined, 2)}\n`);
  else {
    for (const { shard, trials, expected_ms, cases: own } of shards) {
      const work = expected_ms === undefined ? '' : `, ${formatDuration(expected_ms)} of work`;
      runtime.log.info(`Shard ${shard}: ${plural(trials, 'trial')} of ${plural(own.length, 'case')}${work}`);
    }
    runtime.log.info(`Matrix: ${JSON.stringify(matrix)}`);
    runtime.log.info(`${plural(cases.length, 'case')} in ${plural(count, 'shard')}. A plan: nothing was sent.`);
  }
  return {
    exitCode: 0,
    outputs: { ...noOutputs('success'), matrix: JSON.stringify(matrix), count: String(count) },
  };
};
