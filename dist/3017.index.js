export const id = 3017;
export const ids = [3017,1161];
export const modules = {

/***/ 22412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ allFindings)
/* harmony export */ });
/** Every finding of a run: first those that belong to no skill, then those of each skill in turn. */
function allFindings({ findings = [], skills }) {
    return [...findings, ...skills.flatMap((skill) => skill.findings)];
}


/***/ }),

/***/ 82663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ comparisonNotes),
/* harmony export */   W: () => (/* binding */ changesInWords)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);

const order = [
    ['regressed', 'regressed'],
    ['fixed', 'fixed'],
    ['new', 'new'],
    ['removed', 'removed'],
    ['not_comparable', 'not comparable'],
    ['same', 'the same'],
];
/** `1 regressed, 2 fixed, 9 the same`: what a reader has to know first, first. */
function changesInWords({ counts }) {
    const parts = order
        .filter(([change]) => counts[change] > 0)
        .map(([change, word]) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(counts[change])} ${word}`);
    return parts.length === 0 ? 'nothing to compare' : parts.join(', ');
}
/** What is known about the whole run against the baseline, one sentence each; nothing that is only noise. */
function comparisonNotes(comparison) {
    const { mcnemar, field_accuracy: accuracy, credits, duration } = comparison;
    const notes = [];
    if (mcnemar.lost + mcnemar.gained > 0) {
        const known = mcnemar.p < 0.05 ? 'more than chance would explain' : 'chance alone could explain it';
        notes.push(`${mcnemar.lost} lost and ${mcnemar.gained} gained: ${known} (p = ${mcnemar.p.toFixed(3)}).`);
    }
    if (accuracy.verdict !== 'too few cases') {
        const points = (value) => `${value > 0 ? '+' : ''}${(value * 100).toFixed(1)}`;
        const interval = accuracy.low === null || accuracy.high === null
            ? ''
            : `, 95 % interval ${points(accuracy.low)} to ${points(accuracy.high)}`;
        notes.push(`Field accuracy ${points(accuracy.difference)} points${interval}: ${accuracy.verdict}.`);
    }
    for (const [name, change] of [
        ['Credits', credits],
        ['Time', duration],
    ])
        if (change.notable)
            notes.push(ratioNote(name, change));
    return notes;
}
function ratioNote(name, { ratio, cases }) {
    const share = ratio === null ? 'n/a' : `${Math.round(ratio * 100)} %`;
    return `${name}: ${share} of the baseline in the median of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cases, 'case')}.`;
}


/***/ }),

/***/ 10905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ tellingTrial),
/* harmony export */   F2: () => (/* binding */ executionMs),
/* harmony export */   Xx: () => (/* binding */ bySkill),
/* harmony export */   yq: () => (/* binding */ creditsOf)
/* harmony export */ });
/* harmony import */ var _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28215);

/** The flat lists of the results as a tree. Cases of a skill that the results do not list are left out. */
function bySkill(results) {
    const trials = new Map();
    for (const trial of results.trials) {
        const key = JSON.stringify([trial.skill, trial.case]);
        const list = trials.get(key);
        if (list)
            list.push(trial);
        else
            trials.set(key, [trial]);
    }
    const cases = new Map();
    for (const result of results.cases) {
        const list = cases.get(result.skill) ?? [];
        list.push({ result, trials: trials.get(JSON.stringify([result.skill, result.case])) ?? [] });
        cases.set(result.skill, list);
    }
    const urgency = ({ result }) => _verdict_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOrder */ .I0.indexOf(result.verdict);
    return results.skills.map((skill) => ({
        skill,
        cases: (cases.get(skill.name) ?? []).toSorted((a, b) => urgency(a) - urgency(b)),
    }));
}
/** The trial that explains a case's verdict: the first that failed, else the first that errored, else the first. */
function tellingTrial({ trials }) {
    return (trials.find(({ verdict }) => verdict === 'failed') ??
        trials.find(({ verdict }) => verdict === 'errored') ??
        trials[0]);
}
/** Credits of all trials of a case that were not reused. */
function creditsOf({ trials }) {
    return trials.reduce((sum, { execution }) => sum + (execution && !execution.reused ? (execution.usage.credits_used ?? 0) : 0), 0);
}
/** Milliseconds between submission and completion, as far as both are known. */
function executionMs({ execution }) {
    if (!execution?.submitted_at || !execution.completed_at)
        return undefined;
    const ms = Date.parse(execution.completed_at) - Date.parse(execution.submitted_at);
    return Number.isFinite(ms) && ms >= 0 ? ms : undefined;
}


/***/ }),

/***/ 18844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ caseNotes),
/* harmony export */   N: () => (/* binding */ contaminationNote)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);

/** What a reader must know before trusting the verdict of a case; foreign text in it is not neutralised. */
function caseNotes({ contaminated, unpinned = [] }) {
    const notes = contaminated ? ['contaminated: its answers are in the bundle'] : [];
    if (unpinned.length > 0)
        notes.push(`unpinned ${unpinned.length === 1 ? 'input' : 'inputs'}: ${unpinned.join(', ')}`);
    return notes;
}
/** `2 cases are contaminated: …` for the head of a report; undefined when none is. */
function contaminationNote(cases) {
    const names = cases.filter(({ contaminated }) => contaminated).map((one) => `${one.skill}/${one.case}`);
    if (names.length === 0)
        return undefined;
    const listed = names.length <= 5 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(names.length, 'case is', 'cases are')} contaminated, because the bundle holds what they are given or must answer: ${listed}.`;
}


/***/ }),

/***/ 30874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ FieldTally),
/* harmony export */   R: () => (/* binding */ accuracyOf)
/* harmony export */ });
/** Counts the leaves of judged trials by field, as their files are read one after the other. */
class FieldTally {
    #rows = new Map();
    add(record) {
        for (const { field, outcome } of record.judgement?.fields ?? []) {
            const key = JSON.stringify([record.skill, field]);
            const row = this.#rows.get(key) ?? { skill: record.skill, field, match: 0, wrong: 0, missing: 0, extra: 0 };
            row[outcome]++;
            this.#rows.set(key, row);
        }
    }
    /** Worst accuracy first; among equals the one with more leaves. */
    rows() {
        return [...this.#rows.values()].sort((a, b) => (accuracyOf(a) ?? 2) - (accuracyOf(b) ?? 2) || leaves(b) - leaves(a) || (a.field < b.field ? -1 : 1));
    }
}
/** match / (match + wrong + missing); null without a denominator. */
function accuracyOf({ match, wrong, missing }) {
    const expected = match + wrong + missing;
    return expected === 0 ? null : match / expected;
}
function leaves({ match, wrong, missing, extra }) {
    return match + wrong + missing + extra;
}


/***/ }),

/***/ 91793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U0: () => (/* binding */ forecastCredits),
/* harmony export */   V8: () => (/* binding */ forecastCases),
/* harmony export */   nZ: () => (/* binding */ forecastInputs)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);

