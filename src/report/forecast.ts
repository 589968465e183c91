import { formatBytes, formatCredits, plural } from './format.ts';

/** What a test of all cases would take, without any kept response. */
export interface Forecast {
  readonly cases: number;
  /** Every trial of every cell of a matrix. */
  readonly executions: number;
  /** Different files that are given as inputs, and their bytes together. */
  readonly inputs: { readonly files: number; readonly bytes: number };
  /** `max_credits` of each execution that has a limit, added up, and the number of those that have none. */
  readonly worst_credits: number;
  readonly unlimited: number;
  /** By what the cases cost lately, as far as the state directory knows; and the executions of cases that never ran. */
  readonly expected_credits: number;
  readonly unpriced: number;
  /** Budget of the run; null without one. */
  readonly budget: number | null;
}

/** `at most 340 credits as declared, about 120 by the last runs`. */
export function forecastCredits(forecast: Forecast): string {
  const { executions, worst_credits, unlimited, expected_credits, unpriced, budget } = forecast;
  const parts: string[] = [];
  if (unlimited < executions) parts.push(`at most ${formatCredits(worst_credits)} as declared`);
  if (unlimited > 0) parts.push(`${plural(unlimited, 'execution')} without max_credits`);
  if (unpriced < executions) parts.push(`about ${formatCredits(expected_credits)} by earlier runs`);
  if (unpriced > 0 && unpriced < executions) parts.push(`${plural(unpriced, 'execution')} never run before`);
  if (budget !== null) parts.push(`budget ${formatCredits(budget)}`);
  return parts.join(', ');
}

/** `12 cases, 36 executions`. */
export function forecastCases({ cases, executions }: Forecast): string {
  return `${plural(cases, 'case')}, ${plural(executions, 'execution')}`;
}

/** `14 files, 3.2 MiB`. */
export function forecastInputs({ inputs }: Forecast): string {
  return `${plural(inputs.files, 'file')}, ${formatBytes(inputs.bytes)}`;
}
