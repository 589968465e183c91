import { UsageError } from '../errors.ts';
import type { CommandContext } from './context.ts';

/**
 * Refuses to spend the key on code that may be anyone's. Some events give a job the secrets of the repository
 * although what it checks out comes from a pull request; there the commit must be proven to be on a branch of the
 * repository.
 * @throws UsageError where it is not, and `allow-untrusted-code` does not say otherwise.
 */
export async function guardCode({ platform, inputs, runtime }: CommandContext): Promise<void> {
  if (platform === undefined || !platform.event.mayCarryForeignCode || inputs['base-url'] === 'simulator') return;
  if (inputs['allow-untrusted-code']) {
    runtime.log.warning(`The key is spent on code that "${platform.event.name}" brought, without asking whose it is.`);
    return;
  }
  const { codeOrigin } = await import('../github/code-origin.ts');
  const { headCommit } = await import('../github/git.ts');
  const [api, commit] = [await platform.api(), await headCommit(runtime.cwd)];
  const origin = await codeOrigin({ api, event: platform.event, commit });
  if (origin.belongs) return;
  throw new UsageError(
    `The key is not spent on this code: the event "${platform.event.name}" has the secrets of the repository, and ` +
      `${origin.reason}. Set allow-untrusted-code: true only behind an approval by people who have read the change.`,
  );
}
