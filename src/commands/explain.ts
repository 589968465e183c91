import { inflateRawSync } from 'node:zlib';
import { UsageError } from '../errors.ts';
import { nearest } from '../nearest.ts';
import { explainRule, listRules } from '../rules/explain.ts';
import { rules } from '../rules/registry.ts';

/**
 * What `explain` prints: the page of one rule with its examples, or without an id the list of all rules; ends in a line
 * break. Throws `UsageError` for an id that no rule has.
 */
export async function explanation(id: string | undefined): Promise<string> {
  if (id === undefined) return `${listRules()}\n`;
  const text = explainRule(id);
  if (text !== undefined) return `${text}\n\n${await examplesOf(id)}`;
  const ids = rules.map((rule) => rule.id);
  const meant = nearest(id, ids) ?? ids.find((known) => known.endsWith(`/${id}`));
  const proposal = meant === undefined ? '.' : `; did you mean "${meant}"?`;
  throw new UsageError(`There is no rule "${id}"${proposal} "vlmrun-skills explain" lists all rules.`);
}

async function examplesOf(id: string): Promise<string> {
  const { packed } = await import('./rule-examples.js');
  const examples: Readonly<Record<string, string>> = JSON.parse(
    inflateRawSync(Buffer.from(packed, 'base64')).toString(),
  );
  return examples[id] ?? '';
}
