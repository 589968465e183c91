export const id = 7316;
export const ids = [7316,853,7090];
export const modules = {

/***/ 77316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   accountOf: () => (/* binding */ accountOf)
/* harmony export */ });
/* harmony import */ var _report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43017);
/* harmony import */ var _report_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28215);
/* harmony import */ var _annotate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44709);



/** The account of a run with results; `sourceOf` gives the text of a file that a fix would change. */
function accountOf(results, sourceOf = () => undefined) {
    return {
        ...results,
        started: true,
        headline: (0,_report_verdict_words_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(results),
        text: (limitBytes, link) => (0,_report_markdown_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .B)({ results, sourceOf, limitBytes, ...(link === undefined ? {} : { link }) }),
        annotations: (0,_annotate_js__WEBPACK_IMPORTED_MODULE_2__/* .annotationsOf */ .I)(results),
    };
}


/***/ }),

/***/ 44709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ annotationsOf),
  emitAnnotations: () => (/* binding */ emitAnnotations),
  S: () => (/* binding */ repositoryPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/report/all-findings.js
var all_findings = __webpack_require__(22412);
// EXTERNAL MODULE: ./lib/secrets.js
var lib_secrets = __webpack_require__(80150);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/github/log.js
var log = __webpack_require__(30853);
// EXTERNAL MODULE: ./lib/github/workflow-command.js
var workflow_command = __webpack_require__(21826);
;// CONCATENATED MODULE: ./lib/github/annotation.js



const annotationLevels = ['error', 'warning', 'notice'];
/**
 * The runner keeps ten annotations of a level per step (actions/runner, ExecutionContext.cs). The tenth says how
 * many there are besides.
 */
const ANNOTATIONS_SHOWN = 9;
/** The annotations that a step shows: errors first, in the given order within a level, with a last one that counts the rest. */
function selectAnnotations(annotations, shown = ANNOTATIONS_SHOWN) {
    return annotationLevels.flatMap((level) => {
        const all = annotations.filter((annotation) => annotation.level === level);
        if (all.length <= shown)
            return all;
        const kinds = { error: 'errors', warning: 'warnings', notice: 'notices' };
        const more = { level, message: `and ${all.length - shown} more ${kinds[level]}: see the job summary` };
        return [...all.slice(0, shown), more];
    });
}
/** The annotation as a workflow command. */
function renderAnnotation(annotation) {
    const { level, title, message, file, line, column, endLine, endColumn } = annotation;
    // The runner drops columns of a range over several lines, and shows an inclusive end.
    const oneLineRange = endLine === undefined || endLine === line;
    return (0,workflow_command/* workflowCommand */.N)(level, (0,lib_text/* truncate */.xv)((0,lib_text/* neutralise */.$0)(message), log/* ANNOTATION_MESSAGE_LIMIT */.M), {
        title: title === undefined ? undefined : (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(title), 255),
        file,
        line,
        endLine,
        col: oneLineRange ? column : undefined,
        endColumn: oneLineRange && endColumn !== undefined ? Math.max(endColumn - 1, column ?? 1) : undefined,
    });
}

;// CONCATENATED MODULE: ./lib/github/annotate.js





/** Failing fields that a case's annotation quotes; all of them are in the report. */
const FIELDS_SHOWN = 5;
const caseLevels = {
    failed: 'error',
    errored: 'error',
    xpassed: 'warning',
    flaky: 'warning',
    quarantined: 'notice',
};
function ofFinding(finding) {
    // Findings at info level are in the summary, the results and SARIF only: they would drown the others here.
    if (finding.suppressed !== undefined || finding.severity === 'info')
        return [];
    return [
        {
            level: finding.severity,
            title: finding.rule,
            message: withPage(finding),
            file: finding.file,
            ...(finding.line === undefined ? {} : { line: finding.line }),
            ...(finding.column === undefined ? {} : { column: finding.column }),
            ...(finding.end_line === undefined ? {} : { endLine: finding.end_line }),
            ...(finding.end_column === undefined ? {} : { endColumn: finding.end_column }),
        },
    ];
}
/** The message, with the address of the page that explains the rule. */
function withPage({ message, help_uri: page }) {
    return page === undefined ? message : `${message}\n${page}`;
}
function quote(value) {
    return value === undefined ? 'nothing' : (0,json_text/* jsonText */.s$)(value);
}
function describeField({ path, expected, actual, hint }) {
    return `${path}: expected ${quote(expected)}, got ${quote(actual)}${hint === undefined ? '' : ` (${hint})`}`;
}
function ofCase(result, results) {
    const level = caseLevels[result.verdict];
    if (level === undefined)
        return [];
    const trials = results.trials.filter(({ skill, case: id }) => skill === result.skill && id === result.case);
    const worst = trials.find(({ verdict }) => verdict === 'failed' || verdict === 'errored');
    const fields = worst?.failing_fields ?? [];
    const reason = result.reason ?? worst?.reason;
    const lines = [
        ...(reason ? [reason] : []),
        ...fields.slice(0, FIELDS_SHOWN).map(describeField),
        ...(fields.length > FIELDS_SHOWN ? [`and ${fields.length - FIELDS_SHOWN} more fields`] : []),
    ];
    return [
        {
            level,
            title: `${result.skill}/${result.case} ${result.verdict}`,
            message: lines.join('\n') || `The case ${result.verdict}.`,
            file: result.file,
            ...(result.line === undefined ? {} : { line: result.line }),
        },
    ];
}
/** A skill that was not published is told at its manifest. */
function ofPublished({ name, directory, status, message }) {
    if (status !== 'failed' && status !== 'refused' && status !== 'drifted')
        return [];
    const place = directory === '' ? {} : { file: directory === '.' ? 'SKILL.md' : `${directory}/SKILL.md` };
    return [{ level: 'error', title: `${name} ${status}`, message: message ?? 'The skill was not published.', ...place }];
}
/**
 * What of a run is worth showing at its place: skills that were not published, findings that count, and cases that did
 * not pass.
 */
function annotationsOf(results) {
    return [
        ...results.published.flatMap(ofPublished),
        ...(0,all_findings/* allFindings */.c)(results).flatMap(ofFinding),
        ...results.cases.flatMap((result) => ofCase(result, results)),
    ];
}
/** A path that is relative to the working directory, as one that is relative to the repository's root. */
function repositoryPath(file, cwd, workspace) {
    if (workspace === undefined || workspace === '')
        return file;
    const prefix = (0,external_node_path_.relative)(workspace, cwd).replaceAll('\\', '/');
    if (prefix.startsWith('..') || /^[A-Za-z]:/.test(prefix))
        return file;
    return external_node_path_.posix.join(prefix, file).replace(/\/$/, '');
}
/** Writes the annotations of a run as workflow commands, within what the runner shows of one step. */
function emitAnnotations(results, options) {
    const { write, cwd, workspace, secrets = (0,lib_secrets/* createSecrets */.g)() } = options;
    for (const annotation of selectAnnotations(annotationsOf(results))) {
        const { file } = annotation;
        const placed = file === undefined ? annotation : { ...annotation, file: repositoryPath(file, cwd, workspace) };
        write(secrets.scrub(renderAnnotation(placed)));
    }
}


/***/ }),

