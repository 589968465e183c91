export const id = 1621;
export const ids = [1621,1193,4006];
export const modules = {

/***/ 51621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRedactPaths: () => (/* binding */ checkRedactPaths)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evals/read.js + 21 modules
var read = __webpack_require__(91515);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/report/redaction/expected-form.js
var expected_form = __webpack_require__(86825);
// EXTERNAL MODULE: ./lib/report/redaction/schema-form.js
var schema_form = __webpack_require__(12396);
;// CONCATENATED MODULE: ./lib/report/redaction/path-check.js





/** Bounds of the walk below `**` and of the search for what was meant: schemas come from pull requests. */
const MOST_PLACES = 3_000;
/** Looks for the paths of `redact` that lead nowhere in any of many skills: most likely they are misspelled. */
class PathCheck {
    #open = new Map();
    #matches;
    #seen = false;
    /** Throws `UsageError` for a path that is none. */
    constructor(paths, matches) {
        const problems = [];
        for (const path of paths)
            try {
                this.#open.set(path, { steps: (0,field_path/* parseFieldPath */.Zl)(path) });
            }
            catch (error) {
                if (!(error instanceof field_path/* FieldPathError */.qd))
                    throw error;
                problems.push(`redact: "${path}" is not a field path: ${error.message}`);
            }
        if (problems.length > 0)
            throw new errors/* UsageError */.eb(problems);
        this.#matches = matches;
    }
    /** Looks at one skill. One that says nothing of its responses may have any field. */
    see({ schemas, expected }) {
        this.#seen = true;
        const forms = [...schemas.map((schema) => (0,schema_form/* schemaForm */.K)(schema, this.#matches)), ...expected.map(expected_form/* expectedForm */.T)];
        for (const [path, open] of this.#open) {
            if (forms.length === 0 || reaches(forms, open.steps))
                this.#open.delete(path);
            else
                open.meant ??= meantPath(forms, open.steps);
        }
    }
    /** The paths that led nowhere, with the one that was probably meant; none before a skill was looked at. */
    get unmatched() {
        return this.#seen ? [...this.#open].map(([path, { meant }]) => ({ path, meant })) : [];
    }
}
/** True when a path leads to a place that one of the forms knows, or below one that may hold anything. */
function reaches(forms, steps) {
    let places = forms;
    for (const [index, step] of steps.entries()) {
        const next = stepTo(places, step, steps[index - 1]);
        if (step.kind === 'many' && (index === steps.length - 1 || next.length >= MOST_PLACES))
            return true;
        if (next.length === 0) {
            if (steps[index - 1]?.kind !== 'many' || step.kind !== 'key')
                return places.some(mayHoldAnything);
            // Some place or map takes any name in most schemas; a known name that is near is more likely what was meant.
            if ((0,nearest/* nearest */.p)(step.name, keysOf(places)) !== undefined)
                return false;
            return places.some((place) => mayHoldAnything(place) || place.entry !== undefined);
        }
        places = next;
    }
    return true;
}
/** Nothing is said of the place, or it is an object of which no member is named. */
function mayHoldAnything(place) {
    return place.isOpen || (place.isFree && place.keys.length === 0 && place.entry === undefined);
}
function keysOf(places) {
    return [...new Set(places.flatMap(({ keys }) => keys))];
}
/** Behind `**` a key must be known by its name: the entry of a map could be called anything. */
function stepTo(places, step, before) {
    if (step.kind === 'many')
        return everythingBelow(places);
    const named = before?.kind === 'many' && step.kind === 'key';
    const from = named ? places.filter((place) => place.declares(step.name) === 'field') : places;
    return from.flatMap((place) => below(place, step));
}
function below(place, step) {
    if (step.kind === 'element')
        return place.mayBeList ? [place.element()] : [];
    if (step.kind === 'key')
        return place.declares(step.name) === undefined ? [] : [place.key(step.name)];
    return membersOf(place).map(({ place: member }) => member);
}
/** The members of an object by name, and the entries of a map by `*`. */
function membersOf(place) {
    const named = place.keys.map((name) => ({ step: { kind: 'key', name }, place: place.key(name) }));
    return place.entry ? [...named, { step: { kind: 'any-key' }, place: place.entry }] : named;
}
/** The places and all below them. Forms of a schema are few: one that contains itself has no more. */
function everythingBelow(places) {
    const found = new Set(places);
    for (const place of found) {
        if (found.size >= MOST_PLACES)
            break;
        for (const { place: member } of membersOf(place))
            found.add(member);
        if (place.mayBeList && !place.isOpen)
            found.add(place.element());
    }
    return [...found];
}
/** The path with the key that leads nowhere replaced by one that is near, or with the way to its last key put before. */
function meantPath(forms, steps) {
    let places = forms;
    for (const [index, step] of steps.entries()) {
        const next = stepTo(places, step, steps[index - 1]);
        if (next.length > 0) {
            places = next;
            continue;
        }
        const near = step.kind === 'key' ? (0,nearest/* nearest */.p)(step.name, keysOf(places)) : undefined;
        if (near === undefined)
            break;
        return written([...steps.slice(0, index), { kind: 'key', name: near }, ...steps.slice(index + 1)]);
    }
    const last = steps.at(-1);
    return last?.kind === 'key' ? pathTo(forms, last.name) : undefined;
}
/** The shortest way to a field of this name, or of one that is near. */
function pathTo(forms, name) {
    const queue = forms.map((place) => ({
        place,
        steps: [],
    }));
    const seen = new Set(forms);
    let close;
    for (let at = 0; at < queue.length && at < MOST_PLACES; at++) {
        const { place, steps } = queue[at] ?? { place: undefined, steps: [] };
        if (place === undefined)
            break;
        const add = (next, step) => {
            if (seen.has(next))
                return;
            seen.add(next);
            queue.push({ place: next, steps: [...steps, step] });
        };
        for (const { step, place: member } of membersOf(place)) {
            if (step.kind === 'key' && step.name === name)
                return written([...steps, step]);
            if (step.kind === 'key' && close === undefined && (0,nearest/* nearest */.p)(name, [step.name]) !== undefined)
                close = [...steps, step];
            add(member, step);
        }
        if (place.mayBeList && !place.isOpen)
            add(place.element(), { kind: 'element' });
    }
    return close && written(close);
}
function written(steps) {
    let path = '';
    for (const step of steps) {
        const dot = path === '' ? '' : '.';
        if (step.kind === 'key')
            path += (0,field_path/* writeKey */.TE)(step.name, path === '');
        else
            path += step.kind === 'element' ? '[]' : `${dot}${step.kind === 'many' ? '**' : '*'}`;
    }
    return path;
}

// EXTERNAL MODULE: ./lib/skill/read.js
var skill_read = __webpack_require__(61625);
// EXTERNAL MODULE: ./lib/commands/sensitive-skill.js
var sensitive_skill = __webpack_require__(33914);
;// CONCATENATED MODULE: ./lib/commands/redact-paths.js





/** Throws `UsageError` for a path that is none. */
function checkRedactPaths(context, matches) {
    const { inputs, runtime } = context;
    const { cwd } = runtime;
    const check = new PathCheck(inputs.redact, matches);
    const seen = new Set();
    const see = (one) => {
        seen.add(one.skill.directory);
        check.see({ schemas: (0,sensitive_skill/* schemasOf */.WP)(one), expected: (0,sensitive_skill/* expectedValuesOf */.oK)(one) });
    };
    return {
        see,
        async finish() {
            if (check.unmatched.length > 0 && inputs['changed-only']) {
                const { namedSkills } = await __webpack_require__.e(/* import() */ 5847).then(__webpack_require__.bind(__webpack_require__, 5847));
                for (const directory of await namedSkills(context)) {
                    if (seen.has(directory))
                        continue;
                    const skill = await (0,skill_read.readSkill)({ cwd, directory });
                    see({ skill, suites: await (0,read.readSuites)({ cwd, skill }) });
                }
            }
            const problems = check.unmatched.map(({ path, meant }) => {
                const advice = meant === undefined ? '.' : `; did you mean ${JSON.stringify(meant)}?`;
                return `redact: ${JSON.stringify(path)} is in no output schema and no expected value of the selected skills${advice}`;
            });
            if (problems.length > 0)
                throw new errors/* UsageError */.eb(problems);
        },
    };
}


/***/ }),

/***/ 86825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ expectedForm)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/** The form of an expected value: what a response may hold where no schema says it. Marks nothing. */
function expectedForm(value) {
    return new ExpectedForm([value]);
}
class ExpectedForm {
    marked = false;
    leads = false;
    hidesKeys = false;
    isOpen = false;
    isFree = false;
    sensitiveKeys = [];
    entry = undefined;
    #values;
    constructor(values) {
        this.#values = values;
    }
    get mayBeScalar() {
        return this.#values.some((value) => typeof value !== 'object' || value === null);
    }
    get mayBeList() {
        return this.#values.some(Array.isArray);
    }
    get keys() {
        return [...new Set(this.#values.flatMap((value) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? Object.keys(value) : [])))];
    }
    declares(key) {
        return this.#values.some((value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, key)) ? 'field' : undefined;
    }
    key(name) {
        return new ExpectedForm(this.#values.flatMap((value) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? [value[name] ?? null] : [])));
    }
    element() {
        return new ExpectedForm(this.#values.flatMap((value) => (Array.isArray(value) ? value : [])));
    }
}


/***/ }),

/***/ 12396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ schemaForm)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _schema_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21188);


const SCALARS = ['string', 'number', 'integer', 'boolean'];
/**
 * The form that an output schema gives a response, with its marks. Alternatives and conditions all count at once: which
 * of them holds is not looked at, so that a response that breaks the schema is no way around a mark.
 */
function schemaForm(schema, matches) {
    const forms = new Forms(schema, matches);
    return Object.assign(forms.of([schema]), { hasMarks: forms.graph.hasMarks });
}
/** The forms of one schema, one for each set of subschemas: a schema that contains itself has no more of them. */
class Forms {
    graph;
    matches;
    #numbers = new Map();
    #known = new Map();
    constructor(schema, matches) {
        this.graph = new _schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaGraph */ .QW(schema);
        this.matches = matches;
    }
    of(schemas) {
        const closure = this.graph.closure(schemas);
        const name = closure
            .map((schema) => this.#numberOf(schema))
            .sort((a, b) => a - b)
            .join(' ');
        const known = this.#known.get(name) ?? new SchemaForm(this, closure);
        this.#known.set(name, known);
        return known;
    }
    #numberOf(schema) {
        const number = this.#numbers.get(schema) ?? this.#numbers.size;
        this.#numbers.set(schema, number);
        return number;
    }
}
class SchemaForm {
    marked;
    leads;
    hidesKeys;
    mayBeScalar;
    mayBeList;
    isOpen;
    isFree;
    keys;
    #forms;
    #schemas;
    #children = new Map();
    #sensitiveKeys;
    constructor(forms, schemas) {
        this.#forms = forms;
        this.#schemas = schemas;
        this.marked = schemas.some(_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ);
        this.leads = schemas.some((schema) => forms.graph.leads(schema));
        this.hidesKeys = schemas.some(({ propertyNames }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(propertyNames) && forms.graph.closure([propertyNames]).some(_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ));
        const said = schemas.filter(saysWhat);
        this.isOpen = said.length === 0;
        this.mayBeScalar = this.isOpen || said.some((schema) => allows(schema, SCALARS, []));
        this.mayBeList = this.isOpen || said.some((schema) => allows(schema, ['array'], ['items', 'contains']));
        this.isFree = said.some((schema) => allows(schema, ['object'], ['properties']) && schema.additionalProperties !== false);
        this.keys = [...new Set(schemas.flatMap(({ properties }) => Object.keys((0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(properties))))];
    }
    get sensitiveKeys() {
        if (!this.leads)
            return [];
        this.#sensitiveKeys ??= this.keys.filter((key) => {
            const { marked, leads } = this.key(key);
            return marked || leads;
        });
        return this.#sensitiveKeys;
    }
    get entry() {
        const entries = this.#schemas.flatMap(({ additionalProperties, patternProperties }) => [
            ...(isDescribed(additionalProperties) ? [additionalProperties] : []),
            ...Object.values((0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(patternProperties)),
        ]);
        return entries.length === 0 ? undefined : this.#forms.of(entries);
    }
    declares(key) {
        if (this.#schemas.some(({ properties }) => Object.hasOwn((0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(properties), key)))
            return 'field';
        const entry = this.#schemas.some(({ additionalProperties, patternProperties }) => isDescribed(additionalProperties) || this.#matching(patternProperties, key).length > 0);
        return entry ? 'entry' : undefined;
    }
    key(name) {
        return this.#child(name, () => this.#schemas.flatMap(({ properties, additionalProperties, patternProperties }) => {
            const own = (0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(properties);
            const named = Object.hasOwn(own, name) ? [own[name] ?? null] : [];
            const matching = this.#matching(patternProperties, name);
            const rest = named.length + matching.length === 0 ? [additionalProperties ?? null] : [];
            return [...named, ...matching, ...rest];
        }));
    }
    element(index) {
        const place = index === undefined ? -1 : Math.min(index, this.#longestTuple);
        return this.#child(place, () => this.#schemas.flatMap(({ items, additionalItems, contains }) => {
            const rest = [additionalItems ?? null, contains ?? null];
            if (!Array.isArray(items))
                return [items ?? null, contains ?? null];
            if (index === undefined)
                return [...items, ...rest];
            return index < items.length ? [items[index] ?? null, contains ?? null] : rest;
        }));
    }
    /** Elements behind every tuple all have one form. */
    get #longestTuple() {
        return Math.max(0, ...this.#schemas.map(({ items }) => (Array.isArray(items) ? items.length : 0)));
    }
    #matching(patternProperties, key) {
        return Object.entries((0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(patternProperties)).flatMap(([pattern, schema]) => this.#forms.matches(pattern, key) ? [schema] : []);
    }
    #child(step, schemas) {
        const known = this.#children.get(step);
        if (known)
            return known;
        const child = this.#forms.of(schemas());
        // A map may have an entry for every word of a book.
        if (this.#children.size < 2_000)
            this.#children.set(step, child);
        return child;
    }
}
/** `true` and `{}` allow further members and say nothing of them. */
function isDescribed(schema) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(schema) && Object.keys(schema).length > 0;
}
/** True when a subschema itself says what may stand there, and not only by others. */
function saysWhat(schema) {
    return ['type', 'properties', 'patternProperties', 'additionalProperties', 'items', 'enum', 'const'].some((word) => Object.hasOwn(schema, word));
}
function allows(schema, types, words) {
    const { type } = schema;
    const named = typeof type === 'string' ? [type] : Array.isArray(type) ? type : [];
    if (named.length > 0)
        return named.some((one) => typeof one === 'string' && types.includes(one));
    if (words.some((word) => Object.hasOwn(schema, word)))
        return true;
    return words.length === 0 && (Object.hasOwn(schema, 'enum') || Object.hasOwn(schema, 'const'));
}


