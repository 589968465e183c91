export const id = 4305;
export const ids = [4305];
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

/***/ 94072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ equalJson),
/* harmony export */   g: () => (/* binding */ isOfType)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/** True when a value is of the type with this draft-07 name; 3.0 is an integer. */
function isOfType(value, name) {
    switch (name) {
        case 'object':
            return (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value);
        case 'array':
            return Array.isArray(value);
        case 'string':
        case 'boolean':
            return typeof value === name;
        case 'number':
            return typeof value === 'number' || typeof value === 'bigint';
        case 'integer':
            return typeof value === 'bigint' || (typeof value === 'number' && Number.isInteger(value));
        case 'null':
            return value === null;
        default:
            return false;
    }
}
/** Equality of JSON data: the order of members does not matter. */
function equalJson(a, b) {
    if (a === b)
        return true;
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length && a.every((element, i) => equalJson(element, b[i] ?? null));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(b))
        return false;
    const names = Object.keys(a);
    return (names.length === Object.keys(b).length &&
        names.every((name) => Object.hasOwn(b, name) && equalJson(a[name] ?? null, b[name] ?? null)));
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


/***/ })

};
