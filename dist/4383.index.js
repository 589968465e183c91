export const id = 4383;
export const ids = [4383];
export const modules = {

/***/ 84383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareToBaseline: () => (/* binding */ compareToBaseline),
  coverageOf: () => (/* binding */ coverageOf),
  insightsOf: () => (/* binding */ insightsOf),
  regressionsOf: () => (/* binding */ regressionsOf)
});

// EXTERNAL MODULE: ./lib/judge/baseline.js
var judge_baseline = __webpack_require__(64396);
// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
// EXTERNAL MODULE: ./lib/json-schema/json-facts.js
var json_facts = __webpack_require__(94072);
// EXTERNAL MODULE: ./lib/json-schema/pattern.js
var json_schema_pattern = __webpack_require__(59120);
// EXTERNAL MODULE: ./lib/judge/schema-shape.js
var schema_shape = __webpack_require__(62580);
;// CONCATENATED MODULE: ./lib/judge/coverage-places.js







/**
 * The places one step into a schema, with the values that stand there. A branch is taken by a value that has its type,
 * its constants and its required keys; what else it says is not looked at, since an expected value may be a part.
 */
function placesBelow(root, place) {
    const { schema, pointer, path, values, refs } = place;
    const places = [];
    const choices = [];
    const add = (child, at, childPath, found) => {
        if ((0,json/* isJsonObject */.O)(child))
            places.push({ ...place, schema: child, pointer: at, path: childPath, values: found, depth: place.depth + 1 });
    };
    if (typeof schema.$ref === 'string') {
        // Beside a reference draft-07 reads nothing else. One that was followed before leads on only along values.
        const target = (0,schema_shape/* resolvePointer */.cj)(root, schema.$ref);
        if ((0,json/* isJsonObject */.O)(target) && (values.length > 0 || !refs.includes(schema.$ref)))
            places.push({
                ...place,
                schema: target,
                pointer: schema.$ref.slice(1),
                depth: place.depth + 1,
                refs: [...refs, schema.$ref],
            });
        return { places, choices };
    }
    addMembers(place, add);
    addElements(place, add);
    for (const [index, child] of listOf(schema.allOf).entries())
        add(child, (0,json_pointer/* childPointer */.Y2)(`${pointer}/allOf`, index), path, values);
    for (const [name, child] of Object.entries((0,json/* isJsonObject */.O)(schema.dependencies) ? schema.dependencies : {}))
        add(child, (0,json_pointer/* childPointer */.Y2)(`${pointer}/dependencies`, name), path, values.filter((value) => has(value, name)));
    for (const { child, at, taken } of branchesOf(root, place)) {
        if (!isNull(child))
            choices.push({ pointer: at, taken: taken.length > 0 });
        add(child, at, path, taken);
    }
    return { places, choices };
}
function addMembers({ schema, pointer, path, values }, add) {
    const { properties, patternProperties, additionalProperties } = schema;
    const named = (0,json/* isJsonObject */.O)(properties) ? properties : {};
    const patterns = (0,json/* isJsonObject */.O)(patternProperties) ? patternProperties : {};
    for (const [name, child] of Object.entries(named)) {
        const found = values.flatMap((value) => (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name) ? [value[name] ?? null] : []);
        add(child, (0,json_pointer/* childPointer */.Y2)(`${pointer}/properties`, name), path + (0,field_path/* writeKey */.TE)(name, path === ''), found);
    }
    const anyKey = path === '' ? '*' : `${path}.*`;
    const rest = [];
    const matching = new Map(Object.keys(patterns).map((pattern) => [pattern, []]));
    if (matching.size > 0 || (0,json/* isJsonObject */.O)(additionalProperties))
        for (const value of values.filter(json/* isJsonObject */.O))
            for (const [name, member] of Object.entries(value)) {
                const own = [...matching].filter(([pattern]) => (0,json_schema_pattern/* testPattern */.r$)(pattern, name));
                for (const [, found] of own)
                    found.push(member);
                if (own.length === 0 && !Object.hasOwn(named, name))
                    rest.push(member);
            }
    for (const [pattern, found] of matching)
        add(patterns[pattern], (0,json_pointer/* childPointer */.Y2)(`${pointer}/patternProperties`, pattern), anyKey, found);
    add(additionalProperties, `${pointer}/additionalProperties`, anyKey, rest);
}
function addElements({ schema, pointer, path, values }, add) {
    const { items, additionalItems } = schema;
    const lists = values.filter((value) => Array.isArray(value));
    if (!Array.isArray(items)) {
        add(items, `${pointer}/items`, `${path}[]`, lists.flat());
        return;
    }
    for (const [index, child] of items.entries())
        add(child, (0,json_pointer/* childPointer */.Y2)(`${pointer}/items`, index), `${path}[${index}]`, lists.flatMap((list) => list.slice(index, index + 1)));
    add(additionalItems, `${pointer}/additionalItems`, `${path}[]`, lists.flatMap((list) => list.slice(items.length)));
}
/** The branches of a place with the values that take them. */
function branchesOf(root, { schema, pointer, values }) {
    const branches = [];
    for (const keyword of ['anyOf', 'oneOf'])
        for (const [index, child] of listOf(schema[keyword]).entries())
            branches.push({
                child,
                at: (0,json_pointer/* childPointer */.Y2)(`${pointer}/${keyword}`, index),
                taken: values.filter((value) => mayTake(root, child, value)),
            });
    const condition = schema.if;
    if (condition === undefined)
        return branches;
    for (const keyword of ['then', 'else']) {
        const child = schema[keyword];
        const taken = values.filter((value) => mayTake(root, condition, value) === (keyword === 'then'));
        if (child !== undefined)
            branches.push({ child, at: `${pointer}/${keyword}`, taken });
    }
    return branches;
}
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
function has(value, name) {
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, name);
}
function isNull(schema) {
    return (0,json/* isJsonObject */.O)(schema) && (schema.type === 'null' || schema.const === null);
}
/** True when nothing obvious keeps a value from a branch: its type, its constants, its required keys. */
function mayTake(root, branch, value) {
    const target = (0,json/* isJsonObject */.O)(branch) && typeof branch.$ref === 'string' ? (0,schema_shape/* resolvePointer */.cj)(root, branch.$ref) : branch;
    if (!(0,json/* isJsonObject */.O)(target))
        return target !== false;
    if (!mayBe(target, value))
        return false;
    if (!(0,json/* isJsonObject */.O)(value))
        return true;
    if (listOf(target.required).some((key) => typeof key === 'string' && !Object.hasOwn(value, key)))
        return false;
    const { properties } = target;
    return Object.entries((0,json/* isJsonObject */.O)(properties) ? properties : {}).every(([key, child]) => !(0,json/* isJsonObject */.O)(child) || !Object.hasOwn(value, key) || mayBe(child, value[key] ?? null));
}
/** True when the type and the constants of a schema allow a value. */
function mayBe({ type, ...schema }, value) {
    const same = (one) => (0,canonical_text/* canonicalText */.A)(one) === (0,canonical_text/* canonicalText */.A)(value);
    if (Object.hasOwn(schema, 'const') && !same(schema.const ?? null))
        return false;
    if (Array.isArray(schema.enum) && !schema.enum.some(same))
        return false;
    const types = typeof type === 'string' ? [type] : listOf(type);
    return types.length === 0 || types.some((one) => (0,json_facts/* isOfType */.g)(value, one));
}

