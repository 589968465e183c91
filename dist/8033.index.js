export const id = 8033;
export const ids = [8033];
export const modules = {

/***/ 28033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish_publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/markdown/published.js + 1 modules
var published = __webpack_require__(63647);
;// CONCATENATED MODULE: ./lib/report/markdown/release-notes.js


const stored = ['created', 'updated', 'failed'];
/** What a `publish` run changed on the platform, for people who use the skills: Markdown for a release's text. */
function renderReleaseNotes({ published, simulated, started_at }) {
    const changed = published.filter(({ status, id }) => stored.includes(status) && id !== null);
    const planned = published.filter(({ status }) => status === 'planned');
    const unchanged = published.filter(({ status }) => status === 'unchanged');
    // Whose record it is, or that its smoke cases did not pass, is for the readers of every release.
    const remarkable = unchanged.filter(({ message }) => message !== undefined);
    const lines = [`# Published skills, ${started_at.slice(0, 10)}\n`];
    if (simulated)
        lines.push('> **Simulated.** Nothing was published: the built-in simulator answered.\n');
    if (changed.length + planned.length + remarkable.length === 0)
        lines.push('No skill changed.\n');
    for (const skill of [...changed, ...planned, ...remarkable])
        lines.push(section(skill));
    const quiet = unchanged.filter((skill) => !remarkable.includes(skill)).map(({ name }) => (0,lib_text/* markdownCode */.D9)(name));
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

// EXTERNAL MODULE: ./lib/skill/bundle.js + 2 modules
var bundle = __webpack_require__(83387);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/content.js
var release_content = __webpack_require__(92748);
;// CONCATENATED MODULE: ./lib/release/await-ready.js

const PATIENCE_MS = 5 * 60_000;
/** A record may not be readable at once after it was written. */
const MISSING_PATIENCE_MS = 15_000;
const operation = 'GET /skills/{id}';
const FAILED = /^(failed|error|cancell?ed|expired)$/;
const UNDER_WAY = /^(pending|enqueued|queued|running|processing|creating|paused)$/;
/** The platform has read the version, and says that it is none. */
class ProcessingFailed extends errors/* ApiError */.hD {
}
/**
 * Reads a version until the platform has finished with it; only this reply tells the version of one that was created.
 * Throws `ProcessingFailed` when it failed there, `ApiError` when it stays unreadable for 15 s or is not ready after 5
 * minutes.
 */
async function awaitReady(client, id, { clock, signal }) {
    const started = clock.now();
    for (let waitMs = 1_000;; waitMs = Math.min(waitMs * 2, 10_000)) {
        const skill = await client.skills.get(id);
        const status = statusOf(skill);
        if (skill && FAILED.test(status))
            throw new ProcessingFailed(`${operation}: the platform could not process version ${id}: ${status}`, {
                kind: 'rejected',
                operation,
            });
        if (skill && !UNDER_WAY.test(status))
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
/** What a record says of itself: that it can be used, that the platform still works on it, or that it failed there. */
function readinessOf(skill) {
    const status = statusOf(skill);
    if (FAILED.test(status))
        return 'failed';
    return UNDER_WAY.test(status) ? 'under way' : 'ready';
}
// Most records carry no status at all: they are ready.
function statusOf(skill) {
    return skill?.status?.trim().toLowerCase() ?? 'completed';
}

;// CONCATENATED MODULE: ./lib/release/drift.js


/** Compares repository, lock file and server for one skill: `unchanged` when all agree, `drifted` with what does not. */
function driftOf(places) {
    const { name, directory, repository, locked, newest, changes, files = [] } = places;
    const digest = typeof repository === 'string' ? null : repository.digest;
    const drift = [...repositoryDrift(places), ...serverDrift(places)];
    const shown = newest ?? (locked && places.lockedVersion !== 'gone' ? locked : undefined);
    return {
        name,
        directory,
        id: shown?.id ?? null,
        version: shown?.version ?? null,
        digest,
        status: drift.length > 0 ? 'drifted' : 'unchanged',
        ...(drift.length > 0 ? { message: drift.join(' ') } : {}),
        ...(changes && drift.length > 0 ? { changes } : {}),
        ...(files.length > 0 ? { files } : {}),
    };
}
function repositoryDrift({ repository, locking, locked }) {
    const drift = [];
    if (repository === 'absent')
        drift.push('The lock file names it, but the repository has no such skill.');
    if (repository === 'unusable')
        drift.push('The skill in the repository cannot be bundled.');
    if (locking && !locked)
        drift.push('The lock file does not name it.');
    if (locked && typeof repository !== 'string' && locked.digest !== repository.digest)
        drift.push(`The repository holds ${drift_short(repository.digest)}, the lock file ${drift_short(locked.digest)}.`);
    return drift;
}
function serverDrift({ repository, locked, lockedVersion, newest, newestDigest, missingId, changes, }) {
    const drift = [];
    if (missingId !== undefined)
        drift.push(`The configured id ${missingId} does not exist on the server.`);
    const pin = locked && (locked.version ?? locked.id);
    if (lockedVersion === 'gone')
        drift.push(`The locked version ${pin} is gone from the server.`);
    const lockedDigest = lockedVersion === 'gone' ? undefined : lockedVersion?.digest;
    if (locked && lockedDigest !== undefined && lockedDigest !== locked.digest)
        drift.push(`The locked version ${pin} holds ${drift_short(lockedDigest)}, the lock file says ${drift_short(locked.digest)}.`);
    if (newest === undefined) {
        // A record of somebody else's, or one under another name, that the platform gave back for this content.
        if (lockedDigest === undefined)
            drift.push('The server has no own version of it.');
        return drift;
    }
    const version = newest.version ?? newest.id;
    if (locked && locked.id !== newest.id && newestDigest !== locked.digest)
        drift.push(`The newest version on the server is ${version}, the locked one ${pin}.`);
    if (readinessOf(newest) === 'failed')
        drift.push(`The platform could not process ${version}.`);
    if (newestDigest === undefined)
        drift.push(`The content of ${version} cannot be read.`);
    if (changes && typeof repository !== 'string' && !(0,release_content/* isSameContent */.OI)(changes))
        drift.push(`The repository differs from ${version}: ${(0,release_content/* describeChanges */.DT)(changes)}.`);
    return drift;
}
function drift_short(digest) {
    return digest.slice(0, 12);
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./lib/source/line-diff.js
/** Texts with more differences than this are told as one that replaces the other: the search takes its square. */
const MOST_DIFFERENCES = 1_000;
/**
 * The fewest lines to replace to turn one list of lines into the other, in the order of the text (E. W. Myers, An O(ND)
 * Difference Algorithm, 1986).
 */
function lineChanges(old, current) {
    let start = 0;
    while (start < old.length && start < current.length && old[start] === current[start])
        start++;
    let end = 0;
    while (end < Math.min(old.length, current.length) - start && old.at(-1 - end) === current.at(-1 - end))
        end++;
    const [a, b] = [old.slice(start, old.length - end), current.slice(start, current.length - end)];
    const kept = commonLines(a, b) ?? [];
    const changes = [];
    let [from, to] = [0, 0];
    for (const [x, y] of [...kept, [a.length, b.length]]) {
        if (x > from || y > to)
            changes.push({ start: start + from, end: start + x, added: b.slice(to, y) });
        [from, to] = [x + 1, y + 1];
    }
    return changes;
}
/** Indices of a longest common subsequence, in order; undefined when the texts have too little in common. */
function commonLines(a, b) {
    const most = Math.min(a.length + b.length, MOST_DIFFERENCES);
    // furthest[k + most]: how far the diagonal k (x - y) was reached with as many differences as were allowed so far.
    const furthest = new Int32Array(2 * most + 2);
    const trace = [];
    for (let differences = 0; differences <= most; differences++) {
        trace.push(furthest.slice());
        for (let k = -differences; k <= differences; k += 2) {
            let x = startOf(furthest, k, differences, most);
            while (x < a.length && x - k < b.length && a[x] === b[x - k])
                x++;
            furthest[k + most] = x;
            if (x >= a.length && x - k >= b.length)
                return walkBack(trace, a.length, b.length, most);
        }
    }
    return undefined;
}
/** Where a diagonal begins: one line of `b` more, or one of `a`, whichever reached further. */
function startOf(furthest, k, differences, most) {
    const down = k === -differences || (k !== differences && at(furthest, k - 1, most) < at(furthest, k + 1, most));
    return down ? at(furthest, k + 1, most) : at(furthest, k - 1, most) + 1;
}
function at(furthest, k, most) {
    return furthest[k + most] ?? 0;
}
function walkBack(trace, endX, endY, most) {
    const matches = [];
    let [x, y] = [endX, endY];
    for (let differences = trace.length - 1; differences >= 0; differences--) {
        const furthest = trace[differences];
        const k = x - y;
        const begin = differences === 0 ? 0 : startOf(furthest, k, differences, most);
        while (x > begin && y > begin - k)
            matches.push([--x, --y]);
        if (differences === 0)
            break;
        const down = k === -differences || (k !== differences && at(furthest, k - 1, most) < at(furthest, k + 1, most));
        if (down)
            y--;
        else
            x--;
    }
    return matches.reverse();
}

// EXTERNAL MODULE: ./lib/source/unified-diff.js
var unified_diff = __webpack_require__(83223);
;// CONCATENATED MODULE: ./lib/release/file-changes.js




/** A larger file is not compared by lines. Bytes. */
const LARGEST_TEXT = 256 * 1024;
/** Characters of one diff, and of all diffs of a skill. */
const LONGEST_DIFF = 20_000;
const LONGEST_TOGETHER = 200_000;
/** What changed in each file, by path. Diffs are cut where they would be longer than anybody reads. */
function fileChanges({ added, changed, removed }, before, after) {
    const [old, current] = [before, after].map((files) => new Map(files.map(({ path, bytes }) => [path, bytes])));
    const kinds = new Map([
        ...added.map((path) => [path, 'added']),
        ...changed.map((path) => [path, 'changed']),
        ...removed.map((path) => [path, 'removed']),
    ]);
    let left = LONGEST_TOGETHER;
    return [...kinds]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, change]) => {
        const [was, is] = [old?.get(path), current?.get(path)];
        const compared = compareLines(path, was, is);
        const diff = compared && (0,lib_text/* truncate */.xv)(compared.diff, Math.min(LONGEST_DIFF, left));
        left -= diff?.length ?? 0;
        return {
            path,
            change,
            bytes_before: was?.length ?? null,
            bytes_after: is?.length ?? null,
            ...(compared ? { lines_added: compared.added, lines_removed: compared.removed } : {}),
            ...(diff === undefined ? {} : { diff }),
        };
    });
}
function compareLines(path, before, after) {
    const [was, is] = [before, after].map((bytes) => (bytes === undefined ? '' : textOf(bytes)));
    if (was === undefined || is === undefined)
        return undefined;
    const [old, current] = [(0,unified_diff/* linesOf */.Dx)(was), (0,unified_diff/* linesOf */.Dx)(is)];
    const changes = lineChanges(old, current);
    return {
        added: changes.reduce((sum, change) => sum + change.added.length, 0),
        removed: changes.reduce((sum, { start, end }) => sum + end - start, 0),
        diff: (0,unified_diff/* formatDiff */.Vs)(path, old, changes),
    };
}
function textOf(bytes) {
    if (bytes.length > LARGEST_TEXT || bytes.includes(0) || !(0,external_node_buffer_.isUtf8)(bytes))
        return undefined;
    return new TextDecoder().decode(bytes);
}

// EXTERNAL MODULE: ./lib/release/find-own.js
var find_own = __webpack_require__(11971);
// EXTERNAL MODULE: ./lib/release/own-versions.js
var own_versions = __webpack_require__(63983);
// EXTERNAL MODULE: ./lib/release/stored-content.js
var stored_content = __webpack_require__(36442);
// EXTERNAL MODULE: ./lib/json.js
var json = __webpack_require__(16413);
;// CONCATENATED MODULE: ./lib/release/evidence.js


/**
 * Reads a `results.json` as evidence for publishing. Throws `UsageError`, naming `file`, when it is no such document.
 * Results that are simulated, filtered, incomplete or from elsewhere are unusable as a whole.
 */
function readEvidence(text, file, server) {
    let results;
    try {
        results = JSON.parse(text);
    }
    catch {
        throw new errors/* UsageError */.eb(`require-results: ${file} is not JSON.`);
    }
    if (!(0,json/* isJsonObject */.O)(results) || results.version !== 1 || !Array.isArray(results.skills))
        throw new errors/* UsageError */.eb(`require-results: ${file} is not the results.json of a test run.`);
    const stale = staleSkills(results.trials);
    const cases = casesBySkill(results.cases);
    const skills = results.skills.flatMap((skill) => {
        if (!(0,json/* isJsonObject */.O)(skill))
            return [];
        const { name, digest, conclusion } = skill;
        if (typeof name !== 'string' || typeof digest !== 'string' || typeof conclusion !== 'string')
            return [];
        const verdicts = cases.get(name) ?? [];
        const passed = verdicts.some((verdict) => verdict === 'passed' || verdict === 'flaky');
        return [{ name, digest, conclusion, passed, cases: verdicts.length, stale: stale.has(name) }];
    });
    const unusable = whyUnusable(results, server);
    const runFailed = whyRunFailed(results);
    return {
        ...(unusable === undefined ? {} : { unusable }),
        ...(runFailed === undefined ? {} : { runFailed }),
        skills,
    };
}
/** Why a skill must not be published on this evidence; undefined when its content was tested with success. */
function objection(evidence, { name, digest }) {
    if (evidence.unusable !== undefined)
        return evidence.unusable;
    const tested = evidence.skills.filter((skill) => skill.digest === digest);
    if (tested.length === 0) {
        const other = evidence.skills.find((skill) => skill.name === name);
        return other === undefined
            ? `Content ${digest} was not tested.`
            : `Content ${digest} was not tested; the test ran on ${other.digest}.`;
    }
    for (const skill of tested) {
        if (skill.stale)
            return 'A case of it was judged on a kept response of other content (reuse: always).';
        if (skill.conclusion !== 'success')
            return `Content ${digest} was tested and concluded "${skill.conclusion}".`;
        if (skill.cases === 0)
            return `Content ${digest} was not tested: the run had no case of ${skill.name}.`;
        if (!skill.passed)
            return (`Content ${digest} was not proven: no case of ${skill.name} passed. Cases that are expected to fail, ` +
                'quarantined or skipped are no evidence.');
    }
    return evidence.runFailed;
}
function whyUnusable(results, server) {
    const selection = (0,json/* isJsonObject */.O)(results.selection) ? results.selection : {};
    if (results.command !== 'test' && results.command !== 'report')
        return `The required results are those of the command ${JSON.stringify(results.command)}, not of test.`;
    if (results.simulated !== false)
        return 'The required results are simulated, which proves nothing.';
    if (results.base_url !== server.baseUrl)
        return `The required results are from ${shown(results.base_url)}, not from ${server.baseUrl}.`;
    if (results.agent_base_url !== server.agentBaseUrl)
        return `The required results were run on ${shown(results.agent_base_url)} (agent-base-url), not on ${server.agentBaseUrl}.`;
    if (!isEmptyList(selection.cases))
        return 'The required results are filtered by case.';
    if (!isEmptyList(selection.tags))
        return 'The required results are filtered by tag.';
    if (selection.shard !== null && selection.shard !== undefined)
        return 'The required results are those of one shard; merge the shards with report first.';
    return undefined;
}
/**
 * A run that is no success although none of its skills is to blame has missed a gate over all cases together, or was cut
 * short. So has one with a bad skill that says so beside it: which skills such a gate would let through is not known.
 */
function whyRunFailed(results) {
    const { conclusion } = results;
    if (conclusion === 'success')
        return undefined;
    const gates = Array.isArray(results.gates_missed)
        ? results.gates_missed.filter((gate) => typeof gate === 'string')
        : [];
    const skills = Array.isArray(results.skills) ? results.skills : [];
    const blamed = skills.some((skill) => (0,json/* isJsonObject */.O)(skill) && skill.conclusion !== 'success');
    if (gates.length === 0 && blamed)
        return undefined;
    const reasons = Array.isArray(results.reasons) ? results.reasons.filter((reason) => typeof reason === 'string') : [];
    const why = [...gates, ...(gates.length === 0 ? reasons : [])].slice(0, 3).join(' ');
    return `The test run as a whole concluded ${JSON.stringify(conclusion ?? null)}${why === '' ? '.' : `: ${why}`}`;
}
function casesBySkill(cases) {
    const found = new Map();
    for (const one of Array.isArray(cases) ? cases : []) {
        if (!(0,json/* isJsonObject */.O)(one) || typeof one.skill !== 'string')
            continue;
        found.set(one.skill, [...(found.get(one.skill) ?? []), one.verdict ?? null]);
    }
    return found;
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
function shown(address) {
    return address === undefined ? 'an address that they do not name' : JSON.stringify(address);
}
function isEmptyList(value) {
    return value === undefined || (Array.isArray(value) && value.length === 0);
}

;// CONCATENATED MODULE: ./lib/release/publish-outcome.js


/** A row about a skill of which no version is known. */
function rowWithoutVersion({ name, directory, digest }, status, message) {
    return { name, directory, id: null, version: null, digest, status, message: (0,lib_text/* sentence */.em)(message) };
}
/** Sentences as the message of a row; empty for none. */
function messageOf(notes) {
    return notes.length === 0 ? {} : { message: notes.map(lib_text/* sentence */.em).join(' ') };
}
/** Errors that may be the skill's: the platform read it and said no. */
const blamesSkill = ['rejected'];
/** How an error that was thrown while a skill was dealt with counts; undefined for a bug. */
function blameOf(error, signal) {
    if (signal.aborted && error === signal.reason)
        return { blameless: 'interrupted' };
    if (!(error instanceof errors/* ApiError */.hD))
        return undefined;
    return blamesSkill.includes(error.details.kind) ? { error } : { blameless: 'platform', error };
}

;// CONCATENATED MODULE: ./lib/release/breach.js
const SHOWN = 3;
/** The breaking changes since the version before, or that nobody can tell them. Undefined when there is nothing to say. */
function breachOf({ breakingChanges = 'warn' }, previous) {
    if (previous === undefined || breakingChanges === 'allow')
        return undefined;
    const refused = breakingChanges === 'fail';
    const { record, unreadable, schemaChanges } = previous;
    if (unreadable !== undefined) {
        const advice = refused ? ' Set breaking-changes: warn to publish nevertheless.' : '';
        const message = `Nobody can say what breaks, since version ${record.version ?? record.id} cannot be read: ${unreadable}.`;
        return { message: message.replace(/\.{2,}$/, '.') + advice, refused };
    }
    const broken = schemaChanges.filter(({ kind }) => kind === 'breaking');
    if (broken.length === 0 || previous.raisesMajor)
        return undefined;
    const shown = broken
        .slice(0, SHOWN)
        .map(({ pointer, message }) => (pointer === '' ? message : `${pointer}: ${message}`))
        .join('; ');
    const more = broken.length > SHOWN ? ` and ${broken.length - SHOWN} more` : '';
    const advice = refused ? ' Raise the major version in SKILL.md, or set breaking-changes: allow.' : '';
    return { message: `The output schema breaks its consumers: ${shown}${more}.${advice}`, refused };
}

// EXTERNAL MODULE: ./lib/skill/zip.js + 1 modules
var zip = __webpack_require__(64834);
;// CONCATENATED MODULE: ./lib/release/major-version.js
/**
 * What a version such as `2`, `v2.1` or `2.0.0-rc.1` promises: its major number, and below 1.0 its minor number too,
 * since there a minor version may break anything (Semantic Versioning 2.0.0, item 4). Undefined for anything else.
 */
function promiseOf(version) {
    const match = /^v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.|-|\+|$)/.exec(version?.trim() ?? '');
    if (match === null)
        return undefined;
    const major = Number(match[1]);
    return { major, minor: major === 0 ? Number(match[2] ?? 0) : 0 };
}
/**
 * True when the author announces a break by raising the major version, or below 1.0 the minor one; a version that was
 * not there before raises nothing.
 */
function raisesMajor(before, after) {
    const old = promiseOf(before);
    const current = promiseOf(after);
    if (old === undefined || current === undefined)
        return false;
    return current.major > old.major || (current.major === old.major && current.minor > old.minor);
}

// EXTERNAL MODULE: ./lib/json-pointer.js
var json_pointer = __webpack_require__(70709);
// EXTERNAL MODULE: ./lib/json-schema/keywords.js
var keywords = __webpack_require__(70988);
;// CONCATENATED MODULE: ./lib/release/schema/annotations.js


/** Annotations of draft-07 that promise something of a value, and are compared as such. */
const PROMISES = ['contentMediaType', 'contentEncoding'];
const MOST_REFERENCES = 32;
/**
 * What a place says that bears on no value: words for people, and keywords that draft-07 does not know, such as
 * `prefixItems`, which the platform ignores. Its own, and where it has none those of what it refers to.
 */
function annotationsOf({ index, parts }) {
    const found = {};
    for (const part of parts) {
        let node = part;
        for (let hops = 0; hops <= MOST_REFERENCES; hops++) {
            const { schema } = node;
            if ((0,json/* isJsonObject */.O)(schema))
                for (const [keyword, value] of Object.entries(schema))
                    if (isAnnotation(keyword) && !Object.hasOwn(found, keyword))
                        annotations_define(found, keyword, value);
            const target = index.resolve(node);
            if (target?.kind !== 'schema')
                break;
            node = target.node;
        }
    }
    return found;
}
function isAnnotation(keyword) {
    const kind = keywords/* draft07Keywords */.nf.get(keyword);
    return kind === undefined || (kind === 'annotation' && !PROMISES.includes(keyword));
}
// An own member of every name, `__proto__` too.
function annotations_define(found, keyword, value) {
    Object.defineProperty(found, keyword, { value, enumerable: true });
}

// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
;// CONCATENATED MODULE: ./lib/release/schema/canonical.js


/** One text for equal JSON values; the order of members does not count. */
function canonicalText(value) {
    return value === undefined ? 'undefined' : (0,json_text/* jsonText */.s$)(ordered(value));
}
/** True for equal JSON values; the order of members does not count. */
function same(one, other) {
    return one === other || canonicalText(one) === canonicalText(other);
}
/** A value as people read it. */
function canonical_shown(value) {
    return value === undefined ? 'none' : (0,json_text/* jsonText */.s$)(value);
}
/** At most eight values as people read them. */
function listed(values) {
    const texts = values.slice(0, 8).map(canonical_shown);
    return values.length > 8 ? `${texts.join(', ')} and ${values.length - 8} more` : texts.join(', ');
}
function ordered(value) {
    if (Array.isArray(value))
        return value.map(ordered);
    if (!(0,json/* isJsonObject */.O)(value))
        return value;
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(members.map(([name, member]) => [name, ordered(member)]));
}

;// CONCATENATED MODULE: ./lib/release/schema/difference.js
const breaking = (message) => ({ kind: 'breaking', message });
const additive = (message) => ({ kind: 'additive', message });
const cosmetic = (message) => ({ kind: 'cosmetic', message });

;// CONCATENATED MODULE: ./lib/release/schema/compare-keywords.js



const bounds = {
    number: [
        { keyword: 'minimum', exclusive: 'exclusiveMinimum', side: 'lower' },
        { keyword: 'maximum', exclusive: 'exclusiveMaximum', side: 'upper' },
    ],
    string: [
        { keyword: 'minLength', side: 'lower' },
        { keyword: 'maxLength', side: 'upper' },
    ],
    array: [
        { keyword: 'minItems', side: 'lower' },
        { keyword: 'maxItems', side: 'upper' },
    ],
    object: [
        { keyword: 'minProperties', side: 'lower' },
        { keyword: 'maxProperties', side: 'upper' },
    ],
};
/** Keywords that promise something of a value when they are there. */
const promises = {
    number: ['multipleOf'],
    string: ['format', 'pattern', 'contentEncoding', 'contentMediaType'],
    array: ['uniqueItems', 'contains'],
    object: ['propertyNames', 'dependencies'],
};
/** Conditions on values of every type. */
const conditions = ['not', 'if', 'then', 'else', 'combination'];
/** What changed in bounds, formats, patterns and conditions: a promise given up is breaking, one added is not. */
function keywordDifferences(type, before, after) {
    return [
        ...(bounds[type] ?? []).flatMap((bound) => boundDifference(bound, before, after)),
        ...[...(promises[type] ?? []), ...conditions].flatMap((keyword) => promiseDifference(keyword, before, after)),
    ];
}
function boundDifference({ keyword, exclusive, side }, before, after) {
    const old = boundOf(before, keyword, exclusive, side);
    const current = boundOf(after, keyword, exclusive, side);
    if (old?.value === current?.value && old?.exclusive === current?.exclusive)
        return [];
    const none = side === 'lower' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const [was, is] = [old?.value ?? none, current?.value ?? none];
    const tighter = was === is ? current?.exclusive === true : side === 'lower' ? is > was : is < was;
    const name = old?.exclusive || current?.exclusive ? boundName(old, current, keyword, exclusive, side) : keyword;
    const message = `${name} changed from ${boundText(old, name, side)} to ${boundText(current, name, side)}`;
    return [tighter ? additive(message) : breaking(message)];
}
function boundOf(keywords, keyword, exclusive, side) {
    const inclusive = numberOf(keywords.get(keyword));
    const strict = exclusive === undefined ? undefined : numberOf(keywords.get(exclusive));
    if (inclusive === undefined)
        return strict === undefined ? undefined : { value: strict, exclusive: true };
    if (strict === undefined)
        return { value: inclusive, exclusive: false };
    const tighter = side === 'lower' ? strict >= inclusive : strict <= inclusive;
    return tighter ? { value: strict, exclusive: true } : { value: inclusive, exclusive: false };
}
function numberOf(value) {
    return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}
function boundName(old, current, keyword, exclusive, side) {
    const onlyExclusive = [old, current].every((one) => one === undefined || one.exclusive);
    return onlyExclusive ? (exclusive ?? keyword) : `the ${side} bound`;
}
function boundText(limit, name, side) {
    if (limit === undefined)
        return 'none';
    if (!name.startsWith('the '))
        return String(limit.value);
    if (limit.exclusive)
        return `${side === 'lower' ? 'more' : 'less'} than ${limit.value}`;
    return `${limit.value}`;
}
function promiseDifference(keyword, before, after) {
    // In place of a schema, false is the strictest of all; only here it stands for nothing.
    const promised = (value) => (keyword === 'uniqueItems' && value === false ? undefined : value);
    const [old, current] = [promised(before.get(keyword)), promised(after.get(keyword))];
    if (same(old, current))
        return [];
    const short = [old, current].every((value) => typeof value !== 'object' || value === null);
    const message = short ? `${keyword} changed from ${canonical_shown(old)} to ${canonical_shown(current)}` : `${keyword} changed`;
    if (old !== undefined)
        return [breaking(message)];
    return [additive(short ? message : `${keyword} was added`)];
}
/** What changed in words for people, and in keywords without a meaning. */
function wordDifferences(before, after) {
    const at = (schema, keyword) => (Object.hasOwn(schema, keyword) ? schema[keyword] : undefined);
    return [...new Set([...Object.keys(before), ...Object.keys(after)])]
        .filter((keyword) => !same(at(before, keyword), at(after, keyword)))
        .map((keyword) => cosmetic(`${keyword} changed${keywords/* draft07Keywords */.nf.has(keyword) ? '' : MEANINGLESS}`));
}
const MEANINGLESS = ', which means nothing in draft-07';

// EXTERNAL MODULE: ./lib/json-schema/limits.js
var limits = __webpack_require__(41988);
// EXTERNAL MODULE: ./lib/json-schema/schema-index.js
var schema_index = __webpack_require__(67090);
// EXTERNAL MODULE: ./lib/json-schema/schema-unusable.js
var schema_unusable = __webpack_require__(83375);
// EXTERNAL MODULE: ./lib/json-schema/subschemas.js
var subschemas = __webpack_require__(23370);
;// CONCATENATED MODULE: ./lib/release/schema/place.js





/** The whole of a schema; undefined for one that is larger or deeper than the limits of every schema. */
function wholeSchema(schema) {
    try {
        (0,limits/* assertMeasure */.DH)(schema);
    }
    catch (error) {
        if (error instanceof schema_unusable/* SchemaUnusable */.R)
            return undefined;
        throw error;
    }
    // What is no schema, such as a text, says nothing about values.
    const index = new schema_index/* SchemaIndex */.k((0,subschemas/* isSchema */.W)(schema) ? schema : true);
    return index.truncated ? undefined : { pointer: '', index, parts: [index.root] };
}
/** A place that the schema says nothing about. */
function anything(of, pointer) {
    return { pointer, index: of.index, parts: [] };
}
/** The place below a node; undefined when no schema stands there. */
function placeBelow(index, node, ...tokens) {
    const pointer = tokens.reduce(json_pointer/* childPointer */.Y2, node.pointer);
    const found = index.at(pointer);
    return found === undefined ? undefined : { pointer, index, parts: [found] };
}
/** Both at once. */
function both(one, other) {
    const parts = [...one.parts, ...other.parts.filter((part) => !one.parts.includes(part))];
    return { ...(one.parts.length > 0 ? one : other), parts };
}

;// CONCATENATED MODULE: ./lib/release/schema/written-out.js


/** A condition that is larger, its references written out, is compared together with the whole schema. */
const MOST_VALUES = 10_000;
/**
 * A keyword's value with every reference replaced by what it leads to, so that two of them can be compared as texts.
 * A circle is cut where it closes; what would become too large stands for the whole schema, and so for every change in it.
 */
function writtenOut(index, pointer, value) {
    let left = MOST_VALUES;
    const expand = (at, item, trail) => {
        if (--left < 0 || typeof item !== 'object' || item === null)
            return item;
        if (Array.isArray(item))
            return item.map((element, i) => expand((0,json_pointer/* childPointer */.Y2)(at, i), element, trail));
        const node = index.at(at);
        const target = node && index.resolve(node);
        if (target?.kind === 'schema') {
            const to = target.node.pointer;
            return trail.includes(to) ? { circle: trail.indexOf(to) } : expand(to, target.node.schema, [...trail, to]);
        }
        return Object.fromEntries(Object.entries(item).map(([key, of]) => [key, expand((0,json_pointer/* childPointer */.Y2)(at, key), of, trail)]));
    };
    const result = expand(pointer, value, []);
    if (left >= 0)
        return result;
    return (0,json/* isJsonObject */.O)(index.root.schema) ? index.root.schema : value;
}

;// CONCATENATED MODULE: ./lib/release/schema/alternative.js





/** In the order in which they are named to people. */
const typeNames = ['object', 'array', 'string', 'number', 'boolean', 'null'];
/** A schema with these alone says nothing about a value that its branches and references do not say. */
const silent = [
    ...['allOf', 'anyOf', 'oneOf', '$ref', '$id', '$schema', 'definitions', '$defs'],
    ...['title', 'description', 'examples', 'default', '$comment', 'readOnly', 'writeOnly'],
];
/** Keywords that are not compared by their value. */
const structural = new Set([
    ...silent,
    ...['type', 'enum', 'const', 'properties', 'required', 'patternProperties', 'additionalProperties'],
    ...['items', 'additionalItems'],
]);
/** An alternative that allows anything. */
const anyValue = {
    origins: [],
    types: undefined,
    integer: false,
    values: undefined,
    keywords: new Map(),
    properties: new Map(),
    required: new Set(),
    patterns: new Map(),
    additional: undefined,
    elements: { first: [], rest: undefined },
};
/** What the keywords of one schema say, without its combinators. */
function ownAlternative(index, node, schema) {
    const place = { pointer: node.pointer, index, parts: [node] };
    const named = (keyword) => new Map(Object.keys((0,json/* isJsonObject */.O)(schema[keyword]) ? schema[keyword] : {}).map((name) => [
        name,
        placeBelow(index, node, keyword, name) ?? anything(place, node.pointer),
    ]));
    const written = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? undefined : [schema.type];
    const listed = Array.isArray(schema.enum) ? schema.enum : undefined;
    const only = Object.hasOwn(schema, 'const') ? (schema.const ?? null) : undefined;
    const values = only === undefined ? listed : [only].filter((value) => listed?.some((one) => same(one, value)) ?? true);
    const keywords = new Map(Object.entries(schema)
        .filter(([keyword]) => !structural.has(keyword))
        .map(([keyword, value]) => [keyword, writtenOut(index, (0,json_pointer/* childPointer */.Y2)(node.pointer, keyword), value)]));
    const additional = schema.additionalProperties === false ? 'closed' : placeBelow(index, node, 'additionalProperties');
    const first = Array.isArray(schema.items)
        ? schema.items.map((_item, at) => placeBelow(index, node, 'items', at) ?? anything(place, node.pointer))
        : undefined;
    const elements = first
        ? { first, rest: placeBelow(index, node, 'additionalItems') }
        : { first: [], rest: placeBelow(index, node, 'items') };
    const alternative = {
        origins: [node.pointer],
        types: written && new Set(written.map(typeName).filter((type) => type !== undefined)),
        integer: written?.includes('integer') === true && !written.includes('number'),
        values,
        keywords,
        properties: named('properties'),
        required: new Set(Array.isArray(schema.required) ? schema.required.map(String) : []),
        patterns: named('patternProperties'),
        additional,
        elements,
    };
    return Object.keys(schema).every((keyword) => silent.includes(keyword))
        ? { ...alternative, origins: [] }
        : alternative;
}
/** A value that fulfils both; undefined when there is none. */
function combine(one, other) {
    if (one === anyValue)
        return other;
    if (other === anyValue)
        return one;
    const types = one.types && other.types ? intersection(one.types, other.types) : (one.types ?? other.types);
    if (types?.size === 0)
        return undefined;
    const values = one.values && other.values
        ? one.values.filter((value) => other.values?.some((candidate) => same(value, candidate)))
        : (one.values ?? other.values);
    if (values?.length === 0)
        return undefined;
    return {
        origins: [...one.origins, ...other.origins],
        types,
        integer: one.integer || other.integer,
        values,
        keywords: merged(one.keywords, other.keywords, narrower),
        properties: merged(one.properties, other.properties, both),
        required: new Set([...one.required, ...other.required]),
        patterns: merged(one.patterns, other.patterns, both),
        additional: bothAdditional(one.additional, other.additional),
        elements: bothElements(one.elements, other.elements),
    };
}
function bothAdditional(one, other) {
    if (one === 'closed' || other === 'closed')
        return 'closed';
    return one && other ? both(one, other) : (one ?? other);
}
function bothElements(one, other) {
    const length = Math.max(one.first.length, other.first.length);
    const at = ({ first, rest }, index) => first[index] ?? rest;
    const joined = (a, b) => (a && b ? both(a, b) : (a ?? b));
    const first = Array.from({ length }, (_, index) => joined(at(one, index), at(other, index)));
    return { first: first.filter((place) => place !== undefined), rest: joined(one.rest, other.rest) };
}
const lower = new Set(['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']);
const upper = new Set(['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']);
function narrower(one, other, keyword) {
    if (same(one, other))
        return one;
    if (isNumber(one) && isNumber(other)) {
        if (lower.has(keyword))
            return one > other ? one : other;
        if (upper.has(keyword))
            return one < other ? one : other;
    }
    // Two patterns, two conditions: kept together, in an order that does not depend on how they were written down.
    return [one, other].sort((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1));
}
function isNumber(value) {
    return typeof value === 'number' || typeof value === 'bigint';
}
function merged(one, other, join) {
    if (one.size === 0 || other.size === 0)
        return one.size === 0 ? other : one;
    const result = new Map(one);
    for (const [key, value] of other) {
        const known = result.get(key);
        result.set(key, known === undefined ? value : join(known, value, key));
    }
    return result;
}
function intersection(one, other) {
    return new Set([...one].filter((value) => other.has(value)));
}
function typeName(written) {
    if (written === 'integer')
        return 'number';
    return typeNames.find((type) => type === written);
}
/** The type of a value. */
function typeOfValue(value) {
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return 'array';
    const type = typeof value;
    return type === 'boolean' || type === 'string' || type === 'object' ? type : 'number';
}

;// CONCATENATED MODULE: ./lib/release/schema/expand.js




/** More ways than these are compared as one text: nobody's schema has them, and each combinator multiplies them. */
const MOST_ALTERNATIVES = 2_000;
/**
 * The ways in which a value may fulfil a place; none when nothing can. References are followed, `anyOf` and `oneOf`
 * become alternatives of their own, `allOf` is put together. A reference that leads nowhere, or back to where it comes
 * from, says nothing.
 */
function alternativesOf({ index, parts }) {
    let found = [anyValue];
    for (const part of parts)
        found = product(found, expand(index, part, new Set()), index, part);
    return found;
}
/** What a schema was found to allow; many places lead to the same one, and combinators to it again and again. */
const known = new WeakMap();
function expand(index, node, trail) {
    const before = known.get(node);
    if (before !== undefined)
        return before;
    if (trail.has(node))
        return [anyValue];
    trail.add(node);
    const found = expandOnce(index, node, trail);
    trail.delete(node);
    known.set(node, found);
    return found;
}
function expandOnce(index, node, trail) {
    const { schema } = node;
    if (schema === false)
        return [];
    if (!(0,json/* isJsonObject */.O)(schema))
        return [anyValue];
    const target = index.resolve(node);
    if (target !== undefined)
        return target.kind === 'schema' ? expand(index, target.node, trail) : [anyValue];
    let found = [ownAlternative(index, node, schema)];
    const branches = (keyword) => (Array.isArray(schema[keyword]) ? schema[keyword] : []).map((_branch, at) => {
        const [branch] = placeBelow(index, node, keyword, at)?.parts ?? [];
        return branch === undefined ? [anyValue] : expand(index, branch, trail);
    });
    for (const branch of branches('allOf'))
        found = product(found, branch, index, node);
    for (const keyword of ['anyOf', 'oneOf']) {
        if (!Array.isArray(schema[keyword]))
            continue;
        found = product(found, branches(keyword).flat(), index, node);
    }
    return found;
}
function product(one, other, index, node) {
    if (one.length * other.length > MOST_ALTERNATIVES)
        return [opaque(index, node)];
    return one.flatMap((a) => other.map((b) => combine(a, b))).filter((alternative) => alternative !== undefined);
}
/** A schema that is compared as a whole. */
function opaque(index, { pointer, schema }) {
    const combination = writtenOut(index, pointer, schema);
    return { ...anyValue, origins: [pointer], keywords: new Map([['combination', combination]]) };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./lib/release/schema/shape.js



/** The shape of a place. */
function shapeOf(place) {
    const alternatives = alternativesOf(place);
    const views = new Map();
    for (const type of typeNames) {
        const view = viewOf(alternatives, type);
        if (view.values.length + view.open.length > 0)
            views.set(type, view);
    }
    return {
        place,
        any: alternatives.some(({ types, values }) => types === undefined && values === undefined),
        views,
        words: [...views].map(([type, view]) => (type === 'number' && isInteger(view) ? 'integer' : type)),
        signature: alternatives.length === 0 ? 'nothing' : alternatives.map(({ origins }) => origins.join('&')).join('|'),
    };
}
/** True when only listed values of the type are allowed. */
function isLimited({ open }) {
    return open.length === 0;
}
/** True when no number with a fraction is allowed. */
function isInteger({ values, open }) {
    return open.every(({ integer }) => integer) && values.every((value) => Number.isInteger(Number(value)));
}
function viewOf(alternatives, type) {
    const listed = new Map();
    const open = [];
    for (const alternative of alternatives) {
        if (alternative.types && !alternative.types.has(type))
            continue;
        if (alternative.values === undefined)
            open.push(alternative);
        for (const value of alternative.values ?? []) {
            const whole = type !== 'number' || !alternative.integer || Number.isInteger(Number(value));
            if (typeOfValue(value) === type && whole)
                listed.set(canonicalText(value), value);
        }
    }
    // The only value, or both of them: the list says no more than the type.
    const whole = (type === 'null' && listed.size === 1) || (type === 'boolean' && listed.size === 2);
    if (whole && open.length === 0)
        return { values: [], open: [anyValue] };
    return { values: open.length > 0 ? [] : [...listed.values()], open };
}

;// CONCATENATED MODULE: ./lib/release/schema/renamed-fields.js





/** More pairs are not looked at: nobody renames so many fields one by one. */
const MOST_COMPARED = 10_000;
const LONGEST_NAME = 100;
/** Names that are less alike are not taken for each other. */
const NEAR = 0.5;
const VERY_NEAR = 0.6;
/**
 * For fields that are gone, the added field that each was most likely renamed to: of the same shape and with a name near
 * it, of the same shape and description, or the only candidate there is. No field is the heir of two.
 */
function renamedFields(gone, added) {
    if (gone.size * added.size > MOST_COMPARED)
        return new Map();
    const shapes = new Map();
    const traits = (place) => shapes.get(place) ?? traitsOf(place, shapes);
    const alone = gone.size === 1 && added.size === 1;
    const candidates = [...gone]
        .flatMap(([from, before]) => [...added].map(([to, after]) => ({ from, to, score: score(from, traits(before), to, traits(after), alone) })))
        .filter(({ score: found }) => found > 0)
        .sort((a, b) => b.score - a.score);
    const heirs = new Map();
    const taken = new Set();
    for (const { from, to } of candidates) {
        if (heirs.has(from) || taken.has(to))
            continue;
        heirs.set(from, to);
        taken.add(to);
    }
    return heirs;
}
function traitsOf(place, known) {
    const { words } = shapeOf(place);
    const { description } = annotationsOf(place);
    const traits = {
        meaning: canonicalText(place.parts.map(({ schema }) => ((0,json/* isJsonObject */.O)(schema) ? withoutWords(schema) : schema))),
        types: words.join(),
        description: typeof description === 'string' && description.trim() !== '' ? description : undefined,
    };
    known.set(place, traits);
    return traits;
}
function withoutWords({ title: _t, description: _d, examples: _e, default: _f, $comment: _c, ...rest }) {
    return rest;
}
/** 0 for fields that are not taken for each other; more for those that are more alike. */
function score(from, before, to, after, alone) {
    const near = nameLikeness(from, to);
    if (before.meaning === after.meaning) {
        const described = before.description !== undefined && before.description === after.description;
        return near >= NEAR || described || alone ? 2 + near + (described ? 1 : 0) : 0;
    }
    return before.types === after.types && near >= VERY_NEAR ? 1 + near : 0;
}
/** 0 to 1: `total` and `total_amount`, `invoiceNumber` and `invoice_number`, `mercant` and `merchant` are near. */
function nameLikeness(one, other) {
    const [a, b] = [words(one), words(other)];
    const [short, long] = a.length <= b.length ? [a, b] : [b, a];
    if (short.length > 0 && short.every((word) => long.includes(word)))
        return short.length === long.length ? 1 : 0.8;
    const [x, y] = [a.join(' ').slice(0, LONGEST_NAME), b.join(' ').slice(0, LONGEST_NAME)];
    const longest = Math.max(x.length, y.length);
    return longest === 0 ? 0 : 1 - (0,mod/* distance */.Io)(x, y) / longest;
}
function words(name) {
    return name
        .replace(/([a-z\d])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word !== '');
}

;// CONCATENATED MODULE: ./lib/release/schema/compare-objects.js





/** Compares the fields of two objects that stand at `before` and `after`. */
function compareObjects(one, other, before, after) {
    const changes = [];
    const steps = [];
    const note = (pointer, difference) => changes.push({ ...difference, pointer });
    const gone = new Map([...one.properties].filter(([name]) => isGone(name, one, other)));
    const added = new Map([...other.properties].filter(([name]) => isGone(name, other, one)));
    const heirs = renamedFields(gone, added);
    for (const name of new Set([...one.properties.keys(), ...one.required])) {
        const quoted = JSON.stringify(name);
        const was = one.properties.get(name);
        const is = other.properties.get(name);
        if (gone.has(name) && was) {
            const heir = heirs.get(name);
            const fate = heir === undefined ? 'removed' : `renamed to ${JSON.stringify(heir)}, or removed`;
            note(was.pointer, breaking(`the ${one.required.has(name) ? 'required field' : 'field'} ${quoted} was ${fate}`));
            continue;
        }
        if (added.has(name))
            continue;
        const pointer = is?.pointer ?? was?.pointer ?? after.pointer;
        if (one.required.has(name) && !other.required.has(name))
            note(pointer, breaking(`the field ${quoted} may now be missing`));
        if (was || is)
            steps.push([was ?? anything(before, pointer), is ?? anything(after, pointer)]);
    }
    for (const name of new Set([...other.properties.keys(), ...other.required])) {
        const quoted = JSON.stringify(name);
        const place = other.properties.get(name);
        if (place && !one.properties.has(name) && !isClosed(one.additional) && alternativesOf(place).length === 0)
            note(place.pointer, breaking(`the field ${quoted} never comes any more`));
        if (added.has(name) && place)
            note(place.pointer, additive(`the field ${quoted} was added`));
        else if (other.required.has(name) && !one.required.has(name) && (place === undefined || one.properties.has(name)))
            note(place?.pointer ?? after.pointer, additive(`the field ${quoted} is now always there`));
    }
    comparePatterns(one, other, { before, after }, note, steps);
    compareAdditional(one, other, { before, after }, note, steps);
    return { changes, steps };
}
/** True for a field that `here` describes, and that by what `there` says never comes or is nothing special. */
function isGone(name, here, there) {
    const place = here.properties.get(name);
    if (place === undefined || alternativesOf(place).length === 0)
        return false;
    const other = there.properties.get(name);
    return other === undefined ? !there.required.has(name) : alternativesOf(other).length === 0;
}
function comparePatterns(one, other, { after }, note, steps) {
    for (const [pattern, was] of one.patterns) {
        const is = other.patterns.get(pattern);
        if (is)
            steps.push([was, is]);
        else
            note(was.pointer, breaking(`fields that match ${JSON.stringify(pattern)} are not described any more`));
    }
    for (const [pattern, is] of other.patterns) {
        const pointer = is.pointer || after.pointer;
        if (!one.patterns.has(pattern))
            note(pointer, additive(`fields that match ${JSON.stringify(pattern)} are described`));
    }
}
function compareAdditional({ additional: was }, { additional: is }, { before, after }, note, steps) {
    const closedBefore = isClosed(was);
    if (closedBefore !== isClosed(is))
        note(after.pointer, closedBefore
            ? additive('the object is open now: fields that are not named may come')
            : breaking('the object is closed now: fields that are not named never come any more'));
    else if (!closedBefore && (was || is)) {
        const pointer = (0,json_pointer/* childPointer */.Y2)(after.pointer, 'additionalProperties');
        const place = (additional, of) => additional === undefined || additional === 'closed' ? anything(of, pointer) : additional;
        steps.push([place(was, before), place(is, after)]);
    }
}
function isClosed(additional) {
    return additional === 'closed' || (additional !== undefined && alternativesOf(additional).length === 0);
}

;// CONCATENATED MODULE: ./lib/release/schema/compare-types.js



/** What changed in the types that a value may have. */
function typeDifferences(before, after) {
    if (after.views.size === 0)
        return before.views.size === 0 ? [] : [breaking('no value is allowed any more')];
    if (before.views.size === 0)
        return [additive('a value may come now; none could before')];
    if (before.any !== after.any)
        return before.any
            ? [additive(`the type is now ${compare_types_words(after)}; it was anything before`)]
            : [breaking(`the type may now be anything; it was ${compare_types_words(before)} before`)];
    const gained = [...after.views.keys()].filter((type) => !before.views.has(type));
    const lost = [...before.views.keys()].filter((type) => !after.views.has(type));
    const fractions = fractionsChanged(before, after);
    if (gained.length > 0 || fractions === 'gained') {
        if (fractions !== 'gained' && gained.every((type) => type === 'null'))
            return [breaking('the value may now be null'), ...narrowed(before, after, lost, fractions === 'lost')];
        return [breaking(`the type changed from ${compare_types_words(before)} to ${compare_types_words(after)}`)];
    }
    return narrowed(before, after, lost, fractions === 'lost');
}
function narrowed(before, after, lost, fractions) {
    // Where all values are listed on both sides, those that are gone say it better.
    const told = lost.filter((type) => type === 'null' || !bothListed(before, after));
    if (told.length === 0 && !fractions)
        return [];
    if (!fractions && told.every((type) => type === 'null'))
        return [additive('the value is never null any more')];
    return [breaking(`the type was narrowed from ${compare_types_words(before)} to ${compare_types_words(after)}`)];
}
/** Whether numbers with fractions came or went, beyond what listed numbers say by themselves. */
function fractionsChanged(before, after) {
    const [old, current] = [before.views.get('number'), after.views.get('number')];
    if (old === undefined || current === undefined || isInteger(old) === isInteger(current))
        return undefined;
    if (isLimited(current) || (isLimited(old) && isInteger(current)))
        return undefined;
    return isInteger(old) ? 'gained' : 'lost';
}
/** What changed in the values that are listed. */
function valueDifferences(before, after) {
    const common = [...before.views.keys()].filter((type) => type !== 'null' && after.views.has(type));
    const limitedBefore = common.filter((type) => limited(before, type));
    const limitedAfter = common.filter((type) => limited(after, type));
    const released = limitedBefore.filter((type) => !limitedAfter.includes(type));
    const confined = limitedAfter.filter((type) => !limitedBefore.includes(type));
    const differences = [];
    if (released.length > 0)
        differences.push(breaking(`the value is no longer limited to ${listed(valuesOf(before, released))}`));
    if (confined.length > 0)
        differences.push(additive(`the value is now one of ${listed(valuesOf(after, confined))}`));
    const compared = bothListed(before, after)
        ? [...new Set([...before.views.keys(), ...after.views.keys()])].filter((type) => type !== 'null')
        : limitedBefore.filter((type) => limitedAfter.includes(type));
    const [old, current] = [valuesOf(before, compared), valuesOf(after, compared)];
    const removed = without(old, current);
    const added = without(current, old);
    if (removed.length > 0)
        differences.push(breaking(`the value is never ${listed(removed)} any more`));
    if (added.length > 0)
        differences.push(additive(`the value may now be ${listed(added)}`));
    return differences;
}
function bothListed(before, after) {
    const all = (shape) => [...shape.views].every(([type, view]) => type === 'null' || isLimited(view));
    const some = (shape) => [...shape.views.keys()].some((type) => type !== 'null');
    return all(before) && all(after) && some(before) && some(after);
}
function limited({ views }, type) {
    const view = views.get(type);
    return view !== undefined && isLimited(view);
}
function valuesOf({ views }, types) {
    return types.flatMap((type) => views.get(type)?.values ?? []);
}
function without(values, others) {
    const known = new Set(others.map(canonicalText));
    return values.filter((value) => !known.has(canonicalText(value)));
}
function compare_types_words({ words: all }) {
    return all.join(' or ') || 'nothing';
}

;// CONCATENATED MODULE: ./lib/release/schema/pair-alternatives.js

/** Two objects with fewer fields in common are two things. */
const ALIKE = 0.3;
/** More are not compared one by one: what is left over is told as gone and added. */
const pair_alternatives_MOST_COMPARED = 4_000;
/**
 * Pairs alternatives of one type, in whatever order they are written: equal ones first, then those that lead to the same
 * definition, then the most alike.
 */
function pairAlternatives(before, after, type) {
    if (before.length === 1 && after.length === 1)
        return { pairs: before.flatMap((a) => after.map((b) => [a, b])), gone: [], added: [] };
    const pairs = [];
    let gone = [...before];
    let added = [...after];
    const match = (key) => {
        const open = new Map();
        for (const one of added)
            open.set(key(one), [...(open.get(key(one)) ?? []), one]);
        const found = new Map(gone.flatMap((one) => pairOf(one, open.get(key(one))?.shift())));
        for (const [one, other] of found)
            pairs.push([one, other]);
        const taken = new Set(found.values());
        gone = gone.filter((one) => !found.has(one));
        added = added.filter((one) => !taken.has(one));
    };
    match((one) => pair_alternatives_textOf(one));
    match(({ origins }) => origins.join('&'));
    if (type !== 'object') {
        // A string is a string: what is left is compared in its order.
        while (gone[0] && added[0])
            pairs.push([gone.shift(), added.shift()]);
    }
    else if (gone.length * added.length <= pair_alternatives_MOST_COMPARED) {
        const scored = gone
            .flatMap((one) => added.map((other) => ({ one, other, score: likeness(one, other) })))
            .filter(({ score }) => score >= ALIKE)
            .sort((a, b) => b.score - a.score);
        for (const { one, other } of scored) {
            if (!gone.includes(one) || !added.includes(other))
                continue;
            pairs.push([one, other]);
            gone.splice(gone.indexOf(one), 1);
            added.splice(added.indexOf(other), 1);
        }
    }
    return { pairs, gone, added };
}
function pairOf(one, other) {
    return other === undefined ? [] : [[one, other]];
}
/** Equal for alternatives that are written alike; what references lead to may differ, and is compared afterwards. */
function pair_alternatives_textOf({ types, keywords, properties, required, elements, additional }) {
    const schemas = (place) => place === undefined || place === 'closed' ? (place ?? null) : place.parts.map(({ schema }) => schema);
    return canonicalText([
        [...(types ?? [])].sort(),
        Object.fromEntries(keywords),
        Object.fromEntries([...properties].map(([name, place]) => [name, schemas(place)])),
        [...required].sort(),
        [...elements.first.map(schemas), schemas(elements.rest)],
        schemas(additional),
    ]);
}
/** 0 to 1: the share of fields that both have, more where a field that tells them apart is the same. */
function likeness(one, other) {
    const names = new Set([...one.properties.keys(), ...other.properties.keys()]);
    if (names.size === 0)
        return 1;
    const common = [...names].filter((name) => one.properties.has(name) && other.properties.has(name));
    const told = common.some((name) => isTelling(one.properties.get(name), other.properties.get(name)));
    return common.length / names.size + (told ? 1 : 0);
}
function isTelling(one, other) {
    const text = (place) => {
        const schema = place?.parts.length === 1 ? place.parts[0]?.schema : undefined;
        if (typeof schema !== 'object')
            return undefined;
        return Object.hasOwn(schema, 'const') || Object.hasOwn(schema, 'enum')
            ? canonicalText([schema.const ?? null, schema.enum ?? null])
            : undefined;
    };
    return text(one) !== undefined && text(one) === text(other);
}

;// CONCATENATED MODULE: ./lib/release/schema-changes.js









/** Pairs of places that are compared; two schemas within their limits need more only when they are built to. */
const MOST_STEPS = 50_000;
const order = { breaking: 0, additive: 1, cosmetic: 2 };
/**
 * What an update of the output schema means for those who read the output, breaking changes first. Seen from the
 * consumer: a field that is gone or may be missing, another or a narrower type, a value that never comes any more, a
 * promise that is given up (a bound, a format, a closed object that was open to more fields) are breaking. `undefined` stands for no
 * schema. Nothing is left out; schemas beyond the limits of every schema, which cannot be compared, are a breaking change.
 */
function compareSchemas(before, after) {
    if (before === undefined || after === undefined) {
        if (before === after)
            return [];
        return [
            {
                pointer: '',
                ...(before === undefined ? additive('an output schema was added') : breaking('the output schema was removed')),
            },
        ];
    }
    const [old, current] = [wholeSchema(before), wholeSchema(after)];
    if (old === undefined || current === undefined)
        return [{ pointer: '', ...breaking(TOO_LARGE) }];
    const changes = [];
    const seen = new Set();
    const pending = [[old, current]];
    let steps = 0;
    for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
        if (++steps > MOST_STEPS) {
            changes.push({ pointer: step[1].pointer, ...breaking(TOO_LARGE) });
            break;
        }
        const found = compareStep(step, seen);
        changes.push(...found.changes);
        pending.push(...found.steps.toReversed());
    }
    return changes.sort((a, b) => order[a.kind] - order[b.kind]);
}
const TOO_LARGE = 'the schemas are too large to be compared to the end';
/** Compares two places, and says which places below them are to be compared next. */
function compareStep([before, after], seen) {
    const { pointer } = after;
    const words = notSeen(seen, `words ${before.pointer} ${pointer}`)
        ? wordDifferences(annotationsOf(before), annotationsOf(after))
        : [];
    const [old, current] = [shapeOf(before), shapeOf(after)];
    // A recursive schema, or a definition that is used in many places: told where it is met first.
    if (!notSeen(seen, `${old.signature} → ${current.signature}`))
        return { changes: schema_changes_at(pointer, words), steps: [] };
    const differences = [...typeDifferences(old, current), ...valueDifferences(old, current)];
    const below = [];
    for (const [type, view] of old.views) {
        const other = current.views.get(type);
        if (!other || view.open.length === 0 || other.open.length === 0 || (old.any !== current.any && type !== 'object'))
            continue;
        const { pairs, gone, added } = pairAlternatives(view.open, other.open, type);
        for (const [one, another] of pairs) {
            differences.push(...keywordDifferences(type, one.keywords, another.keywords));
            below.push(compareBelow(type, one, another, old, current));
        }
        for (const one of gone)
            differences.push(breaking(`the alternative ${named(one)} never comes any more`));
        for (const one of added)
            differences.push(breaking(`the value may now be ${named(one)} as well`));
    }
    return {
        changes: [...schema_changes_at(pointer, unique([...differences, ...words])), ...below.flatMap(({ changes }) => changes)],
        steps: below.flatMap(({ steps }) => steps),
    };
}
function compareBelow(type, one, other, old, current) {
    if (type === 'object')
        return compareObjects(one, other, old.place, current.place);
    return { changes: [], steps: type === 'array' ? elementSteps(one, other, old.place, current.place) : [] };
}
function elementSteps(one, other, before, after) {
    const length = Math.max(one.elements.first.length, other.elements.first.length);
    const items = (0,json_pointer/* childPointer */.Y2)(after.pointer, 'items');
    const rest = length > 0 ? (0,json_pointer/* childPointer */.Y2)(after.pointer, 'additionalItems') : items;
    const element = ({ elements }, of, index) => elements.first[index] ?? elements.rest ?? anything(of, index < length ? (0,json_pointer/* childPointer */.Y2)(items, index) : rest);
    const steps = Array.from({ length }, (_, index) => [
        element(one, before, index),
        element(other, after, index),
    ]);
    if (one.elements.rest || other.elements.rest)
        steps.push([element(one, before, length), element(other, after, length)]);
    return steps;
}
function schema_changes_at(pointer, differences) {
    return differences.map((difference) => ({ ...difference, pointer }));
}
function unique(differences) {
    return [
        ...new Map(differences.map((difference) => [`${difference.kind} ${difference.message}`, difference])).values(),
    ];
}
function notSeen(seen, key) {
    if (seen.has(key))
        return false;
    seen.add(key);
    return true;
}
/** An alternative as people find it: by the fields that it names, or by where it is written. */
function named({ properties, origins }) {
    const fields = [...properties.keys()].slice(0, 3).map((name) => JSON.stringify(name));
    const more = properties.size > 3 ? ', …' : '';
    return fields.length > 0 ? `{${fields.join(', ')}${more}}` : `at ${origins[0] || 'the root'}`;
}

;// CONCATENATED MODULE: ./lib/release/previous-version.js








/** True when the platform holds exactly this content already. */
function isCurrent({ changes }) {
    return changes !== undefined && (0,release_content/* isSameContent */.OI)(changes);
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
    let stored;
    try {
        stored = await (0,stored_content/* downloadContent */.e)(client, record.id);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || !['malformed', 'rejected'].includes(error.details.kind))
            throw error;
        const unreadable = (0,errors/* describeError */.Uc)(error);
        log.warning(`${skill.name}: version ${record.id} cannot be compared: ${unreadable}`);
        return { record, files: [], schemaChanges: [], raisesMajor: false, unreadable };
    }
    const changes = (0,release_content/* compareContent */.TH)(stored.files, bundle.entries);
    const { outputSchema } = stored;
    const known = typeof outputSchema === 'string' ? undefined : outputSchema.value;
    return {
        record,
        changes,
        files: (0,release_content/* isSameContent */.OI)(changes) ? [] : fileChanges(changes, stored.contents, (0,zip.readZip)(bundle.zip)),
        schemaChanges: outputSchema === 'broken' ? [] : compareSchemas(known, skill.outputSchema),
        raisesMajor: raisesMajor(stored.manifestVersion, skill.version),
        ...(outputSchema === 'broken' ? { unreadable: 'its schema.json is no JSON' } : {}),
    };
}
/** What a row of the results says about the version before. */
function comparison(previous) {
    if (previous === undefined)
        return {};
    const { record, changes, files, schemaChanges } = previous;
    return {
        previous: { id: record.id, version: record.version ?? null },
        ...(changes ? { changes } : {}),
        ...(files.length > 0 ? { files } : {}),
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
async function saveVersion(client, { name, description, fileId, base }, options) {
    const notes = [];
    if (base !== undefined) {
        try {
            const reply = await client.skills.update(base.id, { fileId, description }, options);
            return { reply, status: 'updated', notes };
        }
        catch (error) {
            if (!isRefusal(error))
                throw error;
            const { status, said } = error.details;
            const why = said === undefined ? `${status}` : `${status}: ${said.replace(/[.\s]+$/, '')}`;
            notes.push(`The platform refused the update of ${base.id} (${why}), so the version was created.`);
        }
    }
    const reply = await client.skills.create({ fileId, name, description }, options);
    return { reply, status: 'created', notes };
}
// 403 too: the key has passed other requests by now, so it is this skill that may not be changed with it. 501 is a
// server that has no such call, so that nothing can have been carried out.
function isRefusal(error) {
    if (!(error instanceof errors/* ApiError */.hD))
        return false;
    const { kind, status } = error.details;
    return kind === 'rejected' || status === 403 || status === 501;
}

;// CONCATENATED MODULE: ./lib/release/concurrent-versions.js




/** More than these are only counted. */
const concurrent_versions_MOST_COMPARED = 5;
/** A version may not be in the list at once. */
const LOOK_AGAIN_AFTER_MS = [1_000, 3_000];
/**
 * Looks at the list of own versions again after `stored` was: any other version that is newer than `base`, which it was
 * compared with, was stored by another job in the same moment, and nobody has looked at it. Best effort: what cannot be seen is a
 * note. Throws the signal's reason.
 */
async function standingOf(request, stored, base) {
    let versions;
    try {
        versions = await concurrent_versions_listed(request, stored, base);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        const why = (0,errors/* describeError */.Uc)(error);
        return { notes: [`Whether another job stored a version at the same time could not be seen: ${why}`] };
    }
    const before = base === undefined ? versions.length : versions.findIndex(({ id }) => id === base.id);
    const since = before < 0 ? versions : versions.slice(0, before);
    const [newest] = versions;
    if (base && newest && !since.some(({ id }) => id === stored.id)) {
        if (!(0,own_versions/* isNewer */.U)(stored, base))
            return { notes: [], stillNewest: newest };
        return { notes: [`${nameOf(stored)} is not in the list of versions yet; the newest there is ${nameOf(newest)}.`] };
    }
    const rivals = since.filter(({ id }) => id !== stored.id);
    const ageOf = (one) => since.findIndex(({ id }) => id === one.id);
    const notes = [];
    let oldest = stored;
    for (const rival of rivals.slice(0, concurrent_versions_MOST_COMPARED)) {
        const older = ageOf(rival) > ageOf(stored);
        const difference = await differenceFrom(request, rival);
        if (difference === '') {
            if (ageOf(rival) > ageOf(oldest))
                oldest = rival;
            notes.push(`Another job stored the same content ${older ? 'before' : 'after'} this one, as ${nameOf(rival)}.`);
        }
        else {
            const newest = since[0] === rival ? ' and is the newest now' : '';
            const when = `${older ? 'before' : 'after'} this one${newest}`;
            notes.push(`Another job stored other content at the same time: ${nameOf(rival)}, ${when}: ${difference}.`);
        }
    }
    if (rivals.length > concurrent_versions_MOST_COMPARED)
        notes.push(`${rivals.length - concurrent_versions_MOST_COMPARED} more versions were stored meanwhile.`);
    if (oldest.id === stored.id)
        return { notes };
    return { notes: [...notes, `${nameOf(oldest)} is used; ${nameOf(stored)} holds the same.`], instead: oldest };
}
/** Own versions, newest first, down to the one before; read again for a moment while the stored one is missing. */
async function concurrent_versions_listed(request, stored, base) {
    const name = base?.name ?? request.skill.name;
    const until = [base?.id ?? stored.id];
    for (const waitMs of [...LOOK_AGAIN_AFTER_MS, undefined]) {
        const versions = await request.own.since(name, until, { fresh: true });
        const awaited = stored.name === name && !stored.isPublic && !versions.some(({ id }) => id === stored.id);
        if (!awaited || waitMs === undefined)
            return versions;
        await request.clock.sleep(waitMs, request.signal);
    }
    return [];
}
async function differenceFrom(request, rival) {
    try {
        const { changes } = await comparePrevious(request, rival);
        if (changes === undefined)
            return 'its content cannot be read';
        return (0,release_content/* isSameContent */.OI)(changes) ? '' : (0,release_content/* describeChanges */.DT)(changes);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD))
            throw error;
        return `its content cannot be had (${(0,errors/* describeError */.Uc)(error)})`;
    }
}
function nameOf({ id, version }) {
    return version === undefined ? id : `${version} (${id})`;
}

;// CONCATENATED MODULE: ./lib/release/whose-record.js
/**
 * Says whose record the platform gave back where it is not a version of one's own under the name that was asked for: the
 * same content is there already. Undefined for a version of one's own.
 */
function whoseRecord({ id, name, isPublic, createdAt }, wanted) {
    const since = createdAt === undefined ? '' : `, since ${createdAt}`;
    if (isPublic) {
        const under = name === wanted ? '' : `, under the name "${name}"`;
        return `This content is already stored, by somebody else${under}${since}: ${id} is their public record.`;
    }
    if (name === wanted)
        return undefined;
    return (`The platform answered with the name "${name}" instead of "${wanted}", most likely because the same content is ` +
        `already stored under it${since}: use the id ${id}, not the name.`);
}

;// CONCATENATED MODULE: ./lib/release/settle-version.js








/**
 * What becomes of a version that was stored: it is awaited, downloaded, compared, and looked for among one's own. Whatever
 * fails here, the row names the version; nothing is thrown but bugs.
 */
async function settleVersion(request, about, saved, previous, notes) {
    const { skill, signal } = request;
    const base = previous?.record;
    let known = saved.reply;
    const said = [...saved.notes, ...notes];
    const end = (status, first, rest) => {
        const { id, version = saved.reply.version ?? null } = known;
        const row = { ...about, id, version, status, ...messageOf([...first, ...said]), ...comparison(previous) };
        return { row, ...rest };
    };
    try {
        known = await awaitReady(request.client, saved.reply.id, request);
        const problem = await verify(request, known.id);
        if (problem !== undefined)
            return end('failed', [problem], { pin: false });
    }
    catch (error) {
        const blame = blameOf(error, signal);
        if (blame === undefined)
            throw error;
        if (error instanceof ProcessingFailed)
            return end('failed', [error.message], { pin: false });
        const why = blame.error ? (0,errors/* describeError */.Uc)(blame.error) : 'the run was interrupted';
        return end('failed', [`The version is stored, but could not be verified: ${why}`], {
            pin: true,
            ...blame,
            blameless: blame.blameless ?? 'platform',
        });
    }
    let standing = { notes: [] };
    try {
        standing = await standingOf(request, known, base);
    }
    catch (error) {
        if (!(signal.aborted && error === signal.reason))
            throw error;
    }
    const foreign = request.configuredId === undefined ? whoseRecord(known, base?.name ?? skill.name) : undefined;
    if (foreign !== undefined)
        said.push(foreign);
    const { stillNewest, instead } = standing;
    if (stillNewest !== undefined && !base?.isPublic) {
        for (const note of said)
            request.log.warning(`${skill.name}: ${note}`);
        return end('failed', [stale(known, stillNewest)], { pin: false });
    }
    said.push(...standing.notes);
    for (const note of said)
        request.log.warning(`${skill.name}: ${note}`);
    if (instead !== undefined)
        known = instead;
    return end(saved.status, [], { pin: true });
}
/** The platform found the content among earlier versions, and the newest one did not move. */
function stale(stored, newest) {
    const name = ({ id, version }) => (version === undefined ? id : `${version} (${id})`);
    return (`The platform gave back the earlier version ${name(stored)}; the newest is still ${name(newest)}. It stores content ` +
        'that it knows no second time: change a line of SKILL.md, such as the version, or have the update allowed.');
}
/** What is wrong with the stored content; undefined when it is what was sent. Throws `ApiError` where it cannot be had. */
async function verify(request, id) {
    try {
        const { files } = await (0,stored_content/* downloadContent */.e)(request.client, id);
        const changes = (0,release_content/* compareContent */.TH)(request.bundle.entries, files);
        return (0,release_content/* isSameContent */.OI)(changes)
            ? undefined
            : `What is stored differs from what was sent: ${(0,release_content/* describeChanges */.DT)(changes)}.`;
    }
    catch (error) {
        if (!(error instanceof stored_content/* ContentRefused */.U))
            throw error;
        return `What is stored is not what was sent: ${error.message}`;
    }
}

;// CONCATENATED MODULE: ./lib/release/store-version.js



/** A version that is on its way when the run is interrupted gets so long to bring its reply. */
const GRACE_MS = 3_000;
/** Waits before a version is looked for whose reply was lost. */
const LOOK_AFTER_MS = [2_000, 5_000];
/** The run was interrupted after the request had left and before its reply came. */
class StoreInterrupted extends Error {
}
/**
 * Stores a version, and after a lost reply looks whether it was carried out. Throws `ApiError`, and `StoreInterrupted` when
 * nobody will know.
 */
async function storeVersion(request, draft) {
    try {
        return await withGrace(request, (options) => saveVersion(request.client, draft, options));
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.details.kind !== 'ambiguous')
            throw error;
        const { base } = draft;
        for (const waitMs of LOOK_AFTER_MS) {
            await request.clock.sleep(waitMs, request.signal);
            const newest = await request.own.newest(base?.name ?? draft.name, { fresh: true });
            if (newest === undefined || newest.id === base?.id)
                continue;
            if (!isCurrent(await comparePrevious(request, newest)))
                continue;
            const notes = [`The reply to the upload was lost (${error.message}), but the version is there.`];
            return { reply: newest, status: base ? 'updated' : 'created', notes };
        }
        throw error;
    }
}
/** Lets a request that has left end after an interrupt: what it stored would otherwise be known to nobody. */
async function withGrace({ signal, clock }, call) {
    const grace = new AbortController();
    const done = new AbortController();
    const closing = () => void clock.sleep(GRACE_MS, done.signal).then(() => grace.abort(signal.reason), () => undefined);
    signal.addEventListener('abort', closing, { once: true });
    let sent = false;
    const beforeSend = async () => {
        sent = false;
        signal.throwIfAborted();
        sent = true;
    };
    try {
        return await call({ signal: grace.signal, beforeSend });
    }
    catch (error) {
        throw sent && grace.signal.aborted && error === signal.reason ? new StoreInterrupted() : error;
    }
    finally {
        signal.removeEventListener('abort', closing);
        done.abort(new Error('the reply is there'));
    }
}

