export const id = 5181;
export const ids = [5181,1623,317];
export const modules = {

/***/ 85181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedFiles: () => (/* binding */ changedFiles),
/* harmony export */   locallyChangedFiles: () => (/* binding */ locallyChangedFiles)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16413);
/* harmony import */ var _commit_id_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36278);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40317);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91623);




/** The API lists no more files of a pull request (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files). */
const PULL_REQUEST_FILES = 3_000;
/** … nor of a comparison (https://docs.github.com/rest/commits/commits#compare-two-commits). */
const COMPARISON_FILES = 300;
const everything = (reason, problem) => ({
    kind: 'everything',
    reason,
    ...(problem === undefined ? {} : { problem }),
});
/** A renamed file counts under both names: the skill that it left has changed too. */
function names(files) {
    return [
        ...new Set(files.flatMap((file) => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])])),
    ].sort();
}
/** The commits between which an event changed something. */
function comparison({ name, payload }) {
    const group = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .O)(payload.merge_group) ? payload.merge_group : {};
    const base = (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .x)(name === 'push' ? payload.before : group.base_sha);
    const head = (0,_commit_id_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .x)(name === 'push' ? payload.after : group.head_sha);
    if (base === undefined || head === undefined)
        return undefined;
    // A branch that did not exist before, or no longer does, has a commit of zeroes.
    return /^0+$/.test(base) || /^0+$/.test(head) ? undefined : { base, head };
}
/**
 * Asks GitHub which files the event changed. Where it cannot say for certain, everything counts as changed: a skill
 * too many is tested rather than one too few.
 */
async function changedFiles({ event, connect, }) {
    const { name, pullRequest, repository } = event;
    const range = comparison(event);
    const byPullRequest = /^pull_request/.test(name) && pullRequest !== undefined;
    const byComparison = name === 'push' || name === 'merge_group';
    if (!byPullRequest && !byComparison)
        return everything(`the event "${name}" changes no files`);
    if (!byPullRequest && range === undefined)
        return everything('there is no commit to compare with');
    if (repository === undefined)
        return everything('the repository is not known');
    const api = await connect();
    if (api === undefined)
        return everything('there is no token to ask GitHub for the changed files');
    try {
        return byPullRequest
            ? await ofPullRequest(api, repository, pullRequest.number)
            : await ofComparison(api, repository, range ?? { base: '', head: '' });
    }
    catch (error) {
        if (byComparison && (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.statusOf)(error) === 404)
            return everything('the commit before the push is gone');
        const task = {
            what: 'The changed files cannot be listed, so every skill counts as changed',
            permissions: [byPullRequest ? 'pull-requests: read' : 'contents: read'],
        };
        const problem = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__.describeFailure)(task, error);
        return everything('the changed files could not be listed', problem);
    }
}
async function ofPullRequest(api, { owner, name }, number) {
    const files = await api.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        owner,
        repo: name,
        pull_number: number,
        per_page: 100,
    });
    if (files.length >= PULL_REQUEST_FILES)
        return everything(`the pull request changes ${PULL_REQUEST_FILES} files or more, and GitHub lists no more`);
    return { kind: 'files', files: names(files), since: `pull request #${number}` };
}
async function ofComparison(api, { owner, name }, { base, head }) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
        owner,
        repo: name,
        basehead: `${base}...${head}`,
        per_page: 1,
    });
    // Three dots compare with the merge base: after a forced push that is not where the branch was.
    if (data.status !== 'ahead' && data.status !== 'identical')
        return everything('the branch was not moved forward');
    const files = data.files ?? [];
    if (files.length >= COMPARISON_FILES)
        return everything(`${COMPARISON_FILES} files or more have changed, and GitHub lists no more`);
    return { kind: 'files', files: names(files), since: base.slice(0, 7) };
}
/** What has changed in a checkout without an event: since the merge base with the default branch. */
async function locallyChangedFiles(cwd) {
    const changed = await (0,_git_js__WEBPACK_IMPORTED_MODULE_1__.locallyChanged)(cwd);
    return changed === undefined
        ? everything('git knows no default branch to compare with')
        : { kind: 'files', files: changed.files, since: 'the default branch' };
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


/***/ })

};
