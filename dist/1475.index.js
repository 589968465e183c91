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
        const { sourceOf } = await (0,check_skills/* checkSkills */.Pn)(directories, context);
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
        const { findings } = await (0,check_skills/* checkSkills */.Pn)(directories, context);
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


/***/ })

};
