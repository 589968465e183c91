/** RFC 6901: a member's name or an element's index as a token of a JSON pointer. */
export function escapeToken(token: string | number): string {
  const text = String(token);
  // Almost no name needs it, and pointers are made by the million.
  if (!text.includes('~') && !text.includes('/')) return text;
  return text.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** The pointer one step below `pointer`. */
export function childPointer(pointer: string, token: string | number): string {
  return `${pointer}/${escapeToken(token)}`;
}

/** The unescaped tokens of a pointer; none for the root (`""`). */
export function pointerTokens(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer one step above, and the unescaped last token; undefined for the root. */
export function splitPointer(pointer: string): { readonly parent: string; readonly token: string } | undefined {
  const slash = pointer.lastIndexOf('/');
  if (slash < 0) return undefined;
  return {
    parent: pointer.slice(0, slash),
    token: pointer
      .slice(slash + 1)
      .replaceAll('~1', '/')
      .replaceAll('~0', '~'),
  };
}
