export const id = 1621;
export const ids = [1621];
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

// EXTERNAL MODULE: ./lib/skill/read.js + 1 modules
var skill_read = __webpack_require__(23161);
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


/***/ })

};
