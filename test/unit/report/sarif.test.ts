import { expect, test } from 'vitest';
import type { Results } from '../../../src/report/results.ts';
import { renderSarif } from '../../../src/report/sarif/sarif.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { readSarif } from '../../support/sarif-schema.ts';
import { sampleFinding, sampleResults, sampleSkill } from './sample.ts';

const rule: Rule = {
  id: 'skill-md/required-field',
  title: 'The manifest has every field that the platform needs',
  severity: { recommended: 'error', minimal: 'error', strict: 'error', portable: 'off' },
  since: '0.1.0',
  fixable: 'no',
  why: 'Without it the upload is refused.',
  how: 'Add the field.',
  source: 'https://docs.vlm.run',
};
const source = new SourceText('skills/invoice/SKILL.md', '---\nname: invoice\n---\n');
const sourceOf = (file: string) => (file === source.file ? source : undefined);

function runOf(results: Results, pathPrefix?: string) {
  const log = readSarif(renderSarif({ results, rules: [rule], sourceOf, ...(pathPrefix ? { pathPrefix } : {}) }));
  expect(log.version).toBe('2.1.0');
  expect(log.runs).toHaveLength(1);
  return log.runs[0];
}

function withFindings(...findings: Parameters<typeof sampleFinding>[0][]): Results {
  return sampleResults({ skills: [sampleSkill({ findings: findings.map((finding) => sampleFinding(finding)) })] });
}

test('a finding has what code scanning needs to show it', () => {
  const run = runOf(withFindings({}));
  expect(run.columnKind).toBe('utf16CodeUnits');
  expect(run.tool.driver.rules[run.results[0].ruleIndex].id).toBe(run.results[0].ruleId);
  expect(run.results[0]).toMatchObject({
    level: 'error',
    message: { text: 'The manifest has no "description".' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'skills/invoice/SKILL.md' },
          region: { startLine: 2, startColumn: 1, endLine: 2, endColumn: 14 },
        },
      },
    ],
  });
  expect(run.results[0].partialFingerprints.primaryLocationLineHash).toMatch(/^[0-9a-f]{1,16}:\d+$/);
});

test('the run names the content of each skill', () => {
  expect(runOf(withFindings({})).properties.skills).toEqual([
    { name: 'invoice', directory: 'skills/invoice', digest: 'ab'.repeat(32) },
  ]);
});

test('the fingerprint stays when lines move, and needs no source', () => {
  const hash = (results: Results) => runOf(results).results[0].partialFingerprints.primaryLocationLineHash;
  expect(hash(withFindings({ line: 2 }))).not.toBe(hash(withFindings({ line: 3 })));
  const gone = { file: 'skills/gone/SKILL.md' };
  expect(hash(withFindings(gone))).toBe(hash(withFindings({ ...gone, line: 7 })));
});

test('info is a note, a suppressed finding says why, and unknown rules have no index', () => {
  const run = runOf(withFindings({ severity: 'info', suppressed: { reason: 'legacy', by: 'comment' }, rule: 'x/y' }));
  expect(run.results[0].level).toBe('note');
  expect(run.results[0].suppressions).toEqual([{ kind: 'inSource', status: 'accepted', justification: 'legacy' }]);
  expect(run.results[0]).not.toHaveProperty('ruleIndex');
});

test.each([
  ['a b/ü#?.md', undefined, 'a%20b/%C3%BC%23%3F.md'],
  ['c:/x.md', undefined, 'c%3A/x.md'],
  ['SKILL.md', 'packages/a', 'packages/a/SKILL.md'],
  ['\ud800.md', undefined, '%EF%BF%BD.md'],
])('the path %j below %j is the reference %j', (file, prefix, uri) => {
  const [result] = runOf(withFindings({ file }), prefix).results;
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('a finding without a place points at the first line', () => {
  const { line, column, end_line, end_column, ...rest } = sampleFinding();
  const run = runOf(sampleResults({ skills: [sampleSkill({ findings: [rest] })] }));
  expect(run.results[0].locations[0].physicalLocation.region).toEqual({ startLine: 1 });
});

test('above the limit of 25,000 the most severe are kept and the cut is said', () => {
  const findings = Array.from(
    { length: 25_010 },
    (_, index) => ({ severity: index === 25_009 ? 'error' : 'info' }) as const,
  );
  const run = runOf(withFindings(...findings));
  expect(run.results).toHaveLength(25_000);
  expect(run.results[0].level).toBe('error');
  expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('25000 of 25010');
});

test('a fix is a replacement at lines and columns; what is no change of the text is none', () => {
  const fix = (edits: NonNullable<ReturnType<typeof sampleFinding>['fix']>['edits']) => ({
    description: 'Write it.',
    safe: true,
    edits,
  });
  const edit = (start: number, end: number, file = source.file) => ({ file, start, end, new_text: 'x' });
  const fixes = (...edits: ReturnType<typeof edit>[]) => runOf(withFindings({ fix: fix(edits) })).results[0].fixes;
  expect(fixes(edit(10, 17))).toEqual([
    {
      description: { text: 'Write it.' },
      artifactChanges: [
        {
          artifactLocation: { uri: 'skills/invoice/SKILL.md' },
          replacements: [
            {
              deletedRegion: { startLine: 2, startColumn: 7, endLine: 2, endColumn: 14 },
              insertedContent: { text: 'x' },
            },
          ],
        },
      ],
    },
  ]);
  expect(fixes()).toBeUndefined();
  expect(fixes(edit(-1, 0))).toBeUndefined();
  expect(fixes(edit(0, 1, 'skills/gone/SKILL.md'))).toBeUndefined();
  expect(fixes(edit(0, 10_000))).toBeUndefined();
});

test('two runs that find the same write the same', () => {
  const at = (started_at: string) => renderSarif({ results: sampleResults({ started_at }), rules: [rule], sourceOf });
  expect(at('2026-11-21T12:00:00.000Z')).toBe(at('2027-01-01T00:00:00.000Z'));
});
