export const id = 2798;
export const ids = [2798];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 4924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F7: () => (/* binding */ alignLists),
  nm: () => (/* binding */ elementKeys)
});

// UNUSED EXPORTS: MAX_PAIRS

// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(5523);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(6413);
;// CONCATENATED MODULE: ./lib/judge/assignment.js
/**
 * The alignment with the largest sum of similarities (Kuhn 1955, with potentials: O(n²m) for n ≤ m). Pairs with
 * similarity 0 are left apart. Among equal sums the pairs that stand closer together win, so that reports are stable.
 */
function bestAssignment(n, m, similarity) {
    const result = new Int32Array(n).fill(-1);
    if (n === 0 || m === 0)
        return result;
    const transposed = n > m;
    const [rows, columns] = transposed ? [m, n] : [n, m];
    // Small enough that all of it together never outweighs one leaf of one row.
    const nearness = 1e-9 / Math.max(n, m);
    const weights = new Float64Array(rows * columns);
    for (let i = 0; i < rows; i++)
        for (let j = 0; j < columns; j++) {
            const weight = transposed ? similarity(j, i) : similarity(i, j);
            weights[i * columns + j] = weight > 0 ? weight - nearness * Math.abs(i - j) : 0;
        }
    const columnOfRow = solve(rows, columns, weights);
    for (let i = 0; i < rows; i++) {
        const j = columnOfRow[i] ?? -1;
        if (j < 0 || (weights[i * columns + j] ?? 0) <= 0)
            continue;
        if (transposed)
            result[j] = i;
        else
            result[i] = j;
    }
    return result;
}
/** Column of each row in an assignment of all rows with the largest sum of weights. */
function solve(rows, columns, weights) {
    const rowPotential = new Float64Array(rows + 1);
    const columnPotential = new Float64Array(columns + 1);
    const rowOfColumn = new Int32Array(columns + 1);
    const previous = new Int32Array(columns + 1);
    const slack = new Float64Array(columns + 1);
    const used = new Uint8Array(columns + 1);
    for (let row = 1; row <= rows; row++) {
        rowOfColumn[0] = row;
        slack.fill(Number.POSITIVE_INFINITY);
        used.fill(0);
        let column = 0;
        do {
            used[column] = 1;
            const current = rowOfColumn[column] ?? 0;
            const base = (current - 1) * columns - 1;
            const potential = rowPotential[current] ?? 0;
            let delta = Number.POSITIVE_INFINITY;
            let next = 0;
            for (let j = 1; j <= columns; j++) {
                if (used[j])
                    continue;
                const cost = -(weights[base + j] ?? 0) - potential - (columnPotential[j] ?? 0);
                if (cost < (slack[j] ?? 0)) {
                    slack[j] = cost;
                    previous[j] = column;
                }
                if ((slack[j] ?? 0) < delta) {
                    delta = slack[j] ?? 0;
                    next = j;
                }
            }
            for (let j = 0; j <= columns; j++) {
                if (used[j]) {
                    const owner = rowOfColumn[j] ?? 0;
                    rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
                    columnPotential[j] = (columnPotential[j] ?? 0) - delta;
                }
                else {
                    slack[j] = (slack[j] ?? 0) - delta;
                }
            }
            column = next;
        } while (rowOfColumn[column] !== 0);
        do {
            const before = previous[column] ?? 0;
            rowOfColumn[column] = rowOfColumn[before] ?? 0;
            column = before;
        } while (column !== 0);
    }
    const result = new Int32Array(rows).fill(-1);
    for (let j = 1; j <= columns; j++) {
        const row = rowOfColumn[j] ?? 0;
        if (row > 0)
            result[row - 1] = j - 1;
    }
    return result;
}
/**
 * The alignment with the largest sum of similarities that keeps the order of both lists (Needleman and Wunsch 1970
 * without gap costs: O(n·m)). Among equal sums the earliest actual elements are taken.
 */
function orderedAlignment(n, m, similarity) {
    const width = m + 1;
    const sums = new Float64Array((n + 1) * width);
    const weights = new Float64Array(n * m);
    for (let i = n - 1; i >= 0; i--)
        for (let j = m - 1; j >= 0; j--) {
            const weight = similarity(i, j);
            weights[i * m + j] = weight;
            const skip = Math.max(sums[(i + 1) * width + j] ?? 0, sums[i * width + j + 1] ?? 0);
            const take = weight > 0 ? weight + (sums[(i + 1) * width + j + 1] ?? 0) : 0;
            sums[i * width + j] = Math.max(skip, take);
        }
    const result = new Int32Array(n).fill(-1);
    for (let i = 0, j = 0; i < n && j < m;) {
        const weight = weights[i * m + j] ?? 0;
        const here = sums[i * width + j] ?? 0;
        if (weight > 0 && here === weight + (sums[(i + 1) * width + j + 1] ?? 0))
            result[i++] = j++;
        else if (here === (sums[(i + 1) * width + j] ?? 0))
            i++;
        else
            j++;
    }
    return result;
}

// EXTERNAL MODULE: ./lib/judge/leaf.js
var leaf = __webpack_require__(9551);
;// CONCATENATED MODULE: ./lib/judge/align-list.js





