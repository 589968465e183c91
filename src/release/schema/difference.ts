import type { SchemaChange } from '../../report/results.ts';

/** One difference, without its place. */
export type Difference = Pick<SchemaChange, 'kind' | 'message'>;

export const breaking = (message: string): Difference => ({ kind: 'breaking', message });
export const additive = (message: string): Difference => ({ kind: 'additive', message });
export const cosmetic = (message: string): Difference => ({ kind: 'cosmetic', message });
