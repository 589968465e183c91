import type { Skill } from '../../skill/skill.ts';
import type { SourceText } from '../../source/source-text.ts';
import { yamlComments } from '../../source/yaml-comments.ts';
import { at } from '../manifest.ts';
import type { Violation } from '../rule.ts';
import { unknownRule } from './rule-pattern.ts';

const MARK = 'vlmrun-disable-next-line';

/** A comment that suppresses findings on the line below it. */
export interface SuppressingComment {
  readonly file: string;
  /** The line that it speaks of. */
  readonly line: number;
  readonly rules: readonly string[];
  readonly reason: string;
  readonly place: Pick<Violation, 'file' | 'range'>;
}

/**
 * Comments of the form `# vlmrun-disable-next-line <rule> [<rule> …] -- <reason>` in `vlmrun.yaml` and in the
 * frontmatter: the only texts of a skill with comments that no model reads. Malformed ones are violations.
 */
export function suppressingComments(skill: Skill): {
  readonly comments: readonly SuppressingComment[];
  readonly violations: readonly Violation[];
} {
  const comments: SuppressingComment[] = [];
  const violations: Violation[] = [];
  const read = (source: SourceText | undefined, start: number, end: number) => {
    if (source === undefined || !source.text.includes(MARK)) return;
    for (const { text, range } of yamlComments(source, { start, end })) {
      const match = /^#[ \t]*vlmrun-disable-next-line\b[ \t]*([^\r\n]*)$/.exec(text);
      if (match === null) continue;
      const [names = '', reason = ''] = (match[1] ?? '').split(/[ \t]+--[ \t]+|^--[ \t]+/, 2);
      const place = at(source, range);
      const rules = names.split(/[\s,]+/).filter((name) => name !== '');
      if (rules.length === 0 || reason.trim() === '') {
        const message = `Write the rule and a reason: "# ${MARK} <rule> -- <reason>".`;
        violations.push({ rule: 'config/invalid', message, ...place });
        continue;
      }
      violations.push(...rules.flatMap((rule) => unknownRule(rule, place)));
      const line = source.positionAt(range.start).line + 1;
      comments.push({ file: source.file, line, rules, reason: reason.trim(), place });
    }
  };
  const config = skill.executionConfig?.file.text;
  if (config !== undefined) read(config, 0, config.text.length);
  const manifest = skill.manifest;
  if (manifest?.frontmatter?.state === 'closed') read(manifest.file.text, 0, manifest.frontmatter.bodyOffset);
  return { comments, violations };
}
