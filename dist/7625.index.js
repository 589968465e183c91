export const id = 7625;
export const ids = [7625];
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

/***/ 77625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evals/shards.js
var shards = __webpack_require__(58570);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/report/insights.js + 2 modules
var insights = __webpack_require__(4256);
// EXTERNAL MODULE: ./lib/report/merge-results.js
var merge_results = __webpack_require__(59105);
// EXTERNAL MODULE: ./lib/report/result-parts.js
var result_parts = __webpack_require__(17002);
// EXTERNAL MODULE: ./lib/report/suite-gates.js
var suite_gates = __webpack_require__(20495);
// EXTERNAL MODULE: ./lib/commands/check-skills.js + 2 modules
var check_skills = __webpack_require__(68944);
// EXTERNAL MODULE: ./lib/judge/baseline.js
var baseline = __webpack_require__(64396);
// EXTERNAL MODULE: ./lib/judge/comparison-summary.js + 1 modules
var comparison_summary = __webpack_require__(94278);
// EXTERNAL MODULE: ./lib/commands/baseline.js + 1 modules
var commands_baseline = __webpack_require__(48445);
;// CONCATENATED MODULE: ./lib/commands/compare-merged.js




/**
 * Compares merged results with the baseline that the inputs name, or puts together what the parts say about theirs.
 * Nothing can be judged again here: where a part has done so, its word about a case counts.
 */
async function compareMerged(context, merged, sources) {
    const named = await (0,commands_baseline/* readNamedBaseline */.$)(context);
    if (named.kind === 'none')
        return { comparison: merged.comparison };
    if (named.kind === 'unusable')
        return { comparison: undefined, problem: named.message };
    const { skills, cases, tags, shard, changed_only } = merged.selection;
    const plain = (0,baseline/* compareRuns */.qB)({
        head: (0,insights/* withTrials */.Yp)(merged.cases, sources.flatMap(({ results }) => results.trials)).map(insights/* comparedCase */.Ej),
        baseline: (0,insights/* withTrials */.Yp)(named.results.cases, named.results.trials).map(insights/* comparedCase */.Ej),
        source: named.source,
        partial: skills.length + cases.length + tags.length > 0 || shard !== null || changed_only === true,
    });
    const judgedAgain = new Map();
    for (const { results } of sources)
        if (results.comparison?.baseline.started_at === named.source.started_at)
            for (const change of results.comparison.changes)
                if (change.rejudged)
                    judgedAgain.set((0,baseline/* keyOf */.TN)(change), change);
    const changes = plain.changes.map((change) => judgedAgain.get((0,baseline/* keyOf */.TN)(change)) ?? change);
    return { comparison: (0,comparison_summary/* summarise */.f)(changes, named.source) };
}

// EXTERNAL MODULE: ./lib/commands/conclude-test.js + 1 modules
var conclude_test = __webpack_require__(78869);
// EXTERNAL MODULE: ./lib/commands/finish.js + 3 modules
var finish = __webpack_require__(17325);
// EXTERNAL MODULE: ./lib/commands/insights.js + 2 modules
var commands_insights = __webpack_require__(84383);
// EXTERNAL MODULE: ./lib/judge/gate.js
var judge_gate = __webpack_require__(25508);
// EXTERNAL MODULE: ./lib/judge/shard-gate.js
var shard_gate = __webpack_require__(2295);
;// CONCATENATED MODULE: ./lib/commands/merged-gates.js






