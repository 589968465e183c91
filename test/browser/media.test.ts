import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openReport } from './support/browser.ts';
import { mediaRun } from './support/media-run.ts';
import { writeRun } from './support/write-run.ts';

let browser: Browser;
let directory: string;
let poor: string;

beforeAll(async () => {
  browser = await launchBrowser();
  directory = await writeRun(mediaRun());
  poor = await writeRun(mediaRun(1_000));
});
afterAll(() => browser?.close());

async function open(id: string, field = '', from = directory) {
  const hash = `#/cases/invoice-extraction/${id}${field === '' ? '' : `?field=${encodeURIComponent(field)}`}`;
  const opened = await openReport(browser, from, { hash });
  await opened.page.waitForSelector('.field, .list-row');
  return opened;
}

describe('video and audio', () => {
  const ready = (page: Page) =>
    page.evaluate(() => {
      const player = document.querySelector<HTMLMediaElement>('.player :is(video, audio)');
      return {
        kind: player?.tagName,
        state: player?.readyState ?? 0,
        error: player?.error?.message,
        source: player?.src,
      };
    });

  test.each([
    ['short-audio', 'AUDIO', 'blob:'],
    ['long-audio', 'AUDIO', 'file:'],
    ['short-video', 'VIDEO', 'blob:'],
    ['long-video', 'VIDEO', 'file:'],
  ])('%s plays, whatever the suite says that it is', async (id, kind, place) => {
    const { page, expectQuiet } = await open(id);
    await expect.poll(async () => (await ready(page)).state).toBeGreaterThanOrEqual(1);
    const player = await ready(page);
    expect(player).toMatchObject({ kind, error: undefined });
    expect(player.source?.startsWith(place)).toBe(true);
    expect(await page.locator('.original').count()).toBe(1);
    expectQuiet();
    await page.close();
  });

  test('have the times of fields on a line; a click goes there and to the field', async () => {
    const { page, expectQuiet } = await open('short-audio');
    await expect.poll(async () => (await ready(page)).state).toBeGreaterThanOrEqual(1);
    const now = () => page.$eval('audio', (player) => player.currentTime);
    expect(await page.locator('.time-mark').count()).toBe(2);
    expect(await page.getByRole('button', { name: 'greeting, 0:00.5 to 0:01.2' }).count()).toBe(1);
    const [mark, line] = await Promise.all([
      page.locator('.time-mark.fail').boundingBox(),
      page.locator('.timeline-rows').boundingBox(),
    ]);
    // 1.4 s of 5 s.
    expect(((mark?.x ?? 0) - (line?.x ?? 0)) / (line?.width ?? 1)).toBeCloseTo(0.28, 2);
    await page.click('[data-time="topic"]');
    await page.waitForSelector('.field.selected[data-path="topic"]');
    await expect.poll(now).toBeCloseTo(1.4, 1);
    await page.click('.chips button:has-text("all 3 fields")');
    await page.click('[data-path="greeting"] .field-head');
    await page.waitForSelector('.time-mark.selected[data-time="greeting"]');
    await expect.poll(now).toBeCloseTo(0.5, 1);
    expect(await page.textContent('[data-path="greeting"] .field-facts')).toContain('at 0:00.5–0:01.2');
    expect(await page.textContent('[data-path="silent"] .field-facts')).toContain('not grounded');
    expectQuiet();
  });
});

describe('text files', () => {
  test.each([
    ['letter.txt', 'please pay 12 euros by Friday'],
    ['table.csv', 'A-1,12.50'],
    ['mail.html', '<script>document.title = 1</script>'],
    ['pic.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="document.title=1">'],
  ])('%s is shown as it is written, and linked', async (id, text) => {
    const { page, expectQuiet } = await open(id);
    await expect.poll(() => page.textContent('pre.text')).toContain(text);
    expect(await page.getAttribute('.original', 'href')).toMatch(new RegExp(`^files/[0-9a-f]{12}-${id}$`));
    expect(await page.title()).toContain(id);
    expectQuiet();
    await page.close();
  });

  test('are cut where they are long, and that is said', async () => {
    const { page } = await open('long.md');
    await expect
      .poll(() => page.textContent('.scroller'))
      .toContain('93.0 KiB more are not shown; the original has them');
    expect((await page.textContent('pre.text'))?.length).toBe(200 * 1024);
  });
});

