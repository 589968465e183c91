import { createContext, Script } from 'node:vm';

/** Work on foreign data that was stopped because it took too long. */
export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded';
}

// The watchdog of node:vm also interrupts a regular expression at work, which nothing else in the main thread can.
let call: Script | undefined;
let sandbox: { body?: () => unknown } | undefined;

/**
 * Runs `body` for at most `ms` milliseconds and returns what it returns. Throws `TimeLimitExceeded` when it was
 * stopped, and what `body` throws. Calls may be nested.
 */
export function withTimeLimit<T>(ms: number, body: () => T): T {
  call ??= new Script('body()', { filename: 'time-limit' });
  if (sandbox === undefined) {
    sandbox = {};
    createContext(sandbox, { name: 'time-limit' });
  }
  const outer = sandbox.body;
  let result: { readonly value: T } | undefined;
  sandbox.body = () => {
    result = { value: body() };
  };
  try {
    call.runInContext(sandbox, { timeout: ms });
  } catch (error) {
    if (isTimeout(error)) throw new TimeLimitExceeded(`stopped after ${ms} ms`, { cause: error });
    throw error;
  } finally {
    if (outer === undefined) delete sandbox.body;
    else sandbox.body = outer;
  }
  if (result === undefined) throw new TimeLimitExceeded(`stopped after ${ms} ms`);
  return result.value;
}

// The error comes from the other context, where `Error` is another class.
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}
