export const id = 9501;
export const ids = [9501];
export const modules = {

/***/ 59501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFixtures: () => (/* binding */ createFixtures)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/media/carrier.js


const LARGEST_COPY = 25 * 1024 * 1024;
const ALL_COPIES = 200 * 1024 * 1024;
/** `directory` is that of the report; files go into its `files/`. */
function createCarrier(directory, budgetBytes) {
    let budget = budgetBytes;
    let room = ALL_COPIES;
    const tally = { beside: 0, besideBytes: 0, unseen: 0, unseenBytes: 0 };
    const files = (0,external_node_path_.join)(directory, 'files');
    const places = new Map();
    const copies = new Map();
    /** Takes bytes from the room for files; false when there is not enough left. */
    function fits(size) {
        if (size > LARGEST_COPY || size > room)
            return false;
        room -= size;
        return true;
    }
    function embed({ id, bytes }) {
        if (bytes.length > budget)
            return undefined;
        budget -= bytes.length;
        return { place: { island: id }, island: { id, bytes } };
    }
    function unseen(bytes) {
        tally.unseen++;
        tally.unseenBytes += bytes.length;
    }
    async function beside({ href: known, bytes, fileName }) {
        let href = known;
        if (href === undefined) {
            if (!fits(bytes.length))
                return unseen(bytes);
            href = `files/${fileName}`;
            await (0,promises_.mkdir)(files, { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(directory, href), bytes);
        }
        tally.beside++;
        tally.besideBytes += bytes.length;
        return { place: { href } };
    }
    async function once(id, put) {
        if (places.has(id)) {
            const place = places.get(id);
            return place && { place };
        }
        const carried = await put();
        places.set(id, carried?.place);
        return carried;
    }
    return {
        carry: (content) => once(content.id, async () => embed(content) ?? beside(content)),
        embed: (content) => once(content.id, async () => embed(content) ?? unseen(content.bytes)),
        async copy(path, size, sha256) {
            const own = (0,external_node_path_.basename)(path).replace(/[^A-Za-z0-9._-]/g, '_');
            const name = `${sha256.slice(0, 12)}-${own.slice(-100)}`;
            if (copies.has(name))
                return copies.get(name);
            const href = fits(size) ? `files/${name}` : undefined;
            copies.set(name, href);
            if (href === undefined)
                return undefined;
            await (0,promises_.mkdir)(files, { recursive: true });
            await (0,promises_.copyFile)(path, (0,external_node_path_.join)(directory, href));
            return href;
        },
        leftOut: () => ({ budgetBytes, ...tally }),
    };
}

;// CONCATENATED MODULE: ./lib/media/picture-limits.js
/** Pixels above which no browser is asked to show a picture: it would take gigabytes to decode. */
const MOST_SHOWN_PIXELS = 100e6;
// The JPEG decoder takes some 33 bytes a pixel, the PNG decoder a few times the pixels' own size (both measured).
const MOST_JPEG_PIXELS = 20e6;
const MOST_PNG_BYTES = 150e6;
/** Bytes from the header of a PNG to how large its pixels are. */
const PNG_HEADER = 26;
const channels = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
/** True when a picture of this size, in pixels, is small enough to be decoded here. */
function canBeDecoded(bytes, mediaType, { width, height }) {
    const pixels = width * height;
    if (mediaType === 'image/jpeg')
        return pixels <= MOST_JPEG_PIXELS;
    if (mediaType !== 'image/png' || bytes.length < PNG_HEADER)
        return false;
    const [depth = 16, colourType = 6] = bytes.subarray(24, PNG_HEADER);
    // Less than eight bits become eight.
    return (pixels * (channels[colourType] ?? 4) * Math.max(8, depth)) / 8 <= MOST_PNG_BYTES;
}

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/media/renderer.js

const WATCH_MS = 20;
function createRenderer({ jobMs, totalMs, memoryBytes, signal }) {
    let worker;
    let memoryAtStart = 0;
    let left = totalMs;
    const once = async (job) => {
        if (left <= 0 || signal?.aborted)
            return 'spent';
        const started = performance.now();
        const limit = Math.min(jobMs, left);
        const result = await ask(job, limit, limit < jobMs ? 'spent' : 'slow');
        left -= performance.now() - started;
        return result;
    };
    const ask = (job, limitMs, late) => new Promise((resolve) => {
        if (worker === undefined) {
            memoryAtStart = process.memoryUsage.rss();
            worker = start();
        }
        const current = worker;
        const settle = (result, lost) => {
            clearTimeout(timer);
            clearInterval(watch);
            signal?.removeEventListener('abort', stopped);
            // Each by its name: taking all listeners away would take the worker's own, and it would fall silent.
            current.off('message', answered).off('error', failed).off('exit', failed);
            if (lost) {
                if (worker === current)
                    worker = undefined;
                current.terminate().catch(() => undefined);
            }
            resolve(result);
        };
        const answered = (answer) => settle('problem' in answer ? 'broken' : answer, false);
        const failed = () => settle('broken', true);
        const stopped = () => settle('spent', true);
        const timer = setTimeout(() => settle(late, true), limitMs);
        // The limits of a worker bound its heap and not its buffers, which is where pictures are.
        const watch = setInterval(() => {
            if (process.memoryUsage.rss() - memoryAtStart > memoryBytes)
                settle('memory', true);
        }, WATCH_MS);
        signal?.addEventListener('abort', stopped);
        current.on('message', answered).on('error', failed).on('exit', failed);
        current.postMessage(job);
    });
    return {
        render: once,
        async close() {
            const current = worker;
            worker = undefined;
            await current?.terminate();
        },
    };
}
function start() {
    const worker = new external_node_worker_threads_.Worker(workerUrl(), { resourceLimits: { maxOldGenerationSizeMb: 512 } });
    // An error after a job was given up must not take the run down.
    worker.on('error', () => undefined);
    return worker;
}
// The worker is a file of its own, beside the bundle or among the sources.
function workerUrl() {
    const here = import.meta.url;
    const name = here.endsWith('.ts') ? './worker.ts' : './media-worker.js';
    return new URL(name, here);
}

// EXTERNAL MODULE: ./lib/media/sniff.js
var sniff = __webpack_require__(568);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/media/text-content.js

/** The most bytes of a text that are shown. */
const MOST_TEXT_BYTES = 200 * 1024;
/** The beginning of a file as text; undefined when it is no UTF-8 or holds a NUL, as no text does. */
function textContent(bytes) {
    const head = wholeCharacters(bytes.subarray(0, MOST_TEXT_BYTES));
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(head);
        return text.includes('\0') ? undefined : { text: (0,lib_text/* neutralise */.$0)(text), cutBytes: bytes.length - head.length };
    }
    catch {
        return undefined;
    }
}
// A cut may fall into a character, which begins at most three bytes before.
function wholeCharacters(bytes) {
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
        const byte = bytes[bytes.length - back] ?? 0;
        if (byte < 0x80)
            return bytes;
        if (byte < 0xc0)
            continue;
        const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
        return length > back ? bytes.subarray(0, bytes.length - back) : bytes;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./lib/media/workspace-file.js


/** The real path of a file, when it lies inside the directory; links are followed before that is decided. */
async function pathInside(root, file) {
    try {
        const [base, path] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)((0,external_node_path_.join)(root, file))]);
        const way = (0,external_node_path_.relative)(base, path);
        return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || way === '' ? undefined : path;
    }
    catch {
        return undefined;
    }
}
/** The first `size` bytes of a file: it may have grown since it was measured. */
async function readBytes(path, size) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const bytes = new Uint8Array(size);
        const { bytesRead } = await file.read(bytes, 0, size, 0);
        return bytes.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/media/fixtures.js









