export const id = 9654;
export const ids = [9654];
export const modules = {

/***/ 29903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77681);


/** JSON with the keys of every object in code unit order and no white space: equal values give equal texts. */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value);
    const members = Object.keys(value)
        .sort()
        .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
    return `{${members.join(',')}}`;
}


/***/ }),

/***/ 57833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43153);

/** What is known of the price of a task's execution. Of several requests that share it, the first one's suite pays. */
function costOf(task, { history }) {
    const requests = (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .requestsOf */ .uD)(task);
    const caps = requests.flatMap(({ maxCredits }) => (maxCredits === undefined ? [] : [maxCredits]));
    return {
        history: requests.flatMap(({ label }) => history.of(label).flatMap(({ credits }) => (credits === null ? [] : [credits]))),
        cap: caps.length === 0 ? undefined : Math.max(...caps),
        suite: task.request.suiteBudget,
    };
}


/***/ }),

/***/ 67007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   g: () => (/* binding */ createDurations)
/* harmony export */ });
const kept = 200;
const enough = 3;
/** Made once per run. */
function createDurations() {
    const latest = [];
    let sorted;
    let count = 0;
    let sum = 0;
    return {
        get count() {
            return count;
        },
        get sum() {
            return sum;
        },
        add: (ms) => {
            count++;
            sum += ms;
            latest.push(ms);
            if (latest.length > kept)
                latest.shift();
            sorted = undefined;
        },
        quantile: (share) => {
            if (latest.length < enough)
                return undefined;
            sorted ??= [...latest].sort((a, b) => a - b);
            return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
        },
    };
}
/** The middle value; undefined for none. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const upper = sorted[sorted.length >> 1];
    const lower = sorted[(sorted.length - 1) >> 1];
    return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}


/***/ }),

/***/ 99654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   describeEstimate: () => (/* binding */ describeEstimate),
/* harmony export */   estimate: () => (/* binding */ estimate),
/* harmony export */   estimateOf: () => (/* binding */ estimateOf)
/* harmony export */ });
/* harmony import */ var _vlmrun_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11338);
/* harmony import */ var _cost_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57833);
/* harmony import */ var _durations_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67007);
/* harmony import */ var _input_content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68918);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47074);
/* harmony import */ var _rate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9646);
/* harmony import */ var _reuse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82450);
/* harmony import */ var _task_list_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79294);








