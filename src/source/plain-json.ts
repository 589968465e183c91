import type { JsonValue } from '../json.ts';

/**
 * The value of a JSON text that has nothing wrong with it: valid, no member twice, not too deep. Undefined for any
 * other, which deserves a closer look. The engine's own parser is many times faster than one that keeps places.
 */
export function readPlainJson(text: string, maxDepth: number): { readonly value: JsonValue } | undefined {
  let value: JsonValue;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const written = countMembers(text, maxDepth);
  return written !== undefined && written === membersOf(value) ? { value } : undefined;
}

/** Colons outside strings, one for each member of a valid text; undefined when brackets nest too deep. */
function countMembers(text: string, maxDepth: number): number | undefined {
  let members = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = endOfString(text, at);
    } else if (code === 58) members++;
    else if (code === 123 || code === 91) {
      if (++depth > maxDepth) return undefined;
    } else if (code === 125 || code === 93) depth--;
  }
  return members;
}

/** Offset of the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end !== -1) {
    let backslashes = 0;
    while (text.charCodeAt(end - 1 - backslashes) === 92) backslashes++;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** Members of a value and of everything in it: fewer than are written when one stands twice. */
function membersOf(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0;
  let members = 0;
  if (Array.isArray(value)) {
    for (const item of value) members += membersOf(item);
    return members;
  }
  for (const key in value) members += 1 + membersOf(value[key] ?? null);
  return members;
}
