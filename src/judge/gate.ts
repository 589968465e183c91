import type { Gate } from '../evals/case.ts';
import type { ComparedKeys } from './baseline.ts';
import type { CaseVerdict } from './judgement.ts';
import { fieldAccuracy } from './scores.ts';
import { countsOf, type DecidedCase, passRate } from './totals.ts';

/** A gate that is not met, and whether the skill or the platform is to blame. */
export interface GateFailure {
  readonly blame: 'skill' | 'platform';
  readonly message: string;
}

/** A set of cases under a gate. */
export interface GatedCases {
  readonly gate: Gate;
  readonly cases: readonly DecidedCase[];
  /** Absent when no baseline was compared. */
  readonly compared: ComparedKeys | undefined;
  /** Which suite or set is meant. */
  readonly name?: string;
  /** True when every case must pass and none may err where the gate says nothing. */
  readonly strict: boolean;
}

/** What a set of cases misses of its gate. A rate without a denominator fails a gate that asks for one. */
export function gateFailures({ gate, cases, compared, name, strict }: GatedCases): GateFailure[] {
  const failures: GateFailure[] = [];
  const say = (blame: GateFailure['blame'], message: string): void => {
    failures.push({ blame, message: name === undefined ? message : `${name}: ${message}` });
  };
  checkPassRate(gate.passRate, strict, cases, say);
  checkAccuracy(gate, cases, say);
  if (gate.noRegressions) checkRegressions(cases, compared, say);
  const out = cases.filter(({ verdict, invalid }) => (verdict === 'errored' || verdict === 'not_run') && !invalid);
  const allowed = gate.maxErrors ?? (strict ? 0 : undefined);
  if (allowed !== undefined && out.length > allowed) {
    const limit = allowed === 0 ? '' : ` (at most ${allowed})`;
    say('platform', `${count(out.length, 'case')} errored or did not run${limit}: ${names(out)}.`);
  }
  return failures;
}

type Say = (blame: GateFailure['blame'], message: string) => void;

function checkPassRate(asked: number | undefined, strict: boolean, cases: readonly DecidedCase[], say: Say): void {
  const needed = asked ?? (strict ? 1 : undefined);
  if (needed === undefined) return;
  const invalid = cases.filter((one) => one.invalid);
  if (invalid.length > 0) say('skill', `${count(invalid.length, 'case')} could not be sent: ${names(invalid)}.`);
  const rate = passRate(cases);
  if (rate === null) {
    if (asked !== undefined) say('platform', 'No case counts towards the pass rate that is asked for.');
    return;
  }
  if (rate >= needed) return;
  const failed = cases.filter(({ verdict }) => verdict === 'failed');
  const passed = cases.filter(({ verdict, strict }) => verdict === 'xpassed' && strict);
  const told = [
    ...(failed.length > 0 ? [`${count(failed.length, 'case')} failed: ${names(failed)}.`] : []),
    ...(passed.length > 0
      ? [
          `${count(passed.length, 'case')} passed that ${passed.length === 1 ? 'is' : 'are'} expected to fail (xfail.strict): ${names(passed)}.`,
        ]
      : []),
  ];
  const rateText = needed < 1 ? `Pass rate ${percent(rate)} is below ${percent(needed)}: ` : '';
  say('skill', `${rateText}${told.join(' ')}`);
}

/** Cases that never gate and those that the baseline has not cannot regress; of the others some must be comparable. */
function checkRegressions(cases: readonly DecidedCase[], compared: ComparedKeys | undefined, say: Say): void {
  if (compared === undefined) {
    say('platform', 'no_regressions asks for a baseline, and none could be compared.');
    return;
  }
  const own = cases.filter(({ verdict }) => !UNGATED.has(verdict)).map(({ skill, id }) => `${skill}/${id}`);
  const lost = own.filter((key) => compared.regressed.has(key));
  if (lost.length > 0) say('skill', `${count(lost.length, 'case')} regressed: ${shorten(lost)}.`);
  const allAdded = compared.comparable.size > 0 && own.every((key) => compared.added.has(key));
  if (own.length > 0 && !allAdded && !own.some((key) => compared.comparable.has(key)))
    say('platform', 'no_regressions asks for a baseline, and no case can be compared with the one there is.');
}

const UNGATED = new Set<CaseVerdict>(['xfailed', 'xpassed', 'quarantined', 'skipped']);

function checkAccuracy(gate: Gate, cases: readonly DecidedCase[], say: Say): void {
  if (gate.fieldAccuracy === undefined) return;
  const accuracy = fieldAccuracy(countsOf(cases));
  if (accuracy === null) say('platform', 'No field was compared, so that field accuracy cannot be said.');
  else if (accuracy < gate.fieldAccuracy)
    say('skill', `Field accuracy ${percent(accuracy)} is below ${percent(gate.fieldAccuracy)}.`);
}

/** A share as people read it: never rounded up to a limit that it misses. */
export function percent(share: number): string {
  return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function names(cases: readonly DecidedCase[]): string {
  return shorten(cases.map(({ skill, id }) => `${skill}/${id}`));
}

function shorten(all: readonly string[]): string {
  return all.length <= 5 ? all.join(', ') : `${all.slice(0, 5).join(', ')} and ${all.length - 5} more`;
}
