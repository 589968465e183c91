import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type OpenOptions, openReport } from './support/browser.ts';
import { sampleRun } from './support/sample-run.ts';
import { writeRun } from './support/write-run.ts';

let browser: Browser;
let directory: string;
const scan = '#/cases/invoice-extraction/harbour-coffee-scan';

beforeAll(async () => {
  [browser, directory] = await Promise.all([launchBrowser(), writeRun(sampleRun())]);
});
afterAll(() => browser?.close());

async function open(options: OpenOptions = {}) {
  return openReport(browser, directory, options);
}

describe('the overview', () => {
  test('tells the conclusion first, that it was simulated, and what needs a look', async () => {
    const { page, expectQuiet } = await open();
    expect(await page.textContent('h1')).toBe('2 of 9 cases failed');
    expect(await page.textContent('.simulated')).toContain('built-in simulator');
    expect(await page.textContent('.attention')).toContain('harbour-coffee-scan');
    expect(await page.locator('.card').count()).toBe(4);
    expectQuiet();
  });

  test('leads from a count to its cases', async () => {
    const { page, expectQuiet } = await open();
    await page.click('.case-bar a:has-text("failed")');
    await page.waitForSelector('.case-row');
    expect(await page.locator('.case-row').count()).toBe(2);
    expect(await page.textContent('.found')).toContain('2 of 9 cases');
    expectQuiet();
  });

  test('shows the fields that go wrong, worst first, and the rest when asked', async () => {
    const { page } = await open();
    const fields = page.locator('section:has(> h2:text("Fields, worst first")) tbody tr');
    expect(await fields.first().textContent()).toContain('total');
    const some = await fields.count();
    await page.click('button:has-text("always right")');
    expect(await fields.count()).toBeGreaterThan(some);
  });
});

describe('the trend', () => {
  test('is a line for each figure of the last runs, said in words too', async () => {
    const rates = [0.4, 0.6, 0.5, 0.55, 0.7, 0.8, 0.78];
    const trend = await writeRun(
      sampleRun(),
      rates.map((pass_rate, index) => ({
        at: `2026-11-0${index + 1}T10:00:00Z`,
        sha: null,
        conclusion: 'failure',
        totals: { pass_rate, field_accuracy: index === 3 ? null : 0.9 + index / 100, credits_used: 20 - index * 2 },
      })),
    );
    const { page, expectQuiet } = await openReport(browser, trend);
    expect(await page.locator('.trend svg').count()).toBe(3);
    expect(await page.getByRole('img', { name: 'Pass rate of 7 runs' }).getAttribute('aria-label')).toBe(
      'Pass rate of 7 runs: from 40.0 % to 78.0 %, lowest 40.0 %, highest 80.0 %',
    );
    expectQuiet();
  });

  test('is one of two points where there is only a baseline, and nothing for a first run', async () => {
    const { page } = await open();
    expect(await page.textContent('.trend h2')).toBe('The baseline and this run');
    expect(await page.getByRole('img', { name: 'Field accuracy of 2 runs' }).getAttribute('aria-label')).toBe(
      'Field accuracy of 2 runs: from 95.1 % to 93.0 %, lowest 93.0 %, highest 95.1 %',
    );
    const { results, records } = sampleRun();
    const { comparison: _, ...alone } = results;
    const first = await openReport(browser, await writeRun({ results: alone, records }));
    await first.page.waitForSelector('.stats');
    expect(await first.page.locator('.trend, .changes').count()).toBe(0);
  });
});

