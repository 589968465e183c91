import { expect, it } from 'vitest';
import { createPatience } from '../../../src/engine/patience.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

it('warns once after a minute without a success, and ends after ten', async () => {
  const clock = virtualClock();
  const warnings: string[] = [];
  const patience = createPatience(clock, (message) => warnings.push(message));
  const over: number[] = [];
  for (let minute = 0; minute <= 11; minute++) {
    if (patience.isOver(`failure ${minute}`)) over.push(minute);
    await clock.advance(60_000);
  }
  expect(warnings).toEqual(['failure 1']);
  expect(over).toEqual([10, 11]);
});

it('counts anew after a success', async () => {
  const clock = virtualClock();
  const warnings: string[] = [];
  const patience = createPatience(clock, (message) => warnings.push(message));
  for (let minute = 0; minute < 30; minute++) {
    expect(patience.isOver('refused')).toBe(false);
    await clock.advance(50_000);
    patience.reward();
  }
  expect(warnings).toEqual([]);
});
