import type { DiffPart } from '../case/word-diff.ts';

/** One side of a difference, with what only it has marked; white space that is marked can be seen. */
export function DiffText({
  parts,
  side,
}: {
  readonly parts: readonly DiffPart[];
  readonly side: 'expected' | 'actual';
}) {
  const Tag = side === 'expected' ? 'ins' : 'del';
  return (
    <span class="value">
      {parts.map(({ text, changed }, index) => (changed ? <Tag key={index}>{visibleSpaces(text)}</Tag> : text))}
    </span>
  );
}

// Where white space is all that differs, it has to be seen.
function visibleSpaces(text: string): string {
  return /^\s+$/.test(text)
    ? text.replaceAll(' ', '·').replaceAll('\u00a0', '⍽').replaceAll('\n', '⏎\n').replaceAll('\t', '⇥')
    : text;
}
