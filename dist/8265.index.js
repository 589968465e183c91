export const id = 8265;
export const ids = [8265];
export const modules = {

/***/ 48445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ baselineCases),
  $: () => (/* binding */ readNamedBaseline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/judge/case-verdict.js
var case_verdict = __webpack_require__(75779);
// EXTERNAL MODULE: ./lib/judge/create-judge.js
var create_judge = __webpack_require__(78001);
// EXTERNAL MODULE: ./lib/report/insights.js + 2 modules
var insights = __webpack_require__(4256);
// EXTERNAL MODULE: ./lib/store/kept-artifacts.js
var kept_artifacts = __webpack_require__(96731);
;// CONCATENATED MODULE: ./lib/commands/kept-execution.js
const STATES = {
    completed: 'completed',
    failed: 'failed',
    cancelled: 'cancelled',
    canceled: 'cancelled',
};
/** The execution of a trial's file, as far as judging needs it; undefined when the file does not hold its end. */
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

// EXTERNAL MODULE: ./lib/commands/results-file.js + 1 modules
var results_file = __webpack_require__(67871);
// EXTERNAL MODULE: ./lib/commands/run-trials.js + 10 modules
var run_trials = __webpack_require__(62889);
// EXTERNAL MODULE: ./lib/commands/trial-files.js
var trial_files = __webpack_require__(73912);
;// CONCATENATED MODULE: ./lib/commands/baseline.js









/** Reads the results that `baseline` names. A baseline that cannot be used is said, and costs nobody a run. */
async function readNamedBaseline({ inputs, runtime }) {
    if (inputs.baseline === undefined)
        return { kind: 'none' };
    const found = await (0,results_file/* readResultsFile */.B)((0,external_node_path_.resolve)(runtime.cwd, inputs.baseline));
    if ('problem' in found) {
        const message = `The baseline ${inputs.baseline} ${found.problem}; nothing is compared.`;
        runtime.log.warning(message);
        return { kind: 'unusable', message };
    }
    const { results } = found;
    return { kind: 'read', results, source: sourceOf(inputs.baseline, results) };
}
function sourceOf(path, { started_at, totals }) {
    const { pass_rate, field_accuracy, credits_used } = totals;
    return { path, started_at, totals: { pass_rate, field_accuracy, credits_used } };
}
/**
 * The cases of a baseline. Where an expectation has changed since, the kept responses are judged again under today's,
 * so that a run is compared with the model of then and not with the opinion of then.
 */
async function baselineCases({ runtime }, { results, source }, skills, identities) {
    const today = new Date(runtime.clock.now()).toISOString().slice(0, 10);
    const current = new Map(skills.flatMap(({ skill, cases }) => cases.map((one) => [`${skill.name}/${one.id}`, one])));
    const judge = (0,create_judge/* createJudge */.q)((one) => skills.find(({ skill }) => skill.directory === one.skill)?.skill.outputSchema);
    const directory = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(runtime.cwd, source.path));
    const cases = [];
    for (const found of (0,insights/* withTrials */.Yp)(results.cases, results.trials)) {
        const then = (0,insights/* comparedCase */.Ej)(found);
        const now = current.get(`${then.skill}/${then.case}`);
        const identity = now && identities.get((0,run_trials/* caseKey */.u)({ case: now }));
        const stale = identity !== undefined && then.inputs === identity.inputs && then.definition !== identity.definition;
        if (!stale || now === undefined)
            cases.push(then);
        else {
            const again = await judgeAgain(now, found, directory, judge, today);
            cases.push(typeof again === 'string'
                ? { ...then, notJudgedAgain: again }
                : { ...then, ...again, definition: identity.definition, rejudged: true });
        }
    }
    return { source, cases };
}
/** Verdicts of kept responses under today's expectation, or why there can be none, as the end of a sentence. */
async function judgeAgain(one, { trials }, directory, judge, today) {
    const judged = [];
    for (const trial of trials) {
        if (trial.verdict !== 'passed' && trial.verdict !== 'failed') {
            judged.push((0,insights/* comparedTrial */.gn)(trial));
            continue;
        }
        const record = trial.path === null ? undefined : await (0,trial_files/* readTrial */.$g)(directory, trial.path);
        // What stands in place of a value that was taken out equals nothing, or just what it must not equal.
        if (record?.redacted === true)
            return 'its response is redacted';
        const execution = record && executionOf(record);
        if (!record || !execution)
            return 'there is no kept response to judge again';
        const facts = (0,kept_artifacts/* readArtifactFacts */.Y)(record.judgement?.artifacts);
        let unknown = false;
        const outcome = {
            kind: 'finished',
            execution,
            ...(record.execution?.submitted_at ? { submittedAt: record.execution.submitted_at } : {}),
            ...(record.execution?.completed_at ? { completedAt: record.execution.completed_at } : {}),
        };
        const { verdict, counts } = await judge(one, outcome, async (wanted) => {
            unknown ||= wanted.some(({ ref }) => !facts.has(ref.id));
            return facts;
        });
        if (unknown)
            return 'what its artifacts were like is not kept';
        judged.push({ ...(0,insights/* comparedTrial */.gn)(trial), verdict, counts });
    }
    const verdicts = judged.map(({ verdict }) => verdict);
    return { verdict: (0,case_verdict/* caseVerdict */.KN)(one, verdicts, today), trials: judged };
}


/***/ }),

/***/ 19306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ht: () => (/* binding */ onlyShard),
  tW: () => (/* binding */ prepareSkill),
  S3: () => (/* binding */ selectRun)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evals/matrix.js
var matrix = __webpack_require__(7322);
;// CONCATENATED MODULE: ./lib/evals/override-axes.js

/**
 * Gives every cell of a matrix the values that it really runs with, in its id too. Cells that were different only in
 * what is overridden would be the same execution several times, under names that are not true: the first one stays.
 */
