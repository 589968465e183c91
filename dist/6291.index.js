export const id = 6291;
export const ids = [6291];
export const modules = {

/***/ 26291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readChanges: () => (/* binding */ readChanges)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/**
 * Asks for the changes of this run; with `locally`, git is asked where there is no event, or no token to ask GitHub
 * with.
 */
async function readChanges({ cwd, env }, platform, locally) {
    const { changedFiles, locallyChangedFiles } = await __webpack_require__.e(/* import() */ 5181).then(__webpack_require__.bind(__webpack_require__, 85181));
    const { checkoutRoot } = await __webpack_require__.e(/* import() */ 1623).then(__webpack_require__.bind(__webpack_require__, 91623));
    const changed = platform === undefined || (locally && (await platform.api()) === undefined)
        ? await locallyChangedFiles(cwd)
        : await changedFiles({ event: platform.event, connect: () => platform.api() });
    const here = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(cwd);
    const root = (await checkoutRoot(cwd)) ?? env.GITHUB_WORKSPACE ?? here;
    return { changed, prefix: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), here).replaceAll('\\', '/') };
}


/***/ })

};
