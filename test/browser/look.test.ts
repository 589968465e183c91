import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleResults, sampleSkill } from '../unit/report/sample.ts';
import { launchBrowser, openReport } from './support/browser.ts';
import { brokenWords, cutOff, faintText, oddHeadings, poorControls } from './support/look.ts';
import { mediaRun } from './support/media-run.ts';
import { sampleRun } from './support/sample-run.ts';
import { writeRun } from './support/write-run.ts';

let browser: Browser;
const directories: Record<string, string> = {};

beforeAll(async () => {
  browser = await launchBrowser();
  directories.sample = await writeRun(sampleRun());
  directories.media = await writeRun(mediaRun(200_000));
});
afterAll(() => browser?.close());

const scan = '#/cases/invoice-extraction/harbour-coffee-scan';
const views: readonly (readonly [string, string])[] = [
  ['sample', ''],
  ['sample', '#/findings'],
  ['sample', scan],
  ['sample', `${scan}?field=line_items%5B1%5D.quantity`],
  ['sample', `${scan}?tab=run`],
  ['sample', '#/cases/invoice-extraction/bakery-receipt-photo?tab=compare'],
  ['sample', '#/cases/invoice-extraction/acme%5Bmodel%3Dvlmrun-orion-1%3Apro%5D?tab=compare'],
  ['media', '#/cases/invoice-extraction/thirty?field=far'],
  ['media', '#/cases/invoice-extraction/two-sides'],
  ['media', '#/cases/invoice-extraction/short-audio?field=topic'],
  ['media', ''],
];

async function open(run: string, hash: string, options: { width?: number; height?: number; dark?: boolean } = {}) {
  const opened = await openReport(browser, directories[run] ?? '', { hash, ...options });
  await opened.page.waitForSelector('h1:visible');
  // Details are inflated, and colours fade in.
  if (hash.startsWith('#/cases/')) await opened.page.waitForSelector('.field, .compare, .run-facts');
  await opened.page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await opened.page.waitForTimeout(250);
  return opened;
}

describe.each([1_440, 1_024, 390])('%i pixels wide', (width) => {
  test.each(views)('%s %s', async (run, hash) => {
    const { page, expectQuiet } = await open(run, hash, { width, height: width < 500 ? 844 : 900 });
    expect(await page.evaluate(cutOff)).toEqual([]);
    expect(await page.evaluate(brokenWords)).toEqual([]);
    expect(await page.evaluate(oddHeadings)).toEqual([]);
    expectQuiet();
    await page.close();
  });
});

describe.each([false, true])('dark: %s', (dark) => {
  test.each(views)('%s %s', async (run, hash) => {
    const { page } = await open(run, hash, { dark });
    expect(await page.evaluate(faintText)).toEqual([]);
    expect(await page.evaluate(poorControls)).toEqual([]);
    await page.close();
  });
});

test('the tabs stay in view below the fixture on a phone', async () => {
  const { page } = await open('sample', `${scan}?field=total`, { width: 390, height: 844 });
  await page.waitForSelector('.field.selected');
  await page.waitForTimeout(600);
  const [fixture, tabs, field] = await Promise.all(
    ['.fixture', '.tabs', '.field.selected'].map((selector) => page.locator(selector).boundingBox()),
  );
  if (!fixture || !tabs || !field) throw new Error('something is not drawn');
  expect(tabs.y).toBeGreaterThanOrEqual(fixture.y + fixture.height - 1);
  expect(field.y).toBeGreaterThanOrEqual(tabs.y + tabs.height - 1);
  expect(field.y + field.height).toBeLessThanOrEqual(844);
});

test('a report of validate has neither cases nor columns for them', async () => {
  const results = sampleResults({ command: 'validate', skills: [sampleSkill({ conclusion: 'success' })] });
  const { page, expectQuiet } = await openReport(browser, await writeRun({ results, records: [] }));
  await page.waitForSelector('h1');
  expect(await page.locator('nav a').allTextContents()).toEqual(['Overview', 'Findings0']);
  expect(await page.locator('thead th').allTextContents()).toEqual(['Skill', 'Conclusion', 'Findings', 'Digest']);
  await page.keyboard.press('2');
  await expect.poll(() => page.textContent('h1')).toBe('No findings');
  expectQuiet();
});

test('each view has its own title', async () => {
  const { page } = await open('sample', '');
  expect(await page.title()).toBe('Failure: 2 of 9 cases failed · VLM Run Skills');
  await page.click('nav a:has-text("Findings")');
  await expect.poll(() => page.title()).toBe('3 findings · VLM Run Skills');
  await page.goto(page.url().replace(/#.*/, scan));
  await expect.poll(() => page.title()).toBe('failed: harbour-coffee-scan · invoice-extraction · VLM Run Skills');
});

test('the checks above see what is wrong', async () => {
  const page = await browser.newPage({ viewport: { width: 390, height: 600 } });
  await page.setContent(
    `<div id="app" style="background:#fff">
      <h1 style="color:#999">Title</h1><h3>Too deep</h3>
      <table><tr><td style="width:20px;max-width:20px;overflow-wrap:anywhere">extraction</td></tr></table>
      <button style="border:1px solid #ddd;height:18px">small</button>
      <div style="width:600px;height:2px"></div>
    </div>`,
  );
  expect((await page.evaluate(faintText)).join()).toContain('Title');
  expect(await page.evaluate(poorControls)).toHaveLength(2);
  expect((await page.evaluate(brokenWords)).join()).toContain('extraction in TD');
  expect(await page.evaluate(cutOff)).not.toEqual([]);
  expect((await page.evaluate(oddHeadings)).join()).toContain('h3 Too deep');
  await page.close();
});