/***/ }),

/***/ 15885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ manifestVersion)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/**
 * The version that the fields of a manifest name: `version`, else `skill_version` as VLM Run documents it, else
 * `metadata.version`, where the Agent Skills specification puts it. A number is taken as it is written, `2` or `1.5`.
 */
function manifestVersion(fields) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(fields))
        return undefined;
    const { version, skill_version: skillVersion, metadata } = fields;
    const found = [version, skillVersion, (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(metadata) ? metadata.version : undefined];
    return found.map(textOf).find((text) => text !== undefined);
}
function textOf(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}


/***/ }),

/***/ 61625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readSkill: () => (/* binding */ readSkill)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(16413);
/* harmony import */ var _source_frontmatter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76091);
/* harmony import */ var _source_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16243);
/* harmony import */ var _source_yaml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57675);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(68804);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16860);
/* harmony import */ var _ignore_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81140);
/* harmony import */ var _manifest_version_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(15885);
/* harmony import */ var _read_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46933);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51193);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(54908);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(85251);















const MAX_MANIFEST = 1024 * 1024;
/** Reading YAML takes microseconds a byte; nobody writes a graph of this size. */
const MAX_EXECUTION_CONFIG = 256 * 1024;
const MAX_OUTPUT_SCHEMA = 4 * 1024 * 1024;
const MAX_IGNORE_FILE = 64 * 1024;
const MAX_SCHEMA_DEPTH = 64;
/**
 * Reads a skill directory once, whatever it holds: what is broken is in the skill as a problem. Throws a UsageError
 * for a path that is no directory or lies, by its real path, outside `cwd`, and for a `.vlmrunignore` that cannot be
 * followed: what it names must not be uploaded.
 */
