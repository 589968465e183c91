import type { CallOptions } from './call-options.ts';
import type { ApiRequest } from './request.ts';
import type { Scrub } from './scrub.ts';
import type { Storage } from './storage.ts';
import { mediaTypeOf, type Transport } from './transport.ts';

/** A file that an execution produced. */
export interface Artifact {
  readonly bytes: Uint8Array;
  /** Media type without parameters, lower case; `application/octet-stream` when the server named none. */
  readonly mediaType: string;
}

export interface Artifacts {
  /**
   * `GET /artifacts?execution_id&object_id`. For an id that begins with `url_` the reply names a URL, which is fetched
   * without the key, only over https and only from a public address. Throws `malformed` above `maxBytes`.
   */
  get(
    artifact: { readonly executionId: string; readonly objectId: string; readonly maxBytes: number },
    options?: CallOptions,
  ): Promise<Artifact>;
}

/** The artifact endpoint; `storage` fetches what a `url_` artifact points at. */
export function createArtifacts(transport: Transport, storage: Storage, scrub: Scrub): Artifacts {
  return {
    async get({ executionId, objectId, maxBytes }, options) {
      const isLink = objectId.startsWith('url_');
      const request: ApiRequest = {
        method: 'GET',
        path: '/artifacts',
        query: { execution_id: executionId, object_id: objectId },
        host: 'agent',
        maxBytes: isLink ? LONGEST_LINK : maxBytes,
      };
      const { bytes, mediaType } = await transport.send(request, options);
      if (!isLink) return { bytes: scrub.bytes(bytes), mediaType: mediaType || OCTETS };
      const linked = await storage.fetch(linkIn(bytes), { maxBytes }, options);
      return { bytes: scrub.bytes(linked.bytes), mediaType: mediaTypeOf(linked.headers) || OCTETS };
    },
  };
}

const OCTETS = 'application/octet-stream';
const LONGEST_LINK = 16_384;

// The body is the URL itself, bare or as a JSON text.
function linkIn(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes).trim();
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
