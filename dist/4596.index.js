export const id = 4596;
export const ids = [4596,4834,5847,2226];
export const modules = {

/***/ 59729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ identifyCases)
});

// EXTERNAL MODULE: ./lib/evals/repository.js
var repository = __webpack_require__(65171);
// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/judge/definition.js



/** Raised whenever the same expectation could come to another verdict than before. */
const JUDGING_VERSION = 1;
/**
 * Names how a case is judged: hex SHA-256 of its expectation, the schema that applies and the version of the judging
 * rules. Two results of a case can only be compared when this and the inputs agree. Notes for people and the places of
 * the expected file and of rules do not count.
 */
function definitionHash(expect, schema) {
    const { json, create: _, schema: own, compare, checks, artifacts, error, ...rest } = expect;
    const applied = own === false ? false : own === true ? (schema ?? null) : own.value;
    const definition = {
        version: JUDGING_VERSION,
        ...rest,
        ...(error ? { error: withoutPlace(error) } : {}),
        compare: compare.map(withoutPlace),
        checks: checks.map(withoutPlace),
        artifacts: artifacts.map(withoutPlace),
        schema: applied,
        ...(json ? { json: json.value } : {}),
    };
    return (0,hash/* sha256Hex */.f)((0,canonical_text/* canonicalText */.A)((0,json_text/* parseJsonText */.lk)((0,json_text/* jsonText */.s$)(definition))));
}
function withoutPlace({ at: _, ...rule }) {
    return rule;
}
/** Names what a case is given: hex SHA-256 of its named inputs. */
function inputsHash(inputs) {
    const sorted = [...inputs].sort((a, b) => (a.name < b.name ? -1 : 1));
    return (0,hash/* sha256Hex */.f)((0,canonical_text/* canonicalText */.A)(sorted.map(({ name, kind, content }) => [name, kind, content])));
}

// EXTERNAL MODULE: ./lib/commands/run-trials.js + 10 modules
var run_trials = __webpack_require__(62889);
;// CONCATENATED MODULE: ./lib/commands/case-identity.js



/** The identity of every selected case, by `<skill directory>/<case id>`. Each file is hashed once. */
async function identifyCases(skills) {
    const hashes = new Map();
    const hashOf = (path) => {
        const known = hashes.get(path);
        if (known)
            return known;
        // A file that cannot be read is a finding already, and its case is not sent.
        const made = (0,repository/* fileSha256 */.sN)(path).catch(() => 'unreadable');
        hashes.set(path, made);
        return made;
    };
    const identities = new Map();
    for (const { skill, cases } of skills) {
        for (const one of cases) {
            const inputs = await Promise.all(Object.entries(one.inputs).map(async ([name, input]) => {
                const content = input.kind === 'file' ? await hashOf(input.path) : contentOf(input);
                return { name, kind: input.kind, content };
            }));
            identities.set((0,run_trials/* caseKey */.u)({ case: one }), {
                definition: definitionHash(one.expect, skill.outputSchema),
                inputs: inputsHash(inputs),
            });
        }
    }
    return identities;
}
function contentOf(input) {
    switch (input.kind) {
        case 'url':
            return [input.url, input.sha256 ?? null];
        case 'text':
            return input.text;
        case 'file_id':
            return input.fileId;
        case 'value':
            return input.value;
    }
}


/***/ }),

/***/ 60753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ guardCode)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evals_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65171);





/**
 * Refuses to spend the key on files that may be anyone's. Some events give a job the secrets of the repository
 * although what it reads may come from a pull request: there every skill with its suites, fixtures and attached skills
 * must lie in a checkout of a commit that is on a branch of the repository, and be as that commit has it.
 * @throws UsageError where one is not, and `allow-untrusted-code` does not say otherwise.
 */
async function guardCode(context, skills) {
    const { platform, inputs, runtime } = context;
    if (platform === undefined || !platform.event.mayCarryForeignCode || inputs['base-url'] === 'simulator')
        return;
    const { event } = platform;
    if (inputs['allow-untrusted-code']) {
        runtime.log.warning(`The key is spent on code that "${event.name}" brought, without asking whose it is.`);
        return;
    }
    const api = await platform.api();
    for (const [root, paths] of await byCheckout(pathsRead(context, skills))) {
        const reason = await foreign(context, { api, event, root, paths });
        if (reason !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UsageError */ .eb(`The key is not spent on ${(0,_evals_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(runtime.cwd, reason.place)}: the event "${event.name}" has the secrets of ` +
                `the repository, and ${reason.text}. Set allow-untrusted-code: true only behind an approval by people who have ` +
                'read the change.');
        runtime.log.debug(`The code in ${root} is that of a branch of the repository.`);
    }
}
/** Absolute paths of everything that decides what the key is spent on. */
function pathsRead({ runtime: { cwd }, configuration }, skills) {
    const named = skills.length === 0 ? [] : [configuration.source?.file, configuration.knownFindings];
    return [
        ...skills.flatMap(({ skill, suites }) => [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(skill.root), ...suites.references]),
        ...named.flatMap((file) => (file === undefined ? [] : [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, file)])),
    ];
}
/** Those paths that are there, and what they lead to as links, by the root of the checkout that they lie in. */
async function byCheckout(paths) {
    const roots = new Map();
    const there = paths.filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }) !== undefined);
    const real = await Promise.all(there.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path)));
    for (const path of new Set([...there, ...real])) {
        const root = (0,_evals_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .enclosingCheckout */ .rf)(path) ?? path;
        roots.set(root, [...(roots.get(root) ?? []), path]);
    }
    return roots;
}
async function foreign({ runtime, inputs }, { api, event, root, paths, }) {
    const [{ codeOrigin }, { filesOfCommit, findForeignFile }, { headCommit }, { describeFailure }] = await Promise.all([
        __webpack_require__.e(/* import() */ 1629).then(__webpack_require__.bind(__webpack_require__, 31629)),
        __webpack_require__.e(/* import() */ 1537).then(__webpack_require__.bind(__webpack_require__, 21537)),
        __webpack_require__.e(/* import() */ 1623).then(__webpack_require__.bind(__webpack_require__, 91623)),
        __webpack_require__.e(/* import() */ 317).then(__webpack_require__.bind(__webpack_require__, 40317)),
    ]);
    const [place = root] = paths;
    const commit = await headCommit(root);
    if (commit === undefined)
        return { place, text: 'git knows no commit that it is of, as of files from an artifact' };
    const origin = await codeOrigin({ api, event, commit });
    if (!origin.belongs)
        return { place, text: origin.reason };
    if (api === undefined || event.repository === undefined)
        return { place, text: 'there is no token' };
    try {
        const files = await filesOfCommit(api, event.repository, commit);
        if (files === undefined)
            return { place, text: 'the repository has more files than GitHub lists' };
        const own = [inputs['report-directory'] ?? 'vlmrun-report', inputs['state-directory']];
        const except = own.map((directory) => (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(runtime.cwd, directory));
        const file = await findForeignFile({ root, paths, except, files });
        const found = file === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, file);
        if (found === undefined)
            return undefined;
        return {
            place: paths.find((path) => (0,_evals_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .isWithin */ .UO)(found, path)) ?? found,
            text: `${(0,_evals_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(runtime.cwd, found)} is not as in commit ${commit.slice(0, 12)}`,
        };
    }
    catch (error) {
        const task = { what: 'GitHub did not list the files of the commit', permissions: ['contents: read'] };
        return { place, text: describeFailure(task, error) };
    }
}


