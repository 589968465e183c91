export const id = 9162;
export const ids = [9162,1193,4006];
export const modules = {

/***/ 29162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedOnly: () => (/* binding */ changedOnly)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evals/read.js + 21 modules
var read = __webpack_require__(91515);
// EXTERNAL MODULE: ./lib/evals/repository.js
var evals_repository = __webpack_require__(65171);
// EXTERNAL MODULE: ./lib/evals/repository-suites.js
var repository_suites = __webpack_require__(11645);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
;// CONCATENATED MODULE: ./lib/github/changed-skills.js


/** The files of a change, as seen from the working directory. */
class Change {
    files;
    #prefix;
    /** @param prefix the working directory relative to the root of the checkout; `` for the root */
    constructor(files, prefix) {
        this.files = files;
        this.#prefix = prefix;
    }
    touches(path) {
        const from = (0,posix_.normalize)((0,posix_.join)(this.#prefix, path)).replace(/\/$/, '');
        // A file above the path is a submodule or a link, and everything below it may be another.
        return this.files.some((file) => from === '.' || file === from || file.startsWith(`${from}/`) || from.startsWith(`${file}/`));
    }
    /** The first changed file that a glob matches. */
    match(glob) {
        const outside = (0,posix_.normalize)(glob).startsWith('..');
        return this.files.find((file) => {
            const path = (0,posix_.relative)(`/${this.#prefix}`, `/${file}`);
            // Without it `**` would lead out of the working directory.
            return path.startsWith('../') === outside && (0,lib_glob/* matchesGlob */.k)(path, glob);
        });
    }
}
function isTouched(change, { directory, alsoTouchedBy, elsewhere }) {
    return elsewhere === true || [directory, ...alsoTouchedBy].some((path) => change.touches(path));
}
/**
 * Of changed suites, from the root of the checkout, those in the `evals/` of the repository or the working
 * directory that belong to none of these skills: they are broken or deleted, or belong to a skill that is not among these.
 */
function unownedSuites({ suites, skills, prefix, directories, }) {
    return suites.filter((file) => {
        const change = new Change([file], prefix);
        return (directories.some((directory) => change.touches(directory)) &&
            !skills.some((skill) => isTouched(change, { ...skill, elsewhere: false })));
    });
}
/** Selects the skills that a change touches. A change of something shared, or of a suite that is `unowned`, touches all. */
function changedSkills({ changed, skills, prefix, shared, unowned = [], }) {
    const all = skills.map(({ directory }) => directory);
    const every = (reason) => ({ directories: all, reason: `every skill: ${reason}` });
    if (changed.kind === 'everything')
        return every(changed.reason);
    const { workflowFile } = shared;
    if (workflowFile !== undefined && changed.files.includes(workflowFile))
        return every(`the workflow ${workflowFile} has changed`);
    const change = new Change(changed.files, prefix);
    for (const file of shared.files)
        if (change.touches(file))
            return every(`${file} has changed`);
    for (const glob of shared.globs) {
        const hit = change.match(glob);
        if (hit !== undefined)
            return every(`${hit} is shared (${glob})`);
    }
    const [orphan] = unowned;
    if (orphan !== undefined)
        return every(`${orphan} has changed, and no skill is known to be its own`);
    const directories = skills.filter((skill) => isTouched(change, skill)).map(({ directory }) => directory);
    return { directories, reason: `${directories.length} of ${all.length} skills changed since ${changed.since}` };
}

// EXTERNAL MODULE: ./lib/skill/discover.js
var discover = __webpack_require__(52226);
// EXTERNAL MODULE: ./lib/skill/read.js
var skill_read = __webpack_require__(61625);
;// CONCATENATED MODULE: ./lib/commands/changed-only.js







/**
 * Of these skill directories, those that the event (or, outside a job, the branch) has changed. Empty when nothing
 * has; that is a success.
 */
async function changedOnly(directories, context) {
    const { cwd, log } = context.runtime;
    const { changed, prefix } = await context.changes();
    if (changed.kind === 'everything' && changed.problem !== undefined)
        log.warning(changed.problem);
    const repository = await (0,repository_suites.readRepositorySuites)(cwd);
    const footprints = async (of) => {
        const read = [];
        for (const directory of of)
            read.push(await footprint(cwd, directory, repository));
        return read;
    };
    const skills = await footprints(directories);
    const suites = changed.kind === 'files' ? changed.files.filter((file) => (0,repository_suites.isSuiteFile)(file)) : [];
    const evals = repository.bases.map((base) => (0,evals_repository/* shownPath */.pS)(cwd, base));
    let unowned = unownedSuites({ suites, skills, prefix, directories: evals });
    if (unowned.length > 0) {
        // They may well belong to skills that nobody asked for.
        const others = (await (0,discover.discoverSkills)({ cwd })).filter((directory) => !directories.includes(directory));
        unowned = unownedSuites({ suites: unowned, skills: await footprints(others), prefix, directories: evals });
    }
    const selected = changedSkills({ changed, skills, prefix, shared: sharedBy(context), unowned });
    log.info(`Changed only: ${selected.reason}.`);
    return selected;
}
function sharedBy({ configuration, inputs, platform }) {
    const { source, knownFindings, shared } = configuration;
    const named = [source?.file ?? 'vlmrun-skills.yaml', knownFindings, inputs.lockfile, inputs.scenario];
    return {
        files: named.filter((file) => file !== undefined),
        globs: shared,
        workflowFile: platform?.workflowFile,
    };
}
async function footprint(cwd, directory, repository) {
    const skill = await (0,skill_read.readSkill)({ cwd, directory });
    const { references } = await (0,read.readSuites)({ cwd, skill, repository });
    return {
        directory,
        alsoTouchedBy: references.map((path) => (0,evals_repository/* shownPath */.pS)(cwd, path)),
        elsewhere: (0,evals_repository/* enclosingCheckout */.rf)((0,external_node_path_.join)(cwd, directory)) !== (0,evals_repository/* enclosingCheckout */.rf)(cwd),
    };
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
        contents.set(entry.path, {
            bytes,
            whole: whole && bytes.length === entry.size,
            ...(text && { text }),
            ...(garbled && { garbled }),
        });
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

/***/ 15885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ manifestVersion)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/**
 * The version that the fields of a manifest name: `version`, else `skill_version` as VLM Run documents it, else
 * `metadata.version`, where the Agent Skills specification puts it. A number is taken as it is written, `2` or `1.5`.
 */
function manifestVersion(fields) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(fields))
        return undefined;
    const { version, skill_version: skillVersion, metadata } = fields;
    const found = [version, skillVersion, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(metadata) ? metadata.version : undefined];
    return found.map(textOf).find((text) => text !== undefined);
}
function textOf(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
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

/***/ 61625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSkill: () => (/* binding */ readSkill)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16413);
/* harmony import */ var _source_frontmatter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76091);
/* harmony import */ var _source_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16243);
/* harmony import */ var _source_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57675);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68804);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16860);
/* harmony import */ var _ignore_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81140);
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(15885);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46933);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51193);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54908);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85251);