describe('places', () => {
  test('that cannot be drawn say why, in the field and when it is chosen', async () => {
    const { page, expectQuiet } = await open('thirty', 'far');
    await page.waitForSelector('.field.selected[data-path="far"]');
    const facts = (path: string) => page.textContent(`.field[data-path="${path}"] .field-facts`);
    expect(await facts('far')).toContain('box on page 100, not shown: there are 30 pages');
    expect(await page.textContent('.fixture [role=status]')).toBe(
      'far: box on page 100, not shown: there are 30 pages',
    );
    expect(await facts('nowhere')).toContain('not grounded');
    expect(await facts('outside')).toContain('box on page 1, outside of it');
    expect(await facts('first')).not.toContain('box');
    // Pages that were not rendered, and a cell without any place.
    expect(await page.locator('[data-path="pages[11]"] .off-page').count()).toBe(0);
    expect(await page.getAttribute('[data-path="pages[12]"] .off-page', 'title')).toBe('box on page 13, not shown');
    expect(await page.getAttribute('[data-path="rows[0].b"] .off-page', 'title')).toBe('not grounded');
    expect(await page.locator('[data-path="rows[0].a"] .off-page').count()).toBe(0);
    await page.click('td[data-path="rows[0].b"]');
    await page.waitForSelector('.strip .field-facts:has-text("not grounded")');
    expect(await page.textContent('.fixture [role=status]')).toBe('');
    expectQuiet();
  });

  test('stay on the page', async () => {
    const { page } = await open('thirty');
    await page.waitForSelector('rect[data-box="over"]');
    const [box, sheet] = await Promise.all([
      page.locator('rect[data-box="over"]').boundingBox(),
      page.locator('.page').first().boundingBox(),
    ]);
    if (!box || !sheet) throw new Error('something is not drawn');
    expect(box.x + box.width).toBeLessThanOrEqual(sheet.x + sheet.width + 2);
    expect(box.y + box.height).toBeLessThanOrEqual(sheet.y + sheet.height + 2);
    expect(await page.locator('rect[data-box="outside"]').count()).toBe(0);
  });

  test('on several inputs are drawn on the first, until the reader says otherwise', async () => {
    const { page, expectQuiet } = await open('two-sides');
    await page.waitForSelector('rect[data-box="total"]');
    expect(await page.locator('.note').count()).toBe(0);
    await page.click('.input-choice button:has-text("back")');
    expect(await page.textContent('.note')).toContain(
      'The response does not say which input its places belong to; they are drawn on front.',
    );
    expect(await page.locator('rect.box').count()).toBe(0);
    await page.click('button:has-text("Draw them here")');
    await page.waitForSelector('rect[data-box="total"]');
    await page.click('.input-choice button:has-text("front")');
    expect(await page.locator('rect.box').count()).toBe(0);
    await page.click('.field-head');
    // Choosing a field leads to the input that it is on.
    await page.waitForSelector('.input-choice [aria-pressed="true"]:has-text("back")');
    await page.click('.input-choice button:has-text("note")');
    await expect.poll(() => page.textContent('pre.text')).toContain('please pay');
    expectQuiet();
  });

  test('are drawn on the input that they name', async () => {
    const { page, expectQuiet } = await open('named-sides');
    await page.waitForSelector('rect[data-box="name"]');
    expect(await page.locator('rect.box').count()).toBe(1);
    await page.click('.field-head:has-text("total")');
    await page.waitForSelector('rect.selected[data-box="total"]');
    expect(await page.locator('rect.box').count()).toBe(2);
    expect(await page.locator('.note').count()).toBe(0);
    expectQuiet();
  });
});

describe('a small budget', () => {
  test('shows pictures and their boxes from beside the page, and says so', async () => {
    const { page, expectQuiet } = await open('two-sides', '', poor);
    await page.click('.input-choice button:has-text("back")');
    await page.waitForSelector('.page img');
    const image = await page.$eval('.page img', async (element) => {
      const img = element as HTMLImageElement;
      await img.decode();
      return { source: img.getAttribute('src'), width: img.naturalWidth };
    });
    expect(image.source).toMatch(/^files\/[0-9a-f]{12}-back\.jpg$/);
    expect(image.width).toBeGreaterThan(500);
    await page.goto(page.url().replace(/#.*/, '#/cases/invoice-extraction/thirty'));
    await page.waitForSelector('.page img');
    expect(await page.getAttribute('.page img', 'src')).toMatch(/^files\/[0-9a-f]{12}-page-1\.png$/);
    expect(await page.locator('rect.box').count()).toBeGreaterThan(5);
    await page.click('nav a:has-text("Overview")');
    const note = page.locator('.left-out');
    expect(await note.textContent()).toMatch(/pictures and media \([\d.]+ [KM]iB\) are shown from files\//);
    expect(await note.textContent()).toContain('media-budget');
    expectQuiet();
  });

  test('goes to what failed first', async () => {
    // The receipt stands first in the suite and passed; there is room for one picture of the two cases.
    const one = await writeRun(mediaRun(45_000, ['receipt', 'two-sides']));
    const source = async (id: string) => {
      const { page } = await open(id, '', one);
      await page.waitForSelector('.page img');
      return page.getAttribute('.page img', 'src');
    };
    expect(await source('two-sides')).toMatch(/^blob:/);
    expect(await source('receipt')).toMatch(/^files\/[0-9a-f]{12}-back\.jpg$/);
  });

  test('says which file is gone when somebody took it away', async () => {
    const lonely = await writeRun(mediaRun(1_000));
    renameSync(join(lonely, 'files'), join(lonely, 'elsewhere'));
    const { page } = await openReport(browser, lonely, { hash: '#/cases/invoice-extraction/thirty' });
    await page.waitForSelector('.page .empty');
    expect(await page.textContent('.page .empty')).toMatch(
      /files\/[0-9a-f]{12}-page-1\.png has to lie beside this page/,
    );
  });
});
