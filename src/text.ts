/**
 * The only way foreign text (from a model, a server, a skill file or a fixture) reaches an output.
 * The runner reads commands from lines that begin with `::` after white space, and from `##[` anywhere in a
 * line; a lone carriage return ends a line for it (actions/runner, ActionCommand.cs and ProcessInvoker.cs).
 */

const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029\u000b\u000c]/g;
// C0 and C1 controls but tab and line feed, bidirectional controls, tag characters, lone surrogates.
const INVISIBLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/gu;
const PLAIN = /^[\t\n\x20-\x7e]*$/;
const ZERO_WIDTH_SPACE = '\u200b';

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xd800 && code <= 0xdfff ? '\ufffd' : `\\u{${code.toString(16)}}`;
}

/**
 * Text that a terminal and the runner show and never obey: one kind of line break, control and direction
 * characters made visible, workflow commands broken up. Line breaks and tabs are kept.
 */
export function neutralise(text: string): string {
  // Most texts are harmless, and every text of every report comes by here.
  if (PLAIN.test(text) && !text.includes('::') && !text.includes('##[')) return text;
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(INVISIBLE, visible)
    .replaceAll('##[', `##${ZERO_WIDTH_SPACE}[`)
    .replace(/^([^\p{L}\p{N}\n]*?):(?=:)/gmu, `$1:${ZERO_WIDTH_SPACE}`);
}

/** The same JSON for a terminal and a runner: what `neutralise` would change stands escaped in its strings. */
export function printableJson(text: string): string {
  return text
    .replace(INVISIBLE, escapedUnits)
    .replace(/[\u2028\u2029]/g, escapedUnits)
    .replaceAll('##[', '##\\u005b');
}

function escapedUnits(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}

/** `neutralise`, on one line: line breaks and tabs become single spaces. */
export function oneLine(text: string): string {
  return neutralise(text.replace(/\s+/g, ' ').trim());
}

/** Words as one sentence: with one full stop at the end, unless they end in another mark. */
export function sentence(words: string): string {
  const text = words.trim().replace(/[.\s]+$/, '');
  return /[!?…]$/.test(text) ? text : `${text}.`;
}

/** At most `limit` UTF-16 units, never half a surrogate pair, ending in `…` when something was cut. */
export function truncate(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = Math.max(0, limit - 1);
  const last = text.charCodeAt(end - 1);
  if (last >= 0xd800 && last <= 0xdbff) end--;
  return `${text.slice(0, end)}…`;
}

/** Text for an XML 1.0 text node or attribute value; what XML forbids becomes U+FFFD. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text) && !/[&<>"':#]/.test(text)) return text;
  return neutralise(text)
    .replace(/[^\u0009\u000a\u000d\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Text for HTML text nodes and quoted attribute values. */
export function escapeHtml(text: string): string {
  return escapeXml(text);
}

/**
 * Text for GitHub-flavoured Markdown, also inside a table cell: no markup, no mention, no issue reference, no
 * automatic link; line breaks become `<br>`. What is harmless stays as it is, so that the source is readable.
 */
export function escapeMarkdown(text: string): string {
  return neutralise(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]#|~$]|(?<=\])\(|!(?=\[)/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)](?:\s|$)))/gm, (_, blank: string, mark: string) =>
      /\d/.test(mark) ? `${blank}${mark}${ZERO_WIDTH_SPACE}` : `${blank}\\${mark}`,
    )
    .replaceAll('@', `@${ZERO_WIDTH_SPACE}`)
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH_SPACE}`)
    .replace(/\b(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
    .replace(/\n/g, '<br>');
}

/**
 * Text as a code span that also holds inside a table cell, where GitHub splits cells before it reads spans.
 */
export function markdownCode(text: string): string {
  const plain = oneLine(text);
  if (plain === '') return '';
  // Unlike a code span, an element does not stop Markdown: every character that may begin markup becomes an entity.
  if (plain.includes('|') || plain.includes('`'))
    return `<code>${escapeHtml(plain).replace(/[\\`*_[\]()!|~:@]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</code>`;
  return `\`${plain}\``;
}

/** Text as a fenced block whose fence is longer than any run of backticks inside. */
export function markdownFence(text: string, language = ''): string {
  const plain = neutralise(text);
  const longest = Math.max(2, ...[...plain.matchAll(/`+/g)].map((match) => match[0].length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${plain.endsWith('\n') ? plain : `${plain}\n`}${fence}\n`;
}

/**
 * The same text as a copy of its own: a slice of a file's text keeps all of it in memory, and a text that was put
 * together keeps its parts.
 */
export function detached(text: string): string {
  return JSON.parse(JSON.stringify(text));
}
