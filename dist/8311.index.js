export const id = 8311;
export const ids = [8311];
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

/***/ 58311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readScenario: () => (/* binding */ readScenario)
});

// UNUSED EXPORTS: emptyScenario

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
;// CONCATENATED MODULE: ./lib/simulator/mapping.js


/** Reads the keys of one mapping; `close` then reports those that nobody asked for. */
class Mapping {
    path;
    complain;
    #value;
    #known = new Set();
    constructor(value, path, complain) {
        this.path = path;
        this.complain = complain;
        this.#value = (0,json/* isJsonObject */.O)(value) ? value : {};
        if (!(0,json/* isJsonObject */.O)(value))
            complain(path, 'must be a mapping');
    }
    /** The value under a key; undefined when the key is not there. */
    raw(key) {
        this.#known.add(key);
        return Object.hasOwn(this.#value, key) ? this.#value[key] : undefined;
    }
    has(key) {
        return Object.hasOwn(this.#value, key);
    }
    text(key) {
        return this.read(key, 'must be a text', (value) => (typeof value === 'string' ? value : undefined));
    }
    flag(key) {
        return this.read(key, 'must be true or false', (value) => (typeof value === 'boolean' ? value : undefined));
    }
    number(key, minimum, maximum = Number.MAX_SAFE_INTEGER) {
        const what = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
        return this.read(key, `must be a number ${what}`, (value) => typeof value === 'number' && value >= minimum && value <= maximum ? value : undefined);
    }
    integer(key, minimum, maximum = Number.MAX_SAFE_INTEGER) {
        const what = maximum === Number.MAX_SAFE_INTEGER ? `of at least ${minimum}` : `from ${minimum} to ${maximum}`;
        return this.read(key, `must be a whole number ${what}`, (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum && value <= maximum
            ? value
            : undefined);
    }
    choice(key, words) {
        return this.read(key, `must be one of ${words.join(', ')}`, (value) => words.find((word) => word === value));
    }
    /** Milliseconds from `250ms`, `1.5s`, `2m` or `1h`. */
    duration(key) {
        return this.read(key, 'must be a duration such as 250ms, 1.5s or 2m', parseDuration);
    }
    texts(key) {
        return this.read(key, 'must be a list of texts', (value) => Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined);
    }
    /** The mapping under a key, closed after `body`. */
    mapping(key, body) {
        const value = this.raw(key);
        if (value === undefined)
            return undefined;
        return readMapping(value, [...this.path, key], this.complain, body);
    }
    /** Each element of the list under a key; an absent list is empty. */
    list(key, body) {
        const value = this.raw(key) ?? [];
        if (Array.isArray(value))
            return value.map((item, index) => body(item, [...this.path, key, index]));
        this.complain([...this.path, key], 'must be a list');
        return [];
    }
    /** Each key of the mapping under a key; whatever its name. */
    entries(key, body) {
        const value = this.raw(key);
        if (value === undefined)
            return undefined;
        const path = [...this.path, key];
        if (!(0,json/* isJsonObject */.O)(value)) {
            this.complain(path, 'must be a mapping');
            return {};
        }
        return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, body(item, [...path, name])]));
    }
    /** A value that `parse` understands; anything else is reported as `requirement`. */
    read(key, requirement, parse) {
        const value = this.raw(key);
        if (value === undefined)
            return undefined;
        const parsed = parse(value);
        if (parsed === undefined)
            this.complain([...this.path, key], requirement);
        return parsed;
    }
    close() {
        for (const key of Object.keys(this.#value)) {
            if (this.#known.has(key))
                continue;
            const known = [...this.#known].filter((name) => !name.startsWith('$'));
            const near = (0,nearest/* nearest */.p)(key, known);
            const advice = near === undefined ? `known are ${known.sort().join(', ')}` : `did you mean "${near}"?`;
            this.complain([...this.path, key], `unknown key; ${advice}`, true);
        }
    }
}
/** Reads a value as a mapping and reports the keys that `body` did not ask for. */
function readMapping(value, path, complain, body) {
    const mapping = new Mapping(value, path, complain);
    const result = body(mapping);
    mapping.close();
    return result;
}
const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** Milliseconds, or undefined for anything that is not a duration. */
function parseDuration(value) {
    const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(value) : null;
    if (match)
        return Number(match[1]) * (units[match[2] ?? ''] ?? 0);
    return value === 0 ? 0 : undefined;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/simulator/input-hash.js
var input_hash = __webpack_require__(2823);
;// CONCATENATED MODULE: ./lib/simulator/read-server.js


const defaultModels = ['vlmrun-orion-1:fast', 'vlmrun-orion-1:auto', 'vlmrun-orion-1:pro', 'vlmrun-orion-2:pro'];
/** The `server` section of a scenario; what is absent behaves as the documentation and recorded replies show. */
function readServer(root) {
    return root.mapping('server', readTraits) ?? readMapping({}, [], root.complain, (nothing) => readTraits(nothing));
}
function readTraits(server) {
    const keys = server.texts('keys');
    const requestsPerMinute = server.integer('requests_per_minute', 1);
    const credits = server.number('credits', 0);
    const running = server.mapping('running', (limit) => {
        const retryAfterS = limit.number('retry_after', 0);
        return {
            limit: limit.integer('limit', 1) ?? required(limit, 'limit', 1),
            above: limit.choice('above', ['refuse', 'queue']) ?? 'refuse',
            ...(retryAfterS === undefined ? {} : { retryAfterS }),
        };
    });
    const echo = server.mapping('echo', (fields) => ({
        inputs: fields.flag('inputs') ?? false,
        metadata: fields.flag('metadata') ?? false,
    }));
    const list = server.mapping('list', (fields) => ({
        lag: fields.duration('lag') ?? 0,
        responses: fields.flag('responses') ?? true,
    }));
    return {
        ...(keys === undefined ? {} : { keys }),
        wrongKey: server.choice('wrong_key', [401, 403]) ?? 401,
        ...(requestsPerMinute === undefined ? {} : { requestsPerMinute }),
        retryAfter: server.flag('retry_after') ?? true,
        rateLimitHeaders: server.flag('rate_limit_headers') ?? false,
        ...(running === undefined ? {} : { running }),
        ...(credits === undefined ? {} : { credits }),
        clientId: server.choice('client_id', ['keep', 'ignore', 'refuse']) ?? 'ignore',
        echo: echo ?? { inputs: false, metadata: false },
        executionId: server.choice('execution_id', ['id', 'execution_id']) ?? 'id',
        list: list ?? { lag: 0, responses: true },
        readLag: server.duration('read_lag') ?? 0,
        deduplicate: server.choice('deduplicate', ['content', 'never']) ?? 'content',
        createTime: server.duration('create_time') ?? 0,
        createStatus: server.text('create_status') ?? 'completed',
        createStuck: server.flag('create_stuck') ?? false,
        versionField: server.choice('version_field', ['skill_version', 'version']) ?? 'skill_version',
        models: server.texts('models') ?? defaultModels,
    };
}
/** Complains that a key is missing and gives the value that reading goes on with. */
function required(mapping, key, standIn) {
    if (!mapping.has(key))
        mapping.complain(mapping.path, `needs the key "${key}"`);
    return standIn;
}
/** A duration, `{min, max}`, or `{median, sigma, max}`; the latter is log-normal. */
function readDistribution(mapping, key) {
    const value = mapping.raw(key);
    if (value === undefined)
        return undefined;
    if ((0,json/* isJsonObject */.O)(value)) {
        return mapping.mapping(key, (shape) => {
            if (shape.has('median')) {
                const max = shape.duration('max');
                return {
                    kind: 'log-normal',
                    median: shape.duration('median') ?? 0,
                    sigma: shape.number('sigma', 0, 10) ?? 0.5,
                    ...(max === undefined ? {} : { max }),
                };
            }
            const min = shape.duration('min') ?? required(shape, 'min', 0);
            const max = shape.duration('max') ?? required(shape, 'max', 0);
            if (max < min)
                shape.complain(shape.path, 'has a max below its min');
            return { kind: 'uniform', min, max };
        });
    }
    return fixed(value) ?? complainAbout(mapping, key);
}
function fixed(value) {
    const ms = parseDuration(value);
    return ms === undefined ? undefined : { kind: 'fixed', ms };
}
function complainAbout(mapping, key) {
    mapping.complain([...mapping.path, key], 'must be a duration such as 1.5s, {min, max} or {median, sigma}');
}

;// CONCATENATED MODULE: ./lib/simulator/read-outcome-parts.js


const contentTypes = {
    img: 'image/png',
    vid: 'video/mp4',
    aud: 'audio/mpeg',
    doc: 'application/pdf',
    url: 'text/plain',
};
/** Where a field stands: `{confidence, boxes: [{xywh, page, content, confidence}]}`. */
function readGrounding(value, path, complain) {
    return readMapping(value, path, complain, (field) => {
        const confidence = field.choice('confidence', ['hi', 'med', 'lo']);
        return {
            ...(confidence === undefined ? {} : { confidence }),
            boxes: field.list('boxes', (item, at) => readMapping(item, at, complain, (box) => {
                const content = box.text('content');
                const certainty = box.number('confidence', 0, 1);
                return {
                    xywh: box.read('xywh', 'must be four numbers from 0 to 1', readBox) ?? required(box, 'xywh', [0, 0, 0, 0]),
                    page: box.integer('page', 0) ?? 0,
                    ...(content === undefined ? {} : { content }),
                    ...(certainty === undefined ? {} : { confidence: certainty }),
                };
            })),
        };
    });
}
function readBox(value) {
    if (!Array.isArray(value) || value.length !== 4)
        return undefined;
    if (!value.every((part) => typeof part === 'number' && part >= 0 && part <= 1))
        return undefined;
    return value;
}
/** An artifact: its id, and its bytes as `text`, as `base64`, or as many zero bytes as `size` says. */
function readArtifact(value, path, complain) {
    return readMapping(value, path, complain, (artifact) => {
        const id = artifact.read('id', 'must look like img_1a2b3c', (text) => typeof text === 'string' && /^[a-z]+_\w{6}$/.test(text) ? text : undefined);
        const filename = artifact.text('filename');
        const base64 = artifact.text('base64');
        const text = artifact.text('text');
        const size = artifact.integer('size', 0, 1 << 30);
        const prefix = (id ?? '').split('_')[0] ?? '';
        return {
            id: id ?? required(artifact, 'id', 'img_000000'),
            ...(filename === undefined ? {} : { filename }),
            contentType: artifact.text('content_type') ?? contentTypes[prefix] ?? 'application/octet-stream',
            content: base64 !== undefined
                ? Buffer.from(base64, 'base64')
                : text !== undefined
                    ? Buffer.from(text)
                    : new Uint8Array(size ?? 0),
        };
    });
}

;// CONCATENATED MODULE: ./lib/simulator/scenario.js
/** Where a failed execution says why. */
const failurePlaces = [
    'error',
    'error.message',
    'message',
    'detail',
    'usage.message',
    'response.error',
    'response.detail',
    'response.message',
];
/** Layouts of a response. */
const layouts = ['bare', 'results', 'data', 'string', 'null'];

;// CONCATENATED MODULE: ./lib/simulator/read-answer.js







function readOutcomeDefaults(root) {
    return { usage: readUsage(root) ?? {}, walk: root.texts('walk') ?? ['enqueued', 'running'] };
}
/** One entry of `answers`: the key, and either one outcome or a list of them under `repeats`. */
function readAnswer(value, path, complain, defaults) {
    return readMapping(value, path, complain, (answer) => {
        const model = answer.text('model');
        const repeats = answer.has('repeats')
            ? answer.list('repeats', (item, at) => readMapping(item, at, complain, (one) => readOutcome(one, defaults)))
            : undefined;
        if (repeats?.length === 0)
            complain(path, 'needs at least one outcome under "repeats"');
        const own = readOutcome(answer, defaults);
        return {
            skill: answer.text('skill') ?? required(answer, 'skill', '*'),
            ...(model === undefined ? {} : { model }),
            inputs: readKey(answer),
            outcomes: repeats === undefined || repeats.length === 0 ? [own] : repeats,
        };
    });
}
function readKey(answer) {
    const complain = answer.complain;
    if (answer.has('input') === answer.has('inputs')) {
        answer.complain(answer.path, 'needs either "input" (one input) or "inputs" (several by name)');
    }
    const named = answer.entries('inputs', (item, path) => readHash(item, path, complain));
    const only = answer.raw('input');
    if (named)
        return { named };
    if (only === '*')
        return '*';
    return { only: only === undefined ? '' : readHash(only, [...answer.path, 'input'], complain) };
}
/** A hash as it stands, or made from a text, a URL or a value that the scenario spells out. */
function readHash(value, path, complain) {
    if (typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value))
        return value.toLowerCase();
    if ((0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 1) {
        const { text, url } = value;
        if (typeof text === 'string')
            return (0,input_hash/* hashText */.q)(text);
        if (typeof url === 'string')
            return (0,input_hash/* hashText */.q)(url);
        if (value.value !== undefined)
            return (0,input_hash/* hashValue */.g)(value.value);
    }
    complain(path, 'must be a SHA-256 in hex, or {text: …}, {url: …} or {value: …}');
    return (0,external_node_crypto_.createHash)('sha256').digest('hex');
}
function readOutcome(mapping, defaults) {
    const grounding = mapping.entries('grounding', (item, path) => readGrounding(item, path, mapping.complain));
    const time = readDistribution(mapping, 'time');
    const stuck = mapping.flag('stuck') ?? false;
    const failure = readFailure(mapping);
    const status = mapping.text('status') ?? (failure ? 'failed' : 'completed');
    const walk = mapping.texts('walk') ?? defaults.walk;
    if (walk.length === 0)
        mapping.complain([...mapping.path, 'walk'], 'needs at least one status');
    return {
        response: mapping.raw('response') ?? null,
        layout: mapping.choice('layout', layouts) ?? 'bare',
        ...(grounding === undefined ? {} : { grounding }),
        usage: { ...defaults.usage, ...readUsage(mapping) },
        artifacts: mapping.list('artifacts', (item, path) => readArtifact(item, path, mapping.complain)),
        walk,
        ...(stuck ? {} : { status }),
        ...(failure === undefined ? {} : { failure }),
        ...(time === undefined ? {} : { time }),
    };
}
function readUsage(mapping) {
    return mapping.read('usage', 'must be a mapping', (value) => ((0,json/* isJsonObject */.O)(value) ? value : undefined));
}
/** `failure: reason`, or `failure: {reason, at}` for the place where the reply says it. */
function readFailure(mapping) {
    const value = mapping.raw('failure');
    if (value === undefined)
        return undefined;
    if (typeof value === 'string')
        return { reason: value, at: 'error' };
    return mapping.mapping('failure', (failure) => ({
        reason: failure.text('reason') ?? required(failure, 'reason', ''),
        at: failure.choice('at', failurePlaces) ?? 'error',
    }));
}

;// CONCATENATED MODULE: ./lib/simulator/fault-rule.js
/** Shapes of an error body. */
const errorShapes = ['detail', 'list', 'wrapped', 'error', 'text', 'message', 'html', 'empty'];

;// CONCATENATED MODULE: ./lib/simulator/read-skill.js



/** One entry of `skills`. Without `files` the skill has a `SKILL.md` made of its name and description. */
function readSeededSkill(value, path, complain) {
    return readMapping(value, path, complain, (skill) => {
        const name = skill.text('name') ?? required(skill, 'name', '');
        const description = skill.text('description') ?? '';
        const version = skill.text('version');
        const isPublic = skill.flag('public') ?? false;
        const own = skill.flag('own') ?? !isPublic;
        if (!own && !isPublic)
            complain([...path, 'own'], 'must be true for a skill that is not public');
        const files = skill.entries('files', (content, at) => readFileContent(content, at, complain));
        const manifest = `---\nname: ${JSON.stringify(name)}\ndescription: ${JSON.stringify(description)}\n---\n`;
        if (files && !Object.hasOwn(files, 'SKILL.md'))
            complain(path, 'needs a "SKILL.md" among its files');
        return {
            name,
            description,
            public: isPublic,
            own,
            ...(version === undefined ? {} : { version }),
            age: skill.duration('age') ?? 0,
            files: files ?? { 'SKILL.md': Buffer.from(manifest) },
        };
    });
}
/** A file as a text, or its bytes as `{ base64: … }`. */
function readFileContent(value, path, complain) {
    if (typeof value === 'string')
        return Buffer.from(value);
    const base64 = (0,json/* isJsonObject */.O)(value) && Object.keys(value).length === 1 ? value.base64 : undefined;
    if (typeof base64 === 'string')
        return Buffer.from(base64, 'base64');
    complain(path, 'must be a text, or bytes such as { base64: AAEC }');
    return new Uint8Array();
}

;// CONCATENATED MODULE: ./lib/simulator/read-fault-rule.js




const kinds = ['reply', 'reset', 'hang', 'cut', 'truncate', 'no-id', 'alter', 'replace', 'delay', 'continue'];
/** They damage or detour the true reply, so that the request is carried out. */
const needsReply = ['cut', 'truncate', 'no-id', 'alter', 'replace', 'continue'];
const occasionKeys = ['first', 'every', 'only', 'probability'];
const operation = /^(\*|GET|POST|PUT|DELETE) (\*|\/\S*)$/;
/** One entry of `faults`. */
function readFaultRule(value, path, complain) {
    return readMapping(value, path, complain, (rule) => {
        const on = rule.read('on', 'must be a method and a path such as "POST /agent/execute", "GET *" or "* *"', (text) => typeof text === 'string' && operation.test(text) ? text : undefined);
        const kind = rule.choice('do', kinds) ?? required(rule, 'do', 'reset');
        const key = rule.text('key');
        return {
            on: on ?? required(rule, 'on', '* *'),
            occasion: readOccasion(rule),
            ...(key === undefined ? {} : { key }),
            fault: readFault(rule, kind),
            after: readAfter(rule, kind),
        };
    });
}
function readAfter(rule, kind) {
    const after = rule.flag('after');
    if (!needsReply.includes(kind))
        return after ?? false;
    if (after === false)
        rule.complain([...rule.path, 'after'], `must be true for ${kind}`);
    return true;
}
function readOccasion(rule) {
    if (occasionKeys.filter((key) => rule.has(key)).length > 1)
        rule.complain(rule.path, `can have only one of ${occasionKeys.join(', ')}`);
    const first = rule.integer('first', 1);
    const every = rule.integer('every', 1);
    const share = rule.number('probability', 0, 1);
    const only = rule.read('only', 'must be a list of whole numbers of at least 1', (list) => Array.isArray(list) && list.every((item) => Number.isSafeInteger(item) && Number(item) >= 1)
        ? list
        : undefined);
    if (first !== undefined)
        return { kind: 'first', count: first };
    if (every !== undefined)
        return { kind: 'every', count: every };
    if (share !== undefined)
        return { kind: 'probability', share };
    if (only !== undefined)
        return { kind: 'only', ordinals: only };
    return { kind: 'always' };
}
function readFault(rule, kind) {
    switch (kind) {
        case 'reply': {
            const retryAfterS = rule.number('retry_after', 0);
            const field = rule.text('field');
            const status = rule.integer('status', 100, 599) ?? required(rule, 'status', 500);
            return {
                kind,
                status,
                shape: rule.choice('shape', errorShapes) ?? (status === 422 ? 'list' : 'detail'),
                message: rule.text('message') ?? `Simulated status ${status}`,
                ...(retryAfterS === undefined ? {} : { retryAfterS }),
                ...(field === undefined ? {} : { field }),
            };
        }
        case 'alter':
            return { kind, files: rule.entries('files', readAltered(rule)) ?? required(rule, 'files', {}) };
        case 'replace':
            return { kind, bytes: Buffer.from(rule.text('base64') ?? required(rule, 'base64', ''), 'base64') };
        case 'delay':
        case 'continue':
            return { kind, ms: rule.duration('for') ?? required(rule, 'for', 0) };
        default:
            return { kind };
    }
}
function readAltered(rule) {
    return (value, path) => value === null ? null : readFileContent(value, path, rule.complain);
}

;// CONCATENATED MODULE: ./lib/simulator/read-scenario.js







const MAX_PROBLEMS = 20;
/**
 * Reads a scenario (YAML or JSON; the format is `schemas/simulator-scenario.schema.json`).
 *
 * @param file names the text in messages
 * @throws UsageError with one `file:line:column: message` for each mistake
 */
function readScenario(text, file) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, version: '1.2', uniqueKeys: true, stringKeys: true });
    const place = (offset) => {
        const { line, col } = lines.linePos(offset);
        return `${file}:${line}:${col}`;
    };
    if (document.errors.length > 0) {
        throw new errors/* UsageError */.eb(document.errors.slice(0, MAX_PROBLEMS).map((error) => `${place(error.pos[0])}: ${error.message.split('\n')[0]}`));
    }
    const problems = [];
    const complain = (path, message, atKey = false) => {
        const offset = offsetOf(document, path, atKey);
        const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`)).join('');
        problems.push({ offset, message: `${place(offset)}: ${name === '' ? 'the scenario' : name.slice(1)} ${message}` });
    };
    const scenario = readDocument(plainValue(document, place), complain);
    if (problems.length === 0)
        return scenario;
    problems.sort((a, b) => a.offset - b.offset);
    throw new errors/* UsageError */.eb(problems.slice(0, MAX_PROBLEMS).map((problem) => problem.message));
}
/** The document as plain data. Aliases are resolved only here, so their mistakes show up late. */
function plainValue(document, place) {
    try {
        return (document.toJS({ maxAliasCount: 1000 }) ?? {});
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`${place(0)}: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
}
/** The scenario of a server that knows nothing and refuses nothing. */
function emptyScenario() {
    return readDocument({}, () => { });
}
function readDocument(value, complain) {
    return readMapping(value, [], complain, (root) => {
        root.choice('version', [1]);
        root.text('$schema');
        const defaults = readOutcomeDefaults(root);
        return {
            seed: root.integer('seed', 0, 0xffffffff) ?? 1,
            server: readServer(root),
            latency: root.mapping('latency', (latency) => ({
                execution: readDistribution(latency, 'execution') ?? { kind: 'fixed', ms: 1000 },
                request: readDistribution(latency, 'request') ?? { kind: 'fixed', ms: 0 },
            })) ?? { execution: { kind: 'fixed', ms: 1000 }, request: { kind: 'fixed', ms: 0 } },
            skills: root.list('skills', (item, path) => readSeededSkill(item, path, complain)),
            answers: root.list('answers', (item, path) => readAnswer(item, path, complain, defaults)),
            faults: root.list('faults', (item, path) => readFaultRule(item, path, complain)),
        };
    });
}
/** Where the value at a path stands; of its nearest ancestor when it is not there. */
function offsetOf(document, path, atKey) {
    if (atKey) {
        const parent = document.getIn(path.slice(0, -1), true);
        const pair = (0,dist/* isMap */.jh)(parent)
            ? parent.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && item.key.value === path.at(-1))
            : null;
        const range = pair && (0,dist/* isScalar */.jn)(pair.key) ? pair.key.range : undefined;
        if (range)
            return range[0];
    }
    for (let length = path.length; length >= 0; length--) {
        const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        const range = node?.range;
        if (range?.[0] !== undefined)
            return range[0];
    }
    return 0;
}


/***/ })

};
