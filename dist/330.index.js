export const id = 330;
export const ids = [330];
export const modules = {

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
        description: 'JSON of a job matrix: `{"shard": ["1/2", "2/2"]}`. Never empty: `1/1` where there is nothing to run.',
        commands: ['plan'],
    },
    count: {
        description: 'Number of shards; 0 when there is nothing to run: run the matrix only if it is another number.',
        commands: ['plan'],
    },
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
function publishedOutput({ changes: _changes, files: _files, schema_changes: _schema, ...row }) {
    return row;
}


/***/ })

};