/** `at most 340 credits as declared, about 120 by the last runs`. */
function forecastCredits(forecast) {
    const { executions, worst_credits, unlimited, expected_credits, unpriced, budget } = forecast;
    const parts = [];
    if (unlimited < executions)
        parts.push(`at most ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCredits */ .Ql)(worst_credits)} as declared`);
    if (unlimited > 0)
        parts.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unlimited, 'execution')} without max_credits`);
    if (unpriced < executions)
        parts.push(`about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCredits */ .Ql)(expected_credits)} by earlier runs`);
    if (unpriced > 0 && unpriced < executions)
        parts.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(unpriced, 'execution')} never run before`);
    if (budget !== null)
        parts.push(`budget ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCredits */ .Ql)(budget)}`);
    return parts.join(', ');
}
/** `12 cases, 36 executions`. */
function forecastCases({ cases, executions }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(cases, 'case')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(executions, 'execution')}`;
}
/** `14 files, 3.2 MiB`. */
function forecastInputs({ inputs }) {
    return `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(inputs.files, 'file')}, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z3)(inputs.bytes)}`;
}


/***/ }),

/***/ 87703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ formatCount),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Ql: () => (/* binding */ formatCredits),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Vd: () => (/* binding */ creditsInWords),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   qK: () => (/* binding */ responseOrigin),
/* harmony export */   z3: () => (/* binding */ formatBytes)
/* harmony export */ });
/** Milliseconds for people: `840 ms`, `12.3 s`, `4 min 05 s`, `2 h 10 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 59_950)
        return `${(ms / 1000).toFixed(1)} s`;
    const seconds = Math.round(ms / 1000);
    if (seconds < 3600)
        return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
    const minutes = Math.round(seconds / 60);
    return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`;
}
/** A share of 0 to 1 as a percentage that never rounds up to 100 or down to 0; `n/a` without a denominator. */
function formatShare(share) {
    if (share === null || !Number.isFinite(share))
        return 'n/a';
    if (share >= 1)
        return '100 %';
    if (share <= 0)
        return '0 %';
    const percent = Math.min(99.9, Math.max(0.1, share * 100));
    return `${percent.toFixed(1)} %`;
}
/** Credits with at most two decimals, thousands apart: `1,204.5`. */
function formatCredits(credits) {
    return formatCount(rounded(credits));
}
/** `1 credit`, `2.5 credits`. */
function creditsInWords(credits) {
    return plural(rounded(credits), 'credit');
}
function rounded(credits) {
    return Math.round(credits * 100) / 100;
}
/** A number with its thousands apart, so that it is read and not counted: `1,000`. Decimals stay as they are. */
function formatCount(count) {
    const [whole = '', ...decimals] = String(count).split('.');
    return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}
/** Bytes for people, in binary units. */
function formatBytes(bytes) {
    if (bytes < 1024)
        return `${bytes} B`;
    if (bytes < 1024 * 1024)
        return `${(bytes / 1024).toFixed(1)} KiB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MiB`;
}
/** `1 case`, `2 cases`, `1,000 cases`. */
function plural(count, one, many = `${one}s`) {
    return `${formatCount(count)} ${count === 1 ? one : many}`;
}
/** Where a response comes from that this trial has not paid for. */
function responseOrigin({ shared }) {
    return shared ? 'response shared with another case' : 'kept response';
}


/***/ }),

/***/ 81161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fitMarkdown: () => (/* binding */ fitMarkdown)
/* harmony export */ });
const NOTICE = '\n\n> [!NOTE]\n> This summary was cut to the size that GitHub shows. The whole report is in the report directory.\n';
/** What must be written behind a cut text so that nothing after it is swallowed: an open fence, open `details`. */
function closing(markdown) {
    let fence = '';
    let open = 0;
    for (const line of markdown.split('\n')) {
        const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
        if (fence === '') {
            fence = mark;
            if (mark === '')
                open += (line.match(/<details/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
        }
        else if (mark.startsWith(fence) && line.trim() === mark)
            fence = '';
    }
    return `${fence === '' ? '' : `\n${fence}`}${'\n\n</details>'.repeat(Math.max(0, open))}`;
}
/** Markdown of at most `limit` bytes of UTF-8: whole lines from its beginning, nothing left open, and a note that it was cut. */
function fitMarkdown(markdown, limit, notice = NOTICE) {
    if (Buffer.byteLength(markdown) <= limit)
        return markdown;
    let end = markdown.length;
    for (let attempt = 0; attempt < 64 && end > 0; attempt++) {
        const kept = markdown.slice(0, markdown.lastIndexOf('\n', end - 1) + 1);
        const text = `${kept}${closing(kept)}${notice}`;
        const over = Buffer.byteLength(text) - limit;
        if (over <= 0)
            return text;
        end = Math.min(kept.length, Math.max(0, kept.length - Math.ceil(over / 4)));
    }
    return Buffer.byteLength(notice) <= limit ? notice.trimStart() : '';
}


/***/ }),

/***/ 63647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ changeLines),
  o: () => (/* binding */ publishedSection)
});

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/markdown/table.js
var table = __webpack_require__(23178);
;// CONCATENATED MODULE: ./lib/report/markdown/changed-files.js



/** What changed in each file, as a table, and the diffs folded below it; empty without a change. */
function changedFiles(files, detail) {
    if (files.length === 0 || detail.files === 0)
        return '';
    const shown = files.slice(0, detail.files);
    const rows = shown.map((file) => [(0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(file.path, 200)), file.change, linesOf(file), bytesOf(file)]);
    const more = files.length - shown.length;
    return [
        (0,table/* table */.t)(['File', 'Change', 'Lines#', 'Bytes#'], rows),
        more > 0 ? `and ${more} more, in results.json\n` : '',
        diffsOf(shown, detail.diff),
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function linesOf({ lines_added: added, lines_removed: removed }) {
    return added === undefined || removed === undefined ? 'no text' : `+${added} −${removed}`;
}
function bytesOf({ bytes_before: before, bytes_after: after }) {
    if (before === null)
        return after === null ? '' : (0,format/* formatBytes */.z3)(after);
    return after === null ? `−${(0,format/* formatBytes */.z3)(before)}` : `${(0,format/* formatBytes */.z3)(before)} → ${(0,format/* formatBytes */.z3)(after)}`;
}
function diffsOf(files, limit) {
    let left = limit;
    const blocks = [];
    for (const { path, diff } of files) {
        if (diff === undefined || diff === '')
            continue;
        if (left <= 0) {
            blocks.push('The other differences are in results.json.\n');
            break;
        }
        const text = (0,lib_text/* truncate */.xv)(diff, left);
        left -= text.length;
        blocks.push((0,table/* details */.z)(`<code>${(0,lib_text/* escapeHtml */.ZD)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(path), 200))}</code>`, (0,lib_text/* markdownFence */.p0)(text, 'diff')));
    }
    return blocks.join('\n');
}

;// CONCATENATED MODULE: ./lib/report/markdown/published.js




/** What was published, as a table, and below it what changed in each skill since the version before. */
function publishedSection(published, detail) {
    if (published.length === 0)
        return '';
    const shown = published.slice(0, detail.skills);
    const rows = shown.map((skill) => [
        (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(skill.name, 120)),
        skill.status,
        referenceCell(skill),
        skill.previous ? referenceCell(skill.previous) : '',
        (0,lib_text/* markdownCode */.D9)(skill.digest?.slice(0, 12) ?? ''),
        (0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(skill.message ?? ''), 300)),
    ]);
    const more = published.length - shown.length;
    const blocks = shown.map((skill) => changesOf(skill, detail.lines)).filter((block) => block !== '');
    return [
        (0,table/* table */.t)(['Skill', 'Status', 'Version and id', 'Before', 'Content', ''], rows),
        more > 0 ? `and ${(0,format/* plural */.LS)(more, 'more skill')}, in the report\n` : '',
        ...blocks,
    ]
        .filter((part) => part !== '')
        .join('\n');
}
/** The version and id that a skill is referred to by. */
function referenceCell({ version, id }) {
    return [version, id]
        .map((text) => (0,lib_text/* markdownCode */.D9)(text ?? ''))
        .filter((text) => text !== '')
        .join('<br>');
}
function changesOf(skill, limit) {
    const lines = skill.files ? schemaLines(skill) : changeLines(skill);
    if (lines.length + (skill.files?.length ?? 0) === 0 || limit === 0)
        return '';
    const breaking = skill.schema_changes?.some(({ kind }) => kind === 'breaking') ?? false;
    const title = `${titleOf(skill)}${breaking ? ' — breaking' : ''}`;
    const more = lines.length - limit;
    const list = [...lines.slice(0, limit), ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
    const files = changedFiles(skill.files ?? [], { files: limit, diff: limit * DIFF_SHARE });
    return (0,table/* details */.z)(title, [list, files].filter((part) => part !== '').join('\n\n'), breaking);
}
/** Characters of diffs for each line of changes that there is room for. */
const DIFF_SHARE = 40;
function titleOf({ name, previous }) {
    const code = (text, limit) => `<code>${(0,lib_text/* escapeHtml */.ZD)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(text), limit))}</code>`;
    return `Changes of ${code(name, 120)}${previous ? ` since ${code(previous.version ?? previous.id, 80)}` : ''}`;
}
function schemaLines({ schema_changes = [] }) {
    return schema_changes.map(({ kind, pointer, message }) => {
        const place = (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(pointer, 200)) || 'the whole schema';
        const word = kind === 'breaking' ? '**breaking**' : kind;
        return `- ${word}: ${place}: ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(message), 300))}`;
    });
}
/** Every change of a skill since the version before, as list items: the schema's first, then the files'. */
function changeLines(skill) {
    const { changes } = skill;
    const lines = schemaLines(skill);
    for (const kind of ['changed', 'added', 'removed'])
        for (const path of changes?.[kind] ?? [])
            lines.push(`- ${kind} ${(0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(path, 200))}`);
    return lines;
}


/***/ }),

/***/ 43017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ STEP_SUMMARY_LIMIT),
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/by-skill.js
var by_skill = __webpack_require__(10905);
// EXTERNAL MODULE: ./lib/report/case-notes.js
var case_notes = __webpack_require__(18844);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
// EXTERNAL MODULE: ./lib/report/field-accuracy.js
var field_accuracy = __webpack_require__(30874);
// EXTERNAL MODULE: ./lib/report/markdown/table.js
var table = __webpack_require__(23178);
;// CONCATENATED MODULE: ./lib/report/markdown/accuracy.js




const WIDTH = 20;
/** Accuracy by field as bars of text, worst first; empty when every field is always right. */
function accuracySection(fields, several, limit) {
    const imperfect = fields.filter(({ wrong, missing, extra }) => wrong + missing + extra > 0);
    if (imperfect.length === 0 || limit === 0)
        return '';
    const rows = imperfect.slice(0, limit).map((row) => {
        const share = (0,field_accuracy/* accuracyOf */.R)(row);
        return [
            ...(several ? [(0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(row.skill, 80))] : []),
            (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(row.field, 120)),
            share === null ? '' : `<code>${bar(share)}</code>`,
            (0,format/* formatShare */.T1)(share),
            String(row.wrong),
            String(row.missing),
            String(row.extra),
        ];
    });
    const header = [...(several ? ['Skill'] : []), 'Field', 'Accuracy', '#', 'Wrong#', 'Missing#', 'Extra#'];
    const more = imperfect.length - rows.length;
    const right = fields.length - imperfect.length;
    const rest = [
        more > 0 ? `${(0,format/* plural */.LS)(more, 'more field')} in the report` : '',
        right > 0 ? `${(0,format/* plural */.LS)(right, 'field')} always right` : '',
    ];
    const title = `<b>${(0,format/* plural */.LS)(imperfect.length, 'field')}</b> not always right`;
    return (0,table/* details */.z)(title, `${(0,table/* table */.t)(header, rows)}\n${rest.filter((part) => part !== '').join(', ')}\n`);
}
// A bar is full only when all is right, and has a first block as soon as anything is.
function bar(share) {
    const full = share >= 1 ? WIDTH : Math.min(WIDTH - 1, Math.max(share > 0 ? 1 : 0, Math.round(share * WIDTH)));
    return '█'.repeat(full) + '░'.repeat(WIDTH - full);
}

// EXTERNAL MODULE: ./lib/report/baseline-words.js
var baseline_words = __webpack_require__(82663);
;// CONCATENATED MODULE: ./lib/report/markdown/baseline.js





const listed = ['regressed', 'fixed'];
/** What changed since the baseline: regressed and fixed cases by name, the rest in numbers; empty without one. */
function baselineSection(comparison, limit) {
    if (!comparison)
        return '';
    const changes = listed.flatMap((kind) => comparison.changes.filter(({ change }) => change === kind));
    const rows = changes
        .slice(0, limit)
        .map(({ skill, case: id, change, baseline, head, p }) => [
        change === 'regressed' ? '🔻 regressed' : '🔺 fixed',
        (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(`${skill} / ${id}`, 160)),
        [baseline, head].map((verdict) => (verdict === null ? '' : verdict_words/* verdictWords */.L2[verdict])).join(' → '),
        p === undefined ? '' : (0,lib_text/* escapeMarkdown */.FV)(`p = ${p.toFixed(3)}`),
    ]);
    const more = changes.length - rows.length;
    return [
        `**Since the baseline:** ${(0,baseline_words/* changesInWords */.W)(comparison)}\n`,
        ...(0,baseline_words/* comparisonNotes */.$)(comparison).map((note) => `- ${(0,lib_text/* escapeMarkdown */.FV)(note)}\n`),
        rows.length > 0 ? (0,table/* table */.t)(['', 'Case', 'Verdict', rows.some(([, , , p]) => p !== '') ? 'Exact test' : ''], rows) : '',
        more > 0 ? `and ${(0,format/* plural */.LS)(more, 'more change')}, in the report\n` : '',
    ]
        .filter((part) => part !== '')
        .join('\n');
}

// EXTERNAL MODULE: ./lib/report/value-text.js
var value_text = __webpack_require__(23763);
;// CONCATENATED MODULE: ./lib/report/markdown/cases.js







const icons = {
    passed: '✅',
    flaky: '⚠️',
    failed: '❌',
    errored: '💥',
    xfailed: '☑️',
    xpassed: '❌',
    skipped: '⏭️',
    quarantined: '⏭️',
    not_run: '⏸️',
};
/** One case that needs attention: its reason and its failing fields, at most `fields` of them. */
function troubledCase(item, fields, open) {
    const { result, trials } = item;
    const telling = (0,by_skill/* tellingTrial */.AE)(item);
    const facts = [verdict_words/* verdictWords */.L2[result.verdict]];
    if (telling) {
        const { match, wrong, missing, extra } = telling.counts;
        if (match + wrong + missing > 0)
            facts.push(`${match} of ${(0,format/* plural */.LS)(match + wrong + missing, 'field')} right`);
        if (extra > 0)
            facts.push(`${extra} extra`);
    }
    if (trials.length > 1) {
        const passes = trials.filter(({ verdict }) => verdict === 'passed').length;
        facts.push(`${passes} of ${(0,format/* plural */.LS)(trials.length, 'trial')} passed`);
    }
    const name = `${(0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(result.skill), 100)} / ${(0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(result.case), 120)}`;
    const title = `${icons[result.verdict]} <code>${(0,lib_text/* escapeHtml */.ZD)(name)}</code>: ${facts.join(', ')}`;
    const reason = result.reason ?? telling?.reason;
    const parts = [];
    if (reason)
        parts.push(`${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(reason), 600))}\n`);
    for (const note of (0,case_notes/* caseNotes */.A)(result))
        parts.push(`${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(note), 300))}\n`);
    if (telling && telling.failing_fields.length > 0 && fields > 0)
        parts.push(failingFields(telling.failing_fields, fields));
    if (telling?.execution)
        parts.push(`Execution ${(0,lib_text/* markdownCode */.D9)(telling.execution.id)} on ${(0,lib_text/* markdownCode */.D9)(telling.model)}\n`);
    return (0,table/* details */.z)(title, parts.join('\n'), open);
}
function failingFields(fields, limit) {
    const cell = (text) => (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(text), 160));
    const rows = fields
        .slice(0, limit)
        .map(({ path, expected, actual, comparator, hint }) => [
        cell(path),
        cell((0,value_text/* valueText */.R)(expected)),
        cell((0,value_text/* valueText */.R)(actual)),
        cell(comparator),
        hint ? (0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(hint), 200)) : '',
    ]);
    const more = fields.length - rows.length;
    const rest = more > 0 ? `\nand ${(0,format/* plural */.LS)(more, 'more field')}, in the report\n` : '';
    return (0,table/* table */.t)(['Field', 'Expected', 'Actual', 'Compared as', 'Hint'], rows) + rest;
}
/** Every case of a skill in one table that is closed at first. */
function caseTable({ skill, cases }) {
    const rows = cases.map((item) => {
        const telling = (0,by_skill/* tellingTrial */.AE)(item);
        const expected = telling ? telling.counts.match + telling.counts.wrong + telling.counts.missing : 0;
        const ms = telling ? (0,by_skill/* executionMs */.F2)(telling) : undefined;
        return [
            `${icons[item.result.verdict]} ${verdict_words/* verdictWords */.L2[item.result.verdict]}`,
            (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(item.result.case, 160)),
            telling && expected > 0 ? `${telling.counts.match}/${expected}` : '',
            (0,format/* formatCredits */.Ql)((0,by_skill/* creditsOf */.yq)(item)),
            ms === undefined ? '' : (0,format/* formatDuration */.a3)(ms),
            (0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)([...(0,case_notes/* caseNotes */.A)(item.result), item.result.reason ?? ''].filter(Boolean).join('; ')), 160)),
        ];
    });
    const which = cases.length === 1 ? 'The case' : `All ${cases.length} cases`;
    const title = `${which} of <code>${(0,lib_text/* escapeHtml */.ZD)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(skill.name), 100))}</code>`;
    return (0,table/* details */.z)(title, (0,table/* table */.t)(['Verdict', 'Case', 'Fields#', 'Credits#', 'Time#', 'Note'], rows));
}

;// CONCATENATED MODULE: ./lib/report/markdown/coverage.js




/** What of each output schema no case exercises, folded away; empty when nothing is left out. */
function coverageSection(coverage = [], limit) {
    const open = coverage.filter(({ fields, values, branches }) => fields.length + values.length + branches.length > 0);
    if (open.length === 0 || limit === 0)
        return '';
    const rows = open.slice(0, Math.max(limit, 20)).map(({ skill, share, fields, values, branches }) => [
        (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(skill, 80)),
        (0,format/* formatShare */.T1)(share),
        named(fields, limit),
        named(values.map(({ path, value }) => `${path} = ${(0,value_text/* valueText */.R)(value, 60)}`), limit),
        named(branches, limit),
    ]);
    const count = open.reduce((sum, one) => sum + one.fields.length + one.values.length + one.branches.length, 0);
    return (0,table/* details */.z)(`<b>${(0,format/* plural */.LS)(count, 'part')}</b> of the output schemas that no case exercises`, (0,table/* table */.t)(['Skill', 'Fields exercised#', 'Fields without a value', 'Values never expected', 'Branches never taken'], rows));
}
function named(names, limit) {
    const shown = names.slice(0, limit).map((name) => (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(name, 120)));
    const more = names.length - shown.length;
    return shown.concat(more > 0 ? [(0,lib_text/* escapeMarkdown */.FV)(`and ${more} more`)] : []).join(', ');
}

// EXTERNAL MODULE: ./lib/rules/rule-page.js
var rule_page = __webpack_require__(78821);
// EXTERNAL MODULE: ./lib/report/all-findings.js
var all_findings = __webpack_require__(22412);
;// CONCATENATED MODULE: ./lib/report/markdown/findings.js





const urgency = ['error', 'warning', 'info'];
const findings_icons = { error: '❌', warning: '⚠️', info: 'ℹ️' };
/** The open findings, most severe first, at most `limit`; empty without findings. */
function findingsSection(results, limit) {
    const open = (0,all_findings/* allFindings */.c)(results)
        .filter(({ suppressed }) => !suppressed)
        .toSorted((a, b) => urgency.indexOf(a.severity) - urgency.indexOf(b.severity));
    if (open.length === 0)
        return '';
    const rows = open
        .slice(0, limit)
        .map(({ severity, rule, message, file, line }) => [
        `${findings_icons[severity]} ${severity}`,
        (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(line === undefined ? file : `${file}:${line}`, 200)),
        (0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(message), 300)),
        ruleLink(rule),
    ]);
    const more = open.length - rows.length;
    const rest = more > 0 ? `\nand ${(0,format/* plural */.LS)(more, 'more finding')}, in the report\n` : '';
    const list = rows.length === 0
        ? `${(0,format/* plural */.LS)(open.length, 'finding')}, in the report\n`
        : (0,table/* table */.t)(['', 'Place', 'Finding', 'Rule'], rows) + rest;
    const errors = open.some(({ severity }) => severity === 'error');
    return (0,table/* details */.z)(`<b>${(0,format/* plural */.LS)(open.length, 'finding')}</b>`, list, errors || results.command === 'validate');
}
function ruleLink(rule) {
    const page = (0,rule_page/* rulePageOf */.PJ)(rule);
    return page === undefined ? (0,lib_text/* markdownCode */.D9)(rule) : `[${(0,lib_text/* markdownCode */.D9)(rule)}](${page})`;
}

// EXTERNAL MODULE: ./lib/report/markdown/fit.js
var fit = __webpack_require__(81161);
// EXTERNAL MODULE: ./lib/report/forecast.js
var report_forecast = __webpack_require__(91793);
;// CONCATENATED MODULE: ./lib/report/markdown/forecast.js



/** What a test would take; empty where nothing is said of it. */
function forecastSection(forecast) {
    if (!forecast)
        return '';
    return (0,table/* table */.t)(['A test would run', 'Inputs', 'Credits'], [[(0,report_forecast/* forecastCases */.V8)(forecast), (0,report_forecast/* forecastInputs */.nZ)(forecast), (0,report_forecast/* forecastCredits */.U0)(forecast)].map(lib_text/* escapeMarkdown */.FV)]);
}

;// CONCATENATED MODULE: ./lib/report/markdown/models.js



/**
 * One row for each model of a matrix, at most `limit`, with the one that is recommended; empty for runs on one model.
 */
function modelsSection(models, limit) {
    if (models === undefined || models.length < 2 || limit === 0)
        return '';
    const rows = models
        .slice(0, limit)
        .map((row) => [
        `${(0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(row.model, 100))}${row.recommended ? ' ⭐' : ''}`,
        `${row.cases}${row.other_cases ? ` of ${row.cases + row.other_cases}` : ''}`,
        (0,format/* formatShare */.T1)(row.pass_rate),
        (0,format/* formatShare */.T1)(row.field_accuracy),
        (0,format/* formatCredits */.Ql)(row.credits),
        row.median_duration_ms === null ? '' : (0,format/* formatDuration */.a3)(row.median_duration_ms),
        row.different_cases ? '' : row.meets_gates ? '✅ yes' : '❌ no',
    ]);
    const more = models.length - rows.length;
    const notes = [
        models.some(({ different_cases }) => different_cases)
            ? 'The models ran different cases: none is recommended'
            : models.some(({ recommended }) => recommended)
                ? '⭐ the cheapest model that meets the gates'
                : 'No model meets the gates',
        models.some(({ other_cases }) => other_cases) ? 'only cases that ran on every model are compared' : '',
        more > 0 ? `${(0,format/* plural */.LS)(more, 'more model')} in the report` : '',
    ];
    const header = ['Model', 'Cases#', 'Pass rate#', 'Field accuracy#', 'Credits#', 'Median time#', 'Meets the gates'];
    return `${(0,table/* table */.t)(header, rows)}\n${notes.filter((note) => note !== '').join('; ')}\n`;
}

// EXTERNAL MODULE: ./lib/report/markdown/published.js + 1 modules
var published = __webpack_require__(63647);
;// CONCATENATED MODULE: ./lib/report/markdown/scores.js



const DEFINITIONS = `A *leaf* is a single value at a path. **match**: expected and found equal under its rule. **wrong**: found, but not equal. **missing**: expected, not found. **extra**: found, not expected.

