import type { PageCase } from '../../page-data.ts';

/** What the list of cases is narrowed to; empty strings narrow nothing. */
export interface CaseFilter {
  readonly verdict: string;
  /** What happened since the baseline. */
  readonly change: string;
  readonly skill: string;
  readonly tag: string;
  readonly text: string;
}

export function filterOf(query: URLSearchParams): CaseFilter {
  const value = (key: string) => query.get(key) ?? '';
  return {
    verdict: value('verdict'),
    change: value('change'),
    skill: value('skill'),
    tag: value('tag'),
    text: value('q'),
  };
}

/** The cases that meet every part of a filter; every word of the text has to be found somewhere in a case. */
export function filterCases(cases: readonly PageCase[], filter: CaseFilter): PageCase[] {
  const words = filter.text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return cases.filter(
    (item) =>
      (filter.verdict === '' || item.verdict === filter.verdict) &&
      (filter.change === '' || item.change === filter.change) &&
      (filter.skill === '' || item.skill === filter.skill) &&
      (filter.tag === '' || item.tags.includes(filter.tag)) &&
      (words.length === 0 || words.every((word) => searchText(item).includes(word))),
  );
}

const texts = new WeakMap<PageCase, string>();

function searchText(item: PageCase): string {
  let text = texts.get(item);
  if (text === undefined) {
    const parts = [item.skill, item.id, item.description ?? '', item.reason ?? '', ...item.tags];
    for (const trial of item.trials) {
      parts.push(trial.model, trial.reason ?? '', trial.execution ?? '');
      // Also without indices, as the table of fields names them.
      for (const path of trial.failing) parts.push(path, path.replace(/\[\d+\]/g, '[]'));
    }
    text = parts.join('\n').toLowerCase();
    texts.set(item, text);
  }
  return text;
}
