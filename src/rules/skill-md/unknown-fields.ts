import { childPointer } from '../../json-pointer.ts';
import { nearest } from '../../nearest.ts';
import type { OffsetRange } from '../../source/position.ts';
import { truncate } from '../../text.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, fieldRange, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { suggester } from '../suggestions.ts';

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
/** The name that the documentation gives, and the one that its example uses. */
const VERSIONS = ['skill_version', 'version'];
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

/** Whether somebody reads the fields of the frontmatter. */
export const unknownFields: RuleFamily = {
  rules: [
    {
      id: 'skill-md/unknown-field',
      title: 'The frontmatter has no fields that nothing reads',
      severity: levels('warning', 'off', 'warning', 'error'),
      parts: {
        client: { title: 'A field that single clients read', severity: levels('info', 'off', 'warning', 'error') },
        version: {
          title: '`version` and `skill_version`, which VLM Run knows and Agent Skills does not',
          severity: levels('off', 'off', 'off', 'error'),
        },
      },
      since: '0.1.0',
      fixable: 'unsafe',
      why: 'A misspelled field is ignored. The Agent Skills reference validator refuses a skill with fields it does not know. Fields that single clients read are reported as information.',
      how: 'Mend the spelling, or move the field below `metadata`.',
      source:
        'VLM Run documentation, skills/spec/skill-md (name, description, skill_version, version, license); Agent Skills specification (compatibility, metadata, allowed-tools).',
    },
    {
      id: 'skill-md/version-mismatch',
      title: 'The version is given once',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'no',
      why: 'The documentation calls the field `skill_version`, its example and the SDKs know `version` as well. Where both are given and differ, each reader has a version of its own.',
      how: 'Keep `skill_version` and delete `version`, or give both the same value.',
      source: 'VLM Run documentation, skills/spec/skill-md (field table and example); VLM Run Python SDK.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const manifest = manifestOf(skill);
    if (manifest === undefined) return;
    const suggest = suggester();
    for (const field of Object.keys(manifest.fields)) {
      if (!FIELDS.includes(field)) yield unknown(manifest, field, () => suggest(() => nearest(field, FIELDS)));
      else if (VERSIONS.includes(field)) yield foreign(manifest, field);
    }
    yield* checkVersions(manifest);
  },
};

/** Of the two names of the version, readers take the one or the other. */
function* checkVersions(manifest: Manifest): Iterable<Violation> {
  const [version, other] = VERSIONS.map((field) => manifest.fields[field]);
  if (version === undefined || version === null || other === undefined || other === null || version === other) return;
  const [first, second] = VERSIONS.map((field) => JSON.stringify(manifest.yaml.scalar(`/${field}`)?.source ?? '…'));
  const message = `skill_version is ${first} and version is ${second}: keep one of them.`;
  yield { rule: 'skill-md/version-mismatch', message, ...at(manifest.source, fieldRange(manifest, 'version')) };
}

function keyOf(manifest: Manifest, field: string): OffsetRange {
  return manifest.yaml.locate(childPointer('', field))?.key ?? { start: 0, end: 3 };
}

function unknown(manifest: Manifest, field: string, suggest: () => string | undefined): Violation {
  const key = keyOf(manifest, field);
  const place = at(manifest.source, key);
  const rule = 'skill-md/unknown-field';
  const shown = JSON.stringify(truncate(field, 60));
  if (CLIENT_FIELDS.includes(field))
    return {
      rule,
      message: `${shown} is a field of single clients; VLM Run does not read it.`,
      ...place,
      part: 'client',
    };
  const meant = suggest();
  const message = `Unknown field ${shown}${meant === undefined ? '; put it below "metadata".' : `; did you mean "${meant}"?`}`;
  if (meant === undefined || Object.hasOwn(manifest.fields, meant)) return { rule, message, ...place };
  const edits = [{ file: manifest.source.file, range: key, newText: meant }];
  return { rule, message, ...place, fix: { description: `Rename it to ${meant}.`, safe: false, edits } };
}

/** A field of VLM Run that the Agent Skills specification does not know. */
function foreign(manifest: Manifest, field: string): Violation {
  const message = `"${field}" is no field of the Agent Skills format; other clients read it below "metadata".`;
  return { rule: 'skill-md/unknown-field', message, ...at(manifest.source, keyOf(manifest, field)), part: 'version' };
}
