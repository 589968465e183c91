export const id = 4002;
export const ids = [4002,4834];
export const modules = {

/***/ 28619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readAttachedSkills)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15984);
/* harmony import */ var _skill_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83387);
/* harmony import */ var _skill_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44542);
/* harmony import */ var _trial_requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68253);






/**
 * Reads, checks and bundles each directory that a trial attaches, once; `name:version` stays a reference. Throws
 * `UsageError` for a directory outside the working directory and for one with findings at error level.
 */
async function readAttachedSkills(context, trials) {
    const attached = new Map();
    const problems = [];
    for (const written of new Set(trials.flatMap((trial) => trial.case.run.skills ?? []))) {
        const reference = /^([^/\\:]+):([^/\\:]+)$/.exec(written);
        const [, name, version] = reference ?? [];
        if (name !== undefined && version !== undefined) {
            attached.set(written, { source: 'reference', name, version, digest: `reference:${written}` });
            continue;
        }
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.runtime.cwd, written).replaceAll('\\', '/') || '.';
        const problem = await attach(context, directory, (skill) => attached.set(written, skill));
        if (problem !== undefined)
            problems.push(problem);
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(problems);
    return attached;
}
async function attach({ runtime, inputs, configuration }, directory, keep) {
    const skill = await (0,_skill_read_js__WEBPACK_IMPORTED_MODULE_4__.readSkill)({ cwd: runtime.cwd, directory });
    const suites = { cases: [], suites: [], problems: [], references: [] };
    const today = new Date(runtime.clock.now()).toISOString().slice(0, 10);
    const findings = await (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_2__.checkSkill)({ skill, suites, today }, { preset: inputs.preset, ...configuration.rules });
    const error = findings.find((finding) => finding.severity === 'error' && !finding.suppressed);
    if (error)
        return `run.skills: ${directory} is not sent, because it has findings at error level: ${error.message}`;
    keep((0,_trial_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineSkill */ .lq)(skill, await (0,_skill_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .bundleSkill */ .SP)(skill)));
    return undefined;
}


/***/ }),

/***/ 76939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ comparedTrial),
/* harmony export */   m: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16413);
/* harmony import */ var _judge_case_verdict_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75779);
/* harmony import */ var _judge_create_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46299);
/* harmony import */ var _report_by_skill_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10905);
/* harmony import */ var _run_trials_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23079);
/* harmony import */ var _trial_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73912);









/**
 * Reads the results that `baseline` names; undefined when there are none, which is said. Where an expectation has
 * changed since, the kept responses are judged again under today's, so that a run is compared with the model of
 * then and not with the opinion of then. Throws `UsageError` for a file that is no `results.json`.
 */
async function readBaseline({ inputs, runtime }, skills, identities) {
    if (inputs.baseline === undefined)
        return undefined;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(runtime.cwd, inputs.baseline);
    const results = await readResults(path, inputs.baseline);
    if (results === undefined) {
        runtime.log.warning(`baseline: ${inputs.baseline} does not exist; nothing is compared.`);
        return undefined;
    }
    const today = new Date(runtime.clock.now()).toISOString().slice(0, 10);
    const current = new Map(skills.flatMap(({ skill, cases }) => cases.map((one) => [`${skill.name}/${one.id}`, one])));
    const judge = (0,_judge_create_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .createJudge */ .q)((one) => skills.find(({ skill }) => skill.directory === one.skill)?.skill.outputSchema);
    const trialsOf = groupTrials(results.trials);
    const cases = [];
    for (const found of results.cases) {
        const key = `${found.skill}/${found.case}`;
        const trials = trialsOf.get(key) ?? [];
        const now = current.get(key);
        const identity = now && identities.get((0,_run_trials_js__WEBPACK_IMPORTED_MODULE_5__/* .caseKey */ .u)({ case: now }));
        const stale = identity !== undefined && found.inputs === identity.inputs && found.definition !== identity.definition;
        const again = stale && now ? await judgeAgain(now, trials, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), judge, today) : undefined;
        cases.push({
            skill: found.skill,
            case: found.case,
            verdict: found.verdict,
            definition: found.definition,
            inputs: found.inputs,
            trials: trials.map(comparedTrial),
            ...(again && identity ? { ...again, definition: identity.definition, rejudged: true } : {}),
        });
    }
    return { source: sourceOf(inputs.baseline, results), cases };
}
/** What is said of the baseline itself; its file is somebody's input, so its totals are looked at before they are believed. */
function sourceOf(path, { started_at, totals }) {
    const { pass_rate, field_accuracy, credits_used } = totals ?? {};
    const isShare = (value) => value === null || typeof value === 'number';
    return {
        path,
        started_at,
        ...(isShare(pass_rate) && isShare(field_accuracy) && typeof credits_used === 'number'
            ? { totals: { pass_rate, field_accuracy, credits_used } }
            : {}),
    };
}
async function readResults(path, shown) {
    try {
        const value = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isJsonObject */ .O)(value) || value.version !== 1 || !Array.isArray(value.cases) || !Array.isArray(value.trials))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`baseline: ${shown} is no results.json of this tool.`);
        return value;
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`baseline: ${shown} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}.`);
    }
}
function groupTrials(trials) {
    const groups = new Map();
    for (const trial of trials) {
        const key = `${trial.skill}/${trial.case}`;
        groups.set(key, [...(groups.get(key) ?? []), trial]);
    }
    return groups;
}
/** The trial as comparisons need it. */
function comparedTrial(trial) {
    const credits = trial.execution?.usage.credits_used;
    const durationMs = (0,_report_by_skill_js__WEBPACK_IMPORTED_MODULE_4__/* .executionMs */ .F2)(trial);
    return {
        verdict: trial.verdict,
        counts: trial.counts,
        ...(credits === undefined ? {} : { credits }),
        ...(durationMs === undefined ? {} : { durationMs }),
    };
}
/** Verdicts of kept responses under today's expectation; undefined when one of them is not there any more. */
async function judgeAgain(one, trials, directory, judge, today) {
    // What artifacts were like is not kept.
    if (one.expect.artifacts.length > 0)
        return undefined;
    const judged = [];
    for (const trial of trials) {
        if (trial.verdict !== 'passed' && trial.verdict !== 'failed') {
            judged.push(comparedTrial(trial));
            continue;
        }
        const record = trial.path === null ? undefined : await (0,_trial_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readTrial */ .$g)(directory, trial.path);
        const execution = record && executionOf(record);
        if (!record || !execution)
            return undefined;
        const { verdict, counts } = await judge(one, {
            kind: 'finished',
            execution,
            ...(record.execution?.submitted_at ? { submittedAt: record.execution.submitted_at } : {}),
            ...(record.execution?.completed_at ? { completedAt: record.execution.completed_at } : {}),
        });
        judged.push({ ...comparedTrial(trial), verdict, counts });
    }
    return {
        verdict: (0,_judge_case_verdict_js__WEBPACK_IMPORTED_MODULE_8__/* .caseVerdict */ .KN)(one, judged.map(({ verdict }) => verdict), today),
        trials: judged,
    };
}
const STATES = {
    completed: 'completed',
    failed: 'failed',
    cancelled: 'cancelled',
    canceled: 'cancelled',
};
/** The execution of a trial's file, as far as judging needs it. */
function executionOf({ execution, response, failure }) {
    if (!execution)
        return undefined;
    const state = STATES[execution.status.trim().toLowerCase()];
    if (state === undefined)
        return undefined;
    if (state === 'completed' && response === undefined)
        return undefined;
    return {
        id: execution.id,
        state,
        status: execution.status,
        usage: execution.usage,
        echo: {},
        ...(response === undefined ? {} : { response }),
        ...(failure === undefined ? {} : { failure }),
    };
}


/***/ }),

/***/ 59729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ identifyCases)
});

// EXTERNAL MODULE: ./lib/evals/repository.js
var repository = __webpack_require__(65171);
// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/judge/definition.js



/** Raised whenever the same expectation could come to another verdict than before. */
const JUDGING_VERSION = 1;
/**
 * Names how a case is judged: hex SHA-256 of its expectation, the schema that applies and the version of the judging
 * rules. Two results of a case can only be compared when this and the inputs agree. Notes for people and the place of
 * the expected file do not count.
 */
function definitionHash(expect, schema) {
    const { json, schema: own, ...rest } = expect;
    const applied = own === false ? false : own === true ? (schema ?? null) : own.value;
    const definition = {
        version: JUDGING_VERSION,
        ...rest,
        schema: applied,
        ...(json ? { json: json.value } : {}),
    };
    return (0,hash/* sha256Hex */.f)((0,canonical_text/* canonicalText */.A)((0,json_text/* parseJsonText */.lk)((0,json_text/* jsonText */.s$)(definition))));
}
/** Names what a case is given: hex SHA-256 of its named inputs. */
function inputsHash(inputs) {
    const sorted = [...inputs].sort((a, b) => (a.name < b.name ? -1 : 1));
    return (0,hash/* sha256Hex */.f)((0,canonical_text/* canonicalText */.A)(sorted.map(({ name, kind, content }) => [name, kind, content])));
}

// EXTERNAL MODULE: ./lib/commands/run-trials.js + 6 modules
var run_trials = __webpack_require__(23079);
;// CONCATENATED MODULE: ./lib/commands/case-identity.js



/** The identity of every selected case, by `<skill directory>/<case id>`. Each file is hashed once. */
async function identifyCases(skills) {
    const hashes = new Map();
    const hashOf = (path) => {
        const known = hashes.get(path);
        if (known)
            return known;
        // A file that cannot be read is a finding already, and its case is not sent.
        const made = (0,repository/* fileSha256 */.sN)(path).catch(() => 'unreadable');
        hashes.set(path, made);
        return made;
    };
    const identities = new Map();
    for (const { skill, cases } of skills) {
        for (const one of cases) {
            const inputs = await Promise.all(Object.entries(one.inputs).map(async ([name, input]) => {
                const content = input.kind === 'file' ? await hashOf(input.path) : contentOf(input);
                return { name, kind: input.kind, content };
            }));
            identities.set((0,run_trials/* caseKey */.u)({ case: one }), {
                definition: definitionHash(one.expect, skill.outputSchema),
                inputs: inputsHash(inputs),
            });
        }
    }
    return identities;
}
function contentOf(input) {
    switch (input.kind) {
        case 'url':
            return [input.url, input.sha256 ?? null];
        case 'text':
            return input.text;
        case 'file_id':
            return input.fileId;
        case 'value':
            return input.value;
    }
}


/***/ }),

/***/ 60753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ guardCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evals_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65171);





/**
 * Refuses to spend the key on files that may be anyone's. Some events give a job the secrets of the repository
 * although what it reads may come from a pull request: there every skill with its suites, fixtures and attached skills
 * must lie in a checkout of a commit that is on a branch of the repository, and be as that commit has it.
 * @throws UsageError where one is not, and `allow-untrusted-code` does not say otherwise.
 */