;// CONCATENATED MODULE: ./lib/judge/coverage.js



/** Bounds of the walk: schemas come from pull requests. */
const LIMITS = { places: 20_000, depth: 32 };
/**
 * What of a skill's output schema its cases leave unexercised: by their expected values, whatever they come to. A
 * case that is skipped exercises nothing, nor does one without expected values.
 */
function suiteCoverage(skill, schema, cases) {
    const expected = cases.flatMap(({ skip, expect }) => (skip === undefined && expect.json ? [expect.json.value] : []));
    return schemaCoverage(skill, schema, expected);
}
/** Which fields, `enum` values and branches of an output schema no expected value exercises. */
function schemaCoverage(skill, schema, expected) {
    if (!(0,json/* isJsonObject */.O)(schema))
        return { skill, share: null, fields: [], values: [], branches: [] };
    /** Whether any value stands at a field; several places of a schema may speak of one. */
    const fields = new Map();
    const values = new Map();
    const branches = new Map();
    // Breadth first, so that the limit cuts off what is deep and not what comes last.
    const queue = [{ schema, pointer: '', path: '', values: expected, depth: 0, refs: [] }];
    for (let at = 0; at < queue.length && at < LIMITS.places; at++) {
        const place = queue[at];
        if (!place || place.depth > LIMITS.depth)
            continue;
        const { places, choices } = placesBelow(schema, place);
        if (queue.length < LIMITS.places)
            queue.push(...places);
        // A field that nothing exercises is said once, not once for each of its branches and values.
        if (place.values.length > 0) {
            for (const { pointer, taken } of choices)
                branches.set(pointer, (branches.get(pointer) ?? false) || taken);
            noteValues(place, values);
        }
        const covered = place.values.some((value) => value !== null);
        if (places.length === 0 && place.path !== '')
            fields.set(place.path, (fields.get(place.path) ?? false) || covered);
    }
    const covered = [...fields.values()].filter(Boolean).length;
    return {
        skill,
        share: fields.size === 0 ? null : covered / fields.size,
        fields: [...fields].flatMap(([path, is]) => (is ? [] : [path])),
        values: [...values.values()],
        branches: [...branches].flatMap(([pointer, taken]) => (taken ? [] : [pointer])),
    };
}
/** Values of an `enum` that none of a place's values has. `null` stands for "not found", and needs no case. */
function noteValues({ schema, path, values: found }, missing) {
    for (const value of choicesOf(schema)) {
        if (value === null || found.some((one) => (0,canonical_text/* canonicalText */.A)(one) === (0,canonical_text/* canonicalText */.A)(value)))
            continue;
        missing.set(`${path} ${(0,canonical_text/* canonicalText */.A)(value)}`, { path, value });
    }
}
function choicesOf({ enum: choices }) {
    return Array.isArray(choices) ? choices : [];
}

