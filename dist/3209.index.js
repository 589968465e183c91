export const id = 3209;
export const ids = [3209];
export const modules = {

/***/ 180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ openAppendFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58500);


/**
 * Opens a file of lines for appending. Lines reach it in the order of the calls; calls that wait at the same time
 * share one flush. A last line that a crash has torn is ended first, so that it cannot spoil the next one.
 */
async function openAppendFile(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'a+');
    if (await isTorn(handle))
        await handle.write('\n');
    const queue = [];
    let draining;
    async function writeQueued(batch) {
        const lines = queue.splice(0);
        if (lines.length === 0)
            return;
        batch.push(...lines);
        await writeWhole(handle, Buffer.from(lines.map(({ line }) => `${line}\n`).join('')));
    }
    async function drain() {
        while (queue.length > 0) {
            const batch = [];
            try {
                await writeQueued(batch);
                // What follows at once, such as the next submission, shares the flush; the line itself survives a kill already.
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setImmediate)();
                await writeQueued(batch);
                if (batch.some(({ flush }) => flush))
                    await handle.datasync();
                for (const { resolve } of batch)
                    resolve();
            }
            catch (error) {
                for (const { reject } of batch)
                    reject(error);
            }
        }
        draining = undefined;
    }
    return {
        append: (line, { flush = false } = {}) => new Promise((resolve, reject) => {
            queue.push({ line, flush, resolve, reject });
            draining ??= drain();
        }),
        close: async () => {
            await draining;
            await handle.close();
        },
    };
}
async function isTorn(handle) {
    const { size } = await handle.stat();
    if (size === 0)
        return false;
    const last = Buffer.alloc(1);
    await handle.read(last, 0, 1, size - 1);
    return last[0] !== 0x0a;
}
async function writeWhole(handle, bytes) {
    for (let sent = 0; sent < bytes.length;) {
        const { bytesWritten } = await handle.write(bytes, sent);
        sent += bytesWritten;
    }
}


/***/ }),

/***/ 31597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lu: () => (/* binding */ readHistory),
/* harmony export */   RI: () => (/* binding */ moveDurations),
/* harmony export */   jC: () => (/* binding */ openHistory),
/* harmony export */   sl: () => (/* binding */ durationsFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _append_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(180);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71667);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11256);






const keptPerLabel = 5;
/** Cases with more repeats than this lose the oldest. */
const mostPerLabel = 50;
/** The file of a state directory that holds them. */
const durationsFile = 'durations.ndjson';
/** Where they were once; now the history of runs is there. */
const formerFile = 'history.ndjson';
/** Moves the durations of a state directory that an earlier version has written to where they are now. */
async function moveDurations(directory) {
    const former = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, formerFile);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, durationsFile)) || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(former))
        return;
    const { entries } = await readHistory(former);
    if (entries.size > 0)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(former, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, durationsFile));
}
/** What `durations.ndjson` holds: the newest executions by label, and how many lines it took. */
async function readHistory(path) {
    const entries = new Map();
    let lines = 0;
    for await (const { label, completedAt, durationMs, credits, key, repeat } of (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .readJsonLines */ .s)(path)) {
        lines++;
        if (typeof label !== 'string' || typeof completedAt !== 'string' || typeof durationMs !== 'number')
            continue;
        if (typeof key !== 'string')
            continue;
        remember(entries, label, {
            completedAt,
            durationMs,
            credits: typeof credits === 'number' ? credits : null,
            key,
            ...(typeof repeat === 'number' ? { repeat } : {}),
        });
    }
    return { entries, lines };
}
function remember(entries, label, execution) {
    const list = entries.get(label) ?? [];
    list.push(execution);
    // The oldest of those that are not the newest of their repeat; a response is looked for by its repeat.
    const isSuperseded = ({ repeat }, index) => list.findLastIndex((one) => one.repeat === repeat) !== index;
    if (list.length > keptPerLabel) {
        const oldest = list.findIndex(isSuperseded);
        if (oldest !== -1)
            list.splice(oldest, 1);
    }
    if (list.length > mostPerLabel)
        list.shift();
    entries.set(label, list);
}
/** Opens `durations.ndjson`; a file that has grown far beyond what it keeps is written anew. */
async function openHistory(path) {
    const { entries, lines } = await readHistory(path);
    const kept = [...entries.values()].reduce((sum, list) => sum + list.length, 0);
    if (lines > 2 * kept + 1000) {
        const text = [...entries].flatMap(([label, list]) => list.map((entry) => JSON.stringify({ label, ...entry })));
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)(path, text.map((line) => `${line}\n`).join(''));
    }
    const file = await (0,_append_file_js__WEBPACK_IMPORTED_MODULE_3__/* .openAppendFile */ .V)(path);
    return {
        of: (label) => entries.get(label) ?? [],
        add: async (label, execution) => {
            remember(entries, label, execution);
            await file.append(JSON.stringify({ label, ...execution }));
        },
        close: () => file.close(),
    };
}


