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
const limits = { jobMs: 20_000, totalMs: 200_000, memoryBytes: 1024 * 1024 * 1024 };
const renderer = createRenderer(limits);
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

/** A small file whose header claims another size. */
function claimed(mediaType: string, width: number, height: number): Uint8Array {
  if (mediaType === 'image/jpeg') {
    const bytes = Buffer.from(jpeg.encode(twoColours(16, 16), 90).data);
    const at = bytes.indexOf(Buffer.from([0xff, 0xc0]));
    bytes.writeUInt16BE(height, at + 5);
    bytes.writeUInt16BE(width, at + 7);
    return bytes;
  }
  const bytes = Buffer.from(noise(8, 8));
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
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
    expect(sniffMediaType(Buffer.from('\ufeffid;name', 'utf16le'))).toBeUndefined();
    expect(sniffMediaType(Buffer.from('\0\0\0\x18ftypheic', 'latin1'))).toBeUndefined();
    expect(sniffMediaType(Buffer.from('\0\0\0\x18ftypavif', 'latin1'))).toBe('image/avif');
    expect(sniffMediaType(Buffer.from('\0\0\0\x18ftypisom', 'latin1'))).toBe('video/mp4');
    expect(sniffMediaType(Buffer.from([0xff, 0xfb, 0x90, 0]))).toBe('audio/mpeg');
    expect(sniffMediaType(Buffer.from([0xff, 0xf1, 0x50, 0x80]))).toBe('audio/aac');
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
      if (typeof result === 'string') throw new Error(result);
      expect(result.pageCount).toBe(1);
      const picture = result.pictures[0];
      expect(picture).toMatchObject({ page: 0, height: 400, mediaType: 'image/png' });
      const pixels = decodePng(picture?.bytes ?? new Uint8Array()).data;
      expect(new Set(pixels).size).toBeGreaterThan(20);
    }
  });

  test('goes on after a broken document and after one that takes too long', async () => {
    const broken = Buffer.from('%PDF-1.7 nothing behind it');
    expect(await renderer.render({ kind: 'pdf', bytes: broken, pages: [0], side: 100 })).toBe('broken');
    const hasty = createRenderer({ ...limits, jobMs: 1 });
    expect(await hasty.render({ kind: 'pdf', bytes: readFileSync(repository + pdf), pages: [0], side: 4_000 })).toBe(
      'slow',
    );
    await hasty.close();
    const image = await renderer.render({ kind: 'image', bytes: noise(300, 200), mediaType: 'image/png', side: 30 });
    expect(image).toMatchObject({ pictures: [{ width: 30, height: 20, mediaType: 'image/jpeg' }] });
  });

  test('works no longer than the time for all, and not at all once the run is interrupted', async () => {
    const job = { kind: 'pdf', bytes: readFileSync(repository + pdf), pages: [0], side: 4_000 } as const;
    const short = createRenderer({ ...limits, totalMs: 1 });
    expect(await short.render(job)).toBe('spent');
    const soon = new Promise((resolve) => setImmediate(resolve, 'later'));
    expect(await Promise.race([short.render(job), soon])).toBe('spent');
    await short.close();
    const interrupted = new AbortController();
    const stopped = createRenderer({ ...limits, signal: interrupted.signal });
    const answer = stopped.render(job);
    interrupted.abort();
    expect(await answer).toBe('spent');
    await stopped.close();
  });

  test('is stopped when it takes more memory than it may', async () => {
    const small = createRenderer({ ...limits, memoryBytes: 20 * 1024 * 1024 });
    const png = encodePng({ width: 6_000, height: 6_000, data: new Uint8Array(6_000 * 6_000), channels: 1 });
    expect(await small.render({ kind: 'image', bytes: png, mediaType: 'image/png', side: 100 })).toBe('memory');
    await small.close();
  });

  test.each([
    ['image/png', 22_000, 22_000],
    ['image/png', 0xffff_ffff, 0xffff_ffff],
    ['image/jpeg', 60_000, 60_000],
  ])('never decodes %s of %i × %i pixels, small as its file may be', async (mediaType, width, height) => {
    const job = { kind: 'image', bytes: claimed(mediaType, width, height), mediaType, side: 100 } as const;
    const before = process.resourceUsage().maxRSS;
    expect(await renderer.render(job)).toBe('broken');
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(100 * 1024);
  });
});