// EXTERNAL MODULE: ./lib/report/insights.js + 2 modules
var insights = __webpack_require__(4256);
;// CONCATENATED MODULE: ./lib/commands/insights.js



/** The run against the baseline; undefined without one. */
function compareToBaseline({ inputs }, outcomes, baseline) {
    if (!baseline)
        return undefined;
    return (0,judge_baseline/* compareRuns */.qB)({
        head: outcomes.map(insights/* comparedCase */.Ej),
        baseline: baseline.cases,
        source: baseline.source,
        partial: inputs.cases.length + inputs.tags.length + inputs.skills.length > 0 ||
            inputs.shard !== undefined ||
            inputs['changed-only'] ||
            outcomes.some(({ one }) => one.only),
    });
}
/** Regressions, models and coverage for `results.json`. */
function insightsOf(skills, outcomes, comparison, gate) {
    const models = (0,insights/* modelsFrom */.lF)(outcomes, [...skills.flatMap(({ suites }) => suites.suites.map((one) => one.gate)), gate]);
    return {
        regressions: regressionsOf(comparison),
        ...(comparison ? { comparison } : {}),
        ...(models ? { models } : {}),
        scores: (0,insights/* scoresFrom */.sG)(outcomes),
        coverage: coverageOf(skills),
    };
}
/** What passed in the baseline and fails now, as plain data. */
function regressionsOf(comparison) {
    const regressed = comparison?.changes.filter(({ change }) => change === 'regressed') ?? [];
    return regressed.map((change) => JSON.parse(JSON.stringify(change)));
}
/** What of its output schema the cases of each skill exercise. */
function coverageOf(skills) {
    return skills
        .filter(({ suites }) => suites.cases.length > 0)
        .map(({ skill, suites }) => suiteCoverage(skill.name, skill.outputSchema, suites.cases));
}


/***/ }),

/***/ 64396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   WA: () => (/* binding */ comparedKeys),
/* harmony export */   qB: () => (/* binding */ compareRuns)
/* harmony export */ });
/* harmony import */ var _comparison_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94278);
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51664);
/* harmony import */ var _statistics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42496);



