import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FieldResult } from '../../src/judge/judgement.ts';
import { sampleCase, sampleFinding, sampleResults, sampleSkill } from '../unit/report/sample.ts';
import { launchBrowser, openReport } from './support/browser.ts';
import { cutOff } from './support/look.ts';
import { judged, type SampleRun } from './support/sample-run.ts';
import { writeRun } from './support/write-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const texts = [
  '<img src=x onerror="document.title=1">',
  '</script><script>document.title=1</script>',
  '<!--<script>',
  '"><svg onload=document.title=1>',
  "javascript:document.title=1//'",
  '<style>*{display:none}</style><link rel=stylesheet href=https://evil.example/a.css>',
  '<iframe src=https://evil.example></iframe><base href=https://evil.example/>',
  '\u202Eevil\u2066 \u0000 \u001b[31m',
  `${'W'.repeat(5_000)}`,
  `${'a\u0301\u0302\u0303'.repeat(300)}`,
  '__proto__',
  '{{constructor.constructor("document.title=1")()}}',
];

/** The text in every position that a report shows. */
function hostileRun(text: string): SampleRun {
  const field = (path: string, outcome: FieldResult['outcome'] = 'wrong'): FieldResult => ({
    path,
    field: path,
    outcome,
    ...(outcome === 'extra' ? {} : { expected: text }),
    ...(outcome === 'missing' ? {} : { actual: outcome === 'wrong' ? { [text]: [text] } : text }),
    comparator: text,
    score: 0.5,
    weight: 1.5,
    required: true,
    hint: `${text} \`{path: ${text}}\` ${text}`,
    grounding: {
      confidence: text,
      boxes: [
        { xywh: [-5, -5, 9e9, 1], page: 0, content: text, input: text },
        { xywh: [0.1, 0.1, 0.1, 0.1], page: 99, content: text },
      ],
      times: [{ start: 1, end: 2, input: text }],
    },
  });
  const fields = [
    field(text),
    field(`a.${text}.b`, 'match'),
    field(`rows[0].${text}`),
    field(`rows[1].${text}`, 'missing'),
    field(`rows[2].${text}`, 'extra'),
  ];
  const picture = 'examples/skills/invoice-extraction/evals/files/harbour-coffee.png';
  const inputs = [
    { name: text, kind: 'text' as const, text },
    { name: `${text} 2`, kind: 'value' as const, value: { [text]: text } },
    { name: 'url', kind: 'url' as const, url: text },
    { name: 'file', kind: 'file' as const, file: `../${text}`, sha256: text },
    { name: `${text} 3`, kind: 'file' as const, file: picture },
  ];
  const cells = ['a', text].map((cell, index) =>
    judged(`${text}[model=${cell}]`, fields, inputs, {
      skill: text,
      model: text,
      reason: text,
      path: `trials/${index}.json`,
      response: { [text]: text },
      execution: {
        id: text,
        status: text,
        reused: false,
        usage: {},
        submitted_at: text,
        completed_at: text,
      },
    }),
  );
  const records = cells.map(({ record }) => ({
    ...record,
    key: text,
    digest: text,
    request: { [text]: text },
    judgement: record.judgement && {
      ...record.judgement,
      violations: [{ kind: 'check' as const, path: text, message: text, severity: 'error' as const }],
    },
  }));
  const fix = {
    description: text,
    safe: true,
    edits: [{ file: text, start: 0, end: 3, new_text: text }],
    rename: { from: text, to: text },
  };
  const finding = sampleFinding({ message: text, file: text, rule: text, fix });
  const change = { skill: text, case: `${text}[model=a]`, baseline: 'passed', head: 'failed', reason: text } as const;
  const noChange = { ratio: null, cases: 0, notable: false };
  const results = sampleResults({
    conclusion: 'failure',
    base_url: text,
    reasons: [text, `${text} again`],
    skills: [
      sampleSkill({
        name: text,
        directory: text,
        findings: [{ ...finding, suppressed: { reason: text, by: text } }, finding, { ...finding, line: 2 }],
      }),
      sampleSkill({ name: `${text} 2`, directory: `${text} 2` }),
    ],
    cases: cells.map(({ trial }) =>
      sampleCase(trial.case, 'failed', {
        skill: text,
        description: text,
        reason: text,
        tags: [text, `${text} tag`],
        file: text,
        matrix: { case: text, cell: { model: text } },
      }),
    ),
    trials: cells.map(({ trial }) => trial),
    regressions: [{ skill: text, case: text, [text]: text }],
    comparison: {
      baseline: { path: text, started_at: text, totals: { pass_rate: 1, field_accuracy: 1, credits_used: 1 } },
      counts: { regressed: 1, fixed: 0, same: 0, new: 0, removed: 1, not_comparable: 0 },
      changes: [
        { ...change, change: 'regressed' },
        { ...change, case: text, change: 'removed', head: null },
      ],
      mcnemar: { lost: 1, gained: 0, p: 1 },
      field_accuracy: { difference: 0, low: null, high: null, verdict: 'inconclusive', cases: 12 },
      credits: noChange,
      duration: noChange,
    },
    models: [
      {
        model: text,
        cases: 2,
        pass_rate: 0,
        field_accuracy: 0,
        credits: 1,
        median_duration_ms: null,
        meets_gates: false,
        recommended: true,
      },
    ],
    scores: {
      documents: 2,
      exact_documents: 0,
      exact_document_rate: 0,
      counts: { match: 1, wrong: 1, missing: 0, extra: 0 },
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      field_accuracy_by_document: 0.5,
      f1_by_document: 0.5,
      cases_passed: 0,
      cases_judged: 2,
      pass_rate_interval: { low: 0, high: 1 },
      repeats: [
        { skill: text, case: text, runs: 2, passes: 1, interval: null, pass_at_k: [0.5, 1], pass_hat_k: [0.5, 0] },
      ],
    },
    coverage: [{ skill: text, share: 0.5, fields: [text], values: [{ path: text, value: text }], branches: [text] }],
    published: [
      { name: text, directory: text, id: text, version: text, digest: null, status: 'refused', message: text },
    ],
  });
  return {
    results,
    records,
    rules: [
      {
        id: text,
        title: text,
        why: `${text}\n\n\`${text}\``,
        how: `\`\`\`yaml\n${text}\n\`\`\`\n${text}`,
        source: text,
        severity: { recommended: 'error', minimal: 'error', strict: 'error', portable: 'error' },
        since: text,
        fixable: 'safe',
      },
    ],
    sources: new Map([[text, [text, text, text].join('\n')]]),
    bundles: new Map([
      [text, { entries: [{ path: text, size: 1 }], excluded: [{ path: `${text} 2`, reason: text }], contentBytes: 1 }],
    ]),
  };
}

