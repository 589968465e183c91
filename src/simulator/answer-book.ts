import { createHash } from 'node:crypto';
import type { ExecuteOrder } from './execute-request.ts';
import type { Answer, Outcome, Scenario } from './scenario.ts';

/** Finds what a scenario answers to an order, and counts its repeats. */
export class AnswerBook {
  readonly #answers: readonly Answer[];
  readonly #walk: readonly string[];
  readonly #asked = new Map<string, number>();

  constructor(scenario: Scenario) {
    this.#answers = scenario.answers;
    this.#walk = ['enqueued', 'running'];
  }

  /** The first answer whose key fits; for an order without one an outcome that fails and names its hashes. */
  outcomeFor(order: ExecuteOrder): Outcome {
    for (const skill of order.skills.length === 0 ? [''] : order.skills) {
      const answer = this.#answers.find((candidate) => fits(candidate, order, skill));
      if (answer) return this.#nextOutcome(answer, order);
    }
    const hashes = Object.entries(order.inputHashes).map(([name, hash]) => `${name}: sha256 ${hash}`);
    const skills = order.skills.map((skill) => JSON.stringify(skill)).join(', ') || 'no skill';
    const reason = `The scenario has no answer for ${skills} with ${hashes.join(', ') || 'no input'} (model ${order.model})`;
    return {
      response: null,
      layout: 'bare',
      usage: {},
      artifacts: [],
      walk: this.#walk,
      status: 'failed',
      failure: { reason, at: 'error' },
    };
  }

  #nextOutcome(answer: Answer, order: ExecuteOrder): Outcome {
    const [first] = answer.outcomes;
    if (first === undefined) throw new Error('An answer without outcomes');
    if (answer.outcomes.length === 1) return first;
    const key = createHash('sha256')
      .update(JSON.stringify([order.skills, order.model, Object.entries(order.inputHashes).sort()]))
      .digest('base64');
    const asked = this.#asked.get(key) ?? 0;
    this.#asked.set(key, asked + 1);
    return answer.outcomes[asked % answer.outcomes.length] ?? first;
  }
}

function fits(answer: Answer, order: ExecuteOrder, skill: string): boolean {
  if (answer.skill !== '*' && answer.skill !== skill) return false;
  if (answer.model !== undefined && answer.model !== order.model) return false;
  if (answer.inputs === '*') return true;
  const given = Object.entries(order.inputHashes);
  if ('only' in answer.inputs) return given.length === 1 && given[0]?.[1] === answer.inputs.only;
  const { named } = answer.inputs;
  return given.length === Object.keys(named).length && given.every(([name, hash]) => named[name] === hash);
}
