import type { CaseVerdict, TrialVerdict } from '../judge/judgement.ts';
import { formatCount, plural } from './format.ts';
import type { Conclusion, PublishedSkill, Results } from './results.ts';

/** Most urgent first: the order in which every report shows cases. */
export const verdictOrder: readonly CaseVerdict[] = [
  'failed',
  'xpassed',
  'errored',
  'not_run',
  'flaky',
  'xfailed',
  'quarantined',
  'skipped',
  'passed',
];

/** Words for people. */
export const verdictWords: Readonly<Record<CaseVerdict, string>> = {
  passed: 'passed',
  flaky: 'flaky',
  failed: 'failed',
  errored: 'errored',
  xfailed: 'failed as expected',
  xpassed: 'passed unexpectedly',
  skipped: 'skipped',
  quarantined: 'quarantined',
  not_run: 'not run',
};

export const trialWords: Readonly<Record<TrialVerdict, string>> = {
  passed: 'passed',
  failed: 'failed',
  errored: 'errored',
  not_run: 'not run',
};

/** One sign a verdict, distinguishable without colour. */
export const verdictSigns: Readonly<Record<CaseVerdict, string>> = {
  passed: '✓',
  flaky: '~',
  failed: '✗',
  errored: '!',
  xfailed: '×',
  xpassed: '?',
  skipped: '-',
  quarantined: 'q',
  not_run: '·',
};

const conclusionWords: Readonly<Record<Conclusion, string>> = {
  success: 'Success',
  failure: 'Failure',
  inconclusive: 'Inconclusive',
  neutral: 'Neutral',
};

/**
 * The run in one line: `Failure: 2 of 14 cases failed`, `Success: 1 created, 2 unchanged`, `Success: no findings in 3
 * skills`. Holds no foreign text but the first reason.
 */
export function headline(results: Results): string {
  const word = conclusionWords[results.conclusion];
  const reason = reasonOf(results);
  if (reason !== undefined && reason !== '') return `${word}: ${reason}`;
  return `${word}: ${subject(results)}`;
}

/** A success with cases is told by their counts; what there is to say beside them comes below. */
function reasonOf({ conclusion, reasons, cases }: Results): string | undefined {
  return conclusion === 'success' && cases.length > 0 ? undefined : reasons[0];
}

/** The reasons that the headline does not give. */
export function furtherReasons(results: Results): readonly string[] {
  return reasonOf(results) === undefined ? results.reasons : results.reasons.slice(1);
}

function subject(results: Results): string {
  if (results.published.length > 0) return publishedInWords(results);
  if (results.command === 'test' || results.cases.length > 0) return casesInWords(results);
  return `${findingsInWords(results)} in ${plural(results.skills.length, 'skill')}`;
}

// What went wrong first, what changed next.
const publishedOrder: readonly PublishedSkill['status'][] = [
  'failed',
  'refused',
  'drifted',
  'created',
  'updated',
  'planned',
  'unchanged',
];

/** `1 created, 2 unchanged`; empty for none. */
export function publishedInWords({ published }: Pick<Results, 'published'>): string {
  return publishedOrder
    .map((status) => ({ status, count: published.filter((skill) => skill.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => `${formatCount(count)} ${status}`)
    .join(', ');
}

/** `2 failed, 11 passed, 1 skipped`, most urgent first; `no cases` for none. */
export function casesInWords(results: Pick<Results, 'totals'>): string {
  const parts = verdictOrder
    .filter((verdict) => results.totals.cases[verdict] > 0)
    .map((verdict) => `${formatCount(results.totals.cases[verdict])} ${verdictWords[verdict]}`);
  return parts.length === 0 ? 'no cases' : parts.join(', ');
}

/** `1 error, 2 warnings`; `no findings` for none. */
export function findingsInWords(results: Pick<Results, 'totals'>): string {
  const { error, warning, info, suppressed } = results.totals.findings;
  const parts: string[] = [];
  if (error > 0) parts.push(plural(error, 'error'));
  if (warning > 0) parts.push(plural(warning, 'warning'));
  if (info > 0) parts.push(plural(info, 'note'));
  if (suppressed > 0) parts.push(`${formatCount(suppressed)} suppressed`);
  return parts.length === 0 ? 'no findings' : parts.join(', ');
}
