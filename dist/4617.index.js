export const id = 4617;
export const ids = [4617,6243,1645];
export const modules = {

/***/ 64617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   findUnreadSuites: () => (/* binding */ findUnreadSuites)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _evals_unread_suites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59872);


/**
 * Suites of the repository that belong to none of its skills. A run over some skills asks for the others too, so that
 * their suites do not count as unread: by the names of their directories first, and by their own only where needed.
 */
async function findUnreadSuites(cwd, repository, read, wholeRepository) {
    const found = await (0,_evals_unread_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadSuites */ .T)(cwd, repository, read);
    const { root: top } = repository;
    if (found.length === 0 || (wholeRepository && top === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd)))
        return found;
    const [{ discoverSkills }, { readSkill }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2226).then(__webpack_require__.bind(__webpack_require__, 52226)),
        __webpack_require__.e(/* import() */ 3161).then(__webpack_require__.bind(__webpack_require__, 23161)),
    ]);
    const known = new Set(read.map(({ root }) => root));
    const others = (await discoverSkills({ cwd: top })).filter((directory) => !known.has((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(top, directory)));
    const byDirectory = others.map((directory) => {
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(top, directory);
        return { name: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root), root };
    });
    if ((await (0,_evals_unread_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadSuites */ .T)(cwd, repository, [...read, ...byDirectory])).length === 0)
        return [];
    const byName = [];
    for (const directory of others)
        byName.push({ name: (await readSkill({ cwd: top, directory })).name, root: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(top, directory) });
    return (0,_evals_unread_suites_js__WEBPACK_IMPORTED_MODULE_1__/* .unreadSuites */ .T)(cwd, repository, [...read, ...byName]);
}


/***/ }),

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
// EXTERNAL MODULE: ./lib/source/yaml.js + 6 modules
var yaml = __webpack_require__(34005);
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
        else if (isBeyond(value) || isYamlNumber(value)) {
            const range = document.locate(pointer)?.value;
            const message = 'JSON has no such number; it must be finite.';
            // In quotes or in a block it is a text.
            if (range && !/["'|>]/.test(text.charAt(range.start)))
                found.push({ code: 'number', message, range });
        }
    }
    return found;
}
/** Digits may be kept where a double would be infinite. */
function isBeyond(value) {
    return (typeof value === 'number' || typeof value === 'bigint') && !Number.isFinite(Number(value));
}
function isYamlNumber(value) {
    return typeof value === 'string' && YAML_NUMBER.test(value);
}

// EXTERNAL MODULE: ./lib/evals/repository.js
var repository = __webpack_require__(65171);
;// CONCATENATED MODULE: ./lib/evals/documents.js







/** Largest suite and largest expected file, in bytes. */
const LIMITS = { yaml: 1024 * 1024, json: 16 * 1024 * 1024 };
/** As deep as a response may be nested. */
const JSON_DEPTH = 500;
const DEEP_ADVICE = `Put a deeper expected value into a JSON file (json_file), which may have ${JSON_DEPTH}.`;
/** Reads documents of one working directory; every file is read once, unless it is forgotten. */
class Documents {
    #cwd;
    #read = new Map();
    /** By what documents are called. */
    #paths = new Map();
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
        this.#paths.set((0,repository/* shownPath */.pS)(this.#cwd, path), path);
        return made;
    }
    /**
     * Lets go of a document that is asked for again only when a finding is to be placed: its nodes take ten times the
     * memory of its text.
     */
    forget(path) {
        this.#read.delete(path);
    }
    /** As `rangeOf`, in a document that has been read; one that was forgotten is read again. */
    async locate({ file, pointer }, at) {
        const path = this.#paths.get(file);
        return path === undefined ? undefined : rangeOf(await this.read(path), pointer, at);
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
        const document = json
            ? (0,source_json/* parseJson */.q)(source, { exactNumbers: true, maxDepth: JSON_DEPTH })
            : (0,yaml.parseYaml)(source, { exactNumbers: true, scalarStyles: false });
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

/***/ 37871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isSuiteLike)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16413);
/* harmony import */ var _repository_suites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11645);



