export const id = 7093;
export const ids = [7093];
export const modules = {

/***/ 62580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   cj: () => (/* binding */ resolvePointer)
/* harmony export */ });
/* unused harmony export SchemaShape */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/** The most subschemas that are looked at for one place; schemas come from pull requests. */
const MAX_BRANCHES = 200;
/** Which keys an output schema declares at a place, through references and combinations. */
class SchemaShape {
    #root;
    #branches;
    #children = new Map();
    #element;
    constructor(root, schemas = [root]) {
        this.#root = root;
        this.#branches = branchesOf(root, schemas);
    }
    /** True when some branch lists the key among its `properties`. */
    declares(key) {
        return this.#branches.some(({ properties }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(properties) && Object.hasOwn(properties, key));
    }
    /** True when some branch names the type; false also when no type is named. */
    hasType(type) {
        return this.#branches.some((branch) => branch.type === type || (Array.isArray(branch.type) && branch.type.includes(type)));
    }
    /** Types that some branch names. */
    get types() {
        return this.#branches.flatMap(({ type }) => typeof type === 'string' ? [type] : Array.isArray(type) ? type.filter((one) => typeof one === 'string') : []);
    }
    /** True when keys beyond the declared ones may stand here and have a meaning: without `properties` of its own. */
    get isOpen() {
        return !this.#branches.some((branch) => Object.hasOwn(branch, 'properties') || Object.hasOwn(branch, 'items') || Object.hasOwn(branch, 'type'));
    }
    child(key) {
        const known = this.#children.get(key);
        if (known)
            return known;
        const schemas = [];
        for (const { properties, additionalProperties, patternProperties } of this.#branches) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(properties) && Object.hasOwn(properties, key))
                schemas.push(properties[key] ?? null);
            else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(additionalProperties))
                schemas.push(additionalProperties);
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(patternProperties))
                schemas.push(...Object.values(patternProperties));
        }
        const child = new SchemaShape(this.#root, schemas);
        if (this.#children.size < 2_000)
            this.#children.set(key, child);
        return child;
    }
    get element() {
        this.#element ??= new SchemaShape(this.#root, this.#branches.flatMap(({ items, additionalItems }) => [
            ...(Array.isArray(items) ? items : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(items) ? [items] : []),
            ...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(additionalItems) ? [additionalItems] : []),
        ]));
        return this.#element;
    }
}
const shapes = new WeakMap();
/** The shape of a whole schema, remembered for as long as the schema is. */
function shapeOf(schema) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema))
        return undefined;
    const known = shapes.get(schema);
    if (known)
        return known;
    const shape = new SchemaShape(schema);
    shapes.set(schema, shape);
    return shape;
}
function branchesOf(root, schemas) {
    const found = new Set();
    const queue = [...schemas];
    for (let at = 0; at < queue.length && found.size < MAX_BRANCHES; at++) {
        const schema = queue[at];
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema) || found.has(schema))
            continue;
        found.add(schema);
        if (typeof schema.$ref === 'string')
            queue.push(resolvePointer(root, schema.$ref) ?? null);
        for (const key of ['allOf', 'anyOf', 'oneOf']) {
            const branches = schema[key];
            if (Array.isArray(branches))
                queue.push(...branches);
        }
        for (const key of ['if', 'then', 'else'])
            if (Object.hasOwn(schema, key))
                queue.push(schema[key] ?? null);
    }
    return [...found];
}
/** The value at a `#/a/b` reference inside the same document. */
function resolvePointer(root, reference) {
    if (!reference.startsWith('#'))
        return undefined;
    let current = root;
    for (const part of decodePointer(reference.slice(1)).split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(current))
            current = current[Number(key)];
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(current) && Object.hasOwn(current, key))
            current = current[key];
        else
            return undefined;
    }
    return current;
}
function decodePointer(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
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
