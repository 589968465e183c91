import type { EngineOptions } from '../engine/run-options.ts';
import { sha256Hex } from '../hash.ts';
import type { Inputs } from '../inputs/definitions.ts';
import type { Runtime } from '../runtime.ts';

/** How the engine runs, from the inputs. `origin` is where requests go, as execution keys name it. */
export function engineOptions(
  inputs: Inputs,
  env: Runtime['env'],
  connection: { readonly origin: string; readonly simulated: boolean },
): EngineOptions {
  return {
    maxParallel: inputs['max-parallel'],
    reuse: inputs.reuse ?? (env.GITHUB_EVENT_NAME === 'schedule' ? 'never' : 'unchanged'),
    reuseMaxAgeMs: inputs['reuse-max-age'],
    // What a simulator had in flight ended with its process, and costs nothing to send again.
    resubmitUnknown: inputs['resubmit-unknown'] || connection.simulated,
    cleanup: inputs.cleanup,
    ...(inputs['max-credits'] === undefined ? {} : { maxCredits: inputs['max-credits'] }),
    ...(inputs.deadline === undefined ? {} : { deadlineMs: inputs.deadline }),
    origin: connection.origin,
    account: connection.simulated ? '' : sha256Hex(`${connection.origin}\n${inputs['api-key'] ?? ''}`),
  };
}
