export const id = 9102;
export const ids = [9102,6721];
export const modules = {

/***/ 46721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeSummary: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _report_markdown_fit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81161);
/* harmony import */ var _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43017);



/** Appends Markdown to the job summary of this step; false when there is none (outside a job). */
async function writeSummary(markdown, file) {
    if (file === undefined || file === '')
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(file, (0,_report_markdown_fit_js__WEBPACK_IMPORTED_MODULE_2__.fitMarkdown)(markdown.endsWith('\n') ? markdown : `${markdown}\n`, _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .STEP_SUMMARY_LIMIT */ .C));
    return true;
}


/***/ })

};
