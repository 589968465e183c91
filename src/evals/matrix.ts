import type { JsonObject, JsonValue } from '../json.ts';
import { canonicalText } from './canonical-text.ts';
import type { WrittenMatrix } from './settings.ts';

/** The most cells that one case may have. */
export const MAX_CELLS = 256;

/**
 * The cells of a matrix as GitHub workflows expand them: the product of the axes without what `exclude` matches;
 * then each `include` is added to every cell whose own values it does not overwrite, or else is a cell of its own.
 */
export function matrixCells({ axes, include = [], exclude = [] }: WrittenMatrix): JsonObject[] {
  const names = Object.keys(axes);
  let product: JsonObject[] = names.length === 0 ? [] : [{}];
  for (const name of names)
    product = product
      .flatMap((cell) => (axes[name] ?? []).map((value) => ({ ...cell, [name]: value })))
      .slice(0, MAX_CELLS + 1);
  const kept = product.filter((cell) => !exclude.some((pattern) => matches(cell, pattern)));
  const cells = kept.map((own) => ({ own, all: { ...own } as JsonObject }));
  const added: JsonObject[] = [];
  for (const extra of include) {
    const hosts = cells.filter(({ own }) =>
      Object.keys(extra).every((key) => !Object.hasOwn(own, key) || same(own[key], extra[key])),
    );
    if (hosts.length === 0) added.push(extra);
    for (const host of hosts) host.all = { ...host.all, ...extra };
  }
  return [...cells.map(({ all }) => all), ...added].slice(0, MAX_CELLS + 1);
}

/** `[model=a,priority=high]`; empty without a matrix. */
export function cellSuffix(cell: JsonObject): string {
  const parts = Object.entries(cell).map(
    ([key, value]) => `${key}=${Array.isArray(value) ? value.join('+') : String(value)}`,
  );
  return parts.length === 0 ? '' : `[${parts.join(',')}]`;
}

function matches(cell: JsonObject, pattern: JsonObject): boolean {
  return Object.keys(pattern).every((key) => Object.hasOwn(cell, key) && same(cell[key], pattern[key]));
}

function same(a: JsonValue | undefined, b: JsonValue | undefined): boolean {
  return a !== undefined && b !== undefined && canonicalText(a) === canonicalText(b);
}
