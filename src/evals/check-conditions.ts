import type { Check } from './expectation.ts';

/** A condition that a check may hold. */
export interface CheckCondition {
  /** As suites write it. */
  readonly name: string;
  readonly key: keyof Check;
  /** True when it can be said of a sum. */
  readonly ofSum: boolean;
  /** True when `abs` and `rel` widen it. */
  readonly tolerance: boolean;
}

/** Every condition of a check, in the order in which they are evaluated. */
export const CHECK_CONDITIONS: readonly CheckCondition[] = [
  { name: 'exists', key: 'exists', ofSum: false, tolerance: false },
  { name: 'count', key: 'count', ofSum: false, tolerance: false },
  { name: 'unique', key: 'unique', ofSum: false, tolerance: false },
  { name: 'equals', key: 'equals', ofSum: true, tolerance: true },
  { name: 'not_equals', key: 'notEquals', ofSum: true, tolerance: true },
  { name: 'in', key: 'in', ofSum: true, tolerance: false },
  { name: 'gt', key: 'gt', ofSum: true, tolerance: true },
  { name: 'gte', key: 'gte', ofSum: true, tolerance: true },
  { name: 'lt', key: 'lt', ofSum: true, tolerance: true },
  { name: 'lte', key: 'lte', ofSum: true, tolerance: true },
  { name: 'matches', key: 'matches', ofSum: false, tolerance: false },
  { name: 'contains', key: 'contains', ofSum: false, tolerance: false },
];

/** Why a check says nothing or can never hold, whatever the response; undefined for one that can be meant. */
export function checkProblem(check: Check, nullIsAbsent: boolean): string | undefined {
  const conditions = CHECK_CONDITIONS.filter(({ key }) => check[key] !== undefined);
  const names = (keep: (one: CheckCondition) => boolean): string => list(CHECK_CONDITIONS.filter(keep));
  const notOfSum = conditions.find(({ ofSum }) => !ofSum);
  if (check.sum !== undefined && notOfSum)
    return `${notOfSum.name} cannot be said of a sum, only ${names(({ ofSum }) => ofSum)}`;
  if ((check.abs !== undefined || check.rel !== undefined) && !conditions.some(({ tolerance }) => tolerance))
    return `abs and rel widen ${names(({ tolerance }) => tolerance)}, and none of them is here`;
  if (check.equals === null && nullIsAbsent)
    return 'equals: null can never hold, because null counts as absent; write exists: false';
  const ofValue = conditions.find(({ key }) => key !== 'exists' && key !== 'count');
  if (check.exists === false && ofValue) return `exists: false and ${ofValue.name} exclude each other`;
  if (check.unique === false) return 'unique: false says nothing; leave it out';
  return undefined;
}

function list(conditions: readonly CheckCondition[]): string {
  const names = conditions.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
