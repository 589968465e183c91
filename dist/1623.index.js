export const id = 1623;
export const ids = [1623];
export const modules = {

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
