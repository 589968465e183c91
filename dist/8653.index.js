export const id = 8653;
export const ids = [8653];
export const modules = {

/***/ 98653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forecastOf: () => (/* binding */ forecastOf),
/* harmony export */   forecastPart: () => (/* binding */ forecastPart),
/* harmony export */   overBudget: () => (/* binding */ overBudget)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evals_worst_case_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25665);
/* harmony import */ var _judge_statistics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42496);




/** The part of a skill. */
function forecastPart({ skill, suites }) {
    const byFile = [...new Set(suites.cases.map(({ source }) => source.file))].map((file) => ({
        file,
        credits: (0,_evals_worst_case_js__WEBPACK_IMPORTED_MODULE_2__/* .worstCase */ .w)(suites.cases.filter(({ source }) => source.file === file)).credits,
    }));
    return {
        directory: skill.directory,
        cases: suites.cases.map((one) => ({ label: `${skill.name}/${one.id}`, executions: (0,_evals_worst_case_js__WEBPACK_IMPORTED_MODULE_2__/* .worstCase */ .w)([one]).executions })),
        files: suites.cases.flatMap(({ inputs }) => Object.values(inputs).flatMap((input) => (input.kind === 'file' ? [input.path] : []))),
        worst: (0,_evals_worst_case_js__WEBPACK_IMPORTED_MODULE_2__/* .worstCase */ .w)(suites.cases),
        dearest: byFile.sort((a, b) => b.credits - a.credits)[0],
    };
}
/** What a test of these skills would take. Reads the state directory and changes nothing. */
async function forecastOf({ inputs, runtime }, parts) {
    const { readStore } = await __webpack_require__.e(/* import() */ 3449).then(__webpack_require__.bind(__webpack_require__, 93449));
    const { history } = await readStore((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runtime.cwd, inputs['state-directory']));
    let [expected, unpriced] = [0, 0];
    for (const { label, executions } of parts.flatMap(({ cases }) => cases)) {
        const price = (0,_judge_statistics_js__WEBPACK_IMPORTED_MODULE_3__/* .median */ .JZ)(history.of(label).flatMap(({ credits }) => credits ?? []));
        if (price === undefined)
            unpriced += executions;
        else
            expected += price * executions;
    }
    const sizes = await Promise.all([...new Set(parts.flatMap(({ files }) => files))].map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(({ size }) => size, () => undefined)));
    const found = sizes.filter((size) => size !== undefined);
    const sum = (pick) => parts.reduce((total, { worst }) => total + pick(worst), 0);
    return {
        cases: parts.reduce((total, { cases }) => total + cases.length, 0),
        executions: sum(({ executions }) => executions),
        inputs: { files: found.length, bytes: found.reduce((total, size) => total + size, 0) },
        worst_credits: sum(({ credits }) => credits),
        unlimited: sum(({ unlimited }) => unlimited),
        expected_credits: expected,
        unpriced,
        budget: inputs['max-credits'] ?? null,
    };
}
/** The violation of a budget of the run, at the suite that may cost the most; undefined where the worst case fits. */
function overBudget(forecast, parts) {
    if (forecast.budget === null || forecast.worst_credits <= forecast.budget)
        return undefined;
    const [worst] = [...parts].sort((a, b) => (b.dearest?.credits ?? 0) - (a.dearest?.credits ?? 0));
    if (!worst?.dearest)
        return undefined;
    const { file, credits } = worst.dearest;
    const message = `All cases together may cost ${forecast.worst_credits} credits as they declare it, those of this file ${credits}, and max-credits is ${forecast.budget}.`;
    return { message, file, directory: worst.directory };
}


/***/ }),

/***/ 25665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ worstCase)
/* harmony export */ });
/** The worst case of some cases: none of their trials is spared by an early stop or a kept response. */
function worstCase(cases) {
    let [executions, credits, unlimited] = [0, 0, 0];
    for (const { repeat, maxCredits, skip } of cases) {
        if (skip !== undefined)
            continue;
        executions += repeat.times;
        if (maxCredits === undefined)
            unlimited += repeat.times;
        else
            credits += repeat.times * maxCredits;
    }
    return { executions, credits, unlimited };
}


/***/ })

};