const PASSING = new Set(['passed', 'flaky']);
const JUDGED = new Set(['passed', 'flaky', 'failed']);
const MARKED = new Set(['xfailed', 'xpassed', 'quarantined']);
/** What changed from case to case, and whether the suite as a whole moved by more than noise. */
function compareRuns({ head, baseline, source, partial }) {
    const before = new Map(baseline.map((one) => [keyOf(one), one]));
    const changes = [];
    for (const now of head) {
        changes.push(changeOf(now, before.get(keyOf(now))));
        before.delete(keyOf(now));
    }
    if (!partial)
        for (const then of before.values())
            changes.push({ skill: then.skill, case: then.case, change: 'removed', baseline: then.verdict, head: null });
    return (0,_comparison_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .summarise */ .f)(changes, source);
}
/** `<skill>/<case>`. */
function keyOf({ skill, case: id }) {
    return `${skill}/${id}`;
}
/** What gates look at. */
function comparedKeys({ changes }) {
    const of = (...kinds) => new Set(changes.filter(({ change }) => kinds.includes(change)).map(keyOf));
    return { regressed: of('regressed'), comparable: of('regressed', 'fixed', 'same'), added: of('new') };
}
function changeOf(now, then) {
    const { skill, case: id, verdict: head } = now;
    if (!then)
        return { skill, case: id, change: 'new', baseline: null, head };
    const common = { skill, case: id, baseline: then.verdict, head, ...(then.rejudged ? { rejudged: true } : {}) };
    const reason = incomparable(now, then);
    if (reason !== undefined)
        return { ...common, change: 'not_comparable', reason };
    const [was, is] = [PASSING.has(then.verdict), PASSING.has(head)];
    const sides = { baseline: sideOf(then), head: sideOf(now) };
    return { ...common, change: was === is ? 'same' : is ? 'fixed' : 'regressed', sides };
}
function incomparable(now, then) {
    if (now.inputs === undefined || then.inputs === undefined)
        return 'one side does not say what the inputs were';
    if (now.inputs !== then.inputs)
        return 'the inputs are others';
    if (now.definition === undefined || now.definition !== then.definition) {
        const why = then.notJudgedAgain ?? 'there is no kept response to judge again';
        return `the expectation or the schema is another, and ${why}`;
    }
    if (MARKED.has(now.verdict) || MARKED.has(then.verdict))
        return 'marked as a known failure or quarantined';
    if (!JUDGED.has(now.verdict))
        return `now ${now.verdict.replace('_', ' ')}`;
    if (!JUDGED.has(then.verdict))
        return `${then.verdict.replace('_', ' ')} in the baseline`;
    return undefined;
}
function sideOf({ trials }) {
    const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
    const middle = (values) => (0,_statistics_js__WEBPACK_IMPORTED_MODULE_2__/* .median */ .JZ)(values.filter((one) => one !== undefined)) ?? null;
    return {
        passes,
        runs: passes + trials.filter(({ verdict }) => verdict === 'failed').length,
        counts: trials.reduce((sum, { counts }) => (0,_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .addCounts */ .c5)(sum, counts), _scores_js__WEBPACK_IMPORTED_MODULE_0__/* .NO_COUNTS */ .lZ),
        credits: middle(trials.map(({ credits }) => credits)),
        duration_ms: middle(trials.map(({ durationMs }) => durationMs)),
    };
}


/***/ }),

/***/ 25508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ gateFailures)
/* harmony export */ });
/* unused harmony export percent */
/* harmony import */ var _scores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51664);
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9496);


