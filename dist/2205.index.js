export const id = 2205;
export const ids = [2205];
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

/***/ 68918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _4: () => (/* binding */ hashInputs),
/* harmony export */   qc: () => (/* binding */ rememberingHashFile)
/* harmony export */ });
/* unused harmony export hashFile */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16839);


/** Streams a file through both hashes; its size never matters to memory. Rejects when it cannot be read. */
async function hashFile(path) {
    const md5 = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)('md5');
    const sha256 = (0,_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .createHash */ .n)('sha256');
    let size = 0;
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 18 })) {
        md5.update(chunk);
        sha256.update(chunk);
        size += chunk.length;
    }
    return { size, md5: md5.digest('hex'), sha256: sha256.digest('hex') };
}
/** `hashFile` that remembers: trials of one case, and cases of one fixture, read it once. */
function rememberingHashFile() {
    const known = new Map();
    return (path) => {
        const earlier = known.get(path);
        if (earlier !== undefined)
            return earlier;
        const hashed = hashFile(path);
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




/** Hashes the inputs of a request and looks for what is already known of its execution. */
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
        const files = Object.fromEntries(Object.entries(inputs).flatMap(([name, { file }]) => (file === undefined ? [] : [[name, file]])));
        const task = {
            request,
            key,
            files,
            ...(expectedMs === undefined ? {} : { expectedMs }),
            ...(open === undefined ? {} : { past: open }),
        };
        return { kind: 'task', task };
    }
    catch (error) {
        return { kind: 'outcome', outcome: { kind: 'errored', key, reason: 'upload', message: (0,errors/* describeError */.Uc)(error) } };
    }
}
/** With `reuse: always`, the newest kept response of the same case, whatever its key. */
async function newest(request, { store, options }, reuse) {
    // Whose stored file a response was about is in its key only.
    const isStored = Object.values(request.inputs).some(({ kind }) => kind === 'file_id');
    if (options.reuse !== 'always' || isStored)
        return undefined;
    for (const earlier of [...store.history.of(request.label)].reverse()) {
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

/***/ 22205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExecutions: () => (/* binding */ runExecutions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/engine/input-content.js
var input_content = __webpack_require__(68918);
// EXTERNAL MODULE: ./lib/engine/prepare.js + 1 modules
var prepare = __webpack_require__(47074);
// EXTERNAL MODULE: ./lib/engine/reuse.js
var engine_reuse = __webpack_require__(82450);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/engine/canonical-json.js
var canonical_json = __webpack_require__(29903);
;// CONCATENATED MODULE: ./lib/engine/identity.js

/** Clocks of a runner and a server may differ by so much. */
const clockToleranceMs = 60_000;
/**
 * The execution among `candidates` that is certainly the lost submission's: it bears our id, or it is the only one that
 * echoes the same inputs (and metadata, where it echoes them), was made at that time, and is nobody else's in this run.
 */
function findOwn(lost, candidates, isClaimed) {
    const named = candidates.find(({ id }) => id === lost.clientId);
    if (named !== undefined)
        return named;
    const inputs = (0,canonical_json/* canonicalJson */.d)(lost.inputs);
    const metadata = (0,canonical_json/* canonicalJson */.d)(lost.metadata);
    const alike = candidates.filter(({ id, echo, createdAt }) => {
        if (isClaimed(id) || echo.inputs === undefined || createdAt === undefined)
            return false;
        const age = parseTime(createdAt) - lost.submittedAt;
        if (!(age > -clockToleranceMs && age < 2 * clockToleranceMs))
            return false;
        if (echo.metadata !== undefined && (0,canonical_json/* canonicalJson */.d)(echo.metadata) !== metadata)
            return false;
        return (0,canonical_json/* canonicalJson */.d)(echo.inputs) === inputs;
    });
    return alike.length === 1 ? alike[0] : undefined;
}
/** Milliseconds since the epoch of a time that a server wrote; one without a zone is UTC. NaN for anything else. */
function parseTime(text) {
    return Date.parse(/(?:[zZ]|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
}

;// CONCATENATED MODULE: ./lib/engine/stop.js

/** What a failed request means for the whole run; undefined when only its own trial is concerned. */
function stopOf(error) {
    if (!(error instanceof errors/* ApiError */.hD))
        return undefined;
    const { message } = error;
    switch (error.details.kind) {
        case 'auth':
            return { reason: 'auth', message };
        case 'billing':
            return { reason: 'no-credits', message };
        case 'unreachable':
            return { reason: 'unreachable', message };
        default:
            return undefined;
    }
}
/** The outcome of a request that is not served because the run ends. */
function notRun(stop) {
    return { kind: 'not_run', ...stop };
}
/** Why a trial of a decided case is not served. */
const noLongerNeeded = {
    reason: 'stopped',
    message: 'The verdict of the case was certain without this trial.',
};
/** Ends the run where a failed request concerns all of it; a bug is thrown again. */
function endOn(error, run) {
    const stop = stopOf(error);
    if (stop !== undefined)
        run.stop(stop, { atOnce: stop.reason === 'auth' });
    else if (!run.ending.aborted && !(error instanceof errors/* ApiError */.hD))
        throw error;
}

;// CONCATENATED MODULE: ./lib/engine/find-lost.js



/** A server may need so long to show an execution that it has accepted. */
const lagMs = 15_000;
const looksAfterMs = [0, 4_000, lagMs];
/**
 * Looks for the execution of a lost submission until it must have shown up. Absence from a list proves nothing; only
 * a server that takes our ids for its own can say that it does not know one. Throws what ends the run.
 */
async function findLost(lost, lostAt, run) {
    const { client, clock, identity, ending } = run;
    let answered = false;
    let seen = 0;
    for (const afterMs of looksAfterMs) {
        const wait = lostAt + afterMs - clock.now();
        if (wait > 0)
            await clock.sleep(wait, ending);
        else if (afterMs !== lagMs && clock.now() >= lostAt + lagMs)
            continue;
        answered = false;
        try {
            const options = { signal: ending, priority: 'poll' };
            const named = identity.sendsId ? await client.executions.get(lost.clientId, options) : undefined;
            if (named !== undefined)
                return { kind: 'own', execution: named };
            answered = true;
            if (identity.idKept)
                continue;
            const page = await client.executions.list({ limit: run.flights.size + 50 }, options);
            seen = page.length;
            const own = findOwn(lost, page, (id) => run.claimed.has(id));
            if (own !== undefined)
                return { kind: 'own', execution: own };
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD) || stopOf(error) !== undefined)
                throw error;
        }
    }
    if (identity.idKept && identity.sendsId && answered)
        return { kind: 'absent' };
    const when = new Date(lost.submittedAt).toISOString();
    const looked = answered ? `none of the newest ${seen} executions shows our id or inputs` : 'the list did not answer';
    return { kind: 'unknown', evidence: `submitted at ${when} as ${lost.clientId}; ${looked}` };
}

;// CONCATENATED MODULE: ./lib/engine/flights.js

/** Keeps a finished execution and hands it over. Its slot is free when the promise is made, not when it resolves. */
async function land(flight, execution, run) {
    const { task, executionId, clientId, submittedAt, adopted } = flight;
    const { key, request } = task;
    run.flights.delete(executionId);
    run.landing++;
    run.budget.settle(request.trial, execution.usage.credits_used);
    const noticedAt = run.clock.now();
    const durationMs = durationOf(execution) ?? noticedAt - submittedAt;
    if (!adopted)
        run.durations.add(durationMs);
    run.changes.ring();
    const times = {
        submittedAt: new Date(submittedAt).toISOString(),
        completedAt: new Date(completionOf(execution) ?? noticedAt).toISOString(),
    };
    const { label } = request;
    const origin = run.client.simulated ? { simulated: true } : {};
    await run.store.responses.put({ key, label, execution, ...times, ...origin });
    await run.store.journal.submission({
        kind: 'finished',
        key,
        client_id: clientId,
        execution_id: executionId,
        label,
    });
    if (execution.state === 'completed') {
        const credits = execution.usage.credits_used ?? null;
        await run.store.history.add(label, { completedAt: times.completedAt, durationMs, credits, key });
    }
    const outcome = {
        kind: 'finished',
        key,
        execution,
        reused: false,
        stale: false,
        adopted,
        ...times,
        ...origin,
    };
    await run.outcomes.finish(request, outcome);
    run.landing--;
    run.changes.ring();
}
/** Gives up on an execution that has not ended; the journal keeps it, so that a later run can take it over. */
async function abandon(flight, why, run) {
    const { task, executionId, submittedAt } = flight;
    run.flights.delete(executionId);
    run.landing++;
    run.budget.settle(task.request.trial, undefined);
    run.changes.ring();
    await run.outcomes.finish(task.request, {
        kind: 'errored',
        key: task.key,
        ...why,
        executionId,
        submittedAt: new Date(submittedAt).toISOString(),
    });
    run.landing--;
    run.changes.ring();
}
/** How long the server says that it took; undefined when it does not say, or says nonsense. */
function durationOf(execution) {
    const created = execution.createdAt === undefined ? Number.NaN : parseTime(execution.createdAt);
    const ms = (completionOf(execution) ?? Number.NaN) - created;
    return ms >= 0 && ms < 7 * 24 * 60 * 60 * 1000 ? ms : undefined;
}
function completionOf(execution) {
    const time = execution.completedAt === undefined ? Number.NaN : parseTime(execution.completedAt);
    return Number.isFinite(time) ? time : undefined;
}

;// CONCATENATED MODULE: ./lib/engine/execute-body.js
/**
 * The body of `POST /agent/execute`. `fileIds` holds the uploaded file of each `file` input by its name; `clientId` is
 * the id of our own under which the execution may be found again.
 */
function executeBody(request, fileIds, clientId) {
    const { run, skill, extraSkills, environment } = request;
    const { skills: _skills, ...passedThrough } = run.config ?? {};
    const config = {
        ...passedThrough,
        ...(run.prompt === undefined ? {} : { prompt: run.prompt }),
        skills: [skill, ...extraSkills].map(agentSkill),
        ...(run.serviceTier === undefined ? {} : { service_tier: run.serviceTier }),
    };
    return {
        ...(clientId === undefined ? {} : { id: clientId }),
        ...(run.agent === undefined ? {} : { name: run.agent }),
        ...(run.model === undefined ? {} : { model: run.model }),
        ...(run.toolsets === undefined ? {} : { toolsets: run.toolsets }),
        inputs: bodyInputs(request.inputs, fileIds),
        batch: true,
        config,
        metadata: { environment, allow_training: false },
        ...(run.callbackUrl === undefined ? {} : { callback_url: run.callbackUrl }),
        ...(run.priority === undefined ? {} : { priority: run.priority }),
    };
}
/** The form of a skill on the wire; an inline one carries its zip. */
function agentSkill(skill) {
    if (skill.source === 'inline') {
        const { name, description } = skill;
        const source = { type: 'base64', media_type: 'application/zip', data: skill.data() };
        return { type: 'inline', name, description, source };
    }
    const named = skill.id === undefined ? { skill_name: skill.name } : { skill_id: skill.id };
    return { type: 'skill_reference', ...named, skill_version: skill.version };
}
/** Every input in its form on the wire, in the order of the suite. */
function bodyInputs(inputs, fileIds) {
    return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, messageContent(input, fileIds[name])]));
}
const urlTypes = {
    file: 'file_url',
    image: 'image_url',
    video: 'video_url',
    audio: 'audio_url',
};
function messageContent(input, fileId) {
    switch (input.kind) {
        case 'file':
            if (fileId === undefined)
                throw new Error(`${input.path} has not been uploaded`);
            return { type: 'input_file', file_id: fileId };
        case 'file_id':
            return { type: 'input_file', file_id: input.fileId };
        case 'url':
            return { type: urlTypes[input.as], [urlTypes[input.as]]: { url: input.url } };
        case 'text':
            return { type: 'text', text: input.text };
        case 'value':
            return input.value;
    }
}

