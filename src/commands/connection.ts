import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { LimiterOptions, RateLimiter } from '../engine/limiter.ts';
import { describeError, UsageError } from '../errors.ts';
import { sha256Hex } from '../hash.ts';
import type { RunCommand } from '../inputs/commands.ts';
import type { Inputs } from '../inputs/definitions.ts';
import type { Runtime } from '../runtime.ts';
import { productVersion } from '../version.ts';
import type { VlmRun } from '../vlmrun/client.ts';

/** The way to the VLM Run API, or to the simulator that stands in for it. */
export interface Connection {
  readonly client: VlmRun;
  /** The one limiter of the run, which every request passes. */
  readonly limiter: RateLimiter;
  /** The address as results name it: `simulator` for the built-in simulator. */
  readonly baseUrl: string;
  /** Where skills and executions go; the same unless `agent-base-url` says otherwise. */
  readonly agentBaseUrl: string;
  /** True for the built-in simulator, and once a reply has shown that the address is that of another one. */
  readonly simulated: boolean;
  /** SHA-256 of the scenario file, for execution keys; absent for the real API. */
  readonly scenarioDigest?: string;
  close(): Promise<void>;
}

/** A shorter value could not be taken out of outputs without tearing words apart, nor masked by a runner. */
const SHORTEST_KEY = 8;

const defaultBaseUrl = 'https://api.vlm.run/v1';

/**
 * What is wrong with the inputs that say where to connect to and with what key; one line each. A key that the event
 * proves to be `withheld` is not missed by `test`.
 */
export function connectionProblems(
  command: RunCommand,
  inputs: Inputs,
  env: Runtime['env'],
  withheld: boolean,
): string[] {
  if (command !== 'test' && command !== 'publish') return [];
  const problems: string[] = [];
  const simulated = inputs['base-url'] === 'simulator';
  if (inputs.scenario !== undefined && !simulated) problems.push('scenario needs base-url: simulator.');
  if (simulated && inputs.scenario === undefined)
    problems.push('scenario is missing: base-url: simulator needs the file that says what it answers.');
  if (simulated) return problems;
  const key = inputs['api-key'];
  if (key === undefined) {
    if (command === 'publish' || !(inputs['dry-run'] || withheld)) {
      problems.push('api-key is missing: set the input api-key in a workflow, or VLMRUN_API_KEY in the environment.');
    }
  } else if (/[^\x21-\x7e]/.test(key)) {
    problems.push('api-key has a character that no key has, such as a blank or a line break: copy it again.');
  } else if (key.length < SHORTEST_KEY) {
    problems.push(
      `api-key is too short to be one (${key.length} of at least ${SHORTEST_KEY} characters): copy it again.`,
    );
  }
  for (const [name, url] of [
    ['base-url', baseUrlOf(inputs, env)],
    ['agent-base-url', inputs['agent-base-url']],
  ] as const) {
    const problem = url === undefined ? undefined : urlProblem(url);
    if (problem !== undefined) problems.push(`${name} ${problem}`);
  }
  return problems;
}

/** Connects, after `connectionProblems` found none. Throws `UsageError` for a scenario that cannot be used. */
export async function connect(inputs: Inputs, runtime: Runtime): Promise<Connection> {
  const { createClient } = await import('../vlmrun/client.ts');
  const { createLimiter } = await import('../engine/limiter.ts');
  const simulator =
    inputs['base-url'] === 'simulator' ? await startFromFile(inputs.scenario ?? '', runtime) : undefined;
  const baseUrl = simulator?.url ?? baseUrlOf(inputs, runtime.env);
  // Without a key nothing is sent; it is asked for before, or its absence has been accepted.
  const apiKey = simulator ? 'simulator' : (inputs['api-key'] ?? 'absent');
  if (!simulator && inputs['api-key'] !== undefined) runtime.log.secret(apiKey);
  const limiter = createLimiter(limiterOptions(inputs, runtime.clock));
  const client = createClient({
    fetch: runtime.fetch,
    clock: runtime.clock,
    log: runtime.log,
    signal: runtime.signal,
    baseUrl,
    ...(inputs['agent-base-url'] !== undefined && !simulator ? { agentBaseUrl: inputs['agent-base-url'] } : {}),
    apiKey,
    userAgent: `vlmrun-skill-action-${productVersion}`,
    limiter,
  });
  if (simulator)
    runtime.log.warning(
      'SIMULATED: requests go to the built-in simulator. Nothing here says how the real platform would answer.',
    );
  return {
    client,
    limiter,
    baseUrl: simulator ? 'simulator' : client.baseUrl,
    agentBaseUrl: simulator ? 'simulator' : client.agentBaseUrl,
    get simulated() {
      return simulator !== undefined || client.simulated;
    },
    ...(simulator ? { scenarioDigest: simulator.scenarioDigest } : {}),
    close: async () => simulator?.close(),
  };
}

/** The rate of requests that the inputs ask for; against the built-in simulator there is none unless asked. */
export function limiterOptions(inputs: Inputs, clock: Runtime['clock']): LimiterOptions {
  const rate = inputs['requests-per-minute'];
  const simulated = inputs['base-url'] === 'simulator';
  return {
    requestsPerMinute: simulated && rate === 'auto' ? 'unlimited' : rate,
    clock,
    ...(inputs.shard ? { shards: inputs.shard.count } : {}),
  };
}

/** Reads a scenario file and starts the simulator with it. Throws `UsageError` for a file that cannot be used. */
export async function startFromFile(file: string, { cwd, clock }: Runtime, port = 0) {
  const { readScenario } = await import('../simulator/read-scenario.ts');
  const { startSimulator } = await import('../simulator/server.ts');
  let text: string;
  try {
    text = await readFile(resolve(cwd, file), 'utf8');
  } catch (error) {
    throw new UsageError(`scenario ${file} cannot be read: ${describeError(error)}`);
  }
  const simulator = await startSimulator({ scenario: readScenario(text, file), port, clock });
  return { ...simulator, scenarioDigest: sha256Hex(text) };
}

/** Where answers come from, as execution keys name it: an answer of one server never stands in for that of another. */
export function originOf({
  baseUrl,
  agentBaseUrl,
  scenarioDigest,
}: Pick<Connection, 'baseUrl' | 'agentBaseUrl' | 'scenarioDigest'>): string {
  if (scenarioDigest !== undefined) return `simulator:${scenarioDigest}`;
  return agentBaseUrl === baseUrl ? baseUrl : `${baseUrl} ${agentBaseUrl}`;
}

/** The address that requests go to. */
export function baseUrlOf(inputs: Inputs, env: Runtime['env']): string {
  return inputs['base-url'] ?? (env.VLMRUN_BASE_URL || defaultBaseUrl);
}

function urlProblem(text: string): string | undefined {
  if (!URL.canParse(text)) return `is not a URL: "${text}".`;
  const url = new URL(text);
  const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    return 'must begin with https://: the key is sent there.';
  }
  if (url.username !== '' || url.password !== '') return 'must not carry a user name or password.';
  return undefined;
}
