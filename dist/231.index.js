export const id = 231;
export const ids = [231,5847,2226];
export const modules = {

/***/ 50231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/engine/durations.js
var durations = __webpack_require__(67007);
// EXTERNAL MODULE: ./lib/evals/shards.js
var evals_shards = __webpack_require__(58570);
;// CONCATENATED MODULE: ./lib/evals/balance.js

/** So many cases are dealt out while the best arrangement is looked for: about a second. */
const mostDealt = 1_000_000;
const mostArrangements = 2_000;
/** A better balance than this is not worth another name for a shard. */
const goodEnough = 1.02;
/**
 * Splits cases so that the shards are expected to take equally long. `durationOf` knows how long one trial of a case
 * took before, in milliseconds; what never ran is expected to take as long as the others do on average. Where nothing
 * ever ran, time limits decide.
 */
function balanceShards(cases, count, durationOf) {
    const known = cases.flatMap((one) => durationOf(one) ?? []);
    const first = (0,evals_shards/* splitCases */.kl)(cases, count);
    if (known.length === 0 || count < 2) {
        return { shards: first, expectedMs: known.length === 0 ? undefined : first.map(loadWith(durationOf, known)) };
    }
    const load = loadWith(durationOf, known);
    const ideal = cases.reduce((sum, one) => sum + load([one]), 0) / count;
    let best = { shards: first, expectedMs: first.map(load) };
    const tries = Math.min(mostArrangements, Math.ceil(mostDealt / Math.max(1, cases.length * count)));
    for (let arrangement = 1; arrangement <= tries; arrangement++) {
        if (longest(best) <= goodEnough * ideal)
            break;
        const shards = (0,evals_shards/* splitCases */.kl)(cases, count, arrangement);
        const candidate = { arrangement, shards, expectedMs: shards.map(load) };
        if (longest(candidate) < longest(best))
            best = candidate;
    }
    return best;
}
function loadWith(durationOf, known) {
    const average = known.reduce((sum, ms) => sum + ms, 0) / Math.max(1, known.length);
    return (cases) => cases.reduce((sum, one) => sum + (0,evals_shards/* trialsOf */.xY)(one) * (durationOf(one) ?? average), 0);
}
function longest({ expectedMs = [] }) {
    return Math.max(0, ...expectedMs);
}

// EXTERNAL MODULE: ./lib/report/format.js
var report_format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/store/read-store.js
var read_store = __webpack_require__(93449);
// EXTERNAL MODULE: ./lib/commands/check-skills.js + 2 modules
var check_skills = __webpack_require__(68944);
// EXTERNAL MODULE: ./lib/commands/outputs.js + 1 modules
var outputs = __webpack_require__(90330);
// EXTERNAL MODULE: ./lib/commands/prepared-skill.js + 1 modules
var prepared_skill = __webpack_require__(19306);
// EXTERNAL MODULE: ./lib/commands/select-skills.js
var select_skills = __webpack_require__(5847);
;// CONCATENATED MODULE: ./lib/commands/plan.js










/** Lists the cases that a run would cover and splits them into shards, as a job matrix. Sends nothing. */
const plan = async (context) => {
    const { inputs, runtime, format, print } = context;
    const all = [];
    const { directories } = await (0,select_skills/* selectSkills */.Z)(context);
    await (0,check_skills/* checkSkills */.P)(directories, context, async (skill) => {
        all.push(await (0,prepared_skill/* prepareSkill */.tW)(skill, inputs, runtime.log));
    });
    const skills = (0,prepared_skill/* selectRun */.S3)(all, inputs, runtime.env);
    const cases = skills.flatMap((skill) => skill.cases);
    const count = (0,evals_shards/* shardCount */.o4)(cases, inputs.shards);
    // A matrix without jobs is an error on GitHub; `count` says that there is nothing to run.
    const jobs = Math.max(1, count);
    const store = await (0,read_store.readStore)((0,external_node_path_.resolve)(runtime.cwd, inputs['state-directory']));
    const nameOf = new Map(skills.map(({ skill }) => [skill.directory, skill.name]));
    const split = balanceShards(cases, jobs, ({ skill, id }) => (0,durations/* median */.J)(store.history.of(`${nameOf.get(skill)}/${id}`).map(({ durationMs }) => durationMs)));
    const arranged = split.arrangement === undefined ? {} : { arrangement: split.arrangement };
    const shards = split.shards.map((own, index) => ({
        shard: (0,evals_shards/* shardText */.eG)({ index: index + 1, count: jobs, ...arranged }),
        trials: own.reduce((sum, one) => sum + (0,evals_shards/* trialsOf */.xY)(one), 0),
        ...(split.expectedMs === undefined ? {} : { expected_ms: Math.round(split.expectedMs[index] ?? 0) }),
        cases: own.map(({ skill, id }) => `${skill}/${id}`),
    }));
    const matrix = { shard: shards.map(({ shard }) => shard) };
    if (format === 'json')
        print(`${JSON.stringify({ count, matrix, shards }, undefined, 2)}\n`);
    else {
        for (const { shard, trials, expected_ms, cases: own } of shards) {
            const work = expected_ms === undefined ? '' : `, ${(0,report_format/* formatDuration */.a3)(expected_ms)} of work`;
            runtime.log.info(`Shard ${shard}: ${(0,report_format/* plural */.LS)(trials, 'trial')} of ${(0,report_format/* plural */.LS)(own.length, 'case')}${work}`);
        }
        runtime.log.info(`Matrix: ${JSON.stringify(matrix)}`);
        runtime.log.info(`${(0,report_format/* plural */.LS)(cases.length, 'case')} in ${(0,report_format/* plural */.LS)(count, 'shard')}. A plan: nothing was sent.`);
    }
    return {
        exitCode: 0,
        outputs: { ...(0,outputs.noOutputs)('success'), matrix: JSON.stringify(matrix), count: String(count) },
    };
};


/***/ }),

