export const id = 9321;
export const ids = [9321,7090];
export const modules = {

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
            message: finding.message,
            file: finding.file,
            ...(finding.line === undefined ? {} : { line: finding.line }),
            ...(finding.column === undefined ? {} : { column: finding.column }),
            ...(finding.end_line === undefined ? {} : { endLine: finding.end_line }),
            ...(finding.end_column === undefined ? {} : { endColumn: finding.end_column }),
        },
    ];
}
function quote(value) {
    return value === undefined ? 'nothing' : JSON.stringify(value);
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
/** What of a run is worth showing at its place: findings that count, and cases that did not pass. */
function annotationsOf(results) {
    return [
        ...results.skills.flatMap((skill) => skill.findings.flatMap(ofFinding)),
        ...results.cases.flatMap((result) => ofCase(result, results)),
    ];
}
/** A path that is relative to the working directory, as one that is relative to the repository's root. */
function repositoryPath(file, cwd, workspace) {
    if (workspace === undefined || workspace === '')
        return file;
    const prefix = (0,external_node_path_.relative)(workspace, cwd).replaceAll('\\', '/');
    if (prefix === '' || prefix.startsWith('..') || /^[A-Za-z]:/.test(prefix))
        return file;
    return file === '.' ? prefix : `${prefix}/${file}`;
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

/***/ 87671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   UY: () => (/* binding */ connectGitHub),
/* harmony export */   c2: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** No step waits longer for a rate limit to be lifted. Seconds. */
const LONGEST_WAIT = 60;
/** One request, in milliseconds. */
const REQUEST_TIMEOUT = 30_000;
/** Connects to GitHub. Nothing is sent yet. */
async function connectGitHub(connection) {
    const { token, apiUrl, log, signal, userAgent } = connection;
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(1758)]).then(__webpack_require__.bind(__webpack_require__, 11758)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    const limited = (kind) => (seconds, { method, url }, _, retries) => {
        const again = retries < 2 && seconds <= LONGEST_WAIT;
        log.info(`GitHub's ${kind} is reached at ${method} ${url}: ${again ? `waiting ${seconds} s` : 'giving up'}`);
        return again;
    };
    const patient = (input, init) => connection.fetch(input, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(REQUEST_TIMEOUT)]) });
    const options = {
        userAgent,
        request: { fetch: patient },
        log: {
            debug: () => { },
            info: () => { },
            warn: (text) => log.debug(text),
            error: (text) => log.debug(text),
        },
        // Connections wait for their own requests only.
        throttle: {
            id: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
            onRateLimit: limited('rate limit'),
            onSecondaryRateLimit: limited('secondary rate limit'),
        },
        ...(apiUrl === undefined || apiUrl === '' ? {} : { baseUrl: apiUrl }),
    };
    return getOctokit(token, options, retry, throttling);
}
/** The HTTP status of a failed request; undefined when none arrived. */
function statusOf(error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/**
 * Does something on GitHub that is not worth a failure: when it cannot be done, a warning says why and, where the
 * token lacks a permission, which line to add. The verdict of a run never changes by it.
 */
async function attempt(task, body) {
    try {
        return await body();
    }
    catch (error) {
        task.log.warning(describeFailure(task.what, task.permission, error));
        return undefined;
    }
}
/** Why something could not be done, with the line of the workflow that would allow it. */
function describeFailure(what, permission, error) {
    const status = statusOf(error);
    const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .Uc)(error);
    if (status === 401)
        return `${what}: GitHub does not accept the token (github-token).`;
    // GitHub hides what a token may not see behind a 404.
    const denied = status === 404 || (status === 403 && !/rate limit/i.test(text));
    return denied
        ? `${what}: the token may not do that. Add to the job: "permissions: { ${permission} }". (${text})`
        : `${what}: ${text}`;
}


/***/ }),

/***/ 53293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Td: () => (/* binding */ commentKey),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16839);

