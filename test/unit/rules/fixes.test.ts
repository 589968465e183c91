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
import { Draft } from '../../../src/source/draft.ts';
import { applyEdits } from '../../../src/source/edits.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { gitPatch, unifiedDiff } from '../../../src/source/unified-diff.ts';

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
      'a description below its key',
      manifest('name: invoice\ndescription:\n  Reads invoices and\n  receipts of all kinds.\n'),
      manifest('name: invoice\ndescription: Reads invoices and receipts of all kinds.\n'),
    ],
    [
      'a name below its key',
      manifest('name:\r\n  invoice\r\ndescription: Reads invoices of all kinds.\n'),
      manifest('name: invoice\r\ndescription: Reads invoices of all kinds.\n'),
    ],
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
      manifest('# ours\nname: invoice\ndescription: Reads invoices of vendors.\n'),
    ],
    [
      'a comment behind a block scalar that is for people',
      manifest('name: invoice\ndescription: > # keep this note\n  Reads invoices\n  of vendors.\n'),
      manifest('name: invoice\n# keep this note\ndescription: Reads invoices of vendors.\n'),
    ],
    [
      'a description that goes on behind " #"',
      manifest('name: invoice\ndescription: Handles issue #42 and C# code\nlicense: MIT #1 of them\n'),
      manifest('name: invoice\ndescription: "Handles issue #42 and C# code"\nlicense: "MIT #1 of them"\n'),
    ],
    [
      'two blanks before a number sign, which mean a comment',
      manifest('name: invoice\ndescription: Reads invoices of vendors.  #42 explains why\n'),
      manifest('name: invoice\n#42 explains why\ndescription: Reads invoices of vendors.\n'),
    ],
    [
      'a comment in metadata, at its depth',
      manifest('name: invoice\ndescription: Reads invoices of vendors.\nmetadata:\n  a: see #3 for more\n'),
      manifest('name: invoice\ndescription: Reads invoices of vendors.\nmetadata:\n  a: "see #3 for more"\n'),
    ],
    [
      'a value that begins like a tag',
      manifest('name: invoice\ndescription: !important invoices of "all" vendors\n'),
      manifest('name: invoice\ndescription: \'!important invoices of "all" vendors\'\n'),
    ],
    [
      'a value that begins like an anchor, and one that begins like a list',
      manifest('name: invoice\ndescription: "Reads invoices of vendors."\nlicense: &amp MIT\n'),
      manifest('name: invoice\ndescription: "Reads invoices of vendors."\nlicense: "&amp MIT"\n'),
    ],
    [
      'texts that readers of YAML 1.1 take for something else',
      manifest('name: invoice\ndescription: Reads invoices of vendors.\nversion: 2026-01-01\n'),
      manifest('name: invoice\ndescription: Reads invoices of vendors.\nversion: "2026-01-01"\n'),
    ],
    [
      'values of metadata that are texts to no reader, or not to readers of YAML 1.1',
      manifest(
        'name: invoice\ndescription: Reads invoices of vendors.\nmetadata: { pages: 3, public: on, day: 2026-01-01 }\n',
      ),
      manifest(
        'name: invoice\ndescription: Reads invoices of vendors.\nmetadata: { pages: "3", public: "on", day: "2026-01-01" }\n',
      ),
    ],
    [
      'a comment with the line ends of the file',
      manifest('name: invoice # ours\ndescription: Reads invoices of vendors.\n').replaceAll('\n', '\r\n'),
      manifest('# ours\nname: invoice\ndescription: Reads invoices of vendors.\n').replaceAll('\n', '\r\n'),
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
    expect(patches.map(({ file, renameTo, edits }) => [file, renameTo, edits])).toEqual([
      ['invoice/Skill.md', 'invoice/SKILL.md', []],
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

describe('Draft', () => {
  it('tells of many rounds of edits in one, each an edit of the first text', () => {
    const round = fc.array(
      fc.record({ at: fc.nat(40), length: fc.nat(5), newText: fc.constantFrom('', 'x', 'yz\n') }),
      {
        maxLength: 4,
      },
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), fc.array(round, { maxLength: 5 }), (before, rounds) => {
        const draft = new Draft(before);
        for (const edits of rounds) {
          const { text } = draft;
          let end = -1;
          const chosen = edits
            .map(({ at, length, newText }) => ({
              range: { start: Math.min(at, text.length), end: Math.min(at + length, text.length) },
              newText,
            }))
            .sort((a, b) => a.range.start - b.range.start)
            .filter(({ range }) => {
              if (range.start <= end) return false;
              end = range.end;
              return true;
            });
          draft.edit(chosen);
          expect(draft.text).toBe(applyEdits(text, chosen));
        }
        expect(applyEdits(before, draft.edits())).toBe(draft.text);
      }),
    );
  });
});

describe('gitPatch', () => {
  it('renames and changes files whose names git has to quote', () => {
    const cwd = join(root, 'quoted');
    mkdirSync(join(cwd, 'a b'), { recursive: true });
    execFileSync('git', ['init', '-q'], { cwd });
    const names = ['a b/c d.md', 'a b/é.md', 'a b/"q".md'];
    for (const from of names) {
      writeFileSync(join(cwd, from), 'one\ntwo\n');
      const to = from.replace('.md', ' z.md');
      const patch = gitPatch({
        from,
        to,
        before: 'one\ntwo\n',
        edits: [{ range: { start: 0, end: 3 }, newText: '1' }],
      });
      writeFileSync(join(cwd, 'p.diff'), patch);
      execFileSync('git', ['apply', 'p.diff'], { cwd });
      expect(readFileSync(join(cwd, to), 'utf8')).toBe('1\ntwo\n');
    }
    expect(gitPatch({ from: 'a', to: 'a', before: 'x', edits: [] })).toBe('');
  });
});
