import type { CaseInput, MediaKind } from '../evals/case.ts';
import type { JsonObject, JsonValue } from '../json.ts';
import type { AgentSkill, ExecuteBody } from '../vlmrun/execution.ts';
import type { ExecutionRequest, SkillUnderTest } from './execution-request.ts';

/** An id of our own, in the request fields where a server may keep it so that the execution can be found again. */
export interface OwnMarks {
  /** Sent as `id`. */
  readonly id?: string;
  /** Sent as `metadata.session_id`. */
  readonly session?: string;
}

/** The body of `POST /agent/execute`. `fileIds` holds the uploaded file of each `file` input by its name. */
export function executeBody(
  request: ExecutionRequest,
  fileIds: Readonly<Record<string, string>>,
  { id, session }: OwnMarks,
): ExecuteBody {
  const { run, skill, extraSkills, environment } = request;
  const { skills: _skills, ...passedThrough } = run.config ?? {};
  const config = {
    ...passedThrough,
    ...(run.prompt === undefined ? {} : { prompt: run.prompt }),
    skills: [skill, ...extraSkills].map(agentSkill) as unknown as JsonValue,
    ...(run.serviceTier === undefined ? {} : { service_tier: run.serviceTier }),
  };
  return {
    ...(id === undefined ? {} : { id }),
    ...(run.agent === undefined ? {} : { name: run.agent }),
    ...(run.model === undefined ? {} : { model: run.model }),
    ...(run.toolsets === undefined ? {} : { toolsets: run.toolsets }),
    inputs: bodyInputs(request.inputs, fileIds),
    batch: true,
    config,
    metadata: { environment, allow_training: false, ...(session === undefined ? {} : { session_id: session }) },
    ...(run.callbackUrl === undefined ? {} : { callback_url: run.callbackUrl }),
    ...(run.priority === undefined ? {} : { priority: run.priority }),
  };
}

/** The form of a skill on the wire; an inline one carries its zip. */
export function agentSkill(skill: SkillUnderTest): AgentSkill {
  if (skill.source === 'inline') {
    const { name, description } = skill;
    const source = { type: 'base64', media_type: 'application/zip', data: skill.data() } as const;
    return { type: 'inline', name, description, source };
  }
  const named = skill.id === undefined ? { skill_name: skill.name } : { skill_id: skill.id };
  return { type: 'skill_reference', ...named, skill_version: skill.version };
}

/** Every input in its form on the wire, in the order of the suite. */
function bodyInputs(
  inputs: Readonly<Record<string, CaseInput>>,
  fileIds: Readonly<Record<string, string>>,
): JsonObject {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => [name, messageContent(input, fileIds[name])]),
  );
}

const urlTypes: Readonly<Record<MediaKind, string>> = {
  file: 'file_url',
  image: 'image_url',
  video: 'video_url',
  audio: 'audio_url',
};

function messageContent(input: CaseInput, fileId: string | undefined): JsonValue {
  switch (input.kind) {
    case 'file':
      if (fileId === undefined) throw new Error(`${input.path} has not been uploaded`);
      return { type: 'input_file', file_id: fileId };
    case 'file_id':
      return { type: 'input_file', file_id: input.fileId };
    case 'url':
      return { type: urlTypes[input.as], [urlTypes[input.as]]: { url: input.url } };
    case 'text':
      return { type: 'text', text: input.text };
    case 'value':
      return input.value;
  }
}
