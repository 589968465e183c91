import { matchesWildcards } from '../wildcard.ts';

/** One line of an ignore file. */
export interface IgnorePattern {
  /** Takes back what an earlier line has ignored. */
  readonly negated: boolean;
  readonly directoriesOnly: boolean;
  /** One matcher a name, `**` for any number of directories. */
  readonly names: readonly (NamePattern | '**')[];
}

/** What the characters of a name must be; `*` stands for any number of any. */
type NamePattern = readonly (CharacterClass | '*')[];

interface CharacterClass {
  readonly negated: boolean;
  /** Code points, both ends included. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const ANYTHING: CharacterClass = { negated: true, ranges: [] };

const POSIX_CLASSES: Readonly<Record<string, CharacterClass['ranges']>> = {
  alnum: ranges('09', 'AZ', 'az'),
  alpha: ranges('AZ', 'az'),
  blank: ranges('  ', '\t\t'),
  cntrl: ranges('\u0000\u001f', '\u007f\u007f'),
  digit: ranges('09'),
  graph: ranges('!~'),
  lower: ranges('az'),
  print: ranges(' ~'),
  punct: ranges('!/', ':@', '[`', '{~'),
  space: ranges('\t\r', '  '),
  upper: ranges('AZ'),
  xdigit: ranges('09', 'AF', 'af'),
};

/**
 * A line of an ignore file as gitignore(5) reads it; undefined for a blank line, a comment, and what can match nothing.
 */
export function parseIgnoreLine(line: string): IgnorePattern | undefined {
  if (line.startsWith('#')) return undefined;
  let text = line.replace(/\r$/, '');
  // Blanks at the end do not count unless a backslash stands before them.
  while (text.endsWith(' ') && !/(?:^|[^\\])(?:\\\\)*\\ $/.test(text)) text = text.slice(0, -1);
  const negated = text.startsWith('!');
  if (negated) text = text.slice(1);
  const directoriesOnly = text.endsWith('/');
  if (directoriesOnly) text = text.slice(0, -1);
  if (text === '') return undefined;
  const anchored = text.includes('/');
  if (text.startsWith('/')) text = text.slice(1);
  // Elsewhere a slash is one with a backslash before it, too; at the start it is an empty name.
  text = text.replace(/\\(.)/g, (pair, character) => (character === '/' ? '/' : pair));
  const parts = text.split('/');
  const names: (NamePattern | '**')[] = anchored ? [] : ['**'];
  for (const part of parts) {
    const name = part === '**' ? part : parseName(part);
    if (name === undefined) return undefined;
    names.push(name);
  }
  // Behind the last slash `**` stands for whatever is inside, not for the directory itself.
  if (names.at(-1) === '**' && names.length > 1 && anchored) names.push([ANYTHING, '*']);
  return { negated, directoriesOnly, names };
}

/** Whether a pattern matches a path with `/`. Takes time in proportion to both lengths, whatever the pattern. */
export function matchesPattern({ names, directoriesOnly }: IgnorePattern, path: string, directory: boolean): boolean {
  if (directoriesOnly && !directory) return false;
  const parts = path.split('/');
  // reached[j]: the first j names of the path match the part of the pattern that was looked at.
  let reached = [true, ...parts.map(() => false)];
  for (const name of names) {
    const next = reached.map(() => false);
    for (let j = 0; j < reached.length; j++) {
      if (name === '**') next[j] = reached[j] === true || (j > 0 && next[j - 1] === true);
      else if (j > 0) next[j] = reached[j - 1] === true && matchesName(parts[j - 1] ?? '', name);
    }
    reached = next;
  }
  return reached.at(-1) === true;
}

function matchesName(name: string, pattern: NamePattern): boolean {
  return matchesWildcards(pattern, [...name], contains);
}

function contains({ negated, ranges: all }: CharacterClass, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return all.some(([from, to]) => code >= from && code <= to) !== negated;
}

function parseName(text: string): NamePattern | undefined {
  const characters = [...text];
  const pattern: (CharacterClass | '*')[] = [];
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? '';
    if (character === '*') {
      if (pattern.at(-1) !== '*') pattern.push('*');
    } else if (character === '?') pattern.push(ANYTHING);
    else if (character === '[') {
      const found = parseClass(characters, at + 1);
      if (found === undefined) return undefined;
      pattern.push(found.value);
      at = found.end;
    } else {
      const literal = character === '\\' ? characters[++at] : character;
      // A backslash that escapes nothing matches nothing.
      if (literal === undefined) return undefined;
      pattern.push({ negated: false, ranges: ranges(literal + literal) });
    }
  }
  return pattern;
}

/** A class from behind its `[`; undefined when it is never closed. */
function parseClass(
  characters: readonly string[],
  start: number,
): { readonly value: CharacterClass; readonly end: number } | undefined {
  let at = start;
  const negated = characters[at] === '!' || characters[at] === '^';
  if (negated) at++;
  const found: (readonly [number, number])[] = [];
  for (let first = true; at < characters.length; first = false) {
    if (characters[at] === ']' && !first) return { value: { negated, ranges: found }, end: at };
    const posix = /^\[:([a-z]*):\]/.exec(characters.slice(at, at + 12).join(''))?.[1];
    if (posix !== undefined) {
      if (!Object.hasOwn(POSIX_CLASSES, posix)) return undefined;
      found.push(...(POSIX_CLASSES[posix] ?? []));
      at += posix.length + 4;
      continue;
    }
    const from = literalAt(characters, at);
    if (from === undefined) return undefined;
    at = from.next;
    let to = from.character;
    if (characters[at] === '-' && characters[at + 1] !== ']' && at + 1 < characters.length) {
      const upper = literalAt(characters, at + 1);
      if (upper === undefined) return undefined;
      to = upper.character;
      at = upper.next;
    }
    found.push([from.character.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0]);
  }
  return undefined;
}

function literalAt(characters: readonly string[], at: number) {
  const escaped = characters[at] === '\\';
  const character = characters[escaped ? at + 1 : at];
  return character === undefined ? undefined : { character, next: at + (escaped ? 2 : 1) };
}

/** Ranges from pairs of characters: `az` is from a to z. */
function ranges(...pairs: readonly string[]): (readonly [number, number])[] {
  return pairs.map((pair) => {
    const [from = '', to = from] = [...pair];
    return [from.codePointAt(0) ?? 0, to.codePointAt(0) ?? 0] as const;
  });
}
