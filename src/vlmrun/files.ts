import type { CallOptions } from './call-options.ts';

/** A file as the platform keeps it (`FileResponse`). Its `public_url` is dropped: it is as good as a password. */
export interface StoredFile {
  readonly id: string;
  /** May be decorated by the server, and may belong to an earlier upload of the same content. */
  readonly filename: string | undefined;
  /** Bytes. */
  readonly size: number | undefined;
}

/** What is uploaded: a file on disk, which is streamed and never held in memory, or bytes. */
export type Upload = {
  /** File name shown on the platform, without directories. */
  readonly name: string;
  /** Bytes; exactly that many are sent. */
  readonly size: number;
  readonly mediaType: string;
} & ({ readonly path: string; readonly bytes?: undefined } | { readonly bytes: Uint8Array; readonly path?: undefined });

export interface Files {
  /**
   * `GET /files/hash/{md5}`: an earlier upload of the same content, by lower-case hex MD5. The platform answers an
   * unknown hash with 200 and a null id, or with 404.
   */
  findByMd5(md5: string, options?: CallOptions): Promise<StoredFile | undefined>;
  /**
   * `POST /files` with purpose `assistants` and no public URL, streamed; above 32 MiB by a presigned PUT to the storage
   * host, which never sees the key, and `GET /files/verify-upload/{id}`. The id is new: this run may delete it.
   */
  upload(upload: Upload, options?: CallOptions): Promise<StoredFile>;
  /** `DELETE /files/{id}`; a file that is gone already is fine. */
  delete(id: string, options?: CallOptions): Promise<void>;
}
