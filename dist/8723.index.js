export const id = 8723;
export const ids = [8723];
export const modules = {

/***/ 38723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLimiter: () => (/* binding */ createLimiter)
});

;// CONCATENATED MODULE: ./lib/engine/rate.js
const minute = 60_000;
const entryTier = 10;
const slowest = 6;
const largestBurst = 8;
const doublingMs = 15_000;
const longestHoldMs = 10 * minute;
/** The rate at the start of a run, which is one of `shards` that share it. */
function startRate(rate, now, shards = 1) {
    const perMinute = (rate === 'auto' ? entryTier : rate) / shards;
    const burst = Math.max(1, Math.min(largestBurst / (rate === 'auto' ? shards : 1), Math.floor(perMinute)));
    const common = { shards, perMinute, burst, tokens: burst, at: now, steadySince: now, accepted: false };
    return { mode: rate === 'auto' ? 'auto' : 'fixed', ...common, ceiling: 60_000, heldUntil: 0, submitHeldUntil: 0 };
}
/** The rate at a later time: tokens refilled; an automatic rate doubled after 15 s in which the server refused nothing. */
function advance(rate, now) {
    const tokens = Math.min(rate.burst, rate.tokens + (Math.max(0, now - rate.at) * rate.perMinute) / minute);
    const refilled = { ...rate, tokens, at: Math.max(now, rate.at) };
    if (rate.mode === 'fixed' || !rate.accepted || now - rate.steadySince < doublingMs)
        return refilled;
    const perMinute = Math.min(rate.perMinute * 2, Math.max(rate.ceiling, slowest / rate.shards));
    return { ...refilled, perMinute, steadySince: now, accepted: false };
}
/** Milliseconds until a request may leave, 0 for at once. `rate` has been advanced to `now`. */
function waitFor(rate, now, submits) {
    const held = Math.max(rate.heldUntil, submits ? rate.submitHeldUntil : 0) - now;
    const refill = rate.tokens >= 1 - 1e-9 ? 0 : ((1 - rate.tokens) * minute) / rate.perMinute;
    return Math.max(0, held, Math.ceil(refill));
}
/** What a reply teaches. A 429 to a submission holds submissions only: it may limit how many run at once. */
function learn(rate, reply, now) {
    const told = readHeaders(rate, reply.headers, now);
    if (reply.status !== 429)
        return { ...told, accepted: told.accepted || reply.status < 400 };
    const steady = { ...told, steadySince: now, accepted: false };
    if (reply.retryAfterMs !== undefined) {
        const until = now + Math.min(reply.retryAfterMs, longestHoldMs);
        return reply.operation === 'POST /agent/execute'
            ? { ...steady, submitHeldUntil: Math.max(rate.submitHeldUntil, until) }
            : { ...steady, heldUntil: Math.max(rate.heldUntil, until) };
    }
    if (rate.mode === 'fixed' || told.ceiling !== rate.ceiling)
        return steady;
    return {
        ...steady,
        perMinute: Math.max(slowest / rate.shards, rate.perMinute / 2),
        tokens: Math.min(0, told.tokens),
    };
}
/** `X-RateLimit-Limit` is a number a minute in every source; `-Reset` is read as seconds, from now or since the epoch. */
function readHeaders(rate, headers, now) {
    if (rate.mode === 'fixed')
        return rate;
    const limit = readNumber(headers.get('x-ratelimit-limit'));
    const remaining = readNumber(headers.get('x-ratelimit-remaining'));
    if (limit === undefined || limit < 1)
        return rate;
    const perMinute = limit / rate.shards;
    const burst = Math.min(largestBurst, Math.max(1, Math.floor(perMinute)));
    const told = { ...rate, perMinute, ceiling: perMinute, burst };
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

;// CONCATENATED MODULE: ./lib/engine/limiter.js

/** A little more than a minute: requests do not take equally long to arrive. */
const minuteMs = 60_200;
/** Submissions first: they are what the run is for. Polls free slots; preparing can wait. */
const order = ['execute', 'poll', 'prepare'];
/** The one limiter of a run. A fixed number of requests is granted in any minute, as early in it as they come. */
function createLimiter(options) {
    const { requestsPerMinute, clock, shards = 1 } = options;
    if (requestsPerMinute === 'unlimited') {
        return { acquire: async (_, signal) => signal.throwIfAborted(), observe: () => { }, spacingMs: () => 0 };
    }
    let rate = startRate(requestsPerMinute, clock.now(), shards);
    const waiters = new Set();
    const lastMinute = [];
    let waking = new AbortController();
    let serving = false;
    /** Milliseconds until a fixed number a minute would be kept in the last minute too. */
    function windowWait(now) {
        if (rate.mode !== 'fixed')
            return 0;
        const windowMs = Math.max(minuteMs, minuteMs / rate.perMinute);
        while ((lastMinute[0] ?? now) <= now - windowMs)
            lastMinute.shift();
        const oldest = lastMinute.length >= Math.max(1, Math.floor(rate.perMinute)) ? lastMinute[0] : undefined;
        return oldest === undefined ? 0 : oldest + windowMs - now;
    }
    async function serve() {
        serving = true;
        while (waiters.size > 0) {
            const now = clock.now();
            rate = advance(rate, now);
            const [next, waitMs] = choose(now);
            if (next !== undefined && waitMs <= 0) {
                waiters.delete(next);
                if (rate.mode === 'fixed')
                    lastMinute.push(now);
                else
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
            const waitMs = Math.max(waitFor(rate, now, priority === 'execute'), windowWait(now));
            if (waitMs <= 0)
                return [first, 0];
            soonest = Math.min(soonest, waitMs);
        }
        return [undefined, soonest];
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
        observe: (reply) => {
            rate = learn(advance(rate, clock.now()), reply, clock.now());
            waking.abort();
        },
        spacingMs: () => 60_000 / rate.perMinute,
    };
}


/***/ })

};
