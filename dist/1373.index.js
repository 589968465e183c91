export const id = 1373;
export const ids = [1373,330];
export const modules = {

/***/ 68944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ checkSkills),
  t: () => (/* binding */ nothingChecked)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:path/posix"
var posix_ = __webpack_require__(53916);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/redaction/redact-findings.js
/**
 * Findings of a skill with sensitive fields: those about its suites and expected files quote no value, and their place
 * is only where it begins, so that it does not tell how long a value is.
 */
function redactFindings(findings) {
    return findings.map((finding) => {
        if (!finding.rule.startsWith('fixture/'))
            return finding;
        const { fix, range, withoutValues, message, ...rest } = finding;
        return {
            ...rest,
            message: withoutValues ?? message,
            ...(range === undefined ? {} : { range: { start: range.start, end: range.start } }),
            redacted: true,
        };
    });
}

// EXTERNAL MODULE: ./lib/rules/order.js
var order = __webpack_require__(67559);
// EXTERNAL MODULE: ./lib/skill/content.js
var content = __webpack_require__(16860);
// EXTERNAL MODULE: ./lib/version.js
var version = __webpack_require__(13411);
// EXTERNAL MODULE: ./lib/commands/sensitive-skill.js
var sensitive_skill = __webpack_require__(33914);
// EXTERNAL MODULE: ./lib/commands/source-reader.js
var source_reader = __webpack_require__(66141);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./lib/commands/young-space.js

/** Fewer skills are read before the larger room would pay. */
const MANY = 50;
/** Bytes that the room for young objects has at first, as V8 counts it: two halves of 1 MB. */
const NARROW = 2 * 1024 * 1024;
/**
 * Lets V8 widen the room for young objects once, to four times its size, where many skills are read: what each of
 * them leaves behind dies at once, and in the smallest room a fifth of the time goes into collecting it. Left alone,
 * V8 would go on to sixteen times the room and keep it. So little survives that threads which share the collection
 * cost more than they take over.
 */