;// CONCATENATED MODULE: ./lib/release/publish-skill.js








/**
 * Makes the platform's newest own version of a skill hold the content of the bundle, and proves it by downloading it.
 * Sends nothing but reads when it does already. Never touches a public skill that is not configured as one's own. A
 * request that fails for good, or an interrupt, is an outcome; nothing is thrown but bugs.
 *
 * @example
 * const own = createOwnVersions(client);
 * for (const { skill, bundle } of skills) outcomes.push(await publishSkill({ skill, bundle, client, own, clock, log, signal, dryRun }));
 */
async function publishSkill(request) {
    const { skill, bundle, signal } = request;
    const about = { name: skill.name, directory: skill.directory, digest: bundle.digest };
    try {
        return await publish(request, about);
    }
    catch (error) {
        const failed = (message) => ({ row: rowWithoutVersion(about, 'failed', message), pin: false });
        if (error instanceof StoreInterrupted)
            return { ...failed(MAY_BE_STORED), blameless: 'interrupted' };
        const blame = blameOf(error, signal);
        if (blame === undefined)
            throw error;
        return { ...failed(blame.error?.message ?? 'The run was interrupted; nothing was stored'), ...blame };
    }
}
const MAY_BE_STORED = 'The run was interrupted while the version was being stored: it may be there, and the next run finds it';
async function publish(request, about) {
    const { skill, bundle, client, dryRun } = request;
    const { name, description } = skill;
    if (description === undefined || description.trim() === '')
        return notSent(about, 'refused', 'SKILL.md has no description.', undefined);
    let previous = await compared(request);
    if (previous && isCurrent(previous))
        return unchanged(request, about, await pinnedTwin(request, previous.record));
    const held = previous ? undefined : await heldElsewhere(request);
    if (held)
        return unchanged(request, about, held, whoseRecord(held, name));
    let breach = breachOf(request, previous);
    if (breach?.refused)
        return notSent(about, 'refused', breach.message, previous);
    if (dryRun)
        return notSent(about, 'planned', plan(previous, breach), previous);
    const fileId = await uploadBundle(client, bundle);
    const now = await findPrevious(request, { fresh: true });
    if (now && now.id !== previous?.record.id) {
        // Another job was faster: everything that was said of the version before is to be said of its version.
        previous = await comparePrevious(request, now);
        if (isCurrent(previous))
            return unchanged(request, about, now, 'Another run published the same content meanwhile.');
        breach = breachOf(request, previous);
        if (breach?.refused)
            return notSent(about, 'refused', breach.message, previous);
    }
    const base = previous?.record;
    const saved = await storeVersion(request, { name, description, fileId, ...(base ? { base } : {}) });
    return settleVersion(request, about, saved, previous, breach ? [breach.message] : []);
}
async function compared(request) {
    const record = await findPrevious(request, { fresh: false });
    return record && comparePrevious(request, record);
}
/**
 * The record that an earlier run was given for this content and that is no version of one's own under this name: somebody
 * else's, or one's own under another name. Undefined when the lock file names none, or its content is another.
 */