/** What a set of cases misses of its gate. A rate without a denominator fails a gate that asks for one. */
function gateFailures({ gate, cases, compared, name, strict }) {
    const failures = [];
    const say = (blame, message) => {
        failures.push({ blame, message: name === undefined ? message : `${name}: ${message}` });
    };
    checkPassRate(gate.passRate, strict, cases, say);
    checkAccuracy(gate, cases, say);
    if (gate.noRegressions)
        checkRegressions(cases, compared, say);
    const out = cases.filter(({ verdict, invalid }) => (verdict === 'errored' || verdict === 'not_run') && !invalid);
    const allowed = gate.maxErrors ?? (strict ? 0 : undefined);
    if (allowed !== undefined && out.length > allowed) {
        const limit = allowed === 0 ? '' : ` (at most ${allowed})`;
        say('platform', `${count(out.length, 'case')} errored or did not run${limit}: ${names(out)}.`);
    }
    return failures;
}
function checkPassRate(asked, strict, cases, say) {
    const needed = asked ?? (strict ? 1 : undefined);
    if (needed === undefined)
        return;
    const invalid = cases.filter((one) => one.invalid);
    if (invalid.length > 0)
        say('skill', `${count(invalid.length, 'case')} could not be sent: ${names(invalid)}.`);
    const rate = (0,_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .passRate */ .sc)(cases);
    if (rate === null) {
        if (asked !== undefined)
            say('platform', 'No case counts towards the pass rate that is asked for.');
        return;
    }
    if (rate >= needed)
        return;
    const failed = cases.filter(({ verdict }) => verdict === 'failed');
    const passed = cases.filter(({ verdict, strict }) => verdict === 'xpassed' && strict);
    const told = [
        ...(failed.length > 0 ? [`${count(failed.length, 'case')} failed: ${names(failed)}.`] : []),
        ...(passed.length > 0
            ? [
                `${count(passed.length, 'case')} passed that ${passed.length === 1 ? 'is' : 'are'} expected to fail (xfail.strict): ${names(passed)}.`,
            ]
            : []),
    ];
    const rateText = needed < 1 ? `Pass rate ${percent(rate)} is below ${percent(needed)}: ` : '';
    say('skill', `${rateText}${told.join(' ')}`);
}
/** Cases that never gate and those that the baseline has not cannot regress; of the others some must be comparable. */
function checkRegressions(cases, compared, say) {
    if (compared === undefined) {
        say('platform', 'no_regressions asks for a baseline, and none could be compared.');
        return;
    }
    const own = cases.filter(({ verdict }) => !UNGATED.has(verdict)).map(({ skill, id }) => `${skill}/${id}`);
    const lost = own.filter((key) => compared.regressed.has(key));
    if (lost.length > 0)
        say('skill', `${count(lost.length, 'case')} regressed: ${shorten(lost)}.`);
    const allAdded = compared.comparable.size > 0 && own.every((key) => compared.added.has(key));
    if (own.length > 0 && !allAdded && !own.some((key) => compared.comparable.has(key)))
        say('platform', 'no_regressions asks for a baseline, and no case can be compared with the one there is.');
}
const UNGATED = new Set(['xfailed', 'xpassed', 'quarantined', 'skipped']);
function checkAccuracy(gate, cases, say) {
    if (gate.fieldAccuracy === undefined)
        return;
    const accuracy = (0,_scores_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldAccuracy */ .er)((0,_totals_js__WEBPACK_IMPORTED_MODULE_1__/* .countsOf */ .mQ)(cases));
    if (accuracy === null)
        say('platform', 'No field was compared, so that field accuracy cannot be said.');
    else if (accuracy < gate.fieldAccuracy)
        say('skill', `Field accuracy ${percent(accuracy)} is below ${percent(gate.fieldAccuracy)}.`);
}
/** A share as people read it: never rounded up to a limit that it misses. */
function percent(share) {
    return `${Math.floor(share * 1000 + 1e-9) / 10} %`;
}
function count(n, noun) {
    return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
function names(cases) {
    return shorten(cases.map(({ skill, id }) => `${skill}/${id}`));
}
function shorten(all) {
    return all.length <= 5 ? all.join(', ') : `${all.slice(0, 5).join(', ')} and ${all.length - 5} more`;
}


/***/ }),

/***/ 4256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ej: () => (/* binding */ comparedCase),
  gn: () => (/* binding */ comparedTrial),
  X0: () => (/* binding */ decidedCase),
  lF: () => (/* binding */ modelsFrom),
  sG: () => (/* binding */ scoresFrom),
  Yp: () => (/* binding */ withTrials)
});

// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/judge/gate.js
var judge_gate = __webpack_require__(25508);
// EXTERNAL MODULE: ./lib/judge/scores.js
var scores = __webpack_require__(51664);
// EXTERNAL MODULE: ./lib/judge/statistics.js
var statistics = __webpack_require__(42496);
// EXTERNAL MODULE: ./lib/judge/totals.js
var totals = __webpack_require__(9496);
;// CONCATENATED MODULE: ./lib/judge/models.js




