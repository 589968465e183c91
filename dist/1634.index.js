export const id = 1634;
export const ids = [1634];
export const modules = {

/***/ 31634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mendSkills: () => (/* binding */ mendSkills)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/source/edits.js
var source_edits = __webpack_require__(65768);
// EXTERNAL MODULE: ./lib/source/unified-diff.js
var unified_diff = __webpack_require__(83223);
;// CONCATENATED MODULE: ./lib/rules/fixes.js


/**
 * The safe fixes of findings that are not suppressed, as changes of files; nothing is written. `sourceOf` gives the
 * text that the findings were made from. Of fixes that overlap, the first in order is taken; a fix is taken whole or
 * not at all.
 */
function applyFixes(findings, sourceOf) {
    const edits = new Map();
    const renames = new Map();
    const mended = [];
    let postponed = 0;
    for (const finding of findings) {
        const { fix } = finding;
        if (fix === undefined || !fix.safe || finding.suppressed !== undefined)
            continue;
        if (fix.edits.some((edit) => sourceOf(edit.file) === undefined))
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
        mended.push(finding);
    }
    const files = [...new Set([...edits.keys(), ...renames.keys()])].sort();
    const patches = files.map((file) => patchOf(file, sourceOf(file), edits.get(file) ?? [], renames.get(file)));
    return { patches, mended, postponed };
}
function patchOf(file, source, edits, renameTo) {
    const mark = source?.bom ? '\ufeff' : '';
    const before = mark + (source?.text ?? '');
    const moved = edits.map(({ range, newText }) => ({
        range: { start: range.start + mark.length, end: range.end + mark.length },
        newText,
    }));
    const patch = { file, before, after: (0,source_edits/* applyEdits */.c)(before, moved), diff: (0,unified_diff/* unifiedDiff */.WH)(file, before, moved) };
    return renameTo === undefined ? patch : { ...patch, renameTo };
}
function same(a, b) {
    return a.range.start === b.range.start && a.range.end === b.range.end && a.newText === b.newText;
}
/** Edits that touch count as overlapping: the order of two insertions at one place would be left to chance. */
function overlap(a, b) {
    return a.range.start <= b.range.end && b.range.start <= a.range.end;
}

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/commands/check-skills.js + 1 modules
var check_skills = __webpack_require__(40083);
// EXTERNAL MODULE: ./lib/commands/source-reader.js
var source_reader = __webpack_require__(66141);
;// CONCATENATED MODULE: ./lib/commands/mend-skills.js






/** Fixes can lay bare what others can mend; more rounds than these mean two fixes that undo each other. */
const MAX_ROUNDS = 5;
/** Applies the safe fixes of all findings, or with `fix-dry-run` shows them as a diff. */
async function mendSkills(directories, context) {
    const { runtime, inputs, format, print } = context;
    const { cwd, log } = runtime;
    const files = new Set();
    let mended = 0;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const { findings } = await (0,check_skills/* checkSkills */.P)(directories, context);
        const plan = applyFixes([...findings.values()].flat(), (0,source_reader/* sourceReader */.T)(cwd));
        if (plan.patches.length === 0)
            break;
        if (inputs['fix-dry-run']) {
            const shown = plan.patches.map(describePatch).join('');
            if (format === 'text')
                print((0,lib_text/* neutralise */.$0)(shown));
            else
                log.info(shown);
            return;
        }
        for (const patch of plan.patches) {
            write(cwd, patch);
            files.add(patch.renameTo ?? patch.file);
        }
        mended += plan.mended.length;
    }
    const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;
    log.info(mended === 0 ? 'Nothing to mend.' : `Mended ${count(mended, 'finding')} in ${count(files.size, 'file')}.`);
}
function describePatch({ file, diff, renameTo }) {
    return renameTo === undefined ? diff : `rename from ${file}\nrename to ${renameTo}\n${diff}`;
}
/** Writes in place and keeps the file's mode; the real path is checked again, since fixes come from foreign files. */
function write(cwd, { file, after, before, renameTo }) {
    const path = (0,external_node_path_.join)(cwd, file);
    if (!(0,external_node_fs_.realpathSync)(path).startsWith((0,external_node_path_.join)((0,external_node_fs_.realpathSync)(cwd), external_node_path_.sep)))
        return;
    if (after !== before)
        (0,external_node_fs_.writeFileSync)(path, after);
    if (renameTo !== undefined)
        (0,external_node_fs_.renameSync)(path, (0,external_node_path_.join)(cwd, renameTo));
}