/** Judges the gates of the inputs, of shards, and of suites that no shard could judge alone. */
function mergedGates({ inputs }, run) {
    const { suites = [], comparison, cases, parts } = run;
    const compared = comparison && (0,baseline/* comparedKeys */.WA)(comparison);
    const { maxErrors: _, ...own } = (0,conclude_test/* gateOf */.R)(inputs);
    const overall = (0,judge_gate/* gateFailures */.X)({
        gate: own,
        cases: cases.map(insights/* decidedCase */.X0),
        compared,
        name: 'all cases',
        strict: false,
    });
    const shards = parts.filter(({ selection }) => selection.shard !== null);
    for (const group of bySelection(shards)) {
        const names = namesOf(group);
        const gate = (0,shard_gate/* gateOfWhole */.C)((0,suite_gates/* gateFrom */._)(group[0]?.gate ?? {}));
        const among = cases.filter(({ result }) => names.has(nameOf(result))).map(insights/* decidedCase */.X0);
        overall.push(...(0,judge_gate/* gateFailures */.X)({ gate, cases: among, compared, name: 'all cases', strict: false }));
    }
    const sharded = namesOf(shards);
    // A baseline that is named here is not the one that the parts know.
    const again = inputs.baseline !== undefined && !inputs['no-regressions'];
    const ofSuites = suites.flatMap(({ skill, file, gate: written }) => {
        const among = cases.filter(({ result }) => result.skill === skill && result.file === file);
        if (among.length === 0)
            return [];
        const gate = {
            ...(among.some(({ result }) => sharded.has(nameOf(result))) ? (0,shard_gate/* gateOfWhole */.C)((0,suite_gates/* gateFrom */._)(written)) : {}),
            ...(again && written.no_regressions ? { noRegressions: true } : {}),
        };
        const missed = (0,judge_gate/* gateFailures */.X)({ gate, cases: among.map(insights/* decidedCase */.X0), compared, name: file, strict: false });
        return missed.map((failure) => ({ ...failure, skill }));
    });
    return { overall, ofSuites };
}
/** Parts of one whole: the shards of one selection under the same gates. */
function bySelection(parts) {
    const groups = new Map();
    for (const part of parts) {
        const { shard: _, ...filters } = part.selection;
        const key = JSON.stringify([filters, part.gate]);
        groups.set(key, [...(groups.get(key) ?? []), part]);
    }
    return [...groups.values()];
}
function namesOf(parts) {
    return new Set(parts.flatMap(({ cases }) => cases.map(nameOf)));
}
function nameOf({ skill, case: id }) {
    return JSON.stringify([skill, id]);
}

// EXTERNAL MODULE: ./lib/commands/results-file.js + 1 modules
var results_file = __webpack_require__(67871);
// EXTERNAL MODULE: ./lib/commands/trial-files.js
var trial_files = __webpack_require__(73912);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 15 modules
var write_reports = __webpack_require__(51926);
;// CONCATENATED MODULE: ./lib/commands/report.js

















/** Merges the results of other runs, such as the shards of one, into one report. Needs no key. */
const report = async (context) => {
    const { runtime } = context;
    const sources = (0,result_parts/* newestOfEachPart */.o)(await readSources(context));
    requireOnePlan(sources.map(({ results }) => results));
    const { comparison: ofParts, ...merged } = (0,merge_results/* mergeResults */.n)(sources.map(({ results }) => results));
    const { absolute } = context.reports();
    const { comparison, problem } = await compareMerged(context, { ...merged, ...(ofParts ? { comparison: ofParts } : {}) }, sources);
    await (0,write_reports/* clearReports */.ZG)(absolute);
    const trials = [];
    for (const [index, source] of sources.entries())
        trials.push(...(await takeTrials(context, source, index, absolute)));
    runtime.log.info(`Merged ${sources.length} results with ${merged.cases.length} cases.`);
    const cases = (0,insights/* withTrials */.Yp)(merged.cases, trials);
    const parts = sources.map(({ results }) => results);
    const gates = [...(merged.suites ?? []), ...parts].map(({ gate = {} }) => (0,suite_gates/* gateFrom */._)(gate));
    const models = (0,insights/* modelsFrom */.lF)(cases, [...gates, (0,conclude_test/* gateOf */.R)(context.inputs)]);
    const { overall, ofSuites } = mergedGates(context, { suites: merged.suites, comparison, cases, parts });
    const missed = [...overall, ...ofSuites];
    return (0,finish/* finishRun */.J)(context, (0,check_skills/* nothingChecked */.t)(context), {
        ...merged,
        command: 'report',
        conclusion: (0,merge_results/* worst */.Q)([merged.conclusion, ...missed.map(({ blame }) => BLAMED[blame])]),
        reasons: [...missed.map(({ message }) => message), ...merged.reasons, ...(problem === undefined ? [] : [problem])],
        skills: merged.skills.map((skill) => {
            const own = ofSuites.filter((one) => one.skill === skill.name).map(({ blame }) => BLAMED[blame]);
            return { ...skill, conclusion: (0,merge_results/* worst */.Q)([skill.conclusion, ...own]) };
        }),
        gates_missed: [...overall.map(({ message }) => message), ...(merged.gates_missed ?? [])],
        trials,
        regressions: comparison || problem ? (0,commands_insights.regressionsOf)(comparison) : merged.regressions,
        ...(comparison ? { comparison } : {}),
        ...(models ? { models } : {}),
        ...(cases.length > 0 ? { scores: (0,insights/* scoresFrom */.sG)(cases) } : {}),
    });
};
const BLAMED = { skill: 'failure', platform: 'inconclusive' };
/**
 * Throws `UsageError` for shards of plans that have split the cases in different ways: a case may be in none of them.
 */
