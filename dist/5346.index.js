export const id = 5346;
export const ids = [5346];
export const modules = {

/***/ 12965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   changedSkills: () => (/* binding */ changedSkills)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/** A glob of the configuration: `**` any depth, `*` and `?` within a name. */
function matcher(glob) {
    const source = glob.replace(/\*\*\/|\*\*|\*|\?|[^*?]+/g, (part) => {
        if (part === '**/')
            return '(?:[^/]+/)*';
        if (part === '**')
            return '.*';
        if (part === '*')
            return '[^/]*';
        return part === '?' ? '[^/]' : part.replace(/[\\^$.|+()[\]{}]/g, '\\$&');
    });
    return new RegExp(`^${source}$`, 'u');
}
function isBelow(file, directory) {
    return directory === '.' || file === directory || file.startsWith(`${directory}/`);
}
/** Selects the skills that a change touches. A change of something shared touches all. */
function changedSkills({ changed, skills, prefix, shared, workflowFile, }) {
    const all = skills.map(({ directory }) => directory);
    if (changed.kind === 'everything')
        return { directories: all, reason: `every skill: ${changed.reason}` };
    const inRepository = (path) => (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)(prefix, path)).replace(/\/$/, '');
    const globs = shared.map((glob) => ({ glob, pattern: matcher(inRepository(glob.replace(/\/$/, '/**'))) }));
    if (workflowFile !== undefined && changed.files.includes(workflowFile))
        return { directories: all, reason: `every skill: the workflow ${workflowFile} has changed` };
    for (const file of changed.files) {
        const hit = globs.find(({ pattern }) => pattern.test(file));
        if (hit)
            return { directories: all, reason: `every skill: ${file} is shared (${hit.glob})` };
    }
    const directories = skills
        .filter(({ directory, alsoTouchedBy }) => [directory, ...alsoTouchedBy].map(inRepository).some((path) => changed.files.some((file) => isBelow(file, path))))
        .map(({ directory }) => directory);
    return { directories, reason: `${directories.length} of ${all.length} skills changed since ${changed.since}` };
}


/***/ })

};
