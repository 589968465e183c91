export const id = 3161;
export const ids = [3161,1193];
export const modules = {

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

// EXTERNAL MODULE: ./lib/wildcard.js
var wildcard = __webpack_require__(75845);
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
    return (0,wildcard/* matchesWildcards */.H)(pattern, [...name], contains);
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

/***/ 23161:
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
// EXTERNAL MODULE: ./lib/source/yaml.js + 6 modules
var yaml = __webpack_require__(34005);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/skill/content.js
var content = __webpack_require__(16860);
// EXTERNAL MODULE: ./lib/skill/ignore-file.js + 1 modules
var ignore_file = __webpack_require__(81140);
// EXTERNAL MODULE: ./lib/skill/look-at.js
var look_at = __webpack_require__(59062);
// EXTERNAL MODULE: ./lib/skill/manifest-version.js
var manifest_version = __webpack_require__(15885);
// EXTERNAL MODULE: ./lib/skill/read-text.js
var read_text = __webpack_require__(46933);
// EXTERNAL MODULE: ./lib/skill/secrets.js + 1 modules
var secrets = __webpack_require__(51193);
// EXTERNAL MODULE: ./lib/skill/bundle-limits.js
var bundle_limits = __webpack_require__(47170);
// EXTERNAL MODULE: ./lib/skill/exclusions.js
var exclusions = __webpack_require__(76196);
;// CONCATENATED MODULE: ./lib/skill/walk.js




const MAX_DEPTH = 32;
/**
 * Lists everything below a skill directory, of which `top` is the listing; links are not followed. What is excluded
 * from bundles is listed last, so that a large `node_modules` cannot crowd out the skill's own files.
 */
function walk(root, top, ignore) {
    const listed = [];
    const pending = [''];
    const excluded = [];
    const truncated = { bundle: false, excluded: false };
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        for (const child of path === '' ? top : list((0,external_node_path_.join)(root, path))) {
            const entry = listedEntry(path === '' ? child.name : `${path}/${child.name}`, child, ignore);
            const out = entry.exclusion !== undefined;
            if (listed.length >= bundle_limits/* MAX_ENTRIES */.Sd)
                truncated[out ? 'excluded' : 'bundle'] = true;
            else
                listed.push(entry);
            if (entry.kind !== 'directory')
                continue;
            if (depthOf(entry.path) >= MAX_DEPTH)
                truncated[out ? 'excluded' : 'bundle'] = true;
            else
                (out ? excluded : pending).push(entry.path);
        }
        if (truncated.bundle)
            break;
    }
    for (let path = excluded.pop(); path !== undefined && !truncated.excluded; path = excluded.pop()) {
        for (const child of list((0,external_node_path_.join)(root, path))) {
            const entry = listedEntry(`${path}/${child.name}`, child, ignore);
            if (listed.length >= bundle_limits/* MAX_ENTRIES */.Sd || depthOf(entry.path) >= MAX_DEPTH)
                truncated.excluded = true;
            else
                listed.push(entry);
            if (truncated.excluded)
                break;
            if (entry.kind === 'directory')
                excluded.push(entry.path);
        }
    }
    listed.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { listed, truncated: truncated.bundle, excludedTruncated: truncated.excluded };
}
/** The children of a directory; none of one that may not be listed. */
function list(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function listedEntry(path, child, ignore) {
    const kind = child.isFile() ? 'file' : child.isDirectory() ? 'directory' : child.isSymbolicLink() ? 'link' : 'other';
    return { path, kind, exclusion: (0,exclusions/* exclusionOf */.a)({ path, kind }, ignore) };
}
function depthOf(path) {
    let depth = 1;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        depth++;
    return depth;
}

// EXTERNAL MODULE: ./lib/skill/well-known.js
var well_known = __webpack_require__(85251);
;// CONCATENATED MODULE: ./lib/skill/read.js
















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
    const root = (0,external_node_path_.resolve)(cwd, directory);
    checkDirectory(cwd, root, directory);
    const top = list(root);
    const ignore = readIgnoreRules(root, directory, top);
    const { listed, truncated, excludedTruncated } = walk(root, top, ignore);
    const { entries, contents } = (0,content/* readEntries */.$)(root, directory, listed);
    const read = (name, maxBytes, parse) => {
        const entry = entries.find((candidate) => candidate.path === name);
        if (entry === undefined)
            return undefined;
        const file = entry.kind === 'file' ? readOnce(name, maxBytes) : notAFile(entry.kind);
        return { file, document: file.text === undefined ? undefined : parse(file.text) };
    };
    const readOnce = (name, maxBytes) => {
        const text = contents.get(name)?.text;
        return text === undefined ? (0,read_text/* readText */.yR)((0,external_node_path_.join)(root, name), (0,content/* pathIn */.l)(directory, name), maxBytes) : { text };
    };
    const manifest = read(well_known/* manifestName */.vS, MAX_MANIFEST, frontmatter/* parseFrontmatter */.y);
    const executionConfig = read(well_known/* executionConfigName */.uK, MAX_EXECUTION_CONFIG, (text) => (0,yaml.parseYaml)(text));
    const schemaFile = read(well_known/* outputSchemaName */.Kq, MAX_OUTPUT_SCHEMA, (text) => (0,source_json/* parseJson */.q)(text, { maxDepth: MAX_SCHEMA_DEPTH }));
    const fields = objectOf(manifest?.document?.yaml?.value);
    const config = objectOf(executionConfig?.document?.value);
    return {
        directory,
        root,
        name: (0,lib_text/* detached */.ht)(textOf(fields.name) ?? (0,external_node_path_.basename)(root)),
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
        secrets: await (0,secrets.findSecrets)(contents),
        manifest: manifest && { file: manifest.file, frontmatter: manifest.document },
        executionConfig,
        schemaFile,
    };
}
function checkDirectory(cwd, root, directory) {
    let real;
    let isDirectory;
    try {
        const stats = (0,external_node_fs_.lstatSync)(root);
        // Unless it is a link itself, its place follows from that of the directory that it shares with other skills.
        real = stats.isSymbolicLink() ? external_node_fs_.realpathSync.native(root) : (0,external_node_path_.join)(realPathOf((0,external_node_path_.dirname)(root)), (0,external_node_path_.basename)(root));
        isDirectory = stats.isDirectory() || (0,external_node_fs_.statSync)(root).isDirectory();
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`${directory} does not exist.`, { cause: error });
    }
    if (!(0,look_at/* isInside */.FK)(real, realPathOf(cwd)))
        throw new errors/* UsageError */.eb(`${directory} leads out of the working directory; only skills inside it are read.`);
    if (!isDirectory)
        throw new errors/* UsageError */.eb(`${directory} is not a directory.`);
}
/** Asked for once: for each of many skills beside each other, it would be half of what checking them takes. */
const realPaths = new Map();
function realPathOf(directory) {
    const real = realPaths.get(directory) ?? external_node_fs_.realpathSync.native(directory);
    realPaths.set(directory, real);
    return real;
}
function readIgnoreRules(root, directory, top) {
    const listed = top.find(({ name }) => name === ignore_file/* ignoreFileName */.o6);
    if (listed === undefined)
        return [];
    const file = (0,content/* pathIn */.l)(directory, ignore_file/* ignoreFileName */.o6);
    if (!listed.isFile())
        throw new errors/* UsageError */.eb(`${file} is not a regular file.`);
    const { text, problem } = (0,read_text/* readText */.yR)((0,external_node_path_.join)(root, ignore_file/* ignoreFileName */.o6), file, MAX_IGNORE_FILE);
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

/***/ 76091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseFrontmatter)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34005);

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


/***/ })

};
