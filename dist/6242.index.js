export const id = 6242;
export const ids = [6242,330];
export const modules = {

/***/ 27390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ finishRun),
  s: () => (/* binding */ reportDirectory)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/commands/outputs.js + 1 modules
var outputs = __webpack_require__(90330);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/commands/replace-file.js
var replace_file = __webpack_require__(31481);
;// CONCATENATED MODULE: ./lib/commands/run-history.js




/** Runs that are kept. */
const KEPT = 200;
const FILE = 'runs.ndjson';
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
/** Whether a run belongs in the history: simulated runs and those that tested nothing say nothing about a trend. */
function isTelling({ command, simulated, trials }) {
    return command === 'test' && !simulated && trials.length > 0;
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
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 10 modules
var write_reports = __webpack_require__(22204);
;// CONCATENATED MODULE: ./lib/commands/finish.js





const exitCodes = {
    success: 0,
    neutral: 0,
    failure: 1,
    inconclusive: 4,
};
/** The report directory of a command: absolute, and as people read it. */
function reportDirectory({ inputs, runtime }, command) {
    const shown = inputs['report-directory'] ?? `vlmrun-report/${command}`;
    return { absolute: (0,external_node_path_.resolve)(runtime.cwd, shown), shown };
}
/**
 * Ends a run: every report is written, then the result is shown to whoever asked, then the exit code follows from
 * the conclusion. `journal` is the absolute path of the run's journal; `bundles` are by directory of the skill.
 */
async function finishRun(context, checked, parts, journal, bundles) {
    const { runtime, secrets } = context;
    const results = (0,run_results/* resultsOf */.qS)(parts, context);
    const directory = reportDirectory(context, parts.command);
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
        ...(journal === undefined ? {} : { journal }),
        ...(bundles === undefined ? {} : { bundles }),
        ...(prefix === '' || prefix.startsWith('..') ? {} : { pathPrefix: prefix }),
    });
    if (history.length > 0)
        await rememberRun(state, run);
    await show(context, checked, results, directory, history);
    await tell(context, results, directory.shown);
    return {
        exitCode: runtime.signal.aborted ? 130 : exitCodes[results.conclusion],
        outputs: (0,outputs/* outputsOf */.Y)(results, directory.absolute.replaceAll('\\', '/')),
    };
}
/** The rules that found something; the registry is not read when none has. */
async function rulesOf({ skills }) {
    const found = new Set(skills.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    if (found.size === 0)
        return [];
    const { rules } = await Promise.all(/* import() */[__webpack_require__.e(574), __webpack_require__.e(428), __webpack_require__.e(5240), __webpack_require__.e(170)]).then(__webpack_require__.bind(__webpack_require__, 85240));
    return rules.filter(({ id }) => found.has(id));
}
/** Tells GitHub, where the run was asked to. */
async function tell(context, results, shownDirectory) {
    const { platform, inputs, runtime, secrets } = context;
    if (platform === undefined || runtime.signal.aborted)
        return;
    const { tellGitHub } = await __webpack_require__.e(/* import() */ 9321).then(__webpack_require__.bind(__webpack_require__, 29321));
    await tellGitHub({
        platform,
        results,
        wishes: { comment: inputs.comment, checkRun: inputs['check-run'], notifyIssue: inputs['notify-issue'] },
        leg: [results.command, inputs['working-directory'], ...inputs.skills, inputs.model ?? '', ...inputs.tags],
        reportDirectory: shownDirectory,
        cwd: runtime.cwd,
        workspace: runtime.env.GITHUB_WORKSPACE,
        log: runtime.log,
        secrets,
    });
}
async function show(context, checked, results, directory, history) {
    const { format, runtime, print, colour, columns, secrets, action } = context;
    if (format === 'json') {
        const { resultsJson } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 97406));
        for (const piece of resultsJson(results))
            print(secrets.scrub(piece));
        return;
    }
    const { renderFindings } = await __webpack_require__.e(/* import() */ 1647).then(__webpack_require__.bind(__webpack_require__, 71647));
    const { renderOutcome } = await __webpack_require__.e(/* import() */ 1213).then(__webpack_require__.bind(__webpack_require__, 51213));
    const findings = [...checked.findings.values()].flat();
    if (findings.length > 0)
        runtime.log.info(`${renderFindings(findings, checked.sourceOf, { colour, columns })}\n`);
    if (format === 'github') {
        const { emitAnnotations } = await __webpack_require__.e(/* import() */ 7090).then(__webpack_require__.bind(__webpack_require__, 44709));
        emitAnnotations(results, { write: print, cwd: runtime.cwd, workspace: runtime.env.GITHUB_WORKSPACE, secrets });
    }
    runtime.log.info(renderOutcome(results, { colour, columns, reportDirectory: directory.shown }));
    if (!action)
        return;
    const { writeJobSummary } = await __webpack_require__.e(/* import() */ 3320).then(__webpack_require__.bind(__webpack_require__, 3320));
    await writeJobSummary(context, checked, results, directory.absolute, history);
}


/***/ }),

/***/ 90330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noOutputs: () => (/* binding */ noOutputs),
  Y: () => (/* binding */ outputsOf)
});

;// CONCATENATED MODULE: ./lib/inputs/outputs.js
/** Every output of the Action. They are set on every path, also on failure; counts are 0 where a command has none. */
const outputs = {
    conclusion: {
        description: '`success`, `failure` (a skill is to blame), `inconclusive` (the platform is, or nothing ran) or `neutral` (the event withholds secrets).',
        commands: ['validate', 'test', 'publish', 'report'],
    },
    findings: { description: 'Number of findings.', commands: ['validate', 'test', 'publish', 'report'] },
    'finding-errors': {
        description: 'Number of findings at error level.',
        commands: ['validate', 'test', 'publish', 'report'],
    },
    passed: { description: 'Number of cases that passed.', commands: ['test', 'report'] },
    failed: { description: 'Number of cases that failed.', commands: ['test', 'report'] },
    flaky: { description: 'Number of cases of which enough trials passed, but not all.', commands: ['test', 'report'] },
    errored: { description: 'Number of cases that the platform or the network failed.', commands: ['test', 'report'] },
    skipped: { description: 'Number of cases that are skipped.', commands: ['test', 'report'] },
    'not-run': {
        description: 'Number of cases that were not run, for a reason that the summary names.',
        commands: ['test', 'report'],
    },
    'pass-rate': {
        description: 'Share of cases that passed, 0 to 1; empty without a case that counts.',
        commands: ['test', 'report'],
    },
    'field-accuracy': {
        description: 'Share of expected fields that match, 0 to 1; empty where nothing was compared.',
        commands: ['test', 'report'],
    },
    'credits-used': { description: 'Credits that the run used (100 credits are 1 USD).', commands: ['test', 'report'] },
    published: {
        description: 'JSON array with the name, id, version, digest and status of each skill.',
        commands: ['publish'],
    },
    matrix: {
        description: 'JSON of a job matrix: `{"shard": ["1/2", "2/2"]}`.',
        commands: ['plan'],
    },
    count: { description: 'Number of shards; 0 when there is nothing to run.', commands: ['plan'] },
    'report-directory': {
        description: 'Path of the report directory.',
        commands: ['validate', 'test', 'publish', 'report'],
    },
    'results-path': { description: 'Path of `results.json`.', commands: ['validate', 'test', 'publish', 'report'] },
};

;// CONCATENATED MODULE: ./lib/commands/outputs.js

