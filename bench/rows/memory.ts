import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { fixtureName } from '../engine/requests.ts';
import { expectAllFinished, type Measured, runJob, runJobs, withDirectory } from '../engine/run-job.ts';
import type { Row } from '../row.ts';

const MB = 1024 * 1024;

/** Memory and time of many executions beside a tenth of them. */
export const manyRow: Row = {
  name: 'many',
  async run() {
    const fields = Array.from({ length: 50 }, (_, index) => `field_${index}: "value ${index}"`).join(', ');
    const scenario = `latency: { execution: 10s }\nanswers: [{ skill: "*", input: "*", response: { ${fields} } }]`;
    const few = await runJob({ scenario, executions: 1000, maxParallel: 100, timeScale: 0.05 });
    const many = await runJob({ scenario, executions: 10_000, maxParallel: 100, timeScale: 0.05 });
    expectAllFinished(few, 1000);
    expectAllFinished(many, 10_000);
    return [
      {
        label: 'peak memory, 1,000 executions of 50 fields',
        measured: few.peakBytes / MB,
        unit: 'MB',
        note: 'time ×0.05',
      },
      {
        label: 'peak memory, 10,000 of them',
        measured: many.peakBytes / MB,
        unit: 'MB',
        atMost: (1.5 * few.peakBytes) / MB,
      },
      {
        label: 'time for 10,000 over time for 1,000',
        measured: many.wallMs / few.wallMs,
        unit: '×',
        atMost: 11,
        ideal: 10,
      },
    ];
  },
};

/** Memory while large fixtures are uploaded. */
export const uploadsRow: Row = {
  name: 'uploads',
  async run() {
    const files = 20;
    const size = 100 * MB;
    const scenario = 'latency: { execution: 100ms }\nanswers: [{ skill: "*", input: "*", response: {} }]';
    const measured = await withDirectory(async (fixtures) => {
      for (let index = 0; index < files; index++) {
        const file = await open(join(fixtures, fixtureName(index)), 'w');
        await file.write(`file ${index}`);
        await file.truncate(size);
        await file.close();
      }
      const settings = { scenario, executions: files, maxParallel: 4, fixtures };
      return withDirectory((states) => runJobs(settings, [join(states, 'first'), join(states, 'second')]));
    });
    for (const one of measured) expectAllFinished(one, files);
    const [first, second] = measured;
    if (first === undefined || second === undefined) throw new Error('a job has not run');
    return [
      {
        label: 'peak memory, 2 GB of fixtures in 20 uploads',
        measured: first.peakBytes / MB,
        unit: 'MB',
        atMost: 200,
      },
      {
        label: 'their throughput',
        measured: first.wallMs / 1000,
        unit: 's',
        note: 'the simulator hashes them on the same machine',
      },
      { label: 'files sent for these', measured: filesSent(first), unit: 'count', atMost: files, ideal: files },
      {
        label: 'files sent by another run, with a state directory of its own',
        measured: filesSent(second),
        ...{ unit: 'count', atMost: 0, ideal: 0 },
      },
    ];
  },
};

/** Uploads, also those that storage took without an account of the API. */
function filesSent({ counts }: Measured): number {
  return (counts['POST /files'] ?? 0) + (counts['PUT //uploads/{id}'] ?? 0);
}