/** `evals.yaml`, `invoices.evals.yml`, `eval.json`: named almost as a suite is, or as other tools name theirs. */
const NAMED_ALIKE = /(?:^|[._-])evals?\.(?:ya?ml|json)$/i;
/**
 * True for a file that is meant as a suite or as cases of the Agent Skills convention, by its name or by what it holds;
 * a name that other tools use too is not enough for a file that can be read and is another.
 */
async function isSuiteLike(documents, path) {
    if ((0,_repository_suites_js__WEBPACK_IMPORTED_MODULE_1__.isSuiteFile)(path))
        return true;
    const alike = NAMED_ALIKE.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(path));
    if (!alike && !/\.ya?ml$/i.test((0,node_path__WEBPACK_IMPORTED_MODULE_0__.extname)(path)))
        return false;
    const { document } = await documents.read(path);
    return document?.value === undefined ? alike : isSuite(document.value);
}
function isSuite(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(value))
        return false;
    return (Array.isArray(value.cases) && value.version !== undefined) || Array.isArray(value.evals);
}


/***/ }),

/***/ 59872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ unreadSuites),
/* harmony export */   y: () => (/* binding */ UNREAD)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42037);
/* harmony import */ var _source_position_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63826);
/* harmony import */ var _documents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20186);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65171);
/* harmony import */ var _suite_like_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37871);






/** What is said of a file that lies in a directory of suites and is read as none. */
const UNREAD = 'Nobody reads this file: the names of suites end in .eval.yaml, .eval.yml or .eval.json.';
/**
 * One problem for each file below the `evals/` of the repository that looks like a suite and belongs to none of its
 * skills: its cases would never run, and nothing would say so.
 */
async function unreadSuites(cwd, repository, skills) {
    const documents = new _documents_js__WEBPACK_IMPORTED_MODULE_2__/* .Documents */ .j(cwd);
    const names = new Set(skills.map(({ name }) => name));
    const roots = new Set(skills.map(({ root }) => root));
    const outside = repository.files.filter(({ path }) => !skills.some(({ root }) => (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(path, root)));
    const problems = [];
    const told = new Set();
    for (const file of outside) {
        if (names.has(file.directory) && file.skillRoot === undefined)
            continue;
        if (file.skillRoot !== undefined && roots.has(file.skillRoot))
            continue;
        if (!(await (0,_suite_like_js__WEBPACK_IMPORTED_MODULE_4__/* .isSuiteLike */ .s)(documents, file.path)))
            continue;
        told.add(file.directory);
        const range = file.skillRoot === undefined ? _source_position_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_CHARACTER */ .b : (0,_documents_js__WEBPACK_IMPORTED_MODULE_2__/* .rangeOf */ .b)(await documents.read(file.path), '/skill');
        problems.push({
            rule: 'fixture/unread-suite',
            message: whyUnread(file, skills),
            file: (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(cwd, file.path),
            ...(range ? { range } : {}),
        });
    }
    // Pairs make no suite, but a directory that is almost named as a skill is no store of fixtures either.
    for (const { path, directory } of outside) {
        if (told.has(directory) || names.has(directory) || !path.endsWith('.expected.json'))
            continue;
        if ((0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(directory, [...names]) === undefined)
            continue;
        told.add(directory);
        const message = directoryProblem(directory, skills, 'the cases in it');
        problems.push({ rule: 'fixture/unread-suite', message, file: (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(cwd, path), range: _source_position_js__WEBPACK_IMPORTED_MODULE_1__/* .FIRST_CHARACTER */ .b });
    }
    return problems;
}
function whyUnread(file, skills) {
    const from = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file.path);
    if (file.skillRoot !== undefined) {
        const written = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, file.skillRoot).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
        const meant = skillNear((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file.skillRoot), skills);
        const advice = meant ? `; did you mean ${pathTo(from, meant)}?` : '.';
        return `skill: ${written} is the directory of no skill, so that nobody reads this suite${advice}`;
    }
    if (file.directory !== '')
        return directoryProblem(file.directory, skills, 'this suite');
    const meant = skillNear((0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(file.path).replace(/\..*$/s, ''), skills) ?? (skills.length === 1 ? skills[0] : undefined);
    const line = meant ? `skill: ${pathTo(from, meant)}` : 'skill: <path of its directory>';
    return `This suite names no skill, so that nobody reads it; add \`${line}\`, or move it into evals/<name of the skill>/.`;
}
function directoryProblem(directory, skills, what) {
    const meant = skillNear(directory, skills);
    const advice = meant ? `; did you mean ${meant.name}?` : '; a suite elsewhere names its skill with `skill:`.';
    return `${directory} is the name of no skill, so that nobody reads ${what}${advice}`;
}
function skillNear(word, skills) {
    const byName = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(word, skills.map(({ name }) => name));
    if (byName !== undefined)
        return skills.find(({ name }) => name === byName);
    const byDirectory = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(word, skills.map(({ root }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root)));
    return byDirectory === undefined ? undefined : skills.find(({ root }) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(root) === byDirectory);
}
function pathTo(from, { root }) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(from, root).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
}


/***/ }),

