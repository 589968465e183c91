export const id = 5716;
export const ids = [5716];
export const modules = {

/***/ 50107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: configurationKeys

// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./lib/inputs/definition.js
var inputs_definition = __webpack_require__(47500);
// EXTERNAL MODULE: ./lib/inputs/definitions.js + 3 modules
var definitions = __webpack_require__(27986);
// EXTERNAL MODULE: ./lib/rules/order.js
var order = __webpack_require__(67559);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(45777);
// EXTERNAL MODULE: ./lib/rules/suppression/rule-pattern.js
var rule_pattern = __webpack_require__(33190);
// EXTERNAL MODULE: ./lib/source/yaml.js + 6 modules
var yaml = __webpack_require__(34005);
// EXTERNAL MODULE: ./lib/config/configuration.js
var config_configuration = __webpack_require__(9728);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/rules/suggestions.js
var suggestions = __webpack_require__(57574);
;// CONCATENATED MODULE: ./lib/config/fields.js



/** Reads the values of a configuration and notes what is wrong with them, each at its place. */
class Fields {
    problems = [];
    suggest = (0,suggestions/* suggester */.M)();
    #source;
    #document;
    constructor(source, document) {
        this.#source = source;
        this.#document = document;
    }
    /** The file and range of the value at a pointer, or of its key. */
    place(pointer, part = 'value') {
        const location = this.#document.locate(pointer);
        const range = (part === 'key' ? location?.key : undefined) ?? location?.value ?? { start: 0, end: 0 };
        return { file: this.#source.file, range: this.#source.range(range.start, range.end) };
    }
    /** Notes a rule that does not exist. */
    unknown(violation) {
        if (violation !== undefined)
            this.problems.push(violation);
    }
    /** `; did you mean "x"?` for a word that is near a known one, or a full stop. */
    didYouMean(word, known) {
        const near = this.suggest(() => (0,nearest/* nearest */.p)(word, known));
        return near === undefined ? '.' : `; did you mean ${JSON.stringify(near)}?`;
    }
    problem(message, pointer, part = 'value') {
        this.problems.push({ rule: 'config/invalid', message, ...this.place(pointer, part) });
    }
    /** A mapping with known keys only; an empty one for anything else. */
    mapping(value, pointer, known) {
        if (value === undefined || value === null)
            return {};
        if (!(0,json/* isJsonObject */.O)(value)) {
            this.problem(`${named(pointer)} must be a mapping.`, pointer);
            return {};
        }
        for (const key of known === undefined ? [] : Object.keys(value)) {
            if (known?.includes(key))
                continue;
            const where = pointer === '' ? '' : ` in ${named(pointer)}`;
            this.problem(`Unknown key ${JSON.stringify(key)}${where}${this.didYouMean(key, known ?? [])}`, child(pointer, key), 'key');
        }
        return value;
    }
    /** A text that is not blank. */
    text(value, pointer) {
        if (typeof value === 'string' && value.trim() !== '')
            return value;
        if (value !== undefined)
            this.problem(`${named(pointer)} must be a text.`, pointer);
        return undefined;
    }
    /** One of several words. */
    choice(value, pointer, allowed) {
        if (value === undefined)
            return undefined;
        const found = allowed.find((candidate) => candidate === value);
        if (found === undefined) {
            // YAML reads an unquoted `off` as a text; people who expect otherwise quote it, and both are the same.
            const hint = typeof value === 'string' ? this.didYouMean(value, allowed) : '.';
            this.problem(`${named(pointer)} must be one of ${allowed.join(', ')}${hint}`, pointer);
        }
        return found;
    }
    /** One text or a list of texts. */
    texts(value, pointer) {
        if (typeof value === 'string' && value.trim() !== '')
            return [value];
        if (Array.isArray(value) &&
            value.length > 0 &&
            value.every((item) => typeof item === 'string' && item.trim() !== ''))
            return value;
        if (value !== undefined)
            this.problem(`${named(pointer)} must be a text or a list of texts.`, pointer);
        return [];
    }
    /** A day such as 2027-01-31. */
    day(value, pointer) {
        if (value === undefined)
            return undefined;
        const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
        if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(String(value)))
            return String(value);
        this.problem(`${named(pointer)} must be a day such as 2027-01-31.`, pointer);
        return undefined;
    }
}
/** The pointer of a member. */
function child(pointer, key) {
    return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
function named(pointer) {
    const parts = pointer.split('/').slice(1);
    return parts.length === 0
        ? 'The file'
        : parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

// EXTERNAL MODULE: ./lib/rules/bundle/limits.js
var limits = __webpack_require__(43846);
;// CONCATENATED MODULE: ./lib/config/limits.js


const SIZES = ['file', 'content', 'bundle'];
const COUNTS = ['files', 'depth', 'path'];
const UNITS = { B: 1, KB: 1024, MB: 1024 ** 2 };
/** `limits`: sizes as `20 MB` or in bytes, counts as numbers; what is not given stays as it is by default. */
function limitsOf(fields, value) {
    if (value === undefined || value === null)
        return undefined;
    const written = fields.mapping(value, '/limits', [...SIZES, ...COUNTS]);
    const given = {};
    for (const key of [...SIZES, ...COUNTS]) {
        const item = written[key];
        if (item === undefined)
            continue;
        const isSize = SIZES.includes(key);
        const number = isSize ? sizeOf(item) : item;
        if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0)
            given[key] = number;
        else
            fields.problem(`limits.${key} must be ${isSize ? 'a size such as 20 MB' : 'a whole number above 0'}.`, child('/limits', key));
    }
    return { ...limits/* defaultLimits */.M, ...given };
}
/** Bytes of a size; undefined for what is none. */
function sizeOf(value) {
    if (typeof value === 'number')
        return value;
    const match = typeof value === 'string' ? /^(\d{1,9}(?:\.\d{1,3})?) ?(B|KB|MB)$/.exec(value) : null;
    return match === null ? undefined : Math.round(Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0));
}

;// CONCATENATED MODULE: ./lib/config/parse-config.js










/** The keys of the file. */
const configurationKeys = [
    'version',
    'preset',
    'rules',
    'overrides',
    'known-findings',
    'limits',
    'inputs',
    'shared',
    'publish',
];
const LEVELS = ['error', 'warning', 'info', 'off'];
/** Reads the text of a `vlmrun-skills.yaml`. Never throws: what is wrong is in `problems`. */
function parseConfig(source) {
    const document = (0,yaml.parseYaml)(source);
    const fields = new Fields(source, document);
    for (const { message, range } of document.problems)
        fields.problems.push({
            rule: 'config/invalid',
            message,
            file: source.file,
            range: source.range(range.start, range.end),
        });
    if (document.value === undefined || document.problems.length > 0)
        return { configuration: { ...config_configuration/* noConfiguration */.U, source, problems: fields.problems } };
    const root = fields.mapping(document.value, '', configurationKeys);
    if (root.version !== 1)
        fields.problem('version must be 1.', root.version === undefined ? '' : '/version');
    const preset = fields.choice(root.preset, '/preset', rule/* presets */.v);
    const rules = ruleLevels(fields, root.rules, '/rules');
    const overrides = overridesOf(fields, root.overrides);
    const inputs = inputsOf(fields, root.inputs);
    if (preset !== undefined)
        inputs.set('preset', preset);
    const path = fields.text(root['known-findings'], '/known-findings');
    const limits = limitsOf(fields, root.limits);
    const configuration = {
        source,
        rules: { rules, overrides, known: { findings: new Map() } },
        inputs,
        ...(limits && { limits }),
        shared: globsOf(fields, root.shared, '/shared'),
        publish: publishOf(fields, root.publish),
        problems: fields.problems.sort(order/* compareFindings */.E),
    };
    return path === undefined
        ? { configuration }
        : { configuration, knownFindings: { path, ...fields.place('/known-findings') } };
}
/** Globs that mean what they say: one that matches nothing by mistake would leave skills untested, or findings open. */
function globsOf(fields, value, pointer) {
    const globs = fields.texts(value, pointer);
    for (const [index, glob] of globs.entries()) {
        const problem = (0,lib_glob/* globProblem */.A)(glob);
        if (problem !== undefined)
            fields.problem(`The glob ${JSON.stringify(glob)} ${problem}.`, Array.isArray(value) ? child(pointer, index) : pointer);
    }
    return globs;
}
function ruleLevels(fields, value, pointer) {
    const levels = {};
    for (const [rule, level] of Object.entries(fields.mapping(value, pointer))) {
        const at = child(pointer, rule);
        fields.unknown((0,rule_pattern/* unknownRule */.b)(rule, fields.place(at, 'key'), fields.suggest));
        // A value that YAML reads as a truth value is an `off` with other clothes on.
        const known = fields.choice(level === false ? 'off' : level, at, LEVELS);
        if (known !== undefined)
            levels[rule] = known;
    }
    return levels;
}
function overridesOf(fields, value) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value)) {
        fields.problem('overrides must be a list.', '/overrides');
        return [];
    }
    return value.flatMap((item, index) => {
        const pointer = child('/overrides', index);
        const entry = fields.mapping(item, pointer, ['paths', 'rules', 'reason', 'expires']);
        const paths = globsOf(fields, entry.paths, `${pointer}/paths`);
        const rules = Array.isArray(entry.rules)
            ? switchedOff(fields, entry.rules, pointer)
            : ruleLevels(fields, entry.rules, `${pointer}/rules`);
        const reason = fields.text(entry.reason, `${pointer}/reason`);
        const expires = fields.day(entry.expires, `${pointer}/expires`);
        for (const key of ['paths', 'rules', 'reason'])
            if (entry[key] === undefined || entry[key] === null)
                fields.problem(`An override needs "${key}".`, pointer);
        if (paths.length === 0 || reason === undefined)
            return [];
        const override = { paths, rules, reason, source: fields.place(pointer) };
        return [expires === undefined ? override : { ...override, expires }];
    });
}
/** A list of rules switches each of them off. */
function switchedOff(fields, list, pointer) {
    const rules = {};
    list.forEach((item, index) => {
        const at = child(`${pointer}/rules`, index);
        const rule = fields.text(item, at);
        if (rule === undefined)
            return;
        fields.unknown((0,rule_pattern/* unknownRule */.b)(rule, fields.place(at), fields.suggest));
        rules[rule] = 'off';
    });
    return rules;
}
function inputsOf(fields, value) {
    const inputs = new Map();
    for (const [name, item] of Object.entries(fields.mapping(value, '/inputs'))) {
        const pointer = child('/inputs', name);
        const forbidden = Object.hasOwn(config_configuration/* forbiddenInputs */.d, name) ? config_configuration/* forbiddenInputs */.d[name] : undefined;
        const definition = definitions/* definitionList */.o.find((candidate) => candidate.name === name);
        if (forbidden !== undefined)
            fields.problem(`The input "${name}" cannot be set here: ${forbidden}.`, pointer, 'key');
        else if (definition === undefined) {
            const names = definitions/* definitionList */.o
                .map((candidate) => candidate.name)
                .filter((known) => !Object.hasOwn(config_configuration/* forbiddenInputs */.d, known));
            fields.problem(`There is no input ${JSON.stringify(name)}${fields.didYouMean(name, names)}`, pointer, 'key');
        }
        else {
            const text = inputText(item);
            if (text === undefined)
                fields.problem(`The input "${name}" must be a text, a number, true, false or a list of texts.`, pointer);
            else {
                try {
                    definition.parse(text);
                    inputs.set(definition.name, text);
                }
                catch (error) {
                    if (!(error instanceof inputs_definition/* InputProblem */.S7))
                        throw error;
                    fields.problem(`The input "${name}" ${error.message}.`, pointer);
                }
            }
        }
    }
    return inputs;
}
function inputText(value) {
    if (typeof value === 'string' && value !== '')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return value.join('\n');
    return undefined;
}
function publishOf(fields, value) {
    const publish = new Map();
    for (const [name, item] of Object.entries(fields.mapping(value, '/publish'))) {
        const pointer = child('/publish', name);
        const entry = fields.mapping(item, pointer, ['id']);
        const id = fields.text(entry.id, `${pointer}/id`);
        if (entry.id === undefined)
            fields.problem(`publish.${name} needs "id".`, pointer, 'key');
        if (id !== undefined)
            publish.set(name, { id });
    }
    return publish;
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

/***/ 67559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
/** By file, line, column, rule and message, each by code unit: the same in every run and on every system. */
function compareFindings(a, b) {
    return (compare(a.file, b.file) ||
        (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
        (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 33190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ matchesRule),
/* harmony export */   b: () => (/* binding */ unknownRule)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42037);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28651);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);



const ids = _registry_js__WEBPACK_IMPORTED_MODULE_0__.rules.map((rule) => rule.id);
/** Whether a rule is meant by an id (`schema/nullable`) or the whole of a group (`schema/*`). */
function matchesRule(rule, pattern) {
    return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern;
}
/** A violation for a pattern that no rule can match. */
function unknownRule(pattern, place, suggest) {
    const known = pattern.endsWith('/*')
        ? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleGroups */ .z.some((group) => pattern === `${group}/*`)
        : (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleById */ .B)(pattern) !== undefined;
    if (known)
        return undefined;
    const meant = suggest(() => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(pattern, ids));
    const hint = meant === undefined ? '.' : `; did you mean ${JSON.stringify(meant)}?`;
    return { rule: 'config/unknown-rule', message: `There is no rule ${JSON.stringify(pattern)}${hint}`, ...place };
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