function overrideAxes(suites, override) {
    const idNow = new Map(suites.cases.map((one) => [one.id, renamed(one, override).id]));
    const kept = new Map();
    for (const one of suites.cases) {
        const now = renamed(one, override);
        if (!kept.has(now.id))
            kept.set(now.id, now);
    }
    const cases = [...kept.values()];
    const before = cellsByCase(suites.cases);
    const after = cellsByCase(cases);
    return {
        suites: {
            ...suites,
            cases,
            suites: suites.suites.map((suite) => ({
                ...suite,
                caseIds: [...new Set(suite.caseIds.map((id) => idNow.get(id) ?? id))],
            })),
        },
        collapsed: [...before]
            .map(([baseId, cells]) => ({ baseId, before: cells, after: after.get(baseId) ?? 0 }))
            .filter((one) => one.after < one.before),
    };
}
function cellsByCase(cases) {
    const cells = new Map();
    for (const { baseId } of cases)
        cells.set(baseId, (cells.get(baseId) ?? 0) + 1);
    return cells;
}
function renamed(one, { model, toolsets }) {
    const values = {};
    if (model !== undefined && Object.hasOwn(one.cell, 'model'))
        values.model = model;
    if (toolsets !== undefined && Object.hasOwn(one.cell, 'toolsets'))
        values.toolsets = [...toolsets];
    if (Object.keys(values).length === 0)
        return one;
    const cell = { ...one.cell, ...values };
    return { ...one, cell, id: `${one.baseId}${(0,matrix/* cellSuffix */.ys)(cell)}` };
}

// EXTERNAL MODULE: ./lib/evals/select.js
var evals_select = __webpack_require__(99359);
// EXTERNAL MODULE: ./lib/evals/shards.js
var shards = __webpack_require__(58570);
// EXTERNAL MODULE: ./lib/evals/trials.js
var trials = __webpack_require__(75190);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/skill/bundle.js + 2 modules
var bundle = __webpack_require__(83387);
;// CONCATENATED MODULE: ./lib/commands/prepared-skill.js







/**
 * Bundles a skill and selects its cases. A skill with findings at error level, or one that could not be checked in full,
 * is not bundled, and so never sent.
 */
async function prepareSkill(checked, inputs, log) {
    const blocked = !checked.complete || checked.findings.some((finding) => finding.severity === 'error' && !finding.suppressed);
    const { model, toolsets } = inputs;
    const { suites, collapsed } = overrideAxes(checked.suites, {
        ...(model === undefined ? {} : { model }),
        ...(toolsets.length > 0 ? { toolsets } : {}),
    });
    for (const { baseId, before, after } of collapsed)
        log.info(`${checked.skill.name}/${baseId}: the inputs set what its matrix varies; ${before} cells are ${(0,format/* plural */.LS)(after, 'case')}.`);
    return {
        ...checked,
        suites,
        bundle: blocked ? undefined : await (0,bundle.bundleSkill)(checked.skill),
        cases: (0,evals_select/* selectCases */._)(suites.cases, { names: inputs.cases, tags: inputs.tags }),
    };
}
/**
 * The skills with the cases that the whole run selects, and the repeats that the inputs ask for. A case marked `only`
 * keeps out every other case of every skill. Throws `UsageError` when a filter lets no case through although there are
 * cases (most likely it is misspelled), when repeats do not fit, and for a case marked `only` where `CI` is set.
 */
function selectRun(skills, inputs, env) {
    const problems = [...selectionProblems(skills, inputs, env), ...repeatProblems(skills, inputs)];
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    const only = skills.some(({ cases }) => cases.some((one) => one.only));
    return skills.map((skill) => ({
        ...skill,
        cases: skill.cases.filter((one) => one.only || !only).map((one) => (0,trials/* withRepeats */.rI)(one, repeatsOf(inputs))),
    }));
}
function repeatsOf({ repeat, 'min-pass': minPass }) {
    return { ...(repeat === undefined ? {} : { repeat }), ...(minPass === undefined ? {} : { minPass }) };
}
function repeatProblems(skills, inputs) {
    const repeats = repeatsOf(inputs);
    const { repeat, minPass } = repeats;
    if (repeat !== undefined && minPass !== undefined && minPass > repeat)
        return [`min-pass: ${minPass} trials must pass, and repeat asks for ${repeat}.`];
    const problems = skills.flatMap(({ cases }) => cases.flatMap((one) => (one.skip === undefined ? ((0,trials/* repeatProblem */.jR)(one, repeats) ?? []) : [])));
    const more = problems.length - TOLD;
    return [
        ...problems.slice(0, TOLD).map((problem) => `min-pass: ${problem}.`),
        ...(more > 0 ? [`min-pass: the same of ${(0,format/* plural */.LS)(more, 'more case')}.`] : []),
    ];
}
/** Problems of one kind that are told one by one. */
const TOLD = 3;
function selectionProblems(skills, inputs, env) {
    const all = skills.flatMap(({ suites }) => suites.cases);
    if (all.length === 0)
        return [];
    const problems = [];
    for (const name of inputs.cases) {
        if (name.startsWith('!'))
            continue;
        if ((0,evals_select/* selectCases */._)(all, { names: [name], tags: [] }).length === 0)
            problems.push(`cases: the pattern "${name}" matches no case.`);
    }
    for (const tag of inputs.tags) {
        const plain = tag.replace(/^[+-]/, '');
        if (!all.some((one) => one.tags.includes(plain)))
            problems.push(`tags: no case has the tag "${plain}".`);
    }
    if (env.CI === 'true' || env.CI === '1')
        for (const { skill, suites } of skills)
            for (const one of suites.cases.filter(({ only }) => only))
                problems.push(`${one.source.file}: ${skill.name}/${one.id} is marked \`only\`, which keeps every other case out; CI is set.`);
    return problems;
}
/** The same skills with the cases of one shard. */
function onlyShard(skills, { index, count, arrangement }) {
    const cases = skills.flatMap((skill) => skill.cases);
    const own = new Set((0,shards/* splitCases */.kl)(cases, count, arrangement)[index - 1]);
    return skills.map((skill) => ({ ...skill, cases: skill.cases.filter((one) => own.has(one)) }));
}


/***/ }),

/***/ 67871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readResultsFile)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/report/read-results.js