/** The most pairs of elements that are compared with each other to find the best alignment. */
const MAX_PAIRS = 250_000;
/** The most similar pairs below this are one missing and one extra element. */
const MIN_SIMILARITY = 0.5;
/** Aligns the elements of two lists as the rule at `node` asks; without a rule, index by index. */
function alignLists(node, expected, actual, similarity) {
    const rule = node.container?.as === 'list' ? node.container : undefined;
    const dropped = rule?.dedupe ? repeated(actual) : undefined;
    const kept = dropped ? actual.flatMap((_, index) => (dropped.has(index) ? [] : [index])) : undefined;
    const rows = kept ? kept.map((index) => actual[index] ?? null) : actual;
    const compareRows = kept ? (i, j) => similarity(i, kept[j] ?? 0) : similarity;
    const found = align(node, rule, expected, rows, compareRows);
    const partnered = new Uint8Array(actual.length);
    const actualOf = found === undefined ? byIndex(expected.length, rows.length) : found;
    for (let i = 0; i < actualOf.length; i++) {
        const j = actualOf[i] ?? -1;
        const index = j >= 0 && kept ? (kept[j] ?? -1) : j;
        actualOf[i] = index;
        if (index >= 0)
            partnered[index] = 1;
    }
    const extra = [];
    for (let j = 0; j < actual.length; j++)
        if (partnered[j] === 0 && !dropped?.has(j))
            extra.push(j);
    return { actualOf, extra, tooLarge: found === undefined };
}
function align(node, rule, expected, actual, similarity) {
    const n = expected.length;
    const m = actual.length;
    const keyed = rule?.key !== undefined;
    const ordered = (rule?.order ?? (keyed || rule?.align ? 'ignore' : 'strict')) === 'strict';
    if (rule === undefined || (ordered && !keyed && rule.align !== 'best'))
        return byIndex(n, m);
    const keysOf = keyed
        ? elementKeys(node.element, rule.key ?? [])
        : isLookUp(node.element, expected)
            ? (value) => (0,leaf/* keyText */.Pu)(node.element.leaf, value)
            : undefined;
    if (keysOf)
        return byKey(expected.map(keysOf), actual.map(keysOf), ordered);
    if (n * m > MAX_PAIRS)
        return undefined;
    const floor = rule.minSimilarity ?? MIN_SIMILARITY;
    // Pairs below the floor are worth nothing before the best alignment is sought: they would be taken apart anyway,
    // and must not draw an element away from a partner that it really has.
    const gated = (i, j) => {
        const value = similarity(i, j);
        return value >= floor ? value : 0;
    };
    return ordered ? orderedAlignment(n, m, gated) : bestAssignment(n, m, gated);
}
function byIndex(n, m) {
    return Int32Array.from({ length: n }, (_, i) => (i < m ? i : -1));
}
/** Scalars whose rule either holds or not, without tolerance: equal ones find each other by look-up. */
function isLookUp(element, expected) {
    const rule = element.leaf;
    const exact = rule === undefined ||
        rule.as === 'exact' ||
        rule.as === 'text' ||
        rule.as === 'date' ||
        rule.as === 'bool' ||
        (rule.as === 'number' && !rule.abs && !rule.rel);
    return exact && !element.ignored && expected.every((value) => typeof value !== 'object' || value === null);
}
function byKey(expected, actual, ordered) {
    if (ordered) {
        if (expected.length * actual.length > MAX_PAIRS)
            return undefined;
        return orderedAlignment(expected.length, actual.length, (i, j) => expected[i] !== undefined && expected[i] === actual[j] ? 1 : 0);
    }
    const places = new Map();
    for (let j = actual.length - 1; j >= 0; j--) {
        const key = actual[j];
        if (key === undefined)
            continue;
        const known = places.get(key);
        if (known)
            known.push(j);
        else
            places.set(key, [j]);
    }
    return Int32Array.from(expected, (key) => (key === undefined ? -1 : (places.get(key)?.pop() ?? -1)));
}
/** The key of an element under a list's key fields; undefined when one of them has no value. */
function elementKeys(element, key) {
    const fields = key.map((path) => (0,field_path/* parseFieldPath */.Zl)(path).flatMap((step) => (step.kind === 'key' ? [step.name] : [])));
    const nodes = fields.map((names) => names.reduce((node, name) => node.child(name), element));
    return (value) => {
        const parts = [];
        for (const [index, names] of fields.entries()) {
            let current = value;
            for (const name of names)
                current = (0,json/* isJsonObject */.O)(current) && Object.hasOwn(current, name) ? current[name] : undefined;
            if (current === undefined || current === null || current === '')
                return undefined;
            parts.push((0,leaf/* keyText */.Pu)(nodes[index]?.leaf, current));
        }
        return parts.length === 1 ? parts[0] : JSON.stringify(parts);
    };
}
function repeated(rows) {
    const seen = new Set();
    const again = new Set();
    for (const [index, row] of rows.entries()) {
        const text = (0,canonical_text/* canonicalText */.A)(row);
        if (seen.has(text))
            again.add(index);
        else
            seen.add(text);
    }
    return again;
}


/***/ }),

/***/ 5455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ checkViolation)
/* harmony export */ });
/* harmony import */ var _evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4985);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6413);
/* harmony import */ var _comparators_equal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8261);
/* harmony import */ var _comparators_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7088);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9551);
/* harmony import */ var _range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2702);
/* harmony import */ var _select_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6814);
/* harmony import */ var _show_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4842);