function widenYoungSpace(skills) {
    let widening = skills >= MANY;
    if (!widening)
        return { settle() { }, close() { } };
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=4');
    (0,external_node_v8_.setFlagsFromString)('--no-parallel-scavenge');
    const size = () => (0,external_node_v8_.getHeapSpaceStatistics)().find((space) => space.space_name === 'new_space')?.space_size ?? 0;
    const settle = () => {
        widening = false;
        (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    };
    return {
        settle() {
            if (widening && size() > NARROW)
                settle();
        },
        close() {
            settle();
            (0,external_node_v8_.setFlagsFromString)('--parallel-scavenge');
        },
    };
}

;// CONCATENATED MODULE: ./lib/commands/check-skills.js










/** What a run without skills has found. */
function nothingChecked({ runtime, configuration }) {
    return {
        findings: new Map(),
        repository: configurationFindings(configuration),
        incomplete: new Set(),
        sourceOf: (0,source_reader/* sourceReader */.T)(runtime.cwd),
    };
}
/**
 * Reads and checks one skill after the other, so that memory does not grow with their number; `visit` sees each one
 * and keeps what it needs. What can only be seen over all skills, two with one name, is added at the end. Ends
 * early, without an error, when the run is interrupted.
 */
async function checkSkills(directories, context, visit = async () => { }) {
    const { runtime, inputs, configuration } = context;
    const { cwd, clock, signal, log } = runtime;
    if (directories.length === 0)
        return nothingChecked(context);
    const [{ readSkill }, { MOST_SECRETS }, { packedBytes }, { readSuites }, { readRepositorySuites }, { findUnreadSuites }, rules,] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(3161), __webpack_require__.e(6243)]).then(__webpack_require__.bind(__webpack_require__, 23161)),
        __webpack_require__.e(/* import() */ 1193).then(__webpack_require__.bind(__webpack_require__, 51193)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 83387)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(4495), __webpack_require__.e(1515)]).then(__webpack_require__.bind(__webpack_require__, 91515)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(1645)]).then(__webpack_require__.bind(__webpack_require__, 11645)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(4617)]).then(__webpack_require__.bind(__webpack_require__, 64617)),
        Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(4495), __webpack_require__.e(428), __webpack_require__.e(8651), __webpack_require__.e(6783)]).then(__webpack_require__.bind(__webpack_require__, 86783)),
    ]);
    const { checkedName, checkNames, checkSkill, checkSuites, checkSuppressions } = rules;
    const settings = { preset: inputs.preset, ...configuration.rules };
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    const repositorySuites = await readRepositorySuites(cwd);
    const findings = new Map();
    const incomplete = new Set();
    const secrets = new Map();
    const names = [];
    const skillNames = [];
    const youngSpace = widenYoungSpace(directories.length);
    for (const directory of directories) {
        if (signal.aborted)
            break;
        youngSpace.settle();
        const skill = await readSkill({ cwd, directory });
        const suites = await readSuites({ cwd, skill, repository: repositorySuites, update: inputs.update });
        const subject = {
            skill,
            suites,
            today,
            limits: configuration.limits,
            allowInBundle: inputs['allow-in-bundle'],
            packedBytes: (entries) => packedBytes(skill, entries),
        };
        const plain = await checkSkill(subject, settings, (failure) => {
            incomplete.add(directory);
            log.error(describeFailure(directory, failure));
            if (failure.error instanceof Error && failure.error.stack)
                log.info(failure.error.stack);
        });
        const found = (0,sensitive_skill/* isSensitive */.tV)({ skill, suites }, inputs.redact) ? redactFindings(plain) : plain;
        findings.set(directory, found);
        names.push(checkedName(skill, found));
        skillNames.push(skill.name);
        for (const { path, range } of skill.secrets ?? []) {
            const file = (0,content/* pathIn */.l)(directory, path);
            const known = secrets.get(file) ?? [];
            // Beyond the last that was looked for there may be others.
            const whole = known.length + 1 >= MOST_SECRETS ? [{ start: 0, end: Number.POSITIVE_INFINITY }] : [];
            secrets.set(file, [...known, range, ...whole]);
        }
        // The texts of the suites have been read for the last time.
        const { locate: _, ...kept } = suites;
        await visit({ skill, suites: kept, findings: found, complete: !incomplete.has(directory) });
    }
    youngSpace.close();
    const wholeRepository = inputs.skills.length === 0 && !inputs['changed-only'] && !signal.aborted;
    const repository = configurationFindings(configuration);
    const places = skillNames.map((name, index) => ({ name, root: (0,external_node_path_.resolve)(cwd, directories[index] ?? '') }));
    const unread = await findUnreadSuites(cwd, repositorySuites, places, wholeRepository);
    const overall = [
        ...checkNames(names, settings, { today, whole: wholeRepository }),
        ...checkSuites(unread, settings, today),
    ];
    for (const finding of overall) {
        const directory = ownerOf(finding, findings);
        if (directory === undefined)
            repository.push(finding);
        else
            findings.set(directory, [...(findings.get(directory) ?? []), finding].sort(order/* compareFindings */.E));
    }
    // Of a configuration that is not understood nobody can say what it does not suppress.
    if (wholeRepository && repository.length === 0)
        repository.push(...checkSuppressions([...findings.values()].flat(), settings, today));
    return { findings, repository, incomplete, sourceOf: (0,source_reader/* sourceReader */.T)(cwd, secrets) };
}
/** Mistakes of the configuration. No setting makes them less than errors: it would stand in the same file. */
function configurationFindings({ problems }) {
    return problems.map((problem) => ({ ...problem, severity: 'error' }));
}
/** What a check that threw is called: its first rule, since people know rules. */
function describeFailure(directory, { rules, error }) {
    const [first = '', ...others] = rules;
    const named = others.length === 0 ? first : `${first} and ${others.length} more`;
    return `This is a bug in ${version/* productName */.t} ${version/* productVersion */.U}, please report it: ${directory} could not be checked for ${named}: ${(0,errors/* describeError */.Uc)(error)}`;
}
/** The innermost skill that a finding's file lies in; undefined when it lies in none. */
function ownerOf({ file }, skills) {
    for (let directory = (0,posix_.dirname)(file);; directory = (0,posix_.dirname)(directory)) {
        if (skills.has(directory))
            return directory;
        if (directory === (0,posix_.dirname)(directory))
            return undefined;
    }
}


