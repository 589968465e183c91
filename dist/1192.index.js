export const id = 1192;
export const ids = [1192];
export const modules = {

/***/ 2823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ hashValue),
/* harmony export */   q: () => (/* binding */ hashText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);


/** Hash of a text or URL input: hex SHA-256 of its UTF-8 bytes. */
function hashText(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/**
 * Hash of a plain value: hex SHA-256 of its JSON without white space, with the keys of objects sorted. A string is
 * hashed as the text that it is, because an input that is a bare string may be a URL or a text.
 */
function hashValue(value) {
    return hashText(typeof value === 'string' ? value : canonicalJson(value));
}
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return JSON.stringify(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 91192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startSimulator: () => (/* binding */ startSimulator)
});

// UNUSED EXPORTS: simulationHeader

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/simulator/clock.js

/** The time of this machine. */
const machineClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,promises_.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
};
/**
 * A clock that runs faster by `1 / scale`: with 0.02 a minute passes in 1.2 s. Two processes with the same scale and
 * `epoch` (milliseconds since the epoch of the machine's clock, when both clocks agree) have the same time.
 */
function scaledClock(clock, scale, epoch = 0) {
    if (scale === 1)
        return clock;
    return {
        now: () => Math.round(epoch + (clock.now() - epoch) / scale),
        sleep: (ms, signal) => clock.sleep(ms * scale, signal),
    };
}

;// CONCATENATED MODULE: ./lib/simulator/distribution.js
/** One draw, in milliseconds. */
function draw(distribution, random) {
    switch (distribution.kind) {
        case 'fixed':
            return distribution.ms;
        case 'uniform':
            return distribution.min + (distribution.max - distribution.min) * random.next();
        case 'log-normal': {
            const value = distribution.median * Math.exp(distribution.sigma * random.gaussian());
            return Math.min(value, distribution.max ?? Number.POSITIVE_INFINITY);
        }
    }
}

;// CONCATENATED MODULE: ./lib/simulator/random.js
/**
 * A stream of its own for each purpose and ordinal (`execution`, 17), so that one draw more in one place
 * changes no draw in another.
 */
function createRandom(seed, purpose, ordinal = 0) {
    let state = mix(mix(seed >>> 0, hashText(purpose)), ordinal >>> 0);
    const next = () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let value = Math.imul(state ^ (state >>> 15), state | 1);
        value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
        return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
    };
    const gaussian = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    return { next, gaussian };
}
function mix(a, b) {
    let value = (a ^ Math.imul(b, 0x9e3779b1)) >>> 0;
    value = Math.imul(value ^ (value >>> 16), 0x85ebca6b) >>> 0;
    value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35) >>> 0;
    return (value ^ (value >>> 16)) >>> 0;
}
// FNV-1a.
function hashText(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return hash;
}

;// CONCATENATED MODULE: ./lib/simulator/fault-plan.js

