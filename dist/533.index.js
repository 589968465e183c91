export const id = 533;
export const ids = [533,853,7090,1623,317];
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

/***/ 53293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ renderMarker),
/* harmony export */   Ft: () => (/* binding */ isSame),
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
/** True when both were written by the same attempt of the same leg. */
function isSame(a, b) {
    return a.key === b.key && a.run === b.run && a.attempt === b.attempt;
}
/** True when `a` was written by a later run, or a later attempt of the same run, than `b`. */
function isLater(a, b) {
    return a.run === b.run ? a.attempt > b.attempt : a.run > b.run;
}


/***/ }),

/***/ 36278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ commitId)
/* harmony export */ });
/** A commit as GitHub writes it: 40 or 64 hexadecimal digits. Undefined for anything else. */
function commitId(value) {
    return typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : undefined;
}


/***/ }),

/***/ 40317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attempt: () => (/* binding */ attempt),
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   isDenied: () => (/* binding */ isDenied),
/* harmony export */   isRateLimited: () => (/* binding */ isRateLimited),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The HTTP status of a failed request; undefined when none arrived. */
function statusOf(error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** True when GitHub would have done it at another time: a 403 of a rate limit says nothing about permissions. */
function isRateLimited(error) {
    return statusOf(error) === 429 || (statusOf(error) === 403 && /rate limit/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)));
}
/** True when the token may not do it. */
function isDenied(error) {
    // GitHub hides what a token may not see behind a 404.
    if (statusOf(error) === 404)
        return true;
    // The others are about the place, not about the token.
    const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    return statusOf(error) === 403 && !isRateLimited(error) && !/locked|archived|suspended|allow list|SAML/i.test(text);
}
/** Why something could not be done, with the line of the workflow that would allow it. */
function describeFailure({ what, permissions, readOnly }, error) {
    const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    if (statusOf(error) === 401)
        return `${what}: GitHub does not accept the token (github-token).`;
    if (!isDenied(error))
        return `${what}: ${text}`;
    if (readOnly !== undefined)
        return `${what}: ${readOnly} (${text})`;
    const lines = permissions.map((line) => `\`${line}\``).join(' and ');
    return `${what}: the token may not do that. Add the line${permissions.length > 1 ? 's' : ''} ${lines} under \`permissions:\`. (${text})`;
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
        task.log.warning(describeFailure(task, error));
        return undefined;
    }
}


/***/ }),

/***/ 91623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkoutRoot: () => (/* binding */ checkoutRoot),
/* harmony export */   git: () => (/* binding */ git),
/* harmony export */   headCommit: () => (/* binding */ headCommit),
/* harmony export */   locallyChanged: () => (/* binding */ locallyChanged)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36278);



const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** What `git` prints; undefined when it is missing or says no. Arguments never come from a shell. */
async function git(cwd, ...parameters) {
    try {
        const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...parameters], {
            cwd,
            maxBuffer: 1 << 27,
            windowsHide: true,
        });
        return stdout;
    }
    catch {
        return undefined;
    }
}
/** Entries of a `-z` list. */
function entries(text) {
    return (text ?? '').split('\0').filter((entry) => entry !== '');
}
/**
 * Files that differ from where the branch left the default branch, uncommitted and untracked ones included; relative
 * to the root of the checkout, with `/`. Undefined outside a repository or without a default branch.
 */
async function locallyChanged(cwd) {
    const root = await checkoutRoot(cwd);
    if (root === undefined)
        return undefined;
    for (const branch of ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master']) {
        const base = (await git(root, 'merge-base', '--end-of-options', branch, 'HEAD'))?.trim();
        if (base === undefined)
            continue;
        // Without detection of renames both names are listed, and both count.
        const changed = entries(await git(root, 'diff', '--name-only', '--no-renames', '-z', base));
        const untracked = entries(await git(root, 'ls-files', '--others', '--exclude-standard', '-z'));
        return { root, files: [...new Set([...changed, ...untracked])].sort() };
    }
    return undefined;
}
/** Absolute path of the checkout that a directory belongs to; undefined outside of one. */
async function checkoutRoot(cwd) {
    return (await git(cwd, 'rev-parse', '--show-toplevel'))?.trim() || undefined;
}
/** The commit that is checked out. */
async function headCommit(cwd) {
    return (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_2__/* .commitId */ .x)((await git(cwd, 'rev-parse', '--verify', 'HEAD'))?.trim());
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

/***/ 20533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tellGitHub: () => (/* binding */ tellGitHub)
});

