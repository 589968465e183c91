import { cp, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { read } from '../repo/sources.ts';
import { repositoryRoot } from '../support/action-definition.ts';
import { runJob, type WorkflowStep } from '../support/workflow-job.ts';
import { createWorkspace } from '../support/workspace.ts';

const { jobs } = parse(read('.github/workflows/dogfood.yml')) as {
  jobs: Record<string, { steps: readonly WorkflowStep[] }>;
};

/** A checkout of this repository, as far as its jobs look at it. */
async function checkout() {
  const workspace = await createWorkspace({});
  await cp(join(repositoryRoot, 'examples'), join(workspace, 'examples'), { recursive: true });
  await symlink(join(repositoryRoot, 'dist'), join(workspace, 'dist'));
  return workspace;
}

// Its scripts are for bash; on Windows the workflow itself runs them.
it.skipIf(process.platform === 'win32').each([
  ['examples', 'push'],
  ['expected-failures', 'push'],
  ['expected-failures', 'pull_request'],
])(
  'the job %s of the dogfood workflow is green on %s',
  async (job, name) => {
    const run = await runJob({ steps: jobs[job]?.steps ?? [], workspace: await checkout(), event: { name } });
    expect(run.conclusion, run.log).toBe('success');
    const outcomes = [...run.steps.values()].map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome !== 'skipped').length).toBeGreaterThan(5);
  },
  120_000,
);

it('a job is red when one of its steps is', async () => {
  const steps = [{ id: 'a', uses: '$/', with: { skills: 'nowhere/*' } }, { run: 'true' }];
  const run = await runJob({ steps, workspace: await checkout(), event: { name: 'push' } });
  expect(run.conclusion).toBe('failure');
});