/** What does not hold of a check, or undefined when it holds. A check on a value that is not there does not hold. */
function checkViolation(check, subject) {
    const message = check.sum === undefined ? valuesProblem(check, subject) : sumProblem(check, check.sum, subject);
    if (message === undefined)
        return undefined;
    const path = check.path ?? check.sum ?? '';
    const name = check.name === undefined ? '' : `${check.name}: `;
    return { kind: 'check', path, message: `${name}${message}`, severity: check.severity };
}
function selected({ payload, nullIsAbsent }, path) {
    const all = (0,_select_values_js__WEBPACK_IMPORTED_MODULE_2__/* .selectValues */ .z)(payload, path);
    return nullIsAbsent ? all.filter(({ value }) => value !== null) : all;
}
function sumProblem(check, path, subject) {
    const values = selected(subject, path);
    if (values.length === 0)
        return `nothing stands at ${path}`;
    let sum = 0;
    for (const { path: at, value } of values) {
        if (typeof value !== 'number')
            return `${at} is ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(value)}, not a number`;
        sum += value;
    }
    // Each addition may round once.
    const slack = values.length * Number.EPSILON * Math.abs(sum);
    return conditionProblem({ ...check, abs: (check.abs ?? 0) + slack }, { path: `the sum of ${path}`, value: sum }, subject);
}
function valuesProblem(check, subject) {
    const path = check.path ?? '';
    const values = selected(subject, path);
    if (check.exists !== undefined && check.exists !== values.length > 0)
        return check.exists ? `nothing stands at ${path}` : `${values[0]?.path ?? path} is ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(values[0]?.value)}`;
    const [only] = values;
    const elements = values.length === 1 && Array.isArray(only?.value) ? only.value : values.map(({ value }) => value);
    if (check.count !== undefined) {
        const outside = (0,_range_js__WEBPACK_IMPORTED_MODULE_4__/* .outsideRange */ .J)(elements.length, check.count);
        if (outside)
            return `${path} has ${elements.length} values, ${outside}`;
    }
    if (check.unique) {
        const twice = firstRepeated(elements);
        if (twice !== undefined)
            return `${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(twice)} stands at ${path} more than once`;
    }
    if (!hasCondition(check))
        return undefined;
    if (values.length === 0)
        return `nothing stands at ${path}`;
    for (const value of values) {
        const problem = conditionProblem(check, value, subject);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
const CONDITIONS = ['equals', 'notEquals', 'in', 'gt', 'gte', 'lt', 'lte', 'matches', 'contains'];
function hasCondition(check) {
    return CONDITIONS.some((name) => check[name] !== undefined);
}
function conditionProblem(check, { path, value }, subject) {
    const is = `${path} is ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(value)}`;
    if (check.equals !== undefined || check.notEquals !== undefined) {
        const problem = equalityProblem(check, value, subject);
        if (problem !== undefined)
            return `${is}, ${problem}`;
    }
    if (check.in && !check.in.some((one) => (0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_5__/* .equalJson */ .F)(one, value)))
        return `${is}, none of ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(check.in)}`;
    for (const [name, words, holds] of ORDERINGS) {
        const right = check[name];
        if (right === undefined)
            continue;
        const limit = resolveNumber(right, subject);
        if (typeof limit === 'string')
            return limit;
        if (typeof value !== 'number' || !holds(value, limit))
            return `${is}, not ${words} ${describe(right, limit)}`;
    }
    if (check.matches !== undefined) {
        const pattern = subject.patterns.get((0,_leaf_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKey */ .Q5)(check.matches));
        if (typeof value !== 'string' || !pattern?.test(value))
            return `${is}, which does not match ${check.matches}`;
    }
    if (check.contains !== undefined && !contains(value, check.contains))
        return `${is}, which does not contain ${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(check.contains)}`;
    return undefined;
}
const ORDERINGS = [
    ['gt', 'above', (a, b) => a > b],
    ['gte', 'at least', (a, b) => a >= b],
    ['lt', 'below', (a, b) => a < b],
    ['lte', 'at most', (a, b) => a <= b],
];
function equalityProblem(check, value, subject) {
    const right = check.equals ?? check.notEquals ?? null;
    const reference = isReference(right) ? right.path : undefined;
    const found = reference === undefined ? undefined : selected(subject, reference);
    if (reference !== undefined && found?.length !== 1)
        return `and ${found?.length === 0 ? 'nothing stands' : 'several values stand'} at ${reference}`;
    const other = found === undefined ? right : (found[0]?.value ?? null);
    const equal = typeof value === 'number' && typeof other === 'number'
        ? (0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_0__/* .withinTolerance */ .p4)(other, value, check.abs, check.rel)
        : (0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_5__/* .equalJson */ .F)(other, value);
    if (equal === (check.equals !== undefined))
        return undefined;
    const named = reference === undefined ? (0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(other) : `${reference} (${(0,_show_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .W)(other)})`;
    if (check.equals === undefined)
        return `which it must not be`;
    const tolerance = check.abs || check.rel ? ' within the tolerance' : '';
    return `not ${named}${tolerance}`;
}
function isReference(value) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .O)(value) && Object.keys(value).length === 1 && typeof value.path === 'string';
}
function resolveNumber(right, subject) {
    if (typeof right === 'number')
        return right;
    const values = selected(subject, right.path);
    const [first] = values;
    if (values.length !== 1 || typeof first?.value !== 'number')
        return `no single number stands at ${right.path}`;
    return first.value;
}
function describe(right, limit) {
    return typeof right === 'number' ? String(limit) : `${right.path} (${limit})`;
}
function contains(value, part) {
    if (typeof value === 'string')
        return typeof part === 'string' && value.includes(part);
    return Array.isArray(value) && value.some((one) => (0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_5__/* .equalJson */ .F)(one, part));
}
function firstRepeated(values) {
    const seen = new Set();
    for (const value of values) {
        const text = (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_7__/* .canonicalText */ .A)(value);
        if (seen.has(text))
            return value;
        seen.add(text);
    }
    return undefined;
}


/***/ }),

/***/ 8261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ equalJson)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);

/** The same JSON type and value, order of keys aside. Numbers that JSON cannot carry (`1e400`) equal nothing. */
function equalJson(a, b) {
    if (typeof a === 'number')
        return a === b && Number.isFinite(a);
    if (a === b)
        return true;
    if (Array.isArray(a))
        return Array.isArray(b) && a.length === b.length && a.every((element, index) => equalJson(element, b[index]));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(a) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(b))
        return false;
    const keys = Object.keys(a);
    return (keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key])));
}


/***/ }),

/***/ 7088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ toBool),
/* harmony export */   Nx: () => (/* binding */ decimalText),
/* harmony export */   Ro: () => (/* binding */ toNumber),
/* harmony export */   jY: () => (/* binding */ equalNumbers),
/* harmony export */   p4: () => (/* binding */ withinTolerance)
/* harmony export */ });
// A sign or brackets for negative amounts, digits in groups of three or none, a point for decimals, an exponent.
// Other conventions (1.250,00) would have to be guessed, and a guess turns wrong amounts into right ones.
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Digits of a number in a text without grouping, sign first; undefined when the text is not a number. */
function decimalText(text) {
    const trimmed = text.trim();
    const bracketed = /^\(([^()+-]*)\)$/.exec(trimmed);
    const match = NUMBER.exec(bracketed?.[1] ?? trimmed);
    if (!match)
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent] = match;
    if (whole === '' && fraction === '')
        return undefined;
    const digits = whole.replaceAll(',', '').replace(/^0+(?=\d)/, '') || '0';
    const decimals = fraction.replace(/0+$/, '');
    const magnitude = decimals === '' ? digits : `${digits}.${decimals}`;
    const negative = (bracketed !== null || sign === '-') && magnitude !== '0';
    return `${negative ? '-' : ''}${magnitude}${exponent === undefined ? '' : `e${Number(exponent)}`}`;
}
/** A finite number, or one in a text when `coerce` allows it. */
function toNumber(value, coerce) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (!coerce || typeof value !== 'string')
        return undefined;
    const text = decimalText(value);
    const number = text === undefined ? Number.NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
}
/** |actual − expected| ≤ max(abs, rel·|expected|), with an allowance of a few units in the last place. */
function withinTolerance(expected, actual, abs = 0, rel = 0) {
    const allowance = 4 * Number.EPSILON * Math.max(1, Math.abs(expected));
    return Math.abs(actual - expected) <= Math.max(abs, rel * Math.abs(expected)) + allowance;
}
/** True when both are numbers within the tolerance; two texts without tolerance are compared digit by digit. */
function equalNumbers(expected, actual, tolerance) {
    const { abs = 0, rel = 0, coerce } = tolerance;
    if (coerce && abs === 0 && rel === 0 && typeof expected === 'string' && typeof actual === 'string') {
        const text = decimalText(expected);
        if (text !== undefined && !text.includes('e'))
            return text === decimalText(actual);
    }
    const e = toNumber(expected, coerce);
    const a = toNumber(actual, coerce);
    return e !== undefined && a !== undefined && withinTolerance(e, a, abs, rel);
}
const WORDS = {
    true: true,
    yes: true,
    y: true,
    on: true,
    '1': true,
    false: false,
    no: false,
    n: false,
    off: false,
    '0': false,
};
/** A truth value, or a word or number for one when `coerce` allows it. */
function toBool(value, coerce) {
    if (typeof value === 'boolean')
        return value;
    if (!coerce || (typeof value !== 'string' && typeof value !== 'number'))
        return undefined;
    const word = String(value).trim().toLowerCase();
    return Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}


