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


/***/ }),

/***/ 42496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   Kc: () => (/* binding */ fisher),
/* harmony export */   fU: () => (/* binding */ holm),
/* harmony export */   kc: () => (/* binding */ passAtK),
/* harmony export */   op: () => (/* binding */ mcnemar),
/* harmony export */   qv: () => (/* binding */ passHatK),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/** Standard normal quantile of a two-sided 95 % interval. */
const Z = 1.959963984540054;
/** Wilson's score interval (1927) for `passes` of `runs`; all of 0 to 1 without runs. */
function wilson(passes, runs) {
    if (runs === 0)
        return { low: 0, high: 1 };
    const p = passes / runs;
    const z2 = Z * Z;
    const centre = (p + z2 / (2 * runs)) / (1 + z2 / runs);
    const half = (Z / (1 + z2 / runs)) * Math.sqrt((p * (1 - p)) / runs + z2 / (4 * runs * runs));
    return { low: passes === 0 ? 0 : Math.max(0, centre - half), high: passes === runs ? 1 : Math.min(1, centre + half) };
}
/** pass@k (Chen 2021): the chance that at least one of k runs passes, from c passes of n; null when k > n. */
function passAtK(n, c, k) {
    return k > n || k < 1 ? null : 1 - ratioOfChoices(n - c, n, k);
}
/** pass^k (τ-bench, 2024): the chance that all of k runs pass, from c passes of n; null when k > n. */
function passHatK(n, c, k) {
    return k > n || k < 1 ? null : ratioOfChoices(c, n, k);
}
/** C(a, k) / C(n, k) without large numbers. */
function ratioOfChoices(a, n, k) {
    if (k > a)
        return 0;
    let ratio = 1;
    for (let i = 0; i < k; i++)
        ratio *= (a - i) / (n - i);
    return ratio;
}
const logFactorials = [0];
function logFactorial(n) {
    for (let i = logFactorials.length; i <= n; i++)
        logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
    return logFactorials[n] ?? 0;
}
function logChoose(n, k) {
    return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
/** McNemar's exact test (1947): p of `lost` against `gained` cases when neither were likelier. */
function mcnemar(lost, gained) {
    const n = lost + gained;
    if (n === 0)
        return 1;
    let tail = 0;
    for (let i = 0; i <= Math.min(lost, gained); i++)
        tail += Math.exp(logChoose(n, i) - n * Math.LN2);
    return Math.min(1, 2 * tail);
}
/** Fisher's exact test (1922), two-sided: p of `c1` passes of `n1` against `c2` of `n2` when both were alike. */
function fisher(c1, n1, c2, n2) {
    const passes = c1 + c2;
    const all = logChoose(n1 + n2, passes);
    const chance = (c) => Math.exp(logChoose(n1, c) + logChoose(n2, passes - c) - all);
    const seen = chance(c1);
    let p = 0;
    for (let c = Math.max(0, passes - n2); c <= Math.min(n1, passes); c++) {
        const one = chance(c);
        // Tables as unlikely as the one that was seen count, whatever the rounding.
        if (one <= seen * (1 + 1e-9))
            p += one;
    }
    return Math.min(1, p);
}
/** Holm's step-down correction (1979): each p adjusted for all of them, in the order given. */
function holm(ps) {
    const order = ps.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(ps.length);
    let least = 0;
    for (const [rank, { p, index }] of order.entries()) {
        least = Math.max(least, Math.min(1, p * (ps.length - rank)));
        adjusted[index] = least;
    }
    return adjusted;
}
/** The middle value, or the mean of the two; undefined of nothing. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const middle = sorted.length >> 1;
    const high = sorted[middle];
    const low = sorted.length % 2 === 0 ? sorted[middle - 1] : high;
    return high === undefined || low === undefined ? undefined : (low + high) / 2;
}


/***/ })

};
