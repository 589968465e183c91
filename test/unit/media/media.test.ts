import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode as decodePng, encode as encodePng } from 'fast-png';
import jpeg from 'jpeg-js';
import { afterAll, describe, expect, test } from 'vitest';
import { createFixtures } from '../../../src/media/fixtures.ts';
import { orient, shrink } from '../../../src/media/pixels.ts';
import { createRenderer } from '../../../src/media/renderer.ts';
import { imageSize, jpegOrientation, sniffMediaType } from '../../../src/media/sniff.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const pdf = 'examples/skills/invoice-extraction/evals/northwind-tools.pdf';
const png = 'examples/skills/invoice-extraction/evals/files/harbour-coffee.png';
const renderer = createRenderer(20_000);
afterAll(() => renderer.close());

/** Red left, blue right. */
function twoColours(width: number, height: number) {
  const data = new Uint8Array(width * height * 4);
  for (let pixel = 0; pixel < width * height; pixel++) {
    const left = pixel % width < width / 2;
    data.set(left ? [255, 0, 0, 255] : [0, 0, 255, 255], pixel * 4);
  }
  return { width, height, data };
}

function noise(width: number, height: number) {
  const data = new Uint8Array(width * height * 3);
  let seed = 7;
  for (let at = 0; at < data.length; at++) {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    data[at] = seed >>> 24;
  }
  return encodePng({ width, height, data, channels: 3 });
}

