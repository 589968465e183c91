export const id = 4006;
export const ids = [4006,1193];
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


/***/ })

};
