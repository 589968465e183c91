export const id = 1629;
export const ids = [1629,317];
export const modules = {

/***/ 31629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   codeOrigin: () => (/* binding */ codeOrigin)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40317);


/** Branches that are compared, one request each, before a commit counts as foreign; protected ones first. */
const BRANCHES_COMPARED = 50;
/**
 * Proves that a commit is reachable from a branch of the repository. A fork's commits are known to the API of the
 * repository too, so that knowing a commit proves nothing: it must be the head of a branch, or lie behind one.
 */
async function codeOrigin({ api, event, commit, }) {
    const { repository, defaultBranch, pullRequest } = event;
    if (api === undefined || repository === undefined)
        return { belongs: false, reason: 'there is no token to ask GitHub where the code belongs (github-token)' };
    try {
        if (await isHeadOfBranch(api, repository, commit))
            return { belongs: true };
        const looked = new Set();
        for (const branch of [defaultBranch, pullRequest?.baseRef]) {
            if (branch === undefined || branch === '' || looked.has(branch))
                continue;
            looked.add(branch);
            if (await isBehind(api, repository, commit, branch))
                return { belongs: true };
        }
        const others = (await branchesOf(api, repository)).filter((branch) => !looked.has(branch));
        for (const branch of others.slice(0, BRANCHES_COMPARED))
            if (await isBehind(api, repository, commit, branch))
                return { belongs: true };
        const where = `of ${repository.owner}/${repository.name}`;
        const short = commit.slice(0, 12);
        return {
            belongs: false,
            reason: others.length > BRANCHES_COMPARED
                ? `commit ${short} is on none of the ${BRANCHES_COMPARED + looked.size} branches ${where} that were looked at`
                : `commit ${short} is on no branch ${where}`,
        };
    }
    catch (error) {
        const task = { what: 'GitHub did not say where the code belongs', permissions: ['contents: read'] };
        return { belongs: false, reason: (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.describeFailure)(task, error) };
    }
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
    catch (error) {
        // No commit of this repository or of a fork.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.statusOf)(error) === 422)
            return false;
        throw error;
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
        // No such commit or branch, or no common history.
        if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__.statusOf)(error) === 404 && !/not accessible/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)))
            return false;
        throw error;
    }
}
/** Up to a hundred branches, protected ones first. */
async function branchesOf(api, { owner, name }) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/branches', { owner, repo: name, per_page: 100 });
    return data.sort((a, b) => Number(b.protected) - Number(a.protected)).map((branch) => branch.name);
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


/***/ })

};