async function heldElsewhere(request) {
    const { locked, configuredId, client } = request;
    if (locked === undefined || configuredId !== undefined)
        return undefined;
    const record = await client.skills.get(locked.id);
    return record && isCurrent(await comparePrevious(request, record)) ? record : undefined;
}
/** Of two versions with this content the one that the lock file names, so that the pin does not move for nothing. */
async function pinnedTwin(request, newest) {
    const { locked, own, bundle } = request;
    if (locked === undefined || locked.id === newest.id || locked.digest !== bundle.digest)
        return newest;
    const twin = (await own.since(newest.name, [])).find(({ id }) => id === locked.id);
    return twin && isCurrent(await comparePrevious(request, twin)) ? twin : newest;
}
/**
 * A version with this content is there already. One that the platform could not process is no success of this run either. The
 * version to go back to stays named: an earlier run may have stored this one, and something be wrong with it.
 */
async function unchanged(request, about, record, message) {
    const { id, version = null, name } = record;
    const { locked, own } = request;
    if (readinessOf(record) !== 'ready') {
        try {
            await awaitReady(request.client, id, request);
        }
        catch (error) {
            if (!(error instanceof ProcessingFailed))
                throw error;
            const notes = [error.message, 'It holds this content: change a line of SKILL.md to have it stored again'];
            return { row: { ...about, id, version, status: 'failed', ...messageOf(notes) }, pin: false };
        }
    }
    const versions = await own.since(name, []);
    const earlier = versions[versions.findIndex((one) => one.id === id) + 1];
    const pinned = locked !== undefined && locked.id !== id ? locked : undefined;
    const before = pinned ?? (versions.some((one) => one.id === id) ? earlier : undefined);
    const row = {
        ...about,
        id,
        version,
        status: 'unchanged',
        ...messageOf(message === undefined ? [] : [message]),
        ...(before ? { previous: { id: before.id, version: before.version ?? null } } : {}),
    };
    return { row, pin: true };
}
function notSent(about, status, message, previous) {
    return { row: { ...rowWithoutVersion(about, status, message), ...comparison(previous) }, pin: false };
}
function plan(previous, breach) {
    const { record } = previous ?? {};
    const action = record ? `Would update ${record.version ?? record.id}.` : 'Would create the skill.';
    return breach === undefined ? action : `${action} ${breach.message}`;
}

// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/commands/fail-on.js
var fail_on = __webpack_require__(94380);
// EXTERNAL MODULE: ./lib/commands/lock-file-access.js + 1 modules
var lock_file_access = __webpack_require__(42963);
;// CONCATENATED MODULE: ./lib/commands/publish-skills.js









/** Errors that every further skill would meet too. */
const hopeless = ['auth', 'billing', 'rate', 'unreachable'];
/**
 * Publishes the skills one after the other, by name. A failure ends the run, or with `fail-fast: false` only its skill.
 * What was stored before is in the result and in the lock file either way; a re-run finds it unchanged and continues.
 */
async function publishSkills(context, setup) {
    const { inputs, runtime, configuration } = context;
    const { connection, lock } = setup;
    const own = (0,own_versions/* createOwnVersions */.C)(connection.client);
    const published = [];
    const pinned = [];
    const blameless = new Set();
    let stopped;
    for (const skill of byName(setup.skills)) {
        if (runtime.signal.aborted)
            stopped ??= interrupted;
        if (stopped) {
            published.push(notAttempted(aboutOf(skill, setup), stopped.message));
            blameless.add(skill.directory);
            continue;
        }
        const { row, pin, blameless: excuse, error } = await publishOne(skill);
        published.push(row);
        if (excuse !== undefined)
            blameless.add(skill.directory);
        if (excuse === 'interrupted')
            stopped = interrupted;
        else if (error && hopeless.includes(error.details.kind))
            stopped = { kind: error.details.kind, message: error.message };
        if (pin)
            pinned.push(row);
        runtime.log.info(progressLine(row));
        if (lock && !inputs['dry-run']) {
            const problem = await (0,lock_file_access/* saveOrSay */.I)(lock, pinned);
            // What is stored is told in the reports, if not in the lock file; nothing more is stored that could not be pinned.
            if (problem !== undefined)
                stopped = { kind: 'lockfile', message: problem };
        }
        if (isTrouble(row) && inputs['fail-fast'])
            stopped ??= { kind: 'failed', message: `${skill.name} was not published (fail-fast).` };
    }
    return { published, pinned, blameless, ...(stopped ? { stopped } : {}) };
    async function publishOne(skill) {
        const about = aboutOf(skill, setup);
        const refused = (message) => ({ row: rowWithoutVersion(about, 'refused', message), pin: false });
        const twin = setup.skills.find((other) => other !== skill && other.name === skill.name);
        if (twin !== undefined)
            return refused(`${twin.directory} has the same name: each would replace the other.`);
        const objectionable = blockedBy(skill.directory, setup.checked, inputs['fail-on']);
        if (objectionable !== undefined)
            return refused(objectionable);
        const doubt = setup.evidence && about.digest !== null
            ? objection(setup.evidence, { name: skill.name, digest: about.digest })
            : undefined;
        if (doubt !== undefined)
            return refused(doubt);
        const bundle = await bundled(skill);
        if (typeof bundle === 'string')
            return refused(bundle);
        const { clock, log, signal } = runtime;
        const configuredId = configuration.publish.get(skill.name)?.id;
        const locked = lock?.before?.skills.get(skill.name);
        return publishSkill({
            ...{ skill, bundle, client: connection.client, own, clock, log, signal },
            ...(configuredId === undefined ? {} : { configuredId }),
            ...(locked === undefined ? {} : { locked }),
            dryRun: inputs['dry-run'],
            breakingChanges: inputs['breaking-changes'],
        });
    }
}
const interrupted = { kind: 'interrupted', message: 'The run was interrupted.' };
/** The row of a skill whose turn never came. */
function notAttempted(about, why) {
    return rowWithoutVersion(about, 'refused', `Not attempted: ${why}`);
}
/** What every row about a skill says. */
function aboutOf({ name, directory }, { digests }) {
    return { name, directory, digest: digests.get(directory) ?? null };
}
/** True when a row keeps the run from succeeding. */
function isTrouble({ status }) {
    return status === 'refused' || status === 'failed' || status === 'drifted';
}
/** Skills in the order in which they are published, the same in every run. */
function byName(skills) {
    return [...skills].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.directory < b.directory ? -1 : 1));
}
/** What the findings of a skill say against publishing it: errors, and whatever fails the run. */
function blockedBy(directory, { findings: all, incomplete }, failOn) {
    if (incomplete.has(directory))
        return 'It could not be checked in full.';
    const findings = all.get(directory) ?? [];
    const count = (level) => findings.filter((finding) => (0,fail_on/* isFailing */.DI)(finding, level)).length;
    const [errors, failing] = [count('error'), count(failOn)];
    if (errors > 0)
        return `It has ${(0,format/* plural */.LS)(errors, 'finding')} at error level.`;
    if (failing > 0)
        return `It has ${(0,format/* plural */.LS)(failing, 'finding')} at the level that fails the run (fail-on: ${failOn}).`;
    // Not even a suppressed one: whoever runs the published skill would be handed the answers of its own test.
    const leak = findings.find(({ rule }) => rule === 'fixture/leak');
    return leak && `A fixture or an expected value is in the bundle: ${leak.message}`;
}
async function bundled(skill) {
    try {
        return await (0,bundle.bundleSkill)(skill);
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb)
            return (0,errors/* describeError */.Uc)(error);
        throw error;
    }
}
function progressLine({ name, status, version, digest, message }) {
    const stored = version === null ? '' : ` ${version}`;
    const content = digest === null ? '' : `, content ${digest.slice(0, 12)}`;
    return `${name}: ${status}${stored}${content}${message === undefined ? '' : `: ${message}`}`;
}

