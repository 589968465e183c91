export const id = 4616;
export const ids = [4616,3678];
export const modules = {

/***/ 3678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ painter),
/* harmony export */   wantsColour: () => (/* binding */ wantsColour)
/* harmony export */ });
/**
 * Colour only on a terminal, never with `NO_COLOR` (no-color.org); `FORCE_COLOR` other than `0` asks for it
 * elsewhere.
 */
function wantsColour(env, stream) {
    if (env.NO_COLOR !== undefined && env.NO_COLOR !== '')
        return false;
    if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
        return env.FORCE_COLOR !== '0';
    return stream.isTTY === true && env.TERM !== 'dumb';
}
const codes = {
    bold: [1, 22],
    dim: [2, 22],
    red: [31, 39],
    green: [32, 39],
    yellow: [33, 39],
    blue: [34, 39],
    magenta: [35, 39],
    cyan: [36, 39],
    inverse: [7, 27],
};
function painter(colour) {
    return (style, text) => {
        if (!colour || style === undefined || text === '')
            return text;
        const [on, off] = codes[style];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}


/***/ }),

/***/ 54616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderOutcome: () => (/* binding */ renderOutcome)
});

// EXTERNAL MODULE: ./lib/report/baseline-words.js
var baseline_words = __webpack_require__(82663);
// EXTERNAL MODULE: ./lib/report/by-skill.js
var by_skill = __webpack_require__(10905);
// EXTERNAL MODULE: ./lib/report/case-notes.js
var case_notes = __webpack_require__(18844);
// EXTERNAL MODULE: ./lib/json-text.js
var json_text = __webpack_require__(77681);
// EXTERNAL MODULE: ./lib/report/format.js
var format = __webpack_require__(87703);
;// CONCATENATED MODULE: ./lib/report/coverage-words.js


/** Skills that are told one by one. */
const TOLD = 5;
/** What no expected value exercises, a line for each skill where there is something; foreign text is not neutralised. */
function coverageInWords(coverage) {
    const lacking = coverage.filter(isLacking);
    const more = lacking.length - TOLD;
    return [
        ...lacking
            .slice(0, TOLD)
            .map((row) => `${row.skill}: ${(0,format/* formatShare */.T1)(row.share)} of the fields; never expected: ${lackingInWords(row)}`),
        ...(more > 0 ? [`and ${(0,format/* plural */.LS)(more, 'more skill')}`] : []),
    ];
}
/** True where a field, a value or a branch of the output schema is in no expected value. */
function isLacking({ share, values, branches }) {
    return share !== null && (share < 1 || values.length + branches.length > 0);
}
/** `3 fields (a, b, c), 1 value (kind = x)`. */
function lackingInWords({ fields, values, branches }) {
    const parts = [
        [fields, 'field'],
        [values.map(({ path, value }) => `${path} = ${(0,json_text/* jsonText */.s$)(value)}`), 'value'],
        [branches, 'branch'],
    ];
    return parts
        .filter(([items]) => items.length > 0)
        .map(([items, word]) => {
        const some = items.slice(0, 5).join(', ') + (items.length > 5 ? ', …' : '');
        return `${(0,format/* plural */.LS)(items.length, word, word === 'branch' ? 'branches' : `${word}s`)} (${some})`;
    })
        .join(', ');
}

// EXTERNAL MODULE: ./lib/report/forecast.js
var report_forecast = __webpack_require__(91793);
// EXTERNAL MODULE: ./lib/report/verdict-words.js
var verdict_words = __webpack_require__(28215);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/terminal/alike-cases.js

