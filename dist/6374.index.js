export const id = 6374;
export const ids = [6374];
export const modules = {

/***/ 6374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _check_skills_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7717);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2147);
/* harmony import */ var _run_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9448);
/* harmony import */ var _select_skills_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3630);




/** Checks every selected skill directory and reports each finding at its place. Needs no key and no network. */
const validate = async (context) => {
    const { inputs, runtime } = context;
    const startedAt = runtime.clock.now();
    const directories = await (0,_select_skills_js__WEBPACK_IMPORTED_MODULE_3__/* .selectSkills */ .Z)(context);
    if (inputs.fix || inputs['fix-dry-run']) {
        const { mendSkills } = await __webpack_require__.e(/* import() */ 1634).then(__webpack_require__.bind(__webpack_require__, 1634));
        await mendSkills(directories, context);
    }
    const skills = [];
    const checked = await (0,_check_skills_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSkills */ .P)(directories, context, async ({ skill }) => {
        skills.push({
            name: structuredClone(skill.name),
            directory: skill.directory,
            digest: null,
            conclusion: 'success',
            findings: [],
        });
    });
    const judged = skills.map((skill) => {
        const findings = checked.findings.get(skill.directory) ?? [];
        const failed = findings.some((finding) => (0,_check_skills_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailing */ .D)(finding, inputs['fail-on']));
        return { ...skill, conclusion: failed ? 'failure' : 'success', findings: findings.map(_run_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resultFinding */ .BS) };
    });
    const failures = judged.filter((skill) => skill.conclusion === 'failure').length;
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_1__/* .finishRun */ .J)(context, checked, {
        command: 'validate',
        startedAt,
        conclusion: failures > 0 ? 'failure' : 'success',
        reasons: failures > 0
            ? [`${failures} of ${judged.length} skills have findings that fail the run (fail-on: ${inputs['fail-on']})`]
            : [],
        skills: judged,
    });
};


/***/ })

};
