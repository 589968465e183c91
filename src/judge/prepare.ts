import type { Expectation } from '../evals/case.ts';
import { type LinearPattern, loadPatternEngine } from '../evals/regex.ts';
import type { JsonValue } from '../json.ts';
import { deeperThan, MAX_DEPTH } from '../json-depth.ts';
import { type Patterns, patternKey, SELF_SUFFICIENT } from './leaf.ts';
import { type PathNode, pathTree } from './path-tree.ts';

/** An expectation made ready: paths resolved, patterns compiled. The same for every trial of a case. */
export interface PreparedExpectation {
  readonly expect: Expectation;
  readonly root: PathNode;
  readonly patterns: Patterns;
  /** True when a value that it names nests deeper than `MAX_DEPTH` levels: nothing can be compared with it. */
  readonly tooDeep: boolean;
}

/** Trials of a case come one after the other more often than not; a run of many cases must not keep all of them. */
const REMEMBERED = 64;
const prepared = new Map<Expectation, Promise<PreparedExpectation>>();

/** Prepares an expectation, the latest ones once. Rejects with `PatternError` for a pattern that cannot be used. */
export function prepareExpectation(expect: Expectation): Promise<PreparedExpectation> {
  const made = prepared.get(expect) ?? prepare(expect);
  prepared.delete(expect);
  prepared.set(expect, made);
  for (const oldest of prepared.keys()) {
    if (prepared.size <= REMEMBERED) break;
    prepared.delete(oldest);
  }
  return made;
}

async function prepare(expect: Expectation): Promise<PreparedExpectation> {
  const patterns = new Map<string, LinearPattern>();
  const wanted = patternsOf(expect);
  if (wanted.length > 0) {
    const compile = await loadPatternEngine();
    for (const [pattern, flags] of wanted) patterns.set(patternKey(pattern, flags), compile(pattern, flags));
  }
  const tooDeep = valuesOf(expect).some((value) => deeperThan(value, MAX_DEPTH));
  // Without expected values the rules are all that is said of the response, so that it must have what they speak of.
  const demanding = expect.json ? undefined : SELF_SUFFICIENT;
  return { expect, root: pathTree(expect.compare, demanding), patterns, tooDeep };
}

/** Every value that an expectation names. */
function valuesOf({ json, compare, checks }: Expectation): JsonValue[] {
  const ofChecks = checks.flatMap((check) => [check.equals, check.notEquals, check.contains, ...(check.in ?? [])]);
  return [json?.value, ...compare.flatMap(({ values = [] }) => values), ...ofChecks].filter(
    (value) => value !== undefined,
  );
}

/** Every regular expression of an expectation, with its flags. */
export function patternsOf({ compare, checks, error }: Expectation): (readonly [string, (string | undefined)?])[] {
  const found: (readonly [string, (string | undefined)?])[] = [];
  for (const { as, pattern, flags } of compare)
    if (as === 'regex' && pattern !== undefined) found.push([pattern, flags]);
  for (const { matches } of checks) if (matches !== undefined) found.push([matches]);
  if (error?.matches !== undefined) found.push([error.matches]);
  return found;
}
