import type { CompareRule } from '../evals/expectation.ts';
import { type PathStep, parseFieldPath, writeKey } from '../evals/field-path.ts';

/** A rule with its parsed path and its place in the list. */
interface PreparedRule {
  readonly rule: CompareRule;
  readonly index: number;
  readonly steps: readonly PathStep[];
  /** True when the rule asks for a value at its path. */
  readonly demands: boolean;
}

/** A rule that is part-way along its path: the step that must match next. */
interface Thread {
  readonly rule: PreparedRule;
  readonly next: number;
  /** True as long as only keys and elements led here, so that the path names this very place. */
  readonly named: boolean;
}

/** What the rules above a place say about it. */
interface Inherited {
  readonly ignoreIndex: number;
  readonly weight: number;
  readonly required: boolean;
}

const CONTAINER_RULES = new Set(['list', 'present', 'absent', 'ref']);

/**
 * A place in a document without list indexes, and the rules that speak about it. Places are made as a comparison
 * visits them, so that every later response finds its rules by one look-up per step.
 */
export class PathNode {
  /** The place as a written path, `[]` for elements; empty for the whole document. */
  readonly field: string;
  /** The last key of the place as it stands in a path, with its dot. */
  readonly step: string;
  /** The last rule that speaks about a value here. */
  readonly leaf: CompareRule | undefined;
  /** The last rule that speaks about an object or a list here: `list`, `present`, `absent` or `ref`. */
  readonly container: CompareRule | undefined;
  /** True when `ignore` is the last word on everything here that no later rule names. */
  readonly ignored: boolean;
  /** What a leaf here counts in the score; a rule about a list speaks for what is below it. */
  readonly weight: number;
  /** The case fails when a leaf here does. */
  readonly required: boolean;
  /** Keys that rules ask for in the object here. */
  readonly demanded: readonly string[];
  /** Those of them that they ask for even where there is no object. */
  readonly demandedAnyway: readonly string[];
  /** The rule that asks for the elements of a list here, even where there is no list. */
  readonly demandedList: CompareRule | undefined;
  /** The place above, and the key that leads here from it; no key for an element. */
  readonly parent: PathNode | undefined;
  readonly key: string | undefined;
  readonly #threads: readonly Thread[];
  readonly #below: Inherited;
  readonly #children = new Map<string, PathNode>();
  #element: PathNode | undefined;

  constructor(threads: readonly Thread[], inherited: Inherited, parent?: PathNode, key?: string) {
    this.parent = parent;
    this.key = key;
    this.step = parent === undefined ? '' : key === undefined ? '[]' : writeKey(key, parent.field === '');
    this.field = parent === undefined ? '' : parent.field + this.step;
    this.#threads = threads;
    let leaf: PreparedRule | undefined;
    let container: PreparedRule | undefined;
    let ignore = inherited.ignoreIndex;
    const demanded = new Set<string>();
    const anyway = new Set<string>();
    let demandedList: CompareRule | undefined;
    for (const { rule, next, named } of threads) {
      const step = rule.steps[next];
      if (step === undefined) {
        if (leaf === undefined || rule.index > leaf.index) leaf = rule;
        if (rule.rule.as === 'ignore') ignore = Math.max(ignore, rule.index);
        else if (speaksOfContainer(rule) && (container === undefined || rule.index > container.index)) container = rule;
      } else if (rule.demands && step.kind === 'key' && (named || next === rule.steps.length - 1)) {
        demanded.add(step.name);
        if (named) anyway.add(step.name);
      } else if (rule.demands && step.kind === 'element' && named) demandedList = rule.rule;
    }
    this.leaf = leaf?.rule;
    this.ignored = ignore > (leaf?.rule.as === 'ignore' ? -1 : (leaf?.index ?? -1));
    this.container = container !== undefined && container.index > ignore ? container.rule : undefined;
    this.demanded = [...demanded];
    this.demandedAnyway = [...anyway];
    this.demandedList = demandedList;
    this.weight = leaf?.rule.weight ?? inherited.weight;
    this.required = leaf?.rule.required ?? inherited.required;
    const list = this.container?.as === 'list' ? this.container : undefined;
    this.#below = {
      ignoreIndex: ignore,
      weight: list?.weight ?? inherited.weight,
      required: list?.required ?? inherited.required,
    };
  }

  /** The way here from the whole document. */
  get steps(): readonly PathStep[] {
    if (this.parent === undefined) return [];
    const last: PathStep = this.key === undefined ? { kind: 'element' } : { kind: 'key', name: this.key };
    return [...this.parent.steps, last];
  }

  /** The place below a key. */
  child(key: string): PathNode {
    const known = this.#children.get(key);
    if (known) return known;
    const child = new PathNode(advance(this.#threads, key), this.#below, this, key);
    if (this.#children.size < 2_000) this.#children.set(key, child);
    return child;
  }

  /** The place of every element of a list here. */
  get element(): PathNode {
    this.#element ??= new PathNode(advance(this.#threads, undefined), this.#below, this);
    return this.#element;
  }
}

const PRESENT: ReadonlySet<string> = new Set(['present']);

/**
 * The root of the places of a comparison. Paths were checked when the suite was read. The comparators in `demanding`
 * ask for a value at their path: every key that it names, and a list before `[]`, must be there.
 */
export function pathTree(rules: readonly CompareRule[], demanding = PRESENT): PathNode {
  const threads = rules.flatMap((rule, index) =>
    closure({ rule, index, steps: parseFieldPath(rule.path), demands: demanding.has(rule.as) }, 0, true),
  );
  return new PathNode(threads, { ignoreIndex: -1, weight: 1, required: false });
}

/** A rule whose path ends in `**` means every value below, and lists, but no object as a whole. */
function speaksOfContainer(rule: PreparedRule): boolean {
  const { as } = rule.rule;
  return CONTAINER_RULES.has(as) && (as === 'list' || rule.steps.at(-1)?.kind !== 'many');
}

function closure(rule: PreparedRule, next: number, named: boolean): Thread[] {
  const threads: Thread[] = [{ rule, next, named }];
  // `**` in front of further steps may stand for nothing; at the end it stands for at least one step, unless it is
  // the whole path: then it means the response as well.
  const { steps } = rule;
  if (steps[next]?.kind === 'many' && (next + 1 < steps.length || steps.length === 1))
    threads.push(...closure(rule, next + 1, false));
  return threads;
}

function advance(threads: readonly Thread[], key: string | undefined): Thread[] {
  const result: Thread[] = [];
  const seen = new Set<string>();
  const add = (rule: PreparedRule, next: number, named: boolean): void => {
    for (const thread of closure(rule, next, named)) {
      const mark = `${rule.index}:${thread.next}`;
      if (!seen.has(mark)) {
        seen.add(mark);
        result.push(thread);
      }
    }
  };
  for (const { rule, next, named } of threads) {
    const step = rule.steps[next];
    if (step === undefined) continue;
    if (step.kind === 'many') {
      add(rule, next, false);
      if (next === rule.steps.length - 1) add(rule, next + 1, false);
    } else if (
      key === undefined
        ? step.kind === 'element'
        : step.kind === 'any-key' || (step.kind === 'key' && step.name === key)
    ) {
      add(rule, next + 1, named && step.kind !== 'any-key');
    }
  }
  return result;
}
