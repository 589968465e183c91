import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reportFiles } from '../../src/commands/write-reports.ts';
import { type CommandOptions, runCommand } from '../support/command-line.ts';
import { readerAnswer, readerSkill } from '../support/reader-skill.ts';
import { runAction } from '../support/runner.ts';
import { simulate } from '../support/simulator.ts';
import { createWorkspace } from '../support/workspace.ts';

const key = 'vlmrun-test-key-4f1c9a7e';

async function start(scenario: string) {
  const simulator = await simulate(scenario.includes('answers:') ? scenario : `${scenario}\n${readerAnswer}`);
  onTestFinished(() => simulator.close());
  return simulator;
}

/** `test` in a workspace, against a simulator in this process. */
function test(cwd: string, url: string, args: readonly string[] = [], more: Partial<CommandOptions> = {}) {
  const fixed = ['test', '--base-url', url, '--requests-per-minute', 'unlimited'];
  return runCommand([...fixed, ...args], { cwd, env: { VLMRUN_API_KEY: key }, ...more });
}

const results = async (cwd: string) => JSON.parse(await readFile(join(cwd, 'vlmrun-report/test/results.json'), 'utf8'));

describe('what a run takes', () => {
  it('is said before the first submission', async () => {
    const simulator = await start('latency: { execution: 50ms }');
    const cwd = await createWorkspace(readerSkill(3));
    const { stdout } = await test(cwd, simulator.url);
    expect(stdout).toMatch(/This run takes 3 executions to pay \(price unknown\), 3 requests and polls, about 1 min\./);
    expect(stdout.indexOf('This run takes')).toBeLessThan(stdout.indexOf('reader/c0 passed'));
    const again = await test(cwd, simulator.url, ['--reuse', 'never']);
    expect(again.stdout).toContain('This run takes 3 executions to pay (about 6 credits)');
    const kept = await test(cwd, simulator.url);
    expect(kept.stdout).not.toContain('This run takes');
  });

  it('follows the rate of requests in a dry run, and says why nothing would run', async () => {
    const cwd = await createWorkspace(readerSkill(100));
    const dry = (args: readonly string[]) =>
      runCommand(['test', '--dry-run', '--base-url', 'https://platform.test/v1', ...args], { cwd });
    const wide = ['--max-parallel', '50'];
    expect((await dry([...wide, '--requests-per-minute', '10'])).stdout).toContain('about 11 min. Dry run');
    expect((await dry(wide)).stdout).toContain('about 3 min (11 min where 10 requests a minute are allowed). Dry run');
    await writeFile(join(cwd, 'skills/reader/SKILL.md'), 'no frontmatter\n');
    const blocked = await dry([]);
    expect(blocked.stdout).toContain('Nothing would run: findings at error level. Dry run: nothing was sent.');
  });
});

describe('cases on the same input', () => {
  it('are one execution, marked as shared wherever it is shown', async () => {
    const simulator = await start('latency: { execution: 50ms }');
    const cwd = await createWorkspace(readerSkill(2, '', () => 'the same page'));
    const { code, stdout } = await test(cwd, simulator.url);
    expect(code).toBe(0);
    expect(simulator.executions()).toHaveLength(1);
    expect(stdout).toContain('1 trial answered by these as well');
    expect(stdout).toMatch(/c1 passed: .*response shared with another case, nothing paid/);
    const { trials, totals } = await results(cwd);
    expect(totals).toMatchObject({ credits_used: 2, credits_saved: 2 });
    expect(trials.map(({ execution }: { execution: object }) => execution)).toMatchObject([
      { reused: false },
      { reused: true, shared: true },
    ]);
    expect(trials[0].execution).not.toHaveProperty('shared');
  });
});

describe('the budget of a suite', () => {
  it('ends its cases and lets the others run', async () => {
    const simulator = await start('latency: { execution: 50ms }');
    const dear = readerSkill(5, 'max_credits: 4\n', undefined, 'dear');
    const free = readerSkill(5, '', (index) => `other ${index}`, 'free');
    const cwd = await createWorkspace({ ...dear, ...free });
    const { code, stdout } = await test(cwd, simulator.url);
    expect(code).toBe(4);
    expect(simulator.executions()).toHaveLength(7);
    const { cases } = await results(cwd);
    const verdicts = (skill: string) =>
      cases.filter((one: { skill: string }) => one.skill === skill).map(({ verdict }: { verdict: string }) => verdict);
    expect(verdicts('free')).toEqual(Array(5).fill('passed'));
    expect(verdicts('dear').sort()).toEqual(['not_run', 'not_run', 'not_run', 'passed', 'passed']);
    expect(stdout).toContain(
      'The budget of skills/dear/evals/all.eval.yaml, 4 credits, does not cover this execution.',
    );
  });

  it('is not widened by that of the run', async () => {
    const simulator = await start('latency: { execution: 50ms }');
    const cwd = await createWorkspace(readerSkill(5, 'max_credits: 100\n'));
    await test(cwd, simulator.url, ['--max-credits', '4']);
    expect(simulator.executions()).toHaveLength(2);
  });
});

