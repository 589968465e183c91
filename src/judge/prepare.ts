import type { Expectation } from '../evals/case.ts';
import { type LinearPattern, loadPatternEngine } from '../evals/regex.ts';
import { type Patterns, patternKey } from './leaf.ts';
import { type PathNode, pathTree } from './path-tree.ts';

/** An expectation made ready: paths resolved, patterns compiled. The same for every trial of a case. */
export interface PreparedExpectation {
  readonly expect: Expectation;
  readonly root: PathNode;
  readonly patterns: Patterns;
}

const prepared = new WeakMap<Expectation, Promise<PreparedExpectation>>();

/** Prepares an expectation once. Rejects with `PatternError` for a pattern that cannot be used. */
export function prepareExpectation(expect: Expectation): Promise<PreparedExpectation> {
  const known = prepared.get(expect);
  if (known) return known;
  const made = prepare(expect);
  prepared.set(expect, made);
  return made;
}

async function prepare(expect: Expectation): Promise<PreparedExpectation> {
  const patterns = new Map<string, LinearPattern>();
  const wanted = patternsOf(expect);
  if (wanted.length > 0) {
    const compile = await loadPatternEngine();
    for (const [pattern, flags] of wanted) patterns.set(patternKey(pattern, flags), compile(pattern, flags));
  }
  return { expect, root: pathTree(expect.compare), patterns };
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
