import { truncate } from '../../text.ts';
import type { RuleFamily } from '../family.ts';
import { levels } from '../levels.ts';
import { at, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

/** Values that YAML has cut short. */
export const lostText: RuleFamily = {
  rules: [
    {
      id: 'skill-md/frontmatter-value-truncated',
      title: 'No value of the frontmatter has lost text to a comment or an anchor',
      severity: levels('warning', 'off', 'warning', 'warning'),
      fixable: 'unsafe',
      why: 'In an unquoted value YAML takes ` #` for the beginning of a comment and `&word` at its beginning for an anchor. The file is valid, and the text is not what was written.',
      how: 'Put the value in quotes. If the comment is meant, put it on a line of its own.',
      source: 'YAML 1.2 specification, sections 6.6 and 6.9.2.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const manifest = manifestOf(skill);
    if (manifest === undefined) return;
    for (const [field, value] of Object.entries(manifest.fields)) {
      if (typeof value !== 'string') continue;
      if (field === 'description' || field === 'compatibility') yield* comment(manifest, field);
      yield* anchor(manifest, field);
    }
  },
};

function* comment(manifest: Manifest, field: string): Iterable<Violation> {
  const style = manifest.yaml.scalar(`/${field}`);
  const place = manifest.yaml.locate(`/${field}`);
  if (style?.kind !== 'plain' || style.comment === undefined || place === undefined) return;
  const { source } = manifest;
  const text = source.text.slice(style.comment.start, style.comment.end);
  const whole = source.text.slice(place.value.start, style.comment.end);
  const violation = {
    rule: 'skill-md/frontmatter-value-truncated',
    message: `${JSON.stringify(truncate(text, 40))} is read as a comment; the ${field} ends before it.`,
    ...at(source, style.comment),
  };
  if (/["\\\n]/.test(whole)) yield violation;
  else {
    const edits = [
      { file: source.file, range: { start: place.value.start, end: style.comment.end }, newText: `"${whole}"` },
    ];
    yield { ...violation, fix: { description: 'Put the whole line in quotes.', safe: false, edits } };
  }
}

function* anchor(manifest: Manifest, field: string): Iterable<Violation> {
  const place = manifest.yaml.locate(`/${field.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  if (place?.key === undefined) return;
  const between = manifest.source.text.slice(place.key.end, place.value.start);
  const match = /&[^\s,[\]{}]+/.exec(between);
  if (match === null) return;
  const start = place.key.end + match.index;
  const message = `"${match[0]}" is read as an anchor; the value begins after it.`;
  const range = { start, end: start + match[0].length };
  yield { rule: 'skill-md/frontmatter-value-truncated', message, ...at(manifest.source, range) };
}
