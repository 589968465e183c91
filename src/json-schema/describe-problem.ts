import { isJsonObject, type JsonValue } from '../json.ts';
import { nearest } from '../nearest.ts';
import { truncate } from '../text.ts';

const FORMAT_HINTS: Readonly<Record<string, string>> = {
  date: 'a date such as 2026-02-19',
  time: 'a time with a zone such as 14:30:00Z',
  'date-time': 'a date and time with a zone such as 2026-02-19T14:30:00Z',
  email: 'an email address',
  'idn-email': 'an email address',
  hostname: 'a host name',
  ipv4: 'an IPv4 address',
  ipv6: 'an IPv6 address',
  uri: 'an absolute URI',
  'uri-reference': 'a URI or a relative reference',
  'uri-template': 'a URI template',
  'json-pointer': 'a JSON pointer',
  'relative-json-pointer': 'a relative JSON pointer',
  regex: 'a regular expression',
};

/** A value for a message: short, on one line, containers by their kind. */
export function shownValue(value: JsonValue | undefined): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  if (isJsonObject(value)) return 'an object';
  return truncate(JSON.stringify(value), 60);
}

/** `"a", "b" or null`, at most eight. */
export function shownList(values: readonly JsonValue[], last = 'or'): string {
  const shown = values.slice(0, 8).map((value) => truncate(JSON.stringify(value), 60));
  if (values.length > 8) return `${shown.join(', ')} ${last} ${values.length - 8} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}

export function typeOf(value: JsonValue | undefined): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the string ${shownValue(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  return String(value);
}

function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : noun === 'property' ? 'properties' : `${noun}s`}`;
}

/** What a message is made from. */
export interface Broken {
  readonly keyword: string;
  /** The value under the keyword in the schema, and the schema around it. */
  readonly expected: JsonValue | undefined;
  readonly schema: JsonValue | undefined;
  readonly value: JsonValue | undefined;
  /** The member in question, for `required`, `additionalProperties`, `dependencies` and `propertyNames`. */
  readonly property?: string;
}

function namesOf(schema: JsonValue | undefined): string[] {
  return isJsonObject(schema) && isJsonObject(schema.properties) ? Object.keys(schema.properties) : [];
}

function unexpected({ schema, value, property = '' }: Broken): string {
  const declared = namesOf(schema);
  const free = declared.filter((name) => !(isJsonObject(value) && Object.hasOwn(value, name)));
  const close = nearest(property, free);
  const allowed = close
    ? `did you mean ${JSON.stringify(close)}?`
    : declared.length > 0
      ? `allowed are ${shownList(declared, 'and')}`
      : 'no properties are allowed';
  return `has the unexpected property ${JSON.stringify(truncate(property, 60))}; ${allowed}`;
}

function oneOfValues({ expected, value }: Broken): string {
  const allowed = Array.isArray(expected) ? expected : [];
  const close =
    typeof value === 'string'
      ? nearest(
          value,
          allowed.filter((v) => typeof v === 'string'),
        )
      : undefined;
  const hint = close === undefined ? '' : `; did you mean ${JSON.stringify(close)}?`;
  return `must be one of ${shownList(allowed)}, is ${shownValue(value)}${hint}`;
}

const describers: Readonly<Record<string, (broken: Broken) => string>> = {
  type: ({ expected, value }) =>
    `must be ${(Array.isArray(expected) ? expected : [expected]).join(' or ')}, is ${typeOf(value)}`,
  required: ({ property = '' }) => `lacks the required property ${JSON.stringify(property)}`,
  additionalProperties: unexpected,
  enum: oneOfValues,
  const: ({ expected, value }) => `must be ${shownValue(expected)}, is ${shownValue(value)}`,
  minimum: ({ expected, value }) => `must be at least ${expected}, is ${shownValue(value)}`,
  maximum: ({ expected, value }) => `must be at most ${expected}, is ${shownValue(value)}`,
  exclusiveMinimum: ({ expected, value }) => `must be above ${expected}, is ${shownValue(value)}`,
  exclusiveMaximum: ({ expected, value }) => `must be below ${expected}, is ${shownValue(value)}`,
  multipleOf: ({ expected, value }) => `must be a multiple of ${expected}, is ${shownValue(value)}`,
  minLength: ({ expected, value }) =>
    value === ''
      ? 'must not be empty'
      : `must have at least ${plural(Number(expected), 'character')}, is ${shownValue(value)}`,
  maxLength: ({ expected, value }) =>
    `must have at most ${plural(Number(expected), 'character')}, has ${[...String(value)].length.toLocaleString('en')}`,
  pattern: ({ expected, value }) => `must match ${truncate(String(expected), 80)}, is ${shownValue(value)}`,
  format: ({ expected, value }) =>
    `must be ${FORMAT_HINTS[String(expected)] ?? `a ${expected}`}, is ${shownValue(value)}`,
  minItems: ({ expected, value }) =>
    `must have at least ${plural(Number(expected), 'element')}, has ${Array.isArray(value) ? value.length : 0}`,
  maxItems: ({ expected, value }) =>
    `must have at most ${plural(Number(expected), 'element')}, has ${Array.isArray(value) ? value.length : 0}`,
  uniqueItems: () => 'must not hold the same element twice',
  minProperties: ({ expected }) => `must have at least ${plural(Number(expected), 'property')}`,
  maxProperties: ({ expected }) => `must have at most ${plural(Number(expected), 'property')}`,
  additionalItems: ({ schema }) =>
    `must have at most ${plural(isJsonObject(schema) && Array.isArray(schema.items) ? schema.items.length : 0, 'element')}`,
  contains: () => 'must hold at least one element of the wanted kind',
  propertyNames: ({ property = '' }) =>
    `has the property name ${JSON.stringify(truncate(property, 60))}, which is not allowed`,
  dependencies: ({ property = '' }) => `lacks ${JSON.stringify(property)}, which goes with the other properties`,
  not: () => 'is of a kind that the schema excludes',
  anyOf: () => 'matches none of the alternatives',
  oneOf: () => 'must match exactly one of the alternatives',
  if: () => 'breaks a condition of the schema',
  'false schema': () => 'is not allowed here',
};

/** A message without the place: `must be string or null, is the number 3`. */
export function describeProblem(broken: Broken): string {
  return (describers[broken.keyword] ?? (() => `breaks ${broken.keyword}`))(broken);
}
