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
      since: '0.1.0',
      fixable: 'no',
      why: 'The VLM Run Python SDK follows file links when it packs a skill: a link to `/proc/self/environ` uploads the environment of the job, API key included. A link whose target is not there counts too: on another machine it may be. This tool never follows a link and leaves it out.',
      how: 'Replace the link with a copy of the file.',
      source: 'VLM Run Python SDK (`rglob("*")`, `is_file()` and `ZipFile.write` follow links).',
    },
    {
      id: 'bundle/symlink-dropped',
      title: 'No symbolic link is missing from the bundle',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
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
      if (link.resolves === 'outside' || (link.resolves === 'nowhere' && leaves(path, link.target))) {
        const what = link.resolves === 'nowhere' ? 'something' : link.directory ? 'a directory' : 'a file';
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

/** True for a target that leads out of the skill by its text: what is not there on this machine may be on another. */
function leaves(path: string, target: string): boolean {
  if (/^(?:[/\\]|[A-Za-z]:)/.test(target)) return true;
  let depth = path.split('/').length - 1;
  for (const part of target.split(/[/\\]/)) {
    if (part === '..') depth--;
    else if (part !== '' && part !== '.') depth++;
    if (depth < 0) return true;
  }
  return false;
}