const MAX_MANIFEST = 1024 * 1024;
/** Reading YAML takes microseconds a byte; nobody writes a graph of this size. */
const MAX_EXECUTION_CONFIG = 256 * 1024;
const MAX_OUTPUT_SCHEMA = 4 * 1024 * 1024;
const MAX_IGNORE_FILE = 64 * 1024;
const MAX_SCHEMA_DEPTH = 64;
/**
 * Reads a skill directory once, whatever it holds: what is broken is in the skill as a problem. Throws a UsageError
 * for a path that is no directory or lies, by its real path, outside `cwd`, and for a `.vlmrunignore` that cannot be
 * followed: what it names must not be uploaded.
 */
async function readSkill({ cwd, directory, }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, directory);
    checkDirectory(cwd, root, directory);
    const ignore = readIgnoreRules(root, directory);
    const { entries, truncated, excludedTruncated } = (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .walk */ .G)(root, ignore);
    if (entries.length === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${directory} is not a directory.`);
    const contents = (0,_content_js__WEBPACK_IMPORTED_MODULE_6__/* .readContents */ .r)(root, directory, entries, ignore);
    const read = (name, maxBytes, parse) => {
        const entry = entries.find((candidate) => candidate.path === name);
        if (entry === undefined)
            return undefined;
        const file = entry.kind === 'file' ? readOnce(name, maxBytes) : notAFile(entry.kind);
        return { file, document: file.text === undefined ? undefined : parse(file.text) };
    };
    const readOnce = (name, maxBytes) => {
        const text = contents.get(name)?.text;
        return text === undefined ? (0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), (0,_content_js__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .l)(directory, name), maxBytes) : { text };
    };
    const manifest = read(_well_known_js__WEBPACK_IMPORTED_MODULE_11__/* .manifestName */ .vS, MAX_MANIFEST, _source_frontmatter_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFrontmatter */ .y);
    const executionConfig = read(_well_known_js__WEBPACK_IMPORTED_MODULE_11__/* .executionConfigName */ .uK, MAX_EXECUTION_CONFIG, (text) => (0,_source_yaml_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(text));
    const schemaFile = read(_well_known_js__WEBPACK_IMPORTED_MODULE_11__/* .outputSchemaName */ .Kq, MAX_OUTPUT_SCHEMA, (text) => (0,_source_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text, { maxDepth: MAX_SCHEMA_DEPTH }));
    const fields = objectOf(manifest?.document?.yaml?.value);
    const config = objectOf(executionConfig?.document?.value);
    return {
        directory,
        root,
        name: (0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .detached */ .ht)(textOf(fields.name) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root)),
        description: textOf(fields.description),
        version: (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_13__/* .manifestVersion */ .c)(fields),
        model: textOf(config.model),
        toolsets: textsOf(config.toolsets),
        outputSchema: schemaFile?.document?.value,
        entries,
        ignore,
        truncated,
        excludedTruncated,
        contents,
        secrets: await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_9__.findSecrets)(contents),
        manifest: manifest && { file: manifest.file, frontmatter: manifest.document },
        executionConfig,
        schemaFile,
    };
}
function checkDirectory(cwd, root, directory) {
    let real;
    try {
        real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${directory} does not exist.`, { cause: error });
    }
    if (!(0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .isInside */ .F)(real, realPathOf(cwd)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${directory} leads out of the working directory; only skills inside it are read.`);
}
/** Asked for once a run: for each of many skills, it would be half of what checking their directories takes. */
let known;
/** The real path of the working directory, which all skills of a run have in common. */
function realPathOf(cwd) {
    if (known?.cwd !== cwd)
        known = { cwd, real: node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(cwd) };
    return known.real;
}
function readIgnoreRules(root, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _ignore_file_js__WEBPACK_IMPORTED_MODULE_7__/* .ignoreFileName */ .o6);
    let stats;
    try {
        stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        // Below a file, or in a directory that may not be entered: neither is read any further.
    }
    if (stats === undefined)
        return [];
    const file = (0,_content_js__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .l)(directory, _ignore_file_js__WEBPACK_IMPORTED_MODULE_7__/* .ignoreFileName */ .o6);
    if (!stats.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} is not a regular file.`);
    const { text, problem } = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)(path, file, MAX_IGNORE_FILE);
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file}: ${problem.message}`);
    const wrong = (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_7__/* .ignoreProblem */ .E0)(text.text);
    if (wrong !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} ${wrong}.`);
    return (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_7__/* .parseIgnoreFile */ .a0)(text.text);
}
function notAFile(kind) {
    const what = kind === 'link'
        ? 'a link, and links are not followed'
        : kind === 'directory'
            ? 'a directory'
            : 'not a regular file';
    return { problem: { kind: 'unreadable', message: `This is ${what}.` } };
}
function objectOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isJsonObject */ .O)(value) ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
function textsOf(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.every((item) => typeof item === 'string') ? value : undefined;
}


