export const id = 7530;
export const ids = [7530,5847,170];
export const modules = {

/***/ 57717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isFailing),
/* harmony export */   P: () => (/* binding */ checkSkills)
/* harmony export */ });
/* harmony import */ var _source_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66141);

/**
 * Reads and checks one skill after the other, so that memory does not grow with their number; `visit` sees each one
 * and keeps what it needs. What can only be seen over all skills, two with one name, is added at the end. Ends
 * early, without an error, when the run is interrupted.
 */
async function checkSkills(directories, { runtime, inputs, configuration }, visit = async () => { }) {
    const { cwd, clock, signal } = runtime;
    if (directories.length === 0)
        return { findings: new Map(), sourceOf: (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceReader */ .T)(cwd) };
    const [{ readSkill }, { readSuites }, { readRepositorySuites }, rules] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4542)]).then(__webpack_require__.bind(__webpack_require__, 44542)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5083), __webpack_require__.e(1645), __webpack_require__.e(9994), __webpack_require__.e(7681)]).then(__webpack_require__.bind(__webpack_require__, 59994)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1645), __webpack_require__.e(6243)]).then(__webpack_require__.bind(__webpack_require__, 11645)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5083), __webpack_require__.e(428), __webpack_require__.e(2076), __webpack_require__.e(2656)]).then(__webpack_require__.bind(__webpack_require__, 15984)),
    ]);
    const { checkNames, checkSkill, checkSuppressions, namedSkill } = rules;
    const settings = { preset: inputs.preset, ...configuration.rules };
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    const repository = await readRepositorySuites(cwd);
    const findings = new Map();
    const names = [];
    for (const directory of directories) {
        if (signal.aborted)
            break;
        const skill = await readSkill({ cwd, directory });
        const suites = await readSuites({ cwd, skill, repository });
        const found = await checkSkill({ skill, suites, today }, settings);
        findings.set(directory, found);
        names.push(namedSkill(skill));
        await visit({ skill, suites, findings: found });
    }
    const wholeRepository = inputs.skills.length === 0 && !inputs['changed-only'] && !signal.aborted;
    const overall = checkNames(names, settings, today);
    if (wholeRepository)
        overall.push(...checkSuppressions([...[...findings.values()].flat(), ...overall], settings, today));
    for (const finding of overall) {
        const directory = ownerOf(finding, directories);
        if (directory !== undefined)
            findings.set(directory, [...(findings.get(directory) ?? []), finding]);
    }
    return { findings, sourceOf: (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceReader */ .T)(cwd) };
}
/** The innermost skill that a finding's file lies in; a file of the repository goes to the first one. */
function ownerOf({ file }, directories) {
    const holding = directories.filter((directory) => file.startsWith(`${directory}/`));
    const innermost = holding.sort((a, b) => b.length - a.length)[0];
    return innermost ?? directories.find((directory) => directory === '.') ?? directories[0];
}
/** True when a finding counts against the run. */
function isFailing(finding, failOn) {
    if (finding.suppressed !== undefined || failOn === 'never')
        return false;
    return finding.severity === 'error' || (failOn === 'warning' && finding.severity === 'warning');
}


/***/ }),

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ selectSkills),
/* harmony export */   namedSkills: () => (/* binding */ namedSkills)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _skill_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52226);


/**
 * The skill directories that the inputs select. An empty list only where the whole repository has none, or none that
 * has changed. Throws `UsageError` for a pattern without a match.
 */
async function selectSkills(context) {
    const selected = await namedSkills(context);
    if (!context.inputs['changed-only'] || selected.length === 0)
        return { directories: selected, reasons: [] };
    const { changedOnly } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5083), __webpack_require__.e(1645), __webpack_require__.e(9994), __webpack_require__.e(7460)]).then(__webpack_require__.bind(__webpack_require__, 29162));
    const { directories, reason } = await changedOnly(selected, context);
    return { directories, reasons: directories.length === 0 ? [`Nothing changed: ${reason}.`] : [] };
}
/** What `skills` names, or every skill without it. */
async function namedSkills({ inputs, runtime }) {
    const { cwd, log } = runtime;
    if (inputs.skills.length === 0) {
        const found = await (0,_skill_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discoverSkills */ .i)({ cwd });
        if (found.length === 0)
            log.warning('No skills found: no directory below the working directory holds a SKILL.md.');
        return found;
    }
    const { resolvePatterns } = await __webpack_require__.e(/* import() */ 1115).then(__webpack_require__.bind(__webpack_require__, 81115));
    const found = await resolvePatterns(inputs.skills, {
        cwd,
        discover: (directory) => (0,_skill_discover_js__WEBPACK_IMPORTED_MODULE_1__/* .discoverSkills */ .i)({ cwd: directory }),
    });
    if (found.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('skills: every match is excluded again; nothing is left to do.');
    return found;
}


/***/ }),

