export const id = 6374;
export const ids = [6374,5847,2226];
export const modules = {

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ selectSkills),
/* harmony export */   namedSkills: () => (/* binding */ namedSkills)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _skill_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52226);


/**
 * The skill directories that the inputs select. An empty list only where the whole repository has none, or none that
 * has changed. Throws `UsageError` for a pattern without a match.
 */
async function selectSkills(context) {
    const selected = await namedSkills(context);
    if (!context.inputs['changed-only'] || selected.length === 0)
        return { directories: selected, reasons: [] };
    const { changedOnly } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(4495), __webpack_require__.e(3161), __webpack_require__.e(1515), __webpack_require__.e(3057), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 29162));
    const { directories, reason } = await changedOnly(selected, context);
    return { directories, reasons: directories.length === 0 ? [`Nothing changed: ${reason}.`] : [] };
}
/** What `skills` names, or every skill without it. */
async function namedSkills({ inputs, runtime }) {
    const { cwd, log } = runtime;
    if (inputs.skills.length === 0) {
        const found = await (0,_skill_discover_js__WEBPACK_IMPORTED_MODULE_1__.discoverSkills)({ cwd });
        if (found.length === 0)
            log.warning('No skills found: no directory below the working directory holds a SKILL.md.');
        return found;
    }
    const { resolvePatterns } = await __webpack_require__.e(/* import() */ 1115).then(__webpack_require__.bind(__webpack_require__, 81115));
    const found = await resolvePatterns(inputs.skills, {
        cwd,
        discover: (directory) => (0,_skill_discover_js__WEBPACK_IMPORTED_MODULE_1__.discoverSkills)({ cwd: directory }),
    });
    if (found.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('skills: every match is excluded again; nothing is left to do.');
    return found;
}


/***/ }),

/***/ 66374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkOnly: () => (/* binding */ checkOnly),
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _skill_bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83387);
/* harmony import */ var _check_skills_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68944);
/* harmony import */ var _fail_on_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94380);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17325);
/* harmony import */ var _run_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9448);
/* harmony import */ var _select_skills_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5847);
/* harmony import */ var _write_reports_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51926);







/** Checks every selected skill directory and reports each finding at its place. Needs no key and no network. */
const validate = async (context) => {
    const { inputs, runtime, configuration } = context;
    if (!inputs.fix && !inputs['fix-dry-run'])
        return checkOnly('validate', context);
    if (configuration.problems.length > 0) {
        runtime.log.warning('Nothing is mended while the configuration has mistakes: it may say what must stay.');
        return checkOnly('validate', context);
    }
    const selection = await (0,_select_skills_js__WEBPACK_IMPORTED_MODULE_4__/* .selectSkills */ .Z)(context);
    const { mendSkills } = await __webpack_require__.e(/* import() */ 1475).then(__webpack_require__.bind(__webpack_require__, 11475));
    await mendSkills(selection.directories, context);
    return checkOnly('validate', context, selection);
};
/** Ends a run of any command with the findings about the selected skills. Nothing is sent anywhere. */
async function checkOnly(command, context, selection) {
    const { inputs, runtime } = context;
    const startedAt = runtime.clock.now();
    const { directories, reasons } = selection ?? (await (0,_select_skills_js__WEBPACK_IMPORTED_MODULE_4__/* .selectSkills */ .Z)(context));
    if (command !== 'validate')
        await (0,_write_reports_js__WEBPACK_IMPORTED_MODULE_5__/* .clearReports */ .ZG)(context.reports().absolute);
    const skills = [];
    const parts = [];
    const coverage = [];
    const paths = inputs.redact.length > 0 ? await redactPaths(context) : undefined;
    const plain = await (0,_check_skills_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSkills */ .P)(directories, context, async (one) => {
        const { skill, suites } = one;
        paths?.see({ skill, suites });
        if (suites.cases.length > 0) {
            // Most skills of a large repository have no cases, and start-up counts.
            const [{ forecastPart }, { coverageOf }] = await Promise.all([__webpack_require__.e(/* import() */ 8653).then(__webpack_require__.bind(__webpack_require__, 98653)), Promise.all(/* import() */[__webpack_require__.e(4383), __webpack_require__.e(4305)]).then(__webpack_require__.bind(__webpack_require__, 84383))]);
            parts.push(forecastPart(one));
            coverage.push(...coverageOf([one]));
        }
        skills.push({
            name: skill.name,
            directory: skill.directory,
            digest: (0,_skill_bundle_js__WEBPACK_IMPORTED_MODULE_0__.bundleDigest)(skill) ?? null,
            conclusion: 'success',
            findings: [],
        });
    });
    await paths?.finish();
    const { forecast, checked } = await foresee(context, parts, plain);
    const judged = skills.map((skill) => {
        const findings = checked.findings.get(skill.directory) ?? [];
        const failed = findings.some((finding) => (0,_fail_on_js__WEBPACK_IMPORTED_MODULE_6__/* .isFailing */ .DI)(finding, inputs['fail-on']));
        return { ...skill, conclusion: failed ? 'failure' : 'success', findings: findings.map(_run_results_js__WEBPACK_IMPORTED_MODULE_3__/* .resultFinding */ .BS) };
    });
    const failures = judged.filter((skill) => skill.conclusion === 'failure').length;
    return (0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishRun */ .J)(context, checked, {
        command,
        startedAt,
        conclusion: failures > 0 ? 'failure' : 'success',
        reasons: failures > 0 ? [(0,_fail_on_js__WEBPACK_IMPORTED_MODULE_6__/* .failingSkills */ .LH)(failures, judged.length, inputs['fail-on'])] : reasons,
        skills: judged,
        ...(coverage.length > 0 ? { coverage } : {}),
        ...(forecast ? { forecast } : {}),
    });
}
/** What a test would take, and the findings with the one about the budget of the run, where there is one. */
async function foresee(context, parts, checked) {
    if (parts.length === 0)
        return { checked };
    const { inputs, configuration, runtime } = context;
    const { forecastOf, overBudget } = await __webpack_require__.e(/* import() */ 8653).then(__webpack_require__.bind(__webpack_require__, 98653));
    const forecast = await forecastOf(context, parts);
    const violation = overBudget(forecast, parts);
    if (violation === undefined)
        return { forecast, checked };
    const [{ checkSuites }, { OVER_BUDGET }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(4495), __webpack_require__.e(428), __webpack_require__.e(8651), __webpack_require__.e(6783)]).then(__webpack_require__.bind(__webpack_require__, 86783)),
        __webpack_require__.e(/* import() */ 1488).then(__webpack_require__.bind(__webpack_require__, 31488)),
    ]);
    const { directory, ...place } = violation;
    const today = new Date(runtime.clock.now()).toISOString().slice(0, 10);
    const found = checkSuites([{ rule: OVER_BUDGET, ...place }], { preset: inputs.preset, ...configuration.rules }, today);
    const own = checked.findings.get(directory) ?? [];
    return {
        forecast,
        checked: { ...checked, findings: new Map([...checked.findings, [directory, [...own, ...found]]]) },
    };
}
async function redactPaths(context) {
    const { checkRedactPaths } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(4495), __webpack_require__.e(3161), __webpack_require__.e(1515), __webpack_require__.e(1621)]).then(__webpack_require__.bind(__webpack_require__, 51621));
    // Whether a pattern of a schema matches a key is left open: it could only find a path that is there.
    return checkRedactPaths(context, () => true);
}


