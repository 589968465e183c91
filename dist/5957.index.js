export const id = 5957;
export const ids = [5957,1621];
export const modules = {

/***/ 28619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readAttachedSkills)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _rules_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86783);
/* harmony import */ var _skill_bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83387);
/* harmony import */ var _skill_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23161);
/* harmony import */ var _trial_requests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68253);






/**
 * Reads, checks and bundles each directory that a trial attaches, once; `name:version` stays a reference. Throws
 * `UsageError` for a directory outside the working directory and for one with findings at error level.
 */
async function readAttachedSkills(context, trials) {
    const attached = new Map();
    const problems = [];
    for (const written of new Set(trials.flatMap((trial) => trial.case.run.skills ?? []))) {
        const reference = /^([^/\\:]+):([^/\\:]+)$/.exec(written);
        const [, name, version] = reference ?? [];
        if (name !== undefined && version !== undefined) {
            attached.set(written, { source: 'reference', name, version, digest: `reference:${written}` });
            continue;
        }
        const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(context.runtime.cwd, written).replaceAll('\\', '/') || '.';
        const problem = await attach(context, directory, (skill) => attached.set(written, skill));
        if (problem !== undefined)
            problems.push(problem);
    }
    if (problems.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(problems);
    return attached;
}
async function attach({ runtime, inputs, configuration }, directory, keep) {
    const skill = await (0,_skill_read_js__WEBPACK_IMPORTED_MODULE_4__.readSkill)({ cwd: runtime.cwd, directory });
    const suites = { cases: [], suites: [], problems: [], references: [] };
    const today = new Date(runtime.clock.now()).toISOString().slice(0, 10);
    const { limits } = configuration;
    const findings = await (0,_rules_check_js__WEBPACK_IMPORTED_MODULE_2__.checkSkill)({ skill, suites, today, limits }, { preset: inputs.preset, ...configuration.rules });
    const error = findings.find((finding) => finding.severity === 'error' && !finding.suppressed);
    if (error)
        return `run.skills: ${directory} is not sent, because it has findings at error level: ${error.message}`;
    keep((0,_trial_requests_js__WEBPACK_IMPORTED_MODULE_5__/* .inlineSkill */ .lq)(skill, await (0,_skill_bundle_js__WEBPACK_IMPORTED_MODULE_3__.bundleSkill)(skill)));
    return undefined;
}


/***/ }),

/***/ 78869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ concludeTest),
  R: () => (/* binding */ gateOf)
});

// EXTERNAL MODULE: ./lib/evals/shards.js
var shards = __webpack_require__(58570);
// EXTERNAL MODULE: ./lib/judge/baseline.js
var baseline = __webpack_require__(64396);
// EXTERNAL MODULE: ./lib/judge/gate.js
var judge_gate = __webpack_require__(25508);
;// CONCATENATED MODULE: ./lib/judge/conclusion.js

/**
 * `failure` when a skill is to blame, else `inconclusive` when the platform is or nothing that was selected ran,
 * else `success`. Fails closed: a gate that cannot be evaluated is not met.
 */
function conclusionOf(source) {
    const { cases, compared, gate } = source;
    const failures = [];
    for (const skill of source.invalidSkills ?? [])
        failures.push({ blame: 'skill', message: `${skill}: findings at error level; its cases were not sent.` });
    const gated = new Set();
    for (const suite of source.suites) {
        const ids = new Set(suite.caseIds);
        const own = source.cases.filter(({ skill, id }) => skill === suite.skill && ids.has(id));
        for (const { skill, id } of own)
            gated.add(`${skill}/${id}`);
        const { file } = suite;
        if (own.length > 0)
            failures.push(...(0,judge_gate/* gateFailures */.X)({ gate: suite.gate, cases: own, compared, name: file, strict: true }));
    }
    const rest = source.cases.filter(({ skill, id }) => !gated.has(`${skill}/${id}`));
    if (rest.length > 0)
        failures.push(...(0,judge_gate/* gateFailures */.X)({ gate: {}, cases: rest, compared, strict: true }));
    if (gate)
        failures.push(...(0,judge_gate/* gateFailures */.X)({ gate, cases, compared, name: 'all cases', strict: false }));
    if (cases.length > 0 && cases.every(({ verdict }) => verdict === 'skipped' || verdict === 'not_run'))
        failures.push({ blame: 'platform', message: 'No case ran.' });
    const bySkill = failures.filter(({ blame }) => blame === 'skill');
    const byPlatform = failures.filter(({ blame }) => blame === 'platform');
    const reasons = [...new Set([...bySkill, ...byPlatform].map(({ message }) => message))];
    if (bySkill.length > 0)
        return { conclusion: 'failure', reasons };
    return { conclusion: byPlatform.length > 0 ? 'inconclusive' : 'success', reasons };
}

// EXTERNAL MODULE: ./lib/judge/shard-gate.js
var shard_gate = __webpack_require__(2295);
// EXTERNAL MODULE: ./lib/judge/totals.js
var totals = __webpack_require__(9496);
// EXTERNAL MODULE: ./lib/report/suite-gates.js
var suite_gates = __webpack_require__(20495);
// EXTERNAL MODULE: ./lib/commands/fail-on.js
var fail_on = __webpack_require__(94380);
// EXTERNAL MODULE: ./lib/commands/insights.js + 2 modules
var insights = __webpack_require__(84383);
// EXTERNAL MODULE: ./lib/commands/run-results.js
var run_results = __webpack_require__(9448);
// EXTERNAL MODULE: ./lib/commands/withheld-key.js
var withheld_key = __webpack_require__(23725);
;// CONCATENATED MODULE: ./lib/commands/conclude-test.js











/** Totals, gates and conclusions of a test run; `wrongKey` when the platform refused the key. */
function concludeTest(context, { skills, checked, run, outcomes, comparison, unusableBaseline, startedAt }) {
    const { inputs, runtime } = context;
    const decided = outcomes.map((outcome) => outcome.decided);
    const ofShard = (whole, cases) => inputs.shard ? (0,shard_gate/* shardGate */.O)(whole, cases) : whole;
    const gate = ofShard(gateOf(inputs), decided);
    const compared = comparison && (0,baseline/* comparedKeys */.WA)(comparison);
    const conclude = (names, ofInputs) => {
        const own = decided.filter(({ skill }) => names.has(skill));
        const withoutKey = (0,withheld_key/* concludeWithoutKey */.R)(context, own);
        if (withoutKey)
            return withoutKey;
        return conclusionOf({
            cases: own,
            suites: skills.flatMap(({ skill, suites }) => names.has(skill.name)
                ? suites.suites.map((suite) => {
                    const ids = new Set(suite.caseIds);
                    const cases = own.filter((one) => one.skill === skill.name && ids.has(one.id));
                    return { ...suite, gate: ofShard(suite.gate, cases), skill: skill.name };
                })
                : []),
            gate: ofInputs,
            compared,
            invalidSkills: skills
                .filter(({ skill, bundle }) => names.has(skill.name) && bundle === undefined)
                .map(({ skill }) => skill.name),
        });
    };
    const gatesOfRun = [gateOf(inputs), ...skills.flatMap(({ suites }) => suites.suites.map((suite) => suite.gate))];
    if (inputs.shard && gatesOfRun.some((one) => Object.keys((0,shard_gate/* gateOfWhole */.C)(one)).length > 0))
        runtime.log.info('Gates on rates speak about all shards together: the command report judges them.');
    const whole = conclude(new Set(skills.map(({ skill }) => skill.name)), gate);
    const gates = (0,judge_gate/* gateFailures */.X)({ gate, cases: decided, compared, name: 'all cases', strict: false });
    const stopped = run.engine.stopped;
    const isEmptyShard = inputs.shard !== undefined && decided.length === 0 && skills.some(({ suites }) => suites.cases.length > 0);
    const nothing = skills.length > 0 && decided.length === 0 && !isEmptyShard;
    const failing = [...checked.findings.values()].flat().filter((finding) => (0,fail_on/* isFailing */.DI)(finding, inputs['fail-on']));
    const blamed = failing.length > 0 || whole.conclusion === 'failure';
    // Nothing is known of a skill of which nothing ran; the cases of another shard are for that shard to tell.
    const ofSkill = (name, cases) => {
        const own = decided.filter((one) => one.skill === name);
        const elsewhere = inputs.shard !== undefined && cases > 0;
        if (own.length === 0 && !elsewhere)
            return 'inconclusive';
        return conclude(new Set([name]), {}).conclusion;
    };
    const skillResults = skills.map(({ skill, suites, bundle }) => {
        const findings = checked.findings.get(skill.directory) ?? [];
        const failed = findings.some((finding) => (0,fail_on/* isFailing */.DI)(finding, inputs['fail-on']));
        return {
            name: skill.name,
            directory: skill.directory,
            digest: run.skills.get(skill.directory)?.digest ?? bundle?.digest ?? null,
            // Gates of the inputs speak about all cases together, so that no skill alone can miss them.
            conclusion: failed ? 'failure' : ofSkill(skill.name, suites.cases.length),
            findings: findings.map(run_results/* resultFinding */.BS),
            ...(bundle ? { bundle: bundleResult(bundle) } : {}),
        };
    });
    return {
        wrongKey: stopped?.reason === 'auth',
        parts: {
            command: 'test',
            startedAt,
            conclusion: blamed ? 'failure' : stopped || nothing || runtime.signal.aborted ? 'inconclusive' : whole.conclusion,
            reasons: [
                ...(stopped ? [stopped.message] : []),
                ...whole.reasons,
                ...(failing.length > 0 && whole.conclusion !== 'failure'
                    ? [(0,fail_on/* failingFindings */.v9)(failing.length, inputs['fail-on'])]
                    : []),
                ...(isEmptyShard && inputs.shard ? [`No case falls into shard ${(0,shards/* shardText */.eG)(inputs.shard)}.`] : []),
                ...(nothing ? ['No case ran: none of the selected skills has a case.'] : []),
                ...(unusableBaseline === undefined ? [] : [unusableBaseline]),
            ],
            gates_missed: gates.map(({ message }) => message).filter((message) => whole.reasons.includes(message)),
            skills: skillResults,
            suites: skills.flatMap(({ skill, suites }) => suites.suites.map(({ file, gate: own }) => ({ skill: skill.name, file, gate: (0,suite_gates/* gateResult */.x)(own) }))),
            gate: (0,suite_gates/* gateResult */.x)(gateOf(inputs)),
            selection: selectionOf(inputs, outcomes),
            cases: outcomes.map(({ result }) => result),
            trials: run.results,
            totals: (0,totals/* totalsOf */.vA)({
                cases: decided,
                trials: run.results.map(({ verdict }) => verdict),
                creditsUsed: run.engine.creditsUsed,
                creditsSaved: run.engine.creditsSaved,
                requests: run.engine.requests,
                findings: [],
            }),
            base_url: run.baseUrl,
            agent_base_url: run.agentBaseUrl,
            simulated: run.simulated,
            ...(0,insights.insightsOf)(skills, outcomes, comparison, gate),
        },
    };
}
function bundleResult({ entries, excluded, contentBytes }) {
    return { entries: entries.map(({ path, size }) => ({ path, size })), excluded, content_bytes: contentBytes };
}
/** What the run was narrowed to; cases marked `only` narrow it as the input `cases` does. */
function selectionOf(inputs, outcomes) {
    const only = outcomes.filter(({ one }) => one.only).map(({ result }) => `${result.skill}/${result.case}`);
    const { skills, cases, tags, shard } = inputs;
    const changed = inputs['changed-only'] ? { changed_only: true } : {};
    return { skills, cases: only.length > 0 ? only : cases, tags, shard: shard ?? null, ...changed };
}
/** The gates that the inputs set; what they leave out they do not ask for. */
function gateOf(inputs) {
    const { 'min-pass-rate': passRate, 'min-field-accuracy': fieldAccuracy, 'max-errors': maxErrors } = inputs;
    return {
        ...(passRate === undefined ? {} : { passRate }),
        ...(fieldAccuracy === undefined ? {} : { fieldAccuracy }),
        ...(inputs['no-regressions'] ? { noRegressions: true } : {}),
        ...(maxErrors === undefined ? {} : { maxErrors }),
    };
}


/***/ }),

/***/ 43529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ engineOptions)
/* harmony export */ });
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16839);

/** How the engine runs, from the inputs. `origin` is where requests go, as execution keys name it. */
function engineOptions(inputs, env, connection) {
    return {
        maxParallel: inputs['max-parallel'],
        reuse: inputs.reuse ?? (env.GITHUB_EVENT_NAME === 'schedule' ? 'never' : 'unchanged'),
        reuseMaxAgeMs: inputs['reuse-max-age'],
        // What a simulator had in flight ended with its process, and costs nothing to send again.
        resubmitUnknown: inputs['resubmit-unknown'] || connection.simulated,
        cleanup: inputs.cleanup,
        ...(inputs['max-credits'] === undefined ? {} : { maxCredits: inputs['max-credits'] }),
        ...(inputs.deadline === undefined ? {} : { deadlineMs: inputs.deadline }),
        origin: connection.origin,
        account: connection.simulated ? '' : (0,_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256Hex */ .f)(`${connection.origin}\n${inputs['api-key'] ?? ''}`),
    };
}


/***/ }),

/***/ 51621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkRedactPaths: () => (/* binding */ checkRedactPaths)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evals/read.js + 21 modules
var read = __webpack_require__(91515);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/report/redaction/expected-form.js
var expected_form = __webpack_require__(86825);
// EXTERNAL MODULE: ./lib/report/redaction/schema-form.js
var schema_form = __webpack_require__(12396);
;// CONCATENATED MODULE: ./lib/report/redaction/path-check.js





