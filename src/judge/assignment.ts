/** Similarity of expected element `i` and actual element `j`, 0 to 1. */
export type Similarity = (i: number, j: number) => number;

/** Index of the actual element for each expected element; -1 for none. */
export type Alignment = Int32Array;

/**
 * The alignment with the largest sum of similarities (Kuhn 1955, with potentials: O(n²m) for n ≤ m). Pairs with
 * similarity 0 are left apart. Among equal sums the pairs that stand closer together win, so that reports are stable.
 */
export function bestAssignment(n: number, m: number, similarity: Similarity): Alignment {
  const result = new Int32Array(n).fill(-1);
  if (n === 0 || m === 0) return result;
  const transposed = n > m;
  const [rows, columns] = transposed ? [m, n] : [n, m];
  // Small enough that all of it together never outweighs one leaf of one row.
  const nearness = 1e-9 / Math.max(n, m);
  const weights = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const weight = transposed ? similarity(j, i) : similarity(i, j);
      weights[i * columns + j] = weight > 0 ? weight - nearness * Math.abs(i - j) : 0;
    }
  const columnOfRow = solve(rows, columns, weights);
  for (let i = 0; i < rows; i++) {
    const j = columnOfRow[i] ?? -1;
    if (j < 0 || (weights[i * columns + j] ?? 0) <= 0) continue;
    if (transposed) result[j] = i;
    else result[i] = j;
  }
  return result;
}

/** Column of each row in an assignment of all rows with the largest sum of weights. */
function solve(rows: number, columns: number, weights: Float64Array): Int32Array {
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOfColumn = new Int32Array(columns + 1);
  const previous = new Int32Array(columns + 1);
  const slack = new Float64Array(columns + 1);
  const used = new Uint8Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    rowOfColumn[0] = row;
    slack.fill(Number.POSITIVE_INFINITY);
    used.fill(0);
    let column = 0;
    do {
      used[column] = 1;
      const current = rowOfColumn[column] ?? 0;
      const base = (current - 1) * columns - 1;
      const potential = rowPotential[current] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j]) continue;
        const cost = -(weights[base + j] ?? 0) - potential - (columnPotential[j] ?? 0);
        if (cost < (slack[j] ?? 0)) {
          slack[j] = cost;
          previous[j] = column;
        }
        if ((slack[j] ?? 0) < delta) {
          delta = slack[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j]) {
          const owner = rowOfColumn[j] ?? 0;
          rowPotential[owner] = (rowPotential[owner] ?? 0) + delta;
          columnPotential[j] = (columnPotential[j] ?? 0) - delta;
        } else {
          slack[j] = (slack[j] ?? 0) - delta;
        }
      }
      column = next;
    } while (rowOfColumn[column] !== 0);
    do {
      const before = previous[column] ?? 0;
      rowOfColumn[column] = rowOfColumn[before] ?? 0;
      column = before;
    } while (column !== 0);
  }
  const result = new Int32Array(rows).fill(-1);
  for (let j = 1; j <= columns; j++) {
    const row = rowOfColumn[j] ?? 0;
    if (row > 0) result[row - 1] = j - 1;
  }
  return result;
}

/**
 * The alignment with the largest sum of similarities that keeps the order of both lists (Needleman and Wunsch 1970
 * without gap costs: O(n·m)). Among equal sums the earliest actual elements are taken.
 */
export function orderedAlignment(n: number, m: number, similarity: Similarity): Alignment {
  const width = m + 1;
  const sums = new Float64Array((n + 1) * width);
  const weights = new Float64Array(n * m);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) {
      const weight = similarity(i, j);
      weights[i * m + j] = weight;
      const skip = Math.max(sums[(i + 1) * width + j] ?? 0, sums[i * width + j + 1] ?? 0);
      const take = weight > 0 ? weight + (sums[(i + 1) * width + j + 1] ?? 0) : 0;
      sums[i * width + j] = Math.max(skip, take);
    }
  const result = new Int32Array(n).fill(-1);
  for (let i = 0, j = 0; i < n && j < m; ) {
    const weight = weights[i * m + j] ?? 0;
    const here = sums[i * width + j] ?? 0;
    if (weight > 0 && here === weight + (sums[(i + 1) * width + j + 1] ?? 0)) result[i++] = j++;
    else if (here === (sums[(i + 1) * width + j] ?? 0)) i++;
    else j++;
  }
  return result;
}
