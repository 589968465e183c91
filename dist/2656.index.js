export const id = 2656;
export const ids = [2656,5984,7681];
export const modules = {

/***/ 55085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ globProblem),
/* harmony export */   k: () => (/* binding */ matchesGlob)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53916);

/**
 * Whether a path with `/` matches a glob: `*` and `?` within a name, `**` for any number of directories; a glob that
 * names a directory matches everything below it, `.` everything. Takes time in proportion to both lengths, whatever the glob.
 */
function matchesGlob(path, glob) {
    const plain = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)(glob).replace(/^\/|\/$/g, '');
    if (plain === '' || plain === '.')
        return true;
    const pattern = plain.split('/');
    const names = path.split('/');
    // reached[j]: the first j names match the part of the pattern that was looked at.
    let reached = names.map((_, index) => index === 0);
    reached.push(false);
    for (const part of pattern) {
        const next = new Array(reached.length).fill(false);
        for (let j = 0; j < reached.length; j++) {
            if (part === '**')
                next[j] = reached[j] === true || (j > 0 && next[j - 1] === true);
            else if (j > 0)
                next[j] = reached[j - 1] === true && matchesName(names[j - 1] ?? '', part);
        }
        reached = next;
    }
    return reached.some((match, index) => match && index > 0);
}
function matchesName(name, pattern) {
    let n = 0;
    let p = 0;
    let star = -1;
    let mark = 0;
    while (n < name.length) {
        if (p < pattern.length && pattern[p] === '*') {
            star = p++;
            mark = n;
        }
        else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
            p++;
            n++;
        }
        else if (star >= 0) {
            p = star + 1;
            n = ++mark;
        }
        else
            return false;
    }
    while (pattern[p] === '*')
        p++;
    return p === pattern.length;
}
/**
 * Why a glob would not mean what it says to people who know globs from elsewhere; undefined where it does. What
 * `matchesGlob` reads as plain characters is refused rather than matched against nothing.
 */
function globProblem(glob) {
    if (glob.startsWith('!'))
        return 'begins with "!", which excludes nothing here';
    if (glob.includes('\\'))
        return 'has a backslash: write "/" between directories';
    if (/[+@?*!]\(/.test(glob))
        return 'has a group in parentheses: write one glob for each alternative';
    if (/[{}]/.test(glob))
        return 'has braces: write one glob for each alternative';
    return /[[\]]/.test(glob) ? 'has brackets: write "?" for any one character' : undefined;
}


/***/ }),

/***/ 91599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   jT: () => (/* binding */ wholeValue),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
/** The digits of the largest double. More are not kept: reading and writing them would take longer with each one. */
const MAX_DIGITS = 309;
/** Stands for every larger number, whatever its digits; it equals nothing, not even itself. */
const BEYOND = 10n ** BigInt(MAX_DIGITS);
/**
 * The value of a number as a JSON text writes it. A whole number that a double cannot tell from its neighbours
 * (beyond 2^53) is a bigint with all its digits; every number has one form only, so that `===` compares both kinds. A
 * number with a fraction is the nearest double, as RFC 8259 advises: 0.1000000000000000055 is 0.1. Undefined for a
 * text that is no number of JSON.
 */
