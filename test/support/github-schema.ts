import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}
type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
};

/** An operation of GitHub's OpenAPI description (`scripts/extract-github-api.mjs`). */
export interface Operation {
  readonly name: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly replies: Readonly<Record<string, Schema>>;
}

const extract = JSON.parse(readFileSync(new URL('../schemas/github-api.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false, coerceTypes: false, logger: false });
const lenient = new Ajv({ strict: false, coerceTypes: true, logger: false });
for (const engine of [ajv, lenient])
  engine.addSchema({ $id: 'https://api.github.com/', definitions: extract.definitions });
const compiled = new Map<unknown, ValidateFunction>();

/** What every error says; the description does not require it. */
export const anyError: Schema = {
  type: 'object',
  required: ['message'],
  properties: { message: { type: 'string' } },
};

export const operations: readonly Operation[] = Object.entries<{
  parameters: Parameter[];
  body?: Schema;
  replies: Record<string, Schema>;
}>(extract.operations).map(([name, { parameters, body, replies }]) => {
  const [method = '', path = ''] = name.split(' ');
  const pattern = new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
  return { name, method, pattern, parameters, body, replies };
});

/** What is wrong with a value; undefined when nothing is. `fromText` reads numbers and booleans out of strings. */
export function problemOf(schema: Schema, value: unknown, fromText = false): string | undefined {
  const engine = fromText ? lenient : ajv;
  const validate = compiled.get(schema) ?? engine.compile(absolute(schema));
  compiled.set(schema, validate);
  return validate(fromText ? { value } : value) ? undefined : engine.errorsText(validate.errors);
}

/** The references of an operation's schema, as they read from outside of the description. */
function absolute(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/definitions/', '"https://api.github.com/#/definitions/'));
}

/** The schema itself where it only refers to another. */
export function resolved(schema: Schema): Schema {
  const name = schema.$ref?.replace('#/definitions/', '');
  return name === undefined ? schema : extract.definitions[name];
}

/** The schema of one parameter, wrapped so that its text can be read as a number. */
export function wrapped(schema: Schema): Schema {
  // A number in a URL is a text as well: of several types any one will do.
  const { oneOf, ...rest } = schema;
  const value = oneOf ? { ...rest, anyOf: oneOf } : schema;
  const known = wrappers.get(schema) ?? { type: 'object', properties: { value } };
  wrappers.set(schema, known);
  return known;
}
const wrappers = new Map<Schema, Schema>();

/** What a test says of a reply, with all that GitHub promises besides at its smallest. */
export function fill(written: Schema | undefined, given?: unknown): unknown {
  if (written === undefined) return given ?? {};
  const schema = resolved(written);
  const alternatives = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (schema.type === undefined && alternatives) {
    const fitting = alternatives.find((one) => (one.type === 'null' ? given === null : true));
    const object = alternatives.find((one) => resolved(one).type === 'object');
    return fill(isPlain(given) ? (object ?? fitting) : fitting, given);
  }
  if (isPlain(given) || (given === undefined && typesOf(schema)[0] === 'object')) {
    const known: Record<string, unknown> = isPlain(given) ? given : {};
    const required = (schema.required ?? []).filter((name) => known[name] === undefined);
    return Object.fromEntries([
      ...Object.entries(known).map(([name, value]) => [name, fill(schema.properties?.[name], value)]),
      ...required.map((name) => [name, fill(schema.properties?.[name])]),
    ]);
  }
  if (Array.isArray(given)) return given.map((item) => fill(schema.items, item));
  if (given !== undefined) return given;
  if (schema.enum) return schema.enum[0];
  const smallest: Record<string, unknown> = {
    string: '',
    integer: 0,
    number: 0,
    boolean: false,
    array: [],
    null: null,
  };
  return smallest[typesOf(schema)[0] ?? 'null'];
}

/** `null` first: where nothing is said, nothing is there. */
function typesOf({ type = [] }: Schema): readonly string[] {
  const types = typeof type === 'string' ? [type] : type;
  return types.includes('null') ? ['null'] : types;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
