export const id = 210;
export const ids = [210];
export const modules = {

/***/ 74605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ deeperThan),
/* harmony export */   l: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/**
 * The most lists and objects that stand inside each other in a value that is worked with. No document of a skill is
 * that deep, and code that follows the structure by calling itself is safe far beyond it.
 */
const MAX_DEPTH = 500;
/** True when lists and objects stand inside each other more than `limit` levels deep. Never recurses. */
function deeperThan(value, limit) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth++) {
        if (depth > limit)
            return true;
        const below = [];
        for (const one of level) {
            if (typeof one !== 'object' || one === null)
                continue;
            for (const inner of Array.isArray(one) ? one : Object.values(one))
                if (typeof inner === 'object' && inner !== null)
                    below.push(inner);
        }
        level = below;
    }
    return false;
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

/***/ 69943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xv: () => (/* binding */ failureError),
  y0: () => (/* binding */ orUndefined),
  NT: () => (/* binding */ replyError)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/vlmrun/fields.js
var vlmrun_fields = __webpack_require__(32081);
;// CONCATENATED MODULE: ./lib/vlmrun/error-body.js



const LONGEST_MESSAGE = 2_000;
/**
 * Reads every shape of error body that the platform and what stands before it are known to send: FastAPI's `detail` as
 * text, list or wrapped gateway error, a bare gateway error, `error` or `message` as text, HTML, plain text, nothing.
 */
function readErrorBody(text) {
    let body;
    try {
        body = JSON.parse(text);
    }
    catch {
        return { message: shorten(looksLikeHtml(text) ? htmlTitle(text) : text), fields: [] };
    }
    if (typeof body === 'string')
        return { message: shorten(body), fields: [] };
    if (!(0,json/* isJsonObject */.O)(body))
        return { message: shorten(text), fields: [] };
    const detail = (0,vlmrun_fields/* member */.Dc)(body, 'detail');
    if (typeof detail === 'string')
        return withId(body, detail);
    if (Array.isArray(detail))
        return readValidationErrors(detail);
    if ((0,json/* isJsonObject */.O)(detail)) {
        const wrapped = (0,vlmrun_fields/* member */.Dc)(detail, 'error');
        if ((0,json/* isJsonObject */.O)(wrapped))
            return readGatewayError(wrapped);
        const message = (0,vlmrun_fields/* textMember */.SA)(detail, 'error', 'message', 'msg');
        return withId(detail, message ?? JSON.stringify(detail));
    }
    const error = (0,vlmrun_fields/* member */.Dc)(body, 'error');
    if ((0,json/* isJsonObject */.O)(error))
        return readGatewayError(error);
    return withId(body, (0,vlmrun_fields/* textMember */.SA)(body, 'error', 'message') ?? text);
}
function readValidationErrors(detail) {
    const messages = [];
    const fields = [];
    for (const item of detail) {
        if (!(0,json/* isJsonObject */.O)(item)) {
            messages.push(typeof item === 'string' ? item : JSON.stringify(item));
            continue;
        }
        const loc = (0,vlmrun_fields/* member */.Dc)(item, 'loc');
        const path = Array.isArray(loc) ? loc.map(String).join('.') : '';
        const message = (0,vlmrun_fields/* textMember */.SA)(item, 'msg', 'message') ?? JSON.stringify(item);
        messages.push(path === '' ? message : `${path}: ${message}`);
        if (path !== '')
            fields.push(path);
    }
    return { message: shorten(messages.join('; ')), fields };
}
function readGatewayError(error) {
    const message = (0,vlmrun_fields/* textMember */.SA)(error, 'message', 'type', 'code') ?? JSON.stringify(error);
    return withId(error, message);
}
function withId(holder, message) {
    const requestId = (0,vlmrun_fields/* textMember */.SA)(holder, 'request_id', 'id');
    return { message: shorten(message), fields: [], ...(requestId === undefined ? {} : { requestId }) };
}
function looksLikeHtml(text) {
    return /^\s*(<!doctype html|<html|<head|<body)/i.test(text);
}
function htmlTitle(text) {
    const head = text.slice(0, 20_000);
    const title = /<title[^>]*>([^<]*)/i.exec(head)?.[1] ?? /<h1[^>]*>([^<]*)/i.exec(head)?.[1];
    return title === undefined ? 'an HTML page instead of JSON' : `an HTML page, "${title.trim()}", instead of JSON`;
}
function shorten(text) {
    return (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(text.slice(0, LONGEST_MESSAGE * 4)), LONGEST_MESSAGE);
}

;// CONCATENATED MODULE: ./lib/vlmrun/api-error.js



/** A reply that was refused, as the error for the caller. `text` is the body, free of the key. */
function replyError(reply) {
    const { kind, operation, status } = reply;
    const body = readErrorBody(reply.text);
    const given = body.requestId ?? reply.requestId;
    const requestId = given === undefined ? undefined : (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(given), 200);
    const said = body.message === '' ? `answered ${status}` : `answered ${status}: ${body.message}`;
    const advice = status === 404 && mayBeUnknownRoute(reply.text) ? reply.routeHint : adviceFor(kind, status, reply.location);
    const message = [`${operation} ${said}`.replace(/[.\s]+$/, ''), advice]
        .filter((part) => part !== undefined)
        .join('. ');
    return new errors/* ApiError */.hD(`${message}${requestId === undefined ? '' : ` (request ${requestId})`}`, {
        kind,
        operation,
        status,
        ...(requestId === undefined ? {} : { requestId }),
        ...(body.fields.length === 0 ? {} : { fields: body.fields }),
        ...(body.message === '' ? {} : { said: body.message }),
        ...(reply.retryAfterMs === undefined ? {} : { retryAfterMs: reply.retryAfterMs }),
    });
}
/** A request without a usable reply, as the error for the caller. */
function failureError(failure) {
    const { kind, operation, host, status, tooLarge } = failure;
    const consequence = kind === 'ambiguous' ? '; it may have been carried out, so it is not sent again' : ` (host ${host})`;
    return new errors/* ApiError */.hD(`${operation}: ${failure.message}${consequence}`, {
        kind,
        operation,
        ...(status === undefined ? {} : { status }),
        ...(tooLarge ? { tooLarge } : {}),
    });
}
/** What a call resolves to, or undefined when it was refused with this status. */
async function orUndefined(status, call) {
    try {
        return await call;
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD && error.details.status === status)
            return undefined;
        throw error;
    }
}
// The words of a router or a proxy, not of an endpoint that looked for something; some endpoints say the same.
function mayBeUnknownRoute(text) {
    const { message } = readErrorBody(text);
    return message === '' || /^(not found|an HTML page.*|404.*|cannot (get|post|delete) .*)$/i.test(message);
}
function adviceFor(kind, status, location) {
    if (kind === 'auth')
        return 'Check the API key';
    if (kind === 'billing')
        return 'No credits are left: add credits to the VLM Run account';
    if (kind === 'ambiguous')
        return 'It may have been carried out, so it is not sent again';
    if (kind === 'rate')
        return 'The rate limit did not give way; lower requests-per-minute or run fewer jobs at a time';
    if (status === 413)
        return 'The request is too large; publish the skill and test it by reference';
    if (location !== undefined)
        return `The server redirects to ${(0,lib_text/* oneLine */.TN)(location)}; use that address as base-url`;
    return undefined;
}


/***/ }),