/** The outputs of a run that has no results. */
function noOutputs(conclusion) {
    const empty = ['pass-rate', 'field-accuracy', 'published', 'matrix', 'report-directory', 'results-path'];
    const entries = Object.keys(outputs).map((name) => [name, empty.includes(name) ? '' : '0']);
    return { ...Object.fromEntries(entries), conclusion, published: '[]' };
}
/** The outputs of a run, from its results and the absolute path of its report directory. */
function outputsOf(results, reportDirectory) {
    const { cases, findings, pass_rate, field_accuracy, credits_used } = results.totals;
    return {
        conclusion: results.conclusion,
        findings: String(findings.error + findings.warning + findings.info),
        'finding-errors': String(findings.error),
        passed: String(cases.passed),
        failed: String(cases.failed),
        flaky: String(cases.flaky),
        errored: String(cases.errored),
        skipped: String(cases.skipped),
        'not-run': String(cases.not_run),
        'pass-rate': pass_rate === null ? '' : String(pass_rate),
        'field-accuracy': field_accuracy === null ? '' : String(field_accuracy),
        'credits-used': String(credits_used),
        published: JSON.stringify(results.published.map(publishedOutput)),
        matrix: '',
        count: '0',
        'report-directory': reportDirectory,
        'results-path': `${reportDirectory}/results.json`,
    };
}
// Without what changed: an output is for the next step, and the runner limits its size.
function publishedOutput({ changes: _changes, schema_changes: _schema, ...row }) {
    return row;
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
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13411);

/** The results of a run, complete. */
function resultsOf(parts, { inputs, runtime }) {
    const findings = { error: 0, warning: 0, info: 0, suppressed: 0 };
    for (const skill of parts.skills) {
        for (const finding of skill.findings)
            findings[finding.suppressed ? 'suppressed' : finding.severity]++;
    }
    return {
        version: 1,
        command: parts.command,
        tool: { name: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .productName */ .t, version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .productVersion */ .U },
        simulated: parts.simulated ?? false,
        base_url: parts.base_url ?? null,
        selection: parts.selection ?? {
            skills: inputs.skills,
            cases: inputs.cases,
            tags: inputs.tags,
            shard: inputs.shard ?? null,
        },
        started_at: new Date(parts.startedAt).toISOString(),
        duration_ms: runtime.clock.now() - parts.startedAt,
        conclusion: parts.conclusion,
        reasons: parts.reasons,
        skills: parts.skills,
        cases: parts.cases ?? [],
        trials: parts.trials ?? [],
        totals: { ...(parts.totals ?? nothingRun), findings },
        regressions: parts.regressions ?? [],
        published: parts.published ?? [],
        ...(parts.comparison ? { comparison: parts.comparison } : {}),
        ...(parts.models ? { models: parts.models } : {}),
        ...(parts.scores ? { scores: parts.scores } : {}),
        ...(parts.coverage ? { coverage: parts.coverage } : {}),
    };
}
const noCases = {
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
const noTrials = { passed: 0, failed: 0, errored: 0, not_run: 0 };
/** The totals of a run without cases. */
const nothingRun = {
    cases: noCases,
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
    const { rule, severity, message, file, range, suppressed } = finding;
    return {
        rule,
        severity,
        message,
        file,
        ...(range
            ? { line: range.start.line, column: range.start.column, end_line: range.end.line, end_column: range.end.column }
            : {}),
        ...(suppressed ? { suppressed: { reason: suppressed.reason, by: suppressed.by } } : {}),
    };
}


/***/ }),

/***/ 66141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45482);



/** A larger file is not shown: an excerpt of it would say nothing. Bytes. */
const limit = 2 * 1024 * 1024;
/**
 * Reads the source of findings from disk when a report asks for it, so that checking keeps no texts. The last few
 * are remembered, because findings come file by file.
 */
function sourceReader(cwd) {
    const recent = new Map();
    return (file) => {
        if (recent.has(file))
            return recent.get(file);
        const source = read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, file), file);
        recent.set(file, source);
        const oldest = recent.keys().next().value;
        if (recent.size > 8 && oldest !== undefined)
            recent.delete(oldest);
        return source;
    };
}
function read(path, file) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return stats.isFile() && stats.size <= limit ? new _source_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
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
/* harmony import */ var _replace_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31481);



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
    await (0,_replace_file_js__WEBPACK_IMPORTED_MODULE_2__/* .replaceFile */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, record.path), `${scrub(JSON.stringify(record, undefined, 2))}\n`);
}
/** A trial's file read back; undefined when it is not there or not readable. */
async function readTrial(directory, path) {
    try {
        const record = JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), 'utf8'));
        return record.version === 1 ? record : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 22204:
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
;// CONCATENATED MODULE: ./lib/report/html/details.js
/** What the page shows of one trial when it is opened. */
function trialDetail(record, inputs) {
    const { judgement } = record;
    return {
        fields: judgement?.fields ?? [],
        violations: judgement?.violations ?? [],
        compared: judgement?.compared ?? false,
        inputs,
        request: record.request,
        ...(record.response === undefined ? {} : { response: record.response }),
        ...(judgement?.payload === undefined ? {} : { payload: judgement.payload }),
        key: record.key,
        digest: record.digest,
    };
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

;// CONCATENATED MODULE: ./lib/report/html/findings.js

const CONTEXT_LINES = 2;
const LINE_LIMIT = 400;
const EXCERPT_LIMIT = 5_000;
const urgency = ['error', 'warning', 'info'];
/** Every finding with the lines around it, most severe first, and the text of each rule that found something. */
function pageFindings(results, rules, sourceOf) {
    const findings = results.skills
        .flatMap((skill) => skill.findings.map((finding) => ({ skill: skill.name, finding })))
        .toSorted((a, b) => urgency.indexOf(a.finding.severity) - urgency.indexOf(b.finding.severity))
        .map(({ skill, finding }, index) => {
        const { end_line, end_column, ...rest } = finding;
        const source = index < EXCERPT_LIMIT && finding.line !== undefined ? sourceOf(finding.file) : undefined;
        return { ...rest, skill, ...(source ? { excerpt: excerptOf(finding, source) } : {}) };
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
        lines.push((0,lib_text/* truncate */.xv)(source.line(line), LINE_LIMIT));
    const length = lines[marked - first]?.length ?? 0;
    const from = Math.min((finding.column ?? 1) - 1, length);
    const sameLine = finding.end_line === undefined || finding.end_line === finding.line;
    const to = sameLine ? Math.min((finding.end_column ?? finding.column ?? 1) - 1, length) : length;
    return { first, lines, marked, from, to: Math.max(from, to) };
}

;// CONCATENATED MODULE: ./lib/report/html/islands.js

/** Data for the page: a script element that is never run and that no text inside can end. */
function jsonIsland(id, value) {
    return `<script type="application/json" id="${id}">${safeJson(value)}</script>\n`;
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
    return JSON.stringify(visible(value)).replaceAll('<', '\\u003c');
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

// EXTERNAL MODULE: ./lib/report/by-skill.js
var by_skill = __webpack_require__(10905);
// EXTERNAL MODULE: ./lib/report/value-text.js
var value_text = __webpack_require__(23763);
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
        const times = trials.map(by_skill/* executionMs */.F2).filter((ms) => ms !== undefined);
        return {
            model,
            trials: trials.length,
            passed: count('passed'),
            failed: count('failed'),
            errored: count('errored'),
            counts: { match: sum('match'), wrong: sum('wrong'), missing: sum('missing'), extra: sum('extra') },
            credits: trials.reduce((total, { execution }) => total + (execution?.usage.credits_used ?? 0), 0),
            medianMs: times.toSorted((a, b) => a - b)[times.length >> 1] ?? null,
        };
    });
}

;// CONCATENATED MODULE: ./lib/report/html/trend.js
const SHOWN = 30;
/** What the page draws of the last 30 runs; nothing of fewer than two. The history is a file that anybody can edit. */
function pageTrend(history) {
    const runs = history.flatMap(({ at, totals }) => /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at)
        ? [
            {
                at: at.slice(0, 16),
                passRate: share(totals.pass_rate),
                fieldAccuracy: share(totals.field_accuracy),
                credits: Number.isFinite(totals.credits_used) ? Math.max(0, totals.credits_used) : 0,
            },
        ]
        : []);
    return runs.length < 2 ? [] : runs.slice(-SHOWN);
}
function share(value) {
    return value === null || !Number.isFinite(value) ? null : Math.min(1, Math.max(0, value));
}

;// CONCATENATED MODULE: ./lib/report/html/overview.js





