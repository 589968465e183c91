import { ApiError } from '../errors.ts';
import { isJsonObject, type JsonValue } from '../json.ts';
import { orUndefined } from './api-error.ts';
import type { CallOptions } from './call-options.ts';
import { numberMember, textMember } from './fields.ts';
import { multipartBody, rawBody } from './multipart.ts';
import { type ApiRequest, jsonBody, operationOf } from './request.ts';
import type { Storage } from './storage.ts';
import type { Transport } from './transport.ts';

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

/** A file after its upload. */
export interface UploadedFile extends StoredFile {
  /** True when the upload made the file; false when the platform named an older one of the same content instead. */
  readonly created: boolean;
}

export interface Files {
  /**
   * `GET /files/hash/{md5}`: an earlier upload of the same content, by lower-case hex MD5. The platform answers an
   * unknown hash with 200 and a null id, or with 404.
   */
  findByMd5(md5: string, options?: CallOptions): Promise<StoredFile | undefined>;
  /**
   * `POST /files` with purpose `assistants` and no public URL, streamed; above 32 MiB by a presigned PUT to the storage
   * host, which never sees the key, and `GET /files/verify-upload/{id}`. The file is `created` only by a 201, or under
   * the id that was signed for it: the platform may answer with an older file, which is not ours to delete.
   */
  upload(upload: Upload, options?: CallOptions): Promise<UploadedFile>;
  /** `DELETE /files/{id}`; a file that is gone already is fine. */
  delete(id: string, options?: CallOptions): Promise<void>;
}

/** Above this many bytes both official clients take the presigned way. */
export const LARGEST_DIRECT_UPLOAD = 32 * 1024 * 1024;
const UPLOAD_TIMEOUT_MS = 300_000;
const PURPOSE = 'assistants';

/** The file endpoints. */
export function createFiles(transport: Transport, storage: Storage): Files {
  return {
    async findByMd5(md5, options) {
      const found = orUndefined(
        404,
        transport.json({ method: 'GET', path: '/files/hash/{md5}', values: { md5 } }, options),
      );
      return readFile(await found);
    },
    upload: (upload, options) =>
      upload.size > LARGEST_DIRECT_UPLOAD
        ? uploadPresigned(transport, storage, upload, options)
        : uploadDirectly(transport, upload, options),
    async delete(id, options) {
      await orUndefined(404, transport.send({ method: 'DELETE', path: '/files/{id}', values: { id } }, options));
    },
  };
}

async function uploadDirectly(transport: Transport, upload: Upload, options?: CallOptions): Promise<UploadedFile> {
  const query = { purpose: PURPOSE, generate_public_url: false };
  const body = multipartBody(upload);
  const request: ApiRequest = { method: 'POST', path: '/files', query, body, timeoutMs: UPLOAD_TIMEOUT_MS };
  const { status, content } = await transport.jsonReply(request, options);
  return { ...(readFile(content) ?? missing(request)), created: status === 201 };
}

async function uploadPresigned(
  transport: Transport,
  storage: Storage,
  upload: Upload,
  options?: CallOptions,
): Promise<UploadedFile> {
  const body = jsonBody({ filename: upload.name, purpose: PURPOSE, expiration: 86_400 });
  const sign: ApiRequest = { method: 'POST', path: '/files/presigned-url', body };
  const signed = await transport.json(sign, options);
  const id = isJsonObject(signed) ? textMember(signed, 'id') : undefined;
  const url = isJsonObject(signed) ? textMember(signed, 'url') : undefined;
  if (!isJsonObject(signed) || id === undefined || url === undefined) return missing(sign);
  const mediaType = textMember(signed, 'content_type') ?? 'application/octet-stream';
  await storage.put(url, rawBody(upload, mediaType), options);
  const verify: ApiRequest = { method: 'GET', path: '/files/verify-upload/{id}', values: { id } };
  const stored = readFile(await transport.json(verify, options)) ?? missing(verify);
  return { ...stored, created: stored.id === id };
}

function readFile(reply: JsonValue | undefined): StoredFile | undefined {
  const id = isJsonObject(reply) ? textMember(reply, 'id') : undefined;
  if (!isJsonObject(reply) || id === undefined) return undefined;
  return { id, filename: textMember(reply, 'filename'), size: numberMember(reply, 'bytes') };
}

function missing(request: ApiRequest): never {
  const operation = operationOf(request);
  throw new ApiError(`${operation}: the reply names no file`, { kind: 'malformed', operation });
}
