export const id = 3057;
export const ids = [3057];
export const modules = {

/***/ 91599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   jT: () => (/* binding */ wholeValue),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** The digits of the largest double. More are not kept: reading and writing them would take longer with each one. */
const MAX_DIGITS = 309;
/** Stands for every larger number, whatever its digits; it equals nothing, not even itself. */
const BEYOND = 10n ** BigInt(MAX_DIGITS);
/**
 * The value of a number as a JSON text writes it. A whole number that a double cannot tell from its neighbours
 * (beyond 2^53) is a bigint with all its digits; every number has one form only, so that `===` compares both kinds. A
 * number with a fraction is the nearest double, as RFC 8259 advises: 0.1000000000000000055 is 0.1. Undefined for a
 * text that is no number of JSON.
 */
function numberOf(source) {
    if (!NUMBER.test(source))
        return undefined;
    const double = Number(source);
    if (Math.abs(double) <= Number.MAX_SAFE_INTEGER)
        return double;
    const digits = wholeDigits(source);
    if (digits === undefined && Number.isFinite(double))
        return double;
    if (digits === undefined || digits === 'too many')
        return double < 0 ? -BEYOND : BEYOND;
    // 1e23 prints as it was written, though the double is a little less: the text is what is compared.
    if (Number.isFinite(double) && wholeDigits(String(double)) === digits)
        return double;
    return BigInt(source.startsWith('-') ? `-${digits}` : digits);
}
/** False for what equals nothing: numbers beyond the largest double (`1e400`), infinities, NaN. */
function isExact(value) {
    return typeof value === 'number' ? Number.isFinite(value) : value < BEYOND && value > -BEYOND;
}
/** All digits of a whole number; undefined for one with a fraction, and for what is no number. */
function wholeValue(value) {
    if (typeof value === 'bigint')
        return value;
    if (!Number.isInteger(value))
        return undefined;
    if (Number.isSafeInteger(value))
        return BigInt(value);
    const digits = wholeDigits(String(value));
    return digits === undefined ? undefined : BigInt(value < 0 ? `-${digits}` : digits);
}
/** A number as JSON writes it. */
function numberText(value) {
    if (typeof value === 'bigint' && !isExact(value))
        return value < 0n ? '-1e999' : '1e999';
    return String(value);
}
/** Digits of a whole number without sign and leading zeros, or `too many`; undefined for one with a fraction. */
function wholeDigits(source) {
    const match = NUMBER.exec(source);
    if (!match)
        return undefined;
    const [, , whole = '', fraction = '', exponent = '0'] = match;
    const digits = whole + fraction;
    const scale = Number(exponent) - fraction.length;
    if (scale < 0 && /[1-9]/.test(digits.slice(scale)))
        return undefined;
    const significant = digits.slice(0, scale < 0 ? scale : undefined).replace(/^0+/, '');
    const zeros = Math.max(0, scale);
    return significant.length + zeros > MAX_DIGITS ? 'too many' : significant + '0'.repeat(zeros);
}


/***/ }),

/***/ 77681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ asDoubles),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export endOfString */
/* harmony import */ var _json_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91599);

/** A number that may need more digits than a double has: there is no other reason to look at a text twice. */
const LONG_NUMBER = /\d{16}|\d[eE]\+?\d/;
const NUMBERS = /-?\d[\d.eE+-]*/g;
const ESCAPED = '\\u0001';
/**
 * As `JSON.parse`, but a whole number beyond 2^53 is a bigint with all its digits (see `numberOf`). Throws what
 * `JSON.parse` throws. Values of any depth are read.
 */
