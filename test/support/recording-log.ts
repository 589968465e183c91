import type { Log } from '../../src/runtime.ts';

/** A log that remembers. */
export function recordingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const at = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    lines,
    info: at('info'),
    warning: at('warning'),
    error: at('error'),
    debug: () => {},
    group: (_, body) => body(),
    secret: () => {},
  };
}
