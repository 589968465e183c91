import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { isJsonObject, type JsonValue } from '../json.ts';
import type { Clock } from '../runtime.ts';
import type { Fault } from './fault-rule.ts';
import { errorReply, type Reply } from './reply.ts';
import { alterZip } from './skill-bundle.ts';

type ConnectionFault = Extract<Fault, { readonly kind: 'reset' | 'hang' }>;

/** True for what leaves the client without any reply. */
export function isConnectionFault(fault: Fault): fault is ConnectionFault {
  return fault.kind === 'reset' || fault.kind === 'hang';
}

/** The error that a fault answers with; undefined for a fault that changes a reply or its way. */
export function replaceReply(fault: Fault): Reply | undefined {
  if (fault.kind !== 'reply') return undefined;
  const headers = fault.retryAfterS === undefined ? {} : { 'retry-after': String(fault.retryAfterS) };
  return errorReply(fault.status, fault.shape, fault.message, headers, fault.field);
}

/** A reply with the damage that the fault does to its body. */
export function damage(fault: Fault, reply: Reply): Reply {
  if (fault.kind === 'truncate') return { ...reply, body: firstHalf(reply) };
  if (fault.kind === 'no-id') return { ...reply, body: withoutId(reply.body) };
  if (fault.kind === 'alter') return { ...reply, body: alterZip(Buffer.from(reply.body), fault.files) };
  if (fault.kind === 'replace') return { ...reply, body: fault.bytes };
  return reply;
}

/** Promises the whole body, sends half of it and closes. */
export function sendCut(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.from(reply.body).length });
  response.write(firstHalf(reply), () => response.socket?.destroy());
}

function firstHalf(reply: Reply): Uint8Array {
  const body = Buffer.from(reply.body);
  return body.subarray(0, Math.floor(body.length / 2));
}

function withoutId(body: Reply['body']): string {
  const value = JSON.parse(Buffer.from(body).toString('utf8')) as JsonValue;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const { id: _, execution_id: __, ...rest } = value;
  return JSON.stringify(rest);
}

/** Replies that are fetched later, behind a 303. */
export class Continuations {
  readonly #clock: Clock;
  readonly #open = new Map<string, { readonly readyAt: number; readonly reply: Reply | undefined }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  open(reply: Reply | undefined, readyAt: number, origin: string): Reply {
    const path = `/continuations/${randomUUID()}`;
    this.#open.set(path, { readyAt, reply });
    return { status: 303, headers: { location: `${origin}${path}` }, body: '' };
  }

  /** What a GET of a continuation answers: 202 until the reply is there. */
  find(method: string, path: string): Reply | undefined {
    const entry = method === 'GET' ? this.#open.get(path) : undefined;
    if (!entry) return undefined;
    if (this.#clock.now() < entry.readyAt || !entry.reply) return { status: 202, headers: {}, body: '' };
    return entry.reply;
  }
}
