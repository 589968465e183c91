import type { OffsetRange } from './position.ts';

interface Edit {
  readonly range: OffsetRange;
  readonly newText: string;
}

/** A part of the first text, or a text that was put between such parts. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** A text that is edited several times over, and the way from its first form to its last in one go. */
export class Draft {
  readonly before: string;
  #pieces: readonly Piece[];

  constructor(before: string) {
    this.before = before;
    this.#pieces = [{ start: 0, end: before.length }];
  }

  get text(): string {
    return this.#pieces
      .map((piece) => ('text' in piece ? piece.text : this.before.slice(piece.start, piece.end)))
      .join('');
  }

  /** Makes edits of the present text; they do not overlap. */
  edit(edits: readonly Edit[]): void {
    const pieces: Piece[] = [];
    let rest = [...this.#pieces];
    let at = 0;
    const take = (until: number, keep: boolean) => {
      const [taken, left] = split(rest, until - at);
      if (keep) pieces.push(...taken);
      rest = left;
      at = until;
    };
    for (const { range, newText } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
      take(range.start, true);
      take(range.end, false);
      if (newText !== '') pieces.push({ text: newText });
    }
    this.#pieces = [...pieces, ...rest];
  }

  /** The edits of the first text that make the present one. */
  edits(): Edit[] {
    const edits: { range: OffsetRange; newText: string }[] = [];
    let from = 0;
    let added = '';
    const close = (until: number) => {
      if (until > from || added !== '') edits.push({ range: { start: from, end: until }, newText: added });
      added = '';
    };
    for (const piece of this.#pieces) {
      if ('text' in piece) added += piece.text;
      else {
        close(piece.start);
        from = piece.end;
      }
    }
    close(this.before.length);
    return edits;
  }
}

/** The pieces up to a number of UTF-16 units, and those behind them. */
function split(pieces: readonly Piece[], length: number): [Piece[], Piece[]] {
  let left = length;
  for (const [index, piece] of pieces.entries()) {
    const size = 'text' in piece ? piece.text.length : piece.end - piece.start;
    if (size <= left) {
      left -= size;
      continue;
    }
    const [head, tail] =
      'text' in piece
        ? [{ text: piece.text.slice(0, left) }, { text: piece.text.slice(left) }]
        : [
            { start: piece.start, end: piece.start + left },
            { start: piece.start + left, end: piece.end },
          ];
    return left === 0
      ? [pieces.slice(0, index), pieces.slice(index)]
      : [
          [...pieces.slice(0, index), head],
          [tail, ...pieces.slice(index + 1)],
        ];
  }
  return [[...pieces], []];
}
