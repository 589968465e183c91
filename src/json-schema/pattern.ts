/**
 * The regular expression of a `pattern`: with the `u` flag where it allows it, as ECMAScript recommends, else without,
 * as older validators do. Undefined when it is not ECMAScript either way. Never anchored.
 */
export function compilePattern(pattern: string): RegExp | undefined {
  return tryPattern(pattern, 'u') ?? tryPattern(pattern, '');
}

/** The regular expression with exactly these flags, or undefined. */
export function tryPattern(pattern: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(pattern, flags);
  } catch {
    return undefined;
  }
}
