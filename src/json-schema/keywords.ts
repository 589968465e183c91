/** What stands under a keyword of draft-07. */
export type KeywordKind =
  | 'schema'
  | 'schemas'
  | 'schema-map'
  | 'schema-or-schemas'
  | 'dependencies'
  | 'assertion'
  | 'annotation'
  | 'core';

/**
 * Every keyword of draft-07 (draft-handrews-json-schema-01 and -validation-01), and `$defs`, which draft-07 does not
 * know but which tools write and references reach.
 */
export const draft07Keywords: ReadonlyMap<string, KeywordKind> = new Map([
  ['$schema', 'core'],
  ['$id', 'core'],
  ['$ref', 'core'],
  ['$comment', 'annotation'],
  ['title', 'annotation'],
  ['description', 'annotation'],
  ['default', 'annotation'],
  ['readOnly', 'annotation'],
  ['writeOnly', 'annotation'],
  ['examples', 'annotation'],
  ['contentMediaType', 'annotation'],
  ['contentEncoding', 'annotation'],
  ['definitions', 'schema-map'],
  ['$defs', 'schema-map'],
  ['type', 'assertion'],
  ['enum', 'assertion'],
  ['const', 'assertion'],
  ['multipleOf', 'assertion'],
  ['maximum', 'assertion'],
  ['exclusiveMaximum', 'assertion'],
  ['minimum', 'assertion'],
  ['exclusiveMinimum', 'assertion'],
  ['maxLength', 'assertion'],
  ['minLength', 'assertion'],
  ['pattern', 'assertion'],
  ['format', 'assertion'],
  ['maxItems', 'assertion'],
  ['minItems', 'assertion'],
  ['uniqueItems', 'assertion'],
  ['maxProperties', 'assertion'],
  ['minProperties', 'assertion'],
  ['required', 'assertion'],
  ['properties', 'schema-map'],
  ['patternProperties', 'schema-map'],
  ['additionalProperties', 'schema'],
  ['propertyNames', 'schema'],
  ['dependencies', 'dependencies'],
  ['items', 'schema-or-schemas'],
  ['additionalItems', 'schema'],
  ['contains', 'schema'],
  ['if', 'schema'],
  ['then', 'schema'],
  ['else', 'schema'],
  ['not', 'schema'],
  ['allOf', 'schemas'],
  ['anyOf', 'schemas'],
  ['oneOf', 'schemas'],
] satisfies [string, KeywordKind][]);

/** The formats that draft-07 defines; any other is ignored. */
export const draft07Formats = [
  'date',
  'time',
  'date-time',
  'email',
  'idn-email',
  'hostname',
  'idn-hostname',
  'ipv4',
  'ipv6',
  'uri',
  'uri-reference',
  'iri',
  'iri-reference',
  'uri-template',
  'json-pointer',
  'relative-json-pointer',
  'regex',
] as const;

/** The names of draft-07 types. */
export const typeNames = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'] as const;
export type TypeName = (typeof typeNames)[number];

/** Keywords whose subschemas apply to the same value, and so can loop without consuming any of it. */
export const inPlaceKeywords: ReadonlySet<string> = new Set([
  'allOf',
  'anyOf',
  'oneOf',
  'not',
  'if',
  'then',
  'else',
  'dependencies',
]);
