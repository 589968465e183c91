import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bundleSkill } from '../../../src/skill/bundle.ts';
import { readSkill } from '../../../src/skill/read.ts';
import { ArchiveRefused, readZip } from '../../../src/skill/zip.ts';
import { type ArchiveEntry, type ArchiveForm, archive } from '../../support/archive.ts';
import { createWorkspace } from '../../support/workspace.ts';

const file = (path: string, content = 'x', more: Partial<ArchiveEntry> = {}): ArchiveEntry => ({
  path,
  content,
  ...more,
});
const link = (0o120777 << 16) >>> 0;

describe('readZip refuses', () => {
  it.each<[string, readonly ArchiveEntry[], string]>([
    ['a path out of the archive', [file('../x')], 'is not allowed'],
    ['a path out of a directory', [file('a/../../x')], 'is not allowed'],
    ['an absolute path', [file('/x')], 'is not allowed'],
    ['a drive', [file('C:x')], 'is not allowed'],
    ['a backslash', [file('a\\..\\x')], 'is not allowed'],
    ['a path that begins with a dot', [file('./SKILL.md')], 'is not allowed'],
    ['a dot within a path', [file('a/./b')], 'is not allowed'],
    ['an empty step', [file('a//b')], 'is not allowed'],
    ['an empty name', [file('')], 'is not allowed'],
    ['a slash alone', [file('/')], 'is not allowed'],
    ['a line break', [file('a\nb')], 'is not allowed'],
    ['a name that is no UTF-8', [{ path: Uint8Array.of(0x61, 0xff), content: 'x' }], 'is not allowed'],
    ['a link', [file('x', '/etc/passwd', { attributes: link })], 'is a link'],
    ['encryption', [file('x', 'x', { flags: 0x0801 })], '"x" is encrypted'],
    ['encryption that only the directory tells', [file('x', 'x', { flags: 1, local: { flags: 0 } })], 'is encrypted'],
    ['encryption that only the local header tells', [file('x', 'x', { local: { flags: 0x0801 } })], 'is encrypted'],
    ['strong encryption', [file('x', 'x', { flags: 0x0840 })], 'is encrypted'],
    ['masked headers', [file('x', 'x', { flags: 0x2800 })], 'is encrypted'],
    ['a method other than deflate', [file('x', 'x', { method: 12 })], 'not supported (method 12)'],
    ['the name of a zip64 size', [file('x', 'x', { size: 0xffffffff })], 'zip64 sizes'],
    ['the name of a zip64 offset', [file('x', 'x', { offset: 0xffffffff })], 'zip64 sizes'],
    ['an entry of another volume', [file('x', 'x', { disk: 1 })], 'several volumes'],
    ['one name twice', [file('a'), file('a', 'y')], '"a" is in the archive twice'],
    ['a file that is a directory too', [file('a'), file('a/b')], '"a" is a file and a directory'],
    ['a directory that is a file too', [file('a/b'), file('a')], '"a" is a file and a directory'],
    ['a directory with content', [file('a/', 'x')], 'the directory "a/" has content'],
    ['another local name', [file('a.md', 'x', { local: { path: 'b.md' } })], 'another name before its data'],
    ['a longer local name', [file('a.md', 'x', { local: { path: 'a.mdx' } })], 'another name before its data'],
    ['other local flags', [file('a', 'x', { flags: 0x0800, local: { flags: 0 } })], 'other flags'],
    ['another local method', [file('a', 'x', { local: { method: 0 } })], 'another method before its data'],
    ['another local size', [file('a', 'x', { local: { size: 2 } })], 'other sizes'],
    ['another local check sum', [file('a', 'x', { local: { crc: 2 } })], 'another check sum'],
    ['two entries on one data', [file('a'), file('a', 'x', { path: 'b', offset: 0 })], 'another name before its data'],
    ['a wrong check sum', [file('a', 'hello', { crc: 1 })], 'check sum'],
    ['a size that is too small', [file('a', 'hello', { size: 3 })], 'cannot be expanded'],
    ['a size that is too large', [file('a', 'hello', { size: 30 })], 'check sum'],
    ['a stored size that is too small', [file('a', 'hello', { method: 0, size: 3 })], 'check sum'],
    ['data behind the end of the data', [{ ...hidden('a', 'hello') }], 'more data than it needs'],
    ['what is no deflate', [file('a', 'x', { data: Buffer.from('no deflate at all') })], 'cannot be expanded'],
    ['data that runs into the directory', [file('a', 'x', { compressed: 99 })], 'cut short'],
    ['an offset behind the data', [file('a', 'x', { offset: 70 })], 'damaged'],
    ['a claim that deflate cannot keep', [file('a', 'x', { size: 4_000, local: { size: 4_000 } })], 'more than 1032'],
  ])('%s', (_name, entries, reason) => {
    const bytes = archive(entries);
    expect(() => readZip(bytes)).toThrow(ArchiveRefused);
    expect(() => readZip(bytes)).toThrow(reason);
  });

  it.each<[string, ArchiveForm, string]>([
    ['an entry that the count hides', { count: 1 }, 'exactly the entries'],
    ['an entry that is not there', { count: 3 }, 'damaged'],
    ['a directory that is said to be shorter', { directorySize: 51 }, 'does not end at its end record'],
    ['a directory that is said to begin elsewhere', { directoryOffset: 3 }, 'does not end at its end record'],
    ['bytes between directory and end', { behindDirectory: Buffer.from('hidden') }, 'does not end at its end record'],
    ['the count of zip64', { count: 0xffff }, 'zip64'],
    ['the size of zip64', { directorySize: 0xffffffff }, 'zip64'],
    ['the offset of zip64', { directoryOffset: 0xffffffff }, 'zip64'],
    ['the locator of zip64', { behindDirectory: locator() }, 'zip64'],
    ['a last volume', { disk: 2 }, 'several volumes'],
    ['entries in another volume', { countOnDisk: 1 }, 'several volumes'],
  ])('%s', (_name, form, reason) => {
    const bytes = archive([file('a'), file('b')], form);
    expect(() => readZip(bytes)).toThrow(ArchiveRefused);
    expect(() => readZip(bytes)).toThrow(reason);
  });

  it('entries that share bytes, however the names are made to fit', () => {
    const inner = archive([file('b', 'inner')]);
    const local = inner.subarray(0, inner.indexOf(Buffer.from('PK\x01\x02', 'latin1')));
    const outer = archive([
      { path: 'a', content: local, method: 0 },
      { path: 'b', content: 'inner', offset: 31 },
    ]);
    expect(() => readZip(outer)).toThrow('share bytes');
  });

  it.each([
    ['no archive', Buffer.from('hello, this is not a zip archive at all')],
    ['nothing', Buffer.alloc(0)],
    ['half an archive', archive([file('x', 'hello')]).subarray(0, 40)],
    ['a tail that is no comment', Buffer.concat([archive([file('x')]), Buffer.from('tail')])],
  ])('%s', (_name, bytes) => {
    expect(() => readZip(bytes)).toThrow('has no directory');
  });

  it('more than the limits allow, before anything is expanded', () => {
    const bytes = archive([file('a', 'hello'), file('b', 'world')]);
    expect(() => readZip(bytes, { entries: 1, contentBytes: 100, ratio: 10 })).toThrow('2 entries');
    expect(() => readZip(bytes, { entries: 2, contentBytes: 9, ratio: 10 })).toThrow('more than 9 bytes');
    expect(readZip(bytes, { entries: 2, contentBytes: 10, ratio: 10 })).toHaveLength(2);
    const bomb = archive(
      Array.from({ length: 300 }, (_, i) => file(`${i}`, 'x', { size: 1_000_000, compressed: 1_000 })),
    );
    expect(() => readZip(bomb)).toThrow(ArchiveRefused);
  });
});