/** A case that never ran is expected to take so long. */
const unknownDurationMs = 60_000;
/** Look-up and upload; look-up, signing, sending and verifying. */
const requestsOfUpload = { direct: 2, presigned: 4 };
/** Works out what a run would do, without a request. Reads the files that it would send. */
async function estimate(run) {
    const { store, options, clock, signal } = run;
    const reuse = (0,_reuse_js__WEBPACK_IMPORTED_MODULE_4__/* .createReuse */ .F)(options, store.journal.past.runs, clock.now());
    const hash = (0,_input_content_js__WEBPACK_IMPORTED_MODULE_1__/* .rememberingHashFile */ .qc)(signal);
    const list = (0,_task_list_js__WEBPACK_IMPORTED_MODULE_5__/* .createTaskList */ .w)();
    let reused = 0;
    for (const request of run.requests) {
        const prepared = await (0,_prepare_js__WEBPACK_IMPORTED_MODULE_2__/* .prepare */ .i)(request, { store, options, signal }, hash, reuse);
        if (prepared?.kind === 'task')
            list.add(prepared.task);
        else if (prepared?.outcome.kind === 'finished')
            reused++;
    }
    signal.throwIfAborted();
    return estimateOf({ tasks: list.tasks, reused }, run);
}
/** The same, for tasks that have been made. */
function estimateOf(work, { store, options, limiter }) {
    const sent = work.tasks.filter(({ past }) => past === undefined);
    const takenOver = work.tasks.length - sent.length;
    const sizes = new Map();
    for (const { files } of sent) {
        for (const { sha256, size } of Object.values(files))
            if (store.uploads.get(options.origin, sha256) === undefined)
                sizes.set(sha256, size);
    }
    const durations = sent.map(({ expectedMs = unknownDurationMs }) => expectedMs);
    const prices = sent.map((task) => {
        const { history, cap } = (0,_cost_js__WEBPACK_IMPORTED_MODULE_6__/* .costOf */ .h)(task, store);
        return (0,_durations_js__WEBPACK_IMPORTED_MODULE_7__/* .median */ .J)(history) ?? cap;
    });
    const uploads = [...sizes.values()].map((size) => (size > _vlmrun_files_js__WEBPACK_IMPORTED_MODULE_0__/* .LARGEST_DIRECT_UPLOAD */ .Z ? 'presigned' : 'direct'));
    const requests = sent.length +
        takenOver +
        uploads.reduce((sum, way) => sum + requestsOfUpload[way], 0) +
        // The key is checked before the first upload.
        (uploads.length > 0 ? 1 : 0);
    const longest = durations.reduce((most, ms) => Math.max(most, ms), 0);
    const bySlots = durations.reduce((sum, ms) => sum + ms, 0) / options.maxParallel;
    const { likelyMs, slowestMs } = limiter.timeFor(requests);
    const within = (rateMs) => Math.round(Math.max(bySlots, rateMs + ((0,_durations_js__WEBPACK_IMPORTED_MODULE_7__/* .median */ .J)(durations) ?? 0), longest));
    return {
        executions: sent.length,
        reused: work.reused,
        shared: work.tasks.reduce((sum, { sharers }) => sum + sharers.length, 0),
        takenOver,
        files: sizes.size,
        requests,
        credits: prices.reduce((sum, price) => sum + (price ?? 0), 0),
        unpriced: prices.filter((price) => price === undefined).length,
        durationMs: within(likelyMs),
        slowestMs: within(slowestMs),
    };
}
/** An estimate in one sentence for people. */
function describeEstimate(estimated) {
    const { executions, reused, shared, takenOver, files, requests, credits, unpriced, durationMs, slowestMs } = estimated;
    if (executions + takenOver === 0)
        return reused === 0 ? 'nothing.' : `no request: kept responses answer ${reused === 1 ? 'it' : `all ${reused}`}.`;
    const known = `about ${Math.round(credits * 10) / 10} credits`;
    const price = unpriced === 0 ? known : unpriced === executions ? 'price unknown' : `${known} and ${unpriced} of unknown price`;
    const minutes = (ms) => `${Math.max(1, Math.ceil(ms / 60_000))} min`;
    const atEntryTier = slowestMs > 1.5 * durationMs ? ` (${minutes(slowestMs)} where ${_rate_js__WEBPACK_IMPORTED_MODULE_3__/* .ENTRY_TIER */ .Ex} requests a minute are allowed)` : '';
    const parts = [
        executions === 0 ? 'no execution to pay' : `${counted(executions, 'execution')} to pay (${price})`,
        ...(shared > 0 ? [`${counted(shared, 'trial')} answered by these as well`] : []),
        ...(reused > 0 ? [`${reused} answered by kept responses`] : []),
        ...(takenOver > 0 ? [`${takenOver} taken over from an interrupted run`] : []),
        ...(files > 0 ? [`${counted(files, 'file')} to look up or upload`] : []),
        `${counted(requests, 'request')} and polls`,
        `about ${minutes(durationMs)}${atEntryTier}`,
    ];
    return `${parts.join(', ')}.`;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 68918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ hashInputs),
/* harmony export */   qc: () => (/* binding */ rememberingHashFile)
/* harmony export */ });
/* unused harmony export hashFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16839);


/**
 * Streams a file through both hashes; its size never matters to memory. Rejects when it cannot be read, and when the
 * signal is aborted meanwhile.
 */
