import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const CHUNK = 256 * 1024;

/**
 * Writes a file so that a reader sees either the old one or the whole new one, also when the process is killed: into
 * a temporary file beside it, then renamed. It is not synced to disk: reports can be made again, and thousands of
 * syncs would take minutes. `pieces` are written as they come, in chunks of about 256 KiB.
 */
export async function replaceFile(
  path: string,
  pieces: string | Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.tmp`;
  const file = await open(temporary, 'w');
  try {
    let buffer = '';
    for await (const piece of typeof pieces === 'string' ? [pieces] : pieces) {
      buffer += piece;
      if (buffer.length < CHUNK) continue;
      await file.writeFile(buffer);
      buffer = '';
    }
    await file.writeFile(buffer);
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