/***/ 19306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ht: () => (/* binding */ onlyShard),
  tW: () => (/* binding */ prepareSkill),
  S3: () => (/* binding */ selectRun)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evals/matrix.js
var matrix = __webpack_require__(7322);
;// CONCATENATED MODULE: ./lib/evals/override-axes.js

/**
 * Gives every cell of a matrix the values that it really runs with, in its id too. Cells that were different only in
 * what is overridden would be the same execution several times, under names that are not true: the first one stays.
 */
function overrideAxes(suites, override) {
    const idNow = new Map(suites.cases.map((one) => [one.id, renamed(one, override).id]));
    const kept = new Map();
    for (const one of suites.cases) {
        const now = renamed(one, override);
        if (!kept.has(now.id))
            kept.set(now.id, now);
    }
    const cases = [...kept.values()];
    const before = cellsByCase(suites.cases);
    const after = cellsByCase(cases);
    return {
        suites: {
            ...suites,
            cases,
            suites: suites.suites.map((suite) => ({
                ...suite,
                caseIds: [...new Set(suite.caseIds.map((id) => idNow.get(id) ?? id))],
            })),
        },
        collapsed: [...before]
            .map(([baseId, cells]) => ({ baseId, before: cells, after: after.get(baseId) ?? 0 }))
            .filter((one) => one.after < one.before),
    };
}
function cellsByCase(cases) {
    const cells = new Map();
    for (const { baseId } of cases)
        cells.set(baseId, (cells.get(baseId) ?? 0) + 1);
    return cells;
}
function renamed(one, { model, toolsets }) {
    const values = {};
    if (model !== undefined && Object.hasOwn(one.cell, 'model'))
        values.model = model;
    if (toolsets !== undefined && Object.hasOwn(one.cell, 'toolsets'))
        values.toolsets = [...toolsets];
    if (Object.keys(values).length === 0)
        return one;
    const cell = { ...one.cell, ...values };
    return { ...one, cell, id: `${one.baseId}${(0,matrix/* cellSuffix */.ys)(cell)}` };
}

// EXTERNAL MODULE: ./lib/evals/select.js
var evals_select = __webpack_require__(99359);
// EXTERNAL MODULE: ./lib/evals/shards.js
var shards = __webpack_require__(58570);
// EXTERNAL MODULE: ./lib/evals/trials.js
var trials = __webpack_require__(75190);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/skill/bundle.js + 2 modules
var bundle = __webpack_require__(83387);
;// CONCATENATED MODULE: ./lib/commands/prepared-skill.js







