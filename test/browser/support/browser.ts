import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect, onTestFailed } from 'vitest';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium as the system has it, without anything that speaks to a network. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? places.find((path) => existsSync(path));
  if (!executablePath)
    throw new Error('No Chromium was found: install the package "chromium", or name it in CHROMIUM_PATH.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A report that is open, with everything that went wrong while it was. */
export interface OpenReport {
  readonly page: Page;
  /** Fails when a script threw, the policy was violated, or anything but the report's own files was asked for. */
  expectQuiet(): void;
}

export interface OpenOptions {
  readonly hash?: string;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** Opens `report.html` of a report directory from disk. */
export async function openReport(browser: Browser, directory: string, options: OpenOptions = {}): Promise<OpenReport> {
  const { hash = '', width = 1440, height = 900, dark = false } = options;
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: dark ? 'dark' : 'light' });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => {
    problems.push(`a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`file://${directory}/`) && !/^(data|blob):/.test(url)) problems.push(`asked for ${url}`);
  });
  onTestFailed(async () => {
    const shown = await page.evaluate(() => document.body.innerText).catch((error) => String(error));
    process.stderr.write(`When it failed, the page at ${page.url()} showed:\n${shown}\n${problems.join('\n')}\n`);
  });
  await page.goto(`file://${join(directory, 'report.html')}${hash}`);
  return { page, expectQuiet: () => expect(problems).toEqual([]) };
}
