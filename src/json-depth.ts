import type { JsonValue } from './json.ts';

/**
 * The most lists and objects that stand inside each other in a value that is worked with. No document of a skill is
 * that deep, and code that follows the structure by calling itself is safe far beyond it.
 */
export const MAX_DEPTH = 500;

/** True when lists and objects stand inside each other more than `limit` levels deep. Never recurses. */
export function deeperThan(value: JsonValue, limit: number): boolean {
  let level: JsonValue[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    const below: JsonValue[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      for (const inner of Array.isArray(one) ? one : Object.values(one))
        if (typeof inner === 'object' && inner !== null) below.push(inner);
    }
    level = below;
  }
  return false;
}
