import { createHash } from 'node:crypto';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type ActionRun, type RunOptions, runAction } from './runner.ts';
import { simulate } from './simulator.ts';
import { createWorkspace, receiptSkill } from './workspace.ts';

export const apiKey = 'vlmrun-test-key-4f1c9a7e';

/** What the receipt `corner` says. */
export const right = { merchant: 'Corner Shop', total: 12.5, currency: 'EUR' };

/** Hex SHA-256 of a text in UTF-8. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/**
 * A simulator that answers each input of the skill `receipts` by its text, 3 credits each; `*` is every other one. A
 * value may hold anything that an answer of a scenario can. It goes away with the test.
 */
export async function answering(answers: Readonly<Record<string, object>>, more = '') {
  const lines = Object.entries(answers).map(([text, answer]) => {
    const input = text === '*' ? '*' : sha256(text);
    return `  - ${JSON.stringify({ skill: 'receipts', input, usage: { credits_used: 3 }, ...answer })}\n`;
  });
  const simulator = await simulate(`version: 1\nlatency: { execution: 20ms }\n${more}answers:\n${lines.join('')}`);
  onTestFinished(() => simulator.close());
  return simulator;
}

/** A workspace with the skill `receipts`; the files lie below its `evals/`, or anywhere when their path begins with `/`. */
export async function receipts(files: Readonly<Record<string, string>>): Promise<string> {
  return createWorkspace({
    ...receiptSkill('skills/receipts'),
    ...Object.fromEntries(
      Object.entries(files).map(([path, text]) => [
        path.startsWith('/') ? path.slice(1) : `skills/receipts/evals/${path}`,
        text,
      ]),
    ),
  });
}

/** One run of `test` against a simulator. */
export function runTest(
  workspace: string,
  url: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<RunOptions> = {},
): Promise<ActionRun> {
  return runAction({
    workspace,
    ...more,
    inputs: { command: 'test', 'api-key': apiKey, 'base-url': url, 'requests-per-minute': 'unlimited', ...inputs },
  });
}

/** The `results.json` of a report directory. */
export async function resultsOf(workspace: string, directory = 'vlmrun-report/test') {
  return JSON.parse(await readFile(join(workspace, directory, 'results.json'), 'utf8'));
}

/** Keeps the report of the last run elsewhere, as an artifact would. Returns the path of its `results.json`. */
export async function keepReport(workspace: string, directory: string, from = 'vlmrun-report/test'): Promise<string> {
  await cp(join(workspace, from), join(workspace, directory), { recursive: true });
  return `${directory}/results.json`;
}