/** Bounds of the walk below `**` and of the search for what was meant: schemas come from pull requests. */
const MOST_PLACES = 3_000;
/** Looks for the paths of `redact` that lead nowhere in any of many skills: most likely they are misspelled. */
class PathCheck {
    #open = new Map();
    #matches;
    #seen = false;
    /** Throws `UsageError` for a path that is none. */
    constructor(paths, matches) {
        const problems = [];
        for (const path of paths)
            try {
                this.#open.set(path, { steps: (0,field_path/* parseFieldPath */.Zl)(path) });
            }
            catch (error) {
                if (!(error instanceof field_path/* FieldPathError */.qd))
                    throw error;
                problems.push(`redact: "${path}" is not a field path: ${error.message}`);
            }
        if (problems.length > 0)
            throw new errors/* UsageError */.eb(problems);
        this.#matches = matches;
    }
    /** Looks at one skill. One that says nothing of its responses may have any field. */
    see({ schemas, expected }) {
        this.#seen = true;
        const forms = [...schemas.map((schema) => (0,schema_form/* schemaForm */.K)(schema, this.#matches)), ...expected.map(expected_form/* expectedForm */.T)];
        for (const [path, open] of this.#open) {
            if (forms.length === 0 || reaches(forms, open.steps))
                this.#open.delete(path);
            else
                open.meant ??= meantPath(forms, open.steps);
        }
    }
    /** The paths that led nowhere, with the one that was probably meant; none before a skill was looked at. */
    get unmatched() {
        return this.#seen ? [...this.#open].map(([path, { meant }]) => ({ path, meant })) : [];
    }
}
/** True when a path leads to a place that one of the forms knows, or below one that may hold anything. */
function reaches(forms, steps) {
    let places = forms;
    for (const [index, step] of steps.entries()) {
        const next = stepTo(places, step, steps[index - 1]);
        if (step.kind === 'many' && (index === steps.length - 1 || next.length >= MOST_PLACES))
            return true;
        if (next.length === 0) {
            if (steps[index - 1]?.kind !== 'many' || step.kind !== 'key')
                return places.some(mayHoldAnything);
            // Some place or map takes any name in most schemas; a known name that is near is more likely what was meant.
            if ((0,nearest/* nearest */.p)(step.name, keysOf(places)) !== undefined)
                return false;
            return places.some((place) => mayHoldAnything(place) || place.entry !== undefined);
        }
        places = next;
    }
    return true;
}
/** Nothing is said of the place, or it is an object of which no member is named. */
function mayHoldAnything(place) {
    return place.isOpen || (place.isFree && place.keys.length === 0 && place.entry === undefined);
}
function keysOf(places) {
    return [...new Set(places.flatMap(({ keys }) => keys))];
}
/** Behind `**` a key must be known by its name: the entry of a map could be called anything. */
function stepTo(places, step, before) {
    if (step.kind === 'many')
        return everythingBelow(places);
    const named = before?.kind === 'many' && step.kind === 'key';
    const from = named ? places.filter((place) => place.declares(step.name) === 'field') : places;
    return from.flatMap((place) => below(place, step));
}
function below(place, step) {
    if (step.kind === 'element')
        return place.mayBeList ? [place.element()] : [];
    if (step.kind === 'key')
        return place.declares(step.name) === undefined ? [] : [place.key(step.name)];
    return membersOf(place).map(({ place: member }) => member);
}
/** The members of an object by name, and the entries of a map by `*`. */
function membersOf(place) {
    const named = place.keys.map((name) => ({ step: { kind: 'key', name }, place: place.key(name) }));
    return place.entry ? [...named, { step: { kind: 'any-key' }, place: place.entry }] : named;
}
/** The places and all below them. Forms of a schema are few: one that contains itself has no more. */
function everythingBelow(places) {
    const found = new Set(places);
    for (const place of found) {
        if (found.size >= MOST_PLACES)
            break;
        for (const { place: member } of membersOf(place))
            found.add(member);
        if (place.mayBeList && !place.isOpen)
            found.add(place.element());
    }
    return [...found];
}
/** The path with the key that leads nowhere replaced by one that is near, or with the way to its last key put before. */
function meantPath(forms, steps) {
    let places = forms;
    for (const [index, step] of steps.entries()) {
        const next = stepTo(places, step, steps[index - 1]);
        if (next.length > 0) {
            places = next;
            continue;
        }
        const near = step.kind === 'key' ? (0,nearest/* nearest */.p)(step.name, keysOf(places)) : undefined;
        if (near === undefined)
            break;
        return written([...steps.slice(0, index), { kind: 'key', name: near }, ...steps.slice(index + 1)]);
    }
    const last = steps.at(-1);
    return last?.kind === 'key' ? pathTo(forms, last.name) : undefined;
}
/** The shortest way to a field of this name, or of one that is near. */
function pathTo(forms, name) {
    const queue = forms.map((place) => ({
        place,
        steps: [],
    }));
    const seen = new Set(forms);
    let close;
    for (let at = 0; at < queue.length && at < MOST_PLACES; at++) {
        const { place, steps } = queue[at] ?? { place: undefined, steps: [] };
        if (place === undefined)
            break;
        const add = (next, step) => {
            if (seen.has(next))
                return;
            seen.add(next);
            queue.push({ place: next, steps: [...steps, step] });
        };
        for (const { step, place: member } of membersOf(place)) {
            if (step.kind === 'key' && step.name === name)
                return written([...steps, step]);
            if (step.kind === 'key' && close === undefined && (0,nearest/* nearest */.p)(name, [step.name]) !== undefined)
                close = [...steps, step];
            add(member, step);
        }
        if (place.mayBeList && !place.isOpen)
            add(place.element(), { kind: 'element' });
    }
    return close && written(close);
}
function written(steps) {
    let path = '';
    for (const step of steps) {
        const dot = path === '' ? '' : '.';
        if (step.kind === 'key')
            path += (0,field_path/* writeKey */.TE)(step.name, path === '');
        else
            path += step.kind === 'element' ? '[]' : `${dot}${step.kind === 'many' ? '**' : '*'}`;
    }
    return path;
}

// EXTERNAL MODULE: ./lib/skill/read.js + 1 modules
var skill_read = __webpack_require__(23161);
// EXTERNAL MODULE: ./lib/commands/sensitive-skill.js
var sensitive_skill = __webpack_require__(33914);
;// CONCATENATED MODULE: ./lib/commands/redact-paths.js





/** Throws `UsageError` for a path that is none. */
function checkRedactPaths(context, matches) {
    const { inputs, runtime } = context;
    const { cwd } = runtime;
    const check = new PathCheck(inputs.redact, matches);
    const seen = new Set();
    const see = (one) => {
        seen.add(one.skill.directory);
        check.see({ schemas: (0,sensitive_skill/* schemasOf */.WP)(one), expected: (0,sensitive_skill/* expectedValuesOf */.oK)(one) });
    };
    return {
        see,
        async finish() {
            if (check.unmatched.length > 0 && inputs['changed-only']) {
                const { namedSkills } = await __webpack_require__.e(/* import() */ 5847).then(__webpack_require__.bind(__webpack_require__, 5847));
                for (const directory of await namedSkills(context)) {
                    if (seen.has(directory))
                        continue;
                    const skill = await (0,skill_read.readSkill)({ cwd, directory });
                    see({ skill, suites: await (0,read.readSuites)({ cwd, skill }) });
                }
            }
            const problems = check.unmatched.map(({ path, meant }) => {
                const advice = meant === undefined ? '.' : `; did you mean ${JSON.stringify(meant)}?`;
                return `redact: ${JSON.stringify(path)} is in no output schema and no expected value of the selected skills${advice}`;
            });
            if (problems.length > 0)
                throw new errors/* UsageError */.eb(problems);
        },
    };
}


/***/ }),

/***/ 23738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HF: () => (/* binding */ prepareRedaction),
  J2: () => (/* binding */ redactOutcomes),
  uo: () => (/* binding */ redactedResult)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
// EXTERNAL MODULE: ./lib/hash.js
var hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/report/redaction/expected-form.js
var expected_form = __webpack_require__(86825);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/report/redaction/grounding.js

const SUFFIX = '_metadata';
/** How sure a model says that it is; anything else there is a text of its own. */
const CONFIDENCE = /^(hi|med|lo|high|medium|low)$/;
/** The key of the value that a sibling such as `total_metadata` grounds; undefined for a key of the response itself. */
function groundedKey(key, object, place) {
    if (!key.endsWith(SUFFIX) || place.keyKind(key) !== 'hidden')
        return undefined;
    const base = key.slice(0, -SUFFIX.length);
    return base !== '' && Object.hasOwn(object, base) ? base : undefined;
}
/** The name of the sibling that grounds a key. */
function groundingKey(base) {
    return `${base}${SUFFIX}`;
}
/** The texts that a raw sibling says stand in its boxes. */
function boxContents(metadata) {
    const boxes = (0,json/* isJsonObject */.O)(metadata) && Array.isArray(metadata.bboxes) ? metadata.bboxes : [];
    return boxes.flatMap((box) => (0,json/* isJsonObject */.O)(box) && typeof box.content === 'string' ? [withoutLabel(box.content)] : []);
}
/** What stands in a box without the label before it: the word `Name` is in every form. */
function withoutLabel(content) {
    const [, value = content] = /^[^:]*\p{L}[^:]*:\s+(.*)$/su.exec(content) ?? [];
    return value;
}
/** A raw sibling with what is known of its form, and nothing of it where the value that it grounds is sensitive. */
function redactMetadata(metadata, grounded, sweep) {
    if (!(0,json/* isJsonObject */.O)(metadata) || isHidden(grounded))
        return null;
    const { confidence } = metadata;
    return {
        ...(typeof confidence === 'string' && CONFIDENCE.test(confidence) ? { confidence } : {}),
        ...(Array.isArray(metadata.bboxes)
            ? { bboxes: metadata.bboxes.filter(json/* isJsonObject */.O).map((box) => redactBox(box, sweep)) }
            : {}),
    };
}
/**
 * The grounding of a compared field; of a sensitive one only where it stands. Which input it is on says nothing where no
 * fixture is shown, and its name is a text of the model.
 */
function redactGrounding({ boxes, times, confidence }, grounded, sweep) {
    return {
        boxes: boxes.map(({ content, input: _, ...box }) => content === undefined || isHidden(grounded) ? box : { ...box, content: sweep.text(content) }),
        ...(times === undefined ? {} : { times: times.map(({ input: _, ...time }) => time) }),
        ...(confidence !== undefined && CONFIDENCE.test(confidence) ? { confidence } : {}),
    };
}
function isHidden(place) {
    return place.marked || place.leads || !place.declared;
}
function redactBox(box, sweep) {
    const { bbox, xywh, page, content, confidence } = box;
    return {
        ...((0,json/* isJsonObject */.O)(bbox) && isNumbers(bbox.xywh) ? { bbox: { xywh: bbox.xywh } } : {}),
        ...(isNumbers(xywh) ? { xywh } : {}),
        ...(typeof page === 'number' ? { page } : {}),
        ...(typeof content === 'string' ? { content: sweep.text(content) } : {}),
        ...(typeof confidence === 'number' ? { confidence } : {}),
    };
}
function isNumbers(value) {
    return Array.isArray(value) && value.every((one) => typeof one === 'number');
}

;// CONCATENATED MODULE: ./lib/report/redaction/path-match.js
/** Where several patterns stand after a way into a document. */
class PathCursor {
    #open;
    /** True when a pattern ends here or ended above: then everything below belongs to it. */
    matched;
    /** True when a pattern names the last step outright, and not by `*` or `**`. */
    named;
    constructor(open, matched, named) {
        this.#open = open;
        this.matched = matched;
        this.named = named;
    }
    static start(patterns) {
        return PathCursor.#at(patterns.map((steps) => ({ steps, loose: false })), false);
    }
    step(segment) {
        if (this.matched)
            return this.named ? new PathCursor(this.#open, true, false) : this;
        const next = [];
        let named = false;
        for (const { steps, loose } of this.#open) {
            const [head] = steps;
            if (head?.kind === 'many')
                next.push({ steps, loose: true });
            else if (head && accepts(head, segment)) {
                next.push({ steps: steps.slice(1), loose });
                named ||= head.kind !== 'any-key';
            }
        }
        return PathCursor.#at(next, named);
    }
    /** True when a pattern may go on below, wherever its `**` found it. */
    get mayLead() {
        return !this.matched && this.#open.length > 0;
    }
    /** What must stand here for the patterns without `**` to go on: undefined when none does. */
    get needs() {
        for (const { steps, loose } of this.#open) {
            const kind = loose ? undefined : steps[0]?.kind;
            if (kind === 'element')
                return 'list';
            if (kind === 'key' || kind === 'any-key')
                return 'object';
        }
        return undefined;
    }
    /** Keys that patterns without `**` name next. */
    get keys() {
        return this.#open.flatMap(({ steps: [head], loose }) => (!loose && head?.kind === 'key' ? [head.name] : []));
    }
    static #at(patterns, named) {
        const open = [];
        let ended = false;
        // `**` is any number of steps, none too.
        for (let { steps, loose } of patterns) {
            for (;;) {
                if (steps.length === 0)
                    ended = true;
                else
                    open.push({ steps, loose });
                if (steps[0]?.kind !== 'many')
                    break;
                steps = steps.slice(1);
                loose = true;
            }
        }
        return new PathCursor(open, ended, named);
    }
}
function accepts(step, segment) {
    if (step.kind === 'element')
        return typeof segment === 'number';
    if (step.kind === 'any-key')
        return typeof segment === 'string';
    return step.kind === 'key' && step.name === segment;
}
/**
 * The steps of a concrete path as reports write it: `rows[0].amount`, `["a.b"].c`. A key that holds `"]` itself is
 * read as if it ended there: what cannot be told apart leads nowhere.
 */
function segmentsOf(path) {
    const segments = [];
    for (let at = 0; at < path.length;) {
        const index = /^\[(\d+)\]/.exec(path.slice(at, at + 20));
        if (index) {
            segments.push(Number(index[1]));
            at += index[0].length;
        }
        else if (path.startsWith('["', at)) {
            const end = path.indexOf('"]', at + 2);
            segments.push(path.slice(at + 2, end < 0 ? undefined : end));
            at = end < 0 ? path.length : end + 2;
        }
        else {
            if (path[at] === '.')
                at++;
            if (path.startsWith('["', at))
                continue;
            let end = at;
            while (end < path.length && path[end] !== '.' && (end === at || path[end] !== '['))
                end++;
            segments.push(path.slice(at, end));
            at = end;
        }
    }
    return segments;
}

;// CONCATENATED MODULE: ./lib/report/redaction/place.js

/**
 * A place in a response, with all that the output schema and the paths of `redact` say about it. What nobody declares
 * has no forms, and nothing below it has any.
 */
class Place {
    #forms;
    #paths;
    /** The value here is sensitive, or part of one that is. */
    marked;
    /** Somebody says that a value may stand here. */
    declared;
    constructor({ forms, paths, inMarked, declared }) {
        this.#forms = forms;
        this.#paths = paths;
        this.marked = inMarked || paths.matched || forms.some(({ marked }) => marked);
        this.declared = declared;
    }
    /** The whole response. There are no forms where nothing is known of it but the paths. */
    static root(forms, paths) {
        return new Place({ forms, paths: PathCursor.start(paths), inMarked: false, declared: true });
    }
    key(name) {
        const paths = this.#paths.step(name);
        const forms = this.#forms.filter((form) => form.declares(name) !== undefined).map((form) => form.key(name));
        return new Place({ forms, paths, inMarked: this.marked, declared: forms.length > 0 || paths.named });
    }
    /** Whose word a key is: the schema's or a path's, the name of an entry that is not sensitive, or one to hide. */
    keyKind(name) {
        const kinds = this.#forms.map((form) => form.declares(name));
        if (kinds.includes('field') || this.#paths.step(name).named)
            return 'word';
        const hidden = this.#forms.some(({ hidesKeys }) => hidesKeys) || this.key(name).marked;
        return kinds.includes('entry') && !hidden ? 'entry' : 'hidden';
    }
    /** True when a key is the name of an entry of a map, or of an object whose names are sensitive. */
    isMap(name) {
        return this.#forms.some((form) => form.hidesKeys || form.declares(name) === 'entry');
    }
    /** An element; any of them without an index. */
    element(index) {
        const paths = this.#paths.step(index ?? 0);
        const forms = this.#forms.filter((form) => form.mayBeList).map((form) => form.element(index));
        return new Place({ forms, paths, inMarked: this.marked, declared: forms.length > 0 || paths.named });
    }
    /** A sensitive value may stand below. */
    get leads() {
        return !this.marked && (this.#forms.some(({ leads }) => leads) || this.#pathLeads);
    }
    /** A text, a number or a truth value here hides nothing that would have to be found below. */
    get mayBeScalar() {
        if (this.leads)
            return false;
        return !this.#paths.mayLead || this.#forms.some(({ mayBeScalar }) => mayBeScalar);
    }
    /** A list here hides nothing that would have to be found elsewhere. */
    get mayBeList() {
        if (this.#forms.some(({ leads }) => leads))
            return this.#forms.some((form) => form.leads && form.mayBeList);
        return !this.#pathLeads || this.#paths.needs === 'list';
    }
    /** Members of an object here that are sensitive, or that lead to what is. */
    get sensitiveKeys() {
        const ofPaths = this.#pathLeads ? this.#paths.keys.filter((key) => this.#mayHold(key)) : [];
        return [...this.#forms.flatMap(({ sensitiveKeys }) => sensitiveKeys), ...ofPaths];
    }
    // A list of paths serves many skills: one that leads nowhere in a known form belongs to another.
    get #pathLeads() {
        const { needs, keys } = this.#paths;
        if (needs === undefined)
            return false;
        if (needs === 'list')
            return this.#forms.length === 0 || this.#forms.some(({ mayBeList }) => mayBeList);
        if (keys.length > 0)
            return keys.some((key) => this.#mayHold(key));
        return this.#forms.length === 0 || this.#forms.some((form) => form.isOpen || form.keys.length > 0);
    }
    #mayHold(key) {
        return this.#forms.length === 0 || this.#forms.some((form) => form.isOpen || form.declares(key) !== undefined);
    }
}

// EXTERNAL MODULE: ./lib/json-depth.js
var json_depth = __webpack_require__(74605);
;// CONCATENATED MODULE: ./lib/report/redaction/withheld.js
/** What stands in a report for what was not looked into, or could not be. */
const WITHHELD = {
    form: 'withheld: the response does not have the form in which sensitive fields could be found',
    undeclared: 'withheld: the output schema does not declare this field',
    failure: 'withheld: what the platform says of a failure may repeat sensitive fields',
};

;// CONCATENATED MODULE: ./lib/report/redaction/redact-value.js



/** What is left of a value at a place: tokens for what is sensitive, swept texts, nothing that nobody declares. */
function redactValue(value, place, means, depth = 0) {
    const { token, sweep } = means;
    if (value === null)
        return null;
    if (place.marked)
        return token(value);
    if (!place.declared)
        return WITHHELD.undeclared;
    if (typeof value === 'string')
        return sweep.text(value);
    if (typeof value === 'number' || typeof value === 'bigint')
        return sweep.number(value);
    if (typeof value === 'boolean')
        return value;
    if (depth > json_depth/* MAX_DEPTH */.l)
        return WITHHELD.form;
    if (Array.isArray(value))
        return value.map((element, index) => redactValue(element, place.element(index), means, depth + 1));
    const members = Object.entries(value).map(([key, member]) => {
        const base = groundedKey(key, value, place);
        if (base !== undefined)
            return [groundingKey(redactKey(base, place, means)), redactMetadata(member, place.key(base), sweep)];
        return [redactKey(key, place, means), redactValue(member, place.key(key), means, depth + 1)];
    });
    return Object.fromEntries(members);
}
/** A key as reports show it: a token for one that only a model knows, or that is sensitive itself. */
function redactKey(key, place, { token, sweep }) {
    const kind = place.keyKind(key);
    return kind === 'hidden' ? token(key) : kind === 'entry' ? sweep.text(key) : key;
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-response.js



const WRAPPERS = ['results', 'data'];
/**
 * The parts of a raw response that may each be a whole one: what stands in a text of JSON, in `{"data": …}` and in
 * `{"results": […]}`, as the platform wraps responses.
 */
function responsesIn(response, root) {
    const parsed = parsedText(response);
    const wrapper = wrapperOf(parsed, root);
    if (!wrapper)
        return [parsed];
    return holdsWholes(wrapper.inner, root) ? wrapper.inner : [wrapper.inner];
}
/** A raw response with the form that it came in. What stands beside a wrapper is left out. */
function redactResponse(response, root, means) {
    const parsed = parsedText(response);
    if (parsed !== response)
        return (0,json_text/* jsonText */.s$)(redactResponse(parsed, root, means));
    const wrapper = wrapperOf(response, root);
    if (!wrapper)
        return redactValue(response, root, means);
    const { key, inner } = wrapper;
    if (holdsWholes(inner, root))
        return { [key]: inner.map((one) => redactValue(one, root, means)) };
    return { [key]: redactValue(inner, root, means) };
}
/** True for a list of responses, and not for a response that is a list. */
function holdsWholes(inner, root) {
    return Array.isArray(inner) && (!root.mayBeList || (inner.length === 1 && Array.isArray(inner[0])));
}
function parsedText(response) {
    if (typeof response !== 'string')
        return response;
    try {
        const value = (0,json_text/* parseJsonText */.lk)(response);
        return typeof value === 'object' && value !== null ? value : response;
    }
    catch {
        return response;
    }
}
function wrapperOf(value, root) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const key = WRAPPERS.find((name) => Object.hasOwn(value, name) && !root.key(name).declared);
    const inner = key === undefined ? undefined : value[key];
    return key !== undefined && typeof inner === 'object' && inner !== null ? { key, inner } : undefined;
}

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/failing-fields.js
var failing_fields = __webpack_require__(15894);
;// CONCATENATED MODULE: ./lib/report/redaction/shown-path.js



/** Follows a concrete path. Keys that only a model knows become tokens. */
function followPath(path, root, means) {
    let shown = { place: root, path: '', field: '' };
    for (const segment of segmentsOf(path)) {
        const { place, path: above, field } = shown;
        if (typeof segment === 'number')
            shown = { place: place.element(segment), path: `${above}[${segment}]`, field: `${field}[]` };
        else {
            const step = (0,field_path/* writeKey */.TE)(redactKey(segment, place, means), above === '');
            shown = { place: place.key(segment), path: above + step, field: field + step };
        }
    }
    return shown;
}
/**
 * The place that a path of a suite means: `people[].name`, or a concrete one. Undefined for one that may mean several,
 * by `*` or `**`.
 */
function placeOfPattern(pattern, root) {
    try {
        let place = root;
        for (const step of pattern === '' ? [] : (0,field_path/* parseFieldPath */.Zl)(pattern)) {
            if (step.kind === 'any-key' || step.kind === 'many')
                return undefined;
            place = step.kind === 'element' ? place.element() : place.key(step.name);
        }
        return place;
    }
    catch (error) {
        if (!(error instanceof field_path/* FieldPathError */.qd))
            throw error;
        return segmentsOf(pattern).reduce((place, segment) => (typeof segment === 'number' ? place.element(segment) : place.key(segment)), root);
    }
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-field.js




/** A compared field as reports show it. `misshapen`: nobody knows what the actual value is. */
function redactField(field, root, means, misshapen) {
    const { expected, actual, hint, grounding, actualPath, ...rest } = field;
    const wanted = followPath(field.path, root, means);
    const found = actualPath === undefined ? wanted : followPath(actualPath, root, means);
    const places = [wanted.place, found.place];
    const marked = places.some((place) => place.marked);
    const plain = !marked && places.every((place) => place.declared && !place.leads);
    const hide = (value, place) => {
        if (!marked)
            return redactValue(value, place, means);
        return value === null ? null : means.token(value);
    };
    const unknown = misshapen && field.outcome !== 'match' && !marked;
    return {
        ...rest,
        path: wanted.path,
        field: wanted.field,
        ...(expected === undefined ? {} : { expected: hide(expected, wanted.place) }),
        ...(actual === undefined ? {} : { actual: unknown ? WITHHELD.form : hide(actual, found.place) }),
        ...(hint === undefined || !plain || misshapen ? {} : { hint: means.sweep.text(hint) }),
        ...(actualPath === undefined ? {} : { actualPath: found.path }),
        ...(grounding && !misshapen ? { grounding: redactGrounding(grounding, found.place, means.sweep) } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-reason.js

/** What replaces the words of a platform or a network that gave no answer, by how the execution ended. */
const ERRORS = {
    rejected: 'The platform refused the request',
    server: 'The platform failed',
    unreachable: 'The platform could not be reached',
    upload: 'An input could not be uploaded',
    'submission-unknown': 'Whether this execution was started cannot be found out; resubmit-unknown: true sends it again and may pay twice',
};
/** The reason of a verdict: our own words, with what they quote redacted or withheld. */
function redactReason(reason, parts, sweep) {
    const { error, said, misshapen, violations } = parts;
    const own = error === undefined ? undefined : ERRORS[error];
    if (own !== undefined)
        return `${own} (${WITHHELD.failure}).`;
    if (/^The artifact \S+ could not be fetched/.test(reason))
        return `An artifact could not be fetched (${WITHHELD.failure}).`;
    if (said && reason.endsWith(said))
        return sweep.text(reason.slice(0, -said.length)) + WITHHELD.failure;
    const quoted = violations.find(([{ message }]) => message !== '' && reason.includes(message));
    const [before = '', after = ''] = quoted ? halves(reason, quoted[0].message) : [reason];
    const told = sweep.text(before) + (quoted?.[1].message ?? '') + sweep.text(after);
    return misshapen ? `${told}; ${WITHHELD.form}` : told;
}
function halves(text, part) {
    const at = text.indexOf(part);
    return [text.slice(0, at), text.slice(at + part.length)];
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-violation.js


/** What replaces a message that quotes values which nobody may see. */
const BROKEN = {
    schema: 'breaks the output schema',
    check: 'breaks a check',
    artifact: 'is not the artifact that is expected',
    error: 'cannot be compared as the case wants it',
};
/** A violation; with the values that it quotes only where they are not sensitive and hold nothing that is. */
function redactViolation(violation, root, means, { misshapen, said }) {
    const { kind, path, message, requirement, severity } = violation;
    if (kind === 'usage')
        return violation;
    if (kind === 'status')
        return { kind, path, severity, message: statusMessage(message, said, means) };
    const place = placeOfPattern(path, root);
    const plain = place?.declared === true && !place.marked && !place.leads && !misshapen;
    // The path of a check is a word of the suite; the others are of the response.
    const shown = kind === 'check' ? path : followPath(path, root, means).path;
    const told = (text) => ({ kind, path: shown, severity, message: text });
    if (plain)
        return told(means.sweep.text(message));
    const at = shown === '' ? 'The response' : shown;
    if (requirement !== undefined)
        return told(`${at} ${requirement}`);
    // Without a place it speaks of the whole response, and quotes nothing of it.
    if (path === '' && (kind === 'schema' || kind === 'error'))
        return told(means.sweep.text(message));
    return told(`${at} ${BROKEN[kind]}; its values are redacted`);
}
function statusMessage(message, said, { sweep }) {
    if (said === undefined)
        return sweep.text(message);
    return said !== '' && message.endsWith(said)
        ? sweep.text(message.slice(0, -said.length)) + WITHHELD.failure
        : WITHHELD.failure;
}

;// CONCATENATED MODULE: ./lib/report/redaction/sensitive-values.js



/**
 * Hands over every sensitive value below a place, the texts of the boxes that ground one, and names of members that
 * are sensitive themselves. What nobody declares is looked through too: a path may find something in it.
 */
function visitSensitive(value, place, visit, depth = 0) {
    if (depth > json_depth/* MAX_DEPTH */.l)
        return;
    if (Array.isArray(value)) {
        for (const [index, element] of value.entries())
            visitSensitive(element, place.element(index), visit, depth + 1);
    }
    else if ((0,json/* isJsonObject */.O)(value)) {
        for (const [key, member] of Object.entries(value)) {
            const base = groundedKey(key, value, place);
            if (base !== undefined) {
                if (place.key(base).marked)
                    for (const content of boxContents(member))
                        visit(content);
                continue;
            }
            const child = place.key(key);
            if (isSensitiveName(key, place, child))
                visit(key);
            visitSensitive(member, child, visit, depth + 1);
        }
    }
    else if (place.marked)
        visit(value);
}
/** True for a key that is sensitive itself: the name of an entry of a map, or more than the name of a field. */
function isSensitiveName(key, place, child) {
    if (place.keyKind(key) !== 'hidden')
        return false;
    return place.isMap(key) || (child.marked && !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key));
}
/**
 * True when a value is not of the form in which what is sensitive in it could be found: a text where an object with
 * sensitive members should stand, a list instead of what should be in it, members that nobody declares in place of
 * those that are sensitive.
 */
function isMisshapen(value, place, depth = 0) {
    if (value === null || place.marked || !place.declared)
        return false;
    if (depth > json_depth/* MAX_DEPTH */.l)
        return true;
    if (typeof value !== 'object')
        return !place.mayBeScalar;
    if (Array.isArray(value)) {
        if (value.length > 0 && !place.mayBeList)
            return true;
        return value.some((element, index) => isMisshapen(element, place.element(index), depth + 1));
    }
    const names = Object.keys(value).filter((key) => groundedKey(key, value, place) === undefined);
    const known = names.filter((key) => place.key(key).declared);
    if (place.leads && known.length < names.length) {
        const missing = place.sensitiveKeys.some((key) => !Object.hasOwn(value, key));
        if (known.length === 0 || missing)
            return true;
    }
    return known.some((key) => isMisshapen(value[key] ?? null, place.key(key), depth + 1));
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact-trial.js








/** A trial without what is sensitive in it; `error` is how its execution ended without an answer. */
function redactTrial(record, error, root, means) {
    const { judgement, response, failure, execution, reason } = record;
    const { sweep } = means;
    const failed = failure !== undefined || (execution !== null && !/^\s*completed\s*$/i.test(execution.status));
    const wholes = [judgement?.payload, response].flatMap((one) => (one === undefined ? [] : responsesIn(one, root)));
    const misshapen = !failed && wholes.some((whole) => isMisshapen(whole, root));
    const said = failed ? (0,lib_text/* truncate */.xv)(failure ?? 'no reason given', 500) : undefined;
    const violations = (judgement?.violations ?? []).map((one) => [one, redactViolation(one, root, means, { misshapen, said })]);
    const parts = { error, said, misshapen, violations };
    const redacted = judgement && redactJudgement(judgement, root, means, parts);
    return {
        ...record,
        redacted: true,
        reason: reason === null ? null : redactReason(reason, parts, sweep),
        failing_fields: (0,failing_fields/* failingFields */.m7)(redacted?.fields ?? []),
        execution: execution && redactExecution(execution, sweep),
        inputs: record.inputs.map((input) => withhold(input, sweep)),
        request: record.request && sweep.deep(record.request),
        ...(failure === undefined ? {} : { failure: WITHHELD.failure }),
        ...(response === undefined ? {} : { response: shownResponse(response) }),
        judgement: redacted,
    };
    function shownResponse(whole) {
        if (whole === null)
            return null;
        if (failed)
            return WITHHELD.failure;
        return misshapen ? WITHHELD.form : redactResponse(whole, root, means);
    }
}
function redactJudgement(judgement, root, means, parts) {
    const { reason, payload } = judgement;
    const { misshapen } = parts;
    return {
        ...judgement,
        ...(reason === undefined ? {} : { reason: redactReason(reason, parts, means.sweep) }),
        fields: judgement.fields.map((field) => redactField(field, root, means, misshapen)),
        violations: parts.violations.map(([, after]) => after),
        payload: payload === undefined ? undefined : misshapen ? WITHHELD.form : redactResponse(payload, root, means),
    };
}
function redactExecution(execution, sweep) {
    // Words of the platform, like those of a failure.
    const { message, element_type: type, ...usage } = execution.usage;
    return {
        ...execution,
        status: sweep.text(execution.status),
        usage: { ...usage, ...(type === undefined ? {} : { element_type: sweep.text(type) }) },
    };
}
function withhold({ text, value, file, url, ...rest }, sweep) {
    return {
        ...rest,
        ...(file === undefined ? {} : { file: sweep.text(file) }),
        ...(url === undefined ? {} : { url: sweep.text(url) }),
    };
}

// EXTERNAL MODULE: ./lib/report/redaction/schema-form.js
var schema_form = __webpack_require__(12396);
;// CONCATENATED MODULE: ./lib/report/redaction/clear-dates.js
/** Languages whose names of months are known. */
const LOCALES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'cs', 'sv', 'da', 'nb', 'fi', 'tr', 'ru', 'uk'];
const BEFORE = String.raw `(?<![\p{L}\p{N}])`;
const BEHIND = String.raw `(?![\p{N}])`;
const GAP = String.raw `[\s.,/'-]{1,3}`;
const NO_GAP = String.raw `[\s.,/'-]{0,3}`;
const NAME = String.raw `(\p{L}[\p{L}\p{M}]{2,14})`;
const DAY = String.raw `(\d{1,2})(?:st|nd|rd|th|er|º|ª)?`;
const OF = `(?:(?:of|de|del|di|do|d)${GAP})?`;
const FORMS = {
    numbers: new RegExp(`${BEFORE}(\\d{1,4})(?:${GAP}|年)(\\d{1,2})(?:${GAP}|月)(\\d{1,4})${BEHIND}`, 'gu'),
    compact: new RegExp(`${BEFORE}(\\d{6}|\\d{8})${BEHIND}`, 'gu'),
    dayFirst: new RegExp(`${BEFORE}${DAY}${NO_GAP}${OF}${NAME}(?:${NO_GAP}${OF}(\\d{4}|\\d{2})${BEHIND})?`, 'giu'),
    monthFirst: new RegExp(`${BEFORE}${NAME}${GAP}${DAY}${BEHIND}(?:${GAP}(\\d{4}|\\d{2})${BEHIND})?`, 'giu'),
    yearFirst: new RegExp(`${BEFORE}(\\d{4})${GAP}${NAME}${GAP}${DAY}${BEHIND}`, 'giu'),
};
/** Days that must not be shown, found again in the notations that people and models use. */
class ClearDates {
    #values = new Map();
    /** Remembers the days that a value names. Returns false where it names none. */
    add(value) {
        const found = daysIn(value);
        for (const { days } of found)
            for (const day of days) {
                this.#values.set(day, value);
                // Without its year a day is still half of a birthday.
                this.#values.set(day.slice(-5), value);
            }
        return found.length > 0;
    }
    find(text) {
        if (this.#values.size === 0)
            return [];
        return daysIn(text).flatMap(({ start, end, days }) => {
            const day = days.find((one) => this.#values.has(one));
            const value = day === undefined ? undefined : this.#values.get(day);
            return value === undefined ? [] : [{ start, end, value }];
        });
    }
}
function daysIn(text) {
    if (!/\d/.test(text))
        return [];
    const found = [];
    const look = (form, read) => {
        for (const match of text.matchAll(form)) {
            const days = read(match.slice(1));
            if (days.length > 0)
                found.push({ start: match.index, end: match.index + match[0].length, days });
        }
    };
    look(FORMS.numbers, ([a = '', b = '', c = '']) => numericDays(a, b, c));
    look(FORMS.compact, ([digits = '']) => compactDays(digits));
    look(FORMS.dayFirst, ([day = '', name = '', year]) => namedDays(year, name, day));
    look(FORMS.monthFirst, ([name = '', day = '', year]) => namedDays(year, name, day));
    look(FORMS.yearFirst, ([year, name = '', day = '']) => namedDays(year, name, day));
    return found;
}
function numericDays(a, b, c) {
    if (a.length > 2)
        return day(a, b, c);
    return [...day(c, b, a), ...day(c, a, b), ...(c.length <= 2 && a.length === 2 ? day(a, b, c) : [])];
}
function compactDays(digits) {
    const [two, four] = [(at) => digits.slice(at, at + 2), (at) => digits.slice(at, at + 4)];
    if (digits.length === 8)
        return [...day(four(0), two(4), two(6)), ...day(four(4), two(2), two(0)), ...day(four(4), two(0), two(2))];
    return [...day(two(0), two(2), two(4)), ...day(two(4), two(2), two(0)), ...day(two(4), two(0), two(2))];
}
function namedDays(year, name, dayOfMonth) {
    const month = monthNamed(name);
    if (month === undefined)
        return [];
    return day(year ?? '', String(month), dayOfMonth);
}
/** A year of two digits may be of this century or of the last; three digits are none. */
function day(year, month, dayOfMonth) {
    const [m, d] = [Number(month), Number(dayOfMonth)];
    if (m < 1 || m > 12 || d < 1 || d > 31)
        return [];
    const rest = `${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
    if (year === '')
        return [rest];
    if (year.length === 4)
        return [`${year}-${rest}`];
    const short = year.padStart(2, '0');
    return year.length > 2 ? [] : [`19${short}-${rest}`, `20${short}-${rest}`];
}
let months;
function monthNamed(name) {
    months ??= new Map(LOCALES.flatMap(namesOfMonths));
    return months.get(plain(name));
}
function namesOfMonths(locale) {
    const formats = ['long', 'short'].flatMap((month) => [
        new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }),
        // Some languages bend the name beside a day.
        new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' }),
    ]);
    return formats.flatMap((format) => Array.from({ length: 12 }, (_, index) => {
        const parts = format.formatToParts(Date.UTC(2001, index, 15));
        return [plain(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
    }));
}
function plain(name) {
    return name
        .normalize('NFKD')
        .replace(/\p{M}|\./gu, '')
        .toLowerCase();
}

// EXTERNAL MODULE: ./lib/judge/comparators/number.js
var comparators_number = __webpack_require__(57088);
;// CONCATENATED MODULE: ./lib/report/redaction/clear-numbers.js

// Digits in groups of three, or of two and a last of three as in India, or in none; then decimals.
const NUMBER = /(?<![\p{L}\p{N}.,])(?:\d{1,3}(?:[.,'’ \u00a0\u202f]\d{3})+|\d{1,2}(?:,\d{2})+,\d{3}|\d+)(?:[.,]\d+)?(?!\p{N})/gu;
/** Shorter whole numbers stand everywhere. */
const SMALLEST = 10;
/** Digits of a number that is taken out of other fields too. */
const TELLING_DIGITS = 4;
/** Numbers that must not be shown, found again with other separators. Signs do not count. */
class ClearNumbers {
    #values = new Map();
    add(value) {
        const number = typeof value === 'string' ? Number((0,comparators_number/* decimalText */.Nx)(value) ?? Number.NaN) : Number(value);
        if (!Number.isFinite(number) || (Number.isInteger(number) && Math.abs(number) < SMALLEST))
            return;
        this.#values.set(Math.abs(number), value);
    }
    find(text) {
        if (this.#values.size === 0)
            return [];
        return [...text.matchAll(NUMBER)].flatMap((match) => {
            const value = readings(match[0]).map((number) => this.#values.get(number));
            const known = value.find((one) => one !== undefined);
            return known === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, value: known }];
        });
    }
    /** The clear value that a number of another field repeats, where it is too long for chance. */
    sameAs(number) {
        if (String(number).replace(/\D/g, '').length < TELLING_DIGITS)
            return undefined;
        return this.#values.get(Math.abs(Number(number)));
    }
}
/** The numbers that a notation may mean: its last separator parts thousands or decimals. */
function readings(text) {
    const compact = text.replace(/['’\s]/g, '');
    const last = Math.max(compact.lastIndexOf('.'), compact.lastIndexOf(','));
    if (last < 0)
        return [Number(compact)];
    const digits = (part) => part.replace(/[.,]/g, '');
    const decimal = Number(`${digits(compact.slice(0, last))}.${compact.slice(last + 1)}`);
    return compact.length - last === 4 ? [Number(digits(compact)), decimal] : [decimal];
}

;// CONCATENATED MODULE: ./lib/report/redaction/fold.js
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
/** Folds a text so that what people read as the same becomes the same. */
function fold(original) {
    let text = '';
    const from = [];
    const to = [];
    const begins = [];
    let inWord = false;
    let at = 0;
    for (const character of original) {
        const end = at + character.length;
        for (const unit of foldCharacter(character)) {
            if (unit === ' ') {
                inWord = false;
                continue;
            }
            for (let i = 0; i < unit.length; i++) {
                from.push(at);
                to.push(end);
                begins.push(!inWord);
                inWord = true;
            }
            text += unit;
        }
        at = end;
    }
    return { text, from, to, begins };
}
/** The folded words of a text, at most `limit`. */
function foldedWords({ text, begins }, limit = Number.POSITIVE_INFINITY) {
    const words = [];
    let start = 0;
    for (let at = 1; at <= text.length && words.length < limit; at++) {
        if (at < text.length && !begins[at])
            continue;
        words.push(text.slice(start, at));
        start = at;
    }
    return words;
}
/** A space parts words; accents and other marks neither part nor count. */
function* foldCharacter(character) {
    if (character <= '\x7f') {
        yield /[a-z0-9]/i.test(character) ? character.toLowerCase() : ' ';
        return;
    }
    for (const part of character.normalize('NFKD')) {
        if (/\p{M}|\p{Cf}/u.test(part))
            continue;
        yield ALPHANUMERIC.test(part) ? part.toUpperCase().toLowerCase() : ' ';
    }
}

;// CONCATENATED MODULE: ./lib/report/redaction/clear-texts.js

/** Scripts whose words are not parted by spaces, or are bent at their ends. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Units of a folded text. One is no value to look for, and from `FREE` on nothing repeats a value by chance. */
const LENGTHS = { shortest: 2, indexed: 6, free: 10, word: 3, digits: 4, cut: 3 };
/** Values of more words are texts: their parts are sentences, not names. */
const NAME_WORDS = 5;
const SENTENCE_WORDS = 4;
/** Words that stand in names and addresses as in everything else, folded. */
const COMMON = new Set('and the for with from van von der den des del dos das las los von zum zur und mit aus bei les aux une dans pour par che con per dal not was are has had who her his him she you its'.split(' '));
/**
 * Texts that must not be shown, found again whatever their case, accents, white space and punctuation: the whole text,
 * each word of a name or an address, and a few words in a row of a longer one.
 */
class ClearTexts {
    #whole = new Map();
    /** How long the values are that begin with so many units. */
    #lengths = new Map();
    #words = new Map();
    #rows = new Map();
    /** Some value is short and may stand inside of a word. */
    #anyUnspaced = false;
    /** `asOne`: a value such as a date, whose words alone say nothing. */
    add(value, { asOne = false } = {}) {
        const folded = fold(value);
        const { text } = folded;
        const unspaced = UNSPACED.test(value);
        if ((unspaced ? [...value.trim()].length : text.length) < LENGTHS.shortest)
            return;
        const words = foldedWords(folded);
        const entry = { value, text, words: words.length, loose: unspaced || text.length >= LENGTHS.free };
        this.#anyUnspaced ||= unspaced;
        if (!this.#whole.has(text))
            this.#whole.set(text, entry);
        const start = text.slice(0, LENGTHS.indexed);
        this.#lengths.set(start, (this.#lengths.get(start) ?? new Set()).add(text.length));
        // The parts of an id, an address or a code are in many others.
        if (asOne || !/[\s,]/.test(value.trim()))
            return;
        if (words.length > NAME_WORDS)
            this.#addRows(words, value);
        else
            for (const word of words)
                if (isTelling(word))
                    this.#words.set(word, value);
    }
    find(original) {
        if (this.#whole.size === 0)
            return [];
        const folded = fold(original);
        const matches = [];
        const add = (start, end, value) => matches.push({ start: folded.from[start] ?? 0, end: folded.to[end - 1] ?? 0, value });
        for (let at = 0; at < folded.text.length; at++) {
            const found = this.#wholeAt(folded, at);
            if (found)
                add(at, at + found.text.length, found.value);
        }
        this.#findWords(folded, add);
        if (original.includes('…'))
            this.#findCut(original, folded, add);
        return matches;
    }
    #addRows(words, value) {
        for (let at = 0; at + SENTENCE_WORDS <= words.length; at++)
            this.#rows.set(words.slice(at, at + SENTENCE_WORDS).join(' '), value);
        for (const word of words)
            if (/\d/.test(word) && isTelling(word) && word.length > LENGTHS.digits)
                this.#words.set(word, value);
    }
    /** The longest value that stands whole at a place. */
    #wholeAt({ text, begins }, at) {
        let longest;
        const shortest = begins[at] || this.#anyUnspaced ? LENGTHS.shortest : LENGTHS.indexed;
        for (let start = shortest; start <= LENGTHS.indexed; start++)
            for (const length of this.#lengths.get(text.slice(at, at + start)) ?? []) {
                const one = this.#whole.get(text.slice(at, at + length));
                if (one && one.text.length === length && length > (longest?.text.length ?? 0) && fits(one, begins, at))
                    longest = one;
            }
        return longest;
    }
    #findWords(folded, add) {
        if (this.#words.size + this.#rows.size === 0)
            return;
        const words = foldedWords(folded);
        const starts = [];
        let at = 0;
        for (const word of words) {
            starts.push(at);
            at += word.length;
            const value = this.#words.get(word);
            if (value !== undefined)
                add(at - word.length, at, value);
            const row = words.slice(Math.max(0, starts.length - SENTENCE_WORDS), starts.length);
            const sentence = this.#rows.get(row.join(' '));
            const begin = starts[starts.length - row.length];
            if (sentence !== undefined && begin !== undefined)
                add(begin, at, sentence);
        }
    }
    /** What was cut off in the middle of a value ends with its beginning. */
    #findCut(original, folded, add) {
        const all = [...this.#whole.values()];
        for (let cut = original.indexOf('…'); cut >= 0; cut = original.indexOf('…', cut + 1)) {
            const end = folded.to.findLastIndex((to) => to <= cut) + 1;
            for (let at = Math.max(0, end - 200); at <= end - LENGTHS.cut; at++) {
                if (!folded.begins[at])
                    continue;
                const rest = folded.text.slice(at, end);
                const value = all.find((one) => one.text.length > rest.length && one.text.startsWith(rest));
                if (value === undefined)
                    continue;
                add(at, end, value.value);
                break;
            }
        }
    }
}
/** True when a value may end and begin where it stands: at the bounds of words, unless it is long. */
function fits({ text, loose, words }, begins, at) {
    const end = at + text.length;
    if (!loose && !(begins[at] && (end === begins.length || begins[end])))
        return false;
    // Two short words do not become one by chance: `g h` is not `GH`.
    return text.length >= LENGTHS.indexed || wordsIn(begins, at, end) <= words;
}
function wordsIn(begins, start, end) {
    let words = 1;
    for (let at = start + 1; at < end; at++)
        if (begins[at])
            words++;
    return words;
}
function isTelling(word) {
    if (/^\d+$/.test(word))
        return word.length >= LENGTHS.digits;
    return word.length >= LENGTHS.word && !COMMON.has(word);
}

;// CONCATENATED MODULE: ./lib/report/redaction/text-match.js
/** Matches in order: those that overlap, and those of one value that only white space and punctuation part, made one. */
function mergeMatches(text, matches) {
    const merged = [];
    for (const match of matches.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
        const last = merged.at(-1);
        const joins = last && (match.start < last.end || (match.value === last.value && isGap(text.slice(last.end, match.start))));
        if (joins)
            merged[merged.length - 1] = { ...last, end: Math.max(last.end, match.end) };
        else
            merged.push(match);
    }
    return merged;
}
function isGap(between) {
    return between.length <= 3 && !/[\p{L}\p{N}]/u.test(between);
}

;// CONCATENATED MODULE: ./lib/report/redaction/sweep.js




/** What is remembered of texts that were swept. */
const MEMO = { texts: 20_000, characters: 1_000 };
/** The clear values of one trial, and what takes them out of texts that repeat them. */
class Sweep {
    #token;
    #texts = new ClearTexts();
    #dates = new ClearDates();
    #numbers = new ClearNumbers();
    #known = new Set();
    /** A text stands in the response, in the payload and in its field. */
    #swept = new Map();
    /** `token` makes the text that stands for a value. */
    constructor(token) {
        this.#token = token;
    }
    /** Remembers a clear value with everything in it. Truth values say nothing that could be found again. */
    remember(value) {
        if (Array.isArray(value))
            for (const element of value)
                this.remember(element);
        else if (typeof value === 'object' && value !== null)
            for (const member of Object.values(value))
                this.remember(member);
        else if (typeof value === 'number' || typeof value === 'bigint') {
            this.#numbers.add(value);
            this.#swept.clear();
        }
        else if (typeof value === 'string' && !this.#known.has(value)) {
            this.#known.add(value);
            this.#swept.clear();
            this.#numbers.add(value);
            const isDate = this.#dates.add(value);
            this.#texts.add(value, { asOne: isDate && value.length <= 40 });
        }
    }
    text(original) {
        const known = this.#swept.get(original);
        if (known !== undefined)
            return known;
        const swept = this.#sweep(original);
        if (original.length <= MEMO.characters && this.#swept.size < MEMO.texts)
            this.#swept.set(original, swept);
        return swept;
    }
    #sweep(original) {
        const found = [...this.#texts.find(original), ...this.#dates.find(original), ...this.#numbers.find(original)];
        if (found.length === 0)
            return original;
        let swept = '';
        let at = 0;
        for (const { start, end, value } of mergeMatches(original, found)) {
            swept += original.slice(at, start) + this.#token(value);
            at = end;
        }
        return swept + original.slice(at);
    }
    /** A number, or the token of the clear value that it repeats. */
    number(original) {
        const value = this.#numbers.sameAs(original);
        return value === undefined ? original : this.#token(value);
    }
    /** Every text inside a value that is no part of the response, such as a request. Numbers stay. */
    deep(value) {
        return this.#deep(value);
    }
    #deep(value) {
        if (typeof value === 'string')
            return this.text(value);
        if (Array.isArray(value))
            return value.map((element) => this.#deep(element));
        if (typeof value !== 'object' || value === null)
            return value;
        return Object.fromEntries(Object.entries(value).map(([key, member]) => [this.text(key), this.#deep(member)]));
    }
}

;// CONCATENATED MODULE: ./lib/report/redaction/redact.js












/**
 * Redacted values become a hash with a salt. They are taken out where they stand (fields, response, payload, the
 * contents of their boxes) and wherever else a text repeats them. What nobody declares, what a platform says of its
 * failures, and a response in which sensitive fields cannot be found are withheld. Fixtures of such a case are not shown
 * at all: a picture holds the value in clear. Undefined when nothing is marked.
 */
function createRedactor(options) {
    const { expected, salt, matches, named = [] } = options;
    const paths = options.paths.map(field_path/* parseFieldPath */.Zl);
    const schemas = options.schemas.map((schema) => knownForm(schema, matches));
    if (paths.length === 0 && !schemas.some(({ hasMarks }) => hasMarks))
        return undefined;
    const forms = schemas.length > 0 || expected === undefined ? schemas : [(0,expected_form/* expectedForm */.T)(expected)];
    const root = Place.root(forms, paths);
    const token = (value) => `redacted:${(0,hash/* createHash */.n)('sha256').update(salt).update((0,json_text/* jsonText */.s$)(value)).digest('hex').slice(0, 8)}`;
    const sweepOfSuite = () => {
        const sweep = new Sweep(token);
        const remember = (value) => sweep.remember(value);
        if (expected !== undefined)
            visitSensitive(expected, root, remember);
        for (const { path, value } of named) {
            const place = placeOfPattern(path, root);
            if (place === undefined)
                remember(value);
            else
                visitSensitive(value, place, remember);
        }
        return sweep;
    };
    return {
        trial: (record, error) => {
            const sweep = sweepOfSuite();
            rememberTrial(record, root, sweep, token);
            return redactTrial(record, error, root, { token, sweep });
        },
        text: (original) => sweepOfSuite().text(original),
        keeps: (payload, id) => {
            let kept = !isMisshapen(payload, root);
            visitSensitive(payload, root, (value) => {
                kept &&= value !== id;
            });
            return kept;
        },
    };
}
/** What is sensitive in a response and in the fields that were made of it. */
function rememberTrial({ judgement, response }, root, sweep, token) {
    const remember = (value) => sweep.remember(value);
    for (const one of [judgement?.payload, response])
        for (const whole of one === undefined ? [] : responsesIn(one, root))
            visitSensitive(whole, root, remember);
    for (const { path, actualPath, expected, actual, grounding } of judgement?.fields ?? []) {
        const places = [path, actualPath ?? path].map((one) => followPath(one, root, { token, sweep }).place);
        if (!places.some(({ marked }) => marked))
            continue;
        for (const value of [expected, actual])
            if (value !== undefined)
                remember(value);
        for (const { content } of grounding?.boxes ?? [])
            if (content !== undefined)
                remember(withoutLabel(content));
    }
}
const known = new WeakMap();
/** The form of a schema, made once for as long as the schema lives. */
function knownForm(schema, matches) {
    if (typeof schema !== 'object' || schema === null)
        return (0,schema_form/* schemaForm */.K)(schema, matches);
    const forms = known.get(matches) ?? new WeakMap();
    known.set(matches, forms);
    const form = forms.get(schema) ?? (0,schema_form/* schemaForm */.K)(schema, matches);
    forms.set(schema, form);
    return form;
}

// EXTERNAL MODULE: ./lib/evals/regex.js
var regex = __webpack_require__(75492);
;// CONCATENATED MODULE: ./lib/commands/key-matches.js

/**
 * Decides whether keys match the patterns of `patternProperties` in these schemas, on the engine without backtracking:
 * schemas come from pull requests. A pattern that it cannot run matches every key.
 */
async function loadKeyMatches(schemas) {
    if (!schemas.some((schema) => JSON.stringify(schema).includes('"patternProperties"')))
        return () => true;
    const compile = await (0,regex/* loadPatternEngine */.a)();
    const compiled = new Map();
    return (pattern, key) => {
        if (!compiled.has(pattern))
            compiled.set(pattern, attempt(() => compile(pattern)));
        return compiled.get(pattern)?.test(key) ?? true;
    };
}
function attempt(make) {
    try {
        return make();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/commands/redact-paths.js + 1 modules
var redact_paths = __webpack_require__(51621);
// EXTERNAL MODULE: ./lib/commands/sensitive-skill.js
var sensitive_skill = __webpack_require__(33914);
;// CONCATENATED MODULE: ./lib/commands/redaction.js





/**
 * Reads the marks of the skills' schemas and the paths of `redact`. Throws `UsageError` for a path that is none or that
 * leads nowhere: nothing may be sent, let alone shown, before that is mended.
 */
async function prepareRedaction(context, skills) {
    const paths = context.inputs.redact;
    const matches = await loadKeyMatches(skills.flatMap(sensitive_skill/* schemasOf */.WP));
    const check = (0,redact_paths.checkRedactPaths)(context, matches);
    for (const one of skills)
        check.see(one);
    await check.finish();
    const salt = (0,external_node_crypto_.randomUUID)();
    const bySkill = new Map(skills.map((one) => [one.skill.directory, one.skill]));
    return {
        active: skills.some((one) => (0,sensitive_skill/* isSensitive */.tV)(one, paths)),
        of: ({ skill, expect }) => {
            const own = bySkill.get(skill)?.outputSchema;
            const other = typeof expect.schema === 'object' ? [expect.schema.value] : [];
            return createRedactor({
                ...{ paths, salt, matches },
                schemas: [...(own === undefined ? [] : [own]), ...other],
                expected: expect.json?.value,
                named: namedValues(expect),
            });
        },
    };
}
/** The part of a redacted record that stands in the results. */
function redactedResult(result, record) {
    const { reason, failing_fields, execution, path } = record;
    return { ...result, reason, failing_fields, execution, path };
}
/** The outcomes with what their suites say of the cases redacted; reasons of trials are so already. */
function redactOutcomes(outcomes, redaction) {
    return outcomes.map((outcome) => {
        const { description, reason } = outcome.result;
        const redactor = redaction.of(outcome.one);
        if (redactor === undefined)
            return outcome;
        const ofTrial = outcome.trials.some((trial) => trial.reason === reason);
        return {
            ...outcome,
            result: {
                ...outcome.result,
                ...(description === undefined ? {} : { description: redactor.text(description) }),
                ...(reason === undefined ? {} : { reason: ofTrial ? reason : redactor.text(reason) }),
            },
        };
    });
}
/** The values that checks and rules of comparison name for a path. */
function namedValues({ checks, compare }) {
    const ofChecks = checks.flatMap((check) => [check.equals, check.notEquals, check.contains, ...(check.in ?? [])].flatMap((value) => value === undefined || check.path === undefined ? [] : [{ path: check.path, value }]));
    return [...ofChecks, ...compare.flatMap(({ path, values = [] }) => values.map((value) => ({ path, value })))];
}


/***/ }),

/***/ 62889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ caseKey),
  F: () => (/* binding */ runTrials)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/judge/case-verdict.js
var case_verdict = __webpack_require__(75779);
// EXTERNAL MODULE: ./lib/judge/create-judge.js
var create_judge = __webpack_require__(78001);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/hash.js
var lib_hash = __webpack_require__(16839);
// EXTERNAL MODULE: ./lib/media/sniff.js
var sniff = __webpack_require__(568);
;// CONCATENATED MODULE: ./lib/media/probe.js

const FORMATS = {
    'image/png': 'png',
    'image/jpeg': 'jpeg',
    'image/gif': 'gif',
    'image/webp': 'webp',
    'image/bmp': 'bmp',
    'application/pdf': 'pdf',
    'video/mp4': 'mp4',
    'audio/mp4': 'm4a',
    'video/webm': 'webm',
    'audio/wav': 'wav',
    'audio/mpeg': 'mp3',
    'audio/ogg': 'ogg',
    'audio/flac': 'flac',
};
/**
 * What the headers of a file tell of it. `bytes` may be its beginning only; `size` is that of the whole file then.
 * Never throws: a cut or broken file tells less.
 */
function probeMedia(bytes, size = bytes.byteLength) {
    const mediaType = (0,sniff/* sniffMediaType */.ZS)(bytes);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (mediaType === undefined) {
        const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString('latin1');
        if (start.startsWith('ply\n') || start.startsWith('ply\r'))
            return { format: 'ply' };
        if (start.startsWith('PK\u0003\u0004'))
            return { format: 'zip' };
        return start.startsWith('II*\0') || start.startsWith('MM\0*') ? { format: 'tiff' } : {};
    }
    const quickTime = mediaType === 'video/mp4' && Buffer.from(bytes.subarray(8, 12)).toString('latin1') === 'qt  ';
    const format = quickTime ? 'mov' : FORMATS[mediaType];
    return { ...(format === undefined ? {} : { format }), ...measure(view, bytes, mediaType, size) };
}
function measure(view, bytes, mediaType, size) {
    try {
        switch (mediaType) {
            case 'audio/wav':
                return wav(view, size);
            case 'audio/flac':
                return flac(view);
            case 'video/mp4':
            case 'audio/mp4':
                return mp4(view);
            case 'audio/mpeg':
                return mp3(view, size);
            default:
                return (0,sniff/* imageSize */.R9)(bytes, mediaType) ?? {};
        }
    }
    catch (error) {
        if (error instanceof RangeError)
            return {};
        throw error;
    }
}
function tag(view, at) {
    return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}
/** RIFF chunks: bytes of data over bytes per second. */
function wav(view, total) {
    let bytesPerSecond = 0;
    for (let at = 12; at + 8 <= view.byteLength;) {
        const size = view.getUint32(at + 4, true);
        if (tag(view, at) === 'fmt ')
            bytesPerSecond = view.getUint32(at + 16, true);
        if (tag(view, at) === 'data' && bytesPerSecond > 0)
            // A stream of unknown length says the largest size there is.
            return { durationMs: (Math.min(size, total - at - 8) / bytesPerSecond) * 1000 };
        at += 8 + size + (size % 2);
    }
    return {};
}
/** The first metadata block of a FLAC file: sample rate in 20 bits, total samples in 36. */
function flac(view) {
    const rate = view.getUint32(18) >>> 12;
    const samples = (view.getUint8(21) & 0x0f) * 2 ** 32 + view.getUint32(22);
    return rate > 0 && samples > 0 ? { durationMs: (samples / rate) * 1000 } : {};
}
/** ISO base media: `mvhd` has the duration, each `tkhd` the size of a track in 16.16 fixed point. */
function mp4(view) {
    const facts = {};
    const walk = (start, end, depth) => {
        for (let at = start; at + 8 <= end;) {
            const short = view.getUint32(at);
            const header = short === 1 ? 16 : 8;
            const size = short === 1 ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
            if (size < header)
                return;
            const kind = tag(view, at + 4);
            const body = at + header;
            if (kind === 'mvhd') {
                const long = view.getUint8(body) === 1;
                const scale = view.getUint32(body + (long ? 20 : 12));
                const length = long ? Number(view.getBigUint64(body + 24)) : view.getUint32(body + 16);
                if (scale > 0)
                    facts.durationMs = (length / scale) * 1000;
            }
            else if (kind === 'tkhd') {
                const at16 = body + (view.getUint8(body) === 1 ? 88 : 76);
                const [width, height] = [view.getUint32(at16) / 65_536, view.getUint32(at16 + 4) / 65_536];
                if (width > (facts.width ?? 0))
                    Object.assign(facts, { width, height });
            }
            else if ((kind === 'moov' || kind === 'trak') && depth < 4) {
                walk(body, Math.min(at + size, end), depth + 1);
            }
            at += size;
        }
    };
    walk(0, view.byteLength, 0);
    return facts;
}
const KBITS = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const KBITS_LOW = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
const RATES = [44_100, 48_000, 32_000];
/** MPEG layer III: the number of frames where a Xing header says it, else the size over the bit rate of a frame. */
function mp3(view, total) {
    let at = 0;
    if (tag(view, 0).startsWith('ID3')) {
        const size = [6, 7, 8, 9].reduce((sum, i) => sum * 128 + (view.getUint8(i) & 0x7f), 0);
        at = 10 + size;
    }
    const limit = Math.min(view.byteLength - 4, at + 65_536);
    for (; at < limit; at++) {
        const head = view.getUint32(at);
        if (head >>> 21 !== 0x7ff || ((head >> 17) & 3) !== 1)
            continue;
        const version = (head >> 19) & 3;
        const rate = (RATES[(head >> 10) & 3] ?? 0) / (version === 3 ? 1 : version === 2 ? 2 : 4);
        const kbits = (version === 3 ? KBITS : KBITS_LOW)[(head >> 12) & 15] ?? 0;
        if (rate === 0 || kbits === 0)
            continue;
        const samples = version === 3 ? 1152 : 576;
        const mono = ((head >> 6) & 3) === 3;
        const xing = at + 4 + (version === 3 ? (mono ? 17 : 32) : mono ? 9 : 17);
        const mark = xing + 12 <= view.byteLength ? tag(view, xing) : '';
        if ((mark === 'Xing' || mark === 'Info') && view.getUint32(xing + 4) & 1)
            return { durationMs: ((view.getUint32(xing + 8) * samples) / rate) * 1000 };
        return { durationMs: ((total - at) * 8) / kbits };
    }
    return {};
}

;// CONCATENATED MODULE: ./lib/media/probe-file.js


/** Bytes from the beginning that headers are looked for in, and the most that the index of a video may take. */
const LIMITS = { head: 4 * 1024 * 1024, index: 16 * 1024 * 1024, boxes: 1_000 };
/** What the headers of a file tell of it, without reading all of it. */
async function probeFile(path) {
    const file = await (0,promises_.open)(path, 'r');
    try {
        const { size } = await file.stat();
        const head = await read(file, 0, Math.min(size, LIMITS.head));
        const facts = probeMedia(head, size);
        if (size <= head.length || !['mp4', 'mov', 'm4a'].includes(facts.format ?? ''))
            return facts;
        const index = await findIndex(file, size);
        // The first box says what kind of file it is; where the others stand between it and the index does not matter.
        const first = head.subarray(0, Math.min(head.length, Math.max(8, head.readUInt32BE(0))));
        return index ? { ...facts, ...probeMedia(Buffer.concat([first, index])) } : facts;
    }
    finally {
        await file.close();
    }
}
/** The box `moov` of ISO base media, which may stand behind hours of video. */
async function findIndex(file, size) {
    for (let at = 0, boxes = 0; at + 8 <= size && boxes < LIMITS.boxes; boxes++) {
        const header = await read(file, at, Math.min(16, size - at));
        const short = header.readUInt32BE(0);
        if (short === 1 && header.length < 16)
            return undefined;
        const length = short === 1 ? Number(header.readBigUInt64BE(8)) : short === 0 ? size - at : short;
        if (header.toString('latin1', 4, 8) === 'moov')
            return read(file, at, Math.min(length, size - at, LIMITS.index));
        if (length < 8)
            return undefined;
        at += length;
    }
    return undefined;
}
async function read(file, position, length) {
    const buffer = Buffer.alloc(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./lib/commands/artifact-source.js





/** Largest artifact that is fetched, and the most of one response. */
const artifact_source_LIMITS = { bytes: 100 * 1024 * 1024, count: 50 };
/**
 * What is known of artifacts: as it was kept, else fetched, one after the other, and kept. Bytes go to disk as they
 * come; those marked `save` stay, so that a later run has them again without asking.
 */
function artifactSource(request) {
    return async (all, payload) => {
        const { kept, executionId, maySave } = request;
        const wanted = all.map((one) => ({ ...one, save: one.save && maySave(payload, one.ref.id) }));
        const known = new Map(await kept.get(executionId));
        const facts = new Map();
        let added = false;
        for (const [index, one] of wanted.entries()) {
            const { id } = one.ref;
            let found = known.get(id);
            if (found === undefined || (one.save && !found.problem && !(await kept.bytesOf(executionId, id)))) {
                const fetched = index < artifact_source_LIMITS.count ? await fetchOne(request, one) : BEYOND_COUNT;
                // What was known of it is still true when it is gone by now.
                if (found === undefined || fetched.problem === undefined)
                    found = fetched;
                if (fetched.problem === undefined || !fetched.platform) {
                    known.set(id, found);
                    added = true;
                }
            }
            facts.set(id, one.save && found.problem === undefined ? await save(request, id, found) : found);
        }
        if (added)
            await kept.put(executionId, known);
        return facts;
    };
}
const BEYOND_COUNT = {
    problem: `was not fetched: of one response at most ${artifact_source_LIMITS.count} artifacts are`,
    platform: true,
};
async function fetchOne(request, { ref, save: keep }) {
    const { artifacts, kept, executionId, reused, signal } = request;
    const draft = await kept.draftOf(executionId, ref.id);
    const sink = fileSink(draft);
    try {
        await artifacts.fetch({ executionId, objectId: ref.id, maxBytes: artifact_source_LIMITS.bytes }, sink, { signal });
        const facts = { ...(await probeFile(draft)), size: sink.size, sha256: sink.sha256 };
        if (keep)
            await kept.keepBytes(executionId, ref.id);
        return facts;
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return unfetched(error, reused);
    }
    finally {
        await sink.close();
        await (0,promises_.rm)(draft, { force: true });
    }
}
/**
 * An artifact that is not there, or is no artifact, is the response's fault when the execution has only just ended; a
 * server that is down is not, nor is a limit of ours.
 */
function unfetched(error, reused) {
    const { kind, tooLarge } = error.details;
    if (tooLarge) {
        const problem = `was not fetched: it has more than ${artifact_source_LIMITS.bytes} bytes, which is the most that is`;
        return { problem, platform: true, atLeast: artifact_source_LIMITS.bytes };
    }
    const gone = kind === 'rejected' || kind === 'malformed';
    if (gone && reused)
        return { problem: `was not kept and cannot be fetched any more: ${(0,errors/* describeError */.Uc)(error)}`, platform: true };
    return { problem: `could not be fetched: ${(0,errors/* describeError */.Uc)(error)}`, platform: !gone };
}
async function save({ kept, executionId, trial, directory }, objectId, facts) {
    const bytes = await kept.bytesOf(executionId, objectId);
    if (bytes === undefined)
        return facts;
    const file = `artifacts/${trial.id}/${objectId}${facts.format === undefined ? '' : `.${facts.format}`}`;
    await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(directory, file)), { recursive: true });
    await (0,promises_.copyFile)(bytes, (0,external_node_path_.join)(directory, file));
    return { ...facts, file };
}
/** Writes to a file and counts. */
function fileSink(path) {
    let file;
    let hash = (0,lib_hash/* createHash */.n)('sha256');
    let size = 0;
    const close = async () => {
        await file?.close();
        file = undefined;
    };
    return {
        begin: async () => {
            await close();
            file = await (0,promises_.open)(path, 'w', 0o600);
            hash = (0,lib_hash/* createHash */.n)('sha256');
            size = 0;
        },
        write: async (chunk) => {
            hash.update(chunk);
            size += chunk.byteLength;
            await file?.writeFile(chunk);
        },
        end: close,
        close,
        get size() {
            return size;
        },
        get sha256() {
            return hash.copy().digest('hex');
        },
    };
}

// EXTERNAL MODULE: ./lib/commands/attached-skills.js
var attached_skills = __webpack_require__(28619);
// EXTERNAL MODULE: ./lib/commands/connection.js
var commands_connection = __webpack_require__(38912);
// EXTERNAL MODULE: ./lib/commands/engine-options.js
var engine_options = __webpack_require__(43529);
// EXTERNAL MODULE: ./lib/commands/replace-file.js
var replace_file = __webpack_require__(31481);
;// CONCATENATED MODULE: ./lib/commands/journal-copy.js

/**
 * Writes the lines of a run's journal into its report directory. `redacted` says that fields are redacted: the words
 * with which the platform refused a request may repeat them, and are left out.
 */
function copyJournal(lines, target, redacted) {
    return (0,replace_file/* replaceFile */.f)(target, textOf(lines, redacted));
}
async function* textOf(lines, redacted) {
    for await (const line of lines) {
        const { reason, ...rest } = line;
        yield `${JSON.stringify(redacted ? rest : line)}\n`;
    }
}

// EXTERNAL MODULE: ./lib/judge/scores.js
var scores = __webpack_require__(51664);
// EXTERNAL MODULE: ./lib/report/failing-fields.js
var failing_fields = __webpack_require__(15894);
;// CONCATENATED MODULE: ./lib/commands/judging.js


/**
 * The verdict on what became of a trial. What the platform or the network failed is never the skill's failure.
 * `artifactsOf` tells of the artifacts of an execution; `reused` says that its response was kept by an earlier run.
 */
async function judgeOutcome(trial, skillName, request, outcome, judge, artifactsOf) {
    const common = {
        skill: skillName,
        case: trial.case.id,
        trial: trial.index,
        model: request.run.model ?? '',
        path: null,
    };
    if (outcome.kind === 'not_run') {
        const nothing = { counts: scores/* NO_COUNTS */.lZ, score: null, failing_fields: [], execution: null };
        return { trial, judgement: null, result: { ...common, ...nothing, verdict: 'not_run', reason: outcome.message } };
    }
    const artifacts = outcome.kind === 'finished' ? artifactsOf(outcome.execution.id, outcome.reused) : undefined;
    const judgement = await judge(trial.case, outcome, artifacts);
    return {
        trial,
        judgement,
        result: {
            ...common,
            verdict: judgement.verdict,
            reason: judgement.reason ?? null,
            counts: judgement.counts,
            score: judgement.score,
            failing_fields: (0,failing_fields/* failingFields */.m7)(judgement.fields),
            execution: executionResult(outcome),
        },
    };
}
function executionResult(outcome) {
    if (outcome.kind === 'finished') {
        const { execution, reused, stale, shared, submittedAt, completedAt } = outcome;
        const { id, status, usage } = execution;
        const times = { submitted_at: submittedAt, completed_at: completedAt };
        const free = { reused: reused || shared === true, ...(stale ? { stale } : {}), ...(shared ? { shared } : {}) };
        return { id, status, ...free, usage, ...times };
    }
    if (outcome.executionId === undefined)
        return null;
    return {
        id: outcome.executionId,
        status: outcome.reason,
        reused: false,
        usage: {},
        submitted_at: outcome.submittedAt ?? null,
        completed_at: null,
    };
}
/**
 * The file of a trial: its result with everything that reports show and a later judging needs. The payload is not in
 * it: it is the response without wrapper and grounding. `sensitive` says that fields will be taken out: a response
 * that is too deep to be looked through is then left out.
 */
function trialRecord(judged, request, outcome, context) {
    const { run } = request;
    return {
        ...judged.result,
        version: 1,
        path: context.path,
        simulated: context.simulated,
        key: outcome.kind === 'not_run' ? null : outcome.key,
        digest: request.skill.digest,
        inputs: context.inputs,
        request: outcome.kind === 'not_run' ? null : { ...run, skill: request.skill.name },
        ...(outcome.kind === 'finished' ? answerOf(outcome.execution, context.sensitive) : {}),
        judgement: judged.judgement && { ...judged.judgement, payload: undefined },
    };
}
function answerOf({ response, deepResponse, failure }, sensitive) {
    return {
        ...(response === undefined ? {} : { response }),
        ...(deepResponse === undefined || sensitive ? {} : { deep_response: deepResponse }),
        ...(failure === undefined ? {} : { failure }),
    };
}

// EXTERNAL MODULE: ./lib/proxy.js
var lib_proxy = __webpack_require__(25431);
// EXTERNAL MODULE: ./lib/vlmrun/foreign-url.js
var foreign_url = __webpack_require__(43490);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/vlmrun/base-url.js
var base_url = __webpack_require__(19409);
// EXTERNAL MODULE: ./lib/vlmrun/public-address.js
var public_address = __webpack_require__(72056);
;// CONCATENATED MODULE: ./lib/vlmrun/public-content.js





/** Why the content of an address cannot be had; the message is one line without a full stop. */
class ContentUnavailable extends Error {
    name = 'ContentUnavailable';
}
const MOST_REDIRECTS = 3;
const PAUSES_MS = [1_000, 4_000];
/**
 * Hex SHA-256 of what stands at an https address, read as a stream. Every address of its host must be public, and the
 * connection goes to one of those that were looked at, so that a second answer of the name server changes nothing;
 * redirects are held to the same. Faults of the network or the server are tried again. Throws `ContentUnavailable`.
 */
async function publicSha256(address, setup) {
    const signal = AbortSignal.any([setup.signal, AbortSignal.timeout(setup.timeoutMs)]);
    for (let attempt = 0;; attempt++) {
        try {
            return await follow(address, setup, signal);
        }
        catch (error) {
            setup.signal.throwIfAborted();
            const pause = PAUSES_MS[attempt];
            if (signal.aborted)
                throw new ContentUnavailable(`gave no answer within ${setup.timeoutMs / 1000} s`);
            if (error instanceof ContentUnavailable || pause === undefined)
                throw unavailable(error);
            await setup.clock.sleep(pause, setup.signal);
        }
    }
}
/** A failure that another attempt may mend. */
class Fault extends Error {
}
function unavailable(error) {
    if (error instanceof ContentUnavailable)
        return error;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const words = cause instanceof Error ? cause.message : String(cause);
    return new ContentUnavailable(error instanceof Fault ? error.message : `could not be fetched: ${words}`);
}
async function follow(first, setup, signal) {
    let current = first;
    for (let redirects = 0;; redirects++) {
        const found = await request(current, setup, signal);
        if (typeof found === 'string')
            return found;
        if (redirects === MOST_REDIRECTS)
            throw new ContentUnavailable('redirects too often');
        if (!URL.canParse(found.location, current))
            throw new ContentUnavailable('redirects to what is no address');
        current = new URL(found.location, current).href;
    }
}
async function request(address, setup, signal) {
    const url = new URL(address);
    const dispatcher = await dispatcherFor(url, setup, await checkedAddresses(url, setup.resolveHost));
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    try {
        const { statusCode, headers, body } = await undici.request(url, {
            dispatcher,
            signal,
            headers: { accept: '*/*', 'accept-encoding': 'identity' },
        });
        const { location } = headers;
        if (statusCode >= 300 && statusCode < 400 && typeof location === 'string')
            return { location };
        const message = `answered ${statusCode}`;
        if (statusCode >= 500 || statusCode === 429)
            throw new Fault(message);
        if (statusCode !== 200)
            throw new ContentUnavailable(message);
        const hash = (0,lib_hash/* createHash */.n)('sha256');
        let size = 0;
        for await (const chunk of body) {
            size += chunk.length;
            if (size > setup.maxBytes)
                throw new ContentUnavailable(`has more than ${setup.maxBytes} bytes`);
            hash.update(chunk);
        }
        return hash.digest('hex');
    }
    finally {
        // What is left of a reply is not wanted.
        await dispatcher.destroy();
    }
}
/** The addresses of a host, all public. Throws `ContentUnavailable` for a URL that must not be visited. */
async function checkedAddresses(url, resolveHost) {
    if (url.protocol !== 'https:')
        throw new ContentUnavailable(`leads to ${url.protocol}//, and only https is fetched`);
    if (url.username !== '' || url.password !== '')
        throw new ContentUnavailable('carries a user name or a password');
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const literal = (0,external_node_net_.isIP)(host) !== 0;
    const refused = new ContentUnavailable(`leads to ${host}, which is not on the public internet`);
    if (!literal && (0,base_url/* isPrivateHost */.Sf)(host))
        throw refused;
    const addresses = literal
        ? [host]
        : await resolveHost(host).catch((error) => {
            throw new Fault(`leads to ${host}, which no name server knows: ${error.message}`);
        });
    if (addresses.length === 0 || !addresses.every(public_address/* isPublicAddress */.i))
        throw refused;
    return addresses;
}
async function dispatcherFor(url, { proxies, ca, route }, addresses) {
    const undici = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 24371, 19));
    const pinned = addresses.map((one) => route?.(one) ?? one).map((one) => ({ address: one, family: (0,external_node_net_.isIP)(one) }));
    const lookup = (_host, { all }, found) => {
        const [first] = pinned;
        if (all)
            found(null, pinned);
        else
            found(null, first?.address ?? '', first?.family ?? 4);
    };
    const trust = ca === undefined ? {} : { ca };
    const proxy = proxies && (0,lib_proxy/* proxyFor */.iJ)(url, proxies);
    if (proxy === undefined)
        return new undici.Agent({ connect: { lookup, ...trust } });
    return new undici.ProxyAgent({ uri: proxy, requestTls: trust });
}

;// CONCATENATED MODULE: ./lib/commands/pinned-inputs.js



/** Bounds of what a suite may have fetched: bytes and milliseconds for each address. */
const pinned_inputs_LIMITS = { bytes: 512 * 1024 * 1024, ms: 300_000 };
/**
 * Looks whether what stands at a URL is what its suite pins with `sha256`: why not, as a sentence, or undefined. Each
 * address is fetched once, and only when the first execution that needs it is about to be sent.
 */
function pinnedInputs({ env, clock, signal, }) {
    const hashes = new Map();
    return async (name, input) => {
        if (input.kind !== 'url' || input.sha256 === undefined)
            return undefined;
        const { url, sha256 } = input;
        const known = hashes.get(url);
        const hash = known ??
            publicSha256(url, {
                resolveHost: foreign_url/* resolveHost */.p,
                proxies: (0,lib_proxy/* proxySettings */.EM)(env),
                clock,
                signal,
                timeoutMs: pinned_inputs_LIMITS.ms,
                maxBytes: pinned_inputs_LIMITS.bytes,
            });
        hashes.set(url, hash);
        try {
            const found = await hash;
            if (found === sha256)
                return undefined;
            return `The input ${name} is not what the suite pins: ${url} has SHA-256 ${found}, and the suite asks for ${sha256}. Nothing was sent.`;
        }
        catch (error) {
            if (!(error instanceof ContentUnavailable))
                throw error;
            return `The input ${name} cannot be checked: ${url} ${error.message}. Nothing was sent.`;
        }
    };
}

;// CONCATENATED MODULE: ./lib/commands/recorded-inputs.js


/** The inputs of a case as reports name them: paths relative to `cwd`, sizes in bytes, no contents of files. */
async function recordInputs(inputs, cwd) {
    return Promise.all(Object.entries(inputs).map(([name, input]) => recordInput(name, input, cwd)));
}
async function recordInput(name, input, cwd) {
    const { kind } = input;
    switch (kind) {
        case 'file': {
            const size = await (0,promises_.stat)(input.path)
                .then((stats) => stats.size)
                .catch(() => undefined);
            return {
                name,
                kind,
                file: (0,external_node_path_.relative)(cwd, input.path).replaceAll('\\', '/'),
                ...(size === undefined ? {} : { size }),
                ...(input.sha256 === undefined ? {} : { sha256: input.sha256 }),
                ...(input.mediaType === undefined ? {} : { media_type: input.mediaType }),
            };
        }
        case 'url':
            return {
                name,
                kind,
                url: input.url,
                ...(input.sha256 === undefined ? { unpinned: true } : { sha256: input.sha256 }),
            };
        case 'text':
            return { name, kind, text: input.text };
        case 'file_id':
            return { name, kind, value: input.fileId };
        case 'value':
            return { name, kind, value: input.value };
    }
}

// EXTERNAL MODULE: ./lib/commands/redaction.js + 20 modules
var commands_redaction = __webpack_require__(23738);
// EXTERNAL MODULE: ./lib/commands/trial-files.js
var trial_files = __webpack_require__(73912);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/commands/trial-line.js

const marks = { passed: '✓', failed: '✗', errored: '!', not_run: '-' };
/** One line for a trial that has just ended: `✓ invoice/acme passed: 12 of 12 fields, 2 credits, 3.1 s`. */
function trialLine(result, { repeat, xfail }) {
    const { match, wrong, missing, extra } = result.counts;
    const compared = match + wrong + missing;
    const parts = [];
    if (compared > 0)
        parts.push(`${match} of ${compared} fields${extra > 0 ? `, ${extra} extra` : ''}`);
    const { execution } = result;
    if (execution?.usage.credits_used !== undefined)
        parts.push(`${(0,format/* formatCredits */.Ql)(execution.usage.credits_used)} credits`);
    if (execution?.submitted_at && execution.completed_at) {
        parts.push((0,format/* formatDuration */.a3)(Date.parse(execution.completed_at) - Date.parse(execution.submitted_at)));
    }
    if (execution?.reused)
        parts.push(`${(0,format/* responseOrigin */.qK)(execution)}, nothing paid`);
    const trial = repeat.times > 1 ? ` (trial ${result.trial})` : '';
    const known = xfail && result.verdict === 'failed' ? ' as expected' : '';
    const reason = result.verdict === 'errored' && result.reason ? ` (${result.reason})` : '';
    return `${marks[result.verdict]} ${result.skill}/${result.case}${trial} ${result.verdict}${known}${reason}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/commands/trial-log.js
/** Where more trials run, only their ends are told. */
const mostTold = 1_000;
/**
 * Lines at once; or `grouped`, as the log of a job is read later: those of each skill folded into a group when its last
 * trial has ended. `trials` says how many each skill has.
 */
function createTrialLog(log, grouped, trials) {
    const left = new Map(trials);
    const lines = new Map();
    const all = [...trials.values()].reduce((sum, count) => sum + count, 0);
    function keep(skill, text) {
        const known = lines.get(skill);
        if (known)
            known.push(text);
        else
            lines.set(skill, [text]);
    }
    async function tell(skill) {
        const told = lines.get(skill) ?? [];
        lines.delete(skill);
        if (told.length === 0)
            return;
        await log.group(skill, async () => {
            for (const line of told)
                log.info(line);
        });
    }
    return {
        status: (skill, text) => {
            if (all > mostTold)
                return;
            if (grouped)
                keep(skill, text);
            else
                log.debug(text);
        },
        ended: async (skill, text) => {
            const remaining = (left.get(skill) ?? 1) - 1;
            left.set(skill, remaining);
            if (!grouped) {
                if (text !== undefined)
                    log.info(text);
                return;
            }
            if (text !== undefined)
                keep(skill, text);
            if (remaining === 0)
                await tell(skill);
        },
        finish: async () => {
            for (const skill of [...lines.keys()])
                await tell(skill);
        },
    };
}

// EXTERNAL MODULE: ./lib/commands/trial-requests.js
var trial_requests = __webpack_require__(68253);
// EXTERNAL MODULE: ./lib/commands/withheld-key.js
var withheld_key = __webpack_require__(23725);
// EXTERNAL MODULE: ./lib/commands/write-reports.js + 15 modules
var write_reports = __webpack_require__(51926);
;// CONCATENATED MODULE: ./lib/commands/run-trials.js




















/** `<skill directory>/<case id>`: a case among all skills of a run. */
function caseKey({ case: one }) {
    return `${one.skill}/${one.id}`;
}
/**
 * Executes every trial whose skill can be sent, judges each response as it arrives and writes its file, so that
 * memory holds verdicts and failing fields only. An engine that stops early is a result, not an error.
 */
async function runTrials(context, prepared, trials, { connection, skills, redaction }) {
    const { inputs, runtime, secrets, screen, format } = context;
    const { clock, log, signal, cwd } = runtime;
    const [{ runExecutions }, { describeEstimate }, { openStore }, { createProgress }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(7027)]).then(__webpack_require__.bind(__webpack_require__, 57027)),
        __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.bind(__webpack_require__, 99654)),
        __webpack_require__.e(/* import() */ 3209).then(__webpack_require__.bind(__webpack_require__, 23209)),
        __webpack_require__.e(/* import() */ 7289).then(__webpack_require__.bind(__webpack_require__, 47289)),
    ]);
    const directory = context.reports().absolute;
    await (0,write_reports/* clearReports */.ZG)(directory);
    const bySkill = new Map(prepared.map((one) => [one.skill.directory, one]));
    const trialOf = new Map();
    const attached = await (0,attached_skills/* readAttachedSkills */.P)(context, trials);
    const budgets = (0,trial_requests/* suiteBudgets */.Pi)(prepared);
    const requests = [];
    for (const trial of trials) {
        const skill = bySkill.get(trial.case.skill);
        const underTest = skills.get(trial.case.skill);
        if (skill === undefined || underTest === undefined)
            continue;
        const request = (0,trial_requests/* trialRequest */.is)(trial, skill.skill, underTest, inputs, attached, budgets.get(caseKey(trial)));
        requests.push(request);
        trialOf.set(request.trial, { trial, skill });
    }
    const verdicts = new Map();
    const results = [];
    const judgements = new Map();
    let keptSimulated = false;
    const withheld = (0,withheld_key/* withheldKey */.p)(context);
    const store = await openStore({
        directory: (0,external_node_path_.resolve)(cwd, inputs['state-directory']),
        clock,
        host: (0,external_node_os_.hostname)(),
        pid: process.pid,
        keepMs: inputs['reuse-max-age'],
        ...(runtime.env.GITHUB_RUN_ID ? { run: runtime.env.GITHUB_RUN_ID } : {}),
        log,
        signal,
    });
    const judge = (0,create_judge/* createJudge */.q)((one) => bySkill.get(one.skill)?.skill.outputSchema);
    const progress = createProgress({ ...(screen ? { screen } : {}), log, clock, simulated: connection.simulated });
    const trialsOf = new Map();
    for (const { skill } of trialOf.values())
        trialsOf.set(skill.skill.name, (trialsOf.get(skill.skill.name) ?? 0) + 1);
    const trialLog = createTrialLog(log, format === 'github', trialsOf);
    let failed = 0;
    /** The result of a trial, and its file; what a run that was cut short did not get to has none, to be quick. */
    const recordTrial = async ({ trial, skill }, request, outcome) => {
        const { artifacts } = connection.client;
        const redactor = redaction.of(trial.case);
        const judged = await judgeOutcome(trial, skill.skill.name, request, outcome, judge, (executionId, reused) => artifactSource({
            ...{ trial, executionId, reused, artifacts, kept: store.artifacts, directory, signal },
            maySave: (payload, id) => redactor?.keeps(payload, id) ?? true,
        }));
        if (isCutShort(outcome))
            return judged.result;
        const path = (0,trial_files/* trialPath */.qQ)(trial.id);
        const recorded = await recordInputs(trial.case.inputs, cwd);
        const fromSimulator = outcome.kind === 'finished' && outcome.simulated === true;
        keptSimulated ||= fromSimulator;
        const simulated = connection.simulated || fromSimulator;
        const full = trialRecord(judged, request, outcome, {
            ...{ simulated, inputs: recorded, path },
            sensitive: redactor !== undefined,
        });
        const record = redactor?.trial(full, outcome.kind === 'errored' ? outcome.reason : undefined) ?? full;
        const result = (0,commands_redaction/* redactedResult */.uo)(judged.result, record);
        await (0,trial_files/* writeTrial */.iK)({ directory, record, scrub: (text) => secrets.scrub(text) });
        if (inputs.update && judged.judgement)
            judgements.set(caseKey(trial), [...(judgements.get(caseKey(trial)) ?? []), judged.judgement]);
        return result;
    };
    const onFinished = async (request, outcome) => {
        const known = trialOf.get(request.trial);
        if (known === undefined)
            throw new Error(`unknown trial ${request.trial}`);
        const { trial, skill } = known;
        const result = await recordTrial(known, request, outcome);
        results.push(result);
        if (result.verdict === 'failed')
            failed++;
        const soFar = [...(verdicts.get(caseKey(trial)) ?? []), result.verdict];
        verdicts.set(caseKey(trial), soFar);
        await trialLog.ended(skill.skill.name, outcome.kind === 'not_run' ? undefined : trialLine(result, trial.case));
        return trial.case.repeat.stop === 'early' && (0,case_verdict/* isDecided */.d$)(trial.case, soFar) ? 'stop' : 'continue';
    };
    try {
        const engine = await runExecutions({
            requests,
            client: connection.client,
            store,
            clock,
            log,
            signal,
            limiter: connection.limiter,
            options: {
                ...(0,engine_options/* engineOptions */.l)(inputs, runtime.env, {
                    origin: (0,commands_connection/* originOf */.yv)(connection),
                    simulated: connection.simulated,
                }),
                ...(withheld ? { offline: { reason: 'no-key', message: withheld.message } } : {}),
            },
            refuseInput: pinnedInputs(runtime),
            onFinished,
            onEstimate: (estimated) => log.info(`This run takes ${describeEstimate(estimated)}`),
            onStatus: ({ label, trial }, status, executionId) => {
                const name = trialOf.get(trial)?.skill.skill.name;
                if (name !== undefined)
                    trialLog.status(name, `  ${label} ${(0,lib_text/* oneLine */.TN)(status)} (execution ${(0,lib_text/* oneLine */.TN)(executionId)})`);
            },
            onProgress: (state) => progress.update({ ...state, creditsUsed: state.credits, failed }),
        });
        await trialLog.finish();
        await copyJournal(store.journal.ownLines(), (0,external_node_path_.join)(directory, 'journal.ndjson'), redaction.active);
        if (!signal.aborted)
            await store.prune();
        return {
            results,
            verdicts,
            judgements,
            engine,
            skills,
            baseUrl: connection.baseUrl,
            agentBaseUrl: connection.agentBaseUrl,
            simulated: connection.simulated || keptSimulated,
            journal: true,
        };
    }
    finally {
        progress.finish();
        await store.close();
    }
}
function isCutShort(outcome) {
    return outcome.kind === 'not_run' && (outcome.reason === 'interrupted' || outcome.reason === 'deadline');
}


/***/ }),

/***/ 68253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ suiteBudgets),
/* harmony export */   is: () => (/* binding */ trialRequest),
/* harmony export */   lq: () => (/* binding */ inlineSkill),
/* harmony export */   n: () => (/* binding */ runSettings)
/* harmony export */ });
/** The model that the platform takes when nothing names one (`POST /agent/execute`). */
const platformModel = 'vlmrun-orion-1:auto';
// The same for all requests without them: there may be tens of thousands.
const NO_SKILLS = [];
/**
 * What is sent beside the bundle: the input wins over the suite, the suite over `vlmrun.yaml`. The matrix cell is
 * part of the suite's settings already. Model and toolsets are always sent, because no source says that the platform
 * reads them from an inline bundle.
 */
function runSettings(run, skill, inputs) {
    const toolsets = inputs.toolsets.length > 0 ? inputs.toolsets : (run.toolsets ?? skill.toolsets);
    const serviceTier = inputs['service-tier'] ?? run.serviceTier;
    return {
        ...run,
        model: inputs.model ?? run.model ?? skill.model ?? platformModel,
        ...(toolsets === undefined ? {} : { toolsets }),
        ...(serviceTier === undefined ? {} : { serviceTier }),
    };
}
/** The inline form of a skill. The base64 text is made anew for each request and kept by none. */
function inlineSkill(skill, bundle) {
    return {
        source: 'inline',
        name: skill.name,
        description: skill.description ?? '',
        digest: bundle.digest,
        data: () => Buffer.from(bundle.zip).toString('base64'),
    };
}
/** What the engine is asked for one trial. `attached` holds the skills of `run.skills` by their text there. */
function trialRequest(trial, skill, underTest, inputs, attached, suiteBudget) {
    const { case: testCase } = trial;
    return {
        trial: trial.id,
        label: `${skill.name}/${testCase.id}`,
        skill: underTest,
        extraSkills: testCase.run.skills?.flatMap((written) => attached.get(written) ?? []) ?? NO_SKILLS,
        inputs: testCase.inputs,
        run: runSettings(testCase.run, skill, inputs),
        repeatIndex: trial.index,
        timeoutMs: testCase.timeoutMs ?? inputs.timeout,
        ...(testCase.maxCredits === undefined ? {} : { maxCredits: testCase.maxCredits }),
        ...(suiteBudget === undefined ? {} : { suiteBudget }),
        ...waitsFor(trial),
        ...(testCase.expect.status === 'failed' || testCase.expect.status === 'cancelled' ? { failureExpected: true } : {}),
        // The platform's own word for runs that serve nobody yet; tests are that on every branch.
        environment: 'dev',
    };
}
/** The budgets of suites by case: `<skill directory>/<case id>`. */
function suiteBudgets(prepared) {
    const budgets = new Map();
    for (const { skill, suites } of prepared) {
        for (const { file: suite, maxCredits: limit, caseIds } of suites.suites) {
            if (limit === undefined)
                continue;
            for (const id of caseIds)
                budgets.set(`${skill.directory}/${id}`, { suite, limit });
        }
    }
    return budgets;
}
/** With an early stop, repeats that may not be needed wait for those that are. */
function waitsFor({ case: { repeat }, index }) {
    const needed = Math.min(repeat.minPass, repeat.times - repeat.minPass + 1);
    return repeat.stop === 'early' && index > needed ? { afterTrials: index - 1 } : {};
}


/***/ }),

/***/ 58570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ shardText),
/* harmony export */   kl: () => (/* binding */ splitCases),
/* harmony export */   o4: () => (/* binding */ shardCount),
/* harmony export */   xY: () => (/* binding */ trialsOf)
/* harmony export */ });
/* unused harmony export MOST_SHARDS */
/** A job matrix has no more jobs (https://docs.github.com/actions/reference/limits). */
const MOST_SHARDS = 256;
/** Trials that one job is meant for, where the number of shards is not given. */
const TRIALS_PER_SHARD = 50;
/** What the cases of suites without a time limit of their own are taken to have; milliseconds. */
const USUAL_LIMIT_MS = 600_000;
/** Trials that a case asks for; one that is skipped asks for none. */
function trialsOf({ repeat, skip }) {
    return skip === undefined ? repeat.times : 0;
}
/** `2/4`, or `2/4@17` in an arrangement of its own: the value of the input `shard`. */
function shardText({ index, count, arrangement }) {
    return `${index}/${count}${arrangement === undefined ? '' : `@${arrangement}`}`;
}
/** How many shards a run has: never more than it has cases that run, and never none unless there are no cases. */
function shardCount(cases, wanted) {
    if (cases.length === 0)
        return 0;
    const trials = cases.reduce((sum, one) => sum + trialsOf(one), 0);
    const running = cases.filter((one) => trialsOf(one) > 0).length;
    const count = wanted === 'auto' ? Math.ceil(trials / TRIALS_PER_SHARD) : wanted;
    return Math.max(1, Math.min(running, MOST_SHARDS, count));
}
/**
 * The cases of each shard. The same cases and arrangement give the same shards on every machine, whatever it remembers of
 * earlier runs: the jobs of a matrix may remember different ones, and no case may fall between two of them. Without an
 * arrangement a case weighs its trials by their time limit, the heaviest first, each to the shard that has the least so
 * far; in an arrangement cases are dealt out by their trials, in an order that its number decides.
 */
function splitCases(cases, count, arrangement) {
    const shards = Array.from({ length: count }, () => ({ load: 0, cases: [] }));
    const weight = (one) => arrangement === undefined ? trialsOf(one) * (one.timeoutMs ?? USUAL_LIMIT_MS) : trialsOf(one);
    const rows = cases.map((one) => {
        const name = `${one.skill}\n${one.id}`;
        return { one, name, weight: weight(one), place: arrangement === undefined ? 0 : hash(`${arrangement} ${name}`) };
    });
    rows.sort((a, b) => b.weight - a.weight || a.place - b.place || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const { one, weight: load } of rows) {
        const lightest = shards.reduce((least, shard) => shard.load < least.load || (shard.load === least.load && shard.cases.length < least.cases.length) ? shard : least);
        lightest.cases.push(one);
        lightest.load += load;
    }
    return shards.map((shard) => shard.cases);
}
/** FNV-1a, 32 bits, mixed once more so that alike names do not stay together: quick, and the same everywhere. */
function hash(text) {
    let value = 0x811c9dc5;
    for (let index = 0; index < text.length; index++)
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
    value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d) >>> 0;
    return (value ^ (value >>> 13)) >>> 0;
}


/***/ }),

/***/ 75779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ isActive),
/* harmony export */   KN: () => (/* binding */ caseVerdict),
/* harmony export */   d$: () => (/* binding */ isDecided)
/* harmony export */ });
/* unused harmony export countTrials */
function countTrials(verdicts) {
    const count = (verdict) => verdicts.filter((one) => one === verdict).length;
    return { passes: count('passed'), failures: count('failed'), errors: count('errored') };
}
/** True when no further trial can change whether the case passes. */
function isDecided({ repeat }, verdicts) {
    const { passes, failures } = countTrials(verdicts);
    return passes >= repeat.minPass || failures > repeat.times - repeat.minPass;
}
/** True when the mark still counts: on its last day it does, from the day after it does not. Days are `YYYY-MM-DD`. */
function isActive(mark, today) {
    return mark !== undefined && (mark.until === undefined || mark.until >= today);
}
/** The verdict of a case over its trials, errored and not run ones included. `today` is `YYYY-MM-DD`. */
function caseVerdict(one, verdicts, today) {
    if (one.skip !== undefined)
        return 'skipped';
    const plain = plainVerdict(one, verdicts);
    if (plain === 'not_run')
        return plain;
    if (isActive(one.quarantine, today))
        return 'quarantined';
    if (plain !== 'errored' && isActive(one.xfail, today))
        return plain === 'failed' ? 'xfailed' : 'xpassed';
    return plain;
}
function plainVerdict({ repeat }, verdicts) {
    const { passes, failures, errors } = countTrials(verdicts);
    if (passes >= repeat.minPass)
        return failures === 0 ? 'passed' : 'flaky';
    if (failures > repeat.times - repeat.minPass)
        return 'failed';
    // Neither enough passes nor too many failures: trials are missing, because they errored or never ran.
    return errors > 0 ? 'errored' : 'not_run';
}


/***/ }),

/***/ 78001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ createJudge)
/* harmony export */ });
/* harmony import */ var _json_schema_validator_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90694);
/* harmony import */ var _judge_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37706);


/** A judge for a whole run: every schema is compiled once. `schemaOf` gives the output schema of a case's skill. */
function createJudge(schemaOf) {
    const byObject = new Map();
    const compileOnce = (schema) => {
        const known = byObject.get(schema);
        if (known)
            return known;
        const made = (0,_json_schema_validator_js__WEBPACK_IMPORTED_MODULE_0__/* .createValidator */ .f)(schema);
        byObject.set(schema, made);
        return made;
    };
    return (one, outcome, artifacts) => (0,_judge_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S)({
        expect: one.expect,
        ...(one.maxCredits === undefined ? {} : { maxCredits: one.maxCredits }),
        schema: schemaOf(one),
        createValidator: compileOnce,
        outcome,
        ...(artifacts ? { artifacts } : {}),
    });
}


/***/ }),

/***/ 37706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./lib/evals/regex.js
var regex = __webpack_require__(75492);
// EXTERNAL MODULE: ./lib/json-depth.js
var json_depth = __webpack_require__(74605);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/judge/leaf.js
var leaf = __webpack_require__(49551);
;// CONCATENATED MODULE: ./lib/judge/failure.js



/**
 * Words with which a platform reports its own faults. What is not recognised is the skill's: to hide a skill's
 * crash as an outage would be worse than the other way round.
 */
const PLATFORM_FAULT = /\b(internal (server )?error|service (is )?(temporarily )?unavailable|temporarily unavailable|overloaded|at capacity|no capacity|bad gateway|gateway time-?out|upstream (error|request|connect)|connection (reset|refused|aborted)|rate limit(ed)?( exceeded)?|too many requests|insufficient (credits|quota)|quota exceeded|worker (was )?(lost|crashed|terminated|restarted)|out of memory|preempted|deadline exceeded|(execution|request|job) timed out)\b/i;
const PLATFORM_CODE = /^(5\d\d|429|402|internal_error|server_error|service_unavailable|rate_limit\w*|timeout)$/i;
/** Why the platform says that an execution failed; cut to a readable length. */
function failureText(execution) {
    return (0,lib_text/* truncate */.xv)(execution.failure ?? 'no reason given', 500);
}
/** The code of a failure where the response carries one. */
function failureCode({ response }) {
    if (!(0,json/* isJsonObject */.O)(response))
        return undefined;
    const error = Object.hasOwn(response, 'error') && (0,json/* isJsonObject */.O)(response.error) ? response.error : response;
    for (const key of ['code', 'status_code', 'type']) {
        const code = Object.hasOwn(error, key) ? error[key] : undefined;
        if (typeof code === 'string' || typeof code === 'number')
            return String(code);
    }
    return undefined;
}
/** True when a failed execution is the platform's fault by its code or words. */
function isPlatformFault(execution) {
    const code = failureCode(execution);
    if (code !== undefined && PLATFORM_CODE.test(code))
        return true;
    return PLATFORM_FAULT.test((execution.failure ?? '').slice(0, 2_000));
}
/** What is matched of a reason, in UTF-16 units: a server may answer with a page of any length. */
const MAX_REASON = 20_000;
/** How a failure differs from the one that is expected; undefined when it is the one. */
function unexpectedFailure(error, execution, patterns) {
    const reason = (execution.failure ?? '').slice(0, MAX_REASON);
    if (error?.matches !== undefined && !patterns.get((0,leaf/* patternKey */.Q5)(error.matches))?.test(reason))
        return `failed as expected, but the reason does not match ${error.matches}: ${failureText(execution)}`;
    if (error?.code !== undefined) {
        const code = failureCode(execution);
        const inText = new RegExp(`\\b${String(error.code).replace(/[^A-Za-z0-9_]/g, '\\$&')}\\b`);
        if (code !== String(error.code) && !(code === undefined && inText.test((execution.failure ?? '').slice(0, 2_000))))
            return `failed as expected, but with code ${code ?? 'none'} instead of ${error.code}: ${failureText(execution)}`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/judge/comparators/ref.js
var comparators_ref = __webpack_require__(77156);
// EXTERNAL MODULE: ./lib/judge/range.js
var judge_range = __webpack_require__(42702);
// EXTERNAL MODULE: ./lib/judge/select-values.js
var select_values = __webpack_require__(76814);
// EXTERNAL MODULE: ./lib/judge/show.js
var show = __webpack_require__(84842);
;// CONCATENATED MODULE: ./lib/judge/artifact.js




/** References whose content a case's artifact expectations speak about; type and number are told by the reference. */
function wantedArtifacts(expectations, payload) {
    const wanted = new Map();
    for (const expectation of expectations.filter(asksForContent))
        for (const { value } of refValues(expectation, payload)) {
            const ref = (0,comparators_ref/* artifactRef */.A)(value);
            if (!ref || (expectation.type !== undefined && ref.type !== expectation.type))
                continue;
            const known = wanted.get(ref.id);
            wanted.set(ref.id, { ref, save: expectation.save || (known?.save ?? false) });
        }
    return [...wanted.values()];
}
/** Holds the artifacts of a response against what is expected of them. */
function artifactFindings(expectations, payload, facts) {
    const all = expectations.map((expectation) => findingsOf(expectation, payload, facts));
    const unknown = all.find((one) => one.unknown !== undefined)?.unknown;
    return { violations: all.flatMap(({ violations }) => violations), ...(unknown === undefined ? {} : { unknown }) };
}
function refValues({ path }, payload) {
    return (0,select_values/* selectValues */.zG)(payload, path)
        .flatMap(({ path: at, value }) => Array.isArray(value)
        ? value.map((one, index) => ({ path: `${at}[${index}]`, value: one }))
        : [{ path: at, value }])
        .filter(({ value }) => value !== null);
}
function findingsOf(expectation, payload, facts) {
    const { path, count, type, bytes } = expectation;
    const values = refValues(expectation, payload);
    const violations = [];
    let unknown;
    const say = (at, message) => {
        violations.push({ kind: 'artifact', path: at, message: `${at} ${message}`, severity: 'error' });
    };
    if (count) {
        const outside = (0,judge_range/* outsideRange */.J)(values.length, count);
        if (outside)
            say(path, `has ${values.length} artifacts, ${outside}`);
    }
    else if (values.length === 0)
        say(path, 'has no artifact');
    for (const { path: at, value } of values) {
        const ref = (0,comparators_ref/* artifactRef */.A)(value);
        if (!ref)
            say(at, `is ${(0,show/* show */.W)(value)}, not an artifact reference`);
        else if (type !== undefined && ref.type !== type)
            say(at, `refers to ${ref.type}, not to ${type}`);
        else if (asksForContent(expectation)) {
            const known = facts.get(ref.id) ?? { problem: 'is not known any more', platform: true };
            if (known.problem === undefined)
                for (const problem of contentProblems(expectation, known, ref.type))
                    say(at, problem);
            else if (known.atLeast !== undefined && bytes?.max !== undefined && bytes.max < known.atLeast)
                say(at, `has a size of more than ${known.atLeast} bytes, above ${bytes.max} bytes`);
            else if (known.platform)
                unknown ??= `The artifact ${ref.id} ${known.problem}`;
            else
                say(at, known.problem);
        }
    }
    return { violations, ...(unknown === undefined ? {} : { unknown }) };
}
function asksForContent(expectation) {
    const { format, bytes, width, height, durationMs, sha256, save } = expectation;
    return save || [format, bytes, width, height, durationMs, sha256].some((one) => one !== undefined);
}
function contentProblems({ format, bytes, width, height, durationMs, sha256 }, facts, type) {
    const problems = [];
    if (format && !format.some((one) => sameFormat(one, facts.format)))
        problems.push(`is ${facts.format ?? `of an unknown format (${type})`}, not ${format.join(' or ')}`);
    const measures = [
        ['size', facts.size, bytes, ' bytes'],
        ['width', facts.width, width, ' px'],
        ['height', facts.height, height, ' px'],
        ['duration', facts.durationMs, durationMs, ' ms'],
    ];
    for (const [name, value, range, unit] of measures) {
        if (!range)
            continue;
        if (value === undefined)
            problems.push(`has a ${name} that cannot be read from its header`);
        else {
            const outside = (0,judge_range/* outsideRange */.J)(value, range, unit);
            if (outside)
                problems.push(`has a ${name} of ${value}${unit}, ${outside}`);
        }
    }
    if (sha256 !== undefined && sha256 !== facts.sha256)
        problems.push(`has SHA-256 ${facts.sha256}, not ${sha256}`);
    return problems;
}
function sameFormat(asked, found) {
    const name = asked.toLowerCase().replace(/^\./, '');
    return (name === 'jpg' ? 'jpeg' : name === 'tif' ? 'tiff' : name) === found;
}

// EXTERNAL MODULE: ./lib/judge/check.js + 1 modules
var judge_check = __webpack_require__(94845);
// EXTERNAL MODULE: ./lib/judge/align-list.js + 1 modules
var align_list = __webpack_require__(84924);
// EXTERNAL MODULE: ./lib/judge/scores.js
var scores = __webpack_require__(51664);
;// CONCATENATED MODULE: ./lib/judge/tally.js
/** Counts leaves without keeping them: for the similarity of list elements. */
class LeafCounter {
    records = false;
    match = 0;
    wrong = 0;
    missing = 0;
    extra = 0;
    scoreSum = 0;
    add(leaf) {
        this[leaf.outcome]++;
        this.scoreSum += leaf.score;
    }
    clear() {
        this.match = 0;
        this.wrong = 0;
        this.missing = 0;
        this.extra = 0;
        this.scoreSum = 0;
    }
}
/** The most fields of each kind that are kept one by one; all of them are counted. */
const KEPT = { expected: 20_000, extra: 1_000 };
/** Counts, weighs and keeps the leaves of one response. */
class Tally {
    records = true;
    #counts = { match: 0, wrong: 0, missing: 0, extra: 0 };
    #leaves = [];
    #extras = [];
    #weights = 0;
    #scores = 0;
    #requiredFailed = 0;
    add(leaf) {
        this.#counts[leaf.outcome]++;
        const { weight, required } = leaf.node;
        this.#weights += weight;
        this.#scores += weight * leaf.score;
        if (leaf.outcome !== 'match' && required)
            this.#requiredFailed++;
        if (leaf.outcome === 'extra') {
            if (this.#extras.length < KEPT.extra)
                this.#extras.push(leaf);
        }
        else if (this.#leaves.length < KEPT.expected)
            this.#leaves.push(leaf);
    }
    get counts() {
        return { ...this.#counts };
    }
    /** Weighted share of matching leaves; null when nothing was compared. */
    get score() {
        return this.#weights === 0 ? null : this.#scores / this.#weights;
    }
    get requiredFailed() {
        return this.#requiredFailed;
    }
    /** In the order of the expectation, extras last. */
    get leaves() {
        return [...this.#leaves, ...this.#extras];
    }
}

// EXTERNAL MODULE: ./lib/judge/work.js
var judge_work = __webpack_require__(60246);
;// CONCATENATED MODULE: ./lib/judge/compare.js






/** The most that is told of what could not be done. */
const MAX_UNFINISHED = 20;
const NOTHING = {};
/** Compares two documents leaf by leaf. Both must be of bounded depth. */
class Comparison {
    #options;
    #scorer;
    #aligning = new judge_work/* Work */.Qj();
    #unfinished = new Map();
    constructor(options) {
        this.#options = options;
        this.#scorer = new leaf/* LeafScorer */.tc(options.patterns);
    }
    /** Lists that were compared index by index, and leaves that count as different, because the rest took too long. */
    get unfinished() {
        return [...this.#unfinished.values()];
    }
    /** Sends every leaf of either side to the sink. */
    compare(node, expected, actual, sink, path = '', actualPath = '') {
        const e = this.#present(expected);
        const a = this.#present(actual);
        this.#values(node, e, a, sink, path, actualPath);
        if (node.ignored)
            return;
        if (node.demandedAnyway.length > 0 && !(0,json/* isJsonObject */.O)(e) && !(0,json/* isJsonObject */.O)(a))
            for (const key of node.demandedAnyway) {
                const child = node.child(key);
                const step = sink.records ? child.step : '';
                this.compare(child, undefined, undefined, sink, path + step, actualPath + step);
            }
        if (node.demandedList && !Array.isArray(e) && !Array.isArray(a))
            sink.add({
                ...leafOf('missing', node, 0, undefined, undefined, path, actualPath),
                comparator: node.demandedList.as,
            });
    }
    #values(node, e, a, sink, path, actualPath) {
        if (!sink.records && !this.#aligning.spend(1))
            return;
        const eIsContainer = typeof e === 'object' && e !== null;
        const aIsContainer = typeof a === 'object' && a !== null;
        const unit = eIsContainer || aIsContainer ? node.container : node.leaf;
        if (unit && (unit.as === 'present' || unit.as === 'absent' || unit.as === 'ref')) {
            if (!node.ignored)
                this.#unit(unit, node, e, a, sink, path, actualPath);
        }
        else if (!eIsContainer && !aIsContainer) {
            this.#leaf(node, e, a, sink, path, actualPath);
        }
        else if (eitherIs(Array.isArray, e, a)) {
            this.#lists(node, e, a, sink, path, actualPath);
        }
        else if (eitherIs(json/* isJsonObject */.O, e, a)) {
            this.#objects(node, e, a, sink, path, actualPath);
        }
        else {
            this.#values(node, e, undefined, sink, path, actualPath);
            this.#values(node, undefined, a, sink, path, actualPath);
        }
    }
    #present(value) {
        return value === null && this.#options.nullIsAbsent ? undefined : value;
    }
    #unit(rule, node, expected, actual, sink, path, actualPath) {
        const found = { node, comparator: rule.as, expected, actual, path, actualPath };
        if (actual === undefined) {
            if (rule.as === 'present' || (rule.as === 'ref' && (expected !== undefined || !this.#options.hasExpected)))
                sink.add({ ...found, outcome: 'missing', score: 0 });
            return;
        }
        const score = this.#score(rule, node, expected, actual, sink, path);
        const failed = expected === undefined || rule.as === 'absent' ? 'extra' : 'wrong';
        sink.add({ ...found, outcome: score > 0 ? 'match' : failed, score });
    }
    #leaf(node, expected, actual, sink, path, actualPath) {
        if (node.ignored)
            return;
        const rule = node.leaf;
        const selfSufficient = rule !== undefined && leaf/* SELF_SUFFICIENT */.y.has(rule.as);
        if (actual === undefined) {
            if (expected !== undefined || (selfSufficient && !this.#options.hasExpected))
                sink.add(leafOf('missing', node, 0, expected, actual, path, actualPath));
            return;
        }
        if (expected === undefined && !selfSufficient) {
            if (!this.#options.subset)
                sink.add(leafOf('extra', node, 0, expected, actual, path, actualPath));
            return;
        }
        const score = this.#score(rule, node, expected, actual, sink, path);
        const outcome = score > 0 ? 'match' : expected === undefined ? 'extra' : 'wrong';
        sink.add(leafOf(outcome, node, score, expected, actual, path, actualPath));
    }
    /** As the scorer says; 0, and noted, where it would take too long. */
    #score(rule, node, expected, actual, sink, path) {
        const aligning = this.#aligning;
        if (!sink.records)
            return aligning.spend((0,leaf/* plainCost */.su)(expected, actual))
                ? (this.#scorer.score(rule, expected, actual, aligning) ?? 0)
                : 0;
        const score = this.#scorer.score(rule, expected, actual, this.#options.work);
        if (score === undefined)
            this.#note({ path: path || node.field, comparator: rule?.as ?? 'exact' });
        return score ?? 0;
    }
    #objects(node, expected, actual, sink, path, actualPath) {
        const e = expected ?? NOTHING;
        const a = actual ?? NOTHING;
        const expectedKeys = Object.keys(e);
        const actualKeys = Object.keys(a);
        if (expectedKeys.length === 0 && (actualKeys.length === 0 || actual === undefined))
            this.#empty(node, expected, actual, sink, path, actualPath);
        else if (expected === undefined && actualKeys.length === 0)
            this.#empty(node, expected, actual, sink, path, actualPath);
        const visit = (key) => {
            const child = node.child(key);
            const step = sink.records ? child.step : '';
            this.compare(child, own(e, key), own(a, key), sink, path + step, actualPath + step);
        };
        for (const key of expectedKeys)
            visit(key);
        for (const key of actualKeys)
            if (!Object.hasOwn(e, key))
                visit(key);
        for (const key of node.demanded)
            if (!Object.hasOwn(e, key) && !Object.hasOwn(a, key))
                visit(key);
    }
    /** An empty object or list is a value of its own. */
    #empty(node, expected, actual, sink, path, actualPath) {
        if (node.ignored)
            return;
        const outcome = actual === undefined ? 'missing' : expected === undefined ? 'extra' : 'match';
        if (outcome === 'extra' && this.#options.subset)
            return;
        sink.add(leafOf(outcome, node, outcome === 'match' ? 1 : 0, expected, actual, path, actualPath));
    }
    #lists(node, expected, actual, sink, path, actualPath) {
        const e = expected ?? [];
        const a = actual ?? [];
        if (e.length === 0 && a.length === 0) {
            this.#empty(node, expected, actual, sink, path, actualPath);
            return;
        }
        const { actualOf, extra, byIndexOnly } = (0,align_list/* alignLists */.F7)(node, e, a, {
            similarity: (i, j) => this.#similarity(node.element, e[i], a[j]),
            exhausted: () => this.#aligning.refused,
        });
        if (byIndexOnly)
            this.#note({ path: path || node.field, expected: e.length, actual: a.length });
        const rule = node.container?.as === 'list' ? node.container : undefined;
        const at = (base, index) => (sink.records ? `${base}[${index}]` : '');
        for (let i = 0; i < e.length; i++) {
            const j = actualOf[i] ?? -1;
            if (j < 0 && rule?.missing === 'allow')
                continue;
            const partner = j < 0 ? undefined : a[j];
            const into = j < 0 ? elementSink(sink, node) : sink;
            this.compare(node.element, e[i], partner, into, at(path, i), at(actualPath, j < 0 ? i : j));
        }
        // Without expected values every element is free, and still held to the rules that judge by themselves.
        const { subset, hasExpected } = this.#options;
        if ((subset && hasExpected) || rule?.extra === 'allow')
            return;
        // An extra element has no index in the expected list: it is named as if it had been appended there.
        let index = e.length;
        const alone = hasExpected ? elementSink(sink, node) : sink;
        for (const j of extra)
            this.compare(node.element, undefined, a[j], alone, at(path, index++), at(actualPath, j));
    }
    #note(one) {
        if (this.#unfinished.size < MAX_UNFINISHED && !this.#unfinished.has(one.path))
            this.#unfinished.set(one.path, one);
    }
    /** Leaf F1 of two elements under the rules below the list; for scalars what the comparator says. */
    #similarity(node, expected, actual) {
        if (this.#aligning.refused)
            return 0;
        const counter = new LeafCounter();
        this.compare(node, expected, actual, counter);
        const scalar = typeof expected !== 'object' && typeof actual !== 'object';
        return scalar ? counter.scoreSum : (0,scores.f1)(counter);
    }
}
/** Marks what belongs to an element of a list that has no partner. */
function elementSink(sink, list) {
    return sink.records ? { records: true, add: (leaf) => sink.add({ ...leaf, apart: leaf.apart ?? list }) } : sink;
}
/** True when whatever is there of two values is of the kind. */
function eitherIs(kind, a, b) {
    return (a === undefined || kind(a)) && (b === undefined || kind(b));
}
function own(object, key) {
    return Object.hasOwn(object, key) ? object[key] : undefined;
}
function leafOf(outcome, node, score, expected, actual, path, actualPath) {
    return { outcome, node, comparator: node.leaf?.as ?? 'exact', score, expected, actual, path, actualPath };
}

// EXTERNAL MODULE: ./lib/json-number.js
var json_number = __webpack_require__(91599);
// EXTERNAL MODULE: ./lib/judge/comparators/number.js
var number = __webpack_require__(57088);
// EXTERNAL MODULE: ./lib/judge/comparators/text.js
var comparators_text = __webpack_require__(62854);
// EXTERNAL MODULE: ./lib/judge/comparators/time.js + 1 modules
var time = __webpack_require__(81599);
;// CONCATENATED MODULE: ./lib/judge/loosening.js




/** Formats that are tried, in this order, to see whether two texts mean the same day. */
const FORMATS = [
    'DD/MM/YYYY',
    'MM/DD/YYYY',
    'D/M/YYYY',
    'M/D/YYYY',
    'DD.MM.YYYY',
    'D.M.YYYY',
    'DD-MM-YYYY',
    'MM-DD-YYYY',
    'YYYY/MM/DD',
    'YYYYMMDD',
    'D MMM YYYY',
    'D MMMM YYYY',
    'MMM D, YYYY',
    'MMMM D, YYYY',
    'DD/MM/YY',
    'MM/DD/YY',
];
/** Longest texts that are looked at, both together, in UTF-16 units. */
const TEXT_LIMIT = 2_000;
/** How far numbers may be apart for a tolerance to be a fair proposal, as a share of what is expected. */
const NEAR = 0.01;
/** The rule that would accept two values which are not equal as they stand; undefined where none is fair. */
function loosening(expected, actual) {
    if (isNumber(expected) && isNumber(actual)) {
        const off = distance(expected, actual);
        return off === undefined || off > Math.abs(Number(expected)) * NEAR
            ? undefined
            : { why: `Off by ${round(off)}`, rule: { as: 'number', abs: roundUp(off) } };
    }
    if (typeof expected === 'string' && typeof actual === 'string')
        return expected.length + actual.length > TEXT_LIMIT ? undefined : textLoosening(expected, actual);
    if ((0,number/* equalNumbers */.jY)(expected, actual, { coerce: true }))
        return { why: 'The same number, one of them as a text', rule: { as: 'number', coerce: true } };
    const value = (0,number/* toBool */.AF)(expected, true);
    if ((typeof expected === 'boolean' || typeof actual === 'boolean') &&
        value !== undefined &&
        value === (0,number/* toBool */.AF)(actual, true))
        return { why: 'The same truth value in other words', rule: { as: 'bool', coerce: true } };
    return undefined;
}
function textLoosening(expected, actual) {
    return (foldedLoosening(expected, actual, {}) ??
        dateLoosening(expected, actual) ??
        ((0,time/* instantOf */.B9)(expected, {}) && (0,time/* equalInstants */.Jk)(expected, actual, {})
            ? { why: 'The same instant', rule: { as: 'datetime' } }
            : undefined) ??
        ((0,time/* equalDurations */.q0)(expected, actual) ? { why: 'The same length of time', rule: { as: 'duration' } } : undefined) ??
        ((0,number/* equalNumbers */.jY)(expected, actual, { coerce: true })
            ? { why: 'The same number', rule: { as: 'number', coerce: true } }
            : undefined) ??
        similarLoosening(expected, actual) ??
        (expected.length >= 4 && actual.includes(expected)
            ? { why: 'The expected text is part of it', rule: { as: 'contains' } }
            : undefined));
}
function dateLoosening(expected, actual) {
    const format = FORMATS.find((one) => (0,time/* equalDates */.SQ)(expected, actual, { formats: [one] }));
    return format === undefined
        ? undefined
        : { why: `The same day as ${format}`, rule: { as: 'date', formats: [format] } };
}
/** Under which further folding two texts are equal, beyond that of a rule. */
function foldedLoosening(expected, actual, folding) {
    for (const [why, more] of FOLDINGS) {
        const both = { ...folding, ...more };
        if ((0,comparators_text/* fold */.AU)(expected, both) === (0,comparators_text/* fold */.AU)(actual, both))
            return { why, rule: { as: 'text', ...both } };
    }
    return undefined;
}
const FOLDINGS = [
    ['The same but for white space or Unicode form', {}],
    ['The same but for upper and lower case', { case: 'ignore' }],
    ['The same but for punctuation', { punctuation: 'ignore' }],
    ['The same but for white space', { whitespace: 'ignore' }],
    ['The same but for case and punctuation', { case: 'ignore', punctuation: 'ignore' }],
];
/** Numbers, dates and codes that are nearly right are wrong: only words may be similar. */
function similarLoosening(expected, actual) {
    if (/\d/.test(expected + actual))
        return undefined;
    const value = (0,comparators_text/* levenshteinSimilarity */.rO)((0,comparators_text/* fold */.AU)(expected, {}), (0,comparators_text/* fold */.AU)(actual, {}));
    const rule = { as: 'similar', threshold: Math.floor(value * 20) / 20 };
    return value >= 0.8 ? { why: `Similarity ${value.toFixed(2)}`, rule } : undefined;
}
/** How far two numbers, or texts of numbers, are apart; undefined where one of them is none, and for 0. */
function distance(expected, actual) {
    const e = (0,number/* toNumber */.Ro)(expected, true);
    const a = (0,number/* toNumber */.Ro)(actual, true);
    if (e === undefined || a === undefined)
        return undefined;
    const [wholeE, wholeA] = [(0,json_number/* wholeValue */.jT)(e), (0,json_number/* wholeValue */.jT)(a)];
    const off = wholeE !== undefined && wholeA !== undefined ? Math.abs(Number(wholeA - wholeE)) : Math.abs(Number(a) - Number(e));
    return Number.isFinite(off) && off > 0 ? off : undefined;
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
function round(value) {
    return Number(value.toPrecision(6));
}
/** A round number that is not below `value`. */
function roundUp(value) {
    const magnitude = 10 ** Math.floor(Math.log10(value));
    return round(Math.ceil(value / magnitude - 1e-9) * magnitude);
}

// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/judge/rule-line.js

/** Names of parameters as suites write them, where they differ. */
const WRITTEN = {
    toleranceMs: 'tolerance',
    dayFirst: 'day_first',
    minSimilarity: 'min_similarity',
};
/** A rule as a line of `compare`, such as `{path: total, as: number, abs: 0.01}`. */
function ruleLine(rule) {
    const parts = Object.entries(rule).flatMap(([key, value]) => value === undefined ? [] : [`${WRITTEN[key] ?? key}: ${key === 'toleranceMs' ? `${value}ms` : flow(value)}`]);
    return `{${parts.join(', ')}}`;
}
/** A value as YAML writes it in a line. */
function flow(value) {
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (typeof value !== 'string')
        return (0,json_text/* jsonText */.s$)(value);
    const plain = /^[A-Za-z_][\w./-]*$/.test(value) && !/^(true|false|null)$/i.test(value);
    return plain ? value : (0,json_text/* jsonText */.s$)(value);
}

// EXTERNAL MODULE: ./lib/judge/comparators/similarity.js
var similarity = __webpack_require__(10710);
;// CONCATENATED MODULE: ./lib/judge/rule-loosening.js








/** A tolerance is a fair proposal when it is at most this share of what is expected. */
const rule_loosening_NEAR = 0.1;
const HOUR_MS = 3_600_000;
/** More values of `one_of` than these are no line any more. */
const MAX_VALUES = 10;
/** What `actual` misses of the rule that it was held against. */
function brokenRule(rule, expected, actual) {
    const { path: _, ...own } = rule;
    switch (rule.as) {
        case 'regex':
            return typeof actual === 'string'
                ? { why: `Does not match ${(0,show/* show */.W)(rule.pattern)}` }
                : { why: `A pattern is only matched with a text, and this is ${kindOf(actual)}` };
        case 'one_of':
            return brokenChoice(own, actual);
        case 'ref':
            return brokenRef(own, actual);
        case 'absent':
            return { why: 'No value may stand here' };
        default:
            return expected === undefined ? undefined : brokenComparison(own, expected, actual);
    }
}
function brokenComparison(own, expected, actual) {
    switch (own.as) {
        case 'number':
            return brokenNumber(own, expected, actual);
        case 'bool': {
            const value = (0,number/* toBool */.AF)(expected, true);
            const same = !own.coerce && value !== undefined && value === (0,number/* toBool */.AF)(actual, true);
            return same ? { why: 'The same truth value in other words', rule: { ...own, coerce: true } } : undefined;
        }
        case 'date':
        case 'datetime':
            return brokenDate(own, expected, actual);
        case 'duration':
            return brokenDuration(own, expected, actual);
        case 'similar':
        case 'text':
        case 'contains':
            return typeof expected === 'string' && typeof actual === 'string' ? brokenText(own, expected, actual) : undefined;
        default:
            return undefined;
    }
}
function brokenChoice(own, actual) {
    const { values = [] } = own;
    const why = `None of ${(0,show/* show */.W)([...values])}`;
    const short = typeof actual !== 'object' && (0,show/* show */.W)(actual).length < 40 && values.length < MAX_VALUES;
    return short ? { why, rule: { ...own, values: [...values, actual] } } : { why };
}
function brokenRef({ type: _, ...own }, actual) {
    const found = (0,comparators_ref/* artifactRef */.A)(actual);
    if (!found)
        return { why: 'Not an artifact reference such as {"id": "img_a1b2c3"}' };
    return { why: `A reference to ${found.type}`, rule: own };
}
function brokenNumber(own, expected, actual) {
    const { abs = 0, rel = 0, coerce } = own;
    const textual = typeof expected === 'string' || typeof actual === 'string';
    if (textual && !coerce) {
        const rule = { ...own, coerce: true };
        const same = (0,number/* equalNumbers */.jY)(expected, actual, rule);
        if (same)
            return { why: `The same number${abs || rel ? ' within the tolerance' : ''}, as text`, rule };
    }
    const off = distance(expected, actual);
    if (off === undefined)
        return undefined;
    const size = Math.abs(Number(String(expected).replaceAll(',', '')));
    const within = Math.max(abs, rel * size);
    const why = `Off by ${round(off)}${within > 0 ? `, and ${round(within)} is allowed` : ''}`;
    if (!(off <= size * rule_loosening_NEAR))
        return { why };
    return { why, rule: { ...own, abs: roundUp(off), ...(textual ? { coerce: true } : {}) } };
}
function brokenDate(own, expected, actual) {
    const unread = unreadable(own, actual) ?? unreadable(own, expected);
    const formats = own.formats ?? [];
    if (unread !== undefined) {
        // What settles an ambiguous date comes before another format.
        for (const dayFirst of [true, false])
            if (own.dayFirst === undefined && meets({ ...own, dayFirst }, expected, actual))
                return { why: unread, rule: { ...own, dayFirst } };
        const found = loosening(expected, actual)?.rule.formats ?? [];
        const both = { ...own, formats: [...formats, ...found] };
        return found.length > 0 && meets(both, expected, actual) ? { why: unread, rule: both } : { why: unread };
    }
    if (own.as === 'date')
        return { why: 'Another day' };
    const [e, a] = [(0,time/* instantOf */.B9)(expected, own), (0,time/* instantOf */.B9)(actual, own)];
    if (e && a && e.zoned === a.zoned) {
        const off = Math.abs(e.ms - a.ms);
        const why = `Off by ${round(off / 1000)} s`;
        return off <= HOUR_MS ? { why, rule: { ...own, toleranceMs: off } } : { why };
    }
    const { toleranceMs: _, ...asDate } = own;
    const why = 'One has a time zone, and the other has none';
    return (0,time/* equalDates */.SQ)(expected, actual, own) ? { why, rule: { ...asDate, as: 'date' } } : { why };
}
function meets(rule, expected, actual) {
    if (rule.as === 'date')
        return (0,time/* equalDates */.SQ)(expected, actual, rule);
    const [e, a] = [(0,time/* instantOf */.B9)(expected, rule), (0,time/* instantOf */.B9)(actual, rule)];
    return e !== undefined && a !== undefined && e.zoned === a.zoned && Math.abs(e.ms - a.ms) <= (rule.toleranceMs ?? 0);
}
/** Why a date cannot be told; undefined for one that can be. */
function unreadable(rule, value) {
    if (typeof value !== 'string')
        return `${(0,show/* show */.W)(value)} is not a text`;
    if ((0,time/* dayOf */.kb)(value, rule) !== undefined)
        return undefined;
    const ways = (0,time/* readings */.CQ)(value, rule).length;
    if (ways > 1)
        return `${(0,show/* show */.W)(value)} is ambiguous: the formats read it in ${ways} ways`;
    if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(value))
        return `${(0,show/* show */.W)(value)} is an ambiguous date`;
    return `${(0,show/* show */.W)(value)} cannot be read as a date`;
}
function brokenDuration(own, expected, actual) {
    const [e, a] = [(0,time/* durationMs */.pc)(expected), (0,time/* durationMs */.pc)(actual)];
    if (e === undefined || a === undefined)
        return { why: `${(0,show/* show */.W)(a === undefined ? actual : expected)} cannot be read as a duration` };
    const off = Math.abs(e - a);
    const why = `Off by ${round(off / 1000)} s, and ${round((own.toleranceMs ?? 0) / 1000)} s is allowed`;
    return off <= Math.max(e * rule_loosening_NEAR, 5_000) ? { why, rule: { ...own, toleranceMs: Math.ceil(off) } } : { why };
}
function brokenText(own, expected, actual) {
    if (own.as === 'similar' && Math.max(expected.length, actual.length) > comparators_text/* SIMILAR_LIMIT */.Cj)
        return {
            why: `Texts of more than ${comparators_text/* SIMILAR_LIMIT */.Cj.toLocaleString('en')} characters are only similar when they are equal`,
        };
    if (expected.length + actual.length > TEXT_LIMIT)
        return undefined;
    if (own.as === 'similar') {
        const { metric = 'levenshtein' } = own;
        const value = new similarity/* Texts */.N().similarity(expected, actual, { metric, threshold: 0, folding: own }, new judge_work/* Work */.Qj()) ?? 0;
        const why = `Similarity ${value.toFixed(2)} is below ${own.threshold ?? 1}`;
        const threshold = Math.floor(value * 100) / 100;
        return threshold >= 0.5 ? { why, rule: { ...own, threshold } } : { why };
    }
    if (own.as === 'contains') {
        for (const more of [
            { case: 'ignore' },
            { case: 'ignore', whitespace: 'collapse', punctuation: 'ignore' },
        ]) {
            const both = { ...own, ...more };
            if ((0,comparators_text/* fold */.AU)(actual, both).includes((0,comparators_text/* fold */.AU)(expected, both)))
                return { why: 'The expected text is in it, but for case, white space or punctuation', rule: both };
        }
        return { why: 'The expected text is not in it' };
    }
    const folded = foldedLoosening(expected, actual, own);
    return folded && { why: folded.why, rule: { ...own, ...folded.rule } };
}
/** What a value is, in words. */
function kindOf(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'bigint')
        return 'a number';
    if (typeof value === 'string')
        return 'a text';
    return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

;// CONCATENATED MODULE: ./lib/judge/hint.js



/**
 * One sentence on why a leaf differs, which ends with the `compare` line that would accept it, behind all other rules.
 * Strict rules are only bearable when the way to loosen them is at hand.
 */
function hintFor(leaf) {
    const { outcome, node, comparator, expected, actual, apart } = leaf;
    if (outcome === 'match')
        return undefined;
    if (apart)
        return elementHint(apart, outcome);
    if (actual === undefined) {
        const demanded = expected === undefined;
        return demanded
            ? `A value must stand here (${comparator}); to accept that none does, ${adding(node, ignoring(node))}`
            : `Expected and not found; \`min_score\` for the case accepts a share of such fields, or ${adding(node, ignoring(node))}`;
    }
    const rule = node.container?.as === comparator ? node.container : node.leaf;
    const broken = rule && brokenRule(rule, expected, actual);
    if (broken?.rule)
        return `${broken.why}; to accept it, ${adding(node, broken.rule)}`;
    if (outcome === 'extra' && !broken)
        return `Not expected; \`match: subset\` for the case leaves all such fields out, or ${adding(node, ignoring(node))}`;
    const looser = !broken && expected !== undefined ? loosening(expected, actual) : undefined;
    if (looser)
        return `${looser.why}; to accept it, ${adding(node, { ...kept(node), ...looser.rule })}`;
    const why = broken?.why ?? otherKind(expected, actual) ?? 'Another value';
    return `${why}; to leave it out of the comparison, ${adding(node, ignoring(node))}`;
}
/** The end of a hint: the line that is to be added. */
function adding(node, rule) {
    return `add \`${ruleLine({ path: node.field, ...rule })}\``;
}
/** A whole element of a list has no partner on the other side. */
function elementHint(list, outcome) {
    const missing = outcome === 'missing';
    const why = missing ? 'No element of the response stands for this one' : 'No element like this one is expected';
    const allowed = missing ? { missing: 'allow' } : { extra: 'allow' };
    return `${why}; to accept that, ${adding(list, { ...listRule(list), ...allowed })}`;
}
/** The rule of a list as it stands, so that a line that comes later changes nothing else. */
function listRule({ container }) {
    if (container?.as !== 'list')
        return { as: 'list' };
    const { path: _, ...own } = container;
    return own;
}
function ignoring(node) {
    return { as: 'ignore', ...kept(node) };
}
/** What a later line must say again, because the last rule alone counts. */
function kept({ leaf }) {
    return {
        ...(leaf?.weight === undefined ? {} : { weight: leaf.weight }),
        ...(leaf?.required === undefined ? {} : { required: leaf.required }),
    };
}
function otherKind(expected, actual) {
    if (expected === undefined)
        return undefined;
    const [want, is] = [kindOf(expected), kindOf(actual)];
    return want === is ? undefined : `Expected ${want}, found ${is}`;
}

// EXTERNAL MODULE: ./lib/evals/canonical-text.js
var canonical_text = __webpack_require__(4985);
// EXTERNAL MODULE: ./lib/judge/comparators/equal.js
var equal = __webpack_require__(78261);
// EXTERNAL MODULE: ./lib/judge/proposal.js
var proposal = __webpack_require__(90577);
;// CONCATENATED MODULE: ./lib/judge/reordered.js





/** Longest lists that are looked at. */
const MAX_ELEMENTS = 2_000;
/**
 * The usual reason why every row of a table seems wrong. Lists are looked at from the outermost in, each once, and
 * only those that were compared index by index.
 */
function reorderedLists(expected, actual) {
    const known = new Map();
    return ({ path, actualPath, node }) => {
        const e = listsAround(expected, path);
        const a = listsAround(actual, actualPath);
        const nodes = listNodes(node);
        for (const [depth, list] of nodes.entries()) {
            const [wanted, found] = [e[depth], a[depth]];
            if (!wanted || !found || !isByIndex(list))
                continue;
            if (!known.has(wanted.path))
                known.set(wanted.path, hintForList(wanted.list, found.list, list));
            const hint = known.get(wanted.path);
            if (hint !== undefined)
                return hint;
        }
        return undefined;
    };
}
/** The lists that a concrete path leads through, the outermost first. */
function listsAround(document, path) {
    const lists = [];
    let current = document;
    let walked = [];
    for (const step of (0,proposal/* parseConcretePath */.ii)(path) ?? []) {
        if (typeof step === 'number' && Array.isArray(current))
            lists.push({ path: JSON.stringify(walked), list: current });
        current = childOf(current, step);
        walked = [...walked, step];
    }
    return lists;
}
function childOf(value, step) {
    if (typeof step === 'number')
        return Array.isArray(value) ? value[step] : undefined;
    return (0,json/* isJsonObject */.O)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
/** The places of the lists around a place, the outermost first. */
function listNodes(from) {
    const lists = [];
    for (let node = from; node?.parent; node = node.parent)
        if (node.key === undefined)
            lists.unshift(node.parent);
    return lists;
}
function isByIndex({ container }) {
    if (container?.as !== 'list')
        return true;
    return !container.key && !container.align && container.order !== 'ignore';
}
function hintForList(e, a, list) {
    if (e.length < 2 || Math.max(e.length, a.length) > MAX_ELEMENTS)
        return undefined;
    const inPlace = e.map((element, index) => index < a.length && (0,equal/* equalJson */.F)(element, a[index]));
    const pool = new Map();
    for (const [index, element] of a.entries()) {
        if (inPlace[index])
            continue;
        const text = (0,canonical_text/* canonicalText */.A)(element);
        pool.set(text, (pool.get(text) ?? 0) + 1);
    }
    const displaced = e.filter((_, index) => !inPlace[index]);
    let elsewhere = 0;
    for (const text of displaced.map(canonical_text/* canonicalText */.A)) {
        const left = pool.get(text) ?? 0;
        if (left > 0)
            elsewhere++;
        pool.set(text, left - 1);
    }
    if (elsewhere === 0)
        return undefined;
    const same = elsewhere === displaced.length && e.length === a.length;
    const why = same
        ? 'The list has the same elements in another order'
        : `${elsewhere} of ${e.length} elements of the list stand at another place`;
    const key = e.every(json/* isJsonObject */.O) ? 'give the list a `key`, or ' : '';
    return `${why}; to accept that, ${key}${adding(list, { ...listRule(list), order: 'ignore' })}`;
}

;// CONCATENATED MODULE: ./lib/judge/fields.js


/** The most failing leaves that are given a hint: each may cost several comparisons. */
const MAX_HINTS = 200;
/** Leaves as the reports show them, with hints and grounding. */
function fieldResults(leaves, { expect, payload }) {
    let hints = 0;
    const reordered = expect.json && payload?.value !== undefined ? reorderedLists(expect.json.value, payload.value) : () => undefined;
    return leaves.map((leaf) => {
        const { node, path, actualPath, expected, actual, outcome } = leaf;
        const hint = outcome === 'match' || hints++ >= MAX_HINTS ? undefined : (reordered(leaf) ?? hintFor(leaf));
        const grounding = payload?.grounding.get(actualPath);
        return {
            path,
            field: node.field,
            outcome,
            ...(expected === undefined ? {} : { expected }),
            ...(actual === undefined ? {} : { actual }),
            comparator: leaf.comparator,
            score: leaf.score,
            weight: node.weight,
            required: node.required,
            ...(hint === undefined ? {} : { hint }),
            ...(actualPath === path ? {} : { actualPath }),
            ...(grounding ? { grounding } : {}),
        };
    });
}

// EXTERNAL MODULE: ./lib/evals/field-path.js
var field_path = __webpack_require__(85523);
;// CONCATENATED MODULE: ./lib/judge/grounding-time.js
const STARTS = ['start', 'start_time', 'timestamp', 'time'];
const ENDS = ['end', 'end_time'];
const LONGEST = 1_000 * 3600;
/**
 * The time that an entry of grounding names. No public source shows its form, so the likely ones are read: `start` or
 * `start_time`, with `end` or `end_time`, or a single `timestamp` or `time`; in seconds or as `HH:MM:SS.mmm`.
 */
function readTime(entry) {
    const start = first(entry, STARTS);
    if (start === undefined)
        return undefined;
    const end = first(entry, ENDS);
    return end === undefined || end <= start ? { start } : { start, end };
}
function first(entry, keys) {
    for (const key of keys) {
        const time = Object.hasOwn(entry, key) ? seconds(entry[key]) : undefined;
        if (time !== undefined)
            return time;
    }
    return undefined;
}
const CLOCK = /^(?:(\d{1,3}):)?(\d{1,3}):(\d{1,2}(?:[.,]\d{1,9})?)$/;
function seconds(value) {
    if (typeof value === 'number')
        return value >= 0 && value <= LONGEST ? value : undefined;
    if (typeof value !== 'string')
        return undefined;
    const [, hours = '0', minutes, rest] = CLOCK.exec(value.trim()) ?? [];
    if (minutes === undefined || rest === undefined)
        return undefined;
    return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest.replace(',', '.'));
}

;// CONCATENATED MODULE: ./lib/judge/grounding.js



const SUFFIX = '_metadata';
/** What is kept of one response: a model can ground a value on every word of a book. */
const LIMITS = { fields: 20_000, boxes: 100 };
/**
 * Takes `<field>_metadata` out of every object that also has `<field>`, unless the schema declares the suffixed key;
 * without a schema, unless the expectation has that key at the same place. The value must be of bounded depth.
 */
function takeGrounding(value, shape, expected) {
    const grounding = new Map();
    return { value: strip(value, shape, shape ? undefined : expected, '', grounding), grounding };
}
function strip(value, shape, expected, path, grounding) {
    if (Array.isArray(value)) {
        const element = shape?.element;
        const stripped = value.map((one, index) => strip(one, element, Array.isArray(expected) ? expected[index] : undefined, `${path}[${index}]`, grounding));
        return stripped.every((one, index) => one === value[index]) ? value : stripped;
    }
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const known = (key) => shape ? shape.declares(key) : (0,json/* isJsonObject */.O)(expected) && Object.hasOwn(expected, key);
    const result = [];
    let changed = false;
    for (const [key, member] of Object.entries(value)) {
        const base = key.endsWith(SUFFIX) ? key.slice(0, -SUFFIX.length) : '';
        if (base !== '' && Object.hasOwn(value, base) && !known(key)) {
            changed = true;
            const found = readGrounding(member);
            if (found && grounding.size < LIMITS.fields)
                grounding.set(below(path, base), found);
            continue;
        }
        const inner = typeof member === 'object' && member !== null;
        const memberExpected = (0,json/* isJsonObject */.O)(expected) && Object.hasOwn(expected, key) ? expected[key] : undefined;
        const stripped = inner ? strip(member, shape?.child(key), memberExpected, below(path, key), grounding) : member;
        changed ||= stripped !== member;
        result.push([key, stripped]);
    }
    return changed ? Object.fromEntries(result) : value;
}
function below(path, key) {
    return path + (0,field_path/* writeKey */.TE)(key, path === '');
}
function readGrounding(value) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const entries = Array.isArray(value.bboxes) ? value.bboxes.slice(0, LIMITS.boxes).filter(json/* isJsonObject */.O) : [];
    const input = readInput(value);
    const boxes = entries.flatMap((entry) => readBox(entry, input));
    const times = [value, ...entries].flatMap((entry) => {
        const time = readTime(entry);
        const named = readInput(entry) ?? input;
        return time ? [{ ...time, ...(named === undefined ? {} : { input: named }) }] : [];
    });
    const { confidence } = value;
    if (boxes.length + times.length === 0 && typeof confidence !== 'string')
        return undefined;
    return {
        boxes,
        ...(times.length === 0 ? {} : { times }),
        ...(typeof confidence === 'string' ? { confidence } : {}),
    };
}
function readBox(value, ofAll) {
    const xywh = (0,json/* isJsonObject */.O)(value.bbox) ? value.bbox.xywh : value.xywh;
    if (!Array.isArray(xywh) || xywh.length !== 4)
        return [];
    const [x, y, w, h] = xywh.map((one) => (typeof one === 'number' && Number.isFinite(one) ? one : Number.NaN));
    if (x === undefined || y === undefined || w === undefined || h === undefined)
        return [];
    if ([x, y, w, h].some(Number.isNaN))
        return [];
    const { page, content, confidence } = value;
    const input = readInput(value) ?? ofAll;
    return [
        {
            xywh: [x, y, w, h],
            page: typeof page === 'number' && Number.isInteger(page) && page >= 0 ? page : 0,
            ...(typeof content === 'string' ? { content: content.slice(0, 1_000) } : {}),
            ...(typeof confidence === 'number' && Number.isFinite(confidence) ? { confidence } : {}),
            ...(input === undefined ? {} : { input }),
        },
    ];
}
// No public source says which input a box of several belongs to: these are the words that one would look for.
function readInput({ input, file, file_id, document }) {
    const named = [input, file, file_id, document].find((one) => typeof one === 'string' && one !== '');
    return typeof named === 'string' ? named.slice(0, 300) : undefined;
}

// EXTERNAL MODULE: ./lib/judge/schema-shape.js
var schema_shape = __webpack_require__(62580);
;// CONCATENATED MODULE: ./lib/judge/payload.js





/**
 * The payload of a response: JSON in a text is parsed, `{"results": […]}` and `{"data": {…}}` are unwrapped, and
 * grounding siblings are kept aside. The value itself comes first; a wrapper is only one when its key is no property
 * of the schema (or, without one, of the expectation) and stands alone.
 */
function normalisePayload(response, hints) {
    const parsed = parseText(response, hints);
    if ((0,json_depth/* deeperThan */.Z)(parsed, json_depth/* MAX_DEPTH */.l))
        return { value: undefined, grounding: new Map(), tooDeep: true };
    const shape = hints.schema === undefined ? undefined : (0,schema_shape/* shapeOf */.F5)(hints.schema);
    const bare = takeGrounding(parsed, shape, hints.expected);
    const wrapper = wrapperOf(parsed, (key) => shape ? shape.declares(key) : (0,json/* isJsonObject */.O)(hints.expected) && Object.hasOwn(hints.expected, key));
    const known = shape !== undefined || hints.expected !== undefined;
    if (!wrapper || !known || hints.isValid?.(bare.value))
        return { ...bare, tooDeep: false };
    const { key, inner } = wrapper;
    const single = Array.isArray(inner) && inner.length === 1 ? inner[0] : undefined;
    const candidates = [inner, ...(single === undefined ? [] : [single])].map((value) => takeGrounding(value, shape, hints.expected));
    const wantsObject = shape ? shape.hasType('object') : (0,json/* isJsonObject */.O)(hints.expected);
    const chosen = (hints.isValid && candidates.find(({ value }) => hints.isValid?.(value))) ??
        (wantsObject && single !== undefined ? candidates[1] : undefined) ??
        candidates[0] ??
        bare;
    return { ...chosen, wrapper: key, tooDeep: false };
}
function wrapperOf(value, declared) {
    if (!(0,json/* isJsonObject */.O)(value))
        return undefined;
    const keys = Object.keys(value).filter((key) => key !== 'metadata' && !key.endsWith('_metadata'));
    const [key] = keys;
    if (keys.length !== 1 || (key !== 'results' && key !== 'data') || declared(key))
        return undefined;
    const inner = value[key];
    return typeof inner === 'object' && inner !== null ? { key, inner } : undefined;
}
/** A text that is JSON becomes its value, unless a text is what is wanted. */
function parseText(response, { schema, isValid, expected }) {
    if (typeof response !== 'string')
        return response;
    if (schema === undefined ? typeof expected === 'string' : isValid?.(response))
        return response;
    try {
        return (0,json_text/* parseJsonText */.lk)(response);
    }
    catch {
        return response;
    }
}

;// CONCATENATED MODULE: ./lib/judge/plain-judgements.js

/** The judgement on what holds no response to compare, or needs none. */
const NOTHING_COMPARED = {
    verdict: 'passed',
    counts: scores/* NO_COUNTS */.lZ,
    score: null,
    fields: [],
    violations: [],
    payload: undefined,
    compared: false,
};
function failed(broken) {
    return { ...NOTHING_COMPARED, verdict: 'failed', reason: broken.message, violations: [broken] };
}
/** Not the skill's fault. */
function errored(reason) {
    return { ...NOTHING_COMPARED, verdict: 'errored', reason };
}
/** A violation of the response as a whole. */
function violation(kind, message) {
    return { kind, path: '', message, severity: 'error' };
}

// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
;// CONCATENATED MODULE: ./lib/judge/schema-violations.js


/** The most violations of a schema that are told one by one. */
const MAX_SCHEMA_VIOLATIONS = 50;
/** How a value breaks its schema. */
function schemaViolations(validator, value) {
    const problems = validator.validate(value);
    const told = problems.slice(0, MAX_SCHEMA_VIOLATIONS).map(({ pointer, message, requirement }) => {
        const nullHint = atPointer(value, pointer) === null ? '; for "not found", let the schema allow null' : '';
        const path = writtenPath(pointer);
        return {
            ...violation('schema', `${path === '' ? 'The response' : path} ${message}${nullHint}`),
            path,
            requirement: `${requirement}${nullHint}`,
        };
    });
    const rest = problems.length - told.length;
    return rest > 0 ? [...told, violation('schema', `${rest} more violations of the schema.`)] : told;
}
function atPointer(value, pointer) {
    let current = value;
    for (const key of (0,json_pointer/* pointerTokens */.Mr)(pointer)) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
            return undefined;
        current = current[key];
    }
    return current;
}
function writtenPath(pointer) {
    return (0,json_pointer/* pointerTokens */.Mr)(pointer)
        .map((key, index) => (/^\d+$/.test(key) ? `[${key}]` : index === 0 ? key : `.${key}`))
        .join('');
}

;// CONCATENATED MODULE: ./lib/judge/judge-response.js













/** Judges the response of a completed execution under schema, expected values, checks and artifacts. */
async function judgeResponse(request, execution, prepared) {
    const { expect } = request;
    if (execution.deepResponse !== undefined)
        return conclude(prepared, [tooDeep()]);
    const response = execution.response ?? null;
    const violations = [];
    if (response === null && !mayBeNull(expect))
        return conclude(prepared, violations.concat(violation('schema', 'The execution completed without a response.')));
    const schema = schemaOf(request);
    const validator = schema === undefined ? undefined : await compile(schema, request, violations);
    const payload = normalisePayload(response, {
        schema,
        expected: expect.json?.value,
        ...(validator ? { isValid: (value) => validator.validate(value).length === 0 } : {}),
    });
    if (payload.value === undefined)
        return conclude(prepared, [tooDeep()]);
    if (validator && !(response === null && mayBeNull(expect)))
        violations.push(...schemaViolations(validator, payload.value));
    const work = new judge_work/* Work */.Qj();
    for (const check of expect.checks) {
        const broken = (0,judge_check/* checkViolation */.o)(check, {
            payload: payload.value,
            nullIsAbsent: expect.nullIsAbsent,
            patterns: prepared.patterns,
            work,
        });
        if (broken)
            violations.push(broken);
    }
    const wanted = wantedArtifacts(expect.artifacts, payload.value);
    const facts = (wanted.length > 0 && (await request.artifacts?.(wanted, payload.value))) || new Map();
    const artifacts = artifactFindings(expect.artifacts, payload.value, facts);
    if (artifacts.unknown !== undefined)
        return errored(artifacts.unknown);
    const judgement = conclude(prepared, violations.concat(artifacts.violations), payload, work);
    return facts.size === 0 ? judgement : { ...judgement, artifacts: Object.fromEntries(facts) };
}
function tooDeep() {
    return violation('schema', `The response is nested deeper than ${json_depth/* MAX_DEPTH */.l} levels.`);
}
/** A response of null is one that was not found, unless the case expects just that or only what ran. */
function mayBeNull({ json, schema, checks, artifacts, compare }) {
    if (json)
        return json.value === null;
    return schema === false && checks.length === 0 && artifacts.length === 0 && compare.length === 0;
}
function schemaOf({ expect, schema }) {
    if (expect.schema === false)
        return undefined;
    return expect.schema === true ? schema : expect.schema.value;
}
async function compile(schema, { createValidator }, violations) {
    try {
        return await createValidator(schema);
    }
    catch (problem) {
        if (!(problem instanceof Error) || problem.name !== 'SchemaUnusable')
            throw problem;
        violations.push(violation('schema', `The output schema cannot be used: ${problem.message}`));
        return undefined;
    }
}
function conclude(prepared, violations, payload, work = new judge_work/* Work */.Qj()) {
    const { expect, root, patterns } = prepared;
    const { json } = expect;
    const tally = new Tally();
    const all = [...violations];
    // Rules that judge by themselves are looked at without expected values too; nothing else is extra then.
    const compared = json !== undefined || expect.compare.length > 0;
    if (compared && payload?.value !== undefined) {
        const comparison = new Comparison({
            subset: expect.match === 'subset' || json === undefined,
            hasExpected: json !== undefined,
            nullIsAbsent: expect.nullIsAbsent,
            patterns,
            work,
        });
        comparison.compare(root, json?.value, payload.value, tally);
        all.push(...comparison.unfinished.map(unfinishedViolation));
        if (!json)
            all.push(...idleRules(expect, payload.value));
    }
    else if (json !== undefined && payload === undefined) {
        new Comparison({ subset: false, hasExpected: true, nullIsAbsent: expect.nullIsAbsent, patterns, work }).compare(root, json.value, undefined, tally);
    }
    const { counts, score } = tally;
    const failing = counts.wrong + counts.missing + counts.extra;
    const broken = all.find(({ severity }) => severity === 'error');
    const enough = expect.minScore === undefined
        ? failing === 0
        : (score ?? 1) >= expect.minScore - 1e-12 && tally.requiredFailed === 0;
    const passed = enough && broken === undefined;
    return {
        verdict: passed ? 'passed' : 'failed',
        ...(passed ? {} : { reason: reasonOf(enough, tally, expect, broken) }),
        counts: compared ? counts : scores/* NO_COUNTS */.lZ,
        score,
        fields: fieldResults(tally.leaves, { expect, payload }),
        violations: all,
        payload: payload?.value,
        compared: json !== undefined,
    };
}
/** Rules that would compare with an expected value, of which there is none, at a place where nothing stands. */
function idleRules({ compare, nullIsAbsent }, payload) {
    return compare.flatMap(({ path, as }) => {
        if (!(0,leaf/* needsExpected */.I0)(as) || path.includes('*'))
            return [];
        const found = (0,select_values/* selectValues */.zG)(payload, path).some(({ value }) => value !== null || !nullIsAbsent);
        const message = `${path || 'The response'}: nothing stands here, and ${as} needs an expected value, which the case does not name.`;
        return found ? [] : [{ kind: 'check', path, message, severity: 'warning' }];
    });
}
/** What takes too long is not decided in silence: the case fails, and says where. */
function unfinishedViolation(one) {
    const what = one.path || ('comparator' in one ? 'The response' : 'The list');
    const message = 'comparator' in one
        ? `${what}: it would take too long to compare so much text as ${one.comparator}, so it counts as different.`
        : `${what}: ${one.expected} × ${one.actual} elements are too many for the best alignment, so they were compared by index; give the list a \`key\`.`;
    return { ...violation('error', message), path: one.path };
}
function reasonOf(enough, tally, expect, broken) {
    const parts = [];
    if (!enough) {
        const { wrong, missing, extra } = tally.counts;
        const counted = [
            [wrong, 'wrong'],
            [missing, 'missing'],
            [extra, 'extra'],
        ];
        const fields = counted.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
        if (expect.minScore === undefined)
            parts.push(`${fields.join(', ')}`);
        else if (tally.requiredFailed > 0)
            parts.push(`${tally.requiredFailed} required failed (${fields.join(', ')})`);
        else
            parts.push(`score ${(tally.score ?? 0).toFixed(3)} is below ${expect.minScore} (${fields.join(', ')})`);
    }
    if (broken)
        parts.push(broken.message);
    return parts.join('; ');
}

// EXTERNAL MODULE: ./lib/judge/prepare.js
var prepare = __webpack_require__(8056);
;// CONCATENATED MODULE: ./lib/judge/usage.js

/**
 * Milliseconds that an execution took: as the platform measured it, else between its own times, else as seen from
 * here. A duration of 0 is how the platform says that it did not measure.
 */
function durationOf(execution, seen) {
    const measured = execution.usage.duration_seconds;
    if (measured !== undefined && measured > 0)
        return measured * 1000;
    return (between(execution.createdAt, execution.completedAt) ?? between(seen.submittedAt, seen.completedAt) ?? undefined);
}
function between(from, to) {
    if (from === undefined || to === undefined)
        return undefined;
    const ms = Date.parse(to) - Date.parse(from);
    return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}
/** Limits that an execution broke. What the platform did not report cannot be shown to hold, so it does not. */
function usageViolations(limits, maxCredits, execution, seen) {
    const { usage } = execution;
    const violations = [];
    const check = (path, value, range, unit = '') => {
        if (range === undefined)
            return;
        const outside = value === undefined ? 'which the platform did not report' : (0,judge_range/* outsideRange */.J)(value, range, unit);
        if (outside === undefined)
            return;
        const message = value === undefined ? `${path}: a limit is set on it, ${outside}` : `${path} is ${value}${unit}, ${outside}`;
        violations.push({ kind: 'usage', path, message, severity: 'error' });
    };
    check('credits', usage.credits_used, limits?.credits);
    check('steps', usage.steps, limits?.steps);
    check('elements', usage.elements_processed, limits?.elements);
    check('duration', durationOf(execution, seen), limits?.durationMs, ' ms');
    if (maxCredits !== undefined && usage.credits_used !== undefined && usage.credits_used > maxCredits)
        violations.push({
            kind: 'usage',
            path: 'credits',
            message: `used ${usage.credits_used} credits, and max_credits of the case is ${maxCredits}`,
            severity: 'error',
        });
    return violations;
}

;// CONCATENATED MODULE: ./lib/judge/judge.js







/** Judges one execution. Never throws for anything that a response or a suite can hold. */
async function judge(request) {
    const { expect, outcome } = request;
    let prepared;
    try {
        prepared = await (0,prepare/* prepareExpectation */.A)(expect);
    }
    catch (error) {
        if (!(error instanceof regex/* PatternError */.J))
            throw error;
        return failed(violation('error', `The expectation holds a pattern that cannot be used: ${error.message}`));
    }
    if (outcome.kind === 'errored')
        return judgeError(expect, outcome);
    if (prepared.tooDeep)
        return failed(violation('error', `The expectation holds a value that is nested deeper than ${json_depth/* MAX_DEPTH */.l} levels.`));
    const { execution } = outcome;
    if (execution.state === 'completed' && expect.status === 'completed') {
        const judgement = await judgeResponse(request, execution, prepared);
        return withUsage(judgement, request, execution, outcome);
    }
    return withUsage(judgeStatus(prepared, execution), request, execution, outcome);
}
/** A timeout is what some cases wait for; every other error is the platform's. */
function judgeError(expect, { reason, message }) {
    if (reason === 'timeout' && expect.status === 'timeout')
        return NOTHING_COMPARED;
    return { ...NOTHING_COMPARED, verdict: 'errored', reason: message };
}
function judgeStatus({ expect, patterns }, execution) {
    const { state } = execution;
    if (state === 'failed')
        return judgeFailure(expect, execution, patterns);
    if (state === expect.status)
        return NOTHING_COMPARED;
    if (state === 'completed')
        return failed(violation('status', `The execution completed, and the case expects it to end as ${expect.status}.`));
    if (state === 'cancelled')
        return errored('The execution was cancelled on the platform.');
    return errored(`The execution has not ended; its status is ${execution.status}.`);
}
/** An outage is not the failure that a case waits for, unless the case describes just that. */
function judgeFailure(expect, execution, patterns) {
    const text = `The execution failed: ${failureText(execution)}`;
    const other = expect.status === 'failed' ? unexpectedFailure(expect.error, execution, patterns) : text;
    if (other === undefined && expect.error)
        return NOTHING_COMPARED;
    if (isPlatformFault(execution))
        return errored(text);
    return other === undefined ? NOTHING_COMPARED : failed(violation('status', other));
}
function withUsage(judgement, { expect, maxCredits }, execution, seen) {
    if (judgement.verdict === 'errored')
        return judgement;
    const broken = usageViolations(expect.usage, maxCredits, execution, seen);
    if (broken.length === 0)
        return judgement;
    return {
        ...judgement,
        verdict: 'failed',
        reason: judgement.reason ?? broken[0]?.message ?? '',
        violations: [...judgement.violations, ...broken],
    };
}


/***/ }),

/***/ 2295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ gateOfWhole),
/* harmony export */   O: () => (/* binding */ shardGate)
/* harmony export */ });
/* harmony import */ var _totals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9496);