/**
 * One row for each model, in the order of their first case, over the cases that every model ran: a model that was
 * only given the easy ones must not look better. The cheapest by credits per trial of those that meet the gates is
 * marked; without gates every case must pass. Where no case ran on every model, each row is of its own cases, and none
 * is marked.
 */
function modelRows(cases, gates) {
    const groups = new Map();
    for (const one of cases) {
        const group = groups.get(one.model);
        if (group)
            group.push(one);
        else
            groups.set(one.model, [one]);
    }
    const keys = [...groups.values()].map((group) => new Set(group.map(({ key }) => key)));
    const common = new Set(cases.map(({ key }) => key).filter((key) => keys.every((own) => own.has(key))));
    const comparable = common.size > 0;
    const rows = [...groups].map(([model, group]) => {
        const compared = comparable ? group.filter(({ key }) => common.has(key)) : group;
        return rowOf(model, compared, group.length - compared.length, comparable, gates);
    });
    const able = rows.filter(({ row }) => row.meets_gates).sort((a, b) => a.perTrial - b.perTrial);
    const best = rows.length > 1 ? able[0]?.row.model : undefined;
    return rows.map(({ row }) => ({ ...row, recommended: row.model === best }));
}
function rowOf(model, cases, others, comparable, gates) {
    const decided = cases.map((one) => one.decided);
    const credits = cases.flatMap((one) => one.credits);
    const sum = credits.reduce((total, one) => total + one, 0);
    const rate = (0,totals/* passRate */.sc)(decided);
    const row = {
        model,
        cases: cases.length,
        ...(others > 0 ? { other_cases: others } : {}),
        ...(comparable ? {} : { different_cases: true }),
        pass_rate: rate,
        field_accuracy: (0,scores/* fieldAccuracy */.er)((0,totals/* countsOf */.mQ)(decided)),
        credits: sum,
        median_duration_ms: (0,statistics/* median */.JZ)(cases.flatMap((one) => one.durationsMs)) ?? null,
        meets_gates: comparable && rate !== null && meetsGates(decided, gates),
    };
    return { row, perTrial: credits.length === 0 ? Number.POSITIVE_INFINITY : sum / credits.length };
}
function meetsGates(decided, gates) {
    return (gates.length === 0 ? [{}] : gates).every(
    // Regressions are not counted by model: a baseline speaks about cases, and they have their own table.
    ({ noRegressions: _, ...gate }) => (0,judge_gate/* gateFailures */.X)({ gate, cases: decided, compared: undefined, strict: gates.length === 0 }).length === 0);
}

;// CONCATENATED MODULE: ./lib/judge/scoreboard.js


/** Scores over all judged responses of the cases that gate; null where nothing was compared. */
function scoresOf(cases) {
    const gating = cases.filter(({ decided: { verdict } }) => !['quarantined', 'xfailed', 'xpassed'].includes(verdict));
    const documents = gating
        .flatMap(({ trials }) => trials.map(({ counts }) => counts))
        .filter((counts) => size(counts) > 0);
    const leaves = documents.reduce(scores/* addCounts */.c5, scores/* NO_COUNTS */.lZ);
    const exact = documents.filter(({ wrong, missing, extra }) => wrong + missing + extra === 0).length;
    const none = documents.length === 0;
    const accuracies = documents.map(scores/* fieldAccuracy */.er).filter((one) => one !== null);
    const counted = cases.map(({ decided }) => decided);
    const passed = counted.filter(({ verdict }) => verdict === 'passed' || verdict === 'flaky').length;
    const failed = counted.filter(({ verdict, strict }) => verdict === 'failed' || (verdict === 'xpassed' && strict)).length;
    return {
        documents: documents.length,
        exact_documents: exact,
        exact_document_rate: none ? null : exact / documents.length,
        counts: leaves,
        precision: none ? null : (0,scores/* precision */.Fz)(leaves),
        recall: none ? null : (0,scores/* recall */.I9)(leaves),
        f1: none ? null : (0,scores.f1)(leaves),
        field_accuracy_by_document: mean(accuracies),
        f1_by_document: mean(documents.map(scores.f1)),
        cases_passed: passed,
        cases_judged: passed + failed,
        pass_rate_interval: passed + failed === 0 ? null : (0,statistics/* wilson */.rF)(passed, passed + failed),
        repeats: cases.flatMap((one) => repeatsOf(one)),
    };
}
function size({ match, wrong, missing, extra }) {
    return match + wrong + missing + extra;
}
function mean(values) {
    return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length;
}
function repeatsOf({ decided, trials, allRepeats }) {
    const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
    const runs = passes + trials.filter(({ verdict }) => verdict === 'failed').length;
    if (runs < 2)
        return [];
    const ks = Array.from({ length: runs }, (_, index) => index + 1);
    return [
        {
            skill: decided.skill,
            case: decided.id,
            runs,
            passes,
            interval: allRepeats ? (0,statistics/* wilson */.rF)(passes, runs) : null,
            pass_at_k: ks.map((k) => (0,statistics/* passAtK */.kc)(runs, passes, k) ?? 0),
            pass_hat_k: ks.map((k) => (0,statistics/* passHatK */.qv)(runs, passes, k) ?? 0),
        },
    ];
}