/***/ 19409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ normaliseBaseUrl),
/* harmony export */   Sf: () => (/* binding */ isPrivateHost)
/* harmony export */ });
/* unused harmony export defaultBaseUrl */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _public_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72056);



/** Where the platform answers by default; it serves both the API and its agent part. */
const defaultBaseUrl = 'https://api.vlm.run/v1';
/**
 * A base URL as the client joins paths to it: with or without a slash or `/v1` at the end, the result ends in `/v1`
 * (any `/v<number>` stays). Throws `UsageError`, naming `input`, for anything that is not an http or https URL, that
 * carries credentials, a query or a fragment, or that would send the key unencrypted to a public host.
 */
function normaliseBaseUrl(text, input = 'base-url') {
    const trimmed = text.trim();
    const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(trimmed))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${input}: must be an http or https URL such as ${defaultBaseUrl}, not "${trimmed}".`);
    if (url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${input}: must not carry a user name or password; the key goes into api-key.`);
    if (url.search !== '' || url.hash !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${input}: must not carry a query or a fragment, as "${trimmed}" does.`);
    if (url.protocol === 'http:' && !isPrivateHost(url.hostname))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${input}: use https for ${url.host}, or the key would travel unencrypted.`);
    const path = url.pathname.replace(/\/+$/, '');
    return `${url.origin}${/\/v\d+$/.test(path) ? path : `${path}/v1`}`;
}
/** True for loopback and private addresses, and for names that only a private network resolves. */
function isPrivateHost(hostname) {
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return !(0,_public_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i)(host);
    return !host.includes('.') || /\.(localhost|local|internal|lan|home\.arpa|test)$/.test(host);
}


/***/ }),

/***/ 39748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ pourBody),
/* harmony export */   mV: () => (/* binding */ ReplyTooLarge),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/** Thrown when a reply holds more bytes than its reader accepts. */
class ReplyTooLarge extends Error {
    name = 'ReplyTooLarge';
}
/**
 * The body of a reply, never more than `maxBytes` of it in memory. Throws `ReplyTooLarge`, or whatever the connection
 * throws when it breaks.
 */
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bodyOf(response, maxBytes)) {
        size += chunk.byteLength;
        chunks.push(chunk);
    }
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}
/** Hands the body of a reply to a sink. Throws as `readBody` does, and what the sink throws. */
async function pourBody(response, maxBytes, sink) {
    await sink.begin();
    for await (const chunk of bodyOf(response, maxBytes))
        await sink.write(chunk);
    await sink.end();
}
async function* bodyOf(response, maxBytes) {
    const declared = Number(response.headers.get('content-length') ?? Number.NaN);
    const encoded = response.headers.has('content-encoding');
    if (declared > maxBytes && !encoded) {
        await response.body?.cancel();
        throw new ReplyTooLarge(`the reply is larger than ${maxBytes} bytes`);
    }
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        // Leaving the loop cancels the stream.
        if (size > maxBytes)
            throw new ReplyTooLarge(`the reply is larger than ${maxBytes} bytes`);
        yield chunk;
    }
}


/***/ }),

/***/ 10210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createClient: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/vlmrun/artifacts.js
/** The artifact endpoint; `storage` fetches what a `url_` artifact points at. */
function createArtifacts(transport, storage, scrub) {
    return {
        async fetch({ executionId, objectId, maxBytes }, sink, options) {
            const request = {
                method: 'GET',
                path: '/artifacts',
                query: { execution_id: executionId, object_id: objectId },
                host: 'agent',
                timeoutMs: TIMEOUT_MS,
            };
            const clean = scrub.into(sink);
            if (!objectId.startsWith('url_')) {
                await transport.send({ ...request, maxBytes, sink: clean }, options);
                return;
            }
            const { bytes } = await transport.send({ ...request, maxBytes: LONGEST_LINK }, options);
            await storage.fetch(linkIn(bytes), { maxBytes, sink: clean }, options);
        },
    };
}
const LONGEST_LINK = 16_384;
/** Videos are large, and come at the speed of a runner's network. */
const TIMEOUT_MS = 300_000;
// The body is the URL itself, bare or as a JSON text.
function linkIn(bytes) {
    const text = new TextDecoder().decode(bytes).trim();
    return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}

// EXTERNAL MODULE: ./lib/vlmrun/base-url.js
var base_url = __webpack_require__(19409);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/vlmrun/api-error.js + 1 modules
var api_error = __webpack_require__(69943);
// EXTERNAL MODULE: ./lib/vlmrun/parse-execution.js
var parse_execution = __webpack_require__(63814);
// EXTERNAL MODULE: ./lib/vlmrun/request.js
var vlmrun_request = __webpack_require__(73079);
;// CONCATENATED MODULE: ./lib/vlmrun/executions.js





/** Bytes of a page that is asked for again and again. */
const LARGEST_PAGE = 16 * 1024 * 1024;
/** The endpoints of executions. */
function createExecutions(transport) {
    return {
        async execute(body, options) {
            const request = {
                method: 'POST',
                path: '/agent/execute',
                body: (0,vlmrun_request/* jsonBody */.J9)(body),
                host: 'agent',
                repeat: 'unsafe',
                priority: 'execute',
            };
            const reply = await transport.json(request, options);
            const execution = (0,parse_execution/* parseExecution */._)(reply);
            if (execution)
                return execution;
            const keys = (0,json/* isJsonObject */.O)(reply) ? Object.keys(reply).slice(0, 20).join(', ') : typeof reply;
            const operation = (0,vlmrun_request/* operationOf */.zI)(request);
            throw new errors/* ApiError */.hD(`${operation}: the reply names no execution (it holds: ${keys}), though one may have begun`, {
                kind: 'ambiguous',
                operation,
            });
        },
        get: (id, options) => getOne(transport, { path: '/agent/executions/{id}', values: { id }, host: 'agent' }, options),
        getPrediction: (id, options) => getOne(transport, { path: '/predictions/{id}', values: { id } }, options),
        async list({ skip = 0, limit }, options) {
            const query = { skip, limit };
            const request = {
                method: 'GET',
                path: '/agent/executions',
                query,
                host: 'agent',
                priority: 'poll',
                maxBytes: LARGEST_PAGE,
            };
            const reply = await transport.json(request, options);
            if (!Array.isArray(reply)) {
                const operation = (0,vlmrun_request/* operationOf */.zI)(request);
                throw new errors/* ApiError */.hD(`${operation}: the reply is not a list`, { kind: 'malformed', operation });
            }
            return reply.map((item) => (0,parse_execution/* parseExecution */._)(item)).filter((execution) => execution !== undefined);
        },
    };
}
async function getOne(transport, where, options) {
    const request = { ...where, method: 'GET', priority: 'poll' };
    const reply = await (0,api_error/* orUndefined */.y0)(404, transport.json(request, options));
    if (reply === undefined)
        return undefined;
    const execution = (0,parse_execution/* parseExecution */._)(reply);
    if (execution)
        return execution;
    const operation = (0,vlmrun_request/* operationOf */.zI)(request);
    throw new errors/* ApiError */.hD(`${operation}: the reply names no execution`, { kind: 'malformed', operation });
}

// EXTERNAL MODULE: ./lib/vlmrun/files.js + 1 modules
var files = __webpack_require__(11338);
// EXTERNAL MODULE: ./lib/vlmrun/foreign-url.js
var foreign_url = __webpack_require__(43490);
;// CONCATENATED MODULE: ./lib/vlmrun/limiter.js
/** A limiter that never waits: for the simulator, and for servers that limit by themselves. */
const unlimited = {
    acquire: async (_priority, signal) => signal.throwIfAborted(),
    observe: () => { },
};

// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/vlmrun/scrub.js


/** A scrub for one key. */
function createScrub(key) {
    const text = (from) => (key === '' ? from : from.replaceAll(key, '***'));
    const parse = (json) => {
        const value = (0,json_text/* parseJsonText */.lk)(json);
        // An escape such as `\u0073` hides a key from a search in the text.
        return json.includes('\\') || (key !== '' && json.includes(key)) ? scrubValue(value, text) : value;
    };
    const body = (from) => {
        try {
            return (0,json_text/* jsonText */.s$)(parse(from));
        }
        catch {
            return text(from);
        }
    };
    return { text, parse, body, into: (sink) => (key === '' ? sink : scrubbing(sink, key)) };
}
/** Scrubs a value that nobody else holds, in place and whatever its depth. */
function scrubValue(value, text) {
    if (typeof value === 'string')
        return text(value);
    const stack = [value];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
        if (typeof one !== 'object' || one === null)
            continue;
        if ((0,json/* isJsonObject */.O)(one))
            scrubNames(one, text);
        const members = one;
        for (const name of Object.keys(members)) {
            const member = members[name] ?? null;
            if (typeof member === 'string')
                members[name] = text(member);
            else if (typeof member === 'object')
                stack.push(member);
        }
    }
    return value;
}
function scrubNames(object, text) {
    const entries = Object.entries(object);
    if (entries.every(([name]) => text(name) === name))
        return;
    for (const [name] of entries)
        delete object[name];
    for (const [name, value] of entries)
        Object.defineProperty(object, text(name), { value, writable: true, enumerable: true, configurable: true });
}
/** Holds back the end of what has come, for as long as the key may go on in the next chunk. */
function scrubbing(sink, key) {
    let held = Buffer.alloc(0);
    return {
        begin: () => {
            held = Buffer.alloc(0);
            return sink.begin();
        },
        write: (chunk) => {
            const all = Buffer.concat([held, chunk]);
            for (let at = all.indexOf(key); at !== -1; at = all.indexOf(key, at))
                all.fill('*', at, at + key.length);
            const ready = Math.max(0, all.length - key.length + 1);
            held = all.subarray(ready);
            return sink.write(all.subarray(0, ready));
        },
        end: async () => {
            await sink.write(held);
            await sink.end();
        },
    };
}

// EXTERNAL MODULE: ./lib/vlmrun/fields.js
var fields = __webpack_require__(32081);
;// CONCATENATED MODULE: ./lib/vlmrun/skills.js





/** Making a skill may take the platform this long: it reads the whole bundle. */
const SAVE_TIMEOUT_MS = 180_000;
/** The skill endpoints. */
function createSkills(transport, storage) {
    return {
        async lookup(by, options) {
            const { name, version, id } = { name: undefined, version: undefined, id: undefined, ...by };
            const body = (0,vlmrun_request/* jsonBody */.J9)(id === undefined ? { name, skill_version: version } : { id });
            const request = { method: 'POST', path: '/skills/lookup', body, host: 'agent' };
            return readSkill(await (0,api_error/* orUndefined */.y0)(404, transport.json(request, options)));
        },
        async list({ offset = 0, limit = 1_000 } = {}, options) {
            const query = { limit, offset, order_by: 'created_at', descending: true, include_public: false };
            const request = { method: 'GET', path: '/skills', query, host: 'agent' };
            const reply = await transport.json(request, options);
            if (!Array.isArray(reply))
                return malformed(request, 'the reply is not a list');
            return reply.map((item) => readSkill(item)).filter((skill) => skill !== undefined);
        },
        async get(id, options) {
            const request = { method: 'GET', path: '/skills/{id}', values: { id }, host: 'agent' };
            return readSkill(await (0,api_error/* orUndefined */.y0)(404, transport.json(request, options)));
        },
        create: ({ fileId, name, description }, options) => save(transport, { path: '/skills/create', body: { file_id: fileId, name, description } }, options),
        update: (id, { fileId, description }, options) => save(transport, { path: '/skills/{id}/update', values: { id }, body: { file_id: fileId, description } }, options),
        async download(id, limits, options) {
            const values = { id };
            const query = { expires: 600 };
            const request = { method: 'GET', path: '/skills/{id}/download', values, query, host: 'agent' };
            const reply = await transport.json(request, options);
            const url = (0,json/* isJsonObject */.O)(reply) ? (0,fields/* textMember */.SA)(reply, 'download_url') : undefined;
            if (url === undefined)
                return malformed(request, 'the reply holds no download_url');
            return (await storage.fetch(url, limits, options)).bytes;
        },
    };
}
async function save(transport, what, options) {
    const request = {
        ...what,
        method: 'POST',
        body: (0,vlmrun_request/* jsonBody */.J9)(what.body),
        host: 'agent',
        repeat: 'unsafe',
        timeoutMs: SAVE_TIMEOUT_MS,
    };
    const saved = readSkill(await transport.json(request, options));
    if (saved)
        return saved;
    const operation = (0,vlmrun_request/* operationOf */.zI)(request);
    throw new errors/* ApiError */.hD(`${operation}: the reply names no skill, though it may have been stored`, {
        kind: 'ambiguous',
        operation,
    });
}
function readSkill(reply) {
    const id = (0,json/* isJsonObject */.O)(reply) ? (0,fields/* textMember */.SA)(reply, 'id') : undefined;
    if (!(0,json/* isJsonObject */.O)(reply) || id === undefined)
        return undefined;
    return {
        id,
        name: (0,fields/* textMember */.SA)(reply, 'name') ?? '',
        description: (0,fields/* textMember */.SA)(reply, 'description'),
        version: (0,fields/* textMember */.SA)(reply, 'skill_version', 'version'),
        isPublic: (0,fields/* member */.Dc)(reply, 'is_public') === true,
        createdAt: (0,fields/* textMember */.SA)(reply, 'created_at'),
        updatedAt: (0,fields/* textMember */.SA)(reply, 'updated_at'),
        status: (0,fields/* textMember */.SA)(reply, 'status'),
    };
}
function malformed(request, problem) {
    const operation = (0,vlmrun_request/* operationOf */.zI)(request);
    throw new errors/* ApiError */.hD(`${operation}: ${problem}`, { kind: 'malformed', operation });
}