const read_results_text = (value) => typeof value === 'string';
const number = (value) => typeof value === 'number' && Number.isFinite(value);
const flag = (value) => typeof value === 'boolean';
const isObject = (value) => (0,json/* isJsonObject */.O)(value);
const anything = () => true;
const orNull = (shape) => (value) => value === null || shape(value);
const optional = (shape) => (value) => value === undefined || shape(value);
const listOf = (shape) => (value) => Array.isArray(value) && value.every((item) => shape(item));
const oneOf = (...words) => (value) => typeof value === 'string' && words.includes(value);
const record = (shapes) => (value) => (0,json/* isJsonObject */.O)(value) &&
    Object.entries(shapes).every(([key, shape]) => shape(Object.hasOwn(value, key) ? value[key] : undefined));
/** Reports show it as a link: it leads to a page of this product and nowhere else. */
const PAGE = /^https:\/\/github\.com\/vlm-run\/skills-action\/blob\/[\w.-]+\/docs\/rules\/[a-z-]+\/[a-z0-9-]+\.md$/;
const conclusion = oneOf('success', 'failure', 'inconclusive', 'neutral');
const caseVerdicts = [
    'passed',
    'flaky',
    'failed',
    'errored',
    'xfailed',
    'xpassed',
    'skipped',
    'quarantined',
    'not_run',
];
const trialVerdicts = ['passed', 'failed', 'errored', 'not_run'];
const numbers = (names) => record(Object.fromEntries(names.map((name) => [name, number])));
const counts = numbers(['match', 'wrong', 'missing', 'extra']);
const finding = record({
    rule: read_results_text,
    severity: oneOf('error', 'warning', 'info'),
    message: read_results_text,
    file: read_results_text,
    line: optional(number),
    column: optional(number),
    end_line: optional(number),
    end_column: optional(number),
    help_uri: optional((value) => typeof value === 'string' && PAGE.test(value)),
    fix: optional(record({
        description: read_results_text,
        safe: flag,
        edits: listOf(record({ file: read_results_text, start: number, end: number, new_text: read_results_text })),
        rename: optional(record({ from: read_results_text, to: read_results_text })),
        touch: optional(listOf(read_results_text)),
        remove: optional(read_results_text),
    })),
    suppressed: optional(record({ reason: read_results_text, by: read_results_text })),
    redacted: optional((value) => value === true),
});
const trial = record({
    skill: read_results_text,
    case: read_results_text,
    trial: number,
    model: read_results_text,
    verdict: oneOf(...trialVerdicts),
    reason: orNull(read_results_text),
    counts,
    score: orNull(number),
    failing_fields: listOf(record({
        path: read_results_text,
        expected: anything,
        actual: anything,
        comparator: read_results_text,
        score: number,
        hint: optional(read_results_text),
    })),
    execution: orNull(record({
        id: read_results_text,
        status: read_results_text,
        reused: flag,
        shared: optional(flag),
        usage: record({ credits_used: optional(number), duration_seconds: optional(number) }),
        submitted_at: orNull(read_results_text),
        completed_at: orNull(read_results_text),
    })),
    path: orNull((value) => typeof value === 'string' && /^trials\/[^/\\]+\.json$/.test(value)),
});
const shares = record({ pass_rate: optional(number), field_accuracy: optional(number), max_errors: optional(number) });
const gate = (value) => shares(value) && record({ no_regressions: optional(flag) })(value);
const side = record({ passes: number, runs: number, counts, credits: orNull(number), duration_ms: orNull(number) });
const change = record({
    skill: read_results_text,
    case: read_results_text,
    change: oneOf('regressed', 'fixed', 'same', 'new', 'removed', 'not_comparable'),
    baseline: orNull(oneOf(...caseVerdicts)),
    head: orNull(oneOf(...caseVerdicts)),
    reason: optional(read_results_text),
    p: optional(number),
    rejudged: optional(flag),
    sides: optional(record({ baseline: side, head: side })),
});
const coverage = record({
    skill: read_results_text,
    share: orNull(number),
    fields: listOf(read_results_text),
    values: listOf(record({ path: read_results_text, value: anything })),
    branches: listOf(read_results_text),
});
const bundle = record({
    entries: listOf(record({ path: read_results_text, size: number })),
    excluded: listOf(record({ path: read_results_text, reason: read_results_text })),
    content_bytes: number,
});
const results = record({
    version: (value) => value === 1,
    command: oneOf('validate', 'test', 'publish', 'report'),
    simulated: flag,
    base_url: orNull(read_results_text),
    agent_base_url: optional(orNull(read_results_text)),
    selection: record({
        skills: listOf(read_results_text),
        cases: listOf(read_results_text),
        tags: listOf(read_results_text),
        shard: orNull(record({ index: number, count: number, arrangement: optional(number) })),
        changed_only: optional(flag),
    }),
    run: optional(record({ id: read_results_text, attempt: number })),
    started_at: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
    duration_ms: number,
    conclusion,
    reasons: listOf(read_results_text),
    gates_missed: optional(listOf(read_results_text)),
    skills: listOf(record({
        name: read_results_text,
        directory: read_results_text,
        digest: orNull(read_results_text),
        conclusion,
        findings: listOf(finding),
        bundle: optional(bundle),
    })),
    findings: optional(listOf(finding)),
    gate: optional(gate),
    suites: optional(listOf(record({ skill: read_results_text, file: read_results_text, gate }))),
    cases: listOf(record({
        skill: read_results_text,
        case: read_results_text,
        verdict: oneOf(...caseVerdicts),
        tags: listOf(read_results_text),
        file: read_results_text,
        line: optional(number),
        description: optional(read_results_text),
        reason: optional(read_results_text),
        definition: optional(read_results_text),
        inputs: optional(read_results_text),
        unpinned: optional(listOf(read_results_text)),
        contaminated: optional(flag),
        matrix: optional(record({ case: read_results_text, cell: isObject })),
        repeat: optional(record({ times: number, min_pass: number, stop: oneOf('early', 'never') })),
        strict: optional(flag),
    })),
    trials: listOf(trial),
    totals: record({
        cases: numbers(caseVerdicts),
        trials: numbers(trialVerdicts),
        counts,
        pass_rate: orNull(number),
        field_accuracy: orNull(number),
        credits_used: number,
        credits_saved: number,
        requests: (value) => (0,json/* isJsonObject */.O)(value) && Object.values(value).every(number),
    }),
    regressions: listOf((value) => (0,json/* isJsonObject */.O)(value)),
    comparison: optional(record({
        baseline: record({
            path: read_results_text,
            started_at: read_results_text,
            totals: optional(record({ pass_rate: orNull(number), field_accuracy: orNull(number), credits_used: number })),
        }),
        changes: listOf(change),
    })),
    coverage: optional(listOf(coverage)),
});
/**
 * A `results.json` that another run has written, perhaps a stranger's: undefined unless everything that reports look
 * at has its type.
 */
