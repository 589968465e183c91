import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect } from 'vitest';

// One of the schema's patterns is none under the u flag.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);
const schema = readFileSync(new URL('../schemas/sarif-2.1.0.json', import.meta.url), 'utf8');
const validate = ajv.compile(JSON.parse(schema));

/** Reads a SARIF file that the published schema of SARIF 2.1.0 accepts; fails the test for any other. */
// biome-ignore lint/suspicious/noExplicitAny: tests look into it as they please.
export function readSarif(text: string): any {
  const log = JSON.parse(text);
  expect(validate(log) || validate.errors?.slice(0, 5)).toBe(true);
  return log;
}

/** Validates every SARIF file that a step has left in its default report directories. */
export async function validateSarif(workspace: string): Promise<void> {
  const reports = join(workspace, 'vlmrun-report');
  for (const command of await readdir(reports).catch(() => [])) {
    const text = await readFile(join(reports, command, 'findings.sarif'), 'utf8').catch(() => undefined);
    if (text !== undefined) readSarif(text);
  }
}
