export const id = 1645;
export const ids = [1645];
export const modules = {

/***/ 20186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ Documents),
  b: () => (/* binding */ rangeOf)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/source/json.js + 3 modules
var source_json = __webpack_require__(16243);
// EXTERNAL MODULE: ./lib/source/source-text.js
var source_text = __webpack_require__(45482);
// EXTERNAL MODULE: ./lib/source/yaml.js + 4 modules
var yaml = __webpack_require__(57675);
// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
;// CONCATENATED MODULE: ./lib/evals/finite-numbers.js

/** A text that has none of these holds no such number. */
const SUSPECT = /\.(?:nan|inf)|e\+?\d{3}|\d{300}/i;
/** What the core schema of YAML reads as a number. */
const YAML_NUMBER = /^[-+]?(?:\.nan|\.inf|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)$/i;
/**
 * Numbers that JSON cannot hold, so that no response can: `1e400`, `.inf`, `.nan`. The reader of JSON makes infinity
 * of them, that of YAML a text.
 */
function numbersWithoutEnd(text, document) {
    if (!SUSPECT.test(text) || document.value === undefined)
        return [];
    const found = [];
    const pending = [{ value: document.value, pointer: '' }];
    for (let at = pending.pop(); at; at = pending.pop()) {
        const { value, pointer } = at;
        if (typeof value === 'object' && value !== null) {
            for (const [key, member] of Object.entries(value))
                pending.push({ value: member, pointer: (0,json_pointer/* childPointer */.Y2)(pointer, key) });
        }
        else if (isBeyond(value) || isPlainNumber(document, value, pointer)) {
            const range = document.locate(pointer)?.value;
            const message = 'JSON has no such number; it must be finite.';
            if (range)
                found.push({ code: 'number', message, range });
        }
    }
    return found;
}
/** Digits may be kept where a double would be infinite. */
function isBeyond(value) {
    return (typeof value === 'number' || typeof value === 'bigint') && !Number.isFinite(Number(value));
}
function isPlainNumber(document, value, pointer) {
    if (typeof value !== 'string' || !YAML_NUMBER.test(value))
        return false;
    return 'scalar' in document && document.scalar(pointer)?.kind === 'plain';
}

// EXTERNAL MODULE: ./lib/evals/repository.js
var repository = __webpack_require__(65171);
;// CONCATENATED MODULE: ./lib/evals/documents.js







/** Largest suite and largest expected file, in bytes. */
const LIMITS = { yaml: 1024 * 1024, json: 16 * 1024 * 1024 };
/** As deep as a response may be nested. */
const JSON_DEPTH = 500;
const DEEP_ADVICE = `Put a deeper expected value into a JSON file (json_file), which may have ${JSON_DEPTH}.`;
/** Reads documents of one working directory; every file is read once. */
class Documents {
    #cwd;
    #read = new Map();
    constructor(cwd) {
        this.#cwd = cwd;
    }
    /** A JSON or YAML file, by the ending of its name. Never rejects for what the file holds. */
    read(path) {
        const known = this.#read.get(path);
        if (known)
            return known;
        const made = this.#load(path);
        this.#read.set(path, made);
        return made;
    }
    async #load(path) {
        const file = (0,repository/* shownPath */.pS)(this.#cwd, path);
        const json = path.toLowerCase().endsWith('.json');
        const limit = json ? LIMITS.json : LIMITS.yaml;
        let text;
        try {
            const { size } = await (0,promises_.stat)(path);
            if (size > limit)
                return unread(path, file, `The file has ${size} bytes; at most ${limit} are read.`);
            text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await (0,promises_.readFile)(path));
        }
        catch (error) {
            const why = error instanceof TypeError ? 'it is not UTF-8' : (0,errors/* describeError */.Uc)(error);
            return unread(path, file, `The file cannot be read: ${why}.`);
        }
        const source = new source_text/* SourceText */.D(file, text);
        const options = { exactNumbers: true };
        const document = json ? (0,source_json/* parseJson */.q)(source, { ...options, maxDepth: JSON_DEPTH }) : (0,yaml.parseYaml)(source, options);
        const problems = [...document.problems, ...numbersWithoutEnd(source.text, document)]
            .filter(({ code }) => code !== 'bom')
            .map(({ code, message, range }) => ({
            message: code === 'too-deep' && !json ? `${message} ${DEEP_ADVICE}` : message,
            range: source.range(range.start, range.end),
        }));
        return { path, file, source, document, problems };
    }
}
function unread(path, file, message) {
    return { path, file, source: new source_text/* SourceText */.D(file, ''), document: undefined, problems: [{ message }] };
}
/** Where a pointer leads: the value, or the key; the whole first line where neither is there. */
function rangeOf({ document, source }, pointer, at = 'value') {
    for (let current = pointer;; current = current.slice(0, current.lastIndexOf('/'))) {
        const location = document?.locate(current);
        const range = (at === 'key' ? location?.key : undefined) ?? location?.value;
        if (range)
            return source.range(range.start, range.end);
        if (current === '')
            return undefined;
    }
}


