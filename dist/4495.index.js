export const id = 4495;
export const ids = [4495,6243];
export const modules = {

/***/ 4985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText),
/* harmony export */   h: () => (/* binding */ visitCanonical)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/** JSON with sorted keys and without white space: the same text for equal values. */
function canonicalText(value) {
    return visitCanonical(value, () => { });
}
/** The canonical text of a value; `visit` is called with that of every list and object in it, innermost first. */
function visitCanonical(value, visit) {
    if (!Array.isArray(value) && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        // JSON cannot carry infinite numbers; they must not become null.
        return typeof value === 'number' || typeof value === 'bigint' ? String(value) : JSON.stringify(value);
    const text = Array.isArray(value)
        ? `[${value.map((item) => visitCanonical(item, visit)).join(',')}]`
        : `{${Object.keys(value)
            .sort()
            .map((key) => `${JSON.stringify(key)}:${visitCanonical(value[key] ?? null, visit)}`)
            .join(',')}}`;
    visit(text);
    return text;
}


/***/ }),

/***/ 43842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ checkProblem),
/* harmony export */   k: () => (/* binding */ CHECK_CONDITIONS)
/* harmony export */ });
/** Every condition of a check, in the order in which they are evaluated. */
const CHECK_CONDITIONS = [
    { name: 'exists', key: 'exists', ofSum: false, tolerance: false },
    { name: 'count', key: 'count', ofSum: false, tolerance: false },
    { name: 'unique', key: 'unique', ofSum: false, tolerance: false },
    { name: 'equals', key: 'equals', ofSum: true, tolerance: true },
    { name: 'not_equals', key: 'notEquals', ofSum: true, tolerance: true },
    { name: 'in', key: 'in', ofSum: true, tolerance: false },
    { name: 'gt', key: 'gt', ofSum: true, tolerance: true },
    { name: 'gte', key: 'gte', ofSum: true, tolerance: true },
    { name: 'lt', key: 'lt', ofSum: true, tolerance: true },
    { name: 'lte', key: 'lte', ofSum: true, tolerance: true },
    { name: 'matches', key: 'matches', ofSum: false, tolerance: false },
    { name: 'contains', key: 'contains', ofSum: false, tolerance: false },
];
/** Why a check says nothing or can never hold, whatever the response; undefined for one that can be meant. */
function checkProblem(check, nullIsAbsent) {
    const conditions = CHECK_CONDITIONS.filter(({ key }) => check[key] !== undefined);
    const names = (keep) => list(CHECK_CONDITIONS.filter(keep));
    const notOfSum = conditions.find(({ ofSum }) => !ofSum);
    if (check.sum !== undefined && notOfSum)
        return `${notOfSum.name} cannot be said of a sum, only ${names(({ ofSum }) => ofSum)}`;
    if ((check.abs !== undefined || check.rel !== undefined) && !conditions.some(({ tolerance }) => tolerance))
        return `abs and rel widen ${names(({ tolerance }) => tolerance)}, and none of them is here`;
    if (check.equals === null && nullIsAbsent)
        return 'equals: null can never hold, because null counts as absent; write exists: false';
    const ofValue = conditions.find(({ key }) => key !== 'exists' && key !== 'count');
    if (check.exists === false && ofValue)
        return `exists: false and ${ofValue.name} exclude each other`;
    if (check.unique === false)
        return 'unique: false says nothing; leave it out';
    return undefined;
}
function list(conditions) {
    const names = conditions.map(({ name }) => name);
    return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}


/***/ }),

/***/ 40267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatPattern),
/* harmony export */   n: () => (/* binding */ dateFormatProblem)
/* harmony export */ });
const MONTH_NAMES = 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
/** The parts of formats, longest first, and what each stands for in a regular expression. */
const TOKENS = [
    ['YYYY', '(?<year>\\d{4})'],
    ['MMMM', `(?<name>${MONTH_NAMES})`],
    ['MMM', `(?<name>${MONTH_NAMES})`],
    ['YY', '(?<short>\\d{2})'],
    ['MM', '(?<month>\\d{2})'],
    ['DD', '(?<day>\\d{2})'],
    ['HH', '(?<hour>\\d{2})'],
    ['hh', '(?<hour>\\d{2})'],
    ['mm', '(?<minute>\\d{2})'],
    ['ss', '(?<second>\\d{2})'],
    ['M', '(?<month>\\d{1,2})'],
    ['D', '(?<day>\\d{1,2})'],
    ['H', '(?<hour>\\d{1,2})'],
    ['h', '(?<hour>\\d{1,2})'],
    ['A', '(?<half>[ap]\\.?m\\.?)'],
    ['Z', '(?<zone>[Zz]|[+-]\\d{2}:?\\d{2})'],
];
const patterns = new Map();
/** The expression of a format such as `DD/MM/YYYY`, or undefined when `dateFormatProblem` has something to say. */
function formatPattern(format) {
    const known = patterns.get(format);
    if (known)
        return known;
    const { source, parts } = analyse(format);
    if (problemOf(parts) !== undefined)
        return undefined;
    const pattern = new RegExp(`^${source}$`, 'i');
    if (patterns.size < 1_000)
        patterns.set(format, pattern);
    return pattern;
}
/** Why a text is no date format, as the end of a sentence; undefined for one that is. */
function dateFormatProblem(format) {
    return problemOf(analyse(format).parts);
}
/** Names of a part that mean the same thing. */
const SAME = { short: 'year', name: 'month' };
function problemOf(parts) {
    const twice = parts.find((part, index) => parts.indexOf(part) !== index);
    if (twice !== undefined)
        return `names the ${twice} twice`;
    if (['year', 'month', 'day'].every((part) => parts.includes(part)))
        return undefined;
    return 'must name the year (YYYY), the month (MM, M or MMM) and the day (DD or D)';
}
function analyse(format) {
    let source = '';
    const parts = [];
    for (let at = 0; at < format.length;) {
        const token = TOKENS.find(([name]) => format.startsWith(name, at));
        if (token) {
            const group = /<(\w+)>/.exec(token[1])?.[1] ?? '';
            parts.push(SAME[group] ?? group);
            source += token[1];
            at += token[0].length;
        }
        else {
            source += format.charAt(at).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
            at++;
        }
    }
    return { source, parts };
}


/***/ }),

/***/ 85523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ writePath),
/* harmony export */   TE: () => (/* binding */ writeKey),
/* harmony export */   Zl: () => (/* binding */ parseFieldPath),
/* harmony export */   qd: () => (/* binding */ FieldPathError)
/* harmony export */ });
/** Why a text is not a field path. */
class FieldPathError extends Error {
    name = 'FieldPathError';
}
const ELEMENT = { kind: 'element' };
const ANY_KEY = { kind: 'any-key' };
const MANY = { kind: 'many' };
const MAX_STEPS = 100;
/**
 * Steps of a path as suites write it: dotted keys, `[]` every element, `*` one key, `**` any depth, `["a.b"]` a
 * quoted key; the empty path is the whole response. Elements of a response that is a list begin with `[]`. Throws
 * `FieldPathError`.
 */