const PREVIEWED_FIELDS = 3;
/** The results as the page shows them before a case is opened. */
function overview(input) {
    const { results, bundles, places } = input;
    const { command, tool, simulated, base_url, started_at, duration_ms, conclusion, reasons, selection } = results;
    const tree = (0,by_skill/* bySkill */.Xx)(results);
    const recommended = results.models?.find((row) => row.recommended);
    const cases = tree
        .flatMap(({ cases: list }) => list)
        .map(({ result, trials }) => {
        const { case: id, ...rest } = result;
        return { ...rest, id, trials: trials.map((trial) => pageTrial(trial, places.get(trial) ?? null)) };
    })
        .toSorted((a, b) => verdict_words/* verdictOrder */.I0.indexOf(a.verdict) - verdict_words/* verdictOrder */.I0.indexOf(b.verdict));
    return {
        headline: (0,verdict_words/* headline */.Pl)(results),
        run: { command, tool, simulated, base_url, started_at, duration_ms, conclusion, reasons, selection },
        totals: results.totals,
        skills: results.skills.map(({ name, directory, digest, conclusion: own }) => {
            const bundle = bundles.get(directory);
            return { name, directory, digest, conclusion: own, ...(bundle ? { bundle } : {}) };
        }),
        cases,
        models: models(results),
        fields: input.fields,
        findings: input.findings,
        rules: input.rules,
        ...(results.comparison ? { comparison: results.comparison } : {}),
        coverage: results.coverage ?? [],
        meetsGates: (results.models ?? []).filter((row) => row.meets_gates).map(({ model }) => model),
        ...(recommended ? { recommended: recommended.model } : {}),
        published: results.published,
        trend: pageTrend(input.history),
    };
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
        execution: execution?.id ?? null,
        status: execution?.status ?? null,
        failing: trial.failing_fields.slice(0, PREVIEWED_FIELDS).map(({ path, expected, actual }) => ({
            path,
            expected: (0,value_text/* valueText */.R)(expected, 80),
            actual: (0,value_text/* valueText */.R)(actual, 80),
        })),
        failingCount: trial.failing_fields.length,
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
    const places = placeTrials(results);
    const { findings, rules } = pageFindings(results, options.rules, options.sourceOf);
    const { fields, bundles, history } = options;
    yield jsonIsland('overview', overview({ results, fields, findings, rules, bundles, history, places }));
    yield `<script>${script}</script>\n`;
    yield* details(options, places);
    yield '</body>\n</html>\n';
}
function placeTrials(results) {
    const places = new Map();
    let count = 0;
    for (const trial of results.trials)
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
            const shown = record?.redacted ? withheld : record && (await options.mediaOf?.(input, groundedPages(record)));
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
;// CONCATENATED MODULE: ./lib/report/junit.js




const MESSAGE_LIMIT = 1_000;
const TEXT_LIMIT = 20_000;
/**
 * JUnit XML as its readers take it (there is no standard): one suite a skill, one test case a case, `failure` for
 * what the skill did wrong, `error` for what could not be run, `skipped` for what does not count. Repeats are one
 * test case, with its trials in `system-out`. The findings of a skill are its first test case.
 */
function* renderJunit(results) {
    const suites = (0,by_skill/* bySkill */.Xx)(results).map((skill) => renderSuite(skill, results));
    const sum = (pick) => suites.reduce((total, suite) => total + pick(suite), 0);
    const name = `vlmrun-skills ${results.command}${results.simulated ? ' (simulated)' : ''}`;
    const counts = { tests: sum((s) => s.tests), failures: sum((s) => s.failures), errors: sum((s) => s.errors) };
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites${attributes({
        name,
        ...counts,
        skipped: sum((s) => s.skipped),
        time: seconds(results.duration_ms),
    })}>\n`;
    for (const suite of suites)
        yield* suite.pieces;
    yield '</testsuites>\n';
}
function renderSuite({ skill, cases }, results) {
    const tally = { tests: 0, failures: 0, errors: 0, skipped: 0 };
    const tests = [];
    const add = (attrs, outcome, output) => {
        tally.tests++;
        if (outcome?.kind === 'failure')
            tally.failures++;
        else if (outcome?.kind === 'error')
            tally.errors++;
        else if (outcome?.kind === 'skipped')
            tally.skipped++;
        tests.push(testCase(attrs, outcome, output));
    };
    add({ name: 'findings', classname: skill.name, file: skill.directory, time: seconds(0) }, findingsOutcome(skill.findings), '');
    let ms = 0;
    for (const item of cases) {
        const { result, trials } = item;
        const caseMs = trials.reduce((total, trial) => total + ((0,by_skill/* executionMs */.F2)(trial) ?? 0), 0);
        ms += caseMs;
        const attrs = {
            name: result.case,
            classname: skill.name,
            file: result.file,
            line: result.line,
            time: seconds(caseMs),
        };
        add(attrs, caseOutcome(item, results), trials.map(trialLine).join('\n'));
    }
    const timestamp = results.started_at.replace(/\.\d+Z$/, 'Z');
    const head = attributes({ name: skill.name, ...tally, time: seconds(ms), timestamp, hostname: 'localhost' });
    const properties = property('directory', skill.directory) +
        property('digest', skill.digest ?? '') +
        property('simulated', String(results.simulated));
    return {
        ...tally,
        pieces: [`  <testsuite${head}>\n    <properties>${properties}</properties>\n`, ...tests, '  </testsuite>\n'],
    };
}
function findingsOutcome(findings) {
    const open = findings.filter(({ severity, suppressed }) => severity === 'error' && !suppressed);
    const first = open[0];
    if (!first)
        return undefined;
    const more = open.length > 1 ? ` (and ${open.length - 1} more)` : '';
    const lines = open.map(({ rule, message, file, line, column }) => {
        const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
        return `${(0,lib_text/* oneLine */.TN)(place)} ${rule}: ${(0,lib_text/* oneLine */.TN)(message)}`;
    });
    return { kind: 'failure', message: `${first.rule}: ${first.message}${more}`, text: lines.join('\n') };
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
        ? ` execution ${trial.execution.id}${trial.execution.reused ? ' (kept response)' : ''}`
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

// EXTERNAL MODULE: ./lib/report/markdown/summary.js + 5 modules
var summary = __webpack_require__(72318);
// EXTERNAL MODULE: ./lib/hash.js
var lib_hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/rules/rule-page.js
var rule_page = __webpack_require__(78821);
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
 * A hash for each line (from 1) that survives edits elsewhere in the file, as `github/codeql-action` computes the
 * fingerprint `primaryLocationLineHash` (`src/fingerprints.ts`): a rolling hash over the 100 characters from the
 * start of the line, white space left out, with a counter for equal ones.
 */
function lineHashes(text) {
    const window = new Array(WINDOW).fill(0);
    const lineAt = new Array(WINDOW).fill(-1);
    const counts = new Map();
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
        const value = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
        const count = (counts.get(value) ?? 0) + 1;
        counts.set(value, count);
        hashes.set(pending, `${value}:${count}`);
        lineAt[index] = -1;
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
    for (let i = 0; i < text.length; i++)
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
    const fingerprint = fingerprints(sourceOf);
    const findings = results.skills
        .flatMap((skill) => skill.findings)
        .toSorted((a, b) => sarif_urgency.indexOf(a.severity) - sarif_urgency.indexOf(b.severity));
    const kept = findings.slice(0, RESULTS_LIMIT);
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
        invocations: [
            {
                executionSuccessful: true,
                startTimeUtc: results.started_at,
                toolExecutionNotifications: findings.length > kept.length ? [cutNotice(kept.length, findings.length)] : [],
            },
        ],
        results: kept.map((finding) => describeFinding(finding, ruleIndex.get(finding.rule), fingerprint(finding), pathPrefix)),
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
        helpUri: (0,rule_page/* rulePageUrl */.P)(rule.id),
        help: { text: `${rule.how}\n\nSource: ${rule.source}`, markdown: `${rule.how}\n\nSource: ${rule.source}` },
        defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
        properties: { tags: [rule.id.split('/')[0] ?? rule.id] },
    };
}
function describeFinding(finding, ruleIndex, lineHash, prefix = '') {
    const path = prefix === '' ? finding.file : `${prefix.replace(/\/$/, '')}/${finding.file}`;
    const region = { startLine: finding.line ?? 1 };
    if (finding.line !== undefined && finding.column !== undefined) {
        region.startColumn = finding.column;
        if (finding.end_line !== undefined)
            region.endLine = finding.end_line;
        if (finding.end_column !== undefined)
            region.endColumn = finding.end_column;
    }
    return {
        ruleId: finding.rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: levels[finding.severity],
        message: { text: (0,lib_text/* truncate */.xv)((0,lib_text/* neutralise */.$0)(finding.message), sarif_MESSAGE_LIMIT) || finding.rule },
        locations: [{ physicalLocation: { artifactLocation: { uri: pathUri(path) }, region } }],
        partialFingerprints: { primaryLocationLineHash: lineHash },
        ...(finding.suppressed ? { suppressions: [suppression(finding.suppressed)] } : {}),
    };
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
function fingerprints(sourceOf) {
    let current;
    return ({ file, line, rule }) => {
        if (current?.file !== file) {
            const source = sourceOf(file);
            current = { file, hashes: source && lineHashes(source.text) };
        }
        const hash = current.hashes?.get(line ?? 1);
        return hash ?? `${(0,lib_hash/* sha256Hex */.f)(`${rule}\0${file}`).slice(0, 16)}:1`;
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
    const { directory, results, rules, sourceOf, scrub, journal } = options;
    const write = (name, pieces) => (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(directory, name), scrubbed(pieces, scrub));
    await write('results.json', (0,json.resultsJson)(results));
    const journalCopy = (0,external_node_path_.join)(directory, 'journal.ndjson');
    if (journal !== undefined)
        await (0,promises_.copyFile)(journal, journalCopy).catch(() => (0,replace_file/* replaceFile */.f)(journalCopy, ''));
    else
        await (0,replace_file/* replaceFile */.f)(journalCopy, '');
    await write('junit.xml', renderJunit(results));
    const prefix = options.pathPrefix === undefined ? {} : { pathPrefix: options.pathPrefix };
    await write('findings.sarif', [renderSarif({ results, rules, sourceOf, ...prefix })]);
    const fields = new field_accuracy/* FieldTally */.F();
    for (const trial of results.trials) {
        const record = await readTrialOf(directory, trial);
        if (record)
            fields.add(record);
    }
    await write('summary.md', [
        (0,summary/* renderSummary */.B)({ results, fields: fields.rows(), reportDirectory: options.shownDirectory }),
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
            recordOf: (trial) => readTrialOf(directory, trial),
            ...(fixtures ? { mediaOf: fixtures.show } : {}),
        }));
    }
    finally {
        await fixtures?.close();
    }
}
async function fixturesOf({ fixtures, directory }) {
    if (fixtures === undefined)
        return undefined;
    const { createFixtures } = await __webpack_require__.e(/* import() */ 8048).then(__webpack_require__.bind(__webpack_require__, 38048));
    return createFixtures({ budgetBytes: MEDIA_BUDGET, ...fixtures, directory });
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

/***/ 16413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a JSON object: neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 82663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ comparisonNotes),
/* harmony export */   W: () => (/* binding */ changesInWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);

const order = [
    ['regressed', 'regressed'],
    ['fixed', 'fixed'],
    ['new', 'new'],
    ['removed', 'removed'],
    ['not_comparable', 'not comparable'],
    ['same', 'the same'],
];
/** `1 regressed, 2 fixed, 9 the same`: what a reader has to know first, first. */
function changesInWords({ counts }) {
    const parts = order.filter(([change]) => counts[change] > 0).map(([change, word]) => `${counts[change]} ${word}`);
    return parts.length === 0 ? 'nothing to compare' : parts.join(', ');
}
/** What is known about the whole run against the baseline, one sentence each; nothing that is only noise. */
function comparisonNotes(comparison) {
    const { mcnemar, field_accuracy: accuracy, credits, duration } = comparison;
    const notes = [];
    if (mcnemar.lost + mcnemar.gained > 0) {
        const known = mcnemar.p < 0.05 ? 'more than chance would explain' : 'chance alone could explain it';
        notes.push(`${mcnemar.lost} lost and ${mcnemar.gained} gained: ${known} (p = ${mcnemar.p.toFixed(3)}).`);
    }
    if (accuracy.verdict !== 'too few cases') {
        const points = (value) => `${value > 0 ? '+' : ''}${(value * 100).toFixed(1)}`;
        const interval = accuracy.low === null || accuracy.high === null
            ? ''
            : `, 95 % interval ${points(accuracy.low)} to ${points(accuracy.high)}`;
        notes.push(`Field accuracy ${points(accuracy.difference)} points${interval}: ${accuracy.verdict}.`);
    }
    for (const [name, change] of [
        ['Credits', credits],
        ['Time', duration],
    ])
        if (change.notable)
            notes.push(ratioNote(name, change));
    return notes;
}
function ratioNote(name, { ratio, cases }) {
    const share = ratio === null ? 'n/a' : `${Math.round(ratio * 100)} %`;
    return `${name}: ${share} of the baseline in the median of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cases, 'case')}.`;
}


/***/ }),

/***/ 10905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ tellingTrial),
/* harmony export */   F2: () => (/* binding */ executionMs),
/* harmony export */   Xx: () => (/* binding */ bySkill),
/* harmony export */   yq: () => (/* binding */ creditsOf)
/* harmony export */ });
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28215);

/** The flat lists of the results as a tree. Cases of a skill that the results do not list are left out. */
function bySkill(results) {
    const trials = new Map();
    for (const trial of results.trials) {
        const key = JSON.stringify([trial.skill, trial.case]);
        const list = trials.get(key);
        if (list)
            list.push(trial);
        else
            trials.set(key, [trial]);
    }
    const cases = new Map();
    for (const result of results.cases) {
        const list = cases.get(result.skill) ?? [];
        list.push({ result, trials: trials.get(JSON.stringify([result.skill, result.case])) ?? [] });
        cases.set(result.skill, list);
    }
    const urgency = ({ result }) => _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOrder */ .I0.indexOf(result.verdict);
    return results.skills.map((skill) => ({
        skill,
        cases: (cases.get(skill.name) ?? []).toSorted((a, b) => urgency(a) - urgency(b)),
    }));
}
/** The trial that explains a case's verdict: the first that failed, else the first that errored, else the first. */
function tellingTrial({ trials }) {
    return (trials.find(({ verdict }) => verdict === 'failed') ??
        trials.find(({ verdict }) => verdict === 'errored') ??
        trials[0]);
}
/** Credits of all trials of a case that were not reused. */
function creditsOf({ trials }) {
    return trials.reduce((sum, { execution }) => sum + (execution && !execution.reused ? (execution.usage.credits_used ?? 0) : 0), 0);
}
/** Milliseconds between submission and completion, as far as both are known. */
function executionMs({ execution }) {
    if (!execution?.submitted_at || !execution.completed_at)
        return undefined;
    const ms = Date.parse(execution.completed_at) - Date.parse(execution.submitted_at);
    return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}


/***/ }),

/***/ 30874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FieldTally),
/* harmony export */   R: () => (/* binding */ accuracyOf)
/* harmony export */ });
/** Counts the leaves of judged trials by field, as their files are read one after the other. */
class FieldTally {
    #rows = new Map();
    add(record) {
        for (const { field, outcome } of record.judgement?.fields ?? []) {
            const key = JSON.stringify([record.skill, field]);
            const row = this.#rows.get(key) ?? { skill: record.skill, field, match: 0, wrong: 0, missing: 0, extra: 0 };
            row[outcome]++;
            this.#rows.set(key, row);
        }
    }
    /** Worst accuracy first; among equals the one with more leaves. */
    rows() {
        return [...this.#rows.values()].sort((a, b) => (accuracyOf(a) ?? 2) - (accuracyOf(b) ?? 2) || leaves(b) - leaves(a) || (a.field < b.field ? -1 : 1));
    }
}
/** match / (match + wrong + missing); null without a denominator. */
function accuracyOf({ match, wrong, missing }) {
    const expected = match + wrong + missing;
    return expected === 0 ? null : match / expected;
}
function leaves({ match, wrong, missing, extra }) {
    return match + wrong + missing + extra;
}


/***/ }),

/***/ 87703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ql: () => (/* binding */ formatCredits),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Milliseconds for people: `840 ms`, `12.3 s`, `4 min 05 s`, `2 h 10 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
/** A share of 0 to 1 as a percentage that never rounds up to 100 or down to 0; `n/a` without a denominator. */
function formatShare(share) {
    if (share === null || !Number.isFinite(share))
        return 'n/a';
    if (share >= 1)
        return '100 %';
    if (share <= 0)
        return '0 %';
    const percent = Math.min(99.9, Math.max(0.1, share * 100));
    return `${percent.toFixed(1)} %`;
}
/** Credits with at most two decimals. */
function formatCredits(credits) {
    return String(Math.round(credits * 100) / 100);
}
/** Bytes for people, in binary units. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `1 case`, `2 cases`. */
function plural(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 97406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultsJson: () => (/* binding */ resultsJson)
/* harmony export */ });
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
                yield `${i === 0 ? '[' : ','}\n    ${JSON.stringify(value[i])}`;
            yield '\n  ]';
        }
        else {
            yield JSON.stringify(value);
        }
    }
    yield '\n}\n';
}


