import type { Account } from '../github/account.ts';
import type { Results } from '../report/results.ts';
import type { CommandContext } from './context.ts';

/** What of a context telling needs; all of it is known before a run begins. */
export type Teller = Pick<CommandContext, 'action' | 'platform' | 'inputs' | 'runtime' | 'secrets'>;

/** Tells GitHub about a run of the Action, where it was asked to; a command that a job runs tells nobody. */
export async function tell(context: Teller, account: Account): Promise<void> {
  const { action, platform, inputs, runtime, secrets } = context;
  if (!action || platform === undefined || runtime.signal.aborted) return;
  const [{ tellGitHub }, { matrixLeg }] = await Promise.all([
    import('../github/tell.ts'),
    import('../github/matrix.ts'),
  ]);
  const matrix = matrixLeg(inputs.matrix);
  await tellGitHub({
    platform,
    account,
    wishes: { comment: inputs.comment, checkRun: inputs['check-run'], notifyIssue: inputs['notify-issue'] },
    leg: { key: legOf(account.command, inputs, matrix.key, runtime.env.RUNNER_OS ?? ''), label: matrix.label },
    cwd: runtime.cwd,
    workspace: runtime.env.GITHUB_WORKSPACE,
    log: runtime.log,
    secrets,
  });
}

/** What tells a step from others of its job, and a job from others that share its id: legs of a matrix, shards. */
function legOf(
  command: Results['command'],
  inputs: CommandContext['inputs'],
  matrix: string,
  system: string,
): readonly string[] {
  const { skills, cases, tags, shard, model } = inputs;
  return [
    command,
    inputs['working-directory'],
    JSON.stringify([skills, cases, tags]),
    shard === undefined ? '' : `${shard.index}/${shard.count}`,
    model ?? '',
    inputs['service-tier'] ?? '',
    system,
    matrix,
  ];
}