/**
 * What of a gate the cases of one shard can be held to. Rates below 1 are those of all shards together: a part may miss
 * them where the whole does not. That every case passes can be missed by any part, unless none of its cases counts.
 */
function shardGate(gate, cases) {
    const { passRate: asked, fieldAccuracy: _, ...rest } = gate;
    if (asked === undefined || (0,_totals_js__WEBPACK_IMPORTED_MODULE_0__/* .passRate */ .sc)(cases) === null)
        return rest;
    return { ...rest, passRate: asked < 1 ? 0 : asked };
}
/** What of a gate is left to the whole, so that no shard could say it; empty when nothing is. */
function gateOfWhole({ passRate: asked, fieldAccuracy, maxErrors }) {
    return {
        ...(asked === undefined || asked === 1 ? {} : { passRate: asked }),
        ...(fieldAccuracy === undefined ? {} : { fieldAccuracy }),
        ...(maxErrors === undefined || maxErrors === 0 ? {} : { maxErrors }),
    };
}


/***/ }),

/***/ 568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R9: () => (/* binding */ imageSize),
/* harmony export */   ZS: () => (/* binding */ sniffMediaType)
/* harmony export */ });
/* unused harmony export jpegOrientation */
/** What the first bytes of a file say it is, whatever its name says; undefined for anything that no report shows. */
function sniffMediaType(bytes) {
    const ascii = (start, text) => [...text].every((character, index) => bytes[start + index] === character.charCodeAt(0));
    if (bytes[0] === 0x89 && ascii(1, 'PNG\r\n'))
        return 'image/png';
    if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff)
        return 'image/jpeg';
    if (ascii(0, 'GIF8'))
        return 'image/gif';
    if (ascii(0, 'RIFF') && ascii(8, 'WEBP'))
        return 'image/webp';
    if (ascii(0, 'RIFF') && ascii(8, 'WAVE'))
        return 'audio/wav';
    if (ascii(0, 'BM'))
        return 'image/bmp';
    // A PDF may have up to 1,024 bytes before its header (ISO 32000-1, implementation note 13).
    if (Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1_024)).includes('%PDF-'))
        return 'application/pdf';
    if (ascii(4, 'ftyp'))
        return isoMediaType(String.fromCharCode(...bytes.subarray(8, 12)));
    if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3)
        return 'video/webm';
    if (ascii(0, 'OggS'))
        return 'audio/ogg';
    if (ascii(0, 'fLaC'))
        return 'audio/flac';
    if (ascii(0, 'ID3'))
        return 'audio/mpeg';
    return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0 ? audioFrame(bytes[1] ?? 0) : undefined;
}
/** By the brand of an ISO base media file. Phones write HEIC, which few browsers show. */
function isoMediaType(brand) {
    if (/^avi[fs]$/.test(brand))
        return 'image/avif';
    if (/^(hei[cxms]|hev[cxms]|mif1|msf1)$/.test(brand))
        return undefined;
    return /^M4[AB] $/.test(brand) ? 'audio/mp4' : 'video/mp4';
}
/** By the layer in the header of an MPEG audio frame: I is out of use, and with it the mark of UTF-16 looks like one. */
function audioFrame(header) {
    const layer = (header >> 1) & 3;
    if (layer === 0)
        return 'audio/aac';
    return layer === 3 ? undefined : 'audio/mpeg';
}
/** Width and height in pixels as a browser shows the picture, with its EXIF orientation; undefined when unknown. */
function imageSize(bytes, mediaType) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        if (mediaType === 'image/png')
            return { width: view.getUint32(16), height: view.getUint32(20) };
        if (mediaType === 'image/gif')
            return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
        if (mediaType === 'image/bmp')
            return { width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) };
        if (mediaType === 'image/webp')
            return webpSize(view);
        if (mediaType === 'image/jpeg')
            return jpegSize(view);
    }
    catch {
        // A cut file ends before its size.
    }
    return undefined;
}
function webpSize(view) {
    const kind = view.getUint32(12);
    if (kind === 0x56503858) {
        const uint24 = (at) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);
        return { width: uint24(24) + 1, height: uint24(27) + 1 };
    }
    if (kind === 0x5650384c) {
        const bits = view.getUint32(21, true);
        return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}