/***/ }),

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
        description: 'JSON of a job matrix: `{"shard": ["1/2", "2/2"]}`. Never empty: `1/1` where there is nothing to run.',
        commands: ['plan'],
    },
    count: {
        description: 'Number of shards; 0 when there is nothing to run: run the matrix only if it is another number.',
        commands: ['plan'],
    },
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

/***/ 33914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WP: () => (/* binding */ schemasOf),
/* harmony export */   oK: () => (/* binding */ expectedValuesOf),
/* harmony export */   tV: () => (/* binding */ isSensitive)
/* harmony export */ });
/* harmony import */ var _report_redaction_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21188);

/** Found in every JSON text with a mark, which may be escaped; asking a text takes less than asking what it says. */
const MAYBE_MARKED = /x-pii|\\u/;
/** True when fields of a skill are redacted: by the paths of `redact`, or by a mark in a schema of its responses. */
function isSensitive(one, paths) {
    const { outputSchema, schemaFile } = one.skill;
    const written = schemaFile?.file.text?.text ?? '';
    const unmarked = outputSchema !== undefined && !MAYBE_MARKED.test(written);
    if (paths.length > 0 || schemasOf(one).some((schema) => !(unmarked && schema === outputSchema) && (0,_report_redaction_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .hasMarks */ .ZF)(schema)))
        return true;
    // A schema that cannot be read may mark anything.
    return outputSchema === undefined && written.includes('x-pii');
}
/** Every output schema that the responses of a skill are held against: its own, and those that its cases name. */
function schemasOf({ skill, suites }) {
    const own = skill.outputSchema === undefined ? [] : [skill.outputSchema];
    const named = suites.cases.flatMap(({ expect }) => (typeof expect.schema === 'object' ? [expect.schema.value] : []));
    return [...new Set([...own, ...named])];
}
/** Every expected value of its cases. */
function expectedValuesOf({ suites }) {
    return suites.cases.flatMap(({ expect }) => (expect.json ? [expect.json.value] : []));
}


/***/ }),

/***/ 66141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ sourceReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _skill_decode_loosely_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84059);
/* harmony import */ var _skill_look_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59062);
/* harmony import */ var _skill_read_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46933);
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45482);






/** A larger file is not shown: an excerpt of it would say nothing. Bytes. */
const LIMIT = 2 * 1024 * 1024;
/**
 * Reads the source of findings from disk when a report asks for it, so that checking keeps no texts. Only regular files
 * below `cwd`: what a link leads to is not the skill's. Where a credential stands there are asterisks. The last few
 * files are remembered, because findings come file by file.
 */
