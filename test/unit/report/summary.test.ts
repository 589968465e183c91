import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { SourceText } from '../../../src/source/source-text.ts';
import { eventfulResults, sampleCase, sampleFinding, sampleResults, sampleSkill, sampleTrial } from './sample.ts';

test('the conclusion is the first line, and failures are open', () => {
  const text = renderSummary({ results: eventfulResults(), reportDirectory: 'vlmrun-report/test' });
  expect(text.split('\n')[0]).toBe('## ❌ Failure: 2 of 9 cases failed');
  expect(text).toContain('<details open><summary>❌ <code>invoice / acme-photo</code>: failed, 12 of 14 fields right');
  expect(text).toContain('| `total` | `118.4` | `118.9` | `number` |');
  expect(text).toContain('`vlmrun-report/test/report.html`');
});

test('a simulated run is marked before anything else is told', () => {
  const text = renderSummary({ results: eventfulResults({ simulated: true }) });
  expect(text.indexOf('**Simulated.**')).toBeGreaterThan(0);
  expect(text.indexOf('**Simulated.**')).toBeLessThan(text.indexOf('| Cases'));
});

test.each([1_048_576, 200_000, 60_000, 8_000, 1_000])('never more than %i bytes', (limitBytes) => {
  const wide = '漢字'.repeat(80);
  const ids = Array.from({ length: 3_000 }, (_, index) => `case-${index}`);
  const results = sampleResults({
    conclusion: 'failure',
    skills: [sampleSkill({ findings: ids.map((id) => sampleFinding({ message: `${id} ${wide}` })) })],
    cases: ids.map((id) => sampleCase(id, 'failed', { reason: wide })),
    trials: ids.map((id) =>
      sampleTrial(id, {
        verdict: 'failed',
        failing_fields: [{ path: 'a', expected: wide, actual: wide, comparator: 'exact', score: 0 }],
      }),
    ),
  });
  const text = renderSummary({ results, limitBytes });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limitBytes);
  expect(text.startsWith('## ❌ Failure')).toBe(true);
  expect(text.match(/<details/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
});

test('foreign text is never markup', () => {
  const hostile = fc.constantFrom(
    '<img src=https://evil.example/x>',
    '![x](https://evil.example/x)',
    '[click](https://evil.example)',
    '@octocat closes #1',
    '| a | b |',
    '</details><h1>hi</h1>',
    '```\n# heading',
    '<!-- vlmrun-skills:x -->',
  );
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      const text = renderSummary({
        results: sampleResults({
          conclusion: 'failure',
          reasons: [a, b],
          skills: [
            sampleSkill({ name: a, findings: [sampleFinding({ message: a, file: b }), sampleFinding({ rule: b })] }),
            sampleSkill({ name: b }),
          ],
          cases: [sampleCase(b, 'failed', { skill: a, reason: a })],
          trials: [
            sampleTrial(b, {
              skill: a,
              verdict: 'failed',
              failing_fields: [{ path: a, expected: b, actual: a, comparator: b, score: 0, hint: a }],
            }),
          ],
        }),
      });
      const page =
        '[`skill-md/required-field`](https://github.com/vlm-run/skills-action/blob/v1/docs/rules/skill-md/required-field.md)';
      expect(text.split(page)).toHaveLength(2);
      const bare = text.replace(page, '').replace(/`[^`\n]*`|<code>.*?<\/code>/g, '');
      expect(bare).not.toMatch(/<img|<h1|<!--|\]\(|!\[|```|https:\/\/|@octocat/);
    }),
  );
});

test('accuracy by field is bars of text, worst first, and counts what is always right', () => {
  const row = { skill: 'invoice', wrong: 0, missing: 0, extra: 0 };
  const text = renderSummary({
    results: eventfulResults(),
    fields: [
      { ...row, field: 'total', match: 1, wrong: 3 },
      { ...row, field: 'rows[].a', match: 999, missing: 1 },
      { ...row, field: 'date', match: 4 },
    ],
  });
  expect(text).toContain('| `total` | <code>█████░░░░░░░░░░░░░░░</code> | 25.0 % | 3 | 0 | 0 |');
  expect(text).toContain('| `rows[].a` | <code>███████████████████░</code> | 99.9 % | 0 | 1 | 0 |');
  expect(text).toContain('1 field always right');
});