function numberOf(source) {
    if (!NUMBER.test(source))
        return undefined;
    const double = Number(source);
    if (Math.abs(double) <= Number.MAX_SAFE_INTEGER)
        return double;
    const digits = wholeDigits(source);
    if (digits === undefined && Number.isFinite(double))
        return double;
    if (digits === undefined || digits === 'too many')
        return double < 0 ? -BEYOND : BEYOND;
    // 1e23 prints as it was written, though the double is a little less: the text is what is compared.
    if (Number.isFinite(double) && wholeDigits(String(double)) === digits)
        return double;
    return BigInt(source.startsWith('-') ? `-${digits}` : digits);
}
/** False for what equals nothing: numbers beyond the largest double (`1e400`), infinities, NaN. */
function isExact(value) {
    return typeof value === 'number' ? Number.isFinite(value) : value < BEYOND && value > -BEYOND;
}
/** All digits of a whole number; undefined for one with a fraction, and for what is no number. */
function wholeValue(value) {
    if (typeof value === 'bigint')
        return value;
    if (!Number.isInteger(value))
        return undefined;
    if (Number.isSafeInteger(value))
        return BigInt(value);
    const digits = wholeDigits(String(value));
    return digits === undefined ? undefined : BigInt(value < 0 ? `-${digits}` : digits);
}
/** A number as JSON writes it. */
function numberText(value) {
    if (typeof value === 'bigint' && !isExact(value))
        return value < 0n ? '-1e999' : '1e999';
    return String(value);
}
/** Digits of a whole number without sign and leading zeros, or `too many`; undefined for one with a fraction. */
function wholeDigits(source) {
    const match = NUMBER.exec(source);
    if (!match)
        return undefined;
    const [, , whole = '', fraction = '', exponent = '0'] = match;
    const digits = whole + fraction;
    const scale = Number(exponent) - fraction.length;
    if (scale < 0 && /[1-9]/.test(digits.slice(scale)))
        return undefined;
    const significant = digits.slice(0, scale < 0 ? scale : undefined).replace(/^0+/, '');
    const zeros = Math.max(0, scale);
    return significant.length + zeros > MAX_DIGITS ? 'too many' : significant + '0'.repeat(zeros);
}


/***/ }),

/***/ 77681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nw: () => (/* binding */ asDoubles),
/* harmony export */   ap: () => (/* binding */ endOfString),
/* harmony export */   lk: () => (/* binding */ parseJsonText),
/* harmony export */   s$: () => (/* binding */ jsonText)
/* harmony export */ });
/* harmony import */ var _json_number_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91599);

/** A number that may need more digits than a double has: there is no other reason to look at a text twice. */
const LONG_NUMBER = /\d{16}|\d[eE]\+?\d/;
const NUMBERS = /-?\d[\d.eE+-]*/g;
const ESCAPED = '\\u0001';
/**
 * As `JSON.parse`, but a whole number beyond 2^53 is a bigint with all its digits (see `numberOf`). Throws what
 * `JSON.parse` throws. Values of any depth are read.
 */
function parseJsonText(text) {
    if (!LONG_NUMBER.test(text))
        return JSON.parse(text);
    const { marked, mark } = markNumbers(text);
    const value = JSON.parse(marked);
    return marked === text ? value : unmark(value, mark);
}
/** The text with every whole number that a double cannot hold written as a string that begins with `mark`. */
function markNumbers(text) {
    // A control character can only stand in a string as an escape, so that a longer run than any in the text is free.
    const length = longestRun(text, ESCAPED) + 1;
    const written = ESCAPED.repeat(length);
    const parts = [];
    let copied = 0;
    const search = (from, to) => {
        const between = text.slice(from, to);
        if (!LONG_NUMBER.test(between))
            return;
        for (const { 0: source, index } of between.matchAll(NUMBERS)) {
            const value = (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(source);
            if (typeof value !== 'bigint')
                continue;
            parts.push(text.slice(copied, from + index), `"${written}${value}"`);
            copied = from + index + source.length;
        }
    };
    let at = 0;
    for (let quote = text.indexOf('"'); quote !== -1; quote = text.indexOf('"', at)) {
        search(at, quote);
        at = endOfString(text, quote) + 1;
    }
    search(at, text.length);
    parts.push(text.slice(copied));
    return { marked: parts.join(''), mark: '\u0001'.repeat(length) };
}
/** How often `part` stands in a text in one go, at most. */
function longestRun(text, part) {
    let longest = 0;
    for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at)) {
        let run = 0;
        for (; text.startsWith(part, at); at += part.length)
            run++;
        longest = Math.max(longest, run);
    }
    return longest;
}
/** Offset of the quote that ends the string which begins at `start`; the length of the text when none does. */
function endOfString(text, start) {
    let end = text.indexOf('"', start + 1);
    while (end !== -1) {
        let backslashes = 0;
        while (text.charCodeAt(end - 1 - backslashes) === 92)
            backslashes++;
        if (backslashes % 2 === 0)
            return end;
        end = text.indexOf('"', end + 1);
    }
    return text.length;
}
/** Puts the numbers back, in place. */
function unmark(value, mark) {
    const numberIn = (one) => typeof one === 'string' && one.startsWith(mark) ? BigInt(one.slice(mark.length)) : one;
    const stack = [value];
    for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
        if (typeof one !== 'object' || one === null)
            continue;
        // The parser makes own members of every name, `__proto__` too, so that assigning to them is safe.
        const members = one;
        for (const key of Object.keys(members)) {
            const member = members[key] ?? null;
            if (typeof member === 'object')
                stack.push(member);
            else
                members[key] = numberIn(member);
        }
    }
    return numberIn(value);
}
/**
 * As `JSON.stringify`, for values of any depth, and with all digits of a bigint. `indent` is what each level is
 * indented by; without it everything stands on one line.
 */
