import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleDigest, bundleSkill } from '../../../src/skill/bundle.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { createWorkspace } from '../../support/workspace.ts';

const manifest = '---\nname: a\ndescription: b\n---\n';

it('is that of the bundle, whatever the files hold', async () => {
  const cwd = await createWorkspace({
    'a/SKILL.md': `\ufeff${manifest.replaceAll('\n', '\r\n')}`,
    'a/schema.json': '{}',
    'a/resources/empty.md': '',
    'a/resources/binary.bin': new Uint8Array([0, 255, 254, 13, 10, 239, 187, 191]),
    'a/resources/latin1.txt': new Uint8Array([0xe4, 0xf6]),
    'a/resources/bom-twice.txt': '\ufeff\ufefftext',
    'a/resources/large.txt': 'x'.repeat(1_500_000),
    'a/evals/case.expected.json': '{}',
    'a/.DS_Store': 'junk',
  });
  symlinkSync('SKILL.md', join(cwd, 'a/link.md'));
  const skill = await readSkill({ cwd, directory: 'a' });
  expect(bundleDigest(skill)).toBe((await bundleSkill(skill)).digest);
});

it('is not there for a skill that cannot be bundled', async () => {
  const cwd = await createWorkspace({ 'a/vlmrun.yaml': 'model: x\n' });
  expect(bundleDigest(await readSkill({ cwd, directory: 'a' }))).toBeUndefined();
});
