import type { JsonObject, JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import { hashInputs } from './execute-inputs.ts';
import { nameSkill } from './execute-skill.ts';
import { Fields } from './fields.ts';
import type { Platform } from './platform.ts';

const toolsets = ['core', 'image', 'image-gen', 'world-gen', 'viz', 'document', 'video', 'web'] as const;
const known = [
  ...['id', 'created_at', 'name', 'model', 'inputs', 'batch', 'config', 'metadata', 'toolsets', 'callback_url'],
  ...['priority', 'version', 'urls', 'file_ids'],
];

/** A `POST /agent/execute` that is valid. */
export interface ExecuteOrder {
  readonly clientId?: string;
  readonly name?: string;
  readonly model: string;
  /** Names of the skills, in order. */
  readonly skills: readonly string[];
  /** SHA-256 of each input by name. */
  readonly inputHashes: Readonly<Record<string, string>>;
  readonly inputs: JsonValue;
  readonly metadata: JsonValue;
}

/**
 * Checks the body of `POST /agent/execute`.
 *
 * @throws Refusal with 422 for what is malformed, 404 for files and skills that do not exist
 */
export function readExecuteOrder(platform: Platform, body: JsonObject): ExecuteOrder {
  const fields = new Fields(body, ['body']);
  fields.only(known);
  const clientId = fields.text('id');
  if (clientId !== undefined && platform.scenario.server.clientId === 'refuse')
    fields.wrong('id', 'Extra inputs are not permitted', 'extra_forbidden');
  const name = fields.text('name');
  const model = fields.text('model') ?? 'vlmrun-orion-1:auto';
  const batch = fields.flag('batch');
  if (batch === false) fields.wrong('batch', 'Input should be True', 'literal_error');
  for (const [index, toolset] of (fields.list('toolsets') ?? []).entries()) {
    if (!toolsets.some((one) => one === toolset))
      fields.wrong('toolsets', `Unknown toolset at ${index}; known are ${toolsets.join(', ')}`, 'literal_error');
  }
  const callback = fields.text('callback_url');
  if (callback !== undefined && !URL.canParse(callback))
    fields.wrong('callback_url', 'Input should be a valid URL', 'url_parsing');
  fields.word('priority', ['low', 'normal', 'high']);
  checkMetadata(fields.object('metadata'));
  const inputs = fields.object('inputs');
  const skills = checkConfig(fields.object('config'));
  const inputHashes = inputs ? hashInputs(platform, fields.raw('inputs') as JsonObject, inputs) : {};
  const names = skills.map((skill) => nameSkill(platform, skill.value, skill.fields));
  fields.settle();
  return {
    ...(clientId === undefined ? {} : { clientId }),
    ...(name === undefined ? {} : { name }),
    model,
    skills: names,
    inputHashes,
    inputs: fields.raw('inputs') ?? null,
    metadata: fields.raw('metadata') ?? null,
  };
}

function checkMetadata(metadata: Fields | undefined): void {
  metadata?.word('environment', ['dev', 'staging', 'prod']);
  metadata?.text('session_id');
  metadata?.flag('allow_training');
}

/** Checks the documented fields and passes on the rest, as the platform's newer fields come before their documentation. */
function checkConfig(config: Fields | undefined): { readonly value: JsonObject; readonly fields: Fields }[] {
  if (!config) return [];
  config.text('prompt');
  config.object('json_schema');
  config.word('service_tier', ['auto', 'default', 'standard', 'flex', 'priority']);
  config.flag('orchestration_mode');
  config.text('mode');
  const skills: { readonly value: JsonObject; readonly fields: Fields }[] = [];
  for (const [index, value] of (config.list('skills') ?? []).entries()) {
    if (isJsonObject(value)) skills.push({ value, fields: config.below('skills', index, value) });
    else config.wrong('skills', `Element ${index} should be a valid dictionary`, 'dict_type');
  }
  return skills;
}
