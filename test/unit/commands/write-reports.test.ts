import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTrial, trialPath, writeTrial } from '../../../src/commands/trial-files.ts';
import { clearReports, reportFiles, writeReports } from '../../../src/commands/write-reports.ts';
import { createSecrets } from '../../../src/secrets.ts';
import { eventfulResults, sampleTrial } from '../report/sample.ts';

const key = 'vlmrun-key-0123456789';

function place() {
  const directory = mkdtempSync(join(tmpdir(), 'reports-'));
  const secrets = createSecrets();
  secrets.add(key);
  return { directory, scrub: (text: string) => secrets.scrub(text) };
}

function record() {
  return {
    ...sampleTrial('a', { path: trialPath('invoice.a.1'), reason: `the server echoed ${key}` }),
    version: 1,
    simulated: false,
    key: null,
    digest: null,
    inputs: [],
    request: null,
    judgement: null,
  } as const;
}

test('every report is written, and no secret with it', async () => {
  const { directory, scrub } = place();
  await clearReports(directory);
  writeFileSync(join(directory, 'journal.ndjson'), '{"v":1}\n');
  await writeTrial({ directory, record: record(), scrub });
  await writeReports({
    directory,
    shownDirectory: 'vlmrun-report/test',
    results: eventfulResults({ reasons: [`wrong key ${key}`, Buffer.from(key).toString('base64')] }),
    rules: [],
    sourceOf: () => undefined,
    scrub,
    journal: true,
  });
  expect(readdirSync(directory).sort()).toEqual([...reportFiles, 'trials'].sort());
  for (const name of [...reportFiles, 'trials/invoice.a.1.json']) {
    const text = readFileSync(join(directory, name), 'utf8');
    expect(text.length, name).toBeGreaterThan(0);
    expect(text).not.toContain(key);
    expect(text).not.toContain(Buffer.from(key).toString('base64').slice(0, 20));
  }
  expect(readFileSync(join(directory, 'journal.ndjson'), 'utf8')).toBe('{"v":1}\n');
  expect((await readTrial(directory, 'trials/invoice.a.1.json'))?.reason).toBe('the server echoed ***');
});

test('the reports of an earlier run are taken away, other files stay', async () => {
  const { directory, scrub } = place();
  await writeTrial({ directory, record: record(), scrub });
  writeFileSync(join(directory, 'report.html'), 'old');
  writeFileSync(join(directory, 'notes.txt'), 'mine');
  await clearReports(directory);
  expect(readdirSync(directory).sort()).toEqual(['notes.txt', 'trials']);
  expect(readdirSync(join(directory, 'trials'))).toEqual([]);
});

test('a trial that is not there or broken reads as nothing', async () => {
  const { directory } = place();
  writeFileSync(join(directory, 'broken.json'), '{');
  expect(await readTrial(directory, 'broken.json')).toBeUndefined();
  expect(await readTrial(directory, 'trials/none.json')).toBeUndefined();
});
