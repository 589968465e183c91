/**
 * The most time, in milliseconds, that a test gives to work on hostile or large input. It only stops what hangs: such
 * work takes minutes when it is wrong and a tenth of this when it is right. Figures are measured by `npm run bench`.
 */
export const HANGS_AFTER = 8_000;

/** Milliseconds of processor time of this process until now; neither waiting nor other processes count. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
