export const id = 4905;
export const ids = [4905];
export const modules = {

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
/* harmony export */   l: () => (/* binding */ pathIn),
/* harmony export */   r: () => (/* binding */ readContents)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _decode_loosely_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84059);
/* harmony import */ var _exclusions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76196);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46933);




const MAX_TEXT = 1024 * 1024;
/** Of a file too large to be looked through, enough to tell what kind of file it is. */
const HEAD = 4096;
const MAX_TOTAL = 64 * 1024 * 1024;
/**
 * The contents of a skill's files by path, for rules about what files hold: texts up to 1 MiB whole, of everything
 * else the first bytes. What is excluded from bundles is not opened; beyond 64 MiB together only heads are kept.
 */
function readContents(root, directory, entries, ignore) {
    const contents = new Map();
    let total = 0;
    for (const entry of entries) {
        if (entry.kind !== 'file' || (0,_exclusions_js__WEBPACK_IMPORTED_MODULE_1__/* .exclusionOf */ .a)(entry, ignore) !== undefined)
            continue;
        const whole = entry.size <= MAX_TEXT && total + entry.size <= MAX_TOTAL;
        let bytes;
        try {
            bytes = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, entry.path), whole ? MAX_TEXT : HEAD);
        }
        catch {
            continue;
        }
        total += bytes.length;
        const file = pathIn(directory, entry.path);
        const text = whole ? (0,_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .decode */ .D4)(bytes, file).text : undefined;
        const garbled = whole && text === undefined ? (0,_decode_loosely_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeLoosely */ .A)(bytes, file) : undefined;
        const head = bytes.subarray(0, HEAD);
        contents.set(entry.path, { head, ...(text && { text }), ...(garbled && { garbled }) });
    }
    return contents;
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

/***/ 76196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ exclusionOf)
/* harmony export */ });
/* harmony import */ var _ignore_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81140);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85251);


/**
 * Where a repository is a skill as a whole, these lie in it: what this tool writes, its configuration, the workflows.
 * They would change the content with every run.
 */
const REPOSITORY = new Set([
    'vlmrun-report',
    'vlmrun-state',
    'vlmrun-skills.yaml',
    'vlmrun-skills.lock.json',
    '.github',
    _ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreFileName */ .o6,
]);
/** Without them it would be another skill. */
const ALWAYS_IN = new Set([_well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestName */ .vS, _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .executionConfigName */ .uK, _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .outputSchemaName */ .Kq]);
const VERSION_CONTROL = new Set(['.git', '.hg', '.svn', '.jj', 'CVS']);
const JUNK_NAMES = new Set([
    'node_modules',
    '__pycache__',
    '.venv',
    '.tox',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
    '.ipynb_checkpoints',
    '.idea',
    '__MACOSX',
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
]);
const JUNK_ENDINGS = /\.(?:pyc|pyo|swp|swo)$|~$/;
const SENSITIVE_NAMES = new Set([
    '.envrc',
    '.npmrc',
    '.netrc',
    '_netrc',
    '.pypirc',
    '.git-credentials',
    '.aws',
    '.ssh',
    '.gnupg',
    'credentials.json',
]);
const SENSITIVE_FILES = /^\.env(?:\..+)?$|^id_(?:rsa|dsa|ecdsa|ed25519)|\.(?:pem|p12|pfx|jks|keystore)$/i;
const HARMLESS = /^\.env\..*(?:example|sample|template|dist)$|^id_.*\.pub$/i;
/**
 * Whether an entry, its path relative to its skill, stays out of the bundle: at the root ground truth (`evals/`) and what
 * belongs to the repository or this tool; anywhere version control, what tools leave behind, and files that hold secrets by their
 * name; and what the skill's own `.vlmrunignore` says.
 */