describe('a key that cannot be used', () => {
  it('is told once when the platform refuses it', async () => {
    const simulator = await start('server: { keys: [another-key] }');
    const cwd = await createWorkspace(readerSkill(40));
    const { code, stdout, stderr } = await test(cwd, simulator.url);
    expect(code).toBe(2);
    expect((stdout + stderr).match(/answered 401/g)).toHaveLength(1);
    expect(stdout).toContain('40 cases not run: c0, c1, c2, c3, c4 and 35 others');
  });

  it('is refused when it is too short to be hidden', async () => {
    const cwd = await createWorkspace(readerSkill(1));
    const { code, stderr } = await test(cwd, 'https://platform.test/v1', [], { env: { VLMRUN_API_KEY: 'total' } });
    expect(code).toBe(2);
    expect(stderr).toContain('api-key is too short to be one (5 of at least 8 characters): copy it again.');
  });
});

describe('the log of a job', () => {
  it('is folded by skill, with every change of status', async () => {
    const simulator = await start('latency: { execution: 300ms }');
    const workspace = await createWorkspace({ ...readerSkill(2), ...readerSkill(2, '', (i) => `x${i}`, 'writer') });
    const run = await runAction({
      workspace,
      inputs: { command: 'test', 'api-key': key, 'base-url': simulator.url, 'requests-per-minute': 'unlimited' },
    });
    const groups = run.written.split('::group::').slice(1);
    const grouped = groups.map((text) => text.slice(0, text.indexOf('::endgroup::')));
    const reader = grouped.find((text) => text.startsWith('reader'));
    expect(reader).toMatch(/reader\/c0 submitted \(execution .*\)[\s\S]*reader\/c0 passed/);
    expect(reader).toContain('reader/c1 passed');
    expect(reader).not.toContain('writer');
    expect(grouped.some((text) => text.startsWith('writer') && text.includes('writer/c1 passed'))).toBe(true);
  });
});

