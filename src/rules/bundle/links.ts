import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import type { Subject, Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';
import { bundledEntries } from './bundled.ts';

/** Symbolic links in a skill. */
export const symbolicLinks: RuleFamily = {
  rules: [
    {
      id: 'bundle/symlink-escape',
      title: 'No symbolic link leads out of the skill',
      severity: levels('error', 'error', 'error', 'error'),
      fixable: 'no',
      why: 'The VLM Run Python SDK follows file links when it packs a skill: a link to `/proc/self/environ` uploads the environment of the job, API key included. This tool never follows a link and leaves it out.',
      how: 'Replace the link with a copy of the file.',
      source: 'VLM Run Python SDK (`rglob("*")`, `is_file()` and `ZipFile.write` follow links).',
    },
    {
      id: 'bundle/symlink-dropped',
      title: 'No symbolic link is missing from the bundle',
      severity: levels('warning', 'off', 'warning', 'warning'),
      fixable: 'no',
      why: 'A link to a directory, a link to nothing and a loop are left out of a bundle without a word; this tool leaves out links to files of the skill too. What the instructions say about them is not true where the skill runs.',
      how: 'Replace the link with what it stands for, or delete it.',
      source: 'VLM Run Python SDK (`rglob` does not enter linked directories); VLM Run Node SDK (skips links).',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    for (const entry of bundledEntries(skill)) {
      const { link, path } = entry;
      if (link === undefined) continue;
      const file = pathInSkill(skill, path);
      if (link.resolves === 'outside') {
        const what = link.directory ? 'a directory' : 'a file';
        const message = `${path} is a link to ${what} outside the skill (${link.target}); its content could be uploaded.`;
        yield { rule: 'bundle/symlink-escape', message, file };
      } else {
        const what =
          link.resolves === 'nowhere' ? 'leads nowhere' : link.directory ? 'leads to a directory' : 'is not followed';
        const message = `${path} is a link that ${what} (${link.target}); it is not in the bundle.`;
        yield { rule: 'bundle/symlink-dropped', message, file };
      }
    }
  },
};