function exclusionOf({ path, kind }, ignore) {
    const parts = path.split('/');
    const [top = ''] = parts;
    if (top === 'evals')
        return { kind: 'evals', reason: REASONS.evals, at: top };
    if (REPOSITORY.has(top))
        return { kind: 'repository', reason: REASONS.repository, at: top };
    for (let depth = 0; depth < parts.length; depth++) {
        const found = kindOf(parts[depth] ?? '');
        if (found === undefined)
            continue;
        return { kind: found, reason: REASONS[found], at: parts.slice(0, depth + 1).join('/') };
    }
    if (ignore.length === 0 || ALWAYS_IN.has(path))
        return undefined;
    const at = (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoredAt */ .qK)(ignore, path, kind === 'directory');
    return at === undefined ? undefined : { kind: 'ignored', reason: REASONS.ignored, at };
}
const REASONS = {
    evals: 'cases and fixtures',
    repository: 'of the repository, not of the skill',
    'version-control': 'version control',
    junk: 'left behind by a tool',
    sensitive: 'a file that holds secrets',
    ignored: `named in ${_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreFileName */ .o6}`,
};
function kindOf(name) {
    if (VERSION_CONTROL.has(name))
        return 'version-control';
    if (JUNK_NAMES.has(name) || JUNK_ENDINGS.test(name))
        return 'junk';
    if (SENSITIVE_NAMES.has(name) || (SENSITIVE_FILES.test(name) && !HARMLESS.test(name)))
        return 'sensitive';
    return undefined;
}


/***/ }),

/***/ 81140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o6: () => (/* binding */ ignoreFileName),
  E0: () => (/* binding */ ignoreProblem),
  qK: () => (/* binding */ ignoredAt),
  a0: () => (/* binding */ parseIgnoreFile)
});

;// CONCATENATED MODULE: ./lib/skill/ignore-pattern.js
const ANYTHING = { negated: true, ranges: [] };
const POSIX_CLASSES = {
    alnum: ranges('09', 'AZ', 'az'),
    alpha: ranges('AZ', 'az'),
    blank: ranges('  ', '\t\t'),
    cntrl: ranges('\u0000\u001f', '\u007f\u007f'),
    digit: ranges('09'),
    graph: ranges('!~'),
    lower: ranges('az'),
    print: ranges(' ~'),
    punct: ranges('!/', ':@', '[`', '{~'),
    space: ranges('\t\r', '  '),
    upper: ranges('AZ'),
    xdigit: ranges('09', 'AF', 'af'),
};
/**
 * A line of an ignore file as gitignore(5) reads it; undefined for a blank line, a comment, and what can match nothing.
 */
