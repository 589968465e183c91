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
/** A live line on a terminal; elsewhere a line at most every half minute, and one at the end. */
function createProgress({ screen, log, clock, simulated, everyMs = 30_000 }) {
    const live = screen?.interactive === true ? screen : undefined;
    let shownAt = live ? Number.NEGATIVE_INFINITY : clock.now();
    let last;
    return {
        update(state) {
            last = state;
            const now = clock.now();
            if (now - shownAt < (live ? FRAME_MS : everyMs))
                return;
            shownAt = now;
            if (live)
                live.live(`${bar(state)} ${progressText(state, simulated)}`);
            else
                log.info(progressText(state, simulated));
        },
        finish() {
            live?.live(undefined);
            if (last && last.total > 0)
                log.info(progressText({ ...last, remainingMs: 0 }, simulated));
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
