import { ApiError, type ApiErrorKind } from '../errors.ts';
import { oneLine, truncate } from '../text.ts';
import { readErrorBody } from './error-body.ts';

/** A reply that was refused, as the error for the caller. `text` is the body, free of the key. */
export function replyError(reply: {
  readonly kind: ApiErrorKind;
  readonly operation: string;
  readonly status: number;
  readonly text: string;
  readonly requestId?: string;
  readonly location?: string;
  readonly retryAfterMs?: number;
  /** What to try, when the reply looks as if the server did not know the route. */
  readonly routeHint?: string;
}): ApiError {
  const { kind, operation, status } = reply;
  const body = readErrorBody(reply.text);
  const given = body.requestId ?? reply.requestId;
  const requestId = given === undefined ? undefined : truncate(oneLine(given), 200);
  const said = body.message === '' ? `answered ${status}` : `answered ${status}: ${body.message}`;
  const advice =
    status === 404 && mayBeUnknownRoute(reply.text) ? reply.routeHint : adviceFor(kind, status, reply.location);
  const message = [`${operation} ${said}`.replace(/[.\s]+$/, ''), advice]
    .filter((part) => part !== undefined)
    .join('. ');
  return new ApiError(`${message}${requestId === undefined ? '' : ` (request ${requestId})`}`, {
    kind,
    operation,
    status,
    ...(requestId === undefined ? {} : { requestId }),
    ...(body.fields.length === 0 ? {} : { fields: body.fields }),
    ...(body.message === '' ? {} : { said: body.message }),
    ...(reply.retryAfterMs === undefined ? {} : { retryAfterMs: reply.retryAfterMs }),
  });
}

/** A request without a usable reply, as the error for the caller. */
export function failureError(failure: {
  readonly kind: ApiErrorKind;
  readonly operation: string;
  readonly host: string;
  readonly message: string;
  readonly status?: number;
  readonly tooLarge?: boolean;
}): ApiError {
  const { kind, operation, host, status, tooLarge } = failure;
  const consequence =
    kind === 'ambiguous' ? '; it may have been carried out, so it is not sent again' : ` (host ${host})`;
  return new ApiError(`${operation}: ${failure.message}${consequence}`, {
    kind,
    operation,
    ...(status === undefined ? {} : { status }),
    ...(tooLarge ? { tooLarge } : {}),
  });
}

/** What a call resolves to, or undefined when it was refused with this status. */
export async function orUndefined<T>(status: number, call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof ApiError && error.details.status === status) return undefined;
    throw error;
  }
}

// The words of a router or a proxy, not of an endpoint that looked for something; some endpoints say the same.
function mayBeUnknownRoute(text: string): boolean {
  const { message } = readErrorBody(text);
  return message === '' || /^(not found|an HTML page.*|404.*|cannot (get|post|delete) .*)$/i.test(message);
}

function adviceFor(kind: ApiErrorKind, status: number, location: string | undefined): string | undefined {
  if (kind === 'auth') return 'Check the API key';
  if (kind === 'billing') return 'No credits are left: add credits to the VLM Run account';
  if (kind === 'ambiguous') return 'It may have been carried out, so it is not sent again';
  if (kind === 'rate') return 'The rate limit did not give way; lower requests-per-minute or run fewer jobs at a time';
  if (status === 413) return 'The request is too large; publish the skill and test it by reference';
  if (location !== undefined) return `The server redirects to ${oneLine(location)}; use that address as base-url`;
  return undefined;
}
