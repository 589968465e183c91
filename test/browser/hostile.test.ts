import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FieldResult } from '../../src/judge/judgement.ts';
import { sampleCase, sampleFinding, sampleResults, sampleSkill } from '../unit/report/sample.ts';
import { launchBrowser, openReport } from './support/browser.ts';
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
  const field = (path: string): FieldResult => ({
    path,
    field: path,
    outcome: 'wrong',
    expected: text,
    actual: { [text]: [text] },
    comparator: text,
    score: 0,
    weight: 1,
    required: true,
    hint: `${text} { path: ${text} }`,
    grounding: { confidence: text, boxes: [{ xywh: [0, 0, 9e9, 1], page: 0, content: text }] },
  });
  const inputs = [
    { name: text, kind: 'text' as const, text },
    { name: 'url', kind: 'url' as const, url: text },
    { name: 'file', kind: 'file' as const, file: `../${text}`, sha256: text },
  ];
  const { trial, record } = judged(text, [field(text), field(`rows[0].${text}`)], inputs, {
    skill: text,
    model: text,
    reason: text,
    path: 'trials/one.json',
    response: { [text]: text },
  });
  const results = sampleResults({
    conclusion: 'failure',
    base_url: text,
    reasons: [text, `${text} again`],
    skills: [
      sampleSkill({
        name: text,
        directory: text,
        findings: [
          sampleFinding({ message: text, file: text, rule: text, suppressed: { reason: text, by: text } }),
          sampleFinding({ message: text, file: text, rule: text }),
        ],
      }),
    ],
    cases: [sampleCase(text, 'failed', { skill: text, description: text, reason: text, tags: [text], file: text })],
    trials: [trial],
    regressions: [{ skill: text, case: text, [text]: text }],
    published: [
      { name: text, directory: text, id: text, version: text, digest: null, status: 'refused', message: text },
    ],
  });
  return { results, records: [record] };
}

test.each(texts.map((text) => [text.slice(0, 40), text]))('%j is text wherever it stands', async (_, text) => {
  const directory = await writeRun(hostileRun(text));
  const { page, expectQuiet } = await openReport(browser, directory, { width: 1_200 });
  const title = await page.title();
  for (const click of [
    'nav a:has-text("Findings")',
    'nav a:has-text("Cases")',
    '.case-row',
    '[role=tab]:has-text("Response")',
    '[role=tab]:has-text("Run")',
    '[role=tab]:has-text("Fields")',
  ]) {
    await page.click(click);
    await page.waitForTimeout(50);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(wide, click).toBeLessThanOrEqual(0);
  }
  expect(await page.locator('.field, .list-row').count()).toBeGreaterThan(0);
  expect(await page.title()).toBe(title);
  // Nothing of a text became an element: these are never part of the page itself.
  expect(await page.locator('#app :is(script, iframe, link, base, style, img, [onerror], [onload])').count()).toBe(0);
  expect(await page.locator('script').count()).toBe(
    await page.evaluate(() => document.querySelectorAll('body > script').length),
  );
  expectQuiet();
});