/***/ }),

/***/ 92812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ changeLines),
/* harmony export */   o: () => (/* binding */ publishedSection)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87703);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23178);



/** What was published, as a table, and below it what changed in each skill since the version before. */
function publishedSection(published, detail) {
    if (published.length === 0)
        return '';
    const shown = published.slice(0, detail.skills);
    const rows = shown.map((skill) => [
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(skill.name, 120)),
        skill.status,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(skill.version ?? ''),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(skill.id ?? ''),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(skill.digest?.slice(0, 12) ?? ''),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(skill.message ?? ''), 300)),
    ]);
    const more = published.length - shown.length;
    const blocks = shown.map((skill) => changesOf(skill, detail.lines)).filter((block) => block !== '');
    return [
        (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .t)(['Skill', 'Status', 'Version', 'Id', 'Content', ''], rows),
        more > 0 ? `and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more skill')}, in the report\n` : '',
        ...blocks,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function changesOf(skill, limit) {
    const lines = changeLines(skill);
    if (lines.length === 0 || limit === 0)
        return '';
    const breaking = skill.schema_changes?.some(({ kind }) => kind === 'breaking') ?? false;
    const title = `${titleOf(skill)}${breaking ? ' — breaking' : ''}`;
    const more = lines.length - limit;
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .z)(title, [...lines.slice(0, limit), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'), breaking);
}
function titleOf({ name, previous }) {
    const code = (text, limit) => `<code>${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(text), limit))}</code>`;
    return `Changes of ${code(name, 120)}${previous ? ` since ${code(previous.version ?? previous.id, 80)}` : ''}`;
}
/** Every change of a skill since the version before, as list items: the schema's first, then the files'. */
function changeLines({ changes, schema_changes = [] }) {
    const lines = schema_changes.map(({ kind, pointer, message }) => `- ${kind === 'breaking' ? '**breaking**' : kind}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(pointer, 200)) || 'the whole schema'}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(message), 300))}`);
    for (const kind of ['changed', 'added', 'removed'])
        for (const path of changes?.[kind] ?? [])
            lines.push(`- ${kind} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(path, 200))}`);
    return lines;
}


/***/ }),

