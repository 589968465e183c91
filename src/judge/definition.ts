import { canonicalText } from '../evals/canonical-text.ts';
import type { Expectation } from '../evals/case.ts';
import { sha256Hex } from '../hash.ts';
import type { JsonValue } from '../json.ts';
import { jsonText, parseJsonText } from '../json-text.ts';

/** Raised whenever the same expectation could come to another verdict than before. */
const JUDGING_VERSION = 1;

/**
 * Names how a case is judged: hex SHA-256 of its expectation, the schema that applies and the version of the judging
 * rules. Two results of a case can only be compared when this and the inputs agree. Notes for people and the places of
 * the expected file and of rules do not count.
 */
export function definitionHash(expect: Expectation, schema: JsonValue | undefined): string {
  const { json, create: _, schema: own, compare, checks, artifacts, error, ...rest } = expect;
  const applied = own === false ? false : own === true ? (schema ?? null) : own.value;
  const definition = {
    version: JUDGING_VERSION,
    ...rest,
    ...(error ? { error: withoutPlace(error) } : {}),
    compare: compare.map(withoutPlace),
    checks: checks.map(withoutPlace),
    artifacts: artifacts.map(withoutPlace),
    schema: applied,
    ...(json ? { json: json.value } : {}),
  };
  return sha256Hex(canonicalText(parseJsonText(jsonText(definition))));
}

function withoutPlace<T extends { readonly at?: unknown }>({ at: _, ...rule }: T): Omit<T, 'at'> {
  return rule;
}

/** What an input is for the purpose of comparing: the hash of a file's content, or the value itself. */
export interface HashedInput {
  readonly name: string;
  readonly kind: string;
  readonly content: JsonValue;
}

/** Names what a case is given: hex SHA-256 of its named inputs. */
export function inputsHash(inputs: readonly HashedInput[]): string {
  const sorted = [...inputs].sort((a, b) => (a.name < b.name ? -1 : 1));
  return sha256Hex(canonicalText(sorted.map(({ name, kind, content }) => [name, kind, content])));
}