const PATTERN = /^<!-- vlmrun-skills key=([0-9a-f]{16}) run=(\d{1,15}) attempt=(\d{1,6}) -->/;
/** A key from whatever tells one leg of a workflow from another; no part of it can be read back. */
function commentKey(parts) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha256')
        .update(JSON.stringify(parts.map((part) => part ?? '')))
        .digest('hex')
        .slice(0, 16);
}
function renderMarker({ key, run, attempt }) {
    return `<!-- vlmrun-skills key=${key} run=${run} attempt=${attempt} -->`;
}
/** The marker at the very beginning of a body; quoted further down it means nothing. */
function readMarker(body) {
    const match = PATTERN.exec(body);
    if (!match)
        return undefined;
    return { key: match[1] ?? '', run: Number(match[2]), attempt: Number(match[3]) };
}
/** True when `a` was written by a later run, or a later attempt of the same run, than `b`. */
function isLater(a, b) {
    return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
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

/***/ 29321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./lib/report/markdown/summary.js + 5 modules
var markdown_summary = __webpack_require__(72318);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
// EXTERNAL MODULE: ./lib/github/annotate.js + 1 modules
var annotate = __webpack_require__(44709);
// EXTERNAL MODULE: ./lib/github/api.js
var github_api = __webpack_require__(87671);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/github/check-run.js

/** Annotations in one request; more are added by further requests (https://docs.github.com/rest/checks/runs). */
const ANNOTATIONS_PER_REQUEST = 50;
/** Characters of `output.summary`, of an annotation's title and of its message (64 KB, in bytes at worst). */
const SUMMARY_CHARACTERS = 65_535;
const TITLE_CHARACTERS = 255;
const MESSAGE_CHARACTERS = 16_000;
const conclusions = {
    success: 'success',
    failure: 'failure',
    neutral: 'neutral',
    // Nothing is wrong with the commit as far as is known, but it must not pass.
    inconclusive: 'action_required',
};
function asApi({ level, title, message, file = '', line = 1, column, endLine, endColumn }) {
    const last = Math.max(endLine ?? line, line);
    const columns = last === line && column !== undefined;
    return {
        path: file,
        start_line: line,
        end_line: last,
        ...(columns ? { start_column: column, end_column: Math.max(column, (endColumn ?? column + 1) - 1) } : {}),
        annotation_level: level === 'error' ? 'failure' : level,
        message: (0,lib_text/* truncate */.xv)((0,lib_text/* neutralise */.$0)(message), MESSAGE_CHARACTERS),
        ...(title === undefined ? {} : { title: (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(title), TITLE_CHARACTERS) }),
    };
}
/**
 * Creates a finished check run that shows every annotation that has a file.
 * @returns its id and how many annotations it shows
 */
async function createCheckRun(request) {
    const { api, repository, name, headSha, conclusion, detailsUrl } = request;
    const at = { owner: repository.owner, repo: repository.name };
    const annotations = request.annotations.filter(({ file }) => file !== undefined && file !== '').map(asApi);
    const output = {
        title: (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(request.title), TITLE_CHARACTERS),
        summary: (0,lib_text/* truncate */.xv)(request.summary, SUMMARY_CHARACTERS),
    };
    const { data } = await api.request('POST /repos/{owner}/{repo}/check-runs', {
        ...at,
        name,
        head_sha: headSha,
        status: 'completed',
        conclusion: conclusions[conclusion],
        ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
        output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) },
    });
    for (let from = ANNOTATIONS_PER_REQUEST; from < annotations.length; from += ANNOTATIONS_PER_REQUEST)
        await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
            ...at,
            check_run_id: Number(data.id),
            output: { ...output, annotations: annotations.slice(from, from + ANNOTATIONS_PER_REQUEST) },
        });
    return { id: Number(data.id), annotations: annotations.length };
}

// EXTERNAL MODULE: ./lib/github/comment-marker.js
var comment_marker = __webpack_require__(53293);
;// CONCATENATED MODULE: ./lib/github/comment.js


/**
 * GitHub says 65,536 characters and takes more, counted in bytes; a comment of this size passes both counts.
 * Bytes, so that the characters are never more.
 */
const COMMENT_LIMIT = 65_000;
/**
 * Writes the one comment of this leg of the workflow: updates the one that is there, else creates it.
 * @throws what the API answers when the token may not read or write comments.
 */
