import type { Skill } from '../../skill/skill.ts';
import { executionConfigName, manifestName, meantName, outputSchemaName } from '../../skill/well-known.ts';
import type { TextEdit } from '../../source/position.ts';
import type { SourceText } from '../../source/source-text.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, atTop, manifestPath } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';

const MOST_EDITS = 100;

/** Whether there is a `SKILL.md`, and whether its bytes are a text. */
export const manifestFile: RuleFamily = {
  rules: [
    {
      id: 'skill-md/missing',
      title: 'A skill directory holds a file named exactly SKILL.md',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'safe',
      why: 'The VLM Run SDKs and the command line open `SKILL.md` by its exact name and stop when it is not there. Other clients accept `skill.md`, which hides the mistake until the skill is uploaded from a case-sensitive disk.',
      how: 'Rename the file to `SKILL.md`, or create it at the root of the skill.',
      source: 'VLM Run Python SDK (`FileNotFoundError` for any other name); Agent Skills specification.',
    },
    {
      id: 'skill-md/encoding',
      title: 'SKILL.md is UTF-8 without byte order mark, NUL bytes or lone carriage returns',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
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
      yield* misnamed(skill, file);
    } else if (problem?.kind === 'unreadable') {
      yield { rule: 'skill-md/missing', message: `${manifestName} cannot be used. ${problem.message}`, file };
    } else if (problem !== undefined) {
      const end = problem.before?.text.length ?? 0;
      const place = problem.before === undefined ? atTop(file) : at(problem.before, { start: end, end });
      yield { rule: 'skill-md/encoding', message: problem.message, ...place };
    } else yield* checkBytes(skill.manifest.file.text);
  },
};

function* misnamed(skill: Skill, file: string): Iterable<Violation> {
  const rule = 'skill-md/missing';
  const twins = skill.entries.filter(({ path, kind }) => meantName(path) === manifestName && kind !== 'directory');
  if (twins.length === 0) {
    const own = [executionConfigName, outputSchemaName].filter((name) =>
      skill.entries.some(({ path }) => path === name),
    );
    const advice = `add one that begins with "---", a name, a description and "---"`;
    const what =
      own.length > 0 ? `${own.join(' and ')} alone ${own.length > 1 ? 'make' : 'makes'} no skill: ${advice}` : advice;
    yield { rule, message: `There is no ${manifestName}; ${what}.`, file };
  }
  for (const { path, kind } of twins) {
    const from = pathInSkill(skill, path);
    const message = `The file must be named ${manifestName} (found ${path}).`;
    const fix = {
      description: `Rename it to ${manifestName}.`,
      safe: true,
      edits: [],
      rename: { from, to: file },
    };
    // What a link leads to is not looked at, and which of two is meant only their author knows.
    if (kind !== 'file') yield { rule, message, file: from };
    else yield { rule, message, ...atTop(from), ...(twins.length === 1 && { fix }) };
  }
}

function* checkBytes(source: SourceText | undefined): Iterable<Violation> {
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
  const lone = loneReturns(source.text);
  const [first] = lone;
  if (first === undefined) return;
  const count = lone.length;
  yield {
    rule: 'skill-md/encoding',
    message: `${count === 1 ? 'A line ends' : `${count.toLocaleString('en-US')} lines end`} with a lone carriage return; use LF or CRLF.`,
    ...at(source, { start: first, end: first + 1 }),
    fix: {
      description: 'Replace lone carriage returns with line feeds.',
      safe: true,
      edits: lineFeeds(source, lone),
    },
  };
}

function loneReturns(text: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n') offsets.push(at);
  return offsets;
}

/** An edit for each; a file of nothing but such lines is written anew in one. */
function lineFeeds({ file, text }: SourceText, lone: readonly number[]): TextEdit[] {
  if (lone.length <= MOST_EDITS) return lone.map((at) => ({ file, range: { start: at, end: at + 1 }, newText: '\n' }));
  const start = lone[0] ?? 0;
  return [{ file, range: { start, end: text.length }, newText: text.slice(start).replace(/\r(?!\n)/g, '\n') }];
}
