export const id = 853;
export const ids = [853];
export const modules = {

/***/ 30853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ ANNOTATION_MESSAGE_LIMIT),
/* harmony export */   createActionLog: () => (/* binding */ createActionLog)
/* harmony export */ });
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80150);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _workflow_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21826);



/** The runner cuts the message of an annotation here (actions/runner, ExecutionContext.cs). */
const ANNOTATION_MESSAGE_LIMIT = 4096;
/** Masking a shorter value would make the runner drop job outputs that happen to contain it. */
const SHORTEST_MASK = 8;
/** A log that speaks to the runner: warnings and errors become annotations, groups fold, secrets are masked. */
function createActionLog(options) {
    const { write, insideJob, secrets = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .createSecrets */ .g)() } = options;
    const masked = new Set();
    let depth = 0;
    // Scrubbed before it is made visible, and again after: making a character visible must not join a secret's halves.
    const clean = (text) => secrets.scrub((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .neutralise */ .$0)(secrets.scrub(text)));
    const annotation = (level, message) => write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)(level, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .truncate */ .xv)(clean(message), ANNOTATION_MESSAGE_LIMIT)));
    return {
        info: (message) => write(`${clean(message)}\n`),
        warning: (message) => annotation('warning', message),
        error: (message) => annotation('error', message),
        debug: (message) => write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('debug', clean(message))),
        async group(title, body) {
            const heading = clean((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(title));
            // The runner knows one level of groups: an inner one would end the outer.
            write(depth === 0 ? (0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('group', heading) : `${heading}\n`);
            depth++;
            try {
                return await body();
            }
            finally {
                depth--;
                if (depth === 0)
                    write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('endgroup'));
            }
        },
        secret(value) {
            secrets.add(value);
            if (!insideJob || value.length < SHORTEST_MASK || masked.has(value))
                return;
            masked.add(value);
            write((0,_workflow_command_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowCommand */ .N)('add-mask', value));
        },
    };
}


/***/ }),

/***/ 21826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/** A value that the runner un-escapes to exactly `text` (actions/runner, ActionCommand.cs). */
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** One line for the runner, with its line break. Properties that are absent, empty or 0 are left out. */
function workflowCommand(name, message = '', properties = {}) {
    const listed = Object.entries(properties)
        .filter(([, value]) => value !== undefined && value !== '' && value !== 0)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${name}${listed === '' ? '' : ` ${listed}`}::${escapeData(message)}\n`;
}


/***/ }),

/***/ 68804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ neutralise),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   X: () => (/* binding */ escapeXml),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   xv: () => (/* binding */ truncate)
/* harmony export */ });
/**
 * The only way foreign text (from a model, a server, a skill file or a fixture) reaches an output.
 * The runner reads commands from lines that begin with `::` after white space, and from `##[` anywhere in a
 * line; a lone carriage return ends a line for it (actions/runner, ActionCommand.cs and ProcessInvoker.cs).
 */
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g;
// C0 and C1 controls but tab and line feed, bidirectional controls, tag characters, lone surrogates.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const PLAIN = /^[\t\n\x20-\x7e]*$/;
const ZERO_WIDTH_SPACE = '\u200b';
function visible(character) {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `\\u{${code.toString(16)}}`;
}
/**
 * Text that a terminal and the runner show and never obey: one kind of line break, control and direction
 * characters made visible, workflow commands broken up. Line breaks and tabs are kept.
 */
function neutralise(text) {
    // Most texts are harmless, and every text of every report comes by here.
    if (PLAIN.test(text) && !text.includes('::') && !text.includes('##['))
        return text;
    return text
        .replace(LINE_BREAKS, '\n')
        .replace(INVISIBLE, visible)
        .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
        .replace(/^([^\p{L}\p{N}\n]*?):(?=:)/gmu, `$1:${ZERO_WIDTH_SPACE}`);
}
/** `neutralise`, on one line: line breaks and tabs become single spaces. */
function oneLine(text) {
    return neutralise(text.replace(/\s+/g, ' ').trim());
}
/** At most `limit` UTF-16 units, never half a surrogate pair, ending in `…` when something was cut. */
function truncate(text, limit) {
    if (text.length <= limit)
        return text;
    let end = Math.max(0, limit - 1);
    const last = text.charCodeAt(end - 1);
    if (last >= 0xd800 && last <= 0xdbff)
        end--;
    return `${text.slice(0, end)}…`;
}
/** Text for an XML 1.0 text node or attribute value; what XML forbids becomes U+FFFD. */
function escapeXml(text) {
    if (PLAIN.test(text) && !/[&<>"':#]/.test(text))
        return text;
    return neutralise(text)
        .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;');
}
/** Text for HTML text nodes and quoted attribute values. */
function escapeHtml(text) {
    return escapeXml(text);
}
/**
 * Text for GitHub-flavoured Markdown, also inside a table cell: no markup, no mention, no issue reference, no
 * automatic link; line breaks become `<br>`. What is harmless stays as it is, so that the source is readable.
 */
function escapeMarkdown(text) {
    return neutralise(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replace(/[\\`*_[\]#|~$]|(?<=\])\(|!(?=\[)/g, '\\$&')
        .replace(/^(\s*)([-+=]|\d+(?=[.)]))/gm, (_, blank, mark) => /\d/.test(mark) ? `${blank}${mark}${ZERO_WIDTH_SPACE}` : `${blank}\\${mark}`)
        .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
        .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
        .replace(/\b(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
        .replace(/\n/g, '<br>');
}
/**
 * Text as a code span that also holds inside a table cell, where GitHub splits cells before it reads spans.
 */
function markdownCode(text) {
    const plain = oneLine(text);
    if (plain === '')
        return '';
    // Unlike a code span, an element does not stop Markdown: every character that may begin markup becomes an entity.
    if (plain.includes('|') || plain.includes('`'))
        return `<code>${escapeHtml(plain).replace(/[\\`*_[\]()!|~:@]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
    return `\`${plain}\``;
}
/** Text as a fenced block whose fence is longer than any run of backticks inside. */
function markdownFence(text, language = '') {
    const plain = neutralise(text);
    const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map((match) => match[0].length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${plain.endsWith('\n') ? plain : `${plain}\n`}${fence}\n`;
}


/***/ })

};