/** Decides, request by request, which fault strikes. */
class FaultPlan {
    #rules;
    constructor(rules, seed) {
        this.#rules = rules.map((rule, index) => ({ rule, random: createRandom(seed, 'fault', index), seen: 0 }));
    }
    /** The first rule that strikes at this request with this bearer key. Every matching rule counts the request. */
    next(operation, key) {
        let struck;
        for (const entry of this.#rules) {
            if (!concerns(entry.rule.on, operation) || (entry.rule.key !== undefined && entry.rule.key !== key))
                continue;
            entry.seen++;
            if (strikes(entry.rule, entry.seen, entry.random))
                struck ??= entry.rule;
        }
        return struck;
    }
}
function concerns(on, operation) {
    const [method, path] = on.split(' ');
    const [actualMethod, actualPath] = operation.split(' ');
    return (method === '*' || method === actualMethod) && (path === '*' || path === actualPath);
}
function strikes({ occasion }, ordinal, random) {
    switch (occasion.kind) {
        case 'always':
            return true;
        case 'first':
            return ordinal <= occasion.count;
        case 'every':
            return ordinal % occasion.count === 0;
        case 'only':
            return occasion.ordinals.includes(ordinal);
        case 'probability':
            return random.next() < occasion.share;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/simulator/reply.js
/** Thrown by whatever finds that a request cannot be served; becomes the reply. */
class Refusal extends Error {
    reply;
    constructor(reply) {
        super(`refused with ${reply.status}`);
        this.reply = reply;
    }
}
function reply_json(status, value, headers = {}) {
    return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
/** The common error of the platform: `{"detail": "text"}`. */
function refusal(status, detail, headers = {}) {
    return new Refusal(reply_json(status, { detail }, headers));
}
function invalid(fields) {
    return new Refusal(reply_json(422, { detail: fields }));
}
/** An error body in one of the shapes that the platform, its gateway and proxies send. */
function errorReply(status, shape, message, headers = {}, field = 'body') {
    if (shape === 'html') {
        const body = `<html><head><title>${status}</title></head><body><center><h1>${status} ${message}</h1></center></body></html>`;
        return { status, headers: { 'content-type': 'text/html', ...headers }, body };
    }
    if (shape === 'empty')
        return { status, headers, body: '' };
    return reply_json(status, errorBody(shape, status, message, field), headers);
}
function errorBody(shape, status, message, field) {
    const error = { message, type: 'simulated_error', code: String(status), param: null };
    switch (shape) {
        case 'detail':
            return { detail: message };
        case 'list':
            return {
                detail: [
                    { loc: ['body', ...field.split('.').filter((part) => part !== 'body')], msg: message, type: 'value_error' },
                ],
            };
        case 'wrapped':
            return { detail: { error } };
        case 'error':
            return { error: { message, type: error.type, code: error.code, id: `req_${status}` } };
        case 'text':
            return { error: message };
        case 'message':
            return { message };
    }
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/simulator/skill-bundle.js




const MAX_ENTRIES = 20_000;
const MAX_CONTENT_BYTES = 512 * 1024 * 1024;
/** Why a zip is no skill. */
class NotASkill extends Error {
}
/** Reads a zip in memory. @throws NotASkill for anything but a zip with `SKILL.md` at its root */
function readSkillBundle(zip) {
    const files = unzip(zip);
    const manifest = files['SKILL.md'];
    if (manifest === undefined)
        throw new NotASkill('The skill bundle has no SKILL.md at its root');
    const name = manifestName(new TextDecoder().decode(manifest));
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const path of Object.keys(files).sort()) {
        const content = files[path] ?? new Uint8Array();
        hash.update(`${Buffer.byteLength(path)}:${path}:${content.length}:`).update(content);
    }
    return { ...(name === undefined ? {} : { name }), digest: hash.digest('hex') };
}
/** The zip of a skill that a scenario or a prompt spells out. */
function zipSkill(files) {
    return (0,esm.zipSync)({ ...files }, { mtime: '1980-01-02T00:00:00' });
}
/** The same zip with some files replaced, added, or, with null, taken out. @throws NotASkill for anything but a zip */
function alterZip(zip, files) {
    const altered = Object.entries({ ...unzip(zip), ...files });
    return zipSkill(Object.fromEntries(altered.filter((entry) => entry[1] !== null)));
}
function unzip(zip) {
    let entries = 0;
    let bytes = 0;
    try {
        return (0,esm/* unzipSync */.AO)(zip, {
            filter: ({ name, originalSize }) => {
                entries++;
                bytes += originalSize;
                if (entries > MAX_ENTRIES || bytes > MAX_CONTENT_BYTES)
                    throw new NotASkill('The skill bundle is too large');
                if (/^\/|\\|(^|\/)\.\.(\/|$)/.test(name))
                    throw new NotASkill(`The skill bundle has an entry outside itself`);
                return !name.endsWith('/');
            },
        });
    }
    catch (error) {
        if (error instanceof NotASkill)
            throw error;
        throw new NotASkill('The skill bundle is not a zip file');
    }
}
function manifestName(text) {
    const block = /^\ufeff?---\r?\n([\s\S]*?)\r?\n---\s*(\r?\n|$)/.exec(text)?.[1];
    if (block === undefined)
        return undefined;
    try {
        const manifest = (0,dist/* parse */.qg)(block);
        return (0,json/* isJsonObject */.O)(manifest) && typeof manifest.name === 'string' ? manifest.name : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/faults.js




/** True for what leaves the client without any reply. */
function isConnectionFault(fault) {
    return fault.kind === 'reset' || fault.kind === 'hang';
}
/** The error that a fault answers with; undefined for a fault that changes a reply or its way. */
function replaceReply(fault) {
    if (fault.kind !== 'reply')
        return undefined;
    const headers = fault.retryAfterS === undefined ? {} : { 'retry-after': String(fault.retryAfterS) };
    return errorReply(fault.status, fault.shape, fault.message, headers, fault.field);
}
/** A reply with the damage that the fault does to its body. */
function damage(fault, reply) {
    if (fault.kind === 'truncate')
        return { ...reply, body: firstHalf(reply) };
    if (fault.kind === 'no-id')
        return { ...reply, body: withoutId(reply.body) };
    if (fault.kind === 'alter')
        return { ...reply, body: alterZip(Buffer.from(reply.body), fault.files) };
    if (fault.kind === 'replace')
        return { ...reply, body: fault.bytes };
    return reply;
}
/** Promises the whole body, sends half of it and closes. */
function sendCut(response, reply) {
    response.writeHead(reply.status, { ...reply.headers, 'content-length': Buffer.from(reply.body).length });
    response.write(firstHalf(reply), () => response.socket?.destroy());
}
function firstHalf(reply) {
    const body = Buffer.from(reply.body);
    return body.subarray(0, Math.floor(body.length / 2));
}
function withoutId(body) {
    const value = JSON.parse(Buffer.from(body).toString('utf8'));
    if (!(0,json/* isJsonObject */.O)(value))
        return JSON.stringify(value);
    const { id: _, execution_id: __, ...rest } = value;
    return JSON.stringify(rest);
}
/** Replies that are fetched later, behind a 303. */
class Continuations {
    #clock;
    #open = new Map();
    constructor(clock) {
        this.#clock = clock;
    }
    open(reply, readyAt, origin) {
        const path = `/continuations/${(0,external_node_crypto_.randomUUID)()}`;
        this.#open.set(path, { readyAt, reply });
        return { status: 303, headers: { location: `${origin}${path}` }, body: '' };
    }
    /** What a GET of a continuation answers: 202 until the reply is there. */
    find(method, path) {
        const entry = method === 'GET' ? this.#open.get(path) : undefined;
        if (!entry)
            return undefined;
        if (this.#clock.now() < entry.readyAt || !entry.reply)
            return { status: 202, headers: {}, body: '' };
        return entry.reply;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/rate-window.js
const WINDOW_MS = 60_000;
/** A sliding window: at most `limit` requests in any 60 s. Refused requests do not count. */
class RateWindow {
    #limit;
    #granted = [];
    constructor(limit) {
        this.#limit = limit;
    }
    ask(now) {
        this.#granted = this.#granted.filter((at) => at > now - WINDOW_MS);
        if (this.#granted.length >= this.#limit) {
            return { granted: false, remaining: 0, waitMs: (this.#granted[0] ?? now) + WINDOW_MS - now };
        }
        this.#granted.push(now);
        return { granted: true, remaining: this.#limit - this.#granted.length, waitMs: 0 };
    }
}

;// CONCATENATED MODULE: ./lib/simulator/gate.js


/** Keys and rate limit. */
class Gate {
    #platform;
    #window;
    constructor(platform) {
        this.#platform = platform;
        const { requestsPerMinute } = platform.scenario.server;
        this.#window = requestsPerMinute === undefined ? undefined : new RateWindow(requestsPerMinute);
    }
    /** @throws Refusal with 400, 401, 403 or 429 */
    admit(route, message) {
        const guest = this.#authenticate(route, message.headers.authorization);
        return { guest, headers: route.limited ? this.#limit() : {} };
    }
    #authenticate(route, authorization) {
        if (route.access === 'none') {
            // A presigned URL has its own signature; cloud storage refuses a second way of signing.
            if (authorization !== undefined)
                throw refusal(400, 'Only one auth mechanism is allowed');
            return true;
        }
        if (authorization === undefined) {
            if (route.access === 'guest')
                return true;
            throw refusal(401, 'Not authenticated', { 'www-authenticate': 'Bearer' });
        }
        const { keys, wrongKey } = this.#platform.scenario.server;
        const key = /^Bearer (\S+)$/.exec(authorization)?.[1];
        if (key === undefined || (keys !== undefined && !keys.includes(key)))
            throw refusal(wrongKey, 'Invalid API Key');
        return false;
    }
    #limit() {
        const { server } = this.#platform.scenario;
        if (!this.#window)
            return {};
        const grant = this.#window.ask(this.#platform.clock.now());
        const headers = server.rateLimitHeaders
            ? { 'x-ratelimit-limit': String(server.requestsPerMinute), 'x-ratelimit-remaining': String(grant.remaining) }
            : {};
        if (grant.granted)
            return headers;
        const wait = server.retryAfter ? { 'retry-after': String(Math.max(1, Math.ceil(grant.waitMs / 1000))) } : {};
        throw refusal(429, 'Rate limit exceeded', { ...headers, ...wait });
    }
}

;// CONCATENATED MODULE: ./lib/simulator/request.js


const MAX_JSON_BYTES = 128 * 1024 * 1024;
/** The body as a JSON object. Answers 422 to anything else and 413 above 128 MiB. */
async function jsonBody(request) {
    const type = request.message.headers['content-type'] ?? '';
    const chunks = [];
    let size = 0;
    for await (const chunk of request.message) {
        size += chunk.length;
        if (size <= MAX_JSON_BYTES)
            chunks.push(chunk);
    }
    if (size > MAX_JSON_BYTES)
        throw refusal(413, 'Request Entity Too Large');
    if (!/^application\/json\b/i.test(type)) {
        throw invalid([{ loc: ['body'], msg: 'Input should be sent as application/json', type: 'model_attributes_type' }]);
    }
    let value;
    try {
        value = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    }
    catch {
        throw invalid([{ loc: ['body', 0], msg: 'JSON decode error', type: 'json_invalid' }]);
    }
    request.keep(value);
    if ((0,json/* isJsonObject */.O)(value))
        return value;
    throw invalid([{ loc: ['body'], msg: 'Input should be a valid dictionary', type: 'model_attributes_type' }]);
}
/** Reads to the end what nobody wants, so that the connection can be used again. */
async function discardBody(message) {
    for await (const _ of message)
        ;
}

;// CONCATENATED MODULE: ./lib/simulator/query.js

/** Reads query parameters with their ranges and defaults; unknown names are wrong. */
class Query {
    #search;
    #problems = [];
    #known = new Set();
    constructor(url) {
        this.#search = url.searchParams;
    }
    integer(name, fallback, minimum, maximum = Number.MAX_SAFE_INTEGER) {
        const text = this.text(name);
        if (text === undefined)
            return fallback;
        const value = /^-?\d+$/.test(text) ? Number(text) : Number.NaN;
        if (value >= minimum && value <= maximum)
            return value;
        this.#wrong(name, `Input should be an integer from ${minimum} to ${maximum}`, 'int_parsing');
        return fallback;
    }
    flag(name, fallback) {
        const text = this.text(name)?.toLowerCase();
        if (text === undefined)
            return fallback;
        if (text === 'true' || text === '1')
            return true;
        if (text !== 'false' && text !== '0')
            this.#wrong(name, 'Input should be a valid boolean', 'bool_parsing');
        return false;
    }
    word(name, words, fallback) {
        const text = this.text(name);
        const found = words.find((word) => word === text);
        if (text !== undefined && found === undefined)
            this.#wrong(name, `Input should be ${words.join(', ')}`, 'literal_error');
        return found ?? fallback;
    }
    text(name) {
        this.#known.add(name);
        return this.#search.get(name) ?? undefined;
    }
    /** @throws Refusal with 422 when anything was wrong */
    settle() {
        for (const name of this.#search.keys()) {
            if (!this.#known.has(name))
                this.#wrong(name, 'Extra inputs are not permitted', 'extra_forbidden');
        }
        if (this.#problems.length > 0)
            throw invalid(this.#problems);
    }
    #wrong(name, msg, type) {
        this.#problems.push({ loc: ['query', name], msg, type });
    }
}

;// CONCATENATED MODULE: ./lib/simulator/artifact-routes.js


const keyed = { access: 'key', limited: true };
/** `/artifacts`; an artifact exists once its execution has ended. */
const artifactRoutes = [
    { operation: 'GET /artifacts', ...keyed, handle: getArtifact },
    { operation: 'GET /artifacts/list', ...keyed, handle: listArtifacts },
];
function getArtifact(platform, request) {
    const query = new Query(request.url);
    const objectId = query.text('object_id');
    const filename = query.text('filename');
    const execution = findExecution(platform, query);
    if (objectId === undefined && filename === undefined)
        throw invalid([{ loc: ['query', 'object_id'], msg: 'Field required', type: 'missing' }]);
    const artifact = execution.outcome.artifacts.find((one) => objectId === undefined ? one.filename === filename : one.id === objectId);
    if (!artifact)
        throw refusal(404, 'Artifact not found');
    return { status: 200, headers: { 'content-type': artifact.contentType }, body: artifact.content };
}
function listArtifacts(platform, request) {
    const execution = findExecution(platform, new Query(request.url));
    const items = execution.outcome.artifacts.map(({ id, filename }) => ({
        object_id: id,
        filename: filename ?? null,
        source: 'store',
    }));
    return reply_json(200, { namespace_id: execution.id, items });
}
function findExecution({ executions, clock }, query) {
    const executionId = query.text('execution_id');
    const sessionId = query.text('session_id');
    query.settle();
    if ((executionId === undefined) === (sessionId === undefined)) {
        const msg = 'Exactly one of execution_id and session_id is required';
        throw invalid([{ loc: ['query', 'execution_id'], msg, type: 'value_error' }]);
    }
    const execution = executionId === undefined ? undefined : executions.get(executionId);
    if (!execution || clock.now() < execution.endsAt)
        throw refusal(404, 'Namespace not found');
    return execution;
}

// EXTERNAL MODULE: ./lib/simulator/input-hash.js
var input_hash = __webpack_require__(2823);
;// CONCATENATED MODULE: ./lib/simulator/execute-inputs.js



const urlTypes = ['file_url', 'image_url', 'video_url', 'audio_url'];
const url = /^https?:\/\/.+/;
/**
 * SHA-256 of each input by name: of a file's content, of the UTF-8 text of a text or URL, of the canonical JSON of
 * anything else. The elements of a list of message contents are inputs of their own, named `files[0]`.
 */
function hashInputs(platform, inputs, fields) {
    const hashes = new Map();
    for (const [name, value] of Object.entries(inputs)) {
        if (Array.isArray(value) && value.length > 0 && value.every(isMessageContent)) {
            for (const [index, item] of value.entries())
                hashes.set(`${name}[${index}]`, hashContent(platform, item, fields.below(name, index, item), name));
        }
        else if (isMessageContent(value)) {
            hashes.set(name, hashContent(platform, value, fields.object(name) ?? fields, name));
        }
        else {
            hashes.set(name, (0,input_hash/* hashValue */.g)(value));
        }
    }
    return Object.fromEntries(hashes);
}
function isMessageContent(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return false;
    const { type } = value;
    return type === 'input_file' || type === 'text' || urlTypes.some((known) => known === type);
}
function hashContent(platform, value, fields, name) {
    if (value.type === 'text')
        return (0,input_hash/* hashText */.q)(fields.text('text', { required: true }) ?? '');
    if (value.type === 'input_file') {
        const fileId = fields.text('file_id');
        if (fileId !== undefined) {
            const file = platform.files.get(fileId);
            if (!file)
                throw refusal(404, `File ${fileId} not found (input "${name}")`);
            return file.content.sha256;
        }
        if (!fields.has('file_url'))
            fields.wrong('file_id', 'Either file_id or file_url is required', 'missing');
        return hashUrl(fields, 'file_url');
    }
    return hashUrl(fields, String(value.type));
}
/** A URL stands as a text or as `{url, detail}`. */
function hashUrl(fields, key) {
    const value = fields.raw(key);
    if (value === undefined)
        fields.wrong(key, 'Field required', 'missing');
    const address = (0,json/* isJsonObject */.O)(value) ? value.url : value;
    if ((0,json/* isJsonObject */.O)(value))
        fields.object(key)?.word('detail', ['auto', 'low', 'high']);
    if (typeof address === 'string' && url.test(address))
        return (0,input_hash/* hashText */.q)(address);
    if (value !== undefined)
        fields.wrong(key, 'Input should be an http or https URL', 'url_parsing');
    return '';
}

;// CONCATENATED MODULE: ./lib/simulator/execute-skill.js



const MAX_REMEMBERED = 2000;
/** Names of bundles by the hash of their base64, so that a run of many cases decodes each bundle once. */
const bundleNames = new Map();
/**
 * The name of a skill of an execution: from the `SKILL.md` of an inline bundle, or of the stored skill.
 *
 * @throws Refusal with 404 for a skill or version that does not exist
 */
function nameSkill(platform, skill, fields) {
    if (skill.type === 'inline')
        return nameInline(fields);
    fields.only(['type', 'skill_id', 'skill_name', 'skill_version', 'version']);
    fields.word('type', ['skill_reference', 'inline']);
    const id = fields.text('skill_id');
    const name = fields.text('skill_name');
    const version = fields.text('skill_version') ?? fields.text('version');
    if (id === undefined && name === undefined) {
        fields.wrong('skill_id', 'Either skill_id or skill_name is required', 'missing');
        return '';
    }
    const stored = id === undefined ? platform.skills.findByName(name ?? '', version) : platform.skills.find(id, version);
    if (!stored)
        throw refusal(404, `Skill ${id ?? name} not found`);
    return stored.name;
}
function nameInline(fields) {
    // The Python SDK leaves a version in inline objects.
    fields.only(['type', 'name', 'description', 'source', 'bundle', 'skill_version']);
    const given = fields.text('name');
    fields.text('description');
    const source = fields.object('source');
    source?.only(['type', 'media_type', 'data']);
    source?.word('type', ['base64']);
    source?.word('media_type', ['application/zip']);
    const data = source ? source.text('data', { required: true }) : fields.text('bundle');
    if (data === undefined) {
        if (!source && !fields.has('bundle'))
            fields.wrong('source', 'Field required', 'missing');
        return given ?? '';
    }
    try {
        return readName(data) ?? given ?? '';
    }
    catch (error) {
        if (!(error instanceof NotASkill))
            throw error;
        (source ?? fields).wrong(source ? 'data' : 'bundle', error.message, 'value_error');
        return given ?? '';
    }
}
function readName(data) {
    const key = (0,external_node_crypto_.createHash)('sha256').update(data).digest('base64');
    let known = bundleNames.get(key);
    if (!known) {
        if (data.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(data))
            throw new NotASkill('The data is not standard base64 with padding on one line');
        const { name } = readSkillBundle(Buffer.from(data, 'base64'));
        known = name === undefined ? {} : { name };
        if (bundleNames.size >= MAX_REMEMBERED)
            bundleNames.clear();
        bundleNames.set(key, known);
    }
    return known.name;
}

;// CONCATENATED MODULE: ./lib/simulator/fields.js


/**
 * Checks the fields of a body or query and collects what is wrong with them. Null counts as absent, because the
 * official SDKs send nulls for what is not set.
 */
class Fields {
    #value;
    #at;
    #problems;
    constructor(value, at, problems = []) {
        this.#value = value;
        this.#at = at;
        this.#problems = problems;
    }
    has(key) {
        return Object.hasOwn(this.#value, key) && this.#value[key] !== null;
    }
    raw(key) {
        return this.has(key) ? this.#value[key] : undefined;
    }
    text(key, options = {}) {
        const value = this.#required(key, options.required);
        if (value === undefined)
            return undefined;
        if (typeof value !== 'string')
            return this.wrong(key, 'Input should be a valid string', 'string_type');
        if (options.required && value === '')
            return this.wrong(key, 'String should not be empty', 'string_too_short');
        if (value.length > (options.maxLength ?? Number.POSITIVE_INFINITY))
            return this.wrong(key, `String should have at most ${options.maxLength} characters`, 'string_too_long');
        return value;
    }
    flag(key) {
        const value = this.raw(key);
        if (value === undefined || typeof value === 'boolean')
            return value;
        return this.wrong(key, 'Input should be a valid boolean', 'bool_type');
    }
    word(key, words) {
        const value = this.raw(key);
        if (value === undefined)
            return undefined;
        const found = words.find((word) => word === value);
        if (found !== undefined)
            return found;
        return this.wrong(key, `Input should be ${words.map((word) => `'${word}'`).join(', ')}`, 'literal_error');
    }
    object(key) {
        const value = this.raw(key);
        if (value === undefined)
            return undefined;
        if ((0,json/* isJsonObject */.O)(value))
            return new Fields(value, [...this.#at, key], this.#problems);
        return this.wrong(key, 'Input should be a valid dictionary', 'dict_type');
    }
    /** The elements of a list, or undefined when there is none. */
    list(key) {
        const value = this.raw(key);
        if (value === undefined || Array.isArray(value))
            return value;
        return this.wrong(key, 'Input should be a valid list', 'list_type');
    }
    wrong(key, msg, type) {
        this.#problems.push({ loc: [...this.#at, key], msg, type });
    }
    /** Complains about keys that no documentation names. */
    only(keys) {
        for (const key of Object.keys(this.#value)) {
            if (!keys.includes(key))
                this.wrong(key, 'Extra inputs are not permitted', 'extra_forbidden');
        }
    }
    below(key, index, value) {
        return new Fields(value, [...this.#at, key, index], this.#problems);
    }
    /** @throws Refusal with 422 when anything was wrong */
    settle() {
        if (this.#problems.length > 0)
            throw invalid(this.#problems);
    }
    #required(key, required = false) {
        const value = this.raw(key);
        if (value === undefined && required)
            return this.wrong(key, 'Field required', 'missing');
        return value;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/execute-request.js




const toolsets = ['core', 'image', 'image-gen', 'world-gen', 'viz', 'document', 'video', 'web'];
const known = [
    ...['id', 'created_at', 'name', 'model', 'inputs', 'batch', 'config', 'metadata', 'toolsets', 'callback_url'],
    ...['priority', 'version', 'urls', 'file_ids'],
];
/**
 * Checks the body of `POST /agent/execute`.
 *
 * @throws Refusal with 422 for what is malformed, 404 for files and skills that do not exist
 */
function readExecuteOrder(platform, body) {
    const fields = new Fields(body, ['body']);
    fields.only(known);
    const clientId = fields.text('id');
    if (clientId !== undefined && platform.scenario.server.clientId === 'refuse')
        fields.wrong('id', 'Extra inputs are not permitted', 'extra_forbidden');
    const name = fields.text('name');
    const model = fields.text('model') ?? 'vlmrun-orion-1:auto';
    const batch = fields.flag('batch');
    if (batch === false)
        fields.wrong('batch', 'Input should be True', 'literal_error');
    for (const [index, toolset] of (fields.list('toolsets') ?? []).entries()) {
        if (!toolsets.some((one) => one === toolset))
            fields.wrong('toolsets', `Unknown toolset at ${index}; known are ${toolsets.join(', ')}`, 'literal_error');
    }
    const callback = fields.text('callback_url');
    if (callback !== undefined && !URL.canParse(callback))
        fields.wrong('callback_url', 'Input should be a valid URL', 'url_parsing');
    fields.word('priority', ['low', 'normal', 'high']);
    checkMetadata(fields.object('metadata'));
    const inputs = fields.object('inputs');
    const skills = checkConfig(fields.object('config'));
    const inputHashes = inputs ? hashInputs(platform, fields.raw('inputs'), inputs) : {};
    const names = skills.map((skill) => nameSkill(platform, skill.value, skill.fields));
    fields.settle();
    return {
        ...(clientId === undefined ? {} : { clientId }),
        ...(name === undefined ? {} : { name }),
        model,
        skills: names,
        inputHashes,
        inputs: fields.raw('inputs') ?? null,
        metadata: fields.raw('metadata') ?? null,
    };
}
function checkMetadata(metadata) {
    metadata?.word('environment', ['dev', 'staging', 'prod']);
    metadata?.text('session_id');
    metadata?.flag('allow_training');
}
/** Checks the documented fields and passes on the rest, as the platform's newer fields come before their documentation. */
function checkConfig(config) {
    if (!config)
        return [];
    config.text('prompt');
    config.object('json_schema');
    config.word('service_tier', ['auto', 'default', 'standard', 'flex', 'priority']);
    config.flag('orchestration_mode');
    config.text('mode');
    const skills = [];
    for (const [index, value] of (config.list('skills') ?? []).entries()) {
        if ((0,json/* isJsonObject */.O)(value))
            skills.push({ value, fields: config.below('skills', index, value) });
        else
            config.wrong('skills', `Element ${index} should be a valid dictionary`, 'dict_type');
    }
    return skills;
}

;// CONCATENATED MODULE: ./lib/simulator/platform.js
/** An ISO 8601 timestamp in UTC. */
function timestamp(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./lib/simulator/response.js

const made = new WeakMap();
/** The `response` of a completed execution: grounding added, then put into its layout. */
function responseOf(outcome) {
    const known = made.get(outcome);
    if (known !== undefined)
        return known;
    const { grounding } = outcome;
    const grounded = grounding === undefined ? outcome.response : withGrounding(outcome.response, grounding, '');
    const response = layOut(grounded, outcome.layout);
    made.set(outcome, response);
    return response;
}
function layOut(value, layout) {
    switch (layout) {
        case 'bare':
            return value;
        case 'results':
            return { results: Array.isArray(value) ? value : [value] };
        case 'data':
            return { data: value };
        case 'string':
            return JSON.stringify(value);
        case 'null':
            return null;
    }
}
/** Every field that is no object gets a sibling `<field>_metadata`: where it stands, or null. */
function withGrounding(value, grounding, path) {
    if (Array.isArray(value))
        return value.map((item, index) => withGrounding(item, grounding, `${path}[${index}]`));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const result = {};
    for (const [key, member] of Object.entries(value)) {
        const at = path === '' ? key : `${path}.${key}`;
        result[key] = withGrounding(member, grounding, at);
        const scalar = !(0,json/* isJsonObject */.O)(member) && !(Array.isArray(member) && member.some(json/* isJsonObject */.O));
        const field = Object.hasOwn(grounding, at) ? grounding[at] : undefined;
        if (field || scalar)
            result[`${key}_metadata`] = field ? metadataOf(field) : null;
    }
    return result;
}
function metadataOf(field) {
    return {
        confidence: field.confidence ?? 'hi',
        bboxes: field.boxes.map((box) => ({
            content: box.content ?? '',
            bbox: { xywh: [...box.xywh] },
            page: box.page,
            confidence: box.confidence ?? 0.99,
        })),
    };
}

;// CONCATENATED MODULE: ./lib/simulator/execution-view.js


/** An AgentExecutionResponse as of a moment. */
function executionResponse(execution, server, now) {
    const { order, outcome } = execution;
    const ended = now >= execution.endsAt;
    const status = ended ? (outcome.status ?? '') : walkedTo(execution, now);
    return {
        [server.executionId]: execution.id,
        name: order.name ?? order.skills[0] ?? 'agent',
        status,
        response: null,
        usage: {},
        created_at: timestamp(execution.acceptedAt),
        completed_at: ended ? timestamp(execution.endsAt) : null,
        ...(server.echo.inputs ? { inputs: order.inputs } : {}),
        ...(server.echo.metadata ? { metadata: order.metadata } : {}),
        ...(ended ? endOf(outcome, Math.round(execution.duration / 1000)) : {}),
    };
}
/** The same without its response, for servers whose lists leave it out. */
function withoutResponse(response) {
    const { response: _, ...rest } = response;
    return rest;
}
function walkedTo({ outcome, startsAt, duration }, now) {
    const { walk } = outcome;
    const share = duration > 0 ? Math.max(0, now - startsAt) / duration : 1;
    return walk[Math.min(walk.length - 1, Math.floor(share * walk.length))] ?? 'running';
}
function endOf(outcome, seconds) {
    const usage = { duration_seconds: seconds, ...outcome.usage };
    const { failure } = outcome;
    if (failure === undefined)
        return { response: responseOf(outcome), usage };
    switch (failure.at) {
        case 'error':
        case 'message':
        case 'detail':
            return { [failure.at]: failure.reason, usage };
        case 'error.message':
            return { error: { message: failure.reason }, usage };
        case 'usage.message':
            return { usage: { ...usage, message: failure.reason } };
        case 'response.error':
            return { response: { error: failure.reason }, usage };
        case 'response.detail':
            return { response: { detail: failure.reason }, usage };
        case 'response.message':
            return { response: { message: failure.reason }, usage };
    }
}

;// CONCATENATED MODULE: ./lib/simulator/execution-routes.js





const execution_routes_keyed = { access: 'key', limited: true };
/** `/agent/…` and `/predictions`, which answer alike. */
const executionRoutes = [
    { operation: 'POST /agent/execute', ...execution_routes_keyed, handle: execute },
    { operation: 'GET /agent/executions', ...execution_routes_keyed, handle: listExecutions },
    { operation: 'GET /agent/executions/{id}', ...execution_routes_keyed, handle: getExecution },
    { operation: 'GET /predictions', ...execution_routes_keyed, handle: listExecutions },
    { operation: 'GET /predictions/{id}', ...execution_routes_keyed, handle: getExecution },
];
async function execute(platform, request) {
    const order = readExecuteOrder(platform, await jsonBody(request));
    const execution = platform.executions.accept(order, platform.clock.now());
    return reply_json(201, executionResponse(execution, platform.scenario.server, execution.acceptedAt));
}
function listExecutions({ executions, scenario, clock }, request) {
    const query = new Query(request.url);
    const skip = query.integer('skip', 0, 0);
    const limit = query.integer('limit', 10, 1, 1000);
    query.settle();
    const now = clock.now();
    const views = executions
        .list(skip, limit, now)
        .map((execution) => executionResponse(execution, scenario.server, now));
    return reply_json(200, scenario.server.list.responses ? views : views.map(withoutResponse));
}
function getExecution({ executions, scenario, clock }, request) {
    const execution = executions.get(request.params[0] ?? '');
    const now = clock.now();
    if (!execution || now < execution.acceptedAt + scenario.server.readLag)
        throw refusal(404, 'Execution not found');
    return reply_json(200, executionResponse(execution, scenario.server, now));
}

;// CONCATENATED MODULE: ./lib/simulator/content-sink.js

const MAX_KEPT_BYTES = 64 * 1024 * 1024;
/** Takes a file's bytes as they arrive; keeps them only as long as they look like a zip of at most 64 MiB. */
class ContentSink {
    #sha256 = (0,external_node_crypto_.createHash)('sha256');
    #md5 = (0,external_node_crypto_.createHash)('md5');
    #kept = [];
    #bytes = 0;
    write(chunk) {
        this.#sha256.update(chunk);
        this.#md5.update(chunk);
        this.#bytes += chunk.length;
        // A copy, because the chunk may be a view on a larger buffer of the connection.
        this.#kept?.push(Buffer.from(chunk));
        if (this.#bytes > MAX_KEPT_BYTES || (this.#bytes >= 4 && !this.#looksLikeZip()))
            this.#kept = undefined;
    }
    end() {
        const zip = this.#kept && this.#bytes >= 4 ? Buffer.concat(this.#kept) : undefined;
        return {
            sha256: this.#sha256.digest('hex'),
            md5: this.#md5.digest('hex'),
            bytes: this.#bytes,
            ...(zip === undefined ? {} : { zip }),
        };
    }
    #looksLikeZip() {
        let [first] = this.#kept ?? [];
        if (first && first.length < 4) {
            first = Buffer.concat(this.#kept ?? []);
            this.#kept = [first];
        }
        return first?.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
    }
}

;// CONCATENATED MODULE: ./lib/simulator/file-store.js


/** Purposes of a file. */
const purposes = [
    'assistants',
    'assistants_output',
    'batch',
    'batch_output',
    'fine-tune',
    'vision',
    'datasets',
];
/** The files of the organisation. */
class FileStore {
    #files = new Map();
    #byMd5 = new Map();
    #presigned = new Map();
    add(filename, purpose, content, createdAt, id = (0,external_node_crypto_.randomUUID)()) {
        const file = { id, filename, purpose, createdAt, content };
        this.#files.set(id, file);
        this.#byMd5.set(content.md5, file);
        return file;
    }
    get(id) {
        return this.#files.get(id);
    }
    findByMd5(md5) {
        return this.#byMd5.get(md5);
    }
    /** Newest first. */
    list(skip, limit) {
        return [...this.#files.values()].reverse().slice(skip, skip + limit);
    }
    delete(id) {
        const file = this.#files.get(id);
        this.#files.delete(id);
        if (file && this.#byMd5.get(file.content.md5) === file)
            this.#byMd5.delete(file.content.md5);
        return file;
    }
    announce(filename, purpose, contentType) {
        const upload = { id: (0,external_node_crypto_.randomUUID)(), filename, purpose, contentType };
        this.#presigned.set(upload.id, upload);
        return upload;
    }
    announced(id) {
        return this.#presigned.get(id);
    }
}
/** A FileResponse. */
function fileResponse(file, publicUrl = null) {
    return {
        id: file.id,
        filename: file.filename,
        bytes: file.content.bytes,
        purpose: file.purpose,
        created_at: timestamp(file.createdAt),
        object: 'file',
        public_url: publicUrl,
    };
}

;// CONCATENATED MODULE: ./lib/simulator/multipart.js
const MAX_HEAD_BYTES = 16 * 1024;
/** The boundary of a content type, or undefined when it is no multipart form. */
function boundaryOf(contentType) {
    const match = /^multipart\/form-data\s*;.*?\bboundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
    return match?.[1] ?? match?.[2];
}
/** Reads a multipart body as a stream. Returns false when the body is malformed or ends early. */
async function readMultipart(stream, boundary, sink) {
    const delimiter = Buffer.from(`\r\n--${boundary}`);
    // The first delimiter has no line break before it; one in front makes all of them alike.
    let pending = Buffer.from('\r\n');
    let state = 'preamble';
    for await (const chunk of stream) {
        if (state === 'end' || state === 'malformed')
            continue;
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        for (let progress = true; progress;) {
            progress = false;
            if (state === 'preamble' || state === 'data') {
                const at = pending.indexOf(delimiter);
                // What follows a delimiter says whether it was the last one: two more bytes are needed.
                const whole = at >= 0 && pending.length >= at + delimiter.length + 2;
                const end = at >= 0 ? at : Math.max(0, pending.length - delimiter.length + 1);
                if (state === 'data' && end > 0)
                    sink.data(pending.subarray(0, end));
                pending = pending.subarray(end);
                if (!whole)
                    break;
                const tail = pending.subarray(delimiter.length, delimiter.length + 2).toString('latin1');
                pending = pending.subarray(delimiter.length + 2);
                state = tail === '--' ? 'end' : tail === '\r\n' ? 'head' : 'malformed';
                progress = state === 'head';
            }
            else if (state === 'head') {
                const end = pending.indexOf('\r\n\r\n');
                if (end < 0) {
                    if (pending.length > MAX_HEAD_BYTES)
                        state = 'malformed';
                    break;
                }
                const head = parseHead(pending.subarray(0, end).toString('utf8'));
                pending = pending.subarray(end + 4);
                if (head)
                    sink.begin(head);
                state = head ? 'data' : 'malformed';
                progress = head !== undefined;
            }
        }
    }
    return state === 'end';
}
function parseHead(text) {
    const lines = text.split('\r\n');
    const disposition = lines.find((line) => /^content-disposition:\s*form-data\b/i.test(line));
    const name = /;\s*name="((?:[^"\\]|\\.)*)"/i.exec(disposition ?? '')?.[1];
    if (name === undefined)
        return undefined;
    const filename = /;\s*filename="((?:[^"\\]|\\.)*)"/i.exec(disposition ?? '')?.[1];
    const contentType = lines.map((line) => /^content-type:\s*(.*)$/i.exec(line)?.[1]).find((type) => type !== undefined);
    return {
        name,
        ...(filename === undefined ? {} : { filename: filename.replace(/%22/g, '"').replace(/%0D%0A/gi, ' ') }),
        ...(contentType === undefined ? {} : { contentType }),
    };
}

;// CONCATENATED MODULE: ./lib/simulator/file-routes.js






const file_routes_keyed = { access: 'key', limited: true };
/** `/files` without the presigned way. */
const fileRoutes = [
    { operation: 'GET /files', ...file_routes_keyed, handle: listFiles },
    { operation: 'GET /files/hash/{md5}', ...file_routes_keyed, handle: findByHash },
    { operation: 'POST /files', ...file_routes_keyed, handle: upload },
    { operation: 'GET /files/{id}', ...file_routes_keyed, handle: getFile },
    { operation: 'DELETE /files/{id}', ...file_routes_keyed, handle: deleteFile },
];
function listFiles({ files }, request) {
    const query = new Query(request.url);
    const skip = query.integer('skip', 0, 0);
    const limit = query.integer('limit', 10, 1, 1000);
    query.settle();
    return reply_json(200, files.list(skip, limit).map((file) => fileResponse(file)));
}
function findByHash({ files }, request) {
    const md5 = request.params[0] ?? '';
    if (!/^[0-9a-f]{32}$/.test(md5)) {
        throw invalid([
            { loc: ['path', 'file_hash'], msg: 'Input should be a lower-case hex MD5', type: 'string_pattern_mismatch' },
        ]);
    }
    const file = files.findByMd5(md5);
    if (file)
        return reply_json(200, fileResponse(file));
    const nothing = { id: null, filename: null, bytes: 0, purpose: 'assistants', object: 'file', public_url: null };
    return reply_json(200, { ...nothing, created_at: new Date(0).toISOString() });
}
async function upload(platform, request) {
    const query = new Query(request.url);
    const purpose = query.word('purpose', purposes, 'assistants');
    const publicUrl = query.flag('generate_public_url', true);
    query.settle();
    const boundary = boundaryOf(request.message.headers['content-type']);
    if (boundary === undefined) {
        await discardBody(request.message);
        throw invalid([{ loc: ['body', 'file'], msg: 'Field required', type: 'missing' }]);
    }
    const parts = [];
    const whole = await readMultipart(request.message, boundary, {
        begin: (head) => parts.push({ head, sink: new ContentSink() }),
        data: (chunk) => parts.at(-1)?.sink.write(chunk),
    });
    if (!whole)
        throw refusal(400, 'There was an error parsing the body');
    const [part] = parts;
    if (part?.head.name !== 'file' || parts.length > 1)
        throw invalid([{ loc: ['body', 'file'], msg: 'Exactly one part named "file" is expected', type: 'missing' }]);
    const { filename } = part.head;
    if (filename === undefined || filename === '')
        throw invalid([{ loc: ['body', 'file'], msg: 'The part needs a filename', type: 'value_error' }]);
    const file = platform.files.add(filename, purpose, part.sink.end(), platform.clock.now());
    const { sha256, md5, bytes } = file.content;
    request.keep({ part: { name: 'file', filename }, sha256, md5, bytes });
    return reply_json(201, fileResponse(file, publicUrl ? `${request.origin}/public/${file.id}` : null));
}
function getFile({ files }, request) {
    const query = new Query(request.url);
    const publicUrl = query.flag('generate_public_url', false);
    query.settle();
    const file = files.get(request.params[0] ?? '');
    if (!file)
        throw refusal(404, 'File not found');
    return reply_json(200, fileResponse(file, publicUrl ? `${request.origin}/public/${file.id}` : null));
}
function deleteFile({ files }, request) {
    const file = files.delete(request.params[0] ?? '');
    if (!file)
        throw refusal(404, 'File not found');
    return reply_json(200, fileResponse(file));
}

;// CONCATENATED MODULE: ./lib/simulator/general-routes.js

/** Health and models. */
const generalRoutes = [
    { operation: 'GET /health', access: 'guest', limited: true, handle: () => reply_json(200, { status: 'ok' }) },
    { operation: 'GET /models', access: 'key', limited: true, handle: listDomainModels },
    { operation: 'GET /openai/models', access: 'key', limited: true, handle: listModels },
];
function listDomainModels() {
    const domains = ['document.invoice', 'document.markdown', 'image.caption'];
    return reply_json(200, domains.map((domain) => ({ model: 'vlm-1', domain })));
}
function listModels({ scenario }) {
    const data = scenario.server.models.map((id) => ({ id, object: 'model', created: 0, owned_by: 'vlmrun' }));
    return reply_json(200, { object: 'list', data });
}

;// CONCATENATED MODULE: ./lib/simulator/skill-draft.js




/** Checks the body of `POST /skills/create`: exactly one source, name and description where they are needed. */
function readDraftSource(body) {
    const fields = new Fields(body, ['body']);
    fields.only(['file_id', 'prompt', 'session_id', 'json_schema', 'name', 'description', 'is_public']);
    const sources = ['file_id', 'prompt', 'session_id'].filter((key) => fields.has(key));
    if (sources.length !== 1)
        fields.wrong('file_id', 'Exactly one of file_id, prompt and session_id is required', 'value_error');
    const fileId = fields.text('file_id');
    const prompt = fields.text('prompt');
    const sessionId = fields.text('session_id');
    const name = fields.text('name', { required: fileId !== undefined, maxLength: 255 });
    const description = fields.text('description', { required: fileId !== undefined });
    const schema = fields.raw('json_schema');
    if (schema !== undefined && !(0,json/* isJsonObject */.O)(schema))
        fields.object('json_schema');
    const isPublic = fields.flag('is_public') ?? false;
    fields.settle();
    if (fileId !== undefined)
        return { fileId, name: name ?? '', description: description ?? '', public: isPublic };
    // The simulator has no chats, so no session can be known to it.
    if (sessionId !== undefined)
        throw refusal(404, 'Session not found');
    return {
        prompt: prompt ?? '',
        ...((0,json/* isJsonObject */.O)(schema) ? { schema } : {}),
        ...(name === undefined ? {} : { name }),
        ...(description === undefined ? {} : { description }),
        public: isPublic,
    };
}
/** @throws Refusal with 404 for an unknown file, 422 for one that is no skill */
function draftFromFile({ files }, source) {
    const file = files.get(source.fileId);
    if (!file)
        throw refusal(404, 'File not found');
    const { name, description } = source;
    try {
        if (!file.content.zip)
            throw new NotASkill('The file is not a zip file');
        const { digest } = readSkillBundle(file.content.zip);
        return { name, description, zip: file.content.zip, digest, public: source.public, own: true };
    }
    catch (error) {
        if (!(error instanceof NotASkill))
            throw error;
        throw invalid([{ loc: ['body', 'file_id'], msg: error.message, type: 'value_error' }]);
    }
}
function draftFromPrompt(source) {
    const words = source.prompt.toLowerCase().match(/[a-z0-9]+/g) ?? ['skill'];
    const name = source.name ?? words.slice(0, 4).join('-');
    const description = source.description ?? source.prompt.slice(0, 200);
    const manifest = `---\nname: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\n---\n\n${source.prompt}\n`;
    const schema = source.schema ? { 'schema.json': Buffer.from(JSON.stringify(source.schema, null, 2)) } : {};
    const zip = zipSkill({ 'SKILL.md': Buffer.from(manifest), ...schema });
    return { name, description, zip, digest: readSkillBundle(zip).digest, public: source.public, own: true };
}

;// CONCATENATED MODULE: ./lib/simulator/skill-routes.js






const skill_routes_keyed = { access: 'key', limited: true };
/** `/skills`. */
const skillRoutes = [
    { operation: 'GET /skills', access: 'guest', limited: true, handle: listSkills },
    { operation: 'POST /skills/lookup', ...skill_routes_keyed, handle: lookUp },
    { operation: 'POST /skills/create', ...skill_routes_keyed, handle: create },
    { operation: 'GET /skills/{id}', ...skill_routes_keyed, handle: getSkill },
    { operation: 'POST /skills/{id}/update', ...skill_routes_keyed, handle: update },
    { operation: 'GET /skills/{id}/download', ...skill_routes_keyed, handle: download },
    { operation: 'GET //downloads/{id}', access: 'none', limited: false, handle: sendZip },
];
function listSkills({ skills, clock }, request) {
    const query = new Query(request.url);
    const limit = query.integer('limit', 25, 1, 1000);
    const offset = query.integer('offset', 0, 0);
    const orderBy = query.word('order_by', ['created_at', 'updated_at', 'name'], 'created_at');
    const descending = query.flag('descending', true);
    const grouped = query.flag('grouped', false);
    const includePublic = query.flag('include_public', true);
    const onlyPublic = query.flag('only_public', false) || request.guest;
    query.settle();
    let found = skills
        .all()
        .filter((skill) => (skill.public ? includePublic || onlyPublic || (skill.own && !request.guest) : !onlyPublic));
    // The store is in order of creation, so the last of a name is its newest version.
    if (grouped)
        found = [...new Map(found.map((skill) => [skill.name, skill])).values()];
    if (orderBy === 'name')
        found.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    if (descending)
        found.reverse();
    return reply_json(200, found.slice(offset, offset + limit).map((skill) => infoOf(skills, skill, clock.now())));
}
async function lookUp({ skills, clock }, request) {
    const fields = new Fields(await jsonBody(request), ['body']);
    fields.only(['name', 'id', 'skill_version', 'version']);
    const name = fields.text('name');
    const id = fields.text('id');
    const version = fields.text('skill_version') ?? fields.text('version') ?? 'latest';
    if (name === undefined && id === undefined)
        fields.wrong('name', 'Either name or id is required', 'missing');
    fields.settle();
    const skill = id === undefined ? skills.findByName(name ?? '', version) : skills.get(id);
    if (!skill)
        throw refusal(404, 'Skill not found');
    return reply_json(200, infoOf(skills, skill, clock.now()));
}
async function create(platform, request) {
    const body = await jsonBody(request);
    const source = readDraftSource(body);
    const draft = 'fileId' in source ? draftFromFile(platform, source) : draftFromPrompt(source);
    const now = platform.clock.now();
    const skill = platform.skills.create(draft, now);
    return reply_json(200, {
        id: skill.id,
        name: skill.name,
        description: skill.description,
        created_at: timestamp(skill.createdAt),
        updated_at: timestamp(skill.createdAt),
        status: statusOf(skill, now),
    });
}
function getSkill({ skills, clock }, request) {
    const skill = skills.get(request.params[0] ?? '');
    if (!skill)
        throw refusal(404, 'Skill not found');
    return reply_json(200, infoOf(skills, skill, clock.now()));
}
async function update(platform, request) {
    const fields = new Fields(await jsonBody(request), ['body']);
    fields.only(['file_id', 'description']);
    const fileId = fields.text('file_id');
    const description = fields.text('description');
    fields.settle();
    const old = platform.skills.get(request.params[0] ?? '');
    if (!old)
        throw refusal(404, 'Skill not found');
    if (!old.own)
        throw refusal(403, 'Not allowed to update this skill');
    const { name } = old;
    const draft = fileId === undefined
        ? { ...old, description: description ?? old.description }
        : draftFromFile(platform, { fileId, name, description: description ?? old.description, public: old.public });
    return reply_json(200, platform.skills.info(platform.skills.add(draft, platform.clock.now())));
}
function download({ skills }, request) {
    const query = new Query(request.url);
    const expires = query.integer('expires', 604_800, 1);
    query.settle();
    const skill = skills.get(request.params[0] ?? '');
    if (!skill)
        throw refusal(404, 'Skill not found');
    return reply_json(200, {
        id: skill.id,
        name: skill.name,
        skill_version: skill.version,
        download_url: `${request.origin}/downloads/${skill.id}`,
        expires_in: expires,
    });
}
function sendZip({ skills }, request) {
    const skill = skills.get(request.params[0] ?? '');
    if (!skill)
        throw refusal(404, 'NoSuchKey');
    return { status: 200, headers: { 'content-type': 'application/zip' }, body: skill.zip };
}
/** A SkillInfo, which says so where a skill cannot be used. */
function infoOf(skills, skill, now) {
    const status = statusOf(skill, now);
    return status === 'completed' ? skills.info(skill) : { ...skills.info(skill), status };
}
function statusOf(skill, now) {
    return now < skill.readyAt ? 'processing' : skill.status;
}

;// CONCATENATED MODULE: ./lib/simulator/upload-routes.js






const contentTypes = {
    bmp: 'image/bmp',
    gif: 'image/gif',
    jpeg: 'image/jpeg',
    jpg: 'image/jpeg',
    mov: 'video/quicktime',
    mp3: 'audio/mpeg',
    mp4: 'video/mp4',
    pdf: 'application/pdf',
    png: 'image/png',
    tiff: 'image/tiff',
    wav: 'audio/wav',
    webp: 'image/webp',
    zip: 'application/zip',
};
/** Presigned uploads: announce, PUT to the storage host, verify. */
const uploadRoutes = [
    { operation: 'POST /files/presigned-url', access: 'key', limited: true, handle: announce },
    { operation: 'GET /files/verify-upload/{id}', access: 'key', limited: true, handle: verify },
    { operation: 'PUT //uploads/{id}', access: 'none', limited: false, handle: put },
];
async function announce(platform, request) {
    const fields = new Fields(await jsonBody(request), ['body']);
    fields.only(['filename', 'purpose', 'expiration']);
    const filename = fields.text('filename', { required: true }) ?? '';
    const purpose = fields.word('purpose', purposes) ?? 'assistants';
    const expiration = fields.raw('expiration');
    if (expiration !== undefined && !(Number.isSafeInteger(expiration) && Number(expiration) > 0))
        fields.wrong('expiration', 'Input should be a valid integer greater than 0', 'int_type');
    fields.settle();
    const extension = /\.(\w+)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
    const contentType = contentTypes[extension] ?? 'application/octet-stream';
    const upload = platform.files.announce(filename, purpose, contentType);
    return reply_json(200, {
        id: upload.id,
        url: `${request.origin}/uploads/${upload.id}`,
        filename,
        content_type: contentType,
        upload_method: 'PUT',
        public_url: null,
        created_at: timestamp(platform.clock.now()),
        expiration: expiration ?? 3600,
        method: 'PUT',
    });
}
async function put({ files }, request) {
    const upload = files.announced(request.params[0] ?? '');
    if (!upload || request.message.headers['content-type'] !== upload.contentType) {
        await discardBody(request.message);
        // Cloud storage signs the content type: another one is another signature.
        throw upload ? refusal(403, 'SignatureDoesNotMatch') : refusal(404, 'NoSuchUpload');
    }
    const sink = new ContentSink();
    for await (const chunk of request.message)
        sink.write(chunk);
    upload.content = sink.end();
    const { sha256, md5, bytes } = upload.content;
    request.keep({ sha256, md5, bytes });
    return { status: 200, headers: {}, body: '' };
}
function verify(platform, request) {
    const upload = platform.files.announced(request.params[0] ?? '');
    if (!upload?.content)
        throw refusal(404, 'File not found in storage');
    const known = platform.files.get(upload.id);
    const file = known ?? platform.files.add(upload.filename, upload.purpose, upload.content, platform.clock.now(), upload.id);
    return reply_json(200, fileResponse(file));
}

;// CONCATENATED MODULE: ./lib/simulator/router.js






/** Path of the API on the simulator's origin; the base URL of clients ends in it. */
const basePath = '/v1';
// Fixed paths stand before those with parameters, so that `/files/hash/…` is no file id.
const compiled = [
    ...generalRoutes,
    ...uploadRoutes,
    ...fileRoutes,
    ...skillRoutes,
    ...executionRoutes,
    ...artifactRoutes,
]
    .map((route) => ({ route, ...compile(route.operation) }))
    .sort((a, b) => a.parameters - b.parameters);
/** Finds the endpoint of a request. */
function match(method, pathname) {
    let pathKnown = false;
    for (const { route, pattern, method: wanted } of compiled) {
        const found = pattern.exec(pathname);
        if (!found)
            continue;
        if (method === wanted)
            return { route, params: found.slice(1).map(decode) };
        pathKnown = true;
    }
    return { status: pathKnown ? 405 : 404 };
}
function compile(operation) {
    const [method = '', template = ''] = operation.split(' ');
    const path = template.startsWith('//') ? template.slice(1) : `${basePath}${template}`;
    const pattern = new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`);
    return { method, pattern, parameters: path.split('{').length };
}
function decode(part) {
    try {
        return decodeURIComponent(part);
    }
    catch {
        return part;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/exchange.js








/** Takes each request through its course: noted, admitted, answered, and struck by a fault where one is due. */
class Exchange {
    /** `http://127.0.0.1:1234`; known once the server listens. */
    origin = '';
    #platform;
    #record;
    #faults;
    #gate;
    #delays;
    #continuations;
    constructor(platform, record) {
        this.#platform = platform;
        this.#record = record;
        this.#faults = new FaultPlan(platform.scenario.faults, platform.scenario.seed);
        this.#gate = new Gate(platform);
        this.#delays = createRandom(platform.scenario.seed, 'request');
        this.#continuations = new Continuations(platform.clock);
    }
    async serve(message, response) {
        const { clock, scenario } = this.#platform;
        const method = message.method ?? 'GET';
        const url = new URL(message.url ?? '/', this.origin);
        const continued = this.#continuations.find(method, url.pathname);
        if (continued) {
            send(response, continued);
            return;
        }
        const found = match(method, url.pathname);
        const operation = found.route?.operation ?? `${method} ${url.pathname}`;
        const note = this.#record.begin({
            at: clock.now(),
            method,
            path: message.url ?? '',
            operation,
            headers: message.headers,
        });
        const delay = draw(scenario.latency.request, this.#delays);
        if (delay > 0)
            await clock.sleep(delay);
        const rule = this.#faults.next(operation, bearerKey(message));
        if (rule && !rule.after && rule.fault.kind !== 'delay') {
            await discardBody(message);
            await this.#strike(rule, undefined, response, note.status);
            return;
        }
        if (rule?.fault.kind === 'delay' && !rule.after)
            await clock.sleep(rule.fault.ms);
        const keep = (body) => note.body(body, Number(message.headers['content-length'] ?? 1024));
        const reply = found.route
            ? await this.#answer(found.route, found.params, message, url, keep)
            : await unknownRoute(message, found.status);
        if (rule?.after && reply.status < 400) {
            await this.#strike(rule, reply, response, note.status);
            return;
        }
        note.status(reply.status);
        send(response, reply);
    }
    async #answer(route, params, message, url, keep) {
        const { method = 'GET' } = message;
        try {
            const admission = this.#gate.admit(route, message);
            const request = { method, url, params, message, origin: this.origin, guest: admission.guest, keep };
            const reply = await route.handle(this.#platform, request);
            return { ...reply, headers: { ...reply.headers, ...admission.headers } };
        }
        catch (error) {
            if (!(error instanceof Refusal))
                throw error;
            await discardBody(message);
            return error.reply;
        }
    }
    /** `reply` is what would have been sent; absent when the request was not carried out. */
    async #strike(rule, reply, response, noteStatus) {
        const { fault } = rule;
        const { clock } = this.#platform;
        if (isConnectionFault(fault)) {
            if (fault.kind === 'reset')
                response.socket?.resetAndDestroy();
            return;
        }
        if (fault.kind === 'delay')
            await clock.sleep(fault.ms);
        const sent = fault.kind === 'continue'
            ? this.#continuations.open(reply, clock.now() + fault.ms, this.origin)
            : (replaceReply(fault) ?? reply);
        if (sent === undefined)
            return;
        noteStatus(sent.status);
        if (fault.kind === 'cut')
            sendCut(response, sent);
        else
            send(response, damage(fault, sent));
    }
}
async function unknownRoute(message, status) {
    await discardBody(message);
    return reply_json(status, { detail: status === 404 ? 'Not Found' : 'Method Not Allowed' });
}
function bearerKey({ headers }) {
    return /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1];
}
function send(response, reply) {
    const length = Buffer.byteLength(reply.body);
    response.writeHead(reply.status, { ...reply.headers, 'content-length': length });
    response.end(reply.body);
}

;// CONCATENATED MODULE: ./lib/simulator/answer-book.js

/** Finds what a scenario answers to an order, and counts its repeats. */
class AnswerBook {
    #answers;
    #walk;
    #asked = new Map();
    constructor(scenario) {
        this.#answers = scenario.answers;
        this.#walk = ['enqueued', 'running'];
    }
    /** The first answer whose key fits; for an order without one an outcome that fails and names its hashes. */
    outcomeFor(order) {
        for (const skill of order.skills.length === 0 ? [''] : order.skills) {
            const answer = this.#answers.find((candidate) => fits(candidate, order, skill));
            if (answer)
                return this.#nextOutcome(answer, order);
        }
        const hashes = Object.entries(order.inputHashes).map(([name, hash]) => `${name}: sha256 ${hash}`);
        const skills = order.skills.map((skill) => JSON.stringify(skill)).join(', ') || 'no skill';
        const reason = `The scenario has no answer for ${skills} with ${hashes.join(', ') || 'no input'} (model ${order.model})`;
        return {
            response: null,
            layout: 'bare',
            usage: {},
            artifacts: [],
            walk: this.#walk,
            status: 'failed',
            failure: { reason, at: 'error' },
        };
    }
    #nextOutcome(answer, order) {
        const [first] = answer.outcomes;
        if (first === undefined)
            throw new Error('An answer without outcomes');
        if (answer.outcomes.length === 1)
            return first;
        const key = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([order.skills, order.model, Object.entries(order.inputHashes).sort()]))
            .digest('base64');
        const asked = this.#asked.get(key) ?? 0;
        this.#asked.set(key, asked + 1);
        return answer.outcomes[asked % answer.outcomes.length] ?? first;
    }
}
function fits(answer, order, skill) {
    if (answer.skill !== '*' && answer.skill !== skill)
        return false;
    if (answer.model !== undefined && answer.model !== order.model)
        return false;
    if (answer.inputs === '*')
        return true;
    const given = Object.entries(order.inputHashes);
    if ('only' in answer.inputs)
        return given.length === 1 && given[0]?.[1] === answer.inputs.only;
    const { named } = answer.inputs;
    return given.length === Object.keys(named).length && given.every(([name, hash]) => named[name] === hash);
}

;// CONCATENATED MODULE: ./lib/simulator/execution-store.js





/** The executions of the organisation, oldest first. */
class ExecutionStore {
    #scenario;
    #answers;
    #byId = new Map();
    #all = [];
    /** Ends of executions that hold a place among those that run. */
    #ends = [];
    #credits;
    constructor(scenario) {
        this.#scenario = scenario;
        this.#answers = new AnswerBook(scenario);
        this.#credits = scenario.server.credits ?? Number.POSITIVE_INFINITY;
    }
    /** @throws Refusal with 402, 409 or 429 */
    accept(order, now) {
        const { server, seed, latency } = this.#scenario;
        if (this.#credits <= 0)
            throw refusal(402, 'Payment Required: all credits used up');
        const id = server.clientId === 'keep' ? (order.clientId ?? (0,external_node_crypto_.randomUUID)()) : (0,external_node_crypto_.randomUUID)();
        if (this.#byId.has(id))
            throw refusal(409, 'An execution with this id exists');
        const startsAt = this.#placeAt(now);
        const outcome = this.#answers.outcomeFor(order);
        const duration = draw(outcome.time ?? latency.execution, createRandom(seed, 'execution', this.#all.length));
        const endsAt = outcome.status === undefined ? Number.POSITIVE_INFINITY : startsAt + duration;
        const execution = { id, order, outcome, acceptedAt: now, startsAt, endsAt, duration };
        this.#ends.push(endsAt);
        this.#byId.set(id, execution);
        this.#all.push(execution);
        const { credits_used: credits } = outcome.usage;
        if (typeof credits === 'number')
            this.#credits -= credits;
        return execution;
    }
    get(id) {
        return this.#byId.get(id);
    }
    all() {
        return this.#all;
    }
    /** Newest first, without those that are too young to be listed. */
    list(skip, limit, now) {
        const found = [];
        let skipped = 0;
        for (let i = this.#all.length - 1; i >= 0 && found.length < limit; i--) {
            const execution = this.#all[i];
            if (!execution || now < execution.acceptedAt + this.#scenario.server.list.lag)
                continue;
            if (skipped++ >= skip)
                found.push(execution);
        }
        return found;
    }
    /** When an execution accepted now can start. @throws Refusal with 429 when too many run */
    #placeAt(now) {
        const { running } = this.#scenario.server;
        this.#ends = this.#ends.filter((end) => end > now);
        if (!running || this.#ends.length < running.limit)
            return now;
        if (running.above === 'refuse') {
            const headers = running.retryAfterS === undefined ? undefined : { 'retry-after': String(running.retryAfterS) };
            throw refusal(429, 'Too many executions are running', headers);
        }
        // The one in front of it in the queue of as many places: the limit-th latest end.
        const latest = [...this.#ends].sort((a, b) => b - a);
        return latest[running.limit - 1] ?? now;
    }
}

;// CONCATENATED MODULE: ./lib/simulator/request-record.js
const MAX_REQUESTS = 5000;
const MAX_BODY_BYTES = 32 * 1024 * 1024;
/** Remembers the last requests and counts all of them. */
class RequestRecord {
    #entries = [];
    #bodies = [];
    #bodyBytes = 0;
    #counts = {};
    #statuses = {};
    /** Notes a request; what is learned later is told to the returned functions. */
    begin(request) {
        const { authorization } = request.headers;
        const headers = authorization === undefined
            ? request.headers
            : { ...request.headers, authorization: authorization.replace(/^(\S+)\s.*$/, '$1 ***') };
        const entry = { ...request, headers };
        this.#entries.push(entry);
        if (this.#entries.length > 2 * MAX_REQUESTS)
            this.#entries = this.#entries.slice(-MAX_REQUESTS);
        this.#counts[request.operation] = (this.#counts[request.operation] ?? 0) + 1;
        return {
            body: (body, bytes) => {
                entry.body = body;
                this.#bodies.push({ entry, bytes });
                this.#bodyBytes += bytes;
                this.#forgetBodies();
            },
            status: (status) => {
                entry.status = status;
                const key = `${request.operation} ${status}`;
                this.#statuses[key] = (this.#statuses[key] ?? 0) + 1;
            },
        };
    }
    received() {
        return this.#entries.slice(-MAX_REQUESTS);
    }
    counts() {
        return { ...this.#counts };
    }
    statusCounts() {
        return { ...this.#statuses };
    }
    #forgetBodies() {
        let forget = 0;
        while (this.#bodyBytes > MAX_BODY_BYTES && forget < this.#bodies.length - 1) {
            const oldest = this.#bodies[forget++];
            if (!oldest)
                break;
            delete oldest.entry.body;
            this.#bodyBytes -= oldest.bytes;
        }
        if (forget > 0)
            this.#bodies = this.#bodies.slice(forget);
    }
}

;// CONCATENATED MODULE: ./lib/simulator/skill-store.js



/** The skills of the organisation and the public ones, all versions, oldest first. */
class SkillStore {
    #skills = [];
    #scenario;
    constructor(scenario, now) {
        this.#scenario = scenario;
        for (const seed of scenario.skills)
            this.#seed(seed, now);
    }
    /** Stores a version, or gives back the earlier one with the same content. */
    create(draft, now) {
        const same = this.#skills.find((skill) => skill.digest === draft.digest);
        return same && this.#scenario.server.deduplicate === 'content' ? same : this.add(draft, now);
    }
    add(draft, now, version = versionOf(draft.digest, now)) {
        const { createTime, createStatus: status, createStuck } = this.#scenario.server;
        const readyAt = createStuck ? Number.POSITIVE_INFINITY : now + createTime;
        const skill = { ...draft, id: (0,external_node_crypto_.randomUUID)(), version, createdAt: now, readyAt, status };
        this.#skills.push(skill);
        return skill;
    }
    get(id) {
        return this.#skills.find((skill) => skill.id === id);
    }
    /** The newest with that name, own or public, or the one with that version. */
    findByName(name, version = 'latest') {
        return this.#skills.findLast((skill) => skill.name === name && (version === 'latest' || skill.version === version));
    }
    /** A version by id, or by the name of an id's skill when another version is asked for. */
    find(idOrName, version = 'latest') {
        const byId = this.get(idOrName);
        if (!byId)
            return this.findByName(idOrName, version);
        return version === 'latest' || version === byId.version ? byId : this.findByName(byId.name, version);
    }
    all() {
        return this.#skills;
    }
    /** A SkillInfo. */
    info(skill) {
        return {
            id: skill.id,
            name: skill.name,
            description: skill.description,
            [this.#scenario.server.versionField]: skill.version,
            skill_uri: null,
            is_public: skill.public,
            created_at: timestamp(skill.createdAt),
            updated_at: timestamp(skill.createdAt),
        };
    }
    #seed(seed, now) {
        const zip = zipSkill(seed.files);
        const { digest } = readSkillBundle(zip);
        const { name, description, own } = seed;
        const draft = { name, description, zip, digest, public: seed.public, own };
        const createdAt = now - seed.age;
        const version = seed.version ?? versionOf(digest, createdAt);
        this.#skills.push({ ...draft, id: (0,external_node_crypto_.randomUUID)(), version, createdAt, readyAt: createdAt, status: 'completed' });
    }
}
/** `YYYYMMDD-<8 hex>`. What the platform hashes is unknown; here it is the content. */
function versionOf(digest, now) {
    return `${timestamp(now).slice(0, 10).replaceAll('-', '')}-${digest.slice(0, 8)}`;
}

;// CONCATENATED MODULE: ./lib/simulator/server.js








/** Header of every reply, so that nobody takes one for the platform's. */
const simulationHeader = 'x-vlmrun-simulator';
/** Serves the simulated VLM Run API on a loopback port. */
async function startSimulator(options) {
    const { scenario, host = '127.0.0.1' } = options;
    const base = options.clock ?? machineClock;
    const clock = scaledClock(base, options.timeScale ?? 1, options.epoch ?? base.now());
    const platform = {
        scenario,
        clock,
        files: new FileStore(),
        skills: new SkillStore(scenario, clock.now()),
        executions: new ExecutionStore(scenario),
    };
    const record = new RequestRecord();
    const exchange = new Exchange(platform, record);
    const server = (0,external_node_http_.createServer)((request, response) => {
        response.setHeader(simulationHeader, 'true');
        void serve(exchange, request, response);
    });
    // An upload may take as long as it likes.
    server.requestTimeout = 0;
    server.keepAliveTimeout = 30_000;
    await listen(server, options.port ?? 0, host);
    const { port } = server.address();
    const authority = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
    exchange.origin = `http://${authority}`;
    return {
        url: `http://${authority}${basePath}`,
        received: () => record.received(),
        counts: () => record.counts(),
        statusCounts: () => record.statusCounts(),
        executions: () => platform.executions.all(),
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
async function serve(exchange, request, response) {
    // A client that goes away is its own affair.
    response.on('error', () => { });
    try {
        await exchange.serve(request, response);
    }
    catch (error) {
        if (response.destroyed || request.destroyed)
            return;
        if (response.headersSent)
            response.destroy();
        else
            response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ detail: String(error) }));
    }
}
function listen(server, port, host) {
    return new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, host, () => {
            server.off('error', reject);
            resolve();
        });
    });
}


/***/ })

};
