export const id = 2439;
export const ids = [2439];
export const modules = {

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isJsonObject)
/* harmony export */ });
/** True for a JSON object: neither null nor an array. */
function isJsonObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 5251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kq: () => (/* binding */ outputSchemaName),
/* harmony export */   d5: () => (/* binding */ meantName),
/* harmony export */   uK: () => (/* binding */ executionConfigName),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/** The files that make a directory a skill; the platform reads exactly these names. */
const manifestName = 'SKILL.md';
const executionConfigName = 'vlmrun.yaml';
const outputSchemaName = 'schema.json';
const EXECUTION_CONFIG_TWINS = new Set([
    'vlmrun.yaml',
    'vlmrun.yml',
    'vlm-run.yaml',
    'vlm-run.yml',
    'vlm_run.yaml',
    'vlm_run.yml',
]);
/** The well-known name that a file name was meant to be: another case, `.yml`, a hyphen. Undefined for the right name. */
function meantName(name) {
    const lower = name.toLowerCase();
    const meant = lower === 'skill.md'
        ? manifestName
        : lower === 'schema.json'
            ? outputSchemaName
            : EXECUTION_CONFIG_TWINS.has(lower)
                ? executionConfigName
                : undefined;
    return meant === name ? undefined : meant;
}


/***/ })

};
