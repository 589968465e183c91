export const id = 9162;
export const ids = [9162];
export const modules = {

/***/ 29162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  changedOnly: () => (/* binding */ changedOnly)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evals/read.js + 21 modules
var read = __webpack_require__(91515);
// EXTERNAL MODULE: ./lib/evals/repository.js
var evals_repository = __webpack_require__(65171);
// EXTERNAL MODULE: ./lib/evals/repository-suites.js
var repository_suites = __webpack_require__(11645);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
;// CONCATENATED MODULE: ./lib/github/changed-skills.js


/** The files of a change, as seen from the working directory. */
class Change {
    files;
    #prefix;
    /** @param prefix the working directory relative to the root of the checkout; `` for the root */
    constructor(files, prefix) {
        this.files = files;
        this.#prefix = prefix;
    }
    touches(path) {
        const from = (0,posix_.normalize)((0,posix_.join)(this.#prefix, path)).replace(/\/$/, '');
        // A file above the path is a submodule or a link, and everything below it may be another.
        return this.files.some((file) => from === '.' || file === from || file.startsWith(`${from}/`) || from.startsWith(`${file}/`));
    }
    /** The first changed file that a glob matches. */
    match(glob) {
        const outside = (0,posix_.normalize)(glob).startsWith('..');
        return this.files.find((file) => {
            const path = (0,posix_.relative)(`/${this.#prefix}`, `/${file}`);
            // Without it `**` would lead out of the working directory.
            return path.startsWith('../') === outside && (0,lib_glob/* matchesGlob */.k)(path, glob);
        });
    }
}
function isTouched(change, { directory, alsoTouchedBy, elsewhere }) {
    return elsewhere === true || [directory, ...alsoTouchedBy].some((path) => change.touches(path));
}
/**
 * Of changed suites, from the root of the checkout, those in the `evals/` of the repository or the working
 * directory that belong to none of these skills: they are broken or deleted, or belong to a skill that is not among these.
 */
function unownedSuites({ suites, skills, prefix, directories, }) {
    return suites.filter((file) => {
        const change = new Change([file], prefix);
        return (directories.some((directory) => change.touches(directory)) &&
            !skills.some((skill) => isTouched(change, { ...skill, elsewhere: false })));
    });
}
/** Selects the skills that a change touches. A change of something shared, or of a suite that is `unowned`, touches all. */
function changedSkills({ changed, skills, prefix, shared, unowned = [], }) {
    const all = skills.map(({ directory }) => directory);
    const every = (reason) => ({ directories: all, reason: `every skill: ${reason}` });
    if (changed.kind === 'everything')
        return every(changed.reason);
    const { workflowFile } = shared;
    if (workflowFile !== undefined && changed.files.includes(workflowFile))
        return every(`the workflow ${workflowFile} has changed`);
    const change = new Change(changed.files, prefix);
    for (const file of shared.files)
        if (change.touches(file))
            return every(`${file} has changed`);
    for (const glob of shared.globs) {
        const hit = change.match(glob);
        if (hit !== undefined)
            return every(`${hit} is shared (${glob})`);
    }
    const [orphan] = unowned;
    if (orphan !== undefined)
        return every(`${orphan} has changed, and no skill is known to be its own`);
    const directories = skills.filter((skill) => isTouched(change, skill)).map(({ directory }) => directory);
    return { directories, reason: `${directories.length} of ${all.length} skills changed since ${changed.since}` };
}

// EXTERNAL MODULE: ./lib/skill/discover.js
var discover = __webpack_require__(52226);
// EXTERNAL MODULE: ./lib/skill/read.js + 1 modules
var skill_read = __webpack_require__(23161);
;// CONCATENATED MODULE: ./lib/commands/changed-only.js







/**
 * Of these skill directories, those that the event (or, outside a job, the branch) has changed. Empty when nothing
 * has; that is a success.
 */
async function changedOnly(directories, context) {
    const { cwd, log } = context.runtime;
    const { changed, prefix } = await context.changes();
    if (changed.kind === 'everything' && changed.problem !== undefined)
        log.warning(changed.problem);
    const repository = await (0,repository_suites.readRepositorySuites)(cwd);
    const footprints = async (of) => {
        const read = [];
        for (const directory of of)
            read.push(await footprint(cwd, directory, repository));
        return read;
    };
    const skills = await footprints(directories);
    const suites = changed.kind === 'files' ? changed.files.filter((file) => (0,repository_suites.isSuiteFile)(file)) : [];
    const evals = repository.bases.map((base) => (0,evals_repository/* shownPath */.pS)(cwd, base));
    let unowned = unownedSuites({ suites, skills, prefix, directories: evals });
    if (unowned.length > 0) {
        // They may well belong to skills that nobody asked for.
        const others = (await (0,discover.discoverSkills)({ cwd })).filter((directory) => !directories.includes(directory));
        unowned = unownedSuites({ suites: unowned, skills: await footprints(others), prefix, directories: evals });
    }
    const selected = changedSkills({ changed, skills, prefix, shared: sharedBy(context), unowned });
    log.info(`Changed only: ${selected.reason}.`);
    return selected;
}
function sharedBy({ configuration, inputs, platform }) {
    const { source, knownFindings, shared } = configuration;
    const named = [source?.file ?? 'vlmrun-skills.yaml', knownFindings, inputs.lockfile, inputs.scenario];
    return {
        files: named.filter((file) => file !== undefined),
        globs: shared,
        workflowFile: platform?.workflowFile,
    };
}
async function footprint(cwd, directory, repository) {
    const skill = await (0,skill_read.readSkill)({ cwd, directory });
    const { references } = await (0,read.readSuites)({ cwd, skill, repository });
    return {
        directory,
        alsoTouchedBy: references.map((path) => (0,evals_repository/* shownPath */.pS)(cwd, path)),
        elsewhere: (0,evals_repository/* enclosingCheckout */.rf)((0,external_node_path_.join)(cwd, directory)) !== (0,evals_repository/* enclosingCheckout */.rf)(cwd),
    };
}


/***/ })

};