/***/ 72318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: STEP_SUMMARY_LIMIT

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/by-skill.js
var by_skill = __webpack_require__(10905);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
// EXTERNAL MODULE: ./lib/report/field-accuracy.js
var field_accuracy = __webpack_require__(30874);
// EXTERNAL MODULE: ./lib/report/markdown/table.js
var table = __webpack_require__(23178);
;// CONCATENATED MODULE: ./lib/report/markdown/accuracy.js




const WIDTH = 20;
/** Accuracy by field as bars of text, worst first; empty when every field is always right. */
function accuracySection(fields, several, limit) {
    const imperfect = fields.filter(({ wrong, missing, extra }) => wrong + missing + extra > 0);
    if (imperfect.length === 0 || limit === 0)
        return '';
    const rows = imperfect.slice(0, limit).map((row) => {
        const share = (0,field_accuracy/* accuracyOf */.R)(row);
        return [
            ...(several ? [(0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(row.skill, 80))] : []),
            (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(row.field, 120)),
            share === null ? '' : `<code>${bar(share)}</code>`,
            (0,format/* formatShare */.T1)(share),
            String(row.wrong),
            String(row.missing),
            String(row.extra),
        ];
    });
    const header = [...(several ? ['Skill'] : []), 'Field', 'Accuracy', '#', 'Wrong#', 'Missing#', 'Extra#'];
    const more = imperfect.length - rows.length;
    const right = fields.length - imperfect.length;
    const rest = [
        more > 0 ? `${(0,format/* plural */.LS)(more, 'more field')} in the report` : '',
        right > 0 ? `${(0,format/* plural */.LS)(right, 'field')} always right` : '',
    ];
    const title = `<b>${(0,format/* plural */.LS)(imperfect.length, 'field')}</b> not always right`;
    return (0,table/* details */.z)(title, `${(0,table/* table */.t)(header, rows)}\n${rest.filter((part) => part !== '').join(', ')}\n`);
}
// A bar is full only when all is right, and has a first block as soon as anything is.
function bar(share) {
    const full = share >= 1 ? WIDTH : Math.min(WIDTH - 1, Math.max(share > 0 ? 1 : 0, Math.round(share * WIDTH)));
    return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}

// EXTERNAL MODULE: ./lib/report/baseline-words.js
var baseline_words = __webpack_require__(82663);
;// CONCATENATED MODULE: ./lib/report/markdown/baseline.js





const listed = ['regressed', 'fixed'];
/** What changed since the baseline: regressed and fixed cases by name, the rest in numbers; empty without one. */
function baselineSection(comparison, limit) {
    if (!comparison)
        return '';
    const changes = listed.flatMap((kind) => comparison.changes.filter(({ change }) => change === kind));
    const rows = changes
        .slice(0, limit)
        .map(({ skill, case: id, change, baseline, head, reason }) => [
        change === 'regressed' ? '🔻 regressed' : '🔺 fixed',
        (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(`${skill} / ${id}`, 160)),
        [baseline, head].map((verdict) => (verdict === null ? '' : verdict_words/* verdictWords */.L2[verdict])).join(' → '),
        (0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(reason ?? ''), 200)),
    ]);
    const more = changes.length - rows.length;
    return [
        `**Since the baseline:** ${(0,baseline_words/* changesInWords */.W)(comparison)}\n`,
        ...(0,baseline_words/* comparisonNotes */.$)(comparison).map((note) => `- ${(0,lib_text/* escapeMarkdown */.FV)(note)}\n`),
        rows.length > 0 ? (0,table/* table */.t)(['', 'Case', 'Verdict', ''], rows) : '',
        more > 0 ? `and ${(0,format/* plural */.LS)(more, 'more change')}, in the report\n` : '',
    ]
        .filter((part) => part !== '')
        .join('\n');
}

// EXTERNAL MODULE: ./lib/report/value-text.js
var value_text = __webpack_require__(23763);
;// CONCATENATED MODULE: ./lib/report/markdown/cases.js






