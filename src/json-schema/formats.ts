import { fullFormats } from 'ajv-formats/dist/formats.js';
import { draft07Formats } from './keywords.ts';

/** A longer text is not looked at: some of the expressions take time in the square of its length. UTF-16 units. */
const LONGEST = 2_000;

/**
 * Whether a text has a format of draft-07, as the compiled validator tells it; undefined where it does not look
 * (the formats of international texts, and any other format).
 */
export function matchesFormat(name: string, text: string): boolean | undefined {
  if (text.length > LONGEST || !(draft07Formats as readonly string[]).includes(name)) return undefined;
  const format = Object.hasOwn(fullFormats, name) ? fullFormats[name as keyof typeof fullFormats] : undefined;
  const test = typeof format === 'object' && 'validate' in format ? format.validate : format;
  if (test instanceof RegExp) return test.test(text);
  return typeof test === 'function' ? (test as (text: string) => boolean)(text) : undefined;
}
