// Each advice continues the sentence "draft-07 ignores …;".
const advice: readonly (readonly [keyword: string, advice: string])[] = [
  ['prefixItems', 'use "items": [..]'],
  ['dependentRequired', 'use "dependencies"'],
  ['dependentSchemas', 'use "dependencies"'],
  ['unevaluatedProperties', 'use "additionalProperties" in a schema that lists every property'],
  ['unevaluatedItems', 'use "additionalItems"'],
  ['minContains', '"contains" means at least one'],
  ['maxContains', '"contains" means at least one'],
  ['$anchor', 'use "$id": "#name"'],
  ['$dynamicRef', 'use "$ref"'],
  ['$dynamicAnchor', 'use "$id": "#name"'],
  ['$recursiveRef', 'use "$ref": "#"'],
  ['$recursiveAnchor', 'leave it out'],
  ['$vocabulary', 'leave it out'],
  ['contentSchema', 'nothing checks the text as JSON'],
];

const earlier: readonly (readonly [keyword: string, advice: string])[] = [
  ['id', 'use "$id"'],
  ['divisibleBy', 'use "multipleOf"'],
  ['extends', 'use "allOf"'],
  ['disallow', 'use "not"'],
];

const foreign: readonly (readonly [keyword: string, advice: string])[] = [
  ['$async', 'leave it out: with it some validators find every answer valid'],
  ['discriminator', '"oneOf" or "anyOf" alone decides'],
  ['$data', 'write the value itself'],
];

/** Keywords of later drafts. */
export const laterKeywords: ReadonlyMap<string, string> = new Map(advice);

/** Keywords that say something in another draft or tool and nothing in draft-07. */
export const ignoredKeywords: ReadonlyMap<string, string> = new Map([...advice, ...earlier, ...foreign]);

/** Annotations of later drafts: without effect there too, so nothing is lost. */
export const harmlessKeywords: ReadonlySet<string> = new Set(['deprecated']);
