/**
 * What became of a request that got no usable reply.
 * - `not-sent`: it certainly never arrived (refused connection, unknown host, no route); may be sent again
 * - `untrusted`: the connection was refused by us, for its certificate; sending it again changes nothing
 * - `lost`: it may have been carried out (reset, time-out, truncated reply)
 */
export interface NetworkFailure {
  readonly kind: 'not-sent' | 'untrusted' | 'lost';
  readonly message: string;
}

const notSent = new Map([
  ['ECONNREFUSED', 'the connection was refused'],
  ['ENOTFOUND', 'the host name is unknown'],
  ['EAI_AGAIN', 'the host name could not be resolved'],
  ['EHOSTUNREACH', 'there is no route to the host'],
  ['ENETUNREACH', 'there is no route to the network'],
  ['UND_ERR_CONNECT_TIMEOUT', 'the host did not accept the connection in time'],
]);

const lost = new Map([
  ['ECONNRESET', 'the connection was reset'],
  ['EPIPE', 'the connection was closed'],
  ['UND_ERR_SOCKET', 'the connection was closed before the reply was complete'],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'the reply was cut short'],
  ['UND_ERR_HEADERS_TIMEOUT', 'no reply came in time'],
  ['UND_ERR_BODY_TIMEOUT', 'the reply stopped halfway'],
]);

/** Classifies what `fetch` or reading its body threw. Anything unknown counts as `lost`, the careful answer. */
export function classifyNetworkError(error: unknown): NetworkFailure {
  const chain = causes(error);
  for (const { code, syscall } of chain) {
    if (code === undefined) continue;
    const reason = notSent.get(code) ?? (syscall === 'connect' ? 'the host did not accept the connection' : undefined);
    if (reason !== undefined) return { kind: 'not-sent', message: `${reason} (${code})` };
    if (/CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO_|SELF_SIGNED|^HOSTNAME_MISMATCH/.test(code))
      return { kind: 'untrusted', message: `the certificate or the encryption was not acceptable (${code})` };
    const known = lost.get(code);
    if (known !== undefined) return { kind: 'lost', message: `${known} (${code})` };
  }
  const last = chain.at(-1);
  return { kind: 'lost', message: last?.message || 'the connection failed' };
}

interface Cause {
  readonly code: string | undefined;
  readonly syscall: string | undefined;
  readonly message: string;
}

function causes(error: unknown): readonly Cause[] {
  const chain: Cause[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
    const { code, syscall } = current as NodeJS.ErrnoException;
    chain.push({ code: typeof code === 'string' ? code : undefined, syscall, message: current.message });
    current = current instanceof AggregateError && current.errors.length > 0 ? current.errors[0] : current.cause;
  }
  return chain;
}
