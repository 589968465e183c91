export const id = 7027;
export const ids = [7027];
export const modules = {

/***/ 57027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExecutions: () => (/* binding */ runExecutions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/engine/estimate.js
var estimate = __webpack_require__(99654);
// EXTERNAL MODULE: ./lib/engine/input-content.js
var input_content = __webpack_require__(68918);
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
        case 'rate':
            return { reason: 'rate', message };
        default:
            return undefined;
    }
}
/** The outcome of a request that is not served because the run ends. */
function notRun(stop) {
    return { kind: 'not_run', ...stop };
}
/** The outcome of a task that still waits when the run ends; a platform that took nothing for long has failed it. */
function unserved(stop, key) {
    const { reason, message } = stop;
    return reason === 'unreachable' || reason === 'rate' ? { kind: 'errored', key, reason, message } : notRun(stop);
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

;// CONCATENATED MODULE: ./lib/engine/upload-files.js


/** The ids of a task's files by input name; undefined while one of them is not known to the platform. */
function fileIdsOf(task, uploads) {
    const ids = {};
    for (const [name, content] of Object.entries(task.files)) {
        const id = uploads.idOf(content);
        if (id === undefined)
            return undefined;
        ids[name] = id;
    }
    return ids;
}
/**
 * Looks whether the inputs of a task may be sent and uploads what it needs, so that `fileIdsOf` names it. `errored`:
 * that failed, and the task has its outcome. `ended`: the run ends before it could be done, and the task has none yet.
 */
async function uploadFiles(task, run) {
    try {
        for (const [name, input] of Object.entries(task.request.inputs)) {
            const message = await run.refuseInput?.(name, input);
            if (message === undefined)
                continue;
            await run.outcomes.conclude(task, { kind: 'errored', key: task.key, reason: 'input', message });
            return 'errored';
        }
        for (const content of Object.values(task.files))
            await run.uploads.provide(content, run.ending);
        return 'ready';
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
        await run.outcomes.conclude(task, { kind: 'errored', key: task.key, reason: 'upload', message });
        return 'errored';
    }
}

;// CONCATENATED MODULE: ./lib/engine/preflight.js


/** Made once per run. Without uploads the first submission finds out as cheaply, and nothing is checked. */
function createPreflight(run) {
    let checked = run.options.offline !== undefined;
    async function check() {
        if (checked || run.stopped !== undefined)
            return;
        checked = true;
        try {
            await run.client.checkKey({ signal: run.ending });
        }
        catch (error) {
            endOn(error, run);
        }
    }
    return {
        begin: async () => {
            const hasFiles = run.requests.some(({ inputs }) => Object.values(inputs).some(({ kind }) => kind === 'file'));
            if (hasFiles && (await run.store.responses.isEmpty()))
                await check();
        },
        before: async (task) => {
            if (fileIdsOf(task, run.uploads) === undefined)
                await check();
        },
    };
}

// EXTERNAL MODULE: ./lib/engine/prepare.js + 1 modules
var prepare = __webpack_require__(47074);
// EXTERNAL MODULE: ./lib/engine/reuse.js
var engine_reuse = __webpack_require__(82450);
// EXTERNAL MODULE: ./lib/engine/cost.js
var cost = __webpack_require__(57833);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/engine/canonical-json.js
var canonical_json = __webpack_require__(29903);
;// CONCATENATED MODULE: ./lib/engine/identity.js


/** Clocks of a runner and a server may differ by so much. */
const clockToleranceMs = 60_000;
/**
 * Finds the execution of a lost submission among `candidates`. Our id decides, as the execution's own or echoed in
 * `metadata.session_id`; what echoes its metadata without it is somebody else's. Equal inputs (model and configuration,
 * where they are echoed) alone are enough only for an execution that began after the submission did, while no other of
 * that shape was made in those minutes: jobs of one organisation test the same files.
 */
function identify(lost, candidates, isClaimed) {
    const named = candidates.find((execution) => execution.id === lost.clientId || sessionOf(execution) === lost.clientId);
    if (named !== undefined)
        return { kind: 'own', execution: named, by: 'id' };
    const alike = likeness(lost);
    const near = candidates.filter((execution) => {
        const age = createdAt(execution) - lost.submittedAt;
        if (!(age > -clockToleranceMs && age < 2 * clockToleranceMs))
            return false;
        return !echoesMetadata(execution) && !isClaimed(execution.id) && alike(execution);
    });
    const [only, ...others] = near;
    if (only === undefined) {
        return { kind: 'none', evidence: `none of the newest ${candidates.length} executions shows our id or inputs` };
    }
    if (others.length > 0) {
        const evidence = `${near.length} executions with the same inputs were made then, and nothing tells which is ours`;
        return { kind: 'none', evidence };
    }
    if (createdAt(only) < withinItsPrecision(lost.submittedAt, only)) {
        return { kind: 'none', evidence: `execution ${only.id} has the same inputs, but was made before ours was sent` };
    }
    return { kind: 'own', execution: only, by: 'likeness' };
}
/** Our id as the server echoes it in `metadata.session_id`; undefined where it does not. */
function sessionOf({ echo: { metadata } }) {
    const session = (0,json/* isJsonObject */.O)(metadata) ? metadata.session_id : undefined;
    return typeof session === 'string' ? session : undefined;
}
function echoesMetadata({ echo: { metadata } }) {
    return (0,json/* isJsonObject */.O)(metadata) && Object.keys(metadata).length > 0;
}
function likeness({ inputs, config, model }) {
    const sentInputs = (0,canonical_json/* canonicalJson */.d)(inputs);
    const sentConfig = (0,canonical_json/* canonicalJson */.d)(config);
    return ({ echo }) => echo.inputs !== undefined &&
        (0,canonical_json/* canonicalJson */.d)(echo.inputs) === sentInputs &&
        (echo.config === undefined || (0,canonical_json/* canonicalJson */.d)(echo.config) === sentConfig) &&
        (echo.model === undefined || echo.model === model);
}
function createdAt(execution) {
    return execution.createdAt === undefined ? Number.NaN : parseTime(execution.createdAt);
}
/** A server that writes whole seconds has cut off what came after them. */
function withinItsPrecision(time, { createdAt: text = '' }) {
    return /:\d\d\.\d/.test(text) ? time : Math.floor(time / 1000) * 1000;
}
/** Milliseconds since the epoch of a time that a server wrote; one without a zone is UTC. NaN for anything else. */
function parseTime(text) {
    return Date.parse(/(?:[zZ]|[+-]\d\d:?\d\d)$/.test(text) || !text.includes('T') ? text : `${text}Z`);
}

// EXTERNAL MODULE: ./lib/engine/task.js
var engine_task = __webpack_require__(43153);
;// CONCATENATED MODULE: ./lib/engine/flights.js


/** Whether a reply about an ended execution shows its response; a list, or the reply to a submission, may leave it out. */
function isWhole({ state, response, deepResponse }) {
    return state !== 'completed' || (response !== undefined && response !== null) || deepResponse !== undefined;
}
/** Keeps a finished execution and hands it over. Its slot is free when the promise is made, not when it resolves. */
async function land(flight, ended, run) {
    const { task, executionId, clientId, submittedAt, adopted } = flight;
    const { key } = task;
    // What the server repeats of the request has served its purpose, and may be as large as the request.
    const execution = { ...ended, echo: {} };
    run.flights.delete(executionId);
    run.landing++;
    run.budget.settle(key, execution.usage.credits_used);
    const noticedAt = run.clock.now();
    const durationMs = durationOf(execution) ?? noticedAt - submittedAt;
    if (!adopted)
        run.durations.add(durationMs);
    run.changes.ring();
    const times = {
        submittedAt: new Date(submittedAt).toISOString(),
        completedAt: new Date(completionOf(execution) ?? noticedAt).toISOString(),
    };
    const { label } = task.request;
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
        const { completedAt } = times;
        const repeats = new Map((0,engine_task/* requestsOf */.uD)(task).map((request) => [request.label, request.repeatIndex]));
        for (const [name, repeat] of repeats)
            await run.store.history.add(name, { completedAt, durationMs, credits, key, repeat });
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
    await run.outcomes.conclude(task, outcome);
    run.landing--;
    run.changes.ring();
}
/** Gives up on an execution that has not ended; the journal keeps it, so that a later run can take it over. */
async function abandon(flight, why, run) {
    const { task, executionId, submittedAt } = flight;
    run.flights.delete(executionId);
    run.landing++;
    run.budget.settle(task.key, undefined);
    run.changes.ring();
    await run.outcomes.conclude(task, {
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

;// CONCATENATED MODULE: ./lib/engine/adopt.js


/** Writes down that a lost submission is found, and waits for it like for any other. */
async function adopt(task, execution, acceptance, run) {
    const { clientId } = acceptance;
    const { key, request } = task;
    const line = { key, client_id: clientId, execution_id: execution.id, label: request.label };
    await run.store.journal.submission({ ...line, kind: 'accepted' });
    if (execution.id === clientId && run.identity.sendsId)
        run.identity.idKept = true;
    run.budget.commit(key, (0,cost/* costOf */.h)(task, run.store));
    await takeOff(task, { execution, ...acceptance }, run);
}
/** From here on the execution is in flight; one that has ended already lands at once. */
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
    run.onStatus?.(task.request, 'submitted', executionId);
    if (execution.state !== 'in-progress' && isWhole(execution))
        await land(flight, execution, run);
}

;// CONCATENATED MODULE: ./lib/engine/doubt.js
/** Reports a doubt that could not be settled; nothing is sent again for it. */
async function reportDoubt(doubt, run) {
    const { task, clientId, submittedAt, evidence } = doubt;
    const { key, request } = task;
    const line = { kind: 'unknown', key, client_id: clientId, execution_id: null, label: request.label };
    await run.store.journal.submission({ ...line, reason: evidence });
    run.budget.settle(key, undefined);
    await run.outcomes.conclude(task, {
        kind: 'errored',
        key,
        reason: 'submission-unknown',
        message: `Whether this execution was started cannot be found out: ${evidence}. resubmit-unknown: true sends it again and may pay twice.`,
        submittedAt: new Date(submittedAt).toISOString(),
    });
}

;// CONCATENATED MODULE: ./lib/engine/find-lost.js



/** A server may need so long to show an execution that it has accepted. */
const lagMs = 15_000;
const looksAfterMs = [0, 4_000, lagMs];
const page = 100;
/** An organisation that starts more than this meanwhile hides what is looked for. */
const mostPages = 5;
/**
 * Looks for the execution of a lost submission until it must have shown up. Absence from a list proves nothing; only
 * a server that takes our ids for its own can say that it does not know one. Throws what ends the run.
 */
async function findLost(lost, lostAt, run) {
    const { client, clock, identity, ending } = run;
    const options = { signal: ending, priority: 'poll' };
    let answered = false;
    let evidence = 'the list did not answer';
    for (const afterMs of looksAfterMs) {
        const isLast = afterMs === lagMs;
        const wait = lostAt + afterMs - clock.now();
        if (wait > 0)
            await clock.sleep(wait, ending);
        else if (!isLast && clock.now() >= lostAt + lagMs)
            continue;
        answered = false;
        try {
            const named = identity.sendsId ? await client.executions.get(lost.clientId, options) : undefined;
            if (named !== undefined)
                return { kind: 'own', execution: named };
            answered = true;
            if (identity.idKept)
                continue;
            const found = identify(lost, await listSince(lost.submittedAt, run, options), (id) => run.claimed.has(id));
            // What merely looks like it may be joined by another until the last look.
            if (found.kind === 'own' && (found.by === 'id' || isLast))
                return { kind: 'own', execution: found.execution };
            if (found.kind === 'none')
                ({ evidence } = found);
        }
        catch (error) {
            if (!(error instanceof errors/* ApiError */.hD) || stopOf(error) !== undefined)
                throw error;
        }
    }
    if (identity.idKept && identity.sendsId && answered)
        return { kind: 'absent' };
    const when = new Date(lost.submittedAt).toISOString();
    return { kind: 'unknown', evidence: `submitted at ${when} as ${lost.clientId}; ${evidence}` };
}
/** The newest executions, back to a little before a moment (milliseconds since the epoch). */
async function listSince(since, { client }, options) {
    // By id, because what is made meanwhile moves the others to the next page.
    const all = new Map();
    for (let pages = 0; pages < mostPages; pages++) {
        const found = await client.executions.list({ skip: pages * page, limit: page }, options);
        for (const execution of found)
            all.set(execution.id, execution);
        const oldest = found.at(-1)?.createdAt;
        if (found.length < page || oldest === undefined || !(parseTime(oldest) > since - 60_000))
            break;
    }
    return [...all.values()];
}

;// CONCATENATED MODULE: ./lib/engine/grace.js
/** A paid request that is on its way when a run is interrupted gets so long to bring its reply. */
const graceMs = 2_000;
/** Made once per run, from the signal that ends it. */
function startGrace(ending, clock) {
    const grace = new AbortController();
    const timer = new AbortController();
    const close = () => void clock.sleep(graceMs, timer.signal).then(() => grace.abort(ending.reason), () => { });
    if (ending.aborted)
        close();
    else
        ending.addEventListener('abort', close, { once: true });
    return {
        signal: grace.signal,
        over: () => {
            ending.removeEventListener('abort', close);
            timer.abort();
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/patience.js
const warnAfterMs = 60_000;
const giveUpAfterMs = 10 * 60_000;
/** Time is counted from the first failure after a success. `warn` is called at most once, after a minute of failures. */
function createPatience(clock, warn) {
    let failingSince;
    let warned = false;
    return {
        reward: () => {
            failingSince = undefined;
        },
        isOver: (message) => {
            const now = clock.now();
            failingSince ??= now;
            const lastedMs = now - failingSince;
            if (!warned && lastedMs >= warnAfterMs) {
                warned = true;
                warn(message);
            }
            return lastedMs >= giveUpAfterMs;
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/poll-list.js


/** Lists in a row that showed less than half of what is in flight, after which none is asked for a while. */
const mostUseless = 3;
const restMs = 10 * 60_000;
/** An execution that has just been accepted may be missing. */
const youngMs = 2_000;
const margin = 5;
/** The most that the API gives at once. */
const largestPage = 1_000;
/** Made once per run. */
function createPollList(run) {
    let useless = 0;
    let restsUntil = 0;
    /** Executions of others among ours in the last list. */
    let foreign = 0;
    let mostItems = largestPage;
    function pageFor(flights) {
        const newest = run.submissions();
        const span = newest - (flights.at(-1)?.order ?? newest) + 1;
        // An old straggler among many new ones is asked for singly.
        const own = Math.min(span, 3 * flights.length + margin);
        return Math.min(own + Math.min(foreign, own) + margin, mostItems);
    }
    function judge(isUseful) {
        useless = isUseful ? 0 : useless + 1;
        if (useless < mostUseless)
            return;
        useless = 0;
        restsUntil = run.clock.now() + restMs;
    }
    async function ask(flights) {
        const now = run.clock.now();
        if (flights.length < 2 || now < restsUntil)
            return undefined;
        const limit = pageFor(flights);
        const options = { signal: run.ending, patienceMs: 0, priority: 'poll' };
        try {
            const page = await run.client.executions.list({ limit }, options);
            const listed = new Map(page.map((execution) => [execution.id, execution]));
            const grown = flights.filter(({ submittedAt, adopted }) => adopted || now - submittedAt >= youngMs);
            const shown = grown.filter(({ executionId }) => listed.has(executionId)).length;
            judge(shown === grown.length || (2 * shown >= grown.length && isNewestFirst(page)));
            mostItems = Math.min(largestPage, 2 * mostItems);
            foreign = page.filter(({ id }) => !run.claimed.has(id)).length;
            return listed;
        }
        catch (error) {
            // A refusal for the rate of requests, or a lost reply, says nothing about the list.
            if (!(error instanceof errors/* ApiError */.hD) || !['rejected', 'malformed', 'server'].includes(error.details.kind))
                throw error;
            if (error.details.kind === 'malformed')
                mostItems = Math.max(2 * margin, Math.floor(limit / 2));
            judge(false);
            return undefined;
        }
    }
    return { ask };
}
/** Whether a list is in the promised order, as far as it tells times; in another one, what is new may be anywhere. */
function isNewestFirst(page) {
    const times = page.flatMap(({ createdAt }) => (createdAt === undefined ? [] : [parseTime(createdAt)]));
    // What is accepted at nearly the same time may change places.
    return times.every((time, index) => !(time > (times[index - 1] ?? time) + 5_000));
}

;// CONCATENATED MODULE: ./lib/engine/poll-singly.js

/** What a list does not show yet may only be young. */
const poll_singly_youngMs = 2_000;
const longestIntervalMs = 10_000;
/** Made once per run. Throws the `ApiError` of a request that was not answered. */
function createPollSingly(run, watch) {
    const askedAt = new Map();
    async function look(flight) {
        const { executionId } = flight;
        askedAt.set(executionId, run.clock.now());
        const options = { signal: run.ending, patienceMs: 0, priority: 'poll' };
        const execution = await run.client.executions.get(executionId, options).catch((error) => {
            // The server is there: what it says of one execution must not keep the others waiting.
            if (error instanceof errors/* ApiError */.hD && error.details.kind === 'malformed')
                return error;
            throw error;
        });
        if (execution instanceof errors/* ApiError */.hD)
            watch.unreadable(flight, execution.message);
        else if (execution === undefined)
            await watch.unknown(flight);
        else
            await watch.seen(flight, execution, 'single');
        if (!run.flights.has(executionId))
            askedAt.delete(executionId);
    }
    return {
        look,
        ask: async (flights, wereListed) => {
            for (const flight of flights) {
                const now = run.clock.now();
                const age = now - flight.submittedAt;
                if (wereListed && age < poll_singly_youngMs && !flight.adopted)
                    continue;
                const last = askedAt.get(flight.executionId);
                if (last !== undefined && now - last < Math.min(longestIntervalMs, age / 10))
                    continue;
                await look(flight);
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/engine/durations.js
var engine_durations = __webpack_require__(67007);
;// CONCATENATED MODULE: ./lib/engine/poll-timing.js

const shortest = 20;
const longest = 10_000;
/** A server needs a moment to show what it has just finished. */
const slackMs = 3;
/**
 * While submissions wait for the rate limit, one request in so many may be a poll: finding out sooner what has ended
 * gains nothing then. At the entry tier that is one in five minutes.
 */
const shareOfBacklog = 50;
/** Where executions usually end within so many milliseconds, some tens of them count as much as a request. */
const SHORT = 5_000;
/** When nothing waits for a slot, a run ends with the last of what is in flight: only these few decide when. */
const FEW = 3;
/**
 * When to ask next for what is in flight (milliseconds since the epoch): when the first of it is likely to have ended,
 * a little later if more is about to end. Where no moment is likelier than another, the wait is such that each answer
 * brings about one ended execution (`gatherMs`).
 */
function nextPollAt(awaited, durations, situation) {
    const { lastPollAt, spacingMs, backlog, waiting } = situation;
    const gather = gatherMs(awaited, durations, lastPollAt) * (waiting || awaited.length <= FEW ? 1 : 2);
    let overdue = Number.POSITIVE_INFINITY;
    const moments = [];
    const unknownAges = [];
    for (const { acceptedAt, history } of awaited) {
        const early = earliestMs(history, durations);
        if (early === undefined)
            unknownAges.push(lastPollAt - acceptedAt);
        else if (acceptedAt + early > lastPollAt)
            moments.push(acceptedAt + early + slackMs);
        else
            overdue = Math.min(overdue, lastPollAt + gather);
    }
    // The middle one: those that are accepted one after the other would else be asked for at each step.
    const age = (0,engine_durations/* median */.J)(unknownAges);
    if (age !== undefined)
        overdue = Math.min(overdue, lastPollAt + unknownWait(age, Math.max(...unknownAges)));
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
/**
 * Half of the age, after two seconds all of it: a wait that finds short executions soon and asks for long ones seldom.
 * While many are accepted one after the other, the oldest has shown already that they are not that short, and up to a
 * second is waited.
 */
function unknownWait(age, oldest) {
    return Math.min(longest, Math.max(250, age < 2_000 ? age / 2 : age, Math.min(1_000, oldest / 3)));
}
/**
 * The wait that is worth a request, where executions may end at any moment. A lag of some seconds matters less the
 * longer they take: at a usual duration of a few seconds each answer shall bring 0.3 ended ones, at half a minute 0.5,
 * at a minute 3.4.
 */
function gatherMs(awaited, durations, now) {
    const usual = durations.quantile(0.5) ?? (0,engine_durations/* median */.J)(awaited.flatMap(({ history }) => history));
    if (usual === undefined)
        return longest;
    const ages = awaited.reduce((sum, { acceptedAt }) => sum + Math.max(0, now - acceptedAt), 0);
    const mean = durations.count === 0 ? usual : (durations.sum + ages) / durations.count;
    const endedPerAnswer = usual < SHORT ? 0.3 : Math.max(0.5, usual / 10_400 - 2.37);
    const wait = Math.min((endedPerAnswer * mean) / Math.max(1, awaited.length), usual / 6);
    return Math.min(longest, Math.max(shortest, usual / 40, wait));
}

// EXTERNAL MODULE: ./lib/vlmrun/parse-execution.js
var parse_execution = __webpack_require__(63814);
;// CONCATENATED MODULE: ./lib/engine/watch.js



/** An execution may stay unknown to the server that accepted it for so long. */
const watch_lagMs = 15_000;
/** Whatever words a server may invent. */
const mostWarnings = 20;
/** Made once per run; warns once for each unusual status. */
function createWatch(run) {
    const warned = new Set();
    const lastStatus = new Map();
    /** Why what the server last said of an execution cannot be read. */
    const unreadable = new Map();
    function warnOnce(status, message) {
        if (warned.has(status) || warned.size === mostWarnings)
            return;
        warned.add(status);
        run.log.warning(message);
    }
    async function askForWhole({ executionId }) {
        try {
            const execution = await run.client.executions.get(executionId, { signal: run.ending, priority: 'poll' });
            return execution?.state === 'in-progress' ? undefined : execution;
        }
        catch (error) {
            if (error instanceof errors/* ApiError */.hD || run.ending.aborted)
                return undefined;
            throw error;
        }
    }
    return {
        seen: async (flight, execution, where) => {
            const { label } = flight.task.request;
            unreadable.delete(flight.executionId);
            if (execution.state === 'in-progress') {
                const { status } = execution;
                if (lastStatus.get(flight.executionId) !== status)
                    run.onStatus?.(flight.task.request, status, flight.executionId);
                lastStatus.set(flight.executionId, status);
                if (/^paused$/i.test(execution.status)) {
                    warnOnce('paused', `${label} is paused (execution ${flight.executionId}): it needs attention in the dashboard.`);
                }
                else if (!(0,parse_execution/* isKnownStatus */.i)(execution.status)) {
                    warnOnce(execution.status, `${label} has the unknown status "${execution.status}"; it counts as in progress.`);
                }
                return;
            }
            const whole = where === 'single' || isWhole(execution) ? execution : await askForWhole(flight);
            if (whole === undefined || !run.flights.has(flight.executionId))
                return;
            lastStatus.delete(flight.executionId);
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
        unreadable: ({ executionId, task }, message) => {
            unreadable.set(executionId, message);
            warnOnce('unreadable', `${task.request.label}: ${message} (execution ${executionId}); the run asks again until its time is up.`);
        },
        expire: async (flight) => {
            const { executionId, task } = flight;
            const status = lastStatus.get(executionId);
            const seconds = Math.round(task.request.timeoutMs / 1000);
            const paused = status !== undefined && /^paused$/i.test(status);
            const known = paused ? 'paused, needs attention in the dashboard' : `last status ${status ?? 'not seen'}`;
            const state = unreadable.get(executionId) ?? known;
            const message = `Execution ${executionId} did not end within ${seconds} s (${state}); it may still run and cost.`;
            await abandon(flight, { reason: 'timeout', message }, run);
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/poll.js








/** Without any answer for so long, the server counts as unreachable. */
const unreachableAfterMs = 120_000;
/** Asks for what is in flight until `isOver`. One list covers all of it; what it does not show is asked for singly. */
async function pollFlights(run, isOver) {
    const watch = createWatch(run);
    const list = createPollList(run);
    const singly = createPollSingly(run, watch);
    const patience = createPatience(run.clock, (message) => run.log.warning(`The platform has not told for a minute how executions get on; the run goes on asking. ${message}`));
    // What an earlier run has submitted may have ended long ago.
    let lastPollAt = run.flights.size > 0 ? 0 : run.clock.now();
    let lastAnswerAt = run.clock.now();
    // What has ended is kept and judged while the next poll is waited for.
    let landing = Promise.resolve();
    try {
        while (!isOver() && !run.ending.aborted) {
            if (run.flights.size === 0) {
                await run.changes.next();
                lastPollAt = lastAnswerAt = run.clock.now();
                continue;
            }
            if (!(await isDue(run, lastPollAt)))
                continue;
            await landing;
            const flights = [...run.flights.values()].sort((a, b) => b.order - a.order);
            try {
                const listed = await list.ask(flights);
                lastPollAt = run.clock.now();
                landing = Promise.all(flights.map((flight) => {
                    const execution = listed?.get(flight.executionId);
                    return execution === undefined ? undefined : watch.seen(flight, execution, 'list');
                }));
                landing.catch(() => { });
                const missing = flights.filter(({ executionId }) => listed?.has(executionId) !== true);
                await singly.ask(missing, listed !== undefined);
                await expire(flights, run, singly.look, (flight) => watch.expire(flight));
                lastAnswerAt = run.clock.now();
                patience.reward();
            }
            catch (error) {
                if (run.ending.aborted)
                    break;
                if (!(error instanceof errors/* ApiError */.hD))
                    throw error;
                await afterFailure(error, lastAnswerAt, patience, run);
            }
            run.window.explain(run.limiter.refusalCause());
            lastPollAt = Math.max(lastPollAt, run.clock.now() - 50);
        }
    }
    finally {
        await landing;
    }
}
/** Waits for the next poll; false when something has changed before, so that it may be due at another time. */
async function isDue(run, lastPollAt) {
    const { flights, clock, changes, limiter } = run;
    const change = changes.next();
    const awaited = [...flights.values()].map(({ task, acceptedAt }) => ({
        acceptedAt,
        history: run.store.history.of(task.request.label).map(({ durationMs }) => durationMs),
    }));
    const waits = { backlog: run.hasBacklog(), waiting: run.hasWaiting() };
    const situation = { lastPollAt, spacingMs: limiter.spacingMs(), ...waits };
    const at = nextPollAt(awaited, run.durations, situation);
    const deadline = Math.min(...[...flights.values()].map(engine_task/* deadlineOf */.G0));
    const wait = Math.min(at, Math.max(deadline, lastPollAt + 1_000)) - clock.now();
    if (wait <= 0)
        return true;
    const waking = new AbortController();
    const sleep = clock.sleep(wait, waking.signal).then(() => true, () => false);
    const slept = await Promise.race([sleep, change.then(() => false)]);
    waking.abort();
    return slept;
}
/** Gives up flights that have used up their time, each after a look that was answered: it may have ended at last. */
async function expire(flights, run, look, giveUp) {
    for (const flight of flights) {
        const isOverdue = () => run.flights.has(flight.executionId) && run.clock.now() >= (0,engine_task/* deadlineOf */.G0)(flight);
        if (!isOverdue())
            continue;
        await look(flight);
        if (isOverdue())
            await giveUp(flight);
    }
}
async function afterFailure(error, lastAnswerAt, patience, run) {
    const { kind, retryAfterMs } = error.details;
    const { message } = error;
    if (kind === 'auth')
        return run.stop({ reason: 'auth', message }, { atOnce: true });
    const silentMs = run.clock.now() - lastAnswerAt;
    const isUnreachable = stopOf(error)?.reason === 'unreachable' && silentMs > unreachableAfterMs;
    if (patience.isOver(message) || isUnreachable)
        return run.stop({ reason: 'unreachable', message }, { atOnce: true });
    // A refused poll means that the answer is still pending.
    const pause = Math.min(retryAfterMs ?? Math.max(1_000, silentMs / 4), 60_000);
    await run.clock.sleep(pause, run.ending).catch(() => { });
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
/** How far a run is now; `waiting` counts what has not been submitted yet. */
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
    /** Requests that wait, by label: most cases have one trial, and nothing of them is left to withdraw. */
    const left = new Map();
    const count = (task, by) => {
        for (const { label } of (0,engine_task/* requestsOf */.uD)(task)) {
            const now = (left.get(label) ?? 0) + by;
            if (now > 0)
                left.set(label, now);
            else
                left.delete(label);
        }
    };
    for (const task of stack)
        count(task, 1);
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
                count(task, -1);
                return task;
            }
            return undefined;
        },
        putBack: (task) => {
            stack.push(task);
            count(task, 1);
        },
        withdraw: (label) => {
            if (!left.has(label))
                return [];
            left.delete(label);
            const isUnwanted = (request) => request.label === label;
            const concerned = stack.filter((task) => (0,engine_task/* requestsOf */.uD)(task).some(isUnwanted));
            for (const task of concerned) {
                const kept = (0,engine_task/* narrowTask */.b2)(task, (request) => !isUnwanted(request));
                stack.splice(stack.indexOf(task), 1, ...(kept === undefined ? [] : [kept]));
            }
            return concerned.reverse().flatMap((task) => (0,engine_task/* requestsOf */.uD)(task).filter(isUnwanted));
        },
        clear: () => {
            left.clear();
            return stack.splice(0).reverse();
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/execute-body.js
/** The body of `POST /agent/execute`. `fileIds` holds the uploaded file of each `file` input by its name. */
function executeBody(request, fileIds, { id, session }) {
    const { run, skill, extraSkills, environment } = request;
    const { skills: _skills, ...passedThrough } = run.config ?? {};
    const config = {
        ...passedThrough,
        ...(run.prompt === undefined ? {} : { prompt: run.prompt }),
        skills: [skill, ...extraSkills].map(agentSkill),
        ...(run.serviceTier === undefined ? {} : { service_tier: run.serviceTier }),
    };
    return {
        ...(id === undefined ? {} : { id }),
        ...(run.agent === undefined ? {} : { name: run.agent }),
        ...(run.model === undefined ? {} : { model: run.model }),
        ...(run.toolsets === undefined ? {} : { toolsets: run.toolsets }),
        inputs: bodyInputs(request.inputs, fileIds),
        batch: true,
        config,
        metadata: { environment, allow_training: false, ...(session === undefined ? {} : { session_id: session }) },
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
        // Whether it has begun or not, it may have to be paid.
        run.budget.commit(task.key, (0,cost/* costOf */.h)(task, run.store));
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
    try {
        const uploaded = await uploadFiles(task, run);
        if (uploaded === 'errored')
            return;
        const fileIds = fileIdsOf(task, run.uploads);
        if (uploaded === 'ready' && fileIds !== undefined) {
            const { inputs, config, model } = executeBody(task.request, fileIds, {});
            const lost = { clientId, submittedAt, inputs, config, ...(model === undefined ? {} : { model }) };
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
    await run.outcomes.conclude(task, unserved(run.stopped ?? lookUpFailed, task.key));
}
const lookUpFailed = {
    reason: 'unreachable',
    message: 'What an earlier run has submitted could not be looked for.',
};

;// CONCATENATED MODULE: ./lib/engine/submit.js





/**
 * Sends one paid request, written down before it leaves and after its reply. `signal` may outlive the run a little,
 * so that an interrupted run still learns what it has started. `clientId` repeats a submission that never began.
 */
async function submit_submit(task, fileIds, run, signal, clientId = (0,external_node_crypto_.randomUUID)()) {
    const { client, clock, identity, store } = run;
    const body = executeBody(task.request, fileIds, {
        ...(identity.sendsId ? { id: clientId } : {}),
        ...(identity.sendsSession ? { session: clientId } : {}),
    });
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
        return refusal(error, { task, fileIds, body, clientId }, run);
    }
    const written = store.journal.submission({ ...line, kind: 'accepted', execution_id: execution.id });
    written.catch(() => { });
    if (identity.sendsId && execution.id === clientId)
        identity.idKept = true;
    if (identity.sendsSession && sessionOf(execution) === clientId)
        identity.sessionEchoed = true;
    return { kind: 'accepted', execution, clientId, submittedAt: submittedAt ?? clock.now(), written };
}
/** Everything that is not a clear refusal, such as an interrupt in the middle of the request. */
function mayHaveBegun(error) {
    return !(error instanceof errors/* ApiError */.hD) || error.details.kind === 'ambiguous' || error.details.kind === 'malformed';
}
async function refusal(error, sent, run) {
    const { kind, status, fields = [], retryAfterMs } = error.details;
    const { message } = error;
    if (kind === 'rate' || kind === 'server') {
        return { kind: 'later', reason: kind, message, retryAfterMs, parallel: status === 429 };
    }
    const stop = stopOf(error);
    if (stop !== undefined)
        return { kind: 'stop', stop };
    if (leavesOut(fields, sent.body, run))
        return { kind: 'mended' };
    let renewed = false;
    for (const [name, file] of Object.entries(sent.task.files)) {
        renewed = (await run.uploads.distrust(file, sent.fileIds[name] ?? '')) || renewed;
    }
    return renewed ? { kind: 'mended' } : { kind: 'refused', message, clientId: sent.clientId, status };
}
/** Whether the server has refused one of the fields that only carry our id; it is not sent any more in this run. */
function leavesOut(fields, sent, { identity, log }) {
    if (sent.id !== undefined && fields.some((field) => /^(body\.)?id$/.test(field))) {
        identity.sendsId = false;
        log.debug('The server refuses the field id; it is not sent any more.');
        return true;
    }
    const isSession = (field) => /^(body\.)?metadata(\.session_id)?$/.test(field);
    if (sent.metadata.session_id !== undefined && fields.some(isSession)) {
        identity.sendsSession = false;
        log.debug('The server refuses the field metadata.session_id; it is not sent any more.');
        return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/engine/launch.js




const again = { again: undefined };
/** Attempts at most, like for every other request that the server fails. */
const mostLosses = 5;
/** Submits a task once and follows up on the reply. */
async function launch(one, run) {
    const { task, fileIds, signal, clientId } = one;
    const submitted = await submit_submit(task, fileIds, run, signal, clientId);
    if (submitted.kind === 'accepted') {
        run.patience.reward();
        one.onAcknowledged();
        await Promise.all([takeOff(task, { ...submitted, adopted: false }, run), submitted.written]);
        return 'done';
    }
    if (submitted.kind === 'lost')
        return afterLoss(one, submitted, run);
    run.budget.release(task.key);
    switch (submitted.kind) {
        case 'later':
            if (submitted.parallel) {
                const cause = run.limiter.refusalCause();
                run.window.refused(run.flights.size, run.clock.now(), submitted.retryAfterMs, cause);
            }
            else
                run.window.hold(run.clock.now(), submitted.retryAfterMs);
            return bear(one, submitted, run);
        case 'refused':
            return afterRefusal(one, submitted, run);
        case 'stop':
            run.stop(submitted.stop, { atOnce: submitted.stop.reason === 'auth' });
            return again;
        default:
            return again;
    }
}
/** Tries again later, unless nothing has been accepted for long although nothing runs that could be in the way. */
async function bear({ task, clientId }, { reason, message }, run) {
    if (run.flights.size > 0)
        run.patience.reward();
    if (!run.patience.isOver(message))
        return { again: clientId };
    const why = `Nothing was accepted for ten minutes: ${message}`;
    await run.outcomes.conclude(task, { kind: 'errored', key: task.key, reason, message: why });
    run.stop({ reason: reason === 'rate' ? 'rate' : 'unreachable', message: why });
    return 'done';
}
/** It never began, so that it may be sent again; but not for ever what the server cannot take. */
async function afterAbsence(one, message, run) {
    const { key } = one.task;
    run.budget.release(key);
    const losses = (run.losses.get(key) ?? 0) + 1;
    run.losses.set(key, losses);
    if (losses < mostLosses)
        return bear(one, { reason: 'server', message }, run);
    const why = `Sent ${losses} times, and never begun: ${message}`;
    await run.outcomes.conclude(one.task, { kind: 'errored', key, reason: 'server', message: why });
    return 'done';
}
async function afterRefusal({ task }, { message, clientId, status }, run) {
    // Sent again under the same id, it may turn out to have begun after all.
    if (status === 409 && run.identity.idKept) {
        try {
            const execution = await run.client.executions.get(clientId, { signal: run.ending });
            if (execution !== undefined) {
                await adopt(task, execution, { clientId, submittedAt: run.clock.now(), adopted: false }, run);
                return 'done';
            }
        }
        catch (error) {
            endOn(error, run);
            return { doubt: { task, clientId, submittedAt: run.clock.now(), evidence: message } };
        }
    }
    await run.outcomes.conclude(task, { kind: 'errored', key: task.key, reason: 'rejected', message });
    return 'done';
}
async function afterLoss(one, lost, run) {
    const { task } = one;
    const { clientId, submittedAt, body, message } = lost;
    run.log.debug(`The reply to a submission of ${task.request.label} was lost: ${message}`);
    let evidence = 'the run ended before it could be found out';
    try {
        const found = await findLost({ ...body, clientId, submittedAt }, run.clock.now(), run);
        if (found.kind === 'own') {
            await adopt(task, found.execution, { clientId, submittedAt, adopted: false }, run);
            return 'done';
        }
        if (found.kind === 'absent' && !run.ending.aborted)
            return afterAbsence({ ...one, clientId }, message, run);
        if (found.kind === 'unknown')
            ({ evidence } = found);
    }
    catch (error) {
        endOn(error, run);
    }
    return { doubt: { task, clientId, submittedAt, evidence: `${message}; ${evidence}` } };
}

;// CONCATENATED MODULE: ./lib/engine/shortfalls.js

/** Made once per run. When only they are left, and it is the budget of the run, the run says so. */
function createShortfalls(run, queue) {
    const found = new Map();
    let ofRun = 0;
    return {
        add: (key, shortage) => void found.set(key, shortage),
        end: async () => {
            const ended = found.size;
            for (const [key, shortage] of found) {
                found.delete(key);
                const task = queue.take((candidate) => candidate.key === key);
                if (task === undefined)
                    continue;
                if (shortage.suite === undefined)
                    ofRun++;
                await run.outcomes.conclude(task, notRun(shortfallOf(shortage)));
            }
            if (ofRun > 0 && queue.size === 0) {
                const message = `The budget of ${run.options.maxCredits} credits does not cover any execution that is left.`;
                run.stop({ reason: 'budget', message });
            }
            return ended;
        },
    };
}
function shortfallOf({ limit, suite }) {
    const whose = suite === undefined ? 'of the run' : `of ${suite}`;
    return { reason: 'budget', message: `The budget ${whose}, ${limit} credits, does not cover this execution.` };
}

;// CONCATENATED MODULE: ./lib/engine/schedule.js





/** Submissions whose replies are awaited at the same time, once the server has shown that it keeps our ids. */
const parallelSubmissions = 4;
const parallelUploads = 4;
const parallelUploadsUnderLimit = 2;
/** Made once per run. A submission on its way may outlive the run by `submitSignal`. Bugs go to `fail`. */
function createScheduler(run, queue, submitSignal, fail) {
    /** By execution key, as everything here is: a task is narrowed when one of its requests is withdrawn. */
    const uploading = new Set();
    const submitAs = new Map();
    /** Tasks whose inputs may be sent. */
    const admitted = new Set();
    const doubts = [];
    const shortfalls = createShortfalls(run, queue);
    let inOrder = true;
    let submitting = 0;
    let launching = 0;
    let starved = false;
    function pump() {
        if (run.stopped !== undefined)
            return;
        startUploads();
        startSubmissions();
    }
    function startUploads() {
        const most = (run.limiter?.spacingMs() ?? 0) > 100 ? parallelUploadsUnderLimit : parallelUploads;
        for (const task of queue.head(run.options.maxParallel + parallelUploads)) {
            if (uploading.size >= most)
                return;
            const { key } = task;
            if (uploading.has(key) || isPrepared(task))
                continue;
            uploading.add(key);
            void uploadFiles(task, run)
                .then((came) => {
                uploading.delete(key);
                if (came === 'ready')
                    admitted.add(key);
                if (came === 'errored')
                    queue.take((candidate) => candidate.key === key);
                run.changes.ring();
            })
                .catch(fail);
        }
    }
    function startSubmissions() {
        while (mayAcknowledge() && run.window.admits(run.flights.size + submitting, run.clock.now())) {
            const task = queue.take((candidate) => isReady(candidate) && mayGo(candidate) && fits(candidate));
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
            void send(task, acknowledged)
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
        const { idKept, sessionEchoed } = run.identity;
        return submitting < (idKept || sessionEchoed ? parallelSubmissions : 1);
    }
    /** Looked at when it is about to leave: the platform may have lost a file since it was uploaded. */
    function isReady(task) {
        return !uploading.has(task.key) && isPrepared(task);
    }
    function isPrepared(task) {
        return (run.refuseInput === undefined || admitted.has(task.key)) && fileIdsOf(task, run.uploads) !== undefined;
    }
    function mayGo(task) {
        const mayGoFirst = ({ label, afterTrials = 0 }) => run.outcomes.doneOf(label) >= afterTrials;
        return !inOrder || (0,engine_task/* requestsOf */.uD)(task).some(mayGoFirst);
    }
    function fits(task) {
        const reservation = run.budget.reserve(task.key, (0,cost/* costOf */.h)(task, run.store));
        if (reservation.kind === 'exhausted')
            shortfalls.add(task.key, reservation);
        return reservation.kind === 'reserved';
    }
    async function send(task, onAcknowledged) {
        const { key } = task;
        const clientId = submitAs.get(key);
        submitAs.delete(key);
        const launched = await launch({
            task,
            fileIds: fileIdsOf(task, run.uploads) ?? {},
            signal: submitSignal,
            onAcknowledged,
            ...(clientId === undefined ? {} : { clientId }),
        }, run);
        if (launched === 'done')
            return;
        if ('doubt' in launched) {
            run.budget.doubt(key);
            doubts.push(launched.doubt);
        }
        else
            putBack(task, launched.again);
    }
    function putBack(task, clientId) {
        if (clientId !== undefined)
            submitAs.set(task.key, clientId);
        queue.putBack(task);
    }
    run.hasWaiting = () => run.stopped === undefined && (queue.size > 0 || submitting > 0 || uploading.size > 0);
    run.hasBacklog = () => run.stopped === undefined &&
        // Whether a refusal was about what runs at once, only a poll can tell.
        !run.window.isInDoubt &&
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
            run.budget.release(task.key);
            putBack(task, clientId);
        },
        isIdle: () => launching === 0 && uploading.size === 0,
        unblock: () => {
            inOrder = false;
            pump();
            inOrder = true;
            if (launching > 0 || uploading.size > 0)
                return;
            // Nothing runs that could give credits back: what waits for them waits in vain.
            for (const task of queue.head(queue.size)) {
                const reservation = isReady(task) ? run.budget.reserve(task.key, (0,cost/* costOf */.h)(task, run.store)) : undefined;
                if (reservation?.kind === 'reserved')
                    run.budget.release(task.key);
                else if (reservation !== undefined)
                    shortfalls.add(task.key, reservation);
            }
            run.changes.ring();
        },
        endUnaffordable: () => shortfalls.end(),
    };
}

;// CONCATENATED MODULE: ./lib/engine/serve.js










/** Submits and awaits tasks until each has its outcome; resolves to the number of those that were not served. */
async function serve(tasks, run) {
    const queue = createQueue(tasks.filter(({ past }) => past === undefined));
    let failure;
    const fail = (error) => {
        failure ??= { error };
        run.changes.ring();
    };
    const grace = startGrace(run.ending, run.clock);
    const scheduler = createScheduler(run, queue, grace.signal, fail);
    let left = 0;
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
        left += await withdraw(run, queue);
        await settleDoubts(run, scheduler);
        scheduler.pump();
        left += await scheduler.endUnaffordable();
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
    grace.over();
    if (failure !== undefined)
        throw failure.error;
    left += scheduler.unserved + (await leaveFlights(run));
    for (const doubt of scheduler.doubts.splice(0))
        await reportDoubt(doubt, run);
    await run.outcomes.settled();
    run.onProgress?.(progressOf(run, 0));
    return left;
}
/** Ends what nobody wants any more: the trials of a decided case, or everything when the run is stopped. */
async function withdraw(run, queue) {
    const { stopped, outcomes } = run;
    for (const label of outcomes.takeWithdrawn()) {
        for (const request of queue.withdraw(label))
            await outcomes.finish(request, notRun(noLongerNeeded));
    }
    if (stopped === undefined)
        return 0;
    const waiting = queue.clear();
    for (const task of waiting)
        await outcomes.conclude(task, unserved(stopped, task.key));
    return waiting.length;
}
/** Asks again for what is in doubt, once the server has shown that it keeps our ids. */
async function settleDoubts(run, scheduler) {
    if (!run.identity.idKept || run.stopped !== undefined)
        return;
    for (const doubt of scheduler.doubts.splice(0)) {
        const { task, clientId, submittedAt } = doubt;
        try {
            const found = await findLost({ clientId, submittedAt, inputs: {}, config: {} }, submittedAt, run);
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
        await run.outcomes.conclude(task, notRun({ reason, message: `${message} ${followUp}` }));
        run.flights.delete(executionId);
    }
    return left.length;
}

;// CONCATENATED MODULE: ./lib/engine/budget.js
function shortageOf({ limit, suite }) {
    return suite === undefined ? { limit } : { limit, suite };
}
/**
 * A budget of `limit` credits, none when undefined; every suite that has one is held to its own as well. A case is
 * expected to cost the most that it has cost of late, else its cap, else the most that any execution of this run has
 * cost; until one has shown its price, only one execution of unknown price runs at a time. An execution that costs more
 * than it was expected to overruns the budget by the difference: nothing can stop it once it runs.
 */
function createBudget(limit) {
    const whole = limit === undefined ? [] : [{ limit, spent: 0, reserved: 0 }];
    const suites = new Map();
    const holds = new Map();
    let unpriced = 0;
    let spent = 0;
    let dearest;
    const priceOf = ({ history, cap }) => history.length > 0 ? Math.max(...history) : (cap ?? dearest);
    function accountsOf({ suite }) {
        if (suite === undefined)
            return whole;
        const known = suites.get(suite.suite) ?? { limit: suite.limit, suite: suite.suite, spent: 0, reserved: 0 };
        suites.set(suite.suite, known);
        return [...whole, known];
    }
    function hold(key, accounts, price) {
        drop(key);
        const held = { credits: price ?? 0, accounts, unpriced: price === undefined };
        holds.set(key, held);
        for (const account of accounts)
            account.reserved += held.credits;
        if (held.unpriced)
            unpriced++;
    }
    function drop(key) {
        const held = holds.get(key);
        if (held === undefined)
            return undefined;
        holds.delete(key);
        for (const account of held.accounts)
            account.reserved -= held.credits;
        if (held.unpriced)
            unpriced--;
        return held;
    }
    return {
        get spent() {
            return spent;
        },
        reserve: (key, cost) => {
            const accounts = accountsOf(cost);
            const price = priceOf(cost);
            const needed = price ?? 0;
            const spent = accounts.find((account) => account.spent + needed > account.limit || account.spent >= account.limit);
            if (spent !== undefined)
                return { kind: 'exhausted', ...shortageOf(spent) };
            const short = price === undefined && unpriced > 0
                ? accounts[0]
                : accounts.find((account) => account.spent + account.reserved + needed > account.limit);
            if (short !== undefined)
                return { kind: 'wait', ...shortageOf(short) };
            hold(key, accounts, price);
            return { kind: 'reserved' };
        },
        commit: (key, cost) => hold(key, accountsOf(cost), priceOf(cost)),
        doubt: (key) => {
            const held = holds.get(key);
            if (held === undefined || !held.unpriced)
                return;
            holds.set(key, { ...held, unpriced: false });
            unpriced--;
        },
        release: (key) => void drop(key),
        settle: (key, credits) => {
            const held = drop(key);
            const price = credits ?? held?.credits ?? 0;
            spent += price;
            for (const account of held?.accounts ?? [])
                account.spent += price;
            if (credits !== undefined)
                dearest = Math.max(dearest ?? 0, credits);
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
        if (outcome.kind !== 'not_run' || outcome.reason === 'stopped')
            done++;
        doneByLabel.set(label, (doneByLabel.get(label) ?? 0) + 1);
        if (outcome.kind === 'finished') {
            const credits = outcome.execution.usage.credits_used ?? 0;
            if (outcome.reused || outcome.shared)
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
    const finish = (request, outcome) => {
        last = last.then(() => hand(request, outcome));
        return last;
    };
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
        finish,
        conclude: ({ request, sharers }, outcome) => {
            const shared = outcome.kind === 'finished' ? { ...outcome, shared: true } : outcome;
            return sharers.reduce((_, sharer) => finish(sharer, shared), finish(request, outcome));
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
    const underWay = new Map();
    /** Contents that this run has looked up or sent: the platform cannot have lost them meanwhile. */
    const fresh = new Set();
    const created = new Map();
    async function lookUpOrSend(content, signal) {
        const options = { signal, priority: 'prepare' };
        const existing = await client.files.findByMd5(content.md5, options);
        if (existing !== undefined)
            return existing.id;
        const { path, size } = content;
        const mediaType = content.mediaType ?? mediaTypeOf(path);
        const file = await client.files.upload({ path, size, name: (0,external_node_path_.basename)(path), mediaType }, options);
        if (file.created)
            created.set(content.sha256, file.id);
        return file.id;
    }
    const idOf = ({ sha256 }) => known.get(origin, sha256);
    return {
        idOf,
        provide: (content, signal) => {
            const { sha256 } = content;
            if (idOf(content) !== undefined)
                return Promise.resolve();
            const earlier = underWay.get(sha256);
            if (earlier !== undefined)
                return earlier;
            const provided = lookUpOrSend(content, signal).then((fileId) => {
                fresh.add(sha256);
                return known.put(origin, sha256, fileId);
            });
            underWay.set(sha256, provided);
            const over = () => underWay.delete(sha256);
            provided.then(over, over);
            return provided;
        },
        distrust: async (content, usedId) => {
            if (idOf(content) !== usedId)
                return true;
            if (fresh.has(content.sha256))
                return false;
            await known.forget(origin, content.sha256);
            return true;
        },
        deleteCreated: async (signal) => {
            for (const [sha256, id] of created) {
                await client.files.delete(id, { signal });
                await known.forget(origin, sha256);
                created.delete(sha256);
            }
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/window.js
const defaultHoldMs = 1_000;
const longestHoldMs = 10 * 60_000;
/** Acceptances, in multiples of the window, before it is tried wider; doubled whenever that was refused. */
const firstPatience = 2;
/**
 * Starts at `most` and shrinks to what the server had accepted, when it refuses more for what runs at once; sending on at
 * the old width would only be refused again. From there it is tried wider: by one at first, by twice as much after each
 * success.
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
        refused: (inFlight, now, retryAfterMs, cause) => {
            const sameBurst = now < heldUntil;
            hold(now, retryAfterMs);
            if (cause === 'rate')
                suspected = undefined;
            else if (cause === 'running' && !sameBurst)
                shrink(inFlight);
            else
                suspected ??= inFlight;
        },
        explain: (cause) => {
            if (cause === 'rate')
                suspected = undefined;
            else if (cause === 'running' && suspected !== undefined)
                shrink(suspected);
        },
        get isInDoubt() {
            return suspected !== undefined;
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
        losses: new Map(),
        uploads: createUploads(client, store.uploads, options.origin),
        budget: createBudget(options.maxCredits),
        window: createWindow(options.maxParallel),
        durations: (0,engine_durations/* createDurations */.g)(),
        outcomes: createOutcomes(input.onFinished, () => changes.ring()),
        identity: { sendsId: true, sendsSession: true, idKept: keptIdsBefore(input), sessionEchoed: false },
        patience: createPatience(clock, (message) => input.log.warning(`No execution has been accepted for a minute; the run goes on trying. ${message}`)),
        ending: ending.signal,
        submissions: () => submissions,
        hasBacklog: () => false,
        hasWaiting: () => false,
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

// EXTERNAL MODULE: ./lib/engine/task-list.js
var task_list = __webpack_require__(79294);
;// CONCATENATED MODULE: ./lib/engine/run.js











/**
 * Gets an outcome for every request: from kept responses, from what an interrupted run left behind, or by paying for
 * it. Never throws for what the platform does; `stopped` in the totals says why a run ended early.
 */
async function runExecutions(input) {
    const { store, options, client } = input;
    const name = { run: (0,external_node_crypto_.randomUUID)(), origin: options.origin };
    await store.journal.run({ kind: 'run-started', ...name, complete: false });
    const { run, settle } = setupRun(input);
    let left = 0;
    try {
        const { tasks, reused, offline } = await prepareAll(run);
        left += offline;
        if (tasks.length > 0) {
            if (run.stopped === undefined)
                input.onEstimate?.((0,estimate.estimateOf)({ tasks, reused }, run));
            left += await serve(tasks, run);
        }
        if (options.cleanup && run.flights.size === 0 && !run.ending.aborted) {
            await run.uploads
                .deleteCreated(input.signal)
                .catch((error) => input.log.warning(`cleanup: ${(0,errors/* describeError */.Uc)(error)}`));
        }
    }
    finally {
        settle();
        await run.outcomes.settled();
        const complete = left === 0 && run.stopped === undefined;
        await store.journal.run({ kind: 'run-ended', ...name, complete });
    }
    return {
        requests: { ...client.requests },
        creditsUsed: run.outcomes.creditsUsed,
        creditsSaved: run.outcomes.creditsSaved,
        ...(run.stopped === undefined ? {} : { stopped: run.stopped }),
    };
}
/** Answers what kept responses answer, and makes tasks of the rest. */
async function prepareAll(run) {
    const { store, options, outcomes } = run;
    const reuse = (0,engine_reuse/* createReuse */.F)(options, store.journal.past.runs, run.clock.now());
    const hash = (0,input_content/* rememberingHashFile */.qc)(run.ending);
    const preflight = createPreflight(run);
    const list = (0,task_list/* createTaskList */.w)();
    let reused = 0;
    let offline = 0;
    await preflight.begin();
    for (const request of run.requests) {
        const prepared = run.stopped === undefined && !outcomes.isWithdrawn(request.label)
            ? await (0,prepare/* prepare */.i)(request, { ...run, signal: run.ending }, hash, reuse)
            : undefined;
        if (prepared?.kind === 'outcome') {
            if (prepared.outcome.kind === 'finished')
                reused++;
            await outcomes.finish(request, prepared.outcome);
        }
        else if (prepared === undefined) {
            await outcomes.finish(request, run.stopped ? unserved(run.stopped, '') : notRun(noLongerNeeded));
        }
        else if (options.offline) {
            offline++;
            await outcomes.finish(request, notRun(options.offline));
        }
        else {
            list.add(prepared.task);
            await preflight.before(prepared.task);
        }
    }
    return { tasks: list.tasks, reused, offline };
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


/***/ })

};
