import type { Concluded, DecidedCase } from '../judge/totals.ts';
import type { CommandContext } from './context.ts';

/** Why a run goes on without a key. */
export interface WithheldKey {
  readonly message: string;
  /** How a run ends in which something could not be run for it. */
  readonly conclusion: 'neutral' | 'failure';
}

const causes = {
  fork: 'the pull request comes from a fork, and forks get no secrets',
  dependabot: 'Dependabot started this run, and gets no secrets of the repository',
} as const;

/**
 * Says so when there is no key and the event proves that there can be none. Then kept responses are judged and the
 * rest is not run. In every other case a missing key is a mistake in the set-up.
 */
export function withheldKey({
  inputs,
  platform,
}: Pick<CommandContext, 'inputs' | 'platform'>): WithheldKey | undefined {
  const cause = platform?.event.secretsWithheld;
  if (cause === undefined || inputs['api-key'] !== undefined || inputs['base-url'] === 'simulator') return undefined;
  return {
    message: `There is no API key: ${causes[cause]}.`,
    conclusion: inputs['without-key'] === 'fail' ? 'failure' : 'neutral',
  };
}

/**
 * A gate says nothing about cases that could not be run for want of a key. Undefined when nothing is missing, or when
 * what was judged is bad anyway.
 */
export function concludeWithoutKey(
  context: Pick<CommandContext, 'inputs' | 'platform'>,
  cases: readonly DecidedCase[],
): Concluded | undefined {
  const withheld = withheldKey(context);
  const waiting = cases.filter(({ verdict, invalid }) => verdict === 'not_run' && !invalid).length;
  if (withheld === undefined || waiting === 0) return undefined;
  if (cases.some(({ verdict, invalid }) => verdict === 'failed' || invalid)) return undefined;
  return {
    conclusion: withheld.conclusion,
    reasons: [`${withheld.message} ${waiting === 1 ? '1 case was' : `${waiting} cases were`} not run.`],
  };
}