function jpegSize(view) {
    let at = 2;
    let orientation = 1;
    while (at < view.byteLength) {
        const marker = view.getUint16(at);
        const length = view.getUint16(at + 2);
        if (marker === 0xffe1)
            orientation = exifOrientation(view, at + 4) ?? orientation;
        // Start of frame, in every coding but the tables between them.
        if (marker >= 0xffc0 && marker <= 0xffcf && marker !== 0xffc4 && marker !== 0xffc8 && marker !== 0xffcc) {
            const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
            return orientation >= 5 ? { width: height, height: width } : { width, height };
        }
        if (marker < 0xff00 || length < 2)
            return undefined;
        at += 2 + length;
    }
    return undefined;
}
/** EXIF orientation (1 to 8) of a JPEG; 1 when it has none. */
function jpegOrientation(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
        for (let at = 2; at < view.byteLength; at += 2 + view.getUint16(at + 2)) {
            if (view.getUint16(at) === 0xffe1)
                return exifOrientation(view, at + 4) ?? 1;
            if (view.getUint16(at) === 0xffda || view.getUint16(at) < 0xff00)
                return 1;
        }
    }
    catch {
        // No orientation in a cut file.
    }
    return 1;
}
function exifOrientation(view, start) {
    if (view.getUint32(start) !== 0x45786966)
        return undefined;
    const tiff = start + 6;
    const little = view.getUint16(tiff) === 0x4949;
    const directory = tiff + view.getUint32(tiff + 4, little);
    const entries = view.getUint16(directory, little);
    for (let index = 0; index < entries; index++) {
        const entry = directory + 2 + index * 12;
        if (view.getUint16(entry, little) !== 0x0112)
            continue;
        const value = view.getUint16(entry + 8, little);
        return value >= 1 && value <= 8 ? value : undefined;
    }
    return undefined;
}


