import type { JsonObject } from '../../src/json.ts';
import { createJudge } from '../../src/judge/create-judge.ts';
import { createRandom } from '../../src/simulator/random.ts';
import type { Row } from '../row.ts';
import { caseWith } from './judge-case.ts';

const RESPONSES = 10_000;
const LEAVES = 200;

/** Judging many responses: schema, normalising, comparison. */
export const judgeRow: Row = {
  name: 'judge',
  async run() {
    const judge = createJudge(() => schema);
    const expected = record(0);
    const one = caseWith(expected, [{ path: 'lines[].price', as: 'number', abs: 0.01 }]);
    let passed = 0;
    let longest = 0;
    const start = performance.now();
    for (let i = 0; i < RESPONSES; i++) {
      const response = record(i % 3);
      const begin = performance.now();
      const execution = {
        id: `e${i}`,
        state: 'completed',
        status: 'completed',
        response,
        usage: {},
        echo: {},
      } as const;
      const judgement = await judge(one, { kind: 'finished', execution });
      longest = Math.max(longest, performance.now() - begin);
      if (judgement.verdict === 'passed') passed++;
    }
    const wall = performance.now() - start;
    if (passed !== Math.ceil(RESPONSES / 3)) throw new Error(`${passed} responses passed`);
    return [
      {
        label: `judging ${RESPONSES.toLocaleString('en')} responses of ${LEAVES} leaves`,
        measured: wall / 1000,
        unit: 's',
        atMost: 10,
      },
      { label: 'longest of them', measured: longest, unit: 'ms', atMost: 100 },
    ];
  },
};

const rowsPerRecord = LEAVES / 5;

/** An invoice-like record; `variant` 0 is the expected one, the others differ in a few leaves. */
function record(variant: number): JsonObject {
  const random = createRandom(1, 'record');
  return {
    lines: Array.from({ length: rowsPerRecord }, (_, index) => ({
      sku: `SKU-${Math.floor(random.next() * 1e6)}`,
      description: `Line ${index} ${Math.floor(random.next() * 1e6)}`,
      quantity: Math.floor(random.next() * 100),
      price: Math.round(random.next() * 1e5) / 100 + (variant === 1 && index % 10 === 0 ? 1 : 0),
      taxed: variant === 2 && index === 3 ? null : index % 2 === 0,
    })),
  };
}

const schema: JsonObject = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['lines'],
  properties: {
    lines: {
      type: 'array',
      items: {
        type: 'object',
        required: ['sku', 'price'],
        properties: {
          sku: { type: 'string', pattern: '^SKU-[0-9]+$' },
          description: { type: 'string' },
          quantity: { type: 'integer', minimum: 0 },
          price: { type: 'number' },
          taxed: { type: ['boolean', 'null'] },
        },
      },
    },
  },
};
