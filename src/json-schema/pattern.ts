import { TimeLimitExceeded, withTimeLimit } from './time-limit.ts';

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

const TEST_MS = 50;

/**
 * Whether a pattern matches somewhere in a text; undefined when it is no pattern, or cannot tell in good time.
 * The watchdog is set only where the match could go back and forth, since it costs more than most matches.
 */
export function testPattern(pattern: string, text: string): boolean | undefined {
  const compiled = compilePattern(pattern);
  if (compiled === undefined) return undefined;
  if (text.length < 5 || !/[*+{|]/.test(pattern)) return compiled.test(text);
  try {
    return withTimeLimit(TEST_MS, () => compiled.test(text));
  } catch (error) {
    if (error instanceof TimeLimitExceeded) return undefined;
    throw error;
  }
}
