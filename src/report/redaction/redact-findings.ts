import type { Finding } from '../../rules/finding.ts';

/**
 * Findings of a skill with sensitive fields: those about its suites and expected files quote no value, and their place
 * is only where it begins, so that it does not tell how long a value is.
 */
export function redactFindings(findings: readonly Finding[]): Finding[] {
  return findings.map((finding) => {
    if (!finding.rule.startsWith('fixture/')) return finding;
    const { fix, range, withoutValues, message, ...rest } = finding;
    return {
      ...rest,
      message: withoutValues ?? message,
      ...(range === undefined ? {} : { range: { start: range.start, end: range.start } }),
      redacted: true,
    };
  });
}