/***/ }),

/***/ 7156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ artifactRef)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);

const PREFIXES = {
    img: 'image',
    vid: 'video',
    aud: 'audio',
    doc: 'document',
    recon: 'recon',
    arr: 'array',
    url: 'url',
};
/** Reads a reference as the platform's SDKs write them: a known prefix and six word characters. */
function artifactRef(value) {
    const id = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, 'id') ? value.id : value;
    if (typeof id !== 'string')
        return undefined;
    const prefix = /^([a-z]+)_\w{6}$/.exec(id)?.[1];
    if (prefix === undefined || !Object.hasOwn(PREFIXES, prefix))
        return undefined;
    const type = PREFIXES[prefix];
    return type && { id, type };
}


/***/ }),

/***/ 2854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   k8: () => (/* binding */ similarity),
/* harmony export */   rO: () => (/* binding */ levenshteinSimilarity)
/* harmony export */ });
/* unused harmony exports SIMILAR_LIMIT, levenshtein, tokenF1 */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

/** A text after NFC and the chosen folding: by default case counts, white space is collapsed, punctuation counts. */
function fold(text, folding) {
    let folded = text.normalize('NFC');
    if (folding.punctuation === 'ignore')
        folded = folded.replace(/\p{P}+/gu, '');
    const whitespace = folding.whitespace ?? 'collapse';
    if (whitespace === 'collapse')
        folded = folded.replace(/\s+/g, ' ').trim();
    if (whitespace === 'ignore')
        folded = folded.replace(/\s+/g, '');
    return folding.case === 'ignore' ? folded.toLowerCase() : folded;
}
/** Longest text, in code points, whose edits are counted: two of this length take about 0.2 s. */
const SIMILAR_LIMIT = 20_000;
/** Levenshtein distance in code points. The package counts UTF-16 units, so each code point is given one unit. */
function levenshtein(a, b) {
    const astral = /[\ud800-\udfff]/;
    if (!astral.test(a) && !astral.test(b))
        return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(a, b);
    const units = new Map();
    const narrow = (text) => {
        let result = '';
        for (const point of text) {
            let unit = units.get(point);
            if (unit === undefined) {
                unit = String.fromCharCode(units.size + 1);
                units.set(point, unit);
            }
            result += unit;
        }
        return result;
    };
    return (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(narrow(a), narrow(b));
}
function codePoints(text) {
    let count = 0;
    for (const _ of text)
        count++;
    return count;
}
/** Normalised Levenshtein similarity, 0 to 1; two empty texts are alike. Texts beyond the limit must be equal. */
function levenshteinSimilarity(a, b) {
    if (a === b)
        return 1;
    if (a.length > SIMILAR_LIMIT * 2 || b.length > SIMILAR_LIMIT * 2)
        return 0;
    const longest = Math.max(codePoints(a), codePoints(b));
    return longest > SIMILAR_LIMIT ? 0 : 1 - levenshtein(a, b) / longest;
}
/** 2·|common| / (|a| + |b|) over words, each counted as often as it occurs; two texts without words are alike. */
function tokenF1(a, b) {
    const words = (text) => text.split(/\s+/).filter((word) => word !== '');
    const left = words(a);
    const right = words(b);
    if (left.length + right.length === 0)
        return 1;
    const counts = new Map();
    for (const word of left)
        counts.set(word, (counts.get(word) ?? 0) + 1);
    let common = 0;
    for (const word of right) {
        const count = counts.get(word) ?? 0;
        if (count === 0)
            continue;
        common++;
        counts.set(word, count - 1);
    }
    return (2 * common) / (left.length + right.length);
}
/** Similarity of two texts under a metric, before the threshold. `anls` always folds case and white space. */
function similarity(expected, actual, metric, folding) {
    if (metric === 'anls') {
        const both = { ...folding, case: 'ignore', whitespace: 'collapse' };
        return levenshteinSimilarity(fold(expected, both), fold(actual, both));
    }
    const e = fold(expected, folding);
    const a = fold(actual, folding);
    return metric === 'token_f1' ? tokenF1(e, a) : levenshteinSimilarity(e, a);
}


/***/ }),

/***/ 1599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kb: () => (/* binding */ dayOf),
  pc: () => (/* binding */ durationMs),
  SQ: () => (/* binding */ equalDates),
  q0: () => (/* binding */ equalDurations),
  Jk: () => (/* binding */ equalInstants),
  B9: () => (/* binding */ instantOf),
  CQ: () => (/* binding */ readings)
});

