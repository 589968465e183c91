export const id = 1115;
export const ids = [1115];
export const modules = {

/***/ 81115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolveFiles: () => (/* binding */ resolveFiles),
  resolvePatterns: () => (/* binding */ resolvePatterns)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/github/glob.js
/**
 * The paths that patterns for `@actions/glob` match, absolute, without hidden ones and without following links.
 * Patterns are absolute; those with `!` take away from those before them.
 */
async function glob(patterns) {
    const { create } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6421), __webpack_require__.e(2377)]).then(__webpack_require__.bind(__webpack_require__, 42377));
    return withoutDebugCommands(async () => {
        const globber = await create(patterns.join('\n'), {
            followSymbolicLinks: false,
            excludeHiddenFiles: true,
            implicitDescendants: false,
        });
        return globber.glob();
    });
}
/**
 * `@actions/glob` writes a debug command to standard output for every option and search path, also where no runner reads it
 * and where one JSON document is promised there.
 */
async function withoutDebugCommands(body) {
    const { stdout } = process;
    const write = stdout.write;
    const filtered = (...parameters) => String(parameters[0]).startsWith('::debug::') || Reflect.apply(write, stdout, parameters);
    stdout.write = filtered;
    try {
        return await body();
    }
    finally {
        stdout.write = write;
    }
}

;// CONCATENATED MODULE: ./lib/github/pattern-text.js

/** A working directory as the beginning of a pattern: what means something to `@actions/glob` means itself. */
function escapeGlob(path, windows) {
    return (windows ? path : path.replaceAll('\\', '\\\\'))
        .replace(/\[(?=[^/]+\])/g, '[[]')
        .replaceAll('?', '[?]')
        .replaceAll('*', '[*]');
}
function isAbsolute(pattern) {
    return /^(?:[/\\~]|[A-Za-z]:)/.test(pattern);
}
/**
 * Splits patterns into those that include and those that exclude (`!`).
 * @throws UsageError for a pattern that is absolute or leads out of the working directory with `..`.
 */
