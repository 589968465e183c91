import type { FileContent, SkillEntry } from '../../skill/skill.ts';
import { manifestName } from '../../skill/well-known.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { atTop } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';
import { bundledFiles } from './bundled.ts';
import { fileKind } from './file-kind.ts';
import { mentionedFiles } from './mentions.ts';

/** What the files of a skill hold. */
export const fileContents: RuleFamily = {
  rules: [
    {
      id: 'bundle/lfs-pointer',
      title: 'No file is a Git LFS pointer',
      severity: levels('error', 'off', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'The repository was checked out without Git LFS: instead of the image or document the skill holds a text of three lines, and that is what would be uploaded.',
      how: 'Set `lfs: true` in `actions/checkout`, or run `git lfs pull`.',
      source: 'Git LFS specification (pointer files).',
    },
    {
      id: 'bundle/nested-skill',
      title: 'No second SKILL.md lies deeper in the skill',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'no',
      why: 'The outer skill is uploaded with the inner one in it. Which of the two the agent follows is left to chance.',
      how: 'Put skills beside each other, or give the inner file another name.',
      source: 'Agent Skills specification (one `SKILL.md` at the root of a skill).',
    },
    {
      id: 'bundle/opaque-file',
      title: 'No executable or archive lies in the skill',
      severity: levels('warning', 'off', 'warning', 'warning'),
      parts: {
        archive: { title: 'An archive', severity: levels('info', 'off', 'warning', 'info') },
      },
      since: '0.1.0',
      fixable: 'no',
      why: 'Nobody can review what a compiled program or an archive does or holds, and scanners do not look into it. Archives are reported as information.',
      how: 'Ship the source, or the unpacked files.',
      source: 'Signatures of ELF, PE and Mach-O files and of common archives.',
    },
    {
      id: 'bundle/empty-file',
      title: 'No file is empty',
      severity: levels('warning', 'off', 'warning', 'warning'),
      parts: {
        unmentioned: {
          title: 'An empty file that nothing mentions',
          severity: levels('info', 'off', 'warning', 'info'),
        },
      },
      since: '0.1.0',
      fixable: 'no',
      why: 'An agent that is sent to an empty file finds nothing there. Empty files that nothing mentions are reported as information.',
      how: 'Fill the file or delete it.',
      source:
        'Own rule: a file of zero bytes carries nothing; `__init__.py`, `.gitkeep` and `py.typed` are meant to be empty.',
    },
    {
      id: 'bundle/unreferenced-file',
      title: 'Every file is mentioned somewhere',
      severity: levels('info', 'off', 'warning', 'info'),
      since: '0.1.0',
      fixable: 'no',
      why: 'The agent reads what it is told about. A file that neither the instructions nor another mentioned file name is uploaded for nothing, or was forgotten in the instructions.',
      how: 'Mention it in `SKILL.md`, with a word on when to read it, or delete it.',
      source:
        'Agent Skills specification (progressive disclosure: files are read when the instructions refer to them).',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const files = bundledFiles(skill);
    const mentioned = skill.truncated ? undefined : mentionedFiles(skill, files);
    for (const entry of files) {
      const { path } = entry;
      const file = pathInSkill(skill, path);
      if (path.endsWith(`/${manifestName}`)) {
        const message = `${path} is a second ${manifestName} inside this skill.`;
        yield { rule: 'bundle/nested-skill', message, ...atTop(file) };
      }
      yield* checkContent(entry, skill.contents?.get(path), file, mentioned?.has(path) ?? true);
    }
  },
};

const MEANT_TO_BE_EMPTY = /(?:^|\/)(?:__init__\.py|\.gitkeep|\.keep|py\.typed)$/;

function* checkContent(
  entry: SkillEntry,
  content: FileContent | undefined,
  file: string,
  mentioned: boolean,
): Iterable<Violation> {
  const { path } = entry;
  if (entry.size === 0) {
    if (MEANT_TO_BE_EMPTY.test(path)) return;
    const violation = { rule: 'bundle/empty-file', message: `${path} is empty.`, file };
    yield mentioned ? violation : { ...violation, part: 'unmentioned' };
    return;
  }
  if (content?.text?.text.startsWith('version https://git-lfs.github.com/spec/')) {
    const message = `${path} is a Git LFS pointer, not the file itself; set "lfs: true" in actions/checkout.`;
    yield { rule: 'bundle/lfs-pointer', message, ...atTop(file) };
    return;
  }
  const kind = content === undefined || content.text !== undefined ? undefined : fileKind(content.bytes, path);
  if (kind !== undefined) {
    const message = `${path} is ${kind.name}; nobody can review what is in it.`;
    yield { rule: 'bundle/opaque-file', message, file, ...(kind.archive ? { part: 'archive' } : {}) };
  }
  if (!mentioned) yield { rule: 'bundle/unreferenced-file', message: `${path} is never mentioned.`, file };
}
