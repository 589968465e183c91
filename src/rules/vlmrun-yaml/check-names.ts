import { childPointer } from '../../json-pointer.ts';
import { shownValue } from '../../json-schema/describe-problem.ts';
import { nearest } from '../../nearest.ts';
import type { OffsetRange } from '../../source/position.ts';
import type { Violation } from '../rule.ts';
import { suggester } from '../suggestions.ts';
import type { ConfigFile } from './config-file.ts';
import { apiVersions, formerToolsets, toolsets as known, models } from './vocabulary.ts';

/** The version of the format. */
export function* checkApiVersion(config: ConfigFile): Generator<Violation> {
  const { apiVersion } = config.fields;
  if (typeof apiVersion !== 'string' || apiVersion.trim() === '' || apiVersions.includes(apiVersion)) return;
  const range = config.value('/apiVersion');
  const use = apiVersions[0] ?? '';
  yield config.violation('api-version', range, `Unknown apiVersion ${shownValue(apiVersion)}; use "${use}".`, {
    fix: config.fix(`Write ${use}`, false, { range, newText: use }),
    // It may be one that is newer than this list.
    ...(/^vlm\.run\/v\d+\w*$/.test(apiVersion) && { part: 'newer' }),
  });
}

/** The model; never an error, since new ones come without a release of this tool. */
export function* checkModel(config: ConfigFile): Generator<Violation> {
  const { model } = config.fields;
  if (typeof model !== 'string' || model.trim() === '' || models.includes(model)) return;
  const range = config.value('/model');
  const close = nearest(model, models);
  const advice = close === undefined ? `documented are ${models.slice(0, 3).join(', ')}.` : `did you mean "${close}"?`;
  const newer = close === undefined && /^vlmrun-orion-\d+(?::[A-Za-z0-9][\w.-]*)?$/.test(model);
  yield config.violation('model', range, `Unknown model ${shownValue(model)}; ${advice}`, {
    ...(close && { fix: config.fix(`Write ${close}`, false, { range, newText: close }) }),
    ...(newer && { part: 'newer' }),
  });
}

/** The names of toolsets. */
export function* checkToolsets(config: ConfigFile): Generator<Violation> {
  const { toolsets } = config.fields;
  if (!Array.isArray(toolsets)) return;
  const first = new Map<string, OffsetRange>();
  const suggest = suggester();
  for (const [index, name] of toolsets.entries()) {
    if (typeof name !== 'string' || name.trim() === '') continue;
    const range = config.value(childPointer('/toolsets', index));
    const canonical = spelling(name);
    const seen = first.get(canonical ?? name);
    if (seen !== undefined) {
      const { line, column } = config.source.positionAt(seen.start);
      yield config.violation('toolsets', range, `Duplicate toolset ${shownValue(name)} (first at ${line}:${column}).`, {
        part: 'duplicate',
        fix: config.fix('Delete the duplicate', true, { range: withSeparator(config, index, range), newText: '' }),
      });
      continue;
    }
    first.set(canonical ?? name, range);
    if (canonical === name) continue;
    const close = canonical ?? suggest(() => nearest(name, known));
    const advice = close === undefined ? `toolsets are ${known.join(', ')}.` : `did you mean "${close}"?`;
    yield config.violation('toolsets', range, `Unknown toolset ${shownValue(name)}; ${advice}`, {
      ...(close && { fix: config.fix(`Write ${close}`, canonical !== undefined, { range, newText: close }) }),
    });
  }
}

/** The name that a spelling stands for beyond doubt: itself, another case, `_` for `-`, or a former name. */
function spelling(name: string): string | undefined {
  const plain = name.trim().toLowerCase();
  const hyphenated = plain.replaceAll('_', '-');
  return known.includes(hyphenated) ? hyphenated : formerToolsets.get(plain);
}

/** An element with what divides it from the one before: a line of its own, or a comma. */
function withSeparator(config: ConfigFile, index: number, range: OffsetRange): OffsetRange {
  const { source } = config;
  const { line } = source.positionAt(range.start);
  const start = source.lineStart(line);
  if (/^\s*-\s*$/.test(source.text.slice(start, range.start))) return { start, end: source.lineStart(line + 1) };
  return { start: config.value(childPointer('/toolsets', index - 1)).end, end: range.end };
}
