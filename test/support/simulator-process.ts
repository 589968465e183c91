// The simulator in a process of its own; started by `spawnSimulator`, ends when its parent is gone.
import { readScenario } from '../../src/simulator/read-scenario.ts';
import { type Simulator, startSimulator } from '../../src/simulator/server.ts';
import type { SimulateOptions, SimulatorReport } from './simulator.ts';

let simulator: Simulator | undefined;

process.on('message', async (message: 'report' | { scenario: string; options: SimulateOptions }) => {
  if (message === 'report') {
    if (simulator) process.send?.(reportOf(simulator));
    return;
  }
  simulator = await startSimulator({ scenario: readScenario(message.scenario, 'scenario.yaml'), ...message.options });
  process.send?.({ url: simulator.url });
});
process.on('disconnect', () => process.exit(0));

function reportOf(running: Simulator): SimulatorReport {
  return {
    counts: running.counts(),
    statusCounts: running.statusCounts(),
    executions: running.executions().map(({ id, order, acceptedAt, endsAt }) => ({
      id,
      skills: order.skills,
      inputs: order.inputHashes,
      acceptedAt,
      endsAt: Number.isFinite(endsAt) ? endsAt : null,
    })),
  };
}