function parseFieldPath(text) {
    const steps = [];
    let at = 0;
    while (at < text.length) {
        if (text.startsWith('[]', at)) {
            steps.push(ELEMENT);
            at += 2;
        }
        else if (text.startsWith('["', at)) {
            const end = text.indexOf('"]', at + 2);
            if (end < 0)
                throw new FieldPathError('a key quoted with [" is not closed with "]');
            if (end === at + 2)
                throw new FieldPathError('a quoted key is empty');
            steps.push({ kind: 'key', name: text.slice(at + 2, end) });
            at = end + 2;
        }
        else if (text[at] === '[') {
            throw new FieldPathError('write [] for every element; single elements cannot be addressed');
        }
        else {
            if (at > 0) {
                if (text[at] !== '.')
                    throw new FieldPathError(`a dot is missing before ${JSON.stringify(text.slice(at, at + 20))}`);
                at++;
                if (text.startsWith('["', at))
                    continue;
            }
            const end = endOfKey(text, at);
            const name = text.slice(at, end);
            if (name === '')
                throw new FieldPathError('a key is empty; quote keys that hold dots: ["a.b"]');
            steps.push(name === '**' ? MANY : name === '*' ? ANY_KEY : { kind: 'key', name });
            at = end;
        }
        if (steps.length > MAX_STEPS)
            throw new FieldPathError(`more than ${MAX_STEPS} steps`);
    }
    return steps;
}
function endOfKey(text, from) {
    let end = from;
    while (end < text.length && text[end] !== '.' && text[end] !== '[') {
        if (/[\s\]]/.test(text.charAt(end)))
            throw new FieldPathError('keys with spaces or brackets are written as ["a b"]');
        end++;
    }
    return end;
}
/** Steps as a path; empty for the whole response. */
function writePath(steps) {
    return steps.reduce((path, step) => {
        if (step.kind === 'element')
            return `${path}[]`;
        if (step.kind === 'key')
            return path + writeKey(step.name, path === '');
        return `${path}${path === '' ? '' : '.'}${step.kind === 'many' ? '**' : '*'}`;
    }, '');
}
/** A key as a step of a written path: quoted when it holds anything that a bare key may not. */
function writeKey(key, first) {
    if (key === '' || key === '*' || key === '**' || /[\s.[\]"]/.test(key))
        return `["${key}"]`;
    return first ? key : `.${key}`;
}


/***/ }),

/***/ 75492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ PatternError),
/* harmony export */   a: () => (/* binding */ loadPatternEngine)
/* harmony export */ });
/** Why a pattern cannot be used, in one line. */
class PatternError extends Error {
    name = 'PatternError';
}
/** Longest text that a pattern is run on, in UTF-16 units; linear time is still time. */
const TEXT_LIMIT = 1_000_000;
/**
 * Loads RE2 (no back references, no look-around, linear time). Patterns come from pull requests, and a backtracking
 * engine could be made to run for hours. The returned function throws `PatternError`.
 */
async function loadPatternEngine() {
    const { RE2JS } = await __webpack_require__.e(/* import() */ 2856).then(__webpack_require__.bind(__webpack_require__, 2856));
    const bits = { i: RE2JS.CASE_INSENSITIVE, m: RE2JS.MULTILINE, s: RE2JS.DOTALL };
    return (pattern, flags = '') => {
        let mask = 0;
        for (const flag of flags)
            mask |= bits[flag] ?? 0;
        let compiled;
        try {
            compiled = RE2JS.compile(pattern, mask);
        }
        catch (error) {
            throw new PatternError(error instanceof Error
                ? error.message.replace(/^error parsing regexp: /, '').replace(/\s+/g, ' ')
                : String(error));
        }
        return {
            size: compiled.programSize(),
            test: (text) => text.length <= TEXT_LIMIT && compiled.matcher(text).find(),
        };
    };
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

/***/ 13327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ describeProblem),
/* harmony export */   JJ: () => (/* binding */ shownValue)
/* harmony export */ });
/* unused harmony exports shownList, typeOf */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42037);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);