function sourceReader(cwd, secrets = new Map()) {
    const recent = new Map();
    return (file) => {
        if (recent.has(file))
            return recent.get(file);
        const source = concealed(read(cwd, file), secrets.get(file) ?? []);
        recent.set(file, source);
        const oldest = recent.keys().next().value;
        if (recent.size > 8 && oldest !== undefined)
            recent.delete(oldest);
        return source;
    };
}
function read(cwd, file) {
    try {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cwd, file);
        const directory = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
        if (!(0,_skill_look_at_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(directory, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(cwd)))
            return undefined;
        const bytes = (0,_skill_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)), LIMIT + 1);
        return bytes.length > LIMIT ? undefined : ((0,_skill_read_text_js__WEBPACK_IMPORTED_MODULE_3__/* .decode */ .D4)(bytes, file).text ?? (0,_skill_decode_loosely_js__WEBPACK_IMPORTED_MODULE_4__/* .decodeLoosely */ .A)(bytes, file));
    }
    catch {
        return undefined;
    }
}
/** The text with asterisks for credentials, at the same places and as long as before. */
function concealed(source, secrets) {
    if (source === undefined || secrets.length === 0)
        return source;
    let { text } = source;
    for (const { start, end } of secrets)
        text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, '*') + text.slice(end);
    return new _source_source_text_js__WEBPACK_IMPORTED_MODULE_5__/* .SourceText */ .D(source.file, source.bom ? `\ufeff${text}` : text);
}


/***/ }),

/***/ 62580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   cj: () => (/* binding */ resolvePointer)
/* harmony export */ });
/* unused harmony export SchemaShape */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/** The most subschemas that are looked at for one place; schemas come from pull requests. */
const MAX_BRANCHES = 200;
/** Which keys an output schema declares at a place, through references and combinations. */
class SchemaShape {
    #root;
    #branches;
    #children = new Map();
    #element;
    constructor(root, schemas = [root]) {
        this.#root = root;
        this.#branches = branchesOf(root, schemas);
    }
    /** True when some branch lists the key among its `properties`. */
    declares(key) {
        return this.#branches.some(({ properties }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(properties) && Object.hasOwn(properties, key));
    }
    /** True when some branch names the type; false also when no type is named. */
    hasType(type) {
        return this.#branches.some((branch) => branch.type === type || (Array.isArray(branch.type) && branch.type.includes(type)));
    }
    /** Types that some branch names. */
    get types() {
        return this.#branches.flatMap(({ type }) => typeof type === 'string' ? [type] : Array.isArray(type) ? type.filter((one) => typeof one === 'string') : []);
    }
    /** True when keys beyond the declared ones may stand here and have a meaning: without `properties` of its own. */
    get isOpen() {
        return !this.#branches.some((branch) => Object.hasOwn(branch, 'properties') || Object.hasOwn(branch, 'items') || Object.hasOwn(branch, 'type'));
    }
    /** The keys that some branch lists among its `properties`. */
    get keys() {
        return [
            ...new Set(this.#branches.flatMap(({ properties }) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(properties) ? Object.keys(properties) : []))),
        ];
    }
    /** True when keys that are not declared belong to the object as well: a map, or an object without a list of its keys. */
    get hasFreeKeys() {
        if (!this.hasType('object') && this.types.length > 0)
            return false;
        return (this.keys.length === 0 ||
            this.#branches.some(({ additionalProperties, patternProperties }) => additionalProperties === true || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(additionalProperties) || (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(patternProperties)));
    }
    child(key) {
        const known = this.#children.get(key);
        if (known)
            return known;
        const schemas = [];
        for (const { properties, additionalProperties, patternProperties } of this.#branches) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(properties) && Object.hasOwn(properties, key))
                schemas.push(properties[key] ?? null);
            else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(additionalProperties))
                schemas.push(additionalProperties);
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(patternProperties))
                schemas.push(...Object.values(patternProperties));
        }
        const child = new SchemaShape(this.#root, schemas);
        if (this.#children.size < 2_000)
            this.#children.set(key, child);
        return child;
    }
    get element() {
        this.#element ??= new SchemaShape(this.#root, this.#branches.flatMap(({ items, additionalItems }) => [
            ...(Array.isArray(items) ? items : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(items) ? [items] : []),
            ...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(additionalItems) ? [additionalItems] : []),
        ]));
        return this.#element;
    }
}
const shapes = new WeakMap();
/** The shape of a whole schema, remembered for as long as the schema is. */
function shapeOf(schema) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema))
        return undefined;
    const known = shapes.get(schema);
    if (known)
        return known;
    const shape = new SchemaShape(schema);
    shapes.set(schema, shape);
    return shape;
}
function branchesOf(root, schemas) {
    const found = new Set();
    const queue = [...schemas];
    for (let at = 0; at < queue.length && found.size < MAX_BRANCHES; at++) {
        const schema = queue[at];
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema) || found.has(schema))
            continue;
        found.add(schema);
        if (typeof schema.$ref === 'string')
            queue.push(resolvePointer(root, schema.$ref) ?? null);
        for (const key of ['allOf', 'anyOf', 'oneOf']) {
            const branches = schema[key];
            if (Array.isArray(branches))
                queue.push(...branches);
        }
        for (const key of ['if', 'then', 'else'])
            if (Object.hasOwn(schema, key))
                queue.push(schema[key] ?? null);
    }
    return [...found];
}
/** The value at a `#/a/b` reference inside the same document. */
function resolvePointer(root, reference) {
    if (!reference.startsWith('#'))
        return undefined;
    let current = root;
    for (const part of decodePointer(reference.slice(1)).split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(current))
            current = current[Number(key)];
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(current) && Object.hasOwn(current, key))
            current = current[key];
        else
            return undefined;
    }
    return current;
}
function decodePointer(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 21188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QW: () => (/* binding */ SchemaGraph),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   ZF: () => (/* binding */ hasMarks),
/* harmony export */   rZ: () => (/* binding */ isMarked)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _judge_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62580);


