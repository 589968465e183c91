export const id = 2580;
export const ids = [2580];
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


/***/ })

};
