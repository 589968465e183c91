import { MOST_TOLD } from './capped.ts';

/** Looks for what was meant, as long as somebody reads it. */
export type Suggest = (find: () => string | undefined) => string | undefined;

/**
 * For one rule in one file: `find` is asked for as many findings as are told one by one. What is behind them is counted
 * only, and comparing thousands of words with thousands of others takes minutes.
 */
export function suggester(): Suggest {
  let asked = 0;
  return (find) => (asked++ < MOST_TOLD ? find() : undefined);
}
