import type { TextStream } from './colour.ts';
import { fitWidth } from './width.ts';

/**
 * The two streams of a terminal with one live line at the bottom, which is taken away before other words are
 * written and drawn again behind them. Texts are expected neutralised.
 */
export interface Screen {
  out(text: string): void;
  err(text: string): void;
  /** Replaces the live line; `undefined` removes it. Does nothing where there is no terminal. */
  live(line: string | undefined): void;
  /** True when a live line can be shown. */
  readonly interactive: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly columns: number;
}

const ERASE_LINE = '\r\u001b[2K';

/** Live lines are drawn on standard error, so that redirecting the output of a command does not catch them. */
export function createScreen(stdout: TextStream, stderr: TextStream, dumb = false): Screen {
  const interactive = stderr.isTTY === true && !dumb;
  let shown: string | undefined;

  const around = (write: () => void) => {
    if (shown !== undefined) stderr.write(ERASE_LINE);
    write();
    if (shown !== undefined) stderr.write(shown);
  };

  return {
    interactive,
    get columns() {
      return stderr.columns ?? stdout.columns ?? 100;
    },
    out: (text) => around(() => stdout.write(text)),
    err: (text) => around(() => stderr.write(text)),
    live(line) {
      if (!interactive) return;
      const next = line === undefined ? undefined : fitWidth(line, (stderr.columns ?? 100) - 1);
      if (next === shown) return;
      if (shown !== undefined) stderr.write(ERASE_LINE);
      if (next !== undefined) stderr.write(next);
      shown = next;
    },
  };
}
