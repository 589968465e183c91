import { isJsonObject } from '../../json.ts';
import { childPointer } from '../../json-pointer.ts';
import { truncate } from '../../text.ts';
import type { RuleFamily } from '../family.ts';
import type { Fix } from '../finding.ts';
import { levels } from '../levels.ts';
import { at, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { isProse, onOwnLine, quoted } from './quoting.ts';

const RULE = 'skill-md/frontmatter-value-truncated';

/** Values that YAML has cut short. */
export const lostText: RuleFamily = {
  rules: [
    {
      id: RULE,
      title: 'No value of the frontmatter has lost text to a comment, an anchor or a tag',
      severity: levels('warning', 'off', 'warning', 'warning'),
      since: '0.1.0',
      fixable: 'safe',
      why: 'In an unquoted value YAML takes ` #` for the beginning of a comment, and `&word` or `!!word` at its beginning for an anchor or a tag. The file is valid, and the text is not what was written. What is plainly a comment (`# …`) is reported in `description` and `compatibility` only, where it may as well be a part of the sentence.',
      how: 'Put the value in quotes. If the comment is meant, put it on a line of its own: no fix ever deletes it.',
      source: 'YAML 1.2 specification, sections 6.6, 6.8.1 and 6.9.2.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const manifest = manifestOf(skill);
    if (manifest === undefined) return;
    for (const [field, value] of Object.entries(manifest.fields)) {
      const pointer = childPointer('', field);
      if (isJsonObject(value)) {
        for (const name of Object.keys(value)) yield* checkValue(manifest, childPointer(pointer, name), name);
      } else yield* checkValue(manifest, pointer, field);
    }
  },
};

function* checkValue(manifest: Manifest, pointer: string, field: string): Iterable<Violation> {
  if (manifest.yaml.scalar(pointer) === undefined) return;
  yield* comment(manifest, pointer, field);
  yield* properties(manifest, pointer);
}

const SENTENCES = ['/description', '/compatibility'];

function* comment(manifest: Manifest, pointer: string, field: string): Iterable<Violation> {
  const style = manifest.yaml.scalar(pointer);
  const place = manifest.yaml.locate(pointer);
  if (style?.kind !== 'plain' || style.comment === undefined || place?.key === undefined) return;
  const { source } = manifest;
  const prose = isProse(source, style.comment);
  if (!prose && !SENTENCES.includes(pointer)) return;
  const text = source.text.slice(style.comment.start, style.comment.end);
  const fix = prose ? quoteWhole(manifest, place.value.start, style.comment.end) : keep(manifest, pointer);
  const message = `${JSON.stringify(truncate(text, 40))} is read as a comment; the ${truncate(field, 60)} ends before it.`;
  const violation = { rule: RULE, message, ...at(source, style.comment) };
  yield fix === undefined ? violation : { ...violation, fix };
}

function keep({ source, yaml }: Manifest, pointer: string): Fix | undefined {
  const place = yaml.locate(pointer);
  const written = yaml.scalar(pointer)?.comment;
  const edits =
    place?.key === undefined || written === undefined ? undefined : onOwnLine(source, place.key, place.value, written);
  return edits && { description: 'Put the comment on a line of its own.', safe: true, edits };
}

function quoteWhole({ source }: Manifest, start: number, end: number): Fix | undefined {
  const whole = source.text.slice(start, end);
  if (/[\r\n]/.test(whole)) return undefined;
  const edits = [{ file: source.file, range: { start, end }, newText: quoted(whole) }];
  return { description: 'Put the whole value in quotes.', safe: true, edits };
}

/** Anchors and tags, which stand between key and value. */
function* properties(manifest: Manifest, pointer: string): Iterable<Violation> {
  const place = manifest.yaml.locate(pointer);
  if (place?.key === undefined) return;
  const { source } = manifest;
  const between = source.text.slice(place.key.end, place.value.start);
  const match = /[&!]\S*/.exec(between);
  if (match === null) return;
  const [word] = match;
  // An anchor that an alias names is one.
  if (word.startsWith('&') && source.text.includes(`*${word.slice(1)}`)) return;
  const start = place.key.end + match.index;
  const what = word.startsWith('&') ? 'an anchor' : 'a tag';
  const message = `${JSON.stringify(truncate(word, 40))} is read as ${what}; the value begins after it.`;
  const plain = manifest.yaml.scalar(pointer)?.kind === 'plain' && !between.slice(match.index).includes('\n');
  const fix = plain ? quoteWhole(manifest, start, place.value.end) : undefined;
  const violation = { rule: RULE, message, ...at(source, { start, end: start + word.length }) };
  yield fix === undefined ? violation : { ...violation, fix };
}
