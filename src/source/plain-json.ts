import type { JsonValue } from '../json.ts';
import { parseJsonText } from '../json-text.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * The value of a JSON text that has nothing wrong with it: valid, no member twice, not too deep. Undefined for any
 * other, which deserves a closer look. The engine's own parser is many times faster than one that keeps places.
 */
export function readPlainJson(
  text: string,
  maxDepth: number,
  exactNumbers: boolean,
): { readonly value: JsonValue } | undefined {
  let value: JsonValue;
  try {
    value = exactNumbers ? parseJsonText(text) : JSON.parse(text);
  } catch {
    return undefined;
  }
  const held = stringsOf(value, maxDepth);
  return held !== undefined && held === stringsIn(text) ? { value } : undefined;
}

/** Strings in a valid text, names of members included. */
function stringsIn(text: string): number {
  let quotes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) quotes++;
    else if (unit === BACKSLASH) at++;
  }
  return quotes / 2;
}

/**
 * Strings in a value, names of members included: fewer than are written when a member stands twice. Undefined when it
 * nests deeper than `depth` levels.
 */
function stringsOf(value: JsonValue, depth: number): number | undefined {
  if (typeof value === 'string') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === 0) return undefined;
  let strings = 0;
  if (Array.isArray(value)) {
    for (const item of value) {
      const below = stringsOf(item, depth - 1);
      if (below === undefined) return undefined;
      strings += below;
    }
    return strings;
  }
  for (const key in value) {
    const below = stringsOf(value[key] ?? null, depth - 1);
    if (below === undefined) return undefined;
    strings += 1 + below;
  }
  return strings;
}
