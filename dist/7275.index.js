export const id = 7275;
export const ids = [7275,330];
export const modules = {

/***/ 90330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  noOutputs: () => (/* binding */ noOutputs),
  Y: () => (/* binding */ outputsOf)
});

;// CONCATENATED MODULE: ./lib/inputs/outputs.js
/** Every output of the Action. They are set on every path, also on failure; counts are 0 where a command has none. */
const outputs = {
    conclusion: {
        description: '`success`, `failure` (a skill is to blame), `inconclusive` (the platform is, or nothing ran) or `neutral` (the event withholds secrets).',
        commands: ['validate', 'test', 'publish', 'report'],
    },
    findings: { description: 'Number of findings.', commands: ['validate', 'test', 'publish', 'report'] },
    'finding-errors': {
        description: 'Number of findings at error level.',
        commands: ['validate', 'test', 'publish', 'report'],
    },
    passed: { description: 'Number of cases that passed.', commands: ['test', 'report'] },
    failed: { description: 'Number of cases that failed.', commands: ['test', 'report'] },
    flaky: { description: 'Number of cases of which enough trials passed, but not all.', commands: ['test', 'report'] },
    errored: { description: 'Number of cases that the platform or the network failed.', commands: ['test', 'report'] },
    skipped: { description: 'Number of cases that are skipped.', commands: ['test', 'report'] },
    'not-run': {
        description: 'Number of cases that were not run, for a reason that the summary names.',
        commands: ['test', 'report'],
    },
    'pass-rate': {
        description: 'Share of cases that passed, 0 to 1; empty without a case that counts.',
        commands: ['test', 'report'],
    },
    'field-accuracy': {
        description: 'Share of expected fields that match, 0 to 1; empty where nothing was compared.',
        commands: ['test', 'report'],
    },
    'credits-used': { description: 'Credits that the run used (100 credits are 1 USD).', commands: ['test', 'report'] },
    published: {
        description: 'JSON array with the name, id, version, digest and status of each skill.',
        commands: ['publish'],
    },
    matrix: {
        description: 'JSON of a job matrix: `{"shard": ["1/2", "2/2"]}`.',
        commands: ['plan'],
    },
    count: { description: 'Number of shards; 0 when there is nothing to run.', commands: ['plan'] },
    'report-directory': {
        description: 'Path of the report directory.',
        commands: ['validate', 'test', 'publish', 'report'],
    },
    'results-path': { description: 'Path of `results.json`.', commands: ['validate', 'test', 'publish', 'report'] },
};

;// CONCATENATED MODULE: ./lib/commands/outputs.js

/** The outputs of a run that has no results. */
function noOutputs(conclusion) {
    const empty = ['pass-rate', 'field-accuracy', 'published', 'matrix', 'report-directory', 'results-path'];
    const entries = Object.keys(outputs).map((name) => [name, empty.includes(name) ? '' : '0']);
    return { ...Object.fromEntries(entries), conclusion, published: '[]' };
}
/** The outputs of a run, from its results and the absolute path of its report directory. */
function outputsOf(results, reportDirectory) {
    const { cases, findings, pass_rate, field_accuracy, credits_used } = results.totals;
    return {
        conclusion: results.conclusion,
        findings: String(findings.error + findings.warning + findings.info),
        'finding-errors': String(findings.error),
        passed: String(cases.passed),
        failed: String(cases.failed),
        flaky: String(cases.flaky),
        errored: String(cases.errored),
        skipped: String(cases.skipped),
        'not-run': String(cases.not_run),
        'pass-rate': pass_rate === null ? '' : String(pass_rate),
        'field-accuracy': field_accuracy === null ? '' : String(field_accuracy),
        'credits-used': String(credits_used),
        published: JSON.stringify(results.published.map(publishedOutput)),
        matrix: '',
        count: '0',
        'report-directory': reportDirectory,
        'results-path': `${reportDirectory}/results.json`,
    };
}
// Without what changed: an output is for the next step, and the runner limits its size.
function publishedOutput({ changes: _changes, files: _files, schema_changes: _schema, ...row }) {
    return row;
}


/***/ }),

/***/ 67667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plan: () => (/* binding */ plan)
/* harmony export */ });
/* harmony import */ var _evals_shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58570);
/* harmony import */ var _check_skills_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40083);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90330);
/* harmony import */ var _prepared_skill_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35965);
/* harmony import */ var _select_skills_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5847);





