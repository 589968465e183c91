import type { JsonValue } from '../json.ts';
import { type BundleLimits, defaultLimits } from '../rules/bundle/limits.ts';
import { child, type Fields } from './fields.ts';

const SIZES = ['file', 'content', 'bundle'] as const;
const COUNTS = ['files', 'depth', 'path'] as const;
const UNITS: Readonly<Record<string, number>> = { B: 1, KB: 1024, MB: 1024 ** 2 };

/** `limits`: sizes as `20 MB` or in bytes, counts as numbers; what is not given stays as it is by default. */
export function limitsOf(fields: Fields, value: JsonValue | undefined): BundleLimits | undefined {
  if (value === undefined || value === null) return undefined;
  const written = fields.mapping(value, '/limits', [...SIZES, ...COUNTS]);
  const given: { -readonly [K in keyof BundleLimits]?: number } = {};
  for (const key of [...SIZES, ...COUNTS]) {
    const item = written[key];
    if (item === undefined) continue;
    const isSize = (SIZES as readonly string[]).includes(key);
    const number = isSize ? sizeOf(item) : item;
    if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0) given[key] = number;
    else
      fields.problem(
        `limits.${key} must be ${isSize ? 'a size such as 20 MB' : 'a whole number above 0'}.`,
        child('/limits', key),
      );
  }
  return { ...defaultLimits, ...given };
}

/** Bytes of a size; undefined for what is none. */
function sizeOf(value: JsonValue): number | undefined {
  if (typeof value === 'number') return value;
  const match = typeof value === 'string' ? /^(\d{1,9}(?:\.\d{1,3})?) ?(B|KB|MB)$/.exec(value) : null;
  return match === null ? undefined : Math.round(Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0));
}
