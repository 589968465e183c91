import { createHash } from 'node:crypto';
import { receiptSkill } from './workspace.ts';

/** The key that the simulated platform takes. */
export const key = 'vlm-key-0f8c2b7d5e';
const receipt = 'Corner Shop, 4.20 GBP';
const answer = { merchant: 'Corner Shop', total: 4.2, currency: 'GBP' };

/** The files of a skill that reads a receipt, with one case that passes and one that fails. */
export function testedSkill(directory: string): Record<string, string> {
  return {
    ...receiptSkill(directory),
    [`${directory}/evals/shop.txt`]: receipt,
    [`${directory}/evals/receipts.eval.yaml`]: `version: 1
cases:
  - id: right
    inputs: { receipt: { path: shop.txt } }
    expect: { json: ${JSON.stringify(answer)} }
  - id: wrong
    tags: [slow]
    inputs: { receipt: { path: shop.txt } }
    expect: { json: ${JSON.stringify({ ...answer, total: 5 })} }
`,
  };
}

/** A scenario in which the platform reads the receipt of every one of these skills. */
export function receiptScenario(...skills: readonly string[]): string {
  const answers = skills.map(
    (skill) => `  - skill: ${skill}
    input: ${createHash('sha256').update(receipt).digest('hex')}
    response: ${JSON.stringify(answer)}
    usage: { credits_used: 2 }
`,
  );
  return `server: { keys: [${key}] }\nlatency: { execution: 50ms }\nanswers:\n${answers.join('')}`;
}
