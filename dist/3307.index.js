export const id = 3307;
export const ids = [3307];
export const modules = {

/***/ 43307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refuseUpdate: () => (/* binding */ refuseUpdate),
  updateExpectations: () => (/* binding */ updateExpectations)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evals/repository.js
var repository = __webpack_require__(65171);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
;// CONCATENATED MODULE: ./lib/source/value-changes.js


/** Additions whose container does not exist either are put together to the topmost value that is new. */
function additionsOf(root, added) {
    const whole = new Map();
    for (const { steps, value } of added) {
        let depth = 1;
        while (depth < steps.length && holds(valueAt(root, steps.slice(0, depth)), steps[depth]))
            depth++;
        const top = steps.slice(0, depth);
        const key = JSON.stringify(top);
        whole.set(key, { steps: top, value: put(whole.get(key)?.value, steps.slice(depth), value) });
    }
    return [...whole.values()].map(({ steps, value = null }) => ({
        steps,
        value,
        exchanges: valueAt(root, steps) !== undefined,
    }));
}
/** True for a container of the kind that a step leads into. */
function holds(value, step) {
    return typeof step === 'number' ? Array.isArray(value) : (0,json/* isJsonObject */.O)(value);
}
function put(into, steps, value) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return value;
    if (typeof step === 'number') {
        const list = Array.isArray(into) ? [...into] : [];
        // Elements that are ignored leave gaps in the numbering, not in the list.
        const index = Math.min(step, list.length);
        list[index] = put(list[index], rest, value);
        return list;
    }
    const inner = (0,json/* isJsonObject */.O)(into) && Object.hasOwn(into, step) ? into[step] : undefined;
    return withMember((0,json/* isJsonObject */.O)(into) ? into : {}, step, put(inner, rest, value));
}
/** The value at some steps; undefined where nothing stands. */
function valueAt(root, steps) {
    let current = root;
    for (const step of steps) {
        if (Array.isArray(current))
            current = typeof step === 'number' ? current[step] : undefined;
        else if ((0,json/* isJsonObject */.O)(current) && typeof step === 'string' && Object.hasOwn(current, step))
            current = current[step];
        else
            return undefined;
    }
    return current;
}
/** The value with all changes made. */
function applyChanges(root, { replaced, removed, added }) {
    let value = root;
    const additions = additionsOf(root, added);
    for (const one of [...replaced, ...additions])
        value = change(value, one.steps, () => one.value);
    const exchanged = additions.filter(({ exchanges }) => exchanges);
    const gone = removed.filter((steps) => !exchanged.some((top) => startsWith(steps, top.steps)));
    // From the back, so that no index moves before its turn.
    for (const steps of [...gone].sort(backwards))
        value = change(value, steps, () => undefined);
    return value;
}
/** True for steps that lead to a place, or below it. */
function startsWith(steps, top) {
    return top.every((step, index) => step === steps[index]);
}
function backwards(a, b) {
    for (let index = 0; index < Math.max(a.length, b.length); index++) {
        const [x, y] = [a[index], b[index]];
        if (x === y)
            continue;
        if (typeof x === 'number' && typeof y === 'number')
            return y - x;
        return String(y ?? '') < String(x ?? '') ? -1 : 1;
    }
    return 0;
}
function change(value, steps, to) {
    const [step, ...rest] = steps;
    if (step === undefined)
        return to(value) ?? null;
    const inner = valueAt(value, [step]);
    const next = rest.length === 0 ? to(inner) : inner === undefined ? undefined : change(inner, rest, to);
    if (Array.isArray(value) && typeof step === 'number') {
        const list = [...value];
        if (next === undefined)
            list.splice(step, 1);
        else
            list[Math.min(step, list.length)] = next;
        return list;
    }
    if (!(0,json/* isJsonObject */.O)(value) || typeof step !== 'string')
        return value;
    if (next !== undefined)
        return withMember(value, step, next);
    return Object.fromEntries(Object.entries(value).filter(([key]) => key !== step));
}
/** Any key, `__proto__` too. */
function withMember(object, key, value) {
    const members = new Map(Object.entries(object));
    members.set(key, value);
    return Object.fromEntries(members);
}
/** Some steps as a JSON pointer. */
function pointerOf(steps) {
    return steps.map((step) => `/${(0,json_pointer/* escapeToken */.tj)(step)}`).join('');
}
/** True for values that are the same but for the order of keys. */
function sameValue(a, b) {
    if (Array.isArray(a) || Array.isArray(b))
        return (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((one, index) => sameValue(one, b[index])));
    if (!(0,json/* isJsonObject */.O)(a) || !(0,json/* isJsonObject */.O)(b))
        return a === b;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameValue(a[key], b[key])));
}

