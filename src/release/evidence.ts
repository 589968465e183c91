import { UsageError } from '../errors.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json.ts';

/** The server that results must come from to prove anything about publishing to it. */
export interface EvidenceServer {
  readonly baseUrl: string;
  /** Where skills and executions go. */
  readonly agentBaseUrl: string;
}

/** What the results of a `test` run prove. */
export interface Evidence {
  /** Why they prove nothing about any skill; absent when they may be used. */
  readonly unusable?: string;
  readonly skills: readonly TestedSkill[];
  /** Why the run as a whole was no success, where its skills alone do not explain it; such a gate was missed by all. */
  readonly runFailed?: string;
}

/** A skill as it was tested. */
export interface TestedSkill {
  readonly name: string;
  readonly digest: string;
  readonly conclusion: string;
  /** Whether a case of it passed; what is expected to fail, quarantined or skipped proves nothing. */
  readonly passed: boolean;
  readonly cases: number;
  /** Whether a case was judged on a response of other content. */
  readonly stale: boolean;
}

/**
 * Reads a `results.json` as evidence for publishing. Throws `UsageError`, naming `file`, when it is no such document.
 * Results that are simulated, filtered, incomplete or from elsewhere are unusable as a whole.
 */
export function readEvidence(text: string, file: string, server: EvidenceServer): Evidence {
  let results: JsonValue;
  try {
    results = JSON.parse(text) as JsonValue;
  } catch {
    throw new UsageError(`require-results: ${file} is not JSON.`);
  }
  if (!isJsonObject(results) || results.version !== 1 || !Array.isArray(results.skills))
    throw new UsageError(`require-results: ${file} is not the results.json of a test run.`);
  const stale = staleSkills(results.trials);
  const cases = casesBySkill(results.cases);
  const skills = results.skills.flatMap((skill): TestedSkill[] => {
    if (!isJsonObject(skill)) return [];
    const { name, digest, conclusion } = skill;
    if (typeof name !== 'string' || typeof digest !== 'string' || typeof conclusion !== 'string') return [];
    const verdicts = cases.get(name) ?? [];
    const passed = verdicts.some((verdict) => verdict === 'passed' || verdict === 'flaky');
    return [{ name, digest, conclusion, passed, cases: verdicts.length, stale: stale.has(name) }];
  });
  const unusable = whyUnusable(results, server);
  const runFailed = whyRunFailed(results);
  return {
    ...(unusable === undefined ? {} : { unusable }),
    ...(runFailed === undefined ? {} : { runFailed }),
    skills,
  };
}

/** Why a skill must not be published on this evidence; undefined when its content was tested with success. */
export function objection(evidence: Evidence, { name, digest }: { name: string; digest: string }): string | undefined {
  if (evidence.unusable !== undefined) return evidence.unusable;
  const tested = evidence.skills.filter((skill) => skill.digest === digest);
  if (tested.length === 0) {
    const other = evidence.skills.find((skill) => skill.name === name);
    return other === undefined
      ? `Content ${digest} was not tested.`
      : `Content ${digest} was not tested; the test ran on ${other.digest}.`;
  }
  for (const skill of tested) {
    if (skill.stale) return 'A case of it was judged on a kept response of other content (reuse: always).';
    if (skill.conclusion !== 'success') return `Content ${digest} was tested and concluded "${skill.conclusion}".`;
    if (skill.cases === 0) return `Content ${digest} was not tested: the run had no case of ${skill.name}.`;
    if (!skill.passed)
      return (
        `Content ${digest} was not proven: no case of ${skill.name} passed. Cases that are expected to fail, ` +
        'quarantined or skipped are no evidence.'
      );
  }
  return evidence.runFailed;
}

function whyUnusable(results: JsonObject, server: EvidenceServer): string | undefined {
  const selection = isJsonObject(results.selection) ? results.selection : {};
  if (results.command !== 'test' && results.command !== 'report')
    return `The required results are those of the command ${JSON.stringify(results.command)}, not of test.`;
  if (results.simulated !== false) return 'The required results are simulated, which proves nothing.';
  if (results.base_url !== server.baseUrl)
    return `The required results are from ${shown(results.base_url)}, not from ${server.baseUrl}.`;
  if (results.agent_base_url !== server.agentBaseUrl)
    return `The required results were run on ${shown(results.agent_base_url)} (agent-base-url), not on ${server.agentBaseUrl}.`;
  if (!isEmptyList(selection.cases)) return 'The required results are filtered by case.';
  if (!isEmptyList(selection.tags)) return 'The required results are filtered by tag.';
  if (selection.shard !== null && selection.shard !== undefined)
    return 'The required results are those of one shard; merge the shards with report first.';
  return undefined;
}

/**
 * A run that is no success although none of its skills is to blame has missed a gate over all cases together, or was cut
 * short. So has one with a bad skill that says so beside it: which skills such a gate would let through is not known.
 */
function whyRunFailed(results: JsonObject): string | undefined {
  const { conclusion } = results;
  if (conclusion === 'success') return undefined;
  const gates = Array.isArray(results.gates_missed)
    ? results.gates_missed.filter((gate) => typeof gate === 'string')
    : [];
  const skills = Array.isArray(results.skills) ? results.skills : [];
  const blamed = skills.some((skill) => isJsonObject(skill) && skill.conclusion !== 'success');
  if (gates.length === 0 && blamed) return undefined;
  const reasons = Array.isArray(results.reasons) ? results.reasons.filter((reason) => typeof reason === 'string') : [];
  const why = [...gates, ...(gates.length === 0 ? reasons : [])].slice(0, 3).join(' ');
  return `The test run as a whole concluded ${JSON.stringify(conclusion ?? null)}${why === '' ? '.' : `: ${why}`}`;
}

function casesBySkill(cases: JsonValue | undefined): ReadonlyMap<string, readonly JsonValue[]> {
  const found = new Map<string, JsonValue[]>();
  for (const one of Array.isArray(cases) ? cases : []) {
    if (!isJsonObject(one) || typeof one.skill !== 'string') continue;
    found.set(one.skill, [...(found.get(one.skill) ?? []), one.verdict ?? null]);
  }
  return found;
}

function staleSkills(trials: JsonValue | undefined): ReadonlySet<string> {
  const names = new Set<string>();
  for (const trial of Array.isArray(trials) ? trials : []) {
    if (!isJsonObject(trial) || !isJsonObject(trial.execution) || trial.execution.stale !== true) continue;
    if (typeof trial.skill === 'string') names.add(trial.skill);
  }
  return names;
}

function shown(address: JsonValue | undefined): string {
  return address === undefined ? 'an address that they do not name' : JSON.stringify(address);
}

function isEmptyList(value: JsonValue | undefined): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
