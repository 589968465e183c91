import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { renderMarkdown } from '../../support/rendered-markdown.ts';
import { eventfulResults, sampleCase, sampleFinding, sampleResults, sampleSkill, sampleTrial } from './sample.ts';

const model = {
  cases: 9,
  pass_rate: 0.5,
  field_accuracy: 0.93,
  credits: 12.4,
  median_duration_ms: 12_500,
  meets_gates: true,
  recommended: false,
};

describe('on GitHub, a summary', () => {
  it('shows its tables cell by cell', () => {
    const { tables } = renderMarkdown(
      renderSummary({
        results: eventfulResults({
          models: [
            { ...model, model: 'vlmrun-orion-1:pro', credits: 40 },
            { ...model, model: 'vlmrun-orion-1:auto', recommended: true },
            { ...model, model: 'a|b`c', meets_gates: false, median_duration_ms: null, pass_rate: null },
          ],
        }),
      }),
    );
    const withHeader = (name: string) => tables.find(([header]) => header?.[0] === name);
    expect(withHeader('Cases')?.[1]?.slice(0, 2)).toEqual([
      '1 failed, 1 passed unexpectedly, 1 errored, 1 not run, 1 flaky, 1 failed as expected, 1 quarantined, 1 skipped, 1 passed',
      '75.0 %',
    ]);
    expect(withHeader('Field')?.slice(0, 2)).toEqual([
      ['Field', 'Expected', 'Actual', 'Compared as', 'Hint'],
      ['total', '118.4', '118.9', 'number', ''],
    ]);
    expect(withHeader('Model')).toEqual([
      ['Model', 'Cases', 'Pass rate', 'Field accuracy', 'Credits', 'Median time', 'Meets the gates'],
      ['vlmrun-orion-1:pro', '9', '50.0 %', '93.0 %', '40', '12.5 s', '✅ yes'],
      ['vlmrun-orion-1:auto ⭐', '9', '50.0 %', '93.0 %', '12.4', '12.5 s', '✅ yes'],
      ['a|b`c', '9', 'n/a', '93.0 %', '12.4', '', '❌ no'],
    ]);
    expect(withHeader('Skill')).toEqual([
      ['Skill', 'Conclusion', 'Passed', 'Findings', 'Content'],
      ['invoice', 'failure', '2/9', '2', 'abababababab'],
    ]);
  });

  it('says which model is the cheapest that meets the gates, or that none does', () => {
    const models = [
      { ...model, model: 'a', recommended: true },
      { ...model, model: 'b' },
    ];
    expect(renderSummary({ results: sampleResults({ models }) })).toContain(
      '⭐ the cheapest model that meets the gates',
    );
    const none = models.map((row) => ({ ...row, recommended: false, meets_gates: false }));
    expect(renderSummary({ results: sampleResults({ models: none }) })).toContain('No model meets the gates');
    const different = none.map((row) => ({ ...row, different_cases: true as const }));
    const text = renderSummary({ results: sampleResults({ models: different }) });
    expect(text).toContain('The models ran different cases: none is recommended');
    expect(text).not.toContain('❌ no');
    expect(renderSummary({ results: sampleResults({ models: models.slice(1) }) })).not.toContain('Meets the gates');
  });

  it('opens failures, folds successes, and draws state graphs and the trend in it', () => {
    const run = (day: number) => ({
      at: `2026-03-0${day}T10:00:00Z`,
      sha: null,
      conclusion: 'success' as const,
      totals: { pass_rate: 0.5, field_accuracy: null, credits_used: 3 },
    });
    const { details, code } = renderMarkdown(
      renderSummary({
        results: eventfulResults(),
        graphs: [{ name: 'invoice', graph: 'stateDiagram-v2\n[*] --> A\n```\n</details>\n' }],
        history: [run(1), run(2)],
      }),
    );
    const open = (text: string) => details.find(({ summary }) => summary.includes(text))?.open;
    expect(open('acme-photo')).toBe(true);
    expect(open('All 9 cases of invoice')).toBe(false);
    expect(open('State graph of invoice')).toBe(false);
    expect(open('The last 2 runs')).toBe(false);
    expect(code).toEqual([{ language: 'mermaid', text: 'stateDiagram-v2\n[*] --> A\n```\n</details>\n' }]);
  });

  it('speaks of one case as of one, and puts nothing into numbers', () => {
    const results = sampleResults({
      reasons: ['The pass rate is 50.0 %; 90 % is asked for.', '50.0 % of the fields', '1. not a list'],
      cases: [sampleCase('a', 'passed')],
      trials: [sampleTrial('a')],
    });
    const markdown = renderSummary({ results });
    expect(markdown).toContain('The case of <code>invoice</code>');
    expect(markdown).toContain('50.0 % of the fields');
    const { text, elements } = renderMarkdown(markdown);
    expect(text).toContain('50.0 % of the fields');
    expect(elements).not.toContain('ol');
  });

  const hostile = fc.constantFrom(
    '<img src=https://evil.example/x>',
    '<script>alert(1)</script>',
    '<a href="https://evil.example">x</a>',
    '</details></table><h1>hi</h1>',
    '![x](https://evil.example/x)',
    '[click](https://evil.example)',
    '<https://evil.example>',
    'www.evil.example https://evil.example',
    '| a | b |\n|---|---|',
    '```\n# heading\n```',
    '<details><summary>x</summary>',
    '<!-- vlmrun-skills key=0000000000000000 run=9 attempt=1 -->',
    '\n\n# heading\n\n- list',
    '    indented',
    '[^1]: note',
    '$\\frac{1}{2}$ ~~x~~ **b** _i_',
  );

  it('lets no text of a skill, a suite or an answer become markup, a link or a row', () => {
    const shape = (text: string) => {
      const { tables, details, links, elements } = renderMarkdown(text, { raw: true });
      return {
        tables: tables.map((rows) => rows.map((cells) => cells.length)),
        details: details.length,
        links: links.filter((link) => !link.startsWith('https://github.com/vlm-run/skills-action/')),
        elements: [...elements].sort(),
      };
    };
    const document = (a: string, b: string) =>
      renderSummary({
        results: sampleResults({
          conclusion: 'failure',
          reasons: ['first', `x${a}`, `x${b}`],
          skills: [
            sampleSkill({ name: a, findings: [sampleFinding({ message: a, file: b }), sampleFinding({ message: b })] }),
            sampleSkill({ name: b }),
          ],
          cases: [sampleCase(b, 'failed', { skill: a, reason: a }), sampleCase(a, 'skipped', { skill: b, reason: b })],
          trials: [
            sampleTrial(b, {
              skill: a,
              verdict: 'failed',
              failing_fields: [{ path: a, expected: b, actual: a, comparator: b, score: 0, hint: `x${a}` }],
            }),
          ],
          models: [
            { ...model, model: a },
            { ...model, model: b },
          ],
        }),
      });
    const plain = shape(document('a', 'b'));
    fc.assert(
      fc.property(hostile, hostile, (a, b) => {
        expect(shape(document(a, `${b}.`))).toEqual(plain);
      }),
    );
  });

  it.each([1_000_000, 60_000, 8_000, 2_000])('closes all that it opens within %i bytes', (limitBytes) => {
    const wide = '漢字'.repeat(60);
    const ids = Array.from({ length: 400 }, (_, index) => `${wide}${index}`);
    const text = renderSummary({
      limitBytes,
      results: sampleResults({
        conclusion: 'failure',
        reasons: Array.from({ length: 30 }, () => wide),
        skills: ids.map((name) => sampleSkill({ name, findings: [sampleFinding({ message: wide })] })),
        cases: ids.map((id) => sampleCase(id, 'failed', { skill: id, reason: wide })),
      }),
    });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(limitBytes);
    expect(text.match(/<details/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0);
    const marker = '\n\nAFTERWARDS\n';
    const { tree } = renderMarkdown(text + marker);
    const last = tree.children.filter(({ type }) => type === 'element').at(-1);
    expect(last).toMatchObject({ tagName: 'p', children: [{ type: 'text', value: 'AFTERWARDS' }] });
  });
});
