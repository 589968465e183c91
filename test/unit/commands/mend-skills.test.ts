import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSkills } from '../../../src/commands/check-skills.ts';
import type { CommandContext } from '../../../src/commands/context.ts';
import { mendSkills } from '../../../src/commands/mend-skills.ts';
import { readConfig } from '../../../src/config/read-config.ts';
import type { InputName } from '../../../src/inputs/definitions.ts';
import { resolveInputs } from '../../../src/inputs/resolve.ts';
import { createSecrets } from '../../../src/secrets.ts';
import { recordingLog } from '../../support/recording-log.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mend-'));
  mkdirSync(join(cwd, 'invoice'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const BROKEN =
  '---\nname: invoice # ours\ndescription: Reads invoices: totals and lines.\nversion: 1.0\n---\nRead it.\n';

async function contextWith(inputs: Partial<Record<InputName, string>>) {
  const log = recordingLog();
  const printed: string[] = [];
  const values = new Map(Object.entries(inputs)) as Map<InputName, string>;
  const configuration = await readConfig({ cwd });
  const clock = { now: () => Date.parse('2026-11-21T12:00:00Z'), sleep: async () => {} };
  const context: CommandContext = {
    runtime: { env: {}, cwd, log, clock, fetch, signal: new AbortController().signal },
    inputs: resolveInputs({ command: 'validate', values, problems: [] }, configuration.inputs).inputs,
    configuration,
    format: 'text',
    action: false,
    colour: false,
    columns: 100,
    screen: undefined,
    secrets: createSecrets(),
    reports: () => ({ absolute: join(cwd, 'vlmrun-report'), shown: 'vlmrun-report' }),
    changes: async () => ({ changed: { kind: 'everything', reason: 'nobody asks' }, prefix: '' }),
    print: (text) => void printed.push(text),
  };
  return { context, printed, log };
}

describe('mendSkills', () => {
  it('mends in rounds what one fix lays bare for another, and keeps modes', async () => {
    writeFileSync(join(cwd, 'invoice/SKILL.md'), BROKEN, { mode: 0o640 });
    const { context } = await contextWith({ fix: 'true' });
    await mendSkills(['invoice'], context);
    expect(readFileSync(join(cwd, 'invoice/SKILL.md'), 'utf8')).toBe(
      '---\nname: invoice\ndescription: "Reads invoices: totals and lines."\nversion: "1.0"\n---\nRead it.\n',
    );
    expect(statSync(join(cwd, 'invoice/SKILL.md')).mode & 0o777).toBe(0o640);
  });

  it('renames', async () => {
    writeFileSync(join(cwd, 'invoice/skill.md'), BROKEN);
    const { context } = await contextWith({ fix: 'true' });
    await mendSkills(['invoice'], context);
    expect(readdirSync(join(cwd, 'invoice'))).toEqual(['SKILL.md']);
  });

  it('only shows a diff when asked for that', async () => {
    writeFileSync(join(cwd, 'invoice/SKILL.md'), BROKEN);
    const { context, printed } = await contextWith({ 'fix-dry-run': 'true' });
    await mendSkills(['invoice'], context);
    expect(printed.join('')).toContain(
      '--- a/invoice/SKILL.md\n+++ b/invoice/SKILL.md\n@@ -1,6 +1,6 @@\n ---\n name: invoice # ours\n-description: Reads invoices: totals and lines.\n+description: "Reads invoices: totals and lines."\n',
    );
    expect(readFileSync(join(cwd, 'invoice/SKILL.md'), 'utf8')).toBe(BROKEN);
  });
});

describe('checkSkills', () => {
  it('applies the configuration, and reports unused overrides of a run over the whole repository only', async () => {
    writeFileSync(
      join(cwd, 'invoice/SKILL.md'),
      BROKEN.replace('name: invoice # ours', 'name: a/b').replace('invoices:', 'invoices'),
    );
    const override = (path: string) => `  - paths: ${path}\n    rules: [skill-md/name-invalid]\n    reason: legacy\n`;
    writeFileSync(
      join(cwd, 'vlmrun-skills.yaml'),
      `version: 1\npreset: strict\noverrides:\n${override('invoice')}${override('other')}`,
    );
    const { context } = await contextWith({});
    expect(context.inputs.preset).toBe('strict');
    const found = (await checkSkills(['invoice'], context)).findings.get('invoice') ?? [];
    expect(found.find((finding) => finding.rule === 'skill-md/name-invalid')?.suppressed).toEqual({
      reason: 'legacy',
      by: 'override',
    });
    expect(
      found
        .filter((finding) => finding.rule === 'config/unused-suppression')
        .map((finding) => finding.range?.start.line),
    ).toEqual([7]);
    const { context: some } = await contextWith({ skills: 'invoice' });
    const partly = (await checkSkills(['invoice'], some)).findings.get('invoice') ?? [];
    expect(partly.some((finding) => finding.rule === 'config/unused-suppression')).toBe(false);
  });
});