/***/ 70709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ splitPointer),
/* harmony export */   Mr: () => (/* binding */ pointerTokens),
/* harmony export */   Y2: () => (/* binding */ childPointer),
/* harmony export */   tj: () => (/* binding */ escapeToken)
/* harmony export */ });
/** RFC 6901: a member's name or an element's index as a token of a JSON pointer. */
function escapeToken(token) {
    const text = String(token);
    // Almost no name needs it, and pointers are made by the million.
    if (!text.includes('~') && !text.includes('/'))
        return text;
    return text.replaceAll('~', '~0').replaceAll('/', '~1');
}
/** The pointer one step below `pointer`. */
function childPointer(pointer, token) {
    return `${pointer}/${escapeToken(token)}`;
}
/** The unescaped tokens of a pointer; none for the root (`""`). */
function pointerTokens(pointer) {
    if (pointer === '')
        return [];
    return pointer
        .slice(1)
        .split('/')
        .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}
/** The pointer one step above, and the unescaped last token; undefined for the root. */
function splitPointer(pointer) {
    const slash = pointer.lastIndexOf('/');
    if (slash < 0)
        return undefined;
    return {
        parent: pointer.slice(0, slash),
        token: pointer
            .slice(slash + 1)
            .replaceAll('~1', '/')
            .replaceAll('~0', '~'),
    };
}


/***/ }),

