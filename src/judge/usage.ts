import type { UsageLimits } from '../evals/case.ts';
import type { Execution } from '../vlmrun/execution.ts';
import type { Violation } from './judgement.ts';
import { outsideRange } from './range.ts';

/** When an execution was submitted and ended, as this tool saw it; ISO 8601. */
export interface SeenTimes {
  readonly submittedAt?: string;
  readonly completedAt?: string;
}

/**
 * Milliseconds that an execution took: as the platform measured it, else between its own times, else as seen from
 * here. A duration of 0 is how the platform says that it did not measure.
 */
export function durationOf(execution: Execution, seen: SeenTimes): number | undefined {
  const measured = execution.usage.duration_seconds;
  if (measured !== undefined && measured > 0) return measured * 1000;
  return (
    between(execution.createdAt, execution.completedAt) ?? between(seen.submittedAt, seen.completedAt) ?? undefined
  );
}

function between(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const ms = Date.parse(to) - Date.parse(from);
  return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}

/** Limits that an execution broke. What the platform did not report cannot be shown to hold, so it does not. */
export function usageViolations(
  limits: UsageLimits | undefined,
  maxCredits: number | undefined,
  execution: Execution,
  seen: SeenTimes,
): Violation[] {
  const { usage } = execution;
  const violations: Violation[] = [];
  const check = (
    path: string,
    value: number | undefined,
    range: NonNullable<UsageLimits['credits']> | undefined,
    unit = '',
  ): void => {
    if (range === undefined) return;
    const outside = value === undefined ? 'which the platform did not report' : outsideRange(value, range, unit);
    if (outside === undefined) return;
    const message =
      value === undefined ? `${path}: a limit is set on it, ${outside}` : `${path} is ${value}${unit}, ${outside}`;
    violations.push({ kind: 'usage', path, message, severity: 'error' });
  };
  check('credits', usage.credits_used, limits?.credits);
  check('steps', usage.steps, limits?.steps);
  check('elements', usage.elements_processed, limits?.elements);
  check('duration', durationOf(execution, seen), limits?.durationMs, ' ms');
  if (maxCredits !== undefined && usage.credits_used !== undefined && usage.credits_used > maxCredits)
    violations.push({
      kind: 'usage',
      path: 'credits',
      message: `used ${usage.credits_used} credits, and max_credits of the case is ${maxCredits}`,
      severity: 'error',
    });
  return violations;
}