/***/ 99359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/** The cases that a filter lets through, in their order. Cases marked `only` keep all others of the selection out. */
function selectCases(cases, { names, tags }) {
    const wanted = names.filter((name) => !name.startsWith('!')).map(globPattern);
    const unwanted = names.filter((name) => name.startsWith('!')).map((name) => globPattern(name.slice(1)));
    const anyTag = tags.filter((tag) => !tag.startsWith('-')).map((tag) => tag.replace(/^\+/, ''));
    const noTag = tags.filter((tag) => tag.startsWith('-')).map((tag) => tag.slice(1));
    const selected = cases.filter((one) => {
        const texts = [one.id, one.baseId, ...[one.id, one.baseId].map((id) => `${skillName(one.skill)}/${id}`)];
        const named = (patterns) => patterns.some((pattern) => texts.some((text) => pattern.test(text)));
        if (wanted.length > 0 && !named(wanted))
            return false;
        if (named(unwanted))
            return false;
        if (anyTag.length > 0 && !anyTag.some((tag) => one.tags.includes(tag)))
            return false;
        return !noTag.some((tag) => one.tags.includes(tag));
    });
    const only = selected.filter((one) => one.only);
    return only.length > 0 ? only : selected;
}
function skillName(directory) {
    return directory.slice(directory.lastIndexOf('/') + 1);
}
function globPattern(glob) {
    const source = glob
        .split(/(\*+|\?)/)
        .map((part, index) => (index % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') : part === '?' ? '.' : '.*'))
        .join('');
    return new RegExp(`^${source}$`, 's');
}


/***/ }),

/***/ 75190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ expandTrials),
/* harmony export */   r: () => (/* binding */ withRepeats)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16839);

/**
 * The trials of the selected cases: the first of every case, then the second of every case, so that an early stop
 * comes before repeats were sent. Skipped cases have none. A trial's `case` carries the repeats that apply.
 */
function expandTrials(cases, override = {}) {
    const repeated = cases.filter((one) => one.skip === undefined).map((one) => withRepeats(one, override));
    const rounds = Math.max(0, ...repeated.map((one) => one.repeat.times));
    const trials = [];
    for (let index = 1; index <= rounds; index++)
        for (const one of repeated)
            if (index <= one.repeat.times)
                trials.push({ case: one, index, id: trialId(one, index) });
    return trials;
}
/** A case with the repeats that the inputs ask for. */
function withRepeats(one, { repeat, minPass }) {
    if (repeat === undefined && minPass === undefined)
        return one;
    const times = repeat ?? one.repeat.times;
    const all = one.repeat.minPass === one.repeat.times;
    const needed = minPass ?? (all ? times : one.repeat.minPass);
    return { ...one, repeat: { ...one.repeat, times, minPass: Math.min(needed, times) } };
}
/** Letters, digits, `.`, `_` and `-` only; eight digits of a hash where that would make two trials alike. */
function trialId(one, index) {
    const full = `${one.skill}/${one.id}`;
    const plain = full.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '');
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(full).slice(0, 8);
    return `${plain.slice(0, 100)}-${hash}.${index}`;
}


/***/ }),

/***/ 83387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ bundleDigest),
  S: () => (/* binding */ bundleSkill)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/skill/exclusions.js
var exclusions = __webpack_require__(76196);
// EXTERNAL MODULE: ./lib/skill/read-text.js
var read_text = __webpack_require__(46933);
;// CONCATENATED MODULE: ./lib/skill/bundle-files.js