const SIDE = 1_600;
const AS_IT_IS = 500 * 1024;
const PLAYED_INLINE = 3 * 1024 * 1024;
const LARGEST_READ = 100 * 1024 * 1024;
const MOST_PAGES = 12;
const LIMITS = { jobMs: 15_000, totalMs: 120_000, memoryBytes: 1024 * 1024 * 1024 };
const none = { pictures: [], pageCount: 0 };
const NO_ROOM = 'Neither the budget for media nor the files beside this report had room for it.';
const extensions = { 'image/png': 'png', 'image/jpeg': 'jpg' };
const why = {
    broken: 'The pages could not be rendered',
    slow: 'Rendering the pages took too long',
    memory: 'Rendering the pages took too much memory',
    spent: 'The time for rendering fixtures is spent',
};
/** Pictures of pages and of large images are made here; each content is read and carried once. */
function createFixtures({ cwd, directory, budgetBytes, signal, scrub, limits }) {
    const renderer = createRenderer({ ...LIMITS, signal, ...limits });
    const carrier = createCarrier(directory, budgetBytes);
    const shownPages = new Map();
    const unrendered = new Map();
    async function load(input) {
        const path = await pathInside(cwd, input.file ?? '');
        if (path === undefined)
            return 'The file is not there any more.';
        const { size } = await (0,promises_.stat)(path);
        if (size > LARGEST_READ)
            return `${(0,format/* formatBytes */.z3)(size)} are too large to be shown.`;
        const bytes = await readBytes(path, size);
        const sha256 = (0,hash/* sha256Hex */.f)(bytes);
        if (input.sha256 !== undefined && input.sha256 !== sha256)
            return 'The file has changed since the run.';
        return { bytes, mediaType: (0,sniff/* sniffMediaType */.ZS)(bytes), sha256, href: await carrier.copy(path, size, sha256) };
    }
    /** The media of a fixture with what is known of the original. */
    function described({ href, mediaType }, media, note) {
        return {
            ...media,
            ...(mediaType === undefined ? {} : { mediaType }),
            ...(href === undefined ? {} : { href }),
            ...(note === undefined ? {} : { note }),
        };
    }
    async function carryPictures(loaded, { pageCount, pictures }, note) {
        const islands = [];
        const shown = [];
        for (const { page, width, height, mediaType, bytes } of pictures) {
            const carried = await carrier.carry({
                id: `media-${loaded.sha256.slice(0, 16)}-${page}`,
                bytes,
                fileName: `${loaded.sha256.slice(0, 12)}-page-${page + 1}.${extensions[mediaType] ?? 'bin'}`,
                ...(bytes === loaded.bytes && loaded.href !== undefined ? { href: loaded.href } : {}),
            });
            if (!carried)
                continue;
            islands.push(...islandsOf(carried));
            const picture = { page, place: carried.place, mediaType, width, height };
            shown.push(picture);
            shownPages.set(`${loaded.sha256} ${page}`, picture);
        }
        const left = shown.length < pictures.length ? NO_ROOM : note;
        return { islands, media: described(loaded, { pictures: shown, pageCount }, left) };
    }
    async function document(loaded, grounded) {
        const pages = [...new Set([0, ...grounded])].sort((a, b) => a - b);
        const wanted = pages.slice(0, MOST_PAGES);
        const known = wanted.flatMap((page) => shownPages.get(`${loaded.sha256} ${page}`) ?? []);
        const result = unrendered.get(loaded.sha256) ??
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
        const note = more > 0 ? `${(0,format/* plural */.LS)(more, 'more page')} with boxes ${more === 1 ? 'is' : 'are'} not shown.` : undefined;
        const shown = await carryPictures(loaded, result, note);
        const pictures = [...known, ...shown.media.pictures].sort((a, b) => a.page - b.page);
        return { ...shown, media: { ...shown.media, pictures } };
    }
    /** A document that only the browser can show, which it does from the page alone. */
    async function wholeInPage(loaded, problem) {
        const { bytes, sha256 } = loaded;
        const carried = await carrier.embed({ id: `media-${sha256.slice(0, 16)}`, bytes });
        if (!carried)
            return { islands: [], media: described(loaded, none, `${problem}.`) };
        const note = `${problem}; the document is shown as it is.`;
        return { islands: islandsOf(carried), media: described(loaded, { ...none, whole: carried.place }, note) };
    }
    /** The original in the page, or from beside it. */
    async function whole(loaded) {
        const { bytes, mediaType = '', sha256, href } = loaded;
        if (bytes.length > PLAYED_INLINE && href !== undefined && !mediaType.startsWith('image/'))
            return { islands: [], media: described(loaded, { ...none, whole: { href } }) };
        const id = `media-${sha256.slice(0, 16)}`;
        const fileName = `${sha256.slice(0, 12)}-original`;
        const carried = await carrier.carry({ id, bytes, fileName, ...(href === undefined ? {} : { href }) });
        if (!carried)
            return { islands: [], media: described(loaded, none, NO_ROOM) };
        return { islands: islandsOf(carried), media: described(loaded, { ...none, whole: carried.place }) };
    }
    async function image(loaded, mediaType) {
        const { bytes } = loaded;
        const size = (0,sniff/* imageSize */.R9)(bytes, mediaType);
        if (!size || size.width <= 0 || size.height <= 0)
            return whole(loaded);
        const { width, height } = size;
        if (width * height > MOST_SHOWN_PIXELS) {
            const pixels = `${(0,format/* formatCount */.B4)(width)} × ${(0,format/* formatCount */.B4)(height)} pixels are too many to be shown.`;
            return { islands: [], media: described(loaded, none, pixels) };
        }
        if (bytes.length > AS_IT_IS && canBeDecoded(bytes, mediaType, size)) {
            const small = await renderer.render({ kind: 'image', bytes, mediaType, side: SIDE });
            const [picture] = typeof small === 'string' ? [] : small.pictures;
            if (picture && picture.bytes.length < bytes.length)
                return carryPictures(loaded, { pageCount: 1, pictures: [picture] });
        }
        const itself = { page: 0, width, height, mediaType, bytes };
        return carryPictures(loaded, { pageCount: 1, pictures: [itself] });
    }
    async function text(loaded) {
        const content = textContent(loaded.bytes);
        if (!content)
            return { islands: [], media: described(loaded, none, 'The browser cannot show this kind of file.') };
        if (content.text === '')
            return { islands: [], media: described(loaded, none, 'The file is empty.') };
        const bytes = Buffer.from(scrub(content.text));
        const carried = await carrier.embed({ id: `media-${loaded.sha256.slice(0, 16)}`, bytes });
        if (!carried)
            return { islands: [], media: described(loaded, none, 'The budget for media in this report is spent.') };
        const shown = { place: carried.place, cutBytes: content.cutBytes };
        return { islands: islandsOf(carried), media: described(loaded, { ...none, text: shown }) };
    }
    async function make(input, pages) {
        const loaded = await load(input);
        if (typeof loaded === 'string')
            return loaded;
        const { mediaType } = loaded;
        if (mediaType === undefined)
            return text(loaded);
        if (mediaType === 'application/pdf')
            return document(loaded, pages);
        return mediaType.startsWith('image/') ? image(loaded, mediaType) : whole(loaded);
    }
    const made = new Map();
    return {
        async show(input, pages) {
            if (input.kind !== 'file' || input.file === undefined || signal.aborted)
                return undefined;
            // The same content with the same pages is made once; its bytes go into the page with the first.
            const key = JSON.stringify([input.file, input.sha256, pages]);
            const earlier = made.get(key);
            const promise = earlier ?? make(input, pages).catch(() => 'The file could not be read.');
            made.set(key, promise.then((shown) => (typeof shown === 'string' ? shown : { ...shown, islands: [] })));
            const shown = await promise;
            return typeof shown === 'string' ? { islands: [], media: { ...none, note: shown } } : shown;
        },
        leftOut: () => carrier.leftOut(),
        close: () => renderer.close(),
    };
}
function islandsOf({ island }) {
    return island ? [island] : [];
}


