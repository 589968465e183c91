export const id = 6441;
export const ids = [6441];
export const modules = {

/***/ 76441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ setOwn),
/* harmony export */   Z: () => (/* binding */ followPointer),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/** The node that a JSON pointer leads to (RFC 6901), or undefined. */
function followPointer(root, pointer) {
    if (pointer === '')
        return root;
    if (!pointer.startsWith('/'))
        return undefined;
    let node = root;
    for (const token of pointer.slice(1).split('/')) {
        const name = token.replaceAll('~1', '/').replaceAll('~0', '~');
        node = node?.members?.get(name) ?? (/^(?:0|[1-9]\d*)$/.test(name) ? node?.items?.[Number(name)] : undefined);
        if (node === undefined)
            return undefined;
    }
    return node;
}
/** The place of the value at a JSON pointer. */
function locate(root, pointer) {
    const node = followPointer(root, pointer);
    if (node === undefined)
        return undefined;
    return node.key === undefined ? { value: node.range } : { value: node.range, key: node.key };
}
/** Sets an own property, also for `__proto__`, which plain assignment would swallow. */
function setOwn(target, name, value) {
    if (name === '__proto__') {
        Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
    }
    else {
        target[name] = value;
    }
}


/***/ })

};
