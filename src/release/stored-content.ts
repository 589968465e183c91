import { createHash } from 'node:crypto';
import { readZip } from '../skill/zip.ts';
import type { CallOptions } from '../vlmrun/call-options.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { FileDigest } from './content.ts';

/** What the platform keeps of a version. */
export interface StoredContent {
  readonly files: readonly FileDigest[];
  /** Text of a file; undefined when there is none at this path. */
  text(path: string): string | undefined;
}

/** A bundle is never larger; what is larger was not made by us. */
const LARGEST_ZIP = 256 * 1024 * 1024;

/**
 * Downloads a version and reads its zip in memory. Throws `ApiError`, or `ArchiveRefused` for an archive that is damaged
 * or built to do harm.
 */
export async function downloadContent(client: VlmRun, id: string, options?: CallOptions): Promise<StoredContent> {
  const zip = await client.skills.download(id, { maxBytes: LARGEST_ZIP }, options);
  const files = withoutWrapper(readZip(zip));
  const byPath = new Map(files.map((file) => [file.path, file.bytes]));
  return {
    files: files.map(({ path, bytes }) => ({ path, sha256: createHash('sha256').update(bytes).digest('hex') })),
    text(path) {
      const bytes = byPath.get(path);
      return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
    },
  };
}

// Some tools zip the directory and not what is in it.
function withoutWrapper<F extends { readonly path: string }>(files: readonly F[]): readonly F[] {
  const prefix = /^[^/]+\//.exec(files[0]?.path ?? '')?.[0];
  if (prefix === undefined || !files.some(({ path }) => path === `${prefix}SKILL.md`)) return files;
  if (!files.every(({ path }) => path.startsWith(prefix))) return files;
  return files.map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
}
