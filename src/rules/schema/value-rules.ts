import { levels } from '../levels.ts';
import type { Rule } from '../rule.ts';

const VALIDATION = 'https://json-schema.org/draft-07/json-schema-validation';
const SPEC = 'https://docs.vlm.run/skills/spec/schema-json';

/** The rules about patterns, formats and what the keywords say together. */
export const valueRules: readonly Rule[] = [
  {
    id: 'schema/regex-invalid',
    title: 'Every pattern is an ECMAScript regular expression',
    severity: levels('error', 'off', 'error', 'error'),
    since: '0.1.0',
    fixable: 'no',
    why: '`pattern` and the names of `patternProperties` are ECMAScript. Python’s `(?P<name>…)`, inline flags such as `(?i)`, possessive quantifiers and unbalanced brackets make a validator refuse the schema or drop the pattern.',
    how: 'Write the pattern in ECMAScript; for letters of either case, spell out both: `[Aa]`.',
    source: `${VALIDATION}#section-6.3.3`,
  },
  {
    id: 'schema/regex-portability',
    title: 'Patterns mean the same in every engine',
    severity: levels('warning', 'off', 'warning', 'warning'),
    parts: {
      wider: { title: 'Accepts a little more in Python', severity: levels('info', 'off', 'warning', 'info') },
    },
    since: '0.1.0',
    fixable: 'safe',
    why: 'The schema is read by engines in JavaScript, with and without the `u` flag, and in Python. `\\_` and `\\-` are errors under `u`; `\\p{L}`, `(?<name>…)` and `\\u{…}` are errors in Python; look-around is dropped by engines that run in linear time. That `\\d`, `\\w` and `$` accept a little more in Python is information.',
    how: 'Leave out needless backslashes, list characters instead of properties, use groups without names, and `[0-9]` for `\\d`.',
    source: `${VALIDATION}#section-4.3; https://docs.python.org/3/library/re.html`,
  },
  {
    id: 'schema/regex-redos',
    title: 'No pattern can take exponential time',
    severity: levels('warning', 'off', 'error', 'warning'),
    parts: {
      polynomial: { title: 'Slow on long texts only', severity: levels('info', 'off', 'warning', 'info') },
    },
    since: '0.1.0',
    fixable: 'no',
    why: 'A loop that can match one text in several ways makes a backtracking engine try them all: `^(a+)+$` takes six seconds for 28 characters, and twice as long for each one more. The text comes from the model, and so from the document that it read. Two loops that can share out the same text are slow on long texts only, and reported as information.',
    how: 'Make what the loop repeats begin or end with something that it cannot hold otherwise: `^[a-z]+(-[a-z]+)*$`.',
    source:
      'https://ajv.js.org/security.html#redos-attack; Weber and Seidl, On the degree of ambiguity of finite automata (1991)',
  },
  {
    id: 'schema/unknown-format',
    title: 'Every format is one of draft-07',
    severity: levels('warning', 'off', 'error', 'warning'),
    since: '0.1.0',
    fixable: 'unsafe',
    why: 'A format that draft-07 does not define is ignored: `datetime`, `url` or `uuid` check nothing.',
    how: 'Use one of the 17 formats of draft-07 (`date`, `date-time`, `time`, `email`, `uri`, …), or a `pattern`.',
    source: `${VALIDATION}#section-7.3`,
  },
  {
    id: 'schema/required-undefined',
    title: 'What is required is declared',
    severity: levels('error', 'off', 'error', 'error'),
    parts: {
      open: { title: 'Extra properties are allowed', severity: levels('warning', 'off', 'warning', 'warning') },
    },
    since: '0.1.0',
    fixable: 'no',
    why: 'A name in `required` that no `properties` declares is usually misspelled. Where extra properties are forbidden as well, no answer can ever be valid: that is an error, anything else a warning.',
    how: 'Declare the property, or correct the name in `required`.',
    source: `${VALIDATION}#section-6.5.3`,
  },
  {
    id: 'schema/unsatisfiable',
    title: 'Something fits the schema, and every keyword can apply',
    severity: levels('error', 'off', 'error', 'error'),
    parts: {
      duplicate: { title: 'A value twice in `enum`', severity: levels('warning', 'off', 'warning', 'warning') },
      format: { title: '`format` on a type that has none', severity: levels('warning', 'off', 'warning', 'warning') },
      'closed-branch': {
        title: 'A closed branch of `allOf`',
        severity: levels('warning', 'off', 'warning', 'warning'),
      },
    },
    since: '0.1.0',
    fixable: 'no',
    why: 'Limits that exclude each other, an empty `enum`, constants of another type than `type` and types that exclude each other in `allOf` refuse every answer. A keyword for another type (`minLength` on a number) is ignored without a word. Duplicates in `enum`, a `format` on a number and a closed branch of `allOf` are warnings.',
    how: 'Correct the limit, the type or the value that the finding points at.',
    source: VALIDATION,
  },
  {
    id: 'schema/default-invalid',
    title: 'Defaults and examples fit their own schema',
    severity: levels('warning', 'off', 'error', 'warning'),
    since: '0.1.0',
    fixable: 'no',
    why: 'The model reads defaults and examples as a pattern for its answer. One that the schema refuses teaches it to give answers that are refused.',
    how: 'Correct the value, or the schema when the value is right. For “not found”, allow null by type.',
    source: `${VALIDATION}#section-10.2`,
  },
  {
    id: 'schema/untyped',
    title: 'Properties and lists say what they hold',
    severity: levels('warning', 'off', 'warning', 'warning'),
    parts: {
      property: { title: 'A property without a type', severity: levels('info', 'off', 'warning', 'info') },
    },
    since: '0.1.0',
    fixable: 'no',
    why: 'A list without `items` accepts anything as an element: texts one day, objects the next. A property without any type is reported as information.',
    how: 'Say `items` with the type of the elements; give each property a `type`, an `enum` or a `$ref`.',
    source: SPEC,
  },
  {
    id: 'schema/property-undescribed',
    title: 'Every property has a description',
    severity: levels('info', 'off', 'warning', 'info'),
    since: '0.1.0',
    fixable: 'no',
    why: 'The model reads the schema. A description says what a name cannot: which of two dates, with or without tax, what to do when it is not in the document.',
    how: 'Add a `description` of one sentence.',
    source: SPEC,
  },
  {
    id: 'schema/open-object',
    title: 'Objects forbid what nobody declared',
    severity: levels('info', 'off', 'warning', 'info'),
    since: '0.1.0',
    fixable: 'unsafe',
    why: 'Without `additionalProperties: false` an answer with misspelled or invented fields is valid. The documentation recommends to set it.',
    how: 'Add `"additionalProperties": false`.',
    source: SPEC,
  },
  {
    id: 'schema/property-name',
    title: 'No property has a name that stands for something else',
    severity: levels('error', 'off', 'error', 'error'),
    parts: {
      doubtful: { title: 'Any name but `__proto__`', severity: levels('warning', 'off', 'warning', 'warning') },
    },
    since: '0.1.0',
    fixable: 'no',
    why: 'JavaScript treats a member named `__proto__` as something else: validators do not check it, and some lose it. Names such as `constructor`, names that differ only by case, that begin or end with a blank, and `<field>_metadata` beside `<field>` (where the platform puts grounding) are warnings.',
    how: 'Choose another name.',
    source: 'https://tc39.es/ecma262/#sec-object.prototype.__proto__; https://docs.vlm.run',
  },
];