async function readSkill({ cwd, directory, }) {
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, directory);
    checkDirectory(cwd, root, directory);
    const ignore = readIgnoreRules(root, directory);
    const { entries, truncated, excludedTruncated } = (0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .walk */ .G)(root, ignore);
    if (entries.length === 0 && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(root).isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${directory} is not a directory.`);
    const contents = (0,_content_js__WEBPACK_IMPORTED_MODULE_6__/* .readContents */ .r)(root, directory, entries, ignore);
    const read = (name, maxBytes, parse) => {
        const entry = entries.find((candidate) => candidate.path === name);
        if (entry === undefined)
            return undefined;
        const file = entry.kind === 'file' ? readOnce(name, maxBytes) : notAFile(entry.kind);
        return { file, document: file.text === undefined ? undefined : parse(file.text) };
    };
    const readOnce = (name, maxBytes) => {
        const text = contents.get(name)?.text;
        return text === undefined ? (0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name), (0,_content_js__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .l)(directory, name), maxBytes) : { text };
    };
    const manifest = read(_well_known_js__WEBPACK_IMPORTED_MODULE_11__/* .manifestName */ .vS, MAX_MANIFEST, _source_frontmatter_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFrontmatter */ .y);
    const executionConfig = read(_well_known_js__WEBPACK_IMPORTED_MODULE_11__/* .executionConfigName */ .uK, MAX_EXECUTION_CONFIG, (text) => (0,_source_yaml_js__WEBPACK_IMPORTED_MODULE_5__.parseYaml)(text));
    const schemaFile = read(_well_known_js__WEBPACK_IMPORTED_MODULE_11__/* .outputSchemaName */ .Kq, MAX_OUTPUT_SCHEMA, (text) => (0,_source_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text, { maxDepth: MAX_SCHEMA_DEPTH }));
    const fields = objectOf(manifest?.document?.yaml?.value);
    const config = objectOf(executionConfig?.document?.value);
    return {
        directory,
        root,
        name: (0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .detached */ .ht)(textOf(fields.name) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(root)),
        description: textOf(fields.description),
        version: (0,_manifest_version_js__WEBPACK_IMPORTED_MODULE_13__/* .manifestVersion */ .c)(fields),
        model: textOf(config.model),
        toolsets: textsOf(config.toolsets),
        outputSchema: schemaFile?.document?.value,
        entries,
        ignore,
        truncated,
        excludedTruncated,
        contents,
        secrets: await (0,_secrets_js__WEBPACK_IMPORTED_MODULE_9__.findSecrets)(contents),
        manifest: manifest && { file: manifest.file, frontmatter: manifest.document },
        executionConfig,
        schemaFile,
    };
}
function checkDirectory(cwd, root, directory) {
    let real;
    try {
        real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${directory} does not exist.`, { cause: error });
    }
    if (!(0,_walk_js__WEBPACK_IMPORTED_MODULE_10__/* .isInside */ .F)(real, realPathOf(cwd)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${directory} leads out of the working directory; only skills inside it are read.`);
}
/** Asked for once a run: for each of many skills, it would be half of what checking their directories takes. */
let known;
/** The real path of the working directory, which all skills of a run have in common. */
function realPathOf(cwd) {
    if (known?.cwd !== cwd)
        known = { cwd, real: node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(cwd) };
    return known.real;
}
function readIgnoreRules(root, directory) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, _ignore_file_js__WEBPACK_IMPORTED_MODULE_7__/* .ignoreFileName */ .o6);
    let stats;
    try {
        stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    }
    catch {
        // Below a file, or in a directory that may not be entered: neither is read any further.
    }
    if (stats === undefined)
        return [];
    const file = (0,_content_js__WEBPACK_IMPORTED_MODULE_6__/* .pathIn */ .l)(directory, _ignore_file_js__WEBPACK_IMPORTED_MODULE_7__/* .ignoreFileName */ .o6);
    if (!stats.isFile())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} is not a regular file.`);
    const { text, problem } = (0,_read_text_js__WEBPACK_IMPORTED_MODULE_8__/* .readText */ .yR)(path, file, MAX_IGNORE_FILE);
    if (problem !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file}: ${problem.message}`);
    const wrong = (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_7__/* .ignoreProblem */ .E0)(text.text);
    if (wrong !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} ${wrong}.`);
    return (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_7__/* .parseIgnoreFile */ .a0)(text.text);
}
function notAFile(kind) {
    const what = kind === 'link'
        ? 'a link, and links are not followed'
        : kind === 'directory'
            ? 'a directory'
            : 'not a regular file';
    return { problem: { kind: 'unreadable', message: `This is ${what}.` } };
}
function objectOf(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_14__/* .isJsonObject */ .O)(value) ? value : {};
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
function textsOf(value) {
    if (!Array.isArray(value))
        return undefined;
    return value.every((item) => typeof item === 'string') ? value : undefined;
}


