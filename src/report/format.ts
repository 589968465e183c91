/** Milliseconds for people: `840 ms`, `12.3 s`, `4 min 05 s`, `2 h 10 min`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 59_950) return `${(ms / 1000).toFixed(1)} s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
  const minutes = Math.round(seconds / 60);
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}

/** A share of 0 to 1 as a percentage that never rounds up to 100 or down to 0; `n/a` without a denominator. */
export function formatShare(share: number | null): string {
  if (share === null || !Number.isFinite(share)) return 'n/a';
  if (share >= 1) return '100 %';
  if (share <= 0) return '0 %';
  const percent = Math.min(99.9, Math.max(0.1, share * 100));
  return `${percent.toFixed(1)} %`;
}

/** Credits with at most two decimals, thousands apart: `1,204.5`. */
export function formatCredits(credits: number): string {
  return formatCount(rounded(credits));
}

/** `1 credit`, `2.5 credits`. */
export function creditsInWords(credits: number): string {
  return plural(rounded(credits), 'credit');
}

function rounded(credits: number): number {
  return Math.round(credits * 100) / 100;
}

/** A number with its thousands apart, so that it is read and not counted: `1,000`. Decimals stay as they are. */
export function formatCount(count: number): string {
  const [whole = '', ...decimals] = String(count).split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}

/** Bytes for people, in binary units. */
export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KiB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}

/** `1 case`, `2 cases`, `1,000 cases`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

/** Where a response comes from that this trial has not paid for. */
export function responseOrigin({ shared }: { readonly shared?: boolean | undefined }): string {
  return shared ? 'response shared with another case' : 'kept response';
}
