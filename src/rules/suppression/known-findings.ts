import type { Finding } from '../finding.ts';

/**
 * What stays the same about a finding while its file changes around it: rule, file and message without numbers. Two
 * findings can share it; they are counted.
 */
export function fingerprintOf(finding: Pick<Finding, 'rule' | 'file' | 'message'>): string {
  return JSON.stringify([finding.rule, finding.file, finding.message.replace(/\d+/g, '#')]);
}

/** How many findings of each fingerprint are known. */
export type KnownFindings = ReadonlyMap<string, number>;

/** Counts findings by fingerprint. */
export function countFindings(findings: Iterable<Pick<Finding, 'rule' | 'file' | 'message'>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const fingerprint = fingerprintOf(finding);
    counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  }
  return counts;
}

/** Marks findings as suppressed as far as they are known; of equal ones the first in order. */
export function suppressKnown(findings: readonly Finding[], known: KnownFindings): Finding[] {
  if (known.size === 0) return [...findings];
  const used = new Map<string, number>();
  return findings.map((finding) => {
    if (finding.suppressed !== undefined) return finding;
    const fingerprint = fingerprintOf(finding);
    const count = (used.get(fingerprint) ?? 0) + 1;
    if (count > (known.get(fingerprint) ?? 0)) return finding;
    used.set(fingerprint, count);
    return { ...finding, suppressed: { reason: 'known finding', by: 'known-findings' } };
  });
}
