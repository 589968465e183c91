const MONTH_NAMES =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';

/** The parts of formats, longest first, and what each stands for in a regular expression. */
const TOKENS: readonly (readonly [string, string])[] = [
  ['YYYY', '(?<year>\\d{4})'],
  ['MMMM', `(?<name>${MONTH_NAMES})`],
  ['MMM', `(?<name>${MONTH_NAMES})`],
  ['YY', '(?<short>\\d{2})'],
  ['MM', '(?<month>\\d{2})'],
  ['DD', '(?<day>\\d{2})'],
  ['HH', '(?<hour>\\d{2})'],
  ['hh', '(?<hour>\\d{2})'],
  ['mm', '(?<minute>\\d{2})'],
  ['ss', '(?<second>\\d{2})'],
  ['M', '(?<month>\\d{1,2})'],
  ['D', '(?<day>\\d{1,2})'],
  ['H', '(?<hour>\\d{1,2})'],
  ['h', '(?<hour>\\d{1,2})'],
  ['A', '(?<half>[ap]\\.?m\\.?)'],
  ['Z', '(?<zone>[Zz]|[+-]\\d{2}:?\\d{2})'],
];

const patterns = new Map<string, RegExp | undefined>();

/** The expression of a format such as `DD/MM/YYYY`, or undefined when `dateFormatProblem` has something to say. */
export function formatPattern(format: string): RegExp | undefined {
  const known = patterns.get(format);
  if (known) return known;
  const { source, parts } = analyse(format);
  if (problemOf(parts) !== undefined) return undefined;
  const pattern = new RegExp(`^${source}$`, 'i');
  if (patterns.size < 1_000) patterns.set(format, pattern);
  return pattern;
}

/** Why a text is no date format, as the end of a sentence; undefined for one that is. */
export function dateFormatProblem(format: string): string | undefined {
  return problemOf(analyse(format).parts);
}

/** Names of a part that mean the same thing. */
const SAME: Readonly<Record<string, string>> = { short: 'year', name: 'month' };

function problemOf(parts: readonly string[]): string | undefined {
  const twice = parts.find((part, index) => parts.indexOf(part) !== index);
  if (twice !== undefined) return `names the ${twice} twice`;
  if (['year', 'month', 'day'].every((part) => parts.includes(part))) return undefined;
  return 'must name the year (YYYY), the month (MM, M or MMM) and the day (DD or D)';
}

function analyse(format: string): { readonly source: string; readonly parts: readonly string[] } {
  let source = '';
  const parts: string[] = [];
  for (let at = 0; at < format.length; ) {
    const token = TOKENS.find(([name]) => format.startsWith(name, at));
    if (token) {
      const group = /<(\w+)>/.exec(token[1])?.[1] ?? '';
      parts.push(SAME[group] ?? group);
      source += token[1];
      at += token[0].length;
    } else {
      source += format.charAt(at).replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
      at++;
    }
  }
  return { source, parts };
}