/** Lists the cases that a run would cover and splits them into shards, as a job matrix. Sends nothing. */
const plan = async (context) => {
    const { inputs, runtime, format, print } = context;
    const skills = [];
    const { directories } = await (0,_select_skills_js__WEBPACK_IMPORTED_MODULE_3__/* .selectSkills */ .Z)(context);
    await (0,_check_skills_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSkills */ .P)(directories, context, async (skill) => {
        skills.push(await (0,_prepared_skill_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareSkill */ .tW)(skill, inputs));
    });
    (0,_prepared_skill_js__WEBPACK_IMPORTED_MODULE_2__/* .requireSelection */ .sQ)(skills, inputs, runtime.env);
    const cases = skills.flatMap((skill) => skill.cases);
    const count = (0,_evals_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .shardCount */ .o4)(cases, inputs.shards);
    const matrix = { shard: Array.from({ length: count }, (_, index) => `${index + 1}/${count}`) };
    const shards = (0,_evals_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .splitCases */ .kl)(cases, count).map((own, index) => ({
        shard: `${index + 1}/${count}`,
        trials: own.reduce((sum, { repeat, skip }) => sum + (skip === undefined ? repeat.times : 0), 0),
        cases: own.map(({ skill, id }) => `${skill}/${id}`),
    }));
    if (format === 'json')
        print(`${JSON.stringify({ count, matrix, shards }, undefined, 2)}\n`);
    else {
        for (const { shard, trials, cases: own } of shards)
            runtime.log.info(`Shard ${shard}: ${trials} trials of ${own.length} cases`);
        runtime.log.info(`${cases.length} cases in ${count} shards. A plan: nothing was sent.`);
    }
    return {
        exitCode: 0,
        outputs: { ...(0,_outputs_js__WEBPACK_IMPORTED_MODULE_1__.noOutputs)('success'), matrix: JSON.stringify(matrix), count: String(count) },
    };
};


/***/ }),

/***/ 35965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ onlyShard),
/* harmony export */   sQ: () => (/* binding */ requireSelection),
/* harmony export */   tW: () => (/* binding */ prepareSkill)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evals_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99359);
/* harmony import */ var _evals_shards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58570);
/* harmony import */ var _evals_trials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75190);
/* harmony import */ var _skill_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83387);





/** Bundles a skill and selects its cases. A skill with findings at error level is not bundled, and so never sent. */
async function prepareSkill(checked, inputs) {
    const blocked = checked.findings.some((finding) => finding.severity === 'error' && !finding.suppressed);
    const { repeat, 'min-pass': minPass } = inputs;
    const repeats = { ...(repeat === undefined ? {} : { repeat }), ...(minPass === undefined ? {} : { minPass }) };
    return {
        ...checked,
        bundle: blocked ? undefined : await (0,_skill_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .bundleSkill */ .SP)(checked.skill),
        cases: (0,_evals_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectCases */ ._)(checked.suites.cases, { names: inputs.cases, tags: inputs.tags }).map((one) => (0,_evals_trials_js__WEBPACK_IMPORTED_MODULE_3__/* .withRepeats */ .r)(one, repeats)),
    };
}
/**
 * Throws `UsageError` when a filter lets no case through although there are cases: most likely it is misspelled.
 * So does a case that was left marked `only`, where `CI` is set.
 */
function requireSelection(skills, inputs, env) {
    const all = skills.flatMap(({ suites }) => suites.cases);
    if (all.length === 0)
        return;
    const problems = [];
    for (const name of inputs.cases) {
        if (name.startsWith('!'))
            continue;
        if ((0,_evals_select_js__WEBPACK_IMPORTED_MODULE_2__/* .selectCases */ ._)(all, { names: [name], tags: [] }).length === 0)
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
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(problems);
}
/** The same skills with the cases of one shard. */
function onlyShard(skills, { index, count }) {
    const cases = skills.flatMap((skill) => skill.cases);
    const own = new Set((0,_evals_shards_js__WEBPACK_IMPORTED_MODULE_4__/* .splitCases */ .kl)(cases, count)[index - 1]);
    return skills.map((skill) => ({ ...skill, cases: skill.cases.filter((one) => own.has(one)) }));
}


/***/ }),

/***/ 66141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45482);



/** A larger file is not shown: an excerpt of it would say nothing. Bytes. */
const limit = 2 * 1024 * 1024;
/**
 * Reads the source of findings from disk when a report asks for it, so that checking keeps no texts. The last few
 * are remembered, because findings come file by file.
 */