;// CONCATENATED MODULE: ./lib/engine/submit.js




/**
 * Sends one paid request, written down before it leaves and after its reply. `signal` may outlive the run a little,
 * so that an interrupted run still learns what it has started. `clientId` repeats a submission that never began.
 */
async function submit_submit(task, fileIds, run, signal, clientId = (0,external_node_crypto_.randomUUID)()) {
    const { client, clock, identity, store } = run;
    const body = executeBody(task.request, fileIds, identity.sendsId ? clientId : undefined);
    const line = { key: task.key, client_id: clientId, label: task.request.label };
    let submittedAt;
    const beforeSend = async () => {
        await store.journal.submission({ ...line, kind: 'submitting', execution_id: null });
        submittedAt = clock.now();
    };
    let execution;
    try {
        execution = await client.executions.execute(body, { signal, patienceMs: 0, priority: 'execute', beforeSend });
    }
    catch (error) {
        if (submittedAt === undefined && signal.aborted)
            return { kind: 'unsent' };
        if (submittedAt !== undefined && mayHaveBegun(error)) {
            return { kind: 'lost', message: (0,errors/* describeError */.Uc)(error), clientId, submittedAt, body };
        }
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        await store.journal.submission({
            ...line,
            kind: 'refused',
            execution_id: null,
            reason: (0,errors/* describeError */.Uc)(error).slice(0, 300),
        });
        return refusal(error, task, run, clientId);
    }
    const written = store.journal.submission({ ...line, kind: 'accepted', execution_id: execution.id });
    written.catch(() => { });
    if (identity.sendsId && execution.id === clientId)
        identity.idKept = true;
    return { kind: 'accepted', execution, clientId, submittedAt: submittedAt ?? clock.now(), written };
}
/** Everything that is not a clear refusal, such as an interrupt in the middle of the request. */
function mayHaveBegun(error) {
    return !(error instanceof errors/* ApiError */.hD) || error.details.kind === 'ambiguous' || error.details.kind === 'malformed';
}
async function refusal(error, task, run, clientId) {
    const { kind, status, fields = [], retryAfterMs } = error.details;
    const stop = stopOf(error);
    if (stop !== undefined)
        return { kind: 'stop', stop };
    if (kind === 'rate' || kind === 'server')
        return { kind: 'later', retryAfterMs, parallel: status === 429 };
    if (run.identity.sendsId && fields.some((field) => /^(body\.)?id$/.test(field))) {
        run.identity.sendsId = false;
        run.log.debug('The server refuses the field id; it is not sent any more.');
        return { kind: 'mended' };
    }
    let renewed = false;
    for (const file of Object.values(task.files))
        renewed = (await run.uploads.distrust(file)) || renewed;
    return renewed ? { kind: 'mended' } : { kind: 'refused', message: error.message, clientId, status };
}