async function hashFile(path, signal) {
    const md5 = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)('md5');
    const sha256 = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 18 })) {
        // Leaving the loop closes the file.
        signal.throwIfAborted();
        md5.update(chunk);
        sha256.update(chunk);
        size += chunk.length;
    }
    return { size, md5: md5.digest('hex'), sha256: sha256.digest('hex') };
}
/** `hashFile` that remembers: trials of one case, and cases of one fixture, read it once. */
function rememberingHashFile(signal) {
    const known = new Map();
    return (path) => {
        const earlier = known.get(path);
        if (earlier !== undefined)
            return earlier;
        const hashed = hashFile(path, signal);
        known.set(path, hashed);
        return hashed;
    };
}
/**
 * The identity of each input. Rejects when a file cannot be read or is not the one that the suite pins. `account` is
 * that of `EngineOptions`: a stored file's id means something in one account only.
 */
async function hashInputs(inputs, hash, account = '') {
    const hashed = [];
    for (const [name, input] of Object.entries(inputs))
        hashed.push([name, await hashInput(name, input, hash, account)]);
    return Object.fromEntries(hashed);
}
async function hashInput(name, input, hash, account) {
    switch (input.kind) {
        case 'file': {
            const content = await hash(input.path);
            if (input.sha256 !== undefined && input.sha256 !== content.sha256) {
                throw new Error(`input ${name}: the file's SHA-256 is ${content.sha256}, the suite says ${input.sha256}`);
            }
            const { path, mediaType } = input;
            const file = { ...content, path, ...(mediaType === undefined ? {} : { mediaType }) };
            // `as` is part of the key's form; uploads have only one.
            return { input, file, identity: { file: content.sha256, as: null } };
        }
        case 'url':
            return { input, identity: { url: input.url, as: input.as, sha256: input.sha256 ?? null } };
        case 'text':
            return { input, identity: { text: input.text } };
        case 'file_id':
            return { input, identity: { file_id: input.fileId, account } };
        case 'value':
            return { input, identity: { value: input.value } };
    }
}


/***/ }),

/***/ 47074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/engine/durations.js
var durations = __webpack_require__(67007);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/engine/canonical-json.js
var canonical_json = __webpack_require__(29903);
;// CONCATENATED MODULE: ./lib/engine/execution-key.js


/** Changes when the meaning of a key changes, so that no response is ever kept under two meanings. */
const keyVersion = 1;
/**
 * Hex SHA-256 of all that can influence the response of an execution. Two requests with the same key may share one
 * response. `origin` is the API's base URL, or `simulator:<hash of the scenario>`.
 */
function executionKey(request, inputs, origin) {
    const { run } = request;
    const parts = {
        version: keyVersion,
        origin,
        skill: skillPart(request.skill),
        extra_skills: request.extraSkills.map(skillPart),
        inputs: Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.identity])),
        agent: run.agent ?? null,
        model: run.model ?? null,
        toolsets: run.toolsets === undefined ? null : [...run.toolsets],
        prompt: run.prompt ?? null,
        config: run.config ?? null,
        service_tier: run.serviceTier ?? null,
        repeat: request.repeatIndex,
    };
    return (0,hash/* sha256Hex */.f)((0,canonical_json/* canonicalJson */.d)(parts));
}
function skillPart(skill) {
    if (skill.source === 'inline')
        return { source: 'inline', digest: skill.digest };
    return { source: 'reference', digest: skill.digest, id: skill.id ?? skill.name, version: skill.version };
}

// EXTERNAL MODULE: ./lib/engine/input-content.js
var input_content = __webpack_require__(68918);
;// CONCATENATED MODULE: ./lib/engine/prepare.js




// The same for all tasks without them: there may be tens of thousands.
const ALONE = [];
const NO_FILES = {};
/**
 * Hashes the inputs of a request and looks for what is already known of its execution. Undefined when the signal was
 * aborted meanwhile.
 */
