export const id = 7325;
export const ids = [7325];
export const modules = {

/***/ 94380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DI: () => (/* binding */ isFailing),
/* harmony export */   LH: () => (/* binding */ failingSkills),
/* harmony export */   v9: () => (/* binding */ failingFindings)
/* harmony export */ });
/* harmony import */ var _report_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);

/** True when a finding counts against the run. */
function isFailing(finding, failOn) {
    if (finding.suppressed !== undefined || failOn === 'never')
        return false;
    return finding.severity === 'error' || (failOn === 'warning' && finding.severity === 'warning');
}
/** Why a run fails that does nothing but check skills: `2 of 3 skills have findings …`. */
function failingSkills(failing, all, failOn) {
    const which = all === 1 ? 'The skill' : `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(failing)} of ${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(all, 'skill')}`;
    return `${which} ${failing === 1 ? 'has' : 'have'} findings that fail the run (fail-on: ${failOn}).`;
}
/** Why a run fails whose cases do not: `3 findings fail the run …`. */
function failingFindings(count, failOn) {
    return `${(0,_report_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(count, 'finding')} ${count === 1 ? 'fails' : 'fail'} the run (fail-on: ${failOn}).`;
}


/***/ }),

/***/ 17325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ finishRun)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/all-findings.js
var all_findings = __webpack_require__(22412);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/commands/changed-graphs.js


/**
 * The state graphs of the skills whose `vlmrun.yaml` the event has changed, as far as the event tells: a graph that
 * nobody has touched need not be looked at. Outside of a job only with `changed-only`.
 */
async function changedGraphs(context, checked, { skills }) {
    if (context.platform === undefined && !context.inputs['changed-only'])
        return [];
    if (skills.length === 0)
        return [];
    const { changed, prefix } = await context.changes();
    if (changed.kind === 'everything')
        return [];
    const files = new Set(changed.files);
    const configs = skills
        .map(({ name, directory }) => ({ name, file: (0,posix_.join)(directory, 'vlmrun.yaml') }))
        .filter(({ file }) => files.has((0,posix_.normalize)((0,posix_.join)(prefix, file))));
    if (configs.length === 0)
        return [];
    const [{ parseYaml }, { parseGraph }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005)]).then(__webpack_require__.bind(__webpack_require__, 34005)),
        __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 60428)),
    ]);
    return configs.flatMap(({ name, file }) => {
        const source = checked.sourceOf(file);
        const config = source === undefined ? undefined : parseYaml(source).value;
        const graph = (0,json/* isJsonObject */.O)(config) ? config.graph : undefined;
        // What has a mistake is a finding already, and no diagram.
        return typeof graph === 'string' && parseGraph(graph).problems.length === 0 ? [{ name, graph }] : [];
    });
}

// EXTERNAL MODULE: ./lib/commands/outputs.js + 1 modules
var outputs = __webpack_require__(90330);
// EXTERNAL MODULE: ./lib/commands/replace-file.js
var replace_file = __webpack_require__(31481);
;// CONCATENATED MODULE: ./lib/commands/run-history.js




/** Runs that are kept. */
const KEPT = 200;
const FILE = 'history.ndjson';
/** The earlier runs that the state directory remembers, oldest first. Lines that cannot be read are left out. */
async function readRunHistory(stateDirectory) {
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(stateDirectory, FILE), 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => {
        try {
            const run = JSON.parse(line);
            return isPastRun(run) ? [run] : [];
        }
        catch {
            return [];
        }
    });
}
function isPastRun(value) {
    if (!(0,json/* isJsonObject */.O)(value) || !(0,json/* isJsonObject */.O)(value.totals))
        return false;
    const share = (part) => part === null || typeof part === 'number';
    const { pass_rate, field_accuracy, credits_used } = value.totals;
    return (typeof value.at === 'string' &&
        typeof value.conclusion === 'string' &&
        (value.sha === null || typeof value.sha === 'string') &&
        share(pass_rate) &&
        share(field_accuracy) &&
        typeof credits_used === 'number');
}
/**
 * Whether a run belongs in the history. Simulated runs and those that tested nothing say nothing about a trend, nor does
 * a shard: all of them together do, in the `report` that merges them.
 */
function isTelling({ command, simulated, trials, selection }) {
    const tested = command === 'test' || command === 'report';
    return tested && !simulated && trials.length > 0 && selection.shard === null;
}
/** A run as the history keeps it; `where` names its commit and page, absent outside a job. */
function pastRun(results, where) {
    const { cases, counts, pass_rate, field_accuracy, credits_used, credits_saved } = results.totals;
    return {
        at: results.started_at,
        sha: where.sha ?? null,
        run: where.run ?? null,
        conclusion: results.conclusion,
        totals: { cases, counts, pass_rate, field_accuracy, credits_used, credits_saved },
    };
}
/** Adds a run; what is older than the newest 200 is forgotten. */
async function rememberRun(stateDirectory, run) {
    const runs = [...(await readRunHistory(stateDirectory)), run].slice(-KEPT);
    await (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(stateDirectory, FILE), runs.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

// EXTERNAL MODULE: ./lib/commands/run-results.js
var run_results = __webpack_require__(9448);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/merge-results.js
var merge_results = __webpack_require__(59105);
// EXTERNAL MODULE: ./lib/commands/fail-on.js
var fail_on = __webpack_require__(94380);
;// CONCATENATED MODULE: ./lib/commands/run-troubles.js




/** Skills that are named in one reason. */
const NAMED = 5;
/**
 * The parts of a run with what is wrong beside its skills and cases: a configuration with mistakes, checks that failed
 * by a bug, findings that belong to no skill. Each makes the run a failure, whatever its skills are like.
 */
function withTroubles(parts, checked, context) {
    const { incomplete, repository } = checked;
    const reasons = [
        ...configurationTrouble(context),
        ...incompleteTrouble(incomplete),
        ...repositoryTrouble(checked, context),
    ];
    return {
        ...parts,
        conclusion: (0,merge_results/* worst */.Q)([parts.conclusion, ...(reasons.length > 0 ? ['failure'] : [])]),
        reasons: [...reasons, ...parts.reasons],
        skills: parts.skills.map((skill) => incomplete.has(skill.directory) ? { ...skill, conclusion: (0,merge_results/* worst */.Q)([skill.conclusion, 'failure']) } : skill),
        findings: [...repository.map(run_results/* resultFinding */.BS), ...(parts.findings ?? [])],
    };
}
/** The exit code that troubles ask for, whatever the conclusion is: 2 for the user's to mend, 3 for a bug of ours. */
function troubleCode({ incomplete }, { configuration }) {
    if (incomplete.size > 0)
        return 3;
    return configuration.problems.length > 0 ? 2 : undefined;
}
function configurationTrouble({ configuration: { problems } }) {
    const [first] = problems;
    if (first === undefined)
        return [];
    const { file, range, message } = first;
    const place = range === undefined ? file : `${file}:${range.start.line}:${range.start.column}`;
    return [`The configuration has ${(0,format/* plural */.LS)(problems.length, 'mistake')}. ${place}: ${message}`];
}
function incompleteTrouble(incomplete) {
    if (incomplete.size === 0)
        return [];
    const named = [...incomplete].slice(0, NAMED);
    const more = incomplete.size - named.length;
    const all = more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
    return [`A bug in this tool kept ${(0,format/* plural */.LS)(incomplete.size, 'skill')} from being checked in full: ${all}.`];
}
function repositoryTrouble({ repository }, { inputs, configuration }) {
    // Mistakes of the configuration are told as such.
    const failing = repository.filter((finding) => (0,fail_on/* isFailing */.DI)(finding, inputs['fail-on'])).length;
    if (failing === 0 || configuration.problems.length > 0)
        return [];
    return [`${(0,format/* plural */.LS)(failing, 'finding')} outside of the skills (fail-on: ${inputs['fail-on']}).`];
}

// EXTERNAL MODULE: ./lib/commands/tell.js
var tell = __webpack_require__(6055);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 15 modules
var write_reports = __webpack_require__(51926);
;// CONCATENATED MODULE: ./lib/commands/finish.js










const exitCodes = {
    success: 0,
    neutral: 0,
    failure: 1,
    inconclusive: 4,
};
/**
 * Ends a run: every report is written, then the result is shown to whoever asked, then the exit code follows from
 * the conclusion. `journal`: the run has written one into the report directory. `bundles` are by directory of the skill.
 */
async function finishRun(context, checked, parts, journal = false, bundles) {
    const { runtime, secrets } = context;
    const results = (0,run_results/* resultsOf */.qS)(withTroubles(parts, checked, context), context);
    const directory = context.reports();
    const workspace = runtime.env.GITHUB_WORKSPACE;
    const prefix = context.action && workspace ? (0,external_node_path_.relative)(workspace, runtime.cwd).replaceAll('\\', '/') : '';
    const state = (0,external_node_path_.resolve)(runtime.cwd, context.inputs['state-directory']);
    const run = pastRun(results, { sha: context.platform?.event.headSha, run: context.platform?.runUrl });
    const history = isTelling(results) ? [...(await readRunHistory(state)), run] : [];
    await (0,write_reports/* writeReports */.Li)({
        directory: directory.absolute,
        shownDirectory: directory.shown,
        results,
        rules: await rulesOf(results),
        sourceOf: checked.sourceOf,
        scrub: (text) => secrets.scrub(text),
        fixtures: { cwd: runtime.cwd, signal: runtime.signal, budgetBytes: context.inputs['media-budget'] * 1024 * 1024 },
        history,
        graphs: () => changedGraphs(context, checked, results),
        journal,
        inTime: hurry(runtime),
        ...(bundles === undefined ? {} : { bundles }),
        ...(prefix === '' || prefix.startsWith('..') ? {} : { pathPrefix: prefix }),
    });
    if (history.length > 0)
        await rememberRun(state, run);
    await show(context, checked, results, directory);
    await tellOf(context, results, checked.sourceOf);
    return {
        exitCode: runtime.signal.aborted ? 130 : (troubleCode(checked, context) ?? exitCodes[results.conclusion]),
        outputs: (0,outputs/* outputsOf */.Y)(results, directory.absolute.replaceAll('\\', '/')),
    };
}
/** The details of an interrupted run may take so long: a runner kills it some seconds after it has asked it to end. */
const detailsMs = 1_500;
/** Tells whether there is time for details: always, until the run is interrupted, and a little longer. */
function hurry({ signal, clock }) {
    let endsAt;
    return () => {
        if (!signal.aborted)
            return true;
        endsAt ??= clock.now() + detailsMs;
        return clock.now() < endsAt;
    };
}
/** The rules that found something; the registry is not read when none has. */
async function rulesOf(results) {
    const found = new Set((0,all_findings/* allFindings */.c)(results).map(({ rule }) => rule));
    if (found.size === 0)
        return [];
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(4495), __webpack_require__.e(428), __webpack_require__.e(8651)]).then(__webpack_require__.bind(__webpack_require__, 28651));
    return rules.filter(({ id }) => found.has(id));
}
/** Tells GitHub, where the run was asked to. */
async function tellOf(context, results, sourceOf) {
    const { accountOf } = await __webpack_require__.e(/* import() */ 7316).then(__webpack_require__.bind(__webpack_require__, 77316));
    await (0,tell/* tell */.q)(context, accountOf(results, sourceOf));
}
async function show(context, checked, results, directory) {
    const { format, runtime, print, colour, columns, secrets, action } = context;
    if (format === 'json') {
        const { resultsJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97406));
        for (const piece of resultsJson(results))
            print(secrets.scrub(piece));
        return;
    }
    const { renderFindings } = await __webpack_require__.e(/* import() */ 1647).then(__webpack_require__.bind(__webpack_require__, 71647));
    const { renderOutcome } = await __webpack_require__.e(/* import() */ 4616).then(__webpack_require__.bind(__webpack_require__, 54616));
    const findings = [...checked.repository, ...[...checked.findings.values()].flat()];
    if (findings.length > 0)
        runtime.log.info(`${renderFindings(findings, checked.sourceOf, { colour, columns })}\n`);
    if (format === 'github') {
        const { emitAnnotations } = await __webpack_require__.e(/* import() */ 7090).then(__webpack_require__.bind(__webpack_require__, 44709));
        emitAnnotations(results, { write: print, cwd: runtime.cwd, workspace: runtime.env.GITHUB_WORKSPACE, secrets });
    }
    runtime.log.info(renderOutcome(results, { colour, columns, reportDirectory: directory.shown }));
    if (!action)
        return;
    const { writeSummary } = await __webpack_require__.e(/* import() */ 9102).then(__webpack_require__.bind(__webpack_require__, 46721));
    await writeSummary(await (0,promises_.readFile)((0,external_node_path_.join)(directory.absolute, 'summary.md'), 'utf8'), runtime.env.GITHUB_STEP_SUMMARY);
}


