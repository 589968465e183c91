import { sha256Hex } from '../hash.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ExecutionRequest, SkillUnderTest } from './execution-request.ts';
import type { HashedInput } from './input-content.ts';

/** Changes when the meaning of a key changes, so that no response is ever kept under two meanings. */
const keyVersion = 1;

/**
 * Hex SHA-256 of all that can influence the response of an execution. Two requests with the same key may share one
 * response. `origin` is the API's base URL, or `simulator:<hash of the scenario>`.
 */
export function executionKey(
  request: ExecutionRequest,
  inputs: Readonly<Record<string, HashedInput>>,
  origin: string,
): string {
  const { run } = request;
  const parts: JsonObject = {
    version: keyVersion,
    origin,
    skill: skillPart(request.skill),
    extra_skills: request.extraSkills.map(skillPart),
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.identity])),
    agent: run.agent ?? null,
    model: run.model ?? null,
    toolsets: run.toolsets === undefined ? null : [...run.toolsets],
    prompt: run.prompt ?? null,
    config: run.config ?? null,
    service_tier: run.serviceTier ?? null,
    repeat: request.repeatIndex,
  };
  return sha256Hex(canonicalJson(parts));
}

function skillPart(skill: SkillUnderTest): JsonValue {
  if (skill.source === 'inline') return { source: 'inline', digest: skill.digest };
  return { source: 'reference', digest: skill.digest, id: skill.id ?? skill.name, version: skill.version };
}