/***/ }),

/***/ 86825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ expectedForm)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16413);

/** The form of an expected value: what a response may hold where no schema says it. Marks nothing. */
function expectedForm(value) {
    return new ExpectedForm([value]);
}
class ExpectedForm {
    marked = false;
    leads = false;
    hidesKeys = false;
    isOpen = false;
    isFree = false;
    sensitiveKeys = [];
    entry = undefined;
    #values;
    constructor(values) {
        this.#values = values;
    }
    get mayBeScalar() {
        return this.#values.some((value) => typeof value !== 'object' || value === null);
    }
    get mayBeList() {
        return this.#values.some(Array.isArray);
    }
    get keys() {
        return [...new Set(this.#values.flatMap((value) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? Object.keys(value) : [])))];
    }
    declares(key) {
        return this.#values.some((value) => (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, key)) ? 'field' : undefined;
    }
    key(name) {
        return new ExpectedForm(this.#values.flatMap((value) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) && Object.hasOwn(value, name) ? [value[name] ?? null] : [])));
    }
    element() {
        return new ExpectedForm(this.#values.flatMap((value) => (Array.isArray(value) ? value : [])));
    }
}


/***/ }),

/***/ 12396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ schemaForm)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);
/* harmony import */ var _schema_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21188);


const SCALARS = ['string', 'number', 'integer', 'boolean'];
/**
 * The form that an output schema gives a response, with its marks. Alternatives and conditions all count at once: which
 * of them holds is not looked at, so that a response that breaks the schema is no way around a mark.
 */