/***/ }),

/***/ 11645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isSuiteFile: () => (/* binding */ isSuiteFile),
/* harmony export */   readRepositorySuites: () => (/* binding */ readRepositorySuites)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20186);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65171);



/** True for the path of a suite. */
function isSuiteFile(path) {
    return /\.eval\.(ya?ml|json)$/i.test(path);
}
/** Looks at the `evals/` of the repository and of the working directory. */
async function readRepositorySuites(cwd) {
    const root = await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(cwd);
    const documents = new _documents_js__WEBPACK_IMPORTED_MODULE_1__/* .Documents */ .j(cwd);
    const byDirectory = new Map();
    const byRoot = new Map();
    const shared = new Map();
    const bases = [...new Set([(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd), root])].map((base) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, 'evals'));
    for (const base of bases) {
        for (const path of await (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .filesBelow */ .DR)(base)) {
            const [name = ''] = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(base, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
            const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, name);
            if (directory !== path)
                byDirectory.set(directory, [...(byDirectory.get(directory) ?? []), path]);
            shared.set(path, { path, directory: directory === path ? '' : name });
            if (!isSuiteFile(path))
                continue;
            const { document } = await documents.read(path);
            const { value } = document ?? {};
            const named = typeof value === 'object' && value !== null && !Array.isArray(value) ? value.skill : undefined;
            if (typeof named !== 'string')
                continue;
            const skillRoot = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), named);
            shared.set(path, { path, directory: directory === path ? '' : name, skillRoot });
            const known = byRoot.get(skillRoot) ?? [];
            if (!known.includes(path))
                byRoot.set(skillRoot, [...known, path]);
        }
    }
    // A name is foreign text.
    const directoriesOf = (name) => (/^[^./\\][^/\\]*$/.test(name) ? bases.map((base) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(base, name)) : []);
    return {
        root,
        bases,
        directoriesOf,
        files: [...shared.values()],
        filesOf: (name) => directoriesOf(name).flatMap((directory) => {
            const files = byDirectory.get(directory);
            return files ? [{ directory, files }] : [];
        }),
        // `evals` may lie in a skill itself, and is that skill's own then.
        naming: (skillRoot) => (byRoot.get(skillRoot) ?? []).filter((path) => !(0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .isWithin */ .UO)(path, skillRoot)),
    };
}


/***/ }),

/***/ 65171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   LI: () => (/* binding */ resolveInside),
/* harmony export */   NS: () => (/* binding */ isLfsPointer),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   bS: () => (/* binding */ creationProblem),
/* harmony export */   nG: () => (/* binding */ filesIn),
/* harmony export */   pS: () => (/* binding */ shownPath),
/* harmony export */   rf: () => (/* binding */ enclosingCheckout),
/* harmony export */   sN: () => (/* binding */ fileSha256),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16839);