function readResults(text) {
    try {
        const value = (0,json_text/* parseJsonText */.lk)(text);
        return results(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/commands/results-file.js



/** A larger file is no `results.json` of ours. Bytes. */
const LARGEST = 256 * 1024 * 1024;
/**
 * A `results.json` that another run has written, perhaps a stranger's; or why it cannot be used, as the end of a
 * sentence that begins with its path. Never rejects.
 */
async function readResultsFile(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        if (size > LARGEST)
            return { problem: `has ${size} bytes; at most ${LARGEST} are read` };
        const results = readResults((await (0,promises_.readFile)(path, 'utf8')).replace(/^\ufeff/, ''));
        return results === undefined ? { problem: 'is no results.json of this tool' } : { results };
    }
    catch (error) {
        const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
        return { problem: missing ? 'does not exist' : `cannot be read: ${(0,errors/* describeError */.Uc)(error)}` };
    }
}


/***/ }),

/***/ 38265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  test: () => (/* binding */ test)
});

// EXTERNAL MODULE: ./lib/evals/trials.js
var evals_trials = __webpack_require__(75190);
// EXTERNAL MODULE: ./lib/commands/baseline.js + 1 modules
var commands_baseline = __webpack_require__(48445);
// EXTERNAL MODULE: ./lib/commands/case-identity.js + 1 modules
var case_identity = __webpack_require__(59729);
// EXTERNAL MODULE: ./lib/commands/check-skills.js + 2 modules
var check_skills = __webpack_require__(68944);
// EXTERNAL MODULE: ./lib/commands/code-guard.js
var code_guard = __webpack_require__(60753);
// EXTERNAL MODULE: ./lib/commands/conclude-test.js + 1 modules
var conclude_test = __webpack_require__(78869);
// EXTERNAL MODULE: ./lib/commands/connection.js
var commands_connection = __webpack_require__(38912);
// EXTERNAL MODULE: ./lib/commands/decide-cases.js
var decide_cases = __webpack_require__(95988);
// EXTERNAL MODULE: ./lib/commands/files-in-skills.js
var files_in_skills = __webpack_require__(14800);
// EXTERNAL MODULE: ./lib/commands/finish.js + 3 modules
var finish = __webpack_require__(17325);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/commands/heap-growth.js

/**
 * Has V8 collect when the heap is a quarter larger than what lived at the last time, not half: a run that waits for
 * executions has time for that, and with thousands of cases much lives until the reports are written.
 */
function collectOften() {
    (0,external_node_v8_.setFlagsFromString)('--heap-growing-percent=25');
}

// EXTERNAL MODULE: ./lib/commands/insights.js + 2 modules
var insights = __webpack_require__(84383);
// EXTERNAL MODULE: ./lib/commands/prepared-skill.js + 1 modules
var prepared_skill = __webpack_require__(19306);
// EXTERNAL MODULE: ./lib/commands/redaction.js + 20 modules
var commands_redaction = __webpack_require__(23738);
// EXTERNAL MODULE: ./lib/commands/run-trials.js + 10 modules
var run_trials = __webpack_require__(62889);
// EXTERNAL MODULE: ./lib/commands/select-skills.js
var select_skills = __webpack_require__(5847);
// EXTERNAL MODULE: ./lib/engine/estimate.js
var estimate = __webpack_require__(99654);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/limiter.js + 3 modules
var limiter = __webpack_require__(30930);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/store/read-store.js
var read_store = __webpack_require__(93449);
// EXTERNAL MODULE: ./lib/vlmrun/base-url.js
var base_url = __webpack_require__(19409);
// EXTERNAL MODULE: ./lib/commands/attached-skills.js
var attached_skills = __webpack_require__(28619);
// EXTERNAL MODULE: ./lib/commands/engine-options.js
var engine_options = __webpack_require__(43529);
// EXTERNAL MODULE: ./lib/commands/trial-requests.js
var trial_requests = __webpack_require__(68253);
;// CONCATENATED MODULE: ./lib/commands/estimate-trials.js











/** What a run of these trials is likely to take. Sends nothing and leaves the state directory as it is. */
async function estimateTrials(context, skills, trials) {
    const { inputs, runtime } = context;
    const { clock, cwd, env, signal } = runtime;
    const attached = await (0,attached_skills/* readAttachedSkills */.P)(context, trials);
    const bySkill = new Map(skills.map((prepared) => [prepared.skill.directory, prepared]));
    const requests = trials.flatMap((trial) => {
        const prepared = bySkill.get(trial.case.skill);
        if (prepared?.bundle === undefined)
            return [];
        const underTest = (0,trial_requests/* inlineSkill */.lq)(prepared.skill, prepared.bundle);
        return [(0,trial_requests/* trialRequest */.is)(trial, prepared.skill, underTest, inputs, attached, undefined)];
    });
    const simulated = inputs['base-url'] === 'simulator';
    const baseUrl = simulated ? 'simulator' : (0,base_url/* normaliseBaseUrl */.Jg)((0,commands_connection/* baseUrlOf */.ik)(inputs, env));
    const agent = simulated ? undefined : inputs['agent-base-url'];
    const agentBaseUrl = agent === undefined ? baseUrl : (0,base_url/* normaliseBaseUrl */.Jg)(agent, 'agent-base-url');
    const scenarioDigest = simulated ? await digestOf((0,external_node_path_.resolve)(cwd, inputs.scenario ?? '')) : undefined;
    const origin = (0,commands_connection/* originOf */.yv)({ baseUrl, agentBaseUrl, ...(scenarioDigest === undefined ? {} : { scenarioDigest }) });
    return (0,estimate.estimate)({
        requests,
        store: await (0,read_store.readStore)((0,external_node_path_.resolve)(cwd, inputs['state-directory'])),
        clock,
        signal,
        options: (0,engine_options/* engineOptions */.l)(inputs, env, { origin, simulated }),
        limiter: (0,limiter.createLimiter)((0,commands_connection/* limiterOptions */.fq)(inputs, clock)),
    });
}
async function digestOf(path) {
    return (0,hash/* sha256Hex */.f)(await (0,promises_.readFile)(path, 'utf8').catch(() => ''));
}

