export const id = 8048;
export const ids = [8048];
export const modules = {

/***/ 38048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createFixtures: () => (/* binding */ createFixtures)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./lib/media/renderer.js

/** `limitMs` for one job. */
function createRenderer(limitMs) {
    let worker;
    const once = (job) => new Promise((resolve) => {
        worker ??= start();
        const current = worker;
        const settle = (result, broken) => {
            clearTimeout(timer);
            // Each by its name: taking all listeners away would take the worker's own, and it would fall silent.
            current.off('message', answered).off('error', failed).off('exit', failed);
            if (broken) {
                if (worker === current)
                    worker = undefined;
                current.terminate().catch(() => undefined);
            }
            resolve(result);
        };
        const answered = (answer) => settle('problem' in answer ? undefined : answer, false);
        const failed = () => settle(undefined, true);
        const timer = setTimeout(failed, limitMs);
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
    const worker = new external_node_worker_threads_.Worker(workerUrl(), { resourceLimits: { maxOldGenerationSizeMb: 1_024 } });
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
;// CONCATENATED MODULE: ./lib/media/fixtures.js






const SIDE = 1_600;
const AS_IT_IS = 500 * 1024;
const PLAYED_INLINE = 3 * 1024 * 1024;
const LARGEST_READ = 100 * 1024 * 1024;
const LARGEST_COPY = 25 * 1024 * 1024;
const COPIES = 200 * 1024 * 1024;
const MOST_PAGES = 12;
const RENDER_LIMIT_MS = 15_000;
/** Pictures of pages and of large images are made here; each content is read and carried once. */
function createFixtures({ cwd, directory, budgetBytes, signal }) {
    const renderer = createRenderer(RENDER_LIMIT_MS);
    const shownPages = new Map();
    let left = budgetBytes;
    let copies = COPIES;
    async function load(input) {
        const path = await inside(cwd, input.file ?? '');
        if (path === undefined)
            return 'The file is not there any more.';
        const { size } = await (0,promises_.stat)(path);
        if (size > LARGEST_READ)
            return `${(0,format/* formatBytes */.z3)(size)} are too large to be shown.`;
        const bytes = await read(path, size);
        const sha256 = (0,hash/* sha256Hex */.f)(bytes);
        if (input.sha256 !== undefined && input.sha256 !== sha256)
            return 'The file has changed since the run.';
        const mediaType = (0,sniff/* sniffMediaType */.ZS)(bytes);
        if (mediaType === undefined)
            return 'The browser cannot show this kind of file.';
        const href = await copy(path, size, sha256);
        return { bytes, mediaType, sha256, ...(href === undefined ? {} : { href }) };
    }
    async function copy(path, size, sha256) {
        if (size > LARGEST_COPY || size > copies)
            return undefined;
        copies -= size;
        const name = `${sha256.slice(0, 12)}-${(0,external_node_path_.basename)(path).replace(/[^A-Za-z0-9._-]/g, '_')}`;
        await (0,promises_.mkdir)((0,external_node_path_.join)(directory, 'files'), { recursive: true });
        await (0,promises_.copyFile)(path, (0,external_node_path_.join)(directory, 'files', name));
        return `files/${name}`;
    }
    /** Takes bytes from the budget; false when there are not enough left. */
    function afford(bytes) {
        if (bytes.length > left)
            return false;
        left -= bytes.length;
        return true;
    }
    function carry(loaded, { pageCount, pictures }, extra) {
        const islands = [];
        const shown = [];
        for (const { page, width, height, mediaType, bytes } of pictures) {
            if (!afford(bytes))
                break;
            const id = `media-${loaded.sha256.slice(0, 16)}-${page}`;
            islands.push({ id, bytes });
            const picture = { page, island: id, mediaType, width, height };
            shown.push(picture);
            shownPages.set(`${loaded.sha256} ${page}`, picture);
        }
        const cut = shown.length < pictures.length ? 'The budget for pictures in this report is spent.' : extra;
        return { islands, media: describe(loaded, { pictures: shown, pageCount }, cut) };
    }
    function describe(loaded, media, note) {
        return {
            ...media,
            ...(loaded.href === undefined ? {} : { href: loaded.href }),
            ...(note === undefined ? {} : { note }),
        };
    }
    async function document(loaded, grounded) {
        const pages = [...new Set([0, ...grounded])].sort((a, b) => a - b);
        const wanted = pages.slice(0, MOST_PAGES);
        const known = wanted.map((page) => shownPages.get(`${loaded.sha256} ${page}`));
        const result = await renderer.render({
            kind: 'pdf',
            bytes: loaded.bytes,
            pages: wanted.filter((_, index) => known[index] === undefined),
            side: SIDE,
        });
        if (!result)
            return whole(loaded, 'The pages could not be rendered; the document is shown as it is.');
        const more = pages.length - wanted.length;
        const shown = carry(loaded, result, more > 0 ? `${more} more pages with boxes are not shown.` : undefined);
        const pictures = [...known.filter((picture) => picture !== undefined), ...shown.media.pictures];
        return { ...shown, media: { ...shown.media, pictures: pictures.sort((a, b) => a.page - b.page) } };
    }
    /** The original in the page, where the budget allows. */
    function whole(loaded, note) {
        const { bytes, mediaType, sha256 } = loaded;
        if (!afford(bytes))
            return { islands: [], media: describe(loaded, none, 'The budget for pictures in this report is spent.') };
        const id = `media-${sha256.slice(0, 16)}`;
        return {
            islands: [{ id, bytes }],
            media: describe(loaded, { ...none, embedded: { island: id, mediaType } }, note),
        };
    }
    async function image(loaded) {
        const { bytes, mediaType } = loaded;
        const size = (0,sniff/* imageSize */.R9)(bytes, mediaType);
        const decodable = mediaType === 'image/jpeg' || mediaType === 'image/png';
        if (bytes.length > AS_IT_IS && decodable) {
            const small = await renderer.render({ kind: 'image', bytes, mediaType, side: SIDE });
            const [picture] = small?.pictures ?? [];
            if (small && picture && picture.bytes.length < bytes.length)
                return carry(loaded, small);
        }
        if (!size || size.width <= 0 || size.height <= 0)
            return whole(loaded);
        return carry(loaded, { pageCount: 1, pictures: [{ page: 0, ...size, mediaType, bytes }] });
    }
    async function make(input, pages) {
        const loaded = await load(input);
        if (typeof loaded === 'string')
            return loaded;
        if (loaded.mediaType === 'application/pdf')
            return document(loaded, pages);
        if (loaded.mediaType.startsWith('image/'))
            return image(loaded);
        if (loaded.bytes.length <= PLAYED_INLINE)
            return whole(loaded);
        return { islands: [], media: describe(loaded, none, loaded.href ? undefined : 'Too large to be in the report.') };
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
        close: () => renderer.close(),
    };
}
const none = { pictures: [], pageCount: 0 };
/** The real path of a file, when it lies inside the directory; links are followed before that is decided. */
async function inside(root, file) {
    try {
        const [base, path] = await Promise.all([(0,promises_.realpath)(root), (0,promises_.realpath)((0,external_node_path_.join)(root, file))]);
        const way = (0,external_node_path_.relative)(base, path);
        return way === '..' || way.startsWith(`..${external_node_path_.sep}`) || way === '' ? undefined : path;
    }
    catch {
        return undefined;
    }
}
async function read(path, size) {
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
        return ascii(8, 'M4A') ? 'audio/mp4' : 'video/mp4';
    if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3)
        return 'video/webm';
    if (ascii(0, 'OggS'))
        return 'audio/ogg';
    if (ascii(0, 'fLaC'))
        return 'audio/flac';
    if (ascii(0, 'ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0))
        return 'audio/mpeg';
    return undefined;
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