/***/ }),

/***/ 31481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ replaceFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


const CHUNK = 256 * 1024;
/**
 * Writes a file so that a reader sees either the old one or the whole new one, also when the process is killed: into
 * a temporary file beside it, then renamed. It is not synced to disk: reports can be made again, and thousands of
 * syncs would take minutes. `pieces` are written as they come, in chunks of about 256 KiB.
 */
async function replaceFile(path, pieces) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
    const temporary = `${path}.${process.pid}.tmp`;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(temporary, 'w');
    try {
        let buffer = '';
        for await (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
            buffer += piece;
            if (buffer.length < CHUNK)
                continue;
            await file.writeFile(buffer);
            buffer = '';
        }
        await file.writeFile(buffer);
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 9448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BS: () => (/* binding */ resultFinding),
/* harmony export */   nE: () => (/* binding */ nothingRun),
/* harmony export */   qS: () => (/* binding */ resultsOf)
/* harmony export */ });
/* harmony import */ var _judge_totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9496);
/* harmony import */ var _report_all_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22412);
/* harmony import */ var _rules_rule_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78821);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13411);




/** The results of a run, complete. */
function resultsOf(parts, { inputs, runtime }) {
    const findings = { error: 0, warning: 0, info: 0, suppressed: 0 };
    for (const finding of (0,_report_all_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .allFindings */ .c)(parts))
        findings[finding.suppressed ? 'suppressed' : finding.severity]++;
    return {
        version: 1,
        command: parts.command,
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .productName */ .t, version: _version_js__WEBPACK_IMPORTED_MODULE_2__/* .productVersion */ .U },
        simulated: parts.simulated ?? false,
        base_url: parts.base_url ?? null,
        agent_base_url: parts.agent_base_url ?? null,
        selection: parts.selection ?? {
            skills: inputs.skills,
            cases: inputs.cases,
            tags: inputs.tags,
            shard: inputs.shard ?? null,
            ...(inputs['changed-only'] ? { changed_only: true } : {}),
        },
        ...runOf(runtime.env),
        started_at: new Date(parts.startedAt).toISOString(),
        duration_ms: parts.durationMs ?? runtime.clock.now() - parts.startedAt,
        conclusion: parts.conclusion,
        reasons: parts.reasons,
        ...(parts.gates_missed && parts.gates_missed.length > 0 ? { gates_missed: parts.gates_missed } : {}),
        skills: parts.skills,
        ...(parts.findings && parts.findings.length > 0 ? { findings: parts.findings } : {}),
        ...(parts.gate && Object.keys(parts.gate).length > 0 ? { gate: parts.gate } : {}),
        ...(parts.suites && parts.suites.length > 0 ? { suites: parts.suites } : {}),
        cases: parts.cases ?? [],
        trials: parts.trials ?? [],
        totals: { ...(parts.totals ?? nothingRun), findings },
        regressions: parts.regressions ?? [],
        published: parts.published ?? [],
        ...(parts.updates ? { updates: parts.updates } : {}),
        ...(parts.comparison ? { comparison: parts.comparison } : {}),
        ...(parts.models ? { models: parts.models } : {}),
        ...(parts.scores ? { scores: parts.scores } : {}),
        ...(parts.coverage ? { coverage: parts.coverage } : {}),
        ...(parts.forecast ? { forecast: parts.forecast } : {}),
    };
}
function runOf(env) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = env;
    return id && attempt && /^\d+$/.test(attempt) ? { run: { id, attempt: Number(attempt) } } : {};
}
const noTrials = { passed: 0, failed: 0, errored: 0, not_run: 0 };
/** The totals of a run without cases. */
const nothingRun = {
    cases: _judge_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_CASES */ .kr,
    trials: noTrials,
    counts: { match: 0, wrong: 0, missing: 0, extra: 0 },
    pass_rate: null,
    field_accuracy: null,
    credits_used: 0,
    credits_saved: 0,
    requests: {},
};
/** A finding as results carry it. */
function resultFinding(finding) {
    const { rule, severity, message, file, range, fix, suppressed, redacted } = finding;
    return {
        rule,
        severity,
        message,
        file,
        ...(range
            ? { line: range.start.line, column: range.start.column, end_line: range.end.line, end_column: range.end.column }
            : {}),
        help_uri: (0,_rules_rule_page_js__WEBPACK_IMPORTED_MODULE_3__/* .rulePageUrl */ .Pd)(rule),
        ...(fix ? { fix: resultFix(fix) } : {}),
        ...(suppressed ? { suppressed: { reason: suppressed.reason, by: suppressed.by } } : {}),
        ...(redacted ? { redacted } : {}),
    };
}
/** Edits, and UTF-16 units that they write, beyond which a fix is only described. */
const MOST_EDITS = 200;
const MOST_TEXT = 20_000;
function resultFix({ description, safe, edits, rename, touch, remove }) {
    const written = edits.reduce((sum, { newText }) => sum + newText.length, 0);
    const told = edits.length > MOST_EDITS || written > MOST_TEXT ? [] : edits;
    return {
        description,
        safe,
        edits: told.map(({ file, range: { start, end }, newText }) => ({ file, start, end, new_text: newText })),
        ...(rename ? { rename } : {}),
        ...(touch ? { touch: touch.slice(0, MOST_EDITS) } : {}),
        ...(remove === undefined ? {} : { remove }),
    };
}


/***/ }),

/***/ 73912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ readTrial),
/* harmony export */   iK: () => (/* binding */ writeTrial),
/* harmony export */   qQ: () => (/* binding */ trialPath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16413);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77681);
/* harmony import */ var _report_failing_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15894);
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31481);






/** Place of a trial's file in the report directory; `id` is that of the trial, safe as a file name. */
function trialPath(id) {
    return `trials/${id}.json`;
}
/**
 * Writes the file of one trial as soon as it is judged, so that nothing of it has to stay in memory. The record
 * names its own place in `path`; one without is not written.
 */
