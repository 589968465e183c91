export const id = 4573;
export const ids = [4573];
export const modules = {

/***/ 74573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   setOutputs: () => (/* binding */ setOutputs)
/* harmony export */ });
/**
 * Sets the outputs of this step; outside a job nothing is written. `@actions/core` writes them with a random
 * delimiter, so that no value can end its own block.
 */
async function setOutputs(outputs, env) {
    if (!env.GITHUB_OUTPUT)
        return;
    const core = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(6421)]).then(__webpack_require__.bind(__webpack_require__, 96421));
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}


/***/ })

};
