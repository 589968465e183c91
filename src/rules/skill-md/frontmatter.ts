import type { SyntaxProblem } from '../../source/json.ts';
import type { SourceText } from '../../source/source-text.ts';
import type { RuleFamily } from '../family.ts';
import type { Fix } from '../finding.ts';
import { levels } from '../levels.ts';
import { at } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

/** Whether the frontmatter is there and is a mapping in YAML. */
export const frontmatter: RuleFamily = {
  rules: [
    {
      id: 'skill-md/frontmatter',
      title: 'SKILL.md begins with a frontmatter between two lines "---"',
      severity: levels('error', 'error', 'error', 'error'),
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
      fixable: 'safe',
      why: 'A frontmatter that is not valid YAML is dropped or refused, depending on the client. The usual cause is a colon followed by a blank inside an unquoted description.',
      how: 'Put the value in quotes: `description: "Reads invoices: totals and lines."`',
      source: 'YAML 1.2 specification; Agent Skills specification.',
    },
    {
      id: 'skill-md/frontmatter-duplicate-key',
      title: 'No key stands twice in the frontmatter',
      severity: levels('error', 'error', 'error', 'error'),
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
  const later = /^(?:[ \t]*(?:<!--.*-->)?[ \t]*(?:\r\n|\n|\r))+(?=---[ \t]*$)/m.exec(source.text);
  if (later !== null && later.index === 0) {
    const start = later[0].length;
    const message = 'The frontmatter must begin at the very start of the file: remove what stands before this line.';
    return { rule, message, ...at(source, { start, end: start + 3 }) };
  }
  const first = source.line(1);
  const message = /^\s*-{2,}\s*$/.test(first)
    ? `The first line must be exactly "---", but it is ${JSON.stringify(first)}.`
    : 'There is no frontmatter: begin the file with "---", a name, a description and "---".';
  return { rule, message, ...at(source, { start: 0, end: first.length }) };
}

function unclosed(source: SourceText): Violation {
  let last = 1;
  while (last < source.lineCount && /^(?:[\w"'-]+[ \t]*:|[ \t]+\S|#|- )/.test(source.line(last + 1))) last++;
  const next = source.line(last + 1);
  const hint = /^[ \t]*(?:-{2,}|\.{3})[ \t]*$/.test(next)
    ? `line ${last + 1} must be exactly "---", not ${JSON.stringify(next)}`
    : `add a line "---" after line ${last}`;
  return {
    rule: 'skill-md/frontmatter',
    message: `The frontmatter is never closed: ${hint}.`,
    ...at(source, { start: 0, end: 3 }),
  };
}

function syntax(source: SourceText, problem: SyntaxProblem): Violation {
  const place = at(source, problem.range);
  if (problem.code === 'duplicate-key')
    return { rule: 'skill-md/frontmatter-duplicate-key', message: problem.message, ...place };
  const rule = 'skill-md/frontmatter-yaml';
  const fix = problem.code === 'unquoted-colon' ? quoteValue(source, problem.range.start) : undefined;
  return fix === undefined
    ? { rule, message: problem.message, ...place }
    : { rule, message: problem.message, ...place, fix };
}

/** Quotes the value of a `key: value` line, unless the value goes on in the next line. */
function quoteValue(source: SourceText, offset: number): Fix | undefined {
  const { line } = source.positionAt(offset);
  const match = /^([\w-]+:[ \t]+)([^"'\s].*?)[ \t]*$/.exec(source.line(line));
  if (match === null || /^[ \t]+\S/.test(source.line(line + 1))) return undefined;
  const [, key = '', value = ''] = match;
  const quoted = value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
  const start = source.lineStart(line) + key.length;
  const edits = [{ file: source.file, range: { start, end: start + value.length }, newText: quoted }];
  return { description: 'Put the value in quotes.', safe: true, edits };
}
