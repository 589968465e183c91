export const id = 5802;
export const ids = [5802,3678];
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

/***/ 5802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTextLog: () => (/* binding */ createTextLog)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3678);


/** The log of the command line. Warnings and errors go to standard error in every format. */
function createTextLog({ screen, format, colour, debug, secrets }) {
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(colour);
    const clean = (text) => {
        const scrubbed = secrets.scrub(text);
        return colour ? neutraliseAroundStyles(scrubbed) : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(scrubbed);
    };
    const inform = format === 'json' ? screen.err : screen.out;
    let depth = 0;
    const indent = (text) => text.replace(/^(?=.)/gm, '  '.repeat(depth));
    return {
        info: (message) => inform(`${indent(clean(message))}\n`),
        warning: (message) => screen.err(`${indent(`${paint('yellow', 'warning:')} ${clean(message)}`)}\n`),
        error: (message) => screen.err(`${indent(`${paint('red', 'error:')} ${clean(message)}`)}\n`),
        debug(message) {
            if (debug)
                screen.err(`${indent(paint('dim', `debug: ${clean(message)}`))}\n`);
        },
        async group(title, body) {
            inform(`${indent(paint('bold', clean(title)))}\n`);
            depth++;
            try {
                return await body();
            }
            finally {
                depth--;
            }
        },
        secret: (value) => secrets.add(value),
    };
}
// What the renderers paint is let through, and nothing else that a terminal would obey.
const OWN_STYLES = /(\u001b\[(?:1|2|7|22|27|3[1-6]|39)m)/;
function neutraliseAroundStyles(text) {
    const parts = text.split(OWN_STYLES);
    if (parts.length === 1)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(text);
    const shown = parts.map((part, index) => (index % 2 === 1 ? part : (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(part))).join('');
    return `${shown}\u001b[0m`;
}


/***/ }),

/***/ 68804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/**
 * The only way foreign text (from a model, a server, a skill file or a fixture) reaches an output.
 * The runner reads commands from lines that begin with `::` after white space, and from `##[` anywhere in a
 * line; a lone carriage return ends a line for it (actions/runner, ActionCommand.cs and ProcessInvoker.cs).
 */
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g;
// C0 and C1 controls but tab and line feed, bidirectional controls, tag characters, lone surrogates.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const PLAIN = /^[\t\n\x20-\x7e]*$/;
const ZERO_WIDTH_SPACE = '\u200b';
function visible(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `\\u{${code.toString(16)}}`;
}
/**
 * Text that a terminal and the runner show and never obey: one kind of line break, control and direction
 * characters made visible, workflow commands broken up. Line breaks and tabs are kept.
 */
function neutralise(text) {
    // Most texts are harmless, and every text of every report comes by here.
    if (PLAIN.test(text) && !text.includes('::') && !text.includes('##['))
        return text;
    return text
        .replace(LINE_BREAKS, '\n')
        .replace(INVISIBLE, visible)
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
        .replace(/^([^\p{L}\p{N}\n]*?):(?=:)/gmu, `$1:${ZERO_WIDTH_SPACE}`);
}
/** `neutralise`, on one line: line breaks and tabs become single spaces. */
function oneLine(text) {
    return neutralise(text.replace(/\s+/g, ' ').trim());
}
/** At most `limit` UTF-16 units, never half a surrogate pair, ending in `…` when something was cut. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    let end = Math.max(0, limit - 1);
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end--;
    return `${text.slice(0, end)}…`;
}
/** Text for an XML 1.0 text node or attribute value; what XML forbids becomes U+FFFD. */
function escapeXml(text) {
    if (PLAIN.test(text) && !/[&<>"':#]/.test(text))
        return text;
    return neutralise(text)
        .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** Text for HTML text nodes and quoted attribute values. */
function escapeHtml(text) {
    return escapeXml(text);
}
/**
 * Text for GitHub-flavoured Markdown, also inside a table cell: no markup, no mention, no issue reference, no
 * automatic link; line breaks become `<br>`. What is harmless stays as it is, so that the source is readable.
 */
function escapeMarkdown(text) {
    return neutralise(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]#|~$]|(?<=\])\(|!(?=\[)/g, '\\$&')
        .replace(/^(\s*)([-+=]|\d+(?=[.)]))/gm, (_, blank, mark) => /\d/.test(mark) ? `${blank}${mark}${ZERO_WIDTH_SPACE}` : `${blank}\\${mark}`)
        .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
        .replace(/\b(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
        .replace(/\n/g, '<br>');
}
/**
 * Text as a code span that also holds inside a table cell, where GitHub splits cells before it reads spans.
 */
function markdownCode(text) {
    const plain = oneLine(text);
    if (plain === '')
        return '';
    // Unlike a code span, an element does not stop Markdown: every character that may begin markup becomes an entity.
    if (plain.includes('|') || plain.includes('`'))
        return `<code>${escapeHtml(plain).replace(/[\\`*_[\]()!|~:@]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
    return `\`${plain}\``;
}
/** Text as a fenced block whose fence is longer than any run of backticks inside. */
function markdownFence(text, language = '') {
    const plain = neutralise(text);
    const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${plain.endsWith('\n') ? plain : `${plain}\n`}${fence}\n`;
}


/***/ })

};