/***/ }),

/***/ 9824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ openJournal),
  a: () => (/* binding */ readJournal)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/store/append-file.js
var append_file = __webpack_require__(180);
;// CONCATENATED MODULE: ./lib/store/compact-journal.js
/**
 * A journal that says the same in as few lines as possible: of every submission when it left and what became of it, of
 * runs those that still have submissions and whatever tells whether a run is to be continued. Numbered anew behind the
 * last line, because no number is given twice.
 */
function* compactJournal({ submissions, runs, lastSeq }) {
    const byRun = new Map();
    for (const submission of submissions.values()) {
        const known = byRun.get(submission.run);
        if (known === undefined)
            byRun.set(submission.run, [submission]);
        else
            known.push(submission);
    }
    const lastComplete = runs.findLastIndex(({ complete }) => complete);
    let seq = lastSeq;
    const numbered = (line) => ({ v: 1, seq: ++seq, ...line });
    for (const submission of byRun.get(undefined) ?? [])
        for (const line of linesOf(submission))
            yield numbered(line);
    for (const [index, run] of runs.entries()) {
        const own = byRun.get(run) ?? [];
        if (own.length === 0 && index < lastComplete)
            continue;
        const name = { run: run.id, origin: run.origin };
        const kept = run.idKept ? { id_kept: true } : {};
        yield numbered({ at: timeOf(run.startedAt), kind: 'run-started', ...name, complete: false, ...kept });
        for (const submission of own)
            for (const line of linesOf(submission))
                yield numbered(line);
        if (run.endedAt === undefined)
            continue;
        yield numbered({ at: timeOf(run.endedAt), kind: 'run-ended', ...name, complete: run.complete });
    }
}
function linesOf(submission) {
    const { key, clientId, executionId, kind, submittedAt, at, label, reason } = submission;
    const common = { key, client_id: clientId, label };
    const execution_id = executionId ?? null;
    if (kind === 'submitting')
        return [{ at: timeOf(submittedAt), kind, ...common, execution_id }];
    const left = { at: timeOf(submittedAt), kind: 'submitting', ...common, execution_id: null };
    const end = { ...common, execution_id, ...(reason === undefined ? {} : { reason }) };
    return [left, { at: timeOf(at), kind, ...end }];
}
function timeOf(ms) {
    return new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./lib/store/journal-history.js
/** An empty journal. Submissions that were last written about before `since` (milliseconds) are left out. */
function startFold(since = Number.NEGATIVE_INFINITY) {
    const submissions = new Map();
    const runs = [];
    let lastSeq = 0;
    return {
        add: (record) => {
            lastSeq = Math.max(lastSeq, record.seq);
            const current = runs.at(-1);
            const at = Date.parse(record.at);
            if (record.kind === 'run-started') {
                const { run: id, origin, id_kept: idKept = false } = record;
                runs.push({ id, origin, startedAt: at, endedAt: undefined, complete: false, idKept });
            }
            else if (record.kind === 'run-ended') {
                if (current?.id === record.run)
                    Object.assign(current, { complete: record.complete, endedAt: at });
            }
            else {
                const submission = record;
                const { key } = submission;
                if (at < since)
                    submissions.delete(key);
                else
                    submissions.set(key, follow(submission, submissions.get(key), current));
                if (submission.execution_id === submission.client_id && current)
                    current.idKept = true;
            }
        },
        get history() {
            return { submissions, runs, lastSeq };
        },
    };
}
function follow(record, earlier, run) {
    const at = Date.parse(record.at);
    const same = earlier?.clientId === record.client_id ? earlier : undefined;
    return {
        key: record.key,
        clientId: record.client_id,
        executionId: record.execution_id ?? same?.executionId,
        kind: record.kind,
        submittedAt: record.kind === 'submitting' ? at : (same?.submittedAt ?? at),
        at,
        run: same?.run ?? run,
        label: record.label,
        ...(record.reason === undefined ? {} : { reason: record.reason }),
    };
}

;// CONCATENATED MODULE: ./lib/store/journal-record.js
const submissionKinds = ['submitting', 'accepted', 'refused', 'finished', 'unknown'];
/** Reads a line back; undefined for one that another version wrote or somebody changed. */
function readRecord(line) {
    const { v, seq, at, kind, key, client_id, execution_id, label, reason, run, origin, complete, id_kept } = line;
    if (v !== 1 || typeof seq !== 'number' || typeof at !== 'string' || typeof kind !== 'string')
        return undefined;
    if (kind === 'run-started' || kind === 'run-ended') {
        if (typeof run !== 'string' || typeof origin !== 'string')
            return undefined;
        const kept = id_kept === true ? { id_kept } : {};
        return { v, seq, at, kind, run, origin, complete: complete === true, ...kept };
    }
    if (!submissionKinds.includes(kind) || typeof key !== 'string' || typeof client_id !== 'string')
        return undefined;
    return {
        v,
        seq,
        at,
        kind: kind,
        key,
        client_id,
        execution_id: typeof execution_id === 'string' ? execution_id : null,
        label: typeof label === 'string' ? label : '',
        ...(typeof reason === 'string' ? { reason } : {}),
    };
}

// EXTERNAL MODULE: ./lib/store/read-lines.js
var read_lines = __webpack_require__(71667);
// EXTERNAL MODULE: ./lib/store/write-atomically.js
var write_atomically = __webpack_require__(11256);
;// CONCATENATED MODULE: ./lib/store/journal.js







/** So many lines may say nothing that a later one does not say as well. */
const spareLines = 1_000;
/** What earlier runs wrote into `journal.ndjson`; nothing where it does not exist. */
async function readJournal(path) {
    return (await foldFile(path)).history;
}
async function foldFile(path, since) {
    const fold = startFold(since);
    let lines = 0;
    for await (const line of (0,read_lines/* readJsonLines */.s)(path)) {
        lines++;
        const record = readRecord(line);
        if (record !== undefined)
            fold.add(record);
    }
    return { history: fold.history, lines };
}
/**
 * Opens `journal.ndjson`, reading what earlier runs wrote. One that has grown far beyond what it still says is written
 * anew, in one step: submissions that were last written about more than `keepMs` ago are forgotten then.
 */
async function openJournal(path, clock, keepMs) {
    const { history: past, lines } = await foldFile(path, clock.now() - keepMs);
    let seq = past.lastSeq;
    // Two lines say all about a submission.
    if (lines > 4 * past.submissions.size + spareLines)
        await (0,write_atomically/* writeLinesAtomically */.S)(path, numberedLines());
    const file = await (0,append_file/* openAppendFile */.V)(path);
    const { size: from } = await (0,promises_.stat)(path);
    function* numberedLines() {
        for (const record of compactJournal(past)) {
            seq = record.seq;
            yield JSON.stringify(record);
        }
    }
    const append = (record) => {
        seq++;
        const at = new Date(clock.now()).toISOString();
        return file.append(JSON.stringify({ v: 1, seq, at, ...record }), { flush: true });
    };
    return {
        past,
        submission: append,
        run: append,
        ownLines: () => (0,read_lines/* readJsonLines */.s)(path, from),
        close: () => file.close(),
    };
}


/***/ }),