async function guardCode(context, skills) {
    const { platform, inputs, runtime } = context;
    if (platform === undefined || !platform.event.mayCarryForeignCode || inputs['base-url'] === 'simulator')
        return;
    const { event } = platform;
    if (inputs['allow-untrusted-code']) {
        runtime.log.warning(`The key is spent on code that "${event.name}" brought, without asking whose it is.`);
        return;
    }
    const api = await platform.api();
    for (const [root, paths] of await byCheckout(pathsRead(context, skills))) {
        const reason = await foreign(context, { api, event, root, paths });
        if (reason !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The key is not spent on ${(0,_evals_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(runtime.cwd, reason.place)}: the event "${event.name}" has the secrets of ` +
                `the repository, and ${reason.text}. Set allow-untrusted-code: true only behind an approval by people who have ` +
                'read the change.');
        runtime.log.debug(`The code in ${root} is that of a branch of the repository.`);
    }
}
/** Absolute paths of everything that decides what the key is spent on. */
function pathsRead({ runtime: { cwd }, configuration }, skills) {
    const named = skills.length === 0 ? [] : [configuration.source?.file, configuration.knownFindings];
    return [
        ...skills.flatMap(({ skill, suites }) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(skill.root), ...suites.references]),
        ...named.flatMap((file) => (file === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, file)])),
    ];
}
/** Those paths that are there, and what they lead to as links, by the root of the checkout that they lie in. */
async function byCheckout(paths) {
    const roots = new Map();
    const there = paths.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined);
    const real = await Promise.all(there.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path)));
    for (const path of new Set([...there, ...real])) {
        const root = (0,_evals_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .enclosingCheckout */ .rf)(path) ?? path;
        roots.set(root, [...(roots.get(root) ?? []), path]);
    }
    return roots;
}
async function foreign({ runtime, inputs }, { api, event, root, paths, }) {
    const [{ codeOrigin }, { filesOfCommit, findForeignFile }, { headCommit }, { describeFailure }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1629).then(__webpack_require__.bind(__webpack_require__, 31629)),
        __webpack_require__.e(/* import() */ 1537).then(__webpack_require__.bind(__webpack_require__, 21537)),
        __webpack_require__.e(/* import() */ 1623).then(__webpack_require__.bind(__webpack_require__, 91623)),
        __webpack_require__.e(/* import() */ 317).then(__webpack_require__.bind(__webpack_require__, 40317)),
    ]);
    const [place = root] = paths;
    const commit = await headCommit(root);
    if (commit === undefined)
        return { place, text: 'git knows no commit that it is of, as of files from an artifact' };
    const origin = await codeOrigin({ api, event, commit });
    if (!origin.belongs)
        return { place, text: origin.reason };
    if (api === undefined || event.repository === undefined)
        return { place, text: 'there is no token' };
    try {
        const files = await filesOfCommit(api, event.repository, commit);
        if (files === undefined)
            return { place, text: 'the repository has more files than GitHub lists' };
        const own = [inputs['report-directory'] ?? 'vlmrun-report', inputs['state-directory']];
        const except = own.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(runtime.cwd, directory));
        const file = await findForeignFile({ root, paths, except, files });
        const found = file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file);
        if (found === undefined)
            return undefined;
        return {
            place: paths.find((path) => (0,_evals_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(found, path)) ?? found,
            text: `${(0,_evals_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(runtime.cwd, found)} is not as in commit ${commit.slice(0, 12)}`,
        };
    }
    catch (error) {
        const task = { what: 'GitHub did not list the files of the commit', permissions: ['contents: read'] };
        return { place, text: describeFailure(task, error) };
    }
}


/***/ }),

/***/ 78869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ concludeTest)
});

// UNUSED EXPORTS: gateOf

// EXTERNAL MODULE: ./lib/judge/baseline.js + 1 modules
var baseline = __webpack_require__(44050);
// EXTERNAL MODULE: ./lib/judge/gate.js
var judge_gate = __webpack_require__(25508);
;// CONCATENATED MODULE: ./lib/judge/conclusion.js

/**
 * `failure` when a skill is to blame, else `inconclusive` when the platform is or nothing that was selected ran,
 * else `success`. Fails closed: a gate that cannot be evaluated is not met.
 */
function conclusionOf(source) {
    const failures = [];
    for (const skill of source.invalidSkills ?? [])
        failures.push({ blame: 'skill', message: `${skill}: findings at error level; its cases were not sent.` });
    const gated = new Set();
    for (const suite of source.suites) {
        const ids = new Set(suite.caseIds);
        const own = source.cases.filter(({ skill, id }) => skill === suite.skill && ids.has(id));
        for (const { skill, id } of own)
            gated.add(`${skill}/${id}`);
        const { gate, file } = suite;
        if (own.length > 0)
            failures.push(...(0,judge_gate/* gateFailures */.X)({ gate, cases: own, regressions: source.regressions, name: file, strict: true }));
    }
    const rest = source.cases.filter(({ skill, id }) => !gated.has(`${skill}/${id}`));
    const { cases, regressions, gate } = source;
    if (rest.length > 0)
        failures.push(...(0,judge_gate/* gateFailures */.X)({ gate: {}, cases: rest, regressions, strict: true }));
    if (gate)
        failures.push(...(0,judge_gate/* gateFailures */.X)({ gate, cases, regressions, name: 'all cases', strict: false }));
    if (cases.length > 0 && cases.every(({ verdict }) => verdict === 'skipped' || verdict === 'not_run'))
        failures.push({ blame: 'platform', message: 'No case ran.' });
    const bySkill = failures.filter(({ blame }) => blame === 'skill');
    const byPlatform = failures.filter(({ blame }) => blame === 'platform');
    const reasons = [...new Set([...bySkill, ...byPlatform].map(({ message }) => message))];
    if (bySkill.length > 0)
        return { conclusion: 'failure', reasons };
    return { conclusion: byPlatform.length > 0 ? 'inconclusive' : 'success', reasons };
}

// EXTERNAL MODULE: ./lib/judge/totals.js
var totals = __webpack_require__(9496);
// EXTERNAL MODULE: ./lib/commands/check-skills.js + 1 modules
var check_skills = __webpack_require__(40083);
// EXTERNAL MODULE: ./lib/commands/insights.js + 4 modules
var insights = __webpack_require__(69242);
// EXTERNAL MODULE: ./lib/commands/run-results.js
var run_results = __webpack_require__(9448);
// EXTERNAL MODULE: ./lib/commands/withheld-key.js
var withheld_key = __webpack_require__(23725);
;// CONCATENATED MODULE: ./lib/commands/conclude-test.js








/** Totals, gates and conclusions of a test run; `wrongKey` when the platform refused the key. */
function concludeTest(context, { skills, checked, run, outcomes, comparison, startedAt }) {
    const { inputs, runtime } = context;
    const decided = outcomes.map((outcome) => outcome.decided);
    // A shard may hold no case that counts towards a rate; the gate is then that of the other shards.
    const ofShard = (whole, cases) => {
        const { passRate: _pass, fieldAccuracy: _fields, ...gate } = whole;
        return inputs.shard && (0,totals/* passRate */.sc)(cases) === null ? gate : whole;
    };
    const gate = ofShard(gateOf(inputs), decided);
    const regressions = comparison?.changes.filter(({ change }) => change === 'regressed').map(baseline/* keyOf */.T);
    const conclude = (names, ofInputs) => {
        const own = decided.filter(({ skill }) => names.has(skill));
        const withoutKey = (0,withheld_key/* concludeWithoutKey */.R)(context, own);
        if (withoutKey)
            return withoutKey;
        return conclusionOf({
            cases: own,
            suites: skills.flatMap(({ skill, suites }) => names.has(skill.name)
                ? suites.suites.map((suite) => ({
                    ...suite,
                    gate: ofShard(suite.gate, own.filter((one) => one.skill === skill.name && suite.caseIds.includes(one.id))),
                    skill: skill.name,
                }))
                : []),
            gate: ofInputs,
            ...(regressions ? { regressions } : {}),
            invalidSkills: skills
                .filter(({ skill, bundle }) => names.has(skill.name) && bundle === undefined)
                .map(({ skill }) => skill.name),
        });
    };
    const whole = conclude(new Set(skills.map(({ skill }) => skill.name)), gate);
    const gates = (0,judge_gate/* gateFailures */.X)({ gate, cases: decided, regressions, name: 'all cases', strict: false });
    const stopped = run.engine.stopped;
    const nothing = skills.length > 0 && decided.length === 0;
    const failing = [...checked.findings.values()].flat().filter((finding) => (0,check_skills/* isFailing */.D)(finding, inputs['fail-on']));
    const blamed = failing.length > 0 || whole.conclusion === 'failure';
    // Nothing is known of a skill of which nothing ran; the cases of another shard are for that shard to tell.
    const ofSkill = (name, cases) => {
        const own = decided.filter((one) => one.skill === name);
        const elsewhere = inputs.shard !== undefined && cases > 0;
        if (own.length === 0 && !elsewhere)
            return 'inconclusive';
        return conclude(new Set([name]), {}).conclusion;
    };
    const skillResults = skills.map(({ skill, suites, bundle }) => {
        const findings = checked.findings.get(skill.directory) ?? [];
        const failed = findings.some((finding) => (0,check_skills/* isFailing */.D)(finding, inputs['fail-on']));
        return {
            name: skill.name,
            directory: skill.directory,
            digest: run.skills.get(skill.directory)?.digest ?? bundle?.digest ?? null,
            // Gates of the inputs speak about all cases together, so that no skill alone can miss them.
            conclusion: failed ? 'failure' : ofSkill(skill.name, suites.cases.length),
            findings: findings.map(run_results/* resultFinding */.BS),
        };
    });
    return {
        wrongKey: stopped?.reason === 'auth',
        parts: {
            command: 'test',
            startedAt,
            conclusion: blamed ? 'failure' : stopped || nothing || runtime.signal.aborted ? 'inconclusive' : whole.conclusion,
            reasons: [
                ...(stopped ? [stopped.message] : []),
                ...whole.reasons,
                ...(failing.length > 0 && whole.conclusion !== 'failure'
                    ? [`${failing.length} findings fail the run (fail-on: ${inputs['fail-on']}).`]
                    : []),
                ...(nothing ? ['No case ran: none of the selected skills has a case.'] : []),
            ],
            gates_missed: gates.map(({ message }) => message).filter((message) => whole.reasons.includes(message)),
            skills: skillResults,
            cases: outcomes.map(({ result }) => result),
            trials: run.results,
            totals: (0,totals/* totalsOf */.vA)({
                cases: decided,
                trials: run.results.map(({ verdict }) => verdict),
                creditsUsed: run.engine.creditsUsed,
                creditsSaved: run.engine.creditsSaved,
                requests: run.engine.requests,
                findings: [],
            }),
            base_url: run.baseUrl,
            agent_base_url: run.agentBaseUrl,
            simulated: run.simulated,
            ...(0,insights/* insightsOf */.$)(skills, outcomes, comparison, gate),
        },
    };
}
/** The gates that the inputs set; what they leave out they do not ask for. */
function gateOf(inputs) {
    const { 'min-pass-rate': passRate, 'min-field-accuracy': fieldAccuracy, 'max-errors': maxErrors } = inputs;
    return {
        ...(passRate === undefined ? {} : { passRate }),
        ...(fieldAccuracy === undefined ? {} : { fieldAccuracy }),
        ...(inputs['no-regressions'] ? { noRegressions: true } : {}),
        ...(maxErrors === undefined ? {} : { maxErrors }),
    };
}


/***/ }),

/***/ 95988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decideCases)
/* harmony export */ });
/* harmony import */ var _judge_case_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75779);
/* harmony import */ var _judge_scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51664);
/* harmony import */ var _run_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23079);



/** The verdict of every selected case; `today` is `YYYY-MM-DD`. */
function decideCases(skills, run, identities, today) {
    const trialsOf = new Map();
    for (const trial of run.results) {
        const key = `${trial.skill}/${trial.case}`;
        const known = trialsOf.get(key);
        if (known)
            known.push(trial);
        else
            trialsOf.set(key, [trial]);
    }
    return skills.flatMap(({ skill, bundle, cases }) => cases.map((one) => {
        const verdict = (0,_judge_case_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .caseVerdict */ .KN)(one, run.verdicts.get((0,_run_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .caseKey */ .u)({ case: one })) ?? [], today);
        const invalid = bundle === undefined && one.skip === undefined;
        const trials = trialsOf.get(`${skill.name}/${one.id}`) ?? [];
        const reason = reasonOf(one, verdict, invalid, trials.find((trial) => trial.reason !== null)?.reason ?? undefined);
        return {
            one,
            trials,
            decided: {
                skill: skill.name,
                id: one.id,
                verdict,
                strict: one.xfail?.strict === true && (0,_judge_case_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(one.xfail, today),
                counts: trials.reduce((sum, trial) => (0,_judge_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .addCounts */ .c5)(sum, trial.counts), _judge_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .lZ),
                invalid,
            },
            result: {
                skill: skill.name,
                case: one.id,
                verdict,
                tags: one.tags,
                file: one.source.file,
                ...identities.get((0,_run_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .caseKey */ .u)({ case: one })),
                ...(one.description === undefined ? {} : { description: one.description }),
                ...(reason === undefined ? {} : { reason }),
                ...(one.source.range ? { line: one.source.range.start.line } : {}),
            },
        };
    }));
}
function reasonOf(one, verdict, invalid, ofTrial) {
    if (one.skip !== undefined)
        return one.skip;
    if (invalid)
        return 'The skill has findings at error level and was not sent.';
    if (verdict === 'quarantined')
        return one.quarantine?.reason;
    if (verdict === 'xfailed' || verdict === 'xpassed')
        return one.xfail?.reason;
    return ofTrial;
}


/***/ }),

/***/ 43529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ engineOptions)
/* harmony export */ });
/** How the engine runs, from the inputs. `origin` is where requests go, as execution keys name it. */
function engineOptions(inputs, env, connection) {
    return {
        maxParallel: inputs['max-parallel'],
        reuse: inputs.reuse ?? (env.GITHUB_EVENT_NAME === 'schedule' ? 'never' : 'unchanged'),
        reuseMaxAgeMs: inputs['reuse-max-age'],
        // What a simulator had in flight ended with its process, and costs nothing to send again.
        resubmitUnknown: inputs['resubmit-unknown'] || connection.simulated,
        cleanup: inputs.cleanup,
        ...(inputs['max-credits'] === undefined ? {} : { maxCredits: inputs['max-credits'] }),
        ...(inputs.deadline === undefined ? {} : { deadlineMs: inputs.deadline }),
        origin: connection.origin,
    };
}


/***/ }),

/***/ 14800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseFilesInSkills)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _skill_exclusions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76196);
/* harmony import */ var _skill_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81140);
/* harmony import */ var _skill_well_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85251);





/**
 * Throws `UsageError` when a file that the run writes, or that the workflow has brought for it, lies in a skill and is not
 * excluded from its bundle: the content would be another in every run, and what is published never what was tested.
 */
function refuseFilesInSkills(context, skills) {
    const { inputs, runtime } = context;
    const named = [
        ['report-directory', inputs['report-directory'], 'directory'],
        ['state-directory', inputs['state-directory'], 'directory'],
        ['lockfile', inputs.lockfile, 'file'],
        ['require-results', inputs['require-results'], 'file'],
        ['baseline', inputs.baseline, 'file'],
    ];
    const problems = named.flatMap(([input, path, kind]) => path === undefined ? [] : skills.flatMap(({ skill }) => problemOf(skill, input, path, kind, runtime.cwd)));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb([...new Set(problems)]);
}
function problemOf(skill, input, path, kind, cwd) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(skill.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).replaceAll('\\', '/');
    if (inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside))
        return [];
    const place = skill.directory === '.' ? 'the skill of this repository' : `the skill ${skill.directory}`;
    if (inside === '')
        return [`${input}: ${path} is ${place} itself; name another directory.`];
    if ([_skill_well_known_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS, _skill_well_known_js__WEBPACK_IMPORTED_MODULE_4__/* .executionConfigName */ .uK, _skill_well_known_js__WEBPACK_IMPORTED_MODULE_4__/* .outputSchemaName */ .Kq].includes(inside))
        return [`${input}: ${path} is a file of ${place} itself; name another one.`];
    if ((0,_skill_exclusions_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusionOf */ .a)({ path: inside, kind }, skill.ignore) !== undefined)
        return [];
    const line = `/${inside.replace(/[*?[\\ ]/g, '\\$&')}${kind === 'directory' ? '/' : ''}`;
    const file = skill.directory === '.' ? _skill_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreFileName */ .o6 : `${skill.directory}/${_skill_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreFileName */ .o6}`;
    return [`${input}: ${path} lies in ${place} and would be in its bundle; add the line ${line} to ${file}.`];
}


/***/ }),

/***/ 69242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ compareToBaseline),
  $: () => (/* binding */ insightsOf)
});

// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/judge/baseline.js + 1 modules
var judge_baseline = __webpack_require__(44050);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
// EXTERNAL MODULE: ./lib/json-schema/json-facts.js
var json_facts = __webpack_require__(94072);
// EXTERNAL MODULE: ./lib/json-schema/pattern.js
var json_schema_pattern = __webpack_require__(59120);
// EXTERNAL MODULE: ./lib/judge/schema-shape.js
var schema_shape = __webpack_require__(62580);
;// CONCATENATED MODULE: ./lib/judge/coverage-places.js







/**
 * The places one step into a schema, with the values that stand there. A branch is taken by a value that has its type,
 * its constants and its required keys; what else it says is not looked at, since an expected value may be a part.
 */
function placesBelow(root, place) {
    const { schema, pointer, path, values, refs } = place;
    const places = [];
    const choices = [];
    const add = (child, at, childPath, found) => {
        if ((0,json/* isJsonObject */.O)(child))
            places.push({ ...place, schema: child, pointer: at, path: childPath, values: found, depth: place.depth + 1 });
    };
    if (typeof schema.$ref === 'string') {
        // Beside a reference draft-07 reads nothing else. One that was followed before leads on only along values.
        const target = (0,schema_shape/* resolvePointer */.cj)(root, schema.$ref);
        if ((0,json/* isJsonObject */.O)(target) && (values.length > 0 || !refs.includes(schema.$ref)))
            places.push({
                ...place,
                schema: target,
                pointer: schema.$ref.slice(1),
                depth: place.depth + 1,
                refs: [...refs, schema.$ref],
            });
        return { places, choices };
    }
    addMembers(place, add);
    addElements(place, add);
    for (const [index, child] of listOf(schema.allOf).entries())
        add(child, (0,json_pointer/* childPointer */.Y2)(`${pointer}/allOf`, index), path, values);
    for (const [name, child] of Object.entries((0,json/* isJsonObject */.O)(schema.dependencies) ? schema.dependencies : {}))
        add(child, (0,json_pointer/* childPointer */.Y2)(`${pointer}/dependencies`, name), path, values.filter((value) => has(value, name)));
    for (const { child, at, taken } of branchesOf(root, place)) {
        if (!isNull(child))
            choices.push({ pointer: at, taken: taken.length > 0 });
        add(child, at, path, taken);
    }
    return { places, choices };
}
function addMembers({ schema, pointer, path, values }, add) {
    const { properties, patternProperties, additionalProperties } = schema;
    const named = (0,json/* isJsonObject */.O)(properties) ? properties : {};
    const patterns = (0,json/* isJsonObject */.O)(patternProperties) ? patternProperties : {};
    for (const [name, child] of Object.entries(named)) {
        const found = values.flatMap((value) => (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? [value[name] ?? null] : []);
        add(child, (0,json_pointer/* childPointer */.Y2)(`${pointer}/properties`, name), path + (0,field_path/* writeKey */.TE)(name, path === ''), found);
    }
    const anyKey = path === '' ? '*' : `${path}.*`;
    const rest = [];
    const matching = new Map(Object.keys(patterns).map((pattern) => [pattern, []]));
    if (matching.size > 0 || (0,json/* isJsonObject */.O)(additionalProperties))
        for (const value of values.filter(json/* isJsonObject */.O))
            for (const [name, member] of Object.entries(value)) {
                const own = [...matching].filter(([pattern]) => (0,json_schema_pattern/* testPattern */.r$)(pattern, name));
                for (const [, found] of own)
                    found.push(member);
                if (own.length === 0 && !Object.hasOwn(named, name))
                    rest.push(member);
            }
    for (const [pattern, found] of matching)
        add(patterns[pattern], (0,json_pointer/* childPointer */.Y2)(`${pointer}/patternProperties`, pattern), anyKey, found);
    add(additionalProperties, `${pointer}/additionalProperties`, anyKey, rest);
}
function addElements({ schema, pointer, path, values }, add) {
    const { items, additionalItems } = schema;
    const lists = values.filter((value) => Array.isArray(value));
    if (!Array.isArray(items)) {
        add(items, `${pointer}/items`, `${path}[]`, lists.flat());
        return;
    }
    for (const [index, child] of items.entries())
        add(child, (0,json_pointer/* childPointer */.Y2)(`${pointer}/items`, index), `${path}[${index}]`, lists.flatMap((list) => list.slice(index, index + 1)));
    add(additionalItems, `${pointer}/additionalItems`, `${path}[]`, lists.flatMap((list) => list.slice(items.length)));
}
/** The branches of a place with the values that take them. */
function branchesOf(root, { schema, pointer, values }) {
    const branches = [];
    for (const keyword of ['anyOf', 'oneOf'])
        for (const [index, child] of listOf(schema[keyword]).entries())
            branches.push({
                child,
                at: (0,json_pointer/* childPointer */.Y2)(`${pointer}/${keyword}`, index),
                taken: values.filter((value) => mayTake(root, child, value)),
            });
    const condition = schema.if;
    if (condition === undefined)
        return branches;
    for (const keyword of ['then', 'else']) {
        const child = schema[keyword];
        const taken = values.filter((value) => mayTake(root, condition, value) === (keyword === 'then'));
        if (child !== undefined)
            branches.push({ child, at: `${pointer}/${keyword}`, taken });
    }
    return branches;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function has(value, name) {
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name);
}
function isNull(schema) {
    return (0,json/* isJsonObject */.O)(schema) && (schema.type === 'null' || schema.const === null);
}
/** True when nothing obvious keeps a value from a branch: its type, its constants, its required keys. */
function mayTake(root, branch, value) {
    const target = (0,json/* isJsonObject */.O)(branch) && typeof branch.$ref === 'string' ? (0,schema_shape/* resolvePointer */.cj)(root, branch.$ref) : branch;
    if (!(0,json/* isJsonObject */.O)(target))
        return target !== false;
    if (!mayBe(target, value))
        return false;
    if (!(0,json/* isJsonObject */.O)(value))
        return true;
    if (listOf(target.required).some((key) => typeof key === 'string' && !Object.hasOwn(value, key)))
        return false;
    const { properties } = target;
    return Object.entries((0,json/* isJsonObject */.O)(properties) ? properties : {}).every(([key, child]) => !(0,json/* isJsonObject */.O)(child) || !Object.hasOwn(value, key) || mayBe(child, value[key] ?? null));
}
/** True when the type and the constants of a schema allow a value. */
function mayBe({ type, ...schema }, value) {
    const same = (one) => (0,canonical_text/* canonicalText */.A)(one) === (0,canonical_text/* canonicalText */.A)(value);
    if (Object.hasOwn(schema, 'const') && !same(schema.const ?? null))
        return false;
    if (Array.isArray(schema.enum) && !schema.enum.some(same))
        return false;
    const types = typeof type === 'string' ? [type] : listOf(type);
    return types.length === 0 || types.some((one) => (0,json_facts/* isOfType */.gh)(value, one));
}

;// CONCATENATED MODULE: ./lib/judge/coverage.js



/** Bounds of the walk: schemas come from pull requests. */
const LIMITS = { places: 20_000, depth: 32 };
/**
 * What of a skill's output schema its cases leave unexercised: by their expected values, whatever they come to. A
 * case that is skipped exercises nothing, nor does one without expected values.
 */
function suiteCoverage(skill, schema, cases) {
    const expected = cases.flatMap(({ skip, expect }) => (skip === undefined && expect.json ? [expect.json.value] : []));
    return schemaCoverage(skill, schema, expected);
}
/** Which fields, `enum` values and branches of an output schema no expected value exercises. */
function schemaCoverage(skill, schema, expected) {
    if (!(0,json/* isJsonObject */.O)(schema))
        return { skill, share: null, fields: [], values: [], branches: [] };
    /** Whether any value stands at a field; several places of a schema may speak of one. */
    const fields = new Map();
    const values = new Map();
    const branches = new Map();
    // Breadth first, so that the limit cuts off what is deep and not what comes last.
    const queue = [{ schema, pointer: '', path: '', values: expected, depth: 0, refs: [] }];
    for (let at = 0; at < queue.length && at < LIMITS.places; at++) {
        const place = queue[at];
        if (!place || place.depth > LIMITS.depth)
            continue;
        const { places, choices } = placesBelow(schema, place);
        if (queue.length < LIMITS.places)
            queue.push(...places);
        // A field that nothing exercises is said once, not once for each of its branches and values.
        if (place.values.length > 0) {
            for (const { pointer, taken } of choices)
                branches.set(pointer, (branches.get(pointer) ?? false) || taken);
            noteValues(place, values);
        }
        const covered = place.values.some((value) => value !== null);
        if (places.length === 0 && place.path !== '')
            fields.set(place.path, (fields.get(place.path) ?? false) || covered);
    }
    const covered = [...fields.values()].filter(Boolean).length;
    return {
        skill,
        share: fields.size === 0 ? null : covered / fields.size,
        fields: [...fields].flatMap(([path, is]) => (is ? [] : [path])),
        values: [...values.values()],
        branches: [...branches].flatMap(([pointer, taken]) => (taken ? [] : [pointer])),
    };
}
/** Values of an `enum` that none of a place's values has. `null` stands for "not found", and needs no case. */
function noteValues({ schema, path, values: found }, missing) {
    for (const value of choicesOf(schema)) {
        if (value === null || found.some((one) => (0,canonical_text/* canonicalText */.A)(one) === (0,canonical_text/* canonicalText */.A)(value)))
            continue;
        missing.set(`${path} ${(0,canonical_text/* canonicalText */.A)(value)}`, { path, value });
    }
}
function choicesOf({ enum: choices }) {
    return Array.isArray(choices) ? choices : [];
}

// EXTERNAL MODULE: ./lib/judge/gate.js
var judge_gate = __webpack_require__(25508);
// EXTERNAL MODULE: ./lib/judge/scores.js
var scores = __webpack_require__(51664);
// EXTERNAL MODULE: ./lib/judge/statistics.js
var statistics = __webpack_require__(42496);
// EXTERNAL MODULE: ./lib/judge/totals.js
var totals = __webpack_require__(9496);
;// CONCATENATED MODULE: ./lib/judge/models.js




/**
 * One row for each model, in the order of their first case, over the cases that every model ran: a model that was
 * only given the easy ones must not look better. The cheapest by credits per trial of those that meet the gates is
 * marked; without gates every case must pass. Where no case ran on every model, each row is of its own cases, and none
 * is marked.
 */
function modelRows(cases, gates) {
    const groups = new Map();
    for (const one of cases) {
        const group = groups.get(one.model);
        if (group)
            group.push(one);
        else
            groups.set(one.model, [one]);
    }
    const keys = [...groups.values()].map((group) => new Set(group.map(({ key }) => key)));
    const common = new Set(cases.map(({ key }) => key).filter((key) => keys.every((own) => own.has(key))));
    const comparable = common.size > 0;
    const rows = [...groups].map(([model, group]) => {
        const compared = comparable ? group.filter(({ key }) => common.has(key)) : group;
        return rowOf(model, compared, group.length - compared.length, comparable, gates);
    });
    const able = rows.filter(({ row }) => row.meets_gates).sort((a, b) => a.perTrial - b.perTrial);
    const best = rows.length > 1 ? able[0]?.row.model : undefined;
    return rows.map(({ row }) => ({ ...row, recommended: row.model === best }));
}
function rowOf(model, cases, others, comparable, gates) {
    const decided = cases.map((one) => one.decided);
    const credits = cases.flatMap((one) => one.credits);
    const sum = credits.reduce((total, one) => total + one, 0);
    const rate = (0,totals/* passRate */.sc)(decided);
    const row = {
        model,
        cases: cases.length,
        ...(others > 0 ? { other_cases: others } : {}),
        ...(comparable ? {} : { different_cases: true }),
        pass_rate: rate,
        field_accuracy: (0,scores/* fieldAccuracy */.er)((0,totals/* countsOf */.mQ)(decided)),
        credits: sum,
        median_duration_ms: (0,statistics/* median */.JZ)(cases.flatMap((one) => one.durationsMs)) ?? null,
        meets_gates: comparable && rate !== null && meetsGates(decided, gates),
    };
    return { row, perTrial: credits.length === 0 ? Number.POSITIVE_INFINITY : sum / credits.length };
}
function meetsGates(decided, gates) {
    return (gates.length === 0 ? [{}] : gates).every(
    // Regressions are not counted by model: a baseline speaks about cases, and they have their own table.
    ({ noRegressions: _, ...gate }) => (0,judge_gate/* gateFailures */.X)({ gate, cases: decided, regressions: undefined, strict: gates.length === 0 }).length === 0);
}

;// CONCATENATED MODULE: ./lib/judge/scoreboard.js


/** Scores over all judged responses of the cases that gate; null where nothing was compared. */
function scoresOf(cases) {
    const gating = cases.filter(({ decided: { verdict } }) => !['quarantined', 'xfailed', 'xpassed'].includes(verdict));
    const documents = gating
        .flatMap(({ trials }) => trials.map(({ counts }) => counts))
        .filter((counts) => size(counts) > 0);
    const leaves = documents.reduce(scores/* addCounts */.c5, scores/* NO_COUNTS */.lZ);
    const exact = documents.filter(({ wrong, missing, extra }) => wrong + missing + extra === 0).length;
    const none = documents.length === 0;
    const accuracies = documents.map(scores/* fieldAccuracy */.er).filter((one) => one !== null);
    const counted = cases.map(({ decided }) => decided);
    const passed = counted.filter(({ verdict }) => verdict === 'passed' || verdict === 'flaky').length;
    const failed = counted.filter(({ verdict, strict }) => verdict === 'failed' || (verdict === 'xpassed' && strict)).length;
    return {
        documents: documents.length,
        exact_documents: exact,
        exact_document_rate: none ? null : exact / documents.length,
        counts: leaves,
        precision: none ? null : (0,scores/* precision */.Fz)(leaves),
        recall: none ? null : (0,scores/* recall */.I9)(leaves),
        f1: none ? null : (0,scores.f1)(leaves),
        field_accuracy_by_document: mean(accuracies),
        f1_by_document: mean(documents.map(scores.f1)),
        cases_passed: passed,
        cases_judged: passed + failed,
        pass_rate_interval: passed + failed === 0 ? null : (0,statistics/* wilson */.rF)(passed, passed + failed),
        repeats: cases.flatMap((one) => repeatsOf(one)),
    };
}
function size({ match, wrong, missing, extra }) {
    return match + wrong + missing + extra;
}
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}
function repeatsOf({ decided, trials, allRepeats }) {
    const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
    const runs = passes + trials.filter(({ verdict }) => verdict === 'failed').length;
    if (runs < 2)
        return [];
    const ks = Array.from({ length: runs }, (_, index) => index + 1);
    return [
        {
            skill: decided.skill,
            case: decided.id,
            runs,
            passes,
            interval: allRepeats ? (0,statistics/* wilson */.rF)(passes, runs) : null,
            pass_at_k: ks.map((k) => (0,statistics/* passAtK */.kc)(runs, passes, k) ?? 0),
            pass_hat_k: ks.map((k) => (0,statistics/* passHatK */.qv)(runs, passes, k) ?? 0),
        },
    ];
}

// EXTERNAL MODULE: ./lib/report/by-skill.js
var by_skill = __webpack_require__(10905);
// EXTERNAL MODULE: ./lib/commands/baseline.js
var commands_baseline = __webpack_require__(76939);
;// CONCATENATED MODULE: ./lib/commands/insights.js







/** The run against the baseline; undefined without one. */
function compareToBaseline({ inputs }, outcomes, baseline) {
    if (!baseline)
        return undefined;
    return (0,judge_baseline/* compareRuns */.q)({
        head: outcomes.map(({ result, trials }) => ({
            skill: result.skill,
            case: result.case,
            verdict: result.verdict,
            definition: result.definition,
            inputs: result.inputs,
            trials: trials.map(commands_baseline/* comparedTrial */.g),
        })),
        baseline: baseline.cases,
        source: baseline.source,
        partial: inputs.cases.length + inputs.tags.length + inputs.skills.length > 0,
    });
}
/** Regressions, models and coverage for `results.json`. */
function insightsOf(skills, outcomes, comparison, gate) {
    const models = new Set(outcomes.flatMap(({ trials }) => trials.map(({ model }) => model)));
    const gates = [...skills.flatMap(({ suites }) => suites.suites.map((suite) => suite.gate)), gate];
    const regressed = comparison?.changes.filter(({ change }) => change === 'regressed') ?? [];
    return {
        regressions: regressed.map((change) => ({ ...change })),
        ...(comparison ? { comparison } : {}),
        ...(models.size > 1 ? { models: modelRows(outcomes.flatMap(onModel), gates.filter(says)) } : {}),
        scores: scoresOf(outcomes.map(({ decided, trials, one }) => ({ decided, trials, allRepeats: one.repeat.stop === 'never' }))),
        coverage: skills
            .filter(({ suites }) => suites.cases.length > 0)
            .map(({ skill, suites }) => suiteCoverage(skill.name, skill.outputSchema, suites.cases)),
    };
}
function says(gate) {
    return Object.values(gate).some((limit) => limit !== undefined);
}
function onModel({ one, decided, trials }) {
    const [first] = trials;
    if (!first)
        return [];
    const { model: _, ...cell } = one.cell;
    return [
        {
            model: first.model,
            key: `${decided.skill}/${one.baseId} ${(0,canonical_text/* canonicalText */.A)(cell)}`,
            decided,
            credits: trials.flatMap(({ execution }) => execution?.usage.credits_used ?? []),
            durationsMs: trials.flatMap((trial) => (0,by_skill/* executionMs */.F2)(trial) ?? []),
        },
    ];
}


/***/ }),

/***/ 42963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openLockFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/release/lock-file.js


const VERSION = 1;
/** Reads a lock file. Throws `UsageError`, naming `file`, for anything that was not written by `formatLockFile`. */
function parseLockFile(text, file) {
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        throw new errors/* UsageError */.eb(`${file}: is not JSON; restore it from version control, or delete it.`);
    }
    if (!(0,json/* isJsonObject */.O)(root))
        throw new errors/* UsageError */.eb(`${file}: must hold an object.`);
    const { version, base_url: baseUrl, skills } = root;
    if (version !== VERSION)
        throw new errors/* UsageError */.eb(`${file}: has version ${JSON.stringify(version)}, and only ${VERSION} is known.`);
    if (typeof baseUrl !== 'string' || !(0,json/* isJsonObject */.O)(skills))
        throw new errors/* UsageError */.eb(`${file}: must hold "base_url" and "skills".`);
    const problems = [];
    const locked = new Map();
    for (const [name, entry] of Object.entries(skills)) {
        const skill = readEntry(entry);
        if (skill)
            locked.set(name, skill);
        else
            problems.push(`${file}: the entry "${name}" must hold the texts "id", "version", "digest" and "time".`);
    }
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    return { baseUrl, skills: locked };
}
/** The text of a lock file: names sorted, one way to write each content, so that diffs show what changed and nothing else. */
function formatLockFile({ baseUrl, skills }) {
    const entries = [...skills].sort(([a], [b]) => (a < b ? -1 : 1));
    const members = entries.map(([name, { id, version, digest, time }]) => [name, { id, version, digest, time }]);
    return `${JSON.stringify({ version: VERSION, base_url: baseUrl, skills: Object.fromEntries(members) }, null, 2)}\n`;
}
/**
 * The lock file after a run that is to pin these versions. Entries of other skills stay; a version that was pinned before
 * keeps its time. `time` is ISO 8601.
 */
function updateLockFile(before, run) {
    const skills = new Map(before?.skills);
    for (const { name, id, version, digest } of run.pinned) {
        if (id === null || digest === null)
            continue;
        const old = skills.get(name);
        skills.set(name, { id, version, digest, time: old?.id === id ? old.time : run.time });
    }
    return { baseUrl: run.baseUrl, skills };
}
function readEntry(entry) {
    if (!(0,json/* isJsonObject */.O)(entry))
        return undefined;
    const { id, version, digest, time } = entry;
    if (typeof id !== 'string' || id === '' || typeof digest !== 'string' || typeof time !== 'string')
        return undefined;
    if (typeof version !== 'string' && version !== null)
        return undefined;
    return { id, version, digest, time };
}

// EXTERNAL MODULE: ./lib/commands/replace-file.js
var replace_file = __webpack_require__(31481);
;// CONCATENATED MODULE: ./lib/commands/lock-file-access.js





/**
 * Opens the lock file for a server. Throws `UsageError` when it lies outside the working directory, cannot be read, or
 * pins versions of another server.
 */
async function openLockFile(file, { cwd, clock }, baseUrl) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const inside = (0,external_node_path_.relative)(cwd, path);
    if (inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside))
        throw new errors/* UsageError */.eb(`lockfile: "${file}" is not a file below the working directory.`);
    const before = await read(path, file);
    if (before && before.baseUrl !== baseUrl)
        throw new errors/* UsageError */.eb(`lockfile: ${file} pins versions of ${before.baseUrl}, and this run talks to ${baseUrl}; use a file for each.`);
    // Compared by what it says: a checkout with other line ends, or formatted by hand, pins the same.
    let held = before && formatLockFile(before);
    let time;
    return {
        file,
        before,
        async save(pinned) {
            // One time for the run: a pin does not move because another one came after it.
            time ??= new Date(clock.now()).toISOString();
            const next = updateLockFile(before, { baseUrl, pinned, time });
            const text = before === undefined && next.skills.size === 0 ? undefined : formatLockFile(next);
            if (text === held)
                return;
            if (text === undefined)
                await (0,promises_.rm)(path, { force: true });
            else
                await (0,replace_file/* replaceFile */.f)(path, text);
            held = text;
        },
    };
}
async function read(path, file) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw new errors/* UsageError */.eb(`lockfile: ${file} cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
    return parseLockFile(text, file);
}


/***/ }),

/***/ 23738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HF: () => (/* binding */ prepareRedaction),
  J2: () => (/* binding */ redactOutcomes),
  uo: () => (/* binding */ redactedResult)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/report/redaction/expected-form.js
var expected_form = __webpack_require__(86825);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/report/redaction/grounding.js

const SUFFIX = '_metadata';
/** How sure a model says that it is; anything else there is a text of its own. */
const CONFIDENCE = /^(hi|med|lo|high|medium|low)$/;
/** The key of the value that a sibling such as `total_metadata` grounds; undefined for a key of the response itself. */
function groundedKey(key, object, place) {
    if (!key.endsWith(SUFFIX) || place.keyKind(key) !== 'hidden')
        return undefined;
    const base = key.slice(0, -SUFFIX.length);
    return base !== '' && Object.hasOwn(object, base) ? base : undefined;
}
/** The name of the sibling that grounds a key. */
function groundingKey(base) {
    return `${base}${SUFFIX}`;
}
/** The texts that a raw sibling says stand in its boxes. */
function boxContents(metadata) {
    const boxes = (0,json/* isJsonObject */.O)(metadata) && Array.isArray(metadata.bboxes) ? metadata.bboxes : [];
    return boxes.flatMap((box) => (0,json/* isJsonObject */.O)(box) && typeof box.content === 'string' ? [withoutLabel(box.content)] : []);
}
/** What stands in a box without the label before it: the word `Name` is in every form. */
function withoutLabel(content) {
    const [, value = content] = /^[^:]*\p{L}[^:]*:\s+(.*)$/su.exec(content) ?? [];
    return value;
}
/** A raw sibling with what is known of its form, and nothing of it where the value that it grounds is sensitive. */
function redactMetadata(metadata, grounded, sweep) {
    if (!(0,json/* isJsonObject */.O)(metadata) || isHidden(grounded))
        return null;
    const { confidence } = metadata;
    return {
        ...(typeof confidence === 'string' && CONFIDENCE.test(confidence) ? { confidence } : {}),
        ...(Array.isArray(metadata.bboxes)
            ? { bboxes: metadata.bboxes.filter(json/* isJsonObject */.O).map((box) => redactBox(box, sweep)) }
            : {}),
    };
}
/**
 * The grounding of a compared field; of a sensitive one only where it stands. Which input it is on says nothing where no
 * fixture is shown, and its name is a text of the model.
 */
function redactGrounding({ boxes, times, confidence }, grounded, sweep) {
    return {
        boxes: boxes.map(({ content, input: _, ...box }) => content === undefined || isHidden(grounded) ? box : { ...box, content: sweep.text(content) }),
        ...(times === undefined ? {} : { times: times.map(({ input: _, ...time }) => time) }),
        ...(confidence !== undefined && CONFIDENCE.test(confidence) ? { confidence } : {}),
    };
}
function isHidden(place) {
    return place.marked || place.leads || !place.declared;
}
function redactBox(box, sweep) {
    const { bbox, xywh, page, content, confidence } = box;
    return {
        ...((0,json/* isJsonObject */.O)(bbox) && isNumbers(bbox.xywh) ? { bbox: { xywh: bbox.xywh } } : {}),
        ...(isNumbers(xywh) ? { xywh } : {}),
        ...(typeof page === 'number' ? { page } : {}),
        ...(typeof content === 'string' ? { content: sweep.text(content) } : {}),
        ...(typeof confidence === 'number' ? { confidence } : {}),
    };
}
function isNumbers(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'number');
}

;// CONCATENATED MODULE: ./lib/report/redaction/path-match.js
/** Where several patterns stand after a way into a document. */
class PathCursor {
    #open;
    /** True when a pattern ends here or ended above: then everything below belongs to it. */
    matched;
    /** True when a pattern names the last step outright, and not by `*` or `**`. */
    named;
    constructor(open, matched, named) {
        this.#open = open;
        this.matched = matched;
        this.named = named;
    }
    static start(patterns) {
        return PathCursor.#at(patterns.map((steps) => ({ steps, loose: false })), false);
    }
    step(segment) {
        if (this.matched)
            return this.named ? new PathCursor(this.#open, true, false) : this;
        const next = [];
        let named = false;
        for (const { steps, loose } of this.#open) {
            const [head] = steps;
            if (head?.kind === 'many')
                next.push({ steps, loose: true });
            else if (head && accepts(head, segment)) {
                next.push({ steps: steps.slice(1), loose });
                named ||= head.kind !== 'any-key';
            }
        }
        return PathCursor.#at(next, named);
    }
    /** True when a pattern may go on below, wherever its `**` found it. */
    get mayLead() {
        return !this.matched && this.#open.length > 0;
    }
    /** What must stand here for the patterns without `**` to go on: undefined when none does. */
    get needs() {
        for (const { steps, loose } of this.#open) {
            const kind = loose ? undefined : steps[0]?.kind;
            if (kind === 'element')
                return 'list';
            if (kind === 'key' || kind === 'any-key')
                return 'object';
        }
        return undefined;
    }
    /** Keys that patterns without `**` name next. */
    get keys() {
        return this.#open.flatMap(({ steps: [head], loose }) => (!loose && head?.kind === 'key' ? [head.name] : []));
    }
    static #at(patterns, named) {
        const open = [];
        let ended = false;
        // `**` is any number of steps, none too.
        for (let { steps, loose } of patterns) {
            for (;;) {
                if (steps.length === 0)
                    ended = true;
                else
                    open.push({ steps, loose });
                if (steps[0]?.kind !== 'many')
                    break;
                steps = steps.slice(1);
                loose = true;
            }
        }
        return new PathCursor(open, ended, named);
    }
}
function accepts(step, segment) {
    if (step.kind === 'element')
        return typeof segment === 'number';
    if (step.kind === 'any-key')
        return typeof segment === 'string';
    return step.kind === 'key' && step.name === segment;
}
/**
 * The steps of a concrete path as reports write it: `rows[0].amount`, `["a.b"].c`. A key that holds `"]` itself is
 * read as if it ended there: what cannot be told apart leads nowhere.
 */
function segmentsOf(path) {
    const segments = [];
    for (let at = 0; at < path.length;) {
        const index = /^\[(\d+)\]/.exec(path.slice(at, at + 20));
        if (index) {
            segments.push(Number(index[1]));
            at += index[0].length;
        }
        else if (path.startsWith('["', at)) {
            const end = path.indexOf('"]', at + 2);
            segments.push(path.slice(at + 2, end < 0 ? undefined : end));
            at = end < 0 ? path.length : end + 2;
        }
        else {
            if (path[at] === '.')
                at++;
            if (path.startsWith('["', at))
                continue;
            let end = at;
            while (end < path.length && path[end] !== '.' && (end === at || path[end] !== '['))
                end++;
            segments.push(path.slice(at, end));
            at = end;
        }
    }
    return segments;
}

;// CONCATENATED MODULE: ./lib/report/redaction/place.js

/**
 * A place in a response, with all that the output schema and the paths of `redact` say about it. What nobody declares
 * has no forms, and nothing below it has any.
 */
class Place {
    #forms;
    #paths;
    /** The value here is sensitive, or part of one that is. */
    marked;
    /** Somebody says that a value may stand here. */
    declared;
    constructor({ forms, paths, inMarked, declared }) {
        this.#forms = forms;
        this.#paths = paths;
        this.marked = inMarked || paths.matched || forms.some(({ marked }) => marked);
        this.declared = declared;
    }
    /** The whole response. There are no forms where nothing is known of it but the paths. */
    static root(forms, paths) {
        return new Place({ forms, paths: PathCursor.start(paths), inMarked: false, declared: true });
    }
    key(name) {
        const paths = this.#paths.step(name);
        const forms = this.#forms.filter((form) => form.declares(name) !== undefined).map((form) => form.key(name));
        return new Place({ forms, paths, inMarked: this.marked, declared: forms.length > 0 || paths.named });
    }
    /** Whose word a key is: the schema's or a path's, the name of an entry that is not sensitive, or one to hide. */
    keyKind(name) {
        const kinds = this.#forms.map((form) => form.declares(name));
        if (kinds.includes('field') || this.#paths.step(name).named)
            return 'word';
        const hidden = this.#forms.some(({ hidesKeys }) => hidesKeys) || this.key(name).marked;
        return kinds.includes('entry') && !hidden ? 'entry' : 'hidden';
    }
    /** True when a key is the name of an entry of a map, or of an object whose names are sensitive. */
    isMap(name) {
        return this.#forms.some((form) => form.hidesKeys || form.declares(name) === 'entry');
    }
    /** An element; any of them without an index. */
    element(index) {
        const paths = this.#paths.step(index ?? 0);
        const forms = this.#forms.filter((form) => form.mayBeList).map((form) => form.element(index));
        return new Place({ forms, paths, inMarked: this.marked, declared: forms.length > 0 || paths.named });
    }
    /** A sensitive value may stand below. */
    get leads() {
        return !this.marked && (this.#forms.some(({ leads }) => leads) || this.#pathLeads);
    }
    /** A text, a number or a truth value here hides nothing that would have to be found below. */
    get mayBeScalar() {
        if (this.leads)
            return false;
        return !this.#paths.mayLead || this.#forms.some(({ mayBeScalar }) => mayBeScalar);
    }
    /** A list here hides nothing that would have to be found elsewhere. */
    get mayBeList() {
        if (this.#forms.some(({ leads }) => leads))
            return this.#forms.some((form) => form.leads && form.mayBeList);
        return !this.#pathLeads || this.#paths.needs === 'list';
    }
    /** Members of an object here that are sensitive, or that lead to what is. */
    get sensitiveKeys() {
        const ofPaths = this.#pathLeads ? this.#paths.keys.filter((key) => this.#mayHold(key)) : [];
        return [...this.#forms.flatMap(({ sensitiveKeys }) => sensitiveKeys), ...ofPaths];
    }
    // A list of paths serves many skills: one that leads nowhere in a known form belongs to another.
    get #pathLeads() {
        const { needs, keys } = this.#paths;
        if (needs === undefined)
            return false;
        if (needs === 'list')
            return this.#forms.length === 0 || this.#forms.some(({ mayBeList }) => mayBeList);
        if (keys.length > 0)
            return keys.some((key) => this.#mayHold(key));
        return this.#forms.length === 0 || this.#forms.some((form) => form.isOpen || form.keys.length > 0);
    }
    #mayHold(key) {
        return this.#forms.length === 0 || this.#forms.some((form) => form.isOpen || form.declares(key) !== undefined);
    }
}

// EXTERNAL MODULE: ./lib/json-depth.js
var json_depth = __webpack_require__(74605);
;// CONCATENATED MODULE: ./lib/report/redaction/withheld.js
/** What stands in a report for what was not looked into, or could not be. */
const WITHHELD = {
    form: 'withheld: the response does not have the form in which sensitive fields could be found',
    undeclared: 'withheld: the output schema does not declare this field',
    failure: 'withheld: what the platform says of a failure may repeat sensitive fields',
};

;// CONCATENATED MODULE: ./lib/report/redaction/redact-value.js



/** What is left of a value at a place: tokens for what is sensitive, swept texts, nothing that nobody declares. */
function redactValue(value, place, means, depth = 0) {
    const { token, sweep } = means;
    if (value === null)
        return null;
    if (place.marked)
        return token(value);
    if (!place.declared)
        return WITHHELD.undeclared;
    if (typeof value === 'string')
        return sweep.text(value);
    if (typeof value === 'number' || typeof value === 'bigint')
        return sweep.number(value);
    if (typeof value === 'boolean')
        return value;
    if (depth > json_depth/* MAX_DEPTH */.l)
        return WITHHELD.form;
    if (Array.isArray(value))
        return value.map((element, index) => redactValue(element, place.element(index), means, depth + 1));
    const members = Object.entries(value).map(([key, member]) => {
        const base = groundedKey(key, value, place);
        if (base !== undefined)
            return [groundingKey(redactKey(base, place, means)), redactMetadata(member, place.key(base), sweep)];
        return [redactKey(key, place, means), redactValue(member, place.key(key), means, depth + 1)];
    });
    return Object.fromEntries(members);
}
/** A key as reports show it: a token for one that only a model knows, or that is sensitive itself. */
function redactKey(key, place, { token, sweep }) {
    const kind = place.keyKind(key);
    return kind === 'hidden' ? token(key) : kind === 'entry' ? sweep.text(key) : key;
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-response.js



const WRAPPERS = ['results', 'data'];
/**
 * The parts of a raw response that may each be a whole one: what stands in a text of JSON, in `{"data": …}` and in
 * `{"results": […]}`, as the platform wraps responses.
 */
function responsesIn(response, root) {
    const parsed = parsedText(response);
    const wrapper = wrapperOf(parsed, root);
    if (!wrapper)
        return [parsed];
    return holdsWholes(wrapper.inner, root) ? wrapper.inner : [wrapper.inner];
}
/** A raw response with the form that it came in. What stands beside a wrapper is left out. */
function redactResponse(response, root, means) {
    const parsed = parsedText(response);
    if (parsed !== response)
        return (0,json_text/* jsonText */.s$)(redactResponse(parsed, root, means));
    const wrapper = wrapperOf(response, root);
    if (!wrapper)
        return redactValue(response, root, means);
    const { key, inner } = wrapper;
    if (holdsWholes(inner, root))
        return { [key]: inner.map((one) => redactValue(one, root, means)) };
    return { [key]: redactValue(inner, root, means) };
}
/** True for a list of responses, and not for a response that is a list. */
function holdsWholes(inner, root) {
    return Array.isArray(inner) && (!root.mayBeList || (inner.length === 1 && Array.isArray(inner[0])));
}
function parsedText(response) {
    if (typeof response !== 'string')
        return response;
    try {
        const value = (0,json_text/* parseJsonText */.lk)(response);
        return typeof value === 'object' && value !== null ? value : response;
    }
    catch {
        return response;
    }
}
function wrapperOf(value, root) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const key = WRAPPERS.find((name) => Object.hasOwn(value, name) && !root.key(name).declared);
    const inner = key === undefined ? undefined : value[key];
    return key !== undefined && typeof inner === 'object' && inner !== null ? { key, inner } : undefined;
}

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/failing-fields.js
var failing_fields = __webpack_require__(15894);
;// CONCATENATED MODULE: ./lib/report/redaction/shown-path.js



/** Follows a concrete path. Keys that only a model knows become tokens. */
function followPath(path, root, means) {
    let shown = { place: root, path: '', field: '' };
    for (const segment of segmentsOf(path)) {
        const { place, path: above, field } = shown;
        if (typeof segment === 'number')
            shown = { place: place.element(segment), path: `${above}[${segment}]`, field: `${field}[]` };
        else {
            const step = (0,field_path/* writeKey */.TE)(redactKey(segment, place, means), above === '');
            shown = { place: place.key(segment), path: above + step, field: field + step };
        }
    }
    return shown;
}
/**
 * The place that a path of a suite means: `people[].name`, or a concrete one. Undefined for one that may mean several,
 * by `*` or `**`.
 */
function placeOfPattern(pattern, root) {
    try {
        let place = root;
        for (const step of pattern === '' ? [] : (0,field_path/* parseFieldPath */.Zl)(pattern)) {
            if (step.kind === 'any-key' || step.kind === 'many')
                return undefined;
            place = step.kind === 'element' ? place.element() : place.key(step.name);
        }
        return place;
    }
    catch (error) {
        if (!(error instanceof field_path/* FieldPathError */.qd))
            throw error;
        return segmentsOf(pattern).reduce((place, segment) => (typeof segment === 'number' ? place.element(segment) : place.key(segment)), root);
    }
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-field.js




/** A compared field as reports show it. `misshapen`: nobody knows what the actual value is. */
function redactField(field, root, means, misshapen) {
    const { expected, actual, hint, grounding, actualPath, ...rest } = field;
    const wanted = followPath(field.path, root, means);
    const found = actualPath === undefined ? wanted : followPath(actualPath, root, means);
    const places = [wanted.place, found.place];
    const marked = places.some((place) => place.marked);
    const plain = !marked && places.every((place) => place.declared && !place.leads);
    const hide = (value, place) => {
        if (!marked)
            return redactValue(value, place, means);
        return value === null ? null : means.token(value);
    };
    const unknown = misshapen && field.outcome !== 'match' && !marked;
    return {
        ...rest,
        path: wanted.path,
        field: wanted.field,
        ...(expected === undefined ? {} : { expected: hide(expected, wanted.place) }),
        ...(actual === undefined ? {} : { actual: unknown ? WITHHELD.form : hide(actual, found.place) }),
        ...(hint === undefined || !plain || misshapen ? {} : { hint: means.sweep.text(hint) }),
        ...(actualPath === undefined ? {} : { actualPath: found.path }),
        ...(grounding && !misshapen ? { grounding: redactGrounding(grounding, found.place, means.sweep) } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-reason.js

/** What replaces the words of a platform or a network that gave no answer, by how the execution ended. */
const ERRORS = {
    rejected: 'The platform refused the request',
    server: 'The platform failed',
    unreachable: 'The platform could not be reached',
    upload: 'An input could not be uploaded',
    'submission-unknown': 'Whether this execution was started cannot be found out; resubmit-unknown: true sends it again and may pay twice',
};
/** The reason of a verdict: our own words, with what they quote redacted or withheld. */
function redactReason(reason, parts, sweep) {
    const { error, said, misshapen, violations } = parts;
    const own = error === undefined ? undefined : ERRORS[error];
    if (own !== undefined)
        return `${own} (${WITHHELD.failure}).`;
    if (/^The artifact \S+ could not be fetched/.test(reason))
        return `An artifact could not be fetched (${WITHHELD.failure}).`;
    if (said && reason.endsWith(said))
        return sweep.text(reason.slice(0, -said.length)) + WITHHELD.failure;
    const quoted = violations.find(([{ message }]) => message !== '' && reason.includes(message));
    const [before = '', after = ''] = quoted ? halves(reason, quoted[0].message) : [reason];
    const told = sweep.text(before) + (quoted?.[1].message ?? '') + sweep.text(after);
    return misshapen ? `${told}; ${WITHHELD.form}` : told;
}
function halves(text, part) {
    const at = text.indexOf(part);
    return [text.slice(0, at), text.slice(at + part.length)];
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-violation.js


/** What replaces a message that quotes values which nobody may see. */
const BROKEN = {
    schema: 'breaks the output schema',
    check: 'breaks a check',
    artifact: 'is not the artifact that is expected',
    error: 'cannot be compared as the case wants it',
};
/** A violation; with the values that it quotes only where they are not sensitive and hold nothing that is. */
function redactViolation(violation, root, means, { misshapen, said }) {
    const { kind, path, message, requirement, severity } = violation;
    if (kind === 'usage')
        return violation;
    if (kind === 'status')
        return { kind, path, severity, message: statusMessage(message, said, means) };
    const place = placeOfPattern(path, root);
    const plain = place?.declared === true && !place.marked && !place.leads && !misshapen;
    // The path of a check is a word of the suite; the others are of the response.
    const shown = kind === 'check' ? path : followPath(path, root, means).path;
    const told = (text) => ({ kind, path: shown, severity, message: text });
    if (plain)
        return told(means.sweep.text(message));
    const at = shown === '' ? 'The response' : shown;
    if (requirement !== undefined)
        return told(`${at} ${requirement}`);
    // Without a place it speaks of the whole response, and quotes nothing of it.
    if (path === '' && (kind === 'schema' || kind === 'error'))
        return told(means.sweep.text(message));
    return told(`${at} ${BROKEN[kind]}; its values are redacted`);
}
function statusMessage(message, said, { sweep }) {
    if (said === undefined)
        return sweep.text(message);
    return said !== '' && message.endsWith(said)
        ? sweep.text(message.slice(0, -said.length)) + WITHHELD.failure
        : WITHHELD.failure;
}

;// CONCATENATED MODULE: ./lib/report/redaction/sensitive-values.js



/**
 * Hands over every sensitive value below a place, the texts of the boxes that ground one, and names of members that
 * are sensitive themselves. What nobody declares is looked through too: a path may find something in it.
 */
function visitSensitive(value, place, visit, depth = 0) {
    if (depth > json_depth/* MAX_DEPTH */.l)
        return;
    if (Array.isArray(value)) {
        for (const [index, element] of value.entries())
            visitSensitive(element, place.element(index), visit, depth + 1);
    }
    else if ((0,json/* isJsonObject */.O)(value)) {
        for (const [key, member] of Object.entries(value)) {
            const base = groundedKey(key, value, place);
            if (base !== undefined) {
                if (place.key(base).marked)
                    for (const content of boxContents(member))
                        visit(content);
                continue;
            }
            const child = place.key(key);
            if (isSensitiveName(key, place, child))
                visit(key);
            visitSensitive(member, child, visit, depth + 1);
        }
    }
    else if (place.marked)
        visit(value);
}
/** True for a key that is sensitive itself: the name of an entry of a map, or more than the name of a field. */
function isSensitiveName(key, place, child) {
    if (place.keyKind(key) !== 'hidden')
        return false;
    return place.isMap(key) || (child.marked && !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key));
}
/**
 * True when a value is not of the form in which what is sensitive in it could be found: a text where an object with
 * sensitive members should stand, a list instead of what should be in it, members that nobody declares in place of
 * those that are sensitive.
 */
function isMisshapen(value, place, depth = 0) {
    if (value === null || place.marked || !place.declared)
        return false;
    if (depth > json_depth/* MAX_DEPTH */.l)
        return true;
    if (typeof value !== 'object')
        return !place.mayBeScalar;
    if (Array.isArray(value)) {
        if (value.length > 0 && !place.mayBeList)
            return true;
        return value.some((element, index) => isMisshapen(element, place.element(index), depth + 1));
    }
    const names = Object.keys(value).filter((key) => groundedKey(key, value, place) === undefined);
    const known = names.filter((key) => place.key(key).declared);
    if (place.leads && known.length < names.length) {
        const missing = place.sensitiveKeys.some((key) => !Object.hasOwn(value, key));
        if (known.length === 0 || missing)
            return true;
    }
    return known.some((key) => isMisshapen(value[key] ?? null, place.key(key), depth + 1));
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-trial.js








/** A trial without what is sensitive in it; `error` is how its execution ended without an answer. */
function redactTrial(record, error, root, means) {
    const { judgement, response, failure, execution, reason } = record;
    const { sweep } = means;
    const failed = failure !== undefined || (execution !== null && !/^\s*completed\s*$/i.test(execution.status));
    const wholes = [judgement?.payload, response].flatMap((one) => (one === undefined ? [] : responsesIn(one, root)));
    const misshapen = !failed && wholes.some((whole) => isMisshapen(whole, root));
    const said = failed ? (0,lib_text/* truncate */.xv)(failure ?? 'no reason given', 500) : undefined;
    const violations = (judgement?.violations ?? []).map((one) => [one, redactViolation(one, root, means, { misshapen, said })]);
    const parts = { error, said, misshapen, violations };
    const redacted = judgement && redactJudgement(judgement, root, means, parts);
    return {
        ...record,
        redacted: true,
        reason: reason === null ? null : redactReason(reason, parts, sweep),
        failing_fields: (0,failing_fields/* failingFields */.m7)(redacted?.fields ?? []),
        execution: execution && redactExecution(execution, sweep),
        inputs: record.inputs.map((input) => withhold(input, sweep)),
        request: record.request && sweep.deep(record.request),
        ...(failure === undefined ? {} : { failure: WITHHELD.failure }),
        ...(response === undefined ? {} : { response: shownResponse(response) }),
        judgement: redacted,
    };
    function shownResponse(whole) {
        if (whole === null)
            return null;
        if (failed)
            return WITHHELD.failure;
        return misshapen ? WITHHELD.form : redactResponse(whole, root, means);
    }
}
function redactJudgement(judgement, root, means, parts) {
    const { reason, payload } = judgement;
    const { misshapen } = parts;
    return {
        ...judgement,
        ...(reason === undefined ? {} : { reason: redactReason(reason, parts, means.sweep) }),
        fields: judgement.fields.map((field) => redactField(field, root, means, misshapen)),
        violations: parts.violations.map(([, after]) => after),
        payload: payload === undefined ? undefined : misshapen ? WITHHELD.form : redactResponse(payload, root, means),
    };
}
function redactExecution(execution, sweep) {
    // Words of the platform, like those of a failure.
    const { message, element_type: type, ...usage } = execution.usage;
    return {
        ...execution,
        status: sweep.text(execution.status),
        usage: { ...usage, ...(type === undefined ? {} : { element_type: sweep.text(type) }) },
    };
}
function withhold({ text, value, file, url, ...rest }, sweep) {
    return {
        ...rest,
        ...(file === undefined ? {} : { file: sweep.text(file) }),
        ...(url === undefined ? {} : { url: sweep.text(url) }),
    };
}

// EXTERNAL MODULE: ./lib/report/redaction/schema-form.js
var schema_form = __webpack_require__(12396);
;// CONCATENATED MODULE: ./lib/report/redaction/clear-dates.js
/** Languages whose names of months are known. */
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'tr', 'ru', 'uk'];
const BEFORE = String.raw `(?<![\p{L}\p{N}])`;
const BEHIND = String.raw `(?![\p{N}])`;
const GAP = String.raw `[\s.,/'-]{1,3}`;
const NO_GAP = String.raw `[\s.,/'-]{0,3}`;
const NAME = String.raw `(\p{L}[\p{L}\p{M}]{2,14})`;
const DAY = String.raw `(\d{1,2})(?:st|nd|rd|th|er|º|ª)?`;
const OF = `(?:(?:of|de|del|di|do|d)${GAP})?`;
const FORMS = {
    numbers: new RegExp(`${BEFORE}(\\d{1,4})(?:${GAP}|年)(\\d{1,2})(?:${GAP}|月)(\\d{1,4})${BEHIND}`, 'gu'),
    compact: new RegExp(`${BEFORE}(\\d{6}|\\d{8})${BEHIND}`, 'gu'),
    dayFirst: new RegExp(`${BEFORE}${DAY}${NO_GAP}${OF}${NAME}(?:${NO_GAP}${OF}(\\d{4}|\\d{2})${BEHIND})?`, 'giu'),
    monthFirst: new RegExp(`${BEFORE}${NAME}${GAP}${DAY}${BEHIND}(?:${GAP}(\\d{4}|\\d{2})${BEHIND})?`, 'giu'),
    yearFirst: new RegExp(`${BEFORE}(\\d{4})${GAP}${NAME}${GAP}${DAY}${BEHIND}`, 'giu'),
};
/** Days that must not be shown, found again in the notations that people and models use. */
class ClearDates {
    #values = new Map();
    /** Remembers the days that a value names. Returns false where it names none. */
    add(value) {
        const found = daysIn(value);
        for (const { days } of found)
            for (const day of days) {
                this.#values.set(day, value);
                // Without its year a day is still half of a birthday.
                this.#values.set(day.slice(-5), value);
            }
        return found.length > 0;
    }
    find(text) {
        if (this.#values.size === 0)
            return [];
        return daysIn(text).flatMap(({ start, end, days }) => {
            const day = days.find((one) => this.#values.has(one));
            const value = day === undefined ? undefined : this.#values.get(day);
            return value === undefined ? [] : [{ start, end, value }];
        });
    }
}
function daysIn(text) {
    if (!/\d/.test(text))
        return [];
    const found = [];
    const look = (form, read) => {
        for (const match of text.matchAll(form)) {
            const days = read(match.slice(1));
            if (days.length > 0)
                found.push({ start: match.index, end: match.index + match[0].length, days });
        }
    };
    look(FORMS.numbers, ([a = '', b = '', c = '']) => numericDays(a, b, c));
    look(FORMS.compact, ([digits = '']) => compactDays(digits));
    look(FORMS.dayFirst, ([day = '', name = '', year]) => namedDays(year, name, day));
    look(FORMS.monthFirst, ([name = '', day = '', year]) => namedDays(year, name, day));
    look(FORMS.yearFirst, ([year, name = '', day = '']) => namedDays(year, name, day));
    return found;
}
function numericDays(a, b, c) {
    if (a.length > 2)
        return day(a, b, c);
    return [...day(c, b, a), ...day(c, a, b), ...(c.length <= 2 && a.length === 2 ? day(a, b, c) : [])];
}
function compactDays(digits) {
    const [two, four] = [(at) => digits.slice(at, at + 2), (at) => digits.slice(at, at + 4)];
    if (digits.length === 8)
        return [...day(four(0), two(4), two(6)), ...day(four(4), two(2), two(0)), ...day(four(4), two(0), two(2))];
    return [...day(two(0), two(2), two(4)), ...day(two(4), two(2), two(0)), ...day(two(4), two(0), two(2))];
}
function namedDays(year, name, dayOfMonth) {
    const month = monthNamed(name);
    if (month === undefined)
        return [];
    return day(year ?? '', String(month), dayOfMonth);
}
/** A year of two digits may be of this century or of the last; three digits are none. */
function day(year, month, dayOfMonth) {
    const [m, d] = [Number(month), Number(dayOfMonth)];
    if (m < 1 || m > 12 || d < 1 || d > 31)
        return [];
    const rest = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    if (year === '')
        return [rest];
    if (year.length === 4)
        return [`${year}-${rest}`];
    const short = year.padStart(2, '0');
    return year.length > 2 ? [] : [`19${short}-${rest}`, `20${short}-${rest}`];
}
let months;
function monthNamed(name) {
    months ??= new Map(LOCALES.flatMap(namesOfMonths));
    return months.get(plain(name));
}
function namesOfMonths(locale) {
    const formats = ['long', 'short'].flatMap((month) => [
        new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
        // Some languages bend the name beside a day.
        new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' }),
    ]);
    return formats.flatMap((format) => Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2001, index, 15));
        return [plain(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
    }));
}
function plain(name) {
    return name
        .normalize('NFKD')
        .replace(/\p{M}|\./gu, '')
        .toLowerCase();
}

// EXTERNAL MODULE: ./lib/judge/comparators/number.js
var comparators_number = __webpack_require__(57088);
;// CONCATENATED MODULE: ./lib/report/redaction/clear-numbers.js

// Digits in groups of three, or of two and a last of three as in India, or in none; then decimals.
const NUMBER = /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:[.,]\d+)?(?!\p{N})/gu;
/** Shorter whole numbers stand everywhere. */
const SMALLEST = 10;
/** Digits of a number that is taken out of other fields too. */
const TELLING_DIGITS = 4;
/** Numbers that must not be shown, found again with other separators. Signs do not count. */
class ClearNumbers {
    #values = new Map();
    add(value) {
        const number = typeof value === 'string' ? Number((0,comparators_number/* decimalText */.Nx)(value) ?? Number.NaN) : Number(value);
        if (!Number.isFinite(number) || (Number.isInteger(number) && Math.abs(number) < SMALLEST))
            return;
        this.#values.set(Math.abs(number), value);
    }
    find(text) {
        if (this.#values.size === 0)
            return [];
        return [...text.matchAll(NUMBER)].flatMap((match) => {
            const value = readings(match[0]).map((number) => this.#values.get(number));
            const known = value.find((one) => one !== undefined);
            return known === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value: known }];
        });
    }
    /** The clear value that a number of another field repeats, where it is too long for chance. */
    sameAs(number) {
        if (String(number).replace(/\D/g, '').length < TELLING_DIGITS)
            return undefined;
        return this.#values.get(Math.abs(Number(number)));
    }
}
/** The numbers that a notation may mean: its last separator parts thousands or decimals. */
function readings(text) {
    const compact = text.replace(/['’\s]/g, '');
    const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
    if (last < 0)
        return [Number(compact)];
    const digits = (part) => part.replace(/[.,]/g, '');
    const decimal = Number(`${digits(compact.slice(0, last))}.${compact.slice(last + 1)}`);
    return compact.length - last === 4 ? [Number(digits(compact)), decimal] : [decimal];
}

;// CONCATENATED MODULE: ./lib/report/redaction/fold.js
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
/** Folds a text so that what people read as the same becomes the same. */
function fold(original) {
    let text = '';
    const from = [];
    const to = [];
    const begins = [];
    let inWord = false;
    let at = 0;
    for (const character of original) {
        const end = at + character.length;
        for (const unit of foldCharacter(character)) {
            if (unit === ' ') {
                inWord = false;
                continue;
            }
            for (let i = 0; i < unit.length; i++) {
                from.push(at);
                to.push(end);
                begins.push(!inWord);
                inWord = true;
            }
            text += unit;
        }
        at = end;
    }
    return { text, from, to, begins };
}
/** The folded words of a text, at most `limit`. */
function foldedWords({ text, begins }, limit = Number.POSITIVE_INFINITY) {
    const words = [];
    let start = 0;
    for (let at = 1; at <= text.length && words.length < limit; at++) {
        if (at < text.length && !begins[at])
            continue;
        words.push(text.slice(start, at));
        start = at;
    }
    return words;
}
/** A space parts words; accents and other marks neither part nor count. */
function* foldCharacter(character) {
    if (character <= '\x7f') {
        yield /[a-z0-9]/i.test(character) ? character.toLowerCase() : ' ';
        return;
    }
    for (const part of character.normalize('NFKD')) {
        if (/\p{M}|\p{Cf}/u.test(part))
            continue;
        yield ALPHANUMERIC.test(part) ? part.toUpperCase().toLowerCase() : ' ';
    }
}

;// CONCATENATED MODULE: ./lib/report/redaction/clear-texts.js

/** Scripts whose words are not parted by spaces, or are bent at their ends. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Units of a folded text. One is no value to look for, and from `FREE` on nothing repeats a value by chance. */
const LENGTHS = { shortest: 2, indexed: 6, free: 10, word: 3, digits: 4, cut: 3 };
/** Values of more words are texts: their parts are sentences, not names. */
const NAME_WORDS = 5;
const SENTENCE_WORDS = 4;
/** Words that stand in names and addresses as in everything else, folded. */
const COMMON = new Set('and the for with from van von der den des del dos das las los von zum zur und mit aus bei les aux une dans pour par che con per dal not was are has had who her his him she you its'.split(' '));
/**
 * Texts that must not be shown, found again whatever their case, accents, white space and punctuation: the whole text,
 * each word of a name or an address, and a few words in a row of a longer one.
 */
class ClearTexts {
    #whole = new Map();
    /** How long the values are that begin with so many units. */
    #lengths = new Map();
    #words = new Map();
    #rows = new Map();
    /** Some value is short and may stand inside of a word. */
    #anyUnspaced = false;
    /** `asOne`: a value such as a date, whose words alone say nothing. */
    add(value, { asOne = false } = {}) {
        const folded = fold(value);
        const { text } = folded;
        const unspaced = UNSPACED.test(value);
        if ((unspaced ? [...value.trim()].length : text.length) < LENGTHS.shortest)
            return;
        const words = foldedWords(folded);
        const entry = { value, text, words: words.length, loose: unspaced || text.length >= LENGTHS.free };
        this.#anyUnspaced ||= unspaced;
        if (!this.#whole.has(text))
            this.#whole.set(text, entry);
        const start = text.slice(0, LENGTHS.indexed);
        this.#lengths.set(start, (this.#lengths.get(start) ?? new Set()).add(text.length));
        // The parts of an id, an address or a code are in many others.
        if (asOne || !/[\s,]/.test(value.trim()))
            return;
        if (words.length > NAME_WORDS)
            this.#addRows(words, value);
        else
            for (const word of words)
                if (isTelling(word))
                    this.#words.set(word, value);
    }
    find(original) {
        if (this.#whole.size === 0)
            return [];
        const folded = fold(original);
        const matches = [];
        const add = (start, end, value) => matches.push({ start: folded.from[start] ?? 0, end: folded.to[end - 1] ?? 0, value });
        for (let at = 0; at < folded.text.length; at++) {
            const found = this.#wholeAt(folded, at);
            if (found)
                add(at, at + found.text.length, found.value);
        }
        this.#findWords(folded, add);
        if (original.includes('…'))
            this.#findCut(original, folded, add);
        return matches;
    }
    #addRows(words, value) {
        for (let at = 0; at + SENTENCE_WORDS <= words.length; at++)
            this.#rows.set(words.slice(at, at + SENTENCE_WORDS).join(' '), value);
        for (const word of words)
            if (/\d/.test(word) && isTelling(word) && word.length > LENGTHS.digits)
                this.#words.set(word, value);
    }
    /** The longest value that stands whole at a place. */
    #wholeAt({ text, begins }, at) {
        let longest;
        const shortest = begins[at] || this.#anyUnspaced ? LENGTHS.shortest : LENGTHS.indexed;
        for (let start = shortest; start <= LENGTHS.indexed; start++)
            for (const length of this.#lengths.get(text.slice(at, at + start)) ?? []) {
                const one = this.#whole.get(text.slice(at, at + length));
                if (one && one.text.length === length && length > (longest?.text.length ?? 0) && fits(one, begins, at))
                    longest = one;
            }
        return longest;
    }
    #findWords(folded, add) {
        if (this.#words.size + this.#rows.size === 0)
            return;
        const words = foldedWords(folded);
        const starts = [];
        let at = 0;
        for (const word of words) {
            starts.push(at);
            at += word.length;
            const value = this.#words.get(word);
            if (value !== undefined)
                add(at - word.length, at, value);
            const row = words.slice(Math.max(0, starts.length - SENTENCE_WORDS), starts.length);
            const sentence = this.#rows.get(row.join(' '));
            const begin = starts[starts.length - row.length];
            if (sentence !== undefined && begin !== undefined)
                add(begin, at, sentence);
        }
    }
    /** What was cut off in the middle of a value ends with its beginning. */
    #findCut(original, folded, add) {
        const all = [...this.#whole.values()];
        for (let cut = original.indexOf('…'); cut >= 0; cut = original.indexOf('…', cut + 1)) {
            const end = folded.to.findLastIndex((to) => to <= cut) + 1;
            for (let at = Math.max(0, end - 200); at <= end - LENGTHS.cut; at++) {
                if (!folded.begins[at])
                    continue;
                const rest = folded.text.slice(at, end);
                const value = all.find((one) => one.text.length > rest.length && one.text.startsWith(rest));
                if (value === undefined)
                    continue;
                add(at, end, value.value);
                break;
            }
        }
    }
}
/** True when a value may end and begin where it stands: at the bounds of words, unless it is long. */
function fits({ text, loose, words }, begins, at) {
    const end = at + text.length;
    if (!loose && !(begins[at] && (end === begins.length || begins[end])))
        return false;
    // Two short words do not become one by chance: `g h` is not `GH`.
    return text.length >= LENGTHS.indexed || wordsIn(begins, at, end) <= words;
}
function wordsIn(begins, start, end) {
    let words = 1;
    for (let at = start + 1; at < end; at++)
        if (begins[at])
            words++;
    return words;
}
function isTelling(word) {
    if (/^\d+$/.test(word))
        return word.length >= LENGTHS.digits;
    return word.length >= LENGTHS.word && !COMMON.has(word);
}

;// CONCATENATED MODULE: ./lib/report/redaction/text-match.js
/** Matches in order: those that overlap, and those of one value that only white space and punctuation part, made one. */
function mergeMatches(text, matches) {
    const merged = [];
    for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        const joins = last && (match.start < last.end || (match.value === last.value && isGap(text.slice(last.end, match.start))));
        if (joins)
            merged[merged.length - 1] = { ...last, end: Math.max(last.end, match.end) };
        else
            merged.push(match);
    }
    return merged;
}
function isGap(between) {
    return between.length <= 3 && !/[\p{L}\p{N}]/u.test(between);
}

;// CONCATENATED MODULE: ./lib/report/redaction/sweep.js




/** What is remembered of texts that were swept. */
const MEMO = { texts: 20_000, characters: 1_000 };
/** The clear values of one trial, and what takes them out of texts that repeat them. */
class Sweep {
    #token;
    #texts = new ClearTexts();
    #dates = new ClearDates();
    #numbers = new ClearNumbers();
    #known = new Set();
    /** A text stands in the response, in the payload and in its field. */
    #swept = new Map();
    /** `token` makes the text that stands for a value. */
    constructor(token) {
        this.#token = token;
    }
    /** Remembers a clear value with everything in it. Truth values say nothing that could be found again. */
    remember(value) {
        if (Array.isArray(value))
            for (const element of value)
                this.remember(element);
        else if (typeof value === 'object' && value !== null)
            for (const member of Object.values(value))
                this.remember(member);
        else if (typeof value === 'number' || typeof value === 'bigint') {
            this.#numbers.add(value);
            this.#swept.clear();
        }
        else if (typeof value === 'string' && !this.#known.has(value)) {
            this.#known.add(value);
            this.#swept.clear();
            this.#numbers.add(value);
            const isDate = this.#dates.add(value);
            this.#texts.add(value, { asOne: isDate && value.length <= 40 });
        }
    }
    text(original) {
        const known = this.#swept.get(original);
        if (known !== undefined)
            return known;
        const swept = this.#sweep(original);
        if (original.length <= MEMO.characters && this.#swept.size < MEMO.texts)
            this.#swept.set(original, swept);
        return swept;
    }
    #sweep(original) {
        const found = [...this.#texts.find(original), ...this.#dates.find(original), ...this.#numbers.find(original)];
        if (found.length === 0)
            return original;
        let swept = '';
        let at = 0;
        for (const { start, end, value } of mergeMatches(original, found)) {
            swept += original.slice(at, start) + this.#token(value);
            at = end;
        }
        return swept + original.slice(at);
    }
    /** A number, or the token of the clear value that it repeats. */
    number(original) {
        const value = this.#numbers.sameAs(original);
        return value === undefined ? original : this.#token(value);
    }
    /** Every text inside a value that is no part of the response, such as a request. Numbers stay. */
    deep(value) {
        return this.#deep(value);
    }
    #deep(value) {
        if (typeof value === 'string')
            return this.text(value);
        if (Array.isArray(value))
            return value.map((element) => this.#deep(element));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [this.text(key), this.#deep(member)]));
    }
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact.js












/**
 * Redacted values become a hash with a salt. They are taken out where they stand (fields, response, payload, the
 * contents of their boxes) and wherever else a text repeats them. What nobody declares, what a platform says of its
 * failures, and a response in which sensitive fields cannot be found are withheld. Fixtures of such a case are not shown
 * at all: a picture holds the value in clear. Undefined when nothing is marked.
 */
function createRedactor(options) {
    const { expected, salt, matches, named = [] } = options;
    const paths = options.paths.map(field_path/* parseFieldPath */.Zl);
    const schemas = options.schemas.map((schema) => knownForm(schema, matches));
    if (paths.length === 0 && !schemas.some(({ hasMarks }) => hasMarks))
        return undefined;
    const forms = schemas.length > 0 || expected === undefined ? schemas : [(0,expected_form/* expectedForm */.T)(expected)];
    const root = Place.root(forms, paths);
    const token = (value) => `redacted:${(0,hash/* createHash */.n)('sha256').update(salt).update((0,json_text/* jsonText */.s$)(value)).digest('hex').slice(0, 8)}`;
    const sweepOfSuite = () => {
        const sweep = new Sweep(token);
        const remember = (value) => sweep.remember(value);
        if (expected !== undefined)
            visitSensitive(expected, root, remember);
        for (const { path, value } of named) {
            const place = placeOfPattern(path, root);
            if (place === undefined)
                remember(value);
            else
                visitSensitive(value, place, remember);
        }
        return sweep;
    };
    return {
        trial: (record, error) => {
            const sweep = sweepOfSuite();
            rememberTrial(record, root, sweep, token);
            return redactTrial(record, error, root, { token, sweep });
        },
        text: (original) => sweepOfSuite().text(original),
        keeps: (payload, id) => {
            let kept = !isMisshapen(payload, root);
            visitSensitive(payload, root, (value) => {
                kept &&= value !== id;
            });
            return kept;
        },
    };
}
/** What is sensitive in a response and in the fields that were made of it. */
function rememberTrial({ judgement, response }, root, sweep, token) {
    const remember = (value) => sweep.remember(value);
    for (const one of [judgement?.payload, response])
        for (const whole of one === undefined ? [] : responsesIn(one, root))
            visitSensitive(whole, root, remember);
    for (const { path, actualPath, expected, actual, grounding } of judgement?.fields ?? []) {
        const places = [path, actualPath ?? path].map((one) => followPath(one, root, { token, sweep }).place);
        if (!places.some(({ marked }) => marked))
            continue;
        for (const value of [expected, actual])
            if (value !== undefined)
                remember(value);
        for (const { content } of grounding?.boxes ?? [])
            if (content !== undefined)
                remember(withoutLabel(content));
    }
}
const known = new WeakMap();
/** The form of a schema, made once for as long as the schema lives. */
function knownForm(schema, matches) {
    if (typeof schema !== 'object' || schema === null)
        return (0,schema_form/* schemaForm */.K)(schema, matches);
    const forms = known.get(matches) ?? new WeakMap();
    known.set(matches, forms);
    const form = forms.get(schema) ?? (0,schema_form/* schemaForm */.K)(schema, matches);
    forms.set(schema, form);
    return form;
}

// EXTERNAL MODULE: ./lib/evals/regex.js
var regex = __webpack_require__(75492);
;// CONCATENATED MODULE: ./lib/commands/key-matches.js

/**
 * Decides whether keys match the patterns of `patternProperties` in these schemas, on the engine without backtracking:
 * schemas come from pull requests. A pattern that it cannot run matches every key.
 */
async function loadKeyMatches(schemas) {
    if (!schemas.some((schema) => JSON.stringify(schema).includes('"patternProperties"')))
        return () => true;
    const compile = await (0,regex/* loadPatternEngine */.a)();
    const compiled = new Map();
    return (pattern, key) => {
        if (!compiled.has(pattern))
            compiled.set(pattern, attempt(() => compile(pattern)));
        return compiled.get(pattern)?.test(key) ?? true;
    };
}
function attempt(make) {
    try {
        return make();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/commands/redact-paths.js + 1 modules
var redact_paths = __webpack_require__(51621);
// EXTERNAL MODULE: ./lib/commands/sensitive-skill.js
var sensitive_skill = __webpack_require__(33914);
;// CONCATENATED MODULE: ./lib/commands/redaction.js





/**
 * Reads the marks of the skills' schemas and the paths of `redact`. Throws `UsageError` for a path that is none or that
 * leads nowhere: nothing may be sent, let alone shown, before that is mended.
 */
async function prepareRedaction(context, skills) {
    const paths = context.inputs.redact;
    const matches = await loadKeyMatches(skills.flatMap(sensitive_skill/* schemasOf */.WP));
    const check = (0,redact_paths.checkRedactPaths)(context, matches);
    for (const one of skills)
        check.see(one);
    await check.finish();
    const salt = (0,external_node_crypto_.randomUUID)();
    const bySkill = new Map(skills.map((one) => [one.skill.directory, one.skill]));
    return {
        active: skills.some((one) => (0,sensitive_skill/* isSensitive */.tV)(one, paths)),
        of: ({ skill, expect }) => {
            const own = bySkill.get(skill)?.outputSchema;
            const other = typeof expect.schema === 'object' ? [expect.schema.value] : [];
            return createRedactor({
                ...{ paths, salt, matches },
                schemas: [...(own === undefined ? [] : [own]), ...other],
                expected: expect.json?.value,
                named: namedValues(expect),
            });
        },
    };
}
/** The part of a redacted record that stands in the results. */
function redactedResult(result, record) {
    const { reason, failing_fields, execution, path } = record;
    return { ...result, reason, failing_fields, execution, path };
}
/** The outcomes with what their suites say of the cases redacted; reasons of trials are so already. */
function redactOutcomes(outcomes, redaction) {
    return outcomes.map((outcome) => {
        const { description, reason } = outcome.result;
        const redactor = redaction.of(outcome.one);
        if (redactor === undefined)
            return outcome;
        const ofTrial = outcome.trials.some((trial) => trial.reason === reason);
        return {
            ...outcome,
            result: {
                ...outcome.result,
                ...(description === undefined ? {} : { description: redactor.text(description) }),
                ...(reason === undefined ? {} : { reason: ofTrial ? reason : redactor.text(reason) }),
            },
        };
    });
}
/** The values that checks and rules of comparison name for a path. */
function namedValues({ checks, compare }) {
    const ofChecks = checks.flatMap((check) => [check.equals, check.notEquals, check.contains, ...(check.in ?? [])].flatMap((value) => value === undefined || check.path === undefined ? [] : [{ path: check.path, value }]));
    return [...ofChecks, ...compare.flatMap(({ path, values = [] }) => values.map((value) => ({ path, value })))];
}


/***/ }),

/***/ 23079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ caseKey),
  F: () => (/* binding */ runTrials)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/judge/case-verdict.js
var case_verdict = __webpack_require__(75779);
// EXTERNAL MODULE: ./lib/judge/create-judge.js + 18 modules
var create_judge = __webpack_require__(46299);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/hash.js
var lib_hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/media/sniff.js
var sniff = __webpack_require__(568);
;// CONCATENATED MODULE: ./lib/media/probe.js

const FORMATS = {
    'image/png': 'png',
    'image/jpeg': 'jpeg',
    'image/gif': 'gif',
    'image/webp': 'webp',
    'image/bmp': 'bmp',
    'application/pdf': 'pdf',
    'video/mp4': 'mp4',
    'audio/mp4': 'm4a',
    'video/webm': 'webm',
    'audio/wav': 'wav',
    'audio/mpeg': 'mp3',
    'audio/ogg': 'ogg',
    'audio/flac': 'flac',
};
/**
 * What the headers of a file tell of it. `bytes` may be its beginning only; `size` is that of the whole file then.
 * Never throws: a cut or broken file tells less.
 */
function probeMedia(bytes, size = bytes.byteLength) {
    const mediaType = (0,sniff/* sniffMediaType */.ZS)(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (mediaType === undefined) {
        const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
        if (start.startsWith('ply\n') || start.startsWith('ply\r'))
            return { format: 'ply' };
        if (start.startsWith('PK\u0003\u0004'))
            return { format: 'zip' };
        return start.startsWith('II*\0') || start.startsWith('MM\0*') ? { format: 'tiff' } : {};
    }
    const quickTime = mediaType === 'video/mp4' && Buffer.from(bytes.subarray(8, 12)).toString('latin1') === 'qt  ';
    const format = quickTime ? 'mov' : FORMATS[mediaType];
    return { ...(format === undefined ? {} : { format }), ...measure(view, bytes, mediaType, size) };
}
function measure(view, bytes, mediaType, size) {
    try {
        switch (mediaType) {
            case 'audio/wav':
                return wav(view, size);
            case 'audio/flac':
                return flac(view);
            case 'video/mp4':
            case 'audio/mp4':
                return mp4(view);
            case 'audio/mpeg':
                return mp3(view, size);
            default:
                return (0,sniff/* imageSize */.R9)(bytes, mediaType) ?? {};
        }
    }
    catch (error) {
        if (error instanceof RangeError)
            return {};
        throw error;
    }
}
function tag(view, at) {
    return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}
/** RIFF chunks: bytes of data over bytes per second. */
function wav(view, total) {
    let bytesPerSecond = 0;
    for (let at = 12; at + 8 <= view.byteLength;) {
        const size = view.getUint32(at + 4, true);
        if (tag(view, at) === 'fmt ')
            bytesPerSecond = view.getUint32(at + 16, true);
        if (tag(view, at) === 'data' && bytesPerSecond > 0)
            // A stream of unknown length says the largest size there is.
            return { durationMs: (Math.min(size, total - at - 8) / bytesPerSecond) * 1000 };
        at += 8 + size + (size % 2);
    }
    return {};
}
/** The first metadata block of a FLAC file: sample rate in 20 bits, total samples in 36. */
function flac(view) {
    const rate = view.getUint32(18) >>> 12;
    const samples = (view.getUint8(21) & 0x0f) * 2 ** 32 + view.getUint32(22);
    return rate > 0 && samples > 0 ? { durationMs: (samples / rate) * 1000 } : {};
}
/** ISO base media: `mvhd` has the duration, each `tkhd` the size of a track in 16.16 fixed point. */
function mp4(view) {
    const facts = {};
    const walk = (start, end, depth) => {
        for (let at = start; at + 8 <= end;) {
            const short = view.getUint32(at);
            const header = short === 1 ? 16 : 8;
            const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
            if (size < header)
                return;
            const kind = tag(view, at + 4);
            const body = at + header;
            if (kind === 'mvhd') {
                const long = view.getUint8(body) === 1;
                const scale = view.getUint32(body + (long ? 20 : 12));
                const length = long ? Number(view.getBigUint64(body + 24)) : view.getUint32(body + 16);
                if (scale > 0)
                    facts.durationMs = (length / scale) * 1000;
            }
            else if (kind === 'tkhd') {
                const at16 = body + (view.getUint8(body) === 1 ? 88 : 76);
                const [width, height] = [view.getUint32(at16) / 65_536, view.getUint32(at16 + 4) / 65_536];
                if (width > (facts.width ?? 0))
                    Object.assign(facts, { width, height });
            }
            else if ((kind === 'moov' || kind === 'trak') && depth < 4) {
                walk(body, Math.min(at + size, end), depth + 1);
            }
            at += size;
        }
    };
    walk(0, view.byteLength, 0);
    return facts;
}
const KBITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBITS_LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];
/** MPEG layer III: the number of frames where a Xing header says it, else the size over the bit rate of a frame. */
function mp3(view, total) {
    let at = 0;
    if (tag(view, 0).startsWith('ID3')) {
        const size = [6, 7, 8, 9].reduce((sum, i) => sum * 128 + (view.getUint8(i) & 0x7f), 0);
        at = 10 + size;
    }
    const limit = Math.min(view.byteLength - 4, at + 65_536);
    for (; at < limit; at++) {
        const head = view.getUint32(at);
        if (head >>> 21 !== 0x7ff || ((head >> 17) & 3) !== 1)
            continue;
        const version = (head >> 19) & 3;
        const rate = (RATES[(head >> 10) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4);
        const kbits = (version === 3 ? KBITS : KBITS_LOW)[(head >> 12) & 15] ?? 0;
        if (rate === 0 || kbits === 0)
            continue;
        const samples = version === 3 ? 1152 : 576;
        const mono = ((head >> 6) & 3) === 3;
        const xing = at + 4 + (version === 3 ? (mono ? 17 : 32) : mono ? 9 : 17);
        const mark = xing + 12 <= view.byteLength ? tag(view, xing) : '';
        if ((mark === 'Xing' || mark === 'Info') && view.getUint32(xing + 4) & 1)
            return { durationMs: ((view.getUint32(xing + 8) * samples) / rate) * 1000 };
        return { durationMs: ((total - at) * 8) / kbits };
    }
    return {};
}

;// CONCATENATED MODULE: ./lib/media/probe-file.js


/** Bytes from the beginning that headers are looked for in, and the most that the index of a video may take. */
const LIMITS = { head: 4 * 1024 * 1024, index: 16 * 1024 * 1024, boxes: 1_000 };
/** What the headers of a file tell of it, without reading all of it. */
async function probeFile(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const head = await read(file, 0, Math.min(size, LIMITS.head));
        const facts = probeMedia(head, size);
        if (size <= head.length || !['mp4', 'mov', 'm4a'].includes(facts.format ?? ''))
            return facts;
        const index = await findIndex(file, size);
        // The first box says what kind of file it is; where the others stand between it and the index does not matter.
        const first = head.subarray(0, Math.min(head.length, Math.max(8, head.readUInt32BE(0))));
        return index ? { ...facts, ...probeMedia(Buffer.concat([first, index])) } : facts;
    }
    finally {
        await file.close();
    }
}
/** The box `moov` of ISO base media, which may stand behind hours of video. */
async function findIndex(file, size) {
    for (let at = 0, boxes = 0; at + 8 <= size && boxes < LIMITS.boxes; boxes++) {
        const header = await read(file, at, Math.min(16, size - at));
        const short = header.readUInt32BE(0);
        if (short === 1 && header.length < 16)
            return undefined;
        const length = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? size - at : short;
        if (header.toString('latin1', 4, 8) === 'moov')
            return read(file, at, Math.min(length, size - at, LIMITS.index));
        if (length < 8)
            return undefined;
        at += length;
    }
    return undefined;
}
async function read(file, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./lib/commands/artifact-source.js





/** Largest artifact that is fetched, and the most of one response. */
const artifact_source_LIMITS = { bytes: 100 * 1024 * 1024, count: 50 };
/**
 * What is known of artifacts: as it was kept, else fetched, one after the other, and kept. Bytes go to disk as they
 * come; those marked `save` stay, so that a later run has them again without asking.
 */
function artifactSource(request) {
    return async (all, payload) => {
        const { kept, executionId, maySave } = request;
        const wanted = all.map((one) => ({ ...one, save: one.save && maySave(payload, one.ref.id) }));
        const known = new Map(await kept.get(executionId));
        const facts = new Map();
        let added = false;
        for (const [index, one] of wanted.entries()) {
            const { id } = one.ref;
            let found = known.get(id);
            if (found === undefined || (one.save && !found.problem && !(await kept.bytesOf(executionId, id)))) {
                const fetched = index < artifact_source_LIMITS.count ? await fetchOne(request, one) : BEYOND_COUNT;
                // What was known of it is still true when it is gone by now.
                if (found === undefined || fetched.problem === undefined)
                    found = fetched;
                if (fetched.problem === undefined || !fetched.platform) {
                    known.set(id, found);
                    added = true;
                }
            }
            facts.set(id, one.save && found.problem === undefined ? await save(request, id, found) : found);
        }
        if (added)
            await kept.put(executionId, known);
        return facts;
    };
}
const BEYOND_COUNT = {
    problem: `was not fetched: of one response at most ${artifact_source_LIMITS.count} artifacts are`,
    platform: true,
};
async function fetchOne(request, { ref, save: keep }) {
    const { artifacts, kept, executionId, reused, signal } = request;
    const draft = await kept.draftOf(executionId, ref.id);
    const sink = fileSink(draft);
    try {
        await artifacts.fetch({ executionId, objectId: ref.id, maxBytes: artifact_source_LIMITS.bytes }, sink, { signal });
        const facts = { ...(await probeFile(draft)), size: sink.size, sha256: sink.sha256 };
        if (keep)
            await kept.keepBytes(executionId, ref.id);
        return facts;
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return unfetched(error, reused);
    }
    finally {
        await sink.close();
        await (0,promises_.rm)(draft, { force: true });
    }
}
/**
 * An artifact that is not there, or is no artifact, is the response's fault when the execution has only just ended; a
 * server that is down is not, nor is a limit of ours.
 */
function unfetched(error, reused) {
    const { kind, tooLarge } = error.details;
    if (tooLarge) {
        const problem = `was not fetched: it has more than ${artifact_source_LIMITS.bytes} bytes, which is the most that is`;
        return { problem, platform: true, atLeast: artifact_source_LIMITS.bytes };
    }
    const gone = kind === 'rejected' || kind === 'malformed';
    if (gone && reused)
        return { problem: `was not kept and cannot be fetched any more: ${(0,errors/* describeError */.Uc)(error)}`, platform: true };
    return { problem: `could not be fetched: ${(0,errors/* describeError */.Uc)(error)}`, platform: !gone };
}
async function save({ kept, executionId, trial, directory }, objectId, facts) {
    const bytes = await kept.bytesOf(executionId, objectId);
    if (bytes === undefined)
        return facts;
    const file = `artifacts/${trial.id}/${objectId}${facts.format === undefined ? '' : `.${facts.format}`}`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, file)), { recursive: true });
    await (0,promises_.copyFile)(bytes, (0,external_node_path_.join)(directory, file));
    return { ...facts, file };
}
/** Writes to a file and counts. */
function fileSink(path) {
    let file;
    let hash = (0,lib_hash/* createHash */.n)('sha256');
    let size = 0;
    const close = async () => {
        await file?.close();
        file = undefined;
    };
    return {
        begin: async () => {
            await close();
            file = await (0,promises_.open)(path, 'w', 0o600);
            hash = (0,lib_hash/* createHash */.n)('sha256');
            size = 0;
        },
        write: async (chunk) => {
            hash.update(chunk);
            size += chunk.byteLength;
            await file?.writeFile(chunk);
        },
        end: close,
        close,
        get size() {
            return size;
        },
        get sha256() {
            return hash.copy().digest('hex');
        },
    };
}

// EXTERNAL MODULE: ./lib/commands/attached-skills.js
var attached_skills = __webpack_require__(28619);
// EXTERNAL MODULE: ./lib/commands/connection.js
var commands_connection = __webpack_require__(38912);
// EXTERNAL MODULE: ./lib/commands/engine-options.js
var engine_options = __webpack_require__(43529);
// EXTERNAL MODULE: ./lib/judge/scores.js
var scores = __webpack_require__(51664);
// EXTERNAL MODULE: ./lib/report/failing-fields.js
var failing_fields = __webpack_require__(15894);
;// CONCATENATED MODULE: ./lib/commands/judging.js


/**
 * The verdict on what became of a trial. What the platform or the network failed is never the skill's failure.
 * `artifactsOf` tells of the artifacts of an execution; `reused` says that its response was kept by an earlier run.
 */
async function judgeOutcome(trial, skillName, request, outcome, judge, artifactsOf) {
    const common = {
        skill: skillName,
        case: trial.case.id,
        trial: trial.index,
        model: request.run.model ?? '',
        path: null,
    };
    if (outcome.kind === 'not_run') {
        const nothing = { counts: scores/* NO_COUNTS */.lZ, score: null, failing_fields: [], execution: null };
        return { trial, judgement: null, result: { ...common, ...nothing, verdict: 'not_run', reason: outcome.message } };
    }
    const artifacts = outcome.kind === 'finished' ? artifactsOf(outcome.execution.id, outcome.reused) : undefined;
    const judgement = await judge(trial.case, outcome, artifacts);
    return {
        trial,
        judgement,
        result: {
            ...common,
            verdict: judgement.verdict,
            reason: judgement.reason ?? null,
            counts: judgement.counts,
            score: judgement.score,
            failing_fields: (0,failing_fields/* failingFields */.m7)(judgement.fields),
            execution: executionResult(outcome),
        },
    };
}
function executionResult(outcome) {
    if (outcome.kind === 'finished') {
        const { execution, reused, stale, submittedAt, completedAt } = outcome;
        const { id, status, usage } = execution;
        const times = { submitted_at: submittedAt, completed_at: completedAt };
        return { id, status, reused, ...(stale ? { stale } : {}), usage, ...times };
    }
    if (outcome.executionId === undefined)
        return null;
    return {
        id: outcome.executionId,
        status: outcome.reason,
        reused: false,
        usage: {},
        submitted_at: outcome.submittedAt ?? null,
        completed_at: null,
    };
}
/**
 * The file of a trial: its result with everything that reports show and a later judging needs. The payload is not in
 * it: it is the response without wrapper and grounding. `sensitive` says that fields will be taken out: a response
 * that is too deep to be looked through is then left out.
 */
function trialRecord(judged, request, outcome, context) {
    const { run } = request;
    return {
        ...judged.result,
        version: 1,
        path: context.path,
        simulated: context.simulated,
        key: outcome.kind === 'not_run' ? null : outcome.key,
        digest: request.skill.digest,
        inputs: context.inputs,
        request: outcome.kind === 'not_run' ? null : { ...run, skill: request.skill.name },
        ...(outcome.kind === 'finished' ? answerOf(outcome.execution, context.sensitive) : {}),
        judgement: judged.judgement && { ...judged.judgement, payload: undefined },
    };
}
function answerOf({ response, deepResponse, failure }, sensitive) {
    return {
        ...(response === undefined ? {} : { response }),
        ...(deepResponse === undefined || sensitive ? {} : { deep_response: deepResponse }),
        ...(failure === undefined ? {} : { failure }),
    };
}

;// CONCATENATED MODULE: ./lib/commands/recorded-inputs.js


/** The inputs of a case as reports name them: paths relative to `cwd`, sizes in bytes, no contents of files. */
async function recordInputs(inputs, cwd) {
    return Promise.all(Object.entries(inputs).map(([name, input]) => recordInput(name, input, cwd)));
}
async function recordInput(name, input, cwd) {
    const { kind } = input;
    switch (kind) {
        case 'file': {
            const size = await (0,promises_.stat)(input.path)
                .then((stats) => stats.size)
                .catch(() => undefined);
            return {
                name,
                kind,
                file: (0,external_node_path_.relative)(cwd, input.path).replaceAll('\\', '/'),
                ...(size === undefined ? {} : { size }),
                ...(input.sha256 === undefined ? {} : { sha256: input.sha256 }),
                ...(input.mediaType === undefined ? {} : { media_type: input.mediaType }),
            };
        }
        case 'url':
            return { name, kind, url: input.url, ...(input.sha256 === undefined ? {} : { sha256: input.sha256 }) };
        case 'text':
            return { name, kind, text: input.text };
        case 'file_id':
            return { name, kind, value: input.fileId };
        case 'value':
            return { name, kind, value: input.value };
    }
}

// EXTERNAL MODULE: ./lib/commands/redaction.js + 20 modules
var commands_redaction = __webpack_require__(23738);
// EXTERNAL MODULE: ./lib/commands/trial-files.js
var trial_files = __webpack_require__(73912);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/trial-line.js

const marks = { passed: '✓', failed: '✗', errored: '!', not_run: '-' };
/** One line for a trial that has just ended: `✓ invoice/acme passed: 12 of 12 fields, 2 credits, 3.1 s`. */
function trialLine(result, { repeat, xfail }) {
    const { match, wrong, missing, extra } = result.counts;
    const compared = match + wrong + missing;
    const parts = [];
    if (compared > 0)
        parts.push(`${match} of ${compared} fields${extra > 0 ? `, ${extra} extra` : ''}`);
    const { execution } = result;
    if (execution?.usage.credits_used !== undefined)
        parts.push(`${(0,format/* formatCredits */.Ql)(execution.usage.credits_used)} credits`);
    if (execution?.submitted_at && execution.completed_at) {
        parts.push((0,format/* formatDuration */.a3)(Date.parse(execution.completed_at) - Date.parse(execution.submitted_at)));
    }
    if (execution?.reused)
        parts.push('kept response, nothing paid');
    const trial = repeat.times > 1 ? ` (trial ${result.trial})` : '';
    const known = xfail && result.verdict === 'failed' ? ' as expected' : '';
    const reason = result.verdict === 'errored' && result.reason ? ` (${result.reason})` : '';
    return `${marks[result.verdict]} ${result.skill}/${result.case}${trial} ${result.verdict}${known}${reason}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

// EXTERNAL MODULE: ./lib/commands/trial-requests.js
var trial_requests = __webpack_require__(68253);
// EXTERNAL MODULE: ./lib/commands/withheld-key.js
var withheld_key = __webpack_require__(23725);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 15 modules
var write_reports = __webpack_require__(46246);
;// CONCATENATED MODULE: ./lib/commands/run-trials.js
















/** `<skill directory>/<case id>`: a case among all skills of a run. */
function caseKey({ case: one }) {
    return `${one.skill}/${one.id}`;
}
/**
 * Executes every trial whose skill can be sent, judges each response as it arrives and writes its file, so that
 * memory holds verdicts and failing fields only. An engine that stops early is a result, not an error.
 */
async function runTrials(context, prepared, trials, { connection, skills, redaction }) {
    const { inputs, runtime, secrets, screen } = context;
    const { clock, log, signal, cwd } = runtime;
    const [{ runExecutions }, { openStore }, { createProgress }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2205).then(__webpack_require__.bind(__webpack_require__, 22205)),
        __webpack_require__.e(/* import() */ 7290).then(__webpack_require__.bind(__webpack_require__, 37290)),
        __webpack_require__.e(/* import() */ 7289).then(__webpack_require__.bind(__webpack_require__, 47289)),
    ]);
    const directory = context.reports().absolute;
    await (0,write_reports/* clearReports */.ZG)(directory);
    const bySkill = new Map(prepared.map((one) => [one.skill.directory, one]));
    const trialOf = new Map();
    const attached = await (0,attached_skills/* readAttachedSkills */.P)(context, trials);
    const requests = [];
    for (const trial of trials) {
        const skill = bySkill.get(trial.case.skill);
        const underTest = skills.get(trial.case.skill);
        if (skill === undefined || underTest === undefined)
            continue;
        const request = (0,trial_requests/* trialRequest */.is)(trial, skill.skill, underTest, inputs, attached);
        requests.push(request);
        trialOf.set(request.trial, { trial, skill });
    }
    const verdicts = new Map();
    const results = [];
    let keptSimulated = false;
    const withheld = (0,withheld_key/* withheldKey */.p)(context);
    const store = await openStore({
        directory: (0,external_node_path_.resolve)(cwd, inputs['state-directory']),
        clock,
        host: (0,external_node_os_.hostname)(),
        pid: process.pid,
        ...(runtime.env.GITHUB_RUN_ID ? { run: runtime.env.GITHUB_RUN_ID } : {}),
        log,
        signal,
    });
    const judge = (0,create_judge/* createJudge */.q)((one) => bySkill.get(one.skill)?.skill.outputSchema);
    const progress = createProgress({ ...(screen ? { screen } : {}), log, clock, simulated: connection.simulated });
    const onFinished = async (request, outcome) => {
        const known = trialOf.get(request.trial);
        if (known === undefined)
            throw new Error(`unknown trial ${request.trial}`);
        const { trial, skill } = known;
        const { artifacts } = connection.client;
        const redactor = redaction.of(trial.case);
        const judged = await judgeOutcome(trial, skill.skill.name, request, outcome, judge, (executionId, reused) => artifactSource({
            ...{ trial, executionId, reused, artifacts, kept: store.artifacts, directory, signal },
            maySave: (payload, id) => redactor?.keeps(payload, id) ?? true,
        }));
        const path = (0,trial_files/* trialPath */.qQ)(trial.id);
        const recorded = await recordInputs(trial.case.inputs, cwd);
        const fromSimulator = outcome.kind === 'finished' && outcome.simulated === true;
        keptSimulated ||= fromSimulator;
        const simulated = connection.simulated || fromSimulator;
        const full = trialRecord(judged, request, outcome, {
            ...{ simulated, inputs: recorded, path },
            sensitive: redactor !== undefined,
        });
        const record = redactor?.trial(full, outcome.kind === 'errored' ? outcome.reason : undefined) ?? full;
        const result = (0,commands_redaction/* redactedResult */.uo)(judged.result, record);
        await (0,trial_files/* writeTrial */.iK)({ directory, record, scrub: (text) => secrets.scrub(text) });
        results.push(result);
        const soFar = [...(verdicts.get(caseKey(trial)) ?? []), judged.result.verdict];
        verdicts.set(caseKey(trial), soFar);
        if (outcome.kind !== 'not_run')
            log.info(trialLine(result, trial.case));
        return trial.case.repeat.stop === 'early' && (0,case_verdict/* isDecided */.d$)(trial.case, soFar) ? 'stop' : 'continue';
    };
    try {
        const engine = await runExecutions({
            requests,
            client: connection.client,
            store,
            clock,
            log,
            signal,
            limiter: connection.limiter,
            options: {
                ...(0,engine_options/* engineOptions */.l)(inputs, runtime.env, {
                    origin: (0,commands_connection/* originOf */.yv)(connection),
                    simulated: connection.simulated,
                }),
                ...(withheld ? { offline: { reason: 'no-key', message: withheld.message } } : {}),
            },
            onFinished,
            onProgress: (state) => progress.update({
                ...state,
                creditsUsed: state.credits,
                failed: results.filter(({ verdict }) => verdict === 'failed').length,
            }),
        });
        return {
            results,
            verdicts,
            engine,
            skills,
            baseUrl: connection.baseUrl,
            agentBaseUrl: connection.agentBaseUrl,
            simulated: connection.simulated || keptSimulated,
            journal: { path: (0,external_node_path_.join)(store.directory, 'journal.ndjson'), redacted: redaction.active },
        };
    }
    finally {
        progress.finish();
        await store.close();
    }
}


/***/ }),

/***/ 68253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   is: () => (/* binding */ trialRequest),
/* harmony export */   lq: () => (/* binding */ inlineSkill),
/* harmony export */   n: () => (/* binding */ runSettings)
/* harmony export */ });
/** The model that the platform takes when nothing names one (`POST /agent/execute`). */
const platformModel = 'vlmrun-orion-1:auto';
/**
 * What is sent beside the bundle: the input wins over the suite, the suite over `vlmrun.yaml`. The matrix cell is
 * part of the suite's settings already. Model and toolsets are always sent, because no source says that the platform
 * reads them from an inline bundle.
 */
function runSettings(run, skill, inputs) {
    const toolsets = inputs.toolsets.length > 0 ? inputs.toolsets : (run.toolsets ?? skill.toolsets);
    const serviceTier = inputs['service-tier'] ?? run.serviceTier;
    return {
        ...run,
        model: inputs.model ?? run.model ?? skill.model ?? platformModel,
        ...(toolsets === undefined ? {} : { toolsets }),
        ...(serviceTier === undefined ? {} : { serviceTier }),
    };
}
/** The inline form of a skill. The base64 text is made anew for each request and kept by none. */
function inlineSkill(skill, bundle) {
    return {
        source: 'inline',
        name: skill.name,
        description: skill.description ?? '',
        digest: bundle.digest,
        data: () => Buffer.from(bundle.zip).toString('base64'),
    };
}
/** What the engine is asked for one trial. `attached` holds the skills of `run.skills` by their text there. */
function trialRequest(trial, skill, underTest, inputs, attached) {
    const { case: testCase } = trial;
    return {
        trial: trial.id,
        label: `${skill.name}/${testCase.id}`,
        skill: underTest,
        extraSkills: (testCase.run.skills ?? []).flatMap((written) => attached.get(written) ?? []),
        inputs: testCase.inputs,
        run: runSettings(testCase.run, skill, inputs),
        repeatIndex: trial.index,
        timeoutMs: testCase.timeoutMs ?? inputs.timeout,
        ...(testCase.maxCredits === undefined ? {} : { maxCredits: testCase.maxCredits }),
        ...waitsFor(trial),
        ...(testCase.expect.status === 'failed' || testCase.expect.status === 'cancelled' ? { failureExpected: true } : {}),
        // The platform's own word for runs that serve nobody yet; tests are that on every branch.
        environment: 'dev',
    };
}
/** With an early stop, repeats that may not be needed wait for those that are. */
function waitsFor({ case: { repeat }, index }) {
    const needed = Math.min(repeat.minPass, repeat.times - repeat.minPass + 1);
    return repeat.stop === 'early' && index > needed ? { afterTrials: index - 1 } : {};
}


/***/ }),

/***/ 99359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/** The cases that a filter lets through, in their order. Cases marked `only` keep all others of the selection out. */
function selectCases(cases, { names, tags }) {
    const wanted = names.filter((name) => !name.startsWith('!')).map(globPattern);
    const unwanted = names.filter((name) => name.startsWith('!')).map((name) => globPattern(name.slice(1)));
    const anyTag = tags.filter((tag) => !tag.startsWith('-')).map((tag) => tag.replace(/^\+/, ''));
    const noTag = tags.filter((tag) => tag.startsWith('-')).map((tag) => tag.slice(1));
    const selected = cases.filter((one) => {
        const texts = [one.id, one.baseId, ...[one.id, one.baseId].map((id) => `${skillName(one.skill)}/${id}`)];
        const named = (patterns) => patterns.some((pattern) => texts.some((text) => pattern.test(text)));
        if (wanted.length > 0 && !named(wanted))
            return false;
        if (named(unwanted))
            return false;
        if (anyTag.length > 0 && !anyTag.some((tag) => one.tags.includes(tag)))
            return false;
        return !noTag.some((tag) => one.tags.includes(tag));
    });
    const only = selected.filter((one) => one.only);
    return only.length > 0 ? only : selected;
}
function skillName(directory) {
    return directory.slice(directory.lastIndexOf('/') + 1);
}
function globPattern(glob) {
    const source = glob
        .split(/(\*+|\?)/)
        .map((part, index) => (index % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') : part === '?' ? '.' : '.*'))
        .join('');
    return new RegExp(`^${source}$`, 's');
}


/***/ }),

/***/ 75190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ expandTrials),
/* harmony export */   r: () => (/* binding */ withRepeats)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16839);

/**
 * The trials of the selected cases: the first of every case, then the second of every case, so that an early stop
 * comes before repeats were sent. Skipped cases have none. A trial's `case` carries the repeats that apply.
 */
function expandTrials(cases, override = {}) {
    const repeated = cases.filter((one) => one.skip === undefined).map((one) => withRepeats(one, override));
    const rounds = Math.max(0, ...repeated.map((one) => one.repeat.times));
    const trials = [];
    for (let index = 1; index <= rounds; index++)
        for (const one of repeated)
            if (index <= one.repeat.times)
                trials.push({ case: one, index, id: trialId(one, index) });
    return trials;
}
/** A case with the repeats that the inputs ask for. */
function withRepeats(one, { repeat, minPass }) {
    if (repeat === undefined && minPass === undefined)
        return one;
    const times = repeat ?? one.repeat.times;
    const all = one.repeat.minPass === one.repeat.times;
    const needed = minPass ?? (all ? times : one.repeat.minPass);
    return { ...one, repeat: { ...one.repeat, times, minPass: Math.min(needed, times) } };
}
/** Letters, digits, `.`, `_` and `-` only; eight digits of a hash where that would make two trials alike. */
function trialId(one, index) {
    const full = `${one.skill}/${one.id}`;
    const plain = full.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '');
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(full).slice(0, 8);
    return `${plain.slice(0, 100)}-${hash}.${index}`;
}


/***/ }),

/***/ 55085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/**
 * Whether a path with `/` matches a glob: `*` and `?` within a name, `**` for any number of directories; a glob that
 * names a directory matches everything below it, `.` everything. Takes time in proportion to both lengths, whatever the glob.
 */
function matchesGlob(path, glob) {
    const plain = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(glob).replace(/^\/|\/$/g, '');
    if (plain === '' || plain === '.')
        return true;
    const pattern = plain.split('/');
    const names = path.split('/');
    // reached[j]: the first j names match the part of the pattern that was looked at.
    let reached = names.map((_, index) => index === 0);
    reached.push(false);
    for (const part of pattern) {
        const next = new Array(reached.length).fill(false);
        for (let j = 0; j < reached.length; j++) {
            if (part === '**')
                next[j] = reached[j] === true || (j > 0 && next[j - 1] === true);
            else if (j > 0)
                next[j] = reached[j - 1] === true && matchesName(names[j - 1] ?? '', part);
        }
        reached = next;
    }
    return reached.some((match, index) => match && index > 0);
}
function matchesName(name, pattern) {
    let n = 0;
    let p = 0;
    let star = -1;
    let mark = 0;
    while (n < name.length) {
        if (p < pattern.length && pattern[p] === '*') {
            star = p++;
            mark = n;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
            p++;
            n++;
        }
        else if (star >= 0) {
            p = star + 1;
            n = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/**
 * Why a glob would not mean what it says to people who know globs from elsewhere; undefined where it does. What
 * `matchesGlob` reads as plain characters is refused rather than matched against nothing.
 */
function globProblem(glob) {
    if (glob.startsWith('!'))
        return 'begins with "!", which excludes nothing here';
    if (glob.includes('\\'))
        return 'has a backslash: write "/" between directories';
    if (/[+@?*!]\(/.test(glob))
        return 'has a group in parentheses: write one glob for each alternative';
    if (/[{}]/.test(glob))
        return 'has braces: write one glob for each alternative';
    return /[[\]]/.test(glob) ? 'has brackets: write "?" for any one character' : undefined;
}


/***/ }),

/***/ 44050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ compareRuns),
  T: () => (/* binding */ keyOf)
});

;// CONCATENATED MODULE: ./lib/judge/bootstrap.js
const RESAMPLES = 2_000;
const SEED = 0x9e3779b9;
/** Below this many cases an interval would only pretend. */
const MIN_CASES = 10;
/**
 * The difference in field accuracy with a paired cluster bootstrap over cases: leaves of one document go wrong
 * together, so that only whole cases may be drawn. The seed is fixed, so that a report can be made again.
 */
function accuracyChange(pairs) {
    const compared = pairs.filter(({ baseline, head }) => expectedOf(baseline) > 0 && expectedOf(head) > 0);
    const difference = differenceOf(compared, (index) => index);
    if (compared.length < MIN_CASES)
        return { difference, verdict: 'too few cases' };
    const random = mulberry32(SEED);
    const drawn = Array.from({ length: RESAMPLES }, () => differenceOf(compared, () => Math.floor(random() * compared.length))).sort((a, b) => a - b);
    const interval = { low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
    const verdict = interval.low > 0 ? 'improved' : interval.high < 0 ? 'degraded' : 'inconclusive';
    return { difference, interval, verdict };
}
function expectedOf({ match, wrong, missing }) {
    return match + wrong + missing;
}
function differenceOf(pairs, draw) {
    let [right, all, rightBefore, allBefore] = [0, 0, 0, 0];
    for (let i = 0; i < pairs.length; i++) {
        const pair = pairs[draw(i)];
        if (!pair)
            continue;
        right += pair.head.match;
        all += expectedOf(pair.head);
        rightBefore += pair.baseline.match;
        allBefore += expectedOf(pair.baseline);
    }
    return all === 0 || allBefore === 0 ? 0 : right / all - rightBefore / allBefore;
}
function quantile(sorted, share) {
    const at = share * (sorted.length - 1);
    const low = sorted[Math.floor(at)] ?? 0;
    const high = sorted[Math.ceil(at)] ?? low;
    return low + (high - low) * (at - Math.floor(at));
}
/** A small generator of numbers in [0, 1) that gives the same sequence everywhere (Tommy Ettinger, public domain). */
function mulberry32(seed) {
    let state = seed >>> 0;
    return () => {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
    };
}

// EXTERNAL MODULE: ./lib/judge/scores.js
var scores = __webpack_require__(51664);
// EXTERNAL MODULE: ./lib/judge/statistics.js
var statistics = __webpack_require__(42496);
;// CONCATENATED MODULE: ./lib/judge/baseline.js



const PASSING = new Set(['passed', 'flaky']);
const JUDGED = new Set(['passed', 'flaky', 'failed']);
const MARKED = new Set(['xfailed', 'xpassed', 'quarantined']);
/** Repeats on both sides from which an exact test can show anything. */
const MIN_REPEATS = 5;
/** A median of ratios above this is worth a warning. */
const NOTABLE_RATIO = 1.25;
/** What changed from case to case, and whether the suite as a whole moved by more than noise. */
function compareRuns({ head, baseline, source, partial }) {
    const before = new Map(baseline.map((one) => [keyOf(one), one]));
    const pairs = [];
    const changes = [];
    for (const now of head) {
        const then = before.get(keyOf(now));
        before.delete(keyOf(now));
        const change = changeOf(now, then);
        changes.push(change);
        if (then && (change.change === 'same' || change.change === 'regressed' || change.change === 'fixed'))
            pairs.push({ now, then });
    }
    if (!partial)
        for (const then of before.values())
            changes.push({ skill: then.skill, case: then.case, change: 'removed', baseline: then.verdict, head: null });
    const count = (kind) => changes.filter(({ change }) => change === kind).length;
    const [lost, gained] = [count('regressed'), count('fixed')];
    const accuracy = accuracyChange(pairs.map(({ now, then }) => ({ baseline: countsOf(then), head: countsOf(now) })));
    return {
        baseline: source,
        counts: {
            regressed: lost,
            fixed: gained,
            same: count('same'),
            new: count('new'),
            removed: count('removed'),
            not_comparable: count('not_comparable'),
        },
        changes: corrected(changes),
        mcnemar: { lost, gained, p: (0,statistics/* mcnemar */.op)(lost, gained) },
        field_accuracy: {
            difference: accuracy.difference,
            low: accuracy.interval?.low ?? null,
            high: accuracy.interval?.high ?? null,
            verdict: accuracy.verdict,
            cases: pairs.length,
        },
        credits: ratioOf(pairs, ({ credits }) => credits),
        duration: ratioOf(pairs, ({ durationMs }) => durationMs),
    };
}
/** `<skill>/<case>`. */
function keyOf({ skill, case: id }) {
    return `${skill}/${id}`;
}
function changeOf(now, then) {
    const { skill, case: id, verdict: head } = now;
    if (!then)
        return { skill, case: id, change: 'new', baseline: null, head };
    const common = { skill, case: id, baseline: then.verdict, head, ...(then.rejudged ? { rejudged: true } : {}) };
    const reason = incomparable(now, then);
    if (reason !== undefined)
        return { ...common, change: 'not_comparable', reason };
    const [was, is] = [PASSING.has(then.verdict), PASSING.has(head)];
    const p = exactP(now, then);
    return { ...common, change: was === is ? 'same' : is ? 'fixed' : 'regressed', ...(p === undefined ? {} : { p }) };
}
function incomparable(now, then) {
    if (now.inputs === undefined || then.inputs === undefined)
        return 'one side does not say what the inputs were';
    if (now.inputs !== then.inputs)
        return 'the inputs are others';
    if (now.definition === undefined || now.definition !== then.definition)
        return 'the expectation or the schema is another, and there is no kept response to judge again';
    if (MARKED.has(now.verdict) || MARKED.has(then.verdict))
        return 'marked as a known failure or quarantined';
    if (!JUDGED.has(now.verdict))
        return `now ${now.verdict.replace('_', ' ')}`;
    if (!JUDGED.has(then.verdict))
        return `${then.verdict.replace('_', ' ')} in the baseline`;
    return undefined;
}
function exactP(now, then) {
    const [head, base] = [trialsOf(now), trialsOf(then)];
    if (Math.min(head.runs, base.runs) < MIN_REPEATS)
        return undefined;
    return (0,statistics/* fisher */.Kc)(head.passes, head.runs, base.passes, base.runs);
}
function trialsOf({ trials }) {
    const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
    return { passes, runs: passes + trials.filter(({ verdict }) => verdict === 'failed').length };
}
/** Many tests find something by chance: every p is adjusted for all of them. */
function corrected(changes) {
    const tested = changes.filter(({ p }) => p !== undefined);
    const adjusted = (0,statistics/* holm */.fU)(tested.map(({ p }) => p ?? 1));
    return changes.map((change) => {
        const index = tested.indexOf(change);
        return index < 0 ? change : { ...change, p: adjusted[index] ?? 1 };
    });
}
function countsOf({ trials }) {
    return trials.reduce((sum, { counts }) => (0,scores/* addCounts */.c5)(sum, counts), scores/* NO_COUNTS */.lZ);
}
/** Credits and durations have heavy tails: the median of the ratios of each case, never a mean. */
function ratioOf(pairs, value) {
    const of = ({ trials }) => (0,statistics/* median */.JZ)(trials.map(value).filter((one) => one !== undefined));
    const ratios = pairs.flatMap(({ now, then }) => {
        const [head, base] = [of(now), of(then)];
        return head === undefined || base === undefined || base <= 0 ? [] : [head / base];
    });
    const ratio = (0,statistics/* median */.JZ)(ratios) ?? null;
    return { ratio, cases: ratios.length, notable: ratio !== null && ratio > NOTABLE_RATIO };
}


/***/ }),

/***/ 75779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   KN: () => (/* binding */ caseVerdict),
/* harmony export */   d$: () => (/* binding */ isDecided)
/* harmony export */ });
/* unused harmony export countTrials */
function countTrials(verdicts) {
    const count = (verdict) => verdicts.filter((one) => one === verdict).length;
    return { passes: count('passed'), failures: count('failed'), errors: count('errored') };
}
/** True when no further trial can change whether the case passes. */
function isDecided({ repeat }, verdicts) {
    const { passes, failures } = countTrials(verdicts);
    return passes >= repeat.minPass || failures > repeat.times - repeat.minPass;
}
/** True when the mark still counts: on its last day it does, from the day after it does not. Days are `YYYY-MM-DD`. */
function isActive(mark, today) {
    return mark !== undefined && (mark.until === undefined || mark.until >= today);
}
/** The verdict of a case over its trials, errored and not run ones included. `today` is `YYYY-MM-DD`. */
function caseVerdict(one, verdicts, today) {
    if (one.skip !== undefined)
        return 'skipped';
    const plain = plainVerdict(one, verdicts);
    if (plain === 'not_run')
        return plain;
    if (isActive(one.quarantine, today))
        return 'quarantined';
    if (plain !== 'errored' && isActive(one.xfail, today))
        return plain === 'failed' ? 'xfailed' : 'xpassed';
    return plain;
}
function plainVerdict({ repeat }, verdicts) {
    const { passes, failures, errors } = countTrials(verdicts);
    if (passes >= repeat.minPass)
        return failures === 0 ? 'passed' : 'flaky';
    if (failures > repeat.times - repeat.minPass)
        return 'failed';
    // Neither enough passes nor too many failures: trials are missing, because they errored or never ran.
    return errors > 0 ? 'errored' : 'not_run';
}


/***/ }),

/***/ 46299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ createJudge)
});

// EXTERNAL MODULE: ./lib/json-schema/validator.js + 4 modules
var validator = __webpack_require__(90694);
// EXTERNAL MODULE: ./lib/evals/regex.js
var regex = __webpack_require__(75492);
// EXTERNAL MODULE: ./lib/json-depth.js
var json_depth = __webpack_require__(74605);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/judge/leaf.js
var leaf = __webpack_require__(49551);
;// CONCATENATED MODULE: ./lib/judge/failure.js



/**
 * Words with which a platform reports its own faults. What is not recognised is the skill's: to hide a skill's
 * crash as an outage would be worse than the other way round.
 */
const PLATFORM_FAULT = /\b(internal (server )?error|service (is )?(temporarily )?unavailable|temporarily unavailable|overloaded|at capacity|no capacity|bad gateway|gateway time-?out|upstream (error|request|connect)|connection (reset|refused|aborted)|rate limit(ed)?( exceeded)?|too many requests|insufficient (credits|quota)|quota exceeded|worker (was )?(lost|crashed|terminated|restarted)|out of memory|preempted|deadline exceeded|(execution|request|job) timed out)\b/i;
const PLATFORM_CODE = /^(5\d\d|429|402|internal_error|server_error|service_unavailable|rate_limit\w*|timeout)$/i;
/** Why the platform says that an execution failed; cut to a readable length. */
function failureText(execution) {
    return (0,lib_text/* truncate */.xv)(execution.failure ?? 'no reason given', 500);
}
/** The code of a failure where the response carries one. */
function failureCode({ response }) {
    if (!(0,json/* isJsonObject */.O)(response))
        return undefined;
    const error = Object.hasOwn(response, 'error') && (0,json/* isJsonObject */.O)(response.error) ? response.error : response;
    for (const key of ['code', 'status_code', 'type']) {
        const code = Object.hasOwn(error, key) ? error[key] : undefined;
        if (typeof code === 'string' || typeof code === 'number')
            return String(code);
    }
    return undefined;
}
/** True when a failed execution is the platform's fault by its code or words. */
function isPlatformFault(execution) {
    const code = failureCode(execution);
    if (code !== undefined && PLATFORM_CODE.test(code))
        return true;
    return PLATFORM_FAULT.test((execution.failure ?? '').slice(0, 2_000));
}
/** What is matched of a reason, in UTF-16 units: a server may answer with a page of any length. */
const MAX_REASON = 20_000;
/** How a failure differs from the one that is expected; undefined when it is the one. */
function unexpectedFailure(error, execution, patterns) {
    const reason = (execution.failure ?? '').slice(0, MAX_REASON);
    if (error?.matches !== undefined && !patterns.get((0,leaf/* patternKey */.Q5)(error.matches))?.test(reason))
        return `failed as expected, but the reason does not match ${error.matches}: ${failureText(execution)}`;
    if (error?.code !== undefined) {
        const code = failureCode(execution);
        const inText = new RegExp(`\\b${String(error.code).replace(/[^A-Za-z0-9_]/g, '\\$&')}\\b`);
        if (code !== String(error.code) && !(code === undefined && inText.test((execution.failure ?? '').slice(0, 2_000))))
            return `failed as expected, but with code ${code ?? 'none'} instead of ${error.code}: ${failureText(execution)}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/judge/comparators/ref.js
var comparators_ref = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/judge/range.js
var judge_range = __webpack_require__(42702);
// EXTERNAL MODULE: ./lib/judge/select-values.js
var select_values = __webpack_require__(76814);
// EXTERNAL MODULE: ./lib/judge/show.js
var show = __webpack_require__(84842);
;// CONCATENATED MODULE: ./lib/judge/artifact.js




/** References whose content a case's artifact expectations speak about; type and number are told by the reference. */
function wantedArtifacts(expectations, payload) {
    const wanted = new Map();
    for (const expectation of expectations.filter(asksForContent))
        for (const { value } of refValues(expectation, payload)) {
            const ref = (0,comparators_ref/* artifactRef */.A)(value);
            if (!ref || (expectation.type !== undefined && ref.type !== expectation.type))
                continue;
            const known = wanted.get(ref.id);
            wanted.set(ref.id, { ref, save: expectation.save || (known?.save ?? false) });
        }
    return [...wanted.values()];
}
/** Holds the artifacts of a response against what is expected of them. */
function artifactFindings(expectations, payload, facts) {
    const all = expectations.map((expectation) => findingsOf(expectation, payload, facts));
    const unknown = all.find((one) => one.unknown !== undefined)?.unknown;
    return { violations: all.flatMap(({ violations }) => violations), ...(unknown === undefined ? {} : { unknown }) };
}
function refValues({ path }, payload) {
    return (0,select_values/* selectValues */.zG)(payload, path)
        .flatMap(({ path: at, value }) => Array.isArray(value)
        ? value.map((one, index) => ({ path: `${at}[${index}]`, value: one }))
        : [{ path: at, value }])
        .filter(({ value }) => value !== null);
}
function findingsOf(expectation, payload, facts) {
    const { path, count, type, bytes } = expectation;
    const values = refValues(expectation, payload);
    const violations = [];
    let unknown;
    const say = (at, message) => {
        violations.push({ kind: 'artifact', path: at, message: `${at} ${message}`, severity: 'error' });
    };
    if (count) {
        const outside = (0,judge_range/* outsideRange */.J)(values.length, count);
        if (outside)
            say(path, `has ${values.length} artifacts, ${outside}`);
    }
    else if (values.length === 0)
        say(path, 'has no artifact');
    for (const { path: at, value } of values) {
        const ref = (0,comparators_ref/* artifactRef */.A)(value);
        if (!ref)
            say(at, `is ${(0,show/* show */.W)(value)}, not an artifact reference`);
        else if (type !== undefined && ref.type !== type)
            say(at, `refers to ${ref.type}, not to ${type}`);
        else if (asksForContent(expectation)) {
            const known = facts.get(ref.id) ?? { problem: 'is not known any more', platform: true };
            if (known.problem === undefined)
                for (const problem of contentProblems(expectation, known, ref.type))
                    say(at, problem);
            else if (known.atLeast !== undefined && bytes?.max !== undefined && bytes.max < known.atLeast)
                say(at, `has a size of more than ${known.atLeast} bytes, above ${bytes.max} bytes`);
            else if (known.platform)
                unknown ??= `The artifact ${ref.id} ${known.problem}`;
            else
                say(at, known.problem);
        }
    }
    return { violations, ...(unknown === undefined ? {} : { unknown }) };
}
function asksForContent(expectation) {
    const { format, bytes, width, height, durationMs, sha256, save } = expectation;
    return save || [format, bytes, width, height, durationMs, sha256].some((one) => one !== undefined);
}
function contentProblems({ format, bytes, width, height, durationMs, sha256 }, facts, type) {
    const problems = [];
    if (format && !format.some((one) => sameFormat(one, facts.format)))
        problems.push(`is ${facts.format ?? `of an unknown format (${type})`}, not ${format.join(' or ')}`);
    const measures = [
        ['size', facts.size, bytes, ' bytes'],
        ['width', facts.width, width, ' px'],
        ['height', facts.height, height, ' px'],
        ['duration', facts.durationMs, durationMs, ' ms'],
    ];
    for (const [name, value, range, unit] of measures) {
        if (!range)
            continue;
        if (value === undefined)
            problems.push(`has a ${name} that cannot be read from its header`);
        else {
            const outside = (0,judge_range/* outsideRange */.J)(value, range, unit);
            if (outside)
                problems.push(`has a ${name} of ${value}${unit}, ${outside}`);
        }
    }
    if (sha256 !== undefined && sha256 !== facts.sha256)
        problems.push(`has SHA-256 ${facts.sha256}, not ${sha256}`);
    return problems;
}
function sameFormat(asked, found) {
    const name = asked.toLowerCase().replace(/^\./, '');
    return (name === 'jpg' ? 'jpeg' : name === 'tif' ? 'tiff' : name) === found;
}

// EXTERNAL MODULE: ./lib/judge/check.js + 2 modules
var judge_check = __webpack_require__(14496);
// EXTERNAL MODULE: ./lib/judge/align-list.js + 1 modules
var align_list = __webpack_require__(84924);
// EXTERNAL MODULE: ./lib/judge/scores.js
var scores = __webpack_require__(51664);
;// CONCATENATED MODULE: ./lib/judge/tally.js
/** Counts leaves without keeping them: for the similarity of list elements. */
class LeafCounter {
    records = false;
    match = 0;
    wrong = 0;
    missing = 0;
    extra = 0;
    scoreSum = 0;
    add(leaf) {
        this[leaf.outcome]++;
        this.scoreSum += leaf.score;
    }
    clear() {
        this.match = 0;
        this.wrong = 0;
        this.missing = 0;
        this.extra = 0;
        this.scoreSum = 0;
    }
}
/** The most fields of each kind that are kept one by one; all of them are counted. */
const KEPT = { expected: 20_000, extra: 1_000 };
/** Counts, weighs and keeps the leaves of one response. */
class Tally {
    records = true;
    #counts = { match: 0, wrong: 0, missing: 0, extra: 0 };
    #leaves = [];
    #extras = [];
    #weights = 0;
    #scores = 0;
    #requiredFailed = 0;
    add(leaf) {
        this.#counts[leaf.outcome]++;
        const { weight, required } = leaf.node;
        this.#weights += weight;
        this.#scores += weight * leaf.score;
        if (leaf.outcome !== 'match' && required)
            this.#requiredFailed++;
        if (leaf.outcome === 'extra') {
            if (this.#extras.length < KEPT.extra)
                this.#extras.push(leaf);
        }
        else if (this.#leaves.length < KEPT.expected)
            this.#leaves.push(leaf);
    }
    get counts() {
        return { ...this.#counts };
    }
    /** Weighted share of matching leaves; null when nothing was compared. */
    get score() {
        return this.#weights === 0 ? null : this.#scores / this.#weights;
    }
    get requiredFailed() {
        return this.#requiredFailed;
    }
    /** In the order of the expectation, extras last. */
    get leaves() {
        return [...this.#leaves, ...this.#extras];
    }
}

// EXTERNAL MODULE: ./lib/judge/work.js
var judge_work = __webpack_require__(60246);
;// CONCATENATED MODULE: ./lib/judge/compare.js






/** The most that is told of what could not be done. */
const MAX_UNFINISHED = 20;
const NOTHING = {};
/** Compares two documents leaf by leaf. Both must be of bounded depth. */
class Comparison {
    #options;
    #scorer;
    #aligning = new judge_work/* Work */.Qj();
    #unfinished = new Map();
    constructor(options) {
        this.#options = options;
        this.#scorer = new leaf/* LeafScorer */.tc(options.patterns);
    }
    /** Lists that were compared index by index, and leaves that count as different, because the rest took too long. */
    get unfinished() {
        return [...this.#unfinished.values()];
    }
    /** Sends every leaf of either side to the sink. */
    compare(node, expected, actual, sink, path = '', actualPath = '') {
        const e = this.#present(expected);
        const a = this.#present(actual);
        this.#values(node, e, a, sink, path, actualPath);
        if (node.ignored)
            return;
        if (node.demandedAnyway.length > 0 && !(0,json/* isJsonObject */.O)(e) && !(0,json/* isJsonObject */.O)(a))
            for (const key of node.demandedAnyway) {
                const child = node.child(key);
                const step = sink.records ? child.step : '';
                this.compare(child, undefined, undefined, sink, path + step, actualPath + step);
            }
        if (node.demandedList && !Array.isArray(e) && !Array.isArray(a))
            sink.add({
                ...leafOf('missing', node, 0, undefined, undefined, path, actualPath),
                comparator: node.demandedList.as,
            });
    }
    #values(node, e, a, sink, path, actualPath) {
        if (!sink.records && !this.#aligning.spend(1))
            return;
        const eIsContainer = typeof e === 'object' && e !== null;
        const aIsContainer = typeof a === 'object' && a !== null;
        const unit = eIsContainer || aIsContainer ? node.container : node.leaf;
        if (unit && (unit.as === 'present' || unit.as === 'absent' || unit.as === 'ref')) {
            if (!node.ignored)
                this.#unit(unit, node, e, a, sink, path, actualPath);
        }
        else if (!eIsContainer && !aIsContainer) {
            this.#leaf(node, e, a, sink, path, actualPath);
        }
        else if (eitherIs(Array.isArray, e, a)) {
            this.#lists(node, e, a, sink, path, actualPath);
        }
        else if (eitherIs(json/* isJsonObject */.O, e, a)) {
            this.#objects(node, e, a, sink, path, actualPath);
        }
        else {
            this.#values(node, e, undefined, sink, path, actualPath);
            this.#values(node, undefined, a, sink, path, actualPath);
        }
    }
    #present(value) {
        return value === null && this.#options.nullIsAbsent ? undefined : value;
    }
    #unit(rule, node, expected, actual, sink, path, actualPath) {
        const found = { node, comparator: rule.as, expected, actual, path, actualPath };
        if (actual === undefined) {
            if (rule.as === 'present' || (rule.as === 'ref' && (expected !== undefined || !this.#options.hasExpected)))
                sink.add({ ...found, outcome: 'missing', score: 0 });
            return;
        }
        const score = this.#score(rule, node, expected, actual, sink, path);
        const failed = expected === undefined || rule.as === 'absent' ? 'extra' : 'wrong';
        sink.add({ ...found, outcome: score > 0 ? 'match' : failed, score });
    }
    #leaf(node, expected, actual, sink, path, actualPath) {
        if (node.ignored)
            return;
        const rule = node.leaf;
        const selfSufficient = rule !== undefined && leaf/* SELF_SUFFICIENT */.y.has(rule.as);
        if (actual === undefined) {
            if (expected !== undefined || (selfSufficient && !this.#options.hasExpected))
                sink.add(leafOf('missing', node, 0, expected, actual, path, actualPath));
            return;
        }
        if (expected === undefined && !selfSufficient) {
            if (!this.#options.subset)
                sink.add(leafOf('extra', node, 0, expected, actual, path, actualPath));
            return;
        }
        const score = this.#score(rule, node, expected, actual, sink, path);
        const outcome = score > 0 ? 'match' : expected === undefined ? 'extra' : 'wrong';
        sink.add(leafOf(outcome, node, score, expected, actual, path, actualPath));
    }
    /** As the scorer says; 0, and noted, where it would take too long. */
    #score(rule, node, expected, actual, sink, path) {
        const aligning = this.#aligning;
        if (!sink.records)
            return aligning.spend((0,leaf/* plainCost */.su)(expected, actual))
                ? (this.#scorer.score(rule, expected, actual, aligning) ?? 0)
                : 0;
        const score = this.#scorer.score(rule, expected, actual, this.#options.work);
        if (score === undefined)
            this.#note({ path: path || node.field, comparator: rule?.as ?? 'exact' });
        return score ?? 0;
    }
    #objects(node, expected, actual, sink, path, actualPath) {
        const e = expected ?? NOTHING;
        const a = actual ?? NOTHING;
        const expectedKeys = Object.keys(e);
        const actualKeys = Object.keys(a);
        if (expectedKeys.length === 0 && (actualKeys.length === 0 || actual === undefined))
            this.#empty(node, expected, actual, sink, path, actualPath);
        else if (expected === undefined && actualKeys.length === 0)
            this.#empty(node, expected, actual, sink, path, actualPath);
        const visit = (key) => {
            const child = node.child(key);
            const step = sink.records ? child.step : '';
            this.compare(child, own(e, key), own(a, key), sink, path + step, actualPath + step);
        };
        for (const key of expectedKeys)
            visit(key);
        for (const key of actualKeys)
            if (!Object.hasOwn(e, key))
                visit(key);
        for (const key of node.demanded)
            if (!Object.hasOwn(e, key) && !Object.hasOwn(a, key))
                visit(key);
    }
    /** An empty object or list is a value of its own. */
    #empty(node, expected, actual, sink, path, actualPath) {
        if (node.ignored)
            return;
        const outcome = actual === undefined ? 'missing' : expected === undefined ? 'extra' : 'match';
        if (outcome === 'extra' && this.#options.subset)
            return;
        sink.add(leafOf(outcome, node, outcome === 'match' ? 1 : 0, expected, actual, path, actualPath));
    }
    #lists(node, expected, actual, sink, path, actualPath) {
        const e = expected ?? [];
        const a = actual ?? [];
        if (e.length === 0 && a.length === 0) {
            this.#empty(node, expected, actual, sink, path, actualPath);
            return;
        }
        const { actualOf, extra, byIndexOnly } = (0,align_list/* alignLists */.F7)(node, e, a, {
            similarity: (i, j) => this.#similarity(node.element, e[i], a[j]),
            exhausted: () => this.#aligning.refused,
        });
        if (byIndexOnly)
            this.#note({ path: path || node.field, expected: e.length, actual: a.length });
        const rule = node.container?.as === 'list' ? node.container : undefined;
        const at = (base, index) => (sink.records ? `${base}[${index}]` : '');
        for (let i = 0; i < e.length; i++) {
            const j = actualOf[i] ?? -1;
            if (j < 0 && rule?.missing === 'allow')
                continue;
            const partner = j < 0 ? undefined : a[j];
            const into = j < 0 ? elementSink(sink, node) : sink;
            this.compare(node.element, e[i], partner, into, at(path, i), at(actualPath, j < 0 ? i : j));
        }
        // Without expected values every element is free, and still held to the rules that judge by themselves.
        const { subset, hasExpected } = this.#options;
        if ((subset && hasExpected) || rule?.extra === 'allow')
            return;
        // An extra element has no index in the expected list: it is named as if it had been appended there.
        let index = e.length;
        const alone = hasExpected ? elementSink(sink, node) : sink;
        for (const j of extra)
            this.compare(node.element, undefined, a[j], alone, at(path, index++), at(actualPath, j));
    }
    #note(one) {
        if (this.#unfinished.size < MAX_UNFINISHED && !this.#unfinished.has(one.path))
            this.#unfinished.set(one.path, one);
    }
    /** Leaf F1 of two elements under the rules below the list; for scalars what the comparator says. */
    #similarity(node, expected, actual) {
        if (this.#aligning.refused)
            return 0;
        const counter = new LeafCounter();
        this.compare(node, expected, actual, counter);
        const scalar = typeof expected !== 'object' && typeof actual !== 'object';
        return scalar ? counter.scoreSum : (0,scores.f1)(counter);
    }
}
/** Marks what belongs to an element of a list that has no partner. */
function elementSink(sink, list) {
    return sink.records ? { records: true, add: (leaf) => sink.add({ ...leaf, apart: leaf.apart ?? list }) } : sink;
}
/** True when whatever is there of two values is of the kind. */
function eitherIs(kind, a, b) {
    return (a === undefined || kind(a)) && (b === undefined || kind(b));
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function leafOf(outcome, node, score, expected, actual, path, actualPath) {
    return { outcome, node, comparator: node.leaf?.as ?? 'exact', score, expected, actual, path, actualPath };
}

// EXTERNAL MODULE: ./lib/json-number.js
var json_number = __webpack_require__(91599);
// EXTERNAL MODULE: ./lib/judge/comparators/number.js
var number = __webpack_require__(57088);
// EXTERNAL MODULE: ./lib/judge/comparators/text.js
var comparators_text = __webpack_require__(62854);
// EXTERNAL MODULE: ./lib/judge/comparators/time.js + 1 modules
var time = __webpack_require__(81599);
;// CONCATENATED MODULE: ./lib/judge/loosening.js




/** Formats that are tried, in this order, to see whether two texts mean the same day. */
const FORMATS = [
    'DD/MM/YYYY',
    'MM/DD/YYYY',
    'D/M/YYYY',
    'M/D/YYYY',
    'DD.MM.YYYY',
    'D.M.YYYY',
    'DD-MM-YYYY',
    'MM-DD-YYYY',
    'YYYY/MM/DD',
    'YYYYMMDD',
    'D MMM YYYY',
    'D MMMM YYYY',
    'MMM D, YYYY',
    'MMMM D, YYYY',
    'DD/MM/YY',
    'MM/DD/YY',
];
/** Longest texts that are looked at, both together, in UTF-16 units. */
const TEXT_LIMIT = 2_000;
/** How far numbers may be apart for a tolerance to be a fair proposal, as a share of what is expected. */
const NEAR = 0.01;
/** The rule that would accept two values which are not equal as they stand; undefined where none is fair. */
function loosening(expected, actual) {
    if (isNumber(expected) && isNumber(actual)) {
        const off = distance(expected, actual);
        return off === undefined || off > Math.abs(Number(expected)) * NEAR
            ? undefined
            : { why: `Off by ${round(off)}`, rule: { as: 'number', abs: roundUp(off) } };
    }
    if (typeof expected === 'string' && typeof actual === 'string')
        return expected.length + actual.length > TEXT_LIMIT ? undefined : textLoosening(expected, actual);
    if ((0,number/* equalNumbers */.jY)(expected, actual, { coerce: true }))
        return { why: 'The same number, one of them as a text', rule: { as: 'number', coerce: true } };
    const value = (0,number/* toBool */.AF)(expected, true);
    if ((typeof expected === 'boolean' || typeof actual === 'boolean') &&
        value !== undefined &&
        value === (0,number/* toBool */.AF)(actual, true))
        return { why: 'The same truth value in other words', rule: { as: 'bool', coerce: true } };
    return undefined;
}
function textLoosening(expected, actual) {
    return (foldedLoosening(expected, actual, {}) ??
        dateLoosening(expected, actual) ??
        ((0,time/* instantOf */.B9)(expected, {}) && (0,time/* equalInstants */.Jk)(expected, actual, {})
            ? { why: 'The same instant', rule: { as: 'datetime' } }
            : undefined) ??
        ((0,time/* equalDurations */.q0)(expected, actual) ? { why: 'The same length of time', rule: { as: 'duration' } } : undefined) ??
        ((0,number/* equalNumbers */.jY)(expected, actual, { coerce: true })
            ? { why: 'The same number', rule: { as: 'number', coerce: true } }
            : undefined) ??
        similarLoosening(expected, actual) ??
        (expected.length >= 4 && actual.includes(expected)
            ? { why: 'The expected text is part of it', rule: { as: 'contains' } }
            : undefined));
}
function dateLoosening(expected, actual) {
    const format = FORMATS.find((one) => (0,time/* equalDates */.SQ)(expected, actual, { formats: [one] }));
    return format === undefined
        ? undefined
        : { why: `The same day as ${format}`, rule: { as: 'date', formats: [format] } };
}
/** Under which further folding two texts are equal, beyond that of a rule. */
function foldedLoosening(expected, actual, folding) {
    for (const [why, more] of FOLDINGS) {
        const both = { ...folding, ...more };
        if ((0,comparators_text/* fold */.AU)(expected, both) === (0,comparators_text/* fold */.AU)(actual, both))
            return { why, rule: { as: 'text', ...both } };
    }
    return undefined;
}
const FOLDINGS = [
    ['The same but for white space or Unicode form', {}],
    ['The same but for upper and lower case', { case: 'ignore' }],
    ['The same but for punctuation', { punctuation: 'ignore' }],
    ['The same but for white space', { whitespace: 'ignore' }],
    ['The same but for case and punctuation', { case: 'ignore', punctuation: 'ignore' }],
];
/** Numbers, dates and codes that are nearly right are wrong: only words may be similar. */
function similarLoosening(expected, actual) {
    if (/\d/.test(expected + actual))
        return undefined;
    const value = (0,comparators_text/* levenshteinSimilarity */.rO)((0,comparators_text/* fold */.AU)(expected, {}), (0,comparators_text/* fold */.AU)(actual, {}));
    const rule = { as: 'similar', threshold: Math.floor(value * 20) / 20 };
    return value >= 0.8 ? { why: `Similarity ${value.toFixed(2)}`, rule } : undefined;
}
/** How far two numbers, or texts of numbers, are apart; undefined where one of them is none, and for 0. */
function distance(expected, actual) {
    const e = (0,number/* toNumber */.Ro)(expected, true);
    const a = (0,number/* toNumber */.Ro)(actual, true);
    if (e === undefined || a === undefined)
        return undefined;
    const [wholeE, wholeA] = [(0,json_number/* wholeValue */.jT)(e), (0,json_number/* wholeValue */.jT)(a)];
    const off = wholeE !== undefined && wholeA !== undefined ? Math.abs(Number(wholeA - wholeE)) : Math.abs(Number(a) - Number(e));
    return Number.isFinite(off) && off > 0 ? off : undefined;
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
function round(value) {
    return Number(value.toPrecision(6));
}
/** A round number that is not below `value`. */
function roundUp(value) {
    const magnitude = 10 ** Math.floor(Math.log10(value));
    return round(Math.ceil(value / magnitude - 1e-9) * magnitude);
}

// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/judge/rule-line.js

/** Names of parameters as suites write them, where they differ. */
const WRITTEN = {
    toleranceMs: 'tolerance',
    dayFirst: 'day_first',
    minSimilarity: 'min_similarity',
};
/** A rule as a line of `compare`, such as `{path: total, as: number, abs: 0.01}`. */
function ruleLine(rule) {
    const parts = Object.entries(rule).flatMap(([key, value]) => value === undefined ? [] : [`${WRITTEN[key] ?? key}: ${key === 'toleranceMs' ? `${value}ms` : flow(value)}`]);
    return `{${parts.join(', ')}}`;
}
/** A value as YAML writes it in a line. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value !== 'string')
        return (0,json_text/* jsonText */.s$)(value);
    const plain = /^[A-Za-z_][\w./-]*$/.test(value) && !/^(true|false|null)$/i.test(value);
    return plain ? value : (0,json_text/* jsonText */.s$)(value);
}

// EXTERNAL MODULE: ./lib/judge/comparators/similarity.js
var similarity = __webpack_require__(10710);
;// CONCATENATED MODULE: ./lib/judge/rule-loosening.js








/** A tolerance is a fair proposal when it is at most this share of what is expected. */
const rule_loosening_NEAR = 0.1;
const HOUR_MS = 3_600_000;
/** More values of `one_of` than these are no line any more. */
const MAX_VALUES = 10;
/** What `actual` misses of the rule that it was held against. */
function brokenRule(rule, expected, actual) {
    const { path: _, ...own } = rule;
    switch (rule.as) {
        case 'regex':
            return typeof actual === 'string'
                ? { why: `Does not match ${(0,show/* show */.W)(rule.pattern)}` }
                : { why: `A pattern is only matched with a text, and this is ${kindOf(actual)}` };
        case 'one_of':
            return brokenChoice(own, actual);
        case 'ref':
            return brokenRef(own, actual);
        case 'absent':
            return { why: 'No value may stand here' };
        default:
            return expected === undefined ? undefined : brokenComparison(own, expected, actual);
    }
}
function brokenComparison(own, expected, actual) {
    switch (own.as) {
        case 'number':
            return brokenNumber(own, expected, actual);
        case 'bool': {
            const value = (0,number/* toBool */.AF)(expected, true);
            const same = !own.coerce && value !== undefined && value === (0,number/* toBool */.AF)(actual, true);
            return same ? { why: 'The same truth value in other words', rule: { ...own, coerce: true } } : undefined;
        }
        case 'date':
        case 'datetime':
            return brokenDate(own, expected, actual);
        case 'duration':
            return brokenDuration(own, expected, actual);
        case 'similar':
        case 'text':
        case 'contains':
            return typeof expected === 'string' && typeof actual === 'string' ? brokenText(own, expected, actual) : undefined;
        default:
            return undefined;
    }
}
function brokenChoice(own, actual) {
    const { values = [] } = own;
    const why = `None of ${(0,show/* show */.W)([...values])}`;
    const short = typeof actual !== 'object' && (0,show/* show */.W)(actual).length < 40 && values.length < MAX_VALUES;
    return short ? { why, rule: { ...own, values: [...values, actual] } } : { why };
}
function brokenRef({ type: _, ...own }, actual) {
    const found = (0,comparators_ref/* artifactRef */.A)(actual);
    if (!found)
        return { why: 'Not an artifact reference such as {"id": "img_a1b2c3"}' };
    return { why: `A reference to ${found.type}`, rule: own };
}
function brokenNumber(own, expected, actual) {
    const { abs = 0, rel = 0, coerce } = own;
    const textual = typeof expected === 'string' || typeof actual === 'string';
    if (textual && !coerce) {
        const rule = { ...own, coerce: true };
        const same = (0,number/* equalNumbers */.jY)(expected, actual, rule);
        if (same)
            return { why: `The same number${abs || rel ? ' within the tolerance' : ''}, as text`, rule };
    }
    const off = distance(expected, actual);
    if (off === undefined)
        return undefined;
    const size = Math.abs(Number(String(expected).replaceAll(',', '')));
    const within = Math.max(abs, rel * size);
    const why = `Off by ${round(off)}${within > 0 ? `, and ${round(within)} is allowed` : ''}`;
    if (!(off <= size * rule_loosening_NEAR))
        return { why };
    return { why, rule: { ...own, abs: roundUp(off), ...(textual ? { coerce: true } : {}) } };
}
function brokenDate(own, expected, actual) {
    const unread = unreadable(own, actual) ?? unreadable(own, expected);
    const formats = own.formats ?? [];
    if (unread !== undefined) {
        // What settles an ambiguous date comes before another format.
        for (const dayFirst of [true, false])
            if (own.dayFirst === undefined && meets({ ...own, dayFirst }, expected, actual))
                return { why: unread, rule: { ...own, dayFirst } };
        const found = loosening(expected, actual)?.rule.formats ?? [];
        const both = { ...own, formats: [...formats, ...found] };
        return found.length > 0 && meets(both, expected, actual) ? { why: unread, rule: both } : { why: unread };
    }
    if (own.as === 'date')
        return { why: 'Another day' };
    const [e, a] = [(0,time/* instantOf */.B9)(expected, own), (0,time/* instantOf */.B9)(actual, own)];
    if (e && a && e.zoned === a.zoned) {
        const off = Math.abs(e.ms - a.ms);
        const why = `Off by ${round(off / 1000)} s`;
        return off <= HOUR_MS ? { why, rule: { ...own, toleranceMs: off } } : { why };
    }
    const { toleranceMs: _, ...asDate } = own;
    const why = 'One has a time zone, and the other has none';
    return (0,time/* equalDates */.SQ)(expected, actual, own) ? { why, rule: { ...asDate, as: 'date' } } : { why };
}
function meets(rule, expected, actual) {
    if (rule.as === 'date')
        return (0,time/* equalDates */.SQ)(expected, actual, rule);
    const [e, a] = [(0,time/* instantOf */.B9)(expected, rule), (0,time/* instantOf */.B9)(actual, rule)];
    return e !== undefined && a !== undefined && e.zoned === a.zoned && Math.abs(e.ms - a.ms) <= (rule.toleranceMs ?? 0);
}
/** Why a date cannot be told; undefined for one that can be. */
function unreadable(rule, value) {
    if (typeof value !== 'string')
        return `${(0,show/* show */.W)(value)} is not a text`;
    if ((0,time/* dayOf */.kb)(value, rule) !== undefined)
        return undefined;
    const ways = (0,time/* readings */.CQ)(value, rule).length;
    if (ways > 1)
        return `${(0,show/* show */.W)(value)} is ambiguous: the formats read it in ${ways} ways`;
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(value))
        return `${(0,show/* show */.W)(value)} is an ambiguous date`;
    return `${(0,show/* show */.W)(value)} cannot be read as a date`;
}
function brokenDuration(own, expected, actual) {
    const [e, a] = [(0,time/* durationMs */.pc)(expected), (0,time/* durationMs */.pc)(actual)];
    if (e === undefined || a === undefined)
        return { why: `${(0,show/* show */.W)(a === undefined ? actual : expected)} cannot be read as a duration` };
    const off = Math.abs(e - a);
    const why = `Off by ${round(off / 1000)} s, and ${round((own.toleranceMs ?? 0) / 1000)} s is allowed`;
    return off <= Math.max(e * rule_loosening_NEAR, 5_000) ? { why, rule: { ...own, toleranceMs: Math.ceil(off) } } : { why };
}
function brokenText(own, expected, actual) {
    if (own.as === 'similar' && Math.max(expected.length, actual.length) > comparators_text/* SIMILAR_LIMIT */.Cj)
        return {
            why: `Texts of more than ${comparators_text/* SIMILAR_LIMIT */.Cj.toLocaleString('en')} characters are only similar when they are equal`,
        };
    if (expected.length + actual.length > TEXT_LIMIT)
        return undefined;
    if (own.as === 'similar') {
        const { metric = 'levenshtein' } = own;
        const value = new similarity/* Texts */.N().similarity(expected, actual, { metric, threshold: 0, folding: own }, new judge_work/* Work */.Qj()) ?? 0;
        const why = `Similarity ${value.toFixed(2)} is below ${own.threshold ?? 1}`;
        const threshold = Math.floor(value * 100) / 100;
        return threshold >= 0.5 ? { why, rule: { ...own, threshold } } : { why };
    }
    if (own.as === 'contains') {
        for (const more of [
            { case: 'ignore' },
            { case: 'ignore', whitespace: 'collapse', punctuation: 'ignore' },
        ]) {
            const both = { ...own, ...more };
            if ((0,comparators_text/* fold */.AU)(actual, both).includes((0,comparators_text/* fold */.AU)(expected, both)))
                return { why: 'The expected text is in it, but for case, white space or punctuation', rule: both };
        }
        return { why: 'The expected text is not in it' };
    }
    const folded = foldedLoosening(expected, actual, own);
    return folded && { why: folded.why, rule: { ...own, ...folded.rule } };
}
/** What a value is, in words. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'bigint')
        return 'a number';
    if (typeof value === 'string')
        return 'a text';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./lib/judge/hint.js



/**
 * One sentence on why a leaf differs, which ends with the `compare` line that would accept it, behind all other rules.
 * Strict rules are only bearable when the way to loosen them is at hand.
 */
function hintFor(leaf) {
    const { outcome, node, comparator, expected, actual, apart } = leaf;
    if (outcome === 'match')
        return undefined;
    if (apart)
        return elementHint(apart, outcome);
    if (actual === undefined) {
        const demanded = expected === undefined;
        return demanded
            ? `A value must stand here (${comparator}); to accept that none does, ${adding(node, ignoring(node))}`
            : `Expected and not found; \`min_score\` for the case accepts a share of such fields, or ${adding(node, ignoring(node))}`;
    }
    const rule = node.container?.as === comparator ? node.container : node.leaf;
    const broken = rule && brokenRule(rule, expected, actual);
    if (broken?.rule)
        return `${broken.why}; to accept it, ${adding(node, broken.rule)}`;
    if (outcome === 'extra' && !broken)
        return `Not expected; \`match: subset\` for the case leaves all such fields out, or ${adding(node, ignoring(node))}`;
    const looser = !broken && expected !== undefined ? loosening(expected, actual) : undefined;
    if (looser)
        return `${looser.why}; to accept it, ${adding(node, { ...kept(node), ...looser.rule })}`;
    const why = broken?.why ?? otherKind(expected, actual) ?? 'Another value';
    return `${why}; to leave it out of the comparison, ${adding(node, ignoring(node))}`;
}
/** The end of a hint: the line that is to be added. */
function adding(node, rule) {
    return `add \`${ruleLine({ path: node.field, ...rule })}\``;
}
/** A whole element of a list has no partner on the other side. */
function elementHint(list, outcome) {
    const missing = outcome === 'missing';
    const why = missing ? 'No element of the response stands for this one' : 'No element like this one is expected';
    const allowed = missing ? { missing: 'allow' } : { extra: 'allow' };
    return `${why}; to accept that, ${adding(list, { ...listRule(list), ...allowed })}`;
}
/** The rule of a list as it stands, so that a line that comes later changes nothing else. */
function listRule({ container }) {
    if (container?.as !== 'list')
        return { as: 'list' };
    const { path: _, ...own } = container;
    return own;
}
function ignoring(node) {
    return { as: 'ignore', ...kept(node) };
}
/** What a later line must say again, because the last rule alone counts. */
function kept({ leaf }) {
    return {
        ...(leaf?.weight === undefined ? {} : { weight: leaf.weight }),
        ...(leaf?.required === undefined ? {} : { required: leaf.required }),
    };
}
function otherKind(expected, actual) {
    if (expected === undefined)
        return undefined;
    const [want, is] = [kindOf(expected), kindOf(actual)];
    return want === is ? undefined : `Expected ${want}, found ${is}`;
}

// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/judge/comparators/equal.js
var equal = __webpack_require__(78261);
// EXTERNAL MODULE: ./lib/judge/proposal.js
var proposal = __webpack_require__(90577);
;// CONCATENATED MODULE: ./lib/judge/reordered.js





/** Longest lists that are looked at. */
const MAX_ELEMENTS = 2_000;
/**
 * The usual reason why every row of a table seems wrong. Lists are looked at from the outermost in, each once, and
 * only those that were compared index by index.
 */
function reorderedLists(expected, actual) {
    const known = new Map();
    return ({ path, actualPath, node }) => {
        const e = listsAround(expected, path);
        const a = listsAround(actual, actualPath);
        const nodes = listNodes(node);
        for (const [depth, list] of nodes.entries()) {
            const [wanted, found] = [e[depth], a[depth]];
            if (!wanted || !found || !isByIndex(list))
                continue;
            if (!known.has(wanted.path))
                known.set(wanted.path, hintForList(wanted.list, found.list, list));
            const hint = known.get(wanted.path);
            if (hint !== undefined)
                return hint;
        }
        return undefined;
    };
}
/** The lists that a concrete path leads through, the outermost first. */
function listsAround(document, path) {
    const lists = [];
    let current = document;
    let walked = [];
    for (const step of (0,proposal/* parseConcretePath */.i)(path) ?? []) {
        if (typeof step === 'number' && Array.isArray(current))
            lists.push({ path: JSON.stringify(walked), list: current });
        current = childOf(current, step);
        walked = [...walked, step];
    }
    return lists;
}
function childOf(value, step) {
    if (typeof step === 'number')
        return Array.isArray(value) ? value[step] : undefined;
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
/** The places of the lists around a place, the outermost first. */
function listNodes(from) {
    const lists = [];
    for (let node = from; node?.parent; node = node.parent)
        if (node.key === undefined)
            lists.unshift(node.parent);
    return lists;
}
function isByIndex({ container }) {
    if (container?.as !== 'list')
        return true;
    return !container.key && !container.align && container.order !== 'ignore';
}
function hintForList(e, a, list) {
    if (e.length < 2 || Math.max(e.length, a.length) > MAX_ELEMENTS)
        return undefined;
    const inPlace = e.map((element, index) => index < a.length && (0,equal/* equalJson */.F)(element, a[index]));
    const pool = new Map();
    for (const [index, element] of a.entries()) {
        if (inPlace[index])
            continue;
        const text = (0,canonical_text/* canonicalText */.A)(element);
        pool.set(text, (pool.get(text) ?? 0) + 1);
    }
    const displaced = e.filter((_, index) => !inPlace[index]);
    let elsewhere = 0;
    for (const text of displaced.map(canonical_text/* canonicalText */.A)) {
        const left = pool.get(text) ?? 0;
        if (left > 0)
            elsewhere++;
        pool.set(text, left - 1);
    }
    if (elsewhere === 0)
        return undefined;
    const same = elsewhere === displaced.length && e.length === a.length;
    const why = same
        ? 'The list has the same elements in another order'
        : `${elsewhere} of ${e.length} elements of the list stand at another place`;
    const key = e.every(json/* isJsonObject */.O) ? 'give the list a `key`, or ' : '';
    return `${why}; to accept that, ${key}${adding(list, { ...listRule(list), order: 'ignore' })}`;
}

;// CONCATENATED MODULE: ./lib/judge/fields.js


/** The most failing leaves that are given a hint: each may cost several comparisons. */
const MAX_HINTS = 200;
/** Leaves as the reports show them, with hints and grounding. */
function fieldResults(leaves, { expect, payload }) {
    let hints = 0;
    const reordered = expect.json && payload?.value !== undefined ? reorderedLists(expect.json.value, payload.value) : () => undefined;
    return leaves.map((leaf) => {
        const { node, path, actualPath, expected, actual, outcome } = leaf;
        const hint = outcome === 'match' || hints++ >= MAX_HINTS ? undefined : (reordered(leaf) ?? hintFor(leaf));
        const grounding = payload?.grounding.get(actualPath);
        return {
            path,
            field: node.field,
            outcome,
            ...(expected === undefined ? {} : { expected }),
            ...(actual === undefined ? {} : { actual }),
            comparator: leaf.comparator,
            score: leaf.score,
            weight: node.weight,
            required: node.required,
            ...(hint === undefined ? {} : { hint }),
            ...(actualPath === path ? {} : { actualPath }),
            ...(grounding ? { grounding } : {}),
        };
    });
}

// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
;// CONCATENATED MODULE: ./lib/judge/grounding-time.js
const STARTS = ['start', 'start_time', 'timestamp', 'time'];
const ENDS = ['end', 'end_time'];
const LONGEST = 1_000 * 3600;
/**
 * The time that an entry of grounding names. No public source shows its form, so the likely ones are read: `start` or
 * `start_time`, with `end` or `end_time`, or a single `timestamp` or `time`; in seconds or as `HH:MM:SS.mmm`.
 */
function readTime(entry) {
    const start = first(entry, STARTS);
    if (start === undefined)
        return undefined;
    const end = first(entry, ENDS);
    return end === undefined || end <= start ? { start } : { start, end };
}
function first(entry, keys) {
    for (const key of keys) {
        const time = Object.hasOwn(entry, key) ? seconds(entry[key]) : undefined;
        if (time !== undefined)
            return time;
    }
    return undefined;
}
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2}(?:[.,]\d{1,9})?)$/;
function seconds(value) {
    if (typeof value === 'number')
        return value >= 0 && value <= LONGEST ? value : undefined;
    if (typeof value !== 'string')
        return undefined;
    const [, hours = '0', minutes, rest] = CLOCK.exec(value.trim()) ?? [];
    if (minutes === undefined || rest === undefined)
        return undefined;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest.replace(',', '.'));
}

;// CONCATENATED MODULE: ./lib/judge/grounding.js



const SUFFIX = '_metadata';
/** What is kept of one response: a model can ground a value on every word of a book. */
const LIMITS = { fields: 20_000, boxes: 100 };
/**
 * Takes `<field>_metadata` out of every object that also has `<field>`, unless the schema declares the suffixed key;
 * without a schema, unless the expectation has that key at the same place. The value must be of bounded depth.
 */
function takeGrounding(value, shape, expected) {
    const grounding = new Map();
    return { value: strip(value, shape, shape ? undefined : expected, '', grounding), grounding };
}
function strip(value, shape, expected, path, grounding) {
    if (Array.isArray(value)) {
        const element = shape?.element;
        const stripped = value.map((one, index) => strip(one, element, Array.isArray(expected) ? expected[index] : undefined, `${path}[${index}]`, grounding));
        return stripped.every((one, index) => one === value[index]) ? value : stripped;
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const known = (key) => shape ? shape.declares(key) : (0,json/* isJsonObject */.O)(expected) && Object.hasOwn(expected, key);
    const result = [];
    let changed = false;
    for (const [key, member] of Object.entries(value)) {
        const base = key.endsWith(SUFFIX) ? key.slice(0, -SUFFIX.length) : '';
        if (base !== '' && Object.hasOwn(value, base) && !known(key)) {
            changed = true;
            const found = readGrounding(member);
            if (found && grounding.size < LIMITS.fields)
                grounding.set(below(path, base), found);
            continue;
        }
        const inner = typeof member === 'object' && member !== null;
        const memberExpected = (0,json/* isJsonObject */.O)(expected) && Object.hasOwn(expected, key) ? expected[key] : undefined;
        const stripped = inner ? strip(member, shape?.child(key), memberExpected, below(path, key), grounding) : member;
        changed ||= stripped !== member;
        result.push([key, stripped]);
    }
    return changed ? Object.fromEntries(result) : value;
}
function below(path, key) {
    return path + (0,field_path/* writeKey */.TE)(key, path === '');
}
function readGrounding(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const entries = Array.isArray(value.bboxes) ? value.bboxes.slice(0, LIMITS.boxes).filter(json/* isJsonObject */.O) : [];
    const input = readInput(value);
    const boxes = entries.flatMap((entry) => readBox(entry, input));
    const times = [value, ...entries].flatMap((entry) => {
        const time = readTime(entry);
        const named = readInput(entry) ?? input;
        return time ? [{ ...time, ...(named === undefined ? {} : { input: named }) }] : [];
    });
    const { confidence } = value;
    if (boxes.length + times.length === 0 && typeof confidence !== 'string')
        return undefined;
    return {
        boxes,
        ...(times.length === 0 ? {} : { times }),
        ...(typeof confidence === 'string' ? { confidence } : {}),
    };
}
function readBox(value, ofAll) {
    const xywh = (0,json/* isJsonObject */.O)(value.bbox) ? value.bbox.xywh : value.xywh;
    if (!Array.isArray(xywh) || xywh.length !== 4)
        return [];
    const [x, y, w, h] = xywh.map((one) => (typeof one === 'number' && Number.isFinite(one) ? one : Number.NaN));
    if (x === undefined || y === undefined || w === undefined || h === undefined)
        return [];
    if ([x, y, w, h].some(Number.isNaN))
        return [];
    const { page, content, confidence } = value;
    const input = readInput(value) ?? ofAll;
    return [
        {
            xywh: [x, y, w, h],
            page: typeof page === 'number' && Number.isInteger(page) && page >= 0 ? page : 0,
            ...(typeof content === 'string' ? { content: content.slice(0, 1_000) } : {}),
            ...(typeof confidence === 'number' && Number.isFinite(confidence) ? { confidence } : {}),
            ...(input === undefined ? {} : { input }),
        },
    ];
}
// No public source says which input a box of several belongs to: these are the words that one would look for.
function readInput({ input, file, file_id, document }) {
    const named = [input, file, file_id, document].find((one) => typeof one === 'string' && one !== '');
    return typeof named === 'string' ? named.slice(0, 300) : undefined;
}

// EXTERNAL MODULE: ./lib/judge/schema-shape.js
var schema_shape = __webpack_require__(62580);
;// CONCATENATED MODULE: ./lib/judge/payload.js





/**
 * The payload of a response: JSON in a text is parsed, `{"results": […]}` and `{"data": {…}}` are unwrapped, and
 * grounding siblings are kept aside. The value itself comes first; a wrapper is only one when its key is no property
 * of the schema (or, without one, of the expectation) and stands alone.
 */
function normalisePayload(response, hints) {
    const parsed = parseText(response, hints);
    if ((0,json_depth/* deeperThan */.Z)(parsed, json_depth/* MAX_DEPTH */.l))
        return { value: undefined, grounding: new Map(), tooDeep: true };
    const shape = hints.schema === undefined ? undefined : (0,schema_shape/* shapeOf */.F5)(hints.schema);
    const bare = takeGrounding(parsed, shape, hints.expected);
    const wrapper = wrapperOf(parsed, (key) => shape ? shape.declares(key) : (0,json/* isJsonObject */.O)(hints.expected) && Object.hasOwn(hints.expected, key));
    const known = shape !== undefined || hints.expected !== undefined;
    if (!wrapper || !known || hints.isValid?.(bare.value))
        return { ...bare, tooDeep: false };
    const { key, inner } = wrapper;
    const single = Array.isArray(inner) && inner.length === 1 ? inner[0] : undefined;
    const candidates = [inner, ...(single === undefined ? [] : [single])].map((value) => takeGrounding(value, shape, hints.expected));
    const wantsObject = shape ? shape.hasType('object') : (0,json/* isJsonObject */.O)(hints.expected);
    const chosen = (hints.isValid && candidates.find(({ value }) => hints.isValid?.(value))) ??
        (wantsObject && single !== undefined ? candidates[1] : undefined) ??
        candidates[0] ??
        bare;
    return { ...chosen, wrapper: key, tooDeep: false };
}
function wrapperOf(value, declared) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const keys = Object.keys(value).filter((key) => key !== 'metadata' && !key.endsWith('_metadata'));
    const [key] = keys;
    if (keys.length !== 1 || (key !== 'results' && key !== 'data') || declared(key))
        return undefined;
    const inner = value[key];
    return typeof inner === 'object' && inner !== null ? { key, inner } : undefined;
}
/** A text that is JSON becomes its value, unless a text is what is wanted. */
function parseText(response, { schema, isValid, expected }) {
    if (typeof response !== 'string')
        return response;
    if (schema === undefined ? typeof expected === 'string' : isValid?.(response))
        return response;
    try {
        return (0,json_text/* parseJsonText */.lk)(response);
    }
    catch {
        return response;
    }
}

;// CONCATENATED MODULE: ./lib/judge/plain-judgements.js

/** The judgement on what holds no response to compare, or needs none. */
const NOTHING_COMPARED = {
    verdict: 'passed',
    counts: scores/* NO_COUNTS */.lZ,
    score: null,
    fields: [],
    violations: [],
    payload: undefined,
    compared: false,
};
function failed(broken) {
    return { ...NOTHING_COMPARED, verdict: 'failed', reason: broken.message, violations: [broken] };
}
/** Not the skill's fault. */
function errored(reason) {
    return { ...NOTHING_COMPARED, verdict: 'errored', reason };
}
/** A violation of the response as a whole. */
function violation(kind, message) {
    return { kind, path: '', message, severity: 'error' };
}

// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
;// CONCATENATED MODULE: ./lib/judge/schema-violations.js


/** The most violations of a schema that are told one by one. */
const MAX_SCHEMA_VIOLATIONS = 50;
/** How a value breaks its schema. */
function schemaViolations(validator, value) {
    const problems = validator.validate(value);
    const told = problems.slice(0, MAX_SCHEMA_VIOLATIONS).map(({ pointer, message, requirement }) => {
        const nullHint = atPointer(value, pointer) === null ? '; for "not found", let the schema allow null' : '';
        const path = writtenPath(pointer);
        return {
            ...violation('schema', `${path === '' ? 'The response' : path} ${message}${nullHint}`),
            path,
            requirement: `${requirement}${nullHint}`,
        };
    });
    const rest = problems.length - told.length;
    return rest > 0 ? [...told, violation('schema', `${rest} more violations of the schema.`)] : told;
}
function atPointer(value, pointer) {
    let current = value;
    for (const key of (0,json_pointer/* pointerTokens */.Mr)(pointer)) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function writtenPath(pointer) {
    return (0,json_pointer/* pointerTokens */.Mr)(pointer)
        .map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`))
        .join('');
}

;// CONCATENATED MODULE: ./lib/judge/judge-response.js













/** Judges the response of a completed execution under schema, expected values, checks and artifacts. */
async function judgeResponse(request, execution, prepared) {
    const { expect } = request;
    if (execution.deepResponse !== undefined)
        return conclude(prepared, [tooDeep()]);
    const response = execution.response ?? null;
    const violations = [];
    if (response === null && !mayBeNull(expect))
        return conclude(prepared, violations.concat(violation('schema', 'The execution completed without a response.')));
    const schema = schemaOf(request);
    const validator = schema === undefined ? undefined : await compile(schema, request, violations);
    const payload = normalisePayload(response, {
        schema,
        expected: expect.json?.value,
        ...(validator ? { isValid: (value) => validator.validate(value).length === 0 } : {}),
    });
    if (payload.value === undefined)
        return conclude(prepared, [tooDeep()]);
    if (validator && !(response === null && mayBeNull(expect)))
        violations.push(...schemaViolations(validator, payload.value));
    const work = new judge_work/* Work */.Qj();
    for (const check of expect.checks) {
        const broken = (0,judge_check/* checkViolation */.o)(check, {
            payload: payload.value,
            nullIsAbsent: expect.nullIsAbsent,
            patterns: prepared.patterns,
            work,
        });
        if (broken)
            violations.push(broken);
    }
    const wanted = wantedArtifacts(expect.artifacts, payload.value);
    const facts = (wanted.length > 0 && (await request.artifacts?.(wanted, payload.value))) || new Map();
    const artifacts = artifactFindings(expect.artifacts, payload.value, facts);
    if (artifacts.unknown !== undefined)
        return errored(artifacts.unknown);
    const judgement = conclude(prepared, violations.concat(artifacts.violations), payload, work);
    return facts.size === 0 ? judgement : { ...judgement, artifacts: Object.fromEntries(facts) };
}
function tooDeep() {
    return violation('schema', `The response is nested deeper than ${json_depth/* MAX_DEPTH */.l} levels.`);
}
/** A response of null is one that was not found, unless the case expects just that or only what ran. */
function mayBeNull({ json, schema, checks, artifacts, compare }) {
    if (json)
        return json.value === null;
    return schema === false && checks.length === 0 && artifacts.length === 0 && compare.length === 0;
}
function schemaOf({ expect, schema }) {
    if (expect.schema === false)
        return undefined;
    return expect.schema === true ? schema : expect.schema.value;
}
async function compile(schema, { createValidator }, violations) {
    try {
        return await createValidator(schema);
    }
    catch (problem) {
        if (!(problem instanceof Error) || problem.name !== 'SchemaUnusable')
            throw problem;
        violations.push(violation('schema', `The output schema cannot be used: ${problem.message}`));
        return undefined;
    }
}
function conclude(prepared, violations, payload, work = new judge_work/* Work */.Qj()) {
    const { expect, root, patterns } = prepared;
    const { json } = expect;
    const tally = new Tally();
    const all = [...violations];
    // Rules that judge by themselves are looked at without expected values too; nothing else is extra then.
    const compared = json !== undefined || expect.compare.length > 0;
    if (compared && payload?.value !== undefined) {
        const comparison = new Comparison({
            subset: expect.match === 'subset' || json === undefined,
            hasExpected: json !== undefined,
            nullIsAbsent: expect.nullIsAbsent,
            patterns,
            work,
        });
        comparison.compare(root, json?.value, payload.value, tally);
        all.push(...comparison.unfinished.map(unfinishedViolation));
        if (!json)
            all.push(...idleRules(expect, payload.value));
    }
    else if (json !== undefined && payload === undefined) {
        new Comparison({ subset: false, hasExpected: true, nullIsAbsent: expect.nullIsAbsent, patterns, work }).compare(root, json.value, undefined, tally);
    }
    const { counts, score } = tally;
    const failing = counts.wrong + counts.missing + counts.extra;
    const broken = all.find(({ severity }) => severity === 'error');
    const enough = expect.minScore === undefined
        ? failing === 0
        : (score ?? 1) >= expect.minScore - 1e-12 && tally.requiredFailed === 0;
    const passed = enough && broken === undefined;
    return {
        verdict: passed ? 'passed' : 'failed',
        ...(passed ? {} : { reason: reasonOf(enough, tally, expect, broken) }),
        counts: compared ? counts : scores/* NO_COUNTS */.lZ,
        score,
        fields: fieldResults(tally.leaves, { expect, payload }),
        violations: all,
        payload: payload?.value,
        compared: json !== undefined,
    };
}
/** Rules that would compare with an expected value, of which there is none, at a place where nothing stands. */
function idleRules({ compare, nullIsAbsent }, payload) {
    return compare.flatMap(({ path, as }) => {
        if (!(0,leaf/* needsExpected */.I0)(as) || path.includes('*'))
            return [];
        const found = (0,select_values/* selectValues */.zG)(payload, path).some(({ value }) => value !== null || !nullIsAbsent);
        const message = `${path || 'The response'}: nothing stands here, and ${as} needs an expected value, which the case does not name.`;
        return found ? [] : [{ kind: 'check', path, message, severity: 'warning' }];
    });
}
/** What takes too long is not decided in silence: the case fails, and says where. */
function unfinishedViolation(one) {
    const what = one.path || ('comparator' in one ? 'The response' : 'The list');
    const message = 'comparator' in one
        ? `${what}: it would take too long to compare so much text as ${one.comparator}, so it counts as different.`
        : `${what}: ${one.expected} × ${one.actual} elements are too many for the best alignment, so they were compared by index; give the list a \`key\`.`;
    return { ...violation('error', message), path: one.path };
}
function reasonOf(enough, tally, expect, broken) {
    const parts = [];
    if (!enough) {
        const { wrong, missing, extra } = tally.counts;
        const counted = [
            [wrong, 'wrong'],
            [missing, 'missing'],
            [extra, 'extra'],
        ];
        const fields = counted.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
        if (expect.minScore === undefined)
            parts.push(`${fields.join(', ')}`);
        else if (tally.requiredFailed > 0)
            parts.push(`${tally.requiredFailed} required failed (${fields.join(', ')})`);
        else
            parts.push(`score ${(tally.score ?? 0).toFixed(3)} is below ${expect.minScore} (${fields.join(', ')})`);
    }
    if (broken)
        parts.push(broken.message);
    return parts.join('; ');
}

// EXTERNAL MODULE: ./lib/judge/prepare.js
var prepare = __webpack_require__(8056);
;// CONCATENATED MODULE: ./lib/judge/usage.js

/**
 * Milliseconds that an execution took: as the platform measured it, else between its own times, else as seen from
 * here. A duration of 0 is how the platform says that it did not measure.
 */
function durationOf(execution, seen) {
    const measured = execution.usage.duration_seconds;
    if (measured !== undefined && measured > 0)
        return measured * 1000;
    return (between(execution.createdAt, execution.completedAt) ?? between(seen.submittedAt, seen.completedAt) ?? undefined);
}
function between(from, to) {
    if (from === undefined || to === undefined)
        return undefined;
    const ms = Date.parse(to) - Date.parse(from);
    return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}
/** Limits that an execution broke. What the platform did not report cannot be shown to hold, so it does not. */
function usageViolations(limits, maxCredits, execution, seen) {
    const { usage } = execution;
    const violations = [];
    const check = (path, value, range, unit = '') => {
        if (range === undefined)
            return;
        const outside = value === undefined ? 'which the platform did not report' : (0,judge_range/* outsideRange */.J)(value, range, unit);
        if (outside === undefined)
            return;
        const message = value === undefined ? `${path}: a limit is set on it, ${outside}` : `${path} is ${value}${unit}, ${outside}`;
        violations.push({ kind: 'usage', path, message, severity: 'error' });
    };
    check('credits', usage.credits_used, limits?.credits);
    check('steps', usage.steps, limits?.steps);
    check('elements', usage.elements_processed, limits?.elements);
    check('duration', durationOf(execution, seen), limits?.durationMs, ' ms');
    if (maxCredits !== undefined && usage.credits_used !== undefined && usage.credits_used > maxCredits)
        violations.push({
            kind: 'usage',
            path: 'credits',
            message: `used ${usage.credits_used} credits, and max_credits of the case is ${maxCredits}`,
            severity: 'error',
        });
    return violations;
}

;// CONCATENATED MODULE: ./lib/judge/judge.js







/** Judges one execution. Never throws for anything that a response or a suite can hold. */
async function judge(request) {
    const { expect, outcome } = request;
    let prepared;
    try {
        prepared = await (0,prepare/* prepareExpectation */.A)(expect);
    }
    catch (error) {
        if (!(error instanceof regex/* PatternError */.J))
            throw error;
        return failed(violation('error', `The expectation holds a pattern that cannot be used: ${error.message}`));
    }
    if (outcome.kind === 'errored')
        return judgeError(expect, outcome);
    if (prepared.tooDeep)
        return failed(violation('error', `The expectation holds a value that is nested deeper than ${json_depth/* MAX_DEPTH */.l} levels.`));
    const { execution } = outcome;
    if (execution.state === 'completed' && expect.status === 'completed') {
        const judgement = await judgeResponse(request, execution, prepared);
        return withUsage(judgement, request, execution, outcome);
    }
    return withUsage(judgeStatus(prepared, execution), request, execution, outcome);
}
/** A timeout is what some cases wait for; every other error is the platform's. */
function judgeError(expect, { reason, message }) {
    if (reason === 'timeout' && expect.status === 'timeout')
        return NOTHING_COMPARED;
    return { ...NOTHING_COMPARED, verdict: 'errored', reason: message };
}
function judgeStatus({ expect, patterns }, execution) {
    const { state } = execution;
    if (state === 'failed')
        return judgeFailure(expect, execution, patterns);
    if (state === expect.status)
        return NOTHING_COMPARED;
    if (state === 'completed')
        return failed(violation('status', `The execution completed, and the case expects it to end as ${expect.status}.`));
    if (state === 'cancelled')
        return errored('The execution was cancelled on the platform.');
    return errored(`The execution has not ended; its status is ${execution.status}.`);
}
/** An outage is not the failure that a case waits for, unless the case describes just that. */
function judgeFailure(expect, execution, patterns) {
    const text = `The execution failed: ${failureText(execution)}`;
    const other = expect.status === 'failed' ? unexpectedFailure(expect.error, execution, patterns) : text;
    if (other === undefined && expect.error)
        return NOTHING_COMPARED;
    if (isPlatformFault(execution))
        return errored(text);
    return other === undefined ? NOTHING_COMPARED : failed(violation('status', other));
}
function withUsage(judgement, { expect, maxCredits }, execution, seen) {
    if (judgement.verdict === 'errored')
        return judgement;
    const broken = usageViolations(expect.usage, maxCredits, execution, seen);
    if (broken.length === 0)
        return judgement;
    return {
        ...judgement,
        verdict: 'failed',
        reason: judgement.reason ?? broken[0]?.message ?? '',
        violations: [...judgement.violations, ...broken],
    };
}

;// CONCATENATED MODULE: ./lib/judge/create-judge.js


/** A judge for a whole run: every schema is compiled once. `schemaOf` gives the output schema of a case's skill. */
function createJudge(schemaOf) {
    const byObject = new Map();
    const compileOnce = (schema) => {
        const known = byObject.get(schema);
        if (known)
            return known;
        const made = (0,validator/* createValidator */.f)(schema);
        byObject.set(schema, made);
        return made;
    };
    return (one, outcome, artifacts) => judge({
        expect: one.expect,
        ...(one.maxCredits === undefined ? {} : { maxCredits: one.maxCredits }),
        schema: schemaOf(one),
        createValidator: compileOnce,
        outcome,
        ...(artifacts ? { artifacts } : {}),
    });
}


/***/ }),

/***/ 25508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gateFailures)
/* harmony export */ });
/* unused harmony export percent */
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51664);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);


/** What a set of cases misses of its gate. A rate without a denominator fails a gate that asks for one. */
function gateFailures({ gate, cases, regressions, name, strict }) {
    const failures = [];
    const say = (blame, message) => {
        failures.push({ blame, message: name === undefined ? message : `${name}: ${message}` });
    };
    checkPassRate(gate.passRate, strict, cases, say);
    checkAccuracy(gate, cases, say);
    if (gate.noRegressions) {
        const own = new Set(cases.map(({ skill, id }) => `${skill}/${id}`));
        const lost = regressions?.filter((key) => own.has(key));
        if (lost === undefined)
            say('platform', 'no_regressions asks for a baseline, and none could be compared.');
        else if (lost.length > 0)
            say('skill', `${count(lost.length, 'case')} regressed: ${shorten(lost)}.`);
    }
    const out = cases.filter(({ verdict, invalid }) => (verdict === 'errored' || verdict === 'not_run') && !invalid);
    const allowed = gate.maxErrors ?? (strict ? 0 : undefined);
    if (allowed !== undefined && out.length > allowed) {
        const limit = allowed === 0 ? '' : ` (at most ${allowed})`;
        say('platform', `${count(out.length, 'case')} errored or did not run${limit}: ${names(out)}.`);
    }
    return failures;
}
function checkPassRate(asked, strict, cases, say) {
    const needed = asked ?? (strict ? 1 : undefined);
    if (needed === undefined)
        return;
    const invalid = cases.filter((one) => one.invalid);
    if (invalid.length > 0)
        say('skill', `${count(invalid.length, 'case')} could not be sent: ${names(invalid)}.`);
    const rate = (0,_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .passRate */ .sc)(cases);
    if (rate === null) {
        if (asked !== undefined)
            say('platform', 'No case counts towards the pass rate that is asked for.');
        return;
    }
    if (rate >= needed)
        return;
    const failed = cases.filter(({ verdict, strict }) => verdict === 'failed' || (verdict === 'xpassed' && strict));
    const rateText = needed < 1 ? `Pass rate ${percent(rate)} is below ${percent(needed)}: ` : '';
    say('skill', `${rateText}${count(failed.length, 'case')} failed: ${names(failed)}.`);
}
function checkAccuracy(gate, cases, say) {
    if (gate.fieldAccuracy === undefined)
        return;
    const accuracy = (0,_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAccuracy */ .er)((0,_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(cases));
    if (accuracy === null)
        say('platform', 'No field was compared, so that field accuracy cannot be said.');
    else if (accuracy < gate.fieldAccuracy)
        say('skill', `Field accuracy ${percent(accuracy)} is below ${percent(gate.fieldAccuracy)}.`);
}
/** A share as people read it: never rounded up to a limit that it misses. */
function percent(share) {
    return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
function names(cases) {
    return shorten(cases.map(({ skill, id }) => `${skill}/${id}`));
}
function shorten(all) {
    return all.length <= 5 ? all.join(', ') : `${all.slice(0, 5).join(', ')} and ${all.length - 5} more`;
}


/***/ }),

/***/ 90577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ proposeUpdate),
/* harmony export */   i: () => (/* binding */ parseConcretePath)
/* harmony export */ });
/* harmony import */ var _evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4985);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);


/** Comparators whose failure no other expected value would mend. */
const NOT_WRITABLE = new Set(['regex', 'one_of', 'ref', 'present', 'absent', 'ignore']);
/**
 * The least change of an expected value that its trials agree on. Leaves that passed, under whatever rule, keep
 * their text; `ignore`d and `ref` leaves are never written.
 */
function proposeUpdate(expected, judgements) {
    const outcomes = new Map();
    for (const { fields } of judgements)
        for (const field of fields) {
            if (field.outcome === 'match')
                continue;
            const known = outcomes.get(field.path);
            if (known) {
                known.count++;
                known.same &&= known.field.outcome === field.outcome && sameValue(known.field.actual, field.actual);
            }
            else
                outcomes.set(field.path, { field, count: 1, same: true });
        }
    const replaced = [];
    const removed = [];
    const added = [];
    const open = [];
    for (const [path, { field, count, same }] of outcomes) {
        const steps = parseConcretePath(path);
        if (!same || count < judgements.length || !steps || NOT_WRITABLE.has(field.comparator))
            open.push(path);
        else if (field.outcome === 'missing')
            removed.push(steps);
        else if (field.actual === undefined)
            open.push(path);
        else if (field.outcome === 'wrong')
            replaced.push({ steps, value: field.actual });
        else
            added.push({ steps, value: field.actual });
    }
    return {
        replaced,
        removed: wholeRemovals(expected, removed, added.map(({ steps }) => steps)),
        added,
        open,
    };
}
function sameValue(a, b) {
    return a === undefined || b === undefined ? a === b : (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(a) === (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(b);
}
/** Containers all of whose leaves go, go as a whole, unless something comes into them. */
function wholeRemovals(expected, removed, added) {
    const entered = new Set(added.flatMap((steps) => steps.map((_, depth) => JSON.stringify(steps.slice(0, depth)))));
    const gone = new Set(removed.map((steps) => JSON.stringify(steps)));
    const result = [];
    const walk = (value, steps) => {
        if (gone.has(JSON.stringify(steps)))
            return true;
        const children = childrenOf(value);
        if (children.length === 0)
            return value === null;
        const all = children.map(([step, child]) => ({ step, child, gone: walk(child, [...steps, step]) }));
        const leaves = all.filter(({ child }) => child !== null);
        const whole = steps.length > 0 && leaves.length > 0 && !entered.has(JSON.stringify(steps));
        if (whole && leaves.every((one) => one.gone))
            return true;
        for (const one of all)
            if (one.gone && one.child !== null)
                result.push([...steps, one.step]);
        return false;
    };
    walk(expected, []);
    return result;
}
function childrenOf(value) {
    if (Array.isArray(value))
        return value.map((child, index) => [index, child]);
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? Object.entries(value) : [];
}
/** Steps of a path as fields bear it (`rows[0].amount`); undefined for a key that no path can write. */
function parseConcretePath(path) {
    const steps = [];
    const part = /\[(\d+)\]|\["((?:(?!"\]).)*)"\]|\.?([^.[\]"\s]+)/sy;
    for (let at = 0; at < path.length; at = part.lastIndex) {
        part.lastIndex = at;
        const match = part.exec(path);
        if (!match)
            return undefined;
        const [, index, quoted, plain] = match;
        steps.push(index === undefined ? (quoted ?? plain ?? '') : Number(index));
    }
    return steps;
}


