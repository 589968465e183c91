import type { CallOptions } from './call-options.ts';
import type { ExecuteBody, Execution } from './execution.ts';

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
   * `limit` 1 to 1000. Items without an id are left out.
   */
  list(page: { readonly skip?: number; readonly limit: number }, options?: CallOptions): Promise<readonly Execution[]>;
  /** `GET /predictions/{id}`: where an old server keeps what it does not show among the executions. Undefined for 404. */
  getPrediction(id: string, options?: CallOptions): Promise<Execution | undefined>;
}
