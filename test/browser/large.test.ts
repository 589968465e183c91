import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FieldResult } from '../../src/judge/judgement.ts';
import { HANGS_AFTER } from '../support/processor-time.ts';
import { sampleCase, sampleResults, sampleSkill } from '../unit/report/sample.ts';
import { launchBrowser, openReport } from './support/browser.ts';
import { brokenWords, cutOff } from './support/look.ts';
import { judged, type SampleRun } from './support/sample-run.ts';
import { writeRun } from './support/write-run.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** Values that differ from case to case, so that compression has no easy game. */
function largeRun(cases: number, fields: number): SampleRun {
  let seed = 1;
  const random = () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed;
  };
  const runs = Array.from({ length: cases }, (_, number) => {
    const list = Array.from({ length: fields }, (_, index): FieldResult => {
      const path = index < 20 ? `section_${index}.value` : `rows[${Math.floor(index / 5)}].cell_${index % 5}`;
      const expected = `text ${random().toString(36)} ${random().toString(36)}`;
      const match = random() % 20 !== 0;
      return {
        path,
        field: path.replace(/\[\d+\]/g, '[]'),
        outcome: match ? 'match' : 'wrong',
        expected,
        actual: match ? expected : `text ${random().toString(36)}`,
        comparator: 'exact',
        score: match ? 1 : 0,
        weight: 1,
        required: false,
        grounding: { boxes: [{ xywh: [(random() % 100) / 100, (random() % 100) / 100, 0.1, 0.02], page: 0 }] },
      };
    });
    const response = Object.fromEntries(list.map(({ path, actual }) => [path, actual ?? null]));
    return judged(`case-${number}`, list, [], { response });
  });
  const results = sampleResults({
    conclusion: 'failure',
    skills: [sampleSkill({ name: 'invoice-extraction' })],
    cases: runs.map(({ trial }) => sampleCase(trial.case, trial.verdict, { skill: 'invoice-extraction' })),
    trials: runs.map(({ trial }) => trial),
  });
  return { results, records: runs.map(({ record }) => record) };
}

/** Bytes that the largest process that draws pages holds; 0 where the system does not tell. */
async function rendererBytes(): Promise<number> {
  if (process.platform !== 'linux') return 0;
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024);
  await session.detach();
  return Math.max(...sizes);
}

test('a thousand cases of fifty fields stay under 20 MB and take little memory', async () => {
  const directory = await writeRun(largeRun(1_000, 50));
  const bytes = statSync(join(directory, 'report.html')).size;
  expect(bytes).toBeLessThan(20 * 1024 * 1024);

  const { page, expectQuiet } = await openReport(browser, directory);
  await page.waitForSelector('.overview h1');
  const shown = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  const loaded = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.domContentLoadedEventEnd ?? 0;
  });
  expect(shown).toBeGreaterThan(0);
  // On a machine with nothing else to do it takes a twentieth of it, as the line at the end says.
  expect(Math.max(shown, loaded)).toBeLessThan(HANGS_AFTER);

  // The overview is no longer than one of few cases, and its bars count instead of showing each.
  expect(await page.evaluate(cutOff)).toEqual([]);
  expect(await page.evaluate(() => document.querySelectorAll('#app *').length)).toBeLessThan(1_500);
  expect(await page.locator('table[aria-label="Skills"] .bar span').count()).toBeLessThan(10);
  const bar = await page.locator('table[aria-label="Skills"] .bar').boundingBox();
  expect(bar?.width).toBeLessThan(600);
  expect(await page.textContent('nav')).toContain('Cases1,000');
  expect(await page.textContent('.attention .more')).toMatch(/and [\d,]+ more cases/);

  await page.click('nav a:has-text("Cases")');
  await page.waitForSelector('.case-row');
  expect(await page.textContent('.found')).toContain('1,000 cases');
  // Only the rows in view are there.
  expect(await page.locator('.case-row').count()).toBeLessThan(60);
  await page.evaluate(() => {
    const list = document.querySelector('.virtual');
    if (list) list.scrollTop = list.scrollHeight;
  });
  await expect.poll(() => page.locator('.case-row').last().textContent()).toContain('case-');
  const opened = Date.now();
  await page.locator('.case-row').last().click();
  await page.waitForSelector('.field, .list-row');
  expect(Date.now() - opened).toBeLessThan(HANGS_AFTER);
  const searched = Date.now();
  await page.fill('#search', 'rows[7].cell_3');
  await expect.poll(() => page.textContent('.found')).toMatch(/^\d+ of 1,000 cases/);
  expect(Date.now() - searched).toBeLessThan(HANGS_AFTER);

  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await session.send('Runtime.getHeapUsage')) as { usedSize: number };
  const held = await rendererBytes();
  expect(usedSize).toBeLessThan(60 * 1024 * 1024);
  expect(held).toBeLessThan(400 * 1024 * 1024);
  expectQuiet();
  process.stdout.write(
    `1,000 cases of 50 fields: ${(bytes / 1e6).toFixed(1)} MB, shown after ${Math.round(shown)} ms, read after ${Math.round(loaded)} ms, heap ${(usedSize / 1e6).toFixed(0)} MB, process ${(held / 1e6).toFixed(0)} MB\n`,
  );
  await page.close();
});

test('a thousand cases fit a phone', async () => {
  const directory = await writeRun(largeRun(1_000, 5));
  const { page, expectQuiet } = await openReport(browser, directory, { width: 390, height: 844 });
  await page.waitForSelector('.overview h1');
  expect(await page.evaluate(cutOff)).toEqual([]);
  expect(await page.evaluate(brokenWords)).toEqual([]);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThan(12_000);
  expectQuiet();
});