- **Precision** = match / (match + wrong + extra). **Recall** = match / (match + wrong + missing). **F1** = their harmonic mean.
- **Field accuracy** = match / (match + wrong + missing). Extra leaves are not in it, so they stand beside it.
- **Exact documents**: responses without a wrong, missing or extra leaf.
- **Pass rate** = (passed + flaky) / (passed + flaky + failed + unexpectedly passed where that is fatal), with Wilson's 95 % interval.
- **pass@k**: the chance that at least one of k runs passes. **pass^k**: that all of k runs pass.
`;
/** Scores with their counts, and their definitions one click away; empty when nothing was compared. */
function scoresSection(scores, { pass_rate: passRate }, limit) {
    if (!scores || (scores.documents === 0 && scores.repeats.length === 0))
        return '';
    const { match, wrong, missing, extra } = scores.counts;
    const interval = scores.pass_rate_interval;
    const share = (value) => (value === null ? '–' : (0,format/* formatShare */.T1)(value));
    const rows = [
        ['Exact documents', share(scores.exact_document_rate), `${scores.exact_documents} of ${scores.documents}`],
        ['Precision', share(scores.precision), `${match} of ${match + wrong + extra} found leaves`],
        ['Recall', share(scores.recall), `${match} of ${match + wrong + missing} expected leaves`],
        ['F1', share(scores.f1), `${match} match, ${wrong} wrong, ${missing} missing, ${extra} extra`],
        ['Field accuracy, mean of documents', share(scores.field_accuracy_by_document), `${scores.documents} documents`],
    ];
    if (interval && passRate !== null)
        rows.unshift([
            'Pass rate',
            share(passRate),
            `${scores.cases_passed} of ${scores.cases_judged} cases; 95 % interval ${share(interval.low)} to ${share(interval.high)}`,
        ]);
    const parts = [
        (0,table/* table */.t)(['Score', 'Value', 'From'], rows.map((row) => row.map(lib_text/* escapeMarkdown */.FV))),
    ];
    if (scores.repeats.length > 0)
        parts.push((0,table/* table */.t)(['Repeated case', 'Passed', 'pass@k, k = 1, 2, …', 'pass^k, k = 1, 2, …', '95 % interval'], scores.repeats
            .slice(0, limit)
            .map((one) => [
            `${one.skill}/${one.case}`,
            `${one.passes} of ${one.runs}`,
            chances(one.pass_at_k),
            chances(one.pass_hat_k),
            one.interval ? `${share(one.interval.low)} to ${share(one.interval.high)}` : 'stopped early',
        ].map(lib_text/* escapeMarkdown */.FV))));
    parts.push((0,table/* details */.z)('What these mean', DEFINITIONS));
    return (0,table/* details */.z)('Scores', parts.join('\n'));
}
/** The most chances that stand in one cell. */
const MAX_CHANCES = 8;
function chances(values) {
    const shown = values.slice(0, MAX_CHANCES).map(format/* formatShare */.T1);
    const last = values.at(-1);
    if (values.length > MAX_CHANCES && last !== undefined)
        shown.push(`… ${(0,format/* formatShare */.T1)(last)} (k = ${values.length})`);
    return shown.join(', ');
}

;// CONCATENATED MODULE: ./lib/report/markdown/state-graphs.js


/** A summary with more graphs than these would be a picture book. */
const SHOWN = 5;
/** GitHub draws no diagram of more text than this. Characters. */
const LONGEST_GRAPH = 20_000;
/** The state graphs of skills, folded, as diagrams that GitHub draws. */
function renderStateGraphs(skills) {
    return skills
        .filter(({ graph }) => graph.length <= LONGEST_GRAPH)
        .slice(0, SHOWN)
        .map(({ name, graph }) => (0,table/* details */.z)(`State graph of <code>${(0,lib_text/* escapeHtml */.ZD)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(name), 100))}</code>`, (0,lib_text/* markdownFence */.p0)(graph, 'mermaid')))
        .join('\n');
}

// EXTERNAL MODULE: ./lib/source/unified-diff.js
var unified_diff = __webpack_require__(83223);
;// CONCATENATED MODULE: ./lib/report/fix-diff.js

/** UTF-16 units; nobody reads what a fix does to a larger text. */
const LARGEST_TEXT = 200_000;
/** The lines that a fix would change, as unified diffs without line ends of Windows; empty for a mere renaming. */
function fixDiff(fix, sourceOf) {
    const files = [...new Set(fix.edits.map(({ file }) => file))];
    return files.flatMap((file) => {
        const text = sourceOf(file)?.text ?? '';
        const edits = fix.edits
            .filter((edit) => edit.file === file)
            .map(({ start, end, new_text }) => ({ range: { start, end }, newText: new_text }));
        if (text.length > LARGEST_TEXT || edits.some(({ range }) => range.start < 0 || range.end > text.length))
            return [];
        return (0,unified_diff/* unifiedDiff */.WH)(file, text, edits).replaceAll('\r\n', '\n').split('\n').slice(2, -1);
    });
}

;// CONCATENATED MODULE: ./lib/report/markdown/suggestions.js





const MOST_LINES = 20;
const LINE_LIMIT = 200;
const suggestions_SHOWN = 20;
/** What would mend the open findings, as diffs, the safe ones first; at most `limit`, and empty where nothing is known. */
function suggestionsSection(results, limit, sourceOf) {
    const all = (0,all_findings/* allFindings */.c)(results)
        .flatMap((finding) => (finding.fix && !finding.suppressed ? [{ finding, fix: finding.fix }] : []))
        .toSorted((a, b) => Number(b.fix.safe) - Number(a.fix.safe));
    const blocks = all.slice(0, Math.min(limit, suggestions_SHOWN)).map(({ finding, fix }) => block(finding, fix, sourceOf));
    if (blocks.length === 0)
        return '';
    const more = all.length - blocks.length;
    if (more > 0)
        blocks.push(`and ${(0,format/* plural */.LS)(more, 'more suggested change')}, in the report\n`);
    const safe = all.filter(({ fix }) => fix.safe).length;
    const note = safe > 0 ? `, ${safe} of which <code>--fix</code> makes` : '';
    return (0,table/* details */.z)(`<b>${(0,format/* plural */.LS)(all.length, 'suggested change')}</b>${note}`, blocks.join('\n'));
}
function block({ file, line, rule }, fix, sourceOf) {
    const place = (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(line === undefined ? file : `${file}:${line}`, 200));
    const title = `${place} ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(fix.description), 200))} (${(0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(rule, 100))})\n`;
    const { rename } = fix;
    const renamed = rename
        ? `\n${(0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(rename.from, 200))} → ${(0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(rename.to, 200))}\n`
        : '';
    const lines = fixDiff(fix, sourceOf);
    if (lines.length === 0)
        return title + renamed;
    const shown = lines.slice(0, MOST_LINES).map((text) => (0,lib_text/* truncate */.xv)(text, LINE_LIMIT));
    if (lines.length > MOST_LINES)
        shown.push(`  … ${(0,format/* plural */.LS)(lines.length - MOST_LINES, 'more line')}`);
    return `${title}${renamed}\n${(0,lib_text/* markdownFence */.p0)(shown.join('\n'), 'diff')}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/trend.js