function parseJsonText(text) {
    if (!LONG_NUMBER.test(text))
        return JSON.parse(text);
    const { marked, mark } = markNumbers(text);
    const value = JSON.parse(marked);
    return marked === text ? value : unmark(value, mark);
}
/** The text with every whole number that a double cannot hold written as a string that begins with `mark`. */
function markNumbers(text) {
    // A control character can only stand in a string as an escape, so that a longer run than any in the text is free.
    const length = longestRun(text, ESCAPED) + 1;
    const written = ESCAPED.repeat(length);
    const parts = [];
    let copied = 0;
    const search = (from, to) => {
        const between = text.slice(from, to);
        if (!LONG_NUMBER.test(between))
            return;
        for (const { 0: source, index } of between.matchAll(NUMBERS)) {
            const value = (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(source);
            if (typeof value !== 'bigint')
                continue;
            parts.push(text.slice(copied, from + index), `"${written}${value}"`);
            copied = from + index + source.length;
        }
    };
    let at = 0;
    for (let quote = text.indexOf('"'); quote !== -1; quote = text.indexOf('"', at)) {
        search(at, quote);
        at = endOfString(text, quote) + 1;
    }
    search(at, text.length);
    parts.push(text.slice(copied));
    return { marked: parts.join(''), mark: '\u0001'.repeat(length) };
}
/** How often `part` stands in a text in one go, at most. */
function longestRun(text, part) {
    let longest = 0;
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at)) {
        let run = 0;
        for (; text.startsWith(part, at); at += part.length)
            run++;
        longest = Math.max(longest, run);
    }
    return longest;
}
/** Offset of the quote that ends the string which begins at `start`; the length of the text when none does. */
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === 92)
            backslashes++;
        if (backslashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return text.length;
}
/** Puts the numbers back, in place. */
function unmark(value, mark) {
    const numberIn = (one) => typeof one === 'string' && one.startsWith(mark) ? BigInt(one.slice(mark.length)) : one;
    const stack = [value];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
        if (typeof one !== 'object' || one === null)
            continue;
        // The parser makes own members of every name, `__proto__` too, so that assigning to them is safe.
        const members = one;
        for (const key of Object.keys(members)) {
            const member = members[key] ?? null;
            if (typeof member === 'object')
                stack.push(member);
            else
                members[key] = numberIn(member);
        }
    }
    return numberIn(value);
}
/**
 * As `JSON.stringify`, for values of any depth, and with all digits of a bigint. `indent` is what each level is
 * indented by; without it everything stands on one line.
 */
function jsonText(value, indent = '') {
    try {
        return JSON.stringify(value, undefined, indent);
    }
    catch (error) {
        // A bigint is a TypeError, and what nests too deep for the engine a RangeError.
        if (!(error instanceof TypeError || error instanceof RangeError))
            throw error;
        return write(value, indent);
    }
}
function write(root, indent) {
    const parts = [];
    const stack = [];
    const open = (value) => {
        if (typeof value === 'object' && value !== null) {
            const container = value;
            const keys = Array.isArray(container)
                ? undefined
                : Object.entries(container).flatMap(([key, member]) => (member === undefined ? [] : [key]));
            parts.push(keys ? '{' : '[');
            stack.push({ container, keys, next: 0 });
        }
        else
            parts.push(typeof value === 'bigint' ? (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) : (JSON.stringify(value) ?? 'null'));
    };
    const line = () => {
        if (indent !== '')
            parts.push('\n', indent.repeat(stack.length));
    };
    open(root);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
        const { container, keys } = frame;
        const size = keys?.length ?? container.length;
        if (frame.next === size) {
            stack.pop();
            if (size > 0)
                line();
            parts.push(keys ? '}' : ']');
            continue;
        }
        if (frame.next > 0)
            parts.push(',');
        line();
        const index = frame.next++;
        const key = keys?.[index];
        if (key !== undefined)
            parts.push(JSON.stringify(key), indent === '' ? ':' : ': ');
        open(key === undefined ? container[index] : container[key]);
    }
    return parts.join('');
}
/** The same value with the nearest double for every bigint; the value itself when there is none. Recursive. */
function asDoubles(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const doubles = value.map(asDoubles);
        return doubles.every((one, index) => one === value[index]) ? value : doubles;
    }
    const entries = Object.entries(value).map(([key, member]) => [key, asDoubles(member)]);
    return entries.every(([key, member]) => member === value[key]) ? value : Object.fromEntries(entries);
}


/***/ }),

/***/ 47170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sd: () => (/* binding */ MAX_ENTRIES),
/* harmony export */   bq: () => (/* binding */ MAX_CONTENT),
/* harmony export */   l4: () => (/* binding */ MAX_ZIP)
/* harmony export */ });
/** Files and directories of a skill that are listed at most, and with that entries of a bundle. */
const MAX_ENTRIES = 20_000;
/** Bytes of all files of a bundle together; a bundle is held in memory, and base64 in a JSON request at that. */
const MAX_CONTENT = 256 * 1024 * 1024;
/**
 * Bytes of a zip. Content that does not compress grows by its headers, at most twice the path and 76 bytes a file;
 * what is larger than this was not made by us.
 */
const MAX_ZIP = MAX_CONTENT + 32 * 1024 * 1024;


/***/ }),

/***/ 16860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readEntries),
/* harmony export */   l: () => (/* binding */ pathIn)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _decode_loosely_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84059);
/* harmony import */ var _look_at_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59062);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46933);




const MAX_TEXT = 1024 * 1024;
/** Of a file too large to be looked through, enough to tell what kind of file it is. */
const HEAD = 4096;
const MAX_TOTAL = 64 * 1024 * 1024;
/**
 * Looks at what was listed below `root`, in its order; links are looked at, never followed. The contents, by path, are
 * for rules about what files hold: texts up to 1 MiB whole, of everything else the first bytes. What is excluded from
 * bundles is not opened; beyond 64 MiB together only heads are kept.
 */
