import type { JsonValue } from '../json.ts';
import { isJsonObject } from '../json.ts';
import { type Complain, type Path, readMapping } from './mapping.ts';
import { required } from './read-server.ts';
import type { SeededSkill } from './scenario.ts';

/** One entry of `skills`. Without `files` the skill has a `SKILL.md` made of its name and description. */
export function readSeededSkill(value: JsonValue, path: Path, complain: Complain): SeededSkill {
  return readMapping(value, path, complain, (skill) => {
    const name = skill.text('name') ?? required(skill, 'name', '');
    const description = skill.text('description') ?? '';
    const version = skill.text('version');
    const isPublic = skill.flag('public') ?? false;
    const own = skill.flag('own') ?? !isPublic;
    if (!own && !isPublic) complain([...path, 'own'], 'must be true for a skill that is not public');
    const files = skill.entries('files', (content, at) => readFileContent(content, at, complain));
    const manifest = `---\nname: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\n---\n`;
    if (files && !Object.hasOwn(files, 'SKILL.md')) complain(path, 'needs a "SKILL.md" among its files');
    return {
      name,
      description,
      public: isPublic,
      own,
      ...(version === undefined ? {} : { version }),
      age: skill.duration('age') ?? 0,
      files: files ?? { 'SKILL.md': Buffer.from(manifest) },
    };
  });
}

/** A file as a text, or its bytes as `{ base64: … }`. */
export function readFileContent(value: JsonValue, path: Path, complain: Complain): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value);
  const base64 = isJsonObject(value) && Object.keys(value).length === 1 ? value.base64 : undefined;
  if (typeof base64 === 'string') return Buffer.from(base64, 'base64');
  complain(path, 'must be a text, or bytes such as { base64: AAEC }');
  return new Uint8Array();
}
