import type { JsonValue } from '../json.ts';
import { SchemaUnusable } from './schema-unusable.ts';

/** What a schema from a stranger may cost. Nobody's real schema comes near: the largest of 36 seen had 39 kB. */
export const schemaLimits = {
  /** UTF-16 units of text. */
  characters: 512 * 1024,
  /** Nesting of objects and arrays, the outermost counted. */
  depth: 64,
  subschemas: 5_000,
  /** Ways through the references and combinators that apply to one value. */
  paths: 100_000,
  compileMs: 1_000,
  validateMs: 1_000,
} as const;

export interface JsonMeasure {
  /** 0 for a scalar. */
  readonly depth: number;
  /** Roughly the length of the text without white space. */
  readonly characters: number;
  /** Objects, arrays and scalars. */
  readonly values: number;
  /** Length of the longest text or name. */
  readonly longest: number;
  /** True when some number is a bigint, which no validator knows. */
  readonly bigints: boolean;
}

/** Measures a value of any depth without recursion. */
export function measureJson(value: JsonValue): JsonMeasure {
  let depth = 0;
  let characters = 0;
  let values = 0;
  let longest = 0;
  let bigints = false;
  let level: JsonValue[] = [value];
  while (level.length > 0) {
    const next: JsonValue[] = [];
    let containers = false;
    for (const item of level) {
      values++;
      if (typeof item === 'string') {
        characters += item.length + 2;
        if (item.length > longest) longest = item.length;
      } else if (typeof item !== 'object' || item === null) {
        characters += 5;
        bigints ||= typeof item === 'bigint';
      } else {
        containers = true;
        characters += 2;
        if (Array.isArray(item)) for (const element of item) next.push(element);
        else
          for (const key of Object.keys(item)) {
            characters += key.length + 4;
            if (key.length > longest) longest = key.length;
            next.push(item[key] ?? null);
          }
      }
    }
    if (containers) depth++;
    level = next;
  }
  return { depth, characters, values, longest, bigints };
}

/** The measure of a schema. Throws `SchemaUnusable` for one that is too large or too deep to look at. */
export function assertMeasure(schema: JsonValue): JsonMeasure {
  const measure = measureJson(schema);
  const { depth, characters } = measure;
  if (depth > schemaLimits.depth)
    throw new SchemaUnusable(
      'too-complex',
      '',
      `The schema is nested ${depth.toLocaleString('en')} levels deep; the limit is ${schemaLimits.depth}.`,
    );
  if (characters > schemaLimits.characters)
    throw new SchemaUnusable(
      'too-complex',
      '',
      `The schema has about ${Math.ceil(characters / 1024).toLocaleString('en')} KB; the limit is ${schemaLimits.characters / 1024} KB.`,
    );
  return measure;
}
