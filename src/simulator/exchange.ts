import type { IncomingMessage, ServerResponse } from 'node:http';
import { draw } from './distribution.ts';
import { FaultPlan } from './fault-plan.ts';
import type { FaultRule } from './fault-rule.ts';
import { Continuations, damage, isConnectionFault, replaceReply, sendCut } from './faults.ts';
import { Gate } from './gate.ts';
import type { Platform, Route } from './platform.ts';
import { createRandom, type Random } from './random.ts';
import { json, Refusal, type Reply } from './reply.ts';
import { discardBody } from './request.ts';
import type { RequestRecord } from './request-record.ts';
import { match } from './router.ts';

/** Takes each request through its course: noted, admitted, answered, and struck by a fault where one is due. */
export class Exchange {
  /** `http://127.0.0.1:1234`; known once the server listens. */
  origin = '';
  readonly #platform: Platform;
  readonly #record: RequestRecord;
  readonly #faults: FaultPlan;
  readonly #gate: Gate;
  readonly #delays: Random;
  readonly #continuations: Continuations;

  constructor(platform: Platform, record: RequestRecord) {
    this.#platform = platform;
    this.#record = record;
    this.#faults = new FaultPlan(platform.scenario.faults, platform.scenario.seed);
    this.#gate = new Gate(platform);
    this.#delays = createRandom(platform.scenario.seed, 'request');
    this.#continuations = new Continuations(platform.clock);
  }

  async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { clock, scenario } = this.#platform;
    const method = message.method ?? 'GET';
    const url = new URL(message.url ?? '/', this.origin);
    const continued = this.#continuations.find(method, url.pathname);
    if (continued) {
      send(response, continued);
      return;
    }
    const found = match(method, url.pathname);
    const operation = found.route?.operation ?? `${method} ${url.pathname}`;
    const note = this.#record.begin({
      at: clock.now(),
      method,
      path: message.url ?? '',
      operation,
      headers: message.headers,
    });
    const delay = draw(scenario.latency.request, this.#delays);
    if (delay > 0) await clock.sleep(delay);
    const rule = this.#faults.next(operation, bearerKey(message));
    if (rule && !rule.after && rule.fault.kind !== 'delay') {
      await discardBody(message);
      await this.#strike(rule, undefined, response, note.status);
      return;
    }
    if (rule?.fault.kind === 'delay' && !rule.after) await clock.sleep(rule.fault.ms);
    const keep = (body: Parameters<typeof note.body>[0]): void =>
      note.body(body, Number(message.headers['content-length'] ?? 1024));
    const reply = found.route
      ? await this.#answer(found.route, found.params, message, url, keep)
      : await unknownRoute(message, found.status);
    if (rule?.after && reply.status < 400) {
      await this.#strike(rule, reply, response, note.status);
      return;
    }
    note.status(reply.status);
    send(response, reply);
  }

  async #answer(
    route: Route,
    params: readonly string[],
    message: IncomingMessage,
    url: URL,
    keep: (body: Parameters<ReturnType<RequestRecord['begin']>['body']>[0]) => void,
  ): Promise<Reply> {
    const { method = 'GET' } = message;
    try {
      const admission = this.#gate.admit(route, message);
      const request = { method, url, params, message, origin: this.origin, guest: admission.guest, keep };
      const reply = await route.handle(this.#platform, request);
      return { ...reply, headers: { ...reply.headers, ...admission.headers } };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await discardBody(message);
      return error.reply;
    }
  }

  /** `reply` is what would have been sent; absent when the request was not carried out. */
  async #strike(
    rule: FaultRule,
    reply: Reply | undefined,
    response: ServerResponse,
    noteStatus: (status: number) => void,
  ): Promise<void> {
    const { fault } = rule;
    const { clock } = this.#platform;
    if (isConnectionFault(fault)) {
      if (fault.kind === 'reset') response.socket?.resetAndDestroy();
      return;
    }
    if (fault.kind === 'delay') await clock.sleep(fault.ms);
    const sent =
      fault.kind === 'continue'
        ? this.#continuations.open(reply, clock.now() + fault.ms, this.origin)
        : (replaceReply(fault) ?? reply);
    if (sent === undefined) return;
    noteStatus(sent.status);
    if (fault.kind === 'cut') sendCut(response, sent);
    else send(response, damage(fault, sent));
  }
}

async function unknownRoute(message: IncomingMessage, status: 404 | 405): Promise<Reply> {
  await discardBody(message);
  return json(status, { detail: status === 404 ? 'Not Found' : 'Method Not Allowed' });
}

function bearerKey({ headers }: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
}

function send(response: ServerResponse, reply: Reply): void {
  const length = Buffer.byteLength(reply.body as string);
  response.writeHead(reply.status, { ...reply.headers, 'content-length': length });
  response.end(reply.body);
}
