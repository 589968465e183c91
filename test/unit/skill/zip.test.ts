import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ArchiveRefused, readZip } from '../../../src/skill/zip.ts';

const zip = (files: Record<string, Uint8Array>, attrs = 0) => Buffer.from(zipSync(files, { os: 3, attrs }));

describe('readZip', () => {
  it.each([
    ['a path out of the archive', zip({ '../x': Buffer.from('x') }), 'is not allowed'],
    ['an absolute path', zip({ '/x': Buffer.from('x') }), 'is not allowed'],
    ['a drive', zip({ 'C:x': Buffer.from('x') }), 'is not allowed'],
    ['a backslash', zip({ 'a\\..\\x': Buffer.from('x') }), 'is not allowed'],
    ['a link', zip({ x: Buffer.from('/etc/passwd') }, (0o120777 << 16) >>> 0), 'is a link'],
    ['a bomb', zip({ x: new Uint8Array(20 * 1024 * 1024) }), 'expands more than 250 times'],
    ['no archive', Buffer.from('hello, this is not a zip archive at all'), 'has no directory'],
    ['nothing', Buffer.alloc(0), 'has no directory'],
    ['half an archive', zip({ x: Buffer.from('hello') }).subarray(0, 40), 'has no directory'],
  ])('refuses %s', (_name, bytes, reason) => {
    expect(() => readZip(bytes)).toThrow(ArchiveRefused);
    expect(() => readZip(bytes)).toThrow(reason);
  });

  it('refuses more than the limits allow', () => {
    const bytes = zip({ a: Buffer.from('hello'), b: Buffer.from('world') });
    expect(() => readZip(bytes, { entries: 1, contentBytes: 100, ratio: 10 })).toThrow('2 entries');
    expect(() => readZip(bytes, { entries: 2, contentBytes: 9, ratio: 10 })).toThrow('more than 9 bytes');
    expect(readZip(bytes, { entries: 2, contentBytes: 10, ratio: 10 })).toHaveLength(2);
  });

  it('is not deceived about sizes, check sums and names', () => {
    const bytes = zip({ 'a.txt': Buffer.from('hello hello hello hello hello') });
    const central = bytes.indexOf(Buffer.from('PK\x01\x02', 'latin1'));
    const claims = (offset: number, value: number) => {
      const forged = Buffer.from(bytes);
      forged.writeUInt32LE(value, central + offset);
      return () => readZip(forged);
    };
    expect(claims(24, 5)).toThrow('cannot be expanded');
    expect(claims(24, 300)).toThrow('check sum');
    expect(claims(16, 1)).toThrow('check sum');
    expect(claims(20, 1_000_000)).toThrow('cut short');
    expect(claims(42, 1_000_000)).toThrow('damaged');
    expect(readZip(bytes)).toHaveLength(1);
  });

  it('reads back any files, and throws nothing else for any damage', () => {
    const file = fc.tuple(fc.stringMatching(/^[a-zé]{1,5}(\/[a-z]{1,3})?$/), fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(
        fc.uniqueArray(file, { selector: ([path]) => path.split('/')[0], maxLength: 5 }),
        fc.nat(),
        fc.nat(255),
        (files, at, byte) => {
          const bytes = zip(Object.fromEntries(files));
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