function parseIgnoreLine(line) {
    if (line.startsWith('#'))
        return undefined;
    let text = line.replace(/\r$/, '');
    // Blanks at the end do not count unless a backslash stands before them.
    while (text.endsWith(' ') && !/(?:^|[^\\])(?:\\\\)*\\ $/.test(text))
        text = text.slice(0, -1);
    const negated = text.startsWith('!');
    if (negated)
        text = text.slice(1);
    const directoriesOnly = text.endsWith('/');
    if (directoriesOnly)
        text = text.slice(0, -1);
    if (text === '')
        return undefined;
    const anchored = text.includes('/');
    if (text.startsWith('/'))
        text = text.slice(1);
    // Elsewhere a slash is one with a backslash before it, too; at the start it is an empty name.
    text = text.replace(/\\(.)/g, (pair, character) => (character === '/' ? '/' : pair));
    const parts = text.split('/');
    const names = anchored ? [] : ['**'];
    for (const part of parts) {
        const name = part === '**' ? part : parseName(part);
        if (name === undefined)
            return undefined;
        names.push(name);
    }
    // Behind the last slash `**` stands for whatever is inside, not for the directory itself.
    if (names.at(-1) === '**' && names.length > 1 && anchored)
        names.push([ANYTHING, '*']);
    return { negated, directoriesOnly, names };
}
/** Whether a pattern matches a path with `/`. Takes time in proportion to both lengths, whatever the pattern. */
function matchesPattern({ names, directoriesOnly }, path, directory) {
    if (directoriesOnly && !directory)
        return false;
    const parts = path.split('/');
    // reached[j]: the first j names of the path match the part of the pattern that was looked at.
    let reached = [true, ...parts.map(() => false)];
    for (const name of names) {
        const next = reached.map(() => false);
        for (let j = 0; j < reached.length; j++) {
            if (name === '**')
                next[j] = reached[j] === true || (j > 0 && next[j - 1] === true);
            else if (j > 0)
                next[j] = reached[j - 1] === true && matchesName(parts[j - 1] ?? '', name);
        }
        reached = next;
    }
    return reached.at(-1) === true;
}
function matchesName(name, pattern) {
    const characters = [...name];
    let n = 0;
    let p = 0;
    let star = -1;
    let mark = 0;
    while (n < characters.length) {
        const wanted = pattern[p];
        if (wanted === '*') {
            star = p++;
            mark = n;
        }
        else if (wanted !== undefined && contains(wanted, characters[n] ?? '')) {
            p++;
            n++;
        }
        else if (star >= 0) {
            p = star + 1;
            n = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
function contains({ negated, ranges: all }, character) {
    const code = character.codePointAt(0) ?? 0;
    return all.some(([from, to]) => code >= from && code <= to) !== negated;
}
function parseName(text) {
    const characters = [...text];
    const pattern = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === '*') {
            if (pattern.at(-1) !== '*')
                pattern.push('*');
        }
        else if (character === '?')
            pattern.push(ANYTHING);
        else if (character === '[') {
            const found = parseClass(characters, at + 1);
            if (found === undefined)
                return undefined;
            pattern.push(found.value);
            at = found.end;
        }
        else {
            const literal = character === '\\' ? characters[++at] : character;
            // A backslash that escapes nothing matches nothing.
            if (literal === undefined)
                return undefined;
            pattern.push({ negated: false, ranges: ranges(literal + literal) });
        }
    }
    return pattern;
}
/** A class from behind its `[`; undefined when it is never closed. */
function parseClass(characters, start) {
    let at = start;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const found = [];
    for (let first = true; at < characters.length; first = false) {
        if (characters[at] === ']' && !first)
            return { value: { negated, ranges: found }, end: at };
        const posix = /^\[:([a-z]*):\]/.exec(characters.slice(at, at + 12).join(''))?.[1];
        if (posix !== undefined) {
            if (!Object.hasOwn(POSIX_CLASSES, posix))
                return undefined;
            found.push(...(POSIX_CLASSES[posix] ?? []));
            at += posix.length + 4;
            continue;
        }
        const from = literalAt(characters, at);
        if (from === undefined)
            return undefined;
        at = from.next;
        let to = from.character;
        if (characters[at] === '-' && characters[at + 1] !== ']' && at + 1 < characters.length) {
            const upper = literalAt(characters, at + 1);
            if (upper === undefined)
                return undefined;
            to = upper.character;
            at = upper.next;
        }
        found.push([from.character.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]);
    }
    return undefined;
}
function literalAt(characters, at) {
    const escaped = characters[at] === '\\';
    const character = characters[escaped ? at + 1 : at];
    return character === undefined ? undefined : { character, next: at + (escaped ? 2 : 1) };
}
/** Ranges from pairs of characters: `az` is from a to z. */
function ranges(...pairs) {
    return pairs.map((pair) => {
        const [from = '', to = from] = [...pair];
        return [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
    });
}

;// CONCATENATED MODULE: ./lib/skill/ignore-file.js

/** In the root of a skill: what else stays out of its bundle, in the syntax of gitignore(5). */
const ignoreFileName = '.vlmrunignore';
/** What is asked about every path of a skill is kept short: patterns, and characters of one. */
const MAX_PATTERNS = 200;
const MAX_LENGTH = 200;
/** Why the text of an ignore file cannot be followed; undefined where it can. To ignore a part would upload the rest. */
function ignoreProblem(text) {
    const patterns = text.split('\n').filter((line) => parseIgnoreLine(line) !== undefined);
    if (patterns.length > MAX_PATTERNS)
        return `has more than ${MAX_PATTERNS} patterns`;
    const long = patterns.findIndex((line) => line.length > MAX_LENGTH);
    return long < 0 ? undefined : `has a pattern of more than ${MAX_LENGTH} characters`;
}
/** Reads the text of an ignore file. */
function parseIgnoreFile(text) {
    return text
        .replace(/^\ufeff/, '')
        .split('\n')
        .map(parseIgnoreLine)
        .filter((pattern) => pattern !== undefined);
}
/**
 * The topmost part of a path that the rules ignore: a directory above it, or the path itself; undefined for what stays.
 * What lies in an ignored directory cannot be taken back. Everything above the path is a directory; whether the path
 * is one is for the caller to say.
 */
function ignoredAt(rules, path, directory) {
    for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
        if (isIgnored(rules, path.slice(0, slash), true))
            return path.slice(0, slash);
    return isIgnored(rules, path, directory) ? path : undefined;
}
function isIgnored(rules, path, directory) {
    const last = rules.findLast((pattern) => matchesPattern(pattern, path, directory));
    return last !== undefined && !last.negated;
}


/***/ }),

