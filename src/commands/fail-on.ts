import type { Inputs } from '../inputs/definitions.ts';
import { formatCount, plural } from '../report/format.ts';
import type { Finding } from '../rules/finding.ts';

/** True when a finding counts against the run. */
export function isFailing(finding: Finding, failOn: Inputs['fail-on']): boolean {
  if (finding.suppressed !== undefined || failOn === 'never') return false;
  return finding.severity === 'error' || (failOn === 'warning' && finding.severity === 'warning');
}

/** Why a run fails that does nothing but check skills: `2 of 3 skills have findings …`. */
export function failingSkills(failing: number, all: number, failOn: Inputs['fail-on']): string {
  const which = all === 1 ? 'The skill' : `${formatCount(failing)} of ${plural(all, 'skill')}`;
  return `${which} ${failing === 1 ? 'has' : 'have'} findings that fail the run (fail-on: ${failOn}).`;
}

/** Why a run fails whose cases do not: `3 findings fail the run …`. */
export function failingFindings(count: number, failOn: Inputs['fail-on']): string {
  return `${plural(count, 'finding')} ${count === 1 ? 'fails' : 'fail'} the run (fail-on: ${failOn}).`;
}