describe('an interrupted run', () => {
  const journalOf = async (cwd: string) =>
    (await readFile(join(cwd, 'vlmrun-state/journal.ndjson'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'writes every report at once after %s, without a file for what it did not get to',
    async (signal) => {
      const simulator = await start('latency: { execution: 20s }\nserver: { client_id: keep }');
      const cwd = await createWorkspace(readerSkill(2_000));
      let interruptedAt = 0;
      const run = await test(cwd, simulator.url, [], {
        onStart: async (child) => {
          await until(() => simulator.executions().length >= 4);
          interruptedAt = performance.now();
          child.kill(signal);
        },
      });
      expect(run.code).toBe(130);
      expect(performance.now() - interruptedAt).toBeLessThan(5_000);
      const { conclusion, cases, trials } = await results(cwd);
      expect(conclusion).toBe('inconclusive');
      expect([cases.length, trials.length]).toEqual([2_000, 2_000]);
      expect(trials.every(({ path }: { path: string | null }) => path === null)).toBe(true);
      expect(await readdir(join(cwd, 'vlmrun-report/test'))).toEqual(expect.arrayContaining([...reportFiles]));
      expect((await journalOf(cwd)).at(-1)).toMatchObject({ kind: 'run-ended', complete: false });
      expect(run.stdout).toMatch(/\n0 of 2000 done/);
    },
  );

  it('does not wait for anything once it is over', async () => {
    const simulator = await start('latency: { execution: 20s }');
    const cwd = await createWorkspace(readerSkill(1));
    let interruptedAt = 0;
    const run = await test(cwd, simulator.url, [], {
      onStart: async (child) => {
        await until(() => simulator.executions().length === 1);
        await wait(100);
        interruptedAt = performance.now();
        child.kill('SIGINT');
      },
    });
    expect(run.code).toBe(130);
    expect(performance.now() - interruptedAt).toBeLessThan(1_500);
  });

  it('ends at once at the second signal, and keeps its journal', async () => {
    // The first one would wait for the reply to what is on its way.
    const simulator = await start(
      'latency: { execution: 1s }\nserver: { client_id: keep }\nfaults: [{ on: POST /agent/execute, do: delay, for: 3s, after: true, only: [1] }]',
    );
    const cwd = await createWorkspace(readerSkill(3));
    let endedAfterMs = 0;
    const run = await test(cwd, simulator.url, [], {
      onStart: async (child) => {
        await until(() => simulator.executions().length > 0);
        const started = performance.now();
        child.once('exit', () => {
          endedAfterMs = performance.now() - started;
        });
        child.kill('SIGINT');
        await wait(200);
        child.kill('SIGTERM');
      },
    });
    expect(run.code).toBe(130);
    expect(endedAfterMs).toBeLessThan(1_500);
    expect((await journalOf(cwd)).map(({ kind }) => kind)).toEqual(['run-started', 'submitting']);
    expect((await test(cwd, simulator.url)).code).toBe(0);
    expect(simulator.executions()).toHaveLength(3);
  });

  it('writes its reports also when it is interrupted while it looks published versions up', async () => {
    const simulator = await start('faults: [{ on: GET /skills, do: hang }]');
    const cwd = await createWorkspace(readerSkill(1));
    const run = await test(cwd, simulator.url, ['--skill-source', 'published'], {
      onStart: async (child) => {
        await until(() => simulator.counts()['GET /skills'] === 1);
        child.kill('SIGINT');
      },
    });
    expect(run.code).toBe(130);
    const { conclusion, cases } = await results(cwd);
    expect([conclusion, cases[0].verdict]).toEqual(['inconclusive', 'not_run']);
  });
});

describe('shards', () => {
  it('are planned by what cases took before, and run as planned', async () => {
    const simulator = await start('latency: { execution: 20ms }');
    const cwd = await createWorkspace(readerSkill(12));
    const lines = Array.from({ length: 12 }, (_, index) =>
      JSON.stringify({
        ...{ label: `reader/c${index}`, completedAt: 'x', credits: 1, key: 'k' },
        durationMs: index < 3 ? 60_000 : 1_000,
      }),
    );
    await createStateFile(cwd, 'durations.ndjson', `${lines.join('\n')}\n`);
    const planned = await runCommand(['plan', '--shards', '3', '--format', 'json'], { cwd });
    const { matrix, shards } = JSON.parse(planned.stdout);
    expect(matrix.shard).toEqual([expect.stringMatching(/^1\/3@\d+$/), expect.any(String), expect.any(String)]);
    for (const { expected_ms } of shards) expect(expected_ms).toBeLessThan(70_000);
    const ran: string[] = [];
    for (const [index, shard] of matrix.shard.entries()) {
      // As in another job, which remembers nothing.
      const state = ['--state-directory', `state-${index}`, '--shard', shard];
      expect((await test(cwd, simulator.url, state)).code).toBe(0);
      const { cases, selection } = await results(cwd);
      expect(selection.shard).toMatchObject({ index: index + 1, count: 3 });
      ran.push(...cases.map((one: { case: string }) => one.case));
    }
    expect(ran.sort()).toEqual(Array.from({ length: 12 }, (_, index) => `c${index}`).sort());
    const text = await runCommand(['plan', '--shards', '3'], { cwd });
    expect(text.stdout).toContain(`Matrix: ${JSON.stringify(matrix)}`);
    expect(text.stdout).toContain('12 cases in 3 shards.');
  });

  it('say in the singular that there is one', async () => {
    const cwd = await createWorkspace(readerSkill(1));
    const { stdout } = await runCommand(['plan'], { cwd });
    expect(stdout).toContain('Shard 1/1: 1 trial of 1 case');
    expect(stdout).toContain('1 case in 1 shard.');
  });

  it('may be empty, which is a success that says so', async () => {
    const simulator = await start('latency: { execution: 20ms }');
    const cwd = await createWorkspace(readerSkill(5));
    const { code, stdout } = await test(cwd, simulator.url, ['--shard', '9/10']);
    expect(code).toBe(0);
    expect(stdout).toContain('No case falls into shard 9/10.');
  });

  it('of different plans are not put together', async () => {
    const simulator = await start('latency: { execution: 20ms }');
    const cwd = await createWorkspace(readerSkill(6));
    await test(cwd, simulator.url, ['--shard', '1/2@1', '--report-directory', 'a']);
    await test(cwd, simulator.url, ['--shard', '2/2@2', '--report-directory', 'b']);
    const { code, stderr } = await runCommand(['report', '--results', '*/results.json'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('belongs to another plan than the others');
  });
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await wait(20);
}

async function createStateFile(cwd: string, name: string, text: string): Promise<void> {
  await mkdir(join(cwd, 'vlmrun-state'), { recursive: true });
  await writeFile(join(cwd, 'vlmrun-state', name), text);
}