/**
 * Bundles a skill and selects its cases. A skill with findings at error level, or one that could not be checked in full,
 * is not bundled, and so never sent.
 */
async function prepareSkill(checked, inputs, log) {
    const blocked = !checked.complete || checked.findings.some((finding) => finding.severity === 'error' && !finding.suppressed);
    const { model, toolsets } = inputs;
    const { suites, collapsed } = overrideAxes(checked.suites, {
        ...(model === undefined ? {} : { model }),
        ...(toolsets.length > 0 ? { toolsets } : {}),
    });
    for (const { baseId, before, after } of collapsed)
        log.info(`${checked.skill.name}/${baseId}: the inputs set what its matrix varies; ${before} cells are ${(0,format/* plural */.LS)(after, 'case')}.`);
    return {
        ...checked,
        suites,
        bundle: blocked ? undefined : await (0,bundle.bundleSkill)(checked.skill),
        cases: (0,evals_select/* selectCases */._)(suites.cases, { names: inputs.cases, tags: inputs.tags }),
    };
}
/**
 * The skills with the cases that the whole run selects, and the repeats that the inputs ask for. A case marked `only`
 * keeps out every other case of every skill. Throws `UsageError` when a filter lets no case through although there are
 * cases (most likely it is misspelled), when repeats do not fit, and for a case marked `only` where `CI` is set.
 */
function selectRun(skills, inputs, env) {
    const problems = [...selectionProblems(skills, inputs, env), ...repeatProblems(skills, inputs)];
    if (problems.length > 0)
        throw new errors/* UsageError */.eb(problems);
    const only = skills.some(({ cases }) => cases.some((one) => one.only));
    return skills.map((skill) => ({
        ...skill,
        cases: skill.cases.filter((one) => one.only || !only).map((one) => (0,trials/* withRepeats */.rI)(one, repeatsOf(inputs))),
    }));
}
function repeatsOf({ repeat, 'min-pass': minPass }) {
    return { ...(repeat === undefined ? {} : { repeat }), ...(minPass === undefined ? {} : { minPass }) };
}
function repeatProblems(skills, inputs) {
    const repeats = repeatsOf(inputs);
    const { repeat, minPass } = repeats;
    if (repeat !== undefined && minPass !== undefined && minPass > repeat)
        return [`min-pass: ${minPass} trials must pass, and repeat asks for ${repeat}.`];
    const problems = skills.flatMap(({ cases }) => cases.flatMap((one) => (one.skip === undefined ? ((0,trials/* repeatProblem */.jR)(one, repeats) ?? []) : [])));
    const more = problems.length - TOLD;
    return [
        ...problems.slice(0, TOLD).map((problem) => `min-pass: ${problem}.`),
        ...(more > 0 ? [`min-pass: the same of ${(0,format/* plural */.LS)(more, 'more case')}.`] : []),
    ];
}
/** Problems of one kind that are told one by one. */
const TOLD = 3;
function selectionProblems(skills, inputs, env) {
    const all = skills.flatMap(({ suites }) => suites.cases);
    if (all.length === 0)
        return [];
    const problems = [];
    for (const name of inputs.cases) {
        if (name.startsWith('!'))
            continue;
        if ((0,evals_select/* selectCases */._)(all, { names: [name], tags: [] }).length === 0)
            problems.push(`cases: the pattern "${name}" matches no case.`);
    }
    for (const tag of inputs.tags) {
        const plain = tag.replace(/^[+-]/, '');
        if (!all.some((one) => one.tags.includes(plain)))
            problems.push(`tags: no case has the tag "${plain}".`);
    }
    if (env.CI === 'true' || env.CI === '1')
        for (const { skill, suites } of skills)
            for (const one of suites.cases.filter(({ only }) => only))
                problems.push(`${one.source.file}: ${skill.name}/${one.id} is marked \`only\`, which keeps every other case out; CI is set.`);
    return problems;
}
/** The same skills with the cases of one shard. */
function onlyShard(skills, { index, count, arrangement }) {
    const cases = skills.flatMap((skill) => skill.cases);
    const own = new Set((0,shards/* splitCases */.kl)(cases, count, arrangement)[index - 1]);
    return skills.map((skill) => ({ ...skill, cases: skill.cases.filter((one) => own.has(one)) }));
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

/***/ 67007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median),
/* harmony export */   g: () => (/* binding */ createDurations)
/* harmony export */ });
const kept = 200;
const enough = 3;
/** Made once per run. */
function createDurations() {
    const latest = [];
    let sorted;
    let count = 0;
    let sum = 0;
    return {
        get count() {
            return count;
        },
        get sum() {
            return sum;
        },
        add: (ms) => {
            count++;
            sum += ms;
            latest.push(ms);
            if (latest.length > kept)
                latest.shift();
            sorted = undefined;
        },
        quantile: (share) => {
            if (latest.length < enough)
                return undefined;
            sorted ??= [...latest].sort((a, b) => a - b);
            return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
        },
    };
}
/** The middle value; undefined for none. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const upper = sorted[sorted.length >> 1];
    const lower = sorted[(sorted.length - 1) >> 1];
    return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}


/***/ }),

