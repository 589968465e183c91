import { runJob } from '../engine/run-job.ts';
import type { Row } from '../row.ts';

const EXECUTIONS = 1000;

const scenario = `
latency: { execution: { min: 1s, max: 3s } }
answers: [{ skill: "*", input: "*", response: { total: 1 } }]
server: { client_id: keep }
faults:
  - { on: "* *", do: reset, probability: 0.025 }
  - { on: "* *", do: reset, after: true, probability: 0.025 }
  - { on: "* *", do: reply, status: 502, shape: html, probability: 0.025 }
  - { on: "* *", do: reply, status: 502, shape: html, after: true, probability: 0.025 }
  - { on: "* *", do: reply, status: 429, retry_after: 1, probability: 0.05 }
  - { on: "* *", do: truncate, probability: 0.02 }
  - { on: "* *", do: hang, probability: 0.01 }
  - { on: "* *", do: hang, after: true, probability: 0.01 }
`;

/** A bad day: a fifth of all requests goes wrong. */
export const faultsRow: Row = {
  name: 'faults',
  async run() {
    const measured = await runJob({
      scenario,
      executions: EXECUTIONS,
      maxParallel: 20,
      timeScale: 0.05,
      requestTimeoutMs: 3000,
    });
    const { finished = 0, ...rest } = measured.outcomes;
    const reasoned = Object.entries(rest).reduce(
      (sum, [kind, count]) => sum + (kind.startsWith('errored: ') ? count : 0),
      0,
    );
    const inputs = measured.executions.map((execution) => execution.inputs.page ?? '');
    const label = `paid twice, ${EXECUTIONS.toLocaleString('en')} executions with 19 % of the requests failing`;
    return [
      { label, measured: inputs.length - new Set(inputs).size, unit: 'count', atMost: 0, ideal: 0, note: 'time ×0.02' },
      {
        label: 'without an outcome or a reason',
        measured: EXECUTIONS - finished - reasoned,
        unit: 'count',
        atMost: 0,
        ideal: 0,
      },
      { label: 'errored with a reason', measured: reasoned, unit: 'count' },
    ];
  },
};