const trend_SHOWN = 10;
/** The last runs in one folded table, newest first; nothing when there was none before this one. */
function renderTrend(runs) {
    if (runs.length < 2)
        return '';
    const shown = runs.slice(-trend_SHOWN).reverse();
    const rows = shown.map(({ at, sha, conclusion, totals }) => [
        /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at) ? at.slice(0, 16).replace('T', ' ') : '',
        sha !== null && /^[0-9a-f]{7,64}$/.test(sha) ? `\`${sha.slice(0, 7)}\`` : '',
        /^[a-z]+$/.test(conclusion) ? conclusion : '',
        (0,format/* formatShare */.T1)(totals.pass_rate),
        (0,format/* formatShare */.T1)(totals.field_accuracy),
        (0,format/* formatCredits */.Ql)(totals.credits_used),
    ]);
    return (0,table/* details */.z)(`The last ${shown.length} runs`, (0,table/* table */.t)(['Run (UTC)', 'Commit', 'Conclusion', 'Pass rate#', 'Field accuracy#', 'Credits#'], rows));
}

;// CONCATENATED MODULE: ./lib/report/markdown/updates.js



/** What an update did with expected values; empty without one. */
function updatesSection(updates, limit) {
    if (!updates)
        return '';
    if (updates.length === 0)
        return '**Expected values:** nothing to update\n';
    const rows = updates.slice(0, limit).map((row) => [
        (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(row.file, 160)),
        row.change,
        (0,lib_text/* escapeMarkdown */.FV)(changesInWords(row)),
        row.open
            .slice(0, 5)
            .map((path) => (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(path, 120)))
            .join(', ') + (row.open.length > 5 ? ` and ${row.open.length - 5} more` : ''),
    ]);
    const more = updates.length - rows.length;
    return [
        '**Expected values**\n',
        (0,table/* table */.t)(['File', 'Change', 'What', 'Left open'], rows),
        more > 0 ? `and ${(0,format/* plural */.LS)(more, 'more file')}, in the results\n` : '',
    ]
        .filter((part) => part !== '')
        .join('\n');
}
function changesInWords({ change, replaced, removed, added, cases, reason }) {
    if (change === 'left')
        return (0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(reason ?? ''), 300);
    if (change === 'created')
        return `of the responses of ${(0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(cases.join(', ')), 200)}`;
    return `${(0,format/* plural */.LS)(replaced, 'value')} changed, ${removed} removed, ${added} added`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/summary.js




















/** The runner drops a step's whole summary above this many bytes (`FileCommandManager.cs`). */
const STEP_SUMMARY_LIMIT = 1024 * 1024;
const ladder = [
    { open: 10, troubled: 1_000, fields: 40, findings: 500, tables: true },
    { open: 10, troubled: 300, fields: 20, findings: 200, tables: false },
    { open: 5, troubled: 100, fields: 8, findings: 50, tables: false },
    { open: 3, troubled: 20, fields: 3, findings: 10, tables: false },
    { open: 0, troubled: 0, fields: 0, findings: 0, tables: false },
];
/** The job summary: the conclusion first, then what is wrong, then the rest folded away. Always within the limit. */
function renderSummary({ results, fields = [], limitBytes = STEP_SUMMARY_LIMIT, sourceOf = () => undefined, reportDirectory, link, graphs = [], history = [], }) {
    const skills = (0,by_skill/* bySkill */.Xx)(results);
    const where = link ?? (0,lib_text/* markdownCode */.D9)(reportDirectory === undefined ? 'report.html' : `${reportDirectory}/report.html`);
    let text = '';
    for (const [step, detail] of ladder.entries()) {
        text = [
            heading(results),
            totals(results),
            baselineSection(results.comparison, detail.troubled),
            updatesSection(results.updates, detail.troubled),
            step === 0 ? '' : `> Shortened to fit. Everything: ${where}\n`,
            forecastSection(results.forecast),
            troubled(skills, detail),
            findingsSection(results, detail.findings),
            suggestionsSection(results, detail.findings, sourceOf),
            modelsSection(results.models, detail.findings),
            scoresSection(results.scores, results.totals, detail.troubled),
            accuracySection(fields, skills.length > 1, detail.fields),
            coverageSection(results.coverage, detail.fields),
            skillTable(skills, detail),
            (0,published/* publishedSection */.o)(results.published, { skills: Math.max(detail.troubled, 20), lines: detail.findings }),
            detail.tables
                ? skills
                    .filter(({ cases }) => cases.length > 0)
                    .map(caseTable)
                    .join('\n')
                : '',
            detail.tables ? renderStateGraphs(graphs) : '',
            detail.tables ? renderTrend(history) : '',
            `<sub>${(0,lib_text/* escapeMarkdown */.FV)(`${results.tool.name} ${results.tool.version}`)} · the whole report: ${where}</sub>\n`,
        ]
            .filter((part) => part !== '')
            .join('\n');
        if (Buffer.byteLength(text) <= limitBytes)
            return text;
    }
    return (0,fit.fitMarkdown)(text, limitBytes);
}
function heading(results) {
    const icon = { success: '✅', failure: '❌', inconclusive: '💥', neutral: '⚪' }[results.conclusion];
    const lines = [`## ${icon} ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)((0,verdict_words/* headline */.Pl)(results)), 300))}\n`];
    if (results.simulated)
        lines.push('> [!WARNING]\n> **Simulated.** No model was asked: every answer came from the built-in simulator, so this run says nothing about the quality of the skills.\n');
    const contaminated = (0,case_notes/* contaminationNote */.N)(results.cases);
    if (contaminated !== undefined)
        lines.push(`> [!WARNING]\n> ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(contaminated), 600))}\n`);
    const more = (0,verdict_words/* furtherReasons */.QA)(results).slice(0, 19);
    if (more.length > 0)
        lines.push(`${more.map((reason) => `- ${(0,lib_text/* escapeMarkdown */.FV)((0,lib_text/* truncate */.xv)((0,lib_text/* oneLine */.TN)(reason), 500))}`).join('\n')}\n`);
    return lines.join('\n');
}
function totals(results) {
    const { totals: sum } = results;
    const rows = [];
    if (results.cases.length > 0) {
        rows.push(['Cases', (0,verdict_words/* casesInWords */.Od)(results)]);
        rows.push(['Pass rate', (0,format/* formatShare */.T1)(sum.pass_rate)]);
        const { match, wrong, missing, extra } = sum.counts;
        rows.push([
            'Field accuracy',
            `${(0,format/* formatShare */.T1)(sum.field_accuracy)} (${match} match, ${wrong} wrong, ${missing} missing, ${extra} extra)`,
        ]);
        const saved = sum.credits_saved > 0 ? `, ${(0,format/* formatCredits */.Ql)(sum.credits_saved)} saved by kept responses` : '';
        rows.push(['Credits', `${(0,format/* formatCredits */.Ql)(sum.credits_used)}${results.simulated ? ' (simulated)' : ''}${saved}`]);
    }
    rows.push(['Findings', (0,verdict_words/* findingsInWords */.n$)(results)], ['Time', (0,format/* formatDuration */.a3)(results.duration_ms)]);
    return (0,table/* table */.t)(rows.map(([label]) => label), [rows.map(([, value]) => value)]);
}
function troubled(skills, detail) {
    const quiet = new Set(['passed', 'skipped', 'xfailed', 'quarantined']);
    const items = skills.flatMap(({ cases }) => cases).filter(({ result }) => !quiet.has(result.verdict));
    const listed = items.slice(0, detail.troubled);
    const more = items.length - listed.length;
    const blocks = listed.map((item, index) => troubledCase(item, detail.fields, index < detail.open));
    if (more > 0)
        blocks.push(`and ${(0,format/* plural */.LS)(more, 'more case')} with trouble, in the report\n`);
    return blocks.join('\n');
}
function skillTable(skills, { troubled: limit }) {
    if (skills.length === 0)
        return '';
    const shown = skills.slice(0, Math.max(limit, 20));
    const rows = shown.map(({ skill, cases }) => [
        (0,lib_text/* markdownCode */.D9)((0,lib_text/* truncate */.xv)(skill.name, 120)),
        skill.conclusion,
        `${cases.filter(({ result }) => result.verdict === 'passed' || result.verdict === 'flaky').length}/${cases.length}`,
        String(skill.findings.filter(({ suppressed }) => !suppressed).length),
        (0,lib_text/* markdownCode */.D9)(skill.digest?.slice(0, 12) ?? ''),
    ]);
    const more = skills.length - shown.length;
    return ((0,table/* table */.t)(['Skill', 'Conclusion', 'Passed#', 'Findings#', 'Content'], rows) +
        (more > 0 ? `\nand ${(0,format/* plural */.LS)(more, 'more skill')}\n` : ''));
}


/***/ }),

