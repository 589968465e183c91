import { expect, it } from 'vitest';
import { createRandom } from '../../../src/simulator/random.ts';
import { writeZip } from '../../../src/skill/write-zip.ts';
import { readZip } from '../../../src/skill/zip.ts';

const random = createRandom(1, 'noise');
const noise = (length: number) => Uint8Array.from({ length }, () => random.next() * 256);
const text = (length: number) => new TextEncoder().encode('A line of text.\n'.repeat(length / 16));
const both = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

it.each<[string, Uint8Array, 'stored' | 'deflated']>([
  ['a large text', text(200_000), 'deflated'],
  ['a large picture', noise(200_000), 'stored'],
  ['a small one', noise(20_000), 'deflated'],
  ['text behind what is compressed', both(noise(100_000), text(100_000)), 'deflated'],
  ['text between what is compressed', both(noise(90_000), text(90_000), noise(90_000)), 'deflated'],
])('%s', async (_, bytes, how) => {
  const zip = await writeZip([{ path: 'file', bytes }]);
  expect(zip.length).toBeLessThan(bytes.length + 300);
  // The method stands at byte 8 of the header of a file: 0 for stored, 8 for deflated (APPNOTE 4.4.5).
  expect(zip[8]).toBe(how === 'stored' ? 0 : 8);
  expect(readZip(zip).map((file) => Buffer.compare(file.bytes, bytes))).toEqual([0]);
  expect(Buffer.compare(zip, await writeZip([{ path: 'file', bytes }]))).toBe(0);
});
