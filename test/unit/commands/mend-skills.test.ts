import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkSkills } from '../../../src/commands/check-skills.ts';
import { mendSkills } from '../../../src/commands/mend-skills.ts';
import { contextIn } from '../../support/command-context.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mend-'));
  mkdirSync(join(cwd, 'invoice'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const MENDED =
  '---\n# ours\nname: invoice\ndescription: "Reads invoices: totals and lines."\nversion: "1.0"\n---\nRead it.\n';
const BROKEN =
  '---\nname: invoice # ours\ndescription: Reads invoices: totals and lines.\nversion: 1.0\n---\nRead it.\n';

const contextWith = (inputs: Parameters<typeof contextIn>[1]) => contextIn(cwd, inputs);

describe('mendSkills', () => {
  it('mends in rounds what one fix lays bare for another, and keeps modes', async () => {
    writeFileSync(join(cwd, 'invoice/SKILL.md'), BROKEN, { mode: 0o640 });
    const { context } = await contextWith({ fix: 'true' });
    await mendSkills(['invoice'], context);
    expect(readFileSync(join(cwd, 'invoice/SKILL.md'), 'utf8')).toBe(MENDED);
    expect(statSync(join(cwd, 'invoice/SKILL.md')).mode & 0o777).toBe(0o640);
  });

  it('renames', async () => {
    writeFileSync(join(cwd, 'invoice/skill.md'), BROKEN);
    const { context } = await contextWith({ fix: 'true' });
    await mendSkills(['invoice'], context);
    expect(readdirSync(join(cwd, 'invoice'))).toEqual(['SKILL.md']);
  });

  it('gives files that no zip can store the present as their time', async () => {
    writeFileSync(join(cwd, 'invoice/SKILL.md'), BROKEN);
    utimesSync(join(cwd, 'invoice/SKILL.md'), 0, 0);
    const { context, log } = await contextWith({ fix: 'true' });
    await mendSkills(['invoice'], context);
    expect(statSync(join(cwd, 'invoice/SKILL.md')).mtimeMs).toBeGreaterThan(Date.UTC(2000, 0, 1));
    expect(log.lines.join('\n')).toMatch(/Mended \d findings in 1 file\./);
  });

  it('counts nothing where nothing changes, and renames neither of two misspelled twins', async () => {
    writeFileSync(join(cwd, 'invoice/skill.md'), BROKEN);
    writeFileSync(join(cwd, 'invoice/Skill.md'), BROKEN);
    const { context, log } = await contextWith({ fix: 'true' });
    await mendSkills(['invoice'], context);
    expect(readdirSync(join(cwd, 'invoice')).sort()).toEqual(['Skill.md', 'skill.md']);
    expect(log.lines.join('\n')).toContain('Nothing to mend.');
  });
});

describe('fix-dry-run', () => {
  const CONFIG =
    'apiVersion: vlm.run/v1alpha\nmodel: vlmrun-orion-1:auto\ntoolsets: [core]\ngraph: |\n  stateDiagram-v2\n    Read: Read it\n    [*] --> Read\n    Read --> [*]\n    Read --> [*]\n';
  const SCHEMA =
    '{\n  // What is returned\n  "type": "object", // always\n  "additionalProperties": false,\n  "properties": { "a": { "type": /* a text */ "string" }, },\n}\n';
  const windows = (text: string) => text.replaceAll('\n', '\r\n');

  /** Files after the patch of a dry run was applied by git, and after `--fix` in another copy. */
  async function bothWays(files: Record<string, string>): Promise<[Record<string, string>, Record<string, string>]> {
    const write = () => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, 'invoice', name), text);
    };
    const read = () =>
      Object.fromEntries(
        readdirSync(join(cwd, 'invoice')).map((name) => [name, readFileSync(join(cwd, 'invoice', name), 'utf8')]),
      );
    write();
    const dry = await contextWith({ 'fix-dry-run': 'true' });
    await mendSkills(['invoice'], dry.context);
    expect(read()).toEqual(files);
    writeFileSync(join(cwd, 'fixes.patch'), dry.printed.join(''));
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['apply', '--whitespace=nowarn', 'fixes.patch'], { cwd });
    const patched = read();
    for (const name of Object.keys(patched)) rmSync(join(cwd, 'invoice', name));
    write();
    await mendSkills(['invoice'], (await contextWith({ fix: 'true' })).context);
    return [patched, read()];
  }

  it.each<[string, Record<string, string>, Record<string, string>]>([
    ['all rounds', { 'SKILL.md': BROKEN }, { 'SKILL.md': MENDED }],
    ['line ends of Windows', { 'SKILL.md': windows(BROKEN) }, { 'SKILL.md': windows(MENDED) }],
    ['a byte order mark', { 'SKILL.md': `\ufeff${BROKEN}` }, { 'SKILL.md': MENDED }],
    [
      'another name',
      { 'skill.md': BROKEN, 'vlmrun.yml': CONFIG.replace('    Read --> [*]\n', '') },
      {
        'SKILL.md': MENDED,
        'vlmrun.yaml': CONFIG.replace('    Read --> [*]\n', ''),
      },
    ],
    [
      'a transition twice',
      { 'SKILL.md': MENDED, 'vlmrun.yaml': windows(CONFIG) },
      { 'SKILL.md': MENDED, 'vlmrun.yaml': windows(CONFIG.replace('    Read --> [*]\n', '')) },
    ],
    [
      'comments and commas in JSON',
      { 'SKILL.md': MENDED, 'schema.json': SCHEMA },
      {
        'SKILL.md': MENDED,
        'schema.json':
          '{\n  "$schema": "http://json-schema.org/draft-07/schema#",\n  "type": "object",\n  "additionalProperties": false,\n  "properties": { "a": { "type":  "string" } }\n}\n',
      },
    ],
  ])('is a patch that git applies: %s', async (_, before, after) => {
    const [patched, mended] = await bothWays(before);
    expect(mended).toEqual(after);
    expect(patched).toEqual(after);
  });

  it('shows no credential, and nothing that a runner would obey', async () => {
    const token = `gh${'p_'}${'a1B2c3D4e5'.repeat(3)}a1B2c3`;
    for (const bad of [`Use ${token}.`, '::error::x', '\u202e']) {
      writeFileSync(join(cwd, 'invoice/SKILL.md'), BROKEN.replace('Read it.', bad));
      const { context, printed, log } = await contextWith({ 'fix-dry-run': 'true' });
      await mendSkills(['invoice'], context);
      expect(printed.join('')).toBe('');
      expect(log.lines.join('\n')).toContain('invoice/SKILL.md holds');
      expect(log.lines.join('\n')).not.toContain(token);
    }
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
    const whole = await checkSkills(['invoice'], context);
    expect(
      whole.findings.get('invoice')?.find((finding) => finding.rule === 'skill-md/name-invalid')?.suppressed,
    ).toEqual({
      reason: 'legacy',
      by: 'override',
    });
    expect(whole.repository.map(({ rule, range }) => `${rule} ${range?.start.line}`)).toEqual([
      'config/unused-suppression 7',
    ]);
    const { context: some } = await contextWith({ skills: 'invoice' });
    expect((await checkSkills(['invoice'], some)).repository).toEqual([]);
  });
});
