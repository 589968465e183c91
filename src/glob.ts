import { normalize } from 'node:path/posix';
import { matchesWildcards } from './wildcard.ts';

/**
 * Whether a path with `/` matches a glob: `*` and `?` within a name, `**` for any number of directories; a glob that
 * names a directory matches everything below it, `.` everything. Takes time in proportion to both lengths, whatever the glob.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const plain = normalize(glob).replace(/^\/|\/$/g, '');
  if (plain === '' || plain === '.') return true;
  const pattern = plain.split('/');
  const names = path.split('/');
  // reached[j]: the first j names match the part of the pattern that was looked at.
  let reached = names.map((_, index) => index === 0);
  reached.push(false);
  for (const part of pattern) {
    const next = new Array<boolean>(reached.length).fill(false);
    for (let j = 0; j < reached.length; j++) {
      if (part === '**') next[j] = reached[j] === true || (j > 0 && next[j - 1] === true);
      else if (j > 0) next[j] = reached[j - 1] === true && matchesName(names[j - 1] ?? '', part);
    }
    reached = next;
  }
  return reached.some((match, index) => match && index > 0);
}

function matchesName(name: string, pattern: string): boolean {
  return matchesWildcards<string>(pattern, name, (part, character) => part === '?' || part === character);
}

/**
 * Why a glob would not mean what it says to people who know globs from elsewhere; undefined where it does. What
 * `matchesGlob` reads as plain characters is refused rather than matched against nothing.
 */
export function globProblem(glob: string): string | undefined {
  if (glob.startsWith('!')) return 'begins with "!", which excludes nothing here';
  if (glob.includes('\\')) return 'has a backslash: write "/" between directories';
  if (/[+@?*!]\(/.test(glob)) return 'has a group in parentheses: write one glob for each alternative';
  if (/[{}]/.test(glob)) return 'has braces: write one glob for each alternative';
  return /[[\]]/.test(glob) ? 'has brackets: write "?" for any one character' : undefined;
}