/** So many are still listed one by one. */
const LISTED_ALIKE = 3;
/** Takes cases out that would only repeat what another one says: one line for them is enough. */
function gatherAlike(cases) {
    const groups = new Map();
    for (const item of cases) {
        const name = nameOf(item);
        if (name === undefined)
            continue;
        const known = groups.get(name);
        if (known)
            known.push(item);
        else
            groups.set(name, [item]);
    }
    const large = [...groups.values()].filter(({ length }) => length > LISTED_ALIKE);
    const gathered = new Set(large.flat());
    return {
        single: cases.filter((item) => !gathered.has(item)),
        alike: large.flatMap((items) => {
            const [first] = items;
            if (first === undefined)
                return [];
            const ids = items.map(({ result }) => result.case);
            return [{ verdict: first.result.verdict, reason: reasonOf(first) ?? '', ids }];
        }),
    };
}
function nameOf(item) {
    const { verdict } = item.result;
    const reason = reasonOf(item);
    const isUnserved = verdict === 'not_run' || verdict === 'errored' || verdict === 'skipped';
    return isUnserved && reason !== undefined ? `${verdict} ${reason}` : undefined;
}
function reasonOf(item) {
    return item.result.reason ?? (0,by_skill/* tellingTrial */.AE)(item)?.reason ?? undefined;
}

// EXTERNAL MODULE: ./lib/terminal/colour.js
var colour = __webpack_require__(3678);
// EXTERNAL MODULE: ./lib/report/value-text.js
var value_text = __webpack_require__(23763);
// EXTERNAL MODULE: ./lib/terminal/width.js
var width = __webpack_require__(25484);
;// CONCATENATED MODULE: ./lib/terminal/failing-fields.js



const LISTED = 8;
const INDENT = 6;
/** Each failing field with what was expected and what came, below one another, so that digits can be compared. */
function renderFailingFields(fields, paint, columns) {
    const listed = fields.slice(0, LISTED);
    const margin = ' '.repeat(INDENT);
    const pathWidth = Math.min(32, Math.max(0, ...listed.map(({ path }) => (0,width/* textWidth */.sc)((0,lib_text/* oneLine */.TN)(path)))));
    const valueColumns = Math.max(20, columns - INDENT - pathWidth - 12);
    const lines = [];
    for (const field of listed) {
        const path = (0,width/* padWidth */._n)((0,width/* fitWidth */.G0)((0,lib_text/* oneLine */.TN)(field.path), pathWidth), pathWidth);
        const value = (json) => (0,width/* fitWidth */.G0)((0,lib_text/* oneLine */.TN)((0,value_text/* valueText */.R)(json, 200)), valueColumns);
        lines.push(`${margin}${path}  ${paint('dim', 'expected')} ${paint('green', value(field.expected))}`);
        lines.push(`${margin}${' '.repeat(pathWidth)}  ${paint('dim', '     got')} ${paint('red', value(field.actual))}`);
        if (field.hint)
            for (const line of (0,width/* wrapWords */.EO)((0,lib_text/* oneLine */.TN)(field.hint), columns - INDENT - 2))
                lines.push(`${margin}  ${paint('dim', line)}`);
    }
    const more = fields.length - listed.length;
    if (more > 0)
        lines.push(`${margin}${paint('dim', `and ${more} more, see the report`)}`);
    return lines;
}

;// CONCATENATED MODULE: ./lib/terminal/outcome.js












const verdictStyles = {
    passed: 'green',
    flaky: 'yellow',
    failed: 'red',
    errored: 'magenta',
    xfailed: 'dim',
    xpassed: 'red',
    skipped: 'dim',
    quarantined: 'dim',
    not_run: 'yellow',
};
const conclusionStyles = {
    success: 'green',
    failure: 'red',
    inconclusive: 'magenta',
    neutral: 'yellow',
};
// So many of those alike are named.
const NAMED_ALIKE = 5;
// More passed cases than this are counted, not listed: nobody reads them.
const LISTED_PASSES = 12;
// More skills than these are in the results only.
const LISTED_CONTENTS = 20;
/**
 * The run as a person wants to read it: each skill with its cases and failing fields, then the conclusion, the
 * totals and where the report is. Findings are not repeated, they have their own text. The last line is not ended.
 */