;// CONCATENATED MODULE: ./lib/engine/launch.js





/** Submits a task once and follows up on the reply. `onAcknowledged` is called as soon as the server has accepted it. */
async function launch(task, fileIds, run, signal, onAcknowledged, clientId) {
    const submitted = await submit_submit(task, fileIds, run, signal, clientId);
    switch (submitted.kind) {
        case 'accepted':
            onAcknowledged();
            await Promise.all([takeOff(task, { ...submitted, adopted: false }, run), submitted.written]);
            return 'done';
        case 'later':
            run.budget.release(task.request.trial);
            if (submitted.parallel)
                run.window.refused(run.flights.size, run.clock.now(), submitted.retryAfterMs);
            else
                run.window.hold(run.clock.now(), submitted.retryAfterMs);
            return 'again';
        case 'mended':
        case 'unsent':
            run.budget.release(task.request.trial);
            return 'again';
        case 'refused':
            // Sent again under the same id, it may turn out to have begun after all.
            if (submitted.status === 409 && run.identity.idKept) {
                const execution = await run.client.executions.get(submitted.clientId, { signal: run.ending });
                if (execution !== undefined) {
                    const submittedAt = run.clock.now();
                    await adopt(task, execution, { clientId: submitted.clientId, submittedAt, adopted: false }, run);
                    return 'done';
                }
            }
            run.budget.release(task.request.trial);
            await run.outcomes.finish(task.request, {
                kind: 'errored',
                key: task.key,
                reason: 'rejected',
                message: submitted.message,
            });
            return 'done';
        case 'stop':
            run.budget.release(task.request.trial);
            run.stop(submitted.stop, { atOnce: submitted.stop.reason === 'auth' });
            return 'again';
        case 'lost':
            return afterLoss(task, submitted, run, signal, fileIds, onAcknowledged);
    }
}
async function afterLoss(task, lost, run, signal, fileIds, onAcknowledged) {
    const { clientId, submittedAt, body } = lost;
    run.log.debug(`The reply to a submission of ${task.request.label} was lost: ${lost.message}`);
    const { inputs, metadata } = body;
    const found = await findLost({ clientId, inputs, metadata, submittedAt }, run.clock.now(), run).catch((error) => {
        const stop = stopOf(error);
        if (stop !== undefined)
            run.stop(stop, { atOnce: stop.reason === 'auth' });
        else if (!run.ending.aborted && !(error instanceof errors/* ApiError */.hD))
            throw error;
        return { kind: 'unknown', evidence: `the run ended before it could be found out; ${lost.message}` };
    });
    if (found.kind === 'own') {
        await adopt(task, found.execution, { clientId, submittedAt, adopted: false }, run);
        return 'done';
    }
    if (found.kind === 'absent' && !run.ending.aborted)
        return launch(task, fileIds, run, signal, onAcknowledged, clientId);
    const evidence = `${lost.message}; ${found.kind === 'unknown' ? found.evidence : 'the run ended'}`;
    return { doubt: { task, clientId, submittedAt, evidence } };
}
/** Writes down that a lost submission is found, and waits for it like for any other. */
async function adopt(task, execution, submission, run) {
    const { clientId } = submission;
    const { key, request } = task;
    const line = {
        kind: 'accepted',
        key,
        client_id: clientId,
        execution_id: execution.id,
        label: request.label,
    };
    await run.store.journal.submission(line);
    if (execution.id === clientId && run.identity.sendsId)
        run.identity.idKept = true;
    await takeOff(task, { execution, ...submission }, run);
}
async function takeOff(task, accepted, run) {
    const { execution, clientId, submittedAt, adopted } = accepted;
    const executionId = execution.id;
    const acceptedAt = run.clock.now();
    const order = run.countSubmission();
    const flight = { task, executionId, clientId, submittedAt, acceptedAt, adopted, order };
    run.flights.set(executionId, flight);
    run.claimed.add(executionId);
    run.window.accepted(run.flights.size);
    run.changes.ring();
    if (execution.state !== 'in-progress' && execution.response !== undefined)
        await land(flight, execution, run);
}
/** Reports a doubt that could not be settled; nothing is sent again for it. */
async function reportDoubt(doubt, run) {
    const { task, clientId, submittedAt, evidence } = doubt;
    const { key, request } = task;
    const line = { kind: 'unknown', key, client_id: clientId, execution_id: null, label: request.label };
    await run.store.journal.submission({ ...line, reason: evidence });
    run.budget.settle(request.trial, undefined);
    await run.outcomes.finish(request, {
        kind: 'errored',
        key,
        reason: 'submission-unknown',
        message: `Whether this execution was started cannot be found out: ${evidence}. resubmit-unknown: true sends it again and may pay twice.`,
        submittedAt: new Date(submittedAt).toISOString(),
    });
}

// EXTERNAL MODULE: ./lib/engine/durations.js
var engine_durations = __webpack_require__(67007);
;// CONCATENATED MODULE: ./lib/engine/poll-timing.js

const shortest = 50;
const longest = 10_000;
/** A server needs a moment to show what it has just finished. */
const slackMs = 3;
/**
 * While submissions wait for the rate limit, one request in so many may be a poll: finding out sooner what has ended
 * gains nothing then. At the entry tier that is one in five minutes.
 */
const shareOfBacklog = 50;
/**
 * When to ask next for what is in flight (milliseconds since the epoch): when the first of it is likely to have ended,
 * a little later if more is about to end. Where no moment is likelier than another, the wait is such that each answer
 * brings about one ended execution (`gatherMs`).
 */
function nextPollAt(awaited, durations, situation) {
    const { lastPollAt, spacingMs, backlog } = situation;
    const gather = gatherMs(awaited, durations, lastPollAt);
    let overdue = Number.POSITIVE_INFINITY;
    const moments = [];
    for (const { acceptedAt, history } of awaited) {
        const early = earliestMs(history, durations);
        if (early === undefined)
            overdue = Math.min(overdue, lastPollAt + unknownWait(lastPollAt - acceptedAt));
        else if (acceptedAt + early > lastPollAt)
            moments.push(acceptedAt + early + slackMs);
        else
            overdue = Math.min(overdue, lastPollAt + gather);
    }
    const first = Math.min(...moments);
    const together = Math.max(first, ...moments.filter((moment) => moment <= first + gather));
    const spaced = spacingMs * (backlog ? shareOfBacklog : 1);
    // Where some may end at any moment already, the wait that is worth a request decides.
    const wanted = Math.min(Number.isFinite(overdue) ? overdue : together, lastPollAt + longest);
    return Math.max(wanted, lastPollAt + Math.max(shortest, spaced));
}
/** The shortest time that an execution is likely to take; undefined while nothing is known. */
function earliestMs(history, durations) {
    const pooled = durations.quantile(0.1);
    if (history.length === 0)
        return pooled;
    const own = Math.min(...history);
    return pooled === undefined || history.length > 2 ? own : Math.min(own, pooled);
}
/** Half of the age: a wait that finds short executions soon and asks for long ones seldom. */
function unknownWait(age) {
    return Math.min(longest, Math.max(250, age / 2));
}
/**
 * The wait that is worth a request, where executions may end at any moment. A lag of some seconds matters less the
 * longer they take: at a usual duration of half a minute each answer shall bring 0.66 ended ones, at a minute 2.
 */
