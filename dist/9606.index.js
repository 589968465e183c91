export const id = 9606;
export const ids = [9606];
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
// EXTERNAL MODULE: ./lib/commands/run-trials.js + 8 modules
var run_trials = __webpack_require__(35726);
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
    if (one.expect.artifacts.length > 0)
        return 'what its artifacts were like is not kept';
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
        const { verdict, counts } = await judge(one, {
            kind: 'finished',
            execution,
            ...(record.execution?.submitted_at ? { submittedAt: record.execution.submitted_at } : {}),
            ...(record.execution?.completed_at ? { completedAt: record.execution.completed_at } : {}),
        });
        judged.push({ ...(0,insights/* comparedTrial */.gn)(trial), verdict, counts });
    }
    const verdicts = judged.map(({ verdict }) => verdict);
    return { verdict: (0,case_verdict/* caseVerdict */.KN)(one, verdicts, today), trials: judged };
}


/***/ }),

/***/ 89606:
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
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/report/insights.js + 2 modules
var insights = __webpack_require__(4256);
// EXTERNAL MODULE: ./lib/judge/comparison-summary.js + 1 modules
var comparison_summary = __webpack_require__(94278);
// EXTERNAL MODULE: ./lib/judge/scores.js
var scores = __webpack_require__(51664);
// EXTERNAL MODULE: ./lib/judge/totals.js
var totals = __webpack_require__(9496);
;// CONCATENATED MODULE: ./lib/report/result-parts.js
/**
 * The results that count. Of several of one shard the newest, and of several attempts of one workflow run the last: an
 * earlier one's may still lie beside it. Results with other filters are other parts and stay.
 */
function newestOfEachPart(sources) {
    const newest = new Map();
    for (const source of sources) {
        const { selection, run, base_url } = source.results;
        const { shard, ...filters } = selection;
        // Results of different runs over everything are different runs.
        const part = shard === null ? ['run', run?.id ?? newest.size, base_url] : ['shard', shard.index, shard.count];
        const key = JSON.stringify([...part, filters]);
        newest.set(key, newerOf(newest.get(key) ?? [], source));
    }
    return [...newest.values()]
        .flat()
        .sort((a, b) => (a.results.selection.shard?.index ?? 0) - (b.results.selection.shard?.index ?? 0));
}
/** Two legs of one attempt may well have the same filters: both stay, and what they say twice is found. */
function newerOf(known, source) {
    const [first] = known;
    if (first === undefined)
        return [source];
    const { run, selection, started_at } = source.results;
    const sameRun = run !== undefined && run.id === first.results.run?.id;
    const order = sameRun
        ? run.attempt - (first.results.run?.attempt ?? 0)
        : Date.parse(started_at) - Date.parse(first.results.started_at);
    if (order === 0 && selection.shard === null)
        return [...known, source];
    return order >= 0 ? [source] : [...known];
}
/** The shards that are not there, such as `2/4`. */
function missingShards(all) {
    const shards = all.flatMap(({ selection }) => (selection.shard === null ? [] : [selection.shard]));
    const counts = new Set(shards.map(({ count }) => Math.min(count, 256)));
    return [...counts].flatMap((count) => {
        const present = new Set(shards.filter((shard) => shard.count === count).map(({ index }) => index));
        return Array.from({ length: count }, (_, index) => index + 1)
            .filter((index) => !present.has(index))
            .map((index) => `${index}/${count}`);
    });
}

;// CONCATENATED MODULE: ./lib/report/merge-results.js