/***/ }),

/***/ 65768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * The text with all edits made; offsets are those of the text given. Edits that overlap an earlier one are left
 * out, so that fixes of different rules can be applied in one go and the rest in the next.
 */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    let result = '';
    let at = 0;
    for (const { range, newText } of ordered) {
        if (range.start < at || range.end > text.length)
            continue;
        result += text.slice(at, range.start) + newText;
        at = range.end;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 83223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Vs: () => (/* binding */ formatDiff),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   mK: () => (/* binding */ newFileDiff)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65768);

const CONTEXT = 3;
/**
 * The edits of a text as a unified diff that `git apply` takes, with three lines of context; empty without a change.
 * Offsets are those of `before`; edits do not overlap.
 */
function unifiedDiff(file, before, edits) {
    const lines = linesOf(before);
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length);
    if ((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(before, edits) === before)
        return '';
    const changes = blocks(edits, starts).flatMap((block) => changeOf(block, before, lines, starts) ?? []);
    return formatDiff(file, lines, changes);
}
/** A text's lines with their line breaks. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Changes of whole lines as a unified diff with three lines of context; empty without a change. */
function formatDiff(file, lines, changes) {
    if (changes.length === 0)
        return '';
    let result = `--- a/${file}\n+++ b/${file}\n`;
    let shift = 0;
    for (let index = 0; index < changes.length;) {
        const group = [changes[index++]].filter((change) => change !== undefined);
        for (let next = changes[index]; next !== undefined && next.start - (group.at(-1)?.end ?? 0) <= 2 * CONTEXT; next = changes[++index])
            group.push(next);
        const hunk = hunkOf(group, lines, shift);
        result += hunk.text;
        shift += hunk.growth;
    }
    return result;
}
/** Lines that edits touch, joined where they are the same or neighbours. */
function blocks(edits, starts) {
    const result = [];
    const lineAt = (offset) => Math.max(0, starts.findLastIndex((start) => start <= offset));
    const last = Math.max(0, starts.length - 2);
    for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
        const start = Math.min(lineAt(edit.range.start), last);
        const end = Math.min(lineAt(edit.range.end), last) + 1;
        const previous = result.at(-1);
        if (previous !== undefined && start <= previous.end) {
            previous.end = Math.max(previous.end, end);
            previous.edits.push(edit);
        }
        else
            result.push({ start, end, edits: [edit] });
    }
    return result;
}
function changeOf(block, before, lines, starts) {
    const offset = starts[block.start] ?? 0;
    const text = before.slice(offset, starts[block.end] ?? before.length);
    const moved = block.edits.map(({ range, newText }) => ({
        range: { start: range.start - offset, end: range.end - offset },
        newText,
    }));
    const added = linesOf((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(text, moved));
    let { start } = block;
    let end = Math.min(block.end, lines.length);
    let first = 0;
    let last = added.length;
    while (start < end && first < last && lines[start] === added[first]) {
        start++;
        first++;
    }
    while (end > start && last > first && lines[end - 1] === added[last - 1]) {
        end--;
        last--;
    }
    return start === end && first === last ? undefined : { start, end, added: added.slice(first, last) };
}
function hunkOf(group, lines, shift) {
    const from = Math.max(0, (group[0]?.start ?? 0) - CONTEXT);
    const to = Math.min(lines.length, (group.at(-1)?.end ?? 0) + CONTEXT);
    let text = '';
    let growth = 0;
    let at = from;
    for (const { start, end, added } of group) {
        text += marked(' ', lines.slice(at, start)) + marked('-', lines.slice(start, end)) + marked('+', added);
        growth += added.length - (end - start);
        at = end;
    }
    text += marked(' ', lines.slice(at, to));
    const removed = to - from;
    const header = `@@ -${position(from, removed)} +${position(from + shift, removed + growth)} @@\n`;
    return { text: header + text, growth };
}
function position(start, count) {
    return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}
function marked(mark, lines) {
    return lines.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
}
/** A file that is made, as a diff that `git apply` takes. */
function newFileDiff(file, text) {
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const head = `diff --git a/${file} b/${file}\nnew file mode 100644\n--- /dev/null\n+++ b/${file}\n`;
    return `${head}@@ -0,0 +${position(0, lines.length)} @@\n${marked('+', lines)}`;
}


/***/ })

};