/***/ }),

/***/ 95988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ decideCases)
/* harmony export */ });
/* harmony import */ var _judge_case_verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75779);
/* harmony import */ var _judge_scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51664);
/* harmony import */ var _run_trials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62889);



/** The verdict of every selected case; `today` is `YYYY-MM-DD`. */
function decideCases(skills, run, identities, today) {
    const trialsOf = new Map();
    for (const trial of run.results) {
        const key = `${trial.skill}/${trial.case}`;
        const known = trialsOf.get(key);
        if (known)
            known.push(trial);
        else
            trialsOf.set(key, [trial]);
    }
    return skills.flatMap(({ skill, bundle, cases, suites }) => cases.map((one) => {
        const verdict = (0,_judge_case_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .caseVerdict */ .KN)(one, run.verdicts.get((0,_run_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .caseKey */ .u)({ case: one })) ?? [], today);
        const invalid = bundle === undefined && one.skip === undefined;
        const strict = one.xfail?.strict === true && (0,_judge_case_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isActive */ .$m)(one.xfail, today);
        const trials = trialsOf.get(`${skill.name}/${one.id}`) ?? [];
        const reason = reasonOf(one, verdict, invalid, trials.find((trial) => trial.reason !== null)?.reason ?? undefined);
        return {
            one,
            trials,
            decided: {
                skill: skill.name,
                id: one.id,
                verdict,
                strict,
                counts: trials.reduce((sum, trial) => (0,_judge_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .addCounts */ .c5)(sum, trial.counts), _judge_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .lZ),
                invalid,
            },
            result: {
                skill: skill.name,
                case: one.id,
                verdict,
                tags: one.tags,
                file: one.source.file,
                ...identities.get((0,_run_trials_js__WEBPACK_IMPORTED_MODULE_1__/* .caseKey */ .u)({ case: one })),
                ...(one.description === undefined ? {} : { description: one.description }),
                ...(reason === undefined ? {} : { reason }),
                ...(one.source.range ? { line: one.source.range.start.line } : {}),
                ...(Object.keys(one.cell).length > 0 ? { matrix: { case: one.baseId, cell: one.cell } } : {}),
                repeat: { times: one.repeat.times, min_pass: one.repeat.minPass, stop: one.repeat.stop },
                ...(strict ? { strict } : {}),
                ...unpinnedOf(one),
                ...(suites.leaks?.some(({ caseIds }) => caseIds.includes(one.baseId)) ? { contaminated: true } : {}),
            },
        };
    }));
}
/** Inputs that are read from the web without a hash. */
function unpinnedOf({ inputs }) {
    const names = Object.entries(inputs).flatMap(([name, input]) => input.kind === 'url' && input.sha256 === undefined ? [name] : []);
    return names.length > 0 ? { unpinned: names } : {};
}
function reasonOf(one, verdict, invalid, ofTrial) {
    if (one.skip !== undefined)
        return one.skip;
    if (invalid)
        return 'The skill has findings at error level and was not sent.';
    if (verdict === 'quarantined')
        return one.quarantine?.reason;
    if (verdict === 'xfailed' || verdict === 'xpassed')
        return one.xfail?.reason;
    return ofTrial;
}


/***/ }),

/***/ 14800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseFilesInSkills)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _skill_exclusions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76196);
/* harmony import */ var _skill_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81140);
/* harmony import */ var _skill_well_known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85251);





/**
 * Throws `UsageError` when a file that the run writes, or that the workflow has brought for it, lies in a skill and is not
 * excluded from its bundle: the content would be another in every run, and what is published never what was tested.
 */
