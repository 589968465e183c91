import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../support/action-definition.ts';
import { hostileSkills } from '../support/hostile-skills.ts';
import { HANGS_AFTER } from '../support/processor-time.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

interface Ended {
  readonly code: number | null;
  /** Milliseconds of processor time, start-up included. */
  readonly cpuMs: number;
  readonly rules: ReadonlySet<string>;
}

/** Validates a directory in a process of its own, which is stopped when it hangs. */
async function validate(cwd: string, ...args: string[]): Promise<Ended> {
  const report = join(cwd, 'cpu.txt');
  const reporter = new URL('../support/report-cpu.mjs', import.meta.url).href;
  const child = spawn(
    process.execPath,
    ['--import', reporter, join(repositoryRoot, 'dist/index.js'), 'validate', ...args],
    { cwd, env: { PATH: process.env.PATH, HOME: cwd, CPU_REPORT: report }, stdio: 'ignore', timeout: 50_000 },
  );
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const cpuMs = code === null ? Number.POSITIVE_INFINITY : Number(await readFile(report, 'utf8'));
  const results = await readFile(join(cwd, 'vlmrun-report/validate/results.json'), 'utf8').catch(() => '{"skills":[]}');
  const found = JSON.parse(results).skills.flatMap(({ findings }: { findings: { rule: string }[] }) => findings);
  return { code, cpuMs, rules: new Set(found.map(({ rule }: { rule: string }) => rule)) };
}

// Whether each ends within two seconds is measured by `npm run bench -- hostile`.
test.each(hostileSkills)('%s', async (_, files, rule) => {
  const own = Object.entries(files).map(([path, text]) => [`skills/hostile/${path}`, text] as const);
  const cwd = await createWorkspace({ ...receiptSkill('skills/hostile'), ...Object.fromEntries(own) });
  const { code, cpuMs, rules } = await validate(cwd, '--fail-on', 'never');
  expect([...rules]).toContain(rule);
  expect(code).toBe(0);
  expect(cpuMs).toBeLessThan(HANGS_AFTER);
});
