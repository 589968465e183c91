import { type FileHandle, open } from 'node:fs/promises';
import { isJsonObject, type JsonObject } from '../json.ts';

/**
 * The JSON objects of a file of lines, one after the other; nothing for a file that does not exist. A line that is
 * not a JSON object, such as a last one torn by a crash, is left out. `from` is the byte at which the first line begins.
 */
export async function* readJsonLines(path: string, from = 0): AsyncGenerator<JsonObject> {
  let file: FileHandle;
  try {
    file = await open(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    for await (const line of file.readLines({ autoClose: false, start: from })) {
      const value = parse(line);
      if (isJsonObject(value)) yield value;
    }
  } finally {
    await file.close();
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
