import { UsageError } from '../errors.ts';
import { startFromFile } from './connection.ts';
import type { CommandFunction } from './context.ts';
import { noOutputs } from './outputs.ts';

/** Serves the simulated API on a loopback port until it is stopped. */
export const simulator: CommandFunction = async ({ inputs, runtime }) => {
  const { log, signal } = runtime;
  if (inputs.scenario === undefined)
    throw new UsageError('scenario is missing: name a scenario file, such as examples/scenario.yaml.');
  const server = await startFromFile(inputs.scenario, runtime, inputs.port);
  log.info(`Simulated VLM Run API on ${server.url}: nothing here is real, and nothing is paid. Any key is accepted.`);
  log.info(`For SDKs and the CLI: VLMRUN_BASE_URL=${server.url} VLMRUN_API_KEY=simulator. Stop with Ctrl-C.`);
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
  await server.close();
  return { exitCode: 0, outputs: noOutputs('success') };
};