function refuseFilesInSkills(context, skills) {
    const { inputs, runtime } = context;
    const named = [
        ['report-directory', inputs['report-directory'], 'directory'],
        ['state-directory', inputs['state-directory'], 'directory'],
        ['lockfile', inputs.lockfile, 'file'],
        ['require-results', inputs['require-results'], 'file'],
        ['baseline', inputs.baseline, 'file'],
    ];
    const problems = named.flatMap(([input, path, kind]) => path === undefined ? [] : skills.flatMap(({ skill }) => problemOf(skill, input, path, kind, runtime.cwd)));
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb([...new Set(problems)]);
}
function problemOf(skill, input, path, kind, cwd) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(skill.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, path)).replaceAll('\\', '/');
    if (inside === '..' || inside.startsWith('../') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(inside))
        return [];
    const place = skill.directory === '.' ? 'the skill of this repository' : `the skill ${skill.directory}`;
    if (inside === '')
        return [`${input}: ${path} is ${place} itself; name another directory.`];
    if ([_skill_well_known_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestName */ .vS, _skill_well_known_js__WEBPACK_IMPORTED_MODULE_4__/* .executionConfigName */ .uK, _skill_well_known_js__WEBPACK_IMPORTED_MODULE_4__/* .outputSchemaName */ .Kq].includes(inside))
        return [`${input}: ${path} is a file of ${place} itself; name another one.`];
    if ((0,_skill_exclusions_js__WEBPACK_IMPORTED_MODULE_2__/* .exclusionOf */ .a)({ path: inside, kind }, skill.ignore) !== undefined)
        return [];
    const line = `/${inside.replace(/[*?[\\ ]/g, '\\$&')}${kind === 'directory' ? '/' : ''}`;
    const file = skill.directory === '.' ? _skill_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreFileName */ .o6 : `${skill.directory}/${_skill_ignore_file_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoreFileName */ .o6}`;
    return [`${input}: ${path} lies in ${place} and would be in its bundle; add the line ${line} to ${file}.`];
}


/***/ }),

/***/ 42963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ openLockFile),
  I: () => (/* binding */ saveOrSay)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/release/lock-file.js


const VERSION = 1;
/** Reads a lock file. Throws `UsageError`, naming `file`, for anything that was not written by `formatLockFile`. */
function parseLockFile(text, file) {
    let root;
    try {
        root = JSON.parse(text);
    }
    catch {
        throw new errors/* UsageError */.eb(`${file}: is not JSON; restore it from version control, or delete it.`);
    }
    if (!(0,json/* isJsonObject */.O)(root))
        throw new errors/* UsageError */.eb(`${file}: must hold an object.`);
    const { version, base_url: baseUrl, skills } = root;
    if (version !== VERSION)
        throw new errors/* UsageError */.eb(`${file}: has version ${JSON.stringify(version)}, and only ${VERSION} is known.`);
    if (typeof baseUrl !== 'string' || !(0,json/* isJsonObject */.O)(skills))
        throw new errors/* UsageError */.eb(`${file}: must hold "base_url" and "skills".`);
    const problems = [];
    const locked = new Map();
    for (const [name, entry] of Object.entries(skills)) {
        const skill = readEntry(entry);
        if (skill)
            locked.set(name, skill);
        else
            problems.push(`${file}: the entry "${name}" must hold the texts "id", "version", "digest" and "time".`);
    }
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    return { baseUrl, skills: locked };
}
/** The text of a lock file: names sorted, one way to write each content, so that diffs show what changed and nothing else. */
function formatLockFile({ baseUrl, skills }) {
    const entries = [...skills].sort(([a], [b]) => (a < b ? -1 : 1));
    const members = entries.map(([name, { id, version, digest, time }]) => [name, { id, version, digest, time }]);
    return `${JSON.stringify({ version: VERSION, base_url: baseUrl, skills: Object.fromEntries(members) }, null, 2)}\n`;
}
/**
 * The lock file after a run that is to pin these versions. Entries of other skills stay; a version that was pinned before
 * keeps its time. `time` is ISO 8601.
 */
function updateLockFile(before, run) {
    const skills = new Map(before?.skills);
    for (const { name, id, version, digest } of run.pinned) {
        if (id === null || digest === null)
            continue;
        const old = skills.get(name);
        skills.set(name, { id, version, digest, time: old?.id === id ? old.time : run.time });
    }
    return { baseUrl: run.baseUrl, skills };
}
function readEntry(entry) {
    if (!(0,json/* isJsonObject */.O)(entry))
        return undefined;
    const { id, version, digest, time } = entry;
    if (typeof id !== 'string' || id === '' || typeof digest !== 'string' || typeof time !== 'string')
        return undefined;
    if (typeof version !== 'string' && version !== null)
        return undefined;
    return { id, version, digest, time };
}

// EXTERNAL MODULE: ./lib/commands/replace-file.js
var replace_file = __webpack_require__(31481);
;// CONCATENATED MODULE: ./lib/commands/lock-file-access.js





/**
 * Opens the lock file for a server. Throws `UsageError` when it lies outside the working directory, cannot be read, or
 * pins versions of another server.
 */
async function openLockFile(file, { cwd, clock }, baseUrl) {
    const path = (0,external_node_path_.resolve)(cwd, file);
    const inside = (0,external_node_path_.relative)(cwd, path);
    if (inside === '' || inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside))
        throw new errors/* UsageError */.eb(`lockfile: "${file}" is not a file below the working directory.`);
    const before = await read(path, file);
    if (before && before.baseUrl !== baseUrl)
        throw new errors/* UsageError */.eb(`lockfile: ${file} pins versions of ${before.baseUrl}, and this run talks to ${baseUrl}; use a file for each.`);
    // Compared by what it says: a checkout with other line ends, or formatted by hand, pins the same.
    let held = before && formatLockFile(before);
    let time;
    return {
        file,
        before,
        async save(pinned) {
            // One time for the run: a pin does not move because another one came after it.
            time ??= new Date(clock.now()).toISOString();
            const next = updateLockFile(before, { baseUrl, pinned, time });
            const text = before === undefined && next.skills.size === 0 ? undefined : formatLockFile(next);
            if (text === held)
                return;
            try {
                if (text === undefined)
                    await (0,promises_.rm)(path, { force: true });
                else
                    await (0,replace_file/* replaceFile */.f)(path, text);
            }
            catch (error) {
                throw new errors/* UsageError */.eb(`lockfile: ${file} cannot be written: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
            }
            held = text;
        },
    };
}
/** Saves, or says why it cannot be done: a run that has stored versions must come to its reports. */
async function saveOrSay(lock, pinned) {
    try {
        await lock.save(pinned);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* UsageError */.eb))
            throw error;
        return error.message;
    }
}
async function read(path, file) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return undefined;
        throw new errors/* UsageError */.eb(`lockfile: ${file} cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
    return parseLockFile(text, file);
}


/***/ }),

/***/ 5847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ selectSkills),
/* harmony export */   namedSkills: () => (/* binding */ namedSkills)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _skill_discover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52226);