;// CONCATENATED MODULE: ./lib/judge/comparators/date.js
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s?([Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = 'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
/** The parts of formats, longest first, and what each stands for in a regular expression. */
const TOKENS = [
    ['YYYY', '(?<year>\\d{4})'],
    ['MMMM', `(?<name>${MONTH_NAMES})`],
    ['MMM', `(?<name>${MONTH_NAMES})`],
    ['YY', '(?<short>\\d{2})'],
    ['MM', '(?<month>\\d{2})'],
    ['DD', '(?<day>\\d{2})'],
    ['HH', '(?<hour>\\d{2})'],
    ['hh', '(?<hour>\\d{2})'],
    ['mm', '(?<minute>\\d{2})'],
    ['ss', '(?<second>\\d{2})'],
    ['M', '(?<month>\\d{1,2})'],
    ['D', '(?<day>\\d{1,2})'],
    ['H', '(?<hour>\\d{1,2})'],
    ['h', '(?<hour>\\d{1,2})'],
    ['A', '(?<half>[ap]\\.?m\\.?)'],
    ['Z', '(?<zone>[Zz]|[+-]\\d{2}:?\\d{2})'],
];
const patterns = new Map();
/** The expression of a format such as `DD/MM/YYYY`, or undefined when it names a part twice or no day. */
function formatPattern(format) {
    if (patterns.has(format))
        return patterns.get(format);
    let source = '';
    const named = new Set();
    let twice = false;
    for (let at = 0; at < format.length;) {
        const token = TOKENS.find(([name]) => format.startsWith(name, at));
        if (token) {
            const group = /<(\w+)>/.exec(token[1])?.[1] ?? '';
            twice ||= named.has(group);
            named.add(group);
            source += token[1];
            at += token[0].length;
        }
        else {
            source += format.charAt(at).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
            at++;
        }
    }
    const whole = (named.has('year') || named.has('short')) && (named.has('month') || named.has('name')) && named.has('day');
    const pattern = whole && !twice ? new RegExp(`^${source}$`, 'i') : undefined;
    if (patterns.size < 1_000)
        patterns.set(format, pattern);
    return pattern;
}
/** An ISO 8601 day or date-time. */
function parseIso(text) {
    const match = ISO.exec(text.trim());
    if (!match)
        return undefined;
    const [, year, month, day, hour, minute, second, fraction, zone] = match;
    const timeMs = hour === undefined ? undefined : timeOfDay(hour, minute, second, fraction);
    if (hour !== undefined && timeMs === undefined)
        return undefined;
    return parts(Number(year), Number(month), Number(day), timeMs, zone);
}
/** A text under one format; two-digit years below 70 are of this century. */
function parseFormat(text, format) {
    const groups = formatPattern(format)?.exec(text.trim())?.groups;
    if (!groups)
        return undefined;
    const { year, short, month, name, day, hour, minute, second, half, zone } = groups;
    const century = short === undefined ? 0 : Number(short) < 70 ? 2000 : 1900;
    const monthNumber = name === undefined ? Number(month) : MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    let timeMs;
    if (hour !== undefined) {
        if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12))
            return undefined;
        const afternoon = half?.toLowerCase().startsWith('p') ?? false;
        const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + (afternoon ? 12 : 0);
        timeMs = timeOfDay(String(clock), minute, second, undefined);
        if (timeMs === undefined)
            return undefined;
    }
    return parts(short === undefined ? Number(year) : century + Number(short), monthNumber, Number(day), timeMs, zone);
}
function timeOfDay(hour, minute = '0', second = '0', fraction = '0') {
    const [h, m, s] = [Number(hour), Number(minute), Number(second)];
    if (h > 23 || m > 59 || s > 59)
        return undefined;
    return ((h * 60 + m) * 60 + s) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}
function parts(year, month, day, timeMs, zone) {
    const date = new Date(Date.UTC(2000, 0, 1));
    date.setUTCFullYear(year, month - 1, day);
    if (month < 1 || month > 12 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const offset = zone === undefined ? undefined : offsetMinutes(zone);
    return {
        year,
        month,
        day,
        ...(timeMs === undefined ? {} : { timeMs }),
        ...(offset === undefined ? {} : { offsetMinutes: offset }),
    };
}
function offsetMinutes(zone) {
    if (/^z$/i.test(zone))
        return 0;
    const digits = zone.slice(1).replace(':', '');
    const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2) || '0');
    return zone.startsWith('-') ? -minutes : minutes;
}

;// CONCATENATED MODULE: ./lib/judge/comparators/time.js

const DAY_FIRST = ['D/M/YYYY', 'D.M.YYYY', 'D-M-YYYY'];
const MONTH_FIRST = ['M/D/YYYY', 'M.D.YYYY', 'M-D-YYYY'];
/** Every way in which a text can be read; ISO 8601 always counts, other formats only when they are named. */
function readings(text, reading) {
    const iso = parseIso(text);
    if (iso)
        return [iso];
    const order = reading.dayFirst === undefined ? [] : reading.dayFirst ? DAY_FIRST : MONTH_FIRST;
    const found = new Map();
    for (const format of [...(reading.formats ?? []), ...order]) {
        const parts = parseFormat(text, format);
        if (parts)
            found.set(JSON.stringify(parts), parts);
    }
    return [...found.values()];
}
function only(value, reading) {
    if (typeof value !== 'string' || value.length > 100)
        return undefined;
    const all = readings(value, reading);
    return all.length === 1 ? all[0] : undefined;
}
/** The calendar day as a number that is the same for the same day; undefined when unreadable or ambiguous. */
function dayOf(value, reading) {
    const parts = only(value, reading);
    return parts && parts.year * 10_000 + parts.month * 100 + parts.day;
}
/** The same calendar day; times of day and zones do not count. */
function equalDates(expected, actual, reading) {
    const day = dayOf(expected, reading);
    return day !== undefined && day === dayOf(actual, reading);
}
/** Milliseconds since the epoch, local times as if in UTC; `zoned` says which of the two. */
function instantOf(value, reading) {
    const parts = only(value, reading);
    if (!parts)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(parts.year, parts.month - 1, parts.day);
    const ms = date.getTime() + (parts.timeMs ?? 0) - (parts.offsetMinutes ?? 0) * 60_000;
    return { ms, zoned: parts.offsetMinutes !== undefined };
}
/** The same instant within the tolerance; a time with a zone never equals one without. */
function equalInstants(expected, actual, reading) {
    const e = instantOf(expected, reading);
    const a = instantOf(actual, reading);
    return (e !== undefined && a !== undefined && e.zoned === a.zoned && Math.abs(e.ms - a.ms) <= (reading.toleranceMs ?? 0));
}
const CLOCK = /^(?:(\d{1,4}):)?(\d{1,2}):(\d{2})(?:[.,](\d{1,6}))?$/;
const ISO_DURATION = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?)$/i;
const UNIT = /(\d+(?:\.\d+)?)\s*(ms|milliseconds?|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s|days?|d)\s*/giy;
const UNIT_MS = { ms: 1, d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };
/**
 * Milliseconds of a duration: `1:10` (minutes and seconds), `00:01:10`, `PT1M10S`, `1m 10s`, or a number of
 * seconds. Years and months have no fixed length and are not read.
 */
function durationMs(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value * 1000 : undefined;
    if (typeof value !== 'string' || value.length > 100)
        return undefined;
    const text = value.trim();
    const clock = CLOCK.exec(text);
    if (clock) {
        const [, h = '0', m = '0', s = '0', fraction = '0'] = clock;
        if (Number(s) > 59 || (clock[1] !== undefined && Number(m) > 59))
            return undefined;
        return ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + Number(`0.${fraction}`) * 1000;
    }
    const iso = ISO_DURATION.exec(text);
    if (iso && /\d/.test(text) && !/T$/i.test(text)) {
        const [w, d, h, m, s] = iso.slice(1).map((part) => Number((part ?? '0').replace(',', '.')));
        return ((((w ?? 0) * 7 + (d ?? 0)) * 24 + (h ?? 0)) * 60 + (m ?? 0)) * 60_000 + (s ?? 0) * 1000;
    }
    return unitsMs(text);
}
function unitsMs(text) {
    let total = 0;
    UNIT.lastIndex = 0;
    if (text === '')
        return undefined;
    for (let at = 0; at < text.length; at = UNIT.lastIndex) {
        UNIT.lastIndex = at;
        const match = UNIT.exec(text);
        if (!match)
            return undefined;
        const unit = (match[2] ?? '').toLowerCase();
        const name = unit === 'ms' || unit.startsWith('milli') ? 'ms' : unit.charAt(0);
        total += Number(match[1]) * (UNIT_MS[name] ?? Number.NaN);
    }
    return total;
}
/** The same length of time within the tolerance. */
function equalDurations(expected, actual, toleranceMs = 0) {
    const e = durationMs(expected);
    const a = durationMs(actual);
    return e !== undefined && a !== undefined && Math.abs(e - a) <= toleranceMs + 1e-6;
}


