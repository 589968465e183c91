/** Where a link of a `SKILL.md` leads. */
export type LinkTarget =
  | { readonly kind: 'inside'; readonly path: string }
  | { readonly kind: 'outside' }
  /** A URL, an anchor, a template: nothing that could be looked up. */
  | { readonly kind: 'other' };

const OTHER: LinkTarget = { kind: 'other' };

/** Sorts the target of a Markdown link, relative to the root of the skill. */
export function classifyTarget(target: string): LinkTarget {
  if (/^file:/i.test(target)) return { kind: 'outside' };
  if (/^[A-Za-z]:[\\/]/.test(target)) return { kind: 'outside' };
  if (target === '' || /^(?:#|\?|\/\/|[A-Za-z][A-Za-z0-9+.-]*:)/.test(target) || /[{}<>*$|]/.test(target)) return OTHER;
  if (target.startsWith('/'))
    return /^\/(?:Users|home|root|tmp|var|etc|opt|mnt|private)\//.test(target) ? { kind: 'outside' } : OTHER;
  const parts: string[] = [];
  for (const part of decode(target.replace(/[?#].*$/, '')).split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return { kind: 'outside' };
  }
  return parts.length === 0 ? OTHER : { kind: 'inside', path: parts.join('/') };
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

const CUSTOMARY = new Set(['resources', 'references', 'reference', 'scripts', 'assets', 'schemas', 'templates']);

/** Absolute paths that lead into somebody's home directory or onto a Windows drive. */
const HOME = /^(?:file:\/\/)?\/(?:Users|home)\/[\w.-]+\/[\w./-]+$/;
const DRIVE = /^[A-Za-z]:\\(?:[\w.-]+\\)*[\w.-]+$/;

/** False for a text that no path could be, which most code spans are. */
export function isPathLike(text: string): boolean {
  return text.includes('/') || text.includes('\\');
}

/**
 * The path that a code span names: it has a directory that the skill has or that skills customarily have, and an
 * ending. Absolute paths of a home directory or a drive are paths too. Anything else in a code span is code.
 */
export function pathOfSpan(text: string, isDirectory: (path: string) => boolean): string | undefined {
  if (HOME.test(text)) return text.replace(/^file:\/\//, '');
  if (DRIVE.test(text) || /^\.\.\/[\w./-]+\.\w{1,8}$/.test(text)) return text;
  const match = /^(?:\.\/)?(([\w.-]+)\/(?:[\w.-]+\/)*[\w-][\w.-]*\.[A-Za-z]\w{0,7})$/.exec(text);
  const [, path, first = ''] = match ?? [];
  return path !== undefined && (isDirectory(first) || CUSTOMARY.has(first)) ? path : undefined;
}

/** Absolute paths of a home directory or a drive among the words of a line, with their offsets. */
export function strayPaths(line: string): { readonly text: string; readonly at: number }[] {
  if (!/\/(?:Users|home)\/|:\\/.test(line)) return [];
  return [...line.matchAll(/[^\s`"'<>()[\],;]+/g)].flatMap(({ 0: word, index }) => {
    const text = word.replace(/[.:!?]$/, '');
    return HOME.test(text) || DRIVE.test(text) ? [{ text, at: index }] : [];
  });
}

/** True for words that tell the agent to make the file that they lead up to. */
export function isOutput(words: string): boolean {
  return /\b(?:writ(?:e|es|ing|ten)|sav(?:e|es|ed|ing)|creat(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|output|export(?:s|ed)?|produc(?:e|es|ed|ing)|append|dump|store)\b|^\s*(?:mkdir|touch)\b/i.test(
    words,
  );
}
