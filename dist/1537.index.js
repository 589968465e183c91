export const id = 1537;
export const ids = [1537];
export const modules = {

/***/ 21537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   filesOfCommit: () => (/* binding */ filesOfCommit),
/* harmony export */   findForeignFile: () => (/* binding */ findForeignFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16839);




/**
 * The files of a commit, as GitHub tells them: what a checkout says of itself may have come with it.
 * @returns undefined when there are more than GitHub lists (100,000, or 7 MB of names)
 */
async function filesOfCommit(api, { owner, name }, commit) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
        owner,
        repo: name,
        tree_sha: commit,
        recursive: 'true',
    });
    return data.truncated ? undefined : new Map(data.tree.map(({ path, sha }) => [path, sha]));
}
/**
 * The first file at or below some paths that is not as in a commit: changed, or not part of it. Links are not followed.
 * What is missing is no harm.
 */
async function findForeignFile({ root, paths, except, files, }) {
    const pending = paths.toReversed();
    const seen = new Set();
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        if (name === '.git' || seen.has(path) || except.includes(path))
            continue;
        seen.add(path);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (stats === undefined)
            continue;
        if (stats.isDirectory())
            pending.push(...(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).map((child) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, child)));
        else if (!(await namesOf(path)).includes(files.get(name) ?? 'none'))
            return name;
    }
    return undefined;
}
/** The names under which git may know a file: as it is, and before a checkout has rewritten it. */
async function namesOf(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    if (stats.isSymbolicLink())
        return [blobName(Buffer.from((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path)))];
    if (!stats.isFile())
        return [];
    if (stats.size > WHOLE)
        return Promise.all([streamedName(path, stats.size), pointerName(path, stats.size)]);
    const content = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path);
    const names = [blobName(content), await pointerName(path, content.length)];
    // `core.autocrlf`, as git on Windows is set up.
    if (content.includes('\r\n'))
        names.push(blobName(Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')));
    return names;
}
/** Larger files are hashed as a stream, and are no texts. Bytes. */
const WHOLE = 16 * 1024 * 1024;
function blobName(content) {
    return (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .createHash */ .n)('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}
async function streamedName(path, size) {
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .createHash */ .n)('sha1').update(`blob ${size}\0`);
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
        hash.update(chunk);
    return hash.digest('hex');
}
/** What is committed of a file in Git LFS (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
async function pointerName(path, size) {
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .createHash */ .n)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path))
        hash.update(chunk);
    return blobName(Buffer.from(`version https://git-lfs.github.com/spec/v1\noid sha256:${hash.digest('hex')}\nsize ${size}\n`));
}


/***/ })

};
