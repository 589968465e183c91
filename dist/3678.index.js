export const id = 3678;
export const ids = [3678];
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


/***/ })

};