function schemaForm(schema, matches) {
    const forms = new Forms(schema, matches);
    return Object.assign(forms.of([schema]), { hasMarks: forms.graph.hasMarks });
}
/** The forms of one schema, one for each set of subschemas: a schema that contains itself has no more of them. */
class Forms {
    graph;
    matches;
    #numbers = new Map();
    #known = new Map();
    constructor(schema, matches) {
        this.graph = new _schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .SchemaGraph */ .QW(schema);
        this.matches = matches;
    }
    of(schemas) {
        const closure = this.graph.closure(schemas);
        const name = closure
            .map((schema) => this.#numberOf(schema))
            .sort((a, b) => a - b)
            .join(' ');
        const known = this.#known.get(name) ?? new SchemaForm(this, closure);
        this.#known.set(name, known);
        return known;
    }
    #numberOf(schema) {
        const number = this.#numbers.get(schema) ?? this.#numbers.size;
        this.#numbers.set(schema, number);
        return number;
    }
}
class SchemaForm {
    marked;
    leads;
    hidesKeys;
    mayBeScalar;
    mayBeList;
    isOpen;
    isFree;
    keys;
    #forms;
    #schemas;
    #children = new Map();
    #sensitiveKeys;
    constructor(forms, schemas) {
        this.#forms = forms;
        this.#schemas = schemas;
        this.marked = schemas.some(_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ);
        this.leads = schemas.some((schema) => forms.graph.leads(schema));
        this.hidesKeys = schemas.some(({ propertyNames }) => (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(propertyNames) && forms.graph.closure([propertyNames]).some(_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .isMarked */ .rZ));
        const said = schemas.filter(saysWhat);
        this.isOpen = said.length === 0;
        this.mayBeScalar = this.isOpen || said.some((schema) => allows(schema, SCALARS, []));
        this.mayBeList = this.isOpen || said.some((schema) => allows(schema, ['array'], ['items', 'contains']));
        this.isFree = said.some((schema) => allows(schema, ['object'], ['properties']) && schema.additionalProperties !== false);
        this.keys = [...new Set(schemas.flatMap(({ properties }) => Object.keys((0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(properties))))];
    }
    get sensitiveKeys() {
        if (!this.leads)
            return [];
        this.#sensitiveKeys ??= this.keys.filter((key) => {
            const { marked, leads } = this.key(key);
            return marked || leads;
        });
        return this.#sensitiveKeys;
    }
    get entry() {
        const entries = this.#schemas.flatMap(({ additionalProperties, patternProperties }) => [
            ...(isDescribed(additionalProperties) ? [additionalProperties] : []),
            ...Object.values((0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(patternProperties)),
        ]);
        return entries.length === 0 ? undefined : this.#forms.of(entries);
    }
    declares(key) {
        if (this.#schemas.some(({ properties }) => Object.hasOwn((0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(properties), key)))
            return 'field';
        const entry = this.#schemas.some(({ additionalProperties, patternProperties }) => isDescribed(additionalProperties) || this.#matching(patternProperties, key).length > 0);
        return entry ? 'entry' : undefined;
    }
    key(name) {
        return this.#child(name, () => this.#schemas.flatMap(({ properties, additionalProperties, patternProperties }) => {
            const own = (0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(properties);
            const named = Object.hasOwn(own, name) ? [own[name] ?? null] : [];
            const matching = this.#matching(patternProperties, name);
            const rest = named.length + matching.length === 0 ? [additionalProperties ?? null] : [];
            return [...named, ...matching, ...rest];
        }));
    }
    element(index) {
        const place = index === undefined ? -1 : Math.min(index, this.#longestTuple);
        return this.#child(place, () => this.#schemas.flatMap(({ items, additionalItems, contains }) => {
            const rest = [additionalItems ?? null, contains ?? null];
            if (!Array.isArray(items))
                return [items ?? null, contains ?? null];
            if (index === undefined)
                return [...items, ...rest];
            return index < items.length ? [items[index] ?? null, contains ?? null] : rest;
        }));
    }
    /** Elements behind every tuple all have one form. */
    get #longestTuple() {
        return Math.max(0, ...this.#schemas.map(({ items }) => (Array.isArray(items) ? items.length : 0)));
    }
    #matching(patternProperties, key) {
        return Object.entries((0,_schema_graph_js__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(patternProperties)).flatMap(([pattern, schema]) => this.#forms.matches(pattern, key) ? [schema] : []);
    }
    #child(step, schemas) {
        const known = this.#children.get(step);
        if (known)
            return known;
        const child = this.#forms.of(schemas());
        // A map may have an entry for every word of a book.
        if (this.#children.size < 2_000)
            this.#children.set(step, child);
        return child;
    }
}
/** `true` and `{}` allow further members and say nothing of them. */
function isDescribed(schema) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(schema) && Object.keys(schema).length > 0;
}
/** True when a subschema itself says what may stand there, and not only by others. */
function saysWhat(schema) {
    return ['type', 'properties', 'patternProperties', 'additionalProperties', 'items', 'enum', 'const'].some((word) => Object.hasOwn(schema, word));
}
function allows(schema, types, words) {
    const { type } = schema;
    const named = typeof type === 'string' ? [type] : Array.isArray(type) ? type : [];
    if (named.length > 0)
        return named.some((one) => typeof one === 'string' && types.includes(one));
    if (words.some((word) => Object.hasOwn(schema, word)))
        return true;
    return words.length === 0 && (Object.hasOwn(schema, 'enum') || Object.hasOwn(schema, 'const'));
}


