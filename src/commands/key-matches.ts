import { type LinearPattern, loadPatternEngine } from '../evals/regex.ts';
import type { JsonValue } from '../json.ts';
import type { KeyMatches } from '../report/redaction/schema-form.ts';

/**
 * Decides whether keys match the patterns of `patternProperties` in these schemas, on the engine without backtracking:
 * schemas come from pull requests. A pattern that it cannot run matches every key.
 */
export async function loadKeyMatches(schemas: readonly JsonValue[]): Promise<KeyMatches> {
  if (!schemas.some((schema) => JSON.stringify(schema).includes('"patternProperties"'))) return () => true;
  const compile = await loadPatternEngine();
  const compiled = new Map<string, LinearPattern | undefined>();
  return (pattern, key) => {
    if (!compiled.has(pattern))
      compiled.set(
        pattern,
        attempt(() => compile(pattern)),
      );
    return compiled.get(pattern)?.test(key) ?? true;
  };
}

function attempt<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}
