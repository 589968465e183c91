import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type JsonValue } from '../json.ts';
import { parseJson } from '../source/json.ts';
import { canonicalText } from './canonical-text.ts';
import type { Case, Leak } from './case.ts';
import { fileSha256 } from './repository.ts';
import type { SkillContext } from './suite-context.ts';

/** Expected values below this many characters could stand anywhere. */
const TELLING = 40;

/**
 * Files of the bundle that hold an input or an expected value of a case: an agent that is handed the answers proves
 * nothing. Contents are only hashed where the sizes agree.
 */
export async function findLeaks({ skill }: SkillContext, cases: readonly Case[]): Promise<Leak[]> {
  if (cases.length === 0) return [];
  const bundled = skill.entries.filter(
    ({ kind, size, exclusion }) => kind === 'file' && size > 0 && exclusion === undefined,
  );
  if (bundled.length === 0) return [];
  const inputs = await inputHashes(cases, new Set(bundled.map(({ size }) => size)));
  const expected = new Map<string, Set<string>>();
  for (const { baseId, expect } of cases) {
    const text = expect.json ? canonicalText(expect.json.value) : '';
    if (text.length >= TELLING) add(expected, text, baseId);
  }
  const leaks: Leak[] = [];
  for (const { path } of bundled) {
    const file = skill.directory === '.' ? path : `${skill.directory}/${path}`;
    const hash = inputs.size > 0 ? await fileSha256(join(skill.root, path)).catch(() => '') : '';
    const given = inputs.get(hash);
    if (given) leaks.push({ file, path, what: 'input', caseIds: [...given] });
    const text = path.toLowerCase().endsWith('.json') ? skill.contents?.get(path)?.text : undefined;
    const value = text && parseJson(text).value;
    const answered = value === undefined ? [] : answersIn(value, expected);
    if (answered.length > 0) leaks.push({ file, path, what: 'expected', caseIds: answered });
  }
  return leaks;
}

/** The cases of each input's SHA-256, of inputs that have the size of a bundled file. */
async function inputHashes(cases: readonly Case[], sizes: ReadonlySet<number>): Promise<Map<string, Set<string>>> {
  const byPath = new Map<string, Promise<string>>();
  const found = new Map<string, Set<string>>();
  for (const { baseId, inputs } of cases)
    for (const input of Object.values(inputs)) {
      if (input.kind !== 'file') continue;
      const known = byPath.get(input.path) ?? hashOfSize(input.path, sizes);
      byPath.set(input.path, known);
      const hash = await known;
      if (hash !== '') add(found, hash, baseId);
    }
  return found;
}

async function hashOfSize(path: string, sizes: ReadonlySet<number>): Promise<string> {
  const size = await stat(path).then(
    (stats) => stats.size,
    () => -1,
  );
  return sizes.has(size) ? fileSha256(path) : '';
}

function add(into: Map<string, Set<string>>, key: string, id: string): void {
  const known = into.get(key);
  if (known) known.add(id);
  else into.set(key, new Set([id]));
}

/** The cases that expect a value, or one that stands directly in it. */
function answersIn(value: JsonValue, expected: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const parts = Array.isArray(value) ? value : isJsonObject(value) ? Object.values(value) : [];
  const found = [value, ...parts.slice(0, 1_000)].flatMap((part) =>
    typeof part === 'object' && part !== null ? [...(expected.get(canonicalText(part)) ?? [])] : [],
  );
  return [...new Set(found)];
}
