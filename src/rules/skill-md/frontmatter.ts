import type { SyntaxProblem } from '../../source/json.ts';
import type { SourceText } from '../../source/source-text.ts';
import { truncate } from '../../text.ts';
import type { RuleFamily } from '../family.ts';
import type { Fix } from '../finding.ts';
import { levels } from '../levels.ts';
import { at } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { quoted } from './quoting.ts';

/** Whether the frontmatter is there and is a mapping in YAML. */
export const frontmatter: RuleFamily = {
  rules: [
    {
      id: 'skill-md/frontmatter',
      title: 'SKILL.md begins with a frontmatter between two lines "---"',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'The name and description of a skill stand in its frontmatter, which begins at the first character of the file and ends at the next line that is exactly `---`. A blank line or a comment before it, or a missing last line, and the skill has neither.',
      how: 'Begin the file with `---`, and close the frontmatter with a line `---` of its own.',
      source:
        'VLM Run documentation, skills/spec/skill-md; Agent Skills specification; the pattern `^---\\s*\\n(.*?)\\n---` in the VLM Run SDKs.',
    },
    {
      id: 'skill-md/frontmatter-yaml',
      title: 'The frontmatter is a YAML mapping',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'safe',
      why: 'A frontmatter that is not valid YAML is dropped or refused, depending on the client. The usual cause is a colon followed by a blank inside an unquoted description.',
      how: 'Put the value in quotes: `description: "Reads invoices: totals and lines."`',
      source: 'YAML 1.2 specification; Agent Skills specification.',
    },
    {
      id: 'skill-md/frontmatter-duplicate-key',
      title: 'No key stands twice in the frontmatter',
      severity: levels('error', 'error', 'error', 'error'),
      since: '0.1.0',
      fixable: 'no',
      why: 'Of two equal keys some readers take the last and others refuse the file, so that the skill is not the same everywhere.',
      how: 'Keep one of the two lines.',
      source: 'YAML 1.2 specification, section 3.2.1.1; PyYAML keeps the last.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const source = skill.manifest?.file.text;
    const parts = skill.manifest?.frontmatter;
    if (source === undefined || parts === undefined) return;
    if (parts.state === 'absent') yield absent(source);
    else if (parts.state === 'unclosed') yield unclosed(source);
    else if (parts.yaml !== undefined) {
      const { problems, value } = parts.yaml;
      for (const problem of problems) yield syntax(source, problem);
      if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value))) {
        const what = Array.isArray(value) ? 'a list' : 'a plain value';
        const range = parts.yaml.locate('')?.value ?? { start: 0, end: 3 };
        const message = `The frontmatter must be "key: value" lines, but it is ${what}.`;
        yield { rule: 'skill-md/frontmatter-yaml', message, ...at(source, range) };
      }
    }
  },
};

function absent(source: SourceText): Violation {
  const rule = 'skill-md/frontmatter';
  const later = lateOpening(source);
  if (later !== undefined) {
    const message = 'The frontmatter must begin at the very start of the file: remove what stands before this line.';
    return { rule, message, ...at(source, { start: later, end: later + 3 }) };
  }
  const first = source.line(1);
  const message = /^\s*-{2,}\s*$/.test(first)
    ? `The first line must be exactly "---", but it is ${JSON.stringify(truncate(first, 60))}.`
    : 'There is no frontmatter: begin the file with "---", a name, a description and "---".';
  return { rule, message, ...at(source, { start: 0, end: first.length }) };
}

/** Offset of a "---" that only blank lines and comments stand before; undefined without one. */
function lateOpening(source: SourceText): number | undefined {
  for (let number = 1; number <= source.lineCount; number++) {
    const line = source.line(number).trim();
    if (line === '---' && number > 1) return source.lineStart(number) + source.line(number).indexOf('---');
    if (line !== '' && !(line.startsWith('<!--') && line.endsWith('-->'))) return undefined;
  }
  return undefined;
}

function unclosed(source: SourceText): Violation {
  let last = 1;
  while (last < source.lineCount && /^(?:[\w"'-]+[ \t]*:|[ \t]+\S|#|- )/.test(source.line(last + 1))) last++;
  const next = source.line(last + 1);
  const hint = /^[ \t]*(?:-{2,}|\.{3})[ \t]*$/.test(next)
    ? `line ${last + 1} must be exactly "---", not ${JSON.stringify(truncate(next, 60))}`
    : `add a line "---" after line ${last}`;
  return {
    rule: 'skill-md/frontmatter',
    message: `The frontmatter is never closed: ${hint}.`,
    ...at(source, { start: 0, end: 3 }),
  };
}

/** Mistakes of values that are the text they seem to be as soon as they stand in quotes. */
const QUOTABLE = ['unquoted-colon', 'tag', 'unknown-alias', 'bad-scalar-start', 'text-behind-value'];

function syntax(source: SourceText, problem: SyntaxProblem): Violation {
  const place = at(source, problem.range);
  if (problem.code === 'duplicate-key')
    return { rule: 'skill-md/frontmatter-duplicate-key', message: problem.message, ...place };
  const rule = 'skill-md/frontmatter-yaml';
  const fix = QUOTABLE.includes(problem.code) ? quoteValue(source, problem.range.start) : undefined;
  return fix === undefined
    ? { rule, message: problem.message, ...place }
    : { rule, message: problem.message, ...place, fix };
}

/** Quotes the value of a `key: value` line, unless the value goes on in the next line. */
function quoteValue(source: SourceText, offset: number): Fix | undefined {
  const { line } = source.positionAt(offset);
  const match = /^([\w-]+:[ \t]+)([^"'\s].*)$/.exec(source.line(line).trimEnd());
  if (match === null || /^[ \t]+\S/.test(source.line(line + 1))) return undefined;
  const [, key = '', value = ''] = match;
  if (offset < source.lineStart(line) + key.length) return undefined;
  const start = source.lineStart(line) + key.length;
  const edits = [{ file: source.file, range: { start, end: start + value.length }, newText: quoted(value) }];
  return { description: 'Put the value in quotes.', safe: true, edits };
}