async function upsertComment(request) {
    const { api, repository, number, marker, create } = request;
    const body = `${(0,comment_marker/* renderMarker */.Bd)(marker)}\n${request.body}`;
    const at = { owner: repository.owner, repo: repository.name };
    const existing = await findComment(request);
    if (existing !== undefined) {
        if (existing.body === body)
            return 'unchanged';
        if ((0,comment_marker/* isLater */.d8)(existing.marker, marker))
            return 'outdated';
        try {
            await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...at,
                comment_id: existing.id,
                body,
            });
            return 'updated';
        }
        catch (error) {
            // Deleted meanwhile, or written with another token: then this one writes its own.
            if ((0,github_api/* statusOf */.c2)(error) !== 404 && (0,github_api/* statusOf */.c2)(error) !== 403)
                throw error;
        }
    }
    if (!create)
        return 'not-wanted';
    await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: number, body });
    return 'created';
}
async function findComment({ api, repository, number, marker }) {
    const login = await ownLogin(api);
    const comments = api.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        owner: repository.owner,
        repo: repository.name,
        issue_number: number,
        per_page: 100,
    });
    for await (const { data } of comments) {
        for (const { id, body = '', user } of data) {
            const found = (0,comment_marker/* readMarker */.t7)(body);
            const ours = login === undefined ? user?.type === 'Bot' : user?.login === login;
            if (ours && found?.key === marker.key)
                return { id, body, marker: found };
        }
    }
    return undefined;
}
/** Who the token writes as; undefined for the token of a job or an app, which is a bot and may not ask. */
async function ownLogin(api) {
    try {
        const { data } = await api.request('GET /user');
        return data.login;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/github/comment-policy.js
/** Whether a run is worth a comment. A stale bad comment is always brought up to date. */
function commentIntent(mode, run) {
    if (mode === 'never')
        return 'none';
    if (mode === 'always')
        return 'create';
    const bad = run.conclusion === 'failure' || run.conclusion === 'inconclusive';
    if (mode === 'failures')
        return bad ? 'create' : 'update';
    // The token of a fork's pull request cannot write, and no one asked for it outright.
    if (run.readOnlyToken)
        return 'none';
    return bad || (run.command !== 'validate' && run.conclusion === 'success') ? 'create' : 'update';
}

;// CONCATENATED MODULE: ./lib/github/notify-issue.js

/**
 * Keeps one issue about runs that fail on their own: opened when the run before was bad too, brought up to date while
 * it lasts, closed by the first good one. Whether the run before was bad is asked of GitHub and not of a cache, which
 * a bad run may never have written.
 */
async function notifyIssue(request) {
    const { api, repository, marker, conclusion } = request;
    const at = { owner: repository.owner, repo: repository.name };
    const open = await findIssue(request);
    const bad = conclusion === 'failure' || conclusion === 'inconclusive';
    const body = `${(0,comment_marker/* renderMarker */.Bd)(marker)}\n${request.body}`;
    if (!bad) {
        if (open === undefined || conclusion !== 'success')
            return 'quiet';
        await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
            ...at,
            issue_number: open,
            body: request.body,
        });
        await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
            ...at,
            issue_number: open,
            state: 'closed',
            state_reason: 'completed',
        });
        return 'closed';
    }
    if (open !== undefined) {
        await api.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', { ...at, issue_number: open, body });
        return 'updated';
    }
    if (!(await previousRunWasBad(request)))
        return 'waiting';
    await api.request('POST /repos/{owner}/{repo}/issues', { ...at, title: request.title, body });
    return 'opened';
}
/** Number of the open issue that carries our marker and was written by a bot or by the owner of the token. */
async function findIssue({ api, repository, marker }) {
    const pages = api.paginate.iterator('GET /repos/{owner}/{repo}/issues', {
        owner: repository.owner,
        repo: repository.name,
        state: 'open',
        per_page: 100,
    });
    for await (const { data } of pages)
        for (const issue of data)
            if (issue.pull_request === undefined &&
                (issue.user?.type === 'Bot' || ['OWNER', 'MEMBER', 'COLLABORATOR'].includes(issue.author_association ?? '')) &&
                (0,comment_marker/* readMarker */.t7)(issue.body ?? '')?.key === marker.key)
                return issue.number;
    return undefined;
}
/** Whether the newest finished run of the same workflow before this one was bad. */
async function previousRunWasBad({ api, repository, runId, branch }) {
    const at = { owner: repository.owner, repo: repository.name };
    const { data: run } = await api.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { ...at, run_id: runId });
    const { data } = await api.request('GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs', {
        ...at,
        workflow_id: run.workflow_id,
        status: 'completed',
        event: run.event,
        ...(branch === undefined ? {} : { branch }),
        per_page: 20,
    });
    const before = data.workflow_runs.filter(({ id, run_number }) => id !== runId && run_number < run.run_number);
    const newest = before.sort((a, b) => b.run_number - a.run_number)[0];
    return newest !== undefined && ['failure', 'timed_out', 'startup_failure'].includes(newest.conclusion ?? '');
}

// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/github/pull-request-number.js

