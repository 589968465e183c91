import type { JsonValue } from '../json.ts';
import type { ErrorShape } from './fault-rule.ts';

/** What goes back to the client. */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}

/** Thrown by whatever finds that a request cannot be served; becomes the reply. */
export class Refusal extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`refused with ${reply.status}`);
    this.reply = reply;
  }
}

/** One entry of a 422 list (FastAPI's HTTPValidationError). */
export interface InvalidField {
  readonly loc: readonly (string | number)[];
  readonly msg: string;
  readonly type: string;
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}

/** The common error of the platform: `{"detail": "text"}`. */
export function refusal(status: number, detail: string, headers: Readonly<Record<string, string>> = {}): Refusal {
  return new Refusal(json(status, { detail }, headers));
}

export function invalid(fields: readonly InvalidField[]): Refusal {
  return new Refusal(json(422, { detail: fields }));
}

/** An error body in one of the shapes that the platform, its gateway and proxies send. */
export function errorReply(
  status: number,
  shape: ErrorShape,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  field = 'body',
): Reply {
  if (shape === 'html') {
    const body = `<html><head><title>${status}</title></head><body><center><h1>${status} ${message}</h1></center></body></html>`;
    return { status, headers: { 'content-type': 'text/html', ...headers }, body };
  }
  if (shape === 'empty') return { status, headers, body: '' };
  return json(status, errorBody(shape, status, message, field), headers);
}

function errorBody(
  shape: Exclude<ErrorShape, 'html' | 'empty'>,
  status: number,
  message: string,
  field: string,
): JsonValue {
  const error = { message, type: 'simulated_error', code: String(status), param: null };
  switch (shape) {
    case 'detail':
      return { detail: message };
    case 'list':
      return {
        detail: [
          { loc: ['body', ...field.split('.').filter((part) => part !== 'body')], msg: message, type: 'value_error' },
        ],
      };
    case 'wrapped':
      return { detail: { error } };
    case 'error':
      return { error: { message, type: error.type, code: error.code, id: `req_${status}` } };
    case 'text':
      return { error: message };
    case 'message':
      return { message };
  }
}