/***/ 16243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./lib/json-number.js
var json_number = __webpack_require__(91599);
;// CONCATENATED MODULE: ./lib/source/json-scanner.js

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NUMBER_LIKE = /[-+.\w]+/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const MAX_PROBLEMS = 20;
/** Ends reading: the rest of the text has no structure that could be trusted. */
class UnreadableRest extends Error {
}
/** The tokens of a JSON text. Mistakes with a plain meaning are noted and read as what was meant. */
class JsonScanner {
    text;
    problems = [];
    at = 0;
    #exactNumbers;
    constructor(text, exactNumbers) {
        this.text = text;
        this.#exactNumbers = exactNumbers;
    }
    problem(code, message, start, end) {
        this.problems.push({ code, message, range: { start, end: Math.min(end, this.text.length) } });
        if (this.problems.length >= MAX_PROBLEMS)
            throw new UnreadableRest();
    }
    stop(code, message, start, end = start + 1) {
        this.problems.push({ code, message, range: { start, end: Math.min(end, this.text.length) } });
        throw new UnreadableRest();
    }
    /** Skips white space, and comments with a problem each. */
    skipBlank() {
        for (;;) {
            let code = this.text.charCodeAt(this.at);
            while (code === 32 || code === 10 || code === 13 || code === 9)
                code = this.text.charCodeAt(++this.at);
            if (code === 47 /* / */ || code === 35 /* # */)
                this.#comment();
            else
                return;
        }
    }
    #comment() {
        const start = this.at;
        const lineEnd = this.text.slice(start).search(/[\r\n]/);
        let end = lineEnd === -1 ? this.text.length : start + lineEnd;
        if (this.text.startsWith('/*', start)) {
            const close = this.text.indexOf('*/', start + 2);
            if (close === -1)
                this.stop('comment', 'Comment is never closed; JSON has no comments.', start, start + 2);
            end = close + 2;
        }
        else if (this.text[start] === '/' && this.text[start + 1] !== '/') {
            this.stop('unexpected', 'Unexpected "/".', start);
        }
        this.problem('comment', 'JSON has no comments.', start, end);
        this.at = end;
    }
    /** Reads a string whose opening quote stands at `at`. */
    string() {
        const start = this.at;
        const quote = this.text.charCodeAt(start);
        if (quote === 39)
            this.problem('single-quote', 'JSON strings take double quotes.', start, start + 1);
        let result = '';
        let chunk = start + 1;
        for (let at = chunk;; at++) {
            const code = this.text.charCodeAt(at);
            if (code === quote) {
                this.at = at + 1;
                return chunk === start + 1 ? this.text.slice(chunk, at) : result + this.text.slice(chunk, at);
            }
            if (Number.isNaN(code))
                this.stop('unterminated-string', 'String is never closed.', start);
            if (code === 92) {
                this.at = at;
                result += this.text.slice(chunk, at) + this.#escape();
                at = this.at - 1;
                chunk = this.at;
            }
            else if (code < 32) {
                if (code === 10 || code === 13)
                    this.stop('unterminated-string', 'String is not closed on its line; write a line break as \\n.', start, at);
                const name = code === 9 ? 'tab' : `control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
                this.problem('control-character', `A ${name} inside a string must be escaped.`, at, at + 1);
            }
        }
    }
    #escape() {
        const start = this.at;
        const character = this.text[start + 1] ?? '';
        const plain = ESCAPES[character];
        this.at = start + 2;
        if (plain !== undefined)
            return plain;
        const digits = this.text.slice(start + 2, start + 6);
        if (character === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
            this.at = start + 6;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const hint = character === 'u' ? '\\u takes four hexadecimal digits.' : 'A backslash itself is written \\\\.';
        this.problem('bad-escape', `"\\${character}" is not an escape of JSON. ${hint}`, start, start + 2);
        return character;
    }
    number() {
        const start = this.at;
        NUMBER_LIKE.lastIndex = start;
        const written = NUMBER_LIKE.exec(this.text)?.[0] ?? '';
        NUMBER.lastIndex = start;
        const valid = NUMBER.exec(this.text)?.[0];
        this.at = start + written.length;
        if (valid === written)
            return (this.#exactNumbers ? (0,json_number/* numberOf */.rl)(written) : undefined) ?? Number(written);
        if (/^[-+]?(?:Infinity|NaN)$/.test(written)) {
            this.problem('not-a-number', `JSON has no ${written}; use null or a number.`, start, this.at);
            return 0;
        }
        const hint = /^-?0\d/.test(written) ? ': leading zeros are not allowed' : '';
        this.problem('number', `"${written}" is not a JSON number${hint}.`, start, this.at);
        return Number(written) || 0;
    }
    /** Reads `true`, `false`, `null` and the words that other languages have for them. */
    word() {
        const start = this.at;
        WORD.lastIndex = start;
        const word = WORD.exec(this.text)?.[0];
        if (word === undefined)
            this.stop('unexpected', `Unexpected ${describe(this.text, start)}.`, start);
        this.at = start + word.length;
        if (word === 'true')
            return true;
        if (word === 'false')
            return false;
        if (word === 'null')
            return null;
        const python = { True: true, False: false, None: null };
        const meant = Object.hasOwn(python, word) ? python[word] : undefined;
        if (meant !== undefined) {
            this.problem('python-literal', `"${word}" is Python; JSON spells it "${meant}".`, start, this.at);
            return meant;
        }
        if (word === 'NaN' || word === 'Infinity')
            this.problem('not-a-number', `JSON has no ${word}; use null or a number.`, start, this.at);
        else if (word === 'undefined')
            this.problem('bare-word', 'JSON has no undefined; use null.', start, this.at);
        else
            this.problem('bare-word', `"${word}" must be in double quotes.`, start, this.at);
        return word;
    }
}
/** A character for a message: itself in quotes, or its code point when it cannot be seen. */
function describe(text, at) {
    const code = text.codePointAt(at);
    if (code === undefined)
        return 'end of file';
    const character = String.fromCodePoint(code);
    const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)
        ? code < 128
            ? `"${character}"`
            : `"${character}" (${number})`
        : number;
}

// EXTERNAL MODULE: ./lib/source/source-node.js
var source_node = __webpack_require__(76441);
;// CONCATENATED MODULE: ./lib/source/json-reader.js


/** Reads one JSON value (RFC 8259) with the place of everything in it. */
class JsonReader {
    #scanner;
    #source;
    #maxDepth;
    #depth = 0;
    constructor(source, maxDepth, exactNumbers) {
        this.#source = source;
        this.#scanner = new JsonScanner(source.text, exactNumbers);
        this.#maxDepth = maxDepth;
    }
    get problems() {
        return this.#scanner.problems;
    }
    /** The value, or undefined when the text ends or breaks off before it does. */
    read() {
        const scanner = this.#scanner;
        try {
            scanner.skipBlank();
            if (scanner.at >= scanner.text.length)
                scanner.stop('empty', 'The file holds no JSON value.', 0, 0);
            const read = this.#value(undefined);
            scanner.skipBlank();
            if (scanner.at < scanner.text.length)
                scanner.problem('trailing-content', 'Only one value is allowed in a JSON file.', scanner.at, scanner.at + 1);
            return read;
        }
        catch (error) {
            if (error instanceof UnreadableRest)
                return undefined;
            throw error;
        }
    }
    #value(key) {
        const scanner = this.#scanner;
        const start = scanner.at;
        const code = scanner.text.charCodeAt(start);
        if (Number.isNaN(code))
            scanner.stop('truncated', 'The file ends where a value should stand.', Math.max(0, start - 1));
        if (code === 123 || code === 91) {
            if (++this.#depth > this.#maxDepth)
                scanner.stop('too-deep', `Nesting is deeper than ${this.#maxDepth} levels.`, start);
            scanner.at++;
            const read = code === 123 ? this.#object(start, key) : this.#array(start, key);
            this.#depth--;
            return read;
        }
        let value;
        if (code === 34 || code === 39)
            value = scanner.string();
        else if ((code >= 48 && code <= 57) || code === 45 || code === 43 || code === 46)
            value = scanner.number();
        else
            value = scanner.word();
        return { value, node: { range: { start, end: scanner.at }, key } };
    }
    #object(start, key) {
        const scanner = this.#scanner;
        const value = {};
        const members = new Map();
        this.#elements('}', start, () => {
            const keyStart = scanner.at;
            const name = this.#memberName();
            const range = { start: keyStart, end: scanner.at };
            scanner.skipBlank();
            if (scanner.text[scanner.at] !== ':')
                scanner.stop('missing-colon', `Expected ":" after ${JSON.stringify(name)}.`, scanner.at);
            scanner.at++;
            scanner.skipBlank();
            const read = this.#value(range);
            this.#noteDuplicate(members.get(name), name, range);
            (0,source_node/* setOwn */.P5)(value, name, read.value);
            members.set(name, read.node);
        });
        return { value, node: { range: { start, end: scanner.at }, key, members } };
    }
    #memberName() {
        const scanner = this.#scanner;
        const code = scanner.text.charCodeAt(scanner.at);
        if (code === 34 || code === 39)
            return scanner.string();
        const name = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
        name.lastIndex = scanner.at;
        const word = name.exec(scanner.text)?.[0];
        if (word === undefined) {
            const found = describe(scanner.text, scanner.at);
            return scanner.stop('unexpected', `Expected a property name in double quotes, found ${found}.`, scanner.at);
        }
        scanner.problem('unquoted-key', `Property name "${word}" must be in double quotes.`, scanner.at, scanner.at + word.length);
        scanner.at += word.length;
        return word;
    }
    #noteDuplicate(first, name, range) {
        if (first?.key === undefined)
            return;
        const { line, column } = this.#source.positionAt(first.key.start);
        this.#scanner.problem('duplicate-key', `Duplicate key ${JSON.stringify(name)} (first at ${line}:${column}).`, range.start, range.end);
    }
    #array(start, key) {
        const value = [];
        const items = [];
        this.#elements(']', start, () => {
            const read = this.#value(undefined);
            value.push(read.value);
            items.push(read.node);
        });
        return { value, node: { range: { start, end: this.#scanner.at }, key, items } };
    }
    /** Reads elements up to and with the closing bracket, noting commas that are missing or too many. */
    #elements(close, open, element) {
        const scanner = this.#scanner;
        const { text } = scanner;
        scanner.skipBlank();
        let comma = -1;
        while (text[scanner.at] !== close) {
            element();
            const end = scanner.at;
            scanner.skipBlank();
            const next = text[scanner.at];
            comma = -1;
            if (next === ',') {
                comma = scanner.at++;
                scanner.skipBlank();
            }
            else if (next === undefined) {
                const { line, column } = this.#source.positionAt(open);
                const what = `"${text[open]}" of ${line}:${column} is never closed`;
                scanner.stop('truncated', `The file ends too early: ${what}.`, Math.max(0, end - 1), end);
            }
            else if (next !== close) {
                if (next === ']' || next === '}' || next === ':')
                    scanner.stop('unexpected', `Expected "," or "${close}", found "${next}".`, scanner.at);
                scanner.problem('missing-comma', 'A comma is missing after this value.', Math.max(0, end - 1), end);
            }
        }
        if (comma >= 0)
            scanner.problem('trailing-comma', 'Trailing comma.', comma, comma + 1);
        scanner.at++;
    }
}

// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/source/plain-json.js

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * The value of a JSON text that has nothing wrong with it: valid, no member twice, not too deep. Undefined for any
 * other, which deserves a closer look. The engine's own parser is many times faster than one that keeps places.
 */
function readPlainJson(text, maxDepth, exactNumbers) {
    let value;
    try {
        value = exactNumbers ? (0,json_text/* parseJsonText */.lk)(text) : JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const held = stringsOf(value, maxDepth);
    return held !== undefined && held === stringsIn(text) ? { value } : undefined;
}
/** Strings in a valid text, names of members included. */
function stringsIn(text) {
    let quotes = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === QUOTE)
            quotes++;
        else if (unit === BACKSLASH)
            at++;
    }
    return quotes / 2;
}
/**
 * Strings in a value, names of members included: fewer than are written when a member stands twice. Undefined when it
 * nests deeper than `depth` levels.
 */
function stringsOf(value, depth) {
    if (typeof value === 'string')
        return 1;
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === 0)
        return undefined;
    let strings = 0;
    if (Array.isArray(value)) {
        for (const item of value) {
            const below = stringsOf(item, depth - 1);
            if (below === undefined)
                return undefined;
            strings += below;
        }
        return strings;
    }
    for (const key in value) {
        const below = stringsOf(value[key] ?? null, depth - 1);
        if (below === undefined)
            return undefined;
        strings += 1 + below;
    }
    return strings;
}