/** The root of the repository that a directory belongs to; the directory itself outside of any. */
async function repositoryRoot(directory) {
    return enclosingCheckout(directory) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory);
}
/** The root of the checkout that a path lies in, the path itself included; undefined outside of any. */
function enclosingCheckout(path) {
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return undefined;
    }
}
/** The problem of a path that leads to nothing. */
const ABSENT = 'does not exist';
/**
 * Resolves a path relative to `base`, links included, and refuses what leaves the repository. The answer's path is
 * absolute and not resolved through links, as users know it.
 */
async function resolveInside(root, base, written) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(base, written);
    if (written.includes('\0'))
        return { path, problem: 'holds a NUL character' };
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(written))
        return { path, problem: 'must be relative to the file that names it' };
    if (!isWithin(path, root))
        return { path, problem: 'leaves the repository' };
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
        if (!isWithin(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root)))
            return { path, problem: 'is a link out of the repository' };
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(real);
        if (stats.isDirectory())
            return { path, kind: 'directory' };
        return stats.isFile() ? { path, kind: 'file', size: stats.size } : { path, problem: 'is no regular file' };
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        return {
            path,
            problem: code === 'ENOENT' || code === 'ENOTDIR' ? ABSENT : `cannot be read (${String(code)})`,
        };
    }
}
/** Why a file that is not there must not be made, links in its directories resolved; undefined when it may be. */
async function creationProblem(root, path) {
    if (!isWithin(path, root))
        return 'leaves the repository';
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at)) {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(at).catch(() => undefined);
        if (real !== undefined)
            return isWithin(real, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root)) ? undefined : 'lies behind a link out of the repository';
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(at) === at)
            return 'has no directory that exists';
    }
}
/** True for a directory or anything below it; both absolute. */
function isWithin(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? directory : directory + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';
/** True when a file is what Git LFS leaves behind instead of the content. */
async function isLfsPointer(path, size) {
    if (size > 1_024)
        return false;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'r');
    try {
        const buffer = Buffer.alloc(LFS_POINTER.length);
        const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
        return buffer.toString('latin1', 0, bytesRead) === LFS_POINTER;
    }
    finally {
        await file.close();
    }
}
/** Hex SHA-256 of a file, read as a stream. */
async function fileSha256(path) {
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .createHash */ .n)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}
const MAX_FILES = 20_000;
const MAX_DEPTH = 16;
/** Every regular file below a directory, absolute and sorted; links are not followed, hidden directories not walked. */
async function filesBelow(directory) {
    const files = [];
    const pending = [{ path: directory, depth: 0 }];
    for (let at = pending.pop(); at && files.length < MAX_FILES; at = pending.pop()) {
        for (const entry of entriesOf(at.path)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(at.path, entry.name);
            if (entry.isFile())
                files.push(path);
            else if (entry.isDirectory() &&
                !entry.name.startsWith('.') &&
                entry.name !== 'node_modules' &&
                at.depth < MAX_DEPTH)
                pending.push({ path, depth: at.depth + 1 });
        }
    }
    return files.sort();
}
/** The regular files directly in a directory, absolute and sorted. */
async function filesIn(directory) {
    const entries = entriesOf(directory);
    return entries
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, entry.name))
        .sort();
}
/** Most skills have no such directory; asking first is cheaper than an exception, and waiting costs more than reading. */
function entriesOf(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(directory) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true }) : [];
    }
    catch {
        return [];
    }
}
/** A path as it is shown: relative to the working directory, with `/`. */
function shownPath(cwd, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(cwd, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/') || '.';
}


/***/ }),

