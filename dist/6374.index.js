export const id = 6374;
export const ids = [6374];
export const modules = {

/***/ 66374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _skill_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83387);
/* harmony import */ var _check_skills_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40083);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23671);
/* harmony import */ var _run_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9448);
/* harmony import */ var _select_skills_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5847);





/** Checks every selected skill directory and reports each finding at its place. Needs no key and no network. */
const validate = async (context) => {
    const { inputs, runtime } = context;
    const startedAt = runtime.clock.now();
    const { directories, reasons } = await (0,_select_skills_js__WEBPACK_IMPORTED_MODULE_4__/* .selectSkills */ .Z)(context);
    if (inputs.fix || inputs['fix-dry-run']) {
        const { mendSkills } = await __webpack_require__.e(/* import() */ 1634).then(__webpack_require__.bind(__webpack_require__, 31634));
        await mendSkills(directories, context);
    }
    const skills = [];
    const paths = inputs.redact.length > 0 ? await redactPaths(context) : undefined;
    const checked = await (0,_check_skills_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSkills */ .P)(directories, context, async ({ skill, suites }) => {
        paths?.see({ skill, suites });
        skills.push({
            name: skill.name,
            directory: skill.directory,
            digest: (0,_skill_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .bundleDigest */ .bH)(skill) ?? null,
            conclusion: 'success',
            findings: [],
        });
    });
    await paths?.finish();
    const judged = skills.map((skill) => {
        const findings = checked.findings.get(skill.directory) ?? [];
        const failed = findings.some((finding) => (0,_check_skills_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailing */ .D)(finding, inputs['fail-on']));
        return { ...skill, conclusion: failed ? 'failure' : 'success', findings: findings.map(_run_results_js__WEBPACK_IMPORTED_MODULE_3__/* .resultFinding */ .BS) };
    });
    const failures = judged.filter((skill) => skill.conclusion === 'failure').length;
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishRun */ .J)(context, checked, {
        command: 'validate',
        startedAt,
        conclusion: failures > 0 ? 'failure' : 'success',
        reasons: failures > 0
            ? [`${failures} of ${judged.length} skills have findings that fail the run (fail-on: ${inputs['fail-on']})`]
            : reasons,
        skills: judged,
    });
};
async function redactPaths(context) {
    const { checkRedactPaths } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5083), __webpack_require__.e(1645), __webpack_require__.e(9994), __webpack_require__.e(1621)]).then(__webpack_require__.bind(__webpack_require__, 51621));
    // Whether a pattern of a schema matches a key is left open: it could only find a path that is there.
    return checkRedactPaths(context, () => true);
}


/***/ })

};