/***/ }),

/***/ 52226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverSkills: () => (/* binding */ discoverSkills)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85251);




const MAX_DIRECTORIES = 200_000;
const MAX_DEPTH = 32;
/**
 * Directories below `cwd` that hold a `SKILL.md`, a `vlmrun.yaml` or a misspelled twin of one: relative to `cwd`, with
 * `/`, `.` for `cwd` itself, sorted by code unit. Links are not followed; `.git`, `node_modules` and hidden directories
 * are not entered, nor is anything deeper than 32 levels. Throws a UsageError for more than 200,000 directories.
 */
async function discoverSkills({ cwd }) {
    const found = [];
    const pending = [{ path: '', depth: 0 }];
    let visited = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { path, depth } = next;
        if (++visited > MAX_DIRECTORIES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There are more than ${MAX_DIRECTORIES} directories below ${cwd}; name those of the skills with the input "skills".`);
        const children = list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path));
        if (isSkillDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path), children))
            found.push(path === '' ? '.' : path);
        if (depth === MAX_DEPTH)
            continue;
        for (const child of children) {
            if (!child.isDirectory() || child.name.startsWith('.') || child.name === 'node_modules')
                continue;
            pending.push({ path: path === '' ? child.name : `${path}/${child.name}`, depth: depth + 1 });
        }
    }
    return found.sort();
}
/** Directories that may not be listed hold no skill that could be read. */
function list(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isSkillDirectory(directory, children) {
    for (const child of children) {
        if (child.isDirectory())
            continue;
        const { name } = child;
        if (name === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS || name === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .executionConfigName */ .uK)
            return true;
        const meant = (0,_well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .meantName */ .d5)(name);
        if (meant === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .executionConfigName */ .uK)
            return true;
        if (meant === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS && child.isFile() && beginsWithFrontmatter((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)))
            return true;
    }
    return false;
}
/** Tells a misspelled manifest from a page about skills, which repositories have in their documentation. */
function beginsWithFrontmatter(path) {
    const head = Buffer.alloc(6);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head, 0, head.length, 0);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return false;
    }
    return head
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .startsWith('---');
}


/***/ })

};