/***/ 96731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ openKeptArtifacts),
/* harmony export */   Y: () => (/* binding */ readArtifactFacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16839);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16413);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77681);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11256);






/** Opens the kept artifacts below a directory; what cannot be read counts as not kept. */
function openKeptArtifacts(directory) {
    // Ids come from the server and from responses: neither is a safe name for a file.
    const nameOf = (...parts) => (0,_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .createHash */ .n)('sha256').update((0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)(parts)).digest('hex');
    const pathOf = (executionId) => {
        const name = nameOf(executionId);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name.slice(0, 2), `${name}.json`);
    };
    const bytesPath = (executionId, objectId) => {
        const name = nameOf(executionId, objectId);
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name.slice(0, 2), `${name}.bytes`);
    };
    return {
        get: async (executionId) => {
            try {
                const value = (0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonText */ .lk)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(pathOf(executionId), 'utf8'));
                if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) || value.v !== 1 || value.execution_id !== executionId)
                    return new Map();
                return new Map(readArtifactFacts(value.artifacts));
            }
            catch {
                return new Map();
            }
        },
        put: (executionId, facts) => (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)(pathOf(executionId), `${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ v: 1, execution_id: executionId, artifacts: Object.fromEntries(facts) })}\n`),
        bytesOf: async (executionId, objectId) => {
            const path = bytesPath(executionId, objectId);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined);
            return found?.isFile() ? path : undefined;
        },
        draftOf: async (executionId, objectId) => {
            const path = `${bytesPath(executionId, objectId)}.part`;
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
            return path;
        },
        keepBytes: (executionId, objectId) => {
            const path = bytesPath(executionId, objectId);
            return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(`${path}.part`, path);
        },
    };
}
/** What is said of artifacts, by object id, where it has the form of facts; anything else is left out. */
function readArtifactFacts(value) {
    return new Map((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value) ? Object.entries(value).flatMap(readEntry) : []);
}
function readEntry([id, value]) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isJsonObject */ .O)(value))
        return [];
    const { problem, size, sha256, format, width, height, durationMs } = value;
    if (typeof problem === 'string')
        return [[id, { problem, platform: false }]];
    if (typeof size !== 'number' || typeof sha256 !== 'string')
        return [];
    const facts = {
        size,
        sha256,
        ...(typeof format === 'string' ? { format } : {}),
        ...(typeof width === 'number' ? { width } : {}),
        ...(typeof height === 'number' ? { height } : {}),
        ...(typeof durationMs === 'number' ? { durationMs } : {}),
    };
    return [[id, facts]];
}


