import type { LookupFunction } from 'node:net';
import { isIP } from 'node:net';
import { createHash } from '../hash.ts';
import { type ProxySettings, proxyFor } from '../proxy.ts';
import type { Clock } from '../runtime.ts';
import { isPrivateHost } from './base-url.ts';
import type { ResolveHost } from './foreign-url.ts';
import { isPublicAddress } from './public-address.ts';

/** Why the content of an address cannot be had; the message is one line without a full stop. */
export class ContentUnavailable extends Error {
  override readonly name = 'ContentUnavailable';
}

/** What fetching from the public internet needs. */
export interface PublicContentSetup {
  readonly resolveHost: ResolveHost;
  /** The proxies of the environment; undefined where there are none. Behind one, the proxy connects, by host name. */
  readonly proxies: ProxySettings | undefined;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** For everything from the first connection to the last byte, in ms. */
  readonly timeoutMs: number;
  /** Content beyond this many bytes is not read. */
  readonly maxBytes: number;
  /** Additional certificate authorities, in PEM; those of Node when absent. */
  readonly ca?: string;
  /** Where a connection to a checked address really goes; only for tests, which have no public addresses. */
  readonly route?: (address: string) => string;
}

const MOST_REDIRECTS = 3;
const PAUSES_MS = [1_000, 4_000];

/**
 * Hex SHA-256 of what stands at an https address, read as a stream. Every address of its host must be public, and the
 * connection goes to one of those that were looked at, so that a second answer of the name server changes nothing;
 * redirects are held to the same. Faults of the network or the server are tried again. Throws `ContentUnavailable`.
 */
export async function publicSha256(address: string, setup: PublicContentSetup): Promise<string> {
  const signal = AbortSignal.any([setup.signal, AbortSignal.timeout(setup.timeoutMs)]);
  for (let attempt = 0; ; attempt++) {
    try {
      return await follow(address, setup, signal);
    } catch (error) {
      setup.signal.throwIfAborted();
      const pause = PAUSES_MS[attempt];
      if (signal.aborted) throw new ContentUnavailable(`gave no answer within ${setup.timeoutMs / 1000} s`);
      if (error instanceof ContentUnavailable || pause === undefined) throw unavailable(error);
      await setup.clock.sleep(pause, setup.signal);
    }
  }
}

/** A failure that another attempt may mend. */
class Fault extends Error {}

function unavailable(error: unknown): ContentUnavailable {
  if (error instanceof ContentUnavailable) return error;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const words = cause instanceof Error ? cause.message : String(cause);
  return new ContentUnavailable(error instanceof Fault ? error.message : `could not be fetched: ${words}`);
}

async function follow(first: string, setup: PublicContentSetup, signal: AbortSignal): Promise<string> {
  let current = first;
  for (let redirects = 0; ; redirects++) {
    const found = await request(current, setup, signal);
    if (typeof found === 'string') return found;
    if (redirects === MOST_REDIRECTS) throw new ContentUnavailable('redirects too often');
    if (!URL.canParse(found.location, current)) throw new ContentUnavailable('redirects to what is no address');
    current = new URL(found.location, current).href;
  }
}

async function request(
  address: string,
  setup: PublicContentSetup,
  signal: AbortSignal,
): Promise<string | { readonly location: string }> {
  const url = new URL(address);
  const dispatcher = await dispatcherFor(url, setup, await checkedAddresses(url, setup.resolveHost));
  const undici = await import('undici');
  try {
    const { statusCode, headers, body } = await undici.request(url, {
      dispatcher,
      signal,
      headers: { accept: '*/*', 'accept-encoding': 'identity' },
    });
    const { location } = headers;
    if (statusCode >= 300 && statusCode < 400 && typeof location === 'string') return { location };
    const message = `answered ${statusCode}`;
    if (statusCode >= 500 || statusCode === 429) throw new Fault(message);
    if (statusCode !== 200) throw new ContentUnavailable(message);
    const hash = createHash('sha256');
    let size = 0;
    for await (const chunk of body as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > setup.maxBytes) throw new ContentUnavailable(`has more than ${setup.maxBytes} bytes`);
      hash.update(chunk);
    }
    return hash.digest('hex');
  } finally {
    // What is left of a reply is not wanted.
    await dispatcher.destroy();
  }
}

/** The addresses of a host, all public. Throws `ContentUnavailable` for a URL that must not be visited. */
async function checkedAddresses(url: URL, resolveHost: ResolveHost): Promise<readonly string[]> {
  if (url.protocol !== 'https:') throw new ContentUnavailable(`leads to ${url.protocol}//, and only https is fetched`);
  if (url.username !== '' || url.password !== '') throw new ContentUnavailable('carries a user name or a password');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const literal = isIP(host) !== 0;
  const refused = new ContentUnavailable(`leads to ${host}, which is not on the public internet`);
  if (!literal && isPrivateHost(host)) throw refused;
  const addresses = literal
    ? [host]
    : await resolveHost(host).catch((error: Error) => {
        throw new Fault(`leads to ${host}, which no name server knows: ${error.message}`);
      });
  if (addresses.length === 0 || !addresses.every(isPublicAddress)) throw refused;
  return addresses;
}

async function dispatcherFor(url: URL, { proxies, ca, route }: PublicContentSetup, addresses: readonly string[]) {
  const undici = await import('undici');
  const pinned = addresses.map((one) => route?.(one) ?? one).map((one) => ({ address: one, family: isIP(one) }));
  const lookup: LookupFunction = (_host, { all }, found) => {
    const [first] = pinned;
    if (all) found(null, pinned);
    else found(null, first?.address ?? '', first?.family ?? 4);
  };
  const trust = ca === undefined ? {} : { ca };
  const proxy = proxies && proxyFor(url, proxies);
  if (proxy === undefined) return new undici.Agent({ connect: { lookup, ...trust } });
  return new undici.ProxyAgent({ uri: proxy, requestTls: trust });
}