/** A JPEG with an EXIF orientation put behind its first marker. */
function turned(bytes: Uint8Array, orientation: number): Uint8Array {
  const exif = [
    0xff,
    0xe1,
    0,
    34,
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    0x49,
    0x49,
    42,
    0,
    8,
    0,
    0,
    0,
    1,
    0,
    0x12,
    1,
    3,
    0,
    1,
    0,
    0,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  return Uint8Array.from([...bytes.subarray(0, 2), ...exif, ...bytes.subarray(2)]);
}

describe('what a file is', () => {
  test('is read from its bytes', () => {
    expect(sniffMediaType(readFileSync(repository + pdf))).toBe('application/pdf');
    expect(sniffMediaType(readFileSync(repository + png))).toBe('image/png');
    expect(
      sniffMediaType(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')),
    ).toBeUndefined();
    expect(sniffMediaType(Buffer.from('<html>'))).toBeUndefined();
    expect(sniffMediaType(new Uint8Array())).toBeUndefined();
  });

  test('has the size that a browser shows', () => {
    const bytes = jpeg.encode(twoColours(64, 32), 90).data;
    expect(imageSize(bytes, 'image/jpeg')).toEqual({ width: 64, height: 32 });
    expect(imageSize(turned(bytes, 6), 'image/jpeg')).toEqual({ width: 32, height: 64 });
    expect(jpegOrientation(turned(bytes, 6))).toBe(6);
    expect(imageSize(readFileSync(repository + png), 'image/png')).toEqual({ width: 1012, height: 1431 });
    expect(imageSize(bytes.subarray(0, 10), 'image/jpeg')).toBeUndefined();
  });
});

describe('pixels', () => {
  test('are averaged when a picture is made smaller, and never made more', () => {
    const small = shrink(twoColours(100, 50), 2);
    expect([small.width, small.height]).toEqual([2, 1]);
    expect([...small.data]).toEqual([255, 0, 0, 255, 0, 0, 255, 255]);
    expect(shrink(twoColours(4, 4), 100).width).toBe(4);
  });

  test.each([
    [1, [2, 1], 'red blue'],
    [2, [2, 1], 'blue red'],
    [3, [2, 1], 'blue red'],
    [6, [1, 2], 'red blue'],
    [8, [1, 2], 'blue red'],
  ])('orientation %i', (orientation, size, colours) => {
    const upright = orient(twoColours(2, 1), orientation);
    expect([upright.width, upright.height]).toEqual(size);
    expect([0, 4].map((at) => (upright.data[at] === 255 ? 'red' : 'blue')).join(' ')).toBe(colours);
  });
});

describe('the worker', () => {
  test('renders one document after the other', async () => {
    for (const file of [pdf, 'examples/skills/referral-intake/evals/cardiology-typed.pdf']) {
      const result = await renderer.render({
        kind: 'pdf',
        bytes: readFileSync(repository + file),
        pages: [0, 7],
        side: 400,
      });
      expect(result?.pageCount).toBe(1);
      const picture = result?.pictures[0];
      expect(picture).toMatchObject({ page: 0, height: 400, mediaType: 'image/png' });
      const pixels = decodePng(picture?.bytes ?? new Uint8Array()).data;
      expect(new Set(pixels).size).toBeGreaterThan(20);
    }
  });

  test('goes on after a broken document and after one that takes too long', async () => {
    const broken = Buffer.from('%PDF-1.7 nothing behind it');
    expect(await renderer.render({ kind: 'pdf', bytes: broken, pages: [0], side: 100 })).toBeUndefined();
    const hasty = createRenderer(1);
    expect(
      await hasty.render({ kind: 'pdf', bytes: readFileSync(repository + pdf), pages: [0], side: 4_000 }),
    ).toBeUndefined();
    await hasty.close();
    const image = await renderer.render({ kind: 'image', bytes: noise(300, 200), mediaType: 'image/png', side: 30 });
    expect(image?.pictures[0]).toMatchObject({ width: 30, height: 20, mediaType: 'image/jpeg' });
  });
});

describe('fixtures', () => {
  const place = (budgetBytes = 1_000_000, signal = new AbortController().signal) => {
    const cwd = mkdtempSync(join(tmpdir(), 'media-'));
    const directory = mkdtempSync(join(tmpdir(), 'media-report-'));
    return { cwd, directory, fixtures: createFixtures({ cwd, directory, budgetBytes, signal }) };
  };

  test('are carried once, whoever shows them, and linked', async () => {
    const { cwd, directory, fixtures } = place();
    writeFileSync(join(cwd, 'a b.png'), readFileSync(repository + png));
    const input = { name: 'file', kind: 'file', file: 'a b.png' } as const;
    const first = await fixtures.show(input, []);
    expect(first?.islands).toHaveLength(1);
    expect(first?.media.pictures[0]).toMatchObject({ page: 0, width: 1012, height: 1431 });
    expect((await fixtures.show(input, []))?.islands).toEqual([]);
    expect(first?.media.href).toMatch(/^files\/[0-9a-f]{12}-a_b\.png$/);
    expect(readdirSync(join(directory, 'files'))).toHaveLength(1);
    await fixtures.close();
  });

  test('outside the workspace are never read, not through a link either', async () => {
    const { cwd, directory, fixtures } = place();
    symlinkSync(join(repository, png), join(cwd, 'link.png'));
    for (const file of ['../../etc/passwd', 'link.png', '/etc/passwd', 'none.png']) {
      const shown = await fixtures.show({ name: 'file', kind: 'file', file }, []);
      expect(shown?.media.pictures, file).toEqual([]);
      expect(shown?.islands).toEqual([]);
      expect(shown?.media.note).toBe('The file is not there any more.');
    }
    expect(readdirSync(directory)).toEqual([]);
    await fixtures.close();
  });

  test('that changed since the run are not shown', async () => {
    const { cwd, fixtures } = place();
    writeFileSync(join(cwd, 'a.png'), readFileSync(repository + png));
    const sha256 = createHash('sha256').update('another').digest('hex');
    const shown = await fixtures.show({ name: 'file', kind: 'file', file: 'a.png', sha256 }, []);
    expect(shown?.media.note).toBe('The file has changed since the run.');
    await fixtures.close();
  });

  test('above the budget are left out, and that is said', async () => {
    const { cwd, fixtures } = place(1_000);
    writeFileSync(join(cwd, 'a.png'), readFileSync(repository + png));
    const shown = await fixtures.show({ name: 'file', kind: 'file', file: 'a.png' }, []);
    expect(shown?.islands).toEqual([]);
    expect(shown?.media).toMatchObject({ pictures: [], note: 'The budget for pictures in this report is spent.' });
    await fixtures.close();
  });

  test('that are large are made smaller', async () => {
    const { cwd, fixtures } = place();
    writeFileSync(join(cwd, 'large.png'), noise(2_000, 500));
    const shown = await fixtures.show({ name: 'file', kind: 'file', file: 'large.png' }, []);
    expect(shown?.media.pictures[0]).toMatchObject({ width: 1_600, height: 400, mediaType: 'image/jpeg' });
    await fixtures.close();
  });

  test('are left out once the run is interrupted', async () => {
    const { cwd, fixtures } = place(1_000_000, AbortSignal.abort());
    writeFileSync(join(cwd, 'a.png'), readFileSync(repository + png));
    expect(await fixtures.show({ name: 'file', kind: 'file', file: 'a.png' }, [])).toBeUndefined();
  });
});