/***/ }),

/***/ 38576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openKeptResponses)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16413);
/* harmony import */ var _json_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77681);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11256);





const states = ['in-progress', 'completed', 'failed', 'cancelled'];
/** Opens the kept responses below a directory; a file that cannot be read as one counts as absent. */
function openKeptResponses(directory) {
    const pathOf = (key) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, key.slice(0, 2), `${key}.json`);
    return {
        get: async (key) => {
            if (!/^[0-9a-f]{64}$/.test(key))
                return undefined;
            const kept = await readKept(pathOf(key));
            return kept?.key === key ? kept : undefined;
        },
        put: (response) => (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)(pathOf(response.key), `${(0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .jsonText */ .s$)({ v: 1, ...response })}\n`),
        isEmpty: async () => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => [])).length === 0,
    };
}
async function readKept(path) {
    try {
        return asKept((0,_json_text_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonText */ .lk)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8')));
    }
    catch {
        return undefined;
    }
}
function asKept(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value) || value.v !== 1)
        return undefined;
    const { key, label, execution, submittedAt, completedAt } = value;
    if (typeof key !== 'string' || typeof label !== 'string' || !(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(execution))
        return undefined;
    if (typeof submittedAt !== 'string' || typeof completedAt !== 'string' || !isExecution(execution))
        return undefined;
    const simulated = value.simulated === true ? { simulated: true } : {};
    return { key, label, execution: execution, submittedAt, completedAt, ...simulated };
}
function isExecution(value) {
    return (typeof value.id === 'string' &&
        states.some((state) => state === value.state) &&
        typeof value.status === 'string' &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value.usage) &&
        (0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(value.echo));
}


/***/ }),

/***/ 25365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ openKnownUploads),
/* harmony export */   g: () => (/* binding */ readKnownUploads)
/* harmony export */ });
/* harmony import */ var _append_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(180);
/* harmony import */ var _read_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71667);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11256);



