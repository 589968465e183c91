import type { JsonValue } from '../../src/json.ts';
import type { Violation } from '../../src/rules/rule.ts';
import { exclusionOf } from '../../src/skill/exclusions.ts';
import type { Skill } from '../../src/skill/skill.ts';
import { parseJson } from '../../src/source/json.ts';
import { SourceText } from '../../src/source/source-text.ts';
import { parseYaml } from '../../src/source/yaml.ts';

/** A skill as plain data, from the texts of its files by path; nothing is on disk. */
export function skillOf(files: Readonly<Record<string, string>>, directory = 'skill'): Skill {
  const text = (path: string) =>
    files[path] === undefined ? undefined : new SourceText(`${directory}/${path}`, files[path]);
  const config = text('vlmrun.yaml');
  const schema = text('schema.json');
  const manifest = text('SKILL.md');
  const document = schema && parseJson(schema, { maxDepth: 64 });
  return {
    directory,
    root: `/nowhere/${directory}`,
    name: directory,
    description: undefined,
    version: undefined,
    model: undefined,
    toolsets: undefined,
    outputSchema: document?.value,
    entries: Object.entries(files).map(([path, content]) => ({
      path,
      kind: 'file',
      exclusion: exclusionOf({ path, kind: 'file' }, []),
      size: content.length,
      mtimeMs: 0,
      executable: false,
    })),
    ignore: [],
    truncated: false,
    manifest: manifest && { file: { text: manifest }, frontmatter: undefined },
    executionConfig: config && { file: { text: config }, document: parseYaml(config) },
    schemaFile: schema && { file: { text: schema }, document },
  } as Skill;
}

/** `rule line:column message`, for tables of expectations. */
export function shown(violations: Iterable<Violation>, group: string): string[] {
  return [...violations].map(({ rule, message, range }) => {
    const at = range ? `${range.start.line}:${range.start.column}` : '-';
    return `${rule.replace(`${group}/`, '')} ${at} ${message}`;
  });
}

/** A JSON schema as a file's text. */
export function schemaText(schema: JsonValue): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
