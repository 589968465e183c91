import { isJsonObject, type JsonValue } from '../../json.ts';
import { nearest } from '../../nearest.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, fieldRange, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

const FIELDS = [
  'name',
  'description',
  'skill_version',
  'version',
  'license',
  'compatibility',
  'metadata',
  'allowed-tools',
];
const TEXT_FIELDS = ['name', 'description', 'skill_version', 'version', 'license', 'compatibility'];
/** Fields that single clients read: no mistakes, and nothing that VLM Run looks at. */
const CLIENT_FIELDS = [
  'argument-hint',
  'agent',
  'context',
  'disable-model-invocation',
  'disallowed-tools',
  'globs',
  'hooks',
  'icon',
  'color',
  'author',
  'tags',
  'keywords',
  'category',
  'homepage',
  'model',
  'effort',
  'paths',
  'tools',
  'user-invocable',
  'when_to_use',
  'triggers',
  'dependencies',
];

/** Whether the fields of the frontmatter are known and of the right type. */
export const fieldTypes: RuleFamily = {
  rules: [
    {
      id: 'skill-md/field-type',
      title: 'The fields of the frontmatter have the right types',
      severity: levels('error', 'off', 'error', 'error'),
      fixable: 'safe',
      why: 'YAML reads `1.10` as the number 1.1 and `2024` as a number, and a reader that expects a text gets neither. Every field but `metadata` is a text; `metadata` maps texts to texts.',
      how: 'Put the value in quotes.',
      source: 'VLM Run documentation, skills/spec/skill-md; Agent Skills specification.',
    },
    {
      id: 'skill-md/unknown-field',
      title: 'The frontmatter has no fields that nothing reads',
      severity: levels('warning', 'off', 'warning', 'error'),
      fixable: 'unsafe',
      why: 'A misspelled field is ignored. The Agent Skills reference validator refuses a skill with fields it does not know. Fields that single clients read are reported as information.',
      how: 'Mend the spelling, or move the field below `metadata`.',
      source:
        'VLM Run documentation, skills/spec/skill-md (name, description, skill_version, version, license); Agent Skills specification (compatibility, metadata, allowed-tools).',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const manifest = manifestOf(skill);
    if (manifest === undefined) return;
    for (const [field, value] of Object.entries(manifest.fields)) {
      if (value === null) continue;
      if (TEXT_FIELDS.includes(field)) yield* checkText(manifest, field, value);
      else if (field === 'metadata') yield* checkMetadata(manifest, value);
      else if (field === 'allowed-tools') yield* checkTools(manifest, value);
      else yield unknown(manifest, field);
    }
  },
};

function* checkText(manifest: Manifest, field: string, value: JsonValue): Iterable<Violation> {
  if (typeof value === 'string') return;
  const range = fieldRange(manifest, field);
  const written = manifest.yaml.scalar(`/${field}`)?.source;
  const place = at(manifest.source, range);
  const rule = 'skill-md/field-type';
  if (written === undefined || typeof value === 'object') {
    yield { rule, message: `${field} must be a text, not ${Array.isArray(value) ? 'a list' : 'a mapping'}.`, ...place };
    return;
  }
  const kind = typeof value === 'number' ? `the number ${value}` : `the truth value ${value}`;
  const edits = [{ file: manifest.source.file, range, newText: `"${written}"` }];
  yield {
    rule,
    message: `${field} is ${kind}; write "${written}".`,
    ...place,
    fix: { description: 'Put the value in quotes.', safe: true, edits },
  };
}

function* checkMetadata(manifest: Manifest, value: JsonValue): Iterable<Violation> {
  const rule = 'skill-md/field-type';
  if (!isJsonObject(value)) {
    yield {
      rule,
      message: 'metadata must map texts to texts.',
      ...at(manifest.source, fieldRange(manifest, 'metadata')),
    };
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'string') continue;
    const place = manifest.yaml.locate(`/metadata/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    const message = `metadata.${key} is not a text; other clients expect one.`;
    yield { rule, message, ...at(manifest.source, place?.key ?? fieldRange(manifest, 'metadata')), atMost: 'info' };
  }
}

function* checkTools(manifest: Manifest, value: JsonValue): Iterable<Violation> {
  if (typeof value === 'string') return;
  const message = 'allowed-tools is one text with names separated by blanks; other clients read no list.';
  const place = at(manifest.source, fieldRange(manifest, 'allowed-tools'));
  yield { rule: 'skill-md/field-type', message, ...place, atMost: Array.isArray(value) ? 'info' : 'error' };
}

function unknown(manifest: Manifest, field: string): Violation {
  const key = manifest.yaml.locate(`/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`)?.key ?? {
    start: 0,
    end: 3,
  };
  const place = at(manifest.source, key);
  const rule = 'skill-md/unknown-field';
  if (CLIENT_FIELDS.includes(field))
    return {
      rule,
      message: `"${field}" is a field of single clients; VLM Run does not read it.`,
      ...place,
      atMost: 'info',
    };
  const meant = nearest(field, FIELDS);
  const message = `Unknown field "${field}"${meant === undefined ? '; put it below "metadata".' : `; did you mean "${meant}"?`}`;
  if (meant === undefined || Object.hasOwn(manifest.fields, meant)) return { rule, message, ...place };
  const edits = [{ file: manifest.source.file, range: key, newText: meant }];
  return { rule, message, ...place, fix: { description: `Rename it to ${meant}.`, safe: false, edits } };
}