async function writeTrial(options) {
    const { directory, record, scrub } = options;
    if (record.path === null)
        return;
    // What failed is among the fields already; a record without any judged fields keeps what it says.
    const { failing_fields, ...rest } = record;
    const written = record.judgement ? rest : record;
    await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_4__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, record.path), `${scrub((0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(written))}\n`);
}
/** A trial's file read back; undefined when it is not there or not readable. */
async function readTrial(directory, path) {
    try {
        const record = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonText */ .lk)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), 'utf8'));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(record) || record.version !== 1)
            return undefined;
        const { judgement, failing_fields: failing } = record;
        const failing_fields = failing ?? (0,_report_failing_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .failingFields */ .m7)(judgement?.fields ?? []);
        return { ...record, failing_fields };
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 51926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ZG: () => (/* binding */ clearReports),
  Li: () => (/* binding */ writeReports)
});

// UNUSED EXPORTS: reportFiles

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/field-accuracy.js
var field_accuracy = __webpack_require__(30874);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
// EXTERNAL MODULE: ./lib/report/by-skill.js
var by_skill = __webpack_require__(10905);
;// CONCATENATED MODULE: ./lib/report/html/case-order.js


/**
 * Every case in the order of the page: what got worse since the baseline, then by verdict, most urgent first. The
 * budget for media is spent in this order too.
 */
function orderCases(results) {
    const changes = new Map(results.comparison?.changes.map((one) => [JSON.stringify([one.skill, one.case]), one.change]));
    const urgency = ({ result, change }) => change === 'regressed' ? -1 : verdict_words/* verdictOrder */.I0.indexOf(result.verdict);
    return (0,by_skill/* bySkill */.Xx)(results)
        .flatMap(({ cases }) => cases)
        .map((item) => {
        const change = changes.get(JSON.stringify([item.result.skill, item.result.case]));
        return change === undefined || change === 'same' || change === 'removed' ? item : { ...item, change };
    })
        .toSorted((a, b) => urgency(a) - urgency(b));
}

// EXTERNAL MODULE: ./lib/report/failing-fields.js
var failing_fields = __webpack_require__(15894);
;// CONCATENATED MODULE: ./lib/report/html/details.js

/** What the page shows of one trial when it is opened. */
function trialDetail(record, inputs) {
    const { judgement } = record;
    return {
        fields: (judgement?.fields ?? []).map(shownField),
        violations: judgement?.violations ?? [],
        compared: judgement?.compared ?? false,
        inputs,
        request: record.request,
        ...responseOf(record),
        key: record.key,
        digest: record.digest,
    };
}
/** The page cannot show more of a value, and would be slow to open. UTF-16 units. */
const LIMITS = { value: 10_000, response: 1_000_000 };
function shownField(field) {
    const { expected, actual } = field;
    return {
        ...field,
        ...(expected === undefined ? {} : { expected: (0,failing_fields/* shortened */.vI)(expected, LIMITS.value) }),
        ...(actual === undefined ? {} : { actual: (0,failing_fields/* shortened */.vI)(actual, LIMITS.value) }),
    };
}
function responseOf({ response, deep_response: deep, path }) {
    const where = path === null ? '' : ` It is in ${path}.`;
    if (deep !== undefined)
        return { response: `The response nests too deep to be shown.${where}` };
    if (response === undefined)
        return {};
    return { response: (0,failing_fields/* isLonger */.AX)(response, LIMITS.response) ? `The response is too long to be shown.${where}` : response };
}
/** Pages (from 0) on which the model says that values stand, in their order. */
function groundedPages(record) {
    const pages = new Set();
    for (const { grounding } of record.judgement?.fields ?? [])
        for (const { page } of grounding?.boxes ?? [])
            if (Number.isInteger(page) && page >= 0)
                pages.add(page);
    return [...pages].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./lib/report/shared-tokens.js
/** Above this many pairs a table of them is too large, and the texts are taken apart first. */
const MOST_PAIRS = 250_000;
const CHUNK = 400;
/**
 * What two lists of tokens share: first what they begin and end with, then the longest common sequence between. Long
 * texts are cut at the tokens that stand once in each (the idea of patience diff); where there are none, they are
 * compared chunk by chunk.
 */
function sharedTokens(a, b) {
    const kept = { a: new Set(), b: new Set() };
    // A stack instead of recursion: a text may fall into very many pieces.
    const pieces = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
    for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
        const inner = stripped(a, b, piece, kept);
        const pairs = (inner.aEnd - inner.a) * (inner.bEnd - inner.b);
        if (pairs === 0)
            continue;
        if (pairs <= MOST_PAIRS)
            longestCommon(a, b, inner, kept);
        else
            for (const part of atAnchors(a, b, inner, kept) ?? inChunks(inner))
                pieces.push(part);
    }
    return kept;
}
function stripped(a, b, piece, kept) {
    let { a: i, aEnd, b: j, bEnd } = piece;
    const keep = (inA, inB) => {
        kept.a.add(inA);
        kept.b.add(inB);
    };
    while (i < aEnd && j < bEnd && a[i] === b[j])
        keep(i++, j++);
    while (i < aEnd && j < bEnd && a[aEnd - 1] === b[bEnd - 1])
        keep(--aEnd, --bEnd);
    return { a: i, aEnd, b: j, bEnd };
}
function longestCommon(a, b, piece, kept) {
    const [rows, columns] = [piece.aEnd - piece.a, piece.bEnd - piece.b];
    const width = columns + 1;
    const lengths = new Uint32Array((rows + 1) * width);
    const same = (i, j) => a[piece.a + i] === b[piece.b + j];
    const at = (i, j) => lengths[i * width + j] ?? 0;
    for (let i = rows - 1; i >= 0; i--)
        for (let j = columns - 1; j >= 0; j--)
            lengths[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    for (let i = 0, j = 0; i < rows && j < columns;) {
        if (same(i, j)) {
            kept.a.add(piece.a + i++);
            kept.b.add(piece.b + j++);
        }
        else if (at(i + 1, j) >= at(i, j + 1))
            i++;
        else
            j++;
    }
}
/** Cuts at the tokens that stand once in each text and in the same order; undefined where there are none. */
function atAnchors(a, b, piece, kept) {
    const inB = single(b, piece.b, piece.bEnd);
    const pairs = [];
    for (const [token, i] of single(a, piece.a, piece.aEnd)) {
        const j = inB.get(token);
        if (i !== undefined && j !== undefined)
            pairs.push([i, j]);
    }
    const anchors = increasing(pairs);
    if (anchors.length === 0)
        return undefined;
    const pieces = [];
    let [i, j] = [piece.a, piece.b];
    for (const [inA, inOther] of anchors) {
        pieces.push({ a: i, aEnd: inA, b: j, bEnd: inOther });
        kept.a.add(inA);
        kept.b.add(inOther);
        [i, j] = [inA + 1, inOther + 1];
    }
    return [...pieces, { a: i, aEnd: piece.aEnd, b: j, bEnd: piece.bEnd }];
}
/** Tokens by their place; undefined for one that stands more than once. */
function single(tokens, start, end) {
    const places = new Map();
    for (let index = start; index < end; index++) {
        const token = tokens[index] ?? '';
        places.set(token, places.has(token) ? undefined : index);
    }
    return places;
}
/** The longest sequence of pairs, in order of the first, in which the second increases too. */
function increasing(pairs) {
    const tails = [];
    const before = [];
    const second = (index) => pairs[index ?? -1]?.[1] ?? 0;
    for (let index = 0; index < pairs.length; index++) {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (second(tails[middle]) < second(index))
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
        tails[low] = index;
    }
    const chain = [];
    for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
        const pair = pairs[index];
        if (pair)
            chain.push(pair);
    }
    return chain.reverse();
}
/** Pieces small enough for a table, the same share of each text. */
function inChunks({ a, aEnd, b, bEnd }) {
    const count = Math.ceil(Math.max(aEnd - a, bEnd - b) / CHUNK);
    const cut = (start, end, index) => start + Math.floor(((end - start) * index) / count);
    return Array.from({ length: count }, (_, index) => ({
        a: cut(a, aEnd, index),
        aEnd: cut(a, aEnd, index + 1),
        b: cut(b, bEnd, index),
        bEnd: cut(b, bEnd, index + 1),
    }));
}

;// CONCATENATED MODULE: ./lib/report/html/fix-changes.js