/** The newest so many are kept; an older one costs a request to find again. */
const mostKnown = 20_000;
/** So many lines may say nothing that a later one does not say as well. */
const spareLines = 1_000;
/** What `uploads.ndjson` holds: file ids by `<sha256> <origin>`, oldest first; later lines win, and a null id forgets. */
async function readKnownUploads(path) {
    return (await readUploads(path)).known;
}
async function readUploads(path) {
    const known = new Map();
    let lines = 0;
    for await (const { origin, sha256, file_id } of (0,_read_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readJsonLines */ .s)(path)) {
        lines++;
        if (typeof origin !== 'string' || typeof sha256 !== 'string')
            continue;
        const name = `${sha256} ${origin}`;
        known.delete(name);
        if (typeof file_id === 'string')
            known.set(name, file_id);
    }
    return { known, lines };
}
/** Opens `uploads.ndjson`; one that has grown far beyond what it keeps is written anew. */
async function openKnownUploads(path) {
    const { known, lines } = await readUploads(path);
    for (const oldest of known.keys()) {
        if (known.size <= mostKnown)
            break;
        known.delete(oldest);
    }
    if (lines > 2 * known.size + spareLines)
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_2__/* .writeLinesAtomically */ .S)(path, linesOf(known));
    const name = (origin, sha256) => `${sha256} ${origin}`;
    const file = await (0,_append_file_js__WEBPACK_IMPORTED_MODULE_0__/* .openAppendFile */ .V)(path);
    return {
        get: (origin, sha256) => known.get(name(origin, sha256)),
        put: async (origin, sha256, fileId) => {
            if (known.get(name(origin, sha256)) === fileId)
                return;
            known.set(name(origin, sha256), fileId);
            await file.append(JSON.stringify({ origin, sha256, file_id: fileId }));
        },
        forget: async (origin, sha256) => {
            if (!known.delete(name(origin, sha256)))
                return;
            await file.append(JSON.stringify({ origin, sha256, file_id: null }));
        },
        close: () => file.close(),
    };
}
function* linesOf(known) {
    for (const [name, file_id] of known) {
        const blank = name.indexOf(' ');
        yield JSON.stringify({ origin: name.slice(blank + 1), sha256: name.slice(0, blank), file_id });
    }
}


/***/ }),

/***/ 71667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16413);


/**
 * The JSON objects of a file of lines, one after the other; nothing for a file that does not exist. A line that is
 * not a JSON object, such as a last one torn by a crash, is left out. `from` is the byte at which the first line begins.
 */