const icons = {
    passed: '✅',
    flaky: '⚠️',
    failed: '❌',
    errored: '💥',
    xfailed: '☑️',
    xpassed: '❌',
    skipped: '⏭️',
    quarantined: '⏭️',
    not_run: '⏸️',
};
/** One case that needs attention: its reason and its failing fields, at most `fields` of them. */
function troubledCase(item, fields, open) {
    const { result, trials } = item;
    const telling = (0,by_skill/* tellingTrial */.AE)(item);
    const facts = [verdict_words/* verdictWords */.L2[result.verdict]];
    if (telling) {
        const { match, wrong, missing, extra } = telling.counts;
        if (match + wrong + missing > 0)
            facts.push(`${match} of ${(0,format/* plural */.LS)(match + wrong + missing, 'field')} right`);
        if (extra > 0)
            facts.push(`${extra} extra`);
    }
    if (trials.length > 1) {
        const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
        facts.push(`${passes} of ${(0,format/* plural */.LS)(trials.length, 'trial')} passed`);
    }
    const name = `${(0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(result.skill), 100)} / ${(0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(result.case), 120)}`;
    const title = `${icons[result.verdict]} <code>${(0,lib_text/* escapeHtml */.ZD)(name)}</code>: ${facts.join(', ')}`;
    const reason = result.reason ?? telling?.reason;
    const parts = [];
    if (reason)
        parts.push(`${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(reason), 600))}\n`);
    if (telling && telling.failing_fields.length > 0 && fields > 0)
        parts.push(failingFields(telling.failing_fields, fields));
    if (telling?.execution)
        parts.push(`Execution ${(0,lib_text/* markdownCode */.D9)(telling.execution.id)} on ${(0,lib_text/* markdownCode */.D9)(telling.model)}\n`);
    return (0,table/* details */.z)(title, parts.join('\n'), open);
}
function failingFields(fields, limit) {
    const cell = (text) => (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(text), 160));
    const rows = fields
        .slice(0, limit)
        .map(({ path, expected, actual, comparator, hint }) => [
        cell(path),
        cell((0,value_text/* valueText */.R)(expected)),
        cell((0,value_text/* valueText */.R)(actual)),
        cell(comparator),
        hint ? (0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(hint), 200)) : '',
    ]);
    const more = fields.length - rows.length;
    const rest = more > 0 ? `\nand ${(0,format/* plural */.LS)(more, 'more field')}, in the report\n` : '';
    return (0,table/* table */.t)(['Field', 'Expected', 'Actual', 'Compared as', 'Hint'], rows) + rest;
}
/** Every case of a skill in one table that is closed at first. */
function caseTable({ skill, cases }) {
    const rows = cases.map((item) => {
        const telling = (0,by_skill/* tellingTrial */.AE)(item);
        const expected = telling ? telling.counts.match + telling.counts.wrong + telling.counts.missing : 0;
        const ms = telling ? (0,by_skill/* executionMs */.F2)(telling) : undefined;
        return [
            `${icons[item.result.verdict]} ${verdict_words/* verdictWords */.L2[item.result.verdict]}`,
            (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(item.result.case, 160)),
            telling && expected > 0 ? `${telling.counts.match}/${expected}` : '',
            (0,format/* formatCredits */.Ql)((0,by_skill/* creditsOf */.yq)(item)),
            ms === undefined ? '' : (0,format/* formatDuration */.a3)(ms),
            (0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(item.result.reason ?? ''), 160)),
        ];
    });
    const title = `All ${(0,format/* plural */.LS)(cases.length, 'case')} of <code>${(0,lib_text/* escapeHtml */.ZD)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(skill.name), 100))}</code>`;
    return (0,table/* details */.z)(title, (0,table/* table */.t)(['Verdict', 'Case', 'Fields#', 'Credits#', 'Time#', 'Note'], rows));
}

// EXTERNAL MODULE: ./lib/rules/rule-page.js
var rule_page = __webpack_require__(78821);
;// CONCATENATED MODULE: ./lib/report/markdown/findings.js




const urgency = ['error', 'warning', 'info'];
const findings_icons = { error: '❌', warning: '⚠️', info: 'ℹ️' };
/** The open findings, most severe first, at most `limit`; empty without findings. */
function findingsSection(results, limit) {
    const open = results.skills
        .flatMap(({ findings }) => findings)
        .filter(({ suppressed }) => !suppressed)
        .toSorted((a, b) => urgency.indexOf(a.severity) - urgency.indexOf(b.severity));
    if (open.length === 0)
        return '';
    const rows = open
        .slice(0, limit)
        .map(({ severity, rule, message, file, line }) => [
        `${findings_icons[severity]} ${severity}`,
        (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(line === undefined ? file : `${file}:${line}`, 200)),
        (0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(message), 300)),
        ruleLink(rule),
    ]);
    const more = open.length - rows.length;
    const rest = more > 0 ? `\nand ${(0,format/* plural */.LS)(more, 'more finding')}, in the report\n` : '';
    const list = rows.length === 0
        ? `${(0,format/* plural */.LS)(open.length, 'finding')}, in the report\n`
        : (0,table/* table */.t)(['', 'Place', 'Finding', 'Rule'], rows) + rest;
    const errors = open.some(({ severity }) => severity === 'error');
    return (0,table/* details */.z)(`<b>${(0,format/* plural */.LS)(open.length, 'finding')}</b>`, list, errors || results.command === 'validate');
}
// Merged results may come from anywhere: only what has the form of a rule's id becomes a part of an address.
function ruleLink(rule) {
    return /^[a-z][a-z-]*\/[a-z0-9-]+$/.test(rule) ? `[${(0,lib_text/* markdownCode */.D9)(rule)}](${(0,rule_page/* rulePageUrl */.P)(rule)})` : (0,lib_text/* markdownCode */.D9)(rule);
}

// EXTERNAL MODULE: ./lib/report/markdown/published.js
var published = __webpack_require__(92812);
;// CONCATENATED MODULE: ./lib/report/markdown/scores.js



const DEFINITIONS = `A *leaf* is a single value at a path. **match**: expected and found equal under its rule. **wrong**: found, but not equal. **missing**: expected, not found. **extra**: found, not expected.

- **Precision** = match / (match + wrong + extra). **Recall** = match / (match + wrong + missing). **F1** = their harmonic mean.
- **Field accuracy** = match / (match + wrong + missing). Extra leaves are not in it, so they stand beside it.
- **Exact documents**: responses without a wrong, missing or extra leaf.
- **Pass rate** = (passed + flaky) / (passed + flaky + failed + unexpectedly passed where that is fatal), with Wilson's 95 % interval.
- **pass@k**: the chance that at least one of k runs passes. **pass^k**: that all of k runs pass.
`;
/** Scores with their counts, and their definitions one click away; empty when nothing was compared. */
function scoresSection(scores, { counts, pass_rate: passRate }, limit) {
    if (!scores || (scores.documents === 0 && scores.repeats.length === 0))
        return '';
    const { match, wrong, missing, extra } = counts;
    const interval = scores.pass_rate_interval;
    const share = (value) => (value === null ? '–' : (0,format/* formatShare */.T1)(value));
    const rows = [
        ['Exact documents', share(scores.exact_document_rate), `${scores.exact_documents} of ${scores.documents}`],
        ['Precision', share(scores.precision), `${match} of ${match + wrong + extra} found leaves`],
        ['Recall', share(scores.recall), `${match} of ${match + wrong + missing} expected leaves`],
        ['F1', share(scores.f1), `${match} match, ${wrong} wrong, ${missing} missing, ${extra} extra`],
        ['Field accuracy, mean of documents', share(scores.field_accuracy_by_document), `${scores.documents} documents`],
    ];
    if (interval && passRate !== null)
        rows.unshift(['Pass rate', share(passRate), `95 % interval ${share(interval.low)} to ${share(interval.high)}`]);
    const parts = [
        (0,table/* table */.t)(['Score', 'Value', 'From'], rows.map((row) => row.map(lib_text/* escapeMarkdown */.FV))),
    ];
    if (scores.repeats.length > 0)
        parts.push((0,table/* table */.t)(['Repeated case', 'Passed', 'pass@2', 'pass^2', '95 % interval'], scores.repeats
            .slice(0, limit)
            .map((one) => [
            `${one.skill}/${one.case}`,
            `${one.passes} of ${one.runs}`,
            share(one.pass_at_k[1] ?? null),
            share(one.pass_hat_k[1] ?? null),
            one.interval ? `${share(one.interval.low)} to ${share(one.interval.high)}` : 'stopped early',
        ].map(lib_text/* escapeMarkdown */.FV))));
    parts.push((0,table/* details */.z)('What these mean', DEFINITIONS));
    return (0,table/* details */.z)('Scores', parts.join('\n'));
}

;// CONCATENATED MODULE: ./lib/report/markdown/summary.js