function requireOnePlan(all) {
    const plans = new Map();
    for (const { selection } of all) {
        const { shard, ...filters } = selection;
        if (shard === null)
            continue;
        const run = JSON.stringify([shard.count, filters]);
        const text = (0,shards/* shardText */.eG)(shard);
        const arrangement = text.replace(/^[^@]*/, '');
        const other = plans.get(run);
        if (other !== undefined && other !== arrangement)
            throw new errors/* UsageError */.eb(`results: shard ${text} belongs to another plan than the others: run the shards of one plan.`);
        plans.set(run, arrangement);
    }
}
/** Throws `UsageError` where a pattern matches no file, or a file is no `results.json`. */
async function readSources({ inputs, runtime }) {
    if (inputs.results.length === 0)
        throw new errors/* UsageError */.eb('results is missing: name the results.json files to merge.');
    const { resolveFiles } = await __webpack_require__.e(/* import() */ 1115).then(__webpack_require__.bind(__webpack_require__, 81115));
    const sources = [];
    const problems = [];
    for (const file of await resolveFiles('results', inputs.results, runtime.cwd)) {
        const found = await (0,results_file/* readResultsFile */.B)(file);
        if ('problem' in found)
            problems.push(`results: ${(0,external_node_path_.relative)(runtime.cwd, file)} ${found.problem}.`);
        else
            sources.push({ file, results: found.results });
    }
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    return sources;
}
/** Takes the trials of one source over, under names that no other source has. */
async function takeTrials({ secrets }, { file, results }, index, directory) {
    const trials = [];
    for (const trial of results.trials) {
        const record = trial.path === null ? undefined : ownRecord(await (0,trial_files/* readTrial */.$g)((0,external_node_path_.dirname)(file), trial.path), trial);
        const path = record && trial.path ? trial.path.replace(/^trials\//, `trials/${index + 1}-`) : null;
        if (record && path)
            await (0,trial_files/* writeTrial */.iK)({ directory, record: { ...record, path }, scrub: (text) => secrets.scrub(text) });
        trials.push({ ...trial, path });
    }
    return trials;
}
/** The file of a trial, if it is one: what lies in an artifact may be anything. */
function ownRecord(record, trial) {
    const value = record;
    if (!(0,json/* isJsonObject */.O)(value) || value.skill !== trial.skill || value.case !== trial.case)
        return undefined;
    const { inputs, judgement } = value;
    const judged = judgement === null || ((0,json/* isJsonObject */.O)(judgement) && Array.isArray(judgement.fields));
    // Its own account of the verdict is that of the results, which have been looked at.
    return record && Array.isArray(inputs) && judged ? { ...record, ...trial } : undefined;
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


/***/ }),

/***/ 11256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeLinesAtomically),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Writes a file so that a reader sees the old content or the whole new one, also after a crash in the middle. */
async function writeAtomically(path, text) {
    await replace(path, (file) => file.writeFile(text));
}
/** The same for lines, however many; on the disk before the old content goes. */
async function writeLinesAtomically(path, lines) {
    await replace(path, async (file) => {
        let batch = '';
        for (const line of lines) {
            batch += `${line}\n`;
            if (batch.length < 1 << 16)
                continue;
            await file.writeFile(batch);
            batch = '';
        }
        await file.writeFile(batch);
        await file.datasync();
    });
}
async function replace(path, write) {
    const temporary = `${path}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'w', 0o600);
        try {
            await write(file);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