const FORMAT_HINTS = {
    date: 'a date such as 2026-02-19',
    time: 'a time with a zone such as 14:30:00Z',
    'date-time': 'a date and time with a zone such as 2026-02-19T14:30:00Z',
    email: 'an email address',
    'idn-email': 'an email address',
    hostname: 'a host name',
    ipv4: 'an IPv4 address',
    ipv6: 'an IPv6 address',
    uri: 'an absolute URI',
    'uri-reference': 'a URI or a relative reference',
    'uri-template': 'a URI template',
    'json-pointer': 'a JSON pointer',
    'relative-json-pointer': 'a relative JSON pointer',
    regex: 'a regular expression',
};
/** A value for a message: short, on one line, containers by their kind. */
function shownValue(value) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty array' : 'an array';
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        return 'an object';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(JSON.stringify(value), 60);
}
/** `"a", "b" or null`, at most eight. */
function shownList(values, last = 'or') {
    const shown = values.slice(0, 8).map((value) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(JSON.stringify(value), 60));
    if (values.length > 8)
        return `${shown.join(', ')} ${last} ${values.length - 8} more`;
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} ${last} ${shown.at(-1)}`;
}
function typeOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'an array';
    if (typeof value === 'object')
        return 'an object';
    if (typeof value === 'string')
        return `the string ${shownValue(value)}`;
    if (typeof value === 'number')
        return `the number ${value}`;
    return String(value);
}
function plural(count, noun) {
    return `${count.toLocaleString('en')} ${count === 1 ? noun : noun === 'property' ? 'properties' : `${noun}s`}`;
}
function namesOf(schema) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema) && (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema.properties) ? Object.keys(schema.properties) : [];
}
function unexpected({ schema, value, property = '' }) {
    const declared = namesOf(schema);
    const free = declared.filter((name) => !((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name)));
    const close = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(property, free);
    const allowed = declared.length > 0 ? `allowed are ${shownList(declared, 'and')}` : 'no properties are allowed';
    const advice = close ? `did you mean ${JSON.stringify(close)}?` : allowed;
    return {
        message: `has the unexpected property ${JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(property, 60))}; ${advice}`,
        requirement: `has an unexpected property; ${allowed}`,
    };
}
function oneOfValues({ expected, value }) {
    const allowed = Array.isArray(expected) ? expected : [];
    const close = typeof value === 'string'
        ? (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(value, allowed.filter((v) => typeof v === 'string'))
        : undefined;
    const hint = close === undefined ? '' : `; did you mean ${JSON.stringify(close)}?`;
    return [`must be one of ${shownList(allowed)}`, `is ${shownValue(value)}${hint}`];
}
const is = (requirement, { value }) => [requirement, `is ${shownValue(value)}`];
const describers = {
    type: ({ expected, value }) => [
        `must be ${(Array.isArray(expected) ? expected : [expected]).join(' or ')}`,
        `is ${typeOf(value)}`,
    ],
    required: ({ property = '' }) => `lacks the required property ${JSON.stringify(property)}`,
    additionalProperties: unexpected,
    enum: oneOfValues,
    const: (broken) => is(`must be ${shownValue(broken.expected)}`, broken),
    minimum: (broken) => is(`must be at least ${broken.expected}`, broken),
    maximum: (broken) => is(`must be at most ${broken.expected}`, broken),
    exclusiveMinimum: (broken) => is(`must be above ${broken.expected}`, broken),
    exclusiveMaximum: (broken) => is(`must be below ${broken.expected}`, broken),
    multipleOf: (broken) => is(`must be a multiple of ${broken.expected}`, broken),
    minLength: (broken) => {
        const requirement = `must have at least ${plural(Number(broken.expected), 'character')}`;
        return broken.value === '' ? { message: 'must not be empty', requirement } : is(requirement, broken);
    },
    maxLength: ({ expected, value }) => [
        `must have at most ${plural(Number(expected), 'character')}`,
        `has ${[...String(value)].length.toLocaleString('en')}`,
    ],
    pattern: (broken) => is(`must match ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(String(broken.expected), 80)}`, broken),
    format: (broken) => is(`must be ${FORMAT_HINTS[String(broken.expected)] ?? `a ${broken.expected}`}`, broken),
    minItems: ({ expected, value }) => [
        `must have at least ${plural(Number(expected), 'element')}`,
        `has ${Array.isArray(value) ? value.length : 0}`,
    ],
    maxItems: ({ expected, value }) => [
        `must have at most ${plural(Number(expected), 'element')}`,
        `has ${Array.isArray(value) ? value.length : 0}`,
    ],
    uniqueItems: () => 'must not hold the same element twice',
    minProperties: ({ expected }) => `must have at least ${plural(Number(expected), 'property')}`,
    maxProperties: ({ expected }) => `must have at most ${plural(Number(expected), 'property')}`,
    additionalItems: ({ schema }) => `must have at most ${plural((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema) && Array.isArray(schema.items) ? schema.items.length : 0, 'element')}`,
    contains: () => 'must hold at least one element of the wanted kind',
    propertyNames: ({ property = '' }) => ({
        message: `has the property name ${JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(property, 60))}, which is not allowed`,
        requirement: 'has a property name that is not allowed',
    }),
    dependencies: ({ property = '' }) => `lacks ${JSON.stringify(property)}, which goes with the other properties`,
    not: () => 'is of a kind that the schema excludes',
    anyOf: () => 'matches none of the alternatives',
    oneOf: () => 'must match exactly one of the alternatives',
    if: () => 'breaks a condition of the schema',
    'false schema': () => 'is not allowed here',
};
/** A problem in words, without the place. */
function describeProblem(broken) {
    const described = (describers[broken.keyword] ?? (() => `breaks ${broken.keyword}`))(broken);
    if (typeof described === 'string')
        return { message: described, requirement: described };
    if ('message' in described)
        return described;
    const [requirement, found] = described;
    return { message: `${requirement}, ${found}`, requirement };
}


/***/ }),

/***/ 70988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ typeNames),
/* harmony export */   NQ: () => (/* binding */ inPlaceKeywords),
/* harmony export */   Ty: () => (/* binding */ draft07Formats),
/* harmony export */   nf: () => (/* binding */ draft07Keywords)
/* harmony export */ });
/**
 * Every keyword of draft-07 (draft-handrews-json-schema-01 and -validation-01), and `$defs`, which draft-07 does not
 * know but which tools write and references reach.
 */
const draft07Keywords = new Map([
    ['$schema', 'core'],
    ['$id', 'core'],
    ['$ref', 'core'],
    ['$comment', 'annotation'],
    ['title', 'annotation'],
    ['description', 'annotation'],
    ['default', 'annotation'],
    ['readOnly', 'annotation'],
    ['writeOnly', 'annotation'],
    ['examples', 'annotation'],
    ['contentMediaType', 'annotation'],
    ['contentEncoding', 'annotation'],
    ['definitions', 'schema-map'],
    ['$defs', 'schema-map'],
    ['type', 'assertion'],
    ['enum', 'assertion'],
    ['const', 'assertion'],
    ['multipleOf', 'assertion'],
    ['maximum', 'assertion'],
    ['exclusiveMaximum', 'assertion'],
    ['minimum', 'assertion'],
    ['exclusiveMinimum', 'assertion'],
    ['maxLength', 'assertion'],
    ['minLength', 'assertion'],
    ['pattern', 'assertion'],
    ['format', 'assertion'],
    ['maxItems', 'assertion'],
    ['minItems', 'assertion'],
    ['uniqueItems', 'assertion'],
    ['maxProperties', 'assertion'],
    ['minProperties', 'assertion'],
    ['required', 'assertion'],
    ['properties', 'schema-map'],
    ['patternProperties', 'schema-map'],
    ['additionalProperties', 'schema'],
    ['propertyNames', 'schema'],
    ['dependencies', 'dependencies'],
    ['items', 'schema-or-schemas'],
    ['additionalItems', 'schema'],
    ['contains', 'schema'],
    ['if', 'schema'],
    ['then', 'schema'],
    ['else', 'schema'],
    ['not', 'schema'],
    ['allOf', 'schemas'],
    ['anyOf', 'schemas'],
    ['oneOf', 'schemas'],
]);
/** The formats that draft-07 defines; any other is ignored. */
const draft07Formats = [
    'date',
    'time',
    'date-time',
    'email',
    'idn-email',
    'hostname',
    'idn-hostname',
    'ipv4',
    'ipv6',
    'uri',
    'uri-reference',
    'iri',
    'iri-reference',
    'uri-template',
    'json-pointer',
    'relative-json-pointer',
    'regex',
];
/** The names of draft-07 types. */
const typeNames = ['object', 'array', 'string', 'number', 'integer', 'boolean', 'null'];
/** Keywords whose subschemas apply to the same value, and so can loop without consuming any of it. */
const inPlaceKeywords = new Set([
    'allOf',
    'anyOf',
    'oneOf',
    'not',
    'if',
    'then',
    'else',
    'dependencies',
]);


/***/ }),

/***/ 41988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ assertMeasure),
/* harmony export */   j1: () => (/* binding */ measureJson),
/* harmony export */   w4: () => (/* binding */ schemaLimits)
/* harmony export */ });
/* harmony import */ var _schema_unusable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83375);

/** What a schema from a stranger may cost. Nobody's real schema comes near: the largest of 36 seen had 39 kB. */
const schemaLimits = {
    /** UTF-16 units of text. */
    characters: 512 * 1024,
    /** Nesting of objects and arrays, the outermost counted. */
    depth: 64,
    subschemas: 5_000,
    /** Ways through the references and combinators that apply to one value. */
    paths: 100_000,
    compileMs: 1_000,
    validateMs: 1_000,
};
/** Measures a value of any depth without recursion. */
function measureJson(value) {
    let depth = 0;
    let characters = 0;
    let values = 0;
    let longest = 0;
    let bigints = false;
    let level = [value];
    while (level.length > 0) {
        const next = [];
        let containers = false;
        for (const item of level) {
            values++;
            if (typeof item === 'string') {
                characters += item.length + 2;
                if (item.length > longest)
                    longest = item.length;
            }
            else if (typeof item !== 'object' || item === null) {
                characters += 5;
                bigints ||= typeof item === 'bigint';
            }
            else {
                containers = true;
                characters += 2;
                if (Array.isArray(item))
                    for (const element of item)
                        next.push(element);
                else
                    for (const key of Object.keys(item)) {
                        characters += key.length + 4;
                        if (key.length > longest)
                            longest = key.length;
                        next.push(item[key] ?? null);
                    }
            }
        }
        if (containers)
            depth++;
        level = next;
    }
    return { depth, characters, values, longest, bigints };
}
/** The measure of a schema. Throws `SchemaUnusable` for one that is too large or too deep to look at. */
function assertMeasure(schema) {
    const measure = measureJson(schema);
    const { depth, characters } = measure;
    if (depth > schemaLimits.depth)
        throw new _schema_unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaUnusable */ .R('too-complex', '', `The schema is nested ${depth.toLocaleString('en')} levels deep; the limit is ${schemaLimits.depth}.`);
    if (characters > schemaLimits.characters)
        throw new _schema_unusable_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaUnusable */ .R('too-complex', '', `The schema has about ${Math.ceil(characters / 1024).toLocaleString('en')} KB; the limit is ${schemaLimits.characters / 1024} KB.`);
    return measure;
}


/***/ }),

/***/ 87405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ metaProblems)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16413);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70709);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70988);
/* harmony import */ var _subschemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23370);




const shown = (value) => {
    if (value === null || typeof value !== 'object') {
        const text = JSON.stringify(value);
        return text.length > 60 ? `${text.slice(0, 59)}…` : text;
    }
    return Array.isArray(value) ? 'a list' : 'an object';
};
const must = (wording, fits) => ({
    fits,
    *explain(value, pointer, keyword) {
        if (!fits(value))
            yield { pointer, keyword, message: `${keyword} must be ${wording}, is ${shown(value)}` };
    },
});
const isCount = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const isText = (value) => typeof value === 'string';
const isType = (value) => _keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .typeNames */ .DK.includes(value);
const text = must('a string', isText);
const number = must('a number', (value) => typeof value === 'number');
const count = must('a whole number from 0', isCount);
const flag = must('true or false', (value) => typeof value === 'boolean');
const list = must('a list', Array.isArray);
const schema = must('a schema (an object, true or false)', _subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .W);
const free = must('anything', () => true);
const schemaList = {
    fits: (value) => Array.isArray(value) && value.length > 0 && value.every(_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .W),
    *explain(value, pointer, keyword) {
        if (!Array.isArray(value))
            yield* must('a list of schemas', Array.isArray).explain(value, pointer, keyword);
        else if (value.length === 0)
            yield { pointer, keyword, message: `${keyword} must hold at least one schema` };
        else
            for (const [index, member] of value.entries())
                yield* schema.explain(member, (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, index), keyword);
    },
};
const schemaMap = {
    fits: (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) && Object.values(value).every(_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .W),
    *explain(value, pointer, keyword) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value)) {
            yield* must('an object of schemas by name', _json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O).explain(value, pointer, keyword);
            return;
        }
        for (const [name, member] of Object.entries(value)) {
            const message = `${JSON.stringify(name)} must be a schema (an object, true or false), is ${shown(member)}`;
            if (!(0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .W)(member))
                yield { pointer: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, name), keyword, message };
        }
    },
};
const names = {
    fits: (value) => Array.isArray(value) && value.every(isText) && new Set(value).size === value.length,
    *explain(value, pointer, keyword) {
        if (!Array.isArray(value)) {
            yield* must('a list of property names', Array.isArray).explain(value, pointer, keyword);
            return;
        }
        const seen = new Set();
        for (const [index, name] of value.entries()) {
            const at = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, index);
            if (!isText(name))
                yield { pointer: at, keyword, message: `${keyword} lists property names, not ${shown(name)}` };
            else if (seen.has(name))
                yield { pointer: at, keyword, message: `${keyword} names ${shown(name)} twice` };
            seen.add(name);
        }
    },
};
const typeName = function* (value, pointer, keyword) {
    if (isType(value))
        return;
    const message = `${shown(value)} is not a type`;
    yield { pointer, keyword, message, ...(typeof value === 'string' && { unknownType: value }) };
};
const types = {
    fits: (value) => Array.isArray(value)
        ? value.length > 0 && value.every(isType) && new Set(value).size === value.length
        : isType(value),
    *explain(value, pointer, keyword) {
        if (!Array.isArray(value)) {
            yield* typeName(value, pointer, keyword);
            return;
        }
        if (value.length === 0)
            yield { pointer, keyword, message: 'type must name at least one type' };
        for (const [index, name] of value.entries()) {
            const at = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, index);
            if (value.indexOf(name) < index)
                yield { pointer: at, keyword, message: `type names ${shown(name)} twice` };
            else
                yield* typeName(name, at, keyword);
        }
    },
};
const dependencies = {
    fits: (value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value) && Object.values(value).every((member) => (0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .W)(member) || names.fits(member)),
    *explain(value, pointer, keyword) {
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(value)) {
            yield* must('an object', _json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O).explain(value, pointer, keyword);
            return;
        }
        const wanted = must('a schema or a list of property names for each name', _subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .W);
        for (const [name, member] of Object.entries(value))
            yield* (Array.isArray(member) ? names : wanted).explain(member, (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, name), keyword);
    },
};
const items = {
    fits: (value) => (Array.isArray(value) ? schemaList : schema).fits(value),
    explain: (value, pointer, keyword) => (Array.isArray(value) ? schemaList : schema).explain(value, pointer, keyword),
};
/** The draft-07 meta-schema, keyword by keyword. */
const shapes = new Map([
    ['$schema', text],
    ['$id', text],
    ['$ref', text],
    ['$comment', text],
    ['title', text],
    ['description', text],
    ['default', free],
    ['readOnly', flag],
    ['writeOnly', flag],
    ['examples', list],
    ['contentMediaType', text],
    ['contentEncoding', text],
    ['definitions', schemaMap],
    ['type', types],
    ['enum', list],
    ['const', free],
    ['multipleOf', must('a number above 0', (value) => typeof value === 'number' && value > 0)],
    ['maximum', number],
    ['exclusiveMaximum', number],
    ['minimum', number],
    ['exclusiveMinimum', number],
    ['maxLength', count],
    ['minLength', count],
    ['pattern', text],
    ['format', text],
    ['maxItems', count],
    ['minItems', count],
    ['uniqueItems', flag],
    ['maxProperties', count],
    ['minProperties', count],
    ['required', names],
    ['properties', schemaMap],
    ['patternProperties', schemaMap],
    ['additionalProperties', schema],
    ['propertyNames', schema],
    ['dependencies', dependencies],
    ['items', items],
    ['additionalItems', schema],
    ['contains', schema],
    ['if', schema],
    ['then', schema],
    ['else', schema],
    ['not', schema],
    ['allOf', schemaList],
    ['anyOf', schemaList],
    ['oneOf', schemaList],
]);
/**
 * Where a document breaks the draft-07 meta-schema (http://json-schema.org/draft-07/schema#): one problem for each
 * wrong value, in the order of the text. Said by hand instead of by a validator, so that it costs microseconds and
 * each message names what is allowed.
 */
function* metaProblems(index) {
    for (const node of index.nodes()) {
        if (typeof node.schema === 'boolean')
            continue;
        for (const keyword of Object.keys(node.schema)) {
            const shape = shapes.get(keyword);
            const value = node.schema[keyword] ?? null;
            if (shape !== undefined && !shape.fits(value))
                yield* shape.explain(value, (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(node.pointer, keyword), keyword);
        }
    }
}


/***/ }),

/***/ 59120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   Y7: () => (/* binding */ tryPattern),
/* harmony export */   r$: () => (/* binding */ testPattern)
/* harmony export */ });
/* harmony import */ var _time_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77083);

/**
 * The regular expression of a `pattern`: with the `u` flag where it allows it, as ECMAScript recommends, else without,
 * as older validators do. Undefined when it is not ECMAScript either way. Never anchored.
 */
function compilePattern(pattern) {
    return tryPattern(pattern, 'u') ?? tryPattern(pattern, '');
}
/** The regular expression with exactly these flags, or undefined. */
function tryPattern(pattern, flags) {
    try {
        return new RegExp(pattern, flags);
    }
    catch {
        return undefined;
    }
}
const TEST_MS = 50;
/**
 * Whether a pattern matches somewhere in a text; undefined when it is no pattern, or cannot tell in good time.
 * The watchdog is set only where the match could go back and forth, since it costs more than most matches.
 */
function testPattern(pattern, text) {
    const compiled = compilePattern(pattern);
    if (compiled === undefined)
        return undefined;
    if (text.length < 5 || !/[*+{|]/.test(pattern))
        return compiled.test(text);
    try {
        return (0,_time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .withTimeLimit */ .B)(TEST_MS, () => compiled.test(text));
    }
    catch (error) {
        if (error instanceof _time_limit_js__WEBPACK_IMPORTED_MODULE_0__/* .TimeLimitExceeded */ .Q)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 75286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ refPaths),
/* harmony export */   z: () => (/* binding */ inPlace)
/* harmony export */ });
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70988);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32850);
/* harmony import */ var _subschemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23370);



/** The schemas that apply to the same value as `node` does: its combinators', or the one it refers to. */
function inPlace(index, node) {
    if (typeof node.schema === 'boolean')
        return [];
    if ((0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .asReference */ .AA)(node.schema) !== undefined) {
        const target = index.resolve(node);
        return target?.kind === 'schema' ? [target.node] : [];
    }
    const found = [];
    for (const { pointer, keyword } of (0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .subschemas */ .z)(node.schema, node.pointer)) {
        const child = _keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .inPlaceKeywords */ .NQ.has(keyword) ? index.at(pointer) : undefined;
        if (child)
            found.push(child);
    }
    return found;
}
/**
 * Follows references and combinators, without recursion: loops among them never end, and chains of them can double
 * at each step.
 */
function refPaths(index) {
    const paths = new Map();
    const cycles = [];
    let widest = { node: index.root, paths: 1 };
    // Without references there are no loops, and no more ways than schemas.
    if (!index.hasReferences)
        return { cycles, widest };
    for (const start of index.nodes()) {
        if (paths.has(start))
            continue;
        const stack = [{ node: start, children: inPlace(index, start), next: 0, sum: 0 }];
        const onStack = new Set([start]);
        for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
            const child = frame.children[frame.next++];
            if (child === undefined) {
                stack.pop();
                onStack.delete(frame.node);
                const total = Math.max(1, frame.sum);
                paths.set(frame.node, total);
                if (total > widest.paths)
                    widest = { node: frame.node, paths: total };
                const above = stack.at(-1);
                if (above)
                    above.sum += total;
            }
            else if (onStack.has(child)) {
                cycles.push(stack.slice(stack.findIndex(({ node }) => node === child)).map(({ node }) => node));
            }
            else {
                const known = paths.get(child);
                if (known !== undefined)
                    frame.sum += known;
                else {
                    onStack.add(child);
                    stack.push({ node: child, children: inPlace(index, child), next: 0, sum: 0 });
                }
            }
        }
    }
    return { cycles, widest };
}


/***/ }),

/***/ 32850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ asReference),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   wY: () => (/* binding */ parseUri)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70709);


/** The text of a schema's `$ref`; beside it everything else in the schema is ignored by draft-07. */
function asReference(schema) {
    if (typeof schema === 'boolean' || !Object.hasOwn(schema, '$ref'))
        return undefined;
    return typeof schema.$ref === 'string' ? schema.$ref : undefined;
}
/** A URI reference made absolute, or undefined when it is none. */
function parseUri(reference, base) {
    try {
        return new URL(reference, base);
    }
    catch {
        return undefined;
    }
}
/** The value at a JSON pointer, or undefined. Never looks at prototypes. */
function valueAt(root, pointer) {
    let value = root;
    for (const token of (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerTokens */ .Mr)(pointer)) {
        if (Array.isArray(value))
            value = /^(?:0|[1-9]\d*)$/.test(token) ? value[Number(token)] : undefined;
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
            value = Object.hasOwn(value, token) ? value[token] : undefined;
        else
            return undefined;
    }
    return value;
}


/***/ }),

/***/ 67090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ SchemaIndex)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16413);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41988);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32850);
/* harmony import */ var _subschemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23370);




/** Every schema of a document by its pointer, including those that only references lead to. */
class SchemaIndex {
    root;
    /** True when the limit on subschemas ended the walk early. */
    truncated;
    #value;
    #nodes = new Map();
    #resources = new Map();
    #named = new Map();
    #resolved = new Map();
    /** `value` must not be nested deeper than the limits allow. */
    constructor(value) {
        this.#value = value;
        this.root = this.#add(undefined, { pointer: '', schema: value, keyword: '' });
        this.#walk(this.root);
        for (const node of this.#nodes.values())
            if (!this.#full)
                this.resolve(node);
        this.truncated = this.#full;
    }
    get #full() {
        return this.#nodes.size > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .schemaLimits */ .w4.subschemas;
    }
    get hasReferences() {
        return this.#resolved.size > 0;
    }
    /** In the order of the text; what only references lead to comes last. */
    nodes() {
        return this.#nodes.values();
    }
    at(pointer) {
        return this.#nodes.get(pointer);
    }
    /** Names that `#name` references can use, and absolute URIs of resources. */
    names() {
        return [...this.#named.keys()].map((name) => name.slice(name.indexOf('#')));
    }
    /** Where the `$ref` of a schema leads; undefined for a schema without one. */
    resolve(node) {
        const known = this.#resolved.get(node);
        if (known)
            return known;
        const reference = (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .asReference */ .AA)(node.schema);
        if (reference === undefined)
            return undefined;
        const resolution = this.#follow(node, reference);
        this.#resolved.set(node, resolution);
        return resolution;
    }
    #follow(node, reference) {
        const uri = (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUri */ .wY)(reference, node.resource.uri);
        if (uri === undefined)
            return { kind: 'missing' };
        const fragment = decodeFragment(uri.hash);
        if (fragment === undefined)
            return { kind: 'missing' };
        const resource = this.#resources.get(withoutFragment(uri));
        if (resource === undefined)
            return { kind: 'elsewhere' };
        if (fragment === '')
            return { kind: 'schema', node: resource.node };
        if (!fragment.startsWith('/')) {
            const named = this.#named.get(`${withoutFragment(uri)}#${fragment}`);
            return named ? { kind: 'schema', node: named } : { kind: 'missing' };
        }
        const pointer = resource.node.pointer + fragment;
        const target = this.#nodes.get(pointer);
        if (target)
            return { kind: 'schema', node: target };
        const value = (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .valueAt */ .fK)(this.#value, pointer);
        if (value === undefined)
            return { kind: 'missing', pointer };
        if (!(0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .isSchema */ .W)(value))
            return { kind: 'not-a-schema', pointer };
        const found = this.#add(undefined, { pointer, schema: value, keyword: '' }, resource);
        this.#walk(found);
        return { kind: 'schema', node: found };
    }
    #walk(start) {
        const pending = [start];
        for (let node = pending.pop(); node !== undefined && !this.#full; node = pending.pop()) {
            if (typeof node.schema === 'boolean')
                continue;
            const below = [];
            for (const subschema of (0,_subschemas_js__WEBPACK_IMPORTED_MODULE_1__/* .subschemas */ .z)(node.schema, node.pointer))
                if (!this.#nodes.has(subschema.pointer) && !this.#full)
                    below.push(this.#add(node, subschema));
            for (const child of below.reverse())
                pending.push(child);
        }
    }
    #add(parent, { pointer, schema, keyword, key }, from) {
        const around = parent?.resource ?? from;
        const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(schema) && (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .asReference */ .AA)(schema) === undefined ? schema.$id : undefined;
        const uri = typeof id === 'string' ? (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .parseUri */ .wY)(id, around?.uri ?? ROOT) : undefined;
        const own = around === undefined || (uri !== undefined && withoutFragment(uri) !== withoutFragment(around.uri));
        const node = {
            pointer,
            schema,
            ...(parent && { parent, keyword }),
            ...(key !== undefined && { key }),
            resource: around,
        };
        if (own) {
            node.resource = { uri: uri ?? ROOT, node };
            this.#register(node.resource);
        }
        const name = uri === undefined ? undefined : decodeFragment(uri.hash);
        if (uri && name && !name.startsWith('/'))
            this.#named.set(`${withoutFragment(uri)}#${name}`, node);
        this.#nodes.set(pointer, node);
        return node;
    }
    #register(resource) {
        const uri = withoutFragment(resource.uri);
        if (!this.#resources.has(uri))
            this.#resources.set(uri, resource);
    }
}
// The base of a schema without an absolute `$id`; nothing can refer to it by this name.
const ROOT = new URL('skill-output:/schema.json');
function withoutFragment(uri) {
    const hash = uri.href.indexOf('#');
    return hash < 0 ? uri.href : uri.href.slice(0, hash);
}
function decodeFragment(hash) {
    try {
        return decodeURIComponent(hash.slice(1));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 83375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SchemaUnusable)
/* harmony export */ });
/** A schema that cannot be used. The message is one line for people; `pointer` leads to the culprit. */
class SchemaUnusable extends Error {
    name = 'SchemaUnusable';
    reason;
    pointer;
    constructor(reason, pointer, message, options) {
        super(message, options);
        this.reason = reason;
        this.pointer = pointer;
    }
}