/***/ }),

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NC: () => (/* binding */ leafScore),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   Q5: () => (/* binding */ patternKey),
/* harmony export */   y: () => (/* binding */ SELF_SUFFICIENT)
/* harmony export */ });
/* harmony import */ var _evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4985);
/* harmony import */ var _comparators_equal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8261);
/* harmony import */ var _comparators_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7088);
/* harmony import */ var _comparators_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7156);
/* harmony import */ var _comparators_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2854);
/* harmony import */ var _comparators_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1599);






/** The name of a pattern among the compiled ones. */
function patternKey(pattern, flags = '') {
    return `${flags}/${pattern}`;
}
/** Comparators that judge a value by themselves, so that nothing need be expected at their place. */
const SELF_SUFFICIENT = new Set(['regex', 'one_of', 'ref', 'present']);
/**
 * How far an actual value meets its rule: above 0 is a match (1, or the similarity), 0 is not. `expected` is only
 * undefined for rules that judge by themselves.
 */
function leafScore(rule, expected, actual, patterns) {
    if (rule === undefined)
        return (0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_4__/* .equalJson */ .F)(expected, actual) ? 1 : 0;
    switch (rule.as) {
        case 'present':
        case 'ignore':
            return 1;
        case 'absent':
            return 0;
        case 'one_of':
            return (rule.values ?? []).some((value) => (0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_4__/* .equalJson */ .F)(value, actual)) ? 1 : 0;
        case 'regex': {
            const pattern = patterns.get(patternKey(rule.pattern ?? '', rule.flags));
            return typeof actual === 'string' && pattern?.test(actual) ? 1 : 0;
        }
        case 'ref': {
            const ref = (0,_comparators_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactRef */ .A)(actual);
            return ref && (rule.type === undefined || rule.type === ref.type) ? 1 : 0;
        }
        case 'exact':
        case 'list':
            return (0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_4__/* .equalJson */ .F)(expected, actual) ? 1 : 0;
        default:
            return expected === undefined ? 0 : againstExpected(rule, expected, actual);
    }
}
function againstExpected(rule, expected, actual) {
    switch (rule.as) {
        case 'number':
            return Number((0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_0__/* .equalNumbers */ .jY)(expected, actual, rule));
        case 'bool': {
            const value = (0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_0__/* .toBool */ .AF)(expected, rule.coerce);
            return Number(value !== undefined && value === (0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_0__/* .toBool */ .AF)(actual, rule.coerce));
        }
        case 'date':
            return Number((0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_3__/* .equalDates */ .SQ)(expected, actual, rule));
        case 'datetime':
            return Number((0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_3__/* .equalInstants */ .Jk)(expected, actual, rule));
        case 'duration':
            return Number((0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_3__/* .equalDurations */ .q0)(expected, actual, rule.toleranceMs));
        default:
            return typeof expected === 'string' && typeof actual === 'string'
                ? againstText(rule, expected, actual)
                : Number((0,_comparators_equal_js__WEBPACK_IMPORTED_MODULE_4__/* .equalJson */ .F)(expected, actual));
    }
}
function againstText(rule, expected, actual) {
    if (rule.as === 'text')
        return Number((0,_comparators_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(expected, rule) === (0,_comparators_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(actual, rule));
    if (rule.as === 'contains') {
        const folding = { whitespace: 'exact', ...rule };
        return Number((0,_comparators_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(actual, folding).includes((0,_comparators_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(expected, folding)));
    }
    const score = (0,_comparators_text_js__WEBPACK_IMPORTED_MODULE_2__/* .similarity */ .k8)(expected, actual, rule.metric ?? 'levenshtein', rule);
    return score >= (rule.threshold ?? 1) ? score : 0;
}
/**
 * A text that is the same for values that a rule holds equal, for matching list elements by key. Tolerances cannot
 * be looked up, so that numbers, times and similar texts must agree exactly as keys.
 */
function keyText(rule, value) {
    switch (rule?.as) {
        case 'number':
            return `n${(0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_0__/* .toNumber */ .Ro)(value, rule.coerce) ?? (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A)(value)}`;
        case 'bool':
            return `b${(0,_comparators_number_js__WEBPACK_IMPORTED_MODULE_0__/* .toBool */ .AF)(value, rule.coerce) ?? (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A)(value)}`;
        case 'date':
            return `d${(0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_3__/* .dayOf */ .kb)(value, rule) ?? (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A)(value)}`;
        case 'datetime': {
            const instant = (0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_3__/* .instantOf */ .B9)(value, rule);
            return instant ? `t${instant.ms}${instant.zoned}` : (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A)(value);
        }
        case 'duration':
            return `l${(0,_comparators_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationMs */ .pc)(value) ?? (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A)(value)}`;
        case 'text':
        case 'similar':
            return typeof value === 'string' ? `s${(0,_comparators_text_js__WEBPACK_IMPORTED_MODULE_2__/* .fold */ .AU)(value, rule)}` : (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A)(value);
        default:
            return (0,_evals_canonical_text_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A)(value);
    }
}


/***/ }),

/***/ 5757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ pathTree)
/* harmony export */ });
/* unused harmony export PathNode */
/* harmony import */ var _evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5523);

const CONTAINER_RULES = new Set(['list', 'present', 'absent', 'ref']);
/**
 * A place in a document without list indexes, and the rules that speak about it. Places are made as a comparison
 * visits them, so that every later response finds its rules by one look-up per step.
 */