// EXTERNAL MODULE: ./lib/commands/outputs.js + 1 modules
var outputs = __webpack_require__(90330);
;// CONCATENATED MODULE: ./lib/commands/show-plan.js






/** Says what a run would send, and sends nothing. With `format: json` as one document. */
async function showPlan(context, skills, trials) {
    const { inputs, runtime, format, print } = context;
    const trialsOf = new Map();
    for (const trial of trials)
        trialsOf.set((0,run_trials/* caseKey */.u)(trial), (trialsOf.get((0,run_trials/* caseKey */.u)(trial)) ?? 0) + 1);
    const rows = skills.flatMap(({ skill, bundle, cases }) => cases.map((one) => ({
        skill: skill.name,
        case: one.id,
        model: (0,trial_requests/* runSettings */.n)(one.run, skill, inputs).model,
        trials: bundle === undefined ? 0 : (trialsOf.get((0,run_trials/* caseKey */.u)({ case: one })) ?? 0),
        digest: bundle?.digest ?? null,
        reason: one.skip ?? (bundle === undefined ? 'findings at error level' : null),
    })));
    const estimated = await estimateTrials(context, skills, trials);
    if (format === 'json')
        print(`${JSON.stringify({ ...planOf(estimated), cases: rows }, undefined, 2)}\n`);
    else {
        for (const row of rows) {
            const what = row.reason === null ? `${row.trials} × ${row.model}` : `not run: ${row.reason}`;
            runtime.log.info(`${row.skill}/${row.case}: ${what}`);
        }
        const nothing = estimated.executions + estimated.takenOver + estimated.reused === 0;
        const summary = nothing ? nothingToRun(rows) : `This would take ${(0,estimate.describeEstimate)(estimated)}`;
        runtime.log.info(`${summary} Dry run: nothing was sent.`);
    }
    return { exitCode: 0, outputs: (0,outputs.noOutputs)('success') };
}
function nothingToRun(rows) {
    if (rows.length === 0)
        return 'Nothing would run: there are no cases.';
    const reasons = [...new Set(rows.map(({ reason }) => reason ?? 'not selected'))];
    return `Nothing would run: ${reasons.map(lib_text/* oneLine */.TN).join('; ')}.`;
}
/** The estimate as programs read it: counts, credits, and milliseconds. */
function planOf(estimated) {
    const { takenOver, durationMs, slowestMs, ...counts } = estimated;
    return { ...counts, taken_over: takenOver, duration_ms: durationMs, slowest_ms: slowestMs };
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/content.js
var content = __webpack_require__(92748);
// EXTERNAL MODULE: ./lib/release/find-own.js
var find_own = __webpack_require__(11971);
// EXTERNAL MODULE: ./lib/release/own-versions.js
var own_versions = __webpack_require__(63983);
// EXTERNAL MODULE: ./lib/release/stored-content.js
var stored_content = __webpack_require__(36442);
// EXTERNAL MODULE: ./lib/runtime.js
var lib_runtime = __webpack_require__(75875);
// EXTERNAL MODULE: ./lib/vlmrun/api-error.js + 1 modules
var api_error = __webpack_require__(69943);
// EXTERNAL MODULE: ./lib/commands/lock-file-access.js + 1 modules
var lock_file_access = __webpack_require__(42963);
// EXTERNAL MODULE: ./lib/commands/withheld-key.js
var withheld_key = __webpack_require__(23725);
;// CONCATENATED MODULE: ./lib/commands/skill-source.js










/**
 * What runs for each skill, by directory: the bundle of the repository, the newest version on the platform, or the
 * version that the lock file pins. Skills that could not be bundled are left out. Throws `UsageError` for skills that
 * have no such version; resolves with the `ApiError` of a request that failed for good, and with `Interrupted`.
 */
async function resolveSkillSource(context, connection, prepared) {
    const { inputs, runtime } = context;
    const sendable = prepared.flatMap(({ skill, bundle }) => (bundle ? [{ skill, bundle }] : []));
    const source = inputs['skill-source'];
    if (source === 'inline')
        return new Map(sendable.map(({ skill, bundle }) => [skill.directory, (0,trial_requests/* inlineSkill */.lq)(skill, bundle)]));
    if (source === 'lock' && inputs.lockfile === undefined)
        throw new errors/* UsageError */.eb('skill-source: lock needs the input lockfile.');
    const locked = inputs.lockfile === undefined || source !== 'lock'
        ? undefined
        : await (0,lock_file_access/* openLockFile */.u)(inputs.lockfile, runtime, connection.agentBaseUrl);
    if (locked && locked.before === undefined)
        throw new errors/* UsageError */.eb(`skill-source: the lock file ${locked.file} does not exist; run publish first.`);
    // Without a key nobody can say what a stored version holds; the cases are not run, and the conclusion says why.
    if ((0,withheld_key/* withheldKey */.p)(context))
        return new Map();
    try {
        if (locked?.before)
            return await lockedReferences(sendable, locked.before, locked.file, connection.client, runtime.log);
        return await publishedReferences(sendable, context, connection);
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD || error instanceof lib_runtime/* Interrupted */.j)
            return error;
        throw error;
    }
}
const reasons = {
    auth: 'auth',
    billing: 'no-credits',
    unreachable: 'unreachable',
    rate: 'rate',
};
/** The run in which no trial could begin. */
function nothingRan(connection, error) {
    const { client, baseUrl, agentBaseUrl, simulated } = connection;
    const stopped = error instanceof errors/* ApiError */.hD
        ? { reason: reasons[error.details.kind] ?? 'stopped', message: error.message }
        : { reason: 'interrupted', message: 'The run was interrupted.' };
    const engine = { requests: client.requests, creditsUsed: 0, creditsSaved: 0, stopped };
    const nothing = { results: [], verdicts: new Map(), judgements: new Map(), skills: new Map(), journal: false };
    return { ...nothing, engine, baseUrl, agentBaseUrl, simulated };
}
async function publishedReferences(skills, { runtime: { log }, configuration }, { client }) {
    const own = (0,own_versions/* createOwnVersions */.C)(client);
    const references = new Map();
    const problems = [];
    for (const { skill, bundle } of skills) {
        const configuredId = configuration.publish.get(skill.name)?.id;
        const newest = await (0,find_own/* findOwn */.g)({ client, own, ...(configuredId === undefined ? {} : { configuredId }) }, skill.name);
        if (newest === undefined) {
            problems.push(`skill-source: ${skill.name} is not published; run publish first.`);
            continue;
        }
        const stored = await (0,stored_content/* downloadContent */.e)(client, newest.id);
        const changes = (0,content/* compareContent */.TH)(stored.files, bundle.entries);
        if (!(0,content/* isSameContent */.OI)(changes))
            log.warning(`${skill.name}: the repository differs from the published version: ${(0,content/* describeChanges */.DT)(changes)}.`);
        const { id, version = 'latest' } = newest;
        references.set(skill.directory, { source: 'reference', name: skill.name, digest: stored.digest, id, version });
    }
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    return references;
}
/** The pinned versions. What runs is what the server holds, not what a file of the repository says of it. */
async function lockedReferences(skills, lock, file, client, log) {
    const references = new Map();
    const problems = [];
    for (const { skill, bundle } of skills) {
        const { name } = skill;
        const locked = lock.skills.get(name);
        if (locked === undefined) {
            problems.push(`skill-source: ${file} does not name ${name}; run publish first.`);
            continue;
        }
        const { id, digest } = locked;
        const stored = await (0,api_error/* orUndefined */.y0)(404, (0,stored_content/* downloadContent */.e)(client, id));
        if (stored === undefined)
            problems.push(`skill-source: ${file} pins ${name} to ${id}, which the server does not have.`);
        else if (stored.digest !== digest)
            problems.push(`skill-source: ${file} says that ${name} (${id}) holds ${digest}, but it holds ${stored.digest}.`);
        else {
            if (digest !== bundle.digest)
                log.warning(`${name}: the repository differs from the locked version: ${(0,content/* describeChanges */.DT)((0,content/* compareContent */.TH)(stored.files, bundle.entries))}.`);
            const version = locked.version ?? 'latest';
            references.set(skill.directory, { source: 'reference', name, digest, id, version });
        }
    }
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    return references;
}

