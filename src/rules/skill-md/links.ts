import { nearest } from '../../nearest.ts';
import type { Skill } from '../../skill/skill.ts';
import type { SourceText } from '../../source/source-text.ts';
import type { RuleFamily } from '../family.ts';
import type { Fix } from '../finding.ts';
import { levels } from '../levels.ts';
import { at, bodyOf } from '../manifest.ts';
import { type MarkdownItem, markdownOf } from '../markdown.ts';
import type { Subject, Violation } from '../rule.ts';
import { classifyTarget, isOutput, pathOfSpan } from './link-target.ts';

/** Whether files that the instructions name are in the skill. */
export const links: RuleFamily = {
  rules: [
    {
      id: 'skill-md/broken-link',
      title: 'Files that the instructions link to are in the skill',
      severity: levels('warning', 'warning', 'error', 'warning'),
      fixable: 'safe',
      why: 'The agent is told to read a file that it will not find. On a disk that does not tell upper from lower case a wrong spelling goes unnoticed; where the agent runs it does not.',
      how: 'Mend the path, or add the file. Paths are relative to `SKILL.md`, with `/`. A path in a code span is reported as information only.',
      source: 'Agent Skills specification (file references are relative paths from the skill root).',
    },
    {
      id: 'skill-md/link-escapes',
      title: 'Links stay inside the skill',
      severity: levels('error', 'off', 'error', 'error'),
      fixable: 'no',
      why: 'Only the skill directory is uploaded. `../`, an absolute path or `file:` leads to something that exists on one machine only.',
      how: 'Copy the file into the skill, and link to the copy.',
      source:
        'VLM Run documentation, skills/spec/overview (the archive has the layout of the directory); Agent Skills specification.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const body = bodyOf(skill);
    if (body === undefined || skill.truncated) return;
    const paths = new Map(skill.entries.map((entry) => [entry.path, entry.kind]));
    const { items, lines } = markdownOf(body);
    let line = 0;
    for (const item of items) {
      while ((lines[line + 1]?.start ?? Number.POSITIVE_INFINITY) <= item.range.start) line++;
      if (item.kind !== 'code') yield* checkLink(body.source, item, paths);
      else if (!isOutput(before(lines[line], item))) yield* checkSpan(skill, body.source, item, paths);
    }
  },
};

/** The words of the clause that lead up to an item. */
function before(line: { readonly text: string; readonly start: number } | undefined, item: MarkdownItem): string {
  const text = line?.text.slice(0, item.range.start - line.start) ?? '';
  return text.slice(text.search(/[^,;.]*$/));
}

type Paths = ReadonlyMap<string, string>;

function* checkLink(source: SourceText, item: MarkdownItem, paths: Paths): Iterable<Violation> {
  const target = classifyTarget(item.text);
  const place = at(source, item.range);
  if (target.kind === 'outside') {
    const message = `${item.text} is outside the skill and is not uploaded.`;
    yield { rule: 'skill-md/link-escapes', message, ...place };
  } else if (target.kind === 'inside' && !paths.has(target.path)) {
    const written = item.text.replace(/[?#].*$/, '');
    const meant = spelling(target.path, paths);
    const hint = meant === undefined ? '.' : `; did you mean ${meant.path}?`;
    const message = `${target.path} does not exist in the skill${hint}`;
    const violation = { rule: 'skill-md/broken-link', message, ...place };
    yield meant?.certain ? { ...violation, fix: replace(source, item, written, meant.path) } : violation;
  }
}

function* checkSpan(skill: Skill, source: SourceText, item: MarkdownItem, paths: Paths): Iterable<Violation> {
  const path = pathOfSpan(item.text, (directory) => paths.get(directory) === 'directory');
  if (path === undefined) return;
  if (path.startsWith('/') || path.startsWith('..')) {
    const message = `${item.text} is outside the skill and is not uploaded.`;
    yield { rule: 'skill-md/link-escapes', message, ...at(source, item.range), atMost: 'warning' };
    return;
  }
  if (paths.has(path) || skill.entries.some((entry) => entry.path.endsWith(`/${path}`))) return;
  const meant = spelling(path, paths);
  const hint = meant === undefined ? '.' : `; did you mean ${meant.path}?`;
  const message = `${path} does not exist in the skill${hint}`;
  yield { rule: 'skill-md/broken-link', message, ...at(source, item.range), atMost: 'info' };
}

/** The path that was meant: certainly when only case or slashes differ, else the nearest one. */
function spelling(path: string, paths: Paths): { readonly path: string; readonly certain: boolean } | undefined {
  const fold = (text: string) => text.replaceAll('\\', '/').normalize('NFC').toLowerCase();
  const folded = fold(path);
  for (const known of paths.keys()) if (fold(known) === folded) return { path: known, certain: true };
  const near = nearest(
    path,
    [...paths.keys()].filter((known) => Math.abs(known.length - path.length) <= 2),
  );
  return near === undefined ? undefined : { path: near, certain: false };
}

function replace(source: SourceText, item: MarkdownItem, written: string, path: string): Fix {
  const range = { start: item.range.start, end: item.range.start + written.length };
  const newText = written.includes('%') ? encodeURI(path) : path;
  return { description: `Write ${path}.`, safe: true, edits: [{ file: source.file, range, newText }] };
}
