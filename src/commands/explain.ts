import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { explainRule, listRules } from '../rules/explain.ts';
import { rules } from '../rules/registry.ts';

/**
 * What `explain` prints: the text about one rule, or without an id the list of all rules; ends in a line break.
 * Throws `UsageError` for an id that no rule has.
 */
export function explanation(id: string | undefined): string {
  if (id === undefined) return `${listRules()}\n`;
  const text = explainRule(id);
  if (text !== undefined) return `${text}\n`;
  const ids = rules.map((rule) => rule.id);
  const meant = nearest(id, ids) ?? ids.find((known) => known.endsWith(`/${id}`));
  const proposal = meant === undefined ? '.' : `; did you mean "${meant}"?`;
  throw new UsageError(`There is no rule "${id}"${proposal} "vlmrun-skills explain" lists all rules.`);
}
