import { levels } from '../levels.ts';
import type { Rule } from '../rule.ts';

const VALIDATION = 'https://json-schema.org/draft-07/json-schema-validation';

/** The rules about single keywords. */
export const keywordRules: readonly Rule[] = [
  {
    id: 'schema/ignored-keyword',
    title: 'No keyword is one that draft-07 ignores',
    severity: levels('error', 'error', 'error', 'error'),
    since: '0.1.0',
    fixable: 'unsafe',
    why: 'Keywords of later or earlier drafts and of single tools (`prefixItems`, `dependentRequired`, `unevaluatedProperties`, `minContains`, `$anchor`, `id`, `discriminator`, `$async`, `$data`) are accepted and not applied: the schema allows more than it says. Some validators do apply some of them, so a local check passes what the platform refuses, or the other way round; with `$async` ajv returns a promise, and every answer looks valid.',
    how: 'Write what draft-07 has instead: `items: […]` for `prefixItems`, `dependencies` for `dependentRequired`, `$id: "#name"` for `$anchor`.',
    source: `${VALIDATION}; https://json-schema.org/draft/2019-09/release-notes`,
  },
  {
    id: 'schema/nullable',
    title: 'Null is allowed by type, not by nullable',
    severity: levels('error', 'error', 'error', 'error'),
    parts: {
      false: {
        title: '`nullable: false`, which changes nothing',
        severity: levels('warning', 'warning', 'warning', 'warning'),
      },
    },
    since: '0.1.0',
    fixable: 'safe',
    why: '`nullable` is OpenAPI. draft-07 ignores it, so null is refused; ajv honours it even in draft-07 mode, so a check with ajv accepts what the platform rejects.',
    how: 'Write `"type": ["string", "null"]`; with `enum`, list null there too.',
    source: `${VALIDATION}#section-6.1.1; https://spec.openapis.org/oas/v3.0.3#schema-object`,
  },
  {
    id: 'schema/unknown-keyword',
    title: 'Every keyword is one of draft-07',
    severity: levels('warning', 'off', 'error', 'warning'),
    since: '0.1.0',
    fixable: 'unsafe',
    why: 'A misspelled keyword is ignored: `propertis` declares nothing, `requried` requires nothing. Keywords that begin with `x-` and containers that a `$ref` reaches into are left alone.',
    how: 'Correct the spelling, or begin the keyword with `x-`.',
    source: 'https://json-schema.org/draft-07/json-schema-core#section-6.4',
  },
];
