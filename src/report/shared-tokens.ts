/** Indices of the tokens that two texts have in common, in order. */
export interface SharedTokens {
  readonly a: Set<number>;
  readonly b: Set<number>;
}

/** Above this many pairs a table of them is too large, and the texts are taken apart first. */
const MOST_PAIRS = 250_000;
const CHUNK = 400;

/**
 * What two lists of tokens share: first what they begin and end with, then the longest common sequence between. Long
 * texts are cut at the tokens that stand once in each (the idea of patience diff); where there are none, they are
 * compared chunk by chunk.
 */
export function sharedTokens(a: readonly string[], b: readonly string[]): SharedTokens {
  const kept: SharedTokens = { a: new Set(), b: new Set() };
  // A stack instead of recursion: a text may fall into very many pieces.
  const pieces: Piece[] = [{ a: 0, aEnd: a.length, b: 0, bEnd: b.length }];
  for (let piece = pieces.pop(); piece; piece = pieces.pop()) {
    const inner = stripped(a, b, piece, kept);
    const pairs = (inner.aEnd - inner.a) * (inner.bEnd - inner.b);
    if (pairs === 0) continue;
    if (pairs <= MOST_PAIRS) longestCommon(a, b, inner, kept);
    else for (const part of atAnchors(a, b, inner, kept) ?? inChunks(inner)) pieces.push(part);
  }
  return kept;
}

interface Piece {
  readonly a: number;
  readonly aEnd: number;
  readonly b: number;
  readonly bEnd: number;
}

function stripped(a: readonly string[], b: readonly string[], piece: Piece, kept: SharedTokens): Piece {
  let { a: i, aEnd, b: j, bEnd } = piece;
  const keep = (inA: number, inB: number) => {
    kept.a.add(inA);
    kept.b.add(inB);
  };
  while (i < aEnd && j < bEnd && a[i] === b[j]) keep(i++, j++);
  while (i < aEnd && j < bEnd && a[aEnd - 1] === b[bEnd - 1]) keep(--aEnd, --bEnd);
  return { a: i, aEnd, b: j, bEnd };
}

function longestCommon(a: readonly string[], b: readonly string[], piece: Piece, kept: SharedTokens): void {
  const [rows, columns] = [piece.aEnd - piece.a, piece.bEnd - piece.b];
  const width = columns + 1;
  const lengths = new Uint32Array((rows + 1) * width);
  const same = (i: number, j: number) => a[piece.a + i] === b[piece.b + j];
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i--)
    for (let j = columns - 1; j >= 0; j--)
      lengths[i * width + j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (same(i, j)) {
      kept.a.add(piece.a + i++);
      kept.b.add(piece.b + j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
}

/** Cuts at the tokens that stand once in each text and in the same order; undefined where there are none. */
function atAnchors(a: readonly string[], b: readonly string[], piece: Piece, kept: SharedTokens): Piece[] | undefined {
  const inB = single(b, piece.b, piece.bEnd);
  const pairs: (readonly [number, number])[] = [];
  for (const [token, i] of single(a, piece.a, piece.aEnd)) {
    const j = inB.get(token);
    if (i !== undefined && j !== undefined) pairs.push([i, j]);
  }
  const anchors = increasing(pairs);
  if (anchors.length === 0) return undefined;
  const pieces: Piece[] = [];
  let [i, j] = [piece.a, piece.b];
  for (const [inA, inOther] of anchors) {
    pieces.push({ a: i, aEnd: inA, b: j, bEnd: inOther });
    kept.a.add(inA);
    kept.b.add(inOther);
    [i, j] = [inA + 1, inOther + 1];
  }
  return [...pieces, { a: i, aEnd: piece.aEnd, b: j, bEnd: piece.bEnd }];
}

/** Tokens by their place; undefined for one that stands more than once. */
function single(tokens: readonly string[], start: number, end: number): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (let index = start; index < end; index++) {
    const token = tokens[index] ?? '';
    places.set(token, places.has(token) ? undefined : index);
  }
  return places;
}

/** The longest sequence of pairs, in order of the first, in which the second increases too. */
function increasing(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const tails: number[] = [];
  const before: number[] = [];
  const second = (index: number | undefined) => pairs[index ?? -1]?.[1] ?? 0;
  for (let index = 0; index < pairs.length; index++) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (second(tails[middle]) < second(index)) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
    tails[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const pair = pairs[index];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

/** Pieces small enough for a table, the same share of each text. */
function inChunks({ a, aEnd, b, bEnd }: Piece): Piece[] {
  const count = Math.ceil(Math.max(aEnd - a, bEnd - b) / CHUNK);
  const cut = (start: number, end: number, index: number) => start + Math.floor(((end - start) * index) / count);
  return Array.from({ length: count }, (_, index) => ({
    a: cut(a, aEnd, index),
    aEnd: cut(a, aEnd, index + 1),
    b: cut(b, bEnd, index),
    bEnd: cut(b, bEnd, index + 1),
  }));
}