/** Bytes of all files together; a bundle is held in memory, and base64 in a JSON request at that. */
const MAX_CONTENT = 256 * 1024 * 1024;
/** What of a skill goes into its bundle, in code-unit order, and what does not. */
function selectEntries(skill) {
    const included = [];
    const excluded = new Map();
    for (const entry of skill.entries) {
        const exclusion = (0,exclusions/* exclusionOf */.a)(entry.path);
        if (exclusion !== undefined)
            excluded.set(exclusion.at, exclusion.reason);
        else if (entry.kind === 'file')
            included.push(entry);
        else if (entry.kind === 'link')
            excluded.set(entry.path, 'a link; links are not followed');
        else if (entry.kind === 'other')
            excluded.set(entry.path, 'not a regular file');
    }
    return { included, excluded: [...excluded].map(([path, reason]) => ({ path, reason })) };
}
/** Reads the files of a bundle. Throws a UsageError when one cannot be read or all are too large together. */
function readFiles(skill, included) {
    const total = included.reduce((sum, entry) => sum + entry.size, 0);
    if (total > MAX_CONTENT)
        throw new errors/* UsageError */.eb(`${skill.directory} holds ${megabytes(total)} MB; a bundle can hold ${megabytes(MAX_CONTENT)} MB.`);
    return included.map(({ path }) => {
        try {
            return { path, bytes: (0,read_text/* readRegularFile */.XF)((0,external_node_path_.join)(skill.root, path), MAX_CONTENT) };
        }
        catch (error) {
            throw new errors/* UsageError */.eb(`${skill.directory}/${path} cannot be read for the bundle.`, { cause: error });
        }
    });
}
function megabytes(bytes) {
    return (bytes / 1024 / 1024).toFixed(0);
}

// EXTERNAL MODULE: ./lib/skill/digest.js
var skill_digest = __webpack_require__(73153);
// EXTERNAL MODULE: ./lib/skill/well-known.js
var well_known = __webpack_require__(85251);
;// CONCATENATED MODULE: ./lib/skill/write-zip.js
/**
 * The zip of files, whose bytes depend on their paths and contents only. fflate deflates in JavaScript: zlib, which
 * adm-zip uses, is built differently on different processors and gives other bytes there; adm-zip also reorders its
 * entries.
 */
async function writeZip(files) {
    const { zipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const options = {
        level: 6,
        // The writer takes the parts of the local time, so this is 1980-01-01 00:00 in every time zone.
        mtime: new Date(1980, 0, 1),
        os: 3,
        attrs: (0o100644 << 16) >>> 0,
    };
    const entries = Object.create(null);
    for (const { path, bytes } of files)
        entries[path] = [bytes, options];
    return zipSync(entries);
}

;// CONCATENATED MODULE: ./lib/skill/bundle.js






/** The digest that the bundle of a skill would have; undefined for a skill that cannot be bundled. Makes no zip. */
function bundleDigest(skill) {
    const { included } = selectEntries(skill);
    if (skill.truncated || !included.some((entry) => entry.path === well_known/* manifestName */.vS))
        return undefined;
    try {
        // What was read for the rules is not read again.
        const texts = included.map((entry) => ({ entry, text: skill.contents?.get(entry.path)?.text }));
        const unread = texts.filter(({ text }) => text === undefined).map(({ entry }) => entry);
        const known = texts.flatMap(({ entry: { path }, text }) => text === undefined ? [] : [{ path, bytes: Buffer.from(text.bom ? `\ufeff${text.text}` : text.text) }]);
        return (0,skill_digest/* contentDigest */.e)([...known, ...readFiles(skill, unread)]);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return undefined;
        throw error;
    }
}
/**
 * Bundles a skill as it lies on disk. Throws a UsageError when it has no `SKILL.md`, was too large to be listed whole,
 * or a file cannot be read.
 */
async function bundleSkill(skill) {
    const { included, excluded } = selectEntries(skill);
    if (!included.some((entry) => entry.path === well_known/* manifestName */.vS))
        throw new errors/* UsageError */.eb(`${skill.directory} has no ${well_known/* manifestName */.vS}; there is nothing to bundle.`);
    if (skill.truncated)
        throw new errors/* UsageError */.eb(`${skill.directory} holds too many files or directories to be bundled.`);
    const files = readFiles(skill, included);
    const digest = (0,skill_digest/* contentDigest */.e)(files);
    const zip = await writeZip(files);
    return {
        digest,
        zip,
        md5: (0,hash/* createHash */.n)('md5').update(zip).digest('hex'),
        fileName: `${skill.name.replace(/[^A-Za-z0-9._-]/g, '_')}_${digest.slice(0, 8)}.zip`,
        entries: files.map(({ path, bytes }) => ({
            path,
            size: bytes.length,
            sha256: (0,hash/* sha256Hex */.f)(bytes),
        })),
        excluded,
        contentBytes: files.reduce((sum, file) => sum + file.bytes.length, 0),
    };
}


/***/ }),

/***/ 73153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ contentDigest)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16839);