// EXTERNAL MODULE: ./lib/nearest.js
var nearest = __webpack_require__(42037);
// EXTERNAL MODULE: ./lib/skill/discover.js
var discover = __webpack_require__(52226);
// EXTERNAL MODULE: ./lib/skill/read.js + 1 modules
var read = __webpack_require__(23161);
;// CONCATENATED MODULE: ./lib/commands/repository-skills.js




/** True when no input has left a skill of the repository out. */
function isWholeRepository({ inputs }) {
    return inputs.skills.length === 0 && !inputs['changed-only'];
}
/** Names of every skill in the repository, also of those that were not selected. */
async function skillNames({ runtime: { cwd } }, selected) {
    const names = new Set(selected.map(({ name }) => name));
    const known = new Set(selected.map(({ directory }) => directory));
    for (const directory of await (0,discover.discoverSkills)({ cwd })) {
        if (known.has(directory))
            continue;
        try {
            names.add((await (0,read.readSkill)({ cwd, directory })).name);
        }
        catch (error) {
            if (!(error instanceof errors/* UsageError */.eb))
                throw error;
        }
    }
    return names;
}
/** Warns of names under `publish` in the configuration that no skill of the repository has: their ids are not used. */
function warnAboutUnknownNames({ configuration, runtime }, names) {
    for (const name of configuration.publish.keys()) {
        if (names.has(name))
            continue;
        const near = (0,nearest/* nearest */.p)(name, [...names]);
        const advice = near === undefined ? 'its id is not used' : `did you mean "${near}"? Its id is not used`;
        const file = configuration.source?.file ?? 'vlmrun-skills.yaml';
        runtime.log.warning(`${file}: publish names "${name}", and no skill has that name; ${advice}.`);
    }
}

