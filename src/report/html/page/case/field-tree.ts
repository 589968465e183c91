import type { FieldResult } from '../../../../judge/judgement.ts';

/** Fields as they are shown: single ones one below the other, the elements of a list as rows of a table. */
export type Block =
  | { readonly kind: 'fields'; readonly fields: readonly FieldResult[] }
  | {
      readonly kind: 'list';
      readonly path: string;
      readonly columns: readonly ListColumn[];
      readonly rows: readonly ListRow[];
    };

export interface ListColumn {
  /** What stands behind the index; the empty string for a list of scalars. */
  readonly name: string;
  /** True when every value in it is a number. */
  readonly numbers: boolean;
}

export interface ListRow {
  readonly index: number;
  /** Fields by what stands behind the index in their path; the empty string for a list of scalars. */
  readonly cells: ReadonlyMap<string, FieldResult>;
  /** `missing`: no element of the response belongs to it; `extra`: nobody expected it. */
  readonly state: 'missing' | 'extra' | 'aligned';
  /** Index in the response, where it stands in another place there. */
  readonly actualIndex: number | undefined;
}

const ELEMENT = /^(.*?)\[(\d+)\](.*)$/s;
const MOST_COLUMNS = 9;

/** Parts fields into blocks in the order of their first field; extra rows join the table of their list. */
export function fieldTree(fields: readonly FieldResult[]): Block[] {
  const blocks: (Extract<Block, { kind: 'fields' }> | { kind: 'list'; path: string; fields: FieldResult[] })[] = [];
  const lists = new Map<string, FieldResult[]>();
  let singles: FieldResult[] | undefined;
  for (const field of fields) {
    const list = ELEMENT.exec(field.path)?.[1];
    if (list === undefined) {
      if (!singles) {
        singles = [];
        blocks.push({ kind: 'fields', fields: singles });
      }
      singles.push(field);
      continue;
    }
    const known = lists.get(list);
    if (known) {
      known.push(field);
      continue;
    }
    const members = [field];
    lists.set(list, members);
    blocks.push({ kind: 'list', path: list, fields: members });
    singles = undefined;
  }
  return blocks.map((block) => (block.kind === 'list' ? listBlock(block.path, block.fields) : block));
}

function listBlock(path: string, fields: readonly FieldResult[]): Block {
  const columns: string[] = [];
  const rows = new Map<number, Map<string, FieldResult>>();
  for (const field of fields) {
    const [, , index = '0', rest = ''] = ELEMENT.exec(field.path) ?? [];
    const column = rest.replace(/^\./, '');
    if (!columns.includes(column)) columns.push(column);
    const cells = rows.get(Number(index)) ?? new Map<string, FieldResult>();
    cells.set(column, field);
    rows.set(Number(index), cells);
  }
  // A table wider than a page is worse than its fields one below the other.
  if (columns.length > MOST_COLUMNS) return { kind: 'fields', fields };
  return {
    kind: 'list',
    path,
    columns: columns.map((name) => ({ name, numbers: allNumbers([...rows.values()].map((cells) => cells.get(name))) })),
    rows: [...rows].sort(([a], [b]) => a - b).map(([index, cells]) => rowOf(path, index, cells)),
  };
}

function allNumbers(fields: readonly (FieldResult | undefined)[]): boolean {
  const values = fields.flatMap((field) => [field?.expected ?? null, field?.actual ?? null]);
  return values.every((value) => value === null || typeof value === 'number') && values.some((value) => value !== null);
}

function rowOf(path: string, index: number, cells: ReadonlyMap<string, FieldResult>): ListRow {
  const fields = [...cells.values()];
  const all = (outcome: string) => fields.every((field) => field.outcome === outcome);
  const actual = fields.map(({ actualPath }) => actualPath).find((other) => other?.startsWith(`${path}[`));
  const actualIndex = actual === undefined ? undefined : Number(ELEMENT.exec(actual)?.[2]);
  return { index, cells, state: all('missing') ? 'missing' : all('extra') ? 'extra' : 'aligned', actualIndex };
}
