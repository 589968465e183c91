export const id = 5418;
export const ids = [5418];
export const modules = {

/***/ 45418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/markdown/published.js
var published = __webpack_require__(92812);
;// CONCATENATED MODULE: ./lib/report/markdown/release-notes.js


const stored = ['created', 'updated', 'failed'];
/** What a `publish` run changed on the platform, for people who use the skills: Markdown for a release's text. */
function renderReleaseNotes({ published, simulated, started_at }) {
    const changed = published.filter(({ status, id }) => stored.includes(status) && id !== null);
    const planned = published.filter(({ status }) => status === 'planned');
    const lines = [`# Published skills, ${started_at.slice(0, 10)}\n`];
    if (simulated)
        lines.push('> **Simulated.** Nothing was published: the built-in simulator answered.\n');
    if (changed.length + planned.length === 0)
        lines.push('No skill changed.\n');
    for (const skill of [...changed, ...planned])
        lines.push(section(skill));
    const quiet = published.filter(({ status }) => status === 'unchanged').map(({ name }) => (0,lib_text/* markdownCode */.D9)(name));
    if (quiet.length > 0)
        lines.push(`Unchanged: ${quiet.join(', ')}\n`);
    return lines.join('\n');
}
function section(skill) {
    const { name, status, id, version, previous, message, digest } = skill;
    const title = `## ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(name), 200))}${version === null ? '' : ` ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* oneLine */.TN)(version))}`}\n`;
    const facts = [
        `- status: ${status}`,
        ...(id === null ? [] : [`- reference: ${(0,lib_text/* markdownCode */.D9)(`${name}:${version ?? 'latest'}`)}, id ${(0,lib_text/* markdownCode */.D9)(id)}`]),
        ...(previous
            ? [`- before: ${(0,lib_text/* markdownCode */.D9)(`${name}:${previous.version ?? 'latest'}`)}, id ${(0,lib_text/* markdownCode */.D9)(previous.id)}`]
            : []),
        ...(digest === null ? [] : [`- content: ${(0,lib_text/* markdownCode */.D9)(digest)}`]),
        ...(message === undefined ? [] : [`- ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(message), 2_000))}`]),
    ];
    const changes = (0,published/* changeLines */.O)(skill);
    const block = changes.length > 0 ? `\n### Changes\n\n${changes.join('\n')}\n` : '';
    return `${title}\n${facts.join('\n')}\n${block}`;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/content.js
var content = __webpack_require__(92748);
;// CONCATENATED MODULE: ./lib/release/drift.js

/** Compares repository, lock file and server for one skill: `unchanged` when all agree, `drifted` with what does not. */
function driftOf(places) {
    const { name, directory, digest, locking, locked, lockedExists, newest, changes } = places;
    const drift = [];
    if (digest === undefined)
        drift.push('The lock file names it, but the repository has no such skill.');
    if (locking && !locked)
        drift.push('The lock file does not name it.');
    if (locked && digest !== undefined && locked.digest !== digest)
        drift.push(`The repository holds ${drift_short(digest)}, the lock file ${drift_short(locked.digest)}.`);
    if (locked && lockedExists === false)
        drift.push(`The locked version ${locked.version ?? locked.id} is gone from the server.`);
    if (newest === undefined)
        drift.push('The server has no own version of it.');
    else {
        const version = newest.version ?? newest.id;
        if (locked && locked.id !== newest.id)
            drift.push(`The newest version on the server is ${version}, the locked one ${locked.version ?? locked.id}.`);
        if (digest !== undefined && changes === undefined)
            drift.push(`The content of ${version} cannot be read.`);
        if (changes && !(0,content/* isSameContent */.OI)(changes))
            drift.push(`The repository differs from ${version}: ${(0,content/* describeChanges */.DT)(changes)}.`);
    }
    return {
        name,
        directory,
        id: newest?.id ?? null,
        version: newest?.version ?? null,
        digest: digest ?? null,
        status: drift.length > 0 ? 'drifted' : 'unchanged',
        ...(drift.length > 0 ? { message: drift.join(' ') } : {}),
        ...(changes ? { changes } : {}),
    };
}
function drift_short(digest) {
    return digest.slice(0, 12);
}

// EXTERNAL MODULE: ./lib/release/find-own.js
var find_own = __webpack_require__(11971);
// EXTERNAL MODULE: ./lib/release/own-versions.js
var own_versions = __webpack_require__(63983);
// EXTERNAL MODULE: ./lib/release/stored-content.js
var stored_content = __webpack_require__(36442);
// EXTERNAL MODULE: ./lib/skill/bundle.js + 2 modules
var skill_bundle = __webpack_require__(83387);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/release/evidence.js


/**
 * Reads a `results.json` as evidence for publishing to `baseUrl`. Throws `UsageError`, naming `file`, when it is no
 * such document. Results that are simulated, filtered, incomplete or from elsewhere are unusable as a whole.
 */
