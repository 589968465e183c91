import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPrivateHost } from './base-url.ts';
import { isPublicAddress } from './public-address.ts';

/** Finds the addresses of a host name. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

/** The addresses that the system's resolver knows. */
export const resolveHost: ResolveHost = async (hostname) =>
  (await lookup(hostname, { all: true })).map(({ address }) => address);

/** Decides which addresses outside the API may be visited because a reply named them. */
export interface UrlGuard {
  /**
   * Why the URL must not be visited, as the end of "an address that …"; undefined when it may be. Allowed: the API's own
   * origin; https to a host whose every address is public; anything, when the API itself is on a private network.
   */
  refusal(url: string): Promise<string | undefined>;
}

/** A guard for an API at the given base URLs. */
export function createUrlGuard(setup: {
  readonly baseUrls: readonly string[];
  readonly resolveHost: ResolveHost;
}): UrlGuard {
  const bases = setup.baseUrls.map((base) => new URL(base));
  return {
    async refusal(text) {
      if (!URL.canParse(text)) return 'is not a URL';
      const url = new URL(text);
      if (bases.some((base) => base.origin === url.origin)) return undefined;
      if (url.username !== '' || url.password !== '') return 'carries credentials';
      if (bases.every((base) => isPrivateHost(base.hostname)) && /^https?:$/.test(url.protocol)) return undefined;
      if (url.protocol !== 'https:') return 'is not https';
      return (await isPublic(url.hostname, setup.resolveHost)) ? undefined : 'is not on the public internet';
    },
  };
}

async function isPublic(hostname: string, resolve: ResolveHost): Promise<boolean> {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0) return isPublicAddress(host);
  if (isPrivateHost(host)) return false;
  try {
    const addresses = await resolve(host);
    return addresses.length > 0 && addresses.every(isPublicAddress);
  } catch {
    return false;
  }
}
