export const id = 930;
export const ids = [930];
export const modules = {

/***/ 30930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLimiter: () => (/* binding */ createLimiter)
});

// EXTERNAL MODULE: ./lib/engine/rate.js
var engine_rate = __webpack_require__(9646);
;// CONCATENATED MODULE: ./lib/engine/request-count.js
/** A little more than a minute: clocks differ. */
const minuteMs = 60_200;
/** Made once per limiter. */
function createRequestCount() {
    /** Departures without a reply so far, and replies; oldest first. */
    const underWay = [];
    const taken = [];
    let longestMs = minuteMs;
    const forget = (times, now) => {
        const young = times.findIndex((time) => time > now - longestMs);
        times.splice(0, young === -1 ? times.length : young);
    };
    const since = (now, windowMs) => {
        forget(underWay, now);
        forget(taken, now);
        return [...taken, ...underWay].filter((time) => time > now - windowMs).sort((a, b) => a - b);
    };
    return {
        left: (now) => void underWay.push(now),
        replied: (now, refused) => {
            underWay.shift();
            if (!refused)
                taken.push(now);
        },
        inLastMinute: (now) => since(now, minuteMs).length,
        waitMs: (now, most, windowMs) => {
            longestMs = Math.max(longestMs, windowMs);
            const blocking = since(now, windowMs).at(-Math.max(1, Math.floor(most)));
            return blocking === undefined ? 0 : Math.max(0, blocking + windowMs - now);
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/rate-time.js


/** From here on an automatic rate is as fast as it ever is. */
const longestRamp = 10_000;
/** Time for a number of requests of one of `shards` jobs. */
function timeForRequests(rate, requests, shards) {
    if (rate === 'unlimited' || requests <= 1)
        return { likelyMs: 0, slowestMs: 0 };
    if (rate === 'auto')
        return { likelyMs: rampMs(requests, shards), slowestMs: fixedMs(engine_rate/* ENTRY_TIER */.Ex, requests, shards) };
    const ms = fixedMs(rate, requests, shards);
    return { likelyMs: ms, slowestMs: ms };
}
function fixedMs(rate, requests, shards) {
    const perMinute = rate / shards;
    const whole = Math.max(1, Math.floor(perMinute));
    return (Math.ceil(requests / whole) - 1) * ((minuteMs * whole) / perMinute);
}
function rampMs(requests, shards) {
    let rate = (0,engine_rate/* startRate */.hC)('auto', 0, shards);
    let now = 0;
    for (let sent = 0; sent < Math.min(requests, longestRamp); sent++) {
        rate = (0,engine_rate/* advance */.np)({ ...rate, accepted: true }, now);
        now += (0,engine_rate/* waitFor */.fm)(rate, now, true);
        rate = (0,engine_rate/* advance */.np)(rate, now);
        rate = { ...rate, tokens: rate.tokens - 1 };
    }
    return now + (Math.max(0, requests - longestRamp) * 60_000) / rate.perMinute;
}

;// CONCATENATED MODULE: ./lib/engine/refusal.js
/** Fewer requests in a minute than any tier allows (the lowest documented one: 10, shared with other jobs). */
const fewest = 6;
/** A server that took so many more in another minute did not refuse for their number. */
const clearlyFewer = 0.8;
/**
 * What a 429 was about, as far as it can be told at once; `taken` requests were taken in the minute before it. Only a
 * submission can be refused for what runs at once.
 */
function causeOf(rate, { operation, headers }, taken) {
    if (operation !== 'POST /agent/execute')
        return 'rate';
    const remaining = headers.get('x-ratelimit-remaining')?.trim() ?? '';
    if (/^\d+$/.test(remaining))
        return Number(remaining) === 0 ? 'rate' : 'running';
    if (taken < fewest / rate.shards)
        return 'running';
    const { allowance } = rate;
    if (allowance === undefined)
        return 'unsure';
    if (taken < clearlyFewer * allowance.count)
        return 'running';
    return allowance.certain ? 'rate' : 'unsure';
}

;// CONCATENATED MODULE: ./lib/engine/limiter.js




/** Submissions first: they are what the run is for. Polls free slots; preparing can wait. */
const order = ['execute', 'poll', 'prepare'];
/** The one limiter of a run. A fixed number of requests is granted in any minute, as early in it as they come. */
function createLimiter({ requestsPerMinute, clock, shards = 1 }) {
    if (requestsPerMinute === 'unlimited')
        return noLimit();
    let rate = (0,engine_rate/* startRate */.hC)(requestsPerMinute, clock.now(), shards);
    let cause = 'unsure';
    /** Requests that the server had taken in the minute before it refused a submission. */
    let takenAtRefusal = Number.POSITIVE_INFINITY;
    const waiters = new Set();
    const count = createRequestCount();
    let waking = new AbortController();
    let serving = false;
    /** Milliseconds until the number that is allowed in a minute is kept to. */
    function windowWait(now, priority) {
        if (rate.mode === 'fixed') {
            // A part of a request a minute makes the time longer instead.
            const whole = Math.max(1, Math.floor(rate.perMinute));
            return count.waitMs(now, whole, (minuteMs * whole) / rate.perMinute);
        }
        const { allowance } = rate;
        if (allowance === undefined || !(allowance.certain || priority === 'execute'))
            return 0;
        return count.waitMs(now, allowance.count, minuteMs);
    }
    async function serve() {
        serving = true;
        while (waiters.size > 0) {
            const now = clock.now();
            rate = (0,engine_rate/* advance */.np)(rate, now);
            const [next, waitMs] = choose(now);
            if (next !== undefined && waitMs <= 0) {
                waiters.delete(next);
                count.left(now);
                if (rate.mode === 'auto')
                    rate = { ...rate, tokens: rate.tokens - 1 };
                next.resolve();
                continue;
            }
            waking = new AbortController();
            await clock.sleep(Math.max(1, waitMs), waking.signal).catch(() => { });
        }
        serving = false;
    }
    function choose(now) {
        let soonest = Number.POSITIVE_INFINITY;
        for (const priority of order) {
            const first = [...waiters].find((waiter) => waiter.priority === priority);
            if (first === undefined)
                continue;
            const waitMs = Math.max((0,engine_rate/* waitFor */.fm)(rate, now, priority === 'execute'), windowWait(now, priority));
            if (waitMs <= 0)
                return [first, 0];
            soonest = Math.min(soonest, waitMs);
        }
        return [undefined, soonest];
    }
    function observe(reply) {
        const now = clock.now();
        rate = (0,engine_rate/* advance */.np)(rate, now);
        const refused = reply.status === 429;
        count.replied(now, refused);
        const taken = count.inLastMinute(now);
        const why = refused ? causeOf(rate, reply, taken) : cause;
        rate = (0,engine_rate/* learn */.nB)(rate, reply, now, taken, why);
        if (refused && reply.operation === 'POST /agent/execute') {
            cause = why;
            takenAtRefusal = taken;
        }
        else if (cause === 'unsure' && refused)
            cause = 'rate';
        else if (cause === 'unsure' && taken > takenAtRefusal) {
            // More was taken in a minute than when a submission was refused: it was not refused for the number of requests.
            cause = 'running';
            rate = (0,engine_rate/* absolve */.nl)(rate);
        }
        waking.abort();
    }
    return {
        acquire: (priority, signal) => new Promise((resolve, reject) => {
            if (signal.aborted)
                return reject(signal.reason);
            const leave = () => {
                waiters.delete(waiter);
                reject(signal.reason);
                waking.abort();
            };
            const settle = () => {
                signal.removeEventListener('abort', leave);
                resolve();
            };
            const waiter = { priority, resolve: settle, reject };
            signal.addEventListener('abort', leave, { once: true });
            waiters.add(waiter);
            if (serving)
                waking.abort();
            else
                void serve();
        }),
        observe,
        spacingMs: () => 60_000 / rate.perMinute,
        timeFor: (requests) => timeForRequests(requestsPerMinute, requests, shards),
        refusalCause: () => cause,
    };
}
/** Whoever sets no limit has told that a refusal is about what runs at once, as soon as anything else is answered. */
function noLimit() {
    let cause = 'unsure';
    return {
        acquire: async (_, signal) => signal.throwIfAborted(),
        observe: ({ status, operation }) => {
            if (operation === 'POST /agent/execute' && status === 429)
                cause = 'unsure';
            else if (status !== 429)
                cause = 'running';
        },
        spacingMs: () => 0,
        timeFor: () => ({ likelyMs: 0, slowestMs: 0 }),
        refusalCause: () => cause,
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


/***/ })

};