// EXTERNAL MODULE: ./lib/github/annotate.js + 1 modules
var annotate = __webpack_require__(44709);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/github/failure.js
var failure = __webpack_require__(40317);
;// CONCATENATED MODULE: ./lib/github/create-once.js

/** Milliseconds until GitHub shows what it has stored. */
const SETTLING = 1_000;
/**
 * Creates something on GitHub. Where the answer is lost, or says that the server stumbled, it may be there
 * nevertheless: then `find` looks for it, and only if it is not there it is created again, once.
 */
async function createOnce(api, { create, find }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await create();
        }
        catch (error) {
            const unsent = error instanceof Error && error.name === 'AbortError';
            if (unsent || ((0,failure.statusOf)(error) ?? 500) < 500)
                throw error;
            await api.pause(SETTLING);
            const found = await find();
            if (found !== undefined)
                return found;
            if (attempt === 2)
                throw error;
        }
    }
}

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
        // GitHub takes no empty one.
        message: (0,lib_text/* truncate */.xv)((0,lib_text/* neutralise */.$0)(message), MESSAGE_CHARACTERS) || (title ?? level),
        ...(title === undefined ? {} : { title: (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(title), TITLE_CHARACTERS) }),
    };
}
/**
 * Creates a finished check run that shows every annotation that has a file.
 * @throws what the API answers when it cannot be created.
 */
async function createCheckRun(request) {
    const { api, repository, name, headSha, conclusion, detailsUrl, marker } = request;
    const at = { owner: repository.owner, repo: repository.name };
    const annotations = request.annotations
        .filter(({ file }) => file !== undefined && file !== '' && !file.startsWith('../'))
        .map(asApi);
    const output = {
        title: (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(request.title), TITLE_CHARACTERS),
        summary: (0,lib_text/* truncate */.xv)(request.summary, SUMMARY_CHARACTERS),
    };
    const externalId = `${marker.key}/${marker.run}/${marker.attempt}`;
    const { id } = await createOnce(api, {
        create: async () => {
            const { data } = await api.request('POST /repos/{owner}/{repo}/check-runs', {
                ...at,
                name,
                head_sha: headSha,
                external_id: externalId,
                status: 'completed',
                conclusion: conclusions[conclusion],
                ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
                output: { ...output, annotations: annotations.slice(0, ANNOTATIONS_PER_REQUEST) },
            });
            return data;
        },
        find: async () => {
            const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', {
                ...at,
                ref: headSha,
                check_name: name,
                filter: 'all',
                per_page: 100,
            });
            return data.check_runs.find(({ external_id }) => external_id === externalId);
        },
    });
    let shown = Math.min(annotations.length, ANNOTATIONS_PER_REQUEST);
    for (; shown < annotations.length; shown = Math.min(annotations.length, shown + ANNOTATIONS_PER_REQUEST)) {
        try {
            await api.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
                ...at,
                check_run_id: Number(id),
                output: { ...output, annotations: annotations.slice(shown, shown + ANNOTATIONS_PER_REQUEST) },
                // They are added to those that are there: a lost answer must not add them twice.
                request: { retries: 0 },
            });
        }
        catch (failure) {
            return { id: Number(id), shown, annotations: annotations.length, failure };
        }
    }
    return { id: Number(id), shown, annotations: annotations.length };
}

// EXTERNAL MODULE: ./lib/github/git.js
var git = __webpack_require__(91623);
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
 * The pull request that a comment belongs to. For `workflow_run` it is accepted only when its head is the commit that was
 * run; of a fork the payload names none, and it is looked up by branch.
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
    // A pull request that has moved on since is listed too, and the results are not those of its head.
    const same = (request) => member(member(request, 'head'), 'sha') === event.headSha;
    const own = Array.isArray(listed) ? listed.find(same) : undefined;
    if (own !== undefined)
        return positive(member(own, 'number'));
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

;// CONCATENATED MODULE: ./lib/github/checked-commit.js


