export const id = 2161;
export const ids = [2161];
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

/***/ 44542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSkill: () => (/* binding */ readSkill)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/source/frontmatter.js
var frontmatter = __webpack_require__(76091);
// EXTERNAL MODULE: ./lib/source/json.js + 3 modules
var source_json = __webpack_require__(16243);
// EXTERNAL MODULE: ./lib/source/yaml.js + 4 modules
var yaml = __webpack_require__(57675);
// EXTERNAL MODULE: ./lib/skill/exclusions.js
var exclusions = __webpack_require__(76196);
// EXTERNAL MODULE: ./lib/skill/read-text.js
var read_text = __webpack_require__(46933);
;// CONCATENATED MODULE: ./lib/skill/content.js



const MAX_TEXT = 1024 * 1024;
/** Of a file too large to be looked through, enough to tell what kind of file it is. */
const HEAD = 4096;
const MAX_TOTAL = 64 * 1024 * 1024;
/**
 * The contents of a skill's files by path, for rules about what files hold: texts up to 1 MiB whole, of everything
 * else the first bytes. What is excluded from bundles is not opened; beyond 64 MiB together only heads are kept.
 */
function readContents(root, directory, entries, ignore) {
    const contents = new Map();
    let total = 0;
    for (const entry of entries) {
        if (entry.kind !== 'file' || (0,exclusions/* exclusionOf */.a)(entry, ignore) !== undefined)
            continue;
        const whole = entry.size <= MAX_TEXT && total + entry.size <= MAX_TOTAL;
        let bytes;
        try {
            bytes = (0,read_text/* readRegularFile */.XF)((0,external_node_path_.join)(root, entry.path), whole ? MAX_TEXT : HEAD);
        }
        catch {
            continue;
        }
        total += bytes.length;
        const text = whole ? (0,read_text/* decode */.D4)(bytes, pathIn(directory, entry.path)).text : undefined;
        const head = bytes.subarray(0, HEAD);
        contents.set(entry.path, text === undefined ? { head } : { head, text });
    }
    return contents;
}
/** Path of a skill's file relative to the working directory. */
function pathIn(directory, path) {
    return directory === '.' ? path : `${directory}/${path}`;
}