/***/ }),

/***/ 51193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_SECRETS: () => (/* binding */ MOST_SECRETS),
  findSecrets: () => (/* binding */ findSecrets)
});

;// CONCATENATED MODULE: ./lib/skill/secret-patterns.js
/**
 * Begins of what the scanner looks for, in one expression: a text without any of them holds no secret that the
 * scanner knows, and nearly all texts have none. Scanning only the others is what makes validation fast.
 */
const secretPrefix = new RegExp([
    'A(?:3T[A-Z0-9]|KIA|GPA|IDA|ROA|IPA|NPA|NVA|SIA)[A-Z0-9]{16}',
    '(?:SECRET|[Ss]ecret)_?(?:ACCESS|[Aa]ccess)',
    'PRIVATE KEY',
    'x-oauth-basic',
    '_authToken=',
    'npm_',
    'xox[bpaor]-',
    'xapp-',
    '[Hh][Oo][Oo][Kk][Ss]\\.[Ss][Ll][Aa][Cc][Kk]',
    'T3BlbkFJ',
    'sk-ant-',
    'SG\\.',
    'shp(?:at|ss|ca|pa)_',
    'gh[pousr]_',
    'github_pat_',
    'lin_api_',
    'ops_ey',
    'AIza',
    'hf_',
    '[sr]k_live_',
    'VLMRUN_API_KEY',
    '://[^\\s:@/]{1,256}:[^\\s@/]{1,256}@',
].join('|'));
/** What the library does not look for; the first group, or else the whole match, is the secret. */
const ownPatterns = [
    { kind: 'Google API key', pattern: /\bAIza[0-9A-Za-z_-]{35}(?![0-9A-Za-z_-])/g },
    { kind: 'Hugging Face token', pattern: /\bhf_[A-Za-z0-9]{30,}\b/g },
    { kind: 'Stripe live key', pattern: /\b[sr]k_live_[0-9A-Za-z]{16,}\b/g },
    { kind: 'AWS access key id', pattern: /(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g },
    {
        // An assignment in YAML, a shell or a program, `os.environ[…] = …` among them; never the result of a call.
        kind: 'VLM Run API key',
        pattern: /\bVLMRUN_API_KEY["']?\]?[ \t]*:?[:=][ \t]*["']?([A-Za-z0-9][A-Za-z0-9_-]{15,})(?![A-Za-z0-9_.([-])/g,
    },
    {
        // `os.environ.setdefault("…", "…")` and `setenv("…", "…")`
        kind: 'VLM Run API key',
        pattern: /["']VLMRUN_API_KEY["'][ \t]*,[ \t]*["']([A-Za-z0-9][A-Za-z0-9_-]{15,})["']/g,
    },
];
const PLACEHOLDER_WORD = /^(?:pass(?:word|wd|phrase)?|pwd|pw|secret|user(?:name)?|root|admin|postgres|mysql|mongo(?:db)?|test(?:ing)?|guest|example|change[-_]?me|changeit|token|key|x+|\*+|\.+|my[-_]?\w+|your[-_]?\w+|foo|bar|abc|12345?6?)$/i;
const PLACEHOLDER_HOST = /^(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host(?:name)?|db|database|postgres|mysql|mongo|redis|server|example\.\w+|[\w.-]+\.(?:example|test|local|internal)(?:\.\w+)?)$/i;
/** True for what documentation shows instead of a secret; `kind` is that of the place. */
function isPlaceholder(value, kind) {
    const url = /^(?:\w+:)?[\w+]+:\/\/([^:@/\s]*):([^@/\s]*)@([^:/\s?]*)/.exec(value);
    if (url !== null) {
        const [, user = '', password = '', host = ''] = url;
        return password === user || PLACEHOLDER_WORD.test(password) || PLACEHOLDER_HOST.test(host) || isTemplate(password);
    }
    // A URL without a user is looked at for its password only.
    if (kind.startsWith('password') && /^\w+:\/\//.test(value) && !value.includes('@'))
        return true;
    return isTemplate(value) || /EXAMPLE|(?:x{6,})|(?:X{6,})|(.)\1{9,}/.test(value) || /^(?:your|my)[-_]/i.test(value);
}
function isTemplate(value) {
    return /^[<{$%[]|\$\{|\{\{|^process\.|^os\.|^env\b/.test(value);
}

;// CONCATENATED MODULE: ./lib/skill/secrets.js

const KINDS = {
    AWSAccessKeyID: 'AWS access key id',
    AWSSecretAccessKey: 'AWS secret access key',
    PackageJSON_xOauthToken: 'GitHub token',
    Npmrc_authToken: 'npm token',
    NPM_ACCESS_TOKEN: 'npm token',
    SLACK_TOKEN: 'Slack token',
    IncomingWebhook: 'Slack webhook',
    OPENAI_TOKEN: 'OpenAI API key',
    ANTHROPIC_API_KEY: 'Anthropic API key',
    LINEAR_API_TOKEN: 'Linear API token',
    SENDGRID_KEY: 'SendGrid API key',
    SHOPIFY_KEY: 'Shopify API key',
    GITHUB_TOKEN: 'GitHub token',
    OPS_TOKEN: '1Password token',
};
const RULE_KINDS = [
    ['basicauth', 'password in a URL'],
    ['privatekey', 'private key'],
    ['database', 'password in a database URL'],
];
/**
 * Comments in a stranger's file must not switch the scanner off, and the rule for Google's key files reads files by
 * path and is covered by private keys and file names. (The preset's own `disabled` has no effect on its parts.)
 */
const LEFT_OUT = ['@secretlint/secretlint-rule-filter-comments', '@secretlint/secretlint-rule-gcp'];
/** More credentials in one file tell nobody more; the library's time grows with their square. */
const MOST_SECRETS = 100;
/** UTF-16 units that are looked through at once, and those that the next piece begins before the end of the last. */
const PIECE = 64 * 1024;
/** A private key has some kilobytes. */
const OVERLAP = 16 * 1024;
/** Places in a skill's files that look like credentials, by path and offset, at most a hundred a file. Never holds a value. */
async function findSecrets(contents) {
    const secrets = [];
    for (const [path, { text, garbled }] of contents) {
        const whole = (text ?? garbled)?.text;
        if (whole === undefined || !secretPrefix.test(whole))
            continue;
        secrets.push(...(await secretsIn(path, whole)));
    }
    return secrets;
}
async function secretsIn(path, text) {
    const found = new Map();
    for (let start = 0; start < text.length && found.size < MOST_SECRETS;) {
        const end = start + PIECE;
        for (const secret of await scan(path, text.slice(start, end), start))
            found.set(secret.range.start, secret);
        if (end >= text.length)
            break;
        // A piece that began within a token would find another one in it.
        const next = text.indexOf('\n', end - OVERLAP);
        start = next === -1 || next >= end ? end - OVERLAP : next + 1;
    }
    return [...found.values()].sort((a, b) => a.range.start - b.range.start).slice(0, MOST_SECRETS);
}
async function scan(path, text, offset) {
    const found = new Map();
    const add = (start, end, kind) => {
        if (isPlaceholder(text.slice(start, end), kind))
            return;
        found.set(start, { path, range: { start: offset + start, end: offset + end }, kind });
    };
    for (const { kind, pattern } of ownPatterns) {
        for (const match of text.matchAll(pattern)) {
            const start = match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(match[1]));
            add(start, start + (match[1] ?? match[0]).length, kind);
        }
    }
    const lint = await loadScanner();
    for (const message of await lint(text)) {
        // An account number is no secret.
        if (message.messageId === 'AWSAccountID')
            continue;
        const [start, end] = message.range;
        const byRule = RULE_KINDS.find(([part]) => message.ruleId.includes(part))?.[1];
        if (!found.has(start))
            add(start, end, KINDS[message.messageId] ?? byRule ?? 'credential');
    }
    return [...found.values()];
}
let scanner;
function loadScanner() {
    scanner ??= startScanner();
    return scanner;
}
async function startScanner() {
    const { lintSource } = await __webpack_require__.e(/* import() */ 198).then(__webpack_require__.bind(__webpack_require__, 198));
    const preset = await __webpack_require__.e(/* import() */ 1577).then(__webpack_require__.bind(__webpack_require__, 31577));
    const rule = {
        ...preset.creator,
        create(context, options) {
            const registerRule = (one, defaults) => {
                if (!LEFT_OUT.includes(one.meta.id))
                    context.registerRule(one, defaults);
            };
            return preset.creator.create({ ...context, registerRule }, options);
        },
    };
    const config = { rules: [{ id: preset.creator.meta.id, rule }] };
    return async (content) => {
        // The path is only a name to the library; rules that look at it would open the file.
        const source = { filePath: 'text.txt', content, ext: '.txt', contentType: 'text' };
        const result = await lintSource({ source, options: { config, noPhysicFilePath: true, maskSecrets: true } });
        return result.messages;
    };
}


/***/ }),

/***/ 76091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ parseFrontmatter)
/* harmony export */ });
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57675);

const OPENING = /^---[ \t]*(?:\r\n|\n|\r|$)/;
const CLOSING = /^---[ \t]*$(?:\r\n|\n|\r)?/m;
const MAX_LENGTH = 64 * 1024;
/**
 * The frontmatter of a `SKILL.md`: between a first line and a later line that are exactly `---` (blanks may follow).
 * Never throws.
 */
function parseFrontmatter(source) {
    const opening = OPENING.exec(source.text);
    if (opening === null)
        return { state: 'absent', yaml: undefined, bodyOffset: 0 };
    const start = opening[0].length;
    const closing = CLOSING.exec(source.text.slice(start));
    if (closing === null)
        return { state: 'unclosed', yaml: undefined, bodyOffset: 0 };
    const end = start + closing.index;
    const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__.parseYaml)(source, { start, end, maxLength: MAX_LENGTH });
    return { state: 'closed', yaml, bodyOffset: end + closing[0].length };
}


/***/ })

};
