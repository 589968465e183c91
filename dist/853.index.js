export const id = 853;
export const ids = [853];
export const modules = {

/***/ 30853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ANNOTATION_MESSAGE_LIMIT),
/* harmony export */   createActionLog: () => (/* binding */ createActionLog)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80150);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21826);



/** The runner cuts the message of an annotation here (actions/runner, ExecutionContext.cs). */
const ANNOTATION_MESSAGE_LIMIT = 4096;
/** Masking a shorter value would make the runner drop job outputs that happen to contain it. */
const SHORTEST_MASK = 8;
/** A log that speaks to the runner: warnings and errors become annotations, groups fold, secrets are masked. */
function createActionLog(options) {
    const { write, insideJob, secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .createSecrets */ .g)() } = options;
    const masked = new Set();
    let depth = 0;
    // Scrubbed before it is made visible, and again after: making a character visible must not join a secret's halves.
    const clean = (text) => secrets.scrub((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(secrets.scrub(text)));
    const annotation = (level, message) => write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)(level, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(clean(message), ANNOTATION_MESSAGE_LIMIT)));
    return {
        info: (message) => write(`${clean(message)}\n`),
        warning: (message) => annotation('warning', message),
        error: (message) => annotation('error', message),
        debug: (message) => write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('debug', clean(message))),
        async group(title, body) {
            const heading = clean((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title));
            // The runner knows one level of groups: an inner one would end the outer.
            write(depth === 0 ? (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('group', heading) : `${heading}\n`);
            depth++;
            try {
                return await body();
            }
            finally {
                depth--;
                if (depth === 0)
                    write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('endgroup'));
            }
        },
        secret(value) {
            secrets.add(value);
            if (!insideJob || value.length < SHORTEST_MASK || masked.has(value))
                return;
            masked.add(value);
            write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('add-mask', value));
        },
    };
}


/***/ }),

/***/ 21826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/** A value that the runner un-escapes to exactly `text` (actions/runner, ActionCommand.cs). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line for the runner, with its line break. Properties that are absent, empty or 0 are left out. */
function workflowCommand(name, message = '', properties = {}) {
    const listed = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '' && value !== 0)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${name}${listed === '' ? '' : ` ${listed}`}::${escapeData(message)}\n`;
}


/***/ })

};