/***/ 57675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/source/source-node.js
var source_node = __webpack_require__(76441);
;// CONCATENATED MODULE: ./lib/source/yaml-problems.js
/** A stable code and a sentence for each kind of mistake that people make; others keep the library's words. */
const CAUSES = {
    BLOCK_AS_IMPLICIT_KEY: [
        'unquoted-colon',
        '": " inside an unquoted value starts a nested mapping. Put the value in quotes.',
    ],
    TAB_AS_INDENT: ['tab-indent', 'Tabs are not allowed as indentation; use spaces.'],
    MULTIPLE_DOCS: ['multiple-documents', 'Only one document is allowed: remove this "---".'],
    TAG_RESOLVE_FAILED: ['tag', 'Tags ("!…") are not allowed here.'],
    BAD_ALIAS: ['alias', 'This alias ("*…") names no anchor. Put a value that begins with "*" in quotes.'],
    MULTILINE_IMPLICIT_KEY: ['missing-colon', 'Expected a "key: value" line here.'],
    RESOURCE_EXHAUSTION: ['too-deep', 'Nesting is too deep.'],
};
/** Problems from the library's errors, at offsets of the file; one for each line, since the first explains the rest. */
function problemsOf(errors, text, base) {
    const problems = [];
    const lines = new Set();
    for (const error of errors) {
        const problem = problemOf(error, text);
        const line = text.lastIndexOf('\n', Math.max(0, problem.range.start - 1));
        if (lines.has(line))
            continue;
        lines.add(line);
        const start = clamp(problem.range.start, text);
        const end = Math.max(start, clamp(problem.range.end, text));
        problems.push({ ...problem, range: { start: base + start, end: base + end } });
    }
    return problems;
}
function problemOf(error, text) {
    const cause = CAUSES[error.code];
    const range = { start: clamp(error.pos[0], text), end: clamp(error.pos[1], text) };
    if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
        const colon = innerColon(text, range.start);
        if (colon !== undefined)
            range.start = colon;
        range.end = range.start + 1;
    }
    else if (error.code === 'MISSING_CHAR' && /quote/.test(error.message)) {
        return { code: 'unclosed-quote', message: 'This quote is never closed.', range: openingQuote(text, range.start) };
    }
    else if (error.code === 'BAD_SCALAR_START') {
        const character = text[range.start] ?? '';
        const message = `A value cannot begin with "${character}"; put it in quotes.`;
        return { code: 'bad-scalar-start', message, range: { start: range.start, end: range.start + 1 } };
    }
    if (cause !== undefined)
        return { code: cause[0], message: cause[1], range };
    const code = error.code.toLowerCase().replaceAll('_', '-');
    const message = `${error.message.replace(/\s*\n[\s\S]*$/, '')}`;
    return { code, message: /[.!?]$/.test(message) ? message : `${message}.`, range };
}
/** The library points at the start of the value; the colon that misled it stands further on in the line. */
function innerColon(text, start) {
    const lineEnd = text.slice(start).search(/[\r\n]/);
    const line = lineEnd === -1 ? text.slice(start) : text.slice(start, start + lineEnd);
    const at = line.search(/:(?=\s|$)/);
    return at === -1 ? undefined : start + at;
}
/** The error stands where the text ran out; a person looks for the quote that opened it. */
function openingQuote(text, end) {
    const before = text.slice(0, end);
    const key = /(?::|-|,|\[|\{|^)[ \t]*(["'])(?:(?!\1)[\s\S])*$/m.exec(before.slice(-20_000));
    const offset = key === null ? end : before.length - (key[0].length - key[0].indexOf(key[1] ?? '"'));
    return { start: offset, end: offset + 1 };
}
function clamp(offset, text) {
    return Math.min(Math.max(offset, 0), text.length);
}

// EXTERNAL MODULE: ./lib/json-number.js
var json_number = __webpack_require__(91599);
;// CONCATENATED MODULE: ./lib/source/yaml-reader.js



const MAX_ALIASES = 100;
/** Values after the expansion of aliases: a few short lines can stand for billions. */
const MAX_VALUES = 200_000;
class Unreadable extends Error {
}
/** Turns the library's nodes into plain JSON data with places. */
class YamlReader {
    problems = [];
    #source;
    #base;
    #exactNumbers;
    #anchors = new Map();
    #open = new Set();
    #aliases = 0;
    #values = 0;
    constructor(source, base, exactNumbers) {
        this.#source = source;
        this.#base = base;
        this.#exactNumbers = exactNumbers;
    }
    /** The value of the root node; undefined, with a problem, for what JSON data cannot be. */
    read(root) {
        if (root === null)
            return { value: null, node: { range: { start: this.#base, end: this.#base }, key: undefined } };
        try {
            return this.#node(root, undefined);
        }
        catch (error) {
            if (error instanceof Unreadable)
                return undefined;
            throw error;
        }
    }
    #range(node) {
        const [start, end] = node.range ?? [0, 0];
        return { start: this.#base + start, end: this.#base + end };
    }
    #stop(code, message, node) {
        this.problems.push({ code, message, range: this.#range(node) });
        throw new Unreadable();
    }
    #node(node, key) {
        if (++this.#values > MAX_VALUES)
            this.#stop('alias', 'Aliases expand to too many values.', node);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node, key);
        if (((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node)) && node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        const range = this.#range(node);
        if ((0,dist/* isMap */.jh)(node))
            return this.#nested(node, () => this.#map(node.items, range, key));
        if ((0,dist/* isSeq */.oP)(node))
            return this.#nested(node, () => this.#list(node.items, range, key));
        if ((0,dist/* isScalar */.jn)(node))
            return { value: this.#scalar(node), node: { range, key, scalar: node } };
        return this.#stop('unexpected', 'This is neither a mapping, a list nor a value.', node);
    }
    #nested(node, read) {
        this.#open.add(node);
        const result = read();
        this.#open.delete(node);
        return result;
    }
    #map(pairs, range, key) {
        const value = {};
        const members = new Map();
        for (const pair of pairs) {
            if (!(0,dist/* isScalar */.jn)(pair.key))
                this.#stop('key', 'A key must be plain text.', pair.key);
            const name = keyName(pair.key);
            const keyRange = this.#range(pair.key);
            if (pair.key.anchor !== undefined)
                this.#anchors.set(pair.key.anchor, pair.key);
            const member = this.#member(pair.value, keyRange);
            const first = members.get(name)?.key;
            if (first !== undefined) {
                const { line, column } = this.#source.positionAt(first.start);
                const message = `Duplicate key ${JSON.stringify(name)} (first at ${line}:${column}).`;
                this.problems.push({ code: 'duplicate-key', message, range: keyRange });
            }
            (0,source_node/* setOwn */.P5)(value, name, member.value);
            members.set(name, member.node);
        }
        return { value, node: { range, key, members } };
    }
    #member(node, key) {
        return node === null
            ? { value: null, node: { range: { start: key.end, end: key.end }, key } }
            : this.#node(node, key);
    }
    #list(nodes, range, key) {
        const value = [];
        const items = [];
        for (const node of nodes) {
            const item = node === null
                ? { value: null, node: { range: { start: range.start, end: range.start }, key: undefined } }
                : this.#node(node, undefined);
            value.push(item.value);
            items.push(item.node);
        }
        return { value, node: { range, key, items } };
    }
    #scalar(scalar) {
        const value = scalarValue(scalar);
        if (!this.#exactNumbers || typeof value !== 'number' || Number.isSafeInteger(value))
            return value;
        return exactNumber(scalar.source ?? '') ?? value;
    }
    #alias(alias, key) {
        const target = this.#anchors.get(alias.source);
        if (target === undefined)
            this.#stop('alias', `No anchor "&${alias.source}" stands before this alias.`, alias);
        if (this.#open.has(target))
            this.#stop('alias', `"*${alias.source}" contains itself.`, alias);
        if (++this.#aliases > MAX_ALIASES)
            this.#stop('alias', `More than ${MAX_ALIASES} aliases are used.`, alias);
        const read = this.#node(target, key);
        return { value: read.value, node: { ...read.node, range: this.#range(alias), key } };
    }
}
/** Numbers that JSON has not (`.inf`, `.nan`) stay the text that was written. */
function scalarValue(scalar) {
    const { value } = scalar;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : (scalar.source ?? String(value));
    if (typeof value === 'string' || typeof value === 'boolean' || value === null)
        return value;
    return value === undefined ? null : String(value);
}
/** A whole number as YAML writes it: as JSON does, with a plus sign, leading zeros, or in base 8 or 16. */
function exactNumber(source) {
    if (/^0[ox][0-9a-fA-F]{1,64}$/.test(source))
        return (0,json_number/* numberOf */.rl)(String(BigInt(source)));
    return (0,json_number/* numberOf */.rl)(source.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1'));
}
/** `2024: …` has the key `2024` as written, also where YAML reads a number. */
function keyName(key) {
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

;// CONCATENATED MODULE: ./lib/source/yaml-scalar.js
const KINDS = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
/** How a scalar was written; `base` is the offset of the YAML in its file. */
function scalarStyle(scalar, base) {
    const token = scalar.srcToken;
    const kind = KINDS[scalar.type ?? ''];
    if (token === undefined || kind === undefined)
        return undefined;
    if (token.type === 'block-scalar')
        return blockStyle(scalar, token, kind, base);
    const source = 'source' in token ? token.source : '';
    const comment = 'end' in token ? token.end?.find((part) => part.type === 'comment') : undefined;
    const newline = 'end' in token ? token.end?.find((part) => part.type === 'newline') : undefined;
    const style = { kind, source: kind === 'plain' ? source : source.slice(1, -1) };
    if (comment === undefined || (newline !== undefined && newline.offset < comment.offset))
        return style;
    const start = base + comment.offset;
    return { ...style, comment: { start, end: start + comment.source.length } };
}
function blockStyle(scalar, token, kind, base) {
    let contentOffset = base + token.offset;
    let comment;
    for (const part of token.props) {
        if (!('source' in part) || !('offset' in part))
            continue;
        contentOffset = base + part.offset + part.source.length;
        if (part.type === 'comment')
            comment = part;
    }
    const style = { kind, source: token.source, block: { contentOffset, indent: strippedIndent(scalar, token.source) } };
    if (comment === undefined)
        return style;
    const start = base + comment.offset;
    return { ...style, comment: { start, end: start + comment.source.length } };
}
/** Leading blanks of the first written line that its value no longer has. */
function strippedIndent(scalar, source) {
    const leading = (text) => /^(?:[ \t]*\r?\n)*( *)\S/.exec(text)?.[1]?.length ?? 0;
    return Math.max(0, leading(source) - leading(String(scalar.value)));
}

;// CONCATENATED MODULE: ./lib/source/yaml-tokens.js

/**
 * Syntax tokens of a YAML text, given up as soon as it nests deeper than `maxDepth`. The composer of the library
 * recurses: two deep documents in one process abort Node 20 (`RegExpCompiler Allocation failed`), which nothing can
 * catch. Every level of a block needs an indentation or an indicator of its own, every level of a flow a bracket.
 */
function tokenise(text, maxDepth) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const depth = new DepthGauge();
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (depth.after(lexeme) > maxDepth)
            return { tooDeepAt: offset };
        if (lexeme !== dist/* CST */.DB.DOCUMENT && lexeme !== dist/* CST */.DB.FLOW_END && lexeme !== dist/* CST */.DB.SCALAR)
            offset += lexeme.length;
        for (const token of parser.next(lexeme))
            tokens.push(token);
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
/** An upper bound of the nesting at each token, from brackets, indicators and indentation. */
class DepthGauge {
    #flow = 0;
    #column = 0;
    #atLineStart = true;
    #afterScalarMark = false;
    /** Columns at which the open blocks begin, ascending. */
    #blocks = [];
    after(lexeme) {
        if (this.#afterScalarMark) {
            this.#afterScalarMark = false;
            this.#content(lexeme.length);
            return this.#blocks.length + this.#flow;
        }
        const type = dist/* CST */.DB.tokenType(lexeme);
        if (type === 'scalar')
            this.#afterScalarMark = true;
        else if (type === 'newline') {
            this.#column = 0;
            this.#atLineStart = true;
        }
        else if (type === 'space')
            this.#column += lexeme.length;
        else if (type === 'seq-item-ind' || type === 'explicit-key-ind') {
            if (this.#flow === 0)
                this.#open();
            this.#column += 1;
        }
        else if (type === 'flow-map-start' || type === 'flow-seq-start') {
            this.#content(1);
            this.#flow++;
        }
        else if (type === 'flow-map-end' || type === 'flow-seq-end')
            this.#flow = Math.max(0, this.#flow - 1);
        else if (type !== 'doc-mode' && type !== 'flow-error-end')
            this.#content(lexeme.length);
        return this.#blocks.length + this.#flow;
    }
    #content(length) {
        if (this.#flow === 0 && this.#atLineStart)
            this.#open();
        this.#atLineStart = false;
        this.#column += length;
    }
    #open() {
        while ((this.#blocks.at(-1) ?? -1) >= this.#column)
            this.#blocks.pop();
        this.#blocks.push(this.#column);
    }
}

;// CONCATENATED MODULE: ./lib/source/yaml.js






const composerOptions = {
    version: '1.2',
    // One for all documents: making it takes longer than reading a short one.
    schema: new dist/* Schema */.Sj({ schema: 'core' }),
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
};
/**
 * Reads one YAML 1.2 document (core schema: no dates, no `yes`) as JSON data. An empty text is null. Duplicate keys
 * are problems that leave a value (the last one), every other problem leaves none; problems end in `multiple-documents`,
 * `too-deep`, `too-long`, `alias` where a text is more than a person would write. Never throws.
 */
function parseYaml(source, options = {}) {
    const base = options.start ?? 0;
    const text = source.text.slice(base, options.end ?? source.text.length);
    const { maxDepth = 64, maxLength = 1024 * 1024, exactNumbers = false } = options;
    if (text.length > maxLength) {
        const message = `The YAML is ${text.length} characters long; the limit is ${maxLength}.`;
        return result(undefined, undefined, [{ code: 'too-long', message, range: { start: base, end: base } }], base);
    }
    const tokens = tokenise(text, maxDepth);
    if (tokens.tooDeepAt !== undefined) {
        const start = base + tokens.tooDeepAt;
        const message = `Nesting is deeper than ${maxDepth} levels.`;
        return result(undefined, undefined, [{ code: 'too-deep', message, range: { start, end: start + 1 } }], base);
    }
    const composer = new dist/* Composer */.Dk(composerOptions);
    const documents = [...composer.compose(tokens.tokens, true, text.length)];
    const [document, second] = documents;
    const problems = problemsOf([...(document?.errors ?? []), ...(document?.warnings ?? [])], text, base);
    if (second !== undefined)
        problems.push(secondDocument(text, second.range[0], base));
    if (problems.length > 0 || document === undefined)
        return result(undefined, undefined, problems, base);
    const reader = new YamlReader(source, base, exactNumbers);
    const read = reader.read(document.contents);
    const usable = reader.problems.every((problem) => problem.code === 'duplicate-key');
    return result(usable ? read?.value : undefined, read?.node, reader.problems, base);
}
function secondDocument(text, offset, base) {
    const marker = text.lastIndexOf('---', offset);
    const start = base + (marker === -1 ? offset : marker);
    const message = 'Only one document is allowed: remove this "---" and what follows.';
    return { code: 'multiple-documents', message, range: { start, end: Math.min(start + 3, base + text.length) } };
}
function result(value, root, problems, base) {
    return {
        language: 'yaml',
        value,
        problems: [...problems].sort((a, b) => a.range.start - b.range.start),
        locate: (pointer) => (0,source_node/* locate */.x5)(root, pointer),
        scalar(pointer) {
            const scalar = (0,source_node/* followPointer */.Z)(root, pointer)?.scalar;
            return scalar === undefined ? undefined : scalarStyle(scalar, base);
        },
    };
}


/***/ })

};
