export const id = 6243;
export const ids = [6243];
export const modules = {

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


/***/ })

};
