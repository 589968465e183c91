import AdmZip from 'adm-zip';
import { expect, it } from 'vitest';
import { bundleSkill } from '../../../src/skill/bundle.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { createWorkspace } from '../../support/workspace.ts';

const files: Readonly<Record<string, string | Uint8Array>> = {
  'SKILL.md': '---\nname: a\ndescription: b\n---\n',
  'resources/binary.bin': Uint8Array.from({ length: 70_000 }, (_, i) => (i * 7919) >> 3),
  'resources/empty.md': '',
  'resources/größe 表.txt': 'ä\r\n'.repeat(5_000),
  'schema.json': '{"type": "object"}',
};

it('another reader of zip archives finds every entry with its contents, mode and date', async () => {
  const cwd = await createWorkspace(
    Object.fromEntries(Object.entries(files).map(([path, content]) => [`a/${path}`, content])),
  );
  const bundle = await bundleSkill(await readSkill({ cwd, directory: 'a' }));
  const archive = new AdmZip(Buffer.from(bundle.zip), { noSort: true });
  const entries = archive.getEntries();
  expect(entries.map(({ entryName }) => entryName)).toEqual(Object.keys(files));
  expect(entries.map(({ entryName }) => entryName)).toEqual(bundle.entries.map(({ path }) => path));
  for (const entry of entries) {
    const written = Buffer.from(files[entry.entryName] ?? 'nothing was written');
    expect(entry.getData().equals(written), entry.entryName).toBe(true);
    expect((entry.attr >>> 16).toString(8), entry.entryName).toBe('100644');
    expect(entry.isDirectory, entry.entryName).toBe(false);
    expect(entry.header.time, entry.entryName).toEqual(new Date(1980, 0, 1));
  }
  expect(archive.test()).toBe(true);
});
