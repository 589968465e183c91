import type { SourceText } from '../../source/source-text.ts';
import { truncate } from '../../text.ts';
import type { RuleFamily } from '../family.ts';
import type { Fix } from '../finding.ts';
import { levels } from '../levels.ts';
import { at, type Manifest, manifestOf } from '../manifest.ts';
import type { Subject, Violation } from '../rule.ts';

/** Whether the line parser of the official SDKs reads the same name and description as YAML does. */
export const sdkReading: RuleFamily = {
  rules: [
    {
      id: 'skill-md/sdk-frontmatter-mismatch',
      title: 'The VLM Run SDK reads the same name and description as a YAML parser',
      severity: levels('warning', 'warning', 'error', 'warning'),
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
  const block = /^---\s*\n([\s\S]*?)\n---/.exec(text.replace(/\r\n?/g, '\n'))?.[1] ?? '';
  for (const line of block.split('\n')) {
    for (const key of ['name', 'description']) {
      if (line.startsWith(`${key}:`))
        found[key] = line
          .slice(key.length + 1)
          .trim()
          .replace(/^["']+|["']+$/g, '');
    }
  }
  return { name: found.name, description: found.description };
}

function mismatch(manifest: Manifest, key: string, value: string, seen: string | undefined): Violation {
  const { source, yaml } = manifest;
  const place = yaml.locate(`/${key}`);
  const style = yaml.scalar(`/${key}`);
  const range = place?.value ?? { start: 0, end: 3 };
  const lineEnd = source.text.slice(range.start).search(/[\r\n]/);
  const end = lineEnd === -1 ? range.end : Math.min(range.end, range.start + lineEnd);
  const advice = style?.comment !== undefined ? 'Remove the comment' : 'Put it on one line';
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
    ...(onlyQuotes ? { atMost: 'warning' as const } : {}),
  };
  const fix = oneLine(source, key, value, { start: range.start, end: style?.comment?.end ?? range.end });
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
  range: { start: number; end: number },
): Fix | undefined {
  const flat = value.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  const written = [flat, `"${flat}"`, `'${flat}'`].find((form) => {
    const text = `---\n${key}: ${form}\n---\n`;
    return readAsSdk(text)[key as 'name'] === flat && plainOrQuoted(form, flat);
  });
  if (written === undefined) return undefined;
  const trailing = /(?:\r\n|\n|\r)+$/.exec(source.text.slice(range.start, range.end))?.[0] ?? '';
  const edits = [
    { file: source.file, range: { start: range.start, end: range.end - trailing.length }, newText: written },
  ];
  return {
    description: `Write the ${key} on one line.`,
    safe: flat === value.trim() || !/[\r\n]/.test(value.trim()),
    edits,
  };
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
