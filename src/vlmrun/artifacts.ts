import type { CallOptions } from './call-options.ts';

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