const MOST_LINES = 24;
const LINE_LIMIT = 240;
/** UTF-16 units; nobody reads what a fix does to more at once. */
const LARGEST_TEXT = 200_000;
/** A fix with the lines that it would change. A file that is not there is taken for empty. */
function pageFix(fix, sourceOf) {
    const { description, safe, rename } = fix;
    const files = [...new Set(fix.edits.map(({ file }) => file))];
    const changes = files.map((file) => {
        const edits = fix.edits.filter((edit) => edit.file === file);
        const { text, start } = around(edits, sourceOf(file));
        return { file, lines: text.length > LARGEST_TEXT ? [] : changedLines(text, edited(text, start, edits)) };
    });
    return { description, safe, ...(rename ? { rename } : {}), changes: changes.filter(({ lines }) => lines.length > 0) };
}
/** The lines that edits touch, with one line around them, and the offset of the first: no others can differ. */
function around(edits, source) {
    if (source === undefined)
        return { text: '', start: 0 };
    const first = edits.reduce((least, { start }) => Math.min(least, start), source.text.length);
    const last = edits.reduce((most, { end }) => Math.max(most, end), 0);
    const start = source.lineStart(Math.max(1, source.positionAt(first).line - 1));
    return { text: source.text.slice(start, source.lineStart(source.positionAt(last).line + 2)), start };
}
/** `from` is the offset of `text` in the file that the edits are of. */
function edited(text, from, edits) {
    let result = '';
    let at = 0;
    for (const { start, end, new_text } of edits.toSorted((a, b) => a.start - b.start)) {
        result += text.slice(at, Math.max(at, start - from)) + new_text;
        at = Math.max(at, end - from);
    }
    return result + text.slice(at);
}
/** The lines that differ, with one line around them. */
function changedLines(before, after) {
    const [old, young] = [linesOf(before), linesOf(after)];
    const kept = sharedTokens(old, young);
    const all = [];
    for (let i = 0, j = 0; i < old.length || j < young.length;) {
        if (i < old.length && !kept.a.has(i))
            all.push({ kind: 'removed', text: old[i++] ?? '' });
        else if (j < young.length && !kept.b.has(j))
            all.push({ kind: 'added', text: young[j++] ?? '' });
        else {
            all.push({ kind: 'same', text: old[i] ?? '' });
            i++;
            j++;
        }
    }
    const isNear = (index) => [-1, 0, 1].some((by) => (all[index + by]?.kind ?? 'same') !== 'same');
    const shown = all.flatMap((line, index) => {
        if (isNear(index))
            return [{ kind: line.kind, text: (0,lib_text/* truncate */.xv)(line.text, LINE_LIMIT) }];
        // One gap between two places, none at the ends.
        return index > 0 && isNear(index - 1) && all.slice(index).some(({ kind }) => kind !== 'same')
            ? [{ kind: 'gap', text: '' }]
            : [];
    });
    return shown.length > MOST_LINES ? [...shown.slice(0, MOST_LINES), { kind: 'gap', text: '' }] : shown;
}
function linesOf(text) {
    return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r\n|\r|\n/);
}

;// CONCATENATED MODULE: ./lib/report/html/findings.js


const CONTEXT_LINES = 2;
const findings_LINE_LIMIT = 400;
const EXCERPT_LIMIT = 5_000;
const urgency = ['error', 'warning', 'info'];
/** Every finding with the lines around it, most severe first, and the text of each rule that found something. */
function pageFindings(results, rules, sourceOf) {
    const findings = [{ name: undefined, findings: results.findings ?? [] }, ...results.skills]
        .flatMap(({ name, findings }) => findings.map((finding) => ({ skill: name, finding })))
        .toSorted((a, b) => urgency.indexOf(a.finding.severity) - urgency.indexOf(b.finding.severity))
        .map(({ skill, finding }, index) => {
        const { end_line, end_column, fix, redacted, ...rest } = finding;
        const shown = index < EXCERPT_LIMIT && !redacted;
        const source = shown && finding.line !== undefined ? sourceOf(finding.file) : undefined;
        return {
            ...rest,
            ...(skill === undefined ? {} : { skill }),
            ...(fix && shown ? { fix: pageFix(fix, sourceOf) } : {}),
            ...(source ? { excerpt: excerptOf(finding, source) } : {}),
        };
    });
    const used = new Set(findings.map(({ rule }) => rule));
    const texts = rules
        .filter(({ id }) => used.has(id))
        .map(({ id, title, why, how, source }) => [id, { title, why, how, source }]);
    return { findings, rules: Object.fromEntries(texts) };
}
function excerptOf(finding, source) {
    const marked = Math.min(finding.line ?? 1, source.lineCount);
    const first = Math.max(1, marked - CONTEXT_LINES);
    const last = Math.min(source.lineCount, marked + CONTEXT_LINES);
    const lines = [];
    for (let line = first; line <= last; line++)
        lines.push((0,lib_text/* truncate */.xv)(source.line(line), findings_LINE_LIMIT));
    const length = lines[marked - first]?.length ?? 0;
    const from = Math.min((finding.column ?? 1) - 1, length);
    const sameLine = finding.end_line === undefined || finding.end_line === finding.line;
    const to = sameLine ? Math.min((finding.end_column ?? finding.column ?? 1) - 1, length) : length;
    return { first, lines, marked, from, to: Math.max(from, to) };
}

// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/report/html/islands.js


/**
 * Data for the page: a script element that is never run and that no text inside can end. In pieces, one for each
 * element of its lists (any iterables), so that the cases of a large run are never one text.
 */
function* jsonIsland(id, value) {
    yield `<script type="application/json" id="${id}">{`;
    let separator = '';
    for (const [key, member] of Object.entries(value)) {
        if (member === undefined)
            continue;
        yield `${separator}${safeJson(key)}:`;
        separator = ',';
        if (!isIterable(member)) {
            yield safeJson(member);
            continue;
        }
        let before = '[';
        for (const element of member) {
            yield before + safeJson(element);
            before = ',';
        }
        yield before === '[' ? '[]' : ']';
    }
    yield '}</script>\n';
}
function isIterable(value) {
    return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
/** The same, deflated (raw) and in base64, for data that is read only when it is asked for. */
async function packedIsland(id, json) {
    const { deflateRawSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38522, 19));
    return `<script type="text/plain" id="${id}">${deflateRawSync(json).toString('base64')}</script>\n`;
}
/** Bytes in base64. */
function bytesIsland(id, bytes) {
    const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    return `<script type="text/plain" id="${id}">${base64}</script>\n`;
}
/** JSON in which no string can hide anything from a reader, and that stands inside HTML as it is. */
function safeJson(value) {
    return (0,json_text/* jsonText */.s$)(visible(value)).replaceAll('<', '\\u003c');
}
function visible(value) {
    if (typeof value === 'string')
        return (0,lib_text/* neutralise */.$0)(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value))
        return value.map(visible);
    // A map without a prototype: a model may answer with a key named __proto__.
    const clean = Object.create(null);
    for (const [key, member] of Object.entries(value))
        if (member !== undefined)
            clean[(0,lib_text/* neutralise */.$0)(key)] = visible(member);
    return clean;
}

// EXTERNAL MODULE: ./lib/report/case-notes.js
var case_notes = __webpack_require__(18844);
;// CONCATENATED MODULE: ./lib/report/html/models.js

/** Each model over all trials that were asked of it, in the order of their first trial. */
function models(results) {
    const groups = new Map();
    for (const trial of results.trials) {
        const group = groups.get(trial.model);
        if (group)
            group.push(trial);
        else
            groups.set(trial.model, [trial]);
    }
    return [...groups].map(([model, trials]) => {
        const count = (verdict) => trials.filter((trial) => trial.verdict === verdict).length;
        const sum = (key) => trials.reduce((total, { counts }) => total + counts[key], 0);
        const row = results.models?.find((one) => one.model === model);
        const times = trials.map(by_skill/* executionMs */.F2).filter((ms) => ms !== undefined);
        return {
            model,
            cases: new Set(trials.map((trial) => JSON.stringify([trial.skill, trial.case]))).size,
            trials: trials.length,
            passed: count('passed'),
            failed: count('failed'),
            errored: count('errored'),
            counts: { match: sum('match'), wrong: sum('wrong'), missing: sum('missing'), extra: sum('extra') },
            credits: trials.reduce((total, { execution }) => total + (execution?.usage.credits_used ?? 0), 0),
            medianMs: times.toSorted((a, b) => a - b)[times.length >> 1] ?? null,
            ...(row && !row.different_cases ? { gates: row.meets_gates ? 'met' : 'missed' } : {}),
            ...(row?.recommended ? { recommended: true } : {}),
        };
    });
}

// EXTERNAL MODULE: ./lib/report/value-text.js
var value_text = __webpack_require__(23763);
;// CONCATENATED MODULE: ./lib/report/html/preview.js