test('what changed since the baseline stands before the failures', () => {
  const change = { skill: 'invoice', baseline: 'passed', head: 'failed' } as const;
  const text = renderSummary({
    results: eventfulResults({
      comparison: {
        baseline: { path: 'main/results.json', started_at: '2026-11-20T04:00:00Z' },
        counts: { regressed: 1, fixed: 0, same: 7, new: 0, removed: 0, not_comparable: 1 },
        changes: [
          { ...change, case: 'acme-photo', change: 'regressed' },
          { ...change, case: 'other', change: 'not_comparable', reason: 'another expectation' },
        ],
        mcnemar: { lost: 8, gained: 1, p: 0.039 },
        field_accuracy: { difference: -0.1, low: -0.2, high: -0.05, verdict: 'degraded', cases: 20 },
        credits: { ratio: 1.01, cases: 8, notable: false },
        duration: { ratio: 2, cases: 8, notable: true },
      },
    }),
  });
  expect(text).toContain('**Since the baseline:** 1 regressed, 1 not comparable, 7 the same');
  expect(text).toContain('| 🔻 regressed | `invoice / acme-photo` | passed → failed |');
  expect(text).toContain('8 lost and 1 gained: more than chance would explain');
  expect(text).toContain('200 % of the baseline');
  expect(text).not.toContain('101 %');
  expect(text.indexOf('Since the baseline')).toBeLessThan(text.indexOf('<details'));
});

test('what no case exercises of an output schema is folded away', () => {
  const coverage = [
    {
      skill: 'invoice',
      share: 0.5,
      fields: ['rows[].note', 'b|c'],
      values: [{ path: 'currency', value: 'USD' }],
      branches: ['/else'],
    },
    { skill: 'receipts', share: 1, fields: [], values: [], branches: [] },
  ];
  const text = renderSummary({ results: eventfulResults({ coverage }) });
  expect(text).toContain('<details><summary><b>4 parts</b> of the output schemas that no case exercises</summary>');
  expect(text).toContain(
    '| `invoice` | 50.0 % | `rows[].note`, <code>b&#124;c</code> | `currency = "USD"` | `/else` |',
  );
  expect(renderSummary({ results: eventfulResults({ coverage: coverage.slice(1) }) })).not.toContain(
    'no case exercises',
  );
});

test('scores stand with their counts, and chances of repeats for every k', () => {
  const five = { pass_at_k: [0.8, 1, 1, 1, 1], pass_hat_k: [0.8, 0.6, 0.4, 0.2, 0] };
  const twenty = Array.from({ length: 20 }, (_, index) => 1 - index / 20);
  const repeated = { skill: 'invoice', case: 'repeated', runs: 5, passes: 4, interval: { low: 0.376, high: 0.964 } };
  const scores = {
    documents: 2,
    exact_documents: 1,
    exact_document_rate: 0.5,
    counts: { match: 8, wrong: 1, missing: 1, extra: 2 },
    precision: 8 / 11,
    recall: 0.8,
    f1: 0.762,
    field_accuracy_by_document: 0.9,
    f1_by_document: 0.9,
    cases_passed: 3,
    cases_judged: 4,
    pass_rate_interval: { low: 0.3, high: 0.95 },
    repeats: [
      { ...repeated, ...five },
      { ...repeated, case: 'often', runs: 20, interval: null, pass_at_k: twenty, pass_hat_k: twenty },
    ],
  };
  const text = renderSummary({ results: eventfulResults({ scores }) });
  expect(text).toContain('| 3 of 4 cases; 95 % interval 30.0 % to 95.0 % |');
  expect(text).toContain('| 8 of 11 found leaves |');
  expect(text).toContain(
    '| 80.0 %, 100 %, 100 %, 100 %, 100 % | 80.0 %, 60.0 %, 40.0 %, 20.0 %, 0 % | 37.6 % to 96.4 % |',
  );
  expect(text).toContain('… 5.0 % (k = 20)');
});

test('fixes are diffs, the safe ones first, and never markup', () => {
  const source = new SourceText('skills/invoice/SKILL.md', '---\nname: a\n```</details>\n---\n');
  const fix = (safe: boolean, new_text: string) => ({
    description: `Write ${new_text}.`,
    safe,
    edits: [{ file: source.file, start: 10, end: 11, new_text }],
  });
  const findings = [
    sampleFinding({ fix: fix(false, 'b') }),
    sampleFinding({ fix: fix(true, 'c') }),
    sampleFinding({ fix: fix(true, 'd'), suppressed: { reason: 'x', by: 'override' } }),
    sampleFinding({ fix: { description: 'Rename.', safe: true, edits: [], rename: { from: 'a', to: 'b' } } }),
  ];
  const results = sampleResults({ conclusion: 'failure', skills: [sampleSkill({ findings })] });
  const text = renderSummary({ results, sourceOf: () => source });
  expect(text).toContain('<b>3 suggested changes</b>, 2 of which <code>--fix</code> makes');
  expect(text).toContain('````diff\n@@ -1,4 +1,4 @@\n ---\n-name: a\n+name: c\n ```</details>\n ---\n````');
  expect(text).toContain('`a` → `b`');
  expect(text.indexOf('+name: c')).toBeLessThan(text.indexOf('+name: b'));
  expect(text).not.toContain('+name: d');
  expect(renderSummary({ results })).toContain('Write c.');
});
