import { describe, expect, it } from 'vitest';
import { createOwnVersions, isNewer } from '../../../src/release/own-versions.ts';
import type { VlmRun } from '../../../src/vlmrun/client.ts';
import type { StoredSkill } from '../../../src/vlmrun/skills.ts';

const version = (id: string, name: string, more: Partial<StoredSkill> = {}): StoredSkill => ({
  id,
  name,
  description: undefined,
  version: id,
  isPublic: false,
  createdAt: undefined,
  updatedAt: undefined,
  status: undefined,
  ...more,
});

/** A client whose list holds these versions, and the offsets that it was asked for. */
function listing(all: readonly StoredSkill[], honoursOffset = true) {
  const asked: number[] = [];
  const list: VlmRun['skills']['list'] = async ({ offset = 0, limit = 25 } = {}) => {
    asked.push(offset);
    return all.slice(honoursOffset ? offset : 0, (honoursOffset ? offset : 0) + limit);
  };
  return { own: createOwnVersions({ skills: { list } } as unknown as VlmRun), asked };
}

const many = (count: number) => Array.from({ length: count }, (_, i) => version(`x${i}`, 'other'));

describe('the newest own version', () => {
  it('is the one created last, with and without a zone, whatever the order', async () => {
    const { own } = listing([
      version('1', 'a', { createdAt: '2026-01-01T00:00:00' }),
      version('3', 'a', { createdAt: '2026-01-03T00:00:00.5' }),
      version('2', 'a', { createdAt: '2026-01-03T01:00:00+02:00' }),
      version('0', 'a'),
    ]);
    expect((await own.newest('a'))?.id).toBe('3');
  });

  it('is the first of the list where times are missing', async () => {
    const { own } = listing([version('2', 'a'), version('1', 'a')]);
    expect((await own.newest('a'))?.id).toBe('2');
  });

  it('is never a public one', async () => {
    const { own } = listing([version('2', 'a', { isPublic: true }), version('1', 'a')]);
    expect((await own.newest('a'))?.id).toBe('1');
    expect(await own.newest('b')).toBeUndefined();
  });
});

describe('versions since another', () => {
  const at = (id: string, day: number, more: Partial<StoredSkill> = {}) =>
    version(id, 'a', { createdAt: `2026-01-0${day}T00:00:00Z`, ...more });

  it('are newest first, without public and other ones', async () => {
    const { own } = listing([at('3', 3), version('x', 'b'), at('p', 3, { isPublic: true }), at('1', 1), at('2', 2)]);
    expect((await own.since('a', ['1'])).map(({ id }) => id)).toEqual(['3', '2', '1']);
  });

  it('turn pages until one of the ids is found, and none without an id', async () => {
    const { own, asked } = listing([at('9', 9), ...many(1_500), at('1', 1), ...many(2_000)]);
    expect(await own.since('a', [])).toEqual([]);
    expect(asked).toEqual([]);
    expect((await own.since('a', ['1'])).map(({ id }) => id)).toEqual(['9', '1']);
    expect(asked).toEqual([0, 1_000]);
    expect(await own.since('a', ['9'])).toHaveLength(2);
    expect(asked).toEqual([0, 1_000]);
    await own.since('a', ['9'], { fresh: true });
    expect(asked).toEqual([0, 1_000, 0]);
  });

  it('are told apart by their times', () => {
    expect(isNewer(at('2', 2), at('1', 1))).toBe(true);
    expect(isNewer(at('1', 1), at('2', 2))).toBe(false);
    expect(isNewer(at('1', 1), version('0', 'a'))).toBe(true);
    expect(isNewer(version('0', 'a'), version('1', 'a'))).toBe(false);
  });
});

describe('requests', () => {
  it('are one for all skills of a run, as far as it reaches', async () => {
    const { own, asked } = listing([version('1', 'a'), version('2', 'b')]);
    await own.newest('a');
    await own.newest('b');
    await own.newest('c');
    expect(asked).toEqual([0]);
    await own.newest('a', { fresh: true });
    expect(asked).toEqual([0, 0]);
  });

  it('turn pages only until the name is found', async () => {
    const { own, asked } = listing([...many(1_500), version('1', 'a'), ...many(2_000)]);
    expect((await own.newest('a'))?.id).toBe('1');
    expect(asked).toEqual([0, 1_000]);
  });

  it('end for a server that ignores the offset', async () => {
    const { own, asked } = listing(many(1_000), false);
    expect(await own.newest('a')).toBeUndefined();
    expect(asked).toEqual([0, 1_000]);
  });
});
