import { copyFile, mkdir, open, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { sha256Hex } from '../hash.ts';
import { formatBytes } from '../report/format.ts';
import type { ShownMedia } from '../report/html/html.ts';
import type { PageMedia, PagePicture } from '../report/html/page-data.ts';
import type { RecordedInput } from '../report/trial-record.ts';
import { createRenderer } from './renderer.ts';
import { imageSize, sniffMediaType } from './sniff.ts';
import type { MediaResult } from './worker-protocol.ts';

export interface FixtureOptions {
  /** Absolute; fixtures outside it are never read. */
  readonly cwd: string;
  /** Absolute path of the report directory; originals are copied into its `files/`. */
  readonly directory: string;
  /** Bytes of pictures and media that the page may carry. */
  readonly budgetBytes: number;
  /** Nothing is read any more once this is aborted: the page is then written without pictures. */
  readonly signal: AbortSignal;
}

/** Makes fixtures ready to be shown. */
export interface Fixtures {
  show(input: RecordedInput, pages: readonly number[]): Promise<ShownMedia | undefined>;
  close(): Promise<void>;
}

const SIDE = 1_600;
const AS_IT_IS = 500 * 1024;
const PLAYED_INLINE = 3 * 1024 * 1024;
const LARGEST_READ = 100 * 1024 * 1024;
const LARGEST_COPY = 25 * 1024 * 1024;
const COPIES = 200 * 1024 * 1024;
const MOST_PAGES = 12;
const RENDER_LIMIT_MS = 15_000;

type Loaded = {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly sha256: string;
  readonly href?: string;
};

/** Pictures of pages and of large images are made here; each content is read and carried once. */
export function createFixtures({ cwd, directory, budgetBytes, signal }: FixtureOptions): Fixtures {
  const renderer = createRenderer(RENDER_LIMIT_MS);
  const shownPages = new Map<string, PagePicture>();
  let left = budgetBytes;
  let copies = COPIES;

  async function load(input: RecordedInput): Promise<Loaded | string> {
    const path = await inside(cwd, input.file ?? '');
    if (path === undefined) return 'The file is not there any more.';
    const { size } = await stat(path);
    if (size > LARGEST_READ) return `${formatBytes(size)} are too large to be shown.`;
    const bytes = await read(path, size);
    const sha256 = sha256Hex(bytes);
    if (input.sha256 !== undefined && input.sha256 !== sha256) return 'The file has changed since the run.';
    const mediaType = sniffMediaType(bytes);
    if (mediaType === undefined) return 'The browser cannot show this kind of file.';
    const href = await copy(path, size, sha256);
    return { bytes, mediaType, sha256, ...(href === undefined ? {} : { href }) };
  }

  async function copy(path: string, size: number, sha256: string): Promise<string | undefined> {
    if (size > LARGEST_COPY || size > copies) return undefined;
    copies -= size;
    const name = `${sha256.slice(0, 12)}-${basename(path).replace(/[^A-Za-z0-9._-]/g, '_')}`;
    await mkdir(join(directory, 'files'), { recursive: true });
    await copyFile(path, join(directory, 'files', name));
    return `files/${name}`;
  }

  /** Takes bytes from the budget; false when there are not enough left. */
  function afford(bytes: Uint8Array): boolean {
    if (bytes.length > left) return false;
    left -= bytes.length;
    return true;
  }

  function carry(loaded: Loaded, { pageCount, pictures }: MediaResult, extra?: string): ShownMedia {
    const islands: { id: string; bytes: Uint8Array }[] = [];
    const shown: PagePicture[] = [];
    for (const { page, width, height, mediaType, bytes } of pictures) {
      if (!afford(bytes)) break;
      const id = `media-${loaded.sha256.slice(0, 16)}-${page}`;
      islands.push({ id, bytes });
      const picture = { page, island: id, mediaType, width, height };
      shown.push(picture);
      shownPages.set(`${loaded.sha256} ${page}`, picture);
    }
    const cut = shown.length < pictures.length ? 'The budget for pictures in this report is spent.' : extra;
    return { islands, media: describe(loaded, { pictures: shown, pageCount }, cut) };
  }

  function describe(loaded: Loaded, media: PageMedia, note: string | undefined): PageMedia {
    return {
      ...media,
      ...(loaded.href === undefined ? {} : { href: loaded.href }),
      ...(note === undefined ? {} : { note }),
    };
  }

  async function document(loaded: Loaded, grounded: readonly number[]): Promise<ShownMedia> {
    const pages = [...new Set([0, ...grounded])].sort((a, b) => a - b);
    const wanted = pages.slice(0, MOST_PAGES);
    const known = wanted.map((page) => shownPages.get(`${loaded.sha256} ${page}`));
    const result = await renderer.render({
      kind: 'pdf',
      bytes: loaded.bytes,
      pages: wanted.filter((_, index) => known[index] === undefined),
      side: SIDE,
    });
    if (!result) return whole(loaded, 'The pages could not be rendered; the document is shown as it is.');
    const more = pages.length - wanted.length;
    const shown = carry(loaded, result, more > 0 ? `${more} more pages with boxes are not shown.` : undefined);
    const pictures = [...known.filter((picture) => picture !== undefined), ...shown.media.pictures];
    return { ...shown, media: { ...shown.media, pictures: pictures.sort((a, b) => a.page - b.page) } };
  }

  /** The original in the page, where the budget allows. */
  function whole(loaded: Loaded, note?: string): ShownMedia {
    const { bytes, mediaType, sha256 } = loaded;
    if (!afford(bytes))
      return { islands: [], media: describe(loaded, none, 'The budget for pictures in this report is spent.') };
    const id = `media-${sha256.slice(0, 16)}`;
    return {
      islands: [{ id, bytes }],
      media: describe(loaded, { ...none, embedded: { island: id, mediaType } }, note),
    };
  }

  async function image(loaded: Loaded): Promise<ShownMedia> {
    const { bytes, mediaType } = loaded;
    const size = imageSize(bytes, mediaType);
    const decodable = mediaType === 'image/jpeg' || mediaType === 'image/png';
    if (bytes.length > AS_IT_IS && decodable) {
      const small = await renderer.render({ kind: 'image', bytes, mediaType, side: SIDE });
      const [picture] = small?.pictures ?? [];
      if (small && picture && picture.bytes.length < bytes.length) return carry(loaded, small);
    }
    if (!size || size.width <= 0 || size.height <= 0) return whole(loaded);
    return carry(loaded, { pageCount: 1, pictures: [{ page: 0, ...size, mediaType, bytes }] });
  }

  async function make(input: RecordedInput, pages: readonly number[]): Promise<ShownMedia | string> {
    const loaded = await load(input);
    if (typeof loaded === 'string') return loaded;
    if (loaded.mediaType === 'application/pdf') return document(loaded, pages);
    if (loaded.mediaType.startsWith('image/')) return image(loaded);
    if (loaded.bytes.length <= PLAYED_INLINE) return whole(loaded);
    return { islands: [], media: describe(loaded, none, loaded.href ? undefined : 'Too large to be in the report.') };
  }

  const made = new Map<string, Promise<ShownMedia | string>>();
  return {
    async show(input, pages) {
      if (input.kind !== 'file' || input.file === undefined || signal.aborted) return undefined;
      // The same content with the same pages is made once; its bytes go into the page with the first.
      const key = JSON.stringify([input.file, input.sha256, pages]);
      const earlier = made.get(key);
      const promise = earlier ?? make(input, pages).catch(() => 'The file could not be read.');
      made.set(
        key,
        promise.then((shown) => (typeof shown === 'string' ? shown : { ...shown, islands: [] })),
      );
      const shown = await promise;
      return typeof shown === 'string' ? { islands: [], media: { ...none, note: shown } } : shown;
    },
    close: () => renderer.close(),
  };
}

const none: PageMedia = { pictures: [], pageCount: 0 };

/** The real path of a file, when it lies inside the directory; links are followed before that is decided. */
async function inside(root: string, file: string): Promise<string | undefined> {
  try {
    const [base, path] = await Promise.all([realpath(root), realpath(join(root, file))]);
    const way = relative(base, path);
    return way === '..' || way.startsWith(`..${sep}`) || way === '' ? undefined : path;
  } catch {
    return undefined;
  }
}

async function read(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(size);
    const { bytesRead } = await file.read(bytes, 0, size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
