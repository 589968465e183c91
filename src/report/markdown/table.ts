/** Cells that are already escaped for Markdown. */
export type Row = readonly string[];

/** A GitHub table; columns whose name ends in `#` are aligned to the right. */
export function table(header: Row, rows: readonly Row[]): string {
  const names = header.map((name) => name.replace(/#$/, ''));
  const rule = header.map((name) => (name.endsWith('#') ? '---:' : '---'));
  const line = (cells: Row) => `| ${cells.join(' | ')} |`;
  return `${[names, rule, ...rows].map(line).join('\n')}\n`;
}

/** A block that opens at a click. `title` is HTML that is already escaped, `body` Markdown. */
export function details(title: string, body: string, open = false): string {
  return `<details${open ? ' open' : ''}><summary>${title}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}
