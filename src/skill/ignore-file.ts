import { type IgnorePattern, matchesPattern, parseIgnoreLine } from './ignore-pattern.ts';

/** In the root of a skill: what else stays out of its bundle, in the syntax of gitignore(5). */
export const ignoreFileName = '.vlmrunignore';

/** The patterns of a `.vlmrunignore`, in its order. */
export type IgnoreRules = readonly IgnorePattern[];

/** What is asked about every path of a skill is kept short: patterns, and characters of one. */
const MAX_PATTERNS = 200;
const MAX_LENGTH = 200;

/** Why the text of an ignore file cannot be followed; undefined where it can. To ignore a part would upload the rest. */
export function ignoreProblem(text: string): string | undefined {
  const patterns = text.split('\n').filter((line) => parseIgnoreLine(line) !== undefined);
  if (patterns.length > MAX_PATTERNS) return `has more than ${MAX_PATTERNS} patterns`;
  const long = patterns.findIndex((line) => line.length > MAX_LENGTH);
  return long < 0 ? undefined : `has a pattern of more than ${MAX_LENGTH} characters`;
}

/** Reads the text of an ignore file. */
export function parseIgnoreFile(text: string): IgnoreRules {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .map(parseIgnoreLine)
    .filter((pattern) => pattern !== undefined);
}

/**
 * The topmost part of a path that the rules ignore: a directory above it, or the path itself; undefined for what stays.
 * What lies in an ignored directory cannot be taken back. Everything above the path is a directory; whether the path
 * is one is for the caller to say.
 */
export function ignoredAt(rules: IgnoreRules, path: string, directory: boolean): string | undefined {
  for (let slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1))
    if (isIgnored(rules, path.slice(0, slash), true)) return path.slice(0, slash);
  return isIgnored(rules, path, directory) ? path : undefined;
}

function isIgnored(rules: IgnoreRules, path: string, directory: boolean): boolean {
  const last = rules.findLast((pattern) => matchesPattern(pattern, path, directory));
  return last !== undefined && !last.negated;
}
