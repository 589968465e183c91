import type { Gate } from '../evals/case.ts';
import { type DecidedCase, passRate } from './totals.ts';

/**
 * What of a gate the cases of one shard can be held to. Rates below 1 are those of all shards together: a part may miss
 * them where the whole does not. That every case passes can be missed by any part, unless none of its cases counts.
 */
export function shardGate(gate: Gate, cases: readonly DecidedCase[]): Gate {
  const { passRate: asked, fieldAccuracy: _, ...rest } = gate;
  if (asked === undefined || passRate(cases) === null) return rest;
  return { ...rest, passRate: asked < 1 ? 0 : asked };
}

/** What of a gate is left to the whole, so that no shard could say it; empty when nothing is. */
export function gateOfWhole({ passRate: asked, fieldAccuracy, maxErrors }: Gate): Gate {
  return {
    ...(asked === undefined || asked === 1 ? {} : { passRate: asked }),
    ...(fieldAccuracy === undefined ? {} : { fieldAccuracy }),
    ...(maxErrors === undefined || maxErrors === 0 ? {} : { maxErrors }),
  };
}
