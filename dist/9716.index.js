export const id = 9716;
export const ids = [9716];
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


/***/ })

};
