import { isJsonObject, type JsonObject } from '../json.ts';
import type { Skill } from '../skill/skill.ts';
import { manifestName } from '../skill/well-known.ts';
import { FIRST_CHARACTER, type OffsetRange } from '../source/position.ts';
import type { SourceText } from '../source/source-text.ts';
import type { YamlDocument } from '../source/yaml.ts';
import type { Violation } from './rule.ts';
import { pathInSkill } from './skill-path.ts';

/** A `SKILL.md` whose frontmatter was read. */
export interface Manifest {
  readonly source: SourceText;
  readonly yaml: YamlDocument;
  /** The frontmatter as data. */
  readonly fields: JsonObject;
}

/** The manifest for rules about its fields; undefined when the frontmatter has no data, which other rules report. */
export function manifestOf(skill: Skill): Manifest | undefined {
  const source = skill.manifest?.file.text;
  const yaml = skill.manifest?.frontmatter?.yaml;
  if (source === undefined || yaml?.value === undefined) return undefined;
  if (yaml.value === null) return { source, yaml, fields: {} };
  return isJsonObject(yaml.value) ? { source, yaml, fields: yaml.value } : undefined;
}

/** The instructions: what stands behind a closed frontmatter, or the whole file without one. */
export function bodyOf(skill: Skill): { readonly source: SourceText; readonly offset: number } | undefined {
  const source = skill.manifest?.file.text;
  const frontmatter = skill.manifest?.frontmatter;
  if (source === undefined || frontmatter === undefined || frontmatter.state === 'unclosed') return undefined;
  return { source, offset: frontmatter.bodyOffset };
}

/** The file and range of offsets in a text. */
export function at(source: SourceText, range: OffsetRange): Pick<Violation, 'file' | 'range'> {
  return { file: source.file, range: source.range(range.start, range.end) };
}

/** The first character of a file, for findings about a file as a whole. */
export function atTop(file: string): Pick<Violation, 'file' | 'range'> {
  return { file, range: FIRST_CHARACTER };
}

/** Path of the skill's `SKILL.md`, relative to the working directory, whether it is there or not. */
export function manifestPath(skill: Skill): string {
  return pathInSkill(skill, manifestName);
}

/** Where a field stands: its value, its key for an empty value, or the opening `---` for a missing field. */
export function fieldRange(manifest: Manifest, name: string): OffsetRange {
  const place = manifest.yaml.locate(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  if (place === undefined) return { start: 0, end: 3 };
  const { value, key } = place;
  return value.end > value.start || key === undefined ? value : key;
}
