import { UsageError } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';

/** What the results of a `test` run prove. */
export interface Evidence {
  /** Why they prove nothing about any skill; absent when they may be used. */
  readonly unusable?: string;
  /** Conclusions by content digest. */
  readonly conclusions: ReadonlyMap<string, string>;
  /** Digest that was tested, by name of the skill. */
  readonly digests: ReadonlyMap<string, string>;
  /** Names of skills with a case that was judged on a response of other content. */
  readonly stale: ReadonlySet<string>;
}

/**
 * Reads a `results.json` as evidence for publishing to `baseUrl`. Throws `UsageError`, naming `file`, when it is no
 * such document. Results that are simulated, filtered, incomplete or from elsewhere are unusable as a whole.
 */
export function readEvidence(text: string, file: string, baseUrl: string): Evidence {
  let results: JsonValue;
  try {
    results = JSON.parse(text) as JsonValue;
  } catch {
    throw new UsageError(`require-results: ${file} is not JSON.`);
  }
  if (!isJsonObject(results) || results.version !== 1 || !Array.isArray(results.skills))
    throw new UsageError(`require-results: ${file} is not the results.json of a test run.`);
  const conclusions = new Map<string, string>();
  const digests = new Map<string, string>();
  for (const skill of results.skills) {
    if (!isJsonObject(skill) || typeof skill.digest !== 'string' || typeof skill.conclusion !== 'string') continue;
    conclusions.set(skill.digest, skill.conclusion);
    if (typeof skill.name === 'string') digests.set(skill.name, skill.digest);
  }
  const unusable = whyUnusable(results, baseUrl);
  return { ...(unusable === undefined ? {} : { unusable }), conclusions, digests, stale: staleSkills(results.trials) };
}

/** Why a skill must not be published on this evidence; undefined when its content was tested with success. */
export function objection(evidence: Evidence, { name, digest }: { name: string; digest: string }): string | undefined {
  if (evidence.unusable !== undefined) return evidence.unusable;
  if (evidence.stale.has(name)) return 'A case of it was judged on a kept response of other content (reuse: always).';
  const conclusion = evidence.conclusions.get(digest);
  if (conclusion === 'success') return undefined;
  if (conclusion !== undefined) return `Content ${digest} was tested and concluded "${conclusion}".`;
  const tested = evidence.digests.get(name);
  return tested === undefined
    ? `Content ${digest} was not tested.`
    : `Content ${digest} was not tested; the test ran on ${tested}.`;
}

function whyUnusable(results: JsonObject, baseUrl: string): string | undefined {
  const selection = isJsonObject(results.selection) ? results.selection : {};
  if (results.command !== 'test' && results.command !== 'report')
    return `The required results are those of the command ${JSON.stringify(results.command)}, not of test.`;
  if (results.simulated !== false) return 'The required results are simulated, which proves nothing.';
  if (results.base_url !== baseUrl)
    return `The required results are from ${JSON.stringify(results.base_url)}, not from ${baseUrl}.`;
  if (!isEmptyList(selection.cases)) return 'The required results are filtered by case.';
  if (!isEmptyList(selection.tags)) return 'The required results are filtered by tag.';
  if (selection.shard !== null && selection.shard !== undefined)
    return 'The required results are those of one shard; merge the shards with report first.';
  return undefined;
}

function staleSkills(trials: JsonValue | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const trial of Array.isArray(trials) ? trials : []) {
    if (!isJsonObject(trial) || !isJsonObject(trial.execution) || trial.execution.stale !== true) continue;
    if (typeof trial.skill === 'string') names.add(trial.skill);
  }
  return names;
}

function isEmptyList(value: JsonValue | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