// EXTERNAL MODULE: ./lib/vlmrun/body.js
var vlmrun_body = __webpack_require__(39748);
;// CONCATENATED MODULE: ./lib/vlmrun/network-failure.js
const notSent = new Map([
    ['ECONNREFUSED', 'the connection was refused'],
    ['ENOTFOUND', 'the host name is unknown'],
    ['EAI_AGAIN', 'the host name could not be resolved'],
    ['EHOSTUNREACH', 'there is no route to the host'],
    ['ENETUNREACH', 'there is no route to the network'],
    ['UND_ERR_CONNECT_TIMEOUT', 'the host did not accept the connection in time'],
]);
const lost = new Map([
    ['ECONNRESET', 'the connection was reset'],
    ['EPIPE', 'the connection was closed'],
    ['UND_ERR_SOCKET', 'the connection was closed before the reply was complete'],
    ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'the reply was cut short'],
    ['UND_ERR_HEADERS_TIMEOUT', 'no reply came in time'],
    ['UND_ERR_BODY_TIMEOUT', 'the reply stopped halfway'],
]);
/** Classifies what `fetch` or reading its body threw. Anything unknown counts as `lost`, the careful answer. */
function classifyNetworkError(error) {
    const chain = causes(error);
    for (const { code, syscall } of chain) {
        if (code === undefined)
            continue;
        const reason = notSent.get(code) ?? (syscall === 'connect' ? 'the host did not accept the connection' : undefined);
        if (reason !== undefined)
            return { kind: 'not-sent', message: `${reason} (${code})` };
        if (/CERT|^ERR_TLS|^ERR_SSL|^UNABLE_TO_|SELF_SIGNED|^HOSTNAME_MISMATCH/.test(code))
            return { kind: 'untrusted', message: `the certificate or the encryption was not acceptable (${code})` };
        const known = lost.get(code);
        if (known !== undefined)
            return { kind: 'lost', message: `${known} (${code})` };
    }
    const last = chain.at(-1);
    return { kind: 'lost', message: last?.message || 'the connection failed' };
}
function causes(error) {
    const chain = [];
    let current = error;
    for (let depth = 0; depth < 6 && current instanceof Error; depth++) {
        const { code, syscall } = current;
        chain.push({ code: typeof code === 'string' ? code : undefined, syscall, message: current.message });
        current = current instanceof AggregateError && current.errors.length > 0 ? current.errors[0] : current.cause;
    }
    return chain;
}

;// CONCATENATED MODULE: ./lib/vlmrun/exchange.js



const LONGEST_ERROR_PAGE = 256 * 1024;
/**
 * Sends one request, follows no redirect, and reads the reply. Resolves with a `NetworkFailure` when there is no usable
 * reply. Rejects only with the signal's reason, with `ReplyTooLarge`, or with a `UsageError` of the body's source.
 */
