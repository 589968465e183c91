import type { CompareRule } from '../evals/expectation.ts';
import type { JsonValue } from '../json.ts';
import { loosening } from './loosening.ts';
import type { PathNode } from './path-tree.ts';
import { ruleLine } from './rule-line.ts';
import { brokenRule, kindOf } from './rule-loosening.ts';
import type { Leaf } from './tally.ts';

/**
 * One sentence on why a leaf differs, which ends with the `compare` line that would accept it, behind all other rules.
 * Strict rules are only bearable when the way to loosen them is at hand.
 */
export function hintFor(leaf: Leaf): string | undefined {
  const { outcome, node, comparator, expected, actual, apart } = leaf;
  if (outcome === 'match') return undefined;
  if (apart) return elementHint(apart, outcome);
  if (actual === undefined) {
    const demanded = expected === undefined;
    return demanded
      ? `A value must stand here (${comparator}); to accept that none does, ${adding(node, ignoring(node))}`
      : `Expected and not found; \`min_score\` for the case accepts a share of such fields, or ${adding(node, ignoring(node))}`;
  }
  const rule = node.container?.as === comparator ? node.container : node.leaf;
  const broken = rule && brokenRule(rule, expected, actual);
  if (broken?.rule) return `${broken.why}; to accept it, ${adding(node, broken.rule)}`;
  if (outcome === 'extra' && !broken)
    return `Not expected; \`match: subset\` for the case leaves all such fields out, or ${adding(node, ignoring(node))}`;
  const looser = !broken && expected !== undefined ? loosening(expected, actual) : undefined;
  if (looser) return `${looser.why}; to accept it, ${adding(node, { ...kept(node), ...looser.rule })}`;
  const why = broken?.why ?? otherKind(expected, actual) ?? 'Another value';
  return `${why}; to leave it out of the comparison, ${adding(node, ignoring(node))}`;
}

/** The end of a hint: the line that is to be added. */
export function adding(node: PathNode, rule: Omit<CompareRule, 'path'>): string {
  return `add \`${ruleLine({ path: node.field, ...rule })}\``;
}

/** A whole element of a list has no partner on the other side. */
function elementHint(list: PathNode, outcome: Leaf['outcome']): string {
  const missing = outcome === 'missing';
  const why = missing ? 'No element of the response stands for this one' : 'No element like this one is expected';
  const allowed = missing ? ({ missing: 'allow' } as const) : ({ extra: 'allow' } as const);
  return `${why}; to accept that, ${adding(list, { ...listRule(list), ...allowed })}`;
}

/** The rule of a list as it stands, so that a line that comes later changes nothing else. */
export function listRule({ container }: PathNode): Omit<CompareRule, 'path'> {
  if (container?.as !== 'list') return { as: 'list' };
  const { path: _, ...own } = container;
  return own;
}

function ignoring(node: PathNode): Omit<CompareRule, 'path'> {
  return { as: 'ignore', ...kept(node) };
}

/** What a later line must say again, because the last rule alone counts. */
function kept({ leaf }: PathNode): Pick<CompareRule, 'weight' | 'required'> {
  return {
    ...(leaf?.weight === undefined ? {} : { weight: leaf.weight }),
    ...(leaf?.required === undefined ? {} : { required: leaf.required }),
  };
}

function otherKind(expected: JsonValue | undefined, actual: JsonValue): string | undefined {
  if (expected === undefined) return undefined;
  const [want, is] = [kindOf(expected), kindOf(actual)];
  return want === is ? undefined : `Expected ${want}, found ${is}`;
}
