import { ApiError } from '../errors.ts';
import { sha256Hex } from '../hash.ts';
import type { JsonValue } from '../json.ts';
import { MAX_ZIP } from '../skill/bundle-limits.ts';
import { contentDigest } from '../skill/digest.ts';
import { manifestVersion } from '../skill/manifest-version.ts';
import { ArchiveRefused, readZip, type ZipFile } from '../skill/zip.ts';
import { parseFrontmatter } from '../source/frontmatter.ts';
import { parseJson } from '../source/json.ts';
import { SourceText } from '../source/source-text.ts';
import type { CallOptions } from '../vlmrun/call-options.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { FileDigest } from './content.ts';

/** What the platform keeps of a version. */
export interface StoredContent {
  /** Content digest, made as that of a bundle. */
  readonly digest: string;
  readonly files: readonly FileDigest[];
  /** The parsed `schema.json`; undefined when there is none or it is broken. */
  readonly outputSchema: JsonValue | undefined;
  /** As the frontmatter of `SKILL.md` names it. */
  readonly manifestVersion: string | undefined;
}

/**
 * Downloads a version and reads its zip in memory. Throws `ApiError`, `malformed` for an archive that is damaged or built
 * to do harm.
 */
export async function downloadContent(client: VlmRun, id: string, options?: CallOptions): Promise<StoredContent> {
  const zip = await client.skills.download(id, { maxBytes: MAX_ZIP }, options);
  const files = withoutWrapper(unpack(zip));
  const texts = new Map(
    files
      .filter(({ path }) => path === 'SKILL.md' || path === 'schema.json')
      .map(({ path, bytes }) => [path, new SourceText(path, new TextDecoder().decode(bytes))]),
  );
  const schema = texts.get('schema.json');
  const manifest = texts.get('SKILL.md');
  return {
    digest: contentDigest(files),
    files: files.map(({ path, bytes }) => ({ path, sha256: sha256Hex(bytes) })),
    outputSchema: schema && parseJson(schema).value,
    manifestVersion: manifest && manifestVersion(parseFrontmatter(manifest).yaml?.value),
  };
}

function unpack(zip: Uint8Array): readonly ZipFile[] {
  try {
    return readZip(zip);
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error;
    const operation = 'GET /skills/{id}/download';
    throw new ApiError(`${operation}: ${error.message}`, { kind: 'malformed', operation }, { cause: error });
  }
}

// Some tools zip the directory and not what is in it.
function withoutWrapper<F extends { readonly path: string }>(files: readonly F[]): readonly F[] {
  const prefix = /^[^/]+\//.exec(files[0]?.path ?? '')?.[0];
  if (prefix === undefined || !files.some(({ path }) => path === `${prefix}SKILL.md`)) return files;
  if (!files.every(({ path }) => path.startsWith(prefix))) return files;
  return files.map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
}