/***/ }),

/***/ 51664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   c5: () => (/* binding */ addCounts),
/* harmony export */   er: () => (/* binding */ fieldAccuracy),
/* harmony export */   f1: () => (/* binding */ f1),
/* harmony export */   lZ: () => (/* binding */ NO_COUNTS)
/* harmony export */ });
/** TP / (TP + W + X); 1 when nothing was predicted. */
function precision({ match, wrong, extra }) {
    const predicted = match + wrong + extra;
    return predicted === 0 ? 1 : match / predicted;
}
/** TP / (TP + W + M); 1 when nothing was expected. */
function recall({ match, wrong, missing }) {
    const expected = match + wrong + missing;
    return expected === 0 ? 1 : match / expected;
}
/** 2PR / (P + R); 1 when both sides are empty, 0 when P + R is. */
function f1(counts) {
    const p = precision(counts);
    const r = recall(counts);
    return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}
/** Share of the expected leaves that are right; null when nothing was expected. Extras are not in it. */
function fieldAccuracy({ match, wrong, missing }) {
    const expected = match + wrong + missing;
    return expected === 0 ? null : match / expected;
}
const NO_COUNTS = { match: 0, wrong: 0, missing: 0, extra: 0 };
function addCounts(a, b) {
    return {
        match: a.match + b.match,
        wrong: a.wrong + b.wrong,
        missing: a.missing + b.missing,
        extra: a.extra + b.extra,
    };
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


/***/ }),

