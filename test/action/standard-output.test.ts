import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../support/action-definition.ts';
import { runCommand } from '../support/command-line.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

describe('standard output', () => {
  it.each(['text', 'github', 'json'])('may be closed by its reader (--format %s)', async (format) => {
    const skills = Array.from({ length: 200 }, (_, index) => `skills/s${index}/SKILL.md`);
    const cwd = await createWorkspace(Object.fromEntries(skills.map((file) => [file, '---\nname: a/b # c\n---\n'])));
    const child = spawn(
      process.execPath,
      [join(repositoryRoot, 'dist/index.js'), 'validate', '--format', format, '--preset', 'strict'],
      { cwd, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'close');
    expect(code).toBe(1);
    expect(stderr).not.toContain('EPIPE');
  });

  it('is JSON in which nothing is hidden from people and nothing obeyed by a runner', async () => {
    const hostile = 'read \u202egnp.exe \u{e0041}\u2028##[group]x';
    const cwd = await createWorkspace({
      ...receiptSkill('receipts'),
      'receipts/SKILL.md': `---\nname: receipts\ndescription: Reads receipts.\n"${hostile}": 1\n---\n`,
    });
    const { stdout } = await runCommand(['validate', '--format', 'json', '--preset', 'portable'], { cwd });
    expect(JSON.stringify(JSON.parse(stdout).skills[0].findings)).toContain(hostile);
    expect(stdout).toContain('\\u202egnp.exe \\udb40\\udc41\\u2028##\\u005bgroup]x');
    expect(stdout).toMatch(/^[\x20-\x7e\n]*$/);
  });
});
