import { open, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The real path of a file, when it lies inside the directory; links are followed before that is decided. */
export async function pathInside(root: string, file: string): Promise<string | undefined> {
  try {
    const [base, path] = await Promise.all([realpath(root), realpath(join(root, file))]);
    const way = relative(base, path);
    return way === '..' || way.startsWith(`..${sep}`) || way === '' ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The first `size` bytes of a file: it may have grown since it was measured. */
export async function readBytes(path: string, size: number): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = new Uint8Array(size);
    const { bytesRead } = await file.read(bytes, 0, size, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