/***/ 4985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ canonicalText),
/* harmony export */   h: () => (/* binding */ visitCanonical)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/** JSON with sorted keys and without white space: the same text for equal values. */
function canonicalText(value) {
    return visitCanonical(value, () => { });
}
/** The canonical text of a value; `visit` is called with that of every list and object in it, innermost first. */
function visitCanonical(value, visit) {
    if (!Array.isArray(value) && !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        // JSON cannot carry infinite numbers; they must not become null.
        return typeof value === 'number' || typeof value === 'bigint' ? String(value) : JSON.stringify(value);
    const text = Array.isArray(value)
        ? `[${value.map((item) => visitCanonical(item, visit)).join(',')}]`
        : `{${Object.keys(value)
            .sort()
            .map((key) => `${JSON.stringify(key)}:${visitCanonical(value[key] ?? null, visit)}`)
            .join(',')}}`;
    visit(text);
    return text;
}


/***/ }),

/***/ 7322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lg: () => (/* binding */ MAX_CELLS),
/* harmony export */   Vs: () => (/* binding */ matrixCells),
/* harmony export */   ys: () => (/* binding */ cellSuffix)
/* harmony export */ });
/* harmony import */ var _canonical_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4985);

/** The most cells that one case may have. */
const MAX_CELLS = 256;
/**
 * The cells of a matrix as GitHub workflows expand them: the product of the axes without what `exclude` matches;
 * then each `include` is added to every cell whose own values it does not overwrite, or else is a cell of its own.
 */
