export const id = 428;
export const ids = [428];
export const modules = {

/***/ 74329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted),
/* harmony export */   r: () => (/* binding */ nameProblem)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

// Mermaid's lexer takes these for keywords wherever an id is expected, in any case.
const RESERVED = new Set([
    'default',
    'class',
    'classdef',
    'note',
    'state',
    'style',
    'scale',
    'click',
    'href',
    'acctitle',
    'accdescr',
]);
/** Text for a message. */
function quoted(text) {
    return JSON.stringify((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(text, 60));
}
/** `read the-file` as `ReadTheFile`. */
function camelCase(text) {
    return text
        .split(/[^\p{L}\p{N}_.]+/u)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join('');
}
const LEGAL = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*$/u;
/** What is wrong with the name of a state, if anything. `name` is not empty. */
function nameProblem(name) {
    const legal = LEGAL.test(name);
    const reserved = RESERVED.has(name.toLowerCase());
    if (legal && !reserved)
        return undefined;
    const better = camelCase(name);
    const instead = better === '' || better.length > 60 ? {} : { better };
    const advice = instead.better === undefined ? '' : `; write ${instead.better}`;
    if (/\s/.test(name))
        return {
            message: `A state's name cannot hold spaces: ${quoted(name)} would be several states${advice}.`,
            ...instead,
        };
    if (reserved)
        return { message: `${quoted(name)} is a keyword and cannot name a state.`, better: `${name}State` };
    if (name.includes('-'))
        return { message: `A state's name cannot hold "-": ${quoted(name)}${advice}.`, ...instead };
    if (/[{}]/.test(name))
        return { message: `A state's name cannot hold braces: ${quoted(name)}.` };
    return {
        message: `${quoted(name)} is an odd name for a state: use letters, digits, "_" and "."${advice}.`,
        part: 'legal',
        ...instead,
    };
}


/***/ }),

/***/ 60428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseGraph: () => (/* binding */ parseGraph)
});

// EXTERNAL MODULE: ./lib/rules/vlmrun-yaml/graph/names.js
var names = __webpack_require__(74329);
// EXTERNAL MODULE: ./lib/rules/vlmrun-yaml/graph/state-graph.js
var state_graph = __webpack_require__(90065);
;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/graph/builder.js