;// CONCATENATED MODULE: ./lib/commands/test.js


















/**
 * Runs the cases of each selected skill as agent executions and judges the responses:
 * read and check → bundle → select cases → expand trials → execute → judge → decide → compare → conclude → report.
 */
const test = async (context) => {
    collectOften();
    // A function of its own, so that cases, trials and expectations are gone when the reports need memory.
    const tested = await testSkills(context);
    if ('exitCode' in tested)
        return tested;
    const { checked, parts, journal, bundles, wrongKey } = tested;
    const outcome = await (0,finish/* finishRun */.J)(context, checked, parts, journal, bundles);
    return wrongKey ? { ...outcome, exitCode: 2 } : outcome;
};
/** Everything up to the conclusion; a dry run ends here. */
async function testSkills(context) {
    const { inputs, runtime } = context;
    const startedAt = runtime.clock.now();
    const update = inputs.update ? await __webpack_require__.e(/* import() */ 3307).then(__webpack_require__.bind(__webpack_require__, 43307)) : undefined;
    update?.refuseUpdate(runtime.env);
    const { directories, reasons } = await (0,select_skills/* selectSkills */.Z)(context);
    const all = [];
    const checked = await (0,check_skills/* checkSkills */.P)(directories, context, async (skill) => {
        all.push(await (0,prepared_skill/* prepareSkill */.tW)(skill, inputs, runtime.log));
    });
    (0,files_in_skills/* refuseFilesInSkills */.b)(context, all);
    const selected = (0,prepared_skill/* selectRun */.S3)(all, inputs, runtime.env);
    const skills = inputs.shard ? (0,prepared_skill/* onlyShard */.Ht)(selected, inputs.shard) : selected;
    for (const { skill, suites } of skills) {
        if (suites.cases.length === 0)
            runtime.log.warning(`${skill.name} has no cases: add evals/<name>.<file type> beside evals/<name>.expected.json.`);
    }
    const redaction = await (0,commands_redaction/* prepareRedaction */.HF)(context, all);
    // Not kept here: nothing needs the trials any more when they have run.
    const trials = () => (0,evals_trials/* expandTrials */.OA)(skills.flatMap((skill) => skill.cases));
    if (inputs['dry-run'])
        return showPlan(context, skills, trials());
    await (0,code_guard/* guardCode */.p)(context, skills);
    const identities = await (0,case_identity/* identifyCases */.K)(skills);
    const named = await (0,commands_baseline/* readNamedBaseline */.$)(context);
    const baseline = named.kind === 'read' ? await (0,commands_baseline/* baselineCases */.H)(context, named, skills, identities) : undefined;
    const connection = await (0,commands_connection/* connect */.Ng)(inputs, runtime);
    try {
        const source = await resolveSkillSource(context, connection, skills);
        const run = source instanceof Error
            ? nothingRan(connection, source)
            : await (0,run_trials/* runTrials */.F)(context, skills, trials(), { connection, skills: source, redaction });
        const decided = (0,decide_cases/* decideCases */._)(skills, run, identities, new Date(startedAt).toISOString().slice(0, 10));
        const outcomes = (0,commands_redaction/* redactOutcomes */.J2)(decided, redaction);
        const updates = await update?.updateExpectations(context, skills, run, outcomes, redaction);
        const comparison = (0,insights.compareToBaseline)(context, outcomes, baseline);
        const { parts, wrongKey } = (0,conclude_test/* concludeTest */.k)(context, {
            ...{ skills, checked, run, outcomes, comparison, startedAt },
            ...(named.kind === 'unusable' ? { unusableBaseline: named.message } : {}),
        });
        const bundles = new Map(skills.flatMap(({ skill, bundle }) => (bundle ? [[skill.directory, bundle]] : [])));
        const told = { ...parts, reasons: [...reasons, ...parts.reasons], ...(updates ? { updates } : {}) };
        return { checked, parts: told, journal: run.journal, bundles, wrongKey };
    }
    finally {
        await connection.close();
    }
}


