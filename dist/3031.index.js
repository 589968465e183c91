export const id = 3031;
export const ids = [3031,6721];
export const modules = {

/***/ 46721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _report_markdown_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81161);
/* harmony import */ var _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18326);



/** Appends Markdown to the job summary of this step; false when there is none (outside a job). */
async function writeSummary(markdown, file) {
    if (file === undefined || file === '')
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, (0,_report_markdown_fit_js__WEBPACK_IMPORTED_MODULE_2__.fitMarkdown)(markdown.endsWith('\n') ? markdown : `${markdown}\n`, _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .STEP_SUMMARY_LIMIT */ .C));
    return true;
}


/***/ }),

/***/ 87703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ql: () => (/* binding */ formatCredits),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Vd: () => (/* binding */ creditsInWords),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Milliseconds for people: `840 ms`, `12.3 s`, `4 min 05 s`, `2 h 10 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
/** A share of 0 to 1 as a percentage that never rounds up to 100 or down to 0; `n/a` without a denominator. */
function formatShare(share) {
    if (share === null || !Number.isFinite(share))
        return 'n/a';
    if (share >= 1)
        return '100 %';
    if (share <= 0)
        return '0 %';
    const percent = Math.min(99.9, Math.max(0.1, share * 100));
    return `${percent.toFixed(1)} %`;
}
/** Credits with at most two decimals, thousands apart: `1,204.5`. */
function formatCredits(credits) {
    return formatCount(rounded(credits));
}
/** `1 credit`, `2.5 credits`. */
function creditsInWords(credits) {
    return plural(rounded(credits), 'credit');
}
function rounded(credits) {
    return Math.round(credits * 100) / 100;
}
/** A number with its thousands apart, so that it is read and not counted: `1,000`. Decimals stay as they are. */
function formatCount(count) {
    const [whole = '', ...decimals] = String(count).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}
/** Bytes for people, in binary units. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `1 case`, `2 cases`, `1,000 cases`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}


/***/ })

};