describe('the list of cases', () => {
  test('is narrowed by text, verdict and tag, and the address carries it', async () => {
    const { page, expectQuiet } = await open({ hash: '#/cases' });
    await page.fill('#search', 'line_items[].quantity');
    await expect.poll(() => page.locator('.case-row').count()).toBe(1);
    await page.fill('#search', '');
    await page.selectOption('select[aria-label="Tag"]', 'matrix');
    await expect.poll(() => page.locator('.case-row').count()).toBe(3);
    await page.selectOption('select[aria-label="Verdict"]', 'passed');
    await expect.poll(() => page.locator('.case-row').count()).toBe(2);
    expect(page.url()).toContain('verdict=passed');
    expect(page.url()).toContain('tag=matrix');
    await page.reload();
    await expect.poll(() => page.locator('.case-row').count()).toBe(2);
    expectQuiet();
  });

  test('is gone through by keyboard', async () => {
    const { page, expectQuiet } = await open({ hash: '#/cases' });
    await page.waitForSelector('.case h1');
    expect(await page.textContent('.case h1')).toBe('harbour-coffee-scan');
    await page.keyboard.press('j');
    await expect.poll(() => page.textContent('.case h1')).toContain('acme');
    await page.keyboard.press('k');
    await expect.poll(() => page.textContent('.case h1')).toBe('harbour-coffee-scan');
    await page.keyboard.press('/');
    await page.keyboard.type('letter');
    await expect.poll(() => page.locator('.case-row').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.waitForSelector('dialog[open]');
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { state: 'detached' });
    await page.keyboard.press('3');
    await expect.poll(() => page.textContent('h1')).toBe('3 findings');
    expectQuiet();
  });
});

