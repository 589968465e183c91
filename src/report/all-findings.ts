import type { ResultFinding, Results } from './results.ts';

/** Every finding of a run: first those that belong to no skill, then those of each skill in turn. */
export function allFindings({ findings = [], skills }: Pick<Results, 'findings' | 'skills'>): ResultFinding[] {
  return [...findings, ...skills.flatMap((skill) => skill.findings)];
}