class PathNode {
    /** The place as a written path, `[]` for elements; empty for the whole document. */
    field;
    /** The last key of the place as it stands in a path, with its dot. */
    step;
    /** The last rule that speaks about a value here. */
    leaf;
    /** The last rule that speaks about an object or a list here: `list`, `present`, `absent` or `ref`. */
    container;
    /** True when `ignore` is the last word on everything here that no later rule names. */
    ignored;
    /** What a leaf here counts in the score; a rule about a list speaks for what is below it. */
    weight;
    /** The case fails when a leaf here does. */
    required;
    /** Keys that a `present` rule asks for in the object here. */
    demanded;
    /** The place above, and the key that leads here from it; no key for an element. */
    parent;
    key;
    #threads;
    #below;
    #children = new Map();
    #element;
    constructor(threads, inherited, parent, key) {
        this.parent = parent;
        this.key = key;
        this.step = parent === undefined ? '' : key === undefined ? '[]' : (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .writeKey */ .TE)(key, parent.field === '');
        this.field = parent === undefined ? '' : parent.field + this.step;
        this.#threads = threads;
        let leaf;
        let container;
        let ignore = inherited.ignoreIndex;
        const demanded = [];
        for (const { rule, next } of threads) {
            const step = rule.steps[next];
            if (step === undefined) {
                if (leaf === undefined || rule.index > leaf.index)
                    leaf = rule;
                if (rule.rule.as === 'ignore')
                    ignore = Math.max(ignore, rule.index);
                else if (speaksOfContainer(rule) && (container === undefined || rule.index > container.index))
                    container = rule;
            }
            else if (step.kind === 'key' && next === rule.steps.length - 1 && rule.rule.as === 'present') {
                demanded.push(step.name);
            }
        }
        this.leaf = leaf?.rule;
        this.ignored = ignore > (leaf?.rule.as === 'ignore' ? -1 : (leaf?.index ?? -1));
        this.container = container !== undefined && container.index > ignore ? container.rule : undefined;
        this.demanded = demanded;
        this.weight = leaf?.rule.weight ?? inherited.weight;
        this.required = leaf?.rule.required ?? inherited.required;
        const list = this.container?.as === 'list' ? this.container : undefined;
        this.#below = {
            ignoreIndex: ignore,
            weight: list?.weight ?? inherited.weight,
            required: list?.required ?? inherited.required,
        };
    }
    /** The way here from the whole document. */
    get steps() {
        if (this.parent === undefined)
            return [];
        const last = this.key === undefined ? { kind: 'element' } : { kind: 'key', name: this.key };
        return [...this.parent.steps, last];
    }
    /** The place below a key. */
    child(key) {
        const known = this.#children.get(key);
        if (known)
            return known;
        const child = new PathNode(advance(this.#threads, key), this.#below, this, key);
        if (this.#children.size < 2_000)
            this.#children.set(key, child);
        return child;
    }
    /** The place of every element of a list here. */
    get element() {
        this.#element ??= new PathNode(advance(this.#threads, undefined), this.#below, this);
        return this.#element;
    }
}
/** The root of the places of a comparison. Paths were checked when the suite was read. */
function pathTree(rules) {
    const threads = rules.flatMap((rule, index) => closure({ rule, index, steps: (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFieldPath */ .Zl)(rule.path) }, 0));
    return new PathNode(threads, { ignoreIndex: -1, weight: 1, required: false });
}
/** A rule whose path ends in `**` means every value below, and lists, but no object as a whole. */
function speaksOfContainer(rule) {
    const { as } = rule.rule;
    return CONTAINER_RULES.has(as) && (as === 'list' || rule.steps.at(-1)?.kind !== 'many');
}
function closure(rule, next) {
    const threads = [{ rule, next }];
    // `**` in front of further steps may stand for nothing; at the end it stands for at least one step.
    if (rule.steps[next]?.kind === 'many' && next + 1 < rule.steps.length)
        threads.push(...closure(rule, next + 1));
    return threads;
}
function advance(threads, key) {
    const result = [];
    const seen = new Set();
    const add = (rule, next) => {
        for (const thread of closure(rule, next)) {
            const mark = `${rule.index}:${thread.next}`;
            if (!seen.has(mark)) {
                seen.add(mark);
                result.push(thread);
            }
        }
    };
    for (const { rule, next } of threads) {
        const step = rule.steps[next];
        if (step === undefined)
            continue;
        if (step.kind === 'many') {
            add(rule, next);
            if (next === rule.steps.length - 1)
                add(rule, next + 1);
        }
        else if (key === undefined
            ? step.kind === 'element'
            : step.kind === 'any-key' || (step.kind === 'key' && step.name === key)) {
            add(rule, next + 1);
        }
    }
    return result;
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ prepareExpectation)
/* harmony export */ });
/* unused harmony export patternsOf */
/* harmony import */ var _evals_regex_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5492);
/* harmony import */ var _leaf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9551);
/* harmony import */ var _path_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5757);



const prepared = new WeakMap();
/** Prepares an expectation once. Rejects with `PatternError` for a pattern that cannot be used. */
function prepareExpectation(expect) {
    const known = prepared.get(expect);
    if (known)
        return known;
    const made = prepare(expect);
    prepared.set(expect, made);
    return made;
}
async function prepare(expect) {
    const patterns = new Map();
    const wanted = patternsOf(expect);
    if (wanted.length > 0) {
        const compile = await (0,_evals_regex_js__WEBPACK_IMPORTED_MODULE_2__/* .loadPatternEngine */ .a)();
        for (const [pattern, flags] of wanted)
            patterns.set((0,_leaf_js__WEBPACK_IMPORTED_MODULE_0__/* .patternKey */ .Q5)(pattern, flags), compile(pattern, flags));
    }
    return { expect, root: (0,_path_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .pathTree */ .i)(expect.compare), patterns };
}
/** Every regular expression of an expectation, with its flags. */
function patternsOf({ compare, checks, error }) {
    const found = [];
    for (const { as, pattern, flags } of compare)
        if (as === 'regex' && pattern !== undefined)
            found.push([pattern, flags]);
    for (const { matches } of checks)
        if (matches !== undefined)
            found.push([matches]);
    if (error?.matches !== undefined)
        found.push([error.matches]);
    return found;
}


/***/ }),

/***/ 2702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ outsideRange)
/* harmony export */ });
/** How a number lies outside a range, in words; undefined when it lies inside. */
function outsideRange(value, { min, max, equals }, unit = '') {
    if (!Number.isFinite(value))
        return 'which is no number';
    if (equals !== undefined && value !== equals)
        return `not ${equals}${unit}`;
    if (min !== undefined && value < min)
        return `below ${min}${unit}`;
    if (max !== undefined && value > max)
        return `above ${max}${unit}`;
    return undefined;
}


/***/ }),

/***/ 2580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   cj: () => (/* binding */ resolvePointer)
/* harmony export */ });
/* unused harmony export SchemaShape */
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6413);