function readPatterns(patterns, { input, cwd, windows }) {
    const include = [];
    const exclude = [];
    const problems = [];
    const root = escapeGlob(cwd, windows).replace(/[/\\]+$/, '');
    for (const written of patterns) {
        const negated = written.startsWith('!');
        const pattern = (negated ? written.slice(1) : written).trim();
        const segments = (windows ? pattern.replaceAll('\\', '/') : pattern)
            .split('/')
            .filter((segment, index, all) => segment !== '.' && (segment !== '' || index === all.length - 1));
        if (pattern === '')
            problems.push(`${input}: "${written}" is an empty pattern`);
        else if (isAbsolute(pattern))
            problems.push(`${input}: "${written}" is absolute; write it relative to the working directory`);
        else if (segments.includes('..'))
            problems.push(`${input}: "${written}" leads out of the working directory; set working-directory instead`);
        else {
            const absolute = [root, ...segments].join('/').replace(/\/+$/, '');
            (negated ? exclude : include).push({ written, absolute });
        }
    }
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    if (include.length === 0 && exclude.length > 0)
        include.push({ written: '**', absolute: `${root}/**` });
    return { include, exclude };
}
/** True when a pattern names one path: it has no character that stands for others. */
function isLiteral(pattern) {
    return !/[*?[]/.test(pattern);
}

;// CONCATENATED MODULE: ./lib/github/patterns.js





/**
 * The skill directories that patterns select, relative to `cwd` with `/`, sorted. A match is a skill directory, a
 * directory that holds some, or a file of one. Patterns with `!` exclude, wherever they stand.
 * @throws UsageError naming every pattern that matches no skill.
 */
async function resolvePatterns(patterns, options) {
    const { cwd } = options;
    const discover = remembering(options.discover);
    const { include, exclude } = readPatterns(patterns, { input: 'skills', cwd, windows: external_node_path_.sep === '\\' });
    const excluded = new Set();
    for (const pattern of exclude)
        for (const path of await search(pattern))
            excluded.add((0,external_node_path_.basename)(path) === 'SKILL.md' ? (0,external_node_path_.dirname)(path) : path);
    const selected = new Set();
    const problems = [];
    for (const pattern of include) {
        const directories = await skillsOf(pattern, { cwd, discover });
        if (directories.length === 0)
            problems.push(await nothingIn(pattern, cwd));
        for (const directory of directories)
            if (!isExcluded(directory, excluded, cwd))
                selected.add(directory);
    }
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    return [...selected]
        .map((directory) => (0,external_node_path_.relative)(cwd, directory).replaceAll('\\', '/') || '.')
        .sort((a, b) => (a < b ? -1 : 1));
}
/**
 * The files that the patterns of an input match, absolute, sorted. Patterns with `!` exclude, wherever they stand.
 * @throws UsageError naming every pattern that matches no file.
 */
async function resolveFiles(input, patterns, cwd) {
    const { include, exclude } = readPatterns(patterns, { input, cwd, windows: external_node_path_.sep === '\\' });
    const excluded = new Set();
    for (const pattern of exclude)
        for (const path of await search(pattern, input))
            excluded.add(path);
    const files = new Set();
    const problems = [];
    for (const pattern of include) {
        const found = [];
        for (const path of await search(pattern, input))
            if ((await (0,promises_.lstat)(path)).isFile())
                found.push(path);
        if (found.length === 0)
            problems.push(`${input}: the pattern "${pattern.written}" matches no file`);
        for (const file of found)
            if (!isExcluded(file, excluded, cwd))
                files.add(file);
    }
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    return [...files].sort((a, b) => (a < b ? -1 : 1));
}
/** Why a pattern selects nothing: it matches nothing, or only what belongs to no skill. */
async function nothingIn(pattern, cwd) {
    const [match] = await search(pattern);
    const problem = `skills: the pattern "${pattern.written}" matches no skill`;
    if (match === undefined || !(await (0,promises_.lstat)(match)).isFile())
        return problem;
    return `${problem}: ${(0,external_node_path_.relative)(cwd, match).replaceAll('\\', '/')} lies in no directory with a SKILL.md`;
}
/** With `**` the same directories are asked for many times. */
function remembering(discover) {
    const known = new Map();
    return (directory) => {
        const answer = known.get(directory) ?? discover(directory);
        known.set(directory, answer);
        return answer;
    };
}
/** Absolute skill directories that a pattern stands for. */
async function skillsOf(pattern, { cwd, discover }) {
    const found = new Set();
    for (const match of await search(pattern)) {
        const stats = await (0,promises_.lstat)(match);
        if (stats.isDirectory()) {
            const skills = await discover(match);
            for (const skill of skills)
                found.add((0,external_node_path_.join)(match, skill));
            // A directory that is named outright is meant, even when everything that makes it a skill is missing.
            if (skills.length === 0 && isLiteral(pattern.written))
                found.add(match);
        }
        else if (stats.isFile()) {
            const skill = await enclosingSkill(match, { cwd, discover });
            if (skill !== undefined)
                found.add(skill);
        }
    }
    return [...found];
}
async function enclosingSkill(file, { cwd, discover }) {
    for (let directory = (0,external_node_path_.dirname)(file);; directory = (0,external_node_path_.dirname)(directory)) {
        if ((await discover(directory)).includes('.'))
            return directory;
        if (directory === cwd || directory === (0,external_node_path_.dirname)(directory))
            return undefined;
    }
}
function isExcluded(directory, excluded, cwd) {
    for (let current = directory;; current = (0,external_node_path_.dirname)(current)) {
        if (excluded.has(current))
            return true;
        if (current === cwd || current === (0,external_node_path_.dirname)(current))
            return false;
    }
}
async function search(pattern, input = 'skills') {
    try {
        return await glob([pattern.absolute]);
    }
    catch (error) {
        // A file where the pattern needs a directory: it matches nothing.
        if (error.code === 'ENOTDIR')
            return [];
        throw new errors/* UsageError */.eb(`${input}: the pattern "${pattern.written}" cannot be searched: ${(0,errors/* describeError */.Uc)(error)}`, {
            cause: error,
        });
    }
}


/***/ })

};
