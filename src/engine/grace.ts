import type { Clock } from '../runtime.ts';

/** A paid request that is on its way when a run is interrupted gets so long to bring its reply. */
const graceMs = 2_000;

/** A signal that is aborted a little later than the run; `over` lets go of the time that is still being waited. */
export interface Grace {
  readonly signal: AbortSignal;
  readonly over: () => void;
}

/** Made once per run, from the signal that ends it. */
export function startGrace(ending: AbortSignal, clock: Clock): Grace {
  const grace = new AbortController();
  const timer = new AbortController();
  const close = () =>
    void clock.sleep(graceMs, timer.signal).then(
      () => grace.abort(ending.reason),
      () => {},
    );
  if (ending.aborted) close();
  else ending.addEventListener('abort', close, { once: true });
  return {
    signal: grace.signal,
    over: () => {
      ending.removeEventListener('abort', close);
      timer.abort();
    },
  };
}
