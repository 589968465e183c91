import type { ByteSink } from './body.ts';
import type { CallOptions } from './call-options.ts';
import type { ApiRequest } from './request.ts';
import type { Scrub } from './scrub.ts';
import type { Storage } from './storage.ts';
import type { Transport } from './transport.ts';

export interface Artifacts {
  /**
   * `GET /artifacts?execution_id&object_id`, poured into `sink`, free of the key. For an id that begins with `url_` the
   * reply names a URL, which is fetched without the key, only over https and only from a public address. Throws
   * `malformed` with `tooLarge` above `maxBytes`.
   */
  fetch(
    artifact: { readonly executionId: string; readonly objectId: string; readonly maxBytes: number },
    sink: ByteSink,
    options?: CallOptions,
  ): Promise<void>;
}

/** The artifact endpoint; `storage` fetches what a `url_` artifact points at. */
export function createArtifacts(transport: Transport, storage: Storage, scrub: Scrub): Artifacts {
  return {
    async fetch({ executionId, objectId, maxBytes }, sink, options) {
      const request: ApiRequest = {
        method: 'GET',
        path: '/artifacts',
        query: { execution_id: executionId, object_id: objectId },
        host: 'agent',
        timeoutMs: TIMEOUT_MS,
      };
      const clean = scrub.into(sink);
      if (!objectId.startsWith('url_')) {
        await transport.send({ ...request, maxBytes, sink: clean }, options);
        return;
      }
      const { bytes } = await transport.send({ ...request, maxBytes: LONGEST_LINK }, options);
      await storage.fetch(linkIn(bytes), { maxBytes, sink: clean }, options);
    },
  };
}

const LONGEST_LINK = 16_384;
/** Videos are large, and come at the speed of a runner's network. */
const TIMEOUT_MS = 300_000;

// The body is the URL itself, bare or as a JSON text.
function linkIn(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes).trim();
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1) : text;
}
