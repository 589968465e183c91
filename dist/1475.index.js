export const id = 1475;
export const ids = [1475];
export const modules = {

/***/ 11475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mendSkills: () => (/* binding */ mendSkills)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/source/edits.js
var source_edits = __webpack_require__(65768);
;// CONCATENATED MODULE: ./lib/rules/fixes.js

/**
 * The safe fixes of findings that are not suppressed, as changes of files; nothing is written. `sourceOf` gives the
 * text that the findings were made from. Of fixes that overlap, the first in order is taken; a fix is taken whole or
 * not at all, and not when it changes nothing.
 */
function applyFixes(findings, sourceOf) {
    const edits = new Map();
    const renames = new Map();
    const touched = new Set();
    const mended = [];
    let postponed = 0;
    for (const finding of findings) {
        const { fix } = finding;
        if (fix === undefined || !fix.safe || finding.suppressed !== undefined || isIdle(fix, sourceOf))
            continue;
        const fresh = fix.edits.filter((edit) => !(edits.get(edit.file) ?? []).some((other) => same(edit, other)));
        if (fresh.some((edit) => (edits.get(edit.file) ?? []).some((other) => overlap(edit, other)))) {
            postponed++;
            continue;
        }
        for (const edit of fresh)
            edits.set(edit.file, [...(edits.get(edit.file) ?? []), edit]);
        if (fix.rename !== undefined)
            renames.set(fix.rename.from, fix.rename.to);
        for (const file of fix.touch ?? [])
            touched.add(file);
        mended.push(finding);
    }
    const files = [...new Set([...edits.keys(), ...renames.keys()])].sort();
    const patches = files.map((file) => patchOf(file, sourceOf(file), edits.get(file) ?? [], renames.get(file)));
    return { patches, touched: [...touched].sort(), mended, postponed };
}
/** True for a fix that changes nothing, or a file that cannot be read. */
function isIdle({ edits, rename, touch }, sourceOf) {
    if (edits.some(({ file }) => sourceOf(file) === undefined))
        return true;
    const changes = edits.some(({ file, range, newText }) => {
        const { text = '' } = sourceOf(file) ?? {};
        return range.start < 0 || text.slice(range.start, range.end) !== newText;
    });
    return !changes && rename === undefined && touch === undefined;
}
function patchOf(file, source, edits, renameTo) {
    const mark = source?.bom ? '\ufeff' : '';
    const before = mark + (source?.text ?? '');
    const moved = edits.map(({ range, newText }) => ({
        range: { start: range.start + mark.length, end: range.end + mark.length },
        newText,
    }));
    const patch = { file, before, after: (0,source_edits/* applyEdits */.c)(before, moved), edits: moved };
    return renameTo === undefined ? patch : { ...patch, renameTo };
}
function same(a, b) {
    return a.range.start === b.range.start && a.range.end === b.range.end && a.newText === b.newText;
}
/** Edits that touch count as overlapping: the order of two insertions at one place would be left to chance. */
function overlap(a, b) {
    return a.range.start <= b.range.end && b.range.start <= a.range.end;
}

// EXTERNAL MODULE: ./lib/skill/exclusions.js
var exclusions = __webpack_require__(76196);
// EXTERNAL MODULE: ./lib/skill/ignore-file.js + 1 modules
var ignore_file = __webpack_require__(81140);
;// CONCATENATED MODULE: ./lib/source/draft.js
/** A text that is edited several times over, and the way from its first form to its last in one go. */
class Draft {
    before;
    #pieces;
    constructor(before) {
        this.before = before;
        this.#pieces = [{ start: 0, end: before.length }];
    }
    get text() {
        return this.#pieces
            .map((piece) => ('text' in piece ? piece.text : this.before.slice(piece.start, piece.end)))
            .join('');
    }
    /** Makes edits of the present text; they do not overlap. */
    edit(edits) {
        const pieces = [];
        let rest = [...this.#pieces];
        let at = 0;
        const take = (until, keep) => {
            const [taken, left] = split(rest, until - at);
            if (keep)
                pieces.push(...taken);
            rest = left;
            at = until;
        };
        for (const { range, newText } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
            take(range.start, true);
            take(range.end, false);
            if (newText !== '')
                pieces.push({ text: newText });
        }
        this.#pieces = [...pieces, ...rest];
    }
    /** The edits of the first text that make the present one. */
    edits() {
        const edits = [];
        let from = 0;
        let added = '';
        const close = (until) => {
            if (until > from || added !== '')
                edits.push({ range: { start: from, end: until }, newText: added });
            added = '';
        };
        for (const piece of this.#pieces) {
            if ('text' in piece)
                added += piece.text;
            else {
                close(piece.start);
                from = piece.end;
            }
        }
        close(this.before.length);
        return edits;
    }
}
/** The pieces up to a number of UTF-16 units, and those behind them. */
function split(pieces, length) {
    let left = length;
    for (const [index, piece] of pieces.entries()) {
        const size = 'text' in piece ? piece.text.length : piece.end - piece.start;
        if (size <= left) {
            left -= size;
            continue;
        }
        const [head, tail] = 'text' in piece
            ? [{ text: piece.text.slice(0, left) }, { text: piece.text.slice(left) }]
            : [
                { start: piece.start, end: piece.start + left },
                { start: piece.start + left, end: piece.end },
            ];
        return left === 0
            ? [pieces.slice(0, index), pieces.slice(index)]
            : [
                [...pieces.slice(0, index), head],
                [tail, ...pieces.slice(index + 1)],
            ];
    }
    return [[...pieces], []];
}

// EXTERNAL MODULE: ./lib/source/unified-diff.js
var unified_diff = __webpack_require__(83223);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/commands/check-skills.js + 2 modules
var check_skills = __webpack_require__(68944);
// EXTERNAL MODULE: ./lib/commands/source-reader.js
var source_reader = __webpack_require__(66141);
;// CONCATENATED MODULE: ./lib/commands/mend-skills.js













/** Fixes can lay bare what others can mend; more rounds than these mean two fixes that undo each other. */
const MAX_ROUNDS = 5;
/** Applies the safe fixes of all findings, or with `fix-dry-run` shows them as a patch that `git apply` takes. */
async function mendSkills(directories, context) {
    const { log } = context.runtime;
    if (context.inputs['fix-dry-run'])
        return showFixes(directories, context);
    const { files, touched, findings } = await mend(directories, context);
    const count = new Set([...files.map(({ to }) => to), ...touched]).size;
    log.info(findings === 0 ? 'Nothing to mend.' : `Mended ${(0,format/* plural */.LS)(findings, 'finding')} in ${(0,format/* plural */.LS)(count, 'file')}.`);
}
/** Mends a copy of the skills, and shows what has become of it. */
async function showFixes(directories, context) {
    const { runtime, print, format } = context;
    const { cwd, log } = runtime;
    const copy = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'vlmrun-skills-'));
    try {
        for (const directory of directories)
            await copySkill(cwd, copy, directory);
        const { files, touched } = await mend(directories, {
            ...context,
            runtime: { ...runtime, cwd: (0,external_node_fs_.realpathSync)(copy) },
        });
        const { sourceOf } = await (0,check_skills/* checkSkills */.P)(directories, context);
        const plain = (0,source_reader/* sourceReader */.T)(cwd);
        for (const { from, to, draft } of files) {
            const patch = (0,unified_diff/* gitPatch */.ni)({ from, to, before: draft.before, edits: draft.edits() });
            if (patch === '')
                continue;
            if (sourceOf(from)?.text !== plain(from)?.text)
                log.warning(`${from} holds a credential; its fixes are not shown. --fix makes them.`);
            // Standard output is the runner's, or that of the one document which holds the fixes as well.
            else if (format !== 'text')
                log.info(patch);
            else if (isHarmless(patch))
                print(patch);
            else
                log.warning(`${from} holds characters that a terminal would obey; its fixes are not shown. --fix makes them.`);
        }
        for (const file of touched)
            log.info(`${file} would get the present as its time.`);
    }
    finally {
        await (0,promises_.rm)(copy, { recursive: true, force: true });
    }
}
/** True when nothing in a patch is anything but text to a terminal or a runner; line ends and byte order marks are. */
function isHarmless(patch) {
    const text = patch.replaceAll('\r\n', '\n').replaceAll('\ufeff', '');
    return (0,lib_text/* neutralise */.$0)(text) === text;
}
/** Copies a skill with its times and links, but for what bundles never hold. */
async function copySkill(cwd, target, directory) {
    const root = (0,external_node_path_.join)(cwd, directory);
    await (0,promises_.cp)(root, (0,external_node_path_.join)(target, directory), {
        recursive: true,
        preserveTimestamps: true,
        verbatimSymlinks: true,
        filter(path) {
            const inside = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
            const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
            const copied = stats?.isFile() || stats?.isDirectory() || stats?.isSymbolicLink();
            // What fills a disk is no text that a fix mends.
            if (!copied || (stats?.isFile() && stats.size > MAX_COPIED))
                return false;
            const kind = stats?.isDirectory() ? 'directory' : 'file';
            // The copy's own .vlmrunignore keeps out what it names.
            return inside === '' || inside === ignore_file/* ignoreFileName */.o6 || (0,exclusions/* exclusionOf */.a)({ path: inside, kind }, []) === undefined;
        },
    });
}
const MAX_COPIED = 4 * 1024 * 1024;
async function mend(directories, context) {
    const { cwd } = context.runtime;
    const files = new Map();
    const touched = new Set();
    const mended = new Set();
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const { findings } = await (0,check_skills/* checkSkills */.P)(directories, context);
        const plan = applyFixes([...findings.values()].flat(), (0,source_reader/* sourceReader */.T)(cwd));
        const late = plan.touched.filter((file) => !touched.has(file));
        if (plan.patches.length === 0 && late.length === 0)
            break;
        for (const patch of plan.patches) {
            if (!write(cwd, patch))
                continue;
            const known = files.get(patch.file) ?? { from: patch.file, to: patch.file, draft: new Draft(patch.before) };
            known.draft.edit(patch.edits);
            known.to = patch.renameTo ?? patch.file;
            files.delete(patch.file);
            files.set(known.to, known);
        }
        for (const file of late) {
            touched.add(file);
            touch(cwd, file, context.runtime.clock.now());
        }
        for (const { rule, file, message } of plan.mended)
            mended.add(JSON.stringify([rule, file, message]));
    }
    return { files: [...files.values()], touched: [...touched], findings: mended.size };
}
/** Writes in place and keeps the file's mode; the real path is checked again, since fixes come from foreign files. */
function write(cwd, { file, after, before, renameTo }) {
    const path = (0,external_node_path_.join)(cwd, file);
    if (!isRegular(cwd, path))
        return false;
    if (after !== before)
        (0,external_node_fs_.writeFileSync)(path, after);
    if (renameTo === undefined)
        return true;
    const target = (0,external_node_path_.join)(cwd, renameTo);
    // On a disk that does not tell case apart the target is the file itself.
    const taken = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    if (taken !== undefined && taken.ino !== (0,external_node_fs_.lstatSync)(path).ino)
        return false;
    (0,external_node_fs_.renameSync)(path, target);
    return true;
}
function touch(cwd, file, now) {
    const path = (0,external_node_path_.join)(cwd, file);
    if (isRegular(cwd, path))
        (0,external_node_fs_.lutimesSync)(path, now / 1000, now / 1000);
}
function isRegular(cwd, path) {
    return (((0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isFile() ?? false) &&
        (0,external_node_fs_.realpathSync)(path).startsWith((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(cwd), external_node_path_.sep)));
}


/***/ }),

