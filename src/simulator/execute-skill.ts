import { createHash } from 'node:crypto';
import type { JsonObject } from '../json.ts';
import type { Fields } from './fields.ts';
import type { Platform } from './platform.ts';
import { refusal } from './reply.ts';
import { NotASkill, readSkillBundle } from './skill-bundle.ts';

const MAX_REMEMBERED = 2000;

/** Names of bundles by the hash of their base64, so that a run of many cases decodes each bundle once. */
const bundleNames = new Map<string, { readonly name?: string }>();

/**
 * The name of a skill of an execution: from the `SKILL.md` of an inline bundle, or of the stored skill.
 *
 * @throws Refusal with 404 for a skill or version that does not exist
 */
export function nameSkill(platform: Platform, skill: JsonObject, fields: Fields): string {
  if (skill.type === 'inline') return nameInline(fields);
  fields.only(['type', 'skill_id', 'skill_name', 'skill_version', 'version']);
  fields.word('type', ['skill_reference', 'inline']);
  const id = fields.text('skill_id');
  const name = fields.text('skill_name');
  const version = fields.text('skill_version') ?? fields.text('version');
  if (id === undefined && name === undefined) {
    fields.wrong('skill_id', 'Either skill_id or skill_name is required', 'missing');
    return '';
  }
  const stored = id === undefined ? platform.skills.findByName(name ?? '', version) : platform.skills.find(id, version);
  if (!stored) throw refusal(404, `Skill ${id ?? name} not found`);
  return stored.name;
}

function nameInline(fields: Fields): string {
  // The Python SDK leaves a version in inline objects.
  fields.only(['type', 'name', 'description', 'source', 'bundle', 'skill_version']);
  const given = fields.text('name');
  fields.text('description');
  const source = fields.object('source');
  source?.only(['type', 'media_type', 'data']);
  source?.word('type', ['base64']);
  source?.word('media_type', ['application/zip']);
  const data = source ? source.text('data', { required: true }) : fields.text('bundle');
  if (data === undefined) {
    if (!source && !fields.has('bundle')) fields.wrong('source', 'Field required', 'missing');
    return given ?? '';
  }
  try {
    return readName(data) ?? given ?? '';
  } catch (error) {
    if (!(error instanceof NotASkill)) throw error;
    (source ?? fields).wrong(source ? 'data' : 'bundle', error.message, 'value_error');
    return given ?? '';
  }
}

function readName(data: string): string | undefined {
  const key = createHash('sha256').update(data).digest('base64');
  let known = bundleNames.get(key);
  if (!known) {
    if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data))
      throw new NotASkill('The data is not standard base64 with padding on one line');
    const { name } = readSkillBundle(Buffer.from(data, 'base64'));
    known = name === undefined ? {} : { name };
    if (bundleNames.size >= MAX_REMEMBERED) bundleNames.clear();
    bundleNames.set(key, known);
  }
  return known.name;
}