/***/ }),

/***/ 20495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gateFrom),
/* harmony export */   x: () => (/* binding */ gateResult)
/* harmony export */ });
/** A gate as results carry it. */
function gateResult({ passRate, fieldAccuracy, noRegressions, maxErrors }) {
    return {
        ...(passRate === undefined ? {} : { pass_rate: passRate }),
        ...(fieldAccuracy === undefined ? {} : { field_accuracy: fieldAccuracy }),
        ...(noRegressions === undefined ? {} : { no_regressions: noRegressions }),
        ...(maxErrors === undefined ? {} : { max_errors: maxErrors }),
    };
}
/** The gate of a suite that results carry. */
function gateFrom({ pass_rate, field_accuracy, no_regressions, max_errors }) {
    return {
        ...(pass_rate === undefined ? {} : { passRate: pass_rate }),
        ...(field_accuracy === undefined ? {} : { fieldAccuracy: field_accuracy }),
        ...(no_regressions === undefined ? {} : { noRegressions: no_regressions }),
        ...(max_errors === undefined ? {} : { maxErrors: max_errors }),
    };
}


/***/ }),

/***/ 19409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ normaliseBaseUrl),
/* harmony export */   Sf: () => (/* binding */ isPrivateHost)
/* harmony export */ });
/* unused harmony export defaultBaseUrl */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _public_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72056);



