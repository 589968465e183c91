export const id = 1647;
export const ids = [1647,3678];
export const modules = {

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   wantsColour: () => (/* binding */ wantsColour)
/* harmony export */ });
/**
 * Colour only on a terminal, never with `NO_COLOR` (no-color.org); `FORCE_COLOR` other than `0` asks for it
 * elsewhere.
 */
function wantsColour(env, stream) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return env.FORCE_COLOR !== '0';
    return stream.isTTY === true && env.TERM !== 'dumb';
}
const codes = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    inverse: [7, 27],
};
function painter(colour) {
    return (style, text) => {
        if (!colour || style === undefined || text === '')
            return text;
        const [on, off] = codes[style];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}


/***/ }),

/***/ 71647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderFindings: () => (/* binding */ renderFindings)
});

// UNUSED EXPORTS: severityStyle

// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/terminal/colour.js
var terminal_colour = __webpack_require__(3678);
// EXTERNAL MODULE: ./lib/terminal/width.js
var width = __webpack_require__(25484);
;// CONCATENATED MODULE: ./lib/terminal/excerpt.js


const LEAD = 30;
/** The first line of a range, at most `columns` wide around the place that matters. */
function excerpt(source, range, columns) {
    const { start, end } = range;
    const line = source.line(start.line);
    const from = Math.min(start.column - 1, line.length);
    const sameLine = end.line === start.line;
    const to = sameLine ? Math.min(Math.max(end.column - 1, from), line.length) : line.length;
    // A minified file may be one line of megabytes: cut before anything walks over it.
    const cutStart = from > columns - 20 ? from - LEAD : 0;
    const before = (cutStart > 0 ? '…' : '') + shown(line.slice(cutStart, from));
    const room = Math.max(10, columns - (0,width/* textWidth */.sc)(before));
    const marked = shown(line.slice(from, Math.min(to, from + room)));
    const rest = line.slice(Math.min(to, from + room), from + room);
    const cut = line.length > from + room ? '…' : '';
    const caretStart = (0,width/* textWidth */.sc)(before);
    return {
        line: start.line,
        text: before + marked + shown(rest) + cut,
        caretStart,
        caretWidth: Math.max(1, (0,width/* textWidth */.sc)(marked.trimEnd())),
        moreLines: end.line - start.line - (end.column === 1 && end.line > start.line ? 1 : 0),
    };
}
function shown(text) {
    return (0,lib_text/* neutralise */.$0)(text).replaceAll('\t', '  ').replaceAll('\n', ' ');
}

;// CONCATENATED MODULE: ./lib/terminal/findings.js





const severityStyle = { error: 'red', warning: 'yellow', info: 'cyan' };
/**
 * Findings in the order given, each with the place, the line of its source and a caret below the part that is
 * wrong. Suppressed findings are counted only. The end says how to read about the rules. Blocks are parted by an empty line; the last line is not ended.
 */
function renderFindings(findings, sourceOf, { colour, columns = 100 }) {
    const paint = (0,terminal_colour/* painter */.C)(colour);
    const open = findings.filter(({ suppressed }) => suppressed === undefined);
    const blocks = open.map((finding) => renderFinding(finding, sourceOf(finding.file), paint, columns));
    const suppressed = findings.length - open.length;
    if (suppressed > 0)
        blocks.push(`${paint('dim', `${(0,format/* plural */.LS)(suppressed, 'finding')} suppressed`)}`);
    if (open.length > 0)
        blocks.push(paint('dim', whereExplained(open, columns)));
    return blocks.join('\n\n');
}
function whereExplained(findings, columns) {
    const [first = '', ...others] = new Set(findings.map(({ rule }) => rule));
    const also = others.length > 0 ? ` (also ${others.join(', ')})` : '';
    return (0,width/* wrapWords */.EO)(`Explained: vlmrun-skills explain ${first}${also}`, columns).join('\n');
}
function renderFinding(finding, source, paint, columns) {
    const { range, severity, file, redacted } = finding;
    const style = severityStyle[severity];
    const place = range ? `${(0,lib_text/* oneLine */.TN)(file)}:${range.start.line}:${range.start.column}` : (0,lib_text/* oneLine */.TN)(file);
    const lines = [`${paint(style, severity)} ${paint('dim', finding.rule)}  ${paint('bold', place)}`];
    for (const line of (0,width/* wrapWords */.EO)((0,lib_text/* oneLine */.TN)(finding.message), columns - 2))
        lines.push(`  ${line}`);
    if (range && source && !redacted && range.start.line <= source.lineCount) {
        const { line, text, caretStart, caretWidth, moreLines } = excerpt(source, range, columns - 10);
        const gutter = String(line).padStart(4);
        const margin = ' '.repeat(gutter.length);
        const more = moreLines > 0 ? paint('dim', `  and ${(0,format/* plural */.LS)(moreLines, 'more line')}`) : '';
        lines.push(`  ${paint('dim', `${gutter} │`)} ${text}`);
        lines.push(`  ${paint('dim', `${margin} │`)} ${' '.repeat(caretStart)}${paint(style, '^'.repeat(caretWidth))}${more}`);
    }
    if (finding.fix) {
        const how = finding.fix.safe ? 'fix' : 'suggestion';
        lines.push(`  ${paint('green', `${how}:`)} ${(0,lib_text/* oneLine */.TN)(finding.fix.description)}`);
    }
    return lines.join('\n');
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
