import type { Location } from '../../source/json.ts';
import type { OffsetRange } from '../../source/position.ts';
import type { SourceText } from '../../source/source-text.ts';
import { truncate } from '../../text.ts';
import type { RuleFamily } from '../family.ts';
import type { Fix } from '../finding.ts';
import { levels } from '../levels.ts';
import { at, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';
import { isProse, onOwnLine } from './quoting.ts';

/** Whether the line parser of the official SDKs reads the same name and description as YAML does. */
export const sdkReading: RuleFamily = {
  rules: [
    {
      id: 'skill-md/sdk-frontmatter-mismatch',
      title: 'The VLM Run SDK reads the same name and description as a YAML parser',
      severity: levels('warning', 'warning', 'error', 'warning'),
      parts: {
        quoting: { title: 'Quotes and escapes only', severity: levels('warning', 'warning', 'warning', 'warning') },
      },
      since: '0.1.0',
      fixable: 'safe',
      why: 'The official SDKs and command line do not parse YAML. They look for lines that begin with `name:` and `description:`, take the rest of that line and strip quotes at its ends. A block scalar (`description: >`) is registered as `>`, a comment becomes part of the name, and a value on two lines loses the second. This tool sends the real values itself; a skill that is uploaded in any other way is described wrongly, and may never be chosen.',
      how: 'Write name and description on one line each, plain or in double quotes, without comments and without quotes or backslashes inside.',
      source: '`parse_skill_frontmatter` in the VLM Run Python SDK; the Node SDK does the same.',
    },
  ],
  *check({ skill }: Subject): Iterable<Violation> {
    const manifest = manifestOf(skill);
    if (manifest === undefined || manifest.source.bom) return;
    const seen = readAsSdk(manifest.source.text);
    for (const key of ['name', 'description'] as const) {
      const value = manifest.fields[key];
      if (typeof value !== 'string' || value.trim() === '' || seen[key] === value.trim()) continue;
      yield mismatch(manifest, key, value, seen[key]);
    }
  },
};

/** What the SDKs take from the text of a `SKILL.md`; Python's text mode has turned every line end into LF before. */
export function readAsSdk(text: string): {
  readonly name: string | undefined;
  readonly description: string | undefined;
} {
  const found: Record<string, string | undefined> = {};
  for (const line of sdkBlock(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).split('\n')) {
    for (const key of ['name', 'description'])
      if (line.startsWith(`${key}:`)) found[key] = stripped(line.slice(key.length + 1).trim());
  }
  return { name: found.name, description: found.description };
}

/** What the first group of `^---\s*\n(.*?)\n---` matches, `.` included line breaks; in linear time. */
function sdkBlock(text: string): string {
  const start = text.startsWith('---') ? (/^\s*/.exec(text.slice(3))?.[0].lastIndexOf('\n') ?? -1) : -1;
  const end = start === -1 ? -1 : text.indexOf('\n---', 3 + start + 1);
  return end === -1 ? '' : text.slice(3 + start + 1, end);
}

/** `strip("\"'")` of Python. */
function stripped(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && /["']/.test(text.charAt(start))) start++;
  while (end > start && /["']/.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

function mismatch(manifest: Manifest, key: string, value: string, seen: string | undefined): Violation {
  const { source, yaml } = manifest;
  const place = yaml.locate(`/${key}`);
  const style = yaml.scalar(`/${key}`);
  const range = place?.value ?? { start: 0, end: 3 };
  const lineEnd = source.text.slice(range.start).search(/[\r\n]/);
  const end = lineEnd === -1 ? range.end : Math.min(range.end, range.start + lineEnd);
  const comment = style?.comment;
  const prose = comment !== undefined && style?.kind === 'plain' && isProse(source, comment);
  const advice = prose
    ? 'Put the whole value in quotes'
    : comment === undefined
      ? 'Put it on one line'
      : 'Put the comment on a line of its own';
  const onlyQuotes = seen !== undefined && withoutQuoting(seen) === withoutQuoting(value.trim());
  const message =
    seen === undefined
      ? `The VLM Run SDK does not see this ${key}: write "${key}:" at the start of a line.`
      : onlyQuotes
        ? `The VLM Run SDK keeps the quotes and escapes of this ${key} as they are written. Avoid them.`
        : `The VLM Run SDK reads this ${key} as ${JSON.stringify(truncate(seen, 60))}. ${advice}.`;
  const violation: Violation = {
    rule: 'skill-md/sdk-frontmatter-mismatch',
    message,
    ...at(source, { start: range.start, end }),
    ...(onlyQuotes ? { part: 'quoting' } : {}),
  };
  // What YAML read as a comment is a part of the text: the rule about lost text offers to keep it.
  const fix = prose || place === undefined ? undefined : oneLine(source, key, value, place, comment);
  return fix === undefined || seen === undefined ? violation : { ...violation, fix };
}

function withoutQuoting(text: string): string {
  return text.replace(/["'\\]/g, '');
}

/** The value on one line, in a form that both parsers read alike; undefined when there is none. */
function oneLine(
  source: SourceText,
  key: string,
  value: string,
  place: Location,
  comment: OffsetRange | undefined,
): Fix | undefined {
  const text = value.trim();
  const flat = text
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
  const written = [flat, `"${flat}"`, `'${flat}'`].find((form) => {
    const lines = `---\n${key}: ${form}\n---\n`;
    return readAsSdk(lines)[key as 'name'] === flat && plainOrQuoted(form, flat);
  });
  if (written === undefined) return undefined;
  let { end } = place.value;
  while (end > place.value.start && /[\r\n]/.test(source.text.charAt(end - 1))) end--;
  const range = { start: place.value.start, end };
  const inHeader = comment !== undefined && comment.end < end;
  const edits =
    comment === undefined || place.key === undefined
      ? [{ file: source.file, ...besideKey(source, place, range, written) }]
      : onOwnLine(source, place.key, range, comment, written, inHeader ? end : comment.end);
  return edits && { description: `Write the ${key} on one line.`, safe: flat === text || !/[\r\n]/.test(text), edits };
}

/** A value that begins on a line below its key moves up beside it: the SDK looks at the line of the key only. */
function besideKey(source: SourceText, { key }: Location, range: OffsetRange, written: string) {
  const gap = key === undefined ? '' : source.text.slice(key.end, range.start);
  if (key === undefined || !/^:\s*[\r\n]\s*$/.test(gap)) return { range, newText: written };
  return { range: { start: key.end + 1, end: range.end }, newText: ` ${written}` };
}

function plainOrQuoted(form: string, value: string): boolean {
  if (form.startsWith('"')) return !/["\\]/.test(value);
  if (form.startsWith("'")) return !value.includes("'");
  return (
    /^[\p{L}\p{N}]/u.test(form) &&
    !/: |:$| #|["']$|^(?:true|false|null|yes|no|on|off|~)$/i.test(form) &&
    !/^[\d.+-]/.test(form)
  );
}
