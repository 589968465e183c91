import { expect, it } from 'vitest';
import type { JsonValue } from '../../../src/json.ts';
import { manifestVersion } from '../../../src/skill/manifest-version.ts';

it.each<[JsonValue | undefined, string | undefined]>([
  [{ version: '1.2' }, '1.2'],
  [{ skill_version: '2.0' }, '2.0'],
  [{ metadata: { version: '3.1' } }, '3.1'],
  [{ version: '1.0', skill_version: '2.0', metadata: { version: '3.0' } }, '1.0'],
  [{ skill_version: '2.0', metadata: { version: '3.0' } }, '2.0'],
  [{ version: '  ', metadata: { version: '3.0' } }, '3.0'],
  [{ version: null, skill_version: 2 }, '2'],
  [{ version: 1.5 }, '1.5'],
  [{ version: ['1'], metadata: 'x' }, undefined],
  [{ metadata: { version: {} } }, undefined],
  [{}, undefined],
  [[], undefined],
  [undefined, undefined],
])('%j names the version %s', (fields, version) => {
  expect(manifestVersion(fields)).toBe(version);
});
