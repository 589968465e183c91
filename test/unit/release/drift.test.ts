import { expect, it } from 'vitest';
import { driftOf, type Places } from '../../../src/release/drift.ts';

const newest = {
  id: 'id-2',
  name: 'a',
  description: undefined,
  version: 'v2',
  isPublic: false,
  createdAt: undefined,
  updatedAt: undefined,
  status: undefined,
};
const same = { added: [], changed: [], removed: [] };
const agreed: Places = {
  name: 'a',
  directory: 'skills/a',
  digest: 'd'.repeat(64),
  locking: true,
  locked: { id: 'id-2', version: 'v2', digest: 'd'.repeat(64), time: 't' },
  lockedExists: true,
  newest,
  changes: same,
};

it('finds nothing where all agree, with and without a lock file', () => {
  expect(driftOf(agreed)).toMatchObject({ status: 'unchanged', id: 'id-2', version: 'v2' });
  const { locked, lockedExists, ...unlocked } = agreed;
  expect([locked?.id, lockedExists]).toEqual(['id-2', true]);
  expect(driftOf({ ...unlocked, locking: false })).toMatchObject({ status: 'unchanged' });
});

it.each<[string, Partial<Places>, (keyof Places)[]]>([
  ['the repository has no such skill', {}, ['digest', 'changes']],
  ['The lock file does not name it', {}, ['locked', 'lockedExists']],
  ['The repository holds eeeeeeeeeeee, the lock file dddddddddddd', { digest: 'e'.repeat(64) }, []],
  ['The locked version v2 is gone', { lockedExists: false }, []],
  ['no own version', {}, ['newest', 'changes']],
  [
    'The newest version on the server is v2, the locked one v1',
    { locked: { id: 'id-1', version: 'v1', digest: 'd'.repeat(64), time: 't' } },
    [],
  ],
  ['cannot be read', {}, ['changes']],
  ['The repository differs from v2: changed SKILL.md', { changes: { ...same, changed: ['SKILL.md'] } }, []],
])('%s', (message, change, without) => {
  const places = Object.fromEntries(
    Object.entries({ ...agreed, ...change }).filter(([key]) => !without.includes(key as keyof Places)),
  );
  const row = driftOf(places as unknown as Places);
  expect(row.status).toBe('drifted');
  expect(row.message).toContain(message);
});