// EXTERNAL MODULE: ./lib/skill/ignore-file.js + 1 modules
var ignore_file = __webpack_require__(81140);
// EXTERNAL MODULE: ./lib/skill/manifest-version.js
var manifest_version = __webpack_require__(15885);
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
    {
        kind: 'VLM Run API key',
        pattern: /\bVLMRUN_API_KEY["']?[ \t]*[:=][ \t]*["']?([A-Za-z0-9][A-Za-z0-9_-]{15,})/g,
    },
];
const PLACEHOLDER_WORD = /^(?:pass(?:word|wd|phrase)?|pwd|pw|secret|user(?:name)?|root|admin|postgres|mysql|mongo(?:db)?|test(?:ing)?|guest|example|change[-_]?me|changeit|token|key|x+|\*+|\.+|my[-_]?\w+|your[-_]?\w+|foo|bar|abc|12345?6?)$/i;
const PLACEHOLDER_HOST = /^(?:localhost|127\.0\.0\.1|\[?::1\]?|0\.0\.0\.0|host(?:name)?|db|database|postgres|mysql|mongo|redis|server|example\.\w+|[\w.-]+\.(?:example|test|local|internal)(?:\.\w+)?)$/i;
/** True for what documentation shows instead of a secret. */
function isPlaceholder(value) {
    const url = /^(?:\w+:)?[\w+]+:\/\/([^:@/\s]*):([^@/\s]*)@([^:/\s?]*)/.exec(value);
    if (url !== null) {
        const [, user = '', password = '', host = ''] = url;
        return password === user || PLACEHOLDER_WORD.test(password) || PLACEHOLDER_HOST.test(host) || isTemplate(password);
    }
    if (/^\w+:\/\//.test(value) && !value.includes('@'))
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
/** Places in a skill's texts that look like credentials, by path and offset. Never holds a value. */
async function findSecrets(contents) {
    const secrets = [];
    for (const [path, { text }] of contents) {
        if (text === undefined || !secretPrefix.test(text.text))
            continue;
        secrets.push(...(await scan(path, text.text)));
    }
    return secrets;
}
async function scan(path, text) {
    const found = new Map();
    const add = (start, end, kind) => {
        if (!isPlaceholder(text.slice(start, end)))
            found.set(start, { path, range: { start, end }, kind });
    };
    for (const { kind, pattern } of ownPatterns) {
        for (const match of text.matchAll(pattern)) {
            const start = match.index + (match[1] === undefined ? 0 : match[0].indexOf(match[1]));
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
    return [...found.values()].sort((a, b) => a.range.start - b.range.start);
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

// EXTERNAL MODULE: ./lib/skill/bundle-limits.js
var bundle_limits = __webpack_require__(47170);
;// CONCATENATED MODULE: ./lib/skill/walk.js




const MAX_DEPTH = 32;
/**
 * Lists a skill directory; links are looked at, never followed. What is excluded from bundles is listed last, so
 * that a large `node_modules` cannot crowd out the skill's own files.
 */
function walk(root, ignore) {
    const entries = [];
    const pending = [''];
    const excluded = [];
    const truncated = { bundle: false, excluded: false };
    for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
        for (const child of list((0,external_node_path_.join)(root, path))) {
            const childPath = path === '' ? child.name : `${path}/${child.name}`;
            const kind = kindOf(child);
            const out = (0,exclusions/* exclusionOf */.a)({ path: childPath, kind }, ignore) !== undefined;
            if (entries.length >= bundle_limits/* MAX_ENTRIES */.Sd)
                truncated[out ? 'excluded' : 'bundle'] = true;
            else
                entries.push(entryOf(root, childPath, kind));
            if (kind !== 'directory')
                continue;
            if (childPath.split('/').length >= MAX_DEPTH)
                truncated[out ? 'excluded' : 'bundle'] = true;
            else
                (out ? excluded : pending).push(childPath);
        }
        if (truncated.bundle)
            break;
    }
    for (let path = excluded.pop(); path !== undefined && !truncated.excluded; path = excluded.pop()) {
        for (const child of list((0,external_node_path_.join)(root, path))) {
            const childPath = `${path}/${child.name}`;
            const kind = kindOf(child);
            if (entries.length >= bundle_limits/* MAX_ENTRIES */.Sd || childPath.split('/').length >= MAX_DEPTH)
                truncated.excluded = true;
            else
                entries.push(entryOf(root, childPath, kind));
            if (truncated.excluded)
                break;
            if (kind === 'directory')
                excluded.push(childPath);
        }
    }
    entries.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { entries, truncated: truncated.bundle, excludedTruncated: truncated.excluded };
}
function list(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch {
        return [];
    }
}
function kindOf(child) {
    return child.isFile() ? 'file' : child.isDirectory() ? 'directory' : child.isSymbolicLink() ? 'link' : 'other';
}
function entryOf(root, path, kind) {
    const stats = inspect(() => (0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, path)));
    const entry = {
        path,
        // A name that is not UTF-8 cannot be asked for under the text that stands for it.
        kind: stats === undefined ? 'other' : kind,
        size: stats !== undefined && kind === 'file' ? stats.size : 0,
        mtimeMs: stats?.mtimeMs ?? 0,
        executable: kind === 'file' && ((stats?.mode ?? 0) & 0o111) !== 0,
    };
    return kind === 'link' ? { ...entry, link: linkOf(root, path) } : entry;
}
function linkOf(root, path) {
    const target = inspect(() => (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path))) ?? '';
    const real = inspect(() => (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path)));
    if (real === undefined)
        return { target, resolves: 'nowhere', directory: false };
    const directory = inspect(() => (0,external_node_fs_.statSync)(real))?.isDirectory() ?? false;
    return { target, resolves: isInside(real, (0,external_node_fs_.realpathSync)(root)) ? 'inside' : 'outside', directory };
}
/** True when an absolute path is a directory or lies below it; both are real paths. */
function isInside(path, directory) {
    return path === directory || path.startsWith(directory.endsWith(external_node_path_.sep) ? directory : directory + external_node_path_.sep);
}
function inspect(look) {
    try {
        return look();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/skill/well-known.js
var well_known = __webpack_require__(85251);
;// CONCATENATED MODULE: ./lib/skill/read.js














const MAX_MANIFEST = 1024 * 1024;
const MAX_EXECUTION_CONFIG = 1024 * 1024;
const MAX_OUTPUT_SCHEMA = 4 * 1024 * 1024;
const MAX_IGNORE_FILE = 64 * 1024;
const MAX_SCHEMA_DEPTH = 64;
/**
 * Reads a skill directory once, whatever it holds: what is broken is in the skill as a problem. Throws a UsageError
 * for a path that is no directory or lies, by its real path, outside `cwd`, and for a `.vlmrunignore` that cannot be
 * followed: what it names must not be uploaded.
 */
async function readSkill({ cwd, directory, }) {
    const root = (0,external_node_path_.resolve)(cwd, directory);
    checkDirectory(cwd, root, directory);
    const ignore = readIgnoreRules(root, directory);
    const { entries, truncated, excludedTruncated } = walk(root, ignore);
    const contents = readContents(root, directory, entries, ignore);
    const read = (name, maxBytes, parse) => {
        const entry = entries.find((candidate) => candidate.path === name);
        if (entry === undefined)
            return undefined;
        const file = entry.kind === 'file' ? readOnce(name, maxBytes) : notAFile(entry.kind);
        return { file, document: file.text === undefined ? undefined : parse(file.text) };
    };
    const readOnce = (name, maxBytes) => {
        const text = contents.get(name)?.text;
        return text === undefined ? (0,read_text/* readText */.yR)((0,external_node_path_.join)(root, name), pathIn(directory, name), maxBytes) : { text };
    };
    const manifest = read(well_known/* manifestName */.vS, MAX_MANIFEST, frontmatter/* parseFrontmatter */.y);
    const executionConfig = read(well_known/* executionConfigName */.uK, MAX_EXECUTION_CONFIG, (text) => (0,yaml.parseYaml)(text));
    const schemaFile = read(well_known/* outputSchemaName */.Kq, MAX_OUTPUT_SCHEMA, (text) => (0,source_json/* parseJson */.q)(text, { maxDepth: MAX_SCHEMA_DEPTH }));
    const fields = objectOf(manifest?.document?.yaml?.value);
    const config = objectOf(executionConfig?.document?.value);
    return {
        directory,
        root,
        name: detached(textOf(fields.name) ?? (0,external_node_path_.basename)(root)),
        description: textOf(fields.description),
        version: (0,manifest_version/* manifestVersion */.c)(fields),
        model: textOf(config.model),
        toolsets: textsOf(config.toolsets),
        outputSchema: schemaFile?.document?.value,
        entries,
        ignore,
        truncated,
        excludedTruncated,
        contents,
        secrets: await findSecrets(contents),
        manifest: manifest && { file: manifest.file, frontmatter: manifest.document },
        executionConfig,
        schemaFile,
    };
}
function checkDirectory(cwd, root, directory) {
    let real;
    try {
        if (!(0,external_node_fs_.statSync)(root).isDirectory())
            throw new errors/* UsageError */.eb(`${directory} is not a directory.`);
        real = external_node_fs_.realpathSync.native(root);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            throw error;
        throw new errors/* UsageError */.eb(`${directory} does not exist.`, { cause: error });
    }
    if (!isInside(real, external_node_fs_.realpathSync.native(cwd)))
        throw new errors/* UsageError */.eb(`${directory} leads out of the working directory; only skills inside it are read.`);
}
function readIgnoreRules(root, directory) {
    const path = (0,external_node_path_.join)(root, ignore_file/* ignoreFileName */.o6);
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (stats === undefined)
        return [];
    const file = pathIn(directory, ignore_file/* ignoreFileName */.o6);
    if (!stats.isFile())
        throw new errors/* UsageError */.eb(`${file} is not a regular file.`);
    const { text, problem } = (0,read_text/* readText */.yR)(path, file, MAX_IGNORE_FILE);
    if (problem !== undefined)
        throw new errors/* UsageError */.eb(`${file}: ${problem.message}`);
    const wrong = (0,ignore_file/* ignoreProblem */.E0)(text.text);
    if (wrong !== undefined)
        throw new errors/* UsageError */.eb(`${file} ${wrong}.`);
    return (0,ignore_file/* parseIgnoreFile */.a0)(text.text);
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
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
/** A copy of its own: a slice of a file's text would keep all of the text in memory. */
function detached(text) {
    return structuredClone(text);
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
