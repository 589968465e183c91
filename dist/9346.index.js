export const id = 9346;
export const ids = [9346];
export const modules = {

/***/ 9346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   matrixLeg: () => (/* binding */ matrixLeg)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);


/** Longer labels are cut. Characters. */
const LABEL = 100;
/** Reads `toJSON(matrix)`, which is `null` outside of a matrix. What is no JSON counts as it is written. */
function matrixLeg(text) {
    if (text === undefined)
        return { key: '', label: '' };
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        value = text;
    }
    if (value === null)
        return { key: '', label: '' };
    return { key: JSON.stringify(sorted(value)), label: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(scalars(value).join(', ')), LABEL) };
}
function sorted(value) {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return value;
    const keys = Object.keys(value).sort();
    return Object.fromEntries(keys.map((key) => [key, sorted(value[key] ?? null)]));
}
function scalars(value) {
    if (typeof value === 'object' && value !== null)
        return Object.values(value).flatMap(scalars);
    return value === null || value === '' ? [] : [String(value)];
}


/***/ })

};
