import { stat } from 'node:fs/promises';
import { sha256Hex } from '../hash.ts';
import { formatBytes, formatCount, plural } from '../report/format.ts';
import type { ShownMedia } from '../report/html/html.ts';
import type { LeftOut, PageMedia, PagePicture } from '../report/html/page-data.ts';
import type { RecordedInput } from '../report/trial-record.ts';
import { type Carried, createCarrier } from './carrier.ts';
import { canBeDecoded, MOST_SHOWN_PIXELS } from './picture-limits.ts';
import { createRenderer, type RendererLimits, type RenderProblem } from './renderer.ts';
import { imageSize, sniffMediaType } from './sniff.ts';
import { textContent } from './text-content.ts';
import type { MediaResult, RenderedPicture } from './worker-protocol.ts';
import { pathInside, readBytes } from './workspace-file.ts';

export interface FixtureOptions {
  /** Absolute; fixtures outside it are never read. */
  readonly cwd: string;
  /** Absolute path of the report directory; originals are copied into its `files/`. */
  readonly directory: string;
  /** Bytes of pictures and media that the page may carry. */
  readonly budgetBytes: number;
  /** Nothing is read any more once this is aborted: the page is then written without pictures. */
  readonly signal: AbortSignal;
  /** Takes secrets out of texts. */
  readonly scrub: (text: string) => string;
  readonly limits?: Partial<RendererLimits>;
}

/** Makes fixtures ready to be shown; those that are asked for first have the first claim on the budget. */
export interface Fixtures {
  show(input: RecordedInput, pages: readonly number[]): Promise<ShownMedia | undefined>;
  /** What the budget did not hold so far. */
  leftOut(): LeftOut;
  close(): Promise<void>;
}

const SIDE = 1_600;
const AS_IT_IS = 500 * 1024;
const PLAYED_INLINE = 3 * 1024 * 1024;
const LARGEST_READ = 100 * 1024 * 1024;
const MOST_PAGES = 12;
const LIMITS: RendererLimits = { jobMs: 15_000, totalMs: 120_000, memoryBytes: 1024 * 1024 * 1024 };

const none: PageMedia = { pictures: [], pageCount: 0 };
const NO_ROOM = 'Neither the budget for media nor the files beside this report had room for it.';
const extensions: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg' };

const why: Readonly<Record<RenderProblem, string>> = {
  broken: 'The pages could not be rendered',
  slow: 'Rendering the pages took too long',
  memory: 'Rendering the pages took too much memory',
  spent: 'The time for rendering fixtures is spent',
};

interface Loaded {
  readonly bytes: Uint8Array;
  readonly mediaType: string | undefined;
  readonly sha256: string;
  readonly href: string | undefined;
}

