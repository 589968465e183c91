export const id = 1515;
export const ids = [1515];
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

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ MAX_CELLS),
/* harmony export */   Vs: () => (/* binding */ matrixCells),
/* harmony export */   ys: () => (/* binding */ cellSuffix)
/* harmony export */ });
/* harmony import */ var _canonical_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4985);

/** The most cells that one case may have. */
const MAX_CELLS = 256;
/**
 * The cells of a matrix as GitHub workflows expand them: the product of the axes without what `exclude` matches;
 * then each `include` is added to every cell whose own values it does not overwrite, or else is a cell of its own.
 */
function matrixCells({ axes, include = [], exclude = [] }) {
    const names = Object.keys(axes);
    let product = names.length === 0 ? [] : [{}];
    for (const name of names)
        product = product
            .flatMap((cell) => (axes[name] ?? []).map((value) => ({ ...cell, [name]: value })))
            .slice(0, MAX_CELLS + 1);
    const kept = product.filter((cell) => !exclude.some((pattern) => matches(cell, pattern)));
    const cells = kept.map((own) => ({ own, all: { ...own } }));
    const added = [];
    for (const extra of include) {
        const hosts = cells.filter(({ own }) => Object.keys(extra).every((key) => !Object.hasOwn(own, key) || same(own[key], extra[key])));
        if (hosts.length === 0)
            added.push(extra);
        for (const host of hosts)
            host.all = { ...host.all, ...extra };
    }
    return [...cells.map(({ all }) => all), ...added].slice(0, MAX_CELLS + 1);
}
/** `[model=a,priority=high]`; empty without a matrix. */
function cellSuffix(cell) {
    const parts = Object.entries(cell).map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`);
    return parts.length === 0 ? '' : `[${parts.join(',')}]`;
}
function matches(cell, pattern) {
    return Object.keys(pattern).every((key) => Object.hasOwn(cell, key) && same(cell[key], pattern[key]));
}
function same(a, b) {
    return a !== undefined && b !== undefined && (0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(a) === (0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(b);
}


/***/ }),

/***/ 91515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSuites: () => (/* binding */ readSuites)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/json-schema/validator.js + 4 modules
var json_schema_validator = __webpack_require__(90694);
// EXTERNAL MODULE: ./lib/source/position.js
var position = __webpack_require__(63826);
// EXTERNAL MODULE: ./lib/evals/documents.js + 1 modules
var documents = __webpack_require__(20186);
// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
;// CONCATENATED MODULE: ./lib/evals/cursor.js




/** A value of a suite on its way to being typed: every reader reports what is wrong and returns undefined then. */
class Cursor {
    value;
    pointer;
    report;
    #locate;
    /** Without `locate` no value knows its place. */
    constructor(value, pointer, report, locate) {
        this.value = value;
        this.pointer = pointer;
        this.report = report;
        this.#locate = locate;
    }
    /** Where the value stands. */
    get place() {
        return this.#locate?.(this.pointer);
    }
    problem(message, at = 'value') {
        this.report(this.pointer, message, at);
        return undefined;
    }
    /** The members of an object. Keys that are not among `keys` are mistakes, with the key that is most likely meant. */
    members(keys) {
        if (!(0,json/* isJsonObject */.O)(this.value))
            return this.problem(`must be a map with ${list(keys)}`);
        for (const key of Object.keys(this.value)) {
            if (keys.includes(key))
                continue;
            const close = (0,nearest/* nearest */.p)(key, keys);
            const advice = close === undefined ? `known are ${list(keys)}` : `did you mean ${close}?`;
            this.report((0,json_pointer/* childPointer */.Y2)(this.pointer, key), `unknown key ${JSON.stringify(key)}; ${advice}`, 'key');
        }
        return new Members(this);
    }
    /** The members of an object of a foreign format, in which unknown keys are no mistakes. */
    anyMembers() {
        return (0,json/* isJsonObject */.O)(this.value) ? new Members(this) : this.problem('must be a map');
    }
    /** The entries of a map with free keys. */
    entries() {
        if (!(0,json/* isJsonObject */.O)(this.value))
            return this.problem('must be a map');
        return Object.entries(this.value).map(([key, value]) => [key, this.child(key, value)]);
    }
    elements() {
        if (!Array.isArray(this.value))
            return this.problem('must be a list');
        return this.value.map((value, index) => this.child(index, value));
    }
    /** A list whose elements are read one by one; undefined when it is no list, without those that are wrong. */
    listOf(read) {
        return this.elements()?.flatMap((element) => {
            const value = read(element);
            return value === undefined ? [] : [value];
        });
    }
    /** As `listOf`, for lists without meaning when they are empty or name something twice. */
    someOf(read) {
        const elements = this.elements();
        if (elements?.length === 0)
            return this.problem('must not be empty');
        const seen = new Set();
        return elements?.flatMap((element) => {
            const value = read(element);
            if (value === undefined)
                return [];
            const text = (0,canonical_text/* canonicalText */.A)(value);
            if (seen.has(text)) {
                element.problem(`stands in the list twice: ${text}`);
                return [];
            }
            seen.add(text);
            return [value];
        });
    }
    text(pattern, wanted = 'a text') {
        if (typeof this.value !== 'string')
            return this.problem(`must be ${wanted}${quoteHint(this.value)}`);
        if (pattern && !pattern.test(this.value))
            return this.problem(`must be ${wanted}`);
        return this.value;
    }
    number({ min, above, max, integer } = {}) {
        const { value } = this;
        if (typeof value !== 'number' || !Number.isFinite(value))
            return this.problem('must be a number');
        if (integer && !Number.isInteger(value))
            return this.problem('must be a whole number');
        if (min !== undefined && value < min)
            return this.problem(`must be at least ${min}`);
        if (above !== undefined && value <= above)
            return this.problem(`must be above ${above}`);
        if (max !== undefined && value > max)
            return this.problem(`must be at most ${max}`);
        return value;
    }
    bool() {
        return typeof this.value === 'boolean' ? this.value : this.problem('must be true or false');
    }
    oneOf(values) {
        const found = values.find((value) => value === this.value);
        if (found !== undefined)
            return found;
        const close = typeof this.value === 'string' ? (0,nearest/* nearest */.p)(this.value, values) : undefined;
        return this.problem(close === undefined ? `must be one of ${list(values)}` : `unknown; did you mean ${close}?`);
    }
    child(key, value) {
        return new Cursor(value, (0,json_pointer/* childPointer */.Y2)(this.pointer, key), this.report, this.#locate);
    }
}
/** The members of an object whose keys have been checked. */
class Members {
    at;
    constructor(at) {
        this.at = at;
    }
    get(key) {
        const { value } = this.at;
        return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, key) ? this.at.child(key, value[key] ?? null) : undefined;
    }
    has(key) {
        return (0,json/* isJsonObject */.O)(this.at.value) && Object.hasOwn(this.at.value, key);
    }
    /** A key without which the object makes no sense. */
    require(key) {
        return this.get(key) ?? this.at.problem(`lacks the key ${key}`, 'key');
    }
}
/** The properties that have a value: for objects whose absent members are really absent. */
function defined(values) {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
function list(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function quoteHint(value) {
    return typeof value === 'number' || typeof value === 'boolean' ? '; put it in quotes' : '';
}

;// CONCATENATED MODULE: ./lib/evals/suite-context.js
/** Notes a problem once: cells of a matrix and repeated names meet the same one. */
function note(context, rule, message, place) {
    const { file, range, caseId, withoutValues } = place;
    const same = (one) => one.rule === rule &&
        one.message === message &&
        one.file === file &&
        one.range?.start.line === range?.start.line &&
        one.range?.start.column === range?.start.column;
    if (context.problems.some(same))
        return;
    context.problems.push({
        rule,
        message,
        file,
        ...(range ? { range } : {}),
        ...(caseId === undefined ? {} : { caseId }),
        ...(withoutValues === undefined ? {} : { withoutValues }),
    });
}
/** Notes the mistakes of syntax of a document; true when it has a value nevertheless. */
function noteSyntax(context, read) {
    const withoutValues = 'The file cannot be read as it is written here.';
    for (const { message, range } of read.problems)
        note(context, 'fixture/syntax', message, { file: read.file, range, withoutValues });
    return read.document?.value !== undefined;
}

;// CONCATENATED MODULE: ./lib/evals/open-document.js




/**
 * The value of a document, ready to be typed: what is wrong with it becomes a finding at its place. Undefined, with
 * findings, when there is no value. `whole` is what messages call the document; `caseOf` names the case that a pointer
 * leads into.
 */
function openDocument(context, read, whole, caseOf = () => undefined) {
    if (!noteSyntax(context, read) || read.document?.value === undefined)
        return undefined;
    const { file } = read;
    return new Cursor(read.document.value, '', (pointer, message, at) => {
        const stop = /[.?!]$/.test(message) ? '' : '.';
        const where = pointer === '' ? `${whole} ` : `${shownPointer(pointer)}: `;
        note(context, 'fixture/syntax', `${where}${message}${stop}`, {
            file,
            range: (0,documents/* rangeOf */.b)(read, pointer, at),
            caseId: caseOf(pointer),
        });
    }, (pointer) => {
        const range = (0,documents/* rangeOf */.b)(read, pointer);
        return range === undefined ? { file, pointer } : { file, pointer, range };
    });
}
/** A pointer as people read it: `cases[2].expect.match`. */
function shownPointer(pointer) {
    return (0,json_pointer/* pointerTokens */.Mr)(pointer)
        .map((token, index) => (/^\d+$/.test(token) ? `[${token}]` : index === 0 ? token : `.${token}`))
        .join('');
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/evals/expected.js



/** Keywords that a part of a response may break although the whole would not. */
const WHOLE_ONLY = /^(required|minItems|minProperties|dependencies|contains|if|anyOf|oneOf|not)$|\/(anyOf|oneOf|not|if|then|else)\//;
const MAX_TOLD = 20;
/** Notes where an expected value breaks the output schema that the response will be held against. */
async function checkExpected(context, expected, expect, caseId) {
    const schema = schemaOf(context, expect);
    // No response at all is not held against the schema when the case expects just that.
    if (schema === undefined || expected.value === null)
        return;
    const validator = await context.validatorFor(schema);
    if (!validator)
        return;
    const all = validator.validate(expected.value);
    const partial = expect.match === 'subset';
    const told = all.filter(({ keyword, schemaPointer }) => !partial || !(WHOLE_ONLY.test(keyword) || WHOLE_ONLY.test(schemaPointer)));
    for (const problem of told.slice(0, MAX_TOLD)) {
        const { key, pointer } = placeOf(problem);
        const range = (0,documents/* rangeOf */.b)(expected.read, expected.pointer + pointer, key);
        const where = (0,json_pointer/* splitPointer */.GS)(problem.pointer)?.token ?? 'The expected value';
        const line = schemaLine(context, expect, problem);
        note(context, 'fixture/expected-invalid', `${where} ${problem.message}${line}.`, {
            file: expected.read.file,
            range,
            caseId,
            // A key may be a name that only the expected value knows; the place says which it is.
            withoutValues: `The expected value here ${problem.requirement}${line}.`,
        });
    }
    if (told.length > MAX_TOLD)
        note(context, 'fixture/expected-invalid', `${told.length - MAX_TOLD} more violations of the output schema.`, {
            file: expected.read.file,
            range: (0,documents/* rangeOf */.b)(expected.read, expected.pointer, 'key'),
            caseId,
        });
}
function schemaOf({ skill }, { schema }) {
    if (schema === false)
        return undefined;
    return schema === true ? skill.outputSchema : schema.value;
}
/** The member that is too many is marked at its key, a missing one at the key of the object that lacks it. */
function placeOf({ pointer, params }) {
    if (typeof params.additionalProperty === 'string') {
        const token = params.additionalProperty.replaceAll('~', '~0').replaceAll('/', '~1');
        return { pointer: `${pointer}/${token}`, key: 'key' };
    }
    return { pointer, key: typeof params.missingProperty === 'string' ? 'key' : 'value' };
}
function schemaLine({ skill }, { schema }, problem) {
    const { schemaFile } = skill;
    if (schema !== true || !schemaFile?.file.text)
        return '';
    const location = schemaFile.document?.locate(problem.schemaPointer);
    if (!location)
        return '';
    return ` (schema.json:${schemaFile.file.text.positionAt(location.value.start).line})`;
}

// EXTERNAL MODULE: ./lib/evals/matrix.js
var matrix = __webpack_require__(7322);
// EXTERNAL MODULE: ./lib/evals/date-format.js
var date_format = __webpack_require__(40267);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
;// CONCATENATED MODULE: ./lib/evals/read-scalars.js


const UNIT_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
/** A duration above 0 as `90s`, `5m`, `250ms` or `1.5h`, or a number of seconds, in ms. */
function readDuration(cursor) {
    const ms = readTolerance(cursor);
    return ms === 0 ? cursor.problem('must be above 0') : ms;
}
/** As `readDuration`, where no time at all makes sense too. */
function readTolerance(cursor) {
    const { value } = cursor;
    if (typeof value === 'number') {
        const seconds = cursor.number({ min: 0 });
        return seconds === undefined ? undefined : seconds * 1000;
    }
    const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(value) : null;
    if (!match)
        return cursor.problem('must be a duration such as 90s, 5m or 1h');
    return Number(match[1]) * (UNIT_MS[match[2] ?? ''] ?? 0);
}
/** A range of numbers within `bounds`; a bare number is its upper bound, or exactly that with `bare: 'equals'`. */
function readRange(cursor, bare, bounds) {
    if (typeof cursor.value === 'number') {
        const number = cursor.number(bounds);
        return number === undefined ? undefined : { [bare]: number };
    }
    return readBounds(cursor, ['min', 'max', 'equals'], (bound) => bound.number(bounds));
}
/** A range of durations in ms; a bare duration is its upper bound. */
function readDurationRange(cursor) {
    if (typeof cursor.value === 'number' || typeof cursor.value === 'string') {
        const max = readDuration(cursor);
        return max === undefined ? undefined : { max };
    }
    return readBounds(cursor, ['min', 'max'], readDuration);
}
function readBounds(cursor, keys, read) {
    const members = cursor.members(keys);
    if (!members)
        return undefined;
    const bounds = Object.fromEntries(keys.flatMap((key) => {
        const bound = members.get(key);
        return bound ? [[key, read(bound)]] : [];
    }));
    if (Object.keys(bounds).length === 0)
        return cursor.problem(`must name one of ${keys.join(', ')}`);
    const problem = rangeProblem(bounds);
    return problem === undefined ? defined(bounds) : cursor.problem(problem);
}
/** Why no number can lie in a range; undefined when one can. */
function rangeProblem({ min, max, equals }) {
    if (min !== undefined && max !== undefined && min > max)
        return 'min is above max';
    if (equals !== undefined && (equals < (min ?? equals) || equals > (max ?? equals)))
        return 'equals lies outside of min and max';
    return undefined;
}
/** A field path in its written form, checked. */
function readFieldPath(cursor) {
    const text = cursor.text(undefined, 'a field path');
    if (text === undefined)
        return undefined;
    try {
        (0,field_path/* parseFieldPath */.Zl)(text);
        return text;
    }
    catch (error) {
        if (!(error instanceof field_path/* FieldPathError */.qd))
            throw error;
        return cursor.problem(`is no field path: ${error.message}`);
    }
}
/** A day as `YYYY-MM-DD` that the calendar has. */
function readDay(cursor) {
    const text = cursor.text(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2027-03-01');
    if (text === undefined)
        return undefined;
    const date = new Date(`${text}T00:00:00Z`);
    const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    return real ? text : cursor.problem('is no day of the calendar');
}
function readSha256(cursor) {
    return cursor.text(/^[0-9a-f]{64}$/, 'a SHA-256 in 64 lower-case hex digits');
}

;// CONCATENATED MODULE: ./lib/evals/read-compare.js




const ARTIFACT_TYPES = [
    'image',
    'video',
    'audio',
    'document',
    'recon',
    'array',
    'url',
];
const FOLDING = ['case', 'whitespace', 'punctuation'];
/** The parameters of each comparator beside `weight` and `required`. */
const COMPARATOR_PARAMETERS = {
    exact: [],
    number: ['abs', 'rel', 'coerce'],
    bool: ['coerce'],
    date: ['formats', 'day_first'],
    datetime: ['formats', 'day_first', 'tolerance'],
    duration: ['tolerance'],
    text: FOLDING,
    similar: ['threshold', 'metric', ...FOLDING],
    regex: ['pattern', 'flags'],
    contains: FOLDING,
    one_of: ['values'],
    list: ['order', 'key', 'align', 'min_similarity', 'extra', 'missing', 'dedupe'],
    ref: ['type'],
    present: [],
    absent: [],
    ignore: [],
};
const COMPARATORS = Object.keys(COMPARATOR_PARAMETERS);
const NEEDED = { similar: 'threshold', regex: 'pattern', one_of: 'values' };
const COMMON = ['path', 'as', 'weight', 'required'];
const ALL_KEYS = [...new Set([...COMMON, ...Object.values(COMPARATOR_PARAMETERS).flat()])];
/** One line of `compare`. */
function readCompareRule(cursor) {
    const members = cursor.members(ALL_KEYS);
    if (!members)
        return undefined;
    const pathAt = members.require('path');
    const asAt = members.require('as');
    const path = pathAt && readFieldPath(pathAt);
    const as = asAt?.oneOf(COMPARATORS);
    if (path === undefined || as === undefined)
        return undefined;
    for (const key of ALL_KEYS) {
        const at = members.get(key);
        if (!at || COMMON.includes(key) || COMPARATOR_PARAMETERS[as].includes(key))
            continue;
        const owners = COMPARATORS.filter((name) => COMPARATOR_PARAMETERS[name].includes(key));
        at.problem(`${key} is no parameter of ${as}; it belongs to ${owners.join(', ')}`, 'key');
    }
    const needed = NEEDED[as];
    if (needed !== undefined && !members.has(needed))
        return cursor.problem(`${as} needs ${needed}`);
    const get = (key, read) => {
        const at = members.get(key);
        return at && COMPARATOR_PARAMETERS[as].includes(key) ? read(at) : undefined;
    };
    const rule = {
        path,
        as,
        ...defined({
            weight: members.get('weight')?.number({ above: 0 }),
            required: members.get('required')?.bool(),
            abs: get('abs', (at) => at.number({ min: 0 })),
            rel: get('rel', (at) => at.number({ min: 0 })),
            coerce: get('coerce', (at) => at.bool()),
            formats: get('formats', readFormats),
            toleranceMs: get('tolerance', readTolerance),
            dayFirst: get('day_first', (at) => at.bool()),
            case: get('case', (at) => at.oneOf(['sensitive', 'ignore'])),
            whitespace: get('whitespace', (at) => at.oneOf(['exact', 'collapse', 'ignore'])),
            punctuation: get('punctuation', (at) => at.oneOf(['exact', 'ignore'])),
            metric: get('metric', (at) => at.oneOf(['levenshtein', 'anls', 'token_f1'])),
            threshold: get('threshold', (at) => at.number({ above: 0, max: 1 })),
            pattern: get('pattern', (at) => at.text(undefined, 'a regular expression')),
            flags: get('flags', (at) => at.text(/^[ims]*$/, 'any of i, m and s')),
            values: get('values', (at) => {
                const values = at.elements()?.map(({ value }) => value);
                return values?.length === 0 ? at.problem('must hold at least one value') : values;
            }),
            order: get('order', (at) => at.oneOf(['strict', 'ignore'])),
            key: get('key', readKey),
            align: get('align', (at) => at.oneOf(['key', 'best'])),
            minSimilarity: get('min_similarity', (at) => at.number({ above: 0, max: 1 })),
            extra: get('extra', (at) => at.oneOf(['fail', 'allow'])),
            missing: get('missing', (at) => at.oneOf(['fail', 'allow'])),
            dedupe: get('dedupe', (at) => at.bool()),
            type: get('type', (at) => at.oneOf(ARTIFACT_TYPES)),
            at: pathAt?.place,
        }),
    };
    if (rule.align === 'key' && rule.key === undefined)
        return members.get('align')?.problem('align: key needs key');
    if (rule.align === 'best' && rule.key !== undefined)
        return members.get('align')?.problem('align: best and key exclude each other');
    return rule;
}
function readFormats(cursor) {
    return cursor.someOf((at) => {
        const format = at.text(undefined, 'a format such as DD/MM/YYYY');
        const problem = format === undefined ? undefined : (0,date_format/* dateFormatProblem */.n)(format);
        return problem === undefined ? format : at.problem(problem);
    });
}
function readKey(cursor) {
    const read = (at) => {
        const text = at.text(undefined, 'a key of the elements');
        if (text === undefined)
            return undefined;
        try {
            if ((0,field_path/* parseFieldPath */.Zl)(text).every(({ kind }) => kind === 'key'))
                return text;
        }
        catch (error) {
            if (!(error instanceof field_path/* FieldPathError */.qd))
                throw error;
        }
        return at.problem('must be a dotted path of keys inside the element');
    };
    if (!Array.isArray(cursor.value)) {
        const one = read(cursor);
        return one === undefined ? undefined : [one];
    }
    return cursor.someOf(read);
}

// EXTERNAL MODULE: ./lib/evals/repository.js
var evals_repository = __webpack_require__(65171);
;// CONCATENATED MODULE: ./lib/evals/resolve-inputs.js




/** The inputs of a case with absolute paths, checked against the file system. */
async function resolveInputs(context, suite, one) {
    const written = one.inputs ?? {};
    const resolved = [];
    for (const [name, input] of Object.entries(written)) {
        if (input.kind === 'file_id')
            noteStored(context, suite, input);
        resolved.push([
            name,
            input.kind === 'file' ? await resolveFile(context, suite, one.id, input) : withoutPointer(input),
        ]);
    }
    if (resolved.length > 0)
        return Object.fromEntries(resolved);
    const beside = await fileBeside(suite.path, one.id);
    if (beside !== undefined) {
        context.named.add(beside);
        return { file: { kind: 'file', path: beside } };
    }
    if (one.run?.prompt === undefined)
        note(context, 'fixture/input-missing', `The case ${one.id} has no inputs and no prompt, and there is no file ${one.id}.* beside the suite.`, {
            file: suite.file,
            range: (0,documents/* rangeOf */.b)(suite, `${one.pointer}/id`),
            caseId: one.id,
        });
    return {};
}
function noteStored(context, suite, { fileId, pointer }) {
    const message = `The stored file ${fileId} exists in one account only, and nothing says what is in it.`;
    note(context, 'fixture/file-id', message, { file: suite.file, range: (0,documents/* rangeOf */.b)(suite, `${pointer}/file_id`) });
}
async function resolveFile(context, suite, caseId, { path, sha256, mediaType, pointer }) {
    const found = await (0,evals_repository/* resolveInside */.LI)(context.root, (0,external_node_path_.dirname)(suite.path), path);
    context.named.add(found.path);
    const say = (message, key = 'path') => note(context, 'fixture/input-missing', `The input ${path} ${message}.`, {
        file: suite.file,
        range: (0,documents/* rangeOf */.b)(suite, `${pointer}/${key}`),
        caseId,
    });
    if (found.problem !== undefined)
        say(found.problem);
    else if (found.kind === 'directory')
        say('is a directory');
    else {
        const problem = await contentProblem(found.path, found.size);
        if (problem !== undefined)
            say(problem);
        else if (sha256 !== undefined) {
            const actual = await (0,evals_repository/* fileSha256 */.sN)(found.path);
            if (actual !== sha256)
                say(`has SHA-256 ${actual}, and the suite asks for ${sha256}`, 'sha256');
        }
    }
    return {
        kind: 'file',
        path: found.path,
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(mediaType === undefined ? {} : { mediaType }),
    };
}
/** Why a file that is there is no fixture. */
async function contentProblem(path, size) {
    if (size === 0)
        return 'is empty';
    if (await (0,evals_repository/* isLfsPointer */.NS)(path, size))
        return 'is a Git LFS pointer, not the file itself; fetch it with `lfs: true` in actions/checkout, or `git lfs pull`';
    return undefined;
}
function withoutPointer(input) {
    const { pointer: _, ...rest } = input;
    return rest;
}
/** `<id>.<ending>` beside a suite: the input of a case that names none. */
async function fileBeside(suite, id) {
    const directory = (0,external_node_path_.dirname)(suite);
    const found = (await (0,evals_repository/* filesIn */.nG)(directory)).filter((path) => isInputOf(path, id));
    return found.length === 1 ? found[0] : undefined;
}
const DATA = new Set(['.json', '.yaml', '.yml']);
/** True for `<stem>.<ending>` with an ending that is not data about cases. */
function isInputOf(path, stem) {
    const ending = (0,external_node_path_.extname)(path).toLowerCase();
    return ending !== '' && !DATA.has(ending) && (0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path)) === stem;
}
/** The path of the expected file of a pair. */
function expectedBeside(path) {
    return (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `${(0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path))}.expected.json`);
}

;// CONCATENATED MODULE: ./lib/evals/resolve-case.js












const MAX_PROMPT_BYTES = 1024 * 1024;
// What most of many thousand cases do not say is the same object in all of them.
const NOTHING = [];
const ONE_CELL = [{}];
const NO_SETTINGS = {};
const ONCE = { times: 1, minPass: 1, stop: 'early' };
/** A written case as the cases that will run: one for each cell of its matrix. */
async function resolveCase(context, suite, one) {
    const written = one.matrix ? (0,matrix/* matrixCells */.Vs)(one.matrix) : ONE_CELL;
    const cells = [...new Map(written.map((cell) => [(0,matrix/* cellSuffix */.ys)(cell), cell])).values()];
    const at = { file: suite.file, range: (0,documents/* rangeOf */.b)(suite, settingPointer(suite, one, '/matrix'), 'key'), caseId: one.id };
    if (cells.length === 0)
        note(context, 'fixture/syntax', 'The matrix excludes all of its cells.', at);
    const names = written.map(matrix/* cellSuffix */.ys);
    for (const name of new Set(names.filter((name, index) => names.indexOf(name) !== index)))
        note(context, 'fixture/syntax', `The matrix has the cell ${name} twice.`, at);
    if (cells.length > matrix/* MAX_CELLS */.Lg)
        note(context, 'fixture/syntax', `The matrix has more than ${matrix/* MAX_CELLS */.Lg} cells.`, at);
    const inputs = await resolveInputs(context, suite, one);
    const expect = await resolveExpect(context, suite, one);
    const shared = {
        skill: context.skill.directory,
        baseId: one.id,
        tags: one.tags ?? NOTHING,
        inputs,
        expect,
        repeat: one.repeat ? repeatOf(one.repeat) : ONCE,
        only: one.only,
        ...defined({
            description: one.description,
            timeoutMs: one.timeoutMs,
            maxCredits: one.maxCredits,
            skip: one.skip,
            xfail: one.xfail,
            quarantine: one.quarantine,
        }),
    };
    const range = (0,documents/* rangeOf */.b)(suite, `${one.pointer}/id`);
    const source = { file: suite.file, pointer: one.pointer, ...(range ? { range } : {}) };
    const cases = [];
    for (const cell of cells.slice(0, matrix/* MAX_CELLS */.Lg)) {
        const run = await resolveRun(context, suite, one, cell);
        cases.push({ ...shared, id: (0,lib_text/* detached */.ht)(`${one.id}${(0,matrix/* cellSuffix */.ys)(cell)}`), cell, run, source });
    }
    return cases;
}
function repeatOf({ times, minPass, stop }) {
    const trials = times ?? ONCE.times;
    return { times: trials, minPass: minPass ?? trials, stop: stop ?? ONCE.stop };
}
/** Where a setting is written: in the case itself, or else in the defaults of its suite. */
function settingPointer({ document }, { pointer }, setting) {
    const [own, inherited] = [pointer + setting, `/defaults${setting}`];
    return !document?.locate(own) && document?.locate(inherited) ? inherited : own;
}
/** Where a matrix names a `prompt_file`: among the values of its axis, or somewhere in it. */
function matrixPointer(suite, one, promptFile) {
    const index = one.matrix?.axes.prompt_file?.indexOf(promptFile) ?? -1;
    return settingPointer(suite, one, index < 0 ? '/matrix' : `/matrix/prompt_file/${index}`);
}
async function resolveRun(context, suite, one, cell) {
    if (one.run === undefined && cell === ONE_CELL[0])
        return NO_SETTINGS;
    const { prompt_file: promptFile, ...varied } = cell;
    const { prompt, skills, ...rest } = { ...one.run, ...varied };
    const wanted = typeof promptFile === 'string' ? { path: promptFile, pointer: matrixPointer(suite, one, promptFile) } : prompt;
    const text = typeof wanted === 'object' ? await readPrompt(context, suite, one.id, wanted) : wanted;
    const extra = skills &&
        (await Promise.all(skills.map((skill, index) => resolveSkill(context, suite, one, { written: skill, index }))));
    return { ...rest, ...defined({ prompt: text, skills: extra }) };
}
async function readPrompt(context, suite, caseId, written) {
    const path = await resolve_case_resolveFile(context, suite, caseId, written, 'prompt_file', MAX_PROMPT_BYTES);
    return path === undefined ? undefined : (await (0,promises_.readFile)(path, 'utf8')).replace(/^\ufeff/, '');
}
/** A directory becomes absolute; anything else must be a stored skill as `name:version`. */
async function resolveSkill(context, suite, one, { written, index }) {
    const found = await (0,evals_repository/* resolveInside */.LI)(context.root, (0,external_node_path_.dirname)(suite.path), written);
    const reference = /^[^/\\:]+:[^/\\:]+$/.test(written);
    const directory = found.problem === undefined && found.kind === 'directory';
    if (directory || !reference)
        context.named.add(found.path);
    if (directory)
        return found.path;
    if (!reference)
        note(context, 'fixture/input-missing', `The skill ${written} is neither a directory nor a reference as name:version.`, {
            file: suite.file,
            range: (0,documents/* rangeOf */.b)(suite, settingPointer(suite, one, `/run/skills/${index}`)),
            caseId: one.id,
        });
    return written;
}
async function resolveExpect(context, suite, one) {
    const written = one.expect ?? {};
    const expected = await resolveExpected(context, suite, one, written.json);
    const created = expected ? undefined : await missingExpectation(context, suite, one);
    const schema = await resolveSchema(context, suite, one.id, written.schema);
    const compare = [];
    for (const { file, rules = [] } of written.compare ?? [])
        compare.push(...(file ? await readCompareFile(context, suite, one.id, file) : []), ...rules);
    const expect = {
        status: written.status ?? 'completed',
        schema,
        match: written.match ?? 'full',
        nullIsAbsent: written.nullIsAbsent ?? true,
        compare: compare.length > 0 ? compare : NOTHING,
        checks: written.checks ?? NOTHING,
        artifacts: written.artifacts ?? NOTHING,
        ...(expected ? { json: jsonOf(expected) } : {}),
        ...(created ? { create: created } : {}),
        ...defined({ error: written.error, minScore: written.minScore, usage: written.usage }),
    };
    if (expected)
        await checkExpected(context, expected, expect, one.id);
    return expect;
}
function jsonOf({ value, read: { file }, pointer }) {
    return { value, at: { file, pointer }, ...(pointer === '' ? { file } : {}) };
}
/** The expected file that an update would make for a case. */
async function missingExpectation(context, suite, { id, expect = {}, pointer, unspecified }) {
    const { json, status = 'completed' } = expect;
    if (!context.update || status !== 'completed' || (json && 'value' in json))
        return undefined;
    const directory = (0,external_node_path_.dirname)(suite.path);
    if (json) {
        const found = await (0,evals_repository/* resolveInside */.LI)(context.root, directory, json.path);
        return found.problem === evals_repository/* ABSENT */.sj ? { file: (0,evals_repository/* shownPath */.pS)(context.cwd, found.path) } : undefined;
    }
    if (!unspecified)
        return undefined;
    return { file: (0,evals_repository/* shownPath */.pS)(context.cwd, (0,external_node_path_.join)(directory, `${id}.expected.json`)), link: { file: suite.file, pointer } };
}
async function resolveExpected(context, suite, one, json) {
    if (!json)
        return undefined;
    if ('value' in json)
        return { value: json.value, read: suite, pointer: json.pointer };
    if (context.update) {
        const found = await (0,evals_repository/* resolveInside */.LI)(context.root, (0,external_node_path_.dirname)(suite.path), json.path);
        if (found.problem === evals_repository/* ABSENT */.sj)
            return undefined;
    }
    const path = await resolve_case_resolveFile(context, suite, one.id, json, 'json_file');
    if (path === undefined)
        return undefined;
    const read = await context.documents.read(path);
    if (!noteSyntax(context, read) || read.document?.value === undefined)
        return undefined;
    return { value: read.document.value, read, pointer: '' };
}
async function resolveSchema(context, suite, caseId, schema) {
    if (typeof schema !== 'object')
        return schema ?? true;
    const path = await resolve_case_resolveFile(context, suite, caseId, schema, 'schema');
    if (path === undefined)
        return true;
    const read = await context.documents.read(path);
    if (!noteSyntax(context, read) || read.document?.value === undefined)
        return true;
    return { file: (0,evals_repository/* shownPath */.pS)(context.cwd, path), value: read.document.value };
}
async function readCompareFile(context, suite, caseId, written) {
    const path = await resolve_case_resolveFile(context, suite, caseId, written, 'compare_file');
    if (path === undefined)
        return [];
    const read = await context.documents.read(path);
    return openDocument(context, read, 'The file', () => caseId)?.listOf(readCompareRule) ?? [];
}
/** The absolute path of a file that a case names; notes why when there is none. */
async function resolve_case_resolveFile(context, suite, caseId, { path, pointer }, name, maxBytes = Number.POSITIVE_INFINITY) {
    const found = await (0,evals_repository/* resolveInside */.LI)(context.root, (0,external_node_path_.dirname)(suite.path), path);
    context.named.add(found.path);
    const problem = found.problem ??
        (found.kind === 'directory'
            ? 'is a directory'
            : found.size > maxBytes
                ? `is larger than ${maxBytes} bytes`
                : undefined);
    if (problem === undefined)
        return found.path;
    note(context, 'fixture/input-missing', `${name} ${path} ${problem}.`, {
        file: suite.file,
        range: (0,documents/* rangeOf */.b)(suite, pointer),
        caseId,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./lib/evals/agent-skills.js





/** True for the cases of the Agent Skills convention; `directory` is that of the suites of a skill. */
function isAgentSkillsFile(path, directory) {
    return (0,external_node_path_.basename)(path) === 'evals.json' && ((0,external_node_path_.dirname)(path) === directory || (0,external_node_path_.basename)((0,external_node_path_.dirname)(path)) === 'evals');
}
/**
 * Imports `evals/evals.json` of the Agent Skills convention: prompts become `run.prompt`, files the inputs `file`,
 * `file_2`, …. Expectations in prose have no checker, so that only the output schema is looked at.
 */
async function readAgentSkillsEvals(context, path) {
    const read = await context.documents.read(path);
    const evals = openDocument(context, read, 'The file')?.anyMembers()?.require('evals')?.elements() ?? [];
    const written = evals.flatMap((at, index) => readEval(at, index));
    const prose = written.find((one) => one.prose !== undefined)?.prose;
    if (prose !== undefined)
        note(context, 'fixture/expected-missing', 'Expectations in prose cannot be checked: these cases pass when the response is valid under the output schema.', { file: read.file, range: (0,documents/* rangeOf */.b)(read, prose, 'key') });
    const cases = [];
    for (const { one } of written)
        cases.push(...(await resolveCase(context, read, one)));
    return cases;
}
function readEval(cursor, index) {
    const members = cursor.anyMembers();
    const prompt = members?.require('prompt')?.text();
    if (!members || prompt === undefined)
        return [];
    const written = members.get('id')?.value;
    const named = typeof written === 'number' || typeof written === 'string' ? String(written) : String(index + 1);
    const slug = named
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[^a-z0-9]+/, '')
        .slice(0, 70);
    const files = members.get('files')?.elements() ?? [];
    const inputs = files.flatMap((at, place) => {
        const path = at.text(/\S/, 'a path');
        const name = place === 0 ? 'file' : `file_${place + 1}`;
        return path === undefined ? [] : [[name, { kind: 'file', path: fromSkill(path), pointer: at.pointer }]];
    });
    return [
        {
            // Where it stands, as a JSON pointer.
            prose: ['expected_output', 'assertions', 'expectations'].map((key) => members.get(key)?.pointer).find(Boolean),
            one: {
                id: /^\d+$/.test(slug) ? `eval-${slug}` : slug || `eval-${index + 1}`,
                pointer: cursor.pointer,
                only: false,
                // The format has no place for expected values.
                unspecified: false,
                run: { prompt },
                ...(inputs.length > 0 ? { inputs: Object.fromEntries(inputs) } : {}),
            },
        },
    ];
}
/** Files are written relative to the skill, or to `evals/` itself. */
function fromSkill(path) {
    return path.startsWith('evals/') ? path.slice('evals/'.length) : path;
}

// EXTERNAL MODULE: ./lib/source/json.js + 3 modules
var source_json = __webpack_require__(16243);
;// CONCATENATED MODULE: ./lib/evals/leak.js






/** Expected values below this many characters could stand anywhere. */
const TELLING = 40;
/**
 * Files of the bundle that hold an input or an expected value of a case: an agent that is handed the answers proves
 * nothing. Contents are only hashed where the sizes agree.
 */
async function findLeaks({ skill }, cases) {
    if (cases.length === 0)
        return [];
    const bundled = skill.entries.filter(({ kind, size, exclusion }) => kind === 'file' && size > 0 && exclusion === undefined);
    if (bundled.length === 0)
        return [];
    const inputs = await inputHashes(cases, new Set(bundled.map(({ size }) => size)));
    const expected = new Map();
    for (const { baseId, expect } of cases) {
        const text = expect.json ? (0,canonical_text/* canonicalText */.A)(expect.json.value) : '';
        if (text.length >= TELLING)
            add(expected, text, baseId);
    }
    const leaks = [];
    for (const { path } of bundled) {
        const file = skill.directory === '.' ? path : `${skill.directory}/${path}`;
        const hash = inputs.size > 0 ? await (0,evals_repository/* fileSha256 */.sN)((0,external_node_path_.join)(skill.root, path)).catch(() => '') : '';
        const given = inputs.get(hash);
        if (given)
            leaks.push({ file, path, what: 'input', caseIds: [...given] });
        const text = path.toLowerCase().endsWith('.json') ? skill.contents?.get(path)?.text : undefined;
        const value = text && (0,source_json/* parseJson */.q)(text).value;
        const answered = value === undefined ? [] : answersIn(value, expected);
        if (answered.length > 0)
            leaks.push({ file, path, what: 'expected', caseIds: answered });
    }
    return leaks;
}
/** The cases of each input's SHA-256, of inputs that have the size of a bundled file. */
async function inputHashes(cases, sizes) {
    const byPath = new Map();
    const found = new Map();
    for (const { baseId, inputs } of cases)
        for (const input of Object.values(inputs)) {
            if (input.kind !== 'file')
                continue;
            const known = byPath.get(input.path) ?? hashOfSize(input.path, sizes);
            byPath.set(input.path, known);
            const hash = await known;
            if (hash !== '')
                add(found, hash, baseId);
        }
    return found;
}
async function hashOfSize(path, sizes) {
    const size = await (0,promises_.stat)(path).then((stats) => stats.size, () => -1);
    return sizes.has(size) ? (0,evals_repository/* fileSha256 */.sN)(path) : '';
}
function add(into, key, id) {
    const known = into.get(key);
    if (known)
        known.add(id);
    else
        into.set(key, new Set([id]));
}
/** The cases that expect a value, or one that stands directly in it. */
function answersIn(value, expected) {
    const parts = Array.isArray(value) ? value : (0,json/* isJsonObject */.O)(value) ? Object.values(value) : [];
    const found = [value, ...parts.slice(0, 1_000)].flatMap((part) => typeof part === 'object' && part !== null ? [...(expected.get((0,canonical_text/* canonicalText */.A)(part)) ?? [])] : []);
    return [...new Set(found)];
}

// EXTERNAL MODULE: ./lib/evals/check-conditions.js
var check_conditions = __webpack_require__(43842);
;// CONCATENATED MODULE: ./lib/evals/impossible-check.js

/** Why no value can meet all that a check says, as its conditions are written; undefined when one can. */
function impossibleCheck(check) {
    return sumProblem(check) ?? toleranceProblem(check) ?? kindProblem(check) ?? boundsProblem(check);
}
function sumProblem({ sum, equals, notEquals, in: choices }) {
    if (sum === undefined)
        return undefined;
    const other = [equals, notEquals].find((right) => isLiteral(right) && !isNumber(right));
    const none = choices !== undefined && !choices.some((one) => isNumber(one) || !isLiteral(one));
    if (other === undefined && !none)
        return undefined;
    // Whoever writes a text here means a field, more often than not.
    const field = typeof other === 'string' ? `; another field is written { path: ${JSON.stringify(other)} }` : '';
    return `a sum is a number, and what it is compared with is none${field}`;
}
function toleranceProblem({ abs, rel, equals, notEquals, gt, gte, lt, lte }) {
    if ((abs ?? rel) === undefined || [gt, gte, lt, lte].some((bound) => bound !== undefined))
        return undefined;
    const right = [equals, notEquals].filter((one) => one !== undefined);
    const texts = right.length > 0 && right.every((one) => isLiteral(one) && !isNumber(one));
    return texts ? 'abs and rel are tolerances between numbers, and the other side is none' : undefined;
}
function kindProblem({ gt, gte, lt, lte, matches, contains }) {
    const bound = [gt, gte, lt, lte].some((one) => one !== undefined);
    const other = matches !== undefined ? 'matches' : contains !== undefined ? 'contains' : undefined;
    return bound && other ? `a number is asked for by its bounds, and ${other} holds of none` : undefined;
}
function boundsProblem({ gt, gte, lt, lte, abs, rel }) {
    if ((abs ?? rel) !== undefined)
        return undefined;
    const above = tightest([gt, true], [gte, false], Math.max);
    const below = tightest([lt, true], [lte, false], Math.min);
    if (!above || !below || above.limit < below.limit)
        return undefined;
    const meet = above.limit === below.limit && !above.open && !below.open;
    return meet ? undefined : 'no number lies between the bounds of this check';
}
function tightest(strict, loose, pick) {
    const bounds = [strict, loose].flatMap(([limit, open]) => (typeof limit === 'number' ? [{ limit, open }] : []));
    const [first, second] = bounds;
    if (!first || !second)
        return first;
    return pick(first.limit, second.limit) === first.limit ? first : second;
}
/** Whole numbers of many digits may be bigints. */
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
/** True for a value that is written down, not looked up at a path. */
function isLiteral(value) {
    return (value !== undefined && !((0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 1 && typeof value.path === 'string'));
}

;// CONCATENATED MODULE: ./lib/evals/read-check.js






const CONDITIONS = check_conditions/* CHECK_CONDITIONS */.k.map(({ name }) => name);
const CHECK_KEYS = ['name', 'path', 'sum', ...CONDITIONS, 'abs', 'rel', 'severity'];
/** One condition across fields. */
function readCheck(cursor) {
    const members = cursor.members(CHECK_KEYS);
    if (!members)
        return undefined;
    if (members.has('path') === members.has('sum'))
        return cursor.problem('must name one of path and sum');
    if (!CONDITIONS.some((key) => members.has(key)))
        return cursor.problem(`must name a condition: ${CONDITIONS.join(', ')}`);
    const get = (key, read) => {
        const at = members.get(key);
        return at && read(at);
    };
    const any = (at) => at.value;
    const check = {
        severity: get('severity', (at) => at.oneOf(['error', 'warning'])) ?? 'error',
        ...defined({
            name: get('name', (at) => at.text()),
            path: get('path', readFieldPath),
            sum: get('sum', readFieldPath),
            exists: get('exists', (at) => at.bool()),
            equals: get('equals', readRightSide),
            notEquals: get('not_equals', readRightSide),
            in: get('in', (at) => {
                const values = at.elements()?.map(any);
                return values?.length === 0 ? at.problem('must hold at least one value') : values;
            }),
            gt: get('gt', readNumberOrPath),
            gte: get('gte', readNumberOrPath),
            lt: get('lt', readNumberOrPath),
            lte: get('lte', readNumberOrPath),
            matches: get('matches', (at) => at.text(undefined, 'a regular expression')),
            contains: get('contains', any),
            count: get('count', (at) => readRange(at, 'equals', WHOLE)),
            unique: get('unique', (at) => at.bool()),
            abs: get('abs', (at) => at.number({ min: 0 })),
            rel: get('rel', (at) => at.number({ min: 0 })),
            at: (members.get('path') ?? members.get('sum'))?.place,
        }),
    };
    // Whether null counts as absent is known with the defaults only.
    const problem = (0,check_conditions/* checkProblem */.W)(check, false) ?? impossibleCheck(check);
    return problem === undefined ? check : cursor.problem(problem);
}
/** Numbers of things. */
const WHOLE = { min: 0, integer: true };
/** A value, or `{path}` for the value at another place. */
function readRightSide(cursor) {
    const { value } = cursor;
    const reference = (0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 1 ? value.path : undefined;
    if (typeof reference !== 'string')
        return value;
    return readFieldPath(cursor.child('path', reference)) === undefined ? undefined : value;
}
function readNumberOrPath(cursor) {
    if (typeof cursor.value === 'number')
        return cursor.number();
    const path = cursor.members(['path'])?.require('path');
    const text = path && readFieldPath(path);
    return text === undefined ? undefined : { path: text };
}
const ARTIFACT_KEYS = ['path', 'type', 'count', 'format', 'bytes', 'width', 'height', 'duration', 'sha256', 'save'];
/** One expectation about artifacts. */
function readArtifact(cursor) {
    const members = cursor.members(ARTIFACT_KEYS);
    const pathAt = members?.require('path');
    const path = pathAt && readFieldPath(pathAt);
    if (!members || path === undefined)
        return undefined;
    const get = (key, read) => {
        const at = members.get(key);
        return at && read(at);
    };
    return {
        path,
        save: get('save', (at) => at.bool()) ?? false,
        ...defined({
            type: get('type', (at) => at.oneOf(ARTIFACT_TYPES)),
            count: get('count', (at) => readRange(at, 'equals', WHOLE)),
            format: get('format', readFormat),
            bytes: get('bytes', (at) => readRange(at, 'max', WHOLE)),
            width: get('width', (at) => readRange(at, 'max', WHOLE)),
            height: get('height', (at) => readRange(at, 'max', WHOLE)),
            durationMs: get('duration', readDurationRange),
            sha256: get('sha256', readSha256),
            at: pathAt?.place,
        }),
    };
}
function readFormat(cursor) {
    if (Array.isArray(cursor.value))
        return cursor.someOf((at) => at.text(/\S/, 'the name of a format'));
    const one = cursor.text(/\S/, 'the name of a format, or a list of them');
    return one === undefined ? undefined : [one];
}

;// CONCATENATED MODULE: ./lib/evals/read-expect.js




const EXPECT_KEYS = [
    'status',
    'error',
    'schema',
    'json',
    'json_file',
    'match',
    'null_is_absent',
    'compare',
    'compare_file',
    'min_score',
    'checks',
    'usage',
    'artifacts',
];
/** Keys that look at a response. */
const RESPONSE_KEYS = ['json', 'json_file', 'compare', 'compare_file', 'checks', 'artifacts', 'min_score'];
/** Why a key has no place in a case that waits for another status than `completed`. */
function noResponse(key, status) {
    return `${key} looks at a response, and the case expects none (status: ${status})`;
}
/** What the response must be. */
function readExpect(cursor) {
    const members = cursor.members(EXPECT_KEYS);
    if (!members)
        return undefined;
    if (members.has('json') && members.has('json_file'))
        return members.get('json_file')?.problem('json and json_file exclude each other', 'key');
    const status = members.get('status')?.oneOf(['completed', 'failed', 'cancelled', 'timeout']);
    const error = members.get('error');
    if (status !== undefined && status !== 'completed')
        for (const key of RESPONSE_KEYS)
            members.get(key)?.problem(noResponse(key, status), 'key');
    if (error && status !== undefined && status !== 'failed')
        error.problem('error describes a failure; it needs status: failed', 'key');
    const schema = members.get('schema');
    const inline = members.get('json');
    return defined({
        status,
        error: error && readError(error),
        schema: schema && (typeof schema.value === 'string' ? writtenPath(schema) : schema.bool()),
        json: inline ? { value: inline.value, pointer: inline.pointer } : writtenPath(members.get('json_file')),
        match: members.get('match')?.oneOf(['full', 'subset']),
        nullIsAbsent: members.get('null_is_absent')?.bool(),
        compare: readCompare(members),
        minScore: members.get('min_score')?.number({ above: 0, max: 1 }),
        checks: members.get('checks')?.listOf(readCheck),
        usage: readUsage(members.get('usage')),
        artifacts: members.get('artifacts')?.listOf(readArtifact),
    });
}
function readCompare(members) {
    const written = defined({
        file: writtenPath(members.get('compare_file')),
        rules: members.get('compare')?.listOf(readCompareRule),
    });
    return members.has('compare') || members.has('compare_file') ? [written] : undefined;
}
/** A path as it is written, not yet resolved. */
function writtenPath(cursor) {
    const path = cursor?.text(/\S/, 'a path');
    return cursor && path !== undefined ? { path, pointer: cursor.pointer } : undefined;
}
function readError(cursor) {
    const members = cursor.members(['matches', 'code']);
    const code = members?.get('code');
    return (members &&
        defined({
            matches: members.get('matches')?.text(undefined, 'a regular expression'),
            at: members.get('matches')?.place,
            code: code && (typeof code.value === 'number' ? code.number({ integer: true }) : code.text()),
        }));
}
function readUsage(cursor) {
    const members = cursor?.members(['credits', 'steps', 'elements', 'duration']);
    if (!cursor || !members)
        return undefined;
    const range = (key) => {
        const at = members.get(key);
        return at && readRange(at, 'max', { min: 0 });
    };
    const duration = members.get('duration');
    const limits = defined({
        credits: range('credits'),
        steps: range('steps'),
        elements: range('elements'),
        durationMs: duration && readDurationRange(duration),
    });
    if (!['credits', 'steps', 'elements', 'duration'].some((key) => members.has(key)))
        return cursor.problem('must name one of credits, steps, elements and duration');
    return limits;
}

;// CONCATENATED MODULE: ./lib/evals/read-inputs.js


const KINDS = ['file', 'image', 'video', 'audio'];
const FORMS = ['path', 'url', 'text', 'file_id', 'value'];
const FORM_KEYS = {
    path: ['path', 'sha256', 'media_type', 'kind'],
    url: ['url', 'kind', 'sha256'],
    text: ['text'],
    file_id: ['file_id'],
    value: ['value'],
};
/** The named inputs of a case. A plain text stands for `{text: …}`. */
function readInputs(cursor) {
    const entries = cursor.entries()?.flatMap(([name, at]) => {
        if (name.trim() === '')
            at.problem('the name of an input is empty', 'key');
        const input = readInput(at);
        return input ? [[name, input]] : [];
    });
    return entries && Object.fromEntries(entries);
}
function readInput(cursor) {
    const { value, pointer } = cursor;
    if (typeof value === 'string')
        return { kind: 'text', text: value, pointer };
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    const forms = isMap ? FORMS.filter((form) => Object.hasOwn(value, form)) : [];
    const [form] = forms;
    if (form === undefined || forms.length > 1) {
        // Reports a misspelled key where there is one.
        if (isMap && form === undefined)
            cursor.members([...new Set(Object.values(FORM_KEYS).flat())]);
        return cursor.problem(`must be a text or a map with one of ${FORMS.join(', ')}`);
    }
    const members = cursor.members(FORM_KEYS[form]);
    const sha256 = members?.get('sha256');
    // Uploads have one form on the wire: to take a kind and not send it would be a lie.
    if (form === 'path')
        members?.get('kind')?.problem('kind belongs to url; an uploaded file is always sent as input_file', 'key');
    const common = { pointer, ...defined({ sha256: sha256 && readSha256(sha256) }) };
    const main = members?.get(form);
    if (!main)
        return undefined;
    if (form === 'value')
        return { kind: 'value', value: main.value, pointer };
    const text = main.text(form === 'text' ? undefined : /\S/, 'a text');
    if (text === undefined)
        return undefined;
    switch (form) {
        case 'path':
            return {
                kind: 'file',
                path: text,
                ...common,
                ...defined({ mediaType: members?.get('media_type')?.text(/^[\w.+-]+\/[\w.+-]+$/, 'a media type') }),
            };
        case 'url': {
            const problem = addressProblem(text);
            if (problem !== undefined)
                return main.problem(problem);
            return { kind: 'url', url: text, as: members?.get('kind')?.oneOf(KINDS) ?? kindOf(text), ...common };
        }
        case 'text':
            return { kind: 'text', text, pointer };
        default:
            return { kind: 'file_id', fileId: text, pointer };
    }
}
/** Why an address cannot be an input; undefined for one that can. */
function addressProblem(text) {
    if (!/^https:\/\/[^\s/]+/i.test(text) || !URL.canParse(text))
        return 'must be an https address; http and data addresses are not taken';
    const { username, password } = new URL(text);
    return username + password === '' ? undefined : 'must not carry a user name or a password';
}
const EXTENSIONS = {
    ...Object.fromEntries(['png', 'jpg', 'jpeg', 'gif', 'webp', 'bmp', 'tif', 'tiff', 'heic', 'avif'].map((one) => [one, 'image'])),
    ...Object.fromEntries(['mp4', 'mov', 'webm', 'mkv', 'avi', 'm4v'].map((one) => [one, 'video'])),
    ...Object.fromEntries(['mp3', 'wav', 'm4a', 'flac', 'ogg', 'aac'].map((one) => [one, 'audio'])),
};
/** How a URL is sent when the suite does not say, by the ending of its path. */
function kindOf(url) {
    const path = url.replace(/[?#].*$/s, '');
    return EXTENSIONS[/\.(\w{1,5})$/.exec(path)?.[1]?.toLowerCase() ?? ''] ?? 'file';
}
/** Endings of files that are media: such a file under `evals/` is there to be an input. */
const MEDIA_ENDINGS = new Set([...Object.keys(EXTENSIONS), 'pdf', 'docx', 'xlsx', 'pptx']);

;// CONCATENATED MODULE: ./lib/evals/read-run.js



const TOOLSETS = ['core', 'document', 'image', 'image-gen', 'video', 'viz', 'web', 'world-gen'];
const PRIORITIES = ['low', 'normal', 'high'];
const TIERS = ['auto', 'default', 'standard', 'flex', 'priority'];
const RUN_KEYS = [
    'agent',
    'model',
    'toolsets',
    'prompt',
    'prompt_file',
    'priority',
    'service_tier',
    'callback_url',
    'skills',
    'config',
];
/** What is sent beside the bundle. */
function readRun(cursor) {
    const members = cursor.members(RUN_KEYS);
    if (!members)
        return undefined;
    if (members.has('prompt') && members.has('prompt_file'))
        members.get('prompt_file')?.problem('prompt and prompt_file exclude each other', 'key');
    const file = members.get('prompt_file');
    const path = file?.text(/\S/, 'a path');
    return defined({
        agent: members.get('agent')?.text(/^[^:]+(:[^:]+)?$/, 'a stored agent as name:version'),
        model: members.get('model')?.text(/\S/, 'the name of a model'),
        toolsets: readToolsets(members.get('toolsets')),
        prompt: file && path !== undefined ? { path, pointer: file.pointer } : members.get('prompt')?.text(),
        priority: members.get('priority')?.oneOf(PRIORITIES),
        serviceTier: members.get('service_tier')?.oneOf(TIERS),
        callbackUrl: members.get('callback_url')?.text(/^https?:\/\/\S+$/, 'a web address'),
        skills: members.get('skills')?.someOf((at) => at.text(/\S/, 'a directory or name:version')),
        config: readConfig(members.get('config')),
    });
}
/** No toolsets at all may be wanted. */
function readToolsets(cursor) {
    if (Array.isArray(cursor?.value) && cursor.value.length === 0)
        return [];
    return cursor?.someOf((at) => at.oneOf(TOOLSETS));
}
/** Everything passes but what would replace the skill under test or its output schema. */
function readConfig(cursor) {
    if (!cursor)
        return undefined;
    if (!(0,json/* isJsonObject */.O)(cursor.value))
        return cursor.problem('must be a map');
    for (const key of ['skills', 'json_schema'])
        if (Object.hasOwn(cursor.value, key))
            cursor.report((0,json_pointer/* childPointer */.Y2)(cursor.pointer, key), 'must not be set: it would replace what is tested', 'key');
    return cursor.value;
}
/** Keys that a matrix may vary. */
const AXES = ['model', 'toolsets', 'priority', 'prompt_file'];
/** Axes, `include` and `exclude`, as in the matrix of a GitHub workflow. */
function readMatrix(cursor) {
    const members = cursor.members([...AXES, 'include', 'exclude']);
    if (!members)
        return undefined;
    const axes = {};
    for (const key of AXES) {
        const at = members.get(key);
        const values = at?.someOf((value) => readAxisValue(key, value));
        if (values)
            axes[key] = values;
    }
    const cells = (key) => members.get(key)?.listOf((at) => {
        const cell = at.members(AXES);
        if (!cell)
            return undefined;
        const entries = AXES.flatMap((axis) => {
            const value = cell.get(axis);
            const read = value && readAxisValue(axis, value);
            return read === undefined ? [] : [[axis, read]];
        });
        return entries.length === 0 ? at.problem(`must name one of ${AXES.join(', ')}`) : Object.fromEntries(entries);
    });
    const extra = defined({ include: cells('include'), exclude: cells('exclude') });
    if (Object.keys(axes).length === 0 && !extra.include)
        return cursor.problem(`must name one of ${AXES.join(', ')}`);
    return { axes, ...extra };
}
function readAxisValue(axis, at) {
    if (axis === 'toolsets') {
        const toolsets = readToolsets(at);
        return toolsets && [...toolsets];
    }
    return axis === 'priority' ? at.oneOf(PRIORITIES) : at.text(/\S/, `a ${axis}`);
}

;// CONCATENATED MODULE: ./lib/evals/read-case.js





const SETTINGS_KEYS = ['tags', 'inputs', 'run', 'expect', 'repeat', 'timeout', 'matrix', 'max_credits'];
const CASE_KEYS = ['id', 'description', ...SETTINGS_KEYS, 'skip', 'only', 'xfail', 'quarantine'];
const CASE_ID = /^[a-z0-9][a-z0-9._-]{0,79}$/;
const TAG = /^[A-Za-z0-9_.:-]+$/;
/** True for a text that may be the id of a case. */
function isCaseId(text) {
    return CASE_ID.test(text);
}
/** `defaults` of a suite. */
function readDefaults(cursor) {
    const members = cursor.members(SETTINGS_KEYS);
    return members && readSettings(members);
}
/** One case, without the defaults; undefined when it has no id to name it by. */
function readCase(cursor) {
    const members = cursor.members(CASE_KEYS);
    const idAt = members?.require('id');
    const id = idAt?.text(CASE_ID, 'an id of lower-case letters, digits, ".", "_" and "-", at most 80 characters');
    if (!members || id === undefined)
        return undefined;
    const inputs = members.get('inputs');
    if (inputs && typeof inputs.value === 'object' && inputs.value !== null && Object.keys(inputs.value).length === 0)
        inputs.problem('must name at least one input; leave inputs out when there are none');
    const settings = readSettings(members);
    return {
        id,
        pointer: cursor.pointer,
        only: members.get('only')?.bool() ?? false,
        unspecified: settings.expect?.checks === undefined && settings.expect?.artifacts === undefined,
        ...settings,
        ...defined({
            description: members.get('description')?.text(),
            skip: readSkip(members.get('skip')),
            xfail: readKnownFailure(members.get('xfail'), ['reason', 'issue', 'until', 'strict']),
            quarantine: readKnownFailure(members.get('quarantine'), ['reason', 'issue', 'until']),
        }),
    };
}
function readSettings(members) {
    const get = (key, read) => {
        const at = members.get(key);
        return at && read(at);
    };
    return defined({
        tags: get('tags', readTags),
        inputs: get('inputs', readInputs),
        run: get('run', readRun),
        expect: get('expect', readExpect),
        repeat: get('repeat', readRepeat),
        timeoutMs: get('timeout', readDuration),
        matrix: get('matrix', readMatrix),
        maxCredits: get('max_credits', (at) => at.number({ above: 0 })),
    });
}
function readTags(cursor) {
    if (Array.isArray(cursor.value) && cursor.value.length === 0)
        return [];
    return cursor.someOf((tag) => tag.text(TAG, 'a tag of letters, digits, "_", ".", ":" and "-"'));
}
const TIMES = { min: 1, max: 100, integer: true };
function readRepeat(cursor) {
    if (typeof cursor.value === 'number') {
        const times = cursor.number(TIMES);
        return times === undefined ? undefined : { times, whole: true };
    }
    const members = cursor.members(['times', 'min_pass', 'stop']);
    const times = members?.require('times')?.number(TIMES);
    if (!members || times === undefined)
        return undefined;
    const minPass = members.get('min_pass')?.number({ min: 1, integer: true });
    if (minPass !== undefined && minPass > times) {
        members.get('min_pass')?.problem(`must be at most times (${times})`);
        return undefined;
    }
    return { times, whole: false, ...defined({ minPass, stop: members.get('stop')?.oneOf(['early', 'never']) }) };
}
function readSkip(cursor) {
    if (!cursor || cursor.value === false)
        return undefined;
    if (cursor.value === true)
        return cursor.problem('must say why, as a text; a bare true is forgotten too easily');
    return cursor.text(/\S/, 'a reason');
}
function readKnownFailure(cursor, keys) {
    const members = cursor?.members(keys);
    const reason = members?.require('reason')?.text(/\S/, 'a reason');
    if (!members || reason === undefined)
        return undefined;
    const until = members.get('until');
    return {
        reason,
        ...defined({
            issue: members.get('issue')?.text(),
            until: until && readDay(until),
            strict: members.get('strict')?.bool(),
        }),
    };
}

;// CONCATENATED MODULE: ./lib/evals/pairs.js









const EXPECTED = '.expected.json';
/**
 * Cases by convention: `<stem>.<ending>` beside `<stem>.expected.json`, directly in a directory of suites. A pair
 * that a suite names, by either file, is not a second case. Also notes halves of pairs.
 */
async function readPairs(context, directory, files) {
    const here = files.filter((path) => (0,external_node_path_.dirname)(path) === directory);
    const cases = [];
    const paired = new Set();
    for (const expected of here.filter((path) => path.endsWith(EXPECTED))) {
        if (context.named.has(expected))
            continue;
        const stem = (0,external_node_path_.basename)(expected).slice(0, -EXPECTED.length);
        const inputs = here.filter((path) => isInputOf(path, stem) && !context.named.has(path));
        for (const input of inputs) {
            paired.add(input);
            paired.add(expected);
            const id = caseId(stem, inputs.length > 1 ? (0,external_node_path_.extname)(input).slice(1) : '');
            cases.push(await pairCase(context, id, input, expected));
        }
    }
    for (const path of files) {
        if (context.named.has(path) || paired.has(path))
            continue;
        const file = (0,evals_repository/* shownPath */.pS)(context.cwd, path);
        if (path.endsWith(EXPECTED))
            note(context, 'fixture/input-missing', 'No input file beside it, and no case names it.', {
                file,
                range: position/* FIRST_CHARACTER */.b,
            });
        else if ((0,external_node_path_.dirname)(path) !== directory || !MEDIA_ENDINGS.has((0,external_node_path_.extname)(path).slice(1).toLowerCase()))
            continue;
        else if (context.update) {
            const stem = (0,external_node_path_.basename)(path, (0,external_node_path_.extname)(path));
            const twins = here.filter((other) => isInputOf(other, stem) && !context.named.has(other));
            const id = caseId(stem, twins.length > 1 ? (0,external_node_path_.extname)(path).slice(1) : '');
            cases.push(await pairCase(context, id, path, undefined));
        }
        else
            note(context, 'fixture/expected-missing', `No ${(0,external_node_path_.basename)(expectedBeside(path))} beside it, and no case names it.`, { file });
    }
    return cases;
}
/** Without an expected file, one for an update to make it. */
async function pairCase(context, id, input, expectedPath) {
    const found = await (0,evals_repository/* resolveInside */.LI)(context.root, (0,external_node_path_.dirname)(input), (0,external_node_path_.basename)(input));
    const file = (0,evals_repository/* shownPath */.pS)(context.cwd, input);
    const problem = found.problem ?? (found.kind === 'file' ? await contentProblem(input, found.size) : 'is a directory');
    if (problem !== undefined)
        note(context, 'fixture/input-missing', `The input ${problem}.`, { file, caseId: id });
    const read = expectedPath === undefined ? undefined : await context.documents.read(expectedPath);
    const usable = read !== undefined && noteSyntax(context, read);
    const value = read?.document?.value;
    const expect = {
        status: 'completed',
        schema: true,
        match: 'full',
        nullIsAbsent: true,
        compare: [],
        checks: [],
        artifacts: [],
        ...(usable && value !== undefined
            ? { json: { value, file: read.file, at: { file: read.file, pointer: '' } } }
            : {}),
        ...(read ? {} : { create: { file: (0,evals_repository/* shownPath */.pS)(context.cwd, expectedBeside(input)) } }),
    };
    if (read && value !== undefined)
        await checkExpected(context, { value, read, pointer: '' }, expect, id);
    const range = read && (0,documents/* rangeOf */.b)(read, '');
    return {
        skill: context.skill.directory,
        id,
        baseId: id,
        cell: {},
        tags: [],
        inputs: { file: { kind: 'file', path: input } },
        run: {},
        expect,
        repeat: { times: 1, minPass: 1, stop: 'early' },
        only: false,
        source: { file: read?.file ?? file, ...(range ? { range: { start: range.start, end: range.start } } : {}) },
    };
}
/** The stem where it is an id, else the nearest thing to it. */
function caseId(stem, ending) {
    const plain = ending === '' ? stem : `${stem}-${ending}`;
    if (isCaseId(plain))
        return plain;
    const slug = plain
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^[^a-z0-9]+/, '')
        .slice(0, 80);
    return slug === '' ? 'case' : slug;
}

// EXTERNAL MODULE: ./lib/evals/regex.js
var regex = __webpack_require__(75492);
;// CONCATENATED MODULE: ./lib/evals/patterns.js



/** Notes regular expressions that the linear-time engine refuses; it is only loaded when there are any. */
async function checkPatterns(context, cases) {
    let compile;
    const seen = new Set();
    for (const one of cases) {
        for (const { pattern, flags, where, at } of patternsOf(one)) {
            const mark = `${one.source.file}\n${flags}\n${pattern}`;
            if (seen.has(mark))
                continue;
            seen.add(mark);
            compile ??= await (0,regex/* loadPatternEngine */.a)();
            try {
                compile(pattern, flags);
            }
            catch (error) {
                if (!(error instanceof regex/* PatternError */.J))
                    throw error;
                const range = at ? await context.documents.locate(at) : one.source.range;
                note(context, 'fixture/syntax', `${where} of ${one.baseId} is no pattern that RE2 can run: ${error.message}.`, {
                    file: at?.file ?? one.source.file,
                    range,
                    caseId: one.id,
                });
            }
        }
    }
}
function patternsOf({ expect }) {
    const found = expect.compare.flatMap(({ as, path, pattern, flags = '', at }) => as === 'regex' && pattern !== undefined
        ? [{ pattern, flags, where: `The pattern at ${path}`, at: beside(at, 'pattern') }]
        : []);
    for (const { matches, path, sum, at } of expect.checks)
        if (matches !== undefined)
            found.push({
                pattern: matches,
                flags: '',
                where: `The check of ${path ?? sum ?? ''}`,
                at: beside(at, 'matches'),
            });
    if (expect.error?.matches !== undefined)
        found.push({ pattern: expect.error.matches, flags: '', where: 'error.matches', at: patterns_placeOf(expect.error.at) });
    return found;
}
/** The place of a value that is known by its own pointer. */
function patterns_placeOf(at) {
    return at?.pointer === undefined ? undefined : { file: at.file, pointer: at.pointer };
}
/** The place of another key of the map that a value is written in. */
function beside(at, key) {
    const own = patterns_placeOf(at);
    return own && { file: own.file, pointer: (0,json_pointer/* childPointer */.Y2)((0,json_pointer/* splitPointer */.GS)(own.pointer)?.parent ?? '', key) };
}

;// CONCATENATED MODULE: ./lib/evals/check-merged.js




const ERROR_NEEDS_STATUS = 'error describes a failure; it needs status: failed';
const USAGE_KEYS = {
    credits: 'credits',
    steps: 'steps',
    elements: 'elements',
    durationMs: 'duration',
};
/** Reports what is wrong with a case only together with the defaults of its suite. `at` is the case as written. */
function checkMerged(at, own, merged) {
    const say = (path, message) => at.report(`${at.pointer}/${path}`, message, 'key');
    const status = merged.expect?.status ?? 'completed';
    if (own.expect && own.expect.status === undefined) {
        if (own.expect.error && status !== 'failed')
            say('expect/error', ERROR_NEEDS_STATUS);
        if (status !== 'completed')
            for (const key of RESPONSE_KEYS.filter((name) => hasKey(at, name)))
                say(`expect/${key}`, `${noResponse(key, status)}, as the defaults say`);
    }
    const { times = 1, minPass = times } = merged.repeat ?? {};
    if (minPass > times)
        say('repeat', `min_pass is ${minPass} in the defaults and must be at most times (${times})`);
    const nullIsAbsent = merged.expect?.nullIsAbsent ?? true;
    for (const check of merged.expect?.checks ?? []) {
        const problem = check.equals === null ? (0,check_conditions/* checkProblem */.W)(check, nullIsAbsent) : undefined;
        if (problem === undefined)
            continue;
        const own = (0,json_pointer/* splitPointer */.GS)(check.at?.pointer ?? '')?.parent;
        // A check of the defaults may hold in other cases.
        if (own?.startsWith(`${at.pointer}/`))
            at.report(`${own}/equals`, problem, 'key');
        else
            say('expect/checks', `${check.path ?? check.sum}: ${problem}`);
    }
    for (const [name, key] of Object.entries(USAGE_KEYS)) {
        const range = merged.expect?.usage?.[name];
        const problem = range && rangeProblem(range);
        if (problem !== undefined)
            say(`expect/usage/${key}`, `together with the defaults ${problem}`);
    }
}
function hasKey({ value }, key) {
    const expect = typeof value === 'object' && value !== null && !Array.isArray(value) ? value.expect : undefined;
    return typeof expect === 'object' && expect !== null && Object.hasOwn(expect, key);
}

;// CONCATENATED MODULE: ./lib/evals/merge-defaults.js

/**
 * A case with the suite's defaults under it: maps merge, other values are replaced, `compare` and `checks` follow
 * those of the defaults (an empty list clears them), tags unite. An input, an expected value or a prompt is one
 * value and is replaced as a whole.
 */
function mergeDefaults(defaults, own) {
    const tags = [...new Set([...(defaults.tags ?? []), ...(own.tags ?? [])])];
    const inputs = { ...defaults.inputs, ...own.inputs };
    const repeat = mergeRepeat(defaults.repeat, own.repeat);
    return {
        ...defaults,
        ...own,
        ...(tags.length > 0 ? { tags } : {}),
        ...(Object.keys(inputs).length > 0 ? { inputs } : {}),
        ...(defaults.run || own.run ? { run: mergeRun(defaults.run ?? {}, own.run ?? {}) } : {}),
        ...(defaults.expect || own.expect ? { expect: mergeExpect(defaults.expect ?? {}, own.expect ?? {}) } : {}),
        ...(repeat ? { repeat } : {}),
        ...(defaults.matrix && own.matrix
            ? { matrix: { ...defaults.matrix, ...own.matrix, axes: { ...defaults.matrix.axes, ...own.matrix.axes } } }
            : {}),
    };
}
function mergeRun(defaults, own) {
    const config = defaults.config && own.config ? mergeMaps(defaults.config, own.config) : (own.config ?? defaults.config);
    return { ...defaults, ...own, ...(config ? { config } : {}) };
}
function mergeMaps(under, over) {
    const merged = new Map(Object.entries(under));
    for (const [key, value] of Object.entries(over)) {
        const below = merged.get(key);
        const both = isMap(below) && isMap(value);
        merged.set(key, both ? mergeMaps(below, value) : value);
    }
    return Object.fromEntries(merged);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function mergeExpect(defaults, own) {
    // A case that waits for a failure has no response: what the defaults say about responses does not apply.
    const awaited = own.status ?? defaults.status ?? 'completed';
    const inherited = awaited === 'completed' ? defaults : withoutResponse(defaults);
    const { error: _, ...merged } = { ...inherited, ...own };
    const usage = inherited.usage && own.usage ? mergeUsage(inherited.usage, own.usage) : undefined;
    const error = awaited === 'failed' ? { ...inherited.error, ...own.error } : {};
    return {
        ...merged,
        ...(usage ? { usage } : {}),
        ...(Object.keys(error).length > 0 ? { error } : {}),
        ...(inherited.compare && own.compare ? { compare: appendRules(inherited.compare, own.compare) } : {}),
        ...(inherited.checks && own.checks ? { checks: append(inherited.checks, own.checks) } : {}),
    };
}
/** What says nothing about a response. */
function withoutResponse(expect) {
    const { compare: _compare, checks: _checks, artifacts: _artifacts, json: _json, minScore: _score, ...rest } = expect;
    return rest;
}
function mergeUsage(under, over) {
    const range = (name) => mergeRanges(under[name], over[name]);
    return defined({
        credits: range('credits'),
        steps: range('steps'),
        elements: range('elements'),
        durationMs: range('durationMs'),
    });
}
/** An exact number and bounds exclude each other: then only what the case says counts. */
function mergeRanges(under, over) {
    if (!under || !over || over.equals !== undefined)
        return over ?? under;
    const { equals: _, ...bounds } = under;
    return { ...bounds, ...over };
}
function appendRules(under, over) {
    return over.some(({ rules }) => rules?.length === 0) ? over : [...under, ...over];
}
function append(under, over) {
    return over.length === 0 ? [] : [...under, ...over];
}
function mergeRepeat(defaults, own) {
    if (!own || own.whole || !defaults)
        return own ?? defaults;
    return { ...defaults, ...own };
}

;// CONCATENATED MODULE: ./lib/evals/read-suite.js





const SUITE_KEYS = ['$schema', 'version', 'skill', 'description', 'defaults', 'gate', 'max_credits', 'cases'];
/** The whole of a suite file. */
function readSuite(cursor) {
    const members = cursor.members(SUITE_KEYS);
    if (!members)
        return undefined;
    members.get('$schema')?.text();
    members.get('description')?.text();
    const version = members.require('version');
    if (version && version.value !== 1)
        version.problem('must be 1');
    const defaultsAt = members.get('defaults');
    const defaults = (defaultsAt && readDefaults(defaultsAt)) ?? {};
    const casesAt = members.require('cases');
    const cases = casesAt?.listOf((at) => {
        const own = readCase(at);
        const merged = own && mergeDefaults(defaults, own);
        if (merged)
            checkMerged(at, own, merged);
        return merged;
    });
    if (Array.isArray(casesAt?.value) && casesAt.value.length === 0)
        casesAt.problem('must hold at least one case');
    if (defaults.expect?.error && !cases?.some(({ expect }) => expect?.status === 'failed'))
        defaultsAt?.report(`${defaultsAt.pointer}/expect/error`, ERROR_NEEDS_STATUS, 'key');
    const gate = members.get('gate');
    return {
        gate: (gate && readGate(gate)) ?? {},
        cases: cases ?? [],
        ...defined({
            skill: writtenPath(members.get('skill')),
            maxCredits: members.get('max_credits')?.number({ above: 0 }),
            budgetAt: members.get('max_credits')?.place,
        }),
    };
}
function readGate(cursor) {
    const members = cursor.members(['pass_rate', 'field_accuracy', 'no_regressions', 'max_errors']);
    const share = { min: 0, max: 1 };
    return (members &&
        defined({
            passRate: members.get('pass_rate')?.number(share),
            fieldAccuracy: members.get('field_accuracy')?.number(share),
            noRegressions: members.get('no_regressions')?.bool(),
            maxErrors: members.get('max_errors')?.number({ min: 0, integer: true }),
        }));
}

// EXTERNAL MODULE: ./lib/evals/repository-suites.js
var repository_suites = __webpack_require__(11645);
// EXTERNAL MODULE: ./lib/evals/suite-like.js
var suite_like = __webpack_require__(37871);
// EXTERNAL MODULE: ./lib/evals/unread-suites.js
var unread_suites = __webpack_require__(59872);
;// CONCATENATED MODULE: ./lib/evals/read.js
















const LEAKED = { input: 'is the input', expected: 'holds the expected values' };
/**
 * The suites and cases of a skill: `<skill>/evals/`, `<repository>/evals/<skill name>/`, and suites anywhere below
 * `<repository>/evals/` that name the skill. Never rejects for what the files hold: that is in `problems`, with the
 * id of the case that cannot run because of it.
 */
async function readSuites(request) {
    const { cwd, skill } = request;
    const repository = request.repository ?? (await (0,repository_suites.readRepositorySuites)(cwd));
    const context = {
        cwd,
        root: repository.root,
        skill,
        documents: new documents/* Documents */.j(cwd),
        problems: [],
        named: new Set(),
        update: request.update ?? false,
        validatorFor: validatorCache(),
    };
    const cases = [];
    const suites = [];
    const files = await ownFiles(skill, repository);
    const owned = [...files.keys()];
    const outside = repository.naming((0,external_node_path_.resolve)(skill.root)).filter((path) => !owned.some((own) => (0,evals_repository/* isWithin */.UO)(path, own)));
    for (const path of [...[...files.values()].flat().filter(repository_suites.isSuiteFile), ...outside]) {
        const read = await readSuiteFile(context, path);
        context.documents.forget(path);
        if (!read)
            continue;
        cases.push(...read.cases);
        suites.push(read.suite);
    }
    for (const [directory, found] of files)
        for (const path of found.filter((one) => isAgentSkillsFile(one, directory)))
            cases.push(...(await readAgentSkillsEvals(context, path)));
    for (const [directory, found] of files) {
        cases.push(...(await readPairs(context, directory, found)));
        await noteUnread(context, directory, found);
    }
    await checkPatterns(context, cases);
    const leaks = await findLeaks(context, cases);
    for (const { file, what, caseIds } of leaks) {
        const [caseId = ''] = caseIds;
        note(context, 'fixture/leak', `This file ${LEAKED[what]} of the case ${caseId}, and is in the bundle.`, { file });
    }
    const references = [...new Set([...repository.directoriesOf(skill.name), ...outside, ...context.named])];
    const locate = (place, at) => context.documents.locate(place, at);
    return { cases: unique(context, cases), suites, problems: sorted(context.problems), references, leaks, locate };
}
/** The directories whose suites and pairs belong to the skill without saying so, with their files. */
async function ownFiles(skill, repository) {
    const files = new Map();
    if (skill.entries.some((entry) => entry.path === 'evals')) {
        const directory = (0,external_node_path_.join)(skill.root, 'evals');
        files.set(directory, await (0,evals_repository/* filesBelow */.DR)(directory));
    }
    // `evals` may be a skill itself.
    for (const found of repository.filesOf(skill.name))
        if (!(0,evals_repository/* isWithin */.UO)(found.directory, skill.root))
            files.set(found.directory, found.files);
    return files;
}
/** Notes files in the directory of suites that are meant as one and named as none. */
async function noteUnread(context, directory, files) {
    for (const path of files) {
        if ((0,repository_suites.isSuiteFile)(path) || isAgentSkillsFile(path, directory) || context.named.has(path))
            continue;
        if (await (0,suite_like/* isSuiteLike */.s)(context.documents, path))
            note(context, 'fixture/unread-suite', unread_suites/* UNREAD */.y, { file: (0,evals_repository/* shownPath */.pS)(context.cwd, path), range: position/* FIRST_CHARACTER */.b });
    }
}
async function readSuiteFile(context, path) {
    const read = await context.documents.read(path);
    const cursor = openDocument(context, read, 'The suite', (pointer) => caseAt(read.document?.value ?? null, pointer));
    const written = cursor && readSuite(cursor);
    if (!written || !(await belongsHere(context, read, written)))
        return undefined;
    const cases = [];
    for (const one of written.cases)
        cases.push(...(await resolveCase(context, read, one)));
    const { gate, maxCredits, budgetAt } = written;
    return {
        cases,
        suite: {
            file: read.file,
            gate,
            caseIds: cases.map(({ id }) => id),
            ...(maxCredits === undefined ? {} : { maxCredits }),
            ...(budgetAt ? { budgetAt } : {}),
        },
    };
}
/** A suite that names another skill than the one it lies in would be judged under the wrong schema. */
async function belongsHere(context, read, { skill }) {
    if (!skill)
        return true;
    const named = await (0,evals_repository/* resolveInside */.LI)(context.root, (0,external_node_path_.dirname)(read.path), skill.path);
    if (named.path === (0,external_node_path_.resolve)(context.skill.root))
        return true;
    const inside = (0,evals_repository/* isWithin */.UO)(read.path, context.skill.root);
    const why = named.problem ?? (inside ? 'is not the skill that this file lies in' : 'is another skill');
    // A suite in the directory of a namesake may well speak of a skill elsewhere; that skill reads it.
    if (inside || named.problem !== undefined)
        note(context, 'fixture/syntax', `skill: ${skill.path} ${why}.`, {
            file: read.file,
            range: (0,documents/* rangeOf */.b)(read, skill.pointer),
        });
    return false;
}
/** The id of the case that a pointer leads into, where it has one. */
function caseAt(suite, pointer) {
    const index = /^\/cases\/(\d+)/.exec(pointer)?.[1];
    if (index === undefined || typeof suite !== 'object' || suite === null || Array.isArray(suite))
        return undefined;
    const one = Array.isArray(suite.cases) ? suite.cases[Number(index)] : undefined;
    return typeof one === 'object' && one !== null && !Array.isArray(one) && typeof one.id === 'string'
        ? one.id
        : undefined;
}
/** The cases without those whose id another case has already. */
function unique(context, cases) {
    const seen = new Map();
    for (const one of cases) {
        const first = seen.get(one.id);
        if (!first)
            seen.set(one.id, one);
        else {
            const line = first.source.range ? `:${first.source.range.start.line}` : '';
            const message = `The id ${one.baseId} is taken by a case in ${(0,external_node_path_.basename)(first.source.file)}${line}; ids are unique within a skill.`;
            note(context, 'fixture/syntax', message, { file: one.source.file, range: one.source.range, caseId: one.id });
        }
    }
    return [...seen.values()];
}
function sorted(problems) {
    const key = ({ file, range }) => [
        file,
        range?.start.line ?? 0,
        range?.start.column ?? 0,
    ];
    return [...problems].sort((a, b) => {
        const [fileA, lineA, columnA] = key(a);
        const [fileB, lineB, columnB] = key(b);
        return fileA === fileB ? lineA - lineB || columnA - columnB : fileA < fileB ? -1 : 1;
    });
}
function validatorCache() {
    const made = new Map();
    return (schema) => {
        const known = made.get(schema);
        if (known)
            return known;
        // What is wrong with a schema is found by the rules about schemas.
        const validator = (0,json_schema_validator/* createValidator */.f)(schema).catch((error) => {
            if (error instanceof json_schema_validator/* SchemaUnusable */.R)
                return undefined;
            throw error;
        });
        made.set(schema, validator);
        return validator;
    };
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


/***/ })

};
