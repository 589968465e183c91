import type { IncomingMessage } from 'node:http';
import type { Platform, Route } from './platform.ts';
import { RateWindow } from './rate-window.ts';
import { refusal } from './reply.ts';

/** What a request that was let in brings along. */
export interface Admission {
  readonly guest: boolean;
  /** Headers of its reply. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Keys and rate limit. */
export class Gate {
  readonly #platform: Platform;
  readonly #window: RateWindow | undefined;

  constructor(platform: Platform) {
    this.#platform = platform;
    const { requestsPerMinute } = platform.scenario.server;
    this.#window = requestsPerMinute === undefined ? undefined : new RateWindow(requestsPerMinute);
  }

  /** @throws Refusal with 400, 401, 403 or 429 */
  admit(route: Route, message: IncomingMessage): Admission {
    const guest = this.#authenticate(route, message.headers.authorization);
    return { guest, headers: route.limited ? this.#limit() : {} };
  }

  #authenticate(route: Route, authorization: string | undefined): boolean {
    if (route.access === 'none') {
      // A presigned URL has its own signature; cloud storage refuses a second way of signing.
      if (authorization !== undefined) throw refusal(400, 'Only one auth mechanism is allowed');
      return true;
    }
    if (authorization === undefined) {
      if (route.access === 'guest') return true;
      throw refusal(401, 'Not authenticated', { 'www-authenticate': 'Bearer' });
    }
    const { keys, wrongKey } = this.#platform.scenario.server;
    const key = /^Bearer (\S+)$/.exec(authorization)?.[1];
    if (key === undefined || (keys !== undefined && !keys.includes(key))) throw refusal(wrongKey, 'Invalid API Key');
    return false;
  }

  #limit(): Readonly<Record<string, string>> {
    const { server } = this.#platform.scenario;
    if (!this.#window) return {};
    const grant = this.#window.ask(this.#platform.clock.now());
    const headers = server.rateLimitHeaders
      ? { 'x-ratelimit-limit': String(server.requestsPerMinute), 'x-ratelimit-remaining': String(grant.remaining) }
      : {};
    if (grant.granted) return headers;
    const wait = server.retryAfter ? { 'retry-after': String(Math.max(1, Math.ceil(grant.waitMs / 1000))) } : {};
    throw refusal(429, 'Rate limit exceeded', { ...headers, ...wait });
  }
}