/***/ 9496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   sc: () => (/* binding */ passRate),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51664);

/** The totals of a run. Leaves are those of the cases that gate: not of quarantined and expectedly failing ones. */
function totalsOf(source) {
    const cases = {
        passed: 0,
        flaky: 0,
        failed: 0,
        errored: 0,
        xfailed: 0,
        xpassed: 0,
        skipped: 0,
        quarantined: 0,
        not_run: 0,
    };
    const trials = { passed: 0, failed: 0, errored: 0, not_run: 0 };
    const findings = { error: 0, warning: 0, info: 0, suppressed: 0 };
    for (const { verdict } of source.cases)
        cases[verdict]++;
    for (const verdict of source.trials)
        trials[verdict]++;
    for (const { severity, suppressed } of source.findings)
        findings[suppressed ? 'suppressed' : severity]++;
    const counts = countsOf(source.cases);
    return {
        cases,
        trials,
        counts,
        pass_rate: passRate(source.cases),
        field_accuracy: (0,_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAccuracy */ .er)(counts),
        credits_used: source.creditsUsed,
        credits_saved: source.creditsSaved,
        requests: source.requests,
        findings,
    };
}
/** (passed + flaky) / (passed + flaky + failed + strictly xpassed); null without a denominator. */
function passRate(cases) {
    let good = 0;
    let bad = 0;
    for (const { verdict, strict } of cases) {
        if (verdict === 'passed' || verdict === 'flaky')
            good++;
        else if (verdict === 'failed' || (verdict === 'xpassed' && strict))
            bad++;
    }
    return good + bad === 0 ? null : good / (good + bad);
}
/** Leaves of the cases that gate. */
function countsOf(cases) {
    return cases
        .filter(({ verdict }) => verdict !== 'quarantined' && verdict !== 'xfailed' && verdict !== 'xpassed')
        .reduce((sum, { counts }) => (0,_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .addCounts */ .c5)(sum, counts), _scores_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .lZ);
}


