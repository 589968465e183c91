import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SourceText } from '../source/source-text.ts';

/** A larger file is not shown: an excerpt of it would say nothing. Bytes. */
const limit = 2 * 1024 * 1024;

/**
 * Reads the source of findings from disk when a report asks for it, so that checking keeps no texts. The last few
 * are remembered, because findings come file by file.
 */
export function sourceReader(cwd: string): (file: string) => SourceText | undefined {
  const recent = new Map<string, SourceText | undefined>();
  return (file) => {
    if (recent.has(file)) return recent.get(file);
    const source = read(join(cwd, file), file);
    recent.set(file, source);
    const oldest = recent.keys().next().value;
    if (recent.size > 8 && oldest !== undefined) recent.delete(oldest);
    return source;
  };
}

function read(path: string, file: string): SourceText | undefined {
  try {
    const stats = statSync(path);
    return stats.isFile() && stats.size <= limit ? new SourceText(file, readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
