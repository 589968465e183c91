import { isJsonObject } from '../../json.ts';
import type { Skill } from '../../skill/skill.ts';
import type { Violation } from '../rule.ts';
import { pathInSkill } from '../skill-path.ts';

const NAME = 'vlmrun.yaml';
const FIRST_CHARACTER = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
/** Names that people give the file by mistake. */
export const MEANT_CONFIG = /^vlm[-_.]?run\.(?:ya?ml|json)$/i;

/** No `vlmrun.yaml`, or one under another name. */
export function* checkPresence(skill: Skill): Generator<Violation> {
  if (skill.entries.some(({ path }) => path === NAME)) return;
  const twins = skill.entries.filter(({ path, kind }) => kind === 'file' && MEANT_CONFIG.test(path));
  for (const { path } of twins) {
    const fix = {
      description: `Rename to ${NAME}`,
      safe: true,
      edits: [],
      rename: { from: pathInSkill(skill, path), to: pathInSkill(skill, NAME) },
    };
    yield {
      rule: 'vlmrun-yaml/missing',
      message: `The platform reads ${NAME}; this file is ignored.`,
      file: pathInSkill(skill, path),
      range: FIRST_CHARACTER,
      ...(!path.endsWith('.json') && twins.length === 1 && { fix }),
    };
  }
  if (twins.length > 0) return;
  const manifest = skill.manifest?.file.text;
  yield {
    rule: 'vlmrun-yaml/missing',
    message: `No ${NAME}: model, toolsets and workflow are left to the platform's defaults.`,
    file: manifest?.file ?? pathInSkill(skill, NAME),
    ...(manifest && { range: manifest.range(0, 0) }),
    part: 'absent',
  };
}

/** A file that cannot be read, or is no YAML mapping. */
export function* checkSyntax(config: NonNullable<Skill['executionConfig']>, file: string): Generator<Violation> {
  const source = config.file.text;
  if (source === undefined) {
    const before = config.file.problem.before;
    const at = before ? { range: before.range(before.text.length, before.text.length) } : {};
    yield { rule: 'vlmrun-yaml/syntax', message: config.file.problem.message, file, ...at };
    return;
  }
  const document = config.document;
  for (const { code, message, range } of document?.problems ?? [])
    yield {
      rule: code === 'duplicate-key' ? 'vlmrun-yaml/duplicate-key' : 'vlmrun-yaml/syntax',
      message,
      file,
      range: source.range(range.start, range.end),
    };
  if (document?.value === undefined || isJsonObject(document.value)) return;
  const at = document.locate('')?.value ?? { start: 0, end: 0 };
  const message =
    document.value === null
      ? 'The file is empty: it needs apiVersion, model, toolsets and graph.'
      : 'The file must hold "key: value" lines at the top level.';
  yield { rule: 'vlmrun-yaml/syntax', message, file, range: source.range(at.start, at.end) };
}
