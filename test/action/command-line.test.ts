import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rules } from '../../src/rules/registry.ts';
import { repositoryRoot } from '../support/action-definition.ts';
import { runCommand } from '../support/command-line.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

// `npm test` names the Node that it was started with; it may be older than the one that tests run on.
const older = process.env.VLMRUN_SKILLS_TEST_OLDER_NODE ?? process.execPath;

describe('the command line', () => {
  it('prints help and version', async () => {
    const cwd = await createWorkspace({});
    expect(await runCommand(['--help'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('validate'),
    });
    expect(await runCommand(['test', '--help'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--max-parallel'),
    });
    expect(await runCommand(['--version'], { cwd })).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^vlmrun-skills \d+\.\d+\.\d+\n$/),
    });
  });

  it('explains a rule, lists all rules, and proposes the one that was meant', async () => {
    const cwd = await createWorkspace({});
    const one = await runCommand(['explain', 'schema/nullable'], { cwd });
    expect(one).toMatchObject({ code: 0, stderr: '', stdout: expect.stringMatching(/^# schema\/nullable\n/) });
    expect(one.stdout).toContain('## How to fix');
    const every = await runCommand(['explain'], { cwd });
    expect(every).toMatchObject({ code: 0, stderr: '' });
    expect(every.stdout.split('\n')).toEqual(expect.arrayContaining(['skill-md', 'schema', 'config']));
    const ids = every.stdout.match(/^ {2}[a-z-]+\/[a-z0-9-]+ {2,}\S/gm) ?? [];
    expect(ids).toHaveLength(rules.length);
    for (const misspelled of ['schema/nulable', 'nullable']) {
      expect(await runCommand(['explain', misspelled], { cwd })).toMatchObject({
        code: 2,
        stdout: '',
        stderr: expect.stringContaining('did you mean "schema/nullable"?'),
      });
    }
    expect(await runCommand(['explain', 'schema/nullable', '--fix', 'more'], { cwd })).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/--fix has no meaning for explain\.\n.*Unexpected argument "more"/),
    });
    const help = await runCommand(['explain', '--help'], { cwd });
    expect(help.stdout).toContain('Usage: vlmrun-skills explain [<group>/<rule>]');
    expect(help.stdout).not.toContain('Flags:');
  });

  it('says all problems at once on standard error, with exit code 2', async () => {
    const cwd = await createWorkspace(receiptSkill('receipts'));
    const run = await runCommand(['test', '--api-key', 'secret-secret', '--max-parallel', 'x', '--frobnicate'], {
      cwd,
    });
    expect(run.code).toBe(2);
    expect(run.stdout).toBe('');
    expect(run.stderr.trim().split('\n')).toHaveLength(4);
    expect(run.stderr).not.toContain('secret-secret');
  });

  it('does not take a directory that is not there for one without skills', async () => {
    const cwd = await createWorkspace({});
    const run = await runCommand(['validate', '--working-directory', 'nowhere'], { cwd });
    expect(run).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('working-directory is not a directory: "nowhere"'),
    });
  });

  it('shows findings with the line of the source and a caret', async () => {
    const cwd = await createWorkspace({
      ...receiptSkill('receipts'),
      'receipts/schema.json': '{\n  "type": "objet"\n}\n',
    });
    const run = await runCommand(['validate'], { cwd });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('receipts/schema.json:2:11');
    expect(run.stdout).toContain('"type": "objet"');
    expect(run.stdout).toContain('^^^');
  });

  it('prints one JSON document, and nothing else, on standard output', async () => {
    const cwd = await createWorkspace({ ...receiptSkill('receipts'), 'receipts/schema.json': '{' });
    const run = await runCommand(['validate', '--format', 'json'], { cwd });
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({ version: 1, command: 'validate', conclusion: 'failure' });
  });

  it('prints workflow commands on request', async () => {
    const cwd = await createWorkspace({ ...receiptSkill('receipts'), 'receipts/schema.json': '{' });
    const run = await runCommand(['validate', '--format', 'github'], { cwd });
    expect(run.stdout).toMatch(/^::error /m);
    expect(run.stdout).not.toContain('add-mask');
  });

  it('shows the plan of a dry run and needs no key for it', async () => {
    const cwd = await createWorkspace({
      ...receiptSkill('receipts'),
      'receipts/evals/a.png': 'a',
      'receipts/evals/a.expected.json': '{"merchant":"A","total":1}',
    });
    const run = await runCommand(['test', '--dry-run'], { cwd });
    expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining('1 execution to pay') });
  });

  it('runs the demo to its end, on the oldest Node at hand too', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'demo-'));
    onTestFinished(() => rm(cwd, { recursive: true, force: true }));
    await cp(join(repositoryRoot, 'examples'), join(cwd, 'examples'), { recursive: true });
    const args = [
      'test',
      '--base-url',
      'simulator',
      '--scenario',
      'examples/scenario.yaml',
      '--skills',
      'examples/skills/*',
    ];
    const run = await runCommand(args, { cwd, node: older });
    expect(run.stderr).toMatch(/simulated/i);
    expect(run.stdout).toContain('vlmrun-report/test');
    expect(run.code).toBe(0);
  });
});
