/** Python's `re` on the platform's side, and VLM Run's own hub library, read these otherwise or not at all. */
export function portabilityOf(pattern: string): string[] {
  const text = pattern.replaceAll('\\\\', '');
  const notes: string[] = [];
  if (/\\[pP]\{/.test(text)) notes.push('\\p{…} is unknown to Python; list the characters.');
  if (/\(\?<[A-Za-z_$]/.test(text)) notes.push('(?<name>…) is unknown to Python; use a group without a name.');
  if (/\\u\{/.test(text)) notes.push('\\u{…} is unknown to Python; write \\uXXXX or the character.');
  if (/\[\^?\]/.test(text)) notes.push('[] and [^] do not compile in Python.');
  if (/\\c[A-Za-z]/.test(text)) notes.push('\\cX does not compile in Python.');
  if (/\(\?<?[=!]/.test(text))
    notes.push("Look-around is dropped, with the whole pattern, by engines without it (VLM Run's hub uses one).");
  return notes;
}

/** What a pattern accepts beyond its ECMAScript reading when Python reads it. */
export function widerInPython(pattern: string): string[] {
  const text = pattern.replaceAll('\\\\', '');
  return [
    ...(text.includes('\\d') ? ['other digits for \\d'] : []),
    ...(text.includes('\\w') ? ['other letters for \\w'] : []),
    ...(/\$(?:$|[|)])/.test(text) ? ['a line break before $'] : []),
  ];
}

/** The pattern without the backslashes that the u flag forbids, where leaving them out changes nothing. */
export function withoutNeedlessEscapes(pattern: string): string {
  let inClass = false;
  let result = '';
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? '';
    const escaped = character === '\\' ? (pattern[at + 1] ?? '') : '';
    if (escaped === '') {
      if (character === '[') inClass = true;
      else if (character === ']') inClass = false;
      result += character;
      continue;
    }
    at++;
    // In a class a hyphen may divide a range: there the u flag allows its backslash.
    const needless = !/[\w\s^$\\.*+?()[\]{}|/-]/.test(escaped) || escaped === '_' || (escaped === '-' && !inClass);
    result += needless ? escaped : character + escaped;
  }
  return result;
}
