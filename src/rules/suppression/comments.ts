import type { Skill } from '../../skill/skill.ts';
import type { OffsetRange } from '../../source/position.ts';
import type { SourceText } from '../../source/source-text.ts';
import { yamlComments } from '../../source/yaml-comments.ts';
import { at } from '../manifest.ts';
import type { Violation } from '../rule.ts';
import { suggester } from '../suggestions.ts';
import { unknownRule } from './rule-pattern.ts';

const MARK = 'vlmrun-disable-next-line';
const START = /^#[ \t]*vlmrun-disable-next-line(?![\w-])/;

/** A comment that suppresses findings on the line below it. */
export interface SuppressingComment {
  readonly file: string;
  /** The line that it speaks of. */
  readonly line: number;
  /** Ids of rules and groups that exist; empty when none of those that are written does. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly place: Pick<Violation, 'file' | 'range'>;
}

/** The comments of a skill that suppress, and what is wrong with those that cannot. */
export interface SuppressingComments {
  readonly comments: readonly SuppressingComment[];
  readonly violations: readonly Violation[];
}

const NONE: SuppressingComments = { comments: [], violations: [] };

/**
 * Comments of the form `# vlmrun-disable-next-line <rule> [<rule> …] -- <reason>` in `vlmrun.yaml` and in the
 * frontmatter: the only texts of a skill with comments that no model reads.
 */
export function suppressingComments({ manifest, executionConfig }: Skill): SuppressingComments {
  const config = executionConfig?.file.text;
  const frontmatter = manifest?.frontmatter;
  const ofConfig = config === undefined ? NONE : commentsIn(config, { start: 0, end: config.text.length });
  const ofManifest =
    manifest?.file.text === undefined || frontmatter?.state !== 'closed'
      ? NONE
      : commentsIn(manifest.file.text, { start: 0, end: frontmatter.bodyOffset });
  const graph = executionConfig?.document?.locate('/graph')?.value;
  return {
    comments: [...ofManifest.comments, ...ofConfig.comments],
    violations: [
      ...ofManifest.violations,
      ...ofConfig.violations,
      ...(config === undefined || graph === undefined ? [] : insideGraph(config, graph)),
    ],
  };
}

function commentsIn(source: SourceText, part: OffsetRange): SuppressingComments {
  if (!source.text.includes(MARK)) return NONE;
  const comments: SuppressingComment[] = [];
  const violations: Violation[] = [];
  const suggest = suggester();
  for (const { text, range } of yamlComments(source, part)) {
    const start = START.exec(text)?.[0];
    if (start === undefined) continue;
    const place = at(source, range);
    const { ids, reason } = readComment(text, start.length);
    if (ids.length === 0 || reason === '') {
      const message = `Write the rule and a reason: "# ${MARK} <rule> -- <reason>".`;
      violations.push({ rule: 'config/invalid', message, ...place });
      continue;
    }
    const rules: string[] = [];
    for (const id of ids) {
      const written = range.start + id.at;
      const unknown = unknownRule(id.text, at(source, { start: written, end: written + id.text.length }), suggest);
      if (unknown === undefined) rules.push(id.text);
      else violations.push(unknown);
    }
    comments.push({ file: source.file, line: source.positionAt(range.start).line + 1, rules, reason, place });
  }
  return { comments, violations };
}

/** The ids with their offsets in the comment, and the reason behind `--`. */
function readComment(
  text: string,
  from: number,
): { readonly ids: readonly { readonly text: string; readonly at: number }[]; readonly reason: string } {
  const words = [...text.slice(from).matchAll(/[^\s,]+/g)].map((match) => ({ text: match[0], at: from + match.index }));
  const divider = words.findIndex((word) => word.text === '--');
  if (divider === -1) return { ids: words, reason: '' };
  return { ids: words.slice(0, divider), reason: text.slice((words[divider]?.at ?? 0) + 2).trim() };
}

/** What stands in the graph is no comment of the file but text that the agent reads. */
function* insideGraph(source: SourceText, graph: OffsetRange): Iterable<Violation> {
  const { text } = source;
  for (let found = text.indexOf(MARK, graph.start); found !== -1; found = text.indexOf(MARK, found + MARK.length)) {
    if (found >= graph.end) return;
    const message =
      'Inside the graph this suppresses nothing: the agent reads it. Use an override in vlmrun-skills.yaml.';
    yield { rule: 'config/unused-suppression', message, ...at(source, { start: found, end: found + MARK.length }) };
  }
}
