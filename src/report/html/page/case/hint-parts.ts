export interface HintParts {
  /** Ends in a colon where a line follows. */
  readonly before: string;
  readonly line?: string;
  readonly after: string;
}

/** A hint around the `compare` line that it quotes; one without any is all `before`. */
export function hintParts(hint: string): HintParts {
  const found = /`?(\{\s*path:[^`]*\})`?/s.exec(hint);
  const line = found?.[1];
  if (!found || line === undefined) return { before: hint, after: '' };
  const before = hint.slice(0, found.index).replace(/[\s:]+$/, '');
  const after = hint
    .slice(found.index + found[0].length)
    .replace(/^[\s,;.]+/, '')
    .replace(/^(\p{L})/u, (letter) => letter.toUpperCase());
  return { before: before === '' ? 'To accept it add:' : `${before}:`, line, after };
}
