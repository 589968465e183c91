import { plural } from './format.ts';
import type { CaseResult } from './results.ts';

/** What a reader must know before trusting the verdict of a case; foreign text in it is not neutralised. */
export function caseNotes({ contaminated, unpinned = [] }: CaseResult): string[] {
  const notes = contaminated ? ['contaminated: its answers are in the bundle'] : [];
  if (unpinned.length > 0) notes.push(`unpinned ${unpinned.length === 1 ? 'input' : 'inputs'}: ${unpinned.join(', ')}`);
  return notes;
}

/** `2 cases are contaminated: …` for the head of a report; undefined when none is. */
export function contaminationNote(cases: readonly CaseResult[]): string | undefined {
  const names = cases.filter(({ contaminated }) => contaminated).map((one) => `${one.skill}/${one.case}`);
  if (names.length === 0) return undefined;
  const listed = names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
  return `${plural(names.length, 'case is', 'cases are')} contaminated, because the bundle holds what they are given or must answer: ${listed}.`;
}
