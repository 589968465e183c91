export const id = 7312;
export const ids = [7312,170];
export const modules = {

/***/ 69672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explanation: () => (/* binding */ explanation)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/rules/registry.js + 70 modules
var registry = __webpack_require__(85240);
// EXTERNAL MODULE: ./lib/rules/rule.js
var rules_rule = __webpack_require__(45777);
;// CONCATENATED MODULE: ./lib/rules/explain.js


const FIXABLE = {
    safe: '`--fix` mends it, as far as the meaning is certain.',
    unsafe: 'A change is suggested, and never made by itself.',
    no: 'It is mended by hand.',
};
/** What there is to know about a rule, in Markdown; undefined for an id that no rule has. */
function explainRule(id) {
    const rule = (0,registry/* ruleById */.B)(id);
    if (rule === undefined)
        return undefined;
    const severities = rules_rule/* presets */.v.map((preset) => rule.severity[preset]);
    return [
        `# ${rule.id}`,
        `${rule.title}.`,
        table(rules_rule/* presets */.v, severities),
        `## Why\n\n${rule.why}`,
        `## How to fix\n\n${rule.how} ${FIXABLE[rule.fixable]}`,
        `## Source\n\n${rule.source}`,
    ].join('\n\n');
}
/** The ids and titles of all rules, by group, in the order of the catalogue. */
function listRules() {
    const width = Math.max(...registry.rules.map(({ id }) => id.length));
    return rules_rule/* ruleGroups */.z
        .map((group) => {
        const own = registry.rules.filter(({ id }) => id.startsWith(`${group}/`));
        return [group, ...own.map(({ id, title }) => `  ${id.padEnd(width)}  ${title}`)].join('\n');
    })
        .join('\n\n');
}
function table(head, row) {
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [line(head), line(head.map(() => '---')), line(row)].join('\n');
}

;// CONCATENATED MODULE: ./lib/commands/explain.js




/**
 * What `explain` prints: the text about one rule, or without an id the list of all rules; ends in a line break.
 * Throws `UsageError` for an id that no rule has.
 */
function explanation(id) {
    if (id === undefined)
        return `${listRules()}\n`;
    const text = explainRule(id);
    if (text !== undefined)
        return `${text}\n`;
    const ids = registry.rules.map((rule) => rule.id);
    const meant = (0,nearest/* nearest */.p)(id, ids) ?? ids.find((known) => known.endsWith(`/${id}`));
    const proposal = meant === undefined ? '.' : `; did you mean "${meant}"?`;
    throw new errors/* UsageError */.eb(`There is no rule "${id}"${proposal} "vlmrun-skills explain" lists all rules.`);
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
