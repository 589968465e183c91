/** A case's id in parts: a cell of a matrix is written behind it, `acme[model=vlmrun-orion-1:pro]`. */
export function cellOf(id: string): { readonly base: string; readonly cell: string } {
  const [, base = id, cell = ''] = /^(.*)\[(.*)\]$/s.exec(id) ?? [];
  return { base, cell: cell.replaceAll('model=', '') };
}