async function exchange(doFetch, request) {
    const { signal, timeoutMs, body } = request;
    signal.throwIfAborted();
    const controller = new AbortController();
    let timedOut = false;
    // A plain timer and listener: AbortSignal.any on a signal that lives as long as the run would keep every request.
    const timer = setTimeout(() => {
        timedOut = true;
        controller.abort();
    }, timeoutMs);
    const progress = () => void timer.refresh();
    const interrupt = () => controller.abort();
    signal.addEventListener('abort', interrupt, { once: true });
    try {
        const response = await doFetch(request.url, {
            method: request.method,
            headers: request.headers,
            redirect: 'manual',
            ...(body ? openBody(body, request.headers, progress) : {}),
            signal: controller.signal,
        });
        return { status: response.status, headers: response.headers, bytes: await readReply(response, request) };
    }
    catch (error) {
        signal.throwIfAborted();
        if (timedOut)
            return { kind: 'lost', message: `no complete reply within ${timeoutMs / 1_000} s` };
        if (error instanceof vlmrun_body/* ReplyTooLarge */.mV)
            throw error;
        const own = usageErrorIn(error);
        if (own)
            throw own;
        return classifyNetworkError(error);
    }
    finally {
        clearTimeout(timer);
        signal.removeEventListener('abort', interrupt);
    }
}
function openBody(body, headers, onProgress) {
    const content = body.open();
    const typed = { ...headers, 'Content-Type': body.mediaType };
    // `fetch` states the length of a text itself; for a stream it would fall back to chunks, which storage hosts refuse.
    if (typeof content === 'string')
        return { body: content, headers: typed };
    // With any other redirect mode undici tees the stream and keeps all of it in memory, in case it must send it again.
    return {
        body: watched(content, onProgress),
        duplex: 'half',
        redirect: 'error',
        headers: { ...typed, 'Content-Length': String(body.size) },
    };
}
async function* watched(content, onProgress) {
    for await (const chunk of content) {
        onProgress();
        yield chunk;
    }
    onProgress();
}
async function readReply(response, { maxBytes, sink }) {
    if (response.ok && sink) {
        await (0,vlmrun_body/* pourBody */.Ty)(response, maxBytes, sink);
        return new Uint8Array();
    }
    if (response.ok)
        return (0,vlmrun_body/* readBody */.x8)(response, maxBytes);
    try {
        return await (0,vlmrun_body/* readBody */.x8)(response, LONGEST_ERROR_PAGE);
    }
    catch (error) {
        if (error instanceof vlmrun_body/* ReplyTooLarge */.mV)
            return new Uint8Array();
        throw error;
    }
}
function usageErrorIn(error) {
    for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth++) {
        if (current instanceof errors/* UsageError */.eb)
            return current;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/vlmrun/retry.js
/** Attempts at most, where the fault is not the rate limit; what the official clients allow themselves. */
const MOST_FAULTS = 5;
const LONGEST_BACKOFF_MS = 10_000;
/** True for a reply that only asks for patience. */
function isRateLimit(attempt) {
    if (attempt.kind !== 'reply')
        return false;
    return attempt.status === 429 || (attempt.status === 503 && attempt.retryAfterMs !== undefined);
}
/**
 * What follows from an attempt. A request that may have been carried out is `ambiguous` unless it is safe to repeat:
 * 408, 5xx, time-outs, resets, bodies cut short. Pure; `jitter` is a number from 0 to 1.
 */
function decide(attempt, spent, rules) {
    if (isRateLimit(attempt))
        return waitForRate(attempt, spent, rules);
    if (attempt.kind === 'failure')
        return afterFailure(attempt.failure.kind, spent, rules);
    const { status } = attempt;
    if ((status >= 200 && status < 300) || status === 303)
        return { action: 'accept' };
    if (status === 401 || status === 403)
        return { action: 'fail', kind: 'auth' };
    if (status === 402)
        return { action: 'fail', kind: 'billing' };
    if (status !== 408 && status < 500)
        return { action: 'fail', kind: 'rejected' };
    if (rules.repeat === 'unsafe')
        return { action: 'fail', kind: 'ambiguous' };
    return again(spent.faults, rules.jitter) ?? { action: 'fail', kind: 'server' };
}
function waitForRate(attempt, spent, rules) {
    const asked = attempt.kind === 'reply' ? attempt.retryAfterMs : undefined;
    const own = backoff(spent.refusals, rules.jitter);
    // A server that keeps asking for no wait at all must not be taken at its word for ever.
    const afterMs = asked === undefined || spent.refusals > 3 ? Math.max(asked ?? 0, own) : asked;
    if (spent.waitedMs + afterMs <= rules.patienceMs && rules.patienceMs > 0)
        return { action: 'again', afterMs };
    return { action: 'fail', kind: attempt.kind === 'reply' && attempt.status === 429 ? 'rate' : 'server' };
}
function afterFailure(kind, spent, rules) {
    if (kind === 'untrusted')
        return { action: 'fail', kind: 'unreachable' };
    if (kind !== 'not-sent' && rules.repeat === 'unsafe')
        return { action: 'fail', kind: 'ambiguous' };
    if (kind === 'too-large' || (kind === 'garbled' && spent.faults >= 2))
        return { action: 'fail', kind: 'malformed' };
    return again(spent.faults, rules.jitter) ?? { action: 'fail', kind: 'unreachable' };
}
function again(faults, jitter) {
    return faults < MOST_FAULTS ? { action: 'again', afterMs: backoff(faults, jitter) } : undefined;
}
function backoff(count, jitter) {
    return Math.min(1_000 * 2 ** (count - 1), LONGEST_BACKOFF_MS) * (0.5 + jitter / 2);
}

;// CONCATENATED MODULE: ./lib/vlmrun/retry-after.js
/** Longest wait that a server's word is taken for. */
const LONGEST_WAIT_MS = 60 * 60_000;
/**
 * Milliseconds that `Retry-After` asks to wait: seconds or an HTTP date. Undefined for anything else; negative waits are
 * 0, absurd ones an hour.
 */
function readRetryAfter(headers, now) {
    const text = headers.get('retry-after')?.trim() ?? '';
    if (/^\d+(\.\d+)?$/.test(text))
        return Math.min(Number(text) * 1_000, LONGEST_WAIT_MS);
    if (!/^[A-Z][a-z]{2},? /.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.min(Math.max(0, date - now), LONGEST_WAIT_MS);
}

;// CONCATENATED MODULE: ./lib/vlmrun/storage.js






const MOST_REDIRECTS = 3;
const PATIENCE_MS = 60_000;
/** Storage requests over `setup.fetch`. URLs never reach a message: a presigned one is as good as a password. */
function createStorage(setup) {
    return {
        async fetch(url, limits, options) {
            let current = url;
            for (let redirects = 0;; redirects++) {
                const reply = await request(setup, { method: 'GET', url: current, ...limits }, options);
                if (reply.status < 300)
                    return reply;
                const location = reply.headers.get('location');
                if (redirects === MOST_REDIRECTS || location === null || !URL.canParse(location, current))
                    throw storageError('GET', 'the address redirects too often, or nowhere', reply.status);
                current = new URL(location, current).href;
            }
        },
        async put(url, body, options) {
            const reply = await request(setup, { method: 'PUT', url, body, maxBytes: 1024 * 1024 }, options);
            if (reply.status >= 300)
                throw storageError('PUT', `the storage host answered ${reply.status}`, reply.status);
        },
    };
}
async function request(setup, what, options = {}) {
    const signal = options.signal ?? setup.signal;
    const { host } = URL.canParse(what.url) ? new URL(what.url) : { host: 'unknown' };
    const operation = `${what.method} (storage)`;
    const refusal = await setup.guard.refusal(what.url);
    if (refusal !== undefined)
        throw storageError(what.method, `the server named an address that ${refusal}`);
    let waitedMs = 0;
    for (let attempt = 1;; attempt++) {
        setup.counts.set(operation, (setup.counts.get(operation) ?? 0) + 1);
        const reply = await send(setup, what, signal);
        if ('status' in reply && reply.status < 400)
            return reply;
        const retryAfterMs = 'status' in reply ? readRetryAfter(reply.headers, setup.clock.now()) : undefined;
        const decision = decide('status' in reply
            ? { kind: 'reply', status: reply.status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
            : { kind: 'failure', failure: reply }, { faults: attempt, refusals: attempt, waitedMs }, { repeat: 'safe', patienceMs: PATIENCE_MS, jitter: setup.random() });
        const message = 'status' in reply ? `the storage host answered ${reply.status}` : reply.message;
        if (decision.action === 'again') {
            setup.log.debug(`${operation} to ${host}: ${message}; again in ${Math.round(decision.afterMs)} ms`);
            waitedMs += decision.afterMs;
            await setup.clock.sleep(decision.afterMs, signal);
            continue;
        }
        if ('status' in reply)
            throw storageError(what.method, message, reply.status);
        // A storage host is not the API: others may be reached, and only what this request was for has failed.
        throw (0,api_error/* failureError */.Xv)({ kind: 'server', operation, host, message });
    }
}
async function send(setup, what, signal) {
    try {
        return await exchange(setup.fetch, { ...what, headers: {}, signal, timeoutMs: setup.timeoutMs });
    }
    catch (error) {
        if (error instanceof vlmrun_body/* ReplyTooLarge */.mV)
            throw storageError(what.method, error.message, undefined, error);
        throw error;
    }
}
function storageError(method, message, status, tooLarge) {
    // A storage host's 401 or 403 is about its own signed address, not about the key.
    const kind = status === undefined || status < 400 ? 'malformed' : status >= 500 ? 'server' : 'rejected';
    const operation = `${method} (storage)`;
    const details = {
        kind,
        operation,
        ...(status === undefined ? {} : { status }),
        ...(tooLarge ? { tooLarge: true } : {}),
    };
    return new errors/* ApiError */.hD(`${operation}: ${message}`, details, tooLarge && { cause: tooLarge });
}

;// CONCATENATED MODULE: ./lib/vlmrun/continuation.js


// The figures of the official Python client: a gateway cuts idle connections at about 150 s.
const TOTAL_MS = 900_000;
const INTERVAL_MS = 2_000;
const ONE_REQUEST_MS = 130_000;
/**
 * Follows a 303, with which the platform answers a request that takes long: asks `Location` until it has a result. 202,
 * 204, 303, 429, 5xx and a lost reply mean "not yet". The key goes along only while scheme, host and port are the same.
 */
async function followContinuation(setup, from) {
    const { clock } = setup;
    const deadline = clock.now() + TOTAL_MS;
    let url = from.url;
    let reply = from.reply;
    let waitMs = 0;
    do {
        if ('status' in reply && reply.status === 303) {
            const location = resolve(reply.headers.get('location'), url);
            if (location === undefined)
                return { kind: 'lost', message: 'answered 303 without a usable Location' };
            url = location;
        }
        await clock.sleep(waitMs, from.http.signal);
        reply = await ask(setup, from, url);
        const askedMs = 'status' in reply ? readRetryAfter(reply.headers, clock.now()) : undefined;
        waitMs = Math.max(INTERVAL_MS, askedMs ?? 0);
        if (!isPending(reply))
            return reply;
    } while (clock.now() + waitMs < deadline);
    return { kind: 'lost', message: `no result within ${TOTAL_MS / 1_000} s at the address given with 303` };
}
async function ask(setup, from, url) {
    const sameOrigin = new URL(url).origin === new URL(from.url).origin;
    const refusal = sameOrigin ? undefined : await setup.guard.refusal(url);
    if (refusal !== undefined)
        return { kind: 'untrusted', message: `answered 303 with an address that ${refusal}` };
    await setup.limiter.acquire(from.priority, from.http.signal);
    const operation = `GET (continuation of ${from.operation})`;
    setup.counts.set(operation, (setup.counts.get(operation) ?? 0) + 1);
    const { body: _sentBefore, ...http } = from.http;
    const headers = sameOrigin ? http.headers : { Accept: 'application/json' };
    const reply = await exchange(setup.fetch, { ...http, method: 'GET', url, headers, timeoutMs: ONE_REQUEST_MS });
    if (sameOrigin && 'status' in reply) {
        const retryAfterMs = readRetryAfter(reply.headers, setup.clock.now());
        const { status } = reply;
        setup.limiter.observe({
            operation,
            status,
            headers: reply.headers,
            ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        });
    }
    return reply;
}
function isPending(reply) {
    if (!('status' in reply))
        return reply.kind !== 'untrusted';
    return [202, 204, 303, 408, 429].includes(reply.status) || reply.status >= 500;
}
function resolve(location, base) {
    if (location === null || !URL.canParse(location, base))
        return undefined;
    const url = new URL(location, base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

;// CONCATENATED MODULE: ./lib/vlmrun/transport.js







const transport_TIMEOUT_MS = 60_000;
const transport_PATIENCE_MS = 10 * 60_000;
const MAX_BYTES = 64 * 1024 * 1024;
/** A transport over `setup.fetch`. */
function createTransport(setup) {
    const jsonReply = async (request, options) => {
        const { reply, content } = await deliver(setup, request, options ?? {}, ({ bytes }) => parseJson(bytes, setup.scrub));
        return { status: reply.status, content };
    };
    return {
        send: async (request, options) => (await deliver(setup, request, options ?? {}, () => undefined)).reply,
        json: async (request, options) => (await jsonReply(request, options)).content,
        jsonReply,
    };
}
async function deliver(setup, request, options, read) {
    const signal = options.signal ?? setup.signal;
    const patienceMs = options.patienceMs ?? transport_PATIENCE_MS;
    const { repeat = 'safe' } = request;
    let faults = 0;
    let refusals = 0;
    let waitedMs = 0;
    for (;;) {
        const outcome = await attemptOnce(setup, request, { ...options, signal }, read);
        if (isRateLimit(outcome.attempt))
            refusals++;
        else
            faults++;
        const jitter = setup.random();
        const decision = decide(outcome.attempt, { faults, refusals, waitedMs }, { repeat, patienceMs, jitter });
        if (decision.action === 'accept' && 'reply' in outcome)
            return {
                reply: { ...outcome.reply, mediaType: mediaTypeOf(outcome.reply.headers) },
                content: outcome.content,
            };
        if (decision.action !== 'again')
            throw toError(setup, request, outcome, decision);
        if (isRateLimit(outcome.attempt))
            waitedMs += decision.afterMs;
        setup.log.debug(`${(0,vlmrun_request/* operationOf */.zI)(request)}: ${reasonOf(outcome)}; again in ${Math.round(decision.afterMs)} ms`);
        await setup.clock.sleep(decision.afterMs, signal);
    }
}
async function attemptOnce(setup, request, options, read) {
    const { signal } = options;
    const priority = options.priority ?? request.priority ?? 'prepare';
    await setup.limiter.acquire(priority, signal);
    await options.beforeSend?.();
    const operation = (0,vlmrun_request/* operationOf */.zI)(request);
    setup.counts.set(operation, (setup.counts.get(operation) ?? 0) + 1);
    const started = setup.clock.now();
    const url = (0,vlmrun_request/* urlOf */.rs)(request, setup.baseUrls[request.host ?? 'api']);
    const http = {
        method: request.method,
        url,
        headers: { ...setup.headers, Accept: 'application/json' },
        ...(request.body ? { body: request.body } : {}),
        signal,
        timeoutMs: request.timeoutMs ?? transport_TIMEOUT_MS,
        maxBytes: request.maxBytes ?? MAX_BYTES,
        ...(request.sink ? { sink: request.sink } : {}),
    };
    try {
        let reply = await exchange(setup.fetch, http);
        if ('status' in reply && reply.status === 303) {
            observe(setup, operation, reply);
            reply = await followContinuation(setup, { operation, url, reply, http, priority });
        }
        setup.log.debug(`${operation}: ${'status' in reply ? reply.status : reply.message}, ${setup.clock.now() - started} ms`);
        if (!('status' in reply))
            return { attempt: { kind: 'failure', failure: reply }, message: setup.scrub.text(reply.message) };
        const retryAfterMs = observe(setup, operation, reply);
        const attempt = {
            kind: 'reply',
            status: reply.status,
            ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
        };
        return reply.status < 300 ? { attempt, reply, content: read(reply) } : { attempt, reply };
    }
    catch (error) {
        if (!(error instanceof vlmrun_body/* ReplyTooLarge */.mV || error instanceof Garbled))
            throw error;
        const kind = error instanceof Garbled ? 'garbled' : 'too-large';
        return { attempt: { kind: 'failure', failure: { kind } }, message: error.message };
    }
}
function observe(setup, operation, reply) {
    const retryAfterMs = readRetryAfter(reply.headers, setup.clock.now());
    const { status, headers } = reply;
    setup.onReply(headers);
    setup.limiter.observe({ operation, status, headers, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
    return retryAfterMs;
}
function toError(setup, request, outcome, decision) {
    const kind = decision.action === 'fail' ? decision.kind : 'malformed';
    const operation = (0,vlmrun_request/* operationOf */.zI)(request);
    const base = setup.baseUrls[request.host ?? 'api'];
    if (!('reply' in outcome))
        return (0,api_error/* failureError */.Xv)({
            kind,
            operation,
            host: new URL(base).host,
            message: outcome.message,
            tooLarge: outcome.attempt.failure.kind === 'too-large',
        });
    const { status, headers, bytes } = outcome.reply;
    const requestId = headers.get('x-request-id');
    const location = headers.get('location');
    const { attempt } = outcome;
    return (0,api_error/* replyError */.NT)({
        kind,
        operation,
        status,
        text: setup.scrub.body(new TextDecoder().decode(bytes)),
        ...(requestId ? { requestId: setup.scrub.text(requestId) } : {}),
        ...(location && status >= 300 && status < 400 ? { location: setup.scrub.text(location) } : {}),
        ...(attempt.kind === 'reply' && attempt.retryAfterMs !== undefined ? { retryAfterMs: attempt.retryAfterMs } : {}),
        ...(request.host === 'agent' ? { routeHint: routeHint(base) } : {}),
    });
}
function routeHint(base) {
    const other = new URL(base).host === 'agent.vlm.run' ? 'https://api.vlm.run/v1' : 'https://agent.vlm.run/v1';
    return `If ${base} does not serve this route at all, try agent-base-url: ${other}`;
}
function reasonOf(outcome) {
    return 'reply' in outcome ? `answered ${outcome.reply.status}` : outcome.message;
}
/** The media type of a reply without parameters, lower case; empty when it names none. */
function mediaTypeOf(headers) {
    return (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
}
class Garbled extends Error {
}
function parseJson(bytes, scrub) {
    const text = new TextDecoder().decode(bytes);
    try {
        return scrub.parse(text);
    }
    catch {
        throw new Garbled(text.trim() === '' ? 'the reply is empty' : 'the reply is not complete JSON');
    }
}

;// CONCATENATED MODULE: ./lib/vlmrun/client.js











const STORAGE_TIMEOUT_MS = 300_000;
/** On every reply of the simulator, so that none can pass as the platform's. */
const SIMULATION_HEADER = 'x-vlmrun-simulator';
/** A client for one run. Throws `UsageError` for a base URL or a key that cannot be used. Sends nothing by itself. */
function createClient(setup) {
    const { fetch, clock, log, signal, limiter = unlimited, random = Math.random } = setup;
    const apiKey = usableKey(setup.apiKey);
    const api = (0,base_url/* normaliseBaseUrl */.Jg)(setup.baseUrl);
    const agent = setup.agentBaseUrl === undefined ? api : (0,base_url/* normaliseBaseUrl */.Jg)(setup.agentBaseUrl, 'agent-base-url');
    const counts = new Map();
    const guard = (0,foreign_url/* createUrlGuard */.z)({ baseUrls: [api, agent], resolveHost: setup.resolveHost ?? foreign_url/* resolveHost */.p });
    const scrub = createScrub(apiKey);
    const headers = {
        Authorization: `Bearer ${apiKey}`,
        'User-Agent': setup.userAgent,
        'X-Client-Id': setup.userAgent.replace('/', '-'),
    };
    const baseUrls = { api, agent };
    let simulated = false;
    const onReply = (reply) => {
        simulated ||= reply.has(SIMULATION_HEADER);
    };
    const transport = createTransport({
        ...{ fetch, clock, log, limiter, signal, guard, scrub, headers, baseUrls, random, counts, onReply },
    });
    const storage = createStorage({ fetch, clock, log, signal, guard, random, counts, timeoutMs: STORAGE_TIMEOUT_MS });
    return {
        baseUrl: api,
        agentBaseUrl: agent,
        files: (0,files/* createFiles */.q)(transport, storage),
        skills: createSkills(transport, storage),
        executions: createExecutions(transport),
        artifacts: createArtifacts(transport, storage, scrub),
        checkKey: (options) => checkKey(transport, options),
        get requests() {
            return Object.fromEntries(counts);
        },
        get simulated() {
            return simulated;
        },
    };
}
// A health check would not do: it is not documented to look at the key.
async function checkKey(transport, options) {
    try {
        await transport.send({ method: 'GET', path: '/models' }, options);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD && error.details.status === 404))
            throw error;
        await transport.send({ method: 'GET', path: '/skills', query: { limit: 1 }, host: 'agent' }, options);
    }
}
function usableKey(key) {
    const trimmed = key.trim();
    if (trimmed === '')
        throw new errors/* UsageError */.eb('api-key: is empty.');
    // `fetch` would refuse it too, but with the key in its message.
    if (!/^[\x21-\x7e]+$/.test(trimmed))
        throw new errors/* UsageError */.eb('api-key: holds a space, a line break or another character that no key has.');
    return trimmed;
}


/***/ }),

/***/ 32081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   SA: () => (/* binding */ textMember),
/* harmony export */   eJ: () => (/* binding */ numberMember)
/* harmony export */ });
/** A member of a reply; never one that the object inherits. */
function member(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
/** The first member among `keys` that is a text with anything but white space in it. */
function textMember(object, ...keys) {
    for (const key of keys) {
        const value = member(object, key);
        if (typeof value === 'string' && value.trim() !== '')
            return value;
    }
    return undefined;
}
/** A member that is a finite number. */
function numberMember(object, key) {
    const value = member(object, key);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}


/***/ }),

/***/ 11338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ LARGEST_DIRECT_UPLOAD),
  q: () => (/* binding */ createFiles)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/vlmrun/api-error.js + 1 modules
