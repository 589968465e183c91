import { escapeHtml, escapeMarkdown, markdownCode, oneLine, truncate } from '../../text.ts';
import { plural } from '../format.ts';
import type { PublishedSkill } from '../results.ts';
import { changedFiles } from './changed-files.ts';
import { details, table } from './table.ts';

/** How many skills, files and schema changes are told at most. */
export interface PublishedDetail {
  readonly skills: number;
  readonly lines: number;
}

/** What was published, as a table, and below it what changed in each skill since the version before. */
export function publishedSection(published: readonly PublishedSkill[], detail: PublishedDetail): string {
  if (published.length === 0) return '';
  const shown = published.slice(0, detail.skills);
  const rows = shown.map((skill) => [
    markdownCode(truncate(skill.name, 120)),
    skill.status,
    referenceCell(skill),
    skill.previous ? referenceCell(skill.previous) : '',
    markdownCode(skill.digest?.slice(0, 12) ?? ''),
    escapeMarkdown(truncate(oneLine(skill.message ?? ''), 300)),
  ]);
  const more = published.length - shown.length;
  const blocks = shown.map((skill) => changesOf(skill, detail.lines)).filter((block) => block !== '');
  return [
    table(['Skill', 'Status', 'Version and id', 'Before', 'Content', ''], rows),
    more > 0 ? `and ${plural(more, 'more skill')}, in the report\n` : '',
    ...blocks,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The version and id that a skill is referred to by. */
function referenceCell({ version, id }: { readonly version: string | null; readonly id: string | null }): string {
  return [version, id]
    .map((text) => markdownCode(text ?? ''))
    .filter((text) => text !== '')
    .join('<br>');
}

function changesOf(skill: PublishedSkill, limit: number): string {
  const lines = skill.files ? schemaLines(skill) : changeLines(skill);
  if (lines.length + (skill.files?.length ?? 0) === 0 || limit === 0) return '';
  const breaking = skill.schema_changes?.some(({ kind }) => kind === 'breaking') ?? false;
  const title = `${titleOf(skill)}${breaking ? ' — breaking' : ''}`;
  const more = lines.length - limit;
  const list = [...lines.slice(0, limit), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
  const files = changedFiles(skill.files ?? [], { files: limit, diff: limit * DIFF_SHARE });
  return details(title, [list, files].filter((part) => part !== '').join('\n\n'), breaking);
}

/** Characters of diffs for each line of changes that there is room for. */
const DIFF_SHARE = 40;

function titleOf({ name, previous }: PublishedSkill): string {
  const code = (text: string, limit: number) => `<code>${escapeHtml(truncate(oneLine(text), limit))}</code>`;
  return `Changes of ${code(name, 120)}${previous ? ` since ${code(previous.version ?? previous.id, 80)}` : ''}`;
}

function schemaLines({ schema_changes = [] }: PublishedSkill): string[] {
  return schema_changes.map(({ kind, pointer, message }) => {
    const place = markdownCode(truncate(pointer, 200)) || 'the whole schema';
    const word = kind === 'breaking' ? '**breaking**' : kind;
    return `- ${word}: ${place}: ${escapeMarkdown(truncate(oneLine(message), 300))}`;
  });
}

/** Every change of a skill since the version before, as list items: the schema's first, then the files'. */
export function changeLines(skill: PublishedSkill): string[] {
  const { changes } = skill;
  const lines = schemaLines(skill);
  for (const kind of ['changed', 'added', 'removed'] as const)
    for (const path of changes?.[kind] ?? []) lines.push(`- ${kind} ${markdownCode(truncate(path, 200))}`);
  return lines;
}
