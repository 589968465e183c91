import { UsageError } from '../errors.ts';
import { type ByteSink, pourBody, ReplyTooLarge, readBody } from './body.ts';
import { classifyNetworkError, type NetworkFailure } from './network-failure.ts';

/** What is sent as a body: bytes of a known number, made anew for every attempt. */
export interface RequestBody {
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  open(): string | AsyncIterable<Uint8Array>;
}

/** One HTTP request, whole. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: RequestBody;
  readonly signal: AbortSignal;
  /**
   * For everything from the connection to the last byte of the reply. While a streamed body is sent, only the time
   * without progress counts: a large file on a slow line is no fault.
   */
  readonly timeoutMs: number;
  /** Most bytes of a reply with a good status; error pages are cut at 256 kB. */
  readonly maxBytes: number;
  /** Takes the body of a reply with a good status; `bytes` of the reply is empty then. */
  readonly sink?: ByteSink;
}

/** A reply, read to its end. */
export interface HttpReply {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

const LONGEST_ERROR_PAGE = 256 * 1024;

/**
 * Sends one request, follows no redirect, and reads the reply. Resolves with a `NetworkFailure` when there is no usable
 * reply. Rejects only with the signal's reason, with `ReplyTooLarge`, or with a `UsageError` of the body's source.
 */
export async function exchange(doFetch: typeof fetch, request: HttpRequest): Promise<HttpReply | NetworkFailure> {
  const { signal, timeoutMs, body } = request;
  signal.throwIfAborted();
  const controller = new AbortController();
  let timedOut = false;
  // A plain timer and listener: AbortSignal.any on a signal that lives as long as the run would keep every request.
  const timer = setTimeout(() => {
    timedOut = true;
    controller.abort();
  }, timeoutMs);
  const progress = () => void timer.refresh();
  const interrupt = () => controller.abort();
  signal.addEventListener('abort', interrupt, { once: true });
  try {
    const response = await doFetch(request.url, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      ...(body ? openBody(body, request.headers, progress) : {}),
      signal: controller.signal,
    });
    return { status: response.status, headers: response.headers, bytes: await readReply(response, request) };
  } catch (error) {
    signal.throwIfAborted();
    if (timedOut) return { kind: 'lost', message: `no complete reply within ${timeoutMs / 1_000} s` };
    if (error instanceof ReplyTooLarge) throw error;
    const own = usageErrorIn(error);
    if (own) throw own;
    return classifyNetworkError(error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', interrupt);
  }
}

function openBody(body: RequestBody, headers: Readonly<Record<string, string>>, onProgress: () => void): RequestInit {
  const content = body.open();
  const typed = { ...headers, 'Content-Type': body.mediaType };
  // `fetch` states the length of a text itself; for a stream it would fall back to chunks, which storage hosts refuse.
  if (typeof content === 'string') return { body: content, headers: typed };
  // With any other redirect mode undici tees the stream and keeps all of it in memory, in case it must send it again.
  return {
    body: watched(content, onProgress),
    duplex: 'half',
    redirect: 'error',
    headers: { ...typed, 'Content-Length': String(body.size) },
  };
}

async function* watched(content: AsyncIterable<Uint8Array>, onProgress: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    onProgress();
    yield chunk;
  }
  onProgress();
}

async function readReply(response: Response, { maxBytes, sink }: HttpRequest): Promise<Uint8Array> {
  if (response.ok && sink) {
    await pourBody(response, maxBytes, sink);
    return new Uint8Array();
  }
  if (response.ok) return readBody(response, maxBytes);
  try {
    return await readBody(response, LONGEST_ERROR_PAGE);
  } catch (error) {
    if (error instanceof ReplyTooLarge) return new Uint8Array();
    throw error;
  }
}

function usageErrorIn(error: unknown): UsageError | undefined {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
    if (current instanceof UsageError) return current;
  }
  return undefined;
}
