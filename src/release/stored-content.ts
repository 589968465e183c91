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
import { ReplyTooLarge } from '../vlmrun/body.ts';
import type { CallOptions } from '../vlmrun/call-options.ts';
import type { VlmRun } from '../vlmrun/client.ts';
import type { ContentFile, FileDigest } from './content.ts';

/** What the platform keeps of a version. */
export interface StoredContent {
  /** Content digest, made as that of a bundle. */
  readonly digest: string;
  readonly files: readonly FileDigest[];
  readonly contents: readonly ContentFile[];
  /** The parsed `schema.json`; `absent` when there is none, `broken` when it is no JSON. */
  readonly outputSchema: { readonly value: JsonValue } | 'absent' | 'broken';
  /** As the frontmatter of `SKILL.md` names it. */
  readonly manifestVersion: string | undefined;
}

/** What a stored version holds is no skill that could be read: its archive is damaged, or built to do harm. */
export class ContentRefused extends ApiError {}

const operation = 'GET /skills/{id}/download';

/**
 * Downloads a version and reads its zip in memory. Throws `ContentRefused` for an archive that is refused, `ApiError`
 * where it cannot be had.
 */
export async function downloadContent(client: VlmRun, id: string, options?: CallOptions): Promise<StoredContent> {
  const contents = withoutWrapper(unpack(await download(client, id, options)));
  const texts = new Map(
    contents
      .filter(({ path }) => path === 'SKILL.md' || path === 'schema.json')
      .map(({ path, bytes }) => [path, new SourceText(path, new TextDecoder().decode(bytes))]),
  );
  const manifest = texts.get('SKILL.md');
  return {
    digest: contentDigest(contents),
    files: contents.map(({ path, bytes }) => ({ path, sha256: sha256Hex(bytes) })),
    contents,
    outputSchema: schemaOf(texts.get('schema.json')),
    manifestVersion: manifest && manifestVersion(parseFrontmatter(manifest).yaml?.value),
  };
}

function schemaOf(text: SourceText | undefined): StoredContent['outputSchema'] {
  if (text === undefined) return 'absent';
  const { value } = parseJson(text);
  return value === undefined ? 'broken' : { value };
}

async function download(client: VlmRun, id: string, options: CallOptions | undefined): Promise<Uint8Array> {
  try {
    return await client.skills.download(id, { maxBytes: MAX_ZIP }, options);
  } catch (error) {
    // No bundle is that large: it is not what anybody sent.
    if (error instanceof ApiError && error.cause instanceof ReplyTooLarge)
      throw new ContentRefused(`${operation}: the archive has more than ${MAX_ZIP} bytes`, error.details);
    throw error;
  }
}

function unpack(zip: Uint8Array): readonly ZipFile[] {
  try {
    return readZip(zip);
  } catch (error) {
    if (!(error instanceof ArchiveRefused)) throw error;
    throw new ContentRefused(`${operation}: ${error.message}`, { kind: 'malformed', operation }, { cause: error });
  }
}

// Some tools zip the directory and not what is in it.
function withoutWrapper<F extends { readonly path: string }>(files: readonly F[]): readonly F[] {
  const prefix = /^[^/]+\//.exec(files[0]?.path ?? '')?.[0];
  if (prefix === undefined || !files.some(({ path }) => path === `${prefix}SKILL.md`)) return files;
  if (!files.every(({ path }) => path.startsWith(prefix))) return files;
  return files.map((file) => ({ ...file, path: file.path.slice(prefix.length) }));
}
