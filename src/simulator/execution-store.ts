import { randomUUID } from 'node:crypto';
import { AnswerBook } from './answer-book.ts';
import { draw } from './distribution.ts';
import type { ExecuteOrder } from './execute-request.ts';
import { createRandom } from './random.ts';
import { refusal } from './reply.ts';
import type { Outcome, Scenario } from './scenario.ts';

/** An execution that was accepted. Its status is a function of the time; nothing ticks. */
export interface StoredExecution {
  readonly id: string;
  readonly order: ExecuteOrder;
  readonly outcome: Outcome;
  readonly acceptedAt: number;
  /** Later than `acceptedAt` when it waits for others to end. */
  readonly startsAt: number;
  /** When it reaches its last status; infinite for one that never does. */
  readonly endsAt: number;
  /** Time of its work, in milliseconds; spreads the statuses before the last one. */
  readonly duration: number;
}

/** The executions of the organisation, oldest first. */
export class ExecutionStore {
  readonly #scenario: Scenario;
  readonly #answers: AnswerBook;
  readonly #byId = new Map<string, StoredExecution>();
  readonly #all: StoredExecution[] = [];
  /** Ends of executions that hold a place among those that run. */
  #ends: number[] = [];
  #credits: number;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
    this.#answers = new AnswerBook(scenario);
    this.#credits = scenario.server.credits ?? Number.POSITIVE_INFINITY;
  }

  /** @throws Refusal with 402, 409 or 429 */
  accept(order: ExecuteOrder, now: number): StoredExecution {
    const { server, seed, latency } = this.#scenario;
    if (this.#credits <= 0) throw refusal(402, 'Payment Required: all credits used up');
    const id = server.clientId === 'keep' ? (order.clientId ?? randomUUID()) : randomUUID();
    if (this.#byId.has(id)) throw refusal(409, 'An execution with this id exists');
    const startsAt = this.#placeAt(now);
    const outcome = this.#answers.outcomeFor(order);
    const duration = draw(outcome.time ?? latency.execution, createRandom(seed, 'execution', this.#all.length));
    const endsAt = outcome.status === undefined ? Number.POSITIVE_INFINITY : startsAt + duration;
    const execution = { id, order, outcome, acceptedAt: now, startsAt, endsAt, duration };
    this.#ends.push(endsAt);
    this.#byId.set(id, execution);
    this.#all.push(execution);
    const { credits_used: credits } = outcome.usage;
    if (typeof credits === 'number') this.#credits -= credits;
    return execution;
  }

  get(id: string): StoredExecution | undefined {
    return this.#byId.get(id);
  }

  all(): readonly StoredExecution[] {
    return this.#all;
  }

  /** Newest first, without those that are too young to be listed. */
  list(skip: number, limit: number, now: number): StoredExecution[] {
    const found: StoredExecution[] = [];
    let skipped = 0;
    for (let i = this.#all.length - 1; i >= 0 && found.length < limit; i--) {
      const execution = this.#all[i];
      if (!execution || now < execution.acceptedAt + this.#scenario.server.list.lag) continue;
      if (skipped++ >= skip) found.push(execution);
    }
    return found;
  }

  /** When an execution accepted now can start. @throws Refusal with 429 when too many run */
  #placeAt(now: number): number {
    const { running } = this.#scenario.server;
    this.#ends = this.#ends.filter((end) => end > now);
    if (!running || this.#ends.length < running.limit) return now;
    if (running.above === 'refuse') {
      const headers = running.retryAfterS === undefined ? undefined : { 'retry-after': String(running.retryAfterS) };
      throw refusal(429, 'Too many executions are running', headers);
    }
    // The one in front of it in the queue of as many places: the limit-th latest end.
    const latest = [...this.#ends].sort((a, b) => b - a);
    return latest[running.limit - 1] ?? now;
  }
}
