import type { Gate } from '../evals/case.ts';
import type { ComparedKeys } from './baseline.ts';
import { type GateFailure, gateFailures } from './gate.ts';
import type { Concluded, DecidedCase } from './totals.ts';

/** A suite's gate and the cases that it speaks about. */
export interface GatedSuite {
  readonly file: string;
  readonly gate: Gate;
  readonly caseIds: readonly string[];
  /** Name of the skill, as in `DecidedCase.skill`. */
  readonly skill: string;
}

/** What a conclusion is drawn from: all of a run, or what belongs to one skill. */
export interface ConclusionSource {
  readonly cases: readonly DecidedCase[];
  readonly suites: readonly GatedSuite[];
  /** Gates of the inputs, for all cases together; they apply beside those of the suites, so they can only tighten. */
  readonly gate?: Gate;
  /** Absent when no baseline was compared. */
  readonly compared?: ComparedKeys | undefined;
  /** Skills that findings kept from being sent. */
  readonly invalidSkills?: readonly string[];
}

/**
 * `failure` when a skill is to blame, else `inconclusive` when the platform is or nothing that was selected ran,
 * else `success`. Fails closed: a gate that cannot be evaluated is not met.
 */
export function conclusionOf(source: ConclusionSource): Concluded {
  const { cases, compared, gate } = source;
  const failures: GateFailure[] = [];
  for (const skill of source.invalidSkills ?? [])
    failures.push({ blame: 'skill', message: `${skill}: findings at error level; its cases were not sent.` });
  const gated = new Set<string>();
  for (const suite of source.suites) {
    const ids = new Set(suite.caseIds);
    const own = source.cases.filter(({ skill, id }) => skill === suite.skill && ids.has(id));
    for (const { skill, id } of own) gated.add(`${skill}/${id}`);
    const { file } = suite;
    if (own.length > 0)
      failures.push(...gateFailures({ gate: suite.gate, cases: own, compared, name: file, strict: true }));
  }
  const rest = source.cases.filter(({ skill, id }) => !gated.has(`${skill}/${id}`));
  if (rest.length > 0) failures.push(...gateFailures({ gate: {}, cases: rest, compared, strict: true }));
  if (gate) failures.push(...gateFailures({ gate, cases, compared, name: 'all cases', strict: false }));
  if (cases.length > 0 && cases.every(({ verdict }) => verdict === 'skipped' || verdict === 'not_run'))
    failures.push({ blame: 'platform', message: 'No case ran.' });
  const bySkill = failures.filter(({ blame }) => blame === 'skill');
  const byPlatform = failures.filter(({ blame }) => blame === 'platform');
  const reasons = [...new Set([...bySkill, ...byPlatform].map(({ message }) => message))];
  if (bySkill.length > 0) return { conclusion: 'failure', reasons };
  return { conclusion: byPlatform.length > 0 ? 'inconclusive' : 'success', reasons };
}
