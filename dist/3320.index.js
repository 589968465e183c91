export const id = 3320;
export const ids = [3320];
export const modules = {

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeJobSummary: () => (/* binding */ writeJobSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16413);



/**
 * Writes the summary of the job: that of the report directory and, where there is something to say, the state graphs
 * of the skills that have changed and how the last runs went; `history` ends with this run, or is empty.
 */
async function writeJobSummary(context, checked, results, reportDirectory, history) {
    const { writeSummary } = await __webpack_require__.e(/* import() */ 5671).then(__webpack_require__.bind(__webpack_require__, 65671));
    const { renderTrend } = await __webpack_require__.e(/* import() */ 3009).then(__webpack_require__.bind(__webpack_require__, 73009));
    const parts = [
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(reportDirectory, 'summary.md'), 'utf8'),
        context.inputs['changed-only'] ? await stateGraphs(checked, results) : '',
        renderTrend(history),
    ];
    const text = parts.filter((part) => part !== '').join('\n');
    await writeSummary(context.secrets.scrub(text), context.runtime.env.GITHUB_STEP_SUMMARY);
}
async function stateGraphs(checked, results) {
    const { renderStateGraphs } = await __webpack_require__.e(/* import() */ 6493).then(__webpack_require__.bind(__webpack_require__, 26493));
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7675)]).then(__webpack_require__.bind(__webpack_require__, 57675));
    const { parseGraph } = await __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 60428));
    const graphs = results.skills.flatMap(({ name, directory }) => {
        const source = checked.sourceOf(directory === '.' ? 'vlmrun.yaml' : `${directory}/vlmrun.yaml`);
        const config = source === undefined ? undefined : parseYaml(source).value;
        const graph = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(config) ? config.graph : undefined;
        // What has a mistake is a finding already, and no diagram.
        return typeof graph === 'string' && parseGraph(graph).problems.length === 0 ? [{ name, graph }] : [];
    });
    return renderStateGraphs(graphs);
}


/***/ })

};