/***/ 76196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ exclusionOf)
/* harmony export */ });
/* harmony import */ var _ignore_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81140);
/* harmony import */ var _well_known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85251);


/**
 * Where a repository is a skill as a whole, these lie in it: what this tool writes, its configuration, the workflows.
 * They would change the content with every run.
 */
const REPOSITORY = new Set([
    'vlmrun-report',
    'vlmrun-state',
    'vlmrun-skills.yaml',
    'vlmrun-skills.lock.json',
    '.github',
    _ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreFileName */ .o6,
]);
/** Without them it would be another skill. */
const ALWAYS_IN = new Set([_well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestName */ .vS, _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .executionConfigName */ .uK, _well_known_js__WEBPACK_IMPORTED_MODULE_1__/* .outputSchemaName */ .Kq]);
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
 * Whether an entry, its path relative to its skill, stays out of the bundle: at the root ground truth (`evals/`) and what
 * belongs to the repository or this tool; anywhere version control, what tools leave behind, and files that hold secrets by their
 * name; and what the skill's own `.vlmrunignore` says.
 */
function exclusionOf({ path, kind }, ignore) {
    const parts = path.split('/');
    const [top = ''] = parts;
    if (top === 'evals')
        return { kind: 'evals', reason: REASONS.evals, at: top };
    if (REPOSITORY.has(top))
        return { kind: 'repository', reason: REASONS.repository, at: top };
    for (let depth = 0; depth < parts.length; depth++) {
        const found = kindOf(parts[depth] ?? '');
        if (found === undefined)
            continue;
        return { kind: found, reason: REASONS[found], at: parts.slice(0, depth + 1).join('/') };
    }
    if (ignore.length === 0 || ALWAYS_IN.has(path))
        return undefined;
    const at = (0,_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoredAt */ .qK)(ignore, path, kind === 'directory');
    return at === undefined ? undefined : { kind: 'ignored', reason: REASONS.ignored, at };
}
const REASONS = {
    evals: 'cases and fixtures',
    repository: 'of the repository, not of the skill',
    'version-control': 'version control',
    junk: 'left behind by a tool',
    sensitive: 'a file that holds secrets',
    ignored: `named in ${_ignore_file_js__WEBPACK_IMPORTED_MODULE_0__/* .ignoreFileName */ .o6}`,
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

/***/ 81140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o6: () => (/* binding */ ignoreFileName),
  E0: () => (/* binding */ ignoreProblem),
  qK: () => (/* binding */ ignoredAt),
  a0: () => (/* binding */ parseIgnoreFile)
});

