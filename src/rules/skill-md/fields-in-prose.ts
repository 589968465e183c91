import { alignmentDistance } from '../../nearest.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, bodyOf } from '../manifest.ts';
import { markdownOf } from '../markdown/markdown.ts';
import type { Subject, Violation } from '../rule.ts';
import { type SchemaField, schemaFields } from './schema-fields.ts';

/** Whether the instructions and the output schema speak of the same fields. */
export const fieldsInProse: RuleFamily = {
  rules: [
    {
      id: 'skill-md/field-not-in-schema',
      title: 'Fields that the instructions name are in the output schema',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'unsafe',
      why: 'The agent is told to fill a field that the schema does not have: the answer lacks the field that was meant, or is refused for one too many. Reported is a name in a code span that is one or two letters away from a property that the instructions never name.',
      how: 'Write the name as it stands in `schema.json`.',
      source:
        'Own rule: the response is validated against `schema.json` (VLM Run documentation, skills/spec/schema-json).',
    },
    {
      id: 'skill-md/schema-field-unmentioned',
      title: 'Fields of the output schema are mentioned in the instructions',
      severity: levels('info', 'off', 'warning', 'info'),
      since: '0.1.0',
      fixable: 'no',
      why: 'Where the instructions go through the fields one by one, a field that they leave out is one that nobody has explained. Nothing is reported when they name fewer than half of the fields: then the schema speaks for itself.',
      how: 'Say in `SKILL.md` where the value is found and what to do when it is missing.',
      source:
        'Own rule, from VLM Run documentation, skills/spec/skill-md (instructions explain the fields to extract).',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const body = bodyOf(skill);
    const schemaSource = skill.schemaFile?.file.text;
    if (body === undefined || skill.outputSchema === undefined || schemaSource === undefined) return;
    const fields = schemaFields(skill.outputSchema);
    const text = body.source.text.slice(body.offset);
    if (text.length * fields.length > MOST_WORK) return;
    const { items } = markdownOf(body);
    // Most names stand in code spans; only the others are worth a search of the whole text.
    const spans = new Set(items.map((item) => (item.kind === 'code' ? item.text : '')));
    const isMentioned = mentionsIn(text);
    const unmentioned = fields.filter(({ name }) => !spans.has(name) && !isMentioned(name));
    const meantBy = misspellings(fields, unmentioned, schemaSource.text);
    for (const item of items) {
      const meant = item.kind === 'code' ? meantBy(item.text) : undefined;
      if (meant === undefined) continue;
      const message = `${item.text} is not in schema.json; did you mean ${meant}?`;
      const edits = [{ file: body.source.file, range: item.range, newText: meant }];
      const fix = { description: `Write ${meant}.`, safe: false, edits };
      yield { rule: 'skill-md/field-not-in-schema', message, ...at(body.source, item.range), fix };
    }
    if (unmentioned.length * 2 > fields.length) return;
    for (const field of unmentioned) {
      const key = skill.schemaFile?.document?.locate(field.pointer)?.key;
      if (key === undefined) continue;
      const message = `${field.required ? 'Required ' : ''}${JSON.stringify(field.name)} is never mentioned in SKILL.md.`;
      yield { rule: 'skill-md/schema-field-unmentioned', message, ...at(schemaSource, key) };
    }
  },
};

/** Characters of the text times fields: a second of searching, and more than any person writes. */
const MOST_WORK = 400_000_000;
/** Comparisons of a name in the text with a field. */
const MOST_COMPARISONS = 200_000;

/** Whether a text mentions a field by its name, or by the words that its name is made of. */
function mentionsIn(text: string): (name: string) => boolean {
  let lower: string | undefined;
  return (name) => {
    if (text.includes(name)) return true;
    const words = name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .split(/[^a-z0-9]+/)
      .filter((word) => word.length > 1);
    if (words.length === 0) return true;
    lower ??= text.toLowerCase();
    const prose = lower;
    return words.every((word) => prose.includes(word.length > 4 ? word.replace(/(?:ies|es|s|y|e)$/, '') : word));
  };
}

/** For a word of the text the field that it was meant to name. */
function misspellings(
  fields: readonly SchemaField[],
  unmentioned: readonly SchemaField[],
  schemaText: string,
): (word: string) => string | undefined {
  const names = new Set(fields.map((field) => field.name));
  const known = new Map<string, string | undefined>();
  let written: Set<string> | undefined;
  let comparisons = 0;
  const find = (word: string) => {
    if (names.has(word) || !/^[A-Za-z_]\w{3,}$/.test(word) || comparisons > MOST_COMPARISONS) return undefined;
    // A word of the schema that is no field may be a value.
    written ??= new Set(schemaText.match(/"[A-Za-z_]\w{3,}"/g));
    if (written.has(`"${word}"`)) return undefined;
    comparisons += unmentioned.length;
    const limit = word.length < 6 ? 1 : 2;
    return unmentioned.find((field) => alignmentDistance(word, field.name, limit) <= limit)?.name;
  };
  return (word) => {
    if (!known.has(word)) known.set(word, find(word));
    return known.get(word);
  };
}