async function prepare(request, run, hash, reuse) {
    const { store, options } = run;
    let key = '';
    try {
        const inputs = await (0,input_content/* hashInputs */._4)(request.inputs, hash, options.account);
        key = executionKey(request, inputs, options.origin);
        const past = reuse.pastOf(store.journal.past.submissions.get(key));
        const exact = await store.responses.get(key);
        const kept = exact !== undefined && reuse.accepts(exact, request, past) ? exact : await newest(request, run, reuse);
        if (kept !== undefined)
            return { kind: 'outcome', outcome: reused(kept, key) };
        // Finished before, and its response is not wanted: there is nothing to take over.
        const open = past?.kind === 'finished' && exact !== undefined ? undefined : past;
        const expectedMs = (0,durations/* median */.J)(store.history.of(request.label).map(({ durationMs }) => durationMs));
        const files = Object.entries(inputs).flatMap(([name, { file }]) => (file === undefined ? [] : [[name, file]]));
        const task = {
            request,
            sharers: ALONE,
            key,
            files: files.length > 0 ? Object.fromEntries(files) : NO_FILES,
            ...(expectedMs === undefined ? {} : { expectedMs }),
            ...(open === undefined ? {} : { past: open }),
        };
        return { kind: 'task', task };
    }
    catch (error) {
        if (run.signal.aborted)
            return undefined;
        return { kind: 'outcome', outcome: { kind: 'errored', key, reason: 'upload', message: (0,errors/* describeError */.Uc)(error) } };
    }
}
/** With `reuse: always`, the newest kept response of the same case, whatever its key; one of the same repeat first. */
async function newest(request, { store, options }, reuse) {
    // Whose stored file a response was about is in its key only.
    const isStored = Object.values(request.inputs).some(({ kind }) => kind === 'file_id');
    if (options.reuse !== 'always' || isStored)
        return undefined;
    const newestFirst = [...store.history.of(request.label)].reverse();
    const sameRepeat = newestFirst.filter(({ repeat }) => repeat === request.repeatIndex);
    for (const earlier of [...sameRepeat, ...newestFirst]) {
        const kept = await store.responses.get(earlier.key);
        if (kept !== undefined && reuse.accepts(kept, request, undefined))
            return kept;
    }
    return undefined;
}
function reused(kept, key) {
    const { execution, submittedAt, completedAt } = kept;
    const stale = kept.key !== key;
    return {
        kind: 'finished',
        key,
        execution,
        reused: true,
        stale,
        adopted: false,
        submittedAt,
        completedAt,
        ...(kept.simulated ? { simulated: true } : {}),
    };
}


/***/ }),

/***/ 9646:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ ENTRY_TIER),
/* harmony export */   fm: () => (/* binding */ waitFor),
/* harmony export */   hC: () => (/* binding */ startRate),
/* harmony export */   nB: () => (/* binding */ learn),
/* harmony export */   nl: () => (/* binding */ absolve),
/* harmony export */   np: () => (/* binding */ advance)
/* harmony export */ });
/** Requests a minute of the lowest documented tier. */
const ENTRY_TIER = 10;
const minute = 60_000;
const slowest = 6;
const largestBurst = 8;
const doublingMs = 15_000;
const longestHoldMs = 10 * minute;
const fastest = 60_000;
/** Longer than the minute after which as much may be asked again. */
const firstPatienceMs = 90_000;
const longestPatienceMs = 10 * minute;
/** The rate at the start of a run, which is one of `shards` that share it. */
function startRate(rate, now, shards = 1) {
    const perMinute = (rate === 'auto' ? ENTRY_TIER : rate) / shards;
    const burst = Math.max(1, Math.min(largestBurst / (rate === 'auto' ? shards : 1), Math.floor(perMinute)));
    const common = { shards, perMinute, burst, tokens: burst, at: now, steadySince: now, accepted: false };
    const unknown = { ceiling: fastest, allowance: undefined, heldUntil: 0, submitHeldUntil: 0 };
    return { mode: rate === 'auto' ? 'auto' : 'fixed', ...common, ...unknown };
}
/**
 * The rate at a later time: tokens refilled; an automatic rate doubled after 15 s in which the server refused nothing,
 * up to what it is known to allow. What it was found to allow is tried a little wider after a while.
 */
