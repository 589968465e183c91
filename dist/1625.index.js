export const id = 1625;
export const ids = [1625,1193,4006];
export const modules = {

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


/***/ }),

/***/ 16243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./lib/json-number.js
var json_number = __webpack_require__(91599);
;// CONCATENATED MODULE: ./lib/source/json-scanner.js

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const NUMBER_LIKE = /[-+.\w]+/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
const ESCAPES = {
    '"': '"',
    '\\': '\\',
    '/': '/',
    b: '\b',
    f: '\f',
    n: '\n',
    r: '\r',
    t: '\t',
};
const MAX_PROBLEMS = 20;
/** Ends reading: the rest of the text has no structure that could be trusted. */
class UnreadableRest extends Error {
}
/** The tokens of a JSON text. Mistakes with a plain meaning are noted and read as what was meant. */
class JsonScanner {
    text;
    problems = [];
    at = 0;
    #exactNumbers;
    constructor(text, exactNumbers) {
        this.text = text;
        this.#exactNumbers = exactNumbers;
    }
    problem(code, message, start, end) {
        this.problems.push({ code, message, range: { start, end: Math.min(end, this.text.length) } });
        if (this.problems.length >= MAX_PROBLEMS)
            throw new UnreadableRest();
    }
    stop(code, message, start, end = start + 1) {
        this.problems.push({ code, message, range: { start, end: Math.min(end, this.text.length) } });
        throw new UnreadableRest();
    }
    /** Skips white space, and comments with a problem each. */
    skipBlank() {
        for (;;) {
            let code = this.text.charCodeAt(this.at);
            while (code === 32 || code === 10 || code === 13 || code === 9)
                code = this.text.charCodeAt(++this.at);
            if (code === 47 /* / */ || code === 35 /* # */)
                this.#comment();
            else
                return;
        }
    }
    #comment() {
        const start = this.at;
        const lineEnd = this.text.slice(start).search(/[\r\n]/);
        let end = lineEnd === -1 ? this.text.length : start + lineEnd;
        if (this.text.startsWith('/*', start)) {
            const close = this.text.indexOf('*/', start + 2);
            if (close === -1)
                this.stop('comment', 'Comment is never closed; JSON has no comments.', start, start + 2);
            end = close + 2;
        }
        else if (this.text[start] === '/' && this.text[start + 1] !== '/') {
            this.stop('unexpected', 'Unexpected "/".', start);
        }
        this.problem('comment', 'JSON has no comments.', start, end);
        this.at = end;
    }
    /** Reads a string whose opening quote stands at `at`. */
    string() {
        const start = this.at;
        const quote = this.text.charCodeAt(start);
        if (quote === 39)
            this.problem('single-quote', 'JSON strings take double quotes.', start, start + 1);
        let result = '';
        let chunk = start + 1;
        for (let at = chunk;; at++) {
            const code = this.text.charCodeAt(at);
            if (code === quote) {
                this.at = at + 1;
                return chunk === start + 1 ? this.text.slice(chunk, at) : result + this.text.slice(chunk, at);
            }
            if (Number.isNaN(code))
                this.stop('unterminated-string', 'String is never closed.', start);
            if (code === 92) {
                this.at = at;
                result += this.text.slice(chunk, at) + this.#escape();
                at = this.at - 1;
                chunk = this.at;
            }
            else if (code < 32) {
                if (code === 10 || code === 13)
                    this.stop('unterminated-string', 'String is not closed on its line; write a line break as \\n.', start, at);
                const name = code === 9 ? 'tab' : `control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
                this.problem('control-character', `A ${name} inside a string must be escaped.`, at, at + 1);
            }
        }
    }
    #escape() {
        const start = this.at;
        const character = this.text[start + 1] ?? '';
        const plain = ESCAPES[character];
        this.at = start + 2;
        if (plain !== undefined)
            return plain;
        const digits = this.text.slice(start + 2, start + 6);
        if (character === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
            this.at = start + 6;
            return String.fromCharCode(Number.parseInt(digits, 16));
        }
        const hint = character === 'u' ? '\\u takes four hexadecimal digits.' : 'A backslash itself is written \\\\.';
        this.problem('bad-escape', `"\\${character}" is not an escape of JSON. ${hint}`, start, start + 2);
        return character;
    }
    number() {
        const start = this.at;
        NUMBER_LIKE.lastIndex = start;
        const written = NUMBER_LIKE.exec(this.text)?.[0] ?? '';
        NUMBER.lastIndex = start;
        const valid = NUMBER.exec(this.text)?.[0];
        this.at = start + written.length;
        if (valid === written)
            return (this.#exactNumbers ? (0,json_number/* numberOf */.rl)(written) : undefined) ?? Number(written);
        if (/^[-+]?(?:Infinity|NaN)$/.test(written)) {
            this.problem('not-a-number', `JSON has no ${written}; use null or a number.`, start, this.at);
            return 0;
        }
        const hint = /^-?0\d/.test(written) ? ': leading zeros are not allowed' : '';
        this.problem('number', `"${written}" is not a JSON number${hint}.`, start, this.at);
        return Number(written) || 0;
    }
    /** Reads `true`, `false`, `null` and the words that other languages have for them. */
    word() {
        const start = this.at;
        WORD.lastIndex = start;
        const word = WORD.exec(this.text)?.[0];
        if (word === undefined)
            this.stop('unexpected', `Unexpected ${describe(this.text, start)}.`, start);
        this.at = start + word.length;
        if (word === 'true')
            return true;
        if (word === 'false')
            return false;
        if (word === 'null')
            return null;
        const python = { True: true, False: false, None: null };
        const meant = Object.hasOwn(python, word) ? python[word] : undefined;
        if (meant !== undefined) {
            this.problem('python-literal', `"${word}" is Python; JSON spells it "${meant}".`, start, this.at);
            return meant;
        }
        if (word === 'NaN' || word === 'Infinity')
            this.problem('not-a-number', `JSON has no ${word}; use null or a number.`, start, this.at);
        else if (word === 'undefined')
            this.problem('bare-word', 'JSON has no undefined; use null.', start, this.at);
        else
            this.problem('bare-word', `"${word}" must be in double quotes.`, start, this.at);
        return word;
    }
}
/** A character for a message: itself in quotes, or its code point when it cannot be seen. */
function describe(text, at) {
    const code = text.codePointAt(at);
    if (code === undefined)
        return 'end of file';
    const character = String.fromCodePoint(code);
    const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    return /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)
        ? code < 128
            ? `"${character}"`
            : `"${character}" (${number})`
        : number;
}

// EXTERNAL MODULE: ./lib/source/source-node.js
var source_node = __webpack_require__(76441);
;// CONCATENATED MODULE: ./lib/source/json-reader.js


/** Reads one JSON value (RFC 8259) with the place of everything in it. */
class JsonReader {
    #scanner;
    #source;
    #maxDepth;
    #depth = 0;
    constructor(source, maxDepth, exactNumbers) {
        this.#source = source;
        this.#scanner = new JsonScanner(source.text, exactNumbers);
        this.#maxDepth = maxDepth;
    }
    get problems() {
        return this.#scanner.problems;
    }
    /** The value, or undefined when the text ends or breaks off before it does. */
    read() {
        const scanner = this.#scanner;
        try {
            scanner.skipBlank();
            if (scanner.at >= scanner.text.length)
                scanner.stop('empty', 'The file holds no JSON value.', 0, 0);
            const read = this.#value(undefined);
            scanner.skipBlank();
            if (scanner.at < scanner.text.length)
                scanner.problem('trailing-content', 'Only one value is allowed in a JSON file.', scanner.at, scanner.at + 1);
            return read;
        }
        catch (error) {
            if (error instanceof UnreadableRest)
                return undefined;
            throw error;
        }
    }
    #value(key) {
        const scanner = this.#scanner;
        const start = scanner.at;
        const code = scanner.text.charCodeAt(start);
        if (Number.isNaN(code))
            scanner.stop('truncated', 'The file ends where a value should stand.', Math.max(0, start - 1));
        if (code === 123 || code === 91) {
            if (++this.#depth > this.#maxDepth)
                scanner.stop('too-deep', `Nesting is deeper than ${this.#maxDepth} levels.`, start);
            scanner.at++;
            const read = code === 123 ? this.#object(start, key) : this.#array(start, key);
            this.#depth--;
            return read;
        }
        let value;
        if (code === 34 || code === 39)
            value = scanner.string();
        else if ((code >= 48 && code <= 57) || code === 45 || code === 43 || code === 46)
            value = scanner.number();
        else
            value = scanner.word();
        return { value, node: { range: { start, end: scanner.at }, key } };
    }
    #object(start, key) {
        const scanner = this.#scanner;
        const value = {};
        const members = new Map();
        this.#elements('}', start, () => {
            const keyStart = scanner.at;
            const name = this.#memberName();
            const range = { start: keyStart, end: scanner.at };
            scanner.skipBlank();
            if (scanner.text[scanner.at] !== ':')
                scanner.stop('missing-colon', `Expected ":" after ${JSON.stringify(name)}.`, scanner.at);
            scanner.at++;
            scanner.skipBlank();
            const read = this.#value(range);
            this.#noteDuplicate(members.get(name), name, range);
            (0,source_node/* setOwn */.P5)(value, name, read.value);
            members.set(name, read.node);
        });
        return { value, node: { range: { start, end: scanner.at }, key, members } };
    }
    #memberName() {
        const scanner = this.#scanner;
        const code = scanner.text.charCodeAt(scanner.at);
        if (code === 34 || code === 39)
            return scanner.string();
        const name = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
        name.lastIndex = scanner.at;
        const word = name.exec(scanner.text)?.[0];
        if (word === undefined) {
            const found = describe(scanner.text, scanner.at);
            return scanner.stop('unexpected', `Expected a property name in double quotes, found ${found}.`, scanner.at);
        }
        scanner.problem('unquoted-key', `Property name "${word}" must be in double quotes.`, scanner.at, scanner.at + word.length);
        scanner.at += word.length;
        return word;
    }
    #noteDuplicate(first, name, range) {
        if (first?.key === undefined)
            return;
        const { line, column } = this.#source.positionAt(first.key.start);
        this.#scanner.problem('duplicate-key', `Duplicate key ${JSON.stringify(name)} (first at ${line}:${column}).`, range.start, range.end);
    }
    #array(start, key) {
        const value = [];
        const items = [];
        this.#elements(']', start, () => {
            const read = this.#value(undefined);
            value.push(read.value);
            items.push(read.node);
        });
        return { value, node: { range: { start, end: this.#scanner.at }, key, items } };
    }
    /** Reads elements up to and with the closing bracket, noting commas that are missing or too many. */
    #elements(close, open, element) {
        const scanner = this.#scanner;
        const { text } = scanner;
        scanner.skipBlank();
        let comma = -1;
        while (text[scanner.at] !== close) {
            element();
            const end = scanner.at;
            scanner.skipBlank();
            const next = text[scanner.at];
            comma = -1;
            if (next === ',') {
                comma = scanner.at++;
                scanner.skipBlank();
            }
            else if (next === undefined) {
                const { line, column } = this.#source.positionAt(open);
                const what = `"${text[open]}" of ${line}:${column} is never closed`;
                scanner.stop('truncated', `The file ends too early: ${what}.`, Math.max(0, end - 1), end);
            }
            else if (next !== close) {
                if (next === ']' || next === '}' || next === ':')
                    scanner.stop('unexpected', `Expected "," or "${close}", found "${next}".`, scanner.at);
                scanner.problem('missing-comma', 'A comma is missing after this value.', Math.max(0, end - 1), end);
            }
        }
        if (comma >= 0)
            scanner.problem('trailing-comma', 'Trailing comma.', comma, comma + 1);
        scanner.at++;
    }
}

// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/source/plain-json.js

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/**
 * The value of a JSON text that has nothing wrong with it: valid, no member twice, not too deep. Undefined for any
 * other, which deserves a closer look. The engine's own parser is many times faster than one that keeps places.
 */
function readPlainJson(text, maxDepth, exactNumbers) {
    let value;
    try {
        value = exactNumbers ? (0,json_text/* parseJsonText */.lk)(text) : JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const held = stringsOf(value, maxDepth);
    return held !== undefined && held === stringsIn(text) ? { value } : undefined;
}
/** Strings in a valid text, names of members included. */
function stringsIn(text) {
    let quotes = 0;
    for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === QUOTE)
            quotes++;
        else if (unit === BACKSLASH)
            at++;
    }
    return quotes / 2;
}
/**
 * Strings in a value, names of members included: fewer than are written when a member stands twice. Undefined when it
 * nests deeper than `depth` levels.
 */
function stringsOf(value, depth) {
    if (typeof value === 'string')
        return 1;
    if (typeof value !== 'object' || value === null)
        return 0;
    if (depth === 0)
        return undefined;
    let strings = 0;
    if (Array.isArray(value)) {
        for (const item of value) {
            const below = stringsOf(item, depth - 1);
            if (below === undefined)
                return undefined;
            strings += below;
        }
        return strings;
    }
    for (const key in value) {
        const below = stringsOf(value[key] ?? null, depth - 1);
        if (below === undefined)
            return undefined;
        strings += 1 + below;
    }
    return strings;
}

