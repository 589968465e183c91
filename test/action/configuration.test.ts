import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../support/command-line.ts';
import { createWorkspace, receiptSkill } from '../support/workspace.ts';

const TOKEN = `gh${'p_'}${'a1B2c3D4e5'.repeat(3)}a1B2c3`;
const BROKEN =
  '---\nname: receipts # ours\ndescription: "Reads the total of a receipt."\nversion: 1.0\n---\nRead it.\n';

async function findingsOf(workspace: string): Promise<{ rule: string; severity: string; suppressed?: object }[]> {
  const results = await readFile(join(workspace, 'vlmrun-report/validate/results.json'), 'utf8');
  const { skills, findings = [] } = JSON.parse(results);
  return [...findings, ...skills.flatMap((skill: { findings: object[] }) => skill.findings)];
}

const MISTAKEN = 'version: 1\ninputs:\n  base-url: https://example.com\nrules:\n  bundle/secrt: off\n';

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
      'vlmrun-skills.yaml': MISTAKEN,
    });
    const { code, stderr, stdout } = await runCommand(['validate'], { cwd });
    expect(code).toBe(2);
    const words = stderr + stdout;
    expect(words).toContain('The configuration has 2 mistakes. vlmrun-skills.yaml:3:3: The input "base-url" cannot be');
    expect(words).toContain('vlmrun-skills.yaml:5:3');
    expect(words).toContain('There is no rule "bundle/secrt"; did you mean "bundle/secret"?');
  });

  it('hides nothing by a mistake: the skills are checked with what it says otherwise, and every report is written', async () => {
    const cwd = await createWorkspace({
      ...receiptSkill('skills/receipts'),
      'skills/receipts/SKILL.md': BROKEN,
      'skills/receipts/push.py': `token = "${TOKEN}"\n`,
      'vlmrun-skills.yaml': `${MISTAKEN}  bundle/*: warning\npreset: portable\n`,
    });
    const { code, stdout } = await runCommand(['validate', '--format', 'github', '--fail-on', 'never'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain(
      '::error title=config/invalid,file=vlmrun-skills.yaml,line=3,endLine=3,col=3,endColumn=10::',
    );
    expect(stdout).toContain(
      '::error title=config/unknown-rule,file=vlmrun-skills.yaml,line=5,endLine=5,col=3,endColumn=14::',
    );
    expect(stdout).toContain('::warning title=bundle/secret,file=skills/receipts/push.py');
    const results = JSON.parse(await readFile(join(cwd, 'vlmrun-report/validate/results.json'), 'utf8'));
    expect(results.conclusion).toBe('failure');
    expect(results.findings.map(({ rule, line }: { rule: string; line: number }) => `${rule} ${line}`)).toEqual([
      'config/invalid 3',
      'config/unknown-rule 5',
    ]);
    for (const name of ['junit.xml', 'findings.sarif', 'summary.md', 'report.html'])
      expect(await readFile(join(cwd, 'vlmrun-report/validate', name), 'utf8')).toContain('vlmrun-skills.yaml');
    // Nothing is mended by a configuration that may say what must stay.
    const mended = await runCommand(['validate', '--fix'], { cwd });
    expect(mended.code).toBe(2);
    expect(await readFile(join(cwd, 'skills/receipts/SKILL.md'), 'utf8')).toBe(BROKEN);
  });

  it.each(['test', 'publish'])('keeps %s from running anything while it has mistakes', async (command) => {
    const cwd = await createWorkspace({ ...receiptSkill('skills/receipts'), 'vlmrun-skills.yaml': MISTAKEN });
    const { code } = await runCommand([command], { cwd, env: { VLMRUN_API_KEY: 'sk-none-0123456789' } });
    expect(code).toBe(2);
    const results = JSON.parse(await readFile(join(cwd, `vlmrun-report/${command}/results.json`), 'utf8'));
    expect(results).toMatchObject({ command, conclusion: 'failure', cases: [], published: [] });
    expect(results.skills).toHaveLength(1);
    expect(results.findings).toHaveLength(2);
  });

  it('refuses what it cannot say, with the mistakes of the configuration', async () => {
    const cwd = await createWorkspace({ ...receiptSkill('skills/receipts'), 'vlmrun-skills.yaml': MISTAKEN });
    const { code, stderr } = await runCommand(['plan'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('vlmrun-skills.yaml:3:3: The input "base-url" cannot be set here');
  });

  it('fails a run by its own findings where warnings count, and no skill for them', async () => {
    const cwd = await createWorkspace({
      ...receiptSkill('skills/receipts'),
      'vlmrun-skills.yaml':
        'version: 1\noverrides:\n  - paths: other\n    rules: [bundle/secret]\n    reason: A sample.\n',
    });
    const { code } = await runCommand(['validate', '--fail-on', 'warning'], { cwd });
    expect(code).toBe(1);
    const results = JSON.parse(await readFile(join(cwd, 'vlmrun-report/validate/results.json'), 'utf8'));
    expect(results.skills[0].conclusion).toBe('success');
    expect(results.reasons).toEqual(['1 finding outside of the skills (fail-on: warning).']);
    expect(results.totals.findings.warning).toBe(1);
  });
});

describe('fix', () => {
  it('mends the files and reports what is left', async () => {
    const cwd = await createWorkspace({ ...receiptSkill('skills/receipts'), 'skills/receipts/SKILL.md': BROKEN });
    const shown = await runCommand(['validate', '--fix-dry-run'], { cwd });
    expect(shown.stdout).toContain('-name: receipts # ours\n+# ours\n+name: receipts\n');
    expect(await readFile(join(cwd, 'skills/receipts/SKILL.md'), 'utf8')).toBe(BROKEN);
    expect(shown.code).toBe(1);
    // Nothing but the patch is on standard output; the findings are on standard error.
    await writeFile(join(cwd, 'fixes.patch'), shown.stdout);
    execFileSync('git', ['apply', '--check', 'fixes.patch'], { cwd });
    expect(shown.stderr).toContain('skill-md/sdk-frontmatter-mismatch');
    const mended = await runCommand(['validate', '--fix'], { cwd });
    expect(await readFile(join(cwd, 'skills/receipts/SKILL.md'), 'utf8')).toBe(
      BROKEN.replace('name: receipts # ours', '# ours\nname: receipts').replace('1.0', '"1.0"'),
    );
    expect(mended.code).toBe(0);
    expect((await findingsOf(cwd)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