function member(value, key) {
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
function positive(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}
/**
 * The pull request that a comment belongs to. For `workflow_run` of a fork the payload names none: it is then looked
 * up by branch and accepted only when its head is the commit that was run.
 */
async function pullRequestNumber(event, api) {
    const { payload, pullRequest, repository } = event;
    if (pullRequest !== undefined)
        return pullRequest.number;
    const issue = payload.issue;
    if (member(issue, 'pull_request') !== undefined)
        return positive(member(issue, 'number'));
    const run = payload.workflow_run;
    const listed = member(run, 'pull_requests');
    if (Array.isArray(listed) && listed.length > 0)
        return positive(member(listed[0], 'number'));
    const owner = member(member(member(run, 'head_repository'), 'owner'), 'login');
    const branch = member(run, 'head_branch');
    if (repository === undefined || typeof owner !== 'string' || typeof branch !== 'string')
        return undefined;
    const { data } = await api.request('GET /repos/{owner}/{repo}/pulls', {
        owner: repository.owner,
        repo: repository.name,
        head: `${owner}:${branch}`,
        state: 'open',
        per_page: 100,
    });
    return data.find(({ head }) => head.sha === event.headSha)?.number;
}

;// CONCATENATED MODULE: ./lib/github/tell.js









/** Room for the marker and the line with the link. */
const FRAME = 600;
/**
 * Tells GitHub the result where it was asked to: the pull request's comment, a check run, an issue about runs that
 * keep failing. Whatever goes wrong here is a warning; the verdict stays.
 */
async function tellGitHub(tell) {
    const { platform, log, wishes } = tell;
    const wantsComment = commentWanted(tell) !== 'none';
    if (!wantsComment && !wishes.checkRun && !wishes.notifyIssue)
        return;
    const api = await platform.api();
    if (api === undefined || platform.event.repository === undefined) {
        if (wishes.comment !== 'auto' || wishes.checkRun || wishes.notifyIssue)
            log.warning('Nothing is told to GitHub: the input github-token is empty.');
        return;
    }
    if (wantsComment)
        await comment(tell, api);
    if (wishes.checkRun)
        await checkRun(tell, api);
    if (wishes.notifyIssue)
        await notify(tell, api);
}
function commentWanted({ platform, results, wishes }) {
    const { name, secretsWithheld } = platform.event;
    if (!/^(pull_request|issue_comment|workflow_run)/.test(name))
        return 'none';
    return commentIntent(wishes.comment, { ...results, readOnlyToken: secretsWithheld !== undefined });
}
function body({ results, reportDirectory, platform, secrets }) {
    const summary = (0,markdown_summary/* renderSummary */.B)({ results, limitBytes: COMMENT_LIMIT - FRAME, reportDirectory });
    const link = platform.runUrl === undefined ? '' : `\n[Run and reports](${platform.runUrl})\n`;
    return secrets.scrub(`${summary}${link}`);
}
async function comment(tell, api) {
    const { platform, log, wishes } = tell;
    const { event } = platform;
    const { repository } = event;
    if (repository === undefined)
        return;
    try {
        const number = await pullRequestNumber(event, api);
        if (number === undefined)
            return;
        const outcome = await upsertComment({
            api,
            repository,
            number,
            marker: platform.marker(tell.leg),
            body: body(tell),
            create: commentWanted(tell) === 'create',
        });
        if (outcome === 'outdated')
            log.info('A later run has already commented; its comment stays.');
    }
    catch (error) {
        const text = (0,github_api/* describeFailure */.Ic)('The pull request was not commented', 'pull-requests: write', error);
        // Nobody asked for it outright: a workflow without the permission is not wrong.
        if (wishes.comment === 'auto' && [403, 404].includes((0,github_api/* statusOf */.c2)(error) ?? 0))
            log.info(text);
        else
            log.warning(text);
    }
}
async function checkRun({ platform, results, cwd, workspace, log, secrets, ...tell }, api) {
    const { repository, headSha } = platform.event;
    if (repository === undefined || headSha === undefined)
        return;
    const annotations = (0,annotate/* annotationsOf */.I)(results).map((annotation) => ({
        ...annotation,
        message: secrets.scrub(annotation.message),
        ...(annotation.file === undefined ? {} : { file: (0,annotate/* repositoryPath */.S)(annotation.file, cwd, workspace) }),
    }));
    const task = { what: 'The check run was not created', permission: 'checks: write', log };
    await (0,github_api/* attempt */.CD)(task, () => createCheckRun({
        api,
        repository,
        headSha,
        name: `VLM Run skills: ${results.command}`,
        conclusion: results.conclusion,
        title: secrets.scrub((0,verdict_words/* headline */.Pl)(results)),
        summary: body({ platform, results, cwd, workspace, log, secrets, ...tell }),
        annotations,
        detailsUrl: platform.runUrl,
    }));
}
async function notify(tell, api) {
    const { platform, results, log } = tell;
    const { event, runId, branch } = platform;
    const { repository } = event;
    if (repository === undefined || event.pullRequest !== undefined)
        return;
    const task = {
        what: 'The issue about failing runs was not brought up to date',
        permission: 'issues: write, actions: read',
        log,
    };
    const outcome = await (0,github_api/* attempt */.CD)(task, () => notifyIssue({
        api,
        repository,
        runId,
        branch,
        marker: platform.marker(['issue', ...tell.leg]),
        conclusion: results.conclusion,
        title: `VLM Run skills fail: ${platform.workflow || 'scheduled run'}`,
        body: body(tell),
    }));
    if (outcome === 'waiting')
        log.info('The run before was good: an issue is opened when the next one is bad too.');
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
