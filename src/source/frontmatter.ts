import type { SourceText } from './source-text.ts';
import { parseYaml, type YamlDocument } from './yaml.ts';

/** The parts of a `SKILL.md`. */
export interface Frontmatter {
  /** `closed` when both `---` lines are there. */
  readonly state: 'absent' | 'unclosed' | 'closed';
  /** The YAML between the lines; positions are those of the whole file. */
  readonly yaml: YamlDocument | undefined;
  /** Offset of the first character behind the closing line; 0 when there is no frontmatter. */
  readonly bodyOffset: number;
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r|$)/;
const CLOSING = /^---[ \t]*$(?:\r\n|\n|\r)?/m;
const MAX_LENGTH = 64 * 1024;

/**
 * The frontmatter of a `SKILL.md`: between a first line and a later line that are exactly `---` (blanks may follow).
 * Never throws.
 */
export function parseFrontmatter(source: SourceText): Frontmatter {
  const opening = OPENING.exec(source.text);
  if (opening === null) return { state: 'absent', yaml: undefined, bodyOffset: 0 };
  const start = opening[0].length;
  const closing = CLOSING.exec(source.text.slice(start));
  if (closing === null) return { state: 'unclosed', yaml: undefined, bodyOffset: 0 };
  const end = start + closing.index;
  const yaml = parseYaml(source, { start, end, maxLength: MAX_LENGTH });
  return { state: 'closed', yaml, bodyOffset: end + closing[0].length };
}
