import { levels } from '../levels.ts';
import type { Rule } from '../rule.ts';

const SPEC = 'https://docs.vlm.run/skills/spec/schema-json';
const DRAFT = 'https://json-schema.org/draft-07/json-schema-core';

/** The rules about the file as a whole. */
export const documentRules: readonly Rule[] = [
  {
    id: 'schema/missing',
    title: 'The skill has a file named schema.json',
    severity: levels('error', 'off', 'error', 'off'),
    fixable: 'safe',
    why: 'The output schema is what the platform checks the answer against. It reads the name `schema.json` and no other, so `Schema.json` or `schema.yaml` is carried along and never used. A misnamed file is reported as an error; a skill without one at all as information, because a schema is recommended, not required.',
    how: 'Rename the file, or describe the answer in a `schema.json`.',
    source: 'https://docs.vlm.run/skills/spec/overview',
  },
  {
    id: 'schema/syntax',
    title: 'schema.json is strict JSON',
    severity: levels('error', 'error', 'error', 'error'),
    fixable: 'safe',
    why: 'Comments, trailing commas, single quotes, Python’s `True` and `None`, a byte order mark or a second value make a file that no JSON parser reads, and a skill without an output schema.',
    how: 'Mend the place that the finding points at; trailing commas and comments are removed by `--fix`.',
    source: 'https://www.rfc-editor.org/rfc/rfc8259',
  },
  {
    id: 'schema/duplicate-key',
    title: 'No member stands twice in an object',
    severity: levels('error', 'error', 'error', 'error'),
    fixable: 'no',
    why: 'Of two members with one name every parser keeps the last without a word: the first `properties` of a schema is simply gone. Names are compared as they read, so `"\\u0061"` is `"a"`.',
    how: 'Merge the two members into one.',
    source: 'https://www.rfc-editor.org/rfc/rfc8259#section-4',
  },
  {
    id: 'schema/too-complex',
    title: 'The schema is small enough to be applied',
    severity: levels('error', 'off', 'error', 'error'),
    fixable: 'no',
    why: 'A schema from a stranger must not be able to stop a validator: nesting beyond 64 levels, more than 512 KB, more than 5,000 subschemas, or references that double at each step (20 of them are a second, 40 are forever) are refused before anything is compiled.',
    how: 'Flatten the schema, and name what repeats in `definitions`. The largest of 36 schemas that are in use has 39 kB and five levels.',
    source: 'https://ajv.js.org/security.html',
  },
  {
    id: 'schema/dialect',
    title: '$schema says draft-07',
    severity: levels('error', 'off', 'error', 'error'),
    fixable: 'safe',
    why: 'Skills are validated as draft-07. A schema that names a later draft uses keywords that are ignored, one that names draft-04 uses keywords that mean something else. That it is missing, or spelled with `https` or without `#`, is a warning.',
    how: 'Write `"$schema": "http://json-schema.org/draft-07/schema#"`, and check the keywords that other findings name.',
    source: SPEC,
  },
  {
    id: 'schema/invalid',
    title: 'The schema is valid draft-07',
    severity: levels('error', 'error', 'error', 'error'),
    fixable: 'no',
    why: 'A schema that breaks the draft-07 meta-schema is refused by every validator: an unknown type, `required: true`, a negative length, an object where a list belongs.',
    how: 'Correct the value that the finding points at; the message names what is allowed.',
    source: 'http://json-schema.org/draft-07/schema#',
  },
  {
    id: 'schema/root-not-object',
    title: 'The schema describes an object',
    severity: levels('warning', 'off', 'error', 'warning'),
    fixable: 'no',
    why: 'A skill returns an object with named fields. A schema without `"type": "object"` at the top accepts texts and numbers as well; one without any keyword is often a sample answer that was saved under the wrong name.',
    how: 'Say `"type": "object"` and list the fields under `properties`; put a list under a field of its own.',
    source: SPEC,
  },
  {
    id: 'schema/ref-unresolved',
    title: 'Every $ref leads to a schema in the same file',
    severity: levels('error', 'error', 'error', 'error'),
    fixable: 'unsafe',
    why: 'A reference that leads nowhere stops the validation of every answer. Other documents are never fetched, neither from the web nor from the disk: the platform loads `schema.json` alone.',
    how: 'Correct the pointer, or copy the schema it means into `definitions`.',
    source: `${DRAFT}#section-8.3`,
  },
  {
    id: 'schema/ref-cycle',
    title: 'No $ref leads back to itself without a step',
    severity: levels('error', 'off', 'error', 'error'),
    fixable: 'no',
    why: 'Recursion through `properties` or `items` ends with the data. A circle of `$ref` and `allOf` alone consumes nothing and never ends: draft-07 forbids it and validators overflow.',
    how: 'Break the circle, or put a `properties` or `items` between its steps.',
    source: `${DRAFT}#section-8.3`,
  },
  {
    id: 'schema/ref-sibling',
    title: 'No assertion stands beside $ref',
    severity: levels('warning', 'off', 'error', 'warning'),
    fixable: 'safe',
    why: 'In draft-07 everything beside `$ref` is ignored, so a `minLength` there checks nothing. Later drafts changed that, which is why it looks right. Titles, descriptions and defaults, which Pydantic writes there, are left alone.',
    how: 'Wrap the reference: `"allOf": [{ "$ref": … }]` with the assertion beside it.',
    source: `${DRAFT}#section-8.3`,
  },
];