;// CONCATENATED MODULE: ./lib/source/json.js



/** Mistakes that leave no doubt about the value. */
const HARMLESS = new Set(['duplicate-key', 'bom']);
/**
 * Reads a JSON text (RFC 8259), with the same verdict as `JSON.parse` on everything but nesting deeper than
 * `maxDepth`. Of duplicate members the last counts; they and a byte order mark are problems that
 * leave a value, all others do not. Never throws.
 */
function parseJson(source, options = {}) {
    const { maxDepth = 200, exactNumbers = false } = options;
    const plain = source.bom ? undefined : readPlainJson(source.text, maxDepth, exactNumbers);
    if (plain === undefined)
        return readWhole(source, maxDepth, exactNumbers);
    let whole;
    return {
        language: 'json',
        value: plain.value,
        problems: [],
        // Places are wanted for findings only, and most files have none.
        locate(pointer) {
            whole ??= readWhole(source, maxDepth, exactNumbers);
            return whole.locate(pointer);
        },
    };
}
function readWhole(source, maxDepth, exactNumbers) {
    const reader = new JsonReader(source, maxDepth, exactNumbers);
    const read = reader.read();
    const problems = reader.problems;
    if (source.bom)
        problems.unshift({
            code: 'bom',
            message: 'The file begins with a byte order mark; JSON must not.',
            range: { start: 0, end: 0 },
        });
    return {
        language: 'json',
        value: problems.every((problem) => HARMLESS.has(problem.code)) ? read?.value : undefined,
        problems: problems.sort((a, b) => a.range.start - b.range.start),
        locate: (pointer) => (0,source_node/* locate */.x5)(read?.node, pointer),
    };
}


/***/ })

};