/** The runner drops a step's whole summary above this many bytes (`FileCommandManager.cs`). */
const STEP_SUMMARY_LIMIT = 1024 * 1024;
const ladder = [
    { open: 10, troubled: 1_000, fields: 40, findings: 500, tables: true },
    { open: 10, troubled: 300, fields: 20, findings: 200, tables: false },
    { open: 5, troubled: 100, fields: 8, findings: 50, tables: false },
    { open: 3, troubled: 20, fields: 3, findings: 10, tables: false },
    { open: 0, troubled: 0, fields: 0, findings: 0, tables: false },
];
/** The job summary: the conclusion first, then what is wrong, then the rest folded away. Always within the limit. */
function renderSummary({ results, fields = [], limitBytes = STEP_SUMMARY_LIMIT - 16_384, reportDirectory, }) {
    const skills = (0,by_skill/* bySkill */.Xx)(results);
    let text = '';
    for (const [step, detail] of ladder.entries()) {
        text = [
            heading(results),
            totals(results),
            baselineSection(results.comparison, detail.troubled),
            step === 0 ? '' : `> Shortened to fit: ${where(reportDirectory)} tells everything.\n`,
            troubled(skills, detail),
            findingsSection(results, detail.findings),
            scoresSection(results.scores, results.totals, detail.troubled),
            accuracySection(fields, skills.length > 1, detail.fields),
            skillTable(skills, detail),
            (0,published/* publishedSection */.o)(results.published, { skills: Math.max(detail.troubled, 20), lines: detail.findings }),
            detail.tables
                ? skills
                    .filter(({ cases }) => cases.length > 0)
                    .map(caseTable)
                    .join('\n')
                : '',
            `<sub>${(0,lib_text/* escapeMarkdown */.FV)(`${results.tool.name} ${results.tool.version}`)} · the whole report: ${where(reportDirectory)}</sub>\n`,
        ]
            .filter((part) => part !== '')
            .join('\n');
        if (Buffer.byteLength(text) <= limitBytes)
            return text;
    }
    return cutLines(text, limitBytes);
}
function heading(results) {
    const icon = { success: '✅', failure: '❌', inconclusive: '💥', neutral: '⚪' }[results.conclusion];
    const lines = [`## ${icon} ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)((0,verdict_words/* headline */.Pl)(results)), 300))}\n`];
    if (results.simulated)
        lines.push('> [!WARNING]\n> **Simulated.** No model was asked: every answer came from the built-in simulator, so this run says nothing about the quality of the skills.\n');
    const more = results.reasons.slice(1, 20);
    if (more.length > 0)
        lines.push(`${more.map((reason) => `- ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(reason), 500))}`).join('\n')}\n`);
    return lines.join('\n');
}
function totals(results) {
    const { totals: sum } = results;
    const rows = [];
    if (results.cases.length > 0) {
        rows.push(['Cases', (0,verdict_words/* casesInWords */.Od)(results)]);
        rows.push(['Pass rate', (0,format/* formatShare */.T1)(sum.pass_rate)]);
        const { match, wrong, missing, extra } = sum.counts;
        rows.push([
            'Field accuracy',
            `${(0,format/* formatShare */.T1)(sum.field_accuracy)} (${match} match, ${wrong} wrong, ${missing} missing, ${extra} extra)`,
        ]);
        const saved = sum.credits_saved > 0 ? `, ${(0,format/* formatCredits */.Ql)(sum.credits_saved)} saved by kept responses` : '';
        rows.push(['Credits', `${(0,format/* formatCredits */.Ql)(sum.credits_used)}${results.simulated ? ' (simulated)' : ''}${saved}`]);
    }
    rows.push(['Findings', (0,verdict_words/* findingsInWords */.n$)(results)], ['Time', (0,format/* formatDuration */.a3)(results.duration_ms)]);
    return (0,table/* table */.t)(rows.map(([label]) => label), [rows.map(([, value]) => value)]);
}
function troubled(skills, detail) {
    const quiet = new Set(['passed', 'skipped', 'xfailed', 'quarantined']);
    const items = skills.flatMap(({ cases }) => cases).filter(({ result }) => !quiet.has(result.verdict));
    const listed = items.slice(0, detail.troubled);
    const more = items.length - listed.length;
    const blocks = listed.map((item, index) => troubledCase(item, detail.fields, index < detail.open));
    if (more > 0)
        blocks.push(`and ${(0,format/* plural */.LS)(more, 'more case')} with trouble, in the report\n`);
    return blocks.join('\n');
}
function skillTable(skills, { troubled: limit }) {
    if (skills.length < 2)
        return '';
    const shown = skills.slice(0, Math.max(limit, 20));
    const rows = shown.map(({ skill, cases }) => [
        (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(skill.name, 120)),
        skill.conclusion,
        `${cases.filter(({ result }) => result.verdict === 'passed' || result.verdict === 'flaky').length}/${cases.length}`,
        String(skill.findings.filter(({ suppressed }) => !suppressed).length),
    ]);
    const more = skills.length - shown.length;
    return ((0,table/* table */.t)(['Skill', 'Conclusion', 'Passed#', 'Findings#'], rows) +
        (more > 0 ? `\nand ${(0,format/* plural */.LS)(more, 'more skill')}\n` : ''));
}
function where(directory) {
    return directory === undefined ? '`report.html`' : (0,lib_text/* markdownCode */.D9)(`${directory}/report.html`);
}
// Only reached when names alone fill a summary. Whole lines, so that no markup stays open but `<details>`.
function cutLines(text, limitBytes) {
    const closing = '\n\nThe rest did not fit.\n';
    let room = limitBytes - Buffer.byteLength(closing);
    const kept = [];
    for (const line of text.split('\n')) {
        room -= Buffer.byteLength(line) + 1;
        if (room < 0)
            break;
        kept.push(line);
    }
    return kept.join('\n') + closing;
}


/***/ }),

/***/ 23178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table),
/* harmony export */   z: () => (/* binding */ details)
/* harmony export */ });
/** A GitHub table; columns whose name ends in `#` are aligned to the right. */
function table(header, rows) {
    const names = header.map((name) => name.replace(/#$/, ''));
    const rule = header.map((name) => (name.endsWith('#') ? '---:' : '---'));
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return `${[names, rule, ...rows].map(line).join('\n')}\n`;
}
/** A block that opens at a click. `title` is HTML that is already escaped, `body` Markdown. */
function details(title, body, open = false) {
    return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}


/***/ }),

/***/ 23763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

/**
 * A value on one line, as JSON, at most `limit` UTF-16 units; `absent` for no value at all. Foreign text: the
 * caller escapes it for its output. Deep and wide values are cut while they are written, not afterwards.
 */
function valueText(value, limit = 120) {
    if (value === undefined)
        return 'absent';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(write(value, { left: limit + 1 }, 0), limit);
}
function write(value, room, depth) {
    if (value === null || typeof value !== 'object') {
        const text = typeof value === 'string' ? JSON.stringify(value.slice(0, room.left)) : String(value);
        room.left -= text.length;
        return text;
    }
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    if (depth > 8)
        return `${open}…${close}`;
    const parts = [];
    const members = Array.isArray(value)
        ? value.slice(0, room.left).map((element) => [undefined, element])
        : Object.entries(value).slice(0, room.left);
    for (const [key, member] of members) {
        if (room.left <= 0)
            break;
        const label = key === undefined ? '' : `${JSON.stringify(key.slice(0, room.left))}: `;
        room.left -= label.length + 2;
        parts.push(label + write(member, room, depth + 1));
    }
    return `${open}${parts.join(', ')}${close}`;
}


/***/ }),

/***/ 28215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ verdictOrder),
/* harmony export */   In: () => (/* binding */ verdictSigns),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Od: () => (/* binding */ casesInWords),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   n$: () => (/* binding */ findingsInWords)
/* harmony export */ });
/* unused harmony exports trialWords, publishedInWords */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);