// EXTERNAL MODULE: ./lib/wildcard.js
var wildcard = __webpack_require__(75845);
;// CONCATENATED MODULE: ./lib/skill/ignore-pattern.js

const ANYTHING = { negated: true, ranges: [] };
const POSIX_CLASSES = {
    alnum: ranges('09', 'AZ', 'az'),
    alpha: ranges('AZ', 'az'),
    blank: ranges('  ', '\t\t'),
    cntrl: ranges('\u0000\u001f', '\u007f\u007f'),
    digit: ranges('09'),
    graph: ranges('!~'),
    lower: ranges('az'),
    print: ranges(' ~'),
    punct: ranges('!/', ':@', '[`', '{~'),
    space: ranges('\t\r', '  '),
    upper: ranges('AZ'),
    xdigit: ranges('09', 'AF', 'af'),
};
/**
 * A line of an ignore file as gitignore(5) reads it; undefined for a blank line, a comment, and what can match nothing.
 */
function parseIgnoreLine(line) {
    if (line.startsWith('#'))
        return undefined;
    let text = line.replace(/\r$/, '');
    // Blanks at the end do not count unless a backslash stands before them.
    while (text.endsWith(' ') && !/(?:^|[^\\])(?:\\\\)*\\ $/.test(text))
        text = text.slice(0, -1);
    const negated = text.startsWith('!');
    if (negated)
        text = text.slice(1);
    const directoriesOnly = text.endsWith('/');
    if (directoriesOnly)
        text = text.slice(0, -1);
    if (text === '')
        return undefined;
    const anchored = text.includes('/');
    if (text.startsWith('/'))
        text = text.slice(1);
    // Elsewhere a slash is one with a backslash before it, too; at the start it is an empty name.
    text = text.replace(/\\(.)/g, (pair, character) => (character === '/' ? '/' : pair));
    const parts = text.split('/');
    const names = anchored ? [] : ['**'];
    for (const part of parts) {
        const name = part === '**' ? part : parseName(part);
        if (name === undefined)
            return undefined;
        names.push(name);
    }
    // Behind the last slash `**` stands for whatever is inside, not for the directory itself.
    if (names.at(-1) === '**' && names.length > 1 && anchored)
        names.push([ANYTHING, '*']);
    return { negated, directoriesOnly, names };
}
/** Whether a pattern matches a path with `/`. Takes time in proportion to both lengths, whatever the pattern. */
function matchesPattern({ names, directoriesOnly }, path, directory) {
    if (directoriesOnly && !directory)
        return false;
    const parts = path.split('/');
    // reached[j]: the first j names of the path match the part of the pattern that was looked at.
    let reached = [true, ...parts.map(() => false)];
    for (const name of names) {
        const next = reached.map(() => false);
        for (let j = 0; j < reached.length; j++) {
            if (name === '**')
                next[j] = reached[j] === true || (j > 0 && next[j - 1] === true);
            else if (j > 0)
                next[j] = reached[j - 1] === true && matchesName(parts[j - 1] ?? '', name);
        }
        reached = next;
    }
    return reached.at(-1) === true;
}
function matchesName(name, pattern) {
    return (0,wildcard/* matchesWildcards */.H)(pattern, [...name], contains);
}
function contains({ negated, ranges: all }, character) {
    const code = character.codePointAt(0) ?? 0;
    return all.some(([from, to]) => code >= from && code <= to) !== negated;
}
function parseName(text) {
    const characters = [...text];
    const pattern = [];
    for (let at = 0; at < characters.length; at++) {
        const character = characters[at] ?? '';
        if (character === '*') {
            if (pattern.at(-1) !== '*')
                pattern.push('*');
        }
        else if (character === '?')
            pattern.push(ANYTHING);
        else if (character === '[') {
            const found = parseClass(characters, at + 1);
            if (found === undefined)
                return undefined;
            pattern.push(found.value);
            at = found.end;
        }
        else {
            const literal = character === '\\' ? characters[++at] : character;
            // A backslash that escapes nothing matches nothing.
            if (literal === undefined)
                return undefined;
            pattern.push({ negated: false, ranges: ranges(literal + literal) });
        }
    }
    return pattern;
}
/** A class from behind its `[`; undefined when it is never closed. */
function parseClass(characters, start) {
    let at = start;
    const negated = characters[at] === '!' || characters[at] === '^';
    if (negated)
        at++;
    const found = [];
    for (let first = true; at < characters.length; first = false) {
        if (characters[at] === ']' && !first)
            return { value: { negated, ranges: found }, end: at };
        const posix = /^\[:([a-z]*):\]/.exec(characters.slice(at, at + 12).join(''))?.[1];
        if (posix !== undefined) {
            if (!Object.hasOwn(POSIX_CLASSES, posix))
                return undefined;
            found.push(...(POSIX_CLASSES[posix] ?? []));
            at += posix.length + 4;
            continue;
        }
        const from = literalAt(characters, at);
        if (from === undefined)
            return undefined;
        at = from.next;
        let to = from.character;
        if (characters[at] === '-' && characters[at + 1] !== ']' && at + 1 < characters.length) {
            const upper = literalAt(characters, at + 1);
            if (upper === undefined)
                return undefined;
            to = upper.character;
            at = upper.next;
        }
        found.push([from.character.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]);
    }
    return undefined;
}
function literalAt(characters, at) {
    const escaped = characters[at] === '\\';
    const character = characters[escaped ? at + 1 : at];
    return character === undefined ? undefined : { character, next: at + (escaped ? 2 : 1) };
}
/** Ranges from pairs of characters: `az` is from a to z. */
function ranges(...pairs) {
    return pairs.map((pair) => {
        const [from = '', to = from] = [...pair];
        return [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0];
    });
}

