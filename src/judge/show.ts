import type { JsonValue } from '../json.ts';
import { jsonText } from '../json-text.ts';
import { truncate } from '../text.ts';

/** A value in a sentence: JSON on one line, cut to a length that can be read. Foreign text; printers neutralise it. */
export function show(value: JsonValue | undefined, limit = 80): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length > 20 ? `a list of ${value.length}` : truncate(jsonText(value), limit);
  if (typeof value === 'object' && value !== null) {
    const size = Object.keys(value).length;
    return size > 20 ? `an object of ${size} keys` : truncate(jsonText(value), limit);
  }
  return truncate(jsonText(typeof value === 'string' ? value.slice(0, limit * 2) : value), limit);
}
