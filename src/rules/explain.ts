import type { Level } from './levels.ts';
import { ruleById, rules } from './registry.ts';
import { presets, type Rule, ruleGroups } from './rule.ts';

const FIXABLE: Readonly<Record<Rule['fixable'], string>> = {
  safe: '`--fix` mends it, as far as the meaning is certain.',
  unsafe: 'A change is suggested, and never made by itself.',
  no: 'It is mended by hand.',
};

/** What there is to know about a rule, in Markdown; undefined for an id that no rule has. */
export function explainRule(id: string): string | undefined {
  const rule = ruleById(id);
  if (rule === undefined) return undefined;
  const parts = Object.values(rule.parts ?? {});
  return [
    `# ${rule.id}`,
    `${rule.title}.`,
    parts.length === 0
      ? table(presets, [severities(rule)])
      : table(
          ['', ...presets],
          [rule, ...parts].map((row, index) => [index === 0 ? 'The rule' : row.title, ...severities(row)]),
        ),
    `Since ${rule.since}.`,
    `## Why\n\n${rule.why}`,
    `## How to fix\n\n${rule.how} ${FIXABLE[rule.fixable]}`,
    `## Source\n\n${rule.source}`,
  ].join('\n\n');
}

/** The ids and titles of all rules, by group, in the order of the catalogue. */
export function listRules(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return ruleGroups
    .map((group) => {
      const own = rules.filter(({ id }) => id.startsWith(`${group}/`));
      return [group, ...own.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`)].join('\n');
    })
    .join('\n\n');
}

function severities({ severity }: Pick<Rule, 'severity'>): Level[] {
  return presets.map((preset) => severity[preset]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