function readEvidence(text, file, baseUrl) {
    let results;
    try {
        results = JSON.parse(text);
    }
    catch {
        throw new errors/* UsageError */.eb(`require-results: ${file} is not JSON.`);
    }
    if (!(0,json/* isJsonObject */.O)(results) || results.version !== 1 || !Array.isArray(results.skills))
        throw new errors/* UsageError */.eb(`require-results: ${file} is not the results.json of a test run.`);
    const conclusions = new Map();
    const digests = new Map();
    for (const skill of results.skills) {
        if (!(0,json/* isJsonObject */.O)(skill) || typeof skill.digest !== 'string' || typeof skill.conclusion !== 'string')
            continue;
        conclusions.set(skill.digest, skill.conclusion);
        if (typeof skill.name === 'string')
            digests.set(skill.name, skill.digest);
    }
    const unusable = whyUnusable(results, baseUrl);
    return { ...(unusable === undefined ? {} : { unusable }), conclusions, digests, stale: staleSkills(results.trials) };
}
/** Why a skill must not be published on this evidence; undefined when its content was tested with success. */
function objection(evidence, { name, digest }) {
    if (evidence.unusable !== undefined)
        return evidence.unusable;
    if (evidence.stale.has(name))
        return 'A case of it was judged on a kept response of other content (reuse: always).';
    const conclusion = evidence.conclusions.get(digest);
    if (conclusion === 'success')
        return undefined;
    if (conclusion !== undefined)
        return `Content ${digest} was tested and concluded "${conclusion}".`;
    const tested = evidence.digests.get(name);
    return tested === undefined
        ? `Content ${digest} was not tested.`
        : `Content ${digest} was not tested; the test ran on ${tested}.`;
}
function whyUnusable(results, baseUrl) {
    const selection = (0,json/* isJsonObject */.O)(results.selection) ? results.selection : {};
    if (results.command !== 'test' && results.command !== 'report')
        return `The required results are those of the command ${JSON.stringify(results.command)}, not of test.`;
    if (results.simulated !== false)
        return 'The required results are simulated, which proves nothing.';
    if (results.base_url !== baseUrl)
        return `The required results are from ${JSON.stringify(results.base_url)}, not from ${baseUrl}.`;
    if (!isEmptyList(selection.cases))
        return 'The required results are filtered by case.';
    if (!isEmptyList(selection.tags))
        return 'The required results are filtered by tag.';
    if (selection.shard !== null && selection.shard !== undefined)
        return 'The required results are those of one shard; merge the shards with report first.';
    return undefined;
}
function staleSkills(trials) {
    const names = new Set();
    for (const trial of Array.isArray(trials) ? trials : []) {
        if (!(0,json/* isJsonObject */.O)(trial) || !(0,json/* isJsonObject */.O)(trial.execution) || trial.execution.stale !== true)
            continue;
        if (typeof trial.skill === 'string')
            names.add(trial.skill);
    }
    return names;
}
function isEmptyList(value) {
    return value === undefined || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./lib/release/await-ready.js

const PATIENCE_MS = 5 * 60_000;
/** A record may not be readable at once after it was written. */
const MISSING_PATIENCE_MS = 15_000;
const operation = 'GET /skills/{id}';
/**
 * Reads a version until the platform has finished with it; only this reply tells the version of one that was created.
 * Throws `ApiError` when it failed there, stays unreadable for 15 s, or is not ready after 5 minutes.
 */
async function awaitReady(client, id, { clock, signal }) {
    const started = clock.now();
    for (let waitMs = 1_000;; waitMs = Math.min(waitMs * 2, 10_000)) {
        const skill = await client.skills.get(id);
        const status = skill?.status?.trim().toLowerCase() ?? 'completed';
        if (skill && /^(failed|error|cancell?ed|expired)$/.test(status))
            throw new errors/* ApiError */.hD(`${operation}: the platform could not process version ${id}: ${status}`, {
                kind: 'rejected',
                operation,
            });
        if (skill && !/^(pending|enqueued|queued|running|processing|creating|paused)$/.test(status))
            return skill;
        const elapsed = clock.now() - started;
        if (elapsed + waitMs > (skill ? PATIENCE_MS : MISSING_PATIENCE_MS)) {
            const state = skill ? `still ${status}` : 'not readable';
            throw new errors/* ApiError */.hD(`${operation}: version ${id} is ${state} after ${Math.round(elapsed / 1_000)} s`, {
                kind: 'malformed',
                operation,
            });
        }
        await clock.sleep(waitMs, signal);
    }
}

;// CONCATENATED MODULE: ./lib/release/major-version.js
/** The major number of a version such as `2`, `v2.1` or `2.0.0-rc.1`; undefined for anything else. */
function majorVersion(version) {
    const match = /^v?(\d{1,9})(?:\.|-|\+|$)/.exec(version?.trim() ?? '');
    return match ? Number(match[1]) : undefined;
}
/** True when the author announces a break by raising the major version; one that was not there before raises nothing. */
function raisesMajor(before, after) {
    const old = majorVersion(before);
    const current = majorVersion(after);
    return current !== undefined && old !== undefined && current > old;
}

// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
// EXTERNAL MODULE: ./lib/json-schema/references.js
var references = __webpack_require__(32850);
;// CONCATENATED MODULE: ./lib/release/schema-side.js



const MOST_REFERENCES = 32;
/** The schema at a pointer, with local references followed and "this or null" unwrapped. */
function sideAt(root, pointer) {
    let at = pointer;
    let schema = asObject((0,references/* valueAt */.fK)(root, at));
    for (let hops = 0; hops < MOST_REFERENCES && typeof schema.$ref === 'string'; hops++) {
        const target = /^#(\/.*)?$/.exec(schema.$ref);
        if (target === null)
            break;
        at = decode(target[1] ?? '');
        schema = asObject((0,references/* valueAt */.fK)(root, at));
    }
    for (const keyword of ['anyOf', 'oneOf']) {
        const branches = schema[keyword];
        if (!Array.isArray(branches) || branches.length !== 2)
            continue;
        const other = branches.findIndex((branch) => !isNullSchema(branch));
        if (!isNullSchema(branches[1 - other]))
            continue;
        return { ...sideAt(root, (0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(at, keyword), other)), nullable: true };
    }
    return { root, pointer: at, schema, nullable: false };
}
/** The type names that a value may have; undefined for any. */
function typesOf({ schema, nullable }) {
    const types = new Set();
    if (typeof schema.type === 'string')
        types.add(schema.type);
    else if (Array.isArray(schema.type))
        for (const type of schema.type)
            types.add(String(type));
    else {
        const values = valuesOf(schema);
        if (values === undefined)
            return undefined;
        for (const value of values)
            types.add(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
    }
    if (nullable)
        types.add('null');
    return types;
}
/** The values that `enum` or `const` allows; undefined for any. */
function valuesOf(schema) {
    if (Object.hasOwn(schema, 'const'))
        return [schema.const ?? null];
    return Array.isArray(schema.enum) ? schema.enum : undefined;
}
/** The members of a keyword that maps names to schemas. */
function namedSchemas(schema, keyword) {
    const value = Object.hasOwn(schema, keyword) ? schema[keyword] : undefined;
    return (0,json/* isJsonObject */.O)(value) ? value : {};
}
// `true` says nothing, like an empty schema; `false` allows nothing.
function asObject(value) {
    if ((0,json/* isJsonObject */.O)(value))
        return value;
    return value === false ? { not: {} } : {};
}
function isNullSchema(value) {
    return (0,json/* isJsonObject */.O)(value) && value.type === 'null';
}
function decode(fragment) {
    try {
        return decodeURIComponent(fragment);
    }
    catch {
        return fragment;
    }
}

;// CONCATENATED MODULE: ./lib/release/schema-values.js

/** What changed in the types that a value may have. */
function typeDifferences(before, after) {
    const old = typesOf(before);
    const current = typesOf(after);
    if (old === undefined || current === undefined) {
        if (old === current)
            return [];
        return old === undefined
            ? [{ kind: 'additive', message: `the type is now ${words(current)}; it was anything before` }]
            : [{ kind: 'breaking', message: `the type may now be anything; it was ${words(old)} before` }];
    }
    const gained = [...current].filter((type) => !old.has(type) && !(type === 'integer' && old.has('number')));
    const lost = [...old].filter((type) => !current.has(type));
    if (gained.length > 0) {
        const onlyNull = gained.every((type) => type === 'null');
        const message = onlyNull ? 'the value may now be null' : `the type changed from ${words(old)} to ${words(current)}`;
        return [{ kind: 'breaking', message }];
    }
    if (lost.length === 0)
        return [];
    if (lost.every((type) => type === 'null'))
        return [{ kind: 'additive', message: 'the value is never null any more' }];
    return [{ kind: 'breaking', message: `the type was narrowed from ${words(old)} to ${words(current)}` }];
}
/** What changed in the values that `enum` and `const` allow. */
function enumDifferences(before, after) {
    const old = valuesOf(before);
    const current = valuesOf(after);
    if (old === undefined && current === undefined)
        return [];
    if (old === undefined)
        return [{ kind: 'additive', message: `the value is now one of ${shown(current ?? [])}` }];
    if (current === undefined)
        return [{ kind: 'breaking', message: `the value is no longer limited to ${shown(old)}` }];
    const removed = without(old, current);
    const added = without(current, old);
    const differences = [];
    if (removed.length > 0)
        differences.push({ kind: 'breaking', message: `the value is never ${shown(removed)} any more` });
    if (added.length > 0)
        differences.push({ kind: 'additive', message: `the value may now be ${shown(added)}` });
    return differences;
}
const lowerBounds = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties'];
const upperBounds = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties'];
/** What changed in bounds, formats and patterns: a promise given up is breaking, one added is not. */
function constraintDifferences(before, after) {
    const differences = [];
    for (const [keywords, sign] of [
        [lowerBounds, 1],
        [upperBounds, -1],
    ]) {
        for (const keyword of keywords) {
            const old = numberAt(before, keyword, sign);
            const current = numberAt(after, keyword, sign);
            if (old === current)
                continue;
            const kind = current > old ? 'additive' : 'breaking';
            differences.push({ kind, message: `${keyword} changed from ${at(before, keyword)} to ${at(after, keyword)}` });
        }
    }
    for (const keyword of ['format', 'pattern', 'multipleOf', 'uniqueItems', 'contentEncoding', 'contentMediaType']) {
        if (same(before[keyword], after[keyword]))
            continue;
        const kind = before[keyword] === undefined || before[keyword] === false ? 'additive' : 'breaking';
        differences.push({ kind, message: `${keyword} changed from ${at(before, keyword)} to ${at(after, keyword)}` });
    }
    for (const keyword of [
        'patternProperties',
        'not',
        'if',
        'then',
        'else',
        'contains',
        'propertyNames',
        'dependencies',
    ]) {
        if (!same(before[keyword], after[keyword]))
            differences.push({ kind: 'breaking', message: `${keyword} changed` });
    }
    return differences;
}
/** What changed in words only. */
function wordDifferences(before, after) {
    const keywords = ['title', 'description', 'examples', 'default', '$comment'];
    return keywords
        .filter((keyword) => !same(before[keyword], after[keyword]))
        .map((keyword) => ({ kind: 'cosmetic', message: `${keyword} changed` }));
}
/** True for equal JSON values; the order of members does not count. */
function same(one, other) {
    return JSON.stringify(one, ordered) === JSON.stringify(other, ordered);
}
function ordered(_key, value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
function numberAt(schema, keyword, sign) {
    const value = schema[keyword];
    return typeof value === 'number' ? value * sign : Number.NEGATIVE_INFINITY;
}
function at(schema, keyword) {
    return schema[keyword] === undefined ? 'none' : JSON.stringify(schema[keyword]);
}
function without(values, others) {
    const known = new Set(others.map((value) => JSON.stringify(value, ordered)));
    return values.filter((value) => !known.has(JSON.stringify(value, ordered)));
}
function shown(values) {
    const texts = values.slice(0, 8).map((value) => JSON.stringify(value));
    return values.length > 8 ? `${texts.join(', ')} and ${values.length - 8} more` : texts.join(', ');
}
function words(types) {
    return [...(types ?? [])].join(' or ') || 'nothing';
}

;// CONCATENATED MODULE: ./lib/release/schema-changes.js




const MOST_CHANGES = 500;
const order = { breaking: 0, additive: 1, cosmetic: 2 };
/**
 * What an update of the output schema means for those who read the output, breaking changes first. Seen from the
 * consumer: a field that is gone or may be missing, another or a narrower type, a value that never comes any more, a
 * promise that is given up (a bound, a format, a closed object that was open to more fields) are breaking. `undefined` stands for no schema.
 */
function compareSchemas(before, after) {
    if (before === undefined || after === undefined) {
        if (before === after)
            return [];
        return before === undefined
            ? [{ kind: 'additive', pointer: '', message: 'an output schema was added' }]
            : [{ kind: 'breaking', pointer: '', message: 'the output schema was removed' }];
    }
    const changes = [];
    const seen = new Set();
    function walk(oldPointer, pointer) {
        const old = sideAt(before, oldPointer);
        const current = sideAt(after, pointer);
        const pair = `${old.pointer} ${current.pointer}`;
        // A recursive schema, or a definition that is used in many places.
        if (seen.has(pair) || changes.length >= MOST_CHANGES)
            return;
        seen.add(pair);
        const note = (differences) => changes.push(...differences.map((difference) => ({ ...difference, pointer: current.pointer })));
        note(typeDifferences(old, current));
        note(enumDifferences(old.schema, current.schema));
        note(constraintDifferences(old.schema, current.schema));
        note(wordDifferences(old.schema, current.schema));
        changes.push(...propertyChanges(old, current));
        for (const name of Object.keys(namedSchemas(current.schema, 'properties')))
            if (Object.hasOwn(namedSchemas(old.schema, 'properties'), name))
                walk(propertyPointer(old, name), propertyPointer(current, name));
        for (const keyword of ['additionalProperties', 'items', 'additionalItems'])
            if ((0,json/* isJsonObject */.O)(old.schema[keyword]) && (0,json/* isJsonObject */.O)(current.schema[keyword]))
                walk((0,json_pointer/* childPointer */.Y2)(old.pointer, keyword), (0,json_pointer/* childPointer */.Y2)(current.pointer, keyword));
        for (const keyword of ['anyOf', 'oneOf', 'allOf', 'items'])
            note(branchDifferences(old, current, keyword));
    }
    function branchDifferences(old, current, keyword) {
        const from = old.schema[keyword];
        const to = current.schema[keyword];
        if (!Array.isArray(from) && !Array.isArray(to))
            return [];
        if (!Array.isArray(from) || !Array.isArray(to) || from.length !== to.length)
            return [{ kind: 'breaking', message: `the alternatives of ${keyword} changed` }];
        const step = (side, index) => (0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(side.pointer, keyword), index);
        for (const index of from.keys())
            walk(step(old, index), step(current, index));
        return [];
    }
    walk('', '');
    return changes.slice(0, MOST_CHANGES).sort((a, b) => order[a.kind] - order[b.kind]);
}
function propertyChanges(old, current) {
    const changes = [];
    const was = namedSchemas(old.schema, 'properties');
    const is = namedSchemas(current.schema, 'properties');
    const wasRequired = required(old);
    const isRequired = required(current);
    const added = Object.keys(is).filter((name) => !Object.hasOwn(was, name));
    for (const name of Object.keys(was)) {
        const quoted = JSON.stringify(name);
        if (!Object.hasOwn(is, name)) {
            const heir = added.find((other) => same(was[name], is[other]));
            const fate = heir === undefined ? 'removed' : `renamed to ${JSON.stringify(heir)}, or removed`;
            const what = wasRequired.has(name) ? 'required field' : 'field';
            changes.push({
                kind: 'breaking',
                pointer: propertyPointer(old, name),
                message: `the ${what} ${quoted} was ${fate}`,
            });
        }
        else if (wasRequired.has(name) !== isRequired.has(name)) {
            const change = wasRequired.has(name)
                ? { kind: 'breaking', message: `the field ${quoted} may now be missing` }
                : { kind: 'additive', message: `the field ${quoted} is now always there` };
            changes.push({ ...change, pointer: propertyPointer(current, name) });
        }
    }
    for (const name of added)
        changes.push({
            kind: 'additive',
            pointer: propertyPointer(current, name),
            message: `the field ${JSON.stringify(name)} was added`,
        });
    return [...changes, ...closureChanges(old, current)];
}
function closureChanges(old, current) {
    const wasClosed = old.schema.additionalProperties === false;
    const isClosed = current.schema.additionalProperties === false;
    if (wasClosed === isClosed)
        return [];
    const { pointer } = current;
    return isClosed
        ? [
            {
                kind: 'breaking',
                pointer,
                message: 'the object is closed now: fields that are not named never come any more',
            },
        ]
        : [{ kind: 'additive', pointer, message: 'the object is open now: fields that are not named may come' }];
}
function required({ schema }) {
    return new Set(Array.isArray(schema.required) ? schema.required.map(String) : []);
}
function propertyPointer(side, name) {
    return (0,json_pointer/* childPointer */.Y2)((0,json_pointer/* childPointer */.Y2)(side.pointer, 'properties'), name);
}

;// CONCATENATED MODULE: ./lib/release/previous-version.js






/** True when the platform holds exactly this content already. */
function isCurrent({ changes }) {
    return changes !== undefined && (0,content/* isSameContent */.OI)(changes);
}
/** The version that a skill follows on, as `findOwn` finds it. Throws `ApiError`. */
async function findPrevious(request, options) {
    const found = await (0,find_own/* findOwn */.g)(request, request.skill.name, options);
    if (!found?.isPublic)
        return found;
    // Versions of a public skill cannot be told from a stranger's of the same name, but equal content needs no owner.
    const newest = await request.client.skills.lookup({ name: found.name });
    return newest && isCurrent(await comparePrevious(request, newest)) ? newest : found;
}
/** Downloads a version and compares it. Content that cannot be read counts as different, with a warning. */
async function comparePrevious({ client, bundle, skill, log }, record) {
    try {
        const stored = await (0,stored_content/* downloadContent */.e)(client, record.id);
        return {
            record,
            changes: (0,content/* compareContent */.TH)(stored.files, bundle.entries),
            schemaChanges: compareSchemas(stored.outputSchema, skill.outputSchema),
            raisesMajor: raisesMajor(stored.manifestVersion, skill.version),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || !['malformed', 'rejected'].includes(error.details.kind))
            throw error;
        log.warning(`${skill.name}: version ${record.id} cannot be compared: ${(0,errors/* describeError */.Uc)(error)}`);
        return { record, schemaChanges: [], raisesMajor: false };
    }
}
/** What a row of the results says about the version before. */
function comparison(previous) {
    if (previous === undefined)
        return {};
    const { record, changes, schemaChanges } = previous;
    return {
        previous: { id: record.id, version: record.version ?? null },
        ...(changes ? { changes } : {}),
        ...(schemaChanges.length > 0 ? { schema_changes: schemaChanges } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/release/save-version.js

/** Uploads a bundle, or finds the earlier upload of the same bytes. */
async function uploadBundle(client, bundle) {
    const found = await client.files.findByMd5(bundle.md5);
    // The look-up goes by content alone: the same bytes may have been uploaded as something that is not a zip.
    if (found?.filename?.toLowerCase().endsWith('.zip'))
        return found.id;
    const { zip, fileName } = bundle;
    return (await client.files.upload({ bytes: zip, size: zip.length, name: fileName, mediaType: 'application/zip' })).id;
}
/**
 * Stores an uploaded bundle as the next version of `base`, or as a skill of its own without a base and where the
 * platform refuses the update, the least exercised of its calls. Throws `ApiError`; `ambiguous` when it may be stored.
 */
async function saveVersion(client, version) {
    const { name, description, fileId, base } = version;
    const notes = [];
    if (base !== undefined) {
        try {
            const reply = await client.skills.update(base.id, { fileId, description });
            return { reply, status: 'updated', notes: otherName(reply, name) };
        }
        catch (error) {
            if (!isRefusal(error))
                throw error;
            notes.push(`The platform refused the update of ${base.id} (${error.message}), so the version was created.`);
        }
    }
    const reply = await client.skills.create({ fileId, name, description });
    return { reply, status: 'created', notes: [...notes, ...otherName(reply, name)] };
}
function otherName({ name, id }, wanted) {
    if (name === wanted)
        return [];
    return [
        `The platform answered with the name "${name}" instead of "${wanted}", most likely because the same content is ` +
            `stored under it: use the id ${id}, not the name.`,
    ];
}
// 403 too: the key has passed other requests by now, so it is this skill that may not be changed with it.
function isRefusal(error) {
    if (!(error instanceof errors/* ApiError */.hD))
        return false;
    return error.details.kind === 'rejected' || error.details.status === 403;
}

;// CONCATENATED MODULE: ./lib/release/publish-skill.js






/**
 * Makes the platform's newest own version of a skill hold the content of the bundle, and proves it by downloading it. Sends nothing
 * but reads when it does already. Never touches a public skill. Throws `ApiError` when a request failed for good.
 *
 * @example
 * const own = createOwnVersions(client);
 * for (const { skill, bundle } of skills) published.push(await publishSkill({ skill, bundle, client, own, clock, log, signal, dryRun }));
 */
async function publishSkill(request) {
    const { skill, bundle, client, dryRun } = request;
    const { name, directory, description } = skill;
    const about = { name, directory, digest: bundle.digest };
    if (description === undefined || description.trim() === '')
        return { ...about, id: null, version: null, status: 'refused', message: 'SKILL.md has no description.' };
    let previous = await compared(request, { fresh: false });
    if (previous && isCurrent(previous))
        return unchanged(about, previous.record);
    const breach = breakingNote(request, previous);
    if (breach?.refused)
        return notSent(about, 'refused', breach.message, previous);
    if (dryRun)
        return notSent(about, 'planned', plan(previous, breach?.message), previous);
    const fileId = await uploadBundle(client, bundle);
    const now = await findPrevious(request, { fresh: true });
    if (now && now.id !== previous?.record.id) {
        previous = await comparePrevious(request, now);
        if (isCurrent(previous))
            return unchanged(about, now, 'Another run published the same content meanwhile.');
    }
    const base = previous?.record;
    const saved = await save(request, { name, description, fileId, ...(base ? { base } : {}) });
    const stored = await awaitReady(client, saved.reply.id, request);
    const notes = [...saved.notes];
    if (breach)
        notes.push(breach.message);
    if (stored.isPublic && !base?.isPublic)
        notes.push('The platform made this version public.');
    const difference = await verify(request, stored.id);
    if (saved.reply.name === name)
        notes.push(...(await overtaken(request, stored, base)));
    for (const note of notes)
        request.log.warning(`${name}: ${note}`);
    if (difference !== undefined)
        notes.unshift(difference);
    return {
        ...about,
        id: stored.id,
        version: stored.version ?? saved.reply.version ?? null,
        status: difference === undefined ? saved.status : 'failed',
        ...(notes.length > 0 ? { message: notes.join(' ') } : {}),
        ...comparison(previous),
    };
}
async function compared(request, options) {
    const record = await findPrevious(request, options);
    return record && comparePrevious(request, record);
}
/** What is to be said of breaking changes, and whether they keep the skill from being published. */
function breakingNote({ breakingChanges = 'warn' }, previous) {
    const breaking = previous?.schemaChanges.filter(({ kind }) => kind === 'breaking') ?? [];
    if (breaking.length === 0 || breakingChanges === 'allow' || previous?.raisesMajor)
        return undefined;
    const shown = breaking.slice(0, 3).map(({ pointer, message }) => `${pointer || 'the whole'}: ${message}`);
    const more = breaking.length > 3 ? ` and ${breaking.length - 3} more` : '';
    const refused = breakingChanges === 'fail';
    const advice = refused ? ' Raise the major version in SKILL.md, or set breaking-changes: allow.' : '';
    return { message: `The output schema breaks its consumers: ${shown.join('; ')}${more}.${advice}`, refused };
}
/** Saves, and after a lost reply looks whether it was carried out. */
async function save(request, version) {
    try {
        return await saveVersion(request.client, version);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.details.kind !== 'ambiguous')
            throw error;
        for (const waitMs of [2_000, 5_000]) {
            await request.clock.sleep(waitMs, request.signal);
            const newest = await request.own.newest(version.name, { fresh: true });
            if (newest === undefined || newest.id === version.base?.id)
                continue;
            if (!isCurrent(await comparePrevious(request, newest)))
                continue;
            const notes = [`The reply to the upload was lost (${error.message}), but the version is there.`];
            return { reply: newest, status: version.base ? 'updated' : 'created', notes };
        }
        throw error;
    }
}
/** What is wrong with the stored content; undefined when it is what was sent. */
async function verify(request, id) {
    try {
        const { files } = await (0,stored_content/* downloadContent */.e)(request.client, id);
        const changes = (0,content/* compareContent */.TH)(request.bundle.entries, files);
        return (0,content/* isSameContent */.OI)(changes)
            ? undefined
            : `What is stored differs from what was sent: ${(0,content/* describeChanges */.DT)(changes)}.`;
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return `What is stored could not be verified: ${(0,errors/* describeError */.Uc)(error)}.`;
    }
}
/** Whether another job stored a version in the same moment: both are kept, and the newest is what `latest` means. */
async function overtaken(request, stored, base) {
    const newest = await request.own.newest(request.skill.name, { fresh: true });
    if (newest === undefined || newest.id === stored.id || newest.id === base?.id)
        return [];
    return [`Another version, ${newest.version ?? newest.id}, was published at the same time and is the newest now.`];
}
function unchanged(about, base, message) {
    const { id, version = null } = base;
    return { ...about, id, version, status: 'unchanged', ...(message === undefined ? {} : { message }) };
}
function notSent(about, status, message, previous) {
    return { ...about, id: null, version: null, status, message, ...comparison(previous) };
}
function plan(previous, note) {
    const { record } = previous ?? {};
    const action = record ? `Would update ${record.version ?? record.id}.` : 'Would create the skill.';
    return note === undefined ? action : `${action} ${note}`;
}

// EXTERNAL MODULE: ./lib/commands/check-skills.js + 1 modules
var check_skills = __webpack_require__(40083);
;// CONCATENATED MODULE: ./lib/commands/publish-skills.js






/** Errors that every further skill would meet too. */
const hopeless = ['auth', 'billing', 'rate', 'unreachable'];
/** Errors that may be the skill's: the platform read it and said no. */
const blamingSkill = ['rejected'];
/**
 * Publishes the skills one after the other, by name. A failure ends the run, or with `fail-fast: false` only its skill.
 * What was stored before is in the result and in the lock file either way; a re-run finds it unchanged and continues.
 */
async function publishSkills(context, setup) {
    const { inputs, runtime, configuration } = context;
    const { connection, lock } = setup;
    const own = (0,own_versions/* createOwnVersions */.C)(connection.client);
    const published = [];
    const blameless = new Set();
    let stopped;
    for (const skill of byName(setup.skills)) {
        if (runtime.signal.aborted)
            stopped ??= { kind: 'interrupted', message: 'The run was interrupted.' };
        if (stopped) {
            published.push(refused(skill, null, `Not attempted: ${stopped.message}`));
            blameless.add(skill.directory);
            continue;
        }
        const row = await publishOne(skill);
        if (row instanceof errors/* ApiError */.hD) {
            published.push({ ...refused(skill, null, row.message), status: 'failed' });
            if (!blamingSkill.includes(row.details.kind))
                blameless.add(skill.directory);
            if (hopeless.includes(row.details.kind))
                stopped = { kind: row.details.kind, message: row.message };
        }
        else
            published.push(row);
        const last = published.at(-1);
        if (last)
            runtime.log.info(progressLine(last));
        if (lock && !inputs['dry-run'])
            await lock.save(published);
        if (last && isTrouble(last) && inputs['fail-fast'])
            stopped ??= { kind: 'failed', message: `${skill.name} was not published (fail-fast).` };
    }
    return { published, blameless, ...(stopped ? { stopped } : {}) };
    async function publishOne(skill) {
        const objectionable = blockedBy(setup.checked.findings.get(skill.directory) ?? []);
        if (objectionable !== undefined)
            return refused(skill, null, objectionable);
        const bundle = await bundled(skill);
        if (typeof bundle === 'string')
            return refused(skill, null, bundle);
        const doubt = setup.evidence && objection(setup.evidence, { name: skill.name, digest: bundle.digest });
        if (doubt !== undefined)
            return refused(skill, bundle.digest, doubt);
        const { clock, log, signal } = runtime;
        const { client } = connection;
        const configuredId = configuration.publish.get(skill.name)?.id;
        try {
            return await publishSkill({
                ...{ skill, bundle, client, own, clock, log, signal },
                ...(configuredId === undefined ? {} : { configuredId }),
                dryRun: inputs['dry-run'],
                breakingChanges: inputs['breaking-changes'],
            });
        }
        catch (error) {
            if (error instanceof errors/* ApiError */.hD)
                return error;
            if (signal.aborted && error === signal.reason)
                return { ...refused(skill, bundle.digest, 'The run was interrupted.'), status: 'failed' };
            throw error;
        }
    }
}
/** True when a row keeps the run from succeeding. */
function isTrouble({ status }) {
    return status === 'refused' || status === 'failed' || status === 'drifted';
}
/** Skills in the order in which they are published, the same in every run. */
function byName(skills) {
    return [...skills].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.directory < b.directory ? -1 : 1));
}
/** What the findings of a skill say against publishing it. */
function blockedBy(findings) {
    const errors = findings.filter((finding) => (0,check_skills/* isFailing */.D)(finding, 'error')).length;
    if (errors > 0)
        return `It has ${errors} ${errors === 1 ? 'finding' : 'findings'} at error level.`;
    // Not even a suppressed one: whoever runs the published skill would be handed the answers of its own test.
    const leak = findings.find(({ rule }) => rule === 'fixture/leak');
    return leak && `A fixture or an expected value is in the bundle: ${leak.message}`;
}
async function bundled(skill) {
    try {
        return await (0,skill_bundle/* bundleSkill */.S)(skill);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return (0,errors/* describeError */.Uc)(error);
        throw error;
    }
}
function refused({ name, directory }, digest, message) {
    return { name, directory, id: null, version: null, digest, status: 'refused', message };
}
function progressLine({ name, status, version, message }) {
    const stored = version === null ? '' : ` ${version}`;
    return `${name}: ${status}${stored}${message === undefined ? '' : `: ${message}`}`;
}

;// CONCATENATED MODULE: ./lib/commands/check-drift.js








/**
 * Compares each skill in the repository with the lock file and the server; skills that only the lock file names are
 * compared too. Changes nothing anywhere. A request that fails for good ends the run: half a comparison proves nothing.
 */
async function checkDrift({ runtime, configuration }, setup) {
    const { client } = setup.connection;
    const own = (0,own_versions/* createOwnVersions */.C)(client);
    const published = [];
    const blameless = new Set();
    const locked = setup.lock?.before?.skills ?? new Map();
    const gone = [...locked.keys()].filter((name) => !setup.skills.some((skill) => skill.name === name)).sort();
    try {
        for (const skill of byName(setup.skills))
            published.push(await compare(skill.name, skill));
        for (const name of gone)
            published.push(await compare(name, undefined));
    }
    catch (error) {
        if (error instanceof errors/* ApiError */.hD)
            return { published, blameless, stopped: { kind: error.details.kind, message: error.message } };
        if (runtime.signal.aborted && error === runtime.signal.reason)
            return { published, blameless, stopped: { kind: 'interrupted', message: 'The run was interrupted.' } };
        throw error;
    }
    return { published, blameless };
    async function compare(name, skill) {
        const entry = locked.get(name);
        const bundle = skill && (await (0,skill_bundle/* bundleSkill */.S)(skill));
        const configuredId = configuration.publish.get(name)?.id;
        const newest = await (0,find_own/* findOwn */.g)({ client, own, ...(configuredId === undefined ? {} : { configuredId }) }, name);
        const files = newest && bundle
            ? await filesOf(client, newest.id, (message) => runtime.log.warning(`${name}: ${message}`))
            : undefined;
        const row = driftOf({
            name,
            directory: skill?.directory ?? '',
            locking: setup.lock !== undefined,
            ...(bundle ? { digest: bundle.digest } : {}),
            ...(entry ? { locked: entry } : {}),
            ...(entry ? { lockedExists: entry.id === newest?.id || (await client.skills.get(entry.id)) !== undefined } : {}),
            ...(newest ? { newest } : {}),
            ...(bundle && files ? { changes: (0,content/* compareContent */.TH)(files, bundle.entries) } : {}),
        });
        runtime.log.info(`${name}: ${row.status}${row.message === undefined ? '' : `: ${row.message}`}`);
        return row;
    }
}
async function filesOf(client, id, warn) {
    try {
        return (await (0,stored_content/* downloadContent */.e)(client, id)).files;
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.details.kind !== 'malformed')
            throw error;
        warn(`version ${id} cannot be compared: ${(0,errors/* describeError */.Uc)(error)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/commands/code-guard.js
var code_guard = __webpack_require__(60753);
// EXTERNAL MODULE: ./lib/commands/run-results.js
var run_results = __webpack_require__(9448);
;// CONCATENATED MODULE: ./lib/commands/conclude-publish.js



/** The conclusion of a publish run and of each skill; `wrongKey` when the platform refused the key. */
function concludePublish({ inputs }, { skills, checked, run, connection, startedAt }) {
    const rows = new Map(run.published.map((row) => [row.directory, row]));
    const results = skills.map((skill) => {
        const findings = checked.findings.get(skill.directory) ?? [];
        const row = rows.get(skill.directory);
        const blamed = findings.some((finding) => (0,check_skills/* isFailing */.D)(finding, inputs['fail-on']));
        const troubled = row !== undefined && isTrouble(row);
        const blameless = run.blameless.has(skill.directory);
        return {
            name: skill.name,
            directory: skill.directory,
            digest: row?.digest ?? null,
            conclusion: blamed || (troubled && !blameless) ? 'failure' : troubled ? 'inconclusive' : 'success',
            findings: findings.map(run_results/* resultFinding */.BS),
        };
    });
    const bad = results.filter(({ conclusion }) => conclusion === 'failure').length;
    // A skill that only the lock file names is in no directory.
    const failure = bad > 0 || run.published.some(({ directory, status }) => directory === '' && status === 'drifted');
    return {
        wrongKey: run.stopped?.kind === 'auth',
        parts: {
            command: 'publish',
            startedAt,
            conclusion: conclusionOf(run, failure),
            reasons: [
                ...(run.stopped && run.stopped.kind !== 'failed' ? [run.stopped.message] : []),
                ...run.published.filter(isTrouble).map(({ name, status, message }) => `${name}: ${status}: ${message}`),
                ...(bad > 0 && !run.published.some(isTrouble)
                    ? [`${bad} of ${results.length} skills have findings that fail the run (fail-on: ${inputs['fail-on']}).`]
                    : []),
            ],
            skills: results,
            published: run.published,
            totals: { ...run_results/* nothingRun */.nE, requests: connection.client.requests },
            base_url: connection.baseUrl,
            simulated: connection.simulated,
        },
    };
}
// An interrupted or unreachable platform says nothing about the skills.
function conclusionOf({ stopped, blameless }, failure) {
    if (stopped && stopped.kind !== 'failed')
        return 'inconclusive';
    if (failure)
        return 'failure';
    return blameless.size > 0 ? 'inconclusive' : 'success';
}

// EXTERNAL MODULE: ./lib/commands/connection.js
var commands_connection = __webpack_require__(38912);
// EXTERNAL MODULE: ./lib/commands/files-in-skills.js
var files_in_skills = __webpack_require__(14800);
// EXTERNAL MODULE: ./lib/commands/finish.js + 2 modules
var finish = __webpack_require__(23671);
// EXTERNAL MODULE: ./lib/commands/lock-file-access.js + 1 modules
var lock_file_access = __webpack_require__(42963);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/commands/select-skills.js
var select_skills = __webpack_require__(5847);
;// CONCATENATED MODULE: ./lib/commands/publish-guards.js





/**
 * Throws `UsageError` when the workflow was started by a pull request: nothing that is not merged yet may become the
 * newest version that others run.
 */
function refusePullRequests(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event.startsWith('pull_request'))
        throw new errors/* UsageError */.eb(`publish does not run on ${event} events: publish from a push to the default branch, a release or by hand (workflow_dispatch).`);
}
/**
 * The skill directories to publish. Without a selection those with a `vlmrun.yaml`: a `SKILL.md` alone may be meant
 * for another tool.
 */
async function publishableSkills(context) {
    const selection = await (0,select_skills/* selectSkills */.Z)(context);
    if (context.inputs.skills.length > 0)
        return selection;
    const { cwd, log } = context.runtime;
    const configured = [];
    for (const directory of selection.directories) {
        if (await isFile((0,external_node_path_.join)(cwd, directory, 'vlmrun.yaml')))
            configured.push(directory);
        else
            log.info(`${directory} has no vlmrun.yaml and is left alone; name it in skills to publish it.`);
    }
    return { ...selection, directories: configured };
}
/** What `require-results` names. Throws `UsageError` when it cannot be read. */
async function requiredEvidence(file, cwd, baseUrl) {
    if (file === undefined)
        return undefined;
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`require-results: ${file} cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
    return readEvidence(text, file, baseUrl);
}
async function isFile(path) {
    try {
        return (await (0,promises_.stat)(path)).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./lib/commands/redaction.js + 20 modules
var commands_redaction = __webpack_require__(23738);
// EXTERNAL MODULE: ./lib/commands/replace-file.js
var replace_file = __webpack_require__(31481);
// EXTERNAL MODULE: ./lib/evals/select.js
var evals_select = __webpack_require__(99359);
// EXTERNAL MODULE: ./lib/evals/trials.js
var evals_trials = __webpack_require__(75190);
// EXTERNAL MODULE: ./lib/commands/case-identity.js + 1 modules
var case_identity = __webpack_require__(59729);
// EXTERNAL MODULE: ./lib/commands/conclude-test.js + 1 modules
var conclude_test = __webpack_require__(78869);
// EXTERNAL MODULE: ./lib/commands/decide-cases.js
var decide_cases = __webpack_require__(95988);
// EXTERNAL MODULE: ./lib/commands/run-trials.js + 6 modules
var run_trials = __webpack_require__(23079);
;// CONCATENATED MODULE: ./lib/commands/smoke.js








const TAG = 'smoke';
/**
 * Runs the cases tagged `smoke` of every stored skill against its stored version, also of those that were stored
 * before: an earlier run may have stored them and failed here. Undefined when no such case exists.
 */
async function runSmoke(context, run) {
    const references = new Map();
    const prepared = [];
    for (const { name, directory, id, version, digest, status } of run.published) {
        const checked = run.skills.find(({ skill }) => skill.directory === directory);
        const stored = status === 'created' || status === 'updated' || status === 'unchanged';
        if (!stored || !checked || id === null || digest === null)
            continue;
        const cases = (0,evals_select/* selectCases */._)(checked.suites.cases, { names: [], tags: [TAG] });
        if (cases.length === 0)
            continue;
        prepared.push({ ...checked, bundle: await (0,skill_bundle/* bundleSkill */.S)(checked.skill), cases });
        references.set(directory, { source: 'reference', name, digest, id, version: version ?? 'latest' });
    }
    if (prepared.length === 0) {
        context.runtime.log.warning(`smoke: no case of the published skills has the tag ${TAG}.`);
        return undefined;
    }
    const trials = (0,evals_trials/* expandTrials */.O)(prepared.flatMap(({ cases }) => cases));
    const { connection, redaction } = run;
    const trialRun = await (0,run_trials/* runTrials */.F)(context, prepared, trials, { connection, skills: references, redaction });
    const today = new Date(run.startedAt).toISOString().slice(0, 10);
    const decided = (0,decide_cases/* decideCases */._)(prepared, trialRun, await (0,case_identity/* identifyCases */.K)(prepared), today);
    const outcomes = (0,commands_redaction/* redactOutcomes */.J2)(decided, redaction);
    const { parts, wrongKey } = (0,conclude_test/* concludeTest */.k)(context, {
        ...run,
        ...{ skills: prepared, run: trialRun, outcomes, comparison: undefined },
    });
    const published = run.published.map((row) => withAdvice(row, smoke_conclusionOf(parts, row.directory)));
    return { parts, published, journal: trialRun.journal, wrongKey };
}
/** The parts of a publish run together with what its smoke cases said. */
function withSmoke(parts, smoke) {
    if (smoke === undefined)
        return parts;
    const { cases, trials, totals, reasons } = smoke.parts;
    return {
        ...parts,
        ...(cases ? { cases } : {}),
        ...(trials ? { trials } : {}),
        ...(totals ? { totals } : {}),
        published: smoke.published,
        conclusion: worse(parts.conclusion, smoke.parts.conclusion),
        reasons: [...parts.reasons, ...reasons, ...rollbacks(smoke)],
        skills: parts.skills.map((skill) => {
            const conclusion = smoke_conclusionOf(smoke.parts, skill.directory);
            return conclusion === undefined ? skill : { ...skill, conclusion: worse(skill.conclusion, conclusion) };
        }),
    };
}
function rollbacks({ published, parts }) {
    return published
        .filter(({ directory }) => isBad(smoke_conclusionOf(parts, directory)))
        .map((row) => `${row.name}: ${adviceFor(row)}`);
}
function withAdvice(row, conclusion) {
    if (!isBad(conclusion))
        return row;
    return { ...row, message: [adviceFor(row), row.message].filter((text) => text !== undefined).join(' ') };
}
function adviceFor({ name, id, version, previous }) {
    const now = `${name}:${version ?? 'latest'} (${id})`;
    if (!previous)
        return `The smoke cases did not pass on ${now}.`;
    const before = `${name}:${previous.version ?? 'latest'} (${previous.id})`;
    return `The smoke cases did not pass on ${now}; the version to go back to is ${before}.`;
}
function smoke_conclusionOf({ skills }, directory) {
    return skills.find((skill) => skill.directory === directory)?.conclusion;
}
function isBad(conclusion) {
    return conclusion === 'failure' || conclusion === 'inconclusive';
}
function worse(one, other) {
    for (const conclusion of ['failure', 'inconclusive'])
        if (one === conclusion || other === conclusion)
            return conclusion;
    return one;
}

// EXTERNAL MODULE: ./lib/commands/write-reports.js + 15 modules
var write_reports = __webpack_require__(46246);
;// CONCATENATED MODULE: ./lib/commands/publish.js

















/**
 * Stores each selected skill as a version on the platform, where its content has changed:
 * read and check → bundle → compare with the newest own version → upload → create or update → verify → pin → smoke → report.
 */
const publish = async (context) => {
    const { inputs, runtime } = context;
    const startedAt = runtime.clock.now();
    refusePullRequests(runtime.env);
    const { directories, reasons } = await publishableSkills(context);
    const skills = [];
    const checked = await (0,check_skills/* checkSkills */.P)(directories, context, async (skill) => void skills.push(skill));
    (0,files_in_skills/* refuseFilesInSkills */.b)(context, skills);
    const redaction = await (0,commands_redaction/* prepareRedaction */.HF)(context, skills);
    await (0,code_guard/* guardCode */.p)(context, skills);
    const connection = await (0,commands_connection/* connect */.Ng)(inputs, runtime);
    try {
        const { baseUrl } = connection;
        const { lockfile } = inputs;
        const setup = {
            ...{ checked, connection },
            skills: skills.map(({ skill }) => skill),
            lock: lockfile === undefined ? undefined : await (0,lock_file_access/* openLockFile */.u)(lockfile, runtime, baseUrl),
            evidence: await requiredEvidence(inputs['require-results'], runtime.cwd, baseUrl),
        };
        await (0,write_reports/* clearReports */.ZG)(context.reports().absolute);
        const run = inputs['check-drift'] ? await checkDrift(context, setup) : await publishSkills(context, setup);
        const wanted = inputs.smoke && !inputs['dry-run'] && !inputs['check-drift'] && (run.stopped?.kind ?? 'failed') === 'failed';
        const smoke = wanted
            ? await runSmoke(context, { connection, skills, checked, redaction, published: run.published, startedAt })
            : undefined;
        const concluded = concludePublish(context, { ...setup, run, startedAt });
        const told = withSmoke(concluded.parts, smoke);
        const parts = { ...told, reasons: [...reasons, ...told.reasons] };
        const outcome = await (0,finish/* finishRun */.J)(context, checked, parts, smoke?.journal);
        const notes = context.secrets.scrub(renderReleaseNotes((0,run_results/* resultsOf */.qS)(parts, context)));
        await (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(context.reports().absolute, 'release-notes.md'), notes);
        return concluded.wrongKey || smoke?.wrongKey ? { ...outcome, exitCode: 2 } : outcome;
    }
    finally {
        await connection.close();
    }
};


/***/ })

};
