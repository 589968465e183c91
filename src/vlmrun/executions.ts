import { ApiError } from '../errors.ts';
import { isJsonObject } from '../json.ts';
import { orUndefined } from './api-error.ts';
import type { CallOptions } from './call-options.ts';
import type { ExecuteBody, Execution } from './execution.ts';
import { parseExecution } from './parse-execution.ts';
import { type ApiRequest, jsonBody, operationOf } from './request.ts';
import type { Transport } from './transport.ts';

export interface Executions {
  /**
   * `POST /agent/execute`: starts a paid execution. Sent again only when it certainly did not begin: 429, 503 with
   * `Retry-After`, refused connection, unknown host. 500, 502, 504, a time-out, a reset, a truncated reply and a
   * reply without an id throw an `ApiError` of kind `ambiguous`.
   */
  execute(body: ExecuteBody, options?: CallOptions): Promise<Execution>;
  /** `GET /agent/executions/{id}`. Undefined for 404, which is normal in the first seconds. */
  get(id: string, options?: CallOptions): Promise<Execution | undefined>;
  /**
   * `GET /agent/executions`: executions of the whole organisation, newest first where the server keeps that promise.
   * `limit` 1 to 1000. Items without an id are left out. More than 16 MiB throw an `ApiError` of kind `malformed`.
   */
  list(page: { readonly skip?: number; readonly limit: number }, options?: CallOptions): Promise<readonly Execution[]>;
  /** `GET /predictions/{id}`: where an old server keeps what it does not show among the executions. Undefined for 404. */
  getPrediction(id: string, options?: CallOptions): Promise<Execution | undefined>;
}

/** Bytes of a page that is asked for again and again. */
const LARGEST_PAGE = 16 * 1024 * 1024;

/** The endpoints of executions. */
export function createExecutions(transport: Transport): Executions {
  return {
    async execute(body, options) {
      const request: ApiRequest = {
        method: 'POST',
        path: '/agent/execute',
        body: jsonBody(body),
        host: 'agent',
        repeat: 'unsafe',
        priority: 'execute',
      };
      const reply = await transport.json(request, options);
      const execution = parseExecution(reply);
      if (execution) return execution;
      const keys = isJsonObject(reply) ? Object.keys(reply).slice(0, 20).join(', ') : typeof reply;
      const operation = operationOf(request);
      throw new ApiError(`${operation}: the reply names no execution (it holds: ${keys}), though one may have begun`, {
        kind: 'ambiguous',
        operation,
      });
    },
    get: (id, options) => getOne(transport, { path: '/agent/executions/{id}', values: { id }, host: 'agent' }, options),
    getPrediction: (id, options) => getOne(transport, { path: '/predictions/{id}', values: { id } }, options),
    async list({ skip = 0, limit }, options) {
      const query = { skip, limit };
      const request: ApiRequest = {
        method: 'GET',
        path: '/agent/executions',
        query,
        host: 'agent',
        priority: 'poll',
        maxBytes: LARGEST_PAGE,
      };
      const reply = await transport.json(request, options);
      if (!Array.isArray(reply)) {
        const operation = operationOf(request);
        throw new ApiError(`${operation}: the reply is not a list`, { kind: 'malformed', operation });
      }
      return reply.map((item) => parseExecution(item)).filter((execution) => execution !== undefined);
    },
  };
}

async function getOne(
  transport: Transport,
  where: Pick<ApiRequest, 'path' | 'values' | 'host'>,
  options?: CallOptions,
): Promise<Execution | undefined> {
  const request: ApiRequest = { ...where, method: 'GET', priority: 'poll' };
  const reply = await orUndefined(404, transport.json(request, options));
  if (reply === undefined) return undefined;
  const execution = parseExecution(reply);
  if (execution) return execution;
  const operation = operationOf(request);
  throw new ApiError(`${operation}: the reply names no execution`, { kind: 'malformed', operation });
}
