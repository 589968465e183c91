export const id = 317;
export const ids = [317];
export const modules = {

/***/ 40317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   attempt: () => (/* binding */ attempt),
/* harmony export */   describeFailure: () => (/* binding */ describeFailure),
/* harmony export */   isDenied: () => (/* binding */ isDenied),
/* harmony export */   isRateLimited: () => (/* binding */ isRateLimited),
/* harmony export */   statusOf: () => (/* binding */ statusOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** The HTTP status of a failed request; undefined when none arrived. */
function statusOf(error) {
    const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** True when GitHub would have done it at another time: a 403 of a rate limit says nothing about permissions. */
function isRateLimited(error) {
    return statusOf(error) === 429 || (statusOf(error) === 403 && /rate limit/i.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error)));
}
/** True when the token may not do it. */
function isDenied(error) {
    // GitHub hides what a token may not see behind a 404.
    if (statusOf(error) === 404)
        return true;
    // The others are about the place, not about the token.
    const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    return statusOf(error) === 403 && !isRateLimited(error) && !/locked|archived|suspended|allow list|SAML/i.test(text);
}
/** Why something could not be done, with the line of the workflow that would allow it. */
function describeFailure({ what, permissions, readOnly }, error) {
    const text = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .describeError */ .Uc)(error);
    if (statusOf(error) === 401)
        return `${what}: GitHub does not accept the token (github-token).`;
    if (!isDenied(error))
        return `${what}: ${text}`;
    if (readOnly !== undefined)
        return `${what}: ${readOnly} (${text})`;
    const lines = permissions.map((line) => `\`${line}\``).join(' and ');
    return `${what}: the token may not do that. Add the line${permissions.length > 1 ? 's' : ''} ${lines} under \`permissions:\`. (${text})`;
}
/**
 * Does something on GitHub that is not worth a failure: when it cannot be done, a warning says why and, where the
 * token lacks a permission, which line to add. The verdict of a run never changes by it.
 */
async function attempt(task, body) {
    try {
        return await body();
    }
    catch (error) {
        task.log.warning(describeFailure(task, error));
        return undefined;
    }
}


/***/ })

};
