export const id = 7460;
export const ids = [7460,7681,2161];
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
// EXTERNAL MODULE: ./lib/skill/read.js + 4 modules
var skill_read = __webpack_require__(44542);
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

/***/ 55085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/**
 * Whether a path with `/` matches a glob: `*` and `?` within a name, `**` for any number of directories; a glob that
 * names a directory matches everything below it, `.` everything. Takes time in proportion to both lengths, whatever the glob.
 */
function matchesGlob(path, glob) {
    const plain = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(glob).replace(/^\/|\/$/g, '');
    if (plain === '' || plain === '.')
        return true;
    const pattern = plain.split('/');
    const names = path.split('/');
    // reached[j]: the first j names match the part of the pattern that was looked at.
    let reached = names.map((_, index) => index === 0);
    reached.push(false);
    for (const part of pattern) {
        const next = new Array(reached.length).fill(false);
        for (let j = 0; j < reached.length; j++) {
            if (part === '**')
                next[j] = reached[j] === true || (j > 0 && next[j - 1] === true);
            else if (j > 0)
                next[j] = reached[j - 1] === true && matchesName(names[j - 1] ?? '', part);
        }
        reached = next;
    }
    return reached.some((match, index) => match && index > 0);
}
function matchesName(name, pattern) {
    let n = 0;
    let p = 0;
    let star = -1;
    let mark = 0;
    while (n < name.length) {
        if (p < pattern.length && pattern[p] === '*') {
            star = p++;
            mark = n;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
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
/**
 * Why a glob would not mean what it says to people who know globs from elsewhere; undefined where it does. What
 * `matchesGlob` reads as plain characters is refused rather than matched against nothing.
 */
function globProblem(glob) {
    if (glob.startsWith('!'))
        return 'begins with "!", which excludes nothing here';
    if (glob.includes('\\'))
        return 'has a backslash: write "/" between directories';
    if (/[+@?*!]\(/.test(glob))
        return 'has a group in parentheses: write one glob for each alternative';
    if (/[{}]/.test(glob))
        return 'has braces: write one glob for each alternative';
    return /[[\]]/.test(glob) ? 'has brackets: write "?" for any one character' : undefined;
}


/***/ }),

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
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
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

/***/ 44542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSkill: () => (/* binding */ readSkill)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/source/frontmatter.js
var frontmatter = __webpack_require__(76091);
// EXTERNAL MODULE: ./lib/source/json.js + 3 modules
var source_json = __webpack_require__(16243);
// EXTERNAL MODULE: ./lib/source/yaml.js + 4 modules
var yaml = __webpack_require__(57675);
// EXTERNAL MODULE: ./lib/skill/exclusions.js
var exclusions = __webpack_require__(76196);
// EXTERNAL MODULE: ./lib/skill/read-text.js
var read_text = __webpack_require__(46933);
;// CONCATENATED MODULE: ./lib/skill/content.js



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
        if (entry.kind !== 'file' || (0,exclusions/* exclusionOf */.a)(entry, ignore) !== undefined)
            continue;
        const whole = entry.size <= MAX_TEXT && total + entry.size <= MAX_TOTAL;
        let bytes;
        try {
            bytes = (0,read_text/* readRegularFile */.XF)((0,external_node_path_.join)(root, entry.path), whole ? MAX_TEXT : HEAD);
        }
        catch {
            continue;
        }
        total += bytes.length;
        const text = whole ? (0,read_text/* decode */.D4)(bytes, pathIn(directory, entry.path)).text : undefined;
        const head = bytes.subarray(0, HEAD);
        contents.set(entry.path, text === undefined ? { head } : { head, text });
    }
    return contents;
}
/** Path of a skill's file relative to the working directory. */
function pathIn(directory, path) {
    return directory === '.' ? path : `${directory}/${path}`;
}