;// CONCATENATED MODULE: ./lib/skill/ignore-file.js

/** In the root of a skill: what else stays out of its bundle, in the syntax of gitignore(5). */
const ignoreFileName = '.vlmrunignore';
/** What is asked about every path of a skill is kept short: patterns, and characters of one. */
const MAX_PATTERNS = 200;
const MAX_LENGTH = 200;
/** Why the text of an ignore file cannot be followed; undefined where it can. To ignore a part would upload the rest. */
function ignoreProblem(text) {
    const patterns = text.split('\n').filter((line) => parseIgnoreLine(line) !== undefined);
    if (patterns.length > MAX_PATTERNS)
        return `has more than ${MAX_PATTERNS} patterns`;
    const long = patterns.findIndex((line) => line.length > MAX_LENGTH);
    return long < 0 ? undefined : `has a pattern of more than ${MAX_LENGTH} characters`;
}
/** Reads the text of an ignore file. */
function parseIgnoreFile(text) {
    return text
        .replace(/^\ufeff/, '')
        .split('\n')
        .map(parseIgnoreLine)
        .filter((pattern) => pattern !== undefined);
}
/**
 * The topmost part of a path that the rules ignore: a directory above it, or the path itself; undefined for what stays.
 * What lies in an ignored directory cannot be taken back. Everything above the path is a directory; whether the path
 * is one is for the caller to say.
 */
function ignoredAt(rules, path, directory) {
    for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
        if (isIgnored(rules, path.slice(0, slash), true))
            return path.slice(0, slash);
    return isIgnored(rules, path, directory) ? path : undefined;
}
function isIgnored(rules, path, directory) {
    const last = rules.findLast((pattern) => matchesPattern(pattern, path, directory));
    return last !== undefined && !last.negated;
}


/***/ })

};
