/**
 * What a version such as `2`, `v2.1` or `2.0.0-rc.1` promises: its major number, and below 1.0 its minor number too,
 * since there a minor version may break anything (Semantic Versioning 2.0.0, item 4). Undefined for anything else.
 */
function promiseOf(version: string | undefined): { readonly major: number; readonly minor: number } | undefined {
  const match = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.|-|\+|$)/.exec(version?.trim() ?? '');
  if (match === null) return undefined;
  const major = Number(match[1]);
  return { major, minor: major === 0 ? Number(match[2] ?? 0) : 0 };
}

/**
 * True when the author announces a break by raising the major version, or below 1.0 the minor one; a version that was
 * not there before raises nothing.
 */
export function raisesMajor(before: string | undefined, after: string | undefined): boolean {
  const old = promiseOf(before);
  const current = promiseOf(after);
  if (old === undefined || current === undefined) return false;
  return current.major > old.major || (current.major === old.major && current.minor > old.minor);
}
