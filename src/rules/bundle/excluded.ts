import type { Exclusion } from '../../skill/exclusions.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import type { Subject, Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';

/** What nobody means to upload. Cases, files of the repository and what `.vlmrunignore` names are out on purpose. */
const REPORTED: readonly Exclusion['kind'][] = ['version-control', 'junk', 'sensitive'];

/** Files that this tool leaves out of a bundle and the official tools do not. */
export const excludedFiles: RuleFamily = {
  rules: [
    {
      id: 'bundle/sensitive-file',
      title: 'No file that holds secrets by its name lies in the skill',
      severity: levels('error', 'off', 'error', 'error'),
      parts: {
        'own-repository': {
          title: 'The repository itself, where it is a skill as a whole',
          severity: levels('warning', 'off', 'warning', 'warning'),
        },
      },
      since: '0.1.0',
      fixable: 'no',
      why: 'The official SDKs pack every file below the skill directory, hidden ones included: `.env`, `.git` (with the token that `actions/checkout` leaves in it), private keys. This tool leaves them out, but whoever uploads the skill in another way does not.',
      how: 'Move the file out of the skill directory. If it was ever uploaded, revoke what it holds.',
      source: 'VLM Run Python SDK (`sorted(rglob("*"))` without exclusions).',
    },
    {
      id: 'bundle/junk-file',
      title: 'Nothing that tools leave behind lies in the skill',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'unsafe',
      why: 'Caches, editor files and installed packages make the bundle larger and different on every machine, and the agent may read them. This tool leaves them out; the official SDKs upload them.',
      how: 'Delete them, and add them to `.gitignore`.',
      source:
        'VLM Run Python SDK (`rglob("*")`); the packager of the Agent Skills reference tools excludes the same names.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const found = new Map<string, { readonly exclusion: Exclusion; files: number; directory: boolean }>();
    for (const entry of skill.entries) {
      const { exclusion } = entry;
      if (exclusion === undefined || !REPORTED.includes(exclusion.kind)) continue;
      const known = found.get(exclusion.at) ?? { exclusion, files: 0, directory: false };
      if (entry.path === exclusion.at) known.directory = entry.kind === 'directory';
      if (entry.kind !== 'directory') known.files++;
      found.set(exclusion.at, known);
    }
    for (const [path, { exclusion, files, directory }] of found) {
      const count = `${files.toLocaleString('en-US')}${skill.truncated || skill.excludedTruncated ? ' or more' : ''} ${files === 1 ? 'file' : 'files'}`;
      const what = directory ? `${path}/ (${count})` : path;
      const message = `${what} would be uploaded by the official tools (${exclusion.reason}); this tool leaves it out.`;
      const file = pathInSkill(skill, path);
      const fix = { description: `Delete ${path}.`, safe: false, edits: [], remove: file };
      // A repository that is a skill as a whole cannot move its `.git` away.
      const own = path === '.git' && skill.directory === '.';
      if (exclusion.kind === 'junk') yield { rule: 'bundle/junk-file', message, file, fix };
      else yield { rule: 'bundle/sensitive-file', message, file, ...(own && { part: 'own-repository' }) };
    }
  },
};
