export const id = 9359;
export const ids = [9359];
export const modules = {

/***/ 89359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfig: () => (/* binding */ readConfig)
/* harmony export */ });
/* unused harmony export configName */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16413);
/* harmony import */ var _rules_suppression_known_findings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60163);
/* harmony import */ var _source_source_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45482);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9728);







const configName = 'vlmrun-skills.yaml';
const MAX_CONFIG = 256 * 1024;
const MAX_KNOWN_FINDINGS = 64 * 1024 * 1024;
/**
 * The configuration of a working directory: `path`, or `vlmrun-skills.yaml` where it exists. Throws a UsageError when
 * a named file is missing, leads out of the working directory, or no text. Mistakes inside are `problems`.
 */
async function readConfig({ cwd, path, }) {
    const file = path ?? configName;
    const bytes = readInside(cwd, file, MAX_CONFIG);
    if (bytes === undefined) {
        if (path === undefined)
            return _configuration_js__WEBPACK_IMPORTED_MODULE_3__/* .noConfiguration */ .U;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`config: ${file} does not exist.`);
    }
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4005), __webpack_require__.e(4495), __webpack_require__.e(428), __webpack_require__.e(8651), __webpack_require__.e(5716)]).then(__webpack_require__.bind(__webpack_require__, 50107));
    const source = new _source_source_text_js__WEBPACK_IMPORTED_MODULE_4__/* .SourceText */ .D(file.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/').replace(/^\.\//, ''), bytes.toString('utf8'));
    const { configuration, knownFindings } = parseConfig(source);
    if (knownFindings === undefined)
        return configuration;
    const known = readKnownFindings(cwd, knownFindings);
    return {
        ...configuration,
        knownFindings: knownFindings.path,
        rules: { ...configuration.rules, known: known.known },
        problems: [...configuration.problems, ...known.problems],
    };
}
function readInside(cwd, file, maxBytes) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    let real;
    try {
        real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(full);
    }
    catch {
        return undefined;
    }
    if (!real.startsWith((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(cwd), node_path__WEBPACK_IMPORTED_MODULE_1__.sep)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} leads out of the working directory.`);
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(real);
        if (!stats.isFile())
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} is not a file.`);
        if (stats.size > maxBytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} is larger than ${maxBytes} bytes.`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(real);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb)
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`${file} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}.`, { cause: error });
    }
}
/** Known findings are the `results.json` of an earlier run, or the same cut down to `skills[].findings[]`. */
function readKnownFindings(cwd, { path, file, range }) {
    const problem = (message) => ({
        known: { findings: new Map(), source: { file, range } },
        problems: [{ rule: 'config/invalid', message, file, range }],
    });
    try {
        const bytes = readInside(cwd, path, MAX_KNOWN_FINDINGS);
        if (bytes === undefined)
            return problem(`${path} does not exist.`);
        const findings = findingsIn(JSON.parse(bytes.toString('utf8')));
        if (findings === undefined)
            return problem(`${path} is not a results.json: it has no list "skills" with findings.`);
        return { known: { findings: (0,_rules_suppression_known_findings_js__WEBPACK_IMPORTED_MODULE_5__/* .countFindings */ .Gt)(findings), source: { file, range } }, problems: [] };
    }
    catch (error) {
        return problem(`${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error)}`);
    }
}
function findingsIn(results) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(results) || !Array.isArray(results.skills))
        return undefined;
    const found = [];
    for (const skill of results.skills) {
        const findings = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(skill) ? skill.findings : undefined;
        if (!Array.isArray(findings))
            return undefined;
        for (const finding of findings) {
            if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(finding))
                return undefined;
            const { rule, file, message } = finding;
            if (typeof rule === 'string' && typeof file === 'string' && typeof message === 'string')
                found.push({ rule, file, message });
        }
    }
    return found;
}


/***/ }),

/***/ 60163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   tg: () => (/* binding */ suppressKnown)
/* harmony export */ });
/* unused harmony export fingerprintOf */
/**
 * What stays the same about a finding while its file changes around it: rule, file and message without numbers. Two
 * findings can share it; they are counted.
 */
function fingerprintOf(finding) {
    return JSON.stringify([finding.rule, finding.file, finding.message.replace(/\d+/g, '#')]);
}
/** Counts findings by fingerprint. */
function countFindings(findings) {
    const counts = new Map();
    for (const finding of findings) {
        const fingerprint = fingerprintOf(finding);
        counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    }
    return counts;
}
/** Marks findings as suppressed as far as they are known; of equal ones the first in order. */
function suppressKnown(findings, known) {
    if (known.size === 0)
        return [...findings];
    const used = new Map();
    return findings.map((finding) => {
        if (finding.suppressed !== undefined)
            return finding;
        const fingerprint = fingerprintOf(finding);
        const count = (used.get(fingerprint) ?? 0) + 1;
        if (count > (known.get(fingerprint) ?? 0))
            return finding;
        used.set(fingerprint, count);
        return { ...finding, suppressed: { reason: 'known finding', by: 'known-findings' } };
    });
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
        let end = this.lineStart(line + 1);
        while (end > start && (this.text.charCodeAt(end - 1) === 10 || this.text.charCodeAt(end - 1) === 13))
            end--;
        return this.text.slice(start, end);
    }
    get lineCount() {
        return this.#starts().length;
    }
    #starts() {
        if (this.#lineStarts)
            return this.#lineStarts;
        const starts = [0];
        const { text } = this;
        // Searching natively takes a fraction of looking at every character; a lone CR is the exception.
        let feed = text.indexOf('\n');
        let carriage = text.indexOf('\r');
        while (feed !== -1 || carriage !== -1) {
            if (carriage === -1 || (feed !== -1 && feed < carriage)) {
                starts.push(feed + 1);
                feed = text.indexOf('\n', feed + 1);
            }
            else {
                if (feed !== carriage + 1)
                    starts.push(carriage + 1);
                carriage = text.indexOf('\r', carriage + 1);
            }
        }
        this.#lineStarts = starts;
        return starts;
    }
}


/***/ })

};
