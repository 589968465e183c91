import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { checkSkill } from '../../../src/rules/check.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { scanMarkdown } from '../../../src/rules/markdown/markdown.ts';
import type { Preset } from '../../../src/rules/rule.ts';
import { recommendedSettings } from '../../../src/rules/settings.ts';
import { readAsSdk } from '../../../src/rules/skill-md/sdk.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { HANGS_AFTER, processorTime } from '../../support/processor-time.ts';

const root = mkdtempSync(join(tmpdir(), 'skill-md-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

async function check(manifest: string | Uint8Array, preset: Preset = 'recommended'): Promise<Finding[]> {
  const cwd = join(root, String(count++));
  mkdirSync(join(cwd, 'invoice'), { recursive: true });
  writeFileSync(join(cwd, 'invoice/SKILL.md'), manifest);
  const skill = await readSkill({ cwd, directory: 'invoice' });
  return checkSkill(
    { skill, suites: { cases: [], suites: [], problems: [], references: [] }, today: '2026-11-21' },
    recommendedSettings(preset),
  );
}

const GOOD = '---\nname: invoice\ndescription: Reads invoices and returns their fields.\n---\nRead the invoice.\n';

describe('readAsSdk', () => {
  // What the parser of the Python SDK returns for the same texts.
  it.each([
    ['---\nname: a\ndescription: b\n---\n', 'a', 'b'],
    ['---\nname: a # note\n---\n', 'a # note', undefined],
    ['---\ndescription: >\n  text\n---\n', undefined, '>'],
    ["---\nname: 'it''s'\n---\n", "it''s", undefined],
    ['---\nname: "a"\nname: b\n---\n', 'b', undefined],
    ['---\nname : a\n---\n', undefined, undefined],
    ['\n---\nname: a\n---\n', undefined, undefined],
    ['\ufeff---\nname: a\n---\n', undefined, undefined],
    ['---\r\nname: a\r\n---\r\n', 'a', undefined],
    ['----\nname: a\n---\n', undefined, undefined],
    ['---\nname: a\n...\n', undefined, undefined],
  ])('%j', (text, name, description) => {
    expect(readAsSdk(text)).toEqual({ name, description });
  });
});

describe('the rules of SKILL.md', () => {
  it('find nothing wrong with a good one', async () => {
    const found = (await check(GOOD)).filter((finding) => finding.rule.startsWith('skill-md/'));
    expect(found).toEqual([]);
  });

  it('have the severities of their presets', async () => {
    const bad = GOOD.replace('invoices and', 'invoices\n  and').replace('Read the', 'TODO: <your text>');
    const level = async (preset: Preset, rule: string) =>
      (await check(bad, preset)).find((finding) => finding.rule === rule)?.severity;
    expect(await level('recommended', 'skill-md/sdk-frontmatter-mismatch')).toBe('warning');
    expect(await level('strict', 'skill-md/sdk-frontmatter-mismatch')).toBe('error');
    expect(await level('recommended', 'skill-md/placeholder')).toBeUndefined();
    expect(await level('strict', 'skill-md/placeholder')).toBe('info');
    expect(
      (await check(GOOD.replace('name:', 'owner: a\nname:'), 'portable')).find(
        (finding) => finding.rule === 'skill-md/unknown-field',
      )?.severity,
    ).toBe('error');
    expect(
      (await check(GOOD.replace('name:', 'owner: a\nname:'), 'minimal')).find(
        (finding) => finding.rule === 'skill-md/unknown-field',
      ),
    ).toBeUndefined();
  });

  it('never throw, and point inside the file, whatever it holds', async () => {
    const part = fc.constantFrom(
      '---\n',
      'name: a\n',
      'description: >\n',
      '  x\n',
      '```json\n',
      '{"a": 1}\n',
      '```\n',
      '[a](b.md)',
      '`c/d.md`',
      '\n',
      '<!--',
      '-->',
      '\u200b',
      '# Output\n',
      '\r',
      'x: [',
      '&a ',
      '*a',
      '"',
      ': ',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 25 }).map((parts) => parts.join('')),
        async (text) => {
          const lines = text.split(/\r\n|\n|\r/);
          for (const { file, range } of await check(text)) {
            if (range === undefined || !file.endsWith('SKILL.md')) continue;
            expect(range.start.line).toBeLessThanOrEqual(lines.length);
            expect(range.start.column).toBeLessThanOrEqual((lines[range.start.line - 1]?.length ?? 0) + 1);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('give the same findings in every run', async () => {
    const text = GOOD.replace('invoice\n', 'In voice\n').replace('Read', '[x](y.md) `resources/z.md`');
    const strip = (findings: Finding[]) => JSON.stringify(findings);
    expect(strip(await check(text))).toBe(strip(await check(text)));
  });

  it('end quickly on texts that are built to be slow', async () => {
    const slow = ['[', '![', '`', '<', '[a](', '[a](<', '-- ', '<!--', '\\', '[[', '](', '&'];
    for (const text of slow) {
      const started = processorTime();
      await check(`${GOOD}${text.repeat(9_000 / text.length)}\n${`${text.repeat(200)}\n`.repeat(500)}`);
      expect(processorTime() - started, text).toBeLessThan(HANGS_AFTER);
    }
  });
});

describe('scanMarkdown', () => {
  it('finds links, images, code and fences with their places', () => {
    const text = 'See [a](b.md "t") ![i](<c d.png>) `code` ``x`y``\n\n> ```js\n> [no](no.md)\n> ```\n[ref]: e.md\n';
    const { items, fences } = scanMarkdown(text, 0);
    expect(items.map((item) => [item.kind, item.text, text.slice(item.range.start, item.range.end)])).toEqual([
      ['link', 'b.md', 'b.md'],
      ['image', 'c d.png', 'c d.png'],
      ['code', 'code', 'code'],
      ['code', 'x`y', 'x`y'],
      ['link', 'e.md', 'e.md'],
    ]);
    expect(
      fences.map((fence) => [fence.language, fence.closed, text.slice(fence.content.start, fence.content.end)]),
    ).toEqual([['js', true, '> [no](no.md)\n']]);
  });

  it('keeps every place inside the text', () => {
    const soup = fc.string({
      unit: fc.constantFrom(
        '[',
        ']',
        '(',
        ')',
        '`',
        '!',
        '<',
        '>',
        '\n',
        'a',
        '~',
        ' ',
        '"',
        '\\',
        '-->',
        '<!--',
        '```',
      ),
      maxLength: 60,
    });
    fc.assert(
      fc.property(soup, (text) => {
        const { items, fences } = scanMarkdown(text, 0);
        for (const { range, text: found } of items) expect(text.slice(range.start, range.end)).toBe(found);
        for (const { content } of fences) expect(content.end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });
});
