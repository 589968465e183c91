/** Prices known of one request, in credits. */
export interface Prices {
  /** Of earlier executions of the same case. */
  readonly history: readonly number[];
  /** Its declared cap. */
  readonly cap: number | undefined;
}

/** What a budget says to a submission. */
export type Reservation = 'reserved' | 'wait' | 'exhausted';

/** Credits of a run: reserved before a submission, settled when its price is known. */
export interface Budget {
  readonly spent: number;
  /**
   * Reserves for a submission. `wait`: it may fit when something in flight has ended; `exhausted`: it will not.
   */
  reserve(trial: string, prices: Prices): Reservation;
  /** Gives a reservation back: the submission was refused. */
  release(trial: string): void;
  /** The price of a finished execution; an unknown price counts as what was reserved. */
  settle(trial: string, credits: number | undefined): void;
}

/**
 * A budget of `limit` credits, none when undefined. A case without history and cap is expected to cost the most that
 * any execution of this run has cost; until one has shown its price, only one such case runs at a time.
 */
export function createBudget(limit: number | undefined): Budget {
  const reserved = new Map<string, number>();
  const unpriced = new Set<string>();
  let spent = 0;
  let dearest: number | undefined;

  const price = ({ history, cap }: Prices): number | undefined =>
    history.length > 0 ? Math.min(Math.max(...history), cap ?? Number.POSITIVE_INFINITY) : (cap ?? dearest);
  const inReserve = () => [...reserved.values()].reduce((sum, credits) => sum + credits, 0);

  return {
    get spent() {
      return spent;
    },
    reserve: (trial, prices) => {
      if (limit === undefined) return 'reserved';
      const credits = price(prices);
      if (credits === undefined && unpriced.size > 0) return 'wait';
      const needed = credits ?? 0;
      if (spent + needed > limit || spent >= limit) return 'exhausted';
      if (spent + inReserve() + needed > limit) return 'wait';
      reserved.set(trial, needed);
      if (credits === undefined) unpriced.add(trial);
      return 'reserved';
    },
    release: (trial) => {
      reserved.delete(trial);
      unpriced.delete(trial);
    },
    settle: (trial, credits) => {
      spent += credits ?? reserved.get(trial) ?? 0;
      if (credits !== undefined) dearest = Math.max(dearest ?? 0, credits);
      reserved.delete(trial);
      unpriced.delete(trial);
    },
  };
}
