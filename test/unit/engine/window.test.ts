import { describe, expect, it } from 'vitest';
import { createWindow } from '../../../src/engine/window.ts';

describe('createWindow', () => {
  it('shrinks to what was accepted once a refusal is known to be about what runs', () => {
    const window = createWindow(20);
    window.refused(8, 0, 1000, 'unsure');
    expect(window).toMatchObject({ limit: 20, isInDoubt: true });
    expect(window.admits(8, 500)).toBe(false);
    window.explain('unsure');
    expect(window.limit).toBe(20);
    window.explain('running');
    expect(window).toMatchObject({ limit: 8, isInDoubt: false });
    expect(window.admits(7, 1000)).toBe(true);
    expect(window.admits(8, 1000)).toBe(false);
  });

  it('shrinks at once where there is no doubt', () => {
    const window = createWindow(20);
    window.refused(8, 0, 1000, 'running');
    expect(window.limit).toBe(8);
  });

  it.each(['at once', 'later'])(
    'keeps its width for a refusal that was about the rate of requests, known %s',
    (when) => {
      const window = createWindow(40);
      for (let inFlight = 1; inFlight <= 8; inFlight++) window.accepted(inFlight);
      window.refused(8, 0, undefined, when === 'at once' ? 'rate' : 'unsure');
      window.explain('rate');
      window.explain('running');
      expect(window).toMatchObject({ limit: 40, isInDoubt: false });
      expect(window.heldMs(0)).toBe(1000);
    },
  );

  it('does not shrink for a refusal after which the server accepts as many again', () => {
    const window = createWindow(20);
    window.refused(3, 0, 1000, 'unsure');
    window.accepted(4);
    window.explain('running');
    expect(window.limit).toBe(20);
  });

  it('shrinks once for the refusals of one burst', () => {
    const window = createWindow(20);
    window.refused(8, 0, 1000, 'running');
    window.refused(3, 10, 1000, 'running');
    expect(window.limit).toBe(8);
    window.refused(5, 1500, 1000, 'running');
    expect(window.limit).toBe(5);
  });

  it('never shrinks to nothing', () => {
    const window = createWindow(20);
    window.refused(0, 0, undefined, 'running');
    expect(window.limit).toBe(20);
    expect(window.heldMs(0)).toBe(1000);
  });

  it('grows in doubling steps while wider windows are accepted', () => {
    const window = createWindow(20);
    window.refused(2, 0, 0, 'running');
    const limits = new Set<number>();
    for (let i = 0; i < 20; i++) {
      window.accepted(window.limit);
      limits.add(window.limit);
    }
    expect([...limits]).toEqual([2, 3, 5, 9, 17, 20]);
  });
});