/***/ }),

/***/ 568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ imageSize),
/* harmony export */   ZS: () => (/* binding */ sniffMediaType)
/* harmony export */ });
/* unused harmony export jpegOrientation */
/** What the first bytes of a file say it is, whatever its name says; undefined for anything that no report shows. */
function sniffMediaType(bytes) {
    const ascii = (start, text) => [...text].every((character, index) => bytes[start + index] === character.charCodeAt(0));
    if (bytes[0] === 0x89 && ascii(1, 'PNG\r\n'))
        return 'image/png';
    if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
        return 'image/jpeg';
    if (ascii(0, 'GIF8'))
        return 'image/gif';
    if (ascii(0, 'RIFF') && ascii(8, 'WEBP'))
        return 'image/webp';
    if (ascii(0, 'RIFF') && ascii(8, 'WAVE'))
        return 'audio/wav';
    if (ascii(0, 'BM'))
        return 'image/bmp';
    // A PDF may have up to 1,024 bytes before its header (ISO 32000-1, implementation note 13).
    if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).includes('%PDF-'))
        return 'application/pdf';
    if (ascii(4, 'ftyp'))
        return isoMediaType(String.fromCharCode(...bytes.subarray(8, 12)));
    if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3)
        return 'video/webm';
    if (ascii(0, 'OggS'))
        return 'audio/ogg';
    if (ascii(0, 'fLaC'))
        return 'audio/flac';
    if (ascii(0, 'ID3'))
        return 'audio/mpeg';
    return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0 ? audioFrame(bytes[1] ?? 0) : undefined;
}
/** By the brand of an ISO base media file. Phones write HEIC, which few browsers show. */
function isoMediaType(brand) {
    if (/^avi[fs]$/.test(brand))
        return 'image/avif';
    if (/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand))
        return undefined;
    return /^M4[AB] $/.test(brand) ? 'audio/mp4' : 'video/mp4';
}
/** By the layer in the header of an MPEG audio frame: I is out of use, and with it the mark of UTF-16 looks like one. */
function audioFrame(header) {
    const layer = (header >> 1) & 3;
    if (layer === 0)
        return 'audio/aac';
    return layer === 3 ? undefined : 'audio/mpeg';
}
/** Width and height in pixels as a browser shows the picture, with its EXIF orientation; undefined when unknown. */
function imageSize(bytes, mediaType) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        if (mediaType === 'image/png')
            return { width: view.getUint32(16), height: view.getUint32(20) };
        if (mediaType === 'image/gif')
            return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
        if (mediaType === 'image/bmp')
            return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
        if (mediaType === 'image/webp')
            return webpSize(view);
        if (mediaType === 'image/jpeg')
            return jpegSize(view);
    }
    catch {
        // A cut file ends before its size.
    }
    return undefined;
}
function webpSize(view) {
    const kind = view.getUint32(12);
    if (kind === 0x56503858) {
        const uint24 = (at) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
        return { width: uint24(24) + 1, height: uint24(27) + 1 };
    }
    if (kind === 0x5650384c) {
        const bits = view.getUint32(21, true);
        return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
function jpegSize(view) {
    let at = 2;
    let orientation = 1;
    while (at < view.byteLength) {
        const marker = view.getUint16(at);
        const length = view.getUint16(at + 2);
        if (marker === 0xffe1)
            orientation = exifOrientation(view, at + 4) ?? orientation;
        // Start of frame, in every coding but the tables between them.
        if (marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc) {
            const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
            return orientation >= 5 ? { width: height, height: width } : { width, height };
        }
        if (marker < 0xff00 || length < 2)
            return undefined;
        at += 2 + length;
    }
    return undefined;
}
/** EXIF orientation (1 to 8) of a JPEG; 1 when it has none. */
function jpegOrientation(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        for (let at = 2; at < view.byteLength; at += 2 + view.getUint16(at + 2)) {
            if (view.getUint16(at) === 0xffe1)
                return exifOrientation(view, at + 4) ?? 1;
            if (view.getUint16(at) === 0xffda || view.getUint16(at) < 0xff00)
                return 1;
        }
    }
    catch {
        // No orientation in a cut file.
    }
    return 1;
}
function exifOrientation(view, start) {
    if (view.getUint32(start) !== 0x45786966)
        return undefined;
    const tiff = start + 6;
    const little = view.getUint16(tiff) === 0x4949;
    const directory = tiff + view.getUint32(tiff + 4, little);
    const entries = view.getUint16(directory, little);
    for (let index = 0; index < entries; index++) {
        const entry = directory + 2 + index * 12;
        if (view.getUint16(entry, little) !== 0x0112)
            continue;
        const value = view.getUint16(entry + 8, little);
        return value >= 1 && value <= 8 ? value : undefined;
    }
    return undefined;
}


/***/ })

};
