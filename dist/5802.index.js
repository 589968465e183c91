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


/***/ })

};
