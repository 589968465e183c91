export const id = 7264;
export const ids = [7264];
export const modules = {

/***/ 50107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfig: () => (/* binding */ parseConfig)
});

// UNUSED EXPORTS: configurationKeys

// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./lib/inputs/definition.js
var inputs_definition = __webpack_require__(47500);
// EXTERNAL MODULE: ./lib/inputs/definitions.js + 3 modules
var definitions = __webpack_require__(27986);
// EXTERNAL MODULE: ./lib/rules/order.js
var order = __webpack_require__(67559);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rule = __webpack_require__(45777);
// EXTERNAL MODULE: ./lib/rules/suppression/rule-pattern.js
var rule_pattern = __webpack_require__(33190);
// EXTERNAL MODULE: ./lib/source/yaml.js + 4 modules
var yaml = __webpack_require__(57675);
// EXTERNAL MODULE: ./lib/config/configuration.js
var config_configuration = __webpack_require__(9728);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/rules/suggestions.js
var suggestions = __webpack_require__(57574);
;// CONCATENATED MODULE: ./lib/config/fields.js



/** Reads the values of a configuration and notes what is wrong with them, each at its place. */
class Fields {
    problems = [];
    suggest = (0,suggestions/* suggester */.M)();
    #source;
    #document;
    constructor(source, document) {
        this.#source = source;
        this.#document = document;
    }
    /** The file and range of the value at a pointer, or of its key. */
    place(pointer, part = 'value') {
        const location = this.#document.locate(pointer);
        const range = (part === 'key' ? location?.key : undefined) ?? location?.value ?? { start: 0, end: 0 };
        return { file: this.#source.file, range: this.#source.range(range.start, range.end) };
    }
    /** Notes a rule that does not exist. */
    unknown(violation) {
        if (violation !== undefined)
            this.problems.push(violation);
    }
    /** `; did you mean "x"?` for a word that is near a known one, or a full stop. */
    didYouMean(word, known) {
        const near = this.suggest(() => (0,nearest/* nearest */.p)(word, known));
        return near === undefined ? '.' : `; did you mean ${JSON.stringify(near)}?`;
    }
    problem(message, pointer, part = 'value') {
        this.problems.push({ rule: 'config/invalid', message, ...this.place(pointer, part) });
    }
    /** A mapping with known keys only; an empty one for anything else. */
    mapping(value, pointer, known) {
        if (value === undefined || value === null)
            return {};
        if (!(0,json/* isJsonObject */.O)(value)) {
            this.problem(`${named(pointer)} must be a mapping.`, pointer);
            return {};
        }
        for (const key of known === undefined ? [] : Object.keys(value)) {
            if (known?.includes(key))
                continue;
            const where = pointer === '' ? '' : ` in ${named(pointer)}`;
            this.problem(`Unknown key ${JSON.stringify(key)}${where}${this.didYouMean(key, known ?? [])}`, child(pointer, key), 'key');
        }
        return value;
    }
    /** A text that is not blank. */
    text(value, pointer) {
        if (typeof value === 'string' && value.trim() !== '')
            return value;
        if (value !== undefined)
            this.problem(`${named(pointer)} must be a text.`, pointer);
        return undefined;
    }
    /** One of several words. */
    choice(value, pointer, allowed) {
        if (value === undefined)
            return undefined;
        const found = allowed.find((candidate) => candidate === value);
        if (found === undefined) {
            // YAML reads an unquoted `off` as a text; people who expect otherwise quote it, and both are the same.
            const hint = typeof value === 'string' ? this.didYouMean(value, allowed) : '.';
            this.problem(`${named(pointer)} must be one of ${allowed.join(', ')}${hint}`, pointer);
        }
        return found;
    }
    /** One text or a list of texts. */
    texts(value, pointer) {
        if (typeof value === 'string' && value.trim() !== '')
            return [value];
        if (Array.isArray(value) &&
            value.length > 0 &&
            value.every((item) => typeof item === 'string' && item.trim() !== ''))
            return value;
        if (value !== undefined)
            this.problem(`${named(pointer)} must be a text or a list of texts.`, pointer);
        return [];
    }
    /** A day such as 2027-01-31. */
    day(value, pointer) {
        if (value === undefined)
            return undefined;
        const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : undefined;
        if (day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(String(value)))
            return String(value);
        this.problem(`${named(pointer)} must be a day such as 2027-01-31.`, pointer);
        return undefined;
    }
}
/** The pointer of a member. */
function child(pointer, key) {
    return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
function named(pointer) {
    const parts = pointer.split('/').slice(1);
    return parts.length === 0
        ? 'The file'
        : parts.map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~')).join('.');
}

// EXTERNAL MODULE: ./lib/rules/bundle/limits.js
var limits = __webpack_require__(43846);
;// CONCATENATED MODULE: ./lib/config/limits.js


const SIZES = ['file', 'content', 'bundle'];
const COUNTS = ['files', 'depth', 'path'];
const UNITS = { B: 1, KB: 1024, MB: 1024 ** 2 };
/** `limits`: sizes as `20 MB` or in bytes, counts as numbers; what is not given stays as it is by default. */
function limitsOf(fields, value) {
    if (value === undefined || value === null)
        return undefined;
    const written = fields.mapping(value, '/limits', [...SIZES, ...COUNTS]);
    const given = {};
    for (const key of [...SIZES, ...COUNTS]) {
        const item = written[key];
        if (item === undefined)
            continue;
        const isSize = SIZES.includes(key);
        const number = isSize ? sizeOf(item) : item;
        if (typeof number === 'number' && Number.isSafeInteger(number) && number > 0)
            given[key] = number;
        else
            fields.problem(`limits.${key} must be ${isSize ? 'a size such as 20 MB' : 'a whole number above 0'}.`, child('/limits', key));
    }
    return { ...limits/* defaultLimits */.M, ...given };
}
/** Bytes of a size; undefined for what is none. */
function sizeOf(value) {
    if (typeof value === 'number')
        return value;
    const match = typeof value === 'string' ? /^(\d{1,9}(?:\.\d{1,3})?) ?(B|KB|MB)$/.exec(value) : null;
    return match === null ? undefined : Math.round(Number(match[1]) * (UNITS[match[2] ?? ''] ?? 0));
}

;// CONCATENATED MODULE: ./lib/config/parse-config.js










/** The keys of the file. */
const configurationKeys = [
    'version',
    'preset',
    'rules',
    'overrides',
    'known-findings',
    'limits',
    'inputs',
    'shared',
    'publish',
];
const LEVELS = ['error', 'warning', 'info', 'off'];
/** Reads the text of a `vlmrun-skills.yaml`. Never throws: what is wrong is in `problems`. */
function parseConfig(source) {
    const document = (0,yaml.parseYaml)(source);
    const fields = new Fields(source, document);
    for (const { message, range } of document.problems)
        fields.problems.push({
            rule: 'config/invalid',
            message,
            file: source.file,
            range: source.range(range.start, range.end),
        });
    if (document.value === undefined || document.problems.length > 0)
        return { configuration: { ...config_configuration/* noConfiguration */.U, source, problems: fields.problems } };
    const root = fields.mapping(document.value, '', configurationKeys);
    if (root.version !== 1)
        fields.problem('version must be 1.', root.version === undefined ? '' : '/version');
    const preset = fields.choice(root.preset, '/preset', rule/* presets */.v);
    const rules = ruleLevels(fields, root.rules, '/rules');
    const overrides = overridesOf(fields, root.overrides);
    const inputs = inputsOf(fields, root.inputs);
    if (preset !== undefined)
        inputs.set('preset', preset);
    const path = fields.text(root['known-findings'], '/known-findings');
    const limits = limitsOf(fields, root.limits);
    const configuration = {
        source,
        rules: { rules, overrides, known: { findings: new Map() } },
        inputs,
        ...(limits && { limits }),
        shared: globsOf(fields, root.shared, '/shared'),
        publish: publishOf(fields, root.publish),
        problems: fields.problems.sort(order/* compareFindings */.E),
    };
    return path === undefined
        ? { configuration }
        : { configuration, knownFindings: { path, ...fields.place('/known-findings') } };
}
/** Globs that mean what they say: one that matches nothing by mistake would leave skills untested, or findings open. */
function globsOf(fields, value, pointer) {
    const globs = fields.texts(value, pointer);
    for (const [index, glob] of globs.entries()) {
        const problem = (0,lib_glob/* globProblem */.A)(glob);
        if (problem !== undefined)
            fields.problem(`The glob ${JSON.stringify(glob)} ${problem}.`, Array.isArray(value) ? child(pointer, index) : pointer);
    }
    return globs;
}
function ruleLevels(fields, value, pointer) {
    const levels = {};
    for (const [rule, level] of Object.entries(fields.mapping(value, pointer))) {
        const at = child(pointer, rule);
        fields.unknown((0,rule_pattern/* unknownRule */.b)(rule, fields.place(at, 'key'), fields.suggest));
        // A value that YAML reads as a truth value is an `off` with other clothes on.
        const known = fields.choice(level === false ? 'off' : level, at, LEVELS);
        if (known !== undefined)
            levels[rule] = known;
    }
    return levels;
}
function overridesOf(fields, value) {
    if (value === undefined || value === null)
        return [];
    if (!Array.isArray(value)) {
        fields.problem('overrides must be a list.', '/overrides');
        return [];
    }
    return value.flatMap((item, index) => {
        const pointer = child('/overrides', index);
        const entry = fields.mapping(item, pointer, ['paths', 'rules', 'reason', 'expires']);
        const paths = globsOf(fields, entry.paths, `${pointer}/paths`);
        const rules = Array.isArray(entry.rules)
            ? switchedOff(fields, entry.rules, pointer)
            : ruleLevels(fields, entry.rules, `${pointer}/rules`);
        const reason = fields.text(entry.reason, `${pointer}/reason`);
        const expires = fields.day(entry.expires, `${pointer}/expires`);
        for (const key of ['paths', 'rules', 'reason'])
            if (entry[key] === undefined || entry[key] === null)
                fields.problem(`An override needs "${key}".`, pointer);
        if (paths.length === 0 || reason === undefined)
            return [];
        const override = { paths, rules, reason, source: fields.place(pointer) };
        return [expires === undefined ? override : { ...override, expires }];
    });
}
/** A list of rules switches each of them off. */
function switchedOff(fields, list, pointer) {
    const rules = {};
    list.forEach((item, index) => {
        const at = child(`${pointer}/rules`, index);
        const rule = fields.text(item, at);
        if (rule === undefined)
            return;
        fields.unknown((0,rule_pattern/* unknownRule */.b)(rule, fields.place(at), fields.suggest));
        rules[rule] = 'off';
    });
    return rules;
}
function inputsOf(fields, value) {
    const inputs = new Map();
    for (const [name, item] of Object.entries(fields.mapping(value, '/inputs'))) {
        const pointer = child('/inputs', name);
        const forbidden = Object.hasOwn(config_configuration/* forbiddenInputs */.d, name) ? config_configuration/* forbiddenInputs */.d[name] : undefined;
        const definition = definitions/* definitionList */.o.find((candidate) => candidate.name === name);
        if (forbidden !== undefined)
            fields.problem(`The input "${name}" cannot be set here: ${forbidden}.`, pointer, 'key');
        else if (definition === undefined) {
            const names = definitions/* definitionList */.o
                .map((candidate) => candidate.name)
                .filter((known) => !Object.hasOwn(config_configuration/* forbiddenInputs */.d, known));
            fields.problem(`There is no input ${JSON.stringify(name)}${fields.didYouMean(name, names)}`, pointer, 'key');
        }
        else {
            const text = inputText(item);
            if (text === undefined)
                fields.problem(`The input "${name}" must be a text, a number, true, false or a list of texts.`, pointer);
            else {
                try {
                    definition.parse(text);
                    inputs.set(definition.name, text);
                }
                catch (error) {
                    if (!(error instanceof inputs_definition/* InputProblem */.S7))
                        throw error;
                    fields.problem(`The input "${name}" ${error.message}.`, pointer);
                }
            }
        }
    }
    return inputs;
}
function inputText(value) {
    if (typeof value === 'string' && value !== '')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return value.join('\n');
    return undefined;
}
function publishOf(fields, value) {
    const publish = new Map();
    for (const [name, item] of Object.entries(fields.mapping(value, '/publish'))) {
        const pointer = child('/publish', name);
        const entry = fields.mapping(item, pointer, ['id']);
        const id = fields.text(entry.id, `${pointer}/id`);
        if (entry.id === undefined)
            fields.problem(`publish.${name} needs "id".`, pointer, 'key');
        if (id !== undefined)
            publish.set(name, { id });
    }
    return publish;
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

/***/ 33190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ matchesRule),
/* harmony export */   b: () => (/* binding */ unknownRule)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42037);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28651);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);



const ids = _registry_js__WEBPACK_IMPORTED_MODULE_0__.rules.map((rule) => rule.id);
/** Whether a rule is meant by an id (`schema/nullable`) or the whole of a group (`schema/*`). */
function matchesRule(rule, pattern) {
    return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern;
}
/** A violation for a pattern that no rule can match. */
function unknownRule(pattern, place, suggest) {
    const known = pattern.endsWith('/*')
        ? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleGroups */ .z.some((group) => pattern === `${group}/*`)
        : (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleById */ .B)(pattern) !== undefined;
    if (known)
        return undefined;
    const meant = suggest(() => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(pattern, ids));
    const hint = meant === undefined ? '.' : `; did you mean ${JSON.stringify(meant)}?`;
    return { rule: 'config/unknown-rule', message: `There is no rule ${JSON.stringify(pattern)}${hint}`, ...place };
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