function advance(rate, now) {
    const tokens = Math.min(rate.burst, rate.tokens + (Math.max(0, now - rate.at) * rate.perMinute) / minute);
    const refilled = { ...rate, tokens, at: Math.max(now, rate.at) };
    if (rate.mode === 'fixed')
        return refilled;
    const wider = widen(refilled, now);
    if (!wider.accepted || now - wider.steadySince < doublingMs)
        return wider;
    const perMinute = Math.min(wider.perMinute * 2, Math.max(wider.ceiling, slowest / wider.shards));
    return { ...wider, perMinute, steadySince: now, accepted: false };
}
function widen(rate, now) {
    const { allowance } = rate;
    if (allowance === undefined || now - allowance.since < allowance.patienceMs)
        return rate;
    const count = Math.ceil(allowance.count * 1.2);
    return { ...rate, ceiling: count, allowance: { ...allowance, count, since: now } };
}
/** Milliseconds until a request may leave, 0 for at once. `rate` has been advanced to `now`. */
function waitFor(rate, now, submits) {
    const held = Math.max(rate.heldUntil, submits ? rate.submitHeldUntil : 0) - now;
    // What is known to be allowed in a minute may leave as early in it as it comes.
    if (rate.mode === 'fixed' || rate.allowance?.certain)
        return Math.max(0, held);
    const refill = rate.tokens >= 1 - 1e-9 ? 0 : ((1 - rate.tokens) * minute) / rate.perMinute;
    return Math.max(0, held, Math.ceil(refill));
}
/**
 * What a reply teaches; `taken` requests were taken in the last minute, and a 429 was for that `cause`. One to a
 * submission holds submissions only. What the server says in headers is believed. Where it says nothing, no more is asked
 * in a minute than it took in this one; until it is certain that it meant that, an automatic rate is halved.
 */
function learn(rate, reply, now, taken, cause) {
    const headers = rate.mode === 'auto' ? readHeaders(rate, reply.headers, now) : undefined;
    const told = headers ?? rate;
    if (reply.status !== 429)
        return { ...told, accepted: told.accepted || reply.status < 400 };
    const held = hold({ ...told, steadySince: now, accepted: false }, reply, now);
    if (rate.mode === 'fixed' || headers !== undefined || cause === 'running')
        return held;
    return restrain(held, taken, { certain: cause === 'rate', halve: reply.retryAfterMs === undefined }, now);
}
/** The rate once it is known that a refusal was about how many run at once. */
function absolve(rate) {
    return rate.allowance?.certain === false ? { ...rate, allowance: undefined } : rate;
}
function hold(rate, { operation, retryAfterMs }, now) {
    if (retryAfterMs === undefined)
        return rate;
    const until = now + Math.min(retryAfterMs, longestHoldMs);
    return operation === 'POST /agent/execute'
        ? { ...rate, submitHeldUntil: Math.max(rate.submitHeldUntil, until) }
        : { ...rate, heldUntil: Math.max(rate.heldUntil, until) };
}
function restrain(rate, taken, refused, now) {
    const least = slowest / rate.shards;
    const count = Math.max(1, Math.ceil(least), taken);
    const before = rate.allowance;
    const patienceMs = Math.min(longestPatienceMs, before?.certain ? 2 * before.patienceMs : firstPatienceMs);
    const { certain, halve } = refused;
    return {
        ...rate,
        allowance: { count, certain, patienceMs, since: now },
        ceiling: certain ? count : rate.ceiling,
        perMinute: certain ? count : Math.max(least, halve ? rate.perMinute / 2 : rate.perMinute),
    };
}
/** `X-RateLimit-Limit` is a number a minute in every source; `-Reset` is read as seconds, from now or since the epoch. */
function readHeaders(rate, headers, now) {
    const limit = readNumber(headers.get('x-ratelimit-limit'));
    const remaining = readNumber(headers.get('x-ratelimit-remaining'));
    if (limit === undefined || limit < 1)
        return undefined;
    const perMinute = limit / rate.shards;
    const burst = Math.min(largestBurst, Math.max(1, Math.floor(perMinute)));
    const told = { ...rate, perMinute, ceiling: perMinute, burst, allowance: undefined };
    if (remaining === undefined)
        return told;
    const tokens = Math.min(told.tokens, remaining);
    if (remaining > 0)
        return { ...told, tokens };
    const reset = readNumber(headers.get('x-ratelimit-reset'));
    const resetMs = reset === undefined ? minute / perMinute : reset > 1e9 ? reset * 1000 - now : reset * 1000;
    const heldUntil = Math.max(rate.heldUntil, now + Math.min(Math.max(0, resetMs), minute));
    return { ...told, tokens, heldUntil };
}
function readNumber(text) {
    if (text === null || !/^\d{1,15}(\.\d{1,6})?$/.test(text.trim()))
        return undefined;
    return Number(text);
}


