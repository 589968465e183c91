import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type JsonValue } from '../json.ts';
import { exclusionOf } from '../skill/exclusions.ts';
import { parseJson } from '../source/json.ts';
import { canonicalText } from './canonical-text.ts';
import type { Case } from './case.ts';
import { fileSha256 } from './repository.ts';
import { note, type SkillContext } from './suite-context.ts';

/** Expected values below this many characters could stand anywhere. */
const TELLING = 40;

/**
 * Notes files of the bundle that hold an input or an expected value of a case: an agent that is handed the answers
 * proves nothing. Contents are only hashed where the sizes agree.
 */
export async function checkLeaks(context: SkillContext, cases: readonly Case[]): Promise<void> {
  const bundled = context.skill.entries.filter(
    (entry) => entry.kind === 'file' && entry.size > 0 && exclusionOf(entry, context.skill.ignore) === undefined,
  );
  if (bundled.length === 0 || cases.length === 0) return;
  const sizes = new Set(bundled.map(({ size }) => size));
  const inputs = new Map<string, string>();
  for (const one of cases)
    for (const input of Object.values(one.inputs)) {
      if (input.kind !== 'file' || inputs.has(input.path)) continue;
      const size = await stat(input.path).then(
        (stats) => stats.size,
        () => -1,
      );
      if (sizes.has(size)) inputs.set(input.path, await fileSha256(input.path));
    }
  const hashes = new Set(inputs.values());
  const inputSizes = hashes.size > 0;
  const expected = new Set(
    cases.flatMap(({ expect }) => {
      const text = expect.json ? canonicalText(expect.json.value) : '';
      return text.length >= TELLING ? [text] : [];
    }),
  );
  for (const { path } of bundled) {
    const file = context.skill.directory === '.' ? path : `${context.skill.directory}/${path}`;
    if (inputSizes && hashes.has(await fileSha256(join(context.skill.root, path)).catch(() => '')))
      note(context, 'fixture/leak', 'This file is the input of a case and would be in the bundle.', { file });
    const text = path.toLowerCase().endsWith('.json') ? context.skill.contents?.get(path)?.text : undefined;
    const value = text && parseJson(text).value;
    if (value !== undefined && holds(value, expected))
      note(context, 'fixture/leak', 'This file holds the expected values of a case and would be in the bundle.', {
        file,
      });
  }
}

/** True when a value, or one that stands directly in it, is expected. */
function holds(value: JsonValue, expected: ReadonlySet<string>): boolean {
  const parts = Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
  return [value, ...parts.slice(0, 1_000)].some(
    (part) => typeof part === 'object' && part !== null && expected.has(canonicalText(part)),
  );
}
