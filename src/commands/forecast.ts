import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type WorstCase, worstCase } from '../evals/worst-case.ts';
import { median } from '../judge/statistics.ts';
import type { Forecast } from '../report/forecast.ts';
import type { Finding } from '../rules/finding.ts';
import type { CheckedSkill } from './check-skills.ts';
import type { CommandContext } from './context.ts';

/** What is kept of a skill for the forecast of a run over many. */
export interface ForecastPart {
  readonly directory: string;
  readonly cases: readonly { readonly label: string; readonly executions: number }[];
  readonly files: readonly string[];
  readonly worst: WorstCase;
  /** Its suite that may cost the most. */
  readonly dearest: { readonly file: string; readonly credits: number } | undefined;
}

/** The part of a skill. */
export function forecastPart({ skill, suites }: CheckedSkill): ForecastPart {
  const byFile = [...new Set(suites.cases.map(({ source }) => source.file))].map((file) => ({
    file,
    credits: worstCase(suites.cases.filter(({ source }) => source.file === file)).credits,
  }));
  return {
    directory: skill.directory,
    cases: suites.cases.map((one) => ({ label: `${skill.name}/${one.id}`, executions: worstCase([one]).executions })),
    files: suites.cases.flatMap(({ inputs }) =>
      Object.values(inputs).flatMap((input) => (input.kind === 'file' ? [input.path] : [])),
    ),
    worst: worstCase(suites.cases),
    dearest: byFile.sort((a, b) => b.credits - a.credits)[0],
  };
}

/** What a test of these skills would take. Reads the state directory and changes nothing. */
export async function forecastOf(
  { inputs, runtime }: CommandContext,
  parts: readonly ForecastPart[],
): Promise<Forecast> {
  const { readStore } = await import('../store/read-store.ts');
  const { history } = await readStore(resolve(runtime.cwd, inputs['state-directory']));
  let [expected, unpriced] = [0, 0];
  for (const { label, executions } of parts.flatMap(({ cases }) => cases)) {
    const price = median(history.of(label).flatMap(({ credits }) => credits ?? []));
    if (price === undefined) unpriced += executions;
    else expected += price * executions;
  }
  const sizes = await Promise.all(
    [...new Set(parts.flatMap(({ files }) => files))].map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => undefined,
      ),
    ),
  );
  const found = sizes.filter((size) => size !== undefined);
  const sum = (pick: (worst: WorstCase) => number) => parts.reduce((total, { worst }) => total + pick(worst), 0);
  return {
    cases: parts.reduce((total, { cases }) => total + cases.length, 0),
    executions: sum(({ executions }) => executions),
    inputs: { files: found.length, bytes: found.reduce((total, size) => total + size, 0) },
    worst_credits: sum(({ credits }) => credits),
    unlimited: sum(({ unlimited }) => unlimited),
    expected_credits: expected,
    unpriced,
    budget: inputs['max-credits'] ?? null,
  };
}

/** The violation of a budget of the run, at the suite that may cost the most; undefined where the worst case fits. */
export function overBudget(
  forecast: Forecast,
  parts: readonly ForecastPart[],
): (Pick<Finding, 'message' | 'file'> & { readonly directory: string }) | undefined {
  if (forecast.budget === null || forecast.worst_credits <= forecast.budget) return undefined;
  const [worst] = [...parts].sort((a, b) => (b.dearest?.credits ?? 0) - (a.dearest?.credits ?? 0));
  if (!worst?.dearest) return undefined;
  const { file, credits } = worst.dearest;
  const message = `All cases together may cost ${forecast.worst_credits} credits as they declare it, those of this file ${credits}, and max-credits is ${forecast.budget}.`;
  return { message, file, directory: worst.directory };
}