describe('readZip reads', () => {
  it.each<[string, Buffer, readonly string[]]>([
    ['an empty archive', archive([]), []],
    ['a comment', archive([file('a')], { comment: 'made by hand' }), ['a']],
    ['directories', archive([{ path: 'a/' }, file('a/b'), { path: 'c/d/' }]), ['a/b']],
    ['stored files', archive([file('a', 'hello', { method: 0 })]), ['a']],
    [
      'data descriptors',
      archive([file('a', 'hello', { flags: 0x0808, local: { crc: 0, size: 0, compressed: 0 } })]),
      ['a'],
    ],
    ['bytes before the archive', archive([file('a')], { before: Buffer.from('#!/bin/sh\n') }), ['a']],
    ['names that objects know', archive([file('__proto__'), file('constructor')]), ['__proto__', 'constructor']],
  ])('%s', (_name, bytes, paths) => {
    expect(readZip(bytes).map(({ path }) => path)).toEqual(paths);
  });

  it('what compresses as far as deflate can go, up to the limit of the content', () => {
    const zeros = new Uint8Array(40 * 1024 * 1024);
    const bytes = zipSync({ zeros }, { level: 9 });
    expect(zeros.length / bytes.length).toBeGreaterThan(950);
    expect(readZip(bytes)[0]?.bytes).toHaveLength(zeros.length);
  });

  it('back any files, and throws nothing else for any damage', () => {
    const entry = fc.tuple(fc.stringMatching(/^[a-zé]{1,5}(\/[a-z]{1,3})?$/), fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ([path]) => path.split('/')[0], maxLength: 5 }),
        fc.nat(),
        fc.nat(255),
        (files, at, byte) => {
          const bytes = Buffer.from(zipSync(Object.fromEntries(files), { os: 3 }));
          expect(readZip(bytes).map(({ path, bytes: content }) => [path, [...content]])).toEqual(
            files.map(([path, content]) => [path, [...content]]),
          );
          bytes[at % bytes.length] = byte;
          try {
            readZip(bytes);
          } catch (error) {
            expect(error).toBeInstanceOf(ArchiveRefused);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('a bundle', () => {
  const manifest = '---\nname: a\ndescription: b\n---\n';

  it('of files that compress well is one that its own reader takes', async () => {
    const cwd = await createWorkspace({ 'a/SKILL.md': manifest, 'a/resources/blank.csv': '0,0,0,0\n'.repeat(600_000) });
    const bundle = await bundleSkill(await readSkill({ cwd, directory: 'a' }));
    expect(readZip(bundle.zip).map(({ path }) => path)).toEqual(['SKILL.md', 'resources/blank.csv']);
  });

  it('that could not be read back is refused before anything is sent', async () => {
    const cwd = await createWorkspace({ 'a/SKILL.md': manifest, 'a/back\\slash.md': 'x' });
    const skill = await readSkill({ cwd, directory: 'a' });
    await expect(bundleSkill(skill)).rejects.toThrow('a cannot be bundled. The archive is refused: the path');
  });
});

function hidden(path: string, content: string): ArchiveEntry {
  return { path, content, data: Buffer.concat([deflateRawSync(Buffer.from(content)), Buffer.from('hidden')]) };
}

function locator(): Buffer {
  const bytes = Buffer.alloc(20);
  bytes.writeUInt32LE(0x07064b50);
  return bytes;
}