/** Stands for what a reference that leads nowhere may have marked. */
const UNKNOWN = { 'x-pii': true };
/** The subschemas of one output schema and how they hang together. Every walk ends: each is visited once. */
class SchemaGraph {
    #root;
    #byId = new Map();
    #leading = new Set();
    /** True when a mark can be reached from the root. */
    hasMarks;
    #failsSafe = false;
    constructor(root) {
        this.#root = root;
        this.#failsSafe = JSON.stringify(root).includes('"x-pii"');
        this.#collectIds(root);
        const above = new Map();
        const marked = [];
        const queue = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(root) ? [root] : [];
        const seen = new Set(queue);
        for (let schema = queue.pop(); schema; schema = queue.pop()) {
            if (isMarked(schema))
                marked.push(schema);
            for (const next of [...this.inPlace(schema), ...childrenOf(schema)]) {
                const known = above.get(next);
                if (known)
                    known.push(schema);
                else
                    above.set(next, [schema]);
                if (!seen.has(next)) {
                    seen.add(next);
                    queue.push(next);
                }
            }
        }
        this.hasMarks = marked.length > 0;
        for (let schema = marked.pop(); schema; schema = marked.pop())
            for (const parent of above.get(schema) ?? [])
                if (!this.#leading.has(parent)) {
                    this.#leading.add(parent);
                    marked.push(parent);
                }
    }
    /** True when a mark stands somewhere below a subschema. */
    leads(schema) {
        return this.#leading.has(schema);
    }
    /** The subschemas that speak about the same value as one of these, these among them. */
    closure(schemas) {
        const found = new Set(schemas.filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O));
        // A set grows while it is walked.
        for (const schema of found)
            for (const next of this.inPlace(schema))
                found.add(next);
        return [...found];
    }
    /** Beside a `$ref` draft-07 reads nothing else; a mark there is meant all the same. */
    inPlace(schema) {
        const next = [];
        if (typeof schema.$ref === 'string')
            next.push(this.#resolve(schema.$ref));
        for (const word of ['allOf', 'anyOf', 'oneOf'])
            next.push(...listOf(schema[word]));
        for (const word of ['if', 'then', 'else', 'not'])
            next.push(schema[word]);
        next.push(...Object.values(objectOf(schema.dependencies)));
        return next.filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O);
    }
    #resolve(reference) {
        const [document = '', fragment] = splitOnce(reference, '#');
        const base = document === '' ? this.#root : this.#byId.get(document);
        const found = this.#byId.get(reference) ??
            (base === undefined ? undefined : fragment === undefined ? base : (0,_judge_schema_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .resolvePointer */ .cj)(base, `#${fragment}`));
        return found ?? (this.#failsSafe ? UNKNOWN : undefined);
    }
    #collectIds(root) {
        const queue = [root];
        for (let value = queue.pop(); value !== undefined; value = queue.pop()) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) && typeof value.$id === 'string')
                this.#byId.set(value.$id.replace(/#$/, ''), value);
            if (typeof value === 'object' && value !== null)
                queue.push(...Object.values(value).filter((one) => typeof one === 'object' && one !== null));
        }
    }
}
/** True when some value that a schema describes is marked as sensitive. */
function hasMarks(schema) {
    return JSON.stringify(schema).includes('"x-pii"') && new SchemaGraph(schema).hasMarks;
}
/** `"x-pii": true`; whatever else somebody writes there but `false` is meant as a mark. */
function isMarked(schema) {
    const mark = Object.hasOwn(schema, 'x-pii') ? schema['x-pii'] : false;
    return mark !== false && mark !== null;
}
function childrenOf(schema) {
    const { items, additionalItems, contains, additionalProperties, propertyNames } = schema;
    return [
        ...Object.values(objectOf(schema.properties)),
        ...Object.values(objectOf(schema.patternProperties)),
        ...(Array.isArray(items) ? items : [items]),
        ...[additionalItems, contains, additionalProperties, propertyNames],
    ].filter(_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O);
}
function objectOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value) ? value : {};
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function splitOnce(text, mark) {
    const at = text.indexOf(mark);
    return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}