/***/ 23178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ table),
/* harmony export */   z: () => (/* binding */ details)
/* harmony export */ });
/** A GitHub table; columns whose name ends in `#` are aligned to the right. */
function table(header, rows) {
    const names = header.map((name) => name.replace(/#$/, ''));
    const rule = header.map((name) => (name.endsWith('#') ? '---:' : '---'));
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return `${[names, rule, ...rows].map(line).join('\n')}\n`;
}
/** A block that opens at a click. `title` is HTML that is already escaped, `body` Markdown. */
function details(title, body, open = false) {
    return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}


/***/ }),

/***/ 23763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueText)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

/**
 * A value on one line, as JSON, at most `limit` UTF-16 units; `absent` for no value at all. Foreign text: the
 * caller escapes it for its output. Deep and wide values are cut while they are written, not afterwards.
 */
function valueText(value, limit = 120) {
    if (value === undefined)
        return 'absent';
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(write(value, { left: limit + 1 }, 0), limit);
}
function write(value, room, depth) {
    if (value === null || typeof value !== 'object') {
        const text = typeof value === 'string' ? JSON.stringify(value.slice(0, room.left)) : String(value);
        room.left -= text.length;
        return text;
    }
    const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
    if (depth > 8)
        return `${open}…${close}`;
    const parts = [];
    const members = Array.isArray(value)
        ? value.slice(0, room.left).map((element) => [undefined, element])
        : Object.entries(value).slice(0, room.left);
    for (const [key, member] of members) {
        if (room.left <= 0)
            break;
        const label = key === undefined ? '' : `${JSON.stringify(key.slice(0, room.left))}: `;
        room.left -= label.length + 2;
        parts.push(label + write(member, room, depth + 1));
    }
    return `${open}${parts.join(', ')}${close}`;
}


