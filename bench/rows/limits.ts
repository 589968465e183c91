import { expectAllFinished, idealMakespan, requestsIn, runJob } from '../engine/run-job.ts';
import type { Figure, Row } from '../row.ts';

const answerAll = 'answers: [{ skill: "*", input: "*", response: { total: 1 } }]';

/** A server that allows 8 running executions and refuses more, asked for 20. */
export const runningRow: Row = {
  name: 'running',
  async run() {
    const scenario = `latency: { execution: 1s }\nserver: { running: { limit: 8, retry_after: 1 } }\n${answerAll}`;
    const measured = await runJob({ scenario, executions: 100, maxParallel: 20 });
    expectAllFinished(measured, 100);
    const refused = measured.statusCounts['POST /agent/execute 429'] ?? 0;
    const label = '100 executions of 1 s on a server that allows 8 running';
    return [
      { label, measured: measured.makespanMs / 1000, unit: 's', atMost: 15, ideal: 12.5 },
      { label: 'answers of 429 to these', measured: refused, unit: 'count', atMost: 15, ideal: 0 },
    ];
  },
};

/** The entry tier: 10 requests a minute for 40 cases. */
export const scarceRow: Row = {
  name: 'scarce',
  async run() {
    const executions = 40;
    const scenario = `latency: { execution: { median: 30s, sigma: 0.4 } }\nserver: { requests_per_minute: 10 }\n${answerAll}`;
    const figures: Figure[] = [];
    for (const requestsPerMinute of [10, 'auto'] as const) {
      const settings = { scenario, executions, maxParallel: 40, timeScale: 0.05, requestsPerMinute };
      const measured = await runJob(settings);
      expectAllFinished(measured, executions);
      const needed = (executions / 10) * 60_000;
      const ideal = Math.max(needed, idealMakespan(measured, executions));
      figures.push(
        {
          label: 'makespan over what 10 requests a minute allow, 40 cases',
          measured: measured.makespanMs / ideal,
          unit: '×',
          atMost: 1.15,
          ideal: 1,
          note: `requests-per-minute: ${requestsPerMinute}, time ×0.05`,
        },
        { label: 'requests of these', measured: requestsIn(measured) / executions, unit: 'per execution', ideal: 1 },
      );
    }
    return figures;
  },
};