/***/ }),

/***/ 23370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isSchema),
/* harmony export */   z: () => (/* binding */ subschemas)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70709);
/* harmony import */ var _keywords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70988);



function isSchema(value) {
    return typeof value === 'boolean' || (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value);
}
/** The schemas directly below `schema`, in the order of the text. Values that are no schemas are passed over. */
function subschemas(schema, pointer) {
    const found = [];
    for (const keyword of Object.keys(schema)) {
        const kind = _keywords_js__WEBPACK_IMPORTED_MODULE_0__/* .draft07Keywords */ .nf.get(keyword);
        if (kind === undefined || kind === 'assertion' || kind === 'annotation' || kind === 'core')
            continue;
        const value = schema[keyword];
        const isList = Array.isArray(value);
        if (kind === 'schemas' || (kind === 'schema-or-schemas' && isList)) {
            if (!isList)
                continue;
            const below = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, keyword);
            for (const [index, member] of value.entries())
                add(found, member, below, keyword, String(index));
        }
        else if (kind === 'schema-map' || kind === 'dependencies') {
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
                continue;
            const below = (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, keyword);
            for (const name of Object.keys(value))
                add(found, value[name], below, keyword, name);
        }
        else if (isSchema(value)) {
            found.push({ pointer: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(pointer, keyword), schema: value, keyword });
        }
    }
    return found;
}
function add(found, schema, below, keyword, key) {
    if (isSchema(schema))
        found.push({ pointer: (0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_2__/* .childPointer */ .Y2)(below, key), schema, keyword, key });
}


