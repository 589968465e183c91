import type { JsonValue } from '../json.ts';
import { type Complain, type Path, readMapping } from './mapping.ts';
import { required } from './read-server.ts';
import type { SeededSkill } from './scenario.ts';

/** One entry of `skills`. Without `files` the skill has a `SKILL.md` made of its name and description. */
export function readSeededSkill(value: JsonValue, path: Path, complain: Complain): SeededSkill {
  return readMapping(value, path, complain, (skill) => {
    const name = skill.text('name') ?? required(skill, 'name', '');
    const description = skill.text('description') ?? '';
    const version = skill.text('version');
    const files = skill.entries('files', (content, at) => {
      if (typeof content !== 'string') complain(at, 'must be a text');
      return typeof content === 'string' ? content : '';
    });
    const manifest = `---\nname: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\n---\n`;
    if (files && !Object.hasOwn(files, 'SKILL.md')) complain(path, 'needs a "SKILL.md" among its files');
    return {
      name,
      description,
      public: skill.flag('public') ?? false,
      ...(version === undefined ? {} : { version }),
      files: files ?? { 'SKILL.md': manifest },
    };
  });
}