function renderOutcome(results, options) {
    const paint = (0,colour/* painter */.C)(options.colour);
    const columns = Math.min(120, Math.max(40, options.columns ?? 100));
    const blocks = [];
    if (results.command === 'test' || results.cases.length > 0)
        for (const skill of (0,by_skill/* bySkill */.Xx)(results))
            blocks.push(renderSkill(skill, results.reasons, paint, columns));
    if (results.published.length > 0)
        blocks.push(renderPublished(results, paint));
    else if (results.cases.length === 0 && results.command !== 'test')
        blocks.push(...renderContents(results, paint));
    if (results.simulated)
        blocks.push(simulatedNotice(results, paint, columns));
    blocks.push(renderConclusion(results, paint, columns, options.reportDirectory));
    return blocks.join('\n\n');
}
function renderSkill({ skill, cases }, told, paint, columns) {
    const sign = paint(conclusionStyles[skill.conclusion], skill.conclusion === 'success' ? '✓' : '✗');
    const place = [(0,lib_text/* oneLine */.TN)(skill.directory), shortDigest(skill.digest)].filter((part) => part !== '').join('  ');
    const lines = [`${sign} ${paint('bold', (0,lib_text/* oneLine */.TN)(skill.name))}  ${paint('dim', place)}`];
    const passed = cases.filter(({ result }) => result.verdict === 'passed');
    const listed = passed.length > LISTED_PASSES ? cases.filter(({ result }) => result.verdict !== 'passed') : cases;
    const idWidth = Math.min(44, Math.max(0, ...listed.map(({ result }) => (0,width/* textWidth */.sc)((0,lib_text/* oneLine */.TN)(result.case)))));
    const { single, alike } = gatherAlike(listed);
    for (const item of single)
        lines.push(...renderCase(item, idWidth, paint, columns));
    for (const cases of alike)
        lines.push(...renderAlike(cases, told, paint, columns));
    if (listed !== cases)
        lines.push(`  ${paint('green', verdict_words/* verdictSigns */.In.passed)} ${(0,format/* plural */.LS)(passed.length, 'case')} passed`);
    if (cases.length === 0)
        lines.push(`  ${paint('yellow', 'no cases were selected or found')}`);
    return lines.join('\n');
}
function renderCase(item, idWidth, paint, columns) {
    const { result, trials } = item;
    const { verdict } = result;
    const telling = (0,by_skill/* tellingTrial */.AE)(item);
    const style = verdictStyles[verdict];
    const head = `  ${paint(style, verdict_words/* verdictSigns */.In[verdict])} ${(0,width/* padWidth */._n)((0,lib_text/* oneLine */.TN)(result.case), idWidth)}`;
    const facts = [paint(style, verdict_words/* verdictWords */.L2[verdict])];
    if (trials.length > 1)
        facts.push(`${trials.filter((trial) => trial.verdict === 'passed').length} of ${(0,format/* plural */.LS)(trials.length, 'trial')} passed`);
    if (telling) {
        const { match, wrong, missing } = telling.counts;
        const expected = match + wrong + missing;
        if (expected > 0)
            facts.push(`${match}/${expected} fields`);
        const ms = (0,by_skill/* executionMs */.F2)(telling);
        if (telling.execution?.reused)
            facts.push((0,format/* responseOrigin */.qK)(telling.execution));
        else if (ms !== undefined)
            facts.push((0,format/* formatDuration */.a3)(ms));
    }
    const credits = (0,by_skill/* creditsOf */.yq)(item);
    if (credits > 0)
        facts.push((0,format/* creditsInWords */.Vd)(credits));
    facts.push(...(0,case_notes/* caseNotes */.A)(result).map((note) => paint('yellow', (0,lib_text/* oneLine */.TN)(note))));
    const lines = [`${head}  ${facts.join(paint('dim', ' · '))}`];
    if (verdict === 'passed')
        return lines;
    // The mark that the author gave explains an unusual verdict, the judge's reason a plain failure.
    const reason = result.reason ?? telling?.reason;
    if (reason)
        for (const line of (0,width/* wrapWords */.EO)((0,lib_text/* oneLine */.TN)(reason), columns - 6))
            lines.push(`      ${paint('dim', line)}`);
    if (telling && verdict !== 'xfailed')
        lines.push(...renderFailingFields(telling.failing_fields, paint, columns));
    return lines;
}
/** What the conclusion says already is not said again. */
function renderAlike({ verdict, reason, ids }, told, paint, columns) {
    const style = verdictStyles[verdict];
    const named = ids.slice(0, NAMED_ALIKE).map(lib_text/* oneLine */.TN).join(', ');
    const rest = ids.length > NAMED_ALIKE ? ` and ${(0,format/* plural */.LS)(ids.length - NAMED_ALIKE, 'other')}` : '';
    const lines = [
        `  ${paint(style, `${verdict_words/* verdictSigns */.In[verdict]} ${(0,format/* plural */.LS)(ids.length, 'case')} ${verdict_words/* verdictWords */.L2[verdict]}`)}: ${named}${rest}`,
    ];
    if (!told.includes(reason))
        for (const line of (0,width/* wrapWords */.EO)((0,lib_text/* oneLine */.TN)(reason), columns - 6))
            lines.push(`      ${paint('dim', line)}`);
    return lines;
}
function renderPublished(results, paint) {
    const lines = [paint('bold', 'Published')];
    for (const { name, status, id, version, digest, message } of results.published) {
        const what = [
            status,
            version === null ? '' : `version ${(0,lib_text/* oneLine */.TN)(version)}`,
            id === null ? '' : (0,lib_text/* oneLine */.TN)(id),
            shortDigest(digest),
        ];
        const style = ['refused', 'failed', 'drifted'].includes(status)
            ? 'red'
            : status === 'unchanged'
                ? 'dim'
                : 'green';
        lines.push(`  ${paint(style, (0,lib_text/* oneLine */.TN)(name))}  ${what.filter((part) => part !== '').join(' · ')}`);
        if (message)
            lines.push(`      ${paint('dim', (0,lib_text/* oneLine */.TN)(message))}`);
    }
    return lines.join('\n');
}
/** The content of each skill, so that one hash can be followed from here to the server. */
function renderContents({ skills }, paint) {
    const known = skills.filter(({ digest }) => digest !== null);
    if (known.length === 0)
        return [];
    const lines = known
        .slice(0, LISTED_CONTENTS)
        .map(({ name, digest }) => `  ${(0,lib_text/* oneLine */.TN)(name)}  ${paint('dim', shortDigest(digest))}`);
    const more = known.length - LISTED_CONTENTS;
    return [[...lines, ...(more > 0 ? [`  and ${(0,format/* plural */.LS)(more, 'more skill')}, in results.json`] : [])].join('\n')];
}
function shortDigest(digest) {
    return digest === null ? '' : `content ${digest.slice(0, 12)}`;
}
function simulatedNotice(results, paint, columns) {
    const at = results.base_url === null || results.base_url === 'simulator' ? '' : ` (${(0,lib_text/* oneLine */.TN)(results.base_url)})`;
    const text = `No model was asked. Every answer came from the built-in simulator${at}, so this run says nothing about the quality of the skills.`;
    return [paint('inverse', ' SIMULATED '), ...(0,width/* wrapWords */.EO)(text, columns)].join('\n');
}
function renderConclusion(results, paint, columns, directory) {
    const { totals, simulated } = results;
    const style = conclusionStyles[results.conclusion];
    const lines = (0,width/* wrapWords */.EO)((0,lib_text/* oneLine */.TN)((0,verdict_words/* headline */.Pl)(results)), columns).map((line) => paint(style, paint('bold', line)));
    for (const reason of (0,verdict_words/* furtherReasons */.QA)(results))
        lines.push(...(0,width/* wrapWords */.EO)(`- ${(0,lib_text/* oneLine */.TN)(reason)}`, columns));
    const contaminated = (0,case_notes/* contaminationNote */.N)(results.cases);
    if (contaminated !== undefined)
        lines.push(...(0,width/* wrapWords */.EO)(`- ${(0,lib_text/* oneLine */.TN)(contaminated)}`, columns));
    const rows = [];
    if (results.command === 'test' || results.cases.length > 0) {
        const trials = results.trials.length > results.cases.length ? ` in ${(0,format/* plural */.LS)(results.trials.length, 'trial')}` : '';
        rows.push(['Cases', `${(0,verdict_words/* casesInWords */.Od)(results)}${trials}`]);
        if (totals.field_accuracy !== null)
            rows.push(['Fields', `${(0,format/* formatShare */.T1)(totals.field_accuracy)} correct${extras(totals.counts.extra)}`]);
        const saved = totals.credits_saved > 0 ? ` (${(0,format/* formatCredits */.Ql)(totals.credits_saved)} saved)` : '';
        rows.push(['Credits', `${(0,format/* formatCredits */.Ql)(totals.credits_used)}${saved}${simulated ? ', simulated' : ''}`]);
    }
    if (results.forecast) {
        const { forecast } = results;
        rows.push(['Cases', (0,report_forecast/* forecastCases */.V8)(forecast)]);
        rows.push(['Inputs', (0,report_forecast/* forecastInputs */.nZ)(forecast)]);
        rows.push(['Credits', (0,report_forecast/* forecastCredits */.U0)(forecast)]);
        for (const text of coverageInWords(results.coverage ?? []))
            rows.push(['Coverage', (0,lib_text/* oneLine */.TN)(text)]);
    }
    if (results.comparison)
        rows.push(['Baseline', (0,baseline_words/* changesInWords */.W)(results.comparison)]);
    rows.push(['Findings', `${(0,verdict_words/* findingsInWords */.n$)(results)} in ${(0,format/* plural */.LS)(results.skills.length, 'skill')}`]);
    const requests = Object.values(totals.requests).reduce((sum, count) => sum + count, 0);
    rows.push(['Time', (0,format/* formatDuration */.a3)(results.duration_ms) + (requests > 0 ? `, ${(0,format/* plural */.LS)(requests, 'request')}` : '')]);
    if (directory !== undefined)
        rows.push(['Report', `${directory}/report.html`]);
    for (const [label, value] of rows)
        lines.push(`  ${paint('dim', label.padEnd(9))} ${value}`);
    return lines.join('\n');
}
function extras(count) {
    return count === 0 ? '' : `, ${(0,format/* plural */.LS)(count, 'field')} nobody expected`;
}