/***/ }),

/***/ 77083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ withTimeLimit),
/* harmony export */   Q: () => (/* binding */ TimeLimitExceeded)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);

/** Work on foreign data that was stopped because it took too long. */
class TimeLimitExceeded extends Error {
    name = 'TimeLimitExceeded';
}
// The watchdog of node:vm also interrupts a regular expression at work, which nothing else in the main thread can.
let call;
let sandbox;
/**
 * Runs `body` for at most `ms` milliseconds and returns what it returns. Throws `TimeLimitExceeded` when it was
 * stopped, and what `body` throws. Calls may be nested.
 */
function withTimeLimit(ms, body) {
    call ??= new node_vm__WEBPACK_IMPORTED_MODULE_0__.Script('body()', { filename: 'time-limit' });
    if (sandbox === undefined) {
        sandbox = {};
        (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.createContext)(sandbox, { name: 'time-limit' });
    }
    const outer = sandbox.body;
    let result;
    sandbox.body = () => {
        result = { value: body() };
    };
    try {
        call.runInContext(sandbox, { timeout: ms });
    }
    catch (error) {
        if (isTimeout(error))
            throw new TimeLimitExceeded(`stopped after ${ms} ms`, { cause: error });
        throw error;
    }
    finally {
        if (outer === undefined)
            delete sandbox.body;
        else
            sandbox.body = outer;
    }
    if (result === undefined)
        throw new TimeLimitExceeded(`stopped after ${ms} ms`);
    return result.value;
}
// The error comes from the other context, where `Error` is another class.
function isTimeout(error) {
    return (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}


/***/ }),

