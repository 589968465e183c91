import { isJsonObject, type JsonObject } from '../json.ts';
import { Fields } from './fields.ts';
import type { Platform } from './platform.ts';
import { invalid, refusal } from './reply.ts';
import { NotASkill, readSkillBundle, zipSkill } from './skill-bundle.ts';
import type { SkillDraft } from './skill-store.ts';

/** A skill out of an uploaded zip. */
export interface FileSource {
  readonly fileId: string;
  readonly name: string;
  readonly description: string;
  readonly public: boolean;
}

/** A skill out of words. */
export interface PromptSource {
  readonly prompt: string;
  readonly schema?: JsonObject;
  readonly name?: string;
  readonly description?: string;
  readonly public: boolean;
}

/** Checks the body of `POST /skills/create`: exactly one source, name and description where they are needed. */
export function readDraftSource(body: JsonObject): FileSource | PromptSource {
  const fields = new Fields(body, ['body']);
  fields.only(['file_id', 'prompt', 'session_id', 'json_schema', 'name', 'description', 'is_public']);
  const sources = ['file_id', 'prompt', 'session_id'].filter((key) => fields.has(key));
  if (sources.length !== 1)
    fields.wrong('file_id', 'Exactly one of file_id, prompt and session_id is required', 'value_error');
  const fileId = fields.text('file_id');
  const prompt = fields.text('prompt');
  const sessionId = fields.text('session_id');
  const name = fields.text('name', { required: fileId !== undefined, maxLength: 255 });
  const description = fields.text('description', { required: fileId !== undefined });
  const schema = fields.raw('json_schema');
  if (schema !== undefined && !isJsonObject(schema)) fields.object('json_schema');
  const isPublic = fields.flag('is_public') ?? false;
  fields.settle();
  if (fileId !== undefined) return { fileId, name: name ?? '', description: description ?? '', public: isPublic };
  // The simulator has no chats, so no session can be known to it.
  if (sessionId !== undefined) throw refusal(404, 'Session not found');
  return {
    prompt: prompt ?? '',
    ...(isJsonObject(schema) ? { schema } : {}),
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    public: isPublic,
  };
}

/** @throws Refusal with 404 for an unknown file, 422 for one that is no skill */
export function draftFromFile({ files }: Platform, source: FileSource): SkillDraft {
  const file = files.get(source.fileId);
  if (!file) throw refusal(404, 'File not found');
  const { name, description } = source;
  try {
    if (!file.content.zip) throw new NotASkill('The file is not a zip file');
    const { digest } = readSkillBundle(file.content.zip);
    return { name, description, zip: file.content.zip, digest, public: source.public, own: true };
  } catch (error) {
    if (!(error instanceof NotASkill)) throw error;
    throw invalid([{ loc: ['body', 'file_id'], msg: error.message, type: 'value_error' }]);
  }
}

export function draftFromPrompt(source: PromptSource): SkillDraft {
  const words = source.prompt.toLowerCase().match(/[a-z0-9]+/g) ?? ['skill'];
  const name = source.name ?? words.slice(0, 4).join('-');
  const description = source.description ?? source.prompt.slice(0, 200);
  const manifest = `---\nname: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\n---\n\n${source.prompt}\n`;
  const schema = source.schema ? { 'schema.json': Buffer.from(JSON.stringify(source.schema, null, 2)) } : {};
  const zip = zipSkill({ 'SKILL.md': Buffer.from(manifest), ...schema });
  return { name, description, zip, digest: readSkillBundle(zip).digest, public: source.public, own: true };
}
