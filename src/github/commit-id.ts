/** A commit as GitHub writes it: 40 or 64 hexadecimal digits. Undefined for anything else. */
export function commitId(value: unknown): string | undefined {
  return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}