/***/ }),

/***/ 67559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compareFindings)
/* harmony export */ });
/** By file, line, column, rule and message, each by code unit: the same in every run and on every system. */
function compareFindings(a, b) {
    return (compare(a.file, b.file) ||
        (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
        (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 83387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bundleDigest: () => (/* binding */ bundleDigest),
  bundleSkill: () => (/* binding */ bundleSkill),
  packedBytes: () => (/* binding */ packedBytes),
  readBundleFiles: () => (/* binding */ readBundleFiles)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/skill/bundle-limits.js
var bundle_limits = __webpack_require__(47170);
// EXTERNAL MODULE: ./lib/skill/read-text.js
var read_text = __webpack_require__(46933);
;// CONCATENATED MODULE: ./lib/skill/bundle-files.js




/** What of a skill goes into its bundle, in code-unit order, and what does not. */
function selectEntries(skill) {
    const included = [];
    const excluded = new Map();
    for (const entry of skill.entries) {
        const { exclusion } = entry;
        if (exclusion !== undefined)
            excluded.set(exclusion.at, exclusion.reason);
        else if (entry.kind === 'file')
            included.push(entry);
        else if (entry.kind === 'link')
            excluded.set(entry.path, 'a link; links are not followed');
        else if (entry.kind === 'other')
            excluded.set(entry.path, 'not a regular file');
    }
    return { included, excluded: [...excluded].map(([path, reason]) => ({ path, reason })) };
}
/** Reads the files of a bundle. Throws a UsageError when one cannot be read or all are too large together. */
function readFiles(skill, included) {
    const total = included.reduce((sum, entry) => sum + entry.size, 0);
    if (total > bundle_limits/* MAX_CONTENT */.bq)
        throw new errors/* UsageError */.eb(`${skill.directory} holds ${megabytes(total)} MB; a bundle can hold ${megabytes(bundle_limits/* MAX_CONTENT */.bq)} MB.`);
    return included.map(({ path }) => {
        try {
            return { path, bytes: (0,read_text/* readRegularFile */.XF)((0,external_node_path_.join)(skill.root, path), bundle_limits/* MAX_CONTENT */.bq) };
        }
        catch (error) {
            throw new errors/* UsageError */.eb(`${skill.directory}/${path} cannot be read for the bundle.`, { cause: error });
        }
    });
}
function megabytes(bytes) {
    return (bytes / 1024 / 1024).toFixed(0);
}

// EXTERNAL MODULE: ./lib/skill/digest.js
var skill_digest = __webpack_require__(73153);
// EXTERNAL MODULE: ./lib/skill/well-known.js
var well_known = __webpack_require__(85251);
;// CONCATENATED MODULE: ./lib/skill/write-zip.js
/** Files up to that many bytes are deflated whatever they hold. */
const SMALL = 64 * 1024;
/** Bytes of each of the three parts of a larger file that tell whether deflating it is worth its time. */
const PART = 12 * 1024;
/**
 * The zip of files, whose bytes depend on their paths and contents only. fflate deflates in JavaScript: zlib, which
 * adm-zip uses, is built differently on different processors and gives other bytes there; adm-zip also reorders its
 * entries.
 */
async function writeZip(files) {
    const { deflateSync, zipSync } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const options = {
        // The writer takes the parts of the local time, so this is 1980-01-01 00:00 in every time zone.
        mtime: new Date(1980, 0, 1),
        os: 3,
        attrs: (0o100644 << 16) >>> 0,
    };
    const entries = Object.create(null);
    for (const { path, bytes } of files)
        entries[path] = [bytes, { ...options, level: shrinks(bytes, deflateSync) ? 6 : 0 }];
    return zipSync(entries);
}
/** False for pictures, archives and other large files that hold compressed data; these are stored as they are. */
function shrinks(bytes, deflate) {
    if (bytes.length <= SMALL)
        return true;
    const starts = [0, (bytes.length - PART) >> 1, bytes.length - PART];
    const deflated = starts.map((start) => deflate(bytes.subarray(start, start + PART), { level: 6 }).length);
    return Math.min(...deflated) < 0.95 * PART;
}

;// CONCATENATED MODULE: ./lib/skill/bundle.js







/** The digest that the bundle of a skill would have; undefined for a skill that cannot be bundled. Makes no zip. */
function bundleDigest(skill) {
    const { included } = selectEntries(skill);
    if (skill.truncated || !included.some((entry) => entry.path === well_known/* manifestName */.vS))
        return undefined;
    try {
        // What was read for the rules is not read again.
        const known = [];
        const unread = [];
        for (const entry of included) {
            const content = skill.contents?.get(entry.path);
            if (content?.whole)
                known.push({ path: entry.path, bytes: content.bytes });
            else
                unread.push(entry);
        }
        return (0,skill_digest/* contentDigest */.e)([...known, ...readFiles(skill, unread)]);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return undefined;
        throw error;
    }
}
/** Bytes of the zip of some of a skill's files; undefined when one cannot be read. */
async function packedBytes(skill, entries) {
    try {
        return (await writeZip(readFiles(skill, entries))).length;
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return undefined;
        throw error;
    }
}
/**
 * The files that the bundle of a skill would hold, with their digests; undefined for a skill that cannot be bundled.
 * Makes no zip.
 */
function readBundleFiles(skill) {
    const { included } = selectEntries(skill);
    if (skill.truncated || !included.some((entry) => entry.path === well_known/* manifestName */.vS))
        return undefined;
    try {
        const contents = readFiles(skill, included);
        return { contents, digests: contents.map(({ path, bytes }) => ({ path, sha256: (0,hash/* sha256Hex */.f)(bytes) })) };
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return undefined;
        throw error;
    }
}
/**
 * Bundles a skill as it lies on disk. Throws a UsageError when it has no `SKILL.md`, was too large to be listed whole,
 * a file cannot be read, or the archive would be refused when it is downloaded again.
 */
async function bundleSkill(skill) {
    const { included, excluded } = selectEntries(skill);
    if (!included.some((entry) => entry.path === well_known/* manifestName */.vS))
        throw new errors/* UsageError */.eb(`${skill.directory} has no ${well_known/* manifestName */.vS}; there is nothing to bundle.`);
    if (skill.truncated)
        throw new errors/* UsageError */.eb(`${skill.directory} holds too many files or directories to be bundled.`);
    const files = readFiles(skill, included);
    const digest = (0,skill_digest/* contentDigest */.e)(files);
    const zip = await writeZip(files);
    await checkOwnZip(skill, zip, digest);
    return {
        digest,
        zip,
        md5: (0,hash/* createHash */.n)('md5').update(zip).digest('hex'),
        fileName: `${skill.name.replace(/[^A-Za-z0-9._-]/g, '_')}_${digest.slice(0, 8)}.zip`,
        entries: files.map(({ path, bytes }) => ({
            path,
            size: bytes.length,
            sha256: (0,hash/* sha256Hex */.f)(bytes),
        })),
        excluded,
        contentBytes: files.reduce((sum, file) => sum + file.bytes.length, 0),
    };
}
/** What is sent must be readable again: otherwise every run would store a version, and none could be verified. */
async function checkOwnZip({ directory }, zip, digest) {
    const { ArchiveRefused, readZip } = await __webpack_require__.e(/* import() */ 4834).then(__webpack_require__.bind(__webpack_require__, 64834));
    try {
        if (zip.length > bundle_limits/* MAX_ZIP */.l4)
            throw new ArchiveRefused(`The archive is refused: it has more than ${bundle_limits/* MAX_ZIP */.l4} bytes.`);
        if ((0,skill_digest/* contentDigest */.e)(readZip(zip)) !== digest)
            throw new Error(`the zip of ${directory} does not hold its files`);
    }
    catch (error) {
        if (!(error instanceof ArchiveRefused))
            throw error;
        throw new errors/* UsageError */.eb(`${directory} cannot be bundled. ${error.message}`, { cause: error });
    }
}


/***/ }),

/***/ 73153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ contentDigest)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16839);