/***/ 94730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ usableSchema)
/* harmony export */ });
/* harmony import */ var _json_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70709);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77681);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41988);
/* harmony import */ var _meta_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87405);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59120);
/* harmony import */ var _ref_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75286);
/* harmony import */ var _schema_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67090);
/* harmony import */ var _schema_unusable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83375);
/* harmony import */ var _subschemas_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23370);









/** The index of a schema that can be used to check values. Throws `SchemaUnusable`, cheapest reasons first. */
function usableSchema(written) {
    const schema = (0,_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .assertMeasure */ .DH)(written).bigints ? (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .asDoubles */ .Nw)(written) : written;
    if (!(0,_subschemas_js__WEBPACK_IMPORTED_MODULE_7__/* .isSchema */ .W)(schema))
        throw new _schema_unusable_js__WEBPACK_IMPORTED_MODULE_6__/* .SchemaUnusable */ .R('invalid', '', 'A schema is a JSON object.');
    const index = new _schema_index_js__WEBPACK_IMPORTED_MODULE_5__/* .SchemaIndex */ .k(schema);
    if (index.truncated)
        throw new _schema_unusable_js__WEBPACK_IMPORTED_MODULE_6__/* .SchemaUnusable */ .R('too-complex', '', `The schema has more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaLimits */ .w4.subschemas.toLocaleString('en')} subschemas.`);
    for (const problem of (0,_meta_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .metaProblems */ .i)(index))
        throw new _schema_unusable_js__WEBPACK_IMPORTED_MODULE_6__/* .SchemaUnusable */ .R('invalid', problem.pointer, `The schema is not valid draft-07: ${problem.message}.`);
    assertPatterns(index);
    const { cycles, widest } = (0,_ref_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .refPaths */ .y)(index);
    const cycle = cycles[0]?.[0];
    if (cycle)
        throw new _schema_unusable_js__WEBPACK_IMPORTED_MODULE_6__/* .SchemaUnusable */ .R('ref', cycle.pointer, 'A $ref leads back to itself without an end.');
    if (widest.paths > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaLimits */ .w4.paths)
        throw new _schema_unusable_js__WEBPACK_IMPORTED_MODULE_6__/* .SchemaUnusable */ .R('too-complex', widest.node.pointer, `The schema tries more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaLimits */ .w4.paths.toLocaleString('en')} alternatives for one value.`);
    return index;
}
function assertPatterns(index) {
    for (const { schema, pointer } of index.nodes()) {
        if (typeof schema === 'boolean')
            continue;
        const patterns = new Map();
        if (typeof schema.pattern === 'string')
            patterns.set((0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .childPointer */ .Y2)(pointer, 'pattern'), schema.pattern);
        for (const name of Object.keys(schema.patternProperties ?? {}))
            patterns.set((0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .childPointer */ .Y2)((0,_json_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .childPointer */ .Y2)(pointer, 'patternProperties'), name), name);
        for (const [at, pattern] of patterns)
            if ((0,_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .Eb)(pattern) === undefined)
                throw new _schema_unusable_js__WEBPACK_IMPORTED_MODULE_6__/* .SchemaUnusable */ .R('pattern', at, `The pattern ${JSON.stringify(pattern)} is not a regular expression.`);
    }
}


/***/ }),

/***/ 90694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* reexport */ schema_unusable/* SchemaUnusable */.R),
  f: () => (/* binding */ createValidator)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/json-schema/keywords.js
var keywords = __webpack_require__(70988);
// EXTERNAL MODULE: ./lib/json-schema/pattern.js
var json_schema_pattern = __webpack_require__(59120);
;// CONCATENATED MODULE: ./lib/json-schema/ajv.js


const regExp = Object.assign((pattern) => {
    const compiled = (0,json_schema_pattern/* compilePattern */.Eb)(pattern);
    if (compiled === undefined)
        throw new SyntaxError(`Invalid regular expression: ${pattern}`);
    return compiled;
}, { code: 'RegExp' });
/**
 * Loads ajv, set to follow draft-07 to the letter: only own properties count, what stands beside `$ref` is ignored,
 * patterns and formats as this project reads them, no meta-schema (it is checked before), no logging.
 */
