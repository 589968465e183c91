import type { JsonObject, JsonValue } from '../json.ts';
import type { NumberRange, UsageLimits } from './case.ts';
import { defined } from './cursor.ts';
import type {
  CaseSettings,
  WrittenCase,
  WrittenCompare,
  WrittenExpect,
  WrittenRepeat,
  WrittenRun,
} from './settings.ts';

/**
 * A case with the suite's defaults under it: maps merge, other values are replaced, `compare` and `checks` follow
 * those of the defaults (an empty list clears them), tags unite. An input, an expected value or a prompt is one
 * value and is replaced as a whole.
 */
export function mergeDefaults(defaults: CaseSettings, own: WrittenCase): WrittenCase {
  const tags = [...new Set([...(defaults.tags ?? []), ...(own.tags ?? [])])];
  const inputs = { ...defaults.inputs, ...own.inputs };
  const repeat = mergeRepeat(defaults.repeat, own.repeat);
  return {
    ...defaults,
    ...own,
    ...(tags.length > 0 ? { tags } : {}),
    ...(Object.keys(inputs).length > 0 ? { inputs } : {}),
    ...(defaults.run || own.run ? { run: mergeRun(defaults.run ?? {}, own.run ?? {}) } : {}),
    ...(defaults.expect || own.expect ? { expect: mergeExpect(defaults.expect ?? {}, own.expect ?? {}) } : {}),
    ...(repeat ? { repeat } : {}),
    ...(defaults.matrix && own.matrix
      ? { matrix: { ...defaults.matrix, ...own.matrix, axes: { ...defaults.matrix.axes, ...own.matrix.axes } } }
      : {}),
  };
}

function mergeRun(defaults: WrittenRun, own: WrittenRun): WrittenRun {
  const config =
    defaults.config && own.config ? mergeMaps(defaults.config, own.config) : (own.config ?? defaults.config);
  return { ...defaults, ...own, ...(config ? { config } : {}) };
}

function mergeMaps(under: JsonObject, over: JsonObject): JsonObject {
  const merged = new Map<string, JsonValue>(Object.entries(under));
  for (const [key, value] of Object.entries(over)) {
    const below = merged.get(key);
    const both = isMap(below) && isMap(value);
    merged.set(key, both ? mergeMaps(below, value) : value);
  }
  return Object.fromEntries(merged);
}

function isMap(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mergeExpect(defaults: WrittenExpect, own: WrittenExpect): WrittenExpect {
  // A case that waits for a failure has no response: what the defaults say about responses does not apply.
  const awaited = own.status ?? defaults.status ?? 'completed';
  const inherited = awaited === 'completed' ? defaults : withoutResponse(defaults);
  const { error: _, ...merged } = { ...inherited, ...own };
  const usage = inherited.usage && own.usage ? mergeUsage(inherited.usage, own.usage) : undefined;
  const error = awaited === 'failed' ? { ...inherited.error, ...own.error } : {};
  return {
    ...merged,
    ...(usage ? { usage } : {}),
    ...(Object.keys(error).length > 0 ? { error } : {}),
    ...(inherited.compare && own.compare ? { compare: appendRules(inherited.compare, own.compare) } : {}),
    ...(inherited.checks && own.checks ? { checks: append(inherited.checks, own.checks) } : {}),
  };
}

/** What says nothing about a response. */
function withoutResponse(expect: WrittenExpect): WrittenExpect {
  const { compare: _compare, checks: _checks, artifacts: _artifacts, json: _json, minScore: _score, ...rest } = expect;
  return rest;
}

function mergeUsage(under: UsageLimits, over: UsageLimits): UsageLimits {
  const range = (name: keyof UsageLimits): NumberRange | undefined => mergeRanges(under[name], over[name]);
  return defined({
    credits: range('credits'),
    steps: range('steps'),
    elements: range('elements'),
    durationMs: range('durationMs'),
  });
}

/** An exact number and bounds exclude each other: then only what the case says counts. */
function mergeRanges(under: NumberRange | undefined, over: NumberRange | undefined): NumberRange | undefined {
  if (!under || !over || over.equals !== undefined) return over ?? under;
  const { equals: _, ...bounds } = under;
  return { ...bounds, ...over };
}

function appendRules(under: readonly WrittenCompare[], over: readonly WrittenCompare[]): readonly WrittenCompare[] {
  return over.some(({ rules }) => rules?.length === 0) ? over : [...under, ...over];
}

function append<T>(under: readonly T[], over: readonly T[]): readonly T[] {
  return over.length === 0 ? [] : [...under, ...over];
}

function mergeRepeat(defaults: WrittenRepeat | undefined, own: WrittenRepeat | undefined): WrittenRepeat | undefined {
  if (!own || own.whole || !defaults) return own ?? defaults;
  return { ...defaults, ...own };
}
