import { runJob, withDirectory, writeFixtures } from '../engine/run-job.ts';
import type { Figure, Row } from '../row.ts';

const EXECUTIONS = 1000;
const TIME_SCALE = 0.02;
/** Milliseconds of this machine: 20 s of the simulation. A reply takes a few. */
const REQUEST_TIMEOUT_MS = 400;

const scenarioOf = (clientId: string) => `
latency: { execution: { min: 1s, max: 3s } }
answers: [{ skill: "*", input: "*", response: { total: 1 } }]
server: { client_id: ${clientId} }
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

/** A bad day: a fifth of all requests goes wrong, those of uploads among them. */
export const faultsRow: Row = {
  name: 'faults',
  run: () =>
    withDirectory(async (directory) => {
      const fixtures = await writeFixtures(directory, EXECUTIONS);
      // Most of both is waiting, so that they do not disturb each other.
      const both = await Promise.all([
        badDay(fixtures, 'keep', 'server keeps our id'),
        badDay(fixtures, 'ignore', 'server echoes nothing'),
      ]);
      return both.flat();
    }),
};

async function badDay(fixtures: string, clientId: string, server: string): Promise<readonly Figure[]> {
  const measured = await runJob({
    ...{ scenario: scenarioOf(clientId), fixtures, executions: EXECUTIONS, maxParallel: 20 },
    ...{ timeScale: TIME_SCALE, requestTimeoutMs: REQUEST_TIMEOUT_MS },
  });
  const { finished = 0, ...rest } = measured.outcomes;
  const reasoned = Object.entries(rest).reduce(
    (sum, [kind, count]) => sum + (kind.startsWith('errored: ') ? count : 0),
    0,
  );
  const inputs = measured.executions.map((execution) => execution.inputs.page ?? '');
  const label = `paid twice, ${EXECUTIONS.toLocaleString('en')} uploads and executions with 19 % of the requests failing`;
  const note = `${server}, time ×${TIME_SCALE}`;
  return [
    { label, measured: inputs.length - new Set(inputs).size, unit: 'count', atMost: 0, ideal: 0, note },
    {
      label: 'without an outcome or a reason',
      measured: EXECUTIONS - finished - reasoned,
      ...{ unit: 'count', atMost: 0, ideal: 0, note: server },
    },
    { label: 'errored with a reason', measured: reasoned, unit: 'count', note: server },
  ];
}