/***/ }),

/***/ 30930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLimiter: () => (/* binding */ createLimiter)
});

// EXTERNAL MODULE: ./lib/engine/rate.js
var engine_rate = __webpack_require__(9646);
;// CONCATENATED MODULE: ./lib/engine/request-count.js
/** A little more than a minute: clocks differ. */
const minuteMs = 60_200;
/** Made once per limiter. */
function createRequestCount() {
    /** Departures without a reply so far, and replies; oldest first. */
    const underWay = [];
    const taken = [];
    let longestMs = minuteMs;
    const forget = (times, now) => {
        const young = times.findIndex((time) => time > now - longestMs);
        times.splice(0, young === -1 ? times.length : young);
    };
    const since = (now, windowMs) => {
        forget(underWay, now);
        forget(taken, now);
        return [...taken, ...underWay].filter((time) => time > now - windowMs).sort((a, b) => a - b);
    };
    return {
        left: (now) => void underWay.push(now),
        replied: (now, refused) => {
            underWay.shift();
            if (!refused)
                taken.push(now);
        },
        inLastMinute: (now) => since(now, minuteMs).length,
        waitMs: (now, most, windowMs) => {
            longestMs = Math.max(longestMs, windowMs);
            const blocking = since(now, windowMs).at(-Math.max(1, Math.floor(most)));
            return blocking === undefined ? 0 : Math.max(0, blocking + windowMs - now);
        },
    };
}

;// CONCATENATED MODULE: ./lib/engine/rate-time.js


/** From here on an automatic rate is as fast as it ever is. */
const longestRamp = 10_000;
/** Time for a number of requests of one of `shards` jobs. */
function timeForRequests(rate, requests, shards) {
    if (rate === 'unlimited' || requests <= 1)
        return { likelyMs: 0, slowestMs: 0 };
    if (rate === 'auto')
        return { likelyMs: rampMs(requests, shards), slowestMs: fixedMs(engine_rate/* ENTRY_TIER */.Ex, requests, shards) };
    const ms = fixedMs(rate, requests, shards);
    return { likelyMs: ms, slowestMs: ms };
}
function fixedMs(rate, requests, shards) {
    const perMinute = rate / shards;
    const whole = Math.max(1, Math.floor(perMinute));
    return (Math.ceil(requests / whole) - 1) * ((minuteMs * whole) / perMinute);
}
function rampMs(requests, shards) {
    let rate = (0,engine_rate/* startRate */.hC)('auto', 0, shards);
    let now = 0;
    for (let sent = 0; sent < Math.min(requests, longestRamp); sent++) {
        rate = (0,engine_rate/* advance */.np)({ ...rate, accepted: true }, now);
        now += (0,engine_rate/* waitFor */.fm)(rate, now, true);
        rate = (0,engine_rate/* advance */.np)(rate, now);
        rate = { ...rate, tokens: rate.tokens - 1 };
    }
    return now + (Math.max(0, requests - longestRamp) * 60_000) / rate.perMinute;
}

;// CONCATENATED MODULE: ./lib/engine/refusal.js
/** Fewer requests in a minute than any tier allows (the lowest documented one: 10, shared with other jobs). */
const fewest = 6;
/** A server that took so many more in another minute did not refuse for their number. */
const clearlyFewer = 0.8;
/**
 * What a 429 was about, as far as it can be told at once; `taken` requests were taken in the minute before it. Only a
 * submission can be refused for what runs at once.
 */
function causeOf(rate, { operation, headers }, taken) {
    if (operation !== 'POST /agent/execute')
        return 'rate';
    const remaining = headers.get('x-ratelimit-remaining')?.trim() ?? '';
    if (/^\d+$/.test(remaining))
        return Number(remaining) === 0 ? 'rate' : 'running';
    if (taken < fewest / rate.shards)
        return 'running';
    const { allowance } = rate;
    if (allowance === undefined)
        return 'unsure';
    if (taken < clearlyFewer * allowance.count)
        return 'running';
    return allowance.certain ? 'rate' : 'unsure';
}

;// CONCATENATED MODULE: ./lib/engine/limiter.js