const history = [0, 1].map((day) => ({
  at: `2026-01-0${day + 1}T00:00:00Z`,
  sha: null,
  conclusion: 'failure' as const,
  totals: { pass_rate: 0.5, field_accuracy: 1, credits_used: 1 },
}));

const steps: readonly (readonly [name: string, selector: string])[] = [
  ['overview', 'nav a:has-text("Overview")'],
  ['findings', 'nav a:has-text("Findings")'],
  ['cases', 'nav a:has-text("Cases")'],
  ['case', '.case-row:visible, .case h1'],
  ['a cell', 'td.cell'],
  ['another input', '.input-choice button >> nth=1'],
  ['comparison', '[role=tab]:has-text("Compare")'],
  ['response', '[role=tab]:has-text("Response")'],
  ['run', '[role=tab]:has-text("Run")'],
  ['fields', '[role=tab]:has-text("Fields")'],
];

test.each(texts.map((text) => [text.slice(0, 40), text]))('%j is text wherever it stands', async (_, text) => {
  const directory = await writeRun(hostileRun(text), history);
  for (const width of [1_200, 390]) {
    const { page, expectQuiet } = await openReport(browser, directory, { width });
    for (const [name, selector] of steps) {
      // A bracket in the name of a cell makes it a case of its own, with nothing to be compared with.
      if (name === 'comparison' && text.includes('[')) continue;
      await page.locator(selector).first().click();
      if (name === 'case') await page.waitForSelector('.field');
      await page.waitForTimeout(60);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(cutOff), `${name}, ${width} pixels wide`).toEqual([]);
    }
    expect(await page.locator('.field, .list-row').count()).toBeGreaterThan(0);
    // What it says of itself may hold the text, and is never what a script of the text would have set.
    expect(await page.title()).not.toBe('1');
    // Nothing of a text became an element: these are never part of the page itself.
    const foreign = '#app :is(script, iframe, link, base, style, [onerror], [onload]), #app img:not([src^="blob:"])';
    expect(await page.locator(foreign).count()).toBe(0);
    expect(await page.locator('script').count()).toBe(
      await page.evaluate(() => document.querySelectorAll('body > script').length),
    );
    // However long a name is, what is below it can still be reached.
    const head = await page.locator('.case-head').boundingBox();
    expect(head?.height).toBeLessThan(700);
    expectQuiet();
    await page.close();
  }
});