function readEntries(root, directory, listed) {
    const entries = [];
    const contents = new Map();
    let total = 0;
    const limitFor = ({ size }) => (size <= MAX_TEXT && total + size <= MAX_TOTAL ? MAX_TEXT : HEAD);
    for (const one of listed) {
        // A file is asked about when it is open: asking by its path takes as long as reading it.
        const opened = one.kind === 'file' && one.exclusion === undefined ? open((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, one.path), limitFor) : undefined;
        entries.push(opened === undefined ? (0,_look_at_js__WEBPACK_IMPORTED_MODULE_1__/* .lookAt */ .t5)(root, one) : (0,_look_at_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(one, opened.stats));
        if (opened === undefined)
            continue;
        const { stats, bytes } = opened;
        const whole = limitFor(stats) === MAX_TEXT;
        total += bytes.length;
        const file = pathIn(directory, one.path);
        const text = whole ? (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes, file).text : undefined;
        const garbled = whole && text === undefined ? (0,_decode_loosely_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeLoosely */ .A)(bytes, file) : undefined;
        contents.set(one.path, {
            bytes,
            whole: whole && bytes.length === stats.size,
            ...(text && { text }),
            ...(garbled && { garbled }),
        });
    }
    return { entries, contents };
}
function open(path, maxBytes) {
    try {
        return (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readOpened */ .ay)(path, maxBytes);
    }
    catch {
        return undefined;
    }
}
/** Path of a skill's file relative to the working directory. */
function pathIn(directory, path) {
    return directory === '.' ? path : `${directory}/${path}`;
}


/***/ }),

/***/ 84059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decodeLoosely)
/* harmony export */ });
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45482);

/**
 * Bytes that are no UTF-8 as the text that they most likely are: UTF-16, or an encoding of single bytes. Undefined for
 * what is no text. A letter beyond ASCII may come out as another one.
 */
function decodeLoosely(bytes, file) {
    const encoding = utf16Of(bytes);
    if (encoding !== undefined)
        return new _source_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(file, new TextDecoder(encoding).decode(bytes));
    return bytes.includes(0) ? undefined : new _source_source_text_js__WEBPACK_IMPORTED_MODULE_0__/* .SourceText */ .D(file, bytes.toString('latin1'));
}
/** By its byte order mark, or by the zeros that ASCII has in every second byte. */
function utf16Of(bytes) {
    const [first, second] = bytes;
    if (first === 0xff && second === 0xfe)
        return 'utf-16le';
    if (first === 0xfe && second === 0xff)
        return 'utf-16be';
    const head = bytes.subarray(0, 1024);
    const zeros = [0, 0];
    for (const [index, byte] of head.entries())
        if (byte === 0)
            zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    if (odd > head.length * 0.4 && even < head.length * 0.05)
        return 'utf-16le';
    return even > head.length * 0.4 && odd < head.length * 0.05 ? 'utf-16be' : undefined;
}


/***/ }),

