/** A bell: who waits is woken by the next change. */
export interface Changes {
  /** Wakes everybody who waits. */
  ring(): void;
  /** Resolves at the next change. */
  next(): Promise<void>;
}

/** Made once per run; every state change of the run rings it. */
export function createChanges(): Changes {
  let wake: () => void = () => {};
  let change = new Promise<void>((resolve) => {
    wake = resolve;
  });
  return {
    ring: () => {
      wake();
      change = new Promise((resolve) => {
        wake = resolve;
      });
    },
    next: () => change,
  };
}
