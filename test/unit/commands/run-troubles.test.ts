import { describe, expect, it } from 'vitest';
import { type Checked, nothingChecked } from '../../../src/commands/check-skills.ts';
import { finishRun } from '../../../src/commands/finish.ts';
import { prepareSkill } from '../../../src/commands/prepared-skill.ts';
import { publishSkills } from '../../../src/commands/publish-skills.ts';
import type { RunParts } from '../../../src/commands/run-results.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { contextIn } from '../../support/command-context.ts';
import { createWorkspace, receiptSkill } from '../../support/workspace.ts';

/** A run in which a check of one of two skills has failed by a bug. */
async function brokenRun() {
  const cwd = await createWorkspace({ ...receiptSkill('a'), ...receiptSkill('b') });
  const { context, log } = await contextIn(cwd, { format: 'text' });
  const checked: Checked = {
    ...nothingChecked(context),
    findings: new Map([
      ['a', []],
      ['b', []],
    ]),
    incomplete: new Set(['a']),
  };
  const skills = ['a', 'b'].map((name) => ({
    ...{ name, directory: name, digest: null, conclusion: 'success' as const, findings: [] },
  }));
  const parts: RunParts = { command: 'validate', startedAt: 0, conclusion: 'success', reasons: [], skills };
  return { cwd, context, log, checked, parts };
}

describe('a check that failed by a bug', () => {
  it('ends the run with exit code 3 once every report is written, and fails its skill', async () => {
    const { cwd, context, checked, parts } = await brokenRun();
    const { exitCode } = await finishRun(context, checked, parts);
    expect(exitCode).toBe(3);
    const { readFile } = await import('node:fs/promises');
    const results = JSON.parse(await readFile(`${cwd}/vlmrun-report/results.json`, 'utf8'));
    expect(results).toMatchObject({
      conclusion: 'failure',
      reasons: ['A bug in this tool kept 1 skill from being checked in full: a.'],
      skills: [{ conclusion: 'failure' }, { conclusion: 'success' }],
    });
    expect(await readFile(`${cwd}/vlmrun-report/report.html`, 'utf8')).toContain('kept 1 skill from being checked');
  });

  it('keeps its skill from being sent', async () => {
    const { cwd, context } = await brokenRun();
    const skill = await readSkill({ cwd, directory: 'a' });
    const suites = { cases: [], suites: [], problems: [], references: [] };
    const prepared = (complete: boolean) =>
      prepareSkill({ skill, suites, findings: [], complete }, context.inputs, context.runtime.log).then(
        ({ bundle }) => bundle,
      );
    expect(await prepared(true)).toBeDefined();
    expect(await prepared(false)).toBeUndefined();
  });

  it('keeps its skill from being published', async () => {
    const { cwd, context, checked } = await brokenRun();
    const skill = await readSkill({ cwd, directory: 'a' });
    const connection = { client: {} } as Parameters<typeof publishSkills>[1]['connection'];
    const setup = { skills: [skill], digests: new Map(), checked, connection, lock: undefined, evidence: undefined };
    const { published } = await publishSkills(context, setup);
    expect(published).toMatchObject([{ status: 'refused', message: 'It could not be checked in full.' }]);
  });
});
