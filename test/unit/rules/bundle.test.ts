import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkSkill } from '../../../src/rules/check.ts';
import { recommendedSettings } from '../../../src/rules/settings.ts';
import { readSkill } from '../../../src/skill/read.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'bundle-'));
  mkdirSync(join(cwd, 'a'));
  writeFileSync(join(cwd, 'a/SKILL.md'), '---\nname: a\ndescription: Reads invoices of vendors.\n---\nRead.\n');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

async function findings(rule: string): Promise<string[]> {
  const skill = await readSkill({ cwd, directory: 'a' });
  const subject = { skill, suites: { cases: [], suites: [], problems: [], references: [] }, today: '2026-11-21' };
  const found = await checkSkill(subject, recommendedSettings());
  return found.filter((finding) => finding.rule === rule).map((finding) => finding.message);
}

it('reports a pipe without opening it', async () => {
  execFileSync('mkfifo', [join(cwd, 'a/pipe')]);
  expect(await findings('bundle/non-regular-file')).toEqual(['pipe is a pipe, a socket or a device.']);
});

it('reports names with line breaks and names that are not UTF-8', async () => {
  writeFileSync(join(cwd, 'a', 'x\n::error::y'), 'x');
  if (process.platform === 'linux')
    writeFileSync(Buffer.concat([Buffer.from(join(cwd, 'a/')), Buffer.from([0xe9, 0x2e, 0x6d])]), 'x');
  const messages = await findings('bundle/filename-unsafe');
  expect(messages).toContain('"x\\n::error::y" contains a line break or another control character.');
  if (process.platform === 'linux') expect(messages).toContain('"\ufffd.m" is not UTF-8.');
});