async function loadCompiler() {
    // By `default`: a bundler finds no names on a CommonJS module that is a class.
    const [{ default: { Ajv }, }, { fullFormats },] = await Promise.all([__webpack_require__.e(/* import() */ 2463).then(__webpack_require__.t.bind(__webpack_require__, 42463, 19)), __webpack_require__.e(/* import() */ 779).then(__webpack_require__.t.bind(__webpack_require__, 10779, 19))]);
    const known = new Map(Object.entries(fullFormats));
    const create = (allErrors) => {
        const ajv = new Ajv({ ...settings, allErrors });
        for (const [name, format] of Object.entries(fullFormats))
            if (isDraft07(name))
                ajv.addFormat(name, format);
        for (const name of keywords/* draft07Formats */.Ty)
            if (!known.has(name))
                ajv.addFormat(name, true);
        return ajv;
    };
    return (schema, allErrors) => {
        // Making an instance takes ten times as long as compiling a schema.
        const ajv = instances.get(allErrors) ?? create(allErrors);
        instances.set(allErrors, ajv);
        try {
            return ajv.compile(schema);
        }
        finally {
            // An instance keeps every schema that it compiled; the function does not need it to.
            ajv.removeSchema(schema);
        }
    };
}
const instances = new Map();
function isDraft07(name) {
    return keywords/* draft07Formats */.Ty.includes(name);
}
const settings = {
    strict: false,
    logger: false,
    verbose: true,
    ownProperties: true,
    ignoreKeywordsWithRef: true,
    validateFormats: true,
    validateSchema: false,
    meta: false,
    addUsedSchema: false,
    messages: false,
    multipleOfPrecision: 9,
    // Each schema is compiled once and used a few times: making its code shorter costs more than it saves.
    code: { regExp, optimize: false },
};

// EXTERNAL MODULE: ./lib/json-schema/describe-problem.js
var describe_problem = __webpack_require__(13327);
;// CONCATENATED MODULE: ./lib/json-schema/ajv-problems.js

/** More problems than this in one value tell nobody more. */
const MOST = 1_000;
/**
 * Problems from ajv's errors: what stands in the alternatives of a broken `anyOf` or `oneOf` instead of the
 * combinator itself, and several alternatives for one type as one problem.
 */
function problemsOf(errors, neutral) {
    const kept = [];
    for (const error of errors.slice(0, MOST * 10)) {
        if (error.keyword === 'if' || error.keyword === 'propertyNames')
            continue;
        const alternatives = error.keyword === 'anyOf' || (error.keyword === 'oneOf' && !error.params.passingSchemas);
        if (!alternatives)
            kept.push(error);
        else {
            const inside = takeInside(kept, error);
            kept.push(...(inside.length === 0 ? [error] : mostTelling(inside, error.instancePath)));
        }
    }
    const seen = new Set();
    const problems = [];
    for (const error of kept) {
        const problem = problemOf(error, neutral);
        const identity = `${problem.pointer}\n${problem.message}`;
        if (seen.has(identity) || problems.length >= MOST)
            continue;
        seen.add(identity);
        problems.push(problem);
    }
    return problems;
}
/** Removes the errors at and below the combinator's value from the end of `kept`, where ajv puts those of its alternatives. */
function takeInside(kept, { instancePath }) {
    let first = kept.length;
    while (first > 0) {
        const path = kept[first - 1]?.instancePath ?? '';
        if (path !== instancePath && !path.startsWith(`${instancePath}/`))
            break;
        first--;
    }
    return kept.splice(first);
}
/** A value of the right type for one alternative was meant for that one: what the others say of its type is noise. */
function mostTelling(errors, instancePath) {
    const aboutType = (error) => error.keyword === 'type' && error.instancePath === instancePath;
    const others = errors.filter((error) => !aboutType(error));
    if (others.length > 0)
        return others;
    const types = new Set(errors.flatMap(({ schema }) => schema));
    return errors.slice(0, 1).map((error) => ({ ...error, schema: [...types] }));
}
function problemOf(error, neutral) {
    const params = error.params;
    const property = params.missingProperty ?? params.additionalProperty ?? params.propertyName ?? error.propertyName;
    return {
        pointer: error.instancePath,
        keyword: error.keyword,
        ...(0,describe_problem/* describeProblem */.BJ)({
            keyword: error.propertyName === undefined ? error.keyword : 'propertyNames',
            expected: error.schema,
            schema: error.parentSchema,
            value: error.data,
            ...(typeof property === 'string' && { property }),
        }),
        schemaPointer: neutral.original(decodeURIComponent(error.schemaPath.slice(1))),
        params,
    };
}

// EXTERNAL MODULE: ./lib/json-schema/limits.js
var limits = __webpack_require__(41988);
// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
// EXTERNAL MODULE: ./lib/json-schema/references.js
var references = __webpack_require__(32850);
// EXTERNAL MODULE: ./lib/json-schema/schema-unusable.js
var schema_unusable = __webpack_require__(83375);
;// CONCATENATED MODULE: ./lib/json-schema/neutralise.js




/**
 * A copy with the assertions of draft-07 only. Everything a validator might honour beyond the draft (`nullable`,
 * `$async`, `discriminator`, `$anchor`, newer keywords, unknown formats) is gone, so is every annotation; each
 * reference leads to `#/definitions/<n>` of the copy, so that no `$id`, base URI or escaping is left to
 * interpret. Throws `SchemaUnusable` for a reference that leads nowhere and for a property named `__proto__`.
 */
function neutralise(index) {
    const targets = [];
    const slots = new Map();
    const slotOf = (node) => {
        const known = slots.get(node);
        if (known !== undefined)
            return known;
        slots.set(node, targets.length);
        return targets.push(node) - 1;
    };
    const copy = (node) => {
        if (typeof node.schema === 'boolean')
            return node.schema;
        if ((0,references/* asReference */.AA)(node.schema) !== undefined) {
            return { $ref: `#/definitions/${slotOf(followed(index, node))}` };
        }
        const result = {};
        for (const [keyword, value] of Object.entries(node.schema)) {
            const kept = copyKeyword(keyword, value, (0,json_pointer/* childPointer */.Y2)(node.pointer, keyword));
            if (kept !== undefined)
                result[keyword] = kept;
        }
        return result;
    };
    const copyKeyword = (keyword, value, pointer) => {
        const kind = keywords/* draft07Keywords */.nf.get(keyword);
        if (kind === undefined || kind === 'annotation' || kind === 'core')
            return undefined;
        if (keyword === 'definitions' || keyword === '$defs')
            return undefined;
        if (keyword === 'format')
            return keywords/* draft07Formats */.Ty.includes(value) ? value : undefined;
        if (kind === 'assertion')
            return value;
        return copyBelow(value, pointer);
    };
    const copyBelow = (value, pointer) => {
        const node = index.at(pointer);
        if (node)
            return copy(node);
        if (Array.isArray(value))
            return value.map((member, at) => copyBelow(member, (0,json_pointer/* childPointer */.Y2)(pointer, at)));
        if (typeof value !== 'object' || value === null)
            return value;
        const result = {};
        for (const [name, member] of Object.entries(value)) {
            const at = (0,json_pointer/* childPointer */.Y2)(pointer, name);
            if (name === '__proto__')
                throw new schema_unusable/* SchemaUnusable */.R('property-name', at, 'The schema names a property "__proto__", which cannot be checked.');
            result[name] = copyBelow(member, at);
        }
        return result;
    };
    if (typeof index.root.schema === 'boolean')
        return { schema: index.root.schema, original: (pointer) => pointer };
    const $ref = `#/definitions/${slotOf(index.root)}`;
    const definitions = {};
    for (let slot = 0; slot < targets.length; slot++) {
        const target = targets[slot];
        if (target)
            definitions[slot] = copy(target);
    }
    return {
        schema: { $ref, definitions },
        original(pointer) {
            const match = /^\/definitions\/(\d+)(?=\/|$)/.exec(pointer);
            const target = match && targets[Number(match[1])];
            return match && target ? target.pointer + pointer.slice(match[0].length) : pointer;
        },
    };
}
function followed(index, node) {
    const resolution = index.resolve(node);
    if (resolution?.kind === 'schema')
        return resolution.node;
    const reference = JSON.stringify((0,references/* asReference */.AA)(node.schema));
    const why = resolution?.kind === 'elsewhere'
        ? 'leads to another document, and nothing is fetched'
        : resolution?.kind === 'not-a-schema'
            ? 'leads to something that is no schema'
            : 'leads nowhere';
    throw new schema_unusable/* SchemaUnusable */.R('ref', (0,json_pointer/* childPointer */.Y2)(node.pointer, '$ref'), `$ref ${reference} ${why}.`);
}