/** Most urgent first: the order in which every report shows cases. */
const verdictOrder = [
    'failed',
    'xpassed',
    'errored',
    'not_run',
    'flaky',
    'xfailed',
    'quarantined',
    'skipped',
    'passed',
];
/** Words for people. */
const verdictWords = {
    passed: 'passed',
    flaky: 'flaky',
    failed: 'failed',
    errored: 'errored',
    xfailed: 'failed as expected',
    xpassed: 'passed unexpectedly',
    skipped: 'skipped',
    quarantined: 'quarantined',
    not_run: 'not run',
};
const trialWords = {
    passed: 'passed',
    failed: 'failed',
    errored: 'errored',
    not_run: 'not run',
};
/** One sign a verdict, distinguishable without colour. */
const verdictSigns = {
    passed: '✓',
    flaky: '~',
    failed: '✗',
    errored: '!',
    xfailed: '×',
    xpassed: '?',
    skipped: '-',
    quarantined: 'q',
    not_run: '·',
};
const conclusionWords = {
    success: 'Success',
    failure: 'Failure',
    inconclusive: 'Inconclusive',
    neutral: 'Neutral',
};
/**
 * The run in one line: `Failure: 2 of 14 cases failed`, `Success: 1 created, 2 unchanged`, `Success: no findings in 3
 * skills`. Holds no foreign text but the first reason.
 */
function headline(results) {
    const word = conclusionWords[results.conclusion];
    const reason = results.reasons[0];
    if (reason !== undefined && reason !== '')
        return `${word}: ${reason}`;
    return `${word}: ${subject(results)}`;
}
function subject(results) {
    if (results.published.length > 0)
        return publishedInWords(results);
    if (results.command === 'test' || results.cases.length > 0)
        return casesInWords(results);
    return `${findingsInWords(results)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(results.skills.length, 'skill')}`;
}
// What went wrong first, what changed next.
const publishedOrder = [
    'failed',
    'refused',
    'drifted',
    'created',
    'updated',
    'planned',
    'unchanged',
];
/** `1 created, 2 unchanged`; empty for none. */
function publishedInWords({ published }) {
    return publishedOrder
        .map((status) => ({ status, count: published.filter((skill) => skill.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${count} ${status}`)
        .join(', ');
}
/** `2 failed, 11 passed, 1 skipped`, most urgent first; `no cases` for none. */
function casesInWords(results) {
    const parts = verdictOrder
        .filter((verdict) => results.totals.cases[verdict] > 0)
        .map((verdict) => `${results.totals.cases[verdict]} ${verdictWords[verdict]}`);
    return parts.length === 0 ? 'no cases' : parts.join(', ');
}
/** `1 error, 2 warnings`; `no findings` for none. */
function findingsInWords(results) {
    const { error, warning, info, suppressed } = results.totals.findings;
    const parts = [];
    if (error > 0)
        parts.push((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(error, 'error'));
    if (warning > 0)
        parts.push((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(warning, 'warning'));
    if (info > 0)
        parts.push((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(info, 'note'));
    if (suppressed > 0)
        parts.push(`${suppressed} suppressed`);
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}


/***/ }),

/***/ 78821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rulePageUrl)
/* harmony export */ });
/* unused harmony export rulePage */
const REPOSITORY = 'https://github.com/vlm-run/skills-action/blob/v1';
/** Path of a rule's page in the repository. */
function rulePage(id) {
    return `docs/rules/${id}.md`;
}
/** Address of a rule's page, for links in reports. */
function rulePageUrl(id) {
    return `${REPOSITORY}/${rulePage(id)}`;
}


/***/ }),

/***/ 45482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** A text with its place, and the way from an offset to a line and column. CRLF and a lone CR end a line too. */
class SourceText {
    /** Relative to the working directory, with `/`. */
    file;
    /** The text without a byte order mark. */
    text;
    /** True when the file began with a byte order mark, which has no column. */
    bom;
    #lineStarts;
    constructor(file, text) {
        this.file = file;
        this.bom = text.charCodeAt(0) === 0xfeff;
        this.text = this.bom ? text.slice(1) : text;
    }
    /** Position of a UTF-16 offset; offsets outside the text are clamped to it. */
    positionAt(offset) {
        const starts = this.#starts();
        const clamped = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
    }
    /** The positions of a range of offsets, `end` exclusive. */
    range(start, end) {
        return { start: this.positionAt(start), end: this.positionAt(Math.max(start, end)) };
    }
    /** Offset of the first character of a line (from 1); the text's length for a line behind the last. */
    lineStart(line) {
        return this.#starts()[line - 1] ?? this.text.length;
    }
    /** A line (from 1) without its line break. */
    line(line) {
        const start = this.lineStart(line);
        return this.text.slice(start, this.lineStart(line + 1)).replace(/[\r\n]+$/, '');
    }
    get lineCount() {
        return this.#starts().length;
    }
    #starts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (let i = 0; i < this.text.length; i++) {
            const code = this.text.charCodeAt(i);
            if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ }),

/***/ 68804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/**
 * The only way foreign text (from a model, a server, a skill file or a fixture) reaches an output.
 * The runner reads commands from lines that begin with `::` after white space, and from `##[` anywhere in a
 * line; a lone carriage return ends a line for it (actions/runner, ActionCommand.cs and ProcessInvoker.cs).
 */
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g;
// C0 and C1 controls but tab and line feed, bidirectional controls, tag characters, lone surrogates.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const PLAIN = /^[\t\n\x20-\x7e]*$/;
const ZERO_WIDTH_SPACE = '\u200b';
function visible(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `\\u{${code.toString(16)}}`;
}
/**
 * Text that a terminal and the runner show and never obey: one kind of line break, control and direction
 * characters made visible, workflow commands broken up. Line breaks and tabs are kept.
 */
function neutralise(text) {
    // Most texts are harmless, and every text of every report comes by here.
    if (PLAIN.test(text) && !text.includes('::') && !text.includes('##['))
        return text;
    return text
        .replace(LINE_BREAKS, '\n')
        .replace(INVISIBLE, visible)
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
        .replace(/^([^\p{L}\p{N}\n]*?):(?=:)/gmu, `$1:${ZERO_WIDTH_SPACE}`);
}
/** `neutralise`, on one line: line breaks and tabs become single spaces. */
function oneLine(text) {
    return neutralise(text.replace(/\s+/g, ' ').trim());
}
/** At most `limit` UTF-16 units, never half a surrogate pair, ending in `…` when something was cut. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    let end = Math.max(0, limit - 1);
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end--;
    return `${text.slice(0, end)}…`;
}
/** Text for an XML 1.0 text node or attribute value; what XML forbids becomes U+FFFD. */
function escapeXml(text) {
    if (PLAIN.test(text) && !/[&<>"':#]/.test(text))
        return text;
    return neutralise(text)
        .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** Text for HTML text nodes and quoted attribute values. */
function escapeHtml(text) {
    return escapeXml(text);
}
/**
 * Text for GitHub-flavoured Markdown, also inside a table cell: no markup, no mention, no issue reference, no
 * automatic link; line breaks become `<br>`. What is harmless stays as it is, so that the source is readable.
 */
function escapeMarkdown(text) {
    return neutralise(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]#|~$]|(?<=\])\(|!(?=\[)/g, '\\$&')
        .replace(/^(\s*)([-+=]|\d+(?=[.)]))/gm, (_, blank, mark) => /\d/.test(mark) ? `${blank}${mark}${ZERO_WIDTH_SPACE}` : `${blank}\\${mark}`)
        .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
        .replace(/\b(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
        .replace(/\n/g, '<br>');
}
/**
 * Text as a code span that also holds inside a table cell, where GitHub splits cells before it reads spans.
 */
function markdownCode(text) {
    const plain = oneLine(text);
    if (plain === '')
        return '';
    // Unlike a code span, an element does not stop Markdown: every character that may begin markup becomes an entity.
    if (plain.includes('|') || plain.includes('`'))
        return `<code>${escapeHtml(plain).replace(/[\\`*_[\]()!|~:@]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
    return `\`${plain}\``;
}
/** Text as a fenced block whose fence is longer than any run of backticks inside. */
function markdownFence(text, language = '') {
    const plain = neutralise(text);
    const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${plain.endsWith('\n') ? plain : `${plain}\n`}${fence}\n`;
}


/***/ })

};
