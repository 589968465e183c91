export const id = 4005;
export const ids = [4005];
export const modules = {

/***/ 76441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ setOwn),
/* harmony export */   Z: () => (/* binding */ followPointer),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** The node that a JSON pointer leads to (RFC 6901), or undefined. */
function followPointer(root, pointer) {
    if (pointer === '')
        return root;
    if (!pointer.startsWith('/'))
        return undefined;
    let node = root;
    for (const token of pointer.slice(1).split('/')) {
        const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
        node = node?.members?.get(name) ?? (/^(?:0|[1-9]\d*)$/.test(name) ? node?.items?.[Number(name)] : undefined);
        if (node === undefined)
            return undefined;
    }
    return node;
}
/** The place of the value at a JSON pointer. */
function locate(root, pointer) {
    const node = followPointer(root, pointer);
    if (node === undefined)
        return undefined;
    return node.key === undefined ? { value: node.range } : { value: node.range, key: node.key };
}
/** Sets an own property, also for `__proto__`, which plain assignment would swallow. */
function setOwn(target, name, value) {
    if (name === '__proto__') {
        Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
    }
    else {
        target[name] = value;
    }
}


/***/ }),

/***/ 34005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseYaml: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/source/plain-yaml-scalar.js
const CONSTANTS = new Map([
    ...['true', 'True', 'TRUE'].map((name) => [name, true]),
    ...['false', 'False', 'FALSE'].map((name) => [name, false]),
    ...['null', 'Null', 'NULL'].map((name) => [name, null]),
]);
/** No quotes, indicators, colons and hashes that mean anything. */
const PLAIN = /^[A-Za-z0-9_(/<](?:[^:#]|:(?=[^ ])|(?<! )#)*$/;
/** With so few digits a double is exact. */
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;
const VERSION = /^[0-9]+(?:\.[0-9]+){2,}$/;
const LIKE_NUMBER = /^[0-9][0-9a-fA-FoxX.+-]*$/;
/** A scalar of one line; undefined for all that needs a closer look. */
function plainScalar(text, start, lineEnd) {
    let end = lineEnd;
    while (text[end - 1] === ' ')
        end--;
    const written = text.slice(start, end);
    const place = { end, nodeEnd: lineEnd + 1 };
    const first = written[0];
    if (first === '"' || first === "'") {
        const source = written.slice(1, -1);
        const simple = written.length > 1 && written.endsWith(first) && !source.includes(first) && !source.includes('\\');
        if (!simple)
            return undefined;
        return { value: source, ...place, style: { kind: first === '"' ? 'double-quoted' : 'single-quoted', source } };
    }
    if (written === '{}')
        return { value: {}, ...place };
    if (written === '[]')
        return { value: [], ...place };
    if (!PLAIN.test(written))
        return undefined;
    const value = resolved(written);
    return value === undefined ? undefined : { value, ...place, style: { kind: 'plain', source: written } };
}
/** By the core schema (YAML 1.2.2, 10.3.2). */
function resolved(written) {
    const constant = CONSTANTS.get(written);
    if (constant !== undefined)
        return constant;
    if (WHOLE_NUMBER.test(written))
        return Number(written);
    return LIKE_NUMBER.test(written) && !VERSION.test(written) ? undefined : written;
}
const BLOCK = /^([|>])(-?) *$/;
/** A `|` or `>` block whose lines are as even as a person's; undefined for any other. */
function plainBlock(text, start, lineEnd, column, base) {
    const header = BLOCK.exec(text.slice(start, lineEnd));
    if (header === null || lineEnd === text.length)
        return undefined;
    const folded = header[1] === '>';
    const lines = [];
    let written = 0;
    let indent = 0;
    let nodeEnd = lineEnd + 1;
    for (let at = nodeEnd; at < text.length;) {
        const feed = text.indexOf('\n', at);
        const end = feed === -1 ? text.length : feed;
        let content = at;
        while (text[content] === ' ')
            content++;
        if (content === end) {
            // Blanks may be content, or not, by what stands above and below.
            if (content > at || written === 0)
                return undefined;
            lines.push('');
        }
        else {
            if (written === 0)
                indent = content - at;
            else if (content - at < indent)
                break;
            else if (folded && (content - at > indent || lines.length > written || text[end - 1] === ' '))
                return undefined;
            lines.push(text.slice(at + indent, end));
            written = lines.length;
            nodeEnd = end + 1;
        }
        at = end + 1;
    }
    if (written === 0 || indent <= column)
        return undefined;
    const value = lines.slice(0, written).join(folded ? ' ' : '\n') + (header[2] === '-' ? '' : '\n');
    const end = Math.min(nodeEnd, text.length);
    const source = text.slice(lineEnd + 1, end);
    const style = {
        kind: folded ? 'folded' : 'literal',
        source,
        block: { contentOffset: base + lineEnd + 1, indent },
    };
    return { value, end, nodeEnd, style };
}

// EXTERNAL MODULE: ./lib/source/source-node.js
var source_node = __webpack_require__(76441);
;// CONCATENATED MODULE: ./lib/source/plain-yaml.js


/** What people write by hand is shorter. */
const MAX_LENGTH = 64 * 1024;
/** What the library reads in a way of its own: tabs and other control characters, byte order marks. */
const UNUSUAL = /[\0-\t\v-\x1f\x7f\ufeff]/;
/** A name that needs no quotes, followed by the colon of its pair. */
const KEY = /[A-Za-z_][\w.-]{0,99}(?=:(?: |$))/my;
const LINE_FEED = 0x0a;
const BLANK = 0x20;
const HASH = 0x23;
const DASH = 0x2d;
/**
 * Reads a YAML text as most manifests are written: mappings by indentation, lists of texts, scalars of one line, `|` and
 * `>` blocks, comments on lines of their own. Undefined for any other text, also for each that is wrong, which deserves
 * the library's closer look; that takes several times as long. What is read here is what the library reads, places included.
 * @param base offset of the text in its file
 * @param maxDepth levels of nesting that are read here
 */
function readPlainYaml(text, base, maxDepth, scalarStyles) {
    if (text.length > MAX_LENGTH || UNUSUAL.test(text))
        return undefined;
    return new PlainReader(text, base, maxDepth, scalarStyles).read();
}
class PlainReader {
    #text;
    #base;
    #maxDepth;
    #scalarStyles;
    /** Offset of the first character of the line that comes next, behind its blanks; the text's length at its end. */
    #at = 0;
    /** Blanks before it. */
    #column = 0;
    /** Where the last value ends, with its line. */
    #end = 0;
    constructor(text, base, maxDepth, scalarStyles) {
        this.#text = text;
        this.#base = base;
        this.#maxDepth = maxDepth;
        this.#scalarStyles = scalarStyles;
    }
    read() {
        const root = this.#moveTo(0) ? this.#mapping(undefined, 1) : undefined;
        return this.#at < this.#text.length ? undefined : root;
    }
    /** Finds the next line from an offset that is neither blank nor a comment; false where a comment is part of a value. */
    #moveTo(offset) {
        let lineStart = offset;
        let commentColumn = 0;
        this.#at = this.#text.length;
        this.#column = -1;
        for (let at = offset; at < this.#text.length; at++) {
            const unit = this.#text.charCodeAt(at);
            if (unit === BLANK)
                continue;
            const column = at - lineStart;
            if (unit !== LINE_FEED && unit !== HASH) {
                this.#at = at;
                this.#column = column;
                break;
            }
            if (unit === HASH) {
                commentColumn = Math.max(commentColumn, column);
                at = this.#lineEnd(at);
            }
            lineStart = at + 1;
        }
        return commentColumn <= Math.max(0, this.#column);
    }
    #lineEnd(from) {
        const feed = this.#text.indexOf('\n', from);
        return feed === -1 ? this.#text.length : feed;
    }
    #range(start, end) {
        return { start: this.#base + start, end: this.#base + end };
    }
    #mapping(key, depth) {
        if (depth > this.#maxDepth)
            return undefined;
        const start = this.#at;
        const column = this.#column;
        const value = {};
        const members = new Map();
        while (this.#column === column) {
            KEY.lastIndex = this.#at;
            const name = KEY.exec(this.#text)?.[0];
            if (name === undefined || members.has(name))
                return undefined;
            const keyEnd = this.#at + name.length;
            const member = this.#member(keyEnd + 1, column, this.#range(this.#at, keyEnd), depth);
            if (member === undefined)
                return undefined;
            (0,source_node/* setOwn */.P5)(value, name, member.value);
            members.set(name, member.node);
        }
        if (this.#column > column)
            return undefined;
        return { value, node: { range: this.#range(start, this.#end), key, members } };
    }
    /** The value of a pair, from behind its colon. */
    #member(from, column, key, depth) {
        let start = from;
        while (this.#text.charCodeAt(start) === BLANK)
            start++;
        const lineEnd = this.#lineEnd(start);
        if (start < lineEnd)
            return this.#scalar(start, lineEnd, column, key);
        if (!this.#moveTo(lineEnd))
            return undefined;
        if (this.#text.charCodeAt(this.#at) === DASH)
            return this.#list(column, key, depth + 1);
        return this.#column > column ? this.#mapping(key, depth + 1) : undefined;
    }
    /** The items may stand in the column of their key. */
    #list(keyColumn, key, depth) {
        if (depth > this.#maxDepth || this.#column < keyColumn)
            return undefined;
        const start = this.#at;
        const column = this.#column;
        const value = [];
        const items = [];
        while (this.#column === column && this.#text.charCodeAt(this.#at) === DASH) {
            let from = this.#at + 1;
            while (this.#text.charCodeAt(from) === BLANK)
                from++;
            const item = from === this.#at + 1 ? undefined : this.#scalar(from, this.#lineEnd(from), column, undefined);
            if (item === undefined)
                return undefined;
            value.push(item.value);
            items.push(item.node);
        }
        if (this.#column > keyColumn)
            return undefined;
        return { value, node: { range: this.#range(start, this.#end), key, items } };
    }
    #scalar(start, lineEnd, column, key) {
        const scalar = plainScalar(this.#text, start, lineEnd) ?? plainBlock(this.#text, start, lineEnd, column, this.#base);
        if (scalar === undefined)
            return undefined;
        this.#end = Math.min(scalar.nodeEnd, this.#text.length);
        if (!this.#moveTo(this.#end))
            return undefined;
        const { value, style } = scalar;
        const place = { range: this.#range(start, scalar.end), key };
        if (style !== undefined)
            return { value, node: this.#scalarStyles ? { ...place, style: () => style } : place };
        return { value, node: Array.isArray(value) ? { ...place, items: [] } : { ...place, members: new Map() } };
    }
}

;// CONCATENATED MODULE: ./lib/source/yaml-problems.js
/** A stable code and a sentence for each kind of mistake that people make; others keep the library's words. */
const CAUSES = {
    TAB_AS_INDENT: ['tab-indent', 'Tabs are not allowed as indentation; use spaces.'],
    MULTIPLE_DOCS: ['multiple-documents', 'Only one document is allowed: remove this "---".'],
    BAD_ALIAS: ['unknown-alias', 'This alias ("*…") names no anchor. Put a value that begins with "*" in quotes.'],
    MULTILINE_IMPLICIT_KEY: ['missing-colon', 'Expected a "key: value" line here.'],
    RESOURCE_EXHAUSTION: ['too-deep', 'Nesting is too deep.'],
};
/** More mistakes than this in one text have a common cause. */
const MAX_PROBLEMS = 100;
/** Problems from the library's errors, at offsets of the file; one for each line, since the first explains the rest. */
function problemsOf(errors, text, base) {
    const problems = [];
    let lineEnd = -1;
    for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
        // Past the line of the one before; looking for that line's end once keeps long lines cheap.
        if (error.pos[0] <= lineEnd)
            continue;
        const problem = problemOf(error, text);
        const start = clamp(problem.range.start, text);
        const end = Math.max(start, clamp(problem.range.end, text));
        problems.push({ ...problem, range: { start: base + start, end: base + end } });
        if (problems.length === MAX_PROBLEMS)
            break;
        lineEnd = endOfLine(text, Math.max(start, error.pos[0]));
    }
    return problems;
}
function problemOf(error, text) {
    const range = { start: clamp(error.pos[0], text), end: clamp(error.pos[1], text) };
    const cause = CAUSES[error.code];
    if (cause !== undefined)
        return { code: cause[0], message: cause[1], range };
    switch (error.code) {
        case 'BLOCK_AS_IMPLICIT_KEY':
            return nestedMapping(text, range);
        case 'BAD_INDENT':
            return badIndentation(error.message, text, range);
        case 'TAG_RESOLVE_FAILED': {
            const tag = JSON.stringify(text.slice(range.start, range.end).trim());
            return { code: 'tag', message: `YAML reads ${tag} as a tag. Put the whole value in quotes.`, range };
        }
        case 'BAD_SCALAR_START':
            return badStart(text, range.start);
        case 'MISSING_CHAR':
            if (error.message.includes('quote'))
                return {
                    code: 'unclosed-quote',
                    message: 'This quote is never closed.',
                    range: openingQuote(text, range.start),
                };
            if (error.message.startsWith('Implicit map keys'))
                return { code: 'missing-colon', message: 'Expected a "key: value" line here.', range };
            break;
        case 'UNEXPECTED_TOKEN':
            if (error.message.startsWith('Unexpected scalar at node end')) {
                const message = 'The value ends before this text. Put the whole value in quotes.';
                return { code: 'text-behind-value', message, range };
            }
            if (error.message.includes('on same line with key'))
                return badStart(text, range.start);
            if (error.message.startsWith('Not a YAML token')) {
                const message = 'Behind ">" or "|" the value begins on the next line. Put this text there, or all of it in quotes.';
                return { code: 'text-behind-header', message, range };
            }
    }
    const code = error.code.toLowerCase().replaceAll('_', '-');
    const message = error.message.split('\n', 1)[0]?.trim() ?? '';
    return { code, message: /[.!?]$/.test(message) ? message : `${message}.`, range };
}
function badStart(text, start) {
    const message = `A value cannot begin with "${text[start] ?? ''}"; put it in quotes.`;
    return { code: 'bad-scalar-start', message, range: { start, end: start + 1 } };
}
/** The library points at the start of the value; the colon that misled it stands further on in the line. */
function nestedMapping(text, { start }) {
    const line = text.slice(start, endOfLine(text, start));
    const colon = line.search(/:(?=\s|$)/);
    if (colon !== -1) {
        const range = { start: start + colon, end: start + colon + 1 };
        const message = '": " inside an unquoted value starts a nested mapping. Put the value in quotes.';
        return { code: 'unquoted-colon', message, range };
    }
    if (text[start] === '?')
        return badStart(text, start);
    const next = start + line.length + 1;
    const at = next + (/^[ \t]*/.exec(text.slice(next))?.[0].length ?? 0);
    const message = 'This line is indented more than the line before allows: keys of one mapping begin in one column.';
    return { code: 'bad-indent', message, range: { start: at, end: at + 1 } };
}
function badIndentation(library, text, range) {
    const bracket = /^Flow (map|sequence)/.exec(library)?.[1];
    if (bracket !== undefined) {
        const character = bracket === 'map' ? '{' : '[';
        const at = Math.max(0, text.lastIndexOf(character, range.start));
        const message = `This "${character}" is never closed. Put a text that begins with it in quotes.`;
        return { code: 'unclosed-bracket', message, range: { start: at, end: at + 1 } };
    }
    const comment = commentBefore(text, range.start);
    if (comment !== undefined) {
        const message = 'This comment ends the value before it. Put the value in quotes, or the comment above its key.';
        return { code: 'comment-in-value', message, range: comment };
    }
    const message = 'This line begins in another column than the keys before it.';
    return { code: 'bad-indent', message, range };
}
/** A comment on the line of an offset or on the one before it. */
function commentBefore(text, offset) {
    const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    for (const start of [text.lastIndexOf('\n', lineStart - 2) + 1, lineStart]) {
        const line = text.slice(start, endOfLine(text, start));
        const at = line.search(/(?:^|[ \t])#/);
        if (at === -1)
            continue;
        const from = start + line.indexOf('#', at);
        return { start: from, end: start + line.length };
    }
    return undefined;
}
function endOfLine(text, from) {
    const end = text.indexOf('\n', from);
    const line = end === -1 ? text.length : end;
    return text[line - 1] === '\r' && line > from ? line - 1 : line;
}
/** The error stands where the text ran out; a person looks for the quote that opened it. */
function openingQuote(text, end) {
    const before = text.slice(0, end);
    const key = /(?::|-|,|\[|\{|^)[ \t]*(["'])(?:(?!\1)[\s\S])*$/m.exec(before.slice(-20_000));
    const offset = key === null ? end : before.length - (key[0].length - key[0].indexOf(key[1] ?? '"'));
    return { start: offset, end: offset + 1 };
}
function clamp(offset, text) {
    return Math.min(Math.max(offset, 0), text.length);
}

// EXTERNAL MODULE: ./lib/json-number.js
var json_number = __webpack_require__(91599);
;// CONCATENATED MODULE: ./lib/source/yaml-scalar.js
const KINDS = {
    PLAIN: 'plain',
    QUOTE_SINGLE: 'single-quoted',
    QUOTE_DOUBLE: 'double-quoted',
    BLOCK_LITERAL: 'literal',
    BLOCK_FOLDED: 'folded',
};
/** How a scalar was written; `base` is the offset of the YAML in its file. */
function scalarStyle(scalar, base) {
    const token = scalar.srcToken;
    const kind = KINDS[scalar.type ?? ''];
    if (token === undefined || kind === undefined)
        return undefined;
    if (token.type === 'block-scalar')
        return blockStyle(scalar, token, kind, base);
    const source = 'source' in token ? token.source : '';
    const comment = 'end' in token ? token.end?.find((part) => part.type === 'comment') : undefined;
    const newline = 'end' in token ? token.end?.find((part) => part.type === 'newline') : undefined;
    const style = { kind, source: kind === 'plain' ? source : source.slice(1, -1) };
    if (comment === undefined || (newline !== undefined && newline.offset < comment.offset))
        return style;
    const start = base + comment.offset;
    return { ...style, comment: { start, end: start + comment.source.length } };
}
function blockStyle(scalar, token, kind, base) {
    let contentOffset = base + token.offset;
    let comment;
    for (const part of token.props) {
        if (!('source' in part) || !('offset' in part))
            continue;
        contentOffset = base + part.offset + part.source.length;
        if (part.type === 'comment')
            comment = part;
    }
    const style = { kind, source: token.source, block: { contentOffset, indent: strippedIndent(scalar, token.source) } };
    if (comment === undefined)
        return style;
    const start = base + comment.offset;
    return { ...style, comment: { start, end: start + comment.source.length } };
}
/** Leading blanks of the first written line that its value no longer has. */
function strippedIndent(scalar, source) {
    const leading = (text) => /^(?:[ \t]*\r?\n)*( *)\S/.exec(text)?.[1]?.length ?? 0;
    return Math.max(0, leading(source) - leading(String(scalar.value)));
}

;// CONCATENATED MODULE: ./lib/source/yaml-reader.js




const MAX_ALIASES = 100;
/** Values after the expansion of aliases: a few short lines can stand for billions. */
const MAX_VALUES = 200_000;
class Unreadable extends Error {
}
/** Turns the library's nodes into plain JSON data with places. */
class YamlReader {
    problems = [];
    #source;
    #base;
    #options;
    #anchors = new Map();
    #open = new Set();
    #aliases = 0;
    #values = 0;
    constructor(source, base, options) {
        this.#source = source;
        this.#base = base;
        this.#options = options;
    }
    /** The value of the root node; undefined, with a problem, for what JSON data cannot be. */
    read(root) {
        if (root === null)
            return { value: null, node: { range: { start: this.#base, end: this.#base }, key: undefined } };
        try {
            return this.#node(root, undefined);
        }
        catch (error) {
            if (error instanceof Unreadable)
                return undefined;
            throw error;
        }
    }
    #range(node) {
        const [start, end] = node.range ?? [0, 0];
        return { start: this.#base + start, end: this.#base + end };
    }
    #stop(code, message, node) {
        this.problems.push({ code, message, range: this.#range(node) });
        throw new Unreadable();
    }
    #node(node, key) {
        if (++this.#values > MAX_VALUES)
            this.#stop('alias', 'Aliases expand to too many values.', node);
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node, key);
        if (((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node) || (0,dist/* isScalar */.jn)(node)) && node.anchor !== undefined)
            this.#anchors.set(node.anchor, node);
        const range = this.#range(node);
        if ((0,dist/* isMap */.jh)(node))
            return this.#nested(node, () => this.#map(node.items, range, key));
        if ((0,dist/* isSeq */.oP)(node))
            return this.#nested(node, () => this.#list(node.items, range, key));
        if ((0,dist/* isScalar */.jn)(node)) {
            const style = this.#options.scalarStyles ? { style: () => scalarStyle(node, this.#base) } : {};
            return { value: this.#scalar(node), node: { range, key, ...style } };
        }
        return this.#stop('unexpected', 'This is neither a mapping, a list nor a value.', node);
    }
    #nested(node, read) {
        this.#open.add(node);
        const result = read();
        this.#open.delete(node);
        return result;
    }
    #map(pairs, range, key) {
        const value = {};
        const members = new Map();
        for (const pair of pairs) {
            if (!(0,dist/* isScalar */.jn)(pair.key))
                this.#stop('key', 'A key must be plain text.', pair.key);
            const name = keyName(pair.key);
            const keyRange = this.#range(pair.key);
            if (pair.key.anchor !== undefined)
                this.#anchors.set(pair.key.anchor, pair.key);
            const member = this.#member(pair.value, keyRange);
            const first = members.get(name)?.key;
            if (first !== undefined) {
                const { line, column } = this.#source.positionAt(first.start);
                const message = `Duplicate key ${JSON.stringify(name)} (first at ${line}:${column}).`;
                this.problems.push({ code: 'duplicate-key', message, range: keyRange });
            }
            (0,source_node/* setOwn */.P5)(value, name, member.value);
            members.set(name, member.node);
        }
        return { value, node: { range, key, members } };
    }
    #member(node, key) {
        return node === null
            ? { value: null, node: { range: { start: key.end, end: key.end }, key } }
            : this.#node(node, key);
    }
    #list(nodes, range, key) {
        const value = [];
        const items = [];
        for (const node of nodes) {
            const item = node === null
                ? { value: null, node: { range: { start: range.start, end: range.start }, key: undefined } }
                : this.#node(node, undefined);
            value.push(item.value);
            items.push(item.node);
        }
        return { value, node: { range, key, items } };
    }
    #scalar(scalar) {
        const value = scalarValue(scalar);
        if (!this.#options.exactNumbers || typeof value !== 'number' || Number.isSafeInteger(value))
            return value;
        return exactNumber(scalar.source ?? '') ?? value;
    }
    #alias(alias, key) {
        const target = this.#anchors.get(alias.source);
        if (target === undefined)
            this.#stop('unknown-alias', `No anchor "&${alias.source}" stands before this alias.`, alias);
        if (this.#open.has(target))
            this.#stop('alias', `"*${alias.source}" contains itself.`, alias);
        if (++this.#aliases > MAX_ALIASES)
            this.#stop('alias', `More than ${MAX_ALIASES} aliases are used.`, alias);
        const read = this.#node(target, key);
        return { value: read.value, node: { ...read.node, range: this.#range(alias), key } };
    }
}
/** Numbers that JSON has not (`.inf`, `.nan`) stay the text that was written. */
function scalarValue(scalar) {
    const { value } = scalar;
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : (scalar.source ?? String(value));
    if (typeof value === 'string' || typeof value === 'boolean' || value === null)
        return value;
    return value === undefined ? null : String(value);
}
/** A whole number as YAML writes it: as JSON does, with a plus sign, leading zeros, or in base 8 or 16. */
function exactNumber(source) {
    if (/^0[ox][0-9a-fA-F]{1,64}$/.test(source))
        return (0,json_number/* numberOf */.rl)(String(BigInt(source)));
    return (0,json_number/* numberOf */.rl)(source.replace(/^\+/, '').replace(/^(-?)0+(?=\d)/, '$1'));
}
/** `2024: …` has the key `2024` as written, also where YAML reads a number. */
function keyName(key) {
    return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

;// CONCATENATED MODULE: ./lib/source/yaml-tokens.js

/**
 * Syntax tokens of a YAML text, given up as soon as it nests deeper than `maxDepth`. The composer of the library
 * recurses: two deep documents in one process abort Node 20 (`RegExpCompiler Allocation failed`), which nothing can
 * catch. Every level of a block needs an indentation or an indicator of its own, every level of a flow a bracket.
 */
function tokenise(text, maxDepth) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    if (deepest(text) <= maxDepth) {
        for (const token of parser.parse(text))
            tokens.push(token);
        return { tokens };
    }
    const depth = new DepthGauge();
    let offset = 0;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (depth.after(lexeme) > maxDepth)
            return { tooDeepAt: offset };
        if (lexeme !== dist/* CST */.DB.DOCUMENT && lexeme !== dist/* CST */.DB.FLOW_END && lexeme !== dist/* CST */.DB.SCALAR)
            offset += lexeme.length;
        for (const token of parser.next(lexeme))
            tokens.push(token);
    }
    for (const token of parser.end())
        tokens.push(token);
    return { tokens };
}
/**
 * More levels than a text can have, told by its characters: a block begins in a column of its own, which is that of a
 * line's first character or follows an indicator, and a flow begins with a bracket; both may hold a pair that begins
 * no column. Most texts need no gauge.
 */
function deepest(text) {
    let marks = 0;
    let most = 0;
    let lineStart = 0;
    /** Only blanks and indicators stand before it on its line. */
    let leading = true;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === yaml_tokens_LINE_FEED) {
            lineStart = at + 1;
            leading = true;
        }
        else if (MARKS.has(unit) || (unit === COLON && leading))
            marks++;
        else if (unit !== yaml_tokens_BLANK && leading) {
            leading = false;
            most = Math.max(most, at - lineStart);
        }
    }
    return most + 1 + 2 * marks;
}
const yaml_tokens_LINE_FEED = 0x0a;
const yaml_tokens_BLANK = 0x20;
const COLON = 0x3a;
/** `-`, `?`, `[` and `{`. */
const MARKS = new Set([0x2d, 0x3f, 0x5b, 0x7b]);
/** An upper bound of the nesting at each token, from brackets, indicators and indentation. */
class DepthGauge {
    #column = 0;
    #atLineStart = true;
    #afterScalarMark = false;
    /** The open blocks, by ascending column; the items of a list may stand in the column of the key above them. */
    #blocks = [];
    /** The open brackets; a list stands for two levels while it holds a pair without braces of its own. */
    #brackets = [];
    #flow = 0;
    after(lexeme) {
        if (this.#afterScalarMark) {
            this.#afterScalarMark = false;
            this.#content(lexeme.length);
            return this.#blocks.length + this.#flow;
        }
        const type = dist/* CST */.DB.tokenType(lexeme);
        if (type === 'scalar')
            this.#afterScalarMark = true;
        else if (type === 'newline') {
            this.#column = 0;
            this.#atLineStart = true;
        }
        else if (type === 'space')
            this.#column += lexeme.length;
        else if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind')
            this.#indicator(type === 'seq-item-ind');
        else if (type === 'flow-map-start' || type === 'flow-seq-start') {
            this.#content(1);
            this.#brackets.push({ list: type === 'flow-seq-start', pair: false });
            this.#flow++;
        }
        else if (type === 'flow-map-end' || type === 'flow-seq-end') {
            this.#holdsPair(false);
            if (this.#brackets.pop() !== undefined)
                this.#flow--;
        }
        else if (type === 'comma')
            this.#holdsPair(false);
        else if (type !== 'doc-mode' && type !== 'flow-error-end')
            this.#content(lexeme.length);
        return this.#blocks.length + this.#flow;
    }
    /** Of a pair or an item. Behind one that begins a line the next content begins a block, as at the start of a line. */
    #indicator(item) {
        if (this.#flow > 0)
            this.#holdsPair(true);
        else if (item || this.#atLineStart)
            this.#open(item);
        this.#column += 1;
    }
    #holdsPair(pair) {
        const bracket = this.#brackets.at(-1);
        if (!bracket?.list || bracket.pair === pair)
            return;
        bracket.pair = pair;
        this.#flow += pair ? 1 : -1;
    }
    #content(length) {
        if (this.#flow === 0 && this.#atLineStart)
            this.#open(false);
        this.#atLineStart = false;
        this.#column += length;
    }
    #open(item) {
        const column = this.#column;
        for (let last = this.#blocks.at(-1); last !== undefined; last = this.#blocks.at(-1)) {
            const stays = last.column < column || (last.column === column && item && !last.item);
            if (stays)
                break;
            this.#blocks.pop();
        }
        this.#blocks.push({ column, item });
    }
}

;// CONCATENATED MODULE: ./lib/source/yaml.js






const composerOptions = {
    version: '1.2',
    // One for all documents: making it takes longer than reading a short one.
    schema: new dist/* Schema */.Sj({ schema: 'core' }),
    uniqueKeys: false,
    prettyErrors: false,
};
/**
 * Reads one YAML 1.2 document (core schema: no dates, no `yes`) as JSON data. An empty text is null. Duplicate keys
 * are problems that leave a value (the last one), every other problem leaves none; problems end in `multiple-documents`,
 * `too-deep`, `too-long`, `alias` where a text is more than a person would write. Never throws.
 */
function parseYaml(source, options = {}) {
    const base = options.start ?? 0;
    const written = source.text.slice(base, options.end ?? source.text.length);
    // A lone CR ends a line for YAML and for positions, but not for the library; every offset stays.
    const text = written.includes('\r') ? written.replace(/\r(?!\n)/g, '\n') : written;
    const { maxDepth = 64, maxLength = 1024 * 1024, exactNumbers = false, scalarStyles = true } = options;
    if (text.length > maxLength) {
        const message = `The YAML is ${text.length} characters long; the limit is ${maxLength}.`;
        return result(undefined, undefined, [{ code: 'too-long', message, range: { start: base, end: base } }]);
    }
    // The limit counts up to two levels for each that is there; what comes near to it is measured as before.
    const plain = readPlainYaml(text, base, maxDepth / 2, scalarStyles);
    if (plain !== undefined)
        return result(plain.value, plain.node, []);
    const tokens = tokenise(text, maxDepth);
    if (tokens.tooDeepAt !== undefined) {
        const start = base + tokens.tooDeepAt;
        const message = `Nesting is deeper than ${maxDepth} levels.`;
        return result(undefined, undefined, [{ code: 'too-deep', message, range: { start, end: start + 1 } }]);
    }
    const composer = new dist/* Composer */.Dk({ ...composerOptions, keepSourceTokens: scalarStyles });
    const documents = withoutStacks(() => [...composer.compose(tokens.tokens, true, text.length)]);
    const [document, second] = documents;
    const problems = problemsOf([...(document?.errors ?? []), ...(document?.warnings ?? [])], text, base);
    if (second !== undefined)
        problems.push(secondDocument(text, second.range[0], base));
    if (problems.length > 0 || document === undefined)
        return result(undefined, undefined, problems);
    const reader = new YamlReader(source, base, { exactNumbers, scalarStyles });
    const read = reader.read(document.contents);
    const usable = reader.problems.every((problem) => problem.code === 'duplicate-key');
    return result(usable ? read?.value : undefined, read?.node, reader.problems);
}
/** The library makes an error of each mistake, and nobody looks at where in its code. */
function withoutStacks(compose) {
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    try {
        return compose();
    }
    finally {
        Error.stackTraceLimit = stackTraceLimit;
    }
}
function secondDocument(text, offset, base) {
    const marker = text.lastIndexOf('---', offset);
    const start = base + (marker === -1 ? offset : marker);
    const message = 'Only one document is allowed: remove this "---" and what follows.';
    return { code: 'multiple-documents', message, range: { start, end: Math.min(start + 3, base + text.length) } };
}
function result(value, root, problems) {
    return {
        language: 'yaml',
        value,
        problems: [...problems].sort((a, b) => a.range.start - b.range.start),
        locate: (pointer) => (0,source_node/* locate */.x5)(root, pointer),
        scalar: (pointer) => (0,source_node/* followPointer */.Z)(root, pointer)?.style?.(),
    };
}


/***/ })

};