/**
 * The skill directories that the inputs select. An empty list only where the whole repository has none, or none that
 * has changed. Throws `UsageError` for a pattern without a match.
 */
async function selectSkills(context) {
    const selected = await namedSkills(context);
    if (!context.inputs['changed-only'] || selected.length === 0)
        return { directories: selected, reasons: [] };
    const { changedOnly } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(4495), __webpack_require__.e(3161), __webpack_require__.e(1515), __webpack_require__.e(3057), __webpack_require__.e(9162)]).then(__webpack_require__.bind(__webpack_require__, 29162));
    const { directories, reason } = await changedOnly(selected, context);
    return { directories, reasons: directories.length === 0 ? [`Nothing changed: ${reason}.`] : [] };
}
/** What `skills` names, or every skill without it. */
async function namedSkills({ inputs, runtime }) {
    const { cwd, log } = runtime;
    if (inputs.skills.length === 0) {
        const found = await (0,_skill_discover_js__WEBPACK_IMPORTED_MODULE_1__.discoverSkills)({ cwd });
        if (found.length === 0)
            log.warning('No skills found: no directory below the working directory holds a SKILL.md.');
        return found;
    }
    const { resolvePatterns } = await __webpack_require__.e(/* import() */ 1115).then(__webpack_require__.bind(__webpack_require__, 81115));
    const found = await resolvePatterns(inputs.skills, {
        cwd,
        discover: (directory) => (0,_skill_discover_js__WEBPACK_IMPORTED_MODULE_1__.discoverSkills)({ cwd: directory }),
    });
    if (found.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb('skills: every match is excluded again; nothing is left to do.');
    return found;
}


/***/ }),

/***/ 99359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/** The cases that a filter lets through, in their order. */
function selectCases(cases, { names, tags }) {
    const wanted = names.filter((name) => !name.startsWith('!')).map(globPattern);
    const unwanted = names.filter((name) => name.startsWith('!')).map((name) => globPattern(name.slice(1)));
    const anyTag = tags.filter((tag) => !tag.startsWith('-')).map((tag) => tag.replace(/^\+/, ''));
    const noTag = tags.filter((tag) => tag.startsWith('-')).map((tag) => tag.slice(1));
    return cases.filter((one) => {
        const texts = [one.id, one.baseId, ...[one.id, one.baseId].map((id) => `${skillName(one.skill)}/${id}`)];
        const named = (patterns) => patterns.some((pattern) => texts.some((text) => pattern.test(text)));
        if (wanted.length > 0 && !named(wanted))
            return false;
        if (named(unwanted))
            return false;
        if (anyTag.length > 0 && !anyTag.some((tag) => one.tags.includes(tag)))
            return false;
        return !noTag.some((tag) => one.tags.includes(tag));
    });
}
function skillName(directory) {
    return directory.slice(directory.lastIndexOf('/') + 1);
}
function globPattern(glob) {
    const source = glob
        .split(/(\*+|\?)/)
        .map((part, index) => (index % 2 === 0 ? part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&') : part === '?' ? '.' : '.*'))
        .join('');
    return new RegExp(`^${source}$`, 's');
}


/***/ }),

/***/ 75190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ expandTrials),
/* harmony export */   jR: () => (/* binding */ repeatProblem),
/* harmony export */   rI: () => (/* binding */ withRepeats)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16839);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);


/**
 * The trials of the selected cases: the first of every case, then the second of every case, so that an early stop
 * comes before repeats were sent. Skipped cases have none. A trial's `case` carries the repeats that apply.
 */
function expandTrials(cases, override = {}) {
    const repeated = cases.filter((one) => one.skip === undefined).map((one) => withRepeats(one, override));
    const rounds = Math.max(0, ...repeated.map((one) => one.repeat.times));
    const trials = [];
    for (let index = 1; index <= rounds; index++)
        for (const one of repeated)
            if (index <= one.repeat.times)
                trials.push({ case: one, index, id: trialId(one, index) });
    return trials;
}
/**
 * A case with the repeats that the inputs ask for. Where they name the number of trials only, as large a share of them
 * must pass as the suite asks for.
 */