/**
 * The commit that a check run is shown on. For a comment on a pull request the event names the default branch, so that
 * the head of the pull request is asked for, and taken only when it is what lies in the working directory.
 */
async function checkedCommit({ event }, api, cwd) {
    const { headSha: sha, repository, name } = event;
    if (name !== 'issue_comment')
        return sha === undefined ? { reason: 'the event names no commit' } : { sha };
    const number = await pullRequestNumber(event, api);
    if (number === undefined || repository === undefined)
        return { reason: 'the comment is on no pull request' };
    const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        owner: repository.owner,
        repo: repository.name,
        pull_number: number,
    });
    const here = await (0,git.headCommit)(cwd);
    if (here === data.head.sha || here === data.merge_commit_sha)
        return { sha: data.head.sha };
    const found = here === undefined ? 'no commit is checked out' : `${here.slice(0, 12)} is checked out`;
    return { reason: `${found}, which is not the head of pull request #${number}` };
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
    let outdated = false;
    for await (const existing of markedComments(request)) {
        if (existing.body === body)
            return 'unchanged';
        if ((0,comment_marker/* isLater */.d8)(existing.marker, marker)) {
            outdated = true;
            continue;
        }
        try {
            await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
                ...at,
                comment_id: existing.id,
                body,
            });
            return 'updated';
        }
        catch (error) {
            // Deleted meanwhile, or another bot's: there may be one of our own behind it.
            if (!(0,failure.isDenied)(error))
                throw error;
        }
    }
    if (outdated)
        return 'outdated';
    if (!create)
        return 'not-wanted';
    await createOnce(api, {
        create: () => api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: number, body }),
        find: async () => {
            for await (const stored of markedComments(request))
                if ((0,comment_marker/* isSame */.Ft)(stored.marker, marker))
                    return stored;
            return undefined;
        },
    });
    return 'created';
}
/** The comments with the marker's key, as far as the token's owner or some bot wrote them; oldest first. */
async function* markedComments({ api, repository, number, marker, }) {
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
                yield { id, body, marker: found };
        }
    }
}
/** Who the token writes as; undefined for the token of a job or an app, which is a bot and may not ask. */
async function ownLogin(api) {
    try {
        const { data } = await api.request('GET /user', { request: { retries: 0 } });
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
    // What is wrong with the set-up is in the log; a comment would be about nothing of the pull request.
    if (!run.started)
        return 'update';
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
        await createOnce(api, {
            create: () => api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...at, issue_number: open, body }),
            find: async () => {
                for await (const stored of markedComments({ api, repository, number: open, marker }))
                    if ((0,comment_marker/* isSame */.Ft)(stored.marker, marker))
                        return stored;
                return undefined;
            },
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
    await createOnce(api, {
        create: () => api.request('POST /repos/{owner}/{repo}/issues', { ...at, title: request.title, body }),
        find: () => findIssue(request),
    });
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
const BAD = ['failure', 'timed_out', 'startup_failure'];
/**
 * Whether the newest run of the same workflow before this one was bad. Runs that were cancelled or had nothing to do are
 * passed over: they say neither that it was good nor that it was bad.
 */
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
    const before = data.workflow_runs
        .filter(({ id, run_number }) => id !== runId && run_number < run.run_number)
        .filter(({ conclusion }) => conclusion === 'success' || BAD.includes(conclusion ?? ''));
    const newest = before.sort((a, b) => b.run_number - a.run_number)[0];
    return BAD.includes(newest?.conclusion ?? '');
}

;// CONCATENATED MODULE: ./lib/github/tell.js








/** Room for the marker. Bytes. */
const FRAME = 200;
const FORK = 'the token of a pull request from a fork may only read, whatever `permissions:` says; a workflow on `workflow_run` may write';
/**
 * Tells GitHub the result where it was asked to: the pull request's comment, a check run, an issue about runs that
 * keep failing. Whatever goes wrong here is a warning; the verdict stays.
 */
async function tellGitHub(tell) {
    const { platform, account, log, wishes, secrets } = tell;
    const { event, runUrl } = platform;
    const fork = event.secretsWithheld === 'fork';
    const intent = /^(pull_request|issue_comment|workflow_run)/.test(event.name)
        ? commentIntent(wishes.comment, { ...account, readOnlyToken: fork })
        : 'none';
    log.debug(`Comment: ${wishes.comment} after ${account.conclusion} on ${event.name}: ${intent}`);
    if (intent === 'none' && !wishes.checkRun && !wishes.notifyIssue)
        return;
    const api = await platform.api();
    const { repository } = event;
    if (api === undefined || repository === undefined) {
        if (wishes.comment !== 'auto' || wishes.checkRun || wishes.notifyIssue)
            log.warning('Nothing is told to GitHub: the input github-token is empty.');
        return;
    }
    const link = runUrl === undefined ? undefined : `the [run](${runUrl}) and its [artifacts](${runUrl}#artifacts)`;
    const body = secrets.scrub(account.text(COMMENT_LIMIT - FRAME, link));
    const telling = { ...tell, api, repository, intent, body, readOnly: fork ? FORK : undefined };
    if (intent !== 'none')
        await comment(telling);
    if (wishes.checkRun)
        await checkRun(telling);
    if (wishes.notifyIssue)
        await notify(telling);
}
async function comment({ platform, log, wishes, leg, api, repository, intent, body, readOnly, }) {
    try {
        const number = await pullRequestNumber(platform.event, api);
        log.debug(`Comment: on ${number === undefined ? 'no pull request' : `pull request #${number}`}`);
        if (number === undefined)
            return;
        const marker = platform.marker(leg.key);
        const outcome = await upsertComment({ api, repository, number, marker, body, create: intent === 'create' });
        log.debug(`Comment: ${outcome} (key ${marker.key})`);
        if (outcome === 'outdated')
            log.info('A later run has already commented; its comment stays.');
    }
    catch (error) {
        const task = { what: 'The pull request was not commented', permissions: ['pull-requests: write'], readOnly };
        const text = (0,failure.describeFailure)(task, error);
        // Nobody asked for it outright: a workflow without the permission is not wrong, and there may be nothing to say.
        if (wishes.comment === 'auto' && ((0,failure.isDenied)(error) || intent === 'update'))
            log.info(text);
        else
            log.warning(text);
    }
}
async function checkRun({ platform, account, cwd, workspace, log, secrets, leg, ...telling }) {
    const { api, repository, body, readOnly } = telling;
    const annotations = account.annotations.map((annotation) => ({
        ...annotation,
        message: secrets.scrub(annotation.message),
        ...(annotation.file === undefined ? {} : { file: (0,annotate/* repositoryPath */.S)(annotation.file, cwd, workspace) }),
    }));
    const permissions = ['checks: write'];
    const created = await (0,failure.attempt)({ what: 'The check run was not created', permissions, readOnly, log }, async () => {
        const commit = await checkedCommit(platform, api, cwd);
        if (commit.sha === undefined)
            throw new Error(commit.reason);
        return createCheckRun({
            api,
            repository,
            headSha: commit.sha,
            name: `VLM Run skills: ${account.command}${leg.label === '' ? '' : ` (${leg.label})`}`,
            marker: platform.marker(leg.key),
            conclusion: account.conclusion,
            title: secrets.scrub(account.headline),
            summary: body,
            annotations,
            detailsUrl: platform.runUrl,
        });
    });
    if (created?.failure === undefined)
        return;
    const what = `The check run was created, but shows only ${created.shown} of ${created.annotations} annotations`;
    log.warning((0,failure.describeFailure)({ what, permissions, readOnly }, created.failure));
}
async function notify({ platform, account, log, leg, api, repository, body, readOnly }) {
    const { event, runId, branch } = platform;
    if (event.pullRequest !== undefined)
        return;
    const task = {
        what: 'The issue about failing runs was not brought up to date',
        permissions: ['issues: write', 'actions: read'],
        readOnly,
        log,
    };
    const outcome = await (0,failure.attempt)(task, () => notifyIssue({
        api,
        repository,
        runId,
        branch,
        marker: platform.marker(['issue', ...leg.key]),
        conclusion: account.conclusion,
        title: `VLM Run skills fail: ${platform.workflow || 'scheduled run'}${leg.label === '' ? '' : ` (${leg.label})`}`,
        body,
    }));
    log.debug(`Issue about failing runs: ${outcome ?? 'not brought up to date'}`);
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


/***/ }),

/***/ 91599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   jT: () => (/* binding */ wholeValue),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** The digits of the largest double. More are not kept: reading and writing them would take longer with each one. */
const MAX_DIGITS = 309;
/** Stands for every larger number, whatever its digits; it equals nothing, not even itself. */
const BEYOND = 10n ** BigInt(MAX_DIGITS);
/**
 * The value of a number as a JSON text writes it. A whole number that a double cannot tell from its neighbours
 * (beyond 2^53) is a bigint with all its digits; every number has one form only, so that `===` compares both kinds. A
 * number with a fraction is the nearest double, as RFC 8259 advises: 0.1000000000000000055 is 0.1. Undefined for a
 * text that is no number of JSON.
 */
function numberOf(source) {
    if (!NUMBER.test(source))
        return undefined;
    const double = Number(source);
    if (Math.abs(double) <= Number.MAX_SAFE_INTEGER)
        return double;
    const digits = wholeDigits(source);
    if (digits === undefined && Number.isFinite(double))
        return double;
    if (digits === undefined || digits === 'too many')
        return double < 0 ? -BEYOND : BEYOND;
    // 1e23 prints as it was written, though the double is a little less: the text is what is compared.
    if (Number.isFinite(double) && wholeDigits(String(double)) === digits)
        return double;
    return BigInt(source.startsWith('-') ? `-${digits}` : digits);
}
/** False for what equals nothing: numbers beyond the largest double (`1e400`), infinities, NaN. */
function isExact(value) {
    return typeof value === 'number' ? Number.isFinite(value) : value < BEYOND && value > -BEYOND;
}
/** All digits of a whole number; undefined for one with a fraction, and for what is no number. */
function wholeValue(value) {
    if (typeof value === 'bigint')
        return value;
    if (!Number.isInteger(value))
        return undefined;
    if (Number.isSafeInteger(value))
        return BigInt(value);
    const digits = wholeDigits(String(value));
    return digits === undefined ? undefined : BigInt(value < 0 ? `-${digits}` : digits);
}
/** A number as JSON writes it. */
function numberText(value) {
    if (typeof value === 'bigint' && !isExact(value))
        return value < 0n ? '-1e999' : '1e999';
    return String(value);
}
/** Digits of a whole number without sign and leading zeros, or `too many`; undefined for one with a fraction. */
function wholeDigits(source) {
    const match = NUMBER.exec(source);
    if (!match)
        return undefined;
    const [, , whole = '', fraction = '', exponent = '0'] = match;
    const digits = whole + fraction;
    const scale = Number(exponent) - fraction.length;
    if (scale < 0 && /[1-9]/.test(digits.slice(scale)))
        return undefined;
    const significant = digits.slice(0, scale < 0 ? scale : undefined).replace(/^0+/, '');
    const zeros = Math.max(0, scale);
    return significant.length + zeros > MAX_DIGITS ? 'too many' : significant + '0'.repeat(zeros);
}


/***/ }),

