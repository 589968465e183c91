import { describe, expect, it } from 'vitest';
import { answering, receipts, resultsOf, right, runTest } from '../support/receipt-runs.ts';

describe('inputs', () => {
  it('are sent under any name', async () => {
    const workspace = await receipts({
      'a.eval.yaml': `version: 1\ncases:\n  - id: a\n    inputs: { __proto__: corner, file: { path: f.txt } }\n    expect: { json: ${JSON.stringify(right)} }\n`,
      'f.txt': 'shop',
    });
    const simulator = await answering({ '*': { response: right } });
    await runTest(workspace, simulator.url);
    const execute = simulator.received().find(({ operation }) => operation === 'POST /agent/execute');
    const { inputs } = execute?.body as { inputs: object };
    expect(Object.entries(inputs).map(([name]) => name)).toEqual(['__proto__', 'file']);
    const { trials } = await resultsOf(workspace);
    expect(trials).toHaveLength(1);
  });
});
