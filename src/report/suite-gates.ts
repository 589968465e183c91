import type { Gate } from '../evals/case.ts';
import type { SuiteResult } from './results.ts';

/** A gate as results carry it. */
export function gateResult({ passRate, fieldAccuracy, noRegressions, maxErrors }: Gate): SuiteResult['gate'] {
  return {
    ...(passRate === undefined ? {} : { pass_rate: passRate }),
    ...(fieldAccuracy === undefined ? {} : { field_accuracy: fieldAccuracy }),
    ...(noRegressions === undefined ? {} : { no_regressions: noRegressions }),
    ...(maxErrors === undefined ? {} : { max_errors: maxErrors }),
  };
}

/** The gate of a suite that results carry. */
export function gateFrom({ pass_rate, field_accuracy, no_regressions, max_errors }: SuiteResult['gate']): Gate {
  return {
    ...(pass_rate === undefined ? {} : { passRate: pass_rate }),
    ...(field_accuracy === undefined ? {} : { fieldAccuracy: field_accuracy }),
    ...(no_regressions === undefined ? {} : { noRegressions: no_regressions }),
    ...(max_errors === undefined ? {} : { maxErrors: max_errors }),
  };
}