/***/ 77681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ asDoubles),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* unused harmony export endOfString */
/* harmony import */ var _json_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91599);

/** A number that may need more digits than a double has: there is no other reason to look at a text twice. */
const LONG_NUMBER = /\d{16}|\d[eE]\+?\d/;
const NUMBERS = /-?\d[\d.eE+-]*/g;
const ESCAPED = '\\u0001';
/**
 * As `JSON.parse`, but a whole number beyond 2^53 is a bigint with all its digits (see `numberOf`). Throws what
 * `JSON.parse` throws. Values of any depth are read.
 */
function parseJsonText(text) {
    if (!LONG_NUMBER.test(text))
        return JSON.parse(text);
    const { marked, mark } = markNumbers(text);
    const value = JSON.parse(marked);
    return marked === text ? value : unmark(value, mark);
}
/** The text with every whole number that a double cannot hold written as a string that begins with `mark`. */
function markNumbers(text) {
    // A control character can only stand in a string as an escape, so that a longer run than any in the text is free.
    const length = longestRun(text, ESCAPED) + 1;
    const written = ESCAPED.repeat(length);
    const parts = [];
    let copied = 0;
    const search = (from, to) => {
        const between = text.slice(from, to);
        if (!LONG_NUMBER.test(between))
            return;
        for (const { 0: source, index } of between.matchAll(NUMBERS)) {
            const value = (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(source);
            if (typeof value !== 'bigint')
                continue;
            parts.push(text.slice(copied, from + index), `"${written}${value}"`);
            copied = from + index + source.length;
        }
    };
    let at = 0;
    for (let quote = text.indexOf('"'); quote !== -1; quote = text.indexOf('"', at)) {
        search(at, quote);
        at = endOfString(text, quote) + 1;
    }
    search(at, text.length);
    parts.push(text.slice(copied));
    return { marked: parts.join(''), mark: '\u0001'.repeat(length) };
}
/** How often `part` stands in a text in one go, at most. */
function longestRun(text, part) {
    let longest = 0;
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at)) {
        let run = 0;
        for (; text.startsWith(part, at); at += part.length)
            run++;
        longest = Math.max(longest, run);
    }
    return longest;
}
/** Offset of the quote that ends the string which begins at `start`; the length of the text when none does. */
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === 92)
            backslashes++;
        if (backslashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return text.length;
}
/** Puts the numbers back, in place. */
function unmark(value, mark) {
    const numberIn = (one) => typeof one === 'string' && one.startsWith(mark) ? BigInt(one.slice(mark.length)) : one;
    const stack = [value];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
        if (typeof one !== 'object' || one === null)
            continue;
        // The parser makes own members of every name, `__proto__` too, so that assigning to them is safe.
        const members = one;
        for (const key of Object.keys(members)) {
            const member = members[key] ?? null;
            if (typeof member === 'object')
                stack.push(member);
            else
                members[key] = numberIn(member);
        }
    }
    return numberIn(value);
}
/**
 * As `JSON.stringify`, for values of any depth, and with all digits of a bigint. `indent` is what each level is
 * indented by; without it everything stands on one line.
 */
