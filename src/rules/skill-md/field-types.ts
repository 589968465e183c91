import { isJsonObject, type JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import { readAsYaml11 } from '../../source/yaml-1-1.ts';
import { truncate } from '../../text.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, fieldRange, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

const TEXT_FIELDS = ['name', 'description', 'skill_version', 'version', 'license', 'compatibility'];
/** Whether the fields of the frontmatter have the right types. */
export const fieldTypes: RuleFamily = {
  rules: [
    {
      id: 'skill-md/field-type',
      title: 'The fields of the frontmatter have the right types',
      severity: levels('error', 'off', 'error', 'error'),
      parts: {
        metadata: {
          title: 'A value of `metadata` that is not a text',
          severity: levels('info', 'off', 'warning', 'info'),
        },
        tools: { title: '`allowed-tools` as a list', severity: levels('info', 'off', 'warning', 'info') },
        'yaml-1.1': {
          title: 'A text that readers of YAML 1.1 take for something else',
          severity: levels('warning', 'off', 'error', 'warning'),
        },
      },
      since: '0.1.0',
      fixable: 'safe',
      why: 'YAML reads `1.10` as the number 1.1 and `2024` as a number, and a reader that expects a text gets neither. Every field but `metadata` is a text; `metadata` maps texts to texts.',
      how: 'Put the value in quotes.',
      source: 'VLM Run documentation, skills/spec/skill-md; Agent Skills specification.',
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
    }
  },
};

function* checkText(manifest: Manifest, field: string, value: JsonValue): Iterable<Violation> {
  if (typeof value === 'string') {
    yield* checkYaml11(manifest, field);
    return;
  }
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

/** A text that the platform's own language, whose YAML is that of 2005, reads as something else. */
function* checkYaml11(manifest: Manifest, field: string): Iterable<Violation> {
  const style = manifest.yaml.scalar(`/${field}`);
  const what = style?.kind === 'plain' ? readAsYaml11(style.source) : undefined;
  if (style === undefined || what === undefined) return;
  const range = fieldRange(manifest, field);
  const edits = [{ file: manifest.source.file, range, newText: `"${style.source}"` }];
  yield {
    rule: 'skill-md/field-type',
    message: `${field} is ${what} to readers of YAML 1.1 (PyYAML); write "${style.source}".`,
    ...at(manifest.source, range),
    part: 'yaml-1.1',
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
    const place = manifest.yaml.locate(childPointer('/metadata', key));
    const message = `metadata.${truncate(key, 60)} is not a text; other clients expect one.`;
    yield { rule, message, ...at(manifest.source, place?.key ?? fieldRange(manifest, 'metadata')), part: 'metadata' };
  }
}

function* checkTools(manifest: Manifest, value: JsonValue): Iterable<Violation> {
  if (typeof value === 'string') return;
  const message = 'allowed-tools is one text with names separated by blanks; other clients read no list.';
  const place = at(manifest.source, fieldRange(manifest, 'allowed-tools'));
  yield { rule: 'skill-md/field-type', message, ...place, ...(Array.isArray(value) && { part: 'tools' }) };
}