// EXTERNAL MODULE: ./lib/report/by-skill.js
var by_skill = __webpack_require__(10905);
;// CONCATENATED MODULE: ./lib/report/insights.js





/** Cases with their trials, in the order of the cases. */
function withTrials(cases, trials) {
    const byCase = new Map();
    const nameOf = (one) => JSON.stringify([one.skill, one.case]);
    for (const trial of trials) {
        const known = byCase.get(nameOf(trial));
        if (known)
            known.push(trial);
        else
            byCase.set(nameOf(trial), [trial]);
    }
    return cases.map((result) => ({ result, trials: byCase.get(nameOf(result)) ?? [] }));
}
/** A case as gates and scores look at it. */
function decidedCase({ result, trials }) {
    return {
        skill: result.skill,
        id: result.case,
        verdict: result.verdict,
        strict: result.strict === true,
        counts: trials.reduce((sum, { counts }) => (0,scores/* addCounts */.c5)(sum, counts), scores/* NO_COUNTS */.lZ),
    };
}
/** A case as it is compared with another run. */
function comparedCase({ result, trials }) {
    const { skill, case: id, verdict, definition, inputs } = result;
    return { skill, case: id, verdict, definition, inputs, trials: trials.map(comparedTrial) };
}
/** A trial as it is compared with those of another run. */
function comparedTrial(trial) {
    const credits = trial.execution?.usage.credits_used;
    const durationMs = (0,by_skill/* executionMs */.F2)(trial);
    return {
        verdict: trial.verdict,
        counts: trial.counts,
        ...(credits === undefined ? {} : { credits }),
        ...(durationMs === undefined ? {} : { durationMs }),
    };
}
/** Scores over all cases. */
function scoresFrom(cases) {
    return scoresOf(cases.map((one) => ({
        decided: decidedCase(one),
        trials: one.trials,
        allRepeats: one.result.repeat?.stop === 'never',
    })));
}
/** One row for each model under the given gates; undefined unless cases ran on several. */
function modelsFrom(cases, gates) {
    const onModels = cases.flatMap((one) => {
        const [first] = one.trials;
        if (!first)
            return [];
        const { case: baseId, cell } = one.result.matrix ?? { case: one.result.case, cell: {} };
        const { model: _, ...rest } = cell;
        return [
            {
                model: first.model,
                key: JSON.stringify([one.result.skill, baseId, (0,canonical_text/* canonicalText */.A)(rest)]),
                decided: decidedCase(one),
                credits: one.trials.flatMap(({ execution }) => execution?.usage.credits_used ?? []),
                durationsMs: one.trials.flatMap((trial) => (0,by_skill/* executionMs */.F2)(trial) ?? []),
            },
        ];
    });
    if (new Set(onModels.map(({ model }) => model)).size < 2)
        return undefined;
    return modelRows(onModels, gates.filter((gate) => Object.values(gate).some((limit) => limit !== undefined)));
}


/***/ })

};