// EXTERNAL MODULE: ./lib/json-number.js
var json_number = __webpack_require__(91599);
;// CONCATENATED MODULE: ./lib/source/write-value.js


const JSON_INLINE = { pad: '', colon: ': ', comma: ', ', bareKeys: false };
const YAML_INLINE = { pad: ' ', colon: ': ', comma: ', ', bareKeys: true };
/** A value on one line. */
function inlineText(value, style) {
    if (Array.isArray(value))
        return `[${value.map((one) => inlineText(one, style)).join(style.comma)}]`;
    if (!(0,json/* isJsonObject */.O)(value))
        return style.bareKeys && typeof value === 'string' ? wordsText(value) : scalarText(value);
    const members = Object.entries(value).map(([key, member]) => `${keyText(key, style.bareKeys)}${style.colon}${inlineText(member, style)}`);
    return members.length === 0 ? '{}' : `{${style.pad}${members.join(style.comma)}${style.pad}}`;
}
/** A scalar as JSON writes it, which YAML reads as well. */
function scalarText(value) {
    return typeof value === 'bigint' ? (0,json_number/* numberText */.$4)(value) : JSON.stringify(value);
}
/** A key, without quotes where they may be left out and cannot be read as something else. */
function keyText(key, bare) {
    return bare && /^[A-Za-z_][\w-]*$/.test(key) && !/^(?:true|false|null)$/i.test(key) ? key : JSON.stringify(key);
}
/** A text of YAML without quotes where it is nothing but words, which no reader takes for something else. */
function wordsText(text) {
    const words = /^[A-Za-z][\w./-]*(?: [\w./-]+)*$/.test(text);
    return words && !/^(?:true|false|null|y|n|yes|no|on|off)$/i.test(text) ? text : scalarText(text);
}
/** A value as JSON over several lines; the first is not indented. */
function prettyText(value, layout) {
    const inner = { ...layout, indent: layout.indent + layout.unit };
    const parts = Array.isArray(value)
        ? value.map((one) => prettyText(one, inner))
        : (0,json/* isJsonObject */.O)(value)
            ? Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${prettyText(member, inner)}`)
            : undefined;
    if (parts === undefined)
        return scalarText(value);
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    if (parts.length === 0)
        return `${open}${close}`;
    const { indent, lineEnd } = layout;
    return `${open}${lineEnd}${inner.indent}${parts.join(`,${lineEnd}${inner.indent}`)}${lineEnd}${indent}${close}`;
}

;// CONCATENATED MODULE: ./lib/source/block-edits.js



/** A scalar of YAML in the place of another value, quoted as the old one was where that is possible. */
function yamlScalar(old, value) {
    if (typeof value !== 'string')
        return scalarText(value);
    if (/^'/.test(old) && /^[^'\n\r]*$/.test(value))
        return `'${value}'`;
    return /^["'|>&*!]/.test(old) ? scalarText(value) : wordsText(value);
}
/** The edits inside a block of YAML: whole lines go, and lines come behind the last member that stays. */
function blockContainerEdits(document, { steps, gone, coming }) {
    const { text, lineEnd } = document;
    const container = valueAt(document.value, steps);
    const outer = document.rangeOf(steps);
    if (!outer || typeof container !== 'object' || container === null)
        return [];
    const isList = Array.isArray(container);
    const names = isList ? container.map((_, index) => index) : Object.keys(container);
    const members = names.flatMap((name) => {
        const place = document.place([...steps, name]);
        const range = document.rangeOf([...steps, name]);
        if (!place || !range)
            return [];
        const start = isList ? text.lastIndexOf('-', range.start - 1) : (place.key?.start ?? range.start);
        return [{ name, start, end: Math.max(range.end, place.key?.end ?? 0) }];
    });
    members.sort((a, b) => a.start - b.start);
    const [first] = members;
    const kept = members.filter(({ name }) => !gone.has(name));
    const last = kept.at(-1);
    if (!first || !last)
        return [{ range: outer, newText: emptied(isList, coming) }];
    const edits = [];
    for (const [index, member] of members.entries())
        if (gone.has(member.name))
            edits.push(removal(document, member, members[index + 1]));
    if (coming.length > 0) {
        const indent = document.columnAt(first.start);
        const style = document.inlineStyleIn(steps);
        const lines = coming.flatMap(([name, value]) => {
            const compact = style && typeof value === 'object' && value !== null ? inlineText(value, style) : undefined;
            if (compact !== undefined)
                return [isList ? `- ${compact}` : `${keyText(String(name), true)}: ${compact}`];
            const block = (0,dist/* stringify */.As)(isList ? [value] : { [String(name)]: value }, {
                lineWidth: 0,
                indent: Math.max(2, document.unit.length),
                aliasDuplicateObjects: false,
            });
            return block.trimEnd().split('\n');
        });
        const at = document.lineEndAt(last.end);
        edits.push({ range: { start: at, end: at }, newText: lines.map((line) => `${lineEnd}${indent}${line}`).join('') });
    }
    return edits;
}
function emptied(isList, coming) {
    const value = isList ? coming.map(([, member]) => member) : Object.fromEntries(coming);
    return inlineText(value, YAML_INLINE);
}
/** Whole lines where the member stands on lines of its own; up to the next one where something stands before it. */
function removal(document, { start, end }, next) {
    const { text } = document;
    const line = start - document.columnAt(start).length;
    const alone = text.slice(line, start).trim() === '';
    if (!alone && next)
        return { range: { start, end: next.start }, newText: '' };
    const after = document.lineEndAt(end);
    const behind = text.slice(after).startsWith('\r\n') ? after + 2 : Math.min(text.length, after + 1);
    return { range: { start: alone ? line : start, end: behind }, newText: '' };
}

;// CONCATENATED MODULE: ./lib/source/edited-document.js


/** A JSON or YAML text that is being changed, with the value in it that the steps begin at. */
class EditedDocument {
    text;
    yaml;
    /** JSON pointer of the value. */
    base;
    value;
    lineEnd;
    /** What one level indents by: as the first indented line does. */
    unit;
    #document;
    constructor(source, document, yaml, base, value) {
        this.text = source.text;
        this.yaml = yaml;
        this.base = base;
        this.value = value;
        this.#document = document;
        this.lineEnd = source.text.includes('\r\n') ? '\r\n' : '\n';
        this.unit = /\n([ \t]+)[^\s#]/.exec(source.text)?.[1] ?? '  ';
    }
    /** The value at some steps, with its place and that of its key. */
    place(steps) {
        return this.#document.locate(this.base + pointerOf(steps));
    }
    /** Where a value stands, without the white space that a block of YAML ends with. */
    rangeOf(steps) {
        const range = this.place(steps)?.value;
        if (!range)
            return undefined;
        const written = this.text.slice(range.start, range.end);
        return { start: range.start, end: range.start + written.trimEnd().length };
    }
    /** True for a value that is written with brackets: everything in JSON. */
    isFlow(steps) {
        const range = this.place(steps)?.value;
        return range !== undefined && /[{[]/.test(this.text.charAt(range.start));
    }
    /** How containers in a container are written on one line; undefined when they take several, or there are none. */
    inlineStyleIn(steps) {
        const container = valueAt(this.value, steps);
        if (typeof container !== 'object' || container === null)
            return undefined;
        const names = Array.isArray(container) ? container.map((_, i) => i) : Object.keys(container);
        const siblings = names.filter((name) => {
            const sibling = valueAt(container, [name]);
            return typeof sibling === 'object' && sibling !== null && Object.keys(sibling).length > 0;
        });
        const styles = siblings.map((name) => this.inlineStyleOf([...steps, name]));
        return styles.length > 0 && styles.every((style) => style !== undefined) ? styles.at(-1) : undefined;
    }
    /** How a container is written on one line; undefined when it takes several. */
    inlineStyleOf(steps) {
        const range = this.rangeOf(steps);
        const container = valueAt(this.value, steps);
        if (!range || !this.isFlow(steps) || typeof container !== 'object' || container === null)
            return undefined;
        const written = this.text.slice(range.start, range.end);
        if (written.includes('\n'))
            return undefined;
        const plain = this.yaml ? YAML_INLINE : JSON_INLINE;
        const names = Array.isArray(container) ? container.map((_, i) => i) : Object.keys(container);
        const places = names.flatMap((name) => this.place([...steps, name]) ?? []);
        const [first, second] = places;
        if (!first)
            return plain;
        const begin = ({ key, value }) => key?.start ?? value.start;
        return {
            pad: Array.isArray(container) ? plain.pad : this.text.slice(range.start + 1, begin(first)),
            colon: first.key ? this.text.slice(first.key.end, first.value.start) : plain.colon,
            comma: second ? this.text.slice(first.value.end, begin(second)) : plain.comma,
            bareKeys: this.yaml && (first.key ? !/["']/.test(this.text.charAt(first.key.start)) : plain.bareKeys),
        };
    }
    /** White space in front of the line of an offset. */
    indentAt(offset) {
        const line = this.text.slice(this.text.lastIndexOf('\n', offset - 1) + 1, offset);
        return /^[ \t]*/.exec(line)?.[0] ?? '';
    }
    /** As many blanks as stand in front of an offset on its line. */
    columnAt(offset) {
        return ' '.repeat(offset - (this.text.lastIndexOf('\n', offset - 1) + 1));
    }
    /** The end of the line of an offset, before its line break. */
    lineEndAt(offset) {
        const end = this.text.indexOf('\n', offset);
        if (end < 0)
            return this.text.length;
        return this.text.charAt(end - 1) === '\r' ? end - 1 : end;
    }
}

// EXTERNAL MODULE: ./lib/source/edits.js
var source_edits = __webpack_require__(65768);
;// CONCATENATED MODULE: ./lib/source/flow-edits.js


/** A value in the place of another one: written as it was or as its siblings are. */
function flowValue(document, steps, value, start) {
    if (typeof value !== 'object' || value === null)
        return scalarText(value);
    const parent = steps.slice(0, -1);
    const style = document.inlineStyleOf(steps) ?? (steps.length > 0 ? document.inlineStyleIn(parent) : undefined);
    if (style)
        return inlineText(value, style);
    if (document.yaml)
        return inlineText(value, YAML_INLINE);
    if (steps.length > 0 && !isMultiline(document, parent))
        return inlineText(value, JSON_INLINE);
    return prettyText(value, { ...document, indent: document.indentAt(start) });
}
/** The edits inside a container with brackets: members that go with their commas, members that come at its end. */
function flowContainerEdits(document, { steps, gone, coming }) {
    const { text, lineEnd, unit } = document;
    const container = valueAt(document.value, steps);
    const outer = document.rangeOf(steps);
    if (!outer || typeof container !== 'object' || container === null)
        return [];
    const isList = Array.isArray(container);
    const spans = spansOf(document, steps, isList ? container.map((_, index) => index) : Object.keys(container));
    const [first] = spans;
    const multiline = first ? isMultiline(document, steps) : coming.length > 0 && !document.yaml;
    const indent = first && multiline ? document.indentAt(first.start) : document.indentAt(outer.start) + unit;
    const own = document.inlineStyleOf(steps) ?? (document.yaml ? YAML_INLINE : JSON_INLINE);
    const siblings = document.inlineStyleIn(steps) ?? (multiline && !document.yaml ? undefined : own);
    const texts = coming.map(([name, member]) => {
        const written = siblings ? inlineText(member, siblings) : prettyText(member, { indent, unit, lineEnd });
        return isList ? written : `${keyText(String(name), own.bareKeys)}${multiline ? ': ' : own.colon}${written}`;
    });
    const kept = spans.filter(({ name }) => !gone.has(name));
    if (kept.length === 0) {
        const [open, close] = isList ? ['[', ']'] : ['{', '}'];
        const pad = isList || texts.length === 0 ? '' : own.pad;
        const body = multiline
            ? `${lineEnd}${indent}${texts.join(`,${lineEnd}${indent}`)}${lineEnd}${document.indentAt(outer.start)}`
            : `${pad}${texts.join(own.comma)}${pad}`;
        return [{ range: outer, newText: `${open}${texts.length === 0 ? '' : body}${close}` }];
    }
    const edits = [];
    for (const [index, span] of spans.entries()) {
        if (!gone.has(span.name))
            continue;
        const before = spans[index - 1];
        const keptBefore = spans.slice(0, index).some(({ name }) => !gone.has(name));
        if (keptBefore && before)
            edits.push({ range: { start: before.end, end: span.end }, newText: '' });
        else
            edits.push({ range: { start: span.start, end: spans[index + 1]?.start ?? span.end }, newText: '' });
    }
    const last = kept.at(-1);
    if (last && texts.length > 0) {
        const separator = multiline ? `,${lineEnd}${indent}` : commaIn(text, spans, own.comma);
        edits.push({ range: { start: last.end, end: last.end }, newText: texts.map((one) => separator + one).join('') });
    }
    return edits;
}
function spansOf(document, steps, names) {
    return names
        .flatMap((name) => {
        const place = document.place([...steps, name]);
        return place ? [{ name, start: place.key?.start ?? place.value.start, end: place.value.end }] : [];
    })
        .sort((a, b) => a.start - b.start);
}
/** True when the first member stands on another line than the bracket. */
function isMultiline(document, steps) {
    const container = valueAt(document.value, steps);
    const outer = document.rangeOf(steps);
    if (!outer || typeof container !== 'object' || container === null)
        return false;
    const names = Array.isArray(container) ? container.map((_, i) => i) : Object.keys(container);
    const [first] = spansOf(document, steps, names);
    return first !== undefined && document.text.slice(outer.start, first.start).includes('\n');
}
function commaIn(text, [first, second], otherwise) {
    return first && second ? text.slice(first.end, second.start) : otherwise;
}

// EXTERNAL MODULE: ./lib/source/json.js + 3 modules
var source_json = __webpack_require__(16243);
// EXTERNAL MODULE: ./lib/source/source-text.js
var source_text = __webpack_require__(45482);
// EXTERNAL MODULE: ./lib/source/yaml.js + 6 modules
var source_yaml = __webpack_require__(34005);
;// CONCATENATED MODULE: ./lib/source/document-edits.js








/**
 * Changes values of a JSON or YAML text and leaves every other character, order, comment and indentation as it is. What
 * comes out is read again: a part whose edits would change anything else, or not quite what was meant, is refused.
 */
function editDocument(source, yaml, parts) {
    const document = read(source.text, yaml);
    const root = document.value;
    const nothing = { text: source.text, edits: [], refused: parts };
    if (root === undefined)
        return nothing;
    const done = [];
    const refused = [];
    for (const part of parts) {
        const value = valueAtPointer(root, part.pointer);
        const edits = value === undefined ? [] : editsOf(new EditedDocument(source, document, yaml, part.pointer, value), part.changes);
        if (comesOut(source.text, yaml, root, [{ part, edits }]))
            done.push({ part, edits });
        else
            refused.push(part);
    }
    const all = comesOut(source.text, yaml, root, done) ? done : done.slice(0, 1);
    refused.push(...done.slice(all.length).map(({ part }) => part));
    const edits = all.flatMap((one) => one.edits);
    return { text: (0,source_edits/* applyEdits */.c)(source.text, edits), edits, refused };
}
function read(text, yaml) {
    const source = new source_text/* SourceText */.D('', text);
    return yaml ? (0,source_yaml.parseYaml)(source, { exactNumbers: true }) : (0,source_json/* parseJson */.q)(source, { exactNumbers: true, maxDepth: 500 });
}
function comesOut(text, yaml, root, all) {
    const wanted = all.reduce((value, { part }) => withPart(value, part), root);
    const changed = (0,source_edits/* applyEdits */.c)(text, all.flatMap(({ edits }) => edits));
    return sameValue(read(changed, yaml).value, wanted);
}
function withPart(root, { pointer, changes }) {
    const base = stepsTo(root, pointer);
    const below = (one) => ({
        ...one,
        steps: [...base, ...one.steps],
    });
    return applyChanges(root, {
        replaced: changes.replaced.map(below),
        removed: changes.removed.map((steps) => [...base, ...steps]),
        added: changes.added.map(below),
    });
}
/** The steps that a JSON pointer means in a value. */
function stepsTo(root, pointer) {
    const steps = [];
    let current = root;
    for (const token of pointer.split('/').slice(1)) {
        const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
        const step = Array.isArray(current) ? Number(name) : name;
        steps.push(step);
        current = typeof current === 'object' && current !== null ? current[step] : undefined;
    }
    return steps;
}
function valueAtPointer(root, pointer) {
    let current = root;
    for (const step of stepsTo(root, pointer))
        current =
            typeof current === 'object' && current !== null && Object.hasOwn(current, step)
                ? current[step]
                : undefined;
    return current;
}
function editsOf(document, { replaced, removed, added }) {
    const edits = [];
    const set = (steps, value) => {
        const range = document.rangeOf(steps);
        if (range)
            edits.push(replacement(document, steps, range, value));
    };
    const containers = new Map();
    const containerOf = (steps) => {
        const parent = steps.slice(0, -1);
        const key = pointerOf(parent);
        const known = containers.get(key) ?? { steps: parent, gone: new Set(), coming: [] };
        containers.set(key, known);
        return known;
    };
    for (const { steps, value } of replaced)
        set(steps, value);
    const additions = additionsOf(document.value, added);
    for (const { steps, value, exchanges } of additions)
        if (exchanges)
            set(steps, value);
        else
            containerOf(steps).coming.push([steps.at(-1) ?? '', value]);
    const exchanged = additions.filter(({ exchanges }) => exchanges);
    for (const steps of removed)
        if (!exchanged.some((top) => startsWith(steps, top.steps)))
            containerOf(steps).gone.add(steps.at(-1) ?? '');
    for (const change of containers.values())
        edits.push(...containerEdits(document, change));
    return edits;
}
function containerEdits(document, change) {
    return document.yaml && !document.isFlow(change.steps)
        ? blockContainerEdits(document, change)
        : flowContainerEdits(document, change);
}
function replacement(document, steps, range, value) {
    const old = document.text.slice(range.start, range.end);
    const scalar = typeof value !== 'object' || value === null;
    const written = document.yaml && scalar ? yamlScalar(old, value) : flowValue(document, steps, value, range.start);
    if (old !== '' || !document.yaml)
        return { range, newText: written };
    // Nothing is written where null is meant: the value comes behind the colon.
    const colon = document.text.indexOf(':', document.place(steps)?.key?.end ?? range.end);
    return { range: { start: colon + 1, end: colon + 1 }, newText: ` ${written}` };
}

// EXTERNAL MODULE: ./lib/source/unified-diff.js
var unified_diff = __webpack_require__(83223);
// EXTERNAL MODULE: ./lib/commands/replace-file.js
var replace_file = __webpack_require__(31481);
// EXTERNAL MODULE: ./lib/json-schema/validator.js + 4 modules
var json_schema_validator = __webpack_require__(90694);
// EXTERNAL MODULE: ./lib/judge/judge.js + 17 modules
var judge = __webpack_require__(37706);
// EXTERNAL MODULE: ./lib/judge/proposal.js
var judge_proposal = __webpack_require__(90577);
// EXTERNAL MODULE: ./lib/judge/path-tree.js
var path_tree = __webpack_require__(95757);
// EXTERNAL MODULE: ./lib/judge/schema-shape.js
var schema_shape = __webpack_require__(62580);
;// CONCATENATED MODULE: ./lib/judge/written-response.js



/**
 * A response as a person would write it down as expected: keys in the order of the output schema, then in that of the
 * response. What no rule looks at is left out unless the value is only valid with it.
 */
function writtenResponse(payload, rules, schema, isValid) {
    const whole = ordered(payload, schema === undefined ? undefined : (0,schema_shape/* shapeOf */.F5)(schema));
    const looked = lookedAt(whole, (0,path_tree/* pathTree */.i)(rules));
    return looked === undefined || (isValid(whole) && !isValid(looked)) ? whole : looked;
}
/** The value without what `ignore` takes out; elements of lists keep their places. */
function lookedAt(value, node) {
    if (Array.isArray(value)) {
        if (node.ignored)
            return undefined;
        return value.map((one) => lookedAt(one, node.element) ?? one);
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return node.ignored ? undefined : value;
    const members = Object.entries(value).flatMap(([key, member]) => {
        const kept = lookedAt(member, node.child(key));
        return kept === undefined ? [] : [[key, kept]];
    });
    return node.ignored && members.length === 0 ? undefined : Object.fromEntries(members);
}
function ordered(value, shape) {
    if (Array.isArray(value))
        return value.map((one) => ordered(one, shape?.element));
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const declared = (shape?.keys ?? []).filter((key) => Object.hasOwn(value, key));
    const keys = [...declared, ...Object.keys(value).filter((key) => !declared.includes(key))];
    return Object.fromEntries(keys.map((key) => [key, ordered(value[key] ?? null, shape?.child(key))]));
}

// EXTERNAL MODULE: ./lib/commands/run-trials.js + 10 modules
var run_trials = __webpack_require__(62889);
;// CONCATENATED MODULE: ./lib/commands/update-targets.js

/**
 * The expected values of the run's cases, each once however many cases share it; those that no selected case fails are
 * left out. In the order of their files.
 */
function updateTargets(skills, run, outcomes) {
    const trialsOf = new Map(outcomes.map(({ one, trials }) => [(0,run_trials/* caseKey */.u)({ case: one }), trials]));
    const targets = new Map();
    for (const skill of skills) {
        // The cases of the run carry the repeats of the inputs; the others are as they are written.
        const selected = new Map(skill.cases.map((one) => [one.id, one]));
        for (const written of skill.suites.cases) {
            const one = selected.get(written.id) ?? written;
            const user = {
                one,
                skill,
                name: `${skill.skill.name}/${one.id}`,
                selected: selected.has(one.id),
                trials: trialsOf.get((0,run_trials/* caseKey */.u)({ case: one })) ?? [],
                judgements: run.judgements.get((0,run_trials/* caseKey */.u)({ case: one })) ?? [],
            };
            const { json, create } = one.expect;
            const key = json?.at ? `${json.at.file}#${json.at.pointer}` : create?.file;
            if (key === undefined)
                continue;
            const known = targets.get(key);
            if (known)
                known.users.push(user);
            else if (json?.at)
                targets.set(key, { kind: 'change', at: json.at, value: json.value, users: [user] });
            else if (create)
                targets.set(key, { kind: 'create', create, users: [user] });
        }
    }
    return [...targets]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, target]) => target)
        .filter(concernsRun);
}
function concernsRun(target) {
    const own = target.users.filter(({ selected, one }) => selected && one.skip === undefined);
    return target.kind === 'create' ? own.length > 0 : own.some(({ trials }) => trials.some(isFailed));
}
function isFailed({ verdict }) {
    return verdict === 'failed';
}
/** Why the values of a target must stay as they are, as the end of a sentence; undefined when they may change. */
function obstacle({ users }) {
    for (const { one, name, selected, trials, judgements } of users) {
        if (one.skip !== undefined)
            continue;
        if (!selected)
            return `${name} expects them too, and this run leaves it out`;
        if (one.xfail || one.quarantine)
            return `${name} is marked as a known failure or quarantined`;
        if (trials.some(({ verdict }) => verdict === 'errored'))
            return `a trial of ${name} erred`;
        if (judgements.length === 0)
            return `${name} did not run`;
        for (const { violations, fields, counts, payload } of judgements) {
            // The trial says what is wrong, as far as that may be shown.
            const broken = violations.find(({ kind, severity }) => severity === 'error' && kind !== 'usage');
            if (broken)
                return `a response of ${name} is wrong by more than its values (${broken.kind})`;
            const { match, wrong, missing, extra } = counts;
            if (fields.length !== match + wrong + missing + extra || payload === undefined)
                return `a response of ${name} is too large`;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/commands/update-plan.js






/** Plans the change of one target from what all of its trials answered. */
async function planUpdate(target) {
    const blocked = obstacle(target);
    if (blocked !== undefined)
        return { row: leftRow(target, blocked) };
    return target.kind === 'create' ? planCreation(target) : planChange(target);
}
/** A row that says why nothing is written. */
function leftRow(target, reason, open = []) {
    const file = target.kind === 'create' ? target.create.file : target.at.file;
    return { ...NOTHING, file, cases: namesOf(target), change: 'left', open, reason };
}
const NOTHING = { replaced: 0, removed: 0, added: 0, open: [] };
function namesOf({ users }) {
    return users.map(({ name }) => name);
}
function planChange(target) {
    const { at, value, users } = target;
    const proposal = (0,judge_proposal/* proposeUpdate */.cN)(value, users.flatMap(({ judgements }) => judgements));
    const { replaced, removed, added, open } = proposal;
    if (replaced.length + removed.length + added.length === 0)
        return { row: leftRow(target, 'its trials disagree, or no other value would mend it', open) };
    const counts = { replaced: replaced.length, removed: removed.length, added: added.length };
    return {
        row: { file: at.file, cases: namesOf(target), change: 'updated', ...counts, open },
        part: { file: at.file, pointer: at.pointer, changes: proposal },
    };
}
async function planCreation(target) {
    const { create, users } = target;
    const [first] = users.filter(({ judgements }) => judgements.length > 0);
    const payloads = users.flatMap(({ judgements }) => judgements.map(({ payload = null }) => payload));
    const [answer = null, ...others] = payloads;
    if (!first)
        return { row: leftRow(target, 'nothing ran') };
    const open = new Set();
    for (const other of others)
        for (const path of await differences(first.one, answer, other))
            open.add(path);
    if (open.size > 0)
        return { row: leftRow(target, 'its trials disagree', [...open]) };
    if (!(0,judge_proposal/* isWritable */.nH)(answer))
        return { row: leftRow(target, 'its response holds a number beyond all that equals nothing') };
    const schema = appliedSchema(first.one.expect, first.skill.skill.outputSchema);
    const value = writtenResponse(answer, first.one.expect.compare, schema, await validity(schema));
    const link = create.link && {
        ...create.link,
        changes: {
            replaced: [],
            removed: [],
            added: [{ steps: ['expect', 'json_file'], value: create.file.slice(create.file.lastIndexOf('/') + 1) }],
        },
    };
    return {
        row: { ...NOTHING, file: create.file, cases: namesOf(target), change: 'created' },
        created: { file: create.file, text: `${prettyText(value, { indent: '', unit: '  ', lineEnd: '\n' })}\n` },
        ...(link ? { part: link } : {}),
    };
}
/** Paths at which a response differs from another one under the rules of a case. */
async function differences(one, expected, response) {
    const { usage: _, minScore: __, ...rest } = one.expect;
    const expect = {
        ...rest,
        match: 'full',
        schema: false,
        checks: [],
        artifacts: [],
        json: { value: expected },
    };
    const { fields } = await (0,judge/* judge */.S)({
        expect,
        schema: undefined,
        createValidator: json_schema_validator/* createValidator */.f,
        outcome: {
            kind: 'finished',
            execution: { id: '', state: 'completed', status: 'completed', usage: {}, echo: {}, response },
        },
    });
    return fields.filter(({ outcome }) => outcome !== 'match').map(({ path }) => path);
}
function appliedSchema({ schema }, own) {
    return schema === true ? own : schema === false ? undefined : schema.value;
}
async function validity(schema) {
    // A schema that cannot be used is a finding, and its skill is not sent.
    const validator = schema === undefined ? undefined : await (0,json_schema_validator/* createValidator */.f)(schema);
    return (value) => validator === undefined || validator.validate(value).length === 0;
}

;// CONCATENATED MODULE: ./lib/commands/update-expectations.js










/** Throws `UsageError` where a pull request started the workflow: it would write its own answers as expectations. */
function refuseUpdate(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event.startsWith('pull_request'))
        throw new errors/* UsageError */.eb(`update does not run on ${event} events: run it by hand (workflow_dispatch) or on a laptop.`);
}
/**
 * Rewrites the failing leaves of expected values to what all trials answered, makes the expected files that are
 * missing, and writes the changes as `expectations.patch` into the report directory, but for those of skills whose
 * fields are redacted. Commits nothing. Resolves to one row for each place that a case expects values at.
 */
async function updateExpectations(context, skills, run, outcomes, redaction) {
    const { log, cwd } = context.runtime;
    const { absolute, shown } = context.reports();
    const patch = (0,external_node_path_.join)(absolute, 'expectations.patch');
    await (0,promises_.rm)(patch, { force: true });
    const root = await (0,repository/* repositoryRoot */.Hn)(cwd);
    const plans = [];
    for (const target of updateTargets(skills, run, outcomes)) {
        const planned = { target, ...(await planUpdate(target)) };
        const path = planned.created && (0,external_node_path_.resolve)(cwd, planned.created.file);
        const problem = path === undefined ? undefined : await whyNotCreated(root, path);
        plans.push(problem === undefined ? planned : { target, row: leftRow(target, problem) });
    }
    const isSecret = ({ target }) => target.users.some(({ one }) => redaction.of(one) !== undefined);
    const { rows, diff } = await carryOut(context, plans, isSecret);
    for (const row of rows)
        say(log, row);
    const changed = rows.some(({ change }) => change !== 'left');
    if (!changed)
        log.info('No expected file has changed.');
    if (diff !== '')
        await (0,replace_file/* replaceFile */.f)(patch, context.secrets.scrub(diff));
    const where = diff === '' ? '' : `; they are also in ${shown}/expectations.patch`;
    if (changed)
        log.info(`Look at the changes before you commit them${where}.`);
    if (changed && plans.some((plan) => plan.row.change !== 'left' && isSecret(plan)))
        log.info('Changes of skills with redacted fields are in the files only, and not in the patch.');
    return rows;
}
async function whyNotCreated(root, path) {
    if (await (0,promises_.readFile)(path).catch(() => undefined))
        return 'the file exists, and no case names it';
    const problem = await (0,repository/* creationProblem */.bS)(root, path);
    return problem && `it ${problem}`;
}
/** Writes what is planned, file by file; a plan whose edits cannot be made leaves everything of it as it is. */
async function carryOut({ runtime: { cwd } }, plans, isSecret) {
    let diff = '';
    const refused = new Set();
    const files = [...new Set(plans.flatMap(({ part }) => (part ? [part.file] : [])))].sort();
    for (const file of files) {
        const own = plans.filter(({ part }) => part?.file === file);
        const path = await (0,promises_.realpath)((0,external_node_path_.resolve)(cwd, file));
        const source = new source_text/* SourceText */.D(file, await (0,promises_.readFile)(path, 'utf8'));
        const parts = own.flatMap(({ part }) => (part ? [part] : []));
        const edited = editDocument(source, !file.toLowerCase().endsWith('.json'), parts);
        for (const plan of own)
            if (edited.refused.some((part) => part === plan.part))
                refused.add(plan);
        if (edited.text === source.text)
            continue;
        await (0,replace_file/* replaceFile */.f)(path, source.bom ? `\ufeff${edited.text}` : edited.text);
        if (!own.some(isSecret))
            diff += (0,unified_diff/* unifiedDiff */.WH)(file, source.text, edited.edits);
    }
    const rows = [];
    for (const plan of plans) {
        // A path may hold keys that a model has made of values.
        const open = isSecret(plan) ? plan.row.open.map(() => 'redacted') : plan.row.open;
        if (refused.has(plan)) {
            rows.push(leftRow(plan.target, 'its text cannot be changed in place; write the values by hand', open));
            continue;
        }
        rows.push({ ...plan.row, open });
        if (!plan.created)
            continue;
        await (0,replace_file/* replaceFile */.f)((0,external_node_path_.resolve)(cwd, plan.created.file), plan.created.text);
        if (!isSecret(plan))
            diff += (0,unified_diff/* newFileDiff */.mK)(plan.created.file, plan.created.text);
    }
    return { rows, diff };
}
function say(log, { file, change, replaced, removed, added, open, reason }) {
    if (change === 'left')
        log.warning(`${file} is left as it is: ${reason}.`);
    else if (change === 'created')
        log.info(`${file}: created.`);
    else
        log.info(`${file}: ${replaced} values changed, ${removed} removed, ${added} added.`);
    for (const path of open)
        log.warning(`${file}: ${path} is left as it is: the trials disagree on it, or no value would mend it.`);
}


/***/ })

};