/***/ }),

/***/ 28215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I0: () => (/* binding */ verdictOrder),
/* harmony export */   In: () => (/* binding */ verdictSigns),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   Od: () => (/* binding */ casesInWords),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   QA: () => (/* binding */ furtherReasons),
/* harmony export */   n$: () => (/* binding */ findingsInWords)
/* harmony export */ });
/* unused harmony exports trialWords, publishedInWords */
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87703);

/** Most urgent first: the order in which every report shows cases. */
const verdictOrder = [
    'failed',
    'xpassed',
    'errored',
    'not_run',
    'flaky',
    'xfailed',
    'quarantined',
    'skipped',
    'passed',
];
/** Words for people. */
const verdictWords = {
    passed: 'passed',
    flaky: 'flaky',
    failed: 'failed',
    errored: 'errored',
    xfailed: 'failed as expected',
    xpassed: 'passed unexpectedly',
    skipped: 'skipped',
    quarantined: 'quarantined',
    not_run: 'not run',
};
const trialWords = {
    passed: 'passed',
    failed: 'failed',
    errored: 'errored',
    not_run: 'not run',
};
/** One sign a verdict, distinguishable without colour. */
const verdictSigns = {
    passed: '✓',
    flaky: '~',
    failed: '✗',
    errored: '!',
    xfailed: '×',
    xpassed: '?',
    skipped: '-',
    quarantined: 'q',
    not_run: '·',
};
const conclusionWords = {
    success: 'Success',
    failure: 'Failure',
    inconclusive: 'Inconclusive',
    neutral: 'Neutral',
};
/**
 * The run in one line: `Failure: 2 of 14 cases failed`, `Success: 1 created, 2 unchanged`, `Success: no findings in 3
 * skills`. Holds no foreign text but the first reason.
 */
