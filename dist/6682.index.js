export const id = 6682;
export const ids = [6682];
export const modules = {

/***/ 69672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explanation: () => (/* binding */ explanation)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/rules/registry.js + 74 modules
var registry = __webpack_require__(28651);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __webpack_require__(45777);
;// CONCATENATED MODULE: ./lib/rules/explain.js


const FIXABLE = {
    safe: '`--fix` mends it, as far as the meaning is certain.',
    unsafe: 'A change is suggested, and never made by itself.',
    no: 'It is mended by hand.',
};
/** What there is to know about a rule, in Markdown; undefined for an id that no rule has. */
function explainRule(id) {
    const rule = (0,registry/* ruleById */.B)(id);
    if (rule === undefined)
        return undefined;
    const parts = Object.values(rule.parts ?? {});
    return [
        `# ${rule.id}`,
        `${rule.title}.`,
        parts.length === 0
            ? table(rules_rule/* presets */.v, [severities(rule)])
            : table(['', ...rules_rule/* presets */.v], [rule, ...parts].map((row, index) => [index === 0 ? 'The rule' : row.title, ...severities(row)])),
        `Since ${rule.since}.`,
        `## Why\n\n${rule.why}`,
        `## How to fix\n\n${rule.how} ${FIXABLE[rule.fixable]}`,
        `## Source\n\n${rule.source}`,
    ].join('\n\n');
}
/** The ids and titles of all rules, by group, in the order of the catalogue. */
function listRules() {
    const width = Math.max(...registry.rules.map(({ id }) => id.length));
    return rules_rule/* ruleGroups */.z
        .map((group) => {
        const own = registry.rules.filter(({ id }) => id.startsWith(`${group}/`));
        return [group, ...own.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`)].join('\n');
    })
        .join('\n\n');
}
function severities({ severity }) {
    return rules_rule/* presets */.v.map((preset) => severity[preset]);
}
function table(head, rows) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/explain.js





/**
 * What `explain` prints: the page of one rule with its examples, or without an id the list of all rules; ends in a line
 * break. Throws `UsageError` for an id that no rule has.
 */
async function explanation(id) {
    if (id === undefined)
        return `${listRules()}\n`;
    const text = explainRule(id);
    if (text !== undefined)
        return `${text}\n\n${await examplesOf(id)}`;
    const ids = registry.rules.map((rule) => rule.id);
    const meant = (0,nearest/* nearest */.p)(id, ids) ?? ids.find((known) => known.endsWith(`/${id}`));
    const proposal = meant === undefined ? '.' : `; did you mean "${meant}"?`;
    throw new errors/* UsageError */.eb(`There is no rule "${id}"${proposal} "vlmrun-skills explain" lists all rules.`);
}
async function examplesOf(id) {
    const { packed } = await __webpack_require__.e(/* import() */ 892).then(__webpack_require__.bind(__webpack_require__, 30892));
    const examples = JSON.parse((0,external_node_zlib_.inflateRawSync)(Buffer.from(packed, 'base64')).toString());
    return examples[id] ?? '';
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
    /** The keys that some branch lists among its `properties`. */
    get keys() {
        return [
            ...new Set(this.#branches.flatMap(({ properties }) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(properties) ? Object.keys(properties) : []))),
        ];
    }
    /** True when keys that are not declared belong to the object as well: a map, or an object without a list of its keys. */
    get hasFreeKeys() {
        if (!this.hasType('object') && this.types.length > 0)
            return false;
        return (this.keys.length === 0 ||
            this.#branches.some(({ additionalProperties, patternProperties }) => additionalProperties === true || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(additionalProperties) || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(patternProperties)));
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
