import { isIP } from 'node:net';
import { UsageError } from '../errors.ts';
import { isPublicAddress } from './public-address.ts';

/** Where the platform answers by default; it serves both the API and its agent part. */
export const defaultBaseUrl = 'https://api.vlm.run/v1';

/**
 * A base URL as the client joins paths to it: with or without a slash or `/v1` at the end, the result ends in `/v1`
 * (any `/v<number>` stays). Throws `UsageError`, naming `input`, for anything that is not an http or https URL, that
 * carries credentials, a query or a fragment, or that would send the key unencrypted to a public host.
 */
export function normaliseBaseUrl(text: string, input = 'base-url'): string {
  const trimmed = text.trim();
  const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(trimmed))
    throw new UsageError(`${input}: must be an http or https URL such as ${defaultBaseUrl}, not "${trimmed}".`);
  if (url.username !== '' || url.password !== '')
    throw new UsageError(`${input}: must not carry a user name or password; the key goes into api-key.`);
  if (url.search !== '' || url.hash !== '')
    throw new UsageError(`${input}: must not carry a query or a fragment, as "${trimmed}" does.`);
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname))
    throw new UsageError(`${input}: use https for ${url.host}, or the key would travel unencrypted.`);
  const path = url.pathname.replace(/\/+$/, '');
  return `${url.origin}${/\/v\d+$/.test(path) ? path : `${path}/v1`}`;
}

/** True for loopback and private addresses, and for names that only a private network resolves. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
  if (isIP(host) !== 0) return !isPublicAddress(host);
  return !host.includes('.') || /\.(localhost|local|internal|lan|home\.arpa|test)$/.test(host);
}
