import type { Finding } from './finding.ts';

type Place = Pick<Finding, 'rule' | 'message' | 'file' | 'range'>;

/** By file, line, column, rule and message, each by code unit: the same in every run and on every system. */
export function compareFindings(a: Place, b: Place): number {
  return (
    compare(a.file, b.file) ||
    (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
    (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
