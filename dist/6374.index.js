export const id = 6374;
export const ids = [6374,3630];
export const modules = {

/***/ 7717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isFailing),
/* harmony export */   P: () => (/* binding */ checkSkills)
/* harmony export */ });
/* harmony import */ var _source_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6141);

/**
 * Reads and checks one skill after the other, so that memory does not grow with their number; `visit` sees each one
 * and keeps what it needs. What can only be seen over all skills, two with one name, is added at the end. Ends
 * early, without an error, when the run is interrupted.
 */
async function checkSkills(directories, { runtime, inputs, configuration }, visit = async () => { }) {
    const { cwd, clock, signal } = runtime;
    if (directories.length === 0)
        return { findings: new Map(), sourceOf: (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceReader */ .T)(cwd) };
    const [{ readSkill }, { readSuites }, { readRepositorySuites }, rules] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4542)]).then(__webpack_require__.bind(__webpack_require__, 4542)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4419), __webpack_require__.e(1981), __webpack_require__.e(1719)]).then(__webpack_require__.bind(__webpack_require__, 9994)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1981), __webpack_require__.e(1645)]).then(__webpack_require__.bind(__webpack_require__, 1645)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4419), __webpack_require__.e(2798), __webpack_require__.e(428), __webpack_require__.e(5240), __webpack_require__.e(5100)]).then(__webpack_require__.bind(__webpack_require__, 9157)),
    ]);
    const { checkNames, checkSkill, checkSuppressions, namedSkill } = rules;
    const settings = { preset: inputs.preset, ...configuration.rules };
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    const repository = await readRepositorySuites(cwd);
    const findings = new Map();
    const names = [];
    for (const directory of directories) {
        if (signal.aborted)
            break;
        const skill = await readSkill({ cwd, directory });
        const suites = await readSuites({ cwd, skill, repository });
        const found = await checkSkill({ skill, suites, today }, settings);
        findings.set(directory, found);
        names.push(namedSkill(skill));
        await visit({ skill, suites, findings: found });
    }
    const wholeRepository = inputs.skills.length === 0 && !inputs['changed-only'] && !signal.aborted;
    const overall = checkNames(names, settings, today);
    if (wholeRepository)
        overall.push(...checkSuppressions([...[...findings.values()].flat(), ...overall], settings, today));
    for (const finding of overall) {
        const directory = ownerOf(finding, directories);
        if (directory !== undefined)
            findings.set(directory, [...(findings.get(directory) ?? []), finding]);
    }
    return { findings, sourceOf: (0,_source_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceReader */ .T)(cwd) };
}
/** The innermost skill that a finding's file lies in; a file of the repository goes to the first one. */
function ownerOf({ file }, directories) {
    const holding = directories.filter((directory) => file.startsWith(`${directory}/`));
    const innermost = holding.sort((a, b) => b.length - a.length)[0];
    return innermost ?? directories.find((directory) => directory === '.') ?? directories[0];
}
/** True when a finding counts against the run. */
function isFailing(finding, failOn) {
    if (finding.suppressed !== undefined || failOn === 'never')
        return false;
    return finding.severity === 'error' || (failOn === 'warning' && finding.severity === 'warning');
}


/***/ }),

/***/ 3630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  namedSkills: () => (/* binding */ namedSkills),
  Z: () => (/* binding */ selectSkills)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/skill/well-known.js
var well_known = __webpack_require__(5251);
;// CONCATENATED MODULE: ./lib/skill/discover.js




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
            throw new errors/* UsageError */.eb(`There are more than ${MAX_DIRECTORIES} directories below ${cwd}; name those of the skills with the input "skills".`);
        const children = list((0,external_node_path_.join)(cwd, path));
        if (isSkillDirectory((0,external_node_path_.join)(cwd, path), children))
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
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
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
        if (name === well_known/* manifestName */.vS || name === well_known/* executionConfigName */.uK)
            return true;
        const meant = (0,well_known/* meantName */.d5)(name);
        if (meant === well_known/* executionConfigName */.uK)
            return true;
        if (meant === well_known/* manifestName */.vS && child.isFile() && beginsWithFrontmatter((0,external_node_path_.join)(directory, name)))
            return true;
    }
    return false;
}
/** Tells a misspelled manifest from a page about skills, which repositories have in their documentation. */
function beginsWithFrontmatter(path) {
    const head = Buffer.alloc(6);
    try {
        const descriptor = (0,external_node_fs_.openSync)(path, 'r');
        try {
            (0,external_node_fs_.readSync)(descriptor, head, 0, head.length, 0);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
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

;// CONCATENATED MODULE: ./lib/commands/select-skills.js


/**
 * The skill directories that the inputs select, relative to the working directory, sorted. An empty list only
 * where the whole repository has none, or none that has changed. Throws `UsageError` for a pattern without a match.
 */
async function selectSkills(context) {
    const selected = await namedSkills(context);
    if (!context.inputs['changed-only'] || selected.length === 0)
        return selected;
    const { changedOnly } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4419), __webpack_require__.e(1981), __webpack_require__.e(1719), __webpack_require__.e(4449)]).then(__webpack_require__.bind(__webpack_require__, 4449));
    return changedOnly(selected, context);
}
/** What `skills` names, or every skill without it. */
async function namedSkills({ inputs, runtime }) {
    const { cwd, log } = runtime;
    if (inputs.skills.length === 0) {
        const found = await discoverSkills({ cwd });
        if (found.length === 0)
            log.warning('No skills found: no directory below the working directory holds a SKILL.md.');
        return found;
    }
    const { resolvePatterns } = await __webpack_require__.e(/* import() */ 1115).then(__webpack_require__.bind(__webpack_require__, 1115));
    const found = await resolvePatterns(inputs.skills, {
        cwd,
        discover: (directory) => discoverSkills({ cwd: directory }),
    });
    if (found.length === 0)
        throw new errors/* UsageError */.eb('skills: every match is excluded again; nothing is left to do.');
    return found;
}


/***/ }),

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


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ outputSchemaName),
/* harmony export */   d5: () => (/* binding */ meantName),
/* harmony export */   uK: () => (/* binding */ executionConfigName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/** The files that make a directory a skill; the platform reads exactly these names. */
const manifestName = 'SKILL.md';
const executionConfigName = 'vlmrun.yaml';
const outputSchemaName = 'schema.json';
const EXECUTION_CONFIG_TWINS = new Set([
    'vlmrun.yaml',
    'vlmrun.yml',
    'vlm-run.yaml',
    'vlm-run.yml',
    'vlm_run.yaml',
    'vlm_run.yml',
]);
/** The well-known name that a file name was meant to be: another case, `.yml`, a hyphen. Undefined for the right name. */
function meantName(name) {
    const lower = name.toLowerCase();
    const meant = lower === 'skill.md'
        ? manifestName
        : lower === 'schema.json'
            ? outputSchemaName
            : EXECUTION_CONFIG_TWINS.has(lower)
                ? executionConfigName
                : undefined;
    return meant === name ? undefined : meant;
}


/***/ })

};
