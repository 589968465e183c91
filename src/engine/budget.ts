import type { SuiteBudget } from './execution-request.ts';

/** What is known of the price of one execution, in credits, and who pays for it. */
export interface Cost {
  /** Prices of earlier executions of the same case. */
  readonly history: readonly number[];
  /** Its declared cap. */
  readonly cap: number | undefined;
  /** The budget of its suite, beside that of the run. */
  readonly suite?: SuiteBudget | undefined;
}

/** What a budget says to a submission. */
export type Reservation =
  | { readonly kind: 'reserved' }
  /** It may fit when something in flight has ended. */
  | ({ readonly kind: 'wait' } & Shortage)
  /** It will not fit any more. */
  | ({ readonly kind: 'exhausted' } & Shortage);

/** A budget that does not cover a submission. */
export interface Shortage {
  /** Credits. */
  readonly limit: number;
  /** The file of the suite whose budget it is; absent for that of the run. */
  readonly suite?: string;
}

/** Credits of a run and of its suites: reserved before a submission, settled when its price is known. */
export interface Budget {
  readonly spent: number;
  /** Reserves for a submission, named by its execution key. */
  reserve(key: string, cost: Cost): Reservation;
  /** Reserves for an execution that runs already, whether it fits or not. */
  commit(key: string, cost: Cost): void;
  /** Nobody may ever learn the price of this one: it keeps what it has reserved, and no other waits for its price. */
  doubt(key: string): void;
  /** Gives a reservation back: the submission was refused. */
  release(key: string): void;
  /** The price of a finished execution; an unknown price counts as what was reserved. */
  settle(key: string, credits: number | undefined): void;
}

interface Account {
  readonly limit: number;
  readonly suite?: string;
  spent: number;
  reserved: number;
}

function shortageOf({ limit, suite }: Account): Shortage {
  return suite === undefined ? { limit } : { limit, suite };
}

interface Held {
  readonly credits: number;
  readonly accounts: readonly Account[];
  readonly unpriced: boolean;
}

/**
 * A budget of `limit` credits, none when undefined; every suite that has one is held to its own as well. A case is
 * expected to cost the most that it has cost of late, else its cap, else the most that any execution of this run has
 * cost; until one has shown its price, only one execution of unknown price runs at a time. An execution that costs more
 * than it was expected to overruns the budget by the difference: nothing can stop it once it runs.
 */
export function createBudget(limit: number | undefined): Budget {
  const whole: readonly Account[] = limit === undefined ? [] : [{ limit, spent: 0, reserved: 0 }];
  const suites = new Map<string, Account>();
  const holds = new Map<string, Held>();
  let unpriced = 0;
  let spent = 0;
  let dearest: number | undefined;

  const priceOf = ({ history, cap }: Cost): number | undefined =>
    history.length > 0 ? Math.max(...history) : (cap ?? dearest);

  function accountsOf({ suite }: Cost): readonly Account[] {
    if (suite === undefined) return whole;
    const known = suites.get(suite.suite) ?? { limit: suite.limit, suite: suite.suite, spent: 0, reserved: 0 };
    suites.set(suite.suite, known);
    return [...whole, known];
  }

  function hold(key: string, accounts: readonly Account[], price: number | undefined): void {
    drop(key);
    const held = { credits: price ?? 0, accounts, unpriced: price === undefined };
    holds.set(key, held);
    for (const account of accounts) account.reserved += held.credits;
    if (held.unpriced) unpriced++;
  }

  function drop(key: string): Held | undefined {
    const held = holds.get(key);
    if (held === undefined) return undefined;
    holds.delete(key);
    for (const account of held.accounts) account.reserved -= held.credits;
    if (held.unpriced) unpriced--;
    return held;
  }

  return {
    get spent() {
      return spent;
    },
    reserve: (key, cost) => {
      const accounts = accountsOf(cost);
      const price = priceOf(cost);
      const needed = price ?? 0;
      const spent = accounts.find(
        (account) => account.spent + needed > account.limit || account.spent >= account.limit,
      );
      if (spent !== undefined) return { kind: 'exhausted', ...shortageOf(spent) };
      const short =
        price === undefined && unpriced > 0
          ? accounts[0]
          : accounts.find((account) => account.spent + account.reserved + needed > account.limit);
      if (short !== undefined) return { kind: 'wait', ...shortageOf(short) };
      hold(key, accounts, price);
      return { kind: 'reserved' };
    },
    commit: (key, cost) => hold(key, accountsOf(cost), priceOf(cost)),
    doubt: (key) => {
      const held = holds.get(key);
      if (held === undefined || !held.unpriced) return;
      holds.set(key, { ...held, unpriced: false });
      unpriced--;
    },
    release: (key) => void drop(key),
    settle: (key, credits) => {
      const held = drop(key);
      const price = credits ?? held?.credits ?? 0;
      spent += price;
      for (const account of held?.accounts ?? []) account.spent += price;
      if (credits !== undefined) dearest = Math.max(dearest ?? 0, credits);
    },
  };
}
