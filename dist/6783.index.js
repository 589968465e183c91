export const id = 6783;
export const ids = [6783];
export const modules = {

/***/ 86783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkNames: () => (/* reexport */ checkNames),
  checkSkill: () => (/* binding */ checkSkill),
  checkSuites: () => (/* binding */ checkSuites),
  checkSuppressions: () => (/* binding */ checkSuppressions),
  checkedName: () => (/* reexport */ checkedName),
  findingsOf: () => (/* binding */ findingsOf)
});

// EXTERNAL MODULE: ./lib/rules/capped.js
var capped = __webpack_require__(74562);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/rules/check-families.js


/** UTF-16 units; a longer message quotes more of a file than anybody reads. */
const MESSAGE_LIMIT = 1_000;
/**
 * The violations of all families about one skill, of each rule the first hundred. A family that throws has found what
 * it found until then, and takes nothing from the others.
 */
async function checkFamilies(families, subject) {
    const violations = [];
    const cap = new capped/* Cap */.Fl();
    const tell = (violation) => {
        violations.push({ ...violation, message: (0,lib_text/* truncate */.xv)(violation.message, MESSAGE_LIMIT) });
    };
    const failures = [];
    for (const { rules, check } of families) {
        try {
            const found = check(subject);
            // Most checks are generators, and a turn of the event loop for each of them adds up over thousands of skills.
            for (const violation of found instanceof Promise ? await found : found)
                if (cap.admits(violation))
                    tell(violation);
        }
        catch (error) {
            failures.push({ rules: rules.map(({ id }) => id), error });
        }
    }
    for (const violation of cap.rest())
        tell(violation);
    return { violations, failures };
}

// EXTERNAL MODULE: ./lib/rules/skill-path.js
var skill_path = __webpack_require__(65956);
;// CONCATENATED MODULE: ./lib/rules/conceal-secrets.js

/** Shorter values stand in many words. UTF-16 units. */
const SHORTEST = 8;
/** Findings that neither quote a credential of the skill nor write one anew. */
function concealSecrets(findings, skill) {
    const { secrets = [], contents } = skill;
    if (secrets.length === 0)
        return findings;
    const values = new Set();
    for (const { path, range } of secrets) {
        const content = contents?.get(path);
        const value = (content?.text ?? content?.garbled)?.text.slice(range.start, range.end) ?? '';
        if (value.length >= SHORTEST)
            values.add(value);
    }
    const reveals = ({ fix }) => fix?.edits.some(({ file, range, newText }) => secrets.some((secret) => ((0,skill_path/* pathInSkill */.y)(skill, secret.path) === file &&
        secret.range.start < range.end &&
        range.start < secret.range.end) ||
        (newText.length >= SHORTEST && [...values].some((value) => newText.includes(value))))) ?? false;
    return findings.map((finding) => {
        const { fix: _, ...rest } = finding;
        const message = [...values].reduce(conceal, finding.message);
        return reveals(finding) ? { ...rest, message } : { ...finding, message };
    });
}
/** The text without a value, or as much of it as a message that is cut short shows. */
function conceal(text, value) {
    const begin = value.slice(0, 12);
    let result = text;
    for (let at = result.indexOf(begin); at !== -1; at = result.indexOf(begin, at + 3)) {
        let end = at;
        while (end - at < value.length && result[end] === value[end - at])
            end++;
        result = `${result.slice(0, at)}***${result.slice(end)}`;
    }
    return result;
}

// EXTERNAL MODULE: ./lib/rules/fixture.js + 1 modules
var fixture = __webpack_require__(65377);
// EXTERNAL MODULE: ./lib/rules/order.js
var order = __webpack_require__(67559);
// EXTERNAL MODULE: ./lib/rules/registry.js + 74 modules
var registry = __webpack_require__(28651);
// EXTERNAL MODULE: ./lib/glob.js
var lib_glob = __webpack_require__(55085);
// EXTERNAL MODULE: ./lib/rules/skill-md/duplicate-name.js
var duplicate_name = __webpack_require__(34026);
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
var manifest = __webpack_require__(15246);
// EXTERNAL MODULE: ./lib/rules/suggestions.js
var suggestions = __webpack_require__(57574);
// EXTERNAL MODULE: ./lib/rules/suppression/rule-pattern.js
var rule_pattern = __webpack_require__(33190);
;// CONCATENATED MODULE: ./lib/rules/suppression/comments.js




const MARK = 'vlmrun-disable-next-line';
const START = /^#[ \t]*vlmrun-disable-next-line(?![\w-])/;
const NONE = { comments: [], violations: [] };
/**
 * Comments of the form `# vlmrun-disable-next-line <rule> [<rule> …] -- <reason>` in `vlmrun.yaml` and in the
 * frontmatter: the only texts of a skill with comments that no model reads.
 */