function jsonText(value, indent = '') {
    try {
        return JSON.stringify(value, undefined, indent);
    }
    catch (error) {
        // A bigint is a TypeError, and what nests too deep for the engine a RangeError.
        if (!(error instanceof TypeError || error instanceof RangeError))
            throw error;
        return write(value, indent);
    }
}
function write(root, indent) {
    const parts = [];
    const stack = [];
    const open = (value) => {
        if (typeof value === 'object' && value !== null) {
            const container = value;
            const keys = Array.isArray(container)
                ? undefined
                : Object.entries(container).flatMap(([key, member]) => (member === undefined ? [] : [key]));
            parts.push(keys ? '{' : '[');
            stack.push({ container, keys, next: 0 });
        }
        else
            parts.push(typeof value === 'bigint' ? (0,_json_number_js__WEBPACK_IMPORTED_MODULE_0__/* .numberText */ .$4)(value) : (JSON.stringify(value) ?? 'null'));
    };
    const line = () => {
        if (indent !== '')
            parts.push('\n', indent.repeat(stack.length));
    };
    open(root);
    for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
        const { container, keys } = frame;
        const size = keys?.length ?? container.length;
        if (frame.next === size) {
            stack.pop();
            if (size > 0)
                line();
            parts.push(keys ? '}' : ']');
            continue;
        }
        if (frame.next > 0)
            parts.push(',');
        line();
        const index = frame.next++;
        const key = keys?.[index];
        if (key !== undefined)
            parts.push(JSON.stringify(key), indent === '' ? ':' : ': ');
        open(key === undefined ? container[index] : container[key]);
    }
    return parts.join('');
}
/** The same value with the nearest double for every bigint; the value itself when there is none. Recursive. */
function asDoubles(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (typeof value !== 'object' || value === null)
        return value;
    if (Array.isArray(value)) {
        const doubles = value.map(asDoubles);
        return doubles.every((one, index) => one === value[index]) ? value : doubles;
    }
    const entries = Object.entries(value).map(([key, member]) => [key, asDoubles(member)]);
    return entries.every(([key, member]) => member === value[key]) ? value : Object.fromEntries(entries);
}


/***/ }),

/***/ 15984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkNames: () => (/* binding */ checkNames),
  checkSkill: () => (/* binding */ checkSkill),
  checkSuites: () => (/* binding */ checkSuites),
  checkSuppressions: () => (/* binding */ checkSuppressions),
  findingsOf: () => (/* binding */ findingsOf),
  namedSkill: () => (/* reexport */ duplicate_name/* namedSkill */.$m)
});

