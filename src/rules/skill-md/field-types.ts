import { isJsonObject, type JsonValue } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import { readAsYaml11 } from '../../source/yaml-1-1.ts';
import { truncate } from '../../text.ts';
import type { RuleFamily } from '../family.ts';
import type { Fix } from '../finding.ts';
import { levels } from '../levels.ts';
import { at, fieldRange, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

const RULE = 'skill-md/field-type';
const TEXT_FIELDS = ['name', 'description', 'skill_version', 'version', 'license', 'compatibility'];
/** Whether the fields of the frontmatter have the right types. */
export const fieldTypes: RuleFamily = {
  rules: [
    {
      id: RULE,
      title: 'The fields of the frontmatter have the right types',
      severity: levels('error', 'off', 'error', 'error'),
      parts: {
        metadata: {
          title: 'A value of `metadata` that is not a text, or is none to readers of YAML 1.1',
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
      why: 'YAML reads `1.10` as the number 1.1 and `2024` as a number, and a reader that expects a text gets neither. To readers of YAML 1.1, of which the platform’s language has one, `yes`, `2026-01-01` and `12:30` are no texts either. Every field but `metadata` is a text; `metadata` maps texts to texts.',
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
    yield* checkYaml11(manifest, `/${field}`, field, 'yaml-1.1');
    return;
  }
  const place = at(manifest.source, fieldRange(manifest, field));
  if (value === null || typeof value === 'object') {
    const message = `${field} must be a text, not ${Array.isArray(value) ? 'a list' : 'a mapping'}.`;
    yield { rule: RULE, message, ...place };
    return;
  }
  const kind = typeof value === 'number' ? `the number ${value}` : `the truth value ${value}`;
  const fix = quotes(manifest, `/${field}`);
  const advice = fix === undefined ? 'put it in quotes' : `write ${fix.edits[0]?.newText}`;
  yield { rule: RULE, message: `${field} is ${kind}; ${advice}.`, ...place, ...(fix && { fix }) };
}

/** A text that the platform's own language, whose YAML is that of 2005, reads as something else. */
function* checkYaml11(manifest: Manifest, pointer: string, name: string, part: string): Iterable<Violation> {
  const style = manifest.yaml.scalar(pointer);
  const what = style?.kind === 'plain' ? readAsYaml11(style.source) : undefined;
  const place = manifest.yaml.locate(pointer)?.value;
  const fix = quotes(manifest, pointer);
  if (style === undefined || what === undefined || place === undefined || fix === undefined) return;
  const message = `${name} is ${what} to readers of YAML 1.1 (PyYAML); write "${style.source}".`;
  yield { rule: RULE, message, ...at(manifest.source, place), part, fix };
}

/** Puts a plain value in quotes; undefined for what is no such value. */
function quotes({ source, yaml }: Manifest, pointer: string): Fix | undefined {
  const written = yaml.scalar(pointer);
  const range = yaml.locate(pointer)?.value;
  if (written?.kind !== 'plain' || range === undefined || range.start === range.end) return undefined;
  const edits = [{ file: source.file, range, newText: `"${written.source}"` }];
  return { description: 'Put the value in quotes.', safe: true, edits };
}

/** Every value is a text. What is inside a list or a mapping is not looked at: there must be none. */
function* checkMetadata(manifest: Manifest, value: JsonValue): Iterable<Violation> {
  if (!isJsonObject(value)) {
    const place = at(manifest.source, fieldRange(manifest, 'metadata'));
    yield { rule: RULE, message: 'metadata must map texts to texts.', ...place };
    return;
  }
  for (const [key, item] of Object.entries(value)) {
    const pointer = childPointer('/metadata', key);
    const name = `metadata.${truncate(key, 60)}`;
    if (typeof item === 'string') {
      yield* checkYaml11(manifest, pointer, name, 'metadata');
      continue;
    }
    const place = manifest.yaml.locate(pointer);
    const empty = place !== undefined && place.value.start === place.value.end;
    const range = (empty ? place.key : place?.value) ?? fieldRange(manifest, 'metadata');
    const message = `${name} is not a text; other clients expect one.`;
    const fix = item === null ? undefined : quotes(manifest, pointer);
    yield { rule: RULE, message, ...at(manifest.source, range), part: 'metadata', ...(fix && { fix }) };
  }
}

function* checkTools(manifest: Manifest, value: JsonValue): Iterable<Violation> {
  if (typeof value === 'string') {
    yield* checkYaml11(manifest, '/allowed-tools', 'allowed-tools', 'yaml-1.1');
    return;
  }
  const message = 'allowed-tools is one text with names separated by blanks; other clients read no list.';
  const place = at(manifest.source, fieldRange(manifest, 'allowed-tools'));
  yield { rule: RULE, message, ...place, ...(Array.isArray(value) && { part: 'tools' }) };
}
