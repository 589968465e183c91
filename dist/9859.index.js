export const id = 9859;
export const ids = [9859];
export const modules = {

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

/***/ 49859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPlatform: () => (/* binding */ readPlatform)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/github/reachability.js

/** Milliseconds without an answer after which nothing more is asked of GitHub: what is told there is not worth more. */
const GIVE_UP_AFTER = 15_000;
/** A request that was not sent, or not waited for. Octokit passes it on as it is, and its retry plugin lets it be. */
class NotAsked extends Error {
    // Every other error becomes one of status 500, which is tried again.
    name = 'AbortError';
    request = {};
}
/**
 * A `fetch` for GitHub that says in the debug log what it does, and stops when the run is interrupted or when GitHub
 * has not answered for 15 s: one patience for all requests, so that a run does not hang where GitHub is down.
 */
function patientFetch({ fetch: send, signal, clock, log, }) {
    let silentSince;
    return async (input, init) => {
        const startedAt = clock.now();
        const url = new URL(input instanceof Request ? input.url : input);
        const what = `GitHub: ${init?.method ?? 'GET'} ${url.pathname}${url.search}`;
        const patience = (silentSince ?? startedAt) + GIVE_UP_AFTER - startedAt;
        if (signal.aborted)
            throw new NotAsked('the run was interrupted');
        if (patience <= 0)
            throw new NotAsked(`GitHub has not answered for ${GIVE_UP_AFTER / 1000} s`);
        try {
            const response = await send(input, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
            silentSince = response.status >= 500 ? (silentSince ?? startedAt) : undefined;
            log.debug(`${what}: ${response.status} after ${clock.now() - startedAt} ms`);
            return response;
        }
        catch (error) {
            log.debug(`${what}: ${(0,errors/* describeError */.Uc)(error)} after ${clock.now() - startedAt} ms`);
            if (signal.aborted)
                throw new NotAsked('the run was interrupted', { cause: error });
            silentSince ??= startedAt;
            throw error;
        }
    };
}

;// CONCATENATED MODULE: ./lib/github/api.js


/** No step waits longer for a rate limit to be lifted. Seconds. */
const LONGEST_WAIT = 60;
/** Further attempts after an answer of 500 or above, or none. */
const RETRIES = 2;
/** Connects to GitHub. Nothing is sent yet. */
async function connectGitHub(connection) {
    const { token, apiUrl, clock, log, signal, userAgent } = connection;
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
    const options = {
        userAgent,
        request: { fetch: patientFetch(connection) },
        retry: { retries: RETRIES },
        log: {
            debug: () => { },
            info: () => { },
            warn: (text) => log.debug(text),
            error: (text) => log.debug(text),
        },
        // Connections wait for their own requests only.
        throttle: {
            id: (0,external_node_crypto_.randomUUID)(),
            onRateLimit: limited('rate limit'),
            onSecondaryRateLimit: limited('secondary rate limit'),
        },
        ...(apiUrl === undefined || apiUrl === '' ? {} : { baseUrl: apiUrl }),
    };
    const octokit = getOctokit(token, options, retry, throttling);
    octokit.hook.before('request', (request) => {
        // Octokit shares this object between requests, and the retry plugin counts in it.
        request.request = { ...request.request };
        // What lost its answer may have been done: `createOnce` looks before it asks again.
        if (request.method === 'POST')
            request.request.retries = 0;
    });
    return { request: octokit.request, paginate: octokit.paginate, pause: (ms) => clock.sleep(ms, signal) };
}

// EXTERNAL MODULE: ./lib/github/comment-marker.js
var comment_marker = __webpack_require__(53293);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/github/commit-id.js
var commit_id = __webpack_require__(36278);
;// CONCATENATED MODULE: ./lib/github/event.js


const PULL_REQUEST_EVENTS = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
// Events for which a run of Dependabot gets Dependabot's secrets instead of the repository's.
const DEPENDABOT_EVENTS = new Set([...PULL_REQUEST_EVENTS, 'push', 'create', 'deployment', 'deployment_status']);
const FOREIGN_CODE_EVENTS = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
function at(value, ...keys) {
    let current = value;
    for (const key of keys)
        current = (0,json/* isJsonObject */.O)(current) && Object.hasOwn(current, key) ? current[key] : undefined;
    return current;
}
function event_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function pullRequestOf(payload) {
    const request = at(payload, 'pull_request');
    const number = at(request, 'number');
    const headSha = (0,commit_id/* commitId */.x)(at(request, 'head', 'sha'));
    const baseSha = (0,commit_id/* commitId */.x)(at(request, 'base', 'sha'));
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number < 1)
        return undefined;
    if (headSha === undefined || baseSha === undefined)
        return undefined;
    const base = event_text(at(request, 'base', 'repo', 'full_name'));
    return {
        number,
        headSha,
        baseSha,
        headRef: event_text(at(request, 'head', 'ref')) ?? '',
        baseRef: event_text(at(request, 'base', 'ref')) ?? '',
        fork: base !== undefined && event_text(at(request, 'head', 'repo', 'full_name')) !== base,
    };
}
function repositoryOf(env) {
    const [owner, name, ...rest] = (env.GITHUB_REPOSITORY ?? '').split('/');
    return owner && name && rest.length === 0 ? { owner, name } : undefined;
}
/** The event from the environment and its payload. Pure; a payload that says too little proves nothing. */
function interpretEvent(env, payload) {
    const name = env.GITHUB_EVENT_NAME ?? '';
    const pullRequest = pullRequestOf(payload);
    const fork = PULL_REQUEST_EVENTS.has(name) && pullRequest?.fork === true;
    const dependabot = DEPENDABOT_EVENTS.has(name) && env.GITHUB_ACTOR === 'dependabot[bot]';
    return {
        name,
        payload,
        repository: repositoryOf(env),
        defaultBranch: event_text(at(payload, 'repository', 'default_branch')),
        headSha: pullRequest?.headSha ??
            (0,commit_id/* commitId */.x)(at(payload, 'merge_group', 'head_sha')) ??
            (0,commit_id/* commitId */.x)(at(payload, 'workflow_run', 'head_sha')) ??
            (0,commit_id/* commitId */.x)(env.GITHUB_SHA),
        pullRequest,
        ...(fork ? { secretsWithheld: 'fork' } : dependabot ? { secretsWithheld: 'dependabot' } : {}),
        mayCarryForeignCode: FOREIGN_CODE_EVENTS.has(name),
    };
}
/** Reads the event of this job; undefined outside a job. A payload that cannot be read counts as an empty one. */
async function readEvent(env, readFile) {
    if (!env.GITHUB_EVENT_NAME)
        return undefined;
    let payload;
    try {
        payload = JSON.parse(await readFile(env.GITHUB_EVENT_PATH ?? ''));
    }
    catch {
        // Outside GitHub (other runners, tests of a workflow) the file may be missing; nothing is then proven.
        payload = {};
    }
    return interpretEvent(env, (0,json/* isJsonObject */.O)(payload) ? payload : {});
}

;// CONCATENATED MODULE: ./lib/github/platform.js



/** What is known of the job; undefined outside one. Nothing is asked of GitHub yet. */
async function readPlatform(options) {
    const { env, token } = options;
    const event = await readEvent(env, options.readFile);
    if (event === undefined)
        return undefined;
    let api;
    const workflowFile = workflowFileOf(env);
    return {
        event,
        api: async () => {
            if (token === undefined || token === '')
                return undefined;
            api ??= connectGitHub({ ...options, token, apiUrl: env.GITHUB_API_URL });
            return api;
        },
        runId: wholeNumber(env.GITHUB_RUN_ID),
        runUrl: runUrlOf(env),
        workflow: env.GITHUB_WORKFLOW ?? '',
        workflowFile,
        branch: env.GITHUB_REF_NAME || undefined,
        marker: (parts) => ({
            key: (0,comment_marker/* commentKey */.Td)([workflowFile ?? env.GITHUB_WORKFLOW, env.GITHUB_JOB, env.GITHUB_ACTION, ...parts]),
            run: wholeNumber(env.GITHUB_RUN_NUMBER),
            attempt: wholeNumber(env.GITHUB_RUN_ATTEMPT),
        }),
    };
}
function wholeNumber(text) {
    return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}
/** `octo-org/skills/.github/workflows/skills.yml@refs/heads/main` names the file between repository and `@`. */
function workflowFileOf({ GITHUB_WORKFLOW_REF: ref = '', GITHUB_REPOSITORY: repository = '' }) {
    const path = ref.startsWith(`${repository}/`) ? ref.slice(repository.length + 1).split('@')[0] : undefined;
    return path === '' ? undefined : path;
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    if (!server || !repository || !/^\d+$/.test(id ?? ''))
        return undefined;
    const attempt = wholeNumber(env.GITHUB_RUN_ATTEMPT);
    return `${server}/${repository}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ''}`;
}


/***/ })

};