/***/ }),

/***/ 568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ imageSize),
/* harmony export */   ZS: () => (/* binding */ sniffMediaType)
/* harmony export */ });
/* unused harmony export jpegOrientation */
/** What the first bytes of a file say it is, whatever its name says; undefined for anything that no report shows. */
function sniffMediaType(bytes) {
    const ascii = (start, text) => [...text].every((character, index) => bytes[start + index] === character.charCodeAt(0));
    if (bytes[0] === 0x89 && ascii(1, 'PNG\r\n'))
        return 'image/png';
    if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
        return 'image/jpeg';
    if (ascii(0, 'GIF8'))
        return 'image/gif';
    if (ascii(0, 'RIFF') && ascii(8, 'WEBP'))
        return 'image/webp';
    if (ascii(0, 'RIFF') && ascii(8, 'WAVE'))
        return 'audio/wav';
    if (ascii(0, 'BM'))
        return 'image/bmp';
    // A PDF may have up to 1,024 bytes before its header (ISO 32000-1, implementation note 13).
    if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).includes('%PDF-'))
        return 'application/pdf';
    if (ascii(4, 'ftyp'))
        return isoMediaType(String.fromCharCode(...bytes.subarray(8, 12)));
    if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3)
        return 'video/webm';
    if (ascii(0, 'OggS'))
        return 'audio/ogg';
    if (ascii(0, 'fLaC'))
        return 'audio/flac';
    if (ascii(0, 'ID3'))
        return 'audio/mpeg';
    return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0 ? audioFrame(bytes[1] ?? 0) : undefined;
}
/** By the brand of an ISO base media file. Phones write HEIC, which few browsers show. */
function isoMediaType(brand) {
    if (/^avi[fs]$/.test(brand))
        return 'image/avif';
    if (/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand))
        return undefined;
    return /^M4[AB] $/.test(brand) ? 'audio/mp4' : 'video/mp4';
}
/** By the layer in the header of an MPEG audio frame: I is out of use, and with it the mark of UTF-16 looks like one. */
function audioFrame(header) {
    const layer = (header >> 1) & 3;
    if (layer === 0)
        return 'audio/aac';
    return layer === 3 ? undefined : 'audio/mpeg';
}
/** Width and height in pixels as a browser shows the picture, with its EXIF orientation; undefined when unknown. */
function imageSize(bytes, mediaType) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        if (mediaType === 'image/png')
            return { width: view.getUint32(16), height: view.getUint32(20) };
        if (mediaType === 'image/gif')
            return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
        if (mediaType === 'image/bmp')
            return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
        if (mediaType === 'image/webp')
            return webpSize(view);
        if (mediaType === 'image/jpeg')
            return jpegSize(view);
    }
    catch {
        // A cut file ends before its size.
    }
    return undefined;
}
function webpSize(view) {
    const kind = view.getUint32(12);
    if (kind === 0x56503858) {
        const uint24 = (at) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
        return { width: uint24(24) + 1, height: uint24(27) + 1 };
    }
    if (kind === 0x5650384c) {
        const bits = view.getUint32(21, true);
        return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
function jpegSize(view) {
    let at = 2;
    let orientation = 1;
    while (at < view.byteLength) {
        const marker = view.getUint16(at);
        const length = view.getUint16(at + 2);
        if (marker === 0xffe1)
            orientation = exifOrientation(view, at + 4) ?? orientation;
        // Start of frame, in every coding but the tables between them.
        if (marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc) {
            const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
            return orientation >= 5 ? { width: height, height: width } : { width, height };
        }
        if (marker < 0xff00 || length < 2)
            return undefined;
        at += 2 + length;
    }
    return undefined;
}
/** EXIF orientation (1 to 8) of a JPEG; 1 when it has none. */
function jpegOrientation(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        for (let at = 2; at < view.byteLength; at += 2 + view.getUint16(at + 2)) {
            if (view.getUint16(at) === 0xffe1)
                return exifOrientation(view, at + 4) ?? 1;
            if (view.getUint16(at) === 0xffda || view.getUint16(at) < 0xff00)
                return 1;
        }
    }
    catch {
        // No orientation in a cut file.
    }
    return 1;
}
function exifOrientation(view, start) {
    if (view.getUint32(start) !== 0x45786966)
        return undefined;
    const tiff = start + 6;
    const little = view.getUint16(tiff) === 0x4949;
    const directory = tiff + view.getUint32(tiff + 4, little);
    const entries = view.getUint16(directory, little);
    for (let index = 0; index < entries; index++) {
        const entry = directory + 2 + index * 12;
        if (view.getUint16(entry, little) !== 0x0112)
            continue;
        const value = view.getUint16(entry + 8, little);
        return value >= 1 && value <= 8 ? value : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 92748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   OI: () => (/* binding */ isSameContent),
/* harmony export */   TH: () => (/* binding */ compareContent)
/* harmony export */ });
/** What became different from `before` to `after`. File times, modes and zip bytes do not count. */
function compareContent(before, after) {
    const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
    const current = new Map(after.map(({ path, sha256 }) => [path, sha256]));
    const kept = [...current.keys()].filter((path) => old.has(path));
    return {
        added: [...current.keys()].filter((path) => !old.has(path)).sort(),
        changed: kept.filter((path) => old.get(path) !== current.get(path)).sort(),
        removed: [...old.keys()].filter((path) => !current.has(path)).sort(),
    };
}
/** True when nothing differs. */
function isSameContent({ added, changed, removed }) {
    return added.length + changed.length + removed.length === 0;
}
/** The differences in one line: `changed SKILL.md; added a.md, b.md`. */
function describeChanges({ added, changed, removed }) {
    const parts = [
        ['changed', changed],
        ['added', added],
        ['removed', removed],
    ];
    return parts
        .filter(([, paths]) => paths.length > 0)
        .map(([word, paths]) => `${word} ${listed(paths)}`)
        .join('; ');
}
function listed(paths) {
    const shown = paths.slice(0, 5).join(', ');
    return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}


/***/ }),