/**
 * Hex SHA-256 of files in path order (code units): of each its path and its content, both preceded by their length
 * in bytes as decimal digits and a colon, so that no two different sets of files read the same. Independent of zip
 * bytes, times and modes.
 */
function contentDigest(files) {
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha256');
    for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const name = Buffer.from(path, 'utf8');
        hash.update(`${name.length}:`).update(name).update(`${bytes.length}:`).update(bytes);
    }
    return hash.digest('hex');
}


/***/ }),

/***/ 52226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ discoverSkills)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85251);




const MAX_DIRECTORIES = 200_000;
const MAX_DEPTH = 32;
/**
 * Directories below `cwd` that hold a `SKILL.md`, a `vlmrun.yaml` or a misspelled twin of one: relative to `cwd`, with
 * `/`, `.` for `cwd` itself, sorted by code unit. Links are not followed; `.git`, `node_modules` and hidden directories
 * are not entered, nor is anything deeper than 32 levels. Throws a UsageError for more than 200,000 directories.
 */
async function discoverSkills({ cwd }) {
    const found = [];
    const pending = [{ path: '', depth: 0 }];
    let visited = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { path, depth } = next;
        if (++visited > MAX_DIRECTORIES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There are more than ${MAX_DIRECTORIES} directories below ${cwd}; name those of the skills with the input "skills".`);
        const children = list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path));
        if (isSkillDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path), children))
            found.push(path === '' ? '.' : path);
        if (depth === MAX_DEPTH)
            continue;
        for (const child of children) {
            if (!child.isDirectory() || child.name.startsWith('.') || child.name === 'node_modules')
                continue;
            pending.push({ path: path === '' ? child.name : `${path}/${child.name}`, depth: depth + 1 });
        }
    }
    return found.sort();
}
/** Directories that may not be listed hold no skill that could be read. */
function list(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isSkillDirectory(directory, children) {
    for (const child of children) {
        if (child.isDirectory())
            continue;
        const { name } = child;
        if (name === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS || name === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .executionConfigName */ .uK)
            return true;
        const meant = (0,_well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .meantName */ .d5)(name);
        if (meant === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .executionConfigName */ .uK)
            return true;
        if (meant === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS && child.isFile() && beginsWithFrontmatter((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)))
            return true;
    }
    return false;
}
/** Tells a misspelled manifest from a page about skills, which repositories have in their documentation. */
function beginsWithFrontmatter(path) {
    const head = Buffer.alloc(6);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head, 0, head.length, 0);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return false;
    }
    return head
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .startsWith('---');
}


/***/ }),

/***/ 76196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ exclusionOf)
/* harmony export */ });
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
 * Whether a path, relative to its skill, stays out of the bundle: ground truth (`evals/` at the root), version
 * control, what tools leave behind, and files that hold secrets by their name.
 */
function exclusionOf(path) {
    const parts = path.split('/');
    if (parts[0] === 'evals')
        return { kind: 'evals', reason: 'cases and fixtures', at: 'evals' };
    for (let depth = 0; depth < parts.length; depth++) {
        const kind = kindOf(parts[depth] ?? '');
        if (kind === undefined)
            continue;
        return { kind, reason: REASONS[kind], at: parts.slice(0, depth + 1).join('/') };
    }
    return undefined;
}
const REASONS = {
    'version-control': 'version control',
    junk: 'left behind by a tool',
    sensitive: 'a file that holds secrets',
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

/***/ 85251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ outputSchemaName),
/* harmony export */   d5: () => (/* binding */ meantName),
/* harmony export */   uK: () => (/* binding */ executionConfigName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/** The files that make a directory a skill; the platform reads exactly these names. */
const manifestName = 'SKILL.md';
const executionConfigName = 'vlmrun.yaml';
const outputSchemaName = 'schema.json';
const EXECUTION_CONFIG_TWINS = new Set([
    'vlmrun.yaml',
    'vlmrun.yml',
    'vlm-run.yaml',
    'vlm-run.yml',
    'vlm_run.yaml',
    'vlm_run.yml',
]);
/** The well-known name that a file name was meant to be: another case, `.yml`, a hyphen. Undefined for the right name. */
function meantName(name) {
    const lower = name.toLowerCase();
    const meant = lower === 'skill.md'
        ? manifestName
        : lower === 'schema.json'
            ? outputSchemaName
            : EXECUTION_CONFIG_TWINS.has(lower)
                ? executionConfigName
                : undefined;
    return meant === name ? undefined : meant;
}


/***/ })

};
