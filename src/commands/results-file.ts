import { readFile, stat } from 'node:fs/promises';
import { describeError } from '../errors.ts';
import { readResults } from '../report/read-results.ts';
import type { Results } from '../report/results.ts';

/** A larger file is no `results.json` of ours. Bytes. */
const LARGEST = 256 * 1024 * 1024;

/**
 * A `results.json` that another run has written, perhaps a stranger's; or why it cannot be used, as the end of a
 * sentence that begins with its path. Never rejects.
 */
export async function readResultsFile(
  path: string,
): Promise<{ readonly results: Results } | { readonly problem: string }> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) return { problem: `has ${size} bytes; at most ${LARGEST} are read` };
    const results = readResults((await readFile(path, 'utf8')).replace(/^\ufeff/, ''));
    return results === undefined ? { problem: 'is no results.json of this tool' } : { results };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return { problem: missing ? 'does not exist' : `cannot be read: ${describeError(error)}` };
  }
}