const LENGTH = 80;
/** UTF-16 units of what both have in common that stand before the place where they part. */
const LEAD = 24;
/** Values are looked at so far for that place. */
const SEARCHED = 4_000;
/** A failing field in short: both values on one line, beginning shortly before they differ. */
function preview({ path, expected, actual }) {
    const [a, b] = [(0,value_text/* valueText */.R)(expected, SEARCHED), (0,value_text/* valueText */.R)(actual, SEARCHED)];
    let same = 0;
    while (same < a.length && same < b.length && a[same] === b[same])
        same++;
    const skipped = Math.max(a.length, b.length) > LENGTH && same > LEAD * 2 ? same - LEAD : 0;
    return {
        path,
        ...(expected === undefined ? {} : { expected: part(a, skipped) }),
        ...(actual === undefined ? {} : { actual: part(b, skipped) }),
    };
}
function part(text, skipped) {
    let start = skipped;
    // Never the second half of a surrogate pair.
    if (/[\udc00-\udfff]/.test(text[start] ?? ''))
        start++;
    let end = Math.min(text.length, start + LENGTH);
    if (/[\ud800-\udbff]/.test(text[end - 1] ?? ''))
        end--;
    return `${start > 0 ? '…' : ''}${text.slice(start, end)}${end < text.length ? '…' : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/html/trend.js
const SHOWN = 30;
/**
 * What the page draws of the last 30 runs or, with fewer than two, of the baseline and this run; nothing without
 * either. History and baseline are files that anybody can edit.
 */
function pageTrend(history, results) {
    const runs = pageRuns(history);
    if (runs.length > 1)
        return runs.slice(-SHOWN);
    const baseline = results?.comparison?.baseline;
    if (!baseline?.totals || !results)
        return [];
    const [before, now] = pageRuns([
        { at: baseline.started_at, totals: baseline.totals },
        { at: results.started_at, totals: results.totals },
    ]);
    return before && now ? [{ ...before, baseline: true }, now] : [];
}
function pageRuns(runs) {
    return runs.flatMap(({ at, totals }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at)
        ? [
            {
                at: at.slice(0, 16),
                passRate: share(totals.pass_rate),
                fieldAccuracy: share(totals.field_accuracy),
                credits: Number.isFinite(totals.credits_used) ? Math.max(0, totals.credits_used) : 0,
            },
        ]
        : []);
}
function share(value) {
    return value === null || !Number.isFinite(value) ? null : Math.min(1, Math.max(0, value));
}

;// CONCATENATED MODULE: ./lib/report/html/overview.js






const PREVIEWED_FIELDS = 3;
/** The results as the page shows them before a case is opened. */
function overview(input) {
    const { results, bundles } = input;
    const { command, tool, simulated, base_url, started_at, duration_ms, conclusion, selection } = results;
    const reasons = (0,verdict_words/* furtherReasons */.QA)(results);
    return {
        headline: (0,verdict_words/* headline */.Pl)(results),
        run: { command, tool, simulated, base_url, started_at, duration_ms, conclusion, reasons, selection },
        totals: results.totals,
        skills: results.skills.map(({ name, directory, digest, conclusion: own, bundle: sent }) => {
            const bundle = bundles.get(directory) ?? pageBundle(sent);
            return { name, directory, digest, conclusion: own, ...(bundle ? { bundle } : {}) };
        }),
        cases: pageCases(input),
        models: models(results),
        fields: input.fields,
        findings: input.findings,
        rules: input.rules,
        ...(results.comparison ? { comparison: results.comparison } : {}),
        coverage: results.coverage ?? [],
        ...(results.scores ? { scores: results.scores } : {}),
        // What changed within files is for the summary and the results: the page would grow by every diff.
        published: results.published.map(({ files: _files, ...row }) => row),
        trend: pageTrend(input.history, results),
    };
}
function* pageCases({ cases, places }) {
    for (const { result, trials, change } of cases) {
        const { case: id, definition: _, inputs: __, ...rest } = result;
        const notes = (0,case_notes/* caseNotes */.A)(result);
        yield {
            ...rest,
            ...(notes.length > 0 ? { notes } : {}),
            id,
            ...(change === undefined ? {} : { change }),
            trials: trials.map((trial) => pageTrial(trial, places.get(trial) ?? null)),
        };
    }
}
function pageBundle(sent) {
    return sent && { entries: sent.entries, excluded: sent.excluded, contentBytes: sent.content_bytes };
}
function pageTrial(trial, at) {
    const { execution } = trial;
    return {
        trial: trial.trial,
        model: trial.model,
        verdict: trial.verdict,
        reason: trial.reason,
        counts: trial.counts,
        score: trial.score,
        credits: execution?.usage.credits_used ?? null,
        ms: (0,by_skill/* executionMs */.F2)(trial) ?? null,
        reused: execution?.reused ?? false,
        shared: execution?.shared ?? false,
        execution: execution?.id ?? null,
        status: execution?.status ?? null,
        failing: trial.failing_fields.map(({ path }) => path),
        previews: trial.failing_fields.slice(0, PREVIEWED_FIELDS).map(preview),
        at,
    };
}

;// CONCATENATED MODULE: ./lib/report/html/html.js







const withheld = {
    islands: [],
    media: { pictures: [], pageCount: 0, note: 'Not shown, because fields of this case are redacted.' },
};
// Trials in one packed island: few enough to open one at once, enough to compress well.
const CHUNK_TRIALS = 16;
/**
 * `report.html` in pieces: one page that asks nothing of any network. Its policy allows the one script and the one
 * style sheet by their hashes, pictures and media from the page itself and from files beside it, and nothing else.
 * Details of trials follow the script, so that the overview is there before they are read.
 */
async function* renderHtml(options) {
    const { results } = options;
    const { script, scriptHash, style, styleHash } = await __webpack_require__.e(/* import() */ 7862).then(__webpack_require__.bind(__webpack_require__, 27862));
    const policy = [
        "default-src 'none'",
        `script-src ${scriptHash}`,
        `style-src ${styleHash}`,
        "img-src data: blob: 'self' file:",
        "media-src data: blob: 'self' file:",
        "object-src 'none'",
        'frame-src blob:',
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    const title = (0,lib_text/* escapeHtml */.ZD)((0,lib_text/* oneLine */.TN)((0,verdict_words/* headline */.Pl)(results)));
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n';
    yield `<meta http-equiv="Content-Security-Policy" content="${policy}">\n`;
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n';
    yield `<meta name="referrer" content="no-referrer">\n<title>${title}</title>\n<style>${style}</style>\n</head>\n<body>\n`;
    yield `<div id="app"><noscript><h1>${title}</h1><p>This report needs JavaScript. summary.md and junit.xml beside it do not.</p></noscript></div>\n`;
    const cases = orderCases(results);
    const places = placeTrials(cases);
    const { findings, rules } = pageFindings(results, options.rules, options.sourceOf);
    const { fields, bundles, history } = options;
    yield* jsonIsland('overview', overview({ results, cases, fields, findings, rules, bundles, history, places }));
    yield `<script>${script}</script>\n`;
    yield* details(options, places);
    if (options.fixtures)
        yield* jsonIsland('left-out', options.fixtures.leftOut());
    yield '</body>\n</html>\n';
}
function placeTrials(cases) {
    const places = new Map();
    let count = 0;
    for (const trial of cases.flatMap(({ trials }) => trials))
        if (trial.path !== null) {
            places.set(trial, [Math.floor(count / CHUNK_TRIALS), count % CHUNK_TRIALS]);
            count++;
        }
    return places;
}
async function* details(options, places) {
    let chunk = [];
    let number = 0;
    for (const trial of places.keys()) {
        const record = await options.recordOf(trial);
        const inputs = [];
        for (const input of record?.inputs ?? []) {
            const shown = record?.redacted
                ? withheld
                : record && (await options.fixtures?.show(input, groundedPages(record)));
            for (const { id, bytes } of shown?.islands ?? [])
                yield bytesIsland(id, bytes);
            inputs.push(shown ? { ...input, media: shown.media } : input);
        }
        chunk.push(record ? safeJson(trialDetail(record, inputs)) : 'null');
        if (chunk.length < CHUNK_TRIALS)
            continue;
        yield await packedIsland(`details-${number++}`, `[${chunk.join(',')}]`);
        chunk = [];
    }
    if (chunk.length > 0)
        yield await packedIsland(`details-${number}`, `[${chunk.join(',')}]`);
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(97406);
// EXTERNAL MODULE: ./lib/rules/rule-page.js
var rule_page = __webpack_require__(78821);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/report/junit.js






const MESSAGE_LIMIT = 1_000;
const TEXT_LIMIT = 20_000;
/**
 * JUnit XML as its readers take it (there is no standard): one suite a skill, one test case a case, `failure` for
 * what the skill did wrong, `error` for what could not be run, `skipped` for what does not count. Repeats are one
 * test case, with its trials in `system-out`. The findings of a skill are its first test case, what became of publishing it
 * the second.
 */
function* renderJunit(results) {
    // What only a lock file names is no skill of the run, and has drifted all the same.
    const gone = results.published
        .filter(({ directory }) => directory === '')
        .map(({ name, directory, digest }) => ({
        skill: { name, directory, digest, conclusion: 'failure', findings: [] },
        cases: [],
    }));
    const { findings = [] } = results;
    const ofNone = findings.length > 0 ? [{ skill: repository(findings), cases: [] }] : [];
    const suites = [...ofNone, ...(0,by_skill/* bySkill */.Xx)(results), ...gone];
    const tallies = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    for (const suite of suites) {
        const { tests, failures, errors, skipped } = tallyOf(suite, results);
        tallies.tests += tests;
        tallies.failures += failures;
        tallies.errors += errors;
        tallies.skipped += skipped;
    }
    const name = `vlmrun-skills ${results.command}${results.simulated ? ' (simulated)' : ''}`;
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites${attributes({ name, ...tallies, time: seconds(results.duration_ms) })}>\n`;
    // Made as they are written: the suites and test cases of a large run are never there at once.
    for (const suite of suites)
        yield* renderSuite(suite, results);
    yield '</testsuites>\n';
}
/** What belongs to no skill, as a skill without cases. */
function repository(findings) {
    return { name: '(repository)', directory: '.', digest: null, conclusion: 'success', findings };
}
/** What is said of a skill itself, before its cases. */
function ownTests({ skill }, { published }) {
    const tests = [{ name: 'findings', outcome: findingsOutcome(skill.findings) }];
    const row = published.find(({ name, directory }) => name === skill.name && directory === skill.directory);
    if (row)
        tests.push({ name: 'publish', outcome: publishedOutcome(row, skill.conclusion) });
    return tests;
}
function tallyOf(suite, results) {
    const tally = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    for (const outcome of outcomesOf(suite, results)) {
        tally.tests++;
        if (outcome?.kind === 'failure')
            tally.failures++;
        else if (outcome?.kind === 'error')
            tally.errors++;
        else if (outcome?.kind === 'skipped')
            tally.skipped++;
    }
    return tally;
}
// One after the other: each may hold thousands of characters.
function* outcomesOf(suite, results) {
    for (const { outcome } of ownTests(suite, results))
        yield outcome;
    for (const item of suite.cases)
        yield caseOutcome(item, results);
}
function* renderSuite(suite, results) {
    const { skill, cases } = suite;
    const head = attributes({
        name: skill.name,
        ...tallyOf(suite, results),
        time: seconds(cases.reduce((ms, item) => ms + caseMs(item), 0)),
        timestamp: results.started_at.replace(/\.\d+Z$/, 'Z'),
        hostname: 'localhost',
    });
    const properties = property('directory', skill.directory) +
        property('digest', skill.digest ?? '') +
        property('simulated', String(results.simulated));
    yield `  <testsuite${head}>\n    <properties>${properties}</properties>\n`;
    for (const { name, outcome } of ownTests(suite, results))
        yield testCase({ name, classname: skill.name, file: skill.directory, time: seconds(0) }, outcome, '');
    for (const item of cases) {
        const { result, trials } = item;
        const { case: name, file, line } = result;
        const attrs = { name, classname: skill.name, file, line, time: seconds(caseMs(item)) };
        yield testCase(attrs, caseOutcome(item, results), trials.map(trialLine).join('\n'));
    }
    yield '  </testsuite>\n';
}
function caseMs({ trials }) {
    return trials.reduce((total, trial) => total + ((0,by_skill/* executionMs */.F2)(trial) ?? 0), 0);
}
function findingsOutcome(findings) {
    const open = findings.filter(({ severity, suppressed }) => severity === 'error' && !suppressed);
    const first = open[0];
    if (!first)
        return undefined;
    const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
    const lines = open.map(({ rule, message, file, line, column }) => {
        const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
        const page = (0,rule_page/* rulePageOf */.PJ)(rule);
        return `${(0,lib_text/* oneLine */.TN)(place)} ${rule}: ${(0,lib_text/* oneLine */.TN)(message)}${page === undefined ? '' : ` (${page})`}`;
    });
    return { kind: 'failure', message: `${first.rule}: ${first.message}${more}`, text: lines.join('\n') };
}
/** A failure where the skill is to blame, an error where it is not. */
function publishedOutcome(row, conclusion) {
    const { status, id, version, previous, message } = row;
    if (status === 'planned')
        return { kind: 'skipped', message: message ?? 'a dry run publishes nothing', text: '' };
    if (status !== 'failed' && status !== 'refused' && status !== 'drifted')
        return undefined;
    const reference = id === null ? [] : [`stored as ${version ?? 'a version'} (${id})`];
    const before = previous ? [`before: ${previous.version ?? 'a version'} (${previous.id})`] : [];
    const text = [...reference, ...before].map(lib_text/* oneLine */.TN).join('\n');
    const kind = conclusion === 'inconclusive' ? 'error' : 'failure';
    return { kind, message: `${status}: ${message ?? 'no reason given'}`, text };
}
function caseOutcome(item, results) {
    const { verdict, reason } = item.result;
    const telling = (0,by_skill/* tellingTrial */.AE)(item);
    const message = reason ?? telling?.reason ?? verdict_words/* verdictWords */.L2[verdict];
    const text = telling ? telling.failing_fields.map(fieldLine).join('\n') : '';
    switch (verdict) {
        case 'passed':
        case 'flaky':
            return undefined;
        case 'failed':
            return { kind: 'failure', message, text };
        case 'xpassed':
            return { kind: 'failure', message: `passed although a failure was expected: ${message}`, text };
        case 'errored':
            return { kind: 'error', message, text };
        case 'not_run':
            return { kind: results.conclusion === 'neutral' ? 'skipped' : 'error', message: `not run: ${message}`, text: '' };
        case 'xfailed':
        case 'quarantined':
        case 'skipped':
            return { kind: 'skipped', message: `${verdict_words/* verdictWords */.L2[verdict]}: ${message}`, text: '' };
    }
}
function testCase(attrs, outcome, output) {
    const children = [];
    if (outcome?.kind === 'skipped') {
        children.push(`<skipped${attributes({ message: (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(outcome.message), MESSAGE_LIMIT) })}/>`);
    }
    else if (outcome) {
        const head = attributes({ message: (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(outcome.message), MESSAGE_LIMIT), type: outcome.kind });
        children.push(`<${outcome.kind}${head}>${(0,lib_text/* escapeXml */.X)((0,lib_text/* truncate */.xv)(outcome.text, TEXT_LIMIT))}</${outcome.kind}>`);
    }
    if (output !== '')
        children.push(`<system-out>${(0,lib_text/* escapeXml */.X)((0,lib_text/* truncate */.xv)(output, TEXT_LIMIT))}</system-out>`);
    const head = `    <testcase${attributes(attrs)}`;
    if (children.length === 0)
        return `${head}/>\n`;
    return `${head}>\n${children.map((child) => `      ${child}\n`).join('')}    </testcase>\n`;
}
function trialLine(trial) {
    const id = trial.execution
        ? ` execution ${trial.execution.id}${trial.execution.reused ? ` (${(0,format/* responseOrigin */.qK)(trial.execution)})` : ''}`
        : '';
    const reason = trial.reason ? `: ${trial.reason}` : '';
    return (0,lib_text/* oneLine */.TN)(`trial ${trial.trial}, ${trial.model}: ${trial.verdict}${reason}${id}`);
}
function fieldLine({ path, expected, actual, comparator }) {
    return (0,lib_text/* oneLine */.TN)(`${path}: expected ${(0,value_text/* valueText */.R)(expected, 300)}, got ${(0,value_text/* valueText */.R)(actual, 300)} (${comparator})`);
}
function property(name, value) {
    return `<property${attributes({ name, value })}/>`;
}
function attributes(values) {
    return Object.entries(values)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ` ${key}="${(0,lib_text/* escapeXml */.X)((0,lib_text/* oneLine */.TN)(String(value)))}"`)
        .join('');
}
function seconds(ms) {
    return (ms / 1000).toFixed(3);
}

