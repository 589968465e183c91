import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeSummary } from '../../../src/github/job-summary.ts';
import { fitMarkdown } from '../../../src/report/markdown/fit.ts';
import { STEP_SUMMARY_LIMIT } from '../../../src/report/markdown/summary.ts';

describe('fitMarkdown', () => {
  it('leaves alone what fits', () => {
    expect(fitMarkdown('# T\n', 4)).toBe('# T\n');
  });

  it.each([
    ['plain lines', 'a line of text\n'.repeat(500)],
    ['wide characters', '見積書 €\n'.repeat(500)],
    ['an open fence', `\`\`\`\`json\n${'{"a": "```"}\n'.repeat(500)}\`\`\`\`\n`],
    [
      'open details',
      `${'<details><summary>s</summary>\n\nx\n\n'.repeat(3)}${'y\n'.repeat(2000)}${'</details>\n'.repeat(3)}`,
    ],
    ['one line without end', 'x'.repeat(5_000)],
  ])('cuts %s at a line, within the limit, and closes what is open', (_, markdown) => {
    const cut = fitMarkdown(markdown, 2_000);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(2_000);
    expect(cut).toContain('This summary was cut');
    const fences = cut.split('\n').filter((line) => line.startsWith('````'));
    expect(fences.length % 2).toBe(0);
    const details = (tag: string) => cut.split(tag).length - 1;
    expect(details('</details>')).toBe(details('<details>'));
  });

  it('keeps most of what fits', () => {
    expect(Buffer.byteLength(fitMarkdown('a line of text\n'.repeat(500), 4_000))).toBeGreaterThan(3_900);
  });
});

describe('writeSummary', () => {
  let directory = '';
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'summary-'));
  });
  afterEach(() => rm(directory, { recursive: true, force: true }));

  it('writes at most what GitHub shows', async () => {
    const file = join(directory, 'summary.md');
    expect(await writeSummary('é'.repeat(100).concat('\n').repeat(10_000), file)).toBe(true);
    const { byteLength } = await readFile(file);
    expect(byteLength).toBeLessThanOrEqual(STEP_SUMMARY_LIMIT);
    expect(byteLength).toBeGreaterThan(STEP_SUMMARY_LIMIT - 2_000);
  });

  it('is not asked for outside a job', async () => {
    expect(await writeSummary('x', undefined)).toBe(false);
    expect(await writeSummary('x', '')).toBe(false);
  });
});