/***/ 46933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ decode),
/* harmony export */   XF: () => (/* binding */ readRegularFile),
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
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, flags);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);
        if (!stats.isFile())
            throw new Error('not a regular file');
        const bytes = Buffer.allocUnsafe(Math.min(stats.size, maxBytes));
        let length = 0;
        while (length < bytes.length) {
            const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return bytes.subarray(0, length);
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

/***/ 54908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isInside),
/* harmony export */   G: () => (/* binding */ walk)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47170);
/* harmony import */ var _exclusions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76196);




const MAX_DEPTH = 32;
/**
 * Lists a skill directory; links are looked at, never followed. What is excluded from bundles is listed last, so
 * that a large `node_modules` cannot crowd out the skill's own files.
 */
function walk(root, ignore) {
    const entries = [];
    const pending = [''];
    const excluded = [];
    const truncated = { bundle: false, excluded: false };
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        for (const child of list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) {
            const childPath = path === '' ? child.name : `${path}/${child.name}`;
            const kind = kindOf(child);
            const out = (0,_exclusions_js__WEBPACK_IMPORTED_MODULE_3__/* .exclusionOf */ .a)({ path: childPath, kind }, ignore) !== undefined;
            if (entries.length >= _bundle_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd)
                truncated[out ? 'excluded' : 'bundle'] = true;
            else
                entries.push(entryOf(root, childPath, kind));
            if (kind !== 'directory')
                continue;
            if (childPath.split('/').length >= MAX_DEPTH)
                truncated[out ? 'excluded' : 'bundle'] = true;
            else
                (out ? excluded : pending).push(childPath);
        }
        if (truncated.bundle)
            break;
    }
    for (let path = excluded.pop(); path !== undefined && !truncated.excluded; path = excluded.pop()) {
        for (const child of list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))) {
            const childPath = `${path}/${child.name}`;
            const kind = kindOf(child);
            if (entries.length >= _bundle_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ENTRIES */ .Sd || childPath.split('/').length >= MAX_DEPTH)
                truncated.excluded = true;
            else
                entries.push(entryOf(root, childPath, kind));
            if (truncated.excluded)
                break;
            if (kind === 'directory')
                excluded.push(childPath);
        }
    }
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { entries, truncated: truncated.bundle, excludedTruncated: truncated.excluded };
}
function list(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function kindOf(child) {
    return child.isFile() ? 'file' : child.isDirectory() ? 'directory' : child.isSymbolicLink() ? 'link' : 'other';
}
function entryOf(root, path, kind) {
    const stats = inspect(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)));
    const entry = {
        path,
        // A name that is not UTF-8 cannot be asked for under the text that stands for it.
        kind: stats === undefined ? 'other' : kind,
        size: stats !== undefined && kind === 'file' ? stats.size : 0,
        mtimeMs: stats?.mtimeMs ?? 0,
        executable: kind === 'file' && ((stats?.mode ?? 0) & 0o111) !== 0,
    };
    return kind === 'link' ? { ...entry, link: linkOf(root, path) } : entry;
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
        for (let i = 0; i < this.text.length; i++) {
            const code = this.text.charCodeAt(i);
            if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ })

};
