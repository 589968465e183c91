import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleTrial } from '../unit/report/sample.ts';
import { launchBrowser, openReport } from './support/browser.ts';
import { sampleRun } from './support/sample-run.ts';
import { writeRun } from './support/write-run.ts';

let browser: Browser;
let directory: string;
const scan = '#/cases/invoice-extraction/harbour-coffee-scan';

beforeAll(async () => {
  [browser, directory] = await Promise.all([launchBrowser(), writeRun(sampleRun())]);
});
afterAll(() => browser?.close());

async function open(hash: string, size: { width?: number; height?: number } = {}) {
  const opened = await openReport(browser, directory, { hash, ...size });
  await opened.page.waitForSelector('h1:visible, .case-row:visible');
  if (hash.startsWith('#/cases/')) await opened.page.waitForSelector('.field');
  return opened;
}
const heading = (page: Page) => page.textContent('.case h1');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

describe('the overview', () => {
  test('leads from a field to the cases in which it differs, whatever their verdict', async () => {
    const { page, expectQuiet } = await open('');
    for (const [field, count] of [
      ['total', 2],
      ['tax', 1],
      ['line_items[].quantity', 1],
    ] as const) {
      await page.goto(page.url().replace(/#.*|$/, '#/'));
      await page.locator(`table[aria-label="Fields"] a`, { hasText: field }).first().click();
      await expect.poll(() => page.locator('.case-row').count()).toBe(count);
    }
    await page.goto(page.url().replace(/#.*|$/, '#/'));
    await page.click('button:has-text("always right")');
    // A field that never differs leads nowhere, and does not pretend to.
    expect(await page.locator('table[aria-label="Fields"] tr:has-text("100 %") a').count()).toBe(0);
    expectQuiet();
  });

  test('says first what changed since the baseline, and marks what regressed', async () => {
    const { page } = await open('');
    const sections = await page
      .locator('.overview > :is(section, dl)')
      .evaluateAll((all) => all.map((one) => one.className.split(' ')[0]));
    expect(sections.indexOf('changes')).toBeLessThan(sections.indexOf('stats'));
    expect(sections.indexOf('changes')).toBeLessThan(sections.indexOf('attention'));
    expect(await page.textContent('.changes h2')).toBe('Since the baseline: 1 regressed, 1 fixed, 1 new, 6 the same');
    expect(await page.textContent('.card >> nth=0')).toContain('regressed');
    await page.goto(page.url().replace(/#.*|$/, '#/cases'));
    expect(await page.textContent('.case-row >> nth=0')).toContain('▼ regressed');
    await page.selectOption('select[aria-label="Change"]', 'fixed');
    await expect
      .poll(() => page.locator('.case-row').allTextContents())
      .toEqual([expect.stringContaining('northwind-tools')]);
  });

  test('shows white space that differs', async () => {
    const { page } = await open('');
    expect(await page.locator('.card del').allTextContents()).toContain('··');
    expect(await page.locator('.card ins').allTextContents()).toContain('·');
  });

  test('has every score with its counts, and what it means one click away', async () => {
    const { page, expectQuiet } = await open('');
    const rows = await page
      .locator('table[aria-label="Scores"] tbody tr')
      .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('summary, td')].map((cell) => cell.textContent)));
    expect(rows.slice(0, 5)).toEqual([
      ['Pass rate', '75.0 %', '95 % interval 41.0 % to 93.0 %'],
      ['Exact documents', '66.7 %', '6 of 9 documents'],
      ['Precision', '93.0 %', '40 of 43 fields that were found'],
      ['Recall', '93.0 %', '40 of 43 fields that were expected'],
      ['F1', '93.0 %', '40 match, 2 wrong, 1 missing, 1 extra'],
    ]);
    const meaning = page.locator('details:has(summary:text-is("Precision")) p');
    expect(await meaning.isVisible()).toBe(false);
    await page.click('summary:text-is("Precision")');
    expect(await meaning.isVisible()).toBe(true);
    const repeats = await page.textContent('table[aria-label="Repeated cases"] tbody tr');
    expect(repeats).toContain('2 of 3');
    expect(repeats).toContain('20.8 % to 93.9 %');
    expect(repeats).toContain('k = 2 33.3 %');
    expect(await page.textContent('table[aria-label="Schema coverage"] tbody')).toContain('82.0 %');
    expectQuiet();
  });

  test('marks models as the results do', async () => {
    const { page } = await open('');
    const rows = await page.locator('table[aria-label="Models"] tbody th').allTextContents();
    expect(rows.map((row) => row.trim())).toEqual([
      'vlmrun-orion-1:auto cheapest that is good enough',
      'vlmrun-orion-1:fast not good enough',
      'vlmrun-orion-1:pro',
    ]);
  });
});

test('the search finds every field that differs, not only the first ones', async () => {
  const { page } = await open('#/cases');
  for (const field of ['line_items[4].amount', 'line_items[].unit_price']) {
    await page.fill('#search', field);
    await expect.poll(() => page.locator('.case-row').count()).toBe(1);
    expect(await page.textContent('.found')).toContain('1 of 9 cases');
  }
});

describe('the keyboard', () => {
  test('scrolls what has the focus with arrow keys, and goes from case to case only in the list', async () => {
    const { page, expectQuiet } = await open(scan, { height: 600 });
    await page.waitForSelector('.page img');
    await page.focus('.scroller');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.$eval('.scroller', ({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
    expect(await heading(page)).toBe('harbour-coffee-scan');
    await page.focus('.case-row[tabindex="0"]');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => heading(page)).toContain('acme');
    await expect.poll(() => focused(page)).toContain('acme');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => heading(page)).toBe('remote-sample');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => heading(page)).toBe('harbour-coffee-scan');
    expect(await page.locator('.case-row[tabindex="0"]').count()).toBe(1);
    expectQuiet();
  });

  test('goes through the tabs with arrow keys, which are one stop of the tab key', async () => {
    const { page, expectQuiet } = await open(scan);
    await page.focus('[role=tab][aria-selected=true]');
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
    for (const [key, title] of [
      ['ArrowRight', 'Response'],
      ['End', 'Run'],
      ['ArrowRight', 'Fields'],
      ['ArrowLeft', 'Run'],
      ['Home', 'Fields'],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(() => page.textContent('[role=tab][aria-selected=true]')).toBe(title);
      expect(await focused(page)).toBe(title);
    }
    expect(await heading(page)).toBe('harbour-coffee-scan');
    expectQuiet();
  });

  test('takes a selection back with Escape, then goes to the list', async () => {
    const { page, expectQuiet } = await open(`${scan}?field=total`);
    await page.waitForSelector('.field.selected');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.selected').count()).toBe(0);
    expect(page.url()).not.toContain('field=');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toContain('harbour-coffee-scan');
    expect(await heading(page)).toBe('harbour-coffee-scan');
    const phone = await open(`${scan}?field=total`, { width: 390, height: 844 });
    await phone.page.waitForSelector('.field.selected');
    await phone.page.keyboard.press('Escape');
    await expect.poll(() => phone.page.locator('.field.selected').count()).toBe(0);
    await phone.page.keyboard.press('Escape');
    await phone.page.waitForSelector('.case-row:visible');
    expect(await phone.page.locator('.case').count()).toBe(0);
    expectQuiet();
  });
});

describe('a selection', () => {
  test('is taken back by a second click, on the field or its box', async () => {
    const { page } = await open(scan);
    await page.click('.field-head:has-text("total")');
    await page.waitForSelector('.field.selected');
    await page.click('.field-head:has-text("total")');
    await expect.poll(() => page.locator('.selected').count()).toBe(0);
    expect(page.url()).not.toContain('field=');
    await page.click('rect[data-box="total"]');
    await page.waitForSelector('.field.selected[data-path="total"]');
    await page.click('rect[data-box="total"]');
    await expect.poll(() => page.locator('.selected').count()).toBe(0);
  });

  test('follows an address that is put into the open case', async () => {
    const { page, expectQuiet } = await open(scan);
    const go = (field: string) =>
      page.evaluate(
        (address) => {
          location.hash = address;
        },
        `${scan}?field=${encodeURIComponent(field)}`,
      );
    await go('total');
    await page.waitForSelector('.field.selected[data-path="total"]');
    await go('line_items[1].quantity');
    await page.waitForSelector('.cell.selected[data-path="line_items[1].quantity"]');
    await page.goBack();
    await page.waitForSelector('.field.selected[data-path="total"]');
    await go('nobody');
    await page.waitForSelector('text=This trial has no field nobody.');
    expectQuiet();
  });

  test('in a list shows all that is known of the field below its row', async () => {
    const { page, expectQuiet } = await open(scan);
    await page.click('td[data-path="line_items[1].quantity"]');
    const strip = page.locator('tr.strip');
    expect(await strip.locator('.field-facts').textContent()).toContain('number');
    expect(await strip.locator('.field-facts').textContent()).toContain('score 0');
    expect(await strip.locator('.loosen code').textContent()).toBe(
      '- {path: "line_items[].quantity", as: number, abs: 1}',
    );
    expect(await strip.locator('.copy').count()).toBe(1);
    await page.click('td[data-path="line_items[1].quantity"]');
    await expect.poll(() => strip.count()).toBe(0);
    expectQuiet();
  });
});

describe('a case', () => {
  test('names comparator and score of every field, exact ones too', async () => {
    const { page } = await open(scan);
    const facts = (path: string) => page.locator(`[data-path="${path}"] .field-facts > span`).allTextContents();
    expect(await facts('vendor.address')).toEqual(['exact', 'score 0', 'high confidence']);
    await page.click('.chips button:has-text("all 36 fields")');
    expect(await facts('vendor.name')).toEqual(['exact']);
    expect(await facts('currency')).toEqual(['exact', 'not grounded']);
  });

  test('says what a hint says without a hole in it', async () => {
    const { page } = await open(scan);
    expect(await page.textContent('[data-path="invoice_date"] .hint p')).toBe(
      'The same day as DD.MM.YYYY; to accept it add:',
    );
  });

  test('labels both sides of a list, and puts its numbers to the right', async () => {
    const { page } = await open(scan);
    expect(await page.locator('td[data-path="line_items[1].quantity"] .side-name').allTextContents()).toEqual([
      'expected',
      'got',
    ]);
    expect(await page.locator('td[data-path="line_items[3].sku"] .side-name').allTextContents()).toEqual(['expected']);
    expect(await page.locator('td[data-path="line_items[4].sku"] .side-name').allTextContents()).toEqual(['got']);
    expect(await page.locator('.list-row.missing .state').textContent()).toBe('missing');
    const lines = await page
      .locator('.list-row.missing .value')
      .evaluateAll((all) => all.map((value) => getComputedStyle(value).textDecorationLine));
    expect(new Set(lines)).toEqual(new Set(['none']));
    expect(await page.$eval('td[data-path="line_items[3].amount"]', (cell) => getComputedStyle(cell).textAlign)).toBe(
      'right',
    );
  });

  test('says where an element of a list stands in the response', async () => {
    const { page } = await open(scan);
    await page.click('.chips button:has-text("all 36 fields")');
    expect(await page.textContent('tr.list-row:has([data-path="line_items[2].sku"]) .row-name')).toBe('2response [3]');
  });

  test('that erred does not say that it expects nothing', async () => {
    const { page } = await openReport(browser, directory, { hash: '#/cases/invoice-extraction/remote-sample' });
    await page.waitForSelector('.fields');
    expect(await page.textContent('.fields')).toBe('Nothing was compared, because the trial errored.');
  });

  test('shows the trial that is chosen, with its own verdict and reason', async () => {
    const { page } = await open('#/cases/invoice-extraction/bakery-receipt-photo');
    expect(await page.textContent('.case-title .pill')).toBe('flaky');
    expect(await page.textContent('.facts')).toContain('Trial 2 failed');
    expect(await page.textContent('.case-reason')).toBe('1 of 21 fields differ');
    await page.click('.choice button:has-text("Trial 3")');
    await expect.poll(() => page.textContent('.facts')).toContain('Trial 3 passed');
    expect(await page.locator('.case-reason').count()).toBe(0);
  });

  test('says of a trial that was not run that it was not', async () => {
    const { results, records } = sampleRun();
    const left = sampleTrial('bakery-receipt-photo', {
      skill: 'invoice-extraction',
      trial: 4,
      verdict: 'not_run',
      reason: 'two of three runs had passed',
      execution: null,
      score: null,
      counts: { match: 0, wrong: 0, missing: 0, extra: 0 },
      path: null,
    });
    const run = { results: { ...results, trials: [...results.trials, left] }, records };
    const hash = '#/cases/invoice-extraction/bakery-receipt-photo';
    const { page, expectQuiet } = await openReport(browser, await writeRun(run), { hash: `${hash}?tab=compare` });
    await page.waitForSelector('.compare tbody tr');
    expect(await page.locator('.compare tbody tr td').last().textContent()).toBe('not run');
    expect(await page.locator('.compare thead th').last().textContent()).toContain('not run');
    expect(await page.locator('.compare tbody tr').count()).toBe(1);
    await page.click('.choice button:has-text("Trial 4")');
    await page.waitForSelector('text=This trial was not run.');
    expect(await page.textContent('.facts')).toContain('Trial 4 not run');
    expect(await page.textContent('.case-reason')).toBe('two of three runs had passed');
    expectQuiet();
  });

  test('of a matrix speaks of cells, and leads from one to the other', async () => {
    const { page } = await open('#/cases/invoice-extraction/acme%5Bmodel%3Dvlmrun-orion-1%3Apro%5D');
    expect(await page.locator('[role=tab]').allTextContents()).toContain('Compare 3 cells');
    await page.click('nav.choice a:has-text("fast")');
    await expect.poll(() => heading(page)).toBe('acme[model=vlmrun-orion-1:fast]');
  });
});

describe('copying', () => {
  async function withoutClipboard(command: boolean) {
    const { page } = await openReport(browser, directory);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript((works) => {
      const own = navigator.clipboard;
      Object.defineProperty(window, 'kept', { value: own });
      Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
      if (!works) document.execCommand = () => false;
    }, command);
    await page.goto(page.url().replace(/#.*|$/, scan));
    await page.reload();
    await page.waitForSelector('.loosen');
    return page;
  }
  const line = '- {path: invoice_date, as: date, formats: [DD.MM.YYYY]}';

  test('works where there is no clipboard to ask', async () => {
    const page = await withoutClipboard(true);
    await page.click('.loosen .copy');
    await expect.poll(() => page.textContent('.loosen .copy')).toBe('Copied');
    const text = await page.evaluate(() => (window as unknown as { kept: Clipboard }).kept.readText());
    expect(text).toBe(line);
    expect(await page.locator('textarea').count()).toBe(0);
    await page.close();
  });

  test('selects the text where nothing else works, and does not say that it copied', async () => {
    const page = await withoutClipboard(false);
    await page.click('.loosen .copy');
    await expect.poll(() => page.textContent('.loosen .copy')).toBe('Selected: press Ctrl C');
    expect(await page.evaluate(() => String(getSelection()))).toBe(line);
    await page.close();
  });
});

describe('findings', () => {
  test('stand with the text of their rule, their source and what their fix would change', async () => {
    const { page, expectQuiet } = await open('#/findings');
    const group = page.locator('.rule-group', { hasText: 'skill-md/unknown-field' });
    expect(await group.locator('h2').textContent()).toBe('The frontmatter has no fields that nothing reads');
    expect(await group.locator('.rule-text').isVisible()).toBe(true);
    expect(await group.locator('.rule-text dd >> nth=1').textContent()).toContain('Mend the spelling');
    expect(await group.locator('.excerpt mark').first().textContent()).toBe('name');
    expect(await group.locator('.fix p').first().textContent()).toContain('Suggestion Remove the field.');
    expect(await group.locator('.line.removed').allTextContents()).toEqual(['−name: invoice-extraction\n']);
    expect(await page.locator('.chips button').allTextContents()).toEqual(['all', '1 error', '1 warning', '1 note']);
    await group.locator('.rule-id').click();
    await expect.poll(() => page.locator('.rule-group').count()).toBe(1);
    expectQuiet();
  });
});
