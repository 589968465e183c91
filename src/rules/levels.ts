import type { Severity } from './finding.ts';
import type { Rule } from './rule.ts';

/** Severity of a rule in one preset. */
export type Level = Severity | 'off';

/** The severity of a rule in the presets `recommended`, `minimal`, `strict` and `portable`, in this order. */
export function levels(recommended: Level, minimal: Level, strict: Level, portable: Level): Rule['severity'] {
  return { recommended, minimal, strict, portable };
}
