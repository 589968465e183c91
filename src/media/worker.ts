import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parentPort } from 'node:worker_threads';
import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import { convertIndexedToRgb, decode as decodePng, encode as encodePng } from 'fast-png';
import jpeg from 'jpeg-js';
import { canBeDecoded } from './picture-limits.ts';
import { orient, type Pixels, shrink, toRgba } from './pixels.ts';
import { imageSize, jpegOrientation } from './sniff.ts';
import type { MediaJob, MediaResult, RenderedPicture } from './worker-protocol.ts';

// Fixtures are hostile: decoders run here, away from the run, and are stopped when they take too much time or memory.

let library: Promise<Awaited<ReturnType<typeof PDFiumLibrary.init>>> | undefined;

/** PDFium lies beside the bundle; the sources find it in its package. */
async function pdfium() {
  const place = import.meta.url.endsWith('.ts')
    ? import.meta.resolve('@hyzyla/pdfium/pdfium.wasm')
    : new URL('./pdfium.wasm', import.meta.url);
  const wasm = await readFile(fileURLToPath(place));
  return PDFiumLibrary.init({ wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) });
}

async function renderPdf({ bytes, pages, side }: Extract<MediaJob, { kind: 'pdf' }>): Promise<MediaResult> {
  library ??= pdfium();
  const document: PDFiumDocument = await (await library).loadDocument(bytes);
  try {
    const pageCount = document.getPageCount();
    const pictures: RenderedPicture[] = [];
    for (const page of pages) {
      if (page >= pageCount) continue;
      const one = document.getPage(page);
      const { originalWidth, originalHeight } = one.getOriginalSize();
      const scale = side / Math.max(originalWidth, originalHeight, 1);
      const { width, height, data } = await one.render({ scale, render: 'bitmap' });
      pictures.push({
        page,
        width,
        height,
        mediaType: 'image/png',
        bytes: encodePng(withoutAlpha({ width, height, data })),
      });
    }
    return { pageCount, pictures };
  } finally {
    document.destroy();
  }
}

function withoutAlpha({ width, height, data }: Pixels) {
  const rgb = new Uint8Array(width * height * 3);
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    rgb[to] = data[from] ?? 0;
    rgb[to + 1] = data[from + 1] ?? 0;
    rgb[to + 2] = data[from + 2] ?? 0;
  }
  return { width, height, data: rgb, channels: 3 };
}

function shrinkImage({ bytes, mediaType, side }: Extract<MediaJob, { kind: 'image' }>): MediaResult {
  const size = imageSize(bytes, mediaType);
  if (!size || !canBeDecoded(bytes, mediaType, size)) throw new Error('too many pixels');
  const decoded = mediaType === 'image/jpeg' ? decodeJpeg(bytes) : decodePngPixels(bytes);
  const upright = mediaType === 'image/jpeg' ? jpegOrientation(bytes) : 1;
  const { width, height, data } = orient(shrink(decoded, side), upright);
  const encoded = jpeg.encode({ width, height, data }, 82);
  return { pageCount: 1, pictures: [{ page: 0, width, height, mediaType: 'image/jpeg', bytes: encoded.data }] };
}

function decodeJpeg(bytes: Uint8Array): Pixels {
  return jpeg.decode(bytes, { useTArray: true, maxResolutionInMP: 100, maxMemoryUsageInMB: 800 });
}

function decodePngPixels(bytes: Uint8Array): Pixels {
  const image = decodePng(bytes);
  if (!image.palette) return toRgba(image);
  return toRgba({ ...image, depth: 8, channels: image.palette[0]?.length ?? 3, data: convertIndexedToRgb(image) });
}

parentPort?.on('message', async (job: MediaJob) => {
  try {
    parentPort?.postMessage(job.kind === 'pdf' ? await renderPdf(job) : shrinkImage(job));
  } catch (error) {
    parentPort?.postMessage({ problem: error instanceof Error ? error.message : String(error) });
  }
});
