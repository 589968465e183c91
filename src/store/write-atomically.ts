import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file so that a reader sees the old content or the whole new one, also after a crash in the middle. */
export async function writeAtomically(path: string, text: string): Promise<void> {
  await replace(path, (file) => file.writeFile(text));
}

/** The same for lines, however many; on the disk before the old content goes. */
export async function writeLinesAtomically(path: string, lines: Iterable<string>): Promise<void> {
  await replace(path, async (file) => {
    let batch = '';
    for (const line of lines) {
      batch += `${line}\n`;
      if (batch.length < 1 << 16) continue;
      await file.writeFile(batch);
      batch = '';
    }
    await file.writeFile(batch);
    await file.datasync();
  });
}

async function replace(path: string, write: (file: FileHandle) => Promise<void>): Promise<void> {
  const temporary = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    const file = await open(temporary, 'w', 0o600);
    try {
      await write(file);
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