/** Where the platform answers by default; it serves both the API and its agent part. */
const defaultBaseUrl = 'https://api.vlm.run/v1';
/**
 * A base URL as the client joins paths to it: with or without a slash or `/v1` at the end, the result ends in `/v1`
 * (any `/v<number>` stays). Throws `UsageError`, naming `input`, for anything that is not an http or https URL, that
 * carries credentials, a query or a fragment, or that would send the key unencrypted to a public host.
 */
function normaliseBaseUrl(text, input = 'base-url') {
    const trimmed = text.trim();
    const url = URL.canParse(trimmed) ? new URL(trimmed) : undefined;
    if (url === undefined || !/^https?:$/.test(url.protocol) || !/^https?:\/\//i.test(trimmed))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${input}: must be an http or https URL such as ${defaultBaseUrl}, not "${trimmed}".`);
    if (url.username !== '' || url.password !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${input}: must not carry a user name or password; the key goes into api-key.`);
    if (url.search !== '' || url.hash !== '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${input}: must not carry a query or a fragment, as "${trimmed}" does.`);
    if (url.protocol === 'http:' && !isPrivateHost(url.hostname))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`${input}: use https for ${url.host}, or the key would travel unencrypted.`);
    const path = url.pathname.replace(/\/+$/, '');
    return `${url.origin}${/\/v\d+$/.test(path) ? path : `${path}/v1`}`;
}
/** True for loopback and private addresses, and for names that only a private network resolves. */
function isPrivateHost(hostname) {
    const host = hostname.replace(/^\[|\]$/g, '').toLowerCase();
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host) !== 0)
        return !(0,_public_address_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublicAddress */ .i)(host);
    return !host.includes('.') || /\.(localhost|local|internal|lan|home\.arpa|test)$/.test(host);
}


/***/ }),

/***/ 43490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ resolveHost),
/* harmony export */   z: () => (/* binding */ createUrlGuard)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);
/* harmony import */ var _base_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19409);
/* harmony import */ var _public_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72056);




/** The addresses that the system's resolver knows. */
const resolveHost = async (hostname) => (await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(hostname, { all: true })).map(({ address }) => address);
/** A guard for an API at the given base URLs. */
function createUrlGuard(setup) {
    const bases = setup.baseUrls.map((base) => new URL(base));
    return {
        async refusal(text) {
            if (!URL.canParse(text))
                return 'is not a URL';
            const url = new URL(text);
            if (bases.some((base) => base.origin === url.origin))
                return undefined;
            if (url.username !== '' || url.password !== '')
                return 'carries credentials';
            if (bases.every((base) => (0,_base_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .Sf)(base.hostname)) && /^https?:$/.test(url.protocol))
                return undefined;
            if (url.protocol !== 'https:')
                return 'is not https';
            return (await isPublic(url.hostname, setup.resolveHost)) ? undefined : 'is not on the public internet';
        },
    };
}
async function isPublic(hostname, resolve) {
    const host = hostname.replace(/^\[|\]$/g, '');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) !== 0)
        return (0,_public_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublicAddress */ .i)(host);
    if ((0,_base_url_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrivateHost */ .Sf)(host))
        return false;
    try {
        const addresses = await resolve(host);
        return addresses.length > 0 && addresses.every(_public_address_js__WEBPACK_IMPORTED_MODULE_3__/* .isPublicAddress */ .i);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 72056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isPublicAddress)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

// IANA special-purpose registries (IPv4 and IPv6), with multicast: nothing in them is a public server.
const notPublic = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
])
    notPublic.addSubnet(network, prefix, 'ipv4');
// All IPv6 unicast that is routed publicly lies in 2000::/3.
const global6 = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const special6 = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
])
    special6.addSubnet(network, prefix, 'ipv6');
const wellKnownNat64 = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
wellKnownNat64.addSubnet('64:ff9b::', 96, 'ipv6');
/** True when an IP address, v4 or v6, is that of a host on the public internet. */
function isPublicAddress(address) {
    const plain = address.replace(/%.*$/, '');
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(plain))
        return !notPublic.check(plain, 'ipv4');
    if (!(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(plain))
        return false;
    const embedded = embeddedIPv4(plain);
    if (embedded !== undefined)
        return isPublicAddress(embedded);
    return global6.check(plain, 'ipv6') && !special6.check(plain, 'ipv6');
}
/** The IPv4 address inside a mapped (`::ffff:`) or NAT64 (`64:ff9b::`) address. */
function embeddedIPv4(address) {
    const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
    const mapped = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical);
    const nat64 = wellKnownNat64.check(address, 'ipv6') ? /([0-9a-f]{0,4}):([0-9a-f]{0,4})$/.exec(canonical) : null;
    const match = mapped ?? nat64;
    if (!match)
        return undefined;
    const high = Number.parseInt(match[1] || '0', 16);
    const low = Number.parseInt(match[2] || '0', 16);
    return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}


/***/ })

};
