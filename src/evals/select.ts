import type { Case } from './case.ts';

/** Which cases are wanted. */
export interface CaseFilter {
  /** Globs (`*`, `?`) over case ids, ids with their matrix cell, and `<skill>/<id>`; `!` excludes; none means all. */
  readonly names: readonly string[];
  /** `smoke` or `+smoke`: at least one of these; `-slow`: none of these. */
  readonly tags: readonly string[];
}

/** The cases that a filter lets through, in their order. */
export function selectCases(cases: readonly Case[], { names, tags }: CaseFilter): Case[] {
  const wanted = names.filter((name) => !name.startsWith('!')).map(globPattern);
  const unwanted = names.filter((name) => name.startsWith('!')).map((name) => globPattern(name.slice(1)));
  const anyTag = tags.filter((tag) => !tag.startsWith('-')).map((tag) => tag.replace(/^\+/, ''));
  const noTag = tags.filter((tag) => tag.startsWith('-')).map((tag) => tag.slice(1));
  return cases.filter((one) => {
    const texts = [one.id, one.baseId, ...[one.id, one.baseId].map((id) => `${skillName(one.skill)}/${id}`)];
    const named = (patterns: readonly RegExp[]) => patterns.some((pattern) => texts.some((text) => pattern.test(text)));
    if (wanted.length > 0 && !named(wanted)) return false;
    if (named(unwanted)) return false;
    if (anyTag.length > 0 && !anyTag.some((tag) => one.tags.includes(tag))) return false;
    return !noTag.some((tag) => one.tags.includes(tag));
  });
}

function skillName(directory: string): string {
  return directory.slice(directory.lastIndexOf('/') + 1);
}

function globPattern(glob: string): RegExp {
  const source = glob
    .split(/(\*+|\?)/)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') : part === '?' ? '.' : '.*'))
    .join('');
  return new RegExp(`^${source}$`, 's');
}
