import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import type { Subject, Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';
import { bundledEntries } from './bundled.ts';

/** Names of files, and what a file is to the file system. */
export const fileNames: RuleFamily = {
  rules: [
    {
      id: 'bundle/filename-unsafe',
      title: 'File names hold on every system',
      severity: levels('error', 'off', 'error', 'error'),
      parts: {
        reserved: {
          title: 'A name that only Windows reserves',
          severity: levels('warning', 'off', 'warning', 'warning'),
        },
      },
      since: '0.1.0',
      fixable: 'no',
      why: 'A name that is not UTF-8 stops the Python SDK. Control characters break logs and archives, a backslash is a directory on Windows, and `: * ? " < > |`, a trailing dot or blank cannot exist there at all.',
      how: 'Rename the file: letters, digits, dots, hyphens and underscores hold everywhere.',
      source: 'Python `zipfile` (`UnicodeEncodeError`); Microsoft, Naming Files, Paths, and Namespaces.',
    },
    {
      id: 'bundle/filename-collision',
      title: 'No two names are one on systems that do not tell case or accents apart',
      severity: levels('error', 'off', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'On macOS and Windows the two are one file: a checkout keeps only one of them, and the bundle depends on the machine that made it.',
      how: 'Rename one of the two.',
      source: 'Unicode normalisation form C and case folding, as APFS and NTFS compare names.',
    },
    {
      id: 'bundle/non-regular-file',
      title: 'The skill holds only files, directories and links',
      severity: levels('error', 'off', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'Reading a pipe waits for ever, and a socket or a device has no content that could be packed.',
      how: 'Delete it from the skill directory.',
      source: 'POSIX file types; VLM Run Python SDK (`is_file()` opens what is left).',
    },
    {
      id: 'bundle/mtime',
      title: 'No file is older than 1980',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'safe',
      why: 'A zip archive cannot store a time before 1980. The Python SDK stops with `ValueError`; reproducible builds set such times. This tool stores a fixed time for every file.',
      how: 'Run `touch` on the files before they are packed by another tool.',
      source: 'Python `zipfile` (`ZIP does not support timestamps before 1980`).',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const entries = bundledEntries(skill);
    const seen = new Map<string, string>();
    for (const { path, kind } of entries) {
      const file = pathInSkill(skill, path);
      const name = path.slice(path.lastIndexOf('/') + 1);
      const unsafe = problemOf(name);
      if (unsafe !== undefined) {
        const reserved = unsafe.endsWith('Windows');
        const violation = { rule: 'bundle/filename-unsafe', message: `${JSON.stringify(path)} ${unsafe}.`, file };
        yield reserved ? { ...violation, part: 'reserved' } : violation;
      } else if (kind === 'other') {
        const message = `${path} is a pipe, a socket or a device.`;
        yield { rule: 'bundle/non-regular-file', message, file };
      }
      const folded = foldCase(path);
      const other = seen.get(folded);
      if (other === undefined) seen.set(folded, path);
      else {
        const message = `${path} and ${other} are one file on macOS and Windows.`;
        yield { rule: 'bundle/filename-collision', message, file };
      }
    }
    yield* tooOld(
      skill,
      entries.filter((entry) => entry.kind === 'file' && entry.mtimeMs < Date.UTC(1980, 0, 2)),
    );
  },
};

/** Full case folding, as near as the language comes to it: `ß` is `ss`. */
function foldCase(path: string): string {
  return path.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');
}

const RESERVED = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)/i;

function problemOf(name: string): string | undefined {
  if (name.includes('\ufffd')) return 'is not UTF-8';
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(name))
    return 'contains a line break or another control character';
  const forbidden = /[\\:*?"<>|]/.exec(name)?.[0];
  if (forbidden !== undefined) return `contains ${forbidden}`;
  if (/[. ]$/.test(name)) return 'ends with a dot or a blank';
  return RESERVED.test(name) ? 'is a reserved name on Windows' : undefined;
}

function* tooOld(skill: Subject['skill'], old: readonly { readonly path: string }[]): Iterable<Violation> {
  const [first] = old;
  if (first === undefined) return;
  const more = old.length > 1 ? ` and ${old.length - 1} more` : '';
  const message = `${first.path}${more}: modified before 1980, which a zip archive cannot store.`;
  const touch = old.map(({ path }) => pathInSkill(skill, path));
  const fix = { description: 'Give it the present as its time.', safe: true, edits: [], touch };
  yield { rule: 'bundle/mtime', message, file: pathInSkill(skill, first.path), fix };
}
