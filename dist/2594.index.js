export const id = 2594;
export const ids = [2594];
export const modules = {

/***/ 22594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createScreen: () => (/* binding */ createScreen)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25484);

const ERASE_LINE = '\r\u001b[2K';
/** Live lines are drawn on standard error, so that redirecting the output of a command does not catch them. */
function createScreen(stdout, stderr, dumb = false) {
    const interactive = stderr.isTTY === true && !dumb;
    let shown;
    const around = (write) => {
        if (shown !== undefined)
            stderr.write(ERASE_LINE);
        write();
        if (shown !== undefined)
            stderr.write(shown);
    };
    return {
        interactive,
        get columns() {
            return stderr.columns ?? stdout.columns ?? 100;
        },
        out: (text) => around(() => stdout.write(text)),
        err: (text) => around(() => stderr.write(text)),
        live(line) {
            if (!interactive)
                return;
            const next = line === undefined ? undefined : (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .fitWidth */ .G0)(line, (stderr.columns ?? 100) - 1);
            if (next === shown)
                return;
            if (shown !== undefined)
                stderr.write(ERASE_LINE);
            if (next !== undefined)
                stderr.write(next);
            shown = next;
        },
    };
}


/***/ }),

/***/ 25484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   _n: () => (/* binding */ padWidth),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
let segmenter;
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060]+$/u;
/** Columns that text takes on a terminal: two for wide East Asian characters and emoji, none for combining marks. */
function textWidth(text) {
    // Nearly all text is ASCII, and segmenting is slow.
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemes(text))
        width += segmentWidth(segment);
    return width;
}
/** Text cut to `columns`, ending in `…` when something was cut. */
function fitWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let width = 0;
    let fitted = '';
    for (const { segment } of graphemes(text)) {
        width += segmentWidth(segment);
        if (width > columns - 1)
            break;
        fitted += segment;
    }
    return `${fitted}…`;
}
/** Text filled with spaces up to `columns`. */
function padWidth(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}
/** Words of a text in lines of at most `columns`; a longer word stands alone. */
function wrapWords(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && textWidth(line) + 1 + textWidth(word) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines;
}
function segmentWidth(segment) {
    if (NO_WIDTH.test(segment))
        return 0;
    return WIDE.test(segment) ? 2 : 1;
}
// Making a segmenter costs as much as a short run of the whole program.
function graphemes(text) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    return segmenter.segment(text);
}


/***/ })

};
