import { dirname, resolve } from 'node:path';
import type { Case } from '../evals/case.ts';
import type { JsonValue } from '../json.ts';
import type { ComparedCase, ComparedTrial } from '../judge/baseline.ts';
import { caseVerdict } from '../judge/case-verdict.ts';
import { createJudge, type Judge } from '../judge/create-judge.ts';
import type { CaseWithTrials } from '../report/by-skill.ts';
import type { Comparison } from '../report/comparison.ts';
import { comparedCase, comparedTrial, withTrials } from '../report/insights.ts';
import type { Results } from '../report/results.ts';
import { readArtifactFacts } from '../store/kept-artifacts.ts';
import type { CaseIdentity } from './case-identity.ts';
import type { CommandContext } from './context.ts';
import { executionOf } from './kept-execution.ts';
import type { PreparedSkill } from './prepared-skill.ts';
import { readResultsFile } from './results-file.ts';
import { caseKey } from './run-trials.ts';
import { readTrial } from './trial-files.ts';

/** The cases of an earlier run, as far as they can stand beside today's. */
export interface Baseline {
  readonly source: Comparison['baseline'];
  readonly cases: readonly ComparedCase[];
}

/** What the input `baseline` leads to. */
export type NamedBaseline =
  | { readonly kind: 'none' }
  /** The message is one sentence. */
  | { readonly kind: 'unusable'; readonly message: string }
  | { readonly kind: 'read'; readonly results: Results; readonly source: Comparison['baseline'] };

/** Reads the results that `baseline` names. A baseline that cannot be used is said, and costs nobody a run. */
export async function readNamedBaseline({ inputs, runtime }: CommandContext): Promise<NamedBaseline> {
  if (inputs.baseline === undefined) return { kind: 'none' };
  const found = await readResultsFile(resolve(runtime.cwd, inputs.baseline));
  if ('problem' in found) {
    const message = `The baseline ${inputs.baseline} ${found.problem}; nothing is compared.`;
    runtime.log.warning(message);
    return { kind: 'unusable', message };
  }
  const { results } = found;
  return { kind: 'read', results, source: sourceOf(inputs.baseline, results) };
}

function sourceOf(path: string, { started_at, totals }: Results): Comparison['baseline'] {
  const { pass_rate, field_accuracy, credits_used } = totals;
  return { path, started_at, totals: { pass_rate, field_accuracy, credits_used } };
}

/**
 * The cases of a baseline. Where an expectation has changed since, the kept responses are judged again under today's,
 * so that a run is compared with the model of then and not with the opinion of then.
 */
export async function baselineCases(
  { runtime }: CommandContext,
  { results, source }: Extract<NamedBaseline, { kind: 'read' }>,
  skills: readonly PreparedSkill[],
  identities: ReadonlyMap<string, CaseIdentity>,
): Promise<Baseline> {
  const today = new Date(runtime.clock.now()).toISOString().slice(0, 10);
  const current = new Map<string, Case>(
    skills.flatMap(({ skill, cases }) => cases.map((one): [string, Case] => [`${skill.name}/${one.id}`, one])),
  );
  const judge = createJudge((one) => skills.find(({ skill }) => skill.directory === one.skill)?.skill.outputSchema);
  const directory = dirname(resolve(runtime.cwd, source.path));
  const cases: ComparedCase[] = [];
  for (const found of withTrials(results.cases, results.trials)) {
    const then = comparedCase(found);
    const now = current.get(`${then.skill}/${then.case}`);
    const identity = now && identities.get(caseKey({ case: now }));
    const stale = identity !== undefined && then.inputs === identity.inputs && then.definition !== identity.definition;
    if (!stale || now === undefined) cases.push(then);
    else {
      const again = await judgeAgain(now, found, directory, judge, today);
      cases.push(
        typeof again === 'string'
          ? { ...then, notJudgedAgain: again }
          : { ...then, ...again, definition: identity.definition, rejudged: true },
      );
    }
  }
  return { source, cases };
}

/** Verdicts of kept responses under today's expectation, or why there can be none, as the end of a sentence. */
async function judgeAgain(
  one: Case,
  { trials }: CaseWithTrials,
  directory: string,
  judge: Judge,
  today: string,
): Promise<Pick<ComparedCase, 'verdict' | 'trials'> | string> {
  const judged: ComparedTrial[] = [];
  for (const trial of trials) {
    if (trial.verdict !== 'passed' && trial.verdict !== 'failed') {
      judged.push(comparedTrial(trial));
      continue;
    }
    const record = trial.path === null ? undefined : await readTrial(directory, trial.path);
    // What stands in place of a value that was taken out equals nothing, or just what it must not equal.
    if (record?.redacted === true) return 'its response is redacted';
    const execution = record && executionOf(record);
    if (!record || !execution) return 'there is no kept response to judge again';
    const facts = readArtifactFacts(record.judgement?.artifacts as JsonValue | undefined);
    let unknown = false;
    const outcome = {
      kind: 'finished' as const,
      execution,
      ...(record.execution?.submitted_at ? { submittedAt: record.execution.submitted_at } : {}),
      ...(record.execution?.completed_at ? { completedAt: record.execution.completed_at } : {}),
    };
    const { verdict, counts } = await judge(one, outcome, async (wanted) => {
      unknown ||= wanted.some(({ ref }) => !facts.has(ref.id));
      return facts;
    });
    if (unknown) return 'what its artifacts were like is not kept';
    judged.push({ ...comparedTrial(trial), verdict, counts });
  }
  const verdicts = judged.map(({ verdict }) => verdict);
  return { verdict: caseVerdict(one, verdicts, today), trials: judged };
}