function jsonText(value, indent = '') {
    try {
        return JSON.stringify(value, undefined, indent);
    }
    catch (error) {
        // A bigint is a TypeError, and what nests too deep for the engine a RangeError.
        if (!(error instanceof TypeError || error instanceof RangeError))
            throw error;
        return write(value, indent);
    }
}
function write(root, indent) {
    const parts = [];
    const stack = [];
    const open = (value) => {
        if (typeof value === 'object' && value !== null) {
            const container = value;
            const keys = Array.isArray(container)
                ? undefined
                : Object.entries(container).flatMap(([key, member]) => (member === undefined ? [] : [key]));
            parts.push(keys ? '{' : '[');
            stack.push({ container, keys, next: 0 });
        }
        else
            parts.push(typeof value === 'bigint' ? (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) : (JSON.stringify(value) ?? 'null'));
    };
    const line = () => {
        if (indent !== '')
            parts.push('\n', indent.repeat(stack.length));
    };
    open(root);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
        const { container, keys } = frame;
        const size = keys?.length ?? container.length;
        if (frame.next === size) {
            stack.pop();
            if (size > 0)
                line();
            parts.push(keys ? '}' : ']');
            continue;
        }
        if (frame.next > 0)
            parts.push(',');
        line();
        const index = frame.next++;
        const key = keys?.[index];
        if (key !== undefined)
            parts.push(JSON.stringify(key), indent === '' ? ':' : ': ');
        open(key === undefined ? container[index] : container[key]);
    }
    return parts.join('');
}
/** The same value with the nearest double for every bigint; the value itself when there is none. Recursive. */
function asDoubles(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const doubles = value.map(asDoubles);
        return doubles.every((one, index) => one === value[index]) ? value : doubles;
    }
    const entries = Object.entries(value).map(([key, member]) => [key, asDoubles(member)]);
    return entries.every(([key, member]) => member === value[key]) ? value : Object.fromEntries(entries);
}


/***/ }),

/***/ 22412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ allFindings)
/* harmony export */ });
/** Every finding of a run: first those that belong to no skill, then those of each skill in turn. */
function allFindings({ findings = [], skills }) {
    return [...findings, ...skills.flatMap((skill) => skill.findings)];
}


/***/ })

};