// EXTERNAL MODULE: ./lib/skill/ignore-file.js + 1 modules
var ignore_file = __webpack_require__(81140);
// EXTERNAL MODULE: ./lib/skill/manifest-version.js
var manifest_version = __webpack_require__(15885);
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
    {
        kind: 'VLM Run API key',
        pattern: /\bVLMRUN_API_KEY["']?[ \t]*[:=][ \t]*["']?([A-Za-z0-9][A-Za-z0-9_-]{15,})/g,
    },
];
const PLACEHOLDER_WORD = /^(?:pass(?:word|wd|phrase)?|pwd|pw|secret|user(?:name)?|root|admin|postgres|mysql|mongo(?:db)?|test(?:ing)?|guest|example|change[-_]?me|changeit|token|key|x+|\*+|\.+|my[-_]?\w+|your[-_]?\w+|foo|bar|abc|12345?6?)$/i;
const PLACEHOLDER_HOST = /^(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host(?:name)?|db|database|postgres|mysql|mongo|redis|server|example\.\w+|[\w.-]+\.(?:example|test|local|internal)(?:\.\w+)?)$/i;
/** True for what documentation shows instead of a secret. */
function isPlaceholder(value) {
    const url = /^(?:\w+:)?[\w+]+:\/\/([^:@/\s]*):([^@/\s]*)@([^:/\s?]*)/.exec(value);
    if (url !== null) {
        const [, user = '', password = '', host = ''] = url;
        return password === user || PLACEHOLDER_WORD.test(password) || PLACEHOLDER_HOST.test(host) || isTemplate(password);
    }
    if (/^\w+:\/\//.test(value) && !value.includes('@'))
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
/** Places in a skill's texts that look like credentials, by path and offset. Never holds a value. */
async function findSecrets(contents) {
    const secrets = [];
    for (const [path, { text }] of contents) {
        if (text === undefined || !secretPrefix.test(text.text))
            continue;
        secrets.push(...(await scan(path, text.text)));
    }
    return secrets;
}
async function scan(path, text) {
    const found = new Map();
    const add = (start, end, kind) => {
        if (!isPlaceholder(text.slice(start, end)))
            found.set(start, { path, range: { start, end }, kind });
    };
    for (const { kind, pattern } of ownPatterns) {
        for (const match of text.matchAll(pattern)) {
            const start = match.index + (match[1] === undefined ? 0 : match[0].indexOf(match[1]));
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
    return [...found.values()].sort((a, b) => a.range.start - b.range.start);
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

// EXTERNAL MODULE: ./lib/skill/bundle-limits.js
var bundle_limits = __webpack_require__(47170);
;// CONCATENATED MODULE: ./lib/skill/walk.js




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
        for (const child of list((0,external_node_path_.join)(root, path))) {
            const childPath = path === '' ? child.name : `${path}/${child.name}`;
            const kind = kindOf(child);
            const out = (0,exclusions/* exclusionOf */.a)({ path: childPath, kind }, ignore) !== undefined;
            if (entries.length >= bundle_limits/* MAX_ENTRIES */.Sd)
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
        for (const child of list((0,external_node_path_.join)(root, path))) {
            const childPath = `${path}/${child.name}`;
            const kind = kindOf(child);
            if (entries.length >= bundle_limits/* MAX_ENTRIES */.Sd || childPath.split('/').length >= MAX_DEPTH)
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
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function kindOf(child) {
    return child.isFile() ? 'file' : child.isDirectory() ? 'directory' : child.isSymbolicLink() ? 'link' : 'other';
}
function entryOf(root, path, kind) {
    const stats = inspect(() => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)));
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
    const target = inspect(() => (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path))) ?? '';
    const real = inspect(() => (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path)));
    if (real === undefined)
        return { target, resolves: 'nowhere', directory: false };
    const directory = inspect(() => (0,external_node_fs_.statSync)(real))?.isDirectory() ?? false;
    return { target, resolves: isInside(real, (0,external_node_fs_.realpathSync)(root)) ? 'inside' : 'outside', directory };
}
/** True when an absolute path is a directory or lies below it; both are real paths. */
function isInside(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(external_node_path_.sep) ? directory : directory + external_node_path_.sep);
}
function inspect(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/skill/well-known.js
var well_known = __webpack_require__(85251);
;// CONCATENATED MODULE: ./lib/skill/read.js














const MAX_MANIFEST = 1024 * 1024;
const MAX_EXECUTION_CONFIG = 1024 * 1024;
const MAX_OUTPUT_SCHEMA = 4 * 1024 * 1024;
const MAX_IGNORE_FILE = 64 * 1024;
const MAX_SCHEMA_DEPTH = 64;
/**
 * Reads a skill directory once, whatever it holds: what is broken is in the skill as a problem. Throws a UsageError
 * for a path that is no directory or lies, by its real path, outside `cwd`, and for a `.vlmrunignore` that cannot be
 * followed: what it names must not be uploaded.
 */
async function readSkill({ cwd, directory, }) {
    const root = (0,external_node_path_.resolve)(cwd, directory);
    checkDirectory(cwd, root, directory);
    const ignore = readIgnoreRules(root, directory);
    const { entries, truncated, excludedTruncated } = walk(root, ignore);
    const contents = readContents(root, directory, entries, ignore);
    const read = (name, maxBytes, parse) => {
        const entry = entries.find((candidate) => candidate.path === name);
        if (entry === undefined)
            return undefined;
        const file = entry.kind === 'file' ? readOnce(name, maxBytes) : notAFile(entry.kind);
        return { file, document: file.text === undefined ? undefined : parse(file.text) };
    };
    const readOnce = (name, maxBytes) => {
        const text = contents.get(name)?.text;
        return text === undefined ? (0,read_text/* readText */.yR)((0,external_node_path_.join)(root, name), pathIn(directory, name), maxBytes) : { text };
    };
    const manifest = read(well_known/* manifestName */.vS, MAX_MANIFEST, frontmatter/* parseFrontmatter */.y);
    const executionConfig = read(well_known/* executionConfigName */.uK, MAX_EXECUTION_CONFIG, (text) => (0,yaml.parseYaml)(text));
    const schemaFile = read(well_known/* outputSchemaName */.Kq, MAX_OUTPUT_SCHEMA, (text) => (0,source_json/* parseJson */.q)(text, { maxDepth: MAX_SCHEMA_DEPTH }));
    const fields = objectOf(manifest?.document?.yaml?.value);
    const config = objectOf(executionConfig?.document?.value);
    return {
        directory,
        root,
        name: detached(textOf(fields.name) ?? (0,external_node_path_.basename)(root)),
        description: textOf(fields.description),
        version: (0,manifest_version/* manifestVersion */.c)(fields),
        model: textOf(config.model),
        toolsets: textsOf(config.toolsets),
        outputSchema: schemaFile?.document?.value,
        entries,
        ignore,
        truncated,
        excludedTruncated,
        contents,
        secrets: await findSecrets(contents),
        manifest: manifest && { file: manifest.file, frontmatter: manifest.document },
        executionConfig,
        schemaFile,
    };
}
function checkDirectory(cwd, root, directory) {
    let real;
    try {
        if (!(0,external_node_fs_.statSync)(root).isDirectory())
            throw new errors/* UsageError */.eb(`${directory} is not a directory.`);
        real = external_node_fs_.realpathSync.native(root);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        throw new errors/* UsageError */.eb(`${directory} does not exist.`, { cause: error });
    }
    if (!isInside(real, external_node_fs_.realpathSync.native(cwd)))
        throw new errors/* UsageError */.eb(`${directory} leads out of the working directory; only skills inside it are read.`);
}
function readIgnoreRules(root, directory) {
    const path = (0,external_node_path_.join)(root, ignore_file/* ignoreFileName */.o6);
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return [];
    const file = pathIn(directory, ignore_file/* ignoreFileName */.o6);
    if (!stats.isFile())
        throw new errors/* UsageError */.eb(`${file} is not a regular file.`);
    const { text, problem } = (0,read_text/* readText */.yR)(path, file, MAX_IGNORE_FILE);
    if (problem !== undefined)
        throw new errors/* UsageError */.eb(`${file}: ${problem.message}`);
    const wrong = (0,ignore_file/* ignoreProblem */.E0)(text.text);
    if (wrong !== undefined)
        throw new errors/* UsageError */.eb(`${file} ${wrong}.`);
    return (0,ignore_file/* parseIgnoreFile */.a0)(text.text);
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
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
/** A copy of its own: a slice of a file's text would keep all of the text in memory. */
function detached(text) {
    return structuredClone(text);
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
