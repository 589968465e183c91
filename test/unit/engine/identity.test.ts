import { describe, expect, it } from 'vitest';
import { findOwn, parseTime } from '../../../src/engine/identity.ts';
import type { Execution } from '../../../src/vlmrun/execution.ts';

const submittedAt = Date.parse('2026-03-01T12:00:00Z');
const lost = { clientId: 'mine', inputs: { a: { b: 1, c: 2 } }, metadata: { environment: 'dev' }, submittedAt };
const execution = (id: string, more: Partial<Execution> = {}): Execution => ({
  id,
  state: 'in-progress',
  status: 'running',
  usage: {},
  createdAt: '2026-03-01T12:00:02',
  echo: { inputs: { a: { c: 2, b: 1 } } },
  ...more,
});

describe('findOwn', () => {
  it.each([
    ['our id', [execution('other', { echo: {} }), execution('mine', { echo: {} })], 'mine'],
    ['equal inputs, whatever the order of keys', [execution('x')], 'x'],
    ['nothing echoed', [execution('x', { echo: {} })], undefined],
    ['other inputs', [execution('x', { echo: { inputs: { a: 1 } } })], undefined],
    [
      'other metadata',
      [execution('x', { echo: { inputs: lost.inputs, metadata: { environment: 'prod' } } })],
      undefined,
    ],
    ['two alike', [execution('x'), execution('y')], undefined],
    ['made long before', [execution('x', { createdAt: '2026-03-01T11:00:00Z' })], undefined],
    ['made long after', [execution('x', { createdAt: '2026-03-01T13:00:00Z' })], undefined],
    ['no time', [execution('x', { createdAt: 'yesterday' })], undefined],
  ])('%s', (_, candidates, expected) => expect(findOwn(lost, candidates, () => false)?.id).toBe(expected));

  it('leaves alone what belongs to another trial', () => {
    expect(findOwn(lost, [execution('x'), execution('y')], (id) => id === 'x')?.id).toBe('y');
  });
});

describe('parseTime', () => {
  it.each(['2026-03-01T12:00:00', '2026-03-01T12:00:00Z', '2026-03-01T13:00:00+01:00', '2026-03-01T12:00:00.000Z'])(
    'reads %s as UTC where no zone is named',
    (text) => expect(parseTime(text)).toBe(submittedAt),
  );
});
