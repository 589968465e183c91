import { isJsonObject, type JsonValue } from '../json.ts';
import { type JsonMeasure, measureJson } from './limits.ts';
import { refPaths } from './ref-paths.ts';
import type { SchemaIndex } from './schema-index.ts';

/** Steps that a validator takes in about 20 ms, at worst. */
const CHEAP = 1_000_000;

/** Formats that are read without going back and forth. */
const PLAIN_FORMATS = new Set(['date', 'time', 'date-time', 'ipv4']);
/** What any other format is taken for. */
const FORMAT_CHOICES = 2;

/**
 * Tells of a value, by its measure, whether checking it under a schema certainly takes next to no time. The watchdog
 * that stops everything else starts a thread each time, which takes longer than to check most values.
 */
export function cheapUnder(index: SchemaIndex): (value: JsonMeasure) => boolean {
  const size = measureJson(index.root.schema as JsonValue).values;
  const { paths } = refPaths(index).widest;
  let patterns = 0;
  let choices = 0;
  let pairwise = false;
  const add = (found: number): void => {
    patterns++;
    choices = Math.max(choices, found);
  };
  for (const { schema } of index.nodes()) {
    if (typeof schema === 'boolean') continue;
    const { pattern, patternProperties, format, uniqueItems } = schema;
    if (typeof pattern === 'string') add(choicesOf(pattern));
    for (const name of isJsonObject(patternProperties) ? Object.keys(patternProperties) : []) add(choicesOf(name));
    if (typeof format === 'string' && !PLAIN_FORMATS.has(format)) add(FORMAT_CHOICES);
    pairwise ||= uniqueItems === true;
  }
  return ({ values, depth, characters, longest }) => {
    // Alternatives of a reference apply at each level again; without references a schema stands at one place.
    const structure = values * size * (index.hasReferences ? paths ** (depth + 1) : 1) * (pairwise ? values : 1);
    return structure <= CHEAP && characters * longest ** choices * patterns <= CHEAP;
  };
}

/**
 * Places at which a pattern may go on in more than one way: a text of n characters takes at most n steps for each of
 * them, from each place where it may begin. Infinite for what repeats a group, looks around or looks back.
 */
export function choicesOf(pattern: string): number {
  let choices = 0;
  let inClass = false;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern.charAt(at);
    if (character === '\\') {
      if (!inClass && /[1-9k]/.test(pattern.charAt(at + 1))) return Number.POSITIVE_INFINITY;
      at++;
    } else if (inClass) inClass = character !== ']';
    else if (character === '[') inClass = true;
    else if (character === '(' && /^\(\?(?!:)/.test(pattern.slice(at, at + 3))) return Number.POSITIVE_INFINITY;
    else if (character === ')' && /[*+?{]/.test(pattern.charAt(at + 1))) return Number.POSITIVE_INFINITY;
    else if (character === '{') choices += /^\{\d+\}/.test(pattern.slice(at)) ? 0 : 1;
    else if ('*+|'.includes(character) || (character === '?' && pattern.charAt(at - 1) !== '(')) choices++;
  }
  return choices;
}
