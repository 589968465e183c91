/** How the runner reads the files that a step writes (actions/runner, `FileCommandManager.cs`). */

const SUMMARY_LIMIT = 1024 * 1024;

/**
 * The pairs of an output, state or environment file: `key=value` or `key<<DELIMITER` … `DELIMITER`.
 * @throws Error where the runner fails the step: a line with neither, or a missing delimiter.
 */
export function readCommandFile(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r\n|\n/);
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs[line.slice(0, equals)] = line.slice(equals + 1);
    } else if (heredoc >= 0) {
      const key = line.slice(0, heredoc);
      const delimiter = line.slice(heredoc + 2);
      if (key === '' || delimiter === '') throw new Error(`Invalid format '${line}'`);
      const value: string[] = [];
      for (i++; lines[i] !== delimiter; i++) {
        const next = lines[i];
        if (next === undefined) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
        value.push(next);
      }
      pairs[key] = value.join('\n');
    } else throw new Error(`Invalid format '${line}'`);
  }
  return pairs;
}

/** The summary as it would be shown: above the limit the runner drops the whole of it. */
export function readSummary(bytes: Uint8Array): { readonly shown: string; readonly dropped: boolean } {
  const dropped = bytes.byteLength > SUMMARY_LIMIT;
  return { shown: dropped ? '' : new TextDecoder().decode(bytes), dropped };
}
