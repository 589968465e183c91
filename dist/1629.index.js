export const id = 1629;
export const ids = [1629];
export const modules = {

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

/***/ 31629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeOrigin: () => (/* binding */ codeOrigin)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87671);

/**
 * Proves that a commit is reachable from a branch of the repository. A fork's commits are known to the API of the
 * repository too, so that knowing a commit proves nothing: it must be the head of a branch, or lie behind the default
 * branch or the branch that a pull request goes to.
 */
async function codeOrigin({ api, event, commit, }) {
    const { repository, defaultBranch, pullRequest } = event;
    if (commit === undefined)
        return { belongs: false, reason: 'git does not say which commit is checked out' };
    if (api === undefined || repository === undefined)
        return { belongs: false, reason: 'there is no token to ask GitHub where the commit belongs' };
    const short = commit.slice(0, 12);
    if (await isHeadOfBranch(api, repository, commit))
        return { belongs: true };
    for (const branch of new Set([defaultBranch, pullRequest?.baseRef]))
        if (branch && (await isBehind(api, repository, commit, branch)))
            return { belongs: true };
    return { belongs: false, reason: `commit ${short} is on no branch of ${repository.owner}/${repository.name}` };
}
async function isHeadOfBranch(api, { owner, name }, commit) {
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/branches-where-head', {
            owner,
            repo: name,
            commit_sha: commit,
        });
        return data.length > 0;
    }
    catch {
        return false;
    }
}
async function isBehind(api, { owner, name }, commit, branch) {
    try {
        const { data } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            owner,
            repo: name,
            basehead: `${branch}...${commit}`,
            per_page: 1,
        });
        return data.status === 'behind' || data.status === 'identical';
    }
    catch (error) {
        // Unknown there, or no permission: neither proves anything.
        if ((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === undefined)
            throw error;
        return false;
    }
}


/***/ })

};