/** Bytes that are put together and hashed in one call, which takes less than a call for each file. */
const SMALL = 1024 * 1024;
/**
 * Hex SHA-256 of files in path order (code units): of each its path and its content, both preceded by their length
 * in bytes as decimal digits and a colon, so that no two different sets of files read the same. Independent of zip
 * bytes, times and modes.
 */
function contentDigest(files) {
    const parts = [];
    let total = 0;
    for (const { path, bytes } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
        const head = Buffer.from(`${Buffer.byteLength(path)}:${path}${bytes.length}:`);
        parts.push(head, bytes);
        total += head.length + bytes.length;
    }
    if (total <= SMALL)
        return (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(Buffer.concat(parts, total));
    const hash = (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .createHash */ .n)('sha256');
    for (const part of parts)
        hash.update(part);
    return hash.digest('hex');
}


/***/ }),

/***/ 85251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ outputSchemaName),
/* harmony export */   d5: () => (/* binding */ meantName),
/* harmony export */   uK: () => (/* binding */ executionConfigName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/** The files that make a directory a skill; the platform reads exactly these names. */
const manifestName = 'SKILL.md';
const executionConfigName = 'vlmrun.yaml';
const outputSchemaName = 'schema.json';
const EXECUTION_CONFIG_TWINS = new Set([
    'vlmrun.yaml',
    'vlmrun.yml',
    'vlm-run.yaml',
    'vlm-run.yml',
    'vlm_run.yaml',
    'vlm_run.yml',
]);
/** The well-known name that a file name was meant to be: another case, `.yml`, a hyphen. Undefined for the right name. */
function meantName(name) {
    const lower = name.toLowerCase();
    const meant = lower === 'skill.md'
        ? manifestName
        : lower === 'schema.json'
            ? outputSchemaName
            : EXECUTION_CONFIG_TWINS.has(lower)
                ? executionConfigName
                : undefined;
    return meant === name ? undefined : meant;
}


/***/ })

};
