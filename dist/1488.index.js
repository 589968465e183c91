export const id = 1488;
export const ids = [1488];
export const modules = {

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


/***/ }),

/***/ 31488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OVER_BUDGET: () => (/* binding */ OVER_BUDGET),
/* harmony export */   budgets: () => (/* binding */ budgets)
/* harmony export */ });
/* harmony import */ var _evals_worst_case_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25665);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30820);


const OVER_BUDGET = 'fixture/over-budget';
/** Budgets that the cases of a suite can exceed. */
const budgets = {
    rules: [
        {
            id: OVER_BUDGET,
            title: 'What cases may cost fits the budget',
            severity: (0,_levels_js__WEBPACK_IMPORTED_MODULE_0__/* .levels */ .y)('warning', 'off', 'warning', 'warning'),
            since: '0.1.0',
            fixable: 'no',
            why: 'The most that the cases may cost, `max_credits` times repeats times cells of the matrix, is above the budget. When it comes to that the run stops half-way: the cases that are left are not run, and the conclusion is inconclusive.',
            how: 'Raise the budget, lower `max_credits` of the cases, or take repeats and cells away.',
            source: 'The format of suites (docs/suites.md).',
        },
    ],
    *check({ suites }) {
        for (const { file, maxCredits, caseIds, budgetAt } of suites.suites) {
            if (maxCredits === undefined)
                continue;
            const { credits } = (0,_evals_worst_case_js__WEBPACK_IMPORTED_MODULE_1__/* .worstCase */ .w)(suites.cases.filter(({ id, source }) => source.file === file && caseIds.includes(id)));
            if (credits <= maxCredits)
                continue;
            const message = `The cases of this suite may cost ${credits} credits as they declare it, and its budget is ${maxCredits}.`;
            yield { rule: OVER_BUDGET, message, file, ...(budgetAt?.range && { range: budgetAt.range }) };
        }
    },
};


/***/ }),

/***/ 30820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ levels)
/* harmony export */ });
/** The severity of a rule in the presets `recommended`, `minimal`, `strict` and `portable`, in this order. */
function levels(recommended, minimal, strict, portable) {
    return { recommended, minimal, strict, portable };
}


/***/ })

};