function gatherMs(awaited, durations, now) {
    const usual = durations.quantile(0.5) ?? (0,engine_durations/* median */.J)(awaited.flatMap(({ history }) => history));
    if (usual === undefined)
        return longest;
    const ages = awaited.reduce((sum, { acceptedAt }) => sum + Math.max(0, now - acceptedAt), 0);
    const mean = durations.count === 0 ? usual : (durations.sum + ages) / durations.count;
    const endedPerAnswer = Math.max(0.6, usual / 22_000 - 0.7);
    const wait = Math.min((endedPerAnswer * mean) / Math.max(1, awaited.length), usual / 10);
    return Math.min(longest, Math.max(shortest, usual / 40, wait));
}

;// CONCATENATED MODULE: ./lib/engine/watch.js

/** An execution may stay unknown to the server that accepted it for so long. */
const watch_lagMs = 15_000;
const knownStatuses = /^(pending|enqueued|queued|running|processing|paused)$/i;
/** Made once per run; warns once for each unusual status. */
function createWatch(run) {
    const warned = new Set();
    const lastStatus = new Map();
    function warnOnce(status, message) {
        if (warned.has(status))
            return;
        warned.add(status);
        run.log.warning(message);
    }
    return {
        seen: async (flight, execution) => {
            const { label } = flight.task.request;
            if (execution.state === 'in-progress') {
                lastStatus.set(flight.executionId, execution.status);
                if (/^paused$/i.test(execution.status)) {
                    warnOnce('paused', `${label} is paused (execution ${flight.executionId}): it needs attention in the dashboard.`);
                }
                else if (!knownStatuses.test(execution.status)) {
                    warnOnce(execution.status, `${label} has the unknown status "${execution.status}"; it counts as in progress.`);
                }
                return;
            }
            lastStatus.delete(flight.executionId);
            const whole = execution.state === 'completed' && execution.response === undefined && execution.deepResponse === undefined
                ? ((await run.client.executions.get(flight.executionId, { signal: run.ending })) ?? execution)
                : execution;
            if (run.flights.has(flight.executionId))
                await land(flight, whole, run);
        },
        unknown: async (flight) => {
            if (run.clock.now() - flight.submittedAt < watch_lagMs)
                return;
            const { executionId } = flight;
            const prediction = await run.client.executions.getPrediction(executionId, { signal: run.ending });
            if (prediction !== undefined && prediction.state !== 'in-progress')
                return land(flight, prediction, run);
            if (prediction !== undefined)
                return;
            const message = `The server accepted execution ${executionId} and does not know it any more.`;
            await abandon(flight, { reason: 'server', message }, run);
        },
        expire: async (flight) => {
            const { executionId, task } = flight;
            const status = lastStatus.get(executionId);
            const seconds = Math.round(task.request.timeoutMs / 1000);
            const paused = status !== undefined && /^paused$/i.test(status);
            const state = paused ? 'paused, needs attention in the dashboard' : `last status ${status ?? 'not seen'}`;
            const message = `Execution ${executionId} did not end within ${seconds} s (${state}); it may still run and cost.`;
            await abandon(flight, { reason: 'timeout', message }, run);
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/poll.js




/** Lists that showed nothing of ours, in a row, after which executions are asked for one by one. */
const uselessLists = 3;
const margin = 5;
const largestPage = 100;
/** Without any answer for so long, the server counts as unreachable. */
const patienceMs = 120_000;
const youngMs = 2_000;
/** Asks for what is in flight until `isOver`. One list covers all of it; what it does not show is asked for singly. */
async function pollFlights(run, isOver) {
    const watch = createWatch(run);
    const askedSingly = new Map();
    // What an earlier run has submitted may have ended long ago.
    let lastPollAt = run.flights.size > 0 ? 0 : run.clock.now();
    let lastAnswerAt = run.clock.now();
    let useless = 0;
    // What has ended is kept and judged while the next poll is waited for.
    let landing = Promise.resolve();
    while (!isOver() && !run.ending.aborted) {
        if (run.flights.size === 0) {
            await run.changes.next();
            lastPollAt = lastAnswerAt = run.clock.now();
            continue;
        }
        if (!(await isDue(run, lastPollAt)))
            continue;
        const flights = [...run.flights.values()].sort((a, b) => b.order - a.order);
        try {
            await landing;
            const listed = useless < uselessLists && flights.length > 1 ? await list(flights, run) : undefined;
            lastPollAt = run.clock.now();
            const missing = flights.filter(({ executionId }) => listed?.has(executionId) !== true);
            landing = Promise.all(flights.map(async (flight) => {
                const execution = listed?.get(flight.executionId);
                if (execution !== undefined)
                    await watch.seen(flight, execution);
            }));
            landing.catch(() => { });
            if (listed !== undefined)
                useless = missing.length === flights.length ? useless + 1 : 0;
            await askSingly(missing, listed !== undefined, askedSingly, run, watch);
            lastAnswerAt = run.clock.now();
            run.window.answered();
        }
        catch (error) {
            if (run.ending.aborted)
                return;
            if (!(error instanceof errors/* ApiError */.hD))
                throw error;
            landing = Promise.resolve();
            if (error.details.operation === 'GET /agent/executions')
                useless++;
            await failed(error, lastAnswerAt, run);
        }
        for (const flight of flights)
            if (isExpired(flight, run))
                await expire(flight, run, watch);
        lastPollAt = Math.max(lastPollAt, run.clock.now() - 50);
    }
    await landing;
}
/** Waits for the next poll; false when something has changed before, so that it may be due at another time. */
async function isDue(run, lastPollAt) {
    const { flights, clock, changes, limiter } = run;
    const change = changes.next();
    const awaited = [...flights.values()].map(({ task, acceptedAt }) => ({
        acceptedAt,
        history: run.store.history.of(task.request.label).map(({ durationMs }) => durationMs),
    }));
    const spacingMs = limiter?.spacingMs() ?? 0;
    const at = nextPollAt(awaited, run.durations, { lastPollAt, spacingMs, backlog: run.hasBacklog() });
    const deadline = Math.min(...[...flights.values()].map((one) => one.submittedAt + one.task.request.timeoutMs));
    const wait = Math.min(at, Math.max(deadline, lastPollAt + 1_000)) - clock.now();
    if (wait <= 0)
        return true;
    const waking = new AbortController();
    const sleep = clock.sleep(wait, waking.signal).then(() => true, () => false);
    const slept = await Promise.race([sleep, change.then(() => false)]);
    waking.abort();
    return slept;
}
async function list(flights, run) {
    const newest = run.submissions();
    const oldest = flights.at(-1)?.order ?? newest;
    const wanted = Math.min(newest - oldest + 1 + margin, 3 * flights.length + 2 * margin, largestPage);
    const page = await run.client.executions.list({ limit: Math.max(wanted, margin) }, { signal: run.ending, patienceMs: 0, priority: 'poll' });
    return new Map(page.map((execution) => [execution.id, execution]));
}
/** Each flight at intervals of a tenth of its age, because every answer costs a request. */
async function askSingly(missing, wereListed, askedSingly, run, watch) {
    for (const flight of missing) {
        const now = run.clock.now();
        const age = now - flight.submittedAt;
        const last = askedSingly.get(flight.executionId);
        if (wereListed && age < youngMs && !flight.adopted)
            continue;
        if (last !== undefined && now - last < Math.min(10_000, age / 10))
            continue;
        askedSingly.set(flight.executionId, now);
        const options = { signal: run.ending, patienceMs: 0, priority: 'poll' };
        const execution = await run.client.executions.get(flight.executionId, options);
        if (execution === undefined)
            await watch.unknown(flight);
        else
            await watch.seen(flight, execution);
        if (!run.flights.has(flight.executionId))
            askedSingly.delete(flight.executionId);
    }
}
async function failed(error, lastAnswerAt, run) {
    const { kind, retryAfterMs } = error.details;
    if (kind === 'auth')
        return run.stop({ reason: 'auth', message: error.message }, { atOnce: true });
    const silentMs = run.clock.now() - lastAnswerAt;
    const stop = stopOf(error);
    if (stop?.reason === 'unreachable' && silentMs > patienceMs)
        return run.stop(stop, { atOnce: true });
    // A refused poll means that the answer is still pending.
    const pause = Math.min(retryAfterMs ?? Math.max(1_000, silentMs / 4), 60_000);
    await run.clock.sleep(pause, run.ending).catch(() => { });
}
function isExpired(flight, run) {
    return run.flights.has(flight.executionId) && run.clock.now() >= flight.submittedAt + flight.task.request.timeoutMs;
}
/** Looks a last time before a flight is given up. */
async function expire(flight, run, watch) {
    try {
        const last = await run.client.executions.get(flight.executionId, { signal: run.ending, patienceMs: 0 });
        if (last !== undefined)
            await watch.seen(flight, last);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
    }
    if (run.flights.has(flight.executionId))
        await watch.expire(flight);
}

;// CONCATENATED MODULE: ./lib/engine/progress.js
/**
 * When a run is likely to end: what is left at the usual duration in so many slots, and no faster than the rate limit
 * lets submissions pass. Undefined without a usual duration.
 */
function remainingMs(left) {
    const { waiting, ages, slots, usualMs, spacingMs } = left;
    if (usualMs === undefined)
        return undefined;
    const flying = ages.map((age) => Math.max(0, usualMs - age));
    const work = flying.reduce((sum, ms) => sum + ms, 0) + waiting * usualMs;
    const bySlots = Math.max(work / Math.max(1, slots), ...flying, waiting > 0 ? usualMs : 0);
    const byRate = waiting > 0 ? waiting * spacingMs + usualMs : 0;
    return Math.round(Math.max(bySlots, byRate));
}

;// CONCATENATED MODULE: ./lib/engine/queue.js
/**
 * Orders tasks by expected duration, longest first, so that no long one is left for the end; a case that never ran
 * is expected to take as long as the others do on average. Tasks alike keep their order.
 */
function createQueue(tasks) {
    const known = tasks.flatMap(({ expectedMs }) => (expectedMs === undefined ? [] : [expectedMs]));
    const average = known.reduce((sum, ms) => sum + ms, 0) / Math.max(1, known.length);
    const expected = (task) => task.expectedMs ?? average;
    // Reversed, so that the first one is taken from the end of the array.
    const waiting = tasks.map((task, index) => ({ task, index }));
    waiting.sort((a, b) => expected(a.task) - expected(b.task) || b.index - a.index);
    const stack = waiting.map(({ task }) => task);
    return {
        get size() {
            return stack.length;
        },
        head: (count) => stack.slice(Math.max(0, stack.length - count)).reverse(),
        take: (accept) => {
            for (let index = stack.length - 1; index >= 0; index--) {
                const task = stack[index];
                if (task === undefined || !accept(task))
                    continue;
                stack.splice(index, 1);
                return task;
            }
            return undefined;
        },
        putBack: (task) => stack.push(task),
        withdraw: (label) => {
            const withdrawn = stack.filter((task) => label === undefined || task.request.label === label).reverse();
            const kept = label === undefined ? [] : stack.filter((task) => task.request.label !== label);
            stack.splice(0, stack.length, ...kept);
            return withdrawn;
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/upload-files.js


/**
 * Looks whether the inputs of a task may be sent and uploads what it needs; resolves to the file ids by input name. `errored`: that failed, and the task has its
 * outcome. `ended`: the run ends before it could be done, and the task has none yet.
 */
async function uploadFiles(task, run) {
    const ids = [];
    try {
        for (const [name, input] of Object.entries(task.request.inputs)) {
            const message = await run.refuseInput?.(name, input);
            if (message === undefined)
                continue;
            await run.outcomes.finish(task.request, { kind: 'errored', key: task.key, reason: 'input', message });
            return 'errored';
        }
        for (const [name, content] of Object.entries(task.files))
            ids.push([name, await run.uploads.fileId(content, run.ending)]);
        return Object.fromEntries(ids);
    }
    catch (error) {
        if (run.ending.aborted)
            return 'ended';
        const stop = stopOf(error);
        if (stop !== undefined) {
            run.stop(stop, { atOnce: stop.reason === 'auth' });
            return 'ended';
        }
        const message = `An input could not be uploaded: ${(0,errors/* describeError */.Uc)(error)}`;
        await run.outcomes.finish(task.request, { kind: 'errored', key: task.key, reason: 'upload', message });
        return 'errored';
    }
}

;// CONCATENATED MODULE: ./lib/engine/recover.js





/**
 * Takes over what earlier runs submitted: accepted executions fly on in this run, doubtful ones are looked for, all at
 * the same time and beside the other work. What certainly never began is submitted under the same id.
 */
async function takeOver(tasks, run, scheduler) {
    await Promise.all(tasks.map(async (task) => {
        const { past } = task;
        if (past === undefined)
            return;
        const { clientId, submittedAt, executionId } = past;
        if (executionId === undefined)
            return settle(task, clientId, submittedAt, run, scheduler);
        const order = run.countSubmission();
        const flight = { task, executionId, clientId, submittedAt, acceptedAt: submittedAt, adopted: true, order };
        run.flights.set(executionId, flight);
        run.claimed.add(executionId);
    }));
}
async function settle(task, clientId, submittedAt, run, scheduler) {
    const { environment, inputs } = task.request;
    try {
        const fileIds = await uploadFiles(task, run);
        if (fileIds === 'errored')
            return;
        if (fileIds !== 'ended') {
            const metadata = { environment, allow_training: false };
            const lost = { clientId, submittedAt, metadata, inputs: bodyInputs(inputs, fileIds) };
            const found = await findLost(lost, submittedAt, run);
            if (found.kind === 'own')
                await adopt(task, found.execution, { clientId, submittedAt, adopted: true }, run);
            else if (found.kind === 'absent')
                scheduler.submitAgain(task, clientId);
            else if (run.options.resubmitUnknown)
                scheduler.submitAgain(task, undefined);
            else
                scheduler.doubts.push({ task, clientId, submittedAt, evidence: found.evidence });
            return;
        }
    }
    catch (error) {
        endOn(error, run);
    }
    scheduler.unserved++;
    await run.outcomes.finish(task.request, notRun(run.stopped ?? lookUpFailed));
}
const lookUpFailed = {
    reason: 'unreachable',
    message: 'What an earlier run has submitted could not be looked for.',
};

;// CONCATENATED MODULE: ./lib/engine/schedule.js


/** Submissions whose replies are awaited at the same time, once the server has shown that it keeps our ids. */
const parallelSubmissions = 4;
const parallelUploads = 4;
const parallelUploadsUnderLimit = 2;
/** Made once per run. A submission on its way may outlive the run by `submitSignal`. Bugs go to `fail`. */
function createScheduler(run, queue, submitSignal, fail) {
    const uploaded = new Map();
    const uploading = new Set();
    const doubts = [];
    const submitAs = new Map();
    let exhausted = false;
    let inOrder = true;
    let submitting = 0;
    let launching = 0;
    let starved = false;
    function pump() {
        if (run.stopped !== undefined)
            return;
        exhausted = false;
        startUploads();
        startSubmissions();
    }
    function startUploads() {
        const most = (run.limiter?.spacingMs() ?? 0) > 100 ? parallelUploadsUnderLimit : parallelUploads;
        for (const task of queue.head(run.options.maxParallel + parallelUploads)) {
            if (uploading.size >= most)
                return;
            if (uploaded.has(task) || uploading.has(task))
                continue;
            uploading.add(task);
            void uploadFiles(task, run)
                .then((ids) => {
                uploading.delete(task);
                if (ids === 'errored')
                    queue.take((candidate) => candidate === task);
                else if (ids !== 'ended')
                    uploaded.set(task, ids);
                run.changes.ring();
            })
                .catch(fail);
        }
    }
    function startSubmissions() {
        while (mayAcknowledge() && run.window.admits(run.flights.size + submitting, run.clock.now())) {
            const task = queue.take((candidate) => uploaded.has(candidate) && mayGo(candidate.request) && fits(candidate));
            starved = task === undefined;
            if (task === undefined)
                return;
            launching++;
            submitting++;
            let awaited = true;
            const acknowledged = () => {
                if (awaited)
                    submitting--;
                awaited = false;
            };
            void send(task, uploaded.get(task) ?? {}, acknowledged)
                .catch(fail)
                .finally(() => {
                acknowledged();
                launching--;
                run.changes.ring();
            });
        }
    }
    /** Until ids are known to be kept, a second lost reply could not be told from the first. */
    function mayAcknowledge() {
        return submitting < (run.identity.idKept ? parallelSubmissions : 1);
    }
    function mayGo({ label, afterTrials = 0 }) {
        return !inOrder || run.outcomes.doneOf(label) >= afterTrials;
    }
    function fits(task) {
        const { trial, label, maxCredits } = task.request;
        const history = run.store.history.of(label).flatMap(({ credits }) => (credits === null ? [] : [credits]));
        const reservation = run.budget.reserve(trial, { history, cap: maxCredits });
        if (reservation === 'exhausted')
            exhausted = true;
        return reservation === 'reserved';
    }
    async function send(task, fileIds, acknowledged) {
        const clientId = submitAs.get(task);
        submitAs.delete(task);
        uploaded.delete(task);
        const launched = await launch(task, fileIds, run, submitSignal, acknowledged, clientId);
        if (launched === 'again')
            queue.putBack(task);
        else if (launched !== 'done')
            doubts.push(launched.doubt);
    }
    run.hasBacklog = () => run.stopped === undefined &&
        run.flights.size + submitting < run.window.limit &&
        (submitting > 0 || uploading.size > 0 || (queue.size > 0 && !starved));
    return {
        pump,
        doubts,
        unserved: 0,
        get submitting() {
            return submitting;
        },
        submitAgain: (task, clientId) => {
            run.budget.release(task.request.trial);
            if (clientId !== undefined)
                submitAs.set(task, clientId);
            queue.putBack(task);
        },
        isIdle: () => launching === 0 && uploading.size === 0,
        unblock: () => {
            inOrder = false;
            pump();
            inOrder = true;
            if (!exhausted || launching > 0 || uploading.size > 0)
                return;
            const message = `The budget of ${run.options.maxCredits} credits does not cover any execution that is left.`;
            run.stop({ reason: 'budget', message });
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/serve.js








/** A paid request that is on its way when a run is interrupted gets so long to bring its reply. */
const graceMs = 2_000;
/** Submits and awaits tasks until each has its outcome; resolves to the number of those that were not served. */
async function serve(tasks, run) {
    const needsUpload = tasks.some(({ files }) => Object.values(files).some((file) => !run.uploads.isKnown(file)));
    if (needsUpload)
        await checkKey(run);
    const queue = createQueue(tasks.filter(({ past }) => past === undefined));
    let failure;
    const fail = (error) => {
        failure ??= { error };
        run.changes.ring();
    };
    const grace = new AbortController();
    const closing = () => run.clock.sleep(graceMs).then(() => grace.abort(run.ending.reason));
    if (run.ending.aborted)
        void closing();
    else
        run.ending.addEventListener('abort', closing, { once: true });
    const scheduler = createScheduler(run, queue, grace.signal, fail);
    let unserved = 0;
    const recovery = takeOver(tasks, run, scheduler).catch(fail);
    let recovering = true;
    void recovery.then(() => {
        recovering = false;
        run.changes.ring();
    });
    let over = false;
    const polling = pollFlights(run, () => over || failure !== undefined).catch(fail);
    while (failure === undefined) {
        const change = run.changes.next();
        unserved += await withdraw(run, queue);
        await settleDoubts(run, scheduler);
        scheduler.pump();
        run.onProgress?.(progressOf(run, queue.size + scheduler.submitting));
        const flying = run.flights.size > 0 && !run.ending.aborted;
        if (scheduler.isIdle() && queue.size === 0 && !flying && !recovering)
            break;
        await nextChange(change, run, queue, scheduler, recovering);
    }
    over = true;
    run.changes.ring();
    await polling;
    await recovery;
    run.ending.removeEventListener('abort', closing);
    if (failure !== undefined)
        throw failure.error;
    unserved += scheduler.unserved + (await leaveFlights(run));
    for (const doubt of scheduler.doubts.splice(0))
        await reportDoubt(doubt, run);
    await run.outcomes.settled();
    run.onProgress?.(progressOf(run, 0));
    return unserved;
}
/** One cheap request before the first upload; without uploads the first submission finds out about a wrong key. */
async function checkKey(run) {
    try {
        await run.client.checkKey({ signal: run.ending });
    }
    catch (error) {
        endOn(error, run);
    }
}
/** Ends what nobody wants any more: the trials of a decided case, or everything when the run is stopped. */
async function withdraw(run, queue) {
    const { stopped, outcomes } = run;
    let unserved = 0;
    for (const label of outcomes.takeWithdrawn()) {
        for (const { request } of queue.withdraw(label))
            await outcomes.finish(request, notRun(noLongerNeeded));
    }
    if (stopped !== undefined) {
        for (const { request } of queue.withdraw()) {
            unserved++;
            await outcomes.finish(request, notRun(stopped));
        }
    }
    return unserved;
}
/** Asks again for what is in doubt, once the server has shown that it keeps our ids. */
async function settleDoubts(run, scheduler) {
    if (!run.identity.idKept || run.stopped !== undefined)
        return;
    for (const doubt of scheduler.doubts.splice(0)) {
        const { task, clientId, submittedAt } = doubt;
        try {
            const found = await findLost({ clientId, submittedAt, inputs: {}, metadata: {} }, submittedAt, run);
            if (found.kind === 'own')
                await adopt(task, found.execution, { clientId, submittedAt, adopted: false }, run);
            else if (found.kind === 'absent')
                scheduler.submitAgain(task, clientId);
            else
                await reportDoubt({ ...doubt, evidence: found.evidence }, run);
        }
        catch (error) {
            scheduler.doubts.push(doubt);
            endOn(error, run);
            return;
        }
    }
}
async function nextChange(change, run, queue, scheduler, recovering) {
    const heldMs = run.window.heldMs(run.clock.now());
    const nothingMoves = !recovering && scheduler.isIdle() && run.flights.size === 0 && run.landing === 0;
    const resting = queue.size > 0 && nothingMoves && run.stopped === undefined;
    if (heldMs === 0) {
        if (resting)
            scheduler.unblock();
        return change;
    }
    const waking = new AbortController();
    await Promise.race([change, run.clock.sleep(heldMs, waking.signal).catch(() => { })]);
    waking.abort();
}
/** Gives what still runs on the platform an outcome; a later run with the same state takes it over. */
async function leaveFlights(run) {
    const left = [...run.flights.values()];
    for (const { task, executionId } of left) {
        const { reason, message } = run.stopped ?? { reason: 'interrupted', message: 'The run ended.' };
        const followUp = `Execution ${executionId} still runs; the next run with the same state directory takes it over.`;
        await run.outcomes.finish(task.request, notRun({ reason, message: `${message} ${followUp}` }));
    }
    return left.length;
}
function progressOf(run, waiting) {
    const now = run.clock.now();
    const remaining = remainingMs({
        waiting,
        ages: [...run.flights.values()].map(({ submittedAt }) => now - submittedAt),
        slots: run.window.limit,
        usualMs: run.durations.quantile(0.5),
        spacingMs: run.limiter?.spacingMs() ?? 0,
    });
    return {
        total: run.requests.length,
        done: run.outcomes.done,
        inFlight: run.flights.size,
        waiting,
        credits: run.outcomes.creditsUsed,
        ...(remaining === undefined ? {} : { remainingMs: remaining }),
    };
}

;// CONCATENATED MODULE: ./lib/engine/budget.js
/**
 * A budget of `limit` credits, none when undefined. A case without history and cap is expected to cost the most that
 * any execution of this run has cost; until one has shown its price, only one such case runs at a time.
 */
function createBudget(limit) {
    const reserved = new Map();
    const unpriced = new Set();
    let spent = 0;
    let dearest;
    const price = ({ history, cap }) => history.length > 0 ? Math.min(Math.max(...history), cap ?? Number.POSITIVE_INFINITY) : (cap ?? dearest);
    const inReserve = () => [...reserved.values()].reduce((sum, credits) => sum + credits, 0);
    return {
        get spent() {
            return spent;
        },
        reserve: (trial, prices) => {
            if (limit === undefined)
                return 'reserved';
            const credits = price(prices);
            if (credits === undefined && unpriced.size > 0)
                return 'wait';
            const needed = credits ?? 0;
            if (spent + needed > limit || spent >= limit)
                return 'exhausted';
            if (spent + inReserve() + needed > limit)
                return 'wait';
            reserved.set(trial, needed);
            if (credits === undefined)
                unpriced.add(trial);
            return 'reserved';
        },
        release: (trial) => {
            reserved.delete(trial);
            unpriced.delete(trial);
        },
        settle: (trial, credits) => {
            spent += credits ?? reserved.get(trial) ?? 0;
            if (credits !== undefined)
                dearest = Math.max(dearest ?? 0, credits);
            reserved.delete(trial);
            unpriced.delete(trial);
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/changes.js
/** Made once per run; every state change of the run rings it. */
function createChanges() {
    let wake = () => { };
    let change = new Promise((resolve) => {
        wake = resolve;
    });
    return {
        ring: () => {
            wake();
            change = new Promise((resolve) => {
                wake = resolve;
            });
        },
        next: () => change,
    };
}

;// CONCATENATED MODULE: ./lib/engine/outcomes.js
/** `onChange` is called after every outcome. */
function createOutcomes(onFinished, onChange) {
    let last = Promise.resolve();
    let done = 0;
    let creditsUsed = 0;
    let creditsSaved = 0;
    const withdrawn = new Set();
    const fresh = [];
    const doneByLabel = new Map();
    async function hand(request, outcome) {
        const { label } = request;
        const continuation = await onFinished(request, outcome);
        done++;
        doneByLabel.set(label, (doneByLabel.get(label) ?? 0) + 1);
        if (outcome.kind === 'finished') {
            const credits = outcome.execution.usage.credits_used ?? 0;
            if (outcome.reused)
                creditsSaved += credits;
            else
                creditsUsed += credits;
        }
        if (continuation === 'stop' && !withdrawn.has(label)) {
            withdrawn.add(label);
            fresh.push(label);
        }
        onChange();
    }
    return {
        get done() {
            return done;
        },
        get creditsUsed() {
            return creditsUsed;
        },
        get creditsSaved() {
            return creditsSaved;
        },
        finish: (request, outcome) => {
            last = last.then(() => hand(request, outcome));
            return last;
        },
        isWithdrawn: (label) => withdrawn.has(label),
        takeWithdrawn: () => fresh.splice(0),
        doneOf: (label) => doneByLabel.get(label) ?? 0,
        settled: () => last,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/engine/media-type.js

/** By file name extension: what the platform's command line accepts as inputs, and a few more. */
const mediaTypes = {
    '.jpg': 'image/jpeg',
    '.jpeg': 'image/jpeg',
    '.png': 'image/png',
    '.gif': 'image/gif',
    '.bmp': 'image/bmp',
    '.tif': 'image/tiff',
    '.tiff': 'image/tiff',
    '.webp': 'image/webp',
    '.mp4': 'video/mp4',
    '.mov': 'video/quicktime',
    '.avi': 'video/x-msvideo',
    '.mkv': 'video/x-matroska',
    '.webm': 'video/webm',
    '.pdf': 'application/pdf',
    '.doc': 'application/msword',
    '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    '.mp3': 'audio/mpeg',
    '.wav': 'audio/wav',
    '.m4a': 'audio/mp4',
    '.flac': 'audio/flac',
    '.ogg': 'audio/ogg',
    '.txt': 'text/plain',
    '.csv': 'text/csv',
    '.json': 'application/json',
};
/** Media type of a file, from its name. */
function mediaTypeOf(path) {
    return mediaTypes[(0,external_node_path_.extname)(path).toLowerCase()] ?? 'application/octet-stream';
}

;// CONCATENATED MODULE: ./lib/engine/uploads.js


/** Files known to a state directory, for one origin (the API's base URL). */
function createUploads(client, known, origin) {
    const ids = new Map();
    const settled = new Set();
    const created = new Map();
    async function lookUpOrSend(content, signal) {
        const options = { signal, priority: 'prepare' };
        const existing = await client.files.findByMd5(content.md5, options);
        if (existing !== undefined)
            return existing.id;
        const { path, size } = content;
        const mediaType = content.mediaType ?? mediaTypeOf(path);
        const file = await client.files.upload({ path, size, name: (0,external_node_path_.basename)(path), mediaType }, options);
        created.set(content.sha256, file.id);
        return file.id;
    }
    return {
        deleteCreated: async (signal) => {
            for (const [sha256, id] of created) {
                await client.files.delete(id, { signal });
                await known.forget(origin, sha256);
                created.delete(sha256);
            }
        },
        isKnown: ({ sha256 }) => settled.has(sha256) || known.get(origin, sha256) !== undefined,
        fileId: (content, signal) => {
            const { sha256 } = content;
            const remembered = known.get(origin, sha256);
            if (remembered !== undefined)
                return Promise.resolve(remembered);
            const earlier = ids.get(sha256);
            if (earlier !== undefined)
                return earlier;
            const id = lookUpOrSend(content, signal).then(async (fileId) => {
                settled.add(sha256);
                await known.put(origin, sha256, fileId);
                return fileId;
            });
            ids.set(sha256, id);
            id.catch(() => ids.delete(sha256));
            return id;
        },
        distrust: async ({ sha256 }) => {
            if (ids.has(sha256) || known.get(origin, sha256) === undefined)
                return false;
            await known.forget(origin, sha256);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/window.js
const defaultHoldMs = 1_000;
const longestHoldMs = 10 * 60_000;
/** Acceptances, in multiples of the window, before it is tried wider; doubled whenever that was refused. */
const firstPatience = 2;
/**
 * Starts at `most` and shrinks to what the server had accepted, when it refuses more while it answers other requests,
 * or refuses twice in a row; sending on at the old width would only be refused again. From there it is tried wider: by
 * one at first, by twice as much after each success.
 */
function createWindow(most) {
    let limit = most;
    let heldUntil = 0;
    let patience = firstPatience;
    let step = 1;
    let acceptedSince = 0;
    /** The width that is being tried and has not been reached yet. */
    let trying;
    /** How many were in flight at a refusal that may have been about the rate of requests. */
    let suspected;
    const shrink = (inFlight) => {
        suspected = undefined;
        // With nothing in flight the 429 cannot be about what runs at once.
        if (inFlight === 0 || inFlight > limit)
            return;
        if (trying !== undefined)
            patience *= 2;
        limit = inFlight;
        trying = undefined;
        step = 1;
        acceptedSince = 0;
    };
    const hold = (now, retryAfterMs) => {
        heldUntil = Math.max(heldUntil, now + Math.min(retryAfterMs ?? defaultHoldMs, longestHoldMs));
    };
    return {
        get limit() {
            return limit;
        },
        admits: (inFlight, now) => now >= heldUntil && inFlight < limit,
        heldMs: (now) => Math.max(0, heldUntil - now),
        accepted: (inFlight) => {
            acceptedSince++;
            suspected = undefined;
            if (trying !== undefined && inFlight >= trying) {
                trying = undefined;
                step *= 2;
                acceptedSince = 0;
            }
            if (limit >= most || trying !== undefined)
                return;
            const proven = step > 1;
            if (!proven && acceptedSince < patience * limit)
                return;
            limit = Math.min(most, limit + step);
            trying = limit;
        },
        refused: (inFlight, now, retryAfterMs) => {
            const sameBurst = now < heldUntil;
            hold(now, retryAfterMs);
            if (suspected === undefined)
                suspected = inFlight;
            else if (!sameBurst)
                shrink(inFlight);
        },
        answered: () => {
            if (suspected !== undefined)
                shrink(suspected);
        },
        hold,
    };
}

;// CONCATENATED MODULE: ./lib/engine/setup.js






/** Made once per run. The run ends at once when the caller's signal is aborted or the deadline has passed. */
function setupRun(input) {
    const { client, clock, options, signal, store } = input;
    const ending = new AbortController();
    const changes = createChanges();
    const flights = new Map();
    let stopped;
    let submissions = 0;
    const run = {
        ...input,
        changes,
        flights,
        landing: 0,
        claimed: new Set(),
        uploads: createUploads(client, store.uploads, options.origin),
        budget: createBudget(options.maxCredits),
        window: createWindow(options.maxParallel),
        durations: (0,engine_durations/* createDurations */.g)(),
        outcomes: createOutcomes(input.onFinished, () => changes.ring()),
        identity: { sendsId: true, idKept: keptIdsBefore(input) },
        ending: ending.signal,
        submissions: () => submissions,
        hasBacklog: () => false,
        countSubmission: () => ++submissions,
        get stopped() {
            return stopped;
        },
        stop: (stop, { atOnce } = { atOnce: false }) => {
            stopped ??= stop;
            if (atOnce)
                ending.abort(new Error(stop.message));
            changes.ring();
        },
    };
    const interrupt = () => run.stop({ reason: 'interrupted', message: 'The run was interrupted.' }, { atOnce: true });
    if (signal.aborted)
        interrupt();
    else
        signal.addEventListener('abort', interrupt, { once: true });
    const timers = new AbortController();
    if (options.deadlineMs !== undefined) {
        clock.sleep(options.deadlineMs, timers.signal).then(() => run.stop({ reason: 'deadline', message: 'The deadline of the run has passed.' }, { atOnce: true }), () => { });
    }
    const settle = () => {
        signal.removeEventListener('abort', interrupt);
        timers.abort();
    };
    return { run, settle };
}
/** Whether the server of an earlier run with the same address took our ids for its own. */
function keptIdsBefore({ store, options }) {
    return store.journal.past.runs.some(({ origin, idKept }) => idKept && origin === options.origin);
}

;// CONCATENATED MODULE: ./lib/engine/run.js







/**
 * Gets an outcome for every request: from kept responses, from what an interrupted run left behind, or by paying for
 * it. Never throws for what the platform does; `stopped` in the totals says why a run ended early.
 */
async function runExecutions(input) {
    const { store, options, client } = input;
    const name = { run: (0,external_node_crypto_.randomUUID)(), origin: options.origin };
    const reuse = (0,engine_reuse/* createReuse */.F)(options, store.journal.past.runs, input.clock.now());
    await store.journal.run({ kind: 'run-started', ...name, complete: false });
    const { run, settle } = setupRun(input);
    let unserved = 0;
    try {
        const tasks = [];
        const hash = (0,input_content/* rememberingHashFile */.qc)();
        for (const request of input.requests) {
            if (run.stopped !== undefined) {
                await run.outcomes.finish(request, notRun(run.stopped));
            }
            else if (run.outcomes.isWithdrawn(request.label)) {
                await run.outcomes.finish(request, notRun(noLongerNeeded));
            }
            else {
                const prepared = await (0,prepare/* prepare */.i)(request, run, hash, reuse);
                if (prepared.kind === 'outcome')
                    await run.outcomes.finish(request, prepared.outcome);
                else if (options.offline) {
                    unserved++;
                    await run.outcomes.finish(request, notRun(options.offline));
                }
                else
                    tasks.push(prepared.task);
            }
        }
        if (tasks.length > 0)
            unserved += await serve(tasks, run);
        if (options.cleanup && run.flights.size === 0 && !run.ending.aborted) {
            await run.uploads.deleteCreated(input.signal).catch((error) => input.log.warning(`cleanup: ${error.message}`));
        }
    }
    finally {
        settle();
        await run.outcomes.settled();
        const complete = unserved === 0 && run.stopped === undefined;
        await store.journal.run({ kind: 'run-ended', ...name, complete });
    }
    return {
        requests: { ...client.requests },
        creditsUsed: run.outcomes.creditsUsed,
        creditsSaved: run.outcomes.creditsSaved,
        ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
    };
}


/***/ })

};