describe('a case', () => {
  test('shows its fixture with a box for each grounded field', async () => {
    const { page, expectQuiet } = await open({ hash: scan });
    await page.waitForSelector('.page img');
    const loaded = await page.$eval('.page img', (image) => (image as HTMLImageElement).naturalWidth);
    expect(loaded).toBeGreaterThan(500);
    expect(await page.locator('rect.box').count()).toBeGreaterThan(10);
    expect(await page.locator('rect.box.fail').count()).toBe(4);
    expectQuiet();
  });

  test('links boxes and fields both ways', async () => {
    const { page, expectQuiet } = await open({ hash: scan });
    await page.waitForSelector('rect.box');
    await page.hover('[data-path="total"]');
    await page.waitForSelector('rect.box.hovered[data-box="total"]');
    // A field that matches is hidden while only differences are shown; its box brings it back.
    expect(await page.locator('[data-path="vendor.name"]').count()).toBe(0);
    await page.click('rect[data-box="vendor.name"]');
    await page.waitForSelector('.field.selected[data-path="vendor.name"]');
    await expect.poll(() => page.locator('[data-path="vendor.name"]').evaluate(inView)).toBe(true);
    expect(page.url()).toContain('field=vendor.name');
    await page.hover('rect[data-box="invoice_date"]');
    await page.waitForSelector('.field.hovered[data-path="invoice_date"]');
    expectQuiet();
  });

  test('opens at a field by its address', async () => {
    const { page, expectQuiet } = await open({ hash: `${scan}?field=line_items%5B1%5D.quantity`, height: 600 });
    await page.waitForSelector('td.cell.selected[data-path="line_items[1].quantity"]');
    await page.waitForSelector('rect.box.selected');
    expectQuiet();
  });

  test('goes from difference to difference by keyboard', async () => {
    const { page } = await open({ hash: scan });
    await page.waitForSelector('.field');
    for (const path of ['vendor.address', 'invoice_date', 'line_items[1].quantity']) {
      await page.keyboard.press('n');
      await page.waitForSelector(`.selected[data-path="${path}"]`);
    }
    await page.keyboard.press('p');
    await page.waitForSelector('.selected[data-path="invoice_date"]');
  });

  test('marks words that differ, rows that are missing or extra, and offers the line that loosens', async () => {
    const { page } = await open({ hash: scan });
    await page.waitForSelector('.field');
    expect(await page.textContent('[data-path="vendor.address"] ins >> nth=0')).toBe('Sandtorkai');
    expect(await page.textContent('[data-path="vendor.address"] del >> nth=0')).toBe('Sandtorkal');
    expect(await page.locator('tr.list-row.missing').count()).toBe(1);
    expect(await page.locator('tr.list-row.extra').count()).toBe(1);
    expect(await page.textContent('.loosen code')).toBe('- {path: invoice_date, as: date, formats: [DD.MM.YYYY]}');
  });

  test('renders the page of a PDF that the boxes are on', async () => {
    const { page, expectQuiet } = await open({ hash: '#/cases/invoice-extraction/northwind-tools' });
    await page.waitForSelector('.page img');
    const size = await page.$eval('.page img', (image) => {
      const { naturalWidth, naturalHeight } = image as HTMLImageElement;
      return { naturalWidth, naturalHeight };
    });
    expect(size.naturalHeight).toBe(1_600);
    expect(size.naturalWidth).toBeGreaterThan(1_000);
    expect(await page.locator('rect.box').count()).toBeGreaterThan(10);
    expectQuiet();
  });

  test('shows repeats and the cells of a matrix side by side', async () => {
    const { page, expectQuiet } = await open({ hash: '#/cases/invoice-extraction/bakery-receipt-photo?tab=compare' });
    await page.waitForSelector('.compare tbody tr');
    expect(await page.textContent('.compare tbody')).toBe('total118.4118.4118.9118.4');
    await page.goto(
      page.url().replace(/#.*/, '#/cases/invoice-extraction/acme%5Bmodel%3Dvlmrun-orion-1%3Apro%5D?tab=compare'),
    );
    await page.waitForSelector('.compare thead th:has-text("vlmrun-orion-1:fast")');
    expect(await page.textContent('.compare tbody')).toBe('tax75.615.675.675.6');
    expectQuiet();
  });

  test('has the response and the request one click away', async () => {
    const { page, expectQuiet } = await open({ hash: scan });
    await page.click('[role=tab]:has-text("Response")');
    expect(await page.textContent('.raw pre')).toContain('Harbour Coffee Roasters GmbH');
    await page.click('[role=tab]:has-text("Run")');
    expect(await page.textContent('.run-facts')).toContain('input_file');
    expectQuiet();
  });

  test('without a picture shows its text', async () => {
    const { page } = await open({ hash: '#/cases/invoice-extraction/letter' });
    expect(await page.textContent('pre.text')).toContain('please pay 12 euros');
  });
});

describe('a file that was changed on its way', () => {
  test.each([
    ['in what is packed', (id: string) => `id="${id}">S0ktLgEA</script>`, 'It may have been changed.'],
    ['to one without it', () => '></script>', 'It may have been cut short.'],
  ])('%s says so where a case or a comparison would be', async (_, island, told) => {
    const changed = await mkdtemp(join(tmpdir(), 'changed-report-'));
    const html = await readFile(join(directory, 'report.html'), 'utf8');
    const packed = /id="(details-\d+)">[^<]+<\/script>/g;
    expect(html).toMatch(packed);
    await writeFile(
      join(changed, 'report.html'),
      html.replace(packed, (__, id) => island(id)),
    );
    for (const hash of [scan, '#/cases/invoice-extraction/bakery-receipt-photo?tab=compare']) {
      const { page, expectQuiet } = await openReport(browser, changed, { hash });
      await expect.poll(() => page.locator('.empty').allTextContents()).toContainEqual(expect.stringContaining(told));
      expectQuiet();
      await page.close();
    }
  });
});

test('a page that comes in pieces shows a case when all of its details are there', async () => {
  const html = await readFile(join(directory, 'report.html'), 'utf8');
  const middle = html.indexOf('id="details-0"') + 500;
  let sendRest = () => {};
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(html.slice(0, middle));
    sendRest = () => response.end(html.slice(middle));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${scan}`, { waitUntil: 'commit' });
  await page.waitForSelector('h1:has-text("harbour-coffee-scan")');
  // Long enough for a page that does not wait to take what is there for the whole.
  await page.waitForTimeout(500);
  expect(await page.locator('.field').count()).toBe(0);
  sendRest();
  await page.waitForSelector('.field');
  await page.close();
  server.close();
});

describe('the page', () => {
  test('shows findings with the lines around them', async () => {
    const { page, expectQuiet } = await open({ hash: '#/findings' });
    expect(await page.textContent('.excerpt mark >> nth=0')).toBe('description');
    await page.click('.chips button:has-text("1 warning")');
    await expect.poll(() => page.locator('.finding').count()).toBe(1);
    expectQuiet();
  });

  test('is dark when the system is, and remembers another choice', async () => {
    const { page, expectQuiet } = await open({ dark: true });
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await background();
    await page.click('button[aria-label="Light colours"]');
    const light = await background();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await background()).toBe(light);
    expectQuiet();
  });

  test('names every control', async () => {
    for (const hash of ['', scan, '#/findings']) {
      const { page } = await open({ hash });
      await page.waitForSelector('h1');
      const nameless = await page.evaluate(() =>
        [...document.querySelectorAll('button, a[href], input, select')]
          .filter((element) => {
            const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
            return label.trim() === '';
          })
          .map((element) => element.outerHTML),
      );
      expect(nameless).toEqual([]);
      await page.close();
    }
  });
});

function inView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