function sourceReader(cwd) {
    const recent = new Map();
    return (file) => {
        if (recent.has(file))
            return recent.get(file);
        const source = read((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, file), file);
        recent.set(file, source);
        const oldest = recent.keys().next().value;
        if (recent.size > 8 && oldest !== undefined)
            recent.delete(oldest);
        return source;
    };
}
function read(path, file) {
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return stats.isFile() && stats.size <= limit ? new _source_source_text_js__WEBPACK_IMPORTED_MODULE_2__/* .SourceText */ .D(file, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 99359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ selectCases)
/* harmony export */ });
/** The cases that a filter lets through, in their order. Cases marked `only` keep all others of the selection out. */
function selectCases(cases, { names, tags }) {
    const wanted = names.filter((name) => !name.startsWith('!')).map(globPattern);
    const unwanted = names.filter((name) => name.startsWith('!')).map((name) => globPattern(name.slice(1)));
    const anyTag = tags.filter((tag) => !tag.startsWith('-')).map((tag) => tag.replace(/^\+/, ''));
    const noTag = tags.filter((tag) => tag.startsWith('-')).map((tag) => tag.slice(1));
    const selected = cases.filter((one) => {
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
    const only = selected.filter((one) => one.only);
    return only.length > 0 ? only : selected;
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
/* harmony export */   kl: () => (/* binding */ splitCases),
/* harmony export */   o4: () => (/* binding */ shardCount)
/* harmony export */ });
/* unused harmony export MOST_SHARDS */
/** A job matrix has no more jobs (https://docs.github.com/actions/reference/limits). */
const MOST_SHARDS = 256;
/** Trials that one job is meant for, where the number of shards is not given. */
const TRIALS_PER_SHARD = 50;
/** Trials that a case asks for; one that is skipped asks for none. */
function weight({ repeat, skip }) {
    return skip === undefined ? repeat.times : 0;
}
function nameOf({ skill, id }) {
    return `${skill}\n${id}`;
}
/** How many shards a run has: never more than it has cases, and never none unless there are no cases. */
function shardCount(cases, wanted) {
    const trials = cases.reduce((sum, one) => sum + weight(one), 0);
    const count = wanted === 'auto' ? Math.ceil(trials / TRIALS_PER_SHARD) : wanted;
    return Math.min(cases.length, MOST_SHARDS, Math.max(1, count));
}
/**
 * The cases of each shard. The same cases give the same shards on every machine: a case is counted by its trials and
 * not by how long it took, because the jobs of a matrix may remember different runs. The heaviest go first, each to
 * the shard that has the least so far.
 */
function splitCases(cases, count) {
    const shards = Array.from({ length: count }, () => ({ load: 0, cases: [] }));
    const heaviestFirst = [...cases].sort((a, b) => weight(b) - weight(a) || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0));
    for (const one of heaviestFirst) {
        const lightest = shards.reduce((least, shard) => shard.load < least.load || (shard.load === least.load && shard.cases.length < least.cases.length) ? shard : least);
        lightest.cases.push(one);
        lightest.load += weight(one);
    }
    return shards.map((shard) => shard.cases);
}


/***/ }),

/***/ 75190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ expandTrials),
/* harmony export */   r: () => (/* binding */ withRepeats)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16839);

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
/** A case with the repeats that the inputs ask for. */
function withRepeats(one, { repeat, minPass }) {
    if (repeat === undefined && minPass === undefined)
        return one;
    const times = repeat ?? one.repeat.times;
    const all = one.repeat.minPass === one.repeat.times;
    const needed = minPass ?? (all ? times : one.repeat.minPass);
    return { ...one, repeat: { ...one.repeat, times, minPass: Math.min(needed, times) } };
}
/** Letters, digits, `.`, `_` and `-` only; eight digits of a hash where that would make two trials alike. */
function trialId(one, index) {
    const full = `${one.skill}/${one.id}`;
    const plain = full.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+/, '');
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(full).slice(0, 8);
    return `${plain.slice(0, 100)}-${hash}.${index}`;
}


/***/ }),

/***/ 45482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ SourceText)
/* harmony export */ });
/** A text with its place, and the way from an offset to a line and column. CRLF and a lone CR end a line too. */
class SourceText {
    /** Relative to the working directory, with `/`. */
    file;
    /** The text without a byte order mark. */
    text;
    /** True when the file began with a byte order mark, which has no column. */
    bom;
    #lineStarts;
    constructor(file, text) {
        this.file = file;
        this.bom = text.charCodeAt(0) === 0xfeff;
        this.text = this.bom ? text.slice(1) : text;
    }
    /** Position of a UTF-16 offset; offsets outside the text are clamped to it. */
    positionAt(offset) {
        const starts = this.#starts();
        const clamped = Math.min(Math.max(offset, 0), this.text.length);
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= clamped)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: clamped - (starts[low] ?? 0) + 1 };
    }
    /** The positions of a range of offsets, `end` exclusive. */
    range(start, end) {
        return { start: this.positionAt(start), end: this.positionAt(Math.max(start, end)) };
    }
    /** Offset of the first character of a line (from 1); the text's length for a line behind the last. */
    lineStart(line) {
        return this.#starts()[line - 1] ?? this.text.length;
    }
    /** A line (from 1) without its line break. */
    line(line) {
        const start = this.lineStart(line);
        return this.text.slice(start, this.lineStart(line + 1)).replace(/[\r\n]+$/, '');
    }
    get lineCount() {
        return this.#starts().length;
    }
    #starts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        for (let i = 0; i < this.text.length; i++) {
            const code = this.text.charCodeAt(i);
            if (code === 10 || (code === 13 && this.text.charCodeAt(i + 1) !== 10))
                starts.push(i + 1);
        }
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ })

};
