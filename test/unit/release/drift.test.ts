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
const digest = 'd'.repeat(64);
const other = 'e'.repeat(64);
const agreed: Places = {
  name: 'a',
  directory: 'skills/a',
  repository: { digest },
  locking: true,
  locked: { id: 'id-2', version: 'v2', digest, time: 't' },
  lockedVersion: { digest },
  newest,
  newestDigest: digest,
  changes: same,
};
const pinnedBefore = { id: 'id-1', version: 'v1', digest, time: 't' };

/** Some places that agree, with changes, and without some of what is known. */
function places(change: Partial<Places>, without: readonly (keyof Places)[] = []): Places {
  const entries = Object.entries({ ...agreed, ...change }).filter(([key]) => !without.includes(key as keyof Places));
  return Object.fromEntries(entries) as unknown as Places;
}

it.each<[string, Partial<Places>, (keyof Places)[]]>([
  ['with a lock file', {}, []],
  ['without a lock file', { locking: false }, ['locked', 'lockedVersion']],
  ['where a newer version holds the same', { locked: pinnedBefore }, []],
  ['where the record is somebody else’s or has another name', { locked: pinnedBefore }, ['newest', 'newestDigest']],
])('nothing has come apart %s', (_name, change, without) => {
  const row = driftOf(places(change, without));
  expect(row).toMatchObject({ status: 'unchanged', digest });
  expect(row).not.toHaveProperty('message');
  expect(row.id).toBe(change.locked && without.includes('newest') ? 'id-1' : 'id-2');
});

it.each<[string, Partial<Places>, (keyof Places)[]]>([
  ['the repository has no such skill', { repository: 'absent' }, ['changes']],
  ['cannot be bundled', { repository: 'unusable' }, ['changes']],
  ['The lock file does not name it', {}, ['locked', 'lockedVersion']],
  ['The repository holds eeeeeeeeeeee, the lock file dddddddddddd', { repository: { digest: other } }, []],
  ['The locked version v2 is gone', { lockedVersion: 'gone' }, []],
  [
    'The locked version v2 holds eeeeeeeeeeee, the lock file says dddddddddddd',
    { lockedVersion: { digest: other } },
    [],
  ],
  ['no own version', { lockedVersion: {} }, ['newest', 'newestDigest', 'changes']],
  ['no own version', {}, ['newest', 'newestDigest', 'changes', 'locked', 'lockedVersion']],
  ['The configured id nowhere does not exist', { missingId: 'nowhere' }, ['newest', 'newestDigest']],
  [
    'The newest version on the server is v2, the locked one v1',
    { locked: pinnedBefore, newestDigest: other, changes: { ...same, changed: ['SKILL.md'] } },
    [],
  ],
  ['The content of v2 cannot be read', {}, ['newestDigest', 'changes']],
  ['The repository differs from v2: changed SKILL.md', { changes: { ...same, changed: ['SKILL.md'] } }, []],
])('%s', (message, change, without) => {
  const row = driftOf(places(change, without));
  expect(row.status).toBe('drifted');
  expect(row.message).toContain(message);
});
