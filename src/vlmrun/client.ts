import { ApiError, UsageError } from '../errors.ts';
import type { Clock, Log } from '../runtime.ts';
import { type Artifacts, createArtifacts } from './artifacts.ts';
import { normaliseBaseUrl } from './base-url.ts';
import type { CallOptions } from './call-options.ts';
import { createExecutions, type Executions } from './executions.ts';
import { createFiles, type Files } from './files.ts';
import { createUrlGuard, type ResolveHost, resolveHost } from './foreign-url.ts';
import { type Limiter, unlimited } from './limiter.ts';
import { createScrub } from './scrub.ts';
import { createSkills, type Skills } from './skills.ts';
import { createStorage } from './storage.ts';
import { createTransport, type Transport } from './transport.ts';

/** The VLM Run API. Every method throws `ApiError` when a request failed for good, or the signal's reason. */
export interface VlmRun {
  /** Ends in `/v1`, without a slash behind it. */
  readonly baseUrl: string;
  /** Where `/agent`, `/skills` and `/artifacts` are; the same unless another address was given. */
  readonly agentBaseUrl: string;
  readonly files: Files;
  readonly skills: Skills;
  readonly executions: Executions;
  readonly artifacts: Artifacts;
  /** One cheap request that only a valid key passes. Throws an `ApiError` of kind `auth` for a wrong one. */
  checkKey(options?: CallOptions): Promise<void>;
  /**
   * HTTP requests sent so far, repeats included, by `METHOD /path-template`. Presigned addresses count as `PUT (storage)`
   * and `GET (storage)`, polls after a 303 as `GET (continuation of …)`.
   */
  readonly requests: Readonly<Record<string, number>>;
  /** True once a reply has said that it comes from the simulator, at whatever address. */
  readonly simulated: boolean;
}

export interface ClientSetup {
  readonly fetch: typeof fetch;
  readonly clock: Clock;
  readonly log: Log;
  /** With or without `/v1` and a slash at the end. */
  readonly baseUrl: string;
  /** For `/agent`, `/skills` and `/artifacts`, where another host serves them. Default: the same as `baseUrl`. */
  readonly agentBaseUrl?: string;
  readonly apiKey: string;
  /** Ends every request that has no signal of its own. */
  readonly signal: AbortSignal;
  /** `<product>/<version>`; also sent as `X-Client-Id`, with a hyphen. */
  readonly userAgent: string;
  /** Default: never waits. */
  readonly limiter?: Limiter;
  /** Default: the system's resolver. */
  readonly resolveHost?: ResolveHost;
  /** Numbers from 0 to 1 that spread waiting times. Default: `Math.random`. */
  readonly random?: () => number;
}

const STORAGE_TIMEOUT_MS = 300_000;
/** On every reply of the simulator, so that none can pass as the platform's. */
const SIMULATION_HEADER = 'x-vlmrun-simulator';

/** A client for one run. Throws `UsageError` for a base URL or a key that cannot be used. Sends nothing by itself. */
export function createClient(setup: ClientSetup): VlmRun {
  const { fetch, clock, log, signal, limiter = unlimited, random = Math.random } = setup;
  const apiKey = usableKey(setup.apiKey);
  const api = normaliseBaseUrl(setup.baseUrl);
  const agent = setup.agentBaseUrl === undefined ? api : normaliseBaseUrl(setup.agentBaseUrl, 'agent-base-url');
  const counts = new Map<string, number>();
  const guard = createUrlGuard({ baseUrls: [api, agent], resolveHost: setup.resolveHost ?? resolveHost });
  const scrub = createScrub(apiKey);
  const headers = {
    Authorization: `Bearer ${apiKey}`,
    'User-Agent': setup.userAgent,
    'X-Client-Id': setup.userAgent.replace('/', '-'),
  };
  const baseUrls = { api, agent };
  let simulated = false;
  const onReply = (reply: Headers) => {
    simulated ||= reply.has(SIMULATION_HEADER);
  };
  const transport = createTransport({
    ...{ fetch, clock, log, limiter, signal, guard, scrub, headers, baseUrls, random, counts, onReply },
  });
  const storage = createStorage({ fetch, clock, log, signal, guard, random, counts, timeoutMs: STORAGE_TIMEOUT_MS });
  return {
    baseUrl: api,
    agentBaseUrl: agent,
    files: createFiles(transport, storage),
    skills: createSkills(transport, storage),
    executions: createExecutions(transport),
    artifacts: createArtifacts(transport, storage, scrub),
    checkKey: (options) => checkKey(transport, options),
    get requests() {
      return Object.fromEntries(counts);
    },
    get simulated() {
      return simulated;
    },
  };
}

// A health check would not do: it is not documented to look at the key.
async function checkKey(transport: Transport, options?: CallOptions): Promise<void> {
  try {
    await transport.send({ method: 'GET', path: '/models' }, options);
  } catch (error) {
    if (!(error instanceof ApiError && error.details.status === 404)) throw error;
    await transport.send({ method: 'GET', path: '/skills', query: { limit: 1 }, host: 'agent' }, options);
  }
}

function usableKey(key: string): string {
  const trimmed = key.trim();
  if (trimmed === '') throw new UsageError('api-key: is empty.');
  // `fetch` would refuse it too, but with the key in its message.
  if (!/^[\x21-\x7e]+$/.test(trimmed))
    throw new UsageError('api-key: holds a space, a line break or another character that no key has.');
  return trimmed;
}
