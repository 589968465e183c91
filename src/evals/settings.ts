import type { JsonObject, JsonValue } from '../json.ts';
import type { Expectation, KnownFailure, MediaKind, RunSettings } from './case.ts';

/** An input as written, with the pointer to where it stands. Paths are relative to the suite file. */
export type WrittenInput =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly sha256?: string;
      readonly mediaType?: string;
      readonly pointer: string;
    }
  | {
      readonly kind: 'url';
      readonly url: string;
      readonly as: MediaKind;
      readonly sha256?: string;
      readonly pointer: string;
    }
  | { readonly kind: 'text'; readonly text: string; readonly pointer: string }
  | { readonly kind: 'file_id'; readonly fileId: string; readonly pointer: string }
  | { readonly kind: 'value'; readonly value: JsonValue; readonly pointer: string };

/** A path that is named in a suite. */
export interface WrittenPath {
  readonly path: string;
  readonly pointer: string;
}

/** `run` as written. */
export interface WrittenRun extends Omit<RunSettings, 'prompt'> {
  /** One of them; the later of defaults and case wins. */
  readonly prompt?: string | WrittenPath;
}

/** `expect` as written: everything may be absent, files are not yet read. */
export interface WrittenExpect
  extends Partial<
    Pick<
      Expectation,
      'status' | 'error' | 'match' | 'nullIsAbsent' | 'compare' | 'minScore' | 'checks' | 'usage' | 'artifacts'
    >
  > {
  readonly schema?: boolean | WrittenPath;
  readonly json?: { readonly value: JsonValue; readonly pointer: string } | WrittenPath;
  readonly compareFile?: WrittenPath;
}

/** `repeat` as written; `whole` when it was a bare number, which replaces what was inherited. */
export interface WrittenRepeat {
  readonly times: number;
  readonly minPass?: number;
  readonly stop?: 'early' | 'never';
  readonly whole: boolean;
}

/** Axes by key, in their order, with the lists of `include` and `exclude`. */
export interface WrittenMatrix {
  readonly axes: Readonly<Record<string, readonly JsonValue[]>>;
  readonly include?: readonly JsonObject[];
  readonly exclude?: readonly JsonObject[];
}

/** What defaults and cases have in common. */
export interface CaseSettings {
  readonly tags?: readonly string[];
  readonly inputs?: Readonly<Record<string, WrittenInput>>;
  readonly run?: WrittenRun;
  readonly expect?: WrittenExpect;
  readonly repeat?: WrittenRepeat;
  readonly timeoutMs?: number;
  readonly matrix?: WrittenMatrix;
  readonly maxCredits?: number;
}

/** A case as written, without the defaults. */
export interface WrittenCase extends CaseSettings {
  readonly id: string;
  readonly pointer: string;
  readonly description?: string;
  readonly skip?: string;
  readonly only: boolean;
  readonly xfail?: KnownFailure;
  readonly quarantine?: KnownFailure;
}

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
  const {
    compare: _compare,
    checks: _checks,
    artifacts: _artifacts,
    compareFile: _file,
    json: _json,
    ...rest
  } = defaults;
  const awaited = own.status ?? defaults.status ?? 'completed';
  const inherited: WrittenExpect = awaited === 'completed' ? defaults : rest;
  const merged = { ...inherited, ...own };
  const usage = inherited.usage && own.usage ? { ...inherited.usage, ...own.usage } : undefined;
  const error = inherited.error && own.error ? { ...inherited.error, ...own.error } : undefined;
  return {
    ...merged,
    ...(usage ? { usage } : {}),
    ...(error ? { error } : {}),
    ...(inherited.compare && own.compare ? { compare: append(inherited.compare, own.compare) } : {}),
    ...(inherited.checks && own.checks ? { checks: append(inherited.checks, own.checks) } : {}),
  };
}

function append<T>(under: readonly T[], over: readonly T[]): readonly T[] {
  return over.length === 0 ? [] : [...under, ...over];
}

function mergeRepeat(defaults: WrittenRepeat | undefined, own: WrittenRepeat | undefined): WrittenRepeat | undefined {
  if (!own || own.whole || !defaults) return own ?? defaults;
  return { ...defaults, ...own };
}