/***/ }),

/***/ 25484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ wrapWords),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   _n: () => (/* binding */ padWidth),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
let segmenter;
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const NO_WIDTH = /^[\p{Mn}\p{Me}\u200b-\u200d\u2060]+$/u;
/** Columns that text takes on a terminal: two for wide East Asian characters and emoji, none for combining marks. */
function textWidth(text) {
    // Nearly all text is ASCII, and segmenting is slow.
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    let width = 0;
    for (const { segment } of graphemes(text))
        width += segmentWidth(segment);
    return width;
}
/** Text cut to `columns`, ending in `…` when something was cut. */
function fitWidth(text, columns) {
    if (textWidth(text) <= columns)
        return text;
    let width = 0;
    let fitted = '';
    for (const { segment } of graphemes(text)) {
        width += segmentWidth(segment);
        if (width > columns - 1)
            break;
        fitted += segment;
    }
    return `${fitted}…`;
}
/** Text filled with spaces up to `columns`. */
function padWidth(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - textWidth(text)));
}
/** Words of a text in lines of at most `columns`; a longer word stands alone. */
function wrapWords(text, columns) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && textWidth(line) + 1 + textWidth(word) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    lines.push(line);
    return lines;
}
function segmentWidth(segment) {
    if (NO_WIDTH.test(segment))
        return 0;
    return WIDE.test(segment) ? 2 : 1;
}
// Making a segmenter costs as much as a short run of the whole program.
function graphemes(text) {
    segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    return segmenter.segment(text);
}


/***/ })

};
