/** Names of so many cases. */
export const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `case-${index}`);