// EXTERNAL MODULE: ./lib/report/markdown/summary.js + 13 modules
var summary = __webpack_require__(43017);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/report/all-findings.js
var all_findings = __webpack_require__(22412);
;// CONCATENATED MODULE: ./lib/report/sarif/fix.js

/** A fix as SARIF has it (section 3.55); undefined for one that is no change of a text. */
function describeFix(fix, artifact, sourceOf) {
    const files = [...new Set(fix.edits.map(({ file }) => file))];
    const changes = [];
    for (const file of files) {
        const source = sourceOf(file);
        const edits = fix.edits.filter((edit) => edit.file === file);
        // A byte order mark stands before the first column.
        if (source === undefined || edits.some(({ start, end }) => start < 0 || end > source.text.length))
            return undefined;
        changes.push({
            artifactLocation: artifact(file),
            replacements: edits.map(({ start, end, new_text }) => ({
                deletedRegion: region(source, start, end),
                insertedContent: { text: new_text },
            })),
        });
    }
    return changes.length === 0
        ? undefined
        : { description: { text: (0,lib_text/* neutralise */.$0)(fix.description) }, artifactChanges: changes };
}
function region(source, from, to) {
    const { start, end } = source.range(from, to);
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

;// CONCATENATED MODULE: ./lib/report/sarif/line-hash.js
const WINDOW = 100;
const BASE = 37;
const HALF = 2 ** 32;
const END_OF_FILE = 65535;
// 37^100 modulo 2^64: the weight of the character that leaves the window.
const LEAVING = BigInt.asUintN(64, 37n ** 100n);
const LEAVING_HIGH = Number(LEAVING >> 32n);
const LEAVING_LOW = Number(LEAVING & 0xffffffffn);
/**
 * A hash for each wanted line (from 1) that survives edits elsewhere in the file, as `github/codeql-action` computes the
 * fingerprint `primaryLocationLineHash` (`src/fingerprints.ts`): a rolling hash over the 100 characters from the
 * start of the line, white space left out, with a counter for equal ones.
 */
function lineHashes(text, wanted) {
    const window = new Array(WINDOW).fill(0);
    const lineAt = new Array(WINDOW).fill(-1);
    // By value as a number: two of 64 bits that fall together in 53 would only be told apart by their count.
    const counts = new Map();
    let left = wanted.size;
    const hashes = new Map();
    // 64 bits in two halves: every product stays below 2^53, and BigInt is ten times slower.
    let high = 0;
    let low = 0;
    let index = 0;
    let line = 0;
    let atLineStart = true;
    let afterCarriageReturn = false;
    const flush = () => {
        const pending = lineAt[index] ?? -1;
        if (pending === -1)
            return;
        const value = high * HALF + low;
        const count = (counts.get(value) ?? 0) + 1;
        counts.set(value, count);
        lineAt[index] = -1;
        if (!wanted.has(pending))
            return;
        const digits = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        hashes.set(pending, `${digits}:${count}`);
        left--;
    };
    const push = (code) => {
        const begin = window[index] ?? 0;
        const nextLow = BASE * low + code - LEAVING_LOW * begin;
        const carry = Math.floor(nextLow / HALF);
        low = nextLow - carry * HALF;
        const nextHigh = BASE * high + carry - LEAVING_HIGH * begin;
        high = nextHigh - Math.floor(nextHigh / HALF) * HALF;
        window[index] = code;
        index = (index + 1) % WINDOW;
    };
    const read = (code) => {
        const skipped = code === 0x20 || code === 0x09 || (afterCarriageReturn && code === 0x0a);
        afterCarriageReturn = code === 0x0d;
        if (skipped)
            return;
        flush();
        if (atLineStart)
            lineAt[index] = ++line;
        const seen = code === 0x0d ? 0x0a : code;
        atLineStart = seen === 0x0a;
        push(seen);
    };
    for (let i = 0; i < text.length && left > 0; i++)
        read(text.charCodeAt(i));
    read(END_OF_FILE);
    for (let i = 0; i < WINDOW; i++) {
        flush();
        push(0);
    }
    return hashes;
}

;// CONCATENATED MODULE: ./lib/report/sarif/sarif.js






/** What code scanning takes of one run (GitHub REST API, `POST /repos/{owner}/{repo}/code-scanning/sarifs`). */
const RESULTS_LIMIT = 25_000;
const sarif_TEXT_LIMIT = 1_024;
const sarif_MESSAGE_LIMIT = 4_000;
const levels = { error: 'error', warning: 'warning', info: 'note' };
const sarif_urgency = ['error', 'warning', 'info'];
/** The findings of a run as SARIF 2.1.0, most severe first where the limit of code scanning cuts. */
function renderSarif({ results, rules, sourceOf, pathPrefix }) {
    const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
    const findings = (0,all_findings/* allFindings */.c)(results).toSorted((a, b) => sarif_urgency.indexOf(a.severity) - sarif_urgency.indexOf(b.severity));
    const kept = findings.slice(0, RESULTS_LIMIT);
    const fingerprint = fingerprints(kept, sourceOf);
    const run = {
        tool: {
            driver: {
                name: results.tool.name,
                semanticVersion: results.tool.version,
                rules: rules.map(describeRule),
            },
        },
        automationDetails: { id: `vlmrun-skills/${results.command}/` },
        columnKind: 'utf16CodeUnits',
        properties: { skills: results.skills.map(({ name, directory, digest }) => ({ name, directory, digest })) },
        invocations: [
            {
                executionSuccessful: true,
                toolExecutionNotifications: findings.length > kept.length ? [cutNotice(kept.length, findings.length)] : [],
            },
        ],
        results: kept.map((finding) => describeFinding(finding, {
            ruleIndex: ruleIndex.get(finding.rule),
            lineHash: fingerprint(finding),
            prefix: pathPrefix,
            sourceOf,
        })),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, undefined, 1)}\n`;
}
function describeRule(rule) {
    const severity = rule.severity.recommended;
    return {
        id: rule.id,
        name: (0,lib_text/* truncate */.xv)(rule.id, 255),
        shortDescription: { text: (0,lib_text/* truncate */.xv)(rule.title, sarif_TEXT_LIMIT) },
        fullDescription: { text: (0,lib_text/* truncate */.xv)(rule.why, sarif_TEXT_LIMIT) },
        helpUri: (0,rule_page/* rulePageUrl */.Pd)(rule.id),
        help: { text: `${rule.how}\n\nSource: ${rule.source}`, markdown: `${rule.how}\n\nSource: ${rule.source}` },
        defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
        properties: { tags: [rule.id.split('/')[0] ?? rule.id] },
    };
}
function describeFinding(finding, { ruleIndex, lineHash, prefix, sourceOf }) {
    const region = { startLine: finding.line ?? 1 };
    if (finding.line !== undefined && finding.column !== undefined) {
        region.startColumn = finding.column;
        if (finding.end_line !== undefined)
            region.endLine = finding.end_line;
        if (finding.end_column !== undefined)
            region.endColumn = finding.end_column;
    }
    const fix = finding.fix && describeFix(finding.fix, (file) => artifact(file, prefix), sourceOf);
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: levels[finding.severity],
        message: { text: (0,lib_text/* truncate */.xv)((0,lib_text/* neutralise */.$0)(finding.message), sarif_MESSAGE_LIMIT) || finding.rule },
        locations: [{ physicalLocation: { artifactLocation: artifact(finding.file, prefix), region } }],
        partialFingerprints: { primaryLocationLineHash: lineHash },
        ...(fix ? { fixes: [fix] } : {}),
        ...(finding.suppressed ? { suppressions: [suppression(finding.suppressed)] } : {}),
    };
}
function artifact(file, prefix = '') {
    return { uri: pathUri(prefix === '' ? file : `${prefix.replace(/\/$/, '')}/${file}`) };
}
function suppression({ reason, by }) {
    return { kind: by === 'comment' ? 'inSource' : 'external', status: 'accepted', justification: (0,lib_text/* neutralise */.$0)(reason) };
}
function cutNotice(kept, all) {
    return {
        level: 'warning',
        message: { text: `${kept} of ${all} findings fit into this file; results.json holds all of them.` },
    };
}
// A relative reference: segments are encoded, and a first segment that holds a colon would read as a scheme.
function pathUri(path) {
    const uri = path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')))
        .join('/');
    return uri === '' || uri === '.' ? './' : uri;
}
function fingerprints(findings, sourceOf) {
    const wanted = new Map();
    for (const { file, line = 1 } of findings) {
        const lines = wanted.get(file);
        if (lines)
            lines.add(line);
        else
            wanted.set(file, new Set([line]));
    }
    const known = new Map();
    return ({ file, line = 1, rule, redacted }) => {
        // The hash of a line of few possible words is as good as the line.
        if (redacted)
            return `${(0,hash/* sha256Hex */.f)(`${rule}\0${file}\0${line}`).slice(0, 16)}:1`;
        const source = known.has(file) ? undefined : sourceOf(file);
        const hashes = known.get(file) ?? (source ? lineHashes(source.text, wanted.get(file) ?? new Set()) : new Map());
        known.set(file, hashes);
        return hashes.get(line) ?? `${(0,hash/* sha256Hex */.f)(`${rule}\0${file}`).slice(0, 16)}:1`;
    };
}

// EXTERNAL MODULE: ./lib/commands/replace-file.js
var replace_file = __webpack_require__(31481);
// EXTERNAL MODULE: ./lib/commands/trial-files.js
var trial_files = __webpack_require__(73912);
;// CONCATENATED MODULE: ./lib/commands/write-reports.js










/** What the report directory holds beside `trials/`, in the order in which it is written. */
const reportFiles = [
    'results.json',
    'journal.ndjson',
    'junit.xml',
    'findings.sarif',
    'summary.md',
    'report.html',
];
// In base64 this stays under 16 MB, so that the page stays under 20.
const MEDIA_BUDGET = 12 * 1024 * 1024;
/** Takes the reports of an earlier run out of the directory, so that none of them can pass as this run's. */
async function clearReports(directory) {
    await (0,promises_.mkdir)(directory, { recursive: true });
    for (const name of reportFiles)
        await (0,promises_.rm)((0,external_node_path_.join)(directory, name), { force: true });
    const trials = (0,external_node_path_.join)(directory, 'trials');
    for (const name of await (0,promises_.readdir)(trials).catch(() => []))
        if (name.endsWith('.json'))
            await (0,promises_.rm)((0,external_node_path_.join)(trials, name), { force: true });
    const copies = (0,external_node_path_.join)(directory, 'files');
    for (const name of await (0,promises_.readdir)(copies).catch(() => []))
        if (/^[0-9a-f]{12}-/.test(name))
            await (0,promises_.rm)((0,external_node_path_.join)(copies, name), { force: true });
    const saved = (0,external_node_path_.join)(directory, 'artifacts');
    for (const name of await (0,promises_.readdir)(saved).catch(() => []))
        if (/-[0-9a-f]{8}\.\d+$/.test(name))
            await (0,promises_.rm)((0,external_node_path_.join)(saved, name), { recursive: true, force: true });
}
/** Writes every report of a run: the results first, so that nothing is lost if the time runs out, the page last. */
async function writeReports(options) {
    const { directory, results, rules, sourceOf, scrub, journal, inTime = () => true } = options;
    const write = (name, pieces) => (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(directory, name), scrubbed(pieces, scrub));
    await write('results.json', (0,json.resultsJson)(results));
    if (!journal)
        await write('journal.ndjson', []);
    await write('junit.xml', renderJunit(results));
    const prefix = options.pathPrefix === undefined ? {} : { pathPrefix: options.pathPrefix };
    await write('findings.sarif', [renderSarif({ results, rules, sourceOf, ...prefix })]);
    const fields = new field_accuracy/* FieldTally */.F();
    for (const trial of results.trials) {
        if (!inTime())
            break;
        const record = await readTrialOf(directory, trial);
        if (record)
            fields.add(record);
    }
    await write('summary.md', [
        (0,summary/* renderSummary */.B)({
            results,
            fields: fields.rows(),
            sourceOf,
            reportDirectory: options.shownDirectory,
            ...(options.graphs ? { graphs: await options.graphs() } : {}),
            ...(options.history ? { history: options.history } : {}),
        }),
    ]);
    const fixtures = results.trials.length > 0 ? await fixturesOf(options) : undefined;
    try {
        await write('report.html', renderHtml({
            results,
            rules,
            sourceOf,
            fields: fields.rows(),
            bundles: options.bundles ?? new Map(),
            history: options.history ?? [],
            recordOf: async (trial) => (inTime() ? readTrialOf(directory, trial) : undefined),
            ...(fixtures ? { fixtures } : {}),
        }));
    }
    finally {
        await fixtures?.close();
    }
}
async function fixturesOf({ fixtures, directory, scrub }) {
    if (fixtures === undefined)
        return undefined;
    const { createFixtures } = await __webpack_require__.e(/* import() */ 9501).then(__webpack_require__.bind(__webpack_require__, 59501));
    return createFixtures({ budgetBytes: MEDIA_BUDGET, ...fixtures, directory, scrub });
}
// A secret never spans two pieces: each piece is a whole value or text.
async function* scrubbed(pieces, scrub) {
    for await (const piece of pieces)
        yield scrub(piece);
}
async function readTrialOf(directory, { path }) {
    return path === null ? undefined : (0,trial_files/* readTrial */.$g)(directory, path);
}


/***/ }),

/***/ 94278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ summarise)
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

// EXTERNAL MODULE: ./lib/judge/statistics.js
var statistics = __webpack_require__(42496);
;// CONCATENATED MODULE: ./lib/judge/comparison-summary.js


/** Repeats on both sides from which an exact test can show anything. */
const MIN_REPEATS = 5;
/** A median of ratios above this is worth a warning. */
const NOTABLE_RATIO = 1.25;
/** A comparison from what became of its cases; those of several runs against one baseline may be put together. */
function summarise(changes, baseline) {
    const count = (kind) => changes.filter(({ change }) => change === kind).length;
    const [lost, gained] = [count('regressed'), count('fixed')];
    const pairs = changes.flatMap(({ sides }) => (sides ? [sides] : []));
    const accuracy = accuracyChange(pairs.map((pair) => ({ baseline: pair.baseline.counts, head: pair.head.counts })));
    return {
        baseline,
        counts: {
            regressed: lost,
            fixed: gained,
            same: count('same'),
            new: count('new'),
            removed: count('removed'),
            not_comparable: count('not_comparable'),
        },
        changes: tested(changes),
        mcnemar: { lost, gained, p: (0,statistics/* mcnemar */.op)(lost, gained) },
        field_accuracy: {
            difference: accuracy.difference,
            low: accuracy.interval?.low ?? null,
            high: accuracy.interval?.high ?? null,
            verdict: accuracy.verdict,
            cases: pairs.length,
        },
        credits: ratioOf(pairs, ({ credits }) => credits),
        duration: ratioOf(pairs, ({ duration_ms }) => duration_ms),
    };
}
/** Exact tests over repeats. Many tests find something by chance: every p is adjusted for all of them. */
function tested(changes) {
    const own = changes.map(({ sides }) => sides && exactP(sides));
    const adjusted = (0,statistics/* holm */.fU)(own.filter((p) => p !== undefined));
    let next = 0;
    return changes.map(({ p: _, ...change }, index) => own[index] === undefined ? change : { ...change, p: adjusted[next++] ?? 1 });
}
function exactP({ baseline, head }) {
    if (Math.min(head.runs, baseline.runs) < MIN_REPEATS)
        return undefined;
    return (0,statistics/* fisher */.Kc)(head.passes, head.runs, baseline.passes, baseline.runs);
}
/** Credits and durations have heavy tails: the median of the ratios of each case, never a mean. */
function ratioOf(pairs, value) {
    const ratios = pairs.flatMap((pair) => {
        const [head, base] = [value(pair.head), value(pair.baseline)];
        return head === null || base === null || base <= 0 ? [] : [head / base];
    });
    const ratio = (0,statistics/* median */.JZ)(ratios) ?? null;
    return { ratio, cases: ratios.length, notable: ratio !== null && ratio > NOTABLE_RATIO };
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
/* harmony export */   kr: () => (/* binding */ NO_CASES),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   sc: () => (/* binding */ passRate),
/* harmony export */   vA: () => (/* binding */ totalsOf)
/* harmony export */ });
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51664);

/** How many cases have each verdict where there are none. */
const NO_CASES = {
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
/** The totals of a run. Leaves are those of the cases that gate: not of quarantined and expectedly failing ones. */
function totalsOf(source) {
    const cases = { ...NO_CASES };
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

/***/ 15894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ isLonger),
/* harmony export */   m7: () => (/* binding */ failingFields),
/* harmony export */   vI: () => (/* binding */ shortened)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);
/* harmony import */ var _value_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23763);


/** What one trial may say of its failing fields in `results.json`; its own file says all. */
const LIMITS = { fields: 1_000, characters: 2_000 };
const NONE = [];
/** The fields that failed as `results.json` has them: those that were expected first, long values cut. */
function failingFields(fields) {
    const failing = fields.filter(({ outcome }) => outcome !== 'match');
    // The same for all that pass: there may be tens of thousands.
    if (failing.length === 0)
        return NONE;
    return failing.slice(0, LIMITS.fields).map(({ path, expected, actual, comparator, score, hint }) => ({
        path,
        comparator,
        score,
        ...(expected === undefined ? {} : { expected: shortened(expected, LIMITS.characters) }),
        ...(actual === undefined ? {} : { actual: shortened(actual, LIMITS.characters) }),
        ...(hint === undefined ? {} : { hint }),
    }));
}
/** The value, or a text that says its beginning where it is longer than `limit` UTF-16 units. */
function shortened(value, limit) {
    if (typeof value === 'string')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(value, limit);
    return isLonger(value, limit) ? (0,_value_text_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .R)(value, limit) : value;
}
/** True when a value takes about more than `limit` characters; looks at no more of it than that. */
function isLonger(value, limit) {
    let left = limit;
    const stack = [value];
    for (let one = stack.pop(); one !== undefined && left >= 0; one = stack.pop()) {
        if (typeof one === 'string')
            left -= one.length;
        else if (typeof one !== 'object' || one === null)
            left -= 4;
        else {
            const members = Array.isArray(one) ? one.slice(0, left + 1) : Object.values(one).slice(0, left + 1);
            if (!Array.isArray(one))
                for (const key of Object.keys(one).slice(0, left + 1))
                    left -= key.length + 2;
            left -= 2 + members.length;
            for (const member of members)
                stack.push(member);
        }
    }
    return left < 0;
}


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultsJson: () => (/* binding */ resultsJson)
/* harmony export */ });
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77681);

/**
 * `results.json` in pieces: each element of a list at the top is one piece and one line of the file, so that a
 * run of many thousand trials is never one string and differences of two files read line by line.
 */
function* resultsJson(results) {
    let first = true;
    yield '{';
    for (const [key, value] of Object.entries(results)) {
        if (value === undefined)
            continue;
        yield `${first ? '' : ','}\n  ${JSON.stringify(key)}: `;
        first = false;
        if (Array.isArray(value) && value.length > 0) {
            for (let i = 0; i < value.length; i++)
                yield `${i === 0 ? '[' : ','}\n    ${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value[i])}`;
            yield '\n  ]';
        }
        else {
            yield (0,_json_text_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonText */ .s$)(value);
        }
    }
    yield '\n}\n';
}


/***/ }),

/***/ 59105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst),
/* harmony export */   n: () => (/* binding */ mergeResults)
/* harmony export */ });
/* harmony import */ var _judge_comparison_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94278);
/* harmony import */ var _judge_scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51664);
/* harmony import */ var _judge_totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);
/* harmony import */ var _result_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17002);




const worstFirst = ['failure', 'inconclusive', 'neutral', 'success'];
/** The most urgent of several conclusions; `success` for none. */
function worst(conclusions) {
    return worstFirst.find((one) => conclusions.includes(one)) ?? 'success';
}
/** Puts the results of shards, or of runs over different skills, together. A shard that is missing is said and counts. */
function mergeResults(all) {
    const missing = (0,_result_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .missingShards */ .Q)(all);
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
        findings: distinct(all.flatMap(({ findings = [] }) => findings), (finding) => finding),
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
    return (0,_judge_comparison_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summarise */ .f)(own.flatMap(({ changes }) => changes), first.baseline);
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
    const counts = all.reduce((sum, totals) => (0,_judge_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .addCounts */ .c5)(sum, totals.counts), _judge_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .lZ);
    const cases = sum(all.map((totals) => totals.cases));
    const decided = results.map(({ verdict, strict }) => ({ verdict, strict: strict === true }));
    return {
        cases,
        trials: sum(all.map((totals) => totals.trials)),
        counts,
        pass_rate: (0,_judge_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .passRate */ .sc)(decided),
        field_accuracy: (0,_judge_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAccuracy */ .er)(counts),
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


/***/ }),

/***/ 17002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ missingShards),
/* harmony export */   o: () => (/* binding */ newestOfEachPart)
/* harmony export */ });
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
/** Two legs of one attempt may well have the same filters and shards: both stay, and what they say twice is found. */
function newerOf(known, source) {
    const [first] = known;
    if (first === undefined)
        return [source];
    const { run, selection, started_at } = source.results;
    const sameRun = run !== undefined && run.id === first.results.run?.id;
    const order = sameRun
        ? run.attempt - (first.results.run?.attempt ?? 0)
        : Date.parse(started_at) - Date.parse(first.results.started_at);
    if (order === 0 && (sameRun || selection.shard === null))
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


/***/ })

};
