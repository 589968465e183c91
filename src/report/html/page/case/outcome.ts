/** Which colour the outcome of a field has. */
export const outcomeTones = { match: 'pass', wrong: 'fail', missing: 'fail', extra: 'warn' } as const;

/** One sign an outcome, to be told apart without colour. */
export const outcomeSigns = { match: '✓', wrong: '✗', missing: '∅', extra: '+' } as const;
