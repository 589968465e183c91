import { receiptSkill } from './workspace.ts';

/** A suite of so many cases, each on a text of its own, that expect `{"merchant": "m", "total": 1}`. */
export function textSuite(count: number, head = '', inputOf = (index: number) => `page ${index}`): string {
  const cases = Array.from(
    { length: count },
    (_, index) =>
      `  - { id: c${index}, inputs: { note: { text: ${JSON.stringify(inputOf(index))} } }, expect: { json: { merchant: m, total: 1 } } }`,
  );
  return `version: 1\n${head}cases:\n${cases.join('\n')}\n`;
}

/** The files of a skill without findings whose suite has so many cases on texts. */
export function readerSkill(
  count: number,
  head?: string,
  inputOf?: (index: number) => string,
  name = 'reader',
): Record<string, string> {
  const directory = `skills/${name}`;
  return { ...receiptSkill(directory), [`${directory}/evals/all.eval.yaml`]: textSuite(count, head, inputOf) };
}

/** What every case of `textSuite` expects, for 2 credits each. */
export const readerAnswer =
  'answers: [{ skill: "*", input: "*", response: { merchant: m, total: 1 }, usage: { credits_used: 2 } }]';
