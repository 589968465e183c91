import type { Ajv as AjvInstance, AnySchema, ErrorObject, Options, ValidateFunction } from 'ajv';
import { draft07Formats } from './keywords.ts';
import { compilePattern } from './pattern.ts';
import type { Schema } from './subschemas.ts';

/** Compiles one neutral schema. The function returned is never a promise: `$async` is gone from such a schema. */
export type Compile = (schema: Schema, allErrors: boolean) => ValidateFunction;
export type { ErrorObject, ValidateFunction };

const regExp = Object.assign(
  (pattern: string) => {
    const compiled = compilePattern(pattern);
    if (compiled === undefined) throw new SyntaxError(`Invalid regular expression: ${pattern}`);
    return compiled;
  },
  { code: 'RegExp' },
);

/**
 * Loads ajv, set to follow draft-07 to the letter: only own properties count, what stands beside `$ref` is ignored,
 * patterns and formats as this project reads them, no meta-schema (it is checked before), no logging.
 */
export async function loadCompiler(): Promise<Compile> {
  // By `default`: a bundler finds no names on a CommonJS module that is a class.
  const [
    {
      default: { Ajv },
    },
    { fullFormats },
  ] = await Promise.all([import('ajv'), import('ajv-formats/dist/formats.js')]);
  const known: ReadonlyMap<string, unknown> = new Map(Object.entries(fullFormats));
  const create = (allErrors: boolean): AjvInstance => {
    const ajv = new Ajv({ ...settings, allErrors });
    for (const [name, format] of Object.entries(fullFormats)) if (isDraft07(name)) ajv.addFormat(name, format);
    for (const name of draft07Formats) if (!known.has(name)) ajv.addFormat(name, true);
    return ajv;
  };
  return (schema, allErrors) => {
    // Making an instance takes ten times as long as compiling a schema.
    const ajv = instances.get(allErrors) ?? create(allErrors);
    instances.set(allErrors, ajv);
    try {
      return ajv.compile(schema as AnySchema);
    } finally {
      // An instance keeps every schema that it compiled; the function does not need it to.
      ajv.removeSchema(schema as AnySchema);
    }
  };
}

const instances = new Map<boolean, AjvInstance>();

function isDraft07(name: string): boolean {
  return (draft07Formats as readonly string[]).includes(name);
}

const settings: Options = {
  strict: false,
  logger: false,
  verbose: true,
  ownProperties: true,
  ignoreKeywordsWithRef: true,
  validateFormats: true,
  validateSchema: false,
  meta: false,
  addUsedSchema: false,
  messages: false,
  multipleOfPrecision: 9,
  // Each schema is compiled once and used a few times: making its code shorter costs more than it saves.
  code: { regExp, optimize: false },
};
