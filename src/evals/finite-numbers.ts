import type { JsonValue } from '../json.ts';
import { childPointer } from '../json-pointer.ts';
import type { PositionedDocument, SyntaxProblem } from '../source/json.ts';
import type { YamlDocument } from '../source/yaml.ts';

/** A text that has none of these holds no such number. */
const SUSPECT = /\.(?:nan|inf)|e\+?\d{3}|\d{300}/i;
/** What the core schema of YAML reads as a number. */
const YAML_NUMBER = /^[-+]?(?:\.nan|\.inf|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)$/i;

/**
 * Numbers that JSON cannot hold, so that no response can: `1e400`, `.inf`, `.nan`. The reader of JSON makes infinity
 * of them, that of YAML a text.
 */
export function numbersWithoutEnd(text: string, document: PositionedDocument | YamlDocument): SyntaxProblem[] {
  if (!SUSPECT.test(text) || document.value === undefined) return [];
  const found: SyntaxProblem[] = [];
  const pending: { readonly value: JsonValue; readonly pointer: string }[] = [{ value: document.value, pointer: '' }];
  for (let at = pending.pop(); at; at = pending.pop()) {
    const { value, pointer } = at;
    if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value))
        pending.push({ value: member, pointer: childPointer(pointer, key) });
    } else if (isBeyond(value) || isYamlNumber(value)) {
      const range = document.locate(pointer)?.value;
      const message = 'JSON has no such number; it must be finite.';
      // In quotes or in a block it is a text.
      if (range && !/["'|>]/.test(text.charAt(range.start))) found.push({ code: 'number', message, range });
    }
  }
  return found;
}

/** Digits may be kept where a double would be infinite. */
function isBeyond(value: JsonValue): boolean {
  return (typeof value === 'number' || typeof value === 'bigint') && !Number.isFinite(Number(value));
}

function isYamlNumber(value: JsonValue): boolean {
  return typeof value === 'string' && YAML_NUMBER.test(value);
}
