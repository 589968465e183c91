import { isJsonObject } from '../../json.ts';
import type { Skill } from '../../skill/skill.ts';
import { executionConfigName } from '../../skill/well-known.ts';
import type { NamedFile } from '../file-presence.ts';
import type { Violation } from '../rule.ts';

/** The execution config among the files of a skill. */
export const configPresence: NamedFile = {
  name: executionConfigName,
  rule: 'vlmrun-yaml/missing',
  meant: /^vlm[-_.]?run\.(?:ya?ml|json)$/i,
  without: "model, toolsets and workflow are left to the platform's defaults",
  ignored: () => `The platform reads ${executionConfigName}; this file is ignored.`,
  renamable: (path) => !path.endsWith('.json'),
};

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
