import type { NumberRange } from '../evals/case.ts';

/** How a number lies outside a range, in words; undefined when it lies inside. */
export function outsideRange(value: number, { min, max, equals }: NumberRange, unit = ''): string | undefined {
  if (!Number.isFinite(value)) return 'which is no number';
  if (equals !== undefined && value !== equals) return `not ${equals}${unit}`;
  if (min !== undefined && value < min) return `below ${min}${unit}`;
  if (max !== undefined && value > max) return `above ${max}${unit}`;
  return undefined;
}
