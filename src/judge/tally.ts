import type { JsonValue } from '../json.ts';
import type { Counts, FieldResult } from './judgement.ts';
import type { PathNode } from './path-tree.ts';

/** One leaf as the comparison meets it. Paths are empty where they are not recorded. */
export interface Leaf {
  readonly outcome: FieldResult['outcome'];
  readonly node: PathNode;
  /** The comparator that decided. */
  readonly comparator: string;
  /** 0 for anything but a match. */
  readonly score: number;
  readonly expected: JsonValue | undefined;
  readonly actual: JsonValue | undefined;
  readonly path: string;
  readonly actualPath: string;
  /** The list of which a whole element, with this leaf in it, has no partner on the other side. */
  readonly apart?: PathNode;
}

/** Receives the leaves of a comparison. */
export interface LeafSink {
  /** False when paths are not wanted, so that they are not built. */
  readonly records: boolean;
  add(leaf: Leaf): void;
}

/** Counts leaves without keeping them: for the similarity of list elements. */
export class LeafCounter implements LeafSink {
  readonly records = false;
  match = 0;
  wrong = 0;
  missing = 0;
  extra = 0;
  scoreSum = 0;

  add(leaf: Leaf): void {
    this[leaf.outcome]++;
    this.scoreSum += leaf.score;
  }

  clear(): void {
    this.match = 0;
    this.wrong = 0;
    this.missing = 0;
    this.extra = 0;
    this.scoreSum = 0;
  }
}

/** The most fields of each kind that are kept one by one; all of them are counted. */
const KEPT = { expected: 20_000, extra: 1_000 } as const;

/** Counts, weighs and keeps the leaves of one response. */
export class Tally implements LeafSink {
  readonly records = true;
  readonly #counts = { match: 0, wrong: 0, missing: 0, extra: 0 };
  readonly #leaves: Leaf[] = [];
  readonly #extras: Leaf[] = [];
  #weights = 0;
  #scores = 0;
  #requiredFailed = 0;

  add(leaf: Leaf): void {
    this.#counts[leaf.outcome]++;
    const { weight, required } = leaf.node;
    this.#weights += weight;
    this.#scores += weight * leaf.score;
    if (leaf.outcome !== 'match' && required) this.#requiredFailed++;
    if (leaf.outcome === 'extra') {
      if (this.#extras.length < KEPT.extra) this.#extras.push(leaf);
    } else if (this.#leaves.length < KEPT.expected) this.#leaves.push(leaf);
  }

  get counts(): Counts {
    return { ...this.#counts };
  }

  /** Weighted share of matching leaves; null when nothing was compared. */
  get score(): number | null {
    return this.#weights === 0 ? null : this.#scores / this.#weights;
  }

  get requiredFailed(): number {
    return this.#requiredFailed;
  }

  /** In the order of the expectation, extras last. */
  get leaves(): readonly Leaf[] {
    return [...this.#leaves, ...this.#extras];
  }
}
