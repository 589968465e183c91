export const id = 7289;
export const ids = [7289];
export const modules = {

/***/ 47289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createProgress: () => (/* binding */ createProgress),
/* harmony export */   progressText: () => (/* binding */ progressText)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);

const FRAME_MS = 100;
const TICK_MS = 1_000;
/** A live line on a terminal, which ticks every second; elsewhere a line every half minute, and one at the end. */
function createProgress({ screen, log, clock, simulated, everyMs = 30_000 }) {
    const live = screen?.interactive === true ? screen : undefined;
    const timer = new AbortController();
    let shownAt = Number.NEGATIVE_INFINITY;
    let last;
    function show() {
        if (last === undefined)
            return;
        shownAt = clock.now();
        const { state, at } = last;
        const left = state.remainingMs === undefined ? {} : { remainingMs: Math.max(0, state.remainingMs - shownAt + at) };
        const text = progressText({ ...state, ...left }, simulated);
        if (live)
            live.live(`${bar(state)} ${text}`);
        else
            log.info(text);
    }
    async function tick() {
        for (;;) {
            await clock.sleep(live ? TICK_MS : everyMs, timer.signal);
            show();
        }
    }
    // Ends when the timer is aborted.
    tick().catch(() => { });
    return {
        update(state) {
            last = { state, at: clock.now() };
            if (live && last.at - shownAt >= FRAME_MS)
                show();
        },
        finish() {
            timer.abort();
            live?.live(undefined);
            if (last && last.state.total > 0)
                log.info(progressText({ ...last.state, remainingMs: 0 }, simulated));
            last = undefined;
        },
    };
}
/** `12 of 40 done, 2 failed, 8 in flight, 20 waiting, 31.5 credits, about 2 min 10 s left`. */
function progressText(state, simulated) {
    const parts = [`${state.done} of ${state.total} done`];
    if (state.failed > 0)
        parts.push(`${state.failed} failed`);
    if (state.inFlight > 0)
        parts.push(`${state.inFlight} in flight`);
    if (state.waiting > 0)
        parts.push(`${state.waiting} waiting`);
    parts.push(`${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCredits */ .Ql)(state.creditsUsed)} ${simulated ? 'simulated credits' : 'credits'}`);
    if (state.remainingMs !== undefined && state.remainingMs >= 1000)
        parts.push(`about ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(state.remainingMs)} left`);
    return parts.join(', ');
}
function bar({ done, inFlight, total }) {
    const width = 20;
    if (total === 0)
        return '░'.repeat(width);
    const full = Math.floor((done / total) * width);
    const half = Math.min(width - full, Math.ceil((inFlight / total) * width));
    return '█'.repeat(full) + '▒'.repeat(half) + '░'.repeat(width - full - half);
}


/***/ })

};
