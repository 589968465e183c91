export const id = 7681;
export const ids = [7681];
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
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
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


/***/ })

};