// EXTERNAL MODULE: ./lib/json-schema/time-limit.js
var time_limit = __webpack_require__(77083);
// EXTERNAL MODULE: ./lib/json-schema/usable-schema.js
var usable_schema = __webpack_require__(94730);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/json-schema/ref-paths.js
var ref_paths = __webpack_require__(75286);
;// CONCATENATED MODULE: ./lib/json-schema/validation-cost.js



/** Steps that a validator takes in about 20 ms, at worst. */
const CHEAP = 1_000_000;
/** Formats that are read without going back and forth. */
const PLAIN_FORMATS = new Set(['date', 'time', 'date-time', 'ipv4']);
/** What any other format is taken for. */
const FORMAT_CHOICES = 2;
/**
 * Tells of a value, by its measure, whether checking it under a schema certainly takes next to no time. The watchdog
 * that stops everything else starts a thread each time, which takes longer than to check most values.
 */
function cheapUnder(index) {
    const size = (0,limits/* measureJson */.j1)(index.root.schema).values;
    const { paths } = (0,ref_paths/* refPaths */.y)(index).widest;
    let patterns = 0;
    let choices = 0;
    let pairwise = false;
    const add = (found) => {
        patterns++;
        choices = Math.max(choices, found);
    };
    for (const { schema } of index.nodes()) {
        if (typeof schema === 'boolean')
            continue;
        const { pattern, patternProperties, format, uniqueItems } = schema;
        if (typeof pattern === 'string')
            add(choicesOf(pattern));
        for (const name of (0,json/* isJsonObject */.O)(patternProperties) ? Object.keys(patternProperties) : [])
            add(choicesOf(name));
        if (typeof format === 'string' && !PLAIN_FORMATS.has(format))
            add(FORMAT_CHOICES);
        pairwise ||= uniqueItems === true;
    }
    return ({ values, depth, characters, longest }) => {
        // Alternatives of a reference apply at each level again; without references a schema stands at one place.
        const structure = values * size * (index.hasReferences ? paths ** (depth + 1) : 1) * (pairwise ? values : 1);
        return structure <= CHEAP && characters * longest ** choices * patterns <= CHEAP;
    };
}
/**
 * Places at which a pattern may go on in more than one way: a text of n characters takes at most n steps for each of
 * them, from each place where it may begin. Infinite for what repeats a group, looks around or looks back.
 */
function choicesOf(pattern) {
    let choices = 0;
    let inClass = false;
    for (let at = 0; at < pattern.length; at++) {
        const character = pattern.charAt(at);
        if (character === '\\') {
            if (!inClass && /[1-9k]/.test(pattern.charAt(at + 1)))
                return Number.POSITIVE_INFINITY;
            at++;
        }
        else if (inClass)
            inClass = character !== ']';
        else if (character === '[')
            inClass = true;
        else if (character === '(' && /^\(\?(?!:)/.test(pattern.slice(at, at + 3)))
            return Number.POSITIVE_INFINITY;
        else if (character === ')' && /[*+?{]/.test(pattern.charAt(at + 1)))
            return Number.POSITIVE_INFINITY;
        else if (character === '{')
            choices += /^\{\d+\}/.test(pattern.slice(at)) ? 0 : 1;
        else if ('*+|'.includes(character) || (character === '?' && pattern.charAt(at - 1) !== '('))
            choices++;
    }
    return choices;
}

;// CONCATENATED MODULE: ./lib/json-schema/validator.js











/** Values beyond this are checked up to the first problem: each problem costs memory. */
const LARGE_VALUE = 100_000;
/** After so many values that took too long, each gets less time: there may be thousands of them. */
const MOST_TIMEOUTS = 3;
const HURRIED_MS = 50;
/**
 * A validator for a draft-07 schema from a stranger, which applies what draft-07 applies and nothing else, under
 * limits on size, depth, references and time. Throws `SchemaUnusable` for a schema that cannot be used.
 */
async function createValidator(schema) {
    const index = (0,usable_schema/* usableSchema */.g)(schema);
    const neutral = neutralise(index);
    if (typeof neutral.schema === 'boolean')
        return constantValidator(neutral.schema);
    return compiledValidator(neutral, await loadCompiler(), cheapUnder(index));
}
function constantValidator(valid) {
    const message = 'nothing is valid';
    const at = { pointer: '', schemaPointer: '', params: {} };
    const problem = { ...at, keyword: 'false schema', message, requirement: message };
    return { validate: () => (valid ? [] : [problem]) };
}
function compiledValidator(neutral, compile, isCheap) {
    const compiled = (allErrors) => {
        try {
            return (0,time_limit/* withTimeLimit */.B)(limits/* schemaLimits */.w4.compileMs, () => compile(neutral.schema, allErrors));
        }
        catch (error) {
            if (error instanceof time_limit/* TimeLimitExceeded */.Q)
                throw new schema_unusable/* SchemaUnusable */.R('time', '', 'Compiling the schema took too long.', { cause: error });
            throw new schema_unusable/* SchemaUnusable */.R('invalid', '', `The schema cannot be compiled: ${(0,errors/* describeError */.Uc)(error)}.`, {
                cause: error,
            });
        }
    };
    const every = compiled(true);
    let first;
    let timeouts = 0;
    return {
        validate(value) {
            const patience = timeouts < MOST_TIMEOUTS ? limits/* schemaLimits */.w4.validateMs : HURRIED_MS;
            try {
                const measure = (0,limits/* measureJson */.j1)(value);
                const large = measure.values > LARGE_VALUE;
                const doubles = measure.bigints ? (0,json_text/* asDoubles */.Nw)(value) : value;
                if (large)
                    first ??= compiled(false);
                const check = large && first ? first : every;
                const errors = isCheap(measure) ? run(check, doubles) : (0,time_limit/* withTimeLimit */.B)(patience, () => run(check, doubles));
                return problemsOf(errors, neutral);
            }
            catch (error) {
                if (error instanceof time_limit/* TimeLimitExceeded */.Q)
                    timeouts++;
                return [limitProblem(error, patience)];
            }
        },
    };
}
function run(check, value) {
    return check(value) ? [] : (check.errors ?? []);
}
function limitProblem(error, ms) {
    const tooDeep = error instanceof RangeError;
    if (!tooDeep && !(error instanceof time_limit/* TimeLimitExceeded */.Q) && !(error instanceof schema_unusable/* SchemaUnusable */.R))
        throw error;
    const message = tooDeep ? 'is nested too deeply to be checked' : `could not be checked within ${ms} ms`;
    return { pointer: '', keyword: 'limit', message, requirement: message, schemaPointer: '', params: {} };
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
