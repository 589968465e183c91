import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnSimulator } from '../../test/support/simulator.ts';
import { type ChildUsage, product, runNode } from '../child.ts';
import { withDirectory } from '../engine/run-job.ts';
import type { Row } from '../row.ts';

const MB = 1024 * 1024;
const FIELDS = 50;
const CASES_OF_A_SUITE = 500;

/** The whole command on many cases: suites, requests, judging, results and reports. */
export const casesRow: Row = {
  name: 'cases',
  async run() {
    const few = await testCases(1000);
    const many = await testCases(10_000);
    return [
      {
        label: `peak memory of \`test\`, 1,000 cases of ${FIELDS} fields`,
        measured: few.peakBytes / MB,
        unit: 'MB',
      },
      {
        label: 'peak memory of `test`, 10,000 of them',
        measured: many.peakBytes / MB,
        unit: 'MB',
        atMost: (1.5 * few.peakBytes) / MB,
        note: `suites of ${CASES_OF_A_SUITE} cases`,
      },
      { label: 'time for 10,000 over time for 1,000', measured: many.wallMs / few.wallMs, unit: '×', atMost: 11 },
    ];
  },
};

function testCases(count: number): Promise<ChildUsage> {
  return withDirectory(async (directory) => {
    const response = Object.fromEntries(Array.from({ length: FIELDS }, (_, i) => [`field_${i}`, `value ${i}`]));
    await writeReader(join(directory, 'skills/reader'), count, response);
    const answer = `{ skill: "*", input: "*", response: ${JSON.stringify(response)} }`;
    const simulator = await spawnSimulator(
      `latency: { execution: 300ms }\nserver: { client_id: keep }\nanswers: [${answer}]`,
    );
    try {
      const limits = ['--max-parallel', '100', '--requests-per-minute', 'unlimited'];
      const usage = await runNode([product, 'test', '--base-url', simulator.url, ...limits], {
        cwd: directory,
        env: { VLMRUN_API_KEY: 'key-of-the-benchmark' },
        memory: true,
      });
      if (usage.code !== 0) throw new Error(`test ended with ${usage.code}:\n${usage.stdout.slice(-2000)}`);
      return usage;
    } finally {
      await simulator.close();
    }
  });
}

/** A skill with suites of texts that all expect the same response. */
async function writeReader(root: string, count: number, response: Readonly<Record<string, string>>): Promise<void> {
  await mkdir(join(root, 'evals'), { recursive: true });
  const description = 'Reads a page and says what is on it. Use when a page must be read.';
  const properties = Object.fromEntries(
    Object.keys(response).map((name) => [name, { type: 'string', description: `What stands in ${name}` }]),
  );
  const schema = { $schema: 'http://json-schema.org/draft-07/schema#', type: 'object', properties };
  await writeFile(
    join(root, 'SKILL.md'),
    `---\nname: reader\ndescription: ${description}\n---\n\n# Reader\n\nRead the page.\n`,
  );
  await writeFile(join(root, 'schema.json'), JSON.stringify(schema));
  await writeFile(join(root, 'evals/page.json'), JSON.stringify(response));
  for (let from = 0; from < count; from += CASES_OF_A_SUITE) {
    const cases = Array.from(
      { length: Math.min(CASES_OF_A_SUITE, count - from) },
      (_, i) =>
        `  - id: c${from + i}\n    inputs: { note: { text: page ${from + i} } }\n    expect: { json_file: page.json }\n`,
    );
    await writeFile(join(root, `evals/from-${from}.eval.yaml`), `version: 1\ncases:\n${cases.join('')}`);
  }
}
