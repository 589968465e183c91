import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { matchesGlob } from '../../../src/glob.ts';
import { checkSkill, checkSuppressions } from '../../../src/rules/check.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { type RuleSettings, recommendedSettings } from '../../../src/rules/settings.ts';
import { countFindings } from '../../../src/rules/suppression/known-findings.ts';
import { readSkill } from '../../../src/skill/read.ts';

const root = mkdtempSync(join(tmpdir(), 'suppression-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

async function check(
  files: Record<string, string>,
  settings: RuleSettings = recommendedSettings(),
): Promise<Finding[]> {
  const cwd = join(root, String(count++));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, 'a', path)), { recursive: true });
    writeFileSync(join(cwd, 'a', path), content);
  }
  const skill = await readSkill({ cwd, directory: 'a' });
  return checkSkill(
    { skill, suites: { cases: [], suites: [], problems: [], references: [] }, today: '2026-11-21' },
    settings,
  );
}

const show = ({ rule, severity, suppressed }: Finding) =>
  `${rule} ${severity}${suppressed ? ` ${suppressed.by}: ${suppressed.reason}` : ''}`;
const of = (findings: readonly Finding[], ...rules: string[]) =>
  findings.filter((finding) => rules.some((rule) => finding.rule.startsWith(rule))).map(show);

const SLASH = '---\nname: a/b\ndescription: Reads invoices of vendors.\n---\nRead.\n';
const CONFIG =
  'apiVersion: vlm.run/v1alpha\nmodel: vlmrun-orion-1:auto\ntoolsets: [core]\ngraph: |\n  stateDiagram-v2\n    [*] --> A\n    A --> [*]\n    A: Read\n';

describe('comments', () => {
  it('suppress findings on the next line of the frontmatter and of vlmrun.yaml', async () => {
    const findings = await check({
      'SKILL.md': SLASH.replace('name:', '# vlmrun-disable-next-line skill-md/name-invalid -- a test\nname:'),
      'vlmrun.yaml': `${CONFIG}# vlmrun-disable-next-line vlmrun-yaml/* -- a test\nnothing: 1\n`,
    });
    expect(of(findings, 'skill-md/name-invalid', 'vlmrun-yaml/unknown-field', 'config/')).toEqual([
      'skill-md/name-invalid error comment: a test',
      'vlmrun-yaml/unknown-field warning comment: a test',
    ]);
  });

  it.each([
    ['# vlmrun-disable-next-line skill-md/name-invalid', ['config/invalid error', 'skill-md/name-invalid error']],
    ['# vlmrun-disable-next-line -- why', ['config/invalid error', 'skill-md/name-invalid error']],
    [
      '# vlmrun-disable-next-line skill-md/name-invald -- x',
      ['config/unknown-rule error', 'skill-md/name-invalid error'],
    ],
    [
      '# vlmrun-disable-next-line skill-md/body-empty -- x',
      ['config/unused-suppression warning', 'skill-md/name-invalid error'],
    ],
  ])('are checked themselves: %s', async (comment, expected) => {
    const findings = await check({ 'SKILL.md': SLASH.replace('name:', `${comment}\nname:`) });
    expect(of(findings, 'skill-md/name-invalid', 'config/')).toEqual(expected);
  });

  it('are none in the instructions and in the graph, which a model reads; in the graph that is a finding', async () => {
    const findings = await check({
      'SKILL.md': `${SLASH}# vlmrun-disable-next-line skill-md/missing -- x\n`,
      'vlmrun.yaml': CONFIG.replace('    [*]', '    # vlmrun-disable-next-line vlmrun-yaml/model -- x\n    [*]'),
    });
    expect(of(findings, 'config/')).toEqual(['config/unused-suppression warning']);
  });

  it('that name a thousand rules which do not exist are told of as often as anybody reads', async () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `skill-md/nothing-${index}`).join(' ');
    const findings = await check({
      'SKILL.md': SLASH.replace('name:', `# vlmrun-disable-next-line ${names} -- x\nname:`),
    });
    expect(findings.filter(({ rule }) => rule === 'config/unknown-rule')).toHaveLength(101);
  });
});

describe('severities', () => {
  const CLIENT = SLASH.replace('name: a/b', 'name: a\nargument-hint: x');
  const level = async (settings: RuleSettings) =>
    of(await check({ 'SKILL.md': CLIENT }, settings), 'skill-md/unknown-field');

  it('of a part of a rule are those of the preset, and of the user where the user has set the rule or its group', async () => {
    expect(await level(recommendedSettings())).toEqual(['skill-md/unknown-field info']);
    expect(await level(recommendedSettings('strict'))).toEqual(['skill-md/unknown-field warning']);
    expect(await level(recommendedSettings('portable'))).toEqual(['skill-md/unknown-field error']);
    expect(await level(recommendedSettings('minimal'))).toEqual([]);
    const set = (rules: RuleSettings['rules']) => level({ ...recommendedSettings(), rules });
    expect(await set({ 'skill-md/unknown-field': 'error' })).toEqual(['skill-md/unknown-field error']);
    expect(await set({ 'skill-md/*': 'warning' })).toEqual(['skill-md/unknown-field warning']);
    expect(await set({ 'skill-md/unknown-field': 'off' })).toEqual([]);
  });
});