var api_error = __webpack_require__(69943);
// EXTERNAL MODULE: ./lib/vlmrun/fields.js
var fields = __webpack_require__(32081);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/vlmrun/multipart.js



/** An upload as a request body of its own. */
function rawBody(upload, mediaType) {
    return { mediaType, size: upload.size, open: () => content(upload) };
}
/** An upload as the part `file` of a multipart form, with its length known beforehand. */
function multipartBody(upload) {
    const boundary = `vlmrun-${(0,external_node_crypto_.randomUUID)()}`;
    const head = Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${escapeName(upload.name)}"\r\n` +
        `Content-Type: ${upload.mediaType.replace(/[^\x20-\x7e]/g, '')}\r\n\r\n`);
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        mediaType: `multipart/form-data; boundary=${boundary}`,
        size: head.length + upload.size + tail.length,
        async *open() {
            yield head;
            yield* content(upload);
            yield tail;
        },
    };
}
// Exactly as many bytes as announced, or an error: a file that changes meanwhile must not be cut or padded in silence.
async function* content(upload) {
    if (upload.bytes !== undefined) {
        yield upload.bytes;
        return;
    }
    let sent = 0;
    try {
        for await (const chunk of (0,external_node_fs_.createReadStream)(upload.path, { highWaterMark: 256 * 1024 })) {
            sent += chunk.length;
            if (sent > upload.size)
                break;
            yield chunk;
        }
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`${upload.name}: could not be read for the upload: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
    if (sent !== upload.size)
        throw new errors/* UsageError */.eb(`${upload.name}: changed while it was uploaded: expected ${upload.size} bytes.`);
}
// As browsers do it (WHATWG HTML, multipart/form-data encoding algorithm).
function escapeName(name) {
    return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

// EXTERNAL MODULE: ./lib/vlmrun/request.js
var vlmrun_request = __webpack_require__(73079);
;// CONCATENATED MODULE: ./lib/vlmrun/files.js






/** Above this many bytes both official clients take the presigned way. */
const LARGEST_DIRECT_UPLOAD = 32 * 1024 * 1024;
const UPLOAD_TIMEOUT_MS = 300_000;
const PURPOSE = 'assistants';
/** The file endpoints. */
function createFiles(transport, storage) {
    return {
        async findByMd5(md5, options) {
            const found = (0,api_error/* orUndefined */.y0)(404, transport.json({ method: 'GET', path: '/files/hash/{md5}', values: { md5 } }, options));
            return readFile(await found);
        },
        upload: (upload, options) => upload.size > LARGEST_DIRECT_UPLOAD
            ? uploadPresigned(transport, storage, upload, options)
            : uploadDirectly(transport, upload, options),
        async delete(id, options) {
            await (0,api_error/* orUndefined */.y0)(404, transport.send({ method: 'DELETE', path: '/files/{id}', values: { id } }, options));
        },
    };
}
async function uploadDirectly(transport, upload, options) {
    const query = { purpose: PURPOSE, generate_public_url: false };
    const body = multipartBody(upload);
    const request = { method: 'POST', path: '/files', query, body, timeoutMs: UPLOAD_TIMEOUT_MS };
    const { status, content } = await transport.jsonReply(request, options);
    return { ...(readFile(content) ?? missing(request)), created: status === 201 };
}
async function uploadPresigned(transport, storage, upload, options) {
    const body = (0,vlmrun_request/* jsonBody */.J9)({ filename: upload.name, purpose: PURPOSE, expiration: 86_400 });
    const sign = { method: 'POST', path: '/files/presigned-url', body };
    const signed = await transport.json(sign, options);
    const id = (0,json/* isJsonObject */.O)(signed) ? (0,fields/* textMember */.SA)(signed, 'id') : undefined;
    const url = (0,json/* isJsonObject */.O)(signed) ? (0,fields/* textMember */.SA)(signed, 'url') : undefined;
    if (!(0,json/* isJsonObject */.O)(signed) || id === undefined || url === undefined)
        return missing(sign);
    const mediaType = (0,fields/* textMember */.SA)(signed, 'content_type') ?? 'application/octet-stream';
    await storage.put(url, rawBody(upload, mediaType), options);
    const verify = { method: 'GET', path: '/files/verify-upload/{id}', values: { id } };
    const stored = readFile(await transport.json(verify, options)) ?? missing(verify);
    return { ...stored, created: stored.id === id };
}
function readFile(reply) {
    const id = (0,json/* isJsonObject */.O)(reply) ? (0,fields/* textMember */.SA)(reply, 'id') : undefined;
    if (!(0,json/* isJsonObject */.O)(reply) || id === undefined)
        return undefined;
    return { id, filename: (0,fields/* textMember */.SA)(reply, 'filename'), size: (0,fields/* numberMember */.eJ)(reply, 'bytes') };
}
function missing(request) {
    const operation = (0,vlmrun_request/* operationOf */.zI)(request);
    throw new errors/* ApiError */.hD(`${operation}: the reply names no file`, { kind: 'malformed', operation });
}


/***/ }),

/***/ 43490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveHost),
/* harmony export */   z: () => (/* binding */ createUrlGuard)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _base_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19409);
/* harmony import */ var _public_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72056);




/** The addresses that the system's resolver knows. */
const resolveHost = async (hostname) => (await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { all: true })).map(({ address }) => address);
/** A guard for an API at the given base URLs. */
function createUrlGuard(setup) {
    const bases = setup.baseUrls.map((base) => new URL(base));
    return {
        async refusal(text) {
            if (!URL.canParse(text))
                return 'is not a URL';
            const url = new URL(text);
            if (bases.some((base) => base.origin === url.origin))
                return undefined;
            if (url.username !== '' || url.password !== '')
                return 'carries credentials';
            if (bases.every((base) => (0,_base_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .Sf)(base.hostname)) && /^https?:$/.test(url.protocol))
                return undefined;
            if (url.protocol !== 'https:')
                return 'is not https';
            return (await isPublic(url.hostname, setup.resolveHost)) ? undefined : 'is not on the public internet';
        },
    };
}
async function isPublic(hostname, resolve) {
    const host = hostname.replace(/^\[|\]$/g, '');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0)
        return (0,_public_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublicAddress */ .i)(host);
    if ((0,_base_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .Sf)(host))
        return false;
    try {
        const addresses = await resolve(host);
        return addresses.length > 0 && addresses.every(_public_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublicAddress */ .i);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 63814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ parseExecution),
/* harmony export */   i: () => (/* binding */ isKnownStatus)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _json_depth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74605);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77681);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32081);




// Every word that a source shows, and the ones that any server might use.
const states = new Map([
    ...['pending', 'enqueued', 'queued', 'running', 'processing', 'paused'].map((word) => [word, 'in-progress']),
    ...['completed', 'succeeded', 'success'].map((word) => [word, 'completed']),
    ...['failed', 'error', 'timeout', 'expired'].map((word) => [word, 'failed']),
    ...['cancelled', 'canceled'].map((word) => [word, 'cancelled']),
]);
/** True for a status that the table of statuses knows; anything else counts as in progress and deserves a warning. */
function isKnownStatus(status) {
    return states.has(status.trim().toLowerCase());
}
/**
 * Reads an execution or a prediction leniently: `id` or `execution_id`, any spelling of a status, nulls anywhere. Undefined
 * without an id. An unknown status with a completion time and a response counts as completed. Whatever the reply
 * holds, the execution nests no deeper than `MAX_DEPTH` levels: nobody behind this has to ask again.
 */
function parseExecution(reply) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(reply))
        return undefined;
    const id = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(reply, 'id', 'execution_id');
    if (id === undefined)
        return undefined;
    const status = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(reply, 'status')?.trim() ?? '';
    const response = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(reply, 'response');
    const completedAt = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(reply, 'completed_at');
    const finished = completedAt !== undefined && response !== undefined && response !== null;
    const state = states.get(status.toLowerCase()) ?? (finished ? 'completed' : 'in-progress');
    const createdAt = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(reply, 'created_at');
    const failure = state === 'failed' || state === 'cancelled' ? failureOf(reply) : undefined;
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(reply, 'name');
    const model = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(reply, 'model');
    return {
        id,
        state,
        status,
        ...(response === undefined ? {} : responseOf(response)),
        usage: parseUsage((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(reply, 'usage')),
        ...(createdAt === undefined ? {} : { createdAt }),
        ...(completedAt === undefined ? {} : { completedAt }),
        ...(failure === undefined ? {} : { failure }),
        echo: {
            ...echoed(reply, 'inputs'),
            ...echoed(reply, 'metadata'),
            ...echoed(reply, 'config'),
            ...(name === undefined ? {} : { name }),
            ...(model === undefined ? {} : { model }),
        },
    };
}
function responseOf(response) {
    return (0,_json_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .deeperThan */ .Z)(response, _json_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l) ? { deepResponse: (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(response) } : { response };
}
/** What is too deep is not ours: nothing that is sent is. */
function echoed(reply, key) {
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(reply, key);
    return value === undefined || value === null || (0,_json_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .deeperThan */ .Z)(value, _json_depth_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_DEPTH */ .l) ? {} : { [key]: value };
}
function parseUsage(usage) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(usage))
        return {};
    const read = {};
    for (const key of ['credits_used', 'steps', 'elements_processed', 'duration_seconds']) {
        const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberMember */ .eJ)(usage, key);
        if (value !== undefined)
            read[key] = value;
    }
    for (const key of ['element_type', 'message']) {
        const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(usage, key);
        if (value !== undefined)
            read[key] = value;
    }
    return read;
}
// The API describes no field for it; these are the places where a server might put the reason, likeliest first.
function failureOf(reply) {
    const usage = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(reply, 'usage');
    const response = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(reply, 'response');
    return (reason(reply, 'error') ??
        reason(reply, 'message') ??
        reason(reply, 'detail') ??
        ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(usage) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(usage, 'message') : undefined) ??
        ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(response)
            ? (reason(response, 'error') ?? reason(response, 'detail') ?? reason(response, 'message'))
            : undefined) ??
        'no reason given');
}
function reason(holder, key) {
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(holder, key);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(value, 'message') : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(holder, key);
}


/***/ }),

/***/ 72056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPublicAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

// IANA special-purpose registries (IPv4 and IPv6), with multicast: nothing in them is a public server.
const notPublic = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
])
    notPublic.addSubnet(network, prefix, 'ipv4');
// All IPv6 unicast that is routed publicly lies in 2000::/3.
const global6 = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const special6 = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
])
    special6.addSubnet(network, prefix, 'ipv6');
const wellKnownNat64 = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
wellKnownNat64.addSubnet('64:ff9b::', 96, 'ipv6');
/** True when an IP address, v4 or v6, is that of a host on the public internet. */
function isPublicAddress(address) {
    const plain = address.replace(/%.*$/, '');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(plain))
        return !notPublic.check(plain, 'ipv4');
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(plain))
        return false;
    const embedded = embeddedIPv4(plain);
    if (embedded !== undefined)
        return isPublicAddress(embedded);
    return global6.check(plain, 'ipv6') && !special6.check(plain, 'ipv6');
}
/** The IPv4 address inside a mapped (`::ffff:`) or NAT64 (`64:ff9b::`) address. */
function embeddedIPv4(address) {
    const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
    const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
    const nat64 = wellKnownNat64.check(address, 'ipv6') ? /([0-9a-f]{0,4}):([0-9a-f]{0,4})$/.exec(canonical) : null;
    const match = mapped ?? nat64;
    if (!match)
        return undefined;
    const high = Number.parseInt(match[1] || '0', 16);
    const low = Number.parseInt(match[2] || '0', 16);
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ }),

/***/ 73079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ jsonBody),
/* harmony export */   rs: () => (/* binding */ urlOf),
/* harmony export */   zI: () => (/* binding */ operationOf)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77681);

/** `POST /agent/execute`: how a request is named in counts, logs and messages. */
function operationOf(request) {
    return `${request.method} ${request.path}`;
}
/** The URL of a request below a base URL. */
function urlOf(request, baseUrl) {
    const path = request.path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(request.values?.[name] ?? ''));
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries(request.query ?? {}))
        query.set(name, String(value));
    return `${baseUrl}${path}${query.size === 0 ? '' : `?${query}`}`;
}
/** A JSON request body. */
function jsonBody(value) {
    const text = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value);
    return { mediaType: 'application/json', size: Buffer.byteLength(text), open: () => text };
}


/***/ })

};
