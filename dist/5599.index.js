export const id = 5599;
export const ids = [5599];
export const modules = {

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

/***/ 76196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ exclusionOf)
/* harmony export */ });
const VERSION_CONTROL = new Set(['.git', '.hg', '.svn', '.jj', 'CVS']);
const JUNK_NAMES = new Set([
    'node_modules',
    '__pycache__',
    '.venv',
    '.tox',
    '.mypy_cache',
    '.pytest_cache',
    '.ruff_cache',
    '.ipynb_checkpoints',
    '.idea',
    '__MACOSX',
    '.DS_Store',
    'Thumbs.db',
    'desktop.ini',
]);
const JUNK_ENDINGS = /\.(?:pyc|pyo|swp|swo)$|~$/;
const SENSITIVE_NAMES = new Set([
    '.envrc',
    '.npmrc',
    '.netrc',
    '_netrc',
    '.pypirc',
    '.git-credentials',
    '.aws',
    '.ssh',
    '.gnupg',
    'credentials.json',
]);
const SENSITIVE_FILES = /^\.env(?:\..+)?$|^id_(?:rsa|dsa|ecdsa|ed25519)|\.(?:pem|p12|pfx|jks|keystore)$/i;
const HARMLESS = /^\.env\..*(?:example|sample|template|dist)$|^id_.*\.pub$/i;
/**
 * Whether a path, relative to its skill, stays out of the bundle: ground truth (`evals/` at the root), version
 * control, what tools leave behind, and files that hold secrets by their name.
 */
function exclusionOf(path) {
    const parts = path.split('/');
    if (parts[0] === 'evals')
        return { kind: 'evals', reason: 'cases and fixtures', at: 'evals' };
    for (let depth = 0; depth < parts.length; depth++) {
        const kind = kindOf(parts[depth] ?? '');
        if (kind === undefined)
            continue;
        return { kind, reason: REASONS[kind], at: parts.slice(0, depth + 1).join('/') };
    }
    return undefined;
}
const REASONS = {
    'version-control': 'version control',
    junk: 'left behind by a tool',
    sensitive: 'a file that holds secrets',
};
function kindOf(name) {
    if (VERSION_CONTROL.has(name))
        return 'version-control';
    if (JUNK_NAMES.has(name) || JUNK_ENDINGS.test(name))
        return 'junk';
    if (SENSITIVE_NAMES.has(name) || (SENSITIVE_FILES.test(name) && !HARMLESS.test(name)))
        return 'sensitive';
    return undefined;
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
