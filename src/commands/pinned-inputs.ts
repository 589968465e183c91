import type { CaseInput } from '../evals/case.ts';
import { proxySettings } from '../proxy.ts';
import type { Runtime } from '../runtime.ts';
import { resolveHost } from '../vlmrun/foreign-url.ts';
import { ContentUnavailable, publicSha256 } from '../vlmrun/public-content.ts';

/** Bounds of what a suite may have fetched: bytes and milliseconds for each address. */
const LIMITS = { bytes: 512 * 1024 * 1024, ms: 300_000 };

/**
 * Looks whether what stands at a URL is what its suite pins with `sha256`: why not, as a sentence, or undefined. Each
 * address is fetched once, and only when the first execution that needs it is about to be sent.
 */
export function pinnedInputs({
  env,
  clock,
  signal,
}: Runtime): (name: string, input: CaseInput) => Promise<string | undefined> {
  const hashes = new Map<string, Promise<string>>();
  return async (name, input) => {
    if (input.kind !== 'url' || input.sha256 === undefined) return undefined;
    const { url, sha256 } = input;
    const known = hashes.get(url);
    const hash =
      known ??
      publicSha256(url, {
        resolveHost,
        proxies: proxySettings(env),
        clock,
        signal,
        timeoutMs: LIMITS.ms,
        maxBytes: LIMITS.bytes,
      });
    hashes.set(url, hash);
    try {
      const found = await hash;
      if (found === sha256) return undefined;
      return `The input ${name} is not what the suite pins: ${url} has SHA-256 ${found}, and the suite asks for ${sha256}. Nothing was sent.`;
    } catch (error) {
      if (!(error instanceof ContentUnavailable)) throw error;
      return `The input ${name} cannot be checked: ${url} ${error.message}. Nothing was sent.`;
    }
  };
}