;// CONCATENATED MODULE: ./lib/commands/check-drift.js










/**
 * Compares each selected skill in the repository with the lock file and the server. Skills that only the lock file names
 * are compared too where the whole repository was selected. Changes nothing anywhere. A request that fails for good ends the
 * run: half a comparison proves nothing, and what was not compared has not passed.
 */
async function checkDrift(context, setup) {
    const { runtime, configuration } = context;
    const { client } = setup.connection;
    const own = (0,own_versions/* createOwnVersions */.C)(client);
    const locked = setup.lock?.before?.skills ?? new Map();
    const published = [];
    const blameless = new Set();
    let stopped;
    const all = byName(setup.skills).map((skill) => ({
        name: skill.name,
        directory: skill.directory,
        skill,
    }));
    if (isWholeRepository(context) && locked.size > 0) {
        const names = await skillNames(context, setup.skills);
        const gone = [...locked.keys()].filter((name) => !names.has(name)).sort();
        all.push(...gone.map((name) => ({ name, directory: '' })));
    }
    for (const one of all) {
        try {
            if (runtime.signal.aborted)
                stopped ??= { kind: 'interrupted', message: 'The run was interrupted.' };
            if (stopped === undefined) {
                published.push(await compare(one));
                continue;
            }
        }
        catch (error) {
            if (error instanceof errors/* ApiError */.hD)
                stopped = { kind: error.details.kind, message: error.message };
            else if (runtime.signal.aborted && error === runtime.signal.reason)
                stopped = { kind: 'interrupted', message: 'The run was interrupted.' };
            else
                throw error;
        }
        const about = one.skill ? aboutOf(one.skill, setup) : { name: one.name, directory: '', digest: null };
        published.push(notAttempted(about, stopped.message));
        blameless.add(one.directory);
    }
    return { published, pinned: [], blameless, ...(stopped ? { stopped } : {}) };
    async function compare({ name, directory, skill }) {
        const entry = locked.get(name);
        const files = skill && (0,bundle.readBundleFiles)(skill);
        const digest = skill && setup.digests.get(skill.directory);
        const { newest, missingId } = await newestOwn(name, entry);
        const warn = (message) => runtime.log.warning(`${name}: ${message}`);
        const stored = newest && (await contentOf(client, newest.id, warn));
        const lockedVersion = entry && (await versionOf(entry, newest, stored, warn));
        const compared = stored ?? (lockedVersion !== 'gone' ? lockedVersion : undefined);
        const changes = files && compared?.files && (0,release_content/* compareContent */.TH)(compared.files, files.digests);
        const row = driftOf({
            name,
            directory,
            repository: skill === undefined ? 'absent' : digest === undefined ? 'unusable' : { digest },
            locking: setup.lock !== undefined,
            ...(entry ? { locked: entry } : {}),
            ...(lockedVersion ? { lockedVersion } : {}),
            ...(newest ? { newest } : {}),
            ...(stored ? { newestDigest: stored.digest } : {}),
            ...(missingId === undefined ? {} : { missingId }),
            ...(changes ? { changes, files: fileChanges(changes, compared?.contents ?? [], files?.contents ?? []) } : {}),
        });
        const content = row.digest === null ? '' : `, content ${row.digest.slice(0, 12)}`;
        runtime.log.info(`${name}: ${row.status}${content}${row.message === undefined ? '' : `: ${row.message}`}`);
        return row;
    }
    async function newestOwn(name, entry) {
        const configuredId = configuration.publish.get(name)?.id;
        if (configuredId === undefined)
            return { newest: await own.newest(name) };
        try {
            const newest = await (0,find_own/* findOwn */.g)({ client, own, configuredId }, name);
            // Versions of a public skill are not in the list of one's own; the one that is pinned is looked up by its name.
            const latest = newest?.isPublic ? await client.skills.lookup({ name: newest.name }) : undefined;
            return { newest: latest && latest.id === entry?.id ? latest : newest };
        }
        catch (error) {
            if (!(error instanceof find_own/* ConfiguredIdMissing */.Y))
                throw error;
            return { missingId: configuredId };
        }
    }
    async function versionOf(entry, newest, stored, warn) {
        if (entry.id === newest?.id)
            return stored ?? {};
        if ((await client.skills.get(entry.id)) === undefined)
            return 'gone';
        return (await contentOf(client, entry.id, warn)) ?? {};
    }
}
async function contentOf(client, id, warn) {
    try {
        return await (0,stored_content/* downloadContent */.e)(client, id);
    }
    catch (error) {
        if (!(error instanceof errors/* ApiError */.hD) || error.details.kind !== 'malformed')
            throw error;
        warn(`version ${id} cannot be compared: ${(0,errors/* describeError */.Uc)(error)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/commands/check-skills.js + 2 modules
var check_skills = __webpack_require__(68944);
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
        const blamed = findings.some((finding) => (0,fail_on/* isFailing */.DI)(finding, inputs['fail-on']));
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
                ...(bad > 0 && !run.published.some(isTrouble) ? [(0,fail_on/* failingSkills */.LH)(bad, results.length, inputs['fail-on'])] : []),
            ],
            skills: results,
            published: run.published,
            totals: { ...run_results/* nothingRun */.nE, requests: connection.client.requests },
            base_url: connection.baseUrl,
            agent_base_url: connection.agentBaseUrl,
            simulated: connection.simulated,
        },
    };
}
// An interrupt says nothing about the skills, nor does a platform that cannot be had.
function conclusionOf({ stopped, blameless }, failure) {
    if (stopped?.kind === 'interrupted')
        return 'inconclusive';
    if (failure)
        return 'failure';
    return blameless.size > 0 || (stopped && stopped.kind !== 'failed') ? 'inconclusive' : 'success';
}

// EXTERNAL MODULE: ./lib/commands/connection.js
var commands_connection = __webpack_require__(38912);
// EXTERNAL MODULE: ./lib/commands/files-in-skills.js
var files_in_skills = __webpack_require__(14800);
// EXTERNAL MODULE: ./lib/commands/finish.js + 3 modules
var finish = __webpack_require__(17325);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/commands/select-skills.js
var select_skills = __webpack_require__(5847);
;// CONCATENATED MODULE: ./lib/commands/publish-guards.js





/**
 * Throws `UsageError` when the workflow was started by a pull request or a merge queue: nothing that is not merged yet may
 * become the newest version that others run.
 */
function refusePullRequests(env) {
    const event = env.GITHUB_EVENT_NAME ?? '';
    if (event.startsWith('pull_request') || event === 'merge_group')
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
/** What `require-results` names, about the server that is published to. Throws `UsageError` when it cannot be read. */
async function requiredEvidence(file, cwd, server) {
    if (file === undefined)
        return undefined;
    let text;
    try {
        text = await (0,promises_.readFile)((0,external_node_path_.resolve)(cwd, file), 'utf8');
    }
    catch (error) {
        throw new errors/* UsageError */.eb(`require-results: ${file} cannot be read: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
    return readEvidence(text, file, server);
}
/** Warns of inputs that `check-drift` leaves without a meaning: it stores nothing. */
function warnBesideDrift({ inputs, runtime }) {
    const idle = ['smoke', 'dry-run', 'require-results'].filter((name) => inputs[name]);
    for (const name of idle)
        runtime.log.warning(`${name} has no meaning beside check-drift, which stores nothing; it is ignored.`);
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
// EXTERNAL MODULE: ./lib/commands/run-trials.js + 10 modules
var run_trials = __webpack_require__(62889);
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
        prepared.push({ ...checked, bundle: await (0,bundle.bundleSkill)(checked.skill), cases });
        references.set(directory, { source: 'reference', name, digest, id, version: version ?? 'latest' });
    }
    if (prepared.length === 0) {
        context.runtime.log.warning(`smoke: no case of the published skills has the tag ${TAG}.`);
        return undefined;
    }
    const trials = (0,evals_trials/* expandTrials */.OA)(prepared.flatMap(({ cases }) => cases));
    const { connection, redaction } = run;
    const trialRun = await (0,run_trials/* runTrials */.F)(context, prepared, trials, { connection, skills: references, redaction });
    const today = new Date(run.startedAt).toISOString().slice(0, 10);
    const decided = (0,decide_cases/* decideCases */._)(prepared, trialRun, await (0,case_identity/* identifyCases */.K)(prepared), today);
    const outcomes = (0,commands_redaction/* redactOutcomes */.J2)(decided, redaction);
    const { parts, wrongKey } = (0,conclude_test/* concludeTest */.k)(context, {
        ...run,
        ...{ skills: prepared, run: trialRun, outcomes, comparison: undefined },
    });
    const bad = run.published.filter(({ directory }) => isBad(smoke_conclusionOf(parts, directory)));
    const advice = new Map(bad.map((row) => [row.directory, adviceFor(row)]));
    return { parts, published: run.published, advice, journal: trialRun.journal, wrongKey };
}
/**
 * Gives skills whose smoke cases did not pass the pins back that the lock file had before the run: whoever follows it stays
 * on a version that works. Puts what is to be done into their rows.
 */
async function restorePins(smoke, pinned, lock) {
    const advice = new Map(smoke.advice);
    if (lock && advice.size > 0) {
        const problem = await (0,lock_file_access/* saveOrSay */.I)(lock, pinned.filter(({ directory }) => !advice.has(directory)));
        for (const { name, directory, id } of pinned) {
            const own = advice.get(directory);
            if (own !== undefined)
                advice.set(directory, `${own} ${problem ?? pinnedNow(name, id, lock)}`);
        }
    }
    const published = smoke.published.map((row) => {
        const own = advice.get(row.directory);
        return own === undefined ? row : { ...row, message: row.message === undefined ? own : `${own} ${row.message}` };
    });
    return { ...smoke, published, advice };
}
function pinnedNow(name, id, { before, file }) {
    const entry = before?.skills.get(name);
    if (entry === undefined)
        return `${file} does not pin it.`;
    return entry.id === id ? `${file} pins it since an earlier run.` : `${file} pins ${referenceOf(name, entry)} again.`;
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
function rollbacks({ published, advice }) {
    return published.flatMap(({ name, directory }) => {
        const own = advice.get(directory);
        return own === undefined ? [] : [`${name}: ${own}`];
    });
}
function adviceFor({ name, id, version, previous }) {
    const now = `The smoke cases did not pass on ${referenceOf(name, { id, version })}`;
    return previous ? `${now}; the version to go back to is ${referenceOf(name, previous)}.` : `${now}.`;
}
function referenceOf(name, { id, version }) {
    return `${name}:${version ?? 'latest'} (${id})`;
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
var write_reports = __webpack_require__(51926);
;// CONCATENATED MODULE: ./lib/commands/publish.js



















/**
 * Stores each selected skill as a version on the platform, where its content has changed:
 * read and check → bundle → compare with the newest own version → upload → create or update → verify → pin → smoke → report.
 */
const publish_publish = async (context) => {
    const { inputs, runtime, configuration } = context;
    const startedAt = runtime.clock.now();
    refusePullRequests(runtime.env);
    if (inputs['check-drift'])
        warnBesideDrift(context);
    const { directories, reasons } = await publishableSkills(context);
    const skills = [];
    const digests = new Map();
    const checked = await (0,check_skills/* checkSkills */.P)(directories, context, async (checkedSkill) => {
        skills.push(checkedSkill);
        const digest = (0,bundle.bundleDigest)(checkedSkill.skill);
        if (digest !== undefined)
            digests.set(checkedSkill.skill.directory, digest);
    });
    (0,files_in_skills/* refuseFilesInSkills */.b)(context, skills);
    const selected = skills.map(({ skill }) => skill);
    if (configuration.publish.size > 0 && isWholeRepository(context))
        warnAboutUnknownNames(context, await skillNames(context, selected));
    const redaction = await (0,commands_redaction/* prepareRedaction */.HF)(context, skills);
    await (0,code_guard/* guardCode */.p)(context, skills);
    const connection = await (0,commands_connection/* connect */.Ng)(inputs, runtime);
    try {
        const { lockfile } = inputs;
        const setup = {
            ...{ checked, connection, digests },
            skills: selected,
            // Skills, and with them their ids, are where the agent part of the API is.
            lock: lockfile === undefined ? undefined : await (0,lock_file_access/* openLockFile */.u)(lockfile, runtime, connection.agentBaseUrl),
            evidence: inputs['check-drift']
                ? undefined
                : await requiredEvidence(inputs['require-results'], runtime.cwd, connection),
        };
        await (0,write_reports/* clearReports */.ZG)(context.reports().absolute);
        const run = inputs['check-drift'] ? await checkDrift(context, setup) : await publishSkills(context, setup);
        const wanted = inputs.smoke && !inputs['dry-run'] && !inputs['check-drift'] && (run.stopped?.kind ?? 'failed') === 'failed';
        const ran = wanted
            ? await runSmoke(context, { connection, skills, checked, redaction, published: run.published, startedAt })
            : undefined;
        const smoke = ran && (await restorePins(ran, run.pinned, setup.lock));
        const concluded = concludePublish(context, { ...setup, run, startedAt });
        const told = withSmoke(concluded.parts, smoke);
        const parts = { ...told, reasons: [...reasons, ...told.reasons] };
        const outcome = await (0,finish/* finishRun */.J)(context, checked, parts, smoke?.journal);
        const notes = context.secrets.scrub(renderReleaseNotes((0,run_results/* resultsOf */.qS)(parts, context)));
        await (0,replace_file/* replaceFile */.f)((0,external_node_path_.join)(context.reports().absolute, 'release-notes.md'), notes);
        const mistaken = concluded.wrongKey || smoke?.wrongKey || run.stopped?.kind === 'lockfile';
        return mistaken ? { ...outcome, exitCode: 2 } : outcome;
    }
    finally {
        await connection.close();
    }
};


/***/ })

};