async function* readJsonLines(path, from = 0) {
    let file;
    try {
        file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    }
    catch (error) {
        if (error.code === 'ENOENT')
            return;
        throw error;
    }
    try {
        for await (const line of file.readLines({ autoClose: false, start: from })) {
            const value = parse(line);
            if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
                yield value;
        }
    }
    finally {
        await file.close();
    }
}
function parse(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 23209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openStore: () => (/* binding */ openStore)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/store/history.js
var store_history = __webpack_require__(31597);
// EXTERNAL MODULE: ./lib/store/journal.js + 3 modules
var store_journal = __webpack_require__(9824);
// EXTERNAL MODULE: ./lib/store/kept-artifacts.js
var kept_artifacts = __webpack_require__(96731);
// EXTERNAL MODULE: ./lib/store/kept-responses.js
var kept_responses = __webpack_require__(38576);
// EXTERNAL MODULE: ./lib/store/known-uploads.js
var known_uploads = __webpack_require__(25365);
;// CONCATENATED MODULE: ./lib/store/lock.js



/** A holder that has not touched its lock for so long is gone, in milliseconds. */
const staleAfterMs = 60_000;
const beatEveryMs = 15_000;
/** Another step of the same run is waited for so long, in milliseconds. */
const patienceMs = 30 * 60_000;
const lookEveryMs = 500;
/** Directories locked by this process: a process id alone cannot tell two runs inside it apart. */
const held = new Set();
/**
 * Takes the lock of a state directory; the returned function gives it back. A lock whose holder is dead, or that
 * came with a restored cache, is taken over; another step of the same run is waited for. Throws `UsageError` while another
 * run holds it.
 */
async function lockDirectory(directory, holder, waiting) {
    const path = (0,external_node_path_.join)(directory, 'lock');
    if (held.has(path))
        throw inUse(directory, holder);
    let waitingSince;
    for (let attempt = 0; attempt < 3; attempt++) {
        try {
            await create(path, holder);
            return hold(path);
        }
        catch (error) {
            if (error.code !== 'EEXIST')
                throw error;
        }
        const text = await (0,promises_.readFile)(path, 'utf8').catch(() => undefined);
        if (text === undefined)
            continue;
        const other = parseHolder(text);
        if (!(await isStale(path, holder, other))) {
            if (waiting === undefined || holder.run === undefined || other?.run !== holder.run)
                throw inUse(directory, other);
            const now = waiting.clock.now();
            if (waitingSince === undefined)
                waiting.log?.info(`state-directory ${directory} is in use by another step of this run (process ${other.pid}): waiting for it, half an hour at most.`);
            waitingSince ??= now;
            if (now - waitingSince > patienceMs)
                throw inUse(directory, other);
            await waiting.clock.sleep(lookEveryMs, waiting.signal);
            // Waiting is no attempt that failed.
            attempt = -1;
            continue;
        }
        await removeIfStill(path, text, holder);
    }
    throw inUse(directory, undefined);
}
/** Makes the lock with its content in one step, so that no crash leaves one that names nobody. Rejects with EEXIST. */
async function create(path, holder) {
    const text = `${JSON.stringify(holder)}\n`;
    const draft = `${path}.draft.${holder.pid}`;
    await (0,promises_.writeFile)(draft, text);
    try {
        await (0,promises_.link)(draft, path);
    }
    catch (error) {
        if (error.code === 'EEXIST')
            throw error;
        // A file system without hard links.
        await (0,promises_.writeFile)(path, text, { flag: 'wx' });
    }
    finally {
        await (0,promises_.rm)(draft, { force: true });
    }
}
function hold(path) {
    held.add(path);
    const beat = setInterval(() => {
        const now = new Date();
        (0,promises_.utimes)(path, now, now).catch(() => { });
    }, beatEveryMs);
    beat.unref();
    return async () => {
        clearInterval(beat);
        held.delete(path);
        await (0,promises_.rm)(path, { force: true });
    };
}
async function isStale(path, holder, other) {
    if (other?.host === holder.host && (other.pid === holder.pid || !isAlive(other.pid)))
        return true;
    // Compared with a file written now, so that the clock that counts is the file system's.
    const probe = `${path}.${holder.pid}`;
    await (0,promises_.writeFile)(probe, '');
    const [lock, now] = await Promise.all([(0,promises_.stat)(path).catch(() => undefined), (0,promises_.stat)(probe)]);
    await (0,promises_.rm)(probe, { force: true });
    return lock === undefined || now.mtimeMs - lock.mtimeMs > staleAfterMs;
}
function isAlive(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return error.code === 'EPERM';
    }
}
/** Moves the lock aside and looks again, because another run may have taken it over in between. */
async function removeIfStill(path, text, holder) {
    const aside = `${path}.stale.${holder.pid}`;
    try {
        await (0,promises_.rename)(path, aside);
    }
    catch {
        return;
    }
    if ((await (0,promises_.readFile)(aside, 'utf8').catch(() => text)) === text)
        await (0,promises_.rm)(aside, { force: true });
    else
        await (0,promises_.rename)(aside, path);
}
function parseHolder(text) {
    try {
        const value = JSON.parse(text);
        if (typeof value !== 'object' || value === null)
            return undefined;
        const { host, pid, started, run } = value;
        if (typeof host !== 'string' || typeof pid !== 'number' || typeof started !== 'string')
            return undefined;
        return { host, pid, started, ...(typeof run === 'string' ? { run } : {}) };
    }
    catch {
        return undefined;
    }
}
function inUse(directory, other) {
    const who = other === undefined ? '' : ` (process ${other.pid} on ${other.host}, since ${other.started})`;
    return new errors/* UsageError */.eb(`state-directory ${directory} is in use by another run${who}: wait for it, or name another directory.`);
}

;// CONCATENATED MODULE: ./lib/store/prune.js


/**
 * Deletes results of earlier runs below `directory` that are too old or too many: a file's age is the time when it was
 * written. Files that are being written are left alone. Returns how many files were deleted.
 */
