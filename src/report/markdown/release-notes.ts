import { escapeMarkdown, markdownCode, oneLine, truncate } from '../../text.ts';
import type { PublishedSkill, Results } from '../results.ts';
import { changeLines } from './published.ts';

const stored = ['created', 'updated', 'failed'];

/** What a `publish` run changed on the platform, for people who use the skills: Markdown for a release's text. */
export function renderReleaseNotes({ published, simulated, started_at }: Results): string {
  const changed = published.filter(({ status, id }) => stored.includes(status) && id !== null);
  const planned = published.filter(({ status }) => status === 'planned');
  const unchanged = published.filter(({ status }) => status === 'unchanged');
  // Whose record it is, or that its smoke cases did not pass, is for the readers of every release.
  const remarkable = unchanged.filter(({ message }) => message !== undefined);
  const lines = [`# Published skills, ${started_at.slice(0, 10)}\n`];
  if (simulated) lines.push('> **Simulated.** Nothing was published: the built-in simulator answered.\n');
  if (changed.length + planned.length + remarkable.length === 0) lines.push('No skill changed.\n');
  for (const skill of [...changed, ...planned, ...remarkable]) lines.push(section(skill));
  const quiet = unchanged.filter((skill) => !remarkable.includes(skill)).map(({ name }) => markdownCode(name));
  if (quiet.length > 0) lines.push(`Unchanged: ${quiet.join(', ')}\n`);
  return lines.join('\n');
}

function section(skill: PublishedSkill): string {
  const { name, status, id, version, previous, message, digest } = skill;
  const title = `## ${escapeMarkdown(truncate(oneLine(name), 200))}${version === null ? '' : ` ${escapeMarkdown(oneLine(version))}`}\n`;
  const facts = [
    `- status: ${status}`,
    ...(id === null ? [] : [`- reference: ${markdownCode(`${name}:${version ?? 'latest'}`)}, id ${markdownCode(id)}`]),
    ...(previous
      ? [`- before: ${markdownCode(`${name}:${previous.version ?? 'latest'}`)}, id ${markdownCode(previous.id)}`]
      : []),
    ...(digest === null ? [] : [`- content: ${markdownCode(digest)}`]),
    ...(message === undefined ? [] : [`- ${escapeMarkdown(truncate(oneLine(message), 2_000))}`]),
  ];
  const changes = changeLines(skill);
  const block = changes.length > 0 ? `\n### Changes\n\n${changes.join('\n')}\n` : '';
  return `${title}\n${facts.join('\n')}\n${block}`;
}