function matrixCells({ axes, include = [], exclude = [] }) {
    const names = Object.keys(axes);
    let product = names.length === 0 ? [] : [{}];
    for (const name of names)
        product = product
            .flatMap((cell) => (axes[name] ?? []).map((value) => ({ ...cell, [name]: value })))
            .slice(0, MAX_CELLS + 1);
    const kept = product.filter((cell) => !exclude.some((pattern) => matches(cell, pattern)));
    const cells = kept.map((own) => ({ own, all: { ...own } }));
    const added = [];
    for (const extra of include) {
        const hosts = cells.filter(({ own }) => Object.keys(extra).every((key) => !Object.hasOwn(own, key) || same(own[key], extra[key])));
        if (hosts.length === 0)
            added.push(extra);
        for (const host of hosts)
            host.all = { ...host.all, ...extra };
    }
    return [...cells.map(({ all }) => all), ...added].slice(0, MAX_CELLS + 1);
}
/** `[model=a,priority=high]`; empty without a matrix. */
function cellSuffix(cell) {
    const parts = Object.entries(cell).map(([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`);
    return parts.length === 0 ? '' : `[${parts.join(',')}]`;
}
function matches(cell, pattern) {
    return Object.keys(pattern).every((key) => Object.hasOwn(cell, key) && same(cell[key], pattern[key]));
}
function same(a, b) {
    return a !== undefined && b !== undefined && (0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(a) === (0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(b);
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

/***/ 58570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   kl: () => (/* binding */ splitCases),
/* harmony export */   o4: () => (/* binding */ shardCount),
/* harmony export */   xY: () => (/* binding */ trialsOf)
/* harmony export */ });
/* unused harmony export MOST_SHARDS */
/** A job matrix has no more jobs (https://docs.github.com/actions/reference/limits). */
const MOST_SHARDS = 256;
/** Trials that one job is meant for, where the number of shards is not given. */
const TRIALS_PER_SHARD = 50;
/** What the cases of suites without a time limit of their own are taken to have; milliseconds. */
const USUAL_LIMIT_MS = 600_000;
/** Trials that a case asks for; one that is skipped asks for none. */
function trialsOf({ repeat, skip }) {
    return skip === undefined ? repeat.times : 0;
}
/** `2/4`, or `2/4@17` in an arrangement of its own: the value of the input `shard`. */
function shardText({ index, count, arrangement }) {
    return `${index}/${count}${arrangement === undefined ? '' : `@${arrangement}`}`;
}
/** How many shards a run has: never more than it has cases that run, and never none unless there are no cases. */
function shardCount(cases, wanted) {
    if (cases.length === 0)
        return 0;
    const trials = cases.reduce((sum, one) => sum + trialsOf(one), 0);
    const running = cases.filter((one) => trialsOf(one) > 0).length;
    const count = wanted === 'auto' ? Math.ceil(trials / TRIALS_PER_SHARD) : wanted;
    return Math.max(1, Math.min(running, MOST_SHARDS, count));
}
/**
 * The cases of each shard. The same cases and arrangement give the same shards on every machine, whatever it remembers of
 * earlier runs: the jobs of a matrix may remember different ones, and no case may fall between two of them. Without an
 * arrangement a case weighs its trials by their time limit, the heaviest first, each to the shard that has the least so
 * far; in an arrangement cases are dealt out by their trials, in an order that its number decides.
 */
function splitCases(cases, count, arrangement) {
    const shards = Array.from({ length: count }, () => ({ load: 0, cases: [] }));
    const weight = (one) => arrangement === undefined ? trialsOf(one) * (one.timeoutMs ?? USUAL_LIMIT_MS) : trialsOf(one);
    const rows = cases.map((one) => {
        const name = `${one.skill}\n${one.id}`;
        return { one, name, weight: weight(one), place: arrangement === undefined ? 0 : hash(`${arrangement} ${name}`) };
    });
    rows.sort((a, b) => b.weight - a.weight || a.place - b.place || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const { one, weight: load } of rows) {
        const lightest = shards.reduce((least, shard) => shard.load < least.load || (shard.load === least.load && shard.cases.length < least.cases.length) ? shard : least);
        lightest.cases.push(one);
        lightest.load += load;
    }
    return shards.map((shard) => shard.cases);
}
/** FNV-1a, 32 bits, mixed once more so that alike names do not stay together: quick, and the same everywhere. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let index = 0; index < text.length; index++)
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
    value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
    return (value ^ (value >>> 13)) >>> 0;
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

/***/ 87703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ql: () => (/* binding */ formatCredits),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Vd: () => (/* binding */ creditsInWords),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   qK: () => (/* binding */ responseOrigin),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Milliseconds for people: `840 ms`, `12.3 s`, `4 min 05 s`, `2 h 10 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
/** A share of 0 to 1 as a percentage that never rounds up to 100 or down to 0; `n/a` without a denominator. */
function formatShare(share) {
    if (share === null || !Number.isFinite(share))
        return 'n/a';
    if (share >= 1)
        return '100 %';
    if (share <= 0)
        return '0 %';
    const percent = Math.min(99.9, Math.max(0.1, share * 100));
    return `${percent.toFixed(1)} %`;
}
/** Credits with at most two decimals, thousands apart: `1,204.5`. */
function formatCredits(credits) {
    return formatCount(rounded(credits));
}
/** `1 credit`, `2.5 credits`. */
function creditsInWords(credits) {
    return plural(rounded(credits), 'credit');
}
function rounded(credits) {
    return Math.round(credits * 100) / 100;
}
/** A number with its thousands apart, so that it is read and not counted: `1,000`. Decimals stay as they are. */
function formatCount(count) {
    const [whole = '', ...decimals] = String(count).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}
/** Bytes for people, in binary units. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `1 case`, `2 cases`, `1,000 cases`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** Where a response comes from that this trial has not paid for. */
function responseOrigin({ shared }) {
    return shared ? 'response shared with another case' : 'kept response';
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


/***/ })

};