function withRepeats(one, { repeat, minPass }) {
    if (repeat === undefined && minPass === undefined)
        return one;
    const times = repeat ?? one.repeat.times;
    return { ...one, repeat: { ...one.repeat, times, minPass: minPass ?? leastPasses(one, times) } };
}
/** Why the inputs' repeats do not fit a case; undefined when they do. Inputs may tighten what a suite asks, never loosen. */
function repeatProblem(one, { repeat, minPass }) {
    if (minPass === undefined)
        return undefined;
    const times = repeat ?? one.repeat.times;
    if (minPass > times)
        return `${minPass} trials must pass, and ${one.id} has ${times}`;
    // A case that runs once asks for nothing about repeats.
    if (one.repeat.times === 1 || minPass >= leastPasses(one, times))
        return undefined;
    const asked = `${one.repeat.minPass} of ${one.repeat.times}`;
    return `${minPass} of ${times} is looser than the ${asked} that ${one.id} asks for; at least ${leastPasses(one, times)}`;
}
/** The trials that must pass of `times`, so that their share is at least that of the suite. */
function leastPasses({ repeat }, times) {
    return Math.ceil((repeat.minPass * times) / repeat.times);
}
/** Letters, digits, `.`, `_` and `-` only; eight digits of a hash where that would make two trials alike. */
function trialId(one, index) {
    const full = `${one.skill}/${one.id}`;
    const plain = full.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '');
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(full).slice(0, 8);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .detached */ .ht)(`${plain.slice(0, 100)}-${hash}.${index}`);
}


/***/ }),

/***/ 92748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ describeChanges),
/* harmony export */   OI: () => (/* binding */ isSameContent),
/* harmony export */   TH: () => (/* binding */ compareContent)
/* harmony export */ });
/** What became different from `before` to `after`. File times, modes and zip bytes do not count. */
function compareContent(before, after) {
    const old = new Map(before.map(({ path, sha256 }) => [path, sha256]));
    const current = new Map(after.map(({ path, sha256 }) => [path, sha256]));
    const kept = [...current.keys()].filter((path) => old.has(path));
    return {
        added: [...current.keys()].filter((path) => !old.has(path)).sort(),
        changed: kept.filter((path) => old.get(path) !== current.get(path)).sort(),
        removed: [...old.keys()].filter((path) => !current.has(path)).sort(),
    };
}
/** True when nothing differs. */
function isSameContent({ added, changed, removed }) {
    return added.length + changed.length + removed.length === 0;
}
/** The differences in one line: `changed SKILL.md; added a.md, b.md`. */
function describeChanges({ added, changed, removed }) {
    const parts = [
        ['changed', changed],
        ['added', added],
        ['removed', removed],
    ];
    return parts
        .filter(([, paths]) => paths.length > 0)
        .map(([word, paths]) => `${word} ${listed(paths)}`)
        .join('; ');
}
function listed(paths) {
    const shown = paths.slice(0, 5).join(', ');
    return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}


/***/ }),

/***/ 11971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ ConfiguredIdMissing),
/* harmony export */   g: () => (/* binding */ findOwn)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The id under `publish` in the configuration does not exist on the server. */
class ConfiguredIdMissing extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD {
}
/**
 * The newest version of one's own: from the list by name, where public skills do not count, or with a configured id the
 * newest of that version's name, or the version itself when it is public. Throws `ApiError`; `ConfiguredIdMissing` for
 * an id that does not exist.
 */
async function findOwn({ client, own, configuredId }, name, options = { fresh: false }) {
    if (configuredId === undefined)
        return own.newest(name, options);
    const configured = await client.skills.get(configuredId);
    if (configured === undefined) {
        const operation = 'GET /skills/{id}';
        throw new ConfiguredIdMissing(`${operation}: the configured id ${configuredId} of ${name} does not exist`, {
            kind: 'rejected',
            operation,
            status: 404,
        });
    }
    if (configured.isPublic)
        return configured;
    return (await own.newest(configured.name, options)) ?? configured;
}


/***/ }),

/***/ 63983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ createOwnVersions),
/* harmony export */   U: () => (/* binding */ isNewer)
/* harmony export */ });
const PAGE = 1_000;
/** Reads the list of skills page by page, newest first, only as far as it must, and only once for a whole run. */
function createOwnVersions(client) {
    let rows = [];
    let offset = 0;
    let complete = false;
    async function readPage(options) {
        const page = await client.skills.list({ offset, limit: PAGE }, options);
        offset += page.length;
        const known = new Set(rows.map(({ id }) => id));
        const unseen = page.filter(({ id }) => !known.has(id));
        rows = [...rows, ...unseen];
        // A server that ignores the offset would otherwise be asked for ever.
        complete = page.length < PAGE || unseen.length === 0;
    }
    function forget() {
        rows = [];
        offset = 0;
        complete = false;
    }
    const versionsOf = (name) => sorted(rows.filter((row) => row.name === name && !row.isPublic));
    return {
        async newest(name, { fresh = false, ...options } = {}) {
            if (fresh)
                forget();
            for (;;) {
                const [found] = versionsOf(name);
                if (found !== undefined || complete)
                    return found;
                await readPage(options);
            }
        },
        async since(name, until, { fresh = false, ...options } = {}) {
            if (fresh)
                forget();
            while (!complete && until.length > 0 && !rows.some(({ id }) => until.includes(id)))
                await readPage(options);
            return versionsOf(name);
        },
    };
}
/** True when a version was stored later than another, as far as their times tell. */
function isNewer(one, other) {
    return createdAt(one) > createdAt(other);
}
/** The one created last first; equals, and those without times, in the order of the list. */
function sorted(versions) {
    return versions.toSorted((a, b) => {
        const [one, other] = [createdAt(a), createdAt(b)];
        return one === other ? 0 : one < other ? 1 : -1;
    });
}
// Timestamps come with and without a zone; they are UTC either way.
function createdAt({ createdAt: text }) {
    if (text === undefined)
        return Number.NEGATIVE_INFINITY;
    const time = Date.parse(/(z|[+-]\d\d:?\d\d)$/i.test(text) ? text : `${text}Z`);
    return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}


/***/ }),

