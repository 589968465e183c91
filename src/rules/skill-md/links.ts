import type { OffsetRange } from '../../source/position.ts';
import type { SourceText } from '../../source/source-text.ts';
import type { RuleFamily } from '../family.ts';
import type { Fix } from '../finding.ts';
import { levels } from '../levels.ts';
import { at, bodyOf } from '../manifest.ts';
import { type MarkdownItem, markdownOf } from '../markdown/markdown.ts';
import type { Subject, Violation } from '../rule.ts';
import { classifyTarget, isOutput, isPathLike, pathOfSpan, strayPaths } from './link-target.ts';
import { SkillPaths } from './skill-paths.ts';

/** Whether files that the instructions name are in the skill. */
export const links: RuleFamily = {
  rules: [
    {
      id: 'skill-md/broken-link',
      title: 'Files that the instructions link to are in the skill',
      severity: levels('warning', 'warning', 'error', 'warning'),
      parts: {
        span: { title: 'A path in a code span', severity: levels('info', 'info', 'warning', 'info') },
      },
      since: '0.1.0',
      fixable: 'safe',
      why: 'The agent is told to read a file that it will not find. On a disk that does not tell upper from lower case a wrong spelling goes unnoticed; where the agent runs it does not.',
      how: 'Mend the path, or add the file. Paths are relative to `SKILL.md`, with `/`. What is never in the bundle, `evals/` for one, is not there for the agent. A path in a code span is reported as information only.',
      source: 'Agent Skills specification (file references are relative paths from the skill root).',
    },
    {
      id: 'skill-md/link-escapes',
      title: 'Links stay inside the skill',
      severity: levels('error', 'off', 'error', 'error'),
      parts: {
        text: {
          title: 'A path in the text or in a code span',
          severity: levels('warning', 'off', 'warning', 'warning'),
        },
        sibling: {
          title: 'A link to the `SKILL.md` of the skill beside this one',
          severity: levels('warning', 'off', 'error', 'warning'),
        },
      },
      since: '0.1.0',
      fixable: 'no',
      why: 'Only the skill directory is uploaded. `../`, an absolute path or `file:` leads to something that exists on one machine only. A link to the `SKILL.md` of a skill beside this one holds where both are mounted together, and is a warning. A path to a home directory or a Windows drive in the text or in a code span is a warning.',
      how: 'Copy the file into the skill, and link to the copy. Name another skill by its name.',
      source:
        'VLM Run documentation, skills/spec/overview (the archive has the layout of the directory); Agent Skills specification.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const body = bodyOf(skill);
    if (body === undefined || skill.truncated) return;
    const paths = new SkillPaths(skill);
    const { items, lines } = markdownOf(body);
    let at = 0;
    for (const line of lines) {
      const end = line.start + line.text.length;
      const first = at;
      for (let item = items[at]; item !== undefined && item.range.start <= end; item = items[++at]) {
        if (item.kind !== 'code') yield* checkLink(body.source, item, paths);
        else if (isPathLike(item.text) && !isOutput(before(line, item))) yield* checkSpan(body.source, item, paths);
      }
      yield* checkText(body.source, line, items.slice(first, at));
    }
  },
};

const SIBLING = /^\.\.\/[\w.-]{1,64}\/SKILL\.md(?:[#?].{0,200})?$/;

interface Line {
  readonly text: string;
  readonly start: number;
}

/** The words of the clause that lead up to an item. */
function before(line: Line, item: MarkdownItem): string {
  const end = item.range.start - line.start;
  let start = end;
  while (start > 0 && !',;.'.includes(line.text.charAt(start - 1))) start--;
  return line.text.slice(start, end);
}

function outside(source: SourceText, text: string, range: OffsetRange): Violation {
  const message = `${text} is outside the skill and is not uploaded.`;
  return { rule: 'skill-md/link-escapes', message, ...at(source, range) };
}

function beside(source: SourceText, { text, range }: MarkdownItem): Violation {
  const message = `${text} belongs to another skill, and is there only where both are mounted; name that skill instead.`;
  return { rule: 'skill-md/link-escapes', message, ...at(source, range), part: 'sibling' };
}

/** Absolute paths that are neither links nor in code spans. */
function* checkText(source: SourceText, line: Line, items: readonly MarkdownItem[]): Iterable<Violation> {
  for (const { text, at: offset } of strayPaths(line.text)) {
    const range = { start: line.start + offset, end: line.start + offset + text.length };
    if (items.some((item) => item.range.start <= range.start && range.start < item.range.end)) continue;
    yield { ...outside(source, text, range), part: 'text' };
  }
}

function* checkLink(source: SourceText, item: MarkdownItem, paths: SkillPaths): Iterable<Violation> {
  const target = classifyTarget(item.text);
  const rule = 'skill-md/broken-link';
  if (target.kind === 'outside' && SIBLING.test(item.text)) yield beside(source, item);
  else if (target.kind === 'outside') yield outside(source, item.text, item.range);
  if (target.kind === 'inside' && !paths.has(target.path)) {
    const place = at(source, item.range);
    const excluded = paths.exclusionOf(target.path);
    const meant = excluded === undefined ? paths.meant(target.path) : undefined;
    const message = excluded ?? notThere(target.path, meant);
    const fix = meant?.certain ? replace(source, item, meant.path) : undefined;
    yield fix === undefined ? { rule, message, ...place } : { rule, message, ...place, fix };
  }
}

function* checkSpan(source: SourceText, item: MarkdownItem, paths: SkillPaths): Iterable<Violation> {
  const path = pathOfSpan(item.text, (directory) => paths.isDirectory(directory));
  if (path === undefined) return;
  if (/^(?:\/|\.\.|[A-Za-z]:)/.test(path)) yield { ...outside(source, item.text, item.range), part: 'text' };
  else if (!paths.has(path) && !paths.endsAny(path)) {
    const message = paths.exclusionOf(path) ?? notThere(path, paths.meant(path));
    yield { rule: 'skill-md/broken-link', message, ...at(source, item.range), part: 'span' };
  }
}

function notThere(path: string, meant: { readonly path: string } | undefined): string {
  return `${path} does not exist in the skill${meant === undefined ? '.' : `; did you mean ${meant.path}?`}`;
}

function replace(source: SourceText, item: MarkdownItem, path: string): Fix {
  const written = /^[^?#]*/.exec(item.text)?.[0] ?? item.text;
  const range = { start: item.range.start, end: item.range.start + written.length };
  const newText = written.includes('%') ? encodeURI(path) : path;
  return { description: `Write ${path}.`, safe: true, edits: [{ file: source.file, range, newText }] };
}
