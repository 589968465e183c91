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

/** What a schema asks for, and how a value that breaks it is said together with it. */
export interface ProblemWords {
  /** `must be integer, is the string "abc"`. May quote the value. */
  readonly message: string;
  /** `must be integer`: without anything of the value. */
  readonly requirement: string;
}

function unexpected({ schema, value, property = '' }: Broken): ProblemWords {
  const declared = namesOf(schema);
  const free = declared.filter((name) => !(isJsonObject(value) && Object.hasOwn(value, name)));
  const close = nearest(property, free);
  const allowed = declared.length > 0 ? `allowed are ${shownList(declared, 'and')}` : 'no properties are allowed';
  const advice = close ? `did you mean ${JSON.stringify(close)}?` : allowed;
  return {
    message: `has the unexpected property ${JSON.stringify(truncate(property, 60))}; ${advice}`,
    requirement: `has an unexpected property; ${allowed}`,
  };
}

function oneOfValues({ expected, value }: Broken): Described {
  const allowed = Array.isArray(expected) ? expected : [];
  const close =
    typeof value === 'string'
      ? nearest(
          value,
          allowed.filter((v) => typeof v === 'string'),
        )
      : undefined;
  const hint = close === undefined ? '' : `; did you mean ${JSON.stringify(close)}?`;
  return [`must be one of ${shownList(allowed)}`, `is ${shownValue(value)}${hint}`];
}

/** The requirement alone where nothing of the value is said; with what is found instead; or both in words of their own. */
type Described = string | readonly [requirement: string, found: string] | ProblemWords;

const is = (requirement: string, { value }: Broken): Described => [requirement, `is ${shownValue(value)}`];

const describers: Readonly<Record<string, (broken: Broken) => Described>> = {
  type: ({ expected, value }) => [
    `must be ${(Array.isArray(expected) ? expected : [expected]).join(' or ')}`,
    `is ${typeOf(value)}`,
  ],
  required: ({ property = '' }) => `lacks the required property ${JSON.stringify(property)}`,
  additionalProperties: unexpected,
  enum: oneOfValues,
  const: (broken) => is(`must be ${shownValue(broken.expected)}`, broken),
  minimum: (broken) => is(`must be at least ${broken.expected}`, broken),
  maximum: (broken) => is(`must be at most ${broken.expected}`, broken),
  exclusiveMinimum: (broken) => is(`must be above ${broken.expected}`, broken),
  exclusiveMaximum: (broken) => is(`must be below ${broken.expected}`, broken),
  multipleOf: (broken) => is(`must be a multiple of ${broken.expected}`, broken),
  minLength: (broken) => {
    const requirement = `must have at least ${plural(Number(broken.expected), 'character')}`;
    return broken.value === '' ? { message: 'must not be empty', requirement } : is(requirement, broken);
  },
  maxLength: ({ expected, value }) => [
    `must have at most ${plural(Number(expected), 'character')}`,
    `has ${[...String(value)].length.toLocaleString('en')}`,
  ],
  pattern: (broken) => is(`must match ${truncate(String(broken.expected), 80)}`, broken),
  format: (broken) => is(`must be ${FORMAT_HINTS[String(broken.expected)] ?? `a ${broken.expected}`}`, broken),
  minItems: ({ expected, value }) => [
    `must have at least ${plural(Number(expected), 'element')}`,
    `has ${Array.isArray(value) ? value.length : 0}`,
  ],
  maxItems: ({ expected, value }) => [
    `must have at most ${plural(Number(expected), 'element')}`,
    `has ${Array.isArray(value) ? value.length : 0}`,
  ],
  uniqueItems: () => 'must not hold the same element twice',
  minProperties: ({ expected }) => `must have at least ${plural(Number(expected), 'property')}`,
  maxProperties: ({ expected }) => `must have at most ${plural(Number(expected), 'property')}`,
  additionalItems: ({ schema }) =>
    `must have at most ${plural(isJsonObject(schema) && Array.isArray(schema.items) ? schema.items.length : 0, 'element')}`,
  contains: () => 'must hold at least one element of the wanted kind',
  propertyNames: ({ property = '' }) => ({
    message: `has the property name ${JSON.stringify(truncate(property, 60))}, which is not allowed`,
    requirement: 'has a property name that is not allowed',
  }),
  dependencies: ({ property = '' }) => `lacks ${JSON.stringify(property)}, which goes with the other properties`,
  not: () => 'is of a kind that the schema excludes',
  anyOf: () => 'matches none of the alternatives',
  oneOf: () => 'must match exactly one of the alternatives',
  if: () => 'breaks a condition of the schema',
  'false schema': () => 'is not allowed here',
};

/** A problem in words, without the place. */
export function describeProblem(broken: Broken): ProblemWords {
  const described = (describers[broken.keyword] ?? (() => `breaks ${broken.keyword}`))(broken);
  if (typeof described === 'string') return { message: described, requirement: described };
  if ('message' in described) return described;
  const [requirement, found] = described;
  return { message: `${requirement}, ${found}`, requirement };
}