/***/ 59062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   t5: () => (/* binding */ lookAt)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** A listed path with what the system says of it; nothing is opened, and a link is not followed. */
function lookAt(root, listed) {
    const stats = inspect(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, listed.path)));
    const entry = entryOf(listed, stats);
    return listed.kind === 'link' ? { ...entry, link: linkOf(root, listed.path) } : entry;
}
/** A listed path with what is known of it; `other` when nothing is. */
function entryOf({ path, kind, exclusion }, stats) {
    return {
        path,
        // A name that is not UTF-8 cannot be asked for under the text that stands for it.
        kind: stats === undefined ? 'other' : kind,
        exclusion,
        size: stats !== undefined && kind === 'file' ? stats.size : 0,
        mtimeMs: stats?.mtimeMs ?? 0,
        executable: kind === 'file' && ((stats?.mode ?? 0) & 0o111) !== 0,
    };
}
function linkOf(root, path) {
    const target = inspect(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) ?? '';
    const real = inspect(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    if (real === undefined)
        return { target, resolves: 'nowhere', directory: false };
    const directory = inspect(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real))?.isDirectory() ?? false;
    return { target, resolves: isInside(real, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root)) ? 'inside' : 'outside', directory };
}
/** True when an absolute path is a directory or lies below it; both are real paths. */
function isInside(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? directory : directory + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function inspect(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 46933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
/* harmony export */   ay: () => (/* binding */ readOpened),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45482);




/**
 * The bytes of a regular file, at most `maxBytes` of them. A link in the last place of the path is refused, and a
 * pipe cannot block. Throws the error of the file system.
 */
function readRegularFile(path, maxBytes) {
    return readOpened(path, () => maxBytes).bytes;
}
/** The same, with what the system says of the file that was opened; `maxBytes` may depend on it. */
function readOpened(path, maxBytes) {
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stats.isFile())
            throw new Error('not a regular file');
        const bytes = Buffer.allocUnsafe(Math.min(stats.size, maxBytes(stats)));
        let length = 0;
        while (length < bytes.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return { stats, bytes: bytes.subarray(0, length) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
/** A text file of a skill, or why it has no text; `file` is the path for messages. */
function readText(path, file, maxBytes) {
    let bytes;
    try {
        bytes = readRegularFile(path, maxBytes + 1);
    }
    catch (error) {
        return { problem: { kind: 'unreadable', message: `The file cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}.` } };
    }
    if (bytes.length > maxBytes)
        return {
            problem: { kind: 'too-large', message: `The file is larger than ${maxBytes.toLocaleString('en-US')} bytes.` },
        };
    return decode(bytes, file);
}
/** UTF-8 bytes as text; NUL bytes and anything that is not UTF-8 is a problem with the offset of its first byte. */
function decode(bytes, file) {
    const first = bytes[0];
    if ((first === 0xff && bytes[1] === 0xfe) || (first === 0xfe && bytes[1] === 0xff)) {
        const message = 'The file is UTF-16. Save it as UTF-8.';
        return { problem: { kind: 'not-utf8', message, before: new _source_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(file, '') } };
    }
    const nul = bytes.indexOf(0);
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes)) {
        const at = firstInvalid(bytes);
        const byte = bytes[at] ?? 0;
        const guess = byte >= 0xa0 ? ` (Latin-1 "${String.fromCharCode(byte)}"?)` : '';
        const message = `Byte 0x${byte.toString(16).toUpperCase()} is not valid UTF-8${guess}. Save the file as UTF-8.`;
        return { problem: { kind: 'not-utf8', message, before: new _source_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(file, bytes.toString('utf8', 0, at)) } };
    }
    if (nul !== -1) {
        const message = 'The file holds a NUL byte: it is not a text.';
        return { problem: { kind: 'nul', message, before: new _source_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(file, bytes.toString('utf8', 0, nul)) } };
    }
    return { text: new _source_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .SourceText */ .D(file, bytes.toString('utf8')) };
}
/** Offset of the first byte that no valid character begins with. */
function firstInvalid(bytes) {
    let at = 0;
    while (at < bytes.length) {
        const byte = bytes[at] ?? 0;
        if (byte < 0x80) {
            at++;
            continue;
        }
        const end = at + (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);
        if (end > bytes.length || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(at, end)))
            return at;
        at = end;
    }
    return at;
}


/***/ }),

/***/ 45482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** A text with its place, and the way from an offset to a line and column. CRLF and a lone CR end a line too. */
class SourceText {
    /** Relative to the working directory, with `/`. */
    file;
    /** The text without a byte order mark. */
    text;
    /** True when the file began with a byte order mark, which has no column. */
    bom;
    #lineStarts;
    constructor(file, text) {
        this.file = file;
        this.bom = text.charCodeAt(0) === 0xfeff;
        this.text = this.bom ? text.slice(1) : text;
    }
    /** Position of a UTF-16 offset; offsets outside the text are clamped to it. */
    positionAt(offset) {
        const starts = this.#starts();
        const clamped = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
    }
    /** The positions of a range of offsets, `end` exclusive. */
    range(start, end) {
        return { start: this.positionAt(start), end: this.positionAt(Math.max(start, end)) };
    }
    /** Offset of the first character of a line (from 1); the text's length for a line behind the last. */
    lineStart(line) {
        return this.#starts()[line - 1] ?? this.text.length;
    }
    /** A line (from 1) without its line break. */
    line(line) {
        const start = this.lineStart(line);
        let end = this.lineStart(line + 1);
        while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13))
            end--;
        return this.text.slice(start, end);
    }
    get lineCount() {
        return this.#starts().length;
    }
    #starts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        const { text } = this;
        // Searching natively takes a fraction of looking at every character; a lone CR is the exception.
        let feed = text.indexOf('\n');
        let carriage = text.indexOf('\r');
        while (feed !== -1 || carriage !== -1) {
            if (carriage === -1 || (feed !== -1 && feed < carriage)) {
                starts.push(feed + 1);
                feed = text.indexOf('\n', feed + 1);
            }
            else {
                if (feed !== carriage + 1)
                    starts.push(carriage + 1);
                carriage = text.indexOf('\r', carriage + 1);
            }
        }
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ })

};