// EXTERNAL MODULE: ./lib/rules/fixture.js
var fixture = __webpack_require__(83714);
;// CONCATENATED MODULE: ./lib/rules/order.js
/** By file, line, column, rule and message, each by code unit: the same in every run and on every system. */
function compareFindings(a, b) {
    return (compare(a.file, b.file) ||
        (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) ||
        (a.range?.start.column ?? 0) - (b.range?.start.column ?? 0) ||
        compare(a.rule, b.rule) ||
        compare(a.message, b.message));
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/rules/registry.js + 71 modules
var registry = __webpack_require__(52379);
// EXTERNAL MODULE: ./lib/rules/skill-md/duplicate-name.js
var duplicate_name = __webpack_require__(34026);
// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/source/yaml-comments.js

/** The comments of a YAML text, from their `#`; what looks like one inside a block scalar is not. */
function yamlComments(source, range) {
    const comments = [];
    let offset = range.start;
    let isScalar = false;
    for (const lexeme of new dist/* Lexer */.JG().lex(source.text.slice(range.start, range.end))) {
        const type = isScalar ? 'content' : dist/* CST */.DB.tokenType(lexeme);
        isScalar = type === 'scalar';
        if (isScalar || type === 'doc-mode' || type === 'flow-error-end')
            continue;
        if (type === 'comment')
            comments.push({ text: lexeme, range: { start: offset, end: offset + lexeme.length } });
        offset += lexeme.length;
    }
    return comments;
}

// EXTERNAL MODULE: ./lib/rules/manifest.js
var rules_manifest = __webpack_require__(15246);
// EXTERNAL MODULE: ./lib/rules/suppression/rule-pattern.js
var rule_pattern = __webpack_require__(33190);
;// CONCATENATED MODULE: ./lib/rules/suppression/comments.js



const MARK = 'vlmrun-disable-next-line';
/**
 * Comments of the form `# vlmrun-disable-next-line <rule> [<rule> …] -- <reason>` in `vlmrun.yaml` and in the
 * frontmatter: the only texts of a skill with comments that no model reads. Malformed ones are violations.
 */
function suppressingComments(skill) {
    const comments = [];
    const violations = [];
    const read = (source, start, end) => {
        if (source === undefined || !source.text.includes(MARK))
            return;
        for (const { text, range } of yamlComments(source, { start, end })) {
            const match = /^#[ \t]*vlmrun-disable-next-line\b[ \t]*([^\r\n]*)$/.exec(text);
            if (match === null)
                continue;
            const [names = '', reason = ''] = (match[1] ?? '').split(/[ \t]+--[ \t]+|^--[ \t]+/, 2);
            const place = (0,rules_manifest.at)(source, range);
            const rules = names.split(/[\s,]+/).filter((name) => name !== '');
            if (rules.length === 0 || reason.trim() === '') {
                const message = `Write the rule and a reason: "# ${MARK} <rule> -- <reason>".`;
                violations.push({ rule: 'config/invalid', message, ...place });
                continue;
            }
            violations.push(...rules.flatMap((rule) => (0,rule_pattern/* unknownRule */.b)(rule, place)));
            const line = source.positionAt(range.start).line + 1;
            comments.push({ file: source.file, line, rules, reason: reason.trim(), place });
        }
    };
    const config = skill.executionConfig?.file.text;
    if (config !== undefined)
        read(config, 0, config.text.length);
    const manifest = skill.manifest;
    if (manifest?.frontmatter?.state === 'closed')
        read(manifest.file.text, 0, manifest.frontmatter.bodyOffset);
    return { comments, violations };
}

// EXTERNAL MODULE: ./lib/rules/suppression/known-findings.js
var known_findings = __webpack_require__(60163);
;// CONCATENATED MODULE: ./lib/rules/suppression/suppress.js




/** True when an override speaks of a finding, whether it has expired or not. */
function speaksOf(override, finding) {
    return (Object.keys(override.rules).some((pattern) => (0,rule_pattern/* matchesRule */.I)(finding.rule, pattern)) &&
        override.paths.some((glob) => (0,lib_glob/* matchesGlob */.k)(finding.file, glob)));
}
/** True from the day after an override's last day. */
function hasExpired(override, today) {
    return override.expires !== undefined && today > override.expires;
}
/** Applies overrides and known findings: what is suppressed stays in the list, marked with the reason. */
function applySettings(findings, settings, today) {
    const active = settings.overrides.filter((override) => !hasExpired(override, today));
    const overridden = findings.map((finding) => overrideOf(finding, active));
    return (0,known_findings/* suppressKnown */.tg)(overridden, settings.known.findings);
}
function overrideOf(finding, overrides) {
    const override = overrides.findLast((candidate) => speaksOf(candidate, finding));
    if (override === undefined)
        return finding;
    const { rules } = override;
    const pattern = Object.keys(rules).findLast((candidate) => (0,rule_pattern/* matchesRule */.I)(finding.rule, candidate));
    const level = rules[finding.rule] ?? rules[pattern ?? ''] ?? finding.severity;
    if (level !== 'off')
        return { ...finding, severity: level };
    return { ...finding, suppressed: { reason: override.reason, by: 'override' } };
}
/** Applies the comments of a skill, and reports those that are malformed or suppress nothing. */
function applyComments(findings, skill) {
    const { comments, violations } = suppressingComments(skill);
    if (comments.length === 0)
        return { findings: [...findings], violations };
    const used = new Set();
    const marked = findings.map((finding) => {
        const comment = comments.find(({ file, line, rules }) => file === finding.file &&
            line === finding.range?.start.line &&
            rules.some((pattern) => (0,rule_pattern/* matchesRule */.I)(finding.rule, pattern)));
        if (comment === undefined)
            return finding;
        used.add(comment);
        return { ...finding, suppressed: { reason: comment.reason, by: 'comment' } };
    });
    const unused = comments
        .filter((comment) => !used.has(comment))
        .map(({ place }) => ({ rule: 'config/unused-suppression', message: 'This comment suppresses nothing.', ...place }));
    return { findings: marked, violations: [...violations, ...unused] };
}

;// CONCATENATED MODULE: ./lib/rules/suppression/unused.js


/**
 * Overrides and known findings that had nothing to suppress in a run over every skill, and overrides that have
 * expired. `findings` are all of the run, suppressed ones included.
 */
function* unusedSuppressions(settings, findings, today) {
    const rule = 'config/unused-suppression';
    for (const override of settings.overrides) {
        if (override.source === undefined)
            continue;
        const { file, range } = override.source;
        const needed = findings.some((finding) => speaksOf(override, finding));
        if (!needed)
            yield { rule, message: 'This override suppresses nothing.', file, range };
        else if (hasExpired(override, today))
            yield { rule, message: `This override expired on ${override.expires} and has no effect.`, file, range };
    }
    const { known } = settings;
    if (known.source === undefined)
        return;
    const present = (0,known_findings/* countFindings */.Gt)(findings);
    let gone = 0;
    for (const [fingerprint, count] of known.findings)
        gone += Math.max(0, count - (present.get(fingerprint) ?? 0));
    if (gone === 0)
        return;
    const { file, range } = known.source;
    const message = `${gone} known ${gone === 1 ? 'finding is' : 'findings are'} no longer there: write the file anew.`;
    yield { rule, message, file, range };
}

;// CONCATENATED MODULE: ./lib/rules/check.js







/**
 * Every finding about one skill, in a stable order; suppressed ones are in the list and say why they do not count.
 * Never throws for anything that a skill holds.
 */
async function checkSkill(subject, settings) {
    const violations = [];
    for (const family of registry/* families */.T)
        violations.push(...(await family.check(subject)));
    const commented = applyComments(judge(violations, settings), subject.skill);
    return finish([...commented.findings, ...judge(commented.violations, settings)], settings, subject.today);
}
/** Findings about names that two skills share; `skills` are those of the whole run. */
function checkNames(skills, settings, today = '') {
    return finish(judge([...(0,duplicate_name/* duplicateNames */.wO)(skills)], settings), settings, today);
}
/**
 * Findings about suppressions that suppress nothing. Only for a run over every skill of the repository: a run over
 * some of them cannot know. `findings` are all findings of the run.
 */
function checkSuppressions(findings, settings, today) {
    return judge([...unusedSuppressions(settings, findings, today)], settings).sort(compareFindings);
}
/** Findings from problems of suites that only the whole run shows: those that no skill reads, a budget that is too small. */
function checkSuites(problems, settings, today) {
    return finish(judge([...(0,fixture/* suiteViolations */.F)(problems)], settings), settings, today);
}
/** Findings from violations that were found elsewhere, in the configuration for example. */
function findingsOf(violations, settings) {
    return judge(violations, settings).sort(compareFindings);
}
function finish(findings, settings, today) {
    return applySettings([...findings].sort(compareFindings), settings, today);
}
const LOUDNESS = { off: 0, info: 1, warning: 2, error: 3 };
function judge(violations, settings) {
    return violations.flatMap(({ atMost, ...rest }) => {
        const level = levelOf(rest.rule, settings);
        if (level === 'off')
            return [];
        const severity = atMost !== undefined && LOUDNESS[level] > LOUDNESS[atMost] ? atMost : level;
        return [{ ...rest, severity }];
    });
}
function levelOf(id, settings) {
    const group = `${id.slice(0, id.indexOf('/'))}/*`;
    return settings.rules[id] ?? settings.rules[group] ?? (0,registry/* ruleById */.B)(id)?.severity[settings.preset] ?? 'error';
}


/***/ }),

