import type { JsonObject } from '../../src/json.ts';
import { createJudge } from '../../src/judge/create-judge.ts';
import { createRandom } from '../../src/simulator/random.ts';
import type { Row } from '../row.ts';
import { caseWith } from './judge-case.ts';

const ROWS = 500;

/** Two lists of the same rows in another order, aligned by what is most alike. */
export const alignRow: Row = {
  name: 'align',
  async run() {
    const rows = tableOfRows();
    const shuffled = shuffle(rows);
    const one = caseWith({ rows }, [{ path: 'rows', as: 'list', align: 'best', order: 'ignore' }]);
    const judge = createJudge(() => undefined);
    const execution = {
      id: 'e',
      state: 'completed',
      status: 'completed',
      response: { rows: shuffled },
      usage: {},
      echo: {},
    } as const;
    const start = performance.now();
    const judgement = await judge(
      { ...one, expect: { ...one.expect, schema: false } },
      { kind: 'finished', execution },
    );
    const wall = performance.now() - start;
    const { match } = judgement.counts;
    if (judgement.verdict !== 'passed' || match !== ROWS * 3) throw new Error(`${judgement.verdict}, ${match} leaves`);
    return [{ label: `best alignment of ${ROWS} × ${ROWS} rows`, measured: wall / 1000, unit: 's', atMost: 4 }];
  },
};

function tableOfRows(): JsonObject[] {
  const random = createRandom(1, 'rows');
  return Array.from({ length: ROWS }, (_, index) => ({
    name: `Item ${index} ${Math.floor(random.next() * 1e9).toString(36)}`,
    amount: Math.round(random.next() * 1e6) / 100,
    code: Math.floor(random.next() * 40),
  }));
}

function shuffle(rows: readonly JsonObject[]): JsonObject[] {
  const random = createRandom(2, 'shuffle');
  return rows
    .map((row) => ({ row, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ row }) => row);
}
