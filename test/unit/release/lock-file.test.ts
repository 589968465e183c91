import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/errors.ts';
import { formatLockFile, parseLockFile, updateLockFile } from '../../../src/release/lock-file.ts';
import type { PublishedSkill } from '../../../src/report/results.ts';

const baseUrl = 'https://api.vlm.run/v1';
const row = (name: string, status: PublishedSkill['status'], id: string | null = `id-${name}`): PublishedSkill => ({
  name,
  directory: name,
  id,
  version: '20260101-abcdef12',
  digest: `digest-${name}`,
  status,
});

describe('the lock file', () => {
  const first = updateLockFile(undefined, {
    baseUrl,
    pinned: [row('b', 'created'), row('a', 'updated'), row('e', 'planned', null)],
    time: '2026-01-01T00:00:00.000Z',
  });

  it('names what is stored, sorted, and reads back the same', () => {
    const text = formatLockFile(first);
    expect(JSON.parse(text)).toEqual({
      version: 1,
      base_url: baseUrl,
      skills: {
        a: { id: 'id-a', version: '20260101-abcdef12', digest: 'digest-a', time: '2026-01-01T00:00:00.000Z' },
        b: { id: 'id-b', version: '20260101-abcdef12', digest: 'digest-b', time: '2026-01-01T00:00:00.000Z' },
      },
    });
    expect(Object.keys(JSON.parse(text).skills)).toEqual(['a', 'b']);
    expect(formatLockFile(parseLockFile(text, 'lock'))).toBe(text);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('does not change a byte when nothing was stored anew', () => {
    const again = updateLockFile(parseLockFile(formatLockFile(first), 'lock'), {
      baseUrl,
      pinned: [row('a', 'unchanged'), row('b', 'unchanged')],
      time: '2027-01-01T00:00:00.000Z',
    });
    expect(formatLockFile(again)).toBe(formatLockFile(first));
  });

  it('keeps what a run did not touch, and takes the time of a version that is new', () => {
    const next = updateLockFile(first, {
      baseUrl,
      pinned: [row('a', 'updated', 'id-2')],
      time: '2027-01-01T00:00:00.000Z',
    });
    expect(next.skills.get('a')).toMatchObject({ id: 'id-2', time: '2027-01-01T00:00:00.000Z' });
    expect(next.skills.get('b')).toEqual(first.skills.get('b'));
  });

  it('keeps skills with names that objects know', () => {
    const odd = updateLockFile(undefined, {
      baseUrl,
      pinned: [row('__proto__', 'created'), row('constructor', 'created')],
      time: 't',
    });
    expect([...parseLockFile(formatLockFile(odd), 'lock').skills.keys()].sort()).toEqual(['__proto__', 'constructor']);
  });

  it.each([
    '',
    '[]',
    'null',
    '{"version": 2, "base_url": "x", "skills": {}}',
    '{"version": 1, "skills": {}}',
    '{"version": 1, "base_url": "x", "skills": []}',
    '{"version": 1, "base_url": "x", "skills": {"a": {"id": "", "version": null, "digest": "d", "time": "t"}}}',
    '{"version": 1, "base_url": "x", "skills": {"a": {"id": "i", "digest": "d", "time": "t"}}}',
    '<<<<<<< HEAD',
  ])('refuses %j by name', (text) => {
    expect(() => parseLockFile(text, 'my.lock.json')).toThrow(UsageError);
    expect(() => parseLockFile(text, 'my.lock.json')).toThrow(/my\.lock\.json/);
  });
});
