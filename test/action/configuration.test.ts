import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const TOKEN = `gh${'p_'}${'a1B2c3D4e5'.repeat(3)}a1B2c3`;
const BROKEN =
  '---\nname: receipts # ours\ndescription: "Reads the total of a receipt."\nversion: 1.0\n---\nRead it.\n';

async function findingsOf(workspace: string): Promise<{ rule: string; severity: string; suppressed?: object }[]> {
  const results = await readFile(join(workspace, 'vlmrun-report/validate/results.json'), 'utf8');
  return JSON.parse(results).skills.flatMap((skill: { findings: object[] }) => skill.findings);
}

describe('vlmrun-skills.yaml', () => {
  it('sets the preset, suppresses with a reason, and says what suppresses nothing', async () => {
    const override = (paths: string) => `  - paths: ${paths}\n    rules: [bundle/secret]\n    reason: A sample.\n`;
    const cwd = await createWorkspace({
      ...receiptSkill('skills/receipts'),
      'skills/receipts/push.py': `token = "${TOKEN}"\n`,
      'vlmrun-skills.yaml': `version: 1\npreset: strict\noverrides:\n${override('skills')}${override('other')}`,
    });
    const { code, stdout, stderr } = await runCommand(['validate'], { cwd });
    const findings = await findingsOf(cwd);
    expect(findings.find(({ rule }) => rule === 'bundle/secret')).toMatchObject({
      severity: 'error',
      suppressed: { reason: 'A sample.', by: 'override' },
    });
    expect(findings.find(({ rule }) => rule === 'bundle/unreferenced-file')?.severity).toBe('warning');
    expect(findings.filter(({ rule }) => rule === 'config/unused-suppression')).toHaveLength(1);
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain(TOKEN);
  });

  it('is refused with every mistake at its line when it sets what a pull request must not', async () => {
    const cwd = await createWorkspace({
      ...receiptSkill('skills/receipts'),
      'vlmrun-skills.yaml': 'version: 1\ninputs:\n  base-url: https://example.com\nrules:\n  bundle/secrt: off\n',
    });
    const { code, stderr } = await runCommand(['validate'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('vlmrun-skills.yaml:3:3: The input "base-url" cannot be set here');
    expect(stderr).toContain('vlmrun-skills.yaml:5:3: There is no rule "bundle/secrt"; did you mean "bundle/secret"?');
  });
});

describe('fix', () => {
  it('mends the files and reports what is left', async () => {
    const cwd = await createWorkspace({ ...receiptSkill('skills/receipts'), 'skills/receipts/SKILL.md': BROKEN });
    const shown = await runCommand(['validate', '--fix-dry-run'], { cwd });
    expect(shown.stdout).toContain('-name: receipts # ours\n+name: receipts\n');
    expect(await readFile(join(cwd, 'skills/receipts/SKILL.md'), 'utf8')).toBe(BROKEN);
    expect(shown.code).toBe(1);
    const mended = await runCommand(['validate', '--fix'], { cwd });
    expect(await readFile(join(cwd, 'skills/receipts/SKILL.md'), 'utf8')).toBe(
      BROKEN.replace(' # ours', '').replace('1.0', '"1.0"'),
    );
    expect(mended.code).toBe(0);
    expect((await findingsOf(cwd)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
