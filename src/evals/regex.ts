/** A regular expression of a suite, run by an engine whose time is linear in the text. */
export interface LinearPattern {
  /** Instructions that the engine may run for each character of a text. */
  readonly size: number;
  /** True when the pattern matches anywhere in the text. */
  test(text: string): boolean;
}

/** Why a pattern cannot be used, in one line. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** Longest text that a pattern is run on, in UTF-16 units; linear time is still time. */
const TEXT_LIMIT = 1_000_000;

/** Compiles patterns; made by `loadPatternEngine`, so that the engine is only loaded when a suite has patterns. */
export type CompilePattern = (pattern: string, flags?: string) => LinearPattern;

/**
 * Loads RE2 (no back references, no look-around, linear time). Patterns come from pull requests, and a backtracking
 * engine could be made to run for hours. The returned function throws `PatternError`.
 */
export async function loadPatternEngine(): Promise<CompilePattern> {
  const { RE2JS } = await import('re2js');
  const bits: Readonly<Record<string, number>> = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };
  return (pattern, flags = '') => {
    let mask = 0;
    for (const flag of flags) mask |= bits[flag] ?? 0;
    let compiled: InstanceType<typeof RE2JS>;
    try {
      compiled = RE2JS.compile(pattern, mask);
    } catch (error) {
      throw new PatternError(
        error instanceof Error
          ? error.message.replace(/^error parsing regexp: /, '').replace(/\s+/g, ' ')
          : String(error),
      );
    }
    return {
      size: compiled.programSize(),
      test: (text) => text.length <= TEXT_LIMIT && compiled.matcher(text).find(),
    };
  };
}