/***/ }),

/***/ 51193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_SECRETS: () => (/* binding */ MOST_SECRETS),
  findSecrets: () => (/* binding */ findSecrets)
});

;// CONCATENATED MODULE: ./lib/skill/secret-patterns.js
/**
 * Begins of what the scanner looks for, in one expression: a text without any of them holds no secret that the
 * scanner knows, and nearly all texts have none. Scanning only the others is what makes validation fast.
 */
const secretPrefix = new RegExp([
    'A(?:3T[A-Z0-9]|KIA|GPA|IDA|ROA|IPA|NPA|NVA|SIA)[A-Z0-9]{16}',
    '(?:SECRET|[Ss]ecret)_?(?:ACCESS|[Aa]ccess)',
    'PRIVATE KEY',
    'x-oauth-basic',
    '_authToken=',
    'npm_',
    'xox[bpaor]-',
    'xapp-',
    '[Hh][Oo][Oo][Kk][Ss]\\.[Ss][Ll][Aa][Cc][Kk]',
    'T3BlbkFJ',
    'sk-ant-',
    'SG\\.',
    'shp(?:at|ss|ca|pa)_',
    'gh[pousr]_',
    'github_pat_',
    'lin_api_',
    'ops_ey',
    'AIza',
    'hf_',
    '[sr]k_live_',
    'VLMRUN_API_KEY',
    '://[^\\s:@/]{1,256}:[^\\s@/]{1,256}@',
].join('|'));
/** What the library does not look for; the first group, or else the whole match, is the secret. */
const ownPatterns = [
    { kind: 'Google API key', pattern: /\bAIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/g },
    { kind: 'Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{30,}\b/g },
    { kind: 'Stripe live key', pattern: /\b[sr]k_live_[0-9A-Za-z]{16,}\b/g },
    { kind: 'AWS access key id', pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
    {
        // An assignment in YAML, a shell or a program, `os.environ[…] = …` among them; never the result of a call.
        kind: 'VLM Run API key',
        pattern: /\bVLMRUN_API_KEY["']?\]?[ \t]*:?[:=][ \t]*["']?([A-Za-z0-9][A-Za-z0-9_-]{15,})(?![A-Za-z0-9_.([-])/g,
    },
    {
        // `os.environ.setdefault("…", "…")` and `setenv("…", "…")`
        kind: 'VLM Run API key',
        pattern: /["']VLMRUN_API_KEY["'][ \t]*,[ \t]*["']([A-Za-z0-9][A-Za-z0-9_-]{15,})["']/g,
    },
];
const PLACEHOLDER_WORD = /^(?:pass(?:word|wd|phrase)?|pwd|pw|secret|user(?:name)?|root|admin|postgres|mysql|mongo(?:db)?|test(?:ing)?|guest|example|change[-_]?me|changeit|token|key|x+|\*+|\.+|my[-_]?\w+|your[-_]?\w+|foo|bar|abc|12345?6?)$/i;
const PLACEHOLDER_HOST = /^(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host(?:name)?|db|database|postgres|mysql|mongo|redis|server|example\.\w+|[\w.-]+\.(?:example|test|local|internal)(?:\.\w+)?)$/i;
/** True for what documentation shows instead of a secret; `kind` is that of the place. */
function isPlaceholder(value, kind) {
    const url = /^(?:\w+:)?[\w+]+:\/\/([^:@/\s]*):([^@/\s]*)@([^:/\s?]*)/.exec(value);
    if (url !== null) {
        const [, user = '', password = '', host = ''] = url;
        return password === user || PLACEHOLDER_WORD.test(password) || PLACEHOLDER_HOST.test(host) || isTemplate(password);
    }
    // A URL without a user is looked at for its password only.
    if (kind.startsWith('password') && /^\w+:\/\//.test(value) && !value.includes('@'))
        return true;
    return isTemplate(value) || /EXAMPLE|(?:x{6,})|(?:X{6,})|(.)\1{9,}/.test(value) || /^(?:your|my)[-_]/i.test(value);
}
function isTemplate(value) {
    return /^[<{$%[]|\$\{|\{\{|^process\.|^os\.|^env\b/.test(value);
}

;// CONCATENATED MODULE: ./lib/skill/secrets.js

const KINDS = {
    AWSAccessKeyID: 'AWS access key id',
    AWSSecretAccessKey: 'AWS secret access key',
    PackageJSON_xOauthToken: 'GitHub token',
    Npmrc_authToken: 'npm token',
    NPM_ACCESS_TOKEN: 'npm token',
    SLACK_TOKEN: 'Slack token',
    IncomingWebhook: 'Slack webhook',
    OPENAI_TOKEN: 'OpenAI API key',
    ANTHROPIC_API_KEY: 'Anthropic API key',
    LINEAR_API_TOKEN: 'Linear API token',
    SENDGRID_KEY: 'SendGrid API key',
    SHOPIFY_KEY: 'Shopify API key',
    GITHUB_TOKEN: 'GitHub token',
    OPS_TOKEN: '1Password token',
};
const RULE_KINDS = [
    ['basicauth', 'password in a URL'],
    ['privatekey', 'private key'],
    ['database', 'password in a database URL'],
];
/**
 * Comments in a stranger's file must not switch the scanner off, and the rule for Google's key files reads files by
 * path and is covered by private keys and file names. (The preset's own `disabled` has no effect on its parts.)
 */
const LEFT_OUT = ['@secretlint/secretlint-rule-filter-comments', '@secretlint/secretlint-rule-gcp'];
/** More credentials in one file tell nobody more; the library's time grows with their square. */
const MOST_SECRETS = 100;
/** UTF-16 units that are looked through at once, and those that the next piece begins before the end of the last. */
const PIECE = 64 * 1024;
/** A private key has some kilobytes. */
const OVERLAP = 16 * 1024;
/** Places in a skill's files that look like credentials, by path and offset, at most a hundred a file. Never holds a value. */
async function findSecrets(contents) {
    const secrets = [];
    for (const [path, { text, garbled }] of contents) {
        const whole = (text ?? garbled)?.text;
        if (whole === undefined || !secretPrefix.test(whole))
            continue;
        secrets.push(...(await secretsIn(path, whole)));
    }
    return secrets;
}
async function secretsIn(path, text) {
    const found = new Map();
    for (let start = 0; start < text.length && found.size < MOST_SECRETS;) {
        const end = start + PIECE;
        for (const secret of await scan(path, text.slice(start, end), start))
            found.set(secret.range.start, secret);
        if (end >= text.length)
            break;
        // A piece that began within a token would find another one in it.
        const next = text.indexOf('\n', end - OVERLAP);
        start = next === -1 || next >= end ? end - OVERLAP : next + 1;
    }
    return [...found.values()].sort((a, b) => a.range.start - b.range.start).slice(0, MOST_SECRETS);
}
async function scan(path, text, offset) {
    const found = new Map();
    const add = (start, end, kind) => {
        if (isPlaceholder(text.slice(start, end), kind))
            return;
        found.set(start, { path, range: { start: offset + start, end: offset + end }, kind });
    };
    for (const { kind, pattern } of ownPatterns) {
        for (const match of text.matchAll(pattern)) {
            const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]));
            add(start, start + (match[1] ?? match[0]).length, kind);
        }
    }
    const lint = await loadScanner();
    for (const message of await lint(text)) {
        // An account number is no secret.
        if (message.messageId === 'AWSAccountID')
            continue;
        const [start, end] = message.range;
        const byRule = RULE_KINDS.find(([part]) => message.ruleId.includes(part))?.[1];
        if (!found.has(start))
            add(start, end, KINDS[message.messageId] ?? byRule ?? 'credential');
    }
    return [...found.values()];
}
let scanner;
function loadScanner() {
    scanner ??= startScanner();
    return scanner;
}
async function startScanner() {
    const { lintSource } = await __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 198));
    const preset = await __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577));
    const rule = {
        ...preset.creator,
        create(context, options) {
            const registerRule = (one, defaults) => {
                if (!LEFT_OUT.includes(one.meta.id))
                    context.registerRule(one, defaults);
            };
            return preset.creator.create({ ...context, registerRule }, options);
        },
    };
    const config = { rules: [{ id: preset.creator.meta.id, rule }] };
    return async (content) => {
        // The path is only a name to the library; rules that look at it would open the file.
        const source = { filePath: 'text.txt', content, ext: '.txt', contentType: 'text' };
        const result = await lintSource({ source, options: { config, noPhysicFilePath: true, maskSecrets: true } });
        return result.messages;
    };
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

/***/ 76091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseFrontmatter)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57675);

const OPENING = /^---[ \t]*(?:\r\n|\n|\r|$)/;
const CLOSING = /^---[ \t]*$(?:\r\n|\n|\r)?/m;
const MAX_LENGTH = 64 * 1024;
/**
 * The frontmatter of a `SKILL.md`: between a first line and a later line that are exactly `---` (blanks may follow).
 * Never throws.
 */
function parseFrontmatter(source) {
    const opening = OPENING.exec(source.text);
    if (opening === null)
        return { state: 'absent', yaml: undefined, bodyOffset: 0 };
    const start = opening[0].length;
    const closing = CLOSING.exec(source.text.slice(start));
    if (closing === null)
        return { state: 'unclosed', yaml: undefined, bodyOffset: 0 };
    const end = start + closing.index;
    const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(source, { start, end, maxLength: MAX_LENGTH });
    return { state: 'closed', yaml, bodyOffset: end + closing[0].length };
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