describe('overrides', () => {
  const source = { file: 'vlmrun-skills.yaml', range: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } } };
  const override = { paths: ['a/**'], rules: { 'skill-md/name-invalid': 'off' as const }, reason: 'legacy', source };
  const settings = (...overrides: RuleSettings['overrides']): RuleSettings => ({ ...recommendedSettings(), overrides });

  it('suppress or change the severity of findings below their paths', async () => {
    expect(of(await check({ 'SKILL.md': SLASH }, settings(override)), 'skill-md/name-invalid')).toEqual([
      'skill-md/name-invalid error override: legacy',
    ]);
    expect(
      of(
        await check({ 'SKILL.md': SLASH }, settings({ ...override, rules: { 'skill-md/*': 'info' } })),
        'skill-md/name-invalid',
      ),
    ).toEqual(['skill-md/name-invalid info']);
    expect(
      of(await check({ 'SKILL.md': SLASH }, settings({ ...override, paths: ['b'] })), 'skill-md/name-invalid'),
    ).toEqual(['skill-md/name-invalid error']);
  });

  it('end with their last day', async () => {
    const on = settings({ ...override, expires: '2026-11-21' });
    const after = settings({ ...override, expires: '2026-11-20' });
    expect(of(await check({ 'SKILL.md': SLASH }, on), 'skill-md/name-invalid')[0]).toContain('legacy');
    const findings = await check({ 'SKILL.md': SLASH }, after);
    expect(of(findings, 'skill-md/name-invalid')).toEqual(['skill-md/name-invalid error']);
    expect(checkSuppressions(findings, after, '2026-11-21').map((finding) => finding.message)).toEqual([
      'This override expired on 2026-11-20 and has no effect.',
    ]);
  });

  it('that suppress nothing are findings', async () => {
    const unused = settings({ ...override, paths: ['b'] });
    const findings = await check({ 'SKILL.md': SLASH }, unused);
    expect(checkSuppressions(findings, unused, '2026-11-21').map(show)).toEqual(['config/unused-suppression warning']);
    expect(checkSuppressions(findings, settings(override), '2026-11-21')).toEqual([]);
  });
});

describe('known findings', () => {
  it('are suppressed as often as they are known, wherever they stand', async () => {
    const before = await check({ 'SKILL.md': SLASH });
    const known = {
      findings: countFindings(before),
      source: { file: 'c', range: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } },
    };
    const settings = { ...recommendedSettings(), known };
    const moved = await check({ 'SKILL.md': SLASH.replace('name:', 'license: MIT\nname:') }, settings);
    expect(of(moved, 'skill-md/name-invalid')).toEqual(['skill-md/name-invalid error known-findings: known finding']);
    const mended = await check({ 'SKILL.md': SLASH.replace('a/b', 'invoice') }, settings);
    expect(checkSuppressions(mended, settings, '2026-11-21').map((finding) => finding.rule)).toEqual([
      'config/unused-suppression',
    ]);
  });
});

describe('matchesGlob', () => {
  it.each([
    ['a/b/c.md', 'a/**', true],
    ['a/b/c.md', 'a', true],
    ['a/b/c.md', 'a/', true],
    ['a/b/c.md', './a/*', true],
    ['a/b/c.md', '**/c.md', true],
    ['c.md', '**/c.md', true],
    ['a/b/c.md', 'a/**/c.md', true],
    ['a/c.md', 'a/**/c.md', true],
    ['a/b/c.md', '*/c.md', false],
    ['a/b/c.md', '*.md', false],
    ['a/b/c.md', '**/*.md', true],
    ['a/b/c.md', 'a/?/c.*', true],
    ['ab/c', 'a', false],
    ['a', '**', true],
    ['a/b.md', '.', true],
    ['a/b.md', './', true],
    ['a/b.md', '/a//**', true],
    ['a/b.md', 'c/../a', true],
  ])('%s against %s is %s', (path, glob, expected) => {
    expect(matchesGlob(path, glob)).toBe(expected);
  });

  it('takes no exponential time and matches every path against itself', () => {
    expect(matchesGlob(`${'a/'.repeat(100)}b`, `${'**/a/'.repeat(60)}c`)).toBe(false);
    expect(matchesGlob('a'.repeat(5000), `${'*a'.repeat(500)}b`)).toBe(false);
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{1,3}(\/[a-z]{1,3}){0,4}$/),
        (path) => matchesGlob(path, path) && matchesGlob(path, '**'),
      ),
    );
  });
});
