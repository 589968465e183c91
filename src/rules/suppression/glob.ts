/**
 * Whether a path with `/` matches a glob: `*` and `?` within a name, `**` for any number of directories; a glob that
 * names a directory matches everything below it. Takes time in proportion to both lengths, whatever the glob.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const pattern = glob
    .replace(/^\.?\//, '')
    .replace(/\/+$/, '')
    .split('/');
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
  let n = 0;
  let p = 0;
  let star = -1;
  let mark = 0;
  while (n < name.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p++;
      mark = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
