export const id = 3009;
export const ids = [3009];
export const modules = {

/***/ 73009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderTrend: () => (/* binding */ renderTrend)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23178);


const SHOWN = 10;
/** The last runs in one folded table, newest first; nothing when there was none before this one. */
function renderTrend(runs) {
    if (runs.length < 2)
        return '';
    const shown = runs.slice(-SHOWN).reverse();
    const rows = shown.map(({ at, sha, conclusion, totals }) => [
        /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at) ? at.slice(0, 16).replace('T', ' ') : '',
        sha !== null && /^[0-9a-f]{7,64}$/.test(sha) ? `\`${sha.slice(0, 7)}\`` : '',
        /^[a-z]+$/.test(conclusion) ? conclusion : '',
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(totals.pass_rate),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatShare */ .T1)(totals.field_accuracy),
        (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCredits */ .Ql)(totals.credits_used),
    ]);
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .z)(`The last ${shown.length} runs`, (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(['Run (UTC)', 'Commit', 'Conclusion', 'Pass rate#', 'Field accuracy#', 'Credits#'], rows));
}


/***/ })

};