const worstFirst = ['failure', 'inconclusive', 'neutral', 'success'];
/** The worst of several conclusions. */
function worst(conclusions) {
    return worstFirst.find((one) => conclusions.includes(one)) ?? 'success';
}
/** Puts the results of shards, or of runs over different skills, together. A shard that is missing is said and counts. */
function mergeResults(all) {
    const missing = missingShards(all);
    const gates = [...new Set(all.flatMap(({ gates_missed = [] }) => gates_missed))];
    const twice = repeated(all.flatMap(({ cases }) => cases));
    const comparison = mergeComparisons(all);
    const reasons = [
        ...(missing.length > 0 ? [`Results are missing of shard ${missing.join(', ')}.`] : []),
        ...(twice.length > 0 ? [`Cases stand in several results: ${twice.slice(0, 5).join(', ')}.`] : []),
        ...all.flatMap((results) => results.reasons),
        ...(comparison === 'various'
            ? ['The results are compared with different baselines, so that no comparison covers all of them.']
            : []),
    ];
    const own = all.map(({ conclusion }) => conclusion);
    const startedAt = Math.min(...all.map(({ started_at }) => Date.parse(started_at)));
    return {
        simulated: all.some(({ simulated }) => simulated),
        base_url: common(all.map(({ base_url }) => base_url)),
        agent_base_url: common(all.map(({ agent_base_url = null }) => agent_base_url)),
        selection: {
            skills: union(all.map(({ selection }) => selection.skills)),
            cases: union(all.map(({ selection }) => selection.cases)),
            tags: union(all.map(({ selection }) => selection.tags)),
            shard: missing.length > 0 ? (all.find(({ selection }) => selection.shard !== null)?.selection.shard ?? null) : null,
            ...(all.some(({ selection }) => selection.changed_only) ? { changed_only: true } : {}),
        },
        conclusion: worst([...own, ...(missing.length + twice.length > 0 ? ['inconclusive'] : [])]),
        reasons: [...new Set(reasons)],
        ...(gates.length > 0 ? { gates_missed: gates } : {}),
        skills: mergeSkills(all.flatMap(({ skills }) => skills)),
        cases: all.flatMap(({ cases }) => cases),
        suites: distinct(all.flatMap(({ suites = [] }) => suites), ({ skill, file }) => [skill, file]),
        regressions: all.flatMap(({ regressions }) => regressions),
        ...(comparison && comparison !== 'various' ? { comparison } : {}),
        // Each part looks at every suite of its skills.
        coverage: distinct(all.flatMap(({ coverage = [] }) => coverage), ({ skill }) => skill),
        totals: mergeTotals(all.map(({ totals }) => totals), all.flatMap(({ cases }) => cases)),
        startedAt,
        durationMs: Math.max(...all.map((one) => Date.parse(one.started_at) + one.duration_ms)) - startedAt,
    };
}
/** What the parts say about one baseline; undefined when none was compared. */
function mergeComparisons(all) {
    const own = all.flatMap(({ comparison }) => (comparison ? [comparison] : []));
    const [first] = own;
    if (!first)
        return undefined;
    if (own.some(({ baseline }) => baseline.started_at !== first.baseline.started_at))
        return 'various';
    return (0,comparison_summary/* summarise */.f)(own.flatMap(({ changes }) => changes), first.baseline);
}
/** The one address that all of them have. */
function common(addresses) {
    return new Set(addresses).size === 1 ? (addresses[0] ?? null) : null;
}
function distinct(items, keyOf) {
    return [...new Map(items.map((item) => [JSON.stringify(keyOf(item)), item])).values()];
}
function union(lists) {
    return [...new Set(lists.flat())];
}
function repeated(cases) {
    const seen = new Set();
    const twice = new Set();
    for (const one of cases) {
        const name = `${one.skill}/${one.case}`;
        (seen.has(name) ? twice : seen).add(name);
    }
    return [...twice];
}
/** Every shard looks at every skill, so that each finding comes many times. */
function mergeSkills(skills) {
    const merged = new Map();
    for (const skill of skills) {
        const known = merged.get(skill.directory);
        merged.set(skill.directory, {
            ...known,
            ...skill,
            digest: known === undefined || known.digest === skill.digest ? skill.digest : null,
            conclusion: worst([skill.conclusion, known?.conclusion ?? 'success']),
            findings: distinct([...(known?.findings ?? []), ...skill.findings], (finding) => finding),
        });
    }
    return [...merged.values()];
}
function mergeTotals(all, results) {
    const counts = all.reduce((sum, totals) => (0,scores/* addCounts */.c5)(sum, totals.counts), scores/* NO_COUNTS */.lZ);
    const cases = sum(all.map((totals) => totals.cases));
    const decided = results.map(({ verdict, strict }) => ({ verdict, strict: strict === true }));
    return {
        cases,
        trials: sum(all.map((totals) => totals.trials)),
        counts,
        pass_rate: (0,totals/* passRate */.sc)(decided),
        field_accuracy: (0,scores/* fieldAccuracy */.er)(counts),
        credits_used: all.reduce((total, { credits_used }) => total + credits_used, 0),
        credits_saved: all.reduce((total, { credits_saved }) => total + credits_saved, 0),
        requests: sum(all.map(({ requests }) => requests)),
    };
}
function sum(all) {
    const total = {};
    for (const one of all)
        for (const [key, value] of Object.entries(one))
            total[key] = (total[key] ?? 0) + value;
    return total;
}

