import type { Finding } from '../finding.ts';
import type { Violation } from '../rule.ts';
import type { RuleSettings } from '../settings.ts';
import { countFindings } from './known-findings.ts';
import { hasExpired, speaksOf } from './suppress.ts';

/**
 * Overrides and known findings that had nothing to suppress in a run over every skill, and overrides that have
 * expired. `findings` are all of the run, suppressed ones included.
 */
export function* unusedSuppressions(
  settings: RuleSettings,
  findings: readonly Finding[],
  today: string,
): Iterable<Violation> {
  const rule = 'config/unused-suppression';
  for (const override of settings.overrides) {
    if (override.source === undefined) continue;
    const { file, range } = override.source;
    const needed = findings.some((finding) => speaksOf(override, finding));
    if (!needed) yield { rule, message: 'This override suppresses nothing.', file, range };
    else if (hasExpired(override, today))
      yield { rule, message: `This override expired on ${override.expires} and has no effect.`, file, range };
  }
  const { known } = settings;
  if (known.source === undefined) return;
  const present = countFindings(findings);
  let gone = 0;
  for (const [fingerprint, count] of known.findings) gone += Math.max(0, count - (present.get(fingerprint) ?? 0));
  if (gone === 0) return;
  const { file, range } = known.source;
  const message = `${gone} known ${gone === 1 ? 'finding is' : 'findings are'} no longer there: write the file anew.`;
  yield { rule, message, file, range };
}