/***/ }),

/***/ 82450:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createReuse)
/* harmony export */ });
/** An interrupted run is continued by the next one within this time; a re-run of a job may come hours later. */
const continuationMs = 12 * 60 * 60 * 1000;
/**
 * Rules of `reuse` and `reuse-max-age`. Whatever they say, a run that was cut short is continued by the next one: what
 * it has paid for is taken over. A failed execution is run again, unless it belongs to such a run or was expected.
 */
function createReuse(options, runs, now) {
    const lastComplete = runs.findLastIndex(({ complete }) => complete);
    const cutShort = runs.slice(lastComplete + 1).filter(({ startedAt }) => now - startedAt < continuationMs);
    const continued = new Set(cutShort.map(({ id }) => id));
    const belongs = (past) => past?.run !== undefined && continued.has(past.run.id);
    const young = (time) => now - time <= options.reuseMaxAgeMs;
    return {
        pastOf: (past) => {
            if (past === undefined || past.kind === 'refused')
                return undefined;
            if (belongs(past))
                return past;
            return options.reuse !== 'never' && young(past.submittedAt) ? past : undefined;
        },
        accepts: (kept, request, past) => {
            if (belongs(past))
                return true;
            if (options.reuse === 'never' || !young(Date.parse(kept.completedAt)))
                return false;
            return kept.execution.state === 'completed' || request.failureExpected === true;
        },
    };
}


/***/ }),

/***/ 79294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ createTaskList)
/* harmony export */ });
/* harmony import */ var _task_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43153);

/** Made once per run. */
function createTaskList() {
    const byKey = new Map();
    return {
        get tasks() {
            return [...byKey.values()];
        },
        add: (task) => {
            const known = byKey.get(task.key);
            byKey.set(task.key, known === undefined ? task : (0,_task_js__WEBPACK_IMPORTED_MODULE_0__/* .shareTask */ .ls)(known, task.request));
        },
    };
}


/***/ }),

/***/ 43153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G0: () => (/* binding */ deadlineOf),
/* harmony export */   b2: () => (/* binding */ narrowTask),
/* harmony export */   ls: () => (/* binding */ shareTask),
/* harmony export */   uD: () => (/* binding */ requestsOf)
/* harmony export */ });
/** Every request that a task answers. */
function requestsOf(task) {
    return [task.request, ...task.sharers];
}
/** A task that answers one request more. */
function shareTask(task, request) {
    return { ...task, sharers: [...task.sharers, request] };
}
/** A task for those of its requests that are still wanted; undefined when none is. */
function narrowTask(task, isWanted) {
    const [request, ...sharers] = requestsOf(task).filter(isWanted);
    return request === undefined ? undefined : { ...task, request, sharers };
}
/** When a flight has used up its time: the longest that one of its requests allows. Milliseconds since the epoch. */
function deadlineOf({ task, submittedAt }) {
    return submittedAt + Math.max(...requestsOf(task).map(({ timeoutMs }) => timeoutMs));
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
