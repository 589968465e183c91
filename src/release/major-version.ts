/** The major number of a version such as `2`, `v2.1` or `2.0.0-rc.1`; undefined for anything else. */
export function majorVersion(version: string | undefined): number | undefined {
  const match = /^v?(\d{1,9})(?:\.|-|\+|$)/.exec(version?.trim() ?? '');
  return match ? Number(match[1]) : undefined;
}

/** True when the author announces a break by raising the major version; one that was not there before raises nothing. */
export function raisesMajor(before: string | undefined, after: string | undefined): boolean {
  const old = majorVersion(before);
  const current = majorVersion(after);
  return current !== undefined && old !== undefined && current > old;
}