/** Submissions first: they are what the run is for. Polls free slots; preparing can wait. */
const order = ['execute', 'poll', 'prepare'];
/** The one limiter of a run. A fixed number of requests is granted in any minute, as early in it as they come. */
function createLimiter({ requestsPerMinute, clock, shards = 1 }) {
    if (requestsPerMinute === 'unlimited')
        return noLimit();
    let rate = (0,engine_rate/* startRate */.hC)(requestsPerMinute, clock.now(), shards);
    let cause = 'unsure';
    /** Requests that the server had taken in the minute before it refused a submission. */
    let takenAtRefusal = Number.POSITIVE_INFINITY;
    const waiters = new Set();
    const count = createRequestCount();
    let waking = new AbortController();
    let serving = false;
    /** Milliseconds until the number that is allowed in a minute is kept to. */
    function windowWait(now, priority) {
        if (rate.mode === 'fixed') {
            // A part of a request a minute makes the time longer instead.
            const whole = Math.max(1, Math.floor(rate.perMinute));
            return count.waitMs(now, whole, (minuteMs * whole) / rate.perMinute);
        }
        const { allowance } = rate;
        if (allowance === undefined || !(allowance.certain || priority === 'execute'))
            return 0;
        return count.waitMs(now, allowance.count, minuteMs);
    }
    async function serve() {
        serving = true;
        while (waiters.size > 0) {
            const now = clock.now();
            rate = (0,engine_rate/* advance */.np)(rate, now);
            const [next, waitMs] = choose(now);
            if (next !== undefined && waitMs <= 0) {
                waiters.delete(next);
                count.left(now);
                if (rate.mode === 'auto')
                    rate = { ...rate, tokens: rate.tokens - 1 };
                next.resolve();
                continue;
            }
            waking = new AbortController();
            await clock.sleep(Math.max(1, waitMs), waking.signal).catch(() => { });
        }
        serving = false;
    }
    function choose(now) {
        let soonest = Number.POSITIVE_INFINITY;
        for (const priority of order) {
            const first = [...waiters].find((waiter) => waiter.priority === priority);
            if (first === undefined)
                continue;
            const waitMs = Math.max((0,engine_rate/* waitFor */.fm)(rate, now, priority === 'execute'), windowWait(now, priority));
            if (waitMs <= 0)
                return [first, 0];
            soonest = Math.min(soonest, waitMs);
        }
        return [undefined, soonest];
    }
    function observe(reply) {
        const now = clock.now();
        rate = (0,engine_rate/* advance */.np)(rate, now);
        const refused = reply.status === 429;
        count.replied(now, refused);
        const taken = count.inLastMinute(now);
        const why = refused ? causeOf(rate, reply, taken) : cause;
        rate = (0,engine_rate/* learn */.nB)(rate, reply, now, taken, why);
        if (refused && reply.operation === 'POST /agent/execute') {
            cause = why;
            takenAtRefusal = taken;
        }
        else if (cause === 'unsure' && refused)
            cause = 'rate';
        else if (cause === 'unsure' && taken > takenAtRefusal) {
            // More was taken in a minute than when a submission was refused: it was not refused for the number of requests.
            cause = 'running';
            rate = (0,engine_rate/* absolve */.nl)(rate);
        }
        waking.abort();
    }
    return {
        acquire: (priority, signal) => new Promise((resolve, reject) => {
            if (signal.aborted)
                return reject(signal.reason);
            const leave = () => {
                waiters.delete(waiter);
                reject(signal.reason);
                waking.abort();
            };
            const settle = () => {
                signal.removeEventListener('abort', leave);
                resolve();
            };
            const waiter = { priority, resolve: settle, reject };
            signal.addEventListener('abort', leave, { once: true });
            waiters.add(waiter);
            if (serving)
                waking.abort();
            else
                void serve();
        }),
        observe,
        spacingMs: () => 60_000 / rate.perMinute,
        timeFor: (requests) => timeForRequests(requestsPerMinute, requests, shards),
        refusalCause: () => cause,
    };
}
/** Whoever sets no limit has told that a refusal is about what runs at once, as soon as anything else is answered. */
function noLimit() {
    let cause = 'unsure';
    return {
        acquire: async (_, signal) => signal.throwIfAborted(),
        observe: ({ status, operation }) => {
            if (operation === 'POST /agent/execute' && status === 429)
                cause = 'unsure';
            else if (status !== 429)
                cause = 'running';
        },
        spacingMs: () => 0,
        timeFor: () => ({ likelyMs: 0, slowestMs: 0 }),
        refusalCause: () => cause,
    };
}


/***/ }),

/***/ 96731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openKeptArtifacts),
/* harmony export */   Y: () => (/* binding */ readArtifactFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16839);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16413);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77681);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11256);






/** Opens the kept artifacts below a directory; what cannot be read counts as not kept. */
function openKeptArtifacts(directory) {
    // Ids come from the server and from responses: neither is a safe name for a file.
    const nameOf = (...parts) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .createHash */ .n)('sha256').update((0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(parts)).digest('hex');
    const pathOf = (executionId) => {
        const name = nameOf(executionId);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name.slice(0, 2), `${name}.json`);
    };
    const bytesPath = (executionId, objectId) => {
        const name = nameOf(executionId, objectId);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name.slice(0, 2), `${name}.bytes`);
    };
    return {
        get: async (executionId) => {
            try {
                const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonText */ .lk)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(pathOf(executionId), 'utf8'));
                if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) || value.v !== 1 || value.execution_id !== executionId)
                    return new Map();
                return new Map(readArtifactFacts(value.artifacts));
            }
            catch {
                return new Map();
            }
        },
        put: (executionId, facts) => (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)(pathOf(executionId), `${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ v: 1, execution_id: executionId, artifacts: Object.fromEntries(facts) })}\n`),
        bytesOf: async (executionId, objectId) => {
            const path = bytesPath(executionId, objectId);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
            return found?.isFile() ? path : undefined;
        },
        draftOf: async (executionId, objectId) => {
            const path = `${bytesPath(executionId, objectId)}.part`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            return path;
        },
        keepBytes: (executionId, objectId) => {
            const path = bytesPath(executionId, objectId);
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.part`, path);
        },
    };
}
/** What is said of artifacts, by object id, where it has the form of facts; anything else is left out. */
function readArtifactFacts(value) {
    return new Map((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) ? Object.entries(value).flatMap(readEntry) : []);
}
function readEntry([id, value]) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value))
        return [];
    const { problem, size, sha256, format, width, height, durationMs } = value;
    if (typeof problem === 'string')
        return [[id, { problem, platform: false }]];
    if (typeof size !== 'number' || typeof sha256 !== 'string')
        return [];
    const facts = {
        size,
        sha256,
        ...(typeof format === 'string' ? { format } : {}),
        ...(typeof width === 'number' ? { width } : {}),
        ...(typeof height === 'number' ? { height } : {}),
        ...(typeof durationMs === 'number' ? { durationMs } : {}),
    };
    return [[id, facts]];
}


/***/ })

};