/***/ 36442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ ContentRefused),
/* harmony export */   e: () => (/* binding */ downloadContent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16839);
/* harmony import */ var _skill_bundle_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47170);
/* harmony import */ var _skill_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73153);
/* harmony import */ var _skill_manifest_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(15885);
/* harmony import */ var _skill_zip_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64834);
/* harmony import */ var _source_frontmatter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76091);
/* harmony import */ var _source_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16243);
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45482);
/* harmony import */ var _vlmrun_body_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(39748);










/** What a stored version holds is no skill that could be read: its archive is damaged, or built to do harm. */
class ContentRefused extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD {
}
const operation = 'GET /skills/{id}/download';
/**
 * Downloads a version and reads its zip in memory. Throws `ContentRefused` for an archive that is refused, `ApiError`
 * where it cannot be had.
 */
async function downloadContent(client, id, options) {
    const contents = withoutWrapper(unpack(await download(client, id, options)));
    const texts = new Map(contents
        .filter(({ path }) => path === 'SKILL.md' || path === 'schema.json')
        .map(({ path, bytes }) => [path, new _source_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceText */ .D(path, new TextDecoder().decode(bytes))]));
    const manifest = texts.get('SKILL.md');
    return {
        digest: (0,_skill_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .contentDigest */ .e)(contents),
        files: contents.map(({ path, bytes }) => ({ path, sha256: (0,_hash_js__WEBPACK_IMPORTED_MODULE_7__/* .sha256Hex */ .f)(bytes) })),
        contents,
        outputSchema: schemaOf(texts.get('schema.json')),
        manifestVersion: manifest && (0,_skill_manifest_version_js__WEBPACK_IMPORTED_MODULE_8__/* .manifestVersion */ .c)((0,_source_frontmatter_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFrontmatter */ .y)(manifest).yaml?.value),
    };
}
function schemaOf(text) {
    if (text === undefined)
        return 'absent';
    const { value } = (0,_source_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text);
    return value === undefined ? 'broken' : { value };
}
async function download(client, id, options) {
    try {
        return await client.skills.download(id, { maxBytes: _skill_bundle_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ZIP */ .l4 }, options);
    }
    catch (error) {
        // No bundle is that large: it is not what anybody sent.
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ApiError */ .hD && error.cause instanceof _vlmrun_body_js__WEBPACK_IMPORTED_MODULE_9__/* .ReplyTooLarge */ .mV)
            throw new ContentRefused(`${operation}: the archive has more than ${_skill_bundle_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_ZIP */ .l4} bytes`, error.details);
        throw error;
    }
}
function unpack(zip) {
    try {
        return (0,_skill_zip_js__WEBPACK_IMPORTED_MODULE_2__.readZip)(zip);
    }
    catch (error) {
        if (!(error instanceof _skill_zip_js__WEBPACK_IMPORTED_MODULE_2__.ArchiveRefused))
            throw error;
        throw new ContentRefused(`${operation}: ${error.message}`, { kind: 'malformed', operation }, { cause: error });
    }
}
// Some tools zip the directory and not what is in it.
function withoutWrapper(files) {
    const prefix = /^[^/]+\//.exec(files[0]?.path ?? '')?.[0];
    if (prefix === undefined || !files.some(({ path }) => path === `${prefix}SKILL.md`))
        return files;
    if (!files.every(({ path }) => path.startsWith(prefix)))
        return files;
    return files.map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
}


/***/ }),

/***/ 52226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   discoverSkills: () => (/* binding */ discoverSkills)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85251);




const MAX_DIRECTORIES = 200_000;
const MAX_DEPTH = 32;
/**
 * Directories below `cwd` that hold a `SKILL.md`, a `vlmrun.yaml` or a misspelled twin of one: relative to `cwd`, with
 * `/`, `.` for `cwd` itself, sorted by code unit. Links are not followed; `.git`, `node_modules` and hidden directories
 * are not entered, nor is anything deeper than 32 levels. Throws a UsageError for more than 200,000 directories.
 */
async function discoverSkills({ cwd }) {
    const found = [];
    const pending = [{ path: '', depth: 0 }];
    let visited = 0;
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        const { path, depth } = next;
        if (++visited > MAX_DIRECTORIES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`There are more than ${MAX_DIRECTORIES} directories below ${cwd}; name those of the skills with the input "skills".`);
        const children = list((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path));
        if (isSkillDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, path), children))
            found.push(path === '' ? '.' : path);
        if (depth === MAX_DEPTH)
            continue;
        for (const child of children) {
            if (!child.isDirectory() || child.name.startsWith('.') || child.name === 'node_modules')
                continue;
            pending.push({ path: path === '' ? child.name : `${path}/${child.name}`, depth: depth + 1 });
        }
    }
    return found.sort();
}
/** Directories that may not be listed hold no skill that could be read. */
function list(directory) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function isSkillDirectory(directory, children) {
    for (const child of children) {
        if (child.isDirectory())
            continue;
        const { name } = child;
        if (name === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS || name === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .executionConfigName */ .uK)
            return true;
        const meant = (0,_well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .meantName */ .d5)(name);
        if (meant === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .executionConfigName */ .uK)
            return true;
        if (meant === _well_known_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS && child.isFile() && beginsWithFrontmatter((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name)))
            return true;
    }
    return false;
}
/** Tells a misspelled manifest from a page about skills, which repositories have in their documentation. */
function beginsWithFrontmatter(path) {
    const head = Buffer.alloc(6);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, head, 0, head.length, 0);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
        }
    }
    catch {
        return false;
    }
    return head
        .toString('latin1')
        .replace(/^\u00ef\u00bb\u00bf/, '')
        .startsWith('---');
}


/***/ }),

/***/ 64834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ArchiveRefused: () => (/* reexport */ ArchiveRefused),
  readZip: () => (/* binding */ readZip)
});

// UNUSED EXPORTS: defaultZipLimits

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/skill/bundle-limits.js
var bundle_limits = __webpack_require__(47170);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/skill/zip-directory.js

