import { manifestName, meantName } from '../../skill/well-known.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, atTop, manifestPath } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';

/** Whether there is a `SKILL.md`, and whether its bytes are a text. */
export const manifestFile: RuleFamily = {
  rules: [
    {
      id: 'skill-md/missing',
      title: 'A skill directory holds a file named exactly SKILL.md',
      severity: levels('error', 'error', 'error', 'error'),
      fixable: 'safe',
      why: 'The VLM Run SDKs and the command line open `SKILL.md` by its exact name and stop when it is not there. Other clients accept `skill.md`, which hides the mistake until the skill is uploaded from a case-sensitive disk.',
      how: 'Rename the file to `SKILL.md`, or create it at the root of the skill.',
      source: 'VLM Run Python SDK (`FileNotFoundError` for any other name); Agent Skills specification.',
    },
    {
      id: 'skill-md/encoding',
      title: 'SKILL.md is UTF-8 without byte order mark, NUL bytes or lone carriage returns',
      severity: levels('error', 'error', 'error', 'error'),
      fixable: 'safe',
      why: 'The SDKs read the file as UTF-8 and stop at any other byte. Behind a byte order mark they see no frontmatter at all: the skill loses its name and description without a word.',
      how: 'Save the file as UTF-8 without a byte order mark, with LF or CRLF line ends.',
      source: 'VLM Run Python SDK (`read_text(encoding="utf-8")`, pattern `^---`).',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const file = manifestPath(skill);
    const problem = skill.manifest?.file.problem;
    if (skill.manifest === undefined) {
      const twin = skill.entries.find((entry) => meantName(entry.path) === manifestName && entry.kind !== 'directory');
      if (twin === undefined) {
        yield { rule: 'skill-md/missing', message: `There is no ${manifestName}.`, file };
        return;
      }
      const from = pathInSkill(skill, twin.path);
      yield {
        rule: 'skill-md/missing',
        message: `The file must be named ${manifestName} (found ${twin.path}).`,
        ...atTop(from),
        fix: { description: `Rename it to ${manifestName}.`, safe: true, edits: [], rename: { from, to: file } },
      };
    } else if (problem?.kind === 'unreadable') {
      yield { rule: 'skill-md/missing', message: `${manifestName} cannot be used. ${problem.message}`, ...atTop(file) };
    } else if (problem !== undefined) {
      const end = problem.before?.text.length ?? 0;
      const place = problem.before === undefined ? atTop(file) : at(problem.before, { start: end, end });
      yield { rule: 'skill-md/encoding', message: problem.message, ...place };
    } else yield* checkBytes(skill.manifest.file.text);
  },
};

function* checkBytes(source: NonNullable<Subject['skill']['manifest']>['file']['text']): Iterable<Violation> {
  if (source === undefined) return;
  if (source.bom) {
    yield {
      rule: 'skill-md/encoding',
      message: 'The file begins with a byte order mark; behind it the VLM Run SDK sees no frontmatter.',
      ...atTop(source.file),
      fix: {
        description: 'Remove the byte order mark.',
        safe: true,
        edits: [{ file: source.file, range: { start: -1, end: 0 }, newText: '' }],
      },
    };
  }
  const lone = [...source.text.matchAll(/\r(?!\n)/g)];
  const first = lone[0];
  if (first === undefined) return;
  yield {
    rule: 'skill-md/encoding',
    message: `${lone.length === 1 ? 'A line ends' : `${lone.length} lines end`} with a lone carriage return; use LF or CRLF.`,
    ...at(source, { start: first.index, end: first.index + 1 }),
    fix: {
      description: 'Replace lone carriage returns with line feeds.',
      safe: true,
      edits: lone.map(({ index }) => ({ file: source.file, range: { start: index, end: index + 1 }, newText: '\n' })),
    },
  };
}
