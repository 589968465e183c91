import { realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { decodeLoosely } from '../skill/decode-loosely.ts';
import { isInside } from '../skill/look-at.ts';
import { decode, readRegularFile } from '../skill/read-text.ts';
import type { OffsetRange } from '../source/position.ts';
import { SourceText } from '../source/source-text.ts';

/** A larger file is not shown: an excerpt of it would say nothing. Bytes. */
const LIMIT = 2 * 1024 * 1024;

/** Places of credentials by file, relative to the working directory. */
export type SecretPlaces = ReadonlyMap<string, readonly OffsetRange[]>;

/**
 * Reads the source of findings from disk when a report asks for it, so that checking keeps no texts. Only regular files
 * below `cwd`: what a link leads to is not the skill's. Where a credential stands there are asterisks. The last few
 * files are remembered, because findings come file by file.
 */
export function sourceReader(cwd: string, secrets: SecretPlaces = new Map()): (file: string) => SourceText | undefined {
  const recent = new Map<string, SourceText | undefined>();
  return (file) => {
    if (recent.has(file)) return recent.get(file);
    const source = concealed(read(cwd, file), secrets.get(file) ?? []);
    recent.set(file, source);
    const oldest = recent.keys().next().value;
    if (recent.size > 8 && oldest !== undefined) recent.delete(oldest);
    return source;
  };
}

function read(cwd: string, file: string): SourceText | undefined {
  try {
    const path = join(cwd, file);
    const directory = realpathSync.native(dirname(path));
    if (!isInside(directory, realpathSync.native(cwd))) return undefined;
    const bytes = readRegularFile(join(directory, basename(path)), LIMIT + 1);
    return bytes.length > LIMIT ? undefined : (decode(bytes, file).text ?? decodeLoosely(bytes, file));
  } catch {
    return undefined;
  }
}

/** The text with asterisks for credentials, at the same places and as long as before. */
function concealed(source: SourceText | undefined, secrets: readonly OffsetRange[]): SourceText | undefined {
  if (source === undefined || secrets.length === 0) return source;
  let { text } = source;
  for (const { start, end } of secrets)
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, '*') + text.slice(end);
  return new SourceText(source.file, source.bom ? `\ufeff${text}` : text);
}
