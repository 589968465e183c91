import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Estimate, estimate } from '../engine/estimate.ts';
import { createLimiter } from '../engine/limiter.ts';
import type { Trial } from '../evals/case.ts';
import { sha256Hex } from '../hash.ts';
import { readStore } from '../store/read-store.ts';
import { normaliseBaseUrl } from '../vlmrun/base-url.ts';
import { readAttachedSkills } from './attached-skills.ts';
import { baseUrlOf, limiterOptions, originOf } from './connection.ts';
import type { CommandContext } from './context.ts';
import { engineOptions } from './engine-options.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { inlineSkill, trialRequest } from './trial-requests.ts';

/** What a run of these trials is likely to take. Sends nothing and leaves the state directory as it is. */
export async function estimateTrials(
  context: CommandContext,
  skills: readonly PreparedSkill[],
  trials: readonly Trial[],
): Promise<Estimate> {
  const { inputs, runtime } = context;
  const { clock, cwd, env, signal } = runtime;
  const attached = await readAttachedSkills(context, trials);
  const bySkill = new Map(skills.map((prepared) => [prepared.skill.directory, prepared]));
  const requests = trials.flatMap((trial) => {
    const prepared = bySkill.get(trial.case.skill);
    if (prepared?.bundle === undefined) return [];
    const underTest = inlineSkill(prepared.skill, prepared.bundle);
    return [trialRequest(trial, prepared.skill, underTest, inputs, attached, undefined)];
  });
  const simulated = inputs['base-url'] === 'simulator';
  const baseUrl = simulated ? 'simulator' : normaliseBaseUrl(baseUrlOf(inputs, env));
  const agent = simulated ? undefined : inputs['agent-base-url'];
  const agentBaseUrl = agent === undefined ? baseUrl : normaliseBaseUrl(agent, 'agent-base-url');
  const scenarioDigest = simulated ? await digestOf(resolve(cwd, inputs.scenario ?? '')) : undefined;
  const origin = originOf({ baseUrl, agentBaseUrl, ...(scenarioDigest === undefined ? {} : { scenarioDigest }) });
  return estimate({
    requests,
    store: await readStore(resolve(cwd, inputs['state-directory'])),
    clock,
    signal,
    options: engineOptions(inputs, env, { origin, simulated }),
    limiter: createLimiter(limiterOptions(inputs, clock)),
  });
}

async function digestOf(path: string): Promise<string> {
  return sha256Hex(await readFile(path, 'utf8').catch(() => ''));
}