/***/ 11971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ConfiguredIdMissing),
/* harmony export */   g: () => (/* binding */ findOwn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The id under `publish` in the configuration does not exist on the server. */
class ConfiguredIdMissing extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD {
}
/**
 * The newest version of one's own: from the list by name, where public skills do not count, or with a configured id the
 * newest of that version's name, or the version itself when it is public. Throws `ApiError`; `ConfiguredIdMissing` for
 * an id that does not exist.
 */
async function findOwn({ client, own, configuredId }, name, options = { fresh: false }) {
    if (configuredId === undefined)
        return own.newest(name, options);
    const configured = await client.skills.get(configuredId);
    if (configured === undefined) {
        const operation = 'GET /skills/{id}';
        throw new ConfiguredIdMissing(`${operation}: the configured id ${configuredId} of ${name} does not exist`, {
            kind: 'rejected',
            operation,
            status: 404,
        });
    }
    if (configured.isPublic)
        return configured;
    return (await own.newest(configured.name, options)) ?? configured;
}


/***/ }),

/***/ 63983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createOwnVersions),
/* harmony export */   U: () => (/* binding */ isNewer)
/* harmony export */ });
const PAGE = 1_000;
/** Reads the list of skills page by page, newest first, only as far as it must, and only once for a whole run. */
function createOwnVersions(client) {
    let rows = [];
    let offset = 0;
    let complete = false;
    async function readPage(options) {
        const page = await client.skills.list({ offset, limit: PAGE }, options);
        offset += page.length;
        const known = new Set(rows.map(({ id }) => id));
        const unseen = page.filter(({ id }) => !known.has(id));
        rows = [...rows, ...unseen];
        // A server that ignores the offset would otherwise be asked for ever.
        complete = page.length < PAGE || unseen.length === 0;
    }
    function forget() {
        rows = [];
        offset = 0;
        complete = false;
    }
    const versionsOf = (name) => sorted(rows.filter((row) => row.name === name && !row.isPublic));
    return {
        async newest(name, { fresh = false, ...options } = {}) {
            if (fresh)
                forget();
            for (;;) {
                const [found] = versionsOf(name);
                if (found !== undefined || complete)
                    return found;
                await readPage(options);
            }
        },
        async since(name, until, { fresh = false, ...options } = {}) {
            if (fresh)
                forget();
            while (!complete && until.length > 0 && !rows.some(({ id }) => until.includes(id)))
                await readPage(options);
            return versionsOf(name);
        },
    };
}
/** True when a version was stored later than another, as far as their times tell. */
function isNewer(one, other) {
    return createdAt(one) > createdAt(other);
}
/** The one created last first; equals, and those without times, in the order of the list. */
function sorted(versions) {
    return versions.toSorted((a, b) => {
        const [one, other] = [createdAt(a), createdAt(b)];
        return one === other ? 0 : one < other ? 1 : -1;
    });
}
// Timestamps come with and without a zone; they are UTC either way.
function createdAt({ createdAt: text }) {
    if (text === undefined)
        return Number.NEGATIVE_INFINITY;
    const time = Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}


