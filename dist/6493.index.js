export const id = 6493;
export const ids = [6493];
export const modules = {

/***/ 6493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeJobSummary: () => (/* binding */ writeJobSummary)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
// EXTERNAL MODULE: ./lib/commands/replace-file.js
var replace_file = __webpack_require__(1481);
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
/** Adds a run of the real platform; what is older than the newest 200 is forgotten. */
async function rememberRun(stateDirectory, results, where) {
    const { cases, counts, pass_rate, field_accuracy, credits_used, credits_saved } = results.totals;
    const run = {
        at: results.started_at,
        sha: where.sha ?? null,
        run: where.run ?? null,
        conclusion: results.conclusion,
        totals: { cases, counts, pass_rate, field_accuracy, credits_used, credits_saved },
    };
    const runs = [...(await readRunHistory(stateDirectory)), run].slice(-KEPT);
    await (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(stateDirectory, FILE), runs.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
}

;// CONCATENATED MODULE: ./lib/commands/job-summary.js




/**
 * Writes the summary of the job: that of the report directory and, where there is something to say, the state graphs
 * of the skills that have changed and how the last runs went.
 */
async function writeJobSummary(context, checked, results, reportDirectory) {
    const { writeSummary } = await __webpack_require__.e(/* import() */ 5671).then(__webpack_require__.bind(__webpack_require__, 5671));
    const { renderTrend } = await __webpack_require__.e(/* import() */ 3009).then(__webpack_require__.bind(__webpack_require__, 3009));
    const parts = [
        await (0,promises_.readFile)((0,external_node_path_.join)(reportDirectory, 'summary.md'), 'utf8'),
        context.inputs['changed-only'] ? await stateGraphs(checked, results) : '',
        renderTrend(await job_summary_history(context, results)),
    ];
    const text = parts.filter((part) => part !== '').join('\n');
    await writeSummary(context.secrets.scrub(text), context.runtime.env.GITHUB_STEP_SUMMARY);
}
/** Earlier runs and this one. Simulated runs and those that tested nothing say nothing about a trend. */
async function job_summary_history({ inputs, runtime, platform }, results) {
    if (results.command !== 'test' || results.simulated || results.trials.length === 0)
        return [];
    const directory = (0,external_node_path_.resolve)(runtime.cwd, inputs['state-directory']);
    await rememberRun(directory, results, { sha: platform?.event.headSha, run: platform?.runUrl });
    return readRunHistory(directory);
}
async function stateGraphs(checked, results) {
    const { renderStateGraphs } = await __webpack_require__.e(/* import() */ 8874).then(__webpack_require__.bind(__webpack_require__, 8874));
    const { parseYaml } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(7675)]).then(__webpack_require__.bind(__webpack_require__, 7675));
    const { parseGraph } = await __webpack_require__.e(/* import() */ 428).then(__webpack_require__.bind(__webpack_require__, 428));
    const graphs = results.skills.flatMap(({ name, directory }) => {
        const source = checked.sourceOf(directory === '.' ? 'vlmrun.yaml' : `${directory}/vlmrun.yaml`);
        const config = source === undefined ? undefined : parseYaml(source).value;
        const graph = (0,json/* isJsonObject */.O)(config) ? config.graph : undefined;
        // What has a mistake is a finding already, and no diagram.
        return typeof graph === 'string' && parseGraph(graph).problems.length === 0 ? [{ name, graph }] : [];
    });
    return renderStateGraphs(graphs);
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a JSON object: neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};
