export const id = 5214;
export const ids = [5214];
export const modules = {

/***/ 35214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  report: () => (/* binding */ report)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/judge/scores.js
var scores = __webpack_require__(51664);
;// CONCATENATED MODULE: ./lib/report/merge-results.js

const worstFirst = ['failure', 'inconclusive', 'neutral', 'success'];
function worst(conclusions) {
    return worstFirst.find((one) => conclusions.includes(one)) ?? 'success';
}
/** Of several results of one shard, the newest: an earlier attempt's may still lie beside it. */
function newestOfEachShard(sources) {
    const newest = new Map();
    for (const [position, source] of sources.entries()) {
        const { shard } = source.results.selection;
        const key = shard === null ? `whole ${position}` : `${shard.index}/${shard.count}`;
        const known = newest.get(key);
        if (known === undefined || Date.parse(known.results.started_at) <= Date.parse(source.results.started_at))
            newest.set(key, source);
    }
    return [...newest.values()].sort((a, b) => (a.results.selection.shard?.index ?? 0) - (b.results.selection.shard?.index ?? 0));
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
/** Puts the results of shards, or of runs over different skills, together. A shard that is missing is said and counts. */
function mergeResults(all) {
    const missing = missingShards(all);
    const gates = [...new Set(all.flatMap(({ gates_missed = [] }) => gates_missed))];
    const twice = repeated(all.flatMap(({ cases }) => cases));
    const reasons = [
        ...(missing.length > 0 ? [`Results are missing of shard ${missing.join(', ')}.`] : []),
        ...(twice.length > 0 ? [`Cases stand in several results: ${twice.slice(0, 5).join(', ')}.`] : []),
        ...all.flatMap((results) => results.reasons),
    ];
    const own = all.map(({ conclusion }) => conclusion);
    return {
        simulated: all.some(({ simulated }) => simulated),
        base_url: common(all.map(({ base_url }) => base_url)),
        agent_base_url: common(all.map(({ agent_base_url = null }) => agent_base_url)),
        selection: {
            skills: union(all.map(({ selection }) => selection.skills)),
            cases: union(all.map(({ selection }) => selection.cases)),
            tags: union(all.map(({ selection }) => selection.tags)),
            shard: missing.length > 0 ? (all.find(({ selection }) => selection.shard !== null)?.selection.shard ?? null) : null,
        },
        conclusion: worst([...own, ...(missing.length + twice.length > 0 ? ['inconclusive'] : [])]),
        reasons: [...new Set(reasons)],
        ...(gates.length > 0 ? { gates_missed: gates } : {}),
        skills: mergeSkills(all.flatMap(({ skills }) => skills)),
        cases: all.flatMap(({ cases }) => cases),
        regressions: all.flatMap(({ regressions }) => regressions),
        totals: mergeTotals(all.map(({ totals }) => totals)),
        startedAt: Math.min(...all.map(({ started_at }) => Date.parse(started_at))),
    };
}
/** The one address that all of them have. */
function common(addresses) {
    return new Set(addresses).size === 1 ? (addresses[0] ?? null) : null;
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
            ...skill,
            digest: known === undefined || known.digest === skill.digest ? skill.digest : null,
            conclusion: worst([skill.conclusion, known?.conclusion ?? 'success']),
            findings: unique([...(known?.findings ?? []), ...skill.findings]),
        });
    }
    return [...merged.values()];
}
function unique(findings) {
    return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
function mergeTotals(all) {
    const counts = all.reduce((sum, totals) => (0,scores/* addCounts */.c5)(sum, totals.counts), scores/* NO_COUNTS */.lZ);
    const cases = sum(all.map((totals) => totals.cases));
    // Each rate stands for good / counted; where nothing was good, the failed ones are what counted.
    const rates = all.flatMap(({ pass_rate, cases: { passed, flaky, failed } }) => {
        if (pass_rate === null)
            return [];
        const good = passed + flaky;
        return [{ good, counted: pass_rate > 0 ? good / pass_rate : Math.max(1, failed) }];
    });
    const counted = rates.reduce((total, rate) => total + rate.counted, 0);
    return {
        cases,
        trials: sum(all.map((totals) => totals.trials)),
        counts,
        pass_rate: counted === 0 ? null : rates.reduce((total, rate) => total + rate.good, 0) / counted,
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

// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/report/read-results.js


const read_results_text = (value) => typeof value === 'string';
const number = (value) => typeof value === 'number' && Number.isFinite(value);
const flag = (value) => typeof value === 'boolean';
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
const results = record({
    version: (value) => value === 1,
    command: oneOf('validate', 'test', 'publish', 'report'),
    simulated: flag,
    base_url: orNull(read_results_text),
    agent_base_url: optional(orNull(read_results_text)),
    selection: record({ shard: orNull(numbers(['index', 'count'])) }),
    started_at: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
    duration_ms: number,
    conclusion,
    reasons: listOf(read_results_text),
    gates_missed: optional(listOf(read_results_text)),
    skills: listOf(record({ name: read_results_text, directory: read_results_text, digest: orNull(read_results_text), conclusion, findings: listOf(finding) })),
    cases: listOf(record({
        skill: read_results_text,
        case: read_results_text,
        verdict: oneOf(...caseVerdicts),
        tags: listOf(read_results_text),
        file: read_results_text,
        line: optional(number),
        description: optional(read_results_text),
        reason: optional(read_results_text),
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

// EXTERNAL MODULE: ./lib/commands/finish.js + 2 modules
var finish = __webpack_require__(23671);
// EXTERNAL MODULE: ./lib/commands/source-reader.js
var source_reader = __webpack_require__(66141);
// EXTERNAL MODULE: ./lib/commands/trial-files.js
var trial_files = __webpack_require__(73912);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 15 modules
var write_reports = __webpack_require__(46246);
;// CONCATENATED MODULE: ./lib/commands/report.js










/** A larger file is no `results.json` of ours. Bytes. */
const LARGEST = 256 * 1024 * 1024;
/** Merges the results of other runs, such as the shards of one, into one report. Needs no key. */
const report = async (context) => {
    const { inputs, runtime } = context;
    const found = await readSources(context);
    const sources = newestOfEachShard(found);
    const merged = mergeResults(sources.map(({ results }) => results));
    const { absolute } = context.reports();
    await (0,write_reports/* clearReports */.ZG)(absolute);
    const trials = [];
    for (const [index, source] of sources.entries())
        trials.push(...(await takeTrials(context, source, index, absolute)));
    runtime.log.info(`Merged ${sources.length} results with ${merged.cases.length} cases.`);
    const short = gatesMissed(inputs, merged.totals);
    return (0,finish/* finishRun */.J)(context, { findings: new Map(), sourceOf: (0,source_reader/* sourceReader */.T)(runtime.cwd) }, {
        ...merged,
        command: 'report',
        conclusion: short.length > 0 ? 'failure' : merged.conclusion,
        reasons: [...short, ...merged.reasons],
        gates_missed: [...short, ...(merged.gates_missed ?? [])],
        trials,
    });
};
/** Throws `UsageError` where a pattern matches no file, or a file is no `results.json`. */
async function readSources({ inputs, runtime }) {
    if (inputs.results.length === 0)
        throw new errors/* UsageError */.eb('results is missing: name the results.json files to merge.');
    const { resolveFiles } = await __webpack_require__.e(/* import() */ 1115).then(__webpack_require__.bind(__webpack_require__, 81115));
    const sources = [];
    const problems = [];
    for (const file of await resolveFiles('results', inputs.results, runtime.cwd)) {
        const bytes = await (0,promises_.readFile)(file);
        const results = bytes.byteLength > LARGEST ? undefined : readResults(bytes.toString('utf8'));
        if (results === undefined)
            problems.push(`results: ${(0,external_node_path_.relative)(runtime.cwd, file)} is no results.json of this tool.`);
        else
            sources.push({ file, results });
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
/** The rates that the inputs ask of all cases together. */
function gatesMissed(inputs, totals) {
    const rows = [
        ['pass rate', totals.pass_rate, inputs['min-pass-rate']],
        ['field accuracy', totals.field_accuracy, inputs['min-field-accuracy']],
    ];
    const percent = (share) => `${Number((share * 100).toFixed(1))} %`;
    return rows.flatMap(([name, rate, needed]) => {
        if (needed === undefined || (rate !== null && rate >= needed))
            return [];
        return [
            `The ${name} of all cases is ${rate === null ? 'not known' : percent(rate)}; ${percent(needed)} is asked for.`,
        ];
    });
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


/***/ })

};