/***/ }),

/***/ 36442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ContentRefused),
/* harmony export */   e: () => (/* binding */ downloadContent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16839);
/* harmony import */ var _skill_bundle_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47170);
/* harmony import */ var _skill_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73153);
/* harmony import */ var _skill_manifest_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15885);
/* harmony import */ var _skill_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64834);
/* harmony import */ var _source_frontmatter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76091);
/* harmony import */ var _source_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16243);
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45482);
/* harmony import */ var _vlmrun_body_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39748);










/** What a stored version holds is no skill that could be read: its archive is damaged, or built to do harm. */
class ContentRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD {
}
const operation = 'GET /skills/{id}/download';
/**
 * Downloads a version and reads its zip in memory. Throws `ContentRefused` for an archive that is refused, `ApiError`
 * where it cannot be had.
 */
async function downloadContent(client, id, options) {
    const contents = withoutWrapper(unpack(await download(client, id, options)));
    const texts = new Map(contents
        .filter(({ path }) => path === 'SKILL.md' || path === 'schema.json')
        .map(({ path, bytes }) => [path, new _source_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceText */ .D(path, new TextDecoder().decode(bytes))]));
    const manifest = texts.get('SKILL.md');
    return {
        digest: (0,_skill_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .contentDigest */ .e)(contents),
        files: contents.map(({ path, bytes }) => ({ path, sha256: (0,_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .f)(bytes) })),
        contents,
        outputSchema: schemaOf(texts.get('schema.json')),
        manifestVersion: manifest && (0,_skill_manifest_version_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestVersion */ .c)((0,_source_frontmatter_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFrontmatter */ .y)(manifest).yaml?.value),
    };
}
function schemaOf(text) {
    if (text === undefined)
        return 'absent';
    const { value } = (0,_source_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text);
    return value === undefined ? 'broken' : { value };
}
async function download(client, id, options) {
    try {
        return await client.skills.download(id, { maxBytes: _skill_bundle_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ZIP */ .l4 }, options);
    }
    catch (error) {
        // No bundle is that large: it is not what anybody sent.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.cause instanceof _vlmrun_body_js__WEBPACK_IMPORTED_MODULE_9__/* .ReplyTooLarge */ .mV)
            throw new ContentRefused(`${operation}: the archive has more than ${_skill_bundle_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ZIP */ .l4} bytes`, error.details);
        throw error;
    }
}
function unpack(zip) {
    try {
        return (0,_skill_zip_js__WEBPACK_IMPORTED_MODULE_2__.readZip)(zip);
    }
    catch (error) {
        if (!(error instanceof _skill_zip_js__WEBPACK_IMPORTED_MODULE_2__.ArchiveRefused))
            throw error;
        throw new ContentRefused(`${operation}: ${error.message}`, { kind: 'malformed', operation }, { cause: error });
    }
}
// Some tools zip the directory and not what is in it.
function withoutWrapper(files) {
    const prefix = /^[^/]+\//.exec(files[0]?.path ?? '')?.[0];
    if (prefix === undefined || !files.some(({ path }) => path === `${prefix}SKILL.md`))
        return files;
    if (!files.every(({ path }) => path.startsWith(prefix)))
        return files;
    return files.map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
}


