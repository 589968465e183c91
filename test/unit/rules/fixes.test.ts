import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSkill } from '../../../src/rules/check.ts';
import { applyFixes, type FixPlan } from '../../../src/rules/fixes.ts';
import { recommendedSettings } from '../../../src/rules/settings.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { applyEdits } from '../../../src/source/edits.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { unifiedDiff } from '../../../src/source/unified-diff.ts';

const root = mkdtempSync(join(tmpdir(), 'fixes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

async function plan(cwd: string): Promise<FixPlan> {
  const skill = await readSkill({ cwd, directory: 'invoice' });
  const subject = { skill, suites: { cases: [], suites: [], problems: [], references: [] }, today: '2026-11-21' };
  const findings = await checkSkill(subject, recommendedSettings('strict'));
  return applyFixes(findings, (file) => new SourceText(file, readFileSync(join(cwd, file), 'utf8')));
}

async function fix(manifest: string, name = 'SKILL.md'): Promise<FixPlan & { readonly after: string | undefined }> {
  const cwd = join(root, String(count++));
  mkdirSync(join(cwd, 'invoice/resources'), { recursive: true });
  writeFileSync(join(cwd, 'invoice', name), manifest);
  writeFileSync(join(cwd, 'invoice/resources/Glossary.md'), 'Terms.\n');
  const result = await plan(cwd);
  const patch = result.patches.find((candidate) => candidate.file === `invoice/${name}`);
  return { ...result, after: patch?.after };
}

const manifest = (front: string, body = 'Read it.\n') => `---\n${front}---\n${body}`;

describe('applyFixes', () => {
  it.each([
    [
      'an unquoted colon',
      manifest('name: invoice\ndescription: Reads invoices: totals and lines.\n'),
      manifest('name: invoice\ndescription: "Reads invoices: totals and lines."\n'),
    ],
    [
      'quotes inside an unquoted colon',
      manifest('name: invoice\ndescription: Reads "invoices": it\'s all.\n'),
      manifest("name: invoice\ndescription: 'Reads \"invoices\": it''s all.'\n"),
    ],
    [
      'a folded description',
      manifest('name: invoice\ndescription: >\n  Reads invoices and\n  their fields.\nlicense: MIT\n'),
      manifest('name: invoice\ndescription: Reads invoices and their fields.\nlicense: MIT\n'),
    ],
    [
      'a folded description with a colon at the end of the frontmatter',
      manifest('name: invoice\ndescription: >-\n  Reads invoices:\n  their fields.\n'),
      manifest('name: invoice\ndescription: "Reads invoices: their fields."\n'),
    ],
    [
      'a comment behind the name',
      manifest('name: invoice # ours\ndescription: Reads invoices of vendors.\n'),
      manifest('name: invoice\ndescription: Reads invoices of vendors.\n'),
    ],
    [
      'a number for a text',
      manifest('name: invoice\ndescription: Reads invoices of vendors.\nskill_version: 1.10\n'),
      manifest('name: invoice\ndescription: Reads invoices of vendors.\nskill_version: "1.10"\n'),
    ],
    [
      'the case of a link',
      manifest('name: invoice\ndescription: Reads invoices of vendors.\n', 'See [terms](resources/glossary.md#a).\n'),
      manifest('name: invoice\ndescription: Reads invoices of vendors.\n', 'See [terms](resources/Glossary.md#a).\n'),
    ],
    [
      'a byte order mark',
      `\ufeff${manifest('name: invoice\ndescription: Reads invoices of vendors.\n')}`,
      manifest('name: invoice\ndescription: Reads invoices of vendors.\n'),
    ],
  ])('mends %s', async (_what, before, after) => {
    expect((await fix(before)).after).toBe(after);
    expect((await fix(after)).patches).toEqual([]);
  });

  it('renames a misspelled manifest', async () => {
    const { patches } = await fix(manifest('name: invoice\ndescription: Reads invoices of vendors.\n'), 'Skill.md');
    expect(patches.map(({ file, renameTo, diff }) => [file, renameTo, diff])).toEqual([
      ['invoice/Skill.md', 'invoice/SKILL.md', ''],
    ]);
  });

  it('leaves unsafe fixes and suppressed findings alone', async () => {
    expect((await fix(manifest('name: Invoice Data\ndescription: Reads invoices of vendors.\n'))).patches).toEqual([]);
    const comment = '# vlmrun-disable-next-line skill-md/field-type -- kept\n';
    expect(
      (await fix(manifest(`name: invoice\ndescription: Reads invoices of vendors.\n${comment}version: 1.0\n`))).patches,
    ).toEqual([]);
  });

  it('takes a fix whole or not at all, and the first of two that overlap', () => {
    const edit = (start: number, end: number, newText: string) => ({ file: 'a', range: { start, end }, newText });
    const finding = (...edits: ReturnType<typeof edit>[]) => ({
      rule: 'x/y',
      severity: 'error' as const,
      message: 'm',
      file: 'a',
      fix: { description: 'd', safe: true, edits },
    });
    const result = applyFixes(
      [
        finding(edit(0, 1, 'A')),
        finding(edit(0, 2, 'B'), edit(4, 5, 'C')),
        finding(edit(0, 1, 'A')),
        finding(edit(3, 3, '-')),
      ],
      (file) => new SourceText(file, 'abcdef'),
    );
    expect(result.patches[0]?.after).toBe('Abc-def');
    expect(result.postponed).toBe(1);
    expect(result.mended).toHaveLength(3);
  });
});

describe('unifiedDiff', () => {
  it('shows three lines of context and joins what is near', () => {
    const before = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`).join('');
    const at = (line: number) => before.indexOf(`line ${line}\n`);
    const diff = unifiedDiff('a.md', before, [
      { range: { start: at(5), end: at(5) + 4 }, newText: 'LINE' },
      { range: { start: at(9), end: at(9) }, newText: 'new\n' },
      { range: { start: at(25), end: at(26) }, newText: '' },
    ]);
    expect(diff).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -2,10 +2,11 @@\n line 2\n line 3\n line 4\n-line 5\n+LINE 5\n line 6\n line 7\n line 8\n+new\n line 9\n line 10\n line 11\n' +
        '@@ -22,7 +23,6 @@\n line 22\n line 23\n line 24\n-line 25\n line 26\n line 27\n line 28\n',
    );
  });

  it('is what git applies to get the text after', () => {
    const cwd = join(root, 'git');
    mkdirSync(cwd);
    execFileSync('git', ['init', '-q'], { cwd });
    const line = fc.constantFrom('a', 'b', '', 'c d');
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 25 }), fc.boolean())
      .map(([lines, end]) => lines.join('\n') + (end ? '\n' : ''));
    const edits = fc.array(
      fc.record({ at: fc.nat(80), length: fc.nat(6), newText: fc.constantFrom('', 'x', 'x\ny', '\n', 'z\n') }),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(text, edits, (before, wanted) => {
        let end = -1;
        const chosen = wanted
          .map(({ at, length, newText }) => ({
            range: { start: Math.min(at, before.length), end: Math.min(at + length, before.length) },
            newText,
          }))
          .sort((a, b) => a.range.start - b.range.start)
          .filter(({ range }) => {
            if (range.start <= end) return false;
            end = range.end;
            return true;
          });
        const after = applyEdits(before, chosen);
        const diff = unifiedDiff('a.txt', before, chosen);
        expect(diff === '').toBe(before === after);
        if (diff === '' || before === '' || after === '') return;
        writeFileSync(join(cwd, 'a.txt'), before);
        writeFileSync(join(cwd, 'p.diff'), diff);
        execFileSync('git', ['apply', '--whitespace=nowarn', 'p.diff'], { cwd });
        expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(after);
      }),
      { numRuns: 60 },
    );
  });
});
