import { describe, expect, it } from 'vitest';
import { createWindow } from '../../../src/engine/window.ts';

describe('createWindow', () => {
  it('shrinks to what was accepted when other requests are answered', () => {
    const window = createWindow(20);
    window.refused(8, 0, 1000);
    expect(window.limit).toBe(20);
    expect(window.admits(8, 500)).toBe(false);
    window.answered();
    expect(window.limit).toBe(8);
    expect(window.admits(7, 1000)).toBe(true);
    expect(window.admits(8, 1000)).toBe(false);
  });

  it('does not shrink for a refusal after which the server accepts as many again', () => {
    const window = createWindow(20);
    window.refused(3, 0, 1000);
    window.accepted(4);
    window.answered();
    expect(window.limit).toBe(20);
  });

  it('shrinks on a second refusal in a row, not on two of one burst', () => {
    const window = createWindow(20);
    window.refused(8, 0, 1000);
    window.refused(8, 10, 1000);
    expect(window.limit).toBe(20);
    window.refused(8, 1500, 1000);
    expect(window.limit).toBe(8);
  });

  it('never shrinks to nothing', () => {
    const window = createWindow(20);
    window.refused(0, 0, undefined);
    window.answered();
    expect(window.limit).toBe(20);
    expect(window.heldMs(0)).toBe(1000);
  });

  it('grows in doubling steps while wider windows are accepted', () => {
    const window = createWindow(20);
    window.refused(2, 0, 0);
    window.answered();
    const limits = new Set<number>();
    for (let i = 0; i < 20; i++) {
      window.accepted(window.limit);
      limits.add(window.limit);
    }
    expect([...limits]).toEqual([2, 3, 5, 9, 17, 20]);
  });
});