/** A file of nothing but wrong lines is told this often, then once that there are more. */
const MOST_PROBLEMS = 20;
/** Collects what the lines of a graph say. */
class GraphBuilder {
    header;
    complete = true;
    #states = new Map();
    #transitions = [];
    #problems = [];
    #open = [];
    #unsaid = 0;
    /** Id of the innermost open composite state. */
    get scope() {
        return this.#open.at(-1)?.id;
    }
    problem(problem) {
        if (this.#problems.length < MOST_PROBLEMS)
            this.#problems.push(problem);
        else if (this.#unsaid++ === 0)
            this.#problems.push({ message: 'More lines from here on cannot be read.', range: problem.range });
    }
    /** A line that says something unknown. */
    unreadable(problem) {
        this.complete = false;
        this.problem(problem);
    }
    /** Notes that a state is named, and what is wrong with its name. */
    mention(id, range) {
        let state = this.#states.get(id);
        if (state === undefined) {
            const wrong = (0,names/* nameProblem */.r)(id);
            if (wrong)
                this.problem({ ...wrong, range, ...(wrong.better && { fix: rename(range, wrong.better) }) });
            state = { id, kind: 'plain', range, descriptions: [] };
            this.#states.set(id, state);
        }
        const scope = this.scope;
        if (scope !== undefined && scope !== id && state.parent === undefined && !this.#isAbove(id))
            state.parent = scope;
        return state;
    }
    #isAbove(id) {
        return this.#open.some((composite) => composite.id === id);
    }
    describe(id, range, text, textRange, line) {
        this.mention(id, range).descriptions.push({ text, range: textRange, line });
    }
    mark(id, range, kind) {
        this.mention(id, range).kind = kind;
    }
    transition(transition) {
        for (const [id, range] of [
            [transition.from, transition.fromRange],
            [transition.to, transition.toRange],
        ])
            if (id !== state_graph/* EDGE */.K)
                this.mention(id, range);
        this.#transitions.push({ ...transition, ...(this.scope !== undefined && { parent: this.scope }) });
    }
    open(id, range) {
        this.mark(id, range, 'composite');
        this.#open.push({ id, range });
    }
    close(range) {
        if (this.#open.pop() === undefined)
            this.problem({ message: 'This "}" closes nothing.', range });
    }
    finish() {
        for (const { id, range } of this.#open)
            this.unreadable({ message: `The composite state ${(0,names/* quoted */.T)(id)} is never closed: add a line "}".`, range });
        return {
            ...(this.header && { header: this.header }),
            states: this.#states,
            transitions: this.#transitions,
            problems: this.#problems,
            complete: this.complete,
        };
    }
}
function rename(range, newText) {
    return { description: `Write ${newText}`, edits: [{ range, newText }] };
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/graph/lines.js
/** The lines of a graph, in order, those without content too. */
function* graphLines(text) {
    for (let at = 0; at < text.length;) {
        const next = text.indexOf('\n', at);
        const end = next < 0 ? text.length : next + 1;
        const raw = text.slice(at, end);
        const content = raw.trimStart();
        const start = at + raw.length - content.length;
        yield { text: withoutComment(content).trimEnd(), start, whole: { start: at, end } };
        at = end;
    }
}
/**
 * Cuts `# …` and `%% …` where a word could begin. Mermaid skips both there (its manual knows `%%` only, its state
 * grammar has `#` as well); behind the colon of a description they are text.
 */
function withoutComment(line) {
    const colon = descriptionColon(line);
    const head = colon < 0 ? line : line.slice(0, colon);
    const comment = /(?:^|\s)(?:#|%%)/.exec(head);
    return comment ? line.slice(0, comment.index) : line;
}
/** Index of the colon that begins a description, passing over `:::class`; -1 without one. */
function descriptionColon(line) {
    let at = line.indexOf(':');
    while (at >= 0 && line.startsWith(':::', at) && line[at + 3] !== ':')
        at = line.indexOf(':', at + 3);
    return at;
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/graph/transition-line.js



// Characters that everything which people write for `-->` consists of, and what of it is an arrow.
const STROKES = /[-–—<>=]+|[→⟶⇒➜➔]/g;
const ARROW = /<?[-–—]+>+|<[-–—]+|=+>|[→⟶⇒➜➔]/;
const MAX_ARROW = 100;
const CLASS = /:::[^\s:{]+$/;
/** The first arrow of a text. Looked for among short runs of strokes only: in a long one it takes forever. */
function arrowIn(text) {
    STROKES.lastIndex = 0;
    for (let match = STROKES.exec(text); match !== null; match = STROKES.exec(text)) {
        const [run] = match;
        const arrow = run.length > MAX_ARROW ? null : ARROW.exec(run);
        if (arrow)
            return { text: arrow[0], at: match.index + arrow.index };
    }
    return undefined;
}
/** `text` from `start` without the white space around it and without `:::class`. */
function word(text, start) {
    const trimmed = text.trimStart();
    const from = start + text.length - trimmed.length;
    const name = trimmed.trimEnd().replace(CLASS, '');
    return { text: name, range: { start: from, end: from + name.length } };
}
/** A line with an arrow or a description, or a lone name: the two kinds of line that every graph is made of. */
function readStateLine(line, graph) {
    const colon = descriptionColon(line.text);
    const head = colon < 0 ? line.text : line.text.slice(0, colon);
    const text = colon < 0 ? undefined : readText(line, colon, graph);
    const semicolon = colon < 0 ? head.indexOf(';') : -1;
    if (semicolon >= 0) {
        readSeparated(line, graph);
        return;
    }
    const arrow = arrowIn(head);
    if (arrow)
        readTransition(line, head, arrow, text, graph);
    else
        readState(line, head, text, graph);
}
function readState(line, head, text, graph) {
    const name = word(head, line.start);
    if (name.text === '') {
        graph.unreadable({ message: 'The name of the state is missing before ":".', range: rangeOf(line) });
    }
    else if (name.text === state_graph/* EDGE */.K) {
        graph.unreadable({ message: '[*] is no state; write "[*] --> First" or "Last --> [*]".', range: name.range });
    }
    else if (text === undefined) {
        if (/\s/.test(name.text))
            graph.unreadable({
                message: `Neither "Name : what happens" nor "A --> B": ${(0,names/* quoted */.T)(name.text)} would become several states.`,
                range: name.range,
            });
        else
            graph.mention(name.text, name.range);
    }
    else
        graph.describe(name.text, name.range, text.text, text.range, line.whole);
}
function readTransition(line, head, arrow, label, graph) {
    const behind = arrow.at + arrow.text.length;
    const from = word(head.slice(0, arrow.at), line.start);
    const to = word(head.slice(behind), line.start + behind);
    const arrowRange = { start: line.start + arrow.at, end: line.start + behind };
    if (arrow.text !== '-->')
        graph.problem({
            message: `${(0,names/* quoted */.T)(arrow.text)} is no arrow; write "-->".`,
            range: arrowRange,
            fix: { description: 'Write -->', edits: [{ range: arrowRange, newText: '-->' }] },
        });
    const second = arrowIn(to.text);
    if (second) {
        const at = to.range.start + second.at;
        graph.unreadable({
            message: 'One line holds one transition: write the next on a line of its own.',
            range: { start: at, end: at + second.text.length },
        });
    }
    else if (from.text === '' || to.text === '') {
        const side = from.text === '' ? 'before' : 'behind';
        graph.unreadable({ message: `The state ${side} the arrow is missing.`, range: rangeOf(line) });
    }
    else if (from.text === state_graph/* EDGE */.K && to.text === state_graph/* EDGE */.K) {
        graph.problem({ message: '"[*] --> [*]" leads past every state.', range: rangeOf(line) });
    }
    else {
        const range = { start: line.start, end: label?.range.end ?? to.range.end };
        const ends = { from: from.text, to: to.text, fromRange: from.range, toRange: to.range };
        graph.transition({ ...ends, ...(label?.text && { label: label.text }), range, line: line.whole });
    }
}
/**
 * The text behind the colon. Mermaid reads it as `(?:[^:\n;]|:[^:\n;])+`: it ends at `;`, and a colon cannot be doubled
 * or last.
 */
function readText(line, colon, graph) {
    const behind = line.text.slice(colon + 1);
    const text = behind.trim();
    const start = line.start + colon + 1 + behind.length - behind.trimStart().length;
    const at = (index, length) => ({ start: line.start + index, end: line.start + index + length });
    if (text === '') {
        graph.problem({ message: 'Nothing stands behind ":".', range: at(colon, 1) });
        return { text, range: { start, end: start } };
    }
    const doubled = line.text.indexOf('::', colon);
    const semicolon = line.text.indexOf(';', colon);
    if (doubled >= 0) {
        const message = '"::" cannot stand in a description; put something between the colons.';
        graph.problem({ message, range: at(doubled, 2) });
    }
    else if (text.endsWith(':')) {
        graph.problem({ message: 'A description cannot end with ":"; leave it out.', range: at(line.text.length - 1, 1) });
    }
    if (semicolon >= 0) {
        const lost = line.text.slice(semicolon + 1).trim();
        const tail = lost === '' ? 'leave it out' : `${(0,names/* quoted */.T)(lost)} is lost. Use "," or another state`;
        graph.problem({
            message: `";" ends the description here; ${tail}.`,
            range: at(semicolon, 1),
            fix: { description: 'Write ,', edits: [{ range: at(semicolon, 1), newText: lost === '' ? '' : ',' }] },
        });
    }
    return { text, range: { start, end: start + text.length } };
}
/** `A --> B; B --> C`: each part is read, so that one habit gives one finding and no others. */
function readSeparated(line, graph) {
    const at = line.start + line.text.indexOf(';');
    graph.problem({
        message: '";" does not end a statement, it becomes part of a name: end the line instead.',
        range: { start: at, end: at + 1 },
    });
    let offset = 0;
    for (const part of line.text.split(';')) {
        const start = line.start + offset + (part.length - part.trimStart().length);
        if (part.trim() !== '')
            readStateLine({ ...line, text: part.trim(), start }, graph);
        offset += part.length + 1;
    }
}
function rangeOf(line) {
    return { start: line.start, end: line.start + line.text.length };
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/graph/header.js


const OTHER_DIAGRAM = /^(?:graph|flowchart|sequenceDiagram|classDiagram|erDiagram|gantt|pie|journey|gitGraph|mindmap|timeline|quadrantChart|requirementDiagram|sankey|block|packet|architecture|kanban|C4\w+)(?:-beta|-v2)?\b(?!\s*(?::|-->))/i;
/**
 * Reads the first line with content. Returns `header` when it was one (right or wrong), `statement` when the header is
 * missing and the line says something already, `other` when the text is no state diagram.
 */
function readHeader(line, graph) {
    const { text } = line;
    const range = rangeOf(line);
    if (text === 'stateDiagram-v2') {
        graph.header = range;
        return 'header';
    }
    const loose = /^state[\s_-]*diagram([\s_-]*v\s*\d+)?\s*[:;]?$/i.exec(text);
    if (loose) {
        graph.header = range;
        const legacy = text === 'stateDiagram';
        graph.problem({
            message: legacy
                ? 'The header "stateDiagram" is that of the first version; write "stateDiagram-v2".'
                : `The header ${(0,names/* quoted */.T)(text)} is not recognised; write "stateDiagram-v2".`,
            range,
            ...(legacy && { part: 'legal' }),
            fix: { description: 'Write stateDiagram-v2', edits: [{ range, newText: 'stateDiagram-v2' }] },
        });
        return 'header';
    }
    const started = /^stateDiagram(?:-v2)?\s+/.exec(text);
    if (started) {
        graph.header = { start: line.start, end: line.start + started[0].trimEnd().length };
        graph.unreadable({
            message: `${(0,names/* quoted */.T)(text.slice(started[0].length))} stands on the line of the header; give each statement a line of its own.`,
            range: { start: line.start + started[0].length, end: range.end },
        });
        return 'header';
    }
    if (OTHER_DIAGRAM.test(text)) {
        graph.unreadable({ message: `The graph is a stateDiagram-v2, not ${(0,names/* quoted */.T)(text)}.`, range });
        return 'other';
    }
    graph.problem({
        message: 'The first line must be "stateDiagram-v2".',
        range,
        fix: {
            description: 'Add stateDiagram-v2',
            edits: [{ range: { start: line.start, end: line.start }, newText: `stateDiagram-v2\n` }],
        },
    });
    return 'statement';
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/graph/keyword-line.js


// Statements about the drawing only; the state that a note or class belongs to need not be told twice.
const DRAWING = [
    /^direction\s+(?:TB|BT|RL|LR)$/i,
    /^classDef\s+\w+\s+\S/i,
    /^class\s+\w+(?:\s*,\s*\w+)*\s+\w+$/i,
    /^style\s+[\w,]+\s+\S/i,
    /^click\s+[^\s:-]+\s+(?:href\s+"[^"]*"|"[^"]*"\s+"[^"]*")$/i,
    /^scale\s+\d+\s+width$/i,
    /^hide empty description$/i,
    /^acc(?:Title|Descr)\s*:/i,
    /^note\s+"[^"]*"\s+as\s+\S+$/i,
];
const NOTE = /^note\s+(?:left|right) of\s+[^\s:-]+\s*:(.*)$/i;
const KEYWORD = /^(?:[}-]|direction|class|style|click|scale|hide|acc|note|state)/i;
const ALIAS = /^(state\s+")([^"]*)("\s+as\s+)([^\s{]+)\s*(\{?)(.*)$/i;
const FORKING = /^(state\s+)(\S+)\s*(?:<<|\[\[)(choice|fork|join)(?:>>|\]\])$/i;
const COMPOSITE = /^(state\s+)([^\s{]+)\s*(\{?)(.*)$/i;
/**
 * Reads a line that begins with a keyword. Returns the mode for the next lines, or undefined when the line is of
 * another kind. `rest` reads what stands behind `{` on the same line.
 */
function readKeywordLine(line, graph, rest) {
    const { text, start } = line;
    if (!KEYWORD.test(text))
        return undefined;
    if (text === '}') {
        graph.close(rangeOf(line));
        return 'statements';
    }
    // A state may be named like a keyword by mistake; an arrow says that it was meant as a name.
    if (/^\S+/.exec(text)?.[0].includes('->', 1) || /^\S+\s+-+>/.test(text))
        return undefined;
    if (text === '--') {
        if (graph.scope === undefined)
            graph.problem({
                message: '"--" divides what is inside a composite state; here it divides nothing.',
                range: rangeOf(line),
            });
        return 'statements';
    }
    const note = NOTE.exec(text);
    if (note) {
        const cut = /[:;]/.exec(note[1] ?? '');
        const at = start + text.length - (note[1]?.length ?? 0) + (cut?.index ?? 0);
        if (cut)
            graph.problem({ message: `A note cannot hold ${(0,names/* quoted */.T)(cut[0])}.`, range: { start: at, end: at + 1 } });
        return 'statements';
    }
    if (DRAWING.some((pattern) => pattern.test(text)))
        return 'statements';
    if (/^note\s+(?:left|right) of\s+[^\s:-]+$/i.test(text))
        return 'note';
    if (/^accDescr\s*\{/i.test(text))
        return text.includes('}') ? 'statements' : 'accessibility';
    if (!/^state\s+\S/i.test(text) || /^state\s*:/i.test(text))
        return undefined;
    const behind = (id, at, brace, more) => {
        const range = { start: start + at, end: start + at + id.length };
        if (brace === '') {
            if (more === '')
                graph.mention(id, range);
            else
                graph.unreadable({
                    message: `${(0,names/* quoted */.T)(more)} cannot follow "state ${id}"; describe a state with "${id} : what happens".`,
                    range: { start: start + text.length - more.length, end: start + text.length },
                });
            return;
        }
        graph.open(id, range);
        const inner = more.trim();
        if (inner !== '')
            rest({ ...line, text: inner, start: start + text.length - more.trimStart().length });
    };
    const forking = FORKING.exec(text);
    if (forking) {
        const [, keyword = '', id = '', kind = ''] = forking;
        const at = start + keyword.length;
        graph.mark(id, { start: at, end: at + id.length }, kind.toLowerCase());
        return 'statements';
    }
    const alias = ALIAS.exec(text);
    if (alias) {
        const [, open = '', description = '', as = '', id = '', brace = '', more = ''] = alias;
        const at = open.length + description.length + as.length;
        const described = { start: start + open.length, end: start + open.length + description.length };
        graph.describe(id, { start: start + at, end: start + at + id.length }, description, described, line.whole);
        behind(id, at, brace, more);
        return 'statements';
    }
    const composite = COMPOSITE.exec(text);
    if (!composite || composite[2]?.startsWith('"')) {
        graph.unreadable({
            message: 'After "state" stands a name, or a text in double quotes with "as Name".',
            range: rangeOf(line),
        });
        return 'statements';
    }
    const [, keyword = '', id = '', brace = '', more = ''] = composite;
    behind(id, keyword.length, brace, more);
    return 'statements';
}

;// CONCATENATED MODULE: ./lib/rules/vlmrun-yaml/graph/parse-graph.js





/**
 * Reads a Mermaid `stateDiagram-v2`, line by line and in linear time. Stricter than Mermaid, whose grammar is separated
 * by white space and so makes extra states of prose, misspelled arrows and stray words; what is drawn only (classes,
 * notes, directions) is accepted and passed over. Never throws; offsets are those of `text`.
 */
function parseGraph(text) {
    const graph = new GraphBuilder();
    let part = 'before';
    let mode = 'statements';
    const statement = (line) => {
        reportDirection(line, graph);
        const next = readKeywordLine(line, graph, statement);
        if (next !== undefined) {
            mode = next;
            return;
        }
        const closing = graph.scope === undefined || line.text.includes(':') ? null : /^(.*\S)\s+\}$/.exec(line.text);
        if (closing?.[1] === undefined) {
            readStateLine(line, graph);
            return;
        }
        readStateLine({ ...line, text: closing[1] }, graph);
        graph.close({ start: line.start + line.text.length - 1, end: line.start + line.text.length });
    };
    for (const line of graphLines(text)) {
        if (line.text === '')
            continue;
        if (part === 'frontmatter') {
            if (line.text === '---')
                part = 'before';
        }
        else if (/^(?:```|~~~)/.test(line.text)) {
            reportFence(line, graph);
        }
        else if (part === 'before') {
            if (line.text === '---') {
                part = 'frontmatter';
                graph.problem({
                    message: 'A "---" block before the header is settings for drawing.',
                    range: rangeOf(line),
                    part: 'legal',
                });
                continue;
            }
            part = 'body';
            const first = readHeader(line, graph);
            if (first === 'other')
                break;
            if (first === 'statement')
                statement(line);
        }
        else if (mode === 'note') {
            if (/^end\s+note$/i.test(line.text))
                mode = 'statements';
        }
        else if (mode === 'accessibility') {
            if (line.text.includes('}'))
                mode = 'statements';
        }
        else
            statement(line);
    }
    return graph.finish();
}
function reportFence(line, graph) {
    graph.problem({
        message: 'The graph stands in the YAML as it is, without a code fence.',
        range: rangeOf(line),
        fix: { description: 'Delete the fence', edits: [{ range: line.whole, newText: '' }] },
    });
}
/** Mermaid's lexer takes a whole line for a direction when one stands anywhere in it. */
function reportDirection(line, graph) {
    const direction = /direction\s+(?:TB|BT|RL|LR)/i.exec(line.text);
    if (direction === null || /^direction\s+(?:TB|BT|RL|LR)$/i.test(line.text))
        return;
    const start = line.start + direction.index;
    graph.problem({
        message: `${JSON.stringify(direction[0])} inside a line is taken for the direction of the drawing; say it otherwise.`,
        range: { start, end: start + direction[0].length },
        part: 'legal',
    });
}


/***/ }),

/***/ 90065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ EDGE)
/* harmony export */ });
/** The start or the end of the graph, or of the composite state around it. */
const EDGE = '[*]';


/***/ })

};
