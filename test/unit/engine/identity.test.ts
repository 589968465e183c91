import { describe, expect, it } from 'vitest';
import { identify, parseTime } from '../../../src/engine/identity.ts';
import type { Execution } from '../../../src/vlmrun/execution.ts';

const submittedAt = Date.parse('2026-03-01T12:00:00.500Z');
const lost = { clientId: 'mine', inputs: { a: { b: 1, c: 2 } }, config: { prompt: 'p' }, model: 'm', submittedAt };
const execution = (id: string, more: Partial<Execution> = {}): Execution => ({
  id,
  state: 'in-progress',
  status: 'running',
  usage: {},
  createdAt: '2026-03-01T12:00:02.000',
  echo: { inputs: { a: { c: 2, b: 1 } } },
  ...more,
});
const inputs = { inputs: lost.inputs };
const metadata = (session_id: string | null) => ({ environment: 'dev', session_id });

describe('identify', () => {
  it.each<[string, readonly Execution[], string | undefined, string?]>([
    ['our id', [execution('other', { echo: {} }), execution('mine', { echo: {} })], 'mine', 'id'],
    ['our id in the metadata alone', [execution('x', { echo: { metadata: metadata('mine') } })], 'x', 'id'],
    [
      'our id in the metadata among others alike',
      [
        execution('x', { echo: { ...inputs, metadata: metadata('theirs') } }),
        execution('y', { echo: { metadata: metadata('mine') } }),
      ],
      'y',
      'id',
    ],
    ['equal inputs, whatever the order of keys', [execution('x')], 'x', 'likeness'],
    [
      'equal inputs, model and configuration',
      [execution('x', { echo: { ...inputs, model: 'm', config: lost.config } })],
      'x',
      'likeness',
    ],
    ['metadata that echoes nothing', [execution('x', { echo: { ...inputs, metadata: {} } })], 'x', 'likeness'],
    ['nothing echoed', [execution('x', { echo: {} })], undefined],
    ['other inputs', [execution('x', { echo: { inputs: { a: 1 } } })], undefined],
    ['another model', [execution('x', { echo: { ...inputs, model: 'other' } })], undefined],
    ['another configuration', [execution('x', { echo: { ...inputs, config: { prompt: 'q' } } })], undefined],
    ['metadata of somebody else', [execution('x', { echo: { ...inputs, metadata: metadata('theirs') } })], undefined],
    ['metadata without an id', [execution('x', { echo: { ...inputs, metadata: metadata(null) } })], undefined],
    ['two alike', [execution('x'), execution('y')], undefined],
    [
      'another alike from before',
      [execution('x'), execution('y', { createdAt: '2026-03-01T11:59:50.000Z' })],
      undefined,
    ],
    ['made a moment before', [execution('x', { createdAt: '2026-03-01T12:00:00.400Z' })], undefined],
    [
      'made in the second whose part is not told',
      [execution('x', { createdAt: '2026-03-01T12:00:00Z' })],
      'x',
      'likeness',
    ],
    ['made long before', [execution('x', { createdAt: '2026-03-01T11:00:00Z' })], undefined],
    ['made long after', [execution('x', { createdAt: '2026-03-01T13:00:00Z' })], undefined],
    ['no time', [execution('x', { createdAt: 'yesterday' })], undefined],
  ])('%s', (_, candidates, id, by) => {
    const found = identify(lost, candidates, () => false);
    expect(found.kind === 'own' ? [found.execution.id, found.by] : []).toEqual(id === undefined ? [] : [id, by]);
  });

  it('leaves alone what belongs to another trial', () => {
    expect(identify(lost, [execution('x'), execution('y')], (id) => id === 'x')).toMatchObject({
      execution: { id: 'y' },
    });
  });

  it('says why nothing is certain', () => {
    const evidence = (...candidates: Execution[]) => {
      const found = identify(lost, candidates, () => false);
      return found.kind === 'none' ? found.evidence : '';
    };
    expect(evidence()).toBe('none of the newest 0 executions shows our id or inputs');
    expect(evidence(execution('x'), execution('y'))).toMatch(/^2 executions with the same inputs/);
    expect(evidence(execution('x', { createdAt: '2026-03-01T11:59:59.000Z' }))).toMatch(/execution x .* before ours/);
  });
});

describe('parseTime', () => {
  it.each(['2026-03-01T12:00:00', '2026-03-01T12:00:00Z', '2026-03-01T13:00:00+01:00', '2026-03-01T12:00:00.000Z'])(
    'reads %s as UTC where no zone is named',
    (text) => expect(parseTime(text)).toBe(submittedAt - 500),
  );
});
