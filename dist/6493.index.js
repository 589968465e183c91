export const id = 6493;
export const ids = [6493];
export const modules = {

/***/ 26493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderStateGraphs: () => (/* binding */ renderStateGraphs)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23178);


/** A summary with more graphs than these would be a picture book. */
const SHOWN = 5;
/** GitHub draws no diagram of more text than this. Characters. */
const LONGEST_GRAPH = 20_000;
/** The state graphs of skills, folded, as diagrams that GitHub draws. */
function renderStateGraphs(skills) {
    return skills
        .filter(({ graph }) => graph.length <= LONGEST_GRAPH)
        .slice(0, SHOWN)
        .map(({ name, graph }) => (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .z)(`State graph of <code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeHtml */ .ZD)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(name), 100))}</code>`, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownFence */ .p0)(graph, 'mermaid')))
        .join('\n');
}


/***/ })

};
