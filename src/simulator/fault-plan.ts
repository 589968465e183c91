import type { FaultRule } from './fault-rule.ts';
import { createRandom, type Random } from './random.ts';

/** Decides, request by request, which fault strikes. */
export class FaultPlan {
  readonly #rules: { readonly rule: FaultRule; readonly random: Random; seen: number }[];

  constructor(rules: readonly FaultRule[], seed: number) {
    this.#rules = rules.map((rule, index) => ({ rule, random: createRandom(seed, 'fault', index), seen: 0 }));
  }

  /** The first rule that strikes at this request with this bearer key. Every matching rule counts the request. */
  next(operation: string, key?: string): FaultRule | undefined {
    let struck: FaultRule | undefined;
    for (const entry of this.#rules) {
      if (!concerns(entry.rule.on, operation) || (entry.rule.key !== undefined && entry.rule.key !== key)) continue;
      entry.seen++;
      if (strikes(entry.rule, entry.seen, entry.random)) struck ??= entry.rule;
    }
    return struck;
  }
}

function concerns(on: string, operation: string): boolean {
  const [method, path] = on.split(' ');
  const [actualMethod, actualPath] = operation.split(' ');
  return (method === '*' || method === actualMethod) && (path === '*' || path === actualPath);
}

function strikes({ occasion }: FaultRule, ordinal: number, random: Random): boolean {
  switch (occasion.kind) {
    case 'always':
      return true;
    case 'first':
      return ordinal <= occasion.count;
    case 'every':
      return ordinal % occasion.count === 0;
    case 'only':
      return occasion.ordinals.includes(ordinal);
    case 'probability':
      return random.next() < occasion.share;
  }
}