function suppressingComments({ manifest, executionConfig }) {
    const config = executionConfig?.file.text;
    const frontmatter = manifest?.frontmatter;
    const ofConfig = config === undefined ? NONE : commentsIn(config, { start: 0, end: config.text.length });
    const ofManifest = manifest?.file.text === undefined || frontmatter?.state !== 'closed'
        ? NONE
        : commentsIn(manifest.file.text, { start: 0, end: frontmatter.bodyOffset });
    const graph = executionConfig?.document?.locate('/graph')?.value;
    return {
        comments: [...ofManifest.comments, ...ofConfig.comments],
        violations: [
            ...ofManifest.violations,
            ...ofConfig.violations,
            ...(config === undefined || graph === undefined ? [] : insideGraph(config, graph)),
        ],
    };
}
function commentsIn(source, part) {
    if (!source.text.includes(MARK))
        return NONE;
    const comments = [];
    const violations = [];
    const suggest = (0,suggestions/* suggester */.M)();
    for (const { text, range } of yamlComments(source, part)) {
        const start = START.exec(text)?.[0];
        if (start === undefined)
            continue;
        const place = (0,manifest.at)(source, range);
        const { ids, reason } = readComment(text, start.length);
        if (ids.length === 0 || reason === '') {
            const message = `Write the rule and a reason: "# ${MARK} <rule> -- <reason>".`;
            violations.push({ rule: 'config/invalid', message, ...place });
            continue;
        }
        const rules = [];
        for (const id of ids) {
            const written = range.start + id.at;
            const unknown = (0,rule_pattern/* unknownRule */.b)(id.text, (0,manifest.at)(source, { start: written, end: written + id.text.length }), suggest);
            if (unknown === undefined)
                rules.push(id.text);
            else
                violations.push(unknown);
        }
        comments.push({ file: source.file, line: source.positionAt(range.start).line + 1, rules, reason, place });
    }
    return { comments, violations };
}
/** The ids with their offsets in the comment, and the reason behind `--`. */
function readComment(text, from) {
    const words = [...text.slice(from).matchAll(/[^\s,]+/g)].map((match) => ({ text: match[0], at: from + match.index }));
    const divider = words.findIndex((word) => word.text === '--');
    if (divider === -1)
        return { ids: words, reason: '' };
    return { ids: words.slice(0, divider), reason: text.slice((words[divider]?.at ?? 0) + 2).trim() };
}
/** What stands in the graph is no comment of the file but text that the agent reads. */
function* insideGraph(source, graph) {
    const { text } = source;
    for (let found = text.indexOf(MARK, graph.start); found !== -1; found = text.indexOf(MARK, found + MARK.length)) {
        if (found >= graph.end)
            return;
        const message = 'Inside the graph this suppresses nothing: the agent reads it. Use an override in vlmrun-skills.yaml.';
        yield { rule: 'config/unused-suppression', message, ...(0,manifest.at)(source, { start: found, end: found + MARK.length }) };
    }
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
    const name = (0,duplicate_name/* namedSkill */.$m)(skill);
    const used = new Set();
    const commentOn = commentsByLine(comments);
    const marked = findings.map((finding) => {
        const comment = commentOn(finding);
        if (comment === undefined)
            return finding;
        used.add(comment);
        return { ...finding, suppressed: { reason: comment.reason, by: 'comment' } };
    });
    const unused = comments
        // One whose rules do not exist has a finding already; of names that two skills share only the whole run knows.
        .filter((comment) => !used.has(comment) && comment.rules.length > 0)
        .filter((comment) => name === undefined || !speaksOfDuplicate(comment, name))
        .map(unusedComment);
    return { findings: marked, violations: [...violations, ...unused] };
}
/** The comment that suppresses a finding, by its line. */
function commentsByLine(comments) {
    const byLine = new Map(comments.map((comment) => [`${comment.line} ${comment.file}`, comment]));
    return ({ rule, file, range }) => {
        const comment = range === undefined ? undefined : byLine.get(`${range.start.line} ${file}`);
        return comment?.rules.some((pattern) => (0,rule_pattern/* matchesRule */.I)(rule, pattern)) ? comment : undefined;
    };
}
/** The violation for a comment that has nothing to suppress. */
function unusedComment({ place }) {
    return { rule: 'config/unused-suppression', message: 'This comment suppresses nothing.', ...place };
}
/** True for a comment above a name that two skills may share. */
function speaksOfDuplicate({ file, line, rules }, name) {
    return (name.file === file &&
        name.range.start.line === line &&
        rules.some((pattern) => (0,rule_pattern/* matchesRule */.I)(duplicate_name/* duplicateName */.Vy.id, pattern)));
}

;// CONCATENATED MODULE: ./lib/rules/judge.js