// EXTERNAL MODULE: ./lib/report/suite-gates.js
var suite_gates = __webpack_require__(20495);
// EXTERNAL MODULE: ./lib/judge/baseline.js
var baseline = __webpack_require__(64396);
// EXTERNAL MODULE: ./lib/judge/gate.js
var judge_gate = __webpack_require__(25508);
// EXTERNAL MODULE: ./lib/commands/baseline.js + 1 modules
var commands_baseline = __webpack_require__(48445);
// EXTERNAL MODULE: ./lib/commands/conclude-test.js + 1 modules
var conclude_test = __webpack_require__(78869);
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
/** Gates of the inputs that only the whole can meet or miss: rates and regressions. */
function mergedGateFailures({ inputs }, comparison, all) {
    const compared = comparison && (0,baseline/* comparedKeys */.WA)(comparison);
    const { maxErrors: _, ...gate } = (0,conclude_test/* gateOf */.R)(inputs);
    return (0,judge_gate/* gateFailures */.X)({ gate, cases: all.map(insights/* decidedCase */.X0), compared, name: 'all cases', strict: false });
}
/** Suites that ask for no regressions and have some, against a baseline that is named here and not by the parts. */
function suiteRegressions({ inputs }, { suites = [], comparison }, all) {
    if (inputs.baseline === undefined || inputs['no-regressions'])
        return [];
    const compared = comparison && (0,baseline/* comparedKeys */.WA)(comparison);
    return suites.flatMap(({ skill, file, gate }) => {
        if (!(0,suite_gates/* gateFrom */._)(gate).noRegressions)
            return [];
        const cases = all.filter(({ result }) => result.skill === skill && result.file === file).map(insights/* decidedCase */.X0);
        return (0,judge_gate/* gateFailures */.X)({ gate: { noRegressions: true }, cases, compared, name: file, strict: false });
    });
}

// EXTERNAL MODULE: ./lib/commands/finish.js + 2 modules
var finish = __webpack_require__(23671);
// EXTERNAL MODULE: ./lib/commands/insights.js + 2 modules
var commands_insights = __webpack_require__(84383);
// EXTERNAL MODULE: ./lib/commands/results-file.js + 1 modules
var results_file = __webpack_require__(67871);
// EXTERNAL MODULE: ./lib/commands/source-reader.js
var source_reader = __webpack_require__(66141);
// EXTERNAL MODULE: ./lib/commands/trial-files.js
var trial_files = __webpack_require__(73912);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 15 modules
var write_reports = __webpack_require__(46246);
;// CONCATENATED MODULE: ./lib/commands/report.js














/** Merges the results of other runs, such as the shards of one, into one report. Needs no key. */
const report = async (context) => {
    const { runtime } = context;
    const sources = newestOfEachPart(await readSources(context));
    const { comparison: ofParts, ...merged } = mergeResults(sources.map(({ results }) => results));
    const { absolute } = context.reports();
    const { comparison, problem } = await compareMerged(context, { ...merged, ...(ofParts ? { comparison: ofParts } : {}) }, sources);
    await (0,write_reports/* clearReports */.ZG)(absolute);
    const trials = [];
    for (const [index, source] of sources.entries())
        trials.push(...(await takeTrials(context, source, index, absolute)));
    runtime.log.info(`Merged ${sources.length} results with ${merged.cases.length} cases.`);
    const cases = (0,insights/* withTrials */.Yp)(merged.cases, trials);
    const models = (0,insights/* modelsFrom */.lF)(cases, (merged.suites ?? []).map(({ gate }) => (0,suite_gates/* gateFrom */._)(gate)));
    const missed = mergedGateFailures(context, comparison, cases);
    const ofSuites = suiteRegressions(context, { ...merged, comparison }, cases);
    return (0,finish/* finishRun */.J)(context, { findings: new Map(), sourceOf: (0,source_reader/* sourceReader */.T)(runtime.cwd) }, {
        ...merged,
        command: 'report',
        conclusion: worst([merged.conclusion, ...[...missed, ...ofSuites].map(({ blame }) => BLAMED[blame])]),
        reasons: [
            ...[...missed, ...ofSuites].map(({ message }) => message),
            ...merged.reasons,
            ...(problem === undefined ? [] : [problem]),
        ],
        gates_missed: [...missed.map(({ message }) => message), ...(merged.gates_missed ?? [])],
        trials,
        regressions: comparison || problem ? (0,commands_insights.regressionsOf)(comparison) : merged.regressions,
        ...(comparison ? { comparison } : {}),
        ...(models ? { models } : {}),
        ...(cases.length > 0 ? { scores: (0,insights/* scoresFrom */.sG)(cases) } : {}),
    });
};
const BLAMED = { skill: 'failure', platform: 'inconclusive' };
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
    fix: optional(record({
        description: read_results_text,
        safe: flag,
        edits: listOf(record({ file: read_results_text, start: number, end: number, new_text: read_results_text })),
        rename: optional(record({ from: read_results_text, to: read_results_text })),
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
        shard: orNull(numbers(['index', 'count'])),
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


/***/ })

};