describe('fixtures', () => {
  const place = (budgetBytes = 1_000_000, signal = new AbortController().signal) => {
    const cwd = mkdtempSync(join(tmpdir(), 'media-'));
    const directory = mkdtempSync(join(tmpdir(), 'media-report-'));
    return {
      cwd,
      directory,
      fixtures: createFixtures({ cwd, directory, budgetBytes, signal, scrub: (text) => text.replaceAll('KEY', '***') }),
    };
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

  test('above the budget are shown from beside the page, and counted', async () => {
    const { cwd, directory, fixtures } = place(1_000);
    writeFileSync(join(cwd, 'a.png'), readFileSync(repository + png));
    writeFileSync(join(cwd, 'b.pdf'), readFileSync(repository + pdf));
    const shown = await fixtures.show({ name: 'file', kind: 'file', file: 'a.png' }, []);
    expect(shown?.islands).toEqual([]);
    expect(shown?.media.pictures).toMatchObject([{ width: 1012, place: { href: shown?.media.href } }]);
    expect(shown?.media.note).toBeUndefined();
    const page = (await fixtures.show({ name: 'file', kind: 'file', file: 'b.pdf' }, []))?.media.pictures[0];
    const href = page && 'href' in page.place ? page.place.href : '';
    expect(href).toMatch(/^files\/[0-9a-f]{12}-page-1\.png$/);
    expect(sniffMediaType(readFileSync(join(directory, href)))).toBe('image/png');
    expect(fixtures.leftOut()).toMatchObject({ budgetBytes: 1_000, beside: 2, unseen: 0 });
    await fixtures.close();
  });

  test('of the same content under two names are carried once', async () => {
    const { cwd, fixtures } = place();
    for (const file of ['a.png', 'b.png']) writeFileSync(join(cwd, file), readFileSync(repository + png));
    const first = await fixtures.show({ name: 'file', kind: 'file', file: 'a.png' }, []);
    const second = await fixtures.show({ name: 'file', kind: 'file', file: 'b.png' }, []);
    expect([first?.islands.length, second?.islands.length]).toEqual([1, 0]);
    expect(second?.media.pictures).toEqual(first?.media.pictures);
    await fixtures.close();
  });

  test('with more pixels than a browser could hold are linked', async () => {
    const { cwd, fixtures } = place();
    for (const [type, file] of [
      ['image/png', 'a.png'],
      ['image/jpeg', 'a.jpg'],
    ] as const) {
      writeFileSync(join(cwd, file), claimed(type, 60_000, 22_000));
      const shown = await fixtures.show({ name: 'file', kind: 'file', file }, []);
      expect(shown?.media).toMatchObject({
        pictures: [],
        note: '60,000 × 22,000 pixels are too many to be shown.',
        href: expect.stringMatching(/^files\//),
      });
      expect(shown?.islands).toEqual([]);
    }
    await fixtures.close();
  });

  test('that are texts are shown as text, their end cut at a whole character', async () => {
    const { cwd, fixtures } = place();
    const show = async (file: string, content: string | Uint8Array) => {
      writeFileSync(join(cwd, file), content);
      const shown = await fixtures.show({ name: 'file', kind: 'file', file }, []);
      return { media: shown?.media, text: shown?.islands.map(({ bytes }) => Buffer.from(bytes).toString()).join('') };
    };
    const html = '<script>alert(1)</script>';
    for (const file of ['a.svg', 'a.html', 'a.csv', 'a.json'])
      expect((await show(file, `${file}${html}`)).text).toBe(`${file}${html}`);
    const long = await show('long.txt', `${'x'.repeat(200 * 1024 - 1)}€ and more`);
    expect(long.media?.text?.cutBytes).toBe(12);
    expect(long.text).toMatch(/x$/);
    expect((await show('key.md', 'the KEY\u202e')).text).toBe('the ***\\u{202e}');
    expect(await show('empty.txt', '')).toMatchObject({ media: { note: 'The file is empty.' }, text: '' });
    for (const bytes of [Buffer.from('PK\u0003\u0004\0'), Buffer.from([0xc3, 0x28]), Buffer.from([0xff, 0xfe, 65, 0])])
      expect((await show(`${bytes.toString('hex')}.bin`, bytes)).media?.note).toBe(
        'The browser cannot show this kind of file.',
      );
    await fixtures.close();
  });

  test('say what they are, whatever the suite says', async () => {
    const { cwd, fixtures } = place(10_000_000);
    const wave = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(4_000_000)]);
    for (const [file, bytes] of [
      ['short.bin', wave.subarray(0, 1_000)],
      ['long.bin', wave],
    ] as const) {
      writeFileSync(join(cwd, file), bytes);
      const shown = await fixtures.show({ name: 'file', kind: 'file', file }, []);
      expect(shown?.media.mediaType).toBe('audio/wav');
      expect(shown?.media.whole).toEqual(
        file === 'short.bin' ? { island: expect.any(String) } : { href: expect.stringMatching(/^files\//) },
      );
    }
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