/***/ 12240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42037);

/** `; did you mean "x"?` for a word that is near a known one, or a full stop. */
function didYouMean(word, known) {
    const near = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .p)(word, known);
    return near === undefined ? '.' : `; did you mean ${JSON.stringify(near)}?`;
}


/***/ }),

/***/ 60163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gt: () => (/* binding */ countFindings),
/* harmony export */   tg: () => (/* binding */ suppressKnown)
/* harmony export */ });
/* unused harmony export fingerprintOf */
/**
 * What stays the same about a finding while its file changes around it: rule, file and message without numbers. Two
 * findings can share it; they are counted.
 */
function fingerprintOf(finding) {
    return JSON.stringify([finding.rule, finding.file, finding.message.replace(/\d+/g, '#')]);
}
/** Counts findings by fingerprint. */
function countFindings(findings) {
    const counts = new Map();
    for (const finding of findings) {
        const fingerprint = fingerprintOf(finding);
        counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    }
    return counts;
}
/** Marks findings as suppressed as far as they are known; of equal ones the first in order. */
function suppressKnown(findings, known) {
    if (known.size === 0)
        return [...findings];
    const used = new Map();
    return findings.map((finding) => {
        if (finding.suppressed !== undefined)
            return finding;
        const fingerprint = fingerprintOf(finding);
        const count = (used.get(fingerprint) ?? 0) + 1;
        if (count > (known.get(fingerprint) ?? 0))
            return finding;
        used.set(fingerprint, count);
        return { ...finding, suppressed: { reason: 'known finding', by: 'known-findings' } };
    });
}


/***/ }),

/***/ 33190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ matchesRule),
/* harmony export */   b: () => (/* binding */ unknownRule)
/* harmony export */ });
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12240);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52379);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);



/** Whether a rule is meant by an id (`schema/nullable`) or the whole of a group (`schema/*`). */
function matchesRule(rule, pattern) {
    return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern;
}
/** A violation for a pattern that no rule can match; none otherwise. */
function unknownRule(pattern, place) {
    const known = pattern.endsWith('/*')
        ? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleGroups */ .z.some((group) => pattern === `${group}/*`)
        : (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleById */ .B)(pattern) !== undefined;
    if (known)
        return [];
    const hint = (0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(pattern, _registry_js__WEBPACK_IMPORTED_MODULE_0__.rules.map((rule) => rule.id));
    return [{ rule: 'config/unknown-rule', message: `There is no rule ${JSON.stringify(pattern)}${hint}`, ...place }];
}


/***/ })

};