/** Findings with the severities that the settings give their rules; those that are off are left out. */
function judge(violations, settings) {
    return violations.flatMap(({ part, ...rest }) => {
        const severity = levelOf(rest.rule, part, settings);
        return severity === 'off' ? [] : [{ ...rest, severity }];
    });
}
/** Findings in order, with overrides and known findings applied. */
function finish(findings, settings, today) {
    return applySettings([...findings].sort(order/* compareFindings */.E), settings, today);
}
/** What the user says of the rule or its group holds for its parts, too; else each has the severity of the preset. */
function levelOf(id, part, { rules, preset }) {
    const group = `${id.slice(0, id.indexOf('/'))}/*`;
    const rule = (0,registry/* ruleById */.B)(id);
    const ofPart = part === undefined ? undefined : rule?.parts?.[part];
    if (part !== undefined && ofPart === undefined)
        throw new Error(`The rule ${id} has no part "${part}".`);
    return rules[id] ?? rules[group] ?? (ofPart ?? rule)?.severity[preset] ?? 'error';
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

;// CONCATENATED MODULE: ./lib/rules/check-names.js




/** The name of a skill, or undefined when it gives none; `findings` are those about the skill. */
function checkedName(skill, findings) {
    const name = (0,duplicate_name/* namedSkill */.$m)(skill);
    if (name === undefined)
        return undefined;
    const comment = suppressingComments(skill).comments.find((candidate) => speaksOfDuplicate(candidate, name));
    const used = ({ file, range, suppressed }) => suppressed?.by === 'comment' && file === comment?.file && range?.start.line === comment.line;
    return comment === undefined ? { ...name, isUsed: false } : { ...name, comment, isUsed: findings.some(used) };
}
/**
 * Findings about names that two skills share; `names` are those of the whole run. `whole` for a run over every skill of
 * the repository, which alone can tell that a comment suppresses nothing.
 */
function checkNames(names, settings, { today, whole }) {
    const comments = names.flatMap((name) => (name?.comment === undefined ? [] : [{ ...name, comment: name.comment }]));
    const commentOn = commentsByLine(comments.map(({ comment }) => comment));
    const needed = new Set();
    const findings = judge([...(0,duplicate_name/* duplicateNames */.wO)(names)], settings).map((finding) => {
        const comment = commentOn(finding);
        if (comment === undefined)
            return finding;
        needed.add(comment);
        return { ...finding, suppressed: { reason: comment.reason, by: 'comment' } };
    });
    const unused = comments.filter(({ comment, isUsed }) => whole && !isUsed && !needed.has(comment));
    const told = judge(unused.map(({ comment }) => unusedComment(comment)), settings);
    return finish([...findings, ...told], settings, today);
}

;// CONCATENATED MODULE: ./lib/rules/check.js










/**
 * Every finding about one skill, in a stable order; suppressed ones are in the list and say why they do not count.
 * Never throws for anything that a skill holds. A check that throws is a bug of this tool: `failed` hears of it, and
 * the findings of the others are returned; without `failed` its error is thrown.
 */
async function checkSkill(subject, settings, failed = rethrow) {
    const { violations, failures } = await checkFamilies(registry/* families */.T, subject);
    const commented = applyComments(judge(violations, settings), subject.skill);
    for (const failure of failures)
        failed(failure);
    const ofComments = judge([...(0,capped/* capped */.uo)(commented.violations)], settings);
    const findings = concealSecrets([...commented.findings, ...ofComments], subject.skill);
    return finish(findings, settings, subject.today);
}
function rethrow({ error }) {
    throw error;
}
/**
 * Findings about suppressions that suppress nothing. Only for a run over every skill of the repository: a run over
 * some of them cannot know. `findings` are all findings of the run.
 */
function checkSuppressions(findings, settings, today) {
    return judge([...unusedSuppressions(settings, findings, today)], settings).sort(order/* compareFindings */.E);
}
/** Findings from problems of suites that only the whole run shows: those that no skill reads, a budget that is too small. */
function checkSuites(problems, settings, today) {
    return finish(judge([...(0,fixture/* suiteViolations */.F)(problems)], settings), settings, today);
}
/** Findings from violations that were found elsewhere, in the configuration for example. */
function findingsOf(violations, settings) {
    return judge([...(0,capped/* capped */.uo)(violations)], settings).sort(order/* compareFindings */.E);
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
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42037);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28651);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45777);



const ids = _registry_js__WEBPACK_IMPORTED_MODULE_0__.rules.map((rule) => rule.id);
/** Whether a rule is meant by an id (`schema/nullable`) or the whole of a group (`schema/*`). */
function matchesRule(rule, pattern) {
    return pattern.endsWith('/*') ? rule.startsWith(pattern.slice(0, -1)) : rule === pattern;
}
/** A violation for a pattern that no rule can match. */
function unknownRule(pattern, place, suggest) {
    const known = pattern.endsWith('/*')
        ? _rule_js__WEBPACK_IMPORTED_MODULE_1__/* .ruleGroups */ .z.some((group) => pattern === `${group}/*`)
        : (0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .ruleById */ .B)(pattern) !== undefined;
    if (known)
        return undefined;
    const meant = suggest(() => (0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(pattern, ids));
    const hint = meant === undefined ? '.' : `; did you mean ${JSON.stringify(meant)}?`;
    return { rule: 'config/unknown-rule', message: `There is no rule ${JSON.stringify(pattern)}${hint}`, ...place };
}


/***/ })

};