/** Pictures of pages and of large images are made here; each content is read and carried once. */
export function createFixtures({ cwd, directory, budgetBytes, signal, scrub, limits }: FixtureOptions): Fixtures {
  const renderer = createRenderer({ ...LIMITS, signal, ...limits });
  const carrier = createCarrier(directory, budgetBytes);
  const shownPages = new Map<string, PagePicture>();
  const unrendered = new Map<string, RenderProblem>();

  async function load(input: RecordedInput): Promise<Loaded | string> {
    const path = await pathInside(cwd, input.file ?? '');
    if (path === undefined) return 'The file is not there any more.';
    const { size } = await stat(path);
    if (size > LARGEST_READ) return `${formatBytes(size)} are too large to be shown.`;
    const bytes = await readBytes(path, size);
    const sha256 = sha256Hex(bytes);
    if (input.sha256 !== undefined && input.sha256 !== sha256) return 'The file has changed since the run.';
    return { bytes, mediaType: sniffMediaType(bytes), sha256, href: await carrier.copy(path, size, sha256) };
  }

  /** The media of a fixture with what is known of the original. */
  function described({ href, mediaType }: Loaded, media: PageMedia, note?: string): PageMedia {
    return {
      ...media,
      ...(mediaType === undefined ? {} : { mediaType }),
      ...(href === undefined ? {} : { href }),
      ...(note === undefined ? {} : { note }),
    };
  }

  async function carryPictures(loaded: Loaded, { pageCount, pictures }: MediaResult, note?: string) {
    const islands: { id: string; bytes: Uint8Array }[] = [];
    const shown: PagePicture[] = [];
    for (const { page, width, height, mediaType, bytes } of pictures) {
      const carried = await carrier.carry({
        id: `media-${loaded.sha256.slice(0, 16)}-${page}`,
        bytes,
        fileName: `${loaded.sha256.slice(0, 12)}-page-${page + 1}.${extensions[mediaType] ?? 'bin'}`,
        ...(bytes === loaded.bytes && loaded.href !== undefined ? { href: loaded.href } : {}),
      });
      if (!carried) continue;
      islands.push(...islandsOf(carried));
      const picture = { page, place: carried.place, mediaType, width, height };
      shown.push(picture);
      shownPages.set(`${loaded.sha256} ${page}`, picture);
    }
    const left = shown.length < pictures.length ? NO_ROOM : note;
    return { islands, media: described(loaded, { pictures: shown, pageCount }, left) };
  }

  async function document(loaded: Loaded, grounded: readonly number[]): Promise<ShownMedia> {
    const pages = [...new Set([0, ...grounded])].sort((a, b) => a - b);
    const wanted = pages.slice(0, MOST_PAGES);
    const known = wanted.flatMap((page) => shownPages.get(`${loaded.sha256} ${page}`) ?? []);
    const result =
      unrendered.get(loaded.sha256) ??
      (await renderer.render({
        kind: 'pdf',
        bytes: loaded.bytes,
        pages: wanted.filter((page) => !known.some((picture) => picture.page === page)),
        side: SIDE,
      }));
    if (typeof result === 'string') {
      unrendered.set(loaded.sha256, result);
      return wholeInPage(loaded, why[result]);
    }
    const more = pages.length - wanted.length;
    const note =
      more > 0 ? `${plural(more, 'more page')} with boxes ${more === 1 ? 'is' : 'are'} not shown.` : undefined;
    const shown = await carryPictures(loaded, result, note);
    const pictures = [...known, ...shown.media.pictures].sort((a, b) => a.page - b.page);
    return { ...shown, media: { ...shown.media, pictures } };
  }

  /** A document that only the browser can show, which it does from the page alone. */
  async function wholeInPage(loaded: Loaded, problem: string): Promise<ShownMedia> {
    const { bytes, sha256 } = loaded;
    const carried = await carrier.embed({ id: `media-${sha256.slice(0, 16)}`, bytes });
    if (!carried) return { islands: [], media: described(loaded, none, `${problem}.`) };
    const note = `${problem}; the document is shown as it is.`;
    return { islands: islandsOf(carried), media: described(loaded, { ...none, whole: carried.place }, note) };
  }

  /** The original in the page, or from beside it. */
  async function whole(loaded: Loaded): Promise<ShownMedia> {
    const { bytes, mediaType = '', sha256, href } = loaded;
    if (bytes.length > PLAYED_INLINE && href !== undefined && !mediaType.startsWith('image/'))
      return { islands: [], media: described(loaded, { ...none, whole: { href } }) };
    const id = `media-${sha256.slice(0, 16)}`;
    const fileName = `${sha256.slice(0, 12)}-original`;
    const carried = await carrier.carry({ id, bytes, fileName, ...(href === undefined ? {} : { href }) });
    if (!carried) return { islands: [], media: described(loaded, none, NO_ROOM) };
    return { islands: islandsOf(carried), media: described(loaded, { ...none, whole: carried.place }) };
  }

  async function image(loaded: Loaded, mediaType: string): Promise<ShownMedia> {
    const { bytes } = loaded;
    const size = imageSize(bytes, mediaType);
    if (!size || size.width <= 0 || size.height <= 0) return whole(loaded);
    const { width, height } = size;
    if (width * height > MOST_SHOWN_PIXELS) {
      const pixels = `${formatCount(width)} × ${formatCount(height)} pixels are too many to be shown.`;
      return { islands: [], media: described(loaded, none, pixels) };
    }
    if (bytes.length > AS_IT_IS && canBeDecoded(bytes, mediaType, size)) {
      const small = await renderer.render({ kind: 'image', bytes, mediaType, side: SIDE });
      const [picture] = typeof small === 'string' ? [] : small.pictures;
      if (picture && picture.bytes.length < bytes.length)
        return carryPictures(loaded, { pageCount: 1, pictures: [picture] });
    }
    const itself: RenderedPicture = { page: 0, width, height, mediaType, bytes };
    return carryPictures(loaded, { pageCount: 1, pictures: [itself] });
  }

  async function text(loaded: Loaded): Promise<ShownMedia> {
    const content = textContent(loaded.bytes);
    if (!content) return { islands: [], media: described(loaded, none, 'The browser cannot show this kind of file.') };
    if (content.text === '') return { islands: [], media: described(loaded, none, 'The file is empty.') };
    const bytes = Buffer.from(scrub(content.text));
    const carried = await carrier.embed({ id: `media-${loaded.sha256.slice(0, 16)}`, bytes });
    if (!carried)
      return { islands: [], media: described(loaded, none, 'The budget for media in this report is spent.') };
    const shown = { place: carried.place, cutBytes: content.cutBytes };
    return { islands: islandsOf(carried), media: described(loaded, { ...none, text: shown }) };
  }

  async function make(input: RecordedInput, pages: readonly number[]): Promise<ShownMedia | string> {
    const loaded = await load(input);
    if (typeof loaded === 'string') return loaded;
    const { mediaType } = loaded;
    if (mediaType === undefined) return text(loaded);
    if (mediaType === 'application/pdf') return document(loaded, pages);
    return mediaType.startsWith('image/') ? image(loaded, mediaType) : whole(loaded);
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
    leftOut: () => carrier.leftOut(),
    close: () => renderer.close(),
  };
}

function islandsOf({ island }: Carried): ShownMedia['islands'] {
  return island ? [island] : [];
}
