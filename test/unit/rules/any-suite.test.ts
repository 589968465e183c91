import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readSuites } from '../../../src/evals/read.ts';
import { checkFamilies } from '../../../src/rules/check-families.ts';
import { comparePaths } from '../../../src/rules/fixture/compare-paths.ts';
import { expectations } from '../../../src/rules/fixture/expectations.ts';
import { knownFailures } from '../../../src/rules/fixture/known-failures.ts';
import { fixtures } from '../../../src/rules/fixture.ts';
import { anyYaml } from '../../support/any-yaml.ts';
import { invoiceSkill, workspace } from '../evals/workspace.ts';

const schema = {
  type: 'object',
  properties: { id: { type: 'string' }, rows: { type: 'array', items: { type: 'object' } }, total: { type: 'number' } },
};
const KEYS =
  'version skill defaults cases gate id inputs file path text url as expect json json_file schema match compare checks min_score usage artifacts status error matches repeat times min_pass stop timeout max_credits tags skip only xfail quarantine reason until matrix model prompt run skills config key abs rel threshold sum equals gt exists in any all not'.split(
    ' ',
  );
const VALUES = [
  '',
  'id',
  'rows[].n',
  'rows[',
  'a.eval.yaml',
  '../x',
  'list',
  'number',
  '5m',
  '2026-01-01',
  'subset',
  'full',
  '(',
];

test('whatever a suite holds, reading and checking it throws nothing and points into the file', {
  timeout: 60_000,
}, async () => {
  const cwd = await workspace({ 'skills/invoice/evals/a.eval.yaml': '' });
  const file = join(cwd, 'skills/invoice/evals/a.eval.yaml');
  const skill = invoiceSkill(cwd, schema);
  const shaped = anyYaml(KEYS, VALUES).map((value) =>
    stringify({ version: 1, cases: [{ id: 'a', inputs: { t: 'x' } }], ...value }),
  );
  const nested = anyYaml(KEYS, VALUES).map((value) =>
    stringify({ version: 1, cases: [{ id: 'a', inputs: { t: 'x' }, expect: value, ...value }] }),
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(shaped, nested, fc.string()), async (text) => {
      await writeFile(file, text);
      const suites = await readSuites({ cwd, skill });
      const families = [fixtures, knownFailures, expectations, comparePaths];
      const { violations, failures } = await checkFamilies(families, { skill, suites, today: '2026-11-21' });
      expect(failures).toEqual([]);
      const lines = text.split(/\r\n|\r|\n/);
      for (const { range, file: shown } of violations) {
        if (!shown.endsWith('a.eval.yaml') || range === undefined) continue;
        expect(range.start.line).toBeLessThanOrEqual(lines.length);
        expect(range.start.column).toBeLessThanOrEqual((lines[range.start.line - 1]?.length ?? 0) + 1);
      }
    }),
    { numRuns: 1500 },
  );
});