function headline(results) {
    const word = conclusionWords[results.conclusion];
    const reason = reasonOf(results);
    if (reason !== undefined && reason !== '')
        return `${word}: ${reason}`;
    return `${word}: ${subject(results)}`;
}
/** A success with cases is told by their counts; what there is to say beside them comes below. */
function reasonOf({ conclusion, reasons, cases }) {
    return conclusion === 'success' && cases.length > 0 ? undefined : reasons[0];
}
/** The reasons that the headline does not give. */
function furtherReasons(results) {
    return reasonOf(results) === undefined ? results.reasons : results.reasons.slice(1);
}
function subject(results) {
    if (results.published.length > 0)
        return publishedInWords(results);
    if (results.command === 'test' || results.cases.length > 0)
        return casesInWords(results);
    return `${findingsInWords(results)} in ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(results.skills.length, 'skill')}`;
}
// What went wrong first, what changed next.
const publishedOrder = [
    'failed',
    'refused',
    'drifted',
    'created',
    'updated',
    'planned',
    'unchanged',
];
/** `1 created, 2 unchanged`; empty for none. */
function publishedInWords({ published }) {
    return publishedOrder
        .map((status) => ({ status, count: published.filter((skill) => skill.status === status).length }))
        .filter(({ count }) => count > 0)
        .map(({ status, count }) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${status}`)
        .join(', ');
}
/** `2 failed, 11 passed, 1 skipped`, most urgent first; `no cases` for none. */
function casesInWords(results) {
    const parts = verdictOrder
        .filter((verdict) => results.totals.cases[verdict] > 0)
        .map((verdict) => `${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(results.totals.cases[verdict])} ${verdictWords[verdict]}`);
    return parts.length === 0 ? 'no cases' : parts.join(', ');
}
/** `1 error, 2 warnings`; `no findings` for none. */
function findingsInWords(results) {
    const { error, warning, info, suppressed } = results.totals.findings;
    const parts = [];
    if (error > 0)
        parts.push((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(error, 'error'));
    if (warning > 0)
        parts.push((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(warning, 'warning'));
    if (info > 0)
        parts.push((0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(info, 'note'));
    if (suppressed > 0)
        parts.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(suppressed)} suppressed`);
    return parts.length === 0 ? 'no findings' : parts.join(', ');
}