/** The most subschemas that are looked at for one place; schemas come from pull requests. */
const MAX_BRANCHES = 200;
/** Which keys an output schema declares at a place, through references and combinations. */
class SchemaShape {
    #root;
    #branches;
    #children = new Map();
    #element;
    constructor(root, schemas = [root]) {
        this.#root = root;
        this.#branches = branchesOf(root, schemas);
    }
    /** True when some branch lists the key among its `properties`. */
    declares(key) {
        return this.#branches.some(({ properties }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(properties) && Object.hasOwn(properties, key));
    }
    /** True when some branch names the type; false also when no type is named. */
    hasType(type) {
        return this.#branches.some((branch) => branch.type === type || (Array.isArray(branch.type) && branch.type.includes(type)));
    }
    /** Types that some branch names. */
    get types() {
        return this.#branches.flatMap(({ type }) => typeof type === 'string' ? [type] : Array.isArray(type) ? type.filter((one) => typeof one === 'string') : []);
    }
    /** True when keys beyond the declared ones may stand here and have a meaning: without `properties` of its own. */
    get isOpen() {
        return !this.#branches.some((branch) => Object.hasOwn(branch, 'properties') || Object.hasOwn(branch, 'items') || Object.hasOwn(branch, 'type'));
    }
    child(key) {
        const known = this.#children.get(key);
        if (known)
            return known;
        const schemas = [];
        for (const { properties, additionalProperties, patternProperties } of this.#branches) {
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(properties) && Object.hasOwn(properties, key))
                schemas.push(properties[key] ?? null);
            else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(additionalProperties))
                schemas.push(additionalProperties);
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(patternProperties))
                schemas.push(...Object.values(patternProperties));
        }
        const child = new SchemaShape(this.#root, schemas);
        if (this.#children.size < 2_000)
            this.#children.set(key, child);
        return child;
    }
    get element() {
        this.#element ??= new SchemaShape(this.#root, this.#branches.flatMap(({ items, additionalItems }) => [
            ...(Array.isArray(items) ? items : (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(items) ? [items] : []),
            ...((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(additionalItems) ? [additionalItems] : []),
        ]));
        return this.#element;
    }
}
const shapes = new WeakMap();
/** The shape of a whole schema, remembered for as long as the schema is. */
function shapeOf(schema) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema))
        return undefined;
    const known = shapes.get(schema);
    if (known)
        return known;
    const shape = new SchemaShape(schema);
    shapes.set(schema, shape);
    return shape;
}
function branchesOf(root, schemas) {
    const found = new Set();
    const queue = [...schemas];
    for (let at = 0; at < queue.length && found.size < MAX_BRANCHES; at++) {
        const schema = queue[at];
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(schema) || found.has(schema))
            continue;
        found.add(schema);
        if (typeof schema.$ref === 'string')
            queue.push(resolvePointer(root, schema.$ref) ?? null);
        for (const key of ['allOf', 'anyOf', 'oneOf']) {
            const branches = schema[key];
            if (Array.isArray(branches))
                queue.push(...branches);
        }
        for (const key of ['if', 'then', 'else'])
            if (Object.hasOwn(schema, key))
                queue.push(schema[key] ?? null);
    }
    return [...found];
}
/** The value at a `#/a/b` reference inside the same document. */
function resolvePointer(root, reference) {
    if (!reference.startsWith('#'))
        return undefined;
    let current = root;
    for (const part of decodePointer(reference.slice(1)).split('/').slice(1)) {
        const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
        if (Array.isArray(current))
            current = current[Number(key)];
        else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(current) && Object.hasOwn(current, key))
            current = current[key];
        else
            return undefined;
    }
    return current;
}
function decodePointer(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}


/***/ }),

/***/ 6814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ selectSteps),
/* harmony export */   z: () => (/* binding */ selectValues)
/* harmony export */ });
/* harmony import */ var _evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5523);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6413);


/** The most values that one path selects; the rest is not looked at. */
const MAX_SELECTED = 100_000;
/** Every value that a written path leads to, in the order of the document. Absent places select nothing. */
function selectValues(document, path) {
    return selectSteps(document, (0,_evals_field_path_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFieldPath */ .Zl)(path));
}
/** As `selectValues`, with a parsed path. */
function selectSteps(document, steps) {
    let current = [{ path: '', value: document }];
    for (const [index, step] of steps.entries()) {
        const next = [];
        const last = index === steps.length - 1;
        for (const one of current) {
            if (next.length >= MAX_SELECTED)
                break;
            if (step.kind === 'many')
                everythingBelow(one, next, !last);
            else
                stepInto(one, step, next);
        }
        current = next;
    }
    return current;
}
function stepInto({ path, value }, step, out) {
    if (step.kind === 'element') {
        if (Array.isArray(value))
            out.push(...value.map((one, index) => ({ path: `${path}[${index}]`, value: one })));
    }
    else if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value)) {
        const names = step.kind === 'any-key' ? Object.keys(value) : Object.hasOwn(value, step.name) ? [step.name] : [];
        for (const name of names)
            out.push({ path: join(path, name), value: value[name] ?? null });
    }
}
function everythingBelow(from, out, withItself) {
    if (withItself)
        out.push(from);
    const stack = [from];
    for (let one = stack.pop(); one && out.length < MAX_SELECTED; one = stack.pop()) {
        const { path, value } = one;
        if (typeof value !== 'object' || value === null)
            continue;
        const inner = Array.isArray(value)
            ? value.map((element, index) => ({ path: `${path}[${index}]`, value: element }))
            : Object.entries(value).map(([name, member]) => ({ path: join(path, name), value: member }));
        out.push(...inner.slice(0, MAX_SELECTED));
        stack.push(...inner.reverse().slice(-MAX_SELECTED));
    }
}
function join(path, name) {
    return path === '' ? name : `${path}.${name}`;
}


/***/ }),

/***/ 4842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ show)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8804);

/** A value in a sentence: JSON on one line, cut to a length that can be read. Foreign text; printers neutralise it. */
function show(value, limit = 80) {
    if (value === undefined)
        return 'nothing';
    if (Array.isArray(value))
        return value.length > 20 ? `a list of ${value.length}` : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(JSON.stringify(value), limit);
    if (typeof value === 'object' && value !== null) {
        const size = Object.keys(value).length;
        return size > 20 ? `an object of ${size} keys` : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(JSON.stringify(value), limit);
    }
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(JSON.stringify(typeof value === 'string' ? value.slice(0, limit * 2) : value), limit);
}


/***/ })

};