async function prune(directory, { since, mostBytes }) {
    const entries = [];
    for (const item of await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true }).catch(() => [])) {
        if (!item.isFile() || !/\.(json|bytes)$/.test(item.name))
            continue;
        const path = (0,external_node_path_.join)(item.parentPath, item.name);
        const found = await (0,promises_.stat)(path).catch(() => undefined);
        if (found !== undefined)
            entries.push({ path, at: found.mtimeMs, bytes: found.size });
    }
    entries.sort((a, b) => b.at - a.at);
    let bytes = 0;
    let deleted = 0;
    for (const entry of entries) {
        bytes += entry.bytes;
        if (entry.at >= since && bytes <= mostBytes)
            continue;
        await (0,promises_.rm)(entry.path, { force: true });
        deleted++;
    }
    return deleted;
}

;// CONCATENATED MODULE: ./lib/store/store.js










const day = 24 * 60 * 60 * 1000;
/** What may be of use to a run with the default of `reuse-max-age` is kept, whatever this one says. */
const shortestKeepMs = 30 * day;
/** Bytes of kept responses, and of what is kept beside them. */
const mostBytes = 1024 ** 3;
/**
 * Opens a state directory, making it where it does not exist. `host` and `pid` name this process in the lock. What is
 * older than `keepMs` (at least 30 days) is forgotten. Throws `UsageError` when another run has it open, or another step
 * of the same run for half an hour, and when it cannot be written.
 */
async function openStore(options) {
    const { directory, clock, host, pid, run, log, signal } = options;
    const keepMs = Math.max(shortestKeepMs, options.keepMs ?? 0);
    try {
        await (0,promises_.mkdir)(directory, { recursive: true });
        const unlock = await lockDirectory(directory, { host, pid, started: new Date(clock.now()).toISOString(), ...(run === undefined ? {} : { run }) }, { clock, ...(log ? { log } : {}), ...(signal ? { signal } : {}) });
        try {
            return await openLocked(directory, clock, keepMs, unlock);
        }
        catch (error) {
            await unlock();
            throw error;
        }
    }
    catch (error) {
        if (error instanceof errors/* UsageError */.eb || signal?.aborted)
            throw error;
        throw new errors/* UsageError */.eb(`state-directory ${directory} cannot be used: ${(0,errors/* describeError */.Uc)(error)}`, { cause: error });
    }
}
async function openLocked(directory, clock, keepMs, unlock) {
    const journal = await (0,store_journal/* openJournal */._)((0,external_node_path_.join)(directory, 'journal.ndjson'), clock, keepMs);
    const uploads = await (0,known_uploads/* openKnownUploads */.Y)((0,external_node_path_.join)(directory, 'uploads.ndjson'));
    await (0,store_history/* moveDurations */.RI)(directory);
    const history = await (0,store_history/* openHistory */.jC)((0,external_node_path_.join)(directory, store_history/* durationsFile */.sl));
    const responses = (0,kept_responses/* openKeptResponses */.R)((0,external_node_path_.join)(directory, 'responses'));
    const artifacts = (0,kept_artifacts/* openKeptArtifacts */.Q)((0,external_node_path_.join)(directory, 'artifacts'));
    return {
        directory,
        journal,
        responses,
        artifacts,
        uploads,
        history,
        prune: async () => {
            const keep = { since: clock.now() - keepMs, mostBytes };
            for (const kept of ['responses', 'artifacts'])
                await prune((0,external_node_path_.join)(directory, kept), keep);
        },
        close: async () => {
            await Promise.all([journal.close(), uploads.close(), history.close()]);
            await unlock();
        },
    };
}


/***/ }),

/***/ 11256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeLinesAtomically),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Writes a file so that a reader sees the old content or the whole new one, also after a crash in the middle. */
async function writeAtomically(path, text) {
    await replace(path, (file) => file.writeFile(text));
}
/** The same for lines, however many; on the disk before the old content goes. */
async function writeLinesAtomically(path, lines) {
    await replace(path, async (file) => {
        let batch = '';
        for (const line of lines) {
            batch += `${line}\n`;
            if (batch.length < 1 << 16)
                continue;
            await file.writeFile(batch);
            batch = '';
        }
        await file.writeFile(batch);
        await file.datasync();
    });
}
async function replace(path, write) {
    const temporary = `${path}.${process.pid}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString('hex')}`;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    try {
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'w', 0o600);
        try {
            await write(file);
        }
        finally {
            await file.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