/***/ }),

/***/ 78821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PJ: () => (/* binding */ rulePageOf),
/* harmony export */   Pd: () => (/* binding */ rulePageUrl)
/* harmony export */ });
/* unused harmony export rulePage */
const REPOSITORY = 'https://github.com/vlm-run/skills-action/blob/v1';
/** Path of a rule's page in the repository. */
function rulePage(id) {
    return `docs/rules/${id}.md`;
}
/**
 * Address of the page of a rule in results that may come from anywhere; undefined for what has not the form of an id,
 * which would become a part of the address.
 */
function rulePageOf(id) {
    return /^[a-z][a-z-]*\/[a-z0-9-]+$/.test(id) ? rulePageUrl(id) : undefined;
}
/** Address of a rule's page, for links in reports. */
function rulePageUrl(id) {
    return `${REPOSITORY}/${rulePage(id)}`;
}


/***/ }),

/***/ 65768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ applyEdits)
/* harmony export */ });
/**
 * The text with all edits made; offsets are those of the text given. Edits that overlap an earlier one are left
 * out, so that fixes of different rules can be applied in one go and the rest in the next.
 */
function applyEdits(text, edits) {
    const ordered = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
    let result = '';
    let at = 0;
    for (const { range, newText } of ordered) {
        if (range.start < at || range.end > text.length)
            continue;
        result += text.slice(at, range.start) + newText;
        at = range.end;
    }
    return result + text.slice(at);
}


/***/ }),

/***/ 83223:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Vs: () => (/* binding */ formatDiff),
/* harmony export */   WH: () => (/* binding */ unifiedDiff),
/* harmony export */   mK: () => (/* binding */ newFileDiff),
/* harmony export */   ni: () => (/* binding */ gitPatch)
/* harmony export */ });
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65768);

const CONTEXT = 3;
/**
 * The edits of a text as a unified diff with three lines of context; empty without a change. Offsets are those of
 * `before`; edits do not overlap.
 */
function unifiedDiff(file, before, edits) {
    const hunks = hunksOf(before, edits);
    return hunks === '' ? '' : `--- a/${file}\n+++ b/${file}\n${hunks}`;
}
/** The change of a file as `git apply` takes it, with three lines of context; empty when nothing changes. */
function gitPatch({ from, to, before, edits }) {
    const hunks = hunksOf(before, edits);
    if (hunks === '' && from === to)
        return '';
    const a = quotedPath(`a/${from}`);
    const b = quotedPath(`b/${to}`);
    const similar = hunks === '' ? 'similarity index 100%\n' : '';
    const renamed = from === to ? '' : `${similar}rename from ${quotedPath(from)}\nrename to ${quotedPath(to)}\n`;
    const names = hunks === '' ? '' : `--- ${a}${tabbed(a)}\n+++ ${b}${tabbed(b)}\n`;
    return `diff --git ${a} ${b}\n${renamed}${names}${hunks}`;
}
/** Git ends a name with blanks in it by a tab, and writes what would break a line as octal numbers in quotes. */
function tabbed(name) {
    return name.includes(' ') && !name.startsWith('"') ? '\t' : '';
}
function quotedPath(path) {
    if (!/["\\\u0000-\u001f\u007f]/.test(path))
        return path;
    const bytes = [...Buffer.from(path, 'utf8')];
    const written = bytes.map((byte) => {
        const character = String.fromCharCode(byte);
        if (character === '"' || character === '\\')
            return `\\${character}`;
        return byte < 32 || byte > 126 ? `\\${byte.toString(8).padStart(3, '0')}` : character;
    });
    return `"${written.join('')}"`;
}
function hunksOf(before, edits) {
    const lines = linesOf(before);
    const starts = [0];
    for (const line of lines)
        starts.push((starts.at(-1) ?? 0) + line.length);
    if ((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(before, edits) === before)
        return '';
    const changes = blocks(edits, starts).flatMap((block) => changeOf(block, before, lines, starts) ?? []);
    return formatHunks(lines, changes);
}
/** A text's lines with their line breaks. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** Changes of whole lines as a unified diff with three lines of context; empty without a change. */
function formatDiff(file, lines, changes) {
    return changes.length === 0 ? '' : `--- a/${file}\n+++ b/${file}\n${formatHunks(lines, changes)}`;
}
function formatHunks(lines, changes) {
    let result = '';
    let shift = 0;
    for (let index = 0; index < changes.length;) {
        const group = [changes[index++]].filter((change) => change !== undefined);
        for (let next = changes[index]; next !== undefined && next.start - (group.at(-1)?.end ?? 0) <= 2 * CONTEXT; next = changes[++index])
            group.push(next);
        const hunk = hunkOf(group, lines, shift);
        result += hunk.text;
        shift += hunk.growth;
    }
    return result;
}
/** Lines that edits touch, joined where they are the same or neighbours. */
function blocks(edits, starts) {
    const result = [];
    const lineAt = (offset) => Math.max(0, starts.findLastIndex((start) => start <= offset));
    const last = Math.max(0, starts.length - 2);
    for (const edit of [...edits].sort((a, b) => a.range.start - b.range.start)) {
        const start = Math.min(lineAt(edit.range.start), last);
        const end = Math.min(lineAt(edit.range.end), last) + 1;
        const previous = result.at(-1);
        if (previous !== undefined && start <= previous.end) {
            previous.end = Math.max(previous.end, end);
            previous.edits.push(edit);
        }
        else
            result.push({ start, end, edits: [edit] });
    }
    return result;
}
function changeOf(block, before, lines, starts) {
    const offset = starts[block.start] ?? 0;
    const text = before.slice(offset, starts[block.end] ?? before.length);
    const moved = block.edits.map(({ range, newText }) => ({
        range: { start: range.start - offset, end: range.end - offset },
        newText,
    }));
    const added = linesOf((0,_edits_js__WEBPACK_IMPORTED_MODULE_0__/* .applyEdits */ .c)(text, moved));
    let { start } = block;
    let end = Math.min(block.end, lines.length);
    let first = 0;
    let last = added.length;
    while (start < end && first < last && lines[start] === added[first]) {
        start++;
        first++;
    }
    while (end > start && last > first && lines[end - 1] === added[last - 1]) {
        end--;
        last--;
    }
    return start === end && first === last ? undefined : { start, end, added: added.slice(first, last) };
}
function hunkOf(group, lines, shift) {
    const from = Math.max(0, (group[0]?.start ?? 0) - CONTEXT);
    const to = Math.min(lines.length, (group.at(-1)?.end ?? 0) + CONTEXT);
    let text = '';
    let growth = 0;
    let at = from;
    for (const { start, end, added } of group) {
        text += marked(' ', lines.slice(at, start)) + marked('-', lines.slice(start, end)) + marked('+', added);
        growth += added.length - (end - start);
        at = end;
    }
    text += marked(' ', lines.slice(at, to));
    const removed = to - from;
    const header = `@@ -${position(from, removed)} +${position(from + shift, removed + growth)} @@\n`;
    return { text: header + text, growth };
}
function position(start, count) {
    return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}
function marked(mark, lines) {
    return lines.map((line) => mark + (line.endsWith('\n') ? line : `${line}\n\\ No newline at end of file\n`)).join('');
}
/** A file that is made, as a diff that `git apply` takes. */
function newFileDiff(file, text) {
    const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const head = `diff --git a/${file} b/${file}\nnew file mode 100644\n--- /dev/null\n+++ b/${file}\n`;
    return `${head}@@ -0,0 +${position(0, lines.length)} @@\n${marked('+', lines)}`;
}


/***/ })

};