/***/ 30853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ANNOTATION_MESSAGE_LIMIT),
/* harmony export */   createActionLog: () => (/* binding */ createActionLog)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80150);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21826);



/** The runner cuts the message of an annotation here (actions/runner, ExecutionContext.cs). */
const ANNOTATION_MESSAGE_LIMIT = 4096;
/** Masking a shorter value would make the runner drop job outputs that happen to contain it. */
const SHORTEST_MASK = 8;
/** A log that speaks to the runner: warnings and errors become annotations, groups fold, secrets are masked. */
function createActionLog(options) {
    const { write, insideJob, secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .createSecrets */ .g)() } = options;
    const masked = new Set();
    let depth = 0;
    // Scrubbed before it is made visible, and again after: making a character visible must not join a secret's halves.
    const clean = (text) => secrets.scrub((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(secrets.scrub(text)));
    const annotation = (level, message) => write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)(level, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(clean(message), ANNOTATION_MESSAGE_LIMIT)));
    return {
        info: (message) => write(`${clean(message)}\n`),
        warning: (message) => annotation('warning', message),
        error: (message) => annotation('error', message),
        debug: (message) => write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('debug', clean(message))),
        async group(title, body) {
            const heading = clean((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title));
            // The runner knows one level of groups: an inner one would end the outer.
            write(depth === 0 ? (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('group', heading) : `${heading}\n`);
            depth++;
            try {
                return await body();
            }
            finally {
                depth--;
                if (depth === 0)
                    write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('endgroup'));
            }
        },
        secret(value) {
            secrets.add(value);
            if (!insideJob || value.length < SHORTEST_MASK || masked.has(value))
                return;
            masked.add(value);
            write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('add-mask', value));
        },
    };
}


/***/ }),

/***/ 21826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/** A value that the runner un-escapes to exactly `text` (actions/runner, ActionCommand.cs). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line for the runner, with its line break. Properties that are absent, empty or 0 are left out. */
function workflowCommand(name, message = '', properties = {}) {
    const listed = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '' && value !== 0)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${name}${listed === '' ? '' : ` ${listed}`}::${escapeData(message)}\n`;
}


/***/ })

};
