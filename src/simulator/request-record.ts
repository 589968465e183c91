import type { IncomingHttpHeaders } from 'node:http';
import type { JsonValue } from '../json.ts';

const MAX_REQUESTS = 5000;
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** A request that the simulator received. */
export interface ReceivedRequest {
  /** Milliseconds since the epoch, in the simulator's time. */
  readonly at: number;
  readonly method: string;
  /** Path with query, as sent: `/v1/files?limit=10`. */
  readonly path: string;
  /** `METHOD /path-template` as in `counts()`; the path itself for an unknown one. */
  readonly operation: string;
  /** Lower-case names; the key is replaced by `***`. */
  readonly headers: IncomingHttpHeaders;
  /** A JSON body; for an upload its `sha256`, `md5` and `bytes`. Older large ones are forgotten. */
  readonly body?: JsonValue;
  /** Status of the reply; absent while there is none and when the connection was cut. */
  readonly status?: number;
}

type Entry = { -readonly [K in keyof ReceivedRequest]: ReceivedRequest[K] };

/** Remembers the last requests and counts all of them. */
export class RequestRecord {
  #entries: Entry[] = [];
  #bodies: { readonly entry: Entry; readonly bytes: number }[] = [];
  #bodyBytes = 0;
  readonly #counts: Record<string, number> = {};
  readonly #statuses: Record<string, number> = {};

  /** Notes a request; what is learned later is told to the returned functions. */
  begin(request: Omit<ReceivedRequest, 'body' | 'status'>): {
    body(body: JsonValue, bytes: number): void;
    status(status: number): void;
  } {
    const { authorization } = request.headers;
    const headers =
      authorization === undefined
        ? request.headers
        : { ...request.headers, authorization: authorization.replace(/^(\S+)\s.*$/, '$1 ***') };
    const entry: Entry = { ...request, headers };
    this.#entries.push(entry);
    if (this.#entries.length > 2 * MAX_REQUESTS) this.#entries = this.#entries.slice(-MAX_REQUESTS);
    this.#counts[request.operation] = (this.#counts[request.operation] ?? 0) + 1;
    return {
      body: (body, bytes) => {
        entry.body = body;
        this.#bodies.push({ entry, bytes });
        this.#bodyBytes += bytes;
        this.#forgetBodies();
      },
      status: (status) => {
        entry.status = status;
        const key = `${request.operation} ${status}`;
        this.#statuses[key] = (this.#statuses[key] ?? 0) + 1;
      },
    };
  }

  received(): readonly ReceivedRequest[] {
    return this.#entries.slice(-MAX_REQUESTS);
  }

  counts(): Readonly<Record<string, number>> {
    return { ...this.#counts };
  }

  statusCounts(): Readonly<Record<string, number>> {
    return { ...this.#statuses };
  }

  #forgetBodies(): void {
    let forget = 0;
    while (this.#bodyBytes > MAX_BODY_BYTES && forget < this.#bodies.length - 1) {
      const oldest = this.#bodies[forget++];
      if (!oldest) break;
      delete oldest.entry.body;
      this.#bodyBytes -= oldest.bytes;
    }
    if (forget > 0) this.#bodies = this.#bodies.slice(forget);
  }
}