/** An archive that is broken, or built to do harm. */
class ArchiveRefused extends Error {
    name = 'ArchiveRefused';
}
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** Encryption, strong encryption, masked headers (APPNOTE.TXT 4.4.4). */
const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
const DESCRIPTOR = 0x0008;
/** Throws `ArchiveRefused`, with the reason. */
function refuse(reason) {
    throw new ArchiveRefused(`The archive is refused: ${reason}.`);
}
/**
 * The files that an archive's directory names, in its order. The directory must end exactly at the end record and hold
 * exactly the entries that it claims, and each local header must say what the directory says: two readers never see two
 * archives. Throws `ArchiveRefused` for anything else, for encryption, zip64, several volumes, unknown methods, links,
 * paths that are not plain, names that are there twice, entries that share bytes, and more than `maxEntries`.
 */
function readDirectory(view, maxEntries) {
    const end = endRecord(view);
    const count = view.readUInt16LE(end + 10);
    if (count > maxEntries)
        refuse(`it has ${count} entries, the limit is ${maxEntries}`);
    const files = [];
    const extents = [];
    const names = new Names();
    const from = view.readUInt32LE(end + 16);
    let at = from;
    for (let index = 0; index < count; index++) {
        const central = centralHeader(view, at, end);
        at = central.next;
        const entry = localHeader(view, central, from);
        extents.push({ path: central.path, from: central.offset, to: entry.start + entry.compressed });
        if (names.claim(central.path) === 'file')
            files.push(entry);
        else if (entry.size > 0)
            refuse(`the directory "${central.path}" has content`);
    }
    if (at !== end)
        refuse('its directory does not hold exactly the entries that it claims');
    extents.sort((a, b) => a.from - b.from);
    for (const [index, { path, from: start }] of extents.entries()) {
        const before = extents[index - 1];
        if (before && start < before.to)
            refuse(`"${path}" and "${before.path}" share bytes`);
    }
    return files;
}
/** The end record stands in the last 65,557 bytes, behind it only a comment. */
function endRecord(view) {
    for (let at = view.length - END_LENGTH; at >= Math.max(0, view.length - END_LENGTH - 0xffff); at--) {
        if (view.readUInt32LE(at) !== END || at + END_LENGTH + view.readUInt16LE(at + 20) !== view.length)
            continue;
        const [disk, directoryDisk, onDisk, count] = [4, 6, 8, 10].map((offset) => view.readUInt16LE(at + offset));
        const sentinel = count === 0xffff || view.readUInt32LE(at + 12) === 0xffffffff;
        if (sentinel || view.readUInt32LE(at + 16) === 0xffffffff || hasZip64Locator(view, at))
            refuse('it is a zip64 archive, which no bundle needs to be');
        if (disk !== 0 || directoryDisk !== 0 || onDisk !== count)
            refuse('it is a part of an archive in several volumes');
        if (view.readUInt32LE(at + 16) + view.readUInt32LE(at + 12) !== at)
            refuse('its directory does not end at its end record');
        return at;
    }
    return refuse('it has no directory');
}
function hasZip64Locator(view, end) {
    return end >= 20 && view.readUInt32LE(end - 20) === ZIP64_LOCATOR;
}
function centralHeader(view, at, end) {
    if (at + CENTRAL_LENGTH > end || view.readUInt32LE(at) !== CENTRAL)
        refuse('its directory is damaged');
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => view.readUInt16LE(at + offset));
    const nameEnd = at + CENTRAL_LENGTH + (nameLength ?? 0);
    const next = nameEnd + (extraLength ?? 0) + (commentLength ?? 0);
    if (next > end)
        refuse('its directory is damaged');
    const name = view.subarray(at + CENTRAL_LENGTH, nameEnd);
    const path = plainPath(name);
    const flags = view.readUInt16LE(at + 8);
    checkFlags(path, flags);
    const method = view.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8)
        refuse(`"${path}" is compressed in a way that is not supported (method ${method})`);
    const kind = (view.readUInt32LE(at + 38) >>> 16) & 0o170000;
    if (kind === 0o120000)
        refuse(`"${path}" is a link`);
    if (view.readUInt16LE(at + 34) !== 0)
        refuse('it is a part of an archive in several volumes');
    const [crc = 0, compressed = 0, size = 0] = [16, 20, 24].map((offset) => view.readUInt32LE(at + offset));
    const offset = view.readUInt32LE(at + 42);
    if (compressed === 0xffffffff || size === 0xffffffff || offset === 0xffffffff)
        refuse(`"${path}" has zip64 sizes, which no bundle needs to have`);
    return { path, name, flags, method, crc, compressed, size, offset, next };
}
function localHeader(view, central, directory) {
    const { path, name, flags, method, crc, compressed, size, offset } = central;
    if (offset + LOCAL_LENGTH > directory || view.readUInt32LE(offset) !== LOCAL)
        refuse(`"${path}" is damaged`);
    const nameEnd = offset + LOCAL_LENGTH + view.readUInt16LE(offset + 26);
    const start = nameEnd + view.readUInt16LE(offset + 28);
    if (start + compressed > directory)
        refuse(`"${path}" is cut short`);
    const localFlags = view.readUInt16LE(offset + 6);
    checkFlags(path, localFlags);
    if (!view.subarray(offset + LOCAL_LENGTH, nameEnd).equals(name))
        refuse(`"${path}" has another name before its data`);
    if (localFlags !== flags || view.readUInt16LE(offset + 8) !== method)
        refuse(`"${path}" has other flags or another method before its data`);
    const local = [14, 18, 22].map((at) => view.readUInt32LE(offset + at));
    const agrees = local.every((value, index) => value === [crc, compressed, size][index]);
    // With a data descriptor, sizes and check sum stand behind the data, and zeros before it.
    if (!agrees && !((flags & DESCRIPTOR) !== 0 && local.every((value) => value === 0)))
        refuse(`"${path}" has other sizes or another check sum before its data`);
    return { path, method, crc, compressed, size, start };
}
function checkFlags(path, flags) {
    if ((flags & ENCRYPTED) !== 0)
        refuse(`"${path}" is encrypted`);
}
/** The names that an archive has used so far. */
class Names {
    #files = new Set();
    #directories = new Set();
    /** Directories that only stand in the paths of others. */
    #above = new Set();
    /** Notes the path of an entry; a directory ends in `/`. Refuses what a disk could not hold. */
    claim(path) {
        const kind = path.endsWith('/') ? 'directory' : 'file';
        const name = kind === 'directory' ? path.slice(0, -1) : path;
        if (this.#files.has(name) || this.#directories.has(name))
            refuse(`"${name}" is in the archive twice`);
        if (kind === 'file' && this.#above.has(name))
            refuse(`"${name}" is a file and a directory`);
        for (let slash = name.indexOf('/'); slash > 0; slash = name.indexOf('/', slash + 1)) {
            const above = name.slice(0, slash);
            if (this.#files.has(above))
                refuse(`"${above}" is a file and a directory`);
            this.#above.add(above);
        }
        (kind === 'file' ? this.#files : this.#directories).add(name);
        return kind;
    }
}
/** The path of an entry: relative, with single `/`, without `.` and `..`; a directory ends in `/`. */
function plainPath(name) {
    const path = name.toString('utf8');
    const parts = (path.endsWith('/') ? path.slice(0, -1) : path).split('/');
    const plain = parts.every((part) => part !== '' && part !== '.' && part !== '..');
    if (!plain || !(0,external_node_buffer_.isUtf8)(name) || /^[A-Za-z]:|\\|[\u0000-\u001f\u007f]/.test(path))
        refuse(`the path ${JSON.stringify(path)} is not allowed`);
    return path;
}

;// CONCATENATED MODULE: ./lib/skill/zip.js




/**
 * What a bundle may hold. The ratio is the highest that deflate can reach (258 bytes for two bits): a claim above it is
 * a lie, and below it the size limits the harm, so that a skill may hold a large empty table.
 */
const defaultZipLimits = { entries: bundle_limits/* MAX_ENTRIES */.Sd, contentBytes: bundle_limits/* MAX_CONTENT */.bq, ratio: 1_032 };
/**
 * The files of a zip archive in the order of its directory; nothing is written anywhere. Throws `ArchiveRefused` for
 * what `readDirectory` refuses, wrong check sums, data that does not fill its entry exactly, and more than the limits
 * allow, whatever sizes the archive claims.
 */
function readZip(bytes, limits = defaultZipLimits) {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries = readDirectory(view, limits.entries);
    const total = entries.reduce((sum, { size }) => sum + size, 0);
    if (total > limits.contentBytes)
        refuse(`it holds more than ${limits.contentBytes} bytes`);
    for (const { path, size, compressed } of entries)
        if (size > compressed * limits.ratio)
            refuse(`"${path}" expands more than ${limits.ratio} times`);
    return entries.map((entry) => ({ path: entry.path, bytes: contentOf(view, entry) }));
}
function contentOf(view, entry) {
    const { path, start, compressed, size, crc } = entry;
    const content = expand(view.subarray(start, start + compressed), entry);
    if (content.length !== size || (0,external_node_zlib_.crc32)(content) !== crc)
        refuse(`"${path}" does not match its check sum`);
    return content;
}
function expand(data, { path, method, size }) {
    if (method === 0)
        return Buffer.from(data);
    try {
        const { buffer, engine } = (0,external_node_zlib_.inflateRawSync)(data, { maxOutputLength: Math.max(1, size), info: true });
        // What stands behind the end of the data would be seen by no one, or by another reader.
        if (engine.bytesWritten !== data.length)
            refuse(`"${path}" has more data than it needs`);
        return buffer;
    }
    catch (error) {
        if (error instanceof Error && error.name === 'ArchiveRefused')
            throw error;
        return refuse(`"${path}" cannot be expanded`);
    }
}


/***/ }),

/***/ 39748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ty: () => (/* binding */ pourBody),
/* harmony export */   mV: () => (/* binding */ ReplyTooLarge),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/** Thrown when a reply holds more bytes than its reader accepts. */
class ReplyTooLarge extends Error {
    name = 'ReplyTooLarge';
}
/**
 * The body of a reply, never more than `maxBytes` of it in memory. Throws `ReplyTooLarge`, or whatever the connection
 * throws when it breaks.
 */
async function readBody(response, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bodyOf(response, maxBytes)) {
        size += chunk.byteLength;
        chunks.push(chunk);
    }
    return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size);
}
/** Hands the body of a reply to a sink. Throws as `readBody` does, and what the sink throws. */
async function pourBody(response, maxBytes, sink) {
    await sink.begin();
    for await (const chunk of bodyOf(response, maxBytes))
        await sink.write(chunk);
    await sink.end();
}
async function* bodyOf(response, maxBytes) {
    const declared = Number(response.headers.get('content-length') ?? Number.NaN);
    const encoded = response.headers.has('content-encoding');
    if (declared > maxBytes && !encoded) {
        await response.body?.cancel();
        throw new ReplyTooLarge(`the reply is larger than ${maxBytes} bytes`);
    }
    let size = 0;
    for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        // Leaving the loop cancels the stream.
        if (size > maxBytes)
            throw new ReplyTooLarge(`the reply is larger than ${maxBytes} bytes`);
        yield chunk;
    }
}


/***/ })

};
