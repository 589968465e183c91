/** Longest wait that a server's word is taken for. */
const LONGEST_WAIT_MS = 60 * 60_000;

/**
 * Milliseconds that `Retry-After` asks to wait: seconds or an HTTP date. Undefined for anything else; negative waits are
 * 0, absurd ones an hour.
 */
export function readRetryAfter(headers: Headers, now: number): number | undefined {
  const text = headers.get('retry-after')?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Math.min(Number(text) * 1_000, LONGEST_WAIT_MS);
  if (!/^[A-Z][a-z]{2},? /.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - now), LONGEST_WAIT_MS);
}