/***/ }),

/***/ 15984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkNames: () => (/* binding */ checkNames),
  checkSkill: () => (/* binding */ checkSkill),
  checkSuppressions: () => (/* binding */ checkSuppressions),
  findingsOf: () => (/* binding */ findingsOf),
  namedSkill: () => (/* reexport */ duplicate_name/* namedSkill */.$m)
});

;// CONCATENATED MODULE: ./lib/rules/order.js
/** By file, line, column, rule and message, each by code unit: the same in every run and on every system. */
function compareFindings(a, b) {
    return (compare(a.file, b.file) ||
        (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
        (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/rules/registry.js + 69 modules
var registry = __webpack_require__(52076);
// EXTERNAL MODULE: ./lib/rules/skill-md/duplicate-name.js
var duplicate_name = __webpack_require__(34026);
// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/source/yaml-comments.js

/** The comments of a YAML text, from their `#`; what looks like one inside a block scalar is not. */
function yamlComments(source, range) {
    const comments = [];
    let offset = range.start;
    let isScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(source.text.slice(range.start, range.end))) {
        const type = isScalar ? 'content' : dist/* CST */.DB.tokenType(lexeme);
        isScalar = type === 'scalar';
        if (isScalar || type === 'doc-mode' || type === 'flow-error-end')
            continue;
        if (type === 'comment')
            comments.push({ text: lexeme, range: { start: offset, end: offset + lexeme.length } });
        offset += lexeme.length;
    }
    return comments;
}

// EXTERNAL MODULE: ./lib/rules/manifest.js
var rules_manifest = __webpack_require__(15246);
// EXTERNAL MODULE: ./lib/rules/suppression/rule-pattern.js
var rule_pattern = __webpack_require__(33190);
;// CONCATENATED MODULE: ./lib/rules/suppression/comments.js



const MARK = 'vlmrun-disable-next-line';
/**
 * Comments of the form `# vlmrun-disable-next-line <rule> [<rule> …] -- <reason>` in `vlmrun.yaml` and in the
 * frontmatter: the only texts of a skill with comments that no model reads. Malformed ones are violations.
 */
function suppressingComments(skill) {
    const comments = [];
    const violations = [];
    const read = (source, start, end) => {
        if (source === undefined || !source.text.includes(MARK))
            return;
        for (const { text, range } of yamlComments(source, { start, end })) {
            const match = /^#[ \t]*vlmrun-disable-next-line\b[ \t]*([^\r\n]*)$/.exec(text);
            if (match === null)
                continue;
            const [names = '', reason = ''] = (match[1] ?? '').split(/[ \t]+--[ \t]+|^--[ \t]+/, 2);
            const place = (0,rules_manifest.at)(source, range);
            const rules = names.split(/[\s,]+/).filter((name) => name !== '');
            if (rules.length === 0 || reason.trim() === '') {
                const message = `Write the rule and a reason: "# ${MARK} <rule> -- <reason>".`;
                violations.push({ rule: 'config/invalid', message, ...place });
                continue;
            }
            violations.push(...rules.flatMap((rule) => (0,rule_pattern/* unknownRule */.b)(rule, place)));
            const line = source.positionAt(range.start).line + 1;
            comments.push({ file: source.file, line, rules, reason: reason.trim(), place });
        }
    };
    const config = skill.executionConfig?.file.text;
    if (config !== undefined)
        read(config, 0, config.text.length);
    const manifest = skill.manifest;
    if (manifest?.frontmatter?.state === 'closed')
        read(manifest.file.text, 0, manifest.frontmatter.bodyOffset);
    return { comments, violations };
}

// EXTERNAL MODULE: ./lib/rules/suppression/known-findings.js
var known_findings = __webpack_require__(60163);
;// CONCATENATED MODULE: ./lib/rules/suppression/suppress.js




/** True when an override speaks of a finding, whether it has expired or not. */
function speaksOf(override, finding) {
    return (Object.keys(override.rules).some((pattern) => (0,rule_pattern/* matchesRule */.I)(finding.rule, pattern)) &&
        override.paths.some((glob) => (0,lib_glob/* matchesGlob */.k)(finding.file, glob)));
}
/** True from the day after an override's last day. */
function hasExpired(override, today) {
    return override.expires !== undefined && today > override.expires;
}
/** Applies overrides and known findings: what is suppressed stays in the list, marked with the reason. */
function applySettings(findings, settings, today) {
    const active = settings.overrides.filter((override) => !hasExpired(override, today));
    const overridden = findings.map((finding) => overrideOf(finding, active));
    return (0,known_findings/* suppressKnown */.tg)(overridden, settings.known.findings);
}
function overrideOf(finding, overrides) {
    const override = overrides.findLast((candidate) => speaksOf(candidate, finding));
    if (override === undefined)
        return finding;
    const { rules } = override;
    const pattern = Object.keys(rules).findLast((candidate) => (0,rule_pattern/* matchesRule */.I)(finding.rule, candidate));
    const level = rules[finding.rule] ?? rules[pattern ?? ''] ?? finding.severity;
    if (level !== 'off')
        return { ...finding, severity: level };
    return { ...finding, suppressed: { reason: override.reason, by: 'override' } };
}
/** Applies the comments of a skill, and reports those that are malformed or suppress nothing. */
function applyComments(findings, skill) {
    const { comments, violations } = suppressingComments(skill);
    if (comments.length === 0)
        return { findings: [...findings], violations };
    const used = new Set();
    const marked = findings.map((finding) => {
        const comment = comments.find(({ file, line, rules }) => file === finding.file &&
            line === finding.range?.start.line &&
            rules.some((pattern) => (0,rule_pattern/* matchesRule */.I)(finding.rule, pattern)));
        if (comment === undefined)
            return finding;
        used.add(comment);
        return { ...finding, suppressed: { reason: comment.reason, by: 'comment' } };
    });
    const unused = comments
        .filter((comment) => !used.has(comment))
        .map(({ place }) => ({ rule: 'config/unused-suppression', message: 'This comment suppresses nothing.', ...place }));
    return { findings: marked, violations: [...violations, ...unused] };
}

;// CONCATENATED MODULE: ./lib/rules/suppression/unused.js


/**
 * Overrides and known findings that had nothing to suppress in a run over every skill, and overrides that have
 * expired. `findings` are all of the run, suppressed ones included.
 */
function* unusedSuppressions(settings, findings, today) {
    const rule = 'config/unused-suppression';
    for (const override of settings.overrides) {
        if (override.source === undefined)
            continue;
        const { file, range } = override.source;
        const needed = findings.some((finding) => speaksOf(override, finding));
        if (!needed)
            yield { rule, message: 'This override suppresses nothing.', file, range };
        else if (hasExpired(override, today))
            yield { rule, message: `This override expired on ${override.expires} and has no effect.`, file, range };
    }
    const { known } = settings;
    if (known.source === undefined)
        return;
    const present = (0,known_findings/* countFindings */.Gt)(findings);
    let gone = 0;
    for (const [fingerprint, count] of known.findings)
        gone += Math.max(0, count - (present.get(fingerprint) ?? 0));
    if (gone === 0)
        return;
    const { file, range } = known.source;
    const message = `${gone} known ${gone === 1 ? 'finding is' : 'findings are'} no longer there: write the file anew.`;
    yield { rule, message, file, range };
}

;// CONCATENATED MODULE: ./lib/rules/check.js






/**
 * Every finding about one skill, in a stable order; suppressed ones are in the list and say why they do not count.
 * Never throws for anything that a skill holds.
 */
async function checkSkill(subject, settings) {
    const violations = [];
    for (const family of registry/* families */.T)
        violations.push(...(await family.check(subject)));
    const commented = applyComments(judge(violations, settings), subject.skill);
    return finish([...commented.findings, ...judge(commented.violations, settings)], settings, subject.today);
}
/** Findings about names that two skills share; `skills` are those of the whole run. */
function checkNames(skills, settings, today = '') {
    return finish(judge([...(0,duplicate_name/* duplicateNames */.wO)(skills)], settings), settings, today);
}
/**
 * Findings about suppressions that suppress nothing. Only for a run over every skill of the repository: a run over
 * some of them cannot know. `findings` are all findings of the run.
 */
function checkSuppressions(findings, settings, today) {
    return judge([...unusedSuppressions(settings, findings, today)], settings).sort(compareFindings);
}
/** Findings from violations that were found elsewhere, in the configuration for example. */
function findingsOf(violations, settings) {
    return judge(violations, settings).sort(compareFindings);
}
function finish(findings, settings, today) {
    return applySettings([...findings].sort(compareFindings), settings, today);
}
const LOUDNESS = { off: 0, info: 1, warning: 2, error: 3 };
function judge(violations, settings) {
    return violations.flatMap(({ atMost, ...rest }) => {
        const level = levelOf(rest.rule, settings);
        if (level === 'off')
            return [];
        const severity = atMost !== undefined && LOUDNESS[level] > LOUDNESS[atMost] ? atMost : level;
        return [{ ...rest, severity }];
    });
}
function levelOf(id, settings) {
    const group = `${id.slice(0, id.indexOf('/'))}/*`;
    return settings.rules[id] ?? settings.rules[group] ?? (0,registry/* ruleById */.B)(id)?.severity[settings.preset] ?? 'error';
}


/***/ }),

/***/ 12240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42037);

/** `; did you mean "x"?` for a word that is near a known one, or a full stop. */
function didYouMean(word, known) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, known);
    return near === undefined ? '.' : `; did you mean ${JSON.stringify(near)}?`;
}


/***/ }),

/***/ 60163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   tg: () => (/* binding */ suppressKnown)
/* harmony export */ });
/* unused harmony export fingerprintOf */
/**
 * What stays the same about a finding while its file changes around it: rule, file and message without numbers. Two
 * findings can share it; they are counted.
 */
function fingerprintOf(finding) {
    return JSON.stringify([finding.rule, finding.file, finding.message.replace(/\d+/g, '#')]);
}
/** Counts findings by fingerprint. */
function countFindings(findings) {
    const counts = new Map();
    for (const finding of findings) {
        const fingerprint = fingerprintOf(finding);
        counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    }
    return counts;
}
/** Marks findings as suppressed as far as they are known; of equal ones the first in order. */
function suppressKnown(findings, known) {
    if (known.size === 0)
        return [...findings];
    const used = new Map();
    return findings.map((finding) => {
        if (finding.suppressed !== undefined)
            return finding;
        const fingerprint = fingerprintOf(finding);
        const count = (used.get(fingerprint) ?? 0) + 1;
        if (count > (known.get(fingerprint) ?? 0))
            return finding;
        used.set(fingerprint, count);
        return { ...finding, suppressed: { reason: 'known finding', by: 'known-findings' } };
    });
}


/***/ }),

/***/ 33190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ matchesRule),
/* harmony export */   b: () => (/* binding */ unknownRule)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12240);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52076);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);



/** Whether a rule is meant by an id (`schema/nullable`) or the whole of a group (`schema/*`). */
function matchesRule(rule, pattern) {
    return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern;
}
/** A violation for a pattern that no rule can match; none otherwise. */
function unknownRule(pattern, place) {
    const known = pattern.endsWith('/*')
        ? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleGroups */ .z.some((group) => pattern === `${group}/*`)
        : (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleById */ .B)(pattern) !== undefined;
    if (known)
        return [];
    const hint = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(pattern, _registry_js__WEBPACK_IMPORTED_MODULE_0__.rules.map((rule) => rule.id));
    return [{ rule: 'config/unknown-rule', message: `There is no rule ${JSON.stringify(pattern)}${hint}`, ...place }];
}


/***/ }),

/***/ 64834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ArchiveRefused: () => (/* reexport */ ArchiveRefused),
  readZip: () => (/* binding */ readZip)
});

// UNUSED EXPORTS: defaultZipLimits

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/skill/bundle-limits.js
var bundle_limits = __webpack_require__(47170);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/skill/zip-directory.js

/** An archive that is broken, or built to do harm. */
class ArchiveRefused extends Error {
    name = 'ArchiveRefused';
}
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** Encryption, strong encryption, masked headers (APPNOTE.TXT 4.4.4). */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const DESCRIPTOR = 0x0008;
/** Throws `ArchiveRefused`, with the reason. */
function refuse(reason) {
    throw new ArchiveRefused(`The archive is refused: ${reason}.`);
}
/**
 * The files that an archive's directory names, in its order. The directory must end exactly at the end record and hold
 * exactly the entries that it claims, and each local header must say what the directory says: two readers never see two
 * archives. Throws `ArchiveRefused` for anything else, for encryption, zip64, several volumes, unknown methods, links,
 * paths that are not plain, names that are there twice, entries that share bytes, and more than `maxEntries`.
 */
function readDirectory(view, maxEntries) {
    const end = endRecord(view);
    const count = view.readUInt16LE(end + 10);
    if (count > maxEntries)
        refuse(`it has ${count} entries, the limit is ${maxEntries}`);
    const files = [];
    const extents = [];
    const names = new Names();
    const from = view.readUInt32LE(end + 16);
    let at = from;
    for (let index = 0; index < count; index++) {
        const central = centralHeader(view, at, end);
        at = central.next;
        const entry = localHeader(view, central, from);
        extents.push({ path: central.path, from: central.offset, to: entry.start + entry.compressed });
        if (names.claim(central.path) === 'file')
            files.push(entry);
        else if (entry.size > 0)
            refuse(`the directory "${central.path}" has content`);
    }
    if (at !== end)
        refuse('its directory does not hold exactly the entries that it claims');
    extents.sort((a, b) => a.from - b.from);
    for (const [index, { path, from: start }] of extents.entries()) {
        const before = extents[index - 1];
        if (before && start < before.to)
            refuse(`"${path}" and "${before.path}" share bytes`);
    }
    return files;
}
/** The end record stands in the last 65,557 bytes, behind it only a comment. */
function endRecord(view) {
    for (let at = view.length - END_LENGTH; at >= Math.max(0, view.length - END_LENGTH - 0xffff); at--) {
        if (view.readUInt32LE(at) !== END || at + END_LENGTH + view.readUInt16LE(at + 20) !== view.length)
            continue;
        const [disk, directoryDisk, onDisk, count] = [4, 6, 8, 10].map((offset) => view.readUInt16LE(at + offset));
        const sentinel = count === 0xffff || view.readUInt32LE(at + 12) === 0xffffffff;
        if (sentinel || view.readUInt32LE(at + 16) === 0xffffffff || hasZip64Locator(view, at))
            refuse('it is a zip64 archive, which no bundle needs to be');
        if (disk !== 0 || directoryDisk !== 0 || onDisk !== count)
            refuse('it is a part of an archive in several volumes');
        if (view.readUInt32LE(at + 16) + view.readUInt32LE(at + 12) !== at)
            refuse('its directory does not end at its end record');
        return at;
    }
    return refuse('it has no directory');
}
function hasZip64Locator(view, end) {
    return end >= 20 && view.readUInt32LE(end - 20) === ZIP64_LOCATOR;
}
function centralHeader(view, at, end) {
    if (at + CENTRAL_LENGTH > end || view.readUInt32LE(at) !== CENTRAL)
        refuse('its directory is damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
    const nameEnd = at + CENTRAL_LENGTH + (nameLength ?? 0);
    const next = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > end)
        refuse('its directory is damaged');
    const name = view.subarray(at + CENTRAL_LENGTH, nameEnd);
    const path = plainPath(name);
    const flags = view.readUInt16LE(at + 8);
    checkFlags(path, flags);
    const method = view.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8)
        refuse(`"${path}" is compressed in a way that is not supported (method ${method})`);
    const kind = (view.readUInt32LE(at + 38) >>> 16) & 0o170000;
    if (kind === 0o120000)
        refuse(`"${path}" is a link`);
    if (view.readUInt16LE(at + 34) !== 0)
        refuse('it is a part of an archive in several volumes');
    const [crc = 0, compressed = 0, size = 0] = [16, 20, 24].map((offset) => view.readUInt32LE(at + offset));
    const offset = view.readUInt32LE(at + 42);
    if (compressed === 0xffffffff || size === 0xffffffff || offset === 0xffffffff)
        refuse(`"${path}" has zip64 sizes, which no bundle needs to have`);
    return { path, name, flags, method, crc, compressed, size, offset, next };
}
function localHeader(view, central, directory) {
    const { path, name, flags, method, crc, compressed, size, offset } = central;
    if (offset + LOCAL_LENGTH > directory || view.readUInt32LE(offset) !== LOCAL)
        refuse(`"${path}" is damaged`);
    const nameEnd = offset + LOCAL_LENGTH + view.readUInt16LE(offset + 26);
    const start = nameEnd + view.readUInt16LE(offset + 28);
    if (start + compressed > directory)
        refuse(`"${path}" is cut short`);
    const localFlags = view.readUInt16LE(offset + 6);
    checkFlags(path, localFlags);
    if (!view.subarray(offset + LOCAL_LENGTH, nameEnd).equals(name))
        refuse(`"${path}" has another name before its data`);
    if (localFlags !== flags || view.readUInt16LE(offset + 8) !== method)
        refuse(`"${path}" has other flags or another method before its data`);
    const local = [14, 18, 22].map((at) => view.readUInt32LE(offset + at));
    const agrees = local.every((value, index) => value === [crc, compressed, size][index]);
    // With a data descriptor, sizes and check sum stand behind the data, and zeros before it.
    if (!agrees && !((flags & DESCRIPTOR) !== 0 && local.every((value) => value === 0)))
        refuse(`"${path}" has other sizes or another check sum before its data`);
    return { path, method, crc, compressed, size, start };
}
function checkFlags(path, flags) {
    if ((flags & ENCRYPTED) !== 0)
        refuse(`"${path}" is encrypted`);
}
/** The names that an archive has used so far. */
class Names {
    #files = new Set();
    #directories = new Set();
    /** Directories that only stand in the paths of others. */
    #above = new Set();
    /** Notes the path of an entry; a directory ends in `/`. Refuses what a disk could not hold. */
    claim(path) {
        const kind = path.endsWith('/') ? 'directory' : 'file';
        const name = kind === 'directory' ? path.slice(0, -1) : path;
        if (this.#files.has(name) || this.#directories.has(name))
            refuse(`"${name}" is in the archive twice`);
        if (kind === 'file' && this.#above.has(name))
            refuse(`"${name}" is a file and a directory`);
        for (let slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            const above = name.slice(0, slash);
            if (this.#files.has(above))
                refuse(`"${above}" is a file and a directory`);
            this.#above.add(above);
        }
        (kind === 'file' ? this.#files : this.#directories).add(name);
        return kind;
    }
}
/** The path of an entry: relative, with single `/`, without `.` and `..`; a directory ends in `/`. */
function plainPath(name) {
    const path = name.toString('utf8');
    const parts = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
    const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
    if (!plain || !(0,external_node_buffer_.isUtf8)(name) || /^[A-Za-z]:|\\|[\u0000-\u001f\u007f]/.test(path))
        refuse(`the path ${JSON.stringify(path)} is not allowed`);
    return path;
}

;// CONCATENATED MODULE: ./lib/skill/zip.js




/**
 * What a bundle may hold. The ratio is the highest that deflate can reach (258 bytes for two bits): a claim above it is
 * a lie, and below it the size limits the harm, so that a skill may hold a large empty table.
 */
const defaultZipLimits = { entries: bundle_limits/* MAX_ENTRIES */.Sd, contentBytes: bundle_limits/* MAX_CONTENT */.bq, ratio: 1_032 };
/**
 * The files of a zip archive in the order of its directory; nothing is written anywhere. Throws `ArchiveRefused` for
 * what `readDirectory` refuses, wrong check sums, data that does not fill its entry exactly, and more than the limits
 * allow, whatever sizes the archive claims.
 */
function readZip(bytes, limits = defaultZipLimits) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = readDirectory(view, limits.entries);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > limits.contentBytes)
        refuse(`it holds more than ${limits.contentBytes} bytes`);
    for (const { path, size, compressed } of entries)
        if (size > compressed * limits.ratio)
            refuse(`"${path}" expands more than ${limits.ratio} times`);
    return entries.map((entry) => ({ path: entry.path, bytes: contentOf(view, entry) }));
}
function contentOf(view, entry) {
    const { path, start, compressed, size, crc } = entry;
    const content = expand(view.subarray(start, start + compressed), entry);
    if (content.length !== size || (0,external_node_zlib_.crc32)(content) !== crc)
        refuse(`"${path}" does not match its check sum`);
    return content;
}
function expand(data, { path, method, size }) {
    if (method === 0)
        return Buffer.from(data);
    try {
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, size), info: true });
        // What stands behind the end of the data would be seen by no one, or by another reader.
        if (engine.bytesWritten !== data.length)
            refuse(`"${path}" has more data than it needs`);
        return buffer;
    }
    catch (error) {
        if (error instanceof Error && error.name === 'ArchiveRefused')
            throw error;
        return refuse(`"${path}" cannot be expanded`);
    }
}


/***/ }),

/***/ 65768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * The text with all edits made; offsets are those of the text given. Edits that overlap an earlier one are left
 * out, so that fixes of different rules can be applied in one go and the rest in the next.
 */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    let result = '';
    let at = 0;
    for (const { range, newText } of ordered) {
        if (range.start < at || range.end > text.length)
            continue;
        result += text.slice(at, range.start) + newText;
        at = range.end;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 83223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Vs: () => (/* binding */ formatDiff),
/* harmony export */   WH: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65768);

const CONTEXT = 3;
/**
 * The edits of a text as a unified diff that `git apply` takes, with three lines of context; empty without a change.
 * Offsets are those of `before`; edits do not overlap.
 */
function unifiedDiff(file, before, edits) {
    const lines = linesOf(before);
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length);
    if ((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(before, edits) === before)
        return '';
    const changes = blocks(edits, starts).flatMap((block) => changeOf(block, before, lines, starts) ?? []);
    return formatDiff(file, lines, changes);
}
/** A text's lines with their line breaks. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Changes of whole lines as a unified diff with three lines of context; empty without a change. */
function formatDiff(file, lines, changes) {
    if (changes.length === 0)
        return '';
    let result = `--- a/${file}\n+++ b/${file}\n`;
    let shift = 0;
    for (let index = 0; index < changes.length;) {
        const group = [changes[index++]].filter((change) => change !== undefined);
        for (let next = changes[index]; next !== undefined && next.start - (group.at(-1)?.end ?? 0) <= 2 * CONTEXT; next = changes[++index])
            group.push(next);
        const hunk = hunkOf(group, lines, shift);
        result += hunk.text;
        shift += hunk.growth;
    }
    return result;
}
/** Lines that edits touch, joined where they are the same or neighbours. */
function blocks(edits, starts) {
    const result = [];
    const lineAt = (offset) => Math.max(0, starts.findLastIndex((start) => start <= offset));
    const last = Math.max(0, starts.length - 2);
    for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
        const start = Math.min(lineAt(edit.range.start), last);
        const end = Math.min(lineAt(edit.range.end), last) + 1;
        const previous = result.at(-1);
        if (previous !== undefined && start <= previous.end) {
            previous.end = Math.max(previous.end, end);
            previous.edits.push(edit);
        }
        else
            result.push({ start, end, edits: [edit] });
    }
    return result;
}
function changeOf(block, before, lines, starts) {
    const offset = starts[block.start] ?? 0;
    const text = before.slice(offset, starts[block.end] ?? before.length);
    const moved = block.edits.map(({ range, newText }) => ({
        range: { start: range.start - offset, end: range.end - offset },
        newText,
    }));
    const added = linesOf((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(text, moved));
    let { start } = block;
    let end = Math.min(block.end, lines.length);
    let first = 0;
    let last = added.length;
    while (start < end && first < last && lines[start] === added[first]) {
        start++;
        first++;
    }
    while (end > start && last > first && lines[end - 1] === added[last - 1]) {
        end--;
        last--;
    }
    return start === end && first === last ? undefined : { start, end, added: added.slice(first, last) };
}
function hunkOf(group, lines, shift) {
    const from = Math.max(0, (group[0]?.start ?? 0) - CONTEXT);
    const to = Math.min(lines.length, (group.at(-1)?.end ?? 0) + CONTEXT);
    let text = '';
    let growth = 0;
    let at = from;
    for (const { start, end, added } of group) {
        text += marked(' ', lines.slice(at, start)) + marked('-', lines.slice(start, end)) + marked('+', added);
        growth += added.length - (end - start);
        at = end;
    }
    text += marked(' ', lines.slice(at, to));
    const removed = to - from;
    const header = `@@ -${position(from, removed)} +${position(from + shift, removed + growth)} @@\n`;
    return { text: header + text, growth };
}
function position(start, count) {
    return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}
function marked(mark, lines) {
    return lines.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
}


/***/ }),

/***/ 39748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ pourBody),
/* harmony export */   mV: () => (/* binding */ ReplyTooLarge),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/** Thrown when a reply holds more bytes than its reader accepts. */
class ReplyTooLarge extends Error {
    name = 'ReplyTooLarge';
}
/**
 * The body of a reply, never more than `maxBytes` of it in memory. Throws `ReplyTooLarge`, or whatever the connection
 * throws when it breaks.
 */
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bodyOf(response, maxBytes)) {
        size += chunk.byteLength;
        chunks.push(chunk);
    }
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}
/** Hands the body of a reply to a sink. Throws as `readBody` does, and what the sink throws. */
async function pourBody(response, maxBytes, sink) {
    await sink.begin();
    for await (const chunk of bodyOf(response, maxBytes))
        await sink.write(chunk);
    await sink.end();
}
async function* bodyOf(response, maxBytes) {
    const declared = Number(response.headers.get('content-length') ?? Number.NaN);
    const encoded = response.headers.has('content-encoding');
    if (declared > maxBytes && !encoded) {
        await response.body?.cancel();
        throw new ReplyTooLarge(`the reply is larger than ${maxBytes} bytes`);
    }
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        // Leaving the loop cancels the stream.
        if (size > maxBytes)
            throw new ReplyTooLarge(`the reply is larger than ${maxBytes} bytes`);
        yield chunk;
    }
}


/***/ })

};