;// CONCATENATED MODULE: ./lib/source/json.js



/** Mistakes that leave no doubt about the value. */
const HARMLESS = new Set(['duplicate-key', 'bom']);
/**
 * Reads a JSON text (RFC 8259), with the same verdict as `JSON.parse` on everything but nesting deeper than
 * `maxDepth`. Of duplicate members the last counts; they and a byte order mark are problems that
 * leave a value, all others do not. Never throws.
 */
function parseJson(source, options = {}) {
    const { maxDepth = 200, exactNumbers = false } = options;
    const plain = source.bom ? undefined : readPlainJson(source.text, maxDepth, exactNumbers);
    if (plain === undefined)
        return readWhole(source, maxDepth, exactNumbers);
    let whole;
    return {
        language: 'json',
        value: plain.value,
        problems: [],
        // Places are wanted for findings only, and most files have none.
        locate(pointer) {
            whole ??= readWhole(source, maxDepth, exactNumbers);
            return whole.locate(pointer);
        },
    };
}
function readWhole(source, maxDepth, exactNumbers) {
    const reader = new JsonReader(source, maxDepth, exactNumbers);
    const read = reader.read();
    const problems = reader.problems;
    if (source.bom)
        problems.unshift({
            code: 'bom',
            message: 'The file begins with a byte order mark; JSON must not.',
            range: { start: 0, end: 0 },
        });
    return {
        language: 'json',
        value: problems.every((problem) => HARMLESS.has(problem.code)) ? read?.value : undefined,
        problems: problems.sort((a, b) => a.range.start - b.range.start),
        locate: (pointer) => (0,source_node/* locate */.x5)(read?.node, pointer),
    };
}


/***/ }),

/***/ 63826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ FIRST_CHARACTER)
/* harmony export */ });
/** Marks a file as a whole. */
const FIRST_CHARACTER = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };


/***/ })

};
